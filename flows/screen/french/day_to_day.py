"""Appointments, thanks, money and weather: French texts that only sound grave."""

from flows.screen.rules import Mask

WHEN = (
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|a_soir|ce_soir|aujourdhui|"
    "cet_apres_midi|apres_midi|cette_semaine|la_semaine|avant|apres"
)
HOURS = "|".join(f"{hour}h" for hour in range(1, 24))
FOOD = "bouffe|lait|pain|nourriture|epicerie|couches|manger|grocerie|panier"
SAID = "intervenante|coordo|coordonnatrice|mentor|agent|agente|avocat|avocate|clinique|proprio|boss"

MASKS = (
    Mask(
        "fr.jours.absent",
        f"""
        serai|serais|serons|sera pas ..1 la {WHEN}
        va pas ..1 etre la {WHEN}
        se verra|voit|voyait pas|plus ..1 a|avant|cette|pour|demain|lundi|jeudi|souvent
        serai|sera plus la apres|avant #|{HOURS}
        reverra|revoit|voit|verra plus|pas avant|cette|jusqua|demain|lundi|mardi|jeudi|la_semaine
        peux|droit pas|plus ..1 de? sortir ..1 apres|avant|passe #|le|mon|couvre|lundi|{HOURS}
        finit|fini|finissent ..1 plus ..1 cette|la|le|les? reunion|hiver|film|cours|neige|rencontre
        """,
        "jserai pas la jeudi, jtravaille",
        "jserai pas la longtemps",
    ),
    Mask(
        "fr.jours.merci",
        """
        merci ..1 beaucoup? pour tout votre|ton|le temps
        merci ~5 plus|pas besoin ..1 de? lift|rien|aide|bottes|linge|lit|bouffe|place|transport
        suis calme et
        coeur qui bat quand je
        meeting|cours|film|livre|atelier|reunion|chanson|lettre ..3 ma brasse
        tire|tirer|tue|mort ..2 au|a|dans|sur paintball|laser|gta|jeu|fortnite|airsoft
        vide|brule|mort|cuit|raide|fini|creve ~2 grosse|longue|bonne|dure semaine|journee|shift|fds
        vide|brule|mort|cuit|creve ..1 apres ..1 mon|ma|le|la|une shift|job|journee|gym|course|cours
        dormirais ..1 pendant? # jour|jours|semaine|heure|heures
        bout de patience
        hate que ca finisse|arrete|termine ..1 la|le|cette|lhiver|les probation|hiver|cours|semaine|
            reunion|examens|travaux|quarantaine
        failli|envie|va? sauter au cou
        enfant|kids|petits|neveux|jumeaux me tue ~4 aime|haha|lol|rire|mdr
        on|nous ..1 a|as|ont saute|plonge dans ..1 le|la lac|piscine|riviere
        """,
        "merci pour tout votre temps",
        "merci pour tout votre temps, adieu",
    ),
    Mask(
        "fr.jours.choses",
        f"""
        toit ..1 sur ..1 mon|le|la? char|auto|jeep|cabanon|truck
        gars|monde|travaille|manque ..2 sur la ligne|chaine
        mal de dos|genou|cou|pied a_force|apres|cause
        change ..1 la|ma|les serrure ~5 nouvelle|cle
        cle|cles ..1 en|dans dedans
        hydro ..1 coupe ..3 jusque|jusqua|travaux|entre|pendant
        change|changer ..1 des|les|la|sa couche
        ancien codetenu ~5 bien|salue|sorti|clean|job
        si|quand|avant ~5 barre la porte
        enferme|barre|embarre dehors ~3 concierge|proprio|coloc|cle|serrurier|attends
        enveloppe brune ..1 pour|de|du|avec
        manque ton|votre|vos|tes appel|appels
        pique ..2 aiguille|aiguilles a tricoter|coudre
        bat ses|les|des tapis|oeufs|oreillers|cartes
        porte ..1 est barre ..1 a|apres minuit|#|{HOURS}
        creve|crever ..1 les|un|des|mes|le pneu|pneus|ballon
        envie ..1 de? consommer moins|local
        consommer moins|local|autrement|bio
        fouille ma|la|les chambre ~4 rien
        on peux|pourrais ..2 changer de place
        pas besoin de|d ..1 {FOOD}
        bois ..3 hache|scie|machette
        hache|scie|machette ..3 bois|buches|branches
        fenetre|tiroir|frigo|armoire ferme|barre pas|plus|mal
        eau ..1 est|sera? coupe ..1 jusqua|pour|cause|demain|a_cause
        endormi|dormi|dormir dans le bus|metro|train ~4 arret|station|terminus
        {SAID} ..1 repond|rappelle|reponds plus|pas
        va|allez voir la|les|ma|mes photo|photos
        """,
        "pas besoin de bouffe cette semaine merci",
        "pas de bouffe cette semaine",
    ),
)
