"""Deaths and children lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.deuil",
        "grief_loss",
        "orange",
        "today",
        """
        est parti|partie ~2 # ans ensemble|de_mariage|maries
        chien|chat|mere|pere|frere|soeur|fils|fille cetait tout ..3 je avais
        mon|ma|notre|mes ..2 @proche|chien|chat|grand_maman ..2 est|sont|a|vient_de|viens_de|
            est_tu|setait|sest ..2 mort|decede|decedee|parti_pour|partie|mourir|enterre|perdu|
            meurs|pendu|suicide|suicider|disparu|parti|parti_a ..2 >|hier|a_matin|cette|ce|
            aujourdhui|la|de|et|dans|subitement|samedi|dimanche|il|lundi|en|pas|je|au|tantot
        perdu ..1 mon|ma|mes|un ..1 mere|pere|frere|soeur|gars|fille|bebe|enfant|blonde|femme|
            chum|ami|meilleur|grand|oncle|tante|fils|parents|cousin|chien|famille ..2 >|hier|
            cette|de|la|a|et|dans|je|en|ce|il
        mort de|de_une|d une|un|le? ..1 overdose|cancer
        enterre|enterrement|funerailles|deuil ..4 droit|laissent|laisse|pas_il_aller|peux_pas_il|
            refuse|demain_pas|seul|interdit|capable|vide|dur|permission
        laissent|laisse|laissez|veulent|veux|droit ..1 pas|plus ..3 aller|voir|il|assister|dire
            ..3 funerailles|enterrement|enfant|fille|gars|mes|adieu|mon|mere|garder|petit|
            bebe
        dpj|juge|cour|tribunal|intervenante|travailleuse|ts|etat ..3 pris|enleve|prend|prendre|
            refuse|perdu|retire|coupe|place|ote ..3 enfant|fille|gars|garde|visites|petit|bebe|
            droits|acces|fils|adoption|kids
        ex|elle|il|on|ont ..1 pris|enleve|prend|prendre|retire|place|ote ..1 ma|mes|mon|les|nos|la
            ..1 enfant|fille|gars|garde|petit|bebe|fils|kids|visites
        ex|elle|il refuse|veux_pas ..2 que ..2 voir|vois|voie ..1 mes|mon|ma|les|la
        perdu|perds|perdre|enleve|pris|otent|oter|retirer|retire|ote ..2 la|mes|ma|mon|les ..1
            garde|enfant|bebe|droit_de_visite|fille|visites|gars|droits|fils
        perdu|perds|perdre|enleve|pris|otent|oter|retirer|retire|ote ..2 la|mes|ma|mon|les ..1
            petit|petits >|hier|a|au|cette|en|dans|pour|je|et|dpj
        plus|pas|droit ..2 voir|revoir|voire|vois|parler_a ..1 mes|ma|mon|les ..1 enfant|fille|
            gars|petit|bebe|fils|petits ..2 >|avant|jusque|plus|pour|du|encore|cest|de_ici|au|je
        blonde|femme|chum|mari|elle|il|ex|conjointe|conjoint ..2 ma|me|mas ..1 laisse|quitte|
            flushe|crisse_la|domp|dompe|trompe|lache|crisse|laissee ..2 >|pour|hier|la|et|je|a|
            apres|avec|par|ce|samedi !un_message|un_texto|entrer|tranquille
        manque|manquent ..3 trop|tellement|a_mourir|capable|mort|fait_mal|dur|brailler
        fausse|perdu ..1 couche|le_bebe|mon_bebe|bebe
        cancer|phase_terminale|soins_palliatifs|palliatifs|coma|mourante|mourant|va_mourir ..4
            mere|pere|frere|soeur|fille|gars|grand|blonde|femme|chum|mon|ma|bebe|ami
        mere|pere|frere|soeur|fille|gars|blonde|femme|bebe|chum|ami|grand_mere ..3 cancer|
            terminale|palliatifs|coma|mourant|mourante|va_mourir|aux_soins_intensifs|critique|
            train_de_mourir
        @proche|ex|elle|il ..2 parti|partie|sauve|sauvee|partis ..1 avec ..1 mon|ma|mes|le|la|les
            ..1 petit|enfant|gars|fille|bebe|fils|petits
        juge|cour|tribunal ..3 donne|accorde|enleve|retire ..2 garde
        dpj|juge|cour|tribunal ..2 garde ..1 ma|mon|mes|les fille|fils|gars|enfant|bebe
    """,
        "mon pere est mort a matin",
        "mon cell est mort a matin",
        unless="""
        la console
        a|la radio
        saison de chasse
        an dernier
        laisse la ..1 au|a
        peur que|quil
        mourir de|d jalousie|peur|ennui|rire
        mourir riche|centenaire
        il il a dix|vingt|trente|quarante|cinquante|#2 ans
        fait|feras|font ..1 mourir
        en #50
        citation|teleroman
        il il a huit|sept|six|neuf|quinze|trente ans
        game|autobus
        parti|partis ..1 se? dormir|coucher|couche
        voyage|vacances|epicerie|magasiner|chercher|floride|
            weekend|conge|avec_sa|avec_son|reviens
        an|annee passe
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des annees
        en #1950
        ans_passe|il_a_dix|quand_je_etais|longtemps|ans|94|batterie|plante|char|
            laptop|tele|fete|match|examen|de_fatigue|de_rire|mort_de_faim|poisson_rouge|
            pour_la_fin_de|cuit|les_cles
        semaines_dans|dans_le_nord|deplacement|en_voyage|coton
        mon_cell|son_cell|ton_cell|le_cell
        il_a_longtemps
        parti|partie|perdu ..4 travail|travailler|ouvrage|le_ouvrage|job
    """,
    ),
    Rule(
        "fr.deuil.mort_recente",
        "grief_loss",
        "orange",
        "today",
        """
        @aieux|codetenu|parrain|sponsor|kukum|kokum|bro|buddy|mentor|voisin|marraine|niece|neveu|
            copain|partenaire|berger|ti_gars|jumeau|wing ..2 est|sont|sest|soit|se_est|etait|
            vient_de|viens_de|ete ..1 mort|morte|decede|decedee|decedes|enterre|enterree|mourir|
            suicide|noye|noyee|fait_tuer|ete_tue|tue_en|passe_cette_nuit|passe_hier|pendu|
            overdose|retrouve_mort|debranche|leve_les_pieds|rendu_l_ame|coma
        @aieux|codetenu|parrain|sponsor|kukum|kokum|bro|buddy|mentor|voisin|marraine|niece|neveu|
            copain|partenaire|berger|ti_gars|jumeau|wing a decede|decedee|leve_les_pieds|
            rendu_l_ame
        @aieux|codetenu|parrain|sponsor|kukum|kokum|bro|buddy|mentor|voisin|marraine|niece|neveu|
            copain|partenaire|berger|ti_gars|jumeau|wing ..1 mort|morte|decede|decedee|decedes|
            pendu|noye >|hier|a_matin|cette_nuit|dune|d_une|de_une|je|et|
            aujourdhui
        @aieux|codetenu|parrain|sponsor|kukum|kokum|bro|buddy|mentor|voisin|marraine|niece|neveu|
            copain|partenaire|berger|ti_gars|jumeau|wing ..4 phase_4|phase_terminale|terminal|
            palliatif|palliatifs|cancer|euthanasie|euthanasier|debranche
        @aieux|codetenu|parrain|sponsor|kukum|kokum|bro|buddy|mentor|voisin|marraine|niece|neveu|
            copain|partenaire|berger|ti_gars|jumeau|wing ..1 va|en_train_de|sur_le_bord_de ..1
            mourir|partir >|cette|a_soir|bientot|la|du|de
        @aieux|codetenu|parrain|sponsor|kukum|kokum|bro|buddy|mentor|voisin|marraine|niece|neveu|
            copain|partenaire|berger|ti_gars|jumeau|wing ..1 ete? est|sont partie|parti|partis >|
            hier|cette_nuit|a_matin|ce_matin|samedi|dimanche|lundi|mardi|mercredi|jeudi|trop_vite|
            subitement|en_paix_pas
        deces|mort|perte|disparition ..1 de|d|du ..1 mon|ma|mes|notre|un|l ..2 @aieux|mentor|
            codetenu|parrain|kukum|bro|partenaire|jumeau|copain
        nourrisson|fausse_couche|mort_ne|morte_nee|bebe_est_mort|coeur_bat_plus
        debranche|debrancher|debranchent ..2 maman|papa|mon_pere|ma_mere|mere|pere|mon_fils|
            ma_fille|mon_frere
        euthanasier|euthanasie|endormir|piquer ..3 mon|ma ..2 chien|chat|berger|chienne|vieux|
            minou
        peux|laisse|laissent|droit|permission|veulent|non ..4 funerailles|enterrement|enterrer|
            salon_funeraire
        laissent|droit|permission|veulent ..4 au salon
        premier|premiere noel|fete|anniversaire|printemps|fete_des_meres|fete_des_peres ..3 sans
            ..1 mon|ma|lui|elle|mes|son|eux
        garde|ecoute|relis ..2 encore|ses|son ..2 message|messages|texto|vocal ..5 braille|pleure|
            mort|ecoute|soir
        ma|mon|m ..2 blonde|femme|chum|mari|conjointe|conjoint|fiancee ..2 ma|me|m|est|veux|sest|
            sen ..3 laisse|laissee|quitte|parti|partie|dompe|divorce|divorcer|trompe|flushe|
            crisse|remariee|un_autre|mis_dehors
        dpj|juge|cour|famille_d_accueil|ex|adoption|garde|travailleuse_sociale|ts ..5 enfant|bebe|
            fille|gars|petit|petits|droits|visites|garde ..4 pris|enleve|perdu|plus|retire|coupe|
            place|pas|adopte|adopter|adoption|pour_toujours|jusqu|18 ..3 >|voir|de|droit|mes|
            visites|mon|ans|la
        place !des|du|de|ville ..3 mes|mon|ma ..2 enfant|bebe|fille|gars|petit|petits|fils|kids ..4
            >|dpj|hier|juge|cour|a_matin|loin|accueil|au
        prend|prendre ..3 mes|mon|ma|la|les ..2 enfant|bebe|fille|gars|petit|petits|garde|fils|kids
            ..4 dpj|juge|cour|loin|accueil|toujours
        pris|enleve|perdu|retire|partis|parti|enlever ..3 mes|mon|ma|la|les
            ..2 enfant|bebe|fille|gars|garde|fils|kids|visites ..4 >|dpj|hier|juge|cour|pour|
            a_matin|loin|accueil|toujours|la|au
        pris|enleve|perdu|retire|partis|parti|enlever ..3 mes|mon|ma|la|les ..2 petit|petits >|dpj|
            hier|juge|cour|pour|a|au|cette|en|dans|a_matin|loin|toujours|la
        peux|droit|laisse|veux|veulent ..2 plus|pas ..3 voir|parler|voie|appeler|prendre ..2 mes|
            ma|mon|les ..1 enfant|fille|gars|petit|bebe|petits|kids|fils
        avis|lu|vu ..3 deces ..5 famille|pere|mere|pas|dedans|nom|>
        personne|tout_le_monde ..5 connaissais|mere|famille ..3 mort|morts|partis ..3 >|dedans|en
        reste|ai|a ..2 plus|pas ..1 personne|famille|parents ..3 appeler|vivant|tout|sont|mort
        arrive|arrivais|capable ..1 pas|plus ..3 realiser|accepter|croire ..4 mort|morte|parti|
            partie|plus_la
        retrouve|repeche ..3 corps|niece|mort|morte|fille|frere|noye ..4 >|cest|elle|lui|fleuve|
            oui|riviere|hier
        parti|partie ..2 trop ..2 vite|jeune
        il|elle|@aieux ..1 est? parti|partie ..2 sans ..2 dire|adieu|pardon|au_revoir|revoir
        temps ..2 de|lui ..3 dire|demander ..2 pardon|adieu|je_le_aime|au_revoir|bye
        dans ..1 le coma
        coma|soins_intensifs|palliatif|palliatifs|cancer ..5 @aieux
        enterrement|enterrements|funerailles ..3 video|zoom|#
        fete|anniversaire ..2 aujourdhui|demain ..3 elle|il ..1 aurais
        !semaines jour pour jour
        accident ..4 communaute|cousins|cousin|pleure|mort|morts|tue
        cancer ..5 revenu|jours|semaines|partout|genralise|generalise|stade ..3 >|jours|question|
            pere|mere
        aumonier|voisine|chef|aine|prof|coach|kokum|nukum|mushum|intervenant ..2 est ..1 mort|
            morte|decede|decedee|parti
        bateau|avion|skidoo ..4 revenu ..1 pas
        fils|fille|enfants|enfant|mere|pere|petits ..3 refuse|refusent|veux|veulent ..2 pas|plus|
            me ..2 voir|parler|entendre ..3 >|moi|mort|depuis|plus|cest
        croire|crois|realise ..4 plus|jamais ..1 me ..1 appeler|la|entendre|revoir
        parle|mets|garde ..2 a|deux|son|sa ..1 sa|son|deux? photo|assiettes|assiette|cote_du_lit
        parle|mets|garde ..2 sa|son place
        divorce ~9 miettes|larmes
        cercueil ..2 etais|petit|blanc|ferme|ouvert
        mere|pere|grand_mere|femme ..4 reconnait|reconnais|souvient ..2 plus|pas
        parents|famille|enfants ..4 decombres|tremblement|incendie|seisme|guerre|ecrasement|noyes|
            tues
        """,
        "on débranche maman demain a 10h",
        "on débranche le vieux frigo demain",
        unless="""
        saison de chasse
        la console
        a|la radio
        an dernier
        un|dun gars ..1 qui|mort|sest
        hurle
        #10|dix|quinze|vingt|trente|quarante|cinquante ans que
        jai encore son|sa bol
        fait ..1 deja ..1 #2|deux|trois|quatre|cinq|dix|vingt ans
        fait|feras|font|fera ..1 mourir
        en #50
        annees #
        teleroman|sable|citation
        si|quand mere|maman voit|sait
        il il a huit|sept|six|neuf|quinze|trente ans
        game|balayeuse|poutine|moufette
        parti|partis ..1 se? dormir|coucher|couche
        chat|poisson|perruche ..4 ans
        lan passe
        quand|lorsque je avais|etais
        fait #2|deux|trois|quatre|cinq|dix|vingt ans
        passe ..1 son|sa|un|une|le ..1 permis|bac|examen|exam|test|entrevue|audition|concours
        numero
        il a #3 ans
        passe ..2 sa|cest
        il il a # ans
        le an passe
        le an passe
        an|annee passe
        an passe
        @leger
        fait #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        ans_passe|il_il_a_dix|il_a_dix|quand_je_etais|fait_longtemps|
            longtemps|batterie|plante|char|laptop|tele|tele_est|@film|de_rire|de_faim|
            de_fatigue|de_fete|en_paix|apaise|souris|poisson|hamster_du|travailler|
            parti_travailler|partie_travailler|partie_en_voyage|en_vacances|acheter|epicerie|
            match|partie_de|magasiner|ecole|coiffeuse|anniversaire_de_mort|chalet|
            voyage|guerie|remission|gueri|mort_de_peur|
            la_mort_de_son|autobus|bus|fleurs|des_ans|en_20|en_19
        camping|ennuyer|gym|message_un|hiver|courses|dodo|inquiete_pas|examen|partie_a|parti_a|
            parti_au
        4e_fois|citation|solo|toune|personnage|heros|tilted|squid|theatre|scrabble|tajine|
            semaines_dans|dans_le_nord|deplacement|citation|orignal
        mon_cell|son_cell|ton_cell|le_cell
        des_annees
        parti|partie|passe ..4 travail|travailler|ouvrage|le_ouvrage
    """,
    ),
)
