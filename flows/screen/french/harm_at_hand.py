"""Harm at hand: about to be done by the person who texts, or done to them or theirs."""

from flows.screen.french.classes import ARM, FIREARM, TOOL, WITH_A_WEAPON
from flows.screen.rules import Rule

FOE = (
    "lui|elle|eux|ex|rat|delateur|stool|snitch|juge|boss|voisin|voisine|beau_frere|beau_pere|"
    "pere|frere|mari|chum|gars|coloc|proprio|pusher|dealer|patron|agent|police|salaud|gang|"
    "crisse|mere|blonde|femme|conjoint|conjointe|beauf|screw|gardien|avocat|procureur|temoin|"
    "pedo|chien_sale|batard|enfant_de_chienne|belle_mere|belle_soeur|oncle|cousin|intervenant"
)
AT = (
    "devant_chez|chez_lui|chez_elle|chez_eux|chez_mon|en_face|face_de|lattend|guette|il_sort|"
    "elle_sort|il_rentre|elle_rentre|a_sortie|a_la_sortie|ex|rat|delateur|stool|juge|sa_porte"
)
GO = (
    "@va|veux|en_va|parti|partie|pret_a|prete_a|envie_de|gout_de|hate_de|capable_de|decide_de|"
    "jure_de|faut_que_je|vais|parti_pour|en_route_pour|intention_de"
)
DO = (
    "tuer|buter|saigner|planter|piquer|poignarder|etrangler|etouffer|noyer|egorger|defoncer|"
    "descendre|shooter|abattre|fesser|frapper|battre|varger|tabasser|massacrer|bruler|demolir|"
    "ecraser|defigurer|eventrer|estropier|cogner|lyncher|fusiller|gunner|slacker|tirer_dessus|"
    "rentrer_dedans|foncer_dedans|sauter_dessus|faire_la_peau|enterrer|regler_son_compte|"
    "regler_son_cas|faire_disparaitre|clairer|liquider|tirer_dans|passer_dessus"
)
SOON = (
    "soir|demain|tantot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|nuit|bientot|la_la|"
    "maintenant|fds|matin|midi|fin_de_semaine"
)
PARTNER = (
    "il|elle|a|chum|mari|ex|conjoint|blonde|femme|conjointe|lui|gars|pere|beau_pere|frere|coloc|"
    "mere|fils|voisin|oncle|cousin|copain|copine|proprio|boss|pimp|homme"
)
BANDE = "gang|gars|boys|shylock|hells|motards|pushers|dealers|bikers|preteur|pusher|dealer|monde"
BODY = (
    "face|gueule|yeule|dents|jambes|bras|genoux|genou|doigts|doigt|rotules|machoire|crane|tete|"
    "ventre|gorge|yeux|oeil|cotes|main|mains|langue|nez|cou|nuque|colonne|chevilles|portrait"
)
BREAK = (
    "casser|peter|defoncer|arracher|crever|ouvrir|fendre|eclater|fracasser|trancher|exploser|"
    "briser|couper|debarquer|tordre|broyer|ecraser|demolir|refaire|arranger|faire_sauter"
)
CHILD = "petit|petite|ptite|bebe|enfant|enfants|fils|fille|ti_gars|jumeaux|kids|nouveau_ne"
KIN = f"{CHILD}|soeur|mere|frere|pere|blonde|femme|famille|chum|ami|cousin|cousine|niece|neveu"

RULES = (
    Rule(
        "fr.aportee.arme",
        "risk_to_others",
        "red",
        "",
        f"""
        {ARM} ~8 chez lui|elle|eux|mon_ex|le_rat|ma_ex
        je ..1 attend|guette mon|ma|le|la ..1 ex|rat|delateur|boss|juge|proprio|voisin ~8 cage|
            escalier|ruelle|noir|sous_sol|stationnement
        on ..2 va|part ..1 chercher|pogner|ramasser le|ce|l ..1 gars|rat|crisse|delateur|chien|
            salaud|pusher
        {TOOL}|gaz ..2 pour ..1 regler|le_finir|la_finir|les_finir|lui|elle|eux
        je ai ..1 {ARM} ~8 {AT}
        nettoye|charge|load|huile ..1 le|mon|ma|la|son? ..1 {FIREARM}
        doigt|doigts|main ..2 sur ..1 le|ma|mon|la {ARM}|gachette|trigger|detente
        {ARM} ..3 dans|sous ..1 mon|ma|le|la ..1 char|truck|siege|ceinture|manche|manteau|pantalon|
            hoodie|van
        je suis ..2 devant|face ..1 chez|de? ..1 mon_ex|rat|delateur|stool|juge|
            sa_maison|son_bloc|son_appart|sa_cour|sa_job|sa_shop|leur_bloc|leur_maison !il_reponde|
            il_repond|personne|ca_repond
        je ..3 devant|face|chez ..5 ~8 {TOOL}|pas_pour_jaser|pas_pour_parler|pas_la_pour
        je ..2 lattend|attend|guette ~6 {TOOL}
        attend|attends que|qui|quil|quelle ..1 il|elle? ..1 sorte|debarque|finisse ..2 chez|bloc|
            bar|palais|shop|job|prison|son|sa
        je ..2 sais|trouve|connais ..1 ou|adresse ..2 {FOE} ..2 reste|habite|dort|travaille|
            stationne|couche ~8 {ARM}|visite|payer|regler|tuer|peter|casser|comprendre|regretter
        ai ..2 son|sa|leur ..1 adresse|horaire|plaque ~8 {ARM}|visite|comprendre|tuer|rat|regler|
            soir|payer|chez
        qui ..2 a|ont|avait ..1 {DO}|viole|touche|vendu|stoole|abuse|violente ..3 mon|ma|mes {KIN}
            ~8 je|sort|dehors|paye|payer|trouve|mort|lui
        """,
        "jai ma machette pis jle guette a la porte du bar",
        "jai ma pelle dans mon char pour la neige",
        unless="""
        @leger
        chasse|canard|canards|outarde|ecureuils|saison|clous|a_clou|peche|cuisine|chef|lunch|
            warzone|legumes|bois|neige|tir|plomb|peinture|a_prix|controleur|leurres|garage|magasin|
            pneu|colis|coiffeur|medecin|dentiste|clinique|livreur|contracteur|menuisier|couches|
            patates|reponde|reconduire|livraison|ecole|garderie
        trouve|trouvent ..1 un|une|mon couteau
        saison|ouverture ..1 ouvre|ouvrait|commence|finie|est|samedi
        permis de chasse
        gun a le_eau|l_eau|eau
        fini de nettoyer|nettoye
        """,
    ),
    Rule(
        "fr.aportee.promet",
        "risk_to_others",
        "red",
        "",
        f"""
        faire ..1 justice moi
        balle|balles avec son|leur nom
        main|coup|claque ..1 est|sont parti|partie ..2 tout|seul|sur|toute
        {ARM} ~8 regler ca|le|son
        va|veux|vais ..1 le|la|les|lui|leur jeter|pitcher|crisser|lancer|garrocher|pousser ..1 en|
            devant|du ..3 bas|balcon|escaliers|pont|quai|bus|metro|train ..2 du|metro|train|bus|
            escaliers|balcon|pont|>
        mettre|mets|met|mis|crisser|sacrer|foutre|va ..2 feu ..1 a|au|dans ..1 sa|son|leur|chez
        dis|dites ..1 a|lui ..3 de ..1 barrer|le|la|se|partir|sortir|enlever ..1 cacher|porte|
            rentrer|maison|kids|enfants|ici
        claque|frappe|fesse|brasse|secoue|serre ..1 la|le|ma|mon ..1 {CHILD} ..2 trop|fort
        ai ..1 peur de moi|ma_force|mes_mains|moi_meme
        je ..2 pousser ..1 quelquun|le_monde|du_monde
        lui plante|rentre|enfonce ..2 fourchette|couteau|ciseaux|tournevis|crayon|lame|cle
        rage ~6 frapper|tuer|{TOOL}|quelquun|poignarder
        tu|vous|personne ..1 peux|pourra|pouvez ..1 pas? ..1 me|m|men empecher|arreter
        il|elle|{FOE} ..2 se_relevera|marchera|respirera|rira|riront|parlera|verra|fetera|vivra|
            rentrera|passera|sortira pas|plus ..4 noel|nuit|semaine|vivant|fete|proces|printemps|
            deboute|debout|{SOON}
        il|elle|{FOE} ..2 rendra|finira|se_rendra pas ..1 a|au|la|le|son ..1 noel|nuit|semaine|
            matin|fete|proces|soir|mois|printemps|paques|demain
        regler|regle|reglera ~5 plomb|poings|couteau|gun|balle|lame|bat
        regler|regle|reglera ..2 son|leur|le cas|compte a|avec|>|{SOON}
        men|nous_en prendre a|au ..2 {FOE}|mes|sa|son|la|famille|enfants
        va|vais|veux|parti|en_va|gout|envie ..2 lui|leur|il ..2 {BREAK} ..1 le|la|les|deux|sa|son|
            ses|un|une ..1 {BODY}
        {BREAK} ..2 {BODY} ..1 a|au|de|du ..2 {FOE}
        va|vais|veux|en_va ..2 tirer ..2 dans|sur|vers ..2 fenetre|porte|maison|premier|facade|bar|
            bloc|foule|{FOE}
        {GO} ..1 le|la|les|lui|leur|l ..1 {DO} >|{SOON}|avec|quand|devant|si|dans_son
        va|men_va rentrer dans_le_tas|dans_lui|dans_elle|dans_eux|dedans_avec|dans_tout_le_monde
        plus rien ..1 a perdre ~8 ceux|lui|elle|eux|il|{SOON}|{ARM}|mort|crever
        je ..2 ai ..2 serre|secoue|brasse|pousse|frappe|pince|tape|gifle|fesse|varge|cogne ..1 trop|
            bien fort
        peur ..3 brasser|secouer|serrer|echapper|garrocher|lancer|pitcher|etouffer|fesser ..1 >|
            trop|fort|{CHILD}
        {CHILD}|braille|pleure ~8 je ..3 pitcher|garrocher|lancer|jeter|brasser|secouer|etouffer ..4
            >|mur|fenetre|balcon|fort|oreiller|capable
        me|fois ..2 arreterai pas|plus
        que quelquun marrete|me_arrete|me_enferme|me_retient
        ai|viens ..2 frappe|fesse|poignarde|plante|pousse|etrangle|pique|tire|fonce|rentre|battu|
            assomme|varge ~10 bouge|respire|grouille|parle|reveille|reponds|leve plus|pas|comme
        sang ~8 pas|est|etait le_mien|a_moi|mien
        voix|entends ..6 pousser|pousse|tuer|frapper|piquer|egorger|bruler|etrangler le|la|les ..1
            >|devant|monde|gens|coloc|mere|voisin
        voix|entends ..6 pousser|pousse|tuer|frapper|piquer|egorger|etrangler monde|quelquun|du|ma|
            mon|un|une
        gaz|essence|canisse|bidon|gallon|molotov|allumette ~8 devant_chez|devant_sa|devant_son|
            face_de|adresse|sa_tente|sur_lui|sur_elle|verse|perron|galerie|passage|son_bar|
            sa_maison|leur_maison|dorment|dedans|pour_lui|chez_eux|chez_lui|chez_elle|mon_ex
        dequoi|de_quoi|quelque_chose|pilules|meds|poison|antigel|arsenic|mort_aux_rats|javel|ghb|
            drano|fent ..5 dans sa|son|leur ..1 gourde|cafe|bouteille|jus|lait|the|gruau|assiette|
            manger|bol|sauce|verre|biere|soupe|bouffe|lunch
        je ..3 foncer|fonce|rentrer|rentre ..1 dedans ..4 char|truck|expres|auto|van|camion
        """,
        "y respirera pu demain",
        "mon char passera pas lhiver",
        unless="""
        @leger
        perdre ..3 inscris|essai|nouvelle|tente
        boxe|exam|examen|ronfle|divan|dinde|facture|cheque|choisis|police|vis|imprimante|de_rire|
            boulon|monopoly|tondeuse|souffleuse|station|mecanicien|dans_la_main|a_sec|karaoke|
            inscris|essaye|nouvelle|photo|choeur|avais|avec_toi|au_travail|sucre
        """,
    ),
    Rule(
        "fr.aportee.subie",
        "abuse_violence",
        "red",
        "",
        f"""
        pendant que je ..1 dors|dormais ~4 touche|touchait|dessus|lit
        {PARTNER} ..4 avec la|le|un|une|son|sa ceinture|bat|batte|poele|rouleau|extension|cable|
            cintre|cendrier|machette|couteau|gun|barre|baton
        {PARTNER} ..4 a coups|coup de|dans ..2 barre|pied|pieds|poing|bat|baton|pelle|ceinture|
            poings
        ma|mas|mont ..1 mis|met|colle|pose un|une|le|la|son|ses|les ..1 {TOOL}|arme|sac|cagoule|
            oreiller|mains|coussin ..2 sur|contre|sous|autour|au
        mains|main ..2 sur|au|autour ..1 mon|ma|son|sa|le|la|du|de? cou|gorge
        {PARTNER} ~3 barre|tient|bloque ..1 la|les|ma|mes porte
        {PARTNER} ..2 ma|a|va|vient_de ..1 sorti|pointe|braque|charge|pogne|leve|brandit|pointer|
            sortir le|un|une|son|sa|la ..1 {ARM}|arme|ceinture
        ma|mas|mont pointe|braque|vise|menace ..2 avec|son|un|une|le|dessus ..1 {TOOL}|arme|>
        ma ..1 ouvert|fendu|tordu|casse|pete|disloque|brise|demis|arrache|brule|fracture|croche ..2
            le|la|les|un|mon|ma|une|mes ..1 {BODY}|front|levre|sourcil|poignet|epaule|cote|arcade|
            cheveux|joue|clavicule|pouce|orteil
        me|ma|mas ..2 tire|traine|pogne|tient|ramasse|tirait ..1 par ..1 les|le|la ..1 cheveux|cou|
            chignon|gorge|linge|collet
        ma|mas|mont crisse|garroche|pitche|pousse|lance|sacre ..1 a|sur|dans|contre|en|par|hors ..1
            terre|mur|murs|bas|escalier|escaliers|table|plancher
        il|elle|chum|ex|mari ..1 a ..1 tue|etrangle|noye|egorge|ebouillante|pendu|poignarde le|mon|
            ma|la chat|chien|chienne|minou|lapin|perruche|chiot
        {PARTNER} ..1 a ..1 mis|pose|installe un|une|des|le cadenas|chaine|verrou|loquet ..3 porte|
            chambre|fenetre|frigo|>
        pris|cache|confisque|jete|casse|vole mes|mon|nos|ma ..1 cles|souliers|chaussures|bottes|
            cell|telephone|manteau|passeport|papiers et ..2 mes|mon|ma souliers|cles|cell|bottes|
            chaussures|manteau|telephone|passeport
        {PARTNER} me|nous ..1 laisse|laissent|laissera pas|plus ..2 sortir|partir|men_aller|passer|
            descendre|ressortir !sans
        peux|capable|laisse|veux pas|plus ..1 que? ..1 sortir|partir|me_sauver|crier|ressortir|
            repartir il|elle ..1 barre|bloque|garde|a_barre|a_pris|a_mis|est_devant|est_dans|est_a|
            est_la
        suis|me|est ..2 cache|embarre|sauve ..2 dans|sous|en|derriere|chez|au ..3 garde_robe|
            placard|toilettes|toilette|bain|cabane|lit|cave|sous_sol|shed|cabanon|ruelle|voisine|
            voisin|penderie|grenier|haie|bois|garage|chambre|remise ~8 il|elle|mari|chum|ex|cherche
        ecris|texte|tape|parle cache|cachee|en_cachette
        pas|plus parler ~2 il|elle est la|ici|a_cote|reveille|dans
        """,
        "y vient de sortir son couteau de chasse",
        "y vient de sortir son couteau de chasse pour couper le gateau",
        unless=f"""
        {WITH_A_WEAPON}
        @leger
        dentiste|oreilles|plomb|physio|nettoyer|paintball|tempete|humoriste|froid|scrabble|cadeau|
            oreillers|accordeon|chaton|surprise|dodo|bebe_dort|gynecologue|gyneco|examen|walmart|
            evasion|la_chasse|laveuse|en_partant|bureau|travail|cours|chien_me|local|en_riant|judo|
            lutte|accolade|joue|oublie|tournee|boxe|kicke_out|poele
        """,
    ),
    Rule(
        "fr.aportee.menaces",
        "abuse_violence",
        "red",
        "",
        f"""
        il|elle|chum|mari|ex|pere|frere ..2 cherche ..1 ses|les balles|cartouches
        ont|tiennent|gardent ma|mon|mes {CHILD} ~4 veux|veulent #|argent|cash
        ont|a tire ..1 sur|dans ma|mon|notre|mes|nous|moi
        sinon ..3 passe|passent|va|vont ..1 chez|voir ma|mon|mes
        trouve ..1 un traceur|airtag|gps|tracker|mouchard
        tas|tu_as 24h|48h|12h ~4 sinon|payer|reste|cash
        tas|tu_as #|deux|trois|une heure|heures|jour|jours ~4 sinon|payer|reste|cash
        mont|ma ..1 mis|embarque|pogne|garde ..2 dans ..1 coffre|van|truck|sous_sol|cave|valise
        810|ordonnance|me_approcher|interdit_de_contact ~6 il|elle est|rode|revient|arrive|entre|
            rentre
        {BANDE} ..3 dette ~5 salon|porte|bas|dehors|ici|moi|devant|doigt
        ma|mas|mont retrouve|retrouvee|trouve|trouvee|localise|repere|suivi ~4 il|elle est|attend|
            rode|cogne|arrive
        ex ..2 est ..2 dans|devant|derriere|en ma|mon|la|le|bas porte|cour|entree|lobby|hall|
            stationnement|>
        il|elle|ex|chum|mari ..1 est ..2 dehors|bas|devant|derriere|porte|entree|cour|stationnement|
            lobby|hall|passage|corridor|escalier ~8 peur|lumieres|cache|crie|crient|cogne|saoul|
            interdit|couteau|ordonnance|bat|810|droit
        il|elle|ils ..2 crie|crient ..1 mon nom
        brise|casse|pete|lance ..2 mes|ma|nos|les ..1 vitres|vitre|fenetres|fenetre|porte|carreaux
            ~6 crient|crie|entre|mort|brule|rat|stool
        dit|dis|disent|ecrit|texte|jure|promis|menace ..2 que ..1 il|elle|eux|on|lui ..3 {BREAK}|
            {DO}|mettre ..2 me|moi|la|les|mon|ma|mes|le|un|une ..2 {BODY}|>
        il|elle ..2 dit|disent|disait ..1 si ..1 je ..4 {DO}|{BREAK}|parle|pars|laisse|police|
            porte_plainte
        si ..1 je ..6 il|elle|on me|ma|nous ..1 bute|coupe|crisse|casse|brule|noie|plante|pique|
            etrangle|renvoie|enterre|descend
        dit|dis|disent|ecrit ~3 prochaine|prochain ..2 cest|ca_sera|sera|est ..1 toi|moi|ton|mon|ma|
            ta
        il|elle|a|ex|mari|chum|frere|ma ..2 dit|ecrit|texte ~8 je te mets|crisse|jette|enterre|
            coupe|noie|tue|bute|creve|brule|pique|plante
        il|elle|on|eux ..1 me|te casse|pete|brise|coupe|arrache|defonce ..1 les|la|un|le|mes ..1
            genoux|jambes|doigts|langue|machoire|dents|rotules|gorge|doigt
        sen prendre a|aux ..2 moi|nous|mon|ma|mes|toi
        a qui ..1 je dois|doit ~10 monte|mere|soeur|genoux|debarque|attend|porte|embarque|photo|
            envoye|casse|brule|doigts|gun|famille|fille|bas|suivi|ecole
        """,
        "si jpars il a dit quy me casse les jambes",
        "il me casse les oreilles",
        unless="""
        @leger
        vient ..2 chercher|porter|reconduire
        spoil|spoiles|episode|fisc|fiancee|cheveux|forfait|expiration|dentiste|impots|fortnite|
            sondage|bus|livreur|taxi|uber|lunch|pizza|tour_de|livraison|musique|chercher_les_enfants
        """,
    ),
    Rule(
        "fr.aportee.emprise",
        "abuse_violence",
        "orange",
        "tonight",
        f"""
        chaise|divan|commode|bureau|frigo|meuble|matelas|table ..3 devant|contre|dessous|sous|apres
            ..2 porte|poignee
        {PARTNER} ..1 lit|lis|check|fouille|efface|ecoute ..1 mes|mon|dans|tous|toutes ..1 mes?|mon?
            texte|message|sac|conversation|appel|poche
        {PARTNER} ..1 aime|veux|laisse pas que ..1 je ..2 parle|aille|sorte|voie|vois
        fait|me|ma traite|traiter de ..2 vache|grosse|folle|moins|chienne|inutile|conne|pute|rien|
            nulle|dechet|niaiseuse
        {PARTNER}|{BANDE}|char ..3 autour|cogne ..1 de|du|dans|a ..1 bloc|maison|foyer|appart|
            roulotte|porte|fenetre
        """,
        "mon chum lit mes messages",
        "ma chum lit mes messages a la chorale",
        unless="""
        @leger
        chorale|sortir_de_la_ville|carte_de_visite|repondez_pas|chat|chien|ecureuil
        """,
    ),
    Rule(
        "fr.aportee.sans_lit",
        "shelter",
        "orange",
        "tonight",
        """
        quelquun ..3 divan|sofa ..2 soir|nuit|sors|>
        nuit|nuits ..3 sous|dans|sur|au|a ..2 pont|buanderie|stationnement|parking|banc|gare|
            terminus|guichet|abribus|entree|escalier|char|parc|ruelle|viaduc|rue
        refuge|refuges|dortoir|mission|auberge|lauberiviere|abri ..2 est|sont ..1 plein|complet|full
        je ..1 dors|dor|couche ..2 dans ..1 le|mon|un|une|la char|van|truck|stationnement|garage|
            shed|cabanon|entree|cage|buanderie
        je ..1 dors|dor|couche ..1 a|au|en ..1 la? gare|metro|terminus|parc|aeroport|urgence
        211 ~6 rien|plein|plus
        """,
        "3e nuit sous le pont jacques cartier",
        "une nuit sous les etoiles au camping",
        unless="""
        @leger
        camping|youpi|vacances|hotel|roadtrip|festival|scout|scouts|chalet|pour_animaux|maringouins|
            lave|apporte_ta_scie|coeur|hibou|cinema|travaille
        """,
    ),
)
