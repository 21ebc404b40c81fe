"""Days that a long text only tells of, before it asks for another one."""

import pytest

from tests.flows.understand.when.test_standing_phrases import meant, row
from tests.flows.understand.when.when_written import when, written

TOLD = [
    (
        "ill be at the airport gettin her thurs afternoon so far. can we do friday at 10 in the"
        " morning if thats ok w you",
        "en",
        ["not Thu 26 Nov 12:00-17:00", "Fri 27 Nov 10:00-11:00"],
    ),
    (
        "boats long gone so everything comes on the plane now, i load cargo friday saturday and"
        " sunday. monday i could do 4 oclock at the place",
        "en",
        ["not Fri 27 Nov", "not Sat 28 Nov", "not Sun 29 Nov", "Mon 30 Nov 16:00-17:00"],
    ),
    (
        "jvas etre a laeroport jeudi apres midi pour aller chercher ma mere pis mon frere. on peut"
        " tu faire ca vendredi a 10h a place",
        "fr",
        ["not Thu 26 Nov 12:00-17:00", "Fri 27 Nov 10:00-11:00"],
    ),
]


@pytest.mark.parametrize(("text", "lang", "windows"), TOLD)
def test_days_that_are_only_told_of_are_none_to_meet_on(
    text: str, lang: str, windows: list[str]
) -> None:
    assert written(when(text, lang).windows) == windows


def test_where_nothing_else_is_offered_the_day_that_is_told_stays() -> None:
    text = "well you know how it is with my mom, ill be back in town wednesday around supper time"
    assert not any(window.busy for window in when(text).windows)


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("i roof weekdays 7 to 5 as long as it aint snowin", "busy mon-fri 7-17"),
        (
            "methadone every day at 8:30 at the drug store, they shut the window on ya",
            "busy daily 8:30-9:30",
        ),
        (
            "back inside by 10 sun to thurs and 11 fri n sat thats the rule here",
            "home sun-thu 22-6; home fri,sat 23-6",
        ),
    ],
)
def test_what_is_told_beside_it_changes_no_week(text: str, week: str) -> None:
    assert {row(each) for each in when(text).standing} == meant(week)
