"""Times that are only told of, and figures and names that only look like times."""

import pytest

from tests.flows.understand.when.when_written import when, written

TOLD_EN = [
    # over
    "slept till noon lol",
    "was up till 4 cuz of the baby",
    "it was so cold this morning",
    "sunday was nice",
    "my daughters bday was thursday",
    "the weekend was long",
    "hows it goin. how was sunday",
    "we had a blast fri nite",
    "had a rough nite",
    "i been up since 5",
    "been sober since march",
    "got paid friday",
    "got out tuesday",
    "got robbed fri nite",
    "he got home at 2am",
    "they lost 5 to 2",
    "we won 6-3 sat",
    "i worked all weekend",
    "saw ur text at 11",
    "my worker called this morning",
    "we ate at 7",
    "i cried all nite",
    "u were great on monday",
    "met ur wife sunday shes nice",
    "the dog died wednesday",
    "i was in the hole 15 days",
    "i stayed at my sisters sat n sun",
    "they came by at 10",
    "missed the 815 bus",
    # somebody else's
    "my girl works nights",
    "my bro works mon to fri",
    "she starts at 7",
    "he gets off at 430 not me",
    "my mom goes to church sundays",
    "mom gets up at 5 every day",
    "hes working til 9",
    "my roommate sleeps all day",
    "the store closes at 9",
    "the library opens at 10 sat",
    "bus comes at 740",
    "the leafs play at 7",
    "the kids r at school till 3",
    # thanks and feelings
    "thanks for today",
    "thx 4 sunday",
    "thank u for this morning",
    "ty for sat it helped",
    "mondays suck",
    "sunday blues",
    "black friday is nuts",
    "black friday sale at walmart",
    "mar is my sister",
    "june is my mom",
]
TOLD_FR = [
    "jai dormi jusqua midi",
    "jai passe la soiree a brailler",
    "jai bien mange a midi",
    "on a ecoute la game hier soir",
    "y faisait frette a matin",
    "dimanche cetait le fun",
    "la fete de ma fille cetait jeudi",
    "comment cetait ta fin de semaine",
    "chu alle au depanneur a 8h",
    "chu sorti mardi",
    "chu reveille depuis 5h",
    "jai recu ton texto a 11h",
    "mon agent ma appele vendredi",
    "on a gagne 6-3 samedi",
    "y ont perdu 5 a 2",
    "jai travaille toute la fin de semaine",
    "jai vu ta femme dimanche est fine",
    "jetais a lhopital lundi",
    "jtravaillais de nuit dans le temps",
    "jai manque le bus de 8h15",
    "ma blonde travaille de nuit",
    "mon frere travaille lun a ven",
    "elle commence a 7h",
    "lui y finit a 4h30 pas moi",
    "ma mere va a leglise le dimanche",
    "mon coloc dort toute la journee",
    "le depanneur ferme a 9h",
    "la biblio ouvre a 10h samedi",
    "le bus passe a 7h40",
    "les enfants sont a lecole jusqua 3h",
    "merci pour aujourdhui",
    "merci pour a matin",
    "merci pour samedi ca ma aide",
    "le lundi cest plate",
    "sam est mon frere",
]
LOOKALIKES = [
    "leafs up 3-1",
    "the jays are up 5 to 4",
    "on a scale of 1 to 10 id say 6",
    "from 1 to 10 maybe a 4",
    "im a 6",
    "take the 7 then the 12",
    "i took the 24 downtown",
    "prends la 80",
    "im at the 7-11",
    "he works at 7-11",
    "by the 7/11 on main",
    "au 7-11",
    "2nd in line",
    "3rd in line for a bed",
    "chu 2e dans la file",
    "ever seen 50 first dates",
    "love that song friday",
    "its like groundhog day in here",
    "all good now",
    "im better now thanks",
    "im home now",
    "ca va mieux maintenant",
    "chu chez nous maintenant",
]
STILL_TIMES = [
    ("i worked all night so tmrw 2?", ["Thu 26 Nov 14:00-15:00"]),
    ("i was thinking fri at 3", ["Fri 27 Nov 15:00-16:00"]),
    ("was hoping for sat", ["Sat 28 Nov"]),
    ("they moved my court to friday", ["not Fri 27 Nov"]),
    ("i got court mon", ["not Mon 30 Nov"]),
    ("lost my bus pass can we do fri", ["Fri 27 Nov"]),
    ("i was sick monday, how about thurs", ["Thu 26 Nov"]),
    ("i missed u tuesday can we do thurs at 4", ["Thu 26 Nov 16:00-17:00"]),
    ("she called me in for sat", ["Sat 28 Nov"]),
    ("thx for today see u thurs", ["Thu 26 Nov"]),
    ("thanks for tmrw", ["Thu 26 Nov"]),
    ("im free now", ["Wed 25 Nov 14:10-15:10"]),
    ("now works", ["Wed 25 Nov 14:10-15:10"]),
    ("sat is my day", ["Sat 28 Nov"]),
    ("jai dormi jusqua midi on peut tu se voir a 3h", ["Wed 25 Nov 15:00-16:00"]),
    ("on se rencontre jeudi", ["Thu 26 Nov"]),
    ("la rencontre samedi ca marche", ["Sat 28 Nov"]),
    ("jpensais a vendredi", ["Fri 27 Nov"]),
    ("jvoulais savoir si jeudi cest bon", ["Thu 26 Nov"]),
    ("merci pour lundi, jeudi 14h?", ["Thu 26 Nov 14:00-15:00"]),
    ("chu libre maintenant", ["Wed 25 Nov 14:10-15:10"]),
]


@pytest.mark.parametrize("text", TOLD_EN)
def test_a_time_that_is_only_told_of_is_not_read(text: str) -> None:
    assert (when(text).windows, when(text).standing) == ((), ())


@pytest.mark.parametrize("text", TOLD_FR)
def test_a_french_time_that_is_only_told_of_is_not_read(text: str) -> None:
    assert (when(text, "fr").windows, when(text, "fr").standing) == ((), ())


@pytest.mark.parametrize("text", LOOKALIKES)
def test_figures_and_names_like_times_are_none(text: str) -> None:
    assert when(text).windows == when(text, "fr").windows == ()


@pytest.mark.parametrize(("text", "windows"), STILL_TIMES)
def test_a_time_beside_something_told_is_read(text: str, windows: list[str]) -> None:
    lang = "fr" if any(word in text for word in ("jeudi", "jai", "maintenant", "samedi")) else "en"
    assert written(when(text, lang).windows) == windows
