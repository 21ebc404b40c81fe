"""A programme's own chain: read from words, refused in one sentence where it is not safe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.chains import LIMITS, BadChain, in_words, read_chain, refusal
from flows.escalation import CHAINS, step

USUAL_RED = "0 first, 3 first, 6 first call, 9 backup text+call, 10 person, 15 everyone text+call"


def test_the_usual_chains_are_within_their_limits() -> None:
    assert in_words(CHAINS["red"]) == USUAL_RED
    for level in LIMITS:
        assert refusal(level, CHAINS[level], calls=True) == ""
        assert read_chain(in_words(CHAINS[level])) == CHAINS[level]


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("red", "0 first text+call, 4 backup text+call, 8 person, 9 everyone"),
        ("red", "0 everyone, 5 everyone call, 7 person, 10 everyone"),
        ("red", "0 backup, 2 first, 5 first call, 10 person, 10 everyone".replace("10 p", "9 p")),
        ("orange_tonight", "0 first, 20 backup text+call"),
        ("orange_today", "0 first, 60 first, 90 backup"),
    ],
)
def test_what_is_faster_or_in_another_order_is_allowed(level, words) -> None:
    assert refusal(level, read_chain(words), calls=True) == ""


@pytest.mark.parametrize(
    ("level", "words", "sentence"),
    [
        ("red", USUAL_RED.replace("0 first,", "1 first,", 1), "always goes out at 0 minutes"),
        ("red", USUAL_RED.replace("0 first,", "0 first call,", 1), "at 0 minutes, by text"),
        ("red", "0 first, 0 backup call, 5 person, 5 everyone", "minutes of a chain rise"),
        ("red", USUAL_RED.replace("3 first, 6 first call, ", ""), "at most 6 minutes apart"),
        ("red", USUAL_RED.replace("9 backup", "9 first"), "backup is paged after 10 minutes"),
        ("red", USUAL_RED.replace("15 everyone", "15 backup"), "Everyone is paged after 15"),
        ("red", f"{USUAL_RED}, 18 first", "last step goes to everyone"),
        ("red", USUAL_RED.replace("10 person, ", "14 person, ").replace("9 b", "10 b"), "told hon"),
        ("red", USUAL_RED.replace("10 person, ", "").replace("9 b", "10 b"), "told honestly once"),
        (
            "red",
            USUAL_RED.replace("3 first", "3 person").replace(", 10 person", ""),
            "told honestly",
        ),
        ("red", USUAL_RED.replace(" call", "").replace("+call", ""), "called about within 10"),
        ("orange_tonight", "0 first, 31 backup", "at most 30 minutes apart"),
        ("orange_tonight", "0 first, 30 first, 46 backup", "backup is paged after 45"),
        ("orange_today", "0 first", "backup is paged after 90"),
        ("orange_today", "0 first, 10 person, 30 backup", "Only in a red alert"),
        ("yellow", "0 first", "have a chain"),
    ],
)
def test_what_is_not_safe_is_refused_in_one_sentence(level, words, sentence) -> None:
    told = refusal(level, read_chain(words), calls=True)
    assert sentence in told
    assert told.endswith(".") and told.count(". ") == 0


def test_without_calls_in_the_installation_red_may_be_without_one() -> None:
    texts = USUAL_RED.replace(" call", "").replace("text+call", "text").replace("+call", "")
    assert refusal("red", read_chain(texts), calls=False) == ""


@pytest.mark.parametrize(
    "words",
    [
        "",
        "first",
        "0 nobody",
        "0 first fax",
        "10 person call",
        "0 first," * 13,
        "-1 first",
        "0 first text+",
    ],
)
def test_what_cannot_be_read_says_so(words) -> None:
    with pytest.raises(BadChain) as bad:
        read_chain(words)
    assert str(bad.value).endswith(".")


ANY_STEP = st.builds(
    lambda minutes, whom, roads: step(minutes, whom, *roads),
    st.integers(0, 120),
    st.sampled_from(["first", "backup", "everyone"]),
    st.sampled_from([("text",), ("call",), ("text", "call")]),
)


@given(st.lists(ANY_STEP, min_size=1, max_size=12).map(tuple))
def test_a_chain_that_is_allowed_pages_somebody_at_once_and_everyone_by_fifteen(steps) -> None:
    assert read_chain(in_words(steps)) == steps
    if refusal("red", (*steps, step(10, "person")), calls=True) == "":
        assert steps[0].after.total_seconds() == 0
        assert any(one.whom == "everyone" for one in steps)
