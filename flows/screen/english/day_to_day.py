"""English of errands, jokes and short answers whose words alone would alarm."""

from flows.screen.rules import Mask

SHEETS = (
    "form|forms|resume|resumes|homework|budget|goals|paperwork|application|applications|math|essay|"
    "puzzle|code|worksheet|taxes|exam|quiz|crossword|assignment|questions|spreadsheet|workbook"
)
BAR = (
    "store|bar|pub|lcbo|casino|liquor_store|beer_store|dealers|dealer|dispensary|tavern|legion|"
    "house|vendor|saq|bottle_shop|trap|machines|slots"
)
DISH = (
    "chili|wings|curry|casserole|cooking|meatloaf|salsa|pepper|peppers|hot_sauce|stew|fridge|"
    "bathroom|basement|roller_coaster|rollercoaster|gym|squats|leg_day|zipline|haunted_house|"
    "karaoke|sushi|poutine|lasagna|oven|kimchi|burrito|taco|tacos|meat|leftovers|dentist|in_laws"
)
LAUGH = "lol|haha|hahaha|lmao|hehe|rofl|lmfao|jk"
OUTLYING = (
    "valley|county|country|sticks|boonies|bush|burbs|suburbs|west|east|township|rez|reserve|"
    "boondocks|north_end|west_end|east_end|industrial|fraser|middle_of_nowhere|airport|dump|prairies|hills"
)

MASKS = (
    Mask(
        "en.mask.head_on_paper",
        f"""
        hit|hitting|bang|banged|banging|beat|beating|smash|smashed|smashing|bash|bashing my head
            against|on|over|off|into ..1 the|this|that|these|my|your|a? ..1 {SHEETS}
        """,
        "been hitting my head against this budget sheet all day",
        "been hitting my head against the wall till it bled",
    ),
    Mask(
        "en.mask.shop_of_guns",
        """
        gun|knife|rifle|ammo|rope|sword|pawn shop|store|place|dealer ..8 closed|closing|bakery|
            turned|moved|shut|shuttered|vape|out_of_business|burned|is_now|is_a|renovating|reopened|
            sold
        """,
        "the gun shop by my work turned into a bakery",
        "i left the gun shop, going to my work to shoot them",
    ),
    Mask(
        "en.mask.walked_past",
        f"""
        past|by ..4 {BAR} ..1 and|but? ..1 i? did|do|never not? ..1 even|once? slow|stop|look|
            flinch|think|go|turn|blink|want|care ..1 down|in|back|twice|inside|over?
        """,
        "walked right past the beer store n didnt even slow down",
        "walked past the bar. he would not slow down the truck",
    ),
    Mask(
        "en.mask.one_more_plate",
        f"""
        if|when i|we ..2 eat|watch|hear|drink|cook|peel|mop|wash|fold|sit_through|see|read|smell ..1
            one|1|another|any ..5 bury|put|box|dig|shoot|kill|stab|call ..1 me|us? ..5 {LAUGH}
        one|1|another ..2 sandwich|kd|kraft_dinner|bologna|meatloaf|squat|squats|pushup|burpee|
            baloney|noodle|noodles|soup|casserole|salad|meeting|webinar|form ..1 and|n? ..1 you|u|
            they? ..1 can|could|might_as_well? ..1 just? bury|put|box|dig ..5 {LAUGH}
        """,
        "if i eat 1 more kd they can bury me in the box lol",
        "one more day like this and they can bury me",
    ),
    Mask(
        "en.mask.loved_them_and_lunch",
        f"""
        tell ..1 my|the|our? @kin|them ..1 that? i love|loved them|him|her|em|you? ~1 i am|was? ..1
            going|about|trying|off|headed to|2|in|on|for ..1 to|2|the|a|my? ..1 try|eat|taste|ride|
            clean|cook|open|face|attempt|go? ..3 {DISH} ..3 {LAUGH}
        """,
        "tell my kids i loved em, im bout 2 try my sisters chili haha",
        "tell my kids i loved em, im about to do it",
    ),
    Mask(
        "en.mask.misery_of_waiting",
        f"""
        put me|us out of my|our misery ..1 and|an|n? ..1 just|please? tell|say|spill|text|announce|
            did|who|what|when|show|send|answer|give ..8 {LAUGH}
        put me|us out of my|our misery ..1 and|an|n ..1 just|please? tell|text ..1 me|us who|what|
            if|how|whether|when|where|did
        """,
        "put me outta my misery an tell me who won",
        "put me outta my misery please",
    ),
    Mask(
        "en.mask.lives_far_out",
        f"""
        !my|the|only|found|a|got way out in|by|past|near|on ..1 the|a? {OUTLYING}
        """,
        "im way out in the valley is there a bus",
        "got my way out in my pocket",
    ),
    Mask(
        "en.mask.signed_up",
        """
        sure|ok|okay|yes|yeah|ya|yep|yup|fine|alright|heck|hell|why_not|definitely|absolutely ~1
            put me|us down >
        put me|us down for|4 ..1 the? #|two|three|four|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|tomorrow|that|it|both|lunch|supper|class|group|either
        """,
        "what the hell put me down",
        "put me down for good i want to die",
    ),
    Mask(
        "en.mask.not_needed_yet",
        """
        no one|body need|needs|want|wants me ..1 in|at|on ..1 the? kitchen|warehouse|shop|office|
            floor|site|yard|plant|dock|line|store|till|loading_dock|barn|garage
        no one|body need|needs|want|wants me ..1 here|there|in|back|on_site? ..1 until|before|
            between|from|after #|noon|lunch|one|two|three|four|monday|tuesday|wednesday|thursday|
            friday|tomorrow
        they do not need|want me ..1 here|there|in|back|on_site? ..1 until|before|between|from|after
            #|noon|lunch|one|two|three|four|monday|tuesday|wednesday|thursday|friday|tomorrow
        need|needs|want|wants me ..1 in|at|on ..1 the? kitchen|warehouse|shop|office|floor|site|
            yard|plant|dock|line|store|till|loading_dock|barn|garage
        need|needs|want|wants me ..1 here|there|in|back|on_site? ..1 until|before|between|from|after
            #|noon|lunch|one|two|three|four|monday|tuesday|wednesday|thursday|friday|tomorrow
        """,
        "nobody needs me in the kitchen till 3",
        "nobody needs me here anymore",
    ),
    Mask(
        "en.mask.no_worry_now",
        """
        not ..1 have|need to|2 worry|look_after|check|carry|drive|chase|babysit ..1 on|about|bout|
            after? me ..1 around|no_more|anymore|now|much_longer? ~1 because|cuz|now? i|i_am got|
            have|found|start|started|am|landed ..1 a|my|the|new? ..1 new? job|work|place|clean|
            sober|licence|license|hired|apartment|apt|school|program|keys|car|phone|working
        not ..1 have|need to|2 worry|look_after|check|carry|drive|chase|babysit ..1 on|about|bout|
            after? me ..1 around|no_more|anymore|now|much_longer? ~1 my ..1 parole|sentence|
            probation|cast|program|training ..2 done|over|ends|off|finished
        soon ..3 not ..1 have|need to|2 worry|look_after|check|carry|drive|chase|babysit ..1 on|
            about|bout|after? me ..1 around|no_more|anymore|now|much_longer? ~1 because|cuz|now? i|
            i_am got|have|found|start|started|am|landed ..1 a|my|the|new? ..1 new? job|work|place|
            clean|sober|licence|license|hired|apartment|apt|school|program|keys|car|phone|working
        soon ..3 not ..1 have|need to|2 worry|look_after|check|carry|drive|chase|babysit ..1 on|
            about|bout|after? me ..1 around|no_more|anymore|now|much_longer? ~1 my ..1 parole|
            sentence|probation|cast|program|training ..2 done|over|ends|off|finished
        """,
        "soon u wont have to worry about me, i start work monday",
        "soon u wont have to worry about me, i start to fade",
    ),
    Mask(
        "en.mask.address_mislaid",
        """
        what|whats|send|text|resend ..2 address|number|link|code ..2 i ..1 lost it
        lost ..1 the|your|ur address|link|number|code|directions !of|to_my_place
        """,
        "whats the address again i lost it",
        "i lost the address they gave me of the shelter and i have no bed tonight",
    ),
    Mask(
        "en.mask.left_on_the_phone",
        """
        bucks|dollars|money|cash left|credit on ..1 my|the|this ..1 phone|plan|sim|presto|opus|
            compass|data|phone_plan|transit|bus
        bucks|dollars left on ..1 my|the card for|4 ..1 the? bus|train|laundry|phone
        """,
        "i only got 5 bucks left on my phone plan",
        "i only got 5 bucks left on me and no food",
    ),
    Mask(
        "en.mask.free_after",
        """
        until|til|till|to ..1 # ..1 am|pm|tomorrow|today|monday|tuesday|wednesday|thursday|friday?
            ..1 so|and|then|but? free|open|good|available|off|home|clear ..1 after ..1 that|then|5?
        """,
        "i work till 6 free after that",
        "the shelter is open till 6 after that i dont know where to sleep",
    ),
    Mask(
        "en.mask.helped_at_last",
        """
        no one|body ..3 help|helped|offered_to_help me|us before !i|he|she|it|they|its|this
        helped|help me|us before so thanks|thank|ty
        """,
        "nobody ever offered to help me before so thank u",
        "nobody will help me before he gets here",
    ),
    Mask(
        "en.mask.not_here_anymore",
        """
        is ..1 his|her|their @kin he|she|they do|does not stay|live|sleep|rent here|there ..1
            no_more|anymore|now
        he|she|they do|does not stay|live|sleep|rent here|there ..1 no_more|anymore|now ..4 wrong|
            number|sorry|>
        """,
        "this is his sister he dont stay here no more",
        "my sister says i cant stay here no more",
    ),
    Mask(
        "en.mask.leaving_for_work",
        """
        got|have|need to|2 leave by|at|before ..1 #|noon ..1 am|pm? for|because|cuz ..1 of|my|the|a?
            ..1 work|shift|class|court|appt|appointment|school|bus|ride|practice|group|job
        got|have|need to|2 leave by|at|before ..1 #|noon ..1 am|pm? ..1 to|2 catch|make|get_to|get|
            grab|pick|be_at ..1 the|my|a? ..1 bus|train|ferry|ride|work|shift|kids|class|court
        got|have|need to|2 leave by|at|before ..1 #|noon tho|though
        """,
        "i gotta leave by 3 for my shift",
        "she says i gotta leave by 3 for good",
    ),
    Mask(
        "en.mask.done_with_texts",
        """
        done with|w you|u|ya people|guys|clowns|folks
        am|be down for|4 ..1 the|a|some|that|it|this|whatever|anything|@played|coffee|lunch|supper|
            monday|tuesday|wednesday|thursday|friday|saturday|sunday
        < i am down ~1 what|when|where|which|lol|haha|sounds|see_you|see_ya
        < ya|yeah|yes|yep|yup|sure|ok ~1 i am down >
        depends|depend|depending|ask|asking|know|say|sure|ok what for >
        """,
        "quit blowin up my phone im done w u people",
        "im done with people and with life",
    ),
)
