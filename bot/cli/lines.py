"""Commands that read JSON lines and write one line for each, in order."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping

import click

Row = dict[str, object]


@click.command()
def screen() -> None:
    """Is somebody in danger? {"text", "earlier"?} -> {"level", "category", "rules", "spans"}."""
    from flows.screen.lines import screen_line

    _stream(screen_line)


@click.command()
def understand() -> None:
    """What did somebody mean? {"text", "lang", "question"?, "ref"?, "tz"?} -> meaning, windows."""
    from flows.understand.lines import understand_line

    _stream(understand_line)


@click.command()
def segments() -> None:
    """How many segments is a text? {"text"} -> {"encoding", "segments"}."""
    from flows.texts.gsm import segments_line

    _stream(segments_line)


@click.command()
def slots() -> None:
    """Which times fit? A case of the calendar -> {"slots"} or {"ranges"}."""
    from flows.calendar.lines import slots_line

    _stream(slots_line)


def _stream(answer: Callable[[Row], Mapping[str, object]]) -> None:
    from bot.clock import pin_zone_data

    pin_zone_data()
    for row in _rows():
        # Lone surrogates are legal in JSON and must come back as they went in.
        sys.stdout.write(json.dumps(answer(row), ensure_ascii=True) + "\n")


def _rows() -> Iterator[Row]:
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as broken:
            raise click.ClickException(f"Line {number} is no JSON.") from broken
        if not isinstance(row, dict):
            raise click.ClickException(f"Line {number} is no JSON object.")
        yield row
