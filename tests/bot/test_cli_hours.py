"""What staff enter of somebody's time by command: it is shown, counts, and can be taken back."""

import json
from collections.abc import Iterator, Sequence

import pytest

from bot.database import Database
from tests.bot.commands import refusal, said
from tests.bot.letters import Office, office_of
from tests.build import Cast


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme with a place, on a Monday at 10:00 in Montreal."""
    with office_of(database) as open_office:
        said(open_office.house, "venue", "add", "Cafe Nord")
        yield open_office


def lines(office: Office, who: str = "ana") -> list[str]:
    """What is shown of somebody's time, without their name; columns one blank apart."""
    shown = said(office.house, "hours", "show", who).splitlines()[1:]
    return [" ".join(line.split()) for line in shown]


NOTHING_SAID = "free - daily 09:00-21:00, as nothing is said"
# What is typed, the line that shows it, and what takes it back.
STATED: Sequence[tuple[str, str, str]] = (
    ("good ana mon-fri 17:00-19:00", "good - mon-fri 17:00-19:00", "good ana none"),
    (
        "on ana 2026-12-24 14:00-16:00 9:00-12:00",
        "on - 2026-12-24 09:00-12:00 14:00-16:00",
        "on ana 2026-12-24 usual",
    ),
    ("on ana 2026-12-25 closed", "on - 2026-12-25 closed", "on ana 2026-12-25 usual"),
    ("pass ana 120 --until 2027-01-03", "pass - 120 --until 2027-01-03", "pass ana none"),
    (
        "pass ana 240 --from 2026-12-01 --until 2026-12-31",
        "pass - 240 --from 2026-12-01 --until 2026-12-31",
        "pass ana none",
    ),
    ("limit ana --a-day 1", "limit - --a-day 1", "limit ana --a-day none"),
    ("limit ana --a-week 2", "limit - --a-week 2", "limit ana --a-week none"),
    ("travel ana 45", "travel - 45 minutes each way", "travel ana usual"),
    ("travel ana 0", "travel - 0 minutes each way", "travel ana usual"),
    (
        "holiday ana Thanksgiving --not-kept",
        "holiday - thanksgiving day --not-kept",
        "holiday ana Thanksgiving --kept",
    ),
    (
        "holiday ana Action --not-kept",
        "holiday - action de grâce --not-kept",
        "holiday ana action --kept",
    ),
    ("sundays ana on", "sundays - on", "sundays ana off"),
)


@pytest.mark.parametrize(("typed", "line", "back"), STATED)
def test_what_is_stated_is_shown_and_can_be_taken_back(
    office: Office, typed: str, line: str, back: str
) -> None:
    answer = said(office.house, "hours", *typed.split())
    assert lines(office) == [NOTHING_SAID, line]
    assert " ".join(answer.split()).endswith(line), "it is shown at once"
    said(office.house, "hours", *back.split())
    assert lines(office) == [NOTHING_SAID]
    assert lines(office, "marc") == [NOTHING_SAID]


def test_a_date_is_stated_anew(office: Office) -> None:
    said(office.house, "hours", "on", "ana", "2026-12-24", "9:00-12:00")
    said(office.house, "hours", "on", "ana", "2026-12-24", "closed")
    assert lines(office) == [NOTHING_SAID, "on - 2026-12-24 closed"]


def test_everything_is_shown_for_other_programs(office: Office) -> None:
    for typed, _, _ in STATED:
        said(office.house, "hours", *typed.split())
    shown = json.loads(said(office.house, "hours", "show", "ana", "--json"))
    assert shown["good"] == ["mon-fri 17:00-19:00"]
    assert shown["dates"] == ["2026-12-24 09:00-12:00 14:00-16:00", "2026-12-25 closed"]
    assert (shown["most_a_day"], shown["most_a_week"], shown["travel"]) == (1, 2, 0)
    assert (len(shown["passes"]), shown["asked_on_sundays"]) == (2, True)


# What is typed, and what the refusal says.
REFUSED: Sequence[tuple[str, str]] = (
    ("good ana evenings", "Write hours like"),
    ("on ana 2026-11-22 closed", "That day is past."),
    ("on ana tomorrow closed", "Write dates like"),
    ("on ana 2026-12-24 later", "Write hours like"),
    ("on ana 2026-12-24 22:00-6:00", "Hours end on the day they start"),
    ("pass ana 120", "A pass needs its last day"),
    ("pass ana 120 --until 2026-11-22", "That day is past."),
    ("pass ana 120 --from 2027-02-01 --until 2027-01-03", "A pass ends after it starts."),
    ("pass ana long --until 2027-01-03", "A pass is minutes, 30 to 1440."),
    ("pass ana 5 --until 2027-01-03", "A pass is minutes, 30 to 1440."),
    ("limit ana --a-day 0", "A limit is a number of meetings, 1 to 20."),
    ("travel ana 300", "A way is minutes, 0 to 240."),
    ("holiday ana Fasching", "The public holidays of QC are: "),
    ("holiday ana jour", "Say which: "),
    ("travel zoe 20", "There is nobody of that name"),
)


@pytest.mark.parametrize(("typed", "sentence"), REFUSED)
def test_what_cannot_be_stated_is_refused_in_one_sentence(
    office: Office, typed: str, sentence: str
) -> None:
    refused = refusal(office.house, "hours", *typed.split())
    assert sentence in refused
    assert "\n" not in refused
    assert lines(office) == [NOTHING_SAID]


@pytest.mark.parametrize(
    "typed", ["good ana mon-fri 17:00-19:00", "pass ana 120 --until 2027-01-03"]
)
def test_what_is_known_is_not_stated_twice(office: Office, typed: str) -> None:
    said(office.house, "hours", *typed.split())
    assert "known already" in refusal(office.house, "hours", *typed.split())


def test_a_busy_time_said_weeks_later_is_known_already(office: Office) -> None:
    said(office.house, "hours", "busy", "ana", "mon-fri", "7:00-15:00")
    office.clock.forward(days=14)
    again = ("hours", "busy", "ana", "mon,tue,wed,thu,fri", "7:00-15:00")
    assert refusal(office.house, *again) == "That busy time is known already."


# What is typed about a meeting on Thursday at 18:30 in Cafe Nord, which it leaves no room for.
MISFITS = (
    "hours on ana 2026-11-26 9:00-18:00",
    "hours on marc 2026-11-26 closed",
    "hours pass ana 90 --until 2027-01-03",
    "hours busy marc 2026-11-26 19:00-20:00",
    "venue hours 1 mon-fri 7:00-18:00",
)


@pytest.mark.parametrize("typed", MISFITS)
def test_meetings_that_no_longer_fit_are_named(office: Office, typed: str) -> None:
    said(office.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "Cafe Nord")
    answer = said(office.house, *typed.split())
    assert "Meeting 1, Thu 26 Nov 6:30 pm, does not fit this." in answer


def test_a_place_has_hours_until_it_is_always_open_again(office: Office) -> None:
    said(office.house, "venue", "hours", "cafe nord", "mon-fri", "7:00-18:00")
    answer = said(office.house, "venue", "hours", "1", "sat", "9:00-12:00")
    assert answer == "Cafe Nord is open mon-fri 07:00-18:00, sat 09:00-12:00.\n"
    [shown] = json.loads(said(office.house, "venue", "list", "--json"))
    assert shown["hours"] == "mon-fri 07:00-18:00, sat 09:00-12:00"
    known = ("venue", "hours", "1", "sat", "9:00-12:00")
    assert refusal(office.house, *known) == "Those hours are known already."
    said(office.house, "venue", "hours", "1", "always")
    assert said(office.house, "venue", "list").split()[-1] == "always"
    assert "no such place" in refusal(office.house, "venue", "hours", "Chez Lou", "always")


def test_nobody_is_booked_into_a_closed_place(office: Office) -> None:
    said(office.house, "venue", "hours", "1", "mon-fri", "7:00-18:00")
    add = ("meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    assert "does not fit" in refusal(office.house, *add)
    said(office.house, "meeting", "add", "ana", "2026-11-26 16:30", "--venue", "1")


def test_a_backup_meets_the_mentee_when_the_mentor_cannot(office: Office) -> None:
    answer = said(office.house, "pair", "backup", "ana", "julie")
    assert answer == "Pair 1: Ana and Marc; backup: Julie.\n"
    [first, _] = json.loads(said(office.house, "pair", "list", "--json"))
    assert first["backup"] == "Julie"
    for wrong in ("luc", "marc"):
        refused = refusal(office.house, "pair", "backup", "ana", wrong)
        assert refused == "A backup is another mentor or a coordinator."
    assert "nobody" in said(office.house, "pair", "backup", "ana", "none")
    said(office.house, "pair", "add", "ana", "rosa")
    assert "--mentor" in refusal(office.house, "pair", "backup", "ana", "julie")
    said(office.house, "pair", "backup", "ana", "julie", "--mentor", "rosa")
