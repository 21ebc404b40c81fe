"""The word itself, plans, means and goodbyes, and the past that comes back."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.suicide.mot",
        "suicide",
        "orange",
        "tonight",
        """
        je|me|moi|envie|idee|idees|pensees|pense|plan|tentative|note|lettre|veux|va ..2 suicide|
            suicidaire|suicider !pas|prevention
        < suicide|suicidaire|suicider !action|prevention
        @proche|@gens|il|elle ..1 est|suis|etre|dit|se|sens|parle ..2 suicide|suicidaire|suicider
            !en
        pense|penser|pensais|songe|songer|jongle|jongler|tourne ..2 a|de ..1 la|ma|ma_propre? ..1
            mort|mourir|disparaitre|crever|en_finir|l_autre_bord
        pense|penser|pensais|songe|songer|jongle|jongler ..2 a finir >|a_soir|avec|ca|tout
        faire|fais|fait|feras|ferai ..2 une|des|de|la|quelque_chose|un|truc? niaiserie|niaiseries|
            betise|betises|connerie|conneries|folie|folies|cave|stupide|grave|regretter|
            irreparable
        plus|pas confiance en|a moi|moi_meme ..2 seul|soir|nuit|>|a_soir
        peur de|que ..1 moi|moi_meme|ce_que_je|mes_pensees|me_faire_mal|rester_seul|etre_seul
        suis|assis|la|rendu|debout|monte ..1 sur|au ..1 le|la|bord ..1 pont|toit|rebord|viaduc|
            tracks|balcon >
        le faire a_soir|pour_vrai|cette_nuit|ce_soir
        si je le fait|fais pas avant|a_soir|maintenant
        tout est|cest pret|prete|prepare|organise|planifie|en_place ..1 >|pour|a_soir|demain
        mal de ..1 vivre|mere
        sais ..1 pas|plus combien|jusqua|si ..3 temps|quand|va|je ..4 toffer|tenir|endurer|durer|
            continuer|toffe|tiendrai|rester|capable
        combien ..2 temps ..4 toffer|tenir|endurer|durer|continuer
        laissez|laisse ..1 moi? ..1 pas ..1 tout|seul ..1 seul ..1 >|soir|svp|la
        me ..1 fait|fie|fier|fais ..1 plus|pas confiance
        peur ..1 de moi|moi_meme|ce_que_je|mes_idees ..1 >|a_soir|quand|fasse|pourrais|va
        faire|fait|fais ..2 quelque_chose|affaire|chose|de_quoi ..3 revenir|reparer|regretter|
            arriere|effacer|defaire
        plus|pas|aucun ..2 de|moyen ..1 retour|revenir|reculer|marche_arriere ..1 >|en|arriere|
            apres|possible|maintenant
        serai|sera|serais|etre ..1 plus|pas ..1 un|une|votre|son ..1 probleme|fardeau|poids|
            trouble|charge|cas
        dis|dites|dire|dit ..2 que|a ..2 tout|mes|ma|mon|eux|elle|lui|monde|enfant ..4 desole|
            mexcuse|pardon|aimais|regrette
        derniere|dernier|last ..1 affaire|chose|texto|message|cigarette|smoke|biere|repas ..3
            je|va|envoie|fait|fume|ecris|dis|ecrire|dire
        derniere fois ..1 que? je|tu|vous ..2 ecris|dis|parle|texte|appelle|derange|vois|voit|
            verras|
            verrez|entends|entendez|entendras|lis|lisez|charge|fume|couche|dors|respire|barre
        manque|rate ..2 derniere fois ..3 manquerai|raterai|manque|rate ..1 pas
        quitter|quitte|crisse|partir ..2 le|la|cette|ce|mon ..1 place|monde|camp|terre|trou|vie|
            planete ..1 pour_de_bon|pour_toujours|a_jamais|definitivement|une_fois|pour_vrai
        va|irai|serai|pense|bientot ..2 avec|retrouver|rejoindre|voir ..1 mon|ma|mes|elle|lui|
            mon_petit ..1 fille|bebe|mere|pere|frere|soeur|gars|ange|grand|enfant|femme|petit|
            chum|ami|chien ..2 bientot|ciel|haut|soir|enfin|>|mort|la
        me|m trouver|retrouver|ramasser|trouve ..2 mort|pendu|raide|froid|frette|fleuve|corps
        trouve|vois|ai|reste|voir ..1 plus|pas ..1 une|de|aucune|rien|dautre ..1 seule|bonne? ..1
            raison ..2 de|pour ..1 rester|vivre|continuer|me_lever|etre|toffer
        veux|voudrais|aimerais|souhaite|prie|hate|envie|espere|faut|besoin|juste|faites|fais|
            supplie|attends ..1 que ..1 ca|tout ..1 soit|finisse|fini|arrete|achever ..1 >|fini|
            svp|au_plus|vite|enfin
        < que|fait ca|tout ..1 soit|finisse|fini|arrete|achever ..1 >|fini|svp|au_plus|vite|enfin
        pourquoi ..1 dieu|le_bon_dieu|le_ciel ..3 chercher|prend|vient|veux
        cou ..3 corde|ceinture|drap|noeud|marque|mal_de_la
        ai|encore|reste ..2 des|mes|les ..1 idees|pensees noires|sombres|suicidaires|morbides
        """,
        "jai peur de faire une betise",
        "prevention du suicide, bonne formation",
        unless="""
        @leger
        @film
        politique|action|squeeze|decarie|benevole|formulaire|poisson
        ma_conf|kamikaze|clef|ligne|numero|depliant|affiche|gateau|surprise|souper|party|fete|
            journee|demenagement|voyage|chalet|bbq
        ma_demande
        dit non
        durkheim|suicide_blonde|squeeze|baseball|socio|suicide_politique|sketch|balado|chanteur|
            poisson_rouge|suicide_action|courait_des
    """,
    ),
    Rule(
        "fr.suicide.plan",
        "suicide",
        "red",
        "",
        """
        plan ..3 fait|pret|prete|date|decide ..3 date|>|soir|cest|fait|moi
        tout ..1 est|tout ..1 planifie|prevu|pret|organise|arrange|prepare ..3 soir|mort|partir|
            lettre|demain|fini|adieu|date|la_date|corde|pilules
        date|jour ..1 est|choisi|decide ..2 choisi|fixe|decide|choisie|fixee|pret
        choisi|decide|fixe ..1 date|jour ..2 mourir|partir
        choisi|fixe|decide ma|la|le|mon date|journee|jour|place|moment
        cest ..1 fini|final|finito|le_dernier|la_fin|la_derniere ..2 a_soir|ce_soir|pour_moi|
            cette_nuit|demain|de_ma_vie
        a_soir|ce_soir ..1 cest ..1 fini|la_fin|final|le_grand_soir|mon_dernier|ma_derniere|
            la_derniere
        dernier|derniere|last ..1 texto|message|nuit|soir|soiree|fois|journee|jour|noel|fete|mots|
            mot|repas|call|appel ..3 vie|terre|moi|jamais|adieu|vivant|va_avoir|recevoir|que_tu|
            monde|a_vie|parle|parles
        cest mon|le|ma dernier|derniere ..1 texto|message|nuit|soir|mots|soiree !de|avant|a
        cest mon|ma dernier|derniere jour|journee >|adieu|sur|ici_bas|avec_vous|vivant
        !d|de|appelle|mme|soiree|party adieu >|tout|la_vie|le_monde|vous|pardon|desole
        message|mon|lettre d|de? adieu|ses_adieux
        bye|goodbye ..2 tout_le_monde|pour_toujours|a_jamais|la_vie|le_monde|monde_cruel|
            pour_de_bon|forever|a_tout|mes_amours
        dit|dis|dire|faire|fait ..1 mes_adieux|bye|adieu|adieux|aurevoir|au_revoir ..2 a|adieux|
            tout ..1 mes|ma|tout|mon|la|le ..1 enfant|mere|monde|famille|gars|fille|vie|>|
            tout_le_monde
        fait|dit mes adieux
        ecrit|laisse|fini|redige ..2 ma|mes ..1 lettre|lettres|note|mot ..3 pour|adieu|a_ma|a_mon|
            a_mes|>
        ecrit|laisse|redige ..2 une|des lettre|lettres|note|mot ..2 pour|a ..1 mes|ma|mon|chaque|
            tous ..2 enfant|fille|gars|mere|famille ..2 quand|si|apres|table|adieu|tiroir
        lettre|note|mot|texto|message|live|story|video|post|statut ..1 de? ..1 adieu|suicide|
            depart|de_adieu
        quand|si|lorsque|avant ..2 tu|vous|il|quelquun ..1 va|allez|auras|aurez|recevras|lire|lis|
            lisez|trouver|trouve ..6 mort|parti|serai|trop_tard|partie|
            plus_la|plus_etre|plus_en_vie|plus_de_moi|existerai|pas_la
        trop tard ..2 pour|quand|me ..1 moi|sauver|serai
        dis|dites|dire|dit ..1 a ..1 ma|mon|mes ..1 @proche ..2 que|je ..1 je|les|l|la|le ..1
            aime|desole|aimais|demande_pardon
        je vous|te|les aime|aimais ..3 adieu|bye|oubliez|oublie|pardonne|desole|pour_toujours|
            toujours|tout
        pardonne|desole ..2 moi|maman|mes|tout|de|pour ..3 enfant|adieu|faire|fait|plus|capable|
            je_ai|partir|maman|aime|tout_ce|quand
        prends|prenez|prendre|occupe|occupez|veille|veillez|garde|gardez|soigne ..1 vous|toi|soin|
            bien? ..2 de|sur|soin|mon ..1 de? ..1 mes|ma|mon ..1 enfant|chien|chat|fille|gars|
            mere|fils|bebe ..4 quand|apres|si|parti|la|plus|pour_moi|moi|svp|je_serai
        je_en|en|aurai ai|aurai|auras ..1 plus|pas ..1 besoin ..3 ou|va|la_bas|apres|je|quand
        ou je ..1 me|men ..1 en? ..1 va ..4 pas|besoin|plus|rien
        @veux|va|pret|temps|bientot|sur_le_bord|train ..2 partir|men_aller|quitter|
            lever_les_pieds|crisser_mon_camp ..2 pour_de_bon|pour_toujours|a_jamais|du_monde|
            de_ce_monde|au_ciel|la_haut|definitivement|sans_retour|pour_vrai|ce_monde|cette_terre|
            la_vie|cette_vie
        quitter|quitte ce|cette|la monde|terre|vie|planete
        reverrez|reverras|reverra|entendras|entendrez|entendra|verras|verrez|entendre|revoir ..1
            plus|pas|jamais ..2 >|moi|parler|jamais|de_moi|me
        plus|pas|jamais ..1 entendre|entendra|reentendre|reverrez|revoir ..1 parler? ..1 de? moi|
            me
        vous|tu|on ..2 me ..1 reverrez|reverras|reverra|verras|verrez|revoir ..1 plus|pas|jamais
        trouver|trouve|trouvent|trouvera|trouverez|retrouver ..1 mon|ma|le|me ..1 corps|cadavre|
            demain|matin|mort|pendu
        me cherche|cherchez|chercher ..1 pas|plus
        serai ..1 ailleurs|loin|parti ~3 cherche|cherchez pas
        cherche|cherchez ..1 pas|plus trop|moi|de_me|a_me
        cherchez|cherche moi|me pas|plus
        merci ..2 pour|de ..3 tout ~6 adieu|dernier_message|
            derniere_fois|la_fin|plus_la|plus_capable|peux_plus|reverra|pardon
        xpill xpill xpill
        xpill ..4 bonne_nuit|toujours|adieu|bye|dormir|fini
        bonne|bon ..1 nuit ..2 pour|a ..1 toujours|jamais|tout_le_monde_pour|de_bon
        je|me ..1 me|men|en ..1 va|en ..1 va? ..1 au|rejoindre|voir ..1 ciel|paradis|saint_pierre|
            jesus|dieu|enfer|bon_dieu|mon_createur
        que|si dieu|seigneur|bon_dieu|jesus ..2 me|vienne|mes ..2 chercher|prenne|emporte|rappelle
        dieu|seigneur|vienne|venez ..2 me|moi chercher ..1 >|au_plus|svp|dieu|seigneur|la
        passer|aller ..1 de ..1 lautre|l_autre|autre bord|cote|bor
        je ai ..1 tout ..1 donne|regle|mis ..1 mes|en|mon ..1 affaires|stock|ordre|choses
        tout donne mes affaires
        autre|prochaine vie ..2 >|peux|on|toi
        decide|choisi ~3 cest|a|ca|pour ..2 a_soir|ce_soir|cette_nuit|demain|aujourdhui|la_fin|
            fini|le_temps
        cest|est ..2 mon|ma|le|lheure|temps ..1 heure|tour|temps|moment ..2 de|que|pour ..2
            partir|parte|men_aller|mourir|crever|aille|moi
        le temps ..1 que|de ..1 je? ..1 parte|partir|men_aille|meure|crisse_mon_camp|disparaisse
        va|irai|rendu|suis|marche|assis|proche|pars ..3 aux|sur_les|sur_la|proche_des|le_long ..1
            des? ..1 tracks|rails|voie|chemin_de_fer|voies ..1 >|la|a_soir|et|je|maintenant
        pense|penser|pensais|songe|jongle|obsede ..4 au|le|du|a ..1 la|le? ..1 pont|viaduc|corde|
            metro|tracks|toit|gun|balcon|pilules
        avale|pris|mange|vide ..2 tout|au_complet|la|le ..2 pharmacie|armoire|cabinet|tiroir|
            flacon|stash
        derange|derangerai|achalerai|embeterai|dranger ..1 plus|pas ..1 personne|jamais|vous|
            bientot
        bientot ..2 je ..1 derange|derangerai|achalerai|ferai|serai|aurai ..1 plus
        serez|seras|sera|va_etre ..1 debarrasse|debarrasses|tranquille|mieux|soulage ..1 de|sans|
            quand ..1 moi|je
        testament ~6 salut|bye|adieu|napkin|lettre|pilules|classe
        planifie ..1 ma mort|depart|suicide|fin
        adieu la visite
        marche ..2 milieu ..1 de|du ..1 la|le|l? ..1 autoroute|20|40|15|13|trafic|chars
        fini de ..1 me? battre|bat
        """,
        "cest mon dernier texto, adieu",
        "dernier texto avant mon examen lol",
        unless="""
        @leger
        habitude|cigarette|alcool|tabac|divan|jeunesse|soldat|ancien|excuse|excuses
        examen|demenage|job|vacances|floride|depanneur|avant_que_ma_batterie|avant_de_dormir|
            batterie
        date_de_naissance|de_numero|numero_de
        la_naissance
        lettre|mot ..1 d|de? adieu ..1 de|en #1950
        vieille|ancienne ..1 lettre
        lan|lannee|an|annee passe|passee|derniere
    """,
    ),
    Rule(
        "fr.passe.ideation",
        "past_ideation",
        "orange",
        "today",
        """
        ans|annees|mois|longtemps|semaines ..3 essaye|tente|voulais_mourir|voulu|failli ..1 >|me|
            de|ca|et|aujourdhui
        annees|ans|mois ..1 je_ai|je essaye >|ca|et|aujourdhui
        avait|avais|eu|eues ..2 idees|pensees|envies ..1 noires|suicidaires|de_mourir|sombres
        allais|allait|passais|voulais ..2 faire|me ..3 niaiserie|betise|connerie|tuer|finir|
            pendre|sauter
        etais|ete|etait ..2 suicidaire|au_bord_du|a_terre
        essaye|tentative|suicide|mourir|idees|noir|noires|failli|voulu|tuer|pendre|od|overdose|
            frappe|leve|connaissance|geste ~9 ca|tout|qui ..1 remonte|revient|ressort|refait
        annees|ans|mois je ai essaye ..1 >
        ca revient ..2 idees|pensees
        """,
        "y a des annees jai essaye pis ca remonte",
        "y a des annees jai essaye le ski",
        unless="""
        @leger
        ski|sushi|fumer|arreter_de|appeler|trouver|rejoindre|recette|patin
        serie|film|livre
        ma_demande
        dit non
    """,
    ),
    Rule(
        "fr.passe.revient",
        "past_ideation",
        "orange",
        "today",
        """
        pense|repense|pensais|penses|jongle|resonge|rejongle|songe|songeais ..2 a|au|aux|de ..2
            tentative|ca|suicide|mourir|mes_idees|corde|la_mort|me_tuer|le_faire|pilules|
            partir_rejoindre|finir|quai|pont ..4 >|des_fois|souvent|peur|shaker|encore|hier|
            semaine|mardi|lundi|samedi|matin|nuit|avant|cette|ferai|fois|worry|maman|des|parfois
        repense|repenser|rejongle ..4 tentative|suicide|nuit|geste|ca|mourir|finir|pont|corde
        arrive ..3 repenser|penser ..3 tentative|mourir|ca|suicide
        idees|pulsions|idee !que|je|pour|de ..4 passe|passee|passees|revenu|revenue|revenues|
            revient|reviennent|rode|rodent|repasse|partie|parties|disparu|dort|hier|semaine|loin|
            fortes|nuit|retour|remonte|retrouve|lache|derriere|toujours|moins|encore|vieilles|
            menti|quitte ..3 >|pas|la|hier|tete|passee|encore|plus|brievement|jamais|moi|en|mais|
            juste|que|un|jour|depuis
        envie|envies|idee|idees de mourir|finir|en_finir|me_tuer|crever|disparaitre|sauter|
            me_pendre|suicide ..3 passe|revenu|revient|reviennent|rode|repasse|partie|hier|semaine|
            loin|nuit|retour|remonte|lache|derriere|toujours|encore
        envies|envie ..1 sont|est revenu|revenue|revenues|revient|reviennent|la|fortes|forte
        idees|pensees|penses|idee|affaires|images ..2 noires|noire|sombres|suicidaires|pas_belles|
            pas_belle|laides ..4 hier|semaine|passee|avant|encore|revenu|lundi|mois|nuit|
            fin_de_semaine|fds|des_fois|parfois|revient
        eu|eues|avais|avait|avaient ..3 idees|pensees|penses|envie|envies ..3 noires|belles|belle|
            sombres|la|mourir|finir|suicidaires|laides|weird|ca ..3 >|hier|semaine|encore|passee|
            avant|cette
        ces|mes|les idees|pensees|penses la? ..4 encore|hier|revenues|semaine|derriere|reviennent|
            passee|parties|parler
        repasse|passe|revenu|revenue ..3 par|dans|a ..1 la|le? tete|esprit ..4 >|hier|semaine|
            encore|fait|mais|nuit
        ca me ..1 a|ma repasse ..2 >|tete|par
        ca ma repasse
        failli ..1 hier|samedi|dimanche|lundi|encore|la_nuit
        aurais pu ..2 le|mourir|sauter ..2 faire|>
        deja|anciennement|jadis|autrefois ..4 essaye|tente|voulu|saute|coupe|tentative|pense|
            mourir|pendre|une_seconde|failli ..4 >|mourir|faire|survecu|en|fois|ca|encore|tough|
            revient|rode|mois|revenue|des|dedans|finir|dur|remonte|la_corde
        avant|jeune|ado ..3 je ..3 tentative|mourir|pendre|failli|me_tuer|en_finir|suicide ..4 >|
            survecu|fois|ca|encore|tough|revient|rode|mois|revenue|dur|remonte|souvent
        essaye|tente|tentative ..3 en|il_il_a|quand|a|avant|deja ..2 20|2019|#|prison|dedans|
            jeune|ans|16|centre_jeunesse ..5 >|mois|tough|remonte|revient|encore|dur|mal|peur|
            fois|la
        place|pont|grange|arbre|chambre|bord|motel|parc ..5 essaye|failli|tentative|voulu_mourir|
            sauter|saute ..4 >|envers|vire|mal|revu|passe|shake|09
        vu|revu|passe|passer|retourne ..4 place|grange|pont|endroit ..4 essaye|failli|tentative|
            saute|accroche
        etais|ete ..2 pret|prete|proche|sur_le_bord|decide|une_seconde|bord|deux_doigts ..4 faire|
            sauter|finir|sauter|partir|mourir|geste ..4 >|courage|hier|lundi|pas|mais|manque|
            avant|semaine|revenue
        courage ..2 me|m ..1 a? ..1 manque
        pas ..2 saute|fait|pris_les|pendu|passe_a ..3 lundi|hier|mardi|samedi|finalement|
            fin_de_semaine|parce_que|dimanche ..3 >|grosse|mais|grace|ma|pour
        lettre|note|corde|noeud|pilules|lames ..5 dechire|dechiree|jete|brule|cache|defait|
            morceaux|garde|effacee ..4 >|morceaux|encore|garde|hier|je|semaine|mais
        avais|ai ..2 jete|cache|garde|dechire|brule ..1 mes|les|la|ma|une lettre|note|corde|noeud|
            pilules|lames|lame|affaires|adieux
        avant_hier|hier|lundi|semaine_passee ..4 lettre|corde|pont|pilules|noeud|bord|lame ..5 >|
            dechire|mais|main|je|jete|redescendu|revenu|pose
        promis|promesse|jure ..5 recommencer|recommencerais|refaire|recommence|le_faire|jamais ..4
            dur|tenir|encore|difficile|enfant|fille|fois
        cache|caches|ote|ramasse|enleve ..3 couteaux|pilules|lames|corde|gun|meds|medicaments ..4
            semaine|comprends|chum|blonde|mere|raison|hier|maison|encore
        psy|psychiatre|docteur|medecin|infirmiere|intervenant ..5 menti|dit_non|cache ..4 idees|
            pensees|parties|vrai|encore|mourir|pense
        menti ..4 psy|docteur|infirmiere|intervenant ..4 idees|pensees|pas|encore
        hier|semaine|lundi|samedi|fin_de_semaine|nuit ..5 voulais|voulu|envie|pensais|suicide|
            crever|disparaitre|voix|pense ..3 mourir|finir|disparaitre|partir|rejoindre|tuer|
            plus_vivre|suicide|sauter|fais_le|me_pendre
        voulais|voulu|envie|pensais|songeais ..3 mourir|finir|disparaitre|partir|rejoindre|tuer|
            plus_vivre|sauter|en_finir|pendre|crever ..5 hier|semaine|lundi|samedi|passee|nuit|
            mois|avant|dimanche|fin_de_semaine|la_fois|aujourdhui|encore|fragile|matin
        inquiete|inquietez|stresse ..2 pas ..6 idee|idees|loin|encore|envie|mourir
        pas ..2 pour ..2 soir|maintenant|tout_de_suite ..5 idee|mais|reste|loin
        noir|noire|sombre|creux ..4 fin_de_semaine|semaine|hier|nuit|passage ..4 passe|mieux|
            fragile|idees|tof
        ferai|ferais pas ..5 pense|worry|peur|tete|idee|tourne
        dure|durs|dur|tough|difficile ..4 tentative|anniversaire_de_ma|depuis_mon_geste|nuits_sont
        anniversaire|an|ans ..3 de ..1 ma|mon tentative|geste|saut
        revenu|revenir|remonte|retour|retombe|rechute ..4 idees|noires|mourir|tentative|noir|
            suicidaires
        pont|quai|vivre|live|mourir|corde|rough ~9 je il pense encore
        ecrit ..1 une|ma lettre ~6 brule|brulee|jete|dechire
        """,
        "des fois jrepense a ma tentative pis ca me fait shaker",
        "des fois jrepense a mes vacances pis ca me fait du bien",
        unless="""
        @leger
        vacances|ski|sushi|fumer|recette|patin|velo|guitare|gateau|@film|parachute|chanter|
            cuisiner|yoga|examen|permis|lotto|tombola|amour|demenager|ecole|lunch|resto|piscine|
            traversier|fier|fiere|je_pense_plus|bungee|plus_jamais|bateau|jamais_ete_aussi|
            camping|moto|planche|sieste|dodo
        chicane|dette|parking|ballon|job|shift|soupe|lift
        idees ..2 noires sont? parties|partie|disparues
    """,
    ),
)
