"""More ways to say the same, in the words of basic phones: typed fast, without a sign too many."""

import pytest

from flows.understand import understand_line
from tests.flows.understand.asking import read

SAID: dict[tuple[str, str], dict[str, str]] = {
    ("en", "confirm_meeting"): {
        "yes": (
            "i'll bee ther|and ill meet u outside|fasho|say less|yes i no where it is|sure y not|"
            "ya ill be ther|its in my calendar"
        ),
        "no": (
            "stuck in court all day|that day is bad|bad day for me|nope all good|"
            "nah its fine|unfortunately not|sadly not|im afraid not|cancel the mtg|"
            "double booked sorry|id rather stay home"
        ),
        "cannot_today": "not feeling good at all today",
        "later_time": (
            "yes but an hour later|cant do 3, 5?|same time sat?|tues same place|too early for me"
        ),
        "video": "can we do it on the screen instead",
        "phone": "phone ok?|call plz no bus|jus call|ring the house, hip is bad",
        "wrong_person": (
            "dont know any marc|this number belongs to my sister|wrong #|"
            "this isnt ana anymore|im not who u think"
        ),
        "unclear": "ask me tmrw|stop calling it that lol|1 no wait|depends if i get called in",
        "late": "sorry i will be about 10 min late|gimme till ten past im runnin",
        "person": "can she get a hold of me",
        "pause": "stop texting me until after xmas",
    },
    ("en", "checkin"): {"rating:4": "4 i think|solid 4"},
    ("fr", "checkin"): {"rating:2": "2 a cause de la job"},
    ("en", "needs_menu"): {
        "need:work": "first aid course|welding ticket",
        "need:person": "talk",
        "none": "i have everything",
    },
    ("fr", "needs_menu"): {
        "need:work": "cours de premiers soins|aide pour appliquer en ligne",
        "need:person": "jaser",
        "need:housing": "un logis",
        "none": "jai tout ce qui faut|jai tout merci|ca va pour moi",
    },
    ("en", "yes_no"): {
        "yes": "please|y not|sure y not",
        "no": "nope all good|no im good|nah im fine|im ok thx|dont",
        "unclear": "im good|im fine",
    },
    ("en", "free"): {
        "start": "ok start again|bring me back on|yo START",
        "help": "hlp",
        "pause": "pause 2 weeks|pause 10 days|stop for 2 weeks|stop for now",
        "stop": (
            "u can stop now|enough with the texts|how do i stop these|leave me be|"
            "stop buggin me man|dont hit me up no more"
        ),
        "person": "can i speak to rosa",
        "need:food": "im outta groceries|theres nothing in my fridge|cupboards are bare",
        "need:health": "my meds ran out|need a tb test",
        "need:work": "anyone hiring",
        "when": "who am i meeting",
        "unclear": "did marc cancel",
        "number_changed": "my new # is 514 555 0142|im switching numbers|got a new sim",
    },
    ("fr", "confirm_meeting"): {
        "yes": (
            "cest dans mon calendrier|sur a 100%|jmanquerais pas ca|dacodac|tinquiete|"
            "inquiete toi pas|voui|ça m'va|chus partant|sûr"
        ),
        "no": (
            "jvien pas|jpasse mon tour|pogne en cour toute la journee|annule le rdv|"
            "annule mon rendez-vous|jaimerais ben ca mais jtravaille|"
            "jaime mieux rester chez nous|absolument pas"
        ),
        "later_time": (
            "la semaine pro|trop tot pour moi|meme heure samedi?|mardi meme place|"
            "est-ce qu'on peut changer d'heure"
        ),
        "late": "jai manque ma bus|jsors du metro|20 min encore, désolé",
        "phone": "on peut juste se parler|trop loin, tel?",
        "group": "ya tu une gang",
        "wrong_person": "chu pas la personne|jconnais pas de marc|cest le numero de ma soeur",
        "cannot_today": "jpeux pas a soir",
        "unclear": (
            "je suis inquiete|redemande moi demain|ya un lockdown|texte moi plus tard|1 non attend|"
            "jai vendu mon cell"
        ),
    },
    ("fr", "yes_no"): {
        "yes": "allez y|vas-y|jveux ben|jaimerais ca|ca serait le fun|svp|s'il vous plait",
        "no": "non c correct|non cest correct|nan ca va|chu correct merci",
        "unclear": "les deux",
    },
    ("fr", "free"): {
        "stop": "desabone|désabonnez",
        "start": "remettez moi su la liste|on r'commence",
        "menu": "menuu|montre moi les numéros|en quoi vous pouvez m'aider?",
        "wrong_person": "ici c'est le salon chez lyne|y a vendu son tel",
        "group": "jveux essayer l'groupe",
        "language:fr": "parlez-moi français",
        "thanks": "merci bcp la gang",
        "number_changed": "jchange de numero|c plus mon numero, cest le 555-0188",
        "pause": (
            "texte moi pas cette semaine|pause 2 semaines|pause 10 jours|pause 1 mois|"
            "pause jusqu'en janvier svp|arrêtez les messages jusqu'après les fêtes svp"
        ),
        "later_time": "on peut tu mettre ca vendredi|mettez ca apres 17h",
        "need:food": "jai rien a manger",
        "need:housing": "chu dehors pas de place ou dormir",
        "need:transport": "un lift pour la job|ma passe est finie",
        "need:papers": "jai perdu mes cartes",
        "need:work": "jcherche de louvrage",
        "none": (
            "larret de bus est loin|jarrete pas de travailler|haha oui c'est vrai|"
            "on arrête pour dîner à midi"
        ),
    },
}


@pytest.mark.parametrize(
    ("language", "kind", "text", "meaning"),
    [
        (language, kind, text, meaning)
        for (language, kind), meanings in SAID.items()
        for meaning, texts in meanings.items()
        for text in texts.split("|")
    ],
)
def test_it_is_understood(language: str, kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind, language).meaning == meaning


@pytest.mark.parametrize(
    "text",
    ["im sick tomorrow", "got the flu tomorrow", "jsuis malade demain", "jai la grippe demain"],
)
def test_who_is_sick_on_a_day_cannot_come_on_it(text: str) -> None:
    read_text = read(text, "confirm_meeting")
    assert read_text.meaning == "no"
    assert all(window.busy for window in read_text.windows)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("le matin", "pick:1"),
        ("pas bon pour moi", "pick:4"),
        ("mornings", "pick:1"),
        ("jtravaille le matin", "hours"),
        ("pas un", "pick:4"),
        ("yes 2", "pick:2"),
        ("1 on sat", "unclear"),
        ("nothing there works", "pick:4"),
        ("ya rien qui marche", "pick:4"),
        ("apres 5h nimporte quelle journee", "later_time"),
        ("oui 2", "pick:2"),
        ("not the first one", "unclear"),
        ("pas le premier", "unclear"),
        ("all of those are bad", "pick:4"),
        ("sont toutes pas bonnes", "pick:4"),
        ("jtravaille toutes ces journees la", "pick:4"),
        ("id like to talk to my coordinator first", "person"),
        ("jvas y aller avec le deuxieme", "pick:2"),
    ],
)
def test_a_time_is_picked_where_one_alone_can_be_meant(text: str, meaning: str) -> None:
    said = {"text": text, "lang": "en", "question": "pick_slot"}
    assert understand_line(said)["meaning"] == meaning


@pytest.mark.parametrize("kind", ["free", "confirm_meeting"])
@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("pas lui", "wrong_person"),
        ("ici c'est la folie", "wrong_person"),
        ("ici c le bordel", "wrong_person"),
        ("son frere a appele", "wrong_person"),
        ("mon frere a vendu son tel", "wrong_person"),
        ("mets moi sur la liste", "start"),
        ("get me back on track", "start"),
        ("dont hit me up before noon", "stop"),
    ],
)
def test_what_only_looks_like_it_ends_no_texts_and_starts_none(
    kind: str, text: str, never: str
) -> None:
    said = {"text": text, "lang": "en", "question": kind}
    assert understand_line(said)["meaning"] != never
