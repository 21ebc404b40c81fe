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
)
