"""Words that are a time only beside the right neighbours: "may", "sun", "mon", "jeu", "sam", "am".

Each has what speaks for it or against it; what does not stand becomes a plain word again. Numbers
that count or label something are marked here too.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.days_called import is_surely_day
from flows.understand.when.settle_numbers import settled_number
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Date,
    Edge,
    Every,
    Except,
    Fine,
    Holiday,
    In,
    Month,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    Season,
    So,
    Starts,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_OF_HALF = word_set("the le en in les d de fin debut")  # "en fin d'am", "debut de pm"
# "am" after these is the morning; else it is English "I am".
_DATED = Number | Clock | Weekday | RelativeDay | Holiday | Month
_BEFORE_AM = _DATED | Which | Or | And | Edge | Every | Not | In
_ENGLISH_BEFORE_MON = word_set("""on next until not or this is and free for about""")
_AFTER_MON = word_set(
    """is works ok would if please sounds im i instead good fine or and but after before between
    then to until at around aft next of not tues tue wed cant work free maybe thanks thx pls cuz
    because no its got court class school dentist doctor appointment hospital dialysis busy church
    while when once unless theres thats everyone everybody nobody my she he they early earlier late
    later"""
)
_VERBS = word_set(
    """said says is was told called drove drives has had will would can could went goes likes
    came comes got gets knows wants needs a va dit veut vient est etait peut fait pense
    ma mon sa"""
)
_PRONOUNS = word_set("""i he she we they it who u you just n""")
_NOTHING: frozenset[str] = frozenset()
# A short name of a day is another word after the first of these, or before the second, unless a
# token of the third kind follows: "the sun", "sun is out", but "the sun at 2".
_DOUBTS: dict[str, tuple[frozenset[str], frozenset[str], tuple[type[Token], ...]]] = {
    "mon": (_NOTHING, _NOTHING, ()),
    "sun": (
        word_set("the da") | {"in the"},
        word_set("is set rises rise shines shining burn burned tan glasses screen came")
        | word_set("block hat light roof dress flower flowers")
        | {"is out"},
        (Clock, Part, Edge, At, Fine),
    ),
    "sat": (_PRONOUNS, word_set("down there in here"), (Part, Clock)),
    "sam": (
        word_set(
            "with avec chez call appelle ask my uncle aunt mr ami amie chum frere friend oncle"
        ),
        _VERBS,
        (Part, Clock),
    ),
    "jeu": (
        word_set("un vieux ce du au juste des mon ton son le les video beau bon cest"),
        _NOTHING,
        (Clock, Number, Part, Edge),
    ),
    "fri": (_NOTHING, word_set("es ed er"), ()),
    "mer": (word_set("la de en bord fruits"), _NOTHING, ()),
    "merc": (_NOTHING, word_set("bcp beaucoup a mille bien pour de"), (Clock, Part, Number)),
    "vend": (word_set("il elle on y dep qui se"), word_set("du des de la le les pas son sa"), ()),
    "mar": (word_set("je j"), word_set("de dentre des"), ()),
    "lun": (word_set("je j"), word_set("de dentre des"), ()),
    "dim": (_NOTHING, word_set("light lights sum the"), ()),
    "wed": (word_set("get newly"), _NOTHING, ()),
}
_DOUBTFUL_MONTHS = frozenset(
    ("may", "march", "april", "june", "august", "avril", "mars", "mai", "sept", "juin", "jun")
)
_OF_MONTHS = word_set(
    """of in en de du d l until til till by since this next cette ce mi mid early late from to a au
    jusqua jusquen fin end debut beginning before after avant apres dici last the davril month
    mois through thru during"""
)
_DOUBTFUL_SEASONS = frozenset(
    ("spring", "fall", "ete", "season", "saison", "summer", "winter", "autumn")
)
_DOUBTFUL = _DOUBTFUL_MONTHS | _DOUBTFUL_SEASONS
_BEFORE_SEASON = word_set("the in_the during early late mid fin debut mi l de end of")
_AFTER_AFT = (Number, Clock, Part)
_VAGUELY = frozenset(("around", "about", "like", "at around", "at about", "~"))
_AUXILIARIES = frozenset(("dont", "doesnt", "wont"))
# After "dont" these are about one's own time: "dont have friday", "dont think sat works".
_OWN_VERBS = word_set(
    """have got do like want think fit suit be come make go meet see feel need even really care
    book schedule put set plan the that this for it on n at see seem look sound i u you she he my"""
)
_ME = word_set("i im je j ill id my ma mon chu jsuis shift we and n but")
_OTHERS = word_set("he she they were it il elle ils u you hes shes theyre u who ya")
_ASKING = word_set("does do did would will could should might can that those these both either")
_TO_ME = frozenset(("me", "mont", "ma"))
_BOOKING = word_set(
    """take choose pick accept prends prendrais choisis
    create schedule book make set setup plan change move need want get put reschedule arrange
    find add cancel creer planifier mettre besoin veux mettez cedule ceduler fixer fixez"""
)
_CLAUSE = 8


def settled(tokens: Sequence[Token], lang: str) -> tuple[Token, ...]:
    """The tokens with doubtful words decided and counting numbers marked."""
    done: list[Token] = []
    last = len(tokens) - 1
    for place, token in enumerate(tokens):
        if isinstance(token, Word):  # most of them are, and stay so
            done.append(token)
            continue
        after = tokens[place + 1] if place < last else None
        if isinstance(token, (Month, Season)) and token.said in _DOUBTFUL:
            token = _month_or_season(token, done, after, place, last)
        elif isinstance(token, Weekday) and token.said in _DOUBTS and not token.plural:
            token = (
                _weekday(token, done, after, lang) if not is_surely_day(tokens, place) else token
            )
        elif isinstance(token, Weekday) and token.plural and done and isinstance(done[-1], Number):
            # "two fridays from now" and "in two fridays" are one day
            if isinstance(after, Edge) or (len(done) > 1 and isinstance(done[-2], In)):
                token = replace(token, plural=False)
        elif isinstance(token, Number):
            token = settled_number(token, done, after)
        elif isinstance(token, Date) and not token.year and not token.iso:
            token = _figures(token, done, after, alone=last == 0)
        elif isinstance(token, (Part, Edge, Not, Taken, Starts)):
            token = _beside(token, done, after)
        done.append(token)
    return tuple(done)


def _beside(
    token: Part | Edge | Not | Taken | Starts, done: Sequence[Token], after: Token | None
) -> Token:
    """What a part of the day, a limit, a refusal or work is beside its neighbours."""
    before = done[-1] if done else None
    match token:
        case Part(said="am" | "pm"):
            return _half(token, before, after)
        case Part(said="eve") if isinstance(before, Word):
            return Word("eve")
        case Edge(said="aft") if isinstance(before, Which) or not _goes_after(after):
            return Part("aft", "afternoon")
        case Not() if token.said in _AUXILIARIES and isinstance(after, Word):
            return token if after.said in _OWN_VERBS else Word(token.said)
        case Taken():
            return _taken(token, done)
        case Starts() if token.said.endswith("travailler") and isinstance(
            after, Weekday | RelativeDay
        ):
            return Taken(token.said, "work")  # "jrentre travailler demain"
        case Starts() if not (before is not None and before.said.rpartition(" ")[2] in _ME):
            return token if token.said[0] == "j" or " " in token.said else Word(token.said)
        case _:
            return token


def _month_or_season(
    token: Month | Season, done: Sequence[Token], after: Token | None, place: int, last: int
) -> Token:
    before = done[-1] if done else None
    if len(done) > 1 and isinstance(done[-2], Month) and isinstance(before, (To, And, Or)):
        return token  # "december - march"
    if isinstance(token, Season):
        return _season(token, before, after, alone=last == 0)
    return _month(token, before, after, place, last)


def _season(token: Season, before: Token | None, after: Token | None, *, alone: bool) -> Token:
    """ "i fall", "jai ete", "hockey season" name no time; "in the fall" and "cet ete" do."""
    said = before.said if before is not None else ""
    follows = after.said if after is not None else ""
    dated = isinstance(after, Which) or follows == "of" or (len(follows) == 4 and follows.isdigit())
    if alone or dated or isinstance(before, (Which, In)):
        return token
    if token.name != "season" and (said in _BEFORE_SEASON or isinstance(before, Edge)):
        return token
    return Word(token.said)


def _weekday(token: Weekday, done: Sequence[Token], after: Token | None, lang: str) -> Token:
    before = done[-1] if done else None
    if token.said == "mon":
        return token if _is_monday(before, after, lang) else Word("mon")
    beside_figure = isinstance(before, Number) or isinstance(after, Number)
    ends = after is None or isinstance(after, Break)
    ranged = len(done) > 1 and isinstance(done[-2], To)  # "lun 7-15 mar off"
    numbered = isinstance(before, Number) and ends and not ranged
    if token.said == "mar" and (numbered or (lang != "fr" and beside_figure)):
        return Month("mar", 3)
    of = isinstance(before, (In, Which)) or (before is not None and before.said in _OF_MONTHS)
    year = len(done) > 1 and done[-1].said == "," and len(done[-2].said) == 4  # "2027, mar"
    of = of or (year and isinstance(done[-2], Number))
    if token.said == "mar" and lang != "fr" and (of or isinstance(after, (To, Month))):
        return Month("mar", 3)
    if token.said == "sat" and len(done) > 1 and isinstance(done[-2], (Weekday, RelativeDay)):
        return token  # "fri n sat"
    not_before, not_after, saved_by = _DOUBTS[token.said]
    if isinstance(after, saved_by):
        return token
    said = before.said if before is not None else ""
    follows = after.said if after is not None else ""
    return Word(token.said) if said in not_before or follows in not_after else token


def _is_monday(before: Token | None, after: Token | None, lang: str) -> bool:
    """ "mon" is Monday where a day can stand, and never before a French noun."""
    said = before.said if before is not None else ""
    if after is None:
        return lang != "fr" or before is None or said in _ENGLISH_BEFORE_MON
    if lang != "fr" and isinstance(before, To) and said != "a":  # "move fri to mon"
        return True
    if lang == "fr" and isinstance(after, (Number, Clock)) and (before or "h" in after.said):
        return said in _ENGLISH_BEFORE_MON  # "jpeux tu amener mon 2 ans", "annule mon 2h30"
    if isinstance(after, (Part, Clock, Number, Weekday, RelativeDay, Break, Or, To, Date)):
        return not (lang == "fr" and isinstance(after, (Part, Weekday)))
    hour = isinstance(before, (Number, Clock)) and not isinstance(after, Taken)
    if lang != "fr" and (hour or isinstance(after, Month)):
        return True  # "i get off at 3 mon see u after"
    french = lang == "fr" and said not in _ENGLISH_BEFORE_MON
    if isinstance(after, (And, Edge, At)):
        return not french or isinstance(after, Edge) and after.name in ("after", "before")
    return not french and (
        after.said in _AFTER_MON
        or isinstance(after, (Fine, Not, But, So, Except))
        or (isinstance(after, Taken) and after.said.startswith(("is ", "no g", "im ", "i ")))
    )


def _month(token: Month, before: Token | None, after: Token | None, place: int, last: int) -> Token:
    """ "may", "march", "april", "mars" are months beside a figure or after "in", "of", "until"."""
    if isinstance(after, Number) and not after.counts and 1 <= after.value <= 31:
        return token
    if isinstance(after, Number) and after.value >= 1900:
        return token
    if before is not None and before.said in ("un", "une"):  # "une mars pis un coke"
        return Word(token.said)
    if isinstance(before, (Number, In, Which, Month)) or (
        isinstance(before, (Word, Edge, To)) and before.said in _OF_MONTHS
    ):
        return token if not (isinstance(before, Number) and before.counts) else Word(token.said)
    if (
        (isinstance(after, Or) and (before is None or before.said not in _PRONOUNS))
        or (isinstance(after, To) and (place == 0 or after.said == "-"))
        or (isinstance(after, Word) and after.said == "the")
        or isinstance(after, Which)
    ):
        return token
    alone = place == 0 and (last == 0 or isinstance(after, Break))
    return token if alone else Word(token.said)


def _taken(token: Taken, done: Sequence[Token]) -> Token:
    """ "does friday work?" suits; "book an appointment" and "they work" take nobody's time here."""
    said = done[-1].said if done else ""
    if said in _OTHERS and _TO_ME.isdisjoint(token.said.split()):  # but "they put me on"
        return Word(token.said)
    keeps = token.said.startswith("garde ") and len(done) > 1
    if (keeps and done[-2].said in ("ma", "sa", "mon")) or said.startswith("en avant "):
        return Word(token.said)  # "ma mere garde les enfants", "en avant du cegep"
    recent = [word.said for word in done[-_CLAUSE:]]
    if token.said == "work" and "make" in recent and "it" not in recent:
        return Fine(token.said)
    if token.said == "work" and said not in _ME and not _ASKING.isdisjoint(recent):
        return Fine(token.said)
    if token.kind != "work" and not _BOOKING.isdisjoint(recent[-4:]):
        return Word(token.said)
    return token


def _figures(token: Date, done: Sequence[Token], after: Token | None, *, alone: bool) -> Token:
    """ "1/2 price" is a share and "4/5" alone a mark; a day has other company."""
    share = token.said in ("1/2", "1/4", "3/4", "1/3", "2/3") and isinstance(after, Word)
    mark = alone and token.second in (5, 10) and token.first < token.second
    halved = bool(done) and isinstance(done[-1], Number) and not isinstance(after, Unit)
    share = share or (halved and token.said == "1/2")  # "un 4 1/2"
    named = bool(done) and isinstance(done[-1], (Weekday, Edge, At, Or, And))
    return Word(token.said) if (share or mark) and not named else token


def _goes_after(after: Token | None) -> bool:
    """Is "aft" a limit ("aft 2") and no afternoon ("thurs aft 2ish", "thurs aft around 2")?"""
    vague = after is not None and (after.said in _VAGUELY or after.said.endswith("ish"))
    work = isinstance(after, Taken) and after.said in ("work", "my shift")
    return work or (isinstance(after, _AFTER_AFT) and not vague)


def _half(token: Part, before: Token | None, after: Token | None) -> Token:
    if token.said == "pm":
        return Word("pm") if after is not None and after.said in ("me", "u", "him") else token
    the = before is not None and before.said in _OF_HALF
    if isinstance(before, _BEFORE_AM) or the:
        return token
    return Word(token.said)
