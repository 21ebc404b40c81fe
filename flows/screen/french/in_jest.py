"""French said of things, games, animals and small aches: strong words that mean no danger."""

from flows.screen.rules import Mask

# What "kills" nobody; a person never stands here.
CHOSE = (
    "escaliers|cote|file|ligne|attente|chaleur|froid|frette|meteo|neige|hiver|trafic|bus|metro|job|"
    "shift|shifts|bottes|souliers|talons|pieds|pied|orteil|genou|genoux|dos|cou|epaule|epaules|"
    "cheville|hanche|dent|dents|mollets|jambes|abdos|devoirs|examen|examens|suspense|finale|"
    "episode|saison|diete|regime|bruit|alarme|matelas|divan|chaise|facture|loyer|hydro|prix|"
    "paperasse|papiers|formulaires|odeur|allergies|pollen|coup_de_soleil|moustiques|maringouins|"
    "piqure|ampoule|ampoules|imprimante|ordi|gym|squats|entrainement|pratique|toune|horaire|"
    "horaires|stress|cours|math|maths|saaq|demenagement|overtime"
)
SPORT = (
    "bowling|quilles|cribble|crible|cartes|rummy|dames|echecs|pool|billard|hockey|fifa|mario|uno|"
    "poker|scrabble|babyfoot|ping_pong|tennis|badminton|basket|soccer|bras_de_fer|monopoly|domino|"
    "dominos|jeu|jeux|match|combat|course|quiz|karaoke|bingo|golf|mini_putt|dards"
)
METS = (
    "soupe|cafe|sauce|pizza|piment|the|chili|salsa|chocolat_chaud|bouillon|poutine|fromage|toast|"
    "burger|burgers|souper|diner|steak|steaks|biscuits|gateau|tarte|patates|poulet|riz|pates|"
    "sauce_piquante|curry|ail|crepes|saucisses|hot_dogs|jambon|tourtiere"
)
LOIN = (
    "voisin|voisine|collegue|coloc|boss|patron|patronne|prof|ancien|ancienne|grand_oncle|"
    "grand_tante|grande_tante|oncle|tante|mononcle|matante|proprio|coach|docteur"
)

MASKS = (
    Mask(
        "fr.masque.chose_tue",
        f"""
        {CHOSE} du_bloc|de_la_job|du_matin|de_la_saaq|de_nuit|du_boss|du_soir|du_gym? va|vont|me|
            est|sont|a|finit|fini ..1 par|en_train_de? ..1 me? tue|tuent|tuer|acheve|achever|
            achevent|tue_moi
        {CHOSE} du_bloc|de_la_job|de_nuit|du_boss|du_gym|en_math? me|nous|ma|mont tue|tuent|acheve|
            acheves|tuer|achevent
        file|ligne|attente|cours ..1 a|au|de ..2 me tue|tuer|acheve
        tuer|tue ..1 une|une_bonne|un|deux|trois|# ..1 heure|heures|minutes|temps|apres_midi|soiree
        rendre|rend|rends fou|folle avec ..1 sa|son|ses|leur
        """,
        "les escaliers du bloc vont me tuer",
        "les escaliers du bloc, il va me tuer",
    ),
    Mask(
        "fr.masque.battu_au_jeu",
        f"""
        battu|battue|bat|massacre|tue|demoli|detruit|plante|lave|clanche|fesse|ramasse ..2 a|au|
            aux|en ..1 la? {SPORT}
        combat|ufc|boxe|lutte|boxeur ..4 knock_out|assomme
        assomme|knock_out|battu|etrangle ..2 en ..1 # ..1 secondes|minutes|rounds|sets
        massacre|planter|plante|massacrer|demolir|laver|tuer ..1 # ..1 a? #
        """,
        "y ma battu au cribble",
        "y ma battu au sang",
    ),
    Mask(
        "fr.masque.accroche",
        """
        me|va|vas|veux|vais ..1 me? pendre|accrocher|pend|accroche ..1 un|une|des|mes|les|la|le ..2
            tablette|tablettes|cadre|cadres|rideau|rideaux|miroir|hamac|lumieres|poster|manteau|
            lampe|plante|mangeoire|decorations|guirlande|linge|crochet|support
        """,
        "jvas me pendre une tablette",
        "jvas me pendre apres le souper",
    ),
    Mask(
        "fr.masque.tellement",
        """
        gout|envie de|d mourir|crever ..1 tellement ..4 plein|bourre|bon|chaud|drole|mange|rire|ri|
            beau|cute
        mourir|crever|meurs|mort|morte|creve ..1 tellement ..4 plein|bourre|bon|chaud|drole|mange|
            rire|ri|hate|beau|cute
        tellement ..4 plein|bourre|bon|chaud|drole|hate|beau|cute ..3 mourir|crever|mort|meurs|
            agonise
        lendemain|veille|mal_de_bloc|hangover|gueule_de_bois|bloc ..5 sens|vais|va ..1 mourir|
            crever
        """,
        "jai le gout de mourir tellement chu plein",
        "jai le gout de mourir pour de vrai",
    ),
    Mask(
        "fr.masque.plutot_que",
        """
        mieux|prefere|prefererais|plutot ..1 mourir|crever|mort ..1 que|que_de ..1 retourne|
            retourner|travailler|aller|refaire|manger|ecouter|chanter|passer|retravailler ..3
            call_center|centre_dappel|usine|walmart|tim|mcdo|bureau|cours|math|gym|dentiste|
            karaoke|poulet|centre_dachat|ecole
        """,
        "jaime mieux mourir que retourner dans ce call center",
        "jaime mieux mourir que retourner avec lui",
    ),
    Mask(
        "fr.masque.gronde_pour",
        """
        mere|maman|soeur|tante|proprio|boss|patron|prof|coach|blonde|belle_mere|agent|agente|coordo
            ..1 va|vont ..1 me|nous tuer|tue|massacrer|etriper|etrangler ..1 pour|avec|quand|si ..4
            mur|retard|cheveux|tapis|char|vaisselle|facture|bordel|menage|tatou|tatouage|fete|
            lunch|restants|lavage|notes|plante|clotures|divan|peinture|fenetre|souper|chat|cadeau
        blonde|soeur|mere|coloc ..1 va ..1 me tuer|massacrer ..1 je_ai ..1 mange|oublie|perdu|brise
        """,
        "le proprio va me tuer pour le mur",
        "le proprio va me tuer pour de vrai",
    ),
    Mask(
        "fr.masque.brule_mange",
        f"""
        brule|brulee|brules|ebouillante ..1 tout|toute|tous|toutes? ..1 le|la|les|mon|ma|mes|un|une
            ..1 {METS}
        {METS} ..6 brule|arrache ..2 gueule|langue|bouche|palais
        {METS} ..4 forte|fort|epice|epicee|piquante|piquant ..4 brule|respire|respirer|mourir
        respire|respirer ..3 {METS} ..2 forte|fort|epicee|piquante
        peux ..1 pas|plus respire|respirer ..1 la|le|ta {METS} ..2 forte|fort|epicee|piquante
        """,
        "la soupe etait forte elle ma brulé la gueule",
        "la soupe etait sur le feu pis elle ma brulé le bras",
    ),
    Mask(
        "fr.masque.rhume",
        """
        rhume|grippe|toux|fievre gun
        grippe|rhume|covid|gastro|vaccin ..1 ma|me|nous ..1 assomme|acheve|couche|mis_a_terre|tue
        ai faim ..2 on|tu|vous ..1 mange|manges|mangez
        pilules|pilule|meds ..1 me endorment|endort|assomment|donnent_faim ..2 les ..1 prends|prend
            ..1 le|avant|au soir|coucher|lit
        """,
        "jai le rhume carabiné apporte des kleenex",
        "jai un rhume pis jai une carabine pour lui",
    ),
    Mask(
        "fr.masque.crise_de_petit",
        """
        crise|crises de nerf|nerfs|larmes ..1 de|du|a ..2 fils|petit|petite|bebe|fille|neveu|niece|
            flo
        bebe|chat|chaton|flo a|vient_de? me|ma|mont kicke|mordu|griffe|grafigne|mord|gifle
        neveu|niece|bebe|petit|petite|chat|chaton|flo ..4 monstre|terreur|tannant|tornade|demon ..1
            il|elle|a ..1 me|ma mordu|kicke|griffe|grafigne
        crise de coeur avec moi|nous|toi
        presque|failli ..3 crise de coeur
        coeur ..1 a? ..1 arrete|fondu quand ..1 elle|il|a|on|je ..1 dit|vu|ouvert|annonce|souri
        """,
        "crise de nerf de mon fils au iga",
        "crise de nerf, je tremble toute seule au iga",
    ),
    Mask(
        "fr.masque.pas_de_coup",
        """
        coups|coup ..1 de feu ~8 feux_d_artifice|feux_dartifice|artifice|artifices|petards|
            dartifice|d_artifice
        police|polices ..1 me|ma|nous arrete|arretes|intercepte ..1 pour ..3 lumiere|velo|vitesse|
            phare|plaque|texto|stop|ceinture|casque
        lancer|lance|pitcher|jeter|garrocher|crisser|pitche ..1 mon|le|la|ma|ce|cette ..2 cell|
            cellulaire|telephone|ordi|imprimante|tv|reveil|cadran|manette|ordinateur|clavier ..2
            par|dans|a|contre|sur ..1 la|le? ..1 fenetre|mur|bas|bout|terre|vidanges
        coule|echoue|foire|rate ..1 mon|le|un|mes ..1 test|examen ..1 de|du? ..1 conduite|math|
            francais|anglais
        coule|echoue|foire|rate ..1 mon|le|un|mes ..1 test|examen mais ..3 reprendre|refaire
        nouveau|nouveaux couteau|couteaux ..2 job|cuisine|travail|chef ..3 coupe|coupent
        vide|vider ..1 mon|ma|le|la ..1 garde|garde_robe|chambre|sous_sol|armoire|frigo ..2 tout
        retrouve ..3 perdu|perdue|disparu|disparue ..3 bois|foret|lac|hier|parc|>
        bras|jambes|mains|doigts ..1 sont finis|morts|mortes ..1 je? ..1 peux plus|pas lever ..1
            fourchette|cuillere|tasse|biere
        cuisse|cuisses|mollet|mollets|jambes|poumons|bras|abdos ..1 me|mes brule|brulent ..2 apres
            ..2 course|gym|velo|marche|squats|entrainement|hockey|job|escaliers
        """,
        "des coups de feu ah non des feux dartifice",
        "des coups de feu dehors vite",
    ),
    Mask(
        "fr.masque.vu_et_senti",
        """
        truck|char|auto|cell|velo|moteur|ordi|tv|frigo ..1 a|de|du ..1 mon|ma|mes ..1 @proche ..1
            est mort|morte|fini|finie
        couper|coupe ..1 la|une|des|le|les gazon|branche|branches|arbre|arbres|gateau|haie|ruban|
            gypse|planche|planches|oignons|viande
        couper|coupe la corde ..2 bache|linge|sapin|drapeau
        forfait|loyer|facture|hydro|taxes|prix|pension|garagiste|char|dentiste|impots ..1 me|nous
            saigne
        coeur ..2 debat|bat ..3 avant|pendant|pour ..1 mon|la|le|une? ..1 entrevue|examen|match|
            date|presentation|spectacle|job|cours
        fin|bout|moment|scene|passage|episode ..1 quand|ou ..4 meurt|meurs|mort|morte|tue|pend
        pile|marche ..1 sur ..1 un|une|le lego|jouet|bloc ..4 mourir|crever
        failli|presque|quasiment mourir ..1 de|en ..2 rire|honte|voyant|lego|gene|chaud
        vole|voler|battre|fourrer par ..1 le|un? arbitre|ref|juge_de_ligne|arbitres
        raton|ecureuil|goeland|mouette|chien|chat|moufette|ours|corneille ..2 vole|mange|pris|
            bouffe
        virer|vire|viens|devenir|rend fou|folle avec ..1 le|la|mon|ma|cette|ce|les ..1 wifi|ordi|
            imprimante|cell|internet|papiers|formulaires|trafic|bus|toune|bruit
        frappe|accroche|grafigne|egratigne|rentre_dans|scratche mon|ma|le|la ..1 char|auto|truck|
            velo|van|boite|cloture|miroir
        quel|quelle cauchemar|horreur|enfer
        pique|piquer|mordre|mordu|attaque|attaquer ..1 par ..1 un|une|des|le|la|les? tique|
            moustique|maringouin|maringouins|chat|oie|moufette|raton|ecureuil
        patron|boss|equipe|joueur|habs|prof|coach|gardien est|sont ..1 en feu
        blender|mixer|grille_pain|imprimante|porte ..1 ma|me attaque|mordu|frappe
        shot de|d ..1 espresso|cafe|vitamine
        besoin ..1 un|une? ..1 shot ..1 de|d? espresso|cafe|vitamine
        oublie ..1 mes|ma|mes pilules|meds ..5 les|la prends|prendrai ..1 tantot|soir|plus_tard|
            apres
        ecrase|coince|pogne ..1 le|mon|un doigt|pouce|orteil ..4 mauve|bleu|noir
        police est venue|venu parler ..1 de|sur ..1 fraude|velo|securite|prevention|drogue
        brulure ..4 guerie|gueri|guerit
        maison ..1 hantee ..1 ma|me fait peur
        peux plus bouger|marcher ..1 je_ai|ai? ..1 trop mange|bouffe
        plante|pete ..1 la face|gueule ..4 egratignures|lol|velo|bleu
        ronfle|ronflait|ronfler ..2 faire ..1 un meurtre
        va|vais ..1 va|vais|faire? faire un meurtre ..1 lol|mdr
        va|vais|suis|serai ..1 etre mort|morte|fini ..1 apres ..1 mes|ma|mon|le|la|une nuits|nuit|
            shift|shifts|quart|gym|journee|job|double
        doc|docteur|dermato|clinique|infirmiere|medecin ..1 me|ma brule|coupe|gele|enleve ..1 une|
            un|le|la|mon|les ..1 verrue|verrues|grain|kyste|ongle|point|points|corne
        coutait|coute|coutent ..1 trop cher
        ca coutait|coute ..1 trop
        tombe|tombee ..5 lan|annee|ete passe|passee|dernier|derniere
        gars|homme|femme|dame|vieux ..5 tombe|tombee ..5 lan|annee|ete passe|passee|dernier
        anniversaire du|de ..1 deces|mort ..1 de|a|du ..1 ma|mon|mes? @aieux
        frein|freine|mange|mangeant|macher|gomme ..5 mordu ma|la langue
        recrue|hockey|joueur|gardien|mise_en_echec|attaquant ..5 ramasser|frapper|planter|brasser|
            ramasse|frappe
        chat|chatte|raton|chevreuil|moufette|orignal ..5 frapper|frappe|ecrase|ecraser par ..1 un|
            une char|auto|truck|camion|bus|van
        tondeuse|souffleuse|imprimante|photocopieuse|laveuse|toaster|machine|char|escabeau|echelle
            ..3 me tuer|tue
        """,
        "quelquun a frappé mon char stationné",
        "quelquun a frappé mon gars dehors",
    ),
    Mask(
        "fr.masque.deuil_de_loin",
        f"""
        deces|mort|mortalite|funerailles ..2 famille|pere|mere ..1 a|de|du|chez ..1 ma|mon|la|le
            {LOIN} ..7 partie|parti|jours|absent|absente|conge|>
        pere|mere|frere|soeur|chien|chat|mari|femme ..1 a|de|du ..1 ma|mon|la|le {LOIN} ..1 est|
            sont ..1 mort|morte|decede|decedee ..4 >|shift|quart|place|conge
        {LOIN} ..1 est mort|morte|decede|decedee ..2 je prends|remplace ..3 >|shift|quart
        fleurs|carte|plat ..1 a|pour ..1 ma|mon {LOIN}|ami|amie ..1 a ..1 perdu ..3 >|mari|femme|
            pere|mere
        funerailles|enterrement|salon_funeraire|salon ..2 de|du|a|pour ..2 mon|ma|la|le? {LOIN}
        enterre|enterrer|enterrement ..1 la|de? ..1 vie de garcon|fille
        """,
        "le pere a mon collegue est mort faque jprends son shift",
        "mon pere est mort faque jprends pas mon shift",
    ),
)
