"""Words that refuse what they belong to, English and French, as typed on basic phones."""

from flows.understand.when.tokens import Except, Not, Token

# "Jpe pu", "je pourais po", "vrmt pas": however it is typed.
_CANNOT = "|".join(
    f"{can} {no}"
    for no in ("pas", "pa", "po", "pu", "pus", "point")
    for can in (
        *(f"{me}{can}" for me in ("j", "je ", "ch") for can in ("peux", "peu", "pe", "px")),
        *(f"{me}{can}" for me in ("j", "je ", "") for can in ("pourrais", "pourrai", "pourais")),
        *("vrmt", "vrm", "vrment", "vraimen", "vraiment", "absolument", "malheureusement"),
    )
)

WORDS: tuple[tuple[Token, str], ...] = (
    # English
    (
        Not(""),
        "not|no can do|no can"
        "|neither|cant|cannot|cnt|kant|wont|couldnt|cudnt|wouldnt|unable|never|nope|no|isnt"
        "|dont|dnt|doesnt"
        "|aint|arent|nt|can not|no way|not able|not possible|impossible|unavailable|not free"
        "|not available|cancel|cancelling|cancelled|canceled|skip|nah|not gonna|not going to"
        "|scratch|forget|forget about|rain check on|raincheck on|rain check|raincheck"
        "|pass on|nix|ditch|gotta cancel|have to cancel|count me out|gonna miss|going to miss"
        "|gotta miss|have to miss|ill miss"
        "|dont ever|do not ever|wont ever|cant ever"
        "|dont either|doesnt either|dnt either|aint either|wont either|cant either|isnt either"
        "|nor|nothing works|nothing fits|none of them work|nothing|nothin|nuthin|nuttin|nothn|nutin"
        "|nobody can|no one can|noone can"
        # Who is sick on a day cannot come on it.
        "|im sick|i am sick|am sick|got the flu|have the flu|feeling sick|got covid|have covid",
    ),
    (
        Except(""),
        "except|xcept|cept|xcpt|exept|better than"
        "|excluding|besides|instead of|rather than|other than|apart from|aside from"
        "|any day but|anyday but|anything but|any time but|anytime but|all but|everyday but"
        "|every day but|any day except|anytime except|any time except|any other day than"
        "|any day other than|not on|except for|better then|all days but|any but|most days but"
        "|but not",
    ),
    # French
    (
        Not(""),
        "pas|ni|po|peux pas|peu pas|pas capable|incapable|jamais|non|nan|nop|impossible"
        "|annule|annuler|annulez|annulons|je cancelle|on cancelle|je cancele|on cancele|canceller"
        "|canceler|cancellez|cancelez|cancellons|pas libre|pas dispo|chpas dispo|chpas libre"
        "|pas disponible|chpas capable|chu pas capable|chui pas capable|jsuis pas capable"
        "|pas bon|pas possible|pantoute"
        "|va pas etre possible|ca va pas etre possible|sera pas possible"
        "|peut pas|pourrai pas|je refuse|jrefuse|dois refuser"
        "|pourrais pas|pa|je peux pas|jpeux pas|jpeu pas|jpe pas|jpeux po|peux po|jpx pas"
        "|jpourrai pas|jpourrais pas|aucun|aucune|aucun des deux|aucune des deux|aucun des 2"
        "|aucun des trois|ni un ni lautre|indisponible|jsuis pas libre|surtout pas"
        "|vraiment pas|rien marche|rien fonctionne|rien va|rien ne marche"
        "|suis malade|je suis malade|jsuis malade|chu malade|chui malade|chus malade"
        "|jai la grippe|ai la grippe|jai la covid|jfais de la fievre"
        "|on saute|saute|sautez|jsaute|je saute|sautons|oublie|oubliez|oublions|laisse faire"
        "|laisse tomber"
        "|passe mon tour|jpasse mon tour"
        "|je passe mon tour|marche pu|marche plus|pu dispo|plus dispo"
        "|pu libre|plus libre|jpourrai pus|jpourrai plus|pourrai pus|pourrai plus|jpeux pus"
        "|peux pus|pus dispo"
        "|pus libre|jvas manquer|vais manquer|jvais manquer|vas manquer|marche pus|jpeux pu"
        "|peux pu|jpas|plus capable|pu capable|pus capable|non plus|peux point|" + _CANNOT,
    ),
    (
        Except(""),
        "sauf|mieux que|meilleur que|excepte"
        "|hormis|a part|apart|plutot que|au lieu de|au lieu du|autre que"
        "|a place de|a la place de|a place du|a la place du|a place d|a la place d"
        "|a lexception de|a lexception du|mais pas|sof|saufe|autre jour que"
        "|en dehors de|ailleurs que",
    ),
)
