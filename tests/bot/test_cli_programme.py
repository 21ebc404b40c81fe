"""A programme is set up and run by command alone; the texts that go out are the proof."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.cli import main
from bot.database import Database
from bot.store import points
from tests.bot.commands import call, refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.bot.processes import checkin_in

ANA, BEN, MARC, ROSA = "+15145550123", "+15145550124", "+15145550125", "+15145550120"


@pytest.fixture
def office(database: Database) -> Iterator[Office]:
    """An installation without a programme, on a Monday at 10:00 in Montreal."""
    with office_of(database) as open_office:
        yield open_office


@pytest.fixture
def site(office: Office) -> Office:
    """A programme with Rosa on duty, Ana (en) and Benoît (fr), Marc, and a place."""
    for words in (
        ["programme", "add", "Le Relais", "514-555-0100", "--phone", "514-555-0100"]
        + ["--zone", "America/Toronto", "--province", "QC"],
        ["person", "add", "coordinator", "Rosa", "514-555-0120", "--duty", "first"],
        ["person", "add", "mentee", "Ana", "(514) 555-0123", "--coordinator", "rosa"],
        ["person", "add", "mentee", "Benoît", "514 555 0124", "--language", "fr"],
        ["person", "add", "mentor", "Marc", "+15145550125"],
        ["venue", "add", "Cafe Nord", "--phone", "514-555-0190", "--licence", "restaurant"],
        ["pair", "add", "ana", "marc"],
        ["hours", "add", "marc", "mon-fri", "17:00-21:00"],
        ["hours", "busy", "ana", "not-free", "tue", "17:00-18:00"],
        ["hours", "busy", "ana", "home-by", "21:00"],
    ):
        said(office.house, *words)
    for name in ("ana", "benoit"):
        said(office.house, "person", "consent", name, "--by", "rosa")
    return office


def test_a_meeting_is_booked_and_both_are_told(site: Office) -> None:
    answer = said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "cafe nord")
    assert answer == "Meeting 1 is booked: Ana and Marc, Thu 26 Nov 6:30 pm, Cafe Nord.\n"
    assert texts(site) == [
        (ANA, "You're set: Marc, Thu 26 Nov 6:30 pm, Cafe Nord. To change it, text MENU."),
        (
            MARC,
            "Le Relais: new time with Ana: Thu 26 Nov 6:30 pm, Cafe Nord. Doesn't work? Text MENU.",
        ),
    ]


def test_reminders_follow_a_booking_by_staff(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    texts(site)
    site.clock.forward(days=2, hours=8)
    first, second = sorted(texts(site))
    assert (first[0], second[0]) == (ANA, MARC)
    assert first[1].startswith("Hi Ana. You and Marc: Thu 26 Nov 6:30 pm, Cafe Nord.")


def test_a_meeting_is_moved_the_mentee_is_asked_and_the_mentor_told(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    texts(site)
    said(site.house, "meeting", "move", "1", "2026-11-27 17:30")
    assert sorted(texts(site)) == [
        (
            ANA,
            "Marc asks to move to Fri 27 Nov 5:30 pm, Cafe Nord. Is that OK? 1 = yes,"
            " 2 = other time, 3 = by phone, 4 = no",
        ),
        (
            MARC,
            "Le Relais: new time with Ana: Fri 27 Nov 5:30 pm, Cafe Nord. Doesn't work? Text MENU.",
        ),
    ]


def test_a_meeting_is_called_off_and_both_are_told(site: Office) -> None:
    said(site.house, "pair", "add", "benoît", "marc")
    said(site.house, "meeting", "add", "benoît", "2026-11-26 18:30", "--by", "phone")
    texts(site)
    assert said(site.house, "meeting", "cancel", "1").startswith("Meeting 1 is off: ")
    assert sorted(texts(site)) == [
        (
            BEN,
            "Désolé, jeu 26 nov 18 h 30 avec Marc, c'est annulé. Pour un nouveau moment,"
            " textez MENU.",
        ),
        (
            MARC,
            "Le Relais: Thu 26 Nov 6:30 pm with Benoit is off. Nothing to do. For a new time,"
            " text MENU.",
        ),
    ]
    site.clock.forward(days=3)
    assert texts(site) == []


def test_at_night_nobody_is_told_of_what_can_wait(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    texts(site)
    site.clock.forward(hours=12)  # Monday, 22:00
    said(site.house, "meeting", "cancel", "1")
    assert texts(site) == []
    site.clock.forward(hours=11)  # Tuesday, 9:00
    assert [to for to, _ in sorted(texts(site))] == [ANA, MARC]


@pytest.mark.parametrize(
    "words", [["cancel", "1"], ["move", "1", "2026-12-03 18:30"]], ids=["off", "moved"]
)
def test_at_night_both_are_told_of_a_meeting_in_the_morning(site: Office, words: list[str]) -> None:
    at = "2026-11-24 09:00"
    said(site.house, "meeting", "add", "ana", at, "--venue", "1", "--anyway")
    texts(site)
    site.clock.forward(hours=12)  # Monday, 22:00
    said(site.house, "meeting", *words)
    assert [to for to, _ in sorted(texts(site))] == [ANA, MARC]


# When, and what the refusal says.
IMPOSSIBLE = (
    ("2026-11-20 18:30", "past|over"),
    ("2026-11-24 18:00", "does not fit.*--anyway"),  # her Tuesday, with the way there
    ("2026-11-26 20:00", "does not fit.*--anyway"),  # not home by 21:00
    ("2026-11-26 14:00", "does not fit.*--anyway"),  # not in his hours
    ("2027-03-14 02:30", "clocks go forward"),
    ("2028-01-10 18:30", "more than a year"),
    ("next thursday", "[Ww]rite dates"),
    ("2026-11-26 25:00", "[Ww]rite times"),
)


def test_a_time_that_cannot_be_is_refused_in_one_sentence(site: Office) -> None:
    for at, why in IMPOSSIBLE:
        sentence = refusal(site.house, "meeting", "add", "ana", at, "--venue", "1")
        assert re.search(why, sentence), (at, sentence)
    assert said(site.house, "meeting", "list") == "None.\n"
    assert texts(site) == []


def test_what_both_agreed_is_booked_anyway(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 14:00", "--venue", "1", "--anyway")
    assert "planned" in said(site.house, "meeting", "list")


def test_a_meeting_that_is_off_is_neither_moved_nor_cancelled(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    said(site.house, "meeting", "cancel", "1")
    assert refusal(site.house, "meeting", "cancel", "1") == "This meeting is cancelled."
    assert refusal(site.house, "meeting", "move", "1", "2026-11-27 18:30")


def test_whoever_no_text_can_reach_is_to_be_called(site: Office) -> None:
    said(site.house, "person", "add", "mentor", "Julie", "514-555-0126")
    said(site.house, "pair", "add", "benoît", "julie")
    with site.house.database.write() as tx:
        found = points.find(tx, 1, "sms", "+15145550126")
        assert found is not None
        points.block(tx, found.id, site.clock.now())
    answer = said(site.house, "meeting", "add", "benoît", "2026-11-26 18:30", "--by", "phone")
    assert "No text can reach Julie: call them." in answer


# What is typed, and what the refusal says.
REFUSED: Sequence[tuple[list[str], str]] = (
    (["person", "add", "mentee", "Maximilianne-Rose", "514-555-0127"], "1 to 12 characters"),
    (["person", "add", "mentee", "Zoe", "12345"], "phone number"),
    (["person", "add", "mentee", "Zoe", "+447911123456"], "Canadian and US"),
    (["person", "add", "mentee", "Zoe", "514-555-0123"], "shared"),
    (["person", "add", "mentee", "Zoe", "514-555-0127", "--zone", "Montreal"], "time zone"),
    (["person", "add", "mentor", "Zoe", "514-555-0127", "--duty", "first"], "on duty"),
    (["person", "show", "zoe"], "nobody"),
    (["person", "change", "ana", "--leave"], "end pair 1"),
    (["venue", "add", "The very long name of a cafe"], "1 to 24 characters"),
    (["venue", "add", "Le Pub", "--licence", "bar"], "bar"),
    (["pair", "add", "marc", "ana"], "mentee"),
    (["pair", "add", "ana", "marc"], "already"),
    (["pair", "end", "7"], "no such pair"),
    (["hours", "add", "ana", "mon-fri 7:00"], "Write hours like"),
    (["hours", "busy", "ana", "sometimes"], "Write busy times like"),
    (["hours", "drop", "ana", "99"], "no busy time"),
    (["meeting", "add", "benoît", "2026-11-26 18:30", "--by", "phone"], "pair add"),
    (["meeting", "add", "ana", "2026-11-26 18:30"], "place"),
    (["meeting", "add", "ana", "2026-11-26 18:30", "--by", "fax"], "in-person, phone or video"),
    (
        ["meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1", "--minutes", "120"],
        "to 90 minutes",
    ),
    (["meeting", "show", "9"], "no such meeting"),
)


def test_what_cannot_be_entered_is_refused_in_one_sentence(site: Office) -> None:
    for words, sentence in REFUSED:
        refused = refusal(site.house, *words)
        assert sentence in refused
        assert "\n" not in refused


def test_a_person_is_changed_and_shown(site: Office) -> None:
    said(site.house, "person", "change", "benoît", "--night-shift", "--pause", "3")
    shown = said(site.house, "person", "show", "3")
    assert "night shift   yes" in shown
    assert "paused until  2026-11-26 14:00 UTC" in shown
    said(site.house, "person", "number", "benoît", "514-555-0129")
    [row] = [
        row
        for row in json.loads(said(site.house, "person", "list", "--json"))
        if row["first_name"] == "Benoît"
    ]
    assert row["numbers"] == ["+15145550129 (sms, active)", "+15145550124 (sms, retired)"]


def test_hours_are_shown_as_they_can_be_entered_again(site: Office) -> None:
    marc = said(site.house, "hours", "show", "marc")
    assert marc == "Marc (person 4), America/Toronto\nfree  -  mon-fri 17:00-21:00\n"
    shown = said(site.house, "hours", "show", "ana").splitlines()
    assert shown[1:] == [
        "free  -  daily 09:00-21:00, as nothing is said",
        "busy  1  tue 17:00-18:00",
        "busy  2  daily home-by 21:00",
    ]
    dropped = said(site.house, "hours", "drop", "ana", "1")
    assert "tue" not in dropped


def test_new_hours_name_the_meetings_that_they_do_not_fit(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    answer = said(site.house, "hours", "busy", "ana", "2026-11-26", "18:00-19:00")
    assert "Meeting 1, Thu 26 Nov 6:30 pm, does not fit this." in answer


def test_a_pair_ends_with_its_meetings(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    texts(site)
    assert "--cancel-meetings" in refusal(site.house, "pair", "end", "1")
    said(site.house, "pair", "end", "1", "--cancel-meetings")
    assert [to for to, _ in sorted(texts(site))] == [ANA, MARC]
    assert said(site.house, "pair", "list") == "None.\n"


def test_several_programmes_are_told_apart_by_number(site: Office) -> None:
    said(
        site.house,
        *["programme", "add", "Harbour", "902-555-0100", "--phone", "902-555-0100"],
        *["--zone", "America/Halifax", "--province", "NS"],
    )
    assert "which programme" in refusal(site.house, "person", "list")
    assert said(site.house, "person", "list", "--programme", "902-555-0100") == "None.\n"


def test_the_command_refuses_an_installation_that_is_not_ready(tmp_path: Path) -> None:
    empty = checkin_in(tmp_path, "person", "list", keys=False)
    assert (empty.returncode, empty.stdout) == (2, "")
    assert empty.stderr.count("\n") == 1
    missing = checkin_in(tmp_path, "person", "list")
    assert missing.returncode == 2
    assert missing.stderr == "checkin: There is no database yet: run checkin migrate.\n"
    assert not list(tmp_path.glob("*.db"))


def test_every_command_says_what_it_does(office: Office) -> None:
    for words in (["person"], ["pair"], ["hours"], ["meeting"], ["venue"], ["programme"]):
        assert "Commands:" in call(office.house, *words, "--help").output


@pytest.mark.parametrize(
    "words", ["nonsense", "meeting cancel x", "person add boss Zoe 514-555-0127", "venue add"]
)
def test_what_is_typed_wrong_is_one_sentence_and_exit_code_2(
    words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["checkin", *words.split()])
    with pytest.raises(SystemExit) as stopped:
        main()
    said_by_it = capsys.readouterr()
    assert (stopped.value.code, said_by_it.out) == (2, "")
    assert said_by_it.err.startswith("checkin: ")
    assert said_by_it.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["programme", "change", "--phone", "call us"], "That is no phone number."),
        (["programme", "change", "--hours", "9-5"], "Write hours like"),
        (["programme", "change", "--languages", "es"], "Languages are en, fr, or both"),
        (["programme", "change", "--name", "x" * 17], "A programme's name has 1 to 16"),
        (["person", "add", "mentee", "Zoe", "514-555-0100"], "the number of the programme itself"),
        (["person", "add", "mentee", "李", "514-555-0131"], "letters that every phone can show"),
        (["person", "add", "mentee", "Cœurcœurcœur", "514-555-0131"], "has 1 to 12 characters"),
        (["person", "change", "ana", "--name", "\u200b"], "letters that every phone can show"),
        (["venue", "add", "李李"], "letters that every phone can show"),
        (["hours", "busy", "ana", "2020-12-24..2020-12-26"], "That day is past."),
        (["hours", "busy", "ana", "tue", "17:00-18:00"], "That busy time is known already."),
        (["hours", "add", "marc", "mon-fri", "17:00-21:00"], "Those hours are known already."),
    ],
)
def test_what_a_text_could_not_say_or_nobody_can_mean_is_refused(
    site: Office, words: list[str], sentence: str
) -> None:
    before = said(site.house, "hours", "show", "ana") + said(site.house, "person", "list")
    assert sentence in refusal(site.house, *words)
    assert said(site.house, "hours", "show", "ana") + said(site.house, "person", "list") == before


def test_a_programme_changes_its_hours_phone_and_first_language(site: Office) -> None:
    answer = said(
        site.house,
        *["programme", "change", "--hours", "mon-sat 8:30-18:00", "--phone", "438-555-0199"],
        *["--languages", "fr,en", "--advanced-opt-out"],
    )
    assert "mon-sat 08:30-18:00" in answer
    assert "438-555-0199" in said(site.house, "programme", "list")
    [shown] = json.loads(said(site.house, "programme", "list", "--json"))
    assert shown["languages"] == ["fr", "en"]
    assert shown["facts"]["advanced_opt_out"] is True


def test_nobody_is_at_two_meetings_whatever_was_agreed(site: Office) -> None:
    said(site.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    again = ["meeting", "add", "ana", "2026-11-26 19:00", "--by", "phone", "--anyway"]
    assert refusal(site.house, *again) == "Meeting 1 is at that time."
    said(site.house, "meeting", "add", "ana", "2026-11-27 18:30", "--by", "phone")
    [_, later] = json.loads(said(site.house, "meeting", "list", "--json"))
    move = ["meeting", "move", str(later["nr"]), "2026-11-26 18:00", "--anyway"]
    assert refusal(site.house, *move) == "Meeting 1 is at that time."


def test_a_name_is_found_without_its_accents(site: Office) -> None:
    assert "Benoît" in said(site.house, "person", "show", "benoit")


@pytest.mark.parametrize("bind", ["foo", "127.0.0.1", "127.0.0.1:99999", "nowhere.invalid:8000"])
def test_serve_says_in_one_sentence_where_it_cannot_listen(site: Office, bind: str) -> None:
    sentence = refusal(site.house, "serve", "--bind", bind)
    assert "\n" not in sentence
    assert "listen" in sentence


def test_whoever_is_enrolled_without_a_language_gets_the_usual_one(site: Office) -> None:
    said(site.house, "programme", "change", "--languages", "fr,en")
    said(site.house, "person", "add", "mentee", "Zoe", "514-555-0131")
    assert json.loads(said(site.house, "person", "show", "zoe", "--json"))["language"] == "fr"
