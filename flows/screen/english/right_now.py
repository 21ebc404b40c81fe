"""Said in few words, at the moment itself: where they stand, what is ready, what they just did."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.now.at_the_place",
        "suicide",
        "red",
        "",
        """
        i_am|i|am|me|standing|parked|sitting|walked|at|in|out ..2 on ..2 bridge|ledge|overpass|
            tracks|
            train_tracks|balcony|rail|railing|crane|roof|rooftop ..3 >|and|now|can|again|alone|
            looking|please|it|this|waiting|ready|nobody|988|with|one
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
        going_to|gonna|will|want_to|aim|aiming|aimed ..2 hit|for|at|into ..2 pole|tree|semi|
            transport|
            rock_cut|rock_face|bridge_pillar|concrete|guardrail|wall ..3 >|at|tonight|now|and|if|on
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
        """,
        fires="standing on the bridge n cant stop shaking",
        quiet="traffic on the bridge is slow, be there soon",
        unless="""
        traffic|bus|walk_across|photo|photos|pics|fishing|construction|repairs|concert|working|work|
            job|shift|crew|paint|painting|shingles|roofing|watched|movie|game|view|views|late|jam
        """,
    ),
    Rule(
        "en.now.means_in_hand",
        "suicide",
        "red",
        "",
        """
        i|i_have|i_got|got|have|has|with ..1 the|a|my rope|noose ..2 >|and|now|in|around|here|ready|
            with|it
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
        """,
    ),
    Rule(
        "en.now.said_goodbye",
        "suicide",
        "red",
        "",
        """
        do|doing it tonight|tonite ..2 >|for_real|after|and|when|no|at|before|bye
        call|text|answer|talk|stop|help|someone ..3 before|b4 i ..1 do|did|am_gone|jump|end|
            go_through
        told ..4 fine|ok|okay|good ~9 doing_it|do_it|not_ok|not_fine ..1 >|tonight|tonite
        can|could not ..2 stay|be|live|remain here|alive|in_this_world|on_this_earth ..1 no_more|
            anymore|any_longer|longer|>
        can|could not|no live|do ..1 life|without_them|with_out_them|without_her|without_him|
            without_my_kids
            ..1 >|no_more|anymore|bye
        not|never|no want|wanna ..1 to? live ..2 >|more|no_more|anymore|today|tonight
        i no|not want live
        i|my stop|finish|end my? life|my_life ..2 >|today|tonight|please
        tonight|today|tomorrow i ..1 finish|end|stop|die|go_for_real|let_go
        stop|finish|end today|tonight please ..2 say|tell ..3 love
        its|it_is|its_the time ..2 tell|goodbye|bye|to_go|for_me|> ~8 tried|loved|love|sorry|bye|
            goodbye
        battery|minutes|min|minute|card ..6 goodbye|bye|its_time|it_is_time ..3
        if i ..1 do|am|did not text|answer|reply|call|back ..5 dead|gone|too_late|im_dead|did_it
        want|wanna|like to? ..1 be buried|cremated ..6 tonight|long|soon|my_jersey|please|next_to
        will|going_to|gonna|not not? be ..2 around|in_it|here|alive|long ..1 for? ..2 christmas|
            new_year|thursday|
            that|next_year|spring|my_birthday|it ~3 bye|goodbye|sorry|tonight|dead
        wont|will not be no|any thursday|friday|monday|tuesday|wednesday|tomorrow|next_week
        by tomorrow|morning|tonight|monday ..1 i ..1 will|wont|am ..1 not|be|no ..2 problem|burden|
            dead|gone|here
        burden ..6 stop_being|fix|end|no_more|gone|tonight|one
        costing|cost everyone|them|yall|people money ..3 living|alive|fix
        world|earth|nobody|people|they ..1 do|does|did not need ..1 me|another_like_me ..3 air|here|
            in_it|>
        kids|family|everyone|mom|wife|she|they ..1 be|are|will|would ..1 be? better ..1 off ..1
            with|without
            ..1 no|me|out ..1 dad|me|mom|>
        be|am|is|see|join|going_to|gonna ..2 with? my ..1 brother|wife|mom|dad|baby|son|daughter|
            kokum|
            grandma|sister|buddy ..2 soon|tonight|in_heaven|again|now ~4 dead|die|died|dies|sorry|
            goodbye|
            same|pills|take|waiting|soon|tonight
        going|go|ready|coming|home ..1 to|2|home ..2 creator|jesus|the_lord|heaven|my_maker ..1 >|
            now|tonight|
            soon|bye
        creator|kokum|grandma|mushum ..2 is|are waiting|calling ..2 me|on_me|for_me
        2|two|3|three|4|few more sleeps ..4 out|gone|end|over|this_world
        signed out ..8 not_coming_back|not_going_to|wont_be_back|will_not_be_back|find_me|sorry
        staff|guard|guards|they ..2 not|never check ..4 long_enough|enough_time|till|until ..5
            enough|time|long
        tried calling|call ..4 bye|goodbye|nobody_there|so_bye
        waiting|wait|holding ..1 until|till|after|for ..5 birthday|christmas|funeral|trial|
            sentencing ..4 then_gone|
            gone|for_good|end_it|do_it|im_out
        tell|say|told ..1 to? ..1 my? ..1 kids|son|daughter|boys|girls|mom ..2 how ..1 i did|died
            ..1 it?
        do_not|dont|never tell my ..1 kids|son|daughter|mom|boys|girls how i ..2
        doors|door|it ..1 is? unlocked ..4 come|get|find ..2 me|the_body|body ..4
        keys ..3 mat|table|counter ~8 look_after|take_care|feed|sorry|cant_stay|not_stay
        insurance|card|papers|will|note|money ..6 for|whoever ..2 cleans|finds|finds_me
        paid|squared|settled ..4 everyone|everybody|all_debts|everything ..4 now|can|ready go|to_go
        sold|gave ..1 all|everything|it_all ..5 ready to|2 go
        letting|let go now|tonight ..1 >|done|goodbye|bye
        done|tired|finished fighting ..3 letting|let|going|giving go|up|in
        put|putting it down for good ..2 tonight|>
        only|one ..1 way ..2 sleep|rest|stop_this ~5 in_front|got_it|took|take|pills
        feels|feel good ..2 know ..2 over|done ..2 soon|tonight
        decided|decision|its_quiet ~5 over|end|gone ..1 soon|tonight
        pick|picking|picked|choosing|deciding|decide ..1 which|between ..1 bridge|bridges|rope|
            way_to_die|way_to_go
        voices ..5 until|till|say|saying|want|tell ..2 dead|die|kill|jump|i_do_it
        feeling|feel|felt ..1 real|really|so|super|kinda|pretty? suicidal
        breach|violate|send|sent|take|lock ..3 me ..3 hang|hanging|kill|end|dead|sheet
        my ..1 neck is ..3 marked|bruised|red|rope ..8 again|tonight|last_night
        woke|wake|waking up ..2 damn|dammit|still_here|mad|pissed ~6 took|enough|more|again
        do ..2 not ..1 want_to|wanna|want die but ..4 took|already|did|rope|pills|voices
        took|swallowed|ate|downed ..3 now ..1 i|am|im ..1 scared|afraid|sorry|regret
        swallowed|took|downed|ate ..3 # ..3 pills|heart|blood|sleep|pressure ..4 mad|sorry|bye|dont|
            not
        """,
        fires="told my sponsor im fine. im not. im gonna do it tonite",
        quiet="told the boss im fine, doing the laundry tonight",
        unless="""
        laundry|groceries|dishes|homework|resume|paint|painting|cleaning|tattoo|haircut|recipe|form|
            forms|
            lottery|insurance_company|moving|movie|interview|application|exam|workout|gym|taxes|
            oil_change
        """,
    ),
)
