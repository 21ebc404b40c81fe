"""Harm at hand: who is about to do it, who stands at the door, what they want by when."""

from flows.screen.rules import Rule

THEM = (
    "him|her|them|he|she|they|his|their|he_is|she_is|they_are|my_ex|my_boss|my_wife|my_husband|"
    "my_dad|my_brother|my_stepdad|my_mother|my_roommate|my_landlord|guy|dude|guys|boyfriend|bf"
)
MAN = (
    "husband|wife|bf|boyfriend|gf|girlfriend|ex|stepdad|stepson|dad|mom|mother|father|brother|"
    "sister|uncle|cousin|son|nephew|guy|guys|man|men|dude|dudes|boys|landlord|roommate|boss|"
    "cellie|coworker|kid|baby|girl|woman|lady|daughter|neighbour|neighbor|crew|gang|fella|foreman"
)
WE = "i|i_am|il|got|i_will|me|mi|ima|we|i_have"
STEEL = (
    "machete|axe|crowbar|tire_iron|12_gauge|shotgun|rifle|gun|guns|pistol|cleaver|hatchet|knife|"
    "knives|blade|shank|jack_handle|gas_can|gasoline|golf_club|2x4|sledge|sledgehammer|strap|"
    "brass_knuckles|bear_spray|crossbow|sword|shiv|ice_pick|box_cutter|glock|9mm|cutlass|kerosene|"
    "gauge|30_30|pool_cue|bottle_broke|broken_bottle|maul|bat|bats|pipe_bomb|bullets|shells"
)
EDGE = f"{STEEL}|hammer|screwdriver|wrench|scissors|acid|torch"
ROOM = (
    "door|window|house|room|apartment|apt|trailer|tent|truck|car|van|basement|shed|closet|"
    "bathroom|hall|hallway|stairs|porch|yard|driveway|unit|floor|garage|kitchen|bed|tub|shower"
)
HIT = (
    "hit|hits|punched|kick|kicked|kicking|beat|beats|beating|stabbed|choke|choked|choking|slapped|"
    "grabbed|grabs|shoved|threw|broke|breaks|breaking|smashed|swings|dragged|tied|slammed|pinned|"
    "raped|jumped|attacked|locked|locks|burned|burnt|spit|chop|bust|busted"
)
NEAR = "outside|waiting|coming|following|followed|here|back|found|sleeping|asleep|circling|parked"
NO_STEEL = (
    "@scene|@ago|game|nerf|moose|deer|fishing|hunt|hunting|cake|water_gun|glue_gun|heat_gun|"
    "nail_gun|cap_gun|of_a_gun|suicide_king|queue|named|grandfather|bury_the|buried_the|got_rid|"
    "gave|sold|searched|chef|range|jumping_the|hide|hidden|wood|carving|fake|haunted|robbed|steak|"
    "butter|golf|rink|thumb|nails|shelf|ditch|tow|garden|lawn|onions|bread|turkey|cooking|pumpkin|"
    "camping|firewood|store|borrow|drill|deck|fence|class|lesson|museum|antique|tool|tools|reno|"
    "drywall|fix|fixed|fixing|grinder|bbq|costume|halloween|play|joke|cheese|meat|tv|cards|hockey|"
    "baseball|practice|craft|barber|attic|cut_it|"
    "pocket_knife|fathers_day|birthday|present|gift|sale|gun_safe|licence|salad|veggies|pick|meet"
)

RULES = (
    Rule(
        "en.harm.steel_and_them",
        "risk_to_others",
        "red",
        "",
        f"""
        {WE} ~6 {STEEL} ~6 {THEM}
        {THEM} ~6 {WE} ~5 {STEEL}
        {THEM} ~4 i|i_am|il|ima|we|my|me|mi|us ~4 {EDGE}
        i|i_am|il|ima|we|my|me|mi ~4 {THEM} ~4 {EDGE}
        {MAN} ~4 {THEM} ~4 {STEEL}
        {MAN} ~4 i|i_am|il|ima|we ~4 {STEEL}
        {EDGE} ~3 {THEM} ~3 {NEAR}
        {THEM} ~4 {NEAR} ~4 {EDGE}
        with|w a|the|his|her ..1 {STEEL} ..6 {THEM}|my|door|house|i|me
        {THEM} ..3 with|w a|the|his|her ..1 {STEEL}
        i|i_am|we|il ..5 with|w a|the|my|this {STEEL}
        got|brought|grabbed|packing the|my|a {STEEL} ~6 walking|on_my_way|driving|outside|parked|
            waiting|there|comes
        {THEM} ~8 i|and|il ..1 got|have|brought the|my|a piece|strap|heat|burner|tool
        catching|catch|eat|take|taking a blade|bullet|slug|shank !for
        all going_to|gonna|will pay|regret|bleed|suffer
        with|w a|the {STEEL} ..1 >
        {MAN}|{THEM} not put|drop|let the|his|her {STEEL} down|go
        {STEEL} ..1 on|at|to|against ..1 me|him|her|them|us
        i|i_am|been loaded|loading|reloaded it !in|into|up|onto|on ~8 {THEM}
        sock ..1 full? of rocks|batteries|coins|quarters|locks|pool_balls|soap
        hit|hitting|waiting|finish|finishing|end|drop|meet ..1 {THEM} ~8 piece|strap|gun|blade|bat|
            pipe
    """,
        "he is sleeping and i have the knife here",
        "he is cooking and i have the cake here",
        unless=f"""
        {NO_STEEL} ..1
    """,
    ),
    Rule(
        "en.harm.where_they_are",
        "risk_to_others",
        "red",
        "",
        f"""
        i|i_have know|found|learned|memorized|studied ..1 where|what_time|when|his|her ..4 lives|
            parks|sleeps|schedule|routine|shift_ends|gets_off|mass ..1 >|and_i|now_i|now|i|@week_day
        outside|parked|behind|across_from ..3 his|her|their ..2 house|place|work|job|street|
            driveway|building|car|truck|yard|apartment|office|school|gym|church ~8 {STEEL}|kill|
            4_real|pay|mask|hood|new_man|bleed
        waiting|sitting|hiding ..3 behind|under|in|outside ..2 his|her|their|the ..2 alley|garage|
            stairwell|lot|parking_lot|bushes|car|backseat|building|work ~8 knife|bat|gun|pay|bleed|
            him|his|her|he|she
        killer|abuser|rapist|molester|guy_who|man_who ..2 ~8 my? gun|i_be|loaded|address|street|
            out_friday|permission|ready|waiting|be_there|do_the_rest
        not let|letting|trust me near|alone_with|around my|that|the|him|her|them
        i|il|ill|i_will|going_to put {THEM} ..1 both? ..1 in|under|through ..1 it|the|a|that ..2 >|
            wharf|ground|dirt|lake|bush|ditch|trunk|hole|window|wall|slicer|wood_chipper
        going_to|gonna|will|il|ima blow|cave|split|take|knock|cut|chop ..1 his|her|buddys|their ..1
            knee|head|knees|skull|kneecaps|face ..2 out|off|in|clean|open
        il|i_will|going_to|ima|gonna ..2 bury|snuff|slice|gut|chop|torch|drown|split|carve ..1 him|
            her|them|his|both !up_with
        chop|hack him|her|them ..1 up|before|down
        that rat|snitch|skinner|pedo|creep is|has|lives|gets|when|comes|will|owes|told|took|better
        hold|stop me ..1 back|before|down ~6 {THEM}|i
        # names ~6 {STEEL}|list|first|starting|foreman|cross
        dead|kill|hurt|pay|bleed|through|blade|end ~8 i mean|meant it
        going|goin|heading|driving over|back there|to|2 ~6 bash|hurt|kill|burn|finish|choke|smash|
            end ..1 {THEM}|it
        lit|lighting|torching|torch his|her|their ..1 door|house|car|bed|trailer|place
        take|taking|took|takes out my|her|his|a|that|both ..1 ex|lawyer|boss|bf|boyfriend|pedophile|
            pedo|snitch|rat|goof|judge|cop|dealer|skinner|creep|stepdad|witness !for|to
        floor|plow|ram|ramming|flooring|drive|driving|drove ..2 through|into a|the|that|them ..1
            crowd|lot_of_them|line_of|bus_stop|patio|sidewalk|parade|front_of_his
        i_am|of|about|keep_picturing|into|on running|mowing|backing ..4 over|down !to|there|here|by|
            some|these|this|a|the|for
        back|ram|put the|my truck|car|van over|into|through him|her|them|his|their
        one|1 of us ..3 dies|dead|alive|in_a_bag|bag|walks_out|walks_away
        had|got|have|put my ..1 foot|knee|boot|hands|hand|arm ..1 on|around|over|against his|her|
            their|him ..1 neck|throat|mouth|windpipe
        i want|wanna|need to stick|shank|stab|swing_on|hurt|choke|cut ..1 someone|somebody|anybody|
            people|strangers
        poison|antifreeze|bleach|drano|visine|eye_drops|rat_poison ..5 his|her|their|that ..1
            coffee|cup|drink|food|jug|soup|tea|beer|juice
    """,
        "i found out where he sleeps and now i will end it",
        "i found where the cat sleeps and now i will feed it",
        unless=f"""
        {NO_STEEL} ..1
        drop_off|pick_up|makeup|puck|ride|lift|dinner|supper|delivery|kitten|blue_house|match|bingo|
            curling|scooter|chess|level|zombie|movie|geese|dog|cat|puppy|wrestling|balloon|doll|
            stains|mug|massage|laundry|cup
    """,
    ),
    Rule(
        "en.harm.at_the_door",
        "abuse_violence",
        "red",
        "",
        f"""
        he_is|they_are|she_is ~2 at|outside|behind|through|breaking|kicking ..1 the|my|our door ~8
            i|me|not|where|now|apt|help|police
        he|they|she ~4 took|takes|nailed|chained|barred|barricaded|holding|holds|cut|smashed|broke|
            locked ..2 the|my|our door|lock|window|latch|hinges|phone_line ~8 he|i|me|she|they|
            tonight|last_night|now|when
        {ROOM} ~3 {THEM} ~2 {HIT} ..1 >|it|me|my|the|in|down
        {THEM} ~3 {HIT} ~2 my|the|our ..1 door|window|lock|glass|car|house|trailer|tent ~4 i|me|he|
            she|they|tonight|again|in|and
        {HIT} ~3 {THEM} ~3 outside|waiting|coming|still|found ~4 me|my|i|the|>
        shot|shooting|shots|round|bullet|bullets|rounds ..2 at|through|thru|into the|my|our house|
            mailbox|trailer|porch|bedroom|front_door
        they|guys|crew|men|somebody|someone took|grabbed|snatched|got my|her|him|the|our ..1 @kin|>
            ~8 want|#|money|fingers|screamed|ransom|pay|phone|owes|collateral
        or ..1 my|his|her fingers|legs|knees|kneecaps|thumbs|teeth|hands ..1 >|and|i|is|are
        they ..2 brake|break|do|take|cut|bust ..1 my|his ..1 hands|fingers|legs|knees|kneecaps|arms|
            thumbs
    """,
        "he took the lock off and tonight he comes back",
        "he took the lock off and the plumber came",
        unless="""
        @scene|@ago|fixed|fix|fixing|pizza|delivery|paint|painted|painting|held|repair|repaired|dog|
            cat|plumber|parcel|package|amazon|ride|cookies|recipe|emergency|honking|uber|cab|joke|
            clinic|searched|life_support|hockey|costumes|contractor|meet
    """,
    ),
    Rule(
        "en.harm.held",
        "abuse_violence",
        "red",
        "",
        f"""
        not let|letting|lets me ..1 leave|out|go|have|take|sleep|eat|near ..3 ~4 till|until|insulin|
            door|locked|room|house|knife|thoughts|he|she|scared
        not get out|away|leave|escape|loose ~6 he|she|they|him
        locked in|me|us ~6 he_is|she_is|they_are|brother|husband|bf|he|him !laughing
        he_is|she_is|he ..1 in ..1 the|a shed|shower|garage|yard|basement|kitchen|truck ~8 bar|cops|
            knife|bat|gun|police|send|window|run
        has|got|have|took|locked ..1 my|our|the ..1 kid|kids|son|daughter|baby|boy|girl ..4 ~2
            or_else|never_see|knife|gun|not_see|see_me_again|drunk|high|hostage
        he|she|they|brother|husband|bf|man ..3 going_to|will|il|wants_to|would ..1 bury|finish|put|
            drown|burn|sell|ship|chop ..1 me !down|on|in_touch|through
        he|she|they|man says|said|say|sed ~6 in_the_lake|make_accident|acid|slit|
            bury_me_in_the_bush|snaps|a_ditch|disappear|kidney|coffin|going_to_bury
        not|dont|no ..1 call|calling|text|reply|write|answering ..4 ~4 he|she|him|brother|husband|bf
            ..2 reads|reading|checks|got|has|here|phone|hear|hears|violent
        he|she|husband|bf|brother|man ..3 reads|reading|checks|found|has|got ..2 my|this|the ..1
            phone|telephone|texts ~6 not|dont|write|hurt|says|bury|locked|kill|only|b4|delete|
            please|pls
        {MAN}|{THEM} ~3 swinging ..1 >|a|at_me|at_him|at_her|at_us|me|and|the
        {THEM} ~2 circling|circles the|in|my|around
        #|two|three guys|dudes|men ..2 ~6 my|me|i ~6 waiting|jumped|outside|knife|took|cornered|
            following|van|stairwell|masks|cam|spray
        outside|downstairs|hallway with|w his|her|their boys|brothers|cousins|crew|friends|uncles ~3
            >|and|i
        took|takes|hid my ..1 keys|shoes|boots|coat|wallet ~6 leave|locked|ambulance|cant
        sitting|sat|sits|kneeling|knelt|stood|standing|stands on my chest|back|neck|throat|head|face
        pouring|poured gas|gasoline|lighter_fluid|something on|in|under|around ..1 the|my|me|us
        not let|letting|lets me ..1 see|call a|the|my doctor|hospital|cops|mom|lawyer|nurse
        deported|immigration|papers ..4 if i tell|leave|report
        does|do|doing stuff|things ..1 at|to|when ..1 night|me|her|him|us|sleeping !school ~8
            sister|again|not|he|she|back|is
        {THEM} ~4 my ..1 neck|throat|ribs|teeth|jaw|skull|windpipe|cheekbone
        has|got|twisted|twists|bent my arm|hand|wrist|fingers behind|back|till|until|so
        push|pushed|held|shoved|holds my|mi|me face|head|hand|hands in|into|under|on|against ..2
            the|a|stove|steam|water|toilet|wall|burner|pillow|oven|cooker
        cut|shaved|burned|burnt my ..1 hair|ear|face|arm|lip|back|leg|hand ..3 with|w|and|so
        he|she|they|bf|dad|stepdad|husband|wife|gf|coworker|cellie ..2 swung|swinging|swings ..3 at|
            on me|my ..1 head|when|again|>|with
        kids|guys|they|he|she|someone|teens lit|set|torched my blanket|tent|sleeping_bag|hair|bed
        he|she|they ..2 stomped|crushed|broke|snapped|smashed|twisted my ..1 foot|hand|arm|wrist|
            finger|fingers|ankle|leg|nose
    """,
        "brother locked me in and they are talking",
        "brother locked his bike in and they are talking",
        unless="""
        @scene|@ago|game|pirates|wrestling|massage|roller_coaster|nails|hockey|gym|cat|dog|laughing|
            all_clear|text_back|cairn|physio|dentist|doctor|nurse|haircut|barber|tattoo|glasses|
            surgeon|breathing_down|match|rugby|boxing|mma|balloon|snowball|chiro|late|mug|x_ray|
            bat_at|golf|costumes|treat|hockey_stick|swing_set|park|cake|birthday
    """,
    ),
    Rule(
        "en.harm.beside_me",
        "third_party",
        "red",
        "",
        f"""
        girl|kid|woman|lady|boy|baby ..3 in ..1 the|a|his basement|trunk|closet|shed|attic|cage|
            cellar|container|freezer|oven|hot_car ~8 she|he|cry|hear|kicking|still|keep|help|work|
            screaming|maybe
        girl|kid|woman|lady|daughter|sister|niece|friend ~10 not let her|him ..1 leave|out|go
        kid|kids|child|baby|boy|girl|woman|lady|wife|neighbour|neighbor ~4 screaming|screams|scream
            ~8 quiet|stop|hit|nobody|thud|silent|daddy|mommy
        there is|hear|heard|hearing ..2 screaming|screams|begging|thuds|gunshots|gunshot|shots ~6
            next|unit|door|upstairs|downstairs|wont|apartment|neighbours|hall|wall
        {MAN} ~2 took|has|got|cleaning his|the ..1 {STEEL} ~4 bush|woods|barn|crying|bye|sorry
        {MAN} ~3 live|facetime|video|snap ..1 with|w a|the {STEEL}|belt|rope|noose|razor
        woman|lady|girl|man|guy ..4 pinned|held|backed ..1 to|against|up the|a wall|fence|floor|door
        {THEM} ~3 beat|beating|stab|stabbing|attack|kicking|jumped|jumping|hitting|chop|chopping ..1
            my|mi|de|di|the ..1 brother|bredda|sister|mom|mother|cousin|dad|neighbour|son|daughter|
            kid|friend|wife
        has|dads|got|dad_is|he_is mom|mum|ma|my_mom|my_sister|her ..2 against|up_against|by the|her
            ..1 wall|neck|throat|hair
        gun|rifle|bullets|knife|ammo ~8 not ..1 go|come|show to|2 school|work|class|church
        if he|she|i can_not|cant ..1 have the|her|him|them|my? ..1 kids|> nobody|no_one ..1 can|
            will|gets
    """,
        "kid downstairs is screaming and then it goes quiet",
        "kid downstairs is singing and then it goes quiet",
        unless="""
        @scene|@ago|movie|game|show|soccer|hockey|vaccine|dentist|swim|swimming|lessons|birthday|
            slide|prom|dance|hospital|jail|balloon|popcorn|fireworks
    """,
    ),
    Rule(
        "en.harm.watched_and_owing",
        "abuse_violence",
        "orange",
        "today",
        """
        he|she|they|bf|husband|wife|gf|ex|roommate|son ..2 reads|checks|tracks|counts|watches|
            records|deletes ..2 my ..1 texts|phone|messages|money|tips|mail|calls|cheque|pay !to
        he|she|they|bf|husband|wife|gf|ex has|got ..2 my|all_my ..1 passwords|pin|id|papers|
            location|cheque
        cameras in|around every|each|the|our|my ..1 room|rooms|bedroom|baby
        ask|asking|need|begging permission to go|eat|use|leave|call|see|shower|sleep|talk
        he|she says|said|sez|sed ..2 no ..1 more ..1 group|phone|friends|meetings|church
        makes|making me ..1 work|pay ..4 no_pay|for_no_pay|for_free|for_nothing|extra|protection
        takes|took my ..1 pension|cheque|disability|baby_bonus|money|wages ..2 and|every|if|so|he|
            she
        i owe a|this|some|these guy|man|guys|fella|people|dealer|loan_shark|crew
        ex|he|she|they keeps|keep|always driving|walking|parking|showing ..1 by|up|past|outside
    """,
        "i ask permission to go to the store",
        "we ask permission to go to the roof",
        unless="""
        game|hockey|fantasy|movie|grandkids|teacher|cashier|accountant|nurse|we_ask|ride|text_back|
            po|conditions|parole|guard
    """,
    ),
    Rule(
        "en.harm.out_of_work",
        "job_loss",
        "orange",
        "today",
        """
        hurt ..2 back ~6 replaced|fired|not_want|gone|canned
        they|he|boss replaced|canned|axed|cut me ..1 >|loose|after|with|before|for
    """,
        "hurt my back so they replaced me",
        "hurt my back so they iced me",
        unless="""
        game|team|lineup|playoffs|movie|rain
    """,
    ),
    Rule(
        "en.harm.slipping",
        "relapse",
        "orange",
        "today",
        """
        i fell|fallen|falling off hard|again|this_week|last_week
        in with|w the? old|same crowd|crew|boys ~4 weed|drinking|high|used|smoking
        not used but ..1 i ..1 bought|got|have
        half a|the mickey|26|twixer|bottle deep|gone|down|in
        using|hooked|strung_out again|before_group|every_morning|before_work ..1 now|so|and|>|there
        years|months|weeks|days|sobriety down ..1 the ..1 toilet|drain
        only had|did|took a|one sip|line|bump|toke
    """,
        "havent used but i bought",
        "havent looked but i bought",
        unless="""
        game|coffee|tea|diet|chocolate|movie
    """,
    ),
)
