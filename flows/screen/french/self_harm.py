"""Hurting oneself."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.automutilation",
        "self_harm",
        "red",
        "",
        """
        me|moi ..1 couper|coupe|coupais|coupai|taillader|taille|mutiler|mutile|bruler|brule|
            grafigner|grafigne|gratter|lacerer|charcuter|ouvrir|ouvert|entailler|scarifier|blesser|
            frapper|fesser|mordre|cut|egratigner|punir|punis|fouetter|saigner ..2 le|les|la|au|aux|
            avec|dans|mon|mes|moi_meme|jusque|en|so_bad|la_la|encore|pour|volontairement|expres|>|
            a|et|sang|quand|souvent|bad|parce|ca|tout|depuis|volontaire|hier|au_sang !cheveux|
            doigt|ongles|barbe|gazon|rasant|cuisinant|cuisine
        couper|coupe|taillade|taillader|ouvert|ouvre|tranche|lacere|grafigne|brule|graver|gruge ..1
            mes|mon|les|me|ma|le|la|sur ..1 les|le? ..1 @membre
        coupe|coupee ..2 creux|profond|deep|trop_creux|encore|volontairement
        me ..1 faire|fait|fais|faisais|ferai|faire_du mal ..1 >|et|encore|pour|la|a_soir|
            volontairement|avec|ca|expres|quand|depuis|a_moi|moi|so
        envie|besoin|gout|veux|va|pulsion|urge|hate|goutes ..2 de|me|du? ..1 me ..1 couper|mutiler|
            bruler|blesser|saigner|faire_mal|punir|taillader|frapper|faire_saigner
        faire|fais|fait ..1 mal ..2 a moi ..1 meme|>
        lame|xblade|ciseaux|vitre|briquet|couteau|aiguille ..4 @membre|sorti|sortie|peau|sang|
            me_couper|main
        sang ..2 partout|plein|coule|gicle|plancher|lit|douche|bain
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
        lame|couteau ..1 me|m appelle|attire|parle|fait_envie|tente
        me|suis|m ..2 brule|bruler|coupe|couper|frappe|grafigne|blesser|fait_mal ..2 expres|
            volontairement|par_expres
        ans|mois|jours|semaines ..3 coupais|coupe|mutilais|sans_me|que_je ..6 hier|encore|
            recommence|rechute|retombe|a_matin|soir|craque
        fait|fais|faisais ..2 expres|volontairement ..1 >|avec|sur|hier|encore|pour
        points|plaie|galles|gales ..3 ouvert|arrache|rouvert|rouverts|saigne|expres
    """,
        "jme taillade les bras quand chu seul",
        "jme suis coupé le doigt en cuisinant",
        unless="""
        en_cuisinant|en_cuisine|cheveux|barbe|rase|rasant|sur_une_boite|au_travail|a_la_job|
            carottes|patates|legumes|oignons|papier|conserve|gazon|foret|chaise|herbe|tomber|patin|
            velo|prise_de|don|nez|bingo|moustique|visage_au
    """,
    ),
)
