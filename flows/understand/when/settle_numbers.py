"""Numbers that count or label something: "2 kids", "bus 7", "$12", "514 555 0123"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import And, At, Edge, Number, Or, Part, Taken, To, Token, Word
from flows.understand.word_lists import word_set

# Nouns that a number counts, and words that a number labels.
_COUNTED = word_set(
    """bucks buck dollar dollars piasses piastres piece pieces kids kid enfants enfant people ppl
    personnes personne km kilometres miles blocks block rues rue times time fois autres autre
    percent pourcent lbs lb pounds kilos kg grams cents cent euros etage etages floor street
    st ave avenue apt points point choice choix option options door porte guys gars girls
    filles friends chums amis bus buses stops arrets old dogs coffees cafes beers bieres
    smokes clopes pills pilules meals repas beds lits bags sacs boxes boites tickets billets
    rides lifts texts textos messages calls appels missed percentages stars etoiles th steps
    bedrooms bdrm rooms chambres places floors shots units mg ml ft pi po inch inches pouces
    dol tix games parties hits songs weeks' others different bros brothers sisters freres
    soeurs job jobs meetings appointments things choses trucs questions numbers numeros gb mb"""
)
_LABELS = word_set(
    """lappart lappt
    bus apt apartment appart appartement app room rm chambre unit line ligne route size sizes
    taille pointure bottes boots souliers shoes door porte buzz buzzer code number num numero
    no option choice choix floor etage suite box casier locker platform quai exit sortie gate
    track street highway autoroute level niveau grade page chapter step phase dorm cell
    cellule bed lit ward building bloc block tower locker channel version pin was score temp
    gr train metro case dossier section wing room# range cost costs price prix paid paye owe dois
    about# age aged top secondaire niv local cahier"""
)
_HOUSED = word_set(  # "jreste au 12", "live at 40 king", "jchausse du 10"
    """sonne sonnez reste jreste habite jhabite demeure jdemeure live lives living stay staying
    buzz chausse jchausse chaussait"""
)
_CHILDREN = word_set("kids kid baby enfants petits flos")
_MONEY = frozenset("$#%€£")
_TO_BEFORE = word_set("""have hav has had need got want going gonna gotta""")
_TO_AFTER = word_set("""b be go get work come leave sleep""")


def settled_number(token: Number, done: Sequence[Token], after: Token | None) -> Token:
    """The number, marked where it counts or labels something; "2" as "to"."""
    before = done[-1] if done else None
    said = before.said if before is not None else ""
    follows = after.said if after is not None else ""
    if token.said == "2" and said in _TO_BEFORE and follows in _TO_AFTER:
        return Word("to")  # "hav 2 b home"
    if token.said == "4" and follows == "me" and not isinstance(before, (At, To)):
        return Word("for")  # "only afternoons 4 me"
    worked = any(isinstance(token, Taken) for token in done[-4:])
    if said in ("line", "route") and (worked or isinstance(after, To)):
        return token  # "i work the line 3 to 11", "med line 8-9 am"
    labelled = (
        _goes_on_labelling(done)
        or said in _LABELS
        or said[:1] in _MONEY
        or said == "+"
        and token.value > 999
    )
    housed = len(done) > 1 and said in ("au", "at", "du", "dans le") and done[-2].said in _HOUSED
    labelled = labelled or housed
    bounded = isinstance(before, Edge) and before.name in ("after", "before") and token.value <= 12
    if bounded and follows in _CHILDREN:
        return token  # "after 8 kids in bed"
    counted = follows in _COUNTED or follows[:1] in _MONEY or _phone_number(token, done, after)
    counted = counted or _nights(done, after)
    return replace(token, counts=True) if labelled or counted else token


def _nights(done: Sequence[Token], after: Token | None) -> bool:
    """ "3 nights", but not the hours of "11 to 7 nights"."""
    nights = isinstance(after, Part) and after.plural and after.name == "night"
    return nights and not (done and isinstance(done[-1], To))


def _phone_number(token: Number, done: Sequence[Token], after: Token | None) -> bool:
    """Long figures beside other figures ("514 555 0123")."""
    beside = (after, done[-1] if done else None)
    long = len(token.said) in (3, 4, 7, 10) and token.said.isdigit()
    return long and any(
        isinstance(other, Number) and other.said.isdigit() and len(other.said) in (3, 4, 7)
        for other in beside
    )


def _goes_on_labelling(done: Sequence[Token]) -> bool:
    """ "bus 7 or the 12": the second number labels what the first does."""
    back = [token for token in done[-3:] if token.said not in ("the", "le", "la", "a")]
    return (
        len(back) > 1
        and isinstance(back[-1], (Or, And, To))
        and isinstance(back[-2], Number)
        and back[-2].counts
        and back[-2].value > 0
    )
