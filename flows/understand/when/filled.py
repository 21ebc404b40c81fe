"""What fills a time by its own words: "mon we net whitefish", "faut jmene la petite au bain jeudi".

No list holds all that people do. Where somebody speaks of themselves beside a day, and nothing
there speaks to the other, names a place to meet or says why it suits, the day is theirs.
"""

from collections.abc import Sequence

from flows.understand.when.clauses import between_stops
from flows.understand.when.own_doings import NO_DOING
from flows.understand.when.tokens import (
    And,
    At,
    Clock,
    Date,
    Edge,
    Holiday,
    In,
    Month,
    Number,
    Part,
    RelativeDay,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)
from flows.understand.when.told_words import OTHERS
from flows.understand.word_lists import word_set

_DAY = Weekday | RelativeDay | Weekend | Holiday | Date
_HOUR = Clock | Number
_SAYS_NOTHING = Word | And | At | To | In | Unit | Which | Edge | Part | Month | _HOUR | _DAY
_FEWEST = 2  # words beside the time: "noon thurs" and "my sat" tell nothing
_SHORTEST = 3  # letters of a word that tells something
_OWN = word_set("i im ive my je j jai chu chui jsuis jsus mon ma mes")
# After a "j" that is "je"; "jt" and "jv" are "je te", "je vous".
_SWALLOWED = frozenset("bcdfgklmnpqrsxz")
_SHORTEST_VERB = 4  # letters of "jvas", "jfais"
_SHORTEST_DOING = 6  # letters of "moving"
# They speak to the other, or of both; or say where one meets, how one gets there, why it suits.
_NOT_THEIRS = word_set(
    """u you ya your ur urs yous we us lets our both together same meet meeting meetup see talk chat
    come comin coming join visit show bring bringin swing drop pop buy treat pay walk catch grab
    wanna want like love prefer rather maybe perhaps could would can will ill id wait waiting save
    find look pick take quiz sit eat get where thinking thinkin hoping hopin wondering
    leaning aiming suggesting guessing shooting jprends jpense jprefere jchoisis
    jdirais jpropose jsuggere jcrois jmettrais jarrive jpasse jserais
    tu te t toi vous vs votre ton ta tes on nous nos notre rencontre rencontrer voir voit voyons
    jaser jase parler placoter passe passer viens jviens vien venir viendrai viendrais amene apporte
    apporterai japporte rejoindre rejoins rejoint joindre attends attend invite invites montre
    montrer offre marche aller allons trouve accompagnez donne dis ecris fais pogne choisis monte
    deplacer reporter remettre changer annuler canceller move reschedule change push switch cancel
    debarque bouge jarrive arriverai jarriverai serai jserai serons porterai connais paie venez
    coffee tea donuts here over cafe bench table door entrance porte terrasse coin parc park
    library biblio outside behind front local lounge porch steps shed salon tim tims mcdo diner
    ride lift laisse laissera depose prete voyage reconduire mreconduire car char needs
    quiet paix calme tranquille parfait sitter free off back again done fini finis first lib
    revenu droit sortie pareil bien clair claire use pass passe permission conge derange si if
    once before b4 avant after apres that thats rentre rentree reviens jreviens reviendrai serais
    break lunch time temps pause route maison home house truck van vehicle wheels only bureau
    office"""
)


def with_filled(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with a mark behind each clause whose words fill the time that it names."""
    words = {word for token in tokens for word in token.said.split()}
    if not _speaks_of_self(tokens) or not words.isdisjoint(_NOT_THEIRS):
        return tuple(tokens)
    if any(token.said == "?" or _is_to_you(token.said) for token in tokens):
        return tuple(tokens)
    done = list(tokens)
    for start, end in reversed(list(between_stops(tokens))):
        if _is_filled(tokens[start:end]):
            done.insert(end, Taken("pris", "other"))
    return tuple(done)


def _is_filled(clause: Sequence[Token]) -> bool:
    """Does somebody only tell of something of theirs, beside a day of which nothing is said?"""
    if not all(isinstance(token, _SAYS_NOTHING) for token in clause):
        return False
    if sum(isinstance(token, _DAY) for token in clause) != 1 or not _speaks_of_self(clause):
        return False
    if any(isinstance(t, Edge) and t.name in ("before", "after", "between") for t in clause):
        return False  # "sat before my shower": when it suits
    hours = any(isinstance(token, _HOUR) for token in clause)
    if not hours and At in map(type, clause):
        return False  # "sat at the rink": where
    words = [word for t in clause if isinstance(t, Word) for word in t.said.split()]
    if words[:1] and words[0] in _OWN and words[1:2] and words[1] in OTHERS:
        return False  # "ma mere garde les petits mardi"
    if "moi" in words and "chez" not in words and "pour" not in words:
        return False  # "trouve moi dimanche"
    lasts = any(isinstance(t, To) or (isinstance(t, Edge) and t.name == "until") for t in clause)
    if hours and lasts and any(_is_doing(word) for word in words):
        return True  # "jlivre vendredi 11 a 8"
    return len([word for word in words if len(word) >= _SHORTEST]) >= _FEWEST


def _speaks_of_self(tokens: Sequence[Token]) -> bool:
    return any(_is_own(word) for t in tokens if isinstance(t, Word) for word in t.said.split())


def _is_doing(word: str) -> bool:
    """ "jlivre", "jvas"."""
    return word[:1] == "j" and word[1:2] in _SWALLOWED and len(word) >= _SHORTEST_VERB


def _is_own(word: str) -> bool:
    """ "my", "jvas", "helping"."""
    doing = word.endswith("ing") and len(word) >= _SHORTEST_DOING and word not in NO_DOING
    return word in _OWN or _is_doing(word) or doing


def _is_to_you(word: str) -> bool:
    """ "jtattends", "jvous"."""
    return word.startswith(("jt", "jv")) and len(word) >= _SHORTEST_VERB and word != "jvas"
