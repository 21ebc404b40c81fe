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
        plus|pas capable >|de_rien|pantoute|de_ma_vie|de_continuer|dans|la|je|de_vivre|
            de_toffer|de_ca|et|moi|la_la|de_tout|d_endurer|anymore|du_tout|de_cette|de_me_battre|
            de_faire_semblant|de_meme|de_supporter|de_gerer|de_me_lever|de_souffrir|de_porter|
            vraiment|dendurer|de_prendre_ca
        je|suis|je_suis|ma|moi ..2 a bout ..1 >|de|la|vraiment|je|et|bien|complet|total
        a bout >|de_force|de_forces|de_souffle|de_tout|de_nerf|de_nerfs|de_ressources|la
        au bout ..1 du|de|mon|de_mon ..1 rouleau|bout|corde|limites|limite|ma_corde|mes_forces
        bout ..1 de|du|mes ..1 mon|ma|le? ..1 rouleau|corde|forces|ressources|nerfs
        je|tout|veux|va ..2 abandonne|lache|crisse|baisser ..1 tout|les_bras|la_serviette|la_bas|
            la_patate
        je ..1 abandonne >|tout|je
        marre|ecoeure|tanne|fatigue|fatiguee|tannee|ecoeuree|epuise|epuisee|brule|vide|las|crever|
            maganee|magane ..2 de|d|en? ..2 tout|me_battre|vie|lutter|souffrir|essayer|dedans|
            en_dedans|faire_semblant|etre_fort|avoir_mal|perdre|etre_seul|ma_vie|de_vivre|
            struggler|combattre|moi|etre_moi|pleurer|toujours|recommencer
        tanne|tannee|ecoeure de|de_avoir|de_me ..2 battre|mal|tout|souffrir|essayer|moi
        cest|ca|tout ..1 est|devient? ..1 trop !cher|loin|tard|tot|bon|drole|beau|cute|hot|
            long|petit|grand ..1 >|pour_moi|dur|lourd|gros|a_gerer|dure|tough|heavy|pesant
        sert|servir|donne|vaut ..2 rien|a_rien|pas|plus_rien ..2 >|tout|ca|vos|continuer|de|
            anyway|de_essayer|pantoute|dans|rien|check|me_lever|essayer|moi|la_peine|rester|parler
        a|ca quoi ..1 ca|sa|bon|sert|servir|donne ..2 >|continuer|essayer|sert|anyway|tout|de|me|
            de_essayer|vivre
        pourquoi|quoi continuer|essayer|me_battre|je_continue|rester|toffer|me_lever|je_essaye|
            je_me_leve|bon
        pourquoi je ..1 suis|me|continue|toffe ..1 encore|la|ici|leve|nee|bat ..1 >|la|ici|encore|
            vivant
        sen|se|fou|crisse|fiche|foutent ..2 tout|monde|personne|moi|de ..2 si|moi|de_moi|crisse|
            fou|je|vivre|que
        plus|pas|sans|aucun|perdu|zero ..2 espoir|avenir|futur|issue|porte_de_sortie|but|
            motivation|lumiere|solution|de_espoir|de_avenir|raison ..1 >|de|pour|je|a|dans|la|et|
            dans_ma|nulle
        je|me ..1 suis|sens|feel|vaut|vaux ..2 inutile|nul|brise|detruit|bon_a_rien|bonne_a_rien|
            dechet|fardeau|merde|marde|de_trop|monstre|abandonne|rejete|nulle|scrap|a_ramasser|
            eteint|invisible|un_poids|un_rate|un_echec ..1 >|en_dedans|pour|je|au|comme|et|
            au_monde|partout|a_soir|depuis|sans|complet
        ma|cette|tout ..1 vie ..3 finie|fini|merde|marde|crisse|gachee|scrap|enfer|vide|nulle|
            plate|detruite|rien|cauchemar|joke|ratee|poubelle|noire|chienne|chien|maudite|gache|
            pourrie|scrapee|chier
        vie|chienne de vie|marde|merde|chien
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
        que ca|tout arrete|finisse|cesse|se_arrete|stop ..1 >|svp|la|enfin|une|pour|tout|au|bon|
            fini
        quand|est_ce_que ..2 ca|tout ..1 va ..1 arreter|finir|stopper|cesser
        cest ..1 fini|mort|crisse pour_moi|tout ..2 >|je|la
        rien ..1 qui sert|reste|aide|me_aide|tente ..2 >|plus|pour_moi|dans_ma|fait
        rien ..1 qui va|vaut >|plus|bien|pour_moi|dans_ma
        rien ..1 qui? marche|fonctionne ..1 plus|dans_ma|jamais|icitte
        seul|seule|tout_seul|tout_seule|pas_personne|abandonne ..2 au|a|avec|dans|dans_la|partout|
            personne|plus|je_en|je ..2 monde|mourir|mes_demons|noir|capable|parler|soir|peux|
            pleure|mal|moi|aime|vie|crever|ecoute
        je suis|me_sens|sens tellement|trop|vraiment|si seul|seule|deprime|triste|bas|down|
            malheureux|desempare|mal ..1 >|la|a_soir|depuis|dans|que|et|ces|en|ici|encore
        je suis|me_sens|sens ..1 bien? deprime|depressif|depressive|malheureux|malheureuse|
            desempare ..1 >|la|a_soir|depuis|dans|et|ces|en|ici|encore
        je suis|me_sens|sens seul|seule >|au_monde|au_fond|depuis|dans
        besoin|envie|faut ..2 de|que? ..1 je? ..1 parler|parle|jaser|voir ..2 quelquun|a_quelquun|
            avec_quelquun|urgent|vite|a_quelqun ..1 >|vite|svp|la|a_soir|urgent|mal|maintenant|je|
            au
        personne ..1 a|pour|avec ..1 qui? ..1 parler|jaser|me_aide|me_ecouter|m_aide
        file|je_file|filer|filais|feel|sent|sens|je_va ..1 vraiment_pas|mal|tres_mal|bien_mal|
            pas_bien|pas_pantoute|comme_de_la_marde|croche|down|a_terre|comme_d|tout_croche|poche|
            low|bas|marde ..1 >|pantoute|bien|la|du_tout|depuis|et|a_soir|dans_ma|je|ces|grave|
            mentalement|fort|aujourdhui
        file|feel|filer pas >|bien|pantoute|du_tout|fort
        veux|va|besoin plus|rien ..2 rien|savoir|personne ..1 >|de|vie|tout|ca|savoir
        noir dans ma tete
        peux|capable plus|pas ..1 continuer|tenir|avancer|toffer|endurer|faire_semblant|vivre|
            supporter|me_battre|survivre|prendre|encaisser|gerer|respirer_ici ..1 >|de_meme|
            comme_ca|ca|la|ainsi|je|longtemps|une|comme|tout|tout_ca|cette|de|dans|et
        veux ..1 me ..1 sauver|cacher|enterrer|evaporer|effacer ..2 >|loin|de_tout|pour|dans|
            du_monde|sous
        fuck|fourre|crisse|foutre|merde ..1 ma|la|cette|tout ..1 vie|monde|tout|existence
        xgrave
        je suis|etais ..1 plus|pas capable >|.
        plus capable >
        plus capable ..3 >
        je suis a bout
        sais|voit|vois|connais ..1 plus|pas ..1 quoi|comment|ou ..1 faire|men_sortir|continuer|
            virer|me_tourner ..1 >|la|avec|de_moi|de_ma_vie|anymore
        ai|reste ..1 plus|pas personne|rien|ami|famille|espoir|dami ..1 >|la|dans|a|au|pour|je|
            sur|qui|vers|de
        a|ca|sa donne|sert|change|vaut quoi|rien ..1 >|de|tout|anyway|et|continuer
        quoi ca donne|sert
        ai ..1 plus|pas ..1 de? ..1 espoir|famille|ami|gout|jus|vie|avenir|raison|force|energie
        plus|pas ..1 de espoir|avenir|force|courage|energie|gout|raison
        tout|rien|plus|pas ..1 de? ..1 importance|limportance|sens|sens_a|gout ..1 >|pour|a|dans|
            je
        en_peux|peux|plus ..1 plus >|la|vraiment|de|je|a|et|pantoute
        je en peux plus
        trop mal|dur|lourd|souffrance|de_douleur|souffre ..2 >|en|dans|a|pour|je|dedans|vivre|
            continuer|endurer
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
            veux ..1 pas|plus|en_rond|sans|tout|trop|darreter|>|vite
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
    Rule(
        "fr.desespoir.a_bout",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        je|me ..1 suis|sens|feel ..1 done|eteint|mort_en_dedans|breake|detruit ..2 avec|>|
            en_dedans|de|depuis|raide ..2 tout|>|dedans|vie|depuis|vivre|fighter
        je|me ..1 suis|sens|feel ..1 tired de|detre|avec|en_dedans ..2 tired|tout|vivre|>
        sens|feel|suis ..1 vide|casse|brise|mort en_dedans|dedans|complet|depuis
        tired|done|fed_up ..1 de|d|with|avec ..2 tout|fighter|etre|everything|vivre|la_vie|
            essayer|ca
        vaut|vaux|vaux|compte|comptes|merite|existe|sers|sert ..1 plus|pas|rien|pour ..2 marde|
            personne|rien|grand_chose|cenne|clou ..2 >|pour|aux|je
        compte|existe|importe ..1 pour|plus_pour|pas_pour personne
        sens|suis|impression ..4 invisible|fantome|transparent|fardeau|coquille_vide|
            moins_que_rien|nulle_part
        tout|monde ..3 avance|reussissent|vivent|continue ..3 sauf|et|pis|moi ..2 moi|stocke|
            stuck|recule
        leve|levé|reveille|vis|existe|respire|mange ..2 pour rien|quoi|personne
        gache|scrape|gaspille|ruine|detruit|perdu|fini|rate|scrappe|bousille ..2 ma|la|mon|tout
            ..1 vie|jeunesse|vies|famille|chance
        vie ..3 gachis|gache|gachee|ruine|foutue|merde|marde|scrap|poubelle|vide|noire|enfer|
            cauchemar|farce|joke|desert|prison|calvaire|arretee|finie|chien|sens|plate_a_mort ..3
            >|pas|plus|je|par|sans|depuis|et|par_ou
        vois|voit|crois|imagine ..1 pas|plus|aucun|aucune|rien ..3 issue|bout|sortir|solution|
            avenir|lumiere|lueur|futur|sortie|tunnel|porte|but|sens|espoir ..3 >|de|tunnel|
            en_sortir|men_sortir|du|pour|nulle|a|ca
        vois pas|plus comment ..3 arranger|men_sortir|continuer|finir|ca
        pas|plus|aucun|sans|zero|perdu ..2 espoir|avenir|futur|issue|energie|force|gout|courage|
            jus ..2 >|de|pour|dans|nulle|devant|vivre !pas|plus
        plus|rien ..3 rien|me|m ..2 fait|fais|tente|donne|touche|goute|interesse|importe|allume
            ..3 plaisir|quoi|rien|envie|plus|>|effet|depuis|gout
        jamais|rien|plus ..3 changer|changera|marchera|arranger|arrangera|finir|aboutit|lucky ..2
            >|pour_moi|dans_ma_vie|jamais|anyway
        je lave|lave|mange|dors|ouvre|sors|reponds|parle|lève|leve plus|pas ..4 rideaux|mange|
            dors|sors|lave|lit|depuis|personne|jours|semaines|cell ..2 >|plus|pas|jours|depuis|et
        coeur ..2 est|a ..1 plus|pas ..1 la|a|dedans >|vivre|rien
        coeur il est plus
        tourne|roule|marche|vis|avance ..2 a|dans ..1 vide|le_vide|sur_le_pilote|vide
        mauvais coton
        file|filer|feel pas|mal|down|croche|poche|low ..1 >|pantoute|depuis|bien|du_tout|top|
            ces_temps|serieux
        seul|seule|solitude|isole|isolee !qui ..3 en_crisse|a_mourir|parle|frigo|comme_un_chien|mur|
            murs|tv|tele|personne|mort|pesant|tue|depuis|terre ..3 >|monde|
            depuis|frigo|murs|noel|mort|personne|plancher|seul|jours|chien|rat|silence|au
        je|suis|sens|feel ..2 seul au_monde
        seul en_crisse|comme_un_chien|en_maudit|en_titi|dans_vie
        < seul >
        tellement|trop|vraiment|toujours|bien seul|seule ..3 >|que|je
        personne ..2 me|m|ma ..1 aime|comprend|ecoute|soucie|croit|voit|visite|appelle|parle ..1
            >|depuis|jamais|plus
        personne ..2 sen|rend|voit|remarque|apercoit ..3 compte|rien|>|moi|vais|fout
        honte|decu|decus|degout|hais|haine|deteste|haïs|hait ..3 moi|me|face|miroir|vie|qui_je_suis|
            moi_meme|enfants ..3 >|et|depuis|raison|je|de|encore|tous|
            pas
        enfants|famille|mere|monde|tout_le_monde ..3 honte|mieux_sans|decu|decus|tourne_le_dos|
            renie|renies|coupe_les_ponts|rejete|haissent|hais ..3 moi|>|et|pas|plus|raison
        mieux|aimais_mieux|facile|simple|prefererais|plus_facile|ennuie|manque ..3 dedans|
            en_dedans|en_prison|prison|inside|au_pen|cellule|cellule|la_bas|detention ..3 >|ici|
            dehors|au|je|que
        dehors|ici|liberte ..3 pire|dur|enfer|perdu|prison|trop ..2 dedans|que|>|dur|prison
        cest ca la liberte ..4 plus|pas
        pas|plus ..2 ma|de place ..2 >|dehors|nulle_part|ici|dans|monde
        capable|peux|veux|arrive|suis ..1 plus|pas ..3 toffer|endurer|continuer|tenir|lutter|
            fighter|supporter|me_battre|forcer|faire_semblant|essayer|porter|prendre|avancer|
            encaisser|gerer|courir|recommencer|sourire|combattre ..2 >|ca|de|la|comme|longtemps|
            encore|tout|seul|ainsi|je
        en|je ..1 peux|peut ..1 plus ..2 >|de|la|je|et|vraiment|pantoute|tout|svp
        lache|lacher|abandonne|abandonner|donne|baisse|crisse ..2 tout|bras|eponge|
            la_serviette|le_morceau|la_patate|prise|partie|up ..2 >|je|la|cest|et|rien
        jete|jeter ..2 eponge|serviette|gants
        fini|finis|finies ..2 les|mes|avec|des ..1 efforts|projets|reves|illusions|espoirs|
            esperer|me_battre
        efforts|essaye|essayer|bats|force ..3 rien|sert|pour|jamais|assez|trop|change|mene ..2 >|
            rien|plus|a|marche|nulle
        a ..1 quoi ..2 ca|bon|sert|sa|ca_sert ..3 >|vivre|continuer|sert|essayer|me|de|anyway|
            tout|lever
        quest|ce|quoi|qui ..2 me|nous attend|attends ..2 >|demain|vie
        qu|que|quest_ce_qui me attend
        pas|ni|sans de? famille ..4 pas|ni|rien|personne|metier|ami|amis|attend
        mal|souffre|souffrance|douleur|peine ..3 en_dedans|dedans|partout|tout_le_temps|sans_arret|
            ame|dans_lame|vivre|part|lache|finit|arrete ..2 >|pas|plus|depuis|jamais|et|moi
        besoin de parler|jaser >|vite|svp|la|a_soir|urgent|fort|avec
        esprit|ame|cerveau ..3 malade|perdu|brise|parti|fatigue|noir|casse|en_morceaux|quitte
        fatigue|fatigué|epuise|las|tanne|brule|ecoeure|lasse|bouke|tanned ..3 vivre|me_battre|
            etre_moi|etre_fort|etre_seul|etre_fatigue|etre_en_vie|etre_un_poids|tout|lutter|vie|
            exister|forcer|respirer|souffrir|combattre|efforts|perdre|courir|
            moi|pleurer|faire_semblant|recommencer|attendre ..2 >|de|tout|seul|fatigue|rien|et|
            moi|pour|fort
        vie|lavi ..2 lou|lourde|pesante|dure|trop|trop_dure|insupportable|plate ..3 >|je|pour|a|
            fatigue|bouke|me
        tout|toute ..2 est|sont|vire|va|tombe|croule|sen|fout|goes ..3 noir|mal|croche|eau|vide|
            morceaux|perdu|fini|effondre|lourd|gris|inutile|loin|en_marde|chier|camp|pareil ..2 >|
            et|depuis|dans|autour|a|je|encore|sans
        dormir|rester|coucher|lever ..3 lit|noir|jours|journee|rideaux ..3 >|depuis|pour|plus|
            jours|sans|capable
        claque|claques|coups|malchance|malheur|karma|chance ..3 toujours|jamais|encore|moi|vie|
            suis ..2 >|moi|mange|pour|pas|apres|dans
        toujours moi|mon_tour ..3 claque|mange|payer|paye|souffre|perd|coups|marde
        perdu|perdue ..1 en_dedans|dans_ma_tete|raide|complet|completement|sans|depuis|
            dans_la_vie|dans_vie
        """,
        "jme sens comme un fantome depuis que chu sorti",
        "jme deguise en fantome a lhalloween",
        unless="""
        @leger
        halloween|deguise|cles|clefs|trouver|wifi|imprimante|bus|autobus|trafic|neige|
            pelleter|vaisselle|menage|canadiens|match|pizza|gateau|dessert|bruit|recette|
            tempete|pluie|frette|chaleur|prix|stationnement|formulaire|paperasse|travaux|saison|
            linge|shift|examen|hockey|@film|film|jeu|game|tricot|musique|toune|guitare|marathon|
            gym|entrainement|course|demenagement|construction|cones|frigo_est_vide|batterie|
            essence|maths|meubles|ikea|plancher|patate_pilee|peinture|epicerie|poutine|chips|
            mieux_maintenant|avant_asteure|plus_maintenant|rire|lol_je|chandail|vidanges|bricole|
            mecanique|moteur|laveuse|robinet|facture|impots|tondeuse|gps|gym|yoga|lift|
            dehors_pas|soccer|tournoi|karaoke|sushi|radio|traffic|netflix|biscuits|facebook
        moustiques|maringouins|patience|telemarketing|robot|robots|pub|pubs|mononcle|belle_mere
        raclette|tourtiere|poutine|poutines|buffet|rapees|bobettes|bonheur|cuisine_a_soir|recette|
            arbitre|grasse_mat
        @cours|le_hiver|cet_hiver|de_hiver|le_char|mon_char
        tanne|tannee ..1 de? attendre ma|mon|le
    """,
    ),
)
