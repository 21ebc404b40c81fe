"""Words that count when they are the whole message: stop, start, help and the global words.

What the carrier itself acts on is kept apart from what is ours to answer. The French words and
the typing slips follow the keyword practice of Canadian government texting (GC Notify).
"""

from dataclasses import dataclass
from typing import Literal

from flows.understand.normalise import Said, listen
from flows.understand.word_lists import word_set

Kind = Literal[
    "carrier_stop",
    "carrier_start",
    "stop",
    "start",
    "help",
    "menu",
    "when",
    "person",
    "pause",
    "language:en",
    "language:fr",
    "who",
    "number_changed",
    "mydata",
    "forget",
    "less",
    "undo",
    "my_hours",
    "card",
]

# The carrier blocks the number by itself on these, alone and in any case, and on nothing else.
CARRIER_STOP = word_set("""STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT""")
CARRIER_START = frozenset(["START", "UNSTOP"])
CARRIER_YES = "YES"


@dataclass(frozen=True)
class Keyword:
    """A whole-message word.

    ``is_cancel``: CANCEL alone, where a meeting may have been meant. ``if_opted_out``: only an
    opt-in from somebody who is opted out (YES); an ordinary answer from everybody else.
    """

    kind: Kind
    is_cancel: bool = False
    if_opted_out: bool = False


_POLITE = word_set("""please svp stp merci thanks now maintenant lol ok""")
# Beside a wish for texts again, and no other word, these say nothing more.
_BESIDE_START = _POLITE | word_set(
    """actually again finalement encore yes oui hi hello allo bonjour sorry scuse desole desolee
    then so fait texting sending messages texts text texto textos the my les mes vos ya moi me"""
)

_STOP = (
    "stop|stopall|stop all|unsubscribe|unsub|cancel|end|quit|revoke|optout|opt out|remove|td"
    "|arret|arreter|arrete|arretes|arretez|arrets|fin|cesse|cesser|cessez"
    "|desabonner|desabonne|desabonnez|desabonnement|me desabonner"
    "|desinscrire|desinscrit|desinscrivez|desinscription|me desinscrire"
    "|s top|st op|sto p|s t o p|st0p|stpp|stope|stopper|stoppez|stap|dtop|atop"
    "|stop ok|stop assez|stop ok assez|assez stop|aretter|arretter|rem0ve|remive|rmove|nomore texts"
    "|resilier|resiliez|remuv me"
    "|ar ret|arr et|arr3t|arette|arrette|arrettez|arrett|arett|arete|arretai|aretez|arettez|areter"
    "|stop arret|arret stop|non stop"
    "|unsuscribe|unsubcribe|unsubscibe|unsubscribe me|opt me out|optout me"
    "|desaboner|remove me|removed|retirer|retirez moi"
)
_START = (
    "start|unstop|restart|subscribe|resubscribe|optin|opt in|strat|satrt|starrt|strart"
    "|debut|debuter|debutez|debu|commencer|commence|commencez|comencer|commancer|demarrer"
    "|recommencer|recommence|recommencez|recomencer|reprendre|reprenez|abonner|reabonner"
)
_STARTS = frozenset(_START.split("|"))
_HELP = (
    "help|aide|info|infos|information|informations|help me|help info|hlep|hepl|helpp|halp"
    "|aider|aidez|aide moi|aidez moi|ayde|adie|eide"
)
_MENU = "menu|menus|menue|meny|mneu|choix|options|choices|le menu|choi"
_WHEN = "when|quand|wen|whn|kan|qand|when is it|cest quand|c quand"
_PERSON = (
    "person|personne|human|humain|a person|a human|real person|a real person|une personne"
    "|un humain|coordinator|coordonnatrice|coordonnateur|persone|persn|persin|personn|preson"
    "|presonne"
)
_PAUSE = "pause|pauze|puase|paus|break|a break|une pause|un break"
_LESS = (
    "less|moins|less texts|moins de textos|fewer texts|fewer|lesss|mions|moin|moin de texto"
    "|moins de texto|moins souvent|less often"
)
_UNDO = "undo|retour|undo it|undoo|retours|retoure|annuler ca retour|unod"

_HOURS = (
    "hours|heures|horaire|horaires|heure|houres|huors|hrs|huers|heurs|heurres|my hours|my hrs"
    "|mes heures|mon horaire|schedule|my schedule|shedule|scedule|orraire|oraire|les heures"
)

_CARD = (
    "card|carte|pass card|passcard|my card|ma carte|carte de sortie|la carte|the card|cards|cartes"
)

_TABLE: tuple[tuple[Kind, str], ...] = (
    ("stop", _STOP),
    ("start", _START),
    ("help", _HELP),
    ("menu", _MENU),
    ("when", _WHEN),
    ("person", _PERSON),
    ("pause", _PAUSE),
    ("less", _LESS),
    ("undo", _UNDO),
    ("my_hours", _HOURS),
    ("card", _CARD),
    ("language:en", "en|eng|english|anglais|in english|en anglais|englis|inglish|angais|angl"),
    ("language:fr", "fr|french|francais|in french|en francais|franc|frances|francai|fracais"),
    ("who", "who|qui|whos|ki"),
    ("number_changed", "new|nouveau|nouvo|new number|nouveau numero|new num|nouveau num"),
    ("mydata", "mydata|my data|mesdonnees|mes donnees|mesdonnes|mes donnes|madata"),
    ("forget", "forget|effacer|effacez|forget me|oubliez moi|efface|efacer|delete my data"),
)

# Long words no other message consists of: one slip of the thumb is forgiven.
_SLIPPED = (
    *("stop", "unsubscribe", "desabonner", "desinscrire", "arreter", "arretez", "arret"),
    *("stopall", "desinscription"),
)
# Slips of stop words that are words of their own.
_OTHER_WORDS = word_set("""stp spot post tops sop top opts""")


# Letters beside each other on the keyboard of a phone.
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def slips(word: str) -> set[str]:
    """The word with a letter missing (if it is long), two swapped, one doubled, or one missed for
    its neighbour on the keyboard."""
    pairs = range(len(word) - 1)
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in pairs}
    doubled = {word[: i + 1] + word[i:] for i in range(len(word))}
    missing = {word[:i] + word[i + 1 :] for i in range(len(word))} if len(word) > 4 else set()
    beside = {
        word[:i] + near + word[i + 1 :]
        for i, letter in enumerate(word)
        for row in _KEYS
        if letter in row
        for near in row[max(0, row.index(letter) - 1) : row.index(letter) + 2]
    }
    return (swapped | doubled | missing | beside) - _OTHER_WORDS


def _words() -> dict[str, Kind]:
    known: dict[str, Kind] = {}
    for kind, listed in _TABLE:
        known |= dict.fromkeys(listed.split("|"), kind)
    slipped = {s for w in _SLIPPED for s in slips(w)}
    reflexive = [s for w in (*_SLIPPED, "desabonnez") if w.startswith("des") for s in slips(w)]
    slipped |= {f"me {s}" for s in reflexive} | {f"{s} moi" for s in reflexive}
    return dict.fromkeys(slipped, _TABLE[0][0]) | known


_KNOWN = _words()
_LONGEST_KEYWORD = 60  # characters; no whole-message word is longer, noise included
_FEW_WORDS = 6


def keyword(text: str) -> Keyword | None:
    """The whole-message word a text is, or None.

    ``carrier_stop`` and ``carrier_start`` are exactly what the carrier acts on (domain.md,
    "Consent and carrier words"): the lone word in any case, with nothing but spaces around it.
    """
    alone = text.strip().upper()
    if alone in CARRIER_STOP:
        return Keyword("carrier_stop", is_cancel=alone == "CANCEL")
    if alone in CARRIER_START:
        return Keyword("carrier_start")
    if alone == CARRIER_YES:
        return Keyword("carrier_start", if_opted_out=True)
    if len(text) > _LONGEST_KEYWORD:
        return None
    return keyword_of(listen(text))


def keyword_of(said: Said) -> Keyword | None:
    """The same for a text in its plain form; carrier words are then simply ours."""
    spelled = " ".join(said.words)
    kind = _KNOWN.get(spelled)
    if len(set(said.words)) == 1:  # "stop stop"
        kind = _KNOWN.get(said.words[0])
    if kind is None and 1 < len(said.words) <= _FEW_WORDS:
        rest = [w for w in said.words if w not in _POLITE]
        alone = rest[0] if len(set(rest)) == 1 else " ".join(rest)
        kind = _KNOWN.get(alone) if alone != "cancel" else None  # "please cancel": the meeting
        if kind is None and " ".join(w for w in said.words if w not in _BESIDE_START) in _STARTS:
            kind = "start"
    if kind is None:
        return None
    return Keyword(kind, is_cancel=spelled == "cancel")
