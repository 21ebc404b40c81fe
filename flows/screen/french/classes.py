"""More French word classes: times, places, bodies, ways to say that a person acts."""

FIREARM = (
    "gun|glock|9_mm|9mm|revolver|shotgun|la_12|ma_12|mon_12|une_12|la_22|ma_22|mon_22|une_22|"
    "4_10|la_410|mon_410|30_30|303|308|pistolet|strap|arbalete"
)
ARM = (
    f"{FIREARM}|calibre|couteau|lame|bat|hache|machette|chainsaw|2_x_4|barre_de_fer|seringue|shank|crowbar|"
    "pied_de_biche|poing_americain|exacto|cutter|taser|canif|poignard|sabre|molotov|batte"
)
TOOL = f"{ARM}|marteau|tournevis|tuyau|baton|pelle|fourche|clou|barre|chaine"

# Danger now, and nobody who reads this phone: what is told of it names 911.
WITH_A_WEAPON = (
    "@inconnu ..3 avec ..1 un|une|des ..1 gun|couteau|machette|hache|arme|fusil|pistolet"
)
ARMED_FOLLOWER = (
    "@inconnu ..2 me|nous suit|suis|suivent|pourchasse ..8 gun|couteau|machette|hache|arme|fusil"
)
ARMED_STRANGER = f"""{WITH_A_WEAPON}
        @inconnu ..1 arme|masque|cagoule devant|dans|dehors|ici|au|proche|chez|en_bas|a_porte|>
        {ARMED_FOLLOWER}"""

CLASSES = {
    "inconnu": (
        "inconnu|inconnus|quelquun|un_gars|un_homme|un_type|un_dude|un_individu|un_bum|une_femme|"
        "des_gars|deux_gars|un_client|un_chambreur"
    ),
    "temps": (
        "a_soir|ce_soir|soir|cette_nuit|nuit|demain|matin|lundi|mardi|mercredi|jeudi|vendredi|"
        "samedi|dimanche|noel|semaine|fin_de_semaine|fds|printemps|hiver|ete|automne|fete|"
        "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
        "mois|annee|lendemain|longtemps|bientot|jour_de_l_an|paques|halloween|jour"
    ),
    "vivant": "vivant|en_vie|de_ce_monde|parmi_vous|parmi_nous|sur_terre|debout_longtemps",
    "aieux": (
        "mere|pere|frere|soeur|fils|fille|gars|enfant|enfants|bebe|blonde|chum|femme|mari|ami|"
        "cousin|cousine|oncle|tante|mamie|papi|papa|maman|grand_mere|grand_pere|grand_maman|"
        "grand_papa|memere|pepere|mononcle|matante|chien|chat|famille|petits|petit|parents|"
        "tout_le_monde|boy|kids|mom|dad|ex|coloc|coordo|agent|mentor"
    ),
    "bete": "chien|chat|chats|chienne|minou|perruche|oiseau|poissons|hamster|lapin|plantes",
    "aux": "ai|a|as|ont|avait|avais|aura|est|suis|ete|etait|vient_de|viens_de",
    "urgent": "vite|svp|help|aide|aidez|urgent|maintenant|la_la|tout_de_suite|ambulance|911",
    "corps": (
        "corps|tete|bras|jambe|jambes|face|visage|main|mains|pied|pieds|yeux|oeil|bouche|langue|"
        "levres|gorge|cou|dos|ventre|estomac|poitrine|thorax|coeur|cote|cotes|poumons|rein|reins|"
        "nez|oreille|cheville|genou|poignet|doigt|doigts|orteils|machoire|epaule|nuque|cuisse|"
        "peau|mollet|hanche|crane"
    ),
    "logis": (
        "maison|appart|appartement|logement|chambre|logis|chez_nous|chez_moi|bloc|place|loyer|"
        "maison_de_chambres|maison_de_transition|motel|hotel|studio|demi|sous_sol|roulotte"
    ),
    "abri": (
        "refuge|refuges|abri|halte|mission|auberge|dortoir|warming|centre|ressource|hebergement|"
        "maison_du_pere|old_brewery|accueil_bonneau|halte_chaleur|lit|lits|shelter|camping"
    ),
    "jour": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant_hier|matin|midi|soir",
    "stuff": (
        "coke|crack|speed|meth|fent|hero|dope|poudre|roche|roches|pills|pilules|peanuts|oxy|"
        "dilaudid|dilau|ghb|keta|ketamine|mdma|boisson|biere|bieres|vodka|fort|vin|rhum|gin|"
        "whisky|cognac|tequila|alcool|caisse|bouteille|bouteilles|26|40|24|verre|verres|shot|"
        "puff|pof|ligne|lignes|track|tracks|hit|joint|pot|weed|batte|smack|crystal|cristal|"
        "benzos|xanax|ativan|bat|biere_forte|stock|champagne|shooter|shooters|pipe|point|quart"
    ),
    # What a text is about when its strong words are only a manner of speaking.
    "leger": (
        "film|films|serie|un_livre|ce_livre|mon_livre|livre_de|livre_sur|lire_un|dans_le_livre|"
        "du_livre|les_livres|roman|episode|netflix|podcast|balado|documentaire|toune|chanson|"
        "chante_encore|chante_faux|chanter_au|chanter_le|chanteur|chanteuse|concert|theatre|"
        "spectacle|personnage|poeme|humoriste|ta_joke|la_joke|sa_joke|bonne_joke|ta_blague|la_blague|sa_blague|sketch|conferencier|prevention|math|"
        "maths|francais|karaoke|bingo|quille|quilles|match|au_hockey|le_hockey|du_hockey|"
        "jouer_hockey|game_de_hockey|equipe_de_hockey|pratique_de_hockey|soccer|au_golf|"
        "le_golf|du_golf|terrain_de_golf|curling|ballon|canadiens|finale|ce_niveau|"
        "dernier_niveau|prochain_niveau|fortnite|zelda|mario|xbox|ps5|minecraft|gta|aux_echecs|"
        "de_echecs|les_echecs|casse_tete|lego|playmobil|monopoly|karate|lutte_a_la|"
        "match_de_lutte|gala_de_lutte|boxe|en_velo|a_velo|du_velo|mon_velo|le_velo|glissade|"
        "parachute|gateau|pizza|bbq|poutine|sauce|recette|tomate|tomates|tourtiere|le_homard|"
        "du_homard|un_homard|les_homards|oignon|oignons|frites|muffins|crepes|chocolat|chips|"
        "jambon|courgettes|beignes|creme_glacee|les_patates|des_patates|mes_patates|la_patate|"
        "carottes|dinde|poulet|chevreuil|orignal|oies|buche|erable|couper_le_gazon|pelouse|"
        "tondre_le_gazon|passer_le_gazon|"
        "passer_la_tondeuse|ma_tondeuse|jardine|mes_plants|les_plants|plants_de|gypse|tuque|"
        "chapeau|coiffeuse|coiffeur|toupet|barbier|halloween|bapteme|impots|moustiques|"
        "maringouins|ecureuil|moufette|tricot|la_couture|de_la_couture|baseball|pool|"
        "la_guitare|de_guitare|musee|cinema|bd|manga|aquarium|licorne|dinosaure|"
        "plus_de_ketchup|le_ketchup|du_ketchup|macaroni|pate_chinois|spaghetti|fromage|ikea"
    ),
}
