"""Violence against the person who texts."""

from flows.screen.french.classes import ARMED_FOLLOWER, ARMED_STRANGER
from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.violence.subie",
        "abuse_violence",
        "red",
        "",
        """
        sest fait battre|attaquer|agresser|poignarder|fesser|tabasser|jumper ..3 par|couteau|gang
        on sest fait battre|attaquer|agresser|sauter_dessus >|dehors|par
        blonde|femme|soeur|fille|elle|mere|amie|@proche ..2 sest fait pousser|battre|frapper|
            violer|agresser|fesser|tabasser|poignarder|etrangler ..2 >|par|en|dans|a
        @il|qui|il|ton|lautre|mon ..2 me|ma|mas|nous|ma_encore|mont encore|deja|bien|pas|toujours|
            tout? ..1 @frappe !la_main|un_texto|
            coeur|vraiment_le|un_message|sur_leur|un_peux_d|des_nouvelles
        il|elle|@proche|@gens|on ..1 me|ma ..1 fait|faisait|fais|font|faire ..1 du? mal ..1 >|et|
            encore|svp|quand|je|aux|quant|a
        il|elle|chum|ex|on brule ..1 mes|nos|toutes? ..1 mes? affaires|linge|papiers|vetements
        me|ma fait mal ~3 lit|texto|viens|peur|arrete
        ma|mont|mas|nous_ont ..1 @frappe ..1 >|encore|hier|fort|dans|a|devant|avec|au|par|quand|
            et|la|aux
        me|suis|ma|mas|etre|je_ai|ete|etais ..2 fait|faire|fais|ete ..1 @frappe|violer|battre|
            agresser|sauter_dessus|planter|attaquer|tirer_dessus|poignarder|menacer|battu|viole|
            violee|jumper|etrangler|varger|sequestrer|kidnapper|droguer|voler ..1 >|par|encore|
            hier|dans|dehors|a|au|en|la|et|samedi|cette|un|ce|dessus !mon_sac|un_ticket
        me suis|faire fait? tirer|piquer|ramasser|planter|sauter ..3 gun|couteau|gang|gars|balle|
            dessus|deux|trois|dehors|ruelle
        viole|violee|violer|viol ..2 >|par|hier|moi|encore|je|me|quand|chez|a
        suis|ete battue|violee|viole|agresse|agressee|attaque|poignarde|poignardee|menace|
            sequestre|frappe|etrangle|abusee|abuse|enferme|sequestree|menacee|harcele|
            prise_au_piege|pris_en_otage|enfermee
        ete battu >|par|encore|dans|a
        barre|enferme|embarre|attache|sequestre|barree|enfermee ..2 dans|en|a ..2 chambre|maison|
            sous_sol|garde_robe|toilette|dedans|cave|appart|place|toilettes|chambre_et
        laisse|laissent|laissez|laissera ..1 pas ..2 sortir|partir|men_aller|appeler|dormir|manger
            ..1 >|de|et|dehors|personne|la|ma
        defonce|defoncer|cogne|kick|fesse|fesser|varge|pete|frappe|cogner|casse|kicker|force|
            essaye_de_defoncer|gosse ..2 la|ma|dans|a|apres|sur ..1 la|ma? ..1 porte|fenetre
        @il|qui ..3 a|as|avec|sort|sorti|tient|pogne|il_il_a|avait|arrive_avec|pointe ..1 un|le|
            une|son|sa|ma|mon ..1 @arme ..1 >|et|sur|dans|a|devant|la|qui|avec|au
        menace|menacent|menaces|menacer ..3 mort|tuer|me_tuer|famille|enfant|battre|couteau|gun
        peur de|pour ..1 lui|eux|elle >|quand|il|soir|chaque
        peur pour ..1 ma vie
        peur pour ..1 mon|ma|mes @proche|enfant|petite
        peur de ..1 mon|ma|mes ..2 @proche|ex|chum ..2 >|chum|quand|il|soir|boit|saoul|elle
        peur|terrorise ..4 saoul|lance|frappe|crie|boit|soul|gun|couteau|battre|violent|
            pete_sa_coche|revient_saoul|chaud
        il|elle|@proche ..4 saoul|soul|fache|chaud|pete_sa_coche|violent|pete_une|crise ..4 lance|
            frappe|casse|peur|crie|garoche|brise|tout|enfant|aide|cache
        cache|cachee|caches ..3 dans|sous ..3 garde_robe|salle|toilettes|lit|chambre|sous_sol|
            char|toilette ..4 >|il|cherche|peur|arme|gun|couteau|aide|enfant
        oblige|force|forcer|obliger|fait|vend|pimp ..2 me|moi|a|de|ma ..2 coucher|clients|
            prostituer|danser|sexe|faire_la_rue|faire_des_passes|faire_des_clients|vendre|sucer|
            escorte|faire_la_pute
        me|me_oblige|me_force|me_oblige_a|ma_force ..3 clients|prostitution|des_passes
        pimp|proxenete|souteneur
        touche|toucher|tripote|pogne|pelote|tasse|frotte ..2 me|moi|ma|les|mes|la|quand|je ..3
            nuit|dors|fesses|seins|pas|non|dit|cul|douche|lit|noune
        dit|dis non ..4 quand_meme|pareil|pas_arrete|continue|force|ecoute_pas
        me|ma|mas|mont etrangle|etouffe|etranglee ..1 hier|encore|>|revient|et
        il|elle|chum|ex|mari|gars|lautre|qui ..4 revient|sen_vient|devant|porte|dehors|arrive ..4
            tuer|battre|gun|couteau|peur|frappe|etrangle|fache|saoul|fesser|vargé|defonce
        apres ..1 moi|me ..3 gun|couteau|tuer|bat|lame
        fini|finir ..2 par ..1 me tuer
        me bat|battait|bats|frappe|fesse|viole|tape ..1 >|encore|quand|souvent|et|a|tout|devant|
            depuis
        sang|bleus|bleu|oeil|cote|nez|bras|dent ..3 noir|casse|partout|il|cassee|ou ..3 frappe|
            battu|ma|fesse|etrangle|crisse|il
        on|il ..1 me|ma|mont ..1 tire|tirer ..1 dessus|apres|sur
        xknife ..3 il|chum|moi
        bloque|coince|prise|prisonniere|prisonnier|pogne ..2 avec|chez|dans ..3 lui|violent|
            chambre|barre|frappe|appart ..3 >|peur|frappe|laisse|gun
        il|elle me fait mal >
        mis|met|met_ses|pose|mettre ..1 ses|les mains ..1 sur|dans|autour ..1 moi|ma|mon|me|cou|
            gorge
        ma|me|mont|mas donne|crisse|fait ..2 coup|coups|claque|volee|tape|taloche|coup_de|gifle|
            punch|raclee
        @il|qui ..2 va|dit|veux|menace ..3 me ..1 tuer|battre|frapper|tirer|faire_mal|retrouver|
            crever|poignarder|etrangler ..1 si|quand|des ..2 je ..2 pars|parle|appelle|laisse|
            quitte|part|dis|paye|denonce|decrisse|leave
        il|elle|@proche|on ..1 me|ma|mont|mas ..2 fait ..2 mal ..1 >|raide|encore|vraiment|hier|
            bien|gros|a_soir|dans|aux|fort
        ma fait ..1 bien|vraiment|tellement|tres mal
        entend|entends|je_entends|vu|vois|il|elle ..3 charge|charger|load|sortir|sort|pointe|
            recharge|arme ..1 son|le|un|sa gun|arme|couteau|calibre|douze|12
        revenir|revient|revenu ..3 me|pour|et|finir ..1 finir|achever|tuer|finir_la_job
        ma|a|ont|mont casse|pete|brise|fracture|defonce|ouvert ..1 le|la|les|un|une|mon ..1 bras|
            nez|machoire|dent|dents|cote|cotes|jambe|face|crane|gueule|yeule|levre|arcade|main|
            doigt
        pointe|pointer|braque ..2 gun|couteau|arme ..2 sur|moi|me|tete|face|>
        ma|me|mont ..1 pointe|braque|vise
        me|ma frappe|bat|battre|fesse|gifle|punche ..2 devant|avec|tout|chaque|a|parce|depuis|
            pendant|au ..2 les|mes|soirs|soir|jours|coups|enfant|un|une|monde|ceinture|nuit|poing|
            bat
        coup|coups ..1 de couteau|lame|hache|machette|poignard ..1 >|dans_le_ventre|dans_la|au|aux|
            vite|il|je|hier|a_soir
        coup|coups de pied|poing ..1 dans ..1 le|la|mon|ma ventre|tete|face|cotes|dos|visage|
            gueule|yeule
        il|elle|pere|mere|chum|mari|blonde|ex ..1 a|sort sorti|pris|decroche? la|sa|le|son strappe|
            ceinture|tisonnier
        dit|jure|menace ..1 que ..5 il|elle ..1 me tue >|a_soir|pour_vrai
        """,
        "mon ex a defoncé la porte pis y ma etranglé",
        "y ma frappé dans loeil sa belle voix lol",
        unless=f"""
        {ARMED_STRANGER}
        ai plus peur
        les nettoyer
        ans de therapie
        a|la radio
        dans un livre
        parfum|plate_couture|cheveux_blancs|galoche
        je me ..1 battais
        pardonne ..3 qui
        barbecue|gril|truite|chevreuil|patates
        saison|ouverture ..3 chasse
        en #50
        escrime|scrabble|cribbage|guepe|but|jambon|ufc|mma
        ete agressee ado
        ca ma|me|m
        failli me|m etouffer|etouffe
        escrime|feve|moustique|commentaire|chasse
        rasoir|donne_coupe
        coup de coude|pouce|main|fil|telephone|balai|chapeau ..1 pour
        me suis battu ..1 avec|contre|pour ..1 un|une|le|la|mon|ma|les housse|couette|drap|
            imprimante|tente|manuel|meuble|divan|gps|sapin|poussette|robinet|bouchon|pot
        personne ..1 ma|me|m|nous @frappe|menace
        a un|une|des|deux|#2 gars|homme|hommes|dude|type|individu|ado|bum|client avec
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|heureusement|aux_cartes|aux_dames|au_pool|patins|ballon|rondelle|au_hockey|
            par_erreur|sans_faire|par_accident|sa_chanson|en_jouant|moustique|lumiere|soleil|
            belle_voix|de_rire|si_je_suis_en_retard|en_retard|par_surprise|douche_froide|
            coeur_avec|le_coeur|record|ma_commande|ordi|la_bonne|je_te_niaise|un_sourire|une_joke|
            de_bonne
        de fatigue
        conduit|chauffe|conduite comme
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
        saison_de_la_chasse|fortnite|la_boxe|de_boxe|dans_le_temps|son_temps|avec_la_tondeuse
    """,
    ),
    Rule(
        "fr.violence.peur",
        "abuse_violence",
        "orange",
        "tonight",
        """
        @il ..2 me controle|surveille|suit|harcele|insulte|fouille|traque|texte_sans|menace
        ex|chum|mari|il ..3 arrete_pas ..3 appeler|texter|suivre|crier|rode
        ma pris mon cell
        peur de|que ..1 mon|ma @proche
        peur de lui|elle|eux
        """,
        "jai peur de mon chum",
        "jai peur de manquer le bus",
        unless=f"""
        {ARMED_FOLLOWER}
        ai plus peur
        au but|mere_poule|parking
        lui envoyer|parler|dire
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        examen|chat|chien|serpents
        parce_que_je_regardais|remplacant
    """,
    ),
    Rule(
        "fr.violence.gestes",
        "abuse_violence",
        "red",
        "",
        """
        il|elle|on|ex|chum|mari|blonde|pere|frere|gars|conjoint|conjointe|oncle|qui|beau_pere|
            mere|niece|fils|coloc|proprio|homme|lui ..3 ma|me|m|mont|nous|mas ..1 hit|frappe|
            battu|battue|fesse|gifle|punch|punche|etrangle|pousse|poussee|garroche|mordu|brule|
            ebouillante|crache|kicke|viole|violee|attache|enferme|barre|barree|embarre|sequestre|
            tire|poignarde|pique|drogue|serre|secoue|arrache|traine|lance|cogne|tabasse|bat|
            battait|defonce|varge|plaque|pitche|agrippe|bloque|menace|taxe|frappee|menacee|
            poursuivi|etouffe|noie ..4 !la_main|>|par|la|le|les|dans|encore|avec|hier|a|au|contre|
            en|sur|devant|jusqu|right|fort|une|un|tantot|et|chaise
        pris|pogne|serre|attrape|tenu|tiens|pognee ..2 par|a|la|le|mon ..1 la|le|mon? ..1 gorge|
            cou|cheveux|collet|gosses
        serre|mis|met ..2 la|ma|mes|ses ..2 gorge|cou|mains_autour
        mis|met|tenu|enfonce ..1 la|ma tete ..2 dans|sous|contre ..2 eau|bain|mur|bol|oreiller|
            toilette
        dents|dent|nez|cote|cotes|bras|machoire|oeil|levre|doigt|poignet|tympan ..3 casse|cassee|
            pete|petee|au_beurre|noir|fendue|enfle ..4 il|elle|chum|mari|ex|lui|cause_de|par ..2
            >|fait|qui|encore|hier|il
        bleus|bleu|marques|ecchymoses|coquard|bosses|traces !dans_ta|rouge|dans_le ..4
            partout|bras|corps|cou|face|dos|jambes|visage|cuisses ..4 >|il|elle|encore|
            chum|mari|boit|cache|manches|maquillage
        il|elle|lui|chum|mari|ex|blonde ..4 couteau|gun|arme|armee|carabine|hache|bat|marteau|
            machette|essence|briquet|baton_de_hockey|pelle|calibre|tournevis|acide|bat_de ..5 >|
            main|mains|moi|porte|dehors|me|table|dans|gorge|face|coffre|devant|lit|oreiller|
            pointe|ferme
        il|elle|lui ..1 est ..1 arme|armee
        briquet|essence ..4 essence|briquet|linge|affaires|lit|moi
        caché|cache|caches|pris|brise|casse|coupe|confisque ..4 mes|mon|ma|fil|le ..2 souliers|
            cles|manteau|cell|papiers|passeport|carte|cartes|fil|bottes|argent|lunettes|roues ..4
            pour|que|appelle|parte|sorte|sortir|partir|ma|texte|police|telephone|vient|aide
        veux|veulent|laisse|laissent|peux|droit ..2 pas|plus ..2 que|me|nous|de|laisser ..2 sorte|
            sortir|sortent|parte|partir|appelle|appeler|voir_ma_famille|quitter|bouger ..4 >|
            appart|chambre|tant|maison|sans|du|d_ici|de_la|lit|tant_que
        cache|cachee|barree|barre|enfermee|enferme|reponds|texte|caches ..3 salle_de_bain|
            toilette|toilettes|garde_robe|placard|chambre|balcon|char|bain|sous_le_lit|cabanon ..5
            il|elle|porte|peur|cogne|eau|entend|bebe|defonce|dehors|crie|petit|lui|chum
        brise|defonce|casse|cogne|varge|fesse ..2 la|ma|dans|apres|sur ..1 la|ma? porte ..5 >|
            couteau|chambre|il|elle|bain|bat|main|vite|police|encore|veux|crie
        lui ..1 tes|t ..1 morte|mort
        prochaine fois ..3 genoux|hopital|cimetiere|couteau|morte|finis|tue|dents
        force|forcer|oblige|obligee|pousse|menace ..3 me|moi|de|a|ma|m ..2 coucher|clients|sucer|
            danser|nue|nu|sexe|vendre|epouser|marier|prostituer|avorter|filmer|touche|toucher
        couche|coucher|couches ..3 avec ..2 lui|eux|le_proprio|le_gars ..5 loyer|dette|payer|
            sinon|chambre|papiers|rester|force|divan
        photos|videos|video ..3 nues|nue|intimes|intime|nu ..5 publier|envoyer|menace|partager|
            chantage|poster|si
        viens|vient|arrive|revient|monte|rentre|sonne|cogne|dehors|retrouvee|retrouve ..4 il|elle|
            lui|chum|mari|ex|porte|adresse|escalier ..5 tuer|arme|couteau|saoul|fache|enrage|
            battre|peur|police|frapper|gun|bat|tue
        aide|help|vite|911 ..3 il|elle|chum|mari ..2 est ..2 fache|enrage|saoul|fou|violent|arme|
            revenu|rentre|la|monte|dehors
        chaud ..3 va ..1 cogner|frapper|brasser
        kids|enfants|enfant|petits|bebe ..4 crient|pleurent|cachent|cache|voient|vu ..5 frappe|
            bat|hit|papa|pere|il|couteau|porte
        casse|brise|detruit|pete|arrache ..2 mon|le ..1 cell|tel|telephone|portable ..5 voisine|
            police|texte|aide|ami|vite
        texte|ecris|reponds|appelle ..3 de|du|sur ..2 celui|cell|tel ..3 voisine|voisin|ami ..5
            casse|pris|brise|vient|vite|police|frappe
        peux|faut ..2 pas ..2 parler|repondre|appeler ..4 il|elle|lui ..2 est|dort|ecoute|entend|
            cote ..2 la|>|cote|moi|pas|porte
        attache|attachee|ligote|ligotee ..4 lit|chaise|radiateur|pied|poteau|calorifere
        mere|grand_mere|pere|vieux|aine|fille|niece|fils|neveu ..5 me ..1 frappe|attache|enferme|
            secoue|bouscule|nourrit_pas|laisse_dans|pousse|pince
        mange|mangé|recois|recoit ..2 les|des coups ..3 >|encore|soir|chaque|moi
        casse|casses|brise|pete ..3 doigts|bras|dents|jambes|cotes|genou ..4 dette|dettes|
            reviennent|revient|argent|paye
        il est ..2 violent|dangereux|enrage|fou_furieux
        cours|courir|sauve|sauvee|cache|fuis ..3 bois|rue|neige|nu_pieds|pieds_nus|nu_bas|char|
            champ|depanneur ..5 il|cherche|couteau|chien|char|skidoo|gun|suit|derriere
        il|elle me cherche|suit|poursuit|watch|attend ..3 en|avec|derriere|dehors|porte|depuis|
            dans ..2 >|char|skidoo|camion|metro|moi|bat|porte|rue
        ancien|ex|il|gars|chum ..3 dehors|bas|char ..3 watch|attend|guette|surveille
        gars|#|trois|deux me attendent|attend ..2 dehors|bas|sortie|coin|porte ..3 >|dois|dette|
            argent|tuer|bat
        entre|rentre|monte|couche ..2 par|dans ..1 la|ma|mon|le fenetre|lit|douche ..4 >|voulais|
            nuit|pas|coloc|il|main
        tape|cogne|fesse ..2 la|ma tete ..3 sur|contre|dans
        """,
        "y ma pris par la gorge pis jvoyais noir",
        "y ma pris par la main pis on a dansé",
        unless=f"""
        {ARMED_STRANGER}
        dent ..1 lundi|mardi|mercredi|jeudi|vendredi
        serre ..1 la main|pince
        je me ..1 battais
        pardonne ..2 au? ..1 gars? qui
        des couteaux avec les yeux
        une pelle en
        chien ~8 il est enrage
        bloque ..1 sur ..1 facebook|fb|insta|messenger|whatsapp|snap|cell
        bloque partout|de_voir
        fil rouge|bleu|vert|jaune
        a|ai|ont|as gun ..1 le|la|son|mon|l? ambiance|party|soiree|moral|fun
        joue du couteau
        personne ..1 ma|me|m|nous @frappe|menace
        veux|va|voulait|dit ..2 se tuer|suicider|pendre|flinguer|jeter|noyer|enlever
        chat|chatte|chien|chienne|lapin|cheval|minou ..1 il|qui? ..1 ma|me|a|nous
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|danse|karate|au_soccer|ping_pong|mario|xbox|
            par_accident|en_jouant|expres_pas|sans_faire|de_rire|moustique|moustiques|guepe|abeille|
            fourmis|soleil|bebe_frappe|coup_de_coeur|donne_un_lift|cadeau|surprise|fait_un_calin|
            belle|anniversaire|vaccin|dentiste|coiffeuse|masseuse|physio|ours|vague|rondelle|balle|
            ballon|gardien_de_but|bingo|poutine|rasoir|prix|facture|promotion|tondeuse|perceuse
        de_fatigue|chapeau|bottes_de|lift
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
        remplacant|debat|pique_nique|au_hockey|le_hockey|la_boxe|aux_cartes|aux_echecs|lutte_a|
            dans_le_temps|son_temps
    """,
    ),
    Rule(
        "fr.abus.sommeil",
        "abuse_violence",
        "red",
        "",
        """
        pogne|pris|touche|force|monte ..3 de_force|dessus|moi|me|ma ..3 pendant|quand ..2
            dormais|dors|dormait|couche
        ma|me|mon_coloc ..2 pogne|pris|touche de_force|malgre
        """,
        "mon coloc ma pogné de force pendant que jdormais",
        "ma pris un cafe pendant que jdormais",
        unless="""
        cafe|biere|sommeil|train|photo|auto|cell|chat|chien|bebe
        """,
    ),
)
