"""Despair that says no more."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.desespoir",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        change quoi ..1 que|si je
        je abandonne >|pour_vrai|tout|la_la
        peux|pourrai|veux pas|plus passer|faire|vivre|toffer ..1 un|une|dautre autre? noel|hiver|
            nuit|semaine|annee
        pas|plus capable de? detre|etre ..1 libre|dehors|heureux|moi
        capable de etre libre|dehors
        des|mes|ces|avoir mauvaises pensees
        plus|pas capable de_rien|pantoute|de_ma_vie|de_continuer|dans|la|je|de_vivre|
            de_toffer|de_ca|et|moi|la_la|de_tout|d_endurer|anymore|du_tout|de_cette|de_me_battre|
            de_faire_semblant|de_meme|de_supporter|de_gerer|de_me_lever|de_souffrir|de_porter|
            vraiment|dendurer|de_prendre_ca
        < pas capable >
        je|suis|je_suis|ma|moi ..2 a bout ..1 >|de|la|vraiment|je|et|bien|complet|total
        a bout >|de_force|de_forces|de_souffle|de_tout|de_nerf|de_nerfs|de_ressources|la
        au bout ..1 du|de|mon|de_mon ..1 rouleau|bout|corde|limites|limite|ma_corde|mes_forces|
            ma_vie
        bout ..1 de|du|mes ..1 mon|ma|le? ..1 rouleau|corde|forces|ressources|nerfs
        je|tout|veux|va ..2 abandonne|lache|crisse|baisser ..1 tout|les_bras|la_serviette|la_bas|
            la_patate
        je ..1 abandonne >|tout|je
        marre|ecoeure|tanne|fatigue|fatiguee|tannee|ecoeuree|epuise|epuisee|las|maganee|magane ..2
            de|d ..2 tout|me_battre|vie|lutter|souffrir|essayer|dedans|en_dedans|faire_semblant|
            etre_fort|avoir_mal|perdre|etre_seul|ma_vie|de_vivre|struggler|combattre|etre_moi|
            pleurer|recommencer
        fatigue|fatiguee|epuise|brule|vide|maganee|magane|mort en_dedans|dedans|de_moi
        tanne|tannee|ecoeure de|de_avoir|de_me ..2 battre|mal|tout|souffrir|essayer|moi
        cest|ca|tout ..1 est|devient? ..1 trop !cher|loin|tard|tot|bon|drole|beau|cute|hot|
            long|petit|grand ..1 >|pour_moi|dur|lourd|gros|a_gerer|dure|tough|heavy|pesant
        sert|servir|donne|vaut ..2 rien|a_rien|pas|plus_rien ..2 >|tout|ca|vos|continuer|
            anyway|de_essayer|de_continuer|de_vivre|de_me|de_toffer|de_rester|de_parler|
            pantoute|dans|rien|check|me_lever|essayer|moi|la_peine|rester|parler
        a|ca quoi ..1 ca|sa|bon|sert|servir|donne ..2 >|continuer|essayer|sert|anyway|tout|de|me|
            de_essayer|vivre
        pourquoi|quoi continuer|essayer|me_battre|je_continue|rester|toffer|me_lever|je_essaye|
            je_me_leve|bon
        pourquoi je ..1 suis|me|continue|toffe ..1 encore|la|ici|leve|nee|bat ..1 >|la|ici|encore|
            vivant
        sen|en fou|fout|crisse|fiche|foutent ..1 de|si ..1 moi|tout|je|vivre|vie|mourir
        fou|fout|crisse|fiche|foutent de moi >
        plus|pas|sans|aucun|perdu|zero ..2 espoir|avenir|futur|issue|porte_de_sortie|de_espoir|
            de_avenir ..1 >|de|pour|je|a|dans|la|et|dans_ma|nulle
        plus|aucun|aucune ..1 de? ..1 but|motivation|lumiere|solution|raison >|de|pour|je|dans_ma
        je|me ..1 suis|sens|feel|vaut|vaux ..2 inutile|nul|brise|detruit|bon_a_rien|bonne_a_rien|
            dechet|fardeau|de_la_merde|de_la_marde|une_merde|une_marde|de_trop|monstre|abandonne|
            rejete|nulle|scrap|a_ramasser|eteint|invisible|un_poids|un_rate|un_echec ..1 >|
            en_dedans|pour|je|au|comme|et|au_monde|partout|a_soir|depuis|sans|complet
        ma|cette|tout ..1 vie ..3 finie|fini|merde|marde|crisse|gachee|scrap|enfer|vide|nulle|
            plate|detruite|rien|cauchemar|joke|ratee|poubelle|noire|chienne|chien|maudite|gache|
            pourrie|scrapee|chier
        vie|chienne de vie|marde|merde|chien
        je me hais|deteste|degoute|ecoeure
        tout ..2 se_ecroule|effondre|croule|va_mal|contre_moi|fucke|ecroule|ravage|deboule|
            va_tout_croche|est_noir|est_noire|est_gris ..2 >|morceaux|dans|autour|ma|en|pour|la|
            je|depuis|et|mort|croche|a|sur|le_camp
        tout ..2 tombe|fout|chie ..1 en_morceaux|a_leau|sur_moi|sur_la_tete|autour|le_camp|
            dans_ma_vie
        tout ..1 est fini|perdu|foutu pour|entre|dans_ma|>
        je_ai|ai|jai ..1 tout ..1 perdu|scrappe|gache|ravage|detruit >|hier|dans|en|et|je|encore|
            a_cause
        toffe|tofe|tiens|tien|endure|supporte|toffer|tenir|encaisse|resiste|toffrai|tiendrai ..1
            plus|pas ..1 >|longtemps|le_coup|ca|la|de_meme|comme_ca|une_autre|jusque|bon|cette|
            coup|ma|je|tout|debout|encore
        plus la force|le_courage|lenergie|de_force|denergie|de_forces|de_courage|de_gaz|de_jus
        plus ..1 envie|gout ..2 de ..1 >|rien|me_lever|continuer|me_battre|essayer|faire|toffer|
            parler|manger
        que ca|tout arrete|finisse|cesse|se_arrete|stop ..1 >|svp|la|enfin|une|pour|tout|au|bon|
            fini
        quand|est_ce_que ..2 ca|tout ..1 va ..1 arreter|finir|stopper|cesser
        cest ..1 fini|mort|crisse pour_moi|tout ..2 >|je|la
        rien ..1 qui sert|reste|aide|me_aide|tente ..2 >|plus|pour_moi|dans_ma|fait
        rien ..1 qui va|vaut >|plus|bien|pour_moi|dans_ma
        rien ..1 qui? marche|fonctionne ..1 plus|dans_ma|jamais|icitte
        seul|seule|tout_seul|tout_seule|abandonne ..1 au|dans|avec ..1 monde >|personne|sans|je|et
        seul|seule|tout_seul ..2 avec ..1 mes_demons|mes_pensees
        seul|seule|tout_seul|tout_seule ..2 mourir|crever|noir|pleure
        pas_personne ..2 a|avec ..1 qui? parler|aime|ecoute
        capable de? ..1 etre ..1 tout? seul|seule|tout_seul|tout_seule
        je suis|me_sens|sens tellement|trop|vraiment|si seul|seule|deprime|triste|bas|down|
            malheureux|desempare|mal ..1 >|la|a_soir|depuis|dans|que|et|ces|en|ici|encore
        je suis|me_sens|sens ..1 bien? deprime|depressif|depressive|malheureux|malheureuse|
            desempare ..1 >|la|a_soir|depuis|dans|et|ces|en|ici|encore
        je suis|me_sens|sens seul|seule >|au_monde|au_fond|depuis|dans_ma|dans_mon|dans_ce|
            dans_cette|dans_la|dans_tout
        personne ..1 a|pour|avec ..1 qui? ..1 parler|jaser|me_aide|me_ecouter|m_aide
        file|je_file|filer|filais|feel|sent|sens|je_va ..1 vraiment_pas|mal|tres_mal|bien_mal|
            pas_bien|pas_pantoute|comme_de_la_marde|croche|down|a_terre|comme_d|tout_croche|poche|
            low|bas|marde ..1 >|pantoute|bien|la|du_tout|depuis|et|a_soir|dans_ma|je|ces|grave|
            mentalement|fort|aujourdhui
        file|feel|filer pas >|bien|pantoute|du_tout|fort
        veux|va|besoin plus|rien ..2 rien|savoir|personne ..1 >|de_la_vie|vie|tout|ca|de_moi
        noir dans ma tete
        peux|capable plus|pas ..1 continuer|tenir|avancer|toffer|endurer|faire_semblant|vivre|
            supporter|me_battre|survivre|prendre|encaisser|gerer|respirer_ici ..1 >|de_meme|
            comme_ca|ca|la|ainsi|je|longtemps|une|comme|tout|tout_ca|cette|de|dans|et
        veux ..1 me ..1 sauver|cacher|enterrer|evaporer|effacer ..2 >|loin|de_tout|pour|dans|
            du_monde|sous
        fuck|fourre|crisse|foutre|merde ..1 ma|la|cette|tout ..1 vie|monde|tout|existence
        xgrave
        !et je suis|etais ..1 pas capable >
        plus capable >
        plus capable ..3 >
        je suis a bout
        sais|voit|vois|connais ..1 plus|pas ..1 quoi|comment|ou ..1 faire|men_sortir|continuer|
            virer|me_tourner ..1 >|la|avec|de_moi|de_ma_vie|anymore
        ai|reste ..1 plus|pas personne|ami|famille|espoir|dami ..1 >|la|dans|a|au|pour|je|sur|qui|
            vers|de
        ai plus rien >|a_perdre|a_donner|a_leur_donner|qui_me|qui_mattend|qui_me_attend|
            dans_la_vie|dans_ma|a_quoi
        a|ca|sa donne|sert|change|vaut quoi|rien ..1 >|de|tout|anyway|et|continuer
        quoi ca donne|sert
        ai ..1 plus|pas ..1 de? ..1 espoir|famille|ami|vie|avenir|raison >|de|pour|dans|ici|nulle|
            je|et|autour
        ai plus ..2 gout|jus|force|energie|courage >|de_rien|de_vivre|de_continuer|de_me_battre|
            de_me_lever|pour|de_faire|de_essayer|de_toffer|et|je
        plus|pas ..1 de espoir|avenir
        plus de force|courage|energie|raison >|pour|de_vivre|de_continuer|et
        tout|rien|plus|pas ..1 de? ..1 importance|limportance|sens|sens_a|gout ..1 >|pour|a|dans|
            je
        en_peux plus >|la|vraiment|pantoute
        peux plus vraiment|pantoute
        je en peux plus >|la|vraiment|pantoute|svp|et|je|mais
        trop mal|souffre|souffrance|de_douleur >|en_dedans|dedans|dans_ma_vie|pour_vivre|
            pour_continuer|je
        trop dur|lourd >|en_dedans|dedans|de_vivre|continuer|endurer|pour_moi|a_porter|dans_ma|
            de_continuer|de_rester|a_endurer
        mal|souffre|souffrir|douleur ..1 en_dedans|trop|dans_mon_coeur|a_lame|de_vivre|interieur|
            tout_le_temps
        oubliez|oublie moi >
        dors|dormi|dormir ..1 plus|pas ..3 nuits|jours|semaine|depuis
        nuits|jours ..2 dors|dormi ..1 plus|pas
        pas dormi|mange ..1 depuis
        suis|juste|etre|reste ..1 un|une|rien_que|que_un ..2 looser|loser|rate|perdant|dechet|
            echec|nul|fardeau|raté|bum|minable|pas_bon|imbecile|pourri|salaud|fuckup
        envie|gout|pret|tente ..2 de ..1 tout ..1 lacher|abandonner|sacrer_ca|crisser_ca ..1 >|
            prise|tout|la|ca|patate
        il il a ..1 plus|pas ..1 rien ..1 >|a|pour|qui|dans
        a ..1 plus|jamais rien ..1 >|qui|pour|de_bon|a_faire
        jamais|plus rien ..1 qui? ..1 marche|va|fonctionne|aboutit|de_bon ..1 pour|>|avec|dans|moi
        mauvaise|mauvais|dure|sale|noire ..1 passe|place|periode|etat|spin|phase ..1 >|la|depuis|
            je|dans|mentalement
        suis|file ..2 dans|pas ..2 mauvaise|mauvais|noir|sombre ..1 passe|place|endroit|etat
        force|forcer|je_essaye|bats|essaye ..1 plus|encore|pour|anyway ..1 rien|>
        vois|voit plus|pas|jamais le point|but|sens ..1 >|continuer|
            de_continuer|de_tout|de_vivre|de_rien|a_tout|dans_tout
        sais pas ..1 pourquoi ..1 je ..1 me? ..1 force|essaye|continue|leve|bats|vis|reste
        fatigue|fatiguee|epuise|brule ..2 pour|de ..1 continuer|me_battre|essayer|vivre|toffer|
            me_lever ..1 a? ..1 battre|>|me|encore|de|plus
        deprime|triste|down|bas|a_terre|fatigue ..2 pour|de ..1 me ..1 lever|laver|sortir|manger
        pour|a quoi ca ..1 sert|rime
        que_est|quesse|kesse|quoi|que|quest_ce ..2 je fait|fais|faire|crisse|fou ..1 ici|encore|
            la|sur_terre ..1 >|encore|en|la
        chaque|tout ..1 les? ..1 jour|jours|journee|matin ..3 pire|dur|enfer|plus_dur|pareil|
            calvaire|supplice
        de_pire|pire en pire
        cest|tout ..1 de|rendu|est ..1 pire|pire_en ..1 en|quavant|>
        arrete|arreter|capable ..1 plus|pas ..2 ma|mes|de|la ..1 tete|penser|pensees|hamster|
            cerveau|idees|tourner|ruminer|jongler
        tete|cerveau|pensees|idees ..2 arrete|arretent|tourne|tournent|spin|explose|roule|roulent|
            veux ..1 pas|plus|en_rond|sans_arret|darreter
        gagner|gagne|reussis|reussir ..1 jamais|pas|plus ..1 >|rien|a|dans|de
        tout ..1 va|est|vire|fout ..1 mal|croche|chier|marde|cul|en_marde|a_lenvers|le_camp ..1 >|
            dans|depuis|je|et|a|ma|pour
        monde|personne|tous ..2 sen|en crisse|fout|fiche|fou|crissent|foutent ..1 de|si|que|>
        lache la rampe
        plus|pas ..1 envie ..1 de? continuer
        je suis vide >|et|en_dedans
        je me traine >
        mort en_dedans >
        < ca va pas bien? >|fait|pantoute
    """,
        "chu pu capable de rien, ma vie est scrap",
        "chu pu capable de trouver mes cles lol",
        unless="""
        poids lourd
        ascenseur|me_boude|bruyant|maths
        il|en vaut pas
        cheval donne
        de le|l hiver
        gruge trop
        trop bien
        de ma liste
        tout est fini ~6 boites|appart|peint|banque|installe|signe
        trop mange
        exam|exams|partiel|partiels|appli|recto|raviolis|merguez|manchots|annonces
            ..6 peux plus
        peux plus ..4 exam|exams|partiels|appli|hiver|annonces|bouger|marcher|me_pencher|y_aller|
            photo
        trop cher|loin|tard
        envie ..1 de fumer|boire|consommer|jouer
        opus|carte|lien|appeler|appel
        viens|viens_t_en ..2 souper|manger|veiller
        @leger
        cles|clefs|telecommande|trouver|ouvrir|prononcer|wifi|imprimante|app|bus|trafic|neige|
            hiver|pelleter|vaisselle|menage|
            canadiens|match|pizza|resto|gateau|dessert|cafe|bruit|recette|cuisine|de_neige|
            tempete|pluie|chaleur|prix|cher|stationnement|formulaire|paperasse|travaux|
            saison|rdv|attendre|linge|bouger|shift|travailler_le|coucher_tard|party
        chicane|obstine
        obstine
        de_rire|frigo|nouilles
        @cours|au_bout_du_fil|au_bout_du_rang|au_bout_du_corridor|le_froid|fait_froid
    """,
    ),
)
