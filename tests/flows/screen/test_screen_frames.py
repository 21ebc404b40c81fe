"""Frames against a plain reading of what each part means, place by place."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.screen.finding import find_across, find_all, find_first, index
from flows.screen.frames import FrameError, Grammar
from flows.screen.spelling import Words
from flows.screen.standing import EDGES, PAUSES, Standing

NEGATIONS = frozenset(("not",))
TWINS = {"to": ("2",)}
WORDS = ("a", "b", "c", "not", "lol", "7", ",", ".", "to", "2")


def grammar() -> Grammar:
    return Grammar({"kin": "a|b_c"}, NEGATIONS, frozenset("b"), TWINS, lambda word: word)


def standing(words: Sequence[str], used: Grammar) -> Standing:
    padded = [".", *words, "."]
    return Standing(Words(padded, [(at, at + 1) for at in range(len(padded))]), used.phrases())


def choices(part: str) -> list[list[str]]:
    opened = part.replace("@kin", "a|b_c").split("|")
    found = [choice.split("_") for choice in opened]
    for choice in [*found]:
        found += [
            [*choice[:at], "2", *choice[at + 1 :]] for at, w in enumerate(choice) if w == "to"
        ]
    return found


def after(part: str, words: Sequence[str], at: int, *, first: bool) -> Iterator[int]:
    """Where one may stand after this part, from here."""
    match part[0]:
        case "<":
            yield from [at] if words[at - 1] in EDGES or (at == 2 and words[1].isdigit()) else []
        case ">" if part == ">":
            yield from [at] if words[at] in EDGES else []
        case "." | "~":
            yield from over(int(part.strip(".~") or 3), words, at, across=part[0] == "~")
        case "!":
            begun = [at - len(one) if first else at for one in choices(part[1:])]
            if not any(map(stands, choices(part[1:]), [words] * len(begun), begun)):
                yield at
        case _:
            if part.endswith("?"):
                yield at
            for one in choices(part.rstrip("?")):
                if one == [">"] and words[at] in EDGES:
                    yield at
                elif (one == ["#"] and words[at].isdigit()) or stands(one, words, at):
                    yield at + len(one)


def stands(phrase: Sequence[str], words: Sequence[str], at: int) -> bool:
    return list(words[at : at + len(phrase)]) == phrase


def over(limit: int, words: Sequence[str], at: int, *, across: bool) -> Iterator[int]:
    for here in range(at, at + limit + 1):
        yield here
        stops = not across and words[here] in NEGATIONS | PAUSES
        if stops or here >= len(words) - 1:
            return


def ends(parts: Sequence[str], words: Sequence[str], at: int) -> set[int]:
    places = {at}
    for number, part in enumerate(parts):
        places = {
            end
            for place in places
            if 0 < place < len(words)
            for end in after(part, words, place, first=number == 0)
        }
    return {place for place in places if place < len(words)}


PLAIN = st.sampled_from(["a", "c", "a|b", "b_c", "a_b_c|c", "@kin", "to", "c_to|a", "7"])
BETWEEN = st.one_of(PLAIN, st.sampled_from(["..", "..1", "~4", "!c|a_b", "b?", "#", "#|c", "c|>"]))
FRAMES = st.builds(
    lambda start, first, middle, last, end: [*start, first, *middle, last, *end],
    st.sampled_from([[], ["<"], ["!a|b_c"]]),
    PLAIN,
    st.lists(BETWEEN, max_size=3),
    PLAIN,
    st.sampled_from([[], [">"], ["!b|c_to"]]),
)


@settings(max_examples=600, deadline=None)
@given(parts=FRAMES, words=st.lists(st.sampled_from(WORDS), max_size=14))
def test_a_frame_stands_where_its_parts_do(parts: list[str], words: list[str]) -> None:
    used = grammar()
    frames = index(used, [" ".join(parts)])
    text = standing(words, used)
    spans = {
        (start, end)
        for start in range(1, len(text.words))
        for end in ends(parts, text.words, start)
    }
    found = find_all(frames, text)
    assert {(place.start, place.end) for place in found} <= spans
    shortest = {one for one in spans if not any(_lies_in(other, one) for other in spans)}
    assert shortest <= {(place.start, place.end) for place in found}


def _lies_in(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


@settings(deadline=None)
@given(parts=FRAMES, words=st.lists(st.sampled_from(WORDS), max_size=14), border=st.integers(1, 9))
def test_over_a_border_stands_what_begins_before_it_and_ends_after_it(
    parts: list[str], words: list[str], border: int
) -> None:
    used = grammar()
    frames = index(used, [" ".join(parts)])
    text = standing(words, used)
    over = [one for one in find_all(frames, text) if one.start < border < one.end]
    assert find_across(frames, text, border) == over


def test_of_one_rule_the_first_places_are_enough() -> None:
    used = grammar()
    frames = index(used, ["a", "c"])
    text = standing(["a", "c"] * 200, used)
    assert len(find_all(frames, text)) == 400
    first = find_first(frames, text)
    assert [one.core for one in first if one.number == 0] == [1, 3, 5, 7, 9, 11, 13, 15]
    assert len(first) == 16


@pytest.mark.parametrize("frame", ["..", "a?", "!a", "> ~3", "#", "@nobody", "a #_b"])
def test_a_frame_that_can_stand_nowhere_is_refused(frame: str) -> None:
    with pytest.raises(FrameError):
        grammar().frame(frame)


@pytest.mark.parametrize(
    ("frame", "text", "is_there"),
    [
        ("call !me ..2 police", "call now police", True),
        ("call !me ..2 police", "call me police", False),
        ("police !car|of_the_north", "police here", True),
        ("police !car|of_the_north", "police car here", False),
        ("police !car|of_the_north", "police of the north", False),
        ("!the|a_big police", "some police", True),
        ("!the|a_big police", "the police", False),
        ("!the|a_big police", "a big police", False),
    ],
)
def test_what_must_not_stand_there_is_looked_for_on_its_own_side(
    frame: str, text: str, is_there: bool
) -> None:
    common = frozenset(("call", "the"))  # so that the frames are walked from "police", both ways
    used = Grammar({}, frozenset(), common, {}, str)
    compiled = used.frame(frame)
    assert bool(compiled.find(standing(text.split(), used))) == is_there
