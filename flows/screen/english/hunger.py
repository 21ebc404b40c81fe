"""No food, no medicine, further: empty fridges, cut cheques, lost and unfilled prescriptions."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.hunger.no_food",
        "food_medicine",
        "orange",
        "tonight",
        """
        no pay|job|work|money|cash|income no food|rent|home|bed
        no|out_of|without|zero|got_no|not_any|no_more|short_on|cant_afford|cant_buy|low_on ..1
            food|fod|groceries|grocery|formula|diapers|pads|soap|grub|country_food|baby_food|
            food_or ..2 >|in|left|for|at|since|until|till|here|no|money|days|today|kids|now|please|
            baby|tonight|bad|so|#|to|the|again|on|all
        eat|eating|ate|eats once ..2 day ..3
        kids|baby|children|babies|son|daughter ..2 hungry|starving|starved
        we|they|pickney|dem ..1 hungry|starving|starved ..1 >|and|cuz|here|since|no|now
        so|am|real ..1 hungry|starving i|that_i ..1 ate|stole|cant|can_not|took|feel|might_steal|
            pass|passed|did_not|shake
        fridge|cupboard|cupboards|freezer|pantry|shelves ..2 is|are|empty|bare|nothing|got ..2
            empty|bare|nothing|nothing_in|until|till|>|no
        nothing to ..1 eat|feed ..2
        kids|kid|baby|children|daughter|son|girl|boy|little_ones|family ..4 hungry|starving|
            no_food|no_milk|formula|ketchup|bread_for|nothing_to_eat|crying_for_food|not_eaten|
            no_supper|skip|skipping ..2
        feed|feeding|fed my|the|our kids|baby|kid|children|girl|boy|son|daughter ..4 not|no|me|
            nothing|with_what|how|ketchup|cant|can
        living|surviving|live|running|survive on ..2 crackers|noodles|ramen|sugar|water|samples|
            ketchup|nothing|donuts|instant_coffee ..3
        living|surviving|live|running|survive on ..2 coffee|bread|soup|toast|rice|chips ..4 days|
            day|since|till|until|only|nothing
        crackers|noodles|ketchup|sugar_packs|sugar_packets|donuts|ramen|soup|beans ..4 for_supper|
            nothing_else|only|days|all_we_have|only_thing|a_day|gone|all_they|four_days
        eat|eating|ate|had|have|got only ..2 crackers|noodles|ketchup|bread|donuts
        only got|had|have|eat|eating|ate ..1 crackers|noodles|ketchup|bread|donuts
        steal|stole|stealing|dumpster|garbage|dumpsters|trash|bins ..5 food|eat|sandwich|hungry|
            formula|bread|ate|diapers|groceries|metro|tims
        food bank|banks|pantry|hamper ..5 closed|no_id|no_food|no_more_till|denied|too_many|id|full|
            turned|said|not|out|wait|empty|cut|once|gone|cant|only
        food money|stamps|card|vouchers ..2 gone|spent|stolen|out
        missed supper|dinner|lunch|meal|meals ..4 nothing|left|hungry|shelter|house|no
        shelter|house|kitchen ..3 missed|closed|no|ran_out ..2 supper|food|meals|dinner
        cheque|welfare|ow|odsp|aish|ei|benefits|assistance|pension|disability|cpp|child_tax|chq|
            income|gst ..3 cut_off|never|stopped|denied|suspended|cancelled|gone|empty|no_groceries|
            spent|stolen|lost|frozen|cut_me|got_cut_off ..3
        cheque|welfare|ow|odsp|aish|ei|benefits|assistance|pension|disability|cpp|child_tax|payday|
            chq|income|gst ..3 cut|late|short|not|delayed|held|takes ..5 rent|eat|food|groceries|
            pills|no|kids|cant|hungry|evicted|nothing|till|until
        cut|stopped|cancelled|suspended|held|denied|froze|lost ..2 my|our|the ..1 welfare|odsp|ow|
            aish|ei|benefits|cheque|assistance|disability|pension|cpp|income|child_tax
        no|0|zero|only|got|have|bucks|dollars ..2 money|cash|dollars|bucks|cents|income ..4 food|
            eat|groceries|meds|milk|until|till|formula|supper|twentieth|left|kids|rent_or|medicine|
            diapers|for_days
        @medicine|food|groceries|rent ..2 or ..1 groceries|food|rent|eat|heat|meds ..3 pick|choose|
            not_both|one|1|cant
        cant|can_not|could_not ..1 afford|pay|buy|get|pay_for ..2 food|groceries|meds|@medicine|
            formula|diapers|prescription|milk|medicine|it_all ..2
        how|where|wher|any ..3 eat|food|meal|soup|bread|meals|soup_kitchen|free_food ..2 tonight|
            today|open|free|late|kitchen|now|with_no|food|for
        gave|give|giving|gav ..1 my|up ..1 supper|food|meal|plate|lunch ..2 kid|kids|daughter|son|
            away|to ..4
        groceries|milk|food|store|bread ..5 bucks|dollars|14|expensive|cost|too_much ..4 no|
            nothing|not|we_have|cant|food|got
        dizzy|weak|faint|shaky|light_headed ..4 hungry|no_food|not_eaten|eat|eating|ate|starving
        water|power|hydro|gas|stove ..3 off|cut|no|shut|out ..4 cook|cooking|stove|food|kids|
            fridge|insulin|formula
        losing weight ..3 food|eat|hungry|meals|money
        no|not|cant teeth|chew ..4 eat|food|chew|soup
        eating|ate|eat|eats ..2 out ..1 of|a|the? ..1 bin|dumpster|garbage|trash
        < starving|hungry >
        bus ..3 or ..1 lunch|food|supper|eat
        choose|choosing|pick between ..6 food|lunch|groceries|meds|bus
        not|never ..2 halal|kosher ..3
        diabetic ..6 donuts|crackers|bread|sugar|nothing|candy
        no|out_of milk|bread ..3 kids|baby|nothing|money|until|till|payday|for_them|days|hungry|
            again
        hungry|starving as hell|fuck|shit
        hungry|starving ~3 no ..1 money|cash? til|until|till
    """,
        "no food til fri n kids r hungry",
        "no food for me thanks just ate",
        unless="""
        @scene|just_ate|sushi|pizza_place|restaurant|diet|fasting|fast_day|ramadan|lent|blood_test|
            bloodwork|surgery|vegan|keto|vegetarian|volunteer|volunteering|donate|donated|
            donations|donation|cat|dog_food|bird|fish_food|snack|snacks|dessert|potluck|bbq|feast|
            full|stuffed|so_full|thanksgiving|christmas_dinner|party|wedding|freezer_is_full|
            no_worries|not_hungry|gave_extra|lunch_soon|whats_for|lets_eat|wanna_eat|grab|order|
            ordering|hungry_for|recipe|cook|cooking|u_hungry|you_hungry|popcorn|leafs|jets|raptors|
            when_it_opens|hungry_hippos|thirsty|bear|bears|wolves|wolf|for_knowledge|movie|menu|
            takeout|mcdonalds|burger|burgers|cake|cookies|restaurants|peanut_free|later_for|
            for_the_list|lunch_at|dinner_at|on_the_stove|smells|juicy|pop
        stomach_bug|flu|hangover|nauseous
        surgery|blood_test|fasting|before_the_op|after_midnight|first_order|buffet|no_food_after
        supper group|club
    """,
    ),
    Rule(
        "en.hunger.no_medicine",
        "food_medicine",
        "orange",
        "tonight",
        """
        out_of|ran_out|run_out|running_out|without|lost|missed|missing|need|stole|stolen|low_on|
            almost_out|almost_done|never_got|cant_get|cant_afford|wont_fill|wont_give|not_had|
            have_not_had|skipped|cut_off|denied|refused|w_out|wout|not_taken|not_taking|short_on|
            stopped|used_up|still_no|waiting_on|havnt_had|gave_me_no|got_no ..3 @medicine|medicine|
            bp_pills|pills_for|seizure|psych ..3
        no|no_more ..1 @medicine|bp_pills|seizure|psych ..1 >|left|for|since|till|until|in|2|and|i|
            no|at|because|money|pills|today|meds
        @medicine ..4 ran_out|run_out|runs_out|out|stolen|lost|stole|expired|empty|closed|missed|
            cut|denied|not_filled|wont_fill|no_refill|almost_gone|almost_done|almost_out|left|
            missing|refused|cancelled|late|not_here|gon|last|at_release|got_lost|broke|melted|
            not_ready ..4
        need|needs|refill|cant_get ..1 my|some|her|his|the|more ..1 @medicine|medicine|pills ..2 >|
            bad|now|today|refilled|please|tonight|asap|or|for|and|filled
        pharmacy|drugstore|drug_store|clinic|doctor|doc|walk_in_clinic|dispensary|pharmacist|
            shoppers|dr ..5 wont|not_fill|closed|refused|no_card|no_refill|denied|no_prescription|
            not_in_the_system|without_a_card|said_no|cut_me|w_out|wont_fill|will_not_fill|not_give|
            will_not_give|not_refill|not_see|will_not_see ..3 fill|give|card|meds|script|dose|till|
            system|refill|without|w|see|methadone|monday|>
        methadone|suboxone|clinic ..4 closed|missed|cant_get|no_bus|no_ride|late|kicked_off|cut|
            not_open ..3
        no health|ohip card|coverage|insurance ..3
        health card ..3 no|expired|lost|stolen|not ..4 meds|medicine|prescription|doctor|pills|get
        missed|skipped|no my|the|a shot|injection|dose|needle ..3 schizo|psych|weeks|days|
            antipsychotic|month|clinic|sick
        two|2|3|three|one|a_week|few ..1 days|week ..1 of|worth ..1 meds|medication|pills|insulin
            ..3
        released|discharged|got_out|let_out ..5 no_meds|no_prescription|no_script|days_of|
            without_meds|no_medication|two_days|prescription
        puffs|puff left|only ..3
        stole|stolen|lost|threw|robbed ..2 my|of ..1 meds|med_bag|pills|insulin|methadone|carries|
            inhaler|prescription|heart_pills|backpack_with
        #|three|four|two|five|days|week|weeks ..3 w_out|without|off|wout|no ..2 @medicine|medicine
        @medicine ..4 90_bucks|bucks|cost|costs|expensive|afford|pay|dollars ..3 not|cant|no|got|
            left|or|only|for
        sick|dopesick|shaking|withdrawal ..5 methadone|suboxone|dose|carry|carries|clinic|no_meds
        antidepressants|antipsychotics|bipolar|schizo ..3 ran|gone|stopped ..3
        how ..2 get ..2 medicine|meds|insulin|pills|prescription ..3
        one|1|two|2|last|few pill|pills left|to_go
        coverage|insurance|benefits|drug_plan ..3 ended|expired|stopped|cut|ran_out ..6 pill|pills|
            meds|pharmacy|prescription|insulin
    """,
        "outta bp pills n the pharmacy wont fill w out a card",
        "pharmacy is out of gum lol",
        unless="""
        @scene|gum|like_always|with_supper|vitamins|vitamin|cat|vet|birth_control|right_on_time|
            all_good|sorted|no_rush|for_next_week|picked_up|picking_up|refilled_my|my_refills_came|
            ready_for_pickup|delivery|new_meds_work|since_new_meds|no_more_seizures|no_longer_need|
            dont_need_meds|doctor_took_me_off|weaned|graduated|tapered|off_the_list|
            reading_glasses|allergy_meds|advil|tylenol|cold_medicine|taking_my_meds|took_my_meds
        no_rush|glovebox|already_ordered|next_box|refill_1|reply
        is ..3 pharmacy|shoppers ..4 open
        dog|cat|puppy|no_rush|dont_worry|not_worry
        refill ~8 open|hours|tomorrow|next_week|sometime|soon
        switched|instead|patch|tapered|weaned
        headache
    """,
    ),
)
