"""Suicide told by what is left behind: no days ahead, things given, the body, a place, a calm."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.leaving.no_days",
        "suicide",
        "red",
        "",
        """
        no|why point|use|sense|bother|reason ~6 not ..2 sticking|staying|around|here|alive
        no point ..1 in? ..1 fixing|buying|renewing|signing|saving|planning|booking|planting|
            starting|replacing ~5 gone|dead|not_be|will_not|leaving
        not|never ..2 see|watch|smell|feel the|another|any leaves|snow|flowers|tulips|geese|
            garden|ice|lilacs|blossoms|apples|fireworks ..1 turn|fall|melt|bloom|come|grow|fly|go|
            again|up|this_year
        not see #18 happening|coming|ever
        will|going_to not ..1 have a|another|no @week_day|tomorrow|birthday|christmas >|and|so
        i|me wont|not have a|another @week_day|tomorrow|birthday|christmas >|and|so
        plan|thing|one|way|road|option|door ..3 ends|end|finishes|kills|takes me >|now|for_good
        lost everything ~5 lose me|myself
        save|keep|hold|set ..2 chair|seat|plate|place|spot|cup ..5 any_week|any_day|ever|
            ever_again|or_after|no_more|any_time
        not|stop|quit ..1 save|saving|keep|keeping ..1 my number|contact|name_in_your_phone
        pretending|faking|acting ..2 i|like ..1 i? ..1 will|am|going_to ..1 be ..1 here|around|
            alive|there ..1 for|4|at|by|>
        if|unless ..2 i ..1 am ..1 still ..1 breathing|alive|living|kicking ~2 will_not|not|doubt
        no alarm|alarm_clock ..1 this_time|any_time|ever|needed|anymore
        one|another|1|more ..1 more? week|day|night|year|month|minute|hour of me|being_me|myself
            >|and
        put|drag|dragging|putting ..2 through ..4 me|myself >|anymore
        will|be|soon|going_to|am worm_food|fish_food|food_for_worms|food_for_the_worms|fertilizer|
            wormfood|maggot_food
        feeding|feed the worms|fishes|crows|fish_at_the_bottom
        dead men|man|people|folks|guys ~1 not ..1 play|wear|need|pay|work|drive|eat|sing|owe|dance
        how long ..3 until|before|till|for|to|b4 ..3 notice|notices|find_me|finds_me|miss_me|
            smell|find_the_body|smells_me
        finally|ready|tonight|done ~5 signing|checking|clocking|cashing|logging|tapping out
        signing|checking|clocking|cashing|logging|tapping|check|clock|cash|sign|log|tap ..1 out
            for|4 keeps|good|ever|real|all_time|the_last_time
        drunk|brave|sober|high|wasted|sad|tired|mad|strong enough|enuf to|2 do|jump|die|tie|finish
            it|this|>
        there_is|there|have|got|is a plan ~4 peace|calm|ready|peaceful|relief
        if|when|once i pull|go|follow ..1 through|this|it|with ..2 off|this|it|with ~6 worry|free|
            sorry|burden|better|rest
        already? paid|prepaid|booked|picked|chose ..4 my|own ..1 own? cremation|casket|funeral|
            urn|burial_plot|coffin|headstone|gravestone|plot
        ate|had|eat|played|heard|watched ..5 favourite|favorite|fav|fave|favs ~5 last|final|
            goodbye
        last of everything
        not|nothing find|think|see|got|have ..1 of? ..1 one|a|any|single ..1 good|single? reason
            to|2|for|why ..2 be|stay|wake|live|here|alive|get_up|keep
        i want|need out ~4 of ..1 all|everything|existing|life|living|my_life|this_life|
            being_alive
        mite|might|may|just as_well|aswell be dead|gone|buried
        packed|packing ..1 but|and|just not for|4 ..1 a|the? trip|vacation|move|holiday
        one_way trip|ticket|walk|drive|swim ..1 >|out|tonight|for_me
        take|taking|took|going_for|go_for the|one|my|a_last|a_final long|last|final|big swim|
            sleep|drop|dive|leap|plunge|goodnight|fall
        hug|kiss|hugged|kissed ~8 not ..1 know|knows ..3 last|goodbye|bye|final
        not|nobody|no_one ..1 know|knows|tell|told ..2 last ..1 one|1|time|hug|goodbye|kiss
        better|happier ..2 with|off ..2 story|photo|picture|memory|headstone|grave ..1 than|of ..2
            me
        not deserve ..1 the|this|to|2|my|any air|oxygen|breath|breathe|breathing|heartbeat
        not ..1 have|got it|that in me to|2 live|go_on|stay|wake|be_here|do_another
        not live with what|this|myself|it ..2 i|>
        sleep|snooze|nap ..4 no|without alarm|wake_up|tomorrow|morning_after
        died|dead|passed|gone|buried|killed|cancer|drowned ~6 following|follow|joining|join|
            right_behind|going_with|coming_with ..1 him|her|them|after
        slot|spot|appointment|bed|place|time|seat|pm ..3 someone|somebody ..1 else? who|that ..1
            wants|will|plans|gonna|is|deserves|cares ..2 live|see|be|stay|here|alive|around|living
        """,
        "no sense fixing the roof, im not sticking around",
        "no sense going to the party, she isnt going either",
        unless="""
        @scene|party|town|moving|move|new_job|at_this_job|vacation|trip|late|bus|overtime|hunting|
            halloween|shop|flight|ferry|lease|landlord|diet|class|weekend_off|work|ask_her|tattoo|
            dentist|needle|hotel|library|stage|karaoke|barber|skydive|pool
        sing|apply|phone
        call_him|call_her|call_you|ask_him|ask_her|talk_to|tell_him|tell_her|tell_you
        """,
    ),
    Rule(
        "en.leaving.behind",
        "suicide",
        "red",
        "",
        """
        who|whos ..1 gets|get|takes|keeps|wants ..1 my|the @pet|guitar|tools|truck|jacket|boots|
            ashes|medals|records|tv|bike|kids|cat|regalia|drum ..4 after|when|if|>|once
        tell|let ..4 not ..1 her|his|their|anyones|no_ones|nobodys|mom|dads fault
        body ..2 unclaimed|found|cremated|claimed|shipped|sent_home|burned
        claim|find|found|identify|bury|fish_out ..1 my body|corpse|remains
        call|phone|get|need the|a coroner|morgue|undertaker|hearse|body_bag
        not ..1 a cry|crying|call for|4|fer help|attention
        settled|squared|paid ..3 tab|debts|owed|owe|up|bills ~6 thats_it|that_is_it|it_for_me|
            square|all_done|i_am_done|even_now
        cleaned|cleaning|scrubbed|boxed|sorted|emptied|packed|mopped ~9 so nobody|no_one|they|mom|
            she|you|noone ..1 has|will|do|does|would|have
        wrote|left|put|leaving|hid|tucked ..3 for|4 whoever|who|the_one|cops|whoever ..2 finds|
            find
        note|letter|letters|it ..2 in|on|under ..2 bible|mailbox|shoe|wallet|mirror|glovebox|dash|
            windshield|pillowcase|coffee_can|helmet ..3 whoever|find|finds|first|when|after|so
        wrote|written ..2 on|across ..2 mirror|wall ..2 so|for they|she|he|them|whoever|you
        sold|gave|giving|burned|pawned ..3 because|cuz|since|so dead|i_am_dead|the_dead
        passwords|pins|banking|bank_card|account|combo ..4 for|4|to|2 @kin ~8 for|4|when|case|
            after|gone
        suit|dress|outfit|uniform|ribbon_shirt ..5 so|for|4|they|them ..3 bury|casket|funeral|
            coffin|use_it|buried|lay_me
        when|if|after|once|until they|you|someone|cops|somebody|she|he cut|fish|pull|scrape|find|
            found|drag ..1 me down|out_of_the|off_the|hanging|dead|cold|floating|up_off
        giving|given|gave|give ..4 things|stuff|everything|clothes|tools|belongings away ~8
            tonight|today|finish|last|tomorrow|ends|goodbye
        said|say|saying|told|kissed|hugged ..2 sorry|goodbye|bye|farewell to|2 ..1 the|my @pet
        @pet ~5 put|left|leaving|poured|filled ..1 out|down? #2|extra|enough|three|lots ..2 bowls|
            bowl|food|water
        you|u|he|she|they|someone can|should have|take|keep my @belonging ~9 not ..1 be? ..1
            using|use|need|needing|wearing
        pry it|this|that|gun|phone|blade|pills|bottle ..2 cold ..1 dead? hand|hands|fingers
        can|could|will|would|please|want|need ..2 take|have|keep|adopt ..1 my @pet ~3 for_good|
            forever|for_ever|permanent|permanently|for_keeps
        @kin|they|she|he gets|get|collects|collect|has|have ..1 the|my insurance|policy|payout ..3
            gone|dead|die|better|worth
        look|looking|looked ..2 after|raise|feed|watch my @pet|kids|girls|boys ..2 when|after|once
            i am|go|have ..1 gone|>|dead
        """,
        "who gets my dog after",
        "who gets my vote after the debate",
        unless="""
        @scene|party|moving|move|new_place|new_job|vacation|trip|late|bus|traffic|landlord|lease|
            remote|controller|spill|spilled|surgery|jail|court|remand|treatment|rehab|bug|
            bed_bugs|inspection|divorce|mouse|guests|visit|on_tv|hospital_bed
        """,
    ),
    Rule(
        "en.leaving.way",
        "suicide",
        "red",
        "",
        """
        got|grabbed|bought|found|tied|made|hung|keep|have|stole|took|is|there ..1 a|the|my|some
            rope|noose|garden_hose|extension_cord ..4 shed|closet|hidden|tonight|ready|tree|beam|
            rafters|basement|attic|tied|garage|knot|under_my|nobody|no_one|barn|trunk
        put|stuck|held|have|had|got|hold ..1 barrel|gun|pistol|rifle|muzzle|shotgun ..1 in|to|
            against|under|at my|me mouth|temple|head|chin|jaw|skull|forehead|throat
        put|stuck|held|got|hold it in|to|against|under my|me mouth|temple|chin|jaw|skull|forehead|
            throat
        put|held|hold it to|against my|me head
        loaded ..1 it|gun|rifle|shotgun|pistol|her ~8 mouth|head|temple|trigger|chin|myself|hand
        sleep|sitting|sit|lay|lie|laying|lying|asleep|stay ..4 garage ..5 on|running|idling|
            engine|closed|shut|door
        sleep|sitting|sit|lay|lie|laying|lying|asleep|sat in ..2 running|idling car|truck|van
        hose|exhaust|tailpipe|fumes ..5 window|car|garage|cab|truck ..3 >|sleep|tape|taped|
            running|in
        let|letting|leave|leaving ..1 the|it|a|it_to_the train|river|cold|lake|truck|water|snow|
            ice|coin|storm|current|traffic|bullet ..1 to|2? ..1 decide|take|have|choose|finish|
            pick ..1
        what_if|could|should|gonna|might i ..1 just? ..1 open|jump|step|let_go|swerve|drive|drift|
            lean|walk|steer|roll ..2 door|out|into|off|front|in_front|onto|under|over ..3 highway|
            @tracks|@waters|@high_place
        open|opening|opened ..1 the? ..1 car|truck|door|van|bus? ..1 door ..2 highway|moving|
            freeway|401|going_100 ..3
        want|wanna|going_to|just|could|might ..3 fall|lay|lie|curl|sleep|lay_down|lie_down ..2 in
            the|a snow|snowbank|ditch|lake|river|drift|cold|ice ..3 >|stay|not|wake|forever|let|
            never|freeze|till|until
        see|seen|picture|imagine|dream|vision|keep_seeing ..2 me|myself ..1 just? ..1 hanging|
            falling|jumping|floating|drowning|drowned|coffin|in_a_box|swinging
        wrong|other|outer|far|out side of ..1 the? ..1 rail|railing|guardrail|barrier|handrail
        standing|laying|lying|sitting|lie|lay|sit|kneeling ..1 on|in|between|across ..1 the? ..1
            tracks|train_tracks|rails|railway_tracks|rail_line
        not|never scared|afraid|fear|shaking ~6 lean|step|let_go|jump|pull|squeeze|swallow|tip|
            kick
        hurt|hurts ..1 for? ..1 a? sec|second|minute|moment ~8 no_more|never|ever|ready|done|gone
        only? ..1 lean|step|hop|jump|roll|push forward|off|over ..1 and|now and_done|its_over|over
    """,
        "i got a rope in the closet tied ready",
        "i got a rope in the shed for the canoe",
        unless="""
        @scene|canoe|boat|tow|towing|clothesline|tarp|climb|climbing|swing|horse|load|trailer|
            camp|camping|dog|hockey|toboggan|kayak|flag|needle|flu|tattoo|piercing|dentist|
            bandage|waxing|shot|angels|snow_angels|warm_up|jump_start|scraping|ski|thermometer|
            toothbrush
    """,
    ),
)
