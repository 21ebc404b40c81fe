"""More of how Quebec types its work, its days off and what is all there is left."""

from flows.understand.when.tokens import (
    Edge,
    Every,
    Fine,
    Not,
    Part,
    RelativeDay,
    So,
    Starts,
    Taken,
    Token,
    Unit,
    Which,
    Word,
)

_HARD = "|".join(
    f"{be} {hard}"
    for be in ("ca va etre", "ca serait", "ca sera", "va etre", "serait", "ca risque detre")
    for hard in ("difficile", "complique", "tough", "serre", "trop serre", "ben complique")
)

_AT_HOME = "|".join(
    f"jai {home} a moi{alone}"
    for home in ("le logement", "lappart", "lappartement", "la maison", "la place", "le bloc")
    for alone in ("", " tout seul", " toute seule")
)
_A_GAP = "|".join(
    f"{have} {gap}"
    for have in ("jai", "ya", "y a", "jaurais", "jaurai", "me reste")
    for gap in (
        *("un trou", "un ptit trou", "un petit trou", "un creux", "un moment", "un ptit moment"),
        *("un slot", "un espace", "une plage", "une fenetre", "de la place", "dla place"),
        *("du lousse", "de lousse", "un lousse", "une heure de lousse"),
    )
)
# Who comes has to be let in.
_COMING = "|".join(
    f"jai {who}"
    for who in (
        *("le plombier", "un plombier", "lelectricien", "un electricien", "lexterminateur"),
        *("le proprio", "le reparateur", "un reparateur", "le technicien", "un technicien"),
        *("le livreur", "un livreur", "une livraison", "linspecteur", "les demenageurs"),
        *("la travailleuse sociale", "la ts", "linfirmiere", "le gars du cable", "le tech"),
    )
)
_OF_STUDY = "|".join(
    f"{of}{what}"
    for of in ("", "mon ", "mes ", "un ", "des ", "les ", "du ", "de ")
    for what in ("stage", "stages", "exam", "exams", "examen", "examens")
)
# "Only".
_ONLY = "rien que|rienque|rienk|ienk|ienque|yinque|yenque|yink|rinque|arienque"

WORDS: tuple[tuple[Token, str], ...] = (
    (
        Taken("", "work"),
        "worke|jworke|je worke|jworkes|je work|workes|dshift|jtrime|la zamboni|zamboni|la mope"
        "|la moppe|la vadrouille|les circulaires|mes circulaires|la charrue|lautobus scolaire"
        "|le bus scolaire|deneigement|du deneigement|chu cedule|chu cedulee"
        "|jsuis cedule|jsuis cedulee|suis cedule|suis cedulee|ete calle|ete callee|fait caller"
        "|jdriv|jdrive|je drive|jchauffe|je chauffe|sur un run|sur la run|sur une run|jva worker"
        "|jvas worker|vas worker|va worker"
        "|des nuites|jfais des nuits|fais des nuits",
    ),
    (
        Taken("", "appointment"),
        "signer au poste|signe au poste|jsigne au poste|signer au palais|rapporter au poste"
        "|me rapporter|ma dose|me rapporte|jme rapporte|rapport au poste",
    ),
    (
        Taken("", "other"),
        "garde les kids|garde les flos|garde les petits|garde le petit|garde la petite"
        "|garde mes flos|garde mes kids|garde ma fille|garde mon gars|garde mon fils"
        "|garde partagee|ma garde|visite supervisee|visites supervisees|visite superv|bus scolaire"
        "|autobus scolaire|rester dans maison|rester a maison|rester a la maison"
        "|en 24 7|meeting de maison|cuisine collective|dans lbois|en quarantaine",
    ),
    (
        Taken("", "other"),
        f"{_HARD}|difficile pour moi|complique pour moi|dur pour moi|cest dur pour moi"
        "|tough pour moi|adonne mal|ca adonne mal|ca madonne mal|madonne mal|tombe mal|ca tombe mal"
        "|arrange mal|ca marrange mal|ca arrange mal|ca fit mal|tombe mal pour moi"
        "|moins bon|moins facile|trop juste"
        "|trop charge|trop chargee|dans le jus|dans ljus"
        "|jvoyage|je voyage|jvais voyager|jvas voyager",
    ),
    (Not(""), "passe pas|passera pas|passe po"),
    (Word(""), "cest tu trop tot|cest tu trop tard|est ce trop tot|est ce trop tard"),
    (Not(""), "rien qui marche|rien qui fonctionne|rien qui fit|rien qui adonne|rien qui va"),
    (
        Fine(""),
        "ca adonne pas mal|ca madonne pas mal|ca va pas mal|ca va pas pire|pas pire",
    ),
    (Word(""), "pas mal|pas pire que|no problemo|no probs|problemo"),
    (
        Word(""),
        "worry pas|worry pas toi|inquiete pas|tinquiete pas|inquiete toi pas|inquietez vous pas"
        "|stresse pas|stresse toi pas|capote pas|panique pas|pas de stress|pas dstress"
        "|pas de souci|pas de soucis|pas dsouci|pas de troubles|pas dtrouble|pas de presse"
        "|pas dpresse|presse pas",
    ),
    (
        Taken("", "work"),
        "jretombe de nuit|jtombe de nuit|retombe de nuit|tombe de nuit|me gardent tard"
        "|me garde tard|mont garde tard",
    ),
    (
        Starts(""),
        "jpointe|je pointe|jpunch|je punch|jpoinconne|faudrait jparte|faudrait que jparte"
        "|faudrait que je parte|va falloir jparte|va falloir que jparte|va falloir que je parte",
    ),
    (
        Taken("", "other"),
        "trop de bonne heure|ben trop tot|bin trop tot|trop dbonne heure|trop a bonne heure"
        "|chu consigne|chu consignee|jsuis consigne|jsuis consignee|suis consigne|suis consignee"
        "|en confinement|confine|confinee|en lockdown|pu de sorties|plus de sorties|pas de sorties"
        "|pas le droit de sortir|pu le droit de sortir|plus le droit de sortir|jvas a leglise"
        "|jvais a leglise|jva a leglise|vas a leglise|vais a leglise|jvas a la messe"
        "|jvais a la messe|vais a la messe|vas a la messe",
    ),
    (Taken("", "class"), "dcours|decole|dclasse|aux etudes|a letude|jumaa"),
    # What is not on that day leaves it free.
    (
        Fine(""),
        "pas de shift|pas dshift|pas de chiffre|pas dchiffre|pas de quart|pas de job|pas djob"
        "|pas de travail|pas dtravail|pas douvrage|pas d ouvrage|pas decole|pas d ecole"
        "|pas de cours|pas dcours|pas de classe|pas dclasse|pas de rdv|pas drdv"
        "|pas de rendez vous|pas de therapie|pas de meeting|pas dmeeting|worke pu|jworke pu"
        "|je worke pu|travaille pu|jtravaille pu|je travaille pu|bosse pu|jbosse pu|jworke pus"
        "|jtravaille pus|jbosse pus|pas cedule|pas cedulee|pas sur lhoraire|pas sur l horaire"
        "|ma pas mis|mont pas mis|ma mis off|mont mis off|me met off|me mettent off"
        "|me met toujours off|jai pas les kids|jai pas mes kids"
        "|jai pas ma fille|jai pas mon gars|jai pas mon fils|jai pas mes enfants"
        "|jai pas les enfants|jai pas mes flos|jai pas les flos|jai pas mes filles|jai pas mes gars"
        "|jai pas le petit|jai pas la petite|jai pas la garde",
    ),
    (
        Fine(""),
        "jai du temps|jai de la time|jai dla time|jai la time|jai le temps|jai tout mon temps"
        "|pas de preference|pas dpreference|pas preference|pas de preferences|aucune preference"
        "|pas vraiment de preference|pas de prefference",
    ),
    # Nothing to do, nobody, a place of one's own: the time is free.
    (
        Fine(""),
        "jpourrais|je pourrais|pourrais|jpourrai|je pourrai|jpourais|je pourais|jpourait"
        f"|jai rien|jai rien a faire|rien a faire|jai rien pantoute|jai rien pantoute a faire"
        "|rien pantoute a faire|ya rien pantoute|jai rien de prevu|rien de prevu|rien dprevu"
        "|rien de cedule|rien au programme|rien a lhoraire|jai rien de special|rien de special"
        "|jfais rien|je fais rien|jfais rien pantoute|je fais rien pantoute|jfais rien de special"
        "|jai pas grand chose|pas grand chose a faire|jai personne a voir|personne a voir"
        "|jai personne avec qui|chu tout seul|chu toute seule|jsuis tout seul|jsuis toute seule"
        "|nimporte quelle heure|nimporte kel heure|nimporte quel heure|a nimporte quelle heure"
        "|nimporte quand|nimporte kan|nimporte lheure|nimporte quel moment"
        f"|chu lousse|jsuis lousse|lousse|{_AT_HOME}|{_A_GAP}",
    ),
    (Not(""), "jai rien de libre|rien de libre|jai rien de dispo|rien de dispo|jai rien de lousse"),
    (
        Word(""),
        "jai rien a manger|jai rien compris|jai rien recu|jai rien mange|jai rien dit|jai rien vu"
        "|jai rien fait|jai rien bu|jai rien pour|jai rien a me mettre|jai rien a mettre"
        "|jai rien contre|pourrais tu|pourrais vous|ca va etre|sa va etre|en arret de travail"
        "|arret de travail|en arret|entre deux jobs|sans job",
    ),
    (Taken("", "other"), _COMING),
    # "Je peux" is what suits, and this is not.
    (
        Not(""),
        "je peux pus|je peux pu|ca me va pus|ca me va pu|ca va pus|ca va pu|ca fonctionne pus"
        "|ca fonctionne pu|ca adonne pus|ca adonne pu|ca madonne pus|ca madonne pu|ca fit pus"
        "|ca fit pu|chu pus libre|chu pu libre|chu pus dispo|chu pu dispo|ca marche pus",
    ),
    (Unit("", "hour", True), "hres|heurs"),
    (
        Part("", "morning"),
        "mat1|lmat1|mtin|lmtin|mattin|avt midi|avt midis|avnt midi|av midi|avtmidi|lavt midi",
    ),
    (Part("", "afternoon"), "lpm|dans lpm|le pm"),
    (Part("", "evening"), "souere|souerre|soere|swere|souer|swar|souar|lsouere|soire"),
    (
        Edge("", "before"),
        "mais pas plus tard que|pas plus tard qua|mais pas plus tard qua|mais pas apres les"
        "|avt|avnt",
    ),
    (Edge("", "after"), "pas plus tot que|mais pas plus tot que|pas plus tot qua"),
    # Where it is, and what is no refusal.
    (Word(""), "en avant de|en avant du|en avant des|en avant dla|en avant d"),
    (
        Word(""),
        "linge du dimanche|linge de dimanche|habit du dimanche|habits du dimanche"
        "|kit du dimanche|chauffeur du dimanche|chauffeurs du dimanche",
    ),
    (Word(""), "ou rien|ou pantoute|ou pas pantoute|ou pas du tout|du matin au soir|coup de main"),
    (Every(""), "7 jours sur 7"),
    # It is not said when that is.
    (
        Word(""),
        "en sortant de la job|en sortant du travail|en sortant de la shop|en sortant de mon quart"
        "|a la sortie de la job|a la sortie de mon quart|jsors de nuit|je sors de nuit|sors de nuit"
        "|apres ma nuit|jfinis ma nuit|jfini ma nuit|finis ma nuit|fini ma nuit"
        "|avant louvrage|avant ma job|pas plus tard",
    ),
    (Word(""), "tout ce que jai|cest tout ce que jai"),
    (Fine(""), "jsuis a toi|chu a toi|je suis a vous"),
    (Part("", "day"), "en journee"),
    (RelativeDay("", 1), "de main"),  # "d'main"
    (Word(""), "un poisson|poisson davril|pas un poisson|pas un poisson davril"),
    (So(""), _ONLY),
    (So(""), "fack|facque"),
    (
        So(""),
        "on remet ca a|on remet ca|remet ca a|remettre ca a|remettre ca|remettons ca|on remet a"
        "|on reporte ca a|on reporte ca|on reporte a|on deplace ca a|on deplace ca|on met ca a",
    ),
    (Which("", 0), "c te|c tte|s te|s tte|ste"),
    (Taken("", "class"), _OF_STUDY),
    (
        Taken("", "appointment"),
        "fais arracher|faire arracher|rencontre mon avocat|rencontre mon avocate"
        "|rencontre mon agent|rencontre mon agente|rencontre ma ts|rencontre mon intervenant"
        "|rencontre mon intervenante|faut jsigne|faut que jsigne|faut que je signe|jdois signer"
        "|je dois signer|faut signer"
        "|entrevue pour une job|entrevue pour un travail|entrevue de job"
        "|test durine|test de pisse|avec linfirmiere|avec la ts|avec ma ts"
        "|avec le dentiste|avec mon psy|avec ma psy",
    ),
    (
        Taken("", "work"),
        "a la vaisselle|a la plonge|menage chez|jfais un double|fais un double|un double shift",
    ),
    (
        Taken("", "other"),
        "spectacle de lecole|spectacle a lecole|concert de lecole|recital"
        "|souper communautaire|diner communautaire|dejeuner communautaire|repas communautaire",
    ),
    (
        Word(""),
        "jai ma passe dautobus|jai ma passe de bus|jai ma pass de bus|jai une passe dautobus"
        "|jai une passe de bus|jai une pass de bus|jai ma passe de metro",
    ),
    # A leave to go out is when they can.
    (
        Fine(""),
        "jai ma sortie|jai ma passe|jai ma pass|jai une sortie|jai une passe|jai une pass"
        "|jai ma permission|jai une permission",
    ),
)
ONLY = frozenset(_ONLY.split("|"))
