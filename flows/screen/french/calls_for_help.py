"""Calls for help that do not say why."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.sos.aide",
        "suicide",
        "red",
        "",
        """
        envoie|envoyez|appelle|appelez|appeler|besoin|call|callez|envoyer|faut ..1 une|la|le|un|de|
            l|d|les? ..1 ambulance|police_vite|911|paramedics|ambulanciers|
            pompiers|secours
        besoin|faut|vite|urgent|demande ..2 ambulance|911|police|secours|urgence
        police|911|ambulance ..1 vite|svp|maintenant|au_plus|right_now|tout_de_suite
        appelle|appelez|call ..1 la|le? police|911 ..1 >|vite|svp|maintenant|il|elle|pour_moi|je
        aide moi|me !svp|please ..2 vite|maintenant|la_la|je_suis|je_va|quelquun|tout_de_suite|
            urgent|mourir|quelqun|urgence
        aide moi|me >
        aide moi svp|please vite|maintenant|il|elle|je_suis|quelquun|la_la|urgent
        me aide ..1 moi|vite|il|quelquun|me|quelqun
        aide me|moi il|elle|je|on
        quelquun ..1 me|me_aide|peux ..2 aide|me_aide ..1 vite|la|urgent|je_suis
        besoin ..1 de|d ..1 aide|le_aide|de_aide ..2 vite|maintenant|urgent|la_la|tout_de_suite|
            right_now|au_plus
        besoin de_aide|aide ..1 vite|maintenant|urgent|la_la|tout_de_suite|right_now
        alaide|a_le_aide ..1 >|vite|svp|il
        xsiren ..2 xsiren|aide|vite
        mais aide moi
        venez|viens|envoie|envoyez|vite ..2 me|quelquun|du_monde|chercher ..3 vite|mourir|urgent|
            danger|tuer|peur|saigne|va_me
        help vite|svp|urgent|je_va
        help help
        help moi|vite|svp|je_va|on_va
        """,
        "envoyez la police vite",
        "aide moi avec le formulaire svp",
        unless="""
        @leger
        formulaire|demenager|demenagement|papiers|cv|resume|avec_mon|avec_ma|avec_le|
            avec_la|avec_les|frigo|divan|trouver_un|trouver_une|remplir|sortie_de|
            numero_d|impots|@film|lift|assurance|inscrire
        arnaqueur|arnaque|lego|choisir
        un_devoir|mes_devoirs|en_meme_temps|carte_opus
        piment|piments|epice|epicee|wasabi|jalapeno|sauce_forte ..8 ~2 ..6 pompiers|ambulance|911
        il il a #|deux|trois|quatre|cinq|six|sept|dix|quinze|vingt ans
    """,
    ),
)
