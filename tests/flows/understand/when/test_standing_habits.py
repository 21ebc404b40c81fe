"""What is for good, and not for the coming days alone: "ever", "tjrs", "never free", "the rest"."""

import pytest

from tests.flows.understand.when.test_standing_phrases import meant, row
from tests.flows.understand.when.when_written import when, written

WEEKS = [
    # for good, with why behind the comma
    ("nothing after 8pm ever, i turn in early", "en", "busy daily 20-24"),
    ("never before 11am im useless till then", "en", "busy daily 0-11"),
    ("dont ever book me before 10", "en", "busy daily 0-10"),
    ("not before 8 on weekdays ever", "en", "busy mon-fri 0-8"),
    ("mornings are always good with me, hun", "en", "free daily 8-12"),
    ("lunch 1130-1230 weekdays always ok to call", "en", "free mon-fri 11:30-12:30"),
    ("any day between 2 and 5 works, always does", "en", "free daily 14-17"),
    ("no weekends for me i got my boys", "en", "busy sat,sun 0-24"),
    ("jamais avant 9h svp chu pas du matin", "fr", "busy daily 0-9"),
    ("les soirs de semaine apres 19h ca me va tjrs", "fr", "free mon-fri 19-24"),
    ("jfais tjrs les nuits jeu ven sam", "fr", "busy thu-sat 23-7"),
    ("le matin jdors tjrs", "fr", "busy daily 8-12"),
    # never, and off
    ("never free sat", "en", "busy sat 0-24"),
    ("friday is our holy day, never free then", "en", "busy fri 0-24"),
    ("i never work mon or tues", "en", "free mon,tue 0-24"),
    ("dont work sundays", "en", "free sun 0-24"),
    ("they never schedule me thursdays", "en", "free thu 0-24"),
    ("on me met off le lundi", "fr", "free mon 0-24"),
    # the days left, and what comes then
    ("off wed n thurs, rest of the wk i work 9-5", "en", "free wed,thu 0-24; busy fri-tue 9-17"),
    ("work tue wed 9-5, the other days im free", "en", "busy tue,wed 9-17; free thu-mon 0-24"),
    ("off mar mer, reste dla semaine jworke 7 a 3", "fr", "free tue,wed 0-24; busy thu-mon 7-15"),
    ("split shift weekdays 7-11am then 4-8pm", "en", "busy mon-fri 7-11; busy mon-fri 16-20"),
    ("welding course weekdays 8-12 then i work 1-6", "en", "busy mon-fri 8-12; busy mon-fri 13-18"),
    # nights, and the sleep behind them
    ("work mon-thurs 11pm-7am then i sleep 8 to 2", "en", "busy mon-thu 23-7; busy tue-fri 8-14"),
    ("12 hr shifts starting at 7pm fri sat sun", "en", "busy fri-sun 19-7"),
    ("my shifts r 10 hrs start 6pm thurs n fri", "en", "busy thu,fri 18-4"),
    ("mes shifts sont de 12h a partir de 19h jeu ven sam", "fr", "busy thu-sat 19-7"),
    ("la semaine jcommence la job a 6h jfini a 14h30", "fr", "busy mon-fri 6-14:30"),
    # rules and calls
    ("couvre feu 8 du soir lun a ven, 10 la fds", "fr", "home mon-fri 20-6; home sat,sun 22-6"),
    ("curfew 11 wkends 9 on week nites", "en", "home fri,sat 23-6; home sun-thu 21-6"),
    ("they call the house at 8 every night", "en", "reach daily 20-21"),
    ("ils appellent chez nous a 20h chaque soir pis faut jreponde", "fr", "reach daily 20-21"),
    ("je call mon agente lun mer ven 9h du mat", "fr", "reach mon,wed,fri 9-10"),
    ("methadone 8h15 am 7 jours sur 7", "fr", "busy daily 8:15-9:15"),
    ("cuisine collective tous les dimanches a 10h", "fr", "busy sun 10-11"),
    ("loadin trucks sat + sun 9-5", "en", "busy sat,sun 9-17"),
    ("stuck home w the baby every mornin", "en", "busy daily 8-12"),
    ("they want me in by 8 weeknites, 11 fri sat", "en", "home sun-thu 20-6; home fri,sat 23-6"),
    ("cant leave the house 9pm till 5am its my conditions", "en", "home daily 21-5"),
    ("my cuerfew is 9", "en", "home daily 21-6"),
    ("ils veulent que jsois rentre pour 21h", "fr", "home daily 21-6"),
    ("i take piano lessons every tuesday evening", "en", "busy tue 17-21"),
    ("i watch the baby 9 to noon every day", "en", "busy daily 9-12"),
    # in words that no list holds
    ("line cook tues-sat 2-10pm, off sun n mon", "en", "busy tue-sat 14-22; free sun,mon 0-24"),
    ("drop the lil ones at school 815 mon to fri", "en", "busy mon-fri 8:15-9:15"),
    ("i drive my mother to her chemo every tues and fri 1 to 4", "en", "busy tue,fri 13-16"),
    ("see my trauma lady thurs 5pm evry wk", "en", "busy thu 17-18"),
    ("my shift starts 6am done 230 mon thru fri", "en", "busy mon-fri 6-14:30"),
    ("i got NA wed at 6, after 730 is good", "en", "busy wed 18-19"),
    ("jai un meeting na mercredi a 18h, apres 19h30 jpourrais", "fr", "busy wed 18-19"),
    ("nothin b4 11am any day i mean never", "en", "busy daily 0-11"),
    ("dialysis tues thurs sat, from 7 to 11 in the morning", "en", "busy tue,thu,sat 7-11"),
]  # fmt: skip
# Told of the coming days alone.
DAYS = [
    ("fridays dont work", "en", "busy fri 0-24"),
    ("rest of the week", "en", ""),
    ("only day i got is sat, rest of the week is work", "en", ""),
    ("ok mondays then", "en", ""),
    ("jeudi soir chu pris mais la journee ca va", "fr", ""),
    ("my shift is 4 hours starting at 5 2nite", "en", ""),
]


@pytest.mark.parametrize(("text", "lang", "times"), WEEKS)
def test_what_is_for_good_comes_round(text: str, lang: str, times: str) -> None:
    assert {row(each) for each in when(text, lang).standing} == meant(times)


@pytest.mark.parametrize(("text", "lang", "times"), DAYS)
def test_what_is_said_of_a_day_does_not(text: str, lang: str, times: str) -> None:
    assert {row(each) for each in when(text, lang).standing} == (meant(times) if times else set())


def test_who_is_never_free_on_a_day_is_not_free_on_the_coming_one() -> None:
    assert written(when("never free sat", "en").windows) == ["not Sat 28 Nov"]


def test_a_shift_of_so_many_hours_ends_then() -> None:
    read = when("my shift is 4 hours starting at 5 2nite", "en")
    assert written(read.windows) == ["not Wed 25 Nov 17:00-21:00"]
