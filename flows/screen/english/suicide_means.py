"""Means and methods within reach."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.suicide.hanging",
        "suicide",
        "red",
        "",
        """
        tie|tied|tying|made|make|making|got|have|hang|hung|buy|bought|find|found a|the|my? noose
        noose ..3 ready|neck|closet|tied|ceiling|up|is
        rope|belt|sheet|sheets|cord|wire|shoelace|shoelaces|scarf|noose|chain ..3 around|round|on|
            to|tied ..2 neck|throat|beam|rafter|rafters|ceiling|pipe|tree|bar|bars|door|rod|hook|
            fan
        tied|tie|tying ..1 sheet|sheets|rope|belt|cord|bedsheet
        hang|hanging from_the_ceiling|from_a_tree|from_the_rafters
        hung|hang myself|me !upside|from_the_flag|coat|coats|out|up|a|hat|some|shirt|flag
        looking|staring at the|this|a|my rope|noose|ceiling_fan|beam|pills|gun|blade|razor|
            bottle_of_pills|knife
        rope was|is too|ready|tied|up|there|under|in|waiting
        hang|hanging me !coat|coats|hat|upside|from|a|up|out|another|some|shirt|curtains|tv
    """,
        "got the belt round my neck",
        "belt for the van is worn, need a new one",
        unless="""
        shirt|dress|calendar
        tarp|short|tow|tent|canoe|kayak
        hang me from ..1 flag|flagpole|rafters
    """,
    ),
    Rule(
        "en.suicide.gun_to_self",
        "suicide",
        "red",
        "",
        """
        gun|barrel|bullet|piece|xgun|9mm|45|blade|knife ..2 to|in|at|against|through|into|inside|
            under ..1 my ..1 head|mouth|temple|chin|brain|skull|throat|chest|heart|wrist|neck
        bullet ..2 in|through ..2 head|brain|skull|me|myself
        eat|eating|suck|sucking|swallow|swallowing on? a|my|the bullet|gun|barrel
        blow|blowing|splatter my brains|head|brain ..1 out|off|> !lol
        brains out|on_the_wall|all_over
        i could ..1 take a shot and die
        xgun xdead
        xgun xgrave
        xgun ..2 me|myself|goodbye
        play|playing russian_roulette
        blow|blowing|splatter|blew my brains ..1 out|everywhere|>
    """,
        "barrel in my mouth cant pull it",
        "put a bullet point in your resume",
        unless="""
        so 2|to speak
    """,
    ),
    Rule(
        "en.suicide.jump",
        "suicide",
        "red",
        "",
        """
        jump|leap|leaping|throw|throwing|walk|walking|step|stepping|lay|lie|laying|dive|roll|run|
            drive|driving|fall|falling myself|me|my_car? off|from|in_front|infront|infrontof|
            in_frontof|under|onto|into|out|on|over of|from|off? the|a|this|that|my|oncoming|it? ..1
            @high_place
        jump|jumping|jumped|leap|throw|throwing|walk|walking|step|stepping|lay|laying|lie|dive|run|
            running myself|me? ..1 in_front|infront|under|onto|into|beneath of? the|a|this|that|
            oncoming|an? ..1 @tracks
        i|me am|was? ..1 jumping|leaping off|from of? the|a|this|that ..1 @high_place
        give|up|and and? jump >
        i|i_am_going_to ..2 jump please|now|goodbye|and_die|do_not
        i am|sitting|standing|up|out|here ..2 on|at|over|by the|a|this? ..1 ledge|edge|rooftop|
            railing|overpass|parapet
        on|at the|a|this edge|ledge|side of the|a|this bridge|roof|building|cliff|platform|balcony|
            overpass
        on|at|by|under|near the|a|this ..1 bridge|roof|tracks|overpass|balcony|platform|rooftop|
            train_tracks ..5 ~3 not|goodbye|sorry|die|cold|send|done|forgive|end|love|water|
            coming_down|over
        bridge|overpass|roof ..2 looking|staring|look down|at|over ..1 water|>|cars|ice|street
        drown|drowning myself|me_self
        walk|walking|walked into|in|out the|to ..1 ocean|lake|river|sea|traffic
        under|infront a|the train|bus|truck ..3 end|over|done
        wish|hope|hoping|pray ..4 @tracks|plane|truck|car|bus|train hit|hits|hitting|ran_over|
            runs_over|crash|crashes|crashed|run_over ..2 me|my|us
        wish|hope|want ..2 get|got hit|run_over by
        wish|hope|want someone|something|he|they|anyone|sb|cancer|cops|heart ..1 would? ..1 kill|
            shoot|kills|shoots|killed|stop|take me|my|beating
        drive|driving my|the|this|off? ..2 off|into ..2 cliff|bridge|wall|tree|pole|truck|traffic|
            road|oncoming
        thinking|think|thoughts|urge|keep|picturing|imagining|bout|about ..2 driving|steering|
            swerving ..3 into ..1 a|the|an|that? ..1 semi|transport|truck|pole|wall|tree|oncoming|
            traffic|abutment|ditch|plow|river|lake
        crash my|the car on_purpose|and_die
        get|make|making the cops|police|them to? shoot|kill me
        suicide by cop
        will|going|ready|about|need|time ..1 to|2? ..2 jump >|tonight|and_die|so|please !the|on
    """,
        "gonna jump off the bridge tonite",
        "jumped on the bus, be there in 10",
        unless="""
        for ..1 those|that|her|his|my ..2 pancakes|rolls|pie|cookies|ribs|cooking|wings|stew
        trampoline|pool|conclusions|joy|rope|start|bungee|parachute|on_the_bus|stuck|late|detour|
            fishing|tour|running_late|if_you_bring|if_you_play|walk_home
        ground_floor|for_a_nap|for_a_coffee|for_a_beer|ankles|snowsuit|deer|moose
        for that|a|some|the ..1 sandwich|burger|nap|coffee|pizza|beer|snack
        waders|rubber_boots
        fixing|fix|shingles|shingling|gutters|antenna|chimney|tarring|roofing|repairing|painting
    """,
    ),
    Rule(
        "en.suicide.high_place",
        "suicide",
        "orange",
        "tonight",
        """
        < i am on|at the|a bridge|roof|overpass|tracks|rooftop >
        i am|been on|at the|a bridge|roof|overpass|tracks|rooftop ..2 alone|by_myself|thinking
        on the|a bridge|roof|overpass|tracks|rooftop ..1 alone|by_myself|thinking|again
    """,
        "im on the roof by myself",
        "im on the bridge stuck in traffic",
        unless="""
        late|traffic|stuck|bus|working|shingles|driving|crossing|walking|detour|job|boss|smoke
    """,
    ),
    Rule(
        "en.suicide.means_ready",
        "suicide",
        "red",
        "",
        """
        lined|laid|dumped|spread ..1 up|out ..2 all|my|the|them? ..2 @drug ..2 on|in|>|and
        pills|meds|bottles ..1 are|is|all? lined_up|spread_out|laid_out|in_a_row
        got|have|had|has|bought|holding|stashed|saved|saving|hid|brought|found|counting|counted|
            looking|staring|with ..1 my|the|all|some|enough|a|these|this|at|up? ..1 @means ..2
            here|ready|in_my_hand|in_hand|in_front_of_me|infront|beside_me|next_to_me|on_the_table|
            under_my_bed|to_do_it|to_die|with_me|waiting|to_end|right|right_here|out|saved|stashed|
            in_my_lap|in_the_bathroom|tonight|now|right_now|on_my_bed
        @means ..1 is|are ..1 in_my_hand|in_front_of_me|beside_me|next_to_me|calling_me|calling_my|
            in_my_lap|tied|loaded|laid_out|lined_up
        done|sorry|goodbye|can_not|anymore|over|end|love|tired ~6 knife|gun|pills|rope|blade|razor|
            noose is|are? on the|my table|bed|lap|counter|floor|dresser|sink
        knife|gun|pills|rope|blade|razor|noose ~6 goodbye|forgive_me|end_it|no_more_pain|over_soon|
            can_not_do_this|can_not_anymore|do_it
        saving|saved|stockpiling|hoarding|hiding|stashing|collecting up? my|all|enough|up ..2
            pills|meds|oxy|oxys|tylenol
        enough ..1 pills|meds|insulin|oxy|tylenol|fent|dope|heroin ..1 to ..3 die|end|it|kill|
            never|sleep|not|myself|do
        bottle of ..1 pills|meds|tylenol ..5 take|ready|swallow|end|all
        considering|considered|consider|thinking|thought ..2 using|taking ..1 @means|pentobarbital|
            nembutal|helium
        find|buy|get|need|want|wants a|some|my gun|rope|pills|nembutal|helium ..1 to ..2 kill|end|
            die|do_it_with|myself|me
        pay|paycheck|payday|cheque ..5 buy what i need
        have|got|bought|tied a|the|my rope|noose|gun|razor|blade ..3 going_to|about_to|ready_to|
            will ..1 use|do it
        one|a pull of? the trigger
        plan|planned|planning ..2 my|own ..1 death|funeral|suicide|exit|own_death
        weights|bricks|rocks ..8 ocean|lake|river|water|drown
    """,
        "i got a bottle of pills rite here n nobody home",
        "pharmacy has my pills ready at 4",
        unless="""
        pharmacy|shoppers|prescription_ready|costume|nail|glue|party|tent|hockey|pick_up_at|
            doctor_said
    """,
    ),
    Rule(
        "en.suicide.method_question",
        "suicide",
        "red",
        "",
        """
        how ..1 many|much ..3 @drug|pills|sleeping|insulin|of ..6 die|kill|dead|overdose|death|end|
            fatal|never_wake|lethal
        quickest|easiest|painless|fastest|fasted|best|painfree|simplest|quick|easy|peaceful|good|
            pain_free|least_painful ways|way|method|place|time to ..2 die|go_out|kill|kill_myself|
            end|end_it|suicide|overdose|jump|sever|cut|hang
        does it|dying|drowning|hanging|overdosing hurt ..1 to? ..1 die|drown|hang|bleed_out|dying|>
        what ..3 happens when|if|after ..1 i|you ..1 die|overdose|kill
        how long|deep|high|far|much ..4 to ..2 die|bleed_out|drown|kill|hang|cut|jump|overdose
        looked|looking|googled|googling|searching|searched|reading|researching|researched|
            looking_up ..2 up|at|about|for|on|different? ..2 ways|how|methods|way to|of ..1 die|
            dying|kill|end|do_it|hang|overdose|doing|killing
        stop wanting to kill|die|be_dead
        is|would there|it ..2 painless to|way
    """,
        "how many tylenol wud it take to die",
        "what is the fastest way to the station",
        unless="""
        @scene
        mosquito|process|weeds|bugs|ants|mice
        hang ..3 rack|picture|pictures|coat|curtain|curtains|shelf|mirror|tv|lights|wallpaper
    """,
    ),
)
