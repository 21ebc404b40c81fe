"""Deaths and children lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.deuil",
        "grief_loss",
        "orange",
        "today",
        """
        mon|ma|notre|mes ..2 @proche|chien|chat|grand_maman ..2 est|sont|a|vient_de|viens_de|
            est_tu|setait|sest ..2 mort|decede|decedee|parti_pour|partie|mourir|enterre|perdu|
            meurs|pendu|suicide|suicider|disparu|parti|parti_a ..2 >|hier|a_matin|cette|ce|
            aujourdhui|la|de|et|dans|subitement|samedi|dimanche|il|lundi|en|pas|je|au|tantot
        perdu ..1 mon|ma|mes|un ..1 mere|pere|frere|soeur|gars|fille|bebe|enfant|blonde|femme|chum|
            ami|meilleur|grand|oncle|tante|fils|parents|cousin|chien|famille ..2 >|hier|cette|de|
            la|a|et|dans|je|en|ce|il
        mort de|de_une|d une|un|le? ..1 overdose|cancer
        enterre|enterrement|funerailles|deuil ..4 droit|laissent|laisse|pas_il_aller|peux_pas_il|
            refuse|demain_pas|seul|interdit|capable|vide|dur|permission
        laissent|laisse|laissez|veulent|veux|droit ..1 pas|plus ..3 aller|voir|il|assister|dire ..3
            funerailles|enterrement|enfant|fille|gars|mes|aller|adieu|mon|mere|garder|petit|bebe
        dpj|juge|cour|ex|elle|il|tribunal|intervenante|travailleuse|ts ..3 dit|pris|enleve|garde|
            prend|va|veux|prendre|refuse|donne|perdu|garder|retire|coupe|place|ote ..4 enfant|
            fille|gars|garde|visites|voir|petit|bebe|droits|acces|fils|adoption
        perdu|perds|perdre|enleve|pris|otent|oter|retirer|retire|ote ..2 la|mes|ma|mon|les ..1
            garde|enfant|bebe|droit_de_visite|fille|visites|gars|droits|petit|fils
        plus|pas|droit ..2 voir|revoir|voire|vois|parler_a ..1 mes|ma|mon|les ..1 enfant|fille|
            gars|petit|bebe|fils|petits ..2 >|avant|jusque|plus|pour|du|encore|cest|de_ici|au|je
        blonde|femme|chum|mari|elle|il|ex|conjointe|conjoint ..2 ma|me|mas ..1 laisse|quitte|
            flushe|crisse_la|domp|dompe|trompe|lache|crisse|laissee ..2 >|pour|hier|la|et|je|a|
            apres|avec|par|ce|samedi !un_message|un_texto|entrer|tranquille
        ennuie|me_ennuie|manque|manquent ..3 trop|tellement|a_mourir|capable|mort|fait_mal|dur|
            brailler
        coeur ..1 en|brise|casse|arrache ..1 morceaux|mille|miettes|>|depuis|par
        fausse|perdu ..1 couche|le_bebe|mon_bebe|bebe
        cancer|phase_terminale|soins_palliatifs|palliatifs|coma|mourante|mourant|va_mourir ..4
            mere|pere|frere|soeur|fille|gars|grand|blonde|femme|chum|mon|ma|bebe|ami
        mere|pere|frere|soeur|fille|gars|blonde|femme|bebe|chum|ami|grand_mere ..3 cancer|
            terminale|palliatifs|coma|mourant|mourante|va_mourir|aux_soins_intensifs|critique|
            train_de_mourir
        @proche|ex|elle|il ..2 parti|partie|sauve|sauvee|partis ..1 avec ..1 mon|ma|mes|le|la|les
            ..1 petit|enfant|gars|fille|bebe|fils|petits
        juge|cour|tribunal ..3 donne|accorde|enleve|retire ..2 garde
    """,
        "mon pere est mort a matin",
        "mon cell est mort a matin",
        unless="""
        ans_passe|il_a_dix|quand_je_etais|longtemps|ans|annees|94|cell|batterie|plante|char|laptop|
            tele|fete|match|examen|de_fatigue|de_rire|mort_de_faim|poisson_rouge|pour_la_fin_de|
            cuit|les_cles
    """,
    ),
)
