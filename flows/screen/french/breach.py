"""Fear of breach and of going back."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.bris",
        "breach_fear",
        "orange",
        "today",
        """
        bracelet|gps ..1 a? bip|bips|bipe|sonne|flashe|decharge|mort|beep
        pas|plus le charger
        alle|allee|passe|entre|ete ..5 ecole|parc|maison|chez ..7 pas le droit
        annuler|annule|revoque|revoquer ..1 ma|mes caution|liberation|conditions
        manque|rate|brise|oublie|saute|depasse|defonce|bris|retard|blow|blowe|blast|slacke ..3
            couvre|couvre_feu|conditions|condition|appel_de|signature|curfew|cour|audience|call_in|
            agent|probation
        passe ..3 couvre|couvre_feu|curfew
        brise|rate|saute ..2 liberation
        manque|rate|oublie ..1 mon|mes|un|le|la ..1 appel|appels|call|test|depistage !du|de|d|avec
        couvre|curfew ..1 feu? ..3 manque|passe|retard|rate|depasse|brise|plus|trop_tard
        breach|breache|bris|brise_de ..1 >|de_conditions|de_condition|de_probation|conditions|
            condition|encore|me|
            pour|la|probation|liberation|moi
        retourne|retourner|renvoyer|renvoie|renvoye|remettre|rentrer|ramener|envoyer|remonter|
            rembarque|finir|remet|repartir|retournent|rembarre ..3 en|au|a|dans ..1 le|la|dedans|
            dans? ..1 dedans|prison|pen|penitencier|detention|tole|trou|inside|bordeaux|cellule|
            cage|donnacona|port_cartier|de_dans|derriere_les|cowansville|ste_anne|riviere_des
        agent|maison|intervenant|transition|commission|liberation ..5 me_retourne|retourner_en|
            breacher|suspendre|breach|revoque|appeler_la_police|mandat|fache_noir|me_caller|
            me_renvoyer|me_lache
        agent ..1 veux|va|ma ..2 voir|retourner|breacher ..2 la|peur|pense|retourne|tout_de_suite|
            urgent|bureau|retourner|rentrer
        mandat|mandats ..3 contre|sur|moi|darrestation|dans|sorti|emis|arrestation|nom|cul|lance
        police|sq|spvm|les_agents|des_agents|boeuf ..3 porte|devant|cherche|cherchent|ici|debarque|
            apres|veux|arretee|arrive|cogne|pogne|appelle|est_passe ..2 porte|moi|ici|la|arreter|
            devant|embarquer|pour_moi|chez|maison|cherchent
        recherche|cherche|poursuivi ..2 par ..1 la police|sq
        fait|faire|suis|ete ..2 arreter|arrete|ramasser|coffrer|embarquer|pincer|accuser|accuse|
            embarque|pogner_par|pogne_par|coller_par ..2 par|hier|encore|pour|avec|a|la|>|dans ..1
            police|encore|soir|nouveau|vol|char|hier|drogue|dope|voie|>|agent|gardien
        nouvelle|nouvelles|nouveau|autre ..1 accusation|accusations|charge|charges|cause|dossier
            ..1 >|contre|au|sur|criminel|en|a
        positif|sale|dirty|failli|hot|pas_clean ..3 test|pipi|urine|pisse|depistage|sang|screen
        echoue|coule|rate|echouer|foire ..3 pipi|urine|pisse|depistage
        echoue|coule|rate|echouer|foire ..2 test|screen !de|d|du|en
        test|pipi|pisse|urine ..4 sale|dirty|echoue|pas_clean|coule|rate
        mon|test|pisse|urine ..1 de? ..1 pisse|urine|pipi|drogue|depistage ..3 positif
        pisse|pissé ..1 sale|positif|dirty|chaud
        sorti|sorti_de|hors|quitte|sortir|depasse|parti ..2 de|du ..1 mon|la|ma|le ..1 territoire|
            secteur|zone|province|region|ville|perimetre ..4 permission|droit|apprennent|agent|
            passe|fait|sans|pogne|voir|savent
        si ..2 il|on|agent|maison|quelquun|elle|le_apprennent|police ..2 apprend|apprennent|
            le_apprend|le_apprennent|sait|savent|decouvre|trouve|check|voit|pogne|me_pogne|sache|
            sachent|decouvrent ..4 mort|fait|fini|retour|dedans|cuit|suis|retourne|crisse|prison
        sans|pas ..1 de? ..1 passe|permission|autorisation|droit ..3 sorti|parti|voir|agent|pogne|
            breach|suis
        evade|evadé|cavale|ual|liberte_illegale|en_fuite ..1 >|je|depuis|illegale|en|par
        suis|est|etre recherche ..1 >|je|depuis|par
        pousse|crisse|va|pars|sauver|crisser|pousser|fuir|disparais ..2 mon|ma|de ..1 camp|
            maison_de_transition|la_maison|transition ..3 agent|police|retourner|avant|prison|peur
        va|irai|veux|manquer|pas|skip|skipper|irais ..2 pas ..2 voir|rencontrer|aller|a_mon|chez
            ..2 agent|rdv_d_agent|la_cour|rencontre ..3 peur|positif|arreter|prison|retourne|>
        skip|skipper|skippe|eviter|evite|fuir|cache|cacher ..2 mon|ma|de|la ..1 agent|police|cour
        perd|perdre|perdu|risque ..2 ma|mes|mon|de ..1 liberation|semi|conditionnelle|sortie|
            sorties|retourner|passes|permissions
        contact|parle|vu|croise ..3 interdit|droit|conditions|complice|pas_le_droit|victime ..3
            agent|breach|peur|conditions|pogne|bris
        police|sq|spvm|les_agents|des_agents ..2 est|sont|a|vient|etait|venu|passe|debarque|arrive
            ..2 venu|venue|passe|passee|passes|venus|debarque|debarquee|a_ma|la|chez|cogner ..2 ici|
            me|maison|moi|mannoncer|chez_nous|chez_moi|chez_ma|chez_mon|chez_mes
        police|sq|spvm ..1 est|a ..1 venu|venue|passe|passee|debarque hier|>
        sorti|parti|quitte|sortie|decrisse ..2 sans ..2 permission|passe|avertir|le_dire|
            autorisation|dire_ou|rien_dire|dire_a|droit
        venus|venu|venir|viennent|vient|veulent|va|essaye ..1 me|m ..1 arreter|ramasser|embarquer|
            chercher_a_maison|breacher|pogner|coffrer
        suis|sauve|sauver|pousse|evade|parti|decrisse|echappe ..1 sauve|pousse|evade|enfui|enfuis
            ..1 de|d|du ..1 la? ..1 maison|transition|centre|therapie|prison|detox|police|cour
        @veux|peux|peur|capable ..2 pas|de|plus|jamais ..1 retourner|rentrer|repartir|retourne|
            remonter ..1 en|a|au|dans ..1 le|la? ..1 dedans|prison|pen|tole|bordeaux|detention|
            trou|cellule
        avec|parle|vu|croise|reste|etais|chez|contact|contacte|ecrit ..4 droit|permis|conditions|
            interdit ..2 de|pas|voir|parler ..1 >|voir|etre|parler|la|contact|tenir
        quelquun|gars|fille|personne|chum|ex ..3 pas|plus ..1 le? ..1 droit ..2 de|d ..1 voir|
            parler|etre|contacter|approcher
        dit|va|veux|agent|il|elle ..2 me|m ..2 retourner|rentrer|remettre|renvoyer|ramener|
            rembarquer|remonter|retourne ..1 >|en|dedans|la|au|dans|a
        rentre|arrive|revenu|revenir|rendu ..2 pas|trop_tard|tard|retard|apres|en ..3 couvre|
            curfew|heure_du|couvre_feu|call|le_compte|decompte
        arreter|arrete ..1 par ..1 la? police|sq
        manque|rate|oublie|saute ..1 # appels|appel|calls|signatures
        va|aller|peur|veux ..2 etre arrete|arretee >|demain|encore
        police|sq|spvm|boeuf ..1 est|sont ..1 a|dans|devant ..1 la|ma|notre? porte|entree
    """,
        "jai manqué mon couvre feu, mon agent va capoter",
        "mon couvre feu a changé a 23h",
        unless="""
        voleur|voleurs|suspect|nouvelles
        @leger
        leve|levee|levees|negatif|acquitte|tombees|tombe|retirees|mes_cles|batterie|chargeur|
            ete_gentil|gentille|fin|laissez|cell_a|contravention|antecedents|verification|
            change_a|passe_a|rendu_a|amitie|cours_de|permis_de
        accuse_ce_soir|en_reunion|bosser|vacances|plage|rue_sainte|defile|un_bebe
    """,
    ),
    Rule(
        "fr.bris.papiers",
        "breach_fear",
        "orange",
        "today",
        """
        agent|agente|officier|intervenant|superviseur|commission|maison_de_transition|transition|
            gardien|immigration|juge|maison ..5 rapport|suspendre|suspendu|revoquer|breacher|
            retourner|resserrer|deporter|embarquer|ramasser|avertissement|manquement|ecrit_un|
            revoke|sevit|remonter|pogne ..4 >|me|ma|lib|liberation|moi|peur|dedans|si|un|en
        bracelet|gps|moniteur ..4 sonne|batterie|bug|mort|brise|vibre|decharge|clignote|bipe|
            alarme|coupe|lumiere ..3 >|pas|chez|pourquoi|peur|agent|rouge|dormi|je|et
        serai|serais|va_etre ..3 jamais|pas|plus ..2 rentre|arrive|la ..3 9|9h|21|heures|temps|
            couvre
        absent|manque|manquer ..2 compte|decompte|appel ..3 >|de|23h|11h|hier
        cell|phone|batterie ..3 mort|morte|lache|decharge ..4 appel|call|agent|verification|18h
        quitte|sorti|sorti_du|parti|passe|traverse|alle ..3 province|territoire|perimetre|region|
            frontiere|ville|zone|secteur ..4 >|permission|papier|demande|autorisation|voir|pas|
            sans|dit|droit|demander
        change|changer|demenage ..3 adresse|appart|place|numero|logement|chambre ..4 sans|pas|
            agent|avertir|dire
        sans|pas ..3 dire|dit|avertir|averti|demande|demander|permission ..1 a|mon|l? ..1 mon|ma|
            la? agent|maison
        lettre|enveloppe|papier|courrier ..4 cour|palais|commission|probation|juge|tribunal|
            police|liberation|correctionnel ..4 ouvrir|peur|ose|capable|ouvre
        commission|palais|cour|tribunal ..5 ouvrir|ose|ouverte|peur
        en bris ..2 >|je|de|pense
        brise|bris|viole|enfreint|respecte|respecter|manque|manquement ..3 condition|conditions|
            interdit|probation|promesse|ordonnance|engagement|couvre
        pas ..2 signer|signe|presente|alle ..3 poste|police|bureau|cour ..3 >|lundi|fait|suis|hier
        revoke|revoquer|suspendre|suspende|suspendent|breacher|breach|violer ..3 me|ma|m|lib|moi|
            mon
        me|ma|m ..1 suspendre|suspende|suspendent|revoke|breacher|breache|revoque|revoquent|
            rembarque|rembarquent|deporter|coffrer|reincarcerer
        test|tester|teste|urine|pisse|pipi|depistage ..5 demain|surprise|sale|peur|biere|fume|bu|
            pot|poudre ..3 >|demain|peur|fume|bu|biere|positif|hier|agent|
            tester
        je|ai|je_ai|avais ..2 bu|fume|consomme|pris ..6 test|tester|urine|pisse|pipi|depistage|
            souffler|ethylometre
        souffle|souffler|haleine|sent ..4 boisson|alcool|biere|veille|fond ..3 maison|>|agent|
            rentre
        poudre|dope|stock|drogue|arme|gun|pot|couteau|bouteille ..5 coloc|ici|chambre|appart|char|
            sac ..5 visite|fouille|agent|descente|condition|conditions|interdit|police|pogne|
            retourne
        mandat|warrant|avis_de_recherche ..3 sur|contre|moi|nom|canada|sorti|emis|lance|me
        recherche ..3 contre|moi|nom|canada|emis|lance
        police|polices|cops|auto_patrouille|boeuf|ghost|sq|spvm ..4 devant|bas|cogne|sonne|cherche|
            gare|suit|porte|entree !de_la_cote|de_cote|le_lycee|le_ecole
            ..4 >|moi|pour|porte|chez|mere|peur|me|nom|
            bloc|ouvrir|nous
        police|polices|cops|boeuf|sq|spvm ..3 appelle|appele|venu|venue|passe|parle|arrete|cour ..3
            moi|mere|peur|nom|bloc|nous|mon_agent
        sonnette|sirene|bruit|entends ..4 cest_eux|police|viennent_me_chercher|eux_autres|
            agents|chercher
        chicane|bataille|bagarre|engueule|engueulade|pogne ..5 maison|gardien|coloc|intervenant
            ..5 rapport|suspendre|retourner|conditions|retourne
        rapport ..4 retourne|suspendu|finir|dedans|contre_moi|sur_moi|manquement|agent
        retourne|retourner|renvoie|renvoyer|ramene|reprennent|finir ..4 dedans|en_dedans|prison|
            penitencier|pen|ma_sentence|mon_temps|sentence|bordeaux|archambault|cowansville|
            donnacona|cellule ..3 >|peur|si|je|cause|pour|demain|lundi
        va|vont ..2 me ..1 retourner|renvoyer|remettre|ramener|coffrer|rembarquer|reprendre|
            pogner|remonter|serrer
        cache|cacher|planque|cacherai|sauve|sauver|run|cavale|fuite ..4 agent|police|maison|chez|
            conditions|depuis|mandat|liberation
        permission|semi|sortie|codes|absence|liberation|lib|conditionnelle|probation ..4 suspendu|
            suspendue|annule|annulee|coupe|coupee|revoque|refuse|refusee|retire|perdu|perdre|
            risque|menace
        face_a_face|tombe|croise ..3 victime|complice|coaccuse|sa_famille
        agent|agente|maison|staff|gardien|bureau ..5 immediatement|urgent|reparler|suspension|
            mon_cas|trouve|pris|cell|vu|remarque|rapport ..4 >|suspension|mien|boisson|biere|me|va|
            reparler
        heures|travaux ..1 communautaires ..5 demain|pas|retard|deadline|finies|manque
        peur ..3 cour|juge|audience|proces|comparution ..4 garder|>|lundi|demain|dedans|prison|
            coffre
        blown|blew|busted|screwed|fucked ..3 curfew|breach|couvre|conditions
        curfew ..1 blown|blew|busted|missed
        arriverai|arrive|serai ..1 pas|jamais ..3 21h|22h|9h|20h|heure|temps|curfew|couvre
        panne|tempete|flat|pogne|bloque ..6 21h|22h|20h|couvre|curfew|heure_de
        droit ..1 pas ..4 facebook|internet|ordi|reseaux|cell|parler|frequenter|voir|approcher
        facebook|internet|ordi|cell|reseaux ..5 pas ..2 le_droit|droit|conditions
        avance|devance|deplace|rapproche ..2 mon|ma|l audience|proces|cour|comparution
        gars|ami|coloc|personne|quelquun ..4 record|dossier|casier ..5 droit|savais|bail|
            frequenter|conditions|embrasse
        dormi|dormir|couche|reste ..3 chez ..2 ma|mon ..1 blonde|chum|ami|soeur ..4 compte|
            conditions|permission|agent|pas_droit|dit_rien
        boisson|biere|dope|pot|drogue|alcool ..5 conditions|interdit|droit|agent|gars_du_bureau|vu
        permis|assurance|volant|conduit|conduire|char ..5 sans|pas ..1 de? permis ..4 ose|
            declarer|police|frappe|agent|arrete
        me rendre ..2 ou|pas|police|poste
        manquement ..2 >|fait|ecrit|hier
        fausse_plainte ..4 >|police|contre|agent|moi|fausse
        denonce ..4 police|contre|agent|moi|fausse
        me|ma|mont ..1 denonce|denoncer
        plainte ..4 police|contre|agent|fausse
        """,
        "jai changé d'adresse sans le dire a mon agent",
        "jai changé de cell, dis le a mon agent svp",
        unless="""
        voleur|voleurs|suspect|nouvelles
        @leger
        negatif|tout_est_beau|gagne|tout_va|pas_peur|leve|levee|prolonge|acquitte|annulee_la_cour|
            bonne_nouvelle|ok_avec|a_dit_ok|a_dit_oui|@film|permis_de|verification_est|theorique|
            conduire|fleurs|piano|guitare|enceinte|grossesse|contente|fier|fiere|content|impots|
            assurance|conge|travail_de_francais|ecole|lettre_de_reference|theatre|felicite|
            felicitations|repousse|remis|cell_perdu|covid|amende
        bosser|vacances|plage|un_bebe|billets|tournoi|tirage|calendriers
        retire|retirer ..2 plainte|accusation|accusations
    """,
    ),
)
