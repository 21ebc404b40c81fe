"""No bed tonight."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.logement",
        "shelter",
        "orange",
        "tonight",
        """
        nulle|null|nul ..1 part ..1 ou|pour|a? ..2 dormir|rester|coucher|aller|crasher|crecher|
            vivre|me_coucher|>|a_soir|passer_la|ou
        pas|plus|aucune|sans de|d|une|dautre|autre? place|plasse|endroit|de_place|d_endroit ou|
            pour|a? ..2 dormir|rester|coucher|aller|crasher|crecher|vivre|me_coucher|a_soir|
            passer_la
        ai|a|avons|reste plus|pas|aucune de|d|dautre|autre? place|plasse|endroit|de_place|d_endroit
            >|ou
        chambre|logement|place|lit|appart ..5 existe pas|plus
        affaires|stock|linge|sacs|bagages ..2 sur|dans|su ..1 le|la gazon|trottoir|rue|balcon|
            corridor
        pas|plus|aucun|sans lit|de_lit|un_lit|mon_lit ..3 dormir|rester|coucher|soir|nuit|pour|>|
            nulle
        pas|plus|aucune|aucun de|d|ma|mon|autre|dautre? toit|logement|logis|chambre|appart|
            appartement|abri|maison|maison_ou ..3 dormir|rester|coucher|soir|nuit|aller|vivre|
            crasher|ce_soir|>|nulle
        pas|plus|aucune|aucun de|d? place ..2 dormir|rester|coucher|soir|nuit|vivre|crasher|
            ce_soir|nulle
        pas|plus ..2 comment ..2 payer ..2 loyer|logement|appart
        sais|connais|idee|vois ..1 plus|pas ..2 ou ..2 dormir|coucher|crasher|passer_la|vivre|
            va_dormir|je_va_dormir|aller_a_soir|aller_dormir|rester_a_soir
        ou ..3 dormir|coucher|crasher|va|rester ..1 a_soir|ce_soir|cette_nuit|moi
        pas|plus|trouve|trouver|cherche|besoin|idee ..3 ou ..2 dormir|coucher|crasher|rester|
            va >
        < ou ..3 dormir|coucher|crasher|rester >
        ou je|on va >
        va|reste|suis|rendu|retrouve|finir|passer|etre|retourne|dort|dors ..3 a|dans|sur ..1 la|le
            rue ..1 >|a_soir|demain|et|ce|encore|depuis|bientot|avec|vendredi|pour
        cest la rue|rue_a
        dehors|rue ..4 frette|froid|pluie|mouille|neige|gele|pleut|affaires|stock|sacs|bagages|
            valises|nuit|place|couverte|tente|-20|soir ..2 >|et|place|avec|je|ou|help|nulle|va|
            dormir|soir
        mis|met|mettre|crisse|crisser|kicke|kick|jete|pitche|sortir|sorti|evince|vire|crissent|
            mettent|garroche|pogne|envoye|tasse ..2 a|dehors|out|moi|la|me ..1 la|ma? ..1 porte|
            dehors|rue|out !job
        ma|mont|me|mas|mon ..1 mis|crisse|kicke|met|crissent|mettent|jete|evince|vire|sorti|mettre
            ..1 dehors|a_la_porte|out|a_porte|ala_porte
        je suis dehors a_soir|avec_mes|depuis|avec_mon_sac|et_je_ai_nulle|je_sais_pas_ou
        suis|fait|faire|ete ..1 fait? ..1 mettre|crisser|kicker|sacrer|evincer|jeter|foutre|
            expulser|virer ..1 dehors|a_la_porte|out|de_mon|de_ma|du_logement|de_l|de_chez|
            a_la_rue|par_le
        evince|evincer|evincee|expulse|expulsion|de_eviction|devict
        faut|doit|dois|devoir|oblige|besoin ..2 que|de|je|que_on ..2 sorte|parte|quitte|sortir|
            partir|quitter|vide|sorti|parti|sortes|decrisse|decalisse|parti_de !les|mes|des|un|une|
            avec ..2 de|avant|a|ma|la|le|de_ici|demain|d_ici|lundi|mon ..2 maison|soir|demain|5h|
            heures|appart|logement|#|chambre|place|midi|5|ici|lundi|vendredi|de_ici|bloc
        proprio|proprietaire|bailleur|locateur ..4 serrure|dehors|evince|evincer|sortir|barre|
            barrure|expulser|porte|partir|eviction
        change|changer|changee ..2 la|les|ma|mes ..1 serrure|serrures|barrure|barrures|poignee !d|
            de|du|demain|lundi
        refuge|refuges|abri|mission|halte|maison_du_pere|auberge|old_brewery|centre|warming|sally|
            dortoir|accueil_bonneau|hebergement|halte_chaleur ..3 plein|pleins|ferme|fermee|fermes|
            complet|complets|dehors|barre|plus_de|pas_de|refuse|refusent|place|pleine|full|barree
        perdu|perdre|perds|perd|vendu ..2 mon|ma|ma_place|son|le ..1 logement|appart|appartement|
            chambre|place|loyer|lit|hlm|maison|logis|bail ..2 >|et|a|au|je|un|hier|je_ai|demain|
            autre
        a|ont|as|on donne ..1 mon|ma lit|place|chambre ..1 a
        sans abri|logis|logement|toit|adresse ..1 >|je|et|depuis|encore|ce|a
        je suis ..1 itinerant|sdf|sans_abri|a_la_rue|homeless|en_itinerance
        je suis ..1 dans_la_rue !en|a|derriere|devant
        homeless
        divan|sofa|couch ..4 fini|finie|plus|dernier|rue|surf|surfing
        couch ..1 surf|surfing
        loyer|rent ..4 capable|retard|dehors|argent|manque|peux_pas ..2 pas|plus|dehors|
            evince|>|demain|proprio|sortir
        loyer|rent ..4 payer|du ..2 pas|plus|dehors|evince|demain|proprio|sortir
        capable|peux|reussis ..1 plus|pas ..1 de? ..1 payer ..2 loyer|logement|appart
        barre|embarre|pogne dehors ..1 >|a|et|je|frette|ma !de
        mes|mon ..1 affaires|stock|sacs|valises|bagages ..3 dehors|porte|trottoir|balcon|
            rue|vidanges|poubelles|galerie|perron|neige|pluie
        avis|lettre|papier ..1 de|d? ..1 eviction|expulsion|de_eviction|quitter
        hydro|chauffage|courant|electricite ..2 coupe|coupee|ferme|debranche !juste|pendant|mort
        gele|geler|frette|froid ..3 dehors|rue|tente|nuit ..3 place|dormir|couverte|aller|aide|mort
        je ..2 gele|geler ..3 dehors|rue|tente >
        cogner|refuse|refusee|vire_de_bord|tourne ..3 refuge|abri|maison_de|halte|hebergement
        dors|dort|dormi|dormir|couche|coucher|vis|dodo|dormais ..4 @dehors ..1 >|a_soir|hier|
            encore|depuis|et|cette|avec|dans|cest|je|fait|a|frette|de|faute|du|la
        passe|passer|passait ..1 la|cette|ma|mes? ..1 nuit|nuits ..3 @dehors
        me|ma|mont|nous ..1 dit|demande|donne|force|oblige|veux ..3 de|que|a ..2 paqueter|partir|
            sortir|sacrer_mon|ramasser|quitter|crisser_mon|faire_mes ..3 >|affaires|camp|sacs|
            boites|soir|demain|
            valises|je
        paquete|paqueter ..1 mes|mon|tes affaires|sacs|stock|boites|linge ..2 >|et|a|je|dehors|pour
        ramasse|ramasser ..1 mes|mon|tes affaires|sacs|stock|boites|linge ..2 et|a|je|dehors|pour
        faut|doit|dois|dit ..3 ramasse|ramasser ..1 mes|mon|tes affaires|sacs|stock|boites|linge
        peux|capable ..1 plus|pas ..3 rester|dormir|coucher|rentrer ..1 ici|la|chez|a ..2 soir|
            nuit|plus|mon|ma|maison|eux|>
        avis|papier|ordre ..1 de|d? eviction|expulsion
        risque|peur|menace ..2 de|d? ..1 eviction|expulsion|me_faire_evincer
        < encore|fait|ete|suis|me_suis? ..1 kicke|crisse|mis|vire|evince|jete dehors|a_la_porte|
            out ..1 >|encore|de|par|a
        encore kicke|crisse|mis dehors
        veulent|veux|laissent|laisse|accepte|refuse|refusent ..2 pas|plus ..3 laisser|rentrer|
            entrer|revenir|rester !dans ..2 rentrer|entrer|>|maison|chez|dedans|ici|a|la|refuge
        affaires|stock|vie|tout|linge|bagages ..2 est|sont|tient|tiennent|dans ..1 dans? ..1 un|
            une|des|mon|mes|deux panier|sac|sacs|valise|carrosse|boite|poubelle|char|casier
        refuge|maison|bloc|chambre ..1 est|sont|etait? barre|barree|fermee|ferme ..2 >|dehors|
            froid|minuit|je|nuit|ou|place|soir
        porte|portes ..1 est|sont|se|etait? barre|barree|barrees|fermee|ferme ..2 dehors|froid|
            minuit|je|nuit|place|soir|et
        va|aller|dors|dormir|irai ou a_soir|je|il_est|minuit|dormir|moi|>
        va ou >|a_soir|il_est|la|dormir
        suis barre|banni|barree|bannie ..1 du|de_la|de refuge|maison|centre|mission
        pas ou creche|crecher
        annule|conditions|refuge|expulse|proprio ~5 je suis dehors
        suis dehors avec mon|mes|ma ..1 backpack|sacs|affaires|enfant|stock
        peux|pourrai|pourrais pas|plus payer ..1 ma|mon|le|la? chambre|loyer|logement|appart
        """,
        "jai nulle part ou dormir, y ma mis dehors",
        "on va dehors fumer une smoke, viens tu",
        unless="""
        nouvelle cle
        repare|reparer|installe|nouvelle ..2 porte|serrure|cle
        @leger
        party|fumer|smoke|souper|camping|marche|vacances|prendre_une_marche|lunch|tournoi|ticket|
            concert|spectacle|neige_a|travaille|travailler|ma_job|gardien|jouer|vestiaire|
            casier|facebook|compte|volontaire|benevole|volontariat|je_ai_bien_dormi|dormir_au|
            livrer|theatre|quartier|scooter|bbq
        vaisselle|pedalo|camping_avec|balcon_niaiseux
        tombe ..1 de|du|d|un toit
        le_chien|du_chien|un_chien|chien_de
        mal nulle part
        brisee|brise
        concierge|salle
        en #1950
    """,
    ),
    Rule(
        "fr.logement.ou_dormir",
        "shelter",
        "orange",
        "tonight",
        """
        ou !tu|il|elle|vous|ils ..3 dormir|dors|dort|coucher|couche|crasher|passer_la_nuit|loger|
            crecher|dodo ..3 a_soir|ce_soir|soir|nuit|moi|>|je
        dormir|dors|dort|coucher|couche|crasher|crecher|loger|reste|rester|sleep ..2 ou >|a_soir|
            ce_soir|moi|la|je|cette_nuit
        aucun|aucune|pas_de|plus_de|nulle|sans ..1 endroit|place|part|adresse|spot|toit ..2 ou|
            pour|>|fixe ..3 >|nuit|dormir|coucher|rester|soir|passer|aller
        pas|sans|plus ..1 de ..1 adresse ..3 >|a_soir|pour|soir|fixe
        dormir|dors|dort|dormi|couche|coucher|dodo|squatte|vis|loge ..4 dans|sur|a|au|en|sous ..1
            le|la|les|un|une|l? ..1 escalier|escaliers|cage|terminus|gare|banque|guichet|entree|
            abribus|char|auto|truck|van|tente|parc|bois|cabanon|garage|shed|ruelle|viaduc|metro|
            portique|hall|buanderie|urgence|salle_d|centre_d|stationnement|banc|trottoir|tim|mcdo|
            bus|laundromat|sous_sol_de|remise|dehors|rue|rues|entrepot|container
        suis|est|on_est|rendu|retrouve ..2 a|dans|dehors|au ..1 la? ..1 rue|gare_centrale|abribus|
            entree_de ..4 >|avec|sac|nuit|a_soir|froid|minuit|garde|ferme
        suis|est|on_est|rendu|retrouve ..2 a|dans|dehors|au ..1 la? ..1 guichet|terminus ..4 avec|
            sac|nuit|a_soir|froid|minuit|garde|ferme
        je suis ..1 a|dans rue
        rue|dehors|banc ..4 nuit|nuits|soir|cette_nuit|couverte|depuis ..2 >|vendredi|froid|trois|
            #
        squatte|squat|squatter ..3 un|une|chez|cabanon|depuis|appart
        @abri ..4 plein|pleins|full|complet|complets|ferme|fermes|barre|refuse|refusent|refus|
            prennent|prend|rempli|packed|deborde|perdu|punaises|expulse|barree|banni|brule|plus
        full|plein|complet|complete|rempli|ferme ..3 @abri
        pas|plus|aucun ..2 de ..1 @abri ..3 >|ici|pantoute|dans|a|a_soir|pour
        place|endroit|lit ..3 qui|ou|pour|a ..3 prend|prennent|dormir|coucher|pour_la_nuit|chaud
            ..3 a_soir|ce_soir|nuit|monde|>|svp
        garde|securite|gardien|agent|concierge|police ..4 sortir|sort|crisse|mettre|dehors|
            reveille|tasse|vire|barre|ferme ..4 minuit|min|nuit|du_terminus|de_la_gare|metro|
            heure|dehors
        va|vont|va_me|me ..2 sortir|sort|fermer|ferme|ferment|barrer ..2 a|dans ..1 minuit|1h|11h|
            2h
        campement|camp|ma_tente|la_tente|notre_tente ..4 brule|demoli|demanteles|vole|plus|ramasse|
            jete|demantele|detruit|menage|police|mouille|trempe|ville|tasse
        tente|tentes ..4 brule|demoli|demanteles|vole|ramasse|demantele|detruit|police|trempe|
            mouille|tasse|jete
        menage ..2 du campement
        plus|pas de ..1 tente|sleeping|sac_de_couchage|couverte
        perdu|vole|brule ..2 ma|mon ..1 tente|sleeping|sac_de_couchage|couverte
        divan|sofa|couch|sous_sol|chambre_d_amis ..5 veux_plus|veux_pas|plus|fini|finie|
            dernier|demain|partir|tanne|chum|paye|limite ..3 >|plus|soir|dorme|pas|moi|
            demain|coucher|autrement
        veux|veulent|peux|peuvent ..2 plus|pas ..2 que|m|me ..2 je|heberger|loger|garder ..2
            dorme|reste|couche|>|chez|encore|dors
        heberge|hebergeait|hebergeais|loge|logeait|gardait ..3 plus|pas|jusqu|jusqua|demain ..3 >|
            plus|peux|soir
        plus|pas ..1 loge|heberge|relocalise ..2 >|a_soir|apres|demain|depuis
        chambre|appart|logement|place|lit|hotel|motel|bail ..3 existe|annule|refuse|promise|promis|
            brule|condamne|inonde|punaises|perdu ..4 >|pas|plus|a_un_autre|autre|a_soir|demain|
            minuit|nuit|soir
        chambre|appart|logement|place|hotel|motel|bail ..3 fini !de ..4 >|a_soir|demain|minuit|
            nuit|soir
        hotel|motel ..4 trop_cher|paye|argent|midi|jusqua|jusqua_demain
        refuse|refusent|veulent ..3 louer|me_louer|loue ..3 >|dossier|casier|credit|pas|prison
        mis|mettre|crisse|garroche|pitche|lance|sorti|sorties ..2 mes|mon|ma|ses|toutes|tout ..2
            sac|sacs|valise|valises|affaires|stock|linge|boites|matelas ..3 dehors|corridor|
            trottoir|balcon|rue|porte|neige|perron|pluie|passage|vidanges
        sorti|sortie|libere|liberee|sors|lache ..5 pas|sans|aucune|rien|ticket|nulle ..3 adresse|
            place|famille|logement|endroit|toit|personne|chambre|part
        je|me va|vais|ou je? va|vais|aller|irai|me_tourner a_soir|ce_soir|cette_nuit|moi|dormir
        where|ou je? va|vais ..2 a_soir|soir|moi|nuit
        pas|plus|perdu ..2 de|la|les|mes|ma cle|cles|clef ..5 dehors|froid|nuit|nulle|reste
        nuit|soir|noir ..2 tombe|arrive ..4 place|dehors|rien|connais|ou
        211 ..4 ferme|repond|occupe|attente|rien|noir|clsc|plein|liste
        liste ..2 attente|d_attente ..3 logement|hlm|refuge|lit|an
        eau|electricite|chauffage|hydro|heat ..3 coupe|coupee|ferme|gele|plus|brise ..3 >|appart|
            logement|depuis|froid|enfant|-20
        char|auto|roulotte|van ..3 remorque|remorquee|saisi|towe|fourriere|vole ..5 maison|
            dormais|dedans|vivais|affaires
        halte|refuge|abri|centre|maison_d_hebergement|auberge ..4 garde|prend|accepte|veux ..1
            pas|plus ..3 chien|apres|moi|me|17h|carte|couple|gars
        dormir|coucher|rester ..2 au|dans|chez ..1 le|la|ton|votre ..1 bureau|programme|centre|
            garage|local|eglise ..4 soir|nuit|juste|>
        il|est_ce_que|y|reste|encore ..2 un lit ..3 >|quelque|libre|a_trois|soir|nuit|pour
        bail|appart|logement ..3 commence|commencent|pret|dispo ..3 1er|premier|mois|semaine|le
            ..5 attendant|dormir|entre_temps|fais
        cherche|trouve|besoin|faut ..2 place|coin|endroit|chaleur ..1 au chaud|chaleur
        carte de credit ..4 pas|ai ..5 soir|21h|nuit|lit|motel|hotel|auberge
        lits|lit ..3 sort|perdu|tire|pige|loterie ..3 >|perdu|gagne_pas|pas
        mere|pere|proprio|soeur|frere ..2 a|veux ..1 vendu|vend ..1 la|sa maison ..4 >|soir|
            dehors|semaine|partir|ou
        crisse|mis|sacre|garroche|kicke|foutu ..1 dehors|a_la_porte ..3 >|avec|sac|soir|par|de|
            tout|pour|sans
        courant|electricite|eau|chauffage ..3 immeuble|bloc|appart|maison ..5 sortir|evacuer|
            dehors|coupe
        tente|tentes|sleeping ..2 volee|vole|brulee|dechiree|inondee|perdue|coupee
        revenir|retourner pas ..2 dormir ..1 la|>
        connais|connait personne|pas ..4 divan|lit|place|sofa|heberge
        campement|tentes|camp ..3 demantele|rase|nettoye|evacue|bulldozer ..5 >|matin|affaires|
            vidanges|truck
        bus de nuit|urgence|gare ..4 lit|dors|chaud|maison
        ont|proprio|huissier|ex|chum|coloc ..1 mis|pose ..1 un|une|le|la|des cadenas|chaine ..1 sur|
            apres|a ..1 le|la|ma|mon|notre|l? appart|logement|chambre|porte|maison
        connais|connaissez|sais|aurais|trouve ..2 place|coin|endroit ..1 pour nous|moi ..1 #?
            cette_nuit|pour_la_nuit|la_nuit
        besoin|cherche|faut ..2 un lit >|a_soir|ce_soir|cette_nuit|svp|pour_la_nuit|vite
        """,
        "dort où à soir",
        "tu dors ou quand tu vas a quebec",
        unless="""
        @leger
        voyage|camping|vacances|chalet|quand_tu|chambre_d_hotel_pour|reserve|spa|resto|
            colloque|tournoi|festival|match|plante|reunion|vente|ski|travaille|travailler|
            concert|stationne|stationnement_gratuit|pas_besoin|bricole|@film|gratte|cinema|
            benevole|benevoles|benevolat|autobus_pour|cle_usb|pneus|piscine
        lift|gala|souper
        le_chien|du_chien|garder_mon_chien|le_chat|@cours
        mal nulle part
        la_visite|visite
    """,
    ),
)
