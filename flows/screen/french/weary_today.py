"""French for what a human should hear today: drank, gambled away, weary, cold at home."""

from flows.screen.rules import Rule

POURED = (
    "douze|12|6|24|30|six_pack|bieres|flasque|mickey|26|40|caisse|grosse_biere|vingt_six|"
    "vingt_quatre|quarante_onces|bouteille_de"
)
MEETING = (
    "meeting|meetings|groupe|le_groupe|lagroupe|reunion|rencontre|job|shift|agent|rdv|therapie"
)
MONEY = "compte|paye|paie|cheque|bs|argent|loyer|piasses|piastres|epargnes|economies|pension|cash"

RULES = (
    Rule(
        "fr.lasse.verre",
        "relapse",
        "orange",
        "today",
        f"""
        encore ..1 chaud|saoul|feeling|gele|paquete|chaude ..1 de|dhier|de_hier ..1 la? veille|
            hier|nuit|>
        encore chaud|saoul|feeling|gele|paquete|chaude ..1 ~8 manque ..1 mon|ma|le|la|un? ..1
            {MEETING}
        cale|caler|calle|vide|descendu ..1 une|un|la|ma|mon|#|deux|trois? {POURED} ~8 honte|decu|
            decue|meeting|groupe|lagroupe|sobre|clean|regrette
        vide|flambe|joue|gage|brule|perdu|passe|mis|crisse|scrappe ..2 tout? ..1 ma|mon|mes|le|la|#?
            {MONEY} ..1 dans|aux|sur ..1 les|des|mes? machines|machine|vlt|slots|casino
        passe|mis|perdu|joue|flambe ..1 #20 ..1 piasses|dollars|piastres? dans|aux|sur ..1 les?
            machines|machine|vlt|slots
        """,
        "jai calé une douze en sortant du meeting, tellement honte",
        "jai calé une douze de pepsi",
        unless="""
        @leger
        laver|lavage|linge|buanderie|distributrice|liqueur|chips|pepsi|coke_diete|eau|cafe|jus|
            secheuse|couture|froid|frette
        """,
    ),
    Rule(
        "fr.lasse.las",
        "ambiguous_despair",
        "orange",
        "today",
        """
        demande si je serais|aurais|etais ..1 pas? ..1 ete? mieux ..3 dedans|prison|tole
        pas ..1 le? envie|gout detre|de_rester|de_etre|rester ..1 tout|tu|toute? seul|seule a_soir|
            ce_soir|cette_nuit|non_plus|en_ce_moment
        tanne|ecoeure|decourage|epuise|brule|ecoeuree|decouragee|epuisee ..2 comme ..1 je_ai? jamais
        temps que je debarrasse|decolle|degage ..1 la|le|de_la? place|planche|plancher|carte|terrain
        """,
        "jsuis tanné tanné comme jamais",
        "chu tanné de la neige comme jamais",
        unless="""
        @leger
        @corvees
        mieux en dedans ..1 que dehors ..2 frette|froid|pluie|chaleur|moustiques
        neige|hiver|bail|loyer|demenage|proprio|coloc|stationnement|vaisselle
        """,
    ),
    Rule(
        "fr.lasse.a_quoi_bon_partir",
        "suicide",
        "red",
        "",
        """
        quoi ..1 ca? ..1 me? sert|ser|bon ..1 de|a? continuer ~4 temps que je debarrasse|decolle|
            degage|parte|disparaisse|men_aille
        """,
        "a quoi ca sert de continuer, yer temps que jdébarrasse la place",
        "a quoi ca sert de continuer le cours, jai deja la job",
    ),
    Rule(
        "fr.lasse.sans_chauffage",
        "food_medicine",
        "orange",
        "tonight",
        """
        mon|mont|ma ..1 ete? coupe|couper ..1 le|la|l? courant|electricite|chauffage|hydro|gaz
        dorment|dort|dors|couche|couchent|dormir avec|dans|en ..1 leur|leurs|son|mon|notre? manteau|
            manteaux|tuque
        plus|pas ..1 de|d chauffage depuis|a_soir|cette_nuit|pour_les
        """,
        "les petits dorment avec leur manteau, ya pu de courant",
        "jai oublié mon manteau au centre",
        unless="""
        @leger
        camping|chalet|tente
        """,
    ),
    Rule(
        "fr.lasse.ca_trotte",
        "past_ideation",
        "orange",
        "tonight",
        """
        pense|pensais|voulais|jonglais ..1 a|de? ..1 me? men_aller|partir|finir|disparaitre ..2
            pour_de_bon|pour_toujours|en_finir|de_bon ~10 trotte|retrotte|rtrotte|revient|revenir|
            repense|rejongle|repasse
        idees|pensees ..1 noires|suicidaires|sombres ~6 trotte|retrotte|rtrotte
        """,
        "lan passé jpensais a men aller pour de bon, pis ca me trotte encore",
        "lan passé jpensais a partir en appart, pis ca me trotte encore",
        unless="@leger",
    ),
)
