"""Checksums of the words and letters of a text, which tables of weights are asked for."""

from collections.abc import Sequence
from zlib import crc32

STEM = 4  # letters
LETTERS = 4  # in a row
EDGE = "<", ">"


def grams(words: Sequence[str]) -> set[int]:
    """The checksums of words ("leave"), neighbours ("leave|me"), three in a row, two with one
    between ("leave||alone"), and of how words and neighbours begin ("~leav")."""
    said = [word.encode() for word in (EDGE[0], *words, EDGE[1])]
    stems = [f"~{word[:STEM]}".encode() for word in (EDGE[0], *words, EDGE[1])]
    # A checksum goes on from that of the words before: no neighbours are ever put together.
    alone, begun = list(map(crc32, said)), list(map(crc32, stems))
    beside = [b"|" + word for word in said]
    pairs = list(map(crc32, beside[1:], alone))
    return {
        *alone[1:-1],
        *pairs,
        *map(crc32, beside[2:], pairs),
        *map(crc32, [b"||" + word for word in said[3:-1]], alone[1:]),
        *begun,
        *map(crc32, [b"|" + stem for stem in stems[1:]], begun),
    }


def letters(words: Sequence[str]) -> set[int]:
    """The checksums of four letters in a row, over the ends of words."""
    said = f" {' '.join(words)} ".encode()
    return {crc32(said[at : at + LETTERS], LETTERS) for at in range(len(said) - LETTERS + 1)}
