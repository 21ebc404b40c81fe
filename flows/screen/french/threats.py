"""Danger to others."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.autrui.menace",
        "risk_to_others",
        "red",
        "",
        """
        @va|veux|va|pret|faut_que|envie|besoin|jure|capable|peux|devrais|allais ..2 le|la|les|lui|
            leur|te|l|yi ..1 tuer|poignarder|piquer|etrangler|crever|saigner|planter|descendre|
            egorger|defoncer|fesser|battre|frapper|varger|bruler|massacrer|slacker|clencher|buter|
            kill|faire_souffrir|faire_payer|eclater|shooter|empoisonner|assassiner|decalisser|
            flinguer|noyer|crisser_une_volee|crisser_une_balle|mettre_une_balle|sacrer_une_volee|
            peter_la_yeule|peter_la_gueule|casser_la_gueule|peter_la_face|arracher_la|
            sauter_dans_face|sauter_dans_la_face
        je|envie|capable|peur|gout ..2 va|veux|de|pas ..2 le|la|les|lui|leur|te|yi ..1 faire_mal|
            trancher
        je|je_va|va toute|toutes|tous|tout? le|la|les|l tue|pique|plante|tire|poignarde|etrangle|
            crisse|crisser|descends|descend|crever|casse|egorge|bute|saigne|fesse|defonce|brule|
            piquerais|tuerais|trancherais
        je le|la|les|l ai ..1 tue|poignarde|plante|pique|etrangle|egorge|bute|fesse|frappe|defonce|
            descendu|saigne|battu !au|cette
        ai tire|battu|frappe|plante|poignarde ~8 mort|morte
        va|veux|dois|capable en tuer|saigner|planter|piquer|poignarder un|une|deux
        je ai tire|shoote sur|dessus lui|elle|eux|mon|le|un
        je_le|je_la tuer|tue|pique|poignarde|plante|tire|crever|etrangle
        @va|veux|pret|envie|faut|peur|besoin|peux|retiens|capable ..2 tuer|poignarder|etrangler|
            battre|fesser|frapper|faire_du_mal|egorger|shooter|attaquer|kill|massacrer|blesser|
            faire_mal ..2 a|sur? ..2 quelquun|lui|elle|eux|monde|tout_le_monde|gens|des_gens|ex|
            mon_ex|police|agent|juge|chien_sale|mere|pere|frere|soeur|fils|fille|gars|enfant|bebe|
            blonde|chum|femme|mari|ami|coloc|cousin|cousine|oncle|tante|voisin|voisine|conjoint|
            conjointe|parents|neveu|niece|famille|collegue|codetenu|chambreur|salaud|proprio|
            pusher|dealer
        @va|veux|pret|envie|peur|peux|retiens|capable ..2 tuer|poignarder|etrangler|battre|fesser|
            frapper|faire_du_mal|egorger|shooter|attaquer|kill|massacrer|blesser ..1 mon|ce|cet|
            le_gros boss|patron|gerant
        @va|veux|pret|envie|faut|peur|besoin|peux|retiens|capable ..2 piquer|tirer|descendre|
            crever|saigner|sauter|planter|defoncer|bruler|peter|casser ..2 quelquun|lui|elle|eux|
            gars|monde|tout_le_monde|coloc|voisin|voisine|police|agent|juge|boss|chien_sale|gueule|
            yeule|gens|ex|dessus
        va|veux|envie|jure|capable ..2 tuer|poignarder|etrangler|battre|fesser|frapper|
            faire_du_mal|egorger|shooter|attaquer|kill|massacrer|blesser tout|ce|cet|cette|un|mon|
            ma|mes|leurs >
        @il|qui ..2 sort|sortira|sortiront|va|sortent|revient|repart ..2 pas|plus|mort ..1 vivant|
            en_vie|vivants
        @il|qui|va ..2 va|allez|finir|sera|serait ..1 mourir|payer|crever|comprendre|regretter|
            saigner|souffrir|finir_dans !de|d|avec ..3 >|vendredi|quand|si|soir|demain|la|cest|
            je_te|sang|je|pour|ca
        si|quand|des ..1 il|elle|tu|lui|on ..6 je|je_va|je_le|je_la ..1 tue|tuer|pique|piquer|
            plante|tire|poignarde|casse|crever|egorge|crisse|defonce|peter|pete|fesse|frappe|
            etrangle|tire_dessus
        je_ai|ai|avec|amene|traine|sorti|pogne|trouve|achete|prends|cache|porte|apporte|emporte|
            ramasse|garde ..1 mon|une|un|ma|le|la|des ..1 @arme ..4 poche|attends|
            l_attends|oreiller|moi|lui|manteau|je_le|manche|cherche|il_va|elle_va
        je_ai|ai|avec|amene|traine|sorti|pogne|prends|cache|porte|emporte|garde ..1 mon|une|un|ma|
            la|le ..1 gun|couteau|lame|machette|shank|calibre|glock|9mm|strap|xgun|xknife ..4 >|
            dans|
            sur|pour|et|devant|la|sac|chez|suis|veux|il
        je_ai|ai|achete|trouve|pogne ..1 un|une|mon|le ..1 gun|calibre|9mm|glock !plasma
        je_ai|ai|achete|trouve|retrouve|pogne un|mon|le vieux? 12 >|dans|sous|avec|et|charge|
            tronconne|chez|de_mon
        @arme ..3 sous|dans|sur ..1 le_oreiller|oreiller|mon_oreiller|ma_poche|moi|mon_sac|
            mes_poches|l
        avec|rentrer|revenir|arriver|entrer|aller ..3 un|mon|une|le ..1 gun|couteau|hache|calibre|
            bat|machette|12 ..4 comprendre|tirer|tuer|payer|tout|la|va|regretter|>
        voix|voi|diable|demon|dieu|tete|tv ..3 dit|disent|dis|demande|disait|parlent|crient|
            ordonnent|obligent ..4 fesser|tuer|frapper|faire|blesser|poignarder|sauter|mourir|
            piquer|bruler|le_faire|pousser|prendre_le
        entends|je_entends|entend ..2 voix|des_voix ..4 tuer|faire|frapper|mal|disent|fesser|dit
        faire|fais|fait|ferai ..1 mal|du_mal ..2 a quelquun|lui|elle|eux|mon|ma|ce|cet|tous|
            tout_le_monde|des_gens|un|une|mes|les|ces|sa|son|leur
        je|me ..2 retiens|controle|retenir|retien|controler ..1 plus|pas
        retenez|retiens|arretez|tenez moi|me !si ..3 avant|sinon|je|tuer|malheur|fesser|de_lui
        balle ~8 dans ..1 le|les|son|ses? genou|genoux|tete
        sortez|eloignez moi|me ..3 avant|sinon|tuer|malheur|fesser|de_lui
        avant que je|me ..3 tue|tuer|fesse|malheur|frappe|commette|fasse_de
        sinon ..1 je|me ..3 tue|tuer|fesse|malheur|frappe|commette|fasse_de
        avant je|me ..1 le|la|les|lui ..1 tue|fesse|frappe
        avant|sinon ..1 que? ..1 je|me ..1 casse|pete ..1 >|tout|la|sa|une|quelquun|les|lui
        faire|commettre|arriver ..1 un malheur
        malheur ..2 va|arriver|faire
        suivre|suis|guette|attends|surveille|cherche|watch ..2 lui|le|la|dans ..2 rue|chez|maison|
            coin|job|dehors ..3 lame|couteau|gun|bat|tuer|faire
        je_le|je_la suis|guette|attends ..4 lame|couteau|gun|bat|arme
        ai ma|mon|une lame|couteau|gun|calibre|bat
        devant|chez ..1 chez? ..1 eux|lui|elle|mon_ex|sa_maison ..4 vivant|tuer|gun|couteau|payer|
            attends|lame|sort
        bruler|brule|sauter|exploser|feu|crisser_le_feu|mettre_le_feu|tirer ..2 la|a|le|au|dans|
            sa|son|l ..1 maison|place|bloc|bureau|char|appart|ecole|tas|palais|poste|police|
            garage|monde
        mettre|mets|crisser|sacrer ..1 le feu ..1 a|au|dans|chez|la|partout
        bombe|bombes ..2 dans|a|au|sous|poser|mettre|pour ..2 ecole|metro|maison|bureau|place|
            poste|palais|char
        apres ..1 le_avoir|avoir|l_avoir ..1 tuer|poignarde|tire|battu
        comment ..3 tuer|battre|empoisonner|poignarder|tirer|etrangler|faire_disparaitre ..2
            quelquun|ma|mon|une_personne|femme|blonde|voisin|des_gens|monde|un_gars
        va ..1 il ..1 avoir ..2 du? ..1 sang|mort|malheur|blesser
        lui|leur crisse|tire|mets|met|plante|crisser|tirer|mettre|planter|rentrer ..1 une|un|mon
            ..1 balle|volee|couteau|coup_de|lame|pouce|claque_sur
        emporter|amener|partir ..2 avec ..1 moi ..2 >|dans|tombe|mort
        mettre|mets|met|crisser|sacrer|pogne ..1 le|un|en feu ..1 >|dans|a|au|partout|chez|la|ici
        si|quand ..1 je ..1 le|la|les|lui ..1 croise|vois|pogne|trouve|attrape|voit ..4 mort|tue|
            fini|finie|crever|tuer|pete|casse|defonce|va_manger|va_payer|ramasse|cest_fini
        il|elle|lui|eux est|sont ..1 mort|fait|fini si|quand|des_que
        va|veux|envie|ma ..1 lui|leur|il ..1 peter|casser|defoncer|arracher|crisser|mettre|tirer|
            planter|arranger|refaire ..2 face|gueule|yeule|tete|dents|jambes|volee|balle|couteau|
            bras|portrait
        controler|retenir|controle|retiens ..3 frapper|tuer|fesser|battre|faire_mal|la_frapper|
            le_frapper
        peur|pensees|envie|idees|images|gout ..3 de|que ..1 faire ..1 mal|du_mal ..1 a ..1 mes|
            mon|ma|quelquun|lui|elle|enfant|les
        arrete|arreterai|arreter ..1 plus|pas ..2 crier|fesser|frapper|la_prochaine|cette_fois|
            ce_coup
        cette|la ..1 fois ..2 arreterai|retiens|arrete ..1 pas|plus|rien
        pense|penser|pensais|reve|songe|imagine|jongle|image|idee|envie|gout|fantasme ..4 a|de ..1
            le|la|les|lui|tuer|poignarder|etrangler|frapper ..1 tuer|poignarder|etrangler|frapper|
            mon|ma|quelquun|un|une|mes|le|les|poignarde
        le|la|les|lui|va ..1 mettre ..1 six|6 pieds
        @va|veux|envie|lui|leur|vous|te ..2 fendre|casser|peter|ouvrir|defoncer|eclater|trancher|
            briser|arracher|exploser|fracasser ..1 le|la|les|sa|son ..1 crane|tete|gueule|yeule|
            gorge|face|jambes|cou|dents|bras|
            machoire|genoux|yeux
        si|des|quand ..1 il|elle ..1 me? ..1 touche|parle|approche|revient|recommence|regarde ..6
            tue|crever|casse|fendre|pete|frappe|defonce|poignarde|saute|plante|pique|couteau
        jure ..3 mere|tete|enfant|bible|vie|dieu ..3 mort|fini|finie|tue|tuer|crever|pique|casse
        responsable ..2 de ..3 faire|arriver|fait|arrive|je_va
        je|va|ai ..1 amene|traine|cache|fabrique|sors|sorti ..1 un|une|mon|ma pic|couteau|gun|lame|
            arme|bat|shank|machette|hache
        poings|jointures ..3 saigne|saignent|demange|tuer|pret
        fini|mort|fait ..1 pour lui|elle|eux
        va le|la|lui|me|il|te ..1 payer|regretter|manger|gouter|sen_souvenir ..1 >|cher|je|soir|
            demain|le_prix|je_te|je_le
        pour|paye casser|peter|briser ..1 les|la jambes|genoux|yeule|gueule|face|doigts
        monde|tous|ils|vous ..1 va|vont il passe ..2 >|un_par_un|ceux|tous
        ramasse|arrange ..2 avec ..1 un|une|mon|ma? ..1 @arme|tuyau|pipe|pelle
        lui|leur faire la passe
        mort ..1 si je ..1 le|la pogne|trouve|croise|attrape
        il|ils|va|vont|sinon ..2 me coupe un|le|la|une doigt|main|orteil|oreille
        petit|bebe|enfant ~8 je va le|la brasse
        souvenir|souviendra|souviendront|rappeler|oublier|oublieront ..1 de moi ~8 sorti|charge|
            pris|amene|apporte|huile ..1 le|mon|ma|la @arme
        je ai tue mon|ma|le|la @proche|voisin|voisine|femme|homme|gars|proprio
        """,
        "si y revient jle pique",
        "jva la tuer de rire avec ma joke",
        unless="""
        ca ma|me|m
        boss|coach|prof|mere|maman|agent|agente va me tuer
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|de_rire|surprise|aux_cartes|aux_quilles|aux_echecs|orignal|chevreuil|mouche|souris|
            maringouin|poisson|chaudron|canards|lapin|joke_la|billard|au_ping|ballon|au_poker|
            un_call|soupe|photo|bbq|au_trou|balle_de_neige|balles_de_neige|a_la_lutte|herbe|
            bouteille_de_vin
        massacre
        morceau
        laser|paintball|nhl|ps5|fortnite|mario|playstation|xbox|warzone|mini_putt
        raclette|tourtiere|fondue|balayeuse|meduse|nid_de_poule|escrime|tricheur|purell|brassiere|
            feuille|steak|tajine|linge_de_educ|elden|tarot|sixieme_brasse
        tricot|casse_croute|plante_prefere|arena|cartons|demenagement|un_20|horoscope
        son_temps|le_temps
        triche ..2 ca va saigner
        mourir riche|centenaire
    """,
    ),
    Rule(
        "fr.autrui.vengeance",
        "risk_to_others",
        "red",
        "",
        """
        va|veux|envie|pret|jure|faut|capable|irai|pense|hate|decide|peux|besoin|ma|dois|parti_pour
            ..2 le|la|les|l|lui|leur|te|yi|tous|toutes ..1 tuer|ecraser|buter|piquer|poignarder|
            egorger|descendre|eliminer|crever|etrangler|bruler|planter|shooter|massacrer|fusiller|
            pendre_par|decapiter|noyer|defigurer|exterminer|tabasser|saigner|flamber|empoisonner|
            tirer ..3 >|demain|soir|portrait|avec|dans|si|quand|a|un|face|devant|la|le|pour|avant|
            lui|marche !temps
        va|veux|faut|capable|pret|envie ..3 @proche|@gens|monde|gang ..2 tuer|buter|poignarder|
            egorger|eliminer|etrangler|bruler|shooter|massacrer|defigurer|tabasser|empoisonner
        je tire >|dans|dessus|sur lui|elle|eux|le_tas|>
        char|truck|auto ..3 pour le|la|l|les ecraser|frapper
        comprendre avec mon|ma #|@arme
        et me tuerait >
        tirer dans ..1 le|la tas|foule|monde
        va|veux|envie|faut ..2 le|la|les|lui arranger ..1 le portrait
        va|veux|envie|capable ..1 le|la etouffer|abattre|achever >|dans|pendant|a_soir|ce_soir|
            cette_nuit|quand
        je|si|quand|la ..3 le|la|les|lui ..1 pogne|croise|vois|trouve|retrouve|revois ..5 mort|
            tue|pique|fini|tuer|plante|crever|lame|morceaux|finis|egorge|cervelle|tire|saigne
        si|quand ..6 je ..1 le|la|les|lui ..1 pique|tue|plante|tire|egorge|saigne|fesse|bute|
            creve|poignarde|descend|brule|abat
        je|va ..1 faire|fait un massacre|carnage|malheur|meurtre|bain_de_sang|exemple
        foncer|rentrer|rouler|ecraser|crisser ..3 dans|sur ..1 le|la|du|un? ..1 tas|monde|foule|
            gens|file|manif|char_de_police ..3 >|truck|char|avec|auto|van
        doigt|main ..2 sur|sul|sur_le ..1 la|le? trigger|gachette|detente
        voix|tete|dieu|demon|demons|diable|satan|signe|radio|messages ..5 tuer|eliminer|tue|
            egorge|frapper|piquer|mal|finir|purifier|bruler|attaquer|sacrifier|obeir ..3 >|le|la|
            les|lui|quelquun|coloc|mere|voisin|tout|eux|demon
        coloc|voisin|mere|elle|il|gens ..2 est|sont|cest ..1 un|une|des|le? ..1 demon|demons|
            diable|demone|satan|alien|imposteur ..5 eliminer|tuer|voix|faut|bruler
        faut|reste|temps|va ..3 quelquun|il|eux|elle|ils|ca ..3 paye|payer|payent|saigne|crever|
            meure|meurent|souffre ..4 >|pour|ce|ans|fait|soir|demain|ca|avoir
        il|elle|eux|ils|on|stool|rat|gars|boss|juge|agent|chien|ex ..4 va|vont ..1 me? ..1 payer|
            crever|saigner|mort|morts|regretter|souffrir|brule|mourir|fini ..4 >|si|je|
            quand|soir|demain|ca|pogne|cher|pour|des_que
        elle|il ..2 verra|sortira|finira|passera|marchera|mangera ..1 pas|plus ..4 >|cour|noel|
            divorce|vivant|jour|demain|nuit|proces|mois|semaine|lundi
        si|quand ..2 je ..2 laura|aura|aurai ..2 pas ..3 personne
        peux pas lavoir|avoir ..3 personne
        on|je ..2 part|partir|partons|pars ..3 famille|enfants|petits|tous|les_4|ensemble|avec_moi
            ..4 >|soir|4|quatre|eux|riviere|ciel|toujours
        partir|amener|emmene|emmener|prendre|emporter ..4 enfants|petits|elle|fille|boeufs|police|
            un|autres|monde ..2 avec|dans ..1 moi|riviere|tombe|mort
        prendre ..3 police|boeufs|gars|screw ..2 avec moi
        sortir|sors|sortirai|amene|porte|pris|pogne|cache|achete|trouve ..2 ma|la|mon|le|une|un ..1
            lame|gun|couteau|calibre|machette|bat|hache ..4 face|lui|elle|attends|voir|payer|job|
            suis|regler|>|soir|ecole|bureau|pogne
        rendre|rend|faire|payer ..2 visite ..4 >|xgun|lame|gun|eux|lui|bat
        xgun ..5 lui|chez|eux|visite|il|elle|toi
        ma|une liste ..3 noms|premier|payer|mort|tuer|ceux
        je ai|va|viens ..3 serre|frappe|pousse|etrangle|secoue|gifle|battu|poignarde|pique ..2 le|
            la|ma|mon|un|mes ..1 cou|gorge|blonde|femme|fils|fille|bebe|coloc|mere|pere|enfant|ex|
            gars
        fait ..1 du? mal ..2 a ..1 ma|mon|mes|lui|elle ..1 blonde|femme|fille|fils|bebe|enfant|
            petit|mere|chien|chat|>|coloc|copine
        peur|capable|retiens|controle|empeche|retenir|arreter|contenir ..4 de|pas|plus|ce_que ..4
            frapper|tuer|mal|battre|etrangler|serrer|secouer|exploser|fesser|petit|bebe|lui_faire|
            le_faire|virer_fou|peter
        secouer|secoue|etouffer|etouffe|noyer|jeter ..2 le|mon|la ..1 bebe|petit|petite|enfant
        bombe|bombes|cocktail_molotov|molotov|grenade|explosif|dynamite|essence ..5 poser|maison|
            ecole|bureau|palais|poste|faire|prete|char|montrer|bloc|lancer|chez|local|mosquee|
            eglise|agent
        mettre|mets|crisser|sacrer|crisse|foutre ..2 le|un ..1 feu ..4 maison|bloc|chez|
            a|au|appart|bureau|local|bar|dedans|lui|char|shop
        bruler|brule|flamber ..2 la|sa|leur|son|le ..1 maison|char|place|bloc|bureau|bar|shop|
            face|local
        accident ..3 pas|sera ..2 un|accident ..2 >|demain
        tombe|tomber|tombera ..4 echafaud|toit|balcon|escalier|quai ..6 accident|pas|pousse
        regler|regle|reglera|compte|comptes ..3 cas|compte|comptes|affaire|ca ..4 lame|gun|poings|
            soir|bat|pour_de_bon|couteau|sang|sortie|gang|12|hommes
        attendre|attends|attend|guette|guetter|watch|cache ..4 sortie|coin|porte|stationnement|
            ruelle|dehors|job|ecole ..5 lame|gun|couteau|bat|tuer|payer|face|piquer|machette|
            barre|marteau
        on est # ..4 on_y_va|descendre|bat|bats|gun|guns|lames
        @va|veux|envie|lui|leur|vous|te ..2 arracher|casser|peter|eclater|defoncer|exploser|ouvrir|
            refaire|arranger|trancher ..1 la|les|sa|le|ses|lui|leur ..1 tete|jambes|face|gueule|
            yeule|portrait|crane|dents|gorge|
            genoux|machoire|bras|cervelle|rotules ..3 >|a|si|quand|lui|demain|soir|pour|avec|
            marche|il|elle
        apprendre|montrer|comprendre|ravaler ..5 lame|gun|bombe|poings|bat|feu|sang|dents
        venge|venger|vengeance|vengerai ..4 soir|frere|soeur|va|sang|demain|mort|lui|eux
        va|veux|faut|ma|je_va ..2 venger|vengerai >|de|pour
        un|deux|quelquun|il ..3 sort|sortir|finir|partir ..2 sur|dans|en ..1 la|une|un civiere|
            sac|cercueil|ambulance|boite
        images|idees|pensees|envies|reve|reves ..4 etouffe|etouffer|tue|tuer|frappe|poignarde|
            etrangle|secoue|noie|egorge ..2 ma|mon|le|la|mes|lui|elle|un|bebe
        prof|boss|agent|gars|juge|voisin|coloc|beau_frere ..3 que ..1 je ..2 descendre|planter|
            tuer|pogner|saigner|buter
        verrais|verrait|verra|fetera|finira ..1 pas ..1 noel|demain|son_proces|la_fin|ses_enfants
        je|suis|la ..2 devant|chez|stationne ..2 eux|chez|lui|elle|maison|son ..3 moteur|arme|
            attends|feu|lame|seul|gaz|sort|rentre
        je suis ..1 arme|armee >|et|pour|chez|devant
        cest ..1 moi|lui|elle ou lui|elle|moi|eux ..1 >|a_soir|ce_soir
        emmener|amener|prendre|emporter ..3 enfants|elle|petits|famille|eux ..5 avec_moi|ciel|
            tombe|haut
        tous|toutes ensemble ..2 ciel|haut|mort
        empoisonner|empoisonne ..2 leur|sa|son|la|le|les ..1 bouffe|cafe|eau|chien|repas|manger|
            femme|coloc
        balle ..3 dans|dins ..2 genoux|tete|face|jambes|dos|chaque
        juge|procureur|procureure|police|temoin|agent ..5 liste|payer|mort|sang
        machette|gun|lame|hache|bat|couteau|12|calibre ..3 dans ..1 le|mon|la|ma sac|coffre|
            manteau|char|truck|poche ..3 >|pret|soir|attends|pour|hockey
        leve ..1 la main ..1 sur
        agent|juge|gars|ex|boss ..5 sais ..1 ou ..3 stationne|reste|habite|dort|travaille|char
        on|je le|la|les tue|tuer|descend|bute|pique ..1 >|a_soir|demain|ce_soir|vendredi|samedi
        il|elle rentrera pas chez eux|lui|elle
        """,
        "jvas faire un massacre",
        "jvas faire un massacre dans les soldes",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|soldes|quilles|monopoly|ping_pong|poker|karaoke|buffet|gateau|
            pizza|tomates|mauvaises_herbes|maringouins|moustiques|souris|fourmis|coquerelles|
            guepes|punaises|rats|mario|xbox|ps5|fortnite|tournoi|match|equipe|soccer|curling|
            volley|basket|gazon|dinde|poulet|chevreuil|orignal|saumon|truite|barbecue|steak|noix|
            raclette|si_je_suis_en_retard|rire|calins|neige|chorale|entrevue|examen|
            bbq|guimauves|photo|guitare|batterie_de
        pneu|oignons|citrouille|sapin|gin|pente|scores|piste|surprise|bisous|becs|caresses
        massacre_avec|johnny|regles|scrabble|cordon|jase|elden|boss_final|meme_boss
        au_hockey|le_hockey|aux_echecs|aux_cartes|mon_lit|au_lit|en_retard
        plus de peur que de mal
        triche ..2 ca va saigner
        mourir riche|centenaire
        tu va te @tu
    """,
    ),
    Rule(
        "fr.menace.attend",
        "risk_to_others",
        "red",
        "",
        """
        barre_de_fer|bat|batte|couteau|marteau|machete|gun|poing_americain|tuyau ~8
            attendre|lattendre|attends|attend ..3 sortie|porte|coin|parking|char|
            stationnement|shop|job
        """,
        "jai ma barre de fer jmen vas lattendre a sortie dla shop",
        "jai mon marteau pis jattends le chauffeur a la porte",
        unless="""
        chauffeur|livraison|menuisier|contracteur|match|partie|baseball|lunch|pratique|quart
        """,
    ),
)
