"""Worn out, of use to nobody, no way on: despair in everyday words."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.desespoir.corvee",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        impression|sens|comme ..3 couler|noyer|sombrer|etouffer|tomber|cage|mur|disparaitre|rien
        vie ..2 ecoeure|pese|corvee|degoute|tanne|fatigue|epuise
        vivre|vie ..3 corvee|fardeau|supplice|punition|corvees
        toffe|vis|survis ..2 par habitude
        braille|pleure ..2 dans|sur ..2 douche|lit|bain|char|oreiller|toilette|plancher
        larmes ..2 sortent|viennent|coulent ..1 pas|plus
        sens|ressens rien ..2 >|ni|plus|depuis
        noel|fete|nouvel_an|soir ..2 tout seul|seule
        perds|perdez|perd pas ..2 temps ..3 moi
        plus ..1 de jus|gaz|fuel|batteries|beat|steam ..3 plus|rien|>|pas
        fond ..2 sous_sol|fond|cave
        dequerre|d_equerre
        ici ..1 je ai rien|personne
        vide ..2 dedans|chez_nous|partout|apres
        """,
        "vivre cest rendu une corvée",
        "la vaisselle cest rendu une corvée",
        unless="""
        @leger
        @corvees|hiver
        @cours|le_char|mon_char
    """,
    ),
    Rule(
        "fr.use.desespere",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        je ..1 sens ..2 desespere|desesperee
        je ..2 completement|tellement|vraiment|totalement desespere|desesperee
        """,
        "Je me sens complètement désespérée ce soir.",
        "jdesespere de finir ce casse tete",
        unless="""
        casse_tete|hockey|canadiens|jeu|niveau|parking|match|partie|recette
        """,
    ),
    Rule(
        "fr.desespoir.a_bout",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        je|me ..1 suis|sens|feel ..1 done|eteint|mort_en_dedans|detruit ..2 avec|>|en_dedans|de|
            depuis|raide ..2 tout|>|dedans|vie|depuis|vivre|fighter
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
        plus|pas|aucun|sans|zero|perdu ..2 espoir|avenir|issue ..2 >|de|pour|dans|nulle|devant|
            vivre !pas|plus
        plus|perdu ..2 energie|force|gout|courage|jus >|de_rien|de_vivre|de_continuer|
            de_me_battre|de_me_lever|pour_continuer|pour_rien|de_faire|de_toffer|je_lache|
            de_essayer
        plus|rien ..3 rien|me|m ..2 fait|fais|tente|donne|touche|goute|interesse|importe|allume
            ..3 plaisir|quoi|rien|envie|plus|>|effet|depuis|gout
        jamais|rien|plus ..3 changer|changera|marchera|arranger|arrangera|aboutit|lucky ..2 >|
            pour_moi|dans_ma_vie|jamais|anyway
        je lave|lave|mange|dors|ouvre|sors|reponds|parle|lève|leve plus|pas ..4 rideaux|mange|
            dors|sors|lave|lit|depuis|personne|jours|semaines|cell ..2 >|plus|pas|jours|depuis|et
        coeur ..2 est|a ..1 plus|pas ..1 la|a|dedans >|vivre|rien
        coeur il est plus
        tourne|roule|marche|vis|avance ..2 a|dans ..1 vide|le_vide|sur_le_pilote|vide
        mauvais coton
        file|filer|feel pas|mal|down|croche|poche|low ..1 >|pantoute|depuis|bien|du_tout|top|
            ces_temps|serieux
        seul|seule|solitude|isole|isolee !qui ..3 en_crisse|a_mourir|parle|frigo|comme_un_chien|
            mur|murs|tv|tele|personne|mort|pesant|tue|terre ..3 >|monde|frigo|murs|noel|mort|
            personne|plancher|seul|jours|chien|rat|silence|au
        je|suis|sens|feel ..2 seul au_monde
        seul en_crisse|comme_un_chien|en_maudit|en_titi|dans_vie
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
        pas|plus ..1 ma place >|dehors|nulle_part|ici|dans_le|dans_ce|dans_cette|sur_terre|parmi
        pas|plus de place >|nulle_part|pour_moi|pour_dormir|a_dormir|cette_nuit|a_soir|prevue|ou
        capable|peux|veux|arrive|suis ..1 plus|pas ..3 toffer|endurer|continuer|tenir|lutter|
            fighter|supporter|me_battre|forcer|faire_semblant|essayer|porter|prendre|avancer|
            encaisser|gerer|courir|recommencer|sourire|combattre ..2 >|ca|de|la|comme|longtemps|
            encore|tout|seul|ainsi|je
        en ..1 peux|peut ..1 plus >|la|je|vraiment|pantoute|svp|et_je|et_ca|et_jai|ici
        en ..1 peux|peut ..1 plus de|davoir ..2 vivre|vie|tout|ca|souffrir|moi|me_battre|etre|
            faire_semblant|ce_mot|cette_vie|mal|me_lever|pleurer|perdre|endurer|lui|elle|mon|ma|
            cette_place|cette_maison|ici
        < je peux plus >|vraiment|svp|continuer
        lache|lacher|abandonne|abandonner|baisse|crisse ..2 tout|bras|eponge|la_serviette|
            le_morceau|la_patate|prise|partie|up ..2 >|je|la|cest|et|rien
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
        mal|souffre|souffrance|douleur|peine ..3 en_dedans|dedans|tout_le_temps|sans_arret|ame|
            dans_lame|vivre|lache|finit|arrete ..2 >|pas|plus|depuis|jamais|et|moi
        esprit|ame|cerveau ..3 malade|perdu|brise|parti|fatigue|noir|casse|en_morceaux|quitte
        fatigue|epuise|las|tanne|ecoeure|lasse|bouke|tanned ..3 vivre|me_battre|etre_moi|
            etre_fort|etre_seul|etre_fatigue|etre_en_vie|etre_un_poids|tout|lutter|vie|exister|
            forcer|respirer|souffrir|combattre|efforts|perdre|courir|pleurer|faire_semblant|
            recommencer|attendre ..2 >|de|tout|seul|fatigue|rien|et|pour|fort
        vie|lavi ..2 lou|lourde|pesante|dure|trop|trop_dure|insupportable|plate ..3 >|je|pour|a|
            fatigue|bouke|me
        tout|toute ..1 est|vire|va|tombe|croule|fout ..2 mal|croche|morceaux|effondre|lourd|gris|
            inutile|en_marde|chier|camp ..2 >|et|depuis|dans|autour|a|je|encore|sans
        reste|rester|couche ..2 lit|noir|journee ..2 jours|journee|semaines|depuis|sans|noir|
            rideaux
        claque|claques|malchance|malheur|karma|pas_de_chance ..3 toujours|jamais|encore|moi|vie|
            suis ..2 >|moi|mange|pour|pas|apres|dans
        toujours moi|mon_tour ..3 claque|mange|payer|paye|souffre|perd|coups|marde
        perdu|perdue ..1 en_dedans|dans_ma_tete|complet|completement|dans_la_vie|dans_vie
        """,
        "jme sens comme un fantome depuis que chu sorti",
        "jme deguise en fantome a lhalloween",
        unless="""
        me|te prendre
        grippe|vaccin
        une|la|un seul|seule personne
        jamais pense
        de le|l hiver
        trop mange
        exam|exams|partiel|partiels|appli|recto|raviolis|merguez|manchots|annonces
            ..6 peux plus
        peux plus ..4 exam|exams|partiels|appli|hiver|annonces|bouger|marcher|me_pencher|y_aller|
            photo
        @leger
        @corvees
        raclette|tourtiere|poutine|poutines|buffet|rapees|bobettes|bonheur|cuisine_a_soir|recette|
            arbitre|grasse_mat
        @cours|le_hiver|cet_hiver|de_hiver|le_char|mon_char
        tanne|tannee ..1 de? attendre ma|mon|le
    """,
    ),
)
