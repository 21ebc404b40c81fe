"""Somebody else in danger."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.autre.inconscient",
        "third_party",
        "red",
        "",
        """
        @il|lui|le|la ..3 respire|respirait|bouge|repond|reveille|respond|reagit|bougeait|repondait
            ..1 plus|pas|mal|presque|a_peine
        capable|peux|arrive|reussis|reussi ..1 pas|plus ..1 de|a|le|la? ..1 le|la|l? ..1 reveiller|
            le_reveiller|faire_reveiller
        pas|plus ..1 capable|moyen ..1 de ..2 reveiller
        reveiller|reveille ..1 plus|pas
        @il ..2 est|a|viens_de|les_levres|levres|face|devient|vire|tout ..2 bleu|bleue|inconscient|
            inconsciente|sans_connaissance|mauve|gris|grise|froid|blanc_comme|raide|mou|unconscious
        levres|face ..1 sont|est? bleu|bleues|mauve|mauves|grises|bleue
        inconscient|inconsciente|sans_connaissance
        @il ..3 tombe|ecroule|effondre|evanoui|passe_out|slumpe|plante|collapse ..5 respire|bouge|
            repond|plus|pas|terre|bleu|hit|connaissance|sang|toilette|toilettes
        @il ..2 a|est|fait|faire|a_fait|fais ..2 overdose|convulsions|convulse|crise_de_coeur|
            arret|avc|crise_d_epilepsie|crise_epilepsie|crise_cardiaque
        @il ..2 convulse|saigne|etouffe|convulsions|sature|agonise
        plus|pas de pouls
        seringue|aiguille ..3 bras|plantee|dedans|encore
        ecume|bave|mousse ..2 bouche
        quelquun|gars|fille|femme|il|elle|vieux|@proche ..4 a|par ..1 terre ..3 >|sang|bouge|
            respire|dehors|devant|trottoir|blesser|saigne|pas|plus|inconscient
        terre ..3 saigne|respire|bouge|reveille
        capable|peux|arrive de ..1 reveiller
        capable de le reveiller
        pas|plus ..1 capable ..1 de ..2 reveiller
        @il ..2 ronfle|rale|gargouille|hoquete|bave|convulse|tremble ..3 bizarre|drole|fort|bleu|
            reveille|pas|plus|bruit|bouche
        fait|faire|fais ..1 des|un ..1 bruits|bruit|sons ..2 bizarre|bizarres|etrange|gargouille|
            gorge|droles ..3 >|respire|reveille|pas|hit
        sais|sait ..1 pas ..1 ce_que|quoi|ce|quesse|kesse|que|quest_ce ..3 pris|avale|consomme|
            prise
        reussis|capable|arrive|peux ..1 plus|pas ..2 a? ..1 le|la|les ..1 lever|reveiller|relever|
            faire_bouger
    """,
        "mon coloc respire pu, face bleue",
        "mon cell repond pu faut le charger",
        unless="""
        @film|cell|ordi|message|texto|yoga|internet|char|batterie|gps|ecole|cours|cadran|manette|
            cam|tele_repond|wifi|appel|appels|courriel|boite_vocale|facebook|agent_repond|
            par_texto|a_mes
    """,
    ),
    Rule(
        "fr.autre.danger",
        "third_party",
        "red",
        "",
        """
        @il|qui ..3 veux|va|voulait|parle|dit|dis|menace|essaye|pense|sur_le_bord|voudrait|jure|
            texte|ecrit|ecris|pret|vient|venait|arrete_pas ..3 se|de_se|mourir|suicider|finir|
            sauter|tuer|en_finir|suicide|overdose|disparaitre|jeter|kill|flinguer|pendre ..1 tuer|
            pendre|suicider|jeter|couper|finir|>|en_bas|du|a_soir|mal|bas|mourir|blesser|flamber|
            faire_mal|pitcher|enlever|la_vie|tirer|noyer|piquer|crisser|faire_du
        se|sest|est_en_train_de_se|sa|setait ..1 tuer|pendre|pendu|suicider|couper|coupe|mutiler|
            taillader|tirer_une|ouvert|ouvrir|enlever|noyer|jeter_en_bas|jete_en_bas|
            pitcher_en_bas|flinguer|faire_mal|jette|fait_mal|taillade|mutile|coupait|fait_du_mal
            ..1 >|les|la|elle|lui|en|du|dans|a|au|par|devant|et|encore|avec|svp|soir|volontairement
        se ..1 faire|fait|font|faisait|fais|faisaient ..2 battre|bat|frapper|violer|tirer|
            poignarder|piquer|agresser|attaquer|etrangler|varger|fesser|planter|tabasser|sauter|
            voler|mal|brasser|kidnapper|menacer|ramasser|battu
        @il ..2 a|il_a|ont|a_tu ..1 pris|avale|bu|gobe|pri ..2 plein|trop|tout|des|ses|de|du|
            un_pot|les|bouteille|une ..3 pilules|meds|tylenol|pot|bouteille|quoi|produit|javel|
            fent|dope|mere
        @il|qui ..3 a|as|avoir ..1 laisse|ecrit|envoye|texte|poste|mis ..2 note|lettre|mot_d|photo|
            adieu|message_d|mot|une_photo|snap ..4 >|repond|pilules|adieu|corde|suicide|bizarre|
            pas|gun|inquiet|lame|est|bye
        laisse|trouve ..1 une? ..1 note|lettre ..3 >|adieu|suicide|repond|porte|est|pas|disparu
        @il|qui|steve ..3 dit|dis|fait|texte|dire ..1 bye|adieu|ses_adieux|aurevoir|au_revoir|
            adieux ..2 a|tout|>|aux|mes|et|tout_le_monde
        barre|enferme|barree|embarre|enfermee|barricade ..3 dans|avec|chambre|garage|toilette|
            toilettes|salle ..5 note|repond|lame|pilules|couteau|pas|plus|gun|crie|pleure|corde
        @gens|il|elle|@proche ..4 sur|au|dehors|du|en_dehors|assis|debout ..3 balcon|toit|bord|
            pont|rebord|tracks|fenetre|rampe|garde_fou|viaduc|rails ..4 sauter|veux|va|bas|bord|
            saute|tombe|dehors|descendre|>
        @il veux|va|menace|pret ..1 de? ..1 sauter ..1 >|du|en|de|la|en_bas|dans
        @gens|@proche|il|elle|on ..3 @frappe|bat|fait_mal ..2 ma|sa|la|mon|son|le|mes|ses|une|un|
            les|leur|son_enfant ..2 @proche|petit|enfant|femme|blonde|voisine|fille|chien
        @gens|@proche|il ..4 apres|train|en_train ..2 @frappe|battre|tuer
        on|il|elle ..2 la|le|les ..1 bat|battre|fesse|frappe|etrangle|viole|battent|frappent|
            touche|maltraite
        pense|crois|peur|sure|sur ..3 il|elle|on ..2 la|le|les|se ..1 bat|battre|fesse|frappe|
            battent|frappent|va_mourir|tuer|viole|touche
        entend|je_entends|entends|entendu|entendre|entendais ..4 crier|hurler|cris|hurle|crie|
            battre|fesser|coups|pleurer|coup_de|tirs|coups_de|varger|frapper ..4 >|nuit|femme|
            enfant|aide|battre|bat|feu|nuits|cote|mur|haut|bas|secours|la|pleurer|petit|chicane|gun
        crie|hurle|cris|hurler|crier ..4 aide|secours|tout_les_nuits|arrete|bat|nuits|battre
        coups|coup|tirs|coups_de de? feu|gun|tires ..2 >|devant|dehors|ici|dans|bloc|il_il_a|il|sur
        inquiet|inquiete|peur|pense|crois|sens|stresse ..3 que|pour|il|elle|de ..4 se|fasse|fasses|
            faire|va ..2 mal|tuer|suicide|betise|niaiserie|sauter|overdose|pendre|conneries|
            fasse_du|mourir
        va|allez|peux|pouvez|check|checker ..2 voir|checker|check ..4 photo|pilules|adieu|repond|
            lettre|desole|pas|suicide|peur
        @gens|@proche|il|elle ..4 poignarde|pique|tire|plante|blesser|tirer|plante_un|ensanglante|
            plein_de_sang|couteau_dans ..4 terre|sang|dehors|couteau|rue|devant|besoin|aide|ventre|
            bloc|urgence|escalier|>
        mon|ma|notre|la ..1 @proche ..1 a|est|sest ..1 disparu|disparue|fait_kidnapper|
            fait_enlever|en_danger|sequestre|manque_depuis
        voisin|voisine|@proche|gars|il|elle|petit ..3 abuse|abuser|bat|battre|battu|maltraite|
            attouche ..2 de? ..1 sa|son|ses|la|le|ma|mon|mes|>
        dans|du|sur ..1 le|l|la? ..1 ledge
        il|elle ..2 va ..1 la|le|les|se|sa ..1 tuer|etrangler|tirer|poignarder|faire_mal|battre_a
        touche|attouche|abuse|viole|fait_mal ..1 a|de ..1 ma|mon|mes|la|sa ..1 fille|niece|gars|
            enfant|petit|soeur|bebe
        bebe|enfant|petit ..3 respire|avale|bu|mange|tombe|boit|seul ..3 pas|plus|pilules|javel|
            seul|methadone|meds|auto|char|fenetre
        au secours
        a le_aide >|vite|svp
        pere|mere|beau_pere|chum|il|elle|gars|mari|voisin ..1 le|la|les|lui bat|frappe|fesse|
            battre|frapper|fesser|etrangle|viole|secoue|brasse ..1 >|encore|fort|tout|chaque|quand|
            a|et|au
        enfant|petit|bebe|femme|fille ..3 crie|hurle|pleure|crier|hurler|cris ..5 frappe|bat|fesse|
            battre|coups|pere|secours|aide
        leur|leurs|les|aux|le|son|sa ..2 fait|font|faire ..1 du? mal ..1 aux|a ..1 les|ses|mes|ma?
            ..1 enfant|petits|bebe|petit|chien|femme|blonde
        leur ..1 fait mal
        vu|voit|vois|entendu ..3 frappe|frapper|battre|bat|brasser|secouer|fesser|etrangler|toucher
            ..1 le|la|un|son|sa|les ..1 bebe|enfant|petit|femme|blonde|fille|chien
        @il|qui ..2 a|avec|as|il_il_a|cache|achete|tient ..1 une|un|la|des|le|sa ..1 corde|gun|
            lame|couteau|pilules|noeud ..4 barre|porte|repond|enferme|chambre|garage|tete|parle|
            ouvre|toilette|cou
        barre|barree|enferme|porte|enfermee ..4 corde|gun|lame|couteau|pilules|noeud
        crie|hurle|crier|hurler|demande|pleure|supplie ..1 a|au|de|pour|que_on ..1 l|de? ..1 aide|
            secours|arreter|arrete|laisse
        bataille|chicane|bagarre ..4 couteau|poignarde|sang|gun|blesser|pique|terre
    """,
        "mon cousin dit quy va se pendre",
        "mon cousin dit quy va se lever tot",
        unless="""
        @film|joke|tele|chicane_de|coiffeuse|cheveux|fete_hier|une_place|a_la_job|volleyball|
            au_hockey|dans_game|karate|boxe|gazon|poils|linge|oeufs|record|ongle
    """,
    ),
)
