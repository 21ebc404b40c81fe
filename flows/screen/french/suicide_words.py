"""More ways to say it: no tomorrow, no reason, the others better off, the end decided."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.suicide.pas_de_demain",
        "suicide",
        "red",
        "",
        """
        pas|plus|jamais ..1 verrai|verra|passerai|finirai|survivrai|survivre ..2 le|la|ma|mon|
            jusqua? ..1 noel|printemps|demain|nuit|semaine|hiver|mois|fete|annee|ete|jour|neige
            ..2 >|matin|prochain|novembre|decembre|janvier|lever|de
        pas|plus|jamais ..2 etre|serai|serais ..2 vivant|en_vie|de_ce_monde
        compte|comptais|prevois|pense|crois ..1 pas|plus ..2 voir|vivre|survivre|passer_la_nuit|
            me_rendre ..4 noel|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ete|
            hiver|printemps|fete|jusque|matin|>
        serai|sera|va_etre|seras plus la|vivant|en_vie|ici|de_ce_monde|parmi ..3 @temps|pour|
            quand|longtemps|>
        serai|sera|va_etre|seras pas vivant|en_vie|de_ce_monde
        pas|plus ..2 etre|suis|serai ..1 encore? ..1 en_vie|vivant
        il|aura|y ..2 aura|a|auras plus|pas de|d lendemain|demain|noel|prochaine|prochain|suite|
            apres ..3 >|fois|pour_moi|rdv|rendez_vous|moi
        partie|partir|fais|fait|reste|membre ..1 plus|pas ..2 des|du|de|parmi ..2 vivants|vivant|
            monde
        faire|fais|fait ..1 plus|pas ..1 partie des|du|de_ce vivants|monde|vivant
        cancel|annule|annulez|oublie|oubliez|enleve|donne|remettez ..3 rdv|rendez_vous|jeudi|
            mardi|lundi|mercredi|vendredi|place|meeting|lift ~6 plus la|vivant|de_ce_monde
        annule|annulez|oublie|oubliez|cancel|cancelle ..3 tout|rdv|rendez_vous|pour_toujours ~6
            mort|adieu|pont|fini_pour|trop_tard|en_finir|besoin_de_personne|vivant
        rdv|rendez_vous ~8 serai|sera|etre ..1 mort|plus_la|plus_de_ce|en_vie
        me donne ..1 jusqu|jusqua|a|une ..3 @temps|semaine|mois|heures|# ..5 >|apres|fini|partir
        plus|reste|encore que? ..1 #|un|deux|trois|quelques jours|heures|dodos|nuits ..3 tenir|
            avant|apres|souffrir|et ..2 fini|finir|delivrance|partir|paix|je
        demain|dans ..2 cette|heure|heures|# ..2 je|tout ..2 serai|sera|va_etre ..1 fini|parti|
            mort|froid|loin|plus
        decide|decider|choisi|decision|pris ..3 arreter|finir|partir|de_finir|plus_vivre|mourir|
            en_finir|disparaitre|mon_heure|le_jour|la_date ..3 >|vie|a_soir|tout|comment|la|de
        decision est|pris|prise ..3 >|prise|partir|mourir|adieu|ce_soir|a_soir
        arreter|arrete|finir|finis|terminer|stopper|achever ..1 ma|cette|la|mon ..1 vie|existence|
            calvaire|job
        je en finir|finis|fini ..1 >|la|a_soir|ce_soir|demain|avec
        aussi|autant bien ..1 finir|en_finir|mourir|crever|partir|disparaitre|arreter|sauter
        aussi bien finir la job
        finir la job ..3 >|a_soir|que_jai|commence|rater|rate
        calme|serein|paix|soulage|libre|leger ..3 decide|decision|choisi|enfin|depuis_que_je_sais
            ..5 decide|arreter|finir|partir|mourir|vie|pris|prise
        """,
        "jcompte pas voir noel",
        "jcompte pas faire de sapin a noel",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        sapin|job|shift|travailler|travaille|vacances|sacre|@film|souper|ski|chalet|montreal|
            en_ville|gym|contrat|decore|cadeaux|cadeau|fumer|cigarette|dehors|hockey|rdv|medecin|
            prison|libre|sorti|sortie|rentre|occupe|dispo|neiges|malade|decorations|projet|
            peinture|menage|bureau|congele
    """,
    ),
    Rule(
        "fr.suicide.plus_de_raison",
        "suicide",
        "red",
        "",
        """
        plus|pas|rien|personne|aucun|aucune|jamais ..2 rien|personne|raison|chose|attache|quoi ..2
            me|m|qui_me|pour ..1 retient|retiens|rattache|attache|raccroche|accroche|rester|vivre|
            tient|garde ..3 >|ici|vie|terre|en_vie|sur|la|a|monde|en
        qui|rien me retient|retiens|attache|rattache ..1 >|plus|ici|sur|a_la|en
        trouve|vois|reste|ai ..1 plus|pas|aucune ..1 de? raison|raisons ..1 de|pour ..2 rester|
            continuer|vivre|me_lever|etre|toffer|respirer
        fait|ne|made ..1 pas|jamais ..2 pour ..1 vivre|cette_vie|la_vie|ce_monde|cette_terre|
            etre_ici|etre_heureux|etre_au_monde
        je ..2 aurais|aurait ..2 pas|jamais ..1 du|pas|jamais? ..1 naitre|venir_au|survivre|
            sortir|me_reveiller|etre_ne
        erreur|accident ..2 de|que|cest|depuis ..2 ma_naissance|naissance|ne|nee|naitre
        ma|la ..1 naissance ..2 erreur|accident
        place ..2 est|cest ..2 pas|plus ..2 ici|monde|terre|parmi|nulle_part
        pas|plus ..2 ma|de place ..2 ici_bas|sur_terre|dans_ce_monde|dans_cette_vie|pour_moi
        mieux|content|heureux|soulage|debarrasse|tranquille|tranquilles|soulages|debarrasses|beau|
            facile|libre|relax|riches ..3 sans moi|ma_face
        sans moi ..3 mieux|heureux|tranquille|tranquilles|soulages|bien|content|beau|facile|
            debarrasse
        mieux ..1 comme_ca|de_meme ..1 pour|pr ..1 tout|tout_le_monde|toulmonde|vous|eux
        si|quand ..2 je ..2 disparais|disparaissais|mourais|partais|crevais|etais_mort|etais_plus|
            etais_pas|existais ~6 mieux|content|soulage|tranquille|rien|personne|grave|facile|
            remarque|manque|rendre_compte|libre|beau|bien
        personne ..2 remarque|remarquera|remarquerais|verra|verrais|saura|saurais|apercevra|
            apercevrais|pleurera|pleurerais|chercherais|cherchera|saurait|manquerai|regrettera|
            ennuiera|ennuierais|sapercevrais|sen_rendra|viendra|viendrais ..4 absence|moi|parti|
            mort|disparu|pas|demain|>|funerailles|semaine|semaines|mois|mon|partie
        combien ..1 de temps ..3 avant_que|pour_que ..3 trouve|remarque|rende_compte|sapercoive|
            me_trouve
        plaie|nuisance ..1 pour ..1 tout|monde|eux|ma|mes|mon|vous|elle|famille|autres|societe
        poids|fardeau|boulet|charge|probleme|trouble ..2 pour|a|de|sur|que ..2
            tout|monde|eux|ma|mes|mon|vous|elle|enfant|famille|autres|societe
        nuis|gache|pourris|detruis|ruine|scrap|brise|scrappe ..2 la|leur|tout|ma|vie ..1 vie ..2
            de|a|tout ..2 monde|mes|ma|autres|eux|ceux
        coute|coutes ..2 cher|trop ..3 monde|tout_le_monde|famille|mere|societe
        aurez|aures|auras|auront|aura|aure ..1 plus|pas ..2 a|besoin|de ..1 vous|te|de|s? ..2
            occuper|inquieter|soucier|payer|endurer|supporter|stresser|visiter|gerer|m ..3 moi|>
        serez|seras|seront|sera|vont_etre|allez_etre|vas_etre|va_etre ..2 debarrasse|debarrasses|
            soulage|soulages|libres ..3 moi|>|quand|apres|sans|je
        vous|ils|monde|tout_le_monde|famille|enfants|gens ..1 serez|seras|seront|sera|vont_etre|
            allez_etre|va_etre ..2 mieux|tranquille|tranquilles ..3 moi|>|quand|apres|sans|je
        donne|laisse|place|confie ..1 mon|ma|mes|le @bete ~8 sera|va_etre|seront|vont_etre bien|
            mieux|
            heureux
        serez|seras|seront|sera|vont_etre|allez_etre|vas_etre|va_etre ..2 mieux|bien|content|
            contents|heureux|tranquille|tranquilles ..2 sans|apres_moi|apres_ma|quand_je_serai|
            si_je_suis_plus
        inutile|rien|fardeau|dechet ..2 sur|a terre|cette_terre|vivre
        prends|prend|vole|gaspille ..2 de|le|l ..1 air|oxygene|place ..3 >|autres|pour_rien|monde
        """,
        "y a pu rien qui me retient ici",
        "y a pu rien a boire icitte",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        party|souper|equipe|@film|montreal|gaspesie|gym|plage|vacances|chalet|
            resto|commencez|meeting|partez|mangez|reunion
        @cours|a_la_job|en_ville
    """,
    ),
    Rule(
        "fr.suicide.desir",
        "suicide",
        "red",
        "",
        """
        want|comment|juste|laisser|pret|prete mourir >
        je ..2 veux|voudrais|voulais|ma|voulu mourir >
        veux|voudrais|voulais|voulait|vouloir|envie|envie_de|prefere|prefererais|aimerais|souhaite|
            espere|pense_a|songe_a|jongle_a|decide|idee|gout|merite|reve_de|je_aime|hate|besoin|
            rendu_a|pret_a|wanna|want ..2 mourir|crever|disparaitre_a !de|un|a|pour|dans|son|sur|
            temps
        je|juste ..1 va|ma ..1 mourir|crever|disparaitre_a >|a_soir|ce_soir|demain|bientot|cette|
            ici|la|seul|tout_seul
        que|si ..1 je|tout ..1 meurs|creve|meure|disparaisse|crever ..2 >|une|la|enfin|pour|vite|
            svp|ca
        aime|aimerais|voudrais|veux|souhaite|espere|prie|reve|priais ..3 cancer|accident|
            crise_de_coeur|balle|camion|maladie|avc|overdose|tumeur|char|eclair ..4 finisse|
            vienne|emporte|mort|fini|frappe|tue|prenne|ecrase|fesse|rentre_dedans|finir
        espere|esperais|esperant|souhaite|prie|reve|aimerais|voudrais|veux ..3 plus|pas|jamais ..2
            reveiller|reveille|lever|ouvrir_les_yeux|revenir|se_reveiller|survivre
        dormir|endormir|endors|dors|coucher|couche|fermer_les_yeux|sommeil ..3 plus|pas|jamais|
            sans ..2 reveiller|reveille|lever|ouvrir|revenir
        dormir|dormi|endormir|sommeil|repos|reposer|dodo ..3 toujours|de_bon|eternite|eternel|
            eternellement|jamais|une_fois_pour_toutes|une_bonne_fois
        veux|voudrais|voulais|prefere|prefererais|aimerais|souhaite|espere|esperais|envie|hate|
            faut|besoin|pour|faire|va ..1 pour? plus|pas|jamais ..1 me ..1 reveiller|reveille|lever
        @veux|faut|pret|prete|hate|besoin|envie|temps ..2 plus|pas ..2 exister|etre_au_monde|
            respirer|etre_conscient|sentir
        coeur|vie ..2 arrete|arreter|lache|stop|eteigne|arretait|cesse|eteindre ..3 >|battre|une|
            de_battre|dans_mon|pendant|enfin
        que|pour|faire|besoin|veux tout ..2 arrete|arreter|stop|eteigne|arretait|cesse|eteindre ..2
            >|une|dans_mon|pendant|enfin
        veux|voudrais|aimerais|envie|gout|hate ..2 tout ..1 arrete|arreter|lacher|stop|eteindre ..2
            >|enfin
        @veux|va|pret|hate|envie|pense|temps|aimerais ..2 eteindre|me_eteindre|quitter|retourner|
            rejoindre ..2 la_lumiere|ce_monde|cette_vie|dieu|createur|la_terre|cette_terre|ciel|
            la_switch|switch|seigneur|tout
        avec|retrouver|rejoindre|voir ..1 @aieux|elle|lui ..3 autre_bord|lautre_bord|de_lautre|
            au_ciel|ciel|paradis|la_haut|autre_cote|sous_terre|le_autre
        retrouver|rejoindre ..2 @aieux|elle|lui ..3 au_cimetiere|tombe
        aller avec ..1 @aieux|elle|lui ..3 au_cimetiere|tombe
        lautre|le_autre|autre ..1 bord|cote|monde|monde_meilleur ..3 bientot|rejoindre|aller|va|
            traverse|me_attend|mieux|voir|passer|reverra|doux|avec
        mettre|met|mettrai|mets ..1 un|le|fin point_final|a_tout|a_ma|a_mes|a_cette
        mettre|met|mettrai|mets un|le point a ..1 ma|mes|tout|cette
        point final|finale ..2 >|a_tout|ma_vie|a_soir
        tirer|tire ..1 la|ma|le plogue|plug|ploque|rideau ..1 >|sur|pour|de_ma|a_soir|et
        dose|shot|hit ..2 pour pas|plus revenir|me_reveiller
        me|m_oter|je|moi ..2 enlever|oter|prendre|ote|enleve|m_oter|supprimer|finir|detruire ..1 la|
            ma vie
        enlever|oter|m_oter|supprimer|finir ma vie
        < enlever|oter|m_oter ..1 la vie
        veux|va|envie|parle|menace|essaye|essayer|pense ..2 se|sen|a? ..1 enlever|oter|prendre|
            supprimer ..1 la|sa|ma vie
        foutre|fout|crisser|sacrer ..1 en ..1 le air
        je|moi ..2 me @tu ..2 >|a_soir|demain|ce_soir|bientot|cette|avant !les
        suicide|suicider|tuer|pendre|mourir|finir ..3 a|est|reste|cest|comme|que|devient ..1 la|
            une|seule|que|ma ..2 option|solution|issue|porte|sortie|choix|idee|affaire|delivrance|
            soulagement|facile
        tete|voix|pensees|idees|cerveau ..3 dit|dis|dise|disent|repete|crie ..2 de|que ..2 mourir|
            tuer|sauter|finir|disparaitre|crever|faire|mort|tue
        me ..2 vois|imagine|imaginais|voit|visualise|reve ..3 mort|pendu|mourir|sauter|corde|
            cercueil|tombe|enterre
        je ..1 vois|imagine|imaginais|visualise|reve ..1 pendu|mourir|sauter|corde|cercueil|
            ma_mort|etre_mort|enterre
        plus|pas|jamais ..2 @veux|capable|envie|gout|force|tente|courage ..2 vivre|vivr|exister|
            de_vivre|la_vie|etre_vivant
        veux|voudrais|voulais|voulait|prefere|aimerais|capable|envie|gout|force|tente|courage|suis|
            sers|va ..1 plus|pas ..1 de|me|a|etre? vivre|exister|en_vie|vivant
        vie|vivre ..2 est|cest|veux|mest|devenu|trop ..3 plus|pas|insupportable|invivable|enfer|
            torture|calvaire|prison|trop|douloureux ..1 >|possible|vivable|supportable|pour_moi|la
        me|m en|men|va ..2 va? ..2 pour_de_bon|a_jamais|pour_toujours|pour_vrai|definitivement|
            rejoindre|sans_retour
        je|moi ..2 me pend|pends|pendre|flingue|noie|noyer|suicide|tue|lance|jette ..1 >|a_soir|
            ce_soir|demain|la|bientot|cette
        je suicide|flingue >|a_soir|demain|bientot
        < me pend|pends|pendre|flingue|noie|suicide|tue|tuer >|a_soir|demain|la
        je|me|voudrais|voulais|veux|aimerais|pour|de|a|va|moi ..1 exister|existerai plus|pas ..2 >|
            demain|pour|bientot|apres
        < exister|existerai|existerais plus|pas ..2 >|demain|pour|bientot|apres
        demain|bientot|vendredi|lundi ..1 je existe plus|pas
        balle ..2 et ..1 bonsoir|bye|adieu|fini|cest_tout|salut
        une|derniere|grosse ..1 shot|dose|hit ..2 fatale|mortelle|de_trop|finale
        me finir|achever|supprimer|ender ..2 >|avant|soir|moi_meme|moi
        killer moi
        ender ..1 ma|la vie
        sauter xbridge
        rencontrer|voir|rejoindre ..1 mon|le createur|seigneur|bon_dieu ..2 >|soir|bientot|demain
        assurance|assurances ..6 suicide
        faire|fais|fait ..2 pareil|comme ..2 mon|ma|que ..1 mon? pere|frere|oncle|mere ..6 42|ans|
            age|corde|pendu
        jusqua|pour|est vendredi|lundi|samedi|dimanche|demain ..3 apres|la ..2 la|ma? paye ..5
            loyer|blonde|quoi
        attend ..1 de|la|juste|que? ..1 de? mourir|crever
        mort|morte ~3 va le|la suivre
        """,
        "chpu capable de vivre, jarrete la",
        "chpu capable de vivre avec mon coloc",
        unless="""
        il|elle me @tu
        a veux me @tu
        il|elle|on|ca|qui|vous|tu|chum|mari|ex|mere|boss|pere ..2 va|veux|peux|dit|menace|essaye|
            voulais|risque ..1 de? ..1 me|nous @tu
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        avec_mon|avec_ma|avec_lui|avec_elle|avec_eux|montreal|en_ville|appart|@film|de_rire|rire|
            honte|faim|sur_le_divan|vieux|sommeil|chaleur|ennui|examen|sans_cafe|sans_internet|
            sans_chauffage|de_vacances|demenage|stress|loyer|poutine|naturellement|de_vieillesse
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
        quand ..1 je ..1 voulais|voulait
        avant ..3 je ..1 voulais|voulait
        quand ..1 je etais|etait ..3 voulais|voulait
        a_job|dans_le_pied|dans_le_boulot|dans_le_travail|dans_la_paperasse|glissade
    """,
    ),
)
