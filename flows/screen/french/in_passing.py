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
        ceux|celui|celle|personne|gens qui ..1 vont|va me trouver|ramasser !plate|drole|niaiseux
        argent|cash de ma mort
        air|lair de un accident ~8 famille|enfants|kids|mere|honte|assurance|assurances
        assurance|assurances ..10 tue|tues|suicide|suicides|pends|mort_volontaire
        debarque|debarquer|descends ~6 de la vie|ride_de_la_vie
        fais|fait ..1 tu? ..1 mal ..2 noyer|pendre|mourir|sauter|suicider|couper_les_veines
        pense|pensee|pensees|idee|idees suicidaire|suicidaires ..2 revient|revien|revienne|
            reviennent|fort|forte|fortes|intense
        antidepresseurs|pilules|pils|meds|cachets|comprimes|medicaments ~12
            pour|pr ..1 le|au bon moment|jour
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
        essaye ~4 personne ..2 remarque|vu|apercu ..1 >
        ceinture|corde|drap|lacet|foulard ..2 apres|autour|sur ..1 la|le|du|ma pole|poutre|tuyau|
            tringle|crochet|rampe
        me suis manque|rate|manke ..1 hier|avant_hier|avanthier|cette_nuit|lundi|mardi|mercredi|
            jeudi|vendredi|samedi|dimanche
        rejoindre|rejoins ~12 enterre|enterree|cimetiere|urne|cendres
        ferme la shop|boutique ~5 moi|pour_de_bon|a_jamais
        aura plus personne ..1 au|a bout|boutte
        me tuer|crever|mourir ou retourner|rentrer ..1 en? dedans|prison ~6 mieux|prefere|choisis
        decide|decider ~2 fini|finis|termine ca ..1 a_soir|cette_nuit|demain|aujourdhui
        plus envie de voir ..1 le? demain|matin|lendemain|noel|printemps
        quand|lorsque tu|vous ..1 vas|va|allez ..2 dis|dites ..1 toi|vous? ~4 faute
        menage ..1 pour pas|plus ..1 que ma|mon|mes ..4 apres|trouve|trouvent
        garage ..2 ferme|barre ..3 moteur|char|truck ..2 marche|tourne|part|parti
        moteur|char|truck ..2 tourne|marche ..4 garage ..2 ferme|barre
        faut|faudrait|temps que? je en finisse|finisses|finis !avec
        me serai|serais deja ..1 crisse|lance|pitche|jete|garroche|tue|pendu|noye ..1 en|du|dans|>
        sui|suis|chu sidere|sidaire|cidaire|cidere ..1 pas_mal|fort|a_soir|encore|grave|ben|>
    """,
        "jai appelé le 988 pis jai raccroché. jai pu le choix la jle fais",
        "jai enfin eu le courage de regarder le film dans le garage",
        unless="""
        film|job|coiffeuse|dentiste|peinture|casse_tete|cours|travail|plancher|demenage|linge|chien|
            bus|coche|golf|marteau|buanderie|secheuse
    """,
    ),
    Rule(
        "fr.passage.dernier",
        "suicide",
        "red",
        "",
        """
        pour|veux|voulais|juste ..1 vous|te? dire au_revoir|adieu ~3 pas au_revoir
        me suis manque|rate|mankee|manke ..4 pas deux|2|cette fois
        me suis manque|rate ..3 fois ~2 pas deux|2 fois
        suppose|cense ..1 le faire ~12 appellera|appelera|yappellera plus
        tout|toute est attache|pret|accroche|installe|noue ~8 attend ..1 que ..4
            parte|dorme|sorte|partent|dorment|couche
        trouve ou ..4 serre|range|cache|garde ..1 son|sa|ses|le|la 12|gun|guns|fusil|carabine|
            arme|calibre
        traverse plus|pas ..1 en regardant|regarde
        char|truck|bus|train|auto|camion ..2 me pogne|frappe|ramasse|rentre|tue ..2 tant|parfait|
            correct|cest mieux|bon|>
        me rendrai|rends|rend|rendra pas|plus ..1 a|au|jusqua ..1 noel|lhiver|hiver|printemps|
            fetes|ete
        quoi bon respirer|vivre|exister|continuer
    """,
        "pas besoin de manteau finalement, jme rendrai pas a lhiver",
        "jme rendrai pas a quebec pour noel ya pu de bus",
        unless="quebec|montreal|party|souper|maman|cour|bus_de",
    ),
    Rule(
        "fr.passage.menace",
        "abuse_violence",
        "red",
        "",
        """
        sinon ..4 savent|sait|connaissent ..3 quelle|ou ..3 ecole|garderie|va|vit|reste|habite ..2
            mon|ma|mes
        gars|homme|il|lui|type ..5 dans mon lit ~4 voulais|consentais|veux pas
        envoye|envoyer|envoie ..3 photo|foto|image ..1 de|des pilule|pilules|corde|gun|fusil|sang|
            veines
        voix ..2 dit|disent|dise|disait|crient ..2 de? piquer|piker|frapper|tuer|planter|poignarder|
            egorger|bruler
        me frappait|battait|fessait|brassait ~10 recommence|recommencer|recommencent
        faut|oblige|force ..3 transporte|transporter|livrer|livre|cacher ..2 paquet|sac|colis|
            stock ..4 sinon
    """,
        "faut que jtransporte un paquet samedi sinon y savent a quelle ecole va mon gars",
        "le livreur sait a quelle ecole va mon paquet",
    ),
    Rule(
        "fr.passage.autre",
        "third_party",
        "red",
        "",
        """
        ma|mas|a|il donne ..1 sa|son|ses montre|guitare|guit|chien|chat|bague|outils ~12 char|cell|
            telephone|auto ..4 fleuve|pont|riviere|lac|quai|falaise
        il|elle|coloc|colocataire|ami|amie|frere|soeur|mari|femme|fils|fille|chum|blonde ..1
            ma|nous|m|a ..1 fait|dit ses ..1 adieux
    """,
        "guy ma donné sa montre pis sa guit hier. son char est au bord du fleuve",
        "guy ma donné sa montre elle marche pu",
    ),
    Rule(
        "fr.passage.trop_pris",
        "overdose",
        "red",
        "",
        """
        naloxone|narcan ..2 pas|plus ..1 marche|marcher|fonctionne|fait|reveille|suffit
        cale|calle|cales|avale|vide ..1 toute? la|une bouteille|canne ..1 de|d? advil|tylenol|
            gravol|aspirine|tylenols|advils|benadryl|pilules|sirop
        pris|prise ..2 plus que je ..1 aurais|devais|devrais ..1 du? ~6 tourne|tournent|etourdi|
            etourdie|endors|froid|mal|vomi|tremble
    """,
        "jen ai pris plus que jaurais du toute tourne",
        "jai pris plus que jaurais du au buffet",
        unless="buffet|gateau|dessert|cafe|pizza|patates",
    ),
    Rule(
        "fr.passage.guet",
        "abuse_violence",
        "red",
        "",
        """
        casse ..1 mon|ma tel|cell|cellulaire|telephone ..2 mon|ma bras|nez|poignet|machoire|cote
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
        arrete|lache|arreter ..2 boire|boisson|alcool ~10 vois|voit|voi|vu ..1
            des|les bibittes|bibitte|betes|araignees|rats|affaires ..2 sur le|les mur|murs|plafond
        jours|jour|heures ..1 sans boire|alcool ~10 vois|voit|voi|vu ..1 des|les bibittes|bibitte|
            betes|araignees|rats|affaires
        pas|plus ..1 cap|capable ..1 de? respire|respirer|souffler ..1 >
        venez|viens vite ..1 svp|stp ..1 venez|viens
        svp|stp quelquun|qqun ..2 svp|stp|vite|maintenant
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
        debarque ..1 du wagon
        puff|poffe|hit|toke|ligne|track ..1 de ..1 la? roche|crack|crystal|speed|coke|poudre|heroine
        echappe|perdu|scrape ..1 mon|mes #7 jours|mois
        etais|rendu a #20 jours ~5 a|suis|au? 0|zero
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
