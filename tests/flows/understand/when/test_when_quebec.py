"""French as ten people text it: times beside words of their own lives, and words that are none."""

import pytest

from tests.flows.understand.when.when_written import when, written

READ = [
    ("dm1 soir", ["Thu 26 Nov 17:00-21:00"]),
    ("jeud 10h", ["Thu 26 Nov 10:00-11:00"]),
    ("mardi pas bon mercredi oui", ["not Tue 1 Dec", "Wed 2 Dec"]),
    ("samedi impossible dimanche cest correct", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("a soir jpeux plus, demain 10h?", ["not Wed 25 Nov 17:00-21:00", "Thu 26 Nov 10:00-11:00"]),
    ("lundi je peux plus mardi ca me va", ["not Mon 30 Nov", "Tue 1 Dec"]),
    ("jtravaille plus samedi", ["Sat 28 Nov"]),
    ("jai une passe samedi 10h a 15h", ["Sat 28 Nov 10:00-15:00"]),
    ("le 1er jpasse en cour le 2 sa va", ["not Tue 1 Dec", "Wed 2 Dec"]),
    ("samedi c mort", ["not Sat 28 Nov"]),
    ("merc 10h30", ["Wed 2 Dec 10:30-11:30"]),
    ("samedi a 15 hrs", ["Sat 28 Nov 15:00-16:00"]),
    ("samedi10h", ["Sat 28 Nov 10:00-11:00"]),
    ("jserai a lexterieur du 8 au 10 decembre", ["not Tue 8 Dec +3"]),
    ("pas cette semaine, la prochaine oui", ["not Mon 23 Nov +7", "Mon 30 Nov +7"]),
    ("mon fils est hospitalise peut on reporter a jeudi 3", ["Thu 3 Dec"]),
    ("jvas voir ma fille samedi, dimanche?", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("jvas vous voir samedi", ["Sat 28 Nov"]),
    ("jme leve pas avant 9h donc demain 11h", ["Thu 26 Nov 11:00-12:00"]),
    ("le mardi 8 a 13h", ["Tue 8 Dec 13:00-14:00"]),
    (
        "dentiste mardi de 9 a 10 apres ca chu libre",
        ["not Tue 1 Dec 09:00-10:00", "Tue 1 Dec 10:00-24:00"],
    ),
    (
        "vendredi jrentre au travail a 16h avant ca chu libre",
        ["not Fri 27 Nov 16:00-24:00", "Fri 27 Nov 00:00-16:00"],
    ),
    ("vendredi chui libre tte la journee", ["Fri 27 Nov"]),
    ("la journee de mardi au complet", ["Tue 1 Dec"]),
    ("samedi matin de bonne heure genre 9h", ["Sat 28 Nov 09:00-10:00"]),
    ("jpeux mercredi passe 5h", ["Wed 2 Dec 17:00-24:00"]),
    ("medecin a 2h demain jpeux a 4h", ["not Thu 26 Nov 14:00-15:00", "Thu 26 Nov 16:00-17:00"]),
    ("jserai au chalet samedi", ["not Sat 28 Nov"]),
    ("demain jcommence a 7 jfinis a 3", ["not Thu 26 Nov 07:00-15:00"]),
    ("tout le monde peut mardi sauf moi", ["not Tue 1 Dec"]),
    ("jrentre au travail a 15h jeudi", ["not Thu 26 Nov 15:00-24:00"]),
    ("mardi je peux pus, jeudi ca me va", ["not Tue 1 Dec", "Thu 26 Nov"]),
    ("samedi ca fit pu", ["not Sat 28 Nov"]),
    ("mardi en avt-midi", ["Tue 1 Dec 08:00-12:00"]),
    ("dimanche souere 6h", ["Sun 29 Nov 18:00-19:00"]),
    (
        "ven ou sam soir mais pas plus tard que 7h",
        ["Fri 27 Nov 17:00-19:00", "Sat 28 Nov 17:00-19:00"],
    ),
    ("jeudi pas plus tot que 13h", ["Thu 26 Nov 13:00-24:00"]),
    ("lundi ou mercredi, aucune preference", ["Mon 30 Nov", "Wed 2 Dec"]),
    ("jeudi 11h en avant du cegep", ["Thu 26 Nov 11:00-12:00"]),
    ("mercredi le 9 a 17h en avant de l'eglise", ["Wed 9 Dec 17:00-18:00"]),
    ("mardi 18h30 par zoom", ["Tue 1 Dec 18:30-19:30"]),
    ("samedi passe 3 heures", ["Sat 28 Nov 15:00-24:00"]),
    ("je passe 5h demain", ["Thu 26 Nov 17:00-18:00"]),
    ("l'autre semaine, pas celle la", ["Mon 30 Nov +7"]),
    ("jai du temps la la", ["Wed 25 Nov 14:10-15:10"]),
    ("jai pas le temps vendredi", ["not Fri 27 Nov"]),
    ("vendredi 15h moi ca derange pas", ["Fri 27 Nov 15:00-16:00"]),
    ("garde les kids mardi soir", ["not Tue 1 Dec 17:00-21:00"]),
    ("ma mere garde les kids mardi soir", ["Tue 1 Dec 17:00-21:00"]),
    ("sam pis dim", ["Sat 28 Nov", "Sun 29 Nov"]),
    ("mardi ca tombe mal, jeudi?", ["not Tue 1 Dec", "Thu 26 Nov"]),
    ("samedi ca serait complique", ["not Sat 28 Nov"]),
    ("si ca adonne mal lundi dis moi le", ["Mon 30 Nov"]),
    ("lundi ca adonne pas mal", ["Mon 30 Nov"]),
    ("mardi chu pas mal pogne", ["not Tue 1 Dec"]),
    ("vendredi ya rien qui marche", ["not Fri 27 Nov"]),
    ("lundi chu dans le jus", ["not Mon 30 Nov"]),
    ("vendredi no problemo", ["Fri 27 Nov"]),
    ("2m1 mat1 9h", ["Thu 26 Nov 09:00-10:00"]),
    ("lundi mat1", ["Mon 30 Nov 08:00-12:00"]),
    ("mardi chu off stresse pas", ["Tue 1 Dec"]),
    ("vendredi chu en conge, inquiete toi pas", ["Fri 27 Nov"]),
    ("dimanche jai une pause a 2h", ["Sun 29 Nov 14:00-15:00"]),
    ("le 4 chu libre, jai rien cte journee la", ["Fri 4 Dec"]),
    ("jeudi le 3, jai rien ce matin la", ["Thu 3 Dec 08:00-12:00"]),
    ("on peut jaser lundi si t pas pris", ["Mon 30 Nov"]),
    # "Du matin" says which half of the day the limit is in, and not from when on.
    ("mardi avant 11h du matin", ["Tue 1 Dec 00:00-11:00"]),
    ("lundi avant 3h de l'aprem", ["Mon 30 Nov 00:00-15:00"]),
    ("fri before 10 in the morning", ["Fri 27 Nov 00:00-10:00"]),
    ("samedi matin avant 10h", ["Sat 28 Nov 08:00-10:00"]),
    # "Hrs" is an hour of the day, and a length only where it looks like one.
    ("mercredi 9hrs du mat", ["Wed 2 Dec 09:00-10:00"]),
    ("lundi 3 hrs de l'aprem", ["Mon 30 Nov 15:00-16:00"]),
    ("vendredi a 11 hrs", ["Fri 27 Nov 11:00-12:00"]),
    ("mardi 10 hrs 15", ["Tue 1 Dec 10:15-11:15"]),
    ("samedi 10 hrs et quart", ["Sat 28 Nov 10:15-11:15"]),
    ("jeudi de 9 hrs a 11 hrs", ["Thu 26 Nov 09:00-11:00"]),
    ("jtravaille lundi 8 hrs", ["not Mon 30 Nov"]),
    ("samedi jai 3 hrs de route", ["Sat 28 Nov"]),
    ("mardi jai juste 2 hrs", ["Tue 1 Dec"]),
    ("sun 2 hrs max", ["Sun 29 Nov"]),
    # "Am" and "pm" are the halves of the day in French too.
    ("mardi en fin d'am", ["Tue 1 Dec 10:00-12:00"]),
    ("lundi debut de pm", ["Mon 30 Nov 12:00-14:00"]),
    # What is hard on a day does not suit it; a hard day is a mood.
    ("mardi difficile", ["not Tue 1 Dec"]),
    ("vendredi soir un peu complique", ["not Fri 27 Nov 17:00-21:00"]),
    ("lundi c difficile mercredi c mieux", ["not Mon 30 Nov", "Wed 2 Dec"]),
    ("samedi moins bon", ["not Sat 28 Nov"]),
    ("mercredi c'est tough", ["not Wed 2 Dec"]),
    # What somebody likes refuses no day.
    ("dimanche apres 2h, jaime pas rusher", ["Sun 29 Nov 14:00-24:00"]),
    ("samedi 11h jaime pas me lever", ["Sat 28 Nov 11:00-12:00"]),
    ("jaime pas lundi", ["not Mon 30 Nov"]),
    # Why there is a limit refuses nothing; why a day is refused comes round no week.
    ("mardi avant 14h car jtravaille", ["Tue 1 Dec 00:00-14:00"]),
    ("jeudi apres 5h pcq jtravaille jusqua 4h", ["Thu 26 Nov 17:00-24:00"]),
    ("fri before 2 cuz i work", ["Fri 27 Nov 00:00-14:00"]),
    ("lundi avant 11h parce que apres jtravaille", ["Mon 30 Nov 00:00-11:00"]),
    ("lundi avant 14h jtravaille", ["not Mon 30 Nov 00:00-14:00"]),
    ("jpeux pas lundi avant 14h car jtravaille", ["not Mon 30 Nov 00:00-14:00"]),
    ("wed before 2 my car is in the shop", ["not Wed 2 Dec 00:00-14:00"]),
    # The day up to an hour that is named.
    ("mardi 17h, avant ca chu occupe", ["Tue 1 Dec 17:00-18:00", "not Tue 1 Dec 00:00-17:00"]),
    # Parts of a day that is named, and no habits.
    (
        "mardi pas le matin, l'apres-midi ok",
        ["not Tue 1 Dec 08:00-12:00", "Tue 1 Dec 12:00-17:00"],
    ),
    (
        "lundi pas le soir mais le matin oui",
        ["not Mon 30 Nov 17:00-21:00", "Mon 30 Nov 08:00-12:00"],
    ),
    # A week of shifts that is over by then.
    ("jeudi en huit, jvais avoir fini ma semaine de nuit", ["Thu 3 Dec"]),
]
SILENT = [
    "jai passe 3 heures a l'urgence",
    "je marche 3h par jour",
    "sam pis eric viennent pas",
    "mes bottes ca fit mal",
    "pas mal fatigue a soir",
    "jai pas le temps asteure",
    "jpeux plus tard",
    "cest a 2 heures de route",
    "jen ai pour une heure de char",
    "jai besoin de bottes dhiver",
    "un manteau pour lhiver",
    "mon chat sappelle samedi",
    "le snack sappelle le midi doree",
    "demain est un autre jour",
    "jai eu un ticket de 150",
    "jai arrete de boire le 3 mai",
    "un lundi sur deux jpeux",
    "jpeux un jeudi sur deux apres 6h",
    "aux deux semaines le jeudi jai mon agent 10h",
    "toutes les deux semaines le mardi 13h",
    "chercher midi a 14h",
    "la semaine des quatre jeudis",
    "chu au 12 rue du midi",
    "jme sens comme un lundi",
    "mon voisin du 4 fait du bruit la nuit",
    "les mardis sont longs en dedans",
    "mon cadran sonne a 6h",
    "jai sorti mes habits du dimanche",
    "un chauffeur du dimanche en avant de moi",
    "jchausse du 10",
    "mes souliers cest du 11",
    "jporte du 30 dans les pantalons",
]


@pytest.mark.parametrize(("text", "windows"), READ)
def test_a_time_beside_words_of_every_day_is_read(text: str, windows: list[str]) -> None:
    assert written(when(text, "fr").windows) == windows


@pytest.mark.parametrize("text", SILENT)
def test_a_word_like_a_time_is_none(text: str) -> None:
    assert when(text, "fr").windows == ()


CONDITIONAL = [
    ("jeudi a moins que jtravaille", ["Thu 26 Nov"]),
    ("samedi si y mouille pas", ["Sat 28 Nov"]),
    ("samedi si ymouille pas", ["Sat 28 Nov"]),
    ("mardi s'il vente pas", ["Tue 1 Dec"]),
    ("s'il neige pas mardi 10h", ["Tue 1 Dec 10:00-11:00"]),
    ("jeudi si l'auto est pas au garage", ["Thu 26 Nov"]),
    ("vendredi si jfinis avant 4h", ["Fri 27 Nov"]),
    ("si jfinis a 3h jeudi jpeux passer", ["Thu 26 Nov"]),
    ("jeudi 2h si mon agent dit oui", ["Thu 26 Nov 14:00-15:00"]),
    ("pas jeudi sauf si cest le matin", ["not Thu 26 Nov"]),
    ("friday unless i get called in", ["Fri 27 Nov"]),
    ("fri if i get off by 4", ["Fri 27 Nov"]),
    ("sat if my ride can", ["Sat 28 Nov"]),
]
SETTLED = [
    ("vendredi ca te va si cest apres 5h", ["Fri 27 Nov 17:00-24:00"]),
    ("jeudi 14h si ca te va", ["Thu 26 Nov 14:00-15:00"]),
    ("pourriez vous voir si jpeux venir samedi", ["Sat 28 Nov"]),
    ("thurs 2pm if thats ok", ["Thu 26 Nov 14:00-15:00"]),
    ("jeudi et vendredi tous les deux sont bons", ["Thu 26 Nov", "Fri 27 Nov"]),
]


@pytest.mark.parametrize(("text", "windows"), CONDITIONAL)
def test_what_hangs_on_something_is_read_and_is_not_sure(text: str, windows: list[str]) -> None:
    read = when(text, "fr")
    assert written(read.windows) == windows
    assert read.confidence < 0.8


@pytest.mark.parametrize(("text", "windows"), SETTLED)
def test_a_polite_if_leaves_it_sure(text: str, windows: list[str]) -> None:
    read = when(text, "fr")
    assert written(read.windows) == windows
    assert read.confidence >= 0.8


@pytest.mark.parametrize(
    "text",
    [
        "jpeux pas vendredi midi cest la priere",
        "mardi soir chu pas capable jai mon cours",
        "jeudi soir ca marche pas jai une reunion aa",
        "samedi pas le matin, le soir ok",
        "tous les jours sont bons sauf lundi",
    ],
)
def test_one_day_refused_comes_round_no_week(text: str) -> None:
    read = when(text, "fr")
    assert read.standing == ()
    assert any(window.busy for window in read.windows)


def test_a_part_of_the_day_asked_about_is_read_either_way() -> None:
    read = when("mardi? non le soir", "fr")
    assert written(read.windows) == ["Tue 1 Dec 17:00-21:00"]
    assert [written(other) for other in read.readings] == [["not Tue 1 Dec 17:00-21:00"]]
