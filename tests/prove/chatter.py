"""What the people of a proof text: answers, menu words, free words, now and then a crisis."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.engine.facts import Language
from tests.prove.town import Resident

CRISIS_SHARE = 0.03
CRISIS: Mapping[Language, Sequence[str]] = {
    "en": ("i want to kill myself tonight", "i took all my pills", "im gonna end my life"),
    "fr": ("je veux me tuer ce soir", "j'ai pris toutes mes pilules", "je vais me suicider"),
}
WORDS: Mapping[Language, Sequence[str]] = {
    "en": ("menu", "when", "who", "info", "fr", "pause", "undo", "mydata"),
    "fr": ("menu", "quand", "qui", "aide", "en", "pause", "retour", "mesdonnees"),
}
ANSWERS: Mapping[Language, Sequence[str]] = {
    "en": ("1", "2", "3", "4", "yes", "no", "ok", "1."),
    "fr": ("1", "2", "3", "4", "oui", "non", "dac", "2."),
}
FREE: Mapping[Language, Sequence[str]] = {
    "en": ("running a bit late", "thanks a lot", "can we do it by phone", "my bus is stuck"),
    "fr": ("je serai en retard", "merci bien", "on peut faire ca par tel", "mon bus est pris"),
}
OPT = {"en": ("remove", "debut"), "fr": ("arret", "debut")}


@dataclass(frozen=True)
class Text:
    """One text of a proof. `at` is seconds from its beginning; `is_crisis`: it must page."""

    sid: str
    number: str
    body: str
    at: float
    is_crisis: bool


def chatter(
    residents: Sequence[Resident], count: int, seconds: float, draws: random.Random
) -> list[Text]:
    """So many texts, spread over so many seconds, in order of time."""
    texts = []
    for index in range(count):
        one = residents[index % len(residents)]
        is_crisis = draws.random() < CRISIS_SHARE
        body = draws.choice(CRISIS[one.language]) if is_crisis else _plain(one.language, draws)
        sid = f"SM{draws.getrandbits(128):032x}"
        texts.append(Text(sid, one.number, body, draws.uniform(0, seconds), is_crisis))
    if not any(text.is_crisis for text in texts):
        raise ValueError("A proof without a crisis text proves nothing about them.")
    return sorted(texts, key=lambda text: text.at)


def _plain(language: Language, draws: random.Random) -> str:
    kinds = (ANSWERS, WORDS, FREE, OPT)
    (kind,) = draws.choices(kinds, weights=(40, 40, 18, 2))
    return draws.choice(kind[language])
