"""Everyday texts that hold the words of a stop, a yes or a wrong number, and mean none."""

import pytest

from tests.flows.understand.asking import read

HARMLESS = (
    "im on the waiting list for housing|chu sur la liste dattente|chu pas sur la liste du refuge|"
    "la derniere de la liste etait pleine|it keeps me from getting mad|nothing keeps me from it|"
    "jpeux plus me lever le matin|the shelter has no more beds|my kids phone is dead|"
    "no bus here on sundays|ya pas de bus ici|the bus let me off at king|lay off the booze he said|"
    "got a lay off at work|put me on the list for boots|text me anytime|u have the wrong day|"
    "nobody called me|no one called me back|still waiting for my id|i cant stop thinking|"
    "cest la mere de mes enfants qui appelle|enough is enough|ca suffit|im at the end of the line|"
    "pas de narcan ici vite|a minute of silence for bob|jai recommence a boire|no nurse here|"
    "tu peux pas compter sur moi|y fait frette en masse|cest pas le bon moment|jen veux pas|"
    "ive tried many times to quit|how many times did u quit|i want out|end this|"
    "i want out of this place|get me out of this house|take me out of here|leave me out of it|"
    "they want to take me off the list for housing|will i be dropped from the program|"
    "do i get taken off the program if i miss one|are you gonna remove me if i miss one|"
    "i said stop to my ex|how do i get this to stop|i quit this program last year|no more im done|"
    "dont want any part of it|mon ex veut pas me laisser tranquille|y me laisse pas tranquille|"
    "jveux pu rien savoir de ma mere|mon proprio menvoie des textos cest du harcelement|"
    "si mon ex continue a mecrire jappelle la police|comment je me desinscris du souper|"
    "je me retire de tout|enlevez moi de la liste dattente du logement|"
    "chu tanne de me faire achaler par la police"
)


@pytest.mark.parametrize("text", HARMLESS.split("|"))
@pytest.mark.parametrize("kind", [None, "confirm_meeting", "yes_no", "needs_menu"])
def test_it_is_no_stop_no_start_and_no_wrong_person(text: str, kind: str | None) -> None:
    assert read(text, kind).meaning not in ("stop", "start", "wrong_person", "number_changed")


@pytest.mark.parametrize(
    "text",
    [
        *("not the middle one", "pas celle du milieu", "y fait frette en masse"),
        *("peux tu me caller jai pas de char", "tu peux pas compter sur moi", "would be a problem"),
        *("oublie pas de mappeler", "cest pas lfun", "im not doing good", "i have to go"),
        *("do you want me to go", "she said ill be there for you", "so good to hear from you"),
        *("look for the bus", "jy vais voir mon fils jeudi", "jviens de recevoir ton message"),
        *("work called so im going in", "my po says im good to go home"),
    ],
)
@pytest.mark.parametrize("kind", ["confirm_meeting", "pick_slot", "yes_no"])
def test_it_is_no_yes(text: str, kind: str) -> None:
    meaning = read(text, kind).meaning
    assert meaning != "yes"
    assert not meaning.startswith("pick:") or meaning == "pick:4"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        *(("4 sure", "en"), ("yes but cant stay long", "en"), ("i wont forget", "en")),
        *(("oui mais jpeux pas rester longtemps", "fr"), ("jvas passer vous voir", "fr")),
    ],
)
def test_it_is_no_refusal(text: str, lang: str) -> None:
    assert read(text, "confirm_meeting", lang).meaning not in ("no", "cannot_today", "stop")


NO_YES = (
    "i wont be on time|dont count me in|nothing works for me|i cant confirm|not confirmed|"
    "its not on|no reason to come|no excuse im just not coming|nothing changed i still cant|"
    "no change i cant come|not going anywhere today|im not going anywhere near there|"
    "without a ride i cant|my ride isnt sorted|not all set|i forgot|wont make it on time|"
    "dont see why i should|i see no reason to come|plan on not coming|planning on skipping|"
    "plan is to stay home|dont sweat it im not coming|dont worry about it im not coming|"
    "no hard feelings but no|id be crazy to go out in this|count on me not being there|its off|"
    "by no means|would love to but cant|would be great but i cant|"
    "i wouldnt mind but im working|100 percent no|not 100 percent|for sure not|4 sure not|"
    "uh uh|surely not|if u dont mind id rather not|couldnt care less|aint happening|"
    "aint no way|i said id be there but i cant|i said i wont|rain or shine i aint coming|"
    "yes but cant stay i gotta cancel|my mind changed|i changed my mind|havent decided|"
    "i havent said yes|not sure about it|its on me to cancel sorry|would be better to cancel|"
    "sounds good but no|i wish i could|im not into it|wont be a problem if i skip?|"
    "oui mais jpeux pas|jaimerais bien mais non|certain que non|compte pas sur moi|"
    "comptez pas la dessus|jserai pas a lheure pis jannule|rien de bon|ya rien qui marche|"
    "jai change didee|jamais je vais la|jaimerais ca mais je travaille|sans moi cette fois|"
    "jembarque pas|ca fait pas|ca fait pas mon affaire|ca mirait pas|tout a fait impossible|"
    "jvas manquer ca|jrate ca desole|ben non|beau mais non|jadorerais mais chu malade|"
    "jvois pas pourquoi jirais|ya pas de raison que jy aille|pas sans faute|jvas oublier ca|"
    "jsuis pas la|jpense que non"
)


@pytest.mark.parametrize("text", NO_YES.split("|"))
@pytest.mark.parametrize("kind", ["confirm_meeting", "yes_no", "group_invite", "welcome"])
def test_an_idiom_of_yes_taken_back_is_none(text: str, kind: str) -> None:
    assert read(text, kind).meaning != "yes"


NOT_COMING = (
    "faut signer au poste lundi|when u planning on coming|"
    "im away|i promise ill try|not available|im not free|im not open to it|see him never|"
    "ill take a pass|ill take a rain check|ill put it off|ill set it for another day|"
    "got a ride to the hospital|getting a ride to detox now|my mom is taking me to emerg|"
    "im set on not going|ill bring it up with my po|ill bring my stuff back home|"
    "ill walk away from this|ill drive my mom to dialysis then|"
    "jva prendre le bus pour lhopital|jva marcher jusqua chez ma mere|note que jpeux pas|"
    "recu mais jpeux pas|promis la prochaine fois|libre pas avant 5h|received but cant|"
    "i promise next time|noted but can we do tuesday|noted can u call me instead|"
    "got the message im out|still in jail|still in bed sick|im still in detox|im ready to quit|"
    "ready to give up|im free to leave now|lets roll it to next week|he wont let me go|"
    "jure que jpeux pas|toujours la meme affaire|toujours malade|suits me better on monday|"
    "fits better fri|vais mettre ca a demain|mark me down as a no|put me down for next week|"
    "count me out|lock me up again lol|got a ride but not til 5|"
    "nothing else on but im too sick|understood but no|im in the hospital|im in court"
)


@pytest.mark.parametrize("text", NOT_COMING.split("|"))
def test_words_of_coming_in_another_story_confirm_no_meeting(text: str) -> None:
    assert read(text, "confirm_meeting").meaning != "yes"


@pytest.mark.parametrize(
    "text",
    [
        *("i got group tues at 6", "mondays and wednesdays i have group 6 to 8"),
        *("jai mon groupe mardi", "lundi pis mercredi jai un groupe 6h a 8h"),
        *("jai mon rdv avec la psy mardi 14h", "mardi et jeudi jtravaille 8 a 4"),
        *("cours de gestion de colere mardi et jeudi 18h-20h", "quarter after 5 fri"),
    ],
)
def test_what_somebody_has_on_is_no_wish(text: str) -> None:
    assert read(text).meaning in ("hours", "none")


@pytest.mark.parametrize("text", ["can i do the group tues", "est ce que je peux aller au groupe"])
def test_a_group_that_is_asked_for_is_one(text: str) -> None:
    assert read(text).meaning == "group"
