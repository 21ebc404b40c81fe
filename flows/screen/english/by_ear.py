"""More English as it is typed: by ear, without vowels, and in the words of many homes."""

MORE = {
    "mi": "i", "cyaan": "can not", "nuh": "not", "har": "her", "inna": "in", "pon": "on",
    "deh": "there", "seh": "say", "fi": "to", "di": "the", "likkle": "little", "bwoy": "boy",
    "gonan": "going to", "gnna": "going to", "ganna": "going to", "gana": "going to",
    "kll": "kill", "klling": "killing", "kllng": "killing", "mslf": "myself", "urself": "yourself",
    "hisself": "himself", "himslf": "himself", "lfe": "life", "lyfe": "life", "lif": "life",
    "liv": "live", "lve": "live", "livn": "living", "nt": "not", "tnght": "tonight",
    "tonit": "tonight", "2nght": "tonight", "tonght": "tonight", "wnt": "want", "wan": "want",
    "wnna": "want to", "cn": "can", "hlp": "help", "hepl": "help", "halp": "help",
    "brth": "breathe", "brethin": "breathing", "brathe": "breathe", "bref": "breathe",
    "chst": "chest", "pn": "pain", "hrts": "hurts", "herts": "hurts", "hart": "heart",
    "agian": "again", "agan": "again", "evr": "ever", "nvr": "never", "neva": "never",
    "nevr": "never", "enuf": "enough", "enuff": "enough", "nuff": "enough", "wher": "where",
    "wer": "where", "whr": "where", "wher's": "where is", "whn": "when", "wht": "what",
    "wats": "what is", "watz": "what is", "tkng": "taking", "tk": "take", "stp": "stop",
    "thnk": "think", "thnkng": "thinking", "thght": "thought", "thout": "thought", "slp": "sleep",
    "slep": "slept", "ned": "need", "neeed": "need", "nede": "need", "fod": "food", "fud": "food",
    "mny": "money", "hom": "home", "hous": "house", "plce": "place", "bedd": "bed",
    "thnx": "thanks", "thx": "thanks", "tnx": "thanks", "tanks": "thanks", "ty": "thanks",
    "thanx": "thanks", "kokum": "grandma", "kookum": "grandma", "kohkum": "grandma",
    "moshum": "grandpa", "mushum": "grandpa", "anaana": "mom", "ataata": "dad", "nan": "grandma",
    "ma": "mom", "pops": "dad", "brudder": "brother", "brotha": "brother", "sista": "sister",
    "bredrin": "friend", "missus": "wife", "celly": "cellie", "bunky": "bunkie", "fadder": "dad",
    "mudder": "mom", "cuzzo": "cousin", "cuzz": "cousin", "nanna": "nana", "gramps": "grandpa",
    "granpa": "grandpa", "gramma": "grandma", "grama": "grandma", "mommy": "mom", "momy": "mom",
    "daddy": "dad", "dady": "dad", "unc": "uncle", "fiancee": "fiance", "youngster": "kid",
    "youngsters": "kids", "pickney": "kids", "toddler": "kid", "toddlers": "kids",
    "infant": "baby", "newborn": "baby", "teen": "kid", "teenager": "kid", "bub": "baby",
    "lad": "boy", "fella": "guy", "fellas": "guys", "feller": "guy", "bloke": "guy",
    "buddys": "buddy", "budy": "buddy", "bruh": "bro", "homeboy": "homie", "sponsee": "sponsor",
    "mentee": "friend", "roomy": "roommate", "roomys": "roommate", "roomie": "roommate",
    "neibor": "neighbour", "nieghbor": "neighbour", "naybor": "neighbour", "nabor": "neighbour",
    "neighbors": "neighbour", "neighbours": "neighbour", "mandem": "friend", "opps": "people",
    "shudda": "should have", "cudda": "could have", "wuda": "would have", "cudnt": "could not",
    "cudn": "could not", "wudnt": "would not", "wudn": "would not", "shudnt": "should not",
    "dident": "did not", "didn": "did not", "doan": "do not", "donno": "do not know",
    "wasn": "was not", "ain": "is not", "suicidel": "suicidal", "suisidal": "suicidal",
    "sewicidal": "suicidal", "scuicide": "suicide", "suicde": "suicide", "suicidle": "suicidal",
    "nives": "knife", "knif": "knife", "gunn": "gun", "shotty": "gun", "pilz": "pills",
    "pilles": "pills", "medz": "meds", "medecine": "meds", "medicin": "meds", "medisin": "meds",
    "perscription": "prescription", "scrip": "script", "scrips": "script", "scripts": "script",
    "suboxen": "suboxone", "methadon": "methadone", "methodone": "methadone", "insulan": "insulin",
    "insuline": "insulin", "inhailer": "inhaler", "enhaler": "inhaler", "puffers": "puffer",
    "epi": "epipen", "tylonol": "tylenol", "tylenal": "tylenol", "fenty": "fentanyl",
    "fetty": "fentanyl", "fentanol": "fentanyl", "fentnyl": "fentanyl", "fentynal": "fentanyl",
    "ovrdose": "overdose", "ovrdos": "overdose", "overdos": "overdose", "od's": "overdosed",
    "num": "numb", "nmb": "numb", "nummb": "numb", "swolen": "swollen", "swolled": "swollen",
    "swole": "swollen", "seezure": "seizure", "seziure": "seizure", "seizur": "seizure",
    "siezure": "seizure", "seizures": "seizure", "ceasure": "seizure", "asma": "asthma",
    "seizers": "seizure", "sewerside": "suicide", "sewercide": "suicide",
    "azma": "asthma", "asthmatic": "asthma", "labour": "labor", "prego": "pregnant",
    "preggo": "pregnant", "pregnat": "pregnant", "pregant": "pregnant", "pregnent": "pregnant",
    "preg": "pregnant", "wks": "weeks", "mths": "months", "hrs": "hours", "hr": "hour",
    "mins": "minutes", "min": "minutes", "hospitle": "hospital", "hospittal": "hospital",
    "amblance": "ambulance", "ambulanse": "ambulance", "headake": "headache",
    "headakes": "headache", "headaches": "headache", "stomache": "stomach", "stomack": "stomach",
    "tummy": "stomach", "infectd": "infected", "fevers": "fever", "feever": "fever",
    "hungery": "hungry", "hungrey": "hungry", "starvd": "starved", "homless": "homeless",
    "homeles": "homeless", "evictd": "evicted", "evicked": "evicted", "shelters": "shelter",
    "sheltar": "shelter", "shelder": "shelter", "lockd": "locked", "barrd": "barred",
    "bannd": "banned", "throwed": "thrown", "throwd": "thrown", "giv": "give", "givn": "given",
    "gav": "gave", "rlpsd": "relapsed", "relasped": "relapsed", "relapced": "relapsed",
    "craveing": "craving", "drunkin": "drinking", "curfue": "curfew", "curfu": "curfew",
    "cerfew": "curfew", "curfiew": "curfew", "parol": "parole", "parrole": "parole",
    "probashun": "probation", "warrent": "warrant", "warent": "warrant", "warrents": "warrant",
    "breech": "breach", "breeched": "breached", "anxitey": "anxiety", "anxeity": "anxiety",
    "axiety": "anxiety", "pannic": "panic", "pnc": "panic", "atk": "attack", "atack": "attack",
    "attak": "attack", "overwelmed": "overwhelmed", "overwelm": "overwhelm", "scard": "scared",
    "skared": "scared", "scurred": "scared", "scart": "scared", "shakey": "shaking",
    "lonly": "lonely", "lonley": "lonely", "depresed": "depressed", "deppressed": "depressed",
    "hopeles": "hopeless", "useles": "useless", "uselss": "useless", "cryed": "cried",
    "painfull": "painful", "tierd": "tired", "tiered": "tired", "tird": "tired",
    "exausted": "exhausted", "exhasted": "exhausted", "threatnin": "threatening",
    "threatend": "threatened", "threatning": "threatening", "strangld": "strangled",
    "chokd": "choked", "hollerin": "yelling", "blead": "bleed", "cuttng": "cutting",
    "cuting": "cutting", "cutt": "cut", "cutted": "cut", "ct": "cut", "slamin": "slamming",
    "stabing": "stabbing", "jmp": "jump", "jmpng": "jumping", "jumpd": "jumped", "endng": "ending",
    "stepin": "stepping", "follwing": "following", "dyng": "dying", "dedd": "dead", "deid": "dead",
    "suicied": "suicide", "bludy": "bloody", "allready": "already", "alrdy": "already",
    "befor": "before", "sombody": "someone", "anyones": "anyone", "nobodyd": "no one would",
    "nobodys": "no one is", "yest": "yesterday", "yestday": "yesterday", "yesturday": "yesterday",
    "ystrdy": "yesterday", "ystday": "yesterday", "yday": "yesterday", "tomor": "tomorrow",
    "wkend": "weekend", "wkends": "weekend", "wknd": "weekend", "wk": "week", "thurs": "thursday",
    "thur": "thursday", "chq": "cheque", "cheques": "cheque", "checks": "cheque",
    "grocerys": "groceries", "grosheries": "groceries", "evrytime": "every time",
    "evertime": "every time", "urgant": "urgent", "emergancy": "emergency",
    "emergensy": "emergency",
}  # fmt: skip

# Everyday words that lie one slip from a word of the frames: they are what they are.
KEPT = (
    "ability attached beading believed blanked bowline carried carrier casting causing "
    "cashing champlain charger cheaper cleaned clearer clearing climber cooling cowlick "
    "created darling deliver despite difficult direction director dreading dresses employee "
    "emptied evening exciting farting filling filming flatter flipper forgave framing grocers "
    "groaned interest jigging kipling landing lodging managed massage massages masters "
    "motivating notices painted painting pending phasing planted planting players printed "
    "printing prepare property propose relation rotating serving setting shipping singing "
    "skinned smashes smelled sorting speaking spelled spelling splitting spoiled stacking "
    "stapler storming strange stylish surprised teasing treats trucker warning welding "
    "whacker wherever withdraw wondering wording writhing training parking planning ceiling "
    "telling selling feeling reading heading leading loading landed handed sanding banding "
    "bonding lending mending vending sending hosting roasting toasting boasting coasting "
    "basting pasting wasting testing resting nesting vesting besting bidding riding hiding "
    "siding gliding sliding bedding wedding budding pudding running gunning punning winning "
    "pinning spinning grinning thinning planing cleaning gleaning meaning leaning weaning "
    "morning warming farming forming harming charming chatting petting getting letting "
    "netting betting wetting sitting fitting knitting hitting quitting spitting cooking "
    "looking booking hooking backing packing tacking stocking rocking locking knocking "
    "clocking blocking docking picking kicking licking ticking sticking clicking flicking "
    "tricking pricking "
)
