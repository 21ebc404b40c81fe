"""Panic, grief, old thoughts come back, days with nothing in them: by body, date and thing."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.hard_days.panic",
        "panic",
        "orange",
        "today",
        """
        froze|freeze|frozen|seized|locked ..1 up|solid? ..2 at|on|in|by ..2 crosswalk|escalator|
            line|store|stairs|door|court|street|counter|walmart|elevator|bridge|stage|office|
            interview
        door|hallway|bus|train|phone|keys|sirens|van|alarm|steps|siren ..3 slams|slam|slammed|
            shut|shuts|buzzes|rings|jingle|clang ..8 table|hide|drop|drops|sweat|head|hole|jump|
            guts|floor|shake|shaking|back_in|chest|duck
        sweat|sweating|shake|shaking ..3 when|every_time|whenever ..6
        under the|my table|bed|desk ..4 when|i_swear|shaking|hide|hiding|again
        jaw|fingers|hands|toes|lips ..2 locked|curling|curled|buzz|buzzing|tingling|cramping ..8
            breathing|fast|breathe|numb|panic|dizzy|eyes|lips|phone|tunnel
        breathing|breath ..2 too fast|quick ..3
        too|so much|many|loud|bright|crowded ..3 bolted|ran_out|hid|walked_out
        bolted|booked_it|fled|ran_out|run_out|took_off ..2 out|from|of? ..2 store|walmart|cart|
            line|bank|mall|bus|appointment|clinic|meeting|court|interview|class|no_frills|grocery|
            church
        left|leaving my cart|groceries|stuff|basket|card ..2 aisle|in|machine|belt|counter ..4
        hid|hiding|hide in ..1 the parking_lot|bathroom|stairwell|car|washroom|stall|closet ..4
            until|calm|breathe|shaking|crying|lot|>
        something bad|terrible|awful is|going_to|gonna|coming|about ..4
        guts|stomach|heart drops|drop|flips|sinks|jumps ..4 every|each|when|phone|time
        every time|whenever ..2 phone|door|car|truck|siren|knock|horn ..2 buzzes|rings|slows|
            slams|goes|passes ..6
        heart ..2 races|racing|nuts|pounds|pounding|goes|explodes ..1 nuts|crazy|wild? ..1 when|
            whenever|every|elevator|car|phone|bus|people|on|in|>
        can_not|can not make|get my legs|feet|self|body|myself ..2 go|move|out|through|leave|off
            ..3
        can_not|can not ..1 go|get|leave|step|walk ..2 out|past|through ..1 the|my front? door|
            house|room|porch ..3
        checked|check|checking ..2 lock|door|stove|window|locks ..2 #|times|again|hundred|over ..2
        keys|footsteps|buzzer|count|doors|radio ..3 back in|inside the? hole|cell|range|pen|seg|
            jail
        right|went|go|going|goin ..2 out_of|outta my head|mind|skull ..4
        turned|went|turn in|into|to|in2 stone|ice|jelly|statue ..3
        spinning ..3 spinning|hold|pole|wall|can_not|help|stop
        shaky|shaking|spinning|dizzy shaky|shaking|and_hide|spinning
        hot|cold wave|waves|flash|flashes ..6 run|coat|rip|panic|out|faint|everyone|chest
        everyone|people|they|every1 ..2 seems|know|knows|stare|staring|looking|watching ..2
            to_know|me|at_me ..4 lights|store|bus|line|run|sweat|out
        can_not|can not eat ..1 and? ..1 can_not|can not? ..1 sit|sleep|think|breathe ..5
        tunnel vision|eyes
        eyes|vision ..1 go|goes|went|gets tunnel|black|blurry|white ..5 lips|phone|line|people|
            crowd|heart
        walls ..2 closing|coming|caving|moving|shrinking ..1 in
        hands|hand|legs|knees|body|leg ..1 will_not|not|wont ..1 quit|stop ..1 shaking|>|and|
            moving|bouncing ..5
        like|its|feels ..2 elephant|elefant|truck|brick|weight|car ..1 is|sitting|on|parked ..1
            sitting|on? ..1 me|chest ..8 think|court|time|breathe|every
        chest|heart|stomach does|doing ..2 bird|flutter|flip|drum|thing ..6 sit|curb|nerves|down|
            breathe|er
        er|doctor|doc|hospital|nurse said|says ..2 nerves|anxiety|panic|breathe_in|breathe
        breathe|breathing in|into ..1 a|the ..1 paper? bag
        can_not|can not sit|wait|stay|be ..2 waiting_room|waiting_area|crowd|line|room|group|
            church|class ..5
        brain|head|mind|something keeps ..1 yelling|screaming|telling|saying ..5
        pacing|pace|paced ..4 since|all|night|floor|hours|can_not|quit|stop|am
        counted|counting|count ..2 ceiling|tiles|steps|cracks|breaths|backwards ..5 calm|breathe|
            shaking|not_stop|panic|helped|helping|heart|3am|all_night|not_sleep
        feel ..1 it coming
        worked up|so_anxious ..5 puked|threw|cried|shook|left|passed
        turned|took|sucked ..2 the air off|out|away ..3
        puked|threw_up|cried|sobbing ..3 bus|nerves|before|line|bathroom ..5 court|nervous|scared|
            worked|interview|people|anxiety
        keep|always thinking|hearing|seeing ..2 guards|guard|cops|cell|doors|count|them ..6 door|
            come|coming|take|back
    """,
        "froze on the escalator and a line built up behind me",
        "froze the soup for later",
        unless="""
        @scene|wallet|popsicle|laptop|computer|screen|phone_froze|zoom|soup|gym|treadmill|jog|
            run_club|marathon|roller|ride_at|haunted|goal|overtime|playoffs|raffle|late_for|
            fire_drill|dance|in_love|kiss|proposal|baby_kicked|washer|dryer|tire
        coffees|coffee|red_bull|espresso|energy_drink|energy_drinks|stairs|pre_workout|moose
    """,
    ),
    Rule(
        "en.hard_days.grief",
        "grief_loss",
        "orange",
        "today",
        """
        best|only ..1 bud|buddy|friend|person ..5 died|dead|buried|crossed_over|walked_on ..4
        birthday|anniversary|bday|christmas ~3 she|he|they would|shed|hed ..2 be|turn ..1 #
        lost # guys|people|friends|brothers|boys|cousins ..4 this_year|this_month|range|since|week
        lost|losing both|all_of_them|them_both|the_twins
        twins ..2 lost
        remarried|moved_on|new_man|new_dad ..8 dad|kids|boys|him|me
        smells|smell like him|her|them|dad|mom ..3
        burying|buried ..1 him|her|them|my ..3 @week_day|tomorrow|today|nephew|niece|17|cousin|
            brother|sister
        funeral|burial|wake ..2 @week_day|tomorrow|today ..4 not|can_not|pass|allowed|brother|
            sister|mom|dad|nephew
        not ..1 know how to|2 ..1 be|live|go|do ..5 without|in_a_world ..3
        world without ..1 my|him|her
        turned|shut|pulled|took|unplugged ..2 off? ..1 her|his|my|the|moms|dads machine|machines|
            plug|ventilator|life_support ..5
        off life support
        kids|my_kids|son|daughter|girls|boys|partner|ex|wife|mom ..3 took|moved|moving|left ..3
            bc|alberta|province|city|them|kids|daughter|son|away ..4 no|not|address|which|where|
            say|goodbye|number
        not know ..2 city|where|province ..3 they|she|he|kids ..1 are|is|in|live
        hes|shes|gone|dead|passed|died ..4 so ..1 is the ..1
        auntie|uncle|elder|kokum|mushum|mooshum|kookum|nan|nanny|mom|dad|brother|sister|son|
            daughter ..2 walked_on|crossed_over|passed_on|slipped_away|gone_home|left_us ..6
        every|another ..2 funeral|funerals|burial ..4 locked_up|inside|family|this_year|again|>
        died|passed|funeral ..5 locked_up|in_the_hole|not_there|could_not_go
        visited|visit|wrote|called ..2 me ..1 inside ..3 passed|died|gone|dead|away
        set|setting|put|make|made|pour ..1 out|still? ..1 2|two|his|her|an_extra ..1 cups|plates|
            coffee|plate|cup|chair ..3 still|every|for_him|for_her|out_of_habit|>|gone
        his|her|moms|dads chair|side_of_the_bed|room|toothbrush|coat|voicemail|number ..4 still|
            days|empty|same|gone|dent
        # days|weeks|months since|today|gone ..2 he|she|him|her|died|passed|gone|funeral
        year ago today
        died|passed|gone|lost ..4 ago today|tonight|this_week|tomorrow|this_month
        not|wasnt ..1 on|let|allowed|told ..3 buried|funeral|list_to|service|til_after|
            until_after|goodbye|after ..4
        nobody|no_one|they told|tell me ..2 until|til|till|after ..1 after|funeral|gone
    """,
        "auntie walked on this morning and im nine hours away",
        "auntie walked on the treadmill this morning",
        unless="""
        @scene|treadmill|trail|phone_died|car_died|battery|plant|goldfish_at_school|fantasy|team|
            keys|wallet|tournament|poker|umbrella|luggage|sale|treasure|charger|soap|soup|candle|
            perfume|laundry|on_the_bus|remote
    """,
    ),
    Rule(
        "en.hard_days.thoughts_back",
        "past_ideation",
        "orange",
        "tonight",
        """
        thought|thinking|think about|of|bout it ..4 shower|morning|last_night|today|sometimes|
            again|monday|tuesday|bridge|bus ..5 got_out|toast|walk|passed|but|did_not|came_in|
            put_it|home
        past|over|done ..2 all? ..1 that|the dying|dyin|suicide|dark|death ..2 stuff|thoughts|
            talk|thing ..6
        dying|suicide|dark|death|old|them|those|bad stuff|thoughts|feelings|voice ..3 back|again|
            came_by|come_back|came_round|knocking|loud|visit|returned|creeping ..4
        had|having|get|getting|got ..1 them|those|the|some|dark ..1 dark|bad|old? thoughts ..4
            again|first|back|last|came|thursday|today|night
        hospital|psych|ward|paper ..1 ward? ..1 band|bracelet|tag|clothes|gown|wristband ..8 last|
            lately|messed|almost|still_cant|too_much
        urge|urges ..4 balcony|bridge|roof|tracks|knife|pills|window|train|ledge ..6
        balcony|bridge|roof|tracks|ledge ..5 came in|locked|walked_away|went_home|stepped_back|
            told|came_down
        still|not|cant ..2 believe i ..2 was|almost|nearly ..1 going|gonna|about|to|that
        came|come|was|got very|so|real|that close ..1 last|to|in|one ..1 winter|year|spring|fall|
            summer|time|month|fall ..6
        cold|winter|snow|season|weather|dark ..5 bringing|brings|bring it|them|that back
        used to try|want|plan|think|wanna|dream ..4 end|die|dying|it|kill ..6 lately|again|
            knocking|back|now|this_week
        held|had|bought|tied ..1 the|a rope|knife|gun|pills|blade ..4 put ..1 it|them ..1 back|
            away|down ..5
        since|after ..1 my|the last? try|attempt|time ..6 loud|again|this_week|lately|close|back|
            now|anniversary
        is ..1 when i ..1 tried|almost|attempted ..4
        month|day|week|year ..4 when|since|that i tried|attempted|almost_did
        watch|suicide_watch|obs|the_unit|psych ..3 last|this week|month|wk|night|weekend ..6 home|
            now|out|ok|ish
        on watch ..2 last|this ..4
        wondering|wonder if ..3 dark|thoughts|it|stuff ..2 leaves|goes|ever|stops ..5
    """,
        "had them thoughts again thursday, went for a walk",
        "had second thoughts again about the couch",
        unless="""
        @scene|planted|second_thoughts|couch|car|haircut|diet|team|tattoo|quitting_the_job|career|
            ex_texting|night_watch|neighbourhood|bird|storm_watch|smoking|vaping|coffee
    """,
    ),
    Rule(
        "en.hard_days.nothing_in_them",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        nothing ..1 i? ..1 helps|matters|changes|ahead|sticks|makes_a_difference
        nothing i ..1 do|try|say ..2 makes|works|matters|helps|difference|changes|right
        not ..2 get|got|have|deserve|meant_for ..1 a life|future|chance|happy_ending ..2 >|like|
            at_all
        should_not|not|dont ..1 waste ..1 your|ur|any|more time|breath|energy|stamp|minutes ..1 on
            me
        not ..1 get|getting any? better ..2 does|>|is|it
        this is all ..1 there|that is|i ..3
        heavy|tired|empty|numb|dark|lost ..1 just heavy|tired|empty|numb|dark|lost
        built|born|made|meant|wired ..1 to|2|for|4 ..1 lose|fail|suffer|be_alone|losing
        worn ..1 right|all|clean through|thru|down ..2 >|and|nothing
        sick|tired|done ..1 of|with ..1 the|this|all fight|fighting|struggle|trying|pretending|
            starting_over|everything|living_like
        not ..1 feel|am|be like ..1 a|much_of person|human|myself|anybody|real ..2
        not ..2 felt|feel|been good|happy|right|ok|alive|anything ..1 since|in|for ..3
        stay|staying|lay|rot|hide in bed ..2 until|till|til|forever|all|old|and_rot
        beat beat
        im|i_am|am|so|just beat ..1 like|down
        nobody|no_one|aint_nobody ..2 looking|notice|notices|cares ..1 for? ..1 me|>|anyway|either
            ..3
        not|nothing ..4 look|looking forward to|2 ..2
        mirror ..4 go|hate|look|away|ugly|stranger|who
        not|aint worth ..1 the|a stamp|time|trouble|effort|gas|bullet|spit|air|minutes|>
        night|nite|day after night|nite|day same ..3
        same ceiling|four_walls|hole|walls ..2 >|every|night|again
        not|aint ..1 built|made|cut|meant|wired ..1 for|4|out_for ..1 this|the|dis world|life|
            place
        they|everyone|people|others get|got|have ..1 a|lives life|map|lives|manual ~3 i|me ..3
        everyone|everybody|others ..2 map|manual|plan|life ..4 not|dont|but_me|except_me|without
        not|can_not feel ..2 good|happy|anything|love|joy|stuff ..2 no_more|anymore|>|stuff
        stuck|bottom ..3 well|hole|pit ..3
        i|i_have|feel|like|just ..1 fell|falling|fallen ..3 well|hole|pit
        < fell|falling in|into|down a|this|the ..1 hole|well|pit
        dropped down ..1 well|hole|pit
        nothing ahead|in_front ..1 of ..1 me
        wish|rather ..3 i ..1 was|were|be|could_be somebody|someone|anybody|anyone else
        not ..1 see any ..1 light|way_out|hope|point|end
        lying|lie ..2 said ..4 light|fine|ok|hope
        everything i touch|love ..2 rots|rotten|dies|goes|turns|fails ..2
        what difference|odds|use|does_it ..1 does|would ..1 it make|matter
        what difference
        not|no|aint ..2 reason to|2 ..1 open|get|leave|eat|wash|move|shower|dress|try
        hang in there ~2 from|what|for|why
        missed|wasted|lost|slept_through|blew my whole|entire life
        feel|feels|felt ..1 like? ..1 i|i_am|am ..1 already gone|dead|a_ghost|buried|invisible|
            erased
        no me ..1 left|in
        hurts|hurt ..1 and|but? ..1 i|i_do not know ..2 why|what|where
        why ..1 they|did|do ..1 bother|bothered|let|letting ..4 me ..1 out|go|here|>
        wonder why ..2 bother|bothered|let
        keep|keeps trying|falling|climbing|digging ..4 same|hole|nowhere|wall|back
        i|i_am|am the problem ..2
        crying|cried|bawling ..6 not know why|how_to_stop|>
        taking up ..1 room|space|air|oxygen
        should|shoulda|shouldve|shudda ..1 have|of|a? ..1 kept|left ..1 me ..1 in|inside|there|
            locked|>
        tomorrows|tmrws|days|mornings ..1 all? ..1 look|are|same|like ..1 like|the? ..1 yesterday|
            yesterdays|same|nothing
        not know ..1 who|what|why i ..1 am ..1 doing|trying|staying|living ..2 for|4|it|this
        uphill|up_hill ..4 quit|tired|legs|stop|no_top|always
        if this is freedom|life|it|living|better ..3
        how ..1 do|does ..1 people|ppl|anyone|everyone|you ..2 keep|keeps|go ..1 going|goin|on|
            doing
        shadow|bones|soul ..3 beat|tired|dead|empty|heavy
        why bother ..1 getting|get dressed|up|out
        why bother eating|waking|trying|washing
        worn|wore|all worn out ..2 >|and|of
        run|ran|running out of ..1 ways|reasons|hope|fight|strength|try|rope|road ..3
        pretend|pretending|fake|faking ..2 all_right|alright|ok|okay|fine|happy|good|a_smile ..3
    """,
        "why bother getting dressed, all my tomorrows look like yesterdays",
        "why bother getting dressed up for bowling",
        unless="""
        @scene|bowling|wifi|tv|app|phone|printer|car|coupon|code|password|store|game|team|leafs|
            habs|recipe|job_site|homework|pretend_play|kids_play|gas|milk|coffee|cold_meds|cough|
            flu|remote|website|form|laptop|dishwasher|parking|hockey
    """,
    ),
)
