"""The body in danger."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.medical.chest_breath",
        "medical",
        "red",
        "",
        """
        chest ..2 pains|hurts|hurting|tight|crushing|pressure|burning|killing|feels|is_heavy|hurt|
            squeezing|pounding|stabbing
        pain|pains|pressure|weight|elephant|truck|brick|tightness|squeezing|crushing ..3 chest|
            left_arm|down_my_arm
        truck|elephant|weight ..3 on|in chest|it
        can|could not ..1 breathe|breathing|catch_my_breathe|get_air|get_any_air|get_a_breathe|
            swallow|breathe_right !laughing|through_my_nose
        can|hard|trouble|struggling|barely|having_trouble|difficulty ..1 to|not|can|with? ..1
            breathing|get_air
        having|has|am_having|i_think|is_having|think_i_had|getting ..4 heart_attack|a_stroke|
            another_stroke|heart_attak|anaphylaxis|blood_clot
        heart stopped|is_stopping|skipping|stopping|failing|is_failing|feels_weird|hurts
        < my|another|massive|a? heart attack >|now|i_think|help|please|again
        my|his|her ..1 @kin heart attack >|help|now|please
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
        not|can_not ..2 talk|speak|see|walk|hear ..1 right|straight|properly|clear|out_of ..2 >|of|
            numb|arm|hand|face|head|one|my
        heart ..3 explode|stop|stopping|quit|bursting|exploding|pop|give_out|beating_weird|
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
        no_rush|glovebox|dentist|novocaine|these_pants|these_jeans|corset
        haircut|hair_cut|bill|price|report_card|tattoo|pants|top_is|shirt|spicy|belt|yrs_ago|
            years_ago
        packed|crowded|sardines|jam_packed|onesie|belt
        dress|corset|jeans|this_top|handsome|proposed|buffet|spanx|gritter|bus_is_full|bridesmaid|
            push_ups|pushups
        feel my face|fingers|toes|legs|feet|hands ~14 hot_choc|gloves|ice_fishing|leg_day|workout|
            epsom|squats|gym|forklift|winnipeg
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
        blood ..2 gushing|pouring|squirting|spurting|keeps_coming|keep_coming
        blood ..2 everywhere|all_over|dripping|soaked ..4 i|me|my|him|her|he|she|floor|help|cut|
            wrist|sink|pregnant|alone|bathroom|sheets !apron|dinner|playing
        there_is|theres|so_much|lots_of|her|his|my? blood everywhere >|help|please
        blood !that|type|test ..2 not|will_not stop|stopping|clot
        blood out of my|his|her|their|me|him
        lots|so_much|losing|lost|lot|covered|full_of|pool|puddle|too_much ..2 of|in|much? blood
            !boil|sugar|type|test
        bleeding|bleed|bled|bleeds ..3 not|will_not|can_not|bad|badly|lot|lots|everywhere|out|
            heavy|heavily|hour|hours|death|stop|much|help|inside|internally|from_my|since|through|
            down|still|nonstop|all|again
        not|can_not|will_not ..2 stop|stopping ..2 the? bleeding|blood
        i am|keep|still|started ..2 bleeding
        bleeding|blood ..2 pregnant|baby|miscarriage
        pregnant ..5 bleeding|blood|cramps|cramping|pain|water|pains|not_moving|spotting|fell|
            contractions|bled|hurts
        water broke|just_broke
        having|am|think ..2 contractions|miscarriage|miscarrying|in_labor|in_labour|the_baby
        baby is coming|not_moving|stopped_moving
        going into labor|labour
        can_not|can|not ..2 stop ..1 puking|vomiting|throwing|bleeding|barfing ..2 >|up|i_am|so|
            blood|weak|since|and|help
        not stop coughing ..4 blood|breathe|purple|chest|cant
    """,
        "been bleedin heavy since noon",
        "gums bleed when i brush, book me a dentist?",
        unless="""
        nose|nosebleed|gums|brush|blood_test|test|donor|donate|donated|donating|drive|period|
            oranges|type|pressure|work_clinic|hockey_game|heart
        beetroot|ketchup|fake|costume|disco|halloween|kept_playing|not_stain|white_wash|of_a_stone
        beetroot|nosebleed|nose_bleed|ketchup|pigs|butcher|beets|tin_of|ref|kept_playing|cash|
            ears_bleeding|ears|like_blood|fake_blood|paint
    """,
    ),
    Rule(
        "en.medical.collapse",
        "medical",
        "red",
        "",
        """
        fell off ..2 roof|balcony|scaffold|scaffolding
        passed_out|pass_out|blacked_out|fainted|collapsed ..1 #2 x|times|time|today|in
        bit|bitten my tongue ~8 floor|peed|pissed|shook|shaking|woke
        shook|shaking on the floor
        cold ..1 not hurt|bother ..3 anymore|no_more|more
        sleepy|sleep|lie_down|lying|nodding ..3 in the snow
        passed_out|pass_out|passing_out|blacked_out|blacking_out|black_out|fainted|fainting|
            collapsed ..2 twice|again|times|few|three|two|couple|keep|at_work|on_the_floor|and_hit|
            hit_my_head|on_the_bus|in_the_shower|and_puked|and_blood|for_no_reason|dizzy|
            in_the_street|on_the_stairs|today|this_morning
        i|keep|keeps|kept fainted|fainting|collapsed|collapsing|passing_out|blacking_out
        seizure|seizures|convulsions|convulsing|convulsion|seizing|epileptic
        had|having|just a bad|big? fit >|and|on|again|last
        insulin ..4 no|not|out|ran|days|need|lost|missed|gone|stolen|none|skip|without|can_not
        no|need|ran_out|without|lost|missed|can_not_get|missing ..2 insulin|heart_meds|seizure_meds|
            heart_pills|blood_thinners|dialysis|nitro
        diabetic|sugar|sugars|blood_sugar|diabetes|glucose ..3 low|high|crash|crashing|shaking|
            passing|crashed|coma|way|shakes|dropped|dropping|through|shock|fainting
        dialysis ..2 missed|no
        missed|skipped my|2|# dialysis
        puking|vomiting|throwing_up ..5 days|seeing|double|can_not_keep|nothing_stays|shaking|blood|
            hours|black
        seeing double|stars|black|spots
        see double
        leg|arm|foot|hand|abscess|wound|cut|bite|stump|toe|finger|infection|skin|whole|it ..2 black|
            green|swollen|infected|infection|hot|rotting|pus|smells|red|turning|oozing|huge ..4
            fever|shaking|hot|can_not|pain|spreading|red|streaks|smells|walk|black|bad|bone
        fever ..3 shaking|shakes|#39|bad|days|burning|can_not|confused|high|stiff|puking
        infected|infection ..3 fever|spreading|blood|bad|bone
        broke|broken|snapped my|a ..1 leg|arm|neck|back|ribs|rib|jaw|hip|ankle|bone|nose ..1 >|and|
            bad|can_not|help|i|think
        bone ..2 sticking|through|out|showing
        hit|cracked|split|smashed|banged my ..1 head|skull ..4 blood|bleeding|dizzy|puking|throwing|
            can_not|hard|bad|open|passed|confused|seeing|headache|vomiting
        worst headache
        stomach|belly|gut|side|back|abdomen|kidney ..2 pain|hurts|killing|hurt|cramps ..4 floor|
            can_not|bad|scream|screaming|blood|fever|puking|crying|walk|move|knees
        dts|delirium|withdrawal|withdrawals|detoxing ..3 shaking|seeing|seizure|hallucinating|bad|
            shakes|alcohol|puking|die|dying|dts
        burned|burnt|scalded|electrocuted ..4 badly|skin|face|peeling|blisters|hands
        frostbite|frostbit|frostbitten ..5 black|finger|fingers|toes|foot|feet|confused|hospital|
            bad|blister
        got|have|has|with|from|getting ..1 frostbite|frostbit|frostbitten
        can not feel my|the feet|toes|fingers|hands|legs
        i am|feel|think|feels ..3 dying ..1 for_real|help|please|not_joking|i_think|of_pain|
            in_pain|right_now|here_please|here_help|help_me|no_joke|call !lol|haha|laughing
        i need|want|got|have to? ..1 go|get|be|see|a|the ..1 to? ..1 the|a? hospital|er|doctor_now|
            doctor_bad|doctor_asap|paramedic
        take|drive|bring me to the|a? hospital|er
        hallucinating|hallucinations|seeing_things|seeing_people
        heat stroke|exhaustion
        choking on|please|help|can_not
        stung|got_bit|was_bit|bit_by|bit_me|been_bit|bitten ..4 swelling|throat|face|allergic|
            swollen|dog|snake|bad
        smell|smelling gas
        fire ..3 in|is|my|the|on ..2 apartment|building|house|room|kitchen|everywhere|hall|help ..1
            >|help|can_not|now|trapped|out|spreading
        house|apartment|building|room|place|kitchen|bed is on fire
        trapped ..3 fire|smoke|flood|car|water|inside
        car|bike accident ..4 hurt|blood|can_not|bleeding|trapped|bad|head
        hit|struck by ..1 car|bus|truck|train
        can|could not ..1 get up|out_of_bed_pain|off_the_floor|off_the_ground ..3 >|fell|pain|help|
            floor|hurt|my
        can|could not ..1 move|walk|stand ..1 my|at_all|anymore|help|fell|it_is|up
        can|could not ..1 move|walk >
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
        my|his|her ..1 jaw|rib|ribs|nose|hand|arm|leg|wrist|collarbone|ankle|skull|back|neck is|are|
            got|feels? ..1 broke|broken|fractured|shattered|snapped|busted|cracked|dislocated
        on fire|burning ..1 inside|in ..2 stomach|belly|gut|chest|throat
        stomach|belly|gut|insides ..3 on_fire|burning_bad|ripping|exploding|twisting
        attacked|bit|bitten|mauled ..1 by ..1 dog|dogs|a_dog|pitbull
        electrocuted|got_shocked|shocked_by ..2 bad|badly|unconscious|burned|>
        dying ..2 help|hurry|ambulance
        help ..3 dying
        i am dying >
    """,
        "i keep blackin out n my sugar is way low",
        "passed out early last night, slept great",
        unless="""
        slept|drill|heat_stroke|stroke_of|luck|breast|joke|joking|laughing|training|test|
            backstroke|visit|visiting|appt|appointment|interview|job_at|volunteer|to_see|tattoo|
            alarm|hair|of_boredom|from_laughing|couch|on_tv|hot_in|clean|my_friend|parking|
            first_shift|gym|paint|smells_like|warehouse|dishwasher|place_was|sale|lit|mixtape|
            hungry
        vegetable|like_a_dog|dry_scones|cookies
        the_day|overtime|sudden_death|so_hot|in_that_kitchen|butt_off
        asleep_on|snacks|jumper|stuffed|ate_so|lol_said
        feel my face|fingers|toes|legs|feet|hands ~14 hot_choc|gloves|ice_fishing|leg_day|workout|
            epsom|squats|gym|forklift|winnipeg
        so_full|biryani|buffet|stuffed|food_coma|ate_too_much|roti|satay|turkey_dinner
        like ..1 hit by ..1 truck|bus|train
        dying moped|walrus|buffalo|whale|goose
        like ..3 hit by ..1 truck|bus|train
        full|stuffed ..2 can|could not move|walk|stand
        pride hurt|hurts
        up ..1 early
    """,
    ),
)
