"""A text without what stands around its words: greeting, name, thanks, fillers, laughter.

"Euh nickel", "good morning, thurs" and "unsubscribe, have a good day" mean what their core means.
"""

import re

_GREETING = (
    r"hey+a?|hi+ya|hi+|hello+|helo|yo+|howdy|good (?:morning|afternoon|evening|day)|morning|gm"
    r"|h[ae]llo|allo+|alo|salut|slt|bonjour|bonsoir|bon matin|bjr|coucou|wesh|tansi|aaniin|salam"
    r"(?: alaikum)?"
)
_NAMED = (
    r"(?:its|it is|this is|cest|ici|im|moi cest) (?!me |ok |good |fine |done |in |bon |beau |sur )"
    r"[a-z]+(?: here| ici)?[,.:!-]+"
)
_FILLER = (
    r"(?:ok(?:ay|e|i)?|oki|k+|alright|bon|ben|bin)(?! (?:for|pour|with|by|avec|a|then|on|de|to|if"
    r"|si|see|cya|but|mais) |.* (?:not|pas) ok)|well|so|um+|uh+m?|er+m|hm+|oh+|ah+|aw+|euh+|heu+"
    r"|faque|eh bien|fin|sorry|sry|srry|desolee?|dsl|scuse[sz]?(?: moi)?|excuse[sz]?(?: moi)?"
    r"|pardon|lol+|lmao|mdr|ha(?:ha)+|there|miss|sir|maam|madame|monsieur|man|bro|dude|bud(?:dy)?"
    r"|le gros|mon chum|finalement|honestly|honnetement|actually"
)
_WISH = (
    r"(?:have (?:a|an) (?:good|great|nice|blessed|awesome) (?:day|one|night|evening|weekend)"
    r"|bonne (?:journee|soiree|nuit|fin de semaine|semaine)|god bless(?: you| u)?|take care|ttyl"
    r"|cheers|bye|a plus|a bientot|ciao|peace|if (?:possible|(?:thats|its) (?:ok|okay|possible))"
    r"|si (?:possible|(?:cest|c) possible)(?: pour (?:vous|toi))?)"
)
_THANKS = (
    r"(?:(?:thanks|thank you|thank u|thx|thnx|tnx|ty|tks|merci|mrc)(?: (?:so much|a lot|a bunch"
    r"|again|you|u|beaucoup|bien|bcp|pareil|anyways?|quand meme|pour tout|for (?:asking|everything"
    r"|checking|the offer)|davoir (?:demande|pense a moi)))*"
    r"(?! (?:for|pour|to|de|d) )(?! (?:so much|a lot|a bunch|a ton|a million)\b))"
)
_LAST_FILLER = (
    r"(?<!not )(?<!pas )(?<!im )(?<!is )(?<!be )(?<!est )(?<!suis )(?<!feel )ok(?:ay)?|k+"
    r"|tho(?:ugh)?|eh|hein|lol+|lmao|mdr|ha(?:ha)+|man|bro|brother|dude|bud(?:dy)?"
    r"|pal|miss|sir|maam|boss|hun|dear|madame|monsieur|mon ami|mon chum|le gros|gros|big|please|pls"
    r"|plz|svp|stp|sorry|sry|srry|desolee?|dsl|par exemple|finalement|honestly|you know|tse|genre"
)
_BETWEEN = r"[\s,.:;!)(*~-]+"
_FIRST = re.compile(
    rf"[\s,.:;!(*-]*(?:(?:{_GREETING}|{_NAMED}|{_FILLER}|{_THANKS}){_BETWEEN}(?=\w))+"
)
_SMILE = r"[:;]-?[)(dp]"
_LAST = re.compile(
    rf"(?:{_BETWEEN}(?:{_LAST_FILLER}|(?<!but )(?<!mais ){_THANKS}|{_WISH}|{_SMILE}))+"
    r"[\s,.:;!)(*~-]*\Z"
)


def core_of(folded: str) -> str:
    """What is left of a folded text without courtesy around it; empty where nothing is, and where
    all of it is left."""
    first = _FIRST.match(folded)
    begin = first.end() if first else 0
    last = _LAST.search(folded, begin)
    core = folded[begin : last.start() if last else len(folded)].strip()
    return core if core != folded.strip() else ""
