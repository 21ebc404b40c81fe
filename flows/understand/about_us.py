"""Questions about us: what is this, is a machine here, who reads this, is it from parole?

Only where the whole text asks nothing else; whoever asks hears who we are, and who can read.
"""

import re

from flows.understand.normalise import fold
from flows.understand.who_asks import asks_of_a_machine

LONGEST = 120  # letters; what is longer says something else as well
_LEAD = (
    r"(?:(?:hi|hey|hello|yo|wait|ok so|ok but|so|but|and|um+|uh+|lol|sorry|first|just|like|ya but"
    r"|allo|bonjour|salut|attends?|attendez|ok mais|ok pis|mais|pis|heu|euh|coudonc|scusez?|dabord"
    r"|bin|ben|est ce que|esce que|esque|esqu|eske|est ce qu|cest juste|je voulais savoir si"
    r"|i just wanna know|i wanna know|can i ask|question) )*"
)
_TAIL = (
    r"(?: (?:exactly|anyway|please|pls|svp|stp|lol|tho|though|too|also|here|or what|or not|or no"
    r"|or something|all about|about|for|right|then|la|au juste|exactement|donc|ici|icitte|aussi"
    r"|ou quoi|ou pas|ou non|encore|en fait|faite))*\Z"
)
_MESSAGES = (
    r"(?:texts?|messages?|msgs?|convos?|chats?|conversations?|stuff|answers?|replies|info|number"
    r"|line|service|thing|program|textos?|reponses?|affaires?|infos?|numero|programme|patente)"
)
# What they send us.
_THIS = (
    rf"(?:this|that|it|these|those|them|everything|(?:my|our|the|these|this) {_MESSAGES}"
    r"|(?:what|everything|stuff|things) (?:i|we) (?:say|said|tell|text|write|send|type|put)"
    r"(?: (?:you|u|to|here|on|in|guys))*"
    rf"|(?:ca|sa|tout|tout ca|(?:mes|les|ces|ce|cette|nos|mon) {_MESSAGES}"
    r"|(?:tout )?(?:ce|c|cque|skue|tout) ?(?:que|qu)? ?(?:je|j|jai|on) ?(?:vous )?(?:dis|dit"
    r"|ecris|ecrit"
    r"|texte|texter|envoie|raconte|t ecris)(?: (?:ici|icitte|la))*))"
)
_OFFICE = (
    r"(?:pos?|p o|parole|probation|(?:parole|probation|case) ?(?:officer|worker|board|office)s?"
    r"|officers?"
    r"|corrections|csc|scc|cops?|police|government|govt|jail|prison|courts?|judge|halfway house"
    r"|house"
    r"|agente?s?(?: de (?:libe\w*|proba\w*|liberation conditionnelle))?|liberation(?:"
    r" conditionnelle)?"
    r"|libe|lib cond|probations?|commission|services? correctionnels?|gouvernement|juge|cour"
    r"|tribunal"
    r"|polices?|maison de transition|transition)"
)
_ANYBODY = (
    rf"(?:(?:my|the|your|a|his|her|mon|ma|mes|la|le|l|les|ton|votre) ?)?(?:{_OFFICE}|mentore?"
    rf"|workers?"
    r"|family|famille|mom|dad|wife|husband|ex|blonde|chum|mere|pere|boss|(?:any|some|every)(?:one"
    r"|body)"
    r"(?: else)?|others?|other people|people|they|quelquun(?: d ?autre)?|qqun|les autres|dautres?"
    r"|du monde|monde)"
)
_ASKS = r"(?:do|does|did|will|would|can|could|is|are|r)"
_MORE = r"(?:going to|gonna|get to|gets to|able to|be|ever|also|even|really|have access to|all)"
_SEES = (
    r"(?:see|sees|seeing|read|reads|reading|know|knows|get|gets|getting|look at|looks? at|find out"
    r"|hear|hears|have|has)(?: about| of)?"
)
_VOIT = (
    r"(?:voit|voient|voir|lit|lisent|lire|sait|savent|savoir|recoit|recoivent|recevoir|regarde"
    r"|acces a"
    r"|au courant de)"
)
_TELLS = (
    r"(?:tell|telling|report|reporting|share|sharing|show|showing|send|sending|give|giving|talk"
    r"|talking|snitch|snitching|rat|pass|passing|go|goes|going)"
)
_DIT = (
    r"(?:dites|dire|dis|dit|parlez?|parle|rapport\w*|raport\w*|envoy\w*|envoie\w*|montr\w*"
    r"|partag\w*"
    r"|transm\w*|donn\w*|stool\w*|va|vont)"
)
_ABOUT_IT = (
    r"(?: (?:what|that|about|anything|everything|stuff|things|any|all|if|of|on|to|with|me|us"
    r"|tout|rien|ce|que|qui|quoi|de|d|sur|moi|a|au|aux|avec|quand|les choses))*"
)
_QUESTIONS = (
    # what is this
    r"(?:what|whats|wat|wats|wtf|wth)(?: the (?:hell|heck|fuck))?(?: (?:is|are|r|s))? (?:this"
    r"|that|these"
    rf"|all this|all of this|le relais)(?: {_MESSAGES}| from)*",
    r"(?:what|who) (?:are|r) (?:you|u|yous)(?: guys| people)?",
    rf"(?:cest|c|ces|sest) (?:quoi|koi)(?: donc)? (?:ca|sa|ce|cette|ces|le)(?: relais|"
    rf" {_MESSAGES})?"
    r"(?: la)?",
    r"(?:quest ce que|ques ce que|quesque|keske|kess|kessa|quessa|kossa|kosse)(?: cest| c)?(?:"
    r" que)?"
    r"(?: ca| sa)?",
    r"(?:cest|c) (?:pour quoi|pourquoi|a propos de quoi|a quel sujet)(?: ca| sa)?",
    r"(?:de quoi|dequoi) (?:il )?(?:sagit|s agit)(?: il)?",
    rf"(?:is|are|r) (?:this|it|these|you|u)(?: {_MESSAGES})?(?: (?:a|an|even|for|some))*"
    r" (?:scam|spam|legit|real|fake|joke)",
    r"(?:cest|c|ces)(?: (?:tu|ti|une?|du))* (?:arnaque|fraude|spam|legit|serieux|joke|blague)",
    # is it from parole
    rf"{_ASKS} (?:this|it|that|you|u|yous|these|they)(?: (?:guys|{_MESSAGES}))?(?: (?:from|with"
    rf"|for|part of"
    r"|to do with|about|working (?:with|for)|tied to|connected (?:to|with)|linked (?:to|with)"
    r"|related"
    rf" to|run by|through|like|a|an|the|my|some|go to|go through|work with|work for))* {_OFFICE}"
    r"(?: (?:office|people|stuff|thing|related|officer))*",
    r"(?:cest|c|ca vient|sa vient|ca|vous etes|etes vous|tes|travaillez vous|vous travaillez)"
    r"(?: (?:tu|ti|vient|passe|a|rapport|en lien|lie|relie|affaire|pour|de|du|d|des|la|le|les|l"
    r"|mon|ma"
    rf"|avec|par|au|aux))* {_OFFICE}",
    # who reads it
    rf"who(?: all| else)?(?: (?:can|could|will|is|gonna|gets to|all|else|actually))* {_SEES}"
    rf" {_THIS}",
    rf"qui(?: (?:est ce qui|cest qui|ce qui|qui|d ?autre|peut|peuvent|va|vont|pourrait))* {_VOIT}"
    rf" {_THIS}",
    # is it private
    rf"{_ASKS} {_THIS}(?: {_MORE})* (?:private|confidential|anonymous|secret|between us|recorded"
    r"|monitored|tracked|saved|kept(?: private)?|stay(?:s|ing)? (?:private|between us))",
    rf"(?:cest|c|{_THIS})(?: (?:tu|ti|est|sont|reste|restent|vraiment|bien|va|rester|ca))*"
    r" (?:prive|privee|prives|confidentiels?|confidentielle|anonymes?|secrets?|entre nous"
    r"|enregistres?"
    r"|surveilles?|gardes?)",
    # does anybody see it, do you tell them
    rf"{_ASKS} {_ANYBODY}(?: {_MORE})* {_SEES} {_THIS}",
    rf"(?:do|does|will|would|are|r|did|have)(?: (?:you|u|ya|yall|yous|this|it|these|they|that"
    rf"|guys|people"
    rf"|my {_MESSAGES}))+(?: {_MORE})* {_TELLS}(?: {_THIS})?{_ABOUT_IT} (?:my |the |your |a"
    rf" )?{_OFFICE}"
    rf"(?:{_ABOUT_IT} {_THIS})?{_ABOUT_IT}",
    rf"(?:vous|tu|ca|sa|on|ils|allez vous|dites vous|parlez vous)(?: (?:allez|vas|va|vont|tu|ti"
    rf"|le|les|lui))*"
    rf" {_DIT}(?: (?:tu|vous|ti))?(?: {_THIS})?{_ABOUT_IT} (?:mon |ma |la |le |l ?|les )?{_OFFICE}"
    rf"(?:{_ABOUT_IT} {_THIS})?",
)
_WHOLE = re.compile(rf"{_LEAD}(?:{'|'.join(_QUESTIONS)}){_TAIL}")
# "Mon agent lit mes textos" is no question; "mon agent lit-tu", or with a sign behind it, is one.
_SAID_OR_ASKED = re.compile(
    rf"{_LEAD}{_ANYBODY}(?: (?:il|elle|ils|va|vont|peut|peuvent|tu|ti|a|ont|est))* {_VOIT}"
    rf"(?: (?:tu|ti))? {_THIS}{_TAIL}"
)
_ASKED = re.compile(r"\b(?:est ce que|esce que|esque|eske|tu|ti|il|elle)\b")


def asks_about_us(text: str) -> bool:
    """Whether the whole text asks what this is, who writes or who can read it."""
    if asks_of_a_machine(text):
        return True
    folded = fold(text)
    plain = " ".join(re.findall(r"[a-z]+", folded))
    if len(plain) > LONGEST:
        return False
    if _WHOLE.match(plain):
        return True
    asked = "?" in folded or _ASKED.search(plain) is not None
    return asked and _SAID_OR_ASKED.match(plain) is not None
