"""Suicide that is near, further: means at hand, and pleas to be stopped."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.ready.means_at_hand",
        "suicide",
        "red",
        "",
        """
        bullet|bullets ..3 mine|me|name_on|left|chamber|for_me
        one|1|last|single bullet ..3 mine|me|left|enough|gun|pistol|chamber|counted
        got|have|has|there_is|theres ..4 one|1 bullet
        loaded|load ..1 it|gun|rifle|shotgun|her ..3 >|for_me|mine|ready|now|chamber
        gun|rifle|shotgun|rope|noose|cord|pills ..3 out|ready|loaded|in_the_truck|in_the_closet|here
            ..4 it_is|for ..1 for|4? me|myself|tonight
        got|get|have|grabbed|took|found|bought|put ..1 my|a|the|some|dads|his|uncles ..1 dads|
            uncles|grandpas? ..1 rope|noose|cord|shotgun|rifle !rack|range|show|shop|course|licence|
            license|club ..3 in|up|out|from|ready|around|on|off ..2 >|closet|truck|cabinet|trunk|
            garage|tree|beam|bag|locker|here|neck|it
        got|get|have|has ..1 a|the|my|up|put|hung? ..1 rope|cord|noose|belt ..1 up|tied|ready|in|
            here
        rope|noose|cord|belt|laces|sheet|wire ..2 around|round|on|over ..2 neck|beam|door|pipe|
            rafter|bar|branch|tree
        < rope|noose|cord is|are ..1 out|ready|tied|hung|knotted|waiting ..5 >
        chair|stool|bucket|table|ladder ..1 with|w ..1 the|a|my rope|noose|cord|belt|extension_cord
        around|round my neck
        it|rope|noose|knot|sheet is|am tied|knotted|up|around|set ..1 >|i_am|standing|and|now
        tied|tying|tie|hung|hang it|one|something ..1 up|around|to|over|on ..2 already|beam|closet|
            bar|neck|pipe|door|sitting|now|>
        put it ..1 around|over ..2 beam|neck|pipe|bar
        < standing|stood|up on ..1 a|the|this|my chair|stool|bucket|railing|rail|ledge|edge|parapet
        i|am|have|already|just ..1 standing|stood|stand|up|get|got on ..1 a|the|this|my chair|stool|
            bucket|railing|rail|ledge|edge|parapet
        sitting|sit|standing|hanging|hang|perched ..2 on|at|over|off ..1 the|a|this ..1 ledge|
            railing|rail|edge|roof|balcony|overpass|parapet|bridge|tracks ..2 >|over|feet|legs|now|
            looking|and|alone|again|by|nobody|no_one|ready
        feet|legs|leg ..2 over|off|hanging|dangling|want_to_go ..2 edge|rail|railing|over|side|
            balcony|ledge
        on|at the ledge|railing >|now|feels|and|i|easy|help
        i_am|am|sitting|standing|me ..2 on|at the|a roof|rooftop >|now|of|feels|and|i|easy|help
        < on|up the|this roof of ..1 the? ..1 parkade|building|mall|hospital|hotel|house
        am|is|up|standing|sitting|out ..1 on|up the|this roof of ..1 the? ..1 parkade|building|mall|
            hospital|hotel|house
        closer to the edge
        knife|blade|razor|gun|rope|pills ..3 to_bed|in_bed|in_the_bath|bath|tub|in_my_hand|
            beside_me|next_to_me|in_front_of_me|on_my_lap|here ..5 not_scared|not|scared|sorry|
            alone|goodbye|wake|plan|bath|end|ready|tonight
        i|me|holding|have|got ..2 blade|razor|gun|rope|noose|knife ..2 in_my_hand|here|beside|
            right_here|now|out ..2 stop|not|>|and|need|help
        have|got|need|holding|hold ..2 stop|help|me ..2 have|got|with ..1 the|a blade|gun|rope|
            knife|pills
        have ..1 the|a means
        garage|car|truck ..5 running|exhaust|hose|engine_on|engine_running|fumes ..4 door|shut|
            closed|sitting|sealed|garage|>
        sitting|locked|sealed|lock ..3 in|inside ..1 the|my|a? ..1 garage|car|shed|truck ..4
            running|engine|hose|door_shut|exhaust|drop|rope
        wrist|wrists|veins|arms is|are|were ..1 open|slit|bleeding|gushing|cut|cutting
        out|and|here|bath|tub ..3 blade|razor is ..1 here|in|ready|out|on ..4
        something|thing|it|sumthin ..1 to|2|i_can ..1 hurt|kill|hang|end|do ..1 it|myself|me|with
            ..4 hidden|hid|plan|round|count|when|tonight|night
        hidden|hid|hide|stashed|found ..3 something|thing|blade|rope|cord|shoelace ..5 myself|
            for_when|laces|hurt|use
        took ..1 my laces|belt|shoelaces|razor ..5 found|got|else|other|something|sheet|use
        way out in|hidden|ready|of_here ..2 my|pocket|>
        know|knows|found|got|have|where ..4 key|keys|combo|code ..3 gun|rifle ..1 locker|cabinet|
            safe|room|>
        everything|evrything|all|it|what ..3 i ..1 need|needed|bought|got ..3 in_this_room|
            in_my_bag|is_here|my_bag|right_here|ready|for_it
        bought|got|have|picked_up what ..1 i ..1 need|needed ..2 today|bag|it|tonight|is|now
        got|have|is|with ..1 it|everything|all ..1 all|it? ready|planned|set|figured_out ..4
            waiting|roommate|leave|leaves|saturday|tonight|when|just|no_one_gets|gets_hurt|
            do_not_worry
        everything|everythings|it_is|all ..1 is|all? set|ready|planned|arranged|prepared for ..1
            tonight|@week_day ..3 not|worry|goodbye|then|>
        know ..2 how ..3 do|would_do|going_to_do ..1 it ..6
        know ..2 when ..3 know ..1 where
        exactly how ..2 i|would|to ..2 do
        gun|rifle|shotgun|22|pistol ..6 lap|bed|mouth|head|table|wall|beside|knees ..3 sitting|sat|
            tonight|>|and|looking
        got|took|get ..1 my|the|uncles|dads|his ..1 uncles|dads|grandpas|brothers? ..1 gun|rifle|
            shotgun|22 ..2 off|out|from|down ..3
        knife|blade|razor ..3 not|is_not ..1 cooking|for_cooking|for_supper
    """,
        "theres one bullet left in the chamber for me",
        "one bullet left in my nerf gun",
        unless="""
        nerf|paintball|range|hunting|deer|moose|video|game|@scene|bulb|paint|painting|ceiling|
            shelf|scarf|necklace|chain|tie|lei|medal|stethoscope|camera|lanyard|headphones|cooking|
            fishing|shave|shaving|carving|mechanic|oil|warm_up|warming_up|sale|fountain|eating|
            lunch|fix|towel|gift|wrap|moving|for_the_party|for_the_bbq|school|interview|trip|
            camping|recipe|ingredients|key_for|toolbox|boat|clothesline|tarp|tow|climbing|swing|
            dog|dishes|window_cleaner|smoking_a|patio|hammock|pool
        shirt|shirts|shower|laundry|towel
        longer than
        so 2|to speak
        running rough|late|fine|great|good|again
    """,
    ),
    Rule(
        "en.ready.stop_me",
        "suicide",
        "red",
        "",
        """
        someone|somebody|please|you|need|needs|want|can ..3 stop me ..1 >|before|from|please|
            tonight|now|i|doing
        < stop me >|please|before|now|from
        stop me before|from ..3 do|kill|jump|hurt|something|it|use
        talk me down|off ..1 >|because|please|i|im|the|from|before
        talk me out of ..1 it|this|doing|going|killing|jumping|dying|here
        reason ..1 not ..1 to|2? >|do|die|kill|jump|end
        give|gimme|name|need|want|got|tell|one|1 ..1 me|a|one|any|1? ..1 reason ..1 to|2|not ..1
            not|live|stay|keep|to|2
        means here|beside|with ..5 trust|myself
        promised ..6 call|text|tell ..3 before i ..2 did|do|done ..2 anything|something|it
        lied to|2 ..3 nurse|doctor|them|er|hospital|psych|staff|worker
        told ..2 nurse|doctor|them|line|er|hospital|psych|staff ..4 fine|ok|suicidal ~3 lied|
            not_fine|lie|not
        hospital|er|emerg|psych|nurse|crisis_line|988|ward|doctor ..3 let_me_out|sent_me_home|
            discharged|released|on_hold|hung_up ..6 ~6 still|do_it|doing|kill|die|lied|suicidal
        still going_to|want|want_to|will ..2 do it|kill|die|end
        doing|do it anyway|tonight|for_real|in_front|on_her_porch|when_everyone ..2 so|gone|bye|
            goodbye|sorry|everyone|loud|all|them
        ready|about|really ..2 do|doing it >|tonight|in_front|for_real
        not playing|joking|lying|kidding|play|joke ..4 do|doing|die|kill|end ..1 it|myself|>
        something|sumthin|a_thing ..2 you|u|i ..1 can_not|never|can ..1 not? ..1 undo|take_back|
            reverse|fix ..6
        to|2 me not ..1 nobody|no_one|anyone|someone ..1 else
        done deciding|waiting|thinking ..3 tonight|going|night|do
        mean|meaning go_go|it ~2 tonight|tonite|goodbye|not_the_funny
        good time for|4 me to|2 ..1 go
        ready|time|want|going|decided|im|i_am ..2 to|2 ..1 check|checking|clock|sign|opt|bow|exit
            out|life|early ..1 >|for|4|early|good|now
        check|checking|checkd out early|for_good|for_ever|4_good|of_life|of_here_for_good
        will|want|want_to|i_am|going|time|ready ..2 get|getting|got ..1 off|out_of this ride|
            planet|world|life|earth
        want|want_to|wish off this|of ..1 this? ride|planet|world|earth|life
        end of the road|line ..1 for|4|and ..1 me|i|i_am|im
        end of ..1 the|my rope ..2 in_my_hand|and_its|and_it_is|hand|tied|neck
        game|it|show|story|life|everything is? over for|4 me
        my ..1 story|clock|time|life|book|movie|candle|light ..1 is|runs|ends|ran|goes|is_running
            ..1 out|here|over|tonight|done|up ..1 >|tonight|here|now|soon
        closing|close|closed ..1 the|my book|chapter >|for_good|on_my|tonight
        walk|walking ..1 out|off ..2 theater|stage|life|world
        credits ..2 rolling|roll
        uninstall|uninstalling|delete|deleting|logging|log|sign|signing ..1 out|off|of? ..1 life|
            forever|permanently|for_good|myself
        peace|bye|goodbye|so_long|farewell ..1 out? ..1 world|cruel_world|life|earth|forever
        shut|turn|turning ..1 the|my|off? lights|light off|out ..1 >|forever|for_good|on_me
        time to|2 ..2 shut|turn ..2 lights
        hang|hanging up the|my gloves|skates ..3 me_with|with_them|and_me|for_good_n
        4|four percent|% ..4 me too|2
        0|zero ..1 percent|%? left ..1 on|in me
        throw|throwing|thrown ..3 phone ..4 river|lake|water ..3 me
        bring|brought|bringing nothing with me
        taking|take nothing with ..1 me
        nothing you|u|anyone|they can ..1 do ..1 >|now|to|anymore ..1 >|stop|save|help|now
        someone|somebody|evry1|everyone would|will ..1 cry ..2 day|week|bit ..4 fine|ok|move|over|
            forget
        family|they|she|kids|everyone ..2 grieve|cry|mourn|miss_me|be_sad ..4 month|week|day|while|
            bit ..4 fine|ok|free|move|better|forget
        without ..1 family|kids|wife|her|him|them ..2 already|is ..1 dead|nothing ..4
        want|need ..1 to ..1 bleed_out|be_shot|freeze|drown|overdose|hang|burn >|tonight|to_death|
            on_purpose|so|and
    """,
        "somebody stop me before i do it",
        "somebody stop me before i eat the whole cake",
        unless="""
        @scene|cake|pizza|eating|eat|buy|buying|shopping|spending|cookies|donuts|bangs|haircut|
            tattoo|another_dog|puppy|text_my_ex|texting_my_ex|hotel|grocery|library|books|checkout|
            cashier|laundry|diet|chips|sale|karaoke|sing|work_early|homework|dishes|if_you|if_u|
            tune|music|diamond|leave_early|on_netflix|series|bingo|jersey|concert|volunteer|
            the_app|app|laptop|computer|facebook|account|on_my_phone
    """,
    ),
)
