"""The body in danger, by part and sign: what fails, what comes out, what was done."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.body.part_fails",
        "medical",
        "red",
        "",
        """
        my|me|his|her|one|left|right|both|whole|half ..2 @body ..1 is|are|went|going|gone|goes|
            turned|turning|looks|feels|feel|so|all|real|really? ..2 @failing ..1 >|and|so|up|bad|
            can_not|i|help|since|now|with|again|to|on|hot|cold|from|like
        !blue|black @failing ..1 in|on|down|my|the|all ..2 my ..2 @body
        @body ..3 pins ..1 and? >|needles|and
        can|could not|barely ..1 feel|move|lift|bend|use|open ..1 my|the|any|one|half|both|
            anything|her|his ..2 !face|lip|lips|fingers|gums @body ..1 >|and|since|anymore|at|from|
            right|so|or|help|it|to
        can|could not|barely ..1 move|open|use ..1 my|his|her ..1 face|lips|fingers|mouth
        can|could not ..1 feel|move ..1 @body
        can|could not see >|straight|right|nothing|anything|good|clear
        can|could not see ..2 my|from|one|left|right ..2 eye|eyes
        see|seeing|vision ..2 double|black|spots|blurry|blurred|stars_and|tunnel|blind ..1 >|and|
            spots|no|since|out|after|all
        blind spots|in_one|in_my|all_of
        can|could not ..1 swallow|pee|piss|urinate|stand_up|get_up|sit_up|straighten ..2 >|since|
            and|properly|right|at|straight|all|yesterday|my|water|anything|off|without|or
        can|could not stand up ..1 >|straight|properly|without|because|and|so|puking
        can|could not stand and
        can|could not stand ..1 straight|properly
        swollen|dizzy|pain|took|fell|sugar|weak|wine|tingling|shaking ~9 can not stand >
        can|could not ..1 walk ..1 >|and|straight|at_all|without|on|because|since ..3
        pain ..2 so|too|real|very|really|extreme|unbearable ..1 bad|strong|much|in_my ..3 scream|
            screaming|stand|breathe|cry|@inner
        @inner ..2 is|feels|it|are|so|very|bad? ..1 pain|pains|hurts|hurting|hurt|killing|burning|
            hard|cramping|rigid|swollen|huge|stabbing|on_fire ..4 bad|stand|screaming|fever|board|
            breathe|puking|puke|days|sweat|sweating|dizzy|help|blood|right|up|numb|alone|faint|arm|
            since|walk
        pain|pains|cramps|cramp|pressure|stabbing|burning ..2 in|on|down|across|through|my|right|
            left|lower ..2 @inner|side|arm|jaw ..5 bad|stand|fever|breathe|sweat|sweating|puking|
            dizzy|help|worse|screaming|numb|alone|walk|straight|throwing|low|severe|back|blood
        crushing|squeezing|sharp|stabbing|horrible|terrible|severe|massive ..1 pain|pressure|pains
            ..2 chest|heart|stomach|side|head|back
        chest ..3 pain|pains|pn|tight|tite|heavy|squeeze|squeezing|stabbing|hurt|hurts ..2 >|and|i|
            help|bad|so|arm|again|when|breathe|since|all|sweat|now
        my|me|his|her|bad heart ..2 pain|pains|tight|heavy|squeezing|stabbing|hurt|hurts
        chest ..2 is ..2 seizing|pain|seized|tightening|burning|clenching
        have|having|had|same|feel ..2 chest pain|pains|tightness|pressure
        head|headache|headaches|migraine ..3 worst|exploding|blinding|thunderclap|unbearable|bang|
            light|stiff|numb|puking|vision|confused|sudden|throwing|see|days ..4
        worst headache|pain ..4
        stiff neck ..5 fever|light|rash|headache|hurts
        fever|febrile ..4 !no|gone|39|down|and_drinking 40|41|42|104|105|103|shaking|seizing|limp|
            stiff|rash|confused|delirious|chills|spreading|not_breathe|not_coming_down|worse
        fever|temp|temperature is|of|over|at|hit|hits 40|41|42|104|105
        fever ..2 #3 days
        40|41|104|105|39|103 ..2 fever|temp|temperature|degrees_fever
        burning_up|chills|shakes|shivering ..5 fever|infected|wound|abscess|confused|stitches
        infected|infection|abscess|wound|incision|cut|bite|sore ..6 fever|spreading|pus|red_line|
            red_streak|streaks|streak|up_my_arm|up_my_leg|black|smells|rotten|hot|shaking|chills|
            green
        red line|lines|streak|streaks ..2 up|on|going|to ..3
        leg|arm|calf|foot ..4 hot|red|swollen ..2 and? ..1 swollen|hot|red|swelled ..6
        blood clot|clots
        clot|clots ..3 in|leg|lung|lungs|passing|big
        bone ..3 out|sticking|showing|see|through|poking|visible|exposed|snapped
        see|seeing ..2 bone|the_bone|my_bone
        fingers|finger|toes|toe|thumb|hand|foot ..3 cut_off|gone|off|chopped|severed|hanging|
            amputated|ripped
        table_saw|the_saw|chainsaw|nail_gun|grinder|axe|blade|glass|auger|lawnmower ..4 hand|
            finger|fingers|leg|foot|arm|thumb|through|thru|off|deep|squirting|knee|shin|gone
        saw got my ..1 hand|finger|fingers|leg|foot|arm|thumb
        machine|press ..4 hand|finger|fingers|leg|foot|arm|thumb|squirting|knee|shin
        back|neck|leg|arm|hip|ankle|spine|pelvis|rib|ribs|jaw|wrist|skull is|are|feels|feel|i_think
            ..3 broke|broken|snapped|shattered|fractured
        broke|broken|snapped|fractured|shattered ..2 my|back|neck|hip|leg ..3 can_not|move|walk|up|
            help|feel|bone|fell|back|neck|hip|leg
        pupil|pupils ..3 big|bigger|tiny|huge|pin|different|blown|uneven|pinpoint
        siezure|seizure|aneurysm|hemorrhage|sepsis|septic|meningitis|anaphylaxis|anaphylactic|
            hypothermia|frostbite|frostbit|heatstroke|concussion|miscarrying|ectopic|embolism|dka|
            hypoglycemic|convulsion|convulsions ..1 >|and|now|just|help|i_think|again|bad|from|on|
            in|since|maybe
        < stroke >|i_think|help|now
        having|had|getting|got|think|another|just|i_have ..2 a|an|another|seizures|lil|#|two|like?
            ..1 seizure|stroke|aneurysm|seizures
        seizure|seizures ..4 just|now|minutes|again|never|row|today|floor|twice|bit|last|before
        my|both|one ..1 leg|legs|arm|arms|hand|hands|face|foot|feet|side ..1 is|are|went|feel|feels
            ..1 numb|dead|paralyzed|limp ..1 after|since|from|and|all
        words|speech|talking|talk ..3 wrong|slurred|jumbled|garbled|funny|mush|mixed ..5 hand|arm|
            face|numb|side|head|mouth
        mouth|face|eye|lip ..3 one|to ..1 one? side|droop|sideways ..3
        stump|wound|toe|foot|leg|finger ..3 black|stinks|smells|rotten|green|oozing|pus ..3
        belly|stomach ..2 huge|hard|swollen|rigid|bloated ..3 pee|days|pain|not|can_not|puke|>
        stopped|quit|off ..2 benzos|benzo|xanax|ativan|valium|drinking|booze ..6 twitch|twitching|
            jerk|jerking|shaking|seizure|seeing|blacking|convulsing|spiders|sweats
        twitching|jerking|convulsing|shaking_all_over ..3
        took|taken a turn ..3
    """,
        "dr said if my fever goes over 40 go in, its 40.6 now",
        "fever pitch at the rink last night",
        unless="""
        @scene|gym|workout|leg_day|dentist|freezing_my|paint|dye|makeup|tattoo|wine|blueberries|
            bingo|snow_angels|ski|laughing|smiling|pride|of_ideas|ago|year|years|months|childhood|
            as_a_kid|hockey|playoff|market|curtains|costume|band|album|song|of_luck|of_the_brush|
            class|course|training|swim|front_crawl|meds_work|no_more|controlled|under_control|
            better_now|all_better|physio|getting_better|all_clear|negative|ruled_out|screen|cake|
            casserole|asleep|dummy|dummies|movie|theatre|heater|fridge|freezer|car|engine|
            new_boots|blisters
        cold_house|numb_to_type|dentist|deep_heat|hot_choc|leg_day
        trigger_finger|passwords|typing|drill|haircut|boots|lunges|squats|piling|shovelling|
            shoveling|lifting_boxes|from_work|pre_workout|money_is_good
    """,
    ),
    Rule(
        "en.body.comes_out",
        "medical",
        "red",
        "",
        """
        @throws_up ..3 @fluid
        @throws_up ..2 black|red|green|nonstop|non_stop ..4
        @fluid ..2 in|from|out|when|on ..2 my|the|me? ..2 toilet|stool|urine|pee|piss|ear|ears|eye|
            eyes|nose|mouth|poop|shit|vomit|puke|spit|cough|bum|phlegm|lungs|bowl
        blood !that|out_of|boil|orange|type ..3 coming|pouring|gushing|running|squirting|out_of_my|
            out_of_his|out_of_her|spurting|soaking|soaked|not_stop|will_not_stop
        blood !that|out_of|boil|orange|type ..1 everywhere|all_over|dripping|lots
        bleed|bleeding|bled|bleeds|blood|nosebleed|nose_bleed ..5 not|will_not|wont|never|can_not
            ..1 stop|stopping|quit|clot
        bleeding|bleed ..3 bad|heavy|lots|through|everywhere|soaked|gushing|out|clots|pregnant|baby|
            weeks|hard|nonstop|alot|a_lot|profusely|down_there|since|fast|inside|internally|heavily|
            from ..2
        not|wont|will_not|can_not|never ..1 stop|stopping|quit ..1 bleeding|bleed|the_bleeding|bled|
            squirting
        soaked|soaking|soaks|filled ..3 through|towel|pads|pad|sheets|shirt|everything ..3 blood|
            bleeding|hour|surgery|period|>
        throw|throwing|threw|puke|puking|vomit|vomiting|keep ..3 up|down|water ..5 days|blood|
            nonstop|yellow|faint|fainted|dizzy|cup|passing|hours|black|coffee
        can_not|not ..2 keep ..2 water|anything|food|liquids|it down
        black|bloody|tarry poop|stool|shit|puke|vomit|diarrhea
        pooping|shitting|pissing|peeing|puking ..2 black|blood|red|nonstop|brown
        eyes|skin|face ..2 is|are|turned|went|turning|gone|look|looks? ..1 yellow ..3
        he|she|i|i_am|baby ..1 is|am|turned|went|turning|gone|looks|all ..1 yellow >|and|today|now|
            i|in_the
        i_am|he_is|she_is yellow
        foam|foaming|froth ..4 mouth|lips|nose
        nosebleed|nose ..3 bleed|bleeding|hours|hour|warfarin|thinners|stop ..2
        swallow|swallowing|cough ..2 blood
    """,
        "puking blood looks like coffee",
        "coffee then black ice on the road careful",
        unless="""
        @scene|donor|donate|donation|blood_test|bloodwork|work|orange|oranges|moon|mary|rare|steak|
            nose_better|shaving|paper_cut|flu_shot|ink|paint|fake|halloween|costume|zombie|latte|
            beer|cappuccino|milk|bath|heart|edge|love|@ago|year|years|no_more|radiator|brakes|
            gums_a_bit|the_team|team|money|cash
        beetroot|ketchup|fake|costume|disco|halloween|kept_playing|not_stain|white_wash|of_a_stone
    """,
    ),
    Rule(
        "en.body.accident",
        "medical",
        "red",
        "",
        """
        truck|car|skidoo|snowmobile|quad|atv|sled|bike|tractor|forklift|van|bus|tree|beam|machine|
            canoe|boat ..3 rolled|flipped|crashed|hit|landed|fell|ran_over|tipped|crushed|pinned|
            smashed ..1 me|us|my_leg|my_foot|my_hand|my_arm|my_legs|my_chest|on_me|on_us|him|her|
            on_my_leg|on_him|on_her ..3
        truck|car|bus|train|skidoo|quad|van|tractor|forklift|tree|machine ..2 hit|ran_over|crushed|
            pinned|flipped_on|fell_on my ..1 @kin
        rolled|flipped|crashed|wrecked|totalled|smashed the|my|a|our ..1 truck|car|skidoo|quad|van|
            bike|sled ..5 upside|hurt|trapped|bleeding|ditch|leg|head|neck|stuck|can_not|pinned|
            help|down|on_me
        hit by ..1 a ..1 car|truck|bus|train|bike|taxi|cab|van|semi|streetcar
        crash|accident|wreck|collision|pileup ..6 hurt|bleeding|trapped|pinned|stuck|legs|feel|neck|
            unconscious
        trapped|pinned|crushed|stuck ..2 under|beneath|by|between|in ..3 truck|car|skidoo|tree|beam|
            machine|rubble|quad|ice|wreck|vehicle|elevator_cant|wall|ditch|mud
        leg|arm|hand|foot|legs is|are ..1 pinned|trapped|stuck|crushed|caught ..3
        fell|fall|fallen|slipped|slip|jumped|dove|dived|thrown|blown ..5 roof|ladder|stairs|
            scaffold|scaffolding|window|cliff|ice|balcony|truck|steps|shallow|pool|tub|shower|
            bathroom|rig|wharf|horse|porch|bike ..8 back|leg|legs|neck|can_not|head|hip|broke|
            broken|feel|move|blood|dizzy|arms|feet|ankle|hurts|up_bad
        fell|fallen|floor|down ..6 can_not|not|could_not ..2 get_up|reach|move|up|stand|crawl
        on the floor since|all_night|can_not|and_can_not|for_hours|cant
        hit|hurt|smashed|banged|cracked|bumped|split|whacked ..1 my|his|her ..1 head ..8 dizzy|
            pupil|puking|puke|blood|blacked|see|passed|confused|sleepy|vomit|vomiting|ear|throwing|
            numb|unconscious|blurry|ringing
        hot|boiling|scalding|grease|oil|acid|fire|chemical|chemicals|steam|bleach|gas|lye|flames|
            kettle|burner ..5 on|over|all_over|down|burned|burnt|burn|splashed|splash|spilled|
            poured ..2 my|me|his|her|face|chest|arm|leg|eyes|hand|skin|back|legs|foot|eye|head
        hot|boiling|scalding|grease|acid|bleach|gas|lye ..2 in my|his|her ..1 face|eyes|eye
        burned|burnt|burn|scalded ..3 face|chest|whole_arm|whole_leg|whole_body|arm|legs|back|eyes|
            skin ..4 bad|blister|blisters|peeling|falling|hospital|help|white|grease|fire|black|
            hot|oil|>
        electrocuted|electrocution|got_shocked|zapped_by|struck_by_lightning ..3
        shocked|zapped by|off|on the? ..1 panel|wire|breaker|outlet|line|fence ..4 heart|numb|chest|
            burn|skipping|hand
        dog|dogs|bear|coyote|cougar|pitbull|wolf|moose|snake|spider|horse|bull|cat ..2 bit|bitten|
            attacked|tore|mauled|chewed|kicked|trampled|charged ..1 me|my|us|him|her|kid|kid_s ..1
            arm|leg|face|hand|throat|in|ankle|up|bad|>|and|head|chest|neck
        bear|cougar|coyote|wolf|dogs|pitbull got me|him|her|my
        dog ..3 arm|leg|face ..1 is|tore ..1 tore|open
        bitten|mauled|bit|stung|attacked by ..2 dog|bear|snake|spider|rat|coyote ..6
        choking|choke|choked ..3 food|steak|meat|bone|candy|coin|help|cant|breathe|talk
        drowning|capsized|overboard ..3 help|water|now|lake|boat|us|me
        sinking|swamped ..3 help|water|lake|boat|ice
        < drowning >
        is|are|someone|kid|boy|he|she|they|people|baby ..1 drowning >|out|over
        through|thru|fell_in|fallen_in|into ..1 the ice|lake|river|water ..6 soaked|cold|feel|hands|
            wet|out|help|feet|freezing
        stuck|stranded|lost|broke_down|broken_down|broke|in_the_ditch ..6 snow|blizzard|storm|bush|
            cold|dark|minus|freezing|no_gas|highway|hwy|lake|woods|ditch|ice|trail|whiteout ..8
            hands|feet|feel|cold|no_heat|phone|dying|freezing|help|coat|gas|night|dark
        feet|hands|toes|fingers|ears ..3 frozen|black|blue|frostbite|frostbit|numb ..4
        face ..3 frozen|frostbite|frostbit|blue
        feet|hands|toes|fingers ..1 white
        stopped|stop|not|no_longer|quit shivering|shaking|sweating ..4 sleepy|warm|hot|tired|dizzy|
            nice|now|outside|still
        freezing|frozen|minus|soaked|wet ..6 sleepy|numb|can_not_feel|feel_my|stopped|confused|
            warm_now|slurring
        carbon|monoxide|co_alarm|co_detector|gas_leak|smell_gas|detector|exhaust|bbq_inside|furnace
            ..8 headache|headaches|dizzy|puking|pukey|sick|faint|passed|woozy|confused
        carbon|monoxide|co_alarm|co_detector|carbon_monoxide ..4 beeping|beeper|going_off
        alarm|fumes ..8 headaches|dizzy|puking|pukey|faint|passed_out|woozy|confused
        drank|drink|ate|eaten|swallowed|inhaled|breathed|mixed !is|was|tastes|tasted|like ..5
            antifreeze|bleach|mushrooms|berries|poison|coin|battery|magnet|cleaner|gasoline|fumes|
            chlorine|rubbing_alcohol|wrong_bottle|windshield|tide_pod ..8
        mushrooms|berries|bottle|water|meat|food ..5 puking|throwing|yellow|burns|burning|sick ..4
            eyes|blood|both|all|family|house|not
        ate|eaten|stung|bee|wasp|peanuts|peanut|nuts|shellfish|shrimp|allergic|allergy|allergies ..8
            swelling|swell|swollen|throat|hives|tongue|breathe|swallow|lips|closing|wheezing|
            itchy_all|face
        covered|broke_out|breaking_out in hives|welts ..5
        sugar|sugars|glucose|blood_sugar|bg|levels ..4 low|high|dropping|drop|crashing|shaking|28|2|
            30 ..4
        diabetic|diabetes|insulin ..6 no|out|none|shaking|sweating|sweaty|confused|nonsense|low|
            passed|fell|fast|puking|days|eat|eaten|pissing|thirsty|fruit|missed
        diabetic ..3 foot|feet|toe ..2 is|gone|turned|went|are
        no|without|need|missed|lost|stole|stolen insulin|dialysis|nitro|oxygen
        pregnant|weeks_along|wks|along|labor|contractions|baby|baby_inside|33_weeks|due|trimester|
            pregnancy ..6 bleeding|blood|cramps|cramping|fell|not_moved|not_moving|kicked_in|hit|
            broke|coming|clots|stopped_moving|not_kicking|fainted|leaking
        bleeding|cramps|cramping|fell|pain|spotting ..6 pregnant|weeks|baby|along|preg|
            months_pregnant
        blood ..6 pregnant|weeks|along|preg|months_pregnant|the_baby
        bleeding|cramps|fell|pain ..6 the|my baby
        water|waters ..1 just? broke ..4
        contractions|having the_baby|minutes|min|apart|close|started|bad
        having|delivering|delivered|birth|gave_birth ..2 baby ..3 tub|home|car|alone|now|here|cab|
            bleeding
        baby ..2 not|aint|has_not|stopped ..2 moved|move|moving|kicking|kicked|breathing|crying|
            waking|eating
        pacemaker|defibrillator|icd ..3 shock|shocking|shocked|shocks|beeping|fired
        missed|skipped|no|missing ..1 my? dialysis
        shakes|sweats|withdrawal|withdrawals|dts|quit|stopped|detox|off ..2 drinking|booze|alcohol|
            benzos|cold_turkey|benzo|drink ..8 seeing|spiders|bugs|seizure|seized|hallucinating|
            fainted|faint|jerks|jerking|convulsing|shaking_bad|things_that|heart
        shakes|sweats|withdrawal|withdrawals|dts ..8 seeing|spiders|bugs|seizure|seized|
            hallucinating|fainted|faint|convulsing
        seeing things|spiders|bugs|people ..3 not_there|that_are_not|quit|walls|crawling|drinking|
            real
        dopesick|withdrawal|withdrawals|withdrawin ..6 faint|fainted|passing|passed|water|seizure|
            heart|down|blood|days
        i|i_have|i_am|keep|keeps|kept|been|almost ..2 fainted|faint|fainting|passed_out|passing_out|
            blacked_out|blacking_out|collapsed|convulsing|lost_consciousness ..2 twice|again|today|
            times|in|at|on|and|from|this|work|shower|3|2|x|>|blood
        heart ..4 180|200|190|170|crazy|skipping|fluttering|jumping|stop_and_go|weird|slowing|stops|
            stopping|irregular|funny ..3
        breathing|breathe|breath ..3 hard|trouble|struggling|fast|shallow|wheezing|worse|short|
            labored|noise|funny|heavy ..5 lips|grey|chest|can_not|puffer|inhaler|lying|sitting|blue|
            help|sweating|asthma|fruit
        struggling|struggle|hard|trouble|difficulty|barely|gasping ..2 to|for? ..1 breathe|
            breathing|air|get_air|breath
        asthma|puffer|inhaler ..5 attack|empty|no|out|not_working|catch|breathe|help|gone|bad
        lying|lay|lie|sleep|flat ..4 can_not|not breathe
    """,
        "fell off the roof at work cant feel legs",
        "fell asleep on the roof deck watching the stars",
        unless="""
        @scene|asleep|laughing|training|course|class|@ago|year|years|no_one_hurt|nobody_hurt|
            everyone_ok|all_ok|im_ok_now|fishing_hole|marshmallow|bbq_at|barbecue|soup|stew|
            shower_was|bath|steak_tonight|birthday|volleyball|playground|trampoline|elevator|
            printer|traffic|line|mud_on_my_boots|fender|insurance|claim|scratch|dent|tow|
            no_injuries|shower_gift|baby_shower|doll|daycare|batteries|replaced|new_detector|
            new_battery|test|drill|false_alarm|hay|love|behind|apart_from_that|peanut_butter|
            levels_good|levels_are_good|under_control|perfect|clear|on_time|recipe|cake|pie|bread|
            sauce|coffee|chicken|game|puck|goal|pool_party|board|interview
        beanbag|cold_house|dentist|numb_to_type|treadmill|hot_choc
        science|ged|test|quiz|mop|toilet|floor|soup|danishes|cookies|normal|bee_sting|
            little_swelling
        dog ..2 swallowed
    """,
    ),
)
