"""Another place to meet: "somewhere else", "not the cafe", "c trop loin", "plus proche".

A place to live, to work or to be is none. Which place it is, is for a coordinator to choose.
"""

import re
from functools import lru_cache

from flows.understand.normalise import listen

_STEMS = (
    "else",
    "somew",
    "there",
    "place",
    "spot",
    "locat",
    "venue",
    "close",
    "near",
    "far",
    "loin",
    "proch",
)
_STEMS_FR = ("mais pas la", "ailleurs", "endroit", "autre part", "plus pres")
# What places are called, each kind in its own words.
_KINDS = (
    r"cafes?|coffee (?:shop|place|spot)|coffee|tims|tim hortons|timmies|starbucks|second cup",
    r"mcdo|mcdonalds?|mcds|subway|a and w|restaurants?|resto|diner|food court",
    r"library|biblio|bibliotheque",
    r"park|parc|waterfront",
    r"mall|centre dachat",
    r"community (?:center|centre)|centre communautaire|(?:\w+ )?(?:center|centre)|ymca|gym",
    r"church|eglise|museum|musee|arena|rink|station|hotel|lobby|office|bureau",
)
_VENUE = rf"(?:{'|'.join(_KINDS)})"
_HOMES = (
    r"(?:(?:my|our|his|her|your|the) (?:place|house|home|apartment|apt|halfway house|building|hood"
    r"|area|side of town|neighbou?rhood)|home|work|downtown|town|chez (?:moi|nous|nous autres|vous"
    r"|lui|elle|toi|eux)|(?:mon|ma|notre) (?:quartier|coin|bloc|appart|maison|boutte)|la maison"
    r"|centre ville)"
)
_ASK_WE = (
    r"(?:(?:can|could|cud|may|should|would) (?:we|it|u|he|she|\w+ and (?:i|me))(?: be)?|lets|let us"
    r"|how about(?: we)?|what about|any chance we can|any way we can|is it possible to|possible to"
    r"|(?:est ce |esce |es ce )?(?:que |qu )?(?:on|quon) (?:peut|pourrait|veut)(?: tu| ti| pas)?"
    r"|(?:se|ca se|ca) (?:peut|pourrait)(?: tu| ti)?(?: etre)?|ca serait tu possible de"
    r"|serait (?:tu )?possible(?: de)?|cest (?:tu )?possible(?: de)?|y a tu moyen(?: de)?"
    r"|possible de|peut on|pourrait on)"
)
_ASK_I = (
    r"(?:(?:can|could|may) (?:i|you)|(?:i |id |we |wed |i would )?(?:want|wanted|wanna|like|love"
    r"|need|prefer|rather|wish)(?: to| it be)?|maybe|(?:je |jme |tu |vous )?(?:peux|pourrais|pouvez"
    r"|veux|voudrais|aimerais|aimerait|prefere\w*)(?: tu| on| je| vous| pas| ti)?|jaimerais|plutot)"
)
# The two of them come together, whoever says it.
_MEET = (
    r"(?:meet(?: up| with \w+| him| her)?|see (?:him|her|them|each other|you)|do (?:it|this|that"
    r"|the meeting)|have (?:it|the meeting)|hang out|get together|change (?:it|the meeting)"
    r"|move (?:it|the meeting)|se (?:voir|rencontrer|rejoindre|parler|retrouver|faire ca)"
    r"|(?:le |la |l)?(?:voir|rencontrer|rejoindre)|faire (?:ca|sa|le rdv)|avoir (?:ca|le rdv)"
    r"|changer? (?:le rdv|ca|la rencontre))"
)
_GO = r"(?:go(?: somewhere)?|talk|sit|hang|aller|jaser)"
_LEAD = (
    rf"(?:{_ASK_WE} (?:(?:{_MEET}|{_GO}) )?|(?:{_ASK_I} )?(?:{_MEET} )?)(?:up )?"
    r"(?:at |in |to |for |a |au |aux |dans |pour |de )?"
)
_CLOSER = (
    rf"(?:(?:closer|nearer)(?: to)? (?:{_HOMES}|me|where i \w+)|(?<! la )(?<! le )plus (?:proches?"
    rf"|pret|pres) (?:de |d )?(?:{_HOMES}|moi))"
)
_OTHER = (
    r"(?:some ?(?:where|place) else|elsewhere|(?:an|any|the|some)?other (?:place|spot|location"
    rf"|venue|{_VENUE})|(?:a |some )?(?:different|diff|quieter|closer|nearer) (?:place|spot"
    rf"|location|venue|{_VENUE})|some ?(?:where|place) (?:a (?:bit|little) )?(?:closer|nearer|near"
    r"|quieter|quiet"
    r"|different|more quiet|less far|not so far|not as far|that is closer|thats closer)(?: (?:to|by"
    rf"|from))?(?: {_HOMES}| me| my \w+| where i \w+)?|{_CLOSER}"
    r"|(?:(?:un|une|dun|dune|l) ?)?autres? (?:place|endroit|lieu|spot|cafe|resto|restaurant|coin)"
    r"|(?<! va voir )(?<!aller voir )ailleurs|autre part|quelque part (?:dautre|d autre"
    r"|plus \w+|ailleurs)"
    r"|(?:changer?|change) (?:de |d ?)?(?:place|endroit|lieu|spot)|change (?:the|our) (?:place|spot"
    r"|location|venue)|(?:(?:un|une) )(?:endroit|place|spot|lieu|cafe|resto) (?:plus|moins|mieux)"
    rf"(?: \w+)(?: (?:de |d )?(?:{_HOMES}|moi))?)"
)
# Beside a question about the meeting these are about its place; bare, about anything.
_BARE = (
    r"(?:(?:(?:its|it is|thats|that is|this is|is|c|cest|est|ca fait|ye|yest) (?:a bit |a little"
    r" |un peu |ben |pas mal |bien |vraiment |really |way |so )*)?(?:too|trop) (?:far|loin)(?: away"
    r"| from me| for me| from my \w+| pour moi| de chez (?:moi|nous))?"
    r"|(?<! la )(?<! le )plus (?:proche|pres)|(?<= but )not (?:there|at that place)(?= $)"
    r"|(?<= mais )pas (?:la|la bas|a cette place)(?= $))"
)
_NOT_AT = (
    r"(?:not|dont want|dont wanna|do not want|rather not|id rather not|instead of|anywhere but"
    r"|anything but|except|pas|po|au lieu|a la place|plutot que)"
    r"(?: (?:to|meet|go|be|like|want|aller|se voir|that|at|in|the|this|au|aux|a|la|le|les|du|dans"
    r"|ce|cet|cette|encore|again|same|meme))* {place}"
)
_BAD = (
    r"(?:(?:dont like|hate|cant go (?:to|in|into|inside)|cant be (?:at|in)|not allowed (?:at|in"
    r"|to go to|inside)|barred (?:from|at)|banned (?:from|at)|kicked out of|no longer welcome at)"
    r" (?:that |the |this )?{place}"
    r"|(?:(?:j|je )?aime pas|peux pas aller|pas le droit d ?(?:aller|etre)|barree? (?:de|du|au)?"
    r"|banni(?:e)? (?:de|du)?)(?: (?:le|la|les|au|aux|a la|dans le|dans la|du|ce|cette))? {place}"
    r"|(?:the |that |le |la |ce |cet |cette )?{place} (?:\w+ )?(?:is|are|s|est|ye|c) (?:a bit |way"
    r" |really |so |un peu |ben |vraiment |bien )*(?:(?:too|trop) \w+|far|loin)"
    r"(?: (?:for me|away|pour moi))?"
    r"|(?:c|cest|ye|yest|its) (?:ben |vraiment |un peu |pas mal )*(?:(?:trop|too) \w+|loin|far)"
    r"(?: pour moi)? (?:le|la|au|the|ce|that) {place})"
)
_AT = (
    rf"(?:{_ASK_WE} (?:{_MEET}|{_GO})|{_ASK_I} {_MEET}) (?:up )?(?:\w+ )??(?:at|in|by|near|close"
    rf"|to|a la|au|aux|dans|chez|pres|proche|a)(?: (?:to|the|a|my|our|your|some|la|le|les|un|une|du"
    rf"|de la|de|mon|ma))* (?:\w+ )?(?:{_VENUE}|{_HOMES}|moi|nous)"
)
# "The library instead": a place alone, set against the one that is.
_INSTEAD = rf"(?:at |in )?(?:the |la |a la |au )?{_VENUE} (?:instead|a la place|plutot)"
# A place to live, to sleep, to work; or that somebody is or has to be.
_OF_LIFE = re.compile(
    r" (?:stay|staying|live|living|sleep|sleeping|rent|apartment|appart|housing|shelter|bed"
    r"|landlord|proprio|evict\w*|moving|moved|job|jobs|hired|rester|reste|dormir|vivre|habiter"
    r"|habite|loger"
    r"|logement|loyer|refuge|lit|couch\w*|demenage\w*|crash\w*|pharmac\w*|clinic|clinique|rehab"
    r"|detox|tente|dehors|mind|head|tete) "
    r"| (?:gotta|have to|need to|supposed to|must|dois|faut que je) (?:be|go|aller|etre|sois|aille)"
    r" (?:\w+ )?(?:somewhere|elsewhere|someplace|ailleurs|another|autre)"
    r"| (?:im|i am|was|were|je suis|jsuis|chu|chui|suis|etais|jetais|ill be|i will be|serai)"
    r" (?:\w+ )?(?:somewhere|elsewhere|someplace|ailleurs|at another|a une autre)"
    r"| pas (?:de|d) (?:place|endroit)"
    r"| (?:seat|siege|text\w*|texto\w*|number|numero|call me|appelez|oublie pas|forget) "
)
_LINKS = re.compile(
    r"(?:^| )(?:but|mais|please|pls|svp|stp|thanks|thx|merci|possible|if|si|maybe|instead|though"
    r"|tho|or|ou|and|et|pis|just|only|juste|alors|so|is|it|its|that|for|at|in|a|la|au|of|de|on"
    r"|can|we"
    r"|could|meet|would|be|there|y|ca|se|voir|peut|tu|est|ce|que|cest|c|quon|hey|hi|allo|bonjour"
    r"|salut|sorry|desolee?|i|me|him|her|with|avec|moi|to|the|le|pour|un|une|not|pas|some|nice"
    r"|like|think|say|because|bc|cuz|parce"
    r"|\d\S*|mon|tues?|weds?|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi"
    r"|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|tomorrow|today|tonight|next|week|yes"
    r"|oui|yeah|no|non|ok|ouais)(?= |$)"
)
_FEW = 1  # words beside it that speak of something else
_MOST = 20  # words: what is longer is a story


def may_ask_for_another_place(text: str) -> bool:
    """Whether it is worth looking closer: most texts name no place."""
    plain = listen(text).plain
    if any(stem in plain for stem in (*_STEMS, *_STEMS_FR)):
        return True
    return _NAMES_A_VENUE.search(plain) is not None


def beside_another_place(text: str, place: str, *, asked: bool) -> str | None:
    """What a text says beside asking for another place than this one; None where it does not.

    `asked`: a question about the meeting is open, so that "too far" is about its place.
    """
    plain = listen(text).plain
    if not may_ask_for_another_place(text) or _OF_LIFE.search(plain) or len(plain.split()) > _MOST:
        return None
    words = listen(place).words
    left = _AT_PLACE.sub(lambda found: _unless_here(found, words), plain)
    bad, rather = _against(words, asked=asked)
    left = bad.sub(" ", left)
    surely = left != plain  # a meeting or its place is named
    for wish in (rather, _INSTEAD_OF_IT, _OTHER_PLACE, *((_BARE_WORDS,) if asked else ())):
        left = wish.sub(" ", left)
    if left == plain or not (asked or surely or _is_a_meeting(plain, left)):
        return None
    return " ".join(left.split())


_AT_PLACE, _INSTEAD_OF_IT = re.compile(rf" {_AT}(?= )"), re.compile(rf" {_INSTEAD}(?= )")
_OTHER_PLACE, _BARE_WORDS = re.compile(rf" {_LEAD}{_OTHER}(?= )"), re.compile(rf" {_BARE}(?= )")
_MEETS = re.compile(rf" (?:{_MEET}|{_ASK_WE} {_GO}|meeting|rdv|rendez vous|rencontre) ")
_NAMES_A_VENUE = re.compile(rf" {_VENUE} ")


@lru_cache(maxsize=64)
def _against(words: tuple[str, ...], *, asked: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is said against a place of this name, and in place of it."""
    kinds = [kind for kind in _KINDS if any(re.fullmatch(kind, word) for word in words)]
    own = [re.escape(" ".join(words)), *(word for word in words if len(word) > len("the"))]
    names = [name for name in dict.fromkeys((*own, *kinds)) if name] or ["this place"]
    bad, rather = _BAD, _NOT_AT
    if asked:
        rather += rf"|no (?:{'|'.join(names)})"
        names += [_VENUE, "(?:that|this|ce|cet|cette|same|meme) (?:place|spot|endroit)"]
    here = f"(?:{'|'.join(names)})"
    bad, rather = (pattern.replace("{place}", here) for pattern in (bad, rather))
    return re.compile(rf" (?:{bad})(?= )"), re.compile(rf" (?:{rather})(?= )")


def _unless_here(found: re.Match[str], words: tuple[str, ...]) -> str:
    """ "Can we meet at the cafe" asks for no other place where the cafe is the place."""
    return found[0] if any(word in words for word in found[0].split()) else " "


def _is_a_meeting(plain: str, left: str) -> bool:
    """Whether they speak of meeting there, or of nothing else at all."""
    return _MEETS.search(plain) is not None or len(_LINKS.sub(" ", left).split()) <= _FEW
