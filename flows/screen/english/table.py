"""The English table, put together from its rooms."""

from flows.screen.english import (
    abuse,
    afraid,
    armed,
    at_hand,
    at_home_and_work,
    at_risk,
    banter,
    bare_words,
    beside_me,
    better_now,
    body,
    body_fails,
    breach,
    calls_for_help,
    closing_in,
    controlled,
    dark,
    day_to_day,
    despair,
    ending,
    errands,
    fading,
    far_away,
    farewell,
    food,
    going_back,
    grief,
    hard_days,
    hardly_said,
    hunger,
    hurt_and_hunted,
    in_passing,
    in_plain_sight,
    laid_off,
    last_asked,
    last_wishes,
    last_words,
    leaving,
    left_behind,
    light_talk,
    lost_ground,
    low_days,
    medical,
    mourning,
    near_others,
    no_bed,
    on_the_edge,
    out_tonight,
    overdose,
    own_hand,
    own_skin,
    panic,
    plain_sense,
    plainly_said,
    ready,
    relapse,
    revenge,
    self_harm,
    settled,
    shelter,
    shown_harmless,
    sideways,
    small_signs,
    somebody_else,
    suicide,
    suicide_means,
    suicide_plans,
    taken,
    threats,
    through_the_wall,
    told,
    too_deep,
    too_much,
    unsafe,
    using,
    violence,
    work,
)
from flows.screen.english.by_ear import KEPT, MORE
from flows.screen.english.classes import CLASSES
from flows.screen.english.cues import CUES, SUMS
from flows.screen.english.everyday import EVERYDAY
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
    *own_hand.RULES,
    *farewell.RULES,
    *last_words.RULES,
    *last_wishes.RULES,
    *leaving.RULES,
    *ending.RULES,
    *ready.RULES,
    *at_hand.RULES,
    *on_the_edge.RULES,
    *sideways.RULES,
    *left_behind.RULES,
    *small_signs.RULES,
    *self_harm.RULES,
    *own_skin.RULES,
    *overdose.RULES,
    *taken.RULES,
    *too_much.RULES,
    *somebody_else.RULES,
    *beside_me.RULES,
    *threats.RULES,
    *revenge.RULES,
    *near_others.RULES,
    *armed.RULES,
    *abuse.RULES,
    *violence.RULES,
    *controlled.RULES,
    *calls_for_help.RULES,
    *hardly_said.RULES,
    *in_passing.RULES,
    *at_home_and_work.RULES,
    *medical.RULES,
    *body.RULES,
    *body_fails.RULES,
    *fading.RULES,
    *shelter.RULES,
    *no_bed.RULES,
    *food.RULES,
    *hunger.RULES,
    *relapse.RULES,
    *using.RULES,
    *breach.RULES,
    *going_back.RULES,
    *work.RULES,
    *laid_off.RULES,
    *at_risk.RULES,
    *lost_ground.RULES,
    *grief.RULES,
    *mourning.RULES,
    *panic.RULES,
    *unsafe.RULES,
    *hurt_and_hunted.RULES,
    *afraid.RULES,
    *despair.RULES,
    *dark.RULES,
    *hard_days.RULES,
    *settled.RULES,
    *last_asked.RULES,
    *closing_in.RULES,
    *too_deep.RULES,
    *low_days.RULES,
    *in_plain_sight.RULES,
    *out_tonight.RULES,
    *through_the_wall.RULES,
    *bare_words.RULES,
)

# Endings are left as they are: the frames name the forms. Only "-in" for "-ing" is read.


def _inflected(text: str, spelled: Spelling) -> tuple[str, ...]:
    if text.endswith("in") and len(text) > 3 and text + "g" in spelled.vocabulary:
        return (text + "g",)
    if text.endswith("d") and len(text) > 4 and text[:-1] + "ed" in spelled.vocabulary:
        return (text[:-1] + "ed",)
    if text.endswith("s") and text[:-1] in spelled.vocabulary and len(text) > 4:
        return (text[:-1],)
    return ()


ENGLISH = Table(
    language="en",
    typed={word: word for word in (KEPT + EVERYDAY).split()} | MORE | TYPED,
    slots=SLOTS | CLASSES,
    rules=RULES,
    masks=(*plainly_said.MASKS, *shown_harmless.MASKS,
        *told.MASKS, *better_now.MASKS, *MASKS, *banter.MASKS, *errands.MASKS, *light_talk.MASKS,
        *plain_sense.MASKS, *far_away.MASKS, *day_to_day.MASKS,
    ),
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
    links="",
    ceasing="stopped quit",
    no_denials="for_nothing",
    joins="and then so but mais et",
    openers="i he she they we",
    reasons="because",
    binders="if when because after before until that while since as who like",
    starts=(
        "going want been can no used took my help sitting feel trying ready hurting tired nothing "
    ),
    leads=(
        "about of like with in on at for to from by as than where when who that which is are was "
        "were am be been i we you he she they not no never just really and or the a an this his "
        "her if because watching watched saw said says thinking think only still all so very too "
    ),
    common=(
        "i me my to the a is am are was be not and of in on it he she they him her them you "
        "your do have has had get got going go will would can just so for with that this at "
        "if when all no up out from want been i'm about too now what there here one or but we "
        "us his how who by an as like know time really some back off more today did does take "
        "need please 2 4 over any into day days night still then too very say said says make "
        "see tell way something someone last again good , "
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
    cues=CUES,
    slips_from=7,
    bare=(
        "myself killing kill want dying breathe breathing help please thinking jumping hurting "
        "everything nothing tonight tomorrow sleep overdose relapsed hospital panic attack cutting "
        "starving homeless bleeding going shelter food money needs wrist pills cannot drinking "
        "ending living leaving nothing someone somebody fucking nowhere"
    ),
    sums=SUMS,
)  # fmt: skip
