"""Suicide that is near: ways, places, stores of pills and decisions."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.ready.end_life",
        "suicide",
        "red",
        "",
        """
        finish|finishing|ending|take|taking|stop|quit|close|leave|leaving|delete|cut ..1 my|own|
            this ..1 own? ..1 life|lifes|existence|lifetime|days|life_story
        i|me|going_to|will|must|want_to ..1 kill|killing|hang|shoot|drown|end|freeze|starve|burn|
            gas|off|finish|poison|smash|crash|bleed ..1 myself|self|me_self|my_self ..1 >|now|
            tonight|and|to|with|just|so|before|if|in|because|by|today|at|dont|do_not|fam
        i|ima|gonna|going_to|want_to ..1 drown|hang|shoot|starve|gas|off|freeze|burn me >|now|
            tonight|and|to|today
        i|i_will|i_am_going_to|i_want_to|want_to ..1 kill|end me >|now|tonight|and|today
        killing me|myself and|it_is|with ..2 nobodys|no_ones|fault|no_one
        @will ..1 kill|hang|shoot|end|off|drown|hurt self|me_self
        can|could not ..1 stay|be|keep|remain ..1 alive|living|breathing|going_on ..1
        can|could not live|exist ..1 >|anymore|like|no_more|tonight|any
        intend|plan|planning|going|about|ready|decided|mean|meaning|time to|on|of|2 ..1 end|ending|
            finish|finishing it ..1 while|when|before|after|tonight|all|now|>|today|on|this
        going_to|will|i_will ..1 end|ending|finish it ..1 when|before|tonight|after|today|soon|
            while|at
        ending it >|tonight|when|before|today|after|on|soon|now|all
        no ..4 no ..3 end|ending it
        end it ..3 drank|pills|rope|bridge|gun|bleach
        drank|drink|took|swallowed|stuff ..6 to end it
        should|shoulda|supposed|meant|wish|wished ..2 died|let_me_die|let_me_hang|let_me_go|
            left_me|bled_out|killed_me|hung|finished_me|not_saved|been_aborted|never_lived|hang
        should|shoulda|supposed ..3 been me not|instead|in|that|who|>
        it|that should ..1 been|be me
        god|they|he|car|it|cancer|bullet took|killed|got|shot ..1 the wrong ..1 one|brother|son|
            man|person|guy|sister|kid
        wish|wished|wishing|hope|hoped ..8 finished|killed|taken|ended|killd|take|takes|kill|end|
            finish|hit|hits|succeeded|worked me|it|>
        wish|wished|hate i|that_i ..1 not|never|had_not ..1 come|came|woke|wake|woken|survived|
            made_it|lived ..1 out|up|back|through|it|>
        woke|wake|waking up ..1 again|mad|alive|still|disappointed|angry|pissed ..3 work|not|damn|
            why|again|>|because|and
        did|does not|never work|kill ..4 try|trying|do ..1 again|it_again|more
        going_to|will|gonna|am ..1 try|trying|do_it again >|tonight|today|soon|and|now|because
        tried twice|2_times|two_times|3_times|three_times ..2 week|month|already|nobody|and_failed|
            no_one|year
        cut me down
        wanted|want|need|like to ..1 be ..1 nothing|no_one|ash|ashes|dust|a_ghost|erased|gone|dead|
            deleted >|forever|and|for
        not ..1 want|want_to to ..1 be|live|exist ..2 on|in ..1 this|dis|the ..1 earth|world|
            planet|body|skin|life
        not|aint ..1 trying|tryna|try ..1 to? ..1 be|live ..1 here|alive ..1 no_more|anymore|
            like_on
        no|nothing ..1 reason|left|point|purpose|thing ..2 stay|lose|live|keep ..2 earth|live_for|
            here|alive|or_live|me_here|me_alive|going
        nothing|no_one|nobody ..1 keeping|holding|keeps|holds|left_to_keep|stopping me ..1 here|
            now|alive|>|on
        nothing left ..1 to|2? ..2 do|now|me ..2 but ..1 go|die|end|leave
        decent|right|best|only thing|way|option|choice|answer ..2 left? ..3 is|for ..3 die|go|end|
            death|dead|me_gone|bullet
        not ..1 have|the|got ..2 courage|strength|guts ..1 to|2 ..1 live
        courage|guts|nerve|strength ..2 to|for|2 ..2 do_it|die|end|other_thing|kill|go_through
        only|one thing ..3 look|looking|waiting forward|for ..2
        afraid|scared of ..1 dying|death ~4 look|looking forward
        not ..1 afraid|scared ..1 to|of|2 ..1 die|dying|go|death|end|leave|it_anymore
        rehearsing|rehearsed|practicing|practised|practiced ..2 it|how ..3 head|mind|all_week|
            tonight|night|rope
        god|allah|imam|priest|pastor|bible|haram|hell ..3 forgive|forgives|sin|hell|haram ..4
            suicide|do_it|myself|yourself|tonight|live|die
        go|goes|going|burn to|in|2 hell if ..1 you|u|i|someone|they ..1 do|kill|die|end|take
        i|i_have|already|have ..1 made|make|said ..1 my|the ..1 peace|decision|choice|mind ..3 >|
            god|to|tonight|and|with|die|noise|calm
        too late for|4|to|2 me|save|stop|help ..1 >|i|this_time|now|me|already
        see you|u|yall on|in|at ..1 the ..1 other_side|next_life|afterlife|heaven|hell ..1 >|
            tonight|bro|friend|soon|my|brother|sis|fam|i
        will|going_to|going not ..1 be|get|become|turn ..1 nineteen|old|30|thirty|another_birthday
        off|offing myself|meself
        life for ..1 a? life ..3 mine|me
        mine goes|ends|is_over tonight|today|now|soon|next
        already|now dead ~3 tonight i ..2 make|do|go
        im|i_am|me|number number ..1 four|next|five|three
        brother|cousin|sister|dad|mom|friends|uncle|auntie|aunt|they|friend|@kin ..2 did|went|go|
            gone|done ..1 it|this_way|that_way|the_same ..4 now|my|same|i_am|number|like ..2 turn|
            next|way|number|did|>
        like|same_as|where|same my|way ..1 brother|cousin|sister|dad|mom|auntie|aunt|uncle|friend|
            she|he ..1 did|went|jumped|died|hung ..3 same|it|>
        it_is|now|my ..1 my turn now|next|to_go|tonight|to_die|>
        decided ..4 calm|tonight|final|it_is|first_time
        tonight ..3 decided|the_night|is_the_night|goodbye
        calm|peaceful|peace|relieved ..4 decided|first_time|made|tonight
        no courage|strength to|2 ..1 live|go_on|wake
        be|get ..1 me|it over ..1 with ..2 everyone|they|fine
        why ..3 get|do it over ..1 with
        kill|cut|hang|shoot|drown me|myself ..1 before|b4 ..2 christmas|xmas|court|monday|they
    """,
        "in this country i am nothing i will finish my life today",
        "finish my lifeguard course friday",
        unless="""
        @scene|lifeguard|jacket|cup|dishes|shift|game_night|convo|argument|chat|relationship|
            membership|subscription|lease|contract|meeting_early|laughing|smoking|exam|cold_shower|
            marathon|treadmill|mosquitoes|driving_test|g2|pizza|leg_day|workout|gym|here_and_let|
            let_you_sleep|years_ago|@ago|glad|grateful|thankful|sandwich|karaoke|license|licence|
            recipe|drivers|cake|puzzle|level
        meeting|movie|winter|shift|semester|alarms|alarm|heat|humidity|minivan|coffee
    """,
    ),
    Rule(
        "en.ready.method",
        "suicide",
        "red",
        "",
        """
        drive|driving ..1 my|the|this truck|car|van in|into|off ..1 lake|river|ocean|bridge|tree|
            canal|water|pole
        way|ways|wat|method|place ..1 to|2|of|for ..1 die|dying|go|end_it|do_it|kill_myself|
            off_myself ..4 hurt|pain|fast|easy|quick|painless|not|sure
        easiest|easyest|quickest|fastest|best|painless|cleanest|surest|least_painful ..2 way|place|
            time|method ..1 to|2|of ..1 die|go|end|do_it|kill|off|dying|commit ..1 >|it|myself|me|
            fast|without
        how ..1 do|to|can|does|long|many|much|fast|would|high|deep|cold|could ..4 die|dying|
            kill_myself|bleed_out|freeze_to_death|overdose|drown|hang_yourself|hang_myself|
            hang_someone|not_wake|suffocate|end_it|kill_me|to_end_it|be_lethal ..2 >|fast|quick|
            without|from|painless|myself|in|if|on|of|how|me|asking
        does|would|will|did|if it|dying|drowning|hanging|that ..1 hurt|hurts|be_fast|be_quick ..3
            drown|die|jump|hang|fall|hanging|drowning|bleed|high_level|bleed_out|freeze|when
        hurts|hurt when|if|to ..2 drown|hang|jump|bleed_out|freeze|die|dying
        how|what many|much|number ..8 too_many|2_many|to_not_wake|not_wake|kill_me|to_kill|to_die|
            lethal|fatal|enough|end_it ..2 asking|up|me|>|real|to
        how high|deep|far|tall is|do|does|must|would ..2 enough|jump|fall|have|kill
        googled|google|googling|searched|looked_up|looking_up|reading_about|researching ..3 how|
            ways|methods ..3 do_it|die|kill|end|suicide|hang|overdose
        lethal|fatal|deadly dose|amount|number|level !of
        lethal|fatal|deadly dose|amount|number|level of ..2 @drug|@poison|them|it|what|something|
            stuff
        saving|saved|hoarding|stockpiling|stashing|stashed|collecting|hiding|hid|storing|cheeking
            ..1 up|all|back? ..3 pills|meds|tylenol|sleep_meds|sleeping_pills|@drug ..4 weeks|night|
            enough|since|up|for|to_do|>|one
        enough ..2 pills|meds|tylenol ..4 >|saved|now|to|up|kill|die|do
        pills|meds|bottle|em|them|tylenol ..2 lined|laid|counted|countd|poured|spread ..1 up|out|on|
            down
        counted|countd|counting|lined|laid|poured|got ..1 em|them|pills|my_pills|all|out ..2
            counted|countd|lined|laid|out|up ..1 out|up|in|>
        looking|staring|look|stare|holding|thinking ..2 at|about|the ..2 pills|meds|bottle|rope|
            noose|blade|beam|gun|razor|belt|cord|knife|rifle|trains|tracks ..5 >|swallow|done|all|
            whole|not|kitchen|basement|dont|do_not|know|thinking|again|one
        wait|waiting|counting|watching|watch|been_at|sitting_at|standing_by ..3 tracks|trains|train|
            semi|transport ..3 trains|noon|hours|alone|dark|again|step|all_day|counting|go_by
        next train|semi|truck|bus|transport ..4 step|stepping|jump|jumping|walk|in_front|mine
        step|stepping|stepped|walk|walking|run|running|lay|laying|lie|lying|jumping|throw|throwing
            ..2 in|infront|in_front|out|under|into|on ..2 front|of? ..2 the|a|next|oncoming? ..1
            @tracks|transport|subway|traffic|plow|97|bus
        drive|drove|driving|put|putting|ram|steer|steering|turn|turning|swerve|swerving|roll|pull
            ..4 into|at|off|in_front_of ..2 pole|wall|tree|rock|rock_cut|cliff|bridge|river|lake|
            concrete|abutment|transport|semi|oncoming|traffic|truck|train
        crash|crashing ..4 into|off|in_front_of ..2 pole|wall|tree|rock|rock_cut|cliff|bridge|river|
            lake|concrete|abutment|transport|semi|oncoming|traffic|truck|train
        would_not|not|hope|wish|want|if|wouldnt ..3 truck|bus|car|plow|train|semi|transport ..1
            would? hit|hits|gets|got|get|take|takes|took|run_over|flatten|plows me
        truck|bus|car|plow|train ..1 hit|hits|got|took me ..4 mind|care|fine|relief|good|ok|sad
        not ..1 look|looking|check|care when|before|if|what ..1 i ..1 cross|step
        cops|cop|police|rcmp|guards|officers ..2 shoot|kill|end|kill_me|shoot_me me
        make|making|get|let|so|have|want|wanting ..1 cops|cop|police|them|they|rcmp ..2 shoot|kill|
            shooting me
        suicide by cop
        want|going_to|hope|ready to|2? ..1 get|be shot >|by|dead|tonight|and|run
        hot shot and|not|to|so|come|do
        swallow|inject|take|do ..2 all|whole|it ..3 not ..1 wake|come|be ..1 up|back
        sleep ..4 never|not|forever ..3 wake|wake_up|waking|up|woke
        go|slip|fall|drift to|2|into? ..1 sleep|asleep ..1 forever|4ever|for_good|for_ever|and_never
        stop|stopped|quit|threw|throw|throwing|flushed|refuse|refusing|skipping ..3 insulin|
            dialysis|heart_pills|meds|pills|eating|oxygen|transplant ..5 die|go|purpose|quick|end|
            death|want_to
        not eating|drinking|eat or? ..1 drinking|eating? until|till|so i ..1 die|am_dead|go
        overdose|od on_purpose|myself|this_time
        lie|lay|laying|lying|sit|sitting ..1 down|out? ..3 snow|ice|tracks|track|highway|snowbank|
            rails|cold ..3 >|sleep|not|and|until|die|tonight|wait
        walk|walking|wade|wading|crawl ..1 in|into|out_on|out_onto|out_into|out_in ..1 the|that|to?
            @waters ..1 >|now|it_is|cold|and|until|tonight|not|with
        go|going|gone|head|heading|headed|walk|walking|off|take|taking|out|drive|driving|into|to|on
            ..3 @waters|ice|bush|woods|snow|storm|flag|bridge|tracks|wharf|cliff ..6 not|never|
            one_of ..3 back|home|up
        not|never ..2 come|coming|going|be ..1 back|home ..2 up|home|down|from ..3 hill|water|
            bridge|river|woods|ice|bush|there|this|lake|wharf|>
        rocks|stones|bricks|weights in|on ..1 my ..1 jacket|pockets|coat|pocket|feet
        under ..1 the|that ice ..3
        how ..1 quiet|nice|calm|peaceful ..3 under|be_dead|in_the|if_i|not_be
        sleep|asleep ..4 stay|staying ..1 asleep|that_way|down|under
        set|setting ..2 up ..3 stay|never|not ..1 asleep|wake|up
        not ..1 wake ..1 up ..1 >|tomorrow|ever|again|this_time|next
        swallow|swallowed|drink|take ..3 >|all|and ..1 its|it_is|be ..1 all? done|over|finished
        drove|drive|driving|walk|walking|lie|lay|run|jump ..6 on|in ..1 purpose|front|traffic ..3
        river|lake|bridge|ice|tracks|water|roof|ocean ..5 where|same|like ..1 my|she|he ..3 went|
            did|died|jumped
        cold|freezing|snow ..5 sleep|lay|lie|sit ..3 not|wake|and_wait|until
    """,
        "been savin up my sleep meds for 4 weeks",
        "save up my meds list for the doctor",
        unless="""
        @scene|swim|fishing|fish|kids|skating|skate|hockey|angels|beach|boat|canoe|tubing|
            by_accident|accident|fell_asleep|parking|ditch|pharmacy|refill|dosette|blister|
            polar_plunge|plunge|ski|sledding|sled|insurance|for_the_week|cross_the_street|
            paintball|tag|water_guns|camera|garden|plants|plant|photo|photos|shot_glass|hike|
            camping|weekly_pack|dog|trip|commute|for_my_aunt|nurse|fever|flu|phone|internet|tv
        die ..3 hair|roots|jeans|purple|blonde
        walking|walk in circles
        saving ..1 bottle|some|one for
        die ..2 shirt|dress|shoes|eggs|wool|yarn|it_blue|it_red|it_black
        saved|save ..1 bottle|some|one for you|him|her|us|later
    """,
    ),
)
