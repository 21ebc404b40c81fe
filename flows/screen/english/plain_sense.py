"""Treats, errands, laps and lost boxes: English words that are grave only elsewhere."""

from flows.screen.rules import Mask

GOODS = (
    "fryer|shoes|boots|tickets|pizza|donut|donuts|puppy|kitten|blender|sweater|jacket|lamp|couch|"
    "dress|game|console|chips|nuggets|fries|plant|phone|mattress|vacuum|sushi|takeout|tv|bike"
)
THINGS = (
    "tupperware|keys|key|phone|jacket|umbrella|charger|book|sweater|mitts|glove|hat|wallet|number|"
    "earring|scarf|lighter|pen|backpack|remote|password"
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
)
