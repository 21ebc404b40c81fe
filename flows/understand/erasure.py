"""Whether somebody asks for what is kept about them to be erased: "delete everything you have on
me". That is no mere stop, and no word about a phone, a list of somebody else's or a court record.
"""

import re
from dataclasses import dataclass

from flows.understand.normalise import listen

_POLITE_EN = r"(?:please |pls |plz |just |go ahead and |now )*"
_YOU = r"(?:you|u|youve|yous|yall|ya|youse|they|theyve|le relais|this service|this program)"
_KEEP = (
    r"(?:have|has|got|hold|keep|kept|know|saved?|store|stored|collected|wrote|recorded"
    r"|(?:have|has|ve) (?:got|kept|saved|stored|collected|written|recorded))"
)
_ABOUT_ME = r"(?:on|about|of|for|regarding|concerning) (?:me|myself)"
_BOOKS_EN = r"(?:records?|systems?|database|files?|books?|computers?|data)"
_MINE_EN = (
    r"(?:my (?:personal |private |whole |entire |own |old )*(?:info|infos|information|data|details"
    r"|file|files|profile|account|personal stuff)"
    r"|(?:the |any |all |all the )?(?:info|information|data|details|files?|records?|stuff|things)"
    rf" (?:(?:that |which )?{_YOU} {_KEEP} )?{_ABOUT_ME}"
    rf"|my (?:info|information|data|details|files?|records?) (?:that )?{_YOU} {_KEEP}"
    r"|my (?:\w+ )?(?:records?|stuff|texts|messages) (?:from|in|out of|off) (?:all )?(?:your|ur) "
    rf"{_BOOKS_EN})"
)
_ALL_EN = (
    rf"(?:everything|anything|whatever|all)(?: of)?(?: it)?(?: that| thats)?"
    rf"(?: {_YOU} (?:guys |all )?(?:ve |may |might )?{_KEEP})?(?: saved| stored| written)?"
    rf" {_ABOUT_ME}"
    rf"|(?:all|everything) (?:of )?(?:what )?{_YOU} (?:guys )?{_KEEP} {_ABOUT_ME}"
)
_THING_EN = rf"(?:(?:all|every bit)(?: of)? )?(?:{_MINE_EN}|{_ALL_EN})"
_WHOM_EN = (
    r"(?:me|my (?:\w+ )?(?:name|number|num|phone|cell)(?: and (?:my )?\w+)?)"
    r" (?:completely |fully |totally )?(?:from|off|out of) (?:all )?(?:of )?(?:your|ur|the|this)"
    rf" (?:whole |entire )?{_BOOKS_EN}"
)
_LISTED_EN = (
    r"(?:erase|delete|wipe) me (?:from|off|out of) (?:all )?(?:your|ur|the|this) "
    r"(?:whole |entire )?(?:mailing |text |texting |phone )?lists?"
)
_DO_EN = r"(?:delete|erase|wipe|remove|destroy|purge|shred|scrub|trash|clear|get rid of)"
_DONE_EN = r"(?:deleted|erased|wiped|removed|destroyed|purged|shredded|forgotten|gone)"

_MOI = r"(?:sur|a propos de|au sujet de|concernant|de) moi"
_AVOIR = (
    r"(?:vous|tu|t|on|z|yont|ils?|le relais|que) ?(?:m |me )?(?:avez|as|a|ont|gardez|gardes|garde"
    r"|savez|sais|sait|possedez|conservez|detenez|avez garde|as garde|avez ecrit|as ecrit)"
)
_INFOS = r"(?:infos?|informations?|donnees?|renseignements?|fichiers?|details)"
_MINE_FR = (
    rf"(?:(?:toutes? |tous |tout )?(?:mes|mon|ma|les|l) ?{_INFOS}"
    rf"(?: perso(?:nnel(?:le)?s?)?)?(?: (?:que|qu) ?{_AVOIR}(?: (?:garde|ecrit))?)?(?: {_MOI})?"
    r"|mon (?:dossier|profil|compte)"
    r"(?: (?:de|dans) (?:vos|votre|ton|tes) (?:systeme|affaires|dossiers?|fichiers?))?)"
)
_ALL_FR = (
    rf"(?:(?:toute?s?|tous) (?:(?:ce|ske|cque|ca)? ?(?:que|qu|ske|sque|cque)? ?{_AVOIR}"
    rf"(?: (?:garde|ecrit|note))?|(?:ce )?qu(?:il| il) (?:y )?a) {_MOI}"
    rf"|(?:toute? ce|toute?|ce) (?:qui|ki) (?:me concerne|est {_MOI}|parle de moi)"
    rf"|(?:toute?s?|tous)(?: \w+)? {_MOI})"
)
_THING_FR = rf"(?:{_MINE_FR}|{_ALL_FR})"
_WHOM_FR = (
    r"(?:moi |mon (?:nom|numero|num) )?(?:de|dans|d) (?:toute?s? |tous )?"
    r"(?:vos|votre|vot|ton|tes|ta|la|le) (?:affaires|dossiers?|systemes?|fichiers?"
    r"|base(?: de donnees)?|registres?|ordi\w*|papiers)"
)
_LISTED_FR = (
    r"(?:effacez|efface|supprimez|supprime) moi (?:de|d) (?:toutes )?"
    r"(?:vos|votre|vot|ton|tes|ta|la) listes?"
)
_DO_FR = (
    r"(?:effac(?:ez|er|iez|es|e)|efaces?|efacer|efacez|supprim(?:ez|er|iez|es|e)"
    r"|detrui(?:sez|re|s|siez)|enlev(?:ez|er|iez|es|e)|retir(?:ez|er|iez|es|e)|ot(?:ez|er|e)"
    r"|jet(?:ez|er|te)|delet(?:ez|er|e)|flush(?:ez|er|e)?|scrapp?(?:ez|er|e)|vid(?:ez|er))"
)
_GONE_FR = r"(?:effacee?s?|supprimee?s?|detruite?s?|enlevee?s?|retiree?s?|oubliee?s?)"

# What is named is ours: "my info from facebook", "mon dossier a la cour" are somebody else's.
_OURS = (
    r"(?! (?:from|on|off|in|at|with|to|for)\b(?! (?:your|ur|you|u|yous|yall|ya|here|this|the"
    r" (?:system|database|files?|program|service)|file|le relais|now|good|ever|me)\b))"
    r"(?! (?:sur|a|au|aux|dans|chez|de|du|d)\b"
    r"(?! (?:vous|vos|votre|vot|ton|tes|toi|ici|moi|votre|jamais|suite|la suite|le relais)\b))"
    r"(?! (?:daide|criminel\w*|judiciaire\w*|medica\w*|scolaire\w*|facebook|fb|bancaire\w*)\b)"
    r"(?! (?:by (?:accident|mistake)|was|were|is|are|got|par erreur|est|sont|so|before|if|when"
    r"|avant|quand|si)\b)"
)

_REQUEST = re.compile(
    rf"\b(?:{_DO_EN} {_POLITE_EN}{_THING_EN}"
    rf"|forget (?:about )?(?:{_ALL_EN})"
    rf"|{_DO_FR} (?:svp |stp |donc |moi )*{_THING_FR}"
    rf"|oubli(?:ez|er|e) {_ALL_FR})\b{_OURS}"
)
_WANTS_EN = r"(?:want|wants|need|like|have|get|having|getting|be|ask(?:ing)? (?:for|that))"
_WISH = re.compile(
    rf"\b{_WANTS_EN} (?:to have |to get |to see )?{_THING_EN}"
    rf" (?:to be |be |to get |all )?{_DONE_EN}\b"
    r"|\b(?:my )?right to (?:be forgotten|erasure|be erased|have my (?:data|info) erased)\b"
    rf"|\bj?(?:veux|veut|voudrais|aimerais|demande|exige|faut|faudrait) (?:que |qu )?{_THING_FR}"
    rf" (?:(?:soi(?:en)?t|a etre|etre|toute?s?) )*{_GONE_FR}\b"
    r"|\b(?:l|la |ma |une |d)?(?:effacement|suppression|destruction|demande deffacement) "
    rf"(?:(?:complete?|totale?) )?(?:de |d |des )(?:toute?s? |tous )?(?:mes |mon )?"
    rf"(?:{_INFOS}|dossier)\b{_OURS}"
    r"|\bdroit (?:a l|de l|a |de )?(?:oubli|effacement)\b"
)
# They themselves are to go from our books: no more texts is meant as well.
_GOES = re.compile(
    rf"\b(?:{_DO_EN} {_POLITE_EN}{_WHOM_EN}|{_LISTED_EN}|{_LISTED_FR}"
    rf"|{_DO_FR} (?:svp |stp |donc )*{_WHOM_FR}"
    rf"|be (?:completely )?{_DONE_EN} (?:from|off|out of) (?:all )?(?:your|ur) {_BOOKS_EN}"
    rf"|(?:etre|soi(?:en)?t) {_GONE_FR} (?:de|d) (?:toute?s? |tous )?(?:vos|votre|vot|tes|ton|ta) "
    r"(?:affaires|dossiers?|systemes?|fichiers?|base(?: de donnees)?|listes?))\b"
)
# "Dont delete", "my phone deleted", "jai efface": asked of nobody.
_NOT_ASKED = re.compile(
    r"(?:\b(?:not|dont|never|didnt|doesnt|wont|wouldnt|cant|couldnt|if you|if u|will you|do you"
    r"|did you|did u|do u|will u|i|ill|id|ive|he|she|it|they|we|phone|who|me to|you to"
    r"|gonna|going to|had to|have to|need to|about to|trying to|tried to"
    r"|pas|jamais|jai|ai|as|a|ont|avait|avez|on|il|elle|ils|elles|sest|est|ete|cell|tel"
    r"|faut que je|dois|vais|va|vont|si vous|si tu|allez|vas)"
    r"(?: (?:also|just|all|almost|nearly|already|have|had|me|mon|ma|toute?|deja|tout a fait))?) \Z"
)
# "How do i delete my info", "can i erase my data" ask us to.
_ASKED_HOW = re.compile(
    r"\b(?:how (?:do|can|would|could|should) (?:i|we)|how (?:to|can)|(?:can|could|may) (?:i|we)"
    r"|i (?:want|would like|d like|wanna)(?: to)?(?: just)?|id like to|i wanna"
    r"|comment (?:je (?:fais|peux|fait)|faire|on (?:fait|peut)|puis je)(?: pour)?"
    r"|(?:je |j)(?:peux|peut|veux|voudrais|aimerais|puis)(?: tu| ti| faire)?) \Z"
)
# Of a wish it matters only whether it is a no, or somebody else's.
_NOT_WISHED = re.compile(
    r"\b(?:not|dont|never|didnt|doesnt|pas|he|she|it|they|il|elle|ils|elles|do i|did i|if i)"
    r"(?: (?:really|even|all|ever|want|need|have|had|to))? \Z"
)
_NOT_MEANT_FR = re.compile(rf"^{_DO_FR} (?:surtout )?(?:pas|po|jamais) | (?:pas|po|jamais)$")
# Without any of these there is nothing to look for: most texts.
_MAYBE = re.compile(
    r"delet|eras|wip|remov|destr|purg|shred|scrub|trash|clear|rid of|forg|oubli|eff?ac|suppr"
    r"|detrui|enlev|retir|\bot|jet|flush|scrap|vide|gone"
)
# "Clear my record", "effacer mon dossier, le pardon": that is for a court.
_COURT = re.compile(
    r"\b(?:pardons?|casier|criminels?|criminelle|judiciaires?|suspension|criminal|court|cour|tribunal"
    r"|police|lawyer|avocat)\b"
)


@dataclass(frozen=True)
class Erasure:
    """That they ask us to erase what we keep about them.

    `beside` are the other words, in plain form: a wish for no more texts may be in them. `goes`:
    they themselves, their name or number are to go from our books, which is such a wish.
    """

    beside: str
    goes: bool


def erasure(text: str) -> Erasure | None:
    """What a text asks to be erased; None when it asks nothing of the kind of us."""
    folded = listen(text).folded
    if _MAYBE.search(folded) is None:
        return None
    plain = " ".join(re.findall(r"[a-z0-9]+", folded.replace("-", " ")))
    if _COURT.search(plain):
        return None
    for pattern, denies in ((_GOES, _NOT_ASKED), (_REQUEST, _NOT_ASKED), (_WISH, _NOT_WISHED)):
        for found in pattern.finditer(plain):
            before, after = plain[: found.start()], plain[found.end() :]
            denied = denies.search(before) and not _ASKED_HOW.search(before)
            if not denied and not _NOT_MEANT_FR.search(f"{found[0]} {after}"):
                return Erasure(f"{before} {after}".strip(), pattern is _GOES)
    return None
