"""No bed tonight, further: put out, full houses, nights outside, things on the curb."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.bed.none_tonight",
        "shelter",
        "orange",
        "tonight",
        """
        i_am|im ..1 out|gone by tonight|midnight|friday|tomorrow|noon|dark
        sleeping|slept|living|sleep ..1 in|out_of ..1 my|the|a trunk|hatchback|back_seat|backseat
        no pay|job|work|money|rent no rent|home|place|bed
        no|need|ned|have_no|got_no ..2 bed|beds|mat|mats|cot|roof|place_to_sleep|place_to_go|
            place_to_live|place_tonight|fixed_address|somewhere|someplace|spot_to|address_to ..2
            tonight|>|here|left|now|please|so|till|until|sleep|stay
        where|wher|how ..1 do|can|am|should|will|would|i ..1 i|we|me ..1 sleep|stay|crash|slp|
            go_tonight|go_now|sleep_now|live
        beds|mats|shelter|shelters|mission|hostel|motel|detox|drop_in|womens ..3 full|closing|
            no_room|taken|no_beds|turned_me|said_no|not_take|no_space|booked|shut|wont_let|
            wont_take|burned|burnt|burned_down ..2 again|tonight|>|and|so|to|full|till|until|where|
            now|i|no|at|them|me
        turned|turning ..1 me|us|away ..1 away|down|out ..3
        @sheltered ..3 not|wont|will_not|refused|refuses|banned|barred|kicked|denied|turned ..1
            take|let|allow|accept|have|me|us ..1 me|us|in|dogs|away|out|my|from ..2 >|in|dog|
            record|cuz|and|because|for|with|tonight|no
        barred|banned|kicked|restricted|suspended|discharged|evicted|booted|tossed|removed|thrown|
            put|turfed|chased|expelled|trespassed ..1 from|out|off|me|us ..1 out|of|from|the|my ..2
            @sheltered|every|everywhere|street|tonight|cold|curb|detox|home|again|everything ..3
        kicked|kick|kicking|threw|throw|throwing|put|puts|putting|booted|tossed|locked|locking|
            chased ..1 me|us|my_bags|my_stuff|my_things|my_clothes|my_shit|my_kids|@kin ..2 out|
            outside|on_the_street|on_the_curb|onto ..1 >|of|and|tonight|again|on|cuz|because|for|so|
            in|with|now|today|he|she
        thrown|tossed|booted|turfed out ..1 >|now|again|no|by|so|tonight|today|this|and|the|what|
            cold|where|of_the|of_here|of_my_place !card|account|app|email|phone
        locked out ..1 no|by|again|tonight|cold|of_the_house|of_my_place|of_the_shelter|of_home|
            in_the_cold|and_i|and_no|where|what
        evicted|homeless|houseless|unhoused|unsheltered ..1 >|now|again|today|since|tonight|and|by|
            me|us|as|with|i|no
        bags|stuff|things|clothes|belongings|garbage_bag|garbage_bags|suitcase|suitcases|
            everything_i_own|boxes ..3 on|in|at|by|outside|onto ..1 the|my|a ..1 curb|lawn|street|
            porch|snow|sidewalk|hall|hallway|rain|road|dumpster|driveway|yard|bus_stop|stairs
        sleep|sleeping|slept|slep|stay|staying|crash|crashing|spend|spending|living|camp|camping|
            lay|laying ..3 in|on|under|behind|at|outside|out ..2 street|park|stairwell|tent|bench|
            doorway|alley|bus_shelter|bus_stop|bus_station|atm|car|truck|van|bush|ravine|parkade|
            laundromat|lobby|shed|dumpster|encampment|sidewalk|bridge|overpass|ramp|tracks|woods|
            rink|garage|bank|station|church_steps|streets|skytrain|subway|cold|snow|rough|tims|
            mcdonalds|hallway|storage|squat|floor_of|parking_lot|bathroom|washroom|vestibule|lot|
            bus|road|transfer !stop|station ..3 tonight|again|last|night|with|>|and|kids|because|
            cuz|unless|till|since|for|now|minus|no|cold
        tonight|all_night|last_night ..2 in|on|under|behind|outside|out ..1 my|the|a|this? ..1
            street|park|stairwell|tent|bench|doorway|alley|bus_shelter|bus_stop|atm|car|truck|van|
            bush|ravine|parkade|laundromat|encampment|sidewalk|bridge|overpass|woods|garage|streets|
            cold|snow|storage|squat|parking_lot|vestibule ..3 tonight|again|last|night|with|>|and|
            kids|because|cuz|unless|till|since|for|now|minus|no|cold
        live|sitting ..2 in|on|under|behind|outside|out ..1 my|the|a|this? ..1 street|park|
            stairwell|tent|bench|doorway|alley|bus_shelter|bus_stop|atm|car|truck|van|bush|ravine|
            parkade|laundromat|encampment|sidewalk|bridge|overpass|woods|garage|streets|cold|snow|
            storage|squat|parking_lot|vestibule ..3 tonight|again|night|kids|unless|minus|no|cold|
            till|until
        behind|under|outside ..1 the|a ..2 rink|bridge|canadian_tire|walmart|church|tims|ramp|
            overpass|arena|mall|store|dumpster|station ..3 night|tonight|sleep|last|slept|nite|warm
        outside|outdoors|curb|out_here|sidewalk|doorway ..4 tonight|nite|raining|cold|snow|
            freezing|minus|nowhere|no_where|no_place|all_night|suitcases|suitcase|snowing|rn ..3
        i|im|we|am ..1 outside|outdoors|out_here|on_the_street|on_the_streets|on_the_curb|on_road
            tonight|rn|w_all|with_all|with_my|with_no|all_night|again|in_the_cold|in_the_rain|
            in_this|freezing|till|until|and_it_is|no
        ride|riding ..2 bus|buses|train|subway|skytrain|52|streetcar ..3 round|night|sleep|warm|
            back|all_night|until
        closes|close|closing|lock|locks|stops|shuts|ends|till|until ..3 then_what|then_where|
            after_that|after|midnight|ten|10|8 ..2 what|where|i_do_not_know|idk|nowhere|that|then
        checkout|check_out|motel|hotel|motel_money|voucher ..4 done|ends|ended|up|out|over|gone|
            ran_out|expired|11|noon|cant_pay ..4 tonight|then|no|nowhere|what|where|money|go|>|is
        tent|tents|camp|encampment|shack ..4 torn|tore|took|burned|burnt|taken|down|cleared|
            slashed|stolen|flooded|city|cops|raided|bulldozed|gone|moved ..3
        took|tore|cut|cleared|burned|stole|slashed|threw ..2 my|our|the ..1 tent|tents|camp|tarp
        landlord|landlady|owner|super|sister|sis|dad|roommate|roommates|wife|missus|girlfriend|
            boyfriend|bf|gf|brother|cousin|uncle|auntie|friend|they|she|he|house|buddy|grandma|
            family|new_guy|sheriff|staff|foster|group_home ..4 put_me_out|kicked_me_out|want_me_out|
            wants_me_out|wants_us_out|wants_me_gone|changed_the_locks|locked_me_out|locked_me_and|
            gave_me_till|gave_us_till|giving_my_bed|gave_my_bed|gave_away_my_bed|bed_away|evicting|
            said_out|said_leave|out_today|leave_tonight|not_stay|cant_stay !stitches|cast|trash|
            garbage|recycling
        sister|sis|brother|cousin|uncle|auntie|friend|buddy|dad|family|shelter ..1 said_no >|so|and|
            i|to_me|now !worries|problem
        said|says|say|told_me ..2 i|we|me|us ..1 gotta_go|got_to_go|have_to_go|to_go|to_pack|pack
            ..1 >|by|tonight|now|up|my
        said|says|told ..1 pack ..1 >|up|my|and|it
        sold|selling ..1 the|my|our building|house|place|trailer ..1 from|under|out|and_im|and_i|
            and_we|so_i|so_we
        landlord|landlady|owner|super|mom|dad|he|she|they|bf|boyfriend|gf|girlfriend|ex|wife|
            husband|sister|brother|roommate|staff|uncle|auntie ..4 changed|changing ..1 the|my locks
        changed the locks ..1 me|us|while|and_i|and_my|all_my
        not|cant ..2 stay|sleep ..2 here|there|home|back|in ..3 no_more|anymore|tonight|got_till
            ..3
        got|have|need|gotta|must|said ..1 to ..1 be ..1 gone|out|leave|move ..1 >|by|out|tonight|
            today|tomorrow|now|before ..2 tonight|today|midnight|noon|#|tomorrow|friday|now|end|
            morning|>
        be|us|me|said|get|says|all ..1 out|gone by #|noon|midnight|tonight|tomorrow|dark|friday|
            the_end
        said|says|told|tells|want|wants|got_to|i_gotta|we_gotta ..2 leave by #|noon|midnight|
            tonight|tomorrow|dark|friday|the_end
        bed|room|spot|mat|place ..3 given|gave|giving|givn|lost|taken|gone ..1 away|up|to ..2 >|
            cuz|because|so|and|someone|said|i|now
        released|discharged|let_me_out|got_out|just_out|let_out|aged_out|kicked_from|left_my|
            left_him|left_her|ran_from ..6 no_place|nowhere|no_where|no_ride|no_bed|no_address|
            bus_stop|garbage_bag|bus_ticket|slippers|no_home|no_money|place_to_go|where_do|sleep|
            got_nowhere|no_one
        aged out ..2
        bed|house|place|apartment|room|trailer|home ..3 burned|burnt|burnd|flooded|condemned|
            collapsed|on_fire ..2 down|last|so|and|where|lost|today|now
        couch ..1 is|was|has? gone|over|done|ended|fell_through|no_more|not_an_option
        couch surfing|surf|hopping|to_couch
        address|adress|placement ..4 fell|not_approved|denied|fell_thru|for_tonight|wants_1|no|
            lost|gone|through ..4
        approved address ..4 fell|gone|lost|not|no
        missed|miss|last ..2 bus|ferry|train|ride|flight ..4 no_money|stuck|nowhere|no_bed|no_place|
            stranded|cold|dark|sleep
        stuck|stranded ..3 in|at|with ..4 no_money|no_bed|no_place|nowhere|no_ride|no_bus|sleep|
            cold|station|airport
        called|calling|phoned|tried ..3 shelter|shelters|211|everywhere|all_the|intake ..5 full|no|
            beds|closed|nothing|women|answer|everyone
        rent|rents ..4 late|behind|short|due|owe|overdue ..5 out|evict|midnight|street|kick|lock|
            notice|sheriff|tonight
        landlord|rent|eviction|notice|papers ..4 evict|evicting|eviction|notice|sheriff|out_by|
            tribunal ..3
        lost|loosing|losing|lose|lossed ..1 my|our|the ..1 place|apartment|room|house|home|housing|
            bed|spot|unit|trailer
        not|no ..1 on|my|me ..1 name? ..2 list|lease ..4 out|bed|motel|parking|moved|except
        heat|furnace|no_heat|power ..5 freezing|minus|ice|frozen|tonight|kids|cold
        minus|freezing|cold|snow|snowing|raining|pouring|gale|storm|windy|blowing ..5 no_bed|
            nowhere|no_place|outside_tonight|out_tonight|where_do|no_home|no_where|no_shelter|
            sleep_outside|shelter_full
        dry|warm spot|place under|to|behind|by ..3
        to|on the|whole street|streets ..1 tonight|again|>|now|with
        sleep|sleeping rough|outside|outdoors
        last|past night|nite outside|in_the_park|in_a_stairwell|in_my_car|under
        key|keys ..2 not|does_not ..1 turn|work|fit|open ..4 notice|locks|step|door|landlord|out
        notice ..2 on ..1 the? door ..4
        every|all ..1 place|places|shelter ..1 is|are ..1 closed|full|shut
        walk|walking ..2 round|around|all ..2 all? night|nite
        couch ..3 run_out|ran_out|time_is_up|company|not_stay
        the place|room ..5 no record|booking ..3
        hour|hours|till|until|got ..3 to ..1 pack|leave|get_out|be_gone
        tried|called|called_every|phoned ..2 every|all ..1 the? ..1 shelter|shelters|place|number
            ..4
        slept|sleep|sleeping|live|living|nights ..2 my|me|the truck|car|van tonight|again|minus|last
        < in ..1 my|me|the truck|car|van tonight|minus
        bedbugs|fight|fire ..4 left|leave ..4 park|street|outside|nowhere|out
        dropped|droppd|drop ..1 me ..3 no_one|nobody|nowhere|closed|alone
        no adress|address ..1 to|2? ..1 give|giv
        i|im|we|am ..1 on_the_street|on_the_streets|on_the_curb >|and|now|again
    """,
        "they say im barred 30 days so no bed",
        "barred from the karaoke list for 30 days lol",
        unless="""
        @scene|karaoke|camping_trip|campsite|camp_fire|campfire|vacation|cottage|cabin|hotel_deal|
            interview|bbq|patio|date_night|movie|concert|gig|game|bar_crawl|bowling|
            hockey|rink_was|nap|volunteer|volunteering|donate|donation|donations|nice_out|sunny|
            for_fun|backyard|sleepover|kids_tent|festival|fishing|hunting|power_outage_party|
            bounce|bed_bug_free|new_bed|bed_frame|mattress|flower|garden|plant|plants|tires|
            car_keys|keys_in|locksmith|for_a_smoke|on_my_break|smoke_break|email|account|facebook|
            phone_locked|of_my_phone|of_the_game|of_my_account|of_my_email|fast|lunch|dinner|
            recycling|garbage_day|trash_day|laundry|cousin_had_a_couch|has_a_couch|im_set|all_good|
            moved_in|found_a_place|got_a_place|got_a_room|got_my_keys|out_of_my_misery|of_the_club|
            cat|dog_bed|fire_drill|drill|parking_spot|parking|snow_day
        seat|seats|tickets|table|booth|storage_unit|couch_for_sale|not_homeless|no_longer
        outbid|rightmove|realtor|goose_hunt|cannonballs|for_dogs
        stitches|campground|camping|campsite|prov_park|hot_dogs|apologised|apologized|
            not_scared
        hip|shoulder|springs|fries|springs_gone
        ko|knockout|that_ko
        let_me_in|spare_key|super_came|got_back_in
        gingerbread|tree_house|diary|sandcastle|lego|fort|campground|campsite|glamping|housewarming|
            lilo|queue|outbid|my_toast|sunday_dinner
        look at me_now
        house|place|bar|hall|school|cafe burned|burnt ..1 years_ago|down_years
        security|bouncer|bouncers kicked
    """,
    ),
)
