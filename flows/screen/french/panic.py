"""Panic."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.panique",
        "panic",
        "orange",
        "today",
        """
        crise|crises|attaque|attaques|attack ..1 de|d? ..1 angoisse|anxiete|panique|de_angoisse|
            de_anxiete|panic|nerf|nerfs|larmes|panik
        panique|paniquer|panic|paniques|panik|panick ..1 >|la|grave|dans|au|je|encore|en|bien|
            a_soir|solide|pas_mal|tout|raide|depuis|total
        je panique|capote|angoisse|freake|freak|pogne_les_nerfs|flippe ..1 >|la|bien|grave|raide|
            dans|aide|solide|seul|au|help|trop|ici|encore !pas|de_joie
        angoisse|angoisses|anxiete|anxieux|anxieuse|stresse|stress ..3 trop|grave|mange|tue|pogne|
            fort|capable|elevee|plafond|monte|plus|intense|pas|solide|dans_le_tapis|max|
            insupportable|remonte|boutte
        arrive|capable|peux|reussis ..1 plus|pas ..1 a|de? ..1 me? ..1 calmer|arreter_de_trembler|
            arreter_de_pleurer|penser|respirer_comme|dormir_depuis|controler|arreter_de_shaker|
            me_calmer|concentrer|sortir_de|sortir|rentrer|entrer|brailler|fonctionner|
            arreter_de_brailler
        coeur ..2 debat|bat|pompe|palpite|palpitations ..3 vite|fort|1000|stop|arrete|100|mille|
            trop|angoisse|panique|pas|anxiete
        tremble|shake|shakes|trembler|je_shake ..3 plus|pas|peur|arrete|capable|comme_une|partout|
            au_complet|rentrer|angoisse|calmer|feuille|raide
        vire|devient|deviens|devenir|virer|devien|tourne ..1 fou|folle|dingue|malade|zinzin ..2 >|
            ici|la|dans|je|a|en|avec|pour_vrai
        perds|perd|perdre ..1 la|ma|le ..1 tete|carte|boule|raison|controle|esprit ..1 >|la|je|et|
            ici|help|pour_vrai
        entends|je_entends|entend|vois ..1 des ..1 voix|choses|affaires|bruits
        parano|paranoiaque|paranoia ..2 >|au|grave|bien|la|je|solide|tout|que|depuis
        flashback|flashbacks|cauchemars|stress_post|tspt|terreurs ..3 >|encore|nuit|pas|plus|tout|
            guerre|nuits|revient|arretent|traumatique|chaque
        peux|capable|arrive|ose|peur ..1 plus|pas|de ..2 sortir|rentrer|quitter|entrer|debarrer|
            embarquer ..3 chambre|bloc|appart|batisse|maison|dehors|peur|monde|porte|lit|metro|bus|
            dans|>
        trop de monde ..3 capable|peux|sors|panique|angoisse|tremble|respire|coeur
        pleure|braille|pleurer|brailler ..3 arrete|sans|tout|jours|arret|nuit|plus|depuis|
            tout_le_temps|capable ..2 >|arret|nuit|jour|pas|de|je|plus|journee|temps|raison|cesse|
            matin
        depression|burnout|burn_out ..2 >|je|nerveuse|completement|total|encore|majeure|et
        arrete|capable|peux ..1 plus|pas ..2 de|a ..1 trembler|pleurer|brailler|shaker|me_calmer|
            penser|respirer|angoisser|paniquer
        deviens|devient|virer|vire|devenir ..1 fou|folle|dingue|malade
        feel|impression|pense|sens|crois|peur ..3 deviens|devient|devenir|virer|vire|perds|perdre
            ..2 fou|folle|tete|boule|carte
        coeur ..3 debat|palpite|bat|serre|pompe ..4 bras|poitrine|mal|sueur|etourdi|respire
        impression|feel|sens|peur ..3 de|que ..2 mourir|meurs|crever|mort ..4 angoisse|panique|
            anxiete|crise
        mains|corps|jambes ..2 me|mes? ..1 tremble|tremblent|shake|shakent ..4 coeur|pompe|panique|
            arrete|debat|plus|sueur|angoisse|>
        coeur ..1 me? ..1 pompe|debat|palpite|capote
        regarde|check|checker|verifie ..2 la|les|ma ..1 porte|portes|serrure|fenetre ..3 peur|
            arrete|nuit|temps|sans|dors
    """,
        "je fais une crise de panique dans le metro",
        "panique pas jarrive dans 5 min",
        unless="""
        panique_pas|mais_non|excitation|joie|de_joie|excite|froid|frette|tempete|examen_est|
            content|au_disco|heureux|noel|rire|vente
    """,
    ),
)
