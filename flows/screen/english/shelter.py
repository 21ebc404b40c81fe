"""No bed tonight."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.shelter.nowhere",
        "shelter",
        "orange",
        "tonight",
        """
        nowhere|no_where to? ..1 sleep|stay|go|live|crash|tonight|else|lay|lie|left
        no_place|no_home|noplace|not_anywhere|no_spot to? ..1 sleep|stay|go|live|crash|tonight|
            else|lay|lie|left|be
        nowhere|no_place|no_where to be tonight|now|after
        got|have|has|am|with|still|is|to nowhere|no_where|no_place|no_home|noplace|no_spot >
        not|no|do_not|without ..2 have|got|anywhere|any|a|somewhere ..2 place|where|anywhere|bed|
            home|roof|room|spot|somewhere ..1 to ..1 sleep|stay|go|live|crash|lay|be !out|over
        not|do_not ..1 have|got ..1 anywhere|anyplace|a_place|a_home|a_bed|a_roof ..1 to ..1 go|
            sleep|stay|>|tonight
        where|were|where_is am|can|do|should|will|could i ..2 sleep|stay|go|crash ..1 tonight|now|
            outside|>|if|free
        sleep|sleeping|slept|stay|staying|stayed|spend|spent|spending|crash|crashing|camping|
            crashed|living|lived|live ..1 night|rough|in|on|at|under|outside|outdoors|out|inside
            ..1 the|a|my|some|this ..1 !library|porch
            @shelter_place !stop|heater
        stuck in the|a|this stairwell|tent|bus_shelter|cold|snow|rain|ravine|parkade|woods|
            encampment
        sleep|sleeping|slept|living|staying|stuck|spending_the_night|night|stay outside|outdoors|
            out_here|on_the_streets|in_the_cold|out_in !but
        sleeping|slept|sleep|living rough >|again|tonight|now|and|since
        on|to|back the street|streets ..1 tonight|again|now|with|tomorrow|after|>|since|by
        no bed|beds|bed_for_me|room|space|roof|spot|spots ..2 tonight|left|for_me|anywhere|at|over|
            nowhere|available|open|in|>
        shelter|shelters|mission|sally_ann|warming_centre|warming_center|drop_in|salvation|refuge|
            detox ..3 closed|no|turned|will_not|kicked|banned|cut|barred|lost|gave|not_let|out|
            shut|restricted|denied
        hostel|hostels ..2 closed|turned|will_not|kicked|banned|barred|not_let|shut|full|denied
        turned|turnd away ..2 from|at shelter|shelters|mission|hostel|detox
        every|all ..1 shelter|shelters|beds|bed is|are|was|were? full|taken|gone
        kicked|kicking|kick|put|threw|throwing|tossed|booted|thrown|chucked|forced|turfed|tossing|
            told|throw|locked ..1 me|us|him|my_stuff|my_things|all_my out|outside|to_leave|
            on_the_street|to_the_curb !of_the_game|with|together|for_a
        got|get|getting|being|am|be|going_to|was|were|just ..2 kicked|booted|evicted|tossed|chucked|
            turfed ..1 out|>|from|tomorrow|today|tonight !of_group|of_the_game|of_the_chat|of_class
        got|get|getting|being|am|be|going_to|was|were|just ..2 put|thrown|kick out|from !of_group|
            of_the_game|of_the_chat|of_class|at
        i|am|was|got|being|been|get|getting|be|they|landlord|us|me|we ..2 evicted|evicting
        eviction ..1 notice|paper|letter|order|on_the|friday|tomorrow|today
        my|an|got eviction
        evict ..1 me|us|everyone
        homeless
        have|has|got|got_to|told|need|must|says|said ..3 be|get|move|leave|out ..1 out ..1 by|
            tonight|today|tomorrow|now|of_here|in|before|of_the_house
        be out by|tonight|today|before
        told|wants|want|says|said|have|has|got|got_to|must|need|gave|supposed|gotta|me|us ..4
            leave|out|gone|move|vacate by #1|noon|tonight|tomorrow|friday|monday|the_end|midnight|
            morning|sunday !for|work|the_bus
        lost|losing|loosing|lose|loose my|our|the ..1 bed|apartment|apt|room|housing|lease|rooming
            ..1 !outbid >|at|because|and|so|i|now|this|tonight|today|too|again|for|cause|cuz|last|
            lost|at_the
        lost|losing my|our ..1 place|home|house|spot ..1 >|and|so|on|at_the_house|in|today|last|
            tonight
        landlord|she|he|they|mom|dad|wife|husband|boyfriend|girlfriend|roommate|roommates|ex|owner
            ..2 changed|changing|change|switched the|my locks|lock ..1 >|on_me|on_us|all|and|my|
            today|last|this|while|on
        changed the|my locks|lock on me|us
        bag|bags|stuff|things|clothes|belongings ..3 on|in|at|outside|to ..1 the ..1 porch|curb|
            street|sidewalk|lawn|garbage|snow|hall|dumpster|hallway|outside|rain
        i am|outside|out|stuck|still|sitting ..2 outside|outdoors|out_here|in_the_cold|in_the_rain|
            out_in|on_the_street|street ..3 with ..2 stuff|bags|bag|things|kids|kid|nowhere|
            suitcase|belongings
        outside|out ..3 freezing|cold|rain|raining|snow|snowing|minus|wet|all_night ..4 nowhere|
            can_not|no|place|stuff|bag|kids|sleep
        freezing|cold|raining|snowing ..3 outside|out_here|street|out ..4 nowhere|no|can_not|place|
            bag|go|help|shelter|sleep|tent
        freezing to death|outside|out_here|on_the|in_the_park|in_my_tent
        couch surf|surfing|hopping
        my couch|sofa ..3 over|done|ends|gone|no_more
        gave|giving|given|sold away? my|the bed|room|spot|place away|to
        landlord|landlady|slumlord|super ..4 out|kick|kicking|locks|locked|evict|evicting|throwing|
            selling|eviction
        house|halfway|chrc|mom|dad|she|he|they|staff|girlfriend|roommate|@kin ..1 says|said|told|
            wants|want|kicked ..2 i|me ..2 got_to|have|got|to|be|must|leave|out ..1 out|to|be|leave|
            go ..1 out|by|tonight|now|today|leave
        locked out ..3 house|shelter|halfway|place|home|room|night|apartment|cold|tonight|nowhere|
            of_the_house >|and|nowhere|cold
        looking|find|get|want ..2 a|for|some ..1 place|somewhere|bed|shelter|roof|couch ..2 to? ..1
            sleep|stay|crash|tonight|for_tonight|for_the_night
        need|find|get ..1 a|me? shelter|bed tonight|now|asap|bad
        bus shelter|station all|tonight|again|night
        ..2 tonight i|am|i_am|we ..1 on the street|streets
        my|our|roominghouse|rooming|the_tent|tent|camp ..1 place|apartment|building|room|house|
            unit|tent|camp ..2 burned|burnt|flooded|condemned|torn|cleared|raided|bulldozed
        house|apartment|building|tent|camp|room ..2 burned|burnt|flooded|condemned|cleared|raided|
            bulldozed ..1 down|last|this|and|today|so|>|we
        no heat|hydro|power|electricity ..3 kids|baby|days|cold|freezing|winter|shut|cut|again|
            in_here|in_my|at_my|in_the_place
        shut|cut|turned off ..1 my|our|the heat|hydro|power|electricity
        heat|hydro|power|water ..2 cut|shut|turned|disconnected off
        rent|rents ..4 can_not|due|behind|late|short|evicted|no ..3 pay|out|evict|street|money|kick|
            evicted
        not|can_not ..1 pay|make|afford ..1 rent|my_rent
        staff|house|they|he|she|landlord|roommate|halfway|mom|dad|aunt|sister|brother|boyfriend|
            girlfriend|gf|bf|buddy ..1 told|telling|says|said|want|wants|asked|gave ..1 me|us|i|
            i_have ..2 pack|leave|get_out|move_out|be_out|bounce|go|out by|tonight|now|today|
            tomorrow|and|>|up|my|stuff
        pack|packing|packed ..1 my|up ..1 stuff|bags|things|shit ..1 and? ..2 leave|go|get_out|out|
            nowhere|gone|be_out
        can|could not ..2 stay|sleep|be|live ..1 here|there|at|with|in ..2 tonight|anymore|no_more|
            tomorrow|after
        will_not|not|never|refuse|refuses|refused ..2 let|letting|lets|allow me ..1 back|in|inside|
            stay|come ..1 in|inside|back|home|to|>|at|and|here|for|tonight
        locked|barred|banned|shut me? out ..1 >|and|again|tonight|for|of_the|of_here|of_house|
            of_shelter !card|account|app|email|phone
        stuff|things|life|everything|belongings|clothes ..2 in|on ..1 a|the|my|two|garbage ..1
            shopping_cart|cart|garbage_bag|garbage_bags|bags|backpack|bag|suitcase|trunk
        outside|out_here|street ..3 minus|20|freezing|-20|cold|snow|rain|night|alone|all_night
        minus|freezing|cold|raining|snowing|20|30|snow ..3 i_am|and ..2 outside|out_here|
            on_the_street|on_the_streets|homeless|in_a_tent
        midnight|late|dark|cold|night ..4 not let|letting me
        where ..1 do|can|should i ..1 go|sleep|stay|crash ..1 >|tonight|now|it_is|no
    """,
        "they put me out n i got nowhere 2 go",
        "nowhere to go fast lol, bus is slow",
        unless="""
        of_the_game|of_the_bar|group_chat|of_my_phone|of_my_account|email|account|facebook|
            for_vacation|camping_trip|of_class|of_the_club|interview|dinner|game|volunteer|
            volunteering|donate|at_the_movies|of_the_gym|concert|school_was|fast|of_my_car|keys|
            friday_off|power_bank|water_bottle|sleepover|on_my_break|smoke_break|to_park|parking
        outbid|rightmove|realtor|goose_hunt|cannonballs|for_dogs
        minus|glass|bylaw|out_1|go_out|extra_hrs|extra_hours|campground|camping|card|app|email|
            torn_down|own_key|lol_bus
    """,
    ),
)
