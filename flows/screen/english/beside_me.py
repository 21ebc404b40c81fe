"""Others in danger, further: dying words, people not moving, fire, water, children alone."""

from flows.screen.english.classes import ARMED_STRANGER
from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.beside.wants_to_die",
        "third_party",
        "red",
        "",
        """
        says|said hell cut|kill|stab|hurt|shoot|burn her|him|them|me|us
        @they|cellie ..6 going_to|gonna hang >|tonight|now
        niece|daughter|sister|cousin|girl|kid ..8 with ..1 #30 year|years|yr
        @they ..4 says|said|saying|threatening ..3 kill|cut|stab|hurt|shoot|burn her|him|them|us
        @they ..4 is|was on the|a|that ..1 bridge|ledge|overpass|tracks|railing
        @they ..4 on|through|onto|thru the ice ..6 die|not_back|not_picking|breaks|went|flags|hours|
            drunk|alone|walking
        @they ..3 over the balcony|railing
        @they ..4 on|off ..2 roof|balcony|rooftop ..5 cord|rope|noose|bawling
        @they ..4 said|saying|told|text|texted|txt|msg|messaged|msgd|wants|going_to|trying|tried|
            threatening|keeps|talking|crying|thinks|swears ..6 kill|killing|hang|hanging|shoot|
            shooting|end|hurt|cut|drown|burn|off|offing ..1 himself|herself|themself|themselves|
            hisself|it_all|self
        @they ..4 said|saying|told|text|texted|txt|msg|messaged|msgd|wants|going_to|trying|tried|
            threatening|keeps|talking|crying|thinks|swears ..6 jump|jumping|die|dying|dead|end_it|
            ending_it ..1 himself|herself|it|off|tonight|self|>|now|bridge
        killing|hang|shoot|hurt|cut|cutting|burn|drown|starve|poison|end|off ..1 himself|herself|
            themself|themselves|hisself|hersef ..2
        @they ..2 is|wants|going_to|about|trying|might|ready|says|will ..3 jump|jumping|
            kill_himself|kill_herself|hang_himself|hang_herself|do_it|die|end_it|be_dead|
            not_be_alive ..3 >|off|tonight|today|serious|now|he|she|from|by|with|in|dead
        < he|she|bro|they just? jumped >|from|now|in_front
        < he|she|bro|they just? jumped off|out ..2 bridge|balcony|roof|building|overpass|pier|floor|
            window|ledge|cliff|car|truck
        stop|help him|her|them he|she|they ..2 going_to|is ..3
        @they ..4 not ..1 be alive|here ..1 on|by|tomorrow|@week_day|after|next
        @they ..3 locked|lock|barricaded|shut ..3 in|inside|himself|herself ..4 rope|gun|knife|
            pills|blade|razor|belt|bathroom|not|garage
        @they ..3 has|got|have|put|took|holding|bought|found|with ..2 rope|noose|gun|rifle|shotgun|
            pills|razor|belt|knife|blade|means ..4 himself|herself|garage|not|head|throat|out|
            nothing_to_live|use|his|her|come|basement|crying|says
        @they is|was|sitting|standing|went|walking|jumped|out|up sitting|standing|out|up|down|over|
            right|still|stuck? on|off|at|from|over ..1 bridge|ledge|overpass|tracks|train_tracks|
            railing|edge|cliff|balcony_rail
        @they on|at|off ..1 bridge|ledge|overpass|tracks|train_tracks|railing|cliff
        @they by ..1 tracks|train_tracks|ledge|railing
        @they ..2 on|off ..1 roof|balcony|rooftop ..5 jump|jumping|yelling|screaming|crying|rail|
            railing|ledge|edge|drunk|high|not_come|wont_come|talking|naked
        @they ..2 through ..1 ice
        will|wont not ..1 get|come|step ..1 back|down|off ..2 edge|ledge|bridge|roof|tracks
        @they ..3 left|wrote|found|sent|texted|posted|leaving ..2 goodbye|suicide|a_note|note|
            goodbyes|farewell|last ..4
        found ..2 note|plan|letter|rope|stash ..4 his|her|kill|suicide|school|room|die|themself
        @they ..4 gave|giving|given|gives ..1 me|away|his|her ..2 away|medals|stuff|dog|things|
            everything|watch|ring|guitar ..4 bye|goodbye|not|need|said|away
        @they|text|msg|txt|message|me ..3 bye|goodbye|take_care_of|love_you|other_side|look_after
            ..4 phone_off|pick|answer|other_side|mom|brother|forever|not|turned|kids|see
        turned ..2 phone off ..4 tried|before|goodbye|bye|worried|said
        @they ..4 phone_off|not_answering|not_answered|will_not_answer|not_pick_up|not_picking_up|
            stopped_answering|not_answering_the_door|gone_quiet ..8 goodbye|note|pills|gun|days|
            smell|drunk|before|tried|stash|hours|cold|ice|said
        goodbye|bye|note|pills|gun|matter|drunk|hours|smell ~8 not|wont|stopped ..1 pick|picking|
            answer|answering ..1 up|phone|door|>
        cut|slit|slashed|cutting ..1 up? ..1 himself|herself|themself >|in|open|up|bad|with|again
        cut|slit|slashed|cutting ..1 his|her|their ..1 wrist|wrists|arm|arms|throat|legs|veins
        @they took|swallowed ..2 bunch|bottle|handful|whole_bottle|whole_pack|whole_box|whole_bag|
            pills|tablets ..3
        @they took|swallowed ..1 all ..3 pills|pill|meds|tablets|tylenol|insulin|it|them|at_once
        @they ate ..2 pills|tablets|8_ball|gummies|edibles|shrooms|meds|handful_of|edible
        stopped ..2 his|her|their ..2 pills|meds|insulin|dialysis|heart ..5 die|see|go|wants|says
        taking|take|takes|drive|driving ..1 the|her|my|our kids|baby|kid|children ..4 off|into|lake|
            pier|river|with_her|with_him|bridge|water|high|drunk
        @they ..4 drive|driving|drove|drives ..3 drunk|wasted|high|loaded|into ..4 gun|kids|kid|
            baby|lake|river|ice|cliff|pole|>
        kids|kid|baby|son|daughter ..4 he_is|she_is|is|dad|mom ..2 wasted|high|drunk|passed_out ..3
            boat|car|driving|truck|alone|care|>
        check|checking ..1 on|up ..4 tonight|goodbye|medals|dog|alive|pills|gun|not|bye|night|
            suicidal|danger|said|killed
        wellness|welfare check ..4
        niece|daughter|sister|cousin|nephew ..8 motel|hotel|older_guy|older_man|pimp|trafficked
        girl|kid ..4 motel|hotel ..4 locked|leave|gun|pimp|older
        friend|buddy|bunk|roommate|guy|kid|cellie|cousin|brother|he|she|man ..8 belt|rope|noose|
            blade|razor ..3 going_to|use|showed|under|hidden|himself|neck
        he|she|they|guy|someone|buddy|@kin ..2 hanging|hung|hanged ..3 closet|rope|neck|cell|tree|
            bathroom|garage|himself|herself
        cut him|her down
        took_off|left|gone|went|ran ..3 in|into|to|out ..3 bush|woods|truck|river|bridge|night|ice
            ..6 gun|22|rifle|rope|shotgun|drunk|knife|pills
        wrote|writes|write|posted|post|put ..2 on|in ..1 facebook|fb|insta|wall|story|group|snap ..4
            goodbye|bye|die|sorry|end|tired|everyone
        goodbye|bye ..2 to|on ..1 everyone|facebook|fb|all|us ..4 phone|closed|off|close
        phoned|called|says|said|told|texted ..4 taken|took ..2 something|pills|them|all ..4
        picked|chosen|chose the|a|my day|date|way >|to_die|and|to_do|you_are|ur
        gave me his|her ..1 medals|dog|watch|things|stuff|keys|guitar|ring
        says|said|told ..3 not ..1 need|needs ..1 them|it|anything ..1 anymore|no_more|>
    """,
        "buddy left a goodbye voicemail n wont pick up",
        "buddy left a voicemail about hockey tickets",
        unless="""
        @scene|ferris|zipline|zip_line|pool|trampoline|bungee|bunjee|skydiving|laughing|tickets|
            @ago|hair|bangs|cake|grass|hockey_game|car_show|joking_around|dive|
            diving_board|ski|bounce|playdate|birthday|work_trip|for_work|vacation|the_bus_to|
            the_train_to|lottery|retire|new_job|for_school|garage_sale|shawarma|photo|selfie|
            fishing_derby|derby|skating
        copied
        hair_dye|dye_my|dye_her|dye_his|yard_sale|years_ago
        in_rank
        law_and_order|on_the_news|in_news|boat|wharf|fishing|walked_off|hockey|rink|skating|
            talked_me|about_buying
        note ~6 windshield|windscreen|bins|milk|parking|fridge
        news|church|bingo ..3 said
        bridge|ledge|overpass ..1 last spring|summer|fall|winter|year
        before i was born
        prayed|praying for
    """,
    ),
    Rule(
        "en.beside.down",
        "third_party",
        "red",
        "",
        f"""
        {ARMED_STRANGER}
        @they is|in|out|on|outside|has ..4 with ..1 @blades
        man|guy|dude|woman|lady|kid|someone ..3 showing|holding|waving ..1 @blades
        child|kid|baby|toddler ..1 swallowed ..3 pill|pills|battery|something|stash|bleach|magnet|
            magnets|drug|meds|coin|cleaner|bag|poison
        old|grandma|grandpa|nana|uncle|aunt|elder|mom|dad ..1 is? cold ..1 and ..1 stiff|grey|
            sweating|blue
        old ..3 on_the_floor|collapsed|across_the_hall_on ..3
        @they ..2 fell_off ..2 roof|balcony|ladder|scaffold
        dad|mom|grandma|grandpa|nana ..1 cold sweating|sweat
        found|find|see|there_is|seen ..3 guy|man|woman|girl|person|someone|kid|lady|boy|him|her|
            dude|elder|grandma|grandpa|body|mom|dad|@kin ..4 on_the_floor|floor|snowbank|dumpster|
            alley|stairwell|ditch|street|tracks|cold|not_moving|naked|bleeding|unconscious|
            passed_out|blue|beat_up|no_pants|barely|collapsed|hanging|snow|water|sidewalk|ground|
            bathroom|river ..3
        guy|man|woman|girl|person|someone|kid|lady|boy|dude|elder|grandma|grandpa|mom|dad|@kin|
            neighbour|coworker|roommate ..4 not|has_not|isnt|aint|wont|is_not|stopped !stop ..1
            moving|moved|breathing|breathe|waking|wake|respond|answered|answering|move|talking|
            getting_up|get_up ..3 since|>|help|and|his|when|he|she|on|door|from|right|at
        man|guy|body|someone|kid|girl|boy|woman|dog ..3 in|under|through|thru|into ..2 water|river|
            lake|ice|canal|creek|harbour ..3 >|pier|help|not|by|point|he|she|lights|going|can_not
        car|truck|van|skidoo|sled ..2 in|into|off|through ..2 river|lake|water|ice|ditch|bridge|
            cliff ..4 lights|inside|people|someone|still|help|now|kid|trapped|upside
        baby|kid|kids|child|toddler|infant|boy|girl|dog ..3 locked|alone|left_alone|left_in|
            left_outside|stuck|trapped|crying ..3 car|outside|balcony|house|home|hot|street|night|
            freezer|room|crib|snow|highway ..4
        little ..1 kid|boy|girl|one ..3 outside|alone|walking|wandering|street|lost|road|balcony ..4
            alone|coat|shoes|minus|cold|highway|night|railing|traffic
        old|elderly ..1 lady|man|woman|guy ..3 wandering|lost|fell|floor|down|outside|highway|
            nightgown|confused|slippers ..3
        fire|flames|smoke|burning ..4 inside|people|kids|floor|building|house|apartment|trapped|
            neighbour|neighbors|room|coming_from|upstairs|stairs|hallway|unit|spreading|
            out_of_control|in_there ..3
        house|building|apartment|place|trailer|kitchen|room|unit|floor ..3 on_fire|burning_down|
            is_burning|full_of_smoke|up_in_flames|full_of_gas ..3
        @they|@kin|coworker|buddy|man ..3 collapsed|keeled_over|hit_the_floor|blacked_out
        grandma|grandpa|mom|dad|nana|elder|kookum ..1 fell !asleep|for|in|out|behind ..5 not|wont|
            and|hip|head|hurt|help|cant|alone|stairs|floor|tub|bathroom|side|down|>
        uncle|aunt|old_man|old_lady|old_guy ..1 fell !asleep|for|in|out|behind ..5 not|hip|head|
            hurt|help|cant|stairs|floor|bleeding
        grandma|grandpa|mom|dad|nana|elder|aunt|uncle|old_man|old_lady|kookum ..3 collapsed|
            on_the_floor|on_floor|crooked|droopy|barely|grey|slurring|twisted|fallen|unconscious|
            not_waking
        crooked|twist|twisted|droopy|lopsided ..3 mouth|face|smile ..3
        mouth|face|smile ..3 went|is|all|looks|gone|twist ..1 crooked|twisted|droopy|lopsided|
            sideways|down
        screaming|screams|yelling|begging ..4 woman|next_door|lady|help|wall|stop|neighbour
        crying ..4 help|stop|stop_it
        woman|girl|lady|neighbour|kid|baby|she ..3 screaming|begging ..2 >|help|again|next|for
        woman|girl|kid|lady|neighbour|she|someone ..3 screaming|screams|yelling|crying|begging ..4
            help|stop|upstairs|wall|murder|no|next_door|him|killing|through|downstairs|hall
        hear|heard|hearing|can_hear ..4 screaming|screams|begging|shots|gunshots|beating|hitting|
            thumping|smashing|crying_for|fighting_and|slapping ..3
        neighbour|he|guy|dad|man|boyfriend|husband|dude|stepdad|uncle|mom|she|they|@kin ..3 beating|
            hitting|hurting|choking|drowning|kicking|stomping|beat|strangling|shaking|killing|
            stabbing|punching|molesting|touching|abusing|raping|smacking|dragging|whipping|slapping
            ..1 !her_stomach|her_back|his_back|her_feet|his_feet|his_knees|his_head|the_game|
            his_time|her_time|the_lights|the_drums|the_traffic her|his|him|wife|girl|girlfriend|mom|
            kid|kids|baby|them|daughter|son|sister|lady|woman|someone|guy|dog ..2
        neighbour|he|guy|dad|man|boyfriend|husband|dude|stepdad|uncle|mom|she|they|@kin ..3 beating|
            hitting|hurting|choking|kicking|stomping|strangling|shaking|stabbing|punching|molesting|
            touching|abusing|raping|dragging|whipping|slapping my|the|that|a ..1 @kin|wife|woman|
            lady|girl|guy|kids|door
        kid|kids|baby|girl|woman|friend|sister|mom|daughter|son|cousin|wife|neighbour|he|she ..2
            getting|being ..1 beat|beaten|hit|abused|hurt|choked|raped|molested|stabbed|kidnapped|
            trafficked|jumped|tied_up|strangled|attacked|dragged|punched|stomped
        kid|kids|baby|girl|woman|friend|sister|mom|daughter|son|cousin|wife|neighbour|he|she ..1
            got|is|been|was beat|beaten|stabbed|shot|raped|kidnapped|strangled|jumped|attacked|hurt|
            choked by|outside|at|on|bleeding|and|he|in_the_head|in_the_chest|in_the_leg|in_the_back|
            in_the_face|bad|me
        took|take|taking|grabbed|drag|dragged|dragging|forced|pulled|threw|put ..2 my|a|the|her|him|
            some|that ..1 cousin|girl|woman|friend|sister|kid|buddy|guy|her|him|lady ..3 car|van|
            upstairs|trunk|truck|room|alley|basement|crying ..4
        got|have|has|holding|hold|keeping ..1 him|her|them|my|friend|cousin ..2 tied|
            in_the_basement|basement|hostage|held|in_a_motel|trunk|locked|gunpoint
        being kept|sold|trafficked ..3
        being forced into|by|against|down|inside|to_sell|to_work|to_have|to_stay|to_do|to_sleep|
            to_strip|to_fuck|to_carry|to_beg|to_marry|to_live|to_see|to_go|> ..3
        man|guy|dude|someone|boy|kid|lady|woman|he|she|they|roommate|son|brother|friend|@kin ..3
            swinging|waving|pulled|threatening ..2 @arms ..4 bus|train|here|shelter|lobby|people|
            outside|hall|room|mom|everyone|at|around|on|him|her|>|in|someone|and|himself|street|
            church
        man|guy|dude|someone|boy|kid|lady|woman|he|she|they|roommate|son|brother|friend|@kin ..1
            holding|showing|has|got|with|carrying|stabbing|shooting|shot|stabbed ..1 @blades ..4
            bus|train|here|shelter|lobby|people|outside|hall|room|mom|everyone|at|around|on|him|her|
            >|in|someone|and|himself|street|church
        put|puts|slipped|dropped ..1 something|pill|drug|sumthin|drugs ..2 drink|her|his|beer|cup
        missing ..6 storm|hunting|days|blizzard|ice|bush|boat|snowmobile|skidoo|cold|trail|dark|
            hours
        am|is|are|got|get|we|i|they|still|him|her ..1 lost ..4 storm|hunting|days|blizzard|ice|bush|
            boat|snowmobile|skidoo|cold|trail|dark|hours
        @kin|@folk|he|she|they ..2 missing since|for|from|two|3|and|days
        not|never ..2 come|came|back|home ..2 from ..2 storm|hunting|ice|boat|skidoo|blizzard|
            trapline|lake|river|fishing
        out ..2 on|in ..2 ice|bay|lake|storm|boat|punt|snow|cold|skidoo ..6 drunk|wind|no|not|hours|
            storm|days|dark|coat|alone|up
        police|cops|ambulance|911|someone|help ..4 for|4|him|her|guy|friend|roommate|neighbour ..2
            not|bleeding|breathing|stabbed|blue|hurt
        help ..2 not me ..2
        please ..2 help ..2 my|him|her|them|not_me ..2 @kin|he|she|wife|mom
        stuck|pinned|crushed ..1 under|beneath
        pinned ..2 by|in|inside|under
        crushed ..2 under|inside|between|beneath
        stuck|trapped in|inside ..3 fire|snowbank|machine|vehicle|freezer|river|ice|mud|wreck
        got|been|was|just|is ..1 poked|stabbed|shot|shanked|jumped|stomped|run_over|hit_by ..3
            leaking|bleeding|floor|bad|here|outside|bus_stop|help|lobby|by_a|out_front ..2
        labor|labour|giving_birth|having_the_baby|contractions ..5 alone|cabin|no|road|car|now|
            closed|help|early|cab
        bleeding|hurt|choking|dying|shot|stabbed ..2 him|her|she|he|them not_me|no_me|im_ok
        child|kid|baby ..1 choking|drowning|not_breathing|turned_blue|swallowed_a_battery|
            swallowed_a_coin ..3
        smoke|flames ..3 under|from|out_of ..2 door|window|roof|unit|neighbour
        heard|hear|hearing ..3 thud|bang|scream|crash ..5 not|no|quiet|answer|silence
    """,
        "man in the water at the pier",
        "man in the water aerobics class told me",
        unless="""
        @scene|aerobics|fishing|@ago|boxing|sparring|judo|karate|wrestling|karaoke|
            kid_concert|laughing|chess|boots|drum|campfire|fireplace|bbq|barbecue|
            candle|incense|sage|smudge|smudging|alarm_test|drill|false_alarm|smoke_break|
            smoked_meat|burning_calories|cookies|toast|roller_coaster|rollercoaster|haunted|
            halloween|concert|goal|playoffs|snowman|sledding|tubing|puppy|kitten|plant|
            teething|fire_drill|hot_tub|tug|eggs|odds|record|dough|rug|
            santa|piggyback|flyers|pamphlets|volunteer|sandwich
        busy_not|salmon|great_dane|dal|curry|my_vibe|the_vibe|hedge|beetroot|britney
        swim_lesson|swim_class|swim_team|swim_lessons|nap_time
        haircut|tattoo|when_she_sees|when_he_sees|when_they_see|on_news|on_the_news|true_crime|
            podcast|hunting|in_korea|in_war|dieppe|in_ww1|in_ww2|years_ago|hurley
        cat|keys|wallet|parcel|bike|glove|mitt
        roof|ceiling|tap|toilet|sink|faucet
        pizzas
        i was # when
        cap_gun|water_gun|toy_gun|comic_con|cosplay|for_seals|seals|for_the_cake|podcast|match|
            controller|ego|goose|medkit|nerf|dehydrated|came_out|ate_sushi|busy_not|on_the_news
        sword|axe|gun|knife ~10 comic_con|cosplay|podcast|cake|haunted_house
        news ..2 found
        before noon|eleven|lunch|ten
    """,
    ),
)
