"""English: what was swallowed, cut or broken, and a body that gives out, told in a moment."""

from flows.screen.rules import Rule

MEDICINE = (
    "pills|meds|tylenol|advil|ativan|trazodone|gabapentin|gabbies|seroquel|lithium|clozapine|"
    "zopiclone|tablets|benzos|xan|xans|percs|methadone|done|patches|carries|aspirin|insulin|"
    "oxys|dilaudid|benadryl|gravol|sleepers|valium|clonazepam|t3s|blues|blue_pills|antidepressants"
)
DRINK = "booze|vodka|whiskey|rum|rye|26|26er|40|mickey|wine|beer|beers|alcohol|twoffer|bottle|gin"

RULES = (
    Rule(
        "en.deep.swallowed",
        "overdose",
        "red",
        "",
        f"""
        @took ..2 like|about|around|maybe|over|almost|near|roughly|bout #8 !minutes|bucks|days|am|
            pm|hours|steps|km|wings|perogies|photos|pics|buses
        @took ..1 like|about|maybe|around|almost|near|over|bout? thirty|forty|fifty|sixty|eighty|
            twenty|hundred|dozens ..1 of? ..1 {MEDICINE}|of_them|my
        @took #8 ..2 {MEDICINE}
        @took|i ..1 took #15 >|please|help|now|i|and
        thirty|forty|fifty|sixty|twenty tablets|pills|tylenol|ativan ..4
        < ..1 thirty|forty|fifty|sixty|twenty of_them >|i|now|help|and_i
        too many ativan|xans|percs|pills|sleepers|tylenol|oxys|benzos|gabbies
        @took ..3 {MEDICINE}|pills ..1 all of them|it|em
        @took ..2 all|whole|entire|rest ..1 of? ..1 my|his|her|the|moms|dads|it|cousins|the_lot? ..1
            {MEDICINE} !left|but|at|with_breakfast
        all ..2 {MEDICINE} ..1 i|he|she|they ..1 @took
        {MEDICINE} i|he|she|they ate|took|swallowed|drank all|everything|them_all|it_all
        @took the lot|box|works|whole_lot|whole_box|whole_bottle|whole_strip ..4 what|happen|now|>|
            help|feel|sick|goodbye|and_i
        i ..1 took|take|swallowed|drank everything ..2 >|and|lay|can_not|goodbye|i|now|in|cant
        take|took|tooken all ..1 of|them? >|what|now|and ..3 happen|happens|goodbye|die|sleep|help
        took|take|taken|swallowed|drank|ate ..1 a? handful|two_hand|fistful|hand_full|handfuls ..3
        {MEDICINE} and|with|w|plus|on_top_of ..1 a|some|the|my? ..1 {DRINK}|gabbies|done|down|fent
            ..4 sleepy|heavy|black|dark|numb|floaty|goodbye|tonight|not|>|and|can_not|stay|slow|
            cold
        {DRINK} and|with|w|plus ..1 a|some|all|the|my? ..2 {MEDICINE} ..4 sleepy|heavy|black|dark|
            numb|floaty|goodbye|not|>|and|can_not|stay|slow|cold
        drank|drink|finished ..2 {DRINK} ..2 and ..1 took|take|ate|all ..2 {MEDICINE}
        took|take|taken|used|put my|his|her ..1 {MEDICINE} twice|double|again_by|two_times ..3
            mistake|feel|accident|bad|dizzy|sick|sleepy
        # times ..1 the|my number|dose|amount
        took|take|taken|did ..2 triple|double|three_times|3_times|four_times|4_times|10_times|
            ten_times ..2 dose|number|meds|amount|usual|insulin
        mistake|accident ..2 with|w pills|meds|dose|insulin ..5 times|double|too_many|too_much|took
        @took ..1 # days of ..1 {MEDICINE}|meds|pills
        put|have|stuck|wearing # patches ..5 sleepy|on|can_not|out|high
        shot|shoot|used|slammed|smoked|did|took|injected ..2 more than ..1 my|the|i|usual|i_thought
            ..1 usual|normal|thought|should ..4
        more than ..1 i|usual ..2 thought|usual ..3 please|help|can_not|fent|fentanyl|sleepy|
            nodding|numb
        injection|shot|dose|hit|line was ..1 too big|much|strong|large ..4
        fentanyl|fent|purple|down|xan|xans|percs ..1 was|were|is|must ..3 fent|fentanyl|laced|bad|
            strong|cut|more_than|hot ..5
        thought ..1 it|they|was|were|that ..1 was|were|just ..1 percs|coke|xans|weed|molly|speed ..6
            not|fent|numb|sleepy|nodding|can_not|sick
        not coke|weed|molly|percs|xans|speed ..4 numb|sleepy|going|can_not|dropping|nodding
        nodding ..3 bad|hard|off|out|alone|real_bad
        dropping|dropped|fading|nodding|going|goin ..2 again|alone|out|under|in|on ..4 narcan|
            narcaned|shower|used|using|needle
        narcan|narcaned|naloxone|nose_spray|nose_thing|nasal_spray|spray ..5 still|not_work|
            not_working|nothing|wearing_off|again|worn|another|second|still_out
        spray|nose_spray|nose_thing|nasal_spray ..6 out|blue|wake|breathing|breathe|moving ..4
        how ..3 use ..2 nose|spray|narcan ..4
        used|using|use|shot|smoked ..6 not|can_not ..2 stay|keep|hold ..1 up|awake|eyes|head
        not ..1 stay|keep|hold ..1 up|awake|my_eyes|head ..1 up? ~5 used|using|took|pills|gabbies|
            dose
        keep|hold ..1 my? head|eyes up|open ..4 took|pills|used
        on ..1 the? floor ..3 can|washroom|bathroom|shower|stall ~12 used|using|needle|shot
        needle|rig|point ..1 is? ..1 still in ..1 me|my|his|her
        drank|drink|swallowed|ate|swallied ..1 the|some|a|thing|that|stuff ..4 varsol|bleach|
            toilet|cleaner|antifreeze|drano|lysol|javex|gas|gasoline|paint|thinner|sanitizer|
            methanol|ammonia|fish_hooks|hooks|screws|spoon|nails|razor|razors|battery|batteries|
            glass|pen|pencil|lighter|metal
        swallowed|swallied|ate ..2 !with hooks|fish_hooks|screws|nails|razor|razors|batteries|
            glass|magnets
        swallowed|swallied ..2 spoon|spoons
        took ..1 @drug ..1 to ..1 be|get dead
        quit|stopped|stop taking my ..1 heart|insulin|blood|seizure ..1 pills|meds|pill|medicine ~4
            see what happens
        took|take|drank|ate|used ..4 not|dont|dunno ..1 know ..2 what|whose|which ..1 it|they|was|
            were|one
        spiked|dosed|drugged my cup|drink|coffee|pop ..5
        vomit|puking|puke|throwing_up|dizzy|spinning|head_turning ..3 after|from|since ..2 pills|
            meds|tablets|medicine
        pills|tablets|meds ..6 letters|phone|keys|screen|words ..2 swim|blurry|blur|press|see|
            swimming
        hardly|barely|can_not press|see|read|hit|feel ..2 keys|letters|phone|buttons
        lips|fingernails|nails|fingers|face ..1 are|is|r|like|look|went|going ..1 like? blue|
            blueberry|purple|grey|gray
        wants|told|tell|said|say|voices ..3 take|took|swallow them|all|everything|pills ..3 obeyed|
            did|all
        took|take|swallowed ..1 something ..2 sleep ..2 for_good|forever|never|not_wake
        regret|changed_my_mind|change_my_mind|dont_want_to_die|not_want_to_die ~6 i_took|swallowed|
            pills|tablets|drank
        took|swallowed|tablets|pills ~8 regret|changed_my_mind|change_my_mind|i_have_kids|
            dont_want_to_die|not_want_to_die
        done ..1 my|his? ..1 twice|double ..5
        going_to|gonna|will|about_to|ready take|swallow|eat|down ..1 the|my|this ..1 whole|entire|
            full|all ..1 script|bottle|prescription|pack|blister_pack|box|strip|jar|week|month|lot
        pills|meds|tylenol|percs|benzos|gabbies ..8 lost count
        """,
        "ate like 40 tylonol this aft",
        "ate like 40 wings this aft",
        unless="""
        wings|perogies|timbits|cookies|oranges|breakfast|vitamins|vitamin|candies|skittles|
            smarties|blueberries|blueberry|grapes|photos|lotto|raffle|hockey|nail_polish|
            nails_done|manicure|smurf|halloween|costume|lipstick|slush|slushie|popsicle|prescribed|
            as_directed|flu_shot|booster|vaccine|covid_shot|training|class|course|cheques|cart|
            paint_night|@ago|@scene
        carry|training|kit_at
    """,
    ),
    Rule(
        "en.deep.cut",
        "self_harm",
        "red",
        "",
        """
        cutting|slashing|burning_myself|cutting_myself right_now|tonight|myself|too_deep ..2 >|
            help|and|i|please|in
        can_not|not stop|quit cutting|slashing|burning|jabbing|scraping|slicing|stabbing|hurting ..2
            >|tonight|myself|me|my|now|help|again
        cutting|cuttin|slicing|slisin|slashing|slashed|burning|burned|burnt|jabbing|carving|
            stabbing|scraping|scratching|ripping|tearing|sliced|tore|ripped|cut my|both|me ..1 own?
            ..1 @limb|skin|stitches|cuts|old_cuts|scars|abscess|stomach|palm ..3 only|helps|help|
            relief|purpose|open|again|tonight|feel|not|calm|deep|bad|>|with|w|till|until|off|out|
            bleeding
        slashed|slashing|sliced ..1 up? ~1 both|my|the arms|arm|wrist|legs|leg|palm|hand
        slashed|sliced ~2 both arms|legs|wrist
        cut ..1 deep|too_deep|so_deep|deeper ..6
        cut|cuts ..1 is|was|are? ..2 deep|too_deep ..3
        took|take|used|put|got ..3 razor|blade|box_cutter|boxcutter|knife|wire|glass|paring_knife|
            pen|nail|lighter|pin|hammer|pliers|scissors|hook|hot_iron ..1 to|on|in|into|through ..1
            my|me ..1 @limb|legs|foot|head|wrist|finger|knee|eye|ear|self
        mess ..2 my ..1 @limb ..2 with|w ..2 knife|blade|razor
        stuck|jabbed|jammed|pushed|put|stabbed|drove ..2 pencil|pen|hook|nail|screw|needle|knife|
            fork|pin ..2 in|into|through|right ..2 my|me|self
        jabbing|stabbing|poking|burning|cutting|hitting|punching|hurting|biting|beating|whipping
            myself|meself|me_self ..3
        bit|bite|biting|bitten ..1 into|a|chunk|through|my|me ..3 @limb|arm|hand|skin|fingers|lip
            ..3 out|off|away|till|until|purpose|come|came|blood|bleed
        need|needs|got stitches ~3 did ..1 it|this to|2 myself|me
        did|done|do it|this|bad ..1 to|2 myself|my_arm|my_leg|my_arms|my_wrist|my_wrists|my_legs|me
            ..4
        burned|burnt|burning|burn|scalded ..1 myself|me|my ..4 wanted|purpose|meant|blistered|
            on_purpose|to_feel|i_deserve|deserve|till|until
        burning|burned|burn ..1 holes|marks|circles|letters ..2 in|into|on my|me
        put|held|holding|stuck|hold my ..1 hand|arm|finger|fingers|foot|face ..1 on|in|into|over|
            under ..2 stove|ring|fire|burner|press|flame|iron|element|hot|boiling|candle|oven|door
            ..3
        put|hold|held hand|finger|arm in|on|over fire|stove|flame|burner
        took a? hammer|rock|bat|brick ..1 to my foot|hand|leg|knee|arm|fingers|head
        drank|drink|poured ..2 boiling|hot_water|scalding ..5 hurt|feel|burn|punish|purpose|boil
        hurt|harm|punish|cut|burn me|myself|my_self ..1 now|tonight|bad|again|very|until ..2 >|
            voice|shame|deserve|night|i|please
        i must|need|have_to|got_to hurt|cut|burn|bleed|punish ..1 me|myself|>|now|tonight
        every night i hurt|cut|burn my|me|myself
        make|making|made blood ..1 on|from me|myself|my
        i ..1 do|did bad|harm|damage|it to my|me ..1 @limb|arm|leg|self|>
        struck|banged|hit|banging|hitting|smashed|bashed|smashing my ..1 head|face ..2 on|off|
            against|into ..1 the? wall|floor|door|bars|concrete|sink|toilet|desk ..3
        pulling|pulled|yanking|ripping|ripped|took|gouged|gouging|dug my|own|the ..1 teeth|tooth|
            eye|nails|toenails|fingernails|hair|stitches|piercing|iv out|off|with ..4
        took|gouged|gouging|scratched|poked my eye ..3 thumb|finger|out|they
        cut|cutting|dig|digging|take|carve ..1 something|the_chip|a_chip|the_transmitter|the_bugs|
            them|it|the_device|the_worm ..1 out of|from ..1 me|my|arm|leg
        cut|dig|digging ..2 chip|transmitter|tracker|bugs|implant ..2 out|of ..4
        scratching|scraping|picking ..4 till|until|and ..2 skin|bleeding|blood|raw|open ..4 off|
            open|comes|all|skin|>|arms
        skin ..2 hanging|coming|comes|peeling ..1 off where|both|from|i|my ..3
        arm|wrist|leg|thigh|thighs|hand ..1 is|are|so? ..1 open|cut|slashed|sliced|ripped ..2 >|
            bad|watching|and|so|i|again|deep
        no|without coat|boots|jacket ..4 so|to freeze|get_cold|feel ..4
        freeze|freezing|starve|starving|burn|burning myself ..3 purpose|tonight|again|so_i|to_feel|
            out
        used|using ..1 it|the|my|a razor|blade|sharpener|box_cutter ..4 deep|bleeding|arm|again|
            tonight|>
        got|bought|found|have|hid|hiding|holding|hold ..2 razor|blade|box_cutter|boxcutter ..5
            using|use|help|bathroom|arm|put_her_down|put_it_down|down|purpose|myself|hand|can_not
        razor|blade|knife ..1 in|to ..1 my|me hand|arm|wrist|leg|skin ..5
        hand|arm|leg|finger ..1 in ..1 press|machine|grinder|saw|door ..4 purpose|meant|i_meant
        nobody|no_one knows i meant ..2
        off|van|bathroom|home|room to|2 cut ..2 >|can_not|i|again|stop
        going|go|gonna|going_to to? ..3 to|2|and cut >|can_not_stop|again|i|tonight|can_not
        """,
        "cuttin rite now",
        "cuttin the grass rite now",
        unless="""
        grass|lawn|hair|wood|onion|onions|carrots|steak|kitchen|cake|paper|drywall|tile|coupons|
            hours|gym|back_pain|tattoo|dentist|wisdom|toast|cooking|soup|shaving|shave|salad|
            leaves|rug|carpet|wax|eyebrows|splinter|sliver|bait|fishing|barber|movie|@ago|@scene|
            years|used_to|months|class|film|by_accident|accident|paper_cut|costs|corners|hot_sauce|
            cat_scratched|sunburn
        thoughts ..4 asked|ask|form|intake
        intake|form|oven|stitches_out_today|healed|ref|scored|no_call|slicing_bagels
    """,
    ),
    Rule(
        "en.deep.body",
        "medical",
        "red",
        "",
        """
        cut|sliced|cut_open my ..1 hand|arm|leg|wrist|finger|fingers ..4 saw|grinder|work|machine|
            glass|knife ..3 bad|deep|bone|blood|not_stop|off|bleeding
        truck|car|quad|skidoo|atv|sled|tractor|bike|forklift|van|bus ..1 rolled|flipped|tipped|
            crashed|crushed|landed ..5 pinned|stuck|under|bleeding|trapped|not_feel|hurt|me|on_me
        i_am|am|is|are|we_are pinned ..1 >|under|by|down|and|help|between|beneath
        trapped|stuck ..2 under|in ..3 bleeding|pinned|water|fire|snow|cold|not_feel|truck|tree
        car|truck|van ..2 in ..1 the ditch ..8 bleeding|stuck|hurt|not_move|trapped
        boat|canoe|skiff ..2 taking|takin|sinking|going_down|flipped|tipped|overturned|overdue ..3
            water|on|>|and|help|in|no_radio
        taking on ..1 water ..4
        overboard|fell_in ..6 froze|frozen|shaking|shakin|cold|stunned|soaked|not_feel
        ammonia|chlorine|gas|propane|carbon_monoxide|co ..1 leak|leaking ..6 lungs|dizzy|sick|
            breathe|burning|sleepy|headache|head
        heater|stove|generator|bbq ..4 tent|room|trailer|inside|shack|backing|smoking ..4 dizzy|
            sick|sleepy|headache|wake|not_wake
        asleep|sleep ..3 stove|oven|cigarette|smoke on|lit ..8 smoke|fire
        room|house|place|hall|hallway is|are|full ..1 of? smoke|fire|gas ..5
        not ..1 find ..1 the? door|exit
        leg|legs|foot|toes|toe|arm|hand|fingers|finger ..1 is|are|has|s|gone|went|turned ..2 black|
            grey|green|purple ..1 >|to|and|from|with|up|at
        jaw|neck ..1 is|is_locked|keeps? ..1 locking|locked|lock|stiff ..4 fever|took|nail|rusty|
            swallow|open
        stepped|step on ..1 a? ..1 nail|needle|rusty ..6 jaw|fever|red_line|swollen|black|streak
        black ..1 and? tarry|like_tar
        poop|stool|shit|crap|puke ..2 is|was|all|like|of? ..2 black|blood|bloody|tarry|
            coffee_grounds
        pass|passing|passed|losing|lost ..3 great_deal|lots|lot|much|alot|a_lot ..1 of blood
        chuck|chucking|puke|puking|throwing|spit|spitting|cough|coughing ..1 up blood
        much|lots|so_much blood ..3
        dog|bear|coyote bit|bite|bites|bitten|attacked ..1 my|me|his|her ..1 neck|face|throat|baby|
            kid|arm|leg ..4 blood|bad|deep|bleeding|off
        wake|woke ..1 up on ..1 the? floor ..5
        bit|bite my tongue ..5 floor|woke|wake|remember|pee|peed
        tongue ..1 bit|bite|bitten ..3
        shaking|shake|shaky ..4 not ..2 see ..1 good|well|right|straight ..3
        diabetes|diabetic|sugar ..6 shake|shaking|not_see|confused|passed|sweating|fighting|
            dont_know|not_know|faint
        fever|hot ..6 see ..2 things|people|ppl|bugs|shadows ..3
        see|seeing ..1 people|ppl|things|bugs|snakes ..3 walls|wall|not_real|not_there ..6 fever|
            dts|fit|shaking|days|seizure|detox|drinking
        dts|d_t_s|delirium
        had|took|having a|another|some? fit|fits|seizure|convulsion ..3 morning|this|last|today|
            night|again|floor|while
        fainting|fainted|faint|pass_out|passing_out|passed_out|black_out ..3 each|every|again|when|
            at|and ..6 black|chest|time|flutters|heart|home|blood|stand|get_up|bleeding
        fall|fell ..1 down ..3 field|sun|heat|floor|again ..4 hot|no_sweat|confused|not_sweat|dizzy
        hot ..2 no|not|i_no sweat ..6
        heart ..2 run|runs|going|goes|racing|pounding|slow|flutters|flutter|quits|skips ..5 stop|
            stops|then|slow|fall|weak|she_stops|pass|faint
        pacemaker|defibrillator|icd ..3 zapping|shocking|shocked|zapped|beeping|going_off|buzzing
        chest ..2 pain|pains|hurts|crushing|heavy|tight|rattling|rattle|wooden|squeezing ..6
            crushing|after|crack|arm|jaw|breathe|cat_breathe|breat|cold|sweat|wet|left|stay_up|help
        pain ..3 went|goes|going|down|moved ..2 to|into|down|up ..1 my|the? jaw|arm|shoulder|back
            ..5 cold|wet|sweat|chest|sick|breath|heartburn
        heartburn ..8 jaw|arm|cold|wet|sweat
        not|no|nor feel|feeling ..1 in|my ..2 legs|leg|arm|arms|side|feet|face ..3 since|this|
            after|now|morning|>|at_all|again
        no feeling in ..1 my ..1 legs|leg|arm|side|feet
        arm|face|leg|side|mouth ..1 is|are|gone|went|feels? ..1 dead|numb|dropped|droopy|drooping|
            weak on|..1 one side|left|right ..2
        eyes|eye|sight|vision ..2 gone|went|lost|blurry|double|black|dark ..3 one|all_of|sudden|
            arm|side|numb|both|can_not|left|right
        lost|lose ..1 my|the|all? sight|vision ..3
        not ..1 get ..2 my|me|any|her|his wind|breath|air ..2
        lungs ..1 are|is|feel? ..1 burning|burn|full|closing|collapsed ..3
        back of ..1 my|me|his|her head ..2 soft|open|split|bleeding|wet ..4
        hit|banged|cracked|smashed ..3 head ..8 throwing_up|puking|throw_up|vomit|dizzy|blurry|
            confused|sleepy|blood|passed_out
        drank|drink ..2 #3 liters|litres|gallons|bottles of? water ..6 confused|puking|head|splits
        yellow|belly|eyes ..4 huge|yellow|swollen|swole ..4 confused|nonsense|talking|sleepy
        purple|red spots|dots|rash ..6 fever|press|neck|sore|stiff
        room ..2 spinning ..8 floor|fell|white|black|pale
        cut|bleeding|bleed ..6 blood_thinner|thinner|thinners|warfarin ..3
        blood_thinner|thinners|thinner|warfarin ..6 not|wont|bleeding|stop|hour|cut
        on_the_floor|on_floor|the_floor ..3 turning|turnin|going|is|hes|shes|all ..1 grey|gray|
            blue|purple|cold
        skin ..2 coming|peeling|falling|hanging|sliding off ..2 my|from|burn|burned|burnt|oil|hand|
            arm|leg|face|>
        legs|arms|feet|hands ..1 are|is|went|gone ..1 dead|numb ..2 not feel|move
        hit|banged|bumped ..1 my|his|her head ~8 seeing|two_of|2_of|double|puking|vomiting|dizzy|
            confused
        """,
        "truck rolled im pinned",
        "truck rolled in n im picked up",
        unless="""
        dentist|filling|tattoo|costume|halloween|paint|dye|makeup|bbq|brisket|candle|
            marshmallow|workout|gym|leg_day|hot_sauce|wings|pepper|spicy|exam|dog_park|nail_polish|
            polish|@ago|@scene|years|training|class|course|drill|vet|puppy|kitten|cookies|toast|
            pizza|asleep_on|meds_work|hockey_card|wallpaper|door_is|steak|turkey|lobster|sauna|
            hot_tub|bingo|board
        cold_is|so_cold|inside_now|hot_choc|appt|overtime|blood_drive|appointment|office|interview
    """,
    ),
)
