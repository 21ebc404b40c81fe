"""Hurting oneself told by the wound: the tool, the heat, the wall, what hides it, what for."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.own_skin.wound",
        "self_harm",
        "red",
        "",
        """
        my @limb|forearms|wrists is|are|am|look|looks ..2 sliced|slashed|carved|hacked|slit|gouged
            ..1 up|open|>
        my @limb|forearms|wrists is|are|look|looks ..2 cut|scratched|burned|burnt ..1 up|open|bad ~2
            not|no_one|nobody|hide|hiding ..2 tell|know|knows|see|saw|show
        at|on my ..1 @limb|forearm|skin with|w ..3 razor|blade|knife|glass|pin|needle|compass|
            lighter
        write|writing|wrote in|into ..1 my skin|arm|leg|arms|legs
        pulled|picked|ripped|tore|yanked ..1 my|the|old|out? stitches|staples ..1 out|open|>|with
        cut|cuts|gash|slice|sliced|went|one ..1 way|real|too|so|pretty|really? ..1 too deep|far
            ..1 this_time|again|tonight|today|>|and|now|in
        cut|sliced|slice|gash|it ..2 not|will_not|not_going_to ..1 close|closing|stop_bleeding|
            clot|clotting|quit_bleeding ..1 up
        carve|carved|carving|etched|scratched|scratch|scratching|poked ..4 on|into|in|across|up my|
            own @limb|forearm|skin ..5 pin|needle|knife|blade|razor|nail|key|fork|glass|>|again|and|
            thumbtack|compass|safety_pin
        wrote|write|writing|drew ..4 on|into|in|across my ..1 @limb|forearm|skin ..5 pin|needle|
            knife|blade|razor|nail|fork|glass|thumbtack|compass|safety_pin
        carve|carved|carving ..4 my|own|myself|me @limb|forearm|skin|>
        slice|slicing|sliced|slashing|slashed|hacking|gouge|gouging|gouged ..1 at|up|open? ..1 my|
            own ..1 own? ..1 @limb|forearm|forearms
        #|few|fresh|more|three|two|four|five cuts|slices|slashes|lines|burns|notches|nicks ..2
            per|for_every|for_each|each_time|on_my|up_my|every
        crisscross|crisscrossed|criss_cross|tic_tac_toe|hash_marks|tally_marks|barcode|ladder ..4
            arm|arms|leg|legs|thigh|thighs|wrist|wrists
        started|starts|start ..3 one|1|small|a line|cut|scratch|slice ..4 thigh|arm|leg|wrist|now
        towel|sock|sleeve|sleeves|sheets|bathwater|tub|toilet_paper|tp|shirt ..3 is|are|went|gone|
            all red|soaked|bloody|pink ..4 my|i|cut|arm|again|from|>
        wrapped|wrapping|tied|taped|bandaged|covered ..2 my wrist|wrists|forearm|thigh|thighs|arm|
            arms ..6 drip|drips|blood|bleed|bleeding|see|sees|soaked|red|show|cuts|cut
        cut|cutting|slice|slicing|burn|burning|do|doing|did ..2 where ..5 see|sees|hide|
            hides|covers|bathing_suit|sleeves|shorts|look|looks
        cutting|slicing|burning|scratching like ..1 a? ..1 teenager|kid|teen|i_was|when_i|
            the_old_days|before
        #18 years|yrs old ..3 cutting|slicing|burning
        the? scissors|blade|blades|razor|razors|box_cutter|exacto|safety_pin|lighter|tweezers
            again >|i|and|last|tonight|today
        piece|shard|shards|chunk ..1 of glass|mirror|bottle|tin|metal ..6 used|use|arm|wrist|
            again|pillow|skin|myself|legs
        keep|kept|hide|hid ..3 blade|razor|glass|shard|exacto ..5 pillow|case|sock|bra|shoe|book
            ..4 used|use|again|need
        punch|punched|punching|hit|hitting|headbutt|headbutted|kicked|pounded|banged|bashed|
            slammed|smashed ..2 wall|post|brick|concrete|mirror|locker|tree|door|pole ..2 until|
            till|til|so ..3 bone|blood|bled|calm|broke|broken|numb|feel|stopped|split|red
        knuckles|knuckle|fists|hands ..2 is|are|all|look|went|to ..1 all|like? ..1 hamburger|raw|
            mush|bone|shredded|meat|split|bleeding|pulp ..4
        hit|hitting|punch|punching|punched|slap|slapping|slapped|bang|banging|smash|smashing|beat|
            beating ..1 my|own ..1 own? head|face|skull|legs|forehead|temple|thighs ..6 wall|
            floor|until|till|stop|quiet|calm|again|door|bars|feel|>
        bit|bite|biting|chewed|gnawed|bitten ..2 my|own|through|thru|clean ..3 hand|arm|wrist|lip|
            finger|cheek|fingers|myself ..4 bled|blood|through|thru|until|till|bleed|on_purpose|so
        bit ..1 clean|right|all_the_way? through|thru my
        pick|picked|picking|ripped|rip|pull|pulled|pulling|tore ..1 at|out|off|open? ..1 my|em|
            them ..1 stitches|scabs|scab|staples|nails|fingernails|hair|skin ..4 open|out|hurt|
            bleed|bled|blood|calm|feel|handfuls|again|on_purpose
        stitches|staples|scab|scabs ..3 because|cuz|i picked|ripped|pulled|tore ..2 open|out|them
        popped|broke|dislocated|snapped|jammed|crushed|twisted|slammed ..1 my|own ..1 own finger|
            fingers|toe|hand|wrist|thumb|shoulder ..3 feel|purpose|just|door|hurt|to|>
        """,
        "i carved a line into my thigh again",
        "i carved a pumpkin and cut my thumb",
        unless="""
        @ok_reason|pumpkin|pumpkins|turkey|hair|grass|cake|tattoo|tattoos|surgery|surgeon|
            doctor_took|ham|drywall|renovating|budget|bangs|my_pay|
            phone_number|reminder|appointment|measure|measured|grocery|tree_branch|wreath|
            paper_snowflakes|puzzle|ladder_at|job_site|mosquito|rash
        my_hours|our_hours|the_cat|my_cat|the_toddler|my_toddler
        got|get|getting|had|have|took|take ..1 my|the? stitches out|removed|taken
        raw|cracked|dry from ..1 cold|wind|soap|dishes|winter|frost
        a|the|pizza slice
        """,
    ),
    Rule(
        "en.own_skin.burn_and_why",
        "self_harm",
        "red",
        "",
        """
        put|putting|puts|held|hold|holding|stuck|pressed|pressing|laid|stubbed|stubbing|stub|
            butted ..2 cig|cigs|smoke|smokes|cigarette|cigarettes|joint|dart|darts|butts ..1 out?
            ..1 out|on|in|into|against ..2 my|me|myself|own ..1 @limb|skin|>
        put|putting|held|hold|holding|stuck|pressed|laid|set|kept|leaned ..1 my|own ..1 own? ..1
            palm|hand|hands|arm|forearm|fingers|finger|leg|wrist|skin|face ..2 on|to|in|over|
            against|under ..2 stove|burner|woodstove|iron|radiator|flame|candle|lighter|element|
            kettle|heater|boiling|hot_water|exhaust|hotplate|stovetop|oven_rack|elements
        used|use|using ..1 the? stove|lighter|iron|burner|candle|kettle|curling_iron|matches|
            element ..4 on_my|myself|feel|arm|skin|again_to_feel|>
        needed|wanted|need|want|had|just|only to|2 ..1 just? feel ..1 something|anything|pain|it
            ~5 used|stove|lighter|burn|cut|blade|knife|needle|door|fork|razor|hit|punched|iron
        popped|broke|cut|burned|burnt|hurt|slammed|stabbed|hit|bit|used|poked|pinched ~6 just|only
            to|2 feel ..1 >|something|anything|again|alive|real
        burned|burnt|burning|ironed|scraped|sanded|cut|sliced|scrubbed|peeled ..1 off? ..1 my|the|
            that tattoo|tattoos|skin|brand ..5 off|iron|lighter|razor|blade|out|sandpaper|with|
            myself
        took|take|taking|taken it|things|everything|the_anger|my_anger out on ..1 my ..1 own?
            skin|arm|arms|body|legs|thighs|wrists|self|forearm
        took|take|taking it out on myself ..2 with|again|>|and|tonight
        drank|drinking|drink|ate|eating|swallowed|swallowing|took ..2 dish_soap|soap|laundry|
            hot_sauce|salt_water|mouthwash|ipecac|laxatives|hair|pins|screws|tacks|nails|batteries
            ..4 so|to|2 ..2 sick|hurt|puke|punish|throw_up|suffer
        wanted|want|needed|need it|that|to ..1 it? ..1 to|2? hurt >|so|and|more|bad|i|again
        punish|punished|punishing ..1 my|myself|me ..1 body|self|skin|>|with|by|again|for
        pain|hurting|hurt|bleeding|blood|cutting|burn|burning ..1 is|the|it|was? ..2 only thing
            ..3 feel|calm|helps|works|quiet|mine|real
        pain|blood|bleeding|burn|cut ..3 calms|quiets|shuts|settles|clears ..1 me|my_head|it|down|
            up
        starve|starving|starved|not_eating|stopped_eating|not_eat ..3 punish|on_purpose|deserve|
            disappear|hurt_myself|control
        ran|run|running|sat|scalded|scalding|burned ..2 my? ..2 shower|bath|water|tap ..3 hot|
            hottest|boiling|scalding ..4 skin|blister|blisters|burn|peeled|till|until|hurt
        stabbed|stab|stabbing|poked|poking|jabbed|pricked|stuck|jab ..2 my|myself|me ..1 own? ..1
            @limb|myself ..3 with|fork|pen|pencil|needle|screwdriver|scissors|pin|key|nail|
            syringe|thumbtack
        myself|me ..1 with|w ..1 a|the|my fork|pin|needle|scissors|blade|razor|glass|lighter|cig|
            iron again|tonight|because|so|to|and|till|until|when|> !please
        snap|snapping|snapped ..2 elastic|elastics|rubber_band ..4 wrist|bled|bleed|blood|raw
        long sleeves ..5 cover|hide|hiding|so|heat|hot ..4 see|cuts|arms|marks|what_i_did
        did|doing|do ..1 my|up ..1 arm|arms|leg|legs|wrist|wrists|thigh|thighs ..2 up|again|bad|
            good|>|with ..4 razor|blade|scared|mom|bathroom|look|bad|glass|knife|>|every
        bathroom|shower|tub|closet ..3 do|did|cut|work_on ..1 my ..1 arm|arms|leg|legs|thigh|wrist
        pick|picking|picked|scratch|scratching|scratched|scrub|scrubbed|chewing|chewed|rub|rubbed
            ..1 myself|me|my ..2 raw|meat|bloody|bleeding|bone
        down to|2 ..1 the? meat|bone|yellow|white|fat ..3
        white|yellow ..1 stuff|fat|part|layer ..6 see|deep|arm|leg|cut|gouged|skin
        blade|razor|blades ..2 out|from|of ..3 sharpener|disposable|bic|pencil|shaver ..3
        took|hid|found|confiscated ..2 my razors|blades|razor|knives|scissors ~4 use|using|
            pop_can|glass|lid|still|found
        pop_can|can_lid|tin_lid|soup_lid|broken_glass|picture_frame|mirror_piece ..6 arm|thigh|
            leg|wrist|skin|using|cut|stop
        glass ..4 thigh|wrist|arm|leg ..3 can_not|stop|again|deep|bleeding
        if i not hurt|cut|burn me|myself ..4
        pull|pulled|pulling|yank|yanked|ripped|rip|tear|tearing ..1 out|off? ..3 my|own ..1 own?
            toenails|nails|toenail|fingernails|eyelashes|eyebrows ..3 off|out|again|keep|>
        pull|pulled|pulling|ripped|tear|tearing ..3 my own hair
        chunk|chunks|handfuls|clump|clumps of ..2 own|my ..1 own? hair
        rip|ripping|ripped|pick|picking ..2 scab|scabs ..1 off|again|open|big
        supposed|only|meant|just ..4 scratch|little|small ~5 flap|deep|bone|stop|gushing|open|wide
        burned|burnt|cut|hit|hurt|broke|bruised|bit|banged|breaking|slammed|scalded|stabbed ..4 on
            purpose
        on purpose ..4 hand|arm|leg|skin|toe|myself|blood
        swallowed|swallow|swallowing ..2 screw|screws|battery|batteries|razor|blade|nail|nails|
            glass|pen|spring|magnet|magnets|pins|paperclip|staples|lighter
        blood on|in ..2 towel|sink|tub|sheets|sleeve|sleeves|floor ..6 thinks|thought|lied|hid|
            hide|again|mine
        not wear|show ..1 short|my|shorts|t? ..1 sleeves|shorts|arms|legs|tank_top|wrists ..5
            work|job|now|stupid|again|they|mom|anymore|summer
        gouged|gouge|gouging|carved|dug|digging ..2 it|arm|leg|into|my|me ..4 see|white|deep|
            nails|key|bleed|skin
    """,
        "i put my hand on the burner and held it",
        "put your hand on the heater to warm up",
        unless="""
        @ok_reason|warm_up|warm|cleaned|by_mistake|mistake|laser|removed|removal|clinic|
            drywall|deck|furniture|quitting|patch|crying_for|laughing|karaoke|in_a_good_way|
            comedy|wings|contest|massage|physio|eczema|insulin|test_strips|epipen
        burned|burnt ..4 stove|oven|toaster|kitchen|pan
    """,
    ),
)
