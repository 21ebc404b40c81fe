"""Places that are not safe."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.endroit",
        "unsafe_place",
        "orange",
        "tonight",
        """
        sens|sent|feel|senti ..2 pas|plus|jamais ..2 safe|securite|en_securite|bien_ici|
            correct_ici|a_l_abri|protege
        pas|plus ..1 safe|securitaire|en_securite|secure ..2 >|ici|chez|la|dans|pour|pantoute|
            avec|a|maison|du_tout|depuis
        mon ex ..3 devant|cogne|sonne|a ..2 ma|mon|a_la porte|maison|fenetre|appart|bloc|logement
        dangereux ..2 ici|pour_moi|place|chez|maison ..1 >|je|la
        peur|trouille|chienne ..2 de|d ..2 rentrer|dormir|sortir|rester|aller|retourner|fermer|
            coucher|marcher ..3 >|chez|ici|seul|la|dehors|yeux|chambre|nuit|maison|soir|quelquun|
            moi|dans|a_cause|parce
        gang|monde|gars|il|quelquun|ex|anciens|ancien|crew|hells|motards|bloods|crips|shylock|
            ennemi|police_non|dude|elle|vieux_chum|chum ..4 sait|savent|trouve|connait|sais|
            decouvert|appris|sur|retrouve|trouver ..1 ou ..2 reste|vis|dors|habite|suis|travaille|
            vie|loge|je_reste|couche
        sait|savent|trouve|sur|connaissent ..1 ou je|on ..1 reste|vis|dors|habite|loge|couche
        me ..2 fait|faire ..1 suivre|surveiller|menacer|intimider|taxer|voler|extorquer|
            sauter_dessus|ecoeurer ..2 >|par|dans|encore|ici|a|hier|chez|depuis|au|et
        sest fait sauter_dessus|menacer|intimider|taxer
        me cherche|cherchent partout|dette|pour_me|et_veulent|avec|en_char|depuis|dans
        apres moi|ma_peau|mon_cul
        paie|paye|payes ..1 ou ..1 on coupe|casse|tire|tue|brule
        dette|dettes|dois|doit|doi|devoir|shylock|argent !chercher ..5 menace|tuer|casser|jambes|
            peur|apres_moi|apres_nous|apres_mon|courent_apres|sont_apres|court_apres|
            gang|shylock|pusher|hells|paye_pas|frapper|cherchent|payer_sinon|sinon|payer_ou|
            battre|famille
        paye|payer|payes ..2 pas|sinon|avant|ou ..3 casser|tuer|jambes|battre|va|trouver|va_me|
            mort|famille
        casser|peter|casse|brise ..2 les|mes|la ..1 jambes|genoux|bras|gueule|yeule|doigts|dents|
            face ..3 >|si|paye|dette|va|a_moi|demain|soir
        ancien|ancienne|anciens|vieille|vieux|ex ..1 gang|chum|crew|codetenu|complice|co_accuse|
            ennemi|coaccuse|club ..5 ici|sait|trouve|devant|veux|retrouve|menace|maison|chambre|
            cherche|revenu|reste|suit|croise|savent|meme|harcele
        temoigne|stoole|snitch|delateur|stooler|stoolé|parle_a_la_police ..4 contre|ici|lui|me|
            gars|moi|police|sait|savent|traite|peur|tuer
        traite|traitent|pense|pensent|pour|appellent ..3 stool|rat|delateur|snitch|pedo|goof|
            diddler|informateur
        dors|dort|dormir|couche ..2 avec|en ..1 mes|mon|un|une|ma ..1 bottes|souliers|couteau|
            oeil|linge|bat|yeux_ouverts|gun|chaussures
        dors que de_un oeil
        rentre|rentrer|rentrent|entrer|entre ..2 dans ..1 ma chambre ..3 nuit|dors|la|soir|barre|
            peur|sans|quand
        vole|voler|fouille|taxe|volent ..2 mon|mes|tout|me|mon_stock ..3 couteau|menace|gun|
            encore_ici|peur
        batailles|bataille|bagarre|chicane|couteau|overdose|violence|bat ..3 chaque|tout|partout|
            ici|chaque_soir|tout_le_temps ..3 peur|dors|nuit|capable|soir|ici|place|jours
        endroit|place|maison|bloc|chambre|ici|refuge|appart ..3 dangereux|dangereuse|pas_safe|
            craint|pas_securitaire|rough|heavy|rempli_de
        quelquun|on|il ..3 rentre|entre|defonce|casse|essaye ..2 chez|dans ..1 nous|moi|ma|mon ..1
            >|encore|nuit|soir|appart|chambre|maison|pendant
        quelquun|monde|gars|char|van|auto|eux|dude ..3 suit|suivent|suivait|surveille|guette|
            guettent|attend|attendent|rode|rodent|fixe|espionne|cherche|cherchent ..3 quand|me|
            moi|rentre|devant|dehors|dors|fenetre|maison|chez|partout|depuis|nuit|bloc
        je ai tellement|trop|vraiment|bien|encore|tres|juste|toujours? peur >|ici|la_la|a_soir|
            pour_ma|tellement|vraiment|bien|de_lui|deux|pour_vrai|la
        ai tellement|trop|vraiment|bien|encore|tres? peur >|ici|la
        ancien|ancienne|anciens|vieille|vieux|ex ..1 gang|chum|crew|complice|pusher|codetenu ..2
            ma|me|mas|mont ..1 vu|vus|trouve|croise|reconnu|texte|appele|repere|contacte|retrouve|
            spotte
        gang|motards|hells|shylock|pusher|gars|dealer|boss ..2 veux|veulent|reclame|reclament|
            cherche|attend|attendent ..2 leur|son|mon|l ..1 argent|cash|paye|fric|du|peau
        parle|dit|declare|temoigne|snitche|collabore ..2 police|sq|cour|contre ..4 sait|savent|
            sur|trouve|sais|courant|apres
        maison|place|ici|bloc|chambre|refuge ..3 plein|pleine|rempli|remplie ..1 de|d ..1 dope|
            drogue|monde_qui_consomme|junkies|coke|crack|consommateurs|pushers|speed
        peux|capable|veux ..1 plus|pas ..1 rester|vivre|dormir ..1 ici|la ..2 >|danger|peur|dope|
            safe|dangereux
        gang|ex|gars|shylock|motards|eux|ancien|anciens|ancienne ..3 sur|sait|savent|sais|trouve|
            appris|decouvert ou ..2 reste|vis|habite|dors|je
        """,
        "mon ancienne gang a su ou jreste",
        "je sais ou elle habite, ma mere sait ou jreste, elle vient samedi",
        unless="""
        @leger
        soeur_vient|livreur|facebook|instagram|insta|tiktok|twitter|hockey|gps|taxi|uber|
            colis|poste|facteur|chien_me|chien_qui_me|monstre|fantome|zombies|ours|
            moustiques|couleuvre
        ma_mere_debarque|le_chat|mon_chat|un_chat
        ma_mere_sait|ma_mere_vient
    """,
    ),
    Rule(
        "fr.endroit.menace_autour",
        "unsafe_place",
        "orange",
        "tonight",
        """
        watch|surveille|checke|surveiller ton|mon dos
        savent ..1 pourquoi ..2 ai fait du temps
        peur|trouille|chienne ..3 ici|chez_moi|chez_nous|maison|appart|bloc|refuge|chambre|
            quartier|dortoir|coloc|voisin|proprio|nuit|rentrer|sortir|metro|passage|corridor|gars
            ..3 >|la|nuit|soir|dormir|surtout|seul|seule
        @logis|place|quartier|refuge|dortoir|endroit|coloc|proprio|voisin|voisins ..5 fait|fais|
            font ..2 peur
        peur ici
        < peur >
        < la? peur >|ici
        par peur >
        me|m fait|font ..1 peur >|la|ici|quand
        elle|petite|fille a ..1 peur >
        kids|enfant|petits|on|mere ont|a peur >|ici
        < chai peur >|la|ici
        plus|pas|jamais ..2 safe|securite|securitaire|protege|tranquille|secure ..3 ici|la|
            place|refuge|appart|bloc|chambre|maison|chez|quartier|dortoir|campement|camp
        je|me suis|sens|sent pas|plus|jamais ..1 bien ..2 ici|refuge|bloc|chambre|dortoir|campement
        aime|feel|sens|sent pas|plus ..1 vibe|safe|bien_ici|refuge|secure
        louche|louches|bizarre|bizarres|weird|creepy ..4 ici|etage|bloc|passage|porte|entree|
            autour|rode|traine|refuge|chambre|rentre|devant|nuit|cour
        du|monde|gars|gens|gang|dude ..1 monde|gars? ..2 louche|louches|bizarre|gele|geles|
            agressif|dangereux|malsain ..4 >|ici|etage|appart|bloc|place|partout
        dors|dort|dormir|dodo|couche ..4 chaise|couteau|bat|bottes|souliers|habille|oeil|marteau|
            linge|cadenas|meuble|commode|porte_barree|telephone_dans|jaquette ..4 >|poignee|porte|
            cas|ouvert|oreiller|main|dans|sous|pieds
        barricade|barricader|barrer_la|bloque_la|cadenas|chaise ..4 porte|chambre|poignee|toilette
        garde|laisse|mets|dors ..3 bottes|souliers|linge|manteau ..4 dormir|dors|au_cas|sauver
        quelquun|monde|gars|lui|il|coloc|voisin|proprio|gardien|concierge|dude|ex ..5 rentre|
            entre|rentrent|entrent|fouille|essaye|cogne|gratte|sonne|rode|rodent|traine|trainent|
            guette|attend|attendent|watch|espionne|filme|crosse|pisse ..5 chez_nous|chez_moi|
            chambre|poignee|porte|affaires|fenetre|cour|appart|passage|bas|bloc|stationnement|lit|
            douche ..3 >|nuit|pas|la|soir|quand|sans|depuis|encore|mes|devant|travaille
        rentre|rentrent|rentres|entre|fouille|fouillent ..3 chez|dans|ma|mes ..4 quand|pendant|
            sans|nuit ..3 pas|travaille|dors|la|suis|permission|cogner
        essaye|force|gosse ..2 ma|la|sur ..1 poignee|porte|serrure|fenetre
        @il|il|on|quelquun|qui|gars|voisin|ca ..2 tourne ..2 ma|la|sur ..1 poignee|serrure
        char|auto|van|truck|voiture|moto ..4 passe|stationne|suit|ralentit|tourne|rode|attend ..5
            devant|bloc|fois|nuit|encore|maison|lumieres|derriere|bas|soir
        on|quelquun|gars|ils|il ..1 me|m|ma ..1 suivi|suit|suivent|suivre|guette|surveille|
            retrace|cherche|cherchent|repere|file|attend|attendent
        ma|mon|me retrace|repere
        ex|gang|gars|eux|shylock|il|elle ..3 sait|sais|savent|trouve|connait|connais|decouvert|
            appris ..3 adresse|ou_je|ou_on|place|refuge|ou_je|ou_on
        gang|ancien|anciens|ancienne|hells|crew|bloods|crips|motards|vieux_chums|monde_de ..5
            traine|trainent|rode|bas|devant|recrute|cherche|reviennent|retrouve|bloc|veulent|
            dortoir|voisin|ici|etage|place|retourne ..3 >|bas|moi|bloc|me|ici|porte|encore|que
        vu ..3 monde|gars|gang|face ..2 de ..2 la_bas|dedans|en_dedans|avant|mon_passe|ancienne
        dette|dettes|cash|argent ..5 retrace|cherche|cherchent|suivent|attend|jambes|genoux|payer|
            peur|menace|quartier|veulent|bas|porte|gars|pusher ..4 >|moi|me|argent|cash|quartier|
            sinon|porte|casser
        dois|doit|devais !chercher|rester|aller|passer|travailler ..5 retrace|cherche|
            cherchent|suivent|attend|jambes|genoux|payer|peur|menace|quartier|veulent|bas|porte|
            gars|pusher ..4 >|moi|me|argent|cash|quartier|sinon|porte|casser
        veulent|veux|force|forcent|demande|oblige ..3 que ..2 garde|cache|transporte|livre|vende|
            passe|garder|cacher|tenir ..4 stock|paquet|dope|sac|gun|pour_eux|colis|argent|sinon
        coloc|voisin|gars|chambreur|chambre|il|elle ..4 gun|arme|armes|machette|calibre|carabine|
            couteau|couteaux|dope|meth|crack|coke ..5 ici|chez|chambre|oreiller|conditions|table|
            maison|peur|supposes|suppose|lit|bloc|appart|cuisine|vend|fume|proche
        couteau|lame|seringue|seringues|gun ..5 oreiller|lit|trouve|douche|passage|matelas|
            dortoir|escalier
        suivi|suivie par ..1 un|deux|trois|des|#2|quelquun ..1 gars|type|char|gang|dude
        dealent|deale|dealer|dealers|pushers|piquerie|vendeurs|crackhouse|gangs|tirs|coups_de_feu
            ..5 passage|nuit|bloc|ici|etage|maison|voisin|porte|rentrer|corridor|rue|chambre|bas|
            refuge
        rentrer|laisse|laissent|entrer ..3 vendeurs|dealers|pushers|pusher|monde|nimporte
        vole|volent|volé|taxe|fouille|pille ..4 bottes|stock|affaires|argent|sac|cell|manteau|
            linge|meds|pilules|casier ..5 refuge|dortoir|dors|chambre|nuit|coloc|oeil|ici|encore|
            chambreur
        batailles|bataille|bagarres|bagarre|hurle|hurlent|descente|descentes|overdoses ..5 nuit|
            nuits|soir|soirs|encore|hier|bloc|dortoir|refuge|camp|etage|immeuble
        porte|fenetre|barrure|serrure|detecteur|lumiere|escalier|cadenas ..4 barre|ferme|brise|
            brisee|casse|cassee|marche|eclaire|fumee|barrent ..1 pas|plus ..5 >|peur|nuit|
            quelquun|monde|depuis|et|descente|voisin|hier
        porte|serrure ..3 barre|ferme|barrent|tient|verrouille ..1 pas|plus
        cameras|camera|micro|trous|trou ..4 chambre|douche|toilette|mur|salle_de_bain|cachee
        gars|homme|monsieur|gardien|intervenant|proprio|voisin ..5 touche|colle|approche|regarde|
            crosse|pogne|frole|suit|offre|rentre|fixe|harcele|insiste ..4 douche|porte|chambre|
            lit|nuit|moi|monde|me|dortoir|fesses|loyer|divan|vestiaire
        fille|femme|seule ..4 avec|dans|entouree ..4 gars|hommes ..4 geles|sauver|peur|aller|
            appart|saouls
        chez ..2 un|homme|gars|gens|du ..3 connais|connu|rencontre|inconnu|connaissais ..6 sac|
            sortir|peur|partir|cell|laisse|plus|pas
        aller|attendre|place|endroit|coin ..4 securitaire|safe|securite ..2 >|ou|pour|svp|
            ou_je
        @logis|cave|toit|plafond|plancher|balcon|eau|crue ..4 penche|monte|effondre|effondrer|
            craque|inonde|inondee|moisi|brule|defonce|ecroule|tombe ..4 >|cave|eau|crue|peur|
            dedans|depuis|plafond|morceaux|riviere
        placee|place|envoye|envoyee ..4 peur|dangereux|dangereuse
        menace|menacent|menacer|intimide|intimident|taxe|taxent|ecoeure|ecoeurent|harcele ..4 ici|
            dortoir|refuge|maison|chambre|coloc|voisin|gars|etage|cuisine|bloc|casier|dettes
        conditions|suppose|droit ..3 etre ..3 pres|proche|avec ..3 ca|armes|drogue|dope|gun
        veux|faut|peux|besoin ..3 changer|partir|men_aller|sortir|decrisser|demenager ..4 ici|
            place|refuge|peur|chambre|maison|bloc|vite ..3 >|dangereux|peur|rough|avant|mal|vite
        me veulent|veux ..2 mal|peau|la_peau
        voisin|gars|coloc ..4 pete_une|crise|saoul|gele|fou|defonce|psychose|delire ..4 porte|mur|
            cogne|crie|couteau|tout|casse|bris
        dors|dort|dormir ..1 avec|en ..1 mes bottes|souliers
        personnes|gars|quelquun|deux|voisin ..4 poignarde|poignarder|tire|tue|battu|egorge ..4
            ici|mois|semaine|bloc|etage|maison|chambres
        rats|punaises|coquerelles|souris ..4 gars|fou|plafond|lit|dors|mordu|couvert|partout
        plafond|mur|plancher|balcon ..4 ceder|cede|tombe|effondre|fissure|craque ..4 >|proprio|
            proprietaire|rit|tete|nous|lit
        sors|sortez|sortir moi ..1 d|de ici
        scared|peur|afraid|trouille ..3 rooming|house|place|ici|piaule|foyer|maison|motel
        groupe|gang|gars|monde|hommes ..4 tourne|tournent|encercle|entoure|approche ..3 autour|
            moi|de
        mari|homme|proprio|hote|gars ..3 bizarre|etrange|louche ..5 attend|nuit|regarde|fixe|
            porte|cuisine|chambre
        staff|gardien|intervenant ..5 jamais|la_nuit|absent|dort ..4 brasse|batailles|pas_la|ca
        pisse|chie|crache ..3 lit|affaires|porte|manger ..4 >|parte|nous|mes|moi
        plus|pas safe ..3 chum|deal|mere|chez|maison
        rodent|rode|guettent ..2 encore|dehors|autour|bas|proche ..1 >|la|moi|nous
        traine|trainent ..2 dehors|autour ..1 >|la|moi|nous|bloc
        ex|ancien|proprio|il ..4 encore|garde|toujours ..2 la|une|ma|mes|les cle|cles|double ..4
            >|ici|appart|chez|maison
        perdu|perdue|pogne ..3 coin|quartier|bois|route|rang|nulle_part ..5 cell|batterie|noir|
            connais|nuit|seul
        fument|sniffent|cuisent|font|fume ..3 du|de|la ..1 la? fent|crack|meth|crystal ..5 lit|
            chambre|moi|respire|cote|pieds|coloc|maison
        marche ..3 bord ..2 de|la|117|15|autoroute|route|20 ..5 noir|trucks|frolent|nuit
        me|nous attend ..1 dehors|en_bas ~6 argent|dois|dette|cash
        """,
        "le gars du sous-sol rentre chez nous quand chu pas la",
        "mon chat rentre chez nous quand y veut",
        unless="""
        portefeuille|chaussettes
        arrete de monter
        frappe a la porte
        sonnette|haul|tire_la_porte
        verglas|mort_gele
        ses bas
        couteau|serpent|perdrix|lapin|train_fantome|manege|hoquet|resident|orignal|prof|radio|
            messe|gyneco|galates|jamais_essaye ..6 peur
        peur ..6 couteau|serpent|perdrix|lapin|train_fantome|manege|hoquet|prof
        @leger
        chat|chien|ecureuil|souris|marmotte|raton|moufette|film|@film|facteur|livreur|amazon|
            quetes|chorale|halloween|lift|parade|taxi|uber|match|patinoire|autobus_scolaire|
            bus_scolaire|camion_de_creme|poubelle|vidanges|recyclage|demenageur|plombier|
            electricien|bebe|ronfle|examen|karaoke|yoga|peintures|bien_ici_finalement|
            me_sens_bien|se_sent_bien
        raclette|sushi|sushis|fromage|paparmane
        deux gardiens|goalers
        porte ..1 de|du|d ..1 le|la? cabanon|shed|remise|casier
        orage|tonnerre|dentiste|aiguilles|araignees|hauteurs|avion|piqures|coquerelles
        couteau_que|coupe_bien|araignee
        @cours
    """,
    ),
)
