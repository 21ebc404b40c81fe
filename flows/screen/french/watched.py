"""French for "somebody reads this phone" and "do not text back"."""

WATCHED = """
        rep|reponds|repond|repondez|reponse|ecris|ecrit|ecrivez|texte|textez|rappelle|rappelez|
            appelle|appelez|texter|ecrire|repondre ..1 moi|me|plus? ..1 pas|plus !@pause ..1 >|il|
            elle|svp|
            ici|par|a|sur|la|on|mon|moi|quelquun|en|texto|je_suis
        pas ..1 me|de|besoin? ..1 repondre|reponse|texter|rappeler|ecrire|reponds|texte|texto svp?
            !@pause ..1 >|il|elle|ici|sur|mon
        me|faut pas|plus ..1 me|que ..1 texter|ecrire|repondre|rappeler|texte|ecrive
        texte|texto|ecris|ecrivez|textez|repond|reponds|rep|appelle ..1 moi|me? ..1 pas|plus
            !@pause
        @il|qui|lautre ..2 lit|lis|lire|check|checker|regarde|voit|fouille|surveille|surveiller|
            controle|prend|lisent|watch|espionne|peux_lire|va_lire|trouve ..2 mes|mon|le|tout|les|
            dans|ca|ce ..2 texto|message|cell|affaires|conversations|courriels|que_je_ecris|snap
        il|elle|chum|mari ..1 lit|check|lis|regarde|fouille|voit ..1 tout|mes|mon|ca|le ..1 >|
            texto|cell|message
        il|elle ..2 va|peux|pourrait|risque ..2 lire|voir|tomber|trouver ..2 ca|ce|cest|le|mes|
            message|texto|>
        il|elle|@proche ..2 ma|a|me|prend|pris|garde|confisque|as ..2 pris|prend|mon|garde|
            confisque|casse ..1 mon|le? ..1 cell
        cest|est pas mon|le|a ..1 cell|numero|moi_le_cell|bon_cell
        pas mon|le_mien|a_moi ..1 cell|numero
        sur|avec|pris|emprunte|prends|prete|du ..1 le|un|son|a|l? ..1 cell ..1 de|a|d|du|prete|
            emprunte ..1 un|une|mon|ma|le|la|quelquun|l|ami|gars|autre|voisin|coloc|intervenant|
            soeur|lui|@proche
        emprunte|empruntee|emprunter un|le|son|ce cell
        cell ..1 emprunte|prete|partage|de_la_maison|du_voisin|de_ma|de_mon|d_un
        sur|avec son|leur cell
        efface|effacez|supprime|delete ..1 ca|ce|mon|le|mes|apres ..1 texto|message|apres|lu|>
        quelquun|on|il ..1 lit|regarde|surveille ..1 par|dessus|mon|mes ..1 dessus|epaule|ecran|
            texto|cell
"""
