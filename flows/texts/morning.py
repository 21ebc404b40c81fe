"""What a coordinator reads in the morning: one text of handles, and the rest on request."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from flows.engine.facts import Language
from flows.engine.morning_facts import Morning, Today, Unheard, Waits
from flows.texts.gsm import fold, length
from flows.texts.spelling import MATTERS, NEEDS, choose, clock, day
from flows.texts.text import Text

LONGEST_DIGEST = 110  # what the text has room for beside the organisation
LONGEST_ENTRY = 150
MOST_TEXTS = 6
AT_MOST = (6, 4, 3, 2, 1, 0)  # handles of each kind that are named, until it fits

TEXTS: dict[str, Text] = {
    "staff.morning": Text(
        en="{org} today: {digest}. All of it: MORE",
        fr="{org} aujourd'hui: {digest}. Tout voir: SUITE",
    ),
    "staff.more": Text(en="List: {listed}", fr="Liste: {listed}"),
    "staff.more_none": Text(
        en="Nothing waits for you right now.",
        fr="Rien ne vous attend pour le moment.",
    ),
}
LABELS = {
    "alerts": ("alerts", "alertes"),
    "needs": ("needs late", "besoins en retard"),
    "waiting": ("waiting", "en attente"),
    "meetings": ("meetings", "rendez-vous"),
    "unheard": ("no human in 14 d", "sans humain 14 j"),
}
LEVELS = {
    "red": ("alert, red", "alerte, rouge"),
    "orange_tonight": ("alert, orange", "alerte, orange"),
    "orange_today": ("alert, orange", "alerte, orange"),
}
LATE = ("late since", "en retard depuis")
DAYS = ("days without a human", "jours sans humain")
PERSON = ("person", "personne")


def digest(morning: Morning, language: Language) -> str:
    """What waits, in one line of at most `LONGEST_DIGEST`: as many handles as there is room for."""
    lines = ("; ".join(_kinds(morning, language, most)) for most in AT_MOST)
    return next(line for line in lines if length(fold(line)) <= LONGEST_DIGEST)


def listed(morning: Morning, language: Language, zone: str) -> list[str]:
    """The same, an entry each, packed into texts of one segment; what is too much is counted."""
    entries = list(_entries(morning, language, zone))
    texts: list[str] = []
    for entry in entries:
        longer = f"{texts[-1]} / {entry}" if texts else entry
        if texts and length(fold(longer)) <= LONGEST_ENTRY:
            texts[-1] = longer
        else:
            texts.append(entry[:LONGEST_ENTRY])
    if len(texts) <= MOST_TEXTS:
        return texts
    left = sum(text.count(" / ") + 1 for text in texts[MOST_TEXTS - 1 :])
    return [*texts[: MOST_TEXTS - 1], f"+{left}"]


def _kinds(morning: Morning, language: Language, most: int) -> Iterator[str]:
    handles: dict[str, list[str]] = {
        kind: [_handle(one, morning.names) for one in waits]
        for kind, waits in (
            ("alerts", morning.alerts),
            ("needs", morning.needs),
            ("waiting", morning.waiting),
        )
    }
    handles["unheard"] = [one.name for one in morning.unheard]
    for kind, label in LABELS.items():
        found = len(morning.meetings) if kind == "meetings" else len(handles[kind])
        if not found:
            continue
        counted = kind == "meetings" or (kind == "unheard" and not morning.names)
        said = str(found) if counted or not most else _some(handles[kind], most)
        yield f"{choose(language, label)}: {said}"


def _handle(one: Waits, names: bool) -> str:
    return f"{one.number} {one.name}".strip() if names else str(one.number)


def _some(handles: Sequence[str], most: int) -> str:
    rest = f" +{len(handles) - most}" if len(handles) > most else ""
    return ", ".join(handles[:most]) + rest


def _entries(morning: Morning, language: Language, zone: str) -> Iterator[str]:
    for one in morning.alerts:
        yield _entry(one, choose(language, LEVELS[one.what]), morning.names)
    for one in morning.needs:
        late = ""
        if one.since is not None:
            since = day(one.since.astimezone(ZoneInfo(zone)), language)
            late = f", {choose(language, LATE)} {since}"
        yield _entry(one, f"{choose(language, NEEDS[one.what])}{late}", morning.names)
    for one in morning.waiting:
        matter = MATTERS.get(one.what, LABELS["waiting"])
        yield _entry(one, choose(language, matter), morning.names)
    for meeting in morning.meetings:
        yield _meeting(meeting, language, zone, morning.names)
    for person in morning.unheard:
        yield _unheard(person, language, morning.names)


def _entry(one: Waits, what: str, names: bool) -> str:
    return f"{_handle(one, names)}: {what}"


def _meeting(meeting: Today, language: Language, zone: str, names: bool) -> str:
    at = clock(meeting.at.astimezone(ZoneInfo(zone)).time(), language)
    return f"{at} {meeting.mentee}, {meeting.mentor}" if names else at


def _unheard(person: Unheard, language: Language, names: bool) -> str:
    who = person.name if names else f"{choose(language, PERSON)} {person.person_id}"
    return f"{who}: {person.days} {choose(language, DAYS)}"
