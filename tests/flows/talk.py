"""A conversation on the pure engine: texts come in, time passes, the carrier accepts questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from flows.engine.effects import Ask, Effect, Say
from flows.engine.facts import Facts, Person
from flows.engine.hear import Heard, hear
from flows.engine.session import Session, dump, load
from flows.engine.take_turn import Outcome, start
from flows.screen import Screening
from tests.fakes import ANA, NOW, facts_for

CALM = Screening("none", "", "", (), (), False, "")
RED = replace(CALM, level="red", category="suicide")
WATCHED = replace(CALM, do_not_text=True)


@dataclass
class Talk:
    """One person's conversation; `seen` are the fields of `FakeViews` at any moment.

    Between two turns the session goes through JSON. The carrier accepts a question a second after
    it was asked, unless `accepts` is off.
    """

    person: Person = ANA
    now: datetime = NOW
    seen: dict[str, Any] = field(default_factory=dict)
    session: Session = field(default_factory=Session)
    accepts: bool = True
    last: Outcome = field(default_factory=lambda: Outcome(Session()))

    @property
    def facts(self) -> Facts:
        return facts_for(self.person, self.now, **self.seen)

    def later(self, **time: float) -> "Talk":
        self.now += timedelta(**time)
        return self

    def hears(self, text: str, **heard: Any) -> list[Effect]:
        """A text comes two minutes after what was before, unless `at` says when."""
        at = heard.pop("at", None)
        self.now = at or self.now + timedelta(minutes=2)
        inbound = Heard(text, self.now, heard.pop("screening", CALM), **heard)
        return self._after(hear(self.session, self.facts, inbound))

    def starts(self, step: str, **notes: object) -> list[Effect]:
        """A due row enters a step."""
        return self._after(start(self.session, self.facts, step, notes))

    def _after(self, outcome: Outcome) -> list[Effect]:
        session = outcome.session
        if self.accepts and any(isinstance(e, Ask) for e in outcome.effects):
            session = replace(session, asked_at=self.now + timedelta(seconds=1))
        self.session = load(dump(session))
        assert self.session == session
        self.last = outcome
        return list(outcome.effects)


def said(effects: list[Effect]) -> list[str]:
    """The keys of what the person of the turn is told and asked."""
    return [effect.key for effect in effects if isinstance(effect, Say | Ask)]


def done(effects: list[Effect]) -> list[Effect]:
    """What is done besides talking to the person of the turn."""
    return [effect for effect in effects if not isinstance(effect, Say | Ask)]


def values_of(effects: list[Effect], key: str) -> Mapping[str, object]:
    """The values of a text by its key."""
    return next(e.values for e in effects if isinstance(e, Say | Ask) and e.key == key)
