"""What is in the hand, where one stands, how far it went: the way to it."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.moyen.en_main",
        "suicide",
        "red",
        "",
        """
        traque|track|tracks|rails ~4 prochain passe
        assis|suis|seul|barre|enferme|la|couche|debout|planque|cache ..3 avec|a_cote ..1 de? ..1
            la|ma|le|mon|un|une|mes|les|des ..1 corde|gun|lame|pilules|drap|noeud|seringue|
            ceinture|calibre|rasoir|tylenol
        regarde|fixe|flatte|caresse|tiens|touche|compte|recompte|aligne|etale ..1 la|ma|le|mon|
            mes|les|des ..1 corde|gun|lame|pilules|noeud|calibre|rasoir|ceinture|poutre|
            bouteille_de|balles|cachets|tylenol|crochet
        ai|tout|toute ..1 tout ..1 ce ..1 que|qui ..2 faut|besoin ..2 pour ..5 finir|faire|partir|
            reveiller|mourir|disparaitre|reste|ca|>
        ai ..2 de|les ..1 quoi|affaires|ce_que|moyens|materiel ..2 pour ..2 le_faire|finir|
            en_finir|partir|mourir|faire_ca|passer_a|me
        trouve|acheter|achete|ramasse|vole|cache|prepare ..1 de|du quoi ..2 pour|de ..3 finir|
            pendre|mourir|partir|faire|tuer
        ramasse|garde|economise|accumule|cache|ramasser|mis|collectionne|spare ..4 pilules|meds|
            somniferes|tylenol|seroquel|doses|methadone|cachets ..5 depuis|mois|semaine|semaines|
            cote|assez|coup|jour|soir
        @va|veux|pense|songe|envie|pret|prete|decide|planifie|jongle ..2 avaler|prendre|caler|
            gober|vider|bouffer|manger ..2 tout|le_pot|la_bouteille|mes|toutes|la_boite|
            une_bouteille|pot ..2 pilules|meds|tylenol|pot|pharmacie|>|boite|cachets
        avec|dans|par ma|mon|une|la ceinture|corde|drap|lacets|gun|lame|rasoir ..3 finir|pendre|
            fini|regler|partir|ce_soir|a_soir|veines|faire_la_job
        corde|drap|ceinture|cable|rallonge|noeud|branche|crochet|poutre|tringle ..3 casse|lache|
            cede|tenu|pete|tenais|tient|solide|tiendra|tiendrait
        calibre|gun|fusil|12|carabine|revolver ..3 dans|sur|a|contre|sous ..1 la|ma|le|mon ..1
            bouche|tempe|tete|menton|coeur|lit|gorge
        ai|trouve|sais|cache|reste|accroche ..3 gun|calibre|fusil|12|carabine ..3 pere|oncle|chum|
            grand_pere|coloc|proprio ..4 charge|balles|pense|balle|tentant|tente
        seule|derniere|reste|une balle ..4 moi|tete|pour_moi
        gaz|four|moteur|exhaust|tuyau|charbon|monoxyde ..4 garage|endormir|char|fenetres|
            porte_fermee ..4 dormir|fini|partir|tranquille|mourir|doucement
        roches|pierres|poids|ancre ..3 poches|pieds|sac ..4 eau|fleuve|lac|riviere
        lame|rasoir|couteau|vitre|xacto ..3 poignets|poignet|veines|gorge|bain
        bain|eau ..2 chaud|chaude|rouge ..4 lame|veines|rasoir
        gun|fusil|calibre|12|carabine|corde|coffre_a_guns ..5 garage|chambre|coffre|cle|cave|shed|
            sous_sol|oncle|pere ..5 penser|pense|seul|tente|cle|sais|arrete
        cle|clef|code|sais ..4 coffre ..2 guns|gun|fusils
        sorti|ressorti|sors ..1 les|mes|la|ma lames|lame|pilules|corde|couteaux|gun
        achete|acheter|trouve ..1 ce ..2 qui|que|quil ..2 faut|fallait|besoin ..3 quincaillerie|
            canadian|rona|pharmacie|>
        tout|stuff|stock|materiel|lettre|note ..2 est|sont pret|prete|ecrite|prets ..4 note|
            lettre|tel|cell|fermer|ecrite|partir
        une|ai ..1 une? corde ..2 et|une ..2 poutre|arbre|crochet|noeud|chaise
        viens|vient|viens_de ..1 de? ..1 tout|toute|toutes|tous avaler|prendre|gober|caler
        avale|avaler|prendre|gober|pris tout|toutes|tous ..2 >|dis|scuse|desole|adieu|mes_pilules|
            le_pot|un_coup|prendre
        va|vais tout|toutes ..1 les|le? prendre|avaler|gober|caler
        une|la|ma|cette corde ..6 regarde|regarder|pense_a|arbre|poutre|crochet|plafond
        une|la|ma corde ..4 arrete pas ..2 regarde|regarder|penser
        corde au cou ~5 fini|souffrir|adieu|bye|chaise|plus
        """,
        "chu assis avec la corde",
        "chu assis avec la gang",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        linge|danser|chasse|chevreuil|orignal|atelier|barbe|@film|cheveux|cravate|chambre_a_air|
            soccer|pharmacien|dosette|pilulier|docteur|chien_mange|matin_et_soir|chien|escalade
    """,
    ),
    Rule(
        "fr.moyen.lieu",
        "suicide",
        "red",
        "",
        """
        bord|rebord|milieu|haut|bout|garde_fou|parapet ..1 du|de|des ..1 la|le|l|mon|bloc? ..1
            pont|toit|quai|balcon|fleuve|falaise|vide|viaduc|edifice|tracks|metro|rails|
            stationnement ..5 sauter|saute|envie|regarde|tombe|vent|eau|froid|personne|haut|bas|
            attire|facile|lancer|suffit|pas_revenir|adieu|vide|noir|appelle
        suis|assis|rendu|debout|monte|embarque ..3 pont|toit|garde_fou|parapet|falaise|viaduc|
            rebord|corniche|bord_du|tracks|rails ~6 haut|bas|saute|sauter|vide|voitures|chars|
            froid|vent|eau|peur|monde|adieu|bye|seul|regarde|desole|fini
        sur|devant|a|proche le|la|les|du|des ..1 tracks|rails|voie_ferree|chemin_de_fer|track ~6
            train|attend|prochain|passe|couche|11h|minuit|sifflet
        couche|assis|debout|marche|allonge sur|entre|le_long ..1 les|la|le|des|de ..1 tracks|
            rails|track|voie|chemin_de_fer
        attend|attends|attendre ..2 le|un|prochain ..1 train|metro|camion|truck|dix_roues|bus ..4
            passer|passe|devant|finir|sauter|lancer|jeter|me|pour_en|pour_me
        me ..1 lance|lancer|jette|jeter|pitche|pitcher|crisse|crisser|garroche|sacre|mettre|
            couche|coucher|tire ..3 devant|en_avant|sous|en_dessous|dans|en_bas|sur ..2 @roule|
            @haut
        tombe|tombais|tomber|tomberais|glisse ..2 a|dans|du|en ..1 le|la|eau|bas ..2 eau|pont|bas|
            fleuve|toit|balcon ..3 personne|mieux|sauver|regretterais|chercherais|grave
        traverse|traverser|marche|conduis|roule|pedale ..3 sans|les_yeux|ferme|dans ..2 regarder|
            fermes|trafic|phares|casque|ceinture ..5 esperant|espere|frappe|fesse|expres|pogne|
            finisse
        envie|gout|idee|tentation|pulsion|urge ..2 sauter|lancer|jeter|pitcher|donner_un_coup ..2
            >|en_bas|devant|dans|du|de|volant
        donner|donne un coup de volant|roue ..4 >|camion|mur|pilier|dans|devant
        chercher|cherche|trouve|trouver|spotte|choisi ..1 un|une|mon|ma|la|le ..1 place|pont|
            arbre|branche|endroit|spot|crochet|coin ..3 pour ..2 ca|pendre|faire|mourir|sauter|
            finir|partir|accrocher
        @roule|pont|toit|fleuve|eau|vide|balcon|rails ..2 me|m ..1 appelle|appellent|attire|parle|
            tente|hypnotise|invite
        promene|promener|marche|marcher ..2 dans|jusqu|jusque|jusqua|vers ..2 eau|fleuve|lac|
            riviere|glace|bois ..4 pas_revenir|plus|revenir|reviens|reviendrai|loin|profond
        passe|passer|enjambe|grimpe|traverse ..2 garde_fou|rampe|parapet|cloture|barriere|rambarde
        laisser|laisse ..2 couler|caler|geler ..4 >|fleuve|lac|dehors|neige|eau|fond|noyer
        geler|coucher|endormir ..3 neige|banc_de_neige|bois ..3 >|mort|plus|reveiller|finir
        sur le|un toit|pont|balcon|viaduc ..6 redescend|descends|descend ..1 pas|plus
        place|spot|endroit|arbre|coin ..2 choisi|choisie|trouve|trouvee|spotte ..4 bois|pont|
            chalet|grange|>|arriere
        stationnement ..2 etage|etagee ..5 haut|cloture|bord|toit|dernier|pieds
        checker|check|regarder|regarde|visite ..1 le|les|un pont|ponts|viaduc|tracks|rails ..2 >|
            pour|la|encore|hier
        courbe|virage ..4 tourne|tournerai|tournerais|droit ..1 pas|dans
        tournais|tourner|tourne|donnais ..1 le volant ..5 >|prochaine|coup|camion|tantot
        freiner|freine|freinerai pas|plus ..3 >|cette|simple|juste
        pas|plus ..1 freiner ..2 >
        fleuve|riviere|eau|lac ..4 frette|froide|vite|rapide ..4 aller|fini|vite|longtemps|
            souffrir
        suis sur le toit|pont|viaduc|rebord >
        attache|mets|mettrai plus|pas ..2 ma ceinture ..3 cas|>
        gaz ..3 char|auto|four|moteur ..4 ouvrage|job|dormir|faire|dors
        metro|berri|quai|station ..6 le faire|sauter|lancer|personne ..3 >|soir|tard|faire
        """,
        "chu au bord du quai jai envie de sauter",
        "chu au bord du fleuve y fait beau",
        unless="""
        magasin|depanneur|ecole|travail|job|epicerie
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        parachute|piscine|bungee|trampoline|@film|zelda|xbox|photo|peche|vacances|plongeon|chien|
            tour_de|prise_en|visite|feu_dartifice|orgie|lift|glissade|pieds_dans|lit|
            en_bas_du_lit|ballon|skate
    """,
    ),
    Rule(
        "fr.moyen.essai",
        "suicide",
        "red",
        "",
        """
        me|m suis|est ..1 manque|rate|loupe ..3 hier|encore|de_peu|de_justesse|nuit|cette|>|matin|
            la
        manque|rate|loupe ..1 mon|ma|ton coup ..4 hier|pont|pilules|nuit|cette_fois|encore|corde
        fait|fais|faire|fis une|ma tentative ..4 >|hier|samedi|dimanche|nuit|semaine|honte|
            recommence|encore|lundi|mois|matin|vendredi
        tentative ..3 hier|samedi|dimanche|nuit|semaine|matin|lundi|honte|encore|recommence
        essaye|tente ..3 hier|matin|nuit|samedi|dimanche|soir|tantot|semaine|fois ..5 decroche|
            trouve|corde|pilules|marche|casse|lache|sauve|rate|empeche|reveille|ambulance|reanime|
            vomi|pas_mort|capable
        decroche|depend|reanime|trouve|sauve|arrete|ramasse ..3 juste_a_temps|a_temps|avant_que|
            in_extremis|corde
        capable|reussi|reussis|bon ..2 pas|meme ..2 de|a? mourir|me_tuer|me_pendre|crever|finir
        pas|meme ..2 capable|foutu|bon ..1 de|a ..1 mourir|me_tuer|crever|me_pendre|suicider
        plus|pas ..3 manquer|rater ..2 cette_fois|ce_coup|prochaine
        cette|ce|la ..1 fois|coup|prochaine ..3 manquer|manquerai|raterai|rate|rater|
            la_vraie|pour_vrai
        essaye|essai|manque|rate|survecu|reveille ~8 cette|prochaine|ce ..1 fois|coup ..3 marcher|
            bonne|bon
        marche|marches|marchent|fonctionne ..1 pas|plus ..3 vivant|reveille|mort|encore_la
        reveille|reveiller|reveillais ..2 malheureusement|encore|decu|decue|dommage|degoute|
            vivant|en_vie ..4 decu|vivant|malheureusement|en_vie|degoute|honte|maudit|>
        lavage|lave ..1 d|de ..1 estomac|le_estomac
        sorti|sortie|sort|sors ..3 psychiatrie|psych|psy|hopital ..4 encore|toujours|recommence|
            veux_mourir|idees
        vomi|vomis ..3 pilules|tout|tylenol ..4 vivant|encore_la|marche|mort|recommence
        je ..3 en_train de le faire
        train de le faire >|la|maintenant
        cest fait ..4 attends|rentre|rentre|pris|dors|froid|effet|bientot|adieu
        attends|attend ..2 que ..1 ca ..1 rentre|agisse|fasse_effet|finisse|fesse
        mentend|entends|entendez|nouvelles ..2 plus|pas ..3 demain|matin ..3 fait|fais
        tentative ..3 cette|annee|mois|reussir|troisieme|deuxieme|honte
        va|vais|veux|prochaine|cette_fois ..1 reussir ..1 >|cette|la
        derniere fois ..3 reussi|marche|rate|manque ..2 pas|plus|>
        finis|finir|fini ..1 la job ..2 >|soir|demain|cette
        essaye ..3 hier|nuit|soir|matin|samedi ..5 marche|fonctionne ..1 pas
        personne pour ..1 m|me? empecher|arreter|surveiller|retenir
        sous watch|surveillance|observation ..6 dehors|empecher|personne|fini
        decide ..3 cetais|cest|que ..3 soir|dernier|demain|fini|nuit
        qui ..1 me retient|retien ..3 chien|chat|mere|fille|gars|enfants|peur
        """,
        "jai essayé a matin mon coloc ma decroché",
        "jai essayé a matin mais la ligne etait occupée",
        unless="""
        permis|trottoir|examen
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        examen|recette|permis|entrevue|souper|rdv|lotto|lancer|but|
            gateau|@film|sevrage|bus
        permis|recette|conduite
        @cours|en_ligne|un_appel|prendre_le_bus|le_autobus|mon_avion|mon_train
        manque|manquer|pogne|pogner|rate ..2 bus|autobus|train|avion
    """,
    ),
    Rule(
        "fr.moyen.comment",
        "suicide",
        "red",
        "",
        """
        quoi|quel|quelle|comment|combien|ou|connais|sais|cherche|trouve|google ..4 facon|moyen|
            methode|maniere|chose|affaire|produit|dose|hauteur|etage|noeud|truc ..6 mourir|partir|
            finir|tuer|crever|mort|mal|souffrir|douleur|rapide|sur|pendre|sans_mal|sans_souffrir
            ..3 >|pour|partir|mourir|mal|possible|souffrir|vite|moins|rater|garanti|sur|douleur
        facon|moyen|methode|maniere|mort ..5 fait|fais|sans ..1 le? ..1 moins? mal ..3 partir|
            mourir|finir|>
        combien|ca_prend|faut ..4 pilules|tylenol|advil|mg|methadone|insuline|seroquel|cachets|
            ativan|fent|gravol|trazodone|aspirines|doses|hauteur|etages|minutes|temps ..6 mourir|
            tue|tuer|reveiller|partir|crever|overdose|fatal|mortel|mort|finir|endormir|noyer|
            pendre
        mal|souffre|souffrir|long|douloureux ..2 de|quand|si|a ..2 pendre|noyer|mourir|saigner|
            se_pendre|tirer|geler|crever|etouffer|se_noyer|sauter|meurs
        comment ..3 faire|fait|on ..2 un? ..1 noeud ..2 >|coulant|pendu|solide|tient
        pensez|penses|crois ..2 ca ..1 fait|fais ..1 mal ..1 de ..1 mourir|partir|saigner
        """,
        "c koi la facon qui fait le moin mal pour partir",
        "cest quoi la facon de partir de berri en bus",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        temps_pour_cuire|dinde|poulet|plante|plantes|char|champignon|champignons|chat|@film|bus|
            bibittes|fourmis|mauvaises_herbes|punaises|rats|souris|chien|regime|berri|tournevis|
            clou|cravate|bateau|cuisson|coquerelles|guepes|virus|moustiques|moisissure
    """,
    ),
)
