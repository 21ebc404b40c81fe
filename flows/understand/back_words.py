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
    r"|no|non|sorry|ok|oh|still|genre|environ|peut etre|dans|encore|un autre|une|a peu pres|mettons"
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


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", fold(text)))
