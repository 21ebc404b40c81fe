"""Somebody else in danger."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.third.unresponsive",
        "third_party",
        "red",
        "",
        """
        he|they|his|her|@kin|@folk|him|it ..2 not|never|stopped|quit|barely|hardly ..2 wake|waking|
            breathing|breathe|responding|respond|moving|responsive|conscious !for|to_go|to_school
        he|she|they|him|her|@kin|@folk ..2 is|are|turning|turned|went|going|looks|face|lips|all ..1
            blue|purple|grey|gray|limp|cold_and|stiff|unresponsive
        lips ..2 blue|purple|grey|gray
        he|she|@kin ..2 slumped|collapsed|unconscious|unresponsive|overdose|overdosed|overdosing|
            fell_out
        he|she|@kin|@folk ..2 slumped|passed_out|collapsed|fell|down|nodding|dropped ..6 not|blue|
            hit|using|needle|breathing|wake|answering|bathroom|help
        after|from|on a|his|her hit|shot|fix|needle|line ..5 not|blue|down|wake|answering|out
        can|could|do not|can_not ..1 wake|rouse him|her|them|@kin|@folk ..1 up
        can not wake my|the @kin|@folk
        not ..1 breathing
        stopped breathing
        no|not|can_not_find ..3 pulse
        needle in|still ..2 arm|him|her|his
        someone|guy|girl|he|she|@kin ..2 down|out|on|overdose|overdosed|in the|in|on ..1 bathroom|
            washroom|floor|stairwell|toilet ..3 not|blue|wake|moving|overdose|breathing|needle
        foaming|foam|frothing at|from|out|in ..1 mouth
        is|looks|i_think ..1 he|she|they|@kin ..1 dead|dying >|help|please|i
        he|she|they|@kin|@folk|@him ..2 not|never|can_not ..1 get|getting|got up|awake ..5 snoring|
            weird|call|scared|drank|took|used|breathing|help|up
        not|can_not get|keep|wake him|her|them|@kin ..1 up|awake|to_wake|to_move|conscious ..2 >|
            help|he|she|and|drank|used|took|what
        snoring|gurgling|gasping|rattling|choking|foaming ..2 weird|funny|noises|sounds|loud|sound|
            noise ..4 >|not|wake|help|blue|used|he|she|and
        gurgling|gasping|death_rattle|agonal
        he|she|they|@kin ..1 just? ..1 dropped|collapsed|fell_out|went_down|fell_over|keeled ..6
            took|used|help|not|what|breathing|do
        do_not ..1 know what ..1 he|she|they ..1 took|used|did|swallowed|drank
    """,
        "my buddy is slumped in the chair n wont wake up",
        "my kid wont wake up for school lol",
        unless="""
        school|class|work|@scene|nap|phone|computer|laptop|email|emails|breakfast|alarm|snoring|
            sleepyhead|bus|feeling_blue|teenager|meditation|yoga|laughing|course|my_texts
    """,
    ),
    Rule(
        "en.third.suicide",
        "third_party",
        "red",
        "",
        """
        kill|kills|killing|killed|hang|hanged|hung|shoot|shooting|cut|cutting|cuts|hurt|hurting|
            hurts|harm|harming|harms|burn|burning|burns|drown|drowning|stab|stabbing|starving|
            starve|overdose|choking|choke|slit|slitting|poison|unalive|end|ending|strangle|jump|
            bleeding ..1 himself|herself|themselves|themself|hisself|him_self|her_self|hiself|
            theirself|them_self
        @kin|he|she|guy|roommate|roomie ..1 stabbed himself|herself
        going_to|gonna|will|tried_to|wants_to|just|he|she|brother|son|friend|@kin shot|shot_at
            himself|herself
        he|she|they|@kin|@folk ..2 wants|wanted|want|said|says|talking|saying|keeps|threatening|
            threatened|trying|tried|going|going_to|about|will|wish|wishes|thinking|told ..5 die|
            suicide|be_dead|was_dead|were_dead|suicidal|kill_himself|kill_herself|end_it|end_his|
            end_her|overdose|end_their|kill_myself
        he|she|they|@kin|@folk ..2 is|are|been|feels|sounds|feeling|was|seems|being|got suicidal
        end|ending|ended|taking|took|taken his|her|their own? life !and|before
        he|she|@kin|@folk|they ..2 took|swallowed|taken|ate|drank|downed|had ..4 pills|meds|tylenol|
            bleach|bottle|overdose|poison|bunch_of
        he|she|@kin|@folk|they ..4 pic|picture|photo|pics|snap|video of ..2 pills|rope|gun|noose|
            knife|wrist|blood|cuts|blade|bridge
        he|she|@kin|@folk|they ..2 is|are|sitting|standing|hanging|up|climbed|out|going ..2 on|off|
            over|at|up|from ..1 ledge|roof|bridge|edge|railing|overpass|balcony_rail|rooftop|
            tracks|crane|window_ledge ..1 !fixing|also|patching|working|cleaning|shovelling >|and|
            of|now|she|he|will|yelling|what|i|at|looking|by|not|threatening|drunk|jumping
        on the ledge|railing|overpass ..2 >|nobody|looking|having|feet|he|she|of_the_bridge|
            of_the_roof|by|he_just|he_called|and|over
        dude|guy|lady|man|woman|girl|boy|kid|someone|@kin ..1 on the ledge|railing|overpass
        she|he|they|guy|man|woman|girl|kid|lady|dude|someone|@kin ..2 going|about|wants|ready|
            trying|threatening|threatens|going_to|standing to ..1 jump off|from|out|over|now|>|
            in_front !couch|bed|chair|dock|diving
        left|wrote|writing|found|leaving ..1 a|his|her|suicide|this note|letter ..4 not|gone|answer|
            locked|will_not|goodbye|wake|missing|worried|phone|scared
        locked|lock|locking ..3 in|himself|herself|the|door ..4 not|will_not|note|pills|razor|knife|
            blade|answer|cutting|crying|gun
        said|says|saying|say|texted|sent goodbye|sorry ..3 everyone|and|to|all|forever|me ~5 not|
            gone|left|no|will_not|answer|pills|coat|phone|worried|missing
        he|she|they|@kin|darryl|who said|says|say goodbye ..1 to everyone|us|me|all|his|her|my
        scared|worried|afraid|think|thinks|believe|fear|pretty_sure ..1 that? ..1 he|she|they|@kin|
            @folk ..2 will|might|is_going_to|going_to|may|could|is ..2 hurt|do_something|kill|die|
            jump|overdose|harm|cut|end|suicidal|use_and
        check|go_check|checking|look|go_see on|in_on ..2 sent|said|pills|note|goodbye|not|will_not|
            suicidal|worried|talking
        on|for|in ..6 pic|picture|photo of pills|rope|gun|noose|wrist
        stop|save|help him|her|them|my_@kin before|from|or ..2 jump|jumps|kills|dies|die|hurts|
            killing
        gave|given|giving|gives away all? his|her|their ..1 stuff|things|everything
        cutting|hurting|harming|burning|starving herself|himself|themselves|her_self|him_self|
            hisself
        found|find ..2 a|his|her|the|suicide ..1 note|letter ..4 room|bed|gone|missing|table|not|
            where|phone|he|she|help|scared|in
        text|texted|sent|messaged|posted ..3 goodbye
        saying goodbye !to
        saying goodbye to everyone|everybody|things|everything|them|you|my
        says|say goodbye to ..1 them|kids|everyone|my
        posted|posting|sent|sending|texting ..4 suicide|suicidal|goodbye|kill|die|end_it|pills|
            dark_stuff|scary
        pills|bottle|needle ~8 not|will_not wake|there|answer|breathing|responding|moving
        not|will_not there|wake|breathing|answering|responding|moving ~6 pills|bottle|needle
        he|she|@kin ..3 empty ..2 bottle|pills|pack
        @kin|he|she|they|@folk|friend ..2 has|got|have|with|holding|bought|had ..1 a|the ..1 rope|
            noose|gun|blade|razor|knife|pills ..4 locked|door|answer|not|scared|room|garage|
            bathroom|head|neck|herself|himself|talking
        locked ..2 door|room|bathroom|garage ..4 rope|gun|knife|pills|noose|blade
    """,
        "my sister says shes gonna kill herself tonite",
        "my sister says she is going to kill it at karaoke",
        unless="""
        @scene
        laughing|his_party|birthday|vacation|last_year|years_ago|when_i_was|at_work|dream|
            two_years|long_ago|in_90s|working|overtime|job|joke|died_already|@ago|@ok_reason
        drives|driving|cooks|driver
        burpees|pushups|laps|practice|coach|push_ups|group_good|story
    """,
    ),
    Rule(
        "en.third.victim",
        "third_party",
        "red",
        "",
        """
        he|she|they|dad|boyfriend|husband|stepdad|@kin|@folk|man ..2 beating|hitting|choking|
            strangling|hurting|punching|kicking|stabbing|raping|beats|hits|hurts|attacking|attacked|
            stabbed|smacking|abusing|touching|killing|stomping|slapping|jumped|molesting|beat ..1
            her|him|them|the|my|his|a|on ..1 @kin|up|wife|girlfriend|>|again|bad|so|and|with|in|
            right_now|now|kids|kid|baby
        her|his|my|the|@kin ..1 boyfriend|husband|man|ex|dad|stepdad ..2 is|was|keeps|be? ..1
            beating|hitting|hurting|choking|beats|hits|hurts
        lady|woman|girl|man|guy|kid|someone|@kin|people ..2 is|are|was|got|get|gets|getting|being|
            been ..1 beat|beaten|stabbed|shot|attacked|raped|jumped|stomped|robbed|assaulted|
            mugged|kidnapped|trafficked ..4 now|right_now|here|outside|stairwell|hall|next|bad|
            help|blood|lobby|downstairs|door|bleeding
        kid|someone|@kin is|are|got|get|gets|getting|being beat|beaten|stabbed|shot|attacked|raped|
            stomped|choked|jumped ..1 up|bad|rn|now|>
        he|she ..1 is|got|gets|getting|being beat|beaten|stabbed|shot|attacked|raped|stomped|
            assaulted ..2 now|right_now|here|outside|stairwell|hall|bad|help|blood|lobby|
            downstairs|bleeding|door
        screams|screaming|screamed|scream|yelling|crying|hear|heard|hears ..5 kid|kids|woman|lady|
            baby|girl|next_door|neighbour|neighbor|upstairs|downstairs|her|beating|beat|help|hurt
            ..3 hurt|beat|hit|help|every_night|bad|kill|stop|beating|getting|crash|phone|walls|
            wall|gun
        kid|kids|woman|lady|baby|girl|child|neighbour|neighbor ..3 screams|screaming|screamed ..6
            night|help|hurt|beat|hit|bad|stop|hurts
        i hear|heard|hearing her|him|them|it|someone|gunshots|shots|screaming ..3 screaming|beating|
            getting|hitting|scream|through|crying_for|beat|outside
        shots|gunshots|gunfire fired|outside|at|in|heard|downstairs|next
        shot fired|heard
        heard|hear|hearing ..1 gunshots|shots|gunfire
        someone|guy|girl|he|she|man|woman|kid|@kin|there_is_a ..2 bleeding|unconscious|not_moving|
            hanging ..3 ground|floor|out|bad|street|head|outside|stairs|lobby|sidewalk|here|
            everywhere|>
        someone|guy|girl|he|she|man|woman|kid|there_is_a ..2 stabbed|shot ..3 ground|floor|bad|
            street|head|outside|stairs|lobby|sidewalk|here|hall
        guy|man|woman|kid|someone|he|she|they ..1 stabbed|shot him|her|me|them|someone|somebody|my
        @kin ..1 stabbed|shot thru|through|>|him|her|me
        she|he is|was on the floor|ground >|and|not|bleeding
        she|he is|was ..1 lying|laying on the floor|ground
        he|she|they|@kin|@folk ..2 got|has|have|with|pulled|pulling|holding|had a|the|his|her gun|
            knife|machete ..3 to|on|at|pointed|against|and|going ..2 her|him|them|mom|kids|head|
            neck|kill|wife|shoot|stab
        he|she|they is|are|going_to|will ..2 kill|hurt|shoot|stab|beat her|him|them|the_kids|my_mom|
            the_baby|his|my_sister|my_kids|my_brother|my_friend
        my|the|our @kin|neighbour|kid|niece|nephew|elder|roommate is|has|been missing|kidnapped|
            been_taken|being_held|being_trafficked|being_abused|abused|being_beaten|in_danger
        my @kin|roommate ..2 had|having|has|taking|took|just ..1 a ..1 seizure|fit|stroke|
            heart_attack|overdose|convulsion|seizures
        @kin|he|she ..1 is|keeps having ..1 a|another|his|her|like? ..1 seizure|fit|stroke|
            overdose|heart_attack|baby
        @kin|he|she ..1 is|keeps|was ..1 seizing|convulsing|choking
        @kin|he|she ..1 is|keeps|are turning ..1 blue|grey|purple|again
        @kin|he|she ..1 is|was ..1 seizing|convulsing|choking|turning_blue|turning
        he|she|@kin|@folk ..2 fell|hit_by|hit ..3 stairs|head|car|bus ..4 blood|bleeding|not|moving|
            unconscious|out
        someone|@kin|he|she|they is|was|are|got being|been|getting? beaten|stabbed|attacked|raped|
            shot|abused|molested >
        touching|touched|molesting|molested|hurting|abusing|hitting|beating my|the|her|his kid|kids|
            daughter|son|niece|nephew|baby|sister|little|girl|boy
        baby|child|kid|kids !you ..2 not|left|alone|locked|choking|drowning breathing|alone|in|
            eating|car|outside|home|>
        kid|baby|kids|she|he ..1 got|ate|swallowed|drank|into ..2 my? ..1 pills|meds|methadone|
            bleach|weed_gummies|battery|poison
        she|he is on the floor|ground ..1 >
        girl|guy|kid|someone|woman|boy|man|lady ..3 being|getting|is|forced|held ..1 forced|held|
            kept|trafficked|pimped|beaten|sold|abused|raped|made|beat|locked|drugged|hurt
        they|guys|people|someone|he|dudes|cops|boys|guards|gang|@folk is|are|were|was|just ..1
            stomping|beating|jumping|kicking|stabbing|attacking|robbing|shooting|hurting|choking|
            swarming|fighting|stabbed|shot|jumped|beat ..1 up|on? ..1 a|some|this|the|my|someone|
            another guy|kid|dude|man|girl|lady|woman|someone|buddy|friend|old|homeless|outside
        shots ..1 just ..1 went|fired|going off|out|outside
        gunshots|gunfire ..2 outside|hall|next|street|building|near|close|apartment|now|help|heard
        heard|hear|hearing ..1 gunshots|gunfire|shots
        saw|seen|watched|heard ..1 him|her|them|a|the|@kin ..1 hit|hitting|beat|beating|kick|choke|
            slap|hurt|shake|smack|touch|grab|stab ..1 the|her|his|their|a|my ..1 baby|kid|kids|wife|
            girlfriend|girl|dog|mom|son|daughter|child|woman|lady|toddler|little
        someone|woman|lady|girl|kid|man|guy|she|he|people ..1 is|are|keeps|was|yelling? ..1
            screaming|yelling|screamed|crying|begging ..2 help|stop|please_stop|for_her_life|
            for_his_life
        screaming|yelling|screams|crying for? help
        fight|fighting|brawl ..5 stabbed|knife|gun|blood|shot|bleeding|unconscious
        heard|hearing|hear ..2 gunshot|gunshots|gunfire
    """,
        "guy downstairs is beatin on his wife i hear it",
        "my brother beat her at cards again",
        unless="""
        @scene
        at_chess|at_cards|at_pool|eggs|shoveled|volleyball|in_overtime|years_ago|@ago|
            laughing|rink|flu_shot|the_odds|in_crib|at_crib|diapers|drum|goal
        last_year ..4 game|season|playoffs
        on_the_news|news_says|radio_says|in_korea|in_the_war|dieppe|in_ww1|in_ww2|the_fight|ufc|
            hunting|for_my_shot|having_twins|twins
    """,
    ),
)
