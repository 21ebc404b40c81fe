"""Fear of breach, further: late, out of bounds, seen with somebody, searched, called in."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.back.breach",
        "breach_fear",
        "orange",
        "today",
        """
        went|go|going|been ..5 school|park|house|bar|her_place|his_place ..4 not suppose|supposed|
            allowed
        missed|miss|missing|late|broke|blew|forgot|forgotten|skip|skipped|after|not_make|cant_make|
            wont_make|messed_up|screwed_up|not_going_to_make|was_not_home|not_home ..4 curfew|
            call_in|check_in|sign_in|signing|reporting|parole|probation|po|call_ins|conditions|
            condition|piss_test|drug_test|sign|court|appointment_with_my_po|oclock_call|supervision|
            bail ..3
        missed|miss|missing|blew|late ..4 window ..3
        missed|miss|forgot|late ..2 to|2|for ..1 report
        missed|not_make|late ..2 my|the report to|date
        forgot|forget ..2 to|2 ..1 sign_in|call_in|report|check_in|sign|tell_my_po|tell_po|
            call_my_po|charge ..3
        curfew ..4 late|missed|broke|past|bus|cant|blew|over|scared|breach|screwed|buddys|work|
            hours|not_home|traffic
        breach|breached|breaching|breeched ..3 me|my|parole|for|now|>|again|already|is|and|
            probation|if|i|scared|they|or|address|nuttin|us|waiting|warrant|rule|conditions
        violated|violation|violate|revoked|unlawfully ..3 me|my|parole|probation|again|already|
            warrant|rule|conditions|i|address
        suspended|suspending ..2 my|his|parole|probation|me !kid
        < suspended|revoked
        warrant|warrants|new_charge|new_charges|handcuffed|cuffed ..3 out|me|for|scared|dunno|do|
            today|police|on
        po|parole|probation|parole_officer|surety|supervisor|case_manager|chrc|the_house ..4 mad|
            send_me|sending_me|back_in|breach|revoke|suspend|suspended|violate|warrant|urgent|asap|
            scared|lies|snitch|rat|wants_off|not_happy|caught|jail|arrest|threatening|neck|skipped|
            afraid|back_inside|report_me|cuff|pissed|wants_me_in|reported
        po|parole_officer|surety|supervisor|case_manager ..2 found_out|saw|caught|pull|voicemail
        surety wants off
        afraid|scared ..2 to|2? answer|call|open|check ..1 the|my|back? ..1 phone|po|mail|voicemail
        po|parole|probation|they|officer|house|staff|cops|chrc ..3 going_to|will|gonna|might|want|
            wants|coming ..2 send|breach|revoke|suspend|violate|take|lock|put|pull|arrest|ship|
            report ..1 me|us|my|>
        send|sending|sent|taking|put|putting|ship|shipped|haul|hauled|throw|lock|pull|bring|goin|
            gone|end_up|wind_up|headed|dragged ..1 me|us? ..1 back|bk ..1 in|inside|insd|jail|there|
            prison|jamaica|pen
        not|cant|dont|never|wont|scared|afraid|cnt !forget|let_the_kids|let_the_dog|let_the_cat|
            let_him|let_her ..3 go|going|send|sent|be ..1 me? ..1 back|bk ..1 inside|insd|there|in|
            to_jail|to_prison|to_the|to_that_place|to_custody|jail|prison|i|pls|please|because
        back|bk inside|insd|in_jail|to_jail|to_prison|to_the_pen|behind_bars|in_the_pen|a_jail|
            to_the_joint ..2
        saw|seen|ran_into|ran_in2|bumped_into|talked|talking|texted|met|called|calls|with|around|
            sat|contact|hung_out|pic_with ..4 co_accused|coaccused|co_accuse|not_allowed|
            no_contact|not_supposed|not_sposed|condition|gang|known_criminal|ex_con|no_contact_list
            ..3
        no contact|association|go|drink_condition|internet|drive ..3 list|order|condition|zone|
            broke|ex|called|texted|saw|now|picked|her|him|accidentally
        not allowed|supposed|permitted|sposed ..2 to|2|near|around|there|in|at ..3 school|see|be|
            talk|drink|leave|phone|internet|kids|ex|bar|went|shit|breach|facebook|computer|with|area
            ..3
        outside|out|past|left|leaving|crossed|leave ..2 of? ..1 my|the ..1 area|zone|province|line|
            boundary|bounds|radius|jurisdiction|territory ..4
        bracelet|monitor|gps|anklet|tether|ankle_thing|ankle_bracelet|ankle_monitor ..4 beeping|
            went_off|died|dead|zone|alarm|broke|cut|off|flashing|vibrating|battery|not_charge|
            wont_charge|charge
        failed|fail|dirty|hot|peed|pissed|dilute|pee|piss|pissing ..3 test|hot|dirty|tomorrow|
            drug_test|cup|ua|screen ..3 take|jail|po|breach|back|tomorrow|parole|send|scared
        test|ua|drop|screen ..2 tomorrow|today|monday|morning ..5 dirty|hot|fail|drink|smoked|used|
            positive|drank|take|scared
        drank|drink|drunk|beer|smoked|used|high ..6 test|condition|conditions|po|parole|breach|
            tested|no_drink
        awol|ual|on_the_run|on_the_lam|running|bounce|dipped|disappear_before ..4 house|halfway|
            parole|before|b4|they|come|cops|warrant|scared|face|curfew|tonight
        not|didnt|never ..1 go|went|go_back ..1 back|home ..1 2? ..1 house|halfway|chrc|the_house
        thinking|should|gonna|going_to|want|might ..2 of|i|to|just? ..1 run|running|bolt|bolting|
            take_off|awol|ual|dip|disappear ..1 before|b4|from|they|>|tonight|or|i
        thinking|gonna|going_to|might ..2 skip ..1 town|parole|bail|curfew|court|my
        found|find|finds|found_a|caught|searched|search ..4 phone|weed|knife|dope|bag|drugs|pipe|
            bottle|weapon|pills|stuff|booze ..4 not_mine|room|house|roommates|roomys|bag|mine|it|
            in_trouble|blame|my
        slept|stayed|staying|overnight|spent ..4 girlfriends|girlfriend|place|not_telling|without
            ..4 house|telling|know|po|permission|told|found
        moved|move|left|went|traveled|travelled|crossed ..4 without|w_out|w|no ..2 telling|
            permission|pass|travel_permit|asking|notice ..3
        without ..1 a|my|no? ..1 permission|pass|travel_permit|telling_my_po|telling_po|
            telling_the_house ..3
        used|had|on|got|using ..3 computer|facebook|fb|internet|phone|smartphone|instagram|snapchat
            ..4 not_allowed|po|saw|condition|breach|caught|library
        pic|picture|photo|video|post|tagged ..4 fb|facebook|bar|po|online|insta ..4 saw|see|breach|
            scared|me|parole
        says|said|threatens|threatening|threatened ..4 call|tell|report|calling ..2 my ..1 po|
            parole|probation|officer
        lost|dont_understand|not_understand|no_understand|confused ..3 paperwork|papers|paper|order|
            conditions|form ..5 sign|parole|breach|court|po|rule|report|freaking
        sign|report ..3 today|tomorrow|tmrw ..3 lost|missed|forgot|late|not
        they|po|parole|house ..1 want|wants|told ..1 me ..1 in|there ..3 stuff|bags|asap|8am|
            morning|packed
        bring|come ..3 with ..1 my ..1 stuff|bags|toothbrush
        pay|paid ..3 fine|fines|restitution|surcharge ..3 jail|warrant|now|breach
        snowed|stuck|weathered|stranded|no_gas|no_ride|bus_broke|truck_died|broke_down|road_closed|
            flight|cancelled ..6 po|parole|report|reporting|curfew|call_in|check_in|appt|sign|
            probation ..3
        boss|work|shift|job|late ..5 curfew|call_in|breach|po|parole|window|condition ..4 late|past|
            missed|fired|screwed|kept|over|make|miss
        deport|deportation|deported|cbsa ..4
        how much time|trouble ..3 breach|face|if|looking
        am i|is_that|is_this|does_that|is_it ..1 in|a|going|count ..1 breach|trouble|screwed|fucked|
            cooked|done|violation|back|as ..3
        one more|mo slip|strike|chance|breach|dirty ..3 cooked|done|back|out|im|and|fam
        scared|afraid|terrified ..4 po|parole|cops|arrested|jail|prison|answer_the_phone|call_back|
            breach|call_them_back|sent_back|the_house|court|judge
        took|take|stole ..2 bike|car|from|wallet|purse|phone|money|beer|jacket|steaks ..4 po|caught|
            parole|cops|breach|store|camera
        one|1 ..1 more ..2 and|n|im ..2 back|in|done ..3 this_is|is
        on|was ..2 pic|picture|photo|video ..2 facebook|fb|insta|online ..5 bar|drink|not|po
        near|around ..1 parks|schools|kids|park|playground ..4 not|can_not|forgot|allowed|condition
    """,
        "went past the line 4 my aunties birthday n the bracelet went off",
        "curfew got moved to 11, po was nice",
        unless="""
        @scene|cleared|dropped|lifted|moved_to|extended|all_good|no_breach|not_a_breach|
            said_no_breach|good_news|po_was_nice|passed|clean_test|negative|approved|got_approved|
            permission_granted|contract|warranty|data|security|privacy|library_card|late_fee|
            phone_charge|hydro_bill|cover_charge|dental|in_2003|@ago|judo|headlock|volunteer|
            soccer|hockey|raffle|tickets_for|parade|barbecue|toonie|curfew_at_home|dog_park|
            recess|school_test|eye_test|road_test|driving_test|g1|g2|math|quiz|spelling|
            stealing_hearts|not_guilty_lol|guilty_pleasure|run_club|5k|10k|marathon|
            going_back_to_school|going_back_to_bed|going_back_to_work|back_to_school|back_to_work|
            text_u_back|call_u_back|call_you_back|text_you_back|send_me_back_the|get_back_to|
            money_back|back_home|refund|sent_it_back|put_it_back|late_for_work|smoke_alarm|
            fire_alarm|car_alarm|battery_for|shoplifting_show|parking_ticket_paid|
            warrant_officer|check_in_luggage|airport|flight_check|sign_up|sign_in_sheet|wifi|
            ring|jewellery|jewelry
        put|throw|toss|send|bring ..3 back in ..1 closet|box|drawer|fridge|freezer|bag|shed|
            garage|oven|pot
        bottle|that_life|old_life|school|work|that_diner|sleep|bed|ex|her|him|drugs|meth|crack|
            booze|drinking|risk|bus_line|test_drive|fishing|fun|suspended_so
        straight|coffee|water|milk|report_for_school|dumb|dhal|plates|voicemail|on_time|address|
            kitchen
    """,
    ),
)
