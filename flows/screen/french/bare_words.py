"""Danger in its barest words: a handful of them, and no more is said."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.nu.secours",
        "medical",
        "red",
        "",
        """
        ca ..1 prend une|l|le? ambulance|ambulances|paramedics|ambulanciers
        apelle|apelez|apellez ..1 le|la|une? 911|police|ambulance
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
        poignarde|poignardee ..1 dans ..1 jambe|bras|ventre|dos|cote|epaule|cuisse|main|cou
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
        "scuse|scusez|desole|desolee|pardon pour toute|tout|toutte ..1 bye|adieu|ciao",
        "scuse pour toute bye",
        "desole pour tout le bruit hier, bye",
    ),
    Rule(
        "fr.nu.fait_tirer",
        "abuse_violence",
        "red",
        "",
        """
        me suis|est fait|faite tirer|shooter|poignarder|planter !le|du|un|par
        suis|est|sest fait|faite ramasser|planter|tabasser|sauter par ..1 deux|trois|quatre|des|une
            ..1 gars|gang|gens|monde|types
        """,
        "jme suis fait tirer",
        "jme suis fait tirer le portrait",
        unless="@film|jeu|manche|oreille|cartes",
    ),
    Rule(
        "fr.nu.va_me_tuer",
        "abuse_violence",
        "red",
        "",
        """
        proprio|boss|patron|voisin|dealer|client|gardien|codetenu ..1 va|veut|jure|menace ..2 me
            tuer|battre|planter|tirer ..1 pour_de_vrai|pour_vrai|a_soir|demain|a_sortie
        """,
        "le proprio va me tuer pour de vrai",
        "le boss va me tuer si jai oublié les beignes",
    ),
    Rule(
        "fr.nu.envies_de_retour",
        "self_harm",
        "orange",
        "tonight",
        "coupais|coupait|brulais|mutilais ~8 envie|envies ..3 revient|reviennent|revenues|revenir",
        "jme coupais a 15 ans pis les envies reviennent un peu",
        "jme coupais les cheveux moi meme, jai plus envie",
    ),
    Rule(
        "fr.nu.sans_remede",
        "food_medicine",
        "orange",
        "tonight",
        """
        sans mon|ma|mes|l lithium|insuline|seroquel|methadone|suboxone|antidepresseurs|
            antipsychotiques ~3 je|va|suis|fait|depuis|capable
        """,
        "sans mon lithium jva repartir en fou, je l'sens",
        "jai vécu deux ans sans mon lithium avec l'accord du docteur",
        unless="accord|docteur_a|medecin_a|arrete_avec",
    ),
    Rule(
        "fr.nu.plus_arreter",
        "relapse",
        "orange",
        "today",
        """
        peux|capable plus|pas ..2 arreter ..1 de ..1 boire|consommer|sniffer|fumer_du|jouer|
            jouer_aux|prendre_de_la
        """,
        "jpeux pu arreter de boire",
        "jpeux pu arreter d'ecouter l'album",
        unless="eau|cafe|the|jus|lait|tisane|pepsi|guitare|hockey|smoothie|kombucha",
    ),
    Rule(
        "fr.nu.nuits_dehors",
        "shelter",
        "orange",
        "tonight",
        "#|deux|trois|une|plusieurs nuit|nuits dehors",
        "2 nuits dehors jai mal partout",
        "2 nuits dehors en camping avec les flos",
        unless="camping|tente|peche|chasse|etoiles|scouts|chat|chien|cour|chalet|festival",
    ),
    Rule(
        "fr.nu.passe_cette_nuit",
        "grief_loss",
        "orange",
        "today",
        "@aieux|mere|pere|maman|papa|soeur|frere a passe cette|la nuit >|en|dans|apres|je",
        "mémère a passé cette nuit",
        "mémère a passé la nuit chez nous",
        unless="chez|hotel|debout|avion|train|jouer|urgence|hopital",
    ),
    Rule(
        "fr.nu.blesse_au_loin",
        "medical",
        "red",
        "",
        """
        jambe|cheville|hanche|dos cassee|casse|brisee|pete ..2 dans|au ..1 fosse|bois|ravin|champ|
            rang
        """,
        "jai la jambe cassée dans le fossé route 132 personne passe",
        "la table a une patte cassée dans le sous-sol",
        unless="@film|annee|ans|plus_tard|quand_je_etais",
    ),
    Rule(
        "fr.nu.dans_leau",
        "third_party",
        "red",
        "",
        """
        parti|partie|tombe|tombee|disparu|disparue|cale ..2 dans|din|sous ..1 riviere|fleuve|lac|
            eau|glace|courant ~4 vois|voit|trouve ..1 plus|pas
        """,
        "yé parti din riviere jle vois pu",
        "mon leurre est parti dans le lac",
        unless="cell|telephone|leurre|canne|lunettes|cles|ballon|balle|drone|tuque",
    ),
    Rule(
        "fr.nu.retrouve",
        "abuse_violence",
        "orange",
        "tonight",
        "pas ..2 il|elle me retrouve|trouve >|la|ici|ou|icitte",
        "jai lâché ma job pour pas quil me retrouve",
        "j'espere qu'il me retrouve pas le meme char",
        unless="cachette|cadeau|surprise|jeu|cache",
    ),
    Rule(
        "fr.nu.saute",
        "suicide",
        "red",
        "",
        "< je saute maintenant|asteur|asteure|la_la|bientot !dans|sur|en|le|un|une|mon|ma",
        "jsaute asteur",
        "jsaute dans mon char maintenant",
    ),
    Rule(
        "fr.nu.me_tue",
        "suicide",
        "red",
        "",
        """
        je voudrais|voudrai|veux|devrais|devrai ..1 me tue|tues|pend|pends !a|au|de|dans|pour
        je m|me tu|tue ..1 se|ce soir >
        """,
        "jvoudrai me tué",
        "je me tue a le repeter ce soir",
    ),
)
