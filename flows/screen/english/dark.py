"""Despair, further: no use, no one, tired, empty, dark; and thoughts that come back."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.dark.no_use",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        what|wat|whats|what_is|not_see|dont_see|cant_see|see_no|is_there|wheres|not_even ..1 a|real?
            ..1 point|use|purpose|sense of ..1 anything|trying|it|this|me|living|life|going|all|
            even|hoping|fighting|any
        just nobody|no_one in_here|in_me|in_there
        matter|matters if i|i_am ..2 show|eat|live|come|wake|here|go|try
        sit|sitting|sat|lay|laying|lying ..2 in the dark ..1 and|all|alone|stare|staring|>
        what|wat|whats|what_is|not_see|dont_see|cant_see|see_no|is_there|wheres|not_even ..1 a|real?
            ..1 point|use|purpose|hope|future|reason|sense !of ..1 to|for|even|left? ..2 >|anything|
            trying|anymore|this|me|living|left|morning|hoping|life|try|here|no_more|all|even|longer|
            for_me|fighting
        < whats|what_is|what the point|use >
        why ..1 even|do_i|should_i|bother|am_i|would_i|wud_i|keep ..1 even? ..1 try|trying|bother|
            exist|get_up|wake_up|live|keep_going|fight|going|here|hope ..2
        what|wat|wut ..1 for|4 ..1 would|wud|do|should|am ..1 i ..3
        what ..1 am|r|are ..1 i|we ..2 doing|here|for|even ..3 earth|anymore|here|living
        i|i_am|just|to|ready|and|so|we|will ..1 give|giving|gave up ..1 anymore|trying|completely|
            everything|life|on_life|on_me|on_myself|on_everything|cant|and_jump|and_die|living|
            fighting
        < i|i_am|im|ima giving|give|gave up >|man|now|fr|i_cant
        < give|giving|gave up ..1 now|>
        nothing ..2 here for me
        exhausted|fed_up|tired|tierd|weary|drained|worn|burnt_out|had_enough|wore ..2 with|of|it|
            trying|fighting|from|to|carrying|being|living|life|everything|evrything|hoping|getting|
            pretending|doing|this|hurting ..2 it|everything|trying|life|up|me|fighting|anymore|
            hurting|same|living|people|everyone|pretending|pain|weak|myself|shit|evrything|alone
        < im|i_am broken|empty|numb|nothing|worthless|hopeless|garbage|trash|screwed|fucked|
            falling_apart|breaking|cracking|depressed|miserable|unhappy|dead_inside|a_burden|
            useless|unloved|a_failure|a_waste ..1 >|n|so|inside|again|in|now|as
        < im|i_am alone|lonely|a_mess|drowning|sinking >|again|inside|always|all_the_time|
            in_this_world|and_nobody|and_no
        < empty|numb|broken|hopeless|alone|lonely|lost|worthless|drained|defeated|useless|depressed|
            hurting|suffering|crushed|nmb|failing >
        feel|feels|feeling|been|completely ..1 like|alone? ..1 alone|lonely|lonly|lonley|empty|numb|
            broken|hopeless|worthless|useless|unwanted|unloved|hollow|defeated|dead_inside|lost|
            depressed|low|trapped|invisible|ashamed|disgusted|disgusting|sinking|drowning|trash|
            garbage|nothing|crushed|miserable ..1 >|and|n|inside|i|here|in|it|today|right_now|rn|
            cant|tonight|lately|again|as|hurts|even
        alone|lonely|lonly ..2 again|always|like_always|hurts|here|every|all|no_one|nobody|cant|
            in_the_dark
        no one|body|1 ..1 loves|likes|needs|wants|visits me|us|if_i
        no one|body|1 ..1 cares|care|understands ..1 me|us|>|about|if|anymore|at_all|and|here|what|
            how
        no one|body|1 ..1 would|wud ..1 even|ever? ..1 know|notice|care|stop|find|miss|mind|come|
            believe|look
        no one|body|1 ever|even ..1 calls|texts|visits|comes|asks|cares|listens|helps|checks|
            notices|notice|knows|asked|came
        no one|body|1 calls|texts|visits|asks|comes|gives_a|gives_2|notices_me|here_know|asks_the
        got|have|has|left|i_am ..1 nobody|no_one ..1 >|left|here|at_all|anymore|in|to_call|to_talk|
            to_turn|to_help|to_ask|to_go_to|but|and|no
        got|have|has|there_is|theres ..1 nothing|no_thing ..1 left_in_me|left_in_life|left_to_live|
            left_for_me|left_to_lose|left_here|in_the_tank|to_lose|to_live|to_look_forward|
            here_for_me|for_me
        got|have|has|left ..1 no ..1 family|friend|friends|hope|future|reason|tears ..2 >|here|
            at_all|left|to|anymore|but|and
        i no have|got ..1 family|friend|friends|nobody|no_body|hope|future
        there_is|theres|see ..1 no ..1 hope|future|reason ..1 >|left|anymore|for_me|to_live|to_go
        there_is|theres no one|body left|for_me|to_call|to_talk|who
        nothing|nuthin|nuttin|none ..2 matters|matter|helps|help|better|changes|i_do|feels|good|
            im_worth ..2 >|better|anymore|matters|no_more|works|in|so|no|good
        not|wont|never|cant|doesnt|dont|isnt|aint|not_going_to ..2 get|gets|getting|see|be|think|
            ever|believe ..3 better|gets_better|okay|ok|happy|easier|better_for_me|change|forgiven|
            normal|anywhere ..1 >|for|anymore|ever|no_more|again|i|and
        hate|hates|despise|ashamed|disgusted|loathe ..1 of|my|this|by|with|being? ..1 life|myself|
            self|who_i|everyone|being_alive|it_here|what_ive|what_i|everything|living ..2 >|so|and|
            i|n|am|for|right|too|much|is
        everyone|evry1|everybody|world|god|lord|life|family ..1 hates|hate|leaves|forgot|forgotten|
            abandoned|gave_up|given_up|turned|done_with|dont_want|sick_of|ashamed_of|disappointed
            ..2 me|on_me|of_me|>|with|anyway|in_me|us
        everyone|evry1|everybody|world|god|lord|life|family ..2 left_me|leaving_me|against_me|
            better_off|better_without|all_gone|is_gone_now|no_use ..2
        god|lord|creator|jesus ..2 forgot|left|forgotten|abandoned|hates|gave_up ..1 me|us|on_me|
            my_people
        god|lord|creator|jesus ..2 not_listening|dont_hear|not_answer|not_hear
        prayers|prayer|praying ..2 go|nowhere|help|not|answered|wasted
        life|world|everything|evrything ..2 sucks|is_shit|sux|is_over|is_hell|is_pointless|is_black|
            too_hard|fell_apart|falling_apart|is_dark|is_meaningless|means_nothing|unbearable|
            over_for_me|is_empty|ruined|worthless|black|hopeless ..2 >|and|i|n|for|me|anymore|sick|
            apart|now|right_now|rn
        waste ..1 of skin|space|air|breathe|oxygen|life|everyones_time|your_time|time_on
        once ..1 a con|junkie|loser|criminal|addict
        ruin|ruined|ruins|destroy|break|fuck_up|screw_up|mess_up|lose|wreck|kill ..1 everything|
            everyone|evrything|my_life|all_of|everybody|it_all|anything ..3 touch|love|>|i|again|up|
            my|for|good
        letting|let everyone|everybody|them|my_kids|my_family|people ..1 down
        cant|can_not|cyaan|cnt ..1 do|handle|take|face|stand|bear|fight|live|keep|hold|carry|deal|
            cope|go ..1 this|it|life|with_this|with_it|with_life|like_this|on|up|myself|going ..2
            anymore|no_more|any_longer|longer|much_longer|alone|like_this
        >|i|just|really|we|and|so cant|can_not|cyaan|cnt ..1 do|take|handle|face|bear|live this|life
            >|man|please
        >|i|just|really|we|and|so cant|can_not|cyaan|cnt ..1 go_on|keep_going|carry_on|function|
            cope|win|breathe_here|hold_on >|anymore|with_this|with_it|with_life
        cant|can_not|cyaan|cnt ..1 do|face|take|handle|live ..1 another|one_more|1_more day|night|
            winter|year|week|morning|month
        cant|can_not|cyaan|cnt ..1 live|deal ..1 with myself|what_i|this|life|me
        cant|can_not see ..2 way|how ..2 out|better|through|future|end
        im|i_am|stuck|been|back|still|i_fell|fallen|living ..1 in ..1 a|the|this|some? ..1 hole|pit|
            darkness|hell|black_hole|dark_place|bad_place ..1 >|and|ladder|no|right|again|cant|with|
            i|rn|out|inside|lately
        dark|black|darkness|darker|blackness ..3 in_me|in_here|inside|head|cloud|dog|all_around|
            hole|place|thoughts|everywhere|swallowing|over_me|is_black ..2
        black dog|cloud|hole ..3
        i|am|me|im|life|everything|keep|just ..2 drowning|sinking|going_under|goin_under|
            suffocating|fading|crumbling|unraveling|slipping it_all|in_it|in_this|away|under|>|here|
            inside|life|me|again|fast
        < drowning|sinking|going_under|goin_under|suffocating|fading|crumbling|unraveling|slipping
            >|it_all|in_it|in_this|here|inside|life|me|again|fast
        stay|stayed|lay|laying|been|cant_get ..1 out_of ..1 of|the|my? ..1 bed|floor|couch|ceiling
            ..3 days|since|all_day|week|today|anymore|>|for|until|weeks|what|day|cry|6|5|4|dark
        stopped|stop|quit|havent|havnt ..2 showering|shower|showered|eating|bathing|brushing|caring|
            getting_up|answering|feeling|trying|hoping|sleeping ..3 >|eating|everything|anymore|
            days|week|n|weeks|since|for
        not|dont|stopped|stop|dont_even ..1 care|caring|give_a|feel ..2 anymore|nothing|anything|
            no_more|shit|fuck
        heart|chest|soul|spirit ..3 heavy|empty|broken|hole|tired|hurts|dead|black|shattered|gone|
            cold|aches|crushed|numb|big_hole ..2 >|country|and|n|i|in|so|today|from|inside
        big|so_much|too_much|deep|nothing_but|only sadness|pain|sorrow|hurt|darkness|grief|shame|
            weight ..3
        inside|jail|prison|pen|cell|cage|locked_up|bars ..3 was|is|maybe|at_least|where|easier|
            better|belong ..2 easier|better|belong|best_i|home|counted|bed|routine|gonna_get|safer|
            knew|fed|for_me|me
        at least|atleast inside|in_jail|in_there|in_prison|in_the_pen ..4
        easier|better|safer|simpler|happier ..1 inside|locked_up|in_jail|in_there|in_prison|
            in_the_pen|behind_bars|in_the_joint
        belong|want|wanna|miss ..3 in|back|inside|being ..1 a|inside|in|to|the? ..1 cage|jail|
            prison|inside|cell|pen|bars|locked_up|there ..3 >|at|bed|least|routine|where|a|easier|
            maybe
        gets|get|getting|its|it_is|everything|days|life ..2 harder|worse|darker|heavier|harder_not
            ..2 not|every|day|each|>|and|instead|n|no|by|easier
        loosing|ran_out ..1 of|all|my|my_will|the? ..1 hope|fight|strength|faith|everything|energy|
            tears|reason|steam ..2 >|in|anymore|today|inside
        hope ..2 for_other|gone|lost|left|is_gone|no|other_people|dead
        why ..1 did|do|does|am|was|is|should|would|cant ..2 i|me|god|everyone|it|they ..3 born|
            exist|alive|hate|bother|here|me|even|try|leave|happen|hurt
        dont|do_not ..1 bother|waste|care|help|try ..3 with|on|about|your_time|time ..1 me|us ..3 >|
            no_more|anymore|real|i|im|others|someone|for|saved
        someone who ..2 can ..1 be ..1 saved|helped
        cant|can_not|not|never ..2 be ..1 saved|fixed|helped|forgiven|loved|happy
        fuck|screw|bun|fk ..1 this|dis|my|the ..1 life|world
        fuck|screw|bun|fk everything|life|it_all >|i|im|i_am
        like ..1 a_dead_person|a_dead_body|a_ghost|already_dead|dead_man|nothing ..3
        no country|people|home|use ..2 no ..3
        lights|light ..2 gone|out|off|no ..3 inside|me|eyes|end|tunnel
        want|need|wish|just ..2 everything|it_all|the_pain|my_head ..2 stop|end|over|quiet|go_away|
            to_stop|to_end|be_over ..1 >|now|so|already|please|n|for
        cant|can_not ..2 win|escape|breathe_anymore|hold_on|hang_on|keep_going|keep_goin|carry_on|
            move_on ..1 >|anymore|no_more|much|i|n|and|for
        they|world|life ..2 broke|breaking|break|beat|crush|crushing|win|won ..1 me ..2 >|down|
            again|this|i
        look|looked|looking ..2 mirror ..5 disgusted|hate|sick|stranger|dont_know|nothing|ashamed
        only|just ..2 one ..2 texts|texted|txted|text|talks|u|you ..3
        everything|evrything i ..1 touch ..2 turns_to|dies|turns|crap|shit|ash
        sick|tired of ..2 hearing ..3 better|hope|pray
        trying ..2 trying
        nothing|nuthin left ..1 in ..1 me
        feeling|feel ..2 low|down ..2 do_not|by|not|lost|real|today
        not know ..1 what|how ..1 to ..1 be ..2 at|without|anymore|person
        everyone|everybody|world|life ..1 moved|moves ..1 on ..4
        no one|1 ..1 sees|see|saw ..1 me
        i|me|feel|feeling|am ..2 invisible
        already dead ..2
        dead ..1 inside
        did|tried ..1 my|everything ..1 best ..4 not_enough|enough|nothing|still
        res|residential school ..6 nightmares|nitemares|haunts|not_sleep|back_there|memories|
            cannot|can_not|hits_me|in_my_head|did_to_me
    """,
        "tired of gettin up n doin the same nothin",
        "tired of getting up at 5 for work lol",
        unless="""
        @scene|lol|haha|hahaha|lmao|printer|lawnmower|dresser|ikea|puzzle|riddle|crossword|math|
            recipe|oven|wifi|internet|app|laptop|computer|signal|leafs|habs|jets|sens|
            oilers|flames|canucks|raptors|jays|season|playoffs|game|hockey|team|weather|snow|
            rain|heat|traffic|bus|parking|commute|shovelling|shoveling|laundry|dishes|
            groceries|coffee|diet|sugar|smoking|chips|shopping|sale|prices|exam|homework|
            work|job|boss|meeting|mosquitoes|kids_are_wild|teething|toddler|
            back_hurts|my_back|knee|leg_day|gym|10k|5k|marathon|workout|not_alone|no_longer|
            better_now|ok_now|im_ok|fine_now|getting_better|first_month|@ago|used_to_feel|
            last_year|back_then|in_my_twenties|tomatoes|4_way|episode|movie|barber|cowlicks|
            before_coffee|tickets|directions|lost_on|the_bus|gps|map|lost_my_way_to|cake|pie|
            cookies|pizza|shower_again|tank_is|playlist|bathroom|chores|with_dinner|eating|dinner|
            lunch|series|level|round|bingo|karaoke|soup|pants|jeans|jacket|paper_work|
            paperwork|taxes|forms|form|couch_delivery|mattress|room_for|tape|gas_tank|beer|
            candy|bread|milk|eggs|ketchup|trip|vacation|deck|fence|paint|painting|shovel|
            driveway|hiccups|tailgate|cold_in_here|soccer|golf|bowling|cards|song|guitar|band|
            on_the_phone_tag|tag|tower|jenga
        stories|story|couldve|shouldve
        in|this|my ..1 tie|suit|turtleneck|parka|bra|mascot|wetsuit|costume|snowsuit
        cooking|curry|riddle|the_answer|episode|leafs|habs|mug|crossword
        chest_cold|your_cold|my_cold|a_cold|good_book|my_book|a_book|phone_is|the_phone
        tues|tuesday|mon|monday|wed|thurs|fri|friday|sat|sun|zucchini|tomatoes|laundry|riddle|math|
            trivia|crossword|sudoku|passwords|emails|dishes|paperwork|black_fly|black_flies|bike|
            valentines|couch
        in_the_office|party_is|valentines|card_lol|late|texted_back|johnson_file|overtime|
            laid_a_hand|hurt_me
        give up ~4 answer|riddle|clue|hide_it|did_you_hide|math|stats|on_this_puzzle|watching
    """,
    ),
    Rule(
        "en.dark.thoughts_back",
        "past_ideation",
        "orange",
        "today",
        """
        used|use|usta ..1 to|2 ..2 wanna|want|think|cut|be|wish|hurt ..3 die|dying|dead|suicide|
            myself|killing|it|ending ..3 back|again|creep|creeps|creeping|quiet|still|lately|more|
            shower|think|follow|feel|sometime|some_time|but|n
        creeps|creeping|creep|knocking ..2 back|again ..3 thoughts|quiet|little|bit|thinking|again|
            when|at_3am|wanting|when_its|feeling ..3
        thoughts|thots|feelings|urges|ideation|voice|voices ..4 creeping|creep|knocking|on_and_off|
            off_and|quieter|returning|still_there|come_and_go|come_at|came_back|not_all_gone|mostly|
            came_for|comes|coming|off_and_on ..3
        dark|bad|suicide|suicidal|passive|intrusive|scary ..1 suicide|suicidal|dark|bad? thoughts|
            thots|ideation ..3 back|creeping|knocking|again|sunday|no_plan|gone|lately|about|come|
            off|came|coming|like|yesterday|still|come_at|sometimes
        thought|thinking|think|thot|thght|dream|dreaming|remember|remembered|obsess ..2 about|bout|
            of|abt|it ..4 death|die|ending|suicide|time_i_tried|the_bridge|bridge|tried|it_again|
            again|attempt|following_him|jumping|that_night|night_i|not_being_here|the_rope|rope|
            overdose|dead ..2 lately|alot|again|now|every|when|last|sometimes|yesterday|ystrdy|
            today|still|more|>|but|n|this_week|at_night|i|by
        attempt|attempts ..3 once|last|inside|years|before|2019|2016|seg|anniversary|spring|winter|
            summer|long_ago|ago|twice|months|one_time|young|at_15|teenager ..8
        since|anniversary|time|night|day|year|yr|1_yr|one_year|date|anniversery ..2 i ..1 tried|
            almost|attempted|did_it|jumped|cut|overdosed|survived !from|the|that|a|some|her|his|it|
            your|their|this|sushi|to_call|to_text ..3
        last|that|this winter|spring|summer|fall|year|month|christmas|time|week|sunday|night ..3 i
            ..1 almost|tried|nearly|was_real_close|came_close|was_close|wanted_to|had_thoughts
            !from|the|that|a|some|her|his|your|their|sushi|to_call|to_text ..3
        almost|nearly|close|close_to ..2 did|done|did_it|jumped|jump|tried|ended|died|number_six|
            doing_it|killed|went_through ..4 last|ago|back|before|year|bridge|20|winter|think|once|
            after|then|cousin|too|again|night
        was_gonna|was_going_to|were_going_to|was_about_to|gonna|wanted_to ..2 do_it|jump|end_it|die|
            kill|hang ..5 ago|last|back|year|but|walked|saw|stopped|month|before|in|years|didnt|20
        scars|marks|scar|stitches|rope|gown ..6 ask|asked|itch|remember|tried|kids|found|neck|month|
            march|suicide_watch|wanted_out|crying|messed|threw|spot|trust|wrote|feel_like
        suicide watch|ward ..4
        on watch in|there|for ..4
        baby_doll|turtle_suit|suicide_gown ..3
        wish ..1 it ..1 had|did|woulda ..1 worked ..3
        survive|survived|surviving|survivor ..4 not_sure|dont_know|guilt|what_to_do|why ..4
        not|no plan|planning|suicidal_now|going_to_do|doing_anything ..3 but|thoughts|heavy|scared
            ..3
        not suicidal ..2 now|just|but|anymore|today|right_now|per ..5
        988|crisis_number|hotline|distress_centre|suicide_line ..5 called|before|last|helped|shaky|
            hand|again|talked ..3
        called|texted|phoned|used|talked ..2 988|crisis_line|hotline|suicide_line|distress ..3
        therapist|doc|doctor|counsellor|counselor|meds|psych ..6 thoughts|comes_back|come_back|
            came_back|over_it|not_all_gone|thinking|tell|suicid|passive|if_it|fully ..3
        hospital|ward|psych|er ..3 last|month|week|after|for|when|home|pumped|pumpd|where ..4 tried|
            trying|raw|attempt|attempted|stomach|suicide|pumped|thoughts
        bridge|tracks|river|rope|cell|seg ..4 remember|tried|reminds|every_time|near_it|think|
            almost|go_by|cross|dream|looking|sat|drove|again ..4 tried|almost|remember|night|every|
            think|there
        feel|feels|feeling|gets|get|getting|its|if ..2 like ..2 last_time|that_kid|before|
            that_again|2021|2019|2020|again|that|it_did|then ..4 again|a_bit|today|scared|tried|
            watch|dark|got_me|month|idk|it
        winter|december|fall|dark|anniversary|christmas|november|quiet ..4 got_me|scares|tried|
            worse|creeps|dont_trust
        brother|cousin|friends|buddy|boys|dad|mom|uncle|sister ..4 that_way|went|did_it|suicide|
            killed_himself ..5 follow|following|almost|too|thought|alone|next|chest|near|lately|i
        dont|not|still|never ..1 trust ..2 quiet|myself|it|calm|my_mind|brain ..3
        hard|rough|bad|dark|darkest|scary place|headspace|night|nite|patch|moment|time ..3 thought|
            thoughts|better|last|month|week|ending|scares|not_now|again|lie ..3
        think|thinking|thoughts|have|bad ..2 the? ..1 bad|dark|darkest stuff|things|thoughts ..2
            when|at|again|alone|night|sometimes|some|lately|>|but
        want|wanted|wanna|want_to|wish ..1 to? ..1 die|dead|dying|be_gone ..4 sometimes|sometime|
            some_time|once|before|back|then|still|again|at_times|small|on_and_off|in_prison|
            inna_prison|min|in_seg|inside|in_the_past|passed|when_i_was|came ..4
        never told|talked ..5 tried|hang|attempt|pills|suicidal|it|it_before|cut|anyone ..3
        just want|need|wanted ..2 someone|somebody|say|tell ..3 know|out_loud|suicidal|once
        was|were ..1 suicidal|real_close|close_to_it ..3
        havent|not|no ..1 cut|self_harmed|hurt_myself ..2 in|for|since ..5 but|think|thinking|want|
            urge|shower|every|miss|tempted|scared
        survivors guilt
        took ..1 pills|bottle at|when|in|back ..4
        cut ..1 me ..1 down ..3
        found|finds me ..2 that time|night|day ..3
    """,
        "old suicide thoughts creepin",
        "old suicide prevention posters creep me out lol",
        unless="""
        @scene|glad|grateful|thankful|proud|so_glad|healed|long_healed|eagle|rivers|
            speak_at_schools|coaching|train|count_the_years|sleep_like|happy_now|dont_any|
            dont_anymore|not_anymore|dont_any_more|never_since|years_clean|graduate|raise|recipe|
            bbq|skiing|sushi|smoking|yoga|vegan|pottery|ged|knit|guitar|food|job|driving|diet|kale|
            karaoke|poutine|jogging|gym|keto|tattoo|garden|bike|fishing|call_you|call_u|reach_you|
            reach_u|to_call|to_reach|text_you|to_text|posters|dancing|line_dancing
        another_life|come_a_long_way|came_a_long_way|coach|crib|seva|langar|in_church_now|
            and_i_do_not|honestly_do_not|sushi
        asked if i|we have|had
    """,
    ),
)
