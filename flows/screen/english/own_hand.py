"""What somebody means to do to themselves, said short: the load, the shell, the truck, the wish."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.own_hand.do_in",
        "suicide",
        "red",
        "",
        """
        do|doing|did|done myself|my_self in !half|two|public|english|a|the
        time|ready|about|best|better for|to ..1 kill myself
        honest|honestly|seriously|ngl|legit|fr kill myself
        take|taking|took myself|my_self out !to|for|of|on|a|shopping|dancing|today
        i|me ..2 want_to|wanna|going_to|gonna|should|ready_to end it now|tonight|all|man|bro|fr|
            lol|haha|ngl
        end it all
        toaster bath
        """,
        "9. gona do myself in",
        "that workout did me in",
        unless="""
        lease|contract|call|meeting|job|boyfriend|girlfriend|relationship|dating|engagement|him
        her|them|chat|conversation|argument|dinner|lunch|movie|movies|eat|coffee|treat|spa|km
        friendship|marriage|subscription|season|episode|prank|workout|gym|practice|boss_fight
        """,
    ),
    Rule(
        "en.own_hand.loaded",
        "suicide",
        "red",
        "",
        """
        load|loaded|loading the|my|his|her|dads|moms|uncles|a|that|old ..1 #|twelve|gauge|rifle|
            gun|shotgun|pistol|revolver|handgun|piece
        rifle|gun|shotgun|pistol|revolver|handgun|piece|twenty_two|# ..2 one|single|1|last|a ..1
            shell|bullet|round|slug
        shell|bullet|round|slug ..2 for|4 me|myself
        shell|bullet|slug ..3 my name on
        rifle|gun|shotgun|pistol ..4 for|4 me|myself >
        """,
        "got uncles rifle n 1 shell its for me",
        "loaded the 30 boxes in the truck",
        unless="""
        target|range|hunt|hunting|deer|duck|ducks|moose|geese|camp|season|paintball|airsoft|nerf
        water|nail|glue|caulking|staple|massage|spray|heat|game|boxes|pallets|skids|dishwasher
        truck|trailer|laundry|dryer|washer|film|show|movie|vaccine|shot|clinic|taco|peanut
        """,
    ),
    Rule(
        "en.own_hand.at_the_wheel",
        "suicide",
        "red",
        "",
        """
        drive|driving|steer|ram|crash|swerve ..3 truck|car|van|bike|sled|myself|rig
            ..2 head_on|into|in_to|in_front ..3 transport|semi|truck|wall|tree|bridge|pole|
            train|lake|river|traffic|barrier|guard_rail|guardrail|oncoming|18_wheeler
        drive|driving|go|going head on|first into|in_to|at|with ..3 transport|semi|truck|train|
            18_wheeler|wall|bridge
        """,
        "drivin my truck head on in to a transport tonite",
        "a guy drove his car into the tims lol",
        unless="""
        accident|ice|skid|skidded|he|she|guy|someone|somebody|game|gta|forza|mario|sim|simulator
        parking|park|garage|bay|dock|wash|delivery|load|unload|job|ferry|launch|boat|ramp
        """,
    ),
    Rule(
        "en.own_hand.left_to_die",
        "suicide",
        "red",
        "",
        """
        wish|should|shoulda ..4 had|have|of|would_have ..1 left|leave me ..2 there|on|in|that|die|be
        wish ..3 medics|paramedics|ambulance|narcan|cops|nurses|doctors|doc|firemen|they ..2 not|
            never ..1 come|came|work|worked|found|saved|brought|bother|bothered|got
        wish ..3 narcan ..2 not|never ..1 worked|work|come
        me|i|us ..1 under|beneath the? dirt|ground|grass|soil !floor|cover
        everyone|everybody|they|people|family|kids ..2 breathe|sleep|rest easier|better ..2 with|w
            me|i
        go|going|gonna be|b with|w my @kin ~8 in_the_ground|buried|passed|dead|grave|heaven|
            other_side|cemetery
        """,
        "wish the medics had of left me on that floor",
        "wish they left me a bigger room",
        unless="""
        room|tip|note|message|voicemail|key|keys|money|alone|seat|slice|some|one|visit|flowers
        funeral_home|gravesite|cake|food|package|bag
        """,
    ),
    Rule(
        "en.own_hand.sos",
        "suicide",
        "red",
        "",
        """
        sos ~4 come|help|hurry|quick|quickly|somebody|someone|anyone|now|911
        """,
        "s.o.s. pls som1 come quick",
        "sos need a math tutor",
        unless="""
        coffee|beer|wifi|homework|math|tutor|ride|charger|pizza|diaper|diapers|snack|snacks|makeup
        outfit|recipe|printer|abba|song|movie|toilet|tp|wine
        """,
    ),
    Rule(
        "en.own_hand.baby",
        "risk_to_others",
        "red",
        "",
        """
        baby|infant|newborn|twins|toddler ~8 going_to|gonna|about_to|ready_to|might|could|want_to
            shake|hit|hurt|smack|throw|smother|shut him|her|them|it|the_baby
        shake|shaking ..1 the|my|this|her baby|infant|newborn|kid
        """,
        "baby wont quit screamin im gona shake him some1 take him outa here",
        "shake the baby powder on it",
        unless="""
        bottle|powder|rattle|formula|photo|hand|hands|toy|shower|monitor|pool|ball
        """,
    ),
    Rule(
        "en.own_hand.blade",
        "abuse_violence",
        "red",
        "",
        """
        got|been|get|was|i_am ..1 stuck|poked|shanked|jabbed|sliced|slashed|cut ..4 with|w|by ..2
            shank|knife|blade|boxcutter|box_cutter|machete|screwdriver|bottle|shiv|pick
        i ..1 got|been|was shanked|slashed
        """,
        "got stuck in the leg w a shank they took off",
        "got stuck in the elevator with a guy",
        unless="""
        years|year_ago|years_ago|movie|show|episode|game|news|kitchen|cooking|chopping|onion|onions
        lid|peeling|carving|work|stitches_out|a_kid|back_then|in_the_pen|inside
        """,
    ),
    Rule(
        "en.own_hand.bottle_there",
        "relapse",
        "orange",
        "today",
        """
        mickey|bottle|26|26er|forty|two_four|twelve_pack|beer|rye|vodka|gin|rum|whiskey|smirnoff|
            baggie|rock|pipe|dope|flap|rig ..4 looking|staring|calling|winking|waiting ..1
            at|for|to? me
        had|drank|did|downed ..1 #|some|few|couple|one|two|six|a ..1 beer|beers|drinks|shots|
            coolers|tallboys|cans ~6 after ..1 #|month|months|years|days|weeks|a_year
        bought|grabbed|picked_up|got ..1 mickey|26er|two_four|bottle ~6 months|days|years|sober|
            clean|shaking|meeting|table|first
        """,
        "bought a mickey its on the table lookin at me",
        "mickey mouse is on tv",
        unless="""
        mouse|ketchup|hot_sauce|water|sauce|root|ginger|near|non|shampoo|for_him|for_her|baby
        """,
    ),
    Rule(
        "en.own_hand.outdoors",
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
