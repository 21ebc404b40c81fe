"""Words for what fills a week, in English and Quebec French.

A row of words is alternatives between bars, in plain form: no accents, shorthand written out
(``gotta`` is ``got to``, ``chu`` is ``je suis``, ``jtravaille`` is ``je travaille``).
"""

from flows.understand.when.commitments import (
    DOING,
    FREE,
    OFF,
    REFUSED,
    SLEEP,
    THING,
    TRADE,
    WORK,
    Claim,
)

ROWS: tuple[tuple[Claim, str], ...] = (
    (
        WORK,
        "covering|coverin|rentre a job|rentre a la job|rentre au travail|rentre travailler"
        "|rentre a la shop|rentre a shop|rentre a lusine|jrentre a job|jrentre a la job"
        "|jrentre au travail|jrentre travailler|jrentre a la shop|jrentre a shop|jrentre a lusine"
        "|full time|part time|fulltime|parttime|work|working|workin|wrk|wrking|werk|job|jobs|shift"
        "|splitshift|splitshifts|shifts"
        "|my hours|hours at work|work schedule|my schedule|on shift|at work|travaille"
        "|travail|trav|trv|travaile|bosse|boulot|taf|quart|quarts|chiffre|shift de jour|mes heures"
        "|mon horaire|horaire de travail|au travail|ouvrage|ma job|la shop|a shop|ma shop|a lusine"
        "|hours are|hours r|heures cest|heures sont|i open|i close|i open up|je ouvre|je ferme"
        "|jouvre|jferme|une job|a job|work at|work in|travaille a|travaille au|worke",
    ),
    (
        Claim("work", others=True, bare=True),
        "got me on|got me working|has me on|has me|have me on|have me|puts me on|put me on"
        "|switched me to|moved me to|changed me to|bumped me to|switched my shift to|got moved to"
        "|got me doing|ma mis|mont mis|me met|me mettent|me fait travailler|me font travailler",
    ),
    (
        TRADE,
        "construction|roofing|landscaping|warehouse|factory|the plant|sawmill|the mill|snow crew"
        "|paper route|mop offices|kitchen|dishwashing|dishwasher|restaurant|resto|cleaning"
        "|security|on the line|bakery|garage|moving company|temp agency|agency|drywall|framing"
        "|paving|snow removal|deliveries|delivery|janitor|usine|lusine|chantier|entrepot|lentrepot"
        "|plonge|cuisine|menage|securite|deneigement|teach|teaching|enseigne|jenseigne|livraison"
        "|agence|lagence|manutention|concierge|boulangerie|on the boat|on the rig|boulanger"
        "|zamboni|circulaires|mope|moppe|vadrouille|charrue|balai|balayeuse|camelot|journal"
        "|journaux|autobus scolaire|lautobus scolaire|bus scolaire|chauffeur|deneige|boucherie"
        "|plongeur|cuisinier|livreur|baker|demolition|paysagement",
    ),
    (
        Claim("work", part="night"),
        "overnights|overnight|over nights|graveyard|graveyards|graveyard shift|night shift"
        "|night shifts|nightshift|nite shift|nites shift|quart de nuit|quarts de nuit"
        "|shift de nuit|gardien de nuit|chiffre de nuit|on nights|sur les nuits|les nuits|de nuit",
    ),
    (
        Claim("work", part="night", bare=True),
        "nights now|on nights now|now on nights|nuits maintenant|de nuit maintenant"
        "|de nuit astheure|je suis sur les nuits|je suis de nuit|travaille de nuit",
    ),
    (
        Claim("work", part="evening"),
        "evening shift|evening shifts|on evenings|on afternoons|afternoon shift|quart de soir"
        "|shift de soir|chiffre de soir",
    ),
    (
        Claim("work", part="day"),
        "day shift|day shifts|dayshift|on days|quart de jour|shift de jour|chiffre de jour|de jour"
        "|work days|working days|im on days",
    ),
    (
        Claim("work", "ends"),
        "finish|finishes|finish work|done work|get off|gets off|get out|get off work|off work"
        "|finish at|done at|off at|get home|finis|fini|finis de travailler|termine|sors|sors de"
        "|debarque|finis ma job|finis mon shift|finissent|finit|lets out|gets out",
    ),
    (
        Claim("work", "free", "once", bare=True, others=True),
        "never schedule me|dont schedule me|dont work me|put me off|me met toujours off|me met off"
        "|me mettent off|mont mis off|ma mis off|gives me off|give me off",
    ),
    (
        OFF,
        "off|im off|day off|jour off|jour de conge"
        "|journee de conge|journee off|conge|en conge|chome|i dont work|i never work"
        "|im not working|not working|im not workin|i do not work|no work|pas de job|pas de travail"
        "|travaille pas|travaille jamais|travaille po|bosse pas|travaille pu|not at work"
        "|pas de shift|pas dshift|jamais de shift|jamais dshift|jamais de chiffre|jamais de quart"
        "|jamais de job|never have shifts|never have a shift|dont have shifts|dont have a shift"
        "|pas de chiffre|pas de quart|pas douvrage|worke pas|work pas|worke po|worke pu|no shifts"
        "|worke jamais|bosse jamais|work jamais|travaille pus|worke pus|bosse pu|bosse pus",
    ),
    (
        Claim("work", "free", "weekly", bare=True),
        "days off|my day off|my days off|day off is|r my weekend|are my weekend|is my weekend"
        "|jours off|jours de conge|journees de conge|journees off|conges|mes conges|mes jours off"
        "|mes offs|day off cest|days off cest|mon jour de conge|ma journee de conge|mon jour off"
        "|ma journee off|jour de conge cest|jour off cest",
    ),
    (
        FREE,
        "always open|r always open|are always open|r always free|are always free|r wide open"
        "|are wide open|jamais rien|rien de prevu|never have anything|never got anything"
        "|never anything|free|available|avail|libre|libres|dispo|disponible|im good|i can do"
        "|i can meet|can meet|can do|is good for me|are good for me|good for me|works for me"
        "|work for me|im open|work best|works best|is best|are best|sont bons|est bon|bon pour moi"
        "|bons pour moi|bonne pour moi|peux juste|je peux me liberer|ca marche|marche pour moi"
        "|cest mieux|mieux pour moi",
    ),
    (
        REFUSED,
        "family time|for family|for my family|pour la famille|pour ma famille|en famille"
        "|a write off|write off|writeoff|a wash|suck for me|sucks for me|cest poche pour moi"
        "|poche pour moi|no good|is bad|are bad|r bad|bad for me|always bad|always no good"
        "|marche pas|ca marche pas"
        "|ca va pas|convient pas|fit pas|fonctionne pas|va pas|marche jamais|dont work|doesnt work"
        "|wont work|never work|never works|not good|not around|away|out of town|outta town"
        "|never home|not home|never here|not here|is out|are out|r out|fonctionne jamais|fait pas"
        "|not available|never good|jamais chez nous|jamais chez moi|jamais a maison"
        "|jamais a la maison|pas chez nous",
    ),
    (
        Claim("curfew", weight="daily"),
        "home detention|home confinement|detention a domicile|assigne a domicile|curfew|curfews"
        "|cuerfew|curfeu|curfu|cant leave the house|cant leave home"
        "|curfue|curfw|cerfew|curfiew|kerfew|house curfew|couvre feu|couvrefeu|couvre feux"
        "|couvrefeux|couvre fe|doors lock|door locks|house locks|locks at|lock at|maison barre"
        "|portes barrent|barre a|lock up|lockup|locked in|lock in|pas le droit de sortir apres"
        "|pas sortir apres|pas le droit detre dehors apres|pas ldroit de sortir apres"
        "|pas ldroit detre dehors apres|pas droit de sortir apres|cant leave the house after"
        "|cant leave after|cant leave past|cant be out after|cant be out past|not allowed out past"
        "|cant go out after|not allowed out after|no going out after|interdit de sortir apres"
        "|interdiction de sortir apres|barre apres|barree apres|barre dedans apres|always in"
        "|always inside|dedans|tjrs dedans",
    ),
    (
        Claim("curfew", weight="daily", must=True, others=True),
        "report to the halfway house|report to the house|report back|report to the ccc"
        "|be at the halfway house|cheville chez nous|bracelet chez nous|chez nous pour"
        "|chez nous avant|home for|sois a la maison de transition|be at the house"
        "|back at the house|be at home|be back|be home|be in|be inside|be in by|in by|back by"
        "|home by|back in|get back by|get home by|get back|return by|return to the house|me in by"
        "|me back by|me home by|rentre|rentree|rentrer|rentrer pour|rentrer a|sois rentre"
        "|etre rentre|etre rentree|revienne|revenir|de retour|etre revenu|etre revenue|sois revenu"
        "|sois dans|etre dans la maison|etre dans maison|etre chez nous|sois chez nous"
        "|etre a la maison|etre a maison|sois a maison|etre back|sois a la maison|etre en dedans"
        "|sois de retour|dois etre la|jrentre|retourne|retourner|back at the halfway",
    ),
    (
        Claim("curfew", weight="daily", others=True),
        "back inside by|back inside at|inside by|back inside|want me in by|wants me in by"
        "|locks up at|locks up|doors lock|door locks"
        "|want me home by|wants me home by|want me back by"
        "|wants me back by|veulent que je sois rentre|veulent que jsois rentre"
        "|in the house by|lock us in|locks us in|nous barrent|nous embarrent|lock the doors"
        "|lock the door|locks the doors|lock us out|locks us out|lock up the house"
        "|barrent les portes|barre les portes|barrent la porte|barre la porte|barrent a|embarre",
    ),
    (
        Claim("callin", weight="daily"),
        "call in|call ins|callin|callins|calling in|phone ins|house calls|appel de controle"
        "|appels de controle|appels controle|call in times|appels|mes appels|head count|headcount",
    ),
    (
        Claim("callin", weight="weekly"),
        "presente au poste|sign in|signing in|sign at the station|sign at the police|signer"
        "|signe au poste|signer au poste|vais signer|report to the police|report to police"
        "|report in|report to the station|bail check in|rapporter au poste|signature|signatures"
        "|presenter au poste|presente a la police|jpointe a police|jpointe a la police"
        "|jpointe au poste|presenter a la police",
    ),
    (
        Claim("callin", weight="daily", must=True),
        "phone in|check in|check in with|checkin|caller a|appeler la maison|jappelle la maison"
        "|appelle la maison|appelle le bureau|landline|du fixe|ligne fixe|house phone|house fone"
        "|call the house|phone the house|call home|call my po|call my parole officer"
        "|call my case worker|call my worker|call my officer|appeler mon agent|appeler mon agente"
        "|appelle mon agent|appelle mon agente|count|compte|be counted",
    ),
    (
        Claim("callin", weight="once", others=True),
        "they call me|they call the house|they call the landline|they phone me|they ring me"
        "|they phone the house|they ring the house|call my landline|ils appellent|ils mappellent"
        "|ils callent|ils me callent|appellent chez nous|appellent a maison",
    ),
    (
        Claim("callin", weight="once"),
        "jappelle|appel au bureau|appels au bureau|call at|call|phone|appeler|appelle|telephoner"
        "|telephone|phoner|caller|call out",
    ),
    (
        Claim("appointment"),
        "po|my po|ma dose|dose|p . o .|p . o|my p . o|my p . o .|parole|parole officer|probation"
        "|probation officer|case worker|caseworker|case manager|social worker|counselling"
        "|counseling|counsellor|counselor|councellor|councelling|therapy|therapist|psychologist"
        "|psych|psych appointment|suboxone|sublocade|subs|physio|physiotherapy|wound care"
        "|drug test|piss test|pee test|urine test|ua|uas|counsler|councelor|councillor"
        "|councilor|my worker|my lawyer|rehab|detox"
        "|treatment|nurse|pharmacy|meds|med line|outpatient|my coordinator|agent|agente"
        "|agent de liberation|agente de liberation|agent de probation|agente de probation"
        "|agent de lib|liberation|psy|psychologue|psychiatre|therapie|therapeute|conseiller"
        "|conseillere|intervenant|intervenante|test de pisse|test durine|test d urine"
        "|travailleuse sociale|travailleur social|ts|pharmacie|clsc|cls|infirmiere|pansement"
        "|pansements|desintox|traitement|maison de transition|suivi|mon suivi|hormones|chimio"
        "|chemo|radiation",
    ),
    (
        Claim("appointment", part="day"),
        "dialysis|dialyse|methadone|methadose|meth clinic|methadone clinic|metadone|methadon"
        "|clinic|clinique|bloodwork|blood work|prise de sang|prises de sang",
    ),
    (
        Claim("appointment", weight="once"),
        "be in court|court|appointment|appointments|appt|doctor|doc|dr|dentist|hospital|lawyer"
        "|interview|hearing|cour|la cour|rendez vous|medecin|docteur|dentiste|hopital|avocat"
        "|avocate|entrevue|audience|tribunal",
    ),
    (
        Claim("class", weight="weekly"),
        "lessons|lesson|lecons"
        "|school|night school|day school|trade school|college|class|classes|course|courses|ged"
        "|upgrading|anger management|anger mgmt|anger mgt|parenting|parenting class|training"
        "|relapse prevention|life skills|program|programs|programme|ecole|lecole|lecole du soir"
        "|cours|mes cours|classe|en classe|cegep|formation|gestion de colere|gestion de la colere"
        "|gestion colere|skool|nite school|esl|atelier|ateliers|dep|alphabetisation|francisation"
        "|aux adultes",
    ),
    (Claim("work", weight="once"), "a shift|un shift|un chiffre|un quart"),
    (Claim("class"), "group|groups|groupe|groupes|workshop"),
    (
        Claim("other", weight="weekly", late=True),
        "aa|na|aa meeting|na meeting|aa meetings|na meetings|alanon|al anon|reunion aa|reunion na"
        "|ca meeting|meeting aa|meeting na|meetings aa|meetings na",
    ),
    (
        Claim("other", weight="weekly"),
        "meetings|mes meetings|house meeting|house meetin|house meet|reunion de maison"
        "|reunion a la maison|reunions|community service|comm service|com service|communty service"
        "|community hours|travaux communautaires|travaux compensatoires|travaux comm|church|mass"
        "|temple|mosque|prayers|jumaa|jummah|jumah|sweat lodge|sweat|bible study|messe|eglise"
        "|leglise|mosquee|priere|chores|house chores|corvee|corvees|sponsor|my sponsor|parrain"
        "|mon parrain|volunteer|volunteering|benevolat|rencontre de maison|rencontre maison"
        "|cuisine collective"
        "|reunion maison|choir|chorale",
    ),
    (
        Claim("other"),
        "school run|school drop off|drop off|dropoff|fils a lecole|fille a lecole|gars a lecole"
        "|enfants a lecole|petit a lecole|petite a lecole|ptit a lecole|pick up my"
        "|pick up the kids|pickups|pick ups|school pickup|pickup my|drop off my|drop my kids"
        "|drop my son|drop my daughter|drop my kids off|drop my son off|drop my daughter off"
        "|drop the kids off|drop the kids|daycare|garderie|chercher mon|chercher ma|chercher mes"
        "|chercher les|porter les|reconduire mon|reconduire ma|reconduire mes|mener mon|mener ma"
        "|mener mes|porter mes|porter ma|porter mon|kids visit|visit my|visits|gym|voir mon gars"
        "|voir ma fille|voir mes enfants|voir mes flos|voir mon fils|see my son|see my kids"
        "|see my daughter|see my kid|hockey|soccer|bowling|practice|rehearsal|pratique|quilles"
        "|dinner at the house|visites|boxe|yoga",
    ),
    (Claim("other", weight="once"), "food bank|soup kitchen|banque alimentaire|soupe populaire"),
    (SLEEP, "sleep|sleeping|asleep|dors|dormir"),
    (
        Claim("other", bare=True),
        "watch the baby|watch the babies|watch the grandkids|watch the little ones"
        "|watch my|watchin my|watching my|watch the kids|mind my|mindin my|minding my|comes over"
        "|my kids|kids|my kid|mes kids|mes enfants|mes flos|mes ptits|mes petits|babysit"
        "|babysitting|look after|looking after|take care of|taking care of|occupe de|moccupe de"
        "|prends soin de|garde ma|garde mes|garde mon|garde le petit|garde la petite|garde le bebe"
        "|garde les petits|garde les flos|garde les kids|garde le flo|garde le ptit|garde la ptite"
        "|garde les jumeaux",
    ),
    (DOING, "i do|im doing|im on|je fais|je suis sur"),
    (THING, "have|got|ive got|have got|ai"),
    (
        Claim("other", weight="once", bare=True),
        "get my kids|get the kids|get my son|get my daughter|get my boy|get my girl|have my kids"
        "|avec moi|get my boys|got my kids|have the kids|got the kids|have my daughter|have my son"
        "|got my daughter|got my son|with me|ai mes enfants|ai ma fille|ai mon gars|ai mon fils"
        "|ai les enfants|ai mes flos|ai les flos|ai les petits|ai le petit|ai la petite"
        "|ai mes filles|ai mes gars|garde partagee|ai la garde|have custody|got custody"
        "|garde mes enfants|garde les enfants|busy|booked|tied up|occupe|occupee|pris|prise|pogne"
        "|have my kid|got my kid|have my girls|have my boys|have my grandkids|have my boy"
        "|got my boy|have my girl|got my girl|got my girls|got my boys|unavailable|indisponible"
        "|always at my|toujours chez|tjrs chez",
    ),
)


def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], Claim], ...]]:
    found: dict[str, dict[tuple[str, ...], Claim]] = {}
    for claim, written in ROWS:
        for said in written.split("|"):
            first, *rest = said.split()
            found.setdefault(first, {}).setdefault(tuple(rest), claim)
    return {
        first: tuple(sorted(tails.items(), key=lambda tail: -len(tail[0])))
        for first, tails in found.items()
    }


# First word -> (the words after it, the claim), longest first.
CLAIMS = _phrases()
