"""Words that go back to how it was, or say how many minutes: few, and nothing beside them."""

import re

from flows.understand.normalise import fold, listen

_IN_PERSON = re.compile(
    r"\b(?:in person|face to face|f2f|irl|en personne|face a face|en vrai|en presence|en"
    r" presentiel)\b"
)
_DENIES = re.compile(
    r"\b(?:not|cant|cannot|wont|dont|never|instead of|rather than|hate|if|is it|was it|who|when"
    r"|pas|po|pu|jamais|plutot que|au lieu|si|quand|dernier|derniere)\b"
)
_FEW = 10  # words
_RESUMES = re.compile(
    r"(?:(?:ok|hi|hey|allo|bonjour|please|pls|svp|stp|you can|u can|can you|i want to|je veux|on"
    r"|vous pouvez|tu peux|jaimerais|je voudrais) )*"
    r"(?:resume|unpause|un pause|end (?:the |my )?(?:pause|break)|(?:im |i am )?back(?: now|"
    r" again)?"
    r"|(?:pause|break) (?:is )?over|start again|restart"
    r"|reprise|reprendre?|reprends?|reprenez|jreprends|je reprends|recommence[rz]?"
    r"|(?:fin|fini|finie)(?: de)? (?:la |ma )?pause|(?:la |ma )?pause (?:est )?(?:finie?|terminee?)"
    r"|(?:je suis |jsuis |chu |chui )de retour)"
    r"(?: (?:please|pls|svp|stp|texts?|textos?|now|maintenant|les textos|the texts|my texts))*\Z"
)
_MINUTES = re.compile(
    r"(?:(?:like|about|bout|maybe|around|another|probably|prob|more like|ill be|im|its|say|in|by"
    r"|i think"
    r"|no|non|actually|finalement|make that|sorry|ok|oh|still|genre|environ|peut etre|dans"
    r"|encore|un autre|une|a peu pres|mettons"
    r"|disons|plus|jdirais|je dirais|ca va prendre|pas plus que|max) )*"
    r"(?P<minutes>\d{1,3}) ?(?:more |autres )?(?:m|mn|mins?|minutes?)"
    r"(?: (?:more|max|or so|ish|tops|late|lol|sorry|please|de plus|environ|genre|max|svp|stp"
    r"|desolee?"
    r"|de retard|probably|i think|away|peut etre))*\Z"
)
# Of oneself: "i can make it", "jvas y etre".
_COMES = re.compile(
    r"\b(?:(?:i can|ican)(?: (?:make|come|go|do|be|still|actually|totally|tho|after|now|get)\b|$)"
    r"|ill (?:be there|come|make it|go)|i will (?:be there|come|make it|go)"
    r"|(?:im|i am) (?:coming|still coming|going|gonna (?:be there|come|make it|go))"
    r"|(?:je|j) ?(?:peux|peut|pourrai|viens|viendrai|vien)\b(?! (?:pas|po|pu|plus)\b)"
    r"|(?:je |j|jy )(?:serai|vais y etre|vas y etre|vais etre la|vas etre la|vais venir|vas venir"
    r"|vais y aller|vas y aller|irai)\b)"
)
_WORKS = re.compile(
    r"\b(?:it works|that works|i meant yes|yes|oui|ouais|ca (?:va )?marcher?"
    r"|ca (?:va )?fonctionner?|ca adonne|ca madonne)\b"
)
_KEPT = re.compile(
    r"^(?:\w+ ){0,4}(?:keep (?:it|my meeting|the meeting)|dont cancel(?: it)?|(?:gardez?|garde) "
    r"(?:le|la|ca|mon rdv|mon rendez vous)|(?:annulez?|cancelle[rz]?) (?:le )?pas"
    r"|put it back(?: on)?|remettez? (?:le|la))(?: \w+){0,3}$"
)
_TURNS = re.compile(
    r"\b(?:actually|acually|actualy|after all|never ?mind|nvm|wait|oops|my bad|my mistake"
    r"|changed my mind|turns out|meant|finalement|finalment|en fait|oublie|oubliez|attends?"
    r"|attendez|scuse[sz]?|trompee?|change d ?idee|oups|bonne nouvelle|good news"
    r"|laisse[sz]? faire)\b"
)


def comes_after_all(text: str, *, asked: bool = False) -> bool:
    """Whether they would come after all; `asked`: a yes may be one to something else, so that only
    "actually" or "finalement" tells."""
    plain = listen(text).plain.strip()
    if len(plain.split()) > _FEW:
        return False
    if _KEPT.search(plain):
        return True
    turns = _TURNS.search(plain) is not None
    return (turns and _WORKS.search(plain) is not None) or (
        (turns or not asked) and _COMES.search(plain) is not None
    )


_ABOUT = (
    r"(?:like|about|bout|maybe|around|probably|prob|more like|ill be|im|its|say|in|i think"
    r"|sorry|ok|oh"
    r"|roughly|approx|another|actually|finalement|no|non|make that|plutot|genre|environ|peut"
    r" etre|dans|encore|un|une|a peu pres|mettons|disons"
    r"|vers|jdirais|je dirais|max|pas plus que|a|an)"
)
_TAIL = (
    r"(?: (?:late|or so|ish|max|tops|sorry|please|svp|desolee?|de retard|environ|genre|more|de plus"
    r"|probably|maybe|peut etre|i think))*\Z"
)
_BARE = re.compile(
    rf"(?:{_ABOUT} )*(?:(?P<first>\d{{1,2}}) (?:to|a|or|ou) )?(?P<bare>\d{{2,3}})"
    rf"(?: ?(?:ish|m|mn|mins?|minutes?|minuttes))?{_TAIL}"
)
_SPELLED = re.compile(
    rf"(?:{_ABOUT} )*(?P<words>half (?:an? )?(?:hour|hr)|demi(?:e)? ?heure|hour|hr|heure"
    rf"|quart d ?heure|quarter of an hour|(?:five|ten|fifteen|twenty|thirty|cinq|dix|quinze|vingt"
    rf"|trente)(?: (?:mins?|minutes?))?){_TAIL}"
)
_IN_WORDS = {
    **dict.fromkeys(("half", "demi", "demie", "demiheure", "thirty", "trente"), 30),
    **dict.fromkeys(("hour", "hr", "heure"), 60),
    **dict.fromkeys(("quart", "quarter", "fifteen", "quinze"), 15),
    **dict.fromkeys(("ten", "dix"), 10),
    **dict.fromkeys(("twenty", "vingt"), 20),
    **dict.fromkeys(("five", "cinq"), 5),
}


def in_person_again(text: str) -> bool:
    """ "Actually in person is fine": they would rather see each other after all."""
    plain = _plain(text)
    few = len(plain.split()) <= _FEW
    return few and _IN_PERSON.search(plain) is not None and _DENIES.search(plain) is None


def resumes(text: str) -> bool:
    """Whether the whole text asks for our texts again after a break."""
    return _RESUMES.match(_plain(text)) is not None


def minutes_alone(text: str) -> int | None:
    """How many minutes the whole text names, "like 15 min"; None where it says anything else."""
    found = _MINUTES.match(_plain(text))
    return int(found["minutes"]) if found else None


def minutes_bare(text: str) -> int | None:
    """The same without their unit, "around 20", or in words; nothing but minutes can be meant."""
    if ":" in text:
        return None  # an hour by the clock
    plain = _plain(text.replace("-", " to " if any(map(str.isdigit, text)) else " "))
    if (found := _BARE.match(plain)) is not None:
        return int(found["bare"]) or None
    spelled = _SPELLED.match(plain)
    return _IN_WORDS[spelled["words"].split()[0]] if spelled is not None else None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", fold(text)))
