"""A text that names whom it is for is passed on, or it is said why not."""

from dataclasses import replace

from flows.engine.answer import answer, free_text
from flows.engine.hearing import Hearing, read_now
from flows.engine.read import SURE
from flows.engine.said_against import said_against
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.understand.addressed import addressed, addressed_plainly, may_be_addressed
from flows.understand.questions import ABOUT_A_MEETING, PICK_SLOT

TELL = "between.tell"
# What the bot itself tells the other one, in its own words, with all that follows from it.
OF_A_MEETING = frozenset(
    ("no", "cannot_today", "late", "on_way", "later_time", "phone", "video", "group", "move")
    + ("change", "leave_time")
)
# Where a yes, or a number, is an answer.
ANSWERED = ABOUT_A_MEETING | {PICK_SLOT, "leave_time", "group_coming", "group_invite"}


def said_to_partner(hearing: Hearing) -> Outcome | None:
    """ "Tell ana: ..." by one of a pair; whoever else is named, it is an ordinary text.

    Without a colon, what is about their meeting goes the ordinary way: "tell marc im late".
    """
    text = hearing.heard.text
    if hearing.heard.loop_guarded or not may_be_addressed(text):
        return None  # most texts: nobody's partners are looked up for them
    partners = hearing.facts.views.partners()
    names = [one.person.first_name for one in partners]
    if (found := addressed(text, names)) is not None:
        return hearing.enter(TELL, {"to": partners[found[0]].person.id, "words": found[1]})
    if (found := addressed_plainly(text, names)) is None or said_against(hearing) is not None:
        return None
    words = replace(hearing, heard=replace(hearing.heard, text=found[1], button=""))
    step = words.question()
    if _is_of_a_meeting(words, step):
        return answer(words) if step is not None else free_text(words)
    return hearing.enter(TELL, {"to": partners[found[0]].person.id, "words": found[1]})


def _is_of_a_meeting(words: Hearing, step: Step | None) -> bool:
    """Whether the words answer what is asked of a meeting, or change one that is ahead."""
    reading = read_now(words, step)
    asked = step is not None and step.question in ANSWERED
    if reading.confidence < SURE or not (asked or words.facts.next_meeting()):
        return False
    picked = reading.meaning == "yes" or reading.meaning.startswith("pick:")
    return reading.meaning in OF_A_MEETING or (asked and picked)
