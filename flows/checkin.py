"""How is their week? Asked at their pace and hours; whatever they answer is fine."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import Ask, Later, Say, Show, Tell
from flows.engine.events import AskPerson, Choice, Enter, Event, FreeWords, Need, No, Thanks, Yes
from flows.engine.facts import BestTime, Facts, Pace
from flows.engine.mood_effects import Rated
from flows.engine.noted import instant, note_instant, number
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.texts.values import Name

ASK, TRY, CARING = "checkin.ask", "checkin.try", "checkin.caring"
EVERY: Mapping[Pace, int] = {"weekly": 7, "two_weeks": 14, "monthly": 28}  # days
CARING_EVERY = 28  # days
AT: Mapping[BestTime, time] = {
    "": time(16),
    "morning": time(10, 30),
    "afternoon": time(14),
    "evening": time(18, 30),
}
CARING_LATER = timedelta(hours=1)  # not at the hour of a question
# Three tries (0, +24 h, +72 h), each in other words; then silence and a yellow (defaults).
TRIES: tuple[tuple[str, timedelta], ...] = (
    ("checkin.ask", timedelta(hours=24)),
    ("checkin.second", timedelta(hours=48)),
    ("checkin.third", timedelta(hours=72)),
)
HUMAN_WITHIN = timedelta(days=3)
RATINGS: Mapping[str, int] = {f"rating:{n}": n for n in range(1, 6)}
VERY_LOW, LOW, HIGH = 1, 2, 4


def ask(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How is their week?"""
    match event:
        case Enter():
            return _asked(facts, notes)
        case Choice(name) if name in RATINGS:
            return _rated(facts, RATINGS[name])
        case Need(kind, also, said):
            return go("menu.need", kinds=[kind, *also], words=said)
        case AskPerson():
            return go("handover.ask")
        case Thanks():
            return end(Say("checkin.thanks"))
        case FreeWords(text) if _are_words(text):
            return end(Show("checkin_words"), Say("checkin.words"))
        case _:
            return stay(Ask(f"{notes.get('key', 'checkin.ask')}.again", _name(facts)))


def again(facts: Facts, notes: Notes, event: Event) -> Turn:
    """They have not answered: shall they be asked in other words, or left in peace?"""
    since, tried = instant(notes["since"]), number(notes["tried"])
    wrote = facts.views.how_they_are().last_wrote()
    if (wrote is not None and wrote >= since) or not _may_ask(facts):
        return end()
    if tried >= len(TRIES):
        return end(Show("silent"))
    return go("checkin.ask", tried=tried, since=note_instant(since))


def low(facts: Facts, notes: Notes, event: Event) -> Turn:
    """It is a hard week: what would help?"""
    key = "checkin.very_low" if notes.get("rating") == VERY_LOW else "checkin.low"
    match event:
        case Enter():
            return stay(Ask(key))
        case AskPerson():
            return go("handover.ask")
        case Choice("need"):
            return go("menu.needs")
        case Need(kind, also, said):
            return go("menu.need", kinds=[kind, *also], words=said)
        case Choice("not_now") | Thanks():
            return end(Say("checkin.not_now"))
        case FreeWords(text) if _are_words(text):
            return end(Show("checkin_words"), Say("checkin.words"))
        case _:
            return stay(Ask(f"{key}.again"))


def high(facts: Facts, notes: Notes, event: Event) -> Turn:
    """It is a good week: may whom they meet know it?"""
    mentor = facts.views.how_they_are().mentor()
    if mentor is None:
        return end(Say("checkin.glad", _name(facts)))
    values = _name(facts) | {"mentor": Name(mentor.first_name)}
    match event:
        case Enter():
            return stay(Ask("checkin.high", values))
        case Yes():
            told = Tell(mentor.id, "mentor.good_week", _name(facts))
            return end(told, Say("checkin.shared", {"mentor": Name(mentor.first_name)}))
        case No() | Thanks():
            return end(Say("checkin.kept"))
        case FreeWords(text) if _are_words(text):
            return end(Show("checkin_words"), Say("checkin.words"))
        case _:
            return stay(Ask("checkin.high.again", values))


def caring(facts: Facts, notes: Notes, event: Event) -> Turn:
    """A hello that needs no answer."""
    person = facts.person
    if not _may_ask(facts):
        return end()
    following = Later(person.id, CARING, next_caring(facts.now, person.zone, person.best_time))
    if person.shared_phone or _a_human_wrote(facts):
        # Where others look, a hello would read "please call"; from a human they have just had one.
        return end(following)
    return end(Say("checkin.caring", _name(facts)), following)


def next_checkin(now: datetime, zone: str, pace: Pace, best: BestTime) -> datetime:
    """When somebody is asked next (aware UTC): at the pace and the time of day that suit them."""
    return _in_days(now, zone, EVERY.get(pace, CARING_EVERY), AT[best])


def next_caring(now: datetime, zone: str, best: BestTime) -> datetime:
    """When the next caring text is due (aware UTC): once in four weeks."""
    return _in_days(now, zone, CARING_EVERY, AT[best]) + CARING_LATER


def _in_days(now: datetime, zone: str, days: int, at: time) -> datetime:
    day = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=days)
    return moment(day, at, zone)


def _asked(facts: Facts, notes: Notes) -> Turn:
    """Ask, and plan the next try; the first try plans the next check-in as well."""
    tried = number(notes.get("tried"))
    person = facts.person
    if not _may_ask(facts):
        return end()
    planned: tuple[Later, ...] = ()
    since = notes.get("since") or note_instant(facts.now)
    if tried == 0:
        at = next_checkin(facts.now, person.zone, person.pace, person.best_time)
        silent = _silent_since(facts, notes.get("last"))
        if silent or person.shared_phone or _a_human_wrote(facts):
            last = {"last": notes["last"]} if silent else {}
            return end(Later(person.id, ASK, at, last))
        planned = (Later(person.id, ASK, at, {"last": since}),)
    key, rest = TRIES[tried]
    then = Later(person.id, TRY, facts.now + rest, {"tried": tried + 1, "since": since})
    question = Ask(key, _name(facts), until=facts.now + rest)
    return stay(question, then, *planned, key=key, since=since)


def _rated(facts: Facts, rating: int) -> Turn:
    """Low twice in a row is shown to whoever looks after them."""
    before = facts.views.how_they_are().ratings()
    twice = rating <= LOW and bool(before) and before[-1] <= LOW
    kept = (Rated(rating), *((Show("low_mood"),) if twice else ()))
    if rating <= LOW:
        return go("checkin.low", *kept, rating=rating)
    if rating >= HIGH:
        return go("checkin.high", *kept)
    return end(*kept, Say("checkin.thanks"))


def _silent_since(facts: Facts, last: object) -> bool:
    """Three tries stayed unanswered: only what they or a human write begins it again."""
    if last is None:
        return False
    heard = (facts.views.how_they_are().last_wrote(), facts.views.how_they_are().human_wrote())
    return not any(at is not None and at >= instant(last) for at in heard)


def _may_ask(facts: Facts) -> bool:
    person = facts.person
    out = person.release_at is None or person.release_at <= facts.now
    return out and person.role == "mentee" and person.consent == "yes" and person.pace in EVERY


def _a_human_wrote(facts: Facts) -> bool:
    """Who has just heard from a human is not asked by a machine."""
    wrote = facts.views.how_they_are().human_wrote()
    return wrote is not None and facts.now - wrote < HUMAN_WITHIN


def _are_words(text: str) -> bool:
    return sum(1 for sign in text if sign.isalpha()) > 1


def _name(facts: Facts) -> dict[str, object]:
    return {"name": Name(facts.person.first_name)}
