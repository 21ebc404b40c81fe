"""More English word classes: bodies, signs, things, places and times that many rooms share."""

# Danger now, and nobody who reads this phone: what is told of it names 911.
ARMED_STRANGER = (
    "@stranger ..3 following|follows|followed|chasing|tailing|stalking ..1 me|us ..6 @weapon"
)

CLASSES = {
    "stranger": (
        "someone|somebody|stranger|strangers|a_guy|some_guy|this_guy|a_man|some_man|this_man|a_dude|"
        "some_dude|this_dude|random_guy|random_dude|weird_guy|a_woman|some_woman|a_person|a_kid|"
        "some_guys|two_guys|some_people"
    ),
    "happened": (
        "overdose|overdosed|overdoses|od|homeless|evicted|robbed|stabbed|shot|attacked|assaulted|"
        "raped|molested|abused|abusive|beat|beaten|hit|jumped|fired|let_go|laid_off|relapsed|used|"
        "died|passed|passed_away|killed|drowned|cancer|stroke|heart_attack|seizure|seizures|fell|"
        "broke|accident|crash|kicked_out|arrested|charged|breach|breached|warrant|jail|prison|"
        "funeral|divorce|divorced|miscarriage|miscarried|unsafe|hungry|panic|anxiety|hopeless|"
        "depressed|lonely|suicidal|suicide|self_harm|choking|cpr|narcan|naloxone|hypothermia|"
        "concussion|bleeding|chest_pain|drunk|high|drinking|cravings|craving|meth|crack|dope|heroin|"
        "fentanyl|fent|coke|murder|murdered|monoxide|poison|poisoned|burned|burnt|starving"
    ),
    "told": (
        "movie|movies|film|documentary|novel|book|song|podcast|episode|netflix|newsletter|lyrics|"
        "poem|article|headline|quiz|presentation|seminar|museum|vigil|memorial|essay|exam|"
        "first_aid|course|workshop|webinar|training|awareness|prevention|pamphlet|poster|handbook|"
        "western|soundtrack|karaoke|paintball|laser_tag|on_tv|on_the_news|on_the_radio"
    ),
    "played": (
        "darts|chess|pool|cards|checkers|mario|mario_kart|smash|poker|bingo|crib|cribbage|scrabble|"
        "monopoly|hockey|basketball|bball|2k|nba2k|fifa|madden|catan|uno|golf|bowling|ping_pong|"
        "tennis|cod|call_of_duty|fortnite|gta|minecraft|zelda|halo|valorant|league|warzone|xbox|"
        "ps5|paintball|laser_tag|dodgeball|fencing|trivia|battle_royale|battleship|euchre|risk|"
        "backgammon|badminton|foosball|air_hockey|playoffs|five_a_side|ball_hockey|among_us|roblox"
    ),
    "seen": (
        "titanic|bambi|lion_king|law_and_order|csi|ncis|true_crime|thriller|horror|stephen_king|"
        "agatha|sherlock|game_of_thrones|breaking_bad|squid_game|hunger_games|walking_dead|"
        "republic_of_doyle|trailer_park_boys|kill_bill|john_wick|suicide_squad|clue|dateline|"
        "greys_anatomy|sopranos|western|sitcom|soap_opera|anime|cartoon|netflix|crave_show|"
        "johnny_cash|in_that_movie|on_netflix|season_finale|last_episode|in_the_game|"
        "the_villain|the_hero|the_zombie|zombies|vampire|vampires|murder_mystery|whodunit"
    ),
    "week_day": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|sat|sun"
    ),
    "ahead": (
        "@week_day|tomorrow|morning|the_morning|next_week|next_month|next_year|christmas|xmas|"
        "new_years|new_year|spring|summer|winter|easter|my_birthday|thanksgiving|the_weekend|"
        "the_weekends|nineteen|twenty|thirty|forty|another_birthday|another_day|the_week|"
        "the_month|the_year|sunrise|daylight|a_tomorrow"
    ),
    "belonging": (
        "stuff|things|clothes|tools|guitar|tv|bike|boots|shoes|coat|jacket|medals|ring|watch|"
        "records|books|phone|keys|car|truck|furniture|laptop|skates|gear|dishes|jewelry|"
        "necklace|chain|savings|bus_pass|pass|id|id_card|drum|beads|regalia|rifle|xbox|ps5|"
        "radio|couch|sneakers|wallet|belongings|everything|bed|room|spot|records|plants|meds"
    ),
    "pet": "dog|cat|fish|bird|cats|dogs|pet|pets|rabbit|hamster|kitten|puppy|budgie|parrot",
    "waters": (
        "river|lake|creek|ocean|bay|water|harbour|harbor|wharf|pier|dock|canal|sea|falls|"
        "rapids|pond|quarry|ice"
    ),
    "body": (
        "chest|heart|arm|arms|leg|legs|foot|feet|hand|hands|face|head|eye|eyes|ear|ears|tongue|"
        "throat|neck|back|spine|stomach|belly|gut|side|hip|ribs|rib|lungs|lung|lips|lip|skin|jaw|"
        "mouth|finger|fingers|toes|toe|knee|ankle|wrist|shoulder|skull|calf|thigh|groin|"
        "pelvis|nose|scalp|kidney|liver|shin|elbow|thumb|body|pupil|pupils|appendix|abdomen"
    ),
    "inner": (
        "chest|stomach|belly|gut|head|side|back|abdomen|lungs|heart|kidney|groin|appendix|liver"
    ),
    "failing": (
        "numb|paralyzed|paralysed|droopy|drooping|drooped|limp|blue|purple|grey|gray|black|"
        "swollen|swole|swelling|swelled|tingly|tingling|crushed|crushing|pinned|severed|"
        "infected|rotting|gushing|squirting|spurting|bleeding|seizing|spasming|stiff|crooked|"
        "yellow|unresponsive|pins_and_needles|pins|burnt|burned|shattered|mangled|torn|ripped|"
        "puffy|squeezing|ripping|stabbing|exploding|throbbing"
    ),
    "fluid": "blood|bile|coffee_grounds|coffee_grinds|clots|clot|pus",
    "throws_up": (
        "puke|puking|puked|vomit|vomiting|vomited|throwing_up|threw_up|throw_up|thrown_up|"
        "barfing|coughing|coughing_up|spitting|spitting_up|hacking_up|"
        "pissing|peeing|pooping|shitting|passing|heaving|sick_up"
    ),
    "faints": (
        "fainted|faint|fainting|passed_out|passing_out|pass_out|blacked_out|blacking_out|"
        "black_out|collapsed|collapse|collapsing|keeled_over|dropped|fell_out|went_down|"
        "slumped|lost_consciousness|knocked_out|out_cold|unconscious|convulsing|seizing"
    ),
    "gone_still": (
        "not_wake|not_waking|not_wake_up|will_not_wake|can_not_wake|not_breathing|not_breathe|"
        "not_moving|not_move|not_moved|not_respond|not_responding|not_answering_me|unresponsive|"
        "unconscious|blue|grey|gray|purple|cold|stiff|limp|gurgling|gurgle|foaming|seizing|"
        "convulsing|collapsed|keeled_over|slumped|overdosed|overdosing|blacked_out|choking"
    ),
    "harsh": (
        "hit|hits|hitting|beat|beats|beating|beaten|punch|punched|punches|punching|choke|choked|"
        "chokes|choking|strangle|strangled|strangling|kick|kicked|kicks|kicking|slap|slapped|"
        "slaps|slapping|stab|stabbed|stabbing|burn|burned|burns|burnt|rape|raped|rapes|raping|"
        "jump|jumped|jumping|attack|attacked|attacks|attacking|assault|assaulted|molest|molested|"
        "shoot|shot|shooting|smack|smacked|whip|whipped|throw|threw|thrown|throws|bite|bit|bites|"
        "drag|dragged|push|pushed|pushes|shove|shoved|grab|grabbed|grope|groped|lick|smash|"
        "smashed|bash|bashed|rob|robbed|threaten|threatened|threatens|threatening|kill|kills|"
        "killing|hurt|hurts|hurting|touch|touched|touches|touching|swing|swung|swinging"
    ),
    "arms": (
        "gun|knife|bat|machete|axe|hammer|pipe|blade|shank|sword|crowbar|rifle|shotgun|pistol|"
        "strap|cutlass|hatchet|shiv|weapon|chair_leg|broken_bottle|filleting_knife|cleaver|"
        "chainsaw|tire_iron|9mm|burner|heat|piece|acid|gas|gasoline|lighter|xgun|xknife|belt|"
        "bottle|chair|stick|wrench|screwdriver|brick|glass|needle|iron"
    ),
    "blades": (
        "gun|knife|bat|machete|axe|hammer|pipe|blade|shank|sword|crowbar|rifle|shotgun|pistol|strap|"
        "cutlass|hatchet|shiv|weapon|chair_leg|broken_bottle|filleting_knife|cleaver|chainsaw|"
        "tire_iron|9mm|burner|a_piece|the_piece|gasoline|xgun|xknife|wrench|screwdriver|brick|"
        "the_belt|his_belt|a_belt|a_lighter|the_lighter|a_bottle|a_needle|a_stick"
    ),
    "substance": (
        "crack|meth|dope|heroin|fent|fentanyl|coke|cocaine|crystal|speed|down|booze|alcohol|"
        "vodka|whiskey|rum|beer|beers|wine|lean|perc|percs|oxy|oxys|pills|benzos|xanax|weed|khat|"
        "homebrew|brew|mouthwash|sanitizer|t3s|opiates|molly|ketamine|ghb|glue|gas|solvent|"
        "cooler|coolers|liquor|drugs|gummies|shatter|purp|glass|a_line|lines|a_bump|a_point|"
        "a_hoot|hoot|the_pipe|the_needle|the_bottle|a_drink|drinks|a_beer|a_hit|shots|a_shot"
    ),
    "sheltered": (
        "shelter|shelters|mission|drop_in|dropin|hostel|motel|hotel|halfway_house|halfway|"
        "rooming_house|house|apartment|place|room|couch|tent|church|warming_center|"
        "warming_centre|detox|hospital|womens_shelter|mens_shelter|salvation_army|sally_ann|"
        "group_home|foster_home|treatment|camp|building|basement|crib|yard|inn"
    ),
    "medicine": (
        "meds|insulin|methadone|suboxone|inhaler|puffer|epipen|prescription|script|antibiotics|"
        "pills|dose|carries|carry|seroquel|lithium|injection|shot_for|amoxil|antidepressants|"
        "blood_thinners|thinners|heart_pills|bp_pills|seizure_meds|psych_meds|sublocade|"
        "nitro|eye_drops|dialysis|refill|refills|kadian|test_strips|antipsychotics|hep_c_pills"
    ),
}
