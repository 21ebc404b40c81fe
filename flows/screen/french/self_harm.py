"""Hurting oneself."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.automutilation",
        "self_harm",
        "red",
        "",
        """
        arrache|arrachee|defait ..1 mes points ..2 >|avec|de|et
        perdre|enlever ..2 enfant ~3 se|me coupe|mutile
        me|moi ..1 couper|coupe|coupais|coupai|taillader|taille|mutiler|mutile|bruler|brule|
            grafigner|grafigne|lacerer|charcuter|entailler|scarifier|blesser|frapper|fesser|
            mordre|cut|egratigner|punir|punis|fouetter ..2 le|les|la|au|aux|avec|dans|mon|mes|
            moi_meme|jusque|en|so_bad|la_la|encore|pour|volontairement|expres|>|a|et|sang|quand|
            souvent|bad|parce|ca|tout|depuis|volontaire|hier|au_sang !cheveux|doigt|ongles|barbe|
            gazon|rasant|cuisinant|cuisine
        me ..1 ouvrir|ouvert ..2 veines|bras|poignets|poignet|peau|cuisse|cuisses|ventre|gorge
        me ..1 gratte|gratter ..3 sang|peau|jusque|jusqua|couteau|lame|papier
        couper|coupe|taillade|taillader|ouvert|ouvre|tranche|lacere|grafigne|brule|graver|gruge
            ..1 mes|mon|les|me|ma|le|la|sur ..1 les|le? ..1 @membre
        coupe|coupee ..2 creux|profond|deep|trop_creux|encore|volontairement
        me ..1 faire|fait|fais|faisais|ferai|faire_du mal ..1 >|et|encore|pour|la|a_soir|
            volontairement|avec|ca|expres|quand|depuis|a_moi|moi|so
        envie|besoin|gout|veux|va|pulsion|urge|hate|goutes ..2 de|me|du? ..1 me ..1 couper|
            mutiler|bruler|blesser|saigner|faire_mal|punir|taillader|frapper|faire_saigner
        faire|fais|fait ..1 mal ..2 a moi ..1 meme|>
        lame|xblade|ciseaux|vitre|briquet|couteau|aiguille ..4 @membre|sorti|sortie|peau|sang|
            me_couper|main
        fesser|peter|cogner|frapper|claquer|pete|cogne|fesse|frappe|crisser|varge ..2 la|ma ..1
            tete|face|crane|front ..3 mur|ciment|plancher|porte|table|murs|bars
        tete|poing|poings|face ..2 dans|sur|contre ..1 le|les|un mur|murs|ciment|plancher ..2 >|
            jusque|pour|arrete|encore|plus|sang|et
        jusque|jusqu|juska ..2 au|a ..2 sang|saigne
        recommence|recommencer|rechute|retombe ..3 couper|mutiler|mutilation|dessus|ladessus|
            la_dessus|faire_mal|coupures
        automutilation|mutilation|automutile|selfharm|self_harm|scarification
        xblade ..2 xblood
        xknife ..2 xblood
        voir|veux ..2 mon sang ..1 couler|>
        juste|seul|affaire ..3 couper|sang|faire_mal|douleur|lame ..3 calme|aide|soulage|marche|
            fait_du_bien
        me bruler|brule|brulais avec|sur ..1 ma|la|une|mon|des|le ..1 cigarette|cigarettes|smoke|
            clope|briquet|rond|lighter|fer
        eteint|eteins|eteindre ..2 cigarette|cigarettes|smokes|clope ..2 sur|bras|moi
        arrache|arracher ..1 la|mes|ma ..1 peau|points|ongles|cheveux ..2 sang|arrete|>|a
        arrete|capable|empeche|arreter ..1 plus|pas ..2 de|a ..1 me ..1 faire_mal|couper|mutiler|
            blesser|bruler|gratter|frapper|punir|arracher
        fesse|frappe|cogne|varge|donne ..2 dans|sur|contre|le ..2 mur|murs|porte|beton|miroir ..4
            main|casser|casse|sang|saigne|jointures|poing|encore
        me|je ..1 faire|fait|fais saigner|souffrir ..1 >|pour|expres|encore|moi
        xblood ..3 bras|desole|poignets|main|je
        xblade ..3 bras|desole|je
        couper|coupe|taillader|ouvre|ouvrir ..3 jusque|jusqua|jusqu|tant|pour ..4 sente|sang|
            plus_rien|rien|sentir|saigne
        besoin|envie|gout|veux|faut ..2 voir ..1 du|mon|le sang
        lame|couteau|rasoir ..3 me|m appelle|attire|parle|fait_envie|tente
        me|suis|m ..2 brule|bruler|coupe|couper|frappe|grafigne|blesser|fait_mal ..2 expres|
            volontairement|par_expres
        ans|mois|jours|semaines ..3 coupais|coupe|mutilais|sans_me|que_je ..6 hier|encore|
            recommence|rechute|retombe|a_matin|soir|craque
        points|plaie|galles|gales ..3 ouvert|arrache|rouvert|rouverts|saigne|expres
        je me blesse pour|quand|expres|encore|volontairement
        """,
        "jme taillade les bras quand chu seul",
        "jme suis coupé le doigt en cuisinant",
        unless="""
        me coupais ..6 ado|secondaire|asteure
        ado|secondaire|jeune ~6 me coupais
        avant je me coupais|brulais
        me coupais a # ans
        saumon|saumons|truite
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        en_cuisinant|en_cuisine|cheveux|barbe|rase|rasant|sur_une_boite|au_travail|a_la_job|
            carottes|patates|legumes|oignons|papier|conserve|gazon|foret|chaise|herbe|tomber|
            patin|velo|prise_de|don|nez|bingo|moustique|visage_au
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
    """,
    ),
    Rule(
        "fr.automutilation.gestes",
        "self_harm",
        "red",
        "",
        """
        me|m ..1 suis|est|ai|va|sis ..1 encore|re? ..1 coupe|couper|brule|mordu|plante|gratte|
            pique|ouvert|entaille|scarifie|frappe|mutile|taillade|grafigne|arrache|pince|lacere|
            ecorche|casse|blesser|punir|recoupe|ebouillante ..5 expres|sang|bras|jambe|jambes|
            cuisse|cuisses|poignet|poignets|ventre|encore|moi_meme|lame|rasoir|crayon|ciseaux|
            cigarette|briquet|vitre|miroir|fourchette|soir|hier|nuit|peau|main|mains|doigts|
            profond|raide|face|fois|volontairement|pour_sentir|calmer|punir
        saigne|saignes|saignent|sang|coule ..4 poignet|poignets|veines|bras|cuisses|avant_bras ..5
            >|moi|cours|lame|fait|faite|coupe|arrete|expres|partout|coule
        poignet|poignets|cuisses|bras|ventre|jambes ..3 ouvert|ouverts|coupe|coupes|entailles|
            lacere|saigne|saignent|scarifie|marques|raye|rayes|cicatrices_fraiches|bandes
        je|me ..1 gratte|gratter|arrache|arracher|pince|ronge|mord|mordre|frotte ..3 peau|plaies|
            gales|galles|bras|cuticules|chair ..4 sang|jusqu|jusqua|arreter|saigne
        gratte|gratter|mordu|mord|frotte|cogne|frappe ..4 au|jusqu|jusqua ..1 sang|saigne
        savon|sel|vinegre|vinaigre|javel|eau_bouillante|bouillante|fer|alcool ..4 plaies|plaie|
            coupures|blessures|peau|main|cuisse ..4 brule|bruler|expres|souffrir|>
        lame|rasoir|lames|exacto|xacto ..5 lavabo|douche|bain|main|matelas|tiroir|morceau|
            salle_de_bain|calme|appelle|peau|bras|cuisse ..4 >|empecher|expres|encore|pogne|soir|
            capable|couper|bras|je
        casse|brise|pete ..3 miroir|vitre|verre|bouteille|cadre ..4 expres|morceau|bras|couper|
            poignet
        brule|bruler|eteint|eteindre|ecrase|allume ..3 cigarette|smoke|clope|briquet|lighter|fer|
            rond|allumette ..4 bras|peau|main|cuisse|ventre|jambe|moi|paume
        profond|profonde|creux|loin ..4 cette_fois|blanc|gras|points|arrete|coupe|lame ..4 >|os|
            blanc|fois|gras|points|saigne|voit
        ai ..1 fait|refait ..3 #|deux|trois|dix ..4 soir|coupures|bras|entailles|barres|lignes_sur
        fait|faire|refait ..2 une|des|encore ..1 grosse|coupures|entailles|marques|barres|plaies
        xknife ..4 fait|refait|desole|encore|bras|recommence|oups
        refait|recommence|recommencer|rechute|replonge|retombe|craque ..4 me_couper|coupe|couper|
            lame|automutilation|mutiler|mutilation|bras|manches|bruler|rasoir|marques|cuisses
        manches|chandail|bandage|pansement|pantalon ..4 longues|cache|cacher ..5 bras|coupures|
            marques|sang|coupe|encore|lame|taillade
        envie|besoin|hate|gout|urge|pulsion|tentation|idee|pense ..5 couper|bruler|mutiler|
            scarifier|taillader|grafigner|saigner|mal_physique|ouvrir_la_peau|lame|me_frapper|
            me_faire_mal|punir|me_blesser
        frappe|cogne|fesse|pete|tape|varge ..4 tete|front|poing|poings|face|main|jointures ..4
            mur|murs|porte|ciment|brique|evier|plancher|barreaux|lavabo
        doigt|doigts|main|orteil|bras|poignet|jambe ..4 casse|casses|brise|fracture ..4 moi_meme|
            expres|volontairement|marteau|porte
        expres|volontairement ..3 coupe|brule|casse|blesser|frappe|tombe|mal|pique|ebouillante|
            pogne|mange
        avale|avaler|mange ..3 lame|lames|pile|piles|vis|clous|vitre|vis|aiguille|trombone|
            batterie|verre
        cicatrices|marques|coupures|entailles ..4 fraiche|fraiches|hier|nouvelles|encore|soir|
            rouvert|ouvertes
        mutile|automutile|scarifie|taillade|lacere ..4 >|encore|soir|ventre|bras|cuisse|hier|a|le|
            la
        plante|planter|enfonce|enfonce ..2 un|une|des|le ..1 crayon|couteau|fourchette|aiguille|
            clou|ciseaux|seringue ..3 jambe|main|cuisse|bras|ventre|peau|moi
        mange|manger|affame|affamer|fais_vomir ..4 pour|me ..2 punir|disparaitre
        merite|meriter ..3 mal|souffrir|saigner|bruler ..4 coupe|bras|lame|frappe|faire|fait
        serviettes|serviette|pansement|bandage|bandages|guenille ..4 traverse|trempe|sang|saigne|
            points
        arrache|arrache|arracher ..2 les|mes|la ..1 ongles|cheveux|cils|peau|dents|sourcils|galles
            ..4 un_par|poignees|poignee|sang|crane|saigne|>
        main|bras|doigts|cuisse ..2 sur|dans ..1 le|la|l ..1 rond|poele|four|eau_bouillante|feu|
            calorifere ..5 sentir|expres|voulais|douleur|punir|brule
        jete|jeter|cache ..3 mes|les lames|lame|rasoirs ..6 racheter|rachete|ressorti|repris|
            magasin
        racheter|rachete ..3 lames|lame|rasoir|exacto
        acheter ..3 lames|lame
        plein|pleine ..1 de coupures|entailles|marques|barres|cicatrices
        cicatrices|coupures ..4 demandent|compagnie|appellent|nouvelles|encore|saignent|fraiches
        promis|jure|arrete|tenu ..6 regarde|cache|montre ..3 bras|jambes|poignets|cuisses
        piquer|pique|planter|plante ..3 aiguilles|aiguille|epingle|epingles|punaises ..4 douleur|
            expres|peau|bras|>
        faut|besoin|veux|envie|juste ..3 me|m|je_me ..1 faire|fasse|fais|fait du? mal ..4 >|sinon|
            passe|calmer|encore|pour|soir|dormir
        fendre|ouvrir|dechirer|arracher ..1 ma|la peau
        coupe|coupé ..2 au|pas|jai ..1 lieu|dormi ..2 dormir|coupe
        je ai ..1 coupe >|encore|hier|a_soir|cette|au_lieu
        coupure|entaille|barre|marque|brulure ..3 pour ..1 chaque
        manches ..2 longues ..4 juillet|ete|chaleur|chaud|cacher
        besoin de points ..4 savoir|moi|aller|honte
        me blesser|mutile|brule|coupe|frappe ..4 pour|quand|afin ..3 crier|calmer|pleure|sentir|
            oublier|punir|dormir
        """,
        "scarifié le ventre a soir",
        "coupé le sapin a soir",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        tatouage|barbe|legumes|oignons|oignon|carottes|patates|en_cuisinant|
            conserve|papier|gazon|ruban|@film|moustique|moustiques|poison_ivy|
            herbe_a_puce|ski|patin|hockey|soccer|par_accident|sans_faire|echarde|
            prise_de_sang|don_de|menton|gateau|pizza|rase|rasant|fromage|bricolage|
            coupe_ongles|clous
        sapin|couture|couds|coudre|tournevis|la_langue_en|mouche|chat|varicelle|eczema
        du_bois|au_travail|a_la_job|sur_la_job|dans_la_cuisine|couper_du_pain|le_pain|
            cheveux_courts|les_cheveux|mes_cheveux|un_accident
        boites|exacto_pour
    """,
    ),
)
