"""The doctor's look at screening: does every rule hear its own examples, a programme's too?"""

from collections.abc import Iterator
from datetime import datetime

from bot.cli.findings import Finding, fail, ok, warn
from bot.crypto import SealBroken
from bot.database import Transaction
from bot.registry import samples
from bot.store import phrases
from bot.store.programmes import Site
from flows.screen import screen
from flows.screen.own import Own, built_in, require_fit, tables_of
from flows.screen.reading import SCREENS
from flows.screen.rules import RuleError


def of_the_rules() -> Iterator[Finding]:
    """Does screening hear its own examples?"""
    rules = [rule for language in SCREENS for rule in language.table.alarms()]
    deaf = [rule.id for rule in rules if rule.id not in screen(rule.fires).rules]
    loud = [rule.id for rule in rules if rule.id in screen(rule.quiet).rules]
    if deaf or loud:
        yield fail(f"Screening rules miss their own examples: {', '.join(deaf + loud)}.")
    else:
        yield ok(f"Screening hears the examples of its {len(rules)} rules.")


def of_the_phrases(tx: Transaction, site: Site) -> Iterator[Finding]:
    """Do a programme's phrases still work, and what does it not hear?"""
    name = site.facts.name
    try:
        live = phrases.live(tx, site.id)
        own = phrases.own_of(live)
        wrong = _not_fit(own)
    except (ValueError, SealBroken) as broken:
        yield fail(f"{name}: its screening phrases do not work: {broken}")
        return
    if wrong:
        yield fail(f"{name}: phrases miss their own examples: {', '.join(wrong)}.")
    elif own.phrases:
        yield ok(f"{name}: its {len(own.phrases)} phrases hear their examples.")
    if own.off:
        yield warn(f"{name}: rules that are off: {', '.join(_told(id) for id in sorted(own.off))}.")
    if waiting := sum(row.state != "on" for row in live):
        yield warn(f"{name}: {waiting} changes of phrases wait for a second coordinator.")


def of_the_sample(tx: Transaction, site: Site, now: datetime) -> Iterator[Finding]:
    """Has somebody read last week's blind sample?"""
    week = samples.last_week(site, now)
    if count := samples.waiting(tx, site, week):
        yield warn(
            f"{site.facts.name}: {count} texts of the week of {week} wait to be read blind:"
            " checkin sample."
        )


def _not_fit(own: Own) -> list[str]:
    tables, found = tables_of(own), []
    for phrase in own.phrases:
        try:
            require_fit(phrase, tables)
        except RuleError:
            found.append(phrase.rule.id)
    return found


def _told(rule_id: str) -> str:
    try:
        return f"{rule_id} ({built_in(rule_id).level})"
    except RuleError:
        return f"{rule_id} (no such rule any more)"
