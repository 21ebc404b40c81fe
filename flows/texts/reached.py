"""What staff read when nobody has noted that they reached somebody, and once they did."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "staff.no_contact": Text(
        en="{n}: still no contact noted after 30 min. Reached them? Text {n} OK. Can't? {n} PASS.",
        fr="{n}: pas de contact noté depuis 30 min. Personne jointe? Textez {n} OK. Pas possible?"
        " {n} PASSE.",
    ),
    "staff.after_contact": Text(
        en="{n} is still open, contact noted 30 min ago. Over? Text {n} DONE and 1 to 5. Still with"
        " them? {n} OK.",
        fr="{n} est encore ouverte, contact noté il y a 30 min. Terminé? Textez {n} FINI et 1 à 5."
        " Pas encore? {n} OK.",
    ),
}
