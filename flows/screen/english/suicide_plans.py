"""Plans, dates and hints of suicide."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.suicide.plan",
        "suicide",
        "red",
        "",
        """
        plan|plans|planned|planing to|2 ..1 die|end|kill|hang|jump|overdose|disappear|not_be_here
        planned|planed|planning it? ~4 ..3 die|dying|date|day|gone|be_alive|everything|goodbye|
            night
        planned|planed|worked|figured it? out ~5 day|date|night|time|goodbye|note|letter
        day|date|time|night ..1 picked|chosen|set ~4 die|everything|over|all|go|end|planned
        got|have|picked|set|chose a|the|my day|date ..2 to|for ..2 die|go|it|end
        not ..2 alive ~4 plan
        do|doing it tonight|now|today|this_time|tomorrow|soon|right ..2 for_real|for_sure|
            this_time|and_not|goodbye|really|sorry
        do|doing it for_real|for_good|this_time tonight|now|today|this|for_real
        will|going_to go through with it|this|killing
        going|go through with it|this|the_plan ..1 tonight|this_time|one|now|>
        not|never ..2 see|reach christmas|morning|tomorrow|spring|sunrise|the_morning|another_day|
            my_next_birthday ..1 >
        not|never ..2 make it to|till|until|past christmas|morning|tomorrow|spring|sunrise|
            the_morning|another_day|my_next_birthday ..1 >
        not|never make|making|survive|last it? ..1 through|past|until|to the|this|another|until?
            night|morning|weekend|tonight|christmas|day|week
        not ..1 alive|living by|until|for|when|at christmas|morning|spring|then
        not ..2 need ..6 no_more|anymore ~3 not ..2 need nothing|anything|it|none
        not going_to need nothing|anything ..1 >|@no_more|where|after
        where|were i am going|headed ~5 not need|do_not|matter|pain
        not|never need|want ..3 where|were i am going|headed|heading
        deadline|given_myself until ..12 kill
        last night|day|days|hours|christmas|birthday|time ..2 on earth|alive|on_this_earth|
            of_my_life|of_life|living
        my last|final night|day|message|text|words|goodbye|hours ..1 >|ever|here|on|alive|to|words
        this is|will_be ..1 my|the last|final message|text ..4 hear|ever|from|me|>|hear_from
        last|final text|message|time from|of|you_will_get|you_ll|i_send|ever ..1 me|ever|>
        just tried|attempted to|2 end my|it|things|everything|all
        got|have|know|found a|my|an|the? way|plan|out to ..2 die|do_it|end|kill|go_out|go
        dead then go_back|going_back|that
        rather|sooner ..3 dead|die than|then ..2 go|back|jail|inside|live|prison|going ..4 way|
            plan|mean
        picked|chose|choosing|pick a|the|my day|date|night ..2 i|to|i_am ..3 die|dying|end|go
        not think|see|believe|figure ..6 alive|living|breathing ..2 by|at|for|past|christmas|then|
            tomorrow|when|next|>
        planned|planning|planed it ..2 >|for|since|all|out|tonight|months|weeks
    """,
        "i picked the date im goin to die",
        "we planned out the whole bbq day",
        unless="""
        movie|wedding|party|concert|trip|bbq|race|meet_at|flight|of_school|of_work|of_class|
            of_training|vacation
        ignore|disregard|about|delete|sorry_for|forget my last
    """,
    ),
    Rule(
        "en.suicide.plan_hint",
        "suicide",
        "orange",
        "tonight",
        """
        do it before then|thurs|that|monday|tomorrow|friday
        got|have|is|it_is it all|everything ready >
        < going_to|will|i_will|i_am_going_to ..2 do it tonight|now|right >
        i|am|going_to|might|will|about_to|may|could ..2 do something|sum really? stupid|bad|crazy|
            dumb|i_regret|i_will|drastic|permanent|to_myself|terrible
        planed it? out
        it will|is|be all? over soon|tonight|by_tomorrow|by_morning
        ending it >|already|please|and|but|because|all|can_not
        end|ending|ended things|everything|this >|tonight|now|forever|soon
        want|want_to|ready|thinking ..3 end it|everything|things
        not going to be around|here ..1 >|@no_more|forever|long|after
        not ..2 be around|here much|for_much|any longer|more
        not ..1 matter ~6 not ..2 be around|here
        disappear|vanish forever|for_good|completely
        want|want_to|wish|going_to|could to|2|i|i_could? ..2 disappear|vanish
        go|going|slip|drift to? sleep|asleep|away and ..1 not|never wake|come
        sleep|sleeping forever|and_never|for_ever|for_eternity|and_not
        never|not wake|waking|woke up|again ..1 again|>|ever|from
        dark|darkest|bad|scary|evil|black|intrusive thoughts|thought
        in a|the|such dark|bad|darkest place|spot|headspace
        i almost|nearly did|done it >|last_night|again|today
        so|too close|tempted to ..2 doing|do|leaving|ending|leave it ..1 >|last|all|behind|tonight
        leave|leaving it all behind
        leave|left this|the|of_this world|earth|life|planet|hell
        trapped|stuck ..8 considering|way_out|no_way
        no|only ..1 way out !of_the|of_here
        not see|have|got ..1 a|any way out !of_the|of_here
        only way|thing out|left|escape
        thinking|think|thought|thoughts|mind ..3 death|not_being_here|jumping|being_gone|
            hurting_myself|leaving_this
        god|jesus|lord|someone|just|please kill me >|please|now|already
        cross|crossed|crosses my mind
        thoughts|thought ..2 cross|crossed my mind
        feel|feeling|like i ..1 not ..1 safe with|by myself
        not safe|trust with|around|being? myself|me_alone|alone
        not trust myself|me !with_money|with_cash
        find|see how much blood|long
        in front of ..1 gun|knife
        do it tonight|today|now ..3 no|no_one|sorry|goodbye
        not|never think|see|going|know|sure ..4 i ..2 see|make|be_here|wake|live|last ..1 tomorrow|
            christmas|morning|next_week|the_night|another|to
        not think|see i ..1 will|am|be ..2 around|here|alive|see|make_it ..2 tomorrow|christmas|
            much|longer|long|then|>
        i ..1 decided|made_up_my_mind|made_my_decision|made_the_decision|made_my_choice ~3 tonight|
            today|it_is|time|done|over|i_am|no
        it|it_is ..1 time|my_time ..1 to_go|for_me|i_go|i_went|to_leave|i_left ~4 love|goodbye|
            sorry|thank|all|thanks
        time|ready for me to ..1 go|leave|end|die >|now|love|and_i|sorry|home_to|to_heaven|tonight
        thank|thanks ..3 for everything ~3 it_is_time|goodbye|sorry|take_care|it_is_over|i_love|tell
        i ..1 have|got|keep|found|bought|there_is|there|has ..1 a|the|my? ..1 rope|noose|gun|pills|
            blade|razor ..1 in_my|here|in_this|under|at_home|in_the_house|hidden|by_my|with_my_name|
            that
        keep|can_not_stop|stop|always|been|i|am thinking about|of ..2 bridge|roof|pills|rope|tracks|
            train|overpass|gun|knife|ending|ledge|not_being|jumping|the_end|dying|death
        think|thinking|thoughts about|of ..1 ending|jumping|not_being|going_away_forever|
            leaving_this|checking_out|killing|hanging|death|my_death|the_bridge|the_rope
        walking|going|heading|headed|on_my_way|sitting|laying|standing|went to|on|by|at|in? the ..1
            train? tracks|bridge|overpass|rails|falls ..1 >|now|right_now|alone|again|and|i
        < at|by|on the ..1 train? tracks|bridge|overpass|rails|falls ..1 >|now|right_now|alone|
            again|and|i
        i|am|was at|by|on the ..1 train? tracks|bridge|overpass|rails|falls ..1 >|now|right_now|
            alone|again|and|i
        at|on the ..1 top|edge|roof|ledge ..1 of? ..3 looking|staring|look down|over
        looking|staring down ..2 water|cars|traffic|street|ground|river|drop|>|from
        i ..2 hope|wish|pray ..3 kills|kill|takes|take|hits|stops|ends ..1 me|my_heart|my_life
        better|easier|happier|peace off|if? ..2 in the|in|under ground|grave|dirt|coffin|the_ground|
            the_grave
        tell|let ..1 my|the|him|her|them|@kin ..1 @kin? ..1 i|daddy|mommy|i_am|am|mom|dad ..1 loves|
            loved|love him|her|them|em|you|all|dem|us >|always|and_am|ok
        tell|let ..1 my|the|him|her|them|@kin ..1 @kin? ..1 i|daddy|mommy|i_am|am|was|mom|dad ..1
            sorry|proud >|i|i_will|for_everything|for_what|and
        tell|let ..1 my|the|him|her|them|em|@kin ..1 @kin? ..1 i ..1 tried >|my|so
        never ..2 woke|wake up ..2 >|this|today|again|tomorrow
        if i die_tonight|die_soon|die_before|die_who|die_everyone|do_not_wake|am_gone|go_missing|
            end_up_dead
        no|not ..2 tomorrow for_me|for me
        end|take me|it now|already|tonight|please >
        kill me already|tonight|please >
        world|they|family|kids|everyone|all ..1 is|are|be|would ..2 better without|if ..1 me|i
        want|wish|need ..1 the|this? ..1 pain|hurt|hurting|voices|thoughts|noise to|2? ..1 stop|end|
            go|over
        everyone|they|people ..2 would|will|be|are ..1 happier|better|relieved ..3 gone|me|dead|died
        not ..1 know|think ..1 how ..1 much|many|long longer|more ..2 can|will|i ..2 hold|take|last|
            keep|do|go|fight|hang|stand|make
        how much longer|more ..1 i ..1 can|will ..1 hold|take|last|keep|do|go|fight|hang|stand|make
        do|please|do_not not|never leave me ..1 alone|by_myself tonight|right_now|please|here|
            in_here
        wash|washed|drift|float|swept away ..3 no_one|sea|ocean|river|tide|find|gone
        matters into my ..1 own hands
        wanted|want out ..2 and|knew|know|now|so_bad|of_life|for_good
        give|gave|giving|hide|hid|lock ..2 my|the|away gun|knife|pills|meds ..3 parents|mom|friend|
            away|from_me|so_i|wife|family|roommate|neighbour
        take|takes|took|end|ends my life ..1 so|for_me|please|god|lord|already
        do|done|doing something|it ..2 can_not ..1 take|undo|come ..1 back
        can_not|no|not ..1 take_back|undo|return ..1 it|from|this|after|now|for
        can_not|no|not ..1 coming_back|turning_back|come_back|going_back ..1 from|>|this|after|now|
            for
        there|this is no|not ..1 coming|turning|going back ..1 from|>|now|for
        please|promise|you|someone look_after|take_care|take_good_care|watch|care|raise ..1 over|
            out|for|of|after? ..1 my ..1 kids|son|daughter|kid|baby|mom|family|dog|boy|girl|boys|
            girls
        let ..1 everyone|them|her|him|my|the ..1 @kin|know? ..1 that? ..1 i_am|i|am ..1 sorry|
            sorry_for
        last thing|words|message|text|song|smoke|cigarette|call ..2 i_will|i|you|my|i_am|ever ..2
            send|say|write|do|hear|hear_from|have|get|talk|see|ever
        leave|leaving|left|gone|quit ..1 this|from ..1 place|world|earth|life|hell|planet|shithole|
            body ..1 for_good|forever|behind|tonight|soon|once
        will|i_will|going_to|soon|can ..1 be ..1 with|together|reunited ..1 with? ..1 my|him|her|
            them ..1 baby|mom|dad|brother|sister|son|daughter|girl|boy|wife|husband|angel|grandma|
            kid|friend|nana|little|again ..2 soon|again|tonight|heaven|>|finally|now
        will|i_will|going_to|be|find|found ..2 me ..2 dead|hanging|cold|body|in_the_river|overdosed|
            gone|lifeless
        will|i_will|soon|going_to|i_am_going_to be ..1 dead|gone_forever|six_feet|in_the_ground|
            a_corpse|a_memory ..1 >|by|before|soon|anyway|tonight|when|tomorrow|lol
        not|can_not|no ..1 find|think|see|got|have|one ..1 a|one|any|single|of|even ..1 single? ..1
            reason|thing ..2 to ..1 stay|live|go_on|keep|wake|get_up|be_here|continue|fight
        let|make|please|want|wish ..1 it|this|everything|this_life be over|done|finished|quick ..1
            >|please|already|soon|now|god|with
        neck|throat ..4 rope|belt|noose|sheet|cord
        tell|let ..1 everyone|them|her|him|my|the ..1 @kin|know? ..1 that? ..1 i|i_am|am ..1 sorry
            >|and|for_everything|i|tell|goodbye
        not|will_not have ..1 to ..1 worry|deal|put_up|bother ..1 about|with me ..1 >|anymore|after|
            no_more|soon|tomorrow
        not|will_not be|have ..1 a|your|any|the? ..1 problem|burden|bother|trouble|headache ..3
            longer|anymore|after|soon|no_more
        not|will_not ..1 be ..1 a? problem|burden ..4 much longer
        belt|noose ..4 neck|throat|tight|ceiling
        belt|noose|rope broke|snapped ..3 fell|floor|still|try|again|didnt_work|not_hold|neck|
            tonight
    """,
        "im gonna do something stupid 2nite",
        "ill do it tomorrow when the store opens",
        unless="""
        homework|dishes|paperwork|laundry|form|forms|assignment|relationship|contract|lease|
            call_with|dog|class|shift|project|exam|bath|order|chores|bus_pass|marry
        the_flu|clothesline
        pants|salty|top_up|payday|movie|soup|canoe|eat_there|bike
    """,
    ),
)
