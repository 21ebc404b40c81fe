"""Despair that says no more."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.desespoir",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        plus|pas capable ..2 >|de_rien|pantoute|de_ma_vie|de_continuer|dans|la|je|de_vivre|
            de_toffer|de_ca|et|moi|la_la|de_tout|d_endurer|anymore|du_tout|de_cette|de_me_battre|
            de_faire_semblant|de_meme|de_supporter|de_gerer|de_me_lever|de_souffrir|de_porter|
            vraiment|dendurer|de_prendre_ca
        je|suis|je_suis|ma|moi ..2 a bout ..1 >|de|la|vraiment|je|et|bien|complet|total
        a bout >|de_force|de_forces|de_souffle|de_tout|de_nerf|de_nerfs|de_ressources|la
        au bout ..1 du|de|mon|de_mon ..1 rouleau|bout|corde|limites|limite|ma_corde|mes_forces
        bout ..1 de|du|mes ..1 mon|ma|le? ..1 rouleau|corde|forces|ressources|nerfs
        je|je_abandonne|je_lache|je_crisse|tout|veux|va ..2 abandonne|abandonner|lacher|lache|
            crisse|crisser|sacrer|baisser ..1 tout|la|les|la_serviette? ..1 >|la|bras|tout|la_bas|
            patate|la_serviette|je
        je_abandonne|je_lache_tout|abandonne >|tout|je|la|ca|trop|cest
        je_en|en ai|aie ..2 plein|assez|marre|ma_claque|mon_voyage|pardessus|mon_quota|ras_le ..2
            le|de|mon|plein|la? ..1 >|cul|casque|tout|vie|la|de|truck|pompon|cette|dos|je|me
        marre|ecoeure|tanne|fatigue|fatiguee|tannee|ecoeuree|epuise|epuisee|brule|vide|las|crever|
            maganee|magane ..2 de|d|en? ..2 tout|me_battre|vie|lutter|souffrir|essayer|dedans|
            en_dedans|faire_semblant|etre_fort|avoir_mal|perdre|etre_seul|ma_vie|de_vivre|
            struggler|combattre|moi|etre_moi|pleurer|toujours|recommencer
        tanne|tannee|ecoeure de|de_avoir|de_me ..2 battre|mal|tout|souffrir|essayer|moi
        cest|ca|la|tout ..1 est|devient? ..1 trop ..1 >|la|pour_moi|dur|lourd|gros|a_gerer|je|dure|
            je_en|me|tough|heavy|pesant|tout
        sert|servir|donne|vaut ..2 rien|a_rien|pas|plus_rien ..2 >|tout|ca|vos|continuer|de|anyway|
            de_essayer|pantoute|dans|rien|check|me_lever|essayer|moi|la_peine|rester|parler
        a|ca quoi ..1 ca|sa|bon|sert|servir|donne ..2 >|continuer|essayer|sert|anyway|tout|de|me|
            de_essayer|vivre
        pourquoi|quoi continuer|essayer|me_battre|je_continue|rester|toffer|me_lever|je_essaye|
            je_me_leve|bon
        pourquoi je ..1 suis|me|continue|toffe ..1 encore|la|ici|leve|nee|bat ..1 >|la|ici|encore|
            vivant
        sen|se|fou|crisse|fiche|foutent ..2 tout|monde|personne|moi|de ..2 si|moi|de_moi|crisse|
            fou|je|vivre|que
        tout|personne ..2 sen|fout|crisse|aime|me_aime|veux|comprend|ecoute|ecoute_pas|me_ecoute|
            soucie|pense|tient|me_appelle|la_pour|crisse_de ..2 >|moi|me|de|pas|a|si|ici|la|je|rien
        plus|pas|sans|aucun|perdu|zero ..2 espoir|avenir|futur|issue|porte_de_sortie|but|
            motivation|lumiere|solution|de_espoir|de_avenir|raison ..1 >|de|pour|je|a|dans|la|et|
            dans_ma|nulle
        desespere|desesperee|desespoir|perdu_tout ..2 >|je|la|espoir|completement|total|bien
        je suis|sens|me_sens|feel|je_feel|je_suis|juste|rien_que|sentir|vaut|vaux ..2 vide|inutile|
            mort|nul|brise|brisee|fini|finie|rien|perdu|perdue|crisse|detruit|casse|cassee|un_rate|
            rate|bon_a_rien|bonne_a_rien|dechet|echec|fardeau|merde|marde|de_trop|noye|pourri|
            poche|laid|monstre|abandonne|rejete|seul|seule|maudit|une_erreur|nulle|scrap|
            gele_en_dedans|a_terre|a_ramasser|eteint|detruite|invisible|un_poids ..1 >|en_dedans|
            dans|a|en|pour|la|je|au|comme|et|au_monde|partout|a_soir|depuis|sans|tout|complet|bien
        vide|mort|gele en|a dedans|le_interieur|l_interieur|interieur
        ma|cette|tout ..1 vie ..3 finie|fini|merde|marde|crisse|gachee|scrap|enfer|vide|nulle|
            plate|detruite|rien|cauchemar|joke|ratee|poubelle|noire|chienne|chien|maudite|gache|
            pourrie|scrapee|chier
        vie|chienne de vie|marde|merde|chien
        je_hais|hais|deteste|haie|hai|hait|haïs|haguis|hayis ..2 ma vie|face|personne
        me hais|deteste|haie|haguis|degoute|haïs|meprise|hai|ecoeure ..1 >|tellement|moi|trop|je|
            la|bien|tout|et|moi_meme|au
        je me hais|deteste|degoute|ecoeure
        tout ..2 tombe|se_ecroule|effondre|croule|va_mal|fout|noir|noire|contre_moi|perdu|fini|
            marche_pas|fucke|ecroule|ravage|deboule|chie|va_tout_croche|est_noir|est_noire|scrappe
            ..2 >|morceaux|dans|autour|ma|en|pour|la|je|depuis|et|mort|croche|a|sur|le_camp
        toffe|tofe|tiens|tien|endure|supporte|toffer|tenir|encaisse|resiste|toffrai|tiendrai ..1
            plus|pas ..1 >|longtemps|le_coup|ca|la|de_meme|comme_ca|une_autre|jusque|bon|cette|
            coup|ma|je|tout|debout|encore
        plus la force|le_courage|lenergie|de_force|denergie|de_forces|de_courage|de_gaz|de_jus
        plus ..1 envie|gout ..2 de ..1 >|rien|me_lever|continuer|me_battre|essayer|faire|toffer|
            parler|manger
        @veux|je_veux ..2 que|juste|arrete|ca|tout|la ..2 ca|tout|le_mal|la_douleur|mal|cesse|
            finisse|bruit|voix|souffrance ..1 arrete|finisse|stop|cesse|soit_fini|arretes|fini|
            disparaisse|se_arrete|parte|>|stoppe
        que ca|tout arrete|finisse|cesse|se_arrete|stop ..1 >|svp|la|enfin|une|pour|tout|au|bon|
            fini
        quand|est_ce_que ..2 ca|tout ..1 va ..1 arreter|finir|stopper|cesser
        cest ..1 fini|finie|mort|perdu|crisse|final ..1 pour_moi|>|la|tout|je|ma|dans
        rien ..1 a|va|sert|me_aide|aide|vaut|reste|compte|importe|goute|de_bon ..2
            perdre|marche|aide|jamais|sert|reste|va|tente|>|fonctionne|plus|pour_moi|mieux|bien|
            la_peine|dans_ma|fait
        rien ..1 qui sert|reste|aide|me_aide|tente|va|vaut ..2 >|plus|pour_moi|dans_ma|fait
        rien ..1 qui? marche|fonctionne ..1 plus|dans_ma|jamais|icitte
        seul|seule|tout_seul|tout_seule|pas_personne|abandonne ..2 au|a|avec|dans|dans_la|partout|
            personne|plus|je_en|je ..2 monde|mourir|mes_demons|noir|capable|parler|soir|peux|
            pleure|mal|moi|aime|vie|crever|ecoute
        je suis|me_sens|sens ..1 tellement|trop|vraiment|si|bien? seul|seule|deprime|triste|bas|
            down|depressif|deprimee|depressive|malheureux|malheureuse|desempare|mal ..1 >|la|
            a_soir|depuis|dans|je|que|et|ces|au|en|dans_ma|ici|encore|que_je_ai
        deprime|depression|depressif|depressive|deprimee|deprimer|downe|decourage|decouragee|
            demoralise ..2 >|grave|bien|au|solide|depuis|de|la|je|raide|je_suis|severe|encore|trop|
            plus|complet|total
        besoin|envie|faut ..2 de|que? ..1 je? ..1 parler|parle|jaser|voir ..2 quelquun|a_quelquun|
            avec_quelquun|urgent|vite|a_quelqun ..1 >|vite|svp|la|a_soir|urgent|mal|maintenant|je|
            au
        personne ..1 a|pour|avec ..1 qui? ..1 parler|jaser|me_aide|me_ecouter|m_aide
        cale|coule|noie|sombre|enfonce|plonge|creuse ..1 >|dans|la|de_plus|encore|solide|raide|je|
            pas_mal|bien
        va|file|je_file|filer|filais|feel|sent|sens|je_va ..1 pas|vraiment_pas|mal|tres_mal|
            bien_mal|pas_bien|pas_pantoute|comme_de_la_marde|croche|down|a_terre|comme_d|
            tout_croche|poche|low|bas|marde ..1 >|pantoute|bien|la|du_tout|depuis|et|a_soir|
            dans_ma|je|ces|grave|mentalement|fort|aujourdhui|dans|filer|aller|pour|encore
        pas ..1 bien ..1 dans|du_tout|pantoute|mentalement ..1 ma|la|ma_tete|tete|peau|>
        veux|va|besoin plus|rien ..2 rien|savoir|personne ..1 >|de|vie|tout|ca|savoir
        tout est|cest ..1 noir|noire|perdu|fini|de_ma_faute|gris|mort|fucke|pourri|crisse ..1 >|
            dans|je|la|et|autour|a|en|pour
        noir dans ma tete
        peux|capable plus|pas ..1 continuer|tenir|avancer|toffer|endurer|faire_semblant|vivre|
            supporter|me_battre|survivre|prendre|encaisser|gerer|respirer_ici ..1 >|de_meme|
            comme_ca|ca|la|ainsi|je|longtemps|une|comme|tout|tout_ca|cette|de|dans|et
        veux ..1 me ..1 sauver|cacher|enterrer|evaporer|effacer ..2 >|loin|de_tout|pour|dans|
            du_monde|sous
        fuck|fourre|crisse|foutre|merde ..1 ma|la|cette|tout ..1 vie|monde|tout|existence
        xgrave
        donne|donner|crisse|perdu ..1 ma langue|pour_mort
        je suis|etais ..1 plus|pas capable >|.
        plus capable >
        plus capable ..3 >
        a bout
        plus capable de|la|de_vivre|anyway|je|je_te
        je suis a bout
        sais|voit|vois|connais ..1 plus|pas ..1 quoi|comment|ou ..1 faire|men_sortir|continuer|
            virer|me_tourner|aller|penser|faire_de
        ai|reste ..1 plus|pas personne|rien|ami|famille|espoir|dami ..1 >|la|dans|a|au|pour|je|sur|
            qui|vers|de
        a|ca|sa donne|sert|change|vaut quoi|rien ..1 >|de|tout|anyway|et|continuer
        quoi ca donne|sert
        ai ..1 plus|pas ..1 de? ..1 espoir|famille|ami|gout|jus|vie|avenir|raison|force|energie
        plus|pas ..1 de espoir|avenir|force|courage|energie|gout|raison
        tout|rien|plus|pas ..1 de? ..1 importance|limportance|sens|sens_a|gout ..1 >|pour|a|dans|je
        me|je ..1 sens|feel|suis ..2 vide|mort|inutile|rien|perdu|brise|fini|pourri|de_trop|
            abandonne|detruit|demoli
        en_peux|peux|plus ..1 plus >|la|vraiment|de|je|a|et|pantoute
        je en peux plus
        trop mal|dur|lourd|souffrance|de_douleur|souffre ..2 >|en|dans|a|pour|je|dedans|vivre|
            continuer|endurer
        mal|souffre|souffrir|douleur ..1 en_dedans|trop|dans_mon_coeur|a_lame|de_vivre|interieur|
            tout_le_temps
        suis|etais ..1 au|a|dans ..1 le? ..1 plus_bas|bas|fond|trou|bout_du_rouleau|fond_du_trou|
            terre|bas_fond ..1 >|du|de|dans|la|je|depuis|comme
        touche|toucher|rendu|frappe ..1 le|au|dans fond
        occupe|occupez|inquiete|inquietez|souciez|souci ..2 plus|pas ..1 de|pour moi >|anyway|
            jamais
        oubliez|oublie moi >
        dors|dormi|dormir ..1 plus|pas ..3 nuits|jours|semaine|depuis
        nuits|jours ..2 dors|dormi ..1 plus|pas
        pas dormi|mange ..3 nuits|jours|depuis
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
        sais pas ..1 pourquoi ..1 je ..1 me? ..1 force|essaye|continue|leve|bats|vis|reste
        fond ..1 du|de ..1 baril|trou|gouffre|puit
        fatigue|fatiguee|epuise|brule ..2 pour|de ..1 continuer|me_battre|essayer|vivre|toffer|
            me_lever ..1 a? ..1 battre|>|me|encore|de|plus
        deprime|triste|down|bas|a_terre|fatigue ..2 pour|de ..1 me ..1 lever|laver|sortir|manger
        pour|a quoi ca ..1 sert|rime
        plus|pas|manque|perdu|sans|reste ..2 de|la|l|d ..1 fight|force|energie|courage|jus|gaz|
            volonte|gout|combat ..1 en|dans|>|pour|de ..1 moi|dedans|me|continuer|vivre|lutter|>|
            rien
        que_est|quesse|kesse|quoi|que|quest_ce ..2 je fait|fais|faire|crisse|fou ..1 ici|encore|la|
            sur_terre ..1 >|encore|en|la
        chaque|tout ..1 les? ..1 jour|jours|journee|matin ..3 pire|dur|enfer|plus_dur|pareil|
            calvaire|supplice
        de_pire|pire en pire
        cest|tout ..1 de|rendu|est ..1 pire|pire_en ..1 en|quavant|>
        arrete|arreter|capable ..1 plus|pas ..2 ma|mes|de|la ..1 tete|penser|pensees|hamster|
            cerveau|idees|tourner|ruminer|jongler
        tete|cerveau|pensees|idees ..2 arrete|arretent|tourne|tournent|spin|explose|roule|roulent|
            veux ..1 pas|plus|en_rond|sans|tout|trop|darreter|>|vite
        tanne|ecoeure|epuise|tannee|assez|plein|fatigue|brule|marre ..2 de|du|d|le|mon ..1 tout|
            monde|ca|cul|moi|casque|vie|me_battre|souffrir|truck|vivre ..1 >|la|de|et|je|ca|ici|
            le_monde|cette
        gagner|gagne|reussis|reussir ..1 jamais|pas|plus ..1 >|rien|a|dans|de
        tout ..1 va|est|vire|fout ..1 mal|croche|chier|marde|cul|en_marde|a_lenvers|le_camp ..1 >|
            dans|depuis|je|et|a|ma|pour
    """,
        "chu pu capable de rien, ma vie est scrap",
        "chu pu capable de trouver mes cles lol",
        unless="""
        cles|clefs|telecommande|trouver|ouvrir|prononcer|wifi|imprimante|app|bus|trafic|neige|
            hiver|pelleter|vaisselle|menage|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
            canadiens|match|pizza|resto|gateau|dessert|cafe|bruit|cours|recette|cuisine|de_neige|
            tempete|pluie|froid|chaleur|prix|cher|stationnement|formulaire|paperasse|travaux|
            saison|rdv|attendre|au_bout_du|linge|bouger|shift|travailler_le|coucher_tard|party
        chicane|obstine
        obstine
        de_rire|frigo|nouilles
    """,
    ),
)
