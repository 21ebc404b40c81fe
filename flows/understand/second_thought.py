""" "No wait, sunday", "non finalement vendredi": what is left without the words of another mind."""

import re

from flows.understand.normalise import fold

_FIRST = (
    r"no|nope|nah|na|wait|waits?|actually|acually|actualy|sorry|sry|oops|whoops|hmm*|um+|uh+|oh|ok"
    r"|hey|but|or|nvm|never ?mind|scratch that|forget (?:it|that)|hold on|hang on|my bad"
    r"|i me[ae]nt?(?: to say)?|(?:i )?changed? my mind|on second thoughts?|make (?:it|that)"
    r"|non|nan|nenon|attends?|attendez|att|finalement|finalment|en fait|pardon|scuse[sz]?"
    r"|desolee?|dsl|ou?ps|heu|euh|ah|ben|bin|bon|pis|mais|ou|plutot|oublie[sz]? ca"
    r"|laisse[sz]? faire|je? ?voulais dire|je? ?veux dire|(?:jai )?change d ?idee|met[sz]?"
)
_LAST = (
    r"instead|actually|sorry|please|pls|plz|rather|tho|though|lol|ok|finalement|plutot|svp|stp"
    r"|a la place|pardon|desolee?|en fait"
)
# Alone these say nothing of another mind.
_ONLY_POLITE = re.compile(
    r"(?:(?:sorry|sry|hmm*|um+|uh+|oh|ok|hey|but|or|pardon|scuse[sz]?|desolee?|dsl|heu|euh|ah|ben"
    r"|bin|bon|pis|mais|ou|please|pls|plz|lol|svp|stp|tho|though) +)*\Z"
)
_LEAD, _TAIL = re.compile(rf"(?:(?:{_FIRST}) +)+"), re.compile(rf"(?: +(?:{_LAST}))+\Z")


def second_thought(text: str) -> str:
    """What they name instead of what they said before; empty where they do not say so."""
    words = [word for word in text.split() if _bare(word)]
    plain = " ".join(map(_bare, words))
    lead, tail = _LEAD.match(f"{plain} "), _TAIL.search(plain)
    said = f"{lead[0] if lead else ''}{tail[0].strip() if tail else ''} "
    if _ONLY_POLITE.match(said.lstrip()):
        return ""
    first = len(lead[0].split()) if lead else 0
    last = len(words) - (len(tail[0].split()) if tail else 0)
    return " ".join(words[first:last])


def _bare(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(word))
