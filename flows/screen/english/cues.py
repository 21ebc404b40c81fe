"""Cues of English: what says little alone and adds up in one text, and the sums that alarm."""

from flows.screen.rules import Cue, Sum

CUES = (
    Cue(
        "gives_away",
        """
        gave|give|giving|left|leaving|put|dropped|rehomed|sold|take|took ..2 my|the ..2 @belonging|
            @pet ..3 to|with|for|away|at|neighbour|mom|brother|sister|friend|nephew
        @pet|@belonging ..2 with|to|at ..2 neighbour|mom|brother|sister|friend|nephew|son|daughter|
            cousin|kids|landlord
        have|take|wants|keep|want my ..1 @belonging|@pet
    """,
    ),
    Cue(
        "no_need",
        """
        not ..1 be? ..1 need|needing|use|using|wearing ..3 anymore|no_more|nothing|where|after|
            soon|>|it|them|those
        no need|use for|of|to
    """,
    ),
    Cue(
        "not_here",
        """
        not|never ..1 be ..1 here|around|there|at|back
        not|never ..2 see|make|reach ..2 @ahead
        gone|leaving ..2 by|before|soon|for_good|tomorrow
    """,
    ),
    Cue(
        "thanks",
        "thanks|thank|kind|good ..2 for|to|2|you|by ..2 everything|trying|me|help|all|time",
    ),
    Cue("sorry", "sorry|forgive|ashamed|regret"),
    Cue(
        "love",
        """
        tell|told|let ..3 @kin|him|her|them|everyone|girls|boys ..5 love|loved|sorry|proud|tried|
            know
        love|loved my ..1 @kin
        love you|her|him|them|yall|all
    """,
    ),
    Cue(
        "calm",
        """
        calm|peaceful|relieved|relief|peace|ready|decided|decision|choice|accepted|certain|
            not_scared|not_afraid|settled|planned
    """,
    ),
    Cue(
        "night",
        "tonight|midnight|3am|2am|4am|dark|before_morning|after_this|this_weekend|last_night",
    ),
    Cue(
        "place",
        """
        bridge|roof|ledge|tracks|river|lake|balcony|overpass|cliff|railing|platform|wharf|ice|
            garage|water|edge|train|basement|closet
    """,
    ),
    Cue(
        "means", "rope|pills|gun|rifle|blade|razor|noose|belt|cord|bullet|meds|knife|needle|bottle"
    ),
    Cue(
        "watches",
        """
        staring|stare|looking|look|holding|sitting|standing|stand|thinking|counting|waiting|parked
            ..4 at|on|by|here|about|it|my|the
    """,
    ),
    Cue("alone", "alone|no_one|nobody|lonely|anybody|anyone|by_myself"),
    Cue(
        "worn",
        """
        tired|exhausted|numb|empty|heavy|hopeless|pointless|worthless|useless|trapped|failed|
            failure
        can_not ..3 anymore|no_more|longer
        done|finished ..1 >|with|trying
        had enough
        no|what point|use|reason|future|hope
        nothing left|matters
    """,
    ),
    Cue(
        "burden",
        """
        burden|weight|trouble|mess ..3 for|on|to|>
        better|easier|fine|ok|happier ..3 without|gone|off
    """,
    ),
    Cue(
        "papers",
        """
        letter|letters|note|insurance|passwords|envelope|debts|will_written|owed ..6 kids|kid|wife|
            mom|son|daughter|drawer|table|paid|bed|everyone|her|him|them
        paid ..3 rent|debts|owed|bills|back
        keys ..4 bed|table|counter
    """,
    ),
    Cue(
        "after",
        "where|after|when|once ..1 i|i_am|me|today|that ..1 going|go|gone|am|tonight|saturday",
    ),
    Cue(
        "last",
        """
        last !night|nite|week|weekend|time|month|year|one|summer|winter
        final|goodbye|farewell|so_long|never_again|anymore|forever|for_good
    """,
    ),
    Cue(
        "death",
        """
        die|dying|dead|death|grave|funeral|heaven|suicide|buried|ashes|the_other_side
        take me
    """,
    ),
    Cue(
        "everyday",
        """
        @told
        practice|practise|coach|gym|nap|bball|basketball|soccer|training|teacher|exam|moving|moved|
            move|new_place|vacation|trip|holiday|camping|fishing|meeting|appointment|birthday|
            wedding|recipe|supper|game|hockey|school|class|store|sale|party|concert|interview|bus|
            job|shift|work|kindergarten|coffee|lunch|dinner|cottage|garden|snow|tires
    """,
    ),
)

SUMS = (
    Sum(
        "en.sum.farewell",
        "suicide",
        "red",
        "",
        5,
        "gives_away=2 no_need=2 not_here=2 thanks=1 sorry=1 love=2 calm=2 night=1 papers=2 after=1 "
        "burden=2 last=1 death=1 alone=1 worn=1 place=1 means=2 watches=1 everyday=-3",
        "gave my dog to my sister, i wont be around. tell her i love her",
        "gave my dog to my sister for the weekend, moving tomorrow",
    ),
    Sum(
        "en.sum.despair",
        "ambiguous_despair",
        "orange",
        "tonight",
        5,
        "worn=2 alone=1 night=1 burden=2 sorry=1 last=1 death=2 no_need=1 not_here=1 place=1 "
        "means=1 watches=1 calm=1 everyday=-3",
        "its so dark, nobody here and i am so tired and empty, sorry",
        "so tired nobody slept, the game went late",
    ),
)
