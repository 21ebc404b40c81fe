"""What somebody says against the one they meet: touched them, asked for money, makes them uneasy,
or that they would rather meet somebody else. A day or a place that does not suit is none of it.
"""

import re
from collections.abc import Collection

from flows.understand.normalise import fold

_ADVERBS = (
    r"(?: (?:just|always|often|really|kinda|kind of|sort of|so|a bit|also|even|actually|still|is|s"
    r"|was|has|had|been|keeps|kept|he|she|like|il|elle|a|toujours|encore|souvent|vraiment|tellement"
    r"|ben|trop|un peu|pas mal|assez|tres|bien|est|etait|tout le temps|arrete pas de))*"
)
_TO_ME_EN = (
    r"(?:(?:(?:tried|tries|wanted|wants|trying) to |keeps? )?(?:"
    r"(?:touch|kiss|grop|fondl|grab)(?:ed|es|s|ing|e)? (?:me|my)(?! (?:with|by|deeply|base))\b"
    r"|hug(?:s|ged|ging)? me (?:too|and wouldnt|when i|so)\b"
    r"|(?:hit|hits|hitting|came|come|comes|coming) on(?:to)? (?:to )?me\b"
    r"|(?:made|makes|making) (?:a pass|moves?|advances|sexual \w+|dirty \w+) (?:at|on|to) me\b"
    r"|(?:made|makes|making) me (?:feel )?(?:so |really |very |kinda |a bit |all )?(?:uncomfortable"
    r"|uncomfy|uneasy|unsafe|weird|scared|creeped|ashamed|small|like (?:shit|crap|garbage|dirt))\b"
    r"|(?:flirt(?:s|ed|ing)?) with me\b|asked me out\b"
    r"|(?:sent|sends|sending|texted) me (?:nudes|dirty|sexual|dick|naked)\b"
    r"|(?:ask(?:s|ed|ing)?) me (?:for (?:some |a lot of |more )?(?:money|cash|a loan|sex|nudes)"
    r"|to (?:lend|loan|give|buy|sell|carry|sleep|hook up|kiss|keep (?:it|this) (?:a )?secret))\b"
    r"|(?:ask(?:s|ed|ing)?|wants?|wanted) to borrow (?:money|cash|\d+)"
    r"|borrow(?:s|ed)? (?:money|cash|\d+) (?:from|off)(?: of)? me\b"
    r"|(?:stole|steals|took|takes) (?:my (?:money|cash|wallet|phone|card)|(?:money|cash) from me)\b"
    r"|(?:yell|scream|shout|curse|swear|cuss)(?:s|ed|ing)? at me\b|swore at me\b"
    r"|(?:insult|threaten|humiliat|disrespect|belittl|bull|harass|stalk|follow|scar|mock)"
    r"(?:ed|es|s|ing|e|ies|ied|ying|y) me\b|(?:creep(?:s|ed)|freaks?) me out\b"
    r"|call(?:s|ed|ing)? me (?:names|a|an|stupid|dumb|fat|crazy|junkie|trash)\b"
    r"|(?:rude|mean|nasty|racist|creepy|weird|inappropriate|pushy|handsy|abusive|aggressive)"
    r"(?: (?:to|with|towards|around) me)?\b|an? (?:creep|perv|pervert|racist|asshole|bully)\b"
    r"|(?:show(?:s|ed)? up )?(?:drunk|wasted|hammered|high|stoned)\b"
    r"|drinking (?:when|with|around)\b"
    r"|(?:show(?:s|ed)? up|came|comes) (?:at|to) my (?:place|house|home|work|apartment|room)"
    r" (?:without|uninvited|at night|unannounced|again)\b"
    r"|(?:disrespectful|said (?:sexual|dirty|racist|gross|creepy)))\b)"
)
_OF_EN = (
    r"(?:(?:not|dont feel|dont|never|aint) (?:feel )?(?:comfortable|ok|safe|at ease)"
    r"|uncomfortable|uneasy|weird|scared|afraid|creeped out|freaked out)"
    r" (?:with|around|near|of|by|when i (?:see|meet)|meeting|seeing) "
)
_NO_MORE_EN = (
    r"(?:(?:dont|do not|never|no longer) (?:ever )?(?:want|wanna|like|wish)(?: to)?"
    r"|refuse to|rather not|wont|not going to|sick of|done) (?:ever )?"
    r"(?:meet|see|meeting|seeing|talk to|be with|hang out|deal with|dealing)(?: up)?(?: with)? "
)
_AGAIN_EN = r"(?: (?:any ?more|again|ever again|ever|no more))"
_ELSE_EN = (
    r"(?:(?:some|any)(?:body|one) (?:else|other|different)"
    r"|(?:another|a different) (?:person|one|guy|woman|man|lady))"
    r" (?:than|then|but|instead of|not|other than) "
)
_MA = r"(?:me |ma |m |mas |arrete pas de me |essaye de me |essaie de me |voulu me |voulait me )"
_TO_ME_FR = (
    rf"(?:{_MA}(?:(?:a |essaye de |essayer de |voulu |deja |encore |fait )*)(?:me |m )?(?:"
    r"touche[er]?s?|touchee|embrasse[er]?|embrassee|frenche[er]?|pogne[er]?|drague[er]?|cruise[er]?"
    r"|tripote[er]?|colle|pelote[er]?|flatte|insulte[er]?|menace[er]?|humilie[er]?|rabaisse[er]?"
    r"|harcele|vole[er]?|niaise|crie(?:r)? (?:apres|dessus|apres moi)|parle mal"
    r"|manque(?:r)? de respect"
    r"|(?:fait|font) (?:peur|sentir (?:mal|croche)|des avances|chier)"
    r"|(?:met|mets|mettait|mis|rend|rends|rendait) (?:\w+ )?(?:mal a (?:l ?)?aise|inconfortable)"
    r"|(?:demande[er]?|emprunte[er]?|quete[er]?)(?: (?:encore|toujours|souvent|de lui preter))?"
    r" (?:de ?l? ?argent|du cash|du? \w* ?cash|des? sous|\d+ ?(?:piasses|dollars)?)"
    r"|demande (?:de coucher|mon corps|des photos|de garder (?:ca|le) secret))\b"
    r"|(?:essaye|essaie|voulu|voulait|tente) (?:de |d )?(?:membrasser|mtoucher"
    r"|me (?:toucher|frencher|pogner|coller))\b"
    r"|(?:veut|voulait) (?:de mon|mon|que je lui (?:prete|donne)) (?:argent|cash|de ?l? ?argent)\b"
    r"|(?:creepy|weird|bizarre|louche|deplacee?|inappropriee?|raciste|mechante?|violente?|agressive"
    r"|agressif|irrespectueu(?:x|se)|bete avec moi|pas correcte?(?: avec moi)?|rough avec moi)\b"
    r"|(?:saoule?|soule?|chaude?|gelee?|en boisson|paquetee?)\b"
    r"|fait (?:le|la) (?:creepy|weird))"
)
_OF_FR = (
    r"(?:mal a (?:l ?)?aise|pas (?:a ?l ?aise|alaise|confortable|bien)|inconfortable|peur"
    r"|pas confiance|aucune confiance) (?:avec|de|d|devant|en|dans|quand je (?:vois|rencontre)) "
)
_NO_MORE_FR = (
    r"\bj?(?:veux|veut|voudrais|aime|refuse)(?: (?:pas|pu|plus|po|jamais|de|a))+"
    r"(?: (?:la|le))? (?:re)?(?:voir|rencontrer|parler a|avoir affaire a|etre avec) "
)
_AGAIN_FR = r"(?: (?:pu|plus|jamais|pantoute|du tout|encore))"
_ELSE_FR = r"(?:quelqu ?un|qqun|quelquun|qqn|une? autre (?:personne)?)(?: d)? ?(?:autre )?que "
_ANOTHER = re.compile(
    r"(?<!dont )(?<!not )(?<!didnt )(?<!never )(?<!to )"
    r"\b(?:(?:want|need|have|get|like|give me|find me|rather have|switch to) (?:a |an )?"
    r"(?:different|another|new|other) mentor"
    r"|(?:want to |wanna |can i |could i |like to |how do i |need to )?"
    r"(?:change|switch)(?: my)? mentors?(?! (?:session|meeting|time|appointment|mtg|day))"
    r"|(?:veux|voudrais|aimerais|avoir|donne[zr]? moi|trouve[zr]? moi|besoin d) (?:d )?une? "
    r"(?:autre|nouvelle?|nouveau) mentore?"
    r"|(?<!pas )(?<!pu )(?:changer|change) (?:de|ma|mon) mentore?)\b"
)
_CALLED = r"my mentor|the mentor|ma mentore?|mon mentor|la mentore?|le mentor"
# Without any of these there is nothing to look for: whom they meet is not asked for either.
_MAYBE = re.compile(
    r"touch|kiss|dirty|sexual|gross|grab|grop|fondl|hug|hit|came? on|coming on|comes on|pass at"
    r"|moves|advance|uncomf"
    r"|uneas|unsafe|weird|scar|creep|asham|feel|flirt|asked|asks|asking|sent me|sends|borrow|money"
    r"|cash|stole|steal|took|yell|scream|shout|curs|sw[eo]r|cuss|insult|threat|humil|respect|belitt"
    r"|bull|harass|stalk|follow|mock|freak|call|rude|mean|nasty|racis|inappro|push|handsy|abus"
    r"|aggress|agress|perv|asshole|drunk|wasted|hammer|high|stoned|drink|show|comfort|afraid|trust"
    r"|meet|see|rather|refuse|sick of|done|deal|else|another|different|mentor|embrass|french|pogn"
    r"|drag|cruis|tripot|coll|pelot|flatt|menac|rabais|harcel|vol|niais|cri|respect|peur|aise|argent"
    r"|demand|emprunt|bizar|louch|deplac|mechan|violent|bete|correct|rough|saoul|soul|chaud|gele"
    r"|boisson|paquet|confian|voir|rencontr|affaire|autre|quelqu|qqun"
)


def may_be_against(text: str) -> bool:
    """Whether there is anything to look for, whomever they meet."""
    return _MAYBE.search(fold(text)) is not None


def is_against(text: str, names: Collection[str]) -> bool:
    """Whether something is said against one of these people, or somebody else is wished for."""
    said = " ".join(re.findall(r"[a-z0-9]+", fold(text.replace("-", " "))))
    if _ANOTHER.search(said) is not None:
        return True
    who = "|".join([_CALLED, *(re.escape(fold(name)) for name in names if name)])
    whom = rf"(?:{who})"
    patterns = (
        rf"\b{whom}{_ADVERBS} (?:{_TO_ME_EN}|{_TO_ME_FR})",
        rf"\b(?:{_OF_EN}|{_OF_FR}|{_ELSE_EN}|{_ELSE_FR}){whom}\b",
        rf"\b(?:dont|do not|cant|never) trust {whom}\b",
        rf"(?:{_NO_MORE_EN}|{_NO_MORE_FR}){whom}\b(?:{_AGAIN_EN}|{_AGAIN_FR})",
        rf"(?:{_NO_MORE_EN}|{_NO_MORE_FR}){whom}(?= (?:cuz|cause|because|parce|pcq|car)\b|$)",
        rf"\b(?:veux|veut) (?:pu|plus|jamais) (?:la |le )?(?:re)?voir {whom}\b",
        rf"\bj?veux (?:pu|plus|jamais) (?:la |le )?(?:re)?(?:voir|rencontrer) {whom}\b",
    )
    return any(re.search(pattern, said) for pattern in patterns)
