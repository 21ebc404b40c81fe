"""English: how it is typed, its word classes, and its alarms."""

from flows.screen.rules import Mask, Rule, Table
from flows.screen.spelling import Spelling

# Typed form -> the words the frames use. Contractions are opened so that "not" is always a word.

TYPED = {
    "u": "you", "ur": "your", "yr": "year", "yrs": "years", "r": "are", "n": "and", "nd": "and",
    "an": "an", "b": "be", "c": "see", "k": "ok", "w": "with", "wit": "with", "wo": "without",
    "wanna": "want to", "wana": "want to", "wna": "want to", "wannna": "want to",
    "wanta": "want to", "waana": "want to", "wonna": "want to", "wantin": "wanting",
    "gonna": "going to", "gona": "going to", "gunna": "going to", "gon": "going to",
    "gna": "going to", "goin": "going", "finna": "going to", "ima": "i am going to",
    "imma": "i am going to", "i'ma": "i am going to", "imna": "i am going to", "gotta": "got to",
    "gota": "got to", "hafta": "have to", "tryna": "trying to", "trynna": "trying to",
    "bouta": "about to", "boutta": "about to", "im": "i am", "iam": "i am", "ive": "i have",
    "i'll": "i will", "ill": "i will", "id": "i would", "idk": "i do not know", "dont": "do not",
    "dnt": "do not", "don": "do not", "doesnt": "does not", "dunno": "do not know",
    "didnt": "did not", "cant": "can not", "cnt": "can not", "cannot": "can not",
    "kant": "can not", "wont": "will not", "isnt": "is not", "aint": "is not", "arent": "are not",
    "wasnt": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "couldnt": "could not", "shouldnt": "should not", "wouldnt": "would not",
    "hes": "he is", "shes": "she is", "theyre": "they are", "youre": "you are", "its": "it is",
    "thats": "that is", "theres": "there is", "whats": "what is", "wheres": "where is",
    "hell": "hell", "he'll": "he will", "she'll": "she will", "theyll": "they will",
    "we'll": "we will", "he'd": "he would", "she'd": "she would", "we're": "we are",
    "weve": "we have", "2nite": "tonight", "tonite": "tonight", "tnite": "tonight",
    "2night": "tonight", "2nt": "tonight", "tonyt": "tonight", "2nyt": "tonight", "nite": "night",
    "nites": "night", "nights": "night", "nyt": "night", "2day": "today", "2moro": "tomorrow",
    "2morrow": "tomorrow", "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow",
    "tomoro": "tomorrow", "2mrw": "tomorrow", "tomorow": "tomorrow", "b4": "before",
    "4ever": "forever", "4eva": "forever", "agen": "again", "agn": "again", "agin": "again",
    "evry": "every", "evrything": "everything", "evrythin": "everything",
    "everythin": "everything", "evry1": "everyone", "every1": "everyone", "evryone": "everyone",
    "everybody": "everyone", "evrybody": "everyone", "some1": "someone", "sum1": "someone",
    "sumone": "someone", "somebody": "someone", "sumbody": "someone", "no1": "no one",
    "nobody": "no one", "noone": "no one", "any1": "anyone", "anybody": "anyone",
    "nothin": "nothing", "nuthin": "nothing", "nuttin": "nothing", "sumthin": "something",
    "somethin": "something", "sumthing": "something", "smth": "something", "bout": "about",
    "abt": "about", "cuz": "because", "coz": "because", "cos": "because", "bc": "because",
    "becuz": "because", "cause": "because", "pls": "please", "plz": "please", "plss": "please",
    "plse": "please", "rite": "right", "rn": "right now", "wat": "what", "wut": "what",
    "dat": "that", "da": "the", "dis": "this", "em": "them", "dem": "them", "jus": "just",
    "jst": "just", "ppl": "people", "bf": "boyfriend", "gf": "girlfriend", "hubby": "husband",
    "husban": "husband", "cuzin": "cousin", "cuzn": "cousin", "neice": "niece", "mum": "mom",
    "mama": "mom", "momma": "mom", "moms": "mom", "mother": "mom", "mothers": "mom",
    "father": "dad", "fathers": "dad", "dads": "dad", "bros": "bro", "brothers": "brother",
    "sisters": "sister", "friends": "friend", "frend": "friend", "frnd": "friend",
    "frends": "friend", "tryed": "tried", "tride": "tried", "od": "overdose", "ods": "overdose",
    "oded": "overdosed", "odd": "odd", "od'd": "overdosed", "od'ed": "overdosed",
    "oding": "overdosing", "odin": "overdosing", "odeed": "overdosed", "overdosin": "overdosing",
    "overdoze": "overdose", "overdozed": "overdosed", "kms": "kill myself",
    "kys": "kill yourself", "kil": "kill", "kiling": "killing", "unaliving": "unalive",
    "unalived": "unalive", "suside": "suicide", "sucide": "suicide", "suacide": "suicide",
    "suicid": "suicide", "sewerslide": "suicide", "sewercide": "suicide", "susidal": "suicidal",
    "sucidal": "suicidal", "deth": "death", "ded": "dead", "dy": "die", "dye": "die",
    "dieing": "dying", "dyin": "dying", "diein": "dying", "livin": "living", "alve": "alive",
    "alone": "alone", "mysef": "myself", "meself": "myself", "myslf": "myself",
    "myselve": "myself", "outta": "out of", "outa": "out of", "lotta": "lot of",
    "thru": "through", "thro": "through", "til": "until", "till": "until", "better": "better",
    "wen": "when", "buncha": "bunch of", "bunches": "bunch", "hole": "whole", "wrists": "wrist",
    "rists": "wrist", "noware": "nowhere", "nowere": "nowhere", "knowhere": "nowhere",
    "hav": "have", "haf": "have", "hv": "have", "gt": "got", "gettin": "getting",
    "gitting": "getting", "git": "get", "meds": "meds", "medication": "meds",
    "medications": "meds", "medicine": "meds", "medicines": "meds", "tablets": "pills",
    "tabs": "pills", "pillz": "pills", "pils": "pills", "capsules": "pills", "xans": "pills",
    "percs": "pills", "xanax": "pills", "seroquel": "pills", "tylenols": "tylenol",
    "advils": "advil", "tyl": "tylenol", "fone": "phone", "fon": "phone", "cell": "phone",
    "number": "number", "txt": "text", "txts": "texts", "txting": "texting", "txtin": "texting",
    "txted": "texted", "msg": "message", "msgs": "messages", "mesages": "messages",
    "xmas": "christmas", "hosp": "hospital", "hospitel": "hospital", "er": "er", "emerg": "er",
    "emergency": "emergency", "ambulence": "ambulance", "bleedin": "bleeding",
    "bleading": "bleeding", "pukin": "puking", "breth": "breathe", "breath": "breathe",
    "brething": "breathing", "blud": "blood", "thot": "thought", "thots": "thoughts",
    "luv": "love", "goodby": "goodbye", "gudbye": "goodbye", "goodbyes": "goodbye",
    "bye": "goodbye", "byebye": "goodbye", "sry": "sorry", "sori": "sorry", "srry": "sorry",
    "anymor": "anymore", "nomore": "no more", "skool": "school", "wrk": "work", "po": "po",
    "officer": "po", "hurtin": "hurting", "hert": "hurt", "hrt": "hurt", "stabed": "stabbed",
    "homles": "homeless", "shelta": "shelter", "kickd": "kicked", "kikd": "kicked",
    "relaps": "relapse", "relapsd": "relapsed", "sobor": "sober", "cravins": "cravings",
    "hopless": "hopeless", "worthles": "worthless", "panick": "panic", "anxity": "anxiety",
    "wether": "whether", "tht": "that", "ther": "there", "stil": "still", "wil": "will",
    "shud": "should", "wud": "would", "cud": "could", "woulda": "would have",
    "shoulda": "should have", "coulda": "could have", "somone": "someone", "nife": "knife",
    "knive": "knife", "nifes": "knife", "knives": "knife", "guns": "gun", "pistol": "gun",
    "rifle": "gun", "shotgun": "gun", "glock": "gun", "handgun": "gun", "strap": "gun",
    "razors": "razor", "blades": "blade", "ropes": "rope", "belts": "belt", "bridges": "bridge",
    "lawd": "lord", "fuckin": "fucking", "fkn": "fucking", "fkin": "fucking", "fking": "fucking",
    "rly": "really", "rlly": "really", "realy": "really", "srsly": "really",
    "seriously": "really", "legit": "really", "literally": "really", "honestly": "really",
    "tbh": "really", "def": "really", "lil": "little", "thier": "their", "alredy": "already",
    "kno": "know", "no": "no", "hospitalized": "hospital", "smone": "someone",
    "smthn": "something", "whatev": "whatever", "ended": "ended", "y": "why", "o": "of",
    "thinkin": "thinking", "thinkn": "thinking", "feelin": "feeling", "workin": "working",
    "takin": "taking", "bin": "been", "ben": "been", "gotten": "got",
}  # fmt: skip

SLOTS = {
    "adv": (
        "just|really|so|still|even|only|fucking|actually|always|kinda|badly|truly|like|now|"
        "all|almost|maybe|sometimes|right_now"
    ),
    "me": "me|myself|us|my_self|me_self",
    "myself": "myself|my_self|me_self|ourselves|our_selves|my_own_self",
    "want": (
        "want|wanted|wants|wanting|wish|wishing|need|needed|ready|plan|planning|planned|"
        "trying|tried|try|rather|tempted|prefer|deserve|hope|hoping|dying|begging|prepared|"
        "decided|urge|urges|considering|considered|willing|pray|praying"
    ),
    "will": (
        "going_to|will|want_to|wanted_to|ready_to|about_to|plan_to|planning_to|planned_to|"
        "trying_to|tried_to|try_to|need_to|might|could|should|decided_to|have_to|tempted_to|"
        "rather|better|just|got_to|intend_to|thinking_of|thinking_about|think_about|think_of|"
        "thought_about|thought_of|thoughts_of|thoughts_about|urge_to|wish_to|like_to|would|"
        "consider|considering|considered|dream_of|dreaming_of|fantasize_about|feel_like|"
        "felt_like|feeling_like"
    ),
    "kill": (
        "kill|killing|killed|hang|hanging|hanged|hung|shoot|shooting|shot|drown|drowning|"
        "drowned|poison|poisoning|poisoned|off|offing|offed|unalive|strangle|strangling|"
        "choke|suffocate|stab|stabbing|gas|gassing|end|ending|ended|murder|delete|destroy|"
        "electrocute|smoke|execute|snuff|slaughter|asphyxiate"
    ),
    "dead": (
        "dead|die|dying|died|gone|unalive|not_alive|no_longer_alive|non_existent|"
        "six_feet_under|in_the_ground|un_alive"
    ),
    "now": "now|right_now|tonight|today|again|soon|tomorrow|this_time|anymore|please",
    "no_more": "anymore|no_more|any_more|any_longer|much_longer|no_longer|longer|much_more|again",
    "not": "not|never|no_longer",
    "life": "life|living|alive|existing|existence|breathing|being_here|waking_up|this_world",
    "kin": (
        "mom|dad|brother|bro|sister|sis|son|daughter|kid|kids|child|children|baby|wife|"
        "husband|boyfriend|girlfriend|ex|man|girl|partner|cousin|uncle|aunt|auntie|grandma|"
        "grandpa|nana|papa|niece|nephew|friend|buddy|pal|homie|roommate|roomate|roomie|"
        "roommates|stepdad|stepmom|stepbrother|stepson|boy|fiance|neighbour|neighbor|family|"
        "fam|cellie|cellmate|bunkmate|coworker|boss|old_man|old_lady|baby_mom|baby_daddy|"
        "bestie|best_friend|sponsor|gran|granny|parents|grandmother|grandfather|"
        "granddaughter|grandson|mate|dude|bunkie|ex_wife|ex_husband|landlord|stepfather|"
        "stepmother|grandkid|grandkids|twins|housemate|coach|worker|because|sister_in_law|"
        "brother_in_law|mom_in_law|dad_in_law|coworkers|nurse"
    ),
    "folk": (
        "guy|dude|man|woman|girl|lady|kid|boy|someone|person|people|guys|roommate|roomate|"
        "neighbour|neighbor|bitch|bastard|fucker|asshole|punk|rat|snitch|goof|worker|staff|"
        "cop|cops|bouncer|chick|everyone|anyone|mofo|motherfucker|piece_of_shit|class|"
        "teacher|judge|prick|old_man|students|homeless_guy|security|clerk|dad|mom"
    ),
    "they": "he|she|they|@kin|@folk",
    "him": (
        "him|her|them|someone|everyone|anyone|this_guy|that_guy|the_guy|these_guys|"
        "those_guys|this_dude|that_dude|that_bitch|this_bitch|that_rat|that_man|this_man|"
        "that_kid|his_ass|her_ass|their_ass|my_wife|my_mom|my_dad|my_brother|my_sister|my_ex|"
        "my_boyfriend|my_girlfriend|my_husband|my_roommate|my_roomate|my_neighbour|"
        "my_neighbor|my_boss|my_cousin|my_uncle|my_stepdad|my_son|my_daughter|my_kids|"
        "my_family|my_parents|my_cellie|my_po|my_worker|people|the_staff|the_kid|the_kids|"
        "the_bastard|that_fucker|the_fucker|that_goof|that_snitch|the_cop|the_cops|a_cop|"
        "the_worker|a_guy|the_neighbour|the_neighbor|the_judge|that_woman|that_girl|"
        "the_bitch|that_piece|a_person|this_woman|another_person|him_and|dude|the_dude|"
        "my_bro|my_buddy|my_girl|my_man|my_partner|my_teacher|my_class|that_asshole|"
        "that_punk|whoever"
    ),
    "drug": (
        "pills|pill|meds|tylenol|advil|aspirin|ibuprofen|sleeping_pills|painkillers|oxys|oxy|"
        "valium|ativan|trazodone|gravol|benadryl|fentanyl|fent|heroin|dope|down|meth|crack|"
        "coke|speed|molly|morphine|methadone|suboxone|percocet|percocets|perc|"
        "antidepressants|insulin|acid|dilaudid|dilly|hydros|gabapentin|gabbies|lithium|"
        "panadol|benzos|opioids|fenty|purple|shrooms|melatonin|sleepers|nyquil|robaxacet|"
        "bottle|bottles|vodka|handful|stash|blister_pack|prescription|mg|gummies|benadryls|"
        "gravols|antifreeze|seroquels|trazodones|clonazepam|klonopin|lorazepam|hydromorph|"
        "hydromorphone|codeine|downers|uppers|blues|roxys|norcos|dilaudids|ketamine|ghb|g"
    ),
    "took": (
        "took|taken|take|taking|swallowed|swallow|swallowing|ate|eaten|downed|down|popped|"
        "popping|drank|drunk|chugged|tooken|injected|shot|used|snorted|smoked|did|had|gulped|"
        "overdosed_on|slammed|slam|banged|bumped|railed|ingested|guzzled|necked|scarfed|"
        "inhaled|railing|slamming|polished_off|double_dosed"
    ),
    "poison": (
        "bleach|antifreeze|drano|windex|cleaner|javex|lysol|detergent|rat_poison|poison|"
        "gasoline|gas|paint_thinner|hand_sanitizer|sanitizer|batteries|battery|"
        "rubbing_alcohol|lye|ammonia|glass|windshield_washer|nail_polish_remover|turpentine|"
        "draino|razor_blade|cyanide|pesticide|peroxide"
    ),
    "means": (
        "gun|rope|noose|blade|razor|knife|pills|belt|cord|sheet|bullet|bullets|needle|"
        "razorblade|box_cutter|exacto|xpill|xgun|xknife|xblade|xrope|extension_cord|"
        "shoelaces|bottle_of_pills|a_45|the_45|a_9mm|tylenol|bleach|rat_poison|helium|"
        "carbon_monoxide|pentobarbital|nembutal"
    ),
    "weapon": (
        "gun|knife|blade|bat|machete|piece|shank|hammer|axe|crowbar|weapon|sword|pipe|"
        "tire_iron|box_cutter|screwdriver|burner|9mm|nine|hatchet|brass_knuckles|xgun|xknife|"
        "taser|broken_bottle"
    ),
    "high_place": (
        "bridge|roof|rooftop|building|balcony|window|ledge|overpass|cliff|tower|crane|"
        "railing|parkade|stairwell|top_floor|viaduct|edge|highrise|fire_escape"
    ),
    "tracks": (
        "train|trains|subway|metro|tracks|platform|bus|truck|traffic|car|cars|go_train|"
        "skytrain|highway|transport|semi|river|lake|canal|falls|water|hwy|401|lrt|streetcar|"
        "freight"
    ),
    "limb": (
        "arm|arms|leg|legs|wrist|thigh|thighs|skin|stomach|veins|vein|throat|neck|hand|hands|"
        "belly|chest|face|foot|artery|jugular|ankle|ankles|hips"
    ),
    "ago": (
        "ago|last_year|years_back|months_back|back_then|used_to|in_the_past|long_time_ago|"
        "when_i_was|as_a_kid|back_in"
    ),
    "scene": (
        "movie|movies|film|documentary|doc|doco|novel|book|song|game|video_game|podcast|show|"
        "series|episode|netflix|news|paper|play|comic|training|workshop|course|class|"
        "prevention|awareness|first_aid|script|scene|rapper|lyrics|poem|tv|radio|article|"
        "headline|cod|fortnite|gta|minecraft|call_of_duty|xbox|ps5|ps4|playstation|"
        "shakespeare|meme|presentation|seminar|talk_on|museum|hotline|vigil|memorial|mission|"
        "level|boss_fight|bingo|chess|checkers|poker|cards|crib|euchre|hoops|basketball|"
        "hockey|monopoly|scrabble|exam|essay|homework|assignment|history|character|"
        "remembrance_day|firefighters|soldiers|ww2|war|zombie|zombies|horror"
    ),
    "shelter_place": (
        "street|streets|park|stairwell|tent|bench|doorway|alley|bus_shelter|bus_stop|"
        "bus_station|train_station|atm|bank|car|truck|van|bush|ravine|parkade|parking_lot|"
        "mcdonalds|tims|tim_hortons|laundromat|library|lobby|storage|shed|dumpster|"
        "encampment|sidewalk|mall|hallway|under_a_bridge|bridge|station|er|waiting_room|"
        "subway|woods|garage|porch|ground|cold|rain|snow"
    ),
    "time": (
        "last_night|today|yesterday|tonight|this_morning|again|on_the_weekend|friday|"
        "saturday|sunday|monday|tuesday|wednesday|thursday|sat|sun|mon|tue|tues|wed|thu|thur|"
        "thurs|fri|earlier|last_week|this_week|all_day|all_night|all_weekend|all_week|"
        "this_wknd|this_weekend|the_other_day|the_other_night|right_now|now|just_now|night|"
        "on_friday|on_saturday|on_sunday"
    ),
    "use": (
        "use|drink|get_high|get_drunk|relapse|score|pick_up|shoot_up|smoke_crack|cop|"
        "smoke_meth|do_a_line|hit_the_pipe|go_back_to_using|slip|get_wasted|get_fucked_up|"
        "get_messed_up"
    ),
    "crave": (
        "craving|cravings|crave|jonesing|fiending|feening|itching|fiening|triggered|tempted_bad"
    ),
    "ok_reason": (
        "at_work|work|cooking|shaving|accident|accidentally|by_accident|on_the_can|kitchen|"
        "onions|gym|lifting|playing|on_the_stove|skating|workout|stove|oven|toast|coffee|sun|"
        "boat|lawn"
    ),
}

RULES = (
    Rule(
        "en.suicide.wants_to_die",
        "suicide",
        "red",
        "",
        """
        @want to? @adv? @adv? be? @dead !of|laughing|down|to|for|over|wrong
        @want i were|was|could be? dead|die|gone|never_born|not_alive|unborn
        @want to? not be alive|here_anymore|here_no_more
        want|want_to|wanted to|2 disappear|vanish forever|for_good|from_this|off_this
        rather|better be? dead|die|not_live
        better_off dead|gone|not_here
        let me die
        should i|i_just die|kill
        i should|deserve_to|ought_to|need_to|have_to be? dead|die|disappear
        never|not been born
        hope|pray|wish|praying|hoping i ..2 die|do_not_wake|never_wake|not_wake
        hope|pray|wish|praying|hoping ..4 not|never wake up
        would be|feel easier|nice|better|good to|if|when be|i|just|i_was ..1 dead|die|gone
        i am ..2 better_off dead|gone
        die please|already|alone_tonight >
        < wanted|want|want_to to|2 die
        i will ..2 be_dead|die tonight|soon|by|before|now|tomorrow|today
        i am going_to ..1 be_dead|die tonight|soon|by|before|now|tomorrow|today|this
        be dead|gone by|before|when tomorrow|morning|christmas|monday|friday|tonight|then|the|you
        not afraid|scared of|to dying|die|death|be
        ready|time to|for me? to? die|death|meet_my_maker|meet_god|leave_this|end
        no right to live
        i|me|people wants me dead|to_die
        bury|buried me
        me|i ..1 buried|cremated
        pull the plug ..2 me|on_me
        put me ..1 down|out_of|in_the_ground|six_feet
        i|me ..2 dead|gone ..2 better|easier|happier
        how ..1 peaceful|nice|easy ..3 dead|die|gone|not_exist
        had|have|got ..1 enough of ..1 life|living|this_life|it_all|being_here|this_world
        six_feet|6_feet under|down|deep
        keep|always|been|can_not_stop|stop ..2 picturing|imagining|seeing|dreaming|visualizing ..2
            me|myself|my ..3 dead|hanging|gone|funeral|casket|grave|dying|jumping|body
        my ..1 own? funeral|casket|coffin|grave|obituary|headstone|ashes|eulogy
        closed casket|coffin
        want|want_to|ready ..1 to|2? ..2 meet ..1 my maker|god|jesus|death|the_reaper
        death|dying ..2 is|seems|sounds|would_be|looks|feels ..2 only|better|nice|peaceful|easier|
            good|answer|way|easy|relief|welcome
        not ..1 there|here|a ..1 be ..1 next time|tomorrow|christmas ..1 for_me|>
        there will not be ..1 a next|tomorrow time|for
        no ..1 tomorrow|next_time|future for|4 me
        bags|things|stuff ..2 packed ..3 other_side|heaven|hell|next_life
        other side ..1 >|soon|tonight|waiting|calling
        hand|finger ..2 on ..1 trigger
        trigger ..2 pull|finger|hand|squeeze
        rope|noose is|are ..1 up|hung|tied|set|there|done|on_the
        how|what ..3 feel|feels like|2? ..1 to|2? ..1 die|be_dead|drown|bleed_out|overdose
        die ..1 alone|in_here|tonight|in_peace|young ..1 >|and|anyway|soon
        make|want|let ..1 it ..1 look_like|be ..1 an? accident
    """,
        "some days i jus wanna b dead",
        "i want to diet before the wedding",
        unless="""
        marry|laughing|of_laughter|of_hunger|of_embarrassment|from_laughing|of_boredom
        for_you|for_a_smoke
        my phone|battery|car
        used_to
    """,
    ),
    Rule(
        "en.suicide.not_live",
        "suicide",
        "red",
        "",
        """
        not|never|stop|stopped|no_longer|nor @adv? want|wanting|wanted|wish|care|deserve to? ..2
            live|be_alive|exist|living|being_alive|existing|breathe|be_breathing|be_in_this_world|
            be_on_this_earth|be_in_this_life
        not|never|no_longer @adv? want|wanted|want_to|wanting to|2 ..1 be here|around ..1 @no_more
        not @adv? want|want_to to|2 ..1 wake up ..1 >|@no_more|tomorrow|ever|in
        not @adv? want to wake up @no_more|tomorrow|ever|in_the_morning
        not @adv? want to wake_up >
        not @adv? want to ..1 go on|living|breathing ..1 living|@no_more|>
        not @adv? want to be here and i ..8 house|place|building|party
        no ..1 reason|reasons|point|purpose|use|sense|desire|will|wish|motivation of|to|in|for|4|
            being|2 ..2 live|living|alive|be_alive|being_alive|breathing|breathe|going_on|go_on|
            keep_going|life|wake_up|waking_up|stay_alive|exist|existing|being_here|be_here|carry_on
        not|never|what|what_is|why ..3 reason|reasons|point|purpose|use|sense of|to|in|for|being|2
            ..2 live|living|alive|be_alive|being_alive|breathing|breathe|going_on|go_on|life|
            wake_up|waking_up|stay_alive|exist|existing|being_here|carry_on|me_being
        what|what_is ..2 living|life for >
        not|nothing to live|left for !with
        nothing ..2 live for
        life|living|it is|is_not ..1 not worth|worthless ..1 it|living|>|@no_more
        life is|feels worthless|pointless|meaningless|over
        not worth living|being_alive|to_live
        tired|sick|done|fed_up|exhausted|over|finished|bored of|with|from|being ..1 living|life|
            alive|being_alive|breathing|existing|existence|this_life|my_life|here_on
        hate being alive|here
        stop|quit living|breathing|existing
        do|could|should|can i have|keep|continue to? living|live|going
        lost|losing|no the|my? will to live
        not see|picture|imagine myself|me ..3 alive|living|@kin|at_all|in_the_future|making_it|
            past|growing
        not see ..2 making_it|being_alive|being_here|being_around|a_future
        want to? not|stop exist|existing|living|breathing
        cease to exist
        i|me not|never to? ..1 be alive|breathing ..3 @no_more|tomorrow|christmas|by|for|>
        not ..2 be alive ..3
        not feel like living|being_alive|being_here_anymore|existing
        all|only ..3 think|thinking about|of ..1 not_being|dying|death|being_dead|ending
        not being here|alive ..2 @no_more
        not being|be here|around ..2 @no_more
        wish|want|wanting|think|thinking|thought ..4 not|never existed|exist
        in this world|life|body|earth ..1 @no_more
        world|everyone|they|family|kids|people|no_one|@kin ..1 not|no|does_not|would_not need|
            needs|want|wants me ..1 in_it|around|alive|here|in_this
        hope|wish i ..1 not|never ..1 make_it|wake|survive|live
    """,
        "i dont want to live no more",
        "i dont want to live downtown, too loud",
        unless="""
        apartment|downtown|roommate|shelter_system|house_rules|with_him|with_her|with_them|
            in_toronto|in_montreal|that_close|so_far|far_from|city|job|school
    """,
    ),
    Rule(
        "en.suicide.burden",
        "suicide",
        "red",
        "",
        """
        better|happier|fine|ok|good|easier|best off|of|ok? ..1 without me !.|there|helping|driving|
            there_to
        better|happier|easier|best off|of|4|for? ..4 if|when|once i|i_am|i_am_going_to ..1 was|
            were|is|am|be? gone|dead|not_here|died|disappeared|not_around|not_alive|never_born|
            out_of
        better off|of without me
        better|happier off|of? with me gone|dead
        no one|body|1 would|will|going_to|even|ever ..2 miss|care|notice|cry|mourn|remember ..2 if|
            when|me|i
        will|would|does|do anyone|any|someone|it|they ..2 care|notice|miss|matter|cry ..3 if|when i
            ..2 gone|dead|died|die|disappeared|killed|end|ended|not
        no one|body ..1 come|came to my funeral
        not ..2 deserve to ..1 live|breathe|be_alive|exist
        i am|just a burden|waste_of_space|waste_of_air|waste_of_oxygen
        waste of space|oxygen|air
        world|they|family|kids ..3 better_place|better_off without|if ..1 me|i
    """,
        "they wd all be better off without me",
        "the team did better without me lol",
        unless="""
        team|group_chat|game
    """,
    ),
    Rule(
        "en.suicide.kill_self",
        "suicide",
        "red",
        "",
        """
        @kill @adv? @myself
        going|want|ready|trying|tried|going_to to|2 @adv? kill me self
        @kill my life|own_life
        end|ending|ended|ends|take|taking|took|taken|takes my|my_own own? life|lives
        end|ending|ended it all
        end|ending|ended it tonight|now|today|for_good|once|soon|forever|finally|already|right
        end|ending|ended my|all|this|the suffering|pain|misery|existence|story
        end|ending|finish|ended myself|me_self
        god|lord|jesus|someone|death|universe to? ..1 take|kill|end|took my|me !to|home|out|for|
            there|off
        die by|from suicide|my_own
        put myself|me down|out_of|to_sleep|to_rest
        put an end to it|my|this|everything|me|all
        unalive @myself
        un alive
        unalive
        self delete|deletion|exit
        catch the bus >
        commit|committing|committed|comit|commiting|commited suicide|suey|it|self
        finish|do|get it|this off|over_with ..2 kill|die|myself|life
        getting|get|just|doing it over with !and|work|exam|test|this
        do it myself with|by|this_time
        a|one bullet|shot and|would|in ..2 it|over|done|me
        if|unless|before|until i ..1 not ..1 @kill @myself
        if|before|until i ..1 kill|end|hang|off @myself
        got to the point|edge
    """,
        "im gonna kil my self tonite",
        "i could kick myself for missing that bus",
        unless="""
        do_myself_in|in_the_foot|shot_myself
        laughing|over_this_test|paper
    """,
    ),
    Rule(
        "en.suicide.word",
        "suicide",
        "red",
        "",
        """
        i am|was|feel|feeling|felt|been|get|got|became|being ..2 suicidal
        suicidal now|right_now|tonight|again|thoughts|feelings|ideation|urges|and|plan|since|today|
            >
        < suicidal
        suicide thoughts|thought|plan|note|attempt|attempts|tonight|pact|letter
        thought|thoughts|thinking|think|thinks|tried|attempted|attempt|attempting|considering|
            considered|contemplating|want|plan|planned|feel|feeling|my|by|talk|talking|try of|
            about|to|at? suicide|suicidal
        suicide is ..2 only|answer|option|way|mind|on|all|best|easy
        i|me|my|myself ..6 suicide
        suicide ..5 i|me|my|myself
        suicide|suicidal help|please|hotline_number|line_number
    """,
        "been suicidal since i got out",
        "suicide prevention workshop was good",
        unless="""
        @scene
        wings|sauce|squad|hot|run|runs|door|bomber|hotline_poster|walk_for|fundraiser|week|
            door_open|drill|pact_movie
    """,
    ),
    Rule(
        "en.suicide.word_alone",
        "suicide",
        "orange",
        "tonight",
        """
        suicide|suicidal|suicides|selfharm|self_harm
    """,
        "suicide",
        "suicide squad is on tv tonight",
        unless="""
        @scene
        wings|wing|sauce|squad|hot|run|runs|door|bomber|walk|fundraiser|doors|drill|bomb|hotter|
            bridge_club
    """,
    ),
    Rule(
        "en.suicide.hanging",
        "suicide",
        "red",
        "",
        """
        tie|tied|tying|made|make|making|got|have|hang|hung|buy|bought|find|found a|the|my? noose
        noose ..3 ready|neck|closet|tied|ceiling|up|is
        rope|belt|sheet|sheets|cord|wire|shoelace|shoelaces|scarf|noose|chain ..3 around|round|on|
            to|tied ..2 neck|throat|beam|rafter|rafters|ceiling|pipe|tree|bar|bars|door|rod|hook|
            fan
        tied|tie|tying ..1 sheet|sheets|rope|belt|cord|bedsheet
        hang|hanging me|from_the_ceiling|from_a_tree|from_the_rafters
        hung|hang myself|me
        looking|staring at the|this|a|my rope|noose|ceiling_fan|beam|pills|gun|blade|razor|
            bottle_of_pills|knife
        rope was|is too|ready|tied|up|there|under|in|waiting
    """,
        "got the belt round my neck",
        "belt for the van is worn, need a new one",
        unless="""
        shirt|dress|calendar
    """,
    ),
    Rule(
        "en.suicide.gun_to_self",
        "suicide",
        "red",
        "",
        """
        gun|barrel|bullet|piece|xgun|9mm|45|blade|knife ..2 to|in|at|against|through|into|inside|
            under ..1 my ..1 head|mouth|temple|chin|brain|skull|throat|chest|heart|wrist|neck
        bullet ..2 in|through|for ..2 head|brain|skull|me|myself|my
        eat|eating|suck|sucking|swallow|swallowing on? a|my|the bullet|gun|barrel
        blow|blowing|blew|splatter my brains|head|brain ..1 out|off|>
        brains out|on_the_wall|all_over
        i could ..1 take a shot and die
        xgun xdead
        xgun xgrave
        xgun ..2 me|myself|goodbye
        had|have|got|loaded|holding|with the|a|my 45|9mm|gun|revolver ready|in_my_hand|in_hand|
            loaded|on_my_lap|to_my
        play|playing russian_roulette
    """,
        "barrel in my mouth cant pull it",
        "put a bullet point in your resume",
    ),
    Rule(
        "en.suicide.jump",
        "suicide",
        "red",
        "",
        """
        jump|jumping|jumped|leap|leaping|throw|throwing|walk|walking|step|stepping|lay|lie|laying|
            dive|roll|run|drive|driving|fall|falling myself|me|my_car? off|from|in_front|infront|
            infrontof|in_frontof|under|onto|into|out|on|over of|from|off? the|a|this|that|my|
            oncoming|it? ..1 @high_place
        jump|jumping|jumped|leap|throw|throwing|walk|walking|step|stepping|lay|laying|lie|dive|run|
            running myself|me? ..1 in_front|infront|under|onto|into|beneath of? the|a|this|that|
            oncoming|an? ..1 @tracks
        give|up|and and? jump >
        i|i_am_going_to ..2 jump please|now|goodbye|and_die|do_not
        i am|sitting|standing|up|out|here ..2 on|at|over|by the|a|this? ..1 ledge|edge|rooftop|
            railing|overpass|parapet
        on|at the|a|this edge|ledge|side of the|a|this bridge|roof|building|cliff|platform|balcony|
            overpass
        on|at|by|under|near the|a|this ..1 bridge|roof|tracks|overpass|balcony|platform|rooftop|
            river|train_tracks ..5 ~3 not|jump|goodbye|sorry|die|cold|send|done|forgive|end|love|
            water|coming_down|over
        bridge|overpass|roof ..2 looking|staring|look down|at|over ..1 water|>|cars|ice|street
        drown|drowning myself|me_self
        walk|walking|walked into|in|out the|to ..1 ocean|lake|river|sea|traffic
        under|infront a|the train|bus|truck ..3 end|over|done
        wish|hope|hoping|pray ..4 @tracks|plane|truck|car|bus|train hit|hits|hitting|ran_over|
            runs_over|crash|crashes|crashed|run_over ..2 me|my|us
        wish|hope|want ..2 get|got hit|run_over by
        wish|hope|want someone|something|he|they|anyone|sb|cancer|cops|heart ..1 would? ..1 kill|
            shoot|kills|shoots|killed|stop|take me|my|beating
        drive|driving my|the|this|off? ..2 off|into ..2 cliff|bridge|wall|tree|pole|truck|traffic|
            road|oncoming
        crash my|the car on_purpose|and_die
        get|make|making the cops|police|them to? shoot|kill me
        suicide by cop
        will|want|going|ready|about|need|time ..1 to|2? ..2 jump >|off|tonight|and_die|so|please
            !the|on
    """,
        "gonna jump off the bridge tonite",
        "jumped on the bus, be there in 10",
        unless="""
        trampoline|pool|conclusions|joy|rope|start|bungee|parachute|on_the_bus|stuck|late|detour|
            fishing|tour|running_late|if_you_bring|if_you_play|walk_home
    """,
    ),
    Rule(
        "en.suicide.high_place",
        "suicide",
        "orange",
        "tonight",
        """
        < i am on|at the|a bridge|roof|overpass|tracks|rooftop >
        i am|been on|at the|a bridge|roof|overpass|tracks|rooftop ..2 alone|by_myself|thinking
        on the|a bridge|roof|overpass|tracks|rooftop ..1 alone|by_myself|thinking|again
    """,
        "im on the roof by myself",
        "im on the bridge stuck in traffic",
        unless="""
        late|traffic|stuck|bus|working|shingles|driving|crossing|walking|detour|job|boss|smoke
    """,
    ),
    Rule(
        "en.suicide.means_ready",
        "suicide",
        "red",
        "",
        """
        got|have|had|has|bought|holding|stashed|saved|saving|hid|brought|found|counting|counted|
            looking|staring|with ..1 my|the|all|some|enough|a|these|this|at|up? ..1 @means ..2
            here|ready|in_my_hand|in_hand|in_front_of_me|infront|beside_me|next_to_me|on_the_table|
            under_my_bed|to_do_it|to_die|with_me|waiting|to_end|right|right_here|out|saved|stashed|
            in_my_lap|in_the_bathroom|tonight|now|right_now|on_my_bed
        @means ..1 is|are ..1 ready|in_my_hand|in_front_of_me|beside_me|next_to_me|calling_me|
            calling_my|in_my_lap|tied|loaded|laid_out|lined_up
        done|sorry|goodbye|can_not|anymore|over|end|love|tired ~6 knife|gun|pills|rope|blade|razor|
            noose is|are? on the|my table|bed|lap|counter|floor|dresser|sink
        knife|gun|pills|rope|blade|razor|noose ~6 goodbye|forgive_me|end_it|no_more_pain|over_soon|
            can_not_do_this|can_not_anymore|do_it
        saving|saved|save|stockpiling|hoarding|hiding|stashing|collecting up? my|all|enough|up ..2
            pills|meds|oxy|oxys|tylenol
        enough ..1 pills|meds|insulin|oxy|tylenol|fent|dope|heroin ..1 to ..3 die|end|it|kill|
            never|sleep|not|myself|do
        bottle of ..1 pills|meds|tylenol ..5 take|ready|swallow|end|all
        considering|considered|consider|thinking|thought ..2 using|taking ..1 @means|pentobarbital|
            nembutal|helium
        find|buy|get|need|want|wants a|some|my gun|rope|pills|nembutal|helium ..1 to ..2 kill|end|
            die|do_it_with|myself|me
        pay|paycheck|payday|cheque ..5 buy what i need
        have|got|bought|tied a|the|my rope|noose|gun|razor|blade ..3 going_to|about_to|ready_to|will
            ..1 use|do it
        one|a pull of? the trigger
        plan|planned|planning ..2 my|own ..1 death|funeral|suicide|exit|own_death
        weights|bricks|rocks ..8 ocean|lake|river|water|drown
    """,
        "i got a bottle of pills rite here n nobody home",
        "pharmacy has my pills ready at 4",
        unless="""
        pharmacy|shoppers|prescription_ready|costume|nail|glue|party|tent|hockey|pick_up_at|
            doctor_said
    """,
    ),
    Rule(
        "en.suicide.method_question",
        "suicide",
        "red",
        "",
        """
        how ..1 many|much ..3 @drug|pills|sleeping|insulin|of ..6 die|kill|dead|overdose|death|end|
            fatal|never_wake|lethal
        how to ..1 die|hang|overdose|suicide|kill_myself|slit|tie_a_noose|end_my|end_it|
            disappear_forever
        quickest|easiest|painless|fastest|fasted|best|painfree|simplest|quick|easy|peaceful|good|
            pain_free|least_painful ways|way|method|place|time to ..2 die|go_out|kill|kill_myself|
            end|end_it|suicide|overdose|jump|sever|cut|hang
        does it|dying|drowning|hanging|overdosing hurt ..1 to? ..1 die|drown|hang|bleed_out|dying|>
        what ..3 happens when|if|after ..1 i|you ..1 die|overdose|kill
        how long|deep|high|far|much ..4 to ..2 die|bleed_out|drown|kill|hang|cut|jump|overdose
        looked|looking|googled|googling|searching|searched|reading|researching|researched|
            looking_up ..2 up|at|about|for|on|different? ..2 ways|how|methods|way to|of ..1 die|
            dying|kill|end|do_it|hang|overdose|doing|killing
        stop wanting to kill|die|be_dead
        is|would there|it ..2 painless to|way
    """,
        "how many tylenol wud it take to die",
        "what is the fastest way to the station",
        unless="""
        @scene
        mosquito|process|weeds|bugs|ants|mice
    """,
    ),
    Rule(
        "en.suicide.plan",
        "suicide",
        "red",
        "",
        """
        plan|plans|planned|planing to|2 ..1 die|end|kill|hang|jump|overdose|disappear|not_be_here
        planned|planed|planning it? ~4 ..3 die|dying|date|day|gone|be_alive|everything|goodbye|
            night
        planned|planed|worked|figured it? out ~5 day|date|night|time|goodbye|note|letter
        day|date|time|night ..1 picked|chosen|set ~4 die|everything|over|all|go|end|planned
        got|have|picked|set|chose a|the|my day|date ..2 to|for ..2 die|go|it|end
        not ..2 alive ~4 plan
        do|doing it tonight|now|today|this_time|tomorrow|soon|right ..2 for_real|for_sure|
            this_time|and_not|goodbye|really|sorry
        do|doing it for_real|for_good|this_time tonight|now|today|this|for_real
        will|going_to go through with it|this|killing
        going|go through with it|this|the_plan ..1 tonight|this_time|one|now|>
        i|we|you ..2 not|never be|make_it|see|here|alive|going_to ..1 see|to|past|through|until|
            for|by ..1 christmas|morning|spring|summer|tomorrow_morning|the_morning|the_end|
            my_birthday|next_week|sunrise|new_years|40|30|25|50|another
        not|never ..2 see|make|reach christmas|morning|tomorrow|spring|sunrise|the_morning|
            another_day|my_next_birthday ..1 >
        not|never make|making|survive|last it? ..1 through|past|until|to the|this|another|until?
            night|morning|weekend|tonight|christmas|day|week
        not ..1 alive|living by|until|for|when|at christmas|morning|spring|then
        not ..2 need ..6 no_more|anymore ~3 not ..2 need nothing|anything|it|none
        not going_to need nothing|anything ..1 >|@no_more|where|after
        where|were i am going|headed ~5 not need|do_not|matter|pain
        not|never need|want ..3 where|were i am going|headed|heading
        deadline|given_myself until ..12 kill
        last night|day|days|hours|christmas|birthday|time ..2 on earth|alive|on_this_earth|
            of_my_life|of_life|living
        my last|final night|day|message|text|words|goodbye|hours ..1 >|ever|here|on|alive|to|words
        this is|will_be ..1 my|the last|final message|text|time ..4 hear|ever|from|me|>|hear_from
        last|final text|message|time from|of|you_will_get|you_ll|i_send|ever ..1 me|ever|>
        i|just tried|attempted to|2 end my|it|things|everything|all
        got|have|know|found a|my|an|the? way|plan|out to ..2 die|do_it|end|kill|go_out|go
        dead then go_back|going_back|that
        rather|sooner ..3 dead|die than|then ..2 go|back|jail|inside|live|prison|going ..4 way|
            plan|mean
        picked|chose|choosing|pick a|the|my day|date|night ..2 i|to|i_am ..3 die|dying|end|go
        not think|see|believe|figure ..6 alive|living|breathing ..2 by|at|for|past|christmas|then|
            tomorrow|when|next|>
        planned|planning|planed it ..2 >|for|since|all|out|tonight|months|weeks
    """,
        "i picked the date im goin to die",
        "we planned out the whole bbq day",
        unless="""
        movie|wedding|party|concert|trip|bbq|race|meet_at|flight|of_school|of_work|of_class|
            of_training|vacation
    """,
    ),
    Rule(
        "en.suicide.plan_hint",
        "suicide",
        "orange",
        "tonight",
        """
        do it before then|thurs|that|monday|tomorrow|friday
        got|have|is|it_is it all|everything ready >
        < going_to|will|i_will|i_am_going_to ..2 do it tonight|now|right >
        i|am|going_to|might|will|about_to|may|could ..2 do something|sum really? stupid|bad|crazy|
            dumb|i_regret|i_will|drastic|permanent|to_myself|terrible
        planned|planed it? out
        it will|is|be all? over soon|tonight|by_tomorrow|by_morning
        it|this|everything will all? be over|done|finished soon|tonight|by|after_tonight
        end|ending|ended it >|already|please|and|but|because|all|can_not|with
        end|ending|ended things|everything|this >|tonight|now|forever|soon
        want|want_to|ready|going_to|thinking ..3 end it|everything|things
        not going to be around|here ..1 >|@no_more|forever|long|after
        not ..2 be around|here much|for_much|any longer|more
        not ..1 matter ~6 not ..2 be around|here
        disappear|vanish forever|for_good|completely
        want|want_to|wish|going_to|could to|2|i|i_could? ..2 disappear|vanish
        go|going|slip|drift to? sleep|asleep|away and ..1 not|never wake|come
        sleep|sleeping forever|and_never|for_ever|for_eternity|and_not
        never|not wake|waking|woke up|again ..1 again|>|ever|from
        dark|darkest|bad|scary|evil|black|intrusive thoughts|thought
        in a|the|such dark|bad|darkest place|spot|headspace
        i almost|nearly did|done it >|last_night|again|today
        so|too close|tempted to ..2 doing|do|leaving|ending|leave it ..1 >|last|all|behind|tonight
        leave|leaving it all behind
        leave|leaving|left this|the|of_this world|earth|life|planet|hell
        trapped|stuck ..8 considering|way_out|no_way
        no|only ..1 way out !of_the|of_here
        not see|have|got ..1 a|any way out !of_the|of_here
        only way|thing out|left|escape
        thinking|think|thought|thoughts|mind ..3 death|dying|not_being_here|jumping|being_gone|
            hurting_myself|leaving_this
        god|jesus|lord|someone|just|please kill me >|please|now|already
        kill me please|now|already >
        cross|crossed|crosses my mind
        thoughts|thought ..2 cross|crossed my mind
        feel|feeling|like i ..1 not ..1 safe with|by myself
        not safe|trust with|around|being? myself|me_alone|alone
        not trust myself|me !with_money|with_cash
        find|see how much blood|long
        in front of ..1 gun|knife
        do it tonight|today|now ..3 no|no_one|sorry|goodbye
        not|never think|see|going|know|sure ..4 i ..2 see|make|be_here|wake|live|last ..1 tomorrow|
            christmas|morning|next_week|the_night|another|to
        not think|see i ..1 will|am|be ..2 around|here|alive|see|make_it ..2 tomorrow|christmas|
            much|longer|long|then|>
        i ..1 decided|made_up_my_mind|made_my_decision|made_the_decision|made_my_choice ~3 tonight|
            today|it_is|time|done|over|i_am|no
        it|it_is ..1 time|my_time ..1 to_go|for_me|i_go|i_went|to_leave|i_left ~4 love|goodbye|
            sorry|thank|all|thanks
        time|ready for me to ..1 go|leave|end|die >|now|love|and_i|sorry|home_to|to_heaven|tonight
        thank|thanks ..3 for everything ~3 it_is_time|goodbye|sorry|take_care|it_is_over|i_love|
            tell
        i ..1 have|got|keep|found|bought|there_is|there|has ..1 a|the|my? ..1 rope|noose|gun|pills|
            blade|razor ..1 in_my|here|in_this|under|at_home|in_the_house|hidden|by_my|
            with_my_name|that
        keep|can_not_stop|stop|always|been|i|am thinking about|of ..2 bridge|roof|pills|rope|
            tracks|train|overpass|gun|knife|ending|ledge|not_being|jumping|the_end|dying|death
        think|thinking|thought|thoughts about|of ..1 ending|jumping|not_being|going_away_forever|
            leaving_this|checking_out|killing|hanging|death|my_death|the_bridge|the_rope
        walking|going|heading|headed|on_my_way|at|by|sitting|laying|standing|went to|on|by|at|in?
            the ..1 train? tracks|bridge|overpass|rails|falls ..1 >|now|right_now|alone|again|and|i
        at|on the ..1 top|edge|roof|ledge ..1 of? ..3 looking|staring|look down|over
        looking|staring|look down ..2 water|cars|traffic|street|ground|river|drop|>|from
        i ..2 hope|wish|pray ..3 kills|kill|takes|take|hits|stops|ends ..1 me|my_heart|my_life
        better|easier|happier|peace off|if? ..2 in the|in|under ground|grave|dirt|coffin|
            the_ground|the_grave
        tell|let ..1 my|the|him|her|them|@kin ..1 @kin? ..1 i|daddy|mommy|mom|dad|that|know|he|she
            ..1 i|daddy|mommy|am|was|i_am? ..1 loves|loved|love|sorry|proud|tried
        never ..2 woke|wake up ..2 >|this|today|again|tomorrow
        if i die|do_not_wake|am_gone|disappear|go_missing|end_up_dead
        no|not ..2 tomorrow for_me|for me
        kill|end|take me|it now|already|tonight|please >
        world|they|family|kids|everyone|all ..1 is|are|be|would ..2 better without|if ..1 me|i
        want|wish|need ..1 the|this? ..1 pain|hurt|hurting|voices|thoughts|noise to|2? ..1 stop|
            end|go|over
        everyone|they|people ..2 would|will|be|are ..1 happier|better|relieved ..3 gone|me|dead|
            died
        not ..1 know|think ..1 how ..1 much|many|long longer|more ..2 can|will|i ..2 hold|take|
            last|keep|do|go|fight|hang|stand|make
        how much longer|more ..1 i ..1 can|will ..1 hold|take|last|keep|do|go|fight|hang|stand|make
        do|please|do_not not|never leave me ..1 alone|by_myself tonight|right_now|please|here|
            in_here
        wash|washed|drift|float|swept away ..3 no_one|sea|ocean|river|tide|find|gone
        matters into my ..1 own hands
        wanted|want out ..2 and|knew|know|now|so_bad|of_life|for_good
        give|gave|giving|hide|hid|lock|took ..2 my|the|away gun|knife|pills|meds ..3 parents|mom|
            friend|away|from_me|so_i|wife|family|roommate|neighbour
        take|takes|took|end|ends my life ..1 so|for_me|please|god|lord|already
        do|done|doing something|it ..2 can_not ..1 take|undo|come ..1 back
        can_not|no|not ..1 take_back|undo|return ..1 it|from|this|after|now|for
        can_not|no|not ..1 coming_back|turning_back|come_back|going_back ..1
            from|>|this|after|now|for
        there|this is no|not ..1 coming|turning|going back ..1 from|>|now|for
        please|promise|you|someone look_after|take_care|take_good_care|watch|care|raise ..1 over|
            out|for|of|after? ..1 my ..1 kids|son|daughter|kid|baby|mom|family|dog|boy|girl|boys|
            girls
        tell|let ..1 everyone|them|her|him|my|the ..1 @kin|know? ..1 that? ..1 i_am|i|am ..1 sorry|
            sorry_for
        last thing|words|message|text|time|song|meal|smoke|cigarette|call ..2 i_will|i|you|my|i_am|
            ever ..2 send|say|write|do|hear|hear_from|have|get|talk|eat|see|ever
        leave|leaving|left|gone|quit ..1 this|from ..1 place|world|earth|life|hell|planet|shithole|
            body ..1 for_good|forever|behind|tonight|soon|once
        will|i_will|going_to|soon|can ..1 be ..1 with|together|reunited ..1 with? ..1 my|him|her|
            them ..1 baby|mom|dad|brother|sister|son|daughter|girl|boy|wife|husband|angel|grandma|
            kid|friend|nana|little|again ..2 soon|again|tonight|heaven|>|finally|now
        will|i_will|going_to|be|find|found ..2 me ..2 dead|hanging|cold|body|in_the_river|
            overdosed|gone|lifeless
        will|i_will|soon|going_to|i_am_going_to be ..1 dead|gone_forever|six_feet|in_the_ground|
            a_corpse|a_memory ..1 >|by|before|soon|anyway|tonight|when|tomorrow|lol
        not|can_not|no ..1 find|think|see|got|have|one ..1 a|one|any|single|of|even ..1 single? ..1
            reason|thing ..2 to ..1 stay|live|go_on|keep|wake|get_up|be_here|continue|fight
        let|make|please|want|wish ..1 it|this|everything|this_life be over|done|finished|quick ..1
            >|please|already|soon|now|god|with
        neck|throat ..4 rope|belt|noose|sheet|cord
        rope|belt|noose ..4 neck|throat|broke|snapped|tight|ceiling
        tell|let ..1 everyone|them|her|him|my|the ..1 @kin|know? ..1 that? ..1 i|i_am|am ..1 sorry
            >|and|for_everything|i|tell|goodbye
        not|will_not have ..1 to ..1 worry|deal|put_up|bother ..1 about|with me ..1 >|anymore|
            after|no_more|soon|tomorrow
        not|will_not be|have ..1 a|your|any|the? ..1 problem|burden|bother|trouble|headache ..3
            longer|anymore|after|soon|no_more
        not|will_not ..1 be ..1 a? problem|burden ..4 much longer
    """,
        "im gonna do something stupid 2nite",
        "ill do it tomorrow when the store opens",
        unless="""
        homework|dishes|paperwork|laundry|form|forms|assignment|relationship|contract|lease|
            call_with|dog|class|shift|project|exam|bath|order|chores|bus_pass|marry
    """,
    ),
    Rule(
        "en.suicide.goodbye",
        "suicide",
        "red",
        "",
        """
        this is ..1 goodbye|the_end_for_me|my_last_text|my_goodbye|my_final|it_for_me|
            the_end_of_me|my_last_goodbye|the_end >
        this is ..1 goodbye ..1 you|for_good|forever|everyone|all|from|cruel|world|i|then|mom
        goodbye forever|world|everyone|cruel|for_good|all|my_friend|my_love|and_sorry|and_thank|
            you_were|and_thx|and_i_am|i_am_sorry|i_love_you_all
        say|saying|said|says goodbye to? everyone|all|my_kids|the_kids|my_family|world|my_mom|
            my_son|my_daughter|my_kid|each|people|every
        said|say my goodbye|final|last
        not|never ..1 hear|hearing|see|seeing from|of|me me? ..1 again|anymore|no_more|ever
        you|they|no_one will|will_not|not ..2 hear|see from|me me? again|anymore|no_more|ever
        when|by_the_time|if you|they|someone read|get|see|finds|find this|me|my_body|me_tomorrow
            ..4 gone|dead|late|will_be|am|goodbye|cold
        when|after|if|once ..1 am|i_am|is gone|dead !home|out|to|from|for|on|at
        tell|telling|let|make_sure ..1 my|the @kin|family|everyone ..1 that? ..1 i|i_am|know ..4
            love|loved|sorry|proud|tried
        tell|let ..1 my|the @kin know? i love|loved|am_sorry
        take care|look_after|watch of|over|after? my|the|him ..1 kids|dog|cat|mom|son|daughter|
            family|boy|girl|baby ..5 gone|when|after|for_me|please|not_here
        give|giving|take ..1 my|the dog|cat|stuff|clothes|things|guitar|bike|money|tv|car|phone|
            ring|shoes to|too|2|away ..6 ~2 not|will_not|gone|do_not|when|after
        gave|given|giving away|everything|all my|of|all|away? ..1 stuff|things|clothes|belongings|
            everything|away|dog|possessions
        will|will_not not|never be here tomorrow|monday|in_the_morning|when ~5 dog|sorry|kids|
            goodbye|love
        dog|cat|kids|stuff|things|clothes ~8 not be here|around tomorrow|anymore|monday|after
        do|do_not|not let ..1 my|the|@kin|them|him|her|anyone @kin? ..1 find|see|walk_in|come_in|
            open me|my_body|this|the_door|it|on_me
        find|found|finds my|the body|corpse
        goodbye|suicide|farewell letter|note|message|video
        wrote|writing|write|written|left|leaving|finished|done ..1 my|a|the|his|some? goodbye|last|
            farewell? letter|letters|note|notes|will ..3 mom|kid|kids|daughter|son|family|everyone|
            wife|husband|dad|girl|boy|@kin|goodbye|before_i|to_say
        wrote|written|writing|done|finished my|the letters|notes|note|will ..1 already|>|tonight|
            and|today
        sorry ..2 everything|all|it|for_it ~6 find|goodbye|can_not|love_you|forgive|take_care|tell|
            kids
        sorry mom|everyone|to_everyone|kids|guys|yall ..3 i|for ..2 can_not|not|do|love|can
        forgive me ..4 for_what|god|lord|mom|everyone|goodbye|tonight|when
        please forgive me god|mom|kids|lord
        i love|loved you all|everyone|guys ..3 goodbye|always|sorry|remember
        you|your were|was|are the|my only|1|one ..4 cared|texted|helped|tried|listened|who ~4
            goodbye|thank|sorry|end
        goodbye ~5 you were|was the|only|good|best|a
        checking|check|checked out ~1 of|from life|this|here_for|existence|living
        checking out for_good|forever|permanently
        cash|cashing in|out my? chips|for_good
        ready|want|want_to|going|soon|time|can_not_wait|wait|hate to|2|wait|until? ..3 see|join|
            be_with|meet|reunite|with ..6 ~3 heaven|dead|passed|up_there|grave|other_side|died|
            jesus|my_maker|in_peace|sky|angels|above|afterlife|upstairs|god
        join|joining|see|with|meet my|him|her|them ..3 in|on|at heaven|other_side|afterlife|grave|
            the_other
        going|go|coming|headed|bound to|home|up ..2 heaven|hell|jesus|lord|god|my_maker|the_lord|
            the_grave
        watch|watching|look over|from|down ..4 heaven|above|up_there|the_sky
        xpill ~2 forever|goodbye|goodnight|sleep|sorry|gone
        good|gud night forever|world|cruel|everyone_forever
        xpill xpill xpill
        xbye ..4 of|from|this life|world|earth|forever|existence
        send|come|get no_one|anyone|the_cops|help|no_help|someone ~4 too_late|goodbye|already|
            bridge|roof|done
        too late ..2 for|to me|help|save|stop
        not|do_not|do ..2 try|bother to|and|2 stop|save|find|help me
        not|no_one can ..1 stop|save me|now
        see you on|in the other_side|other|heaven|next_life|another_life
        in another life
        remember me|how_i|that_i ..3 when|as|was|gone|loved|tried
        rest in peace me|to_me
        rip me|to_me|myself
        ready|want|going|soon|time|can_not_wait|hate to|until? ..2 see|join|be_with|meet ..6 ~4
            dead|passed|heaven|died|grave|other_side|gone
        thank|thanks|thx ..2 for ..1 everything|all|trying|being ~4 goodbye|it_is_time|sorry|
            not_your_fault|take_care_of|remember|the_end
        not your|anyones|your_fault|nobodys fault ..4 i|goodbye|love|just|was|remember|>
        i love you ..2 always|all|goodbye|both|forever ~3 sorry|goodbye|time|take_care|tell
        find|found|finding|see ..3 dead body
    """,
        "by the time u get this ill be gone",
        "said goodbye to the old job, new one monday",
        unless="""
        @scene
        new_job|new_school|retire|vacation|trip|flight|moving_to|move|funeral|airport|visit|
            church_service|my_room|bus|taxi|landlord|holiday|cottage|camp
    """,
    ),
    Rule(
        "en.suicide.attempt",
        "suicide",
        "red",
        "",
        """
        i|we tried|attempted|try|attempt ..3 last_night|today|this_morning|yesterday|again|
            on_the_weekend|sat|sun ..3 not|did_not|failed|still|woke|rope|work
        tried|attempted it|to ..6 last|again ..2 not|did_not work|worked
        i|just|almost|nearly ..1 tried|attempted hanging|drowning|killing|overdosing|jumping|
            ending|slitting|suicide
        almost|nearly|so_close|close_to|came_close ..2 kill|killed|killing|ended|ending|end|did|
            jumped|hung|jump|took ..1 myself|me|it|off|my|all_the_pills
        woke up ..3 still_alive|wish|wishing|alive ..3 wish|mad|disappointed|hate|failed|why
        failed|botched|survived ..1 attempt|suicide|at_suicide|killing
        attempt|attempts on my life
        i tried to|2 ..1 die|kill_myself|hang_myself|overdose|drown_myself|jump_off|end_it|slit|
            kill_me
    """,
        "i tryed to hang myself last nite",
        "i tried to reach u last nite",
    ),
    Rule(
        "en.past.attempt",
        "past_ideation",
        "orange",
        "today",
        """
        years|months|weeks|year|long_time|days ago|back ..1 i ..1 tried >|it|and|but|2
        i tried ..1 once|twice|before|a_couple|a_few|couple ..2 times? >|before|but
        sure|yes|yeah i tried ..1 once|twice|before|a
        i almost|nearly tried once|it|before|twice
        used_to want|think|cut|be ..2 die|suicidal|dying|suicide|myself|killing
        use|used to ..2 cut|hurt|burn|harm|kill myself|me
        was suicidal
        last_week|last_month|yesterday|before|back_then|sunday|other_night|last_year ..5 suicidal|
            wanted_to_die|want_to_die|dark_thoughts|bad_thoughts|end_it|thoughts_of_dying|
            thought_about_it
        suicidal|thoughts|thinking_about_it|want_to_die|wanted_to_die ..3 last_week|last_month|
            last_year|yesterday|before|in_the_past|back_then
        was|were going|about to do|kill|jump|end it|something|myself but
        brings|bring|brought it|everything|that|all all? back
        have|had|got|having history|past of|with|attempts
        survived ..3 attempt|overdose
        been there|down_that ..3 suicide|suicidal
        i|sometimes ..3 feel|am|i_am there too
    """,
        "yrs ago i tried it n it brings it all back",
        "years ago i tried skiing once",
        unless="""
        call|calling|reach|sushi|food|skiing|text|texting|recipe|smoking|job|@use
    """,
    ),
    Rule(
        "en.self_harm.doing",
        "self_harm",
        "red",
        "",
        """
        cut|cutting|cuts|hurt|hurting|hurts|harm|harming|harmed|burn|burning|burned|burnt|scratch|
            scratched|scratching|starve|starving|punch|punching|punched|hit|hitting|slap|slapping|
            bite|biting|punish|punishing|slice|slicing|sliced|slit|slitting|slash|slashed|carve|
            carving|bleed|mutilate|stab|stabbing|stabbed|choke|choking|pick|bruise|torture|injure
            @adv? @myself
        i ..1 cut again|so|too|deep|right_now|tonight|last_night|and|bad|really|yesterday|myself|
            because|to|today|this_morning >
        i ..1 cut again|too_deep|deep|really_deep|so_deep|right_now|last_night|bad|so_bad|
            this_morning
        i ..1 cut|cutting|sliced|slashed|carved|burned|burnt|burning|slit|carving|slicing|
            scratched|gashed my|both|up ..2 @limb
        carve|carving|slice|slicing|sliced|slit|slitting|slash|slashing|slashed|cut|cutting|burn|
            burning|gash|open|opened|opening|scratch|scratching my|up_my|both ..1 @limb
        carve|carving|cutting|slicing|cut|sliced up my|the @limb
        cut|cuts|gashes|blood|scars on|down|all_over|up ..1 my wrist|arm|arms|thighs|thigh|legs
        i am|was|been|have|just|start|started|starting|keep|kept|caught|back|stop|can_not_stop ..1
            to? cutting|self_harming|selfharming >|again|right_now|now|deep|myself|my|me|tonight|
            so|because|and|to|it_helps
        cutting again|deep|deeper|helps|myself|is_the_only
        want|need|going|urge|urges|ready|craving|dying|itching|have|tempted|feel_like ..1 to|2|for
            ..1 cut|cutting|self_harm|bleed|burn >|so_bad|again|right_now|my|deep|me|tonight|
            real_bad|so|now|myself|and|bad|but
        self harm|harmed|harming|injury|injure
        selfharm|selfharmed|selfharming
        blade|razor|razorblade|xblade|knife|glass|lighter|needle|scissors ..3 on|to|in|into|
            against|across|out|over ..1 my ..1 @limb
        blade|razor|razorblade|glass|xblade out|in_my_hand|in_hand|again|on_me
        want|need|going|going_to to|2 hurt|punish|harm me|myself
        hurt|hurting|harm|punish me|myself|my_self or|again|bad|so|tonight|to
        bang|banging|banged|bash|bashing|smash|smashing|smashed|slam|slamming|hit|hitting|punching
            my ..1 head|face|fist|skull ..1 against|on|off|into|in|until|with|of
        until|so it|i|they bled|bleeds|bleed|is_bleeding
        made|make|making myself|me bleed|puke|vomit
        xblade ..2 xblood
        xknife ..2 xblood
        xblood xblade
        only|just ..3 blade|cutting|blood|pain ..3 helps|works|calm|calms|feel
        pierce|sever|cut|slash|open|slice|puncture my|own ..2 artery|arteries|vein|veins|jugular|
            wrist
        artery|jugular ..4 sever|cut|easiest|pierce
        relapsed|relapse on|with|in ..1 cutting|self_harm|sh|selfharm
        put|putting|stubbed|put_out cigarette|cigarettes|cigs|smokes|smoke|lighter out? on my|
            myself
        if i cut to|too deep
        urge|urges to ..1 cut|hurt|harm|burn|bleed
        punch|punched|punching|hit|hitting|kicked ..1 the|a|my wall|walls|concrete|mirror|door ..4
            broke|bleed|blood|hand|knuckles|bled|bleeding|swollen|again
        cut|cuts|cutting|slice|sliced|burn|burned|stab|stabbed|scratch ..2 my|up ..1 both|left|
            right|own|whole? ..1 @limb
        hurting|cutting|harming|burning|hitting|starving myself|me
        not eat|eating ..3 punish|skinny|deserve|starve
        want|need|going_to ..2 feel|see ..1 the? ..1 pain|blood|blade
        cut until|so_i|just_to|to_feel|to_forget
        slit|slash|slice ..1 them|my|it >|up|deep|open|tonight|wrist|both
        hit|bang|smash|slam|punch|punched|banged|smashed ..1 my ..1 head|face ..2 wall|floor|until|
            concrete|door|window
        need|want|have ..1 to|2? ..1 see ..1 some|my|the? blood|pain
        see|make ..1 me|myself? blood|bleed ..1 >|so|again|tonight
        he|she|they|@kin ..1 cut|cuts|slit|slits|slashed ..1 his|her|their ..1 wrist|arm|arms|
            throat|neck|veins|legs
        clean|years|months|year|days ..2 from|since|of|without|not? ..1 cutting|cut|self_harm|
            burning|hurting|cutting_myself ..5 last_night|again|did_it|today|yesterday|broke|
            slipped|until|but
        did it|this|that on_purpose|purposely|deliberately|intentionally
        opened|ripped|pulled|picked|reopened ..2 stitches|scabs|wound|cuts|scars
        stitches|wound|cuts ..3 opened|ripped|reopened ..3 purpose|again|bleeding
        cut until ..5 feel|bleed|blood|die|numb|pass|stop
        i ..3 going_to|want_to|need_to|might|will cut ..1 >|tonight|again|myself|deep|deeper|so
        cut until ..5 feel|bleed|blood|die|numb|pass_out
    """,
        "sittin in the tub cuttin my arm",
        "cut my thumb on a can opener",
        unless="""
        @ok_reason|grass|hair|cake|hours|finger|thumb|shave|paper_cut|papercut|tattoo|tattoos|
            can_opener|bike|fell|skateboard|hydro|pumpkin|surgery|doctor|operation|stitches_out|
            back_on|moving_boxes|sunburn
        back on
        down on
    """,
    ),
    Rule(
        "en.overdose.took",
        "overdose",
        "red",
        "",
        """
        @took ..2 too much|many|mch ..2 @drug
        i|he|she|i_have @took way? too much|many >|and|i|of|help|pills|now|please
        i ..2 took|used|did|shot|taken|drank|smoked|swallowed way? too much|many !time|space|work|
            on|shit|stuff|overtime|hours|money
        relapsed|used|high ..4 too much
        took|used|did|shot|smoked|snorted ..2 fent|fentanyl|heroin|down|dope|meth|methadone|oxy ..4
            can_not|hard_to ..1 stay|keep|wake ..1 awake|up|my_eyes
        @took ..2 all|whole|entire|every|bunch|handful|bottle|box|pack|lots|lot|ton|tons|load|full|
            fistful|couple_bottles|two_bottles|half ..3 @drug
        @took ..1 all|whole|entire|every ..1 of? ..1 bottle|box|pack|blister|card|bag|pills|meds|
            point|ball|stash
        @took ..1 all|every ..2 my|of_my|the|his|her|of_the|of_them|them|mom's ..1 pills|meds|
            prescription|dose|methadone|carries|insulin
        took|swallowed|downed|popped|taken|ate all|every|the_whole of? ..1 them|it|thing|bottle|one
            ..1 ~6 sleepy|sleep|dizzy|scared|sorry|help|tired|goodbye|sick|weird|spinning|heavy|
            numb|die|cold|tingly|pills|fast
        @took #8 ..3 @drug
        @took ten|twenty|thirty|forty|fifty|hundred|fifteen|dozen ..3 @drug
        took|swallowed|take|taken|popped|downed @drug ..2 on_purpose|to_die|to_end|to_kill|
            to_sleep|and_drank|with_vodka|with_alcohol|and_vodka|and_booze
        pills ..3 on_purpose|to_end|to_die
        took|swallowed|taken some|pills|something|shit|stuff ..3 on_purpose|to_end|die|forever|
            scared|dying|feel_weird|can_not_breathe|can_not_feel
        swallowed|swallow|drank|drunk|drink|drinking|ate|injected|inject ..3 @poison
        swallow ..5 sea_water|ocean|pills|bottle
        down|downed|down_another handful|bottle|hand_full of? ..1 meds|pills|another|full|@drug
        mixed|mixing|mix ..4 pills|benzos|meds|methadone|fent|down ..2 with|and ..2 booze|alcohol|
            vodka|liquor|whiskey|drink|drinking|wine|beer
        took|take|swallowed a ..1 bunch|load|ton|lot|lots|heap|handful of ..1 pills|meds|stuff|
            shit|something|them
        took|swallowed|used ..8 sleepy|can_not_keep|closing_my_eyes|close_my_eyes|fading|
            going_numb|heart_is|can_not_feel|can_not_move|blacking_out|seeing_double
        pills|bottle ..3 are|is|all gone|empty|inside_me|in_me|kicking_in
        pills are|is|start|started|starting kicking|working|to
        i|just used|shot|smoked|did|took|snorted ..4 wrong|chest|can_not_breathe|not_right|heart|
            dying|scared|shaking|numb|blue|going_out|help
        going|slipping|fading|nodding under|away|out|off ..4 took|used|pills|too
        after i swallowed|took all|the|every
        swallowed|took all the|my|of pills|them|meds
        @took ..1 everything|all|whole|anything ..4 cabinet|bottle|cupboard|drawer|pharmacy|meds|
            bathroom|stash|had|could_find|i_had
        took|taken|ate|swallowed|did|had ..2 my|someones|his|her|mom|their|roommates|grandmas ..3
            pills|meds|fent|methadone ..2 not_mine|sick|feel|dizzy|sleepy|weird|by_accident|
            by_mistake|all
        took|swallowed|drank|popped|mixed ..6 pills|meds|sleeping|tylenol ..3 vodka|booze|whiskey|
            alcohol|beer|bottle|liquor
        vodka|booze|whiskey|alcohol|liquor ..4 pills|meds|tylenol
        feel|feeling|i_am|going ..2 weird|numb|cold|sleepy|heavy|out ..4 took|shot|pills|smoked
        i ..1 took|swallowed|taken|popped pills >|and|now|tonight !from
        drank|drunk|swallowed|took|ate|injected ..4 on_purpose
        drank|swallowed|ate something ..2 bad|poison|toxic|chemical|burning|burns
        throat ..2 burning|on_fire|burns ..4 drank|swallowed
        @took|slammed|shot|smoked way? too much|many ..1 >|dope|fent|down|meth|coke|of|shit|and|i|
            heroin|stuff|again|pills|h|now|last !time
        dope|fent|stuff|batch|shit|drugs|hit|pills ..1 was|is|were|are ..1 too|so|really|way
            strong|much|pure|hot|laced|bad|dirty ..1 >|help|for|i|and|can_not|please
        can not feel ..2 shot|used|after|hit
    """,
        "took all my meds at once n im dizzy",
        "took all my meds like the nurse said, feel good",
        unless="""
        time|as_prescribed|like_the_nurse|like_the_doctor|space|on_time|at_work_too_much|pictures|
            pics|overtime|like_doc|cookies|candy|vitamins
    """,
    ),
    Rule(
        "en.overdose.word",
        "overdose",
        "red",
        "",
        """
        overdose|overdosed|overdosing|fentanyl_overdose
        think|thinking|going|might|may i ..2 overdose|overdosing
        overdose ed
        bad|hot|tainted|laced|poisoned batch|dope|shit|stuff|drugs|dose ..4 sick|help|can_not|
            chest|going|not|wake|down
        laced|fent|fentanyl ..3 in it|my|the|them
        need|get|got|bring|have|any|where_is|where|no|send|gave|give|giving|out_of|hit|used|find|
            hurry ..3 naloxone|narcan
        naloxone|narcan ..3 now|quick|fast|hurry|please|work|working|not|help|him|her
    """,
        "some guy overdosed out back",
        "overdose training at the library thurs",
        unless="""
        @scene
        training|prevention|site|kit_training|awareness|day|kits|workshop|course|learned|taught|
            trained|stats|carry|class|certificate|deaths|of_chocolate|chocolate|cake|candy|died|
            passed|funeral|years_ago|last_year|scared_of|good_dose|right_dose|pick_up_a|picked_up|
            coffee|caffeine|tv|pizza|turkey|cuteness|@ago|years|clean_since|since_my
        fee|bank|account|acct|overdraft|bucks|dollars|chequing
    """,
    ),
    Rule(
        "en.overdose.spaced",
        "overdose",
        "red",
        "",
        """
        < overdose|overdosed|overdosing >
    """,
        "o.v.e.r.d.o.s.e.d",
        "overdose awareness day is monday",
    ),
    Rule(
        "en.third.unresponsive",
        "third_party",
        "red",
        "",
        """
        he|she|they|his|her|@kin|@folk|him|it ..2 not|never|stopped|quit|barely|hardly ..2 wake|
            waking|breathing|breathe|responding|respond|moving|responsive|conscious !for|to_go|
            to_school
        he|she|they|him|her|@kin|@folk ..2 is|are|turning|turned|went|going|looks|face|lips|all ..1
            blue|purple|grey|gray|limp|cold_and|stiff|unconscious|unresponsive
        lips ..2 blue|purple|grey|gray
        he|she|@kin|@folk ..2 slumped|collapsed|unconscious|unresponsive|overdose|overdosed|
            overdosing|fell_out
        he|she|@kin|@folk ..2 slumped|passed_out|collapsed|fell|down|nodding|dropped ..6 not|blue|
            hit|using|needle|breathing|wake|answering|bathroom|help
        after|from|on a|his|her hit|shot|fix|needle|line ..5 not|blue|down|wake|answering|out
        can|could|do not|can_not ..1 wake|rouse him|her|them|@kin|@folk ..1 up
        can not wake my|the @kin|@folk
        not ..1 breathing
        stopped breathing
        no|not|can_not_find ..3 pulse
        needle in|still ..2 arm|him|her|his
        someone|guy|girl|he|she|@kin ..2 down|out|on|overdose|overdosed|in the|in|on ..1 bathroom|
            washroom|floor|stairwell|toilet ..3 not|blue|wake|moving|overdose|breathing|needle
        foaming|foam|frothing at|from|out|in ..1 mouth
        cpr
        is|looks|i_think ..1 he|she|they|@kin ..1 dead|dying >|help|please|i
        he|she|they|@kin|@folk|@him ..2 not|never|can_not ..1 get|getting|got up|awake ..5 snoring|
            weird|call|scared|drank|took|used|breathing|help|up
        not|can_not get|keep|wake him|her|them|@kin ..1 up|awake|to_wake|to_move|conscious ..2 >|
            help|he|she|and|drank|used|took|what
        snoring|gurgling|gasping|rattling|choking|foaming ..2 weird|funny|noises|sounds|loud|sound|
            noise ..4 >|not|wake|help|blue|used|he|she|and
        gurgling|gasping|death_rattle|agonal
        he|she|they|@kin ..1 just? ..1 dropped|collapsed|fell_out|went_down|fell_over|keeled ..6
            took|used|help|not|what|breathing|do
        do_not ..1 know what ..1 he|she|they ..1 took|used|did|swallowed|drank
    """,
        "my buddy is slumped in the chair n wont wake up",
        "my kid wont wake up for school lol",
        unless="""
        school|class|work|@scene|nap|phone|computer|laptop|email|emails|breakfast|alarm|snoring|
            sleepyhead|bus|feeling_blue|teenager|meditation|yoga|laughing|course|my_texts
    """,
    ),
    Rule(
        "en.third.suicide",
        "third_party",
        "red",
        "",
        """
        kill|kills|killing|killed|hang|hanging|hanged|hung|shoot|shot|shooting|cut|cutting|cuts|
            hurt|hurting|hurts|harm|harming|harms|burn|burning|burns|drown|drowning|stab|stabbed|
            stabbing|starving|starve|overdose|choking|choke|slit|slitting|poison|unalive|end|
            ending|strangle|jump|bleeding ..1 himself|herself|themselves|themself|itself|hisself|
            him_self|her_self|hiself|theirself|them_self
        he|she|they|@kin|@folk ..2 wants|wanted|want|said|says|talking|saying|keeps|threatening|
            threatened|trying|tried|going|going_to|about|will|wish|wishes|thinking|told ..5 die|
            suicide|dead|suicidal|kill_himself|kill_herself|end_it|end_his|end_her|jump|overdose|
            end_their|kill_myself
        he|she|they|@kin|@folk ..2 is|are|been|feels|sounds|feeling|was|seems|being|got suicidal
        end|ending|ended|take|taking|took|taken his|her|their own? life !and
        he|she|@kin|@folk|they ..2 took|swallowed|taken|ate|drank|downed|had ..4 pills|meds|
            tylenol|bleach|bottle|overdose|poison|bunch_of
        he|she|@kin|@folk|they ..4 pic|picture|photo|pics|snap|video of ..2 pills|rope|gun|noose|
            knife|wrist|blood|cuts|blade|bridge
        he|she|@kin|@folk|they ..2 is|are|sitting|standing|hanging|up|climbed|out|going ..2 on|off|
            over|at|up|from ..1 ledge|roof|bridge|edge|railing|overpass|balcony_rail|rooftop|
            tracks|crane|window_ledge
        on the ledge|railing|overpass
        going|about|wants|ready|trying|threatening|threatens|going_to|standing to ..1 jump off|
            from|out|over|now|>|in_front
        left|wrote|writing|found|leaving ..1 a|his|her|suicide|this note|letter ..4 not|gone|
            answer|locked|will_not|goodbye|wake|missing|worried|phone|scared
        locked|lock|locking ..3 in|himself|herself|the|door ..4 not|will_not|note|pills|razor|
            knife|blade|answer|cutting|crying|gun
        said|says|saying|say|texted|sent goodbye|sorry ..3 everyone|and|to|all|forever|me ~5 not|
            gone|left|no|will_not|answer|pills|coat|phone|worried|missing
        he|she|they|@kin|darryl|who said|says|say goodbye ..1 to everyone|us|me|all|his|her|my
        scared|worried|afraid|think|thinks|believe|fear|pretty_sure ..1 that? ..1 he|she|they|@kin|
            @folk ..2 will|might|is_going_to|going_to|may|could|is ..2 hurt|do_something|kill|die|
            jump|overdose|harm|cut|end|suicidal|use_and
        check|go_check|checking|look|go_see on|in_on ..2 sent|said|pills|note|goodbye|not|will_not|
            suicidal|worried|talking
        on|for|in ..6 pic|picture|photo of pills|rope|gun|noose|wrist
        stop|save|help him|her|them|my_@kin before|from|or ..2 jump|jumps|kills|dies|die|hurts|
            killing
        gave|given|giving|gives away all? his|her|their ..1 stuff|things|everything
        cutting|hurting|harming|burning|starving herself|himself|themselves|her_self|him_self|
            hisself
        found|find ..2 a|his|her|the|suicide ..1 note|letter ..4 room|bed|gone|missing|table|not|
            where|phone|he|she|help|scared|in
        text|texted|sent|messaged|wrote|called|says|saying|posted ..3 goodbye
        posted|posting|sent|sending|texting ..4 suicide|suicidal|goodbye|kill|die|end_it|pills|
            dark_stuff|scary
        pills|bottle|needle ~8 not|will_not wake|there|answer|breathing|responding|moving
        not|will_not there|wake|breathing|answering|responding|moving ~6 pills|bottle|needle
        he|she|@kin ..3 empty ..2 bottle|pills|pack
        talk|talking|talked ..2 him|her out_of|off|down
        @kin|he|she|they|@folk|friend ..2 has|got|have|with|holding|bought|had ..1 a|the ..1 rope|
            noose|gun|blade|razor|knife|pills ..4 locked|door|answer|not|scared|room|garage|
            bathroom|head|neck|herself|himself|talking
        locked ..2 door|room|bathroom|garage ..4 rope|gun|knife|pills|noose|blade
    """,
        "my sister says shes gonna kill herself tonite",
        "my sister says she is going to kill it at karaoke",
        unless="""
        @scene
        laughing|his_party|birthday|vacation|last_year|years_ago|when_i_was|at_work|dream|
            two_years|long_ago|in_90s|working|overtime|job|joke|died_already|@ago|@ok_reason
        drives|driving|cooks|driver
    """,
    ),
    Rule(
        "en.third.victim",
        "third_party",
        "red",
        "",
        """
        he|she|they|dad|boyfriend|husband|stepdad|@kin|@folk|man ..2 beating|hitting|choking|
            strangling|hurting|punching|kicking|stabbing|raping|beats|hits|hurts|attacking|
            attacked|stabbed|smacking|abusing|touching|killing|stomping|slapping|jumped|molesting|
            beat ..1 her|him|them|the|my|his|a|on ..1 @kin|up|wife|girlfriend|>|again|bad|so|and|
            with|in|right_now|now|kids|kid|baby
        her|his|my|the|@kin ..1 boyfriend|husband|man|ex|dad|stepdad ..2 is|was|keeps|be? ..1
            beating|hitting|hurting|choking|beats|hits|hurts
        lady|woman|girl|man|guy|kid|someone|@kin|@folk|she|he|people ..2 is|are|was|got|get|gets|
            getting|been|being ..1 beat|beaten|stabbed|shot|attacked|raped|jumped|stomped|choked|
            robbed|assaulted|hurt|hit_by|mugged|kidnapped|trafficked ..5 now|right_now|here|
            outside|stairwell|hall|next|bad|help|blood|lobby|downstairs|door|up|street|bleeding|>
        screams|screaming|screamed|scream|yelling|crying|hear|heard|hears ..5 kid|kids|woman|lady|
            baby|girl|next_door|neighbour|neighbor|upstairs|downstairs|her|beating|beat|help|hurt
            ..4 hurt|beat|hit|help|every_night|bad|kill|stop|beating|getting|crash|phone|walls|
            wall|gun
        kid|kids|woman|lady|baby|girl|child|neighbour|neighbor ..3 screams|screaming|screamed ..6
            night|help|hurt|beat|hit|bad|stop|hurts
        i hear|heard|hearing her|him|them|it|someone|gunshots|shots|screaming ..3 screaming|
            beating|getting|hitting|scream|through|crying_for|beat|outside
        shots|gunshots|gunfire|shot fired|outside|at|in|heard|downstairs|next
        heard|hear|hearing ..1 gunshots|shots|gunfire
        someone|guy|girl|he|she|man|woman|kid|@kin|there_is_a ..3 bleeding|stabbed|shot|
            unconscious|not_moving|hanging ..3 ground|floor|out|bad|street|head|outside|stairs|
            lobby|sidewalk|here|everywhere|>
        she|he is|was on the floor|ground >|and|not|bleeding
        she|he is|was ..1 lying|laying on the floor|ground
        he|she|they|@kin|@folk ..2 got|has|have|with|pulled|pulling|holding|had a|the|his|her gun|
            knife|machete ..3 to|on|at|pointed|against|and|going ..2 her|him|them|mom|kids|head|
            neck|kill|wife|shoot|stab
        he|she|they is|are|going_to|will ..2 kill|hurt|shoot|stab|beat her|him|them|the_kids|
            my_mom|the_baby|his|my_sister|my_kids|my_brother|my_friend
        my|the|our @kin|neighbour|kid|niece|nephew|elder|roommate is|has|been missing|kidnapped|
            been_taken|being_held|being_trafficked|being_abused|abused|being_beaten|in_danger
        my @kin|roommate ..2 had|having|has|taking|took|just ..1 a ..1 seizure|fit|stroke|
            heart_attack|overdose|convulsion|seizures
        @kin|@folk|he|she ..2 is|was|keeps having|had|seizing|convulsing|shaking|choking|turning
            ..2 seizure|blue|floor|bad|fit|on|>|foam
        he|she|@kin|@folk ..2 fell|hit_by|hit ..3 stairs|head|car|bus ..4 blood|bleeding|not|
            moving|unconscious|out
        someone|@kin|he|she|they is|was|are|got being|been|getting? beaten|stabbed|attacked|raped|
            shot|abused|molested >
        touching|touched|molesting|molested|hurting|abusing|hitting|beating my|the|her|his kid|
            kids|daughter|son|niece|nephew|baby|sister|little|girl|boy
        baby|child|kid|kids ..2 not|left|alone|locked|choking|drowning breathing|alone|in|eating|
            car|outside|home|>
        kid|baby|kids|she|he ..1 got|ate|swallowed|drank|into ..2 my? ..1 pills|meds|methadone|
            bleach|weed_gummies|battery|poison
        she|he is on the floor|ground ..1 >
        girl|guy|kid|someone|woman|boy|man|lady ..3 being|getting|is|forced|held ..1 forced|held|
            kept|trafficked|pimped|beaten|sold|abused|raped|made|beat|locked|drugged|hurt
        they|guys|people|someone|he|dudes|cops|boys|guards|gang|@folk is|are|were|was|just ..1
            stomping|beating|jumping|kicking|stabbing|attacking|robbing|shooting|hurting|choking|
            swarming|fighting|stabbed|shot|jumped|beat ..1 up|on? ..1 a|some|this|the|my|someone|
            another guy|kid|dude|man|girl|lady|woman|someone|buddy|friend|old|homeless|outside
        shots ..1 just ..1 went|fired|going off|out|outside
        gunshots|gunshot|gunfire
        saw|seen|watched|heard ..1 him|her|them|a|the|@kin ..1 hit|hitting|beat|beating|kick|choke|
            slap|hurt|shake|smack|touch|grab|stab ..1 the|her|his|their|a|my ..1 baby|kid|kids|
            wife|girlfriend|girl|dog|mom|son|daughter|child|woman|lady|toddler|little
        some|a guy|dude|man|kid|chick ..1 has|have|got|with|waving|pulled|carrying|is_waving ..1 a
            gun|knife|machete|bat|sword ..2 >|out|here|outside|in|at|on|lobby|front
        someone|woman|lady|girl|kid|man|guy|she|he|people ..1 is|are|keeps|was|yelling? ..1
            screaming|yelling|screamed|crying|begging ..2 help|stop|murder|please_stop|
            for_her_life|for_his_life
        screaming|yelling|screams|crying for? help
        fight|fighting|brawl ..5 stabbed|knife|gun|blood|shot|bleeding|unconscious
    """,
        "guy downstairs is beatin on his wife i hear it",
        "my brother beat her at cards again",
        unless="""
        @scene
        at_chess|at_cards|at_pool|eggs|shoveled|volleyball|in_overtime|last_year|years_ago|@ago|
            laughing|rink|flu_shot|the_odds|in_crib|at_crib|diapers|drum|goal
    """,
    ),
    Rule(
        "en.others.threat",
        "risk_to_others",
        "red",
        "",
        """
        i|we|i_am_going_to|am ..2 @will|want|want_to|going_to|ready|swear ..3 kill|stab|shoot|
            murder|strangle|hurt|beat|smash|bury|merk|shank|slit|slice|knife|bash|cap|waste|end|
            choke|stomp|burn|drown|smoke|execute|clap|rob|poison|attack|jump|punch|snuff|crush|
            finish|pop|whack|curb_stomp|ice|merc|torch @him|your|his|her !with_kindness|in|at|up_on
        i|i_am_going_to|am|swear|to|just|will|would|could|might|should stab|stabbing|shoot|
            shooting|murder|murdering|strangle|strangling|shank|shanking|kill|killing|bury|merk|
            knife @him|all_of_them|them_all|his|her_throat !with|a_text|a_message|an_email
        kill|stab|shoot|strangle|murder|hurt|beat|poison|behead @him before|if|when|tonight|today|
            tomorrow|and|for|so|this|now|with_my|next|i_swear|right|as
        if|when|next_time|soon_as|once he|she|they|@kin|@folk|i ..6 i|i_am_going_to|am|will|
            going_to|swear ..3 kill|stab|stabbing|shoot|shooting|killing|hurt|hurting|beating|end|
            ending|bury|murder|slit|burn @him|his
        put|stick|sticking|putting|pushing|shove|shoving|stuck a|my|this|the knife|blade|bullet|
            shank ..2 in|into|through|between ..1 @him|his|hers|that|someone|your|my
        i|me|i_am_going_to|got|have|carry|carrying|brought|bring|bringing|grabbed|grab|with|
            picked_up|took ..1 a|my|the|this|me_a @weapon ..1 on_me|and|for|to|waiting|ready|in_my|
            under|outside|following|with ..5 him|her|them|he|she|outside|following|waiting|pillow|
            pocket|guy|someone|jacket|owes|coming|bag|use|now|tonight
        i|me|i_am_going_to ..1 got|have|bought|carrying|own|holding|getting|grabbed a|the|my ..1
            gun|9mm|shank|machete !show
        @weapon ..3 in_my_bag|under_my_pillow|in_my_pocket|in_my_jacket|in_my_boot ~6 him|her|them|
            he|she|coming|if|tonight
        voices|voice|demons|tv|satan|god|head ..3 tell|tells|telling|say|says|saying|told|want me
            ..1 to|2 ..1 hurt|kill|stab|shoot|do|burn|attack|cut|jump|die
        hearing|hear voices|voice ..5 kill|hurt|stab|shoot|do|jump|die|telling|tell
        get|keep|hold|take|stop|pull me away|back|from|out|off|before ..4 kill|hurt|him|her|them|
            end|stab|guy|do ..4 end|kill|hurt|him|her|them|something|>
        hold|holding me back|down ..4 kill|hurt|him|her|them|punch
        before i ..1 kill|hurt|stab|shoot|snap|end|murder|lose_it_on|do_something ..1 @him|>|
            someone|bad
        make|making|made him|her|them|@him ..1 pay|bleed|suffer|sorry|hurt|regret ..1 >|for|
            tonight|today|blood|i
        he|she|they|@folk is|are|going_to|will|be ..1 dead|bleed|bleeding|die|a_dead_man|dead_meat|
            done ..2 when|if|once|tonight|tomorrow|next|soon|as_soon|i_see
        someone|people|everyone|they is|are|going_to|will ..1 going_to|get|will|be? ..1 die|hurt|
            stabbed|shot|bleed|get_hurt|killed|get_stabbed|dead !their|his|her
        someone|people going_to|will ..1 get hurt|stabbed|shot|killed
        going_to|about_to|ready_to|might|will|am ..2 snap|lose_it|go_off|explode|swing|blow_up on
            him|her|them|someone|@him|the|that|this|my
        hurt|kill|stab|shoot|hit|punch|attack|beat someone|people|anyone|everyone ..2 >|today|
            tonight|if|soon|and|bad|i|or|here|again
        scared|afraid|worried|think|feel ..2 i|i_am ..2 will|might|going_to|could|may|am ..2 hurt|
            kill|stab|hit|do_something|attack|snap !myself|my
        i|not ..2 can_not|can|not|will_not|want_to|want ..2 control|stop|trust|hold myself|me|back
            ..3 hurt|kill|him|her|around|stab|hit
        blow|bomb|burn|shoot|torch|light up|down|the|my|this|that ..2 school|house|place|building|
            office|shelter|mosque|church|courthouse|halfway|parole_office|police|station|work|
            class|up|apartment|jail|court|everyone|people
        how|where|what do|can|to|would|should|could|are ..4 kill|killing|murder|murdering|shoot|
            shooting|stab|hurt|poison|bomb|strangle|beat|terminate|hit|torture|kidnap|drug ..1 my|
            someone|people|a_person|him|her|a_cop|them|a_man|a_woman|anyone|wife|your ..1 >|wife|
            husband|girlfriend|boyfriend|ex|mom|dad|brother|sister|boss|roommate|class|school|life|
            in_my|so|kid|kids|family|child|neighbor|neighbour|in|without|with|on|at|po|teacher|
            coworkers
        bomb|shoot|blow_up|shoot_up my|the|a school|office|work|workplace|church|mall|building
        terminate|end his|her|their|my ..1 life|wifes_life|husbands_life
        following|waiting|looking|coming|hunting|lurking ..1 him|her|them|for_him|for_her|
            outside_his|outside_her|in_his|after_him ..5 knife|gun|bat|blade|weapon|kill|stab|hurt
        knife|gun|blade|bat|machete|weapon ..6 following|waiting|hunting|going_to_find|going_after|
            outside ..2 him|her|them|his|house
        locked up for ..1 killing|stabbing|shooting|beating|murder
        do not care|give if|about ..3 kill|die|life|going_back ..4 him|her|them|taking|them_with
        take|taking|bring|bringing ..1 him|her|them|people|someone|everyone|others with me
        beat|beating|kick|kicking|smash|stomp|knock|knocking|punch|bash ..1 his|her|their|him|that|
            the ..2 face|head|skull|teeth|shit|brains|ass|life|throat|in ..1 in|out|off|tonight|>|
            today
        blood on my hands|knife
        going_to|will hunt|find him|her|them|@him down|and_kill|and_hurt|and_stab|and
        not ..1 waking|wake|leaving|leave|walk|walking|come|coming|getting|get|go|make|see ..2
            alive
        for|4 killing|stabbing|shooting|murdering @him ..1 >|tonight|today|tomorrow|soon|now
        if|when|soon_as|next_time i ..1 see|catch|find|get|run_into ..1 @him ..3 dead|kill|die|
            stab|done|over|beat|hurt|smash|fuck_him|bleed
        he|she|they|he_is|that_guy is|are ..1 dead >|to_me|man|meat|when|if|i
        about|going|going_to|ready|want|want_to|i_am_going_to|will|got_to to|2? ..1 beat|kick|
            smash|knock|whoop|fuck|mess|stomp|bash|rock|drop|lay ..1 the|his|her|this|that|@him ..1
            crap|shit|hell|fuck|ass|face|head|up|out|teeth|guys|dudes ..3 out|up|in|of|>|him|her|
            them|this|guy|ass
        voices|voice ..1 say|says|saying|tell|telling|keep ..3 kill|hurt|stab|die|jump|cut|burn|
            do_it|end
        kill|hurt|stab|shoot|murder ..1 them|him|her|everyone|people|someone|you ..1 all >|tonight|
            now|soon
        hurt|shake|hit|kill|harm|smother|drown ..1 my|the ..1 kid|kids|baby|son|daughter|child|
            wife|mom|dog
        thoughts|thinking|urge|urges|fantasies|fantasizing|dreams ..2 of|about|to ..2 hurting|
            killing|stabbing|hurt|kill|shooting|choking ..2 him|her|them|people|someone|my|others
        where|how ..4 find|get ..1 people|someone|him|her|them ..1 to ..1 shoot|kill|stab|hurt|beat
        ways|way of|to ..1 killing|kill|hurting|hurt ..1 people|someone|him|her|my|them
        i ..1 want|need|wish|hope @him|he|she|they ..1 dead|dies|die|gone_for_good|to_die|to_bleed|
            to_suffer|suffers
        put|putting|send|sending|lay @him|him|them|her ..1 in|into|to|under|down ..1 the|a|his|her?
            ground|grave|hospital|morgue|coffin|dirt|wheelchair|for_good|casket|er
        crack|bash|cave|split|break|snap|smash|slit|cut|blow|rip|wring|stomp|pound ..1 his|her|
            their|that|your|this|someones ..1 skull|head|neck|throat|jaw|face|legs|knees|arms|
            teeth|brains|tires_and|back|fingers|nose|kneecaps
        got|have|grabbed|bringing|brought|taking|holding ..1 my|a|the|this @weapon ..2 going|
            going_to|i_am|i_will|waiting|and ..2 wait|find|get|use|do|see|go|cut|handle
        @weapon ..3 wait|waiting|find|looking ..1 for|on ..1 him|her|them|he|she
        waiting|wait|hiding ..1 for|until ..1 him|her|them|he|she ..1 to? ..2 come|get|sleep|fall|
            go|leave ..4 knife|gun|kill|stab|bat|blade|hurt
        could|would|can ..1 kill|stab|shoot|strangle|choke @him|her|him|them ..1 and|with|right|if|
            for|now|>
        not ..2 wake|waking up ..2 tomorrow|again|when ..4 sure|i
        swear|promise ..2 on|to ..2 my|god|mom|kids|life|grave|everything ..3 dead|done|finished|
            gone|over|kill|stab|shoot
        he|she|they|he_is|that_guy is|are ..1 done|finished|a_goner|toast_if >|when_i|tonight|
            tomorrow|i_swear|if_i
        not|will_not ..1 be responsible|held_responsible ..3 for ..3 do|happens|hurt|did
        catch|catching|take|taking|eat|get|pick_up ..1 a|another|new|this|my ..1 charge|murder|
            body|case|assault ..1 >|i_am|tonight|for|if|on|over|i
        brought|bring|bringing|carrying|carry|snuck|sneaked|hid|hide|packing|made ..1 a|my|the|some
            ..1 shank|knife|gun|blade|weapon|bat|machete|piece
        knock|knocking|lay|laying|put|take|taking ..1 this|that|the|a|him|her|them|his|someone ..1
            dude|guy|bitch|fucker|out|him|kid|punk|asshole|teeth ..1 out|down|to_sleep|
            in_the_hospital|in_hospital|>
        fists|knuckles ..3 bleed|bleeding|itching|ready|kill|hurt
        beat|kick|choke|stomp|strangle|stab|burn @him ..2 to death
        beat|kick|choke|stomp|stab|burn ..1 him|her|them|someone|people ..1 to death
    """,
        "gonna stab that guy when he sleeps",
        "gonna beat him at crib tonight",
        unless="""
        @scene
        at_pool|with_kindness|text_me|in_a_race|mosquito|spider|mouse|mice|checkers|chess|
            cockroach|bug|bugs|process|in_cards|fish|deer|moose|laugh|laughing|@ago|birthday|
            surprise|by_2_goals|by_one_goal|his_record|her_record|the_record|high_score|serve|exam|
            pillow_fight|snowball|snowballs|water_gun|paintball|nerf|laser_tag|hoops|target|
            show_him_up
    """,
    ),
    Rule(
        "en.abuse.hurting_me",
        "abuse_violence",
        "red",
        "",
        """
        he|she|they|@kin|@folk|who|someone|dad ..3 hit|hits|hitting|hitted|beat|beats|beating|
            punched|punches|punching|choked|chokes|choking|strangled|strangles|strangling|kicked|
            kicks|kicking|slapped|slaps|slapping|grabbed|grabs|pushed|pushes|shoved|shoves|stabbed|
            burned|burns|raped|rapes|raping|touches|touched|touching|forced|forces|forcing|hurts|
            hurting|attacked|attacks|attacking|jumped|assaulted|abuses|abusing|molested|molests|
            molesting|threw|throws|throwing|dragged|drags|bit|bites|cut|spit|robbed|cornered|
            smacked|smacks|groped|gropes|tortures|whipped|headbutted|bashed|pinned|held_down|
            gun_whipped|smashed|stomped|backhanded|drugged me !out|up|at|off|in|to|a|an|some|
            with_a_text|laugh|the|back|around|for|on|so_many|of|my|home
        he|she|they|@kin hurt|hurts|hurting me ..1 again|bad|so|and|physically|please|last|when|i|
            help|really|now|right|>
        hit|hits|beat|beats|choked|punched|slapped|raped|kicked|burned|touched|attacked|hitting|
            beating|hurting|strangled me|us again|last_night|bad|badly|so_bad|every|when|and_i|
            in_the_face|today|tonight|yesterday|all_the_time|in_my|because|until|with|up|black|if|
            down|while !on_facebook|at_cards|text|tomorrow
        i|was|am|been|got|get|being|getting|were|i_have ..1 raped|stabbed|beaten|jumped|beat_up|
            attacked|assaulted|molested|mugged|abused|strangled|shot|choked|sexually_assaulted|
            gang_raped|kidnapped|trafficked|held_hostage|held_against|punched_out|touched_in|
            drugged|roofied|gun_whipped|robbed_at !up|photos|down_by
        raped|molested|sexually_assaulted|gangraped me|again|last_night|by|in|when|at|here
        rape|raped|raping|rapist|molester ..2 me|us|help|here|by|again
        locked|locks|locking|lock|barricaded|trapped|chained|tied|holding|keeping|keeps ..2 me|us|
            hostage in|up|inside|here|down|against|prisoner|hostage|locked|in_the|from_leaving
            !loop|mind|posted|updated
        i am|was locked in ..3 @kin|he|she|room|closet|basement|can_not|help|house
        not let|lets|letting me|us ..1 leave|go_home|out|call|go_outside|use_the_phone|see_my|eat|
            sleep|have_my_phone ..1 >|and|please|he|she|help|or|the|without|here
        took|takes|taken|broke|breaks|smashed|has my phone ..4 hit|hurt|not_let|locked|hits|beat|
            he|she|so
        broke|breaking|break|kicking|kicked|banging|smashing|pounding|busting|trying_to_get ..1
            down|in|through|on|into|at ..1 my|the|our? ..1 door|window|house|room|place|apartment
            !dealer
        breaking|kicking|smashing|banging|bust|busting the|my|our door
        he|she|they|@kin|@folk ..2 has|got|have|had|pulled|holding|with|brought|swinging|waving a|
            the|his|her|my @weapon !license|show|collection|permit
        locked ..8 @weapon
        @weapon|gun|knife to my|our head|throat|neck|face|back|kids
        he|she|they|@kin|@folk ..2 is|are|right|came|standing|here|be ..1 outside|at_the_door|
            at_my_door|here|in_my|coming|drunk|back ..6 hurt|kill|beat|knife|gun|hit|scared|
            bleeding|throw|threw|throwing|throws|hide|hiding|help|screaming|drunk|violent|break|
            yelling|bat
        scared|afraid|terrified|frightened of|for ..2 him|her|them|my|husband|boyfriend|going_home|
            my_life|@kin|dad|@folk ..3 drunk|hit|kill|throw|outside|hurt|>|violent|tonight|coming|
            yelling|and|please|here
        hiding|hid|hide from|in|under ..6 him|her|them|he|she|@kin|husband|knife|gun|bathroom|
            closet|kids|hits
        threat|threatens|threatened|threatening|threaten|threats|threatend ..3 me|kill|to|my|kids|
            us|life|hurt|against
        said|says|say|saying|told|tell|tells|swore|promised ..3 will|going_to|want_to|would|he_ll
            ..2 kill|hurt|stab|shoot|beat|rape|find|end|burn|break|cut|slit|get|murder ..1 me|us|
            my|him|them|her
        he|she|they|@kin|@folk|someone ..2 is|are|was|going_to|will|tried|trying|wants|want|
            want_to|try|might|about|swore ..3 kill|hurt|stab|shoot|rape|strangle|hurts|murder|
            attack|killing|hurting|beat ..1 me|us|my_kids|my_mom|my_baby !if_i_am_late
        afraid|scared|think|thinks|know|swear|sure he|she|they ..2 going_to|will|might ..1 kill|
            hurt|beat|find|stab|shoot|rape|get me|us|my
        death threat|threats
        he|she|they|someone|@kin ..2 is|be|keeps|was hurting|hitting|beating|choking|raping|
            attacking|touching|abusing|threatening|following|chasing|stalking|strangling me|us|my
        chasing|chased|cornered|surrounded|shooting|shot at? me|us|at_me|at_us
        make|makes|making|made|forces|forced|forcing|wants|pimping|selling|sells|sold ..1 me|us ..1
            to|2|have|sleep|do|out|for|go|see|4 ..3 sex|sleep_with|sell|tricks|clients|johns|
            work_the|strip|money_for|men|dates|guys|body|drugs|his_friend|mule|escort|sell_myself
        pimp|trafficked|trafficking|traffickers|traffick me|us|is|beat|took|my|>
        touches|touching|touched|grabs|grabbed|groped|feels me|my ..3 night|sleep|said_no|
            said_stop|ass|chest|private|privates|shower|bed|body|breast|boobs|down_there|without
        i|me said|told no|stop|him_no|her_no ..6 anyway|did_not_stop|kept|still|forced|touched
        bleeding|blood|bruised|bruises|black_eye|broken ..3 from|where|after|because ..2 he|she|
            they|him|her|@kin ..2 hit|punched|kicked|beat|threw|stabbed|cut|did
        black eye|eyes from|he|again|and|because
        bruises|bruise|marks all|on|from ..3 him|neck|he|body|arms|hit
        domestic violence|abuse
        being|am|been abused|trafficked|stalked|held|beaten|followed_home|hunted
        got|was|been|being|just stabbed|shot|jumped|beat_up|beaten_up|attacked|assaulted|sliced|
            maced|robbed ..1 >|at|by|in|last|on|tonight|outside|again|and|bad|for|with|walking|
            coming|behind|today|i
        xknife ..2 he|she|me|him
        shooting|shots|stabbing outside|here|in_my|next_door|in_the|downstairs|at_the
        he|she|they|@kin|@folk ..2 put|puts|laid|lays|putting|raised|got|had ..1 his|her|their|both
            ..1 hands ..1 on|around ..1 me|my
        he|she|they|@kin|@folk punched|hit|slapped|kicked|choked|beat|smacked|headbutted|strangled|
            stabbed|threw|pushed|burned|bit me
        he|she|they|@kin|ex|boyfriend ..1 says|said|threatens|threatened|told_me|swears ..2 he|she|
            they|will|to|hell ..1 will|would|going_to? ..1 kill|hurt|shoot|stab|find|beat|burn ..1
            me|us|my
        will|going_to kill|hurt|shoot|stab me|us if ..1 i ..2 leave|tell|talk|go|do_not|call|move|
            break|report|come|run|pay
        kill|hurt|shoot|stab|beat me|us if|unless ..2 leave|tell|talk|pay|do_not|call|report|run|
            not
        they|he|she|@folk|guy|@kin is|are|keep|keeps|been ..1 making|forcing|make|pimping|selling
            ..1 me|us ..3 sell|work|sleep|sex|do|have|clients|myself|body|money|strip|turn
        sell|selling my body|myself_for
        girl|guy|kid|someone|woman|man ..3 forced|held|kept|locked|trafficked|being ..2 to|against|
            in|by|do ..3
        pulled|pull|pulling a ..1 knife|gun|blade on ..1 me|us
        touched|touching me ..2 staff|worker|guard|guy|without|again|sexually|inappropriately|in
        staff|guard|worker|cellmate|roommate touched|groped|raped|hit|grabbed me
        they|he|she|@kin|@folk|guys|cops|guards|dudes beat|jumped|hit|kicked|punched|stabbed|shot|
            choked|robbed|attacked|slapped|cut|burned|stomped|smashed|whooped|messed ..1 me|us ..1
            up|down|out|with|again|bad|in|good|over|by
        has|have|got|keeping|keeps|holding|got_me|is_keeping ..1 me|us trapped|locked|tied|hostage|
            prisoner|pinned|cornered|captive
        force|forced|forces|forcing|pushed ..1 himself|herself|themselves on|onto|into|at ..1 me|us
        woke|wake|woken ..1 up ..2 he|she|they|guy|someone|and|to ..4 on_top|touching|in_me|inside|
            naked|on_me|in_my_bed|in_my_pants
        on top of me
        keeps|kept|keep|always|will_not ..2 showing|showed|coming|calling|texting|stop|threatening
            ..3 threatening|threaten|harassing|stalking|scaring|at_my|up_at|me ..1 me|>|work|house
        threatening|threatens|threaten|threatnin|harassing|blackmailing|extorting ..1 me|us|my
        ex|he|she|@kin ..3 threatening|threatens|threatened|threatnin|stalking ..1 me|us|my|to
        took|takes|has|have|stole|holding ..1 my i_would|passport|papers ..4 work|pimp|leave|let|
            go|sell|men|dates
        my pimp|trafficker
        getting|get|gets|got|been|being ..1 beat|beaten|hit|punched|slapped|choked|whooped|abused|
            raped ..1 up? ..1 every|all|again|daily|by|each|nightly|since
        hear|heard|he_is|she_is|is|he|she ..3 loading|loadin|loaded|cocking|cocked|reloading|
            pulling|aiming|pointing ..1 a|the|his|her|it? ..1 gun|it|knife ..1 >|at|on|and|now
        loading|cocking ..1 the|his|her|a gun
        he|she|they|he_is ..2 come|coming|comes|be|is|going_to|will|back ..3 to|and? ..1 finish ..1
            me|the_job|it|what_he|us ..1 off|>
        finish me off
        someone|he|she|they|guy|dude|cops ..1 broke|smashed|cracked|busted|fractured|snapped my ..1
            arm|nose|jaw|leg|ribs|rib|face|teeth|hand|fingers|skull|head|wrist
        smacked|slapped|hit|punched|beat|beats|smacks ..1 me|us ..1 in_front|infront|in|around|
            with|when|across|while|again|up|because|for|so|bad|hard|daily|sometimes ..2 of? ..1 >|
            kids|face|head|he|she|i|he_s|my|belt|drunk|pan|bat|everyone
        hit|hits|beat|beats|smacked|whipped|whips me with a|his|her|the ..1 pan|belt|bat|bottle|
            stick|pipe|cord|chair|hammer|fist|cane|phone|shoe|wrench|board|gun|hanger|wire
        stabbed|shot|slashed|sliced|knifed|cut in|across|through ..1 leg|back|stomach|chest|neck|
            arm|head|side|face|gut|ribs|hand|shoulder|eye|thigh
    """,
        "my bf hits me when he drinks",
        "he hit me up about the job, call him",
        unless="""
        @scene
        cards|chess|checkers|crib|in_overtime|hugged|coffee|ride|with_a_text|on_the_back|my_heart|
            to_tears|by_surprise|alarm|laughing|hard_news|in_goal|darts|pool|monopoly|if_i_am_late|
            if_i_late|if_i_forget|jokes|hockey|tag|snowball|balloon|the_news|years_ago|as_a_kid|
            when_i_was|mosquitoes|mosquitos|bugs|back_of_my_mind|sun|in_the_face_with_a_pie|at_wii|
            fantasy|with_questions|like_a_brick|like_a_ton|puck|flu_shot|photo|gossip
    """,
    ),
    Rule(
        "en.abuse.fear",
        "abuse_violence",
        "orange",
        "tonight",
        """
        scared|afraid|terrified|fear|frightened ..1 of|2|to ..1 him|her|my_husband|my_boyfriend|
            my_ex|my_dad|my_stepdad|my_man|my_wife|my_partner|go_home|going_home|my_roommate
        he|she|my_@kin controls|control|monitors|stalks|stalking|screams|screamed|yells|drunk ..4
            me|my|everything|again|at_me
        he|she|they|ex|someone|guy|@kin|@folk ..2 is|keeps|been|was|are following|stalking|
            watching|harassing|followed me|us|my
        he|she|@kin is|gets|was|being abusive
        abusive ..1 relationship|husband|boyfriend|home|partner|man|ex|wife|house
        domestic
        restraining order
        hit me|us >
        he|she|they ..1 robbed|threatened me|us
        years_ago|as_a_kid|when_i_was|used_to|growing_up ..5 raped|molested|abused|beat_me|hit_me|
            touched_me
        raped|molested|abused ..6 years_ago|as_a_kid|when_i_was|growing_up|child|foster
        not let|lets|letting me leave|out !early|off|work|the
        took|takes my phone away|again|and
    """,
        "im scared of my ex",
        "scared of the exam lol",
        unless="""
        exam|test|dark|dogs|heights|spiders
    """,
    ),
    Rule(
        "en.sos.help",
        "suicide",
        "red",
        "",
        """
        help me now|right_now|quick|hurry|asap|fast|please_now|he|she|they|i_am|i_can_not|before|
            someone|die|dying
        please|someone|anyone|god ..1 help me >|now|i_am|i|he|she|please|hurry|someone|quick|asap|
            before|tonight
        < help me >
        < help help
        help|sos|mayday ..1 emergency|911|dying|danger|police|ambulance
        i|we|need|needs|want|call|send|get|come|please|calling|phone|called|sending ..1 me|an|the|
            a|for|us|some|someone? ambulance|paramedics|paramedic|medic|ems|swat|firetruck
        send|call|get|need|call_the|phone ..1 911|help_now|help_quick|the_police|the_cops|cops|
            police|9_1_1|someone_now|help_to|help_please ..1 >|now|please|to|he|she|hurry|quick|
            asap|for|my|i_am|i|they|fast|there|someone
        sos|mayday|xsos
        xsiren ..2 xsiren|help|911
        help now|hurry|quick|emergency|urgent
        i|it_is|it|this|an is|am? in|an|a? ..1 danger|emergency|trouble_bad|life_or_death|
            grave_danger !contact|room|exit|dental|vet|number|kit|fund
        my|our life|lives is|are|in ..1 danger
        not safe ..3 help|now|please|tonight|right_now|kill|leave
        in|immediate danger
    """,
        "help me now he is here",
        "pls help me now with the form for my id",
        unless="""
        with|form|resume|moving|move|find|figure|forms|i_would|homework|understand|couch|@scene|
            contact|fill|computer|app|log_in|password|choose|pick|decide|cook|email|study
    """,
    ),
    Rule(
        "en.sos.maybe",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        i|really need|want help|someone ..1 bad|badly|now|asap|urgent|right_now|tonight|to_talk|
            real_bad|fast
        i need to talk to someone|anyone ..1 now|bad|tonight|please|right_now|asap|right|>
        i want to talk to someone|anyone ..1 now|bad|right_now|asap|right
        need|want someone to talk to
        call|phone|text me ..1 please|asap|now|right_now|urgent|emergency ..1 bad|can_not|scared|
            emergency|urgent|it_is_an
        urgent|emergency ..2 call|help|call_me|now
        it_is|it|is|this is? ..1 an|a emergency
        something ..1 bad|terrible|awful is|has|just|going_to|going ..1 happened|happen|happening|
            going
        i did|done something ..1 bad|stupid|terrible|awful
        xknife|xblood|xgun|xpill|xblade|xgrave|xrope >
        scared ..1 to|of|what|for ..1 close|myself|what_i|alone|being_alone|be_alone|what_i_am|
            my_thoughts
    """,
        "i need someone to talk to",
        "i need help with the couch now",
        unless="""
        couch|move|moving|form|forms|homework|resume|contact|room|surgery|dental|vet|fill|exit|kit|
            brake|fund|about_the|about_my|job_number
    """,
    ),
    Rule(
        "en.medical.chest_breath",
        "medical",
        "red",
        "",
        """
        chest ..2 pain|pains|hurts|hurting|tight|crushing|pressure|burning|killing|feels|is_heavy|
            hurt|squeezing|pounding|stabbing
        pain|pains|pressure|weight|elephant|truck|brick|tightness|squeezing|crushing ..3 chest|
            left_arm|down_my_arm
        truck|elephant|weight ..3 on|in chest|it
        can|could not ..1 breathe|breathing|catch_my_breathe|get_air|get_any_air|get_a_breathe|
            swallow|breathe_right !laughing|through_my_nose
        can|hard|trouble|struggling|barely|having_trouble|difficulty ..1 to|not|can|with? ..1
            breathe|breathing|get_air
        having|had|have|think|getting|got ..4 heart_attack|stroke|heart_attak|anaphylaxis|
            blood_clot
        heart attack|stopped|is_stopping|skipping|stopping|failing|is_failing|feels_weird|hurts
        left|right arm|side|face|leg ..2 numb|tingling|droop|drooping|paralyzed|dead|hurts|weak|
            will_not_move
        face|mouth|side ..2 droop|drooping|drooped|numb|crooked|half|swollen|swelling|swole|swelled
        can not ..1 feel|move my|half|one|any|the ..1 arm|leg|face|side|body|legs|arms|hand|hands|
            fingers|feet|anything
        slurring|slurred|slur my? words|speech|bad
        throat ..2 closing|closed|swelling|swollen_shut|swole
        allergic reaction
        epipen|epi_pen|inhaler ..3 need|no|out|lost|empty|gone|not|can_not
        no|need|lost|out_of|where_is|empty ..1 my|an|a? epipen|epi_pen|inhaler|nitro|puffer
        asthma attack
        turning blue
        hand|arm|face|side|leg|foot|tongue|mouth|lips|lip ..3 numb|tingling|paralyzed|limp|dead|
            blue|droopy|swollen|swelling ..4 talk|talking|speak|walk|see|move|dizzy|help|breathe|
            right|weak|lift
        not|can_not ..2 talk|speak|see|walk|hear ..1 right|straight|properly|clear|out ..2 >|of|
            numb|arm|hand|face|head|one|my
        heart ..3 explode|burst|stop|stopping|quit|bursting|exploding|pop|give_out|beating_weird|
            beating_funny
        see|seeing|vision ..2 out|double|blurry|blurred|nothing|gone ..1 of|and|in|>|black|my ..2
            eye|eyes|head|dizzy|numb
        head ..4 see|vision|numb|throwing|puking|bleeding|stiff ..3 eye|neck|straight|up|blurry|
            double
        lip|lips|fingers|face is|are|went|turning|looks|all blue|purple|grey|gray|white_as
    """,
        "my chest hurts n my arm is numb",
        "cant breathe thru my nose, just a cold",
        unless="""
        nose|cold|laughing|so_hard_laughing|gave_me|almost_gave|chest_day|gym|mask|funny|hockey|
            push_ups|workout|when_i_saw|sinus|stuffed_up|stuffy|training|course|ran_for
    """,
    ),
    Rule(
        "en.medical.blood",
        "medical",
        "red",
        "",
        """
        puking|puked|puke|vomiting|vomit|vomited|throwing|threw|coughing|coughed|cough|spitting|
            spit|peeing|pissing|pee|piss|shitting|pooping|shit|pooped|barfing|barfed|hacking|barf
            up|out|up_some? blood|xblood
        blood in|from my|the ..1 pee|piss|stool|urine|vomit|puke|shit|ear|ears|mouth|eyes|poop|
            throw_up|spit
        blood ..2 everywhere|all_over|not|will_not|gushing|pouring|squirting|spurting|all|lots|
            pool|dripping|keeps_coming|out_of|soaked
        lots|so_much|losing|lost|lot|covered|full|pool|puddle|too_much ..2 of|in|much? blood
        bleeding|bleed|bled|bleeds ..3 not|will_not|can_not|bad|badly|lot|lots|everywhere|out|
            heavy|heavily|hour|hours|death|stop|much|help|inside|internally|from_my|since|through|
            down|still|nonstop|all|again
        not|can_not|will_not ..2 stop|stopping ..2 the? bleeding|blood
        i am|keep|still|started ..2 bleeding
        bleeding|blood ..2 pregnant|baby|miscarriage
        pregnant ..5 bleeding|blood|cramps|cramping|pain|water|pains|not_moving|spotting|fell|
            contractions|bled|hurts
        water broke|just_broke
        having|had|am|think ..2 contractions|miscarriage|miscarrying|in_labor|in_labour|the_baby
        baby is coming|not_moving|stopped_moving
        going into labor|labour
        can_not|can|not ..2 stop ..1 puking|vomiting|throwing|bleeding|barfing|coughing ..2 >|up|
            i_am|so|blood|weak|since|and|help
    """,
        "been bleedin heavy since noon",
        "gums bleed when i brush, book me a dentist?",
        unless="""
        nose|nosebleed|gums|brush|blood_test|test|donor|donate|donated|donating|drive|period|
            oranges|type|pressure|work_clinic|hockey_game|heart
    """,
    ),
    Rule(
        "en.medical.collapse",
        "medical",
        "red",
        "",
        """
        passed_out|pass_out|passing_out|blacked_out|blacking_out|black_out|fainted|fainting|
            collapsed|blackout ..2 #2|twice|again|times|few|three|two|couple|keep|at_work|
            on_the_floor|and_hit|hit_my_head|on_the_bus|in_the_shower|and_puked|and_blood|
            for_no_reason|dizzy|in_the_street|on_the_stairs|today|this_morning
        i|keep|keeps|kept fainted|fainting|collapsed|collapsing|passing_out|blacking_out
        seizure|seizures|convulsions|convulsing|convulsion|seizing|epileptic
        had|having|just a bad|big? fit >|and|on|again|last
        insulin ..4 no|not|out|ran|days|need|lost|missed|gone|stolen|none|skip|without|can_not
        no|out_of|need|ran_out|without|lost|missed|can_not_get|missing ..2 insulin|heart_meds|
            seizure_meds|heart_pills|blood_thinners|dialysis|nitro
        diabetic|sugar|sugars|blood_sugar|diabetes|glucose ..3 low|high|crash|crashing|shaking|
            passing|crashed|coma|way|shakes|dropped|dropping|through|shock|fainting
        dialysis ..2 missed|no
        missed|skipped my|2|# dialysis
        puking|vomiting|throwing_up ..5 days|seeing|double|can_not_keep|nothing_stays|shaking|
            blood|hours|black
        seeing double|stars|black|spots
        see double
        leg|arm|foot|hand|abscess|wound|cut|bite|stump|toe|finger|infection|skin|whole|it ..2
            black|green|swollen|infected|infection|hot|rotting|pus|smells|red|turning|oozing|huge
            ..4 fever|shaking|hot|can_not|pain|spreading|red|streaks|smells|walk|black|bad|bone
        fever ..3 shaking|shakes|#39|bad|days|burning|can_not|confused|high|stiff|puking
        infected|infection ..3 fever|spreading|blood|bad|bone
        broke|broken|snapped my|a ..1 leg|arm|neck|back|ribs|rib|jaw|hip|ankle|bone|nose ..1 >|and|
            bad|can_not|help|i|think
        bone ..2 sticking|through|out|showing
        hit|cracked|split|smashed|banged my ..1 head|skull ..4 blood|bleeding|dizzy|puking|
            throwing|can_not|hard|bad|open|passed|confused|seeing|headache|vomiting
        worst headache
        stomach|belly|gut|side|back|abdomen|kidney ..2 pain|hurts|killing|hurt|cramps ..4 floor|
            can_not|bad|scream|screaming|blood|fever|puking|crying|walk|move|knees
        dts|delirium|withdrawal|withdrawals|detoxing ..3 shaking|seeing|seizure|hallucinating|bad|
            shakes|alcohol|puking|die|dying|dts
        burned|burnt|scalded|electrocuted ..4 bad|badly|skin|face|peeling|blisters|hands
        hypothermia|frostbite|frostbit|frostbitten
        can not feel my|the feet|toes|fingers|hands|legs
        i am|feel|think|feels ..3 dying ..1 here|for_real|help|please|not_joking|i_think|of_pain|
            in_pain|right_now|>
        take|get|bring|need|drive|going|rush|rushed ..2 me|to ..1 hospital|er ..2 please|now|bad|
            asap|blood|chest|can_not|hurry|tonight|quick|right
        i need|want|got|have to? ..1 go|get|be|see|a|the ..1 to? ..1 the|a? hospital|er|doctor_now|
            doctor_bad|doctor_asap|paramedic
        take|drive|bring me to the|a? hospital|er
        hallucinating|hallucinations|seeing_things|seeing_people
        heat stroke|exhaustion
        choking on|please|help|can_not
        stung|bit|bitten ..4 swelling|throat|face|allergic|swollen|dog|snake|bad
        carbon monoxide
        smell|smelling gas
        fire ..3 in|is|my|the|on ..2 apartment|building|house|room|kitchen|everywhere|hall|help ..1
            >|help|can_not|now|trapped|out|spreading
        house|apartment|building|room|place|kitchen|bed is on fire
        trapped ..3 fire|smoke|flood|car|water|inside
        car|bike accident ..4 hurt|blood|can_not|bleeding|trapped|bad|head
        hit|struck by ..1 car|bus|truck|train
        stroke
        can|could not ..1 get up|out_of_bed_pain|off_the_floor|off_the_ground ..3 >|fell|pain|help|
            floor|hurt|my
        can|could not ..1 move|walk|stand ..1 >|my|at_all|anymore|help|fell|it_is|up
        fell|fall|fallen ..4 stairs|ladder|roof|down|off|bike|ice|scaffold ..4 not|can_not|hurt|
            blood|broke|broken|head|back|neck|leg|bleeding|hip|unconscious|bad
        heart|chest ..4 arm|jaw|shoulder|back ..2 hurts|hurt|numb|pain|tingling|killing|aches
        heart ..2 crazy|weird|skipping|fluttering|racing ..4 arm|chest|dizzy|sweating|numb|breathe|
            jaw|hurts|faint
        sugar|sugars|blood_sugar|glucose ..3 #15|is_low|is_high|hi|too_low|too_high|low|over|crazy|
            spiking
        puking|vomiting|throwing_up|shits ..4 weak|dehydrated|hours|days|blood|can_not_stop|faint|
            dizzy|nonstop|straight
        feel|feeling|think|like ..3 dying ..1 >|but|and|help|right|here|i|my|please|from
        can_not|can not|barely keep my? ..1 eyes open ..3 >|took|shot|help|after|hit|anymore|i|used
        my|his|her ..1 jaw|rib|ribs|nose|hand|arm|leg|wrist|collarbone|ankle|skull|back|neck ..1
            is|are|got|feels? ..1 broke|broken|fractured|shattered|snapped|busted|cracked|
            dislocated
        on fire|burning ..1 inside|in ..2 stomach|belly|gut|chest|throat
        stomach|belly|gut|insides ..3 on_fire|burning_bad|ripping|exploding|stabbing|twisting
        attacked|bit|bitten|mauled ..1 by ..1 dog|dogs|a_dog|pitbull
        dog bit
        electrocuted|shocked ..2 bad|badly|unconscious|burned|>
        dying ..2 help|hurry|ambulance
        help ..3 dying
    """,
        "i keep blackin out n my sugar is way low",
        "passed out early last night, slept great",
        unless="""
        slept|drill|heat_stroke|stroke_of|luck|breast|joke|joking|laughing|training|test|
            backstroke|visit|visiting|appt|appointment|interview|job_at|volunteer|to_see|tattoo|
            alarm|hair|of_boredom|from_laughing|couch|on_tv|hot_in|clean|my_friend|parking|
            first_shift|gym|paint|smells_like|warehouse|dishwasher|place_was|sale|lit|mixtape|
            hungry
    """,
    ),
    Rule(
        "en.shelter.nowhere",
        "shelter",
        "orange",
        "tonight",
        """
        nowhere|no_where|no_place|no_home|noplace|nothing_to|not_anywhere|no_spot to? ..1 sleep|
            stay|go|live|crash|tonight|>|else|lay|lie|be|left
        not|no|do_not|without ..2 have|got|anywhere|any|a|somewhere ..2 place|where|anywhere|bed|
            home|roof|room|spot|somewhere ..1 to ..1 sleep|stay|go|live|crash|lay|be !out|over
        not|do_not ..1 have|got ..1 anywhere|anyplace|a_place|a_home|a_bed|a_roof ..1 to ..1 go|
            sleep|stay|>|tonight
        where|were|where_is am|can|do|should|will|could i ..2 sleep|stay|go|crash ..1 tonight|now|
            outside|>|if|free
        sleep|sleeping|slept|stay|staying|stayed|stuck|living|lived|spend|spent|spending|
            spending_the_night|live|crash|crashing|camping|crashed ..1 night|rough|in|on|at|under|
            outside|outdoors|out|inside ..1 the|a|my|some|this ..1 @shelter_place
        sleep|sleeping|slept|living|staying|stuck|spending_the_night|night|stay outside|outdoors|
            rough|out_here|on_the_streets|in_the_cold|out_in
        on|to|back|in the street|streets ..2 tonight|again|now|with|tomorrow|after|>|since|by
        no bed|beds|bed_for_me|room|space|roof|spot|spots ..2 tonight|left|for_me|anywhere|at|over|
            nowhere|available|open|in|>
        shelter|shelters|mission|hostel|sally_ann|warming_centre|warming_center|drop_in|salvation|
            hostels|refuge|detox ..3 full|closed|no|turned|will_not|kicked|banned|cut|barred|lost|
            gave|not_let|out|shut|restricted|denied
        turned|turnd away ..2 from|at shelter|shelters|mission|hostel|detox
        every|all ..1 shelter|shelters|beds|bed is|are|was|were? full|taken|gone
        kicked|kicking|kick|put|threw|throwing|tossed|booted|thrown|chucked|forced|turfed|tossing|
            told|throw|locked ..1 me|us|him|my_stuff|my_things|all_my out|outside|to_leave|
            on_the_street|to_the_curb !of_the_game|with|together|for_a
        got|get|getting|been|being|am|be|going_to|was|were|just ..2 kicked|thrown|put|booted|
            evicted|tossed|chucked|kick|turfed ..1 out|>|from|tomorrow|today|tonight !of_group|
            of_the_game|of_the_chat|of_class
        i|am|was|got|being|been|get|getting|be|they|landlord|us|me|we ..2 evicted|evicting
        eviction ..1 notice|paper|letter|order|on_the|friday|tomorrow|today
        my|an|got eviction
        evict ..1 me|us|everyone
        homeless
        have|has|got|got_to|told|need|must|says|said ..3 be|get|move|leave|out ..1 out ..1 by|
            tonight|today|tomorrow|now|of_here|in|before|of_the_house
        be out by|tonight|today|before
        leave|out|gone|move|go|vacate by #|noon|tonight|tomorrow|friday|monday|the_end|midnight|
            morning|sunday
        lost|losing|loosing|lose|loose my|the|our ..1 bed|place|apartment|apt|room|housing|home|
            house|spot|lease|unit|rooming
        changed|changing|change|switched the|my locks|lock
        bag|bags|stuff|things|clothes|belongings ..3 on|in|at|outside|to ..1 the ..1 porch|curb|
            street|sidewalk|lawn|garbage|snow|hall|dumpster|hallway|outside|rain
        i am|outside|out|stuck|still|sitting ..2 outside|outdoors|out_here|in_the_cold|in_the_rain|
            out_in|on_the_street|street ..3 with ..2 stuff|bags|bag|things|kids|kid|nowhere|
            suitcase|belongings
        outside|out ..4 freezing|cold|rain|raining|snow|snowing|minus|wet|night|all_night ..4
            nowhere|no|can_not|place|stuff|bag|help|kids|go|sleep
        freezing|cold|raining|snowing ..3 outside|out_here|street|out ..4 nowhere|no|can_not|place|
            bag|go|help|shelter|sleep|tent
        freezing to death|outside|out_here|on_the|in_the_park|in_my_tent
        couch surf|surfing|hopping
        my couch|sofa ..3 over|done|ends|gone|no_more
        gave|giving|given|sold away? my|the bed|room|spot|place away|to
        landlord|landlady|slumlord|super ..4 out|kick|kicking|locks|locked|evict|evicting|lock|
            throwing|selling|eviction
        house|halfway|chrc|mom|dad|she|he|they|staff|girlfriend|roommate|@kin ..1 says|said|told|
            wants|want|kicked ..2 i|me ..2 got_to|have|got|to|be|must|leave|out ..1 out|to|be|
            leave|go ..1 out|by|tonight|now|today|leave
        locked out ..3 house|shelter|halfway|place|home|room|night|apartment|cold|tonight|nowhere|
            of_the_house >|and|nowhere|cold
        need|looking|find|get|want ..2 a|for|some ..1 place|somewhere|bed|shelter|roof|couch ..2
            to? ..1 sleep|stay|crash|tonight|for_tonight|for_the_night
        need|find|get ..1 a|me? shelter|bed tonight|now|asap|bad
        bus shelter|station all|tonight|again|night
        ..2 tonight i|am|i_am|we ..1 on the street|streets
        place|apartment|building|room|house|unit|tent|camp ..2 burned|burnt|flooded|condemned|torn|
            cleared|raided|bulldozed
        no heat|hydro|power|water|electricity
        heat|hydro|power|water ..2 cut|shut|turned|disconnected off
        rent|rents ..4 can_not|due|behind|late|short|evicted|no ..3 pay|out|evict|street|money|
            kick|evicted
        not|can_not ..1 pay|make|afford ..1 rent|my_rent
        staff|house|they|he|she|landlord|roommate|@kin|halfway|mom|dad ..2 told|telling|says|said|
            want|wants|made|making|asked|gave|ask ..1 me|us|i ..2 pack|leave|get_out|move_out|go|
            be_out|out|bounce|hours|an_hour ..1 >|my|the|and|now|tonight|today|tomorrow|up|by|to|
            stuff
        pack|packing|packed ..1 my|up ..1 stuff|bags|things|shit ..1 and? ..2 leave|go|get_out|out|
            nowhere|gone|be_out
        can|could not ..2 stay|sleep|be|live ..1 here|there|at|with|in ..2 tonight|anymore|no_more|
            tomorrow|after
        < kicked|thrown|booted|tossed|turfed out ..1 >|again|and|of|by|with|tonight
        will_not|not|never|refuse|refuses|refused ..2 let|letting|lets|allow me ..1 back|in|inside|
            stay|come ..1 in|inside|back|home|to|>|at|and|here|for|tonight
        locked|barred|banned|shut me? out ..1 >|of|and|again|tonight|for
        stuff|things|life|everything|belongings|clothes ..2 in|on ..1 a|the|my|two|garbage ..1
            shopping_cart|cart|garbage_bag|garbage_bags|bags|backpack|bag|suitcase|trunk
        outside|out|out_here|street ..3 minus|20|freezing|-20|cold|snow|rain|night|alone|all_night
        minus|freezing|cold|raining|snowing|20|30|snow ..3 i_am|and ..2 outside|out_here|
            on_the_street|on_the_streets|homeless|in_a_tent
        midnight|late|dark|cold|night ..4 not let|letting me
        where ..1 do|can|should i ..1 go|sleep|stay|crash ..1 >|tonight|now|it_is|no
    """,
        "they put me out n i got nowhere 2 go",
        "nowhere to go fast lol, bus is slow",
        unless="""
        of_the_game|of_the_bar|group_chat|of_my_phone|of_my_account|email|account|facebook|
            for_vacation|camping_trip|of_class|of_the_club|interview|dinner|game|volunteer|
            volunteering|donate|at_the_movies|of_the_gym|concert|school_was|fast|of_my_car|keys|
            friday_off|power_bank|water_bottle|sleepover|on_my_break|smoke_break|to_park|parking
    """,
    ),
    Rule(
        "en.food.none",
        "food_medicine",
        "orange",
        "tonight",
        """
        not|nothing|no|have_not ..1 ate|eaten|eat|eating|food|fed ..3 since|days|day|yesterday|
            sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|#2|two|three|fri|sat|
            sun|mon|tues|wed|thurs|week|a_while|2
        not ate|eaten ..2 since|in|for|#
        nothing to eat ..1 >|here|until|for|since|at|in|and|today|tonight|all
        kids|kid|baby|son|daughter|children|little_ones are|is|am ..1 hungry|starving|not_eating|
            crying_hungry
        food bank|pantry|banks ..3 closed|turned|no|out|shut|not|full|denied|cut
        last|only ..1 meal|ate|food was|a ..2 ago|yesterday|days|sunday|cracker|bread
        eating|ate|eat from|out|garbage|dumpster ..2 garbage|dumpster|trash|dumpsters|bins
        steal|stealing|stole food|to_eat|groceries|diapers|formula
        no|0|zero|broke|without ..1 money|dollars|cash|cents|cheque|check|income|bucks|$ ..4 until|
            food|eat|hungry|left|days|for
        dope|getting|so|i_am|am|really|being sick ..3 methadone|dope|no_meds|withdrawal|clinic|
            suboxone|dose|can_not_get
        dopesick|dope_sick|junk_sick
        in|having|going_through|bad|hit|hitting|from|the ..1 withdrawal|withdrawals|withdrawl|
            withdraws|detox
        welfare|ow|odsp|aish|ei|cheque|benefits|assistance|because_disability|income ..3 cut|
            cancelled|late|stopped|not_come|did_not_come|gone|denied|suspended|0|no_money|not_in|
            frozen
        no coat|boots|winter|jacket|blanket|shoes|socks ..5 cold|snow|freezing|minus|winter|outside
        no|out_of|zero|without|any|0|not_any|ran_out_of ..2 food|groceries|formula|diapers|
            baby_formula ..1 >|until|left|at|in|since|money|kids|here|tonight|and|please|or|for|no|
            to
        no food
        not|no|do_not_have ..1 have|got|any|enough ..1 any|money|enough ..1 food|money ..1 for? ..1
            food|eat|groceries|kids|formula|diapers|the_kids|my_kids
        nothing ..1 to eat
        cut|cutting|took|stopped|dropped|pulled|refused|denied|lost|missed|messed_up ..2 my|me|off
            ..2 methadone|suboxone|meds|script|dose|carries|prescription|sub|juice|refill
        no|out_of|ran_out|without|lost|missed|missing|low_on|stole|stolen|cut_off|can_not_get|
            skipped|denied|will_not_give|will_not_fill|almost_out|took_my|refill|off|never_got|
            stopped|can_not_afford|no_more|have_not_had|not_had|not_got ..2 of|my|the|on|for|out|
            have|any? ..1 meds|methadone|suboxone|sub|subs|script|prescription|psych_meds|pills|
            antipsychotics|antidepressants|inhaler|dose|carries|kadian|lithium|refill|antibiotics|
            injection|sublocade|abilify|anxiety_meds
        sick|i_will|dying|shaking|hurting|puking from|without|with|off|coming_off ..1 no|my|
            not_having|the ..1 dope|methadone|meds|juice|suboxone|subs|dose|down|heroin|fent|
            opiates
        can_not ..1 afford|get|pay|buy|fill|pick ..2 my|the|for|any|up ..1 meds|food|script|
            prescription|groceries|insulin|formula|diapers
        no job|food|money no|not money|food|job|place
        methadone|suboxone|script|prescription|my_dose|carries|my_pills|my_meds|kadian|pharmacy|
            clinic ..3 missed|lost|stolen|closed|cut|ran_out|gone|stole|sick|denied|cancelled|
            expired|refused|run_out|runs_out|empty
    """,
        "me n the kids aint ate since fri",
        "i havent eaten sushi since friday, wanna go",
        unless="""
        sushi|pizza|lunch_yet|restaurant|diet|fast|fasting|blood_test|vegan|meat|too_much|so_full|
            breakfast_yet|interview_went|volunteer|volunteering|cookies|dessert|stomach_bug
        sweets|pop
    """,
    ),
    Rule(
        "en.relapse.used",
        "relapse",
        "orange",
        "today",
        """
        relapse|relapsed|relapsing|lapsed
        i|just|then|and|but|so ..2 used !to|the|it|my|a|up|your|his|her|that|this|cars|by|google|
            all|some|@scene ..2 again|last_night|today|yesterday|tonight|sat|sunday|friday|after|
            this|and|but|because|on|with|dope|meth|crack|down|>|fent|coke|heroin|feel|so|at|monday|
            i_am|i
        i ..1 used >|@time
        days|months|weeks|years|clean|sober ..2 then|and|but|until ..2 used|slipped|drank|relapsed|
            smoked|blew|fucked|lost|messed|picked
        clean|sober ..6 used|drank|slipped|gone|lost|over|threw|ruined|blew|broke
        drank|drunk|drinking|drink|smoked|smoking|smoke|high|using|used|shot_up|picked_up|got_high|
            gambled|gambling|got_drunk|snorted|huffing again|last_night_and_feel|after_#|and_feel|
            and_now|and_i_am
        started|start|back|back_to|been|keep|kept|went|going_back|gone_back ..1 to|on|at? using|
            smoking_crack|drinking|shooting|shooting_up|the_bottle|the_needle|the_pipe|dope|meth|
            crack|down|heroin|fent|getting_high|coke|booze|smoking_meth|snorting|drugs ..1 again|>|
            and|every|since|heavy|bad|all|a_lot|hard|alone
        been|on a bender|binge|run|on_one|tear
        on|went_on|been_on a bender|binge
        fell|fall|falling|came|off off|of|the the? wagon
        broke|lost|blew|ruined|threw_away|messed_up|fucked_up|screwed_up my ..1 sobriety|
            clean_time|recovery|streak|sober_date|clean_date|day_count
        not|no_longer ..1 sober|clean anymore|no_more|>|today|tonight
        had a|my|another|small|bit|one slip|relapse|lapse
        @crave bad|so|so_bad|hard|real|right_now|all_day|crazy|again|dope|crack|meth|heroin|fent|
            coke|booze|a_drink|the_needle|drugs|strong|tonight|to_use|a_hit|>|a_fix|are|is|through|
            for|out
        bad|strong|crazy|insane|having|getting|got|huge|these|intense|my|heavy|hard|real|mad ..1
            @crave|cravings|urges ..1 >|bad|to|for|today|tonight|right|so|are|again|and|can_not|
            help
        urge|urges|tempted|temptation to ..1 use|drink|smoke_crack|get_high|relapse|pick_up|score|
            shoot|gamble
        need|want|get|wanting|needing|gimme|craving|jonesing|got_to_have|looking ..1 a|for_a|my|
            another fix|hit|bump|point|toke|rock|line|shot|rip|8ball|gram|drink_bad|drink_so|
            drink_now|drink_or ..1 >|bad|so|now|right|tonight|of|or|today|real|before
        want|need|want_to|wanting|craving|wanted|think|thinking|thoughts ..2 to|about|of|2|it|dope|
            getting ..1 use|using|it|get_high|high|relapse|relapsing|drink|drinking|shoot_up|
            pick_up|score|scoring|buying|dope|smoke_meth ..1 so_bad|bad|badly|again|right_now|
            tonight|today|so|real
        want|want_to|need to|2|too ..1 use|get_high|relapse|score|shoot_up|smoke_crack|smoke_meth|
            pick_up_dope ..1 >|and|but|tonight|now|right|so|bad|please|again|today|drugs|i
        going|going_to|about|ready|close|tempted|want_to|scared|afraid|want|might|almost|so_close
            ..2 to|2|too|of? @use ..1 >|again|tonight|now|today|right|if|and|i|so|help|bad|please
        i|going_to|might|about_to|scared ..3 relapse|use_again|drink_again|slip
        bottle|beer|baggie|pipe|needle|rig|line|case|mickey|26|flap|dope|stuff|crack|drink|vodka|
            point|bag ..2 in_front_of|infront_of|in_my|staring|calling|looking_at|
            on_the_table_in_front|sitting_here|in ..1 me|hand|at|my|pocket|name|face
        looking|staring|sitting at|with|in_front_of ..1 a|the|this ..1 bottle|beer|baggie|pipe|
            needle|rig|line|case|drink|pint|mickey
        walk|walking|go|going|in|into|outside|front|standing|at|by|outside_of|run ..2 to|into|in|
            the|at|of|by ..1 lcbo|saq|beer_store|liquor_store|bws|dealers|dealer|crack_house|
            trap_house|trap|trap_spot
        dealer|plug|pusher|connect|hookup ..4 text|texting|calling|here|outside|keeps|texted|
            called|number|showed|offered|is|front|coming|will_not|messaging
        everyone|they|roommate|all|people|roomate|guys|whole|he|she ..2 is|are|be|around|here|all
            ..1 using|smoking_crack|smoking_meth|shooting_up|drinking|high ..3 i|me|about|here|and|
            can_not|around|want|close|in|hard|help
        can_not|not|want|need ..2 stay|be|keep|stop ..1 clean|sober|using|drinking
        i am|so|got|i_am|getting|been ..1 high|wasted|loaded|fucked_up|drunk|tweaking|geeked|
            nodding|messed_up ..1 again|right_now|and_i|on|from|off|and_scared|and_sorry|since
        high again|right_now|on_meth|on_crack
        got high|loaded|wasted ..1 >|again|last|today|yesterday|on|and|with
        not sleep|sit|can_not|still ..6 want|need it so|real bad
        i|want|need|wanting|wants it|some so|real|fucking bad
        pissed|drank|gambled|spent|blew|smoked my|the|all ..3 money|pay|cheque|rent|paycheck ..4
            booze|crack|dope|bar|casino|drugs|slots|vlts|machines
        celebrated|celebrate|party|partied ..6 not|was_not|is_not ..2 pop|juice|coffee|water
        one|a drink|hit|line|beer will|would|will_not|turned|became|led ..3 hurt|into|five|ten|more
        i|just did a line|some_coke|some_crack|meth|some_dope|a_shot_of|blow|fent|dope
        smoked|did|shot|snorted|took|used|bought|scored|copped|picked_up ..1 some|a|my|up|a_bit?
            ..1 crack|meth|dope|heroin|fent|coke|fentanyl|crystal|speed|rock|down|blow
        need|want|get|gimme a|my fix >
        < craving >
        everyone|they|people|guys ..2 is|are using ..4 i|about|me
        i|just|then|so|and ..1 drank|drunk|got_drunk|smoked_up|got_high|used|got_loaded|got_wasted|
            did_drugs|shot_up|picked_up|got_messed_up last_night|again|today|yesterday|
            on_the_weekend|this_morning|tonight|friday|saturday|sunday|sat|fri
        so|too|close|about|this_close|near|an_inch|minutes ..1 close|to|from|away ..1 to|from?
            using|drinking|relapsing|picking_up|slipping|scoring|smoking|giving_in|caving|buying
        bought|got|scored|copped|picked_up|holding|found|have ..1 a|some|my|the|an bag|8ball|gram|
            point|rock|flap|bottle|mickey|26|40|eightball|baggie|half|stash|ball ..1 >|of|and|in|
            i_am|sitting|last|today|on|i|again|from
        thinking|think|thought|obsessing|dreaming|tempted|keep_thinking|considering|fantasizing
            about|of ..2 drinking|using|getting_high|getting_drunk|scoring|relapsing|dope|crack|
            picking_up|a_drink|a_hit|smoking_crack|meth|heroin|booze|drugs|shooting_up|
            calling_my_dealer|the_bottle|my_dealer
        slipped >|up|again|bad|last_night|yesterday|today|on_the_weekend|and_used|and_drank|hard
            !on
        slip up|again|bad|and_used|last|today
        had|have a|my|another|little|small|bad ..1 slip
        can_not ..1 stop ..1 using|drinking|smoking|shooting
        called|calling|call|texted|text|messaged|hit_up|saw|seen|met my|the|an|old? ..1 dealer|
            plug|pusher|connect|guy_for|hookup
        day|days|month|months|year|years|clean_time|sobriety ..2 gone|down_the_drain|wasted|lost|
            out_the_window|over_now|ruined|back_to_day
        back|starting|day to|at|over|is? day|square|zero one|1|zero|again
        smoke|drink|blow|gamble|shoot|spend|snort it all
        one|1|two|2 ..1 beer|drink|hit|shot|line|toke|bump ..2 turned|became|led|into|turn ..1
            into|to|12|10|twelve|many|a
        hard|tough|struggling|struggle|fighting|battling ..2 to|not|stay|staying|with|the ..2 use|
            drink|sober|clean|urge|urges|cravings|using|drinking|relapse|smoke
        hard|tough ..2 not ..1 to|2 ..1 use|drink|smoke|pick|score|relapse
        blew|lost|threw|ruined|broke|fucked|messed|wrecked|pissed ..2 away|up? ..2 days|months|
            years|weeks|year|month|sobriety|clean_time|streak
        smoked|used|drank|high|drunk ..2 last|tonight|today|again ..3 not tell
        not|do_not tell ..1 my po ..4 smoked|used|drank|high|drunk|slipped|relapsed
        smoked|used|drank|slipped|relapsed ..5 not tell ..1 my po
        triggered ..4 high|use|drink|drunk|score|relapse|cravings
        will|going_to ..1 smoke|drink|blow|snort|shoot it_all|the_whole|my_pay|my_cheque
    """,
        "used again last nite feel like garbage",
        "i used the last of the milk last night",
        unless="""
        chocolate|pizza|poutine|chips|candy|sushi|mcdonalds|burger|burgers|tim_hortons|timmies|
            sweets|ice|stairs|car|money_on|ice_cream|coffee|sugar|bath|old_phone|pop_up|his_car|
            ride|my_hand|diet_coke|hot_line|@ago|donuts|water|energy_drink|energy|poker|tea|pepsi|
            cola|steak|gum|bus_line
    """,
    ),
    Rule(
        "en.breach.fear",
        "breach_fear",
        "orange",
        "today",
        """
        breach|breached|breaching|breeched|breech
        missed|miss|broke|broken|blew|past|violated|late|missing|break|blowing|forgot ..2 for|my|
            the|by|# ..1 curfew|cerfew|curfu|call_in|calling|call_ins|sign_in|conditions|probation|
            parole|po_appt|parole_appt|parole_meeting|reporting|court|court_date|court_today|
            drug_test|check_in_with_my_po|po_meeting|piss_test
        missed|late curfew|call_in|court|calling
        missed|late ..3 po|parole|probation ..2 appt|appointment|meeting|call|visit|>|today|and|
            again|office
        send|sending|sent|take|taking|taken|put|putting|haul|hauling|throw|throwing|lock|locking|
            ship|bring|bringing|locked ..1 me|us ..1 back|up|away|in|inside|to_jail|to_prison|
            to_the_pen|to_the_joint|behind_bars
        go|going|sent|headed|send|taken|put|end|ending|heading|come|coming ..1 back|up ..1 to|in|
            inside|behind? ..1 jail|prison|pen|joint|inside|custody|remand|max|millhaven|bars|
            behind_bars|can|the_whole|lockup|lock_up
        i am|going_to|afraid|scared ..2 go|going back inside|in|are_not|am|to_jail
        going back are_not|right|for_sure|inside|in|am
        not want|want_to to|2 go back in|inside|to_jail|to_prison|there
        pissed|peed|tested|piss|test|drug_test|ua|urine|dropped|gave|screen ..2 dirty|hot|positive|
            failed|fail|came_back_dirty
        failed|failing|fail|dirty|hot|going_to_fail ..2 my|a|the|piss? ..1 piss_test|drug_test|ua|
            urine|pee_test|test_for_my_po|urine_test|screen|test_dirty|piss
        warrant|warrants
        cops|police|popo|rcmd|rcmp|5_0|feds|sq|opp|pigs|bylaw|sheriff|tps ..2 is|are|came|come|
            coming|at|looking|here|outside|showed|knocking|want|after|called|stopped|pulled ..3
            door|for_me|here|to_my|house|looking|up|me_over|after_me|place|now|arrest|outside|
            found|in|>
        cops|police ..1 looking|after|searching|hunting for? me
        wanted by ..1 police|cops|rcmp
        skip|skipping|skipped|ditch|ditching|run|running|hide|hiding|avoid|avoiding|dodge|dodging|
            bail|not_going|not_go|will_not_go|bounce ..2 from|on|my|to|the|see? ..1 po|parole|
            probation|halfway_house|parole_po|court|the_house|chrc|appt_with_my_po|the_law|cops
        awol|ual|unlawfully|on_the_run|on_the_lam|jump_bail|jumped_bail|jumped_parole
        left|leave|out|outside|went ..1 of|my|the ..1 area|territory|city|zone|province|town|house|
            bounds ..3 without|no|with_out|not ..1 pass|permission|allowed|travel|telling
        without|no|wout|with_out ..1 pass|travel_pass|permission ..6 po|find|caught|left|went|
            scared|done|back
        if|when|once ..1 they|po|he|she|my_po|house|staff|parole|cops ..1 find|finds|found|hear|
            catch|catches|knows|know|sees ..1 out|me ..4 done|screwed|back|going|fucked|toast|jail|
            inside|i_am|am|dead|over|cooked|finished
        revoke|revoked|revoking|suspend|suspended|suspending|suspension ..3 me|my|parole|release|
            stat|warrant|going_to|license_of|day_parole
        violate|violated|violation|violating|violates ..2 parole|probation|conditions|me|curfew|
            my_parole|my_probation|order >|and|for|again|now
        in violation
        pulled|pull me|my back|in|parole|release|day_parole
        po ..3 send|sending|revoke|violate|mad|lock|pull|breach|threaten|threatened|jail|
            wants_to_see|pissed|warrant|back_in|cuff|arrest
        got|was|been|going_to_get|get|getting|going_to_be|being arrested|charged|busted|caught|
            picked_up_by|nicked|cuffed ..2 last|again|for|with|by|today|yesterday|on|>|tonight|
            this|new|shoplifting
        new|fresh|more charge|charges
        caught ..2 with ..3 phone|drugs|dope|weed|booze|knife|stuff|him|weapon|alcohol|beer
        charged|arrested again|for
        my|ankle ankle|monitor bracelet|monitor|died|battery|beeping
        in violation|trouble of|with ..1 my_po|parole|probation|conditions|my_conditions|the_house|
            court
        not supposed|allowed to be with|around|near|here|in ..4 po|breach|caught|conditions|find|
            parole
        cops|police ..2 came|come|coming|showed|here|outside|at|knocked|looking|called ..2 my|
            house|door|me|place|work|room|for
        left|snuck|sneaked|out|away ..3 house|halfway|facility|shelter|area|city|town ..2 without|
            no|no_pass ..1 permission|pass|telling|asking
        not|scared|afraid|can_not|refuse|do_not_want|want_to_not|never ..3 go|going ..1 back ..1
            to? ..1 jail|prison|pen|inside|in|the_pen|custody|the_can
        positive|dirty|hot ..1 for|on ..1 coke|meth|weed|fent|opiates|thc|alcohol|crack|drugs|my
        ran|run|running|took|taking|bolted|booked|walked|escaped ..1 away|off? from|out_of|off ..1
            the|my|a? ..1 halfway|house|chrc|custody|facility|cops|treatment|rehab|detox|parole
        came|come|coming|here|trying|going|want|about to ..1 arrest|breach|pick_me_up|take_me_in|
            lock|violate|haul me
        they|cops|police ..2 arrest|arresting|arrested|pick_up|cuff|detain me
        with|around|saw|talked|seen|near|contact|contacted|hanging|texting|met|living ..2 someone|
            person|people|him|her|guy|ex|victim|co_accused|felon|girl|friend|buddy ..2 not|is_not
            ..1 allowed|supposed|meant|permitted|to
        putting|put|sending|send|taking|throw|throwing|locking|haul|bring|bringing|pulling ..1 me|
            my_ass back ..1 in|inside|to|behind|>|up|there
        not|did_not ..2 make|get|be ..1 it|home|in|back ..1 back|home|to|by|for|before|in|on ..2
            before|by|for|curfew|time|past|the ..1 my? ..1 curfew|check_in|call_in|count|sign_in
        late|after|past|missed|miss|before ..1 for? ..1 my|the|by|# curfew|count|call_in|sign_in|
            call_ins
    """,
        "blew curfew by 2 hrs n my po is mad",
        "the curfew moved to 11, good news",
        unless="""
        clear|cleared|dropped|appeal|security|data_breach|negative|lawyer_dropped|in_canada_day|
            driving_test|math|spanish|bus_back|g1|g2|road_test|written_test|@ago|contract|
            phone_charge|extra_charges|cover_charge|bank
    """,
    ),
    Rule(
        "en.job.lost",
        "job_loss",
        "orange",
        "today",
        """
        got|was|been|am|just|being|get|getting|i_am|they|boss|he|she fired|canned|laid_off|let_go|
            sacked|layed_off|terminated|axed ..1 !up|me_up
        they|boss|he|she|manager|work|company|foreman|agency|supervisor ..1 fired|let|laid|canned|
            sacked|dropped|axed me ..1 go|off|>|today|because|and|for|from|this|over|yesterday
        let me go today|because|from|this|yesterday|at_work|again|>
        lost|lose|losing|loosing|loose|lossed my|the|another|a|this ..1 job|work|gig|shifts|
            position|income !papers|paper|number|boots|clothes|card|gloves|schedule|keys|id|form|
            forms|permit|vest|badge|application|phone
        no|out_of job|work|a_job ..3 record|no_one|rent|again|now|hire|money|because|since
        not|will_not|no_one|never ..2 hire|hires|hiring|take ..2 me|felon|record|ex_con|
            someone_like
        quit|quitting|walked off|walked_off_my|my my|the|job? job ..4 can_not|rent|money|because|
            now|fight|today
        boss|they|manager|work|foreman|supervisor ..2 said|told|says|texted ..2 not|no|never|do_not
            ..2 come|coming|bother|need|needed|show|work ..1 back|in|up|me|anymore|tomorrow|here
        sent me home ..1 for good|permanently|fired
        boss|they|work found ..2 about|my ..3 record|past|time|charges|history|jail
        < fired|canned|laid_off >|from|today|yesterday|again|and|for|because
    """,
        "boss let me go today cuz of my record",
        "he let me go early today so i can make it at 3",
        unless="""
        early|phone|keys|ahead|first|ball|fired_up
    """,
    ),
    Rule(
        "en.grief.loss",
        "grief_loss",
        "orange",
        "today",
        """
        my|our|his ..2 @kin ..2 died|passed|passed_away|dead|killed|overdosed|pass|gone|buried|
            overdose|murdered|shot|stillborn|drowned ..1 last|today|this|yesterday|just|now|on|and|
            from|of|>|in|away|i|at|suddenly|can_not|sunday|monday|so|too|tonight|alone
        @kin is|has|just ..1 dead|died|passed|passed_away|gone_forever|dying|deceased ..1 >|and|i|
            can_not|today|of|from
        lost my ..1 mom|dad|brother|sister|son|daughter|wife|husband|baby|buddy|grandma|grandpa|
            uncle|aunt|cousin|best_friend|friend|kid|dog|nephew|niece|boy|girl|partner ..1 >|last|
            today|this|yesterday|to|and|i|can_not|in
        my ..1 mom|dad|brother|sister|son|daughter|wife|husband|baby|grandma|nana|uncle|aunt|kid|
            grandpa|best_friend|kids ..1 is|has|was|in dying|cancer|palliative|life_support|
            hospice|coma|given_days|not_going_to_make|a_coma
        @kin ..3 cancer|life_support|palliative|hospice|icu
        not|never|can_not ..1 let|get|allowed|going_to|can ..2 to|me? ..1 see|talk_to|hug|hold|
            visit my|our ..1 kids|kid|son|daughter|baby|boy|girl|children|grandkids|little
        lost|losing|lose custody|my_kids|my_kid|my_son|my_daughter|my_baby|my_babies|visitation|
            the_baby
        not ..1 see my son|daughter|kids|kid|baby until|again|anymore|no_more
        funeral|burial ..4 alone|not_let|can_not_go|not_allowed|will_not_let|missed|denied
        will_not|not let|allow me|us ..1 go|attend|to ..2 funeral|wake|burial|see_her|see_him|
            say_goodbye
        miss|missing him|her|them|my_@kin so ..3 hurts|can_not|much_i|bad_i|die|pain
        wife|husband|girlfriend|boyfriend|she|he|ex ..1 left|leaving|dumped|walked_out|cheated|
            divorcing me|on_me ..2 >|and|for|can_not|i_am|last|today|took|broken|i|after|again !a|
            message|at|voicemail|some
        miscarriage|miscarried|lost_the_baby|stillborn
        i am|so|feel crushed|devastated|heartbroken|gutted|shattered
        will_not|not|never ..1 let|letting|allowed|allow|allowing ..2 see|talk_to|visit|hold|hug
            ..1 my|the|our ..1 son|daughter|kid|kids|baby|boy|girl|children|grandkids|little
        can|could|allowed|going_to not ..1 see|visit|hold|talk_to ..1 my|our ..1 son|daughter|kid|
            kids|baby|boys|girls|children|little ..2 until|anymore|no_more|again|>|for
        cas|cfs|court|judge|they|dpj|worker|ex|she|he|mcfd|family_services ..1 took|taking|take|
            removed|apprehended|has_taken|got|keeping|kept|wants ..2 my|our|the|custody|full ..1
            kid|kids|son|daughter|baby|boy|girl|children|custody|babies|of ..2 away|from|today|>|
            and|again|me|off
        can not|could_not see my ..1 son|daughter|kid|kids|baby
        heart ..1 broken|shattered|is_in_pieces
        heartbroken|devastated
        court|judge|cas|cfs ..1 says|said|told|ruled|decided ..3 not|can_not|no ..3 son|daughter|
            kid|kids|baby|custody|visits
        @kin|ex|she|he|they ..2 took|takes|taking|left|ran|gone|run ..1 off|away? ..1 with ..1 my|
            the|our kid|kids|son|daughter|baby|boy|girl
        gave|got|has|won|lost|giving ..1 her|him|them|me|she|he? ..1 full|sole custody
        my ..1 girl|wife|husband|girlfriend|boyfriend|man|fiance|partner|ex left|dumped|walked_out|
            cheated|is_gone|is_leaving|moved_out ..1 me|on|>|with
        dog|cat ..4 all|only ..2 had|have|left|got ..4 died|dead|gone|passed|lost
        my dog|cat ..1 just? died|passed|got_killed|got_hit|ran_away ..1 >|today|last|and|i
        just ..1 found|heard|got|learned ..3 died|passed|dead|killed|passed_away|is_gone
    """,
        "my brother passed last nite cant stop cryin",
        "my phone passed the update last night",
        unless="""
        years_ago|last_year|long_ago|when_i_was|@ago|phone|battery|ok_now|years|94|exam|test|plant|
            goldfish|his_test|her_test|her_exam|the_salt|the_exam|my_test|as_a|cold|car
    """,
    ),
    Rule(
        "en.panic.attack",
        "panic",
        "orange",
        "today",
        """
        panic|anxiety attack|attacks|attak|atack
        panicking|panicing
        having|got|get|getting|one|full ..1 a|of_my|these|my|another|blown ..1 panic|panics
        anxiety|axniety|nerves|anxious ..2 bad|so_bad|through|crazy|thing|again|roof|killing|
            can_not|kicking|worst|insane|high|high_today|eating|will_not|right_now|so|attack|really
        so|too|really|really_bad|super|very anxious|overwhelmed|nerved_up ..2 can_not|to|today|bad|
            help|right_now|>|shaking
        can|could not ..1 calm|stop ..1 down|shaking|crying|panicking|freaking|myself|thinking|
            the_shaking
        can not ..1 think|focus|function ..1 straight|clear|right|can_not|anymore|>
        heart ..1 racing|pounding|beating_fast|going_crazy|is_racing|going_a_mile ..3 anxiety|calm|
            can_not|stop|panic|scared|>|help|shaking|fast|again|sweating
        i am|been|can_not|hands|whole|body|i_am ..2 shaking|trembling ..3 can_not|and|not|stop|bad|
            so|scared|like|cry|panic
        freaking|losing|tripping|flipping|spinning out ..2 bad|so|can_not|help|right_now|here|
            alone|please|hard|about_everything|big_time|again|shaking
        losing|lose|lost my mind|shit|grip ..2 >|here|can_not|help|right|please|in|alone|right_now
        going|feel|feeling|i_am crazy|insane|nuts|mental ..2 in_my_head|can_not|help|alone|in_here|
            hearing
        hearing|hear voices|voice|things|people_talking
        paranoid|paranoia ..1 >|bad|so|everyone|can_not|again|people|about|that|help
        flashback|flashbacks|ptsd|night_terrors|nightmares ..2 bad|again|can_not|all|every|so|back|
            from|>|about|night
        can_not|scared|afraid|too|not ..2 leave|go|come|get|step|move ..2 my|in|out|the|outside|
            inside ..1 room|house|outside|building|inside|apartment|bed|door|of_bed ..3 scared|
            shaking|can_not|people|panic|>|anxiety|today|days|anymore
        too many people ..3 can_not|panic|breathe|shaking|scared|leave
        breakdown|nervous_breakdown|meltdown|mental_breakdown
        freaking|losing|flipping|tripping|spiraling|spinning out >|man|bad|dude|here|over|right|
            help|bro
        feel|feeling|think|thinking|am|like ..3 going|losing|go|gone crazy|insane|mental|nuts|
            my_mind|mad ..1 >|here|in|and|help|i
        can_not ..2 leave|get_out|go_out|step ..2 room|house|apartment|bed|bathroom|outside ..2 >|
            anxiety|scared|days|panic|i
        heart|chest ..3 racing|pounding|beating|tight ..3 anxiety|panic|nervous|fast|calm|scared
        dying ..4 anxiety|panic|attack
        hands|body|legs ..3 shaking|shake|tremble|stop ..3 heart|pounding|racing|can_not|sweating|
            anxiety
        mind|thoughts|head|brain ..2 racing|spinning|will_not_stop|not_stop ..2 >|can_not|and|i|
            all|so|help
        keep|can_not_stop ..1 checking the door|lock|locks|windows|window
    """,
        "panic attack on the train cant stop shakin",
        "panic at the disco tickets, want one?",
        unless="""
        disco|tickets|car|room_for|excited|funny|so_happy|cold|laughing|happy|good_way|concert|
            sale|from_the_cold|battery
    """,
    ),
    Rule(
        "en.unsafe.place",
        "unsafe_place",
        "orange",
        "tonight",
        """
        not|never|do_not ..1 feel|feeling|felt|am|be|is ..1 safe !from|to_eat|to_drive
        not|is_not|no_longer safe ..1 here|at|in|for_me|there|with|tonight|anymore|no_more|home|>
        unsafe
        my ex ..2 outside|at|banging|pounding|knocking ..2 my door|house|window|building
        scared|afraid|terrified|too_scared|frightened|skared ..1 to|2|of ..1 go|sleep|stay|be|
            leave|close|walk|live|come|going|get ..1 home|here|back|there|outside|in_my_room|sleep|
            at_night|to_my|tonight|my_eyes|the_house|alone|in_this|out|to_sleep|>
        guys|gang|crew|people|they|he|she|someone|@folk|dudes|boys|enemies|ex|members|dealer|bikers
            ..4 found|find|know|knows|finds|figured|got ..1 out? where|were|my ..1 i|i_am|address|
            my ..1 live|stay|am|sleep|at|kids|staying|address|>|work
        know|knows|found|find where|were i live|stay|sleep|am|work
        someone|guy|guys|car|man|he|they|dude|people|dudes|van|truck ..3 following|follow|followed|
            watching|stalking|tailing|waiting|hanging|follows|sitting|parked ..2 me|outside|for_me|
            us|my|around ..1 >|home|house|place|outside|all|again|work|from|window|at
        being|am|getting followed|watched|stalked|tailed|hunted
        coming|after|looking|searching|hunting|waiting ..1 for|after ..1 me|get_me|find_me|us|kill|
            hurt_me ..2 >|tonight|now|and|over|with|because|i|if|at|here !to_call|at_the_bus|
            outside_the_cafe|lobby
        out|gunning|looking to|for get|kill|hurt|jump|me ..1 me
        old|former|ex|rival|another|my ..1 gang|crew|crews|set|associates|co_accused|cellmate|
            codefendant|coaccused|enemy ..5 here|found|outside|house|after|live|looking|knows|
            wants|showed|threat|following|moved
        testified|ratted|snitched|informed|told|gave_evidence ..2 on|against ..3 here|him|guy|is|
            live|now|me|knows|out|>
        call|calling|called|think|thinks|label|labelled|says|said ..1 me|i_am|am ..1 a rat|snitch|
            skinner|goof|diddler
        there_is|there|is a|this guy|man|dude ..2 here|in ..3 testified|threaten|hurt|beat|know|
            ratted|stabbed|scares|enemy
        guy|man|roommate|dude|bunkie|roomie|he ..4 stares|staring|watches|creeps|watching|touches|
            comes ..2 at|me|into|in ..5 sleep|night|bed|sleeping|boots|scared|creepy|room|shower
        sleep|sleeping|slept with ..1 my|one|a|the boots|shoes|knife|eye|eyes|bat|back|clothes
        owe|owes|owing|debt|debts|owed ..4 money|dealer|them|him|guys|people|shark|big|bad|crew ..4
            kill|hurt|legs|coming|after|threat|beat|scared|find|looking|do_not_pay|outside|break|
            or|pay|come
        pay ..4 or ..2 kill|hurt|break|beat|else|get
        break|breaking|brake my|our legs|knees|neck|face|arms|bones
        fights|fight|fighting|stabbing|stabbings|drugs|overdoses|violence every|all|everywhere|
            here|in_this ..3 scared|night|day|can_not|safe|sleep|house|time|place
        someone|guy|they|he|people ..1 stole|stealing|robbed|took|pulled|broke ..1 my|me|into|a|in
            ..4 knife|scared|threat|gun|again_here|beat
        someone|they|he|guy|people ..1 broke|breaking|break|trying_to_break|tried_to_break in|into
        not want|want_to to|2 ..1 go|come|be|sleep|stay home|here|there|back ..1 he|she|scared|
            not_safe|because_he|because_of_him|they
        scared ..1 here|in_this|in_here|at_night|for_my|at_the
        guys|people|dudes|someone|he|they|man|men|gang|crew ..2 looking|searching|asking|hunting|
            waiting ..1 for|around ..1 me|us ..1 >|at|and|in|outside|tonight|again|here|around
        i am ..1 scared|afraid|terrified >|here|tonight|right_now|please|so|really|of_them
        so|really|too scared ..1 >|here|tonight|to|of
        old|former|ex|rival ..1 gang|crew|set|associates|dealer|crowd ..2 saw|seen|found|texted|
            messaged|called|hit|spotted|contacted|came|wants|is|are ..1 me|up|by|back|to|here|
            outside|>
        gang|crew|bikers|hells|dealer|loan_shark|shark|mob|cartel|hells_angels|bloods|crips ..3
            want|wants|after|money|threatened|coming|looking|owe|collect|mad|know|pressuring|find
        house|place|here|building|room|shelter|halfway ..2 full|crawling|filled|loaded|nothing of|
            with|but ..1 drugs|dope|users|addicts|crackheads|bedbugs_and|gangs|fighting
        can_not|can not ..1 stay|live|be|sleep ..1 here|there ..2 >|safe|drugs|anymore|using|
            dangerous|no_more|because
        out|after|plotting ..1 to|2? ..1 get|against|find ..1 me >|all|and|i|everyone|they
        people|everyone|they ..1 are|is|all ..1 out|watching|following|plotting|after|laughing to|
            me|get|against|at
        ratted|snitched|testified|informed|statement ..4 know|knows|found|find|out|after|coming|
            they|kill|now|here
    """,
        "dont feel safe in this place",
        "is it safe to eat this after 4 days",
        unless="""
        driving|road|ice|icy|haunted|ghost|roller|spiders|instagram|facebook|insta|twitter|tiktok|
            to_eat|to_cross|chicken|milk|santa|leftovers|bugs|rats|on_time|you_safe|with_my_money
    """,
    ),
    Rule(
        "en.despair.cant",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        can|could not ..1 do|take|handle|go_on|keep|cope|stand|live|deal|manage|fight|continue|
            carry_on|bear|face|hold_on|survive|breathe_anymore|tolerate|hang ..4 @no_more|
            much_longer|another_day|another_night|like_this|living_like|any_more
        can|could not ..1 go|carry|keep|hang|hold on|going|it_together|living !a_minute|to_the|
            vacation|a_sec
        can not|never take|do|handle|stand|deal|bear|cope|face ..1 it|this|life|anything|
            everything|with_it|with_this|things !off|out|on|to|at_the|down|up|tonight_at|for_you|
            before|after|that_day ..1 >|all|anymore|no|and_i|any|right_now
        can not anymore|no_more|any_longer >
        i|i_am am? ..1 at|near|reached the|my|wits ..1 end|limit|breaking_point|rope|bottom|ends|
            lowest|rock_bottom
        end of ..1 my|the rope|tether|line
        hit|at rock bottom|breaking
        nothing|none matters|matter|helps|makes_sense|left|to_look_forward|to_lose|good|ever ..1
            >|anymore|no_more|for_me|here|i|in|works|changes|goes|out
        nothing|none works|ever_works ..2 anymore|no_more|out|in_my_life|so_why
        nothing works ..1 i am done >|trying|with_life|with_everything|now
        what_is|what|wats|wuts is? the point|use|sense ..1 >|of|in|anymore|even|to
        not|never ..1 see|have|got the|a|any|no? ..1 point|future|hope|end ..1 >|of|in|to|for|
            anymore|left|these|at|trying
        no|lost|losing|lose|zero|without all|my|any? hope
        hopeless|worthless|useless|pointless|helpless|meaningless
        i am|feel|feeling|i_am|just ..2 burden|failure|mistake|nothing|garbage|trash|waste|
            disappointment|piece_of_shit|broken|empty|numb|dead_inside|lost|trapped|drowning|
            no_one|invisible|unwanted|unloved|screwed|a_loser|a_monster|ruined|alone ..1 >|inside|
            in_this|and|anymore|to_everyone|in_my|all|i|in_life|so|of|can_not|with_life|with_this|
            with_it|with_everything|trying|fighting|for|without|tonight|right_now|no
        my life is ..1 over|shit|garbage|mess|nothing|fucked|ruined|hell|mistake|joke|meaningless|
            pointless|done|a_mistake|falling
        hate|h8|despise|sick_of|disgusted ..1 my|with? ..1 myself|life|self|existence|who_i
        so|i_am|just|really|too|dead|completely|am tired|exhausted|sick|done|drained|fed_up|weary
            of|from|with ..1 fighting|everything|it_all|this|trying|all|pretending|hurting|being|
            life|people|struggling|the_pain|losing|feeling|carrying|myself|living_like ..1 >|this|
            it|shit|anymore|strong|sad|alone|pain|way|all|the|like|everything
        tired of fighting|it_all|trying|everything|hurting|pretending|struggling|being_strong|
            being_alone|the_pain|this_life|myself|being_me
        falling|coming apart|to_pieces|at_the_seams
        < it is|it_is ..1 all? over|done|finished|too_late >
        < over >
        it is over for me
        i_am|i am done|dun done|trying|with_it|with_life|with_everything|fighting|with_this_shit|
            for_good|for|forever|pretending|living
        < done done
        i want|want_to|need|just|wish ..1 it|this|everything|the_pain|pain|the_noise|my_brain|out|
            peace to? ..1 stop|be_over|end|quiet|to_stop|go_away|to_end|out|finally >|already|so|
            please|all|now|hurting
        make|want it|the_pain|this|everything to? stop|end|go_away ..1 >|please|now|already|
            hurting|all
        want|need|want_to out !of_the_house|to|on|with|at ..1 >|of_this|of_life|of_here|
            of_everything|so
        no one|no_one ..2 cares|care|loves|love|gives|likes|wants|needs|listens|understands|
            believes|notices|would_help|to_talk|left ..2 >|me|about|anymore|if|a|shit|us|for_me|
            what|i|to
        not one|a_single|anyone ..2 cares|care|love|loves ..1 me|about|>
        not matter ..2 if|anymore|what|no_more|to ..2 i|me|>|anyone|live|happens
        not|never|stopped ..1 care|caring|give_a_shit|give_a_fuck|care_anymore ..1 anymore|no_more|
            if|about|what_happens ..1 >|i|me|myself|anything|life|happens|live|to
        so|all|feel|feeling|completely|really|very|totally alone|lonely|depressed|hopeless|sad|
            empty|numb|lost|low|broken|down ..1 >|and|can_not|right_now|in|i|tonight|today|anymore|
            all|here|that|lately|inside
        i|i_am|am|feel|feeling|been|got|really|so ..1 depressed|depression|depressing_thoughts
        crying|cried|cry ..2 all|every|nonstop|for|myself|alone|can_not|in ..1 night|day|sleep|
            hours|stop|no_reason|nonstop|days|my_room|shower|bed|the_floor
        drowning in ..1 debt|life|this|everything|it|sadness|pain|shit
        i|can_not|just|want ..1 to? hide|crawl|curl|disappear ..3 forever|whole|die|from_everyone|
            everything|from_everything|away|ball
        fuck|screw|forget everything|it_all|this_life|my_life|life|this_world|the_world|everyone|
            living
        i|i_am am|is? going|going_to to? ..1 crack|break|snap|explode|lose_it|break_down ..1 >|
            soon|help|if|i|and|any|today|please
        not need|want nothing|none|anything from|off no_one|anyone
        not need nothing|anything
        pain|hurt|hurts|hurting ..1 is|so|too much|bad|unbearable|deep|real|i_can_not ..1 >|
            can_not|anymore|and|inside|to|i|stop
        i|me messed|fucked|screwed up|everything ..3 life|everything|bad|everyone|again_and|
            no_going|can_not
        when|will ..2 it|this|pain|the_pain ever? end|stop|get_better >
        whatever happens ..1 happens|to_me
        sick|tired|done with|of ..1 this|it|everything|all|the|my ..1 shit|bullshit|world|life|
            crap|everything ..2 can_not|>|anymore
        xdead xgrave
        xgrave
        give|gave|giving|given up on ..1 life|everything|me|myself|it|trying|this|people|living|all
        why|wish ..2 i|me|was|am even|ever|still|here? ..1 born|here|alive|exist|bother|try|trying|
            trying_anymore|breathe
        why am_i_here|am_i_alive|even_try|am_i_even|keep_going|go_on|me
        not|never ..2 get|gets|going_to_get|be|feel|any better ..1 >|for_me|anymore|again|ever|i|is
        sinking|going_under|spiraling|spiralling
        what is the use >
        what is the use|point of|in|anymore|even|if
        feel|feeling|been|am ..1 really|very|so|real|pretty? low|down ..1 >|today|tonight|
            right_now|lately|mentally|bad|real_bad
        been down|low ..1 real? bad|lately|again
        feel|feeling ..2 bad|low|like_shit|like_crap|terrible|awful|horrible|like_garbage ..1 >|
            right_now|about_life|about_everything|mentally|inside
        not doing ..1 good|ok|well|okay|alright|great ..1 >|at_all|right_now|today|tonight|lately|
            mentally|please
        i am|feel|feeling not ..1 ok|okay|alright ..1 >|at_all|right_now|today|tonight|really|
            please|mentally|in_my_head|help
        everything|life|world|my_world|it_all ..1 is|keeps|just|has|be? ..1 falling|crashing|
            collapsing|crumbling|hopeless|against_me|over|ruined|closing_in|black|pointless|
            too_much|fucked|a_mess|going_wrong|shit
        i give|gave up !on|smoking|my|coffee|sugar|pop|chips|beer|meat|for_lent|the
        i am ..1 giving up !on|smoking|my|coffee|sugar|pop|the
        ready|about|going|want|close|feel_like ..1 to|of|like? ..1 give|giving up !smoking|coffee|
            my|on_the
        not know|sure ..1 what|how|if ..1 to|i|much ..1 do|go_on|cope|keep_going|live|survive|can
            ..1 anymore|no_more|take|with_myself|to_live|keep|go_on|handle
        i ..1 have|got|have_got no one|friend|family|reason|nothing|hope ..1 >|left|to|in|anymore|
            here|at_all|that
        have|got nothing|no_one ..1 left|to_live|to_lose|to_turn
        there is no ..1 one|way|hope|point|future ..1 >|left|out|to|for|anymore
        no one left|to_talk|to_turn|to_call|i_can|understands|gives
        too|so much pain|for_me|to_handle|to_take|to_bear|on_my_plate_and|to_deal
        all|it|this|everything is|just|gets|getting|got|be? ..1 too much >|for_me|right_now|i|and|
            to_handle|anymore|today
        i_am|just|feel|feeling so|just|really|completely|all|totally|dead ..1 done >|with|trying|
            fighting|living|man|anymore
        want ..1 it ..1 all ..1 be|to ..1 over|end|stop|be_done|go_away ..1 >|already|now|please|so
        i want|wish ..1 everything|it|all ..2 over|stop|end|quiet|disappear
        sick|tired of ..1 hurting|feeling ..2 >|like|this|nothing|empty
        it|everything|living|life|i|just hurts|hurt ..1 to|so|too ..1 live|be_alive|breathe|much|
            bad ..1 inside|>|i|every|can_not
        i am|feel ..2 falling_apart|breaking|cracking|losing_it|at_my_limit|losing_hope|giving_out
        let|letting everyone down
        failed|fail everyone|my_kids|my_family|at_everything|at_life|again_and
        life|world ..1 hates|is_against me
        nothing|no_one ..1 is|will ..2 get_better|help|change|save_me|work_out
        no|see_no|not_see ..1 point|use|hope|future|purpose ..1 >|anymore|left|living|trying|even|
            any_more
        no hope|future|purpose|point ..1 left|for_me|in_life|in_living|in_trying|>
        not ..1 see ..2 point|future|hope ..1 >|of|in|anymore
        lost|losing ..1 everything|all_hope|my_way|faith_in|my_will
        i give|gave|am_giving up >|and|trying|now|today|anymore|so|for|i_am|can_not
        why bother living|trying|with_life|with_anything|anymore
        fuck|screw|forget ..1 all ..1 of? ..1 it|this|them|yous|you
        fuck it ..1 all|anymore|fuck
        fuck|screw this ..1 life|world|everything|anymore
        not|no_one ..1 there|here for me
        no one there for me
        not slept|sleep|sleeping ..3 days|night|since|week|eating
        not eat|eating|ate ..2 or|nor|not sleep|sleeping|slept
        what_is|what ..1 is? ..1 it ..1 all for|about >
        what ..1 it all for
        such|just|nothing|a|total ..1 a|but|such ..1 a? screw_up|fuck_up|failure|loser|mess|
            screwup|fuckup|burden|waste|disappointment|joke|piece|coward|idiot_and
        too|so ..1 tired|weak|broken|exhausted|drained|worn ..1 out? ..1 to|2|of ..1 keep|fight|go|
            try|live|carry|deal|fighting|keep_fighting|care|move
        hold|holding|hanging|hang on ..1 by|anymore|much|thread|any|barely ..1 a? ..1 longer|
            thread|>|anymore
        barely ..1 holding|hanging|surviving|coping|living|functioning|making
        dying inside
        i|just ..1 can_not win|anymore|no_more >
        no one ..1 to ..1 talk|turn|call|help
        why|how ..2 everyone|people|they|god|life ..2 hate|hates|leave|leaves|against|hurt ..1 me
        everyone ..2 leaves|hates|left|abandons|abandoned|gave_up ..1 me|on
        rather|easier ..2 to? ..1 not ..1 be|feel|wake|care
        no|not|any|out_of|lost|without|little|have ..2 fight|strength|energy|will|hope|life|gas|
            power|reason ..1 left|in ..1 in? ..1 me|>|inside|anymore
        fed_up|sick|tired|done|over|finished|exhausted|had_enough ..1 with|of everything|it_all|
            life|people|living|all|the_world|trying|this_shit|all_this|myself|fighting|being_me|
            everyone ..1 >|this|and|shit|in|i|anymore
        what|why ..1 am i even? ..2 doing|still|here|alive|living|trying ..2 >|here|anymore|for|
            alive|even|breathing
        every|each|everyday|every_day day|is|gets|just ..3 worse|harder|hell|pain|struggle|
            the_same_hell|darker ..1 >|and|than|i|for
        everyday|day is|gets|getting|keeps|feels ..1 worse|harder|darker|hell
        can_not ..1 stop|shut|turn|quiet|control ..2 mind|brain|head|thoughts|thinking|racing|
            voices ..3 >|off|racing|up|spinning|and|it_is|at|i
        my|mind|head|thoughts ..1 is|are|will_not|keeps|not ..1 stop|racing|spinning|shut|
            spiraling|screaming|dark|killing_me|loud|exploding ..1 >|up|and|off|i|can_not|all|so|
            out
        all|everything|life|world|it ..2 going|goes|went|gone to hell|shit|nothing
    """,
        "cant do this no more",
        "cant do 3 today, 4 works",
        unless="""
        friday|monday|tuesday|wednesday|thursday|saturday|sunday|dishes|traffic|phone|signal|
            battery|diet|hockey|leafs|habs|exam|job_is_useless|wifi|app|laptop|game|shift_is|
            commute|this_weather|weather|snow|winter|cold|sale|seat|hours_at|pizza|noise|sound|
            smell|smoking|work_today|shopping|lunch|team|soup|pain_in_my_back|my_back|my_feet|
            back_hurts|spoiler|line_up|season|parking|tax|taxes|this_job|mosquitos|leg_day|in_bed|
            mood_for|internet|directions|price|prices|in_the_mall|downtown|address|party|show|
            driver
        work|school|shift|eating|dinner|shower|class|soon|call_you|pick_me|i_am_full|with_work|
            on_that|with_dinner|full|lunch_and|presents|candidate
    """,
    ),
    Rule(
        "en.despair.life_tired",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        not want|want_to to|2 ..1 be here >|and|no|anymore|or
        not want to ..1 be|go_on|do_this|feel_this|fight|feel ..1 anymore|no_more|like_this|this
        i am|feel|feeling|so tired|exhausted ..1 of|with my life
        tired of|with my|this life
        my|this life is ..2 mistake|over|hell
        worth ..1 fighting|trying|it|living|anything ..1 anymore|>
        not ..1 worth ..1 anything|it_anymore|nothing|shit
        self worth
        i ..1 not want|want_to|like to? ..1 be me
        mental|mentally ..1 health|breaking|i_will|exhausted|unstable|drained|done|gone|fucked ..1
            >|is|bad|again|can_not|down
        no energy|strength|fight|tears left|for|to|anymore
    """,
        "dont wanna b here n feel this",
        "dont wanna be late",
        unless="""
        late|party|work_tonight|this_job
    """,
    ),
)

MASKS = (
    Mask(
        "en.mask.bus_money",
        """
        no|not_have|have_no|out_of|short_on|any money|cash ..2 bus|subway|taxi|cab|uber|gas|metro
        no bus|cab|gas money|fare
    """,
        "i have no money for the bus",
        "i have no money for food",
    ),
    Mask(
        "en.mask.killing_me",
        """
        it|this|that|work|feet|back|head|shift|heat|legs|knees|knee|boots|shoes|suspense|they|you|
            weather|stairs|shoulder|shoulders|hangover|commute|traffic|cold|job|tooth|neck|hip ..1
            is|are|was|were? ..1 killing|kills|killed|kill|murdering me|us
        you|your|yo ..1 killing|kill me
        you|joke|jokes|kid|dog|cat ..1 kill|kills|slay|slays|killing me ..1 >
        drives|driving|drive|cooks|cooking ..1 like ..6 dead|kill|die|killed|killing
    """,
        "this shift is killing me",
        "this pain is killing me i want to die",
    ),
    Mask(
        "en.mask.kill_if",
        """
        do_not|please|do|not kill me ..1 but
        going_to|will ..1 murder|kill me i|but|because ..1 forgot|broke|lost|ate|late|spent|
            spilled|missed
        kill|murder|shoot|strangle me ..1 if|when|for|because|once ..2 late|forget|forgot|miss|
            missed|eat|ate|break|broke|lose|lost|spend|spent|being_late|not_calling|show_up_late|
            do_not_show|burn|track_mud|wake|sees_this|finds_out_i_ate|do_the_dishes
        kill|murder me i ..2 late|forgot|broke|lost|ate|missed|spent
    """,
        "my mom is gonna kill me if im late",
        "he is gonna kill me, he has a knife",
    ),
    Mask(
        "en.mask.die_of",
        """
        die|dying|died|dead ..1 laughing|of_laughter|from_laughing|of_boredom|of_embarrassment|
            from_embarrassment|of_hunger|of_heat|from_the_heat|of_thirst|of_shame|from_boredom|
            for_a|for_some|of_curiosity|from_cuteness|to_know|to_see|to_try|to_meet|to_go|to_eat|
            to_hear|to_get|for_my|for_that|when_i_saw|serious
        almost|nearly|practically die|died
        i|i_am am|was? dead|dying ..1 serious|tired|asleep|xdead
        dead ..1 asleep|tired|serious|line|end|battery|on_my_feet|lift|weight|last|set|heat|ringer|
            quiet|body_are_you
        phone|battery|car|laptop|engine|tablet|truck|plant|plants|bike|ipad|mouse|xbox ..2 dead|
            died|dying|die|dies|killed
        drop|knock|play|played dead
        over my dead
        to die for
        half|brain dead
        dead|gone or alive
        would_not|not be caught dead
    """,
        "almost died when i saw the bill",
        "i want to die when i see my life",
    ),
    Mask(
        "en.mask.kill_things",
        """
        kill|killing|killed|kills ..1 time|an_hour|some_time|the_mood|the_vibe|two_birds|2_birds|
            the_engine|the_lights|it_at|the_power|my_vibe|the_interview|that_interview|that_test|
            the_test|for_a|it_on|it_out|the_game|the_lawn|weeds|bugs|mosquitoes|ants|mice|flies|
            wasps|a_spider|the_spider|germs|a_fly|the_germs|a_mosquito|the_mosquito|
            him_with_kindness|her_with_kindness|them_with_kindness|the_weeds
        i|would|could kill|murder ..1 for a|some|an|that|another
        could|would murder|kill a ..1 burger|pizza|coffee|beer|steak|poutine
        dressed|curiosity|buzz|road|over|pain|skill kill|killed|killer|killing
        kill|killing myself|me ..1 laughing|at_the_gym|at_work|for_this|over_this|trying|to_get|
            working|on_the_treadmill|with_overtime|studying
        kill|kick|pinch myself for ..1 forgetting|missing|not
        wife|girlfriend|mom|he|she ..1 kill|murder the mood
        it|that|this|hours|if_it ..1 kills|killed|kill me ..1 to|>
    """,
        "gotta kill time at the mall",
        "got to kill myself",
    ),
    Mask(
        "en.mask.shoot",
        """
        shoot|shooting|shot ..1 hoops|pool|the_breeze|the_shit|for_the|some_hoops|a_message|a_text|
            straight|up_a_text|you_a|the_messenger|darts|your_shot|gun|a_video|photos
        do not shoot the
        take|took|give|gave|worth|best|long|my|flu|covid|booster ..1 a|my|the|another? shot|shots
        flu|covid|booster|b12|vaccine|tetanus|hep shot|shots
        shot ..1 at|glass|glasses
        foot|dark|gun shoot|shot|seat
        call|called|calling gun
        in the foot|dark
        gun show|glue|lap
        shoot|shot ..1 me|over|us ..1 details|address|time|number|info|when_you
        shoot|shooting|shot me|you|us|him|her|them|over a|an|your|text|message|email|some
    """,
        "shoot me a text",
        "he is gonna shoot me and my kids",
    ),
    Mask(
        "en.mask.hang_jump",
        """
        fall|fell|falling off|over the|my bike|couch|chair|bed|ladder|skateboard
        window ..1 shopping|cleaning|washing|seat
        drowning|drown|buried|swamped in ..1 paperwork|work|laundry|homework|emails|sauce|dishes|
            gravy
        jump|jumping|jumped on|at|to|for|rope|start|ship|the_gun|the_line|right|bail|scare|
            in_the_shower|in_the_car|in_a_cab|in_the_pool|in_and_help|all_over
        jump|jumping|jumped ..1 conclusions|chance|joy|rope|queue
        hang|hanging|hung out|in_there|on|up|around|with|tight|over|loose|the|my_coat|your_coat|
            your|pictures|lights|drywall|christmas|at_the|by_the|it_up|them_up
    """,
        "gonna hang with my cousin",
        "gonna hang myself",
    ),
    Mask(
        "en.mask.cut",
        """
        cut|cutting|cuts ..1 grass|hair|the_grass|my_hair|cake|the_cake|hours|back|down|class|
            it_out|the_crap|the_line|in_line|wood|lawn|onions|me_off|me_a|me_some|corners|costs|
            it_close|out_sugar|you_off|coupons|keys|my_hours|work|it_short|my_losses|ties|him_off|
            her_off|weight|carbs|slack|loose|off|veggies|out|and_paste|price|prices|across|through|
            the_rug|him_some|meat|up_some|up_the
        hair|paper|price|budget|pay|short|power|job|cold|clear|crew|low|directors|steak|good|buzz
            cut|cuts|cutting
        cut ..1 it|that|the ..1 out|crap|shit|short|bull
        cut|burn|burnt|burned|hit|hurt|slapped|bit|poked|jammed ..2 myself ..2 shaving|cooking|
            at_work|by_accident|accidentally|opening|slicing|peeling|making|playing|lifting|
            skating|working|on_a_can|on_the_can|on_the_stove|on_the_oven
        burned|burnt|cut|hit|jammed my ..1 hand|finger|thumb|toe|tongue|mouth|shin|elbow|foot|head
            ..1 on|at|cooking|shaving|in_the_door|making
    """,
        "cut my hand on a tin can",
        "i cut my arm cause it helps",
    ),
    Mask(
        "en.mask.hit_beat",
        """
        it|that|this|news|song|line|weed|wave|smell hits|hit|hurts|kills|beats me|different|us
        beat|beats the ..1 traffic|heat|rush|odds|lunch|crowd|clock|line|game|level|record|leafs|
            habs|sens|rap|drum|boss
        beats|beat me >|why
        hit ..1 the ..1 gym|road|hay|sack|store|spot|books|mall|jackpot|shower|bed|showers|town|
            bank
        kicked|kick|kicks|kicking ..1 it|back|butt|ass_at|off|in|smoking|the_habit|out_of_it|
            a_goal|the_ball
        knocked|knock it|them|that out of|off
        robbed|attacked ..1 by_the_ref|by_a_goose|by_seagulls|by_mosquitoes|by_the_umps
        hurt ..1 my|your|his|her ..1 feelings|back|knee|feelins|ankle|foot|shoulder|eyes|head|
            brain|hand|toe|leg
        pushed|push|pushes me|us|back ..1 to|to_do|back|until|hard|a_day|forward
        caught|got|get ..1 up|a_shot|my_shot|the_shot|a_good
        punch|punched in|out|the_clock
        < beats me >|why
        hit me up !the|against
        hit me back|with >|with|when|later|whenever
        hit me up|back >|when|later|about|with|on|if|tomorrow|anytime
        grab|grabbed me|you|us a|an|some
        threw|throw me|us a
        stabbed|stab ..2 in the back
        beat|beats|beating ..1 me|him|her|them|us|everyone ..1 at|to_it|to_the|by_two|by_a|
            home_from
    """,
        "hit me up later",
        "hit me up, he is beating his wife again",
    ),
    Mask(
        "en.mask.health",
        """
        heart attack ..1 when|on_a_plate|burger|grill
        gave|give|giving|gives me|us ..1 a|another? heart|stroke|panic|anxiety attack|stroke|
            attacks|a_fit
        almost|nearly had|gave ..1 a heart attack
        having|have|had a ..1 stroke of|trying|reading
        blood ..1 test|tests|work|type|pressure|donor|drive|donation|oranges|orange|brother|bath|
            money|sugar_is_good|thirsty
        bloody ..1 hell|mary|good
        chest ..1 day|freezer|of_drawers|press
        fit ..1 me|in|perfect|good|bit|for
        passed|pass ..1 out ..1 on_the_couch|early|last_night_early|asleep|flyers|papers|food|the|
            at_9|cards|samples|on_my_bed|from_work|before_9
        blackout ..1 curtains|poker
        black ..1 out curtains
        bleeding ..1 edge|heart|hearts|love|money|gums
        overdose|overdosed on ..1 chocolate|cookies|turkey|sugar|cute|pizza|coffee|candy|cake|tv|
            netflix|tacos|christmas_cookies
    """,
        "almost gave me a heart attack",
        "i think im having a heart attack",
    ),
    Mask(
        "en.mask.life_phrases",
        """
        not|will_not|can_not live without ..1 my|coffee|it|my_phone|music|wifi|you|this|them|
            internet|tim
        better off ..1 alone|with_him|without_him|without_her|renting|walking|taking|with_a
        end|ends ..1 it|up|of ..1 with|on_a|the_call|the_day|the_month|the_week
        at the end of the day|month|week|street|hall|shift|line
        end|ended things with
        give|giving|gave|given ..1 it|up ..1 up|to|smoking|coffee|sugar|my_seat|pop|on_the_leafs|
            a_try|for_lent|meat|the_couch
        dead|kill|die ..1 zone|switch|hard|cast|hard_fan
        game|movie|shift|class|sale|semester|season|show|session|lockdown|winter|summer|fight|
            party|meeting|break|lunch|it ..1 is ..1 over|done ..1 at|by|now|already|so|soon|we|
            at_last|finally
        the|my shift|game|movie|class|party ..1 is|was over|done
        knock|knocking|beat|punch it|them|that dead|out
        leave|leaving it|this|that|the_keys|all behind the|at
        worthless|useless|pointless ..1 app|phone|meeting|wifi|card|coupon|machine|printer|job|
            laptop|team|ref|guide
        out of|in ..1 this world|life ..1 good|pizza|amazing|burger|delicious|food
        last|first ..1 message|text ..1 not|did_not|was|went|send
        i|me no more sugar|smoking
        sos ..1 pads|sauce|cream
    """,
        "cant live without my coffee",
        "i cant live without her i want to die",
    ),
    Mask(
        "en.mask.recovery",
        """
        @crave|cravings|urges ..2 gone|less|better|passed|easier|went_away|under_control|none
        not|never|without|no|zero|free|clean ..1 @crave|cravings|urges|overdose|relapse|relapses
        clean|sober|free ..2 from|off|of cutting|self_harm|drugs|meth|crack|dope|heroin|drinking|
            suicide
        relapse prevention|group|plan|meeting|class
        #|days|months|years|year ..1 since ..2 my|i|last ..2 relapse|used|drank|overdose|cut|
            attempt|relapsed|slip|high
        used ..1 to ..1 be|live|work|go|play|cut_hair|have|do|like|love|see|think_that|come|box
        anxiety|panic ..1 meds|group|appt|is_better|better|way_down|gone
        not|no_longer|never|was_not|is_not ..1 suicidal|homeless|high|drunk|evicted|hungry|breached
        homeless ..1 shelter|hockey|guy|man|people|count|outreach|dude|lady|folks|woman|memorial
        evicted|eviction ..1 him|her|them
        panic button|room
        do not ..1 panic|freak_out
        warrant|charges|charge|case ..2 dropped|cleared|cancelled|lifted|dealt_with|withdrawn|
            quashed
        dropped|cleared|no|beat|withdrew ..1 the|my|all|more? charges|charge|warrants|warrant
        curfew ..1 is|at|until|10|moved|lifted|changed|extended|later
        never|not|without|avoided|instead_of|prevent|prevented|since_my_last|last|my_last ..1
            relapse|relapsing|relapsed|breach|breached|slip
        used_to ..1 want ..1 die|kill
    """,
        "3 months sober from crack today",
        "3 months sober from crack then i used again",
    ),
    Mask(
        "en.mask.other_speech",
        """
        it was|is in|on ..1 the paper|news|tv
        heard|saw|read|seen|watched ..2 on ..1 the news|tv|facebook|insta|tiktok
        why would|do|did ..6 tell|say|make ..3 kill|hurt|die
        ever tell|told|said
        did ..2 mean|intend|try|want to hurt
        not intend|mean to|2 hurt
        song ..2 about
        overdose|suicide|murder|overdoses ..2 @scene
        suicide hot|wings|squad|sauce|prevention|hotline
        @scene ..4 dies|died|kills|killed|dead|shot|stabbed|suicide|overdose|murder|murders|
            murdered|overdoses|shoots|stabs|hanged|hangs|die
        dies|died|killed|dead|shot|stabbed|suicide|overdose|murder|murdered|overdoses|shoots|stabs|
            stabbing|shooting|kills ..6 in|at|on ..2 @scene
        kill|die|shot|shoots|shoot ..3 in|on ..1 movie|game|film|book|show|series|song|cod|
            call_of_duty|gta|fortnite|tv|novel|checkers|chess|cards
        first_aid|training|course|learned|taught|workshop|class ..6 overdose|overdoses|suicide|
            narcan|naloxone
    """,
        "guy in the movie kills his wife",
        "the movie was ok. he tried to kill himself last nite",
    ),
)

WATCHED = """
        do|please not|never|do_not|stop ..2 text|reply|respond|answer|message|call|write|texting
            me? back
        do|please not|never ..1 reply|respond|answer >|to_this|here|me|on|he|she|they|this|by|
            please
        do|please not|never text|message|write|call me? here|on_this|this_phone|this_number|
            this_one|to_this|he|she|they|my_husband|because_he
        no reply|replies|text_back|texts_back|answer_back ..1 please|he|she|>
        he|she|they|@kin|someone|anyone|staff|husband|man ..2 read|reads|reading|check|checks|
            checking|checked|sees|see|saw|goes|going|monitors|monitoring|looks|look|looking|
            watches|tracks|controls|reeds ..2 my|these|all|this|the|it|through ..1 texts|text|
            messages|phone|everything|message|inbox|stuff_on_my_phone
        he|she|they ..1 reads|checks|reads_it|reads_them|sees|sees_it|reads_this|reads_these|
            will_see|might_see|will_read|can_see|can_read it|this|them|these|everything|all|my_shit
        he|she|they ..1 will|might|can|could|going_to see|read|find ..1 this|it|these|them
        he|she|they|@kin|husband ..2 has|took|takes|got|keeps|holding|stole ..1 my|the phone
        this|it|that is ..1 not ..1 my|mine ..1 phone|number
        not my ..1 phone|number
        on|using|use|borrowed|borrowing|borrow|from ..1 a|my|the|someones|somebodys|some|his|her|
            another|this|staffs|someone ..1 @kin|neighbors|neighbours|neighbor|neighbour|friend|
            mom|guys|ladys|staff|worker|sister|brother|bro|roommates|else|cousins|girls|strangers|
            stranger|persons|coworkers|kids|house|dad ..1 phone
        his|her|someone_elses|my_mom|my_friend|borrowed|shared|the_house phone ..1 do_not|not|so|
            he|she|i_am|please|is|this
        he|she|they|someone ..1 is|are ..1 watching|looking_at|reading|reads my ..1 phone|texts|
            screen|messages
        delete|erase this|these|after ..2 text|message|read|after|you|texts
        use|text|call ..1 my|a ..1 other|different phone|number ..2 he|she
        not safe to|for ..1 text|talk|call|me_to_text|write
"""
# Endings are left as they are: the frames name the forms. Only "-in" for "-ing" is read.


def _inflected(text: str, spelled: Spelling) -> tuple[str, ...]:
    if text.endswith("in") and len(text) > 3 and text + "g" in spelled.vocabulary:
        return (text + "g",)
    if text.endswith("s") and text[:-1] in spelled.vocabulary and len(text) > 4:
        return (text[:-1],)
    return ()


ENGLISH = Table(
    language="en",
    typed=TYPED,
    slots=SLOTS,
    rules=RULES,
    masks=MASKS,
    watched=WATCHED,
    negations=(
        "not never no without neither nor stopped quit hardly nothing isnt "
    ),
    negated_after="",
    begins="",
    carriers=(
        "to try tried go really even ever just think thinking feel going trying planning plan "
        "have been be about actually wondering of any was am is like want gonna wanna ready "
        "do a the in getting currently still this at all intend feeling believe "
    ),
    subjects=(
        "i he she they we my his her you someone somebody please help everyone im there it "
        "this god voices kids "
    ),
    common=(
        "i me my to the a is am are was be not and of in on it he she they him her them you "
        "your do have has had get got going go will would can just so for with that this at "
        "if when all no up out from want been i'm about too now what there here one or but we "
        "us his how who by an as like know time really some back off more today did does take "
        "need please 2 4 over any into day days night still then too very say said says make "
        "see tell way something someone last again good "
    ),
    twins={"to": ("2", "too"), "for": ("4",), "too": ("2",)},
    long_words=(
        "suicide suicidal overdose overdosed overdosing stabbing strangled strangle bleeding "
        "methadone suboxone naloxone ambulance relapse relapsed evicted eviction homeless "
        "insulin unconscious breathing hopeless worthless pregnant seizure convulsing "
        "depressed withdrawal withdrawals fentanyl anxiety panicking hospital emergency "
        "goodbye breached violated swallowed threatened threatening attacked shelter pregnant "
        "diabetic infection infected cravings craving bathroom everyone everything anymore "
        "tonight tomorrow someone nothing nowhere girlfriend boyfriend husband stairwell "
        "neighbour prescription myself killing hurting cutting choking burning drowning "
        "hanging "
    ),
    fold=str,
    inflected=_inflected,
)  # fmt: skip
