"""Medical emergencies told by the body: what swells, bends, bleeds, burns, turns or stops."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.body_fails.signs",
        "medical",
        "red",
        "",
        """
        had|having|took|taking|keep_having|another a|an? ..1 fit|fits|seizure|convulsion|
            turn_and_fell ~6 floor|woke|twice|again|bit|tongue|pissed|head
        woke ..1 up ..2 on ..1 the? floor|ground|pavement|sidewalk|stairs ~5 twice|again|blood|
            head|not_know|now|bit|tongue
        drank|swallowed|drunk|sipped|gulped ..3 wrong jug|bottle|cup|glass|container|can
        drank|swallowed|drunk|sipped|gulped|chugged|ate ~6 was|is|it ..2 cleaner|bleach|
            antifreeze|pine_sol|lye|javex|degreaser|thinner|acid|drano|windshield_fluid|coolant
        words|speech|talking|mouth|sentences ..2 coming_out|come_out|slurred|slurring|mush|
            garbled|scrambled|jumbled|backwards|wrong ..1 wrong|backwards|funny|mush|slurred?
        eye|face|mouth|lip|smile|cheek|eyelid ..3 droops|drooping|droopy|sagging|sags|crooked|
            lopsided|slid|melting|hanging|dropped
        can_not|can not|cant ..1 smile|whistle|talk|speak|swallow ..1 right|straight|proper|
            properly|evenly|my_spit|my_own
        one arm|leg|side|hand|eye ..2 dead|gone|numb|weak|blind|dropped|heavy|working|work
        my ..1 one arm|leg|side ..1 is|went dead|numb|weak|floppy|useless
        breath|i|he|she smells|smell|smelling like ..1 a? ..1 nail_polish|fruit|fruity|acetone|
            remover|rotten_fruit
        grease|oil|kitchen|stove|gas|electrical|house|mattress|chemical|propane fire ..6 burned|
            burnt|blister|blistered|blisters|arm|arms|hand|face|skin|me
        arms|hands|face|legs|skin|hand|arm|back|chest|foot ..3 blistered|blistering|blisterd|
            peeling|melted|charred|scalded|bubbling|blister ..4
        burn|burned|burnt|scald ..4 black|white|charred|leathery|bone ..4 not|numb|feel|>
        stitches|staples|incision|scar|wound|surgery ..3 bust|busted|burst|opened|open|split|
            popped|ripped|came_apart|coming_apart|tore|dehisced ..1
        wound|incision|surgery|stump|foot|toe|leg|cut|sore|abscess ..4 stinks|stinking|smells|
            rotten|oozing|leaking|green|black|pus|hot_and_red|streaks ~6 chills|fever|shaking|hot|
            spreading|bad|red|line|up_my
        red line|lines|streak|streaks ..3 up|arm|leg|from|running
        crushing|squeezing|tight|elephant|vice|burning|heavy ..2 feeling|pain|weight|on|in ..2
            chest|again|my_chest|jaw|arm ~6 spray|nitro|arm|jaw|sweat|working|>|sick|breathe
        nitro|spray|puffer|inhaler|epipen|heart_pill ..2 not|aint|isnt|didnt|does_not work|
            working|helping|help|doing|touching|did
        leg|arm|ankle|wrist|finger|knee|foot|elbow|shoulder|collarbone|bone|neck ..1 is|are|looks|
            went|got ..1 all? ..1 bent|sideways|backwards|backward|twisted|sticking|poking|
            wrong_way|pointing|snapped|dislocated|crooked ..2
        bone|bones ..2 sticking|poking|out|through|showing|see|coming
        clot|clots ..3 size|big|golf_ball|plum|fist|passing|egg|lemon|large
        golf_ball|plum|fist|egg|lemon|orange|softball ..1 sized? ..1 clot|clots|lump
        baby|birth|c_section|delivery|miscarriage|postpartum|pregnant|weeks|due ..6 clot|clots|
            gushing|soaking|pads|pad|bleeding|hemorrhage|blood
        soak|soaked|soaking|filling|going ..1 through|thru|a|an? ..2 pad|pads|towel|towels ..3
        belly|stomach|gut|abdomen|tummy ..1 is|as|feels|got|s? ..1 hard|rigid|stiff|swollen|tight
            ..1 as|like ..1 a|an? ..1 wood|rock|board|drum|stone|balloon|basketball|brick
        belly|stomach|gut|abdomen|skin|eyes ..2 drum|balloon|yellow|yella|yeller|orange ~6 yellow|
            yella|sleeping|confused|dark|sleepy|swollen|drum|pee|piss
        skin|eyes|face|i ..1 am|is|are|turned|went|going|gone|all? ..1 yellow|yella|yeller|gray|
            grey|green|blue ~6 belly|sleeping|heart|chest|confused|sick|dizzy|wood|drum|cold|pain|
            piss
        heart ..3 flip_flopping|flipping|flip|fluttering|flopping|skipping|galloping|stopping|
            stopped|jumping|hammering|stops|pausing|quivering|misfiring ~8 gray|grey|dizzy|faint|
            med|meds|pills|pill|ran_out|arm|cold|sweat|pass|hours|chest|again
        confused|dizzy|delirious|mixed_up|seeing_things ~8 heat|sun|sweat|sweating|fever|hot|cold|
            insulin|sugar|hit_my_head|fell|diabetes
        quit|stopped|not sweating|shivering|peeing
        artery|arteries|jugular|vein ..3 cut|nicked|open|hit|severed|spurting|squirting|
            or_whatever
        cut|nicked|hit|sliced|severed an|my|the ..1 artery|vein|tendon|jugular
        tied|wrapped|belt|sock|shirt|tourniquet ..5 bleeding|blood|artery|cut|stump|spurting|gash|
            gushing
        tongue|throat|lips|face|airway|neck|lip ..1 is|are|keeps|getting|feels|s? ..1 swelling|
            swollen|closing|swelled|puffing|puffy|huge|blowing_up|ballooning|tight ~9 medicine|
            pill|pills|peanut|nuts|bee|sting|shrimp|new|breathe|fast|shot|allergic|ate|swallow|
            meds|can_not|bad|wasp|fish|hives
        arm|leg|hand|foot|calf|elbow|ankle|testicle|ball|knee|face|neck ..3 twice|double|
            three_times|huge|softball|size ..3 size|the_size|swollen|normal|balloon|softball|>
        injected|shot_up|shot|injection|needle_spot|poked|missed ~8 swollen|swelling|hot|fever|
            red|hard|lump|abscess|pus|streak
        fever|chills ..3 #40|shaking|wont|week|days|three|stiff ..4 neck|shaking|break|hot|week|
            days|kid|baby|rash|>
        fever|temp|temperature ..1 of|over ..1 #40 >|for
        stiff neck ~6 fever|headache|light|rash|vomiting|throwing_up
        worst|thunderclap headache|pain|head ..2 of|ever|in|my
        hit|banged|cracked|smashed|bumped|split my ..1 head|skull ~8 puking|throwing_up|dizzy|
            sleepy|confused|vomit|blurry|double|blood|ears|passed_out|puked|keep_falling|see
        my|his|her|the ..1 ear|nose|eyes|eye|mouth|rectum|ass|bum ..1 is|are|keep|keeps|s? ..1
            bleeding|leaking_blood|pouring_blood|gushing|leaking_clear
        ears ..1 is|are|keep bleeding
        can_not|can not|cant ..1 feel|move my ..1 !face|lip|lips|fingers|mouth|gums @body ~4 >|
            fell|woke|now|anymore|since|all|right|left
        can_not|can not|cant move my ..1 face|lip|lips|fingers|mouth
        not pissed|peed|pooped|gone|passed|peeing|pissing ..4 days|two|three|since|day
        baby ..2 not|stopped|quit moving|kicking|moved|kicked|eating|nursing|waking
        water|waters ..1 broke|broken|just_broke ~4
        contractions|contracting|labour_pains|labor_pains|crowning ..3 minutes|min|mins|apart|
            close|now|started|coming|early|regular|every
        bit|bitten|stung ..4 dog|bat|raccoon|snake|rat|spider|coyote|bee|wasp|bees|bear ~6 swell|
            swelling|breathe|bone|deep|foaming|rabies|face|throat|infected|hives|blood|bleeding
        coughed|coughing|threw|puked|spit|spitting|spat|brought ..1 up? ..3 cup|cups|red|black|
            brown|bright|lots|pool ..1 of? ..1 red|black|brown? ..1 stuff|stuff|blood|liquid|goo|
            phlegm
        baby|kid|toddler|son|daughter|infant|months|he|she|shes ..4 hot|burning|fever|limp ..4
            floppy|limp|not|stiff|shaking|eyes|wake|eat|stove|40|104
        floppy|limp ..3 baby|kid|child|son|daughter|hot|feverish
        breathing|breath|air ..2 through|thru|like ..2 straw|pillow|water|fish|wet_cloth
        stuck|lodged|caught ..3 windpipe|throat|airway|gullet|pipe ..3
        windpipe|airway ..4
        chest|feeding|breathing|g|trach|drain|stomach|picc|iv|catheter tube|line|thing|drain ..2
            came|fell|pulled|popped|slipped ..1 out|loose
        pregnant|months|weeks|mos|due|along ..5 spots|seeing|swollen|puffy|headache|blurry|blood|
            bleeding|water|cramps|fluid|kicking ..4 puffy|face|hands|headache|blood|vision|moving|
            early|seeing|>|gushing
        seeing spots|stars|double|sparks|black ..6 face|puffy|head|pregnant|hit|dizzy|swollen|
            headache
        not stopped|stop|quit puking|vomiting|throwing_up|bleeding|shaking ..3
        puking|puke|puked|vomiting|vomit|vomited|throwing_up|threw_up ..5 blood|brown|black|green|
            coffee|shit|crap|poop|bile|red ..3
        clear|watery stuff|fluid|liquid ..3 nose|ear|ears
        fell|slipped|tripped|hit ..4 blacked_out|passed_out|knocked_out ~8 head|puking|dizzy|
            throwing_up|vomiting|sick
        hit|banged|fell|whacked|smacked|concussion ..4 head ..8 nose|ear|ears|fluid|clear|dizzy|
            sleepy|puking|numb|vomiting|vision
        sat|slept|sitting|sleeping|heater|stove|generator|propane|furnace|bbq|car ..4 warm|
            running|inside|on|heat ..5 dizzy|headache|head|sick|sleepy|throwing|confused|pounding
        pain|hurts|stabbing ..3 like ..2 knife|stabbed|ripped|tearing|sword ..4 throat|chest|back|
            belly|stomach|side|gut
        tore|ripped|popped|ruptured|burst something ..4 blood|pain|inside|throat|belly|
            puked|lifting
    """,
        "my leg is bent wrong after the fall",
        "my bike wheel is bent wrong after the fall",
        unless="""
        @told|laughing|laughter|toothpaste|halloween|makeup|costume|first_aid|snow_fort|sunburn|
            tan|freezer|paint|yoga|gym|workout|leg_day|dentist_froze|freezing_wore|water_main|
            main_broke|playoffs|dog_sitting|concert|bulbs
    """,
    ),
)
