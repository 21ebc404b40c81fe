"""Is this installation fit to go live? One line a check; each says what to do when it is not."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from bot import operator
from bot.channels import NotReadable
from bot.channels.roads import Roads
from bot.cli.findings import Finding, fail, ok, warn
from bot.cli.needs_health import of_the_needs
from bot.cli.rota_health import of_the_rota
from bot.cli.screening_health import of_the_phrases, of_the_rules, of_the_sample
from bot.cli.voice_health import of_calls, of_placed_calls, place_a_call
from bot.cli.wiring import in_one_sentence, open_checked, read_settings, require_database
from bot.clock import SystemClock, pin_zone_data
from bot.database import Transaction
from bot.errors import CheckinError
from bot.house import House
from bot.settings import Settings
from bot.store import heartbeats, programmes, rates
from bot.store.notices import Notice
from bot.store.programmes import Site
from flows.calendar.statutory_dates import LAST_YEAR

WELL_WITHIN = timedelta(seconds=60)  # design: a heartbeat older than that is reported
LOOK_BACK = timedelta(minutes=5)  # how much of the carrier's list is read to see that it answers
YEARS_AHEAD = 2  # so far the public holidays must be known
SHORTEST_INDEX_KEY = 32  # characters: 128 bits even if somebody wrote them in hexadecimal

# Instants at which old zone data is wrong, or at which a zone differs from its neighbours.
ZONES = (
    ("America/Vancouver", datetime(2026, 12, 15, 20, tzinfo=UTC), timedelta(hours=-7)),
    ("America/St_Johns", datetime(2026, 12, 15, 20, tzinfo=UTC), timedelta(hours=-3, minutes=-30)),
    ("America/Regina", datetime(2026, 7, 15, 20, tzinfo=UTC), timedelta(hours=-6)),
)


@click.command()
@click.option("--tell-operator", is_flag=True, help="Send the operator a test as well.")
@click.option(
    "--call", "number", default="", help="Ring this number once, to prove that calls work."
)
def doctor(tell_operator: bool, number: str) -> None:
    """Check keys, database, carrier, operator, duty, texts and zone data; exit 1 if one fails."""
    given = click.get_current_context().obj
    findings = examine(given if isinstance(given, House) else None, tell_operator, number)
    failed = 0
    for finding in findings:
        failed += finding.verdict == "FAIL"
        click.echo(f"{finding.verdict:4}  {finding.sentence}")
    sys.exit(1 if failed else 0)


def examine(
    house: House | None = None, tell_operator: bool = False, number: str = ""
) -> Iterator[Finding]:
    """Every check in order. Without a database that can be used, only those that need none."""
    pin_zone_data()
    try:
        settings = house.settings if house else read_settings()
    except CheckinError as wrong:
        yield fail(str(wrong))
        return
    opening, *rest = of_settings(settings, tell_operator)
    yield from (opening, *rest)
    now = house.clock.now() if house else SystemClock().now()
    yield from of_the_product(now.date())
    if house is not None:
        yield from of_the_database(house, number)
    elif opening.verdict == "ok":
        yield from _opened(settings, number)


def of_settings(settings: Settings, tell_operator: bool = False) -> Iterator[Finding]:
    """The keys that open the database first; then the rest that is set."""
    yield from _keys(settings)
    yield from _operator(settings, tell_operator)
    yield from _carrier(settings)
    yield from of_calls(settings)


def of_the_product(today: date) -> Iterator[Finding]:
    """Zone data, public holidays, help lines, texts, screening."""
    yield from _zone_data()
    yield from _holidays(today)
    yield from _help_lines(today)
    yield from _texts()
    yield from of_the_rules()


def of_the_database(house: House, number: str = "") -> Iterator[Finding]:
    """Is there a programme with people on duty, and are the other processes well?"""
    with house.database.read() as tx:
        found = programmes.all_sites(tx)
        yield ok("The database answers and is up to date.")
        if not found:
            yield fail("There is no programme yet: open one with checkin programme add.")
        for site in found:
            yield from _numbers(site)
            yield from of_the_rota(tx, site, house.clock.now())
            yield from of_the_phrases(tx, site)
            yield from of_the_needs(tx, site, house.clock.now())
            yield from of_the_sample(tx, site, house.clock.now())
            yield from of_placed_calls(tx, site, house.settings)
        yield from _senders(tx)
        yield from _worker(tx, house)
    for site in found:
        yield from _carrier_answers(house, site)
        if number:
            yield place_a_call(house.settings, site, number)


def _keys(settings: Settings) -> Iterator[Finding]:
    """Are there keys to seal and to find with?"""
    try:
        open_checked(settings).close()
        yield ok(f"Data keys are well-formed ({len(settings.data_keys)}).")
    except CheckinError as wrong:
        yield fail(str(wrong))
    if len(settings.checkin_index_key.get_secret_value()) < SHORTEST_INDEX_KEY:
        yield fail(f"CHECKIN_INDEX_KEY needs {SHORTEST_INDEX_KEY} characters or more.")
    else:
        yield ok("The index key is long enough.")


def _operator(settings: Settings, tell: bool) -> Iterator[Finding]:
    """Can somebody be told when the carrier is the trouble?"""
    if not operator.is_reachable(settings):
        yield fail(
            "No road to the operator: set CHECKIN_OPERATOR_HOOK,"
            " or CHECKIN_OPERATOR_EMAIL and CHECKIN_SMTP_URL."
        )
        return
    yield ok("The operator can be told outside the carrier.")
    if tell:
        now = SystemClock().real()
        taken = operator.deliver(settings, Notice(0, "test", "sent by checkin doctor", now, 0))
        yield (
            ok("A test has gone to the operator.")
            if taken
            else fail("No road to the operator took a test.")
        )


def _carrier(settings: Settings) -> Iterator[Finding]:
    """Is there an account to send with, and an address that the carrier can call?"""
    url = urlsplit(settings.checkin_public_url)
    if url.scheme == "https" and url.hostname:
        yield ok("The public address is https.")
    else:
        yield fail("CHECKIN_PUBLIC_URL must be the https address that the carrier calls.")
    if settings.checkin_channel == "simulator":
        yield fail("CHECKIN_CHANNEL is simulator: no text leaves this machine.")
    elif not (settings.twilio_account_sid and settings.twilio_auth_token.get_secret_value()):
        yield fail("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not set.")
    else:
        yield ok("The carrier's account is set.")


def _zone_data() -> Iterator[Finding]:
    """Are the zones those of 2026?"""
    for name, at, offset in ZONES:
        try:
            found = at.astimezone(ZoneInfo(name)).utcoffset()
        except ZoneInfoNotFoundError:
            found = None
        if found != offset:
            yield fail(f"Zone data is too old for {name}: install tzdata 2026.6 or later.")
            return
    yield ok("Zone data knows the rules of 2026.")


def _holidays(today: date) -> Iterator[Finding]:
    """Will a public holiday be known for as long as anybody plans ahead?"""
    if today.year + YEARS_AHEAD > LAST_YEAR:
        yield warn(f"Public holidays are known to the end of {LAST_YEAR}: install a newer release.")
    else:
        yield ok(f"Public holidays are known to the end of {LAST_YEAR}.")


def _help_lines(today: date) -> Iterator[Finding]:
    """Has a person called the help lines that our texts name, and not too long ago?"""
    from flows.texts.lines import stale, unphoned

    old = sorted({line.name for line in stale(today)})
    if old:
        yield warn(f"Not checked for more than 90 days, call them again: {', '.join(old)}.")
    waiting = sorted({line.name for line in unphoned()})
    if waiting:
        yield warn(f"Nobody has called these lines to check them: {', '.join(waiting)}.")
    else:
        yield ok("Every help line was called and checked.")


def _texts() -> Iterator[Finding]:
    """Are the texts fit to be sent?"""
    from flows.texts.lint import lint

    problems = lint()
    if problems:
        yield fail(f"{len(problems)} texts may not be sent as they are: run checkin texts.")
    else:
        yield ok("Every text is one segment, in both languages.")


def _opened(settings: Settings, number: str) -> Iterator[Finding]:
    try:
        with in_one_sentence():
            database = open_checked(settings)
            require_database(database)
            yield from of_the_database(House(database, SystemClock(), settings), number)
            database.close()
    except CheckinError as wrong:
        yield fail(str(wrong))


def _numbers(site: Site) -> Iterator[Finding]:
    """Is there a number that texts come to, and one that people can call?"""
    if site.sender.startswith("+") and site.facts.phone:
        yield ok(f"{site.facts.name}: texts come to {site.sender}, people call {site.facts.phone}.")
    else:
        yield fail(f"{site.facts.name}: its number for texts or its phone is missing.")


def _carrier_answers(house: House, site: Site) -> Iterator[Finding]:
    """Does the carrier answer for this programme's number?"""
    settings = house.settings
    if settings.checkin_channel == "simulator" or not settings.twilio_account_sid:
        return
    since = house.clock.real() - LOOK_BACK
    try:
        Roads(settings)("sms").arrived(site.sender, since)
        yield ok(f"{site.facts.name}: the carrier answers.")
    except NotReadable:
        yield fail(f"{site.facts.name}: the carrier does not answer, or refuses the account.")


def _senders(tx: Transaction) -> Iterator[Finding]:
    stopped = rates.stopped(tx)
    if stopped:
        yield fail(f"The carrier refuses our configuration of {', '.join(stopped)}.")
    else:
        yield ok("No sender is refused by the carrier.")


def _worker(tx: Transaction, house: House) -> Iterator[Finding]:
    """Is the scheduler alive?"""
    last = heartbeats.last(tx, heartbeats.SCHEDULER)
    if last is None or house.clock.real() - last > WELL_WITHIN:
        yield warn("The worker has not been heard for a minute: run checkin work.")
    else:
        yield ok("The worker is alive.")
