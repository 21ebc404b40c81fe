"""Goodbyes, what is put in order before them, and what the others are told."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.adieu.dites_leur",
        "suicide",
        "red",
        "",
        """
        dis|dit|dites|dire|cell|diras|direz|dira ..1 a|au|aux|lui|leur ..1 mes|mon|ma|la|le|les?
            ..1 @aieux|elle|eux|lui|monde ..3 que|je ..4 aime|aimais|desole|regrette|pardon|faute|
            fier|essaye|demande_pardon|ai_tout_fait
        dis|dit|dites|diras ..1 lui|leur|aux|a ..5 faute
        cest|cetais|est|etais pas|plus ..1 de|la? ..1 sa|ta|leur|votre|vos faute ~8 dis|adieu|
            mort|pilules|corde|partir|plus|desole|pardon|tired|fini|aime|lettre
        veux|voulez|voulais|voudrez ..1 pas men|me_en ~6 >|adieu|pret|prepare|mort|partir
        men|me_en voulez|veux|voulais pas
        gardez|garde un|une bon|beau|bonne|belle souvenir|image
        soyez|sois ..1 heureux|fort|forts|bons|sage|bon ..2 sans|pour|adieu|sans_moi|toujours
        vous|tu ..2 avez|as ..2 fait ..2 votre|ton|que|ce|possible|pu|mieux ~6 adieu|merci|faute|
            trop_tard|desole|fini
        pardonnez|pardonne|pardon|excusez|desole ..2 moi|maman|papa|mes|mon|ma|pour|de ..5 faire|
            partir|laisser|abandonner|quitter|mal|peine|mourir|partie
        merci|tk ..3 pour|de|davoir ..3 tout|essaye|endure|aide|supporte|vie|bon|existe ~7 adieu|
            bye|derniere_fois|dernier_message|reverra|pardon|mon_temps_est|plus_la|plus_capable|
            peux_plus
        fiers|fier de moi ..2 la_haut|un_jour|malgre
        embrasse|embrassez|serre|bec|becs|caline ..2 mes|ma|mon|les|la ..1 @aieux ..2 pour|
            une_derniere|de_ma_part|fort ..1 moi|fois|toujours
        gardez|garde|garder ..1 mes|mon|ma|la ..1 @aieux loin|a_l|a_le ..3 maison|chambre|ecart|la
        dis|dites|diras a ma|mon|mes @aieux que je ..1 l|les|la|le? ..1 aime|aimais ~2 bye|adieu|
            desole|pardon|ok
        """,
        "dis a mes enfants que jles aime ok",
        "dis a mes enfants que jarrive a 5h",
        unless="""
        lu|compris|note|ecrit|entendu|numero|skidoo|touchent
        @leger
        pour_hier|retard|fete|noel|gateau|manque_le|pas_venir|@film
    """,
    ),
    Rule(
        "fr.adieu.prends_soin",
        "suicide",
        "red",
        "",
        """
        prend|prends|prenez|prendras|prendre|prendrez soin ..2 de|du|d ..1 mon|ma|mes|la|le|lui|
            elle|eux|les? ..2 @aieux|lui|elle|eux|bete|@bete ..5 pour|a|quand|apres|place|si|
            toujours|moi|svp
        occupe|occupez|occuper|occuperas ..2 de|du|d ..1 mon|ma|mes|la|le|lui ..1 @aieux|@bete|
            lui|elle ..5 quand|apres|si|plus|pour|svp|parti|partie|moi|longtemps
        qui ..2 va|prend|prendrait|prendra|occupe|nourrir|garder|occuperais ..4 @bete|enfant ..4
            quand|si|apres|plus|mort|parti|partie|serai|reste_pas|la
        @bete ..6 plus|pas la|longtemps|revenir|vivant
        donne|donnes|donner|donnez|laisse|laisser|legue ..2 mon|ma|mes ..1 chien|chat|guitare|
            linge|affaires|stock|bottes|manteau|tv|montre|xbox ~5 aurai|aurais|jaurai ..1 plus|pas
            besoin
        donne|donner|laisse|legue|distribue|vendu ..2 mes|mon|ma|tout ..1 affaires|choses|linge|
            stock|guitare|velo|bike|tv|outils|chien|chat|bagues|bague|bijoux|bottes|xbox|cd|
            montre|chaine|char|manteau|disques|photos|medailles ..6 en_souvenir|pour_que|au_cas|
            apres_moi|adieu|jen_aurai|quand|comme_ca|sert|la_ou|tout_le_monde|au_monde
        aurai|aura|aurais plus|pas ..1 besoin ..4 la_ou|ou|apres|demain|>
        tu|vous|il ..2 peux|pouvez|prendre|prends|prendras|auras|aura|garde|garder ..2 mon|ma|mes
            ..1 affaires|chien|chat|linge|stock|char|guitare|tv|velo|argent|lit|chambre ..5 plus|
            pas ..1 besoin|la|reviens|revenir
        mes|mon|ma ..1 affaires|stuff|stock|linge|argent|char|cheque|chat|chien ..2 va|vont|cest|
            sont|est ..2 pour|a|au|aux ..1 mon|ma|mes|toi ..2 @aieux|toi ..3 >|si|quand|apres|
            jamais
        mot|code|codes|nip|numero ..1 de? ..1 passe|nip|banque|cell ..6 apres|quand|si|trouver|
            sur_la_table|pour_ma|plus_la|parti
        regle|paye|rembourse|ferme|mis|range|nettoye|classe ..3 mes|mon|ma|tout ..1 dettes|
            comptes|affaires|papiers|compte|chambre|appart|ordre ..5 partir|avant|adieu|laisser|
            derange|pret|trouble|personne|depart|ce_sera
        ordre ..1 dans|a|mes ..1 mes? affaires ..5 avant|partir|apres|dimanche|pour
        assurance|assurances|reer|bail ..2 vie|mort ..5 enfant|fille|gars|argent|valent|vaut|mieux|
            couvre
        assurance|assurances ..2 vie|mort paye|payes|couvre tu|quand|si|pareil
        assurance|assurances ..2 vie|mort ..2 va|vont|pourrait|devrait|faut ..2 payer
        vaut|vaux|valent|rapporte ..2 plus|cher|mieux ..1 cher? mort
        pas de fleurs|service|funerailles|ceremonie|enterrement
        enterrez|enterre|incinerez|brulez|incinere ..1 moi !avec|la
        enterrez|enterre|incinerez moi avec ma|mon|mes @aieux|morts
        enterrez|enterre|incinere|cendres ..3 lancez|repandez|cote
        mes cendres
        joue|jouez|jouer|mettez|mets|toune ..4 mes funerailles|enterrement
        """,
        "prend soin de mon chien quand jserai pu la",
        "prends soin de toi, a jeudi",
        unless="""
        @leger
        vacances|voyage|fin_de_semaine|therapie|hopital_pour|demenage|operation|floride|detox|
            vacance|allergique|bail|chalet|camping|travail|formation|prevention
        chasse|peche|pendant_que
    """,
    ),
    Rule(
        "fr.adieu.quand_vous_lirez",
        "suicide",
        "red",
        "",
        """
        quand|lorsque|si|le_temps_que|avant_que ..2 tu|vous|il|quelquun|elle|on ..3 lire|lis|lit|
            lisez|liras|lirez|voir|verras|verrez|recevoir|recois|recevras|recevez|trouver|
            trouveras|trouverez|trouve|arrive|arriveras|reviendras|reveille|reponds|arriver ~7
            fini|mort|parti|partie|plus|trop_tard|tard|fais|loin|termine|gone|froid|fait
        trop tard ~4 rappele|rappelez|ambulance|repond|cherche|venir|venez|moi|vous|aide|arrives
        va|sera ..1 va? ..1 etre? trop tard >
        obligez|oblige|besoin|peine ..2 rappeler|rappele|repondre|venir ~4 trop_tard|fini|adieu
        trouveras|trouverez|trouvera|trouveront ..4 mort|pendu|raide|sans_vie|corps|balancer|
            bout_de_la_corde|lettre_sur|mot_sur
        va|vont|allez|pour|vas ..2 trouver ..4 mort|pendu|raide|sans_vie|corps|balancer|
            bout_de_la_corde|lettre_sur|mot_sur
        trouve|trouvent|trouves ..3 pendu|sans_vie|balancer|bout_de_la_corde|lettre_sur|mot_sur
        trouve|trouvent ..1 mon|ma|notre|son|sa|me ..3 mort|raide|corps
        le|la|les|me ont|a|ai|va ..1 trouve mort|raide
        va|vont|allez|peux|veux ..2 me trouver|retrouve|retrouver|decouvre ..3 demain|matin|
            accroche|avant|sous|dans_le_bois|fleuve|bain|garage|pas_beau|>
        me ..1 trouvera|trouveras|trouverez|trouveront|retrouvera|retrouverez|decouvrira ..3 demain|
            matin|accroche|avant|sous|dans_le_bois|fleuve|bain|garage|pas_beau|>
        me trouve|retrouve ..3 accroche|dans_le_bois|fleuve
        pas|comme_ca que? on|ils|il|personne|quelquun me trouve|retrouve
        quand|avant|si|que|jusqua|personne|quelquun ..3 me trouve ..3 demain|matin|accroche|avant|
            sous|dans_le_bois|fleuve|bain|garage|pas_beau|>
        veux|voudrais|faudrait|faut|laisse|laissez ..1 pas ..2 que ..2 @aieux|elle|il|enfant ..2
            me|le ..1 trouve|trouver|decouvre|voit|vois
        que ..1 ca|ce ..2 soit|sois ..2 police|toi|quelquun|pompiers|ambulanciers|concierge|
            coroner ..2 qui|plutot ..3 trouve|ramasse|decouvre
        envoie|envoyez|appelle|appelez ..2 police|ambulance|coroner|morgue|quelquun ..4 chercher|
            ramasser|mon|le ..1 mon|le? corps
        cherchez|cherche|cherches|chercher ..2 moi|me ..1 pas|plus|nulle
        essayez|essaye|essayes|viens|venez ..1 pas|plus ..3 retrouver|arreter|sauver|empecher|
            chercher|me_trouver|joindre|rejoindre|appeler|raisonner
        verrez|verras|reverra|reverrez|reverras|entendras|entendrez|entendre|entend ..2 plus|
            jamais ..3 moi|>|parler|jamais|de_moi
        on se ..2 reverra|revoit|verra|retrouve|revoir|retrouvera ..3 autre_bord|lautre_bord|
            de_lautre|paradis|ciel|enfer|la_haut|autre_cote|prochaine_vie|une_autre_vie|le_autre
        reverrai|verrai|reverra|parlerai ..1 plus|pas|jamais ..3 moi|personne|mes|vous|jour|fille|
            gars|enfant|grandir
        derniere|dernier|ultime|last ..2 texto|message|signe|nouvelle|lettre|mots|mot|soir|
            nuit|jour|coucher|souper|matin|clope|smoke ..4 que_je|que_tu|que_vous|de_moi|terre|
            vie|avant_de|avant_le|a_vie|ici|entends
        derniere|ultime ..1 fois ..2 de_moi|terre|vie|a_vie|me_entends
        derniere|ultime ..1 fois ..1 que_je|que_tu|que_vous ..2 ecris|dis|parle|texte|appelle|
            derange|vois|verras|verrez|entends|entendez|entendras|lis|lisez|charge|respire
        ceci|ca|cest ..1 est? ..1 mon|ma dernier|derniere ..1 texto|message|fois|nuit|soir|lettre|
            mot|appel !de|avant
        jusquici|ici ..1 que ..1 ca|je se|me arrete
        jusqua que|ce_que|la|vendredi|lundi|noel|samedi|dimanche|minuit ..3 apres|et ..3 fini|
            men_va|partir|disparais|mort|toujours
        pour toujours|jamais|de_bon ~4 adieu|gone|bye|parti|partie|endormir
        gone|parti|partie|off forever|toujours
        bye|salut|ciao|tchao ..2 la_gang|tout|le_monde|mes|vie|la_vie|cruel ~4 reverra|bord|haut|
            toujours|jamais|aime|fini|merci|vie|cruel
        !d|de|appelle|mme|soiree|party adieu >|tout|mes_amis|mes_amours|mes_enfants|mes_chums|
            mes_petits|mes_cheris|mon_ami|ma_fille|mon_fils|maman|papa|la_vie|le_monde|monde|vous|
            je|et|pardon|desole|les_amis|les_gars|les_enfants|les_filles|les_boys|les_kids|
            les_petits|les_autres|les_amours|a_tous|a_vous|xdead|ma_vie|mon_amour
        !d|de|appelle|mme|soiree|party adieu mon|ma chum|frere|soeur|pere|mere|gars|homme|belle|
            beau|coeur|man|bro|buddy|grand|vieux|pitou|puce|cheri|cherie >|je|et|tu
        je|te|vous|leur ..1 dire|dis|dit adieu|ses_adieux !au|aux|a
        dire|dis|dit adieu|ses_adieux a ..1 tout|tous|toi|vous|mes|ma|la|sa
        aime|taime ..4 prends|prenez|prend soin de maman|papa|mes_enfants|ma_mere|
            mon_pere|mes_petits|ma_fille|mon_fils|mon_chien|mon_chat|ma_blonde|la_petite|le_petit
        message|mon|ma_lettre d|de? adieu|ses_adieux
        """,
        "quand tu vas lire ca jserai pu la",
        "quand tu vas lire ca jserai au travail",
        unless="""
        @leger
        habitude|alcool|lalcool|naissance|tabac|divan|jeunesse|soldat|papier
        reviens|numero|travail|job|batterie|floride|demenage|examen|avion|epicerie|vacances|train|
            autobus|bus|@film|dernier_jour|dernier_cours|soldes|bail|hiver|manteau|regime|dettes|
            poutine|pizza|cigarette|clope|facebook|ecole|vieux|ancien|ancienne
        dans_journal|dans_le_journal
        lettre|mot ..1 d|de? adieu ..1 de|en #1950
    """,
    ),
)
