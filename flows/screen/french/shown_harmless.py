"""What stands beside a hit shows that it is harmless: a paper, a road, years ago, a meeting."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "fr.masque.plaster",
        """
        coupe ..1 le|mon|au? doigt|pouce|genou ~6 plaster|diachylon|pansement ~3 beau|correct|ok|bon
        """,
        "coupé ldoigt sur une boite, un plaster pis cest beau",
        "jme suis coupé les veines",
    ),
    Mask(
        "fr.masque.enfant_alors",
        """
        pere|mere|frere|soeur|grand_pere|grand_mere|oncle|tante est mort|decede|parti ..1 je
            avais #2 ans
    """,
        "mon pere est mort javais 9 ans, cest lui qui ma montré a pecher",
        "mon pere est mort hier il avait 60 ans",
    ),
    Mask(
        "fr.masque.mort_depuis_longtemps",
        """
        pere|mere|frere|soeur|grand_pere|grand_mere|oncle|tante|mari|femme|ami|chum est ..1
            mort|morte|decede|decedee|parti|partie ..3 longtemps !mais|jy_pense|me_manque
        pere|mere|frere|soeur|grand_pere|grand_mere|oncle|tante|mari|femme|ami|chum est ..1
            mort|morte|decede|decedee ..3 #3 ans ~8 depuis|appris|maintenant|asteure
        """,
        "mon grand pere est mort ya longtemps, cest lui qui ma montré la peche",
        "mon grand pere est mort hier soir",
    ),
    Mask(
        "fr.masque.frappait_il_y_a_des_annees",
        """
        ex|mari|chum|blonde|pere|mere|conjoint me ..1 frappait|battait|fessait|brassait ..3 #2 ans
            ~10 bien|mieux|correct|tranquille|paix
        """,
        "mon ex me frappait ya 10 ans. la jai mon chez moi pis chu bien",
        "mon ex me frappait ya 10 ans pis la y recommence",
    ),
    Mask(
        "fr.masque.plus_de_crises",
        """
        fais|ai|eu|fait plus ..1 de crise|crises ..1 de? panique|angoisse|anxiete !mais|la
    """,
        "jfais pu de crises de panique depuis que jmarche le matin",
        "jfais une crise de panique la",
    ),
    Mask(
        "fr.masque.qui_qui_vient",
        """
        est|cest|c qui qui|ki vient|va ..1 me|nous chercher|prendre|ramasser
        < qui qui|ki? vient|va ..1 me|nous chercher|prendre|ramasser
        """,
        "cest qui qui vient me chercher a maison",
        "la police vient me chercher a maison",
    ),
    Mask(
        "fr.masque.en_telle_annee",
        """
        avais|etais|voulais ..6 en #1980
        """,
        "javais des idées noires en 2015",
        "jai des idées noires depuis 2015",
    ),
    Mask(
        "fr.masque.couteaux_de_travail",
        """
        comptoir|boucherie|boucher|cuisine_du|resto|restaurant|cafeteria ~10
            donne|prete|achete|fourni ..2 mes|des|les couteau|couteaux
        """,
        "chui au comptoir de viande au iga y mont donné mes couteaux a moi",
        "y ma donné un coup de couteau au comptoir",
    ),
    Mask(
        "fr.masque.lit_mal",
        """
        vois pas ..1 bien|clair ..1 les|le|mon|de lettre|lettres|chiffres|ecran|touches|loin
        """,
        "appelez au lieu de texter jvois pas bien les lettres",
        "jvois pas bien pis jai mal a la tete",
    ),
    Mask(
        "fr.masque.coup_de_la_facture",
        """
        facture|factures|loyer|prix|bill|taxes|compte|epicerie ..5 donne un coup|choc
        """,
        "la facture dhydro ma donné un coup au coeur haha",
        "y ma donné un coup",
    ),
    Mask(
        "fr.masque.continue_mon_chemin",
        """
        dit non et? je ai? continue a|mon marche|marcher|chemin|avancer|route
        """,
        "un gars vendait devant la maison jai dit non pis jai continué a marcher",
        "jai dit non pis y a continue",
    ),
    Mask(
        "fr.masque.couteau_sur_la_gorge",
        """
        couteau sur|su la gorge ..1 pour choisir|signer|payer|decider|acheter|repondre
        """,
        "jai le couteau su la gorge pour choisir mon forfait",
        "il ma mis le couteau sur la gorge",
    ),
    Mask(
        "fr.masque.rouler_un_suicide",
        """
        conduire|rouler|chauffer|pont|autoroute|trafic|traffic|metropolitaine ..8 est|c|cest un?
            suicide
        """,
        "conduire sul pont champlain a 5h c un suicide mdr jprend le metro",
        "conduire a 5h cest un suicide. jveux mourir a soir",
    ),
    Mask(
        "fr.masque.me_retrouver_devant",
        """
        va|allez|vas me retrouver|rejoindre devant ..1 metro|cafe|bureau|porte|biblio|
            bibliotheque|tim
        va|allez|vas me retrouver|rejoindre a ..2 entree|arret|cafe|accueil
        """,
        "vous allez me retrouver devant le metro",
        "vous allez me retrouver dans la riviere",
    ),
    Mask(
        "fr.masque.encore_un_papier",
        """
        encore|un|une ..1 autre? formulaire|papier|papiers|meeting|reunion|pub|sondage|appel ..1
            et ..1 je saute ..2 fenetre
        """,
        "encore un formulaire pis jsaute par la fenetre",
        "encore une nuit de meme pis jsaute par la fenetre",
    ),
    Mask(
        "fr.masque.avant_je_dormais",
        """
        avant ..1 je dormais|couchais|trainais|marchais avec ..2 couteau|gun|batte|lame
        """,
        "avant jdormais avec un couteau sous loreiller. astheure jdors avec mon chat",
        "jdors avec un couteau sous loreiller jai peur",
    ),
    Mask(
        "fr.masque.avant_je",
        """
        bats|battais|chicane plus|pas ~2 avant ..1 je
        """,
        "jme bats pu. avant jaurais sauté dessus la jai pris une marche",
        "jme bats pu",
    ),
    Mask(
        "fr.masque.pilule_dure",
        "pilule|pillule ..1 dure|dur|grosse ..1 a avaler",
        "pilule dure a avaler y ont pris lautre gars pour la job",
        "jai avale toutes mes pilules",
    ),
    Mask(
        "fr.masque.ans_quil_est_parti",
        """
        # ans ..1 que mon|ma|notre pere|mere|frere|soeur|grand_mere|grand_pere|ami|chum ..1
            est|nous? ..1 a? parti|partie|mort|morte|quitte|decede|decedee ~8
            chandelle|dormi|messe|bien|ben
    """,
        "2 ans que mon pere est parti. jai allume une chandelle pi jai ben dormi",
        "mon pere est mort hier",
    ),
    Mask(
        "fr.masque.brule_en_cuisinant",
        """
        me ..1 suis ..1 brule|brulee ..1 le|la|au|les|ma ..1 main|doigt|doigts|bras|langue|pouce|
            poignet ..2 sur|avec|en|apres ..2 poele|four|cafe|soupe|chaudron|friteuse|huile|plaque|
            muffler|moteur|chaudiere|fer|rond|fourneau
        """,
        "jme suis brulé la main un peu sul poele cest correct",
        "jme suis brulé la main avec une cigarette pour sentir de quoi",
    ),
    Mask(
        "fr.masque.enterre_sous_la_neige",
        "enterre|enterres|enterree|enterrees ..1 dans|sous|de ..1 neige|job|ouvrage|factures|"
        "papiers|travail|dettes|paperasse",
        "on est enterré dans neige icitte",
        "ma mere est enterrée jveux etre a cote delle",
    ),
    Mask(
        "fr.masque.me_tenir_avec",
        "me tenir|tiens avec ..1 mon|ma|mes|le|les|des|la cousin|cousine|chums|chum|gars|amis|ami|"
        "soeur|frere|gang|boys|fille|famille",
        "jva me tenir avec mon cousin a soir",
        "mon cousin ma tenu par la gorge",
    ),
    Mask(
        "fr.masque.mourir_de_honte",
        "aurais|avais|ai|est|suis ..1 pu|failli|faillit mourir de honte|gene|rire|embarras",
        "jaurais pu mourir de honte",
        "jaurais pu mourir hier jai trop pris",
    ),
    Mask(
        "fr.masque.essai_ancien",
        """
        #5 ans ..3 fait ..1 une|ma tentative ~6 bien|correct|mieux|debout|heureux|fort
        #5 ans ..3 fait ..1 une|ma tentative ~2 la|asteure|maintenant je suis >
        """,
        "ya 10 ans jai fait une tentative, la chu ben",
        "ya 10 ans jai fait une tentative pis la jy repense",
    ),
)
