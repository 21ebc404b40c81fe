"""French, plainly meant, without the usual words: nobody to stop it, all settled, who will fall."""

from flows.screen.rules import Rule

KEPT = (
    "guitare|casquette|outils|montre|bague|chaine|char|velo|xbox|ps5|playstation|tele|manteau|"
    "disques|medaille|tools|coffre|collection|jonc|tuque|canne_a_peche|bottes|laptop|cell|chien|"
    "batterie|amplis|ampli|calotte|skidoo|moto|truck|photos|livres|jeux|linge"
)
LEAVE = "partir|men_aller|m_en_aller|disparaitre|crisser_mon_camp|lever_les_pieds"
SETTLED = "dettes|pardon|testament|adieux|excuses|au_revoir"
CALM = "tranquille|en_paix|lesprit_tranquille|le_coeur_leger|la_conscience_tranquille|sans_regret"
ARMED = "douze|12|calibre|gun|fusil|carabine|machette|pompeux|glock|arme|tronconne"
STRIKE = "passe|plante|pete|tire|descends|shoot|shoote|varge|poignarde|creve|demolis|allume|fume"

RULES = (
    Rule(
        "fr.retour.personne_arrete",
        "suicide",
        "red",
        "",
        """
        personne ..1 va|pourra|peux|vient|viendra ..1 me? marreter|arreter|empecher|mempecher|
            retenir|sauver|trouver cette_fois|ce_coup|a_soir
        me|ma|mavait|mavais|mont|mavaient ..1 avais|ont|avaient? trouve ..1 trop vite|tot
        cette|ce fois|coup ..1 la|ici? ..1 il|ils|vous|tu|on|personne? arriveront|arrivera|
            arriverez|
            arriveras trop tard
        trouver|trouve ..1 moi|me|trop? ..1 trop tard cette|ce fois|coup|soir
        """,
        "personne va m'arreter cette fois",
        "personne va marreter cette fois jva finir mon cours",
        unless="""
        @leger
        finir ..2 cours|secondaire|programme|dep|diplome
        cachette|remplacant|course|marathon|gagner|gagne|reussir|diplome|secondaire|permis|police|
            boeufs|radar|vitesse|record|job|entrevue
        """,
    ),
    Rule(
        "fr.retour.tout_regle",
        "suicide",
        "red",
        "",
        f"""
        {SETTLED} ~14 peux|pourrai|pret_a|pret ..1 maintenant|la|enfin? {LEAVE} ..1 la? {CALM}
        peux|pourrai|va|vais|pret_a ..1 maintenant|la|enfin? partir ..1 la? {CALM} ~9 {SETTLED}
        vois|trouve|voyais plus|pas|aucune ..1 aucune|dautre|autre autre|dautre|autres? ..1
            sortie|issue|porte|echappatoire ..2 que celle|ca|partir|mourir|la_mort|de_partir|
            disparaitre
        plus|pas ..1 dautre|autre choix|solution|facon|moyen|option que ..1 de|d? ..1 finir|
            en_finir|
            mourir|disparaitre|partir_pour_de_bon|finir_ca|me_tuer|la_mort
        reste ..1 juste|rien_que|seulement une|un|la ..1 seule? sortie|issue|porte ..2 va la prendre
        reste ..1 juste|rien|rien_que que? une|un ..1 seule? porte|sortie|issue ..1 de_sortie? pour
            moi >
        temps que je en finisse
        inquiete|inquietez ..1 toi|vous? pas ~1 ..2 je ..1 va|vais rien sentir
        """,
        "jai demandé pardon a toute la famille, la jpeux partir en paix",
        "jai fini le ménage, la jpeux partir tranquille chez ma soeur",
        unless="""
        @leger
        vacances|voyage|campagne|chalet|demenager|dentiste|piqure|anesthesie|operation|autoroute|
            stationnement|metro|bloc|magasin
        finisse avec|de ..2 papiers|cours|job|demenagement|probation|programme|menage
        finir ..2 chapitre|vaisselle|ouvrage|shift|contrat|cours|job|menage
        """,
    ),
    Rule(
        "fr.retour.train",
        "suicide",
        "red",
        "",
        """
        train|metro|rem|convoi ..3 passe|arrive|vient|rentre|entre ~9 etre la|dessus|devant ..1 ~3
            di|dis|dire|
            direz|dites ..5 aime|jaime
        train|metro|rem|convoi ..3 passe|arrive|vient|rentre|entre ~8 va|vais|serai ..1 etre? ..1
            couche|assis|
            debout|etre ..1 dessus|devant|en_dessous|sur_les_rails|sur_la_track|sur_les_tracks >
        """,
        "le train de nuit passe a minuit pis jva etre couché dessus",
        "le train passe a midi, jva etre la pour te chercher",
    ),
    Rule(
        "fr.retour.pas_mes_ans",
        "suicide",
        "red",
        "",
        """
        veux|va|vais|voudrais|compte pas|plus|jamais ..1 me rendre ..1 a|au|jusqua ..1 mes? # ans
        pas|plus|aucune ..1 le? intention|envie|gout ..1 de me rendre a|jusqua ..1 mes? # ans
        rendrai|rends pas|jamais ..1 a|au|jusqua mes # ans
        essaye|essayer ..1 de partir|disparaitre|men_aller ..2 ~1 mais|et? ..2 ca|sa|cela ..1 a?
            pas marche ..1 ~2 je ..1 va|vais? ..1 le|me? refaire|recommencer|reprendre|reprend|
            reessayer|recommence
        suis|sens plus|pas ..1 en|le? controle ~6 idees|pensees|envies noires|suicidaires|sombres
        idees|pensees|envies suicidaires|noires|sombres ~9 confiance en moi
        idees|pensees|envies suicidaires ~9 peur de moi|moi_meme|ce_que
        """,
        "jveux pas me rendre a mes 25 ans",
        "jveux pas me rendre en retard au meeting",
        unless="""
        @leger
        char|moteur|auto|truck|plus_tot|avant_le_trafic|tondeuse|souffleuse|chaloupe
        """,
    ),
    Rule(
        "fr.retour.donne_tout",
        "suicide",
        "red",
        "",
        f"""
        peux|vas_pouvoir|pourras|va ..1 garder|prendre ma|mon|mes {KEPT} ~2 ma|mon|mes {KEPT}
            ~6 a toi|vous|lui|eux ..1 maintenant|a_cette_heure|a_cetais_heure|pour_toujours|>
        laisse|donne|legue ma|mon|mes {KEPT} ~2 ma|mon|mes {KEPT} ~4 en aurai|aurais|aura plus
            besoin
        """,
        "tu peux garder mon velo, ma montre pi mes outils, c'est a toi asteur",
        "tu peux garder mon velo jusqua lundi",
        unless="""
        demenage|demenagement|vends|vendre|vente|marketplace|prete|preter|lundi|jusqua|echange|neuf|
            neuve|achete
        """,
    ),
    Rule(
        "fr.retour.jarrive_arme",
        "risk_to_others",
        "red",
        "",
        f"""
        rentre|arrive|debarque|entre|retourne ..3 avec ..1 le|mon|un|une|la|ma {ARMED} !de|bieres ~6
            bruit|regretter|souvenir|sang|trembler|crier|tomber|comprendre
        quand|des_que il|elle ..1 sort|sorte|sortira ..1 ~1 je le|la|lui|les {STRIKE} !la|le|
            prendre|
            chercher|dire|voir|un|une
        attend ..1 que il|elle|ils sorte|sort|arrive|rentre ..2 pour le|la|les|lui planter|tuer|
            passer|peter|shooter|poignarder|descendre|tirer|sauter_dessus !prendre|chercher
        un de|des nous|nous_autres|nous_deux ..1 deux? ..1 qui ..2 rentre|rentrera|ressort|
            ressortira|repart|repartira|marchera|rentrer|ressortir|repartir pas|plus
        un de|des nous|deux ..1 deux? ..1 qui|il ..2 va|vais ..1 rester|finir|tomber ..1 a_terre|
            par_terre|au_sol|a_la_morgue|dans_un_sac|six_pieds
        si je le|la|les croise|vois|pogne|revois|retrouve ..2 ..1 il|elle rentre|rentrera|ressort|
            repart pas|plus ..1 che|a_maison|a_la_maison|vivant|debout|sur_ses
        """,
        "si jle recroise y'en a un de nous deux qui rentre pas a maison",
        "si jle recroise jva y dire bonjour de ta part",
        unless="""
        @leger
        biere|bieres|chasse|chevreuil|eau|paintball|balle_molle|tambour|trompette|hockey|passe
            la|le
        """,
    ),
    Rule(
        "fr.retour.en_sang",
        "abuse_violence",
        "red",
        "",
        """
        gueule|face|visage|bouche|levre|arcade ..1 en|plein_de|pleine_de sang ~8 il|elle ..2
            recommencer|revenir|revient|remettre_ca|pas_fini|parti
        revient|revenir|va|vient ..2 finir ..1 sa|la job ..2 sur moi
        fini|finir de me battre|frapper|fesser ~6 recommencer|revenir|revient
        """,
        "jai la gueule en sang, y est sorti fumer pis y va recommencer",
        "jai la gueule en sang, le dentiste va recommencer lundi",
        unless="""
        @leger
        dentiste|dent|rasoir|gencive|match|game
        """,
    ),
)
