"""English: what is said in passing, politely or with a shrug, and is the end all the same."""

from flows.screen.rules import Rule

WHEN = (
    "tonight|today|tomorrow|soon|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "christmas|september|this_week|next_week|this_weekend|this_morning|later_today"
)
HURT = "cut|cutting|burn|burning|slash|slashing|stab|bleed|bleeding|harm|hurt|scratch|scratching"

RULES = (
    Rule(
        "en.sight.ending",
        "suicide",
        "red",
        "",
        f"""
        lights ..3 out|go_out ..2 stay|forever|for_good|and_stay
        want|wish|need ..2 lights off|out ..1 >|forever|for_good|please
        {WHEN} ..2 lights out for_good|forever|for_me
        look|looking|looked|googled|googling|search|searched|reading|read ..2 how many|much ..2
            pills|tylenol|insulin|meds|fentanyl|it_takes|would_take
        how many|much ..2 pills|tylenol|insulin|it ..1 takes|take|would to|2|before|till
        not ..1 plan|planning|expect|expecting|intend..2 on|to|2? ..1 being|be alive|breathing|
            here|around ..3 >|by|then|next|anymore|that|when|in
        will|be|am swinging|hanging|hung by|from|before ..3 {WHEN}|>|rope|beam|rafters
        tell ..1 my @kin ..2 she|he|they was|were ..3 best|everything|good|enough|right|only|
            my_whole|proud
        tell ..1 my @kin|girls|boys ..3 never ..2 told|said ..1 her|him|them
        paid ..2 debts|bills|everyone|owed ~4 said|quiet|calm|done|ready|goodbye|all_set|decided|
            piece
        said ..2 my piece|goodbyes|peace|farewells ..4 >|done|ready|quiet|now|tonight
        not ..2 save|saving|set|setting|keep|lay ..1 me ..1 a seat|plate|spot|place|chair ..1 at|
            for|this ..1 xmas|christmas|thanksgiving|table|easter|new_years|supper_ever
        see|seeing|meet|meeting|hug|hold|holding ..1 my @kin ..2 soon ~5 passed|died|dead|gone|
            heaven|buried|waiting
        going|go|gonna ..1 to|and? be ..1 with my @kin ..3 ~6 waiting|passed|died|heaven|gone|since
        calm ..2 now|today ~6 decided|first_time|planned|settled
        all|its ..1 decided|planned_out|planed ..2 calm|peace|only|hurt_but_me
        no one|nobody gets hurt but me
        gave|given|give ..1 myself|me till|until|til ..2 {WHEN}|spring|summer|my_birthday|new_years
        going|gonna ..1 to? hang up the|my gloves ~4 me
        minutes|battery|credit|phone ..5 out ..2 so|and do|am i >
        be|will_be gone ..4 bury ..1 me
        bury|burying|burry me ..2 before|b4|by ..2 christmas|summer|spring|new_years|winter|
            my_birthday
        i was ..1 dead|gone ..1 before|inside|already ..6 fixing|fix|finish|finishing ..1 that|it
        feel|am|like ..2 ghost ..6 official
        making|make it official ..2 {WHEN}|>
        walked|stepped|jumped ..2 out|front ..3 on purpose
        wish ..3 truck|car|bus|train|bullet|it ..3 hit|killed|took|swerved|missed|finished ..1 me|
            >|last
        truck|car|bus|train ..2 swerved|stopped|missed ..3 wish|purpose|should
        if ..1 someone|somebody|anybody|a_bus|a_car ..1 ran|hit|shot|killed|stabbed me ..4 thank|
            thanks|happy|relief|favour|grateful|good
        hoping|hope|wish|pray ..2 someone|somebody ..3 finishes|ends|kills|shoots|comes_in ..2 it|
            me|finishes
        button ..5 push|press ..3 dead|die|gone|end|now
        push|press ..2 button ..4 dead|die|gone|end
        train ..4 #|noon|midnight ..2 i|im ..2 be_there|on_it|in_front|waiting_on_the_tracks
        should|shud|ought_to be dead
        attempt|try # ..3 will|not|no ..3 be ..1 a|no? ..1 #|fourth|third|another|next
        this|it is|will_be ..1 my fourth|third|second|last|5th|4th|3rd attempt|try
        not be found in time
        thats|that|where ..2 how|where|way i ..1 want ..1 it|me|to_be found
        note ..2 for ..1 whoever|who ..2 finds|find
        whoever|who|someone ..1 finds|find me
        leave|leaving|left ..2 on ..1 the|my bed ..2 with|w ..1 my|a note
        put|left|leaving ..2 passwords|will|papers|envelope|letter ..4 wife|mom|kids|daughter|son|
            table|mail ..6 need|open|after|news|when_you_hear|next_week
        open|read it when|after ..2 hear|i_am_gone|im_gone|friday|tomorrow ..3
        heard|hear|read ..1 it|about_me|about_it? ..2 from|on|in ..2 the news ..2 >|me|tomorrow|soon
        understand|see|know soon|one_day|tomorrow why ..2
        my|the last conversation|call|payment|coffee|pot|supper|lie ..4 with|to|ever|my|good ..5
            lie|goodbye|over|coat_on|done|last
        close|closing ..1 my|the file ~5 not|no ..4 meet|anybody|anyone|one|be
        not be ..1 no|any ..1 one|body|anybody|anyone ..1 to|left ..1 meet|pick|call|text|visit
        if|when i ..1 am ..1 not|dead|gone ..1 alive|here|around? ..2 in|by|after|next ..2 {WHEN}|
            month|year
        thank|thanks ..4 for|you ..4 treating|treated|everything|kind|person ~6 while ..1 i ..1
            still can
        while i ..1 still can ..1 say|said|say_it|thank|>
        going to|2 take with me
        earth|world|this_life ..1 is not|aint for me
        game over ..1 for|4 me
        no respawn
        so yeah goodbye
        goodbye ..2 for good|ever|forever
        well this is it then
        this is it then >
        goodbye is all
        not ..1 be ..1 walking|needing|going ..1 nowhere|anywhere ..2 >|anymore|after|no_more
        you can have my boots|phone|coat|bike|tv|stuff|guitar|tools ..4 not ..1 be ..1 walking|
            needing|using|need
        stuff|things|clothes ..3 in bags|boxes ..2 for|4 ..3 take
        is ..1 all ..1 in bags for ..1 the boys|kids|girls|@kin
        who ..2 leave|give|left ..1 my stuff|things|house|money ..1 to ..3 before|done|tonight
        not drive|driving|go|going|coming|come home ..1 >|again|tonight|ever ~4 lake|bridge|parked|
            decided|river|quarry|lookout
        parked ..2 by|at|near ..1 the lake|river|bridge|lookout|cliff|tracks|quarry ..5 not|
            decided|alone|gun|engine_off|engine_running
        beam|rafter|hook|tree|branch ..4 not|can_not|keep|cant ..2 stop|quit? ..1 looking|thinking|
            staring|looking_at
        river|creek|water|lake ..2 looks|is ..1 so|real|nice|deep ..1 deep|nice|calm|cold|dark ..4
            staring|hour|today|tonight|see_if|enough
        roof|bridge|overpass|tracks|ledge ..4 see ..1 if ..1 im|i|i_am|am ..1 ready|brave|can
        place|spot ..3 river|bridge|cliff|woods|lake ..4 no_one|nobody ..3 see|find|look|hear ..2 me
        picture|imagine|see ..4 family|kids|everyone ..5 not_there|im_not|without_me|happier|
            laughing
        not ..2 reason|reasons|one ..4 list ..3 empty|blank
        can_not find|think_of # reason
        taking|wasting|using ..1 up? ..1 a|the|good|everyones? air|oxygen|space|bed ..3 >|somebody|
            someone|else|use|could
        not be ..1 around|here for it ..4
        not|never be|turn|turning|see|reach nineteen|eighteen|thirty|forty|twenty|fifty|#18 ..1 >|
            i|decided|anyway
        decided ..3 not ..2 be|turn|see nineteen|eighteen|thirty|forty|#18|home|christmas
        no|not|any reason|point to|2|in wait|waiting for ..1 nature|old_age|cancer|god
        die|dying|dead ..4 doing|do|picked|having mine ..1 today|tonight|now|myself
        everything|it_all|all|got_everything ready ..2 waiting|wait ..2 for ..2 roommate|wife|kids|
            mom|everyone|her|him|staff|dark|house ..2 leave|sleep|go|asleep|out
        waiting|wait ..2 for|till|until ..2 roommate|wife|kids|mom|everyone|staff|roomie|house ..2
            sleep|asleep|leave|go_to_bed|go ..6 cord|rope|pills|do_it|ready|blade
        cord|rope|pills|blade|knife|note ..3 ready|out|here ..4 waiting|wait|till|until
        told|tell|telling ..2 them|staff|doctor|nurse|er|po ..2 not|wasnt ..2 suicidal ..3 lied|lie
        off|going|headed to ..1 the|wharf? ..1 wharf|bridge|river|tracks|cliff ..4 not ..2 coming|
            come|be back
        threw|throw|flushed|poured ..2 out|away|down? ..1 my|the insulin|meds|pills ..3 want|let|
            ready ..2 go|die|end|take_me
        hose ..2 and|full|tank ..4 tank|tired|truck|pretend
        go|going|gone meet|see ..2 my|mi maker ..2 >|tonight|now|soon
        the|that|them breathing|heart|heartbeat|breath ..1 too|to|stop ..1 >|stop
        stop ..3 all|everything ~3 breathing|forever
        thinking|thnkng|thoughts ..2 of|about jumping|jmpng|hanging|pills|ending|overdosing|
            driving_into
        one ..1 big? smash|crash|cut|jump|push and ..2 never|over|done|gone|free|no_more
        all one shot and ..2 done|gone|over
        crash|smash|drive|put|run ..2 truck|car|it|bike ..2 into|in|off ..1 a|the|that ..1 pole|
            tree|wall|semi|transport|rig|bridge|oncoming ..4 way_home|tonight|now|purpose|never|
            end|home|>
        mugshot|picture|photo ..3 obituary|funeral|casket|grave
        obituary ..4 me|my|mugshot|nice|picture
        want ..1 out of life|this_life|living
        why|how am|was i|am_i ..2 still? ..1 alive ..2 >|though|tho|seriously|even
        not here ..2 house|room|here_here|shelter
        staying|stay|only_here ..2 till|until|for ..2 dog|cat|mom ..2 dies|gone|passes
        see|seeing|meet|meeting|hug ..1 my @kin ..2 again|tonight ~5 passed|died|dead|gone|heaven|
            buried|waiting
        date|appointment|meeting with ..1 the|a|my overpass|bridge|tracks|rope|train|river|reaper|
            maker|cliff|noose|bullet
        swim|walk|drive ..3 not ..1 coming|come ..1 up|back|home ..1 up|back|out|again|>
        plan|planning|intend ..1 on|to ..1 hanging|hang|dying|die|jumping|jump|overdosing|overdose
            !out|with|around|at|in|on|up|to|here
        train|subway|bus|truck|trucks|trains ..4 i lean|step|think|edge|inch|drift ..3 closer|more|
            bit|about|over|out
        not ..1 scared|afraid|worried ..2 be over|done|finished ..1 by|before|in
        all|it|this|everything ..2 be over|done|finished ..1 by|before morning|sunrise|tonight|
            midnight|dawn|the_time ..3 ~3 >|sorry|love|goodbye|tell|not
        leave|donate|give|sell ..2 body|organs|corpse ..2 science|someone|hospital|university ..6
            this_week|asking|ask|now|tonight|soon
        sad|wish|pissed|mad|sorry|disappointed ..2 it|i|that ..1 failed|woke|lived|survived
        no one|nobody|nothing ..1 is? ..1 stopping|stops|saving|talking ..1 me|it ..1 out? ..1
            this_time|now|tonight|from
        no one|nobody is|can|will ..1 stopping|stop|save ..1 me this_time|now|tonight
        going_to|gonna|will|want_to|ready_to|about_to hang|swing from|off ..1 the|a|my
        hug|kiss|hugs|kisses ..3 from me ..3 last|goodbye|always|before
        hug|kiss|hold|see my|the @kin ..3 last time
        be|become ..1 a|an|your|their star|angel ..2 sky|heaven|soon|tonight|above
        not ..1 be|blame ..1 mad|hard|angry ..1 at|on yourself|yourselves ..2 after|later|when|for|
            about|over|>
        no ..2 address ..2 where i ..1 going|go
        climbed|climbing|climb ..1 over|past|up ..1 the|a fence|rail|railing|barrier|guardrail ..3
            falls|bridge|tracks|overpass|roof|cliff|gorge
        not ..2 have|need ..1 to|2? feed|pay|worry|carry|look_after|support me ..2 after tonight|
            today|this|tomorrow
        """,
        "seein my brother soon. he passed in 09",
        "seein my brother soon. he passed his road test",
        unless="road_test|exam|test|his_g1|vacation|transfer|hockey|playoffs|movie|episode|game|moving|"
        "lease|leafs|habs|camping|fishing|trip|parade|garage_sale|yard_sale|goodwill|value_village|"
        "thrift|xbox|controller|dinner_is|work_that_day|working|on_shift|birthday_party|beach|"
        "graduation|retire|retirement|school_play|credits_rolled|guest_list|hike|skating|bird|birds",
    ),
    Rule(
        "en.sight.wounds",
        "self_harm",
        "red",
        "",
        f"""
        did|done it|that ..1 again|tonight ..1 on|to|in my thighs|thigh|arm|arms|wrist|wrists|legs|
            leg|stomach|skin
        razor|blade|blades|knife|lighter is|are|s ..1 out|here ..4 looking|not|can_not|put|away|
            staring|hand
        took|take|grabbed|hold|held|put ..2 lighter|iron|match|cigarette|smoke ..1 to|on|against|
            out my|me ..2 arm|arms|hand|leg|skin|neck
        punching|hitting|slapping|smashing ..1 my ..1 own face|head
        blood ..4 from|it_is|its ..1 me|myself ..1 doing|i_did|did ..1 it
        blood|bleeding|arm ..4 i|me ..1 did|doing|done ..1 it ..1 >|myself|to_myself|on_purpose
        arm|leg|wrist|arms ..3 mess|dripping|soaking|soaked|wrapped|towel ..5 did|myself|sh|
            relapse|quit|again
        self_harm|sh ..1 relapse|relapsed|again|urge|urges
        carved|carving|cut|scratched ..2 name|names|words|word|letters ..2 in|into|on ..1 me|my
        only|just ..1 little|lil|small|shallow? cuts|cut ..3 every|everyday|day|now|more|again
        i did a bad|stupid thing to ..1 my|me|myself|my_arm
        used|using|use ..1 a|the|my ..1 can|broken|mug|glass|tin|soda|pop lid|mug|glass|bottle|tab|
            can ..3 works|cut|arm|instead|so|razor
        so i used|took|broke ..1 a|the|can|my? ..1 lid|mirror|mug|glass|tab|fork|staple
        broke ..1 the|a mirror|glass|mug|bulb|plate|razor ..2 for ..1 a|the? ..1 piece|blade|shard|
            it
        hurt|hurts me ..2 more|worse than ..4 i ..2 do|mean
        i ..1 still cut|burn|do_it ..2 at #
        cut|burn|scald|burned|hit|punched|starve|starving|hurt my|me|myself ..3 every ..1 time|
            night|day ..4
        inside ..3 cutting|cut ..6 outside ..3 stop|cut
        eat|eaten|ate|eating ..4 on purpose ..3
        deserve|deserves ..1 to ..1 be? hungry|starve|hurt|bleed|pain|scars|burned|no_skin
        not deserve skin|food|to_eat|a_body
        scald|scalding|scalded|burn ..1 my hands|hand|arms|arm|feet|legs ..4 on purpose
        did|do|doing it with|w ..1 my|me ..1 own|bare? ..1 fist|hands|nails|teeth|razor|knife
        stitches ..6 see|self|myself|did
        self inflicted|harming ..3 >|and|again|see|on
        bathroom|washroom|closet|van ..2 cutting|burning|bleeding
        if i not|dont cut|burn|bleed ..2 explode|die|lose|scream|go|burst
        scars ..2 got|have|need|getting|want ..1 new|fresh|company|friends
        bought|got|found|hid|have ..1 new|fresh|more|another blades|blade|razor|razors|
            pack_of_blades ..3
        found ..1 the|my blades|blade|razor|razors ..4 new|more|got
        clean|free ..1 from cutting|burning|self_harm ..4 lost|blew|slipped|broke|not_anymore|just
        pulled|pulling|ripped|tore out ..2 patch|chunks|handfuls|clumps ..2 hair
        hold|holding|put ..3 blade|razor|knife or|and text|call
        need|want|going_to|gonna|have_to|got_to ..1 to? {HURT} ..1 myself|me|something|tonight|
            again|deep|so_bad
        self harm ..1 again|tonight|today|last_night|bad
        open|opening|reopen|reopening|picking|pick ..2 same|old|my|the cut|cuts|scar|scars|wound|
            scab|scabs|stitches ..4 heal|again|wont|not|bleed|bleeds
        fist|hand|arm|head ..1 through|thru ..2 glass|window|mirror ..4 feel|purpose|something|
            bleed
        been|keep|kept|started|still|back_to ..1 cutting|burning_myself|slashing ..1 again|since|
            every|>|myself|my_arms|my_legs|for_ages|for_weeks|at_night|nightly|for_months
        """,
        "did it again on my thighs its worse this time",
        "did it again on my phone the screen cracked",
        unless="gym|squats|tattoo|wax|sunburn|kitchen|grass|lawn|hair_dye|haircut|barber|dentist|shaving|"
        "shave|beard|box_cutter_for|work_order|cardboard|carpet|fish|bait|years|months_free|used_to|"
        "utility|hockey|skates|lint|cake|pumpkin|wood|onions|budget|hours|costs|workout|bench_press|"
        "legs_day|leg_day|surgery|vet|@ago|@scene",
    ),
    Rule(
        "en.sight.going_under",
        "overdose",
        "red",
        "",
        """
        chest|heart|breathing|breath|heartbeat ..2 is|feels|getting|going|gone ..1 slowing|slow|
            stopping|shallow|weak ..2 >|down|and|so|very|i|scared|help
        slow ..1 scared|afraid to|2 sleep
        scared|afraid ..1 to|2? ..1 sleep|fall_asleep|close_my_eyes ~6 took|mixed|pills|used|done|
            methadone
        took|take|taken|had|swallowed ..3 them|it|pills|meds|dose again|twice ..4 slow|sleepy|
            dizzy|heart|scared
        took ..2 pills|meds ~4 took them again
        did|used|use|do|took|shot ..2 amount ..2 used_to|use_to|before|always|same ..4 jail|inside|
            prison|did|drowsy|do
        drowsy|sleepy|grey|dark|numb|blurry|fading ..3 edges|i_used|first_time|relapsed|
            since_i_used|after_i_used ..3
        used|using ..4 first time ..5 grey|sleepy|drowsy|going|heavy|blurry|chest|breathe
        first time ..4 ~4 used|using|shot ..5 grey|sleepy|drowsy|heavy|blurry|chest|breathe
        fent|purple_stuff|fentanyl ..5 not|cant|can_not ..2 breathe|good|stay|move|feel|>
        down_and ..5 not|cant|can_not ..2 breathe|stay|move
        swallowed|swallow|ate ..2 what|stuff|bag|bags|baggie|balloon|it|drugs ..4 carrying|cops|
            police|guards|came|search|burst
        swallowed|ate|found ..2 pill|pills ..4 carpet|floor|couch|purse ..4 swallowed|ate|mouth|
            before|reach
        kid|son|daughter|baby|toddler|year_old ..3 swallowed|ate|drank|got_into ..3 pill|pills|
            meds|bleach|dope|edible|gummies|methadone|battery
        used ..2 bathroom|washroom|stall|room ..4 not ..1 answering|answer|coming|responding|moving
        not answering|responding|opening ..2 door|bathroom|knocks ..4
        used|using ..6 not ..1 answering|opening ..2 door
        gurgling|snoring_weird|snoring_weird|death_rattle ..4
        not coke|weed|down|percs ..1 >|it|was|i
        that|it was|wasnt not coke|percs|weed|molly ..1 >|i|im
        """,
        "i thought it was the usual amount but my chest is slowin down",
        "traffic is slowin down",
        unless="traffic|internet|wifi|phone_is|snail|line_is|game|training|class|course|coffee|decaf|"
        "vet|dog|cat|news|@ago|@scene|baby_is_snoring|kettle|sink|drain|stomach|tummy|hungry",
    ),
)
