"""French for what is long past and overcome: no alarm of today."""

from flows.screen.rules import Mask

LONG_PAST = "mourir|suicide|suicider|tuer|vivre|couper|overdose|sauter|pendre|rechute|en_finir"

MASKS = (
    Mask(
        "fr.masque.depasse",
        f"""
        il|y|fait ..1 a? #2|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt ans|annees !que
            ..8 {LONG_PAST}
        {LONG_PAST} ..6 il|y|fait ..1 a? #2|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt
            ans|annees
        avant ..3 {LONG_PAST} ..3 asteure|astheure|maintenant|aujourdhui
        etouffe|etouffee|avc|mordu|mordue|crise|tombe|tombee|opere|operee ..5 le? printemps|ete|
            automne|hiver|an|annee passe ~7 correct|correcte|mieux|bien|gueri|guerie|guerit
        mordu|mordue|pique ..6 gueri|guerie|guerit
        perdu|lache ma job ..2 an passe ~4 meilleure|mieux|nouvelle
        perdu|lache ma job ~6 meilleure affaire|chose|decision
        battu|vaincu ..1 son|le|un|mon cancer
        alerte|menace ..2 bombe ..8 canular|fausse|exercice
        punch|bout|passage|scene|moment|fin quand|ou il|elle|ils ..1 saute|meurt|tue|tire|noie
        ambulancier|ambulanciere|infirmier|infirmiere|paramedic ..3 sauve ..4 overdose|suicide
        appris|apprend|apprendre|montre|apprenait ..4 naloxone
        fait ..1 #|un|deux|trois|quatre|cinq|dix ans|mois|annees|semaines que je ..1 pense|songe|
            veux
            plus|pas ..1 a? ..1 me? mourir|tuer|suicide|suicider|pendre|couper|sauter|en_finir
        je pense plus ..2 {LONG_PAST} ..3 depuis|pantoute|asteure
    """,
        "ya 3 ans jaurais sauté du pont",
        "ya 3 heures jai sauté du pont",
    ),
)
