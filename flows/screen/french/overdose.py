"""Too much taken."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.overdose.pris",
        "overdose",
        "red",
        "",
        """
        pris|prend|prends|prendre|avale|avaler|bu|fume|sniffe|consomme|cale|gobe|injecte|shoote|
            mange|pogne|pri|pritt|pren ..3 trop ..2 @drogue|>|la|et|je_ai|je|aide|de|je_suis|help|
            fort
        trop ..1 pris|consomme|bu|avale|pri|sniffe|fume|fort|pogne ..2 @drogue|>|et|je|la|de|help|
            aide|dope|poudre|je_suis|pour
        en|je_en ai ..1 trop pris|pri|consomme|avale|fait|bu
        pris|avale|avaler|prendre|prends|prend|gobe|cale|bu|mange|pri ..2 tout|plein|pot|bouteille|
            boite|paquet|poignee|bunch|gang|bien_des|bien_de|beaucoup|une_shot|au_complet|tas|
            paqueton|les ..3 @drogue|pilules
        pris|avale|gobe|pri ..1 le|la|tout|mon ..1 le|la|mon? ..1 pot|bouteille|boite|paquet|
            blister|sac|roche|au_complet|mes_meds|mes_pilules
        pris|avale|gobe|avaler|prendre|pri #8 ..2 @drogue
        pris|avale|pri dix|vingt|trente|quarante|cinquante|cent|quinze|douze ..2 @drogue
        pris|avale|pri ..1 des|plein|mes|bien|de|les|quelques|une_gang ..2 @drogue ..4 expres|
            mourir|dormir|finir|boisson|alcool|biere|vodka|vomis|peur|endors|dors|fort|reveiller|
            partir|regrette|tourne|mort|sens|dodo|coeur|help|ambulance|aide|toujours
        je_ai pris des|bien_des|plein pilules
        pris|avale ..1 de quoi|dekoi ..3 >|et|mal|peur|bouge|respire|repond
        bu|avale|boire|avaler|buvait|injecte|bois|mange|sniffe ..3 @produit
        bu|pris|avale|mange ..3 expres|volontairement
        mele|melange|mixe|melanger ..3 pilules|meds|benzos|fent|alcool|boisson|speed ..3 avec|et|
            boisson|alcool|coeur|trop|bizarre
        je|va|train|pense ..2 faire|fait|fais ..1 une? ..1 overdose
        overdose
        mauvais|mauvaise|bad|coupe|coupee ..1 batch|stock|dope|hit|drogue|trip ..4 mal|fent|coeur|
            mourir|help|respire|tombe|aide|bouge|feel|sens|peur|>
        fent ..2 dans|dedans|dedan
        besoin|faut|ou|vite|pas|plus|urgent|apporte|amene|donne|envoie|quelquun|as_tu|avez_vous|
            je_ai|manque ..3 naloxone
        naloxone ..3 vite|svp|ici|urgent|maintenant|marche|donne|la|besoin|marche_pas
        apres|depuis|sur ..1 son|mon|le|ma|sa|ta ..1 hit|shot|puff|ligne|dose|fix|injection ..4
            plus|pas|tombe|bleu|mal|coeur|respire|bizarre
        consomme|fume|sniffe|shoote|pris ..4 reveille|reveiller|respire|repond|bouge|bleu|coeur|
            poitrine|mal|peur|tombe|etouffe|engourdi|bizarre|sens_pas|me_sens|va_mourir|partir|
            perdu
        pris|fume|sniffe|shoote|consomme|tape ..2 fent|hero|heroine|down|dope|methadone ..4 pas|plus
            ..1 reveille|debout|eveille
        je_suis|suis ..1 en train de partir|mourir|crever|m_endormir|me_endormir|overdose
        train de partir|mourir|crever|tomber
        sens|sent ..2 partir|mourir|aller|crever|coeur_lacher
        fait|fume|pris|sniffe|bu|consomme|shoote|tape ..1 trop|plein ..2 de|d ..1 @drogue
        trop ..1 de|d ..1 fent|dope|hero|coke|crack|speed|meth|pilules|meds|ghb ..3 sens|feel|
            bizarre|mal|coeur|dors|tombe|peur|>
        pris|avale|bu|melange ..2 les|des|mes|ses|ma|la ..1 @drogue ..3 a_mon|a_ma|de_mon|du|de_ma|
            avec|et ..2 coloc|mere|vodka|boisson|biere|alcool|fort|pere|blonde|gars|voisin
        vodka|boisson|alcool|fort|biere|rhum ..5 pilules|meds|somniferes|tylenol|ativan
        fort|pur|pure|trop_forte|forte ..1 >|pour|de|aide|help ..4 dope|fent|hit|stock|hero
        dope|fent|stock|hit|poudre ..2 etait|est|trop|bien ..1 trop? ..1 fort|forte|pur|pure|bad|
            coupe|coupee
        faire|fait|fais|fera|va|une|de|mon|sa|son|en ..1 overdose
    """,
        "jai avalé un pot de tylenol au complet",
        "jai pris mes meds comme le docteur a dit",
        unless="""
        @film|vacances|en_vacances|conge|autobus|formation|prevention|depuis_que|comme_le|
            comme_prescrit|chocolat|sucre|gateau|dinde|photos|cours|sensibilisation|kit_de|trousse|
            nuit_passee_mort|funerailles|est_mort|enterrement|mort_hier|mort_de_une|de_rire|
            travail|heures|poutine|vers_quebec|temps_libre|place|pas_de_overdose|chips|bonbons|
            biscuits
        frais|banque|compte|decouvert
    """,
    ),
)
