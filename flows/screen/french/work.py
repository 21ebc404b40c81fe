"""Work lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.emploi",
        "job_loss",
        "orange",
        "today",
        """
        perdu|perd|perdre|perds|pert ..2 ma|mon|la|une|sa ..1 job|emploi|travail|jobs|job_la|
            gagne_pain|contrat|poste|shop|shift
        mis|crisse|kicke|clairer|clair|vire|slacke|clear|claire ..2 dehors|porte|out|a_la_porte|de
            ..3 job|shop|boss|travail|passe|dossier|usine|chantier
        boss|gerant|patron|shop|usine|agence|foreman|contremaitre|compagnie|superviseur ..5
            mis_dehors|jete_dehors|foutu_dehors|sorti_dehors|renvoye|slacke|congedie|vire|porte|
            laisse_aller|crisse_dehors|ma_crisse|crisse_la|clair|plus_besoin|clairer|remercie|
            clear|coupe_ma|mis_a_pied
        congedie|congediee|licencie|licenciee|mis_a_pied|vire_de|ma_remercie|mont_remercie|
            ete_remercie ..2 >|de|de_ma|a_matin|aujourdhui|hier|par|a|job|la|cause|et|encore|
            a_cause
        ma|mas|mont|me|m|fait|faire|ete|suis|nous ..1 me? slacke|slaque|clairer|renvoye|flushe|
            mis_a_la_porte >|de|a_matin|aujourdhui|hier|par|job|cause|encore|a_cause|a_la_job|
            ce_matin|je|et|pour|sans|lundi
        va|vont me|nous slacker|clairer|renvoyer|virer
        fait|faire|ete|suis ..1 fait? ..1 slacker|clairer|congedier|renvoyer|virer|
            crisser_dehors_de_la_job|slaquer|congedie|clear|mettre_a_pied|licencier
        ete|fait|suis ..2 licence
        plus|pas de|d job|travail|emploi|boulot|ouvrage ..3 >|loyer|dossier|argent|cause|depuis|
            payer|personne
        personne|pas|jamais|aucun ..3 engager|engage|embaucher|embauche|me_engager|me_engage ..3
            dossier|casier|passe|>|record|prison|criminel|antecedents|nulle
        job ..2 cest|est ..1 fini|finie|mort|tombe_a_l_eau|crisse ..1 >|cause|dossier|a
        lache|quitte|crisse_la ma|la job ..4 loyer|capable|argent|peux|craque|marde
        boss|patron|gerant|shop|job|superviseur|il|agence ..3 dit|texte|appele|ecrit|dis ..3
            reviens|revienne|revenir|rentre|rentrer|besoin|presente|presenter ..1 pas|plus|de_moi
        boss|patron|gerant|agence|shop ..5 reviens|rentre|presente|revenir|revienne ..1 pas|plus
        boss|patron|gerant|agence ..3 plus|pas besoin ..1 de ..1 moi|mes
        je_ai|ai crisse ma|mon job|boulot|shop
        vire comme un chien
        plus de shift|shifts|heures_a
        offre annule ..2 apres|verification|casier|antecedents
    """,
        "jme suis fait slacker a matin",
        "jai lâché ma job pour une meilleure lol",
        unless="""
        idees ..1 claires
        croyais ..4 perdu
        urgence ..3 renvoye
        le jeu
        bobcat|telescope|etoiles
        quand il pleut|mouille
        le vendredi vive
        manque|manquera|manquerait|manquent pas|plus
        mot de passe
        crisse de robot
        mis ..1 en arret de travail
        en #1950
        chauffage|imprimante|adresse|sims|photocopieuse
        job ..2 finie ..1 a
        agace|moteur|boite_de_vis
        demain|cherche|aujourdhui|conge
        @leger
        meilleure|a_4h|plus_tot|mieux|retraite|pour_une_autre|vacances
    """,
    ),
    Rule(
        "fr.emploi.finie",
        "job_loss",
        "orange",
        "today",
        """
        boss|gerant|gerante|patron|patronne|shop|usine|agence|foreman|contremaitre|compagnie|
            superviseur|moulin|chantier|entrepot|resto|rh|employeur|mine|scierie|manufacture ..5
            flushe|slaque|slacke|reviens_pas|reviens_plus|revient_pas|vire|virer|crisse_dehors|
            ma_crisse|crisse_la|clair|congedie|renvoye|coupe|remercie|laid|barre|hours|remplace|
            revenir|rentre_pas|pas_lundi|plus_besoin|pas_besoin|faillite|mis_dehors|garde_pas|
            rappelle_plus ..2 >|moi|lundi|pas|plus|sans|dehors|de|par|off|demain|dossier|a|texto|
            cause|hier|tout|matin
        reviens|revient|revenir|rentre|rentrer|presente|presenter ..1 pas|plus ..2 lundi|demain|
            mardi|mercredi|jeudi|vendredi|travailler|au_travail|a_la_job|dimanche|shift
        laid|lay|layed off|of
        laid_off|layoff|fired|congedie ..4 >|apres|comme|avant|par|job|hier|matin|dossier|boss|
            moulin|juste|sans|de|aujourdhui|fetes
        ma|mas|mont|me|m|fait|faire|ete|suis|nous slaque|slacke|flushe|clairer ..2 >|apres|comme|
            avant|par|job|hier|matin|dossier|boss|moulin|juste|sans|aujourdhui|fetes
        < slaque|slacke|claire >|hier|a_matin|par
        job|emploi|travail|poste|boulot|ouvrage|gig|tiguidou ..2 perdu|fini|finie|gone|saute|
            coupe|coupee|annule|annulee|abolie|aboli|tombe_a_leau|perdue|terminee|termine ..2 >|
            pas|plus|autre|hier|cause|et|sans|dossier
        contrat|shop|run ..2 fini|finie|termine|perdu|gone|annule|coupe ..3 pas|plus|autre|rien|
            loyer|cause
        shift|shifts|quart ..2 saute|coupes|annules|zero|0|gone|annule ..2 >|encore|plus|pas|cause
        plus|perdu|perds|sans|zero ..2 de|ma|la|mon|le|une|d ..1 job|emploi|travail|boulot|
            contrat|poste|ouvrage|gagne_pain ..4 >|loyer|paye|pas|plus|dossier|cause|hier|
            livraison|depuis|et|encore|matin|comment|casier
        plus de job|ouvrage|boulot|emploi
        perdu|perds|perd|perdre ..3 job|emploi|boulot|contrat|poste ..4 >|travail|job|run|
            livraison|dossier|boss|cause|permis|camion|hier|matin|construction
        donne|donnee|recu|eu ..2 mon|mes ..1 4_|bleu|cessation|papiers_de_chomage|preavis
        mis|mettre|met fin ..2 a|au ..2 contrat|probation|emploi|travail|stage|poste
        mis a pied
        boss|il|compagnie|eux|ont|on ..3 su|vu|appris|google|googler|decouvert|fouille|trouve ..4
            dossier|nom|prison|casier|passe|record|antecedents|facebook|dedans ..4 >|fini|bye|
            dehors|job|lendemain|vire|plus|pas|change|casque|sans
        rendu|remis|vide|rendre ..2 mon|mes|ma ..1 casque|cles|badge|carte|uniforme|casier|bottes|
            outils|dossard|truck|locker
        vide mon casier
        traite ..2 de ..1 criminel|voleur|bandit|detenu|ex_detenu ..5 boss|dehors|cheque|job|
            chantier|vire
        # ..1 cv|demandes|applications|candidatures|entrevues ..4 aucun|rien|pas|refus|zero|jamais
        cv|demandes|candidatures|applications ..4 aucun|aucune|refus|refuse|rien|zero|partout|
            jamais ..2 appel|reponse|rappel|>|partout|non
        personne|qui_va|qui_veux|pas|jamais ..4 engager|engage|engagera|embaucher|embauche ..3 >|
            moi|dossier|casier|ans|me|un|prison|criminel
        sans|plus ..1 de? travail|job|emploi ..3 rien|suis|comment|loyer|manger|faire
        dernier|derniere jour|journee|shift|paye ..4 boss|job|bye|shop|pas_un_mot|apres|personne
        compagnie|business|commerce|entreprise ..4 faillite|fermee|ferme|finie|coulee|tombe
        faillite ..4 >|compagnie|boss|finie|usine
        chomage|assurance_emploi|timbres ..5 refuse|pas|assez|coupe|droit|manque|fini ..3 >|
            heures|timbres|droit|pour|job|le
        pas|plus|manque ..1 assez ..2 timbres|heures ..2 chomage|pour
        saison|peche|recolte|contrat|chantier ..2 est? fini|finie|termine|terminee ..4 pas|plus|
            chomage|autre|rien|loyer|timbres
        peux|capable|veux ..1 plus|pas ..2 travailler ..4 dos|blesse|loyer|genou|csst|cnesst
        csst|cnesst|accident_de_travail ..5 refuse|coupe|pas|ferme|plus
        ont|on|m|me ..2 coupe|enleve|baisse|mis ..2 mes|ma|les|a ..1 heures|shifts|paye|zero|
            quarts
        pas|jamais|toujours_pas ..2 paye|payes|payee|payer ..4 boss|semaines|compagnie|mois|
            depuis|agence
        lache|quitte|crisse ..2 ma|la|mon ..1 job|shop|travail|emploi ..4 plus|capable|
            coup_de_tete|regrette|sans|loyer|peux|craque|stress
        job|emploi ..2 que ..1 je? perds|perd ..2 >|cette|annee|en
        #|2e|3e|deuxieme|troisieme|encore job|emploi ..2 perds|perd|perdu|perdue
        vire|viree|virer|renvoye|congedie|slaque|lache ..1 parce|pour|cause|aujourdhui|a_cause|
            apres|comme|sans|par ..4 malade|vol|ex_detenu|retard|petite|dossier|enceinte|
            avertissement|texto|grossesse|rien|appel
        mont|ma|me|m|nous|ont_me ..1 lache|lachee|remercie|crisse_la|crisse_dehors ..2 >|
            aujourdhui|hier|mon_poste|poste|matin|sans|la
        mont|nous|ont coupe ..2 >|aujourdhui|hier|mon_poste|poste|matin|sans
        ont|mont|on|il|ma ..2 coupe ..1 mon|mes|ma|le|nos poste|posts|postes|shift|shifts|heures|job
        peche|crabe|homard|bois|mine|foin|construction ..4 fini|finie|coupe|ferme|quota|quotas|
            arretee ..4 rien|hiver|chomage|pas|plus
        resto|restaurant|usine|shop|garage|entrepot ..4 feu|brule|passe_au_feu|faillite|vendu|
            vendue|ferme_pour_de_bon ..4 job|sans|rue|paye|dehors|>
        lost|lose ..1 ma|mon job|jobs
        pete ..2 coche ..4 client|boss|dehors|job
        gardent|garde ..1 juste|rien|que ..2 # ..2 gars|employes|sur
        job perdue|perdu|finie|coupee
        programme|projet|insertion|stage|subvention|poste|contrat ..3 coupe|coupee|finit|fini|
            abolis|aboli|termine ..4 >|vendredi|plus|job|lundi|demain
        entrepreneur|boss|contracteur|patron ..4 sauve|disparu|paye ..2 avec|pas ..2 payes|paye|
            argent|nous|moi
        boss ..3 pleurait|pleurais ..3 disant|dire
    """,
        "boss a googlé mon nom. fini ma job",
        "ma job est finie a 4h, on se voit apres",
        unless="""
        idees ..1 claires
        croyais ..4 perdu
        noel_pis|poule
        premiere|deuxieme|derniere semaine de ..1 stage
        me couper
        chauffage|toilette|poisson|radiateur|sims|photocopieuse|tile|
            couteau|curé|vis|kraft
        proche|pres ..1 de
        ferie|conge|fetes|vacances|lundi_cest
        coupe ..1 l? eau|leau|courant|electricite|hydro|gaz|internet|arbre|branche|chemin
        @leger
        finie_a|fini_a|finit|a_4h|a_5h|a_3h|pour_aujourdhui|aujourdhui_a|commence_a|nouvelle_job|
            nouveau_boss|meilleure|retraite|mieux|promotion|fini_ma_journee|vacances|
            pour_une_autre|@film|yeah|enfin|ouvre|felicitations|sous_marin|conge|a_midi|
            jours_asteure|maintenant_que|cafetiere|imprimante|wifi|quart_de|lift|
            ma_job_de_nuit|job_de_bras
        pour_la_journee|pour_la_semaine|a_fini|lunch
        chasse_finie|saison_de_chasse|peche_finie
    """,
    ),
)
