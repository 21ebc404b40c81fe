"""Whether somebody says of the other of the two that they are not there, or late: never of
themselves, and of nobody else they know."""

import re
from collections.abc import Collection
from typing import Literal

from flows.understand.normalise import fold, listen
from flows.understand.word_lists import CLASSES

Whereabouts = Literal["", "missing", "silent", "late"]

_OTHER = "theother"  # stands for the first name of the other one; with an s, for "marc's"

# Words of their own that it is about somebody else, or about themselves.
_ANOTHER = re.compile(
    rf" (?:my|mon|ma|mes|the|le|la|les|l|un|une|a|an|her|his|sa|son) (?:\w+ )?(?:{CLASSES['kin']}"
    rf"|{CLASSES['parent']}|{CLASSES['kins']}|kids?|baby|bebe|enfants?|gars|sitter|babysitter"
    r"|gardienne|boss|patron\w*|landlord|proprio|worker|intervenant\w*|agente?|po|officer|lawyer"
    r"|avocate?|doctor|doc|docteur|medecin|dentist|dentiste|nurse|driver|chauffeur|guy|man|woman"
    rf"|{CLASSES['transport']}|{CLASSES['ride']}|delivery|cheque|check|cops?|police) "
    r"| (?:boss|kids?|sitter|gardienne|landlord|proprio|daycare|garderie|court|school|ecole|lecole"
    r"|autobus|lautobus|bus|metro|trains?|uber|taxi|ride|lift|cops|police|ambulance|work|job|shift"
    r"|doctor|docteur|hopital|hospital) "
)
# "If she comes", "quand il arrive": of what may be.
_PERHAPS = re.compile(
    rf" (?:if|unless|until|till|when|si|sil|quand) (?:he|she|they|il|elle|y|{_OTHER}) "
)
_OWN = re.compile(
    r" (?:i|je|ima|im) (?:really |just |prolly |probably |vraiment |still )?(?:cant|cannot|couldnt"
    r"|wont|gotta cancel|have to cancel|need to cancel|not going|not coming|peux pas|peux pu"
    r"|peux po|pourrais? pas|viens pas|viendrai pas|dois annuler|annule)"
    r" (?!see |find |spot |tell |wait)"
    r"|^ (?:cant|cannot|wont|peux pas|peux pu) (?!see |find |spot |tell )"
    r"| (?:reschedule|another (?:time|day)|other time|move it|change (?:it|the|my|our)"
    r"|cancel (?:it|my|the|our|on|for)"
    r"|annuler|canceller|reporter|remettre|deplacer|autre (?:moment|jour|heure|fois)) "
)
_NOT_NOW = re.compile(
    r" (?:last|always|often|usually|sometimes|before|every|each|again and again|tomorrow"
    r"|next|ever since|used to|lately|avant hier|toujours(?= en retard)|souvent|dhabitude"
    r"|d habitude|chaque|derniere?|passee?|lautre (?:fois|jour)|l autre (?:fois|jour)|des fois"
    r"|demain|prochaine?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche) "
)
_STILL = r"(?:(?:just|still|really|even|ever|also|actually|yet|like|prob\w*|apparently|now) )*"
_ENCORE = r"(?:(?:encore|toujours|meme|vraiment|jamais|comme|juste|pas|po|pu|non plus) )*"
_NOT_EN = r"(?:didnt|did not|never|hasnt|has not|havent|hadnt|wasnt|isnt|is not|aint|not|werent)"
_THERE_EN = (
    r"(?:show\w*|(?:come|came|coming)(?! home| back| out| up)|arriv\w+"
    r"|make it (?:here|in|there|yet)|turn\w* up|here|there|around|call\w*|phone[ds]?|pick\w* up"
    r"|answer\w*|joined|join|repl\w+|in sight)"
)
_THERE_FR = (
    r"(?:la|icitte|ici|venue?s?|arrivee?s?|pointee?s?|presentee?s?|montree?s?|appelee?s?|repondue?"
    r"|repondu|rendue?s?|show\w*|en vue|au cafe|sur place)"
)
_COMES_FR = r"(?:arrive|vient|repond|appelle|se pointe|se montre|sen vient|s en vient)"


# Who it is said of, and where "him" stands in place of "he".
_ONE = rf"(?:he|she|they|nobody|no one|noone|(?:my |the )?(?:mentor|mentee)|{_OTHER})"
_HIM = rf"(?:him|her|them|anybody|anyone|{_OTHER})"
_ONES = rf"(?:hes|shes|theyre|{_OTHER}s)"
_IL = rf"(?:il|elle|y|ils|elles|(?:mon|ma) mentore?|{_OTHER})"
_LUI = rf"(?:lui|elle|delle|personne|d ?{_OTHER}|{_OTHER})"
_MISSING_EN = (
    rf" {_ONE} (?:is |are |has |had )?{_STILL}{_NOT_EN} {_STILL}(?:be |been )?{_THERE_EN} ",
    rf" {_ONES} {_STILL}(?:not {_STILL}{_THERE_EN}|nowhere|a no show|missing|no show) ",
    rf" {_ONE} (?:is|are) {_STILL}(?:nowhere|missing|a no show) ",
    r" (?:nobodys?|no ones?|noones?) (?:is |was )?(?:here|there|came|showed|shows|come|around)"
    r"(?: yet| up| but me| at all| lol| today| tonight)? $",
    rf" no sign (?:of|from) {_HIM} ",
    rf" (?:no|zero) {_OTHER} (?:yet|here|anywhere|so far|still) ",
    rf" (?:here|there|cafe)(?: \w+)? no {_OTHER} ",
    rf" (?:where(?: the \w+)? (?:is|are)|wheres(?: the \w+)?) {_STILL}(?:{_ONE}|{_HIM})"
    r"(?: at| now| though| tho| lol| then)* $",
    rf" where {_ONE} (?:at|is|is at) $",
    r"^ (?:(?:hey|hi|im here|here|ok|so|yo) )*(?:where|wheres) (?:are )?you(?: at| guys)? $",
    rf" (?:is|are|will|when is|whens|when will) {_STILL}{_ONE} {_STILL}(?:gonna |going to )?"
    r"(?:be )?(?:com\w+|here|there|on (?:his|her|their|the) way|show\w*|get\w* here|arriv\w+"
    r"|running late|lost) ",
    rf" did {_ONE} (?:forget|leave|cancel|bail) ",
    rf" (?:cant|cannot|dont|do not|couldnt|havent) (?:see|seen|find|found|spot) {_HIM} ",
    rf" {_ONE} (?:just )?(?:stood me up|ghosted me|forgot (?:about )?me) ",
)
_MISSING_FR = (
    rf" {_IL} (?:ne )?(?:est|sont|a|ma|ont|mont|sest|se sont|etait|m a|s est) {_ENCORE}"
    rf"(?:pas|po|jamais) {_ENCORE}{_THERE_FR} ",
    rf" (?:ye|yest|yesterday) (?:toujours |encore )?(?:pas|po|jamais) {_ENCORE}{_THERE_FR} ",
    rf" (?:a|al|alle) (?:sest|s est|lest|l est|est|etait|ma) {_ENCORE}(?:pas|po|jamais)"
    rf" {_ENCORE}{_THERE_FR} ",
    rf"(?:^| pis| mais) (?:a|al|alle) (?:{_COMES_FR}) {_ENCORE}(?:pas|po|jamais) ",
    rf"^ (?:est|toujours|encore)(?: toujours| encore)? (?:pas|po) {_ENCORE}{_THERE_FR} ",
    rf" {_IL} (?:ne )?(?:{_COMES_FR}) {_ENCORE}(?:pas|po|jamais) ",
    rf" {_OTHER} (?:toujours |encore )?(?:pas|po) {_ENCORE}{_THERE_FR} ",
    rf"(?<! ya)(?<! y a)(?<!connais) pas (?:de|d) {_OTHER} ",
    rf" (?:pas de|aucun|aucune|pas d) (?:signe|signes|nouvelles?|trace) (?:de |d )?{_LUI} ",
    r" (?:toujours|encore|ya|y a|y a pas|il y a) personne(?: en vue| encore| icitte| ici)? $",
    rf" ou (?:est|sont|ce que|ce qu|cest que|cest quest|quest)(?: est)? {_IL} ",
    rf"^ (?:est|ye|yest) (?:rendue? )?ou(?: {_IL}| la)? $| (?:ye|yest) ou (?:la )?$",
    rf" {_IL} (?:est|sont) (?:rendue?s? )?ou (?:la |encore )?$",
    r" ou (?:est ce )?(?:quil|quelle|qu il|qu elle|quy|quye) est $",
    r"^ (?:(?:allo|chu la|je suis la|salut) )*(?:t|tes|t es|vous etes|es tu|tou) ou $"
    r"|^ (?:(?:allo|chu la|je suis la|salut) )*ou (?:es tu|etes vous|t es|tes|es|vous etes) $",
    rf" est ce que? {_IL} (?:sen vient|s en vient|vient|arrive|va venir|va arriver|est la) ",
    rf" {_IL} (?:sen vient|s en vient|vient|arrive) (?:tu|ti) (?:bientot )?$",
    rf" {_IL} (?:est|va) (?:tu|ti) (?:la|icitte|venir|arriver|arrivee?|en route|en chemin) ",
    rf" {_IL} (?:arrive|vient|sen vient) (?:tu )?quand ",
    r" quand (?:est ce )?qu ?(?:il|elle|y) (?:arrive|vient|sen vient) ",
    r" (?:(?:je|on) (?:le|la|l|les)|jle|jla|jles) (?:vois|voit|trouve) (?:pas|po) ",
    rf" (?:je|on) (?:vois|voit|trouve) (?:pas|po) {_LUI} | lai pas vue? ",
    rf" {_IL} (?:ma|m a) (?:oubliee?|plantee?|pose un lapin) ",
)
# "Still waiting" has nothing else in it: for the bus, at the stop, one may wait as well.
_WAITING = (
    r"^ (?:(?:im|i am|hey|hi|ok|so|been|ive|still|just|here|there|at|the|cafe|and|je|jy|suis|la"
    r"|pis|on|allo|toujours|encore|ca|sa|fait|que|depuis|now|outside|inside|alone|dehors|\d+|min"
    r"|mins|minutes) )*"
    r"(?:waiting|waited|(?:je|jy) attends|(?:je )?ai attendu|en train d attendre)"
    r"(?: (?:for|\d+|min|mins|minutes|an|half|hour|hours|now|here|there|outside|still|already|him"
    rf"|her|{_OTHER}|so|far|since|at|the|cafe|encore|toujours|la|ici|icitte|depuis|dehors|lol|long"
    r"|forever|longtemps|une|heure|demi))* $"
)
_MISSING = re.compile("|".join((*_MISSING_EN, *_MISSING_FR, _WAITING)))
_CALLS = re.compile(r" (?:call|phone|pick|answer|repl|appel|repon|telephon)\w* ")
_OWN_LATE = re.compile(r" (?:i|im|ill|ima|we|well|were|je|moi|on) (?:\w+ ){0,6}(?:late|retard) ")
_BE = r"(?:is|are|was|were|will be|will|might be|must be|could be|gonna be|going to be|running)"
_HOW = (
    r"(?:(?:be|gonna|going|to|running|so|super|very|really|pretty|a|bit|little|few|like|now|about"
    r"|already|still|also|min|mins|minutes|hour|half|an|probably|prob|prolly|just|\d+) )*"
)
_WHO = rf"(?:he|she|they|(?:my |the )?(?:mentor|mentee)|{_OTHER})"
_WHOS = rf"(?:hes|shes|theyre|hell|shell|theyll|{_OTHER}s)"
_SAID = rf"(?:said|says|texted|told me|thinks|wrote) (?:that )?(?:{_WHOS}|{_WHO} {_BE})"
_WHO_FR = rf"(?:il|elle|ils|elles|ye|yest|y est|(?:mon|ma) mentore?|{_OTHER})"
_VA = (
    r"(?:(?:est|sont|sera|seront|va|vont|aura|auront|a|ont|risque d?e?|etre|avoir|encore|un|peu"
    r"|pas mal|ben|full|tres|vraiment|deja|\d+|min|minutes|de|du|dit quil|dit quelle|dit"
    r"|toujours|gros|en) )+"
)
_LATE = re.compile(
    rf" {_WHO} {_BE} {_HOW}late (?!is |ok )"
    rf"| {_WHOS} {_HOW}late (?!is |ok )"
    rf"| {_WHO} {_SAID} {_HOW}late "
    rf"| {_WHO_FR} {_VA}retard "
    r"| (?:ye|yest|y est) (?:encore |deja |ben |pas mal )?en retard "
)


def said_of_the_other(text: str, names: Collection[str]) -> Whereabouts:
    """ "missing": the other one, called by one of these first names, "he" or "she", is not there
    or is asked for; "silent": they do not call or answer; "late": they are said to be late."""
    plain = listen(text).plain
    return "" if _NOT_NOW.search(plain) else _said_in(_with_the_other(plain, names))


def speaks_of_the_other(text: str, names: Collection[str]) -> bool:
    """Whether that is said at all, of another day or in general too: in no case is it an answer
    of the one who writes."""
    plain = _NOT_NOW.sub(" ", _NOT_NOW.sub(" ", listen(text).plain))
    return _said_in(_with_the_other(plain, names)) != ""


def _said_in(plain: str) -> Whereabouts:
    if any(other.search(plain) for other in (_ANOTHER, _PERHAPS, _OWN)):
        return ""
    if _MISSING.search(plain):
        return "silent" if _CALLS.search(plain) else "missing"
    late = _LATE.search(plain) is not None and _OWN_LATE.search(plain) is None
    return "late" if late else ""


def _with_the_other(plain: str, names: Collection[str]) -> str:
    """The same words, with one that stands for each of these names."""
    for name in names:
        called = " ".join(re.findall(r"[a-z0-9]+", fold(name)))
        if called:
            plain = re.sub(rf"(?<= )(d?)({re.escape(called)})(s?)(?= )", _as_other, plain)
    return plain


def _as_other(found: re.Match[str]) -> str:
    of, plural = ("d " if found[1] else ""), found[3]
    return f"{of}{_OTHER}{plural}"
