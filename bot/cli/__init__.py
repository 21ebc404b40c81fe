"""The command `checkin`. Each room below is imported only when its command is called.

lines      screen, understand, segments, slots: JSON lines in, JSON lines out
run        serve, work, migrate, demo
wiring     the house a command works with, and how it shows what it found
places     programme, venue
people     person
pairs      pair
batches    people
hours      hours
meetings   meeting
groups     group
calendar   calendar
inbox      inbox
alerts     alerts
needs      needs
services   services
rota       rota
phrases    phrases
review     review
report     report
retention  retention
sample     sample
doctor     doctor
texts      texts
talk       talk
bench      bench
"""

import importlib

import click
from click.exceptions import NoArgsIsHelpError

# Command -> where it lives, and what it does in one line. Literal, so that --help imports nothing.
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("bot.cli.demo", "A small programme to play with; no account needed."),
    "serve": ("bot.cli.run", "The web process (gunicorn)."),
    "work": ("bot.cli.run", "The scheduler process."),
    "migrate": ("bot.cli.run", "Bring the database up to date."),
    "doctor": ("bot.cli.doctor", "Is this installation fit to go live? One line a check."),
    "talk": ("bot.cli.talk", "A phone in the terminal, against the demo."),
    "programme": ("bot.cli.places", "Open and show programmes."),
    "venue": ("bot.cli.places", "Places to meet."),
    "person": ("bot.cli.people", "Add, show and change people."),
    "people": ("bot.cli.batches", "Enrol everybody of a file; take a batch back."),
    "pair": ("bot.cli.pairs", "Bring two people together."),
    "hours": ("bot.cli.hours", "When somebody can meet, and when not."),
    "meeting": ("bot.cli.meetings", "Book, show, move and cancel meetings."),
    "group": ("bot.cli.groups", "Small groups: announce, invite, change, who came."),
    "calendar": ("bot.cli.calendar", "The secret address of a mentor's calendar."),
    "needs": ("bot.cli.needs", "What people need: taken, referred, followed until it worked."),
    "services": ("bot.cli.services", "The directory of services that people are sent to."),
    "rota": ("bot.cli.rota", "Who is on call: weeks, swaps, gaps, the weekly test page."),
    "inbox": ("bot.cli.inbox", "What is open, with age and owner."),
    "alerts": ("bot.cli.alerts", "Open alerts; the timeline of one; the books and figures."),
    "phrases": ("bot.cli.phrases", "What a programme changes about screening."),
    "review": ("bot.cli.review", "False alarms and missed texts, to look at again."),
    "report": ("bot.cli.report", "The figures of a period: a table, and a CSV."),
    "retention": ("bot.cli.retention", "Forget what is past its time; the scheduler does nightly."),
    "sample": ("bot.cli.sample", "50 texts a week, read blind: was one a crisis?"),
    "screen": ("bot.cli.lines", "Is somebody in danger? JSON lines."),
    "understand": ("bot.cli.lines", "What did somebody mean? JSON lines."),
    "segments": ("bot.cli.lines", "How many segments is a text? JSON lines."),
    "slots": ("bot.cli.lines", "Which times fit? JSON lines."),
    "texts": ("bot.cli.texts", "Print and check every text in both languages."),
    "bench": ("bot.cli.bench", "The benchmarks, as ratios against a floor in the same run."),
}


class LazyGroup(click.Group):
    """Commands that are imported when they are called, so that --help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name][0]), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.group(cls=LazyGroup)
@click.version_option(package_name="pathfinders-checkin")
def checkin() -> None:
    """Pathfinders Check-in: meetings, rescheduling and escalation by text, English and French."""


def main() -> None:
    """Run the command. A known error is one sentence and exit code 2."""
    from bot.errors import CheckinError

    try:
        checkin.main(standalone_mode=False)
    except NoArgsIsHelpError as asked:
        asked.show()
        raise SystemExit(2) from asked
    except click.ClickException as wrong:
        click.echo(f"checkin: {wrong.format_message()}", err=True)
        raise SystemExit(2) from wrong
    except click.Abort as stopped:
        raise SystemExit(130) from stopped
    except (CheckinError, LookupError, ValueError) as wrong:
        click.echo(f"checkin: {wrong}", err=True)
        raise SystemExit(2) from wrong
