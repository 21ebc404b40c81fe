"""Answers with something beside them: a story before the yes, a mark with a reason, no fare."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "pick_slot": {
        "pick:1": "the erly one|the earlyest|put me down 4 thurs",
        "pick:2": (
            "number two, thank you, june|option two then|put me down for two|ok 2 in the afternoon"
        ),
        "pick:3": (
            "three it is|the 1 on sat|the 1 at one|1 in the afternoon please|"
            "numero trois s.v.p.|le no 3|"
            "au no 3 s. v. p.|mets moi sur la trois"
        ),
        "pick:4": (
            "none of those, im on nights all week|nothing really fits|"
            "ya rien qui marche avec ma job|rien qui adonne"
        ),
        "unclear": "1 on sat",
    },
    "checkin": {
        "rating:4": "4 / 5|4 now 2 yesterday|4 aujourdhui 1 hier",
        "rating:3": "trois sti",
        "rating:2": "2 dors mal|two, and i could use somebody to talk to|deux bof|2!! lost my keys",
        "rating:5": "5 5 5|5!! 60 days today|five stars|cinq etoiles",
        "unclear": "i have two kids and no sitter for any of this week",
    },
    "confirm_meeting": {
        "yes": (
            "looking forward 2 it been a long while since i got out|wont miss it|"
            "i asked my house for a pass already so yeah|sure but i got no ride|"
            "not bailing this time|already at the library waitn|"
            "maintenant que jai mon char oui jy vais|"
            "sé bon|c bon, ma blonde me passe le char|"
            "dakodak|inquietez vous pas jvas show up|pas mal sur que oui"
        ),
        "wrong_person": "vous avez pas le bon monde",
        "no": (
            "chu pas game|jirai point|think ill sit this one out|gonna pass on this one|"
            "i will sit it out"
        ),
        "later_time": (
            "anuther day|somethin erlier?|good to meet just not so early|whats open monday|"
            "on peut tu mover ca a vendredi|peut on switcher ca"
        ),
        "phone": "voice is easier for me|talking is better",
        "group": (
            "jaime mieux le souper avec la gang|id rather come to the pizza night with everybody|"
            "le souper de groupe a la place|id rather do the group supper"
        ),
        "late": (
            "pogne dans ltraffic|trafic sul pont jserai en retard|jva arriver vers et quart|"
            "missed the 22 bus"
        ),
        "cannot_today": "jpourrai pas tantot",
        "pause": "can we leave the texts alone for 2 weeks",
        "person": "can i have a word with somebody first|tell martha to get ahold of me",
        "unclear": "faut que jvois avec ma maison|ill check with my house first",
    },
    "yes_no": {
        "yes": (
            "wouldnt mind|chu pas contre|that would help a lot|it would be great|"
            "ca maiderait ben gros|ca serait le fun"
        ),
        "no": "im straight thanks|je passe",
    },
    "needs_menu": {
        "menu": "wheres the list|redites moi la liste",
        "need:papers": "number six, my wallet is gone",
        "need:housing": "un hlm|jdors su ldivan a ma soeur|getting put out friday",
        "need:health": "mon dentier est cassé",
        "need:work": "un cours de soudure|temp agency",
        "none": "rien pour linstant|jai toute c'qui faut",
    },
    "free": {
        "number_changed": "chu rendu su ce numero la",
        "help": "how does this thing work",
        "stop": (
            "svp ne plus me texter|ne plus mecrire svp|stop it la|arretez toute ca|tannez moi pu|"
            "cessez toute communication|jai mon casse de vos textos|"
            "veuillez ne plus me contacter|gosse moi pu avec ca|stop all of it please|arrette|"
            "ca va faire les textos"
        ),
        "start": "id like to start getting these again|im back, sign me up again|put me back on",
        "pause": (
            "up north 10 days no signal skip me|dont bug me till new years|"
            "attendez apres noel pour mecrire|ease off for a bit|"
            "pu rien dici noel svp|on se reparle dans 2 semaines"
        ),
        "language:en": "english please my french is bad",
        "language:fr": "can you text me in french",
        "menu": "what all can you do|c quoi les options",
        "none": (
            "the bus didnt even stop|jai annule mon netflix|group cancelled|"
            "ya pu de stop au coin de la rue"
        ),
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning
