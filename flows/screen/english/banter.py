"""English said in jest and in play: sayings, games, films, animals; no danger to anybody."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "en.mask.scolded",
        """
        mom|boss|teacher|prof|professor|coach|chef|manager|principal|gran|grandma|aunt|auntie|
            parents ..2 going_to|will|would|might|could kill|murder|strangle|skin|throttle me >|lol|
            haha|for|i|late
        doc|doctor|dentist|trainer|physio ..2 going_to|will|would|might kill|murder me
        kill|murder|strangle|skin me ..1 if|when|because|once|i ..1 i|we|you|it|the? ..4 late|skip|
            skipped|skipping|fail|failed|flunk|flunked|spill|spilled|shrunk|shrink|dent|dented|
            scratch|scratched|burnt|burned|woke|ruin|ruined|drop|dropped|stain|stained|bail|cancel|
            dirty|messy|clean|dishes|homework|laundry|muddy|shoes|birthday|anniversary
        if|when|once ..6 failed|flunked|late|lost|broke|ate|spent|skipped|forgot|forget|dented|
            spilled|shrunk|scratched|birthday|homework ..2 he|she|they|mom|dad|boss|coach ..1 will|
            would|going_to|might kill|murder|strangle|skin me
        kill|murder|strangle|choke|punch|slap|smack ..1 whoever|the_person|the_guy|the_genius|
            the_idiot|who ..2 invented|designed|made|wrote|parked|ate|finished|decided|thought|
            scheduled|built|named
        kill|murder|strangle|choke|punch|slap|smack|stab|hurt ..1 whoever !hurt|touched|did|
            killed|raped|hit|ratted|snitched|beat|shot|stole|robbed|comes|is
        kill|murder|strangle|choke ..2 him|her|bro|sis|brother|sister|roommate|them|lol ..1 he|she|
            they ..1 ate|eats|drank|finished|used ..1 my|the|all ..1 lunch|pizza|leftovers|
            sandwich|chips|cereal|fries|yogurt|cookies|snacks|pop|ice_cream|shampoo
        choke|strangle|slap|smack ..1 somebody|someone with|w ..1 a|their chip|keychain|noodle|
            mitten|clipboard|sock
        break|kick|wring|snap|kill|murder|strangle ..1 his|her|your|their|him|them ..1 legs|ass|
            neck|arm|butt|arms|fingers? if|when he|she|they|you ..1 scratch|scratched|scratches|
            touch|touches|eat|ate|eats|drinks|parks|use|uses|break|breaks|lose|loses|forgets|spill|
            spills|dent|dents ..2 my|the|this ..1 car|truck|bike|phone|pizza|chips|remote|tv|couch|
            shoes|lunch|leftovers|guitar|spot|lawn|beer_fridge
    """,
        "my boss is going to kill me, i am late",
        "my boss is going to kill me, he has a gun",
    ),
    Mask(
        "en.mask.rather_die",
        """
        rather|sooner die than|then ..1 sing|karaoke|wear|eat|drink_that|watch|dance|listen|cook|
            give_a_speech|pay_that|camp|shop|cheer|write|play|run_a|wait_in|speak_in|do_karaoke|
            the_dishes|do_the_dishes|do_that_again|miss_the|go_to_the_gym|go_camping|use_a
        die|dead my|the|her|his|your|our ..2 hair|blue|purple|pink|green|jeans|roots|beard|eggs|
            wool|eyebrows|fabric|shoes
        cross|crossed|crossing ..1 my? heart|fingers ..1 and hope to die
        too|so|very old|young|pretty|busy|broke|cool to die
        too old to die young
        die|died|dying die must
        put|puts me|us out of my|our misery and|who|tell|what|did|already|with_the
        bury|buried|burying the hatchet
        buried|bury me|him|her|us|them at|in ..1 @played|paperwork|snow|leaves|sand|homework|laundry
        dead center|centre|easy|cheap|slow|giveaway|wood|tree|trees|skin|stock|sea|link|links|end|
            leaves|grass|simple|boring|air|pixel|pixels
        over my dead body
        death metal|valley|star|match|by_chocolate|by_powerpoint|trap|grip|stare
        sudden death ..1 overtime|ot|playoff|round|shootout
        book|movie|film|story|show|novel ..2 about|bout|where|with ..2 man|woman|guy|girl|kid|
            someone|person|boy|who ..4 die|dead|kill|suicide|jump
        is|was|are|were the bomb >|lol|haha
        bath|photo|glitter|smoke|cherry|stink|atom|jager bomb|bombs
        want|wanting|want_to|wanted|going_to|gonna to|2? die|dye|dying my|the|her|his ..2 hair|
            beard|roots|eyebrows|jeans|eggs|shirt
    """,
        "id rather die than sing karaoke",
        "id rather die than live like this",
    ),
    Mask(
        "en.mask.play",
        """
        beat|beaten|murdered|destroyed|killed|slaughtered|smoked|crushed|robbed|hammered|buried|
            shot|stabbed|poked|whooped|demolished|owned|schooled ..4 at|in|on|playing ..2 @played
        beat|beaten|murdered|destroyed|killed|slaughtered|smoked|crushed|hammered ..3 # #|nil|zip|
            nothing
        die|dying|died|dead|kill|killing|killed|kills|shot|shooting|shoot|stuck ..4 on|at|in|to|past
            ..2 level|boss|map|wave|stage|lobby|spawn|respawn|checkpoint|raid|dungeon|quest|server|
            round
        @played ..8 kill|killed|kills|killing|die|died|dies|dying|dead|shoot|shooting|stab|attack|
            hit|beat|bleed|drown|drowned|gun|bomb|sniper|shotgun
        cod|call_of_duty|fortnite|gta|halo|valorant|warzone|xbox|ps5|paintball|laser_tag|smash|2k|
            battle_royale|minecraft|zelda|roblox|among_us|risk ..8 shot|stabbed|attacked|blood
        bomb ..1 planted|defused|site|squad_skin
        bro|dude|man|mate i ..1 keep dying
        headshot|headshots|deathmatch|killstreak|kill_streak|kill_cam
        knocked|knock|knocks|knocking him|her|them|me|guy|dude out ..1 in|cold_in ..1 the|round? #|
            one|two|three|first|second|third|seconds
        water|nerf|squirt|glue|hot_glue|caulking|toy|price|massage|grease|spray|tattoo|radar gun|
            guns|pistol
        moose|deer|buck|elk|duck|ducks ..6 shot|shoot|dropped|kill|killed
        shot|shoot|dropped|kill|killed ..4 moose|deer|buck|elk|duck|ducks
        clean shot he|she|it dropped
        gun|rifle|rifles oil|show|club|licence|license|permit|laws
        clean|cleaning|cleaned ..1 my|our|the? rifle|rifles|shotgun
        leg_day|squats ..2 can_not feel ..1 my? legs
        smoke|smoking|smoked|vape|bbq|sunbathe ..2 on ..1 my|the|a? balcony|roof|rooftop
        took|take|taking my ..1 pills|meds ..1 with|at|after ..1 breakfast|supper|lunch|food|dinner
        nail|staple|heat gun ..2 jammed|jams|broke|broken|new|rental|nails|refill|charger|battery
        pillow|snowball|food|water|water_balloon|water_gun|nerf|tickle|play|thumb|cock|bull|sword|
            ufc|mma|boxing fight|fights|war|wars|fencing
        gun|fist fight|fights ..3 movie|scene|film|saloon|western
        @seen ..8 kill|killed|kills|die|died|dies|dead|shot|shoots|stabbed|drown|drowns|drowned|
            murder|murders|murdered|suicide|overdose|jumped|hung|hanged|bomb|gun|blood|axe|attacked|
            poison|poisoned|poisons|robbed|hostage
        kill|killed|kills|die|died|dies|dead|shot|shoots|stabbed|drown|drowns|drowned|murder|
            murders|murdered|suicide|overdose|jumped|hung|hanged|bomb|gun|blood|axe|attacked|poison|
            poisoned|poisons|robbed|hostage ..6 @seen
        killed|kill|killing|kills off
        dog|cat|mom|dad|guy|hero|girl|man|he|she|they|everyone ..1 dies|died|killed|drown|drowns ..2
            at|in|by the end|finale|ending|sequel|credits
        lion|bambi|titanic|finale ..8 die|dies|died|drown|drowns
        chess|checkers|crib|cards|euchre|uno|darts|pool ..8 call ..1 the? police|911|cops|ambulance
        call|send ..1 the? 911|police|help ..1 lol|haha ..1 wings|pizza|cookies
        sniped|sniping|respawn|respawned|revive|revived|uninstalling|uninstall|gg|loadout|killcam
            ..8 roof|rooftop|window|truck|gun|dead|died|shot|kill|killed|bridge|tower|ledge
        roof|rooftop|window|truck|gun|dead|died|shot|kill|killed|bridge|tower ..8 sniped|respawn|
            respawned|revive|uninstalling|uninstall|map|loadout|lobby|controller
        ufc|mma|wwe|wrestling|wrestlemania|boxing ..8 bleed|bleeding|blood|knocked|choked|die|
            killed|hurt|kill
        choked|choke on|at|in|during ..1 the|a|my|that ..1 free_throw|free_throws|penalty|shootout|
            playoffs|final|finals|putt|interview|test|exam|speech|solo|audition
        reaper|zombie|vampire|ghost|skeleton|pirate|mummy|murderer|killer|nurse|prisoner ..2
            costume|costumes|mask|makeup
        crack|cracks|pop|pops|sound|sounds|go_off|snap ..1 like gunfire|gunshots|gunshot|shotgun|
            bomb|bombs|firecrackers
        cpr|first_aid ..3 doll|dummy|annie|mannequin|manikin|class|course
        boxing|karate|judo|mma|kickboxing|wrestling|sparring|rugby|hockey|muay_thai ..3 class|
            practice|club|gym|lesson|lessons|night ..8 beat|hit|punched|kicked|knocked|choked|
            bruised ..1 me|us|up
        plants|plant|sourdough|printer|luck|laptop|phone ..1 is|are ..1 committing|suicidal|having|
            dying ..1 suicide?
    """,
        "the sheriff gets shot in that western",
        "the sheriff got shot on our street",
    ),
    Mask(
        "en.mask.creatures",
        """
        cat|cats|kitten|kittens|goose|geese|swan|squirrel|raccoon|raccoons|seagull|seagulls|hamster|
            parrot|rooster|hen|cow|goat|pigeon|crow|mosquito|mosquitoes|toddler|puppy|vacuum|
            toaster|printer|treadmill ..3 attacked|kill|killed|killing|jumped|hit|slapped|slaps|
            threatened|threatening|murder|murders|ambushed|robbed me|us
        cat|kitten|squirrel|raccoon|toddler|toaster|printer|vacuum|treadmill ..2 is ..1 out to get
            me|us
        attacked|robbed|jumped|slapped|hit|ambushed|mugged|chased|threatened|bullied|killed by ..2
            cat|kitten|goose|geese|swan|squirrel|raccoon|raccoons|seagull|seagulls|hamster|rooster|
            goat|pigeon|crow|mosquito|mosquitoes|toddler|snowball|fare|fares|prices|fees|taxes|bill|
            bills|inflation|nostalgia|storm|snowstorm|jet_lag|flu|thieves
        held|hold|holding|taken|being? hostage by|to ..2 cat|cats|dog|kitten|kids|toddler|baby|
            meeting|webinar|printer|couch|group_chat
        held hostage by my cat
        call|calling|called ..2 cops|police|911|ambulance|xpolice ..4 stole|ate|took|stealing|eating
            ..2 fries|sandwich|lunch|donut|donuts|snack|snacks|cookies|cookie|pizza|chips|wings|
            sock|socks|parking|spot
        found|find the|a|my|our goldfish|hamster|fish|mouse|bird|plant|spider|squirrel|budgie dead
        goldfish|hamster|mouse|mice|spider|squirrel|budgie|deer|plant|plants|houseplant|cactus|
            sourdough|lawn ..1 dead|died|dying|drowned|murdered|killed
        raven|ravens|bear|fox|crow|gull|moose ..2 stole|ate|took|robbed ..6 call ..1 police|911|
            cops
        if ..1 i|we|he|she|you ..1 eat|ate|have|has|see|hear|lose|wins|win|make|makes|watch ..6
            call ..1 the|an|my? ..1 911|police|cops|coroner|ambulance|doctor
        robbed|attacked|mugged|hit|assaulted ..1 by ..2 vending|machine|machines|rogers|bell|telus|
            hydro|slot|slots|mechanic|casino|cra|gas_prices|rent|dentist|pigeons|moths|allergies|
            pollen
    """,
        "help im being held hostage by my cat",
        "help im being held hostage by my ex, the cat is with me",
    ),
    Mask(
        "en.mask.hit_on",
        """
        hits|hitting on me|her|him|you|us|every|everyone|anyone|girls|guys|my
        got|get|getting|was|been|being|he|she|guy|guys hit on by|me|her|every|everyone
        a|such_a|big|smash|greatest|instant hit|hits with_the|with_my|with_our|with_everyone|at_the|
            among|song|single
        he|she|it is a ..1 hit with
        hit|hits|hitting ..1 a|the|my|some|our? ..1 target|bale|bullseye|net|post|rim|crossbar|puck|
            ball|snooze|button|pothole|deadline|brakes|traffic|trail|slopes|buffet|books|sale|sales|
            jackpot|note|target|ceiling|goal|goals|weekend|age|thirty|forty|fifty|sixty|home_run|
            iceberg|replay|send|reply|wrong_number|wrong_button|paywall|karaoke
        hit|hits|bumped|smashed|banged|jammed|stubbed my|his|her|the? thumb|finger|toe|elbow|
            funny_bone|shin ..3 hammer|desk|table|door|corner|cupboard|wall|frame|drawer|ladder
        hit|hits|whacked|smacked|bopped me|us|him|her|you with ..2 pillow|snowball|newspaper|
            discount|question|bill|homework|news|guilt|purse|balloon|frisbee|her_bag
        site|store|shop|school|office|garage|town|city|restaurant|warehouse|bank ..1 got|was|is hit|
            robbed|attacked|burned ..1 by|again|last
        got|get|was|were|bid|idea|plan|offer|proposal|request|motion|appeal ..2 shot down >|by_her|
            by_the_boss|by_my_boss|by_that_girl|by_hr|by_mom|by_a_girl|for_the|too_high|again|
            at_the_meeting
        shot down ..2 idea|plan|offer|proposal|request|motion|appeal|bid|joke
        jumped|passed over for|the
        hatchet job
        baby|toddler|bub kicks|kicked|kicking me|my|us
        black eye|eyes from ..2 rugby|hockey|puck|ball|lacrosse|boxing|soccer|softball
        shelf|exam|stairs|course|class|heat|shift|workout|hill|diet|commute|ikea|assignment|
            homework|winter|cold|traffic|kids|puppy will|would|might|going_to end|finish|kill me
        bloody murder
        eyes|ears ..1 are bleeding ..3 spreadsheet|song|music|colours|screen|font|singing|noise|
            powerpoint
        dog|dogs|goose|geese|cow|bull|turkey|rooster|bear|moose chased|chasing me|us|him|her
        bury me with ..1 my knitting|phone|remote|guitar|boots|slippers|coffee|recipes
        heart would|will|might give out ..1 haha|lol|hehe
        killed|kill|killing|murdered|crushed|crushing|slayed|slaying|nailed|nailing it|this|that >|
            on|at|in|out|last|today|with|tonight|presentation|interview|song|set|dance
        could|would|can|want_to ..1 murder|kill ..1 a|an|some ..2 burger|pizza|coffee|beer|steak|
            curry|kebab|tea|sandwich|pint|nap|donut|snack|smoke
        so hungry ..3 kill|eat ..1 a cow|horse|moose|bear
        fight|fights|fighting|fought ..1 the|a|my|that? ..1 ticket|fine|traffic|cold|flu|sleep|
            urge_to_nap|crowd|crowds|line|bill
        under the hammer
        if looks could kill
        line|phone|signal|wifi|router|modem|screen|engine|outlet|power|bulb|speaker|mic|pole|cable|
            starter|plug ..2 dead|died|dies|dying|killed
        stabbed|cut|jabbed|poked|nicked|slammed|jammed|pinched|burned|burnt|hurt ..1 my|his|her ..1
            finger|thumb|toe|hand|palm|fingers|tongue|lip ..2 with|on|in|opening|off ..2 fork|
            paper|can|lid|tape|pencil|door|drawer|stapler|pin|pan|oven|toaster|fries|pizza|coffee|
            soup|knife_drawer|tin
        slapped|slap|slaps|hit|whipped|poked|smacked|bonked|whacked me|us|him|her|you|them with ..1
            a|his|her|their ..1 fish|towel|newspaper|noodle|pool_noodle|pillow|sock|mitt|magazine|
            flyer|purse|mitten|glove|balloon|sandwich|baguette
        almost|nearly|about|just_about ..1 got|get|was|were? hit by ..1 a|the|some ..1 bike|car|
            bus|truck|puck|ball|branch|door|icicle|scooter|cab|streetcar|plow
        is|was|are how|what this|that|the|my flu|cold|hangover|shift|workout|class feels|felt
        hit by ..1 a ..1 truck|bus|train is|was how
        dishwasher|washer|tap|pipe|sink|radiator|toilet|pen|marker|dye is|was ..1 bleeding|leaking
    """,
        "got hit on by the barista",
        "got hit by my husband again",
    ),
)
