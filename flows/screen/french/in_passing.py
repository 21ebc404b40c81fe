"""Danger told in passing, in a text about something else: the mentor, the cat, the ashes."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.passage.mot_laisse",
        "suicide",
        "red",
        "",
        """
        lettre|mot|note|papier ..3 dans|sur|sous|en mon|ma|mes|la|le ~8 demande|demandent|savoir ..2
            pourquoi
        demande|demandent|savoir ..2 pourquoi je ai fait ca
        rien de ca|tout_ca est ..1 de? ..1 sa|ta|votre|leur faute
        dit|dis|ecrit|montre ..3 ou je veux mes|les cendres|funerailles
        ou je veux ..1 mes|les cendres
        vous|tout_le_monde|le_monde|personne|on va|aller|allez ..1 avoir? la paix de moi ..3
            pour_de_bon|bientot|pour_toujours|permanent
        plus ..2 pour longtemps|long ici_bas|icitte_bas|sur_terre|sur_la_terre|dans_ce_monde
        plus pour longtemps ici|icitte bas
        pas|plus besoin de|d ..1 lift|bus|retour|revenir ..4 pont|belvedere|falaise|riviere|toit
    """,
        "tu diras a Karine que le chat cest 2 repas par jour. chu pu pour longtemps icitte bas",
        "demande lui pourquoi jai fait ca comme dessert",
        unless="dessert|cours|recette|job|tatouage|gateau|contrat|plancher",
    ),
    Rule(
        "fr.passage.courage",
        "suicide",
        "red",
        "",
        """
        si je ..2 pas ..1 la|venu|viens|reponds|present ~8 finalement|enfin ..1 eu|trouve|pris ..1
            le|du courage|guts|nerf
        enfin|finalement ..1 eu|trouve ..1 le|du courage|guts ..1 de? ~6 regarde|regardez|va|allez
            ..2 garage|cave|sous_sol|cabanon|salle_de_bain
        988 ..3 raccroche ~6 je le fais|fait|va
        raccroche ~6 plus le choix ..2 je le fais|fait|va
        essaye|essaie ~4 personne ..2 remarque|vu|apercu ..1 >
        faut|faudrait|temps que? je en finisse|finisses|finis !avec
        me serai|serais deja ..1 crisse|lance|pitche|jete|garroche|tue|pendu|noye ..1 en|du|dans|>
        sui|suis|chu sidere|sidaire|cidaire|cidere ..1 pas_mal|fort|a_soir|encore|grave|ben|>
    """,
        "jai appelé le 988 pis jai raccroché. jai pu le choix la jle fais",
        "jai enfin eu le courage de regarder le film dans le garage",
        unless="film|job|coiffeuse|dentiste|peinture",
    ),
    Rule(
        "fr.passage.guet",
        "abuse_violence",
        "red",
        "",
        """
        mattend|mattendent|me_attend|me_attendent|guette|guettent ..6 couteau|couteaux|gun|guns|
            batte|bat|machette|hache|barre|marteau|matraque
        ex|chum|gars|mari|pere|voisin|lui ..2 est ..3 avec ..1 un|une batte|bat|couteau|gun|hache|
            machette|barre_de_fer|marteau ..4 je|chu|suis|moi|petite|petit|enfants|pogne|pognee|
            cache|cachee|enferme|enfermee
    """,
        "3 gars de lautre gang mattendent en avant du foyer avec des couteaux",
        "mon chum est au parc avec une batte de baseball",
        unless="parc|match|pratique|terrain|tournoi|softball|game",
    ),
    Rule(
        "fr.passage.seul",
        "medical",
        "red",
        "",
        """
        convulsion|convulsions|crise|crises|tremblements|tremble ~6 sevre|sevrage|arrete|lache ..2
            boire|boisson|alcool|seul|seule|benzos
        sevre|sevrage|lache ..2 boisson|alcool|benzos ~6 convulsion|convulsions|tremble|delirium
        quelquun|qqun ..1 aide|aidez|aider ..1 moi? ..1 vite|svp|maintenant|pitie
    """,
        "2 convulsions depuis midi. jme sevre de la boisson tu seul",
        "la crise du sevrage cest mon cours de mardi",
        unless="cours|reunion|depliant|groupe|formulaire|divan|demenager|demenagement",
    ),
    Rule(
        "fr.passage.conso",
        "relapse",
        "orange",
        "today",
        """
        methadone|suboxone ..2 tient|suffit|marche|fait ..1 plus|pas ~8 achete|score|conso|
            consomme|pris
        repris|retombe|retourne ..2 su|sur|dans le|la roche|crystal|speed|pipe|jib
    """,
        "la methadone me tient pu jai consomme deux fois cte semaine",
        "la methadone marche pas a cte pharmacie la",
    ),
    Rule(
        "fr.passage.emploi",
        "job_loss",
        "orange",
        "today",
        """
        signer|signe ..2 ma fin de? emploi|travail|contrat
        fin de emploi ..5 signer|signe|remis|recu|aujourdhui|matin|midi
    """,
        "L'usine m'a fait signer ma fin d'emploi ce midi. J'ai pas encore osé le dire à ma femme.",
        "ma fin de semaine avec mon emploi etait correcte",
    ),
)
