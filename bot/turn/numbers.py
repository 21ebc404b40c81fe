"""A number that is not known to be theirs: a first name and the code said by voice make it so.

Whatever is right or wrong about a code, the number hears the same, until it is theirs.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.alerts import waiting, work
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.errors import LostRace
from bot.registry.reading import names_in
from bot.speaking import Line, Recipient, queue
from bot.store import codes, people, points, renumbering, threads
from bot.store.codes import Named
from bot.store.people import Member
from bot.turn.arrival import Arrival
from bot.turn.stage import Stage
from flows.engine.effects import Close
from flows.engine.facts import Programme

TRIES_A_NUMBER, TRIES_A_DAY = 3, 10
ALIVE = timedelta(days=14)  # a number that spoke or received since then may still be theirs
DAY = timedelta(days=1)
WORDS_READ = 12  # a first name stands near the code, not in a story
PENDING = "number_pending"
_CODE = re.compile(r"(?<!\d)\d{4}(?!\d)")


def claims(tx: Transaction, arrival: Arrival) -> bool:
    """Whether the text holds a code; then what is to be done is done."""
    found = _CODE.findall(arrival.inbound.text)
    if len(found) != 1:
        return False
    named = codes.named(tx, arrival.programme.id, _names(arrival.inbound.text), found[0])
    right = [one for one in named if _may_try(tx, arrival, one) and one.fits]
    for one in named:
        codes.tried(tx, arrival.point.id, one.member.id, arrival.now, one in right)
    if not named:
        codes.tried(tx, arrival.point.id, None, arrival.now, False)
    if len(right) == 1:
        _theirs(tx, arrival, right[0].member)
    else:
        # A name that we know, one that we do not, a wrong code, one try too many: all the same.
        waiting.hand_over(tx, arrival.scene, "unknown_number")
        _say(tx, arrival, "unknown.human")
    return True


def named_with_a_code(tx: Transaction, arrival: Arrival) -> Sequence[Named]:
    """Who is named beside a code, in a text from a number that is a known person's."""
    person, found = arrival.person, _CODE.findall(arrival.inbound.text)
    if person is None or person.role == "coordinator" or len(found) != 1:
        return ()
    return codes.named(tx, arrival.programme.id, _names(arrival.inbound.text), found[0])


def claimed_by_another(tx: Transaction, arrival: Arrival, named: Sequence[Named]) -> bool:
    """Whether somebody else's name and code came from a number that is a known person's.

    Then these are not that person's words, and who uses the number is a coordinator's to find out.
    """
    right = [one for one in named if one.fits and _may_try(tx, arrival, one)]
    return len(right) == 1 and not _is_theirs(arrival, right[0])


def count_wrong(tx: Transaction, arrival: Arrival, named: Sequence[Named]) -> None:
    """A known person's phone guesses no better than another: these were tries as well."""
    for one in named:
        if not _is_theirs(arrival, one):
            codes.tried(tx, arrival.point.id, one.member.id, arrival.now, False)


def _is_theirs(arrival: Arrival, one: Named) -> bool:
    return arrival.person is not None and one.member.id == arrival.person.id


def switch(stage: Stage, number: int) -> None:
    """A coordinator has confirmed the new number of a pending thread, or the one in doubt.

    Raises:
        LostRace: it was closed or confirmed in this moment.
    """
    tx = stage.tx
    found = threads.by_number(tx, stage.programme.id, number, stage.now)
    if found is None or found[0].state == "closed":
        raise LostRace
    row = found[0]
    if row.reason == renumbering.IN_DOUBT:
        _restore(stage, row)
        return
    if row.reason != PENDING:
        raise LostRace
    point = points.get(tx, row.point_id) if row.point_id is not None else None
    if point is None or row.person_id is None:
        raise LostRace
    renumbering.switch(tx, row.person_id, point, stage.now)
    _say_changed(tx, stage.programme, people.known(tx, row.person_id), stage)
    work.close(tx, row, stage.person, Close(number, 0), stage.now)


def doubt(tx: Transaction, scene: Scene) -> None:
    """Somebody says that it is not theirs: nothing personal goes there until staff have settled it
    (NUMBER or DONE by text, or the number they have, at the desk)."""
    if scene.point_id is not None:
        renumbering.doubt(tx, scene.point_id, scene.now)
        waiting.number_in_doubt(tx, scene)


def _restore(stage: Stage, row: threads.Row) -> None:
    """It is theirs: what was open with them is asked again."""
    back = renumbering.restore(stage.tx, row, stage.now)
    if not back:
        raise LostRace
    work.close(stage.tx, row, stage.person, Close(row.number, 0), stage.now)
    for person in back:
        waiting.give_back(stage.tx, person, stage.now)


def _may_try(tx: Transaction, arrival: Arrival, one: Named) -> bool:
    """Three tries a number, and ten a person a day; a new code gives new tries."""
    if codes.wrong_from(tx, arrival.point.id, one.set_at) >= TRIES_A_NUMBER:
        return False
    since = max(one.set_at, arrival.now - DAY)
    return codes.wrong_for(tx, one.member.id, since) < TRIES_A_DAY


def _theirs(tx: Transaction, arrival: Arrival, member: Member) -> None:
    """Switched at once where the old number is silent and the new one nobody's; else a coordinator
    confirms first, and until then nothing personal is said there to anybody."""
    now = arrival.now
    scene = Scene(arrival.programme, member.facts, arrival.point.id, now)
    taken = renumbering.in_doubt(tx, member.id, arrival.point.id, now)
    if taken or renumbering.lives(tx, member.id, arrival.point, now - ALIVE):
        points.link_to(tx, member.id, arrival.point.id, "unverified", now)
        waiting.show(tx, scene, PENDING)
        _say(tx, arrival, "unknown.human")
        return
    renumbering.switch(tx, member.id, arrival.point, now)
    waiting.show(tx, scene, "number_switched")
    line = Line("number.changed")
    queue(tx, arrival.programme, Recipient(member.facts, arrival.point.id), line, now)


def _say_changed(tx: Transaction, programme: Programme, member: Member, stage: Stage) -> None:
    line = Line("number.changed", kind="change", by_day=True)
    queue(tx, programme, Recipient(member.facts), line, stage.now)


def _say(tx: Transaction, arrival: Arrival, key: str) -> None:
    if arrival.point.is_silenced:
        return
    queue(tx, arrival.programme, Recipient(point_id=arrival.point.id), Line(key), arrival.now)


def _names(text: str) -> set[str]:
    """Every word, and every two in a row, that may be a first name, as names are compared."""
    words = names_in(text)[:WORDS_READ]
    pairs = list(zip(words, words[1:], strict=False))
    return {*words, *(f"{a} {b}" for a, b in pairs), *(f"{a}-{b}" for a, b in pairs)}
