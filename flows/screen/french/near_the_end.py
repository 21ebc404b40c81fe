"""Near the end, without naming it: the place, the means, what is given, who is thanked."""

from flows.screen.rules import Rule

HIGH = "stationnement|edifice|building|tour|immeuble|hopital|hotel|centre_d_achat"
POINTED = (
    "aiguille|aiguilles|clou|clous|vis|compas|fourchette|crayon|punaise|punaises|epingle|epingles|"
    "broche|trombone|ciseaux|vitre|seringue"
)
STRONG = (
    "seroquel|ativan|xanax|methadone|pilules|meds|benzos|valium|lithium|trazodone|dilaudid|"
    "somniferes|oxy|antidepresseurs|clonazepam|gravol"
)

RULES = (
    Rule(
        "fr.fin.souhait",
        "suicide",
        "red",
        "",
        """
        prie|prier|demande|espere|souhaite|reve ..5 pas me reveille|lever ..1 >|demain|jamais
        prie|prier|demande|espere|souhaite ..5 pas passer|finir|survivre la nuit >
        rien qui me retient|attache|rattache|garde ..1 >|ici|plus
        une seule raison ..1 de? rester|vivre|continuer|me_lever
        ma place est ..1 sous|dans ..1 la|le|une|un? terre|cimetiere|tombe|trou
        bruit|voix|tout|mal|douleur|souffrance ..4 arrete|cesse|finisse|taise ..2 pour toujours|
            de_bon|a_jamais
        ferais|feras|serais ..2 bien|soulagement|vacances ..2 a|pour ..1 tout_le_monde|eux|famille|
            monde|enfant ..2 que|si ..1 je parte|meure|disparaisse|parte|partais
        serais|seras|serez|seriez|seront|va_etre ..2 debarrasse|soulage|libere ..1 de_moi|>|sans_moi
        respirer|souffler|vivre|mieux|tranquille ..2 quand|si ..1 je ..3 disparu|plus_la|parti|mort
        """,
        "ca ferait du bien a tlm que jparte pour de bon",
        "ca ferait du bien a tlm que jparte la chorale",
        unless="""
        @leger
        travail|reunion|shift|vacances_a|camping|chorale|party
        """,
    ),
    Rule(
        "fr.fin.partage",
        "suicide",
        "red",
        "",
        """
        dernier|derniere ~8 apres ..2 suis pret
        dernier|derniere ~8 couche ..1 pour de_bon|toujours
        vide|donne|transfere|retire ..1 tout? ..1 mon compte|argent|reer|char|chien|chat ..3 a|pour
            ..1 ma|mon|mes fille|fils|gars|enfant|mere|soeur|frere ~6 reste|plus_besoin|verrez|
            comprendre|comprendra
        ecrit|fait|enregistre|envoye ..1 mes|des adieux
        ecrit ..1 une|des lettre|lettres ..1 a|pour chacun|chacune|tout_le_monde
        merci ~6 fait ..1 votre|ton|tout possible
        aime ~3 oublie|oubliez moi pas >
        """,
        "merci pour toute, vous avez faite votre possible",
        "merci pour toute, vous avez faite une belle job",
        unless="""
        karaoke|danse|soiree|vacances|camp|voyage|conge
        """,
    ),
    Rule(
        "fr.fin.la_bas",
        "suicide",
        "red",
        "",
        f"""
        suis ..1 sur|en_haut ..1 de|du|le|la? toit ..2 {HIGH}
        regarde|fixe ..1 le|l|la? eau ..1 noir|froid|couler|en_bas
        # e ..1 etage? ~4 fenetre ..2 ouvert
        marcher|marche|coucher|couche|assis|courir ..2 sur|au_milieu ..2 autoroute|highway|rails|
            voie_ferree|tracks ..3 noir|nuit|soir|>
        va|veux|envie|pense|gout ..5 viser|foncer|crisser|rentre ..2 pilier|viaduc|poteau|
            dix_roues|mur_de_beton|mur_de_ciment
        """,
        "jvas prendre le char pis viser un pilier",
        "jvas prendre le char pis viser midi",
        unless="""
        @leger
        bardeau|bardeaux|couvreur|shift|travail|ouvrage|chantier|deneiger|pelleter|crie|sonne|aere|
            jeu|panne|remorque|peinture
        """,
    ),
    Rule(
        "fr.fin.moyens",
        "suicide",
        "red",
        "",
        f"""
        tuyau|boyau ..2 ruban|tape ~6 char|garage|moteur
        balle ..1 ca? coute pas|rien ..1 cher|>
        gun|12|fusil ~12 pense ..1 rien_que|juste|tout_le_temps ..1 a? ca
        lacets ..2 attache|noue ..1 apres|au|a ..1 la|le porte|poignee|barreau|poutre|tuyau|plafond
        drap|draps|rallonge tresse|noue
        reste ..1 juste|plus ..1 que? ..1 le|du? courage|guts
        achete|trouve ..1 de|la|une ..1 corde ~7 pas pour
        assez ..1 de ..1 @drogue ..2 pour ..1 assommer|tuer|endormir|finir|partir|coucher ..3
            cheval|
            boeuf|elephant|pour_de_bon|toujours|gang
        bu|cale ..1 #|deux|trois|une|quatre ..1 bouteille|bouteilles|26|40 ~6 {STRONG}
        """,
        "jai le drap tressé, reste juste le guts",
        "jai le drap du lit, reste juste la taie",
        unless="""
        @leger
        plombier|plomberie|balle_de|balles_de|demenagement|chalet_pour|ecrou
        """,
    ),
    Rule(
        "fr.fin.peau",
        "self_harm",
        "red",
        "",
        f"""
        je me rentre|plante|enfonce|pique ..4 {POINTED}
        me pince|mord|griffe|fesse|gratte|tape ..3 bleus|merite|marque|marques
        @membre ..2 plein|couvert|rempli ..1 de lignes|marques|coupes|barres|entailles
        """,
        "jme pique les bras avec un compas",
        "jme suis piqué le doigt avec une aiguille en cousant",
        unless="""
        @leger
        couds|cousant|couture|tricot|shop|chantier|infirmier|insuline|diabete|maringouins
        """,
    ),
    Rule(
        "fr.fin.stock",
        "overdose",
        "red",
        "",
        """
        coeur ..3 debat|pompe|explose|bat|arrete ..6 sniffe|fume|shoote|inhale|hit|gele|speed|coke
        inhale|respire|sniffe ..2 gaz|propane|colle|butane|essence|monoxyde
        levres|doigts|ongles ..2 bleu|bleus ~6 fume|stock|hit|puff|shot|sniffe|dose
        respire ..1 a moitie
        cligne|bouge|reagit|repond|reveille plus|pas ..3 apres|depuis ..1 sa|son|le|la shot|hit|
            puff|
            dose|injection|point
        """,
        "mes doigts sont bleus jai fumé du nouveau stock",
        "mes doigts sont bleus jai pelleté sans mitaines",
        unless="@leger",
    ),
    Rule(
        "fr.fin.un_autre",
        "third_party",
        "red",
        "",
        """
        peur ..1 que ..1 il|elle|@proche ..1 se fasse|blesse|tue|suicide|pende ..1 du? mal|>|a_soir
        glace ..1 a|est? casse|brise|cede|defonce ~6 eau|leau|tombe|travers
        """,
        "jai peur qu'elle se fasse du mal a soir",
        "jai peur que la glace casse le pot",
        unless="@leger",
    ),
    Rule(
        "fr.fin.contre_eux",
        "risk_to_others",
        "red",
        "",
        """
        il en a un|une|deux ..1 qui ..1 va ..1 rester|crever|tomber|ressortir ..1 pas|la|a_terre|>
        reponds plus|pas de moi|mes_actes
        """,
        "si a ramene mes kids pas, jreponds pu de moi",
        "jreponds pas du cell au volant",
        unless="@leger",
    ),
    Rule(
        "fr.fin.dans_mon_verre",
        "abuse_violence",
        "red",
        "",
        """
        mis|verse|crisse ..1 quelque_chose|pilule|pilules|ghb|drogue ..2 mon verre|biere|drink|cafe
        mon|ma verre|biere|drink ..2 drogue|spike|goutais_drole
        """,
        "y m'a mis quelque chose dans mon verre pis jme souviens de rien",
        "y m'a mis du lait dans mon verre",
        unless="@leger",
    ),
)
