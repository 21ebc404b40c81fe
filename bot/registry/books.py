"""An alert's timeline: what was done, by whom, and whether each page and text arrived."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.store import books, people
from bot.store.books import Event, Letter

CALL = "voice."  # the keys of calls begin so
PAGED = {"paged": False, "called": True}  # the lines of the history that stand for a text or a call
TO_THE_PERSON = "the person"


@dataclass(frozen=True)
class Step:
    """One line: when (aware UTC), what, by or to whom (staff by first name, never the person),
    and what became of the text or call. `words` of staff, only where they were asked for."""

    at: datetime
    what: str
    who: str
    delivery: str
    words: str = ""


def timeline(tx: Transaction, thread_id: int, *, words: bool = False) -> list[Step]:
    """Everything about a thread, oldest first: its history, and the texts and calls it caused."""
    letters = books.letters(tx, thread_id)
    told: set[int] = set()
    steps = []
    for event in books.events(tx, thread_id):
        letter = _letter_of(event, letters, told)
        if letter is not None:
            told.add(letter.id)
        became = delivery(letter) if letter is not None else ""
        said = event.words if words else ""
        steps.append(Step(event.at, event.what.replace("_", " "), event.by, became, said))
    steps += [_sent(tx, letter) for letter in letters if letter.id not in told]
    return sorted(steps, key=lambda step: step.at)


def delivery(letter: Letter) -> str:
    """What became of a text or call, in a few words; a carrier's code where there is one."""
    code = f" ({letter.error_code})" if letter.error_code else ""
    match letter.state, letter.status:
        case "accepted", "delivered" | "read":
            return letter.status
        case "accepted", "failed" | "undelivered" | "canceled":
            return f"not delivered{code}"
        case "accepted", "":
            return "handed over"
        case "accepted", status:
            return f"handed over, {status}{code}"
        case "leased", _:
            return "leaving"
        case "unknown", _:
            return "in doubt"
        case "failed", _:
            return f"refused{code}"
        case state, _:
            return state


def _letter_of(event: Event, letters: list[Letter], told: set[int]) -> Letter | None:
    """The page that a line of the history stands for: same person, same instant, same road."""
    if event.what not in PAGED:
        return None
    for letter in letters:
        is_call = letter.key.startswith(CALL)
        same = letter.person_id == event.person_id and letter.queued_at == event.at
        if same and letter.id not in told and is_call == PAGED[event.what]:
            return letter
    return None


def _sent(tx: Transaction, letter: Letter) -> Step:
    """A text or call that the history has no line for, by the key of its words."""
    member = people.get(tx, letter.person_id) if letter.person_id is not None else None
    staff = member is not None and member.facts.role == "coordinator"
    who = member.facts.first_name if member is not None and staff else TO_THE_PERSON
    return Step(letter.queued_at, f"sent {letter.key}", who, delivery(letter))
