"""English idioms: everyday phrases that hide a hit inside them."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "en.mask.bus_money",
        """
        no|not_have|have_no|out_of|short_on|any money|cash ..2 bus|subway|taxi|cab|uber|gas|metro
        no bus|cab|gas money|fare
    """,
        "i have no money for the bus",
        "i have no money for food",
    ),
    Mask(
        "en.mask.killing_me",
        """
        it|this|that|work|feet|back|head|shift|heat|legs|knees|knee|boots|shoes|suspense|weather|
            stairs|shoulder|shoulders|hangover|commute|traffic|cold|job|tooth|neck|hip ..1 is|are|
            was|were? ..1 killing|kills|killed|kill|murdering me|us
        they|you are? killing me|us
        you|your|yo ..1 killing|kill me
        you|joke|jokes|kid|dog|cat ..1 kill|kills|slay|slays|killing me ..1 >
        drives|driving|drive|cooks|cooking ..1 like ..6 dead|kill|die|killed|killing
    """,
        "this shift is killing me",
        "this pain is killing me i want to die",
    ),
    Mask(
        "en.mask.kill_if",
        """
        do_not|please|do|not kill me ..1 but
        going_to|will ..1 murder|kill me i|but|because ..1 forgot|broke|lost|ate|late|spent|
            spilled|missed
        kill|murder|shoot|strangle me ..1 if|when|for|because|once ..2 late|forget|forgot|miss|
            missed|eat|ate|break|broke|lose|lost|spend|spent|being_late|not_calling|show_up_late|
            do_not_show|burn|track_mud|wake|sees_this|finds_out_i_ate|do_the_dishes
        kill|murder me i ..2 late|forgot|broke|lost|ate|missed|spent
        get|got|be|getting shot|killed|murdered|strangled|hung|crucified ..1 if|when|for|because
            ..3 late|lose|forget|forgot|miss|missed|early|tell|told|touch|ate|eat|broke|break|dont|
            do_not
    """,
        "my mom is gonna kill me if im late",
        "he is gonna kill me, he has a knife",
    ),
    Mask(
        "en.mask.die_of",
        """
        die|dying|died|dead ..1 laughing|of_laughter|from_laughing|of_boredom|of_embarrassment|
            from_embarrassment|of_hunger|of_heat|from_the_heat|of_thirst|of_shame|from_boredom|
            for_a|for_some|of_curiosity|from_cuteness|to_know|to_see|to_try|to_meet|to_go|to_eat|
            to_hear|to_get|for_my|for_that|when_i_saw|serious
        almost|nearly|practically die|died
        i|i_am am|was? dead|dying ..1 serious|tired|asleep|xdead
        dead ..1 asleep|tired|serious|line|end|battery|on_my_feet|lift|weight|last|set|heat|ringer|
            quiet|body_are_you
        phone|battery|car|laptop|engine|tablet|truck|plant|plants|bike|ipad|mouse|xbox ..2 dead|
            died|dying|die|dies|killed
        drop|knock|play|played dead
        over my dead
        to die for
        half|brain dead
        dead|gone or alive
        would_not|not be caught dead
    """,
        "almost died when i saw the bill",
        "i want to die when i see my life",
    ),
    Mask(
        "en.mask.kill_things",
        """
        kill|killing|killed|kills ..1 time|an_hour|some_time|the_mood|the_vibe|two_birds|2_birds|
            the_engine|the_lights|it_at|the_power|my_vibe|the_interview|that_interview|that_test|
            the_test|for_a|it_on|it_out|the_game|the_lawn|weeds|bugs|mosquitoes|ants|mice|flies|
            wasps|a_spider|the_spider|germs|a_fly|the_germs|a_mosquito|the_mosquito|
            him_with_kindness|her_with_kindness|them_with_kindness|the_weeds
        i|would|could kill|murder ..1 for a|some|an|that|another
        could|would murder|kill a ..1 burger|pizza|coffee|beer|steak|poutine
        dressed|curiosity|buzz|road|over|pain|skill kill|killed|killer|killing
        kill|killing myself|me ..1 laughing|at_the_gym|at_work|for_this|over_this|trying|to_get|
            working|on_the_treadmill|with_overtime|studying
        kill|kick|pinch myself for forgetting|missing|not
        wife|girlfriend|mom|he|she ..1 kill|murder the mood
        it|that|this|hours|if_it ..1 kills|killed|kill me ..1 to|>
    """,
        "gotta kill time at the mall",
        "got to kill myself",
    ),
    Mask(
        "en.mask.shoot",
        """
        photo|video|film shoot|shot|shots
        shoot|shooting|shot ..1 hoops|pool|the_breeze|the_shit|for_the|some_hoops|a_message|a_text|
            straight|up_a_text|you_a|the_messenger|darts|your_shot|gun|a_video|photos
        do not shoot the
        take|took|give|gave|worth|best|long|flu|covid|booster ..1 a|my|the|another? shot|shots
        flu|covid|booster|b12|vaccine|tetanus|hep shot|shots
        a|my|your|another|give_it_a|take_a shot ..1 at
        shot ..1 glass|glasses
        foot|dark|gun shoot|shot|seat
        call|called|calling gun
        shoot|shot|shooting|stab ..3 in the foot|dark
        gun show|glue|lap
        shoot|shot ..1 me|over|us ..1 details|address|time|number|info|when_you
        shoot|shooting|shot me|you|us|him|her|them|over a|an|your|text|message|email|some
    """,
        "shoot me a text",
        "he is gonna shoot me and my kids",
    ),
    Mask(
        "en.mask.hang_jump",
        """
        fall|fell|falling off|over the|my bike|couch|chair|bed|ladder|skateboard
        window ..1 shopping|cleaning|washing|seat
        drowning|drown|buried|swamped in ..1 paperwork|work|laundry|homework|emails|sauce|dishes|
            gravy
        i|he|she|we|they|you|and|just|who|dog|cat|kids|u jumped on|at|to|for|in|the|right
        jump|jumping on|at|to|for|rope|start|ship|the_gun|the_line|right|bail|scare|in_the_shower|
            in_the_car|in_a_cab|in_the_pool|in_and_help|all_over
        jump|jumping|jumped ..1 conclusions|chance|joy|rope|queue
        hang|hanging|hung out|in_there|on|up|around|with|tight|over|loose|the|my_coat|your_coat|
            your|pictures|lights|drywall|christmas|at_the|by_the|them_up
    """,
        "gonna hang with my cousin",
        "gonna hang myself",
    ),
    Mask(
        "en.mask.cut",
        """
        cut|cutting|cuts ..1 grass|hair|the_grass|my_hair|cake|the_cake|hours|back|class|it_out|
            the_crap|the_line|in_line|wood|lawn|onions|me_off|me_a|me_some|corners|costs|it_close|
            out_sugar|you_off|coupons|keys|my_hours|work|it_short|my_losses|ties|him_off|her_off|
            weight|carbs|slack|loose|off|veggies|out|and_paste|price|prices|across|through|the_rug|
            him_some|meat|up_some|up_the
        cut|cutting ..1 down on|the|a|trees|to
        hair|paper|price|budget|pay|short|power|job|cold|clear|crew|low|directors|steak|good|buzz
            cut|cuts|cutting
        cut ..1 it|that|the ..1 out|crap|shit|short|bull
        cut|burn|burnt|burned|hit|hurt|slapped|bit|poked|jammed ..2 myself ..2 shaving|cooking|
            at_work|by_accident|accidentally|opening|slicing|peeling|making|playing|lifting|skating|
            working|on_a_can|on_the_can|on_the_stove|on_the_oven
        burned|burnt|cut|hit|jammed my ..1 hand|finger|thumb|toe|tongue|mouth|shin|elbow|foot ..1
            on|at|cooking|shaving|in_the_door|making
        hit|bumped my head on ..2 cupboard|door|shelf|table|car|counter|frame|beam
    """,
        "cut my hand on a tin can",
        "i cut my arm cause it helps",
    ),
    Mask(
        "en.mask.hit_beat",
        """
        it|that|this|news|song|line|weed|wave|smell hits|hit|hurts|kills|beats me|different|us
        beat|beats the ..1 traffic|heat|rush|odds|lunch|crowd|clock|line|game|level|record|leafs|
            habs|sens|rap|drum|boss
        beats me >|why
        hit ..1 the ..1 gym|road|hay|sack|store|spot|books|mall|jackpot|shower|bed|showers|town|bank
        kicked|kick|kicks|kicking ..1 it|back|butt|ass_at|off|smoking|the_habit|out_of_it|a_goal|
            the_ball
        kicked|kick|kicks|kicking in
        knocked|knock it|them|that out of|off
        robbed|attacked ..1 by_the_ref|by_a_goose|by_seagulls|by_mosquitoes|by_the_umps
        hurt ..1 my|your|his|her ..1 feelings|back|knee|feelins|ankle|foot|shoulder|eyes|head|brain|
            hand|toe|leg
        pushed|push|pushes me|us|back ..1 to|to_do|back|until|hard|a_day|forward
        caught|got|get up
        caught|got|get ..1 a_shot|my_shot|the_shot|a_good
        punch|punched in|out|the_clock
        < beats me >|why
        hit me up !the|against
        hit me back|with >|with|when|later|whenever
        hit me up|back >|when|later|about|with|on|if|tomorrow|anytime
        grab|grabbed me|you|us a|an|some
        threw|throw me|us a
        stabbed|stab ..2 in the back
        beat|beats|beating ..1 me|him|her|them|us|everyone ..1 at|to_it|to_the|by_two|by_a|home_from
    """,
        "hit me up later",
        "hit me up, he is beating his wife again",
    ),
    Mask(
        "en.mask.health",
        """
        heart attack ..1 when|on_a_plate|burger|grill
        gave|give|giving|gives me|us ..1 a|another? heart|stroke|panic|anxiety attack|stroke|
            attacks|a_fit
        almost|nearly had|gave ..1 a heart attack
        having|have|had a ..1 stroke of|trying|reading
        blood ..1 test|tests|work|type|pressure|donor|drive|donation|oranges|orange|brother|bath|
            money|sugar_is_good|thirsty
        bloody ..1 hell|mary|good
        chest ..1 day|freezer|of_drawers|press
        !a|had|took|take|another fit ..1 me|in|perfect|good|bit|for
        passed|pass ..1 out ..1 on_the_couch|early|last_night_early|asleep|flyers|papers|food|the|
            at_9|cards|samples|on_my_bed|from_work|before_9
        blackout ..1 curtains|poker
        black ..1 out curtains
        bleeding ..1 edge|heart|hearts|love|money|gums
        overdose|overdosed on ..1 chocolate|cookies|turkey|sugar|cute|pizza|coffee|candy|cake|tv|
            netflix|tacos|christmas_cookies
        dropped|spilled|spilt|dumped|knocked ..1 my|the|her|his|all ..1 pills|meds|pill_bottle|
            dose|methadone ..2 on|all|in|down|over|off ..2 floor|sink|toilet|everywhere|counter|
            drain
        back|neck|legs|arms|feet|shoulders|knees ..1 is|are|feels? broke|broken|dead|shot|fried|
            toast ..1 from|after ..1 hauling|piling|lifting|stacking|shovelling|shoveling|moving|
            mopping|carrying|drywall|roofing|bending|standing|the_move|that_shift|the_shift|
            planting|raking|scrubbing|bagging
        bleeding|bloody leafs|habs|sens|oilers|flames|canucks|jets|heck|hell|bus|printer|phone|
            cold|snow|traffic|website|form|app
        choked|chokes|choking|choke up ..1 at|on|when|about|over|watching|reading|during|telling|
            saying|hearing
        feet|hands|toes|fingers|ears|nose|butt|ass ..1 are|is froze|frozen|freezing|ice|icicles
    """,
        "almost gave me a heart attack",
        "i think im having a heart attack",
    ),
    Mask(
        "en.mask.life_phrases",
        """
        not|will_not|can_not live without ..1 my|coffee|it|my_phone|music|wifi|you|this|them|
            internet|tim
        one|another more ..1 late|mistake|absence|time|warning and i am? fired
        so|too ..1 fit|cute|funny|adorable|handsome i can_not ..1 cope|breathe|deal|even
        pulled|pull|pulling the plug on ..3 show|series|project|festival|gig|trip|plan
        better off ..1 alone|with_him|without_him|without_her|renting|walking|taking
        end|ends ..1 it|up|of ..1 with|on_a|the_call|the_day|the_month|the_week
        at the end of the day|month|week|street|hall|shift|line
        end|ended things with
        give|giving|gave|given ..1 it|up ..1 up|to|smoking|coffee|sugar|my_seat|pop|on_the_leafs|
            a_try|for_lent|meat|the_couch
        dead|kill|die ..1 zone|switch|hard|cast|hard_fan
        game|movie|shift|class|sale|semester|season|show|session|lockdown|winter|summer|fight|party|
            meeting|break|lunch|it ..1 is ..1 over|done ..1 at|by|now|already|so|soon|we|at_last|
            finally
        the|my shift|game|movie|class|party ..1 is|was over|done
        knock|knocking|beat|punch it|them|that dead|out
        leave|leaving it|this|that|the_keys|all behind the|at
        worthless|useless|pointless ..1 app|phone|meeting|wifi|card|coupon|machine|printer|job|
            laptop|team|ref|guide
        out of|in ..1 this world|life ..1 good|pizza|amazing|burger|delicious|food
        last|first ..1 message|text ..1 not|did_not|was|went|send
        i|me no more sugar|smoking
        sos ..1 pads|sauce|cream
    """,
        "cant live without my coffee",
        "i cant live without her i want to die",
    ),
    Mask(
        "en.mask.recovery",
        """
        @crave|cravings|urges ..2 gone|less|better|passed|easier|went_away|under_control|none
        not|never|without|no|zero|free|clean ..1 @crave|cravings|urges|overdose|relapse|relapses
        clean|sober|free ..2 from|off|of cutting|self_harm|drugs|meth|crack|dope|heroin|drinking|
            suicide
        relapse prevention|group|plan|meeting|class
        #|days|months|years|year ..1 since ..2 my|i|last ..2 relapse|used|drank|overdose|cut|
            attempt|relapsed|slip|high
        used ..1 to ..1 be|live|work|go|play|cut_hair|have|do|like|love|see|think_that|come|box
        anxiety|panic ..1 meds|group|appt|is_better|better|way_down|gone
        not|no_longer|never|was_not|is_not ..1 suicidal|homeless|high|drunk|evicted|hungry|breached
        homeless ..1 shelter|hockey|guy|man|people|count|outreach|dude|lady|folks|woman|memorial
        evicted|eviction ..1 him|her|them
        panic button|room
        do not ..1 panic|freak_out
        warrant|charges|charge|case ..2 dropped|cleared|cancelled|lifted|dealt_with|withdrawn|
            quashed
        dropped|cleared|no|beat|withdrew ..1 the|my|all|more? charges|charge|warrants|warrant
        curfew ..1 is|at|until|10|moved|lifted|changed|extended|later
        never|not|without|avoided|instead_of|prevent|prevented|since_my_last|last|my_last ..1
            relapse|relapsing|relapsed|breach|breached|slip
        used_to ..1 want ..1 die !,_it_is|._it_is|it_is|and_it|,_and_it|again|,_now|and_now|._now
        used_to ..1 want ..1 kill !myself
        used_to ..1 want ..1 kill myself !,_it_is|._it_is|it_is|and_it|,_and_it|again|,_now|and_now|
            ._now
        used|use to sleep|crash|stay|camp|squat|hide|live ..5 @shelter_place|overpass|bridge|park|
            shelter|outside|couch
        since|when|after|before|glad i quit|stopped
        i quit|quitting|left the|my|that ..1 choir|team|gym|band|class|club|league|book_club|pool
        @crave|need|needing for|some|my|a? ..1 my|some|a|that|mom|grandma? ..1 lasagna|pizza|
            burger|poutine|bannock|curry|roti|soup|steak|wings|chips|chocolate|candy|ice_cream|
            coffee|tims|timmies|donut|donuts|cookies|cake|pie|perogies|fries|sushi|tacos|kfc|
            mcdonalds|sweets|cheese|pasta|noodles|bbq|ribs|cooking|nap
        smoked|smoking|smoke ..1 a|the|some|my? ..1 brisket|ribs|salmon|fish|meat|turkey|pork|
            chicken|moose|cheese|trout|sausage|bacon
    """,
        "3 months sober from crack today",
        "3 months sober from crack then i used again",
    ),
    Mask(
        "en.mask.other_speech",
        """
        it was|is in|on ..1 the paper|news|tv
        heard|saw|read|seen|watched ..2 on ..1 the news|tv|facebook|insta|tiktok
        why would|do|did ..6 tell|say|make ..3 kill|hurt|die
        ever tell|told|said
        did ..2 mean|intend|try|want to hurt
        not intend|mean to|2 hurt
        song ..2 about
        overdose|suicide|murder|overdoses ..2 @scene
        suicide hot|wings|squad|sauce|prevention|hotline
        @scene !my|our ..4 dies|died|kills|killed|dead|suicide|overdose|murder|murders|murdered|
            overdoses|shoots|stabs|hanged|hangs|die
        @scene ..1 where|when|about|who !my|our ..4 shot|stabbed
        @scene gets|got? shot|stabbed
        dies|died|killed|dead|shot|stabbed|suicide|overdose|murder|murdered|overdoses|shoots|stabs|
            stabbing|shooting|kills ..6 in|at|on ..2 @scene
        kill|die|shot|shoots|shoot ..3 in|on ..1 movie|game|film|book|show|series|song|cod|
            call_of_duty|gta|fortnite|tv|novel|checkers|chess|cards
        first_aid|training|course|learned|taught|workshop|class ..6 overdose|overdoses|suicide|
            narcan|naloxone
    """,
        "guy in the movie kills his wife",
        "the movie was ok. he tried to kill himself last nite",
    ),
)
