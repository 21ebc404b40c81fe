"""Too much taken."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.overdose.took",
        "overdose",
        "red",
        "",
        """
        @took ..2 too much|many|mch ..2 @drug
        i|he|she|i_have @taken way? too much|many >|and|i|of|help|pills|now|please
        i|he|she|i_have @took way? too much|many help|pills|please
        i ..2 drank|drunk way? too much ~4 help|die|dying|can_not|not|puking|alone|scared|heart|pass
        i ..2 took|used|did|shot|taken|smoked|swallowed way? too much|many !time|space|work|on|shit|
            stuff|overtime|hours|money|salt|sugar|data|glue|paint|soap|pepper|garlic
        relapsed|used|high ..4 too much !salt|sugar|soap|flour|paint|data|glue|detergent|pepper|
            garlic|force|water|butter|oil|milk|toner|shampoo|tape|paper|ink|bleach
        took|used|did|shot|smoked|snorted ..2 fent|fentanyl|heroin|down|dope|meth|methadone|oxy ..4
            can_not|hard_to ..1 stay|keep|wake ..1 awake|up|my_eyes
        @took ..2 all|whole|entire|every|bunch|handful|bottle|box|pack|lots|lot|ton|tons|load|full|
            fistful|couple_bottles|two_bottles|half ..3 @drug
        @took ..1 all|whole|entire|every ..1 of? ..1 bottle|box|pack|blister|card|bag|pills|meds|
            point|ball|stash
        @took ..1 all|every ..2 my|of_my|the|his|her|of_the|of_them|them ..1 pills|meds|
            prescription|dose|methadone|carries|insulin
        took|swallowed|downed|popped|taken|ate all|every|the_whole of? ..1 them|it|thing|bottle|one
            ..1 ~6 sleepy|sleep|dizzy|scared|sorry|help|tired|goodbye|sick|weird|spinning|heavy|
            numb|die|cold|tingly|pills|fast
        @took #8 ..3 @drug
        @took ten|twenty|thirty|forty|fifty|hundred|fifteen|dozen ..3 @drug
        took|swallowed|take|taken|popped|downed @drug ..2 on_purpose|to_die|to_end|to_kill|
            to_sleep|and_drank|with_vodka|with_alcohol|and_vodka|and_booze
        pills ..3 on_purpose|to_end|to_die
        took|swallowed|taken some|pills|something|shit|stuff ..3 on_purpose|to_end|die|forever|
            scared|dying|feel_weird|can_not_breathe|can_not_feel
        swallowed|swallow|drank|drunk|drink|drinking|ate|injected|inject !is|was|tastes|tasted|like|
            has ..3 @poison
        swallow ..5 sea_water|ocean|pills|bottle
        down|downed|down_another handful|bottle|hand_full of? ..1 meds|pills|another|full|@drug
        mixed|mixing|mix ..4 pills|benzos|meds|methadone|fent|down ..2 with|and ..2 booze|alcohol|
            vodka|liquor|whiskey|drink|drinking|wine|beer
        took|take|swallowed a ..1 bunch|load|ton|lot|lots|heap|handful of ..1 pills|meds|stuff|
            shit|something|them
        took|swallowed|used ..8 sleepy|can_not_keep|closing_my_eyes|close_my_eyes|fading|
            going_numb|heart_is|can_not_feel|can_not_move|blacking_out|seeing_double
        pills|bottle ..3 are|is|all gone|empty|inside_me|in_me|kicking_in
        pills are|is|start|started|starting kicking|working|to
        i|just used|shot|smoked|did|took|snorted ..4 chest|can_not_breathe|not_right|heart|scared|
            shaking|numb|blue|going_out|help
        i|just took|used|did|smoked|shot the wrong pills|dose|meds|one|stuff
        going|slipping|fading|nodding under|away|out|off ..4 took|used|pills|too
        after i swallowed|took all|the|every
        swallowed|took all the|my|of pills|them|meds
        @took ..1 everything|all|whole|anything ..4 cabinet|bottle|cupboard|drawer|pharmacy|meds|
            bathroom|stash|had|could_find|i_had
        took|taken|ate|swallowed|did|had ..2 my|someones|his|her|mom|their|roommates|grandmas ..3
            pills|meds|fent|methadone ..2 not_mine|sick|feel|dizzy|sleepy|weird|by_accident|
            by_mistake|all
        took|swallowed|drank|popped|mixed ..6 pills|meds|sleeping|tylenol ..3 vodka|booze|whiskey|
            alcohol|beer|bottle|liquor
        vodka|booze|whiskey|alcohol|liquor ..4 pills|meds|tylenol
        feel|feeling|i_am|going ..2 weird|numb|cold|sleepy|heavy|out ..4 took|shot|pills|smoked
        i ..1 swallowed|taken|popped pills >|and|now|tonight !from
        drank|drunk|swallowed|took|ate|injected ..4 on_purpose
        drank|swallowed|ate something ..2 bad|poison|toxic|chemical|burning|burns
        throat ..2 burning|on_fire|burns ..4 drank|swallowed
        @taken way? too much|many >|and|i|of|shit|again|now|last|help|today|tonight|yesterday|this|
            at|it|earlier !time
        @took way? too much|many ..1 dope|fent|down|meth|coke|heroin|pills|h|stuff !time
        dope|fent|stuff|batch|shit|drugs|hit|pills ..1 was|is|were|are ..1 too|so|really|way
            strong|much|pure|hot|laced|bad|dirty ..1 >|help|for|i|and|can_not|please
        can not feel ..2 shot|used|after|hit
    """,
        "took all my meds at once n im dizzy",
        "took all my meds like the nurse said, feel good",
        unless="""
        as_prescribed|like_the_nurse|like_the_doctor|on_time|at_work_too_much|pictures|
            pics|overtime|like_doc|cookies|candy|vitamins
        took|take|taking|taken ..1 my|some|the|a|up? time|space
    """,
    ),
    Rule(
        "en.overdose.word",
        "overdose",
        "red",
        "",
        """
        overdosed|overdosing|fentanyl_overdose !on|of
        overdosed|overdosing|overdose on|of ..3 @drug
        overdose !of|on|awareness|prevention|training|kit|kits|class|signs|day|stats|fee|crisis|
            and_all|de|a|guy|revenu
        think|thinking|going|might|may i ..2 overdose|overdosing
        overdose ed
        bad|hot|tainted|laced|poisoned batch|dope|shit|stuff|drugs|dose ..4 sick|help|can_not|
            chest|going|not|wake|down
        laced|fent|fentanyl ..3 in it|my|the|them
        need|get|bring|have|any|where_is|where|no|send|gave_him|gave_her|give_him|gave_the|gave|
            giving|out_of|used|find|hurry ..2 naloxone|narcan !kit|kits
        naloxone|narcan ..3 now|quick|fast|hurry|please|work|working|not|help|him|her
    """,
        "some guy overdosed out back",
        "overdose training at the library thurs",
        unless="""
        @scene
        training|prevention|site|kit_training|awareness|day|kits|workshop|course|learned|taught|
            trained|stats|carry|class|certificate|deaths|of_chocolate|chocolate|cake|candy|died|
            passed|funeral|years_ago|last_year|scared_of|good_dose|right_dose|pick_up_a|picked_up|
            coffee|caffeine|tv|pizza|turkey|cuteness|@ago|years|clean_since|since_my
        signs|brochure|poster|fridge|cinnamon|garlic|glitter|cute|sugar|vitamin|newsletter|spelling
        fee|bank|account|acct|overdraft|bucks|dollars|chequing
        tik|tiktok|wine_gums|mince_pies
        newsletter|phone_storage|story|clapped|radio_says|radio_said|the_news|in_bc|in_the_90s|
            in_09|last_month|before_jail|nobody_today|group_good|group|report
    """,
    ),
    Rule(
        "en.overdose.spaced",
        "overdose",
        "red",
        "",
        """
        < overdose|overdosed|overdosing >
        overdose|overdosed|overdosing ..3 minutes|mins|hour|hours|seconds|just_now ..1 ago|>
    """,
        "o.v.e.r.d.o.s.e.d",
        "overdose awareness day is monday",
    ),
)
