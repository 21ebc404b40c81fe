"""No food, no medicine."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.food.none",
        "food_medicine",
        "orange",
        "tonight",
        """
        not|nothing|no|have_not ..1 ate|eaten|eating|food|fed ..3 since|days|yesterday|sunday|
            monday|tuesday|wednesday|thursday|friday|saturday|today|#2|two|three|fri|sat|sun|mon|
            tues|wed|thurs|week|a_while|2
        not ate|eaten ..2 since|in|for|#
        nothing to eat ..1 >|here|until|for|since|at|in|and|today|tonight|all
        kids|kid|baby|son|daughter|children|little_ones are|is|am ..1 hungry|starving|not_eating|
            crying_hungry
        food bank|pantry|banks ..3 closed|turned|no|out|shut|full|denied|cut
        last|only ..1 meal|ate|food was|a ..2 ago|yesterday|days|sunday|cracker|bread
        eating|ate|eat from|out|garbage|dumpster ..2 garbage|dumpster|trash|dumpsters|bins
        steal|stealing|stole food|to_eat|groceries|diapers|formula
        no|0|zero|broke|without ..1 money|dollars|cash|cents|cheque|check|income|bucks|$ ..4 until|
            food|eat|hungry|left|days|for
        dope|getting|so|i_am|am|really|being sick ..3 methadone|dope|no_meds|withdrawal|clinic|
            suboxone|dose|can_not_get
        dopesick|dope_sick|junk_sick !on|is|movie|series|show
        i|am|going_through|bad|in|having ..1 withdrawal|withdrawals|withdrawl|withdraws ..2 >|bad|
            help|and|i|sick|cant|so|again|now|from
        discharged|kicked|out from|of detox
        get in|into|to ..1 detox
        welfare|ow|odsp|aish|ei|cheque|benefits|assistance ..2 cut ..1 me off|>
        welfare|ow|odsp|aish|ei|cheque|benefits|assistance|because_disability|income ..2 cut_off|
            cancelled|late|stopped|not_come|did_not_come|gone|denied|suspended|no_money|not_in|
            frozen|not_come_in
        no coat|boots|winter|jacket|blanket|shoes|socks ..5 cold|snow|freezing|minus|winter|outside
        no|out_of|zero|without|any|0|not_any|ran_out_of ..2 food|groceries|formula|diapers|
            baby_formula ..1 >|until|left|at|in|since|money|kids|here|tonight|and|please|or|for|no|
            to
        no food
        not|no|do_not_have ..1 have|got|any|enough ..1 any|money|enough ..1 food|money ..1 for? ..1
            food|eat|groceries|kids|formula|diapers|the_kids|my_kids
        cut|cutting|stopped|dropped|pulled|refused|denied|lost|missed|messed_up ..2 my|me|off ..2
            methadone|suboxone|meds|script|dose|carries|prescription|sub|juice|refill
        no|out_of|ran_out|without|lost|missed|missing|low_on|stole|stolen|cut_off|can_not_get|
            skipped|denied|will_not_give|will_not_fill|almost_out|never_got|stopped|can_not_afford|
            have_not_had|not_had|not_got|been_off|am_off|he_took_my|she_took_my|they_took_my|
            staff_took_my|someone_took_my|cops_took_my|house_took_my|manager_took_my|guard_took_my|
            guards_took_my|roommate_took_my|cellie_took_my ..2 of|my|on|for|out|have|any? ..1 meds|
            methadone|suboxone|sub|subs|script|prescription|psych_meds|pills|antipsychotics|
            antidepressants|inhaler|dose|carries|kadian|lithium|refill|antibiotics|injection|
            sublocade|abilify|anxiety_meds !since
        sick|i_will|dying|shaking|hurting|puking from|without|with|off|coming_off ..1 no|my|
            not_having|the ..1 dope|methadone|meds|juice|suboxone|subs|dose|down|heroin|fent|
            opiates
        can_not ..1 afford|get|pay|buy|fill|pick ..2 my|the|for|any|up ..1 meds|food|script|
            prescription|groceries|insulin|formula|diapers
        no job|food|money no|not money|food|job|place
        methadone|suboxone|script|prescription|my_dose|carries|my_pills|my_meds|kadian|pharmacy|
            clinic ..3 missed|lost|stolen|closed|cut|ran_out|gone|stole|sick|denied|cancelled|
            expired|refused|run_out|runs_out|empty
        not refill|fill my ..2 meds|script|prescription|methadone|suboxone|pills|inhaler
        need|no|out_of|without my|the ..1 anti psychotics|depressants|psychotic|anxiety|seizure
    """,
        "me n the kids aint ate since fri",
        "i havent eaten sushi since friday, wanna go",
        unless="""
        sushi|pizza|lunch_yet|restaurant|diet|fast|fasting|blood_test|vegan|meat|too_much|so_full|
            breakfast_yet|interview_went|volunteer|volunteering|cookies|dessert|stomach_bug
        sweets|pop
        surgery|blood_test|fasting|her_bits|reply|hungry_ate|no_worries|like_always|no_food_after
        good|great|proud|better|happy|slow|steady|years|months|dont_worry|not_worry|doc_says|
            doctor_says
        switched|instead|patch|tapered|weaned
    """,
    ),
)
