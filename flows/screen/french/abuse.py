"""Violence against the person who texts."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.violence.subie",
        "abuse_violence",
        "red",
        "",
        """
        @il|qui|il|ton|lautre|mon ..2 me|ma|mas|nous|ma_encore|mont ..2 @frappe !la_main|un_texto|
            coeur|vraiment_le|un_message|sur_leur|un_peux_d|des_nouvelles
        il|elle|@proche|@gens|on ..1 me|ma ..1 fait|faisait|fais|font|faire ..1 du? mal ..1 >|et|
            encore|svp|quand|je|aux|quant|a
        me|ma fait mal ~3 lit|texto|viens|peur|arrete
        me|mont|ma|nous ..1 @frappe ..1 >|encore|hier|fort|dans|a|devant|avec|au|par|quand|et|la|
            aux
        me|suis|ma|sest|etre|je_ai|ete|etais ..2 fait|faire|fais|ete ..1 @frappe|violer|battre|
            agresser|sauter|planter|voler|attaquer|tirer|piquer|poignarder|menacer|ramasser|battu|
            viole|violee|jumper|etrangler|varger|sequestrer|kidnapper|droguer ..1 >|par|encore|
            hier|dans|dehors|a|au|en|la|et|samedi|cette|un|ce|dessus !mon_sac|un_ticket
        viole|violee|violer|viol ..2 >|par|hier|moi|encore|je|me|quand|chez|a
        suis|ete battu|battue|violee|viole|agresse|agressee|attaque|poignarde|poignardee|menace|
            sequestre|frappe|etrangle|abusee|abuse|enferme|barre|barree|sequestree|menacee|harcele|
            prise_au_piege|pris_en_otage|enfermee
        barre|enferme|embarre|attache|sequestre|barree|enfermee ..2 dans|en|a ..2 chambre|maison|
            sous_sol|garde_robe|toilette|dedans|cave|appart|place|toilettes|chambre_et
        laisse|laissent|laissez|laissera ..1 pas ..2 sortir|partir|men_aller|appeler|dormir|manger
            ..1 >|de|et|dehors|personne|la|ma
        defonce|defoncer|cogne|kick|fesse|fesser|varge|pete|frappe|cogner|casse|kicker|force|
            essaye_de_defoncer|gosse ..2 la|ma|dans|a|apres|sur ..1 la|ma? ..1 porte|fenetre
        @il|qui ..3 a|as|avec|sort|sorti|tient|pogne|il_il_a|avait|arrive_avec|pointe ..1 un|le|
            une|son|sa|ma|mon ..1 @arme ..1 >|et|sur|dans|a|devant|la|qui|avec|au
        @arme ..2 sur|a|contre|sous|dans|devant ..1 la|ma|le|mon? ..1 gorge|tete|cou|moi|face|
            tempe|ventre|dos
        @il|qui ..2 va|veux|dit|menace|essaye|voulait|dis|parle|jure|veulent|pense|finir_par ..3
            me|ma|nous|de_me|mes|de_nous ..1 tuer|battre|frapper|tirer|poignarder|piquer|crever|
            faire_mal|retrouver|planter|etrangler|faire_la_peau|faire_du|violer|casser|brûler|
            bruler|peter|enterrer|trouver|descendre|sauter|passer|slacker|arranger|saigner|fesser|
            faire_disparaitre|shooter
        menace|menacent|menaces|menacer|menacait ..3 moi|mort|tuer|me|de|famille|enfant|mes|ma|
            battre|>
        menaces de mort
        peur de|pour ..1 lui|mon|ma|mes|eux|elle ..2 @proche|vie|enfant|ex|>|chum|quand|il|soir|
            boit|saoul
        peur|terrorise ..4 saoul|lance|frappe|crie|boit|soul|gun|couteau|battre|violent|
            pete_sa_coche|revient_saoul|chaud
        il|elle|@proche ..4 saoul|soul|fache|chaud|pete_sa_coche|violent|pete_une|crise ..4 lance|
            frappe|casse|peur|crie|garoche|brise|tout|enfant|aide|cache
        cache|cachee|caches ..3 dans|sous ..3 garde_robe|salle|toilettes|lit|chambre|sous_sol|char|
            toilette ..4 >|il|cherche|peur|arme|gun|couteau|aide|enfant
        oblige|force|forcer|obliger|fait|vend|pimp ..2 me|moi|a|de|ma ..2 coucher|clients|
            prostituer|danser|sexe|faire_la_rue|faire_des_passes|faire_des_clients|vendre|sucer|
            escorte|faire_la_pute
        me|me_oblige|me_force|me_oblige_a|ma_force ..3 clients|coucher|prostitution|passes
        pimp|proxenete|souteneur
        touche|toucher|tripote|pogne|pelote|tasse|frotte ..2 me|moi|ma|les|mes|la|quand|je ..3
            nuit|dors|fesses|seins|pas|non|dit|cul|douche|lit|noune
        dit|dis non ..4 quand_meme|pareil|pas_arrete|continue|force|ecoute_pas
        etrangle|etouffe|etranglee ..2 hier|me|moi|encore|>|revient|et
        il|elle|chum|ex|mari|gars|lautre|qui ..4 revient|sen_vient|devant|porte|dehors|arrive ..4
            tuer|battre|gun|couteau|peur|frappe|etrangle|fache|saoul|fesser|vargé|defonce
        apres ..1 moi|me ..3 gun|couteau|tuer|bat|lame
        fini|finir ..2 par ..1 me tuer
        violence ..1 conjugale|familiale
        chum|ex|mari|pere|beau_pere|blonde|conjoint|femme|coloc|voisin ..2 violent|violente|
            dangereux|abusif|controlant
        me bat|battait|bats|frappe|fesse|viole|tape ..1 >|encore|quand|souvent|et|a|tout|devant|
            depuis
        sang|bleus|bleu|oeil|cote|nez|bras|dent ..3 noir|casse|partout|il|cassee|ou ..3 frappe|
            battu|ma|fesse|etrangle|crisse|il
        on|il ..1 me|ma|mont ..1 tire|tirer ..1 dessus|apres|sur
        xknife ..3 il|chum|moi
        bloque|coince|prise|prisonniere|prisonnier|pogne ..2 avec|chez|dans ..3 lui|violent|
            chambre|barre|frappe|appart ..3 >|peur|frappe|laisse|gun
        il|elle me fait mal >
        mis|met|met_ses|pose|mettre ..1 ses|les mains ..1 sur|dans|autour ..1 moi|ma|mon|me|cou|
            gorge
        donne|donner|crisse|mange|recu|lance|pogne|fout|rentre ..1 un|une|des|plein|trois|deux ..1
            de? ..1 coup|coups|claque|claques|volee|taloche|tape|tapes|poing|punch|baffe|gifle|
            raclee ..3 >|poing|pied|poings|face|tete|ventre|bat|dans|de|sur|au|a|la|hier
        ma|me|mont|mas donne|crisse|fait ..2 coup|coups|claque|volee|tape|taloche|coup_de|gifle|
            punch|raclee
        @il|qui ..2 va|dit|veux|menace ..3 me ..1 tuer|battre|frapper|tirer|faire_mal|retrouver|
            crever|poignarder|etrangler ..1 si|quand|des ..2 je ..2 pars|parle|appelle|laisse|
            quitte|part|dis|paye|denonce|decrisse|leave
        il|elle|@proche|on ..1 me|ma|mont|mas ..2 fait ..2 mal ..1 >|raide|encore|vraiment|hier|
            bien|gros|a_soir|dans|aux|fort
        ma fait ..1 bien|vraiment|tellement|tres mal
        entend|entends|je_entends|vu|vois|il|elle ..3 charge|charger|load|sortir|sort|pointe|
            recharge|arme ..1 son|le|un|sa gun|arme|couteau|calibre|douze|12
        revenir|revient|revenu|va ..3 me|pour|et|finir ..1 finir|achever|tuer|finir_la_job
        ma|a|ont|mont casse|pete|brise|fracture|defonce|ouvert ..1 le|la|les|un|une|mon ..1 bras|
            nez|machoire|dent|dents|cote|cotes|jambe|face|crane|gueule|yeule|levre|arcade|main|
            doigt
        pointe|pointer|braque ..2 gun|couteau|arme ..2 sur|moi|me|tete|face|>
        ma|me|mont ..1 pointe|braque|vise
        me|ma frappe|bat|battre|fesse|gifle|punche ..2 devant|avec|tout|chaque|a|parce|depuis|
            pendant|au ..2 les|mes|soirs|soir|jours|coups|enfant|un|une|monde|ceinture|nuit|poing|
            bat
        coup|coups de couteau|lame|hache|bat|barre|marteau|bouteille
    """,
        "mon ex a defoncé la porte pis y ma etranglé",
        "y ma frappé dans loeil sa belle voix lol",
        unless="""
        @film|heureusement|aux_cartes|aux_dames|au_pool|patins|ballon|rondelle|au_hockey|
            par_erreur|sans_faire|par_accident|sa_chanson|en_jouant|boxe|moustique|lumiere|soleil|
            belle_voix|de_rire|hockey|si_je_suis_en_retard|en_retard|par_surprise|douche_froide|
            coeur_avec|le_coeur|record|ma_commande|ordi|la_bonne|je_te_niaise|un_sourire|une_joke|
            de_bonne
        de fatigue
        conduit|chauffe|conduite comme
    """,
    ),
    Rule(
        "fr.violence.peur",
        "abuse_violence",
        "orange",
        "tonight",
        """
        @il ..2 me controle|surveille|suit|harcele|insulte|fouille|traque|texte_sans|menace
        ex|chum|mari|il ..3 arrete_pas ..3 appeler|texter|suivre|crier|rode
        ma pris mon cell
        peur de|que ..1 mon|ma @proche
        peur de lui|elle|eux
    """,
        "jai peur de mon chum",
        "jai peur de manquer le bus",
        unless="""
        examen|chat|chien|serpents
    """,
    ),
)
