"""A yes, or a time picked, that is none: told, wondered about, hung on a condition, or a joke."""

import re

from flows.understand.heard import Heard
from flows.understand.reading import Reading
from flows.understand.sense_words import EXPRESS
from flows.understand.word_lists import CLASSES, word_set

_WHO = (
    rf"(?:{CLASSES['parent']}|boss|patron\w*|gerant\w*|agente?|gardienne|proprio|docteur|medecin"
    r"|superviseure?|intervenant\w*|juge|maison|job)"
)
# "Oui si mon boss veut", "j'y vais si tu viens me chercher": who knows whether?
_ON_CONDITION = re.compile(
    r"(?<! meme)(?<! mm)(?<! comme)(?<! pis)(?<! puis)(?<! et) si "
    rf"(?:(?:mon|ma|mes|le|la|notre) {_WHO} "
    r"|(?:tu|vous) (?:viens|venez|peux|pouvez|passes?|passez|mamene|mamenez|me|nous|mattends) "
    r"|(?:ya|y|il ya) (?:a )?(?:du |un |une |encore (?:du |un |une )?)?"
    r"(?:transport|lift|bus|gardienne|char|job|monde)"
    r"|(?:je |j)?(?:trouve|pogne|file|feel|finis|sors|reussis|pouvais|avais|etais) "
    r"|(?:je |j)(?:ai|me) (?!besoin|pas|des |tromp)"
    r"|(?:on me|quelquun) )"
)
# "Jvais venir quand jvas aller mieux": some day.
_SOME_DAY = re.compile(
    r" (?:viens|viendrai|venir|aller|vais|irai|etre la|serai|rendrai|revenir|oui|ok)"
    r"(?: (?:te|vous|le|la|les|voir|rencontrer|la bas|au|a|rencontre|y|dire)){0,3}"
    r" (?:quand|kan|le jour ou|une fois que|aussitot que|des que)"
    r" (?:je |jaurai |jserai |jfilerai |mon |ma |mes |les |la |le |ca |ya |il |elle |y )"
    r"|^ (?:quand|kan|le jour ou|une fois que|aussitot que|des que)"
    r" (?:je |j)(?:ai|aurai|serai|vais|pourrai|irai)"
    r" .*(?:vais|viens|viendrai|irai|serai|venir|oui) "
)
# "Elle m'a dit de dire oui", "jai tu dit oui", "faut tu que jdise oui", "obligé de dire oui?"
_SAID_BY_OTHERS = re.compile(
    r" (?:dit|demande|forcee?|obligee?|conseille|pousse|fait|suggere|suppose|failli|du|pu|peur)"
    r" (?:(?:de|a|d|pour) )?(?:dire|repondre|confirmer|texter|ecrire) "
    r"| (?:faut|jai|ai|suis|dois|vais|peux|etais|avais) (?:tu|ti)(?: \w+){0,3}"
    r" (?:dit|dire|j?dise|j?reponde|repondre|repondu|confirmer?|obligee?|forcee?|accepter?) "
    r"|^ (?:vous|tu) \w+ (?:tu|ti) $"
    r"|^ (?:dois je|est ce que|esque|eske|imagine|mettons|mettez) .*(?:dit|dire|this|dis|confirme) "
    r"|^ (?:elle |il |y |ca )?(?:vais|va|vont|vient|viens|cest|c|tient) (?:tu|ti) "
    r"|^ (?:tu|elle|il|vous) (?:vais|va|allez|vont|viens|vient) (?!(?:me |ben |bin )?voir )"
    r"(?:(?:etre|venir|y|la|aller) )*"
    r"|^ (?:que|quesque|quest ce que?|quoi) .* (?:si|quand) je (?:this|dis|disais|reponds) "
)
# "Jai dit oui l'autre fois" and nothing since.
_LAST_TIME = re.compile(
    r" (?:ai|avais) (?:deja )?(?:dit|this) oui "
    r"(?:l ?autre (?:fois|jour)|la derniere fois|hier|la semaine passee)"
    r"(?! .*(?:oui|encore|tient|toujours|confirme|change|meme|pareil))"
    r"| j?dirais (?:oui|ok) (?:mais|si|sauf) "
    r"| (?:ai|avais) (?:deja )?(?:(?:dit|this) oui|confirme) (?:trop|sans|avant) "
    r"| (?:temps normal|l ?an passe|l ?autre fois) oui $"
    r"| (?:avant|au debut|dhabitude|d habitude|normalement)"
    r" (?:je (?:dis|this) )?oui (?:mais|pu|plus|pas|$)"
    r"| j?aurais (?:dit|repondu|this) (?:oui|ok) "
)
_OTHERS_GO = re.compile(
    rf"^ (?:mon|ma|mes|notre) (?:{CLASSES['parent']}) (?:va|vais|vont|ira|peut|veut|viendra|sera)"
    r"(?: (?:y|etre|aller|venir|la))*(?: (?:a ma place|pour moi))? $"
    r"| a ma place $"
)
_JOKES = re.compile(
    r" (?:dans (?:tes|vos|ses) reves?|quand les poules|mon oeil|en pensee|en esprit"
    r"|moque toi|moquez vous|ris de moi"
    r"|comme si (?:je|ca|on|tu|vous)|ta (?:yeule|gueule)|(?:ben|bin) oui chose|cest ca reve) "
    r"| ca va faire(?: la)? $"
)
# "Samedi peut etre", "jeudi ca depend".
_PERHAPS = re.compile(
    r" (?:peut etre|peutetre|ptet|petet|(?:ca )?depend|je vais voir|a voir|je sais pas|pas sure?"
    r"|faut (?:que )?(?:je |j)(?:vois|check\w*|verifie|demande)(?: \w+){0,4}) $"
    r"|^ si (?:je |j)pouvais |^ (?:peut etre|ptet|petet|peutetre) \w+ $"
    r"| mais (?:plus (?:tard|tot)|(?:le|en) (?:matin|soir|soiree|matinee)) $"
    r"| (?:la derniere|l ?autre) fois "
    rf"|^ (?:mon|ma) (?:mentore?|{CLASSES['parent']}) (?:prefere|aime|veut|va) "
)
# What trails off: "bon oui mais", "oui pis?", "ok attends une minute", "oui c'est moi".
_YES = r"^ (?:(?:oui|ok|ouais|bon|ouin|yes|yeah) )+"
_TRAILS_OFF = re.compile(
    r" (?:mais|but)(?: (?:la|bon|euh|tse|genre|heu|well|uh|um))* $"
    rf"|{_YES}(?:pis|et|puis|and|so)(?: (?:apres|la|quoi|ca change quoi|what))? $"
    rf"|{_YES}(?:attends?|attendez|wait|relax|sauf|except|hold on)(?! (?:moi|for|me)\b) "
    rf"|{_YES}(?:(?:une?|deux|2|one) )?(?:minute|seconde|secondes|sec|min|instant|second) $"
    rf"|{_YES}(?:cest|c) (?:moi|lui|elle|bien moi|mon (?:numero|cell|tel|nom)) $"
)
_GREETS = re.compile(
    r"^ oui (?:allo|bonjour)(?: .*)? $"
    r"|^ ah (?:oui|ouais|ok|bon) (?:c|cest|ya|va) "
)
_MUCH = 3  # words before an ok that only underlines them
_UNDERLINES = re.compile(
    r"^ (?:(?:je|jai|jveux|cest|arrete\w*|laisse\w*|faut|pas|moi|ma|mon|il|elle|y|ca) .*)"
    r"(?<! mais)(?<! cest)(?<! c)(?<! est)(?<! faque)(?<! fak)(?<! alors)(?<! donc)(?<! so)(?<! va)"
    r"(?<! moi)(?<! pis)(?<! tout)(?<! dit) ok $"
)
_MINE = re.compile(r" (?:moi|me|je|mon|ma|oui) ")
# "Super, mon char est mort", "ma mere vient de mourir ok": praise or a mere ok, and bad news.
_NO_ANSWER = word_set(
    "ok okay super cool excellent excellente genial bravo parfait nice top wow bon good"
)
_BAD_NEWS = re.compile(
    r" (?:perdu|perdue|scrap\w*|mort|morte|mourir|decede|decedee|brise|casse|vole|malade|hopital"
    r"|lhopital|prison|accident|cancer|rechute|foutu|foutue|slacke|congedie|crisse dehors|evince"
    r"|(?:passe|marche|part|demarre|fonctionne) (?:pas|po|pu|plus)) "
)
_EVEN_SO = re.compile(
    r" (?:mais|but|faque|fak|fac|alors|donc|pareil|quand meme|anyway|anyways|so|jvas|je vais) "
)


# "She was 30 min late and I had to leave": whether they met at all is not said.
_LEFT = re.compile(
    r" (?:i|je|jai|we|on) (?:just |then |finally |already |did |ended up )?"
    r"(?:had to (?:go|leave|run)|left|leave|couldnt (?:wait|stay)|gave up|went home|suis partie?"
    r"|ai du partir|du partir|suis repartie?|pouvais pas attendre|etais partie?) "
)
_SAW_EACH_OTHER = re.compile(
    r" (?:met|saw (?:him|her|them|each)|(?:we|had) (?:a |an )?(?:still |did |even )?(?:talk\w*"
    r"|chat\w*|coffee|walk\w*|had|met|ate|visit\w*)|vus?|vues?|jase\w*|parle\w*|rencontre\w*) "
)
# "She came late and we only talked 5 min": face to face or not, nobody knows.
_CAME = re.compile(
    r" (?:came|showed|arrived|late|waited|venue?|arrivee?|retard|tard|pointee?|attendu) "
)
_BY_PHONE = re.compile(
    r" (?:phone\w*|call\w*|video|zoom|facetime|visio|tel|telephone\w*|appel\w*|cell) "
)
_HELD = ("held_in_person", "held_by_phone")


def is_report_doubted(heard: Heard, reading: Reading) -> bool:
    """Whether words of lateness tell neither that they met nor how."""
    if reading.meaning == "late":
        return True
    if reading.short or reading.meaning not in _HELD:
        return False
    plain = heard.said.plain
    if _LEFT.search(plain) and not _SAW_EACH_OTHER.search(plain):
        return True
    by_phone = reading.meaning == "held_by_phone" and not _BY_PHONE.search(plain)
    return by_phone and _CAME.search(plain) is not None


def is_doubted(heard: Heard, reading: Reading) -> bool:
    """Whether a yes or a pick is not meant, or not yet."""
    plain = heard.said.plain
    if reading.meaning.startswith("pick:"):
        said = _ON_CONDITION.search(plain) or _PERHAPS.search(plain)
        return not reading.short and said is not None
    if reading.meaning != "yes":
        return False
    if _TRAILS_OFF.search(plain) or _greets(heard) or _asks_whether(heard):
        return True
    if reading.short:
        return False
    if _is_told(plain) or (not EXPRESS.match(plain) and _SAID_BY_OTHERS.search(plain)):
        return True
    if _ON_CONDITION.search(plain) or _SOME_DAY.search(plain):
        return True
    return _is_sigh(heard)


def _is_told(plain: str) -> bool:
    found = (_LAST_TIME, _JOKES, _OTHERS_GO)
    return any(pattern.search(plain) for pattern in found)


def _asks_whether(heard: Heard) -> bool:
    """ "Ca tient toujours?" asks what a yes would answer."""
    plain = heard.said.plain
    asked = plain.startswith((" cest ", " c ", " ca ", " sa "))
    return asked and heard.said.folded.rstrip().endswith("?") and not _MINE.search(plain)


def _greets(heard: Heard) -> bool:
    """ "Oui allo?", "ah oui? c'est quand" say no yes yet."""
    plain = heard.said.plain
    return _GREETS.match(plain) is not None and (heard.said.asks or " quand " in plain)


def _is_sigh(heard: Heard) -> bool:
    """Is there no yes but a word of praise or an "ok", beside bad news?"""
    plain = heard.said.plain
    yes = {
        word
        for hit in heard.hits
        if hit.meaning == "yes"
        for word in plain[hit.start : hit.end].split()
    }
    bad = _BAD_NEWS.search(plain) is not None and _EVEN_SO.search(plain) is None
    return (bad and yes <= _NO_ANSWER) or _is_filler(heard)


def _is_filler(heard: Heard) -> bool:
    """ "Jai besoin de temps ok": an ok that only underlines what was said."""
    said = heard.said
    before = len(said.words) - 1
    alone = sum(hit.meaning == "yes" for hit in heard.hits) == 1
    return (
        alone
        and before >= _MUCH
        and before not in said.breaks
        and not heard.windows
        and _UNDERLINES.search(said.plain) is not None
    )
