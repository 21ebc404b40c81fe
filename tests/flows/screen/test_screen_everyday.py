"""Plain texts of the programme's days that page nobody, and plain texts of crisis that must."""

import pytest

from flows.screen import screen

EVERYDAY = (
    # asking for help with ordinary things, or for a person
    "can you help me|help me please|i need help|need help with my papers|i need groceries|"
    "can you help me with groceries please|help me find a job please|could you help me please|"
    "can someone help me with my resume|i want to talk to someone|can someone call me|"
    "i want to talk to someone please|need to talk to my coordinator|"
    "can i talk to my coordinator please|talk to someone about housing|call me please|"
    "besoin d'aide svp|jai besoin daide|peux tu maider svp|pouvez vous m'aider|aidez moi svp|"
    "est-ce que quelqu'un peut m'aider|jai besoin daide avec mes papiers|"
    "jveux parler a quelquun|jveux parler a quelquun svp|je veux parler a ma coordo|"
    "rappelez moi svp|besoin d'aide pour l'épicerie|jai besoin d'un coup de main",
    # moving a meeting, running late, being sorry
    "sorry i cant today|cant make it today sorry|cant come tomorrow|wont come tomorrow sorry|"
    "nothing works|nothing works for me thursday|"
    "nothing works for me this week can we do next week|no time works|"
    "running 10 min late sorry|bus is late ill be there at 6|im sick today cant make it|"
    "thank you so much you saved my day|sorry i slept in|no ride today can we do phone|"
    "jvais etre en retard de 10 min|chu en retard desole|desole jpeux pas venir|"
    "rien marche jeudi|rien marche|ya rien qui marche|aucune heure marche pour moi|"
    "donnez ma place a quelqu'un d'autre svp|give my seat to somebody else|"
    "on peut tu remettre ca|ca me tente pas aujourdhui|merci beaucoup pour tout|"
    "chu pogné dans le trafic|jai passé tout droit desole|j'ai manqué mon bus",
    # where we meet, what is over, what does one good: no farewell and no wound
    "vous allez me retrouver devant le metro|tu vas me revoir jeudi|on va me retrouver a l'entree|"
    "un verre d'eau froide ca fait du bien|jai marché nu pieds dans le sable|"
    "jai raté mon bus la prochaine est la bonne|"
    "cest ma derniere journee de job cetait tranquille|"
    "jpars pour de bon de chez elle plus de chicane|jai pas le numero pour moi|"
    "i got everything to finish this application|its not your fault i left early",
    # parole, curfew, work, papers
    "appointment with my PO at 3|my parole officer called me|my curfew got changed to 10|"
    "curfew is at 9 so i cant stay late|got work today cant come|i lost my job papers|"
    "my ID papers came in the mail|first day of work today wish me luck|"
    "i cant come i have court|mon agent de libération veut me voir|"
    "mon agent veut me voir mardi|mon agent de probation ma appelé|"
    "jai rdv avec mon agent a 15h|mon couvre feu est a 21h|premier jour de job demain|"
    "chu au travail peux pas parler|pas d'argent pour le bus|i have no money for the bus|"
    "chu en couvre feu donc pas le soir|po says i have to be home by 8|"
    "grosse semaine mais ca va|traffic is killing me lol|mes papiers sont arrivés|"
    "je peux pas venir jai la cour",
    # somebody who was to call and did not
    "he never called|he never called me|marc never called|she never called back",
    # a phone that is read by others tells about itself, not about a bed
    "rep pas y lit mes textos|repondez pas mon chum lit mes messages|"
    "dont text back he reads my phone|please stop texting me|hours",
)
CRISIS = (
    "i want to kill myself|im thinking about suicide|i cant go on anymore|help me|"
    "i took too many pills|my friend overdosed|he is beating me|i have nowhere to sleep tonight|"
    "i used last night|im going to hurt someone|he has a gun|i cut myself|"
    "everyone is better off without me|i havent eaten in 3 days|i need help i want to die|"
    "help me please i overdosed|need help now he is breaking the door|nothing works anymore|"
    "nothing works i cant go on|nothing works im done|"
    "i want to talk to someone i cant take it anymore|"
    "i want to talk to someone i want to die|i need to talk to someone now|"
    "i have a rope and im gonna use it|i took fentanyl and cant stay awake|"
    "my ex is outside my door|i lost my job",
    "je veux me tuer|jpense au suicide|jen peux plus|aidez moi|aidez moi vite|"
    "jai pris trop de pilules|mon ami a fait une overdose|y me bat|"
    "jai nulle part ou dormir a soir|ya pas de lit au refuge|jai consommé hier|"
    "jvais faire mal a quelquun|jme suis coupé|tout le monde serait mieux sans moi|"
    "jai pas mangé depuis 3 jours|besoin d'aide urgent|besoin d'aide svp jveux mourir|"
    "peux tu maider jveux mourir|quelqu'un peut m'aider vite|aidez moi svp il va me tuer|"
    "a laide quelquun peut maider|y me bat quelquun peut maider|"
    "y me bat est-ce que quelqu'un peut m'aider|"
    "rien marche jen peux plus|y a rien qui marche chu pu capable|"
    "jveux parler a quelquun jen peux plus|jai une corde pis jvais men servir|"
    "jai pris du fentanyl jreste pas reveillé|personne s'ennuierait de moi|"
    "jarrive pu a parler comme du monde|pas d'argent pour manger|no money for food or the bus|"
    "pas d'argent pour le bus rien a manger|mon ex est devant ma porte|"
    "la police cogne chez nous",
)


@pytest.mark.parametrize("text", [text for group in EVERYDAY for text in group.split("|")])
def test_an_everyday_text_pages_nobody(text: str) -> None:
    assert screen(text).rules == ()


@pytest.mark.parametrize("text", [text for group in CRISIS for text in group.split("|")])
def test_a_plain_crisis_is_heard(text: str) -> None:
    assert screen(text).level != "none"


@pytest.mark.parametrize(
    "text",
    [
        "HELP ME NOW PLS",
        "help me please he has a knife",
        "besoin d'aide svp il a un couteau",
        "i have a rope and im gonna use it",
        "i took fentanyl and cant stay awake",
    ],
)
def test_help_wanted_in_danger_stays_red(text: str) -> None:
    assert screen(text).level == "red"
