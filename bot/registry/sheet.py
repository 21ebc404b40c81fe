"""A file of people as a spreadsheet saves it: its encoding, its separator, its columns.

Nothing here knows who is in the programme already.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.errors import Refused
from bot.registry import reading

# How each column may be headed, in either language, without case and accents.
HEADS: Mapping[str, Sequence[str]] = {
    "first_name": ("first name", "name", "prenom", "nom"),
    "phone": ("phone", "number", "cell", "telephone", "numero", "tel", "cellulaire"),
    "role": ("role",),
    "language": ("language", "langue"),
    "coordinator": ("coordinator", "coordination", "coordonnatrice", "coordonnateur"),
    "zone": ("zone", "time zone", "fuseau", "fuseau horaire"),
    "shared": ("shared", "partage"),
    "release": ("release", "release day", "liberation", "sortie"),
}
NEEDED = ("first_name", "phone")
HOW_TO_HEAD = (
    "The first line names the columns: name and phone, and if wanted role, language, coordinator,"
    " zone, shared and release."
)
MOST_LINES = 50_000
_COLUMN = {head: column for column, heads in HEADS.items() for head in heads}
_ROLES = {
    "": "mentee",
    "mentoree": "mentee",
    "mentore": "mentee",
    "personne mentoree": "mentee",
    "coordination": "coordinator",
    "coordonnatrice": "coordinator",
    "coordonnateur": "coordinator",
}
_LANGUAGES = {"english": "en", "anglais": "en", "french": "fr", "francais": "fr"}
_YES = frozenset({"yes", "y", "1", "x", "true", "oui", "o", "vrai"})
_NO = frozenset({"", "no", "n", "0", "false", "non", "faux"})
_SEPARATOR = re.compile(r"sep=(.)", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Entry:
    """One person of a file, as written there. `line` counts from 1, heads included."""

    line: int
    first_name: str
    phone: str
    role: str = "mentee"
    language: str = ""
    coordinator: str = ""
    zone: str = ""
    shared: bool = False
    release: str = ""


@dataclass(frozen=True)
class Problem:
    """Why a line cannot be taken. The sentence holds no name and no number."""

    line: int
    sentence: str


def read(content: bytes) -> tuple[list[Entry], list[Problem]]:
    """Everybody of a file, and what is wrong with the other lines, each in the file's order.

    Raises:
        Refused: it is no such file at all: its letters or its columns cannot be read.
    """
    lines = _LINE_END.split(_decoded(content))
    if len(lines) > MOST_LINES:
        raise Refused(f"A file has at most {MOST_LINES} lines; cut it in two.")
    first, separator, columns = _heads(lines)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in _filled(lines, first):
        try:
            entries.append(_entry(number, _cells(line, separator), columns))
        except Refused as wrong:
            problems.append(Problem(number, str(wrong)))
    return entries, problems


def _decoded(content: bytes) -> str:
    """UTF-8, else what older spreadsheets write in Canada."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused("The file's letters cannot be read: save it as CSV, UTF-8 or Windows-1252.")


def _heads(lines: Sequence[str]) -> tuple[int, str, list[str]]:
    """Where the people begin, what separates the cells, and what each column holds."""
    separator = ""
    for number, line in enumerate(lines):
        if named := _SEPARATOR.fullmatch(line.strip()):
            separator = named[1]
        elif line.strip():
            separator = separator or max(",;", key=line.count)
            return number + 1, separator, _columns(_cells(line, separator))
    raise Refused(f"The file is empty. {HOW_TO_HEAD}")


def _columns(heads: Sequence[str]) -> list[str]:
    found = [_COLUMN.get(reading.plain(head).replace("_", " "), "") for head in heads]
    unknown = [str(place) for place, column in enumerate(found, 1) if not column]
    if unknown:
        raise Refused(f"Nobody knows what column {', '.join(unknown)} holds. {HOW_TO_HEAD}")
    if len(set(found)) < len(found) or not set(NEEDED) <= set(found):
        raise Refused(f"A column is missing or stands there twice. {HOW_TO_HEAD}")
    return found


def _filled(lines: Sequence[str], first: int) -> Iterator[tuple[int, str]]:
    """The lines with anything in them; a row of separators alone is how spreadsheets end."""
    for number, line in enumerate(lines[first:], first + 1):
        if line.strip(' ,;\t"'):
            yield number, line


def _cells(line: str, separator: str) -> list[str]:
    """One line is one person, so that a quote left open costs one line and not the whole file."""
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=separator, strict=True))]
    except (csv.Error, StopIteration) as wrong:
        raise Refused("A quotation mark is missing or stands in the wrong place.") from wrong


def _entry(line: int, cells: Sequence[str], columns: Sequence[str]) -> Entry:
    if len(cells) != len(columns):
        raise Refused(f"It has {len(cells)} cells where the first line has {len(columns)}.")
    said = dict(zip(columns, cells, strict=True))
    role, language = reading.plain(said.get("role", "")), reading.plain(said.get("language", ""))
    return Entry(
        line=line,
        first_name=said["first_name"],
        phone=said["phone"],
        role=_ROLES.get(role, role),
        language=_LANGUAGES.get(language, language),
        coordinator=said.get("coordinator", ""),
        zone=said.get("zone", ""),
        shared=_yes(said.get("shared", "")),
        release=said.get("release", ""),
    )


def _yes(text: str) -> bool:
    word = reading.plain(text)
    if word not in _YES | _NO:
        raise Refused("Shared is yes or no.")
    return word in _YES
