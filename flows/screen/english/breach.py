"""Fear of breach and of going back."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.breach.fear",
        "breach_fear",
        "orange",
        "today",
        """
        cops|police|popo|rcmp ..2 pulled me ..1 over
        breach|breached|breaching|breeched|breech
        missed|miss|broke|broken|blew|past|violated|missing|break|blowing|forgot ..2 for|my|the|by|#
            ..1 curfew|cerfew|curfu|call_in|calling|call_ins|sign_in|conditions|probation|parole|
            po_appt|parole_appt|parole_meeting|reporting|court|court_date|court_today|drug_test|
            check_in_with_my_po|po_meeting|piss_test
        missed|late curfew|call_in|court|calling
        missed|late ..3 po|parole|probation ..2 appt|appointment|meeting|call|visit|>|today|and|
            again|office
        send|sending|sent|take|taking|taken|putting|haul|hauling|throw|throwing|lock|locking|ship|
            bring|bringing|locked ..1 me|us ..1 back|up|away|in|inside|to_jail|to_prison|to_the_pen|
            to_the_joint|behind_bars !a|an|some|something|one
        go|going|sent|headed|send|taken|put|end|ending|heading|come|coming ..1 back|up ..1 to|in|
            inside|behind? ..1 jail|prison|pen|joint|inside|custody|remand|max|millhaven|bars|
            behind_bars|can|the_whole|lockup|lock_up
        i am|going_to|afraid|scared ..2 go|going back inside|in|are_not|am|to_jail
        going back are_not|right|for_sure|inside|in|am
        not want|want_to to|2 go back in|inside|to_jail|to_prison|there
        pissed|peed|tested|piss|test|drug_test|ua|urine|dropped|gave|screen ..2 dirty|hot|positive|
            failed|fail|came_back_dirty
        failed|failing|fail|dirty|hot|going_to_fail ..2 my|a|the|piss? ..1 piss_test|drug_test|ua|
            urine|pee_test|test_for_my_po|urine_test|screen|test_dirty|piss
        warrant|warrants !expiry|expires|expired|expiration|officer
        cops|police|popo|rcmd|rcmp|5_0|feds|sq|opp|pigs|bylaw|sheriff|tps ..2 is|are|came|come|
            coming|looking|here|outside|showed|knocking|want|after|called|stopped ..3 my_door|
            the_door|for_me|here|to_my|looking|after_me|my_place|arrest|outside|found|me
        cops|police ..1 looking|after|searching|hunting for? me
        wanted by ..1 police|cops|rcmp
        skip|skipping|skipped|ditch|ditching|run|running|hide|hiding|avoid|avoiding|dodge|dodging|
            bail|not_going|not_go|will_not_go|bounce ..2 from|on|my|to|the|see? ..1 po|parole|
            probation|halfway_house|parole_po|court|the_house|chrc|appt_with_my_po|the_law|cops
        awol|ual|unlawfully|on_the_run|on_the_lam|jump_bail|jumped_bail|jumped_parole
        left|leave|out|outside|went ..1 of|my|the ..1 area|territory|city|zone|province|town|house|
            bounds ..3 without|no|with_out|not ..1 pass|permission|allowed|travel|telling
        without|no|wout|with_out ..1 pass|travel_pass|permission ..6 po|find|caught|left|went|
            scared|done|back
        if|when|once ..1 they|po|he|she|my_po|house|staff|parole|cops ..1 find|finds|found|hear|
            catch|catches|knows|know|sees ..1 out|me ..4 done|screwed|back|going|fucked|toast|jail|
            inside|i_am|am|dead|over|cooked|finished
        revoke|revoked|revoking|suspend|suspended|suspending|suspension ..3 me|my|parole|release|
            stat|warrant|going_to|license_of|day_parole
        violate|violated|violation|violating|violates ..2 parole|probation|conditions|me|curfew|
            my_parole|my_probation|order >|and|for|again|now
        in violation
        pulled|pull me|my back|in|parole|release|day_parole
        po ..3 send|sending|revoke|violate|mad|lock|pull|breach|threaten|threatened|jail|
            wants_to_see|pissed|warrant|back_in|cuff|arrest
        new|fresh|more charge|charges
        caught ..2 with ..3 phone|drugs|dope|weed|booze|knife|stuff|him|weapon|alcohol|beer
        charged again|for
        ankle bracelet|monitor ..4 died|dead|beeping|battery|fell_off|broke|broken|no_plug|
            not_charging|cut|need|needs
        in violation|trouble of|with ..1 my_po|parole|probation|conditions|my_conditions|the_house|
            court
        not supposed|allowed to be with|around|near|here|in ..4 po|breach|caught|conditions|find|
            parole
        police ..2 came|come|coming|showed|here|outside|knocked|looking|called ..2 my|house|door|me|
            place|work|room|for
        left|snuck|sneaked|out|away ..3 house|halfway|facility|shelter|area|city|town ..2 without|
            no|no_pass ..1 permission|pass|telling|asking
        not|scared|afraid|can_not|refuse|do_not_want|want_to_not|never ..3 go|going ..1 back ..1 to?
            ..1 jail|prison|pen|inside|in|the_pen|custody|the_can
        positive|dirty|hot ..1 for|on ..1 coke|meth|weed|fent|opiates|thc|alcohol|crack|drugs|my
        ran|run|running|took|taking|bolted|booked|walked|escaped ..1 away|off? from|out_of|off ..1
            the|my|a? ..1 halfway|house|chrc|custody|facility|cops|treatment|rehab|detox|parole
        came|come|coming|here|trying|going|want|about to ..1 arrest|breach|pick_me_up|take_me_in|
            lock|violate|haul me
        they|cops|police ..2 arrest|arresting|arrested|pick_up|cuff|detain me
        with|around|saw|talked|seen|near|contact|contacted|hanging|texting|met|living ..2 someone|
            person|people|him|her|guy|ex|victim|co_accused|felon|girl|friend|buddy ..2 not|is_not
            ..1 allowed|supposed|meant|permitted|to
        putting|put|sending|send|taking|throw|throwing|locking|haul|bring|bringing|pulling ..1 me|
            my_ass back ..1 in|inside|to|behind|>|up|there
        not|did_not ..2 make|get|be ..1 it|home|in|back ..1 back|home|to|by|for|before|in|on ..2
            before|by|for|curfew|time|past|the ..1 my? ..1 curfew|check_in|call_in|count|sign_in
        after|past|missed|miss|before ..1 for? ..1 my|the|by|# curfew|count|call_in|sign_in|call_ins
    """,
        "blew curfew by 2 hrs n my po is mad",
        "the curfew moved to 11, good news",
        unless="""
        clear|cleared|dropped|appeal|security|data_breach|negative|lawyer_dropped|in_canada_day|
            driving_test|math|spanish|bus_back|g1|g2|road_test|written_test|@ago|contract|
            phone_charge|extra_charges|cover_charge|bank
        came_to_school|handcuffs|rink|raffle|the_roof|toy_drive|parade
        checkers|diet|calf|rim|police_check|warning|tail_light|taillight|wrong_apartment|
            promise_myself|expires|is_done
        grammar|fashion|toddler|drawing|parcel|dhal|aunt|speeding
    """,
    ),
)
