"""What a programme adds is heard like a built-in rule; what it switches off is quiet."""

from dataclasses import replace

import pytest

from flows.screen import BUILT_IN, Tables, screen
from flows.screen.difference import Example, loudness, on_examples, on_texts
from flows.screen.frames import FrameError
from flows.screen.own import Own, Phrase, built_in, plain_frames, require_fit, tables_of
from flows.screen.rules import Rule, RuleError

LINE = Rule(
    "own.1",
    "suicide",
    "red",
    "",
    "cross|crossing ..2 yellow_line\nsee_you on the other platform",
    "gonna cross the yellow line tonite",
    "stuck on the yellow line again lol",
)
SQUAT = Rule(
    "own.2",
    "unsafe_place",
    "orange",
    "tonight",
    "squatter|squat|squatte ..2 couvent",
    "on squatte au couvent a soir",
    "visite guidee du couvent dimanche",
)
RELAPSE = [r for s in BUILT_IN.screens for r in s.table.rules if r.category == "relapse"]
PHRASES = (Phrase("en", LINE), Phrase("fr", SQUAT))


def tables(*phrases: Phrase, off: frozenset[str] = frozenset()) -> Tables:
    return tables_of(Own(phrases, off))


@pytest.mark.parametrize(
    ("text", "rule_id"),
    [
        ("gonna cross the yellow line tonite", "own.1"),
        ("im gonna CROSS the Yellow line", "own.1"),
        ("c r o s s the yellow line", "own.1"),
        ("see u on the other platform", "own.1"),
        ("on squatte au couvent", "own.2"),
        ("jva squatter l'couvent", "own.2"),
    ],
)
def test_a_phrase_is_read_as_phones_are_typed(text: str, rule_id: str) -> None:
    assert rule_id in screen(text, (), tables(*PHRASES)).rules
    assert rule_id not in screen(text).rules


def test_a_phrase_is_denied_and_hidden_as_built_in_rules_are() -> None:
    own = tables(*PHRASES)
    assert screen("not crossing the yellow line", (), own).level == "none"
    laughing = Phrase("en", replace(LINE, id="own.3", frames="heat|weather ..3 killing"))
    assert screen("this heat is killing me", (), tables(laughing)).level == "none"


def test_a_phrase_across_two_texts_is_heard_once() -> None:
    own = tables(*PHRASES)
    assert screen("the yellow line", ["im gonna cross"], own).rules == ("own.1",)
    assert screen("ok c u", ["im gonna cross the yellow line"], own).level == "none"


def test_a_rule_that_is_off_does_not_alarm_and_everything_else_does() -> None:
    relapse = RELAPSE[0]
    off = tables(off=frozenset({relapse.id}))
    assert relapse.id not in screen(relapse.fires, (), off).rules
    assert screen("i want to kill myself", (), off) == replace(
        screen("i want to kill myself"), tables_hash=off.hash
    )


def test_the_hash_names_the_phrases_and_what_is_off() -> None:
    hashes = {
        BUILT_IN.hash,
        tables(*PHRASES).hash,
        tables(PHRASES[0]).hash,
        tables(off=frozenset({"en.grief.loss"})).hash,
        tables(Phrase("en", replace(LINE, level="orange", when="tonight"))).hash,
    }
    assert len(hashes) == 5
    assert tables(*PHRASES).hash == tables(*reversed(PHRASES)).hash
    assert tables() == BUILT_IN
    assert screen("cross yellow line", (), tables(*PHRASES)).tables_hash == tables(*PHRASES).hash


def test_a_phrase_must_fire_on_one_example_and_not_on_the_other() -> None:
    deaf = Phrase("en", replace(LINE, fires="gonna take the metro"))
    with pytest.raises(RuleError, match="does not fire on the example"):
        require_fit(deaf, tables(deaf))
    loud = Phrase("en", replace(LINE, quiet="cross the yellow line"))
    with pytest.raises(RuleError, match="fires on the example that should not"):
        require_fit(loud, tables(loud))
    require_fit(PHRASES[0], tables(*PHRASES))


@pytest.mark.parametrize(
    "frame", ["jump & fly", "jump ..two bridge", "( jump", "jump|", "~ jump", "jump ..99999 bridge"]
)
def test_a_frame_that_cannot_be_read_is_refused_in_one_sentence(frame: str) -> None:
    with pytest.raises(FrameError, match=r"^[^\n]*\.$"):
        plain_frames([frame])


@pytest.mark.parametrize("frame", [".. ~3", "@nowhere is", "#", "bridge?"])
def test_a_frame_that_has_no_meaning_is_refused_in_one_sentence(frame: str) -> None:
    with pytest.raises(FrameError, match=r"^[^\n]*\.$"):
        tables(Phrase("en", replace(LINE, frames=plain_frames([frame]))))


def test_frames_are_kept_in_small_letters_without_accents() -> None:
    assert plain_frames(["  Sauter ..2 Québec ", ""]) == "sauter ..2 quebec"
    with pytest.raises(FrameError, match="1 to 20 frames"):
        plain_frames([" "])
    with pytest.raises(FrameError, match="1 to 20 frames"):
        plain_frames(["jump"] * 21)


def test_only_built_in_rules_have_built_in_ids() -> None:
    assert built_in("en.grief.loss").category == "grief_loss"
    with pytest.raises(RuleError, match=r"no built-in rule"):
        built_in("own.1")


def test_a_difference_names_examples_by_id_and_counts_texts() -> None:
    alone = next(r for r in RELAPSE if screen(r.fires).rules == (r.id,))
    off = tables(off=frozenset({alone.id}))
    was = loudness(screen(alone.fires))
    assert Example(alone.id, was, "none") in on_examples(BUILT_IN, off)
    assert on_examples(BUILT_IN, BUILT_IN) == []
    own = tables(*PHRASES)
    texts = [("gonna cross the yellow line", []), ("ok", []), ("on squatte au couvent", ["ok"])]
    count, moves = on_texts(BUILT_IN, own, texts)
    assert count == 3
    assert moves == {("none", "red"): 1, ("none", "orange tonight"): 1}
