"""Indirect goodbyes: after me, without me, what is to be found, who may have what."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.last.god_take_me",
        "suicide",
        "red",
        "",
        """
        god|creator|lord|jesus|allah|heaven|reaper|angels ..3 take|have|call|collect|carry|want|
            wants|bring ..1 me ..1 back|now|>|home|tonight|too|please|already|away|next
        ask|asking|asked|pray|praying|prayed|begging|beg ..2 god|creator|lord|jesus|allah|him ..2
            take|kill|end|let ..1 me|it
        ancestors|spirits|darkness|the_dark|grave|void|duppy|other_side|river|lake|water|bridge|
            tracks|reaper ..4 calling|calls|call|waiting|pulling|pulls|wants|want ..1 me|my|for_me|
            on_me
        hear|hearing ..4 other_side|dead|grave|them_call|him_call|her_call ..3 calling|call|>
        go|going|come|coming home ..1 to|2 ..1 jesus|god|my_maker|the_lord|the_creator|heaven|
            you_mom|you_mama|my_ancestors|the_ancestors
        see|be_with|join|joining|meet|with|follow|following|find ..3 @kin|him|her|them|ancestors|
            elders ..2 in|on|at|to ..1 the? ..1 stars|heaven|other_side|sky|spirit_world|grave|
            ground|next_life|afterlife|beyond
        died|passed|dead|gone|buried|killed ~3 so? i|i_am|i_will ..1 am|will|going_to|go|going ..2
            with|join|follow|be_with ..1 him|her|them
        creator|god|lord ..2 can have me
    """,
        "the creator can have me back now",
        "god has me back in church on sundays",
        unless="""
        sunday_school|church|choir|bless|strength|test|work|class|patience|camp
    """,
    ),
    Rule(
        "en.last.find_me",
        "suicide",
        "red",
        "",
        """
        find|finds|found|claim|identify|fish|pull|drag|dig|discover ..2 me ..2 dead|out|hanging|
            in_the|body|before|cold|gone
        find|finds|found|claim|identify|bury ..1 my|the ..1 body|corpse|remains|carcass
        find|found|send|bury|burn|behind ~4 my body|corpse|remains|ashes
        my body|corpse|remains|ashes ..4 find|found|behind|in|under|to|by|near|home|river|lake|
            ground
        my body heavy|is_heavy
        come|coming|someone|somebody for the body
        leave|leaving|left|keep ..3 door ..1 unlocked|open ..5 find|body|me|so_they|so_he|so_she
        not ..1 want|want_to|wish|like ..1 to|2? ..1 be ..1 found|saved|rescued|brought_back|revived
        not ..1 send|call|save|narcan|stop|find|rescue|revive ..1 anyone|someone|me|no_one|for_me|
            nobody|no_help|help ..2 let_me|i_want|want_it|this_time|just|too_late|i_just
        let me ..2 go|die|hang|bleed|freeze|drown|drift ..1 >|in_peace|this|please|im|i_am|now|in
        let_me|want_to|want to|2? go ..1 in_peace|peacefully
        no_one|nobody|cops|you|they can|will|going_to ..1 stop|save|talk ..1 me ..1 >|now|out|this|
            from
        not|will_not|can_not|no_one ..2 stop|save ..1 me ..1 now|out_of|this_time|from_it
        no_one ..2 stop|save me >
        < ..2 not save me >
        better ..1 i|if_i|i_am ..1 am? die|dead ..1 also|too|>|than
        not try ..1 stop|save me >
        nothing ..4 stop|stopping ..1 me ..1 doing|from|now|anymore
        nothing will|can|could|is_gonna|left_to stop me
        not ..2 notice|know|find ..3 till|until|before ..1 the|my|i ..1 smell|stink|rot|body
        if|when they|she|he|someone|you|cops find|finds me ..2 tell|bury|give|dead|cold
        not let|want|have ..1 my|the|him|her ..1 @kin|kids|her|him|them ..2 be|to ..2 find|finds|
            see|sees|one
        before you ..1 send|let|bring ..1 my|the ..1 @kin ..1 in|up|inside|here
        mess ..2 find|finds|clean|see
        not blame|hate yourself|yourselves|herself|himself ..2 when|if|for|after|>
        when|after|before|once you ..1 hear|hears|heard|read ..2 the_news|happened|about_me|
            what_i_did|i_did|i_am_gone
        open ..2 when|after|once ..2 hear|gone|dead|news
        you|everyone|they will|going_to|might ..1 understand|see|know|hear ..2 soon|why|one_day ..2
            did_it|i_did|>|why|had_to|gone
        forgive ..1 me ..2 for|what|if ..3 about|going_to|going|will|do|plan
        sorry ..2 what ..2 about_to|going_to|going_down|going_on|comes|happens|next|will|come
        sorry in_advance|in|ahead of|advance ..1 everyone|all|mom|kids|yall|>|to
        tell|telling ..2 @kin|him|her|them|everyone|kids|family ..4 was_not|not|is_not ..3 fault|
            always_like|a_bad|like_this|their
        not|was_not|is_not|nothing ..1 your|ur|you|her|his|their|my_mentors|anyones ..1 fault ..2
            goodbye|i_am|bye|just|ok|remember
        good|right|nice|proud|kind by|2|to me ..6 ~1 not|was_not ..2 fault
        if|when|incase|in_case something|anything|sum ..1 happens|happened|happen ..1 to|2 me
        if i ..1 not|do_not|never ..1 text|call|show|answer|come|write|reply ..3 ~2 look|search|
            worry|blame ..2 for|about|me|>
        if i ..1 go_missing|end_up_dead|was_not_here|am_gone|do_it
        if i am_not_here|just_was_not
        if i die ..3 tonight|everyone|saved|kids|stuff|insurance|funeral|weekend|better|>|anyone|
            nobody
        stuff|insurance|kids|dog|cat|happens ..1 if i die
        remember|remembered me|that ..3 when ..2 call|tell|hear|ask|find|gone
        feed|look_after|take_care|mind|adopt ..2 my ..1 @pet|kids|girl|boy|son|daughter|baby|mom|
            kid|fish ..4 after|when|promise|gone|me|not_here|for_me|>
        look_after|take_care|watch_over|mind ..1 of|over? ..1 my ..1 @kin ..1 for_me|promise|when|
            after
        promise ..2 me ..3 take_care|look_after|watch|raise
        no_one|no1|nobody|not|do_not ..1 come|send|knock ..3 door|my_door|let_it_be|find
        no_one|no1|nobody|do_not ..1 come|send|knock ..3 tomorrow
        they|you|she|doctors ..1 saved|revived|brought|narcanned me ..1 back? last|before ..4 not|
            will_not|this_time
        this is by|goodbye|bye
        goodnight|good_night|gnight ..1 forever|4_ever|for_ever|for_good|world
        tell ..2 girls|boys|kids|@kin|nan|nana|them ..4 loved|love|sorry|loves ..3 done|goodbye|bye|
            im|b'y|>
    """,
        "theres nothing that will stop me from doing it",
        "nothing will stop me from eating that pie",
        unless="""
        pie|cake|pizza|vacation|trip|camping|away_for_the_weekend|at_work|birthday|surprise|
            present|eating|exam|interview|seat|ticket|@scene|hunting|hide_and_seek|fishing|
            game_tonight|parcel|package|delivery|buying|late_so|my_address|apartment|entrance
    """,
    ),
    Rule(
        "en.last.after_me",
        "suicide",
        "red",
        "",
        """
        no one know|knows i ..1 am|was? ..1 at|by|on|in the water|bridge|tracks|roof|woods|
            ice|parkade
        put|left|leaving ..1 my ..2 ring|watch|chain|medal|medals|jewelry in|with ..1 a|an|the?
            envelope|box ..2 for
        everything|all|thing ..1 is|are? taken_care_of|sorted|settled|paid ~5 worry ..1 about me
        last ..2 you ..1 will? hear ..1 of|from me|this
        bury|scatter|cremate ..1 me|my_ashes ..4 ground|earth|next_to|beside|near|bay|lake|river|
            ocean|dirt|hill|rez|pine_box|with_my_mom|with_my_dad|with_my_brother|with_my_son|
            with_my_family
        put|lay|lower me ..2 in_the_ground|next_to|beside|to_rest|in_the_earth|in_the_dirt|
            in_the_river
        burn me ..2 throw|scatter|ashes|and_put
        want|like|wish ..1 to? be ..1 buried|put_in_the_ground|cremated|laid_to_rest|burned ..1 by|
            with|next|near|at|on|beside|>
        play ..5 when ..1 they ..1 put|lower|bury|carry
        no|not|want_no ..1 funeral|speeches|burial|eulogy|wake_for_me|service_for_me ..3 just|burn|
            for_me|no|>|me
        who|no_one|nobody|anyone|anybody|they|would|will ..2 come|show|go|cry|be ..1 to|at|up ..2
            my|the ..1 funeral|wake|grave|burial
        need|want|write|make|get|making|wrote|writing ..1 a|my|the will ..1 fast|tonight|done|
            quick|before|today|now
        letter|letters|note|envelope|notes ..6 kid|kids|son|daughter|mom|wife|family|mother ..4
            leave_for_good|before_i_go|last|after|goodbye|gone|when_i|stamps|drawer
        last|final|goodbye|farewell ..1 letter|note|words|message ..2 to|for|on|2|4 ..2 @kin|kids|
            everyone|him|her|4_yr|old
        letter|note|letters is|on|are|left|in|wrote ..2 on_the_table|in_the_drawer|on_the_bed|
            in_my_pocket|on_the_fridge|on_the_counter|under_my_pillow|wrote_out|written|done|each
        note|letter ..1 is|on|wrote|left|written ..2 table|bed|pillow|fridge|counter|dresser|desk|
            out|bag
        wrote|written|writing|got|have ..2 kids|kid|son|daughter|@kin|everyone|them ..2 letter|
            letters|note ..1 each|>|and|to|one|so
        affairs|papers|things ..1 are? in order
        paid ..4 owed|owe|debts|rent ..6 nobody|no_one|dead|trouble|around|so_they|after
        worth ..1 more dead|gone
        life insurance|policy ..4 pays|covers|gone|gets|suicide|2_yrs|two_years|if_i|checked|dead
        insurance ..3 if|when|once ..1 i_am|i|me|i_was ..1 gone|die|dead|disappear|not_here
        deserve|deserves|need|needs ..1 a|better|someone|somebody ..1 better? ..1 dad|father|mom|
            mother|husband|wife|son|daughter ..3 not_me|is_not|than_me|without|me|isnt
        one|1 less ..1 mouth|burden|problem|con|junkie|idiot|addict|felon|person ..4
        free of|from me >|finally|at_last|soon|and|forever
        one|someone|somebody ..1 alive can
        weight|burden|drag|anchor|cost ..1 on|to ..1 everyone|everybody|family|sister|them|my|mom|
            society|you_all|all
        just a? ..1 weight|burden|drag|anchor|mistake|curse|problem ..2 on|to|for|>
        costing|draining|dragging|ruining ..2 @kin|family|them|everyone ..3 better|without|
            too_much|down|life
        @kin|family|everyone|she|he|they|world|kids|people ..2 be|sleep|breathe|live|do|goes|go|
            get|rest|would ..3 better|easier|happier|fine|free|relieved|ok|peaceful ..2 if|without|
            wout|w_out|once|when|with_out ..1 i|me|i_am
        goes|go on|fine ..1 fine|on|just_fine without|w|out me|out
        maybe|it_is|it|probably|be ..2 better if ..1 i|i_am|me ..1 not|was_not|were_not|am_not|
            is_not|gone|dead|wasnt|did_not|just_stopped
        better i not exist|here|around|live|born
        if i was_not|was|were|were_not|wasnt|am_not|is_not not|here|around|alive|there ..1 anyone|
            would|who|even|no_one|here|around|alive >|would|anyone|even|who|no_one|nobody|they
        empty|clear|clean my ..1 room|bed|locker|bunk ..4 need|bed|soon|out|gone|after
        you|they|can|someone|somebody|take|give ..1 can? ..1 have|give|take|keep my ..1 bed|spot|
            room|bunk ..2 soon|by|away|after|to|when|tomorrow|tonight|monday|>
        put|take ..1 my name ..2 off ..4 list ..4 alive|need|someone|dead|not
        keep|leave|leaving ..1 my ..1 id|card|id_card|wallet|name ..3 so ..2 know|find|identify|
            tell
        know who i was|am when
        want|wants|like ..1 him|her|them|my_son|my_daughter|my_kids ..1 to|2 ..1 have|get|keep my
            ..1 @belonging ..6 not|will_not|gone|be_there
        @belonging ..6 give|gave ..3 someone_else|who_needs|2_someone
        not ..1 be? ..1 need|needing|using|wearing ..1 the|my|any|these? ..1 bus_pass|bus|pass|
            phone|keys|appointments|meds|them|glasses|clothes ..2 >|where|anymore|ever|after|u|you|
            no_more|again|soon
        not ..1 be? ..1 need|needing|wearing ..1 the|my boots|shoes|coat|bed ..2 >|where|anymore|
            ever|after|no_more|soon
        not need nothing now|anymore|no_more|after|where
        give|gave it|them|this to|2 ..1 someone|somebody ..1 else|who
        miss|missing ..1 one ..1 more ..1 con|ex_con|felon|junkie|drunk|addict
        taking|take|took myself off|out ..1 of|the
        insurance ..6 better|more|worth|alive|than|papers
        deleted|erased|deleting|blocked ..2 everyones|everyone|all|evrybodys|contacts|numbers|
            accounts|photos ..4 except|this_is|goodbye|bye|but|facebook|my
        dropped|returned|brought ..3 library_books|drill|tools|keys|books ..6 back|cleaned|gave|
            room
        cleaned ..2 room|apartment|place|locker out ..4
        pray for me ..1 after|when|tonight|please
        no more me
    """,
        "the rent is paid so theres no trouble for nobody after me, affairs are in order",
        "get my papers in order for the id office",
        unless="""
        @scene|barber|team|laundry|landlord|moving_in|new_place|transfer|upgrade|for_my_id|
            taxes|lawyer|sandwich|toast|teacher|school|camp|pen_pal|judge|parole_board|
            birthday|band|gym|coach|boss|store|lease|hearing|tax
        the|my|an? id_office
    """,
    ),
    Rule(
        "en.last.no_ahead",
        "suicide",
        "red",
        "",
        """
        my last ..1 call|text|message|goodbye|words ..2 ever|anyone|to_you|to_anyone|anybody|
            to_the_world
        not|will_not|wont|never|no_longer ..1 see|reach|turn|be ..1 past|till|until|to|another|a?
            ..1 @ahead ..1 >|i|and|so|no|anyway|because|ever
        not ..1 living|live|alive|lasting|going_on ..1 past|beyond|after|through|till|until ..1
            tonight|today|tomorrow|@ahead|the_night|this_week|now
        not|never ..1 plan|intend|expect|planning|intending|expecting|plan_on ..1 on|to|2? ..1
            wake|waking|see|seeing_morning|seeing_tomorrow|living|live|being_here|be_here|
            be_around|being_around|be_alive|coming_back|come_back|turn|making_it|survive|surviving
        not see|imagine|picture ..1 myself|me|i|past|spring|a|any|tomorrow ..2 making|turning|
            reaching|living|getting|thirty|30|future|old|alive|spring|tomorrow|past
        there|i|we is|will|have|has|be ..1 no|not|never|be ..1 a|any|no? ..1 next ..1 week|time|
            month|year|meeting|appointment|christmas|summer ..3 >|for_me|with_me|for
        no|not ..1 version|picture ..3 with|has me
        there_is|there|have no ..1 future|futur|tomorrow|next_week|next_time ..1 >|for_me|here
        < no future|futur|tomorrow ..1 blank|for_me|>
        never|not|was_not|did_not ..1 meant|supposed|think|thought|expect|want|going ..3 live|get|
            grow|make_it ..2 this|so|old|past|long ..2 old|long|and|>|30|40
        stopped|stop|quit|not ..1 making|make plans|plan ..2 past|after|anymore|beyond
        not ..2 need|save|book|buy|bother|renew|keep|reschedule|rebook|rebooking ..4 not|will_not|
            no|wont ..2 be|here|around|alive|coming|anywhere|next_week|need|there ..1 here|around|
            alive|anywhere|by|soon|to|next|back|>
        no need|point|use|sense ..6 not|will_not|wont ..1 be ..1 here|around|alive|anywhere
        not ..1 need|needing|wearing|wear|want|be_needing|using ..4 teeth|ground|grave|heaven|
            where_i_am|after_tonight|where|tonight|anymore_after
        teeth|boots|shoes|clothes|money|coat in|where ..1 the? ..1 ground|grave|heaven|coffin|hell
        not ..1 be ..1 around|here|there|round|anywhere|at ..2 no_more|anymore|by|for_much|for_the|
            for_long|to_see|much|long|next|come_spring|after_this ..2
        not be anywhere|nowhere
        i will|going_to never ..1 wake|be|see|come ..3 >|again|ever
        cancel|close|end|erase|delete|stop ..1 it|my|all ..1 all|file|everything|account|
            appointments ..4 not|wont|will_not|no ..2 need|be|here|anybody|anyone|around
        not|wont|will_not|nobody|no_one be ..1 anybody|anyone|someone|nobody|no_one ..1 to|2|left
            ..1 meet|call|text|see
        last|final|one_last|1_last ..1 sunrise|sunset|supper|meal|smoke|cigarette|page|chapter|
            breath|walk|goodbye|drive ..2 >|for_me|and_then|then|that_is|goodbye|was|thats
        my last|final|1_last ..1 night|sleep|coffee|christmas|birthday|beer|song|day ..2 alive|
            on_earth|ever|here|goodbye|for_me
        final one >
        good|great day|night today? ~1 final|last one
        this|it is|will_be ..1 my last call|text|message|night|goodbye|words !before|til|until|for|
            this|but|at|here|shift|on
    """,
        "i wont be there no point in the dentist, dont see myself making 30",
        "last coffee of the day then bed",
        unless="""
        work|overtime|school|class|of_the_season|of_the_year|appointment_at|semester|game|season|
            vacation|trip|smoking|quit_smoking|before_i_quit|quitting|sugar|probation|move|moving|
            new_place|course|program|shift|series|episode|playoffs|team|dry_january|the_gap|
            of_school|until_9|until_10|late|meeting_you|camp|at_the_office|in_the_office|sale|
            before_bed|traffic|bus
        see_me|see_us|see_you|at_my_cousins|back_sunday
    """,
    ),
)
