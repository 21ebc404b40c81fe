"""Who asks the other over proposes: "a soir chu chez ma mere mais tpeux passer", "rejoins moi".

Where somebody is or what goes on there takes no time then.
"""

import re
from collections.abc import Sequence

from flows.understand.when.claim_words import CLAIMS
from flows.understand.when.clauses import TIMES
from flows.understand.when.tokens import (
    Break,
    But,
    Edge,
    Ends,
    Every,
    Fine,
    Not,
    RelativeDay,
    So,
    Starts,
    Taken,
    Token,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.word_lists import word_set

_CUES = word_set(
    """viens vien venez viennes veniez passes passiez passer venir passe passez arrete arreter
    rejoindre rejoins rejoint joindre jtattend jtattends tattends tattend tattendre veux veu ve
    tve tveux tveu tente offre jtoffre toffre come swing drop join welcome envie
    tadonne rejoignez bienvenu bienvenue
    lets u you ur us we with w pick grab find wait bring show walk together me out over
    on te toi jte jtattends tattends pogne ramasse attends mattends cherche partage sonnez sonne
    ensemble aider maider accompagne maccompagne prenons dinons allons jase jasera vous nous chez"""
)
_INVITES = re.compile(
    r"\b(?:(?:t|tu |vous |on )?(?:peux|peu|pouvez|pourrais|peut)(?: tu)? "
    r"(?:passer|venir|arreter|(?:me |nous )?rejoindre|rester|me joindre)"
    r"|(?:viens|vien|venez|passe|passez|arrete)(?: donc| me| moi| nous| chez| a | au | faire| voir"
    r"|(?= *$)| si | quand | kan )"
    r"|(?:que |qu)?(?:tu|vous) (?:viennes|veniez|passes|passiez)"
    r"|(?:jt|je t|on t)attends?|(?:je|on) vous attends?|(?:rejoins|rejoint|rejoignez)(?: moi| nous)"
    r"|(?:offre|payes|payer) moi|j?te offre|jtoffre|je toffre|tes bienvenue?"
    r"|(?:u|you) can (?:come|swing|drop|join)|(?:come|swing|drop) (?:by|over|thru|through|see|in)"
    r"|join (?:me|us)|lets (?!me\b|him|her)|(?:pick|grab|wait for|find|walk|meet) me"
    r"|(?:come|swing|pop|drop) (?:straight|up|find|get|for|to my|my)|do it (?:with|w) me"
    r"|(?:walk|sit|eat|help|shoot \w+ \w+) (?:with|w) me|(?:me n u|u n me|you and me|us two)"
    r"|(?:ur|your) (?:place|office|street|spot)|i(?:ll| will)? (?:see|meet|show|tell) (?:u|you)"
    r"|ill be (?:on|out|outside|at|in|by)|im out front|we (?:sit|talk|yak|eat|meet|could|can|walk)"
    r"|(?:viens|venez) |(?:pogne|ramasse|attends|cherche|trouve|rejoins) (?:moi|ma |mon )|mattends"
    r"|jte (?:vois|rejoins|donne|montre|garde|rejoint)|on (?:se|prend|dine|jase|jasera|va|sassoit)"
    r"|(?:prenons|dinons|allons|sonnez|partage)|avec toi|pour toi|chez (?:vous|toi)|te voir"
    r"|ensemble|(?:u|you) (?:wait|walk|show) )(?!\w)"
)
# These leave it to the other, also what they want to know.
_IF_THEY_LIKE = re.compile(
    r"\b(?:(?:si|quand|kan) (?:t|tu )(?:veux|veu|ve|veut)(?! savoir| mon| que)"
    r"|si [cs]a (?:te|vous) (?:tente|dit)|si ca tadonne|si t(?:as|en as|u as) envie"
    r"|if (?:u|you) (?:want|wanna)(?! to know| know))(?!\w)"
)
_DAY = (Weekday, RelativeDay, Weekend)
# What may take somebody's time by its words; "la" of "la cour" does not.
CLAIMING = frozenset(
    first
    for first, tails in CLAIMS.items()
    if any(claim.sense == "taken" and (len(first) > 3 or not rest) for rest, claim in tails)
)
_LIMITS = frozenset(("until", "after", "before"))


def with_invited(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens less what goes on at a time to which the other is asked over."""
    if not any(token.said in _CUES for token in tokens):
        return tokens
    start = 0
    for end in range(len(tokens) + 1):
        if end < len(tokens) and not _is_stop(tokens[end]):
            continue
        sentence = tokens[start:end]
        if _asks_over(sentence):
            kept = tuple(token for token in sentence if not _goes_on(token))
            return (*tokens[:start], *kept, *with_invited(tokens[end:]))
        start = end + 1
    return tokens


def _is_stop(token: Token) -> bool:
    return isinstance(token, Break) and token.said not in ",:()"


def _asks_over(sentence: Sequence[Token]) -> bool:
    """One day, nothing refused, no hour at which something ends or begins, and an invitation."""
    if any(isinstance(token, (Not, Every, Starts, Ends)) for token in sentence):
        return False
    if any(isinstance(token, Edge) and token.name in _LIMITS for token in sentence):
        return False
    if len([token for token in sentence if isinstance(token, _DAY)]) != 1:
        return False
    if not any(_goes_on(token) for token in sentence):
        return False
    last = max((n for n, t in enumerate(sentence) if isinstance(t, (Break, But, So))), default=-1)
    clause = sentence[last + 1 :]
    timed = any(isinstance(token, TIMES) for token in clause)
    if timed and last >= 0 and any(isinstance(token, TIMES) for token in sentence[:last]):
        return False  # "mardi jtravaille, viens a 6"
    kinds = {token.kind for token in sentence if isinstance(token, Taken)}
    if not kinds.isdisjoint(("appointment", "class")):
        return False  # "jai cour a 9h, viens me chercher"
    said = " ".join(token.said for token in sentence)
    if _INVITES.search(said) is not None:
        return True
    return "work" not in kinds and _IF_THEY_LIKE.search(said) is not None


def _goes_on(token: Token) -> bool:
    """What takes one's time, or would by its words."""
    if isinstance(token, Fine):
        return False
    return isinstance(token, Taken) or (isinstance(token, Word) and token.said in CLAIMING)
