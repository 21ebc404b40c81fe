"""English: the last that somebody asks, hands on, sends or cancels."""

from flows.screen.rules import Rule

SOON = (
    "tonight|today|tomorrow|now|soon|this_week|thursday|friday|monday|tuesday|wednesday|saturday|"
    "sunday|morning|this_weekend"
)

RULES = (
    Rule(
        "en.asked.not_here_for_it",
        "suicide",
        "red",
        "",
        f"""
        not|never ..2 matter|matters|mind|bother ..6 i ..1 not ..1 be ..1 around|here|alive|there
            ..2 for_it|>|anyway|to_see|by_then
        not ..1 book|save|plan|schedule|hold ..2 me|a|my|anything|nothing? ..4 not ..1 be ..1
            around|here|alive|exist|on_earth
        not ..1 book ..2 me ..5 after|past ..2 {SOON} ..6 not|no ..1 be|exist|me
        happy new_year|birthday|christmas ~4 not ..1 be ..1 in|here|around|there|see ..1 it|for_it|>
        my|the last birthday|christmas|summer|winter|new_years|thanksgiving|spring|easter ~4 last|
            too|ever|on_earth|for_me|here
        last ..1 day|night|morning on_earth|alive|for_me|ever|here_on
        not|no ..1 need ..4 pick|call|come|text|drive|book ..3 me ..4 not ..1 be ..1 no|any ..1 one|
            me|person ..2 to
        not|no ..1 need ..3 call|text|phone|book ..1 me|this_number ..1 again|anymore|no_more ~6
            finished|over|dead|gone|no_more_person|no_one
        after today|tonight|tomorrow ..2 you ..1 not|no ..2 need ..2 call|text|book
        come|someone|somebody|look|feed|care|take ..3 for|after|care ..1 of? ..1 the|my cat|dog|
            rats|bird|fish|kids ..2 after|from {SOON} ~8 not ..1 be ..1 here|back|around|coming
        feed|take|look_after|mind ..1 my|the ..1 cat|dog|rats|bird|fish|kids|pets|hamster ~8 not ..1
            coming|come|be ..1 back|here|home
        not ..2 come|coming|be|going back to ..1 room|house|bunk|cell|bed|here|this ~4 goodbye|
            thanks|sorry|ever|give|love|done|feed|keep
        give|have|take my? ..1 bunk|room|bed|stuff away|to ..5 not ..2 be|come|coming|need back|it
        not ..1 be|going_to_be needing ..1 the|my room|bed|bunk|phone|stuff|clothes ..2 after {SOON}
        not ..1 be ..1 here|around for ..1 the|my|that|any plane|flight|bus|appointment|meeting|
            hearing|court|sentencing|visit|christmas|wedding|birthday ..3 >|no_more|ever|sorry
        does|will|can|would ..2 program|programme|welfare|you|they|government|somebody|someone ..2
            pay|cover|help ..3 my|a|the funeral|burial|cremation ~4 for_me|me|asking_for|mine|soon
        funeral|cremation|burial ..4 asking for me|myself
        tell|let ..3 @kin|them|him|her|girls|boys|kids|family|everyone ..6 not ..1 their|there|his|
            her|your|anyones ..1 fault
        tell|say|let ..1 my|to? ..1 my? @kin|girls|boys|babies|kids|family|ataata|anaana|children|
            mentor ..3 loved|sorry|goodbye ..5 up_there|not_their_fault|wasnt|finish|always|tried|
            did_everything
        tell ..1 my @kin|girls|boys|babies|kids i loved them|her|him|em|you
        tell|let ..2 @kin|mentor|chaplain|worker|them|her|him ..3 did everything|all|nothing|
            her_best|his_best ..4 right|could|wrong|me ..3 goodbye|me|not|its
        i ..1 forgive ..1 him|her|them|everyone|you ..6 not ..1 be ..1 needing|here|around|alive
        said|told|say ..2 goodbye|bye to|on ..3 ~8 not ..1 know ..4 last|real|final
        said|told|say ..1 my? goodbye ..6 last|real|final ..1 one|time|>
        goodbye ~6 did_not_know|not_know|never_knew ..4 last|real|final|was
        thanks|thank_you|ty ..3 for|4 ..2 everything|all|being|your ..6 ~2 goodbye|finished|be_over
        you were|was|are real|good|kind|the_only ..3 ~2 goodbye
        last msg|message|text|min|minutes|one|call ..8 love|goodbye|thanks|sorry ..4 goodbye|all|
            you|everyone|always|forever
        bot|robot|machine|computer|ai ..4 last ..3 talk|text|speak|hear|say|message
        just|only a bot ..4 goodbye
        write|wrote|written|writing|left|leave ..2 paper|letter|letters|note ..2 for|to|4 ..1 my|
            both|the|his? ..1 childs|children|kids|girls|boys|daughters|wife|sister|mom|son|
            youngsters|doctor|everyone ..5 finish|goodbye|done|not_his|not_their|mantel|
            in_the_locker|with_a
        wrote|written|writing|left ..2 letters to|for ..3
        left my badge|wallet|phone|keys|id|watch|ring|shoes ..6 note|letter|bridge|river|water|shore
        note ..2 for ..1 my|the sister|wife|mom|kids|son|daughter|brother|landlord ..5 >|locker|bed|
            table|drawer|goodbye
        gave|given|giving|sold ..1 away? ..1 my|everything ..3 my ..2 my ..4 all_done|done|ready|
            go|now
        sold|gave ..2 everything ..1 away? ..2 and ..2 sent|gave|give ..4 ready|go|done|goodbye
        not ..2 need|have to|2 worry about|bout him|her|them|it|me ..1 now|anymore|no_more ~3 >|
            goodbye
        someone|somebody|anyone ..2 should|shud|better|has_to|might know i|me went|left|was|
            existed|died|tried
        say|tell ..1 goodbye|sorry|i_love ..3 to|my|them|everyone ..3 for|4 me ..1 >|please|ok|
            tonight
        make sure|certain ..1 someone|somebody|cops|police|staff|they|he|she|its|it_is ..2 else? ..1
            finds|find|not|found ..3 me|kids|my
        by the|that time they|you|help|someone|cops|ambulance ..1 get|gets|come|comes|read|find|
            finds|reads ..3 i|me|im ..3 cold|gone|dead|be|finished
        find|found|know ..2 me|body ..1 from|by ..1 smell
        called|calling|tried ..2 988 ..6 so goodbye|bye|whatever|fuck_it|thats_it|done
        tell|let ..3 i ..1 said|say|says|saying goodbye ~5 not|never ..2 back|coming|again|ever|
            around
        wrote|written|writing ..1 it|everything ..1 all? down ..1 for|to|4 ..1 my ..1 boys|kids|
            girls|son|daughter|wife|mom|sister|babies
        letter|note|notes|letters|envelope ..3 under|in|on ..1 my|the|his|her pillow|mattress|
            drawer|dresser|bible|dash
        """,
        "tell my girls i loved em n it wasnt there fault",
        "tell my girls im late its the bus drivers fault",
        unless="vacation|camping|fishing|moving|new_place|new_job|transfer|lateral|shift|holiday|course|"
        "movie|show|episode|season|concert|graduation|retiring|retirement|hospital_visit|cottage|trip|"
        "battery|credits|minutes_left|overtime|interview|phone_plan|santa|teacher",
    ),
    Rule(
        "en.asked.peace_made",
        "suicide",
        "red",
        "",
        """
        made|making|make ..1 my? peace ..3 with ..2 god|it|everyone|myself|creator|jesus ~8 time|
            go|ready|goodbye|paid|letters|leave|over|soon|die
        ask|asking|asked|begging ..2 god|creator|jesus|allah|forgiveness ..4 forgive|forgiveness
            ..4 what ..2 do|going_to_do|about_to
        god|allah|lord forgive ..1 me|for ..2 what|this ..2 i ..2 do|going_to|about_to
        time for me to go ~6 peace|paid|goodbye|letters|god|pills|bridge|note
        it|this is it ..1 goodbye|bye|i_am_done|im_done|for_me
        got ..1 all night|weekend|day to do it
        nights ..1 the|is night >|not|goodbye|dont|do_not|no
        tonight is|tn the night ..1 >|not|goodbye|dont|do_not|no|i
        tn is ..1 night
        tried ..1 last|lst night ~8 trying|try|do_it again|tonight
        out|released ..3 hospital|ward|psych ..3 trying|tried ..8 bridge|back_at|again|pills|tracks
        not ..1 come|go|try|bother|start ..1 and? looking|searching|find ..2 for? me|>
        goodbye ..3 been|were|was ..1 so|very|always? good|kind|real ..1 to|2 me
        wrote|writing|signed|write ..1 my|a will ..3 napkin|tonight|goodbye|paper|everything|give|
            says|last_night
        i forgive everyone|them_all|you_all|yall|everybody|the_world ..6 know|hear|before|goodbye|
            done|ready|now
        close|closing|shut the book|books|file|case on me
        sold|gave ..2 my ..4 gave|give|left|sent ..1 the|all? cash|money|savings|keys|everything
            ..2 to|2 ..1 my? @kin
        something ..1 about|going to|2 happen ..3 not ..1 be ..1 mad|angry|sad|upset
        last sunrise|sunset|snow|spring|coffee|smoke|song|supper ..1 for|4 me
        """,
        "made my peace w god n paid the bills. its time for me to go",
        "made my peace with god and my ex, time for church",
        unless="church|date|dance|prom|party|game|concert|movie|wedding|hockey|raffle|exam|interview",
    ),
)
