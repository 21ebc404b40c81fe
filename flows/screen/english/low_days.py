"""English: low days told in few words, what was lost, what is feared, and a drink after long."""

from flows.screen.rules import Rule

BOOZE = (
    "beers|beer|drinks|coolers|shots|whiskey|rye|rum|vodka|wine|gin|ciders|tallboys|tall_boys|"
    "screech|booze|moonshine|homebrew"
)
REGRET = (
    "ashamed|not_proud|guilty|sober|days|clean|sponsor|doing_good|hate_myself|shame|feel_like_shit|"
    "regret|promised|mad_at_me|disappointed|let_down|been_good|was_doing|sorry"
)

RULES = (
    Rule(
        "en.low.nothing_changes",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        nothing ..3 change|changes|better|improve|work_out|get_better ..1 for|4 me ..1 ever|>|
            anymore|here
        nothing ..2 ever going_to|gonna|will|gets ..2 change|better|improve|work
        not see ..3 things|it|life|any_of_this|this ..3 getting|get|be|improve ..1 better|
            improving|>
        not see ..3 things|it|life ..1 will ..1 ever ..1 get better
        not see ..2 way ..1 out|through|thru|forward|past ..2
        no light ..4 tunnel|end
        throwing|throw|threw|chucking in ..1 the|my? towel ..1 on ..1 me|life|myself|everything|
            it_all|living
        i_have|ive|have|i had it with|w everything|life|it_all|people|all|this_world|living|myself|
            everyone
        low ..1 as ..1 it|i|they ..1 gets|get|been|can
        real|so|pretty|super|very|really low ~3 not ..2 out of bed|the_house
        not ..1 got|getting|get|gotten|been out of ..1 my? bed ~4 days|week|since|all_day|low|why|
            cry
        not ..1 eat|ate|eating ~3 not|nor ..1 wash|washed|washing|shower|showered|care
        not ..1 get up for
        nothing to get_up|wake_up for ..1 >|anymore|now
        lying|faking|pretending ..2 about|bout|that|to_be|i_am ..2 fine|ok|okay|good|happy ..1 >
        not ..2 fake|pretend|act|smile ..1 it|fine|ok|happy? ..1 no_more|anymore|any_longer
        bad|dark head|headspace space|place|>
        head is ..1 not|in|a ..2 right|good|bad_place|dark|mess
        dark days|day|place|thoughts|mood|times ..1 man|bro|>|again|lately|here|for_me
        dark days|thoughts|mood|times are !behind|over|gone|past|done|history|fewer|shorter
        thoughts ..1 are|is|came|come|r ..1 back|dark|bad|loud|heavy ..4
        just in the way ..1 here|>|of_everyone
        a|such|nothing_but pain|burden|drag|weight ..1 to|on ..2 all|everyone|my_family|my_kids|
            people|them
        why|what ..1 the_use|is_the_use|for >
        point of|to any|all of it|this
        not know ..1 how much longer|more ..2 >|i|can|this
        take me|let_em_take_me ..2 not ..1 care
        better|happier|better_off ..1 with|w their|there ..1 stepdad|stepmom|dad|mom|grandma|
            foster|aunt
        things|it|life are|is|r not !all|even ..1 good|great|right|ok|okay ..2 >|can|call|here|
            lately|with_me
        3|1|2|0|zero ..1 real|really|pretty|so bad|low|rough|shit|dark
        #|zero nope|no|not not|really|good|ok ..1 >
        wish ..3 sleep ..3 year|month|forever|weeks|and_not|till_its_over
        told ..2 mom|kids|wife|sister|dad|girl|grandma ..2 love ..2 in_case|incase|just_in_case
        not ..2 belong ..2 out_here|here|anywhere|on_this|outside|nowhere
        belong nowhere|no_where
        tired ..1 in|to|of my|the ..1 spirit|soul|bones|heart|being
        who|sure_who ..1 would|will|is_going_to|gonna? miss me
        if it takes me
        no reason ..2 go|be|come|get|stay home|up|here|out_of_bed|sober
        not ..2 do|face|handle|take ..1 the|these|my|another|any_more days|day|week|month|morning|
            night|winter ..1 >|anymore|like|in_me|alone
        another|one_more day|week|night|month in me
        not ..4 another week|day|month|winter|round in me
        god|creator ..2 forget|forgot|forgotten|left|abandoned|gave_up|hates ..2 me
        not ..2 see ..1 my|me|a|no way ..1 >|out|no_more
        what|whats|what_is left for me ..2
        what for >
        done with ..2 same ..2 every_day|everyday|shit|day|thing
        no one|nobody ..1 is? home in ..1 me|here
        feel|feels|felt ..1 like|i_am|already? dead ..1 already|inside|now|>
        nothing|nothing_left ..1 for|4 me down|out|in|up here|there|this
        not matter|matters ..2 longer|much_longer|soon|anyway_soon
        what odds about me
        no good|use ..1 to|for|2 ..1 any|anyone|anybody|neither|no_one|nobody|my_kids|my_family|
            the_world
        not|never good|use ..1 to|for anyone|anybody
        perhaps|maybe|about it is|its|it_was|is time ..1 >|i|to_go|for_me
        man|woman ..2 my age with nothing
        better ..2 bow|check|drop|tap out ..1 >|for_good
        not know what i|im ..1 am|is? ..1 for|here_for|doing_here
        look|looking|staring|stare ..2 at|on ..1 the wall|ceiling|floor ..2 all_day|for_hours|
            all_night|day|hours
        girls|kids|boys|babies|son|daughter|wife ..1 deserve|deserves|need|needs ..1 a? better ..1
            mom|dad|mother|father|man|life|than_me
        no one|nobody need|needs|wants me in|anywhere|any|anymore|here|around
        disappearing|vanishing|fading_away ..1 >|from|forever|ever
        beat out|beatout ..1 b_y|by|>|just|so
        no more|no power|strength|fight|will ..1 left|in_me|>|to
        go|going|get far away ..3 >|forever|not_come|alone
        go away far
        should of|have|a never|not got|come|gotten|been ..1 out|born|released
        should|shoulda have|of? stayed ..1 in|inside|locked ..1 up|>|there
        all|everything|it|it_all fell|falling|falls|coming|come apart ..2 today|on_me|>|again|now
        no|not me without|left|anymore|in_here
        cut out for ..2 living|outside|this_life|out_here|life
        day|shit|same|living|anymore|even|up ..2 why|why_even bother >
        sick|tired|done|fed_up ..1 of|with waking|getting ..1 up ..1 to|for? ..1 this|>|everyday|
            every_day|it|here
        notice ..1 if i ..1 was|were|am gone|missing|not_here ..3
        feel|feels|like ..2 back in ..1 a|my cell ..3 bigger|again|still
        life|everything|world is ..1 too|so heavy|hard|much ..1 >|for_me|to_carry
        tired|exhausted|worn_out ~3 not ..1 the? sleep|sleepy|nap|bed tired|kind|sort|type|way
        tired ..1 sleep|naps|rest|bed not ..1 fix|help|touch|cure
        stopped|quit showering|washing|eating ..1 stopped|quit eating|washing|everything|answering
        not ..1 know who i ..1 am ..2 out_here|anymore|no_more|without
        been in bed since|for|all ..2
        no one|nobody ..2 said|says|say|spoke|spoken ..1 my name ..3
        no one|nobody|nothing ..1 there|here|left ..1 worth saving|keeping|fixing|it
        waiting on ..1 the clock ..1 >|to
        why|what ..2 fought|fight|fighting so hard ..2
        like a shadow|ghost ..1 >|at|in|now
        not worth ..1 the|your|anyones|nobodys bother|trouble|effort|time|air
        not see ..1 past|beyond today|tomorrow|tonight|this_week|monday|the_weekend
        better off ..1 with ..1 out me|my
        better off ..1 without ..1 me|my mess|shit|problems|drama|crap
        no|not ..1 need|point|use ..2 charging|charge|pay|paying|renew|topping ..3 phone|rent|plan|
            pass|lease ..2 no_more|anymore
        my|the cat|dog|bird|truck|tools|bike goes|go to|2|with ..4 not ..1 ask
        not # good|happy|real thing|day|reason|friend|memory
        nothing ..1 makes|make me happy|smile|laugh|feel ..2
        feel|feels|feeling ..1 like ..1 a|such failure|loser|burden|waste|mistake|monster|fraud|
            disappointment ..1 >|again|every|to|and|today|lately
        not even? ..1 want|want_to ..1 to|2? get|getting out of bed
        """,
        "ive had it w evrything",
        "ive had it with evrything on it, good burger",
        unless="""
        burger|pizza|traffic|printer|phone|leafs|habs|movie|show|season|snow|winter_boots|homework|
            test|exam|joke|tunnel_hill|gift|glasses|sign|fog|parking|screen|board|bus|vegas|
            bed_bugs|sheets|furniture|couch|puzzle|game|bingo|book|recipe|sale|ticket|dog_park|
            sponsored|lotto|raffle|sandwich|pies|hat|clothes|uniform|hockey|van|boat|truck|car|
            hotel|resort|pool|trick|hide_and_seek|parade|laundry|to_do_list|reading|school_work|
            job_is
        weekend|button|coffee|third_period|scored|period|needle|jacket|coat
        on_it
        friendly|coat_button
    """,
    ),
    Rule(
        "en.low.help_me",
        "panic",
        "orange",
        "tonight",
        """
        < losing|loosing it ..1 here|>|bad|right_now|tonight|man
        too much too much
        heart|chest ..2 hammering|pounding|racing|going ..2 since|all|and ..5 court|sleep|3am|not|
            go_in|cant_go|am
        hands|hand|body|legs|whole_body ..1 is|are? ..1 shaking|shakin|shake|afraid|trembling ..4
            not ..2 hold|stop|know|write|walk
        shook|shaking the|my|whole|all ..2 visit|time|way|morning|night|hearing ..5
        hearing|hear ..1 the|my|some|them|his|her? whispers|whisperin|stuff|name|things|voices|
            music ..3 again|>|no|not|name|sleep|in_the_walls|at_night
        paranoid ..2 as|hell|again|all|sober|bad|right_now|they|of|that
        neighbours|neighbour|they|tv|people|cops ..2 watching|following|listening ..3 me|walls|
            lights|phone|in_the
        neighbours|neighbour|they|tv|people ..2 sending ..3 signals|messages|signs
        not ..1 left|leave|leaving|go|get|been ..2 room|house|apartment|elevator|stairs|basement|
            bus ..4 days|weeks|hour|cell|shout|standing|since|scared
        walls ..2 coming|closing|moving ..2 in|me|>|like|on_me
        cell|jail|count|guard|seg|yard ..3 lose_it|panic|shake|freeze|sweat|scream|back_there
        lose|lost|losing it|my_mind|my_shit ..3 line|store|pharmacy|bus|elevator|mall|crowd|office|
            buzzer
        panic|panicked|panicking ..2 on|in|at ..1 the bus|store|mall|elevator|line|train|office|
            group
        anxiety ..1 is|nuts|bad|thru|through|high|crazy|killing|eating|so|going|wild|up ..2 >|
            today|tonight|roof|me|right_now|nuts|bad
        so|too|very angry|mad ..2 right_now|rn|tonight ..4 talk|someone|help|call
        meds|pills ..1 are? not|stopped working|workin ..4 all_over|bad|head|hearing|sleep|scared
        punched ..1 a|the wall|door ..4 not|scared|angry|myself
        wake|woke|waking ..3 not know where i
        soldier|soldiers|war|bombs ..3 dream|dreams ..4 wake|woke|again|every|scared|scream
        jaw|teeth|tooth ..1 grinding|clenching ..3 stress|anxiety|locking|night
        need ..1 to talk ..2 someone|somebody|real ..2 bad|now|tonight|asap
        call me asap ..2 bad|scared|talk|losing|panic
        i am ..1 losing|loosing it ..1 here|>|bad|right_now|tonight|man
        """,
        "losin it here",
        "losing it at this movie lol",
        unless="""
        movie|meme|game|weight|laughing|laughter|lottery|bus_pass|form|resume|couch|ride_to|
            clarinet|bird|birds|sale|deal|hair|keys|remote|cute|concert|funny|video|
            customer_service|rogers|bell|agent|bank|appointment_is|internet|when_u_get|later|
            tomorrow|after_work|gravy|dishes|moving_day|math|homework|wifi
        what_i_said|exactly
        remote|my_glasses|my_keys
    """,
    ),
    Rule(
        "en.low.drank",
        "relapse",
        "orange",
        "today",
        f"""
        had|drank|finished|killed|bought|split|grabbed|polished_off ..1 a|the|my|half|one|whole|
            another? ..1 mickey|26er|two_four|twofer|sixer|six_pack|40_oz|a_forty|flat|texas_mickey
            ..2 of|last|tonight|today|>|and|again|to
        mickey of rye|rum|vodka|whiskey|gin
        had|drank|have|having ..1 #|two|three|four|five|six|a_couple|a_few|couple|few|some|
            too_many|one? {BOOZE} ..4 ~4 {REGRET}
        {REGRET} ~5 had|drank ..2 {BOOZE}|drink|beer
        drank ..1 today|last_night|yesterday|again|saturday|friday|sunday|monday|on ..2 >|and|one|
            i|weekend|first
        one|1 ..1 beer|drink? ..1 led|turned|became|become|into|turn|lead ..1 to|in|into|2|many? #|
            six|many|more|another|ten|lots|a_lot|the_whole|twelve
        dealers|dealer|plug|plugs ..1 old|new? number|phone|up|# ..2 >|right_now|rn|open|on|up|
            here|again|in
        smoked|drank|drinking|using|used|smoking|picked_up|got_high|slipped|smoked_up|relapsed ~6
            after ..1 #|six|five|four|three|two|ten|nine|eight|seven|all_these ..1 days|months|
            years|weeks
        # days ..3 throw|throwing|threw|thrown|gone|down ..3 away|drain|gone|it
        about|bout|going to throw it ..1 all? away
        clean|sober # days|months|years ..3 throw|about|gone|blew|want|drink
        white knuckling|knuckle|knuckled
        on a ..1 # day bender|run|binge|tear
        bender|binge ..3 just|come|came|up|air|off|still|again
        on a roll the wrong
        bottle|beer|bag|pipe|rig|it ..1 is ..1 on|in|sitting ..2 counter|table|pocket|front|sock|
            hand|fridge ..3 not ..1 opened|open|touched|used|drank
        sold ..2 for dope|crack|meth|down|drugs|booze|fent
        not let me go_to|drink|use|pick_up ..3
        huffing|sniffing gas|glue|solvent|paint|sanitizer ..3
        need ..1 a|any|to_get_to_a? meeting tonight|bad|now|asap|any|before_i
        drink|bottle|booze|dope|pipe got|has|had|have me again|back|good
        getting|get|gettin|going|gone|back|goin on ..1 the|it drink|bottle|booze|beer|percs|dope|
            pipe|sauce|meth|fent|crack ..2 again|>|bad|about|bout|dont|no
        back on it|them ..1 >|again|bout|about|week|bad|dont
        smelled|smells|smell it ..1 on me
        everyone|everybody|boys|guys calling ..2 party|drink|use|out
        payday ..2 is|are? hard|bad|tough|trigger
        left|leaving|quit|walked_out ..2 treatment|detox|rehab|program ..3 early|mistake|again|
            today|kicked|gone
        get|made|make ..1 it? through|thru today|tonight|night ..3 if|picks_up|someone|meeting|
            without
        dream|dreams|dreaming ..2 using|usin|drinking|smoking ..6 sick|bad|woke|again|cravings|
            craving|want_it
        pub|bar|lcbo|beer_store|liquor_store|casino|slots ..8 went in|inside
        standing|sitting|parked|walking|am|im ..2 outside|front ..2 liquor_store|lcbo|beer_store|
            bar|pub|casino|saq|bottle_shop|dealers
        standing|sitting|parked|walking|am|im ..2 at ..2 liquor_store|lcbo|beer_store|casino|saq|
            bottle_shop|dealers
        went in ..2 pub|bar|casino|beer_store|lcbo
        promise|chip|streak ..1 is|was? broken|broke|gone ..4
        i take|took|use|used again >
        stop|stopped|clean|quit # months|month|years|days ..3 yesterday|last_night|today|now i ..1
            use|used|drank|take|smoke|smoked|drink
        crack|meth|dope|down|blow|percs|pills|bag ..2 in my sock|pocket|shoe|hand|bra|room ..1
        picked up ~2 please ..1 dont|do_not|not ..1 be mad
        drunk since ..2
        took one to sleep
        one to|2 sleep ..2 one to|2 wake
        starting|happening again ..2 >|i ..2
        clean|sober ..1 for? ..1 two|three|four|five|#|six years|months|year|days ..4 threw|throw|
            blew|lost|gone|away|friday|tuesday|and_now|drank|used
        clean date|time ..1 is today|tomorrow|again|gone|zero
        home|came_home|back with ..1 a week_long|week|three_day blackout|bender|binge
        stole|stealing|took ..2 from ..1 my ..1 mom|ma|dad|family|kids|grandma ..2 to get well|
            high|dope|fixed
        buying|bought|getting ..1 them|pills|percs|oxys|painkillers from ..1 a|some|the guy|man|
            dude|friend
        coke|line|lines|crack|meth|dope after|at ..1 the|my? shift|work|lunch|supper ..2 with|w|
            and|>
        homebrew|screech|moonshine ..3 days|uncles|nights|again|all
        # days drunk|high|using|drinking|wasted|lost
        no idea|clue ..1 how ..1 i got|get home|here|back
        took|had|did ..1 a hit|toke|puff|drag|sip|line|bump ~6 want|need|wanting|craving ..1 more|
            another
        """,
        "had a mickey of rye last night. and i was doing good",
        "had a mickey mouse cake last night",
        unless="""
        non_alcoholic|root_beer|ginger_beer|alcohol_free|0_percent|pop|water|coffee|tea|mouse|
            decaf|pepsi|juice|concert|smoke_alarm|dad_had|bbq_ribs|chocolate|candy|sugar|chips|
            salad|snow|season|semester|school_is|curling
        survey|barber|haircut
    """,
    ),
)
