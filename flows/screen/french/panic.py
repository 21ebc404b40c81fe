"""Panic."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.panique.parler",
        "panic",
        "orange",
        "tonight",
        """
        besoin|envie|faut ..2 de|que? ..1 je? ..1 parler|parle|jaser|voir ..2 quelquun|a_quelquun|
            avec_quelquun|urgent|vite|a_quelqun ..1 >|vite|svp|la|a_soir|urgent|mal|maintenant|je|
            au
        besoin de parler|jaser >|vite|svp|la|a_soir|urgent|fort|avec
        """,
        "faut que jparle a quelqu'un",
        "faut que jparle a quelqu'un du service a la clientele",
        unless="""
        besoin de tout
        @leger
        @corvees
        """,
    ),
    Rule(
        "fr.panique",
        "panic",
        "orange",
        "today",
        """
        crise|crises|attaque|attaques|attack ..1 de|d? ..1 angoisse|anxiete|panique|de_angoisse|
            de_anxiete|panic|nerf|nerfs|larmes|panik
        panique|paniquer|paniques|panik|panick ..1 >|la|grave|dans|au|je|encore|en|bien|a_soir|
            solide|pas_mal|tout|raide|depuis|total
        je|en|full|grosse|de|mode panic ..1 >|la|grave|dans|au|encore|bien|raide|total
        je panique|capote|angoisse|freake|freak|pogne_les_nerfs|flippe !avec|sur|quand|pour|
            tellement ..1 >|la|bien|grave|raide|dans|aide|solide|seul|au|help|trop|ici|encore
        angoisse|angoisses|anxiete|anxieux|anxieuse|stresse|stress ..3 trop|grave|mange|tue|pogne|
            fort|capable|elevee|plafond|monte|plus|intense|pas|solide|dans_le_tapis|max|
            insupportable|remonte|boutte
        arrive|capable|peux|reussis ..1 plus|pas ..1 a|de? ..1 me? ..1 calmer|arreter_de_trembler|
            arreter_de_pleurer|penser|respirer_comme|dormir_depuis|controler|arreter_de_shaker|
            me_calmer|concentrer|fonctionner|arreter_de_brailler
        arrive|capable|reussis ..1 plus|pas a|de ..1 me? sortir|rentrer|entrer
        coeur ..2 debat|bat|pompe|palpite|palpitations ..3 vite|fort|1000|stop|arrete|100|mille|
            trop|angoisse|panique|pas|anxiete
        tremble|shake|shakes|trembler|je_shake ..3 plus|pas|peur|arrete|capable|comme_une|partout|
            au_complet|rentrer|angoisse|calmer|feuille|raide
        devient|deviens|devenir|devien|tourne ..1 fou|folle|dingue|malade|zinzin ..2 >|ici|la|dans|
            je|en|pour_vrai
        vire|virer ..1 fou|folle|dingue|malade|zinzin ..2 ici|dedans|dans|pour_vrai|seul|tout_seul|
            entre|chambre|cellule|aide
        perds|perd|perdre ..1 la|ma|le ..1 tete|carte|boule|raison|controle|esprit ..1 >|la|je|et|
            ici|help|pour_vrai
        entends|je_entends|entend|vois ..1 des ..1 voix|choses|affaires|bruits
        parano|paranoiaque|paranoia ..2 >|au|grave|bien|la|je|solide|tout|que|depuis
        mes|des|les|un|fais|fait|ai|suis|encore|de|flashback|flashbacks ..1 flashback|flashbacks|
            cauchemars|stress_post|tspt|terreurs !pour|administratif ..3 >|encore|nuit|pas|plus|
            tout|guerre|nuits|revient|arretent|traumatique|chaque
        peux|capable|arrive|ose|peur ..1 plus|pas|de ..2 sortir|rentrer|quitter|entrer|debarrer|
            embarquer ..3 chambre|bloc|appart|batisse|maison|dehors|peur|monde|porte|lit|metro|bus|
            dans
        trop de monde ..3 capable|peux|sors|panique|angoisse|tremble|respire|coeur
        je|me|ai|suis|fais|passe|juste ..2 pleure|braille|pleurer|brailler ..3 arrete|sans|jours|
            arret|nuit|plus|depuis|tout_le_temps|capable ..2 >|arret|nuit|jour|pas|de|je|plus|
            journee|temps|raison|cesse|matin
        < pleure|braille ..2 arrete|sans|arret|depuis|tout_le_temps
        je|suis|me|en|moi ..2 arrete|capable|peux|arrive ..1 plus|pas ..2 de|a ..1 trembler|
            pleurer|brailler|shaker|me_calmer|penser|respirer|angoisser|paniquer
        < arrete|capable|peux ..1 plus|pas ..2 de|a ..1 trembler|pleurer|brailler|shaker|me_calmer
        suis|train|peur|sens|pense|crois ..2 deviens|devient|virer|vire|devenir ..1 fou|folle|
            dingue|malade
        feel|impression|pense|sens|crois|peur ..3 deviens|devient|devenir|virer|vire|perds|perdre
            ..2 fou|folle|tete|boule|carte
        coeur ..3 debat|palpite|bat|serre|pompe ..4 bras|poitrine|mal|sueur|etourdi|respire
        impression|feel|sens|peur ..3 de|que ..2 mourir|meurs|crever|mort ..4 angoisse|panique|
            anxiete|crise
        mains|corps|jambes ..2 me|mes? ..1 tremble|tremblent|shake|shakent ..4 coeur|pompe|
            panique|arrete|debat|plus|sueur|angoisse|>
        coeur ..1 me? ..1 pompe|debat|palpite|capote
        regarde|check|checker|verifie ..2 la|les|ma ..1 porte|portes|serrure|fenetre ..3 peur|
            arrete|nuit|temps|sans|dors
        < panic >
        """,
        "je fais une crise de panique dans le metro",
        "panique pas jarrive dans 5 min",
        unless="""
        @leger
        panique_pas|mais_non|excitation|joie|de_joie|excite|froid|frette|tempete|examen_est|
            content|au_disco|heureux|noel|rire|vente
        plus|pas de panique
        fais plus depuis
        aide ..2 pour mes crises
        reine|roi|un_qui|une_qui perd
        reine|roi|revolution|guillotine
        fais|fait ..2 crise ..2 nerf ..1 a ma|mon|la
    """,
    ),
    Rule(
        "fr.panique.corps",
        "panic",
        "orange",
        "today",
        """
        hyperventile|hyperventilation ..3 >|la
        je|suis|train|en|full|grosse|gros|me ..1 de|la? panique|panik|panic|freak_out|freake ..1 >|
            la|dans|raide|ben|train|bus|metro|seul|solide|fort|encore|totalement|grave|big|trop
        panique|freak_out la|dans|raide|ben|train|bus|metro|seul|solide|fort|encore|totalement|
            grave|big|
            trop
        train de capoter|paniquer|freaker|virer_fou|pogner_les_nerfs|disjoncter
        flashback|flashbacks|cauchemars|terreurs ..4 big|sue|pleure|nuit|dors|revient|cellule|
            dedans|encore|trou|chaque
        fige|figer|bloque|paralyse ..4 porte|guichet|caisse|comptoir|dedans|
            embarquer|bouger|foule|bus|pleure|trottoir|place|ligne|plancher|milieu|en_dedans|bras|
            monde
        gele|congele ..4 porte|guichet|caisse|comptoir|embarquer|bouger|foule|plancher|milieu|
            monde
        porte|cle|cles|bruit|sirene|uniforme|cri|clac|grille|alarme|gardien ..5 fige|couru|courir|
            saute|sauter|tremble|shake|cache|gele|plancher|terre|panique|coeur|bouge_plus|sursaute
        trop|foule|gens ..1 de? ..1 monde|gens|bruit|lumiere|festival|foule ..6 couru|capable|
            etouffe|panique|panier|pleure|fige|nerfs|respire|tremble|sauve|fuir|faut_je_sorte
        foule|monde|epicerie|metro|bus|centre_d|walmart|magasin|file ..6 couru|etouffe|panique|
            fige|pleure|tremble|incapable|sauve|coeur|sortir_vite|sorti_en_courant|respirer
        couru|courant|sauve|cache|reculons !apres|pour|comme ..5 bus|epicerie|magasin|toilettes|
            salle|uniforme|metro|coins|panier|prof|cours|rencontre
        pleure|braille|pleurer|brailler|larmes|larme ..4 arrete|arreter|sans|raison|pourquoi|
            capable|fondu|heures|matin|nuit|cesse|rien ..2 >|arreter|pas|plus|raison|pourquoi|
            depuis|de|la|comme|matin|arret
        fondu|eclate|parti ..2 en|a ..1 larmes|sanglots|brailler|pleurer
        sais|arrive|capable|peux|reussis ..1 pas|plus ..3 calmer|respirer|me_calmer|ralentir|penser
            ..2 >|pleurer|trembler|dehors|bus|metro|maison|brailler|shaker
        arrive|capable|reussis ..1 pas|plus a|de me? bouger|sortir|debarquer|embarquer|rentrer ..2
            >|dehors|bus|metro|maison
        arrive|capable|peux ..1 pas|plus ..2 arreter ..2 pleurer|trembler|brailler|shaker
        anxiete|angoisse|anxieux|anxieuse|stress|angoisses|nerfs ..4 10|dix|plafond|mange|vomis|
            dors|fort|monte|haut|tapis|bout|gorge|tue|etouffe|fous|intense|capable|100|crise|max|
            bouffe|pogne|remonte|nuit|ventre|pied ..3 >|10|nuit|gorge|plus|pas|a|dans|je|dors|
            vivant|au|soir
        corps|jambes|mains|genoux ..3 emballe|tremble|tremblent|shake|coton|guenille|mou|molles|
            picotent|engourdies|jello ..4 >|calmer|poteau|raison|tiens|arrete|peur|debout|nuit|
            plus
        mes|les|je|tremble|shake|frissonne ..3 tremble|tremblent|shake|shakent ..4 arrete|feuille|
            calmer|partout|peur|>|pleure|sue|capable|comme ..2 >|pas|plus|de|une|feuille|au
        barre|verifie|verifier|check|checke|compte ..3 porte|portes|poignee|serrure|rond|poele|
            tiroirs ..4 fois|dix|20|10|nuit|peur|arrete
        dors|dormi|dort|dormir|ferme_l_oeil ..2 plus|pas ..5 sirene|bruit|cauchemars|pas_des|
            porte|peur|penses|tete|coeur|saute|mercredi|jours|nuits|noir|sang|angoisse|anxiete|
            stress
        nuit|noir|lampe|lumiere ..5 redoute|emballe|peur|etouffe|angoisse|panique|coeur|eteint|
            eteinte ..4 >|corps|emballe|dors|coeur|seul|revient
        sens|impression|comme_si|feeling ..3 arriver|mourir|fou|folle|malade|catastrophe|terrible|
            etouffer|exploser|evanouir|perdre|irreel|film|flotte|hors_de ..3 >|grave|terrible|
            corps|chose|contact|quoi|tete|la|carte|air
        parle|parlez|texte|reste|restez ..1 moi|avec_moi ..4 calmer|panique|respire|crise|
            respirer|marche_pas|descendre|tremble
        respire|compter|eau|sac|respiration|exercice|exercices|ancrage ..4 marche|fonctionne|aide
            ..1 pas|plus ..3 >|parle|panique|rien|je
        tourne|tourner|marche|pacing ..2 en_rond|rond|cercle ..5 depuis|nuit|appart|heures|arrete|
            chambre|cellule
        mange|dors|vomis ..3 plus|pas|cause ..4 stress|angoisse|anxiete|peur
        pogne ..2 les nerfs ..3 dedans|foule|monde|>|sortie|au
        sursaute|sursauter ..4 au_bruit|bruit|sirene|chaque|moindre|ombre|pour_rien
        saute ..4 au_bruit|sirene|moindre|ombre
        murs|plafond|mur ..2 tourne|referme|refermentte|rapprochent|refermentt|descend ..3 >|sur|
            dans|moi|bus|capable|je
        incapable|capable ..1 de|d ..1 embarquer|sortir|entrer|rentrer|me_lever|debarquer|
            respirer|prendre_le_bus|repondre_au
        ataque ..2 de|d ..1 panique|angoisse|anxiete|nerfs|larmes
        picottements|picotements|engourdissements|fourmis|boule|noeud|etau|serrement ..3 mains|
            gorge|doigts|face|ventre|poitrine|pieds ..3 >|passe|plus|partout|et|depuis
        sous|dans ..1 mon|le|la|ma lit|garde_robe|placard|bain|table ..3 sors|capable|
            recroqueville|cache|coin|tremble
        cellule|murs|chambre|piece|plafond ..4 rapetisse|retrecit|referme|bouge|avance|rapproche|
            tournent
        vomi|vomis|vomir|tremble|dors ..3 de|a_cause ..2 stress|peur|angoisse|nervosite
        ascenseur|avion|metro|autobus|tunnel|pont ..4 pleure|plus_jamais|coince|panique|etouffe|
            tremble|faut_je_sors|fallu_je_sors
        angoisse|anxiete|nerfs|stress ben? ..1 raide|vif|fleur|boutte|tapis|au_max
        nerfs ..1 a vif|fleur
        mourir ..2 d|de ..1 anxiete|angoisse|peur|stress|panique
        arrete|arreter pas ..3 marcher|tourner|bouger|trembler|brasser|compter|verifier|laver
        peur ..3 prend|pogne|serre|ronge|envahit|paralyse|ventre
        perds|perdre ..1 les pedales|nord
        enveloppe|lettre|courrier|telephone|cell ..4 perds|tremble|vomis|ouvrir|peur
        telephone|cell sonne ..4 tremble|coeur|peur|fige|saute
        ca serre|pogne|monte|repart ca serre|pogne|monte|repart
        suis sous mon|le|la lit|bureau|table >
        suis ..2 fige|paralyse_de_peur
    """,
        "jhyperventile la",
        "y panique jamais, super plongeur",
        unless="""
        @leger
        depuis_le_yoga|pas_de_panique|panique_pas|stresse_pas|de_joie|joie|content|contente|
            de_bonheur|emotion|heureux|heureuse|mariage|oignons|oignon|@film|match|gym|cafe|
            frette|froid|cardio|en_fais_plus|plus_de_crise|gueri|vieux_char|course|bebe_pleure|
            petite_pleure|jogging|depuis_la_therapie|trop_de_cafe|rire|excite|excitee
        hiver|ecran|ordi|jacket|fois_plus|lacher|ski|patin|manege|grande_roue
        joue|jouer ..1 avec ..1 la peur
        raclette|tourtiere|poutine|poutines|buffet|rapees
        plus|pas de panique
    """,
    ),
)
