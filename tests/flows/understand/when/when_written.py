"""What a text is read as, written short: "not Thu 26 Nov 15:00-24:00", "Sat 28 Nov +2" (days)."""

from collections.abc import Iterable
from datetime import datetime, time

from flows.understand.normalise import listen
from flows.understand.reading import Window
from flows.understand.when.read import When, read_when

# Wednesday 25 November 2026, ten past two.
NOW = datetime.combine(datetime.fromisoformat("2026-11-25").date(), time(14, 10))


def when(text: str, lang: str = "en") -> When:
    """The times of a text said on NOW."""
    return read_when(listen(text), NOW, lang)


def written(windows: Iterable[Window]) -> list[str]:
    """Windows, written short."""
    return [_one(window) for window in windows]


def _one(window: Window) -> str:
    start, end = window.start, window.end
    day = f"{start:%a} {start.day} {start:%b}" + (
        f" {start.year}" if start.year != NOW.year else ""
    )
    length = int((end - start).total_seconds()) // 60
    if start.time() == end.time() == time():
        said = day if length == 1440 else f"{day} +{length // 1440}"
    else:
        until = start.hour * 60 + start.minute + length
        said = f"{day} {start:%H:%M}-{until // 60:02}:{until % 60:02}"
    return f"not {said}" if window.busy else said
