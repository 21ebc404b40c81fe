"""The words of both languages in one dictionary, found by their first word, longest first."""

from dataclasses import replace

from flows.understand.when import (
    words_en,
    words_fr,
    words_holidays,
    words_quebec,
    words_refusals,
    words_typed,
)
from flows.understand.when.tokens import (
    Clock,
    Month,
    Now,
    Number,
    Part,
    Token,
    Unit,
    Weekday,
    Word,
)

_NOON, _MIDNIGHT = 720, 1440
# The same in both languages, or told apart by what stands beside them (``settle``).
_SHARED: tuple[tuple[Token, str], ...] = (
    (
        Clock("", _NOON),
        "noon|midi|midday|mid day|noonish|12 noon|high noon|noontime|12 midi",
    ),
    (Clock("", _NOON), "milieu du jour|mitan du jour"),
    (Clock("", _MIDNIGHT), "midnight|minuit|mid night|12 midnight|midnite"),
    (Clock("", 600), "midmorning|midmornin"),
    (Clock("", 840), "midafternoon"),
    (Unit("", "hour"), "h"),
    (Unit("", "week"), "fortnight|quinzaine de jours"),
    (Unit("", "month"), "eom"),
    (Unit("", "week"), "eow"),
    (Unit("", "year"), "eoy"),
    (Unit("", "year"), "lan|lannee"),
    (Word(""), "saturday night live|friday night lights|monday night football|taco tuesday"),
    (Word(""), "thursday night football|sunday night football|hockey night|sunday funday|tgif"),
    (Word(""), "throwback thursday|freaky friday|manic monday|ruby tuesday|sunday best"),
    (Word(""), "soiree du hockey|la soiree du hockey|tout le monde en parle|vendredi fou"),
    (Word(""), "nite nite|night night|enjoy ur nite|enjoy your night|enjoy ur night|good nite"),
    (Word(""), "enjoy ur day|enjoy your day|enjoy your evening|enjoy ur weekend"),
    (Word(""), "enjoy your weekend|profite de ta soiree|profite de ta journee"),
    (Word(""), "profite de ta fin de semaine|morning all|evening all|morning everyone"),
    (Word(""), "dont forget|do not forget|oublie pas|oubliez pas|noublie pas|noubliez pas"),
    (Word(""), "oubli pas|oublis pas|trois rivieres|sept iles|trois pistoles|deux montagnes"),
    (
        Word(""),
        "dropped off|drop off|dropping off|drops off|drop me off|dozed off|pissed off",
    ),
    (Word(""), "no more than|not more than|no longer than|pas plus de|pas plus que|night owl"),
    (Word(""), "night guy|night staff|night guard|night nurse|night desk|night lady|night man"),
    (Word(""), "gars de nuit|gardien de nuit|veilleur de nuit|kraft dinner|pizza minuit"),
    (Word(""), "oncle noel|cousin noel|uncle noel|pere noel|papa noel|auntie june|aunt june"),
    (Word(""), "me tue|te tue|se tue|nous tue|ca tue|sinon laisse faire|sinon laisse tomber"),
    (Word(""), "or forget it|otherwise forget it|sinon oublie ca|sinon oubliez ca"),
    (Word(""), "got no date|pas une joke|pas une blague|pas des farces|not a joke|not jokin"),
    (Word(""), "5 oclock somewhere|five oclock somewhere|night n day|day n night|suns in my eyes"),
    (Word(""), "sun in my eyes|sun is in my eyes|sun in my face|suns in my face"),
    (Word(""), "early bird|morning person|night person|oiseau de nuit|pas du matin"),
    (Word(""), "mardi gras|toute la journee|all day|all day long|the whole day|whole day"),
    (Word(""), "super bowl sunday|superbowl sunday|march break|spring break|reading week"),
    (Word(""), "or nah|or not|or what|ou pas|ou quoi"),
    (
        Word(""),
        "no cap|no lie|no rush|no biggie|no doubt|no joke|no big deal|no stress",
    ),
    (Word(""), "bonne journee|belle journee|no problem|no prob|no worries|pas de probleme"),
    (Word(""), "pas grave|pas de trouble|good night|good morning|good evening|good afternoon"),
    (Word(""), "bonne nuit|bon matin|bonsoir|bonne soiree|why not|pourquoi pas|someday"),
    (Word(""), "in the new year|into the new year|dans la nouvelle annee|early in the new year"),
    (Word(""), "christmas break|xmas break|conge de noel|vacances de noel|temps des fetes"),
    (Word(""), "christmas holidays|xmas holidays|conges de noel|les vacances de noel"),
    (Word(""), "au cours de|au cours du|au cours des|au courant de"),
    (Word(""), "chinese new year|lunar new year|nouvel an chinois|orthodox easter|birthday week"),
    (Word(""), "at home|at last|at least|at first|at all|working on|work on|day by day"),
    # Sayings with a time in them, and "leve", which is no "l'eve".
    (Word(""), "semaine des quatre jeudis|semaine des 4 jeudis|pas demain la veille|leve|leves"),
    (Word(""), "de bonne heure"),
    (Word(""), "a moins que|a moins quil|sauf si|except if|excepte si"),
    (Word(""), "tte la journee|tt la journee|tte la jrnee|toute la jrnee|la journee de|au complet"),
    (Word(""), "midi a 14h|midi a 14 h|midi a 14 heures|midi a quatorze heures|jour et nuit"),
    (
        Word(""),
        "le jour et la nuit|la nuit des temps|night and day|day and night|one day at a time",
    ),
    (Word(""), "24h sur 24|24 heures sur 24|24 h sur 24"),
    (
        Now(""),
        "now|right now|rite now|rn|maintenant|la la|tout de suite|tu suite|tusuite|tsuite"
        "|tout suite|toute suite|drette la|asap|right away|astheure|asteure|a cette heure|stheure",
    ),
    (
        Now(""),
        "immediately|immediatement|au plus vite|des que possible|dqp",
    ),
    (Word(""), "halfway through|half way through|midway through"),
    (Part("", "morning"), "am"),
    (Part("", "afternoon"), "pm"),
)


# As phones and tired thumbs take them apart.
_SPELLED_APART = {
    "mardi": "ma r di",
    "mercredi": "mer cre di",
    "vendredi": "ven dre di",
    "samedi": "sa me di",
    "dimanche": "di manche",
}
_TABLES = (
    words_refusals.WORDS,
    words_quebec.WORDS,
    words_en.WORDS,
    words_holidays.ENGLISH,
    words_fr.WORDS,
    words_holidays.FRENCH,
    words_typed.WORDS,
    _SHARED,
)


Tail = tuple[tuple[str, ...], Token]


def _tokens() -> dict[tuple[str, ...], Token]:
    known: dict[tuple[str, ...], Token] = {}
    for table in _TABLES:
        for token, written in table:
            for said in written.split("|"):
                known.setdefault(tuple(said.split()), replace(token, said=said))
                if "nothing " in f"{said} ":
                    for typed in words_typed.NOTHING:
                        words = said.replace("nothing", typed).split()
                        known.setdefault(tuple(words), replace(token, said=said))
                if said.startswith("cest "):  # as it is typed: "c mort"
                    known.setdefault(("c", *said.split()[1:]), replace(token, said=said))
    for numbers, ordinal in (
        (words_en.NUMBERS | words_fr.NUMBERS, False),
        (words_en.ORDINALS | words_fr.ORDINALS, True),
    ):
        for said, value in numbers.items():
            known[(said,)] = Number(said, value, ordinal, spelled=said.isalpha())
    return known | _broken_names(known)


def _broken_names(known: dict[tuple[str, ...], Token]) -> dict[tuple[str, ...], Token]:
    """ "jeu di", "thurs day", "sa me di": a day's name with spaces in it."""
    broken = {
        (words[0][:cut], words[0][cut:]): token
        for words, token in known.items()
        if isinstance(token, Weekday) and len(words) == 1 and words[0].endswith(("di", "day"))
        for cut in range(3, len(words[0]) - 1)
    }
    return broken | {tuple(said.split()): known[(day,)] for day, said in _SPELLED_APART.items()}


def _by_first_word() -> tuple[dict[str, Token], dict[str, tuple[Tail, ...]]]:
    single: dict[str, Token] = {}
    found: dict[str, list[Tail]] = {}
    for words, token in sorted(_tokens().items(), key=lambda known: -len(known[0])):
        if len(words) > 1:
            found.setdefault(words[0], []).append((words[1:], token))
        else:
            single[words[0]] = token
    return single, {first: tuple(tails) for first, tails in found.items()}


# Words that stand alone, and first word -> (the words after it, the token), longest first.
SINGLE, PHRASES = _by_first_word()
# Today's evening in one word; the evening is a token of its own after it.
TONIGHT = frozenset(
    (
        "tonight",
        "tonite",
        "2nite",
        "2night",
        "tnite",
        "2nyt",
        "a soir",
        "asoir",
        "toinght",
        "tonights",
        "tonites",
        "tn",
        "2nites",
        "cesoir",
    )
)
# Days and months, between which a dash is a range ("mon-fri") and not a hyphen ("apres-midi").
NAMES = frozenset(said for said, token in SINGLE.items() if isinstance(token, (Weekday, Month)))
