"""English: who is at the door, who holds somebody, and what somebody goes to do to another."""

from flows.screen.english.classes import ARMED_STRANGER
from flows.screen.rules import Rule

ARM = (
    "gun|knife|bat|bats|machete|axe|hammer|pipe|pipes|blade|shank|sword|crowbar|wrench|screwdriver|"
    "hook|gaff|boxcutter|box_cutter|poker|brick|bottles|rope|acid|a_lighter|tire_iron|9|22|12_gauge|"
    "twelve_gauge|filleting_knife|chain|shiv|a_can_of_gas|gas_can|gasoline|the_ting|a_ting|steel|"
    "strap|ting|gaff"
)
PLACE = (
    "door|lobby|yard|backyard|parking_lot|alley|street|stairs|hall|hallway|window|driveway|lot|porch|"
    "house|building|work|room|car|garage|court|school|shelter"
)

RULES = (
    Rule(
        "en.closing.on_me",
        "abuse_violence",
        "red",
        "",
        f"""
        he_is|she_is|they_are|he|she|they|ex in ..1 the|my ..1 house|apartment|building|lobby|yard|
            room|hallway >|now|again|help|please|looking|with|drunk
        ex|he|she|they|husband ..2 walked|came|coming|broke|got|walking|showed ..2 in|into|up ..2
            shelter|lobby|my|house|apartment ..3 asking|looking|drunk|mad|yelling|swinging|for_me
        hid|hiding|hide|locked ..3 from him|her|them|ex|husband|boyfriend ..4
        he_is|she_is|they_are|he|she|they outside|here|there with ..2 truck|car|lights|friend|
            brother|guys|{ARM}
        outside|here with|w ..1 the? truck|car lights ..1 off
        he|she|they|brothers|brother|guys|dudes|cousins ..2 here|outside|coming|back|waiting ..2
            with|w|got ..1 a|the|their|his? {ARM}|friends|buddies|brothers
        he|she|they|guy|guys|man|dude|dudes|landlord|sons|uncle|ex ..3 got|has|have|holding|with
            ..2 {ARM} ..4 face|throat|neck|tent|door|room|hall|me|us|kids|house|here|outside|
            waiting|van|swinging
        {ARM} ..1 to|at|against|on my|our|her|his face|throat|neck|head|back|chest|ribs
        holding|holds|put|puts ..2 to my face|throat|neck|head
        poured|pour|threw|throw|dumped|splashed ..2 gas|gasoline|acid|boiling|hot_water|kettle|
            something|it ..2 on|over|at ..1 me|us ..3
        set|lit|lighting|burning|torched ..1 my|our|the tent|bed|room|house|door|place|trailer|car
            ..2 on_fire|fire|>|and|with
        come|came|coming|comes at me ..2 with ..2 kettle|pan|{ARM}|fork|lighter|boiling|scissors|
            iron
        scalded|burned|burnt me ..3 he|she|with|kettle|iron|purpose
        held|holding|pinned|pins|pinning me down|under|against|underwater
        shoved|pushed|pushing|held|holding|shoving|dunked ..1 my head|face ..2 under|underwater|in|
            into|down|water|toilet
        dragging|dragged me out|by|into|down|to|from ..3
        drag me out|by|into|down|to ..2 hair|car|hall|street|room|van|steps
        got|have|has|keep|keeps|kept|keeping|put me|us|her|him in|inside ..1 the|a|his|their|this
            trunk|van|basement|shed|closet|cellar|attic|freezer|car ..3
        barred|locked|lock|locks|locking ..2 me|us in|inside ..2 shed|basement|room|closet|since|
            till|until|all|he|house
        not let|letting ..1 me|us out|leave|go|eat ..4 days|since|house|apartment|he|she|room|weeks
        take|took|takes|taking|keeps|kept|have|has my passport|papers ..4 hit|hits|beat|police|
            lock|locks|not|keep|work
        wants|want|trying|try|tries to|2? ..1 take|get|put|pull|drag me in|into ..1 car|van|truck|
            trunk|the
        circling|surrounding|surrounded|cornering|cornered|jumping|jumped|chasing|stomping me|us ..4
        throwing|throw|threw rocks|bricks|bottles|chairs|knives ..1 at me|us
        kicked|beat|beaten|punched|hit me ..2 senseless|unconscious|out_cold|bloody|into|till|
            until|up_bad
        smashed|cracked|split|bashed|slammed my ..1 head|face|skull|jaw|nose ..3
        cut|cutting|cuts|shaved my ..1 hair|ear|tongue|fingers|face ..3 he|she|not_done|with|they|
            scissors
        cut|cuts|cutting|chop|rip|ripped my ..1 tongue|ear
        he|she|they force|forced|forces|forcing me ..3 bed|sex|no|not
        i say|said|says|told_him no ..4 he|she|they ..2 not_stop|force|forced|inject|injected|put|
            did|anyway
        injects|injected|inject|injecting|drugged|drugging|drugs me ..3 when|no|he|she|again|with|
            against
        going_to|gonna|will|says_tonight_im ..1 light|set|burn|cut|stab|kill me|us ..2 on_fire|
            tonight|when|up|if|>|in
        going_to|gonna|will ..1 break|smash my ..1 knees|legs|face|head|jaw|arms|neck|ribs
        tonight i am getting|gettin|get it
        i am getting it ..1 tonight|now|when
        pay ..3 #|tonight|them|now ..3 or ..2 knee|knees|legs|finger|fingers|kneecaps|else|house
        put me|us over|overboard|off ..3 boat|side|bridge|wharf|dock
        choked|choking|strangled|strangling me out|again|twice|tonight|until|till|unconscious|by|
            with|w
        squeezed|squeezing|squeezes ..1 my? ..1 throat|neck ..2 >|he|she|till|until|hurts|and|
            where|so
        throat|neck ..2 where|from|because|cause ..1 he|she|they ..1 squeezed|choked|grabbed|held
        ran|run|runs|forced|forcing|pushed ..1 me|us off ..1 road|highway ..4
        crash|crashing|crashes us|me|car|truck ..4 drunk|kids|kill|die|all|back|mad
        took|takes my cane|walker|wheelchair|crutches|glasses ..3 beat|hit|threw|broke|away
        beat|hit|beats|hitting me with|w ..1 it|his|a|the|my|her cane|belt|pan|it|stick|cord|
            bottle|chair|phone|pipe|bat|shoe|hanger
        not ..1 text|call|write|reply|answer|be_answering ..4 ~3 hit|hits|hurt|hurting|violent|
            swinging|savage|beats|mad_mad|kill|kills|hits_hard
        he|she|they break|breaking|kicking|smashing|bashing|busting ..1 in|down? ..1 the|my|our?
            door ..2
        help|please ..3 they|he|she break|breaking ..1 the? door
        order ..1 a? pizza ..8 not_kidding|not_joking|not_talk|can_not_talk|cannot_talk|police
        sitting|parked|waiting|standing ..3 across|outside|front ..3 since # ..6 bullet|pic|gun|
            knife
        sent|left|mailed ..1 me|us ..3 picture|pic|photo|a? ..2 bullet|bullets|casket|gun|dead_rat|
            noose
        girlfriends|boyfriends|girlfriend|boyfriend|wifes ex ..6 {ARM}|waiting|outside
        mixing|loading ..2 now ..3 inject|no|me
        he|she|they cut|cuts|chop|rip|ripped|chopped|broke|breaks|crushed my ..1 finger|fingers|
            hand|toe|ear
        someone|guy|man|they|he|she|people ..1 is|are? trying to|2 ..1 break|get|kick|force ..1 in|
            into|down ..2 >|i|my|help|alone|door|window|house|apartment
        he|she|they ..2 throwing|throws|threw ..2 plates|bottles|knives|chairs|glass|dishes ..6
            head|gash|cut|bleeding|blood|at_me|kids|me
        """,
        "her brothers are here w bats",
        "the brothers are here with bats for the ball game",
        unless=f"""
        {ARMED_STRANGER}
        practice|ball|baseball|softball|game|hug|hugs|dance|movie|halloween|haunted|
            playing|snowball|tag|by_surprise|haircut|barber|hairdresser|hair_cut|stylist|salon|
            massage|tattoo|pierced|dentist|piercing|leash|dog_walk|dog_dragged|pulled_pork|
            campfire|candles|laser_tag|paintball|fishing|surprise|birthday|escape_room|mall|
            shopping|to_church|to_the_gym|pizza_is|karaoke|bingo|out_of_bed|by_the_ref|
            hide_and_seek|good_hiding|@ago|@scene
        comeback|roast|so_to_speak|sign_up
        moved_to|no_more|not_need_to
    """,
    ),
    Rule(
        "en.closing.on_another",
        "risk_to_others",
        "red",
        "",
        f"""
        gut|gutting|bury|burying|skin|skinning him|her|them|that_rat|that_goof|this_goof ..3 like|
            tonight|alive|when|with|in|for
        gets|get|getting|is|hes_getting buried >|tonight|for|under
        gonna|going_to|will|bout_to|about_to|might|imma|to stick|gut|slice|stab|shank|poke|carve|
            shoot|cap|smoke ..1 that|the|this|him|her|them|someone|a|my ..2 pharmacist|guard|guy|
            dude|cook|worker|officer|po|landlord|neighbour|boss|judge|rat|goof|if|when|tonight|now|
            lawyer|nurse|doctor|ex
        put|puts|putting|bury|burying|stick|sticking ..1 the|a|my|this|some {ARM}|bullet|bullets
            ..1 in|into|through ..1 him|her|them|his|her|anyone|someone|that
        put|putting a bullet ..1 in|into
        put|putting a knife|blade|shank|screwdriver ..1 in|into him|her|them|you|my|me|someone|
            somebody|that|his|anyone|the_guy|the_man|this
        run|running|drive|driving ..2 over ..2 with|w ..1 the|my|this|a? forklift|truck|car|loader|
            machine|tractor|van
        run|running ..1 my|that|him|her|them ..2 over ..3 forklift|on_it
        following|follow|tailing|behind|stalking ..1 the|her|him|that|my|a|woman|worker|po|judge|
            guy|social ..2 worker|woman|judge|home|car|now|po|who_lie|witness|guard ..3 home|now|>|
            knife|car|pay
        waiting|wait|sitting|parked|outside|standing ..4 for|on him|her|them|that|dale|buddy ..5
            {ARM}|not_going_home|come_out|to_come|walk_out|sleeve|pocket|loaded|not_go|to_leave
        {ARM} ..5 waiting|wait|parked|outside|behind ..3 for|on|his|her|their ..1 him|her|them|
            door|house|work|car|come
        parked|waiting|sitting|standing ..1 outside|behind|in ..1 his|her|their {PLACE} ..6 {ARM}|
            pay|finish|watching|bleed|tonight
        i am|outside|in|at ..1 in|at? his|her|their ..1 new? {PLACE} ..8 {ARM}|finish|pay|kill|
            see_what|end|find_out
        i am|was? in|at|outside ..1 her|his|their backyard|yard|driveway|porch|door|bedroom|window
            ..5
        i|i_have|got|took|have|grabbed|holding ..2 {ARM} ..5 going|goin|pulling|walking|headed|
            heading ..2 up|over|back|in|there|out|to ..1 there|his|him|her|in|out|now|find|up|over|
            that
        going|walking|headed|heading ..2 up|over|back|in|there|to ..3 with|w ..1 the|my|a? {ARM}
        going|went|goin|coming back|over|up ..1 there|to? ..2 finish|kill|stab|shoot|burn|end him|
            her|it|them
        i go|going|come|went to|2 his|her|their house|work|place|room|door ..3 finish|kill|end|
            stab|burn
        finish|finishing him|her|them|dem !off_at|a ..1 >|now|tonight|off|for_good
        lives|live|house|address|car|work ..3 going|goin|headed|on_my_way|pulling ..3 {ARM}|kill|
            rn|right_now|up|finish
        know|found|have|got ..2 where ..1 he|she|they ..1 lives|live|works|sleeps|parks ..4 {ARM}|
            pulling|tonight|going|kill|pay|finish|coming|settle
        found ..1 his|her|their|where|him|her ..2 address|house|lives|> ..6 settle|hammer|knife|
            gun|pay|wait|waited|kill
        settle ..3 him|her|them|score ..6 found|tonight|address|waited|now|blood
        he|she|they|landlord|judge|boss|foreman|lawyer|po|snitch|rat|guy|@folk ..1 not ..1 live|
            living|see|making|make|alive|going ..2 to|the? ..1 collect|see|morning|sunrise|
            christmas|home|monday|tomorrow|next_week|weekend
        not ..1 see ..1 the morning|sunrise|daylight ..3 for ..1 what
        someone|somebody|he|she|they|@folk|that_guy ..3 dies|die|dead|killed|hurt ..1 before #|
            tonight|morning|today ..3 i|me|my|by|>
        {PLACE}|floor ..1 dies|die before|tonight ..3
        going_to|will|gonna die ..1 tomorrow|tonight|today ..4 be ..1 me|by_me|my_doing|i
        today|tonight|now he|she|they die|dies
        killing|body|bodies|murder ..3 here|at|in|on|address ..3 tonight|today|there ..3 ~2 >
        going_to|gonna be ..1 a|to? killing|murder|body|bodies|bloodbath
        pick|choose|get|buy|order ..2 a|his|her|their casket|coffin|body_bag|plot|headstone ..2
        need a|the? bag|body_bag|stretcher|hearse|coffin|priest ..1 for him|her|them|that|someone
        all ..1 see ..2 on ..1 the? news ..4 i|me|what|do
        see|seeing red ..5 {ARM}|kill|hurt|hand
        {ARM} ..2 in|up|behind ..1 my|hand ..1 hand|sleeve|back|waist|pants|coat|jacket ..5 he|she|
            they|him|her|shower|door|waiting
        beat|beating|kick|kicked|kicking|stomp|stomping|punch|punching|choke|choking|hit|hitting|
            squeeze ..5 till|until|til he|she|they ..1 stopped|stops|stop|not|quit|quits|
            went_still|goes_limp|went_limp|dead
        stomp|stomping|curbstomp|kick|boot|beat ..1 that|this|the|a|his|her rat|goof|dude|snitch|
            head|face|teeth|guy ..3 till|until|in|tonight|friday|saturday|out|when
        hit|stab|stabbed|shot|beat|cut|struck|bashed|kicked ..1 a|the|him|her|some|my ..2 guy|dude|
            cook|man|him|her|lady|kid ..1 with|w ..2 {ARM}|pan|hammer|bottle|pot ..4
        not done with|w|on him|her|them
        poison|poisoned|poisoning ..1 his|her|their|the ..1 coffee|food|tea|drink|soup|dog|supper|
            water
        put|putting|slipped|dropped ..1 stuff|something|pills|bleach|antifreeze|poison|glass|
            rat_poison ..1 in ..1 his|her|their|the ..1 food|coffee|drink|tea|soup|supper|bottle
        i ..1 shook|shaking|shaken him|her|it|the_baby|baby ..4 baby|trust|stop|crying|cry|hard
        shook|shake|shaking|threw|smothered|hit ..1 the|my|her|our baby|newborn|infant ..4
        not trust myself|me ..2 with|around ..1 the|my|her|him? ..1 kid|kids|baby|son|daughter|>
        setting|set|lighting|light|start|starting ..1 the|a|his|her|their|this|that ..1 fire|house|
            trailer|place|tent|building|shed|car ..5 them|him|her|inside|sleeping|burn|tonight|
            on_fire
        stove|gas|propane ..3 on so we|us|all|they ..2 go|die|sleep|together
        take|taking us|them|kids|both ..1 both|all|out|with ..1 out|with|me|too
        both ..1 kill|killed|dead|pay ..2 i|me|will|my
        i kill|killing|kill_them both|all|everyone|them_both
        push|pushing|shove|shoving ..1 someone|somebody|him|her|people|a ..2 on|onto|in_front|off|
            down ..2 tracks|train|platform|subway|stairs|bridge|traffic
        told|tell|telling|says|said|say|want|wants|make ..1 me to push|stab|kill|hurt|cut|burn|choke
            someone|somebody|him|her|them|people|a
        hostages|hostage ..4 i_have|i_got|got_my|ex|here
        i ..1 have|got|took hostages|a_hostage|her_hostage|him_hostage
        i have|got my ex ..1 and ..2 not ..1 leaving|leave|going
        gas|fire|bomb|shoot|burn ..3 mall|school|office|court|church|shelter|clinic|everyone|
            them_all ..3 i|my|going|gonna|will|ready|plan|tonight ..2
        in ..1 the cas|cfs|parole|welfare|social|po|probation office ..4 {ARM}
        slide|sliding|ride|riding|spin ..1 on|for|through ..1 dese|these|those|them|that|his|opps
            ..2 dudes|guys|block|boys|hood|opps|tonight|man ..3
        gets|getting|gonna_get|is_getting wet_up|clapped|smoked|blasted|popped|lit_up|touched ..2
            tonight|>|soon|now|today|2nite
        riding|rolling|driving|ride|cruising ..2 with|w ..1 a|the|my ..1 {ARM} ..6 looking|lap|for
        unhooked|loosened|cut|messed|rigged ..1 his|her|their|the rack|brakes|harness|rope|ladder|
            scaffold|line|gas ..5 purpose|fall|down|crash|going|hurt
        she|he|they ..1 going_to|gonna|about_to ..1 find_out|get_it|pay_for|learn|see ..3 know|car|
            house|yard|tonight|backyard|address|where
        po|parole_officer|worker|judge|guard|cop|landlord|lawyer ..1 is ..1 going_to|gonna ..1 get|
            pay|bleed ..1 it|>|for|tonight ..3 know|car|house|ride|where|address
        bleed|pay|suffer for ..2 it|that|what ..4 waiting|garage|outside|tonight|house|car|going
        i ..2 woke|come|came ..2 and|to ..3 she|he ..2 laying|lying|not_moving|cold ..4 did_it|
            i_did|blood
        warn|warning her|him|them ..4 going|coming|over_there|on_my_way ..5
        replaced|fake|imposter|impostor|robot|spies|demon|clone ..6 get_rid|going_in|hammer|kill|
            cut|knife|find_out|open
        not ..1 take|stand|handle ..1 his|her|their snoring|crying|voice|mouth|yelling|coughing ..6
            pillow|knife|hands|hammer|belt
        pillow ..2 in my hand|hands ..3
        got|have|found ..2 his|her|their address|plate|plates|schedule|route ..1 and ..2 #|some|
            guys|boys|friends|two|buddies
        gas|gasoline|matches|molotov|torch ..6 at|outside|by|behind|near|under his|her|their|that
            house|trailer|door|car|place|truck|shed|window|porch|bed
        """,
        "theyre gonna need a bag for him",
        "theyre gonna need a bag for the groceries",
        unless="""
        practice|ball|baseball|softball|hockey_game|at_hockey|game|movie|halloween|moose|
            deer|chicken|fish|turkey|hunting|birthday|surprise|pizza|parcel|delivery|taxi|uber|
            pick_up|pick_her_up|pick_him_up|ride_home|karaoke|kitchen_is|weeds|wasps|ants|mice|
            lawn|dance|cookies|cake|bbq|campfire|woodstove|wood_stove|fireplace|groceries|selfie|
            @ago|@scene|crib_board|medication_review|fireworks
        cat|cats|stumps|clinic|cookie|donor|whatll|thatll
    """,
    ),
)
