"""Commands about calls: a programme's own chain, and whether the carrier places calls."""

from collections.abc import Iterator

import pytest

from bot.alerts import chain
from bot.channels import Refused
from bot.channels.policy import Policy
from bot.cli.findings import Finding
from bot.cli.voice_health import of_calls, of_placed_calls, place_a_call
from bot.database import Database
from bot.errors import Refused as NotEntered
from bot.outbox import drain
from bot.store import chains, new_threads
from tests.bot.commands import refusal, said
from tests.bot.letters import Office, office_of, settings_of
from tests.build import NOW, Cast
from tests.standin import Standin, standing_in

FASTER = "0 first text+call, 4 backup text+call, 8 person, 9 everyone"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    with office_of(database) as opened:
        yield opened


@pytest.fixture
def standin() -> Iterator[Standin]:
    with standing_in() as running:
        yield running


def test_the_chains_of_a_programme_are_shown(office: Office) -> None:
    shown = said(office.house, "programme", "chain").splitlines()
    assert [line.split()[0] for line in shown] == ["red", "orange_tonight", "orange_today"]
    assert shown[0].endswith(
        "0 first, 3 first, 6 first call, 9 backup text+call, 10 person, 15 everyone text+call"
    )


def test_a_programme_sets_a_faster_chain_and_goes_back(office: Office, programme: Cast) -> None:
    assert FASTER in said(office.house, "programme", "chain", "red", FASTER)
    assert FASTER in said(office.house, "programme", "chain")
    with office.house.database.read() as tx:
        assert len(chains.of(tx, programme.site.id, "red").steps) == 4
    assert "15 everyone" in said(office.house, "programme", "chain", "red", "usual")


@pytest.mark.parametrize(
    ("level", "words", "sentence"),
    [
        ("red", "2 first, 4 backup call, 8 person, 9 everyone", "always goes out at 0 minutes"),
        ("red", "0 first, 5 backup, 8 person, 9 everyone", "called about within 10 minutes"),
        ("orange_today", "0 first, 95 backup", "at most 60 minutes apart"),
        ("red", "at once", "A step is written like"),
    ],
)
def test_what_is_not_safe_is_refused(office: Office, level: str, words: str, sentence: str) -> None:
    before = said(office.house, "programme", "chain")
    assert sentence in refusal(office.house, "programme", "chain", level, words)
    assert said(office.house, "programme", "chain") == before


def test_without_calls_red_may_be_without_one(database: Database, programme: Cast) -> None:
    texts = "0 first, 5 backup, 8 person, 9 everyone"
    with office_of(database, checkin_voice=False) as office:
        assert texts in said(office.house, "programme", "chain", "red", texts)


def test_the_doctor_says_whether_calls_are_set_up() -> None:
    def says(**changed: object) -> Finding:
        (found,) = of_calls(settings_of(**changed))
        return found

    assert says() == Finding("ok", "Calls are on.")
    assert says(checkin_voice=False).verdict == "warn"
    assert says(checkin_voice_sender="514-555-0100").verdict == "FAIL"
    assert says(checkin_voice_sender="+15145550100").verdict == "ok"


def last_call(office: Office, programme: Cast) -> Finding:
    with office.house.database.read() as tx:
        (found,) = of_placed_calls(tx, programme.site, office.house.settings)
    return found


def test_the_doctor_names_the_customer_profile_that_the_carrier_wants(
    office: Office, programme: Cast
) -> None:
    assert last_call(office, programme).verdict == "warn"
    for answer, expected in (
        (
            Refused(Policy.CONFIGURATION, "21216"),
            Finding(
                "FAIL",
                "Le Relais: the carrier refuses our calls (error 21216): calls to +1 need an"
                " approved customer profile at the carrier.",
            ),
        ),
        (
            Refused(Policy.NEVER, "13224"),
            Finding("warn", "Le Relais: the last call was not placed (error 13224)."),
        ),
        (None, Finding("ok", "Le Relais: the carrier took the last call.")),
    ):
        with office.house.database.write() as tx:
            thread = new_threads.open_thread(tx, new_threads.New(programme.site.id, "red", NOW))
            chain.call(tx, thread, programme.rosa.facts, NOW)
        if answer is not None:
            row = max(office.channel.ids or [0]) + 1
            office.channel.answers[row] = [answer]
        drain(office.house, office.post)
        assert last_call(office, programme) == expected


def test_a_test_call_proves_it(standin: Standin, programme: Cast) -> None:
    settings = settings_of(twilio_api_base_url=standin.url)
    assert place_a_call(settings, programme.site, "514-555-0111") == Finding(
        "ok", "Le Relais: the carrier took a test call; that phone rings now."
    )
    (call,) = standin.ledger.calls
    assert (call.to, call.sender, call.row) == ("+15145550111", "+15145550100", 0)
    standin.faults.call_codes.extend([21216, 20500])
    assert "approved customer profile" in place_a_call(settings, programme.site, call.to).sentence
    assert place_a_call(settings, programme.site, call.to).verdict == "FAIL"
    with pytest.raises(NotEntered):
        place_a_call(settings, programme.site, "555")
