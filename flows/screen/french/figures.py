"""Strong words in their everyday sense: figures of speech, games, errands, weather, love."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "fr.figure.mourir",
        """
        tu|vous ..1 va|vas|allez ..1 me faire mourir|crever
        folie|aime|beau|bon|drole|cute|rire|plate ..2 a en mourir
        mourir ..1 de ..1 rire
        saute|sauter ..1 au cou
        va|vas|vais ..1 peter une|ma|un coche|cable|plomb|bulle
        balle est dans ton|son|leur|notre camp
        me|se|nous tire|tirer|tirons a|vers|de|d !soir|la|le|une|un|moi|mon|minuit|balle|en|partout
        mon|ma|ta|ton|notre ficus|laptop|ordi|char|plante|cell ..2 mort|rip|repose
        aime ..2 de tout mon|son|notre coeur
        brise|arrache le coeur ..1 de ..1 donner|laisser|vendre ..1 le|mon|la|ma chien|chat|char|
            maison|chalet
        brule|brulure ..5 cours|cuisine|four|chaudron ..5 rien de grave
        adieu ..4 voyage|vacances|aeroport|gare|quai|argent|linge|diete|hiver|ete
        tombe ..1 sur ..1 ton|mon|un|une|ta|ma|son|le|la frere|soeur|ami|amie|vieux|ex|voisin|
            voisine|mere|pere|prof|chum|photo|article|emission|annonce
        sans toi ..2 vie ..2 plate
        poids lourd|leger|plume
        comme une balle
        tue|tuer ..1 a petit feu
        !je|il|elle|chum|mari|ex|lui|gars|on|pere|homme|qui va me achever
        pere|mere|soeur|boss|coach|prof|maman ..1 va ..1 me tuer|noyer|pendre|etrangler ..2 si ..1
            je ..2 scratche|brise|coule|echappe|tache|salis|raye|bosse|encore
        sinon ..1 mon|ma|le|la ..1 doc|docteur|medecin|dentiste|boss|mere ..1 va|vas ..1 me tuer
        doc|docteur|medecin|dentiste|physio ..1 va|vas ..1 me tuer|achever
        entrevue|examen|audition|presentation ..4 tue
        couper|coupe|coupent ..1 les|mes|la|ma|le|mon bangs|pointes|meches|toupet|frange
        fatigue|fatiguee|tanne|tannee ..1 cest tout
        penser|pense|ri|jusqu ..2 mourir ..1 quand
        cogne|frappe|frapper|cogner a|sur ta|votre porte
        cogne|frappe ..1 la|le tete|orteil|genou|coude ..2 sur|dans|contre ..1 armoire|le_armoire|
            tablette|comptoir|coffre|poutre|plafond
        panique au village
        qui ..1 va payer
        derniere|dernier fois que je ..1 prete|achete|commande|joue|magasine|paye
        fait|faire|fais voler ..1 au|aux|a poker|cartes|monopoly|casino|bingo
        infirmier|infirmiere|prepose|preposee|travaille|medecin ..2 aux soins intensifs
        sert ..1 a? rien ..1 ce|cette|ton !programme|vie|monde|combat|pays|corps
        sert ..1 a? rien de ..1 partir|arriver|aller|commencer|courir ..2 avant|vite|tout_de_suite
        quoi bon laver|pelleter|ramasser|balayer|nettoyer|cuisiner|magasiner
        """,
        "ptdr tu vas me faire mourir",
        "il va me faire mourir un jour",
    ),
    Mask(
        "fr.figure.humeur",
        """
        capote|capoter ..6 gagne|billets|cadeau|cadeaux|bebe|diplome|vacances|chiot
        craque|craquer ..1 pour ces|ce|cette|un|une|le|la|les !joint|puff|verre|biere|hit|drink|
            roche|shot|ligne|dose|peanut|speed|point|smoke|de|d
        trop mal ..1 dormi|joue|conduit|chante|calcule|paye
        peux|pourrai|pourrais pas venir|aller ..1 courir|marcher|patiner|skier|nager|jouer
        fievre|grippe|gastro|covid|rhume|sinusite ..5 lit
        rechute de|du ..1 grippe|rhume|covid|mono|gastro
        reaction|choc ..1 allergique du|de ..2 chien|chat
        bras|jambe|poignet|cheville|pied casse ..2 plus|encore|pour que|# ..3 semaine|jour|mois
        coupe ..2 dose|pilules|meds ..2 moitie
        meds|pilules|medicaments|prescription ..1 est|sont|seront ..1 pret|prete a !soir|minuit|cote
        gorge ..1 serre ..4 beau|belle|touchant|emu|emouvant|film|spectacle|discours|fier|chanson
        dors|dort|dormi pas ..3 nuit|nuits ..2 avec|a_cause|cause ..1 le|du|la|de bebe|petit|petite|
            voisins|chaleur
        coeur ..1 bat ..2 vite ..2 jogging|course|gym|velo|escaliers|entrainement|cafe|amour
        """,
        "jcapote ben raide on a gagné des billets",
        "jcapote ben raide dans le metro",
    ),
    Mask(
        "fr.figure.maison",
        """
        on ..1 va|vas|pourrait|irait ..1 prendre|boire une|deux|quelques biere|bieres|verre|
            pinte|froide
        pharmacie ..4 ferme|ouvre|ouvert ..1 a|jusque|de|le|pas !pu|plus
        guepe|abeille|maringouin|moustique ..3 enfle|gonfle ..1 un ..1 peux|peu
        manque # ..2 dans la caisse
        enfant|petit|petits|bebe ..2 sont|est|etais|dort couche
        fais|fait|trop|tellement|ben ..1 frette|froid dehors
        < frette|froid dehors >
        !suis|dors|couche|reste|rester|encore|toujours|dormir|vis dehors il|ca|cest fais|est|fait
            ..1 frette|froid
        jus dans ..1 le|mon|ton cell|telephone|tel|char
        refuge ..2 animaux|chats|chiens ..4 plein|ferme|complet
        dormi|dors|dormir ..1 dans le|la bus|autobus|train|char|avion ..2 jusque|jusqua|pendant|tout
        barre|barrez ..1 bien? ..1 la porte ..1 en|quand partant|sortant|tu|vous
        trou ..3 me cache|cacher
        suis ..1 dans|sur la rue ..2 en_avant|en_face|devant|dacote|principale|de_chez|che
        dehors|suis ..2 dans le stationnement ..3 descend|descends|viens|attends
        ont|on ..1 coupe ..1 leau|eau|le_eau
        alarme ..1 de|a feu ..6 exercice|test|pratique|fausse
        """,
        "alarme de feu a l'ecole juste un exercice",
        "alarme de feu, y'a de la boucane jarrive pu a respirer",
    ),
)
