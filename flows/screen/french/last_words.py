"""French last words: goodbyes, what is put in order, being of use to nobody, days after a blow."""

from flows.screen.rules import Rule

TERRE = (
    "enterre|decede|six_pieds|6_pieds|sous_terre|sous_la_terre|dans_terre|dans_la_terre|morgue|"
    "dans_tombe|dans_la_tombe|dessous_de_la_terre|dans_un_cercueil|dans_mon_cercueil|corbillard|"
    "fond_du_quai|fond_du_lac|fond_du_fleuve|fond_de_le_eau|dans_une_urne|dans_le_cercueil|"
    "pas_de_ce_monde|pas_de_se_monde|plus_de_ce_monde|au_ciel|au_paradis"
)
CHER = (
    "guitare|char|truck|velo|xbox|montre|bague|bagues|alliance|chaine|bijoux|outils|bottes|linge|"
    "photos|moto|canot|affaires|stock|lit|argent|chien|chat|tambour|loyer|dettes|compte|bail|cles"
)
PETS = "chien|chat|chats|chienne|minou|chatte|poisson|poissons|perruche|oiseau|hamster|lapin"
JUSTE = "juste|yenque|yinque|rien_que|plus_que|que"
JAMAIS = "pas|plus|point|jamais"
AVANT = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|hiver|"
    "ete|printemps|automne|noel|st_jean|mois|passe|hier|dimanche|ans|#"
)
LUI = "@aieux|chum|kukum|mushum|neveu|niece|parrain|sponsor|codetenu|conjoint|petite|puce|buddy"
PO = "agent|agente|po|surveillant|conseillere|probation|alc|commission|libe|pen|dedans"
NB = "#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt"
DUREE = "jour|jours|mois|an|ans|semaine|semaines|sem"
USE = (
    "puff|poffe|pof|ligne|track|hit|roche|points|quart|8ball|batte|shot|joint|speed|biere|bieres|"
    "verre|verres|caisse|40|26|vodka|rhum|gin|whisky|cognac|bouteille|onces|mickey"
)

RULES = (
    Rule(
        "fr.dernier.adieux",
        "suicide",
        "red",
        "",
        f"""
        je ..3 etre|serai|serais ..2 {TERRE}
        je serai|serais ..2 mort de|d|avant ici|demain|lundi|minuit|ca|noel|que_vous|que_tu|>
        je ..1 verrai|finirai|reverrai {JAMAIS} la|le|mon|ma? noel|printemps|ete|lannee|neige|lhiver
        je ..1 me? va {JAMAIS} voir|finir|passer la|le|mon? printemps|lannee|lhiver|nuit|neige >|et
        me vois pas passer la|le? hiver|lhiver|noel|nuit|annee|lannee|ete|lete
        si je ..1 me_rend|me_rends|suis|serai a|encore? ..1 vivant|en_vie|de_ce_monde|demain >|ca
        promets|garantir|sur|sais|dire|jure ~4 serai|etre|suis ..2 vivant|en_vie|de_ce_monde
        plus|pas de ..1 demain|noel|printemps|semaine|retour|futur ..1 prochaine? pour moi
        < plus|fini de moi ..2 apres|ici|dici|demain|minuit
        tanne|derange|achale|nuirai|tannerai plus ..1 personne|vous ..1 apres|promis|demain
        oublie|oubliez moi ..2 au_complet|pour_de_bon|pour_toujours|cest_mieux|est_mieux
        ma|notre derniere nuit|soiree >|ici_bas|sur_terre|de_vie|de_ma_vie
        couche|embrasse|borde|serre|berce ..2 @aieux|elle ~9 derniere fois !avant|cette
        je serai plus ..1 un|une|dans probleme|fardeau|poids|trouble|deception|vos_jambes
        prend|prends|prenez soin ..2 @aieux ~2 moi je ..1 ai? plus|fini|men|me_en|peux
        dormir ..1 et ..1 plus|jamais|pas ..2 jamais? revenir|reveiller|relever|ouvrir
        je ..2 check|clock|punch|log out|off ..1 pour_de_bon|pour_toujours|>|a_soir|de_la_vie
        je ..1 pars|part|men_va|me_en_va !pas ~3 pas ..1 en voyage|vacances
        pars|va|marche|bois|eau|glace|canot|pont|fleuve|lac ~4 je reviendrai|reviens {JAMAIS} >
        fais|fait|faire mes au_revoir|aurevoir|adieux|goodbye !a|au|aux
        wanted|voulais|venu ..2 say|dire bye|goodbye|aurevoir|adieu ~6 bon_gars|aime|soin|pardon
        dis|dites|dira a|au|lui|leur ..3 je|cest|cetais ..1 ai? pas souffert|eu_mal|elle|sa_faute
        dieu|seigneur|allah ..3 pardonner|pardonne ~4 si|de|davance je|pour? le|a? ..1 fais|soir
        ciel|enfer|paradis ~6 va|saurai le? ..1 savoir|voir ..1 tantot|bientot|cette_nuit|a_soir
        je ..3 rejoindre|retrouver ..1 ma|mon|mes|les? papa|maman|ancetres|createur >|a_soir
        je ..3 voir|rejoindre ..1 ma|mon? ..1 @aieux ~2 est ..1 mort|decede >|en|depuis
        revoir|rejoindre|retrouver ..2 @aieux ..2 lautre|autre|au bord|cote|ciel >
        je ..2 serai|etre avec ..1 ma|mon? ..1 {LUI} ~6 ciel|haut|terre|cimetiere|fache|paradis
        """,
        "jverrai pas noel",
        "jverrai pas ma soeur a noel, a travaille",
        unless="@leger|@film|de_la_maison|demenage|travaille|camping|bingo|retraite|shop",
    ),
    Rule(
        "fr.dernier.en_ordre",
        "suicide",
        "red",
        "",
        f"""
        testament ..4 sur|dans|sous ..2 table|frigidaire|frigo|comptoir|tiroir|bureau|lit|enveloppe
        ecrit|fini|fait ..3 mon testament ~5 soir|lettre|corde|pret|adieu|pilules|endroit
        lettre ..1 est|sont ..1 sous|sur|dans|dessous ..2 tapis|table|frigo|oreiller|frigidaire|lit|
            tiroir|comptoir|poche ~3 >|maman|ma|mes|desole
        ecrit|signe|laisse ..2 une|un|ma|mes|# lettre|mot|note ..1 pour|a|au ..1 mes|ma|chaque|mon|
            le? ..1 @aieux|ceux|staff ~4 cest_fait|fini|apres_ca|saut|pars|adieu
        manque|reste|attends|attend ..3 courage ~2 >|qui_arrive
        manque|reste ..1 {JUSTE} ..1 mot|lettre pour|a ma|mon|mes
        reste ..1 {JUSTE} ..1 {JUSTE}? moi|lcorps|le_noeud ..1 >|effacer|enlever|partir|eteindre
        reste ..1 {JUSTE} a sauter|lacher|peser|tirer|mourir|partir|serrer|avaler|le_faire|signer_ma
        range|claire|vide|nettoye|menage ~8 aura|aurez|aye plus? rien ..1 a_faire|a_ramasser
        paye|regle|fermer|rendu|vendu mon|ma|mes {CHER} ~8 donne|embrasse mon|ma|mes {PETS}|fille
        loyer|comptes|bail ..2 est|sont|donne|paye ~6 ame|enlever|personne
        compte|comptes ~5 tout? donne ..2 a ma|mon|mes @aieux ~4 voyage|besoin|adieu|bye
        enfants|famille|fille|femme|mere ~4 avoir|toucher|mieux ..1 avec? le|mes assurance ~3 moins|
            que|vaux
        utile ..1 en assurance ..1 vie? que
        nom|numero ..4 soulier|bras|poche|main ~5 identifie|reconnaitre|mreconnaitre|sache|mramasser
        dis|laissez|avisez|avertissez ..4 pas ..2 rentrer|entrer|ouvrir ..2 seul|porte|garage
        combien ~3 temps ~4 avant ..1 que ~2 trouve|retrouve ..1 quelquun|un|me ~6 seul|demi|mort
        il|ils va trouver|ramasser un|une|mon ..1 gars|fille|corps frette|mort|froid|raide|pendu
        je ..1 donne|legue|distribue ..1 tout? mon|ma|mes {CHER} ~6 legere|leger|pars|dette
        @aieux|coloc ~2 va avoir mon|ma|le|la {CHER} ~2 signe|regle|bye
        enleve|retire mon|ma|mes alliance|bague|bagues|jonc|chaine ~6 laisse|enveloppe|donne
        plus besoin ..1 de? la|argent|rien|ca|tout ou je va|men_va|pars >
        cherche|demande|veuillez ~5 nourrir|adopter ..1 mon|ma|mes|le {PETS} ~3 apres|plus_personne
        """,
        "mon testament est su la table",
        "mon testament est chez le notaire",
        unless="@leger|notaire|demenage|vacances|gaspesie|chalet|serrurier|caisse|allergique",
    ),
    Rule(
        "fr.dernier.decide",
        "suicide",
        "red",
        "",
        f"""
        je ai ..1 deja? choisi mon|la|le arbre|poutre|branche|pont|viaduc|falaise !de
        je ai ..1 mon|un plan ~2 ai ..1 le|la? heure|lheure|place|date|corde
        reponse|solution|issue ..2 est|cest ..2 la|le? mort|corde|pont|pilules|mourir|fleuve !a
        mort|mourir|suicide cest ..1 ma|mon|la seule|seul? choix|solution|reponse|issue|facon
        pris|pri ..1 ma|la decision ~4 bye|adieu|en_veux_plus|mourir
        mis_de_cote|de_cote|corde ~9 cest pour ..1 a? soir|cette_nuit|ce_soir >
        compte|pense|prevois pas ..1 me reveiller|rendre >|demain|a_demain
        si tu|vous|personne ..1 rep|repond|rappelle pas je ..1 le|la|me? fais|saute|tire|pends|tue >
        je me donne|laisse jusqua|jusque|jusquau minuit|demain|noel|soir|vendredi|dimanche|# >
        commande|planner|prepare|organise|planifie|arrange ma|pour|mon mort|suicide|mourir
        la_vie_je_en_veux_plus|veux_plus_de_la_vie|veux_plus_de_cette_vie|en_ai_fini_de_vivre|
            fini_avec_cette_vie|en_souvenir_de_moi|tire_ma_reverence|tirer_ma_reverence|
            cest_la_fin_de_mon_histoire|en_paix_avec_ma_decision|en_paix_avec_mon_choix|
            en_paix_avec_ma_mort|paix_eternelle|repos_eternel|sommeil_eternel|silence_eternel|
            mourir_svp|mort_svp|mourir_mourir|danger_pour_moi|aurai_fini_de_souffrir|
            moi_que_je_efface|moi_que_je_debranche|sauf_de_mourir|sauf_mourir|voyage_sans_retour|
            valise_pour_nulle_part|sur_ma_pierre_tombale|ecris_sur_ma_pierre|mes_dernieres_volontes|
            quitte_la_vie|quitter_la_vie|quitte_ce_monde|quitter_ce_monde|a_ceux_que_je_laisse|
            mes_funerailles|mon_cercueil|ma_date_de_mort|date_de_ma_mort|jour_de_ma_mort|
            quand_je_serai_mort|apres_ma_mort|pars_de_la_vie|partir_de_la_vie|
            pied_dans_le_autre_monde|ma_vie_finit|arreter_ma_vie|finir_ma_vie|ma_propre_mort
        attends|attend ..2 que ..1 mon|ma|le|les @proche|colocataire parte|dorme ~6 bonsoir|le_fais
        je ai ..1 asse|assez souffert|vecu|endure|toffe >|fini|bye|adieu
        je me manque|manquerai|rate|raterai|manquer {JAMAIS} ..1 cette|ce|la ..1 fois|coup
        va {JAMAIS} me|le manquer|rater ..1 >|cette_fois
        si je me rate|manque ..1 encore|pas|comme|demain !au|a
        teste ..1 la|le|ma|mon branche|corde|noeud|poutre|crochet !a
        reveille ..3 fache|decu ~4 marche|mort|vivant
        hate|envie|veux|voudrais ..1 de? etre|detre|ete enterre|incinere|six_pieds !sous
        tombe|cercueil|cimetiere ..3 plus|mieux|confo|confortable|douce|doux ..2 que mon|ma|ici
        je attends|attend|cherche|cours ..1 apres? la mort
        je ..1 dois|doit|merite mourir|crever ~2 >|cest|asap|pour|vite
        droit de mourir|partir|crever ~3 je|cette|soir|bon|moi|quand
        cancer|maladie ~6 laisse|partir|laide|aider ~4 gagner|gagne|avant|moi_meme
        comme un chien ..3 piquer|pique|euthanasie|abattre
        je suis deja mort|enterre ~3 corps|officiel|reste
        sors|sortirai|rend|rends|reprendront|prendront {JAMAIS} ..3 vivant
        """,
        "jai choisi mon arbre",
        "jai choisi mon gateau",
        unless="@leger|@film|job|examen|permis|bus|demenager|cheveux|retraite|souper|demenagement",
    ),
    Rule(
        "fr.dernier.de_trop",
        "ambiguous_despair",
        "orange",
        "tonight",
        f"""
        je ..2 suis|sens|feel|etre ..3 fardeau|boulet|burden|meuble|poids_mort
        je derange ~1 tout_le_monde|toujours|partout|tout
        je ..2 fais|cause|apporte ..1 {JUSTE}? du|de_la|de|des|le tort|peine|mal|trouble|misere
        plus|mieux ..1 legere|leger|heureux|tranquille? sans moi
        cest moi le probleme >
        comme si je existe|existais|existe pas|plus
        on me oublie >|fais
        vous|tu en? aure|aura|va avoir? plus besoin? a|de moi|me attendre|ecrire|texter|>
        {JAMAIS} ..1 besoin|peine ..1 de me attendre|chercher ~1 >|apres_demain|jamais
        {JAMAIS} ..1 besoin|peine ..1 de me ecrire|texter ~1 apres_demain|demain|jamais
        je vaux|merite ..1 {JAMAIS}|rien ..2 gaz|peine|cenne|grand_chose|rien|de_bon
        je ..1 suis {JAMAIS} ..1 asse|assez|fait fort|bon|pour ..2 vie|vivre|monde|dehors
        existence|vie|utilise|utilite ..2 sert|rime|mene ..2 qui|quoi|rien|ou
        vie ..2 cest|est ..1 {JUSTE}? une|un erreur|sentence|joke|file|corvee|cauchemar|film|echec
        je ai ..1 tout rate|gache|scrape|brise|detruit >|mes|mon|ma_vie|dans
        je ..1 vois {JAMAIS}|rien ..3 annee_prochaine|lannee|avenir|interet|but|sens|bout|lueur
        je ai plus ..1 de|d? ..1 reve|fond|but|espoir|avenir|goutte ~2 >|de|dans|je
        raison de me|rester|continuer ..1 lever|leve|> ~1 >|je|pas
        donne|donnez|trouver|cherche moi? une ..1 bonne? raison
        ca|rien|tout changera|avancera|arrangera|marchera|finira jamais >
        rien marche|colle ~1 jamais|dans_vie|dans_ma_vie|sur_moi
        pourquoi|pk|quoi_bon je ..1 me? force|forcerais|continue|leve|essaye|bats|toffe >|le
        ca mene ..1 a? ou|rien|quoi
        je ..1 espere|attends plus? rien ..1 de? personne|cest
        je ..1 espere|attends plus rien >
        pas_fait_pour_dehors|pas_faite_pour_dehors|perdu_le_gout|pogne_le_fond_du_baril
        ce? qui me retient ..1 des_fois|>|encore
        laisse faire tout >
        je ..1 me? suis|sens|feel ..1 rendu? mort ..1 par? en|socialement|partout dedans|dedan|mort
        jamais ete aussi|si bas|creux|down
        veux|juste|voudrais dormir ..1 pendant? un|1|#|deux|longtemps an|ans|mois|la|vrm
        tout seul ..1 a|encore noel|ma_fete|fete|noel ..1 encore|>
        barre|barrer|rayer|efface mon nom >
        ma place ~6 quelquun|autre|suivant ~2 dautre|pour|qui de_bon|toujours|vaut|merite
        lache|passe|passer|pour_dire ..1 pas|une|bye ..1 les|belle? autres|vie|bye >
        """,
        "chu un fardeau pour ma mere",
        "le divan est un fardeau a monter",
        unless="@leger|@film|biscuits|ascenseur|recette|game|match|liste_du|shift|neige|papier",
    ),
    Rule(
        "fr.dernier.deja_essaye",
        "past_ideation",
        "orange",
        "today",
        f"""
        je|jai ..1 ai? fait une|ma|deux tentative|gaffe_avec !de ~6 {AVANT}|hopital|personne
        tentative|essai ~4 hante|date|remonte|revient|repense|nuits
        {AVANT} ~5 je ..1 ai|avais|suis ..1 un|les|la|voulu|fait|alle|me_suis? plan|pilules|corde|
            partir|failli|proche|sur_le_pont ~9 revient|glisse|reve|cogner|mains|encore|vire
        je ai|suis passe|venu proche ~4 appele|rappele|dors|avaler|sauter|revient|encore
        {AVANT} ~5 corde|pilules|gun|lame|pont ~4 y? pense|repense|revient encore|des_fois|souvent|>
        idees|pensees|idee ~7 revenu|reviennent|recommence|jamais_loin|cogner|rodent ~2 >|doucement
        """,
        "jai fait une tentative en mars",
        "jai fait une tarte en mars",
        unless="@film|@leger|examen|permis|parachute|fierte|etudiants|applaudi|gueri",
    ),
    Rule(
        "fr.dernier.deuil",
        "grief_loss",
        "orange",
        "today",
        f"""
        enterre|debranche ..1 mon|ma|notre ..1 petit? ..1 {LUI} ~3 jeudi|samedi|lundi|demain|#|a
        recu ses|sa cendres|bague|urne
        {LUI} va pas passer la nuit >|et
        {LUI} ..1 a|est|nous passe|parti|mort|quitte|a_quittes ..1 a matin|a_matin|#
        pas alle|pu ..2 service|funerailles|enterrement de mon|ma {LUI}
        bebe|petit|petite avait # jour|jours|mois|semaines >
        fille|enfant ma|mont|me|veux ..1 appelle? bloque|plus_papa|plus_me_voir|renie >|partout
        femme|mari|blonde ~1 filed|demande ..1 pour|le? divorce
        """,
        "on enterre mon frere jeudi",
        "on enterre le fil jeudi",
        unless="@film|@leger|ans|hamster|os_a|gazon|jardin",
    ),
    Rule(
        "fr.dernier.souffle",
        "panic",
        "orange",
        "today",
        """
        autobus|bus|metro|foule|ascenseur|file ~8 etouffe|etouffais|suffoque|fige|debarquer|panique
        chaque|quand ..2 sirene|cogne|klaxon ~5 nage|sueur|tremble|fige|freak|panique|pour_moi
        je sors plus ..2 peur
        """,
        "dans le metro jetouffais",
        "dans le metro jlisais",
        unless="@film|@leger|cook|chante|haha|lol",
    ),
    Rule(
        "fr.dernier.job",
        "job_loss",
        "orange",
        "today",
        """
        agence ..1 me? appelle|rappelle|raye plus|pas|de|>
        antecedents|background|casier|criminal ..1 check? ~5 bye|done|dehors|retiree|coupee|renvoye
        pas|plus ~2 travail|place pour les gens|gars comme toi|moi
        ma|mon job|contrat est fini ~2 donne|semaine|dehors
        """,
        "lagence mappelle pu depuis deux semaines",
        "lagence de voyage mappelle demain",
        unless="@film|prints|cadenas|voyage|netflix|travaux",
    ),
    Rule(
        "fr.dernier.dedans",
        "breach_fear",
        "orange",
        "today",
        f"""
        test|pisse|salive|analyse ~3 positif ..1 ce_matin|a_matin|fait|chu|mais|je
        bloque|pogne|coince|essence|retard ~7 couvre|curfew
        {PO} ~3 veux|appele|laisse|repond|parle ~5 urgent|peur|chienne|suspension|marde|nerveux|pire
        suspension|suspendu|revoque ~5 {PO}|conditions|sorties|permission|retards
        suis|sorti|etais|traverse|dit ~4 secteur|zone|region ~3 permis|interdit|permission
        ex|victime|coaccuse|accuse ~6 interdit|interdiction|malgre ~5 >|police|peur|brise|aide
        brise|casse mes|ma conditions|condition
        change ..1 de job|adresse ~6 grave|appris|reprennent
        pense|peur ..1 que? ..1 il|ils? va me garder|reprendre|remonter|suspendre
        """,
        "jai manqué lautobus pis chu en retard pour mon couvre feu",
        "le couvre feu change en mai",
        unless="@film|@leger|bebe|enceinte|tuque|physique|par_ecrit|negatif",
    ),
    Rule(
        "fr.dernier.rechute",
        "relapse",
        "orange",
        "today",
        f"""
        {NB} {DUREE} ..1 sobre|clean? ..2 scrap|perdus|efface|jetes|flushe|a_terre|a_leau|poubelle
        < {NB} {DUREE} et ..1 je? ..1 ai? pouf|craque|rechute|retombe|fume|bu ~2 >|hier|une|lundi
        {NB} ..1 {USE} ~2 apres {NB} {DUREE} >|sobre|clean
        je ..1 ai ..1 pris|fume|tire|refait|goute un|une ..1 petit? puff|poffe|pof|ligne|hit|track
        remis|retombe|replonge ..1 le|l? nez|dans ..1 dedans|meth|dope|crack|speed|boisson
        calle|descendu|cale|enfile|vire {NB} {USE} ~3 honte|seul|hier|>
        malade|job|encore ~4 lendemain de brosse|cuite
        sachet|bouteille|dose|seringue|26|40|onces ~5 me_regarde|mattend >|encore
        points|onces|grammes|sachet|roches ..2 dans ..1 ma|mes|le|mon? poche|poches|sac|tiroir
        pusher|dealer|vendeur ~4 portique|fronte|compose
        assis|parke|stationne ..1 devant ..1 le|la saq|bar|cabaret|dep|casino ~4 entre|rentre|moteur
        jusqua ..1 la? fermeture|ferme ..2 saq|dep|depanneur
        reparti|repris|recommence la|le boisson|bouteille|pipe|dope|coke|poudre|crack >|hier
        gout|envie|faut|soif ..3 smoker|boive|sniffer|virer|consommer|me_geler >|la|a_soir|fort
        sobriete ..3 tient|tiens|pend ..2 fil
        a deux doigts|cheveu de ..2 cogner|appeler|caller|fumer|boire|consommer
        lache|quitte|crisse ma|la|mes|les therapie|cure|detox|meetings >|hier|a
        bouteille|envie|party|dope ..2 a|ma|eu gagne|ma_peau|eu >
        je me retiens ..2 main|mains|pas
        """,
        "un an et un mois sobre effacés",
        "un an et un mois sobre demain",
        unless="@film|@leger|sirop|platre|prescrite|bloque|tapis|tabac|jus|lait|pompe|baseball",
    ),
)
