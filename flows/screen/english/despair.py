"""Despair that says no more."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.despair.cant",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        can|could not ..1 do|take|handle|go_on|keep|cope|stand|live|deal|manage|fight|continue|
            carry_on|bear|face|hold_on|survive|breathe_anymore|tolerate|hang ..2 @no_more|
            much_longer|another_day|another_night|like_this|living_like|any_more
        can not|never take|handle|do|stand|deal|bear|cope|face ..1 it|this|life|anything|
            everything|with_it|with_this|things !off|out|on|to|at_the|down|up|tonight_at|for_you|
            before|after|that_day ..1 >|all|anymore|no|and_i|any|right_now
        can not anymore|no_more|any_longer >
        i_am|i|am ..1 at|near|reached the|my|wits ..1 limit|breaking_point|rope|bottom|ends|lowest|
            rock_bottom
        i_am|am at|near the|my|wits end
        end of ..1 the rope|tether|line
        at? the? end of my rope >|now|today|anymore
        tired|sick|done ..1 of ..1 being ..1 a? ..1 burden|dead_weight|deadweight
        nothing|none matters|matter|helps|makes_sense|to_look_forward|to_lose|good|ever ..1 >|
            anymore|no_more|for_me|here|i|in|works|changes|goes|out
        nothing|none works|ever_works ..2 anymore|no_more|out|in_my_life|so_why
        nothing works ..1 i am done >|trying|with_life|with_everything|now
        what_is|what|wats|wuts is? the point|use|sense ..1 >|in|anymore|even|to
        not|never ..1 see|have|got the|a|any|no? ..1 point|future|hope|end ..1 >|of|in|to|for|
            anymore|left|these|at|trying
        no|lost|losing|lose|zero|without all|my|any? hope
        i|me|my|am|feel|feeling|feels|life|so|everything|is|just|totally ..2 worthless|pointless|
            helpless|meaningless
        < worthless|pointless|helpless|meaningless
        i am|i_am|feel|feeling|just ..1 a|an|such|so|too|completely|totally? ..1 failure|mistake|
            garbage|trash|waste|disappointment|piece_of_shit|broken|empty|dead_inside|no_one|
            invisible|unwanted|unloved|a_loser|a_monster ..1 >|inside|in_this|and|anymore|
            to_everyone|in_my|all|i|in_life|so|of|can_not|with_life|for|tonight|right_now
        i am|i_am|feel|feeling ..1 numb|lost|trapped|ruined|screwed|nothing|alone|drowning ..1
            inside|in_this|anymore|in_my|in_life|with_life|with_this|with_it|with_everything|
            tonight|right_now|and_i
        i_am|feel nothing inside|>
        i am|i_am|feel ..1 trapped|alone|lost >
        my life is ..1 over|shit|garbage|mess|nothing|fucked|ruined|hell|mistake|joke|meaningless|
            pointless|done|a_mistake|falling
        hate|h8|despise|sick_of|disgusted ..1 my|with? ..1 myself|self|existence|who_i
        so|i_am|just|really|too|dead|completely|am tired|exhausted|sick|drained|done|fed_up|weary
            of|from|with ..1 fighting|everything|it_all|trying|all|pretending|hurting|life|people|
            struggling|the_pain|losing|feeling|carrying|myself|living_like ..1 >|this|it|shit|
            anymore|strong|sad|alone|pain|way|all|the|like|everything
        so|i_am|just|really ..1 tired|exhausted|drained|sick of|from this|being_me|it|all ..1 >|
            shit|life|anymore|of_this|like
        done with ..1 everything|it_all|life|fighting|trying|all_of_it|this_life|this_shit|people
            ..1 >|anymore|man|for
        done with all of it|this
        tired of fighting|it_all|trying|everything|hurting|pretending|struggling|being_strong|
            being_alone|the_pain|this_life|myself|being_me
        falling|coming apart|to_pieces|at_the_seams
        < it is|it_is all? over|too_late >
        < it is|it_is too late >
        it is over for me
        i_am|i am done|dun done|trying|with_it|with_life|with_everything|fighting|with_this_shit|
            for_good|forever|pretending|living
        i_am|i am done for >
        < done done
        i want|want_to|need|just|wish ..1 it|this|everything|the_pain|pain|the_noise|my_brain|out|
            peace to? ..1 stop|be_over|end|quiet|to_stop|go_away|to_end|out|finally >|already|so|
            please|all|now|hurting
        make|want it|the_pain|this|everything to? stop|end|go_away ..1 >|please|now|already|hurting|
            all
        want|need|want_to out !of_the_house|to|on|with|at ..1 >|of_this|of_life|of_here|
            of_everything|so
        no|no_one one? ..1 cares|loves ..1 >|me|about_me|anymore|if|a_shit|about_us|about|what
        no one|no_one ..1 care|love|gives|listens_to_me|understands_me|believes_me|would_help|left
            ..1 >|me|anymore|if|a_shit|a_damn|for_me|what|a_dam|a_crap
        i_have|i|am no one|no_one left|to_talk ..1 >|to
        no one|no_one notices|noticed|notice ..1 >|me|if
        not one|a_single|anyone ..2 cares|care|love|loves ..1 me|about|>
        not matter ..2 if|anymore|what|no_more|to ..2 i|me|>|anyone|live|happens
        not|never|stopped ..1 care|caring|give_a_shit|give_a_fuck|care_anymore ..1 anymore|no_more|
            if|about|what_happens ..1 >|i|me|myself|anything|life|happens|live|to
        feel|feeling|completely|totally|really|i_am|am ..1 alone|lonely|depressed|hopeless|empty|
            numb|lost|low|broken|sad|down ..1 >|and|can_not|right_now|tonight|today|anymore|all|
            lately|inside
        < so lonely|alone|depressed|hopeless|empty|lost|low|sad|broken ..1 >|inside|right_now
        i|i_am|am|feel|feeling|been|got|really|so ..1 depressed|depression|depressing_thoughts
        crying|cry ..2 all|every|nonstop|for|myself|alone|can_not|in ..1 night|day|sleep|hours|stop|
            no_reason|nonstop|days|my_room|shower|bed|the_floor
        drowning in ..1 debt|life|this|everything|it|sadness|pain|shit
        can_not|just|want ..1 to? hide|crawl|curl|disappear ..3 forever|whole|die|from_everyone|
            everything|from_everything|away|ball
        i|i_am am|is? going|going_to to? ..1 crack|break|snap|explode|lose_it|break_down ..1 >|soon|
            help|if|i|and|any|today|please
        not need|want nothing|none|anything from|off no_one|anyone
        not need nothing|anything
        pain|hurt|hurts|hurting ..1 is|so|too much|bad|unbearable|deep|real|i_can_not ..1 >|can_not|
            anymore|and|inside|to|i|stop
        i|me messed|fucked|screwed up|everything ..3 life|everything|bad|everyone|again_and|
            no_going|can_not
        when|will ..2 it|this|pain|the_pain ever? end|stop|get_better >
        whatever happens ..1 happens|to_me
        sick|tired|done with|of ..1 this|it|everything|all|the|my ..1 shit|bullshit|world|life|crap|
            everything ..2 can_not|>|anymore
        xdead xgrave
        xgrave
        gave|giving|given up on ..1 life|everything|me|myself|it|trying|this|people|living|all
        why|wish ..2 i|me|was|am even|ever|still|here? ..1 born|here|alive|exist|bother|try|trying|
            trying_anymore|breathe
        why am_i_here|am_i_alive|even_try|am_i_even|keep_going|go_on
        not|never ..2 get|gets|going_to_get|be|feel|any better ..1 >|for_me|anymore|again|ever|i|is
        i|am|im|keep|just ..2 sinking|going_under
        spiraling|spiralling
        what is the use >
        what is the use of|in|anymore|even|if
        feel|feeling|been|am ..1 really|very|so|real|pretty? low|down ..1 >|today|tonight|right_now|
            lately|mentally|bad|real_bad
        been down|low ..1 real? bad|lately|again
        feel|feeling ..2 bad|low|like_shit|like_crap|terrible|awful|horrible|like_garbage ..1 >|
            right_now|about_life|about_everything|mentally|inside
        not doing ..1 good|ok|well|okay|alright|great ..1 >|at_all|right_now|today|tonight|lately|
            mentally|please
        i am|feel|feeling not ..1 ok|okay|alright ..1 >|at_all|right_now|today|tonight|really|
            please|mentally|in_my_head|help
        everything|world|my_world|it_all ..1 is|keeps|just|has|be? ..1 falling|crashing|collapsing|
            crumbling|hopeless|against_me|is_over|ruined|closing_in|black|pointless|fucked|a_mess|
            going_wrong|shit
        i gave up !on|smoking|my|coffee|sugar|pop|chips|beer|meat|for_lent|the
        i am ..1 giving up !on|smoking|my|coffee|sugar|pop|the
        ready|about|want|close|feel_like ..1 to|of|like? ..1 give|giving up !smoking|coffee|my|
            on_the
        not know|sure ..1 what|how|if ..1 to|i|much ..1 do|go_on|cope|keep_going|live|survive|can
            ..1 anymore|no_more|take|with_myself|to_live|keep|go_on|handle
        i ..1 have|got|have_got no one|friend|family|reason|nothing|hope ..1 >|left|to|in|anymore|
            here|at_all|that
        have|got nothing|no_one ..1 left|to_live|to_lose|to_turn
        no one left|to_turn|to_call|gives|i_can ..1 >|to|me|alive|a|about|call|and|who|for|on
        have|got|is|with|am|i no one to talk to
        < no one to talk to >
        no one understands ..1 >|me|about
        those|bad|dark|the thought|thoughts ..1 come|came|coming again|back
        so much pain|for_me|to_handle|to_take|to_bear|on_my_plate_and|to_deal
        it|this|everything|life is|just|getting|be ..1 too much >|for_me|right_now|and|to_handle|
            anymore|today !so
        everything|life too much >|for_me
        just|feel|feeling so|just|really|completely|all|totally|dead ..1 done >|with|trying|
            fighting|living|man|anymore
        want ..1 it ..1 all ..1 be|to ..1 over|end|stop|be_done|go_away ..1 >|already|now|please|so
        i want|wish ..1 everything|it|all ..2 over|stop|end|quiet|disappear
        sick|tired of ..1 hurting|feeling ..2 >|like|this|nothing|empty
        it|everything|living|life|i|just hurts|hurt ..1 to|so|too ..1 live|be_alive|breathe|much|bad
            ..1 inside|>|i|every|can_not
        i am|feel ..2 falling_apart|breaking|cracking|losing_it|at_my_limit|losing_hope|giving_out
        let|letting everyone down
        failed|fail everyone|my_kids|my_family|at_everything|at_life|again_and
        life|world ..1 hates|is_against me
        nothing|no_one ..1 is|will ..2 get_better|help|change|save_me|work_out
        no|see_no|not_see the|any|more? hope|purpose ..1 >|anymore|left|living|trying|even
        no|see_no|not_see ..1 point|use ..1 in|of? anymore|left|living|trying|trying|going|any_more
        < no use|point >
        no hope|future|purpose|point ..1 left|for_me|in_life|in_living|in_trying
        < ..1 no hope|purpose >
        not ..1 see ..2 point|future|hope ..1 >|of|in|anymore
        lost|losing all_hope|my_way|faith_in|my_will
        i|i_have|we lost ..1 everything ..1 >|and|i|now|in|when
        < lost everything >
        i gave|am_giving up >|and|trying|now|today|anymore|so|for|i_am|can_not
        why bother living|trying|with_life|with_anything|anymore
        fuck|screw|forget ..1 all ..1 of? ..1 it|this|them|yous|you
        fuck it ..1 all|anymore|fuck
        fuck|screw this ..1 life|world|everything|anymore
        not|no_one ..1 there|here for me
        no one there for me
        not slept|sleeping ..3 days|night|since|week|eating
        what_is|what ..1 is? ..1 it ..1 all for|about >
        what ..1 it all for
        i_am|am|i such|just|nothing|a|total ..1 a|but|such? ..1 a? joke
        hold|holding|hanging|hang on ..1 by|anymore|much|thread|any|barely ..1 a? ..1 longer|thread|
            >|anymore
        barely ..1 holding|hanging|surviving|coping|living|functioning|making
        dying inside
        i|just ..1 can_not win|anymore|no_more >
        why|how ..2 everyone|people|they|god|life ..2 hate|hates|leave|leaves|against|hurt ..1 me
        everyone ..2 leaves|hates|left|abandons|abandoned|gave_up ..1 me|on
        rather|easier ..2 to? ..1 not ..1 be|feel|wake|care
        no|not|not_any|out_of|lost|without|little ..1 fight|strength|energy|will|hope|life|gas|
            power|reason ..1 left|in ..1 in? ..1 me|>|inside|anymore
        fed_up|sick|tired|done|over|finished|exhausted|had_enough ..1 with|of everything|it_all|
            life|people|living|all|the_world|trying|this_shit|all_this|myself|fighting|being_me|
            everyone ..1 >|this|and|shit|in|i|anymore
        what|why ..1 am i even? ..2 doing|still|here|alive|living|trying ..2 >|here|anymore|for|
            alive|even|breathing
        every|each|everyday|every_day day|is|gets|just ..3 worse|harder|hell|pain|struggle|
            the_same_hell|darker ..1 >|and|than|i|for
        everyday|day is|gets|getting|keeps|feels ..1 worse|harder|darker|hell
        can_not ..1 stop|shut|turn|quiet|control ..2 mind|brain|head|thoughts|thinking|racing|voices
            ..3 >|off|racing|up|spinning|and|it_is|at|i
        mind|head|thoughts|brain|everything|voices ..1 is|are|will_not|keeps|not ..1 stop|racing|
            spinning|shut|spiraling|screaming|dark|killing_me|loud|exploding ..1 >|up|
            and|off|i|can_not|all|so|out
    """,
        "cant do this no more",
        "cant do 3 today, 4 works",
        unless="""
        friday|monday|tuesday|wednesday|thursday|saturday|sunday|dishes|traffic|phone|signal|
            battery|diet|hockey|leafs|habs|exam|job_is_useless|wifi|app|laptop|game|shift_is|
            commute|this_weather|weather|snow|winter|cold|sale|seat|hours_at|pizza|noise|sound|
            smell|smoking|work_today|shopping|lunch|team|soup|pain_in_my_back|my_back|my_feet|
            back_hurts|spoiler|line_up|season|parking|tax|taxes|this_job|mosquitos|leg_day|in_bed|
            mood_for|internet|directions|price|prices|in_the_mall|downtown|address|party|show|
            driver
        work|school|shift|eating|dinner|shower|class|soon|call_you|pick_me|i_am_full|with_work|
            on_that|with_dinner|full|lunch_and|presents|candidate
        printer|treadmill|cough|group_chat|group|chat|replies|umbrella|traffic_light|noise_from
        riddle|math|trivia|crossword|passwords|zucchini|joke|movie|garbage|tetris|february|
            valentines|class|office
        remote|my_glasses|my_keys|kennedy|station|subway|route
    """,
    ),
    Rule(
        "en.despair.life_tired",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        not want|want_to to|2 ..1 be here >|and|no|anymore|or
        not want to ..1 be_here|feel_this|feel|go_on|do_this ..1 anymore|no_more|like_this >|not|
            is|i|and|alive|please|man
        not want to ..1 be|go_on|do_this|feel_this|feel ..1 anymore|no_more|like_this >
        not want to be alone tonight|this_weekend|anymore|right_now
        i am|feel|feeling|so tired|exhausted ..1 of|with my life
        tired of|with my|this life
        my|this life is ..2 mistake|over|hell
        worth ..1 fighting|trying|living|anything ..1 anymore|>
        not ..1 worth ..1 anything|it_anymore|nothing|shit
        self worth
        i ..1 not want|want_to|like to? ..1 be me
        mental|mentally ..1 health|breaking|i_will|exhausted|unstable|drained|done|gone|fucked ..1
            >|is|bad|again|can_not|down
        no energy|strength|fight|tears left|for|to|anymore
    """,
        "dont wanna b here n feel this",
        "dont wanna be late",
        unless="""
        late|party|work_tonight|this_job
    """,
    ),
)
