"""Two stretches of hours of one day as one: "tonight" and "7", "after 2" and "before 4"."""

from flows.understand.when.parts import HOUR, MIDNIGHT, NOON
from flows.understand.when.stretches import AFTER_SHIFT, Span

_EARLY = 5 * HOUR
_NIGHT_ENDS = 4 * HOUR
_LUNCH_FROM, _LUNCH_ENDS = 10 * HOUR, 14 * HOUR


def together(one: Span, two: Span) -> Span | None:
    """Two stretches said of the same day as one: "tonight" and "7"; None when they are two."""
    if one.note == AFTER_SHIFT and two.kind in ("point", "range"):
        return two
    part, other = (one, two) if one.kind == "part" else (two, one)
    if part.kind != "part":
        if {one.kind, two.kind} == {"after", "before"}:
            after, before = (one, two) if one.kind == "after" else (two, one)
            fits = after.start < before.end
            return Span(after.start, before.end, "range") if fits else None
        return None
    if other.kind == "part":
        low, high = max(one.start, two.start), min(one.end, two.end)
        return Span(low, high, "part", note=two.note) if low < high else None
    if part is one and _is_later(part, other):
        return None  # "out in the morning, free from 1 on"
    return _in_part(part, other)


def _is_later(part: Span, hours: Span) -> bool:
    """Bare hours of the afternoon, which nobody means as those of the night before a morning."""
    bare = hours.kind == "after" and hours.bare
    return bare and part.end <= NOON and hours.start % NOON < _EARLY


def _in_part(part: Span, hours: Span) -> Span | None:
    """Hours in a part of the day, which says which half a bare one is in."""
    if hours.kind in ("point", "range"):
        return _half_by(part, hours) if hours.bare else hours
    if hours.kind == "after":
        start = _half_by(part, hours).start if hours.bare else hours.start
        end = max(MIDNIGHT if part.end > 17 * HOUR else part.end, start + HOUR)
        return Span(start, end, "part")
    end = _half_by(part, hours).end if hours.bare else hours.end
    return Span(part.start, end, "part") if part.start < end else None


def _half_by(part: Span, hours: Span) -> Span:
    """Bare hours moved into the half of the day that a part of it says."""
    before = hours.kind == "before"
    anchor = (hours.end if before else hours.start) % NOON
    morning = part.end <= NOON
    late = not morning and (part.start >= NOON)
    moved = anchor if morning else anchor + NOON
    if late and anchor < _NIGHT_ENDS and part.start >= 17 * HOUR:
        moved = MIDNIGHT + anchor  # "this evening at 12", "tonight at 3"
    if part.end <= _LUNCH_ENDS and anchor >= _LUNCH_FROM:
        moved = anchor  # "my lunch, 1130 to 12"
    if before:
        return Span(0, moved, "before")
    return Span(moved, moved + hours.end - hours.start, hours.kind)
