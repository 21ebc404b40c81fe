"""Work lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.emploi",
        "job_loss",
        "orange",
        "today",
        """
        perdu|perd|perdre|perds|pert ..2 ma|mon|la|une|sa ..1 job|emploi|travail|jobs|job_la|
            gagne_pain|contrat|poste|shop|shift
        mis|crisse|kicke|clairer|clair|vire|slacke|clear|claire ..2 dehors|porte|out|a_la_porte|de
            ..3 job|shop|boss|travail|passe|dossier|usine|chantier
        boss|gerant|patron|shop|usine|agence|foreman|contremaitre|compagnie|superviseur ..5 dehors|
            renvoye|slacke|congedie|vire|porte|laisse_aller|crisse|clair|plus_besoin|clairer|
            remercie|clear|coupe_ma|mis_a_pied
        congedie|congediee|licencie|slacke|renvoye|mis_a_pied|mis_a_la_porte|vire_de|clairer|
            slaque|remercie_de|renvoyee|slacker ..2 >|de|de_ma|a_matin|aujourdhui|hier|par|a|job|
            la|cause|et|encore|a_cause
        fait|faire|ete|suis ..1 fait? ..1 slacker|clairer|congedier|renvoyer|virer|
            crisser_dehors_de_la_job|slaquer|congedie|clear|mettre_a_pied|licencier
        plus|pas ..1 de|d? ..1 job|travail|emploi|boulot|ouvrage ..3 >|loyer|dossier|argent|cause|
            depuis|encore|et|payer|personne
        personne|pas|jamais|aucun ..3 engager|engage|embaucher|embauche|prendre|me_engager|
            me_engage ..3 dossier|casier|passe|>|record|prison|criminel|antecedents|nulle
        job ..2 cest|est ..1 fini|finie|mort|tombe_a_l_eau|crisse ..1 >|cause|dossier|a
        lache|quitte|crisse_la ma|la job ..4 loyer|capable|argent|peux|craque|marde
        boss|patron|gerant|shop|job|superviseur|il|agence ..3 dit|texte|appele|ecrit|dis ..3
            reviens|revienne|revenir|rentre|rentrer|besoin|presente|presenter ..1 pas|plus|de_moi
        boss|patron|gerant|agence|shop ..5 reviens|rentre|presente|revenir|revienne ..1 pas|plus
        boss|patron|gerant|agence ..3 plus|pas besoin ..1 de ..1 moi|mes
    """,
        "jme suis fait slacker a matin",
        "jai lâché ma job pour une meilleure lol",
        unless="""
        meilleure|a_4h|plus_tot|mieux|retraite|pour_une_autre|vacances
    """,
    ),
)
