"""Invented phone numbers, 555-0100 to 0199 in many areas: enough of them for a whole programme."""

# Areas of Canada; 514 is left to the programme and its staff.
AREAS = (416, 438, 450, 604, 613, 709, 306, 204, 403, 506, 519, 902, 807, 250)
AN_AREA = 100
STAFF_AREA = 514
FIRST_OF_STAFF = 1  # 0100 is the programme's own phone


def number(index: int) -> str:
    """The number of that place in the book (from 0).

    Raises:
        IndexError: the book is full.
    """
    area, line = divmod(index, AN_AREA)
    return _written(AREAS[area], line)


def staff_number(index: int) -> str:
    """A number for somebody of staff (from 0)."""
    return _written(STAFF_AREA, FIRST_OF_STAFF + index)


def _written(area: int, line: int) -> str:
    return f"+1{area}55501{line:02d}"
