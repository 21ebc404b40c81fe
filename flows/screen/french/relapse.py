"""Using again, or close to it."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.rechute",
        "relapse",
        "orange",
        "today",
        """
        rechute|rechuter|rechutais|rechutes|replonge|replonger|reconsomme|reconsommer|rebu|reboire|
            rebois|retombe_dedans|retomber_dedans|retombe_dans|refume|relapse
        je_ai|ai|fini_par|encore|recommence|recommencer|retourne|back ..2 consomme|bu|fume|sniffe|
            pique|shoote|pris|brosse|vire|use|consommer|boire|gele|gage|jouer|tape|touche ..2
            @hier|encore|de_la|une_brosse|trop|une_bouteille|du_crack|de_la_coke|ma_paye|une_roche|
            du_speed|mon_cheque|au_casino|une_balloune|la_coke|la_dope|je_me_sens|je_feel|du_fort|
            une_ligne|des_lignes
        je_ai|ai ..1 encore|re? ..1 consomme|consommer|gele|gelé >|hier|encore|a|samedi|et|en|de|
            dimanche|la|vendredi|tout|je
        bu|fume|consomme ..2 encore|hier|a_soir ..3 marde|honte|merde|regrette|mal|coupable
        recommence|recommencer|repris|reprendre|retombe|retourne ..3 consommer|boire|fumer|dedans|
            la_coke|le_crack|la_dope|l_alcool|la_bouteille|le_speed|sniffer|piquer|use|la_conso|
            la_boisson|jouer|drogue|le_alcool|coke|crack|dope|boisson|conso|brosse
        je va|ma|suis|bord|proche|pres|peur|risque|veille|failli|finir ..3 craquer|rechuter|
            consommer|boire|flancher|lacher|use|consomme|replonger|retomber|recommencer|
            reconsommer|succomber|fumer_du|me_piquer|acheter ..1 >|si|la|a_soir|et|aide|encore|je|
            bientot|de|svp|ce|du|dedans
        envie|gout|craving|cravings|besoin|soif|pense|pensais|rage|urge|tente|tentation|obsession|
            hate|goutes|veux|fou ..4 consommer|boire|use|hit|fumer_du|sniffer|piquer|geler|
            un_verre|une_biere|une_puff|consomme|brosse|de_la_coke|du_crack|de_dope|reconsommer|
            rechuter|drogue|de_la_dope|conso|un_drink|me_saouler|une_ligne|virer_une ..2 >|so_bad|
            bien|fort|en|la|grave|terrible|a_soir|mauvais|solide|tellement|et|encore|bad|je|
            au_boutte|aujourdhui|aide
        craving|cravings ..2 >|fort|so|terrible|solide|grave|depuis|a_soir|de|bad|la|arretent|tout|
            je
        faut|besoin|veux ..2 mon|un|ma|une|d_un ..1 hit|fix|dose|shot|puff_de|roche|point|ligne|
            top|bump
        pusher|dealer|vendeur ..4 texte|appelle|ecrit|devant|porte|call|arrete|ici|numero|caller|
            appeler|offert|texter|rappelle|passe|lache|offre|me_texter|face
        texte|appele|calle|caller|appeler|texter mon|le ancien? ..1 pusher|dealer|vendeur
        je suis|rendu|devant|assis|dans|rentre|entre|planté ..2 devant|a|dans|au|le ..1 la|le|un|
            saq|mon|l ..1 saq|bar|depanneur_biere|lcbo|piquerie|pusher|bar_pour|casino|taverne|
            piaule
        devant|rentre|entre|rentrer|a|dans ..1 la|a saq ..1 >|je|et|la
        bouteille|biere|roche|ligne|pipe|seringue|poudre|pot|26|quille|caisse|dope|stock|sachet|
            40_onces ..3 devant|face|en_main|dans_les|dans_mes|regarde|mains|poche|appelle_mon_nom
            ..1 >|moi|mains|je|la|et
        tout|tout_le_monde|coloc|il|monde|eux|ici|gars|place ..3 consomme|consomment|fume|boit|use|
            se_gele|se_pique|sniffe|boivent|fument ..3 ici|bord|veille|je|autour|craquer|maison|
            capable|envie|et|dur
        veille|bord|proche ..2 de ..1 craquer|consommer|rechuter|faire_pareil|boire
        consomme|consomment ici ..3 veille|je
        je_en|en veux ..2 so_bad|tellement|mal|fort|bad|encore|la_la|en_crisse
        plus|pas ..1 sobre|clean|abstinent ..1 >|depuis|je|et|encore
        perdu|scrappe|scrap|brise|casse|gache|fucke ..2 ma|mon|mes ..1 sobriete|temps|abstinence|
            clean|jeton|jours|annee|mois_de
        sur une|la|ma ..1 brosse|balloune|go|run|derape|virée
        feter|fete|celebre|party ..4 pas|avec ..2 jus|eau|pepsi|liqueur|cafe
        bu|flambe|fume|joue|perdu|gage|sniffe|depense ..1 ma|mon|tout|mes ..1 ma|mon? ..1 paye|
            cheque|loyer|bs|argent ..4 brosse|machines|coke|crack|casino|vlt|loteries|video_poker|
            dope|bar|pot|poudre
        resister|tenir|toffer|resiste|tiens|tofe ..1 plus|pas ..3 consommer|bu|boire|craving|fort|
            drogue|pusher|envie
        meeting|na|aa|parrain|sponsor|marraine ..3 besoin|vite|urgent|repond_pas ..2 consommer|
            craquer|boire|mal|>
        va|ma craquer|rechuter|flancher
        pusher|dealer ..5 texte|craquer
        echappe|slippe|craque|flanche|glisse ..3 hier|encore|soir|bu|consomme|samedi|fds|
            fin_de_semaine
        je ai|suis ..1 encore? echappe|slippe|craque|flanche|retombe|replonge >|hier|encore|et|a|
            la|dedans
        je suis|etais ..1 encore|tellement|bien? ..1 gele|geler|saoul|soul|saoule|soule|stone|high|
            buzze|defonce|magane ..1 >|encore|raide|la|et|depuis|je
        suis|etais ..2 encore gele|saoul|soul|stone|high|chaud|sur_la_brosse
        doigts|cheveu|poil|pas|bord ..2 de ..1 consommer|rechuter|boire|craquer|retomber|use
        achete|pogne|trouve|score|cache|garde|reste ..1 un|une|du|de|mon|ma ..1 la? ..1 sachet|
            point|gramme|roche|quart|bouteille|26|40|caisse|poudre|coke|crack|speed|dope|meth|
            balle_de|hero|fent|pot_de|ecstasy|stock
        pense|pensais|jongle|songe|reve|obsede|tente ..2 a|de|que ..1 boire|consommer|me_geler|
            rechuter|caller|une_puff|la_dope|la_coke|use|fumer|une_biere|la_boisson|la_bouteille
        gout|envie|besoin|hate ..2 de|d ..1 me ..1 geler|saouler|defoncer|piquer|geler_la
        une|1|deux|2 ..1 biere|verre|ligne|puff|shot|hit ..2 devenu|devenue|fini|tourne|virer|
            suivi|amene|mene ..2 12|douze|#|en|dix|plusieurs|brosse|par|une
        suis|me_suis ..1 gele|geler|saoule|defonce|pique|shoote|pete|brosse|saouler|mis_chaud ..2
            >|avec|hier|encore|a|et|la|samedi|solide|tout
        dur|difficile|tough|rough|toffe|heavy ..4 de|a|pas ..2 pas|plus|rester|resister ..1
            consommer|boire|clean|sobre|fumer|craquer|use|rechuter|retomber
        acheter|chercher|prendre|acheter_de|pogner|boire ..2 de|une|la|du|ma|des ..1 la? ..1 biere|
            boisson|fort|bouteille|dope|coke|poudre|crack|vin|roche|speed|vodka|caisse
        scrape|scrappe|gache|brise|perdu|fucke|jete|flushe|bousille ..1 mes|mon|ma|tout ..1 mes?
            ..1 #|six|deux|trois|quatre|cinq|un|mois|jours|annee|ans|sobriete|jeton|an|semaines
        arrete|capable|lache ..1 plus|pas ..2 de? ..1 boire|consommer|fumer|use|prendre_de
    """,
        "jai rechuté en fin de semaine",
        "jai bu trop de cafe hier lol",
        unless="""
        cafe|jus|eau|liqueur|chocolat|chips|poutine|sucre|pepsi|tisane|the_vert|creme_glacee|
            monster|red_bull|mcdo|pizza|pour_souper|gateau|dessert|sushi|bonbons|lotion|lait|fruit|
            legumes|soupe|glace|frette|froid|patinage|de_chaud|depanneur|cell|netflix|steak|
            baignade
    """,
    ),
)
