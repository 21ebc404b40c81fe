"""Words by which an answer in words is weighed: a but, a reason, a question back."""

import re

from flows.understand.normalise import Said, listen
from flows.understand.word_lists import CLASSES

BUT = (" but ", " mais ", " though ", " except ", " sauf ", " par contre ")
CAN_IT = (
    *(f" {can} {it} " for can in ("can", "could") for it in ("it", "that", "we", "u", "you")),
    *(" what about ", " how about ", " peut tu ", " peut on ", " on peut ", " ca peut "),
    *(" pourrait ", " peut etre le ", " est ce que "),
)
# "Jveux quil mappelle", "Marc peut tu mcaller", "faire ca au tel": a meeting by phone, no call.
_CALLS_ME = r"(?:me (?:call\w*|appel\w*|rappel\w*|telephon\w*|phone\w*)|mappel\w*|mapel\w*)"
_WISHES = r"(?:veux|voudrais|aimerais|prefere|mieux|faut|faudrait|(?:demand\w*|dis|this|dites) \w+)"
_NO_MENTOR = "quelquun|personne|qui|on|il|elle|y|tu|vous|ca|je|pourquoi|quand|comment|ou|si"
BY_PHONE = re.compile(
    rf"(?:^| {_WISHES}) (?:quil|quelle|que (?!(?:{_NO_MENTOR}) )[a-z]+) {_CALLS_ME} "
    r"(?!pas |po |plus |jamais )"
    rf"|^ (?:mon mentor|ma mentore|(?!(?:{_NO_MENTOR}) )[a-z]+)"
    rf" (?:peut|pourrait)(?: tu| ti| til)? {_CALLS_ME} "
    r"| (?:fasse|faire|fait|rencontres?|rendez vous) (?:[cs]a |cela )?(?:au|par) (?:tel|telephone) "
)
# "Comme au cafe du mercredi": which group, and no day of their own.
NAMED_FOR_A_DAY = re.compile(
    r" (?:cafe|souper|diner|dejeuner|groupe|gang|cercle|soiree|activite|atelier)s?"
    rf" (?:du|des|de) (?:{CLASSES['jour']})(?:s|soir|midi)* "
)
REASON = re.compile(r" (?:cause|cuz|because|bc|since|parce|car|acause|pcq|pck|vu) ")
EXPRESS = re.compile(
    r" (?:(?:ben|bin|well|oh|ah|bonjour|salut|allo|hi|hello|hey|lol|haha|crisse|tabarn\w+|o?sti"
    r"|esti|hell|fuck|mais|ouf|ouin|bon) )?(?:yes|yeah|yea|yep|yup|yah|sure|ok|okay|k|oui"
    r"|ouais|ouaip|ya (?:but|ill|im|for|ok|sure)|yas|yass|aye|definitely|absolutely|for sure"
    r"|you bet"
    r"|ill be (?:the (?:\w+ ){1,2}(?:in|with)|at the|by the)|save me a"
    r"|look for the (?:\w+ )?(?:guy|girl|lady|man|woman|dude|fella|one)"
    r"|sounds (?:good|great)|no worries ill|ill make it work"
    r"|confirm(?:ed|ing)?|(?:i|we) (?:can |do |hereby )?confirm(?:ed)?|agreed|accepted"
    r"|daccord|d accord|parfait|perfect|1|good|great|of course|bien sur|certain|no prob\w*"
    r"|certainement|assurement|absolument|evidemment|volontiers|avec plaisir|affirmatif|tres bien"
    r"|ill be there|je y serai|jy serai|je serai la|thumbsup|looking forward|cant wait) "
    # "I asked for the pass already so yeah": a story may end in its yes.
    r"|.* (?:so|faque|fak|alors|donc) (?:yes|yeah|yep|yup|ya|yah|ok|oui|ouais)"
    r"(?: (?:we|were|im|all) good)? $"
    r"|.* (?:oui|ouais) (?:je y|jy|je|j) (?:va|vais|serai) $"
)
HOUR = re.compile(r" \d{1,2}(?::?[0-5]\d)?h? ")
# "Cant at 3 but 4 is chill".
BUT_HOUR = re.compile(r" but (?:at |like )?\d{1,2}(?::?[0-5]\d)?(?:pm|am)? (?:is|works|would) ")
# "630 jtravaille encore, 730 ca irait".
WISHED_HOUR = re.compile(
    r" \d{1,2}(?:[:h]?[0-5]\d)?h?(?:am|pm)? (?:(?:ca|sa|ce|cest|it|that) )?"
    r"(?:serait|irait|mirait|marcherait|ferait|conviendrait|arrangerait|would (?:work|be|do|suit)) "
)
# "Yes but at 5" asks for five o'clock.
BUT_AT = re.compile(r" (?:but|mais|just|only) (?:at|around|for|after|a|vers|apres|pas avant) \d")
# "I need to talk to somebody about thursday" asks for no Thursday.
ABOUT_THE_DAY = re.compile(
    rf" (?:about|regarding|a propos de|par rapport a|pour) (?:the |my |our |this |ma |la |le )?"
    rf"(?:meeting |rencontre )?(?:on |for |de )?(?:{CLASSES['day']}|{CLASSES['jour']}) $"
)
# "Make it 3" asks for three o'clock, "I can make it 2" does not; "2, no make it 3" is an option.
MAKE_IT = re.compile(
    r"^(?: (?!\d)\S+)*(?<! ill)(?<! can)(?<! will)(?<! to)(?<! cant)"
    rf" make it (?:for |at |on )?(?!100 )(?:\d|(?:{CLASSES['day']}) )"
)
# A question back is no yes: "who will be there", "je peux tu amener ma blonde".
WONDERS = re.compile(
    r" (?:when|who(?! c\w+ say no)|whos|what|whats|wheres?"
    r"|how(?! c\w+ i say no)|which|why(?! (?:the \w+ )?(?:not|wouldnt) )"
    r"|can (?:i|my|we)|if (?:my|i(?! \w+ to)|he|she|they|the|work)"
    r"|do (?:i|we)|is there|si (?:je|mon|ma|mes)"
    r"|.* (?:si|if) (?:je (?:avais|pouvais|etais)|javais|jpouvais|jetais|i had|i could)"
    r"|quand|qui(?! dirait| refuserait)|quoi|quest ce|quel\w*|combien|comment"
    r"|pourquoi(?! pas| (?:je )?(?:dirais|refuserais))|est ce"
    r"|c(?:est)? (?:qui|quoi|ou|quand)"
    r"|(?:je|j|on) (?:peux|peut|pourrais?) (?:tu|ti)|ya?s? (?:a )?(?:tu|qui|va)) "
)
# "Can i bring my girl, well be there either way" is a question back with its yes.
ASKS_TO_BRING = re.compile(r" (?:can|could|may) (?:i|we) (?:bring|take|come with) ")
# "Is that the 3rd or the 10th" asks which day was meant.
ASKS_WHICH = re.compile(
    r"^ (?:wait |sorry |hey )*(?:is|was) (?:this|that|it) "
    r"(?:(?:about|concerning|regarding|for|on|the|this|next) )*"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|tod|tom|ton|first|second|third)[a-z]*|[0-9]+(?:th|rd)) or "
)
# What is known of the meeting is asked for, or was thought otherwise.
_LEAD = r"^ (?:(?:ok|oh|hey|so|and|but|wait|sorry|et|pis|mais|heu|ben) )*"
_SAME = re.compile(
    rf"{_LEAD}(?:the |a |au? |la |le )?"
    r"(?:same|meme) (?:place|spot|time|cafe|location|heure|endroit|lieu)"
    r"(?: (?:and|same|et|pis|meme|place|time|heure|as|last|que|la|derniere|fois|usual))* $"
)
_THOUGHT = re.compile(
    rf"{_LEAD}(?:"
    r"(?:i|we) thought (?:it|this|that|we) (?:was|were|is|said|met) "
    r"|(?:isnt|wasnt|aint) (?:it|this|that|the meeting) (?:(?:on|at|for) )?"
    r"(?:mon|tue|wed|thu|fri|sat|sun|tmrw|tom|tod|noon|[0-9]))"
)
# "Which one is shorter" and "c ou le sam" ask, whatever number or day they name.
ASKS_ABOUT = re.compile(
    r"^ (?:(?:hows|how is) the|what (?:is|was|were|are)|whats|which (?:one|is|was|of)|wheres?"
    r"|c(?:est)? ou|c(?:est|etait)? quoi|lequel|laquelle) "
)
# "1 or 2, either one" picks none yet.
WHICH = re.compile(
    rf"{ASKS_ABOUT.pattern}| (?:[1-9]|un) (?:or|ou|soit) [1-9] "
    r"| (?:first|second|third|last|middle) (?:one )?or (?:the )?(?:second|third|last|middle|first) "
)
NONE_OF = re.compile(r" (?:none|neither) of (?:the|these|those|them|em|your) ")
OTHER_ONE = re.compile(
    r" other (?:one|1) | (?:l ?autre|(?:celui|celle) qui reste|the (?:one|1) left) $"
)
# "Not in person this time, he can ring me at two" is another way, and no other time.
NOT_IN_PERSON = re.compile(
    r" (?:not|rather than|instead of|cant|dont) (?:\w+ ){0,3}(?:in person|face to face) "
)
# "One of those circles on wednesdays" names the group's own day.
GROUP_ON_DAY = re.compile(
    r" (?:groups?|circles?|suppers?|breakfasts?|bowling|potlucks?)"
    r"(?: on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends)"
    r"|(?: on| running| happening)? (?:this|next) (?:week|weekend|month)) "
)
# Out of the blue a call is somebody's to make; here it is how the two of them meet.
MEET_BY_PHONE = re.compile(
    r" (?:meet|(?:our|my|the|these|those) (?:talks?|meetings?|visits?|chats?|sessions?"
    r"|appointments?)|(?:do|have|make) (?:it|this|that|them))(?: \w+){0,2}?"
    r" (?:by|over|on|via|through) (?:the )?(?:phone|telephone) "
    r"| (?:do|have|make|prefer|rather) (?:\w+ ){0,3}phone (?:meetings?|visits?|talks|chats) "
)
# "I cant come today" is no mere telling of hours.
CANNOT_COME = re.compile(
    r"(?=.* (?:today|tonight|this (?:morning|afternoon|aft|evening)) )"
    r".* (?:cant|wont|couldnt|unable to|not able to|not going to) (?:be able to )?"
    r"(?:come|make it|make the|make our|meet|be there|get there|attend|show) "
)
_ASKED_LAST = re.compile(r"(.+[.!,;\n])\s*([^.!?,;\n]+\?)[\s)]*\Z", re.DOTALL)
_SUITS = re.compile(
    r" (?:works?|(?:is|sounds|looks) (?:good|fine|great|perfect|ok|okay)|suits me)"
    r"(?: (?:for|with|by) me)?(?: thanks)? $"
    r"|^ (?:(?:i|we|ill|im|well) )?(?:see (?:you|him|ya)|will be there|be there|in|coming"
    rf"|can make it|can come)(?: (?:then|there|on|this|next|{CLASSES['day']}))* $"
)
_A_TIME = re.compile(
    rf"\b(?:\d|(?:{CLASSES['day']}|{CLASSES['jour']})|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|weeks?|month|later|earlier|sooner|instead|another|other|different|change|move|then|noon"
    r"|mornings?|after\w*|evenings?|nights?|semaine|plus|autre|plutot|place|soir|matin|apres|avant"
    r"|midi)\b"
)
# "Tues would be good" wishes for another time, "thursday is good" may be the very one.
WISHED = re.compile(
    r" (?:would be|would work|would suit|serait|irait|ferait|mirait) "
    r"|^ (?:(?:ok|yes|please|just|lets|can|could|you|we) )*make it (?:at|for|around|like|more) "
    r"|^ (?:oui|ok|ouais) (?:attends?|attendez|oups) "
)
# "Jai tu un rdv jeudi": whether they have one.
ASKS_OWN = re.compile(r" (?:jai|ai|avons) (?:tu|ti|je|nous) ")


def agrees_and_asks(said: Said) -> bool:
    """ "Thursday works. Is there parking?": a yes, and then a question that names no time."""
    found = _ASKED_LAST.match(said.folded)
    if found is None or _A_TIME.search(listen(found[2]).plain):
        return False
    agreed = listen(found[1]).plain
    return EXPRESS.match(agreed) is not None or _SUITS.search(agreed) is not None


def asks_again(said: Said) -> bool:
    """ "Same place?", "i thought it was friday", "isnt it thurs": when and where is asked for."""
    return (said.asks and _SAME.match(said.plain) is not None) or (
        _THOUGHT.match(said.plain) is not None
    )
