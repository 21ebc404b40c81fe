"""Le danger en peu de mots : danger in its barest words, and no more is said."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.nu.secours",
        "medical",
        "red",
        "",
        """
        ca ..1 prend une|l|le? ambulance|ambulances|paramedics|ambulanciers
        apelle|apele|apelez|apellez|appele ..1 le|la|une? 911|police|ambulance
        """,
        "ca prend une ambulance",
        "y apele la police pour du bruit",
        unless="bruit|film|serie|blague|jeu|faux",
    ),
    Rule(
        "fr.nu.medecin",
        "medical",
        "orange",
        "tonight",
        "ca|ca_me|besoin|faut ..1 prend|d|de|du? ..1 un docteur|medecin|infirmiere ..1 vite|urgent|"
        "maintenant|la_la|tout_de_suite|au_plus|drette_la",
        "ca me prend un docteur la la",
        "besoin d'un docteur de famille au plus vite",
        unless="famille|papier|billet|formulaire|note|lettre|renouvellement|suivi",
    ),
    Rule(
        "fr.nu.voix",
        "panic",
        "orange",
        "tonight",
        """
        voix ..1 sont ..1 revenues|revenu|de_retour|fortes|encore|la >|dans|encore|a_soir|hier|
            depuis
        espionne|espionnent|surveille|surveillent ..2 tele|tv|micro|micros|murs|cellulaire|cell|
            cameras
        """,
        "les voix sont revenues",
        "leurs voix sont fortes au karaoke",
        unless="chorale|karaoke|radio|chanson|chanteurs|film|acteurs|magasin|depanneur|boss|caisse",
    ),
    Rule(
        "fr.nu.atteint",
        "abuse_violence",
        "red",
        "",
        """
        < ..2 poignarde|poignardee ..1 dans ..1 jambe|bras|ventre|dos|cote|epaule|cuisse|main|cou
        < tire|tiree dans ..1 jambe|bras|ventre|dos|cote|epaule|cuisse|main
        """,
        "poignardé dans jambe",
        "le gars du film se fait poignarder dans le dos",
        unless="@film",
    ),
    Rule(
        "fr.nu.peur",
        "unsafe_place",
        "orange",
        "tonight",
        "peur ..2 quelquun|kkun|qqn peut|pourrait ..1 aider|me_aider|venir|appeler",
        "jai peur quelquun peut maider",
        "jai peur d'etre en retard, quelquun peut m'appeler un taxi",
        unless="retard|taxi|examen|entrevue|manquer",
    ),
    Rule(
        "fr.nu.adieu",
        "suicide",
        "red",
        "",
        "scuse|scusez|desole|desolee|pardon pour toute|tout|toutte ..1 bye|adieu|ciao|salut >",
        "scuse pour toute bye",
        "desole pour tout le bruit hier, bye",
    ),
)
