"""More of how Quebec types its work, its days off and what is all there is left."""

from flows.understand.when.tokens import Fine, So, Starts, Taken, Token

WORDS: tuple[tuple[Token, str], ...] = (
    (
        Taken("", "work"),
        "worke|jworke|je worke|jworkes|je work|workes|dshift|jtrime|la zamboni|zamboni|la mope"
        "|la moppe|la vadrouille|les circulaires|mes circulaires|la charrue|lautobus scolaire"
        "|le bus scolaire|deneigement|du deneigement",
    ),
    (
        Taken("", "appointment"),
        "signer au poste|signe au poste|jsigne au poste|signer au palais|rapporter au poste"
        "|me rapporter",
    ),
    (
        Taken("", "other"),
        "garde partagee|ma garde|visite supervisee|visites supervisees|visite superv|bus scolaire"
        "|autobus scolaire",
    ),
    (Starts(""), "jpointe|je pointe|jpunch|je punch|jpoinconne"),
    (Taken("", "class"), "dcours|decole|dclasse"),
    # What is not on that day leaves it free.
    (
        Fine(""),
        "pas de shift|pas dshift|pas de chiffre|pas dchiffre|pas de quart|pas de job|pas djob"
        "|pas de travail|pas dtravail|pas douvrage|pas d ouvrage|pas decole|pas d ecole"
        "|pas de cours|pas dcours|pas de classe|pas dclasse|pas de rdv|pas drdv"
        "|pas de rendez vous|pas de therapie|pas de meeting|pas dmeeting|worke pu|jworke pu"
        "|je worke pu|travaille pu|jtravaille pu|je travaille pu|bosse pu|jbosse pu|jworke pus"
        "|jtravaille pus|jbosse pus",
    ),
    (So(""), "rien que|rienque|rienk|ienk|ienque|yinque|yenque|yink|rinque|arienque"),
)
# These are "only".
ONLY = frozenset(said for token, row in WORDS if isinstance(token, So) for said in row.split("|"))
