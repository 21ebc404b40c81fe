"""Whether somebody asks if a human is there: "is anyone there?", "ya tu quelqu'un"."""

import re

from flows.understand.normalise import fold
from flows.understand.who_asks import asks_of_a_machine

_LEAD = (
    r"(?:(?:hello|hi|hey|yo|allo|alo|bonjour|salut|please|pls|plz|svp|stp|omg|wtf|so|but|and|ok|um|uh"
    r"|wait|god|mais|pis|coudonc|bon|ben|heille|eille|can|could|just|tell|me|dites|moi|est ce"
    r" qu(?:e|il)?"
    r"|esce que|esque|sorry|lol) )*"
)
_ONE = (
    r"(?:any ?(?:one|body|1)|some ?(?:one|body)|(?:a |an |any )?(?:real |actual |live )?"
    r"(?:human|person|people|staff|worker)(?: being)?)"
)
_READS = (
    r"(?:there|here|out there|around|home|reading(?: this| these| it| my texts?)?|listening"
    r"|seeing (?:this|these|it)|getting (?:this|these|my texts?)|answering|awake|on duty|on call"
    r"|real|coming|gonna (?:answer|come|call|help|text)(?: me)?|going to (?:answer|come|call|help)"
    r"(?: me)?|texting me|watching(?: this)?|behind this|on the other (?:end|side)|able to help)"
)
_QUELQUUN = r"(?:quelqu ?un|kelkun|qqun|qq1|qqn|du monde|une (?:vraie )?personne|un humain)"
_LIT = (
    r"(?:la|ici|icitte|en arriere|au bout|qui (?:lit|repond|ecoute|voit|est la|peut repondre|vient"
    r"|va (?:repondre|venir|appeler|lire|aider|maider))(?: (?:ca|sa|mes textos?|a ca|ici|moi|mes"
    r" messages?))?|de vrai|de garde)"
)
_TAIL = (
    r"(?: (?:please|pls|svp|stp|hello|allo|at all|right now|now|la|yet|or what|or not|ou quoi"
    r"|ou pas"
    r"|encore|maintenant|anymore|there|here|ici|icitte|with me|help|helloo*))*\Z"
)
_ASKS = re.compile(
    rf"{_LEAD}(?:"
    rf"(?:is|are|r|iz)(?: there| they)? {_ONE}(?: even| still| actually| ever)?(?: {_READS})*"
    rf"|{_ONE} {_READS}|any ?(?:one|body)"
    rf"|(?:does|do|did|will|would|can|has) {_ONE} (?:even |actually |ever )?(?:read|see|hear"
    rf"|get|answer"
    r"|reply|care|help|respond|come|call|text|look at)(?: (?:this|these|it|me|my texts?|to this"
    r"|here|back|them))*"
    r"|(?:are|r) (?:you|u|ya|yall|you guys) (?:even |still |really )?(?:there|here|real|reading"
    r" this"
    r"|listening|getting this|coming)|(?:you|u) (?:there|here|real)"
    r"|who(?:s| is)? (?:is )?(?:reading|getting|seeing|answering) (?:this|these|me|my texts?)"
    r"|(?:nobody|no one|noone) (?:there|answering|answers|reading this|is there|is answering|cares"
    r" to answer)|am i (?:texting|talking to) (?:nobody|no one|anyone|anybody)"
    rf"|(?:y a|ya|il y a|y ?a ?t|ya ?t)(?: (?:t|tu|ti|til|il|encore))* {_QUELQUUN}(?: {_LIT})*"
    rf"|(?:y ?a ?t ?il|a t il) {_QUELQUUN}(?: {_LIT})*|{_QUELQUUN}(?: {_LIT})?"
    rf"|(?:es|est|etes|t es|tes|t|ete)(?: (?:tu|ti|vous|toujours|encore))* la"
    rf"|vous etes (?:tu |toujours )?la|(?:tu|vous) (?:es|est|etes) la"
    rf"|{_QUELQUUN} (?:va|peut|lit|repond|me lit|voit|vient)(?: (?:tu|ti))?(?: (?:repondre"
    rf"|venir|lire"
    r"|ca|me repondre|mappeler|mes textos?|maider|aider))*"
    r"|qui (?:lit|repond|voit|recoit|me lit)(?: (?:ca|sa|mes textos?|la|ici))*"
    r"|(?:y a |ya |il y a )?personne qui (?:repond|lit|me repond)|personne (?:repond|me repond"
    r"|lit ca)"
    rf"){_TAIL}"
)


def asks_if_anyone(text: str) -> bool:
    """Whether the whole text asks if a human reads here; "no one's here with me" asks nothing."""
    if asks_of_a_machine(text):
        return True
    words = re.findall(r"[a-z0-9]+", fold(text).replace("-", " "))
    return _ASKS.match(" ".join(words)) is not None
