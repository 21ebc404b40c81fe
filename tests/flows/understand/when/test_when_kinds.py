"""Every kind of date and hour people write, in several wordings, read on Wednesday 25 November."""

import pytest

from tests.flows.understand.when.when_written import when, written

ENGLISH = [
    # Lengths counted from now.
    ("in one day", ["Thu 26 Nov"]),
    ("in 1h30", ["Wed 25 Nov 15:40-16:40"]),
    ("in two and a half hours", ["Wed 25 Nov 16:40-17:40"]),
    ("in a dozen days", ["Mon 7 Dec"]),
    ("in less than 2 hours", ["Wed 25 Nov 14:10-16:10"]),
    ("in more than 2 weeks", ["Wed 9 Dec +14"]),
    ("within the hour", ["Wed 25 Nov 14:10-15:10"]),
    ("in the next hour", ["Wed 25 Nov 14:10-15:10"]),
    ("in the next month", ["Wed 25 Nov +30"]),
    ("after 2 weeks", ["Wed 9 Dec +14"]),
    ("the coming days", ["Thu 26 Nov +3"]),
    # Lengths counted from a day or an hour.
    ("a week on tuesday", ["Tue 8 Dec"]),
    ("tuesday week", ["Tue 8 Dec"]),
    ("friday in two weeks", ["Fri 11 Dec"]),
    ("friday two weeks from now", ["Fri 11 Dec"]),
    ("in two fridays", ["Fri 4 Dec"]),
    ("2 hours after noon", ["Thu 26 Nov 14:00-15:00"]),
    ("an hour before 5pm", ["Wed 25 Nov 16:00-17:00"]),
    ("for 3 days from monday", ["Mon 30 Nov +3"]),
    # Weeks, months, quarters, seasons, years.
    ("next week on tuesday", ["Tue 1 Dec"]),
    ("the week after", ["Mon 30 Nov +7"]),
    ("the weekend after next", ["Sat 12 Dec +2"]),
    ("the month after next", ["Fri 1 Jan 2027 +31"]),
    ("last weekend of december", ["Sat 26 Dec +2"]),
    ("last monday of the year", ["Mon 28 Dec"]),
    ("the last day of the year", ["Thu 31 Dec"]),
    ("first month of next year", ["Fri 1 Jan 2027 +31"]),
    ("the 1st of the month", ["Tue 1 Dec"]),
    ("this winter", ["Mon 21 Dec +89"]),
    ("next summer", ["Mon 21 Jun 2027 +93"]),
    ("in the fall of 2027", ["Wed 22 Sep 2027 +90"]),
    ("next quarter", ["Fri 1 Jan 2027 +90"]),
    ("q2 2027", ["Thu 1 Apr 2027 +91"]),
    ("in 2027", ["Fri 1 Jan 2027 +365"]),
    ("by eow", ["Wed 25 Nov +5"]),
    ("by the end of the year", ["Wed 25 Nov +37"]),
    ("early next year", ["Fri 1 Jan 2027 +120"]),
    # Limits.
    ("before the end of the month", ["Wed 25 Nov +6"]),
    ("after the beginning of march", ["Mon 1 Mar 2027 +14"]),
    ("before monday 9am", ["Wed 25 Nov 00:00-129:00"]),
    ("after friday at 5", ["Fri 27 Nov 17:00-360:00"]),
    ("after work", ["Wed 25 Nov 17:00-24:00"]),
    # Hours and dates in figures and words.
    ("Mar. 3rd", ["Wed 3 Mar 2027"]),
    ("04-Dec-26", ["Fri 4 Dec"]),
    ("2026-12-04T20:00:00-05:00", ["Fri 4 Dec 20:00-21:00"]),
    ("20 to 7", ["Wed 25 Nov 18:40-19:40"]),
    ("five to three", ["Wed 25 Nov 14:55-15:55"]),
    ("at fiveish", ["Wed 25 Nov 17:00-18:00"]),
    ("1930 hours", ["Wed 25 Nov 19:30-20:30"]),
    ("asap", ["Wed 25 Nov 14:10-15:10"]),
    ("5-ish", ["Wed 25 Nov 17:00-18:00"]),
    ("5 p m", ["Wed 25 Nov 17:00-18:00"]),
    ("8:30p", ["Wed 25 Nov 20:30-21:30"]),
    ("at 8.00 pm", ["Wed 25 Nov 20:00-21:00"]),
    ("10 till 5", ["Wed 25 Nov 16:50-17:50"]),
    ("5 tomorrow", ["Thu 26 Nov 17:00-18:00"]),
    # Names shortened with a full stop.
    ("Fri. 4 Dec", ["Fri 4 Dec"]),
    ("Thurs. morning", ["Thu 26 Nov 08:00-12:00"]),
    ("Mon. of next week", ["Mon 30 Nov"]),
    ("24 Feb., 9 am", ["Wed 24 Feb 2027 09:00-10:00"]),
    ("Sept. 9", ["Thu 9 Sep 2027"]),
    ("mid-Mar.", ["Wed 10 Mar 2027 +11"]),
    # Beside a day, from now to an hour.
    ("the day after christmas", ["Sat 26 Dec"]),
    ("the day before thanksgiving", ["Sun 10 Oct 2027"]),
    ("the week before christmas", ["Mon 14 Dec +7"]),
    ("christmas week", ["Mon 21 Dec +7"]),
    ("labour day weekend", ["Sat 4 Sep 2027 +2"]),
    ("easter weekend", ["Sat 27 Mar 2027 +2"]),
    ("from now to 5pm", ["Wed 25 Nov 14:10-17:00"]),
    ("between now and friday", ["Wed 25 Nov +3"]),
    ("december - march", ["Tue 1 Dec +121"]),
    ("maundy thursday", ["Thu 25 Mar 2027"]),
    # What is about others, or about one date, is no shift and no call-in.
    ("remind me to call mom tomorrow 8:00am", ["Thu 26 Nov 08:00-09:00"]),
    ("i have class december 12th at 4", ["not Sat 12 Dec 16:00-17:00"]),
]

FRENCH = [
    ("dans 1h30", ["Wed 25 Nov 15:40-16:40"]),
    ("dans 1 h 30", ["Wed 25 Nov 15:40-16:40"]),
    ("dans une couple d'heures", ["Wed 25 Nov 16:10-17:10"]),
    ("dans une vingtaine de minutes", ["Wed 25 Nov 14:30-15:30"]),
    ("dans une dizaine de jours", ["Sat 5 Dec"]),
    ("dans une quinzaine", ["Wed 9 Dec"]),
    ("dans un an", ["Thu 25 Nov 2027"]),
    ("dans un mois et demi", ["Sat 9 Jan 2027"]),
    ("dans moins de 2 heures", ["Wed 25 Nov 14:10-16:10"]),
    ("dans plus de deux semaines", ["Wed 9 Dec +14"]),
    ("d'ici deux semaines", ["Wed 25 Nov +14"]),
    ("dans la prochaine heure", ["Wed 25 Nov 14:10-15:10"]),
    ("deux heures plus tard", ["Wed 25 Nov 16:10-17:10"]),
    ("les prochains jours", ["Thu 26 Nov +3"]),
    ("au cours de la semaine", ["Mon 23 Nov +7"]),
    ("une semaine après Noël", ["Fri 1 Jan 2027"]),
    ("3 jours après demain", ["Sun 29 Nov"]),
    ("une semaine à partir de lundi", ["Mon 7 Dec"]),
    ("deux semaines à partir d'aujourd'hui", ["Wed 9 Dec"]),
    ("pendant 3 jours à partir de lundi", ["Mon 30 Nov +3"]),
    ("vendredi dans deux semaines", ["Fri 11 Dec"]),
    ("dans deux vendredis", ["Fri 4 Dec"]),
    ("une heure avant minuit", ["Wed 25 Nov 23:00-24:00"]),
    ("une demi-heure avant 17h", ["Wed 25 Nov 16:30-17:30"]),
    ("cet hiver", ["Mon 21 Dec +89"]),
    ("l'été prochain", ["Mon 21 Jun 2027 +93"]),
    ("à l'automne", ["Tue 22 Sep +90"]),
    ("le trimestre prochain", ["Fri 1 Jan 2027 +90"]),
    ("d'ici la fin de l'année", ["Wed 25 Nov +37"]),
    ("début de l'année prochaine", ["Fri 1 Jan 2027 +120"]),
    ("avant la fin du mois", ["Wed 25 Nov +6"]),
    ("avant demain midi", ["Wed 25 Nov 00:00-36:00"]),
    ("jusqu'au 15", ["Wed 25 Nov +21"]),
    ("le vingt", ["Sun 20 Dec"]),
    ("3 mar.", ["Wed 3 Mar 2027"]),
    ("demain matin tôt", ["Thu 26 Nov 08:00-10:00"]),
    ("avant le souper", ["Wed 25 Nov 12:00-17:00"]),
    ("après le travail", ["Wed 25 Nov 17:00-24:00"]),
    ("après l'école", ["Wed 25 Nov 17:00-24:00"]),
    ("dès que possible", ["Wed 25 Nov 14:10-15:10"]),
    ("mercredi 2", ["Wed 2 Dec"]),
    ("lun. prochain", ["Mon 30 Nov"]),
    ("le 12 janv. en fin d'après-midi", ["Tue 12 Jan 2027 15:00-17:00"]),
    ("premier sept.", ["Wed 1 Sep 2027"]),
    ("la veille de l'Action de grâce", ["Sun 10 Oct 2027"]),
    ("le jour après Noël", ["Sat 26 Dec"]),
    ("la semaine après Noël", ["Mon 28 Dec +7"]),
    ("d'aujourd'hui en huit", ["Wed 2 Dec"]),
    ("la semaine du 14 au 18", ["Mon 14 Dec +5"]),
    ("entre maintenant et 17h", ["Wed 25 Nov 14:10-17:00"]),
    ("entre décembre et mars", ["Tue 1 Dec +121"]),
    ("d'ici au 3 décembre", ["Wed 25 Nov +9"]),
    ("dans deux semaines à partir de demain", ["Thu 10 Dec"]),
    ("avant le weekend", ["Wed 25 Nov +3"]),
    ("je vais revenir 11 de la matinée", ["Thu 26 Nov 11:00-12:00"]),
    ("la réunion est dans 5 minutes", ["Wed 25 Nov 14:15-15:15"]),
]

SILENT = [
    "i fall asleep",
    "past friday",
    "the past 3 days",
    "last summer",
    "j'ai été malade",
    "february 30",
]


@pytest.mark.parametrize(("text", "windows"), ENGLISH)
def test_english_kinds_of_time_are_read(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows


@pytest.mark.parametrize(("text", "windows"), FRENCH)
def test_french_kinds_of_time_are_read(text: str, windows: list[str]) -> None:
    assert written(when(text, "fr").windows) == windows


@pytest.mark.parametrize("text", SILENT)
def test_what_lies_behind_or_is_another_word_is_no_time(text: str) -> None:
    assert when(text).windows == when(text, "fr").windows == ()
