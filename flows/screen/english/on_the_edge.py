"""Suicide told by what somebody is doing now: where they stand, what is ready, what they leave."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.edge.place",
        "suicide",
        "red",
        "",
        """
        on|at|by|to|down|under ..1 the ..2 bridge|pier|dam|falls|lookout|cliff|roof|overpass|ledge|
            wharf|crane|railing|tracks|balcony|viaduct|quarry|rapids|dock ~9 long_way_down|let_go|
            letting_go|leg_over|legs_over|goodbye|good_bye|not_live|nobody_around|nobody_round|
            no_one_around|going_in|going_over|going_off|not_pick_up|step_off|looks_good|not_worth
        not_live|not_go_on|goodbye|not_pick_up|hold_music|no_more_visits|can_not_do_this|over_it ~8
            i|i_am ..2 on|at ..1 the bridge|pier|dam|falls|cliff|roof|overpass|ledge|tracks|railing
        go|going|stepping|rolling off ..1 the|a|that|this wharf|bridge|pier|balcony|roof|dam|cliff|
            overpass|ledge|railing
        train ~7 i ..1 not|wont ..1 move|moving|get_off|budge|get_up
        watching|counting ..1 the|them? semis|trains|transports ~4 next
        bush|woods|snow|storm|ice|blizzard ..3 no|without coat|jacket|boots|shoes
        left|leaving|leave ..1 my|the coat|jacket|boots|parka ..6 on purpose
        took|take|taking ..1 off ..1 the|my lifejacket|life_jacket|pfd
        sea|river|lake|water|ocean|ice|cold|bay can|will ..1 have|take|keep me
        signed|sign out ~7 not|never ..1 going|be|coming|come ..1 back|to|home
        doing|do|did|done what my @kin|father|mother did ~4 same|tree|rope|bridge|gun
        follow|following|join|joining my|him|her ..1 @kin ..1 out|off|over|into|under ..2 window|
            bridge|roof|water|river|ground|balcony
    """,
        "down at the dam and its a long way down",
        "met the guys at the dam goodbye to summer lol",
        unless="""
        @scene|swim|swimming|fishing|fish|kids|skating|hike|hiking|beach|canoe|kayak|tubing|dive|
            diving|camping|photo|photos|picture|summer|dog|bungee|zipline|trail|walk_with|tour|
            paint|painting|shingling|roofing|job|crew|train_ride|delayed|parade|funny
    """,
    ),
    Rule(
        "en.edge.ready",
        "suicide",
        "red",
        "",
        """
        bought|buy|buying|got ..1 a|some|the|my? rope ..4 today|tonight|tree|beam|garage|basement|
            sad|finally ..4 sad|die|done|goodbye|end|neck|>
        bath|tub ..3 full|running|filled ~6 razor|blade|toaster|edge|knife|hair_dryer
        gun|rifle|shotgun ..4 with|beside me ~6 parked|alone|slough|field|bush|goodbye|drunk
        click ~3 not|nothing ..1 go|fire|happen|happened|>
        swallowed|ate|took|downed|popped|eat|swallow|drank ..2 #9 ..1 of ..2 pills|meds|tabs|@drug
        thought|figured|guess i ..1 took|taken|did|had|swallowed|used enough
        dont|not ..1 check|checks|come ..1 back? ..1 until|till|til ~6 long_enough|enough_time|
            plenty|time_enough
    """,
        "bath is full and i got the razor here",
        "bath is full of toys again the kids love it",
        unless="""
        @scene|fishing|tarp|tow|towing|dog|clothesline|tent|boat|camping|horse|trailer|swing|
            tire_swing|shave|shaving|shaved|legs_shaved|shower_curtain|curtain|scouts|vet|hunting|
            range|paintball|nerf|pharmacy|dosette|nurse|a_day|per_day|prescribed|plumber|laundry|
            garden|lawn|pool|plug|pen|mouse|camera|seatbelt|remote|light_switch|vitamins|vitamin|
            gummies|skipping|climbing|treadmill|rug|washed|cups|car_wash|plumbing
    """,
    ),
    Rule(
        "en.edge.leaving",
        "suicide",
        "red",
        "",
        """
        call|text|phone|stop|answer|ring me before|b4 i do it|this|something_bad|something_stupid
        tell ~6 was|were ..1 a good|great|best @kin|son|man|father|mother ~3 goodbye|bye
        time|goodbye|done|sorry ~3 tell|let ..1 them|him|her|mom|dad|everyone|kids|my ..2 i tried >|
            my_best|so_hard|hard
        say|said|saying bye|goodbye ..2 before ..1 i ..1 go|do|leave ~4 not|never ..1 coming|come|
            be ..1 back
        nobody|no_one|noone ..2 else|left ..2 say|tell ..1 bye|goodbye
        not ..1 make ..1 it|any|them|thursday|friday ~8 goodbye >
        battery|minutes|mins|card|min ~9 goodbye
        turning|turn|shutting|shut|switching off|down ..1 my|the|this phone ~3 for_good|forever|
            goodbye|love_you_all|for_ever
        is|are gone ~3 i|i_am ..1 going|go|am_going|follow|following after|with him|her|them
        better|bettr off|of ..1 with|having|w no|out dad|mom|mother|father|husband|son|me|parent
        not worry ..3 me ~5 over|gone|no_more|finished ..1 >|in|soon|tonight
        this is it ~3 goodnight|goodbye|goodnite|bye|good_night|love_you
        this|it is what i ..1 want|choose|chose ~5 not ..2 sad|mad|cry|blame|try|stop
        i choose|chose|choosing death|to_die|not_to_live|to_go|to_leave >|now|tonight|and
        squared|settled|square|paid ~8 now i ..1 can|am_free_to go|die|rest|leave >
        my life ..2 stop|finish|end ..1 today|tonight|now
        go|going|want|want_to to|2? ..1 kill me ..1 now|tonight|today|>
        i no can ..1 more|continue|live
        whoever|who_ever|whomever ..1 finds|find|cleans|opens ..1 me|up|the_body|my_body|the_mess
        get|find me ..3 morning ~2 not before|sooner
    """,
        "call me before i do it please",
        "call me before i do it wrong again, the printer i mean",
        unless="""
        @scene|printer|used_to|years_ago|@ago|glad|grateful|not_anymore|retire|retiring|transfer|
            moving|new_job|shift|flight|quit_smoking|oven|recipe|app|facebook|instagram|tiktok|
            the_lease|couch|car|wedding|doctor_asked|nurse_asked|asked_if|asks_if|do_you|are_you|
            anymore_thank|wrong
    """,
    ),
)
