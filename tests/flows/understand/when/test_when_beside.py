"""French texts that name a time and say beside it why, or ask the other over."""

import pytest

from tests.flows.understand.when.when_written import when, written

# What takes other hours, or comes right before or after, leaves the time that is named.
BESIDE = [
    ("lundi 11h, jcommence a 2h", ["Mon 30 Nov 11:00-12:00"]),
    ("lundi 11h jcommence a 2h", ["Mon 30 Nov 11:00-12:00"]),
    ("vendredi matin, ma job commence a 3", ["Fri 27 Nov 08:00-12:00"]),
    ("samedi matin, jfinis mon quart a 6h", ["Sat 28 Nov 08:00-12:00"]),
    ("mardi 2h, mon cours finit a midi", ["Tue 1 Dec 14:00-15:00"]),
    ("mardi en aprem, jtravaille en soiree", ["Tue 1 Dec 12:00-17:00"]),
    ("lundi avant-midi, mon quart est de soir", ["Mon 30 Nov 08:00-12:00"]),
    (
        "vendredi 10h a 11h30, ma travailleuse sociale arrive juste apres",
        ["Fri 27 Nov 10:00-11:30"],
    ),
    ("jeudi 3h, jai dentiste juste avant", ["Thu 26 Nov 15:00-16:00"]),
    ("samedi 1h a 3h, jvais a messe apres", ["Sat 28 Nov 13:00-15:00"]),
    ("le 4 dec 10h, je rentre a shop juste a 2", ["Fri 4 Dec 10:00-11:00"]),
    ("mardi en matinee, jcommence pas avant 3", ["Tue 1 Dec 08:00-12:00"]),
    ("mardi 3h a la biblio jai mes flos le matin", ["Tue 1 Dec 15:00-16:00"]),
    ("samedi 1h pis jtravaille a 5", ["Sat 28 Nov 13:00-14:00"]),
    ("samedi matin et jtravaille", ["not Sat 28 Nov 08:00-12:00"]),
    # What takes the very hours that are named refuses them.
    ("jeudi 10h, jai un rdv a 10h", ["not Thu 26 Nov 10:00-11:00"]),
    ("jeudi 10h, jai un rdv", ["not Thu 26 Nov 10:00-11:00"]),
    ("lundi avant-midi, mon shift est de 8 a 4", ["not Mon 30 Nov 08:00-12:00"]),
    ("mardi soir jai mon groupe a 6", ["not Tue 1 Dec 18:00-19:00"]),
    ("demain soir jtravaille a 8", ["not Thu 26 Nov 17:00-21:00"]),
    ("mardi, jtravaille de 9 a 5", ["not Tue 1 Dec 09:00-17:00"]),
    # A limit is of the day beside it.
    ("samedi 9h jfinis a 5h", ["Sat 28 Nov 09:00-10:00", "not Sat 28 Nov 00:00-17:00"]),
    # Up to then it is taken, and the reason is none of its own.
    ("pas avant 2h vendredi jai dialyse", ["not Fri 27 Nov 00:00-14:00"]),
    ("pas avant 2h vendredi", ["Fri 27 Nov 14:00-24:00"]),
    ("mardi jai rien avant 3h", ["not Tue 1 Dec 00:00-15:00"]),
    ("vendredi matin jdrop ma fille a lecole apres jai du temps", ["Fri 27 Nov 08:00-12:00"]),
]
# Who asks the other over is free, whatever goes on there.
INVITED = [
    ("demain soir chu chez mon chum mais viens nous rejoindre", ["Thu 26 Nov 17:00-21:00"]),
    ("dimanche jgarde les flos mais tu peux venir", ["Sun 29 Nov"]),
    ("vendredi jtravaille a shop, passe me voir", ["Fri 27 Nov"]),
    ("samedi chu au chalet, passez si ca vous tente", ["Sat 28 Nov"]),
    ("lundi aprem jsuis a st jerome si tas envie", ["Mon 30 Nov 12:00-17:00"]),
    ("samedi 7h mon gars joue au hockey, jtattends la", ["Sat 28 Nov 19:00-20:00"]),
    ("vendredi midi jte paye une soupe", ["Fri 27 Nov 12:00-13:00"]),
    ("lundi jtravaille si tu veux savoir", ["not Mon 30 Nov"]),
    ("vendredi jtravaille a shop, passe pas", ["not Fri 27 Nov"]),
    ("jeudi jtravaille, viens vendredi", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("lundi jai cour a 9h, viens me chercher", ["not Mon 30 Nov 09:00-10:00"]),
    ("lundi jpeux pas, viens pas", ["not Mon 30 Nov"]),
    (
        "mardi chu au chantier jusqua 4, viens a 5",
        ["not Tue 1 Dec 00:00-16:00", "Tue 1 Dec 17:00-18:00"],
    ),
]
# Nothing to do, nobody, a gap, a place of one's own.
FREE = [
    ("vendredi jai rien de prevu", ["Fri 27 Nov"]),
    ("samedi jai rien pantoute paye moi une biere d epinette", ["Sat 28 Nov"]),
    ("jeudi ma blonde travaille chu tout seul", ["Thu 26 Nov"]),
    ("lundi jai un creux entre 10 et midi", ["Mon 30 Nov 10:00-12:00"]),
    ("de 2 a 4 mardi ya un trou entre ma job pis le clsc", ["Tue 1 Dec 14:00-16:00"]),
    ("vendredi 9h a 11h jai lappart a moi ma mere travaille", ["Fri 27 Nov 09:00-11:00"]),
    ("mercredi jpourrais", ["Wed 2 Dec"]),
    ("le 8 non, le 9 nimporte quand", ["not Tue 8 Dec", "Wed 9 Dec"]),
    (
        "lundi jai le plombier, mardi par contre de 9 a 11",
        ["not Mon 30 Nov", "Tue 1 Dec 09:00-11:00"],
    ),
    ("mardi jai rien de libre", ["not Tue 1 Dec"]),
]
# However it is typed.
TYPED = [
    ("chpeux pas vendredi", ["not Fri 27 Nov"]),
    ("mardi jpe pu", ["not Tue 1 Dec"]),
    ("dem je pourais po", ["not Thu 26 Nov"]),
    ("vendredi jpeux vrmt pas jgarde", ["not Fri 27 Nov"]),
    ("mardi soir ca va etre non", ["not Tue 1 Dec 17:00-21:00"]),
    ("mardi ca va etre correct", ["Tue 1 Dec"]),
    ("sem pro jpeux pas", ["not Mon 30 Nov +7"]),
    ("la semaine pro non, celle dapres oui", ["not Mon 30 Nov +7", "Mon 7 Dec +7"]),
    ("cest un pro mardi 10h", ["Tue 1 Dec 10:00-11:00"]),
    ("apres 2main vers 4h", ["Fri 27 Nov 16:00-17:00"]),
    ("apre dmain matin", ["Fri 27 Nov 08:00-12:00"]),
    ("demain apres 3", ["Thu 26 Nov 15:00-24:00"]),
    ("annule mon 3h30 de jeudi", ["not Thu 26 Nov 15:30-16:30"]),
    (
        "mardi soir ou jeudi soir, lautre soir jai ma chorale",
        ["Tue 1 Dec 17:00-21:00", "Thu 26 Nov 17:00-21:00"],
    ),
    ("vendredi 10h, dis moi si c trop de bonne heure", ["Fri 27 Nov 10:00-11:00"]),
    ("lundi 8h, tu mdiras si c trop tot", ["Mon 30 Nov 08:00-09:00"]),
    ("si c pas correct jeudi jpeux vendredi", ["not Thu 26 Nov", "Fri 27 Nov"]),
    ("jrentre sul plancher a 3 samedi", ["not Sat 28 Nov 15:00-24:00"]),
    ("ma shop ferme a 5 demain", ["not Thu 26 Nov 00:00-17:00"]),
    ("dimanche apres 5 quand la petite est partie oui", ["Sun 29 Nov 17:00-24:00"]),
    ("demain 6h au sous sol de leglise, jai fini mes quilles", ["Thu 26 Nov 18:00-19:00"]),
]
SILENT = [
    "la quincaillerie ouvre a 8h pis ferme a 6",
    "le comptoir familial ferme a 4 demain",
    "mon cousin lui y travail de soir le jeudi",
    "ma soeur travail samedi",
    "lautre soir on a jase 2h",
]
WEEKS = [
    ("chu sul chantier tlj sauf samedi 7h du mat a 3h", ({0, 1, 2, 3, 4, 6}, 420, 900)),
    ("shift de nuit lun a ven 10h le soir a 6h du mat", ({0, 1, 2, 3, 4}, 1320, 360)),
    ("jtravaille de 6h le matin a 2h lundi a vendredi", ({0, 1, 2, 3, 4}, 360, 840)),
    ("mes cours de secondaire 3 cest mar jeu de 1h a 4h", ({1, 3}, 780, 960)),
    ("boxe tous les mardis a 7h, je manque jamais ca", ({1}, 1140, 1200)),
]


@pytest.mark.parametrize(("text", "windows"), BESIDE + INVITED + FREE + TYPED)
def test_a_time_stands_by_what_is_said_of_it(text: str, windows: list[str]) -> None:
    assert written(when(text, "fr").windows) == windows


@pytest.mark.parametrize("text", SILENT)
def test_hours_of_shops_and_of_others_are_no_time_to_meet(text: str) -> None:
    read = when(text, "fr")
    assert (read.windows, read.standing) == ((), ())


@pytest.mark.parametrize(("text", "weekly"), WEEKS)
def test_what_comes_round_is_read_in_these_words_too(
    text: str, weekly: tuple[set[int], int, int]
) -> None:
    read = [(set(s.days), s.start, s.end) for s in when(text, "fr").standing]
    assert read == [weekly]
