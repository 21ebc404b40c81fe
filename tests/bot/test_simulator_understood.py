"""What a turn made of times, as the demo's inspector says it: in words, in both languages."""

import re
from dataclasses import asdict
from datetime import UTC, date, datetime

import pytest

from bot.app import create_app
from bot.database import Database
from bot.settings import Settings
from bot.simulator.seed import sow
from bot.simulator.understood import Named, as_named, fits_said, is_telling
from bot.simulator.wiring import house_of
from bot.simulator.words import FITS
from bot.store import demo, people, programmes
from flows.calendar.evidence import why_fits
from flows.understand import Reading, Window
from flows.understand.reading import Standing

NAMES = ("Ana", "Marc")
TORONTO = "America/Toronto"
TODAY = date(2026, 11, 23)


def window(start: str, end: str, grain: str = "part", *, busy: bool = False) -> Window:
    return Window(datetime.fromisoformat(start), datetime.fromisoformat(end), grain, busy)


# "not thurs, sat, or next tuesday", said by somebody who works and has to be home.
SAID = Reading(
    "later_time",
    windows=(
        window("2026-11-26", "2026-11-27", "day", busy=True),
        window("2026-11-24T18:00", "2026-11-25"),
    ),
    readings=((window("2026-12-01T18:00", "2026-12-02"),),),
    standing=(
        Standing(frozenset(range(5)), 7 * 60, 15 * 60, "work"),
        Standing(frozenset(range(7)), 21 * 60, 6 * 60, "curfew"),
        Standing(frozenset({5, 6}), 10 * 60, 16 * 60, busy=False),
    ),
    why=("thurs = Thu 26 Nov, the coming one",),
)


def test_times_are_shown_by_day_and_hour_with_what_they_are_good_for() -> None:
    seen = as_named(SAID, TORONTO, TODAY)
    assert seen.windows == (
        Named(False, ("Thu 26 Nov", "jeu 26 nov")),
        Named(True, ("Tue 24 Nov after 6 pm", "mar 24 nov après 18 h")),
    )
    assert seen.others == ((Named(True, ("Tue 1 Dec after 6 pm", "mar 1er déc après 18 h")),),)
    assert seen.standing == (
        ("not free Mon-Fri 7 am-3 pm", "pas libre lun-ven 7 h-15 h"),
        ("home by 9 pm", "de retour pour 21 h"),
        ("free Sat, Sun 10 am-4 pm", "libre sam, dim 10 h-16 h"),
    )


def test_what_is_shown_of_a_week_is_what_is_kept_and_never_the_word() -> None:
    shown = str(asdict(as_named(SAID, TORONTO, TODAY)))
    for kind in ("work", "curfew", "travail", "couvre"):
        assert kind not in shown


@pytest.mark.parametrize("zone", ["America/Toronto", "America/St_Johns", "America/Vancouver"])
def test_a_time_is_shown_as_it_was_named_wherever_they_are(zone: str) -> None:
    night = Reading("later_time", windows=(window("2026-10-31T18:00", "2026-11-01T03:00"),))
    [named] = as_named(night, zone, date(2026, 10, 30)).windows
    assert named.when[0] == "Sat 31 Oct 6 pm-3 am"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            [
                "It may also mean, so it asks:",
                "Tue 1 Dec after 6 pm",
                "What holds every week",
                "home by 9 pm",
                "thurs = Thu 26 Nov, the coming one",
            ],
        ),
        (
            "fr",
            [
                "Peut aussi vouloir dire, donc le robot demande:",
                "mar 1er déc après 18 h",
                "Ce qui revient chaque semaine",
                "de retour pour 21 h",
                "thurs = Thu 26 Nov, the coming one",
            ],
        ),
    ],
)
def test_the_page_shows_doubt_and_what_holds_every_week(
    database: Database, language: str, words: list[str]
) -> None:
    settings = Settings(_env_file=None, checkin_channel="simulator")  # type: ignore[call-arg]
    now = datetime(2026, 11, 23, 15, tzinfo=UTC)
    with database.write() as tx:
        sow(tx, datetime.now(UTC))
        [ana, *_] = people.of_programme(tx, programmes.all_sites(tx)[0].id)
        seen = asdict(as_named(SAID, TORONTO, TODAY))
        demo.think(tx, demo.NewThought(ana.id, None, "", [], [], now, seen))
    browser = create_app(house_of(database, settings)).test_client()
    page = browser.get(f"/phones?lang={language}").get_data(as_text=True)
    for word in words:
        assert word in page


@pytest.mark.parametrize(
    ("line", "english", "french"),
    [
        ("hours", "inside the hours of both", "dans les heures des deux"),
        ("asked", "inside what was asked for", "dans ce qui était demandé"),
        (
            "after 0 15:30 travel 30 spare 0",
            "Ana: free from 3:30 pm, 30 min to get there, 0 min to spare",
            "Ana: libre dès 15 h 30, 30 min de trajet, 0 min de marge",
        ),
        (
            "before 1 21:00 travel 30 spare 25",
            "Marc: 30 min to get back by 9 pm, 25 min to spare",
            "Marc: 30 min de trajet pour 21 h, 25 min de marge",
        ),
        (
            "before 1 21:00 travel 0 spare 25",
            "Marc: 25 min to spare before 9 pm",
            "Marc: 25 min de marge avant 21 h",
        ),
        (
            "pass 0 120 spare 0",
            "Ana: may be out 120 min, 0 min to spare",
            "Ana: peut sortir 120 min, 0 min de marge",
        ),
        ("good 1", "a time Marc likes", "un moment que Marc préfère"),
        ("holiday canada day", "on a public holiday: Canada Day", "un jour férié: Canada Day"),
    ],
)
def test_why_a_time_fits_is_said_in_words(line: str, english: str, french: str) -> None:
    assert fits_said(line, NAMES) == (english, french)


def test_every_reason_has_words_in_both_languages() -> None:
    listed = re.findall(r"``(\w+)[ \w:]*``", why_fits.__doc__ or "")
    assert len(listed) > 8
    assert set(listed) <= FITS.keys()
    assert all(word.strip() for both in FITS.values() for word in both)


@pytest.mark.parametrize(
    ("line", "telling"),
    [
        ("hours", True),
        ("pass 0 120 spare 600", True),
        ("after 0 06:00 travel 30 spare 120", True),
        ("after 0 06:00 travel 30 spare 121", False),
        ("before 1 23:00 travel 0 spare 500", False),
    ],
)
def test_what_leaves_hours_to_spare_says_nothing_about_a_time(line: str, telling: bool) -> None:
    assert is_telling(line) is telling
