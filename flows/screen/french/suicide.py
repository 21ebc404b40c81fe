"""Wanting to die, not wanting to live, killing oneself."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.suicide.veut_mourir",
        "suicide",
        "red",
        "",
        """
        veux|voudrais|voulais|voulait|vouloir|veuille|voudrai|envie|envie_de|prefere|prefererais|
            aimerais|souhaite|hate|pret_a|espere|pense_a|songe_a|jongle_a|decide|idee|gout|merite|
            obsede_par|reve_de|besoin|rendu_a|parle_de|jure_de|wanna|want|capable_de|tente_de|
            supplie|essaye_de ..2 mourir|crever|disparaitre_pour|etre_mort !de|dans
        je|juste|men|a|il|elle ..1 va|ma ..1 mourir|crever !de|dans|sur|quand|un|une|la|ses|si|
            avec|d|vieux|riche|centenaire
        < va|ma mourir|crever !de|si|dans|un|une|la|quand|d|pour
        me laisser|laisse mourir|crever !de
        desire|pense|juste|que ..1 a? mourir|crever !de|dans|au|jeune|vieux|en
        fait ..1 mal ..1 de? ~1 mourir !de|dans
        @veux ..2 mourir|crever de suite
        @veux ..1 etre mort|enterre|six_pieds
        mieux|plus_heureux|autant ..2 mort|mourir|crever|disparu !de|debout
        prefererais|voudrais|aimerais ..2 mort|mourir|crever|disparu !de|dans
        prefere mort|mourir|crever|etre_mort|disparu !de
        mieux mort que|pour|de
        laisse|laissez moi mourir|crever|partir_pour
        si je ..2 etais|etait|meurs|mourais|crevais|crever|disparais|disparaissais|mort ..3 ca|
            personne|tout|mieux|bien_mieux|manquerait|rendrait|ferait|tout_le_monde
        si je ..1 etais|etait ..1 mort|plus_la
        mourir|crever ..2 cest|est|serait|reste|la ..3 solution|sortie|mieux|facile|option|issue|
            choix|soulagement|doux|tout
        pourquoi|comment je suis ..1 encore|toujours|pas ..1 vivant|en_vie|mort
        hate|pret|presse ..1 de|a|que ..2 mourir|crever|partir|finir|mort|fini
        peur de ..1 mourir|la_mort|crever
        je merite ..2 mourir|mort|crever|vivre
        je_aurais|aurais ..2 mourir|jamais_naitre|mort|etre_mort
        pas ..1 du|voulu naitre
        jamais ..1 naitre|exister
        pas demande a|de vivre|naitre|venir_au_monde
        bientot|demain|avant|lundi|noel ..2 je ..2 mort|serai_mort
        je ..1 serai|sera|seras ..1 mort|plus_de_ce|plus_en_vie|plus_vivant !fatigue|brule|raide|de
        je ..1 va|ma mourir|crever ..1 @soir
        six|6 pieds ..1 sous|dessous|en ..1 terre|>
        imagine|imaginer|vois|voir|reve|pense ..1 me|je|mon|ma|mes|moi|au|a ..2 pendu|mort|tombe|
            cercueil|enterre|funerailles|enterrement
        mes|mon ..1 funerailles|enterrement|cercueil|urne|obseques|epitaphe
        sur|dans|pour|creuse ma tombe
        aura|auras|il_aura|aurai plus|pas ..1 de ..1 prochaine|lendemain|demain|noel ..1 fois|
            pour_moi|>
        plus|pas ..1 de|d lendemain|demain|avenir pour_moi|>|devant
        corde|noeud|drap est|sont ..1 accroche|pret|attache|installe|mis|pendu|monte|la
        doigt|main ..2 sur|a ..1 la? ..1 gachette|detente
        google|cherche|regarde|lu ..3 comment|facon|methode|moyen ..3 noeud|mourir|tuer|pendre|
            finir|crever|overdose|souffrir
        mort ..2 serait|est|semble|parait ..2 mieux|seule|solution|soulagement|douce|paix|facile|
            reponse|delivrance
        garde|gardez ..1 moi? ..1 pas ..3 place ..3 mort|plus|vivant
        """,
        "jai juste le gout de mourir",
        "mourir de rire lol",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        de_faim|faim|de_rire|de_chaud|de_froid|de_soif|de_honte|de_fatigue|amour|pas_finir|vieux|
            posseder|d_ennui|de_chaleur|pour_une
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
        quand ..1 je ..1 voulais|voulait
        avant ..3 je ..1 voulais|voulait
        quand ..1 je etais|etait ..3 voulais|voulait
    """,
    ),
    Rule(
        "fr.suicide.plus_vivre",
        "suicide",
        "red",
        "",
        """
        plus|pas|jamais ..2 veux|voudrais|envie|gout|raison|interet|force|courage|volonte|capable|
            merite|tente ..1 de|a|la? ..1 vivre|vie|etre_en_vie|exister|etre_la|continuer_a_vivre|
            respirer|me_reveiller|etre_ici|etre_sur|rester_en_vie
        plus|pas|jamais ..2 gout|raison|interet|force|courage|envie ..1 de|a? ..1 lever|me_lever
        veux|voudrais|voulais|voulait|envie|envie_de|gout|prefere|prefererais|aimerais|souhaite|
            espere|esperais|besoin|va|capable|hate|rever|veuille|capable_de ..1 plus|pas|jamais ..1
            me|de|a? ..1 vivre|exister|etre_en_vie|etre_la|respirer|me_reveiller|reveiller|
            etre_sur|rester_en_vie|toffer_la_vie|continuer_a_vivre|etre_au_monde|
            rien_savoir_de_la_vie
        veux|voudrais|voulais|voulait|envie|gout ..1 plus|pas|jamais de_ma_vie|de_la_vie|
            de_cette_vie|de_vie|la_vie|ma_vie|cette_vie
        veux|voudrais|voulais|voulait ..1 plus|jamais etre_ici|me_lever
        plus ..2 vivre|exister|etre_la|etre_en_vie|etre_vivant|etre_de_ce_monde ..1 !avec|en|chez|
            ici|la_bas|a
        de plus exister|vivre|etre_la|etre_ici|me_reveiller
        a_quoi|quoi|pourquoi|rien|donne|sert ..3 de|a|pour? ..1 vivre|exister|rester_en_vie|
            etre_en_vie
        vivre|vie|exister ..4 vaut|donne|sert ..1 pas|plus|rien|quoi
        vaut pas la peine ..1 de|que ..2 vivre|continuer|vie|vive
        vie ..3 vaut|plus|pas|finie|rien|merde ..2 peine|rien|cout|sens|vecue|la_peine|plus_rien >
        vie a|na plus|pas|aucun ..1 de? sens
        plus|pas|aucun|aucune|sans|quel|quelle|quoi|cherche|trouve|perdu|zero|ou|est ..3 sens|
            raison ..1 a|de|pour ..1 ma|la|cette? vie|vivre|existence
        !au tanne|ecoeure|fatigue|bout|ma_claque|assez|marre|las|epuise|vide|ras_le_bol ..2 de|le?
            ..1 vivre|exister|la_vie|ma_vie|respirer|cette_vie|etre_en_vie|etre_vivant|survivre|
            cette_existence
        toffe|endure|supporte|tiens ..1 plus|pas ..1 la_vie|vivre|en_vie|ma_vie
        fou|crisse|cave|fiche|egal|pas_grave ..4 de|si|que ..2 vivre|mourir|me_reveiller|reveille|
            reveiller|crever|meurs|en_vie|mort|vis|vivant
        je ..1 serai|sera|seras|va_etre|ferai|verrai|passerai|rendrai ..1 plus|pas ..1 longtemps|
            de_ce_monde|vivant|en_vie|vieux|noel|fete|printemps|ete|la_nuit|jusque|au_bout ..1 >|
            longtemps|demain|bientot|et|noel|quand|lundi|pour|la_fin
        je ..1 serai|sera|seras|va_etre|verrai plus la|ici|demain ..1 >|longtemps|demain|bientot|
            et|noel|quand|lundi|pour|la_fin
        je ..1 serai|sera|seras|va_etre|verrai pas la|ici|demain >|longtemps|quand|pour_voir|la_fin
        plus etre la|ici >
        je suis de trop ..1 >|ici|sur|dans|partout|pour
        je|moi ..1 sers|sert|vaut|vaux ..1 a|plus|pas? rien|grand_chose|marde|plus|pas_la
        sers|sert a rien ..2 terre|vivre|continuer|monde|que_je
        espere|souhaite|prie|aimerais|voudrais|je_espere|pourvu ..3 coeur|pas|jamais|plus|dieu|
            camion|char|cancer ..2 lacher|lache|arreter|reveille|reveiller|arrete|frappe|fesse|
            vienne_me|me_lever|me_leve
        espere|souhaite|voudrais|aimerais|si_seulement ..3 pas|plus|jamais ..2 reveiller|reveille|
            lever|survivre|voir_demain
        me reveiller|reveille|leve|lever|reveillais ..1 plus|pas|jamais !tot|vite|tard|souvent|
            bien|facilement ..3 demain|matin|>|cherchez|cherche|cest
        reveiller|reveille|reveillez ..1 moi|moe ..1 plus|pas|jamais !avant|si ..3 demain|matin|>|
            cherchez|cherche|cest
        < reveiller|reveille plus|pas|jamais !avant|tot|si ..2 >|demain
        se|ne reveille|leve|reveillent|levent plus|pas !tot|avant|vite|tard ..1 >|je|il|aide
        poitrine ..1 leve plus|pas
        si je ..2 reveille|leve|reveillais ..1 pas|plus
        fou|crisse|egal ..2 de me reveiller
        dormir|coucher|endormir ..3 plus|pas|jamais ..1 me|jamais? ..1 reveiller|lever
        dormir|sommeil|endormir ..1 pour toujours|de_bon|vrai|l_eternite|le_eternite
        @veux|va ..2 disparaitre|en_finir ..1 >|pour|de_la|a_jamais|completement|definitivement|
            toujours|une_fois|a_soir
        @veux|va ..1 partir pour_de_bon|pour_toujours|a_jamais|definitivement|toujours|une_fois
        veux|voudrais|aimerais|envie_de|hate_de ..1 partir >
        en finir ..1 >|avec_la|avec_ma|avec_tout|pour|a_soir|une_fois|ce_soir|la|demain|au|
            avec_la_vie
        finir|finis|terminer|termine|arreter|arrete|acheve ..1 avec|de? ..1 ma|mes|cette ..1 vie|
            jours|existence|souffrances|souffrance|vie_de
        veux que ..1 ca|tout ..1 finisse|fini|arrete_pour
        mettre|mets|mettrai ..1 fin ..1 a ..1 mes|ma|mon|tout|cette|ca
        personne ..2 ennuierait|sennuierait|mennuierait ..1 de? ..1 moi
        personne ..2 va|ira|irait|aurait|a|ferait|manquerait|sen ..2 rendre_compte|manquer|
            me_ennuie|ennuyer|ennuie|ennuierait|ennuyerait|remarquer|pleurer|apercevoir|
            men_vouloir|mes_funerailles !du|des|la|le
        si je ..1 partais|disparaissais|disparais|pars|crisse_le_camp ..4 personne|mieux|
            tout_le_monde
        mieux|bien|correct|tranquilles|soulages|heureux|debarrasse ..2 sans moi >|et|ici|dans|
            anyway
        mieux|bien|heureux ..2 si|quand ..1 je ..3 la|mort|plus|parti|disparu|existais
        poids|fardeau|boulet pour|de|sur ..2 tout|monde|famille|enfant|mes|ma|vous|eux|elle|lui|
            autres
        je suis|juste|rien_que|un ..1 un? fardeau|poids|boulet|dechet|erreur
        voir|rejoindre|retrouver|joindre ..1 mon|ma|mes|lui|elle|le|grand ..4 haut|ciel|paradis|
            mort|autre_bord|la_haut|decede|bord|tombe|autre_cote|au_ciel|defunt
        @veux|va|bientot|hate|temps|pret ..2 rejoindre|retrouver ..1 mon|ma|mes|lui|elle
        je_arrete|arrete|arreter de respirer|vivre|exister
        vivre|respire|vie de meme|comme_ca ..2 vaut|pas|plus|non|sert|capable
        je ..2 ferai|verrai|rends|passe|verra|fait|fera|rendrai pas|plus ..1 noel|printemps|fete|
            ete|nuit|annee|fin_du_mois|mes_30|mes_40|semaine
        cest ..1 pas une vie >|ca|que
        je ferai|verrai|passerai|rendrai pas noel|printemps|hiver|ete|fete|nuit
        ferai|verrai ..1 pas ..2 noel|printemps|hiver
        je faire|ferai|fera pas noel
        je ferai|verrai pas|plus ..1 noel|printemps|hiver|ete
        pense|crois|sais|vois ..1 pas|plus ..3 voir|vivre|etre_la|faire|passer|me_rendre|survivre|
            verrai ..2 demain|noel|nuit|matin|longtemps|printemps|la_semaine|au_matin|jusque
        aurais|aurait|aimerais ..1 aime|voulu|du ..2 pas|jamais|plus|rester ..2 reveiller|naitre|
            exister|mourir|mort|coucher
        mieux|bien|tranquille ..2 en_dessous|sous|six_pieds|dans|en ..2 terre|trou|tombe|cimetiere
        merite|meriter ..1 pas|plus ..2 vivre|respirer|exister|vie
        vivre|vie|vivant ..2 ou|et ..1 mourir|mort|crever ..3 fou|egal|pareil|crisse|change
        si je ..1 pouvais|pourrais|peux ..2 mourir|crever|disparaitre|pas_me_reveiller
        monde|famille|enfant|eux|tout_le_monde|il ..3 mieux|heureux ..1 sans moi
        personne|pas ..3 ennuyer|manquer|pleurer|mennuyer|chercher|souvenir ..1 de ..1 moi
        vivre|mourir ..1 ou ..1 mourir|vivre
        assez ..1 de|d ..2 vie|vivre|exister ..1 la|>|de
        veux|voudrais|aimerais ..1 partir doucement|en_paix|tranquille|sans_souffrir
    """,
        "jai pu le gout de vivre",
        "jveux pu vivre avec mon coloc lol",
        unless="""
        reminder|cadran|alarme|reveil|mets_moi|appelle_moi|une_epoque
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        avec_mon_coloc|avec_lui|avec_elle|en_ville|a_montreal|chez_ma|en_appart|en_maison_de|
            netflix|serie
        quand ..1 je ..1 voulais|voulait
        avant ..3 je ..1 voulais|voulait
        quand ..1 je etais|etait ..3 voulais|voulait
    """,
    ),
    Rule(
        "fr.suicide.se_tuer",
        "suicide",
        "red",
        "",
        """
        je|ma|envie|faut|juste|encore|fini me @tu !les|au|avec
        je|moi ..2 va|veux|ma|peux|alle|irai|voudrais|aimerais|pense|voulu me @tu !les
        < va|veux|ma|irai|voudrais|aimerais|pense me @tu !les
        voulu|veux|voudrais me tuer|suicider|pendre
        a|de|d|pour|par me @tu !les|dans
        < me @tu >|a_soir|la|demain|ce_soir
        envie|gout|idee|finir|pret|besoin|pense|pour|decide|risque ..1 de|a|par? ..1 me ..1 @tu !les
        je|moi ..2 @va|veux|voudrais|pense|envie ..1 de|a|par? ..1 me ..1 @tu !les|dans
        < va|veux|voudrais|pense|ma|irai|aimerais de|a|par? me @tu !les|dans
        me ..1 tirer|crisser|mettre|foutre|calisser|flanquer ..1 une|la balle
        une|la balle ..1 dans ..1 la|ma|le? ..1 tete|front|bouche|crane|coeur|tempe
        gun|canon|calibre ..2 dans|sur|contre|a ..1 la|ma? ..1 tete|bouche|tempe|gorge|front
        sauter|brulera|exploser la|ma cervelle|tete
        me ..1 enlever|oter|arracher|prendre ..1 la|ma? vie
        je ..2 suis ..2 suicidaire|suicider
        suicide|suicider ..5 je|moi|me|mon|ma
        je|moi|me|va|veux ..2 suicide|suicider|me_suicide
        xgun xdead
        xgun ..2 xdead|moi|bye|adieu|xgrave
        moi ..3 xgun|xdead
        me ..1 jeter|pitcher|lancer|crisser|garrocher|sacrer|tirer|domper|calisser|jette|pitch|
            lance|garoche ..2 en|devant|du|sous|de|dans|par|hors|sur ..1 la|le|l|un|une|les|bas? ..1
            @haut|@roule|bas|chute|chutes|vide|ravin|puits
        je|je_va|va|ma|veux|voudrais|juste|faut|peux|envie_de|moi sauter|saute|sauterais|sauterai
            ..2 en|devant|du|sous|de|dans|par|hors|sur ..1 la|le|l|un|une|bas? @haut|@roule|bas|
            vide
        je|va|ma me ..1 lance|jette|pitch|garoche|lancer|jeter|pitcher ..1 en|devant|dans|du|sous >
        sauter|saute|sauterais|saut ..2 du|en|de|sur|par|devant|dans|hors ..1 la|le|un|l? ..1 pont|
            toit|balcon|edifice|bloc|falaise|viaduc|immeuble|tour|etage|garde_fou|building|
            jacques_cartier|champlain|rembarde|grue|metro|train|camion|truck|trafic|autoroute|
            tracks|voie_ferree|rails|trains|fleuve|rem|vannes
        sauter|saute ..1 la|le ..1 cloture|garde_fou|rembarde|rampe ..2 du|de ..1 pont|viaduc|
            balcon
        flash|envie|idee|gout|besoin|pense|pensais|peur|menace|veux|va ..1 de|a? sauter ..2 du|en|
            de|sur|par|devant|dans ..1 la|le|un|l? ..1 @haut|@roule|bas
        je|moi ..1 @va|veux|pret|ready|pense ..1 a? sauter >|la|en_bas|a_soir|et|du|de
        il|elle|a|chum|blonde|frere|soeur|fils|fille|gars va|veux|pret|dit|menace ..2 sauter >|la|
            en_bas|a_soir|et|du|de
        < va|veux|pret|ready|ma a? sauter >|la|en_bas|a_soir|et|du|de
        je suis|assis|debout|rendu|monte|deboute ..2 sur|au|dans|en|a ..1 le|la|bord|haut|l? ..2
            @haut|tracks|rails|voie ..5 ~3 eau|bas|saute|regarde|sauter|redescends|descends|adieu|
            bye|pense|cherchez|seul|froid|plus|pas|fini|desole|cest
        sur|du le|la|un? ..1 pont|toit|rebord|balcon|tracks|viaduc ..4 regarde|le_eau|eau|bas|
            sauter|redescends|vide|froide
        au|sur le bord du|de pont|toit|balcon|vide|fenetre
        au|sur le bord du|de quai ..1 du? metro|gare
        me|se|va|laisser|laisse|etre|faire ..2 frapper|ecraser|frappe|fesser|passer ..1 par|
            devant|sous|dessus ..1 le|la|un|une ..1 @roule
        foncer|rentrer|crisser ..2 dans|en ..1 un|une|le|la ..1 mur|poteau|arbre|camion|pilier|
            face_a_face
        ouvrir|trancher|couper|taillader|ouvre|tranche|coupe ..1 mes|les|me_les|la ..1 veines|
            veine|poignets|gorge|carotide|jugulaire|arteres
        je_ai|ai|achete|trouve une|un|la|le|ma corde|gun|lame|noeud ..5 servir|utiliser
        noeud ..1 coulant|pendu|de_pendu|est_fait|autour
        je ..1 la|le regarde ..1 la|le|ma|mon? corde|lame|gun|pilules|pot|couteau
        je_la regarde
        @moyen ..4 devant_moi|en_main|dans_les_mains|dans_la_main|a_cote|sur_la_table|
            dans_ma_main|dans_mes_mains|pret|prete|pretes|chargee|charge|sous_mon_lit|sur_mon_lit|
            avec_moi|dans_ma_poche|est_la|sont_la|me_attend|sont_pretes|achete
        corde|noeud|gun|lame|couteau|pilules ..2 attend|attendent
        je_ai|ai|acheter|ramasse|garde|cache|mis|compte|collectionne|stocke|trouve|sorti|regarde
            ..2 mes|les|la|une|des|le|un|assez_de|tout|ma|plein ..1 @moyen ..3 pour|assez|la_la|
            cote|pret|devant|mourir|faire|finir|soir|la|partir|ca|en_finir|je|bientot >|mourir|
            soir|finir|partir|je_en|je|et|faire|job
        assez de|pour ..1 pilules|meds|dope|fent|stock ..2 pour ..3 mourir|finir|partir|tuer|
            reveiller
        comment|meilleur|combien|quel|quelle ..6 mourir|se_tuer|me_tuer|se_pendre|me_pendre|
            crever|overdose|en_finir|meurs
        combien ..1 de pilules|tylenol|meds ..4 mourir|tue|tuer|overdose|mort|dose
        ca fait mal ..1 de? mourir|se_pendre|se_noyer
        essaye|essayer|tente|tenter|failli|passe_proche|proche|doigts|passer_a_l_acte|venu_proche|
            presque ..4 me_tuer|finir|pendre|suicider|sauter|enlever|noyer|couper|faire_a|
            le_faire|foutre|suicide|me_pendre|enlever_la
        essaye|tente ..1 de ..1 me ..1 @tu
        avec|plein ..1 des|de? roches ..4 eau|fleuve|lac
        redescends|redescend|redescendre|descends|descendre pas|plus ..2 escalier|marche|vivant|
            jamais|>
        sur le|la|un ..1 toit|pont|rebord|balcon|viaduc ..6 redescends|descends
        ramasse|garde|cache|accumule|collectionne|stocke|economise ..2 mes|des|les|tout pilules|
            meds|somniferes ..6 prendre|coup|soir|mourir|tout|finir|jour
        prendre|avaler|caler ..3 tout ..2 de_un|d_un|en_meme|ensemble ..1 coup|temps
        """,
        "jva me pitcher en bas du toit",
        "on se tue a la job ces temps ci",
        unless="""
        il|elle me @tu
        a veux me @tu
        il|elle|on|ca|qui|vous|tu|chum|mari|ex|mere|boss|pere ..2 va|veux|peux|dit|menace|essaye|
            voulais|risque ..1 de? ..1 me|nous @tu
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        a_l_ouvrage|au_travail|prevention|conclusions|trampoline|piscine|de_joie|a_son_cou|
            a_ton_cou|si_tu_ramenes|a_la_job|a_le_ouvrage|chalet|rire|repas|trottoir|lunch|
            deuxieme_session|si_tu_chantes|une_ligne|linge|de_fatigue
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
        a_job|dans_le_pied|dans_le_boulot|dans_le_travail|dans_la_paperasse|glissade
    """,
    ),
    # Said straight out by the one it is about: a film or a match near by excuses nothing.
    Rule(
        "fr.suicide.sans_detour",
        "suicide",
        "red",
        "",
        """
        je veux|voudrais|va ..1 mourir|crever !de|dans|pour|a|moins|vieux|vieille|idiot|un|une|
            seul|ses|mes|si|sur|le|la|riche|centenaire
        je veux|voudrais|va me tuer|suicider|pendre !a|au|aux|en|de
        ai ..1 le? ..1 envie|gout de mourir|crever|me_tuer|me_suicider|me_pendre !de|dans|a|au|vieux
        """,
        "jveux mourir pendant que vous regardez le match",
        "jveux mourir de rire pendant le match",
    ),
)
