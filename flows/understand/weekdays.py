"""Names of weekdays in a text, slips of the thumb included."""

from flows.understand.day_words import AT, FULL_NAMES, MON, NOT_DAYS, PARTS, WEEKDAYS
from flows.understand.word_lists import word_set


def weekday_at(words: tuple[str, ...], place: int, lang: str) -> int | None:
    """The weekday a word names, 0 = Monday; a full name may have one letter wrong."""
    word = words[place]
    if word == MON:
        return 0 if _is_monday(words, place, lang) else None
    if word in WEEKDAYS:
        return WEEKDAYS[word]
    if not 5 <= len(word) <= 10 or word in NOT_DAYS or not word.isalpha():
        return None
    name = next((n for n in FULL_NAMES if n[0] == word[0] and _one_slip(word, n)), None)
    return WEEKDAYS[name] if name else None


def _is_monday(words: tuple[str, ...], place: int, lang: str) -> bool:
    """ "mon" is Monday where a day can stand, and never before a French noun."""
    following = words[place + 1] if place + 1 < len(words) else ""
    before = words[place - 1] if place else ""
    french = lang == "fr" and before not in ("on", "next", "until", "not", "or")
    if not following:
        return not french or not before
    fits = following in PARTS or following in AT or following[0].isdigit() or following in WEEKDAYS
    return fits or (not french and following in _AFTER_MONDAY)


_AFTER_MONDAY = word_set(
    """or and ok is works after before between but good then to until im i if would please instead
    sounds better next aft tue not"""
)


def _one_slip(typed: str, name: str) -> bool:
    """Is the word one letter wrong, missing, added or swapped from a day's name?"""
    if abs(len(typed) - len(name)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(name)) and typed[start] == name[start]:
        start += 1
    one, two = typed[start:], name[start:]
    swapped = len(one) > 1 and one[:2] == two[1::-1] and one[2:] == two[2:]
    return one[1:] == two[1:] or one[1:] == two or one == two[1:] or swapped
