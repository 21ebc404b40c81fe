"""A yes in the words of a no, a no in the words of content, lateness in the words of coming."""

import pytest

from tests.flows.understand.asking import read

STOPPED_SOMETHING_ELSE = (
    "jai dit stop a la boisson ca fait 3 mois",
    "i said stop to the booze 3 months ago",
    "jai dit stop au pot",
    "i put a stop to the drinking",
    "jveux pas que ca arrete les textos, ca maide",
    "je veux pas que les textos arretent",
)


@pytest.mark.parametrize("text", STOPPED_SOMETHING_ELSE)
def test_who_stops_something_else_ends_no_texts(text: str) -> None:
    assert read(text).meaning != "stop"


@pytest.mark.parametrize(
    ("kind", "text", "meaning"),
    [
        ("confirm_meeting", "i never turn dwn free coffee", "yes"),
        ("confirm_meeting", "wudnt dream of bailin", "yes"),
        ("confirm_meeting", "no changes from me", "yes"),
        ("confirm_meeting", "non non c correct jy vas", "yes"),
        ("confirm_meeting", "non non jy vas cest sur", "yes"),
        ("free", "jpeux tu avoir quelquun du bureau", "person"),
        ("free", "merci pour tout mais jai pu besoin de recevoir ca", "stop"),
        ("free", "bonne fete en retard", "none"),
        ("free", "arretez donc de mecrire", "stop"),
        ("yes_no", "i aint gon say no to that", "yes"),
        ("yes_no", "no objection here", "yes"),
        ("yes_no", "thnx but i got it covered", "no"),
        ("yes_no", "its cool ill handle it myself", "no"),
        ("yes_no", "im good as i am", "no"),
        ("yes_no", "merci ben mais chu correct de meme", "no"),
        ("yes_no", "chu correct sans", "no"),
        ("yes_no", "ca va aller de meme", "no"),
        # Who it is with is asked of the meeting, not of who writes.
        ("confirm_meeting", "who is it with", "when"),
        ("confirm_meeting", "with who", "when"),
        ("free", "who is this with again", "when"),
        ("confirm_meeting", "c avec qui deja", "when"),
        ("free", "cest avec qui", "when"),
        ("confirm_meeting", "il come", "yes"),
        ("confirm_meeting", "I think you have mistaken me for somebody else.", "wrong_person"),
        ("free", "who ever had this number b4 its mine now", "wrong_person"),
        ("free", "i dont know no darrell sorry", "wrong_person"),
        ("free", "je connais pas de darrell desole", "wrong_person"),
        ("free", "t pas sur la bonne personne bro", "wrong_person"),
        ("free", "take me off this im done w the program", "stop"),
        ("free", "enuf w the messages ok", "stop"),
        ("free", "quit bugin me", "stop"),
        ("free", "javais fait arret par erreur, jveux revenir", "start"),
        ("free", "jai envoye stop sans faire expres", "start"),
        ("free", "kes tu peux faire", "menu"),
        ("free", "la liste des services svp", "menu"),
        ("free", "ya tu une place ou manger gratis au centre ville", "need:food"),
        ("free", "dsl jsuis encore au metro, commencez sans moi jarrive", "late"),
        ("confirm_meeting", "A1 mon chum", "yes"),
        ("confirm_meeting", "ca adonne mal change donc lheure", "later_time"),
        ("yes_no", "yes if its not too much trouble", "yes"),
        ("yes_no", "yeah if you dont mind", "yes"),
        ("yes_no", "oui si ca vous derange pas trop", "yes"),
        ("yes_no", "ok si cest pas trop demander", "yes"),
        # A question about an offered time picks none; an hour that would suit is no weekly one.
        ("pick_slot", "what was the 2nd one again", "unclear"),
        ("pick_slot", "cetait quoi le 2e", "unclear"),
        ("pick_slot", "whatever she wants", "unclear"),
        ("confirm_meeting", "jpeux pas pantoute", "no"),
        ("confirm_meeting", "This isnt Rickys phone no more. He gave it to me", "wrong_person"),
        ("confirm_meeting", "tell u tmrw when i get my shifts", "unclear"),
        ("confirm_meeting", "oueyp", "yes"),
        (
            "confirm_meeting",
            "Non merci, je dois voir mon avocat à cette heure-là.",
            "no",
        ),
        (
            "confirm_meeting",
            "laissez moi deux semaines tranquille apres on se reparle",
            "pause",
        ),
        ("pick_slot", "cant thurs so put me on fri", "pick:2"),
        ("free", "i want off this thing", "stop"),
        ("confirm_meeting", "oui, la bus arrete juste en face", "yes"),
        ("confirm_meeting", "oui la bus arrete la", "yes"),
        ("confirm_meeting", "jarrete pas de tousser jva rester couché", "no"),
        ("confirm_meeting", "annule pas jarrive chu juste un peu en retard", "late"),
        ("confirm_meeting", "I wouldn't dream of cancelling.", "yes"),
        ("pick_slot", "lets go with friday, thurs i got court", "pick:2"),
        ("pick_slot", "vendredi, jeudi jai la cour", "pick:2"),
        ("pick_slot", "friday, saturday i can too", "unclear"),
        ("free", "how do i get these to stop", "stop"),
        ("free", "can i get back on the texts", "start"),
        ("free", "hockey game got cancelled cause of the snow", "none"),
        ("free", "c tu un robot qui mecrit", "help"),
        ("confirm_meeting", "yeh no i can do that", "yes"),
        ("confirm_meeting", "gonna hafta say no, wifes due any day", "no"),
        ("confirm_meeting", "ouep mais jaurais besoin dune passe de bus", "yes"),
        ("confirm_meeting", "avec qui ca", "when"),
        ("pick_slot", "I'll take the Friday appointment please and thank you", "pick:2"),
        ("free", "u guys still give out bus tix", "need:transport"),
        ("free", "ya tu une place qui donne des paniers en fin de mois", "need:food"),
        ("free", "pu de texte ok", "stop"),
        ("free", "jcomprends rien faut jpese sur quoi", "help"),
        ("pick_slot", "only sat i work mon to fri", "pick:3"),
        ("pick_slot", "juste samedi je travaille lundi a vendredi", "pick:3"),
        ("pick_slot", "Le vendredi à 14 h me conviendrait, merci.", "pick:2"),
        ("pick_slot", "le vendredi a 14h m'irait", "pick:2"),
        # A language that is not wanted is no wish for it.
        ("free", "not in french pls", "language:en"),
        ("free", "no english please", "language:fr"),
        ("free", "pas en anglais svp", "language:fr"),
        ("free", "pas en francais svp", "language:en"),
        ("free", "i dont speak english please write french", "language:fr"),
        # To be written to later is a pause; to be written to again is a start.
        ("confirm_meeting", "trop dchoses en ce moment, recris moi dans 2 semaines", "pause"),
        ("free", "recrivez moi en janvier", "pause"),
        ("free", "recris moi lundi", "pause"),
        ("free", "msg me again monday", "pause"),
        ("free", "text me again in march", "pause"),
        ("free", "Please do not send messages during Ramadan, after is fine.", "pause"),
        ("free", "no texts during exams pls", "pause"),
        ("free", "pas de textos pendant le ramadan svp", "pause"),
        ("free", "recris moi stp", "start"),
        ("free", "my son dont live here anymore, this is my phone", "wrong_person"),
        ("free", "jviens davoir ce numero la, cetait a qui avant", "wrong_person"),
        ("free", "just got this number last week, whose was it", "wrong_person"),
        ("free", "i dont have this phone no more", "number_changed"),
        ("free", "end my messages", "stop"),
        ("free", "y ont annulé le hockey a soir", "none"),
        ("needs_menu", "anywhere givin out food hampers", "need:food"),
        ("confirm_meeting", "1 doesnt work give me 2", "later_time"),
        ("confirm_meeting", "1 doesnt work", "later_time"),
        ("confirm_meeting", "1 wont work can we do 3", "phone"),
        ("confirm_meeting", "1 works", "yes"),
        ("confirm_meeting", "1 marche pas", "later_time"),
        ("confirm_meeting", "will see what my boss says", "unclear"),
        ("confirm_meeting", "will see if i can", "unclear"),
        ("confirm_meeting", "ill see if i can", "unclear"),
        ("confirm_meeting", "will see you there", "yes"),
        ("pick_slot", "le trois mais jai pu de passe de bus", "pick:3"),
        ("pick_slot", "le 3 mais jai pu de passe de bus", "pick:3"),
        ("pick_slot", "the third one but no bus pass", "pick:3"),
        ("pick_slot", "number two but i need boots", "pick:2"),
        # Others who cancel something cancel no meeting of ours.
        ("free", "la cour a annulé ma date de mardi", "none"),
        ("free", "court cancelled my date tues", "none"),
        ("free", "they cancelled my bus pass i need another one", "need:transport"),
        ("free", "ca coute tu de quoi texter ici", "help"),
        ("free", "is it free to text u", "help"),
        ("needs_menu", "anything w forklift i got my ticket", "need:work"),
        ("needs_menu", "i need a bus ticket", "need:transport"),
        ("confirm_meeting", "pukin all nite so not today", "cannot_today"),
        (
            "confirm_meeting",
            "jai mon agent de prob a cte heure la as tu dautre chose",
            "later_time",
        ),
        (
            "confirm_meeting",
            "oui. jai rien mangé depuis hier par contre, vous auriez tu de quoi",
            "yes",
        ),
    ],
)
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("confirm_meeting", "non non jy vas pas"),
        ("confirm_meeting", "non non jirai pas"),
        ("confirm_meeting", "jai dit non a marc"),
        ("confirm_meeting", "i got it covered, cant come"),
        ("yes_no", "im good as gold, sign me up"),
    ],
)
def test_its_neighbours_are_something_else(kind: str, text: str) -> None:
    wrong = "no" if kind == "yes_no" else "yes"
    assert read(text, kind).meaning != wrong


def test_who_has_the_phone_no_more_ends_nobody_elses_texts() -> None:
    assert read("kevin dont have this phone no more").meaning != "stop"
