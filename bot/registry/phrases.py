"""What coordinators change about screening: proposed, tried out on texts, then saved.

Phrases that are added can only make more texts alarm. Whatever lets fewer red texts through, a red
rule switched off or a red phrase taken back, needs a second coordinator.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.errors import LostRace, Refused
from bot.store import heard, phrases
from bot.store.people import Member
from bot.store.phrases import Deed, Row, State, Step
from bot.store.programmes import Site
from flows.engine.facts import Language
from flows.screen.difference import Example, Moves, on_examples, on_texts
from flows.screen.own import Own, Phrase, built_in, plain_frames, require_fit, tables_of
from flows.screen.rules import CATEGORIES, Level, Rule, When

LOOK_BACK = timedelta(days=30)
MOST_PHRASES = 200  # of a programme: screening stays quick
NEW = 0


@dataclass(frozen=True)
class Entered:
    """A phrase as it was typed; `when` is "" for red."""

    frames: Sequence[str]
    language: Language
    category: str
    level: Level
    when: When
    fires: str
    quiet: str
    unless: Sequence[str] = ()


@dataclass(frozen=True)
class Proposal:
    """A change that is not saved: the row as it stands, the state it goes to, by which deed.

    `asks`: it will wait for a second person. `before` and `after`: what is in force.
    """

    says: str
    row: Row
    to: State
    deed: Deed | None
    before: Own
    after: Own
    rev: int
    asks: bool = False


@dataclass(frozen=True)
class DryRun:
    """What a change does: to the built-in examples, and in counts to the texts of 30 days."""

    examples: Sequence[Example]
    texts: int
    moves: Moves


def adding(tx: Transaction, site: Site, entered: Entered, now: datetime) -> Proposal:
    """A phrase that alarms from now on.

    Raises:
        Refused, RuleError, FrameError: it cannot be read, or does not keep to its own examples.
    """
    if entered.category not in CATEGORIES:
        raise Refused(f"A category is one of {', '.join(sorted(CATEGORIES))}.")
    if not entered.fires.strip() or not entered.quiet.strip():
        raise Refused("A phrase needs an example that fires and one that does not.")
    rule = Rule(
        id="own.new",
        category=entered.category,
        level=entered.level,
        when=entered.when,
        frames=plain_frames(entered.frames),
        fires=entered.fires,
        quiet=entered.quiet,
        unless=plain_frames(entered.unless) if entered.unless else "",
    )
    live = phrases.live(tx, site.id)
    before = phrases.own_of(live)
    if len(before.phrases) >= MOST_PHRASES:
        raise Refused(f"A programme has at most {MOST_PHRASES} phrases.")
    phrase = Phrase(entered.language, rule)
    after = replace(before, phrases=(*before.phrases, phrase))
    require_fit(phrase, tables_of(after))
    row = Row(NEW, "add", "on", entered.language, rule, None, now, None)
    return Proposal(
        "The phrase alarms from now on.", row, "on", None, before, after, site.phrases_rev
    )


def switching_off(tx: Transaction, site: Site, rule_id: str, now: datetime) -> Proposal:
    """A built-in rule that does not alarm any more; a red one waits for a second person.

    Raises:
        Refused, RuleError: there is no such rule, or it is off or asked to be.
    """
    rule = built_in(rule_id)
    live = phrases.live(tx, site.id)
    known = next((row for row in live if row.kind == "off" and row.rule.id == rule_id), None)
    if known is not None:
        waits = known.state == "asked"
        raise Refused(f"Rule {rule_id} is {'asked to be off' if waits else 'off'} already.")
    asks = rule.level == "red"
    before = phrases.own_of(live)
    kept = Rule(rule.id, rule.category, rule.level, rule.when, "", rule.fires, rule.quiet)
    row = Row(NEW, "off", "asked" if asks else "on", "en", kept, None, now, None)
    return Proposal(
        f"Rule {rule_id} does not alarm any more.",
        row,
        row.state,
        None,
        before,
        replace(before, off=before.off | {rule_id}),
        site.phrases_rev,
        asks,
    )


def switching_on(tx: Transaction, site: Site, word: str) -> Proposal:
    """A built-in rule alarms again, or what was asked for is taken back.

    Raises:
        Refused: nothing of that name is off or waits.
    """
    live = phrases.live(tx, site.id)
    row = next((r for r in live if word in (r.rule.id, str(r.id)) and r.state != "on"), None)
    row = row or next((r for r in live if word in (r.rule.id, str(r.id)) and r.kind == "off"), None)
    if row is None:
        raise Refused("Nothing of that name is off or waits for a second person.")
    before = phrases.own_of(live)
    if row.state == "leaving":
        says = f"{_name(row)} stays."
        return Proposal(says, row, "on", "ended", before, before, site.phrases_rev)
    says = f"{_name(row)} alarms as before."
    return _ending(site, live, row, says)


def removing(tx: Transaction, site: Site, number: int) -> Proposal:
    """A phrase is taken back; a red one waits for a second person.

    Raises:
        Refused: there is no such phrase, or it is asked to go.
    """
    live = phrases.live(tx, site.id)
    row = next((r for r in live if r.id == number and r.kind == "add"), None)
    if row is None:
        raise Refused("There is no phrase of that number.")
    if row.state == "leaving":
        raise Refused(f"{_name(row)} is asked to go already.")
    proposal = _ending(site, live, row, f"{_name(row)} does not alarm any more.")
    if row.rule.level == "red":
        return replace(proposal, to="leaving", asks=True)
    return proposal


def confirming(tx: Transaction, site: Site, number: int, staff: Member) -> Proposal:
    """What one coordinator asked for, another confirms.

    Raises:
        Refused: nothing of that number waits, or the same person asked for it.
    """
    live = phrases.live(tx, site.id)
    row = next((r for r in live if r.id == number and r.state in ("asked", "leaving")), None)
    if row is None:
        raise Refused("Nothing of that number waits for a second person.")
    asked_by = row.begun_by if row.state == "asked" else row.ended_by
    if asked_by == staff.id:
        raise Refused("Somebody else than who asked for it must confirm it.")
    says = f"{_name(row)} does not alarm any more."
    if row.state == "leaving":
        return replace(_ending(site, live, row, says), deed="end_confirmed")
    before = phrases.own_of(live)
    after = replace(before, off=before.off | {row.rule.id})
    return Proposal(says, row, "on", "confirmed", before, after, site.phrases_rev)


def dry_run(tx: Transaction, site: Site, proposal: Proposal, now: datetime) -> DryRun:
    """Try a change out: on the built-in examples, and on the programme's texts of 30 days.

    The texts are opened and screened in memory; nothing but counts leaves this function.
    """
    before, after = tables_of(proposal.before), tables_of(proposal.after)
    if before.hash == after.hash:
        return DryRun((), 0, Moves())
    texts = heard.to_screen_again(tx, site.id, now - LOOK_BACK)
    count, moves = on_texts(before, after, texts)
    return DryRun(on_examples(before, after), count, moves)


def save(tx: Transaction, site: Site, proposal: Proposal, staff: Member, now: datetime) -> int:
    """Write a change down; its number.

    Raises:
        LostRace: the phrases were changed since the dry run.
    """
    if site.phrases_rev != proposal.rev:
        raise LostRace("The phrases were changed meanwhile: try it out again.")
    row = proposal.row
    if proposal.deed is None:
        return phrases.begin(tx, site.id, row, staff.id, now)
    step = Step(proposal.to, proposal.deed, staff.id, now)
    if not phrases.move(tx, site.id, row, step):
        raise LostRace("The phrases were changed meanwhile: try it out again.")
    return row.id


def _ending(site: Site, live: Sequence[Row], row: Row, says: str) -> Proposal:
    before = phrases.own_of(list(live))
    after = phrases.own_of([one for one in live if one.id != row.id])
    return Proposal(says, row, "gone", "ended", before, after, site.phrases_rev)


def _name(row: Row) -> str:
    return f"Phrase {row.id}" if row.kind == "add" else f"Rule {row.rule.id}"
