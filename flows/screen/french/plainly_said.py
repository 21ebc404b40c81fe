"""Plain sentences of the programme that weigh like danger."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "fr.masque.agent_rencontre",
        "agent|agente ..2 veut|vient me voir|rencontrer",
        "mon agent veut me voir mardi",
        "mon agent veut me voir. jva me tuer avant",
    ),
    Mask(
        "fr.masque.aide_demandee",
        """
        < aide|aidez moi svp|please >
        < est_ce_que quelquun peut|pourrait ..1 me aider >
        """,
        "aidez moi svp",
        "aidez moi svp. y me bat",
    ),
    Mask(
        "fr.masque.renouveler",
        "pilules|pilule|meds|medicaments|prescription ..4 renouvelle|renouveler",
        "mes pilules de pression jrenouvelle ou",
        "mes pilules de pression jrenouvelle ou. jai tout avalé le pot",
    ),
    Mask(
        "fr.masque.idees_parties",
        "ai? plus ces|mes idees la?",
        "jai pu ces idées la",
        "jai pu ces idées la. la chu sul pont pis jva sauter",
    ),
    Mask(
        "fr.masque.coupe_pas",
        "me coupe pas ..1 bras|poignets|veines|jambes",
        "jme coupe pas les bras",
        "jme coupe pas les bras. jva me pendre",
    ),
    Mask(
        "fr.masque.linge_de",
        "ai ses|tes|leurs mitaines|tuque|bottes|manteau|foulard|boite_a_lunch",
        "tu diras a ma fille que jai ses mitaines",
        "jai ses mitaines. a respire pu",
    ),
    Mask(
        "fr.masque.jamais_frappe",
        "ma|me jamais ..1 frappe|battu|pousse|menace|touche|blesse",
        "y ma jamais frappé",
        "y ma jamais frappé avant. la y me bat",
    ),
)
