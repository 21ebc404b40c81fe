"""What people mean with the times they name: they propose them, or they cannot.

A refusal reaches forward ("cant thurs"), over a list ("cant mon, tues or wed"), or back ("thurs
doesnt work"); "but", "so", a "?" or another day after a comma proposes again; work takes its time.
"""

from flows.understand.when import reasons
from flows.understand.when.around import (
    ANOTHER,
    INSTEAD,
    WHOLE,
    adjacent,
    answers_no,
    as_before,
    away_until,
    by_me,
    either_way,
    is_a,
    is_definite,
    is_no_to_last,
    is_off,
    is_the_one_after,
    is_week,
    is_week_later,
    left_out,
    limited_days,
    linked,
    list_goes_on,
    of_one_day_in,
    only_today,
    reaches_back,
    said_at,
    says_yes,
    so_taken,
    soon_after,
    time_ahead,
    why_another,
)
from flows.understand.when.joining import Joint, joins, says_more
from flows.understand.when.mentioned import (
    Mention,
    goes_on_from,
    in_one_week,
    more_hours,
    named_again,
    on_that_day,
    until_then,
)
from flows.understand.when.mentions import Item, Mark, is_stop
from flows.understand.when.own_questions import answers, asked_row, asked_taken, only_answers
from flows.understand.when.refused_parts import is_of_what_was_said, part_refused
from flows.understand.when.stretches import Days, Instants, Span
from flows.understand.when.tokens import And, Break, But, Except, Fine, Not, Or, So, Taken, Word

_LEFT_OUT = frozenset(("sauf", "except", "excepte"))  # "everybody is free fri except me"


class _Reader:
    """Goes through the items once and keeps what is open: the row of mentions, the mood."""

    def __init__(self, found: list[Item], *, asks: bool) -> None:
        self._found = found
        self._asks = asks
        self._mood: bool | None = None  # True: what comes is refused, False: it is free
        self._mark = -1
        self._open = False  # may the next time still join the last mention?
        self._row = 0
        self._clause = 0  # the first mention since the last full stop
        self.mentions: list[Mention] = []

    def read(self) -> list[Mention]:
        """The mentions with their roles."""
        for place, item in enumerate(self._found):
            thing = item.thing
            if isinstance(thing, Days | Instants):
                if not away_until(self._found, place, self._last()):
                    self._day(item, place)
            elif isinstance(thing, Span):
                self._beside(item, thing, place) if item.beside else self._hours(item, thing, place)
            elif isinstance(thing, Break):
                self._break(item, place)
            else:
                self._mark_said(thing, place)
        return on_that_day(in_one_week(self.mentions))

    def _mark_said(self, mark: Mark | Or | And | Word, place: int) -> None:
        last = self.mentions[-1] if self._open else None
        match mark:
            case Not() if is_off(self._found, place):
                self._off(place)
            case Not():
                self._not(place)
            case Except():
                self._turn(True)
                self._mark = place
            case But() if self._mood is None and reasons.is_bounded(self._found, place, last):
                pass  # "later than 9 but before 11"
            case So() if why_another(self._found, place, self._clause_row()):
                self._decide(self._clause_row(), busy=True)
            case But() | So():
                self._turn(None)
            case Fine():
                self._fine(place)
            case Taken():
                self._taken(place)
            case _:
                pass

    def _off(self, place: int) -> None:
        """ "mercredi jtravaille pas" is free, and so is what follows in "jtravaille pas mardi"."""
        row = self._clause_row()
        behind = bool(row) and not row[-1].settled and not time_ahead(self._found, place)
        self._decide(row, busy=False) if behind else self._turn(False)

    def _turn(self, mood: bool | None) -> None:
        self._mood, self._mark, self._open = mood, -1, False
        self._row += 1

    def _add(self, item: Item) -> Mention:
        if not self._open and self._row_of_last():
            self._row += 1
        mention = Mention(row=self._row, first=item.start, last=item.end)
        mention.busy, mention.settled = bool(self._mood), self._mood is not None
        mention.mark, mention.clause = self._mark, self._clause
        mention.taken = mention.busy and is_a(self._found, self._mark, Taken)
        self.mentions.append(mention)
        self._open = True
        return mention

    def _last(self) -> Mention | None:
        return self.mentions[-1] if len(self.mentions) > self._clause else None

    def _day(self, item: Item, place: int) -> None:
        last = self._last()
        unlinked = last is not None and last.row == self._row and not linked(self._found, place)
        if last is not None and unlinked:
            instead = said_at(self._found, last.mark) in INSTEAD
            reason = bool(self._mood) and reasons.is_reason_told(self._found, place)
            later = is_the_one_after(self._found, place) or is_week_later(last, item.thing)
            if instead or reason or later or only_today(self._found, last):
                self._turn(None)  # "au lieu de jeudi vendredi", "not this sat next sat"
        if reasons.of_another_day(self._found, place, last):
            self._decide(self._clause_row(), busy=False)  # "sat cuz fri i work"
        things = [thing for thing in (item.thing, *item.more) if isinstance(thing, Days | Instants)]
        undecided = not self._mood and last is not None and not last.busy
        joins = self._open or undecided or part_refused(self._found, place, last)
        if last is not None and joins and not last.days:
            last.days, last.last, last.hours_first = things, item.end, bool(last.spans)
            return
        if last is not None and self._open and last.spans and not linked(self._found, place):
            self._row += 1
        added = self._add(item)
        added.linked = linked(self._found, place)
        added.days = named_again(things, last) if is_definite(self._found, place) else things

    def _hours(self, item: Item, span: Span, place: int) -> None:
        if item.limit:
            self._limit(item, span, place)
            return
        last = self._last()
        if self._mood and not self._row_of_last() and left_out(self._found, self._mark, last):
            added = self._add(item)
            added.days, added.spans = list(last.days) if last else [], [span]
            return
        here = Joint(
            self._open, linked(self._found, place), last is not None and self._row == last.row
        )
        if last is None or not joins(self._found, place, last, here):
            if not reasons.is_reason(self._found, last, place):
                added = self._add(item)
                added.spans, added.another = [span], said_at(self._found, place - 1) in ANOTHER
            return
        last.last = item.end
        if self._mood is not None and not self._open:
            last.busy, last.settled = self._mood, True
        if last.spans:
            more_hours(self.mentions[self._clause :], last, span, linked=linked(self._found, place))
        else:
            for mention in self.mentions[self._clause :]:
                if mention.row == last.row and not mention.spans and mention.days:
                    mention.spans = [span]
            last.spans = last.spans or [span]
        self._open = True

    def _beside(self, item: Item, span: Span, place: int) -> None:
        """ "physio 9 to 10, after that im free": the rest of a day that was taken."""
        last = self._last()
        if last is None:
            return
        if not last.busy:  # "9 to 11, after that i work": what is taken is not what went before
            self._decide(self._clause_row(), busy=False)
            if not reasons.taken_beside(self._found, place, last):
                return
        self._turn(True if not last.busy else None)
        added = self._add(item)
        added.days, added.spans = list(last.days), [span]

    def _limit(self, item: Item, span: Span, place: int) -> None:
        """ "off at 5", "jeudi 10h, jcommence a 1h": on the day named before or right after."""
        last = self._last()
        if last is not None and until_then(last, span):
            self._open, self._row = False, self._row + 1
            return
        named = last if last is not None and last.days and not last.spans else None
        if named is None or named.busy or named.settled or reasons.is_but(self._found, place):
            days = limited_days(self._found, place, named, last)
            named = self._add(item)
            named.days = list(days)
        named.spans, named.busy, named.settled = [span], True, True
        self._open, self._mood, self._row = True, None, self._row + 1

    def _break(self, item: Item, place: int) -> None:
        if is_stop(item):
            self._turn(None)
            self._clause = len(self.mentions)
            return
        limited = self._mood is None and self._open and self.mentions[-1].busy
        if limited or (self._mood and not (self._row_of_last() and self._goes_on(place))):
            self._turn(None)

    def _row_of_last(self) -> bool:
        last = self._last()
        return last is not None and last.row == self._row

    def _goes_on(self, place: int) -> bool:
        """Does a refusal go on over a comma: "cant mon, tues or wed", "cant mon, tues, wed"?"""
        last = self._last()  # "not next week, tues"
        alone = only_today(self._found, last) or is_week(last) or self._asks
        return not alone and list_goes_on(self._found, place, listed=len(self._clause_row()))

    def _clause_row(self) -> list[Mention]:
        """The last row of mentions since the last full stop."""
        return [m for m in self.mentions[self._clause :] if m.row == self.mentions[-1].row]

    def _decide(self, row: list[Mention], *, busy: bool) -> None:
        for mention in row:
            mention.busy, mention.settled = busy, True
        self._turn(None)

    def _not(self, place: int) -> None:
        said = said_at(self._found, place)
        if soon_after(self._found, place, 1, Taken) is not None and not reaches_back(
            self._found, place, said
        ):
            row = self._clause_row()
            undecided = bool(row) and not row[-1].settled
            if undecided and said in WHOLE and not by_me(self._found, place):
                self._decide(row, busy=True)
            elif undecided and not time_ahead(self._found, place):
                self._decide(row, busy=False)
            else:
                self._turn(False)
            return
        if only_answers(self._found, place):
            return
        row = self._clause_row() or asked_row(self._found, place, self.mentions)
        own = not self._clause_row() and answers(said)  # "tes libre lundi? non mardi"
        one = bool(row) and row[-1].settled and (own or is_no_to_last(self._found, place))
        undecided = bool(row) and (one or not row[-1].settled or said in _LEFT_OUT)
        if undecided and reaches_back(self._found, place, said):
            self._decide(row[-1:] if one else row, busy=True)
            return
        self._turn(True)
        self._mark = place

    def _fine(self, place: int) -> None:
        if self._mood and says_yes(self._found, place):
            self._turn(False)  # "no to sat yes to sun"
            return
        if is_a(self._found, place - 1, Not) or (self._mood and not self._row_of_last()):
            return  # "not free", "cant do": the refusal stands
        if soon_after(self._found, place, 1, Not) and not time_ahead(self._found, place):
            return  # "marche pas": the refusal is about to come
        row = self._clause_row()
        if row and row[-1].busy and row[-1].settled and says_more(self._found, row[-1], place):
            self._turn(False)  # "thurs is nye, i can do wed"
            return
        if row and row[-1].busy and any(item.beside for item in self._found[place + 1 : place + 2]):
            return  # "work til 3 free after"
        if row and row[-1].taken:
            alone = goes_on_from(self.mentions[self._clause :]) and adjacent(self._found, place)
            self._decide(row[-1:], busy=False) if alone else self._turn(False)
            return
        if row and not (row[-1].settled and not row[-1].busy):
            if row[-1].busy and row[-1].settled and len(row) > 1:
                row = row[-1:]
            if not (row[-1].busy and self._mood is None and self._row != row[-1].row):
                self._decide(row, busy=False)
                return
        self._turn(False)

    def _taken(self, place: int) -> None:
        denied = is_a(self._found, place - 1, Not) and not answers_no(self._found, place - 1)
        after = soon_after(self._found, place, 1, Not)
        if denied or (after and said_at(self._found, place + 1) in ("pas", "po", "not")):
            return
        row = self._clause_row()
        if reasons.tells_why(self._found, place, self._last()):
            self._decide(row, busy=False)
            return
        if not row and (asked := asked_taken(self._found, place, self.mentions)):
            self._decide(asked, busy=True)
            return
        if not row and is_of_what_was_said(self._found, place):
            return  # "4 is tight could u do 5 thurs"
        beside = adjacent(self._found, place) and not time_ahead(self._found, place)
        decided = bool(row) and row[-1].settled and not (beside and self._open)
        decided = decided or (bool(row) and of_one_day_in(row[-1], self._found, place))
        if row and not decided and (self._row == row[-1].row or so_taken(self._found, place)):
            for each in row:
                each.busy = each.settled = True
            self._mood, self._open = None, False
            return
        self._turn(True)
        self._mark = place


def with_roles(found: list[Item], *, asks: bool) -> list[Mention]:
    """The mentions of a text's items, each proposed or refused; ``asks``: it has a "?"."""
    return either_way(found, as_before(found, _Reader(found, asks=asks).read()))
