"""Danger in its barest words: a handful of them, and no more is said."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.bare.unsafe",
        "unsafe_place",
        "orange",
        "tonight",
        "i ..1 feel|felt|feeling ..2 unsafe",
        "i feel unsafe at the house",
        "i feel unsafe driving in this snow",
        unless="driving|drive|roads|road|snow|ice|icy|bike|biking|walking|website|site|swimming",
    ),
    Rule(
        "en.bare.thoughts_of_death",
        "suicide",
        "orange",
        "tonight",
        """
        thinking|think|thoughts about|of dying|death >|all|every|everyday|constantly|again|
            tonight|always|lately|too_much|a_lot|day_and_night
        """,
        "thinkin bout dying all day",
        "thinking about dying my hair red",
        unless="used_to|movie|book|show|song|philosophy|class|exam|game",
    ),
    Rule(
        "en.bare.voices",
        "panic",
        "orange",
        "tonight",
        """
        voices ..1 are|is|came|come|coming back|again|louder|loud|here|telling|yelling
        voices back|again|louder >
        """,
        "voices r back",
        "your voices are loud on that recording",
        unless="choir|recording|band|record|sing|singing|song|kids|next_door|neighbours|radio|actors",
    ),
    Rule(
        "en.bare.doctor",
        "medical",
        "orange",
        "tonight",
        """
        need|needs|get|want ..1 me? a|the? doctor|medic|nurse|paramedic ..1 now|asap|right_now|bad|
            badly|quick|fast|urgent|emergency
        hurt|bleeding|sick|dizzy|burning|in_pain ..2 need ..1 doctor|medic|nurse
        """,
        "need a doctor now",
        "i need a doctor note now for work",
        unless="note|form|signature|letter|paper|papers|refill|family|new|recommend|for_my_id",
    ),
    Rule(
        "en.bare.he_is_here",
        "abuse_violence",
        "red",
        "",
        "help me ..1 please? he_is|he|she_is|she|they_are|they ..1 is|are? here",
        "help me please hes here",
        "help me carry the couch, he is here at 5",
    ),
    Rule(
        "en.bare.shot",
        "third_party",
        "red",
        "",
        """
        someone|somebody|guy|dude|friend|cousin|brother|neighbour|kid|buddy ..1 got|was|been? shot|
            stabbed ..1 >|in|outside|here|at|on|by|last_night|tonight|dead
        got|was|been shot|stabbed ..1 on|in|outside our|my|the street|yard|building|block|house|
            hall|hallway|stairs|porch
        """,
        "can u please come someone got shot in the yard",
        "my friend got shot with a flu shot at the clinic",
        unless="""
        @scene|flu|vaccine|covid|shots|booster|photo|video|show|episode|season|news|paintball|
            nerf|game|goal|puck|history|play
    """,
    ),
    Rule(
        "en.bare.no_beds",
        "shelter",
        "orange",
        "tonight",
        "no ..1 more? ..1 shelter bed|beds|space|room|spots|spot",
        "no more shelter beds im on my own tonight",
        "no more shelter food i got my own place",
    ),
    Rule(
        "en.bare.poked",
        "abuse_violence",
        "red",
        "",
        """
        got|been|was|am poked|stuck|shanked|jabbed|shivved in the|my belly|stomach|gut|guts|neck|
            side|ribs|chest|back
        """,
        "got poked in the belly its leakin",
        "got poked in the arm for my bloodwork",
        unless="doctor|nurse|needle|acupuncture|ultrasound",
    ),
    Rule(
        "en.bare.was_using",
        "relapse",
        "orange",
        "today",
        "why ~8 i was|been using >",
        "thats why i didnt show mon. i was usin",
        "why is the phone i was using to call you off",
    ),
    Rule(
        "en.bare.someone_hurt",
        "third_party",
        "red",
        "",
        """
        somebody|someone|guy|dude|they|he|she ..1 stab|stabs|stabb|knifed|shanked my ..1 friend|
            buddy|brother|bro|cousin|celly|sister|mom|dad|girl|guy|kid|roommate|homie|uncle|neighbour|son|
            daughter !in_the_back|with
        """,
        "sombody stab my friend",
        "somebody stabs the guy in the last scene",
    ),
    Rule(
        "en.bare.anyone",
        "suicide",
        "red",
        "",
        "< someone|somebody please ..1 anyone|anybody "
        "!who|know|knows|have|has|got|want|wants|else|with|up|going|in|free|seen",
        "someone please anyone",
        "someone please tell anyone who has my keys",
    ),
)
