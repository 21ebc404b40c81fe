"""Danger beside the shift, the house and the children: a roof at work, a sitter who left."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.near.decided",
        "suicide",
        "red",
        "",
        """
        decide|decided|choose|chose|choosing ..1 not to? ..1 go|carry|keep on|going ..1 living|>
        not to? ..1 go|carry|keep on ..1 living|breathing
        not ..1 to? blame ..1 the|your|my staff|yourself|mentor|anyone|anybody|mom|kids|guards ..1
            >|here|for|after
        think|thinking|thought ..2 about|of ..1 stepping|walking|jumping|throwing in|under|off ..2
            front|forklift|truck|bus|train|semi|plow|loader|subway|traffic|roof|bridge
        end of the road|line ..1 now|for_me ..1 >
        keys ..3 envelope ~8 good|kind ..1 to me ~6 end|goodbye|bye|over|done
        not ..2 be? the ones|one ..2 that|who|to open|opens|find|finds|see|sees ..1 my|me|it ..1
            door|body|>
        roof|ledge|bridge|overpass|balcony|edge|platform|cliff ~10 only|just|is|takes ..1 one|1 step
    """,
        "up on the roof at work. real quiet. its only one step",
        "up on the roof at work. the ladder is missing one step",
        unless="ladder|stairs|bus|house|driveway|apartment|store|missing|process|form|course",
    ),
    Rule(
        "en.near.blade_for",
        "risk_to_others",
        "red",
        "",
        """
        got|have|made|sharpened|carrying ..1 a|the|my blade|shank|knife|shiv|pipe|bat|machete ..2
            for ..1 my|the|that|this bunkie|cellie|cellmate|roommate|boss|po|guard|guy|rat|dude
    """,
        "got a blade for my bunkie. soon as lites out",
        "got a pipe for my roommate from the kitchen store",
        unless="cook|kitchen|gift|present|birthday|fishing|camping|hunting|wedding|christmas",
    ),
    Rule(
        "en.near.not_waking",
        "overdose",
        "red",
        "",
        """
        she|he|they|him|her|girl|guy|friend|buddy|roommate|brother|sister is|are? not ..1
            waking up
        not ..1 waking up ~6 used|using|took|shot|smoked|fent|dope|down|drunk
    """,
        "shes not wakin up we used 2gether",
        "hes not waking up early on sundays",
        unless="""
        early|earlier|alarm|school|work|church|on_time|this_early|til|till|until|saturday|sunday|
            sundays|weekend|weekends|class
    """,
    ),
    Rule(
        "en.near.waving_it",
        "third_party",
        "red",
        "",
        """
        wave|waving|swing|swinging|point|pointing ..1 a|the|his|her|that
            22|gun|knife|rifle|12|shotgun|pistol|machete|bat|axe|hammer ..1 around|round|at|in|like
        kids|baby|children ..1 are? ..1 hid|hide|hiding|under|in ..1 the|a|her|his bed|
            closet|bathroom|basement|bushes
    """,
        "my cousin drunk n wavin the 22 around. kids r under the bed",
        "kids r hiding under the bed playing hide n seek",
        unless="hide_n_seek|hide_and_seek|playing|play|game|movie|cat|sleeping|sleepover|nerf|toy",
    ),
    Rule(
        "en.near.left_alone",
        "third_party",
        "red",
        "",
        """
        kids|babies|baby|children|ones|twins are|is? ..1 home? ..1 all? alone ~8 sitter|work|shift|#
        sitter ..2 left|quit|bailed|gone|no_show ~8 kids|babies|baby|children|ones|twins ..2 alone
        not let ..2 kids|kid|mom|daughter|son|children ..1 go|come|walk in ..1 first
        goodnight|goodnite|night everyone|everybody|all|guys ~3 it is|its? ..1 the|my last ..1 one|
            night|time
    """,
        "the kids r home alone 3 n 5 sitter left n im at work",
        "the kids are alone in their room with the game so i can talk",
        unless="game|room|shift_change|bingo|hockey|season|poker",
    ),
    Rule(
        "en.near.one_after_each",
        "self_harm",
        "red",
        "",
        """
        cuts|cut|lines ..1 > ~2 do|make|doing|made ..1 one|1|a ..1 after|every|each ..2
            shift|day|night|time|week
    """,
        "its just lil cuts. i do one after every shift",
        "the cuts at the barber. i do one every day",
        unless="barber|hair|haircut|meat|grass|lawn|paper",
    ),
    Rule(
        "en.near.burning_it_in",
        "self_harm",
        "red",
        "",
        """
        burn|burned|burnd|burning|cut|cutting|scratch|scratched ..1 my arm|arms|leg|legs|thigh|
            thighs|skin|wrist|wrists ..1 again|agen ..4 lighter|cigarette|blade|razor|knife|smoke
        my arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists ..6 lighter|blade|razor|cigarette ~4
            helps|help|calms|better|feels_good|quiet
    """,
        "burnd my arms agen wit the lighter. it helps",
        "my arms hurt so i threw out the lighter. walking helps",
        unless="threw|quit|gave|stopped|oven|stove|bbq|welding|kitchen",
    ),
    Rule(
        "en.near.baby_milk",
        "food_medicine",
        "orange",
        "today",
        """
        baby|babys|infant milk|formula|food|diapers ..1 is|are? ..1 finish|finished|done|gone|out|
            low|empty
        out_of|no|need ..1 baby? formula ..4 until|till|til|money|friday|cheque|tonight|left
    """,
        "baby milk is finish. money come only friday",
        "baby food is finished cooking",
        unless="cooking|cooked|making|heating|warming|bought",
    ),
    Rule(
        "en.near.joyless",
        "ambiguous_despair",
        "orange",
        "today",
        """
        no longer ..1 look|looking forward to anything
        not|never ..2 look|looking forward to anything|nothing ..1 >|anymore|now|and
    """,
        "i no longer look forward to anything",
        "i no longer look forward to the bus",
    ),
    Rule(
        "en.near.no_more_worry",
        "suicide",
        "red",
        "",
        """
        nobody|no_one|none ..1 will? have|has|need|needs ..1 to? worry|worrying about|over me ..1
            any_more|anymore|again|ever|after
        after tonight|today|tomorrow|this ~4 nobody|no_one ~4 worry|bother ..2 me
        balcony|rail|railing|ledge|overpass|roof ~5 climb|climbing|climbed ..2 on|onto|over ..1
            the? rail|railing|ledge|side|edge|fence
        climb|climbing|climbed ..2 on|onto|over ..1 the? rail|railing|ledge ..3 getting|get|got
            back|down
        shuts|shut|turns ..1 off|down|out ..2 tonight|tomorrow|soon|at? ..2 so|and do i
        there is? no ..1 more? me ..1 >|after|anymore|any_more|left
    """,
        "14 floors up. keep climbin on the rail n gettin back down",
        "the kids keep climbin on the rail n gettin back down",
        unless="kids|kid|cat|dog|son|daughter|clean|sober|job|raise|licence|license|course",
    ),
    Rule(
        "en.near.outside_waiting",
        "abuse_violence",
        "red",
        "",
        """
        outside|downstairs|at_the_door|in_the_lobby|hallway ..1 right? ..1 now? with|holding|
            carrying ..1 a? bat|bats|pipe|pipes|machete|hammer|chain
        guys|guy|men|crew|dudes|gang ..4 found ..1 me|us ~4 outside|door|downstairs|here
    """,
        "3 guys from inside found me. outside rite now w bats",
        "the guys found me outside playing ball with bats",
        unless="play|playing|ball|baseball|softball|game|movie|halloween|lent|gave",
    ),
    Rule(
        "en.near.come_now",
        "medical",
        "red",
        "",
        """
        someone|somebody|anyone come ..1 now|quick|quickly|fast|hurry ~3 please|no_time|hurry|>
        come ..1 now ..1 > ~2 please ..1 > ~2 no time
    """,
        "some1 come now. pls. no time",
        "can someone come now n fix the tap pls",
        unless="tap|sink|fridge|couch|move|moving|ride|pick_me|game|dinner|supper|cable|wifi|coffee",
    ),
    Rule(
        "en.near.who_would_notice",
        "ambiguous_despair",
        "orange",
        "today",
        """
        wonder|wondering|think|guess ..2 who|if_anyone|if_anybody|if_any_one ..2 even?
            notice|miss|care|cry ..2 >|if|when|that|me
        who would even notice|miss|care ..1 >|if|me
    """,
        "some days i wonder who wuld even notice",
        "i wonder who would notice if we painted it red",
        unless="paint|painted|dent|scratch|haircut|hat|shirt|tie",
    ),
    Rule(
        "en.near.bags_with_me",
        "shelter",
        "orange",
        "tonight",
        """
        laundromat|bus_station|station|stairwell|lobby|walmart|mcdonalds|parking_lot|tims|tim_hortons|
            library|hospital ..1 with|and ..1 all? my bags|suitcase|suitcases|stuff|things
        salvation|salvation_army|mission|shelter|sally_ann is|are? ..1 full ..1 again|tonight|so
    """,
        "sister changed her mind bout the couch. im at the laundromat w my bags",
        "at the bus station with my bags for the trip home",
        unless="buying|buy|bought|blue|colour|color|ikea|trip|vacation|flight|visiting|sell|selling",
    ),
)
