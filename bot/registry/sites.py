"""Programmes: opened once, then looked up by everything else."""

from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.store import chains, programmes
from bot.store.programmes import Site
from flows.chains import BadChain, read_chain, refusal
from flows.engine.facts import Language, Level, Programme

PROVINCES = ("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT")


@dataclass(frozen=True)
class Opening:
    """A programme to open. `sender` is the number its texts come to, `phone` the one to call."""

    name: str
    sender: str
    phone: str
    zone: str
    province: str
    advanced_opt_out: bool = False


def open_site(tx: Transaction, opening: Opening) -> Site:
    """Open a programme: 9 to 5 on work days.

    Raises:
        Refused: something about it does not fit; one sentence says what.
    """
    sender = reading.phone(opening.sender)
    if opening.province.upper() not in PROVINCES:
        raise Refused(f"A province is one of {', '.join(PROVINCES)}.")
    if programmes.by_sender(tx, sender) is not None:
        raise Refused("Another programme has that number.")
    facts = Programme(
        id=0,
        name=_name(opening.name),
        phone=_phone(opening.phone),
        zone=reading.zone(opening.zone),
        province=opening.province.upper(),
        advanced_opt_out=opening.advanced_opt_out,
    )
    return programmes.add(tx, Site(facts, sender))


class Anew(TypedDict, total=False):
    """What may be entered anew about a programme. `hours` are like mon-fri 9:00-17:00."""

    name: str
    phone: str
    hours: str
    languages: str
    advanced_opt_out: bool
    words_by_text: bool


def change(tx: Transaction, site: Site, **entered: Unpack[Anew]) -> Site:
    """Change what is known of a programme; its own number stays.

    Raises:
        Refused: something entered does not fit; one sentence says what.
    """
    facts = site.facts
    if "name" in entered:
        facts = replace(facts, name=_name(entered["name"]))
    if "phone" in entered:
        facts = replace(facts, phone=_phone(entered["phone"]))
    if "hours" in entered:
        week = reading.weekly(entered["hours"])
        days = tuple(sorted(week.days))
        facts = replace(facts, opens=week.start, closes=week.end, work_days=days)
    if "advanced_opt_out" in entered:
        facts = replace(facts, advanced_opt_out=entered["advanced_opt_out"])
    if "words_by_text" in entered:
        facts = replace(facts, words_by_text=entered["words_by_text"])
    languages = _languages(entered["languages"]) if "languages" in entered else site.languages
    changed = replace(site, facts=facts, languages=languages)
    programmes.change(tx, changed)
    return changed


def set_chain(tx: Transaction, site: Site, level: Level, words: str, *, calls: bool) -> None:
    """Set who is paged when; "usual" forgets what was set. `calls`: calls are placed here.

    Raises:
        Refused: it cannot be read, or is not safe; one sentence says what.
    """
    if words.strip() == "usual":
        chains.change(tx, site.id, level, ())
        return
    try:
        steps = read_chain(words)
    except BadChain as wrong:
        raise Refused(str(wrong)) from None
    why = refusal(level, steps, calls=calls)
    if why:
        raise Refused(why)
    chains.change(tx, site.id, level, steps)


def only(tx: Transaction, sender: str = "") -> Site:
    """The programme with this number, or the only one there is.

    Raises:
        Refused: there is none, or several and no number was given.
    """
    if sender:
        found = programmes.by_sender(tx, reading.phone(sender))
        if found is None:
            raise Refused("No programme has that number.")
        return found
    sites = programmes.all_sites(tx)
    if len(sites) != 1:
        raise Refused("Say which programme by its number." if sites else "Open a programme first.")
    return sites[0]


def _name(text: str) -> str:
    return reading.as_sent(text, programmes.NAME_LIMIT, "A programme's name")


def _phone(text: str) -> str:
    """The number to call, kept as it is printed; people in danger are told to call it."""
    reading.phone(text)
    return text.strip()


def _languages(text: str) -> tuple[Language, ...]:
    """The languages it speaks, the usual one first."""
    match text.replace(" ", "").split(","):
        case ["en"]:
            return ("en",)
        case ["fr"]:
            return ("fr",)
        case ["en", "fr"]:
            return ("en", "fr")
        case ["fr", "en"]:
            return ("fr", "en")
        case _:
            raise Refused("Languages are en, fr, or both with the usual one first: fr,en.")
