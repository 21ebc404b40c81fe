"""English said of things, games, animals and small aches: strong words that mean no danger."""

from flows.screen.rules import Mask

# What "kills" nobody; a person never stands here.
THING = (
    "stairs|hill|line|lineup|queue|heat|cold|wait|waiting|wind|snow|weather|traffic|bus|commute|"
    "shift|shifts|overtime|job|work|boots|shoes|heels|feet|foot|toe|toes|knee|knees|back|neck|"
    "shoulder|shoulders|ankle|hip|hips|tooth|teeth|calves|hamstring|hamstrings|legs|abs|hangover|"
    "headache|homework|exam|exams|suspense|finale|episode|season|diet|noise|alarm|mattress|couch|"
    "chair|bill|rent|hydro|prices|price|paperwork|forms|smell|allergies|pollen|sunburn|mosquitoes|"
    "bite|blister|blisters|wifi|printer|laptop|gym|squats|workout|practice|treadmill|song|show"
)
SPORT = (
    "ufc|mma|wwe|boxer|leafs|habs|canadiens|sens|oilers|flames|canucks|raptors|jays|goalie|"
    "quarterback|fighter|team|argos|riders|knights"
)
EXERCISE = (
    "leg_day|gym|squats|squat|workout|working_out|deadlifts|pushups|situps|burpees|run|running|"
    "marathon|hike|ball|hockey|skating|shoveling|shovelling|spin_class|yoga|cardio|lunges|"
    "physio|practice|training|weights|lifting|stairmaster|treadmill|football|soccer|rugby|jogging"
)
BEATEN = "beat|beaten|killed|murdered|destroyed|slaughtered|choked|knocked|crushed|smashed|dropped"
HURT = (
    "beat|beaten|killed|murdered|destroyed|slaughtered|choked|choked_out|knocked|knocked_out|"
    "out_cold|hit|punched|dropped|stabbed|shot|bleeding|jumped|attacked|smashed|crushed"
)

MASKS = (
    Mask(
        "en.mask.thing_kills",
        f"""
        {THING} always|really|just|are? is|are|was|were|been|going_to|will|might|really|still|so?
            killing|kills|killed|kill|murdering|murder|murdered|destroying me|us
        {THING} in|at|on|of the|this|these|my|our|that? building|bldg|house|place|office|station|
            store|warehouse|school|neighbourhood|week|ontario|quebec ..1 is|are|was|were|going_to|
            will|might killing|kills|killed|kill|murdering|murder me|us
        killing|murdering|killed me|us ..1 with|with_all ..2 noise|music|questions|paperwork|
            homework|jokes|singing|snoring|overtime|puns|memes|dishes|chores|drums|karaoke
        {THING} is|was ..1 a? murder|torture|agony|deadly
        """,
        "the stairs in this place are gonna kill me",
        "the stairs are bad and he is gonna kill me",
    ),
    Mask(
        "en.mask.flu_knocked",
        """
        flu|cold|covid|bug|vaccine|booster|shot|nyquil|gravol|antibiotics|migraine|shift|heat|
            overtime|jet_lag ..1 really|just|has|totally? ..1 knocked|kicked|beat|hit|floored me|us
            out|down|my|hard|up|good|flat|like|for
        """,
        "that flu knocked me out all week",
        "that night he knocked me out cold",
    ),
    Mask(
        "en.mask.match",
        f"""
        {SPORT} guy|dude|kid|really|just|always|all? got|get|was|were|gets {BEATEN} ..1 out|in|
            cold|by|last|>
        see|saw|watch|watched|watching ..1 the|that ..1 fight|bout|match ..4 got|was knocked|choked
            ..1 out|cold
        got|get|was|were|gets {HURT} ..2 in # seconds|sec|secs|minutes|min|games|sets|innings|
            straight
        got|get|was|gets {HURT} ..2 in ..1 first|1st|second|2nd|third|3rd|final|last ..1 round|
            period|half|quarter|inning|>
        {HURT} ..1 # to #
        {HURT} # nothing|zip|zero|nil
        """,
        "the ufc guy got choked out fast",
        "my ex got me choked out fast",
    ),
    Mask(
        "en.mask.hunt",
        """
        shot|shoot|shooting|killed|kill|bagged|skinned ..2 moose|deer|elk|caribou|duck|ducks|
            grouse|partridge|pheasant|pheasants|coyote
        hunt|hunting|moose|deer|elk|duck|goose ..8 gun|bow|shotgun ..1 tag|licence|license|permit
        gun|bow|shotgun tag|licence|license|permit|safety|range
        """,
        "my brother got a rifle tag for the moose hunt",
        "my brother got a rifle and he is in the hall",
    ),
    Mask(
        "en.mask.stung",
        """
        stabbed|attacked|bit|bitten|scratched|chased|poked|pricked|jumped by|on|with ..1 a|the|my|
            some|this? ..1 cactus|goose|geese|cat|kitten|puppy|rooster|raccoon|squirrel|seagull|
            seagulls|mosquito|mosquitoes|thorn|thorns|rose_bush|fork|pencil|pen|staple|needle_and|
            swan|chicken|turkey|crab|lobster|blackflies
        baby|toddler|puppy|kitten|cat|parrot|hamster|goose|goat just|always|keeps? bit|bites|
            kicked|kicks|scratched|slapped|smacked|punched|hit|headbutted me|us
        little ..1 terror|monster|devil|beast|brat|bugger ..2 bit|kicked|scratched|slapped|hit me
        """,
        "got stabbed by a cactus at the store",
        "got stabbed by a guy at the store",
    ),
    Mask(
        "en.mask.sore",
        f"""
        can|could not ..1 feel|move|lift|bend|walk|stand|raise ..3 after|from ..2 {EXERCISE}
        leg_day|squats|deadlifts|pushups|burpees|lunges|workout so|and? ..4 not ..1 feel|move|lift|
            bend|walk|stand|raise
        pulled ..2 muscle|hamstring|groin|calf|back so|and? ..9 so|and? ..3 not ..1 walk|stand|
            move|bend|lift ..1 right|straight|at_all|much|far|>
        legs|leg|arms|arm|back|abs|hands|feet|glutes ..1 is|are|feel|so? dead|numb|jelly|noodles|
            killing_me|shot|toast ..1 from|after ..2 {EXERCISE}
        arms|legs are noodles ..8 not lift|walk|move|feel
        """,
        "pulled a muscle playing hockey cant walk right",
        "my speech is slurred and i cant walk right",
    ),
    Mask(
        "en.mask.frozen_face",
        """
        dentist|filling|cavity|root_canal|hygienist|novocaine|froze_my|tooth|wisdom_tooth ..9 numb|
            drooling|frozen|killing|hurts
        dentist|filling|cavity|root_canal|hygienist|novocaine|tooth ..5 so|and? ..4 not feel|talk|
            move ..2 face|lips|mouth|tongue|right|lip|>
        """,
        "dentist froze my face i cant feel my lips",
        "woke up and i cant feel my face or lips",
    ),
    Mask(
        "en.mask.too_spicy",
        """
        can|could not ..1 breathe|breathing ..5 so|too? spicy|hot_sauce|jalapeno|laughing|
            lol_so_funny
        am|is|are dying ..1 here? it|this|that? ..2 is? so|too? hot|humid|spicy|stuffed|bored|
            funny|hilarious|cute|sunburnt
        papercut|paper_cut|hangnail|hiccups|sunburn|blister ..4 dying|die|kill|killing|bleeding
        laughed|laughing|giggling so|too? hard|much ..1 i? ..2 dying|die|died|cried|breathe
        """,
        "im dying here its so hot",
        "im dying here please come",
    ),
    Mask(
        "en.mask.rather_not",
        """
        rather|sooner die than|then ..1 go_back_to|go_to|work|work_at|work_for|sit_through|drive|
            use|clean|move_back|shovel|run|sleep_on|ride|take|do ..2 call_center|call_centre|
            walmart|tims|mcdonalds|gym|school|math|meeting|class|mall|dentist|factory|overtime|
            karaoke|winter|sudbury|toronto|a_desk|desk|an_office|office|treadmill|bus|another
        """,
        "id rather die than go back to that call center",
        "id rather die than go back to him",
    ),
    Mask(
        "en.mask.scolded_for",
        """
        mom|momma|mama|dad|sister|sis|aunt|auntie|grandma|gran|girl|girlfriend|wife|boss|coach|
            teacher|coordinator|landlord ..1 will|would|going_to|might|could ..1 kill|murder|
            strangle|skin me ..1 when|if|for|because|once ..2 sees|see|finds|hears|ate|eating|
            missed|miss|forgot|shrunk ..3 hair|haircut|tattoo|bill|mess|grades|leftovers|cake|
            birthday|bday|dishes|carpet|couch|truck|piercing|boots|lunch|plant|plants|sweater|
            cookies
        mom|momma|mama|sister|sis|girl|girlfriend|wife ..1 will|going_to ..1 kill|murder me i ate|
            shrunk|forgot|dented|spilled|burnt|burned
        """,
        "momma gonna kill me when she sees my hair",
        "my ex is gonna kill me when he sees me",
    ),
    Mask(
        "en.mask.sugar",
        """
        blood_sugar|sugar|sugars|pressure|cholesterol ..3 high|low|up|down so|but|and? ..4 off ..1
            pop|sugar|salt|sweets|coffee|bread|candy|donuts
        blood_sugar|sugar|sugars|pressure|cholesterol ..2 check|test|clinic|is_good|better|log|
            monitor
        """,
        "my dads blood sugar was high so hes off pop",
        "my dads blood sugar is high and hes shaking",
    ),
    Mask(
        "en.mask.hung_up",
        """
        hang|hung|hanging myself|me|us a|an|some|up_a|another|these ..2 shelf|shelves|picture|
            pictures|tv|curtain|curtains|hammock|mirror|poster|frame|coat_rack|bike|planter|light|
            lights|feeder|rod
        """,
        "gonna hang myself a shelf this weekend",
        "gonna hang myself a bit later tonight",
    ),
    Mask(
        "en.mask.heard_tell",
        """
        cops|police|parade|construction|plow|plows|firetruck|fire_truck ..1 was|were|is|are on|in|
            down ..1 our|my|the street ..2 night|all_night
        guy|man|woman|lady|cyclist|someone|somebody|person|kid ..1 got|was hit by ..1 a|the? ..1
            bus|car|truck|train|streetcar|cab ..4 traffic_is|detour|delays|on_the_news|
            in_the_paper|backed_up|so_my_bus
        shot|shoot|shooting ..3 idea|plan|proposal|offer|pitch|request down
        almost|nearly|about lost|lose my mind
        used to beat|hit|choke me ~6 long_gone|i_am_free|am_safe|are_safe
        pills|meds|pill ..1 make|makes|made me sleepy|drowsy|tired|hungry|thirsty|groggy so|but|
            and? ..2 take|took them|it|mine|one at|before ..1 night|bed|bedtime|supper
        no more shelter|jail|food_bank|prison|halfway ..1 food|beds|bed|meals ..4 my_own apartment|
            place|kitchen|keys|room
        kicked|thrown|tossed|booted|chucked|kick out of ..1 the|a|that|our ..1 pool|library|mall|
            game|bar|chat|group_chat|store|class|arena|movie|theatre|casino|band|gym|pub|concert|
            rink|karaoke|wedding|quiz
        """,
        "guy got hit by a bus on king traffic is nuts",
        "guy got hit by a bus on king come quick",
    ),
    Mask(
        "en.mask.seen_and_felt",
        """
        ending|episode|finale|scene|chapter|season|series ..2 when|where ..6 dies|died|dead|killed|
            shot|drowns|hangs|kills
        allergies|allergy|pollen|hayfever ..6 eyes is|are bleeding
        old man|lady|woman|guy ..1 had|has a stroke|heart_attack in|back_in #1900
        @kin|man|lady|woman ..1 had|has a stroke|heart_attack|seizure|bypass in|back_in #1900
        had|has|have|since ..1 his|her|my|a? ..1 stroke|heart_attack|seizure|bypass|surgery in|
            back_in #1900
        kill|murder|die for ..1 my|your|her|his|their|moms|grandmas ..1 mac|cooking|perogies|
            lasagna|pie|chili|poutine|tacos|cookies|bannock|stew|ribs|wings|pancakes|soup|brownies|
            food
        heart ..1 is? broken ..2 leafs|habs|sens|jays|raptors|oilers|traded|trade|lost_the_game|
            finale
        broke my heart when ..2 sold|traded|scored|lost ..2 car|truck|bike|guitar|boat|him|goal|
            game
        lose it|my_shit ..1 with|at|on|over ..1 this|the|my ..1 wifi|printer|internet|computer|bus|
            traffic|phone|line|song|remote|forms|paperwork|machine
        hit|sideswiped|scratched|keyed|dented|smashed my ..1 parked? car|truck|bike|mailbox|fence|
            van|bumper|mirror
        truck|car|van|bike ..1 #|km|kms|plates on it
        moose|deer|bear|goose|turkey ..1 charged|hit|rammed ..1 my|the|his ..2 truck|car|van|bike
        wife|girlfriend|sister|gf|cousin|niece ..1 is in labour|labor ..1 congrats|woohoo|yay|
            happy|>
        insulin but pharmacy|clinic|nurse ..3 open|opens|refill
        out|low of? ..1 insulin but pharmacy|clinic|nurse
        bleeding from ..1 his|her|the nose ..3 kleenex|tissue
        they|he|she|team beat us|me ..1 in|by ..1 a|the|sudden? ..1 shootout|overtime|ot|final|
            finals|playoffs|relay|trivia|innings|#
        beat us|me ..1 in|by ..1 a|the|sudden? ..1 shootout|overtime|ot|final|finals|playoffs|
            relay|trivia|innings|#
        shot|shoots # goals|points|baskets|birdies|under|over
        lost ..1 my|the|his ..1 @kin watch|ring|recipe|recipes|necklace|hat|number|sweater|keys|
            chain
        meds|script|prescription|pills|groceries|parcel ..2 and? picked_up
        refilled and picked_up
        cat|raccoon|deer|skunk|squirrel|moose ..1 got|was|been ..1 hit by ..1 a? car|truck|bus|van
        coupons|bake|cook|baking|cooking|knit|sew|pies|bread like my @kin did
        gun to my head ..3 pick|choose|prefer
        stuck|waiting|sitting in|at the er with|for ..3 wrist|ankle|finger|toe|stitches|@kin
        broke|broken|lost my ..1 glasses ..4 not see ..3 bus|sign|numbers|board|screen|menu|>
        glasses ..4 can? ..1 not see ..3 bus|sign|numbers|board|screen|menu|>
        choking on ..2 dust|my_words|pollen|exhaust|my_coffee|sawdust|popcorn
        my arm|arms|hands|feet|back|shoulder ..1 is|are dead|numb|shot from ..1 carrying|typing|
            writing|mopping|painting|packing|lifting|holding
        black|white|yellow|green|orange|brown|purple belt ..1 in|test|at|class|>
        jumped|jump in|the line|queue
        coach|teacher|boss|mom|chef ..1 will|going_to|would|might murder|kill|skin us
        """,
        "someone hit my parked car and took off",
        "someone hit my kid and took off",
    ),
    Mask(
        "en.mask.far_funeral",
        """
        neighbour|neighbor|coworker|coworkers|teacher|landlord|boss|great_aunt|great_uncle|
            neighbours|neighbors|uncles|uncle|aunt|aunts|old_neighbour|old_coach ..3 funeral|wake|
            burial|visitation|service
        funeral|wake|burial|visitation|service ..3 neighbour|neighbor|coworker|teacher|landlord|
            old|great|uncle|aunt|boss ..4 can_not|cannot|not|so|instead|move|do|thurs|sat|sun|busy
        coworkers|coworker|boss|neighbours|neighbors|teachers|neighbour ..1 mom|dad|mother|father|
            dog|wife|husband|uncle|aunt|brother|sister ..1 died|passed|passed_away|is_dead so|, ..1
            am|i|covering|working ..2 covering|working|in|picking_up
        flowers|card|casserole|food ..1 to|for ..2 aunt|uncle|neighbour|neighbor|coworker|boss|
            friend ..2 lost ..3 husband|wife|mom|dad|dog
        passed ~2 her|his|the|my|their ..1 g1|g2|test|exam|course|class|road|licence|license|ged|
            grade|driving|inspection|bar|level|swimming
        """,
        "my coworkers dad died so im covering his shift",
        "my dad died so im not covering his shift",
    ),
)
