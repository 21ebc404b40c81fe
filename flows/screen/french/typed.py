"""Quebec French as it is typed: form -> the words the frames use."""

TYPED: dict[str, str] = {
    "ne": "", "n": "", "j": "je", "ej": "je", "g": "je ai", "jai": "je ai", "jé": "je ai",
    "jee": "je",
    "odd": "odd",
    "chu": "je suis", "chui": "je suis", "chuis": "je suis", "chus": "je suis",
    "jsuis": "je suis", "jsui": "je suis", "sui": "suis", "shui": "je suis", "jss": "je suis",
    "ché": "je sais", "jme": "je me", "jm": "je me", "jte": "je te", "jle": "je le",
    "jla": "je la", "jles": "je les", "jen": "je en", "jy": "je y", "jlui": "je lui",
    "jmen": "je me en", "jveu": "je veux", "ve": "veux", "vx": "veux", "veu": "veux",
    "veut": "veux", "veus": "veux", "voeux": "veux", "vais": "va", "vas": "va", "vai": "va",
    "vait": "va", "jva": "je va", "jvas": "je va", "mva": "je va", "jvai": "je va", "vont": "va",
    "peu": "peux", "peut": "peux", "pe": "peux", "pu": "plus", "pus": "plus", "plu": "plus",
    "pluss": "plus", "pas": "pas", "pa": "pas", "c": "cest", "cé": "cest", "ce": "ce",
    "sé": "cest", "cetait": "cetait", "ctait": "cetait", "tlm": "tout le monde", "toute": "tout",
    "toutes": "tout", "tous": "tout", "tt": "tout", "tte": "tout", "tou": "tout", "faite": "fait",
    "faites": "fait", "faits": "fait", "fai": "fait", "ke": "que", "k": "que", "ki": "qui",
    "kan": "quand", "kand": "quand", "qd": "quand", "koi": "quoi", "pk": "pourquoi",
    "pkoi": "pourquoi", "kwa": "quoi", "pq": "pourquoi", "pcq": "parce que", "pck": "parce que",
    "paske": "parce que", "parske": "parce que", "pis": "et", "pi": "et", "puis": "et",
    "ds": "dans", "dins": "dans", "din": "dans", "sua": "sur la", "su": "sur", "sul": "sur le",
    "sur": "sur", "dsus": "dessus", "icitte": "ici", "icite": "ici", "isi": "ici", "y": "il",
    "i": "il", "ils": "il", "ya": "il y a", "yé": "il est", "ye": "il est", "yest": "il est",
    "est": "est", "es": "est", "elle": "elle", "elles": "elle", "al": "elle", "yen": "il en",
    "ben": "bien", "bin": "bien", "bcp": "beaucoup", "bcq": "beaucoup", "dla": "de la",
    "dl": "de le", "dle": "de le", "del": "de le", "dune": "de une", "dun": "de un",
    "den": "de en", "dmoi": "de moi", "moé": "moi", "moe": "moi", "toé": "toi", "mm": "meme",
    "asoir": "a soir", "asoire": "a soir", "ast": "a", "auj": "aujourdhui", "ajd": "aujourdhui",
    "aujourdui": "aujourdhui", "ojd": "aujourdhui", "dmain": "demain", "2main": "demain",
    "vla": "voila", "qqun": "quelquun", "qqn": "quelquun", "qq1": "quelquun",
    "kelkun": "quelquun", "kelk1": "quelquun", "quequun": "quelquun", "kekun": "quelquun",
    "queuquun": "quelquun", "quelqu": "quelque", "qqch": "quelque chose",
    "kekchose": "quelque chose", "msg": "message", "msgs": "message", "messages": "message",
    "textos": "texto", "txto": "texto", "txt": "texto", "sms": "texto", "textes": "texto",
    "tel": "cell", "telephone": "cell", "cel": "cell", "cells": "cell", "cellulaire": "cell",
    "phone": "cell", "fone": "cell", "stp": "svp", "sil": "si il", "svp": "svp",
    "silvousplait": "svp", "vrm": "vraiment", "vraimen": "vraiment", "mouri": "mourir",
    "mourire": "mourir", "morir": "mourir", "mourrir": "mourir", "crever": "crever",
    "creve": "crever", "morte": "mort", "morts": "mort", "mortes": "mort", "mor": "mort",
    "vivant": "vivant", "vivan": "vivant", "vivante": "vivant", "viv": "vivre", "vie": "vie",
    "vi": "vie", "sucide": "suicide", "suiside": "suicide", "suicid": "suicide",
    "suissider": "suicider", "suissidère": "suicidaire", "suissidere": "suicidaire",
    "suicider": "suicider", "suicidé": "suicider", "suisidaire": "suicidaire", "mieu": "mieux",
    "mieus": "mieux", "pilule": "pilules", "pillules": "pilules", "pillule": "pilules",
    "pills": "pilules", "pill": "pilules", "cachets": "pilules", "comprimés": "pilules",
    "comprimes": "pilules", "peanuts": "pilules", "peanut": "pilules", "tylenols": "tylenol",
    "medicaments": "meds", "medicament": "meds", "medocs": "meds", "médocs": "meds",
    "medication": "meds", "medoc": "meds", "od": "overdose", "overdoz": "overdose",
    "surdose": "overdose", "overdosé": "overdose", "overdoser": "overdose",
    "overdosed": "overdose", "fentanyl": "fent", "blesse": "blesser", "fair": "faire",
    "fere": "faire", "bcoup": "beaucoup", "trops": "trop", "tro": "trop", "boute": "bout",
    "tanné": "tanne", "tannée": "tanne", "ecoeuré": "ecoeure", "frere": "frere", "frère": "frere",
    "seur": "soeur", "soeurs": "soeur", "freres": "frere", "amis": "ami", "amie": "ami",
    "chums": "chum", "enfants": "enfant", "ti": "petit", "tite": "petit", "petite": "petit",
    "kids": "enfant", "kid": "enfant", "flos": "enfant", "flo": "enfant", "bb": "bebe",
    "mari": "mari", "copine": "blonde", "kopine": "blonde", "copain": "chum", "police": "police",
    "polis": "police", "policiers": "police", "flics": "police", "beus": "police",
    "boeufs": "police", "chien": "chien", "agente": "agent", "hopital": "hopital",
    "hosto": "hopital", "urg": "urgence", "urgences": "urgence", "narcan": "naloxone",
    "fusil": "gun", "guns": "gun", "gunn": "gun", "carabine": "gun", "pistolet": "gun",
    "flingue": "gun", "couteaux": "couteau", "lames": "lame",
    "machete": "couteau", "poignard": "couteau", "exacto": "lame", "batte": "bat", "baton": "bat",
    "cordes": "corde", "respir": "respire", "repir": "respire", "evanoui": "evanoui",
    "évanoui": "evanoui", "evanouie": "evanoui", "jmeurs": "je meurs", "meur": "meurs",
    "meurt": "meurs", "saigne": "saigne", "tjs": "toujours", "tjrs": "toujours",
    "tjr": "toujours", "jms": "jamais", "jamai": "jamais", "qu": "que", "vs": "vous",
    "ns": "nous", "dsl": "desole", "desolé": "desole", "desolée": "desole", "désolé": "desole",
    "scuse": "desole", "scusez": "desole", "pardonnez": "pardonne", "excuse": "desole",
    "excusez": "desole", "icit": "ici", "wana": "wanna", "heroine": "hero", "crisse": "crisse",
    "criss": "crisse", "crissé": "crisse", "calisse": "crisse", "calissé": "crisse",
    "caliss": "crisse", "kalisse": "crisse", "sacré": "crisse", "câlisse": "crisse",
    "garoché": "garoche", "câlissé": "crisse", "foutu": "crisse", "foutue": "crisse",
    "clissé": "crisse", "sapré": "crisse", "sacre": "crisse", "flushé": "crisse", "mis": "mis",
    "mise": "mis", "mi": "mis", "jeté": "crisse", "fdp": "gars", "gar": "gars", "mec": "gars",
    "type": "gars", "bonhomme": "gars", "homme": "gars", "garçon": "gars", "garcon": "gars",
    "madame": "femme", "dame": "femme", "fille": "fille", "filles": "fille", "monsieur": "gars",
    "jeune": "gars", "loc": "coloc", "colocs": "coloc", "rommate": "coloc", "roommate": "coloc",
    "roomate": "coloc", "co-loc": "coloc", "aide": "aide", "aider": "aide", "aidez": "aide",
    "aidé": "aide", "maidez": "me aide", "maider": "me aide", "dez": "aide", "jve": "je veux",
    "jvx": "je veux",
}  # fmt: skip

# Written by ear, together, or with other languages of the street in it: more typed forms.
TYPED |= {
    form: words
    for words, forms in {
        "je suis": "jsu jsus chuu chuit jsuit chwi jswi shu chtsu chuss jchu jchui suie",
        "je suis plus": "chpu chupu jsupu chuispu jsuispu chupus",
        "je suis pas": "chupa chupas chpas jsupas jsuispas chwipas",
        "je etais": "jtais jetai jtai chtais chtait jetet jte_ais jetaient",
        "je ai": "ge gai jaie jait jez geai",
        "je ai plus": "jaipu jepu japu gpu jaiplus jaipus",
        "je ai pas": "jaipa jaipas japas jepas gpas jpas jaipo",
        "je ai rien": "jairien jarien",
        "je va": "jvé jvay mvas jmenva mva jirai jvo jvé",
        "je sais pas": "jsaispas jspas chaipas chepas jcpas jsaipas shaipas jsepas chpa jsepa",
        "je peux": "jpe jpeut jpeus jpeu",
        "je peux plus": "jpeupu jpeuxpu jpepu peupu peuxpu",
        "je en peux plus": "jenpeuxpu jpenpu jenpeupu jnpeupu jenpepu jpeuen",
        "je veux": "jveut jveus jvoeux jvux",
        "je veux plus": "jveupu jveuxpu jvepu jvpu",
        "je me": "jem jmm jmee",
        "je pense": "jpens jpence jpanse jpans jcrois jcroi",
        "il": "yy",
        "il a plus": "yapu ya_pu yapus",
        "il il a plus": "y'apu",
        "il ma": "yma ima yema imas ymas",
        "il me": "yme ime ym",
        "il va": "yva iva yvas iva yvont yvon",
        "il veux": "yveut yveu iveut",
        "il est": "yet lest yer",
        "il ont": "yont yon iont",
        "elle a": "alla",
        "que il": "quy quil kil ki'l quils",
        "que elle": "qu'elle kelle qu'a qua quelles",
        "que on": "quon kon",
        "parce que": "pasque pace passque pce parceque parskeu parsque",
        "cest pas": "cpas cpa cepas spas spa cetpas",
        "cest plus": "cpu cepu spu",
        "cest": "cte_un",
        "ca va": "sava cava",
        "cetait": "cetai setait cete ctai setai ct",
        "avec": "ak av avk avek avecque aveq awec aek ek",
        "sans": "san sen_ ss",
        "cette": "cte ste sta c'te ct'",
        "dans": "dan dnas den_ dens",
        "dans la": "danla",
        "apres": "apre aprè apr",
        "bout": "boutte bou boute",
        "tellement": "telment tlm_ telmen tellemen telman",
        "jamais": "jamait jamet",
        "encore": "encor ancore ankor enkor anko encoer enco",
        "besoin": "bsoin besoins bezoin bsn bes besoin2",
        "aujourdhui": "ojourdhui aujourdhu aujordhui ajourdhui ojourdui ajrd aujhui",
        "demain": "dem deman dmin demin 2m1 dm1 demins",
        "maintenant": "mtn mnt mainten mntn mtnt maintenan mt1 astheure asteure asteur astere",
        "la la": "lala",
        "personne": "persone person perssone",
        "quelquun": "qq1 kkun qlq1 qlqun kelkin kekin keuqun quelkun qequn quelquin",
        "quelque chose": "qlqchose qqchose kekchoz kelkechose qqchoz",
        "beaucoup": "bocoup bcoups boukou boucoup",
        "mourir": "mouriir mourrire mourier murir mourr mourur mourrit mouir mourit mouiri",
        "mort": "maure ded",
        "noyer": "neyer nayer noiyer",
        "tuer": "tuwer thuer tuere touye tiye tuyer tuee",
        "suicide": "sucid suiside suicde sicide suissid suisside suicidde swicide",
        "suicider": "sucider suisider suissidé",
        "vivre": "vivr vive_ vivrr",
        "capable": "kapab kapable capab capabe kpable capble",
        "pas capable": "pakapab",
        "fatigue": "fatige fatik fatigé fatiguer",
        "plus": "plis plu's",
        "pas": "pa's po paas",
        "je ": "mwen mouin",
        "veux": "vle wanna_ ve",
        "vie": "lavi",
        "mon dieu": "bondye",
        "rien": "ryen rin ri1 walou wallou",
        "fini": "khlass khalas khlas kaput",
        "moi": "mwa moua mwe moy",
        "toi": "twa toua toe",
        "ami": "kho khoya frero reuf",
        "frere": "bro brother",
        "argent": "fric flouze lardjan kob cash_",
        "manger": "mangé mangee bouffer manje graille",
        "dormir": "dormire domi dormirr",
        "tanne": "taner tannez tane tanner",
        "ecoeure": "ecoeurer ekere ecoeuree ecoeurant_ ecure",
        "hopital": "lopital hosp opital hopitale ospital",
        "ambulance": "ambulence embulance anbulance lambulance",
        "pilules": "pilul pillulle pillul pulules pilulles pils pelules",
        "saigne": "seigne segne sègne",
        "respire": "respir respi respirre resspire",
        "respirer": "respiré respirez",
        "etouffe": "etouf etoufe touffe_",
        "frappe": "frap frape frappé frapppe",
        "frapper": "fraper frapé",
        "etrangler": "etrangle etrengle",
        "couteau": "couto couteaux kouto koutto couteu knife",
        "gun": "12_ gone_ pouchkine glok guns",
        "seul": "sel_ sseul seulle seule seuls",
        "peur": "per_ peure pere_ peurs scared",
        "vraiment": "vrm vrai_ment vremen vrement vraiement",
        "je aime": "jaime geme jem_",
        "je ferai": "jfrai jfra jferai jfre",
        "je serai": "jsrai jserait jsra",
        "je aurai": "jorai jarai",
        "maman": "mman moman momman mamman",
        "papa": "popa poupa ppa",
        "debout": "deboute",
        "dedans": "ddans dedan ddan",
        "crever": "kreve krev krever",
        "coeur": "keur queur",
        "fait": "fe",
        "bras": "bra",
        "plein": "plin",
        "devant": "devan",
        "enfant": "zenfan zanfan zenfants zanfants",
        "dehors": "deor deors",
        "battu": "bateu batue",
        "aussi": "osi ossi",
        "cou": "kou",
        "avale": "ingere ingerer ingurgite absorbe",
        "convulse": "convulsionne convulsionner",
        "crisse": "sacrer sacrait crisser crissait calisser",
        "serais": "seriez",
        "aurais": "auriez",
        "ferais": "feriez",
        "juste": "yinque yinke rinque jusse jsute",
        "reveille": "revelier reveilier",
        "enterrement": "enterment enterement",
        "gueule": "yeule yeul",
        "que elles": "qu'elles",
        "le eau": "leau",
        "envoie encore": "renvoyez",  # asks for a text once more; "renvoyé" was let go
        "desole": "dzl desoler dézolé desoll sorry sry scusez dézo",
        "adieu": "adieux adieut adyeu adyeux",
        "bonsoir": "bsr",
        "": "tse ts osti ostie estie esti sti hostie astie tabarnak tabarnac tabarnack tbk tbnk "
        "tabarnaque tabernacle viarge ciboire cibole simonaque simonac bordel putain ptn "
        "genre wallah wlh wallahi walla kuei kwei faque fake fak feke fait_que batinse crime_ "
        "torrieux coudon coudonc heille hey euh ben bin bein ouin ouain wsh ",
    }.items()
    for form in forms.replace("\n", " ").split()
    if not form.endswith("_")
}

# What they will do to themselves is as grave as what they do.
WILL = (
    "tuer tirer couper pendr noyer suicider sauter lancer pitcher avaler trancher crisser garrocher"
)
TYPED |= {
    verb + ending: verb + ("e" if verb.endswith("dr") else "")
    for verb in WILL.split()
    for ending in ("ai", "ais", "a", "ait", "ont")
}

# They do it, she is it: one form stands for all, so that no frame hears one and misses the other.
MANY_ARE = (
    "achevent appellent arretent arrivent avancent barrent brulent cachent cassent cherchent "
    "collent commencent coulent coupent crient crissent decouvrent demandent donnent ecoeurent "
    "entrent ferment fouillent forcent frappent fument gardent gonflent guettent hurlent "
    "intimident jasent jouent laissent manquent marchent menacent parlent passent payent pensent "
    "pleurent poignardent rapprochent refusent rentrent retournent revoquent rodent roulent "
    "saignent sautent shakent sniffent taxent tirent touchent tournent trainent traitent tremblent "
    "trouvent tuent enflent dealent volent "
)
SHE_IS = (
    "absente bannie battue chaude choisie confuse contente couverte decue detruite disparue "
    "ecoeurante ecrite enfuie engourdie eteinte etourdie fendue fiere finie floue froide gerante "
    "guerie inconsciente inquiete intervenante mordue ouverte pendue perdue pleine prete profonde "
    "remplie revenue rouverte saoule suspendue tordue vendue venue devenue assise retenue cuite "
    "lourde mourante noire bleue verte maudite mauvaise meilleure pourrie "
)
TYPED |= {word: word[:-3] + "e" for word in MANY_ARE.split()}
TYPED |= {word: word[:-1] for word in SHE_IS.split()}
TYPED |= {word + "s": word[:-1] for word in SHE_IS.split()}
TYPED |= {"fiere": "fier", "fieres": "fier", "fiers": "fier"}

# English words that would otherwise be taken apart as French: "spend" is no "s'pend".
LEFT_ALONE = (
    "just all they time come dont there still see told met could same came yet soon name ill "
    "till these quite snow shit small song seen true sell save sign side shall noon tree close "
    "slow ten slave swing spend space sun june nose spoke skate less strange stranger knee keen "
    "sense temper james steel slay spain sport storage starter spoil slide sleeve sleeves "
    "string strip strips stronger stole sold slope smell smoke spot spin stay step start star "
    "state story style stuff stone stop stick steal slip spare speak spell spent table train "
    "team tale trend toast thigh type touch leave later letter legal lever light lighter list "
    "mall male mate mess mine mirror moose mouse mill dual dinner dare deal dear depends quote "
    "queen noose shell cheat cheer cheers chess chop clever closer cookie cookies cookin corpse "
    "cross callin couple garden grass grave horse jeans more miss price therefore those though "
    "tires tune hate gone fill file files fell feel feed door "
)
TYPED |= {word: word for word in LEFT_ALONE.split()}
