"""French idioms: everyday phrases that hide a hit inside them."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "fr.masque.argent_du_bus",
        """
        pas|plus|manque ..1 de|d? ..1 argent|cash|sous ..2 bus|autobus|metro|taxi|passe|essence
        """,
        "pas d'argent pour le bus",
        "pas d'argent pour manger",
    ),
    Mask(
        "fr.masque.mort_de",
        """
        mort|mourir|crever|meurs|mourrais ..1 de ..1 rire|faim|fatigue|chaud|froid|honte|soif|
            gene|ennui|rires|de_ennui|sommeil|chaleur|frette|curiosite|jalousie|de_amour|amour|
            envie|manger
        mort|meurs|crever de|d rire|faim|chaud|fatigue|honte|soif|frette|froid|ennui|envie
        cell|char|batterie|tele|ordi|auto|laptop|plante|plantes|frigo|laveuse|moteur|ecran|xbox|
            pile|piles|lave_vaisselle|truck|tablette|toaster|souffleuse|bus|reseau|internet ..2
            est|sont|a|vient_de? ..1 mort|meurs|mourir|crever|lache|finie
        mort ..1 de_rire|tranquille|pour_la_patrie|saison|bois|angle
        dans ..1 le? ..1 game|jeu|film|jeux ..3 mort|mourir|meurs|tue|tuer
        point|angle|bois|temps|feuilles|nature|peine|langue|poids mort
        plutot ..1 mourir|mort|crever ..1 que ..1 de? manger|boire|porter|ecouter|regarder
        prefererais|prefere ..1 mourir|crever ..1 que ..1 de|d
        pas|presque|failli ..1 mort|mourir ..1 de|en ..1 rire|voyant|honte|peur
        a mourir|crever de ..1 rire
        belle|beau|bon|bonne|drole|plate|ennuyant a mourir|crever
        jusqu|jusque ..2 mort nous|equipe
        heure|lheure de ma mort
        mort de fatigue|honte|rire
        suis mort ..1 de ..1 rire|fatigue|faim
        """,
        "mort de rire",
        "jveux mourir. rien a rire",
    ),
    Mask(
        "fr.masque.tuer",
        """
        tue|tuer|tuait|tuent ..1 le|du|les? ..1 temps|orignal|chevreuil|mouche|maringouin|souris|
            coquerelle|moustiques|bibittes|araignee|dinde|poules|cochon|ambiance|le_party|la_vibe|
            mood
        tue|tuer|meurs|meurent|suicide|overdose|overdoses|mourir|meurtre|tire|poignarde|violence
            ..5 dans|au|aux|de|sur ..1 le|la|les|un|l? ..1 @film
        ma|me|mont|mas|ca|vous tue|tuez|tuer ..1 avec ..1 sa|ta|ses|vos|tes|cette|leurs
        ca|cest|shift|job|escaliers|chaleur|genoux|pieds|dos|jambes|attente|suspense|froid|examens
            ..1 me|nous|ma tue|tuer|achever
        tu|vous me tue|tues|tuez|tuer
        pourrais|pourrait|tuerais ..1 tuer|tue ..1 pour
        je tuerais pour
        tout ..1 tue ..1 ca|>|en
        tue|tuer ..1 ca|cela ..1 au|en|a|sur
        tirer|tire|tirez|tires ..1 les|la|le|un|de|sur|une|mon ..1 rideaux|chasse|joint|plug_sur|
            cartes|corde_du|table|carte|lait|oreille|dessin|conclusion|profit|buche|numero|
            photo|marche|puff|cheveux|langue|manche|trait|cafe
        tire|tirer|tirez|tires ..1 la|sur_la|les|sur_les porte|portes
        tire|tirer ..1 au|par|a|sur ..1 sort|but|les_rideaux|erable|le_erable|bas|poignets|filet|
            tank
        tire d|sainte_catherine|erable
        shoot|shoote|shooter ..1 moi|lui|un|les|la|ton|le
        pogne|pogner|tape|taper|tombe|tomber ..1 sur|les ..1 nerfs
        je_ai|ai frappe|frapper un|mur|noeud|une ..1 noeud|mur_avec|chevreuil|affaire|nid|orignal
        chasse|tir ..1 au|a_l|a
        mitraille|bombarde ..1 de|d ..1 questions
        @film ..2 tue|tuer|meurs|tire|tuent
        @film ..5 mort|suicide|overdose|meurtre
        @film ..1 ou|quand|sur ..5 poignarde|battu
        agent|mere|pere|boss|prof|coach|soeur|blonde|femme ..2 va|
            irait ..1 me ..1 tuer|etriper|etrangler|arracher ..1 si|quand|parce_que|pour|je_ai|en
            ..3 retard|oublie|manque|arrive|casse|perdu|pas_la|mange|oublier|brule|cochonne
        boss|coach|prof|mere|maman|agent|agente va ..1 me|nous tuer >
        saute|sauter dans ..1 la|le|l|un? bus|autobus|metro|douche|char|taxi|train|lit
        me|se|te|nous tue|tuer ..1 a ..1 la|le|l? ..1 le_ouvrage|ouvrage|job|travailler|repeter|
            expliquer|dire|travail|essayer|tache
        poignarder|poignarde|couteau ..2 dans le dos
        tuer|tue|etrangle|etrangler|egorge|massacre ..1 si tu|vous|t|ten ..1 as|a|en? ..1 mange|
            manges|spoile|spoiles|finis|bois|gagnes|touches|vole|pique ..2 ma|mon|mes|la|le|les
            ..1 lunch|biere|bieres|chips|gateau|dessert|souper|punch|poutine|pizza|bouffe|fin|
            part|chocolat|frites|biscuits|telecommande|manette|place|fromage|cafe|sandwich
        casse|cassent|casser|casses|cassez ..1 les oreilles|pieds
        casse|casses|cassez ..1 toi|vous|te ..1 pas? ..1 la tete
        me|te|se|nous casser|casse la tete ..1 >|avec|pour|a|sur|toute
        conduit|conduire|chauffe|roule ..2 comme ..6 tuer|mort|mourir
        """,
        "on va tuer le temps au centre",
        "jva le tuer a soir",
    ),
    Mask(
        "fr.masque.couper_sauter",
        """
        coupe|couper|coupez|coupent|coupait ..1 le|les|la|de|dans|mes|du|mon|des|une|un|en|au|
            leur|ma ..1 gazon|gateau|cheveux|legumes|bois|heures|gras|oignons|court|shift|
            depenses|sucre|pain|viande|steak|barbe|ligne|poil|courant_ici|parole|tarte|herbe|
            haie|couleur|route|wifi|son|moteur|budget|ongles|fromage|sandwich|tissu|pizza|rideaux|
            poire
        coupe|couper ..1 de ..1 cheveux|bois|gazon|stanley|monde
        me ..1 couper|coupe|faire ..1 couper? ..1 les? ..1 cheveux|ongles|poils|barbe|une_tranche|
            un_morceau
        coupe|coupee|coupure de|du|en ..1 courant|papier|cheveux|deux|stanley|la_job|journal
        me ..1 suis|est? ..1 coupe|brule|blesser|fait_mal|frappe|cogne|pete|egratigne ..3
            cuisinant|job|travail|cuisine|papier|rasant|par_accident|jouant|patin|hockey|poele|
            toaster|soleil|glace|orteil|four|gym|rase|conserve|sur_une_boite|accident|basket|
            soccer|cheville|dos|pied|genou|langue|doigt|pouce
        saute|sauter|sautez ..2 aux|conclusions|la_corde|de_joie|sur_l|une_etape|un_repas|
            au_plafond|dans_le_bus|dans_la_douche|dans_le_char|le_pas|sur_le_occasion|
            sur_l_occasion|une_ligne|parachute|bungee|un_tour|les_etapes|diner|souper|dejeuner|
            en_parachute
        pendu|pend|pendre|pendue ..2 a ..1 son|ton|mon|sa cou|levres|oreille
        pendaison|pend|pendre ..1 de|la|une|mes? ..1 cremaillere|linge|rideaux|cadre|cadres
        se|nous pend|pendre|pendaison ..1 la|une|de ..1 cremaillere
        saut|saute|sauter|sautent ..6 bungee|parachute|trampoline|elastique
        jeu|au|du ..1 gars? pendu
        jette|jeter|pitche|lance|crisse|garroche ..2 en|de|un|une|a|l? ..1 oeil|coup_de_fil|coup_d|
            eau_au_moulin|fleurs|eponge|serviette_sur
        me ..1 jeter|jette|pitche|garroche|lance ..1 dans|sur|devant ..1 le|la|mes|un|les|l ..1
            lit|etudes|divan|douche|job|nouveau|gateau|bouffe|ouvrage|tele|pizza|travail|piscine|
            tas
        coup|coups ..1 de|d ..1 main|foudre|oeil|fil|pouce|coeur|soleil|chance|vieux|balai|cell|
            barre
        coup_de_barre|coup_de_vieux
        gun ..1 a ..1 clous|colle|eau|peinture|calfeutrer|agrafes
        bombe|bombes ..1 aerosol|recette|ta|chocolat
        cest ..1 de|de_la|la|une ..1 la? bombe
        lame ..1 de|d ..1 lame|souffleuse|scie|patin
        corde ..1 a ..1 linge|danser|sauter|bois
        crise|attaque ..1 de|du ..1 coeur ..2 quand|prix|voyant
        mal au coeur !et|jusque|jusqua|qui|fort|serre|bras
        la|une peur de ma|sa|ta vie
        presque|failli ..2 faire|pogner|fait|avoir ..1 une? crise
        faillit|failli ..1 pisser|tomber
        saigne|saigner ..1 a|pour ..1 blanc|la_patrie
        steak|boeuf|cuisson saignant
        prise|test|don|don_de|prises ..1 de|du sang
        sang ..1 froid|chaud|neuf|bleu|dencre
        bon|mauvais sang
        frappe|frapper|frappez ..1 a|ala|au|sur|la|dans ..1 la|le|ma? ..1 porte|mur|balle|ballon|
            noeud
        coeur ..1 gros|mou|or|dor|sur_la_main
        """,
        "coup de main pour le frigo",
        "coup de couteau dans le ventre vite",
    ),
    Mask(
        "fr.masque.mieux",
        """
        depuis|ca_fait|il_a|il_il_a ..1 ma|mon|la? derniere|dernier ..1 rechute|conso|overdose|
            brosse|tentative|verre|consommation|fois
        clean|sobre|abstinent|sobriete ..2 depuis|#|six|deux|trois|un_an|de|a
        pas|aucun|aucune|sans ..1 de|d? ..1 craving|cravings|rechute|overdose|idees|danger|crise
        mandat|accusation|accusations|charges|charge|cause ..2 leve|levee|levees|tombe|tombees|
            retire|retirees|reglee|regle|annule|laisse_tomber|abandonnees|retiree
        negatif|negative
        test|tests|pisse|depistage ..3 clean|propre
        clean test|tests
        pas ..1 de|la|du|au? ..1 rechute|overdose|suicide
        dit non ..1 au|a
        couvre|couvre_feu ..1 feu? ..1 est|a|change|rendu|passe|repousse|23h|22h
        enquete|verification ..1 de|d antecedents
        panique|stresse|inquiete|capote|angoisse pas
        pas ..1 de ..1 panique|stress|souci
        fait|faire|faisais ..1 pas|plus mal
        ma|me|ont ..1 pas frappe|battu|touche|fait_mal|menace
        formation|cours|kit|trousse|atelier|prevention|journee|semaine|sensibilisation ..4
            overdose|naloxone|suicide|violence|premiers_soins|overdoses|surdoses|rechute
        premiers|premier soins ..4 overdose|overdoses|naloxone|crise
        dernier|derniere texto|message !que ..2 je|voulais|cetait|etait|pas_pour|pour_mon|erreur|
            lautre
        dernier|derniere ..1 journee|jour|soir|nuit|soiree|semaine|shift|cours ..1 de|a|au|en|dans
            ..1 le|la|l|mon|ma? ..1 ecole|le_ecole|job|ouvrage|le_ouvrage|travail|boulot|stage|
            formation|vacances|conge|hockey|session|cegep|shift|chantier|soldes|festival|camp
        manque|saute|oublie|rate|skippe ..1 le|mon|un|ce cour ..1 >|de|a|ce|hier|en
        mon|son|ton|un|lautre ancien coloc
        resiste|evite|empeche|prevention|eviter|groupe ..1 de|la|du? ..1 craquer|rechuter|
            rechute|overdose|suicide|boire|consommer
        @film ..4 overdose|suicide|violence|conjugale|meurtre|naloxone
        pas de trouble|charge
        """,
        "jai pas consommé depuis 2 mois",
        "jai pas consomme depuis 2 mois. jveux mourir",
    ),
    Mask(
        "fr.masque.dehors_faim",
        """
        faim ..1 de_loup|pour_souper|on_mange|tu|je_arrive
        je_ai|ai ..1 bien|tellement|trop? faim ..1 >|on|tu
        jeter|mets|mettre|sortir|sors|sort|met ..1 le|les|la ..1 vidanges|poubelle|recyclage|
            chien|bac|bacs|poubelles ..1 dehors|rue
        la|du|de_la|ma|dans_la ..1 bonne|meme|prochaine rue
        rue ..1 principale|sherbrooke|ontario|saint|st|ste|sainte
        perdu|perd|perdre ..1 une|ma|la|sa|mes|mon ..1 dent|cle|cles|cell|carte|tuque|game|match|
            mitaine|poids|patience|temps|appetit|mes_cles|bas|parapluie|sommeil_hier|accent|pari
        laisse ..1 un|une|ton|mon ..1 message|texto|chance|manteau|tip|note_a_la|cle|cles
        laisse|donne|prete ..1 ses|les|sa|son|des cles|cle|manteau|lunch|char|auto|bottes|velo|
            biscuits|adresse|numero|skis|passe|parapluie
        oublie|oubliez|oublis|prends|prenez ..1 pas|bien? ..1 tes|vos|ta|ton pilules|meds|
            medicaments|vitamines|prescription|pompe|dose
        seul|seule|tout_seul|toute_seule ..2 maison|appart|chalet ..4 viens|venez|passe|film|
            pizza|tranquille|la_paix|relaxe|relax
        police|sq|ambulance|pompiers ..4 accrochage|radar|ticket|parade|tintamarre|exercice
        deuil ..1 de ..1 ma_tuque
        """,
        "jai ben faim on mange tu",
        "jai ben faim j'ai rien mangé depuis 2 jours",
    ),
    Mask(
        "fr.masque.grands_mots",
        """
        overdose ..1 de|d|sur|du ..1 le|la? ..1 chocolat|tourtiere|ketchup|sucre|poutine|cafe|
            bonbons|dinde|creme|fromage|series|devoirs|mignon|soleil|calins|netflix|patates|gateau
        cas|prevenir|prevention|reconnaitre|signes|formation|journee ..2 d|de|une? overdose|
            suicide
        survecu ..2 a|de ..1 une|mon|un|son? overdose|suicide|tentative
        suicide politique|action|sportif|social|commercial
        squeeze|courait|courir|faire ..2 des|un? suicide|suicides ..3 gym|baseball|secondaire|
            hockey
        cest du suicide ..2 passer|prendre|y_aller|sortir|conduire
        sketch|humoriste|article|cours|livre|balado|film|piece|serie|toune ..5 suicide|overdose|
            mort|meurtre
        sos ..4 papier|recette|wifi|toilette
        repond|reponds|repondais|demande|demandait ..4 question|formulaire|sondage ..5 suicide|
            mourir|tuer
        formulaire|questionnaire|question|papier|sondage ..6 mourir|suicide|tuer|suicidaire
        tapis|tire_au|meurtre ..1 meurtre|mystere|scrabble
        pense|pensais|pensait ..1 que? ..1 je ..1 etais mort ..3 dormais
        va|vas|allez|vont ..1 mourir|tuer|crever ..2 quand|en ..2 voir|vas_voir|apprendre|voyant|
            lisant
        jambes ..2 coupees|mortes|coupe ..4 nouvelle|contente|escaliers|spinning|marche|gym
        coupe|coupent|couper ..2 les? jambes ..3 nouvelle|escaliers
        """,
        "ma soeur fait une overdose de chocolat",
        "ma soeur fait une overdose de chocolat. jveux mourir",
    ),
)
