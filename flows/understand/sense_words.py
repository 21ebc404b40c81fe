"""Words by which an answer in words is weighed: a but, a reason, a question back."""

import re

BUT = (" but ", " mais ", " though ", " except ", " sauf ", " par contre ")
CAN_IT = (
    *(f" {can} {it} " for can in ("can", "could") for it in ("it", "that", "we", "u", "you")),
    *(" what about ", " how about ", " peut tu ", " peut on ", " on peut ", " ca peut "),
    *(" pourrait ", " peut etre le ", " est ce que "),
)
REASON = re.compile(r" (?:cause|cuz|because|bc|since|parce|car|acause|pcq|pck|vu) ")
EXPRESS = re.compile(
    r" (?:(?:ben|bin|well|oh|ah) )?(?:yes|yeah|yea|yep|yup|yah|sure|ok|okay|k|oui|ouais|ouaip"
    r"|daccord|d accord|parfait|perfect|1|good|great|of course|bien sur|certain|no prob\w*"
    r"|ill be there|je y serai|jy serai|je serai la|thumbsup|looking forward|cant wait) "
    # "I asked for the pass already so yeah": a story may end in its yes.
    r"|.* (?:so|faque|fak|alors|donc) (?:yes|yeah|yep|yup|ya|yah|ok|oui|ouais)"
    r"(?: (?:we|were|im|all) good)? $"
    r"|.* (?:oui|ouais) (?:je y|jy|je|j) (?:va|vais|serai) $"
)
HOUR = re.compile(r" \d{1,2}(?::?[0-5]\d)?h? ")
# A question back is no yes: "who will be there", "je peux tu amener ma blonde".
WONDERS = re.compile(
    r" (?:when|who|whos|what|whats|wheres?|how|which|why(?! (?:the \w+ )?not)|can (?:i|my|we)"
    r"|do (?:i|we)|is there"
    r"|quand|qui|quoi|quest ce|quel\w*|combien|comment|pourquoi(?! pas)|est ce"
    r"|c(?:est)? (?:qui|quoi|ou|quand)"
    r"|(?:je|j|on) (?:peux|peut|pourrais?) (?:tu|ti)|ya? (?:a )?(?:tu|qui|va)) "
)
# "1 or 2, either one" picks none yet, "which one is shorter" and "c ou le sam" ask.
WHICH = re.compile(
    r"^ (?:what is|which (?:one|is|of)|wheres?|c(?:est)? ou|lequel|laquelle) "
    r"| (?:[1-9]|un) (?:or|ou|soit) [1-9] "
)
# "Tues would be good" wishes for another time, "thursday is good" may be the very one.
WISHED = re.compile(r" (?:would be|would work|would suit|serait|irait|ferait|mirait) ")
