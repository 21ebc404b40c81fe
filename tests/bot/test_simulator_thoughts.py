"""A turn in the demo's inspector: one line for each step and each effect, ids as names."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.simulator.thoughts import LONGEST, effect_line, step_line
from flows.engine import effects, events
from flows.engine.facts import Wanted
from flows.engine.take_turn import Hop

ZONE = ZoneInfo("America/Toronto")
AT = datetime(2026, 11, 26, 19, 0, tzinfo=UTC)
NAMES = {5: "Marc"}


@pytest.mark.parametrize(
    ("effect", "line"),
    [
        (effects.Say("meeting.confirmed_call"), "Say meeting.confirmed_call"),
        (effects.Ask("meeting.leave"), "Ask meeting.leave"),
        (effects.Tell(5, "mentor.told_off"), "Tell Marc mentor.told_off"),
        (
            effects.Tell(5, "mentor.told_off", after=AT),
            "Tell Marc mentor.told_off at Thu 26 Nov 14:00",
        ),
        (effects.Later(5, "mentor.report", AT), "Later Marc mentor.report at Thu 26 Nov 14:00"),
        (effects.Move(7, AT), "Move(meeting 7, Thu 26 Nov 14:00)"),
        (effects.Hold(7, (AT, AT)), "Hold(meeting 7, Thu 26 Nov 14:00 Thu 26 Nov 14:00)"),
        (effects.Hold(7, (AT,), None), "Hold(meeting 7, Thu 26 Nov 14:00)"),
        (effects.Pause(AT), "Pause(Thu 26 Nov 14:00)"),
        (effects.Pause(None), "Pause"),
        (effects.SetLanguage("fr"), "SetLanguage(fr)"),
        (effects.Close(142, 0), "Close(number 142, outcome 0)"),
        (effects.SafetyAnswer(safe=False), "SafetyAnswer(safe False)"),
        (effects.ReleaseHolds(), "ReleaseHolds"),
    ],
)
def test_an_effect_is_one_line(effect: effects.Effect, line: str) -> None:
    assert effect_line(effect, NAMES.__getitem__, ZONE) == line


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (events.Enter(), "menu.ask: Enter"),
        (events.Pick(2), "menu.ask: Pick(number 2)"),
        (events.Need("housing"), "menu.ask: Need(housing)"),
        (events.OtherTime((Wanted(AT, AT),)), "menu.ask: OtherTime"),
        (events.MyHours(), "menu.ask: MyHours"),
        (events.FreeWords("see you"), "menu.ask: FreeWords(see you)"),
    ],
)
def test_a_step_is_shown_with_its_event(event: events.Event, line: str) -> None:
    assert step_line(Hop("menu.ask", event), ZONE) == line


def test_a_long_text_is_cut() -> None:
    line = step_line(Hop("menu.ask", events.FreeWords("word " * 300)), ZONE)
    assert len(line) == LONGEST
    assert line.endswith("…")
