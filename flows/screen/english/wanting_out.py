"""English: whoever wants out of life, where they stand, with what, and what they leave."""

from flows.screen.rules import Rule

DAY = "tonight|today|tomorrow|@week_day|tues|wed|thurs|midnight|sundown|sunset|sunrise|dawn|noon"
HIGH = (
    "bridge|trestle|overpass|viaduct|parkade|roof|rooftop|ledge|balcony|crane|cliff|railing|rail|"
    "gorge"
)
WATER = "river|lake|canal|bay|harbour|ocean|sea|creek|falls|water|quarry|rapids|slough"
ROPE = "rope|noose|cord|belt|sheet|bedsheet|scarf|laces|branch|beam|knot"

RULES = (
    Rule(
        "en.wanting_out.up_high",
        "suicide",
        "red",
        "",
        f"""
        < on|atop ..1 the|a|this ..1 {HIGH} >
        < roof|ledge|bridge|crane|cliff|trestle|overpass|parkade >
        i|am|up|standing|sitting|here|back on|at|atop ..1 the|a|this ..2 trestle|overpass|viaduct|
            parkade|crane|cliff|gorge|dam|silo|ledge ..3 >|looking|nobody|no_one|alone|wind|over|
            down|past
        i_am|am at|by|near|top_of ..2 the falls|gorge|cliff|trestle ..2 >|looking|long|not|nobody|
            down
        outside|over|past|climbed ..1 the|this|that ..1 railing|rail|guardrail|parapet >|now|and|
            already
        going|jumping|go|tossing|throwing ..1 myself? over|off the|this|my ..1 edge|rail|railing|
            guardrail|balcony|ledge|parkade|overpass|gorge|wharf ..1 >|tonight|now|after
        step|stepping|roll|rolling off the|this|my ..1 balcony|ledge|roof|bridge|parkade|overpass
        and|then over|off|down i go|fly|jump
        leg|foot over ..1 the|it|that? ..1 rail|railing|edge|side|ledge|>
        {HIGH}|river|tracks is calling|waiting ..1 for_me|me
        """,
        "im on the parkade top level n nobody is here",
        "im on the roof fixing shingles",
        unless="work|job|boss|crew|shingles|view|photos|bbq|tour|hike|traffic|film|movie|game|swim",
    ),
    Rule(
        "en.wanting_out.into_the_water",
        "suicide",
        "red",
        "",
        f"""
        boots|shoes|clothes ..1 are|is|left ..1 by|at|beside the ..1 {WATER}|shore|pier|dock
        when|once i|am go|jump|walk in|into|off the {WATER}|{HIGH}
        pockets|backpack|boots ..2 full_of|with|of rocks|stones|bricks|weights
        me and the river|lake|bridge|rope|gun|tracks|falls ..1 >|tonight|now
        """,
        "my boots r by the water dont bother w the rest",
        "my boots are by the door",
        unless="fishing|trout|dog|lesson|hut|beach|picnic|camping|kids|sun|gym|workout",
    ),
    Rule(
        "en.wanting_out.under_wheels",
        "suicide",
        "red",
        "",
        """
        train|transport|trucker|semi|freight|subway|trains ..5 comes|come|coming|through|round ..4
            i|am ..1 am? step|stepping|jump|jumping|lay|laying
        laying|lying|lie|kneel|sitting|sat on|across the ..1 tracks|rails|track
        on|at the ..1 platform|subway|metro and ..2 want|going|about|thinking ..3 jump|jumping|step|
            stepping
        going|stepping|jump|jumping|step in front|frnt of ..1 the|a|that ..2 bus|train|semi|subway|
            traffic
        i_am|am|standing|parked|waiting ..1 at|on the tracks >|now|nobody|alone
        tree|pole|rock_cut|transport|semi|abutment ..4 hit|head_on straight? >|on|straight
        swerve|swerved|drive|driving at|into a|the|that ..1 oncoming|semi|rock_cut|pole|abutment
            !but
        make|making|get|getting|let|force|want the? cops|police|popo|rcmp|cop to? do|shoot|kill|end
            it|me
        light|lite|set|setting|lighting ..1 myself up|on_fire|ablaze
        """,
        "next transport comes round the bend im steppin out",
        "the next train comes at 5 im walking to work",
        unless="song|hockey|practice|costume|home|work|dock|warehouse|load",
    ),
    Rule(
        "en.wanting_out.in_hand",
        "suicide",
        "red",
        "",
        """
        < tied it >
        i tied it ..1 already|up|good|tight
        practising|practicing|practised|practiced with the|a|my belt|rope|noose|cord|sheet
        bought|bot|got|stole ..1 me|myself? a|the|some rope|noose|rat_poison|helium ..1 >|today|and|
            now
        sheet|sheets torn|ripped|tied ..1 in|into ..1 strips
        basement|garage|barn|shed|closet|attic|bathroom|woods|bush with ..1 the|a|my cord|rope|belt|
            gun|noose|blade
        alone|happy|me|just with ..1 this|the|a|my rope|noose|cord|gun|blade
        hid|hiding|stashed ..1 the|my|a rope|noose|cord ..1 >|from|so|before|under
        good|strong|solid|perfect beam|rafter >|in|for|that
        already tied it|one|the_rope|the_knot >|and|but|to
        took|taken|has|grabbed my gun|rope|pills|belt|blades but|and ..3 other|another|lent|borrowed
        one|1 bullet|bulet|shell|slug ..2 all|is ..1 i? need|want|takes|ned
        gas|propane|engine is? on|running ~2 window|windows|door|garage are|is shut|closed|sealed|
            taped
        tub|bath|bathtub ..1 with the|a|my toaster|toster|hair_dryer|hairdryer|blade|razor|razer
        open|opening|slice|slicing a|my|the|every vein|veins|artery|jugular
        i ..1 have|am? loaded it >|and|now|already|tonight
        """,
        "gas is on. windows r shut",
        "the gas is on and the windows are open",
        unless="nurse|plumber|painting|burgers|deer|canoe|tarp|boat|hockey|butcher|truck|van|"
        "trailer|tree",
    ),
    Rule(
        "en.wanting_out.did_not_work",
        "suicide",
        "red",
        "",
        f"""
        {ROPE} snapped|snapd|broke|ripped|tore|gave_way ~3 again|try|trying|throat|neck|still_here
        gun ..1 had|not|did? ..1 not? jammed|misfired ..1 >|or|so|last
        she|he|they|guard|guards|cellie|@kin|someone cut me down ..1 >|too|before|in_time
        next time i will not wake|be_found|call|survive
        not die|died in that|the crash|accident|wreck|fire|overdose|war
        should ..1 of|have|a? been me ..1 that|who ..1 died
        already took ..1 what_i|them_all|it_all|all_of|all_the|enough
        """,
        "the gun jammed. second time",
        "the printer jammed. second time",
        unless="nail|work|staple|pants|winch|net|boat|swing|deer|guitar|dryer|size",
    ),
    Rule(
        "en.wanting_out.doing_it",
        "suicide",
        "red",
        "",
        f"""
        i_am|am ..1 just? doing it >|tonight|after|before
        i|i_am|then ..1 will|going_to|about_to|ready_to do|end|finish it first|with_my|with_what|
            again_after
        i|i_am ..1 going_to|about_to|ready_to do|end it tonight|before|when_my|when_the
        go|going|went ..2 home|back|out|in|upstairs and|to do it >|now|@week_day|told
        went|go|going|gone through with it >|now|and
        tonight ..2 i|am|i_am go|going|die|end|gone >|it|life
        i go|die at|before|by ..1 the? dawn|sundown|sunset|midnight|sunrise|daylight
        {DAY}|then|so i die >
        set|picked|chose|chosen ..1 {DAY} to die|end_it|hang
        i ..1 have|just? picked|pikd|set the|a|my day|date ..1 >|and|it_is|already|is
        decided|deciding|desided|chose|choosing|voted to|2 die
        want|wants ..2 it|everything|this|all|out|pain ..2 stop|over|end|> ~5 forever|permanent|
            permanently|for_good|one_thing|permanant
        permanent sleep|solution|arrangements|rest|way_out|exit
        signing|clocking|logging|punching|bowing|tapping|checking|cashing off|out ..1 of? for_good|
            forever|life|permanently|this_life|this_world
        only one|1 ..1 way|thing ..2 stops|out_of|out|makes ..3 stop|hurting|this|it
        only way ..2 stop|stops|left|end|ends|quiet
        i_will|il be dead|ded >|before|be4|by
        quit|quitting|resign|resigning life|living|existing|breathing ..1 >|tonight|now|today
        done living|breathing|existing ..1 >|not_asking|i|and
        voice|voices|mind|head|devil|demon|jinn|spirits ..1 say|says|saying|telling|keep|keeps ..2
            jump|die|do_it|end_it|hang
        told god|jesus|the_lord|creator ..3 coming|see_him
        by my own hand|hands
        deleting|erasing|unplugging ..1 me|myself >|for_real|from|tonight
        hang|hanging up me|myself
        tonites the night|end|3rd
        after tonight !game|show|class|shift|supper|dinner|i_work|i_start|i_have|i_am_off|we|the|its
        i_am|am ending it|everything|all_of_it >|tonight|now|all
        i plan on|to ..1 being_dead|die|dying|jump|jumping|hang
        """,
        "ok bye now im doin it",
        "ok im doing it for the dishes",
        unless="dishes|laundry|homework|taxes|form|course|exam|dentist|smoking|gym|step|barber|"
        "printer|wedding|rent|room|resume",
    ),
    Rule(
        "en.wanting_out.not_there_any_more",
        "suicide",
        "red",
        "",
        f"""
        know|sure|doubt|idk|if il|i_will|i_am ..1 be|still? ..1 be|even? here|alive >
        if i_am still ..1 kicking|breathing|alive|around >|by_then|then
        not be ..1 around|here ~1 anywhere|for_good|ever|at_all
        cross|scratch|strike|take|remove me|my_name off ..2 for_good|forever|everything|permanently
        not|nothing matter|hurt|hurts ..1 no_more|anymore? after|past {DAY}
        not need it|them|that|any ..1 past|after {DAY}
        after {DAY} ..1 then? you|yous ..1 can? close|delete|erase my file|number
        close|shred my file|profile ..1 now|for_good|forever|>|there
        i|il|be|am|already ..2 dead|ded ..1 in|by|before #2|two|three|a_week|{DAY} ..1 >|and|so|days
        < last|final text|msg|message|radio_check ~2 peace|out|bye|goodbye|thank_you|love
        see you|them|u on the other side >|soon|tonight|brother
        shirt|suit|dress|something|clothes ..4 bury me in
        they ..1 bury me !in
        my grave|plot|burial|cremation is ..1 paid|payd|picked|bought|ready|dug
        nobody|no_one|everyone|who ..1 will? ..1 be|come? at|to my funeral|funral
        how long until|till|before|til ..1 they|someone|anyone find|finds|notice|smell a|the ..1
            body|guy
        last ..1 time? you ..1 will? ..1 hear|see ..1 from|of? me >
        not ..2 hear|hearing from me again|anymore|no_more !until
        not ..1 be breathing
        """,
        "tues 3 is fine for the mtg, if im still around by then lol prob not",
        "if im still around the corner ill wait",
        unless="work|shift|town|trip|moving|moved|move|school|lunch|flight|wknd|phone|battery|"
        "charger|cell|new",
    ),
    Rule(
        "en.wanting_out.what_they_leave",
        "suicide",
        "red",
        "",
        """
        tell|let|make_sure ..2 @kin|kids|boys|everyone|them|ohs|boss|cops ..2 know? it|this was|is
            not ..2 them|their|there|her|him|his|fault|you ..1 >|fault
        nobody_is|no_one_is|not_your|not_her|not_his|not_their|not_there fault ..2 make_sure|tell|
            bye|goodbye|doing|for_what|what_i
        sorry for|to whoever|who|the_one ..1 has_to|have_to|that|will? finds|find me
        whoever|who|someone finds|find me >|sorry|i_am|please|call|tell
        not let ..1 the|my? kids|boys|girls|mom|son|daughter|wife ..1 in? first|frst|find_me|see_me
        sorry|squared|thanks|prayed|tried|right|saying ..4 before i go >|not|and
        came|come|only|wanted ..2 say goodbye|gudby|by ..2 without
        you|yous|he|she were|was ..2 good|kind|best ..1 to|mentor ..1 me? ~5 goodbye|river|
            past_tense|doing_it
        ending|end|done it|myself do_not call|text|come|look
        note|letter|notes|letters is|are on|in|under|with the|my ..1 fridge|frige|table|counter|
            desk|bed|pillow|bible|drawer|dresser|mirror >|and|for
        decided|ready|choosing to follow|join her|him|my_wife|my_husband|my_son|my_mom|my_dad >
        same way|bridge|barn|tree|garage|rope my? @kin went|did|used|died|jumped
        went|jumped off it ~5 my turn >
        not taking|take|getting|bringing|putting me ..1 back? alive
        not ..1 coming|come|walking|going ..1 out|back|home ..1 there? alive|breathing
        at peace with ..1 leaving|dying|death|ending|my_death
        leaving|exiting|departing this world|earth|planet >|tonight|soon|really
        kid|son|daughter|roomie|roommate|nephew|niece|mentor ..1 gets|can_have my @belonging|@pet
            ..1 >|after|when
        gave my dog|cat|dogs|cats|beads|drum to|away ~7 not ..2 worry|need
        when you hear ..1 about|of me|what_i_did
        """,
        "please tell my kids it wasnt them",
        "tell my kids it wasnt the dog who ate the pie",
        unless="cookies|cake|homework|job|shift|movie|work|camp|trip|class|dinner|dishes|slide|"
        "visit|grocery",
    ),
    Rule(
        "en.wanting_out.on_purpose",
        "self_harm",
        "red",
        "",
        """
        on purpose >|this|tonight|again|not|i|and
        boiling water ~2 my feet|hand|hands|arm|arms|legs ~4 i did|so|felt|on_purpose
        did it so i could|can|would feel
        carve|carved|carving ..1 his|her|a|my|the? name|word|words|initials ..1 in|into|on? my|deep|
            it|me
        bash|bashing|slamming|smashing|banging my hand|head|fist|fingers ..3 car|door|wall|bars|
            floor|bunk
        peeling|peel|picking|scratching|cutting my skin off
        yanked|ripped|pulled|tore ..1 my|the staples|stitches ..1 out
        cut|cuts|did|made #3|three|four|five|six so far
        not stop cutting|picking|scratching ..1 and? ..2 cutting|there|blood|the|my ..2 blood|baby|
            skin
        ribs|arms|legs|thighs|arm|stomach|belly|wrists are|is ..1 all? cut|sliced|slashed|carved up?
        sliced|slice|cut|slit|slicing ..1 it? the long|right way ..1 this|>|time
        cut|cuts|one|it|is ..1 is|was|went? too|to|real|so|pretty deep >|this_time|and|i|its|wont
        doing|did it with the razor|razer|blade|paring_knife|box_cutter
        """,
        "burned a hole in my hand w a torch on break. on purpose. again",
        "burned my hand on the stove again",
        unless="niece|kids|last_year|used_to|years|lol|haha|jetty|dog|cat|anniversary|scared|game|"
        "grass|hair|snow|water|pool|lake|talk|bass|hole",
    ),
    Rule(
        "en.wanting_out.worn_down",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        what is the use >|of_me|they|no_one|nobody
        what dif|difference ..1 does it|that make
        would|does|will anyone|they ..1 even|really care|notice|miss >|if_i|me
        not expect much|anything from|of me >|no_more|anymore|i
        i_am|am past caring|saving|fixing|helping|hoping >|now|anyway|man
        tell|give me one|1|a_good ..1 good? reason >|to|why|not
        i_am|am a|just_a|nothing_but_a stain|disgrace|waste|lost_cause|curse|parasite|leech ..1 on|
            of|>
        all i do|ever_do is cost|hurt|ruin|break|drag|waste|disappoint
        everything|everythings ..1 is? my fault ..1 always|>
        not worth ..1 the|your|anyones drive|trouble|effort|air|breath|gas|stamp|bus_fare >|i|
            anymore
        nothing|nuthins ..1 is? ever|going_to change|chanj|get_better|help >|for_me|ever|anymore
        not love|enjoy|feel nothing|anything no_more|anymore|now >
        what is left of me
        i_am|am nothing >|to|no_more
        the walls are closing|talking|moving|coming
        who am i kidding
        does|do|is it even|really? matter if|what >|i_show|i_come|i_live|i_eat|i_wake
        not been fine|ok|okay|good|right in|for years|months|weeks|a_while
        """,
        "wats the use they hear record n hang up",
        "whats the use of a spoon with holes",
        unless="lol|haha|leafs|zombie|spoon|fish|gym|umbrella|printer|game|internet|wifi",
    ),
    Rule(
        "en.wanting_out.already_tried",
        "past_ideation",
        "orange",
        "tonight",
        """
        in seg|the_hole|remand|the_max|the_cells ~6 sheet|swallowed|tied|tried|hung|die|cut|plan
        used to plan|think_about|cut ..3 it|how|dying|ending|driving ~6 still|again|back|lately|
            sneaks|urge
        close to doing ..1 something|it|that ~4 ago|last|but|scared
        had a go at it|myself in|back|once|inside|last|when
        survived one|it|mine|that ~6 still|calls|every|fall|winter|lately|dream
        last month|week|year|night|fri|friday|spring|winter i ..1 was ..1 standing|on ..2 chair|
            rail|bridge|ledge
        """,
        "i had a go at it in the holding cell back in feb. still hear the guard yellin",
        "i had a go at fixing the bike",
        unless="geese|swim|fishing|exam|race|marathon|shingles|fixing|work|shift",
    ),
)
