"""The words for days, parts of a day and limits, English and French."""

from flows.understand.word_lists import word_set

WEEKDAYS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "monday mondays lundi lundis lun mond mondy",
            "tuesday tuesdays tue tues mardi mardis mar tuesd",
            "wednesday wednesdays wed weds mercredi mercredis mer wensday wendsday wednsday",
            "thursday thursdays thu thur thurs jeudi jeudis jeu thrs thirsday",
            "friday fridays fri vendredi vendredis ven vend frid",
            "saturday saturdays sat samedi samedis sam satur",
            "sunday sundays sun dimanche dimanches dim sund",
        )
    )
    for word in words.split()
}
MON = "mon"  # Monday in English, "my" in French: counts only where a day can stand
FULL_NAMES = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
)
# One letter away from a day, and words of their own.
NOT_DAYS = word_set("""monde monda sundry someday saturate mardy jeudy lundy mondays samdi""")

TODAY = frozenset(("today", "aujourdhui"))
TOMORROW = frozenset(("tomorrow", "demain"))
DAY_NAMES = frozenset((*WEEKDAYS, *TODAY, *TOMORROW))
NEXT = frozenset(("next", "prochain", "prochaine"))
WEEK = frozenset(("week", "semaine"))

# Minutes of the day, from the conventions of the measuring data: morning 8-12, afternoon 12-17,
# evening 17-21; diner is noon in Quebec.
PARTS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("morning", "matin", "mornings"), (480, 720)),
    **dict.fromkeys(("afternoon", "afternoons", "pm"), (720, 1020)),
    **dict.fromkeys(("evening", "evenings", "night", "soir", "soiree", "eve"), (1020, 1260)),
}
NOON = frozenset(("noon", "midi", "diner", "lunch", "lunchtime"))

AFTER = frozenset(("after", "apres", "past", "from", "since", "partir"))
BEFORE = frozenset(("before", "avant", "until", "jusqua"))
AT = frozenset(("at", "a", "vers", "around", "about", "pour", "for", "la", "maybe"))
AND = frozenset(("and", "n", "et", "pis", "to", "a", "until", "jusqua", "puis", "-"))

REFUSING = word_set(
    """not cant wont no pas except sauf busy work working travaille bosse occupe occupee
    unable sinon jamais never cancel cancelling annule annuler jannule"""
)
ALLOWING = word_set(
    """but mais ok okay plutot instead free libre dispo good bon rather works can could better
    mieux"""
)
EXCEPT_AFTER = frozenset(("day", "anything", "anytime", "any", "all"))  # "anything but sat"
# What makes a list of the days named: "cant today, tomorrow or friday".
LISTING = word_set("or ou and et nor ni")
# Two words that refuse, though the second alone allows.
NOTHING_WORKS = frozenset(
    (("nothing", "works"), ("nothing", "fits"), ("rien", "marche"), ("rien", "fonctionne"))
)
# After a day, these refuse it: "thurs doesnt work", "jeudi marche pas".
REFUSED_AFTER = (
    ("doesnt", "work"),
    ("dont", "work"),
    ("wont", "work"),
    ("is", "no", "good"),
    ("no", "good"),
    ("is", "bad"),
    ("is", "out"),
    ("i", "work"),
    ("im", "working"),
    ("marche", "pas"),
    ("ca", "marche", "pas"),
    ("je", "peux", "pas"),
    ("je", "travaille"),
    ("je", "bosse"),
    ("i", "cant"),
    ("cant",),
    ("not", "good"),
)
MONTHS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "january jan janvier janv",
            "february feb fevrier fev",
            "march mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug aout",
            "september sep sept septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for word in words.split()
}
