"""Danger to others."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.others.threat",
        "risk_to_others",
        "red",
        "",
        """
        i|we|i_am_going_to|am ..2 @will|want|want_to|going_to|ready|swear ..3 kill|stab|shoot|
            murder|strangle|hurt|beat|smash|bury|merk|shank|slit|slice|knife|bash|cap|waste|end|
            choke|stomp|burn|drown|smoke|execute|clap|rob|poison|attack|jump|punch|snuff|crush|
            finish|pop|whack|curb_stomp|ice|merc|torch @him|your|his|her !with_kindness|in|at|up_on
        i|i_am_going_to|am|swear|to|just|will|would|could|might|should stab|stabbing|shoot|shooting|
            murder|murdering|strangle|strangling|shank|shanking|kill|killing|merk|knife @him|
            all_of_them|them_all|his|her_throat !with|a_text|a_message|an_email
        i|we|am ..2 @will|going_to drop every|all|each ..2 them|yall !off|a|at|by|in|into|from
        kill|stab|shoot|strangle|murder|hurt|beat|poison|behead @him before|if|when|tonight|today|
            tomorrow|and|for|so|this|now|with_my|next|i_swear|right|as
        if|when|next_time|soon_as|once he|she|they|@kin|@folk|i ..6 i|i_am_going_to|am|will|
            going_to|swear ..3 kill|stab|stabbing|shoot|shooting|killing|hurt|hurting|beating|end|
            ending|bury|murder|slit|burn @him|his
        put|stick|sticking|putting|pushing|shove|shoving|stuck my|this|the knife|blade|bullet|shank
            ..2 in|into|through|between ..1 @him|his|hers|that|someone|your|my
        i|me|i_am_going_to|got|have|carry|carrying|brought|bring|bringing|grabbed|grab|with|
            picked_up|took ..1 a|my|the|this|me_a @weapon ..1 on_me|and|for|to|waiting|ready|in_my|
            under|outside|following|with ..5 him|her|them|he|she|outside|following|waiting|pillow|
            pocket|guy|someone|jacket|owes|coming|bag|use|now|tonight
        i|me|i_am_going_to ..1 got|have|bought|carrying|own|holding|getting|grabbed a|the|my ..1
            gun|9mm|shank|machete !show
        @weapon ..3 in_my_bag|under_my_pillow|in_my_pocket|in_my_jacket|in_my_boot ~6 him|her|them|
            he|she|coming|if|tonight
        voices|voice|demons|tv|satan|god|head ..3 tell|tells|telling|say|says|saying|told|want me
            ..1 to|2 ..1 hurt|kill|stab|shoot|do|burn|attack|cut|jump|die
        hearing|hear voices|voice ..5 kill|hurt|stab|shoot|do|jump|die|telling|tell
        get|keep|hold|take|stop|pull me away|back|from|out|off|before ..4 kill|hurt|him|her|them|
            end|stab|guy|do ..4 end|kill|hurt|him|her|them|something|>
        hold|holding me back|down ..4 kill|hurt|him|her|them|punch
        before i ..1 kill|hurt|stab|shoot|snap|end|murder|lose_it_on|do_something ..1 @him|>|
            someone|bad
        make|making|made him|her|them|@him ..1 pay|bleed|suffer|sorry|hurt|regret ..1 >|for|tonight|
            today|blood|i
        someone|people|everyone|they is|are|going_to|will ..1 going_to|get|will|be? ..1 die|hurt|
            stabbed|shot|bleed|get_hurt|killed|get_stabbed|dead !their|his|her
        someone|people going_to|will ..1 get hurt|stabbed|shot|killed
        going_to|about_to|ready_to|might|will|am ..2 snap|lose_it|go_off|explode|swing|blow_up on
            him|her|them|someone|@him|the|that|this|my
        hurt|kill|stab|shoot|hit|punch|attack|beat someone|people|anyone|everyone ..2 >|today|
            tonight|if|soon|and|bad|i|or|here|again
        scared|afraid|worried|think|feel ..2 i|i_am ..2 will|might|going_to|could|may|am ..2 hurt|
            kill|stab|hit|do_something|attack|snap !myself|my
        i|not ..2 can_not|can|not|will_not|want_to|want ..2 control|stop|trust|hold myself|me|back
            ..3 hurt|kill|him|her|around|stab|hit
        blow|bomb|burn|shoot|torch|light up|down|the|my|this|that ..2 school|house|place|building|
            office|shelter|mosque|church|courthouse|halfway|parole_office|police|station|work|class|
            up|apartment|jail|court|everyone|people
        how|where|what do|can|to|would|should|could|are ..4 kill|killing|murder|murdering|shoot|
            shooting|stab|hurt|poison|bomb|strangle|beat|terminate|hit|torture|kidnap|drug ..1 my|
            someone|people|a_person|him|her|a_cop|them|a_man|a_woman|anyone|wife|your ..1 >|wife|
            husband|girlfriend|boyfriend|ex|mom|dad|brother|sister|boss|roommate|class|school|life|
            in_my|so|kid|kids|family|child|neighbor|neighbour|in|without|with|on|at|po|teacher|
            coworkers
        bomb|shoot|blow_up|shoot_up my|the|a school|office|work|workplace|church|mall|building
        terminate|end his|her|their|my ..1 life|wifes_life|husbands_life
        following|waiting|looking|coming|hunting|lurking ..1 him|her|them|for_him|for_her|
            outside_his|outside_her|in_his|after_him ..5 knife|gun|bat|blade|weapon|kill|stab|hurt
        knife|gun|blade|bat|machete|weapon ..6 following|waiting|hunting|going_to_find|going_after|
            outside ..2 him|her|them|his|house
        locked up for ..1 killing|stabbing|shooting|beating|murder
        do not care|give if|about ..3 kill|die|life|going_back ..4 him|her|them|taking|them_with
        take|taking|bring|bringing ..1 him|her|them|people|someone|everyone|others with me
        beat|beating|kick|kicking|smash|stomp|knock|knocking|punch|bash ..1 his|her|their|him|that|
            the ..2 face|head|skull|teeth|shit|brains|ass|life|throat|in ..1 in|out|off|tonight|>|
            today
        blood on my hands|knife
        going_to|will hunt|find him|her|them|@him down|and_kill|and_hurt|and_stab|and
        not ..1 waking|wake|leaving|leave|walk|walking|come|coming|getting_out|get_out|make_it_out
            ..2 alive
        if|when|soon_as|next_time i ..1 see|catch|find|get|run_into ..1 @him ..3 dead|kill|die|stab|
            done|over|beat|hurt|smash|fuck_him|bleed
        he|she|they|he_is|that_guy is|are ..1 dead >|man|meat|when|if|i
        about|going|going_to|ready|want|want_to|i_am_going_to|will|got_to to|2? ..1 beat|kick|smash|
            knock|whoop|fuck|mess|stomp|bash|rock|drop|lay ..1 the|his|her|this|that|@him ..1 crap|
            shit|hell|fuck|ass|face|head|up|out|teeth|guys|dudes ..3 out|up|in|of|>|him|her|them|
            this|guy|ass
        voices|voice ..1 say|says|saying|tell|telling|keep ..3 kill|hurt|stab|die|jump|cut|burn|
            do_it|end
        i|i_will|going_to|want_to|gonna ..2 kill|hurt|stab|shoot|murder ..1 them|him|her|everyone|
            people|someone|you ..1 all >|tonight|now|soon
        hurt|shake|hit|kill|harm|smother|drown ..1 my|the ..1 kid|kids|baby|son|daughter|child|wife|
            mom|dog
        thoughts|thinking|urge|urges|fantasies|fantasizing|dreams ..2 of|about|to ..2 hurting|
            killing|stabbing|hurt|kill|shooting|choking ..2 him|her|them|people|someone|my|others
        where|how ..4 find|get ..1 people|someone|him|her|them ..1 to ..1 shoot|kill|stab|hurt|beat
        ways|way of|to ..1 killing|kill|hurting|hurt ..1 people|someone|him|her|my|them
        i ..1 want|need|wish|hope @him|he|she|they ..1 dead|dies|die|gone_for_good|to_die|to_bleed|
            to_suffer|suffers
        put|putting|send|sending|lay @him|him|them|her ..1 in|into|to|under|down ..1 the|a|his|her?
            ground|grave|hospital|morgue|coffin|dirt|wheelchair|for_good|casket|er
        crack|bash|cave|break|snap|smash|slit|cut|blow|rip|stomp|pound ..1 his|her|their|that|this|
            someones ..1 skull|head|neck|throat|jaw|face|legs|knees|arms|teeth|brains|tires_and|
            back|fingers|nose|kneecaps
        crack|bash|cave|smash|slit|blow|cut|snap ..1 your|ur ..1 skull|head|throat|jaw|face|brains|
            teeth|neck_when|neck_if|neck_next
        got|have|grabbed|bringing|brought|taking|holding ..1 my|a|the|this @weapon ..2 going|
            going_to|i_am|i_will|waiting|and ..2 wait|find|get|use|do|see|go|cut|handle
        @weapon ..3 wait|waiting|find|looking ..1 for|on ..1 him|her|them|he|she
        waiting|wait|hiding ..1 for|until ..1 him|her|them|he|she ..1 to? ..2 come|get|sleep|fall|
            go|leave ..4 knife|gun|kill|stab|bat|blade|hurt
        could|would|can ..1 kill|stab|shoot|strangle|choke @him|her|him|them ..1 and|with|right|if|
            for|now|>
        not ..2 wake|waking up ..2 tomorrow|again|when ..4 sure|i
        swear|promise ..2 on|to ..2 my|god|mom|kids|life|grave|everything ..3 dead|done|finished|
            gone|over|kill|stab|shoot
        he|she|they|he_is|that_guy is|are ..1 done|finished|a_goner|toast_if when_i|tonight|
            tomorrow|i_swear|if_i
        not|will_not ..1 be responsible|held_responsible ..3 for ..3 do|happens|hurt|did
        catch|catching|take|taking|eat|get|pick_up ..1 a|another|new|this|my ..1 charge|murder|body|
            case|assault ..1 >|i_am|tonight|for|if|on|over|i
        brought|bring|bringing|carrying|carry|snuck|sneaked|packing|made ..1 a|my|some ..1 shank|
            knife|gun|blade|weapon|bat|machete|piece
        fists|knuckles ..3 bleed|bleeding|itching|ready|kill|hurt
        beat|kick|choke|stomp|strangle|stab|burn @him ..2 to death
        beat|kick|choke|stomp|stab|burn ..1 him|her|them|someone|people ..1 to death
        knock|knocking|lay|laying|put|take|taking this|that|the|a|someone|some dude|guy|bitch|
            fucker|kid|punk|asshole ..1 out|down|to_sleep|in_the_hospital|in_hospital
        knock|knocking|knocked ..1 his|her|their teeth|head|ass out|in|off|down
        put|putting|lay|laying him|her|them|someone out_cold|to_sleep|in_the_hospital|in_hospital|
            in_the_ground|six_feet|in_a_box
    """,
        "gonna stab that guy when he sleeps",
        "gonna beat him at crib tonight",
        unless="""
        @scene
        at_pool|with_kindness|text_me|in_a_race|mosquito|spider|mouse|mice|checkers|chess|
            cockroach|bug|bugs|process|in_cards|fish|deer|moose|laugh|laughing|@ago|birthday|
            surprise|by_2_goals|by_one_goal|his_record|her_record|the_record|high_score|serve|exam|
            pillow_fight|snowball|snowballs|water_gun|paintball|nerf|laser_tag|hoops|target|
            show_him_up
        pepper_sauce|this_cold|rooster|roosters|no_wish|lunch|joke|mondays|song
        not like i|we ..1 want|wanna
        nap|coffee|snack|vacation|drink|chocolate|holiday before i kill|murder|hurt someone|
            somebody|anyone
        you will burn
        potluck|cutting_board|picnic|camping|fishing_trip
        we ..3 beat|crush them
    """,
    ),
    Rule(
        "en.threat.baby",
        "risk_to_others",
        "red",
        "",
        """
        baby|infant|newborn|twins|toddler ~8 going_to|gonna|about_to|ready_to|might|could|want_to
            shake|hit|hurt|smack|throw|smother|shut him|her|them|it|the_baby
        shake|shaking ..1 the|my|this|her baby|infant|newborn|kid
        """,
        "baby wont quit screamin im gona shake him some1 take him outa here",
        "shake the baby powder on it",
        unless="""
        bottle|powder|rattle|formula|photo|hand|hands|toy|shower|monitor|pool|ball
        """,
    ),
)
