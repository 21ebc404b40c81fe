"""Commands about people: who they are, and what is known of them."""

from collections import Counter
from collections.abc import Mapping
from typing import TypedDict, Unpack, cast

import click

from bot.channels.policy import policy_of
from bot.cli.mornings import morning_of
from bot.cli.own_data import (
    erase_person,
    export_person,
    leave_person,
    require_no_pair,
    show_handed_on,
    show_open_turns,
)
from bot.cli.wiring import (
    as_json,
    of_programme,
    reading,
    records,
    show_json,
    show_rows,
    show_table,
    with_house,
    writing,
)
from bot.house import House
from bot.registry import consent, first_days, groups, load, numbers
from bot.registry import people as registry
from bot.registry.people import Enrolment, Entered, Row
from bot.turn import hosting
from flows.burden import A_WEEK

ROLES = click.Choice(("mentee", "mentor", "coordinator"))
DUTIES = click.Choice(("first", "backup", "manager", ""))


class Newcomer(TypedDict):
    """What `person add` is given."""

    role: str
    first_name: str
    phone: str
    language: str
    zone: str
    coordinator: str
    duty: str
    shared: bool
    release: str


@click.group()
def person() -> None:
    """Mentees, mentors and coordinators, each named by first name or by number in the list."""


@person.command("add")
@click.argument("role", type=ROLES)
@click.argument("first_name", metavar="NAME")
@click.argument("phone", metavar="NUMBER")
@click.option("--language", default="", help="en or fr; without it, the programme's usual one.")
@click.option("--zone", default="", help="IANA name; without it, the programme's.")
@click.option("--coordinator", default="", help="Who looks after them.")
@click.option("--duty", default="", type=DUTIES, help="For coordinators: who is paged first.")
@click.option("--shared", is_flag=True, help="Somebody else of the programme has that number.")
@click.option("--release", default="", help="The day they are out, 2026-12-01: no text before.")
@of_programme
@with_house
def add_person(house: House, sender: str, **newcomer: Unpack[Newcomer]) -> None:
    """Enrol somebody with the NUMBER they text from: mentee Ana 514-555-0123."""
    channel = "simulator" if house.settings.checkin_channel == "simulator" else "sms"
    with writing(house, sender) as (tx, site):
        row = registry.enrol(tx, site, Enrolment(channel=channel, **newcomer), house.clock.now())
    click.echo(f"Person {row.id}: {row.first_name}, {row.role}, {', '.join(row.numbers)}.")


@person.command("show")
@click.argument("who")
@as_json
@of_programme
@with_house
def show_person(house: House, who: str, sender: str, as_json: bool) -> None:
    """Everything known of one person."""
    with reading(house, sender) as (tx, site):
        [row] = registry.show(tx, site, house.clock.now(), who)
        failed = numbers.failed(tx, row.id, house.clock.now())
    found = records([row])[0] | {"not_arrived": _by_class(failed)}
    if as_json:
        show_json(found)
        return
    _show(row, _by_class(failed))


@person.command("burden")
@click.argument("who")
@as_json
@of_programme
@with_house
def show_burden(house: House, who: str, sender: str, as_json: bool) -> None:
    """How much we asked of somebody in four weeks: texts that count, other texts, meetings."""
    with reading(house, sender) as (tx, site):
        member = registry.who(tx, site, who)
        weeks = load.of_four_weeks(tx, member, house.clock.now())
    if as_json:
        show_json(records(weeks))
        return
    click.echo(f"{member.facts.first_name}: pace {member.facts.pace}.")
    heads = ("WEEK TO", f"COUNTED (OF {A_WEEK})", "OTHERS WE STARTED", "ANSWERS", "MEETINGS")
    rows = [(str(w.last), str(w.counted), str(w.uncounted), str(w.answers)) for w in weeks]
    show_table(heads, [(*row, str(w.meetings)) for row, w in zip(rows, weeks, strict=True)])


@person.command("list")
@click.option("--role", default="", type=click.Choice((*ROLES.choices, "")))
@as_json
@of_programme
@with_house
def list_people(house: House, role: str, sender: str, as_json: bool) -> None:
    """Everybody active in the programme."""
    with reading(house, sender) as (tx, site):
        rows = [row for row in registry.show(tx, site, house.clock.now()) if role in ("", row.role)]
    heads = ("NR", "NAME", "ROLE", "LANGUAGE", "COORDINATOR", "DUTY", "NUMBER")
    show_rows(
        as_json,
        rows,
        heads,
        [
            (r.id, r.first_name, r.role, r.language, r.coordinator, r.duty, ", ".join(r.numbers))
            for r in rows
        ],
    )


@person.command("change")
@click.argument("who")
@click.option("--name", "first_name", help="At most 12 characters.")
@click.option("--language", help="en or fr.")
@click.option("--zone", help="IANA name.")
@click.option("--coordinator", help='Who looks after them; "" is nobody.')
@click.option("--duty", type=DUTIES, help='For coordinators; "" is off duty.')
@click.option("--pause", help="Days, or the first day with texts again, or off.")
@click.option(
    "--night-shift/--no-night-shift", default=None, help="They sleep by day: no text before 13:00."
)
@click.option(
    "--shared-phone/--no-shared-phone",
    default=None,
    help='Others see that phone: texts only say "please call".',
)
@click.option("--voice-only/--no-voice-only", default=None, help="Called by people, never texted.")
@click.option(
    "--ask-before-groups/--no-ask-before-groups",
    default=None,
    help="Their coordinator talks to them before they are invited to a group.",
)
@click.option("--leave", "active", flag_value=False, type=bool, default=None, help="They left.")
@of_programme
@with_house
def change_person(house: House, who: str, sender: str, **entered: Unpack[Entered]) -> None:
    """Change what is known of somebody; only what is named changes."""
    named = cast(Entered, {key: value for key, value in entered.items() if value is not None})
    with writing(house, sender) as (tx, site):
        if named.get("active") is False:
            leaving = registry.who(tx, site, who)
            require_no_pair(tx, leaving.id)
            hosting.withdraw(tx, leaving.id, house.clock.now())
        row = registry.change(tx, site, who, house.clock.now(), **named)
        if named.get("active") is False:
            show_open_turns(tx, site, leaving, house.clock.now())
            show_handed_on(tx, site, None, house.clock.now())
    _show(row)


@person.command("number")
@click.argument("who")
@click.argument("phone", metavar="NUMBER")
@of_programme
@with_house
def change_number(house: House, who: str, phone: str, sender: str) -> None:
    """The NUMBER they text from now on; the one they had is retired."""
    with writing(house, sender) as (tx, site):
        row = registry.change(tx, site, who, house.clock.now(), phone=phone)
    _show(row)


@person.command("apart")
@click.argument("one")
@click.argument("other")
@click.option("--together", is_flag=True, help="They may be together again.")
@of_programme
@with_house
def keep_apart(house: House, one: str, other: str, sender: str, together: bool) -> None:
    """Never invite both to one group. No reason is kept, and nobody is told."""
    with writing(house, sender) as (tx, site):
        both = groups.keep_apart(tx, site, (one, other), house.clock.now(), together=together)
    click.echo("They may be in one group." if together else "They are never invited together.")
    for group_id in both:
        click.echo(f"Group {group_id} holds both already: talk to one of them.")


@person.command("code")
@click.argument("who")
@of_programme
@with_house
def say_code(house: House, who: str, sender: str) -> None:
    """Four digits for them, shown once: say them by voice. An older code counts no more."""
    with writing(house, sender) as (tx, site):
        digits = numbers.new_code(tx, site, who, house.clock.now())
    click.echo(f"Code {digits}. Say it to them by voice; it is not shown again.")


@person.command("release")
@click.argument("who")
@click.argument("day", metavar="DATE")
@of_programme
@with_house
def change_release(house: House, who: str, day: str, sender: str) -> None:
    """The day they are out is DATE: texts begin then, and their mentor's first call is set."""
    with writing(house, sender) as (tx, site):
        row = first_days.release(tx, site, who, day, house.clock.now())
    _show(row)


@person.command("consent")
@click.argument("who")
@click.option("--by", "by", required=True, help="The coordinator whom they told.")
@click.option("--no", "refused", is_flag=True, help="They do not want our texts.")
@of_programme
@with_house
def record_consent(house: House, who: str, by: str, refused: bool, sender: str) -> None:
    """They said yes (or no) to our texts in person or by voice; it is kept when and to whom."""
    told = consent.Told(who, by, given=not refused)
    with writing(house, sender) as (tx, site):
        row = consent.record(tx, site, told, house.clock.now())
    _show(row)


for one in (export_person, erase_person, leave_person, morning_of):
    person.add_command(one)


def _by_class(failed: Mapping[str, int]) -> str:
    """Texts of 90 days that did not reach their numbers, by what the carrier's codes mean."""
    counted: Counter[str] = Counter()
    for code, count in failed.items():
        if code.isdigit():  # the rest are our own reasons: nothing was sent
            counted[policy_of(code).value] += count
    return ", ".join(f"{kind} {count}" for kind, count in sorted(counted.items()))


def _show(row: Row, not_arrived: str = "") -> None:
    """One person, a line for each thing that is known."""
    facts = records([row])[0] | {"numbers": ", ".join(row.numbers)}
    facts = {"nr": facts.pop("id")} | facts
    if not_arrived:
        facts["not_arrived"] = not_arrived
    show_table((), [(name.replace("_", " "), value) for name, value in facts.items()])
