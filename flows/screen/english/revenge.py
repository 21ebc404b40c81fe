"""Danger to others, further: means and a person, a place and a time, what is already done."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.revenge.will_do",
        "risk_to_others",
        "red",
        "",
        """
        going_to|gonna|will|want_to|ima push|throw|toss him|her|them|someone|somebody ..1 out|off|
            down|in_front|under|into|onto !of_the_house
        @arms ..2 for ..1 him|her|his|them|that_guy|my_boss|their
        will|gonna|going_to|ima kill both|all_of
        going|gonna|goin ..3 to end|drop|cap him|her|them|both >|now|tonight|and
        i_am|i|going_to|will|want|want_to|gonna|ima|might|gon ..1 kill|stab|shoot|murder|strangle|
            choke|gut|bury|drown|poison|burn|behead|slit|hurt|smash|cut|beat|torch|merk|shank|
            run_over|run_down|blow_up|shoot_up|light_up|crush|execute|maim|torture|slash ..1 him|
            her|them|those|someone|somebody|people|everyone|@kin|my_po|my_boss|my_ex|my_roommate|
            cops|ppl|guy|dude|boss|anyone|foreman
        going_to|will|want_to|gonna|ima|might|gon|i_am ..1 hang|drop|end|snap|body|cap|clap|waste|
            whack|kill|stab|shoot ..1 him|her|them|that|this|my|the ..1 >|guy|dude|boss|po|ex|wife|
            husband|roommate|foreman|tonight|when|if|bitch|up|neck
        we|going_to|will|want|want_to|gonna|ima|might|gon ..3 kill|stab|shoot|murder|strangle|choke|
            gut|bury|drown|poison|burn|behead|slit|hurt|smash|cut|beat|torch|merk|body|slash|clap|
            cap|shank|run_over|run_down|blow_up|shoot_up|light_up|end|drop|crush|snap|execute|hang|
            maim|torture|waste|whack ..2 the|that|this|his|my|a ..1 guy|dude|man|bitch|rat|cop|cops|
            kid|foreman|boss|family|prick|bastard|fucker|goof|snitch|judge|worker|woman|bouncer|
            dealer|pimp|punk|neighbour|person|po|whole|house|place|landlord|owner|skinner|creep|
            stepdad|ex|clerk|staff
        kill|stab|shoot|murder|hurt|strangle|poison|gut|burn|behead|choke ..1 him|them|that_guy|
            this_guy|that_rat|someone|somebody|everyone|her|my_boss|my_ex|my_roommate|this_foreman|
            that_bitch|my_po|the_guy|my_dad|my_stepdad|my_wife|my_husband|boss|ex ..2 >|tonight|if|
            when|before|i|im|and|tomorrow|now|with|for|today|one|in|on|swear|serious
        hurt|kill|stab|shoot|get|attack|hit|beat someone|somebody|anyone|people|anybody|some1 ..2
            bad|tonight|today|>|real|now|if|here|before|or|soon|i
        i|going_to|will|gonna|just ..3 run|running|ran ..1 him|her|them|my_ex|that|@him ..2 over|
            down
        burn|burning|light|lighting|torch|torching|blow|blowing|shoot|shooting|bomb|bombing ..1 up|
            down|that|the|his|her|this|their|my|it ..2 house|place|school|office|building|shelter|
            trailer|job_site|church|mosque|car|bar|station|court|parole|it|everybody|everyone|work|
            mall|store|clubhouse ..3 >|down|up|with|on|them|tonight|now|when|today|if|inside|and|
            everyone
        gas_can|lighter|matches|gasoline|molotov|acid ..4 outside|his|her|for|trailer|house|face|
            door|car|hand ..3
        @arms ..3 outside|waiting|know|on_my_way|way|his|her|him|them|face|tonight|driving|ready|
            over|hand|job_site|to_school|to_work|to_court|under ..3 him|her|his|place|over|house|
            trailer|home|them|gets_off|work|way|school|office|face|off|job|talking|street|guy|
            hammer|door|boss|tonight|comes|come
        bring|brought|bringing|took|taking|got|grab|grabbed|bought|have|carrying|packing|packed|
            loading|loaded|sharpened|holding|grabbing|buy|buying|picked_up ..2 @arms|dads_rifle|9
            ..4 him|her|them|his|work|school|office|court|stepfather|boss|tonight|outside|guy|way|
            over|wait|waiting|job|ex|use|face|pay|party|if|because|cuz|someone|roommate|meeting|
            on_me
        outside|waiting|parked|sitting|watching|across|following|driving|heading|going|on_my_way|
            know ..4 his|her|their|him|them|my_ex|ex ..3 house|place|work|street|crib|car|home|
            trailer|comes_out|gets_off|gets_home|over|lives|parks|job|door|parking_lot ..4 @arms|
            blood|kill|pay|hurt|bat|gun|strapped|tonight|over|done|end|permission|settle
        loaded_up|loading_up|suited_up|tooled_up|masked_up ..4
        going|gonna|will|make|made|making|going_to ..2 pay ..1 with|in|for ..3 blood|life|tonight|
            did|this|it
        he|she|they|he_is|that_rat|rat|snitch|boss|guy|dude is|are|gets|going_to|be ..1 dead|done|
            finished|dead_man|a_goner|not_walking|bleed|get_it ..2 tonight|when|if|tomorrow|loading|
            friday
        he|she|they|he_is|that_rat|rat|snitch|boss|guy|dude is|are|gets|going_to|be ..1 dead_man|
            a_goner|not_walking|bleed|get_it ..2 now|>
        he|she|they|both is|are ..1 dead|done by|before|the_night|by_morning
        he|she|foreman|this|someone|rat|somebody|one ..1 dies|die|dyin|dying|bleeds|bleed|
            gets_stabbed|getting_stabbed|getting_shot|getting_hurt|gets_hurt|gets_bodied|goes_down
            ..1 tomorrow|tonight|today|now|soon|if
        he|she|they|he_is gets|getting|get it >|when|tonight|now|tomorrow
        not ..1 walking|walk|making_it|leaving|getting_out ..1 away|out|home|of ..2 >|alive|tonight|
            this_time|here
        six|6 feet|ft|under ..1 under|by|deep
        put|putting|lay|laying|send|sending ..2 him|her|them|guy|dude|@him ..2 in|under|down|to ..2
            ground|hospital|dirt|grave|er|morgue|wheelchair|coma|hole|casket|icu
        catch|catching|get|take|wear ..1 a|another|this body|murder|homicide|charge_for
        slide|sliding|spin|spinning|ride|roll|rolling ..1 on ..1 them|opps|him|his|em ..2
        blood for ..1 what|my|sister|brother|blood
        eye for an|a eye
        took|killed|hurt|touched|raped|robbed|ratted|shot|beat|snitched|burned|jumped|stabbed ..3
            my|me ..1 brother|sister|kid|daughter|son|niece|cousin|mom|friend|boy|>|bro|on|wife|girl
            ..6 dead|kill|find|going|pay|strapped|blood|bat|load|loading|driving|gets|done|get|hurt|
            tonight|knife|so
        if_i ..1 can_not ..3 nobody|no_one|noone ..1 can|will|gets|does
        taking|take|takes|bring|bringing ..2 people|many|kids|everyone|them|him|her|her_with|as ..3
            with|as ..1 me|i ..2
        thoughts|thoughts_of|thinking|think|picture|picturing|pictures|imagine|imagining|dream|
            dreaming|urge|urges|images|fantasy ..4 hurting|killing|stabbing|choking|strangling|
            shooting|pushing|hurt|kill|stab|choke|push|throat|bad_thoughts|smothering|drowning|
            shaking|cutting ..2 him|her|them|baby|my|someone|people|kids|wife|throat|somebody|guy|
            stranger|subway|ex|mom|it|that|the|a
        bad|scary|evil|dark thoughts|thinks ..2 about|of|toward ..1 the|my|her|him? ..1 baby|kids|
            kid|daughter|son|wife|mom
        scared|afraid|worried|think|know|sure|terrified ..2 i|of_what|what ..2 am|might|will|
            going_to|could|about|going|gonna ..2 hurt|kill|do|hit|snap|stab|shake|choke|lose_it|
            strangle|beat|explode ..1 her|him|them|someone|baby|my|to|somebody|it|>|on|the|kids|
            people
        shook|shaked|shaking|shake|dropped|hit|smothered|smother|slapped|threw|pillow|squeezed|
            squeezing ..3 baby|infant|newborn|my_kid|my_son|my_daughter|the_kid|the_crying ..2
        pillow|hand ..3 near|over|on|his|her ..2 face|him|her|mouth|baby ..3
        just|already|i|think_i|have ..2 stabbed|shot|killed|strangled|choked|beat|poisoned|hit|
            ran_over|knifed|burned|bodied|smothered|murdered|pushed|threw ..1 him|her|someone|
            somebody|guy|them|my_wife|my_ex|my_boss|my_roommate|a_guy|a_man|the_guy|this_guy|
            that_guy|a_cop ..4 >|what_now|not|down|out|bleeding|wake|bad|moving|hard|stairs|blood|
            guy|dead|now|head|wife|hammer|knife|up|help|floor
        too|so ..1 hard|bad ..1 hes|he|she|hes_not ..2 not|is_not|wont|will_not ..2 get|getting|
            move|moving|wake|breathing
        theres|there_is|got|have|hid|hiding ..2 a? ..1 body|corpse ..3 here|trunk|i|did|basement|
            floor|bathroom
        voices|voice|demon|demons|satan|devil|angel|tv|god|radio|aliens|spirit|spirits ..3 tell|
            tells|say|says|telling|saying|wants|want|told|command|commands|orders|keep ..3 me|do|
            hurt|kill|cut|stab|burn|my|him|her|it|neighbour|devil
        devil|demon|possessed|imposter|robot|lizard|clone ..5 axe|knife|gun|kill|burn|stop|cut|stab|
            hammer
        cameras|chips|tracking|poisoning|spying|mind_control ..8 pay|kill|blood|hurt|stab|axe|burn
        rage|anger|mad|furious|angry|losing_it|boiling|seeing_red|pissed ..6 kill|hurt|stairs|stab|
            threw|hit|swing|swinging|bat|smash|snap|choke|murder|someone_dies|head
        about|ready|bout|going|gonna|going_to|close ..2 snap|swing|explode|lose_it|blow_up|pop_off|
            go_off|erupt|black_out ..2 on|at|this|him|her|them|roommate|guy|somebody|pipe|boss|
            staff|>
        hold|holding|hold_it|keep ..3 in|back|me ..5 somebody|someone|kill|killed|hurt|die|stab|
            pipe|hammer
        hand|hands|fist ..2 on|around|round|raised|up ..2 hammer|knife|her_neck|her|neck|throat|gun|
            already|pipe|bat ..2
        smash|bash|cave|crack|kick|slam|beat|stomp|break|rip|slit|cut|slice|smack|punch|knock|blow|
            crush ..2 his|her|their|that|him|this|guys ..2 face|head|skull|teeth|throat|jaw|brains|
            legs|neck|knees|hands ..2 in|off|out|>|open|with|tonight|if|when|so|for|next|again
        talk|calm|stop|hold|someone ..1 me ..2 down|before|back|away ..6 guy|kill|hurt|him|her|stab|
            hospital|someone|do_something
        know|no ..2 where|wer|what_time ..2 he|she|they|that|the_guy ..1 lives|parks|sleeps|stays|
            works|is|gets_off|gets_home|hangs|live|drinks ..5 tonight|going|bat|knife|gun|pay|done|
            asking|permission|over|settle|kill|hurt|wait|blood|got
        gets|get|got ..1 bail|out|off ..4 street|find|kill|waiting|know|pay|end
        blow|cap|pull|shoot|spray ..3 place|school|office|work|building|court|house|party|everyone|
            people|up_the|crowd|block|mosque|church|shelter ..3 up|with|tomorrow|tonight|when|all|
            down|>
        rifle|gun|shotgun|knife|bomb !drill|threat_was|scare|guy|shop|store|show|set ..5 school|
            class|work|office|job_site|court|mall|church|mosque|parole
        going|goin|heading|go|back ..2 to|over|2 ..4 bats|gun|knife|machete|boys|guns|strap|bat|
            weapons ..2
        me|boys|we|crew|us ..3 light|jump|smoke|stomp|beat|get|visit|roll|bats|pay ..1 him|her|
            them|that_guy|this_guy|that_rat|this_dude ..2 up|down|tonight|after|dark|out|visit|>
        poison|poisoning|rat_poison|antifreeze|crushed_pills ..3 coffee|food|drink|tea|beer|soup|
            her|his ..2
        my|this hands|hand ..3 her|his|around ..2 neck|throat ..3
        not|dont|didnt ..2 want|wanna ..1 to ..1 stop ..2 >|hitting|choking|until
        made|make|making|built|building|got|have|plant|planting ..1 a|the|my bomb|bombs|molotov|
            explosives
        next ..3 says|said|touches|looks|talks|opens|tries|steps ..5 getting|gets|get|dead|hit|
            chair|knife|beat|smashed|hurt|going
        getting|get|gets a ..1 beating|beatdown|shanking|chair|bullet|blade|knife|pipe|hammer
        beating|beatdown ..2 he|she|they ..3 not|will_not ..2 get_up|forget|walk|recover
        plan|planned|planning ..4 get|getting ..1 back|even|him|her ..1 at|with ..3
        not a ..1 fantasy|joke|threat ..2 anymore|promise|i_mean
        shes|she_is|hes|he_is|theyre going_to|gonna|about get it
        hunt|hunting|track ..1 him|her|them|that ..3 down|like|dog
        laughed|laugh|bullied|disrespected ..2 at|me ..5 tomorrow|tonight|wont|will_not|pay|sorry|
            regret|last
    """,
        "going over there with the bat he owes me, i know where he parks",
        "going over there with the bat for slo pitch",
        unless="""
        @scene|slo_pitch|softball|baseball|gloves_for|cricket|hunting|deer|moose|duck|ducks|goose|
            mosquito|mosquitoes|spider|spiders|mouse|mice|rats|ants|bugs|wasps|weeds|chess|cards|
            crib|cribbage|hockey|xbox|paintball|nerf|laser|water_gun|pillow_fight|snowball|
            laughing|kindness|recipe|cook|cooking|onions|carving|turkey|bbq|fishing|fish|
            cake|calories|fat|energy|candle|incense|sage|smudge|campfire|firewood|wood|
            garbage|beer_league|pinata|piñata|battery|batteries|drywall|nails|shelf|shelves|deck|
            fence|roofing|reno|build|building_a|screws|plumbing|sink|truck_tire|tires|mechanic|
            oil_change|dishes|laundry|@ago|for_joking|lasagna|pie|donut|donuts|chocolate|
            joke|jokes|karaoke|dance|dance_floor|song|pose|tripod|photos|photo|camera|pics|
            video|film|deadline|exam|interview|workout|squats|bench|puppet|for_a_burger|
            for_a_coffee|for_a_smoke|for_a_pizza|leafs|habs|sens|oilers|flames|canucks|jets|
            raptors|jays|serve|record|score|scores|at_pool|pool_table|darts|trivia|bingo|bowling
        sourdough|cactus|houseplant|ants|wasps|weeds|mice|boss_fight
        in_kitchen|kitchen_sink|game_night|on_stage|the_gym|my_test|test_tomorrow|the_game
        kitchen_knives|kitchen_knife
        church_supper|for_supper|potluck
        lunch|break|chair|iron_for|mower|lawn|pepper_sauce|this_cold|patty|hat|charger|never_hurt|
            no_wish|waffles|twins
        not like i|we ..1 want|wanna
        nap|coffee|snack|vacation|drink|chocolate|holiday before i kill|murder|hurt someone|
            somebody|anyone
        wouldve|would_have ..1 hit|slapped|punched
        for_six|for_four|wicket|innings
        you will burn
        we ..3 beat|crush them
    """,
    ),
)
