"""French: small signs, a last meal, a search, a chair against a door, a dose cut in half."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.signes.plus_de_jours",
        "suicide",
        "red",
        "",
        """
        air|lair|avoir_l_air|passer de_un|dun|d_un|pour_un accident ~5 coupable|faute|pleure|
            pleurez|personne|grave|sens
        pas ..1 de chaise|place ..1 pour moi ..3 monde|vie|ici_bas|terre
        annule|annulez|annuler toute|tout|toutes ..5 aurai ..1 plus|pas besoin
        plus de|d lundis|lundi|dimanches|noels|fetes|matins|anniversaires ..1 pour moi
        nager|baigner|lac|fleuve|riviere ..4 bottes|roches|pierres|briques|poids ..2 a_soir|
            ce_soir|poches|>
        roches|pierres|briques ..2 dans mes|les|ma ..1 poches|poche|manteau|sac
        cherche|google|regarde ..3 combien ..1 de ..1 temps ..2 prend ..3 garage|mourir|saigner|
            noyer|pendre|gaz
        revoir|rejoindre|retrouver ..1 mon|ma|mes @proche|@aieux ..3 bientot|a_soir|demain|parti|
            mort|morte|en_haut|ciel|partie
        tout vendu ~9 dernier|derniere
        dernier|derniere souper|repas ..1 >|avant|apres
        mes|mon cendres|urne|cercueil|pierre_tombale
        merci ..4 essaye ~8 faute
        """,
        "pu de lundis pour moi apres celui la",
        "y a eu un accident sur la 20",
        unless="job|shift|horaire|film|roman|croisiere|avion|voyage|diete|cigarette|cours|groupe|peche",
    ),
    Rule(
        "fr.signes.apres",
        "suicide",
        "orange",
        "tonight",
        """
        sera|seront plus|pas ..1 important|grave ..1 demain|apres|rendu|lundi
        laisse ..1 la|ma|mes|les cle|cles|porte ..4 tapis|debarree|ouverte ~6 rentrent|rentrer|
            entrer|trouvent|trouver
        sens vide ..1 >|comme|en_dedans|dedans|a
        suis vide comme|en_dedans|dedans
        regarder|regarde|fixe|fixer ..2 plafond|mur ~5 reste|quoi|pourquoi|rien
        """,
        "ca sera pu important demain",
        "ca sera pas grave si tes en retard",
        unless="retard|frigo|estomac|ventre",
    ),
    Rule(
        "fr.signes.melange",
        "overdose",
        "red",
        "",
        """
        melange|mixe|melanger ..1 mes|les|des|ma|mon? @drogue ..2 avec|et|a ..2 26|biere|bieres|
            fort|vodka|vin|rhum|alcool|boisson|xanax|24|40
        melange|mixe biere|fort|vodka|vin|rhum|alcool|boisson ..2 @drogue
        """,
        "jai mélangé mes xanax avec un 26 pis jme sens flotter",
        "jai mélangé la sauce avec le vin",
        unless="pharmacien|medecin|doc|faut_pas|recette",
    ),
    Rule(
        "fr.signes.contre_la_porte",
        "abuse_violence",
        "red",
        "",
        """
        chaise|commode|divan|meuble|table ..2 contre|devant|derriere ..1 la|ma? porte ..3 il|elle|
            lui|peur
        garde|cache|barre|tient|controle mes|mon|ma ..1 pilules|meds|insuline|pompe|methadone ..4
            tant|jusqua|si|sauf
        oeil ..2 ouvre|ferme plus|pas ~7 dis|samedi|venir|personne|il|lui
        """,
        "jdors avec une chaise contre la porte depuis quy est revenu",
        "la chaise est contre la porte",
        unless="pharmacie|pharmacien|infirmiere|staff|clinique",
    ),
    Rule(
        "fr.signes.coup_a_faire",
        "risk_to_others",
        "red",
        "",
        """
        va|prendre|prend ..3 sac pour ..1 le|la ramasser
        lift|bus|taxi|char ..3 chez eux|lui|elle ~5 marteau|couteau|bat|barre|gun|machette|hache
        """,
        "jai un lift jusqua chez eux pis un marteau dans mon manteau",
        "jai un lift jusqua chez eux pour souper",
        unless="clou|job|construction|renovation|cabane|baseball",
    ),
    Rule(
        "fr.signes.pour_une_autre",
        "third_party",
        "red",
        "",
        """
        @proche|il|elle|gars ..3 voix ..2 veulent|disent|crient ..3 saute|tue|meurt|coupe|pende
        gars|coloc|@proche|il|elle ..5 attache ..2 drap|corde|ceinture|lacet ..3 tuyau|poutre|
            barreau|porte|plafond|lit
        """,
        "ma soeur dit que les voix veulent qua saute",
        "ma soeur dit que sa voix est fatiguee",
        unless="chien|bateau|remorque",
    ),
    Rule(
        "fr.signes.moite",
        "medical",
        "red",
        "",
        """
        moite ~8 machoire|poitrine|bras|terre|pale|souffle
        machoire ..2 mal ~6 moite|poitrine|bras|terre|sueur
        enceinte ~6 serviette|serviettes|sang|saigne|travers|traverse
        """,
        "mon pere est a terre dans cuisine y est moite pis sa machoire y fait mal",
        "jai mal a la machoire a cause du dentiste",
    ),
    Rule(
        "fr.signes.compte_manque",
        "breach_fear",
        "orange",
        "today",
        """
        manque ..1 le|mon|un|mes|deux ..1 compte|comptes|count|appels ~6 chercher|ramasser|venir|
            char|police
        """,
        "jai manqué le compte y vont venir me chercher",
        "jai manqué le compte de hockey",
    ),
    Rule(
        "fr.signes.rationne",
        "food_medicine",
        "orange",
        "tonight",
        """
        coupe|separe|rationne|etire ..1 mon|mes|ma insuline|pilules|meds|dose|pompe ..3 deux|dure|
            durer|moitie
        jusqua minuit|midi|10h|9h ..1 pour sortir|partir|vider|debarrasser
        """,
        "jcoupe mon insuline en deux pour que ca dure",
        "le doc coupe mes pilules je vais mieux",
        unless="doc|medecin|pharmacien",
    ),
    Rule(
        "fr.signes.plus_creux",
        "self_harm",
        "red",
        "",
        """
        lighter|briquet|cigarette|lame ..1 sur ..1 mon|mes|ma bras|jambe|cuisse|jambes|peau|ventre
        lame|rasoir|lighter|briquet ..1 me|ma aide|calme|soulage
        coupe|coupes|lame|rentre|va plus creux|profond ..1 >|chaque|a_soir|hier|que
        """,
        "la lame ma aidé hier ca rentre plus creux",
        "la lame de la pelle est usee",
        unless="barbe|raser|neige|trou|pelle|piscine|lac",
    ),
)
