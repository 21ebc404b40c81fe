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
        pas|plus ..1 safe|securitaire|en_securite|secure ..2 >|ici|chez|la|dans|pour|pantoute|avec|
            a|maison|du_tout|depuis
        mon ex ..3 devant|cogne|sonne|a ..2 ma|mon|a_la porte|maison|fenetre|appart|bloc|logement
        dangereux ..2 ici|pour_moi|place|chez|maison ..1 >|je|la
        peur|trouille|chienne ..2 de|d ..2 rentrer|dormir|sortir|rester|aller|retourner|fermer|
            coucher|marcher ..3 >|chez|ici|seul|la|dehors|yeux|chambre|nuit|maison|soir|quelquun|
            moi|dans|a_cause|parce
        gang|monde|gars|il|quelquun|ex|anciens|ancien|crew|hells|motards|bloods|crips|shylock|
            ennemi|police_non|dude|elle|vieux_chum|chum ..4 sait|savent|trouve|connait|sais|
            decouvert|appris|sur|retrouve|trouver ..1 ou ..2 reste|vis|dors|habite|suis|travaille|
            vie|loge|je_reste|couche
        sait|savent|trouve|sur|sais|connaissent ..1 ou ..1 je? ..1 reste|vis|dors|habite|je_reste|
            je_habite|loge|couche|je_dors
        fait|faire ..1 suivre|surveiller|menacer|intimider|taxer|voler|extorquer|sauter_dessus|
            ecoeurer ..2 >|par|dans|encore|ici|a|hier|chez|depuis|au
        me cherche|cherchent ..2 >|pour|partout|il|dette|et|veulent
        apres moi|ma_peau|mon_cul
        dette|dettes|dois|doit|doi|devoir|shylock|argent ..5 menace|tuer|casser|jambes|peur|apres|
            gang|shylock|pusher|hells|paye_pas|frapper|cherchent|payer_sinon|sinon|payer_ou|battre|
            famille
        paye|payer|payes ..2 pas|sinon|avant|ou ..3 casser|tuer|jambes|battre|va|trouver|va_me|
            mort|famille
        casser|peter|casse|brise ..2 les|mes|la ..1 jambes|genoux|bras|gueule|yeule|doigts|dents|
            face ..3 >|si|paye|dette|va|a_moi|demain|soir
        ancien|ancienne|anciens|vieille|vieux|ex ..1 gang|chum|crew|codetenu|complice|co_accuse|
            ennemi|coaccuse|club ..5 ici|sait|trouve|devant|veux|retrouve|menace|maison|chambre|
            cherche|revenu|reste|suit|croise|savent|meme|harcele
        temoigne|stoole|snitch|delateur|stooler|stoolé|parle_a_la_police ..4 contre|ici|lui|me|
            gars|moi|police|sait|savent|>|traite|peur|tuer
        traite|traitent|pense|pensent|pour|appellent ..3 stool|rat|delateur|snitch|pedo|goof|
            diddler|informateur
        dors|dort|dormir|couche ..2 avec|en ..1 mes|mon|un|une|ma ..1 bottes|souliers|couteau|oeil|
            linge|bat|yeux_ouverts|gun|chaussures
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
            guettent|attend|attendent|rode|rodent|fixe|espionne|cherche|cherchent ..3 quand|me|moi|
            rentre|devant|dehors|dors|fenetre|maison|chez|partout|depuis|nuit|bloc
        qui|gars|eux|gang|monde ..1 me|nous cherche|cherchent|traque|surveille >|partout|pour|
            encore|et|depuis|dehors
        je ai ..1 peur >|ici|la_la|a_soir|pour_ma|tellement|vraiment|bien|de_lui|deux|pour_vrai|la
        ai ..1 tellement|trop|vraiment? ..1 peur >|ici|la
        ancien|ancienne|anciens|vieille|vieux|ex ..1 gang|chum|crew|complice|pusher|codetenu ..2
            ma|me|mas|mont ..1 vu|vus|trouve|croise|reconnu|texte|appele|repere|contacte|retrouve|
            spotte
        gang|motards|hells|shylock|pusher|gars|dealer|boss ..2 veux|veulent|reclame|reclament|
            cherche|attend|attendent ..2 leur|son|mon|l ..1 argent|cash|paye|fric|du|peau
        parle|dit|declare|temoigne|snitche|collabore ..2 police|sq|cour|contre ..4 sait|savent|sur|
            trouve|sais|courant|apres
        maison|place|ici|bloc|chambre|refuge ..3 plein|pleine|rempli|remplie ..1 de|d ..1 dope|
            drogue|monde_qui_consomme|junkies|coke|crack|consommateurs|pushers|speed
        peux|capable|veux ..1 plus|pas ..1 rester|vivre|dormir ..1 ici|la ..2 >|danger|peur|dope|
            safe|dangereux
        qui|eux|gars|gang|monde|quelquun ..1 me ..1 suit|suivent|suivait|surveille|surveillent|
            guette|guettent|traque|traquent|cherche|cherchent|fixe ..2 >|partout|depuis|dehors|
            quand|la|pour|dans|encore|tout|de|chaque|je|il
    """,
        "mon ancienne gang a su ou jreste",
        "ma mere sait ou jreste elle vient samedi",
        unless="""
        mere|soeur_vient|livreur|facebook|instagram|insta|tiktok|twitter|hockey|gps|taxi|uber|
            colis|poste|facteur|souper|chat|chien_me|chien_qui_me|monstre|fantome|zombies|ours|
            moustiques|couleuvre
    """,
    ),
)
