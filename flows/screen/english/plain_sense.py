"""Treats, contests, pests, spills and small hurts: English words that are grave only elsewhere."""

from flows.screen.rules import Mask

GOODS = (
    "fryer|shoes|boots|tickets|pizza|donut|donuts|puppy|kitten|blender|sweater|jacket|lamp|couch|"
    "dress|game|console|chips|nuggets|fries|plant|phone|mattress|vacuum|sushi|takeout|tv|bike"
)
THINGS = (
    "tupperware|keys|key|phone|jacket|umbrella|charger|book|sweater|mitts|glove|hat|wallet|number|"
    "earring|scarf|lighter|pen|backpack|remote|password"
)
CONTEST = (
    "bike|bikes|treadmill|rower|elliptical|slopes|race|lap|laps|quiz|trivia|pushups|pullups|sprint|"
    "dodgeball|relay|10k|5k|spelling_bee|arm_wrestling|auction|contest"
)
MACHINE = (
    "dishwasher|washer|dryer|printer|laptop|computer|phone|fridge|furnace|car|truck|van|router|wifi|"
    "toaster|microwave|lawnmower|tv|boiler|oven|blender|vacuum|copier"
)
PEST = (
    "tomatoes|weeds|leaves|branches|brush|dandelions|bedbugs|bed_bugs|ants|wasps|hornets|mice|roaches|"
    "slugs|aphids|mosquitoes|moths|blight|vines|thistles|fruit_flies|gophers|caterpillars"
)
CLOTHES = (
    "pants|shirt|jeans|hoodie|shorts|boots|shoes|sweater|jacket|couch|carpet|rug|floor|bike|dress|"
    "sheets|blanket|tablecloth"
)
FIXED = (
    "detector|smoke_alarm|lightbulb|light_bulb|bulb|spider|moth|curtains|cobweb|cobwebs|cupboard|"
    "top_shelf"
)
FOOD = "lunch|leftover|leftovers|fries|sandwich|pizza|pad_thai|yogurt|cookies|snacks|dessert"

MASKS = (
    Mask(
        "en.plain.treats",
        f"""
        caved|gave_in|slipped and|n bought|got|ordered|buy ..4 {GOODS}
        caved|gave_in ~2 got|bought|ordered ..3 {GOODS}
        caved|gave_in ..1 bought|got|ordered ..3 {GOODS}
        call|send|get the cops|police|army ~3 ate|stole|took ..1 my|the|all ..3 {FOOD}
        lost|losing her|his|their ..1 {THINGS}
        """,
        "ok i caved and bought the air fryer",
        "ok i caved and bought a bag",
    ),
    Mask(
        "en.plain.body",
        """
        asleep|sleeping|sitting|napping on|in my|me ..2 lap|arm|legs|chest|shoulder|feet ~4
            can not move
        kids|shoes|feet|knees|stairs|hours|boots ..1 is|are killing me >|today|lately|lol|again
        cat|dog|puppy|kitten|baby ..2 on my lap|arm|legs|chest|feet ~4 can not move
        dentist|freezing|overtime|sudden_death|rink|skating|toboggan|sledding ~6 can not feel my
            face|toes|fingers
        drill|shovelling|shoveling|shovel|typing|gym|workout|hammer|raking|painting|mopping ~6
            hand|hands|back|shoulder|arm|arms|neck ..2 stiff|sore
        """,
        "the cat is asleep on my lap and i cant move",
        "i fell and i cant move",
    ),
    Mask(
        "en.plain.errands",
        """
        at|on the bridge ~3 traffic|construction|backed_up|toll
        no room|space in ..1 the|my ..1 car|truck|van|fridge|freezer|bag|closet|suitcase|trunk
            !to|we|i|for|and
        fridge|freezer ..1 is? empty ~4 shopping|groceries|costco|walmart|grocery
        cut|mow ..1 my|our|the cable|internet|lawn|grass
        rope|cord to tie ..1 the|my|a ..1 tree|canoe|tarp|load|boat|mattress|couch ..1 down|on|up
        someone|somebody took|stole ..1 my|our|the parking|seat|lunch|charger|mug
        going under the|a bridge ..1 with|in ..1 the|my|a canoe|kayak|boat
        need to refill|renew|pick_up ~8 is|does|are|till|until ~6 open|hours|close|closed|sunday
        nowhere|no_place|no_room to put|park|store|plug|hang|sit
            it|this|that|them|mine|stuff
        < do not tell her|him|them that|this|anything|yet|i|its|about_the_surprise
        < slacker >
        """,
        "need to refill my pills, is the pharmacy open sunday",
        "need to refill my pills and i have no money",
    ),
    Mask(
        "en.plain.contest",
        f"""
        beat|beats|whooped|smoked|crushed|lapped|creamed me|us|him|her|them ..1 on|at|in|up ..2
            {CONTEST} !path|trail|lane|rack
        hit|hits|nailed|pegged|clocked me ..1 in|at|during ..2 dodgeball|baseball|softball|frisbee|
            volleyball !bat
        teammate|teammates ..2 shot|killed|hit|tripped|elbowed me|us
        shot|killed|hit|sniped me|us ~3 friendly fire
        """,
        "an old fella beat me on the rower",
        "an old fella beat me on the bike path",
    ),
    Mask(
        "en.plain.light_phrases",
        f"""
        be afraid ~1 be very afraid
        tell|warn|warned ~8 be ..1 very? afraid|scared
        only|closed|full|sold_out|cancelled|unavailable|expired|booked|out_of_stock ..4 i am afraid
            >
        told|tell|tells me|him|her|them|us where to|2 go|stick|shove !by|tonight
        last man|one|person|woman standing !on|at|by|over|in
        couldve|could_have|wouldve|mightve been ..1 nothing
        going_to|will|might ..1 cry|scream|riot if they|it|there|he|she|we|you|the ~5 size|sold_out|
            rain|rains|traffic|closed|cancelled|spoilers|line|lineup|tickets|stock|pineapple
        he|she|they|you is|has|have? got a point
        {MACHINE} ..1 is|has|had|having? ..1 had|having? a ..1 stroke|heart_attack|seizure|meltdown|
            nervous_breakdown|panic_attack
        snoring|looks|look|looked|smells like ..3 murder|massacre|crime_scene
        bangs|haircut|tattoo|perm|puppy|kitten|piercing|pizza|dessert|nuggets|treadmill|banjo|poncho
            ~6 talk me out of it
        song|tune|track|album|mixtape|beat|show|movie|series|game is|was|are ..1 all|just|only|
            mostly ~4 @happened
        movie|film|show|episode|series ~14 they|he|she|villain can|could|should blow|shoot|kill|burn
        """,
        "tell the other team to be very afraid",
        "tell him im very afraid of tonight",
    ),
    Mask(
        "en.plain.pests_and_spills",
        f"""
        {PEST} ~10 burn|kill|drown|poison|gut|spray|squash|crush them|em|it|those
        burn|kill|drown|poison|squash them|em all? ..3 {PEST}
        bleach|grease|oil|coffee|hot_sauce ..3 on|over ..1 my|his|her|the ..1 good|new|best|nice|
            favourite? {CLOTHES}
        clean|cleaning|cleaned|scrub|scrubbing|painting|strip|stripping ..8 toxic stuff|shit|fumes
        aspirin|advil|tylenol|pills|bleach|bandages|rope|batteries ..1 in? aisle
        pills|meds|tylenol|aspirin come|comes in|with ..4 packs|pack|bottles|box|cards|strips|bubble
        can not open ..1 the|this|these|that|them|my|it ..2 things|thing|lid|cap|jar|bottle|packs|
            package|bag|can|pickles
        said|say|saying no|nope|nah to|2 ~8 proud|walked_away|kept_walking|went_home
        cake|putty|palette|pastry knife
        """,
        "the mice are back, trap em or poison em",
        "the rats are back, im gonna kill em tonight",
    ),
    Mask(
        "en.plain.small_hurts",
        f"""
        bleeding|bleed|blood from|out_of ..2 popcorn|gums|hangnail|papercut|paper_cut|floss|cuticle|
            zit|pimple|mosquito_bite|shaving
        choking|choke|choked on ..1 my ..1 own? spit|saliva|coffee|tea|laughter|gum|words
        can not feel my ..1 toes|fingers|face|bum|ears ~8 patio|rink|skating|parade|bleachers|
            ski_hill|skiing|tailgate|stadium|tobogganing|snowboarding
        final_boss|we_won|i_won|engaged|said_yes|got_hired|got_the_job ~12 hands|legs|knees
            ..2 shaking|trembling
        baby|girl|boy|she|he came|arrived|is_here|born|was_born ~6 blood ~6 hair|lbs|pounds|healthy|
            beautiful|perfect|cute|gorgeous
        water broke ~12 arrived|born|delivered|naming|named|baby_is_here|healthy|lbs|pounds
        {FIXED} ~10 stood|standing|got|climbed|up on ..1 a|the|my chair|stool|bucket|table
        stood|standing|got|climbed|up on ..1 a|the|my chair|stool|bucket|table ~8 {FIXED}
        drank|ate|had|finished the last rye|coke|pop|coffee|milk|juice|slice|piece|cookie|yogurt|
            donut
        sorry not sorry
        put|stick a fork in me|it
        woke up on the? floor ..2 cookie|juice|cat|dog|yoga
        tasting ~12 swallowed|drank ..1 too much
        vet ..4 put|putting ..3 down
        asleep|snuck|sneaked|farted|burped|inside_out|backwards|mismatched|haircut|zipper|typo ~8
            no_one notices|noticed
        left me|us ~1 with|w ..2 dishes|bill|tab|laundry|mess|cleanup|tip|leftovers|mop
        died|passed|passed_away ~8 left me|us her|his|their !alone
        found|find|figure|figured? out? what was? ..1 died|dead ..1 under|in|behind|inside ..2 deck|
            wall|walls|fridge|attic|vent|vents|sink|porch|basement
        follows|follow|following me !home|around|from|to ..1 now|back|on ~8 post|story|stories|
            insta|ig|profile|tiktok|likes|selfie
        let|lets|allowed|cleared|certified ..4 on the roof|scaffold|crane|tower
        """,
        "choking on my own spit here",
        "choking on my own vomit here",
    ),
)
