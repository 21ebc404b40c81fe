"""Every text checked, in both languages, with the longest values it may hold."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from flows.engine.facts import Language
from flows.texts.calm import CALM
from flows.texts.gsm import Encoding, encoding, fold, segments
from flows.texts.lines import line
from flows.texts.longest import LONGEST, longest_values
from flows.texts.render import fill, is_line
from flows.texts.tables import AUDIENCES, TEXTS
from flows.texts.text import PLACEHOLDER, Text

LANGUAGES: tuple[Language, ...] = ("en", "fr")
LONGEST_BODY = 1600  # characters the carrier takes in one text

# Words that judge, and words that tell whoever reads the screen what the programme is.
FORBIDDEN = re.compile(
    r"\b(offenders?|inmates?|parolees?|convicts?|compl(y|iance)|fail(ed|ure)|no-shows?"
    r"|d[eé]linquante?s?|contrevenante?s?|d[eé]tenue?s?|[eé]chec|[eé]chou\w*|manquements?"
    r"|mentor(s|ing|at|[eé]e?s?)?|mentees?|parole|prison|jail|probation|curfew|couvre-feu"
    r"|lib[eé]ration|officers?|agente?s?)\b",
    re.IGNORECASE,
)
# A lone one of these never reaches us, or stops the texts. The rights name them on purpose.
CARRIER_WORD = re.compile(
    r"(?<!\{n\} )\b(STOP|STOPALL|CANCEL|END|QUIT|REVOKE|OPTOUT|UNSUBSCRIBE|YES|START|UNSTOP|HELP"
    r"|INFO|ARRET|FIN|AIDE|DEBUT|REMOVE|TD)\b"
)
NAMES_CARRIER_WORDS = frozenset(
    {"rights.stopped", "rights.started", "rights.kept_on", "rights.already_on", "rights.help"}
    | {"welcome.ask"}
)
BARE_LINE = re.compile(r"\b(911|988|9-1-1|9-8-8|211|1-8\d\d-[\d-]+|535353)\b")
# "Not free" is somebody's time, no claim about a line.
BARE_CLAIM = re.compile(
    r"(?<!\bnot )\b(free|gratuite?|24/7|24 h|day or night|jour et nuit|calls only"
    r"|appels seulement)\b",
    re.IGNORECASE,
)
TEXT_TO_LINE = re.compile(r"\b(?:text|textez|texto)(?: au| le)? \{(\w+)\}", re.IGNORECASE)
FRENCH_SPACE = re.compile(r"\s[?!;:]")
OPTION = re.compile(r"\b(\d) = |(?:Reply|Répondez) (\d)\b")


@dataclass(frozen=True)
class Problem:
    """What is wrong with one text, in one sentence."""

    key: str
    language: Language
    sentence: str

    def __str__(self) -> str:
        return f"{self.key} ({self.language}): {self.sentence}"


@dataclass(frozen=True)
class Listed:
    """A text with the longest values, as it is sent by SMS."""

    key: str
    language: Language
    text: str
    encoding: Encoding
    segments: int


def lint(texts: Mapping[str, Text] = TEXTS) -> list[Problem]:
    """All that is wrong with the texts; nothing when they may be sent."""
    return [
        Problem(key, language, sentence)
        for key, text in texts.items()
        for language in LANGUAGES
        for check in CHECKS
        for sentence in check(key, language, texts)
    ]


def listing() -> Iterator[Listed]:
    """Every text in both languages, by key."""
    for key in sorted(TEXTS):
        for language in LANGUAGES:
            template = _template(TEXTS[key], language)
            sent = fold(fill(template, language, longest_values(template, language)))
            yield Listed(key, language, sent, encoding(sent), segments(sent))


def options(template: str) -> tuple[int, ...]:
    """The digits that a text offers as answers, in its order."""
    return tuple(int(one or other) for one, other in OPTION.findall(template))


Check = Callable[[str, Language, Mapping[str, Text]], Iterator[str]]


def one_segment(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """One segment of GSM-7, free words and what is read aloud excepted."""
    text = texts[key]
    if any(known_values(key, language, texts)):
        return
    template = _template(text, language)
    sent = fold(fill(template, language, longest_values(template, language)))
    if not (text.free_words or text.spoken) and segments(sent) > 1:
        yield f"{len(sent)} characters are more than one segment."
    if len(sent) > LONGEST_BODY:
        yield "The carrier refuses a text this long."


def known_values(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """Only values with a longest form, and help lines of the table with claims of their row."""
    for name in sorted(texts[key].placeholders - LONGEST.keys()):
        id, _, claim = name.partition(".")
        row = line(id)
        if row is None:
            yield f"Nobody knows the longest {name}."
        elif claim and not row.carries(claim):
            yield f"The table of lines does not say {claim} of {id}."


def sourced_claims(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """Help lines and what is said of them come from their table, never from the sentence."""
    template = _template(texts[key], language)
    bare = _bare(texts[key], language)
    for found in (*BARE_LINE.findall(bare), *BARE_CLAIM.findall(bare)):
        yield f"{found} must be a value of the table of lines."
    for id in TEXT_TO_LINE.findall(template):
        row = line(id)
        if row and not row.carries("call_or_text"):
            yield f"{id} cannot be texted."


def kind_words(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """No word that judges or that gives the programme away."""
    for found in FORBIDDEN.finditer(_bare(texts[key], language)):
        yield f"The word {found[0]} does not belong in a text."


def carrier_words(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """No answer that the carrier would swallow."""
    if key not in NAMES_CARRIER_WORDS:
        for found in CARRIER_WORD.finditer(_template(texts[key], language)):
            yield f"{found[0]} alone would stop or start the texts."


def digits(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """The same digits, rising, in both languages."""
    offered = options(_template(texts[key], language))
    if offered != tuple(sorted(set(offered))):
        yield "The digits do not rise."
    if offered != options(texts[key].en):
        yield "The digits differ from the English."
    if offered and f"{_question(key)}.again" not in texts:
        yield "The question has no second wording."


def asked_again(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """A second wording offers what its question offered and needs no other values."""
    if _question(key) == key:
        return
    asked = texts.get(_question(key))
    if asked is None:
        yield "There is no question to ask again."
        return
    if options(_template(texts[key], language)) != options(_template(asked, language)):
        yield "The digits differ from the question."
    if not values_of(texts[key]) <= values_of(asked):
        yield "It needs values that the question did not have."


def safety_digits(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """7 and 9 answer the safety question only; the eight needs are asked with no alert open."""
    offered = set(options(_template(texts[key], language)))
    if key.startswith("safety.") or AUDIENCES.get(key) in ("mentor", "staff"):
        return
    if 9 in offered or (7 in offered and 8 not in offered):
        yield "7 and 9 belong to the safety question."


def nothing_personal(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """Neutral texts know nobody."""
    if texts[key].neutral and not values_of(texts[key]) <= {"org", "phone", "clock"}:
        yield "A neutral text may only name the programme, its phone and a time."


def spelling(key: str, language: Language, texts: Mapping[str, Text]) -> Iterator[str]:
    """French without spaces before ? ! ; :, undo by its own word, plain signs."""
    template = _template(texts[key], language)
    if language == "fr" and FRENCH_SPACE.search(template):
        yield "There is a space before ? ! ; or :."
    if ("UNDO" in texts[key].en) != ("RETOUR" in texts[key].fr):
        yield "UNDO and RETOUR go together."
    if template != template.strip() or "  " in template:
        yield "There is a space too many."


CHECKS: tuple[Check, ...] = (
    one_segment,
    known_values,
    sourced_claims,
    kind_words,
    carrier_words,
    digits,
    asked_again,
    safety_digits,
    nothing_personal,
    spelling,
)


def values_of(text: Text) -> frozenset[str]:
    """The values a text needs, help lines left out."""
    return frozenset(name for name in text.placeholders if not is_line(name))


def _question(key: str) -> str:
    """The question that a second wording, or a calm one, belongs to."""
    return key.removesuffix(".again").removesuffix(CALM)


def _template(text: Text, language: Language) -> str:
    return text.en if language == "en" else text.fr


def _bare(text: Text, language: Language) -> str:
    return PLACEHOLDER.sub("", _template(text, language))
