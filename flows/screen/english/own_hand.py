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
        ending it tonight|tomorrow|@week_day|after|before|this_weekend|soon|then|on_my
        not doing|facing|seeing|living|surviving ..1 another|one_more|1_more|any_more winter|year|
            birthday|summer|spring|christmas|month ~4 ending|end|done|goodbye|finished
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
        rifle|gun|shotgun|pistol|revolver|handgun|piece|twenty_two|22|410 ..2 one|single|1|last|a
            ..1 shell|bullet|round|slug
        shell|bullet|round|slug ..2 for|4 me|myself
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
        hope|wish|pray|praying|maybe ..1 tomorrow|morning|sunrise|daylight|the_sun ~2 forgets|
            forget|skips|never|not ..3 wake|come|comes|find|finds|happens|happen|rise|rises
        better ..1 off|served ..1 with ..2 pic|photo|picture|memory|memories|headstone|grave ..3 me
        go|going|gonna be|b with|w my @kin ~8 in_the_ground|buried|passed|dead|grave|heaven|
            other_side|cemetery
        """,
        "wish the medics had of left me on that floor",
        "wish they left me a bigger room",
        unless="""
        exam|test|monday|interview|shift
        room|tip|note|message|voicemail|key|keys|money|alone|seat|slice|some|one|visit|flowers
        funeral_home|gravesite|cake|food|package|bag
        """,
    ),
)
