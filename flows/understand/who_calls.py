"""Questions about how a call comes about: "who calls who?", "ya tu mon numero?", "the link?".

Of the two of a meeting only, and nothing else: a landlord may call as well.
"""

import re
from collections.abc import Collection

from flows.understand.normalise import listen

_STEMS = ("call", "appel", "phone", "num", "lien", "link", "ring", "zoom", "app", "tel")
_MOST = 16  # words
_ONE = "theother"
_HE = (
    rf"(?:he|she|they|{_ONE}|(?:my |the )?(?:mentor|mentee)|il|elle|y|ils|on|mon mentor|ma mentore)"
)
_HIM = (
    rf"(?:him|her|them|{_ONE}|(?:my |the )?(?:mentor|mentee)|me|mon mentor|ma mentore|each other)"
)
_CALL = r"(?:call|phone|ring|dial|facetime)"
_CALLS = r"(?:calls|phones|rings|call|phone|dials|is calling|is phoning|calling|callin)"
_ENGLISH = (
    rf"(?:who|whos|whose|who is|whom)(?! (?:is )?(?:to|on|do i|can i|should i) (?:call|phone))"
    rf"(?: \w+){{0,4}}? {_CALLS}(?: (?:who|whom|first|him|her|them"
    rf"|me|{_ONE}|the other|up|tho|then|anyways?))* $",
    r"who do i call (?:for|at|on) (?:the|my|our|that) (?:meeting|call|appointment|rdv)",
    r"who(?: \w+){0,3} (?:calls|calling|phones|call|phone) (?:who|whom|first)",
    rf"(?:do|should|am|must|can|will|gotta|would|did) i (?:\w+ ){{0,4}}?{_CALL}(?:ing)? {_HIM}",
    rf"(?:i|we) (?:have|need|got|supposed|am supposed|gotta) (?:to )?{_CALL} {_HIM}(?: or\b.*)? $",
    rf"(?:does|is|will|do|are|would|should|shall) {_HE} (?:\w+ ){{0,3}}?{_CALL}(?:ing|s)? me",
    rf"{_HE} (?:is |are )?(?:calling|calls|phones|call) me or",
    rf"i {_CALL} {_HIM} or",
    rf"(?:does|do|did|has|have) {_HE} (?:\w+ )?(?:have|got|get|know) my (?:phone |cell )?number",
    rf"{_HE} (?:doesnt|dont|does not|didnt|dont even|doesnt even) (?:have|know|got) my"
    r" (?:phone |cell )?number",
    rf"(?:i|we) (?:dont|didnt|do not) (?:\w+ )?(?:have|got|get|know) (?:his|her|their|{_ONE}s?)"
    r" (?:phone |cell )?number",
    rf"(?:whats|what is|wats|(?:can|could) i (?:have|get)|need|send me|give me|get) (?:his"
    rf"|her|their|{_ONE}s?) (?:phone |cell )?number",
    r"(?:what|which) (?:number|phone) (?:do|should|will|am|is|does|would)",
    r"how (?:do|does|will|would|is|are|am|can)"
    r" (?:the |this |that |our |my |we |i |it |do |set |up )*(?:phone |video )?"
    rf"(?:call|phone call|video|zoom)(?:s|ing)? ?(?:work|happen|go|start|him|her|them|{_ONE}"
    r"|each other|up)?",
    r"(?:wheres|where is|whats|what is|send me|send|need|get|got|is there|there is|find|have|see"
    r"|dont have|didnt get|no|do i get|will i get|resend) (?:me )?(?:the |a |any |that |my )?"
    r"(?:video |zoom |meeting |call )*link",
    r"(?:is it|is this|are we|do we|do i|will it|its) (?:\w+ ){0,3}(?:zoom|facetime|whatsapp"
    r"|teams)",
    r"(?:what|which) app",
)
_APPEL = r"(?:appelle[rz]?|appel|appeler|call|calle|caller|telephone[rz]?|tel)"
_LAPPELLE = r"(?:j ?)?(?:l ?|le |la |lui |les )(?:appel\w*|call\w*|telephone\w*)"
_MAPPELLE = r"(?:m ?|me )(?:appel\w*|call\w*|telephone\w*)"
_FRENCH = (
    rf"qui (?!je |j)(?:\w+ ){{0,5}}?{_APPEL}"
    r"(?: (?:qui|lautre|l autre|en premier|dabord|finalement|la|ca))* $",
    rf"qui {_APPEL} qui",
    r"qui call qui",
    rf"(?:cest|c|est ce|ce) (?:tu )?(?:\w+ ){{0,3}}?(?:moi|elle|lui|{_ONE}) qui {_LAPPELLE}",
    rf"(?:cest|c|est ce|ce) (?:tu )?(?:\w+ ){{0,3}}?(?:moi|elle|lui|{_ONE}) qui (?:{_MAPPELLE}"
    rf"|{_APPEL}|doit|dois|va|vas)",
    rf"(?:dois|doit|faut|peux|est ce que|esque|faudrait|devrais)"
    rf"(?: (?:tu|je|ti|il|que|dois|doit|faut|peux|vais|le|moi|ou|cense|censee))* {_LAPPELLE}",
    rf"(?:je |j)(?:dois|vais|vas|suis cense)? ?{_LAPPELLE} (?:tu|ou|ti)\b",
    rf"j{_LAPPELLE}(?: (?:tu|ou|ti)\b|.*\bou\b)",
    rf"{_HE} (?:va|vont|doit|est cense|est supposee?)?(?: (?:tu|ti))? ?{_MAPPELLE}"
    r"(?: (?:tu|ti|ou|quand|a quel|de quel|sur)\b.*| )$",
    rf"est ce (?:que |qu ?)?{_HE} (?:va |vont |doit )?{_MAPPELLE}",
    rf"(?:est ce que? )?{_HE} (?:ont|a|as|aura|ai)(?: (?:tu|ti|deja|bien))*"
    r" mon (?:num\w*|tel\w*|cell)",
    rf"(?:ya|y a|yas|y as|{_HE} a) (?:(?:tu|ti|deja|pas|po) )+mon (?:num\w*|tel\w*|cell)",
    rf"{_HE} (?:connait|sait|voit) (?:pas |tu )*mon num\w*",
    r"(?:jai|j ai|je ai|ai|on a) pas (?:son|sa|leur) num\w*",
    r"(?:cest quoi|c quoi|cquoi|quel est|peux tu avoir|peux avoir|avoir|besoin de|donnez? moi"
    r"|envoyez moi|envoie moi) (?:son|leur) num\w*",
    r"(?:a|de|sur|cest|c|avec) quel (?:num\w*|telephone|app\w*)",
    r"comment (?:ca|cest|on|je|sa|se|que|va|fait|fonctionne|marche|faire|pour|est ce|quon|le|la|l"
    r"|lappel| )*(?:marche |fonctionne |passe )?(?:lappel|l appel|appel|la video|le video|le call"
    r"|zoom|se call|sappelle|lappeler)",
    r"(?:ou|cou|est ou|ousse|ousqu\w*) (?:\w+ ){0,3}?lien",
    r"(?:le|mon|un|de|du) lien (?:\w+ ){0,2}?(?:ou|svp|stp|cest|est|marche|video|zoom|pour)",
    r"(?:pas (?:recu |eu )?(?:de|le|eu le|recu le|recu de) |avoir le |envoyez?(?: moi)? le |veux le"
    r" |besoin du |recois tu (?:le|un) )lien",
    r"(?:cest|c|est ce) (?:\w+ ){0,2}(?:sur|avec|par) (?:zoom|facetime|whatsapp|teams|messenger)",
)
_ASKED = re.compile("|".join(rf" (?:{one})(?:\b|$)" for one in (*_ENGLISH, *_FRENCH)))
_LINK = re.compile(r" (?:link|lien|zoom|facetime|app|appli|application|whatsapp|teams|messenger) ")
# Somebody else's call, one that is over, or none of the two.
_OF_OTHERS = re.compile(
    r" (?:my|mon|ma|mes|the|le|la|un|une|a|an) (?:\w+ )?(?:mom|mother|dad|father|kids?|son|daughter"
    r"|boss|landlord|proprio|lawyer|avocate?|po|officer|agente?|doctor|doc|docteur|medecin|clinic"
    r"|clinique|court|cour|cops?|police|school|ecole|job|ex|brother|sister|frere|soeur|mere|pere"
    r"|blonde|chum|wife|husband|bank|banque|bureau|office|worker|house|maison|center|centre"
    r"|pharmacy|pharmacie|hospital|hopital|garage|shelter|refuge) "
    r"| (?:form|formulaire|l?inscription|consent|consentement|site|map|carte) "
    r"| (?:911|988|811|211|police|cops|ambulance|landlord|lawyer|emergency|urgence|secours) "
    r"| what (?:do|should) i call | (?:called|phoned|appelee?|yesterday|hier|last|back|rappel\w*"
    r"|sick|malade|if|si|help|aide) "
)


def may_ask_who_calls(text: str) -> bool:
    """Whether it is worth looking closer: most texts have no word of a call or a link."""
    plain = listen(text).plain
    return any(stem in plain for stem in _STEMS) and len(plain.split()) <= _MOST


def beside_who_calls(text: str, names: Collection[str]) -> str | None:
    """What a text says beside asking how the two come to talk; None where it does not ask.

    `names` are first names of whom they meet.
    """
    plain = listen(text).plain
    if not may_ask_who_calls(text):
        return None
    for name in names:
        called = " ".join(listen(name).words)
        plain = plain.replace(f" {called} ", f" {_ONE} ") if called else plain
    if _OF_OTHERS.search(plain) or (found := _ASKED.search(plain)) is None:
        return None
    return f"{plain[: found.start()]} {plain[found.end() :]}".strip()


def is_of_a_link(text: str) -> bool:
    """Whether it is a link or an app that is asked for, as for a call by video."""
    return _LINK.search(listen(text).plain) is not None
