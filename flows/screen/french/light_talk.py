"""French: strong words said lightly, as people text them; each hides only itself."""

from flows.screen.rules import Mask

# Who scolds; a partner is not among them: there "he will kill me" is meant.
SCOLDS = "mere|maman|boss|patron|patronne|prof|coach|gerant|gerante|coiffeuse|dentiste"
TRIFLE = "casse|perdu|oublie|manque|brule|renverse|scratche|brise|coule|mange|echoue|rate|grafigne"
SPORT = (
    "volley|hockey|soccer|foot|football|basket|baseball|tennis|badminton|ping_pong|pool|billard|"
    "cartes|echecs|poker|petanque|fifa|fortnite|scrabble|bowling|quilles|rugby|hand|water_polo|"
    "dards|uno|finale|prolongation|tournoi|quart_de_finale"
)
TAG = "laser_tag|paintball|airsoft|fusil_a_eau|guerre_de_boules"
THINGS = (
    "reveil|ecran|ordi|ordinateur|imprimante|cadran|clavier|manette|machine|"
    "souffleuse|tondeuse|wifi|photocopieur|alarme"
)

MASKS = (
    Mask(
        "fr.masque.honte",
        """
        rentrer|rentre|entrer|disparaitre|cacher|cache ..2 six|6? pieds? ..1 sous|en|dans ..1 terre|
            plancher|tapis
        six|6 pieds sous terre ..2 avant ..1 que ils|il|elle|on me? ..1 rappelle|reponde|repondent|
            rappellent
        veux|voudrais|voulais pas ..1 etre la quand|si|lorsque|pour !je|moi|tu
        mdr|lol|ptdr|xd ..1 je suis au bout de ma vie
        je ..3 pendre|pends|pend au ..1 telephone|tel|cell
        oui|dit|signe|accepte|achete|recommande ..2 les|mes yeux ferme|fermes
        on se ..2 reverra|revoit|voit|retrouve ..2 autre|lautre bord de|du ..1 la? pont|rue|riviere|
            boulevard|track
        enterrer|enterre ..1 ma|mon|notre ..1 @aieux ~4 #80 ans
        accouche ~16 papa|pere|chum|mari ..2 tombe dans les pommes
        orignal|chevreuil|cerf ~4 coup ..1 de gun
        massacre|laver|plume|plumer ..2 aux|au cartes|poker|monopoly|canasta ~3 plus ..1 une? cenne|
            piasse|sou
        coup ..1 de? pied|sabot ..2 jument|cheval|vache|poulain ~3 bleu|bleus
        vivre jusqua|jusque ..1 #80|cent ans ..1 ~5 vous? enterrer
        coup ..1 de? gun ..2 addition|audition|facture|prix|compte|depart
        """,
        "jveux pas etre la quand il va ouvrir sa facture",
        "jveux pas etre la demain matin",
    ),
    Mask(
        "fr.masque.gronde",
        f"""
        {SCOLDS} ..1 va|vont|irait ..1 me|nous ..1 tuer|etriper|etrangler|assassiner|massacrer|
            trucider ..1 si|quand|car|parce_que ..5 retard|rentre|arrive|{TRIFLE}
        {SCOLDS} ..1 va|vont ..1 me|nous ..1 tuer|etriper|etrangler|assassiner ..1 je_ai|on_a ..2
            {TRIFLE}
        {SCOLDS} ..1 va ..1 me|nous tuer|etriper|etrangler ..1 je suis ..1 encore? ..1 en retard
        pere|papa ..1 va ..1 me|nous tuer|etriper|etrangler ..1 je_ai|on_a ..2 {TRIFLE}
        si tu ..1 me? ..1 manges|mange|finis|spoiles|spoile|racontes|raconte|chantes|chante|bois ..4
            je te tue >|lol|mdr|haha
        je te tue si tu ..2 manges|mange|finis|spoiles|spoile|racontes|raconte|chantes|chante|dis
            ..5
            fin|biscuit|biscuits|chips|punch|chanson|yogourt|gateau|chocolat|frite|frites|pizza|
            toune|film|serie|score
        je te tue si tu ..1 me? ..1 spoiles|spoile
        """,
        "ma mere va me tuer si jrentre pas pour souper",
        "mon chum va me tuer si jrentre pas pour souper",
    ),
    Mask(
        "fr.masque.gagne_perdu",
        f"""
        fait|fais battre|tuer|planter|massacrer|demolir|laver|ramasser|defoncer ..1 au|aux|en|a|par
            ..1 la? {SPORT}
        fait|fais battre|tuer|planter|massacrer|demolir|laver|ramasser ..1 # ..1 a #
        tu vas ..1 tous|toutes? ..1 les ..1 tous? ..1 tuer|dechirer|ecraser|demolir|defoncer >
        examen|entrevue|concours|partiel|exam|tournoi|oral|audition ..4 va|vas les? ..1 tuer|
            dechirer|defoncer
        """,
        "on s'est fait battre au volley",
        "on s'est fait battre au parc par deux gars",
    ),
    Mask(
        "fr.masque.tendresse",
        """
        tu|vous me|nous manques|manque|manquez
        bonne|belle|bon nuit|soiree|matin ..2 mon|ma? coeur|amour
        aime|manque|manques a mourir|en_crever
        peux|sais ..1 pas vivre ..1 sans ..1 mon|ma|mes|ton|ta ..1 cafe|cell|tel|telephone|musique|
            chocolat|fromage|chauffage|lave_vaisselle|sauce|cuisine
        mdr|ptdr|xlaugh ..2 en? peux plus >
        en peux plus mdr|ptdr|xlaugh
        peux plus de ..1 attendre ..2 vacances|ete|printemps|noel|vendredi|samedi|dimanche|weekend|
            spectacle|show|te_voir|vous_voir|demain
        peux plus ..1 me? arreter ..1 de ecouter|regarder|manger|jouer|lire|chanter|danser|rire
        en peux plus de rire
        a bout de souffle ..3 km|escaliers|course|jogging|courir|velo|etages|gym|cardio
        je suis seul|seule ..1 au|a|dans ..1 le|la|mon|ma? ..1 bureau|boulot|travail|job|magasin|
            shop|
            caisse|gym|comptoir
        """,
        "tu me manques trop mon amour",
        "tu me manques trop jveux mourir",
    ),
    Mask(
        "fr.masque.choses",
        """
        tuyau|lac|riviere|etang|patinoire|route|plantes|fleurs|tomates|robinet|
            parebrise|serrure ..2 gele|gelee|geler
        peur ..3 maison|manoir|foret hantee
        a tue tete
        hopital|eglise|basilique|parc crisse coeur
        fait mal au coeur de
        mal au coeur ..1 en|dans ..1 le|la|l? auto|bus|autobus|char|bateau|avion|manege|train|
            voiture
        bebe|petite|petit|chien|chiot|chat ..2 pleure|braille|hurle ..3 nuit
        trafic|traffic|circulation|file|pont ..3 bouge|avance|roule ..1 pas|plus
        pont ..2 champlain|jacques_cartier|mercier|laviolette|victoria ..1 ca|trafic|traffic|
            circulation ..1 bouge|avance|roule pas|plus
        couteau ..1 a pain|beurre|fromage|huitres|legumes|mastic|joints
        oublie|oubliez|oublies pas ..1 de|tes|vos|ses|prendre ..1 prendre? ..1 tes|vos|ses? ..1
            pilules|meds|medicaments|vitamines|pompe|insuline|prescription
        pharmacie|pharmacies ..2 ouvre|ouverte|ouvert|ferme|fermee ..2 quelle|a|jusqua|quand
            ..1 heure|#
        pharmacie ..1 la ..1 plus proche|pres
        enfant|enfants|petits|bebe|bebes|kids ..1 est|sont ..1 deja|enfin|tous? ..1 couche|couches
        saute|sauter dans le|un ..1 bus|autobus|taxi|metro|train|avion
        dernier texto|message ..1 de|avec|sur ..1 ce|mon|cet ..1 vieux? ..1 num|numero|cell|tel|
            telephone|forfait
        choisi|fixe|decide ..1 une|la date ..2 pour|du|de ..1 le|la|les? ..1 noces|mariage|
            souper|rdv|rencontre|bapteme|party|demenagement|reunion|fete
        piquer|pique ..1 une|un|ma ..1 petite? ..1 jase|sieste|somme|pointe|tete
        genou|genoux craque
        combien de temps ..1 ca|il|elle? ..1 dure|durent|prend|prends|reste
        bout du rouleau ~5 papier|tape|toilette|scotch
        tele|tv|radio ..1 parlait|parlaient|parle|parlent|disait|disaient|dit|disent ..1 que? ..8
            suicide|tue|mort|abattu|meurtre|overdose|tire|noye|poignarde
        mission suicide
        radio|tele|tv ..4 parle|parlait|parlaient|parlent ..1 du|de ..2 suicide|homme|meurtre
        fou|folle|tanne|brule|cuit raide
        dernier|derniere jour|journee|shift ..2 job|travail|ouvrage|boulot|ecole|classe ..2 avant|
            demain|vendredi|aujourdhui
        bon|allez|aller ..1 je me tire >
        je me tire de ici|la|du_boulot|du_travail|cette_soiree
        je me tire a #
        """,
        "les tuyaux ont gelé dans la nuit au chalet",
        "jai gelé dans la nuit au parc",
    ),
    Mask(
        "fr.masque.en_passant",
        f"""
        vire|virer ..1 du|de|d|dans ..1 groupe|whatsapp|serveur|chat|jeu|bord|cap|discord
        bout de ma vie ..1 ce|cette|le|la cours|prof|reunion|boulot|file|chaleur|devoir
        pas envie de me lever
        reste ..1 plus ..1 rien a mettre|porter|ajouter|declarer|signer|regarder
        je_ai|ai ..1 trop|tellement|bien faim ..1 je ..1 pourrais|mangerais|arrive
        rien|pas mange ..1 ce|depuis midi
        chat|chien|minou|lapin ..2 rien|pas mange
        failli ..1 me|se|nous ..1 faire ecraser|frapper|renverser ..1 par ..1 le|un|une? ..1
            bus|autobus|tram|velo|char|auto|voiture|camion|moto
        coeur ..1 bat ..2 vite ..3 couru|courir|escaliers|danse|marathon
        fievre ..4 mais? ..2 baisse|tombee
        pas la peine de venir|rappeler|repondre|appeler ..2 me_chercher|je_rentre|lundi|avant|on|il|
            elle|cest
        vaut pas la peine de faire|prendre|acheter|payer|attendre|reparer|laver le|la|les|un|une|du|
            ce
        me tire dans # min|minutes|minute|h|heure|heures
        cest fini pour moi le|la|les sucre|cafe|tabac|cigarettes|clope|viande|chips|gluten|
            facebook
        cest fini pour moi aujourdhui
        derniere|dernier ..1 cigarette|clope|biere|verre|bouchee ..1 et je arrive|viens|rentre|
            descends
        embrasse|embrassez|becs ..3 pour|de_ma moi|part ~1 je|on ..1 rentre|arrive|viens|finis|
            reviens
        dis|dit|dites ..1 a ..2 que je ..2 aime ..1 et ..1 que? ..1 je arrive|rentre|reviens|passe
        envie ..1 de ..1 etrangler|frapper|tuer ..1 mon|le|la|ce|cette ..1
            {THINGS}
        etrangler|frapper|tuer ..1 mon|le|la|ce|cette ..1 {THINGS}
        defoncer|battre|tuer|massacrer|demolir|exploser ..1 a|aux|au|en ..1 {SPORT}|mario|smash
        {TAG} ..4 tirer|tire|tirez|shooter ..1 dessus
        gym|squats ..3 je sens plus mes jambes|bras
        dentiste|plombage ..8 levres|face|bouche|langue|saigne
        dent|gencive|gencives ..1 saigne ..2 peu|dentiste|plombage|brosse
        vaccin|piqure|tatou|tatouage ..3 bras ..2 fait mal
        but|punch|toune|joke|prof|journee|examen ..3 ma tue
        genou|epaule|hanche|dent|dents|cheville|pied|coude|orteil me tue
        tomber|tombe mort ..3 lit|divan|sofa
        saute|sauter dans ..1 le|la lac|riviere|piscine|eau ..2 cetait|frette|froid|froide|bonne|
            chaude
        failli|faillir|presque ..3 donner|donne|faire|pogner une crise
        ai saigne ..1 du doigt|pouce|genou|orteil|talon
        trop bu de|du the|cafe|eau|jus|lait|tisane
        mis ..1 a la porte ..1 du|de ..1 bar|club|cours|cinema|resto
        suivi|suit ..1 sur ..1 insta|instagram|facebook|tiktok|twitter|snap|youtube
        arrete de me harceler avec
        ex|pere|mere passe prendre ..1 les|mes enfants|petits|filles|gars
        """,
        "jai pas envie de me lever, 5 minutes encore",
        "jai pu envie de vivre",
    ),
    Mask(
        "fr.masque.camping",
        """
        dors|dort|dormi|dormir|couche|coucher ..3 dans|dehors ..2 tente|char|van|roulotte|dehors ~6
            camping
        dors|dort|dormi|dormir|couche|coucher ..1 dehors ~4 camping
        """,
        "jdors dans mon char a soir mais cest au camping avec ma blonde",
        "jdors dans mon char a soir, il fait frette",
    ),
    Mask(
        "fr.masque.corde_au_cou",
        """
        passe|passer ..2 corde au cou ~4 marie|marier|mariage|noces|fiance|fiances
        """,
        "il m'a passé la corde au cou, on se marie en juin!",
        "jme passe la corde au cou a soir",
    ),
    Mask(
        "fr.masque.dit_non",
        """
        demande|demandait|demandent ..2 si ..2 je ..1 voulais|pensais|pense|avais|veux ..2 mourir|
            suicide|idees_noires|me_tuer|en_finir ~3 dit ..2 non !mais|pour
        demande|demandait|demandent ..2 si ..2 je ..1 voulais|pensais|pense|avais|veux ..2 mourir|
            suicide|idees_noires|me_tuer|en_finir ~1 et? non !mais|pour
        """,
        "le médecin m'a demandé si je voulais mourir j'ai dit ben non voyons",
        "le médecin m'a demandé si je voulais mourir j'ai dit oui",
    ),
)
