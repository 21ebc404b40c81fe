"""English: words, money and places left to others; what somebody near by has left behind."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.left.words",
        "suicide",
        "red",
        "",
        """
        tell|let ..1 my|the|his? ..1 @kin ..2 i ..1 kept_all|always_loved|never_stopped|forgive|
            forgave|did_my_best|tried_my_best|did_try|was_proud|am_proud|loved_them|loved_him|
            loved_her|tried_so
        give|gave|offer|pass my|up_my ..1 spot|place|bed|seat|room ..6 who|that ..2 live|alive
        hope|want|make_sure|rather ..3 he|she|they|someone|cops|neighbour|staff|landlord finds|
            find|found me ..1 and? not ..1 the|my|any? ..1 kids|kid|mom|daughter|son|little|sister|
            girls|boys
        wrote|written|writing|left ..2 my|all_my ..3 passwords|password|pin|pins|passcode ~8 will|
            is|gonna|going_to|shell|hell need|needs
        made|recorded|filmed|making ..1 a|some? video|videos|tape|letter|letters ..1 for ..1 my|the
            @kin ..4 for_when|when ..1 is|he|she|they|turns ..2 #|grown|older|married
        not send|bother_sending ..1 anyone|anybody|nobody|people|cops ..2 look|looking|find|after
            ..2 me
        if anyone|anybody|they|somebody ..1 asks|ask ..1 i|say|tell ..3 peaceful|peace|sorry|happy|
            loved|tired|gone
        """,
        "can u tell my daughter i kept all her drawings",
        "can u tell my daughter i kept the receipt",
        unless="movie|story|song|play",
    ),
    Rule(
        "en.left.money",
        "suicide",
        "orange",
        "tonight",
        """
        let ..1 my @kin ..1 have|keep|take ..1 the|my ..1 car|truck|house|dog|stuff|tools|guitar|
            money
        insurance|payout|policy ~6 it|they pays|pay|paid|covers|checked ..1 >|out|them|even|for
        kids|family|wife|mom|daughter|son|girls|boys ..2 get|gets|have ..1 the|my insurance|policy|
            payout
        wrote|written|left|gave ..2 my|all_my ..3 passwords|pin|pins|passcode ..2 for|to my|her|
            him|them
        my|me name off ..2 list ..4 and every|all|forever|after
        give|gave|offer|pass my|up_my spot|place|bed|seat ..3 someone|somebody|anyone ..1 who ..2
            wants|deserves|needs
        """,
        "the kids will get the insurance ive checked it pays",
        "my insurance pays for the dentist",
        unless="dentist|dental|glasses|weekend|borrow|tonight|job|work|physio|wifi|netflix|bank|school|"
        "drug|meds",
    ),
    Rule(
        "en.left.place",
        "suicide",
        "red",
        "",
        """
        parked|sitting|standing|waiting|am|stood ..1 at|by|beside|on|near ..1 the? tracks|crossing|
            railway|rail ..3 freight|train|next_one|one|cn|via ..1 comes|is|due|in|at|goes
        float|drift|sink|swim|slip ..1 off|away|out|under|down and? ..1 not|never ..1 come|surface|
            stop|wake
        top ..1 of ..1 the|a parkade|building|tower|bridge|overpass|cliff|stairwell ..2 wind|view|
            quiet|looks|high|far|nice|cold
        found|know|got ..1 a|the|one way ..1 that|which? ..1 not ..1 hurt
        not ..2 have_to|need_to|need|have ..1 to? ..1 check|worry ..1 up? on|about me ..3 after|
            soon|much
        one|1 more|last sleep ~3 none|no_more|nothing|done
        tonight|soon|finally|now i ..1 finally|get_to|can|will? rest|sleep ..1 for real|good|ever
        gun|rifle|pills|rope|knife|blade ~14 looking|staring|stare at it|them
        gun|rifle ..6 know|have|got|found ..1 the|where ..1 combo|combination|code|key|safe
        """,
        "parked at the tracks freight comes at 1040",
        "parked at the station train comes at 5",
        unless="back|knee|stretch|lift|lifting|hunting|season|museum|store|shop|range|pharmacist|"
        "prescription|climbing|chef|pawn",
    ),
    Rule(
        "en.left.by_another",
        "third_party",
        "red",
        "",
        """
        she|he|they|@kin|girl ..3 locked ..4 bathroom|washroom|bedroom ~7 quiet|silent|
            not_answering|no_answer|not_talking|stopped_talking|water_running|not_answer
        she|he|@kin|cellie|roommate ..2 gave me|us ..1 his|her|all ~6 hugged|cried|said_bye|
            goodbye|never_does|never_done|never_did|take_care
        left ..1 his|her ..3 ring|wallet|phone|keys|id|meds|coat|shoes ~9 bridge|river|tracks|
            walked_out|woods|lake|roof|cliff|water
        """,
        "brother left his ring n wallet on the table n walked out to the bridge",
        "brother left his wallet on the bus",
    ),
    Rule(
        "en.left.or_else",
        "abuse_violence",
        "red",
        "",
        """
        if|when i ..1 call|tell|text|talk|talk_to|say|leave ..2 anyone|anybody|cops|police|someone|
            anything|him|her|you ~2 next_time|sorry|pay|worse|regret|warning|bury|hurt|find_me
        owe|owes|owed|debt|shark|says|said|pay ~6 or|else he|she|they|hes|theyll ..2 take|takes|
            taking|cut|cuts|break|breaks|breaking|snap|snaps|smash ..2 finger|fingers|thumb|ear|toe|
            toes|kneecap|kneecaps|knees|legs|hand|hands|teeth|jaw
        next time ..2 not ..1 be ..2 a? ..1 warning|slap|shove|talking
        give|gave|hand|handed ..1 him|her|them ..1 my|all_my|the ..1 cheque|check|pay|money|
            welfare|ei|card|odsp|paycheck ..2 or_else|or_he|or_she|or_they|every_time|each_time
        """,
        "he says if i call anyone next time wont be just a warning",
        "he says if i call anyone at the office they are nice",
    ),
    Rule(
        "en.left.double",
        "overdose",
        "red",
        "",
        """
        took|did|used|shot|snorted|smoked|had double|triple|twice ..2 what|my|the ..2 used_to|
            usual|dose|before|normal|script|meds|took
        double|triple|twice ..2 what|my ..2 usual|used_to|dose|before ~8 chest|breathing|slow|numb|
            nodding|sleepy|cant|heavy
        """,
        "i did double what i used to before jail n my chest is slow",
        "i did double shifts what a week",
        unless="shift|shifts|reps|weights|laps|coffee|overtime|hours",
    ),
    Rule(
        "en.left.tonight",
        "shelter",
        "orange",
        "tonight",
        """
        couch|floor|spot|stay|motel|room ..2 up|over|done|ends|finished ..2 tomorrow|tonight|today|
            friday|sunday ~4 minus|cold|freezing|nowhere|outside|street
        """,
        "couch is up tmrw n its minus 20",
        "the couch is done up in blue",
    ),
    Rule(
        "en.left.on_crackers",
        "food_medicine",
        "orange",
        "tonight",
        """
        been|living|lived|surviving|eating on|just|only ..2 crackers|ketchup|noodles|ramen|bread|
            packets|ichiban|rice|oats|ketchup_packs ..5 since|days|all_week|week|month
        """,
        "been on crackers n ketchup packs since tues",
        "we had crackers and cheese since you were late",
        unless="diet|flu|stomach|gastro|vegan",
    ),
    Rule(
        "en.left.dealer_near",
        "relapse",
        "orange",
        "tonight",
        """
        on|at|outside|near|by|around|down ..2 dealers|dealer|plugs|plug|hookups ..1 block|street|
            door|corner|stoop|hallway|lobby|buzzer|steps
        my guy ..1 is ..3 min|minutes|away|outside|coming|downstairs ..2 and? ..2 cash|money|$|20|
            40
        """,
        "my guy is 5 min away n i got cash",
        "my guy is 5 min away with the pizza",
        unless="car|cards|cars|truck|honda|ford|toyota|oil|tires|phone|cable|card|internet",
    ),
)
