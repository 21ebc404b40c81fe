"""Wanting to die, not wanting to live, and the plain words for it."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.suicide.wants_to_die",
        "suicide",
        "red",
        "",
        """
        @want to? @adv? @adv? be? @dead !of|laughing|down|to|for|over|wrong
        @want i were|was|could be? dead|die|gone|never_born|not_alive|unborn !center|centre|last|
            serious|asleep|tired|right|on
        @want to? not be alive|here_anymore|here_no_more
        want|want_to|wanted to|2 disappear|vanish forever|for_good|from_this|off_this
        rather|better be? dead|not_live
        better_off dead|gone|not_here
        let me die
        should i|i_just die|kill
        i should|deserve_to|ought_to|need_to|have_to be? dead|die|disappear
        never|not been born
        hope|pray|wish|praying|hoping i ..2 die|do_not_wake|never_wake|not_wake
        hope|pray|wish|praying|hoping ..4 not|never wake up
        would be|feel easier|nice|better|good to|if|when be|i|just|i_was ..1 dead|die|gone
        i am ..2 better_off dead|gone
        die please|already|alone_tonight >
        < wanted|want|want_to to|2 die
        i will ..2 be_dead|die tonight|soon|by|before|now|tomorrow|today
        i am going_to ..1 be_dead|die tonight|soon|by|before|now|tomorrow|today|this
        be dead|gone by|before|when tomorrow|morning|christmas|monday|friday|tonight|then|the|you
        not afraid|scared of|to dying|die|death|be
        ready|time to|for me? to? die|death|meet_my_maker|meet_god|leave_this|end
        no right to live
        i|me|people wants me dead|to_die
        buried me
        me|i ..1 buried|cremated
        pull the plug ..2 me|on_me
        put me ..1 down|out_of|in_the_ground|six_feet !for|as|like
        i|me ..2 dead|gone ..2 better|easier|happier
        how ..1 peaceful|nice|easy ..3 dead|die|gone|not_exist
        had|have|got ..1 enough of ..1 life|living|this_life|it_all|being_here|this_world
        six_feet|6_feet under|down|deep
        keep|always|been|can_not_stop|stop ..2 picturing|imagining|seeing|dreaming|visualizing ..2
            me|myself|my ..3 dead|hanging|gone|funeral|casket|grave|dying|jumping|body
        my own? casket|coffin|obituary|headstone|ashes|eulogy
        closed casket|coffin
        want|want_to|ready ..1 to|2? ..2 meet ..1 my maker|god|jesus|death|the_reaper
        death|dying ..2 is|seems|sounds|would_be|looks|feels ..2 only|better|nice|peaceful|easier|
            good|answer|way|easy|relief|welcome
        not ..1 there|here|a ..1 be ..1 next time|tomorrow|christmas ..1 for_me|>
        there will not be ..1 a next|tomorrow time|for
        no ..1 tomorrow|next_time|future for|4 me
        bags|things|stuff ..2 packed ..3 other_side|heaven|hell|next_life
        other side ..1 soon|tonight|waiting|calling
        see|meet|join ..4 other side ..1 >
        hand|finger ..2 on ..1 trigger
        trigger ..2 pull|squeeze
        rope|noose is|are ..1 up|hung|tied|set|there|done|on_the
        how|what ..3 feel|feels like|2? ..1 to|2? ..1 die|be_dead|drown|bleed_out|overdose
        die ..1 alone|in_here|tonight|in_peace|young ..1 >|and|anyway|soon
        make|want|let ..1 it ..1 look_like|be ..1 an? accident
        finger is|was|and ..2 trigger
    """,
        "some days i jus wanna b dead",
        "i want to diet before the wedding",
        unless="""
        marry|laughing|of_laughter|of_hunger|of_embarrassment|from_laughing|of_boredom
        for_you|for_a_smoke
        my phone|battery|car
        used_to
        die|dying|died ..3 hair|roots|jeans|purple|blonde|socks|fabric
        plan died|dead
        dead or_alive
        do or die
        no_one|nobody wants to die
        crossed|cross ..3 hope
        die ..2 shirt|dress|shoes|eggs|wool|yarn|it_blue|it_red|it_black
    """,
    ),
    Rule(
        "en.suicide.not_live",
        "suicide",
        "red",
        "",
        """
        not|never|stop|stopped|no_longer|nor @adv? want|wanting|wanted|wish|care|deserve to? ..2
            live|be_alive|exist|living|being_alive|existing|breathe|be_breathing|be_in_this_world|
            be_on_this_earth|be_in_this_life
        not|never|no_longer @adv? want|wanted|want_to|wanting to|2 ..1 be here|around ..1 @no_more
        not @adv? want|want_to to|2 ..1 wake up ..1 >|@no_more|tomorrow|ever|in
        not @adv? want to wake up @no_more|tomorrow|ever|in_the_morning
        not @adv? want to wake_up >
        not @adv? want to ..1 go on|living|breathing ..1 living|@no_more|>
        not @adv? want to be here and i ..8 house|place|building|party
        no ..1 reason|reasons|point|purpose|use|sense|desire|urge|interest|will|wish|motivation of|
            to|in|for|4|being|2 ..2 live|living|alive|be_alive|being_alive|breathing|breathe|
            going_on|go_on|keep_going|life|wake_up|waking_up|stay_alive|exist|existing|being_here|
            be_here|carry_on
        no ..1 thought|thoughts|thots|plan|plans|intention|intentions of|to|on|about|for ..1 live|
            living|be_alive|being_alive|stay_alive|staying_alive|exist|existing !in|at|with|here|
            there|on|together|alone|off|like|near|by|under|that|this|downtown
        no thought|thoughts|thots but|except|besides to|2|of ..1 die|dying|be_dead|death|end_it|
            ending_it|kill|killing
        not|never|what|what_is|why ..3 reason|reasons|point|purpose|use|sense of|to|in|for|being|2
            ..2 live|living|alive|be_alive|being_alive|breathing|breathe|going_on|go_on|life|
            wake_up|waking_up|stay_alive|exist|existing|being_here|carry_on|me_being
        what|what_is ..2 living|life for >
        not|nothing to live|left for !with
        nothing ..2 live for
        life is|feels worthless|pointless|meaningless|over
        not worth living|being_alive|to_live
        tired|sick|done|fed_up|exhausted|over|finished|bored of|with|from|being ..1 living|life|
            alive|being_alive|breathing|existing|existence|this_life|my_life|here_on
        hate being alive|here
        stop|quit living|breathing|existing
        do|could|should|can i have|keep|continue to? living|live|going
        lost|no the|my? will to live
        not see|picture|imagine myself|me ..3 alive|living|@kin|at_all|in_the_future|making_it|
            past|growing
        not see ..2 making_it|being_alive|being_here|being_around|a_future
        want to? not|stop exist|existing|living|breathing
        cease to exist
        i|me not|never to? ..1 be alive|breathing ..3 @no_more|tomorrow|christmas|by|for|>
        not ..2 be alive ..3
        not feel like living|being_alive|being_here_anymore|existing
        all|only ..3 think|thinking about|of ..1 not_being|dying|death|being_dead|ending
        not being here|alive ..2 @no_more
        not being|be here|around ..2 @no_more
        wish|want|wanting|think|thinking|thought ..4 not|never existed|exist
        in this world|life|body|earth ..1 @no_more
        world|everyone|they|family|kids|people|no_one|@kin ..1 not|no|does_not|would_not need|
            needs|want|wants me ..1 in_it|around|alive|here|in_this
        hope|wish i ..1 not|never ..1 make_it|wake|survive|live
    """,
        "i dont want to live no more",
        "i dont want to live downtown, too loud",
        unless="""
        apartment|downtown|roommate|shelter_system|house_rules|with_him|with_her|with_them|
            in_toronto|in_montreal|that_close|so_far|far_from|city|job|school
    """,
    ),
    Rule(
        "en.suicide.burden",
        "suicide",
        "red",
        "",
        """
        think|figure|know|figured|swear ..1 everyone|everybody|they|kids|family ..2 better off >
        better|happier|easier|fine with out me >|in|and|around|i
        better|happier|fine|ok|good|easier|best off|of|ok? ..1 without me !.|there|helping|driving|
            there_to
        better|happier|easier|best off|of|4|for? ..4 if|when|once i|i_am|i_am_going_to ..1 was|
            were|is|am|be? gone|dead|not_here|died|disappeared|not_around|not_alive|never_born|
            out_of
        better off|of without me
        better|happier off|of? with me gone|dead
        no one|body|1 would|will|going_to|even|ever ..2 miss|care|notice|cry|mourn|remember ..2 if|
            when|me|i
        will|would|does|do anyone|any|someone|it|they ..2 care|notice|miss|matter|cry ..3 if|when i
            ..2 gone|dead|died|die|disappeared|killed|end|ended|not
        no one|body ..1 come|came to my funeral
        not ..2 deserve to ..1 live|breathe|be_alive|exist
        i just a burden|waste_of_space|waste_of_air|waste_of_oxygen
        waste of space|oxygen|air
        world|they|family|kids ..3 better_place|better_off without|if ..1 me|i
    """,
        "they wd all be better off without me",
        "the team did better without me lol",
        unless="""
        team|group_chat|game
    """,
    ),
    Rule(
        "en.suicide.kill_self",
        "suicide",
        "red",
        "",
        """
        @kill @adv? @myself
        going|want|ready|trying|tried|going_to to|2 @adv? kill me self
        end|ending|ended|ends|take|taking|took|taken|takes my|my_own own? life|lives
        end|ending|ended it all
        end|ending|ended it tonight|now|today|for_good|once|soon|forever|finally|right
        end|ending|ended my|all|this|the suffering|pain|misery|existence|story
        end|ending|finish|ended myself|me_self
        god|lord|jesus|death|universe to? ..1 take|kill|end|took my|me !to|home|out|for|there|off
        someone to? ..1 kill|end my|me !to|home|out|for|there|off
        someone to? ..1 take|took me|my_life !to|home|out|for|there|off
        die by|from suicide|my_own
        put myself down|out_of|to_sleep|to_rest !for|as|like
        put me down|out_of|to_rest !for|as|like
        put an end to it|my|this|everything|me|all
        unalive @myself
        un alive
        unalive
        self delete|deletion|exit
        catch the bus >
        commit|committing|committed|comit|commiting|commited suicide|suey|it|self
        finish|do|get it|this off|over_with ..2 kill|die|myself|life
        getting|get|just|doing it over with !and|work|exam|test|this
        do it myself with|by|this_time
        if|unless|before|until i ..1 not ..1 @kill @myself
        if|before|until i ..1 kill|end|hang|off @myself
        got to the point|edge
    """,
        "im gonna kil my self tonite",
        "i could kick myself for missing that bus",
        unless="""
        do_myself_in|in_the_foot|shot_myself
        laughing|over_this_test|paper
    """,
    ),
    Rule(
        "en.suicide.word",
        "suicide",
        "red",
        "",
        """
        i am|was|feel|feeling|felt|been|get|got|became|being ..2 suicidal
        suicidal now|right_now|tonight|again|thoughts|feelings|ideation|urges|and|plan|since|today|
            >
        < suicidal
        suicide thoughts|thought|plan|note|attempt|attempts|tonight|pact|letter
        thoughts|thinking|think|thinks|tried|attempted|attempt|attempting|considering|considered|
            contemplating|want|plan|planned|feel|feeling|my|by|talk|talking|try of|about|to|at?
            suicide|suicidal
        suicide is ..2 only|answer|option|way|mind|on|all|best|easy
        i|me|my|myself ..6 suicide
        suicide|suicidal help|please|hotline_number|line_number
    """,
        "been suicidal since i got out",
        "suicide prevention workshop was good",
        unless="""
        @scene
        wings|sauce|squad|hot|run|runs|door|bomber|hotline_poster|walk_for|fundraiser|week|
            door_open|drill|pact_movie
        squeeze|quiz|theme|painless|bunt
        diet|plants|newsletter|bball|coach|practice|wouldnt_say|would_not_say|nurse_asks|asks|
            asked_if|tendencies|chili|trick
    """,
    ),
    Rule(
        "en.suicide.word_alone",
        "suicide",
        "orange",
        "tonight",
        """
        suicide|suicidal|selfharm
    """,
        "suicide",
        "suicide squad is on tv tonight",
        unless="""
        @scene
        wings|wing|sauce|squad|hot|run|runs|door|bomber|walk|fundraiser|doors|drill|bomb|hotter|
            bridge_club
        squeeze|quiz|theme|inning|ninth|bunt|painless|toune|drills|drill|practice|report_says|essay|
            durkheim
        practise|practice|bball|basketball|coach|tendencies|band|album|chili|chilli|pops|trick|
            diet|plants|newsletter|went_down|asked_me|question_each|asks
        suicide king|squad|wings|doors|drill|drills|runs|sprints|ting|prevention|awareness|hill
        called|call|a suicide as|drink|pop|pops
        was|is suicide >|lol|legs|to|for|on
        would not say ..2 suicidal
        lot|many|lotta ..1 suicide
        never thought about suicide
        story ~8 hopeful
    """,
    ),
)
