"""A file of people is enrolled at once: wrong lines are named, the rest is in, and undone."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from time import perf_counter

import phonenumbers
import pytest
from sqlalchemy import func, select

from bot.channels import Inbound
from bot.database import Database
from bot.store import people, points
from bot.tables import metadata
from bot.turn import hear
from tests.bot.commands import call, refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast

LONGEST = 10.0  # seconds for 5,000 lines, dry run, saved and taken back, each
LINES, BROKEN = 5000, 200


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme of the tests."""
    with office_of(database) as open_office:
        yield open_office


def a_file(tmp_path: Path, *lines: str, encoding: str = "utf-8", end: str = "\r\n") -> str:
    """A file of people with these lines."""
    path = tmp_path / "people.csv"
    path.write_bytes(end.join(lines).encode(encoding))
    return str(path)


def everybody(office: Office) -> list[tuple[str, str, str]]:
    """Name, role and language of everybody active, oldest first."""
    with office.house.database.read() as tx:
        site = tx.execute(select(metadata.tables["programme"].c.id)).scalar_one()
        found = people.of_programme(tx, site)
    return [(one.facts.first_name, one.facts.role, one.facts.language) for one in found]


def counts(database: Database) -> dict[str, int]:
    """How many rows each table has; batches themselves are remembered."""
    with database.read() as tx:
        return {
            table.name: int(tx.execute(select(func.count()).select_from(table)).scalar_one())
            for table in metadata.sorted_tables
            if table.name not in ("batch", "thread_number")
        }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_a_file_is_read_as_spreadsheets_save_it(
    office: Office, tmp_path: Path, encoding: str, separator: str
) -> None:
    heads, noemie, jo = (
        ("Prénom", "Téléphone", "Langue"),
        ("Noémie", "514-555-0140", "français"),
        (
            "Jo",
            '"(514) 555-0141"',
            "EN",
        ),
    )
    lines = [separator.join(cells) for cells in (heads, noemie, jo)]
    path = a_file(tmp_path, *lines, separator * 2, "", encoding=encoding)
    said(office.house, "people", "import", path, "--yes")
    assert everybody(office)[-2:] == [("Noémie", "mentee", "fr"), ("Jo", "mentee", "en")]


def test_nothing_is_saved_without_yes(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path, "name,phone", "Kim,514-555-0140")
    before = counts(office.house.database)
    answer = said(office.house, "people", "import", path)
    assert answer == "1 person can be saved. Nothing is saved yet: add --yes.\n"
    assert counts(office.house.database) == before


def test_every_problem_is_one_line_without_a_name_or_number(office: Office, tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        "name,phone,role,language,coordinator,shared",
        "Kim,514-555-0140,mentee,fr,rosa,",
        "Bartholomew-James,514-555-0141,mentee,fr,rosa,",
        ",12345,,,,",
        "Sam,514-555-0140,,,,",
        "Ana,514-555-0123,,,,",
        "Ana,514-555-0123,,,,yes",
        "Lea,514-555-0142,boss,de,nobody,perhaps",
        'Max,"514-555-0143,,,,',
        "Ida,514-555-0144",
        "Bo,514-555-0100,,,marc,",
    )
    answer = said(office.house, "people", "import", path, "--yes").splitlines()
    assert answer == [
        "line 3: A first name has 1 to 12 characters.",
        "line 4: A first name has 1 to 12 characters.",
        "line 4: That phone number does not exist.",
        "line 5: That number stands in line 2 already.",
        "line 6: Somebody in the programme has that number already.",
        "line 8: Shared is yes or no.",
        "line 9: A quotation mark is missing or stands in the wrong place.",
        "line 10: It has 2 cells where the first line has 6.",
        "line 11: That is the number of the programme itself.",
        "line 11: No coordinator of the programme is called so.",
        "8 lines are left out.",
        "Batch 1: 2 people saved. To take it back: checkin people undo 1.",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty"),
        (b"name,phone,dream\nKim,514-555-0140,x", "Nobody knows what column 3 holds"),
        (b"name,name,phone\n", "A column is missing or stands there twice"),
        (b"name\nKim", "A column is missing"),
        ("name,phone\nKim,514-555-0140".encode("utf-16"), "Nobody knows what column"),
        (b"name,phone\nK\x81m,514-555-0140", "letters cannot be read"),
        (b"name,phone\nKim,12345", "There is nobody to save"),
    ],
)
def test_a_file_that_is_none_is_refused_in_one_sentence(
    office: Office, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    result = call(office.house, "people", "import", str(path), "--yes")
    assert sentence in str(result.exception)


def test_a_batch_is_taken_back_as_if_it_had_never_been(office: Office, tmp_path: Path) -> None:
    database = office.house.database
    before = counts(database)
    path = a_file(tmp_path, "name,phone,shared", "Kim,514-555-0140,", "Jo,514-555-0123,yes")
    said(office.house, "people", "import", path, "--yes")
    said(office.house, "hours", "busy", "kim", "mon-fri", "7:00-15:00")
    assert "-" in said(office.house, "people", "batches")
    answer = said(office.house, "people", "undo", "1")
    assert answer == "Batch 1 is taken back: 2 people gone.\n"
    assert counts(database) == before
    assert refusal(office.house, "people", "undo", "1") == "That batch was taken back already."
    assert "no such batch" in refusal(office.house, "people", "undo", "2")


def test_who_has_texted_keeps_their_batch(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path, "name,phone", "Kim,514-555-0140", "Jo,514-555-0141")
    said(office.house, "people", "import", path, "--yes")
    office.clock.forward(minutes=1)
    now = office.house.clock.now()
    hear(office.house, Inbound("sms", "+15145550140", SENDER, "hello", "SM1", now))
    before = counts(office.house.database)
    assert "texted already" in refusal(office.house, "people", "undo", "1")
    assert counts(office.house.database) == before


def test_whom_staff_work_with_keeps_their_batch(office: Office, tmp_path: Path) -> None:
    path = a_file(tmp_path, "name,phone", "Kim,514-555-0140")
    said(office.house, "people", "import", path, "--yes")
    said(office.house, "pair", "add", "kim", "marc")
    assert "staff already work with" in refusal(office.house, "people", "undo", "1")


def test_a_number_that_texted_stop_before_is_still_stopped_after_an_undo(
    office: Office, tmp_path: Path
) -> None:
    with office.house.database.write() as tx:
        now = office.house.clock.now() - timedelta(days=3)
        site = tx.execute(select(metadata.tables["programme"].c.id)).scalar_one()
        stopped = points.find_or_add(tx, site, "sms", "+15145550140", now)
        points.opt_out(tx, stopped.id, now)
    path = a_file(tmp_path, "name,phone", "Kim,514-555-0140")
    said(office.house, "people", "import", path, "--yes")
    said(office.house, "people", "undo", "1")
    with office.house.database.read() as tx:
        kept = points.get(tx, stopped.id)
    assert kept is not None
    assert kept.opted_out_at is not None


def test_five_thousand_people_with_two_hundred_broken_lines(office: Office, tmp_path: Path) -> None:
    """Every problem named, the rest in, undone cleanly; under ten seconds each."""
    wrong = ("Kim-Alexandrine,514-555-0199,", "Kim,514-000-0000,", "Kim,,", '"Kim,514-555-0199,')
    every = LINES // BROKEN
    lines = ["name,phone,language"]
    broken = []
    for number in range(LINES):
        if number % every == 0:
            broken.append(number + 2)
            lines.append(wrong[number // every % len(wrong)])
        else:
            lines.append(f"Noé,{_number(number)},{'fr' if number % 2 else 'en'}")
    path = a_file(tmp_path, *lines, encoding="cp1252", end="\n")
    database = office.house.database
    before = counts(database)

    dry, told = _timed(office, "people", "import", path)
    assert told[-1].startswith("4,800 people can be saved.")
    saving, told = _timed(office, "people", "import", path, "--yes")
    assert told[-2:] == [
        "200 lines are left out.",
        "Batch 1: 4,800 people saved. To take it back: checkin people undo 1.",
    ]
    assert [int(line.split()[1][:-1]) for line in told[:-2]] == broken
    assert counts(database)["person"] == before["person"] + LINES - BROKEN
    taking_back, _ = _timed(office, "people", "undo", "1")
    assert counts(database) == before
    assert max(dry, saving, taking_back) < LONGEST, (dry, saving, taking_back)


def _timed(office: Office, *words: str) -> tuple[float, list[str]]:
    begun = perf_counter()
    answer = said(office.house, *words)
    return perf_counter() - begun, answer.splitlines()


@cache
def _areas() -> list[int]:
    """Area codes in which numbers can exist; 555-01xx is nobody's in each."""
    return [area for area in range(201, 990) if _exists(area)]


def _exists(area: int) -> bool:
    return phonenumbers.is_valid_number(phonenumbers.parse(f"+1{area}5550100"))


def _number(n: int) -> str:
    return f"{_areas()[n // 100 + 1]}-555-01{n % 100:02d}"


def test_everybody_of_a_file_is_asked_first_if_we_may_text_them(
    office: Office, tmp_path: Path
) -> None:
    path = a_file(tmp_path, "name,phone,role", "Kim,514-555-0140,", "Jo,514-555-0141,mentor")
    said(office.house, "people", "import", path, "--yes")
    [(to, text)] = texts(office)
    assert to == "+15145550140"
    assert text.startswith("Hi Kim, it's Rosa from Le Relais. OK if we text you?")
