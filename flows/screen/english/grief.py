"""Deaths and children lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.grief.loss",
        "grief_loss",
        "orange",
        "today",
        """
        my|his my? @kin is|just|has|was? ..1 died|passed|passed_away|dead|killed|overdosed|gone|
            murdered|stillborn|drowned ..1 last|today|this|yesterday|just|now|and|>|i|at|suddenly|
            can_not|sunday|monday|so|too|tonight|alone|on
        my ..1 @kin got|was|been|is ..1 shot|murdered|killed|stabbed ..1 last|today|this|yesterday|
            and|>|on|i
        lost my ..1 @kin ..2 today|yesterday|last|this|sunday
        @kin is|has|just ..1 dead|died|passed|passed_away|gone_forever|dying|deceased ..1 >|and|i|
            can_not|today|of|from
        lost my ..1 mom|dad|brother|sister|son|daughter|wife|husband|baby|buddy|grandma|grandpa|
            uncle|aunt|cousin|best_friend|friend|kid|dog|nephew|niece|boy|girl|partner ..1 >|last|
            today|this|yesterday|to|and|i|can_not|in
        my ..1 mom|dad|brother|sister|son|daughter|wife|husband|baby|grandma|nana|uncle|aunt|kid|
            grandpa|best_friend|kids ..1 is|has|was|in dying|cancer|palliative|life_support|hospice|
            coma|given_days|not_going_to_make|a_coma
        @kin ..3 cancer|life_support|palliative|hospice|icu
        not|never|can_not ..1 let|get|allowed|going_to|can ..2 to|me? ..1 see|talk_to|hug|hold|visit
            my|our ..1 kids|kid|son|daughter|baby|boy|girl|children|grandkids|little
        lost|losing|lose custody|my_kids|my_kid|my_son|my_daughter|my_baby|my_babies|visitation|
            the_baby
        not ..1 see my son|daughter|kids|kid|baby until|again|anymore|no_more
        funeral|burial ..4 alone|not_let|can_not_go|not_allowed|will_not_let|missed|denied
        will_not|not let|allow me|us ..1 go|attend|to ..2 funeral|wake|burial|see_her|see_him|
            say_goodbye
        miss|missing him|her|them|my_@kin so ..3 hurts|can_not|much_i|bad_i|die|pain
        miscarriage|miscarried|lost_the_baby|stillborn
        will_not|not|never ..1 let|letting|allowed|allow|allowing ..2 see|talk_to|visit|hold|hug ..1
            my|the|our ..1 son|daughter|kid|kids|baby|boy|girl|children|grandkids|little
        can|could|allowed|going_to not ..1 see|visit|hold|talk_to ..1 my|our ..1 son|daughter|kid|
            kids|baby|boys|girls|children|little ..2 until|anymore|no_more|again|>|for
        cas|cfs|court|judge|they|dpj|worker|ex|she|he|mcfd|family_services ..1 took|taking|take|
            removed|apprehended|has_taken|keeping|kept|wants ..2 my|our|the|custody|full ..1 kid|
            kids|son|daughter|baby|boy|girl|children|custody|babies ..2 away|from|today|>|and|again|
            me|off
        can not|could_not see my ..1 son|daughter|kid|kids|baby
        court|judge|cas|cfs ..1 says|said|told|ruled|decided ..3 not|can_not|no ..3 son|daughter|
            kid|kids|baby|custody|visits
        @kin|ex|she|he|they ..2 took|takes|taking|left|ran|gone|run ..1 off|away? ..1 with ..1 my|
            the|our kid|kids|son|daughter|baby|boy|girl
        gave|got|has|won|lost|giving ..1 her|him|them|me|she|he? ..1 full|sole custody
        my ..1 girl|wife|husband|girlfriend|boyfriend|man|fiance|partner|ex left|dumped|walked_out|
            cheated|is_gone|is_leaving|moved_out ..1 me|on|>|with
        dog|cat ..4 all|only ..2 had|have|left|got ..4 died|dead|gone|passed|lost
        my dog|cat ..1 just? died|passed|got_killed|got_hit|ran_away ..1 >|today|last|and|i
        just ..1 found|heard|got|learned ..3 died|passed|dead|killed|passed_away|is_gone
        judge|court|cas|cfs ..1 gave ..1 him|her|them|my_ex ..1 my|the|our kids|kid|son|daughter|
            baby|boys|girls
    """,
        "my brother passed last nite cant stop cryin",
        "my phone passed the update last night",
        unless="""
        years_ago|last_year|long_ago|when_i_was|@ago|phone|battery|ok_now|years|94|exam|test|plant|
            goldfish|his_test|her_test|her_exam|the_salt|the_exam|my_test|as_a|cold|car
        personality|sourdough|tickets|penalties|sharon
        in #1950
        back in #1950
    """,
    ),
)
