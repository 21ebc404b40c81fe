"""English words about time with letters wrong or left out, as thumbs type them."""

from flows.understand.when.tokens import (
    But,
    Edge,
    Ends,
    Except,
    Fine,
    Holiday,
    Not,
    Part,
    RelativeDay,
    So,
    Taken,
    Token,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_WHOM = word_set("my_boy my_girl my_kids my_kid my_son my_daughter my_mom my_nan church")
_FILLED = "|".join(
    said
    for be in ("is", "are", "r", "thats", "its")
    for said in (
        f"{be} church",
        f"{be} family day",
        f"{be} my kids day",
        f"{be} kids day",
        f"{be} my kid day",
        *(f"{be} for {whom}" for whom in sorted(_WHOM)),
    )
)

WORDS: tuple[tuple[Token, str], ...] = (
    (Weekday("", 1), "tusdy|tusdey|tuesdey"),
    (Weekday("", 2), "wensdy|wendsdy|wensdey|wenzday|wendsy|wedsday|wedsdy|wedensday|wedday"),
    (Weekday("", 3), "thirsdy|thursdy|thersdy|thirsdey"),
    (Weekday("", 4), "fridey"),
    (Weekday("", 5), "saterdy|saterdey|satdy"),
    (
        RelativeDay("", 1),
        "tomoz|tomorw|tmrrw|2mrow|tomora|tommora|tumoro|tumorrow|2maro|2marrow|tomaro|tmaro|tomorroe"
        "|tomor|tommor|tmoro|tomorr|tommoro|tmorow|tmorrow|2mor|2morow",
    ),
    (But(""), "bt"),
    (Word(""), "or not at all|or nothing|from morning to night|morning to night"),
    (Word(""), "nite owl|night owl|morning person|early bird|night person|nite person"),
    (Part("", "day"), "during the day|in the daytime|thru the day"),
    (Edge("", "after"), "aftr|afta|aftter"),
    (Word(""), "all i got|all i have"),
    (Fine(""), "ur pick|your pick|ur choice|your choice"),
    (Except(""), "insted of|insteda|instead a"),
    (Taken("", "other"), "r bad|are bad"),
    (Part("", "morning", True), "morns"),
    (
        Word(""),
        "comin off nites|coming off nights|comin off nights|coming off nites|off night shift",
    ),
    (Part("", "afternoon"), "aftnoon|aftanoon|afternun|aftrnun|aftnn|aftenoon|afternnon"),
    (Which("", 0), "ths|thiss"),
    (Taken("", "work"), "boss wants me|wants me in|want me in"),
    (
        Fine(""),
        "mite work|myt work|shud work|cud work|wud work|prolly work|probly work|prob work"
        "|prolly works|probly works|probably works|probably work|works 4 me|mite be ok"
        "|might be ok|mite be good",
    ),
    (
        Fine(""),
        "not fussed|not fussy|not picky|not bothered|not particular|no preference|no pref"
        "|no matter|not fussed which|not picky which|not bothered which",
    ),
    (Word(""), "no matter what|no matter how|no matter who"),
    # Places, where nobody has to be.
    (
        Word(""),
        "court house|the court house|food court|the food court|tennis court|basketball court"
        "|bball court|ball court|basketball courts|tennis courts|food crt",
    ),
    (
        Not(""),
        "not fussed on|not fussed about|not bothered with|not bothered about"
        "|mightnt work|mitent work|might not work|mite not work|cudnt work|wudnt work|shudnt work"
        "|prob wont work|nada|nothins good|nothings good|nothing good",
    ),
    (
        Taken("", "other"),
        "bein a holiday|being a holiday|bein a stat|being a stat|bein a stat holiday"
        "|being a stat holiday|is a stat holiday|thats a holiday|thats a stat",
    ),
    (
        Taken("", "other"),
        f"{_FILLED}|outta the question|outa the question|out the question",
    ),
    (Taken("", "work"), "coverin|covering|coverin a shift|covering a shift"),
    (Holiday("", "good friday"), "is good friday|s good friday"),
    (Ends(""), "lets out|let out|gets out|lets us out|let us out"),
    (
        Fine(""),
        "got nothing|have nothing|got nothing on|have nothing on|dont have nothing|dont got nothing"
        "|got nothing planned|have nothing planned|got nothing going on|have nothing going on"
        "|got nothing goin on|have nothing goin on|got nothing to do|have nothing to do"
        "|nothing goin on|nobody needs me|no one needs me|noone needs me|dont need me",
    ),
    (
        Not(""),
        "got nothing open|have nothing open|got nothing free|have nothing free|got nothing left"
        "|have nothing left|got nothing available|have nothing available|got nothing to eat"
        "|have nothing to eat|got nothing for|have nothing for",
    ),
    (So(""), "could u do|could you do|would u do|would you do|can ya do"),
    (So(""), "could we do|cld we do|cud we do|cld u do|cud u do|cld do|cud do"),
    (Taken("", "class"), "exams|my exams|finals|my exam|an exam|placement|my placement"),
    (
        Taken("", "appointment"),
        "tooth pulled|teeth pulled|tooth out|root canal|meeting my lawyer|meet my lawyer"
        "|seeing my lawyer|pee test|piss test|urine test|drug test|blood test|w the nurse"
        "|with the nurse|w my nurse|with my nurse|w the doc|with the doc|w the dentist"
        "|with the dentist|w my counsellor|with my counsellor",
    ),
    (Taken("", "work"), "doin a double|doing a double|workin a double|working a double"),
    (
        Taken("", "other"),
        "visit with my|visit w my|my visit with|my visit w"
        "|kids concert|school concert|concert at school|recital|dance recital"
        "|community dinner|community supper|community lunch|community meal|community breakfast",
    ),
    (
        Taken("", "other"),
        "grounded|on lockdown|in lockdown|locked down|house arrest|on house arrest"
        "|under house arrest|confined|on restriction|on restrictions|im restricted|in the hole"
        "|in custody|passes pulled|passes got pulled|lost my passes|lost my pass|got no passes"
        "|go to church|goin to church|going to church|go to mass|goin to mass|going to mass"
        "|go to mosque|go to the mosque|going to mosque",
    ),
    (Taken("", "work"), "graveyard|graveyards|graveyard shift|overnights|overnight shift"),
    (Part("", "evening"), "evnin|evnn|eveing|evnig|evning time"),
    (Part("", "morning"), "mrning|morng|mornig|mrnin"),
    (Word(""), "no frills"),  # a shop
    (
        Word(""),
        "dont see good|dont see well|cant see good|cant see well|dont see so good"
        "|not worry|not worry about it|not to worry|dont matter if its a weekend"
        "|dont matter if its the weekend|doesnt matter if its a weekend|to ya|on ya|for ya|with ya"
        "|see ya|tell ya|told ya|at ya|if ya|when ya|would ya|do ya|can ya",
    ),
    (
        Word(""),
        "straight from work|right from work|directly from work|coming from work|comin from work"
        "|come from work|coming straight from work|comin straight from work",
    ),
    (
        Taken("", "work"),
        "making me stay late|makin me stay late|make me stay late|keeping me late|keepin me late"
        "|working late|workin late|staying late|back on nights|back on nites"
        "|back on graveyards",
    ),
    (Edge("", "after"), "after i go to church|after going to church|after we go to church"),
    (
        Word(""),
        "is that too early|is that too late|is it too early|is it too late|that too early"
        "|that too late",
    ),
    (Taken("", "other"), "a gong show|gong show|gongshow|a shitshow|a shit show|a zoo"),
    # A meal that is a place or a club, and a boat that is home.
    (
        Word(""),
        "from the church supper|from the church dinner|from the supper|from the community dinner"
        "|supper club|breakfast club|lunch program|breakfast program|lunch room|dinner table"
        "|boat tied up|boats tied up|boat is tied up|boats are tied up",
    ),
    (Taken("", "work"), "on the boat|out on the boat|out on the water|on the rig|out fishing"),
    (
        Edge("", "until"),
        "only til|only till|only until|just til|just till|just until|but only til|but only till"
        "|but only until|but just til|but just till|but just until",
    ),
)
# What "nothing" begins is typed like this too.
NOTHING = ("nothin", "nuthin", "nuttin", "nothn", "nutin")
