"""Somebody rules their life: watched, followed, kept from leaving."""

from flows.screen.french.classes import ARMED_STRANGER
from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.violence.emprise",
        "abuse_violence",
        "orange",
        "tonight",
        """
        il|elle|chum|mari|ex fouille tout|partout >
        il|elle|ex|chum|mari|blonde|conjoint|conjointe|femme|coloc|famille|frere|belle_mere|homme|
            pere|proprio|pimp ..2 me|m|ma|mas|nous ..1 controle|surveille|fouille|rabaisse|
            insulte|humilie|denigre|harcele|isole|suit|guette|crie_apres|traque|texte_60|espionne|
            crie_dessus|traite_de|traite_comme|epie|interdit|empeche|controler ..5 >|cell|argent|
            tout|jours|chaque|noms|soir|moi|temps|gps|depuis|encore|sortir|marde|voir|amis|nom|
            partout|job|devant|jour|fois|chienne|vois|parle|choses|affaires|famille
        il|elle|a|ex|chum|mari|blonde|conjoint|conjointe|femme|coloc|famille|frere|belle_mere|
            homme|pere|proprio ..2 controle|surveille|fouille|espionne|verifie|checke|controler
            ..1 mon|ma|mes|tout|toute ..2 cell|argent|texto|textos|messages|paye|affaires|compte|
            depenses|appels|linge|sorties|gps|chambre|sacoche
        il|elle|chum|mari|ex verifie|checke|fouille ..1 mes texto|message|cell|appels
        me|m controle|surveille|rabaisse|insulte|humilie|denigre|harcele|isole|guette|traque|
            espionne|manipule|epie
        traite ..2 de|comme ..2 tout|tous|marde|chienne|salope|noms|pute|chien|vache|folle|conne
            ..2 >|noms|jours|devant|encore|chaque
        il|elle|chum|mari|ex|conjoint|conjointe|coloc|proprio|on|pimp|boss ..3 garde|gardent|
            controle|prend|prends|pris|vide|cache|confisque ..3 mes|mon|tout|ma ..2
            papiers|passeport|argent|cheque|carte|paye|cell|cles|compte|pension|meds ..4 >|pas|
            parle|mal|vois|meme|donne|plus|et|sinon|sorte|chaque|mois
        taxe|taxer|vole|extorque|soutire ..3 mon|mes|ma|me ..2 cheque|argent|paye|pension ..4
            encore|chaque|mois|meme|semaine|>
        marche|marcher ..3 sur|dans ..1 des|les oeufs
        chicane|engueule|crie|crions|dispute ..5 vire|virer|finir|peur|mal|pire|tourner ..2 mal|
            main|coups|>|un_jour|frapper
        peur ..4 vire|virer|finisse|tourne ..1 mal
        peur que|de|quand ..2 il|elle|on|mon|mes|sa|chum|mari|ex ..2 revienne|revient|retrouve|
            rentre|se_fache|apprenne|explose|sache|frappe|fasse|boive|saoul|fache|reaction ..3 >|
            encore|ce|soir|moi|ici|quand|que
        peur ..2 de|d ..2 lui|elle|chum|mari|ex|pere|frere|blonde|conjoint|rentrer|beau_pere|coloc
        ex|chum|mari|gars ..5 devant|bas|stationne|coin|dehors|porte|photos ..4 chez|moi|job|
            maison|porte|bloc|travail|nuit|ma ..3 >|encore|chaque|depuis|fois|moi|porte
        ex|il|elle ..4 texte|appelle|ecrit|appels|textos|messages ..2 # ..2 fois|textos|messages|
            appels
        ex|il|elle|chum ..2 me lache|laisse ..1 pas|plus ..2 >|tranquille
        ex|il|elle|chum ..4 lache|arrete|laisse ..1 pas|plus ..4 texter|appeler|tranquille|
            suivre|harceler|ecrire|venir
        casse|brise|lance|fesse|defonce|garroche|pete|arrache ..3 mes|les|le|dans|tout|ma|
            assiettes ..3 choses|affaires|mur|murs|meubles|vaisselle|porte|assiettes|cadres|tele
            ..5 >|face|moi|surveille|quand|crie|boit|tete|fache|cote
        fesse|frappe|cogne ..2 dans ..2 mur|murs|porte|frigo ..4 tete|cote|moi|crie|fache|boit
        boit|saoul|gele|consomme|bu ..5 devient|deviens|devenu|change|violent|violente|mechant|
            quelqu|quelquun|mal|crie|peur|bleus|monstre|autre|explose
        oblige|force|menace|exige ..3 donner|signer|payer|mentir|garder ..4 argent|cheque|papiers|
            sinon|enfants
        cauchemars|souviens|flashback|revient ..4 pere|oncle|mon_ex|frere|beau_pere|faisait|
            faisais|fait_subir|touchait|abuse ..2 >|faisait|faisais|me|quand|petit|petite
        touchait|abusait|violait|battait|abuse|attouche ..4 petit|petite|enfant|jeune|ado|foyer|
            accueil|dpj|garderie|pere|oncle
        me|m|nous laisse|laissent ..1 pas|plus ..2 sortir|voir|travailler|appeler|parler|partir
        droit|permission ..3 sortir|voir|travailler|appeler|parler ..4 chum|mari|sans_lui|sans_sa|
            lui
        il|elle|chum|mari|ex ..1 veux pas|plus ..1 que je ..2 sorte|sort|vois|voie|voit|travaille|
            appelle|parle|aille
        normal ..3 frappe|rabaisse|surveille|insulte|crie|force
        me menace|menacent|suit|suivre|suivent|crie_apres|griffe|mord ..3 >|telephone|chez|depuis|
            texto|encore|quand|nuit|famille|jusque
        elle|il|a me ..1 mord|griffe|pince|crache|tire_les
        sali|honneur|deshonneur|honte ..4 famille ..5 menacent|menace|tuer|marier|frere|freres
        """,
        "mon conjoint me rabaisse tous les jours",
        "mon conjoint me reveille tous les jours a 6h",
        unless=f"""
        {ARMED_STRANGER}
        ai plus peur
        lui envoyer|parler|dire
        me griffais
        mon chien|chat
        but|pratique|mere_poule|gant|arbitre|parking|portefeuille
        appel|appels ..1 de controle
        controle routier|qualite|parental|sanitaire|naissances
        personne ..1 ma|me|m|nous @frappe|menace
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|chat|chien|coach|boss_de|medecin|infirmiere|pression|tension|glycemie|sucre|poids|
            examen|garderie|gardienne|pour_mon_bien|de_rire|dentiste|araignees|avion|hauteurs|
            bebe|chaise_haute|douane|recyclage|gps_du_char|impots|lift|biscuits|desserts|
            collation|parents_quand
        garde_ta|garde_la|wifi
    """,
    ),
)
