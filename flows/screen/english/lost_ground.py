"""Beds, meals, medicine and clean time lost, told by places, things eaten, papers and slips."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.lost_ground.no_roof",
        "shelter",
        "orange",
        "tonight",
        """
        couch|floor|place|spot|bed|room|tent|car ..4 was_on|was_in|had|i_was|my_bed ..3 gone|sold|
            towed|died|taken|burned|flooded
        car|van|truck ..2 died|towed|gone|repossessed|stolen|seized ..4 bed|home|sleep|sleeping|
            lived|house
        waitlist|waiting_list|wait_list|list ..3 deep|long|weeks|months|ahead|housing ..6
        # weeks|months for|4 housing|a_bed|a_room|a_place ..3
        any|anyone|know|need|got ..3 floor|couch|garage|shed|basement|spot ..2 tonight|crash|sleep
        they|shelter|mission|staff|place ..1 will_not|not ..1 let|allow|take ..2 dog|cat|pet ..2 in
            ..4 outside|cold|both|so|>
        house|shelter|mission|basement|hostel|church|detox|centre|center|ywca|sally_ann|place ..2
            full|closed|shut|packed|turned_me|turned_us|barred ..8 steps|mission|nowhere|full|cold|
            try|outside|list|on_the
        full|closed|shut ..3 steps|doorway|stairs|outside|bench|porch
        sisters|brothers|moms|dads|buddys|cousins|friends ..1 landlord|wife|husband|lease|rental ..4
            me|her|last_night|out|no_guests|go|leave|gotta
        no guests ..5 go|leave|gotta|out
        only take|takes|taking ..1 women|men|families|couples|youth ..5
        porta_potty|portapotty|outhouse|bleachers|dugout|boxcar|stairwell|crawlspace|dumpster|
            bus_shelter|parkade|bank_machine ..5 sleep|slept|night|tonight|wind|rain|warm|till|until
        behind|under|beside|inside|in the dumpster|bleachers|bridge|arena|overpass|stairs|
            loading_dock|porch|boxcar|bush|bushes ..5 sleep|slept|night|tonight|rain|raining|wind|
            now|warm|cold|security
        slept|sleeping|sleep|crash|crashing|stayed ..1 behind|under|outside|beside|in|on ..2 arena|
            dumpster|bridge|school|church|mall|rink|porch|bush|steps|garage|hallway|strangers|
            bleachers|lobby
        warming|drop_in ..1 center|centre|place|bus? ..2 closes|closed|closing|shuts ..6
        where ..1 do|can|does ..1 people|ppl|someone|guys|a_guy|we|i|you ..8 sleep|go_at_night|
            stay_tonight
        garbage|grocery|plastic bag|bags ..3 clothes|stuff|everything|life|belongings ..6
        no|nowhere place|where ..2 set|put|lay|rest ..1 it|my|down
        passed|skipped|bumped me ..1 over|off ..4 phone|list|housing|by_the
        name came|come up ..5 passed|skipped|phone|missed
        put|threw|tossed|dumped|left ..1 my cot|bed|stuff|bags|things|tent ..2 in|on|out ..2 snow|
            street|curb|hall|rain|yard|outside
        stuff|things|bags|tent|clothes ..2 got|was|is|were tossed|dumped|thrown|trashed|seized|
            bulldozed|cleared ..4
        got|was|been|am|are|get turned away ..3
        no vacancy|vacancies|vacancys|rooms|beds ..2 anywhere|tonight|left|nowhere|>
        hear my name|record ..3 hang_up|hangup|no|click
        done|out|finished here|there @week_day|tomorrow|tonight|friday ..5 nowhere|no_where|lined|
            place
        no_where|nowhere|nothing lined up
        last ..1 night|nite ..1 on ..1 couch
        last ..1 night|nite they|he|she|staff ..1 said ..2 out|leave|go|no_more|done|round
        last ..1 night|nite ~3 couch|kicked|outside
        walking|walked|been_up ..5 lay|lie|sleep|sit|stop ..2 freeze|froze|frozen|cold
        freeze|froze if|when i ..1 lay|lie|sleep|stop|sit
        locker|bus_transfer|sleeping_bag|backpack|tarp|tent ..2 is all i
        all i ..1 got|have ..2 is ..1 a|my locker|bus_transfer|sleeping_bag|backpack|tarp|tent
        chase|chases|chased|boot|boots us|me|them ..1 out|off|along? ..1 at|around ..1 #|midnight
        need|needs|want|wants|ask|asks|asking ..1 for? id ..5 not|no ..1 have|got|any? ..1 id|>
        mission|shelter|they want|wants|needs|need id
        ride|plan|place|room ..1 fell|falls through ..6 bed|town|sleep|nowhere|tonight|night
        bed|beds ..2 in|was another town|city
        station|library|mall|tims|mcdonalds|arena|laundromat ..2 locks|closes|kicks|shuts|closed ..6
            then|where|what|out|nowhere|midnight|us
        crashing|crash ..2 strangers|anyone|whoever|different ..6
        number|ticket|line ..4 last bed|beds
        said|told|says ..2 could|can crash|stay ..4 jk|changed|nope|then|not|but
        street rat|again_monday
        freezing|minus # ..5 outside|tent|car|walking|nowhere|street
    """,
        "they put my stuff on the curb in the rain",
        "they put my stuff in the truck for the move",
        unless="""
        @scene|vacation|camping|campground|festival|concert|cottage|hockey|rink|practice|party|
            sleepover|dog_slept|cat|kitten|raccoon|recycling|donate|donation|thrift|movers|
            moving_day|new_place|airport|flight|fishing|barbecue|garage_sale|parking|park_your|
            piano|store_a|tools
    """,
    ),
    Rule(
        "en.lost_ground.no_meal",
        "food_medicine",
        "orange",
        "tonight",
        """
        cut|kicked me off ..1 welfare|ow|odsp|assistance|disability|pfna
        drinking|drink|drank ..2 water ..5 stomach|hungry|hunger|full|shuts|quiet
        living|live|lived|supper|dinner|lunch|breakfast|meal ..2 on|off|was|is ..2 saltines|
            crackers|ketchup|mustard|sugar|noodles|ramen|toast|rice|popcorn|cereal|pickles|
            ketchup_packets|chips|bread|beans ..3 >|again|all|every|days|for
        eating|ate|eat|licked|licking|chewing ..1 sugar_packets|ketchup|mustard|cat_food|dog_food|
            scraps|ketchup_packets|creamers|jam_packets|crumbs|toothpaste|grass|dandelions|
            leftovers_off
        eating|eat|ate garbage|trash
        eat|ate|eating ..1 from|out_of|off garbage|trash|dumpster|the_garbage
        eating|ate|eat ..2 what ..3 leave|left|throw|tables|trash|garbage|bins
        nothing ..3 cupboard|cupboards|fridge|pantry|freezer ..1 >|but|and|for_the_kids|to_eat
        kid|kids|son|daughter|boys|girls|baby ..3 asking|asks|crying|split|sharing|share|hungry|
            ate ..3 cereal|food|egg|one|1|milk|supper|bread|formula ..6
        skipped|skipping|skip ..1 meals|supper|lunch|breakfast ..3 so|kids|feed|rent
        fed|feed|feeding ..1 the|my kids|dog|cat|baby|son|daughter ~3 not ..1 feed|eat|fed me|
            myself|anything
        school lunch|lunches was|were|are|is my ..1 supper|dinner|meal
        kids|kid leftovers|lunch|crusts ..3 my supper|meal|dinner
        hamper|food_bank|pantry|soup_kitchen|lunch_program ..3 nothing|closed|burned|burnt|empty|
            ran_out|shut|chew ..3
        card|cards|debit|interac ..2 declined|denied|empty ..5 bread|milk|food|groceries|loaf|
            diapers|formula|pills
        not|cannot ..1 afford ..3 food|groceries|ensure|formula|milk|pills|meds|refill|insulin|
            strips|dentures|prescription|baby_food|bread
        dentures|teeth|jaw|plate ..5 soup|chew|eat|ensure|liquid|hungry ..3
        only ..2 #|few|two|one|last strips|strip|pills|puffs|doses|insulin ..4
        no more|refills|meds|pills|insulin|strips ..5 sugar|voices|heart|seizures|head|
            blood_pressure ..3
        out_of|ran_out_of|gone|lost|stolen|stole|missing|missed ..2 @medicine|lithium|clozapine|
            clozaril|zyprexa|abilify|zoloft|risperdal|invega|heart_med|drops|my_shot ..6
        < no|got_no|have_no|is_no|with_no|and_no !more|thoughts ..1 @medicine ..6
        @medicine|lithium|clozapine|clozaril|zyprexa|abilify|zoloft|risperdal|invega|drops ..3
            gone|stolen|lost|run_out|ran_out|ends|expired|cut_off|denied|declined ..3
        lost ..1 my|the pill|meds|med bag|box|bottle|case|dosette ..4
        gave|took|got|have ..2 someone_elses|somebodys pills|meds|prescription ..5
        drugstore|pharmacy|pharmacist|shoppers|drug_store ..3 owe|says|closed|refused|will_not|
            not|wants ..6 got|card|fill|money|id|give|script|pay
        nobody|no_one|doctor|doc|clinic|walk_in ..4 fill|renew|take_over|prescribe|refill ..4
            script|meds|health_card|pills|methadone ..3
        health card ..3 expired|lost|no|inside|gone ..5 meds|script|pills|clinic|>
        doc|doctor|clinic ..2 dropped|cut|fired|discharged me ..6 pills|meds|pain|script|ends|off|
            stuff|patient
        doctor|doc|nurse ..2 on holidays|vacation|leave ..4
        taking|take|took half|every_other|every_second ..2 @medicine|zyprexa|clozapine|lithium|
            dose|pill ..5
        skipping|skipped|stopped|missed|rationing|stretching|spacing ..2 my|the ..1 hiv|heart|
            blood|sugar|psych? ..1 @medicine ..5 because|cuz|far|walk|afford|money|no|left|till|
            until|days|week
        no|missed|without|need|past ..1 shot|injection|needle for|4|since ..4
        voices|noise|shaking ..2 back|coming|loud|louder ..4 meds|pills|shot|zyprexa|since
        blood test ..5 no_lab|clozapine|lab|meds|pills
        see|seeing rings|halos ..3
    """,
        "supper was mustard again",
        "supper was rice and chicken again",
        unless="""
        @scene|chicken|curry|salmon|party|potluck|restaurant|fasting|ramadan|diet|recipe|dog_ate|
            picky|cooking_class|lunchbox|picnic|baking|bake|beans_and_wieners_yum|yum|delicious|
            sorted|fixed|found_it|renewed|refilled|bank_called|new_card|full_now|thanksgiving
        switched|instead|patch|tapered|weaned|bank|noodles_until|grocery_day|renewal|no_rush
    """,
    ),
    Rule(
        "en.lost_ground.slipped",
        "relapse",
        "orange",
        "today",
        """
        smoked|used|drank|snorted|shot|did ..3 stuff|it|one|line|hoot|joint|toke|bump|rail ..5
            after ..2 funeral|call|court|fight|news|breakup
        first|1st|one|another hit|drink|drag|hoot|shot|line|toke|fix|smoke|bump since ..5
        bumped|ran|run|running in|into ..2 my ..1 old? dealer|plug|connect|guy ..6
        old? dealer|plug|connect ..4 bought|guess|six|#|caved|met|picked|scored|there|not_throw
        bought ..2 from ..2 dealer|plug|connect|him ..5
        passing|passed|handed|handing ..1 it|one|pipe|joint|bottle|straw around|me|over ..5 hand|
            took|did|hit|had
        coke|crack|meth|dope|down|line|lines|powder|rock ..3 on ..1 my|the dresser|table|counter|
            mirror ..4 me|half|nose|gone|did
        half|most|all|some of ..1 it is ..1 in|up ..1 me|my
        licked|scraped|licking|scraping ..1 the|my|out? bag|baggie|pipe|spoon|foil|bottle ..2
        drank|drinking|drink ..2 cooking|hand|mouth|rubbing ..1 wine|sanitizer|wash|sherry|
            alcohol|vanilla
        told|tell|lied ..2 everyone|them|sponsor|mom|worker|you|group ..3 sober|clean ..5 not|
            have_not|aint|lied|was
        so much for|4 ..2 #|days|sober|clean|sobriety|staying_clean
        # days ..3 gone|out_the|wasted|for_nothing|down_the|up_in|over|later_and_i
        was|been|doing ..1 dry|sober|clean|good ..3 now ..2 not|am_not|wasnt
        was|doing ..2 so good ~2 was
        went|back to|on the ..1 bottle|needle|pipe|booze|rock|sauce ..4
        went|back to ..2 bottle|needle|pipe|booze|rock ..3 weekend|again|sick|>|tonight|ashamed
        cracked|opened|finished|emptied|killed|drained ..1 a|the|that|my ..1 whole? bottle|case|
            mickey|26er|forty|40|two_four|box_of_wine ..6 woke|after|game|alone|again|custody|
            call|later|by_myself|morning|sorry|ashamed
        bought|got|grabbed ..1 a|my|me|myself 40|forty|mickey|26er|two_four|case|bottle|six_pack|
            box ..3 drank|alley|drunk|gone|again|like|alone|finished|and_drank
        came|walked|left out|home ..1 with|w ..1 a case|bottle|mickey|two_four|forty
        ashamed|shame|shamed|disgusted ..5 drank|used|smoked|again|pipe|hungover|bottle
        hungover|hung_over ..4 ashamed|shame|sorry|again|sick|hate|not_even
        bottle|mickey|fridge|flask|case is|bottles ..1 empty|gone ..5 full|morning|was|new
        just|only ..1 #|one|1 pill|drink|beer|hit|hoot|line|toke|perc ..4 told|said|then|turned|
            but|and_then
        told|said ..1 myself ..2 just|only ..1 one|1
        nyquil|listerine|mouthwash|cough_syrup|vanilla ..3 then ..3 rum|vodka|whatever|anything|
            wine
        took ..1 a|one toke|bump|hit|hoot|sip|shot|drink|drag ..4 tumble|fell|again|took|gone|
            back|another
        brought|had|left ..1 a|over|some? ..1 bottle|case|bag|gram|eight_ball ..6 ended|always|
            drank|gone|did|used
        woke|wake up ..2 broke|stinking|pissed|naked|in_my_puke|empty_wallet|blackout ..5
    """,
        "so much for 200 days, bottle won",
        "so much for the weather, team won",
        unless="""
        @scene|ice|stairs|driveway|sidewalk|diet|chocolate|cake|sugar|jenga|spin_the|bike|peanut|
            quiz|wallet_back|ketchup|shampoo|lotion|maple|baby_bottle|water_bottle|hockey|netflix|
            facebook|coffee|pop|juice|lost_my_grip
    """,
    ),
)
