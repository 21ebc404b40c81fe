"""Word lists written as one text, so that tables of words stay readable."""


def word_set(listed: str) -> frozenset[str]:
    """The words of a text, as a set; "il_y_a" is one of three words."""
    words = {word.replace("_", " ") for word in listed.split()}
    return frozenset(words)  # a copy has half the room of a set that grew word by word


# Classes of words for the phrase tables, written there as <day>, <text> and so on.
CLASSES: dict[str, str] = {
    "day": "today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|weekend",
    "jour": "aujourdhui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    "|lun|mar|mer|jeu|ven|sam|dim",
    "mois": "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    "|noel|fetes|paques|printemps|lete|lautomne|lhiver|vacances|examens|ramadan",
    "text": "text|texts|texting|message|messages|messaging|msg|sms|reminders|notifications|alerts",
    "texto": "texto|textos|text|texte|textes|message|messages|sms|rappel|rappels|notifications",
    "contact": "text|texting|message|messaging|contact|contacting|bother|bothering|write|writing"
    "|bug|bugging|call|calling|harass|harassing|spam|spamming|annoy|annoying|email|phone",
    "derangez": "contacter|contactez|ecrire|ecrivez|mecrire|texter|textez|appeler|appelez|mappeler"
    "|deranger|derangez|achaler|achalez|machaler|ecoeurer|ecoeurez|mecoeurer|gosser|gossez|tanner"
    "|tannez|harceler|harcelez|mharceler|envoyer|envoyez|menvoyer|bombarder|bombardez|spammer"
    "|spammez|relancer|relancez|joindre",
    "number": "number|numba|nmber|num|phone|fone|cell|digits|line",
    "numero": "numero|num|no|cell|cellulaire|cel|tel|telephone|ligne",
    "who": "someone|somebody|sombody|somone|anyone|person|human|coordinator|cordinator"
    "|coordinater|coordintor|worker|caseworker|staff|advisor",
    "qui": "quelquun|humain|personne|coordo|coordonnatrice|coordonnateur|coordination"
    "|coordinatrice|coordinateur|cordonnatrice|intervenant|intervenante|travailleur|travailleuse"
    "|conseiller|conseillere|responsable",
    "texting": "texting|messaging|calling|phoning|bugging|bothering|messing|writing|emailing",
    "remove": "take|taking|remove|delete|unsubscribe|drop|kick|cut|erase|lose|unsub|scratch",
    "doing": "calling|smoking|drinking|using|being|doing|going|working|talking|worrying|messing"
    "|fighting|coming|running|crying|skipping|showing|hanging|staying|asking|eating|driving",
    "mine": "me|us|my|this",
    "lead": "please|but|so|just|hey|hi|no|ok|wait|sorry|guys|thanks",
    "list": "list|program|service|system|text|texts|thing",
    "lost": "lost|broke|broken|smashed|dropped|stole|stolen|kept|sold|took|dead|different|new|got"
    "|pawned|cracked|busted",
    "area": "204|226|236|249|250|263|289|306|343|354|365|367|368|382|403|416|418|428|431|437|438"
    "|450|468|474|506|514|519|548|579|581|584|587|604|613|639|647|672|683|705|709|742|753|778|780|782"
    "|807|819|825|867|873|879|902|905",
    "kin": "wife|husband|mom|mother|mum|dad|father|brother|sister|son|daughter|roommate|girlfriend"
    "|boyfriend|gf|bf|ex|cousin|uncle|aunt|friend|buddy|neighbour|neighbor",
    "kins": "moms|mothers|mums|dads|fathers|brothers|sisters|sons|daughters|roommates|wifes"
    "|girlfriends|boyfriends|cousins|uncles|aunts|friends|buddys|grandmas|grandpas|neighbours|husbands|exes|nephews|nieces",
    "wear": "boots|shoes|coat|jacket|pants|jeans|runners|gloves",
    "habits": "bottes|souliers|manteau|linge|pantalons|jeans|mitaines|gants",
    "parent": "mere|soeur|femme|blonde|frere|chum|mari|pere|fils|fille|coloc|ex|cousin|cousine"
    "|ami|amie|voisin|voisine|conjoint|conjointe|tante|oncle|mom|mere",
    "cannot": "cant|wont|couldnt|unable",
    "minutes": "min|mins|minute|minutes|minuttes|hour|hours|hr|hrs|heure|heures",
    "ride": "bus|train|subway|streetcar|skytrain|ttc|metro|tram|ride|lift|cab|uber|taxi|go",
    "rate": "annule|annuler|annulerais|annulerai|annulais|cancelle|canceller|cancel|cancellerais"
    "|manque|manquer|manquerais|rate|rater|raterais|skip|skipper|skippe|jskip|jskippe|choke"
    "|choker|choque|lache|lacher|flushe|flusher|jannulerais|jmanquerais|jraterais|reporter|remettre"
    "|saute|sauter|jannule|jmanque|jchoke|jflushe|jlache|jrate|dannuler",
    "veux": "veux|voudrais|aimerais|souhaite|souhaiterais|desire|desirerais",
    "irait": "marcherait|irait|fonctionnerait|ferait|poserait|serait|adonnerait|conviendrait",
    "tasse": "met|mets|mettez|mettre|tasse|tassez|tasser|pousse|pousser|switch|switche|switcher"
    "|decale|decaler|bouge|bouger|slide|reporte|remet|recule|avance",
    "transport": "bus|autobus|lautobus|metro|train|lift|taxi|trafic|traffic|tramway",
}
