"""What people of a month write by themselves or in place of a digit, in both languages."""

from collections.abc import Mapping, Sequence

from flows.engine.facts import Language

Both = Mapping[Language, Sequence[str]]

CONFIRMS: Both = {
    "en": ("yes ill be there", "yep", "ok for me", "see you there", "sure thing"),
    "fr": ("oui je serai la", "ouin", "ok pour moi", "a demain", "c bon"),
}
MOVES: Both = {
    "en": (
        *("can we do thursday at 6pm", "tuesday after 5 is better", "i cant do monday"),
        *("another time please", "work called me in, friday morning?", "not before 3pm"),
        *("i have my call-in at 4 that day", "weekend only"),
    ),
    "fr": (
        *("jeudi a 18h svp", "mardi apres 17h c mieux", "je peux pas lundi"),
        *("un autre moment svp", "ma job m'appelle, vendredi matin?", "pas avant 15h"),
        *("jai mon appel de controle a 16h", "juste la fin de semaine"),
    ),
}
LEAVES: Both = {
    "en": ("at 5", "around 4:30", "bus", "15 min before", "ill walk"),
    "fr": ("a 17h", "vers 16h30", "bus", "15 min avant", "a pied"),
}
LATE: Both = {
    "en": ("running late", "15 min late sorry", "bus is slow, 20 min late"),
    "fr": ("je serai en retard", "15 min de retard desole", "le bus est lent, 20 min"),
}
CANNOT: Both = {
    "en": ("cant make it", "i wont be able to come", "not this week", "im sick today sorry"),
    "fr": ("je peux pas venir", "je serai pas capable", "pas cette semaine", "je suis malade"),
}
SKIPS: Both = {"en": ("skip this week", "no meeting this week"), "fr": ("pas cette semaine",)}
LIGHTER: Both = {
    "en": ("by phone instead", "can we do video", "maybe in a group"),
    "fr": ("par telephone plutot", "on peut faire ca en video", "peut-etre en groupe"),
}
MOOD: Both = {
    "en": (
        *("doing alright, work is steady", "long week, my back hurts", "so so, room is noisy"),
        *("got my first pay", "not great, i miss my sister", "good, i cooked for the guys"),
    ),
    "fr": (
        *("ca va, la job est stable", "grosse semaine, mal au dos", "bof, ma chambre est bruyante"),
        *("jai eu ma premiere paye", "pas fort, je m'ennuie de ma soeur", "bien, jai cuisine"),
    ),
}
NEEDS: Both = {
    "en": (
        *("need a bus pass for work", "i need winter boots", "looking for a job"),
        *("any food bank near me", "i need my id", "i need a dentist"),
        *("need a room for next month", "my jacket is ripped, need a coat"),
    ),
    "fr": (
        *("jai besoin d'une passe de bus", "j'ai pu d'bottes d'hiver", "je cherche une job"),
        *("une banque alimentaire proche?", "jai besoin de ma carte d'identite"),
        *("il me faut un dentiste", "je cherche une chambre", "mon manteau est dechire"),
    ),
}
HOURS: Both = {
    "en": ("i work mon to fri 7 to 3", "i work nights this week", "call-in every day at 4"),
    "fr": ("je travaille lun a ven 7h a 15h", "je travaille de nuit", "appel tous les jours a 16h"),
}
NONSENSE: Both = {
    "en": ("???", "asdf", "lol", "who dis", "k.", "blah blah blah", "8", "👍"),
    "fr": ("???", "asdf", "mdr", "cki ca", "k.", "bla bla bla", "8", "👍"),
}
LONG: Both = {
    "en": (
        "so yesterday i went to the library like you said and the lady there was nice, she showed"
        " me the computers and i wrote half of a resume, then my bus was full so i walked home and"
        " it rained the whole way. anyway i kept the paper dry. tomorrow i try the warehouse on the"
        " corner, my cousin knows the guy there. tell everyone thanks for the help",
    ),
    "fr": (
        "hier chuis alle a la biblio comme vous avez dit pis la madame etait fine, elle m'a montre"
        " les ordis et jai ecrit la moitie d'un cv, apres l'autobus etait plein faque jai marche a"
        " la pluie. en tout cas le papier est reste sec. demain j'essaie l'entrepot au coin, mon"
        " cousin connait le gars. merci a tout le monde pour l'aide",
    ),
}
THANKS: Both = {
    "en": ("thanks", "ok thx", "cool", "thank you so much"),
    "fr": ("merci", "ok merci", "cool", "merci beaucoup"),
}
CALLS: Both = {
    "en": ("call me", "can somebody call me please", "person"),
    "fr": ("appelez moi", "quelqu'un peut m'appeler svp", "personne"),
}
RED: Both = {
    "en": ("i want to die tonight", "im gonna end my life", "i took all my pills"),
    "fr": ("je veux mourir ce soir", "je vais me suicider", "j'ai pris toutes mes pilules"),
}
ORANGE: Both = {
    "en": (
        *(
            "i have no bed tonight",
            "i used again last night",
            "they fired me, what do i do",
        ),
        *("i missed my curfew, will they send me back", "no food since yesterday"),
        "im so tired of everything",
    ),
    "fr": (
        *("jai pas de lit a soir", "jai rechute hier", "jai perdu ma job, je sais pus quoi faire"),
        *("jai manque mon couvre-feu, ils vont tu me renvoyer", "rien mange depuis hier"),
        "j'en peux plus de tout",
    ),
}
TO_MENTOR: Both = {
    "en": ("tell {name}: ill bring the forms", "tell {name}: see you at the door"),
    "fr": ("dis a {name}: j'apporte les papiers", "dis a {name}: je t'attends a la porte"),
}
MENU: Both = {"en": ("menu",), "fr": ("menu",)}
WHEN: Both = {"en": ("when", "when is my next meeting"), "fr": ("quand", "c'est quand")}
CARD: Both = {"en": ("card",), "fr": ("carte",)}
GROUP: Both = {"en": ("group",), "fr": ("groupe",)}
WHO: Both = {"en": ("who",), "fr": ("qui",)}
PAUSE: Both = {"en": ("pause", "i need a break for a week"), "fr": ("pause",)}
LESS: Both = {"en": ("less", "fewer texts"), "fr": ("moins", "moins de textos")}
UNDO: Both = {"en": ("undo",), "fr": ("retour",)}
HELP: Both = {"en": ("help", "info"), "fr": ("aide", "info")}
OTHER_TONGUE: Both = {"en": ("fr",), "fr": ("en",)}
MY_DATA: Both = {"en": ("mydata",), "fr": ("mesdonnees",)}
FORGET: Both = {"en": ("forget",), "fr": ("effacer",)}
NEW_NUMBER: Both = {"en": ("new", "new number"), "fr": ("nouveau", "nouveau numero")}
NEW_HERE: Both = {"en": ("hi its me", "hello?"), "fr": ("salut c moi", "allo?")}
STOP: Both = {"en": ("STOP", "remove", "stop txting me"), "fr": ("ARRET", "STOP", "arretez")}
START: Both = {"en": ("START", "start"), "fr": ("DEBUT", "START")}

RUNS_LATE: Both = {
    "en": ("running late", "im 10 min late"),
    "fr": ("je suis en retard", "10 min de retard"),
}
AWAY: Both = {
    "en": ("away {away}", "im away {away}"),
    "fr": ("absent {away}", "parti {away}"),
}
STRANGERS: Both = {
    "en": ("is this the pizza place", "wrong number sorry", "hey is marie there"),
    "fr": ("c'est tu la pizzeria", "desole mauvais numero", "allo marie est la?"),
}
ON_CALL: Both = {"en": ("oncall",), "fr": ("garde",)}
RELAY: Both = {
    "en": ("{name} here, I will call you this afternoon.", "Got your text. Come by at 10?"),
    "fr": ("Ici {name}, je vous appelle cet apres-midi.", "Bien recu. Passez a 10 h?"),
}
