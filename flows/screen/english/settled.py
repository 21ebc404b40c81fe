"""English: it is settled; who has decided, says when, where and who should hear of it."""

from flows.screen.rules import Rule

SOON = (
    "tonight|today|tomorrow|now|soon|this_morning|this_week|this_weekend|at_midnight|by_morning|"
    "before_morning|right_now|after_this|at_dawn|in_the_morning|monday|tuesday|wednesday|thursday|"
    "friday|saturday|sunday"
)
HIGH = (
    "crane|silo|elevator|parkade|roof|rooftop|ledge|balcony|overpass|viaduct|cliff|scaffold|"
    "scaffolding|water_tower|railing|fire_escape|window_ledge|parking_garage|quarry|cape"
)
EVERYDAY_PLAN = (
    "moving|move|weekend|trip|party|dinner|supper|lunch|school|course|work|job|budget|savings|"
    "vacation|camping|wedding|meeting|garden|reno|renovation|meal|fitness|diet|phone_plan|lease|"
    "fishing|hockey|game|payment|data|pass|card|treatment|safety|release|bus|ride"
)

RULES = (
    Rule(
        "en.settled.decided",
        "suicide",
        "red",
        "",
        f"""
        mind is ..1 made up ..6 die|dying|end|go|leave|tonight|today|do_it|done|goodbye|peace
        made ..1 up? my mind up? ..6 die|dying|end|dead|rope|pills|bridge|goodbye|not_come|tonight
        decided|chosen|picked|know|worked_out ..2 how|when|where ..1 it|this|i|my_story|my_life
            ends|end|die|go_out|finish
        finally|already|just ..1 decided ..1 quiet|peace|calm|no_more|to_go|to_die|on_it
        decided ..8 no more mornings|nights|days|pain|fighting|tomorrows
        i|i_will|i_am die|dying {SOON}
        i|i_will|me|to|rather|just|life ..2 not|never ..1 exist ..2 >|anymore|after|tomorrow|next|
            by
        rather|sooner|prefer not|never ..1 exist|be_here|be_alive|wake_up|be_breathing|be_anything
        not be no|any|a me >|left|anymore|to|by|tomorrow
        no more|such me >|left|after|tomorrow|soon|person
        got|have|had|is|with a|my|the plan|method|way and ..2 day|date|time|note|stuff|means|pills|
            rope|place
        plan ~3 got|have|know the|all|my|a ..1 stuff|day|date|note|means|pills|rope|way
        i ..1 have|got a plan ..2 to die|end|finish|kill|leave_this|go_for_good
        day|date|time|spot ..1 picked|chosen|set ..3 out? ..2 die|end|rope|pills|go|goodbye|bridge|
            letters|note
        i ..1 picked|chose|choose {SOON} ..1 >|to_die|to_go|to_end
        meant|mean it this time ..4 die|dead|live|do|end
        die ~4 i mean it ..1 this_time|>|now
        doing|do|did it {SOON} ..4 not|no_longer ..2 scared|afraid|worried|fighting
        i ..2 do|doing it {SOON} ..3 goodbye|sorry|love_you|letters|thanks|peace
        not ..1 scared|afraid anymore|no_more|now ..4 do_it|doing_it|go|tonight|end|jump
        i will be dead >
        i|i_am ..1 will|going_to be dead ..1 in|by|before|within ..2 hour|hours|minutes|morning|
            tonight|night|sunrise|noon|week|dawn|midnight|days|monday|friday|they|you
        i ..1 have|had ..1 enough of ..1 breathing|living|waking_up|being_alive|existing
        not going_to|gonna fight it|this anymore|no_more ..4 ending|end|tonight|done|goodbye
        ending|end it|everything|things|my_life|this in ..3 bathroom|washroom|garage|stall|basement|
            room|shed|truck|woods|cell|closet|barn|motel|tub|park
        cancel|cancelling|canceling ..1 me|myself|my_life
        no next ..1 for me
        no next time|week|year|court|one ~3 not ..2 be me|here|around|alive
        if i can|could not be ..3 i ..1 not be ..1 anything|nothing|here|alive
        only thing left to|2 lose ..2 me|my_life
        be_with|joining|join|going_to|going_with|coming_to|follow|following ..1 my? @kin|him|her ..3
            tonight|soon|up_there|heaven|other_side|in_the_ground|in_ground ..4 >|goodbye|die|sorry
        waiting|waits ..2 other side !of ..5
        went|gone that way ..4 calling|calls|call me
        dad|mom|brother|sister|son|he|she|they died|passed|dead|buried ..8 going_there|going_too|
            going_to_him|going_to_her|be_with_him|be_with_her
        decided|chose|ready|going|time to|2 end things|everything|it_all|my_life|my_story ..2 >|
            tonight|please|do_not|soon|now|today|myself
        not ..1 be ..1 here|there|around ~3 i mean dead|gone|forever|on_earth|alive
        i mean dead|in_the_ground|six_feet
        and|n with|w living|life|breathing|being_alive
        nothing|no_one|nobody ..1 left|else|here to|2 stay|live|stick_around|hang_on|wake_up ..1
            for|4
        not stop|quit picturing|imagining|seeing|dreaming ..2 me|myself|my ..3 dead|hanging|gone|
            funeral|casket|dying|jumping|body|grave
        not wish|want|hope|plan|expect|intend to ..1 wake ..1 up? ..1 tomorrow|again|ever|anymore|
            in_the_morning
        not ..2 make it past ..2 tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|the_weekend|christmas|this
        not ..2 make it through|thru ..1 tonight|the_night|night|the_weekend|the_week|another_night
        might as well ..1 drown|jump|hang|die|overdose|kill|end|be_dead|not_be|disappear
        thought|thinking|think ..1 about it all ..1 week|day|month|night ~4 doing|do it
        if i had ..1 guts|balls|courage|nerve ..4 gone|dead|do_it|jump|end|done_it
        """,
        "mind is made up i die 2day",
        "mind is made up im taking the day shift",
        unless=f"{EVERYDAY_PLAN}|laughing|serious|mom_finds|mom_sees|if_mom|if_my|leg_day|coach|"
        "hungry|kill_me|tired_by|too_old|boss",
    ),
    Rule(
        "en.settled.world_without_me",
        "suicide",
        "red",
        "",
        f"""
        if i was|were|is not in ..1 world|picture|pic|life|way|around|here|alive|family|this ..4
        if i was|were gone|dead|out_of|not_around|never_born ..6
        world|they|everyone|people|no_one|family|nobody ..1 not|ever? ..1 miss|notice ..6 after|
            once|when {SOON}|i|gone
        no one ..2 miss|notice|care ..3 me|old_man|one ..2 after|tonight|gone|dead
        me|myself in the ground|dirt|grave|casket|coffin|box|morgue|urn|pine_box
        happier|better|smiling|dancing|laughing|relieved|cheering|celebrate|easier ..3 at|after my
            funeral|grave|wake|burial
        better|easier|richer|happier ..5 insurance|life_insurance|payout
        insurance ..3 worth|more|better|bigger ..4 me|dead|alive
        burden|waste ~8 insurance
        thing|one|person|reason ..2 keeping|keeps|holding|holds|kept me ..1 on|in|here|alive ..1
            this|the|here? ..1 earth|world|planet|>|here|alive
        better off ..2 with|without ..3 dead_weight|deadbeat|deadweight|me_gone|junkie_mom|
            junkie_dad|me_around|me_alive
        not ..2 belong|fit|be|want|needed on|in this? earth|planet|this_world|this_earth
        be here ~4 on|off ..1 earth|planet|this_world
        too much pain|shame|hurt ..3 go|leave|gone from ..1 world|life|here|earth
        go|leave|leaving|gone from|of ..1 this? world|earth|planet|life ..2 {SOON}|>|forever|
            for_good
        not safe|trusted from|with|by|alone|around me|myself
        i am the danger|one_to_fear ..2 to me|myself
        """,
        "my famly better with me in the ground",
        "im better with my feet on the ground",
        unless=f"""
        fantasy|video|garden|beaver|team|game|deploy|{EVERYDAY_PLAN}|of_sight|of_style
        glad|years_ago|back_in|in_20|used_to|long_ago
    """,
    ),
    Rule(
        "en.settled.place",
        "suicide",
        "red",
        "",
        f"""
        river|rivers|lake|water|bridge|tracks|train|rope|pills|cliff|falls|ocean|sea|bay|grave ..1
            is|are|keeps? ..1 calling|calls|call|pulling|wants me|my_name
        tracks|rails ..3 waiting|wait|sitting|sit|laying|lying|lay|standing ..3 for ..1 train|#|
            freight|go|via|it|next
        sitting|sit|sat|laying|lying|lay|standing|stand|kneeling ..1 on ..1 tracks|rails|
            railway_tracks|train_tracks|third_rail
        waiting|wait ..2 on ..1 tracks|rails
        tracks ..6 freight|train is|comes|coming|at
        on|atop|up ..2 top|edge|side of ..3 {HIGH}|building|tower|bridge ..6 >|let_go|high|jump|
            down|alone|cold|no_one|nobody|look|go
        {HIGH} ..6 let|letting go
        legs|feet ..2 out|over|dangling|hanging ..2 {HIGH}|edge|side|window
        {HIGH}|window ..5 legs|feet ..1 out|over|dangling|hanging
        up|sitting|standing|climbed|stand|sit ..2 !to on|onto|up ..2 {HIGH} ..4 long_way|high|
            no_harness|look_down|jump|go|alone|no_one|wind|drop|look|tonight
        long way down ..3 >|i|from|and|now|quiet
        high enough >|to_do|to_die|for_me|i_checked
        no harness ..4 go|jump|let
        jump|jumping off ..1 the|a|that !couch|bed|dock|diving|trampoline|boat|stage|deck|ladder|
            wagon|high_board|wharf ..3 tonight|tomorrow|at_midnight|after_this|right_now|
            this_morning|today
        drive|driving|drove|going|riding ..3 off ..1 the|a|this ..1 cape|cliff|road|bridge|pier|
            quarry|embankment|dock ..2 tonight|>|now|and
        into the river|lake|falls|ocean|harbour|water ..3 tonight|for_good|now|not_come|forever
        intend|plan|planning|mean|meaning|want|going to|2? walk|wade|step|go|roll in|into ..2 >|
            river|lake|water|front|sea
        walk|walking|wade|wading into ..1 the|that|a river|lake|ocean|sea|water|falls|train|traffic
        go|going to|into|in ..1 the water|river now|tonight ..2 goodbye|bye|>|sorry
        pockets|coat|bag ..4 full|loaded|filled ..3 rocks|stones|bricks
        rocks|stones|bricks|beach_rocks ..2 in|into|inside my? ..1 pockets|coat|bag|backpack|boots
        loaded|filled ..2 pockets ..4 rocks|stones|bricks|beach_rocks
        engine|car|truck|motor ..2 on|running|going|idling ~5 garage|hose|windows|exhaust|lake|
            sealed
        sealed|taped|closed ..2 garage|windows|vents ..6 car|engine|exhaust|bbq|charcoal
        hose ..3 on|exhaust|tailpipe|window|running
        running|leave|leaving the car|engine|truck ..2 in ..1 garage
        leash|cord|belt|rope|sheet|wire|cable|scarf|strap|laces ..2 round|around|over|on|from|to|
            tied ..2 pipe|beam|rafter|door|rod|tree|hook|bar|vent|rail|pole|neck|ceiling|fan|closet
        belt|rope|cord|sheet|noose ..3 down|round|around ..3 door|neck|pipe|beam
        i am|going|to|gonna hang !out|with|up|a|the|on|around|my|your|in|tight|back|drywall|it|them|
            there|here|at|by|for|lights|pictures|some|clothes|laundry|coats|w|loose|some_lights
            ..1 >|tonight|in_the_closet|in_the_cell|today
        going_to hang in ..1 closet|cell|bathroom|garage|shed|barn|basement
        extension_cord|rope|cord and ..1 beam|rafter|tree|hook|stool|chair
        chair|stool|bucket ..2 kick|kicked|kicking|step|stepping ..2 off|away|out|over
        up on|top ..2 grain elevator|silo|tower|bridge
        garage ..6 car|truck|engine|van ..2 on|running|going|idling
        hung|tied|rigged|strung|knotted ..1 up? ..1 the|a|my|that rope|noose|cord|belt|sheet|
            extension_cord ..3 >|here|up|sitting|now|and|from|to|around|in
        hung|tied|rigged|strung|knotted ..1 up? ..1 the|a|my rope|noose ..3 >|here|up|sitting|now|
            and|from|to|around
        floor ~4 wind|edge|railing|look_down|looking_down|ledge|jump|drop
        belt|rope|cord|sheet|leash ..1 and ..2 rod|beam|hook|rafter|pipe|closet|doorknob
        i will|would hang|swing first|before|instead|if
        """,
        "rivers callin me in 4 good",
        "rivers are frozen so no fishin",
        unless="""
        fishing|swimming|swim|canoe|kayak|skating|hockey|roofing|shingles|shingling|painting|
            cleaning|on_tv|movie|job|boss|foreman|crew|harness_on|tour|photo|photos|sunset|lunch|
            coffee|sandals|vacation|hot_tub|shower|pool|balance|tailgate|jewelry|dog_walk|
            walking_the_dog
        ukulele|view|leak|ankles|super
        ukulele_again
    """,
    ),
    Rule(
        "en.settled.means",
        "suicide",
        "red",
        "",
        """
        saved|saving|hoarded|hoarding|stashed|stashing|stockpiled|stockpiling|collected|collecting|
            piled_up|hid|hiding ..2 up? ..2 my|the|all|some|enough|them? ..1 meds|pills|methadone|
            carries|tylenol|insulin|doses|trazodone|seroquel|gabapentin
        enough ..3 to|2 do_it|finish|end_it|go_for_good|not_wake|kill_me|die|never_wake|be_sure|
            make_sure|put_me|end_me|stop_my|do_the_job
        bought|got|have enough ..2 to|2 make|be sure
        got|have|has|with|holding ..3 gun ..1 is? loaded|ready|out|cocked|in_my|to_my|beside_me|
            on_my_lap|here_with
        gun is ..1 loaded|jammed|cocked|beside_me|under_my_chin|in_my_mouth|on_my_lap|ready
        loaded ..2 gun ..4 >|sitting|ready|table|lap|with_it|bed|mouth|goodbye|done
        gun jammed ~6 me|more|smoke|again|sign|god
        bought|buying|buy|got|found ..1 a|the|some|me? rope|noose|helium|helium_tank ~6 >|done|tree|
            enough|goodbye|today|tonight|strong|ya|closet|beam|note
        swallowing|taking|swallow|take these|the|all|my ..1 pills|meds|tablets ..2 after|when|once|
            soon ..3 this|send|message|text|>
        after ..1 i send ..2 this|text|message ..4
        googled|looked|searched|watched ..3 how ..6 know|tonight|friday|tomorrow|ready|got
        pills|gun|knife|rope|razor|blade ..3 and ..2 note|letter|goodbye
        note|letter ..1 and ..2 pills|gun|rope|mickey|bottle|blade
        # ..1 pills|gabbies|meds|percs|trazodone|ativan|tylenol|clonazepam ..1 and ..3 note|letter|
            goodbye|mickey
        tub|bath|bathroom|washroom|shower ..3 with|and|got ..2 pills|blade|razor|gun|box_cutter|
            knife ..4 locked|alone|door|>|help|now|ready
        blade|razor|box_cutter|knife|pills|gun ..4 bathroom|tub|door ..2 locked ..3
        not|stop|stopped|quit|quitting|threw|throwing|flushed ..1 taking|take|out|away? ..1 my|the|
            hiv|heart|blood? ..2 meds|pills|dialysis|insulin|medicine ..5 finish_me|take_me|let_it|
            to_die|want_to_go|wanna_go|end_me|kill_me|over_with
        hot_shot|hotshot ..3 purpose|myself|me|tonight|going_to|gonna
        going_to|gonna|will|want_to do|take|shoot ..1 a hot_shot|hotshot
        no narcan|naloxone|kit ..3 on_me|so|purpose ..3 no|can|bring|back
        i|i_got|got|have|with # ..1 trazodone|gabbies|percs|ativan|pills|tylenol|seroquel|benzos|
            sleepers ..1 and ..1 a? plan|note|mickey|bottle|26|letter
        """,
        "savd up meds theres enough 2 do it",
        "saved up for meds at the pharmacy",
        unless="""
        hockey|horse|boat|clothesline|swing|dog|tarp|moving|baby|laundry|vet|nail_gun|glue_gun|
            caulking|water_gun|nerf|squirt|paintball|heat_gun|balloons|party|climbing|tire|sled|
            licence|license|hunting|moose|deer|breakfast|game
        ago|hooks|hammock|clothes|clothesline|stamps
        pharmacy|for_meds
    """,
    ),
)
