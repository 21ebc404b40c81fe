"""Deaths and losses, further: how it was told, what was missed, children and partners gone."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.mourn.loss",
        "grief_loss",
        "orange",
        "today",
        """
        !because|man|girl|guy|dude|kids|boss|coach|landlord @kin|dog|cat|sponsor|mentor|elder|
            chaplain|friend|buddy|cellie|mama|dawg|celly|nephew|niece ..3 died|passed_away|
            passed_on|drowned|overdosed_and|hung_himself|hung_herself|hanged|is_gone|took_his_life|
            took_her_life|killed_himself|killed_herself|od_n|bled_out|never_came_back|froze >|last|
            today|this|yesterday|now|suddenly|i|and|while|when|cant|died|like_that|nobody|alone
        !because|man|girl|guy|dude|kids|boss|coach|landlord @kin|dog|cat|sponsor|mentor|elder|
            chaplain|friend|buddy|cellie|mama|nephew|niece ..2 drowned|died|passed !her|peacefully
            ..3 today|yesterday|last|this|sunday|inna|now|suddenly|alone
        lost|buried|burying|burried|losing|cremated|mourning|grieving ..1 my|our|another|a|3|three|
            2|two|too_many ..1 @kin|friends|sponsor|elder|brothers|cellie|baby|cousins|dog|cat ..1
            >|last|today|this|yesterday|had|cant|month|week|sunday|wk|and|again|we|i
        mom|dad|brother|sister|son|daughter|grandma|grandpa|uncle|aunt|nan|elder|sponsor passed >|
            and|last|today|yesterday|this|inside
        we|i lost|buried|burying ..1 the|our|a|my baby|child|son|daughter|pregnancy|twins
        we buried him|her
        miscarriage|miscarrige|miscarried|miscarry|stillborn|stillbirth|crib_death|sids
        funeral|funerals|burial|memorial|nine_night ..4 missed|cant|wont|alone|no_money|friday|go|
            let|today|how|pass|month|tears|denied|papers|could_not|didnt|baby|son|brother|mom
        funeral|burial ..3 could_not|not_go|not_let|not_get|not_afford
        not|cant|wont|didnt|never|couldnt ..2 let|get|allowed|go|make|made|afford|attend ..3
            funeral|burial|wake|say_bye|say_goodbye|nine_night|hold_his_hand|hold_her_hand|bury
        no money|cash|way|flights|pass|papers ..2 to ..1 bury|go_home|get_home|get_there|funeral|
            go_to_the_funeral|say_goodbye
        afford ..3 stone|headstone|funeral|casket|bury
        they|police|cops|rcmp|someone ..1 found ..1 my|her|him|his|the ..2 brother|sister|cousin|
            son|daughter|mom|dad|aunt|friend|@kin ..3 dead|body|cold|gone|hanging|frozen|river|
            remains|overdosed|lifeless|bush
        found|find|heard|told ..1 out|the|news|me|that ..4 died|dead|is_gone|hung_himself|suicide
        got the call ..6 died|dead|passed|gone
        palliative|hospice|icu|life_support|on_the_machine|stage_four|stage_4|stage_3|
            dialysis_dying|weeks_left|not_going_to_make|ventilator|brain_dead|turning_it_off|
            pulled_the_plug|off_the_machine ..6 @kin|he|she|mom|praying|province|cant
        my|our ..1 @kin|nan ..3 palliative|hospice|icu|life_support|coma|stage_four|stage_4|
            terminal|dying|ventilator|brain_dead|not_make_it|on_her_deathbed|slipping_away|
            going_fast|deathbed|cancer ..3
        < @kin|nan|nana ..2 in|is|has|on ..1 palliative|hospice|icu|life_support|coma|stage_four|
            stage_4|terminal|dying|ventilator|cancer
        @kin|she|nan ..4 on_the_machine|on_a_machine|on_machines|on_the_machines ..3
        wife|husband|girlfriend|gf|bf|boyfriend|girl|ex|fiance|my_man|partner|old_lady|missus ..3
            left|leave|leaving|dumped|divorcing|divorce|cheated|cheating|broke_up|walked_out|filed|
            been_with|marrying|moved_out|kicked_me|packed|blocked_me|sleeping_with|seeing ..2 me|>|
            with|w|for|by|kids|and|on|us|her|took|son|last|today|my|4|best_friend|divorce|papers|
            out|again
        she|he|wife|husband|gf|bf|girlfriend|boyfriend ..1 left me|us today|last|yesterday|this|
            again|after
        she|he|wife|husband|gf|bf|girlfriend|boyfriend left me|us >
        left me|us for ..1 him|her|my|someone|somebody|another|a_guy|his|good
        she|he|wife|husband left ..1 with|w the|my|our ..1 kids|kid|baby|gun|rifle
        she|he|gf|bf|wife|husband|girlfriend|boyfriend ..2 dumped|divorcing|cheated_on|
            broke_up_with|walked_out_on|kicked_me|sleeping_with|broke_up ..1 me|us|best_friend|my
        she|he ..3 marrying|been_with ..2 him|her|someone|somebody|best_friend
        after|because she|he broke_up with him|her
        she|he|wife|husband ..3 moved_out|filed|packed ..2 on_me|us|kids|divorce|papers|again|took|
            today|on_us
        dumped|separation|custody !over ..3 papers|today|filed|2day|hearing
        heartbroken|broken_heart|heartbreak ..1 >|over|since|because|she|he|my
        cas|cfs|dpj|mcfd|family_services|child_services|worker|judge|court|ex|they|she|he|state|
            foster ..2 took|taking|take|takes|has|giving_up|got_custody|keep|keeping|kept|adopted|
            apprehended|removed|wont_let ..2 my|our|the|him|her|me|full|custody ..3 kid|kids|son|
            daughter|baby|boy|girl|children|custody|babies|grandkids|twins|away|up_for
        lost|losing|lose|no|gave|got|loosing|full|sole custody|visitation|visits|my_rights|
            parental_rights
        not|never|cant|wont|isnt|aint ..3 see|hold|hug|visit|talk|allowed|let|tuck|kiss ..2 my|our|
            to|with|me ..1 kids|kid|son|daughter|baby|boy|girl|children|grandkids|babies|little|
            grandson|granddaughter ..2
        my ..1 son|daughter|kid|kids|baby|girl|boy|sister|dad|mom|brother|family|kids ..3
            wont_talk|not_talk_to_me|blocked|blocked_me|hates_me|adopted|taken|gave_up|
            wants_nothing|never_come|dont_want_me|not_speak|disowned|cut_me_off|adoption|forgot_me|
            calls_him_dad|scared_of_me ..3
        my ..1 son|daughter|kid|kids|sister|dad|mom|brother|family not talk|speak ..1 to me
        son|daughter|kid|kids|sister|dad|mom|brother|family|they blocked_me|disowned_me|hates_me|
            disowned|cut_me_off
        sister|brother|mom|dad|son|daughter blocked me
        wont|not|never ..1 talk|speak|answer ..1 to|2 me ..2 kid|kids|daughter|son|family|since|
            anymore|blocked|ever
        told me ..1 never|not|dont ..1 to? come ..1 home|back|around
        tpr|adoption|foster_care|apprehended|crown_ward ..4
        anniversery|year|yr|birthday|christmas|xmas|date ..4 died|passed|death|gone|lost|since_he|
            since_she|since_my_mom|since_my_dad|since_my_son|since_my_brother|since_mom|since_dad|
            killed|without ..4 him|her|cant|crying|hard|today|@kin|i|my|>
        miss|mis|missing ..1 my|him|her|them|u_mom|you_mom ..3 so|bad|much|mch|hurts|killing|gone|
            yr|year|every_day|dead|heaven|cant|cry
        gone ..1 my ..1 baby|brother|sister|son|mom|boy|daughter
        he|she|@kin ..1 is gone ..1 like_that
        < he|she died ..1 >|just|today|this|last|now|2day|yesterday
        < he|she passed today|2day|this|last|yesterday|away|now
        he|she passed ~3 gran|mom|dad|nan|my_mom|my_dad|my_brother|my_sister|funeral|cancer|
            hospital
        < he_is|she_is|he|she dead|gone ..1 >|just_like_that|just|2day|today|now
        put|putting|had_to_put|put_down|putting_down ..1 my|our ..1 dog|cat ..1 down|to_sleep ..3
        put the ..1 dog|cat down ..1 today|yesterday|waited|this|last|>
        my|our dog|cat|puppy ..3 hit_by|died|dead|gone|ran_away|put_down|killed|stolen|passed ..4
            all_i|only|had|cant|>|shes|hes|today|everything|last|sold
        had|the ..2 dog put down
        da|the dog|cat died|passed ..1 b'y|only|today|last
        last|all|only ..1 one|thing|family|person|friend ..3 died|passed|gone|left|lost
        whole|all ..1 my|of? family ..4 killed|dead|died|gone|bombing
        shot|stabbed|killed|murdered ..2 my ..1 cousin|brother|friend|boy|son|bro|nephew|uncle|dawg|
            sister ..3
        died|die|passed|fell|killed|shot|drowned ..3 in_front_of_me|in_my_arms|beside_me|far_away|
            alone|without_me|overseas|back_home|before_i_could|never_said
        home|burn|house|grandma|farm ..4 gone_now|sold_without|lost_in_the_fire ..2
        keep seeing|hearing ..3 face|it|fall|die|him|her ..3
        no tears|more_tears left ..2
        cried|crying|grieving|bawling ..4 since|at|after ..1 funeral|died|passed
        cried|crying|bawling ..2 miss ..1 my|mom|dad|brother|son|him|her
        crying ..2 for|over ..1 my ..1 mom|dad|brother|son|baby|@kin
        taken|took off|from|of ..1 the? machine|life_support|ventilator
        hold|holding|held|be_there|see ..3 hand|before ..4 go|dies|goes|cant|passes|die
        sit|sitting|house|bed|home ..3 dark|quiet|empty ..5 gone|left|son|wife|without|took
        she|he|mom|dad ..1 is dead|gone ..1 they|called|hospital|just|police
        brother|sister|mom|dad|son|daughter|friend|cousin|buddy|uncle|aunt|cellmate|cellie|partner
            ..3 got ..1 killed|shot|stabbed|murdered|hit_by ..3
        not ..1 make ..1 it ..2 he|she|got_out|before|cellmate|cellie|buddy
        partner|wife|husband|girlfriend|boyfriend|man|woman ..4 left|leaves ..1 me ..4 week|day|out|
            years|alone
        outlived ..1 all|my|everyone|everybody|them ..2
        be|person|live|am without ..1 her|him|mom|them
    """,
        "found out my uncle is on the machine n theyr turnin it off",
        "found out my uncle is on the hockey team now",
        unless="""
        @scene|phone|battery|laptop|car|truck|plant|plants|sourdough|starter|tomatoes|
            goldfish_cracker|exam|test|tests|gas|salt|fire|drill|inspection|grade|course|
            kidney_stone|@ago|long_time|childhood|in_2003|in_98|when_i_was|
            peacefully_at_95|sold_out|tickets|cake|joke|keys|wallet|game|playoffs|leafs|habs|jets|
            the_bill|ball|bus|parcel|torch|pass_approved|approved|his_test|her_test|driver|g2|road|
            engine|laughing|sofa|power|wifi|internet|speaker|tablet|mouse|app|good_run|
            celebration|cookies|tail_light|taillight|dishwasher|fridge|washer|furnace|weight|
            lost_my_keys|bet|match|season|election|remote|sock|glove|gloves|hat|mitt|mitts|scarf|
            tooth|teeth|appetite|card|voice|count|way|track|cat_came_back|found_her|found_him|
            came_back|dating|retired|graduated
        on_read|four_dates|umbrella|penalties|tickets|ice_cream|snapchat|voicemail
        years since|later
        since ..5 years
        bird|timbit|treat|sandwich|soup|cookie|balloons|all_good_now|good_feeling|tattoo|ww1|ww2|
            muffins|sober|drink|toaster
        still_friends|we_are_good|amicable|best_thing
        his_hair|her_hair|cartoons
    """,
    ),
)
