"""What can go wrong and be answered. The docstring is the sentence that people read."""


class CheckinError(Exception):
    """Something went wrong."""

    def __str__(self) -> str:
        return super().__str__() or (type(self).__doc__ or "").strip()


class SlotTaken(CheckinError):
    """That time was just taken."""

    def __init__(self, people: tuple[int, int] | None = None) -> None:
        """`people` are those two whose time it was, by id."""
        super().__init__()
        self.people = people


class LostRace(CheckinError):
    """Somebody else saved first; take the turn again."""


class Refused(CheckinError):
    """That cannot be entered."""


class NotMigrated(CheckinError):
    """The database is older than this program: run checkin migrate."""


class Unavailable(CheckinError):
    """The database does not answer."""
