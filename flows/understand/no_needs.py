"""Words of the needs menu that ask for nothing: said of a meeting, a group, or the way it goes."""

_MEET = "meet|meeting|meetings|meetup|group|groups|session|groupe|groupes|rencontre|rdv|rencontrer"
_GROUP = "group|groups|groupe|groupes|session|meeting"
_THE = "the|a|this|that|your|our|my|le|la|un|ce|votre|notre|petit|small"
_PLACE = "place|places|spot|room|seat|siege"
_FOOD = (
    "food|eat|meal|lunch|supper|dinner|breakfast|snack|snacks|bouffe|manger|mange|souper|diner"
    "|dejeuner|repas"
)
_WORK = "work|job|travail|job|djob|ouvrage|boulot|shift"
_BROUGHT = (
    "id|ids|card|paper|papers|documents|docs|ticket|pass|food|lunch|snack|snacks|clothes|boots"
    "|shoes|papiers|carte|cartes|bouffe|nourriture|manger|linge|bottes|souliers|billet|passe"
)
_SOMEWHERE = (
    "shelter|clinic|hospital|house|bus|metro|work|job|court|courthouse|food|clinique|hopital|refuge"
    "|maison|travail|clsc|arret|larret|lhopital|autobus|pharmacy|pharmacie"
)

NO_NEEDS: dict[str, tuple[str, ...]] = {
    "": (
        # Somewhere to sit is no home: "y a tu de la place", "a place in the group", "sur place".
        f"{_PLACE} left|free|open|libre? in|at|for|with|au|dans|pour|du|a|de? {_THE}? {_GROUP}",
        f"{_GROUP} .. at|to|in|sur|a|de|dans {_THE}|same? {_PLACE}",
        f"{_GROUP} .. de la place",
        "sur place",
        "a place de $",
        "de la place $",
        "de la place pour moi|nous|<jour>|<day>|le|un|ce",
        "de la place encore? au|dans|<jour>|<day>|ce",
        "room|spot|seat|place for me on? monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "place|places|spot|room|somewhere|anywhere for? us|him|her|me? to|we can? meet|talk|sit"
        "|see|chat",
        "place|endroit|coin ou|pour on|nous|se|sy|sasseoir|me? asseoir|rencontrer|voir|jaser"
        "|parler",
        "place|endroit pour|de la|une|notre|le? rencontre|rdv|groupe|stationner|parker",
        "save|hold|reserve|book me|us a|my place|spot|seat",
        "give|cancel|drop|offer up|away|back? my place|spot|seat",
        "annule|annuler|annulez|libere|liberez|liberer|donner|donnez ma place",
        "donne|redonne ma place a|au",
        "garde|garder|gardez|reserve|reserver|reservez moi? ma|une|la|mon place",
        "laisse|laissez|cede ma place",
        # The place where they meet.
        "address|hours|name|location|number of|for|to the place",
        "adresse|ladresse|heures|lheure|nom|numero de|pour la|le place",
        "<cannot>|dont|couldnt|didnt find|see|know the place",
        "need|want to find|know|see the place",
        "the place is|was|looks|has closed|close|locked|shut|full|packed|loud|noisy|busy|moved",
        "the place where? we? meet|met|usually|always",
        "trouve|trouver|vois|voir|connais|sais pas|po|pu|ou? la|cest? place",
        "la place est|a|etait ferme|fermee|barree|pleine|bruyante|changee|change",
        "another|other|different|better|closer|quieter|same place to|for|we meet|meeting|us"
        "|group|see",
        "autre|meme|nouvelle|meilleure place pour .. rdv|rendez|rencontre|rencontrer|voir|groupe",
        "changer|change de place pour .. rdv|rendez|rencontre|meeting|groupe",
        f"{_MEET} .. at|near|outside|by|in|from|front|au|a|devant|pres .. {_SOMEWHERE}",
        "meet|pick|get|drop|grab me up|off? at|from|by|near|in .. place|house|apartment|shelter"
        "|bus|work",
        "meet|come|coming|see|visit me|over|him|her? to|at|by my place|house|apartment",
        # What is worn, brought, eaten or taken there.
        "coat check|checks|room|rack|hook|hooks",
        "put|leave|hang|check my|our|the coat|coats|jacket|jackets|boots|stuff",
        "mettre|met|mets|laisser|laisse|accrocher|accroche|enlever mon|le|nos|mes manteau"
        "|manteaux|bottes|coat",
        "dress up|code",
        f"i|to|we|ill|should bring|bringing my|a|an|some|any|the|our|own? {_BROUGHT}",
        "apporte|apporter|japporte|amene|amener|jamene|emmener mon|ma|mes|des|du|de|la|le|une|un?"
        f" {_BROUGHT}",
        f"need|want my|an|a|some? id|card|papers|ticket|pass for|to {_THE}? {_GROUP}|cafe",
        "ticket|tickets|pass|billet|billets to|pour get|go|come|entrer|rentrer in|inside|dedans?",
        "form|forms|papers|paper|papiers|formulaire to|a|pour? fill|sign|remplir|signer? for"
        "|pour|at|au"
        f" {_THE}? {_GROUP}",
        f"{_FOOD} there? at|in|during|with|for|au|dans|pour|avec|pendant {_THE}? {_GROUP}",
        f"{_GROUP} with|has|have|avec|ya|offer|serve free|some|de|la|du|des? {_FOOD}",
        "can|could|can? we|on|we have|grab|do|get|go a|some|for? lunch|dinner|supper|breakfast"
        "|brunch",
        f"we have|grab|do|get some|a? {_FOOD} instead|after|before|together|first|apres|avant",
        "the 1|one on the|da bus|train",
        "bus|train one|stop|station|terminal|loop",
        "the|le|la bus|autobus one|celui",
        f"after|before|during|apres|avant|pendant my|the|the|le|la|mon|ma|sa|lla? {_WORK}",
        "come|coming|straight|right|arrive|arrives|viens from|de|du work|job|travail|louvrage",
        f"{_MEET} .. work|job",
        f"hours of|for|at {_THE}? {_GROUP}|cafe",
    ),
}
