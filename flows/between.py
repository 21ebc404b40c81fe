"""Words of a mentor to a mentee and back, passed on under first names: never a number, never more.

Only where a coordinator has allowed it for the two, a few a day, by day. What sounds like danger
was screened before and goes to a human; what sounds like a need goes where needs go.
"""

import re

from flows.engine.effects import About, Say, Tell
from flows.engine.events import Event
from flows.engine.facts import Facts, Partner
from flows.engine.noted import number
from flows.engine.steps import Notes, Turn, end, go
from flows.texts.values import Name, Words
from flows.understand import understand

A_DAY = 3  # so many words of one to the other
LONGEST = 300  # characters: about two texts
# A phone number, a link or an address would be a way around the programme.
_WAY_AROUND = re.compile(
    r"(?:\d[\s().-]*){7,}|https?:|www\.|\w@\w|\b[\w-]+\.(?:com|ca|org|net|io|me)\b", re.IGNORECASE
)


def tell(facts: Facts, notes: Notes, event: Event) -> Turn:
    """May these words of theirs go to the other of the two, and when will they arrive?

    Notes: `to`, the other's id; `words` as they were written.
    """
    to, words = number(notes["to"]), str(notes["words"])
    partner = next((one for one in facts.views.partners() if one.person.id == to), None)
    if partner is None or not partner.allowed:
        return end(Say("between.not_open"))
    needs = _needs(facts, words)
    if needs:
        # Whoever they wrote it to, a need is for those who can help with it, and for nobody else.
        return go("menu.need", kinds=needs, words=words)
    return end(*_passed_on(facts, partner, words))


def _passed_on(facts: Facts, partner: Partner, words: str) -> tuple[Say | Tell, ...]:
    name = {"name": Name(partner.person.first_name)}
    if not words or len(words) > LONGEST:
        return (Say("between.too_long", name),)
    if _WAY_AROUND.search(words):
        return (Say("between.no_numbers", name),)
    in_thread = facts.views.thread_with(partner.person.id) is not None
    if in_thread or partner.person.shared_phone or partner.today >= A_DAY:
        # A human has them, others read that phone, or it is enough for today: it sounds alike.
        return (Say("between.enough", name),)
    values = {"mentor": Name(facts.person.first_name), "words": Words(words)}
    about = About(f"pair:{partner.pair_id}", 0)
    told = Tell(partner.person.id, "between.words", values, about=about)
    return told, Say("between.passed", name)


def _needs(facts: Facts, words: str) -> list[str]:
    """What a mentee needs, if these words say so; a mentor's are about the mentee or nobody."""
    if facts.person.role != "mentee":
        return []
    zone, language = facts.person.zone, facts.person.language
    reading = understand(words, None, facts.now, zone, language)
    said = (one.partition(":") for one in (reading.meaning, *reading.also))
    return [kind for what, _, kind in said if what == "need"]
