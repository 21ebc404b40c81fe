"""Danger to others."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.autrui.menace",
        "risk_to_others",
        "red",
        "",
        """
        @va|veux|va|pret|faut_que|envie|besoin|finir|temps|jure|capable|peux|devrais|allais ..2 le|
            la|les|lui|leur|te|vous|me|l|en|il ..1 tuer|poignarder|piquer|tirer|etrangler|crever|
            saigner|planter|descendre|egorger|casser|peter|defoncer|fesser|battre|frapper|varger|
            bruler|ramasser|massacrer|arranger|slacker|ouvrir|demolir|trancher|clencher|buter|
            enterrer|kill|faire_mal|faire_souffrir|faire_payer|eclater|shooter|finir|gazer|
            empoisonner|assassiner|decalisser|flinguer|noyer|brasser|passer|crisser_une_volee|
            crisser_une_balle|mettre_une_balle|sacrer_une_volee|peter_la_yeule|peter_la_gueule|
            casser_la_gueule|peter_la_face|arracher_la|sauter_dans_face|sauter_dans_la_face
            !un_call|un_coup|une_question|aux_cartes|aux_quilles
        je|je_va|va ..1 le|la|les|l ..1 tue|pique|plante|tire|poignarde|etrangle|crisse|descends|
            descend|crever|casse|egorge|bute|saigne|fesse|defonce|brule|piquerais|tuerais|
            trancherais
        je_le|je_la tuer|tue|pique|poignarde|plante|tire|crever|etrangle
        @va|veux|pret|envie|faut|peur|besoin|peux|retiens|capable ..2 tuer|poignarder|piquer|tirer|
            blesser|etrangler|battre|fesser|frapper|faire_mal|faire_du_mal|descendre|egorger|
            crever|saigner|shooter|attaquer|sauter|kill|peter|casser|planter|massacrer|defoncer|
            bruler ..2 a|sur? ..2 quelquun|lui|ma|mon|mes|elle|eux|gars|monde|tout_le_monde|coloc|
            voisin|voisine|femme|un|une|police|agent|juge|fille|boss|chien_sale|gueule|yeule|face|
            gens|ex|des_gens|mon_ex|dessus|tout|ce|cet|cette|leurs
        @il|qui ..2 sort|sortira|sortiront|va|sortent|revient|repart ..2 pas|plus|mort ..1 vivant|
            en_vie|vivants
        @il|qui|va ..2 va|allez|finir|est|sera|serait ..1 mort|mourir|payer|crever|comprendre|
            regretter|saigner|souffrir|finir_dans ..3 >|vendredi|quand|si|soir|demain|la|cest|
            je_te|sang|je|pour|ca
        si|quand|des ..1 il|elle|tu|lui|on ..6 je|je_va|je_le|je_la ..2 tue|tuer|pique|piquer|
            plante|tire|poignarde|casse|crever|egorge|crisse|defonce|peter|pete|fesse|frappe|
            etrangle|tire_dessus
        je_ai|ai|avec|amene|traine|sorti|pogne|trouve|achete|prends|cache|porte|apporte|emporte|
            ramasse|garde ..1 mon|une|un|ma|le|la|des ..1 @arme ..4 dans|sur|pour|et|devant|la|
            poche|attends|l_attends|oreiller|moi|lui|sac|chez|manteau|suis|je_le|manche|veux|il|>
        je_ai|ai|achete|trouve|pogne ..1 un|une|mon|le ..1 gun|calibre|12|9mm|glock
        @arme ..3 sous|dans|sur ..1 le_oreiller|oreiller|mon_oreiller|ma_poche|moi|mon_sac|
            mes_poches|l
        avec|rentrer|revenir|arriver|entrer|aller ..3 un|mon|une|le ..1 gun|couteau|hache|calibre|
            bat|machette|12 ..4 comprendre|tirer|tuer|payer|tout|la|va|regretter|>
        voix|voi|diable|demon|dieu|tete|tv ..3 dit|disent|dis|demande|disait|parlent|crient|
            ordonnent|obligent ..3 de|fesser|tuer|frapper|faire|blesser|poignarder|sauter|mourir|
            piquer|bruler
        entends|je_entends|entend ..2 voix|des_voix ..4 tuer|faire|frapper|mal|disent|fesser|dit
        faire|fais|fait|ferai ..1 mal|du_mal ..2 a ..1 quelquun|lui|elle|eux|mon|ma|ce|cet|
            tout_le_monde|des_gens|un|mes|les
        je|me ..2 retiens|controle|retenir|retien|controler ..1 plus|pas
        retenez|retiens|arretez|tenez|sortez|eloignez ..1 moi|me ..3 avant|sinon|je|tuer|malheur|
            fesser|de_lui|du
        avant|sinon ..1 que|je ..1 je? ..3 tue|tuer|fesse|pete|casse|malheur|frappe|pogne|commette|
            fasse_de
        faire|commettre|arriver ..1 un malheur
        malheur ..2 va|arriver|faire
        suivre|suis|guette|attends|surveille|cherche|watch ..2 lui|le|la|dans ..2 rue|chez|maison|
            coin|job|dehors ..3 lame|couteau|gun|bat|tuer|faire
        je_le|je_la suis|guette|attends ..4 lame|couteau|gun|bat|arme
        ai ma|mon|une lame|couteau|gun|calibre|bat
        devant|chez ..1 chez? ..1 eux|lui|elle|mon_ex|sa_maison ..4 vivant|tuer|gun|couteau|payer|
            attends|lame|sort
        bruler|brule|sauter|exploser|feu|crisser_le_feu|mettre_le_feu|tirer ..2 la|a|le|au|dans|sa|
            son|l ..1 maison|place|bloc|bureau|char|appart|ecole|tas|palais|poste|police|garage|
            monde
        mettre|mets|crisser|sacrer ..1 le feu ..1 a|au|dans|chez|la|partout
        bombe|bombes ..2 dans|a|au|sous|poser|mettre|pour ..2 ecole|metro|maison|bureau|place|
            poste|palais|char
        apres ..1 le_avoir|avoir|l_avoir ..1 tuer|poignarde|tire|battu
        comment ..3 tuer|battre|empoisonner|poignarder|tirer|etrangler|faire_disparaitre ..2
            quelquun|ma|mon|une_personne|femme|blonde|voisin|des_gens|monde|un_gars
        du sang ..2 va|couler|partout|vendredi|sur
        va ..1 il ..1 avoir ..2 du? ..1 sang|mort|malheur|blesser
        lui|leur crisse|tire|mets|met|plante|crisser|tirer|mettre|planter|rentrer ..1 une|un|mon
            ..1 balle|volee|couteau|coup_de|lame|pouce|claque_sur
        emporter|amener|partir ..2 avec ..1 moi ..2 >|dans|tombe|mort
        mettre|mets|met|crisser|sacrer|pogne ..1 le|un|en feu ..1 >|dans|a|au|partout|chez|la|ici
        si|quand ..1 je ..1 le|la|les|lui ..1 croise|vois|pogne|trouve|attrape|voit ..4 mort|tue|
            fini|finie|crever|tuer|pete|casse|defonce|va_manger|va_payer|ramasse|cest_fini
        il|elle|lui|eux est|sont ..1 mort|fait|fini >|si|quand|des_que
        va|veux|envie|ma ..1 lui|leur|il ..1 peter|casser|defoncer|arracher|crisser|mettre|tirer|
            planter|arranger|refaire ..2 face|gueule|yeule|tete|dents|jambes|volee|balle|couteau|
            bras|portrait
        controler|retenir|controle|retiens ..3 frapper|tuer|fesser|battre|faire_mal|la_frapper|
            le_frapper
        peur|pensees|envie|idees|images|gout ..3 de|que ..1 faire ..1 mal|du_mal ..1 a ..1 mes|mon|
            ma|quelquun|lui|elle|enfant|les
        arrete|arreterai|arreter ..1 plus|pas ..2 crier|fesser|frapper|la_prochaine|cette_fois|
            ce_coup
        cette|la ..1 fois ..2 arreterai|retiens|arrete ..1 pas|plus|rien
        pense|penser|pensais|reve|songe|imagine|jongle|image|idee|envie|gout|fantasme ..4 a|de ..1
            le|la|les|lui|tuer|poignarder|etrangler|frapper ..1 tuer|poignarder|etrangler|frapper|
            mon|ma|quelquun|un|une|mes|le|les|poignarde
        mettre|mets|envoyer|crisser ..1 six|en|sous|6|a|dans ..1 le|la|l? ..1 pieds|terre|hopital|
            tombe|coma|trou|morgue|cercueil|urgence ..2 sous|>|je|pour
        le|la|les|lui|va ..1 mettre ..1 six|6 pieds
        fendre|casser|peter|ouvrir|defoncer|eclater|trancher|briser|arracher|exploser|fracasser ..1
            le|la|les|sa|son ..1 crane|tete|gueule|yeule|gorge|face|jambes|cou|dents|bras|machoire|
            genoux|yeux
        qui|que|quil ..1 crever|meurs|meure|souffre|paye ..1 >|chien|salaud|lui|l
        si|des|quand ..1 il|elle ..1 me? ..1 touche|parle|approche|revient|recommence|regarde ..6
            tue|crever|casse|fendre|pete|frappe|defonce|poignarde|saute|plante|pique|couteau
        jure ..3 mere|tete|enfant|bible|vie|dieu ..3 mort|fini|finie|tue|tuer|crever|pique|casse
        responsable ..2 de ..3 faire|arriver|fait|arrive|je_va
        amene|amener|traine|cache|apporte|fait|fabrique|sors|sorti|prends|pogne ..1 un|une|mon|ma
            pic|couteau|gun|lame|arme|bat|shank|machette|hache
        etendre|coucher|arranger|knocker|etamper|swinger|planter|descendre|passer ..1 le|ce|un|cet|
            lui|ce_gars ..1 gars|chien|coloc|la|ostie|gars_la|dude|>
        poings|jointures ..3 saigne|saignent|demange|tuer|pret
        fini|mort|fait ..1 pour lui|elle|eux
        va le|la|lui|me|il|te ..1 payer|regretter|manger|gouter|sen_souvenir ..1 >|cher|je|soir|
            demain|le_prix|je_te|je_le
    """,
        "si y revient jle pique",
        "jva la tuer de rire avec ma joke",
        unless="""
        @film|de_rire|surprise|aux_cartes|aux_quilles|aux_echecs|orignal|chevreuil|mouche|souris|
            maringouin|poisson|chaudron|canards|lapin|joke_la|billard|au_ping|ballon|au_poker|
            un_call|temps|soupe|photo|bbq|au_trou|balle_de_neige|balles_de_neige|a_la_lutte|herbe|
            bouteille_de_vin
        massacre
        morceau
    """,
    ),
)
