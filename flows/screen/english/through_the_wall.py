"""English: somebody else, heard through a wall, read on a screen or found behind a door."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.sight.beside",
        "third_party",
        "red",
        "",
        """
        @they|roommate|roomie|girl|dude|man_in_room ..3 keeps|keep|kept|been|is|started ..1
            yelling|screaming|saying|crying|texting|talking ..5 do_it|end_it|kill|jump|die|
            done_with_life ..6
        hear|heard|hearing ..2 glass|bang|thump|thud|crash|smash ~6 quiet|silent|crying|screaming|
            do_it|nothing|stopped|kill|help
        do_it|end_it|kill_herself|kill_himself ~6 heard|hear ..2 glass|bang|thump|thud|crash
        @they|cindy|friend|girl|guy|group ..4 sent|texted|messaged|wrote|left|posted|gave|told ..3
            last|final words|message|letter|goodbye
        her|his|their last words ..6 not|wont|cant ..2 pick|answer|reply|respond|find|>
        got|have|has ..2 in ..2 basement|trunk|van|room|shed|garage ..6 beating|beatin|kicking|
            hurting|raping|killing|torturing|cutting
        beating|kicking|stomping|choking him|them|tyler|someone|a ..1 to|2? ..1 death|>|now|bad|
            out|up
        @they|friend|mentee|kid|student|buddy|cousin ..3 told|wrote|says|said|texted ..4 not ..3 be
            alive|around ..2 monday|tomorrow|tonight|friday|saturday|sunday|>|practice|because
        @they|wife|friend|mentee|kid|buddy ..4 wants|want ..3 buried|cremated|to_be_buried ..3
        in ..1 the garage ..3 door ..1 is? ..1 shut|closed|locked ..4
        @they ..3 garage|bathroom ..3 car|engine|locked ..2 running|on|quiet|in
        @they ..2 gave|left|giving|leaving ..2 away|me? ..1 his|her|their|all ..2 tv|dog|cat|rods|
            guitar|tools|clothes|things|stuff ..6 forgives|forgive|hugged|hug|goodbye|sorry|thanks|
            love
        took|takes|grabbed|has ..2 the 22|rifle|gun|shotgun|30_30 ..4 bush|woods|truck|off|alone
        took off|went ..2 bush|woods|lake ..6 22|rifle|gun|shotgun|rope
        older|old|grown guys|dudes|men|man ..5 not let ..1 her|him|them go|leave|out
        not let ..1 her|him|the_girl|that_girl go|leave ..3 15|14|13|16|kid|guys|dudes|basement
        girl|kid|boy ..3 15|14|13|16|12 ..5 dudes|men|guys|older ..5
        pics|picture|photo|video|vid ..2 of ..1 his|her|their arms|wrist|arm|legs ..2 cut|bleeding|
            slashed|open
        sent|showed|showing ..3 arms|wrist|cuts|blood|noose|rope|pills
        friend|guy|dude|buddy|cousin|son|brother|he|she ..4 says|said|tweaking|high ..4 kill|stab|
            shoot ..1 his|her ..1 old_man|mom|dad|wife|kids|girlfriend|roommate|brother|sister|
            self|neighbour
        bro|dude|man|omg|god he|she jumped|hung|shot|fell ..2 >|off|just|herself|himself
        guy|man|dude|someone|kid|he|she ..1 jumped|fell off ..1 the|a bridge|balcony|roof|overpass|
            tracks
        went ..3 lake|ice|river|bush|hunting|fishing|trapping ..5 not ..2 back|home|found|returned
        machine|sled|skidoo|boat|quad|truck ..2 was|is found ..1 without|empty ..2
        not back from hunting|fishing|trapline|trapping|lake|the_ice ..3 days|storm|since|dark|
            yesterday
        has|got|driving|with ..2 kids|baby|son|daughter ..2 and ..1 he|she ..2 wasted|drunk|high|
            hammered|loaded
        kids|baby|son|daughter ..5 wasted|drunk|hammered|high ..3 boat|car|truck|driving|drive
        baby|kid|child|toddler|kids ..3 left|alone|locked|by_himself|by_herself ..3 car|apartment|
            truck|hot|cold|since|yesterday|hours|stairwell
        left ..1 her|his|the|a|their baby|kid|kids|toddler ..4 apartment|car|alone|since|yesterday|
            cold
        baby|kid|child ..4 getting weaker|quiet|quieter|blue|cold
        drunk|high|mad|raging|wasted|hammered and|n ..1 swinging|smashing|throwing|breaking|
            hitting|choking|punching
        tearing|smashing|wrecking|trashing ..1 up? ..1 the|my|our house|place|room|apartment|
            everything ..4
        hiding|hid|locked ..1 in ..1 the? ..1 closet|bathroom|can|room|car|basement ..3 with|w|from
            ..2 kids|him|her|bro|brother|baby|sister|mom|me
        closet|bathroom|basement|attic with|w ..1 my|the kids|baby|son|daughter|sister|mom ..5
        beating|kicking|stomping|choking her >|to_death|now|bad|up|out
        mommy|mom|mama|daddy|dad|grandma|nana|grandpa|papa ..2 not ..2 get|getting|wake|waking up
            ..1 >|and|from|off|the_floor
        guy|man|dude|kid|girl|woman|lady|buddy|friend|someone|mom|dad|brother|sister ..6 is|looks|
            turned|turning|going|went ..1 all? blue|grey|gray|purple ..1 >|with|in|and|help|now|
            here
        """,
        "dads drunk n swingin n my lil bro is hiding w me",
        "dads drunk on eggnog n swingin a golf club at the sim",
        unless="golf|eggnog|hide_and_seek|pool_party|diving_board|dog_park|tantrum|snowball|mma|"
        "news|movie|show|episode|game|play|karaoke|concert|drum|marshmallow|bouncy|trampoline|"
        "@ago|@scene|renovation|reno|demo|movers|fort|pillow_fort",
    ),
)
