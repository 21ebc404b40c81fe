"""Words of a wish or an answer that are none here: quoted, asked, of something or somebody else."""

import re
from functools import lru_cache

from flows.understand.normalise import REMEMBERED, Said
from flows.understand.phrases import Hit
from flows.understand.word_lists import CLASSES, word_set

_OURS = (
    r"(?:lists?|mailing|texts?|texting|messages?|messaging|sms|program\w*|services?"
    r"|systems?|things?"
    r"|bot|app|numbers?|phone|contacts?|check|checkins?|reminders?|notifications?|alerts?|database"
    r"|records?|files?|computer|group|chat|thread|calls?|calling|spam|shit|crap|bullshit|stuff|site"
    r"|website|directory|rolodex|rotation|subscription|feed|send|sending|updates?|blast\w*|robot)"
)
_DETERMINED = r"(?:the|my|a|an|his|her|their|our|that|his|\w+s)"
_PROBATION = (
    r"(?:probation|parole|bail|speaker|welfare|odsp|ow|ei|methadone|suboxone|meds|drugs|nights?"
    rf"|days?|shifts?|work|duty|hold|facebook|{CLASSES['day']}|court|house arrest)"
)
_THEY = (
    r"(?:they|theyd|theyll|theyre|he|hed|hell|she|shed|shell|it|nobody|noone|no one|shelter|housing"
    rf"|landlord|boss|work|house|staff|worker|judge|doc|doctor|po|cops|(?:{CLASSES['kin']}))"
)
_DID_IT = (
    r"(?:took|kicked|removed?|dropped|deleted?|cut|got|threw|kick|drop|pulled|take|get|put|leave"
    r"|left)"
)
# Who wants off the lease, or was taken off a list of somebody else's, wants no end of texts.
_NO_STOP = re.compile(
    # who has the phone no more
    r" (?!i |ill |we |u |you )\w+ (?:dont|doesnt|do not|does not) (?:have|own|use) (?:this|that)"
    r" (?:phone|number|cell|line) "
    # "jai dit stop a la boisson"
    r"| (?:stop|arrete|fini) (?:a|au|avec|aux?|to|the|with)(?: (?:la|le|l|les|the|my|mes|ma|mon))?"
    r" (?:boisson|biere|alcool|drogue|dope|coke|crack|clopes?|cigarettes?|tabac|pot|weed|jeu|sucre"
    r"|booze|bottle|drinking|drugs|smokes|gambling|sugar|meth|fent) "
    # off what is not ours
    r"| (?:(?:me|us|my|our|name|number|him|her|want|be|get|taken|removed|remove|off) )+"
    rf"(?:off|out|from)(?: of| from)? (?:{_PROBATION} "
    rf"|{_DETERMINED} (?!(?:\S+ )?(?:\S+ )?{_OURS} )(?!im |i |we |were |please |now |ok )\w+ )"
    r"| (?:off|from) (?:the|that|their|a) (?:\w+ )?lists? (?:at|of|for|with|in) (?!good "
    r"|ever |now )"
    # done by somebody else
    rf"|(?<! can)(?<! could)(?<! should)(?<! must)(?<! forget) {_THEY} (?:(?:just|even|had|have"
    rf"|already|all|did|would|said|might|will|both|also) )*"
    rf"(?:said )?{_DID_IT} (?:me|us|my|our) "
    r"|(?<! you)(?<! u)(?<! yous)(?<! guys)(?<! it)(?<! texts) (?:never|wont|dont|doesnt|didnt|cant"
    r"|nobody|always|rarely) (?:ever )?leaves? (?:me|us) alone "
    r"| (?:tell|ask|make|get|have|telling|asking|told|asked|want|wanted|need) "
    r"(?:my|his|her|their|a|him|her|them both|landlords?|cops|kids|that guy|this guy|the guy"
    r"|the (?:cops|police|landlord|neighbou?rs?|agency|collectors?|bank|guys?|voices?|pain))"
    r"(?: \w+){0,2} to (?:please )?(?:stop|quit|leave) "
    # asked about, or not wanted
    r"| (?:why|how come|did|have|has|are|am|was|were|how did) (?:(?:did|have|are|do) )?"
    r"(?:i|we|you|u|yous|they|he|she|it|texts)(?: (?:guys|all|people|just|even|still|already|ever"
    r"|get|got|been|being|taken|now))* (?:(?:stop|stopped|quit|take|took|taken|remove|removed"
    r"|drop|dropped|kick|kicked|cut|off|delete|deleted|unsubscribed?|opted) )(?:(?:me|us|my) )?"
    r"| (?:dont|didnt|not|never|wasnt|wouldnt) (?:\w+ )?(?:want|wanna|wanted|mean|meant|wish|plan"
    r"|need|going|trying|like|ask|asked|looking)(?: you)?(?: guys)? to (?:stop|quit|end|unsubscribe"
    r"|unsub|opt|leave|be removed)(?: (?:getting|receiving|out|these|the|texts?))* "
    r"| leave me alone is "
    r"| (?:me |jme )?(?:sens|sent|file|feel) (?:pas|po) (?:\w+ )?(?:bien|ben|fort) (?!avec |de )"
    r"| (?:vous|te) (?:oublie?rais?) (?:jamais|pas) "
    r"| (?:veux|voudrais|voulais) (?:pas|po) (?:vous|te) deranger "
    r"| unsubscribe (?:me )?from (?:netflix|spotify|crave|disney|amazon|prime|facebook|instagram"
    r"|tiktok|youtube|my) "
)
# "Stop pas tes textos mais la rencontre oublie ca": these go on.
# "Stop, pas vos textos encore" ends them.
_GO_ON = re.compile(
    r" (?:stop\w*|arret\w*|cesse\w*|lache\w*|coupe\w*) (?:pas|po|jamais) "
    rf"(?:tes|les|vos|mes|ces) (?:{CLASSES['texto']})"
    r"(?= (?:mais|svp|stp|surtout|quand|pour|je|ca) | $)"
)
# "Mais continue de me texter", where nobody is told what was asked before.
_KEEP_ON = re.compile(
    r" (?:mais|but) (?:continuez?|keep) (?:(?:de|a|on) )?(?:(?:me|to) )?"
    r"(?:text|ecri|mecri|envoy|menvoy|messag)\w* "
)
_ASKED_BEFORE = word_set("dit this demande ecrit deja said told asked already wrote texted arretez")
_YES = r"(?:yes|yeah|yea|yep|yup|ya|ok|okay|sure)"
_ONE = (
    r"(?:i|he|she|they|you|u|yous|we|it|there|someone|somebody|anyone|anybody|everyone|everybody"
    r"|that|this)"
)
_NO_YES = re.compile(
    # a yes of another, of another time, wished for or asked about
    rf" (?:he|she|they|who|you|u) (?:\w+ )?(?:says?|said|told \w+) (?:\w+ )?{_YES} "
    r"| (?:he|she|they|who) (?:\w+ )?(?:says?|said|told \w+|thinks?|thought|figured) (?:that )?"
    r"(?:ill|id|i will|i would|im|i was|i could|i can) (?:\w+ ){1,3}"
    rf"| (?:said|texted|answered|told \w+|had said) {_YES} (?:last|before|yesterday|by"
    rf"|then but|but) "
    rf"| (?:had|have) (?:already )?(?:said|told \w+) {_YES} but "
    rf"| (?:do|did|does|can(?! stop| quit)|could|should|would|if|why|what|when|how|who|wish|want"
    r"|wants|wanted)"
    rf"(?: (?!{_YES} |ill |id )\w+){{1,4}} (?:say|said|saying|agree|agreed"
    rf"|confirm) (?!no )(?:{_YES} )?"
    rf"| (?:pressed|hit|said|sent|texted|typed|put|clicked) (?:{_YES}|1) by (?:accident|mistake) "
    rf"| (?:ignore|scratch|forget|disregard|undo|(?:take|taking) back|delete) (?:my|that|the)"
    rf"(?: last| first)? {_YES} "
    rf"| (?:my|that|the)(?: last| first)? {_YES} (?:was|is) (?:a )?(?:mistake|accident|wrong|slip) "
    rf"| {_YES} (?:thing )?(?:(?:lol|haha|thing) )*(?:jk|jks|just kidding|just joking"
    rf"|kidding|not) $"
    # for later
    r"| (?:i )?(?:(?:ill|will|can|could) )?(?:confirm|say yes|say ok) (?:\w+ )?(?:later"
    r"|tomorrow|tmrw|when|once|after|by|with|if|what"
    r"|closer) "
    r"| (?:needs?|has|have|is|did|was|hasnt|havent|isnt|ill|to)(?! i am| im) (?:\w+ )?to confirm "
    r"| (?:has|have|is|did|was|does) \w+ confirm(?:ed)? "
    # on a condition
    rf"| (?:{_YES}|probably|prolly|likely|hopefully) (?:but )?(?:only )?if "
    r"(?!you|u |thats|that is|that works|that time|its ok|its okay|(?:its )?(?:not|no) |he|she"
    r"|they|need)"
    # words of a yes as fillers
    r"| (?:it|they|he|she|that|this|there|somebody) sure | i sure (?:cant|wish|hope|wont|dont) "
    r"| sure (?:whatever|wish|hope|beats|looks|feels|does suck)"
    rf"| {_YES} (?:sure |right |ok )?(?:as if|like (?:thats|that is|hell|id|ill|i would)) "
    r"| (?:oh|well|just) (?:great|perfect|good|nice|wonderful|fantastic|awesome|cool) (?:another"
    r"|now|just what|more|one more) "
    r"| \w+ thanks for nothing | thanks for nothing "
    r"| (?:yeah|yea|yes|ya|ok|okay|so|right) (?:so )?about (?:that|this|tomorrow|today|the meeting"
    r"|our meeting) "
    r"| (?:true|good|cool|funny|great|sad|nice|long) story | word (?:got|on|has|gets|around) "
    r"| deal with |(?<! no)(?<! a)(?<! not) (?:big|real|raw|bad|shit|hell of a|great) deal "
    r"| works (?:been|calling|called|crazy|killing|got|on my|a mess|hell|nuts) "
    r"| works at \w+ (?:is|starts|till|until) "
    r"| right (?:in|before|after|when|beside|next|across|down|behind) "
    r"| (?:like|(?<!what )the|as) (?:hell|fuck|if) (?:i|ill|id|im)(?: \w+){1,3} "
    r"| as if (?:i|id|ill) "
    r"| like (?:id|i would|ill) ever (?:\w+ ){1,4}"
    r"| see (?:you|u|ya|how) (?:when|if) (?:i see (?:you|u|ya) )?"
    r"| wish(?:ed)? (?:they|he|she|it|you) (?:\w+ )"
    r"| sure (?:he|she|they|it) (?:did|will|would|does|do) "
    r"| (?:ok|okay|k|yeah|yes|alright) (?:just )?(?:hang on|hold on|give me a|one sec|1 sec"
    r"|gimme a) "
    r"| (?:cool|good|great|nice|perfect) (?:guy|dude|for nothing|luck|grief|lord|god) "
    # where somebody is
    r"| (?:im|i am) going to (?:(?:be )?(?:in|at)|(?:jail|prison|court|work|school|church|my|a|an"
    r"|the (?!meeting|group|coffee|library|place|spot|center|centre)|visit|bed|sleep|lose|miss|be"
    r" (?!there|down|on time|early|coming|good|ready|waiting|able))) "
    r"| (?:im|i am) down (?:in|at|with(?! it| that| this| him| her| you)|bad|and out"
    r"|south|here|on|to"
    r" my) "
    r"| (?:im|i am) up (?:north|to my|in|all|since|at|late|early|here) "
    r"| (?:im|i am) there (?:until|till|all|from|working) "
)
_QUESTION = re.compile(
    r"^ (?:(?:so|hey|hi|hello|sorry|and|but|um|also|wait|ok but|ok so) )*"
    r"(?!did (?:it|that|this) |do (?:you|i) (?:even |really )?(?:have|need) to ask "
    r"|was there |have (?:it|that|you|him) )"
    rf"(?:(?:did|has|is|was|are|does|do|didnt|hasnt|isnt|wont|arent|have) {_ONE} "
    rf"|will (?:you|he|she|they|it|there|anyone|someone|somebody|{_ONE}) "
    r"|will (?!do |be |come |see |make |try |go |attend |show |for )\w+ (?:be|come|show) )"
)
_OK_BUT_WHAT = re.compile(
    r"^ (?:ok|okay|k|alright|right) (?:(?:so|but|and|well|then) )*"
    r"(?:what(?! a )|where|who|why(?! not)|how(?! nice| about)|when(?! i)|which) "
)
_NO_NO = re.compile(
    r" (?:did|does|do|if|can|could|what if|why|never|didnt|dont|havent|should|he|she|they|who)"
    r"(?: \w+){0,3} (?:say|said|saying|says) (?:no|nope|nah) (?!to )"
    r"| (?:not|wasnt|isnt|aint) (?:a )?no "
    r"| (?:he|she|they|who) (?:\w+ )?(?:says?|said) (?:no|nope|nah) "
)
_NOT_WRONG = re.compile(
    r" (?:dont|didnt|do not) (?:know|no) who (?:to|my|is|i|im|id|he|she|the|would|will|could|else) "
    r"| (?:dont|didnt|never) (?:really )?(?:know|heard of) (?:this|that|the) (?:city|town|area"
    r"|place|cafe|street|spot|part|building|library|app|bus|route|address|neighbou?rhood"
    r"|restaurant|store|coffee|side|park|church|mall|center|centre|room) "
    r"| (?:dont|didnt) (?:know|no) (?:you|u|yous)(?: guys| all)? (?:but (?:thanks|im|i am|ok|nice"
    r"|sure|yes|ill|happy|glad)|yet|well|very) "
    r"| not the (?:same )?(?:person|guy|man|one|girl|woman|kid) (?:i|as|anymore|who|from) "
    r"| (?:anymore|no more|nomore) (?:so (?:i|im|we)|and (?:i|im|we)|which|since) "
    r"| (?:id|ids|card|cert\w*|licen\w+|forms?|health|paper\w*|lease|account|ticket|put|wrote"
    r"|spelled|had|letter) (?:\w+ ){0,3}wrong (?:name|number|person) "
    r"| wrong (?:name|number|person|one) (?:on|in|for my|for the|you gave|u gave|they gave|he gave"
    r"|she gave|called|came|answered|showed|got|for (?:\w+s|that|this)|to call) "
    r"| (?:i|he|she|they|we|worker|office|coordinator|you) (?:must have )?(?:gave|given"
    r"|sent|wrote|put"
    r"|dialed|called|dialled|told)(?: (?:me|you|u|yous|us|him|her|them))? (?:a|the) wrong "
    r"| do i know you (?:you|are you|from|my|r) "
    rf"| this is (?:my|a) (?:(?:{CLASSES['kins']})|friends?) (?:phone|number"
    rf"|cell) (?:but )?(?:mine|my"
    r"|i (?:am|m|lost|broke|dont have|got|can|use|share|have)|im|you can|u can|text me) "
    r"| who is this (?:meeting|for|with|about|guy|mentor|person|marc|man|lady|woman) "
    r"| (?:looking|meant|meaning) for someone else (?:to|who|that) "
    r"| you (?:got|have) the wrong (?:days?|times?|dates?|idea|place|size|order|stuff|boots|week) "
    # the number or the person that they themselves look for
    r"| (?:gave|give|given|sent|send|texted|told|handed) (?:me|us) (?:\w+ ){0,2}wrong (?:number"
    r"|person|one) "
    r"| number \w+ (?:gave|sent|texted) (?:me|us) (?:\w+ ){0,4}wrong number "
    r"| (?:i|we) (?:\w+ ){0,3}(?:have|got|had) (?:the|a) wrong number (?:for|to|of) "
    r"| (?:has|have|got) (?:the|a|my) wrong number for me "
    r"| (?:i|we) (?:(?:just|must have) )?(?:called|phoned|tried|rang|dial+ed)"
    r" (?:(?!you |u |this |these |to )\w+ ){0,8}wrong number "
    r"| (?:i|we) (?:\w+ ){0,2}(?:call(?:ed|ing)?|texted|messaged|asked|with|talk(?:ed|ing) to"
    r"|spoke to|met|trusted|dated) (?:the|a) wrong (?:number|person) "
    r"| wrong number (?:calls?|at|when i|when we) "
    r"| (?:it|they|he|she|lady|guy|recording|message) (?:said|says|keeps saying) (?:(?:its|it was"
    r"|i had|i have|the|a) )*wrong number "
    # of somebody who is not well, not of somebody else
    r"| (?:pas|po|pu|pus|plus) (?:(?:trop|vraiment|tout a fait|ben|bien) )?moi ?meme "
    r"| (?:ma|mas|mavez|mavait|mont|nous a|nous ont|nous avez) (?:\w+ )?(?:donn|envoy|pass|refil"
    r"|laiss|fil)\w+ (?:le|un|la|une|son|leur) (?:mauvaise?|faux|bonn?e?) (?:numero|personne) "
    r"| (?:je|on) (?:ai|a) (?:\w+ )?(?:le|un) (?:mauvais|faux) numero (?:de|du|pour|a) "
    r"| (?:je|on) (?:ai|a) (?:pogn|compos|appel|text|signal|not|recu|parl|ecrit|envoy)\w* "
    r"(?:ca )?(?:(?:a|au|le|la|un|une) ){0,2}(?:mauvaise?|faux) (?:numero|personne) "
    r"| (?:je|on) (?:ai |a )?appel\w+ (?:(?!vous |tu |te |dire |pour )\w+ ){0,4}(?:pis|et|mais|ca)"
    r" (?:\w+ ){1,3}(?:mauvais|faux) numero "
    r"| (?:mauvais|faux) numero (?:pour|de|du|a) (?:la|le|les) (?!dame|monsieur|madame|personne"
    r"|gars|fille|bon|numero)"
)
# "Would you list those again": who has lost a text wants it, and more of them.
_ASKS_AGAIN = re.compile(
    r" (?:can|could|would|will) (?:you|ya|yous) (?:(?:please|just|maybe) )*(?:list|repeat|resend"
    r"|show|read|name|tell|give|send|write|say|type)(?: (?:me|us))? (?:those|these|them|it|that|the"
    r" (?:list|options|choices|question|menu|numbers|times))(?: \w+){0,2} (?:again|once more"
    r"|one more time|another time) "
)
_MORE = re.compile(
    r" (?:want|like|love|wish|happy|glad|prefer) (?:\w+ ){0,3}?to (?:continue|keep|carry on|resume)"
    r"(?: on)?(?: (?:getting|receiving|having|hearing|sending|texting|messaging|coming|with|in)"
    r"| as | $)|(?:^| please| pls) keep (?:sending|texting|messaging|them coming|these coming)"
    r"|(?:^| please| can you| could you) send (?:me )?(?:it|that|this|the question) again "
)
_NO_MORE = word_set(
    """dont not never no didnt wouldnt wont stop quit none nothing without refuse tired enough off
    out"""
)
# "Laughing at this vid" is no wish to meet by video.
_WATCHED = re.compile(
    r" (?:laugh\w*|cry\w*|watch\w*|saw|seen|sent|sending|post\w*|made|making|love|loved|liked"
    r"|look)(?: (?:at|to|me|him|her|you))*"
    r" (?:(?:this|that|these|those|the|a|some|my|his|her|your|funny|music|old|new|cat|dog) )+"
    r"(?:vids?|videos?) (?!calls?|chat|meet\w*|visit|link|with|instead)"
)
# "I never asked to start getting these" starts nothing.
_NO_START = re.compile(
    r" (?:never|didnt|dont|not|wont|no) (?:(?!but )\w+ ){0,3}(?:start|restart|resume|begin|receive)"
    r"(?: \w+){0,3} | (?:stop|quit) (?:\w+ )?(?:sending|texting|writing)(?: \w+){0,2} "
)
_LAST_WORDS = frozenset(
    f"{stop}{please}"
    for stop in ("stop", "unsubscribe", "arret", "arretez", "stop texting")
    for please in ("", " please", " now", " svp", " stp")
)
_AMUSED = word_set("lol haha hahaha lmao mdr ptdr omg drole funny hilarious cute shy blushing rire")
_OTHERS = {"stop": _NO_STOP, "yes": _NO_YES, "no": _NO_NO, "wrong_person": _NOT_WRONG}
_OTHERS |= {"video": _WATCHED, "start": _NO_START}


def less_others(hits: tuple[Hit, ...], said: Said) -> tuple[Hit, ...]:
    """The phrases found, without those that are no wish or answer of the one who writes."""
    meanings = {hit.meaning for hit in hits}
    for meaning, others in _OTHERS.items():
        if meaning in meanings:
            spans = [match.span() for match in others.finditer(said.plain)]
            spans += _going_on(said) if meaning == "stop" else ()
            hits = tuple(h for h in hits if h.meaning != meaning or not _within(h, spans))
    if "yes" in meanings and (asked := _asked_until(said)):
        hits = tuple(hit for hit in hits if hit.meaning != "yes" or hit.start >= asked)
    return hits


def of_others(said: Said) -> bool:
    """Is the end of texts, calls or a stay that is spoken of somebody else's?"""
    return _NO_STOP.search(said.plain) is not None or bool(_going_on(said))


def wants_more(said: Said) -> bool:
    """Is what was written asked for once more, or texts that go on?"""
    if _ASKS_AGAIN.search(said.plain):
        return True
    return _MORE.search(said.plain) is not None and _NO_MORE.isdisjoint(said.once)


@lru_cache(maxsize=REMEMBERED)
def less_quoted(plain: str) -> str:
    """A text without what sounds like a yes and is none."""
    return _NO_YES.sub(" ", plain)


def ends_in_stop(said: Said) -> bool:
    """ "I asked twice now, stop": is a wish to stop the last thing said, set apart?"""
    last = max(said.breaks, default=len(said.words))
    return " ".join(said.words[last:]) in _LAST_WORDS and not is_amused(said)


def is_amused(said: Said) -> bool:
    """Is there laughter, or something to laugh about?"""
    return not _AMUSED.isdisjoint(said.words)


def _going_on(said: Said) -> list[tuple[int, int]]:
    """Where texts are asked for that do not stop, in one breath."""
    if _KEEP_ON.search(said.plain) and _ASKED_BEFORE.isdisjoint(said.words):
        return [(0, len(said.plain))]
    found = _GO_ON.search(said.plain)
    if found is None:
        return []
    first = said.plain[: found.start()].count(" ")
    return [] if first + 1 in said.breaks else [found.span()]


def _within(hit: Hit, spans: list[tuple[int, int]]) -> bool:
    return any(start <= hit.end - 2 and hit.start < end - 1 for start, end in spans)


def _asked_until(said: Said) -> int:
    """Where a question that the text begins with ends; 0 without one."""
    if (what := _OK_BUT_WHAT.match(said.plain)) is not None:
        return what.end()
    if _QUESTION.match(said.plain) is None:
        return 0
    words = said.words[: min(said.breaks, default=len(said.words))]
    return len(" ".join(words)) + 1
