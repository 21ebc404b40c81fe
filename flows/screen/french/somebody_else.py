"""Somebody else in danger."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.autre.danger",
        "third_party",
        "red",
        "",
        """
        monsieur|gars|dame|homme|fille|codetenu ..7 sest pendu|suicide|ouvert_les_veines
        gars|quelquun|femme|fille|homme|monde|enfant|il_il_a|elle qui ..1 brule ..1 dans|vif|vivant
        sens|sent ..1 le|ca brule ..4 prise|prises|mur|murs|fils|plafond|panneau
        @il|qui ..3 veux|va|voulait|parle|dit|dis|menace|essaye|pense|sur_le_bord|voudrait|jure|
            texte|ecrit|ecris|pret|vient|venait|arrete_pas ..3 mourir|suicider|sauter|tuer|
            en_finir|suicide|overdose|disparaitre|jeter|kill|flinguer|pendre ..1 tuer|pendre|
            suicider|jeter|couper|>|en_bas|du|a_soir|mal|bas|mourir|blesser|flamber|faire_mal|
            pitcher|enlever|la_vie|tirer|noyer|piquer|crisser|faire_du
        @il|qui ..3 veux|va|voulait|parle|dit|dis|menace|essaye|pense|sur_le_bord|voudrait|jure|
            texte|ecrit|ecris|pret|vient|venait|arrete_pas ..3 se|de_se ..1 tuer|pendre|suicider|
            jeter|couper|finir|mourir|blesser|flamber|faire_mal|pitcher|enlever|tirer|noyer|
            piquer|crisser|faire_du|tuait|tuerait
        se|sest|est_en_train_de_se|setait ..1 ouvert|ouvrir|coupe ..1 les|le ..1 veines|poignets|
            bras|gorge
        il|elle|@proche|@gens|@aieux|qui|quelquun|monsieur|madame|dame|homme|on ..3 se|sest|
            est_en_train_de_se|setait ..1 tuer|pendre|pendu|suicider|mutiler|taillader|
            enlever_la_vie|noyer|jeter_en_bas|jete_en_bas|pitcher_en_bas|flinguer|jette_en|
            jette_devant|taillade|mutile|coupait|fait_du_mal ..1 >|les|elle|lui|en|du|dans|a|au|
            par|devant|et|encore|avec|svp|soir|volontairement|hier|samedi|dimanche
        @il ..2 a|il_a|ont|a_tu ..1 pris|avale|bu|gobe|pri ..2 plein|trop|tout|des|ses|de|du|
            un_pot|les|bouteille|une ..3 pilules|meds|tylenol|pot|bouteille|quoi|produit|javel|
            fent|dope|mere
        @il|qui ..3 a|as|avoir ..1 laisse|ecrit|envoye|texte|poste|mis ..2 note|lettre|mot_d|
            photo|adieu|message_d|mot|une_photo|snap ..4 >|repond|pilules|adieu|corde|suicide|
            bizarre|pas|gun|inquiet|lame|est|bye
        laisse|trouve ..1 une? ..1 note|lettre ..3 >|adieu|suicide|repond|porte|est|pas|disparu
        @il|qui|steve ..3 dit|dis|fait|texte|dire ..1 bye|adieu|ses_adieux|aurevoir|au_revoir|
            adieux ..2 a|tout|>|aux|mes|et|tout_le_monde
        barre|enferme|barree|embarre|enfermee|barricade ..3 dans|avec|chambre|garage|toilette|
            toilettes|salle ..5 note|repond|lame|pilules|couteau|pas|plus|gun|crie|pleure|corde
        @il veux|va|menace|pret ..1 de? ..1 sauter ..1 >|du|en|de|en_bas|dans
        @gens|@proche|il|elle ..3 @frappe|bat|fait_mal ..2 ma|sa|la|mon|son|le|mes|ses|une|un|les|
            leur|son_enfant ..1 @proche|petit|enfant|femme|blonde|voisine|fille|chien
        @gens|@proche|il ..4 apres|train|en_train ..2 @frappe|battre|tuer
        on|il|elle ..2 la|le|les ..1 bat|battre|fesse|frappe|etrangle|viole|battent|frappent|
            touche|maltraite
        pense|crois|peur|sure|sur ..3 il|elle|on ..2 la|le|les|se ..1 bat|battre|fesse|frappe|
            battent|frappent|va_mourir|tuer|viole|touche
        entend|je_entends|entends|entendu|entendre|entendais ..4 crier|hurler|cris|hurle|crie|
            battre|fesser|coups|pleurer|coup_de|tirs|coups_de|varger|frapper ..4 >|nuit|femme|
            enfant|aide|battre|bat|feu|nuits|cote|mur|haut|bas|secours|la|pleurer|petit|chicane|
            gun
        crie|hurle|cris|hurler|crier ..4 aide|secours|tout_les_nuits|arrete|bat|nuits|battre
        coups|coup|tirs|coups_de de? feu|gun|tires !le|la ..2 >|devant|dehors|ici|dans|bloc|
            il_il_a|il|sur
        inquiet|inquiete|peur|pense|crois|sens|stresse ..3 que|pour|il|elle|de ..4 se|fasse|fasses|
            faire|va ..2 se_faire_mal|tuer|suicide|betise|niaiserie|overdose|pendre|
            conneries|fasse_du|mourir
        va|allait|veux ..1 faire une|des connerie|niaiserie|betise ~8 ma|mont donne|laisse
            ..1 sa|son|ses|le|la montre|chaine|jonc|bague|medaille|guitare|chien|chat|affaires|
            stock|jeton|photos|tuque
        il|elle|@proche ..1 ma|mont donne|laisse ..1 sa|son|ses montre|chaine|jonc|bague|medaille|
            guitare|jeton|photos ~8 va|allait|veux ..1 faire une|des connerie|niaiserie|betise
        quelquun|un_gars|une_fille|un_dude ..2 va|vont se faire descendre|tuer|buter|planter|
            shooter|poignarder|egorger ..2 a_soir|ce_soir|cette_nuit|demain|tantot|
            en_fin_de_semaine|> ~6
            sait_pas|savent_pas|demande_pas|demandez_pas|je_le_sais|veux_pas|ca_sort|police|savoir
        va|allez|peux|pouvez|check|checker ..2 voir|checker|check ..4 pilules|adieu|repond|lettre|
            desole|
            suicide|peur
        mon|ma|notre|la ..1 @proche ..1 a|est|sest ..1 disparu|disparue|fait_kidnapper|
            fait_enlever|en_danger|sequestre|manque_depuis
        voisin|voisine|@proche|gars|il|elle ..3 abuse|battre|battu|maltraite|attouche|bat ..2 sa|
            son|ses|ma|mon|mes ..1 @aieux|@proche|@gens|bebe|petite|kids|flos|conjointe|ptite
        voisine|soeur|mere|amie|fille|elle ..2 battue|battu|maltraitee|abusee >|par|encore|chaque
        dans|du|sur ..1 le|l|la? ..1 ledge
        touche|attouche|abuse|viole|fait_mal ..1 a|de ..1 ma|mon|mes|la|sa ..1 fille|niece|gars|
            enfant|petit|soeur|bebe
        bebe|enfant|petit ..3 respire|avale|bu|mange|tombe|boit|seul ..3 pas|plus|pilules|javel|
            seul|methadone|meds|auto|char|fenetre
        a le_aide >|vite|svp
        pere|mere|beau_pere|chum|il|elle|gars|mari|voisin ..1 le|la|les|lui bat|frappe|fesse|
            battre|frapper|fesser|etrangle|viole|secoue|brasse ..1 >|encore|fort|tout|chaque|
            quand|a|et|au
        enfant|petit|bebe|femme|fille ..3 crie|hurle|pleure|crier|hurler|cris ..5 frappe|bat|
            fesse|battre|coups|pere|secours|aide
        leur|leurs|les|aux|le|son|sa ..2 fait|font|faire ..1 du? mal ..1 aux|a ..1 les|ses|mes|ma?
            ..1 enfant|petits|bebe|petit|chien|femme|blonde
        leur ..1 fait mal
        vu|voit|vois|entendu ..3 frappe|frapper|battre|bat|brasser|secouer|fesser|etrangler|
            toucher ..1 le|la|un|son|sa|les ..1 bebe|enfant|petit|femme|blonde|fille|chien
        @il|qui ..2 a|avec|as|il_il_a|cache|achete|tient ..1 une|un|la|des|le|sa ..1 corde|gun|
            lame|couteau|pilules|noeud ..4 barre|porte|repond|enferme|chambre|garage|tete|parle|
            ouvre|toilette|cou
        barre|barree|enferme|porte|enfermee ..4 corde|gun|lame|couteau|pilules|noeud
        crie|hurle|crier|hurler|demande|pleure|supplie ..1 a|au|de|pour|que_on ..1 l|de? ..1 aide|
            secours|arreter|arrete|laisse
        bataille|chicane|bagarre ..4 couteau|poignarde|sang|gun|blesser|pique|terre
        quelquun|femme|fille|voisine|enfant|petit|dame|blonde se fait|fais|font battre|frapper|
            poignarder|violer|attaquer|tabasser|etrangler|agresser
        """,
        "mon cousin dit quy va se pendre",
        "mon cousin dit quy va se lever tot",
        unless="""
        ta boite ~5 formulaire
        note|lettre ..2 salee|sale
        note|lettre dans ma|ta|sa|votre boite
        enfants|kids|vont ..3 faire mourir
        a|la radio
        aux_nouvelles|les_nouvelles
        an dernier
        premier boss|healer
        verre de? eau
        parachute
        paon|mignon|club_de_tir
        en #50
        annees #|vingt
        cremaillere|judas|pasteur|teleroman|plantes|paperasse
        parle a tuer
        me|nous|te|vous tuer|battre|frapper
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        @film|joke|tele|chicane_de|coiffeuse|ses_cheveux|coupe_les_cheveux|fete_hier|une_place|
            a_la_job|volleyball|au_hockey|dans_game|karate|boxe|gazon|poils|linge|oeufs|record|ongle
        inscrire|rois|galette|huitres|plouf|freezer|congelateur
        dans_le_temps
    """,
    ),
    Rule(
        "fr.autre.signes",
        "third_party",
        "red",
        "",
        """
        @aieux|ami|amie|il|elle|neveu|niece ..6 serait|sera|serais|serai plus_la
        neveu|niece|cousin|cousine|@proche ..4 parti|partie ..1 dans ..1 le? bois ~5 corde|gun|
            fusil|carabine|pleurait|lettre
        niece|fille|petite|soeur|@proche ..4 partie|parti|fugue ..1 avec ..1 un gars|homme|gars
            ..1 de ..1 #17
        crie|hurle|criait|hurlait|gueule ..2 il|on|ils ..1 me tue|frappe|bat|lache|etrangle
        la|le|les tient a terre
        bombe|bombes ..1 en? dessous|sous|dans ..1 de? son|le|mon|leur
        gars|fille|coloc|voisin|voisine|chambre|elle|il ..5 en train de se couper|taillader|ouvrir|
            pendre|tuer
        partie|parti|sauve|sauvee ..1 avec ..4 pilules|gun|fusil|corde
        deboule|tombe|tombee ..1 dans|en_bas ..2 marches|escalier|escaliers ~6 sang|bouge|repond|
            inconsciente|inconscient
        mare|flaque ..1 de sang
        pris|embarque|kidnappe|enleve ..1 ma|mon fille|fils|gars|soeur|femme ..2 dans ..1 une|un|
            leur van|char|coffre
        mon|ma|mes|un|une|notre|le|la|son|sa ..2 @proche|@gens|dame|monsieur|homme|ado|dan|
            collegue|vieux|vieille|client|madame|eleve|gamin|ti_cul|jeune ..5 veux|parle|dit|dis|
            pense|menace|ecrit|texte|ecris|jure|poste|essaye|laisse|annonce|chante ..5 mourir|
            tuer|suicide|suicider|sauter|pendre|finir|en_finir|adieu|disparaitre|partir_rejoindre|
            verra_pas|verrait_pas|crever|plus_vivre|pilules|noyer|feront_effet|derniere_fois|
            lettre|a_bout|tirer|bye
        fille|gars|fils|ado|soeur|frere|niece|neveu|blonde|chum|coloc|ami|petite ..4 se ..1 coupe|
            couper|mutile|scarifie|brule|blesser|fait_vomir|affame|frappe_la_tete
        @aieux|il|elle|gars|fille|dame|ami|belle_fille|beau_fils|voisin|niece|coloc|ado|elles ..4
            avale|pris|bu|gobe|prend|prends ..4 flacon|pilules|pot|bouteille|tylenol|meds|boite|
            trop|javel|antigel|produit|somniferes|comprimes|insuline|methadone|fent ..3 >|entier|
            entiere|dort|reveille|repond|aide|vite|au|ecrit|texte|de|et|route|vomit|tout|hier
        pilules|meds|tylenol|pot ..4 effet|reveille|repond|dort ..4 >|elle|il|pas|plus|rappele
        @aieux|il|elle|gars|fille|dame|voisin|coloc|client|bebe|petit|homme|femme|vieux ..5
            respire|bouge|reveille|reagit|leve|bouger|reveiller ..1 plus|pas|presque|
            a_peine|mal ..4 >|depuis|bleu|froid|porte|dans|terre|la|quand|porte|levres|meme
        @aieux|il|elle|gars|fille|dame|voisin|coloc|client|bebe|petit|homme|femme|vieux ..5
            repond|rep plus ..4 >|depuis|bleu|froid|porte|dans|terre|la|quand|levres|meme
        @aieux|il|elle|gars|fille|dame|voisin|coloc|client|bebe|petit|homme|femme|vieux ..5
            repond|rep pas ..4 depuis|bleu|froid|porte|terre|quand|levres|meme|bouge
        donne|vendu|distribue|paye|laisse|legue ..3 son|ses|sa|tout ..2 chien|chat|affaires|
            camion|char|guitare|comptes|stock|linge|collection|dettes|moto ~6 repond|rep|serre|
            adieu|inquiet|pleure|reponds|bizarre|merci|embrasse|calme|boite_vocale
        repond|reponds|rep|retourne|donne ..1 plus|pas ..4 porte|cell|depuis|jours|appels|
            nouvelles|texte|message ~6 inquiet|inquiete|suicide|adieu|pilules|lumiere|chien|peur|
            bizarre|jamais|char|normal|voix|mourir|dit
        gars|femme|fille|dame|homme|quelquun|monsieur|coloc|ado|vieux|il|elle ..4 toit|garde_fou|
            rebord|viaduc|tracks|rails|parapet|bord_du_pont|bord_du_quai|rampe_du_balcon
        tient|tiens|pend|suspend ..2 bebe|petit|enfant ..5 balcon|fenetre|vide|pont
        seul|seule|assis|barre|barree|enferme|enfermee|embarre ..4 shed|garage|chambre|char|
            toilette|salle_de_bain|grange|camion|sous_sol|cabanon ..4 carabine|gun|lame|corde|
            couteau|pilules|12|repond|bouteille|fusil|rasoir
        mon|ma|il|elle|pere|mere|fils|gars|frere|voisin|chum|ex ..5 avec|sorti|charge|pogne|pris|a
            ..2 sa|son|le|la|un|une ..1 carabine|fusil|12|gun|calibre|pistolet ..4 >|shed|garage|
            parti|bois|char|parle|pleure|chambre|tete|bouche|chambre|enfants|saoul
        pas pour moi ..4 pour ..2 mon|ma|un|une|quelquun
        abattre|tuer|etouffer|noyer|egorger|poignarder|tirer|brasser|secouer|battre ..3 sa|ses|
            son|leurs|leur|la ..1 femme|enfants|enfant|blonde|bebe|famille|mere|fille|coloc|fils|
            petite|petit|gang
        @aieux|elle|il|vieux|patient|demence|alzheimer ..2 parti|partie|disparu|disparue|perdu|
            perdue|sauve|fugue|sorti|introuvable ..4 jaquette|froid|-20|pieds_nus|pyjama|
            alzheimer|demence|bois|retrouve_pas|neige|sans_manteau|lettre|sans_ses
        @aieux|dame|demence|alzheimer ..2 disparu|disparue|fugue|introuvable|parti_sans|
            partie_sans|perdue_dans ..3 nuit|depuis|jours|noir|homme|retrouve|trouve
        @aieux ..2 parti|partie ..3 nuit|avec_un_homme|noir|depuis ..3 >|repond|retrouve|trouve|
            revenu|jaquette
        fugue|fuguer|kidnappe|disparu|disparue ..4 homme|ado|depuis|nuit|niece|lettre|jours|fille
        trouve|trouvent|retrouve|voit|cherche|cherchent ..1 pas|plus|partout ..5 bateau|peche|
            bois|glace|petit|enfant|jaquette|lac|skidoo|riviere|fille|quai ..3 >|vide|depuis|
            revenu|noir|nuit
        auto|char|volant|conduit|conduire|parti|route|moto|truck ..5 saoul|sao|chaud|gele|bu|
            boisson|paquete ..6 bebe|enfants|petits|blonde|petite|enfant|fille|kids|mort
        saoul|chaud|gele|bu|paquete ..4 auto|char|volant|conduit|conduire|truck ..5 bebe|enfants|
            petits|blonde|petite|enfant|fille|kids
        feu|incendie|explosion|fuite_de_gaz|flammes|boucane ..2 dans|a|au|chez ..1 le|la|mon? ..1
            bloc|voisin|appart|immeuble|logement|chambre|refuge|cuisine|3e|2e|etage
        bat|frappe|frapper|fesse|etrangle|viole|secoue|crie_apres|maltraite|attache|affame|brule
            ..3 sa|ses|son|le|la|les|leur ..1 femme|fils|fille|bebe|enfants|enfant|blonde|mere|
            petit|petits|chien|petite|grand_mere|vieux|copine|kids
        voisin|voisins|voisine|cote|haut|bas|etage|bloc|coloc|appart ..5 crie|hurle|cris|bat|
            frappe|coups|secours|tirs|supplie|couteau ..4 >|nuit|aide|femme|enfant|plus|encore|
            arrete|bat|mort|depuis|fort|blonde|heures|lache
        fait|sest|ete ..1 tire|tirer|plante|planter|pique|piquer|descendre ..5 cook|gars|coloc|
            quelquun|homme|codetenu|devant|terre|ruelle|parc|metro|rue|trottoir ..3 >|couteau|soir|
            terre|sang|vite|bouge|encore|mal|saigne|gang|refuge|chambre
        poignarde|poignardee|poignarderait|poignarder|egorge|battu|tabasse|lynche ..5 cook|gars|
            coloc|quelquun|homme|codetenu|devant|
            terre|ruelle|parc|metro|rue|trottoir|gardien|intervenant ..3 >|couteau|soir|terre|
            sang|demain|vite|bouge|encore|mal|saigne|gang|refuge|chambre
        @proche|ami|chum|fille|gars|elle|il ..5 plus|pas ..2 capable|peux|vivre|en_peux ..5
            pilules|gun|corde|pont|lame|enfants|adieu|mourir|couteau
        elle|il|ami|amie|soeur|frere|mere|pere|@proche ..6 merci_pour_tout|pardonne|adieu|
            prends_soin|sa_faute|bye|te_reverra|derniere ..5 repond|rappele|pilules|pleure|vocal|
            raccroche|inquiet|boite
        laisse|laissee|abandonne ..4 enfants|bebe|petits ..4 derniere_fois|porte|adieu|seuls|rue|
            dernier
        mangé|mange|hopital|docteur|medecin ..6 brulante|fievre|convulsions|bleu|mou|amorphe ..4
            >|bebe|petite|petit|fille|gars|mere|veux
        il|elle|bebe|petit|petite|levres|fille|mere|pere ..3 est|devient|tout|toute|sont|vire ..1
            bleu|bleue|amorphe|inconscient|inconsciente|froid|froide|mou|molle|raide|gris|mauve|
            brulante ..3 >|et|dans|depuis|sur|reveille|respire|vite|hopital
        il|elle|gars|fille|@proche|levres|face|visage ..2 est froide|froid|raide|bleu|bleue|mauve
            ..3 >|respire|bouge|lit|reveille|plus|pouls|divan
        overdose|od|surdose|convulsions|crise_cardiaque|avc ..5 toilette|toilettes|chambre|parc|
            ruelle|metro|coloc|gars|fille|bras|bloc|refuge|escalier|banc|devant|voisin
        check|checkez|checker|va_voir|allez_voir|passer_voir ..5 repond|rep|donne|suicide|pilules|
            inquiet|adieu|bizarre|photo|pleure|dit|corde|sang
        papa|pere|mari|chum|il|beau_pere|frere ..1 frape|frappe|bat|tape|etrangle ..1 maman|
            ma_mere|sa_femme|ma_soeur|la_petite|le_petit|sa_blonde
        tabasse|bat|frappe|etrangle|fesse ..1 sa|ses|son femme|blonde|enfants|mere|fille|fils|kids
        gars|personnes|hommes|dudes se battent|poignardent|tirent ..3 couteau|couteaux|sang|gun|
            cuisine|machette
        petite|petit|bebe|enfant|fille|enfants ..4 pleure ..5 adulte|cote|depuis|seul|seule|enferme
        petite|petit|bebe|enfant|fille|enfants ..4 laisse|laissee|seul|seule|enferme ..5
            adulte|cote|char|auto|soleil|depuis|stationnement|nuit|hier
        se fait vendre|prostituer|battre
        amie|ami|soeur|cousine|voisine|fille ..3 enfermee|sequestree|battue|attachee|prisonniere
            ..4 >|mari|chum|chez|aide
        ecrit|texte|appele ..3 aide_moi|help|au_secours ..3 plus_rien|puis|repond|raccroche
        trouve|trouvé ..2 ma|mon|la|le ..2 @aieux|coloc|voisin|voisine|gars ..4 bain|rouge|terre|
            inconscient|sang|pendu|eau|seringue|mort
        queteux|gars|dame|homme|femme|vieux|client ..5 crise|convulse|terre ..4 >|personne|
            arrete|metro|bouge|passe
        queteux|gars|dame|homme|femme|vieux|client ..5 tombe !de|du|d|amoureux|malade|enceinte
            ..4 >|personne|arrete|metro|bouge|passe
        mere|famille|frere|soeur|enfants ..4 menacee|menaces|menacee|otage|gangs ..4 >|maison|
            pays|gangs|devant
        neveu|cousin|niece|frere|soeur|ami|coloc ..4 pendu|decroche|tentative ..6 >|pareil|
            hopital|lui|aussi
        dort|couche|reste ..2 dehors ..4 -#|-20|-30|-35|gele|froid
        dame|vieille|mere|grand_mere|homme|voisin ..4 diabetique|insuline ..5 molle|delire|
            reveille|confuse|tombe|bouge
        gars|fille|fils|enfant|petit|bebe|ado ..2 pogne|pris|avale|mange|ouvert ..2 pilules|meds|
            methadone|bouteille|javel
        @il ..1 tire|traine|pogne|attrape|leve ..2 par les|la|le cheveux|gorge|cou
        ebouillante|ebouillanter ..1 le|mon|ma|la bebe|enfant|petit|fille
        """,
        "ma fille de 14 ans se coupe jviens de voir ses bras",
        "ma fille de 14 ans se coupe les cheveux toute seule",
        unless="""
        parlent|parlaient ..2 un|dun|dune
        enfants|kids|vont ..3 faire mourir
        a|la radio
        aux_nouvelles|les_nouvelles
        an dernier
        au mat
        balado
        tirer mon coup
        pommes|biscotte
        en #50
        annees #|vingt
        cremaillere|judas|pasteur|teleroman|plantes|paperasse
        parle a tuer
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        @film|ses_cheveux|coupe_les_cheveux|ongles|gazon|coiffeuse|soccer|joue|jouent|karate|judo|
            lutte|boxe|noel|fete|gateau|spectacle|recital|theatre|ans_passe|en_19|
            en_20|retraite|voyage|photo|couvreur|couvreurs|toiture|antenne|laveur|
            entraine|gardien_de_but|neige_du_toit|pelleter|pelletent|souffleuse|chat|chien_de|
            chien_a|peinture|tondeuse|course|vaccin|fausse_alerte|cadran|cell|wifi|ordi|
            imprimante|niaise|oeufs|formation|pratique|exercice|simulation|rire|de_rire|lift|
            serie|tele|journal|facebook_dit|paint
        tuque|dent|fee|jasent|coquin|tapis|pneu|gym|piscine_municipale|ecole_de
        jeans|lavage|feu_vert|feu_rouge|au_hockey|le_hockey|aux_nouvelles|a_la_chasse|piece_de|
            la_chasse|camion_de_pompier|calendrier
    """,
    ),
)
