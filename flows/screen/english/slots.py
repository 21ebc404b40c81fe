"""English word classes: a slot is the words a frame may take in one place."""

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
    "taken": (
        "took|taken|take|taking|swallowed|popped|popping|injected|used|snorted|did|ingested|slammed|"
        "shot|smoked|railed|banged|bumped|downed"
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
        "when_i_was|as_a_kid|back_in_the_day|as_kids|in_the_60s|in_the_70s|in_the_80s|in_the_90s|"
        "when_we_were|when_we_was|decades_ago|years_old_now|a_lifetime_ago|in_korea|in_vietnam|"
        "in_my_teens|in_my_twenties|when_he_was_a|when_she_was_a"
    ),
    "scene": (
        "movie|movies|film|documentary|docu|doco|novel|a_book|the_book|this_book|that_book|"
        "book_about|books|comic_book|book_club|song|game|video_game|podcast|a_show|the_show|"
        "this_show|that_show|tv_show|my_show|shows|series|episode|netflix|the_news|news_said|"
        "the_paper|newspaper|a_play|the_play|school_play|comic|training|workshop|course|class|"
        "prevention|awareness|first_aid|the_script|scene|rapper|lyrics|poem|on_tv|the_tv_show|"
        "watching_tv|watched_tv|watch_tv|trash_tv|the_tv_said_a|tv_said_a|on_the_radio|"
        "hospital_radio|radio_play|article|headline|cod|fortnite|gta|"
        "minecraft|call_of_duty|xbox|ps5|ps4|playstation|shakespeare|meme|presentation|seminar|"
        "talk_on|museum|hotline_poster|hotline_training|vigil|memorial|side_mission|"
        "last_mission|this_mission|this_level|the_level|last_level|boss_level|"
        "boss_fight|bingo|chess|checkers|poker|at_cards|playing_cards|play_cards|at_crib|"
        "in_crib|playing_crib|cribbage|euchre|hoops|basketball|hockey|monopoly|scrabble|exam|"
        "essay|homework|assignment|history_class|history_of|character|remembrance_day|"
        "the_soldiers|of_soldiers|ww2|the_war|in_war|zombie|zombies|horror|radio_says|radio_said|"
        "radio_had|news_says|on_news|in_the_news|ufc|true_crime|murder_mystery|colonel_mustard|col_mustard|"
        "watched_the_fight|watched_that_fight|watch_the_fight|watching_the_fight|saw_the_fight|"
        "documentaries|newscast|the_headlines|soap_opera|wrestlemania|ww1|dieppe|vimy"
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
