"""What weighs today, told in few words: left by all, empty, found out, tempted, locked out."""

from flows.screen.rules import Rule

DEALER = "dealer|pusher|vendeur|dealeur"
STAFF = "boss|patron|patronne|gerant|gerante|agence|employeur|compagnie|rh|superviseur|foreman"

RULES = (
    Rule(
        "fr.jour.vide",
        "ambiguous_despair",
        "orange",
        "today",
        """
        tout_le_monde|tous|chacun|amis|famille ..1 ma|mont ..1 lache|abandonne|laisse_tomber|
            tourne_le_dos
        tout_le_monde|monde ..2 serais soulage
        solitude ..1 me|ma gruge|tue|mange|ronge|pese|ecrase
        honte ..1 de|d vivre|exister
        juste|rien_que ..1 envie de? pleure|brailler
        vide ..1 en|dans dedans
        plus|pas ..1 rien ..1 en|dans dedans
        fais|fait|je juste|rien_que exister|survivre|subir
        ca|rien|vie changera|va_changer|changeras jamais|pas|rien ..1 >|pour_moi|anyway
        """,
        "tlm ma laché un apres lautre",
        "tlm a laché tot a shop",
        unless="@leger",
    ),
    Rule(
        "fr.jour.trouve_dehors",
        "shelter",
        "orange",
        "tonight",
        """
        traine mes sacs|bagages ..2 depuis|partout|rue
        plus|pas de? ..1 place ..1 chez ..1 ma|mon|mes|le|la|une|un? @proche
        serrure|serrures|barrure|lock ..2 change|changee ~5 dehors|perron|balcon|corridor|escalier|
            passage|rue|nulle_part
        """,
        "serrure changée chu su lperron",
        "jai changé la serrure sur le cabanon",
    ),
    Rule(
        "fr.jour.decouvert",
        "breach_fear",
        "orange",
        "today",
        """
        si ca|agent|agente|il|elle ..1 se? sait|apprend|decouvre|savent ..3 fait|fini|cuit|dedans|
            pogne|retourne|mort
        jase|parle|vu|croise|rencontre ..4 gars|fille|ami|chum|ex|gang ..3 pen|prison|dedans ~6
            droit|agent|agente|sait|condition|conditions
        peur ..4 me ..1 renferme|ramene_dedans|retourne_dedans|reprenne|revoque|suspende|enferme
        """,
        "jai peur quy mrenferme",
        "jai peur que la porte se renferme",
        unless="@leger",
    ),
    Rule(
        "fr.jour.dossier_connu",
        "job_loss",
        "orange",
        "today",
        f"""
        {STAFF} ..4 dossier|record|casier|antecedents ~8 plus|pas|jamais|fini|retire|dehors
        enquete ..1 sur|de moi|antecedents ~5 ciao|bye|dehors|plus|refuse
        {STAFF} ~8 dit|texte|ecrit ..1 de pas|plus revenir|me_representer
        {STAFF} ~8 de pas|plus rentre ..3 jamais|plus
        """,
        "lagence a vu mon dossier y mrappelleront pu",
        "lagence a mon dossier, jcommence lundi",
    ),
    Rule(
        "fr.jour.tente",
        "relapse",
        "orange",
        "today",
        f"""
        calle|call|appele|texte|ecrit|rappele|contacte ..1 a? ..1 mon|ma|le|un ancien? {DEALER}
        {DEALER} ..3 ma|me ..1 texte|ecrit|appele|relance|recontacte|calle ~8 tente|envie|efface|
            dur|hate|repondu|repond|rappelle
        rabattu|retombe|rejete|replonge ..1 sur|dans ..1 la|le|mon|les bouteille|boisson|coke|crack|
            speed|pills|pilules|biere|fort
        le|la speed|crack|coke|meth|hero|fent|boisson|bouteille|alcool|jeu|machines|dope|poudre|
            pot ..1 ma|me ..1 repogne|rattrape|repris|pogne|regagne|reprend
        """,
        "jai callé mon dealer jattends en avant du dep",
        "jai callé mon concessionnaire",
        unless="@leger",
    ),
    Rule(
        "fr.jour.vire_de_bord",
        "past_ideation",
        "orange",
        "today",
        """
        je ..2 suis ..2 rendu|ramasse|retrouve|alle ..2 bord ..2 du|de|d|de_la fleuve|pont|riviere|
            quai|toit|falaise|eau ~6 vire_de_bord|revire|revenu|retourne|recule|descendu
        """,
        "jme suis rendu au bord du fleuve. jai viré de bord",
        "on est allé au bord du fleuve pis on est revenu",
        unless="@leger",
    ),
)
