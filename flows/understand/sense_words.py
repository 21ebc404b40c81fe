"""Words by which an answer in words is weighed: a but, a reason, a question back."""

import re

from flows.understand.word_lists import CLASSES

BUT = (" but ", " mais ", " though ", " except ", " sauf ", " par contre ")
CAN_IT = (
    *(f" {can} {it} " for can in ("can", "could") for it in ("it", "that", "we", "u", "you")),
    *(" what about ", " how about ", " peut tu ", " peut on ", " on peut ", " ca peut "),
    *(" pourrait ", " peut etre le ", " est ce que "),
)
REASON = re.compile(r" (?:cause|cuz|because|bc|since|parce|car|acause|pcq|pck|vu) ")
EXPRESS = re.compile(
    r" (?:(?:ben|bin|well|oh|ah|bonjour|salut|allo|hi|hello|hey|lol|haha|crisse|tabarn\w+|o?sti"
    r"|esti|hell|fuck|mais|ouf) )?(?:yes|yeah|yea|yep|yup|yah|sure|ok|okay|k|oui|ouais|ouaip"
    r"|ya (?:but|ill|im|for|ok|sure)|yas|yass|aye|definitely|absolutely|for sure|you bet"
    r"|ill be (?:the (?:\w+ ){1,2}(?:in|with)|at the|by the)|save me a"
    r"|look for the (?:\w+ )?(?:guy|girl|lady|man|woman|dude|fella|one)"
    r"|sounds (?:good|great)|no worries ill|ill make it work"
    r"|daccord|d accord|parfait|perfect|1|good|great|of course|bien sur|certain|no prob\w*"
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
    r"|(?:je|j|on) (?:peux|peut|pourrais?) (?:tu|ti)|ya? (?:a )?(?:tu|qui|va)) "
)
# "Can i bring my girl, well be there either way" is a question back with its yes.
ASKS_TO_BRING = re.compile(r" (?:can|could|may) (?:i|we) (?:bring|take|come with) ")
# "Is that the 3rd or the 10th" asks which day was meant.
ASKS_WHICH = re.compile(
    r"^ (?:wait |sorry |hey )*(?:is|was) (?:this|that|it) "
    r"(?:(?:about|concerning|regarding|for|on|the|this|next) )*"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|tod|tom|ton|first|second|third)[a-z]*|[0-9]+(?:th|rd)) or "
)
# "1 or 2, either one" picks none yet, "which one is shorter" and "c ou le sam" ask.
WHICH = re.compile(
    r"^ (?:(?:hows|how is) the|what is|which (?:one|is|of)|wheres?|c(?:est)? ou|lequel|laquelle) "
    r"| (?:[1-9]|un) (?:or|ou|soit) [1-9] "
)
NONE_OF = re.compile(r" (?:none|neither) of (?:the|these|those|them|em|your) ")
OTHER_ONE = re.compile(
    r" other (?:one|1) | (?:l ?autre|(?:celui|celle) qui reste|the (?:one|1) left) $"
)
# "Tues would be good" wishes for another time, "thursday is good" may be the very one.
WISHED = re.compile(
    r" (?:would be|would work|would suit|serait|irait|ferait|mirait) "
    r"|^ (?:(?:ok|yes|please|just|lets|can|could|you|we) )*make it (?:at|for|around|like|more) "
    r"|^ (?:oui|ok|ouais) (?:attends?|attendez|oups) "
)
# "Jai tu un rdv jeudi": whether they have one.
ASKS_OWN = re.compile(r" (?:jai|ai|avons) (?:tu|ti|je|nous) ")
