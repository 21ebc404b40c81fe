"""What stands between the lines: a question about the means, a calm decision, who is sold."""

from flows.screen.rules import Rule

EDGED = "hache|couteau|machette|marteau|barre|gun|tournevis|pelle"

RULES = (
    Rule(
        "fr.lignes.question",
        "suicide",
        "red",
        "",
        """
        feel like dying|giving_up
        veux|voudrais|va|envie|pret|decide|reve ..1 de|d|a? en finir !avec|a|au
        peux|promets ..1 pas ..2 garantir|promettre|jurer ..2 je ..4 demain_matin|vivant|en_vie|
            reveille
        tout est pret ~2 bonne_nuit|bye|adieu
        combien ..1 de|d ..1 @drogue|meds|tylenol|pilules ~8 reveille|mourir|tuer|partir|finir|
            crever
        combien de_temps|de ..1 temps? ~6 mourir|noyer|pendre|pendu|geler
        pas|plus peur de mourir|la_mort|crever !mais
        peur ..1 de pas me? ..1 manquer|reussir|mourir
        ai encore la|ma|le|mon corde|gun|lame|pilules|noeud|lettre_d_adieu !a
        pris|prise ..1 la|ma decision ~8 calme|paix|serein|soulage|leger
        reste ..1 juste|plus|rien_qua? ..1 a monter|pousser|serrer|peser|appuyer|lacher ..2 chaise|
            tabouret|gachette|noeud|corde
        pense|penser|songe|jongle ..3 finir ca
        balle ..2 mon nom
        laisse|laisser aller|tombe|glisse ..2 sur|devant|dans|en_bas ..1 la|le|les|du|mon? rails|
            track|
            tracks|metro|train|vide|pont|fleuve|riviere
        mon|lheure heure est ..1 arrive|venu|sonne
        plus|pas|aucune ..1 de|d? issue ..1 pour_moi|>|ici
        cest la fin ..1 bonne_chance|adieu|pour_moi
        sache|saches|savoir|dire ~4 avant ..1 que? je parte|disparaisse|men_aille
        """,
        "combien de tylenol ca prend pour pas se réveiller",
        "combien de tylenol par jour pour un mal de dos",
        unless="""
        @leger
        rdv|rendez_vous|autobus|sortie_de|ouvrage|meuble
        voyage|vacances|travailler|demenagement|chalet|linge|floride|bois|cuba|camp
        """,
    ),
    Rule(
        "fr.lignes.peau",
        "self_harm",
        "red",
        "",
        """
        tire|arrache|pince ..2 peau ..4 pince|pinces|vif|sang
        bras|cuisse|cuisses|jambe|jambes ..3 rendu|comme|air ..3 planche_a_couper|hamburger|
            charcute|
            code_barre|code_barres|zebre
        """,
        "mon bras est rendu comme une planche a couper",
        "mon bras est rendu comme neuf",
        unless="@leger",
    ),
    Rule(
        "fr.lignes.ne_respire",
        "overdose",
        "red",
        "",
        """
        tout calle|cale|bu|avale|bois ..1 la|ma|le|mon bouteille|pot|flacon|metha|methadone ..3 >|
            metha|
            methadone|pilules|meds|sirop
        avale|pris|bu|gobe ..2 grande|grosse|enorme|forte quantite ..1 de|d ..1 @drogue
        mis|donne|recu|administre|spraye ..1 le|la|du? naloxone ..1 #|deux|trois|fois
        @proche|il|elle|buddy|gars|fille ..1 breathe|breath|respire plus|pas|not
        bleu|bleue ~5 naloxone
        ronfle|dort|couche|dors ~6 ecume|mousse
        ecume|mousse|bave ..2 bouche|levres|babines
        """,
        "ya mon chum qui ronfle pis y'a de l'ecume",
        "jme suis fait un cafe avec de la mousse",
        unless="""
        @leger
        cafe|biere|chien|dents|dentifrice|rasage|savon
        """,
    ),
    Rule(
        "fr.lignes.par_terre",
        "third_party",
        "red",
        "",
        """
        voisin|voisine|femme|fille|gars|il|elle|@proche ..2 se fait varger|tapocher|fesser|tabasser
        par_terre|a_terre|plancher|escalier|escaliers ~4 frappe|cogne|pete|fendu|ouvert ..1 sa tete
        frappe|cogne|pete|fendu|ouvert ..1 sa tete ~5 par_terre|a_terre|sang|saigne|bouge|repond
        fille|fils|gars|mere|frere|soeur|ami|blonde|chum|pere ~7 sur|en_haut ..1 un|le|du|de pont|
            toit|garde_fou|rails|viaduc ..3 pleure|adieu|sauter|crie
        """,
        "le vieux du 3 est par terre y'a frappé sa tete",
        "le vieux du 3 frappe sa balle par terre",
        unless="@leger",
    ),
    Rule(
        "fr.lignes.vendue",
        "abuse_violence",
        "red",
        "",
        """
        veux|va|essaye|arrete_pas ..2 me|nous ..1 beat|choke|stab|shoot|kill|smash|jump|hit
        paye|payer ou ..1 mourir|crever
        porte ..1 est? defonce ..3 il|ils|elle ..1 est|sont|rentre ..2 dans|dedans
        chum|mari|ex|il|gars|coloc|pere|frere|blonde|lui|elle ..1 vient|viens de me casse|pete|
            brise|
            fendre|ouvert ..1 le|la|mon|ma|une|un|les nez|bras|dent|dents|machoire|levre|cote|face|
            doigt|main|arcade
        me vend|vends|loue|prostitue a|pour ..1 ses|des|dautres|un|son|payer
        prise|pogne|enferme|motel|hotel ~6 garde|cache|confisque|pris ..1 mes|mon papiers|passeport|
            cartes|cell
        ma|mont fait ..1 un|deux? oeil|yeux ..1 au beurre
        """,
        "y me vend a ses chums pour payer sa dope",
        "y me vend son char pour pas cher",
        unless="@leger",
    ),
    Rule(
        "fr.lignes.son_cas",
        "risk_to_others",
        "red",
        "",
        f"""
        route|parti|va|veux|irai ..3 regler|finir son|leur cas|compte ..2 >|une_fois|a_soir|
            pour_de_bon
        en ai ..1 un|une|deux ..1 a descendre|tuer|planter|crever|buter
        envie|va|veux|pret|hate ..3 crisse|donner|planter|mettre|foutre|sacrer ..1 un|des coup|coups
            ..1 de {EDGED}
        """,
        "jai envie de crisser un coup de hache a mon proprio",
        "jai envie de donner un coup de pinceau",
        unless="""
        @leger
        bois|buche|clou|glace|terre
        """,
    ),
    Rule(
        "fr.lignes.eteint",
        "ambiguous_despair",
        "orange",
        "today",
        """
        fais|fait plus|pas rien de|dans|avec ..1 mes|ma|la journees|journee|vie|peau
        reste|suis ..1 couche toute|tout la|le journee|temps|jour
        fini|brule|vide|detruit moralement|mentalement
        plus|pas|aucune ..2 lumiere ..3 bout|fond ..3 tunnel
        suis|tombe|vis dans ..1 un|le trou|gouffre ..1 noir|sans_fond
        """,
        "ya pu d'lumiere au boutte du tunnel",
        "ya pu de lumiere dans le corridor",
        unless="@leger",
    ),
    Rule(
        "fr.lignes.pour_les_petits",
        "food_medicine",
        "orange",
        "tonight",
        """
        mange|mangeons ..1 une|1 fois par jour|semaine
        moyens ..3 insuline|meds|pilules|bouffe|epicerie|manger|couches
        saute|prive ~5 pour ..1 que ..2 petits|enfant|kids ..1 mange|mangent|aient
        """,
        "jmange une fois par jour pour que les petits mangent",
        "jmange du poisson une fois par mois",
        unless="@leger",
    ),
)
