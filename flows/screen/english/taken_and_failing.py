"""Taken by the count, bodies that give out, and others who are found, gone or about to go."""

from flows.screen.rules import Rule

PILLS = (
    "pills|pill|pils|meds|sertraline|zoloft|prozac|celexa|effexor|wellbutrin|trazodone|traz|"
    "remeron|lithium|seroquels|quetiapine|gabapentin|gabbies|gabbie|lyrica|baclofen|flexeril|"
    "robaxacet|ativan|ativans|lorazepam|lorazepams|clonazepam|clonazepams|klonopin|valium|valiums|"
    "xannies|xanny|zopiclone|ambien|ambiens|benzos|sleepers|nytol|nyquil|benadryl|benadryls|gravol|"
    "gravols|tylenol|tylenols|advil|advils|aspirin|aspirins|t3|t3s|codeine|tramadol|oxy|oxys|"
    "percocet|percocets|perc|dillies|dilaudid|dilaudids|hydros|metformin|metformins|clonidine|"
    "warfarin|beta_blockers|blood_thinners|water_pills|heart_pills|adderall|dexies|muscle_relaxers|"
    "painkillers|antidepressants"
)
HARD = PILLS + (
    "|patches|gummies|edibles|carries|fent|fentanyl|dope|heroin|carfent|purp|morphine|methadone|"
    "kadian|ghb|insulin|rig|syringe|8_ball|molly|meth|crack|methdone|suboxone"
)
GULP = (
    "swallowed|swallow|swallowing|swalowed|swollowed|ate|eaten|downed|popped|popping|chugged|"
    "gulped|necked|chewed|ingested|gobbled|munched|consumed|drank|snorted|washed_down|knocked_back|"
    "guzzled"
)
TOOK = GULP + (
    "|took|taken|tooken|did|done|shot|smoked|used|injected|slammed|banged|mixed|inhaled|dosed|"
    "doing|taking|drinking|smoking|shooting|tuk"
)
BIG = (
    "#8|eight|nine|ten|eleven|twelve|dozen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|"
    "sixty|seventy|eighty|ninety|hundred|hundreds"
)
LOT = (
    "whole|entire|full|every|everything|handful|handfuls|fistful|fistfuls|bottle|bottles|box|boxes|"
    "alot|quantity|double|triple|too_many|way_more|loads|sheet|sleeve|sleeves|strips|packs|lot|many"
)
END = (
    "lights_out|night_night|goodnight|no_regrets|find_me|no_one_home|not_bother|not_wake|be_done|"
    "no_reply|floaty|floating|by_myself|if_i_am_alive|on_purpose|god_bless|too_much|do_not_call|"
    "do_not_look|one_go|numb|spinning|sideways|sinking|fading|nodding|blurry|tingly|tingling|"
    "seeing_things|can_not_feel|can_not_move|can_not_stand|can_not_see|can_not_breathe|"
    "can_not_stay|can_not_stop|slurring|passing_out|blacking_out|kicking_in|going_black|"
    "what_happens|help_me"
)
KIN = (
    "mom|dad|brother|bro|sister|sis|son|daughter|kid|kids|child|baby|wife|husband|boyfriend|"
    "girlfriend|ex|partner|cousin|uncle|aunt|auntie|grandma|grandpa|granny|gran|nana|nan|niece|"
    "nephew|friend|buddy|roommate|stepdad|stepmom|neighbour|cellie|bunkie|coworker|landlord|tenant|"
    "bestie|homie|grandson|granddaughter|elder|mentor|sponsor|mate|girl|guy|lady|worker|client|"
    "old_man|old_lady|old_timer|bunk|dude|kiddo|little_one|inmate|helper|boss|year_old|man|woman"
)
HE = f"he|she|they|someone|{KIN}"
THEM = f"him|her|them|someone|{KIN}"

RULES = (
    Rule(
        "en.taken_and_failing.drug_and_end",
        "overdose",
        "red",
        "",
        f"""
        {HARD} ~8 {END}
        {END} ~8 {HARD}
        {GULP}|did|shot|smoked|banged|slammed|mixed|used ..4 {HARD} ~8 alone|slow|heavy|floor|
            shaking|racing|skipping|goodbye|forever|peaceful|last_time|breathing
        last_time|goodbye|sorry|forever|alone ~6 {GULP} ..3 {HARD}
        {GULP}|eating|drinking|tuk ..2 all|al|every|alla ..4 {HARD}|heart
        {TOOK}|take|eat|drink|swallow ..1 all ..2 {HARD}|ones >|he|she|he_is|now|tonight|at
        pills|meds is|are ..1 all|already ..1 down|gone_down|in_me|swallowed|inside
        {GULP} ~4 {LOT} ~4 {HARD}
        {LOT} ..3 {HARD} ~6 seeing|sleepy|supper|dizzy|sorry|ears|liver|sick|weird
        """,
        "did my rig alone wit the light off so nobody knocks",
        "took a pill for my headache, the light was too bright",
        unless="""
        @scene|@ago|documentary|documentaire|refilled|sold|pil|zapping|off_it|prescribed|refill|
            refills|pharmacy|headache|hay_fever|vitamin|vitamins|vet|weaned|dentist|vaccine|flu|
            clean|sober|months|steady|quit|news|speaker|box|band|metal|tea|afford|skipping_my|
            nights|smoking_cessation|doctor|clinic|bars|bp
        last time i|we
        not ..3 my? {HARD}
        last|past week|month|year
        is|was all good
        """,
    ),
    Rule(
        "en.taken_and_failing.counted",
        "overdose",
        "red",
        "",
        f"""
        #6|{BIG} !a|mg|ml|am|pm ..1 {PILLS} !a|mg|per|at|every|twice|with|for|left
        {TOOK} ..2 !200|400|500|600|800|1000 {BIG} of? ..2 {PILLS}
        #3|three|four|five|six|seven fent? patches ..1 on|stuck me|my_chest|my_back|right_now|now|to
        {TOOK} ..3 mom|dad|grannys|granny|grandma|grandpa|dogs|dog|roommate|roommates|wifes|wife|
            husbands|husband|nans|nan|uncles|uncle|aunts|brother|sister|nana ..2 {HARD}|heart !to|
            back|over|from|in
        """,
        "oops 11 ambien",
        "11 pills in the blister pack, is that the right count for the week",
        unless="""
        @scene|@ago|dep|vitamin|vitamins|refill|refills|pharmacy|nicotine|nic|jeans|a_month|vet|
            vape_juice|breakfast|blister_pack|doctor|doc|prescribed|hep_c|weeks_of|left|days_of
        """,
    ),
    Rule(
        "en.taken_and_failing.all_of_it",
        "overdose",
        "red",
        "",
        f"""
        {GULP}|took|injected ..3 days|weeks|months|week|month worth|supply >|of_my|of_meds|of_pills|
            and_feel
        {GULP}|took ..1 my|the|a whole|full|entire|hole script|prescription|dosette|blister|vial|
            strip|refill|bubble_pack|pillbox|pen|stash !to|back|in|from|home
        took|did|used|shot|smoked|swallowed|doing|drank ..1 more|double|triple|twice ..1 than|what|
            my|the ..2 usual|usually|normal|meant|supposed|posed|should|i|prescribed|dose|methadone|
            insulin
        took|did|used|shot|smoked|swallowed ..1 enough ..1 to|for ..1 a|put|drop|kill|stop|never|not
            ..3
        stomach|belly|gut|mouth|guts|throat full? of ..3 {PILLS}
        took|swallowed|ate something|it|them ..5 not ..2 want ..2 them|you|anyone|no_one to fix|
            save|help|stop|find
        """,
        "ate my whole months worth, tell no one",
        "cleaned out the whole cabinet under the sink, a months worth of dust",
        unless="""
        @scene|@ago|vitamin|vitamins|refill|pharmacy|expired|pizza|recycling|dust|vet|groceries|
            food|soup|new_script|coffee|ketchup|empty_stomach|yoga|wings|lunch|hungry
        """,
    ),
    Rule(
        "en.taken_and_failing.more_to_come",
        "overdose",
        "red",
        "",
        """
        going_to|about_to|ready_to|will|plan_to|planning_to|want_to ..1 use|smoke|do|take|shoot|
            bang|slam|hit|swallow ..1 whole|entire thing|bag|stash|bottle|ball|lot|works|supply ..3
            at_once|in_one|tonight|and|by_myself|alone|>
        smoke|do|use|shoot|bang|take the rest ..1 and|then ..1 lay|lie|drift|be|go|sleep|see ..3
            down|that_is|done|forever|over|under|wake
        taking|eating|swallowing|popping|take|eat|swallow|pop them|em|it|both|everything all|at_once
            ..1 at|tonight|when|and ..2 midnight|tonight|dark|see|sleep|hope|>
        not scared|afraid of ..1 the? fent|fentanyl|needle|hot_shot|carfent|dying|od_ing ..1
            anymore|>
        """,
        "gonna smoke the rest and lay down and thats that",
        "gonna eat the rest of the pie and lie down",
        unless="@scene|@ago|pizza|cake|coffee|pie|chips|movie|hot_sauce|laundry",
    ),
    Rule(
        "en.taken_and_failing.going_under",
        "overdose",
        "red",
        "",
        f"""
        help i did|took|used|smoked|shot ..1 to|too much|many
        did|used|took|smoked|shot|snorted|popped|{HARD}|edible|aspirin|tylenol|dose|batch|bar|
            shrooms ~9 ears|legs|arms|heart|eyes|lips|tongue|jaw|hands|chest|face|mouth|knees ..2
            numb|ringing|quit|jelly|rubber|locked|backflips|cold|floating|gone|melted|funny|heavy|
            tingling|stopping|stuck|shut|stopped|closing|explode|exploding|skipping|buzzing|tingly|
            fuzzy|blue|underwater
        did|used|shot|smoked|slammed|done ..2 rig|shot|hit|dope|fat_one|big_one|fat_1|big_1|point
            ..3 alone|by_myself|no_one|by_my_self
        """,
        "strong batch man my legs quit",
        "my legs quit on leg day at the gym, what a shot",
        unless="""
        @scene|@ago|dentist|freezing_wore|novocaine|hot_sauce|spicy|allergies|training|class|gym|
            workout|leg_day|flu_shot|vaccine|vax|booster|espresso|coffee|poster|concert|vitamin|
            goalie|puck
        """,
    ),
    Rule(
        "en.taken_and_failing.last_words_and_means",
        "third_party",
        "red",
        "",
        f"""
        my {KIN} ..4 says|said|told|texted|text|sent|posted|wrote|messaged|swears|called ~6 to_die|
            be_dead|hang_himself|hang_herself|jump_off|going_to_jump|his_gun|a_gun|rope|noose|
            on_the_bridge|off_the_bridge|level_bridge|suicide|end_it|done_living|done_with_life|
            hurt_himself|hurt_herself
        {HE} ~6 noose|noos|rope|hose|gun|rifle|shotgun|blade|razor|ledge|railing|tracks|trestle|
            overpass|bridge|roof|cliff|crane ~6 crying|goodbye|sorry|drunk|locked|alone|note|
            duct_tape|bawling|will_not|screaming
        {HE} ~4 goodbye|last_time|note|done|tired_of_living ~8 phone|answer|pick|gun|pills|gone|
            locked|bridge|drove|rifle
        {HE} ..3 said|says|told|text|texted ..3 nice|good|honor|pleasure knowing|to_know|meeting ..1
            me|us|you|everyone
        not be surprised|shocked what|if|when i|you|we|he|she ..1 come|find|comes|finds ..1 home|me|
            him|her
        {HE} ..3 gave|gives|left|mailed|signed ..1 me|us|over|his|her ..2 coat|ring|watch|dog|
            guitar|keys|truck|medals|drum|wallet and|over ..3 ring|pin|said|told|hugged|cried|
            walked|papers|dogs|hug
        on ..2 phone|line with ..1 my? {THEM} ..6 blade|pills|bridge|gun|rope|ledge|bleeding|knife|
            die
        {HE} ..2 locked|barricaded|poured|doused|soaked ..5 gas|gasoline|gas_can|jerry_can|propane
        {HE} ..1 loaded|cocked|pointed|pointing|waving|aiming ..2 gun|rifle|shotgun|knife ..6
        {HE} will|would|does not put|give|let|drop ..1 the|his|her gun|rifle|shotgun|rope|knife|
            blade
        send|get|need ..1 someone|help|cops|police|ambulance|911 ..2 to|for my|his|her ..1 {KIN} ..1
            he|she|they|place|house|lady|says ..6
        """,
        "uncle ray drove off w a hose n duct tape",
        "uncle ray drove off w a hose for the garden",
        unless="""
        @scene|@ago|joke|shift|retire|retiring|retired|transfer|new_job|yard_sale|restaurant|hockey|
            derby|game|skydiving|pool|laughing|cake|training|rain|sprinkler|garden|hunting|moose|
            deer|duck|range|fishing|tour|photo|picnic|cookies|guns_are|landlord_said|parenting|
            car_so|eyebrow|cat|dishes
        going_to|will|would kill|murder me
        pick|picked|picking up and|at|from|the|some|in
        """,
    ),
    Rule(
        "en.taken_and_failing.found_still",
        "third_party",
        "red",
        "",
        f"""
        {HE} ..3 not ..1 wake|waking|breathe|breathing|move|moving|moved|answer|answering|talking|
            speaking|respond|stand|stir|budge ~6 took|used|pills|hit|drunk|blue|cold|floor|hours|
            yesterday|since|night
        {HE} ..3 passed_out|blacked_out|out_cold|asleep|laying|lying|laid|face_down|slumped|fell ..2
            on|in|at|by|over ..2 tracks|road|snow|snowbank|highway|wheel|water|ditch|floor|bench|
            stairs ..4 cold|train|truck|minus|hours|yesterday|mill|wake|coat|running|blue|breathing|
            since|>
        found ..1 a|the|my|this|our|some? ..1 {THEM} ..5 face_down|blue|stiff|unresponsive|
            unconscious|gurgling|hanging|foaming|slumped|collapsed|frozen|down_the_stairs|
            in_the_snow|in_the_tub
        {KIN}|kids|babys|babies ..1 is|was? choking|convulsing|drowning|seizing
        {HE} can not remember|say|know|recognize my|his|her|their|own|what name|day|year|me|face ..2
        """,
        "landlord found the fella in 6 face down",
        "landlord found the guy in 6 a new couch",
        unless="""
        @scene|@ago|cpr_class|class|doll|teddy|nap|napping|costume|joke|laughing|cat|puppy|marker|
            dance|dancing|recliner|leafs|popsicle|on_a_diet|early|shift|break|shelves|goalie|couch|
            movie|vacation|baby_finally|lor|snoring|derby|fishing|lessons
        """,
    ),
    Rule(
        "en.taken_and_failing.body_gives_out",
        "medical",
        "red",
        "",
        """
        my ..1 belly|stomach|gut|side|abdomen|ribs|hernia ~4 rigid|popped|ripped|burst|purple|
            crushed|stab
        belly|stomach|gut ..2 getting|is|hard|went ..1 tight|hard|rigid ..3 board|rock|crushed|and
            ..3
        < i? just? landed|fell|stepped ..1 on|onto|in ..2 rebar|spike|pitchfork|stake|saw ..4
        blood|bleeding|it is ..1 spurting|squirting|gushing|pumping|hitting ..1 out|from|through|
            the|all|>
        lost|losing my ..1 vision|sight|eyesight ..1 in ..1 one|my|left|right|both|half
        can_not|could_not ..1 say|find|form|get ..1 my|the|any? words ..2 right|out|wife|coming|
            straight
        face|mouth|eye|smile ..1 fell|fel|dropped|drooping|drooped|sagging|crooked ..2 down|one|on|
            >|words
        headache ..2 like|out ..2 lightning|thunder|thunderclap|gunshot|axe|explosion ..4
        hit|banged|smashed|cracked|bumped|whacked|bonked my|me head|hed|skull ..6 puking|vomiting|
            blurry|double|pupil|eye|blood|ear|fluid|confused|passed|losing
        hand|arm|fingers|leg|foot ..1 got|went|is? ..1 caught|stuck? in|through ..1 the|a press|
            auger|saw|grinder|baler|conveyor|mower|snowblower|chipper|gears
        throat|tongue|lips|airway ..2 closing|swelling|swelled|swollen|tightening|too_big ..3
        had|having #|two|three|four|five|another ..1 fits|seizure|fit|spells ..2 today|tonight|now|
            row|>
        detoxing|detox|dts|no_booze|off_booze|stopped_drinking|benzos ~8 seizure|fits|
            hearing_voices|seeing|bugs|faces|heart|spiders|convulsing|jerking
        sugar|meter|glucose is|at|says|was|reading|just ..1 at|says|to? 1|2|low|lo|hi|error|#25 ~4
            alone|shaky|sweating|sweaty|confused|puking|double|candy|insulin|dizzy|faint|help|not
        water|waters just|has|have? broke|brok|bust|busted|leaking ~4 #|weeks|alone|bus|early|due|
            cab|far
        < i|im|am|think? in|going_into labor|labur|laber ..3 no|alone|early|car|ride|bus|>
        fell|fallen off|from|down ..3 ladder|roof|stairs|scaffold|balcony|deck ~6 can_not|blood|
            bleeding|back|neck|move|head|hip|feel|numb|bone|crooked|breathe
        puking|vomiting|coughing|shitting ..2 up? black|blk|coffee_grounds|tar ..1 stuff|stuf|shit|
            all|>
        """,
        "fell on rebar its in my leg still",
        "fell on the ice rink, only my pride is hurt",
        unless="""
        @scene|@ago|tattoo|ketchup|gums|beets|paint|pepto|shaving|gym|workout|leg_day|dentist|
            freezing|labor_day|water_bottle|pipe|fridge|treadmill|hangover|onions|french|biryani
        """,
    ),
    Rule(
        "en.taken_and_failing.nothing_to_eat",
        "food_medicine",
        "orange",
        "today",
        """
        fridge|cupboard|cupboards|pantry ..2 is|are|has|got|only|just|light|works|: ..5 mustard|
            ketchup|salt|light|baking_soda|all_thats
        kid|kids|boy|girl|son|daughter|baby ..4 had|ate|asked|asks|crying ..5 supper|crackers|toast|
            hungry|dinner|breakfast ~4 lie|lied|out|none|nothing|shame|cry|hole
        had|ate ..1 a|one|only|just ..1 granola|cracker|crackers|banana|bun|apple|packet ..1 bar?
            ..2 yesterday|since|all_day ..2 that_is|it|nothing
        quit|stopped|off|not|cutting|splitting|halving|rationing|skipping ..2 my ..2 meds|pills|
            insulin|thinners|inhaler ..4 pay|afford|money|half|last|cost|broke|insurance
        """,
        "the kids had crackers for supper and now we are out",
        "the kids had crackers for a snack then supper was out of this world",
        unless="@scene|@ago|pancakes|wedding|diet|blood_work|fasting|volunteer|snack|joke|doc_said",
    ),
    Rule(
        "en.taken_and_failing.no_bed",
        "shelter",
        "orange",
        "tonight",
        """
        hostel|shelter|mission|rehab|detox|halfway ..4 days|time|nights ..2 is|are up|over
        """,
        "hostel says my days are up",
        "my days at the mall are over lol",
        unless="@scene|@ago|own_place|keys|cake|parking|wedding|camping_trip|vacation|cat|festival|own",
    ),
)
