"""Codes and telephone numbers, sayings, words mistyped, and what rules a day out."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("suite 1207 dial 0419 out front", []),
    ("press 0220 on the buzzer", []),
    ("gate code is 0845", []),
    ("my id is 0117", []),
    ("got a new cell 555-0163", []),
    ("shes at 555-0107 now", []),
    ("(705) 555-0128", []),
    ("shift sat 930-1130", ["not Sat 28 Nov 09:30-11:30"]),
    ("call me fri at 0930", ["Fri 27 Nov 09:30-10:30"]),
    ("end of the day its up to you", []),
    ("at the end of the day we all mess up", []),
    ("come by at the end of the day", ["Wed 25 Nov 17:00-21:00"]),
    ("suns in my eyes here", []),
    ("they got wed in ontario", []),
    ("i got wed free", ["Wed 2 Dec"]),
    ("jan at the front desk has it", []),
    ("jan 6 at 2", ["Wed 6 Jan 2027 14:00-15:00"]),
    ("lrt then the 12", []),
    ("tmrw is good friday here lol so no", ["not Thu 26 Nov"]),
    ("tonight is new years eve so no", ["not Wed 25 Nov 17:00-21:00"]),
    ("fri bein a stat im out, sun ok", ["not Fri 27 Nov", "Sun 29 Nov"]),
    ("thurs is family day, i can do fri", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("mon is no good, free tues", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("fri might work after ten", ["Fri 27 Nov 10:00-24:00"]),
    ("thurs shud work, 3ish", ["Thu 26 Nov 15:00-16:00"]),
    ("fri i might work", ["not Fri 27 Nov"]),
    ("right now works if ur close", ["Wed 25 Nov 14:10-15:10"]),
    ("what about now", ["Wed 25 Nov 14:10-15:10"]),
    ("in an hr n a half", ["Wed 25 Nov 15:40-16:40"]),
    ("in 2 n a half hrs", ["Wed 25 Nov 16:40-17:40"]),
    ("thurs the 3rd, 10 30 in the morning", ["Thu 3 Dec 10:30-11:30"]),
    ("dec 9 2 30", ["Wed 9 Dec 14:30-15:30"]),
    ("fri, 10 45", ["Fri 27 Nov 10:45-11:45"]),
    ("sat morning, 9 15", ["Sat 28 Nov 09:15-10:15"]),
    ("the 4th 9 30 or 10 30", ["Fri 4 Dec 09:30-10:30", "Fri 4 Dec 10:30-11:30"]),
    ("next week is full up, week after that mebbe", ["not Mon 30 Nov +7", "Mon 7 Dec +7"]),
    ("not next week, the week after", ["not Mon 30 Nov +7", "Mon 7 Dec +7"]),
    ("nothin b4 noon fri", ["not Fri 27 Nov 00:00-12:00"]),
    ("nuthin sat", ["not Sat 28 Nov"]),
    ("day after tomoro at 1", ["Fri 27 Nov 13:00-14:00"]),
    ("day afta 2morow", ["Fri 27 Nov"]),
    ("thurs after 1 but must be done by 3", ["Thu 26 Nov 13:00-15:00"]),
    ("fri after 10, gotta leave by noon", ["Fri 27 Nov 10:00-12:00"]),
    ("sat after 2 but only til 4", ["Sat 28 Nov 14:00-16:00"]),
    ("tues right after the long weekend", ["Tue 1 Dec"]),
    ("week after the long weekend", ["Mon 30 Nov +7"]),
    ("fridays out this wk", ["not Fri 27 Nov"]),
    ("sundays right out", ["not Sun 29 Nov"]),
    ("sat no. supper at my moms. sun 2?", ["not Sat 28 Nov", "Sun 29 Nov 14:00-15:00"]),
    ("not the 30th, dec 2 ok", ["not Mon 30 Nov", "Wed 2 Dec"]),
    ("tmrw evenin b'y, round 7", ["Thu 26 Nov 19:00-20:00"]),
    ("4 days frm today", ["Sun 29 Nov"]),
    ("tmrw im busy, good fri after 2", ["not Thu 26 Nov", "Fri 27 Nov 14:00-24:00"]),
    ("out fri mornin, free from 1", ["Fri 27 Nov 08:00-12:00", "Fri 27 Nov 13:00-24:00"]),
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_the_windows_are_those_that_people_mean(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows
