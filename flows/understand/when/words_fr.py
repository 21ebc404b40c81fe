"""French words about time, as typed in Quebec on basic phones, and the tokens they are."""

from flows.understand.when.tokens import (
    Ago,
    And,
    At,
    But,
    Edge,
    Ends,
    Every,
    Fine,
    In,
    Month,
    Or,
    Part,
    RelativeDay,
    Season,
    So,
    Starts,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Workdays,
)

WORDS: tuple[tuple[Token, str], ...] = (
    (Weekday("", 0), "lundi|lun|lundy|lindi|lund|lendi"),
    (Weekday("", 1), "mardi|mar|mardy|madi"),
    (Weekday("", 2), "mercredi|mer|merc|mercrdi|mecredi|mercedi|mercr|mekredi"),
    (Weekday("", 3), "jeudi|jeu|jeudy|geudi|jeud|jedi"),
    (Weekday("", 4), "vendredi|ven|vend|vendrdi|vendr|vendedi|vandredi"),
    (Weekday("", 5), "samedi|sam|samdi|samdie|smdi|samdy|samedy|sanmdi"),
    (Weekday("", 6), "dimanche|dim|dimanch|dimanche la|dimance"),
    (Weekday("", 0, True), "lundis"),
    (Weekday("", 1, True), "mardis"),
    (Weekday("", 2, True), "mercredis"),
    (Weekday("", 3, True), "jeudis"),
    (Weekday("", 4, True), "vendredis"),
    (Weekday("", 5, True), "samedis"),
    (Weekday("", 6, True), "dimanches"),
    (
        RelativeDay("", 0),
        "aujourdhui|daujourdhui|auj|ajd|ojd|aujourdui|ojourdhui|aujourd hui|aujourdhuit"
        "|ce jour|le jour meme"
        "|dans la journee|la journee|ajrd|aujd",
    ),
    (
        RelativeDay("", 1),
        "demain|2main|2m1|dem|dmain|deman|demin|demainn|dem1|dm1|dmin|dmn|d main"
        "|lendemain|le lendemain|jour suivant"
        "|le jour suivant|un jour apres|jour dapres|le jour dapres|jour prochain|prochain jour",
    ),
    (
        RelativeDay("", 2),
        "apres demain|apre demain|apresdemain|surlendemain|le surlendemain|ladpres demain"
        "|apres 2main|lapres demain|dapres demain",
    ),
    (RelativeDay("", -1), "hier|hyer|la veille|lautre jour"),
    (RelativeDay("", -2), "avant hier|avanthier"),
    (
        Weekend("", False),
        "fin de semaine|fin dsemaine|la fin dsemaine|fin dsem|fin de smaine|fin semaine"
        "|fds|la fds|fin de sem|findsemaine|finde semaine|fin d semaine|la fin d semaine|fin d sem"
        "|la fin de semaine|longue fin de semaine|la longue fin de semaine|long weekend"
        "|week ends ci|weekend ci",
    ),
    (Weekend("", True), "fins de semaine|les fins de semaine|les fds|les weekends|les week ends"),
    (
        Workdays(""),
        "en semaine|jours de semaine|jour de semaine|jours ouvrables|les jours de semaine|soirs de"
        " semaine|les soirs de semaine|jours de la semaine"
        "|jours decole|jour decole|jours d ecole|soir de semaine|soirs de la semaine"
        "|les soirs de la semaine|soirs la semaine"
        "|les soirs en semaine|soirs en semaine|le soir en semaine|le soir la semaine"
        "|le soir de semaine",
    ),
    (Month("", 1), "janvier|janv|janvie"),
    (Month("", 2), "fevrier|fev|fevr"),
    (Month("", 3), "mars"),
    (Month("", 4), "avril|avr"),
    (Month("", 5), "mai"),
    (Month("", 6), "juin"),
    (Month("", 7), "juillet|juil|jui|juill"),
    (Month("", 8), "aout"),
    (Month("", 9), "septembre|setembre"),
    (Month("", 10), "octobre"),
    (Month("", 11), "novembre"),
    (Month("", 12), "decembre"),
    (Season("", "spring"), "printemps"),
    (Season("", "summer"), "ete"),
    (Season("", "autumn"), "automne"),
    (Season("", "winter"), "hiver"),
    (Season("", "season"), "saison"),
    (Season("", "quarter"), "ce trimestre|le trimestre|trimestre en cours"),
    (Season("", "quarter", 1), "trimestre prochain|prochain trimestre|trimestre suivant"),
    (Season("", "q1"), "premier trimestre|1er trimestre"),
    (Season("", "q2"), "deuxieme trimestre|2e trimestre"),
    (Season("", "q3"), "troisieme trimestre|3e trimestre"),
    (Season("", "q4"), "quatrieme trimestre|4e trimestre"),
    (
        Part("", "morning"),
        "matin|mat|matinee|lmatin|avant midi|avantmidi|lavant midi|le matin|en matinee|la matinee"
        "|lavantmidi|avant midis|matain|matinnee|davant midi",
    ),
    (
        Part("", "afternoon"),
        "apres midi|apresmidi|aprem|laprem|lapres midi|lapresmidi|daprem|dapres midi|dapresmidi"
        "|apremidi|apre midi|apres mid|laprem midi|lapre midi|ap midi|lapremidi|apres diner"
        "|apres le diner|apres lunch|apres le lunch|apm|apmidi|avant le souper|avant souper",
    ),
    (
        Part("", "evening"),
        "soir|soiree|lsoir|dsoir|le soir|en soiree|la soiree|swer|souaire|souper|le souper"
        "|apres souper|apres le souper|a lheure du souper",
    ),
    (Part("", "night"), "nuit|la nuit|nuitte"),
    (Part("", "morning", True), "matins|les matins|le matins|avant midis|les avant midis"),
    (Part("", "afternoon", True), "apres midis|les apres midis|aprems|les aprems"),
    (Part("", "evening", True), "soirs|les soirs|soirees|les soirees"),
    (Part("", "night", True), "nuits|les nuits"),
    (Part("", "noon", meal=True), "diner|le diner|heure du diner|lheure du diner|lheure du lunch"),
    (Part("", "noon", meal=True), "heure du midi|lheure du midi|heure de diner|sur lheure du midi"),
    (Part("", "noon", meal=True), "heure du dejeuner|lheure du dejeuner|moment de dejeuner"),
    (Part("", "morning", meal=True), "dejeuner|le dejeuner|a la premiere heure|premiere heure"),
    (Part("", "day"), "heures de bureau|heures douverture"),
    (RelativeDay("", 0), "a soir|asoir|cesoir"),
    (Unit("", "second"), "secondes"),
    (Unit("", "minute"), "minutte|mn"),
    (Unit("", "hour"), "heure|lheure"),
    (Unit("", "hour", True), "heures"),
    (Unit("", "day"), "jour|journee|jours la"),
    (Unit("", "day", True), "jours|journees|jrs"),
    (Unit("", "workday"), "jour ouvrable"),
    (Unit("", "week"), "semaine|sem|semane|smaine|smn|semain"),
    (Unit("", "week", True), "semaines|sems"),
    (Unit("", "month"), "mois"),
    (Unit("", "year"), "annee"),
    (Unit("", "year", True), "ans|annees"),
    (Which("", 0), "ce|cet|cette|cte|ste|cett|ctte"),
    (
        Which("", 1),
        "prochain|prochaine|proch|prochains|prochaines|suivant|suivante|suivants|suivantes"
        "|dapres|procaine|prochin|prochainne|prochene|prochenne|proshaine|prochaines"
        "|prochainement",
    ),
    (
        Which("", 1, True),
        "qui vient|qui sen vient|a venir|qui arrive|qui viens|qui sen viens|venant|ki vient",
    ),
    (Which("", -1), "passe|passee|dernier|derniere|derniers|dernieres|precedent|precedente"),
    (
        Edge("", "after"),
        "apres|apre|aprs|ap|lapres|passe les|a partir de|a partir|partir de|des|plus tard que"
        "|a compter de|a compter|a partir du|a compter du|des le|apartir de|apartir"
        "|a partir des|partir du",
    ),
    (
        Edge("", "before"),
        "avant|avan|davant|au plus tard|dici|plus tot que|pas plus tard que|pas apres"
        "|mais pas apres|pas passe|mais pas passe",
    ),
    (
        Edge("", "until"),
        "jusqua|jusquau|jusque|jusko|juska|jusca|jusquaux|jsqua|jusque a|jusqu a|jusque vers"
        "|jusqua environ|jusko a|jusquen|juskau",
    ),
    (Edge("", "from"), "de|du|depuis|dla"),
    (Edge("", "between"), "entre|antre|entr|ent"),
    (To(""), "a|au|aux"),
    (
        At(""),
        "vers|environ|pas loin de|proche de|alentour de"
        "|aux alentours de|autour de|vers les|a environ|a peu pres",
    ),
    (At(""), "peu pres|genre|mettons|disons|pour|sur les|vers environ|genre vers"),
    (Or(""), "ou|ou bien|ou ben|oubin|ou bedon|soit|sinon|ou encore"),
    (And(""), "et|pis|puis|pi|aussi|et puis|et aussi"),
    (
        Every(""),
        "tous les|toutes les|tout les|toute les|chaque|toujours|tjrs|tjr|tjs|chak|chaq|chq|ts les"
        "|tous mes|tlj|a tous les|a chaque|tt les|ttes les|toules|d habitude|dhabitude"
        "|habituellement|quotidien|hebdo|touts les",
    ),
    (
        Edge("", "after"),
        "au plus tot|le plus tot cest|le plus tot que jpeux cest|le plus tot jpeux cest",
    ),
    (Edge("", "before"), "le plus tard cest|le plus tard que jpeux cest|le plus tard jpeux cest"),
    (Edge("", "after"), "pas avant|mais pas avant|pas davant"),
    (But(""), "mais|par contre|cependant|sauf que"),
    (
        So(""),
        "pis on fait|et on fait|a place|a la place|ala place|donc|alors|plutot|plutot le|plutot ca"
        "|fait que|faque|fak|fake"
        "|fek|ca fait que|sfak|fac|faique|faike|fait k"
        "|dc|peut etre|ptet|ptete|petete|peutetre|ptetre"
        "|que diriez vous de|kestu dis de|prefere|prefererais|prefererai|jprefere"
        "|jaimerais|juste|seulement|on peut|on pourrait|deplacer a|remettre a|remettre au"
        "|reporter a|reporter au"
        "|repousser a|repousser au|decaler a|decaler au"
        "|deplacer au|changer pour|autrement|mieux|aimerais mieux|jaime mieux"
        "|si pas|on fait|on va faire|faisons",
    ),
    (
        Taken("", "work"),
        "travaille|travail|bosse|jtravaille|jtravail|jbosse|taf|job|boulot|je travaille|travaile"
        "|jtravaile|ouvrage|chiffre|quart|jtaf|jsuis au travail|au travail|travailler|chu a job"
        "|jtrav|jtrv|jrentre|travay|jtravay|mon chiffre|de service"
        "|mont calle|mont callee|ma calle|de garde|sur un chantier|sur le chantier|sur un job"
        "|sur une job|boss me veut|boss a besoin de moi|sul chantier|su le chantier|au chantier"
        "|ma change pour|mont change pour|ma mis|mont mis|mont appele pour"
        "|mont appelee pour|ma appele pour"
        "|a besoin de moi|ont besoin de moi|me fait travailler|me font travailler",
    ),
    (
        Taken("", "appointment"),
        "cour|la cour|a cour|en cour|rendez vous|rdv|rv|medecin|docteur|dentiste|hopital|avocat"
        "|agent|mon agent|agente|mon agente|palais|palais de justice|tribunal|audience|entrevue"
        "|therapie|clinique|psy|psychologue|operation|probation|liberation|dialyse|physio"
        "|comparution|agent de lib|un rdv|mon po",
    ),
    (Taken("", "class"), "ecole|lecole|cours|cegep|formation|examen|mes cours|classe|un cours"),
    (
        Taken("", "other"),
        "occupe|occupee|ocupe|trop tot|trop tard|cest serre|trop serre|un peu tot|un peu tard"
        "|pris|prise|pas la|pogne|deja pris|deja prise|absent|absente|parti"
        "|en vacances|sur la route|a lexterieur"
        "|alexterieur|au chalet|en dedans|accouche|sabbat|marche pu|ca marche pu"
        "|en camping|a la chasse|a la peche|hors de la ville|a letranger|hors ville"
        "|booke|bookee"
        "|bouke|jai de quoi|jai quelque chose|jai qqch|jai un truc"
        "|jai mes enfants|jai les enfants|complet|plein|surcharge|enterrement|funerailles|mariage"
        "|demenagement|garde mes enfants|garde les enfants|jai ma fille|jai mon gars|jai les flos"
        "|jai mon fils|jai mes filles|jai mes gars|jai mes flos|jai le petit|jai la petite"
        "|jai la garde"
        "|deja de quoi|deja quelque chose|pris par|ca marche pas|marche pas|va pas|fait pas"
        "|ca marchera pas|marchera pas|va pas marcher|ca ira pas|ira pas|ca fera pas"
        "|fonctionnera pas|convient pas|fonctionne pas|ca va pas|me va pas|ca fit pas|fit pas"
        "|cest foutu|cest fichu|cest cuit|cest a leau|tombe a leau"
        "|ca adonne pas|adonne pas|ca madonne pas|madonne pas|cest mort"
        "|en voyage|lhopital|a lhopital|hospitalise|en desintox|en therapie fermee|au garage"
        "|poigne a|pogne a|coince a|pris a|ferie|cest ferie|jour ferie|un double"
        "|des doubles|doubles"
        "|chu brule|chu brulee|jsuis brule|chu a terre|chu vide|chu magane|trop brule"
        "|dans le nord|dans le bois|au lac|au camp|pour la famille"
        "|pour ma famille|en famille|cest la famille|journee de famille"
        "|imprevu|un imprevu|empechement|un empechement"
        "|jai deja|je suis pris|chu pris|chu pas la|jsuis pris|malade comme un chien|trop malade"
        "|ben malade|me fais operer|jme fais operer"
        "|me fait operer|jgarde|je garde|jdemenage|je demenage|on demenage",
    ),
    (
        Starts(""),
        "faut jparte|faut que jparte|faut que je parte|que je parte|que jparte|dois partir"
        "|jdois partir|commence"
        "|jcommence|commence a travailler|jrentre au travail|je rentre au travail|rentre au travail"
        "|jrentre a job|jrentre travailler|rentre travailler|debute|commance|jcommance|embarque",
    ),
    (
        Ends(""),
        "finis|fini|jfinis|jfini|termine|jtermine|sors|jsors|finit|sort|finis de travailler|jsor"
        "|finissent|fini de travailler|debarque|jdebarque|je finis|je fini|je sors|chu off"
        "|libre juste|jsors de la shop|je sors de la shop|jsors de la job|je sors de la job"
        "|jsors du travail|je sors du travail|jsors de louvrage",
    ),
    (In(""), "dans|ds|en|dans environ|dans a peu pres|dans les|dici|dans la prochaine|dans le|den"),
    (
        Fine(""),
        "libre|dispo|disponible|bon|bonne|parfait|marche|ca marche|oui|ouais|ouin|possible"
        "|cest bon|ca va|ca me va|sa va|sa me va|sa marche"
        "|me va|correct|convient|adonne|ca adonne|ca madonne|daccord|dac|super"
        "|peux|jpeux|je peux|ca fit|fit"
        "|fonctionne|ca fonctionne|serait bon|est bon|jpeu|ca serait bon|peut|arrange"
        "|ca marcherait"
        "|irait|va bien|jsuis libre|chu libre|chu dispo|je suis libre|marcherait|ideal"
        "|ca me derange pas|me derange pas|derange pas|ca me fait rien|ca fait pareil|cest pareil"
        "|ca mest egal|peu importe|un ou lautre|lun ou lautre|ok pour moi|tout a toi"
        "|tout a vous|chu tout a toi",
    ),
    (Ago(""), "il y a|ya|y a|ca fait"),
)

_COUNTING = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
NUMBERS: dict[str, float] = {
    **{word: n for n, word in enumerate(_COUNTING.split(), start=1)},
    "une": 1,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "cent": 100,
    "vingts": 20,
    "quelques": 3,
    "demi": 0.5,
    "demie": 0.5,
    "dizaine": 10,
    "quinzaine": 15,
    "douzaine": 12,
    "vingtaine": 20,
    "trentaine": 30,
}
ORDINALS: dict[str, float] = {
    "premier": 1,
    "premiere": 1,
    "premiers": 1,
    "premieres": 1,
    "1er": 1,
    "1ere": 1,
    "deuxieme": 2,
    "troisieme": 3,
    "quatrieme": 4,
    "cinquieme": 5,
}
