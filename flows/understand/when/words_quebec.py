"""More of how Quebec types its work, its days off and what is all there is left."""

from flows.understand.when.tokens import Fine, So, Starts, Taken, Token

WORDS: tuple[tuple[Token, str], ...] = (
    (
        Taken("", "work"),
        "worke|jworke|je worke|jworkes|je work|workes|dshift|jtrime|la zamboni|zamboni|la mope"
        "|la moppe|la vadrouille|les circulaires|mes circulaires|la charrue|lautobus scolaire"
        "|le bus scolaire|deneigement|du deneigement|chu cedule|chu cedulee"
        "|jsuis cedule|jsuis cedulee|suis cedule|suis cedulee|ete calle|ete callee|fait caller"
        "|jdriv|jdrive|je drive|jchauffe|je chauffe|sur un run|sur la run|sur une run|jva worker"
        "|jvas worker|vas worker|va worker"
        "|des nuites|jfais des nuits|fais des nuits",
    ),
    (
        Taken("", "appointment"),
        "signer au poste|signe au poste|jsigne au poste|signer au palais|rapporter au poste"
        "|me rapporter|ma dose|me rapporte|jme rapporte|rapport au poste",
    ),
    (
        Taken("", "other"),
        "garde partagee|ma garde|visite supervisee|visites supervisees|visite superv|bus scolaire"
        "|autobus scolaire|rester dans maison|rester a maison|rester a la maison"
        "|en 24 7|meeting de maison|cuisine collective|dans lbois|en quarantaine",
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
        "|jtravaille pus|jbosse pus|pas cedule|pas cedulee|pas sur lhoraire|pas sur l horaire"
        "|ma pas mis|mont pas mis|ma mis off|mont mis off|jai pas les kids|jai pas mes kids"
        "|jai pas ma fille|jai pas mon gars|jai pas mon fils|jai pas mes enfants"
        "|jai pas les enfants|jai pas mes flos|jai pas les flos|jai pas mes filles|jai pas mes gars"
        "|jai pas le petit|jai pas la petite|jai pas la garde",
    ),
    (So(""), "rien que|rienque|rienk|ienk|ienque|yinque|yenque|yink|rinque|arienque"),
)
# These are "only".
ONLY = frozenset(said for token, row in WORDS if isinstance(token, So) for said in row.split("|"))
