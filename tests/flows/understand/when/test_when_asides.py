"""Second thoughts, conditions, uneven weeks and days that are "packed"."""

import pytest

from flows.understand.normalise import listen
from flows.understand.when.read import read_when
from tests.flows.understand.when.when_written import NOW, when, written

READ = [
    ("thurs no wait fri", ["Fri 27 Nov"]),
    ("tues, wait no mon", ["Mon 30 Nov"]),
    ("mon at 2 oops i meant sun", ["Sun 29 Nov 14:00-15:00"]),
    ("sat at 3 actually 4", ["Sat 28 Nov 16:00-17:00"]),
    ("not thurs i meant sun", ["not Thu 26 Nov", "Sun 29 Nov"]),
    ("scratch that sun at 1", ["Sun 29 Nov 13:00-14:00"]),
    ("sat or sun no wait mon", ["Sat 28 Nov", "Mon 30 Nov"]),
    ("sat? no sorry", ["not Sat 28 Nov"]),
    ("sun at 3 if ur not too busy", ["Sun 29 Nov 15:00-16:00"]),
    ("sat if its not snowing", ["Sat 28 Nov"]),
    ("fri unless u have to work", ["Fri 27 Nov"]),
    ("if u cant thurs fri is ok", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("i have the kids every second sat", []),
    ("every other mon at 2", []),
    ("mon thru tues im stuck", ["not Mon 30 Nov", "not Tue 1 Dec"]),
    ("sat is pretty packed for me", ["not Sat 28 Nov"]),
    ("fri im out", ["not Fri 27 Nov"]),
    ("fri's good. 3 or later", ["Fri 27 Nov 15:00-24:00"]),
    ("sat's no good", ["not Sat 28 Nov"]),
    ("3 or earlier fri", ["Fri 27 Nov 00:00-15:00"]),
    ("mon 930 after i drop the kids", ["Mon 30 Nov 09:30-10:30"]),
    ("fri 430 earliest", ["Fri 27 Nov 16:30-24:00"]),
    ("fri 2 latest", ["Fri 27 Nov 00:00-14:00"]),
    ("3 works sat", ["Sat 28 Nov 15:00-16:00"]),
    ("we meet 6?", ["Wed 25 Nov 18:00-19:00"]),
    ("thurs im at the dentist. fri?", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("im tied up all week", ["not Mon 23 Nov +7"]),
    ("need winter boots", []),
    ("in the sun with my coffee", []),
    ("the latest news is bad", []),
    ("five after six tmrw", ["Thu 26 Nov 18:05-19:05"]),
    ("9 to 5 on friday", ["Fri 27 Nov 09:00-17:00"]),
    ("in 3 working days", ["Mon 30 Nov"]),
    ("tmrw, 10 until 12", ["Thu 26 Nov 10:00-12:00"]),
    ("this weekend, sunday", ["Sun 29 Nov"]),
    ("from the 10th until the 12th", ["Thu 10 Dec +3"]),
    ("thurs r hard. fri?", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("make it 5 fri not 4", ["Fri 27 Nov 17:00-18:00"]),
    ("cnt 2day hw bout sun", ["not Wed 25 Nov", "Sun 29 Nov"]),
    ("the gym closes at 9 so 7ish tmrw", ["Thu 26 Nov 19:00-20:00"]),
    ("sat in the lobby 4 ever", []),
    ("the week commencing dec 14", ["Mon 14 Dec +7"]),
    ("super bowl sunday", []),
    ("sun block and a hat", []),
    ("next year in march", ["Mon 1 Mar 2027 +31"]),
    ("the next two weekends", ["Sat 28 Nov +2", "Sat 5 Dec +2"]),
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_what_was_taken_back_or_depends_on_something_is_no_time(
    text: str, windows: list[str]
) -> None:
    assert written(when(text).windows) == windows


def test_a_date_in_figures_with_its_year_is_asked_about_too() -> None:
    found = read_when(listen("07/04/2027"), NOW, "en")
    assert written(found.windows) == ["Sun 4 Jul 2027"]
    assert [written(way) for way in found.readings] == [["Wed 7 Apr 2027"]]
