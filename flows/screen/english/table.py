"""The English table, put together from its rooms."""

from flows.screen.english import (
    abuse,
    breach,
    calls_for_help,
    despair,
    farewell,
    food,
    grief,
    medical,
    overdose,
    panic,
    relapse,
    self_harm,
    shelter,
    somebody_else,
    suicide,
    suicide_means,
    suicide_plans,
    threats,
    unsafe,
    work,
)
from flows.screen.english.masks import MASKS
from flows.screen.english.slots import SLOTS
from flows.screen.english.typed import TYPED
from flows.screen.english.watched import WATCHED
from flows.screen.rules import Table
from flows.screen.spelling import Spelling

RULES = (
    *suicide.RULES,
    *suicide_means.RULES,
    *suicide_plans.RULES,
    *farewell.RULES,
    *self_harm.RULES,
    *overdose.RULES,
    *somebody_else.RULES,
    *threats.RULES,
    *abuse.RULES,
    *calls_for_help.RULES,
    *medical.RULES,
    *shelter.RULES,
    *food.RULES,
    *relapse.RULES,
    *breach.RULES,
    *work.RULES,
    *grief.RULES,
    *panic.RULES,
    *unsafe.RULES,
    *despair.RULES,
)

# Endings are left as they are: the frames name the forms. Only "-in" for "-ing" is read.


def _inflected(text: str, spelled: Spelling) -> tuple[str, ...]:
    if text.endswith("in") and len(text) > 3 and text + "g" in spelled.vocabulary:
        return (text + "g",)
    if text.endswith("s") and text[:-1] in spelled.vocabulary and len(text) > 4:
        return (text[:-1],)
    return ()


ENGLISH = Table(
    language="en",
    typed=TYPED,
    slots=SLOTS,
    rules=RULES,
    masks=MASKS,
    watched=WATCHED,
    negations=(
        "not never no without neither nor stopped quit hardly nothing isnt "
    ),
    negated_after="",
    begins="",
    carriers=(
        "to try tried go really even ever just think thinking feel going trying planning plan "
        "have been be about actually wondering of any was am is like want gonna wanna ready "
        "do a the in getting currently still this at all intend feeling believe "
    ),
    subjects=(
        "i he she they we my his her you someone somebody please help everyone im there it "
        "this god voices kids "
    ),
    common=(
        "i me my to the a is am are was be not and of in on it he she they him her them you "
        "your do have has had get got going go will would can just so for with that this at "
        "if when all no up out from want been i'm about too now what there here one or but we "
        "us his how who by an as like know time really some back off more today did does take "
        "need please 2 4 over any into day days night still then too very say said says make "
        "see tell way something someone last again good "
    ),
    twins={"to": ("2", "too"), "for": ("4",), "too": ("2",)},
    long_words=(
        "suicide suicidal overdose overdosed overdosing stabbing strangled strangle bleeding "
        "methadone suboxone naloxone ambulance relapse relapsed evicted eviction homeless "
        "insulin unconscious breathing hopeless worthless pregnant seizure convulsing "
        "depressed withdrawal withdrawals fentanyl anxiety panicking hospital emergency "
        "goodbye breached violated swallowed threatened threatening attacked shelter pregnant "
        "diabetic infection infected cravings craving bathroom everyone everything anymore "
        "tonight tomorrow someone nothing nowhere girlfriend boyfriend husband stairwell "
        "neighbour prescription myself killing hurting cutting choking burning drowning "
        "hanging "
    ),
    fold=str,
    inflected=_inflected,
)  # fmt: skip
