"""Danger that is here now: at the door, on the road, in the next room, or in one's own hands."""

from flows.screen.french.classes import ARMED_FOLLOWER, ARMED_STRANGER
from flows.screen.rules import Rule

PERSON = (
    "gars|fille|homme|femme|dame|monsieur|vieux|vieille|coloc|ami|amie|voisin|voisine|ado|jeune|"
    "quelquun|enfant|petit|petite|bebe|cousin|cousine|frere|soeur|niece|neveu|chum|blonde|pere|"
    "mere|oncle|tante|collegue|gamin|itinerant|client|fils|mari|grand_mere|grand_pere|ti_gars|boy"
)

RULES = (
    Rule(
        "fr.ici.violence",
        "abuse_violence",
        "red",
        "",
        """
        gars|homme|type|dude|ex|voisin|lui ..1 avec un|une|son|des marteau|bat|couteau|machette|gun|
            hache|barre|pipe|batte ~5 dehors|porte|nom|fenetre|corridor|cherche|attend
        dit|ecrit|texte|jure|crie|lui|ecrire|dire ~3 tu meurs|creves|vas_mourir|va_mourir|
            es_mort|es_morte|dors_pas_vivant|dors_pas_vivante|verras_pas_demain
        trouve|trouvee|retrouve|retrouvee ~4 il|elle ..1 est ..2 stationnement|dehors|bas|porte|
            entree|coin|ruelle|hall|la >
        mis|mettre|met ..1 de ..1 quoi dans mon|ma ..1 verre|biere|cafe|drink
        sortirai|sortirais|sortiras|ressortirai pas ..3 vivant|vivante
        sinon|ou ..2 suis|serai mort|morte >
        lui|il|elle|ex|chum ~3 tes mort|morte >|il|elle
        trouve|retrouve|sait|decouvert|sais ..1 ou ..1 je|on ..1 reste|restais|habite|vis|suis|
            dors|cache ~6 bas|dehors|arrive|en_route|peur|porte|sen_vient
        gars|gang|skins|dealers|shylocks|bikers|pushers|hommes|types|elles|eux|motards ..3
            mattend|mattendent|attend|attendent ..3 bas|dehors|coin|sortie|porte|stationnement|
            ruelle|hall
        attend|mattend|mattendent|attendent|guette|guettent ~5 batons|bats|couteau|gun|machette|
            gang|arme
        a qui ..1 je dois ..6 bas|dehors|porte|escalier|ici|la|arrivent|devant|coin|bloc
        dois ..3 argent|cash|piasses|dette ~6 bas|dehors|dans_l_escalier|a_la_porte|ici|
            mattendent|arrivent
        gars|homme|hommes|char|quelquun|il|ex|gang|truck|camion|gars ..3 me|nous suit|suivent|
            suive|suis|pourchasse ..1 depuis|dans|jusqu|en|avec|sur_la
        ca|on|il|ils|elles tire|tirent|tir ..1 dehors|sur_nous|sur_moi|partout|dans_la_rue|
            dans_le_bloc|a_cote|en_bas|au_coin
        contrat|prix|bounty|prime ..1 sur moi|ma_tete|nous !en
        lance|garroche|pitche|casse|brise|garoche|detruit|casser ..2 vaisselle|meubles|chaises|
            tout|assiettes|bouteilles ..6 bebe|enfants|dessus|manquer|garde_robe|cache|murs
        me ..1 ecraser|foncer|fonce|rouler|roule|passer|passe|renverser ..1 dedans|dessus|avec|sur
            ..2 son|sa|le|un|>|avec ..1 char|auto|truck|camion|van|pickup|moto|>
        police ~4 sans|pas ..1 de? sirene|sirenes|gyrophares|lumieres|bruit
        il|elle|qui regarde|lit|ecoute ~4 viens|venez|vient me chercher
        il|elle|chum|ex|mari|blonde|coloc ..1 vient_de|a ..1 mis|mettre le feu
        traceur|airtag|gps|tracker|mouchard ..3 char|manteau|cell|sac|auto ~6 derriere|arrive|suit|
            trouve|bas|peur
        quelquun|inconnu|gars|homme|voleur|intrus|ex ..2 dans|entre_dans|rentre_dans ma|mon|notre
            maison|appart|chambre|logement|cour|sous_sol ..1 >|et|avec|aide|je|la
        quelquun|gars|homme|inconnu|il|ex|elle ..2 essaye|essai|force|tente ..2 rentrer|entrer|
            ouvrir|defoncer|forcer ..2 chez_nous|chez_moi|porte|maison|appart|fenetre|ma|la
        quelquun|il|inconnu ..2 essaye|tourne|joue ..3 poignee
        barre|bloque ..1 la porte ~7 veux|exige|demande ..2 du|que|coucher|sexe ..1 sexe|pipe|
            couche|>
        sexe|coucher|pipe ..3 loyer|dette|rester|sinon ..3 barre|porte|peur|>
        me ..1 tiens|tient|tire|tirait|pogne|traine|tenait|prend ..1 par ..1 les|le|la?
            ..1 cheveux|poignet|cou|gorge|chevilles|bras|poignets
        passe|passer|passent|ma_passe ..1 a tabac
        embarre|enferme|attache|sequestre|embarree|enfermee ..2 dans|au|en ..2 sous_sol|cave|
            garde_robe|coffre|cabanon|shed|valise|placard|sur_sol ..3 depuis|par|il|elle|aide|>
        suis|je|on ..1 suis|cache|cachee|cachees|caches ..1 cache|cachee|dans|sous|derriere ..1
            dans|le|la|les? ..1 garde_robe|toilette|salle_de_bain|sous_sol|coffre|lit|cabanon|
            placard|bain|depanneur|bois ..5 il|elle|chum|porte|fille|enfants|peur|cherche|arrive|
            crie
        sauve|sauvee|cours|enfui|enfuie ~6 court|coure|poursuit|suit|arrive|cherche ..1 apres|
            moi|me|>|derriere
        9|non ~1 il|elle est ..1 la|ici|dehors|dans_la_maison|rentre|arrive|revenu
        7|oui non ~1 il|elle est la|ici|rentre
        planter|plante|poignarder|rentre|piquer ..2 les|un|le|sa ..1 ciseaux|couteau|lame|
            tournevis|fourchette|seringue ..2 dans ..1 le|la|mon|ma|l? ..1 epaule|dos|
            bras|jambe|ventre|cou|>|main
        couper|coupent|casser|cassent ..1 un|les|mes|le ..1 doigt|doigts|jambes|genoux ~3 a|sinon|
            soir|demain|si
        sinon|paye ~4 me|ils ..1 coupent|cassent|brulent|tuent|tirent
        mis|tient|mettait|pese|met ..1 oreiller|main|coussin ..1 sur ..1 la|ma face|
            bouche|visage
        main ..1 est? ..1 sur ma bouche|gorge
        front|arcade|crane|nez|levre|machoire|cote ..1 est? ouvert|fendu|fendue|casse|ouverte|
            rentre ~7 veux_pas|laisse_pas|il|elle|ex|chum ..3 urgence|lurgence|hopital|frappe|
            porte|sortir
        """,
        "3 gars mattendent dehors jdois de largent",
        "mon chum mattend dehors dans le char",
        unless=f"""
        {ARMED_FOLLOWER}
        @leger
        lift|covoiturage|instagram|facebook|snap|surprise|cadeau|cache_cache|party|show|scene|
            stade|dos|bungalow
        """,
    ),
    Rule(
        "fr.ici.autrui",
        "risk_to_others",
        "red",
        "",
        """
        faire|fais|ferai|faut ..1 un|une carnage|massacre|tuerie|bain_de_sang|
            meurtre !avec_ce|avec_cette|sur_la ..3 >|et|a|au|dans|ici|demain|chez|la|pour_vrai
        finir ..1 avec lui|elle|eux >|a_soir|demain|et
        balle|trou ..2 dans ..1 sa|leur|ses ..1 tete|face|crane|corps|genoux
        veille|bord|pret ..1 de|a|pour? ..1 en? tuer|planter|piquer|descendre ..1 un|une|quelquun|
            lui|>
        avaler ..1 ses|leurs dents
        pense|crois|peur ..2 tue|poignarde|etrangle quelquun|ma|mon|le|la ..1 !chat|char
        ai|viens_de tue|poignarde|shoote ..1 quelquun|un_homme|un_gars|ma_blonde|mon_coloc
        poison|mort_aux_rats|antigel|javel ..2 pour|dans ..1 son|sa|leur|leurs
        veux du sang >|a_soir|partout
        regle|regler|reglerai|regle_ca ..2 son|leur|ca ..1 cas|compte|moi_meme|soir|comptes ..4
            gun|bat|couteau|lame|coat|poche|ce_qui_faut|sac|lame|moi_meme|soir|temps
        boss|agent|agente|coloc|ex|juge|voisin|prof|dealer|gars|procureur|gardien|intervenant ..3
            je ..1 va|ma|irai? ..1 le|la|les|lui? ..1 descendre|planter|vider|finir|crever|piquer|
            egorger|bruler|tuer|passer_dans|passe_dans|poignarder|shooter|etrangler|clencher|
            pique|plante|descend|tire
        va|ma|je ..1 le|l|la|les shooter|descendre|planter|poignarder|egorger|tirer|crever|
            tuer|descends|achever ..1 >|a_soir|demain|ce_soir|si|quand|comme_un_chien
        demain|bientot|vous|tu ..4 nouvelles|radio|lcn|tva|journal ..6 va|vais|faire|fait|moi
        mis|mettre|mets|met ..1 de|du|des|la? ..1 quoi|poison|mort_aux_rats|javel|pilules|drogue|
            verre dans ..1 son|sa|leur|leurs ..1 verre|cafe|assiette|biere|soupe|bouffe|lunch
        brasser|secouer|garrocher|etouffer|pitcher|fesser|brasse|secoue|frapper ..1 le|la|mon|ma|
            les ..1 bebe|petit|petite|fille|gars|enfants ..3 si|arrete|tais|pleure|ferme|sinon|
            pour|quil
        oreiller|coussin ..2 sur|dans ..1 le|la|sa|son|ma|mon ..1 petit|petite|bebe|
            visage|face|tete|femme|mere|blonde|fille
        lui|leur|a|au|aux ..1 casser|peter|defoncer|arracher|crisser|casse|arrache|trancher ..1
            la|sa|les|le ..1 gueule|yeule|face|tete|genoux|crane|gorge|jambes ~5 bouge|soir|sors|
            serieux|arreterai|jusqua|demain|mort
        casser|peter|defoncer ..1 la gueule|yeule|face ..1 au|a|de ..4 soir|demain|mort|
            arreterai|bouge|hopital
        retourne|retourner|men_va|reviens ..1 le|la|les|y? ..1 le|la|les? ..1 finir|achever|
            claquer|tuer|terminer >|a_soir|la|demain
        je ..2 ai ..1 pousse|frappe|fesse|cogne|etrangle|poignarde|plante|pique|ramasse|brasse|
            secoue|varge ~7 releve|bouge|respire|repond|reveille|pleure ..1 plus|pas
        pousse|frappe|cogne|plante ~6 se releve ..1 plus|pas
        police|bs|beux|swat|agent|premier|prochain|celui ..6 je ..1 le|la|les? ..1 tire|vide|
            plante|pique|shoote|descends|descend|tue
        balle|balles ~3 une|1 pour elle|lui|eux|toi ~2 moi
        une|1 pour elle|lui|eux ~2 une|1 pour moi
        jours|semaine|heures ..1 que je ..1 le|la ..1 suis|watch|guette|spotte|surveille ..5 soir|
            demain|fais|tuer|pret|>
        sorte|sortez|sortir|enleve|enlevez|eloigne|eloignez|viennent|ramasse ..2 ma|mes|mon|les|
            elle|lui ..1 blonde|femme|mere|enfants|ex|fille|bebe|petit? ..4 avant que|sinon ..1
            que? je
        cache|caches|prend|garde|prends|vienne_chercher|viens_chercher ..2 mes|mon|le ..1 gun|guns|
            12|couteau|couteaux|bat ..4 sinon|avant|voisin|ex|mal_virer|tuer
        tiens|ai|avec|charge|sorti ..2 le|un|mon|ma|la ..1 bat|gun|couteau|machette|marteau|hache ~7
            mieux_de_pas|arrive|monte|rentre|descend|sort|passe|approche ..1 >|pas|ici|je|la|coin|
            porte
        failli|passe_proche|proche ..2 de|a? ..1 le|la|les ..1 etrangler|
            poignarder|planter|egorger|pitcher_en_bas|tuer ~6 encore|ici|recommencer|icitte|la|
            arreter
        idees|envie|voix|pensees|pulsions ..2 de ..2 leur|lui|le|la|les ..1 faire|tuer|frapper|
            etrangler|faire_du_mal|fesser|pousser ..1 >|mal|du
        peur ..2 de ..1 ce ..1 que je ..1 va|pourrais|peux|vais ..1 lui|leur? ..1 faire ..1 a|>|
            quand
        sort|sortira|sortirons|ressort|rentre ..1 pas vivant|vivante|debout
        devant sa|son|leur|la boutique|magasin|maison|porte|place|bloc ~6 couteau|gun|lame
        un ..1 de nous ..2 sort|va|meurt|creve|reste
        cest ..1 soit? lui|elle|eux ou ..1 cest|soit? moi
        pars|part|partirai|creve|creverai|tombe|coule ..1 pas tout_seul|toute_seule|tu_seul
        mis|faite|fait|fabrique|cache|construit ..1 une|la bombe !de|a
        mis|ouvert ..1 le gaz chez eux|elle|lui
        faire|fait ..2 taire ..1 pour toujours|de_bon|a_jamais
        arracher|arrache|trancher|coupe ..1 la tete ..2 serieux|soir|demain|croise
        retrouve|retrouver|rejoindre ..1 a_soir|ce_soir ~3 tuer|gun|couteau|paye|payer
        rouler|foncer ..1 dessus|dans_le_tas|dans_la_foule ..3 avec|char|pick|truck|van|>
        va|vais|veux ..2 passer dessus
        passe|passer dessus ..3 avec|char|truck|van|pick
        entend|voix|dieu ..5 purifie|purifier|sacrifier|sacrifie ..3 famille|enfants|elle|lui|
            tous|blonde
        main|mains ..2 sur|autour ..1 de? ..1 son|sa cou|gorge|bouche
        """,
        "jva rentrer a job pis faire un massacre",
        "les canadiens vont faire un massacre a soir",
        unless="""
        @leger
        dessin|maquillage|massage|autobus
        """,
    ),
    Rule(
        "fr.ici.quelquun",
        "third_party",
        "red",
        "",
        f"""
        {ARMED_STRANGER}
        boucane|fumee|feu ..3 dans ..1 le|la|mon|ma|l? corridor|appart|chambre|bloc|logement|salon|
            cage|immeuble|escalier|mur|murs
        porte ..1 est chaude
        {PERSON} ..5 est|tout|toute bleu|bleue|mauve >|et|dans|sur
        petit|petite|bebe|enfant|{PERSON} ..2 tombe|deboule|chute|tomber ..1 du|de_la|en_bas|par|
            dans ..1 la|le|l|du? ..1 @haut|eau|piscine|lac|riviere|galerie|fleuve|canal|3e|4e|2e
        {PERSON} ..2 sur|monte_sur|assis_sur|assise_sur le|la|un|bord ..2 pont|viaduc|toit|rebord|
            parapet|garde_fou|tracks|rails|galerie_du|balcon_du
        fille|femme|ado|cousine|cousin|amie|soeur|niece|mere|blonde|gars ..4 enferme|enfermee|
            sequestre|sequestree|retient|retenu|retenue|embarquer|embarque|attachee ..4 motel|
            chalet|cave|sous_sol|chambre|appart|van|de_force|char|contre|gars|par
        {PERSON} ..2 avec|a|pointe|tient|brandit|promene|sort|montre un|une|son|le|des ..1 gun|
            machette|couteau|12|hache ..5 vise|gens|monde|fenetre|bloc|refuge|rue|dep|
            depanneur|crie|tire|menace|dehors
        a|voit|vois|rentre|devant|dehors ..1 un|une|deux|des gars|homme|hommes|dude|ado|
            individu|bum|type|quelquun|client|chambreur ..1 avec|arme|armes|masque|cagoule ..1 un|
            une|avec|> ..2 gun|couteau|machette|hache|12|bat|>
        gars|homme|dude|quelquun|type ..1 est? arme|masque ..1 >|dans|avec|au
        {PERSON} ..3 va|veux|voulait|dit ..3 tirer|descendre|poignarder|planter|tuer ..1 son|sa|un|
            une|le|la|ses ..1 agent|agente|blonde|femme|ex|boss|juge|voisin|mere|pere|coloc|
            enfants
        mere|pere|frere|soeur|coloc|il|elle|gars|fille|chum|blonde|mari|femme|oncle|voisin|dame ..1
            sest|se|vient_de_se effondre|ecroule >|dans|sur|devant|et
        {PERSON} ..3 se|sest ..1 faire|fait poignarder|tirer|planter|piquer|shooter|
            lyncher
        mere|pere|coloc|frere|soeur|il|elle|voisin|chum|blonde ..1 a ..1 ouvert|ouvre le gaz
        sang ..2 plein|partout ..3 corridor|escalier|chambre|plancher|bloc|hall|murs|toilette
        enfant|bebe|petit|chien ..3 pogne|pris|barre|laisse|enferme ..2 dans|seul ..2 char|auto ~6
            chaleur|chaud|soleil|fenetres|froid
        il|elle|gars|ex|pere|chum|mere|quelquun ..1 a enleve|kidnappe ma|mon|mes|la|notre ..1 fille|
            gars|fils|enfants|bebe|niece
        ecrit|texte|envoie|dit ..4 merci pour tout ~6 repond|weird|peur|bizarre|genre
        est tout|toute raide|molle|mou|bleue ~4 repond|reveille|bouge|respire
        accident|capote|clos|fosse|face_a_face|carambolage ~6 monde|quelquun|quequn|gens|enfants|
            dame|pris ..2 dedans|pris|blesse|inconscient|blesses
        {PERSON} ..2 etouffe|suffoque|se_etouffe|sest_etouffe
        gars|homme|vieux|femme|itinerant|quelquun|dame|fille ..1 dans|sur|couche|couchee|au|
            a_cote|par_terre ..4 est|aie mort|morte
        vieille|vieux|enfant|petit|petite|dame|ado|mamie|ti_gars|bebe|grand_mere ..4 jaquette|
            pyjama|robe_de_chambre|couche|pieds_nus|nu_pieds|sans_manteau ..3 dehors|neige|froid|
            rue|#10|-20|-30|-25
        !bloc|tlm|tout_le_monde|on|locataires|alarme perdue|perdu|dehors|seul ..3 jaquette|pyjama|
            couche|pieds_nus
        petit|petite|bebe|enfant|lenfant ..4 seul|seule ..2 sur|dans|au ..1 le|la? ..1 balcon|toit|
            fenetre|rue|char|bain|glace|auto|froid|piscine
        sur|dans|passe|cale ..1 la glace ..4 craque|mince|casse|fend|cale|enfonce
        passe|tombe|cale|enfonce ..1 dans|a_travers ..1 la|le? ..1 glace
        fils|fille|gars|enfants|petit|bebe ..3 enleve|kidnappe|pris ..1 par ..1 son|sa|leur|mon|un
            pere|mere|ex|chum|inconnu|homme|beau_pere
        dit|ecrit|jure|texte ..3 reverrait|reverrais|reverrai|reverra|reverront ..1 plus|pas|jamais
        partir|aller|en_va|partie|parti ..5 enfants|petit|eux|bebe|fille|gars ..4 ciel|toujours|
            paradis|la_haut|dernier_voyage
        envoye|envoie|texte|poste|snap ..2 une|des|sa|la ..1 photo|photos|video ..2
            de|avec ..1 sa|ses|son|un|une|le|du ..2 corde|gun|pilules|veine|veines|lame|noeud|
            couteau|pont|poignets
        {PERSON}|elle|il ..4 saute|sautais|sauterais|se_pend|se_tue|se_tire|pendrait ..1 a_soir|
            ce_soir|sinon|si|demain
        {PERSON}|il|elle ..2 dit bye|adieu ..2 tout|mes|sa|ses|tous|aux ~6 chien|serieux|parti|
            repond|pilules
        pense|peur|crois|dirait ..2 que ..3 va|veux ..1 se_essayer|se_faire_du_mal|
            le_faire|passer_a_l_acte|faire_une_betise
        frere|pere|mere|il|elle|gars|coloc|chum ..1 est? ..1 train ..1 de faire ..1 un|une ..1 avc|
            acv|infarctus|overdose|crise|arret
        bat|tabasse|fesse|varge|frappe|etrangle ..1 sa|ses|son|la ..1 femme|blonde|fille|petit|
            enfants|mere|chien ..1 >|dans|dehors|en|sur|encore
        bateau|canot|chaloupe|skidoo|auto|char|poussette ..5 vide|canal|eau|lac|track|tracks ..3
            personne|revenu|quelquun|dedans|phares|trouve
        envoye|envoie|ecrit|texte ..5 tuer|mourir|finir|pendre|pilules ..2 >|repond|aide
        cherche|achete|charge|trouve|demande ..2 un|une|son|combien ..2 gun|corde|pilules|tylenol|
            12 ..3 elle_meme|lui_meme|prend|mourir|finir
        lettre|testament|note|adieu ..4 poche|chambre|lit|table ..3 gars|fille|fils|frere|mere|
            pere|coloc ~5 introuvable|disparu|repond|parti|trouve
        mon_ancien|ancien|ami|cousin|frere|soeur|codetenu|coloc ..2 est ..1 sur le|un pont|viaduc|
            toit
        supplie|supplier|crie|crier ..3 de pas ..1 tirer|tuer|frapper|la_tuer
        """,
        "le petit est tombé du balcon",
        "mon oncle travaille sur le toit",
        unless="""
        @leger
        @film|district|ecoute|regarde
        etouffe ..2 avec ..1 son parfum
        travaille|travail|couvreur|job|deneige|pelle|repare|trafic|bus|bouchon|antenne|
            cheminee|equipe|chandail|manteau|char|tricot
        """,
    ),
)
