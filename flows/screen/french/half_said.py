"""What means the end without a word for it: things given away, lights put out, one way."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.suicide.a_demi_mot",
        "suicide",
        "red",
        "",
        """
        distribue|donne|vendu|jete|legue|vide ..2 mes|mon|ma|tout|toutes ..2 affaires|choses|
            stock|biens|linge|outils|meubles|collection ..6 leger|paix|besoin|peur|calme|plus|
            adieu|enfin|souvenir
        paye|regle|rembourse|efface|supprime|ferme ..2 mes|tout|toutes|tous ..2 dettes|comptes|
            contacts|photos ~5 clean|pars|propre|depart|partir|sauf|en_paix|adieu
        merci ..2 pour ..1 tout ~9 bye|adieu|seule|seul|derniere|reverra|toujours|fini|humain|
            partir|monde
        seule|seul ..3 qui ..2 ma|a ..1 traite|aime|cru|ecoute|aide|cru_en ~7 bye|adieu|toujours
        souffler|souffle|eteindre|eteins|eteint|ferme|fermer|tourner|tourne ..2 la|le|mon|ma ..1
            chandelle|lumiere|lumieres|livre|page_pour|rideau|rideaux|interrupteur|switch|bougie|
            shop|lampe|boutique|portes_pour ..4 moi_meme|bonne_nuit|pour_toujours|adieu|de_bon|
            fini|pour
        chandelle|bougie|flamme ..2 bout|eteint|souffler|eteins|morte|fini
        aller simple
        aller simple|sans_retour
        pars|partir|men_va|va|irai|voyage|parti ..4 loin|aucune|sans ..3 revient|reviens|retour|
            adresse|billet ..3 >|pas|personne|plus|de
        ou personne revient|ne_revient
        la|ou personne ..2 revient|mal|souffre|fait_mal
        vous|tu ..2 comprendras|comprendrez|saurez|sauras|verrez|verras ..3 demain|bientot|apres|
            pourquoi|tout
        pardonne|pardonnez|excuse|desole ..4 ce_que ..4 apprendre|savoir|faire|va|voir|vais|lire
        dernier|derniere ..2 smoke|cafe|clope|texto|repas|biere|douche|coucher|lever|marche|toune|
            tour|bec ~5 dernier|derniere|adieu|bye|avant|fini|moi
        sortie|issue|solution|moyen|option ..3 une|seule|juste|trouve|trouvee|secours ..4 >|
            pieds_devant|arreter|mort|finir|souffrir|ca
        sortie de secours
        les|2|deux pieds devant
        faut|veux|besoin ..2 que ca arrete|finisse|cesse|stoppe ..5 moyen|seul|facon|toujours|
            soir|juste
        ame|esprit|corps|coeur ..4 parti|partie|mort|morte|avant|suivi|quitte|rejoindre|enterre|
            loin ..4 >|corps|matin|vient|longtemps|suivre|reste|juste|deja|dedans|ce
        place ..2 est|avec ..2 avec|parmi|les|aux ..2 morts|anges|ancetres|disparus|mort
        ancetres|kukum|kokum|mushum|esprits|manitou|ange|anges|defunts|jesus|dieu|allah|seigneur|
            bondye|createur ..4 appelle|appellent|attend|attendent|venue|chercher|reprenne|
            pardonne|temps|appelé|prenne|reve|rejoindre|mattend|reprendre|rappelle|viens|
            accueille|pardonner|pardonnera ..3 >|soir|nuit|temps|moi|bientot|vais|va|me|bord|pour|
            ce
        renvoie|renvoyez|ramenez|rapatriez|enterrez ..3 corps|cendres|bled|pays|terre
        payant|vaut|utile|valeur|riche ..3 mort >|que
        assurance ..5 mort|corps|adieu|fini|mieux
        perte|gaspillage|voleur|gaspille ..2 d|de|du ..1 air|oxygene|espace|le_air
        gars|personne|bouche|fille|bouche_a_nourrir de moins ..3 >|sur|dans|terre|nourrir
        terre|planete|monde|soleil ..3 tourner|tourne|continuer|lever|continuera|tournera ..4
            sans|mieux|pareil ..3 >|moi|gars|moins|partir
        faucheuse|grande_faucheuse|faucheur ..4 >|soir|moi|attend|tutoie|cogne
        mort|morte ..3 me|m|fait|comme|je ..3 appelle|attire|attend|peur|amie|manque|soulage|
            rassure|tente|obsede|parle|vois ..3 >|plus|pas|moi|depuis|comme|la|je
        mort ..2 est|cest ..2 douce|amie|belle|solution|repos|delivrance|liberation|reponse
        serait|serais|cest|est|tellement|trop|si ..2 si|tellement|trop|bien ..1 facile|simple|
            tentant|vite_fait ..2 >|sauter|de_sauter|de_finir|de_lacher|finir|partir
        jambes|mains|pieds|corps ..4 veulent|veux|avance|avancent ..3 toutes_seules|y_aller|
            tout_seuls|vide|sauter|quai
        sais|savoir pas nager
        nage ..1 pas ..3 quai|eau|lac|fleuve
        pourquoi|fallait|fallais|auriez|aurais ..5 sauve|ramene|reanime|repart|repartit|reparti|
            laisse|laisser|reveille|naloxone ..5 >|moi|mourir|partir|coeur|hopital|vie|la|laisser
        auriez|aurait|fallait|fallais|fallu ..1 du? ..1 me ..1 laisser|laisse ..2 >|mourir|la|
            partir|crever|aller
        paix|calme|serein|sereine|leger|legere|soulage|soulagee ..5 enfin|choisi|decide|avant|
            quand|adieu|plus_peur|tout_est_pret|avant_de ..4 >|quand|comment|soir|partir|enfin|
            rien|avant|date
        choisi|decide|fixe|fixé ..2 quand|comment|le_jour|la_date|une_date|lheure|mon_heure|
            ou_et_quand
        date|jour|heure ..2 fixe|fixee|choisi|choisie|decide|cercle|pret|arrete ..2 >|calendrier|
            pour|moi
        fixe|choisi|cercle ..1 une|la|ma date
        dans|apres ..2 mois|semaine|an|# ..4 aura|a|de|serai ..2 plus|pas ..1 de? ..1 moi|la
        retire|efface|supprime|disparais|exclus|debranche ..2 de|du|tout|pour ..2 tout|monde|vie|
            carte|bon|toujours ..2 >|du|pour|adieu
        reviendrai|rentrerai|reviens|reviendra ..1 pas|plus|jamais ..3 fleuve|lac|bois|quai|noir|
            bateau|cles|soir|pont|cette_fois
        je reviendrai|rentrerai ..1 pas|plus|jamais >
        jusqua ce|que je parte|tombe|meurs
        attends|attend|attendre|quand|des ..3 que ..3 parte|partent|dorme|dorment|couche|couches|
            sorte|ferment|endorme|endorment|seul|tranquille|personne ..5 fais|faire|fini|pilules|
            corde|sauter|partir|finir|go
        personne ..2 ici|la|a_la_maison|maison|chez ..5 la_que|je_le|faire|fais ..2 fais|fait|
            faire
        dis|dites|direz ..4 femme|mere|fille|enfants|quelquun|soeur|frere|blonde|mes ..4 ou_je|
            ousque|fait_mon|possible|essaye|repose|tranquille
        fait|fais ..2 mon|tout ..2 possible|mon_possible|ce_que_je ..4 >|dis|adieu|desole|pu
        aller|partir|vais|rentrer ..2 me ..1 reposer|coucher|dormir ..2 pour ..1 de|toujours|
            longtemps|vrai|bon
        enterre|mort|morte ..4 longtemps|deja|dedans ..5 pelle|corps|manque|juste|marche|
            suivre
        comme|pareil|meme ..2 mon|ma|que ..3 pere|frere|oncle|mere|ami|cousin|codetenu ..6 fait|
            faite|pendu|parti|suicide|choisi|fini|la_corde ..3 >|plus|la|lui|soir|aussi
        garde|gardez|garder ..3 souvenir|photo|xbox|chien|bague|montre|guitare|chandail ..4 moi|
            souvenir|pense
        laisse|laissé ..3 cles|cle|enveloppe|lettre|papiers|testament|note|argent|mots|carte ..5
            table|voisin|porte|comptoir|boite|frigo|chat|soeur|tapis|toi ..5 reviendrai|adieu|
            plus|pas|tout|fini|pars|revenir|ouvre_pas
        < lettre ecrite
        ecrit|ecris|fait ..2 lettre ~9 mis|mise|laisse|laissee ..4 frigo|oreiller|table|
            comptoir|lit
        trop tard ..1 fait|cest_fait|cest_commence|pour_moi
        serai|sera|serais pas|plus ..1 la|ici|icitte|avec_vous ~5 si tu|vous ..1 comprends|
            comprenez|pognes|catches ..1 >|que_je|ce_que_je|ou_je
        serai|sera|serais pas|plus ..1 la|ici|icitte|avec_vous ~5 si tu|vous ..1 vois|voyez|
            sais|savez ..1 que_je_veux|ce_que_je
        serai|sera|serais ..1 tue|mort|loin|parti|partie|libre|froid|delivre|delivree|froide
            !fatigue|brule|raide|de ..3 >|demain|avant|quand|soir|enfin|la|vous|tu|noel|bientot
        me faire la peau|sauter_le_caisson
        faire la peau|sauter_le_caisson
        foncer|fonce|rentrer|lancer|crisser|planter ..3 dans|sur|contre ..2 viaduc|poteau|pilier|
            mur|camion|truck|arbre|dix_roues|precipice|ravin ..3 >|char|auto|truck|avec|moto|full|
            pleine
        freins|ceinture|volant ..4 prendrai|prendre|lacher|attache|mettrai|coup
        garage ..4 fermee|ferme|moteur|char|tourne !a|le|les|jusque|jusqua ..4 >|
            marche|ferme|partie|char|dors|fenetre
        char|moteur|auto ..3 marche|tourne|roule ..4 garage ..3 ferme|fermee
        pilules|doses|meds|pharmacien|pharmacienne ..6 tout|toutes|coup ..4 prendre|avaler|soir|
            gober|caler
        #|deux|trois|mes ..1 @aieux|ados|jeunes ..3 mieux|bien|tranquilles ..4 sans|assurance
        appelle|envoie|envoye|texte ..3 police|911|ambulance|quelquun ..4 heure|demain|matin|
            minutes ..5 corps|trouve|enfants|trouvent|ramasser
        cherchez|cherche|trouverez|trouveras ..3 moi|corps|me ..4 grange|lac|bois|sous_le|garage|
            riviere|arriere|cour|cabanon|pont|shed|chalet
        par|de|moi moi|meme ..1 meme ..3 >|soir|finir|mourir|choisir
        docteur|medecin|cancer ..6 mois ..5 soir|moi_meme|avant|attendrai|attendre
        retient|retiens !de ..4 ramasser|trouver|corps|enfants|chien|chat|mere|fille|gars|peur ..3
            >|vivre|corps|finir|faire|partir|de
        empeche|retenir ..4 ramasser|trouver|corps|enfants|chien|chat|mere|fille|gars|peur ..3
            >|vivre|corps|finir|faire|partir|de
        xbye|xgrave|xrope|xgun ..3 courage|vous|monde|bonne|adieu|moi|merci|fini|dodo
        xblood xbye
        calme|paix|content|leger|libre|bien ..5 decide|tout_est_pret ..2 >|depuis|cest
        calme|paix ..5 choisi|accepte ..2 >|depuis|cest
        appele|ecrit|parle ..4 excuses|pardon|adieu ..5 dernier|derniere|fini|tous
        donneras|remettras|diras|donnerez|remettez ..2 ma|mon|mes|lui|la ..4 quand|18|grande|
            grand|plus_tard|mariage|fete
        achetez|achete|prevois|prevoyez ..2 moi|me ..2 pas ..3 cadeau|billet|place|manteau|agenda|
            rien ..3 >|cette|annee|noel
        imaginer|vois|imagine|pense ..4 prochain|futur|an|dans ..3 rien|pas|noir|serai
        il|y|aurais|serait|aurait ..3 moins ..1 de problemes|probleme|trouble|monde ..5 ne|nee|la|
            moi|parti|sans
        si je etais pas|plus|mort ..1 >|ne|la
        testament|enveloppe|lettre|papiers|note ..3 dans|sous|en_dessous ..3 tiroir|matelas|
            oreiller|bible|boite|frigo|coffre ..4 >|haut|comprendras|pour|comprendre|a_gauche
        comprendre|comprendras|comprendrez|pardonner|pardonneras ..3 demain|jour|apres|pourquoi|
            bientot ..4 >|pardonne|hais|mais
        mon nom ..3 croix|tombe|pierre|plaque|journal
        change|changera|ca_change|kosse ..4 si ..2 la|suis_la|vivant ..3 ou|pas
        depart|voyage|sortie ..2 est? booke|prevu|fixe|organise|paye|demain ..2 >|pour|aller
        main ..2 sur ..2 poignee|gachette|porte
        mes|mon|ma morts|defunts|pere|mere|frere|grand_pere|grand_mere|ancetres ..1 mattendent|
            attendent|attend|appellent|appelle ..4 >|lit|bord|riviere|soir|traverse|assis
        trouverais|trouverait|trouvera|trouverait ..4 odeur|semaines|puanteur|proprio|chat
        pas|plus ..1 la peine ..2 rappeler|repondre|venir|chercher|appeler
        jete|lance|garroche ..1 mon|le cell|tel ..3 eau|fleuve|lac ..5 moi|ensuite|apres
        donnez|donne|passez|laisse ..2 mon|ma mentor|lit|chambre ..3 autre|quelquun|vivre
            ..6 >|servira|apres|plus|veux
        donnez|donne|passez|laisse ..2 mon|ma place|rdv|spot ..5 vivre|servira
        plus besoin ..3 job|logement|rien|rendez|vous|aide ..5 rien|merci|pareil|bientot|apres
        grandir|grandira|vieillir ..2 sans moi
        aurais|aurait ..1 du rester|mourir|crever|couler|y_rester
        ranime|reanime|ramene|sauve ..2 pour rien
        ranime|ramene|reanime ..3 pour rien
        en|hais ..2 veux ..2 gars|pompier|ambulancier|infirmiere|ceux ..3 sauve|reanime|ramene
        ici|la ..1 que ca finit|arrete|termine|finis
        cest ici|la que ca|je finit|finis|arrete|marrete
        en|je_en aurai ..1 plus|pas ..2 pour longtemps
        faire de la place
        je|me envole|envolerai|envoler ..2 >|soir|demain|bientot|la_haut|vers
        mer|fleuve|riviere|lac|neige ..2 va|veux ..2 garder|prendre|avaler|accueillir
        nom|mon_nom ..3 bail|compte|contrat|hydro ..5 trouble|apres|paperasse|blonde
        enregistre|enregistrer|filme ..3 voix|message|video|bonne_nuit|chansons ..5 eux|enfants|
            avance|plus_tard|fille|gars
        attendu|attend|attendais ..3 que ..2 mere|chien|pere|chat|grand_mere|petit ..5 parte|
            meure|mort|premiere|avant|libre
        libre de ..1 men_aller|partir|mourir
        regarde|feuillete ..2 mes|nos|les photos ..3 derniere
        dernier|derniere ..1 repas|souper|dejeuner ..3 >|roi|condamne|poulet|mange
        bataille|combat|guerre ..2 est|finie|fini ..3 rends|finie|lache|perdue
        prend|prends|prenez soin ..1 de ..1 mes|ma|mon petits|enfants|mere|fille|fils|chien ..3
            moi ..2 fini|plus|pars
        empeche ..2 rien|personne
        leverai|reveillerai|rentrerai|remonterai ..1 plus|pas ..1 >|demain
        se rappeler|souvenir ..1 de moi ..4 jeune|beau|bien|heureux
        deja enterre ..3 gars|fils|fille|enfant
        xgrave bientot|soir|moi|je|demain|a_soir
        xangel ..3 envole|soir|pars|bientot
        mort me ..1 fait|fais plus|pas ..1 peur
        peur ..1 de la mort ~3 appelle|plus|pas
        """,
        "jai payé toutes mes dettes a matin. jpars clean",
        "jai payé toutes mes dettes a matin, on fete ca",
        unless="""
        hoodie
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        on_fete|fete|@film|floride|demenage|demenagement|voyage_dans|voyage|vacances|trip|camping|
            chalet|soldes|regime|equipe|finale|saison|parachute|peche|peche_blanche|patin|
            ski|plage|baignade|surf|kayak|chaloupe|canot|pedalo|piscine|retraite|ma_job|job_de|
            epicerie|souper|recette|tricot|photo_de|autobus|train_de|vol|avion|aeroport|facture|
            contrat|hypotheque|gala|batterie|facile_a_faire|resto|gym|course|marathon|
            examen|devoirs|puzzle|ikea|poutine|rigole
        lunch|dejeuner|wifi|pelle_a_neige|serveur|gratteux|chanteur|toune|chanson|concert|musee
        liste_de_chose|recette|bougies
        @cours|au_hockey
        aide_juridique
        pour fixe ..1 une date
        serais|sera|seras il|elle|tu|vous|on ..1 libre
        piasses|dollars|job ..3 aller|alle simple
        aller|alle simple ..4 #|piasses|dollars|job
        textos|photos|cell|frigo|valise|txt|tiroir|garde_robe ..4 faire de la place
        destinataire|avocat|audience
    """,
    ),
)
