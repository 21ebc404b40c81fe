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
        jigging|conners|fishing|swimming|cod|squid|trout
    """,
    ),
    Rule(
        "en.edge.ready",
        "suicide",
        "red",
        "",
        """
        all ..2 pills|meds ..3 in|into ..2 cup|glass|juice|drink
        keep|kept ..1 looking|staring|eyeing ..1 at|down ..3 bottle|pills|meds|tylenol|rope|noose|
            blade|razor|gun|bridge|tracks
        tub|bath ~8 box_cutter|razor_blade|blade|exacto
        just|only|all need|needs ..1 the|some? nerve|nerves|guts|courage
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
    Rule(
        "en.edge.at_the_place",
        "suicide",
        "red",
        "",
        """
        i_am|i|am|me|standing|parked|sitting|walked|at|in|out ..2 on ..2 bridge|ledge|overpass|
            tracks|train_tracks|rail|railing ..3 >|and|now|can|again|alone|looking|please|it|this|
            waiting|ready|nobody|988|with|one
        988|crisis_line|hotline ..4 on|at ..1 the|a bridge|roof|tracks|lookout|pier|dam|river|edge
        988|crisis_line|hotline|help_line ..6 bye|goodbye|done|over|bridge|rope|jump
        one|1 leg|foot over|off|out
        leg|legs|feet ..1 over|off|hanging|dangling ..2 edge|rail|railing|ledge|side|bridge|balcony
        just|only got|have|has|need|gotta ..1 to? step|let|lean|fall|slide ..1 off|go|forward
        train comes|leaves|passes ..3 at|in ..4 tracks|there|on_it|waiting|me
        be|lie|lay|lying|sit|sitting|wait|waiting|stand|standing ..1 on|for ..1 the ..1 tracks|
            train_tracks|next_train
        not going|come|coming|goin back|out|in alive
        going_to|gonna|will|im|am|going ..1 swim|swimming|walk|walking|row ..1 out ..3 can_not|
            not_coming|sink|drown|back|no_coat|far
        off|from|with|took|take|taken ..2 no|the|my|without ..1 lifejacket|life_jacket|coat|jacket
            ..4 sea|lake|walking|on_purpose|bush|woods|snow|not_come|out_there|freeze
        seatbelt|seat_belt|seatbelts|belt ..1 off ..4 pole|tree|wall|rock|truck|gas|pedal|ditch|aim|
            aiming|hit
        going_to|gonna|will|want_to|i_am ..2 hit|into|drive_at ..2 pole|tree|semi|transport|
            rock_cut|rock_face|bridge_pillar|concrete|guardrail|wall ..3 >|at|tonight|now|and|if|on|
            i
        aim|aiming|aimed ..1 for|at ..2 pole|tree|semi|transport|rock_cut|rock_face|bridge_pillar|
            concrete|guardrail|wall
        hope|hoping|praying|want|wanna ..2 hit|crash ..3 something|head_on|semi|tree|pole|me
        next big? ..1 truck|semi|one|train|bus ..3 jump|step|walk|mine|me|in_front
        dam|falls|lookout|cliff|pier|wharf|bridge|quarry|tracks ..6 find_me|goodbye|bye|its_time|
            it_is_time|let_go|letting_go|going_in|not_coming_back
        find|look_for|get me|my ..2 at|under|by|below|in|from ..1 the dam|falls|bridge|cliff|
            lookout|river|lake|tracks|woods|bush|barn|garage|shed|basement
        hose|pipe ..3 tailpipe|exhaust|window|muffler
        engine|car|truck|motor ..3 running|run|runs|on ..4 garage|windows_up|window_close|sleep|
            door_closed
        radio|toaster|heater|hair_dryer ..3 edge|tub|bath|water ..4
        i_am|i|am|standing|sitting|walked|out ..2 on ..2 balcony|crane|roof|rooftop|parkade ..2
            again|alone|looking_down|looking|please|this|ready|nobody|no_one|988|help|high|cant|
            not|jump|over_the
        """,
        fires="standing on the bridge n cant stop shaking",
        quiet="traffic on the bridge is slow, be there soon",
        unless="""
        traffic|bus|walk_across|photo|photos|pics|fishing|construction|repairs|concert|working|work|
            job|shift|crew|paint|painting|shingles|roofing|watched|movie|game|view|views|late|jam
        old_me|long_time_ago|dat_time|that_time_there|feed_the_geese|walk_dog|deciding|of_deciding|
            boots
        """,
    ),
    Rule(
        "en.edge.in_hand",
        "suicide",
        "red",
        "",
        """
        i_hold|i_held|i_have|i_got|got|have|has|with_me ..1 the|a|my rope|noose ..2 >|and|now|in|
            around|here|ready|with|it
        part|half of me ..8 rope|pills|gun|noose|razor|bridge
        alone with ..1 this|the|a|my rope|gun|pills|noose|blade|knife|razor|bottle_of_pills
        bought|buying|buy|picked_up|got ..1 a|some|the|me ..1 rope|noose ..4 >|today|sad|tonight|
            ceiling|strong|hold|lol|me
        rope|ropes|cord|cable|sheet|bedsheet|belt|extension_cord|wire ..1 is|are? ..1 up|tied|on
            ..4 tree|
            garage|closet|shower|door|locked|ready|step|rod|beam|basement|neck|barn
        practised|practiced|practicing|learned|learning|looked_up|tied|tying ..1 the|a|my|
            how_to_tie_a
            knot|noose|knots ..1 >|today|again|tonight|and
        shower_rod|rod|beam|branch|hook|pipe|ceiling|closet ..4 not|will|would|can|won't hold ..1
            me|my_weight
        safety|safetys ..2 off|is_off
        gun|rifle|it|trigger|click|shotgun ..4 jammed|misfired|did_not_go|not_go ..6 again|another|
            one_more|
            next|try|trying
        tasted|tastes|taste ..2 metal|steel|gun_oil|the_barrel
        barrel|gun|shotgun|pistol ..3 in|under|against ..1 my mouth|chin|head|temple|throat
        finger|fingers ..2 on ..1 it|the_trigger|trigger ..1 >|now|and
        tub|bath|bathtub ..8 razor|blade|exacto|wrists|radio|toaster
        razor|blade|exacto ..8 tub|bath|bathtub|running|wrists
        pills|sleepers|meds|oxys|percs|them ..4 counted|lined|poured|dumped ..2 out|up|in
        poured|dumped|counted|lined ..3 pills|sleepers|meds|bottle ..2 out|up|cup|table|hand|>
        how many|much|long ..3 pills|tylenol|advil|sleepers|meds|insulin|seroquel|trazodone|
            blood_pressure_pills
            ..2 does|would|will|do|to ..2 it|take|kill|die|not_wake|i
        how many|much ..5 take|takes|need|needs ..1 to|2|so ..2 die|kill|not_wake|never_wake|
            sleep_forever|end
        would|will|is ..2 it|that|be ..1 be quick|fast|painless|hurt ..2 off|from|if|to_jump|jump|
            hang|bridge|pills
        insurance ..4 pays|pay|paid|covers|cover ..4 accident|if|suicide|dead|die|crash
        big|strong|hot enough ..1 hit|shot|dose|amount ..4 not_wake|never_wake|die|end|quiet
        bought|got|copped|scored|saved enough|all ..3 to ..1 end_it|die|not_wake|kill_me|go_out|
            never_wake
        shoot|do|take|slam|smash ..1 it|them|all all ..2 at_once|so_i_go|to_go|and_go|and_die
        point|plan|idea is ..2 not_wake|never_wake|to_die
        same tree|way|bridge|rope|window|spot as|my|like ..1 my? ..1 dad|brother|mom|he|she|cousin|
            uncle|did
        doing|do|did what|like ..1 my ..1 dad|brother|mom|cousin|uncle did ..3 tree|rope|gun|garage|
            same|
            tonight
        """,
        fires="i have the rope and the door is locked",
        quiet="i have the tow rope in the truck if you need it",
        unless="""
        tow|dog|climbing|skipping|jump_rope|clothesline|boat|tent|fishing|hunting|moose|deer|goose|
            shave|shaving|roommate_has|movie|swing|tire|scout|scouts|macrame|tie_down|hockey
        tire_swing|tire|swing|tent|boat|clothesline|tarp|camping|laundry|library|clue
        """,
    ),
)
