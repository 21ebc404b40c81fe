"""How the carrier counts a text, and how letters are folded to what a basic phone can show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.texts.graphemes import graphemes
from flows.texts.gsm import BASIC, EXTENDED, GSM, encoding, fold, length, segments, segments_line


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("", "GSM-7", 1),
        ("a" * 160, "GSM-7", 1),
        ("a" * 161, "GSM-7", 2),
        ("a" * 306, "GSM-7", 2),
        ("a" * 307, "GSM-7", 3),
        ("à é è ù É Ç ä ö ü ñ @ £", "GSM-7", 1),
        ("€" * 80, "GSM-7", 1),
        ("€" * 81, "GSM-7", 2),
        # 152 letters, then an escaped one that would be cut in two: it opens the next part.
        ("a" * 152 + "€" + "a" * 151, "GSM-7", 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 3),
        ("ç" * 70, "UCS-2", 1),
        ("ç" * 71, "UCS-2", 2),
        ("ç" * 134, "UCS-2", 2),
        ("ç" * 135, "UCS-2", 3),
        ("😀" * 35, "UCS-2", 1),
        # 33 pairs fill 66 of 67 units: no pair is split.
        ("😀" * 66, "UCS-2", 2),
        ("😀" * 67, "UCS-2", 3),
        # A family is eight units and one sign: eight of them in a part.
        ("👩‍👩‍👧" * 16, "UCS-2", 2),
        ("👩‍👩‍👧" * 17, "UCS-2", 3),
        ("`", "UCS-2", 1),
        ("Prévu à 18\u00a0h\u00a030", "UCS-2", 1),
    ],
)
def test_encoding_and_segments(text: str, kind: str, count: int) -> None:
    assert segments_line({"text": text}) == {"encoding": kind, "segments": count}


def test_the_alphabet_has_its_127_letters_and_ten_escaped_ones() -> None:
    assert (len(BASIC), len(EXTENDED)) == (127, 10)


def by_hand(text: str) -> int:
    """The definition, walked letter by letter."""
    sizes = [2 if letter in EXTENDED else 1 for letter in text]
    if sum(sizes) <= 160:
        return 1
    parts, used = 1, 0
    for size in sizes:
        if used + size > 153:
            parts, used = parts + 1, 0
        used += size
    return parts


@given(st.text(sorted(GSM), max_size=700))
def test_gsm_segments_follow_the_definition(text: str) -> None:
    assert encoding(text) == "GSM-7"
    assert segments(text) == by_hand(text)


@given(st.text(max_size=400))
def test_segments_hold_the_text_and_never_shrink_when_it_grows(text: str) -> None:
    per_part = 153 if encoding(text) == "GSM-7" else 67
    units = length(text) if per_part == 153 else len(text.encode("utf-16-le", "surrogatepass")) // 2
    count = segments(text)
    assert count == 1 or count * per_part >= units
    assert segments(text + "ç") >= count


@given(st.text())
def test_the_signs_of_a_text_joined_are_the_text(text: str) -> None:
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("ab", ["a", "b"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("👍🏽!", ["👍🏽", "!"]),
        ("🇨🇦🇨🇦", ["🇨🇦", "🇨🇦"]),
        ("❤️a", ["❤️", "a"]),
        ("👩‍👩‍👧a", ["👩‍👩‍👧", "a"]),
        ("\r\n", ["\r", "\n"]),
        ("각", ["각"]),
        ("각가", ["각", "가"]),
        ("नि", ["नि"]),
    ],
)
def test_signs_are_what_a_reader_sees(text: str, signs: list[str]) -> None:
    assert list(graphemes(text)) == signs


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("août", "aout"),
        ("Benoît", "Benoit"),
        ("cœur, Œuvre", "coeur, OEuvre"),
        ("Ça va, français, été, où", "Ça va, francais, été, où"),
        ("À ÊTRE ÈVE Éloïse", "A ETRE EVE Éloise"),
        ("« oui » – “no” — it’s…", '" oui " - "no" - it\'s...'),
        ("18\u00a0h\u202f30", "18 h 30"),
        ("e\u0301te\u0301", "été"),
        ("a\u200bb\ufeffc\u200f", "abc"),
        ("½ ² ™ №", "1/2 2 TM No"),
        ("Łukasz Đorđe ẞ", "Lukasz Dorde ?"),
        ("ok 👍🏽", "ok (thumbs up)"),
        ("je t'aime ❤️", "je t'aime <3"),
        ("🔫", "(gun)"),
        ("😀😀😀", "(grinning face)"),
        ("Привет, друг", "?, ?"),
        ("🇨🇦", ""),
        ("a\tb", "a b"),
        ("nul\x00l", "null"),
    ],
)
def test_letters_outside_the_alphabet_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folded_text_is_always_of_the_alphabet_and_folding_again_changes_nothing(
    text: str,
) -> None:
    folded = fold(text)
    assert encoding(folded) == "GSM-7"
    assert fold(folded) == folded


@given(st.text(sorted(GSM)))
def test_what_a_phone_can_show_is_left_alone(text: str) -> None:
    assert fold(text) == text
