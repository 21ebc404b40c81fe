"""Help lines: their numbers and what the texts may claim of them, with source and check."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from flows.engine.facts import Language

Claim = Literal["free", "always", "call", "text", "calls_only"]

CHECK_AGAIN = timedelta(days=90)  # every quarter: hours and numbers change
NOT_PHONED = "not yet phoned"  # from print; nobody has called the line for us so far
CANADA = "CA"
QUEBEC = "QC"

# How a claim is written in a text. "call" and "text" together are "call or text".
CLAIMS: Mapping[str, tuple[str, str]] = {
    "free": ("free", "gratuit"),
    "always": ("day or night", "jour et nuit"),
    "call_or_text": ("call or text", "appel ou texto"),
    "calls_only": ("calls only", "appels seulement"),
}


@dataclass(frozen=True)
class Line:
    """A number to call, and what was found out about it.

    `province` is a two-letter code, or CA for all of Canada. `checked_by` is who phoned the line,
    or NOT_PHONED. `hours` is when somebody answers, in the line's own time, English and French, for
    a line of a province that is not there day and night; empty is not found out.

    Raises:
        ValueError: a claim without source, day or person; "always" without a page that says so, or
            beside hours.
    """

    id: str
    name: str
    number: str
    province: str
    claims: frozenset[Claim]
    source: str
    checked_on: date | None
    checked_by: str
    hours: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        if not (self.source and self.checked_on and self.checked_by):
            raise ValueError(f"Line {self.id} needs a source, the day and who checked it.")
        if "always" in self.claims and not self.source.startswith("https://"):
            raise ValueError(f"Line {self.id}: day and night needs the page that says so.")
        if "always" in self.claims and any(self.hours):
            raise ValueError(f"Line {self.id} is there day and night, or has hours.")
        if any(self.hours) and (self.province == CANADA or not all(self.hours)):
            raise ValueError(f"Line {self.id}: hours are of one province, in both languages.")

    def carries(self, claim: str) -> bool:
        """Whether a text may claim this of the line."""
        if claim == "hours":
            return any(self.hours)
        wanted = {"call", "text"} if claim == "call_or_text" else {claim}
        return claim in CLAIMS and wanted <= self.claims


_LISTED_ON = date(2026, 11, 22)  # written down from lists in print; `source` is where to verify

LINES: tuple[Line, ...] = (
    Line(
        "911",
        "Emergency",
        "911",
        CANADA,
        frozenset({"call", "calls_only"}),
        "https://www.canada.ca, 9-1-1",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "988",
        "9-8-8 Suicide Crisis Helpline",
        "988",
        CANADA,
        frozenset({"call", "text", "free", "always"}),
        "https://988.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "211",
        "Community services",
        "211",
        CANADA,
        frozenset({"call", "free"}),
        "https://211.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "wellness",
        "Hope for Wellness",
        "1-855-242-3310",
        CANADA,
        frozenset({"call", "always"}),
        "https://www.hopeforwellness.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "overdose",
        "National Overdose Response Service",
        "1-888-688-6677",
        CANADA,
        frozenset({"call", "always"}),
        "https://www.nors.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "poison",
        "Poison centres",
        "1-844-764-7669",
        CANADA,
        frozenset({"call"}),
        "https://infopoison.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "poison",
        "Centre antipoison du Québec",
        "1-800-463-5060",
        QUEBEC,
        frozenset({"call"}),
        "https://www.ciusss-capitalenationale.gouv.qc.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "appelle",
        "1-866-APPELLE",
        "1-866-277-3553",
        QUEBEC,
        frozenset({"call", "always"}),
        "https://suicide.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "appelle_texto",
        "suicide.ca",
        "535353",
        QUEBEC,
        frozenset({"text"}),
        "https://suicide.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
    Line(
        "violence",
        "SOS violence conjugale",
        "1-800-363-9010",
        QUEBEC,
        frozenset({"call", "always"}),
        "https://sosviolenceconjugale.ca",
        _LISTED_ON,
        NOT_PHONED,
    ),
)


def line(id: str, province: str = CANADA) -> Line | None:
    """The line of this name in a province, else the one for all of Canada."""
    rows = [row for row in LINES if row.id == id and row.province in (province, CANADA)]
    return min(rows, key=lambda row: row.province == CANADA, default=None)


def unphoned(lines: Iterable[Line] = LINES) -> tuple[Line, ...]:
    """The lines that nobody has called yet: a programme should before it goes live."""
    return tuple(row for row in lines if row.checked_by == NOT_PHONED)


def stale(today: date, lines: Iterable[Line] = LINES) -> tuple[Line, ...]:
    """The lines whose last check, on paper or by phone, is more than 90 days old."""
    return tuple(
        row for row in lines if row.checked_on is None or today - row.checked_on > CHECK_AGAIN
    )


def said(placeholder: str, language: Language, province: str = CANADA) -> str | None:
    """What stands for `988`, `988.free` or `211.hours` in a text; None when it names no line.

    Raises:
        LookupError: the line's row does not carry that claim.
    """
    id, _, claim = placeholder.partition(".")
    row = line(id, province)
    if row is None:
        return None
    if not claim:
        return row.number
    if not row.carries(claim):
        raise LookupError(f"The table of lines does not say {claim} of {id}.")
    english, french = row.hours if claim == "hours" else CLAIMS[claim]
    return english if language == "en" else french
