"""English of work, kitchens, clinics and departures: strong words in their plain sense."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "en.mask.tools",
        """
        cut|cutting|slice|slicing|burn|burned|chop ..1 my|the|his|her|some|up|these|your|a|more|out?
            ..1 bangs|fringe|nails|toenails|lawn|hedge|hedges|paper|wrapping|cardboard|ribbon|
            fabric|pattern|stencil|onions|onion|bread|cheese|fruit|watermelon|steak|meat|fish|pizza|
            pie|cake|ham|turkey|chicken|tomatoes|potatoes|carrots|celery|garlic|drywall|insulation|
            tiles|tile|pipe|pipes|boards|plywood|studs|2x4s|trim|branches|tree|trees|wire|wires|
            carpet|rice|toast|soup|garlic|cookies|bannock|sauce|dinner|supper|wood|calories|cds|
            candle|candles|incense|leaves|brush
        knife|knives ..3 sink|dishwasher|drawer|rack|sharpener|sharpening
        knife|knives|blade|blades for|at ..2 work|job|cooking|fishing|class|restaurant|insulation|
            school|carving|box_cutter
        sharpen|sharpened|sharpening|clean|cleaning|cleaned|gave|sold|sell ..2 knife|knives|rifle|
            rifles|gun|guns ..3 work|job|season|hunting|moose|deer|museum|restaurant|collector
        boning|butter|putty|palette knife|knives
        gas|gasoline|fuel ..2 for ..1 mower|lawnmower|snowblower|generator|boat|quad|skidoo|trimmer|
            weed_whacker
        shot|shoot|pour|poured ..1 concrete|cement|foam
        fire|fired|firing|kill|hold|drop table|order|tickets|the_lights|the_grill|the_oven|the_kiln
        on fire tonight ..2 busy
        kitchen|grill|game|team|bats|playlist|sales ..1 is|are|was on fire
        blow|blowing|blew|tear ..4 chimney|bridge|rock|stumps|building up|down|with ..2 crew|site|
            contractor|engineers
        blow|blowing|blew ..1 up balloons|my_phone|the_mattress|the_raft|the_group|the_chat|tires
    """,
        "i need to cut wrapping paper",
        "i need to cut my wrists",
    ),
    Mask(
        "en.mask.clinic",
        """
        protocol|policy|poster|training|lecture|chapter|course|pamphlet|workshop|survivors for|on|
            about|of ..1 pain|stroke|seizure|seizures|overdose|overdoses|heart_attack|bleeding|
            suicide|attack
        heart_attack|stroke|suicide|overdose|seizure|naloxone|narcan|cancer survivors|survivor|
            group|awareness|prevention|training|workshop|course|session|talk|talks|month|week|walk|
            risk|class|statistics|drill|poster|presentation|lecture
        heart_attack|stroke ..1 last year|yr|summer|spring|fall|winter
        robbed|stroke|heart_attack|seizure|collapsed|attacked|mugged|got_stabbed|got_shot ..2 in
            january|february|march|april|may|june|july|august|september|october|jan|feb|aug|sept|oct
        anniversary of ..2 heart_attack|stroke
        < my? heart stopped|sank when|for ..3 called|saw|read|said|heard|announced|dropped|rang
        blood sugar|sugars|pressure was|were ..2 high|low|up ..1 >|this_morning|yesterday|last|at|
            when|again|but
        sugar|sugars|pressure was|were ..2 high|low|up ..1 >|this_morning|yesterday|last|at|when|
            again|but
        sugar crash|rush|high|coma_incoming
        fell|slipped|tripped|tumbled|fall ..4 but|and ..1 he|she|they|i|we|all ..1 is|are|am|was?
            ..1 fine|ok|okay|good|alright|laughing|unhurt|not_hurt
        fell|fall|falling off ..1 my|the|a ..1 board|skateboard|snowboard|scooter|horse|treadmill|
            stage|stool|log|swing|trampoline|unicycle
        fell|slipped|tripped ..4 just|only a? ..2 bruise|bruises|bump|scrape|scratch|pride
        hit|bumped|banged my|his|her head ..4 just a bump
        cut|cuts|bleeding|bled ..4 just|only ..1 needed|needs|need|a? ..1 bandaid|band_aid|bandage|
            scratch|nick|paper_cut|papercut
        bled|bleeding|blood ..4 paper|shaving cut|nick
        can|could not ..1 breathe in|through|with|inside ..3 mask|masks|top|dress|jeans|corset|
            costume|suit|tie|spandex|pants
        can|could not ..1 breathe ..4 laughing|laughed|funny|giggling
        fingers|hands|feet|arms|legs|toes|face|back|shoulders ..1 is|are|feel|so? numb|dead|stiff|
            sore|jelly|killing_me from|after ..3 cold|ice|snow|pushups|gym|typing|shovelling|
            shoveling|raking|carrying|lifting|freezer|practice|guitar|jackhammer|sanding|standing|
            sitting|walking|workout|stairs|machine|skating|hockey|dancing
        tight|sore|burning ..3 pushups|pushups|gym|workout|bench_press|lifting|hot_sauce|curry
        < blood|pain ..1 work|orange|oranges|pudding|sausage|moon|diamonds
        stabbing|shooting pain|pains ..3 shoulder|knee|foot|heel|elbow|hip|wrist|thumb|toe
    """,
        "grandpa fell but he is fine",
        "grandpa fell and he is not fine",
    ),
    Mask(
        "en.mask.too_many",
        """
        took|take|taking|taken|got|get ..1 the wrong bus|train|turn|exit|road|street|bag|coat|
            stairs|way|highway|path|jacket|umbrella|door|line|stop|order|number
        took|taken|take|taking|worked|had|ate ..1 too many|much shifts|classes|courses|photos|
            pictures|pics|breaks|selfies|orders|calls|hours|cookies|wings|tacos|carbs|perogies|
            timbits|donuts|pancakes|samosas|coffee|coffees|meetings|tests
        ate|eat|took|had|finished the? whole ..1 box|bag|tray|pan|pack of ..1 donuts|cookies|
            timbits|chocolates|chocolate|candy|pizza|chips|muffins|crackers
        whole ..1 box|bag|tray|pan|pack of ..1 donuts|cookies|timbits|chocolates|chocolate|candy|
            pizza|chips|muffins|crackers|water|ketchup|hot_sauce
        drank|drink|drunk|had ..1 too much|many coffee|coffees|pop|tea|milk|water|juice|red_bull|
            red_bulls|energy_drinks|espresso
        lost|lose|losing ..1 some|a_bit|# weight|pounds|lbs ..2 feel|clothes|great|gym|diet|and
        took a bullet for
        carry|carries|carried|carrying out
        not stop eating
        craving|crave|cravings|craved ..2 pickles|pizza|poutine|chocolate|sushi|coffee|sugar|sweets|
            ice_cream|chips|tacos|burger|burgers|wings|noodles|curry|bannock|donuts|cookies|pasta|
            steak|fries
        sorry to hear|about ..1 your ..4 died|passed|gone|dead
        got|get|had ..1 shot|shots at ..1 the? doctor|doctors|clinic|pharmacy|nurse
        pain|cramps ..1 is|are normal
        not slept since #1900
    """,
        "i took the wrong bus to the clinic",
        "i took the wrong pills at the clinic",
    ),
    Mask(
        "en.mask.departures",
        """
        goodbye|bye|farewell ,? ..1 my|old|dear? ..1 friend|friends|buddy|love|dear|all|everyone|
            brother|sister ,? have|safe|enjoy|happy ..2 flight|flights|trip|journey|travels|drive|
            weekend|day|holiday|holidays|evening|night|one|time|vacation|summer
        goodbye|bye|farewell ,? ..1 my|old|dear? ..1 friend|friends|buddy|love|dear|all|everyone|
            brother|sister ,? ..1 see|talk|catch ..1 you|u|to_you|soon|up ..1 on|at? @week_day|
            tomorrow|next_week|next_month|after_class|after_work|after_lunch|in_the_morning|
            at_the_game|at_school|at_work|at_practice
        goodbye|bye party|lunch|dinner|card|cake|drinks|hug|hugs|kiss
        say|says|said|saying goodbye|bye to ..3 roommate|roomate|apartment|house|coworkers|coworker|
            teacher|summer|car|truck|carbs|sugar|old_gang|old_me|winter|snow ..5
        goodbye|bye ,? ..1 old? summer|winter|monday|school|carbs|sugar|couch|car|phone|snow|
            weekend|ontario|toronto|canada|exams|finals
        my|our|the last day here !on|alive|ever|forever|for_me|goodbye|i_am_sorry|i_love|because|
            with_you|in_this
        last day ..1 of|at|in|with|as|before|for ..3 school|class|classes|work|job|course|exams|
            vacation|holidays|camp|sale|the_program|semester|placement|training|shelter|house|
            probation|parole|curfew|exam|month|week|trip|office|kindergarten
        last text|message|texts til|till|until|before|from|on ..4 pay|payday|top|refill|charge|
            minutes|data|wifi|@week_day|movie|movies|flight|class|shift|bed|boarding|battery|show|
            exam|takeoff|this_number|this_phone|old_phone
        on|at my|the last chapter|legs|leg|page|episode|season|level|lap|slice|stop|song|question|
            load|bag|box
        not be alone ..1 at|on|for|this|over ..1 @ahead|holidays
        not be around|home|there|here|in|available ..1 next_week|@week_day|this_weekend|the_weekend|
            next_month ..1 going|i_am_going|visiting|working|away|i_have|at_my|because_i_have|
            in_the_city|out_of_town
        not ..1 need ..5 i ..1 got|have|found|bought|borrowed
        not ..1 need ..5 until|til|till|before ..1 @week_day|@ahead|november|december|october|nov|
            dec|oct|fall|then
        not ..1 need nothing|anything ..1 right_now|yet|thanks|thank|else
        note on the fridge|door|table|counter|desk ..1 says|said|about|for ..1 buy|milk|get|call|
            pick|feed|pizza|supper|the_plumber|the_cat|take
        not wait up ..1 for? ..1 me? ,? ..1 working|late|overtime|class|shift|at_work
        not wait to|till|until|for|2 ..1 see|hold|hug|visit|meet|talk|kiss
        not wait to|till|until|for|2 ..1 see|hold|hug|visit|meet|talk|kiss ..1 my|our|the ..1 @kin
        if|once|one_more|again|another ..6 i_am|you_are|we_are fired|canned|sacked
        traffic|construction|accident|fishing|backed_up|delay|delays|toll|lineup ..2 at|on|by|near|
            over the bridge|overpass|tracks|tunnel
    """,
        "goodbye my friend, have a safe flight",
        "goodbye my friend, have a good life without me",
    ),
    Mask(
        "en.mask.mild",
        """
        can|could not ..1 take|stand|handle|bear|do ..1 this|that|the|these heat|cold|humidity|
            weather|smell|traffic|snow|rain|winter|crossword|suspense|song|music|spice|sun|wind|
            commute|mosquitoes|bugs|puzzle|level|math|homework|sudoku|essay|yoga|workout|ride|diet|
            flavour|show|movie
        can|could not go on ..1 that|this|the ride|trip|coaster|rollercoaster|website|app|instagram|
            facebook|tiktok
        done|finished|fed_up|tired|sick|exhausted ..1 with|of|from ..1 this|that|the|my|these ..2
            dishwasher|laundry|dishes|homework|assignment|weather|winter|snow|rain|heat|cold|
            traffic|commute|wifi|computer|laptop|diet|paperwork|taxes|season|project|level|line|
            monday|mondays|parking|construction|renovation|washer|dryer|app|website|suitcase|
            leftovers|noodles|mud|slush|leafs|exam|exams|essay|bus|shovelling|printer
        tired|sick of living|being|eating|waiting ..1 out|on|in|for ..1 of? ..1 a|the|this suitcase|
            suitcases|hold|bus|leftovers|traffic
        movie|film|story|episode|song|ending|book|news|people|documentary|doc ..4 so|really|very|too
            sad
        make|makes|made|making me|us ..1 so? sad ..1 haha|lol|hehe|la|lah
        why you|u|he|she ..1 so? sad
        give|gave|giving|given ..1 up ..1 smokes|smoke|cigarettes|pop|sugar|coffee|carbs|meat|dairy|
            gluten|chocolate|candy|junk|booze|gambling|vaping|weed|facebook|for_lent|bread|math|
            on_math|caffeine|fast_food
        at|near|reached the end of ..1 my|the|this|our|that ..1 book|shift|chapter|movie|season|
            course|semester|lease|contract|month|week|hall|hallway|driveway|street|road|program|
            session|tour|page|day|row|aisle|block|novel|playlist
        bus|train|subway|metro|tram ..3 end of the line
        end of the line ..3 meet|stop|station|get_off|terminal|bus
        feel|feeling|felt ..1 like crap|shit|garbage|death|hell ,? ..3 flu|cold|covid|hungover|
            fever|sinus|cramps|bug|allergies|migraine|strep
        flu|cold|covid|fever|hungover|sinus|cramps ..2 ,? ..2 feel|feeling|felt like crap|shit|
            garbage|death|hell
        i am alone in|on the|my|this lab|truck|office|kitchen|store|shop|library|van|class|gym|cab|
            elevator|booth|boat|line
        scared|afraid|terrified of|about ..1 the|my? dentist|needles|needle|spiders|spider|clowns|
            heights|snakes|bugs|mice|flying|ghosts|thunder|dogs|bees|wasps|elevators|exam|exams|
            test|interview|roller_coasters|public_speaking|bats|geese|escalators|math
        daughter|son|kid|kids|sister|brother|girl|boy hates me for|because|when ..1 i|we? making|
            make|made|taking|take|took|turning|turned|not_letting|saying|singing|waking|woke|beat|
            ate
        year|years since your|their dad|mom|brother|sister|son|daughter|grandma|grandpa|friend|wife|
            husband
        devastated|gutted|heartbroken|crushed ..3 lost|hockey|leafs|habs|jays|score|finale|
            cancelled|sold_out|final
        lost|hockey|leafs|habs|jays|finale|cancelled|penalties|overtime ..5 devastated|gutted|
            heartbroken|crushed
        penalties|overtime|playoffs|leafs|habs|jays ~5 heartbroken|devastated|gutted|crushed
        high|highs up on|school|five|fives|chair|heels|key|beams|tide|score|time|tech|street|
            ceiling|ground|bar|up_there|up_here|speed|rise
        i_am|am high up
        feet|legs|arms|batteries|plants|flowers|tires ..3 ,? they are dead
        character|finale|show|season|series ..4 devastated|gutted|heartbroken|crushed
        nobody|no_one ..1 is|was|has|hit|ever? ..1 hurting|hitting|threatening|hurt|hit|hits|
            threatened|holding|abusing|touching me|us|nobody|no_one|anyone|anybody !but|except
    """,
        "i cant take this heat, the ac is broke",
        "i cant take this pain, the ac is broke too",
    ),
)
