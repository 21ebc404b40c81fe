"""Bodies that fail fast, told plainly: too much taken, blood, breath; their own or beside them."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.fading.overdose",
        "overdose",
        "red",
        "",
        """
        narcaned|narcan|naloxone ..1 me|myself|him|her ~6 back|again|going|under|still|blue|not
        used|using|fixing|fixed|smoked|snorted|shot_up ..1 alone|by_myself ~7 too_strong|strong|
            off|can_not|stay_up|stay_awake|fading|help|heavy|numb|room
        took|used|did|shot|smoked|had|snorted # ..1 points|point|bags|grams|percs|hits|caps|beans|
            at_once ..3 heavy|fading|nodding|can_not|feel|feeling|slow
        took|taken|did|used|had ..1 more|much|too_much than|then|of|like? ..2 should|should_have|
            shouldve|shoulda|usual|meant ~6 cold|alone|heavy|sick|weird|slow|fading|dizzy|sleepy
        too|to much|muhc|mch ~2 help|fading|can_not_see|cold|slow|bad|dizzy
        i|thnk|think ..1 took|tok|toook|taken|tuk ..1 too|to|2 much|muhc|mch|mutch|many
        so|too|way high ..3 something ..1 is? wrong|not_right|off
        percs|pills|coke|dope|it|batch|stuff ..1 were|was|is|are ..1 fake|not_coke|bad|laced|cut|
            wrong ~7 fading|breathing|itching|can_not|heavy|blue|help|stops|sick|heart|slow
        somebody|someone|he|buddy|guy sold|gave ..1 me coke|dope|stuff|pills|something ~5 fading|
            not_coke|wrong|weird|can_not_move|heavy
        breathing|breath|breathe ..2 stops|stop|stopping|slow|shallow|goes_stops|weird|
            comes_and_goes|stopped ~4 >|again|goes|type|help|typing|cant
        slow|slowed|shallow breath|breaths|breathing
        whole room|house|tent|crew|place fell|dropped|passed|went out|down
        room|floor|everyone fell out|over ..3 batch|bag|dope|same
        fell|fallen|went|nodded out ..4 floor|came_to|shower|again|alone|bathroom ~3 >|again|help|
            using|feel
        had|took|used|did ..1 some? stuff|something|some|pills|bag ~6 going_dark|far_away|not_move|
            can_not_move|fading|edges|chest
        first|1st time ..2 after|since jail|prison|inside|detox|rehab|treatment ~7 same_amount|bad|
            heavy|strong|too_much|same_dose|sick
        pinpoint|pin|pinned|tiny eyes|pupils ~6 not|used|talk|wake|blue
        one|two|1|2|gave|three spray|sprays|narcan|narcans|kit|dose|doses ~4 still|not|blue|nothing
        came|comes back ~2 then ..1 went|goes|gone|fell out|under|down ..1 again|>
        doing|do|giving|giving_him|giving_her compressions|cpr|rescue_breaths|mouth_to_mouth
        # guys|people|girls|of_us|men|kids ..1 down|out|blue ..3 in|at|behind|on|by|tent
        ate|took|swallowed ..1 #9 ..2 grannys|grandmas|moms|dads|his|her pills|meds|patches
        drinking|drunk|drank|booze ..6 took|taken|popped|with ..2 valiums|valium|xanax|benzos|pills|
            gabapentin|methadone|ativan ~4 stay_up|stay_awake|can_not|slow|dizzy|floor|breathe
        40|26|bottle|bottles|mickey|quart ..4 herself|himself|alone ~5 not|respond|wake|cold|blue
        friend|buddy|guy|girl|he|she|@kin no|not breathe|breathing|wake|answer|move after|from|
            since ..2 needle|shot|hit|pills|pipe|drink|dose|stuff
        how long ..4 without|with_out|w_out|no air|oxygen|breathing ..5 used|>|min|he|she
    """,
        "buddy sold me stuff and im fading",
        "buddy sold me stuff for the truck, good price",
        unless="""
        @scene|chat|group_chat|phone|tv|laptop|battery|wifi|radio|turkey|nap|movie|sunset|lights_out|
            power|candle|sunglasses|blueberries|cpr_class|training|doll|dummy|course|practice|renew|
            certified|recert|frostbite_last|nail_polish|polish|manicure|goodie
    """,
    ),
    Rule(
        "en.fading.cut",
        "self_harm",
        "red",
        "",
        """
        slash|slashing|slashed|slice|slicing up ..4 >|tonight|again|if|only|listen|i_swear|door|cell
        opened|opening|open|reopened ..2 my|old|the ..1 cuts|cut|scars|stitches|wrist|arm|arms|
            veins ..3 with|again|up|>|can_lid|tonight
        set|lit|lighting|setting fire|flame ..1 to ..1 my ..1 own? arm|leg|hair|skin|hand|self
        cutting|cut|slicing|carving in|up|my|again|all|after|deep ..8 bathroom|quiet|shed|
            hear|blood|hide|hiding|hoodie|soaked|sleeve|sleeves|visit|week|tub
        blood ~6 cutting|slicing ..1 >|again|myself|up
        cut|cuts|slice ..2 deep|wide|again|to_the_bone ~5 hiding|hide|soaked|hoodie|towel|blood|
            sleeve|not_stop|mad
        did|made|do|done|put ..1 cuts|cutting|a_cut|a_few_cuts again|>|much|on|many|tonight
        need|want|got ..2 something|stitches|bandage|gauze for|4 ..1 a|my ..1 deep cut ~3 not_ask|
            ask
        hand|fist|arm|head through|thru ..1 the|a? glass|window|mirror ~3 meant|purpose|bleeding|
            spurting|blood|again
        nail|lid|glass|razor|pin|pen|staple|exacto|blade|knife|needle|plastic|toothbrush ..3
            dragging|drag|digging|dug|scratching|running|up|down|across|in ..2 my|up ..1 arm|arms|
            wrist|leg|thigh|thighs|skin|belly
        dragging|digging|scratching|running|carving ..2 it|nail|lid|glass|razor|pin|knife|blade|
            needle ..2 up|down|across|into|along my arm|arms|wrist|leg|thigh|thighs|skin|face
        arms|legs|thighs|wrists|arm ..2 ribbons|open|hamburger|mess_of_blood|shredded|all_cut ~3 >|
            razor|exacto|now|right_now|bleeding
        razor|blade|exacto|knife ~5 arms|legs|thighs|wrists|thigh|wrist both|are|is? ..1 open|
            bleeding|cut|dripping
        exacto|blade|razor ~4 thighs|thigh|wrists|wrist|arms ..1 open|red|dripping|bleeding
        old habits|habit ~5 blade|tub|razor|cutting|lighter
        sewed|sewing|stitched|glued ..1 my|own lips|mouth|eyes|eyelid
        hitting|hit|smashing|smash|bashing|beating|punching ..1 my|myself ..1 leg|hand|head|arm|
            knee|foot|face|fingers ..2 with ..1 the|a hammer|brick|bat|rock|pipe|pan|wrench|door
        choked|strangled|strangle|choke|choking myself ..1 out|with|again|until|till ..6
        taking|take|took|breaking|broke|break|cracked ..2 razor|razors|shaver|sharpener|disposable
            ..1 apart|open|up|blade ..2 >|now|right_now|again|tonight
        starving|starved|purging|burning and|n ..1 cutting|cut|hitting|burning ..8
        pulled|pulling|pull|yanked|ripped|ripping ..1 my ..1 own tooth|teeth|nail|nails|hair ..4
            feel|pliers|purpose|blood|something
    """,
        "sewed my lips shut there is thread in it",
        "sewed my lips badge on the band jacket, rocks",
        unless="""
        @scene|prices|jacket|patch|costume|tomatoes|onions|veggies|bread|paper|box|boxes|drywall|
            cardboard|tattoo|pumpkin|haircut|barber|dog|cat|toddler|baby|the_kids|he_swallowed|
            she_swallowed|scrapbook|linoleum|carpet|craft|wood|soap|stencil|by_accident|grass|
            corners|wiring
    """,
    ),
    Rule(
        "en.fading.body",
        "medical",
        "red",
        "",
        """
        throat|face|tongue|lips|neck|he_is|he|she|eyes swelled|swelling|swollen|swole|closing|
            closed ..1 shut|up|closing ..1 >|shellfish|help|bad
        no|off|without|quit|stopped booze|drinking|drink|alcohol|liquor ..6 shaking|shakes|sweating|
            seeing|hearing|bugs|music|seizure ~5 heart|bugs|music|sweating|things|bad|racing|
            voices|people
        seeing|see|hearing|hear bugs|spiders|snakes|shadows|music ~5 shaking|sweating|drinking|
            booze|quit|drank|heart
        leg|arm|side|hand|face|legs|arms and|n ..1 arm|leg|hand|face|foot|legs ..2 not|numb|dead ..1
            work|working|move|lift|>
        headache|headaches|dizzy|sick|sleepy|pukey ..3 everyone|all|both|we|whole ..3 house|us|tent|
            camper|smells|sick|sleepy
        one eye|pupil ..2 big|bigger|small|huge|blown|droopy ~5 other|small|one|puking|head|fell
        fell|hit ..4 ladder|head|roof|ice|stairs|rink ~8 puking|confused|not_remember|eye|black|
            name|seeing_double|numb|sleepy|vomiting
        pain|hurt|hurts|tight|pressure ..3 heart|chest and|in|to|down|with ..2 arm|jaw|neck|
            shoulder
        testicle|testicles|ball|balls|nut|nuts ..4 killing|swelled|huge|swollen|agony|pain ~4
            puking|huge|hours|hrs|agony
        not|can_not pee|piss|urinate ..5 day|days|since|hours|numb|back|legs
        numb|numbness ..1 between ..1 my legs|thighs
        back went|gave|is|gone out? ~6 not_walk|legs_numb|not_pee|numb|pissed_myself
        gas|fumes|manure_pit|smoke|chlorine|ammonia ~5 went_down|collapsed|passed_out|he_is_down|
            she_is_down|guy_down|not_get_up|dropped
        rolled|fell|landed|collapsed|tipped on ..2 buddy|him|her|me|us|my_legs|guy|my_leg ~5 pinned|
            pale|crushed|trapped|stuck|not|breathe
        leg|arm|wrist|neck|head|thigh|hand ..2 gushing|spurting|squirting|pouring|pumping ..6
        dizzy|confused|weak|headache|numb ..2 slurring|slurred|slur ..6
        slurring|slurred ~5 not_drunk|not_drank|sober|no_booze|not_drinking|droopy|numb
        cord|foot|head|baby ..1 is? hanging|coming|sticking|crowning ..1 out ..4
        heart|chest|pulse ~6 fainting|faint|stopped_beating|skips|stops ..2 >|help|cant|again
        belly|stomach|gut is? ..1 like|hard|stiff|rigid ..1 as? ..1 a|rock|board board|rock|fever|
            puking|>
        sugar|sugars ..3 low|#1|dropped|crashed|high ~6 sweating|shaking|think|straight|who|passed|
            confused|fighting|fruity|see
        grabbed|holding|clutching|held|grabs his|her|their chest|heart|throat|left_arm ..2 and|
            dropped|sweating|fell|went|collapsed|>
        in ..1 the|a ditch|river|lake|water ~6 upside_down|trapped|can_not_get_out|not_get_out|
            pinned|rolled|sinking|stuck_in
        blind|not_see ..2 in|out ..1 one|both|my|of eye|eyes ~3 sudden|suddenly|all|woke|now|>
        hand|arm|leg|foot|sleeve|fingers|finger stuck|caught|trapped|got_caught ..1 in ..1 the|a
            auger|baler|press|conveyor|machine|grinder|saw|pto|chipper|rollers
    """,
        "i quit drinking and im seein bugs and sweatin bad",
        "i quit drinking and im seein my kids more",
        unless="""
        @scene|paint|hair|old_dog|chinese|noodles|yoga|gym|workout|lunch|turkey|dinner|hours_ago_fine|
            years_ago|last_year|costume|mittens|laughing|jokes|funny|pinned_post|soccer|foosball|
            pool_table|slime|the_dog|video_game|nothing_serious|spaghetti
    """,
    ),
    Rule(
        "en.fading.another",
        "third_party",
        "red",
        "",
        """
        said|says|say|told ..3 look|take after|care of? ..1 my|her|his|the cat|dog|kids|baby ~6 no
            answer|answering|reply|phone
        @they ..2 took_off|left|ran|drove|gone ..1 with ..5 pills|gun|rifle|rope|knife
        #|guys|men took|grabbed|dragged|threw ..4 van|trunk
        of them took|grabbed|dragged|threw ..4 van|trunk|car
        he|she|girl|guy|@kin|@folk|someone just|has? ..1 went|jumped|fell|gone|dove|climbed|threw
            ..2 out|off|through|over ..1 the|a|his|her ..1 #? window|balcony|roof|bridge|railing|
            floor|overpass
        mom|dad|grandma|grandpa|nana|kid|son|daughter|baby|she|he|kookum|uncle ~4 walked|wandered|
            gone|ran|missing out|off|away|since ~6 minus|cold|not_find|dementia|snow|storm
        dementia|alzheimers|autistic ~6 walked|wandered|missing|gone|not_find|left ..2
        fell|gone|broke ..2 through|thru|in|into ..1 the|that ice|river|lake|rapids|well ..5
        slitting|slit|slicing|cutting|carving ..1 her|his ..1 own? arms|wrists|arm|wrist|thighs|legs
        stopped|quit|refuses|not ..1 eating|eat ~6 waiting|wants|ready|just ..1 to ..1 die|go
        passed|blacked|laying|lying|sleeping out|outside|drunk|in ..4 no_coat|snow|minus|cold|
            snowbank ~4 minus|drunk|no|not|>|freezing|coat
        outside|snowbank|snow|bench ~5 passed_out|blacked_out|not_wake|not_moving|unconscious
        told|tells|says|bragged|showed ..3 hid|buried|dumped|put ..2 body|bodies|her|him
        put|throw|drop|drown|leave|toss ..2 baby|kid|kids|newborn|twins ..1 in|off|into|under|out
            ..2 river|lake|bridge|tub|water|window|snow|dumpster
        driving|drives|drive|drove ..2 home|off|away? hammered|drunk|wasted|loaded|plastered ..4
            kids|kid|baby|children|passengers
        screaming|crying|yelling ..3 now|then ..2 quiet|silent|stopped|nothing ~5 hitting|hit|baby|
            kid|blood|banging|shot
        blood ..2 under|on|outside|coming ..3 door ~5 answer|neighbour|neighbor|>|open
        think|thinks my|the|she|he ..1 neighbour|neighbor|roommate|guy|lady|is|cellie|bunkmate ..2
            dead|dying|not_breathing ~5 answer|smell|blood|door|move|cold
        he|she|buddy|mark|guy|friend|@kin ..2 in|has|with|got ..3 truck|room|car|garage|bathroom
            with|got ..1 a|the|his gun|rifle|knife|rope|pills ..1 and|crying|drunk|locked|>
        has|got|holding|took|grabbed|taken my|her|his|the @kin|kids|people|staff|clerk and|with|at|
            hostage a|gun|knife|>|point
        my|his|her|the|our @kin|boys|boy|buddys|mans|girls ..2 on ..1 the|a roof|ledge|bridge|
            overpass|railing|tracks|crane ~6 school|jump|not|down|come|crying|drunk|off|of|>
        mentor|@kin|guy|lady|he|she|coworker|foreman|@folk ..1 just? collapsed|keeled_over|
            convulsing|seizing ..3 at|on|in|here|now|>
        mentor|lady|guy|he|she|foreman|@kin ..3 holding|grabbing|clutching|grabbed|held ..1 his|her|
            their chest|heart|throat
        sent|gave|emailed ..2 me ..3 wifi|passwords|password|pin|will|cat_stuff|bank ~6 said_bye|
            goodbye|not_like|phone_off|bye ..4
    """,
        "my cousin is on the roof of the school crying",
        "my cousin is on the roof of the school fixing shingles",
        unless="""
        @scene|shingles|roofing|roofer|job|crew|fixing|work_crew|kitten|bird|haircut|puppy|
            last_year|years_ago|@ago|costume|lifeguard|skating|fishing|ball|frisbee|drone|toy|kite|
            the_dog|my_dog|raffle|cleaning|snow_shovel|christmas_lights
        cat_stuck|the_cat_is|our_cat_is
        bridge|ledge|overpass ..1 last spring|summer|fall|winter|year
    """,
    ),
    Rule(
        "en.fading.hunted",
        "abuse_violence",
        "red",
        "",
        """
        he|she|they|crew|gang|rival|ex|@kin ..2 found|finds|figured|knows ..1 out? ..1 where i ..1
            live|stay|am|sleep|work ~8 outside|porch|here|coming|door|lot|driveway|gun|bats|now
        he|she|they|someone ..2 at|outside|on|banging|kicking|in ..1 my|the door|window|porch|
            stairs|parking_lot|driveway ..6 bats|not_supposed|kill|locked|knife|gun|scared|not_know|
            find_me|where_i_am|break
        gang|they|crew|guys|cartel|he put|has|got|have|ordered|says|say|said a|there_is? hit|price|
            green_light|bounty ..1 on|out me|my_head|>
        gang|they|he|crew|guys say|says|said|told|tells ..2 i am ..1 dead|a_dead_man|done|finished
            ..2 by|tonight|tomorrow|if|when|>
        i am dead ..1 by|if|when tonight|morning|tomorrow|they|he|she|monday
        # of ..1 them|him|us? ..1 got|jumped|grabbed|beat|cornered|held me ..5
        they|he|she|guys|crew|bikers got|have|took|grabbed|jumped|beat my @kin|buddy ~5 door|now|
            coming|bats|guns|next|here
        he|she|@kin let|lets go ..1 of ..1 the wheel
        says|said|yells|screaming ..2 both|we|us ..1 die|dead|going|dying|go ..3 car|truck|together|
            tonight|>
        not ..1 get|getting|run|escape ..1 away from ..1 him|her|them ~5 gun|rifle|kids|knife|car
        my|his|her arm|arms|wrist|finger|leg|nose|jaw|rib|ribs ..1 broke|broken|snapped|cracked ~4
            he|she|twisted ..1 twisted|did|it|stomped|bent
        if i ..2 stop|not|quit ..2 texting|text|answer|answering|replying|reply ..3 he|she|they|
            because|cause|cuz ..2 he|did|got|it|killed
        sold|trafficked|traded|rented|pimped|selling|pimping ..1 me ..1 out|to|for|off? ..4 buddy|
            friend|guys|men|night|dealer|him|drugs
        order|ordering|deliver ..1 a? pizza ~7 know|mean|here|he|she|police|911
        pregnant ..6 kicked|punched|hit|pushed|stomped|threw|choked|shoved ..6
        kicked|punched|hit|stomped ..1 me ..2 in|on the|my belly|stomach|bump|face|head|ribs|throat
        cut|ripped|smashed|took|unplugged the|my phone|line|cord ..1 line|wire|cord? ~6 all_i|
            only|locked|help|not_leave|got_is
        send|call|need|get police|cops|911|help ~3 not text|call|reply|ring|phone|answer back|me
        head|face|skull|lip|eye is? ..1 split|open|busted|bleeding ..2 open ~5 he|she|bottle|bat|
            hit|used|with
    """,
        "he found out where i live and hes in the parkin lot",
        "he found out about the parkin lot job",
        unless="""
        @scene|pizza_for_group|hockey|soccer|dodgeball|wrestling|years_ago|last_year|@ago|karaoke|
            my_song|my_po|my_worker|my_mentor|santa|surprise|birthday|cat|dog|toddler|baby_kicked|
            the_baby|in_my_belly|football|sparring|karate|judo|rugby|skateboard|moose
        we ..2 going out|to|on|for|with
    """,
    ),
)
