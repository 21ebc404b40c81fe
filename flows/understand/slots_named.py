"""Which offered time somebody names: "sat", "10am", "jeudi cest bon"."""

import re
from datetime import datetime

from flows.understand.normalise import Said, listen
from flows.understand.reading import Reading, Standing, Window
from flows.understand.when.read import When

WEEKDAY = re.compile(r" (mon|tue|wed|thu|fri|sat|sun)(?:s|rs|[a-z]*days?)?(?= )")
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# "Fri is payday so that one", "the only day i can is sat", "put me down for sat".
_TAKES = re.compile(
    r" (?:so|do|take|lock|pick) that(?: (?:one|1|in|day))? "
    r"| (?:put|sign|book|mark) me (?:up |down |in )*for | only "
)
# What stands behind an offered time ("sat cuz i work fri") offers none itself.
_BEHIND_TIME = re.compile(
    r" (?:cause|cuz|because|bc|since|rest of|acause|parce|pcq|pck|vu que|vu qu\w*|puisque"
    r"|meme si|even if|even though|otherwise|sinon (?:je|ca|c)"
    r"|(?:je (?:travaille|bosse)|i work) (?:toute |all )?(?:(?:la|en) )?(?:semaine|week|weekdays)"
    r"|(?:i work|im working|(?:je )?travaille|je bosse) (?:(?:from|du|de) )?(?:mon|tue|lun|mar)\w*"
    r" (?:(?:to|thru|through|till?|until|a|au|jusqua) )?(?:wed|thu|fri|mer|jeu|ven)\w*"
    r"|si (?:ca|cest|c) (?:(?:vous|te|fait|est) )?(?:derange|va|correct|ok|adonne|marche|convient)"
    r"|si possible|if (?:thats|its|that is) (?:ok|okay|alright|cool|fine)"
    r"|si (?:personne|quelquun|un autre) (?:\w+ ){0,3}(?:pris\w*|prend)"
    r"|si (?:(?:ca|cest|c|elle|il|ya|y|la place|lheure) )+(?:est )?(?:encore|toujours) "
    r"(?:\w+ ){0,2}(?:libre|dispo\w*|la|place|bonne?|ouverte?)"
    r"|(?:(?:je|i) )?(?:peux|pourrai|serai|suis|travaille|bosse|cant|work)"
    r"(?: (?:pas|po|toute|do|make))? (?:les autres|the others?|the rest)(?: jours)?"
    r"|les autres(?: jours)?|le reste|the others?|the rest|(?:svp|stp|please) (?:je|jai|i)) "
)
_DAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:the )?weekend"
    r"|(?:le )?(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*|la fin de semaine)\b"
)
# "Le matin, lapres midi jdors": another part of the day, that is theirs.
_PARTS = (
    r"(?:(?:in |on )?(?:the |les? |l ?)?(?:mornings?|afternoons?|evenings?|nights?|matins?|soirs?"
    r"|soirees?|apres[- ]midis?|aprem|weekends?))"
)
_OTHER_PART = re.compile(
    rf"[,.;!\n]+ ?(?:(?:cause|car|and|et|pis) )?(?:{_PARTS} (?:je |j|i |im |ya |cest ma |my )"
    rf"|(?:je |j\w+ |i |im )(?:\w+ ){{1,4}}?{_PARTS}\b"
    rf"|(?:on |le )?{_DAY} (?:i |im |ive |je |jai |jsuis |chu ))"
)
_SUITS_TOO = re.compile(
    r"\b(?:peux|peut|pourrais|ok|correct|marche|libre|dispo\w*|aussi|mieux|can|could|free|also|too"
    r"|works?|good|available|prefer|prefere|aime|aimerais|not?|cant|dont|wont|pas|po|plus|pu|non|ou"
    r"|or|if|si)\b|\?"
)
_HALF_DAY = 12  # hours: "at 1" names 13:00 as well
# "Cant thurs or sat so im stuck with fri": the day that is left, whatever stands before it.
_LEAVES = re.compile(
    r"\b(?:so|fa?[ck]|faque|donc|alors) (?:(?:i guess|i suppose|it|that|its|thats|ill|im|i|only"
    r"|just|probably|me|have|has|going|gonna|ca|y|je suis|jsuis|chu|il|jimagine|va) )*"
    r"(?:leaves?|stuck with|left with|gotta be|got to be|has to be|have to be|must be|to be|down to"
    r"|left is|laisse|reste|falloir|pogne avec|mets? moi|mettez moi|take|lets do|do|make it|go with"
    r"|(?:put|book) me (?:down )?(?:on|for|in)) (?:(?:us|me|with|just|only|juste|que|on) )*"
    rf"(?={_DAY})"
)
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NEAR_A_DAY = re.compile(r"\b[lmjvsd][a-z]{1,6}(?:di|che)\b")
# Behind a day "cparfait" says it suits.
_CEST = re.compile(r"\bc(?=parfait\b)")
_I_MEAN = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)")


def at_last(said: Said) -> Said:
    """What of a text names the day: "fri" of "fri if he can, if not sat", of "the last one i mean
    fri" and of "i work all week so it leaves fri"."""
    first, _, other = said.folded.partition(" if not ")
    if other and len(first.split()) > 1:
        return listen(first)
    _, _, meant = said.folded.rpartition(" i mean ")
    if _I_MEAN.match(meant):
        return listen(meant)
    leaves = _LEAVES.search(said.folded)
    return listen(said.folded[leaves.end() :]) if leaves is not None else said


def days_spelled(said: Said) -> Said:
    """The text with a day that lacks letters spelled out: "vdredi", "vendrei"."""
    spelled = _CEST.sub("cest ", _NEAR_A_DAY.sub(_as_day, said.folded))
    return said if spelled == said.folded else listen(spelled)


def _as_day(typed: re.Match[str]) -> str:
    """The one day whose letters, in their order, hold the typed ones; else what was typed."""
    days = [day for day in _DAYS if day[0] == typed[0][0] and _within(typed[0], day)]
    return days[0] if len(days) == 1 else typed[0]


def _within(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def before_reason(said: Said) -> str:
    """What stands before the reason for a time ("sat cuz i work fri", "le matin, le soir jdors");
    empty without one."""
    if (reason := _BEHIND_TIME.search(said.plain)) is not None:
        return said.plain[: reason.start()].strip()
    other = _OTHER_PART.search(said.folded)
    if other is None or _SUITS_TOO.search(said.folded, other.start()):
        return ""
    return said.folded[: other.start()]


def pick_named(slots: tuple[datetime, ...], when: When) -> Reading | None:
    """The one offered time that fits what was named; unclear when several do, None when none."""
    if not when.windows:
        return _picked([n for n, slot in enumerate(slots, start=1) if _suits(slot, when.standing)])
    wanted = [window for window in when.windows if not window.busy]
    refused = [window for window in when.windows if window.busy]
    day_named = when.day_named
    fits = [
        place
        for place, slot in enumerate(slots, start=1)
        if any(_fits(slot, window, day_named) for window in wanted)
        and not any(_fits(slot, window, day_named) for window in refused)
    ]
    return _picked(fits)


def the_one_left(slots: tuple[datetime, ...], when: When, *, named: bool) -> int | None:
    """ "Not thurs and sat is hockey": the one that is left when all others are refused.

    Where all of them are, that is the answer behind them, none. `named`: they say "the other one",
    which is no time of its own.
    """
    week = tuple(each for each in when.standing if named or each.kind != "work")
    windows = [window for window in when.windows if window.busy or not named]
    busy = [*(window.busy for window in windows), *(each.busy for each in week)]
    if not busy or not all(busy):
        return None
    left = [
        place
        for place, slot in enumerate(slots, start=1)
        if not any(_fits(slot, window, when.day_named) for window in windows)
        and not any(_comes_round(slot, each) for each in week)
    ]
    if not left:
        return len(slots) + 1
    return left[0] if len(left) == 1 and len(slots) > len(left) + 1 else None


def taken_by_day(slots: tuple[datetime, ...], said: Said, when: When) -> int | None:
    """ "Fri is payday so that one": the one offered on the one day named."""
    days = set(WEEKDAY.findall(said.plain))
    whole = all(window.grain == "day" for window in when.windows)
    if len(days) != 1 or not whole or not _TAKES.search(said.plain):
        return None
    day = _WEEK.index(days.pop())
    on_it = [place for place, slot in enumerate(slots, start=1) if slot.weekday() == day]
    return on_it[0] if len(on_it) == 1 else None


def _picked(fits: list[int]) -> Reading | None:
    if len(fits) == 1:
        return Reading(f"pick:{fits[0]}")
    return Reading("unclear") if fits else None


def _suits(slot: datetime, week: tuple[Standing, ...]) -> bool:
    """ "le matin", "mornings are better": the times of every week that suit, if none does not."""
    return bool(week) and all(not each.busy and _comes_round(slot, each) for each in week)


def _comes_round(slot: datetime, each: Standing) -> bool:
    minute = slot.hour * 60 + slot.minute
    return slot.weekday() in each.days and each.start <= minute < each.end


def _fits(slot: datetime, window: Window, day_named: bool) -> bool:
    """A day, a part of a day, or the very hour; without a named day the hour alone counts."""
    if day_named and not window.start.date() <= slot.date() <= window.end.date():
        return False
    if window.grain in ("hour", "minute"):
        same_hour = slot.hour % _HALF_DAY == window.start.hour % _HALF_DAY
        return same_hour and slot.minute == window.start.minute
    if day_named:
        return window.start <= slot < window.end
    return window.start.time() <= slot.time() and (
        slot.time() < window.end.time() or window.end.date() > window.start.date()
    )
