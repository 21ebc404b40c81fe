"""The last hour: all is ready, the place taken, the word given; only the act is left."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.derniere_heure.pret",
        "suicide",
        "red",
        "",
        """
        toutes|tout|plein|gang ..2 pilules|meds ..3 verre|jus|biere|gobelet
        retourne|rentre|ramene|prendront|pogneront ..3 pas|jamais ..3 vivant
        laisse|embrasse|vu|serre|parle ..6 pour la derniere fois
        laisse|laisser ..1 la|le riviere|fleuve|train|froid|eau me prendre|emporter|avoir
        du me laisser ..1 mort|mourir|partir|crever
        personne sait ..1 que? je suis ..4 eau|leau|pont|riviere|toit|tracks|bois|fleuve|lac|rails
        mis|laisse ..1 ma|mon|mes bague|montre|chaine|jonc|medaille ..2 dans ..1 une|la enveloppe|
            boite ..3 pour
        tout ..1 est? regle|paye|arrange ~4 inquiete|inquietez
        attache|attachee ..1 apres|a|sur|autour la|le poutre|crochet|tuyau|branche|plafond|
            plafonnier
        manque ..1 juste|plus ..1 que? ..1 le|du|les courage|guts
        est juste la ~2 personne ..3 arrete|marrete|empeche|voit|regarde
        saches|sache|sachez|savoir|sachiez ..1 que? ..1 cest pas de? ..1 ta|votre|leur faute
        dis|pense|crois que? ..1 tout_le_monde|monde|ils serais|irais mieux >
        attache|accroche|noue|installe|pendu|mis|passe|place ..2 la|le|une|un|mon|ma|mes ..1
            corde|drap|ceinture|rallonge|noeud|lacets ..4 poutre|plafond|garage|branche|arbre|
            crochet|tuyau|tringle|sous_sol|grange|shed|cabanon|grenier|douche|barreaux|tete
        ai ..1 fait|faite ..1 mon|un noeud >|et|coulant
        corde|noeud ..4 garage|shed|sous_sol|grange|grenier|poutre|branche|crochet
        pris|avale|bu|gobe ..1 tout ..5 pharmacie|armoire|tiroir|pilulier|dosette
        ai ouvert|ouvre ..1 le gaz >|et
        parti|laisse|tourne ..2 char|auto|moteur ..3 portes|porte|fenetres ..1 fermees|barrees|
            ferme
        eau|leau ..3 bain ..2 rouge
        #10 xanax|clonazepam|seroquel|pilules|tylenol|ativan|dilaudid|comprimes|advil ..3 devant|
            main|mains|table|lit
        hot_shot|hotshot|shot_fatal
        hit|shot|dose|piqure|puff ..2 de trop ..2 bye|fini|regle|bonsoir
        etouffer|etouffe|etrangler|etrangle ..3 avec ma|mon|une|un ..1 ceinture|drap|corde|fil
        accrocher|nouer|pendre|installer ..1 la|ma|une|le|un corde|drap|ceinture|noeud
        attacher la|ma|une|le|un|mon corde|drap|ceinture|noeud
        drap|ceinture|rallonge|fil|lacets|noeud ..3 autour|au|sur|dans ..1 de|du|mon|le|la|ma? ..1
            cou|gorge
        mis|sorti|trouve|prepare|achete ..1 la|ma|une corde ..1 >|et|cest_pas
        corde|gun|lame|pilules|balles|lacets|meds ..2 main|mains|poche|sac|tiroir ..2 >|compte|
            regarde|je_les|et_je
        pilules|meds|corde|gun|lame|couteau|cachets ..6 je les|la|le regarde|compte|fixe|prends
        ai|reste|garde ..3 mes lacets|lames|pilules|balles >
        vide|verse|etale|aligne ..2 pot|bouteille|flacon|boite|pilules|meds ..4 lit|table|
            comptoir|plancher|main
        accumule|mis_de_cote|ramasse|garde|collectionne|spare ~6 il_y_en|en_a|assez|pour_soir|
            a_soir ..2 #15|soir|mourir|finir
        #20|jours|mois ..1 de pilules|meds|somniferes ~5 verre|eau|fini|bonsoir|bonne_nuit
        je ..1 ai ..1 tout|toute|toutes avale|gobe|cale|avalees
        prends|prend|avale|cale|prendre|avaler ..1 tout|toutes|toute ..1 et|>|a_soir ..1 bonsoir|
            bonne_nuit|adieu|fini|bye
        enleve|enlevez|cache|cacher|caches|prend|garde|viens|vienne|venez|confisque|ramasse ..3
            mes|mon|ma|les|le ..1 pilules|meds|gun|12|couteaux|lames|corde|balles|rasoirs ..2
            sinon|avant_que|je_me|pour_pas|fie|confiance|avant
        gun|12|balle|balles|canon ..5 cest|est pas pour ..1 la|le? ..1 chasse|chasser|orignal|
            chevreuil|lievre|oies|canard
        canon|gun|12 ..2 sous|contre|dans|sur ..1 le|la|mon|ma? ..1 menton|tempe|tete|bouche|
            gorge|front|coeur
        retourne|retournais|tourne|vire ..3 contre moi|moi_meme
        ouvert|ouvre|laisse|parti ..1 le|les ..1 gaz|ronds ~4 attends|attend|couche|endors|dormir|
            ferme|lettre
        partir|parti|demarre|laisse ..2 char|auto|truck|moteur|pickup ..4 garage ..4 soir|ferme|
            barre|dedans|dormir|endors|fenetres|boyau
        feu|allume ..2 a|au|dans ..1 mon|ma|mes|le? ..1 matelas|lit|chambre ~4 reste|couche|
            attends|bouge_pas
        sac ..2 sur|dans ..1 la|ma tete ~5 enleve|recommencer|respire|recommence
        achete|trouve|emprunte|vole une|de_la|un ..1 corde|cable|noeud ..5 pas pour
        essaye|essayer|essayais ..3 retenir|arreter|empecher ..1 de respirer
        """,
        "jai attaché la corde apres la poutre",
        "jai attaché la corde a linge apres le balcon",
        unless="""
        @leger
        linge|escalade|rappel|cravate|foulard|hamac|balancoire|canot|bateau|kayak|tente|bache|
            remorque|marie|mariage|noces
        mois|an|ans|annees ..3 avais|etais|avait
        """,
    ),
    Rule(
        "fr.derniere_heure.lieu",
        "suicide",
        "red",
        "",
        """
        je suis|monte|rendu|assis|debout ..2 sur le|la|l pont|viaduc|toit|rebord|parapet ..2
            jacques_cartier|champlain|de_quebec|laviolette|alexandra|pierre_laporte|mercier|
            victoria|fenetre
        pont|viaduc|quai|tracks|falaise ~6 je_y|jy|je ..1 va|men_va|monte|marche >|la|
            a_soir|tout_de_suite|maintenant
        bout|bord ..1 du|de ..1 la|le? ..1 quai|eau|fleuve|lac|riviere|falaise|toit|lac ~5
            bouge_pas|maree|noire|noir|plus_envie|vide|attends|adieu|saute|profond|parfait
        autre|lautre ..1 bord|cote|bor ..2 du|de ..1 la? ..1 garde_fou|rampe|cloture|parapet|
            rambarde
        jambe|jambes|pied|pieds ..3 rampe|garde_fou|vide|parapet
        je suis|assis|couche ..1 sur la|les|une track|tracks|voie|rails ..1 !a|>|du|et|je|couche
        metro|quai|tracks ~4 attends|attend ..1 le prochain|train|metro >|et|a_soir
        laisser ..1 mourir|geler|crever ..2 froid|dehors|faim|soif
        ramasser|ramasse ..3 quai|pont|bois|fleuve|garage|tracks|metro ~2 police|corps
        police|ambulance ..4 me ramasser|chercher|trouver ..3 quai|pont|bois|fleuve|tracks|metro
        lache|lacher|lacherai|lacherais|lachais ..1 le volant|guidon
        fonce|foncer|rentre|vise|viser ..3 dans|sur ..1 le|un|la ..1 mur|pilier|poteau|viaduc|
            dix_roues|camion|arbre >
        marcher|marche|avancer|rentrer|nager ..2 dans ..1 le|la|l fleuve|lac|riviere|eau|mer ..5
            plus_pied|bout|revenir|plus|loin|cou|noyer|jusqua
        roches|roche|pierres|pierre|briques|brique ..3 dans ..1 mes|les|mon|ma poches|poche|
            manteau|sac ~6 lac|fleuve|quai|eau|riviere|pont|mer
        bois|neige|dehors|banc_de_neige ..2 sans ..1 manteau|tuque|bottes ..4 endormir|
            dormir|geler|coucher|mourir
        assis|couche|etendu|allonge ..2 dans ..1 la|le neige|bois|banc_de_neige ..5 relever|
            endormir|geler
        veux|va|aller ..1 me? ..1 dormir|endormir|geler ..1 dans la|le neige|bois|froid
        saute|sauter ..1 du|en_bas|de ..5 rien|survecu|pas_mort ~5 monter|remonter|plus_haut|
            recommencer|encore
        si|sinon|perdre|jpp|au_bout ~5 je saute|me_tue|me_pends|me_pend|me_tire|tire_dedans
            >|la|a_soir|et
        < je_saute|je saute >|a_soir|adieu
        < je_saute|je saute la >
        raison|envie|idee|bonne ..2 de|pour ..1 pas|ne_pas ..2 sauter|mourir|me_tuer|me_pendre|
            en_finir|le_faire
        bord|proche|pret|prete|train|point|courage ..1 de|a|pour sauter|me_pendre|me_tuer|
            tout_avaler|me_jeter|me_tirer|me_noyer
        regarde|regarder|fixe ..2 les|le|la ..1 rails|fleuve|tracks|vide|train|metro|eau|pont ..5
            vite|facile|mal|fini|simple|sauter|plonger
        monte|monter|rendu ..2 au|sur|a ..1 le|la? ..1 #8|dernier|toit ..1 etage|bloc|toit|tour ..2
            >|et|regarde|saute|vide|adieu
        tete|cou|couche ..1 sur ..1 la|les|le? ..1 track|tracks|rails|voie_ferree
        lache|lacher ..1 la rampe|garde_fou|branche >|et|a_soir|la
        """,
        "chu au bout du quai la maree monte jattends",
        "chu au bout du quai leau est belle jpeche",
        unless="""
        @leger
        peche|poisson|parachute|piscine|bungee|trampoline|photo|couvreur|deneige|trafic|bouchon|
            autobus
        """,
    ),
    Rule(
        "fr.derniere_heure.decide",
        "suicide",
        "red",
        "",
        """
        commettre|commet|commis ..1 le? irreparable
        soir|nuit je ..1 va? fini|finis|finir|termine|arrete ca >|pour|une|toute|et
        ai ..1 la|une|ma? corde|gun|pilules ~3 la date|lettre
        rappelle|rappelez|appelle|texte|repond ..1 pas ~4 etre fini|termine|trop_tard
        sortie|solution|issue|option|choix que ..1 la|de? mort|mourir
        passerai|verrai|toffererai|finirai|tofferai pas|plus ..1 la|cette|le|au ..1 nuit|
            fin_de_semaine|semaine|mois|matin|journee|annee >|je|et
        veux|va|peux|pense pas|plus ..1 passer|voir|finir la|cette nuit|journee|semaine >
        plan ~3 je ..1 va ..1 le? faire ..1 a_soir|ce_soir|cette_nuit|demain
        soir|demain|nuit ..1 que je finis|termine|arrete ca|tout >
        tout ..1 est? planifie|prevu|organise ..2 samedi|vendredi|dimanche|lundi|mardi|mercredi|
            jeudi|soir|demain >
        mort cest ..1 la|ma|le? seule ..1 sortie|solution|option|issue|porte|facon
        disent|dit|crient|crie|ordonne|ordonnent ..1 de sauter >|en_bas|du|devant
        mon|lheure heure? ..1 est venue >|je|et
        heure est venue >|je
        demain|soir ~2 il_y_aura|yaura|aura plus ..1 de moi
        raison ..1 de|pour ..1 rester ..1 en_vie
        aurez|auras|aura plus ..1 de ..1 mes nouvelles
        passe|passer|passerai ..1 a ..1 le|l? acte|lacte ..2 >|soir|cette|demain|la
        decision|geste|chose|affaire irreversible|finale|definitive|fatal|irreparable
        pris ..1 ma decision ~6 adieu|tristes|pardon|barre|verrai|soir|dernier|porte|triste
        plan|date|moyen ..1 est|de? ..1 choisi|choisie|fixe|fixee
        vie et moi ..1 cest|on|est|fini
        ma|cette vie ..1 se? ..1 fini|finis|arrete|termine|sarrete|acheve|finir ..2 ici|soir|la|
            cette|aujourdhui|demain|icitte
        debarque|debarquer|demissionne|decroche|sauve|retire|decolle|desabonne|demissionner ..1 de
            la|cette|ma|ce ..1 vie|monde !de|d
        quitter|quitte|lacher|arreter|perdre|perde ..1 la|ma|cette vie ..1 >|aussi|a_soir|ce_soir|
            et
        courage ..1 de|pour ..1 la|le? ..1 quitter|faire|finir|partir|lacher ..1 >|a_soir
        plus|pas ..2 que ..1 mon coeur bat|batte|batt|continue
        que mon coeur ..1 arrete|lache|sarrete|decide
        heure|tour|temps ..3 cest moi qui ..1 la|le? choisi|choisis|decide
        plus|pas|rendrai ..1 me? ..1 rendre|rendu|toffer|tenir ..1 a|jusqua|jusquau|au ..1 lundi|
            mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noel|matin|fin_de_la_semaine
        rendrai|tofferai|durerai ..1 pas|plus ..1 a|jusqua|au ..1 lundi|mardi|mercredi|jeudi|
            vendredi|samedi|dimanche|demain|noel|matin
        jeudi|lundi|mardi|mercredi|vendredi|samedi|rendez_vous|demain ..1 si je suis ..2 encore|
            toujours|pas ..1 en_vie|vivant|mort|a_la_morgue|la|morgue
        viens|vient de me rater|manquer|louper
        fois|coup ..3 je ..1 me manquerai|manque|raterai|rate pas
        essaye ..3 manque|rate ..1 mon|le coup
        sert|capable|bout|tanne|perdre|fatigue|raison ~6 je ..1 va|men_va? ..1 pars|finis_ca|
            le_faire|le_fais >|a_soir|la|maintenant
        derniere|dernier ..1 fois|nuit|texto|message|soiree|soir|repas ~5 le_faire|merci_davoir|
            essaye|adieu|pour_vrai
        si|quand je ..1 reponds|rep ..1 plus|pas ~4 le_ai_fait|je_saute|cest_fait|fait
        faire|finir|fais ..2 comme mon pere|frere|oncle|mere|chum ..2 corde|pendu|suicide|gun
        prendre|prends|faire ..1 une|de ..1 grosse|double|trop? ..1 dose|overdose|od ..2 par_expres|
            expres|volontairement|pour_en_finir|pour_mourir
        feel|veux|envie|train|va ..3 kill|killer|unalive|off ..1 myself|moi_meme|me|moi
        fou|fous|foutre|crisser|crisse ..1 en le|l|lair ..1 air|> ..2 >|soir|weekend|pour_vrai
        plutot|mieux|prefere|aime_mieux mourir|crever|mort ..1 que ..1 de ..1 retourner|
            recommencer|continuer|revenir|rentrer
        laide|aide ..1 medicale ..1 a mourir ~6 moi|tout_seul|faire|droit
        peur de ..1 ce ..1 que ..1 je ..1 va|pourrais|vais|peux ..1 me faire
        """,
        "jvais commettre lirreparable",
        "jai pris ma décision pour la job",
        unless="""
        @leger
        examen|demenage|pour_la_job|de_job|permis|contrat|lift
        """,
    ),
    Rule(
        "fr.derniere_heure.adieu",
        "suicide",
        "red",
        "",
        """
        dernier|derniere ..1 message|texto|appel ..1 que je ..1 envoie|ecris|fais|te|vous
        fait la paix ~8 je ..1 peux|suis ..1 pret? ..1 a? ..1 partir|men_aller
        serai|sera|serais ..1 rendu? ..1 au|dans|a ..1 le|la|l|un? cimetiere|morgue|tombe|
            cercueil|urne
        chercher|ramasser|trouver|trouverez ..1 mon corps|cadavre
        pardon ..2 mes|ma amours|famille|enfants|bebes|petits ..1 >|adieu|pour|je
        laisse|mis|ecrit ..2 lettre|lettres|note ..3 fille|fils|gars|mere|enfants|blonde|femme|
            kids ..3 frigo|table|comptoir|lit|oreiller
        adieu ..1 la gang|visite|compagnie|famille|terre|planete
        dis|dites|diras|direz|dire ..4 que? ..1 cest|cetais|etais pas ..1 de|a? ..1 leur|sa|votre|
            cause ..1 faute|de_lui|de_elle|deux|de_eux
        pas|plus ..1 faire comme ..1 son|leur|mon pere|mere|oncle ~6 men_va|pars|adieu
        maman|papa|mes_enfants|mon_gars|ma_fille|mes_amours ..1 pardon|pardonne|desole|
            pardonnez ~4 pouvais|peux|suis|etais plus
        pardon|desole|pardonne|excuse ..1 maman|papa|mes_enfants|mon_gars|ma_fille ~5 pouvais|
            peux|suis|etais plus
        ecrit|ecris|redige|fini ..2 #2|deux|trois|quatre|cinq|des|les|mes lettres ..2 une|pour|a|
            cachetees
        ecrit ..2 a ..1 mes|tout|ma|mon|chaque ..2 monde|enfants|kids|famille|gars|fille ~6
            reste_juste|reste_plus|le_faire|fini|pret|adieu
        lettre|note|mot ..2 est ..2 ecrite|table|comptoir|faite|ecrit ~5 pilules|corde|gun|adieu|
            pret|fille|gars|tel|cell
        reste|manque|rest ..2 juste|plus|que|yinque|rien ..1 que? ..1 a|le|de le|l? ..1 faire >
        guitare|bottes|tv|chapelet|montre|bague|bagues|chien|chat|argent|affaires|bijoux|stock|
            xbox|medaille|collection ~7 jaurai|aurai ..1 plus|pas besoin
        jaurai|aurai|aurais ..1 plus|pas besoin ..1 de ..1 mes|mon|ma|logement|argent|job|la|
            ma|lit ..3 finalement|la_ou|ou_je|anyway|apres|rien|ou
        on se revoit|reverra|retrouve|revoie ..1 en_haut|la_haut|autre_bord|paradis|ciel
        bon voyage a moi
        hate|va|bientot ..1 de? ..2 revoir|rejoindre|retrouver ..2 mon|ma|mes ..4 mort|morte|
            decede|decedee|ciel|bientot
        elle|il ..1 est mort|morte|decede|decedee ~6 la|le va|irai voir|rejoindre|retrouver
        enfants|kids|fille|gars|mere|blonde|famille|monde|coloc|femme ..1 que? me trouve|
            trouvent|voient|decouvre|ramasse|retrouve
        boirai|prendrai|mangerai|ferai|verrai|fumerai|jouerai|reviendrai ..1 plus ..2 jamais|
            dautre|autre ~4 pilules|adieu|fini|jamais
        mieux|meilleure|tranquille|heureux ..1 sans|que_avec ..1 son|leur|leurs pere|mere|papa|
            maman
        gars|fille|enfants|famille|blonde ..2 besoin|merite ..1 pas ..1 un|de ..2 pere|mere ..2
            comme moi
        """,
        "dites leur que cest pas de leur faute",
        "on se revoit au party, cest pas de ma faute pour le char",
        unless="""
        @leger
        retard|bus|autobus|panne|party|camping|vacances|demenage|bail|cadeau|fete
        """,
    ),
)
