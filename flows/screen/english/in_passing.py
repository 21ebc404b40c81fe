"""Danger told in passing, in a text about something else: the mentor, the cat, the ashes."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.passing.word_left",
        "suicide",
        "red",
        "",
        """
        note|letter ..3 in|on|under my ~6 ask|asks|wonder|know|knows ..1 why
        ask|asks|wonder|wondering why i did it|this
        none of this|it is ..2 his|her|their|your|anyones|nobodys fault|doing
        none of this|it is on him|her|them|you ..3 know|tell|good
        not come|go|enter ..4 apartment|place|house|room|unit|door ..3
            alone|by_himself|by_herself|by_yourself
        told|showed|wrote ..3 where i want ..1 my|the ashes|funeral|service|grave
        where i want ..1 my|the ashes spread|scattered
        everybody|everyone|you|they|world|all get|gets|getting ..1 a break from me ~5
            permanent|permanently|forever|for_good|for_ever|real_soon|soon
        not|never need|needing ..1 a|any|the ..1 way|ride|bus|lift|cab home|back ..3
            from|off|after ..2 bridge|lookout|river|cliff|dam|overpass|quarry|roof
    """,
        "can u cancel my mentor. note is in my coat if any1 asks why i did it",
        "if anyone asks why i did the course tell them for the certificate",
        unless="course|class|job|tattoo|haircut|trade|dishes|bet|dare|application|parking",
    ),
    Rule(
        "en.passing.coming_for_him",
        "risk_to_others",
        "red",
        "",
        """
        on my way ..1 to? ..1 his|her|their|that place|house|apartment|work|shop ~8
            he|she|they|him|her ..1 will? not|never ..1 be? walk|talk|breathe|see|wake|leave|
            walking|breathing|talking
    """,
        "on my way to his place. he wont walk after this",
        "on my way to his place. he wont walk the dog after this",
        unless="dog|phone|door|bus",
    ),
    Rule(
        "en.passing.courage",
        "suicide",
        "red",
        "",
        """
        if i ..1 not show|come|there|answer|make_it ~5 finally ..1 had|got|found|have ..1
            the|my guts|nerve|courage|balls
        finally ..1 had|got|found|have ..1 the|my guts|nerve|courage|balls ..1 to? ~6
            check|look ..1 the garage|basement|shed|bathroom|closet|attic|barn
        tried|try ~4 nobody|no_one ..2 noticed|notices|notice ..1 >
        garage|door|doors is|are? ..1 shut|closed|sealed ~4 motor|engine|car|truck ..2
            running|on|runin
        motor|engine|car|truck ..2 running|runin ~4 garage|door|doors ..2 shut|closed|sealed
        never|not ..1 be? seeing|see|meet|meeting ..1 him|her|you|them|each ..2 in this
            life|lifetime|world
        was? nice knowing ..1 you|u|all|everyone|everybody
        river|water|street|traffic|ground|cars look|looks ..3 from up here|there
        cars|people look|looks ..1 so|real|like? ..1 small|tiny|ants ..2 !toy|toys|hot_wheels
        past|over|outside ..1 of? the fence|railing|rail|guardrail|barrier ..2 on|of|at ..1 the|this
            overpass|bridge|roof|dam|balcony|lookout
        put ..2 ur|your|whose number|name ..1 on|in the|my note
        who gets|is ..1 told|called|notified ..1 first? when|if i|someone|person ..4
            dies|die|is_dead
        kill|killing|hang|hanging|shoot|shooting ..1 my ..1 slf|sef|selv
        no_one is? going_to|gonna|will ..1 ever? find me ..1 until|til|till|before|for
        i can|could ..1 go|leave|rest ..1 now ..1 too|2 >
        waited|wait ..4 until|till|til ..1 she|he|they is|was|were|are gone ~10 i can ..1 go|leave
        not ..1 need|needing ..1 no|any|a|the groceries|food|lunch|supper|coat|pills|meds|clothes|
            boots|phone|bus_pass ..1 after tonight|today|tomorrow|this_weekend
    """,
        "ok 4 fri. if i dont show its cuz i finaly had the guts. check the garage",
        "if i dont show its cuz i finally got the job",
        unless="""
        mechanic|warming_up|warm_up|fridge|locker|landlord|delivery|moving|vacation|camp|trip|
            last_day|retire|retiring|exam|test|interview|transferred|laid_off|balcony|apartment
    """,
    ),
    Rule(
        "en.passing.alone_with_it",
        "medical",
        "red",
        "",
        """
        seizures|seizure|shakes|dts|tremors ~6 coming_off|detoxing|detox ..2
            booze|alcohol|drinking|benzos|xanax|by_myself|alone|own
        coming_off|detoxing|quitting ..2 booze|alcohol|benzos|xanax ~6
            seizures|seizure|shakes|dts|seeing_things
        need help ..1 now ..2 please|pick_up|hurry|>
        someone|somebody|anyone|anybody ..1 help ..1 please|me|now|hurry
        please ..1 someone|somebody|anyone|anybody ..1 help
        help me ..1 please? quick|quickly|hurry|fast|now ..1 >
        help me quick|quickly|hurry|fast|now please? >
    """,
        "2 seizers since lunch. comin off the booze by myself",
        "somebody help me understand this form please",
        unless="""
        form|forms|move|moving|couch|homework|resume|app|understand|carry|find|fix|setup|figure|
            read|wifi|phone|math|ride|directions
    """,
    ),
    Rule(
        "en.passing.no_spring",
        "suicide",
        "red",
        "",
        """
        not ..1 plan|planning|expect|expecting|going|intend|intending ..1 on|to|i_am? ..1
            seeing|see|making|make|reaching|around|be ..1 it? ..1 to|for? spring|summer|winter|
            christmas|xmas|tomorrow|sunday|new_years|easter|my_birthday
        rope|razor|blades|hose|tarp ~4 not ..1 for camping|fishing|work|tying|towing|climbing
        text|texting|call|calling|talk|talking|tell|telling ..1 to? ..1 a|the? dead man|woman|guy|
            girl|person|dude !walking
        pick|picking|picked|choosing|chose|choose song|music|hymns|flowers ..2
            my_funeral|own_funeral|my_wake
        join|joined|joining ..1 my ..1 late|dead|passed wife|husband|mom|mother|dad|father|brother|
            sister|son|daughter|girl|man
        send ..2 cop|cops|police|somebody|someone ..1 first|1st ~8 walk|walks|walking|find|finds
        walked|stepped|wandered|ran ..1 in|into|out|in2 ..1 to? traffic ~6 hoped|hoping|hope|
            not_look|not_even_look|not_care|on_purpose
        send|take|bring|drag|taking|sending ..1 me ~10 not ..2 alive|breathing
        took|taken|had ..2 more than|then ..1 i ..1 should|shoulda|shoud|meant ..1 have|of|to? ~4
            spinning|spin|dizzy|fading|blurry|cold|sick|shaking
    """,
        "hey got the boots u left thx they fit. i dont plan on seein spring",
        "i dont plan on seeing the movie this spring",
        unless="movie|show|game|coffee|lunch|cake|pizza|turkey|food|dessert|ex|wedding|brunch",
    ),
    Rule(
        "en.passing.using",
        "relapse",
        "orange",
        "today",
        """
        methadone|suboxone|juice ..1 not holding|enough|working ~8 scored|score|used|using|bought
        scored|score ..2 twice|again|once|dope|down ..3 week|weekend|today|tonight|yesterday
        back on ..1 the jib|shards|side|crystal|rock|pipe|sauce|rails
    """,
        "methadone aint holdin me scored twice this wk",
        "the kid scored twice in hockey this week",
        unless="hockey|soccer|goal|goals|game|team|test|exam|tickets|deal|basketball|points|job",
    ),
    Rule(
        "en.passing.tired",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        tired|exhausted|drained ~4 not ..1 the|that ..1 sleeping|sleep|sleepy ..1 kind|type|way|sort
        tired|exhausted not ..1 sleepy tired
    """,
        "so tired. not the sleepin kind",
        "so tired from the night shift",
    ),
    Rule(
        "en.passing.ruin",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        i wreck|ruin|destroy|break|poison|spoil|fuck_up|mess_up|screw_up everything|
            every_thing|all|anything ..1 i ..1 touch|do|love|have
    """,
        "i wreck every thing i touch always did always will",
        "i break every thing i cook lol my eggs",
        unless="eggs|cook|bake|kitchen",
    ),
)
