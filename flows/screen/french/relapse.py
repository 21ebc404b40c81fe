"""Using again, or close to it."""

from flows.screen.rules import Rule

# A relapse that is dated and over, or what keeps one away.
OVER_OR_TOLD = """
        anti rechute
        rechute ..1 en|dan|dans|de #1950|juin|juillet|aout|septembre|octobre|novembre|decembre|
            janvier|fevrier|mars|avril|mai
        rechute date|remonte
        efface|bloque|supprime ..3 numero|contact|pusher
        envie|craving|gout ..3 boire|consommer|fumer|use|sniffer ..1 a|est|sont passe|passee|parti|
            partie|disparu
        poudre ..1 pour ..1 la? lessive|lavage|bebe|pied|pieds
        7up|tasse|brisket
"""

RULES = (
    Rule(
        "fr.rechute",
        "relapse",
        "orange",
        "today",
        """
        sachet|baggie|point|roche ..2 dans ..1 mon|ma|mes bas|poche|main|soulier|souliers|sac
        rechute|rechuter|rechutais|rechutes|replonge|replonger|reconsomme|reconsommer|rebu|
            reboire|rebois|retombe_dedans|retomber_dedans|retombe_dans|refume|relapse
        je_ai|ai|fini_par|encore|recommence|recommencer|retourne|back ..1 consomme|bu|fume|sniffe|
            pique|shoote|pris|brosse|vire|use|consommer|boire|gele|gage|jouer|tape|touche ..2
            encore|de_la|une_brosse|une_bouteille|du_crack|de_la_coke|ma_paye|une_roche|du_speed|
            mon_cheque|au_casino|une_balloune|la_coke|la_dope|je_me_sens|je_feel|du_fort|une_ligne|
            des_lignes
        ai ..1 consomme|bu|fume|sniffe|use|gele|drinke trop
        je_ai|ai ..1 encore|re? ..1 consomme|consommer|gele|gelé >|hier|encore|a|samedi|et|en|de|
            dimanche|la|vendredi|tout|je
        bu|fume|consomme ..2 encore|hier|a_soir ..3 marde|honte|merde|regrette|mal|coupable
        recommence|recommencer|repris|reprendre|retombe ..3 consommer|boire|fumer|dedans|la_coke|
            le_crack|la_dope|l_alcool|la_bouteille|le_speed|sniffer|piquer|use|la_conso|la_boisson|
            jouer|drogue|le_alcool|coke|crack|dope|boisson|conso|brosse
        retourne ..3 consommer|boire|fumer|la_coke|le_crack|la_dope|la_bouteille|le_speed|sniffer|
            use|la_conso|la_boisson|drogue|coke|crack|dope|boisson|conso|brosse
        je va|ma|suis|bord|proche|pres|peur|risque|veille|failli|finir ..3 craquer|rechuter|
            consommer|boire|flancher|use|consomme|replonger|retomber|recommencer|reconsommer|
            succomber|fumer_du|me_piquer ..1 >|si|la|a_soir|et|aide|encore|je|bientot|de|svp|ce|du|
            dedans
        je va|bord|proche|peur ..2 lacher ..1 >|si|la|a_soir|aide|svp
        envie|gout|craving|cravings|besoin|soif|rage|urge|tente|tentation|obsession|goutes|fou ..4
            consommer|boire|use|hit|fumer_du|sniffer|piquer|geler|un_verre|une_puff|consomme|
            brosse|de_la_coke|du_crack|de_dope|reconsommer|rechuter|drogue|de_la_dope|conso|
            un_drink|me_saouler|une_ligne|virer_une ..2 >|so_bad|bien|fort|en|la|grave|terrible|
            a_soir|mauvais|solide|tellement|et|encore|bad|je|au_boutte|aujourdhui|aide
        veux|hate|pense|pensais ..3 consommer|use|sniffer|piquer|geler|consomme|brosse|de_la_coke|
            du_crack|reconsommer|rechuter|drogue|de_la_dope|me_saouler|virer_une ..2 >|so_bad|bien|
            fort|en|la|grave|a_soir|solide|tellement|encore|bad|je|aide
        craving|cravings ..2 >|fort|so|terrible|solide|grave|depuis|a_soir|de|bad|la|arretent|
            tout|je
        faut|besoin|veux ..2 mon|un|ma|une|d_un ..1 hit|fix|dose|shot|puff_de|roche|point|ligne|
            top|bump
        vers|rendu|devant|proche ..1 chez|de? mon|le pusher|dealer|vendeur
        trop envie ..2 je ..1 va|marche|monte|appelle|texte
        pusher|dealer|vendeur ..4 texte|appelle|ecrit|devant|porte|call|arrete|ici|numero|caller|
            appeler|offert|texter|rappelle|passe|lache|offre|me_texter|face
        texte|appele|calle|caller|appeler|texter mon|le ancien? ..1 pusher|dealer|vendeur
        je suis|rendu|devant|assis|dans|rentre|entre|planté ..2 devant|a|dans|au|le ..1 la|le|un|
            saq|mon|l ..1 saq|bar|depanneur_biere|lcbo|piquerie|pusher|bar_pour|casino|taverne|
            piaule
        bouteille|biere|roche|ligne|pipe|seringue|poudre|pot|26|quille|caisse|dope|stock|sachet|
            40_onces ..3 devant|face|en_main|dans_les_mains|dans_mes_mains|dans_mes_poches|regarde|
            mains|poche|appelle_mon_nom ..1 >|moi|mains|je|la|et
        tout|tout_le_monde|coloc|il|monde|eux|ici|gars|place ..3 consomme|consomment|fume|boit|
            use|se_gele|se_pique|sniffe|boivent|fument ..3 ici|bord|veille|je|autour|craquer|
            maison|capable|envie|et|dur
        veille|bord|proche ..2 de ..1 craquer|consommer|rechuter|faire_pareil|boire
        consomme|consomment ici ..3 veille|je
        plus|pas ..1 sobre|clean|abstinent ..1 >|depuis|je|et|encore
        perdu|scrappe|scrap|brise|casse|gache|fucke ..2 ma|mon|mes ..1 sobriete|temps|abstinence|
            clean|jeton|jours|annee|mois_de
        sur une|la|ma ..1 brosse|balloune|go|run|derape|virée
        feter|fete|celebre|party ..4 pas|avec ..2 jus|eau|pepsi|liqueur|cafe
        bu|flambe|fume|joue|perdu|gage|sniffe|depense ..1 ma|mon|tout|mes ..1 ma|mon? ..1 paye|
            cheque|loyer|bs|argent ..4 brosse|machines|coke|crack|casino|vlt|loteries|video_poker|
            dope|bar|pot|poudre
        resister|tenir|toffer|resiste|tiens|tofe ..1 plus|pas ..3 consommer|bu|boire|craving|fort|
            drogue|pusher|envie
        meeting|na|aa|parrain|sponsor|marraine ..3 besoin|vite|urgent|repond_pas ..2 consommer|
            craquer|boire|mal|>
        va|ma craquer|rechuter|flancher
        pusher|dealer ..5 texte|craquer
        echappe|slippe|craque|flanche|glisse ..3 hier|encore|soir|bu|consomme|samedi|fds|
            fin_de_semaine
        je ai|suis ..1 encore? echappe|slippe|craque|flanche|retombe|replonge >|hier|encore|a_soir|
            dedans
        doigts|cheveu|poil|bord ..2 de ..1 consommer|rechuter|boire|craquer|retomber|use
        deux|2|trois|quelques pas de consommer|rechuter|boire|craquer|use
        achete|pogne|trouve|score|cache|garde|reste ..1 un|une|du|de|mon|ma la? sachet|point|
            gramme|roche|quart|bouteille|26|40|caisse|poudre|coke|crack|speed|dope|meth|balle_de|
            hero|fent|pot_de|ecstasy|stock
        pense|pensais|jongle|songe|reve|obsede|tente ..2 a|de ..1 boire|consommer|me_geler|
            rechuter|caller|une_puff|la_dope|la_coke|use|fumer|une_biere|la_boisson|la_bouteille
        gout|envie|besoin|hate ..2 de|d ..1 me ..1 geler|saouler|defoncer|piquer|geler_la
        une|1|deux|2 ..1 biere|verre|ligne|puff|shot|hit ..2 devenu|devenue|fini|tourne|virer|
            suivi|amene|mene ..2 12|douze|#|en|dix|plusieurs|brosse|par|une
        dur|difficile|tough|rough|toffe|heavy ..4 de|a|pas ..2 pas|plus|rester|resister ..1
            consommer|boire|clean|sobre|fumer|craquer|use|rechuter|retomber
        je|je_va|ma|faut|envie|besoin|alle|parti|retourne|suis|men_va ..3 acheter|chercher|prendre|
            acheter_de|pogner|boire ..1 de|une|la|du|ma|des la? biere|boisson|fort|bouteille|dope|
            coke|poudre|crack|vin|roche|speed|vodka|caisse !deau|sans
        acheter|chercher|prendre|pogner ..1 de|une|la|du|ma|des la? boisson|dope|coke|poudre|crack|
            roche|vodka
        scrape|scrappe|gache|brise|perdu|fucke|jete|flushe|bousille ..1 mes|mon|ma|tout mes? #|six|
            deux|trois|quatre|cinq|un|mois|jours|annee|ans|sobriete|jeton|an|semaines
        arrete|capable|lache ..1 plus|pas ..2 de? ..1 boire|consommer|fumer|use|prendre_de
        je_ai|ai ..2 consomme|bu|fume|sniffe|shoote|brosse|use|boire|gele ..2 @hier
        je ai ..1 flanche
        """,
        "jai rechuté en fin de semaine",
        "jai bu trop de cafe hier lol",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        cafe|jus|eau|liqueur|chocolat|chips|poutine|sucre|pepsi|tisane|the_vert|creme_glacee|
            monster|red_bull|mcdo|pizza|pour_souper|gateau|dessert|sushi|bonbons|lotion|lait|
            fruit|legumes|soupe|glace|frette|froid|patinage|de_chaud|depanneur|cell|netflix|steak|
            baignade
        chocolat|tourtiere|chips|regime|paques
        un_velo|velo_usage
    """
        + OVER_OR_TOLD,
    ),
    Rule(
        "fr.rechute.repris",
        "relapse",
        "orange",
        "today",
        """
        rechute|rechuter|rechutes|replonge|repique|reconsomme|rebu|refume|resniffe|redrink|relapse|
            relapsed|regele ..3 >|hier|au|encore|cette|depuis|samedi|pour|apres|@stuff
        je ai ..1 retouche|rejoue|craque|flanche !pour|sur|devant ..2 hier|au|aux|encore|cette|
            depuis|samedi|apres|casino|@stuff
        je ai|suis ..1 craque|flanche|retouche >
        je craque|flanche ..1 >|la|encore|a_soir|hier|ce_soir
        repris|reprendre|retouche|retoucher|recommence|retombe ..3 @stuff|consommer|boire|fumer|
            jouer|dedans|gamble|sniffer|piquer|poudre|dope|alcool
        je_ai|ai ..2 bu|consomme|use|used|drinke|sniffe ..3 >|hier|encore|apres|a|toute|au|depuis|
            cette|avec|devant|samedi|tout|jusqu !eau|cafe|jus|the|tisane|lait|pepsi|trop
        < bu|consomme|rebu|retombe|rechute|craque|repique|saoul|paquete|gele ..1 >|encore|hier|
            a_soir|raide|depuis
        plus|pas ..1 dessaoule|degele|degrise ..2 >|depuis
        dessaoule|degrise ..2 depuis
        piqué|pique|shoote ..2 cette_semaine|hier|encore|apres|a_soir|semaine
        #|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|un mois|jours|ans|semaines|an|annees
            ..2 sobre|clean|abstinent|sober|abstinence|sobriete ..4 jete|jetes|perdu|perdus|fini|
            finis|gache|poubelle|flush|toilette|scrap|eau|parti|partis|pour_rien|effaces|effondre
        sobriete|abstinence|jeton|compteur|streak ..3 perdu|zero|fini|jete|recommence|brise|casse|
            toilette|poubelle|remis|retour|redonne
        cheque|paye|bs|argent|loyer ..4 nez|bras|veines|bouteille|fumee|roche|roches|crack|coke|
            boisson|poudre|brosse
        envie|gout|craving|cravings|goute|urge|obsede|hate|tentation|reve|reves|soif ..4 de|du|a|
            la|fort|d ..2 boire|consommer|use|fumer|@stuff|me_geler|defoncer|piquer|me_saouler|
            gamble|jouer|rechuter|dope|drogue|drinker|alcool|toucher
        besoin|manque|tente ..3 de|du|a|la|d ..1 boire|consommer|use|coke|crack|speed|meth|fent|
            hero|dope|poudre|boisson|oxy|dilaudid|pills|pilules|me_geler|defoncer|piquer|
            me_saouler|gamble|rechuter|drogue|drinker|alcool|hit|verre|points
        craving|cravings ..4 fort|fous|mord|doigts|trop|intense|capable|mur|pas|nuit|la|sur|
            depuis|bad|tellement|encore
        trop|gros|bad|gros|plein ..1 de craving|cravings
        aide|empeche|dis|texte|appelle ..2 moi|me ..3 a|de|pour ..1 pas ..1 boire|consommer|fumer|
            craquer|rechuter|use|jouer
        pas ..1 boire|consommer|craquer|use|fumer a_soir|ce_soir|aide
        achete|acheter|ramasse|commande|pogne|pris|cache|trouve ..3 @stuff ..4 ouvert|ouverte|
            regarde|cache|cachee|devant|table|poche|pas|frigo|encore|mains|sac
        pusher|dealer|vendeur ..5 appele|calle|ecrit|texte|numero|garde|rencontre|croise|offert|
            devant|passe|repondu|bas
        appele|calle|caller|ecrit|texte|numero|croise|vu|appeler|texter ..3 mon|le|un ..1 vieux|
            ancien? ..1 pusher|dealer|vendeur
        menti|menteur|cache ..4 groupe|parrain|agent|toi|sponsor|meeting|blonde ..4 consomme|bois|
            bu|fume|recommence|use|joue
        je consomme|bois|sniffe|fume|use !l|leau|le|trop ..3 depuis|encore|chaque|tout_les|
            en_cachette|cache|matin
        une|1|deux|juste|un ..1 biere|puff|ligne|verre|shot|hit|gorgee|pof|joint ..5 arrete|9e|
            dixieme|deux|hop|recommence|suite|caisse|dix|douze|machine|reparti
        fini|finis|fini_la|passe ..2 la nuit|soiree|fds|fin_de_semaine|paye ..3 brosse|bar|
            piquerie|crack|coke|gele|saoul
        sur|parti|suis|fini|revenu ..2 une|la|ma brosse|balloune|bender|derape|go
        ligne|track|puff|hit ..3 >|hop|apres|encore|moins ..2 fini|craque|recommence|retombe
        offert|donne|propose|paye|passe|tendu|cogne|offre ..4 ligne|puff|biere|joint|bouteille|
            shot|roche|pilule|speed ..4 dit|pris|oui|refuse_pas|craque|faible|dis|fume|bu|capable
        faible|honte|pas_fort ..4 bouteille|consomme|bu|biere|rechute|ligne|poudre|jeu|casino|
            pipe|toucher|retouche
        bouteille|biere|pipe|poudre|ligne|sachet|pilules|caisse ..3 devant|face ..1 moi|ma
        sponsor|parrain|marraine|meeting ..3 repond|rejoindre|vite|besoin|urgent ..3 pas|vite|>|
            boire|consommer|la
        xbeer|xwine
        verre|biere|shot|puff|ligne|roche|pilule et un|une|deux ..1 autre
        un|une|deux|petit ..1 verre|biere|shot ..3 autre|autres|suivant|caisse
        fume|sniffe|pris|bu|drinke|consomme|cale|tape|snif|sniff ..2 du|de|un|une|des|mes ..1 la?
            ..1 crack|coke|speed|meth|fent|hero|dope|roche|biere|boisson|vodka|fort|vin|
            rince_bouche|lysol|concerta|mouthwash|purell|caisse|10oz|40oz|26|poudre|ghb|freebase
        je sniff|sniffe|fume|shoot|shoote|gobe|bois|prends mes|du|de|la|les ..1 la? concerta|
            ritalin|coke|crack|meth|speed|fort|dilaudid|meds_de
        triche|triché ..3 methadone|suboxone|test|programme
        joue|gage|perdu|flambe|bu|sniffe|fume ..2 mon|ma|tout|toute|le|la ..1 mon|ma|le? loyer|
            paye|paie|cheque|bs|pension|argent_du
        casino|machine_a_sous|aux_machine|les_machine|poker|loto|paris_sportifs|gageure|slots ..4
            eu|pogne|joue|arrete|encore|
            retourne|ligne|loyer|soir
        prendre|prendrai|prend ..2 juste|seulement|rien_que une|un ..1 biere|verre|puff|shot|ligne|
            hit|joint|soiree|gorgee
        opioides|percocet|morphine|oxys|narcotiques|dilaudid ..6 envie|faim|gout|revenue|craving|
            peur|donne
        echange|echanger|vendu|vends|pawne|troque ..4 pour|contre ..2 une|de|du|un ..1 la? ..1
            roche|roches|dope|quart|point|coke|crack|hit|bouteille|boisson
        besoin|faut|place|lit ..3 desintox|detox|therapie ..3 >|soir|vite|urgence|sinon|cette
        #|deux|trois jours ..1 de binge|brosse|bender|crack|coke|defonce
        capable ..2 arreter|arrete|lacher ..3 boire|fumer_de|consommer|jouer|crack|roche|coke|
            poudre
        lachez|lache|jugez|mettez_dehors ..4 si ..2 repris|rechute|consomme|bu
        trouve ..2 ma pipe|seringue|poudre|bouteille|cachette
        fini|rendu ..1 a|avec ..1 #|douze|vingt|dix bieres|biere|verres|shots
        monstre ..3 dos
        train ..1 d|de ..1 en? consommer|fumer|boire ..2 >|la|crack|coke|dope
        train d|de en faire|prendre|virer ..2 >|la
        train de faire ..2 crack|coke|dope|speed|ligne
        jour 1|un|zero|0 ..2 encore|>|recommence
        day 1|zero|0 encore|recommence
        je bois le matin|soir
        envie|gout|besoin ..1 de virer une brosse|balloune
        en prendre juste|seulement une|un
        mois|jours|ans|an|semaines ..2 sobre|clean ..5 scrape|scrappe|gache|fucke|bousille
        prendre juste une au|ce|dans ..2 party|bar|noel|fete
        """,
        "jai repris du speed pour tenir mes 2 jobs",
        "jai repris des patates, cest bon",
        unless="""
        plus|pas envie|gout|besoin
        plus|pas ..1 de craving|cravings
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        pepsi|cafe|liqueur|gateau|patates|chips|jus|eau_petillante|dessert|0_5|sans_alcool|
            vitamines|autobus|bus|bingo_de|tournoi_de|antibiotiques|advil|tylenol|monopoly|job_au|
            soccer|travail|ecole|gym|entrainement|emission|@film|marche|guitare|
            peinture|contrat_de|formation|peches|prochaine_fois|mots_croises|monopoly|
            quilles
        resiste|refuse|dit_non|pas_bu|pas_consomme|sauce|bbq|marinade|cuit|recette|
            depuis_que_je_ai_arrete
        chocolat|tourtiere|chips|regime|paques
        @cours|aux_echecs|aux_cartes|au_hockey
    """
        + OVER_OR_TOLD,
    ),
)
