"""Somebody wants to kill or beat the person who texts."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.violence.me_tuer",
        "abuse_violence",
        "red",
        "",
        """
        il|elle|a|chum|mari|ex|lui|gars|pere|frere|gang|eux|on|blonde|coloc|voisin ..2 va|veux|
            dit|menace|jure|voulais|peux|promis|finir ..3 me|nous tuer|poignarder|etrangler|
            egorger|battre|frapper|descendre|crever|bruler|tirer_dessus|violer
        il|chum|mari|ex|lui|gars|pere|frere|gang|coloc|voisin ..1 a ..1 essaye ..2 me|nous tuer|
            poignarder|etrangler|egorger|bruler|violer
        il|elle|chum|mari|ex|lui|gars|pere|frere|on ..3 me|nous tuerais|tuera|tueras|tuerait
        il|elle|chum|mari|ex ..1 me tue|tuer|egorge|plante ..1 si|quand|des_que|un_jour
        peur ..3 il|elle|chum|mari|ex|on ..2 me|nous tue|tuer|frappe|batte|bat|viole|poignarde|pique
        texto|texte|message|vocal|ecrit|snap ..2 ~1 tu_es|tu_est|tes ..1 morte|mort|finie ~2 il|elle
            ..1 est ..1 parti|en_route|en_chemin|rendu|dehors|en_bas
        si ..1 je ..1 parle|appelle|porte_plainte|denonce|vais_a|va_a|sors|pars|le_quitte ~6 il|elle
            ..1 dit|jure|menace|promet ..2 mon|ma|mes|nos @proche|enfants ..1 va|vont il passer >
        il|elle|mari|chum|ex ..2 dit|jure|menace|promet ..2 que mon|ma|mes|nos @proche|enfants ..1
            va|vont il passer si ..1 je
        essaye|tente|failli ..1 de ..1 me tuer|etrangler|noyer|poignarder|pousser|bruler ..2 >|hier|
            encore|avec|deux|dans|il|elle
        """,
        "y va me tuer",
        "le boss va me tuer",
        unless="""
        la_soupe|salade|sriracha|piment|sauce|parfum|couscous|lasagne|poutine|facture|chancla|elden|
            fiancee|jeu|patates
        prof|boss ..2 va ..1 me tuer
        ramene
        @leger
        boss|coach|prof|mere|maman|agent|agente|patron va me|nous tuer
        de_rire|blague
    """,
    ),
)
