"""English: no bed tonight, told by where somebody sits, and by who says go."""

from flows.screen.rules import Rule

KEEPER = (
    "mom|moms|sister|brother|dad|cousin|buddy|friend|aunt|auntie|uncle|grandma|girlfriend|ex|kokum"
)

RULES = (
    Rule(
        "en.low.no_bed",
        "shelter",
        "orange",
        "tonight",
        f"""
        no|not_a|got_no|nobed bed ..1 just|only|but|tonight|again|for|at|anywhere|>
        my bed is|was ..1 a|the|under|in|on ..1 @shelter_place
        just|only ..1 the|a ..1 bank|mall|atm|train|bus? lobby|bench|stairwell|vestibule|entrance
            ..1 again|tonight|>
        been|living|staying|sleeping in ..1 my|the|a ..1 truck|car|van|airport|bus_loop|mosque|
            church|cooler_hall|work|cooler ..3 #|nights|nites|now|tonight|since|dont|but
        in|at ..1 the|my truck|car|van with|w # blankets|blanket|kids
        at|in|down ..2 bus_loop|bus_depot|bus_station|airport|depot|greyhound|train_station|
            terminal ..4 till|until|not_have|closes|that_is|nowhere|bag|tonight|stuck
        {KEEPER} can|could|will not|no|nt ..1 keep|have|take|let|house ..1 me|us ..3
        {KEEPER} ..2 not have me ..2 housing|lease|anymore|past|after|tonight
        staying|stayed|was ..1 at|with|w {KEEPER} ..2 but ..3 not|no|housing|lease|kicked
        {KEEPER} say|says|said go|leave|no_more ..3
        walking|riding ..2 till|until|all ..3 opens|morning|night|sun|daylight|bus
        any beds|bed ..1 left|tonight|open|anywhere|>
        know|no ..1 any|of place|places|anywhere|somewhere ..3 takes|take|for|sleep|crash ..4
            night|nite|tonight|now|guy|late
        no|have_no|not_have|got_no house|place|home|address|key|crib|roof|nowhere ..2 >|no|and|
            tonight|as|for|as_of|friend|where
        no key ..1 and|n|no ..2 place
        not|nt have ..1 a|any? place ..1 as|for|tonight|>|now|to_sleep|anymore
        not have where ..3
        shelters|shelter ..1 is|are? full ..5
        my|the|our # days ..1 is|are up ..3
        days are|is up at ..2 transition|shelter|house|motel
        paid|pay|covered ..2 # nights|nites|days ..2 motel|hotel|room
        stuck ..2 city|town|depot|station|here with|w|and|till|until ..2 nothing|no_money|no_place|
            monday|tomorrow
        kicked|kick|throwed|put off|out ..2 rez|reserve|band_house|housing|program|house|halfway ..3
        not ..1 bring|take|have my son|kid|kids|daughter|dog ..2 in|into|at ..2 shelter
        sleep|slept|sleeping ..1 in|at|behind ..2 mosque|temple|cooler|work|warehouse|storage|
            dumpster ..4 stop|dont|not|boss|closed
        minus # ..4 no|nowhere|outside|place|go|sleep
        gale|storm|blizzard ..3 no|nowhere ..1 place|go
        no ..1 place ..2 gale|storm|blizzard|rain|snow|minus
        where i|can_i|do_i|will_i sleep|slep ..1 tonight|>|now
        need ..1 a|any|some place|bed|room|spot ..1 stay|sleep|crash tonight|rn|right_now|now|bad
        got|given|get the boot ..1 from|by|at|out ..3
        turned|turnd|turn|turning me|us away ..3
        no where ..1 >|to_go|to|tonight|and|now
        at|in ..2 timmies|tims|mcdonalds|station|library|mall ..1 till|until|til ..1 they|it
            closes|close|kick
        banned|barred from every|all ..2 place|shelter|shelters|bed
        kicked out now|again|tonight ..2 what|where|>
        close|closes|closing ..1 the warming center|centre ..3
        """,
        "no bed just the bank lobby agen",
        "no bed frame just the mattress",
        unless="""
        frame|mattress|bugs|breakfast|vacation|camping|camp|moving_truck|parking|airbnb|weekend|
            trip|wedding|concert|flight|to_eat|to_park|meeting|interview|park_the|heater|
            campground|fishing|hunting|garden|dog_bed|storage_unit|stuff|couch_is|full_of_beans|
            address_change
        lost my|our|her|his|the bag|bags|luggage|suitcase
        so_im_set|im_good|all_set|had_a_couch
        im_set|couch_so|cousin_had
    """,
    ),
    Rule(
        "en.out.at_the_depot",
        "shelter",
        "orange",
        "tonight",
        """
        sleep|sleeping|slept|crash|crashing|crashed|staying|stay at|in|by|behind|under ..1 depot|
            bus_depot|bus_station|terminal|train_station|bank_lobby|atm|laundromat|stairwell|
            parkade|bridge|overpass|bus_shelter|dumpster|underpass
        """,
        "sleepin at the depot agen",
        "picked him up at the depot",
        unless="""
        kitchen|job|work|shift|cat|dog|raccoon|he|she|they|mouse
        """,
    ),
)
