"""The French table, put together from its rooms."""

from flows.screen.french import (
    abuse,
    breach,
    calls_for_help,
    despair,
    food,
    grief,
    medical,
    overdose,
    panic,
    relapse,
    self_harm,
    shelter,
    somebody_else,
    suicide,
    suicide_plans,
    threats,
    unsafe,
    work,
)
from flows.screen.french.masks import MASKS
from flows.screen.french.slots import SLOTS
from flows.screen.french.typed import TYPED
from flows.screen.french.watched import WATCHED
from flows.screen.rules import Table
from flows.screen.spelling import Spelling

RULES = (
    *suicide.RULES,
    *suicide_plans.RULES,
    *self_harm.RULES,
    *overdose.RULES,
    *somebody_else.RULES,
    *threats.RULES,
    *abuse.RULES,
    *calls_for_help.RULES,
    *medical.RULES,
    *shelter.RULES,
    *food.RULES,
    *relapse.RULES,
    *breach.RULES,
    *work.RULES,
    *grief.RULES,
    *panic.RULES,
    *unsafe.RULES,
    *despair.RULES,
)

_CLITICS = {
    "j": ("je",), "m": ("me",), "t": ("te",), "s": ("se",), "l": ("le",), "d": ("de",), "n": (),
    "c": ("ce",), "k": ("que",), "qu": ("que",),
}  # fmt: skip

# Words of two letters that may hide behind a little one: "jva", "jai", "quy".
_SHORT = frozenset(
    ("ai", "va", "ve", "en", "me", "te", "se", "le", "la", "il", "as", "un", "on", "ya")
)


def _fold(word: str) -> str:
    """A word with the endings that sound alike made one: tuer, tué, tuez, tue -> tue."""
    if len(word) < 4:
        return word
    for ending, kept in (("ees", "e"), ("ee", "e"), ("er", "e"), ("ez", "e"), ("es", "e")):
        if word.endswith(ending):
            return word[: -len(ending)] + kept
    if word.endswith(("aient", "ait")):
        return word[: -len("aient" if word.endswith("aient") else "ait")] + "ais"
    if len(word) > 4 and word[-1] == "s" and not word.endswith(("ais", "ss", "us", "is")):
        return word[:-1]
    return word


def _inflected(text: str, spelled: Spelling) -> tuple[str, ...]:
    """The folded word, or one behind little words written together: jveux -> je veux."""
    folded = _fold(text)
    if folded in spelled.vocabulary:
        return (folded,)
    return _apart(text, spelled, 3) or ()


def _apart(text: str, spelled: Spelling, depth: int) -> tuple[str, ...] | None:
    for size in (2, 1):
        head, rest = text[:size], text[size:]
        little = _CLITICS.get(head)
        if little is None or len(rest) < 2:
            continue
        found = spelled.known.get(rest) if len(rest) > 2 or rest in _SHORT else None
        if found is None and len(rest) > 2 and (folded := _fold(rest)) in spelled.vocabulary:
            found = (folded,)
        if found is None and depth > 1:
            found = _apart(rest, spelled, depth - 1)
        if found is not None:
            return little + found
    return None


FRENCH = Table(
    language="fr",
    typed=TYPED,
    slots=SLOTS,
    rules=RULES,
    masks=MASKS,
    watched=WATCHED,
    negations="pas jamais aucun aucune sans ni rien personne",
    negated_after="pas plus jamais",
    begins="capable envie rien personne gout raison la le les je que de",
    carriers=(
        "de du d vraiment envie besoin gout pense penser intention que je me veux va ete eu "
        "fait faire des l la le a trop encore non l'intention aller pantoute question "
    ),
    subjects=(
        "je j moi mon ma il elle on tu vous mais la "
        "le les cette ce "
    ),
    common=(
        "je me moi mon ma mes le la les l un une des de du d et a au aux en dans sur pour par "
        "avec que qui ce ca cest il elle on tu vous y est suis ai as pas plus rien tout va "
        "veux fait faire se son sa ses mais si quand ou la ici soir bien trop encore ete etre "
        "avoir ont dit peux jai sont te nous leur lui eux chez sans comme aussi pense dis "
        "apres avant quelquun monde personne gars fille demain aujourdhui hier jour jours # "
        "svp merci capable besoin faut prend pris mis met sais sait voir passe jamais "
    ),
    twins={},
    long_words=(
        "suicide suicidaire suicider mourir overdose naloxone ambulance methadone suboxone "
        "saigne connaissance convulsions respirer etrangler poignarder couteau eviction "
        "expulse itinerant rechute rechuter consomme consommer angoisse panique anxiete "
        "deprime depression pilules bouteille insuline hopital urgence poitrine enceinte "
        "funerailles couvre desespere abandonne serrure refuge quelquun violence "
        "violer menace enferme taillader disparaitre vivant reveiller accident infection "
        "engourdi balcon medicament prescription pharmacie sevrage securite "
    ),
    fold=_fold,
    inflected=_inflected,
)  # fmt: skip
