"""Using again, or close to it."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.relapse.used",
        "relapse",
        "orange",
        "today",
        """
        relapsed|relapsing
        relapse ..1 >|last|today|again|bad|sat|help|arm
        i|just|then|and|but|so ..2 used !to|the|it|my|a|up|your|his|her|that|this|cars|by|google|
            all|some|@scene ..2 again|last_night|today|yesterday|tonight|sat|sunday|friday|after|
            this|and|but|because|on|with|dope|meth|crack|down|>|fent|coke|heroin|feel|so|at|monday|
            i_am|i
        i ..1 used >|@time
        days|months|weeks|years|clean|sober ..2 then|and|but|until ..2 used|slipped|drank|relapsed|
            smoked|blew|fucked|lost|messed|picked
        clean|sober ..6 used|drank|slipped|gone|lost|over|threw|ruined|blew|broke
        drank|drunk|drinking|smoked|smoking|smoke|high|using|used|shot_up|picked_up|got_high|
            gambled|gambling|got_drunk|snorted|huffing again|last_night_and_feel|and_feel|
            and_now|and_i_am
        drank|drunk|used|smoked|slipped|relapsed|gambled ..1 after #|two|three|four|five|six|seven|
            ten years|year|months|weeks|days
        started|start|back_to|been|keep|kept|going_back|gone_back ..1 to|on|at? using|
            smoking_crack|drinking|shooting_up|the_bottle|the_needle|the_pipe|dope|meth|crack|
            heroin|fent|getting_high|coke|booze|smoking_meth|snorting ..1 again|>|every|since|
            heavy|bad|all|a_lot|hard|alone
        back to|on ..1 using|smoking_crack|drinking|the_bottle|the_needle|the_pipe|pipe|bottle|
            needle|dope|meth|crack|down|heroin|fent|coke|booze|drugs
        i|been|started|kept ..1 using|smoking_crack|shooting|getting_high|snorting|drinking|
            smoking_meth and
        been|on a bender|binge|run|on_one|tear
        on|went_on|been_on a bender|binge
        fell|fall|falling|came|off off|of|the the? wagon
        broke|lost|blew|ruined|threw_away|messed_up|fucked_up|screwed_up my ..1 sobriety|clean_time|
            recovery|streak|sober_date|clean_date|day_count
        not|no_longer ..1 sober|clean anymore|no_more|>|today|tonight
        had|have a|my|another|small|bit|one|little ..1 slip|relapse|lapse ..1 >|ok|the|sat|not|
            last|i|and|today|yesterday|this|with|again|but
        @crave bad|so|so_bad|hard|real|right_now|all_day|crazy|again|dope|crack|meth|heroin|fent|
            coke|booze|a_drink|the_needle|drugs|strong|tonight|to_use|a_hit|>|a_fix|are|is|through|
            out
        @crave ..1 for ..1 a ..1 drink|hit|fix|bump|beer|smoke
        bad|strong|crazy|insane|having|getting|got|huge|these|intense|my|heavy|hard|real|mad ..1
            @crave|cravings|urges ..1 >|bad|to|for|today|tonight|right|so|are|again|and|can_not|help
        urge|urges|tempted|temptation to ..1 use|drink|smoke_crack|get_high|relapse|pick_up|score|
            shoot|gamble
        need|want|get|wanting|needing|gimme|craving|jonesing|got_to_have|looking ..1 a|for_a|my|
            another fix|hit|bump|point|toke|rock|line|rip|8ball|gram|drink_bad|drink_so|drink_now|
            drink_or ..1 >|bad|so|now|right|tonight|of|or|today|real
        want|need|want_to|wanting|craving|wanted|think|thinking|thoughts ..2 to|about|of|2|it|dope|
            getting ..1 use|using|it|get_high|high|relapse|relapsing|drink|drinking|shoot_up|
            pick_up|score|scoring|buying|dope|smoke_meth ..1 so_bad|bad|badly|again|right_now|
            tonight|today|so|real
        want|want_to|need to|2|too ..1 use|get_high|relapse|score|shoot_up|smoke_crack|smoke_meth|
            pick_up_dope ..1 >|and|but|tonight|now|right|so|bad|please|again|today|drugs|i
        going|going_to|about|ready|close|tempted|want_to|scared|afraid|want|might|almost|so_close
            ..2 to|2|too|of? @use ..1 >|again|tonight|now|today|right|if|and|i|so|help|bad|please
        going_to|might|about_to|scared ..3 relapse|use_again|drink_again|slip
        bottle|beer|baggie|pipe|needle|rig|line|case|mickey|26|flap|dope|drink|vodka|point|bag ..1
            in_front_of|infront_of|in_my|staring|calling|looking_at|on_the_table_in_front|
            sitting_here|in ..1 me|hand|at|my|pocket|name|face
        bottle|beer|baggie|pipe|needle|rig|line|case|mickey|26|flap|dope|drink|vodka|point|bag ..2
            in_front_of|infront_of|in_my|staring|calling|looking_at|on_the_table_in_front|
            sitting_here|in ..1 me|hand|at|my|pocket|name|face
        looking|staring|sitting at|with|in_front_of ..1 a|the|this ..1 bottle|beer|baggie|pipe|
            needle|rig|case|drink|pint|mickey
        go|going|in|into|outside|front|standing|at|outside_of|run|ran ..2 to|into|in|the|at|of ..1
            lcbo|saq|beer_store|liquor_store|bws|dealers|dealer|crack_house|trap_house|trap_spot
        dealer|plug|pusher|connect|hookup ..3 texting|calling|outside|keeps|showed|offered|coming|
            messaging|here|living
        everyone|they|roommate|all|people|roomate|guys|whole|he|she ..2 is|are|be|around|here|all
            ..1 using|smoking_crack|smoking_meth|shooting_up|drinking|high ..3 i|me|about|here|and|
            can_not|around|want|close|in|hard|help
        can_not|not|want|need ..2 stay|be|keep|stop ..1 clean|sober|using|drinking
        i am|so|got|i_am|getting|been ..1 high|wasted|loaded|fucked_up|drunk|tweaking|geeked|
            nodding|messed_up ..1 again|right_now|on|from|off|and_scared|and_sorry|since
        high again|right_now|on_meth|on_crack
        got high|loaded|wasted ..1 >|again|today|yesterday|on|with|after|with
        not sleep|sit|can_not|still ..6 want|need it so|real bad
        i|want|need|wanting|wants it|some so|real|fucking bad
        pissed|drank|gambled|spent|blew|smoked my|the|all ..3 money|pay|cheque|rent|paycheck ..4
            booze|crack|dope|bar|casino|drugs|slots|vlts|machines
        celebrated|celebrate|party|partied ..6 not|was_not|is_not ..2 pop|juice|coffee|water
        one|a drink|hit|line|beer will|would|will_not|turned|became|led ..3 hurt|into|five|ten|more
        i|just did a line|some_coke|some_crack|meth|some_dope|a_shot_of|blow|fent|dope
        smoked|did|shot|snorted|took|used|bought|scored|copped|picked_up ..1 some|a|my|up|a_bit? ..1
            crack|meth|dope|heroin|fent|coke|fentanyl|crystal|speed|rock|down|blow
        need|want|get|gimme a|my fix >
        < craving >
        everyone|they|people|guys ..2 is|are using ..4 i|about|me
        i|just|then|so|and ..1 drank|drunk|got_drunk|smoked_up|got_high|used|got_loaded|got_wasted|
            did_drugs|shot_up|picked_up|got_messed_up last_night|again|today|yesterday|
            on_the_weekend|this_morning|tonight|friday|saturday|sunday|sat|fri
        so|too|close|about|this_close|near|an_inch|minutes ..1 close|to|from|away ..1 to|from?
            using|drinking|relapsing|picking_up|slipping|scoring|smoking|giving_in|caving|buying
        bought|got|scored|copped|picked_up|holding ..1 a|some|my|the|an ..1 8ball|gram|point|flap|
            bottle|mickey|26|40|eightball|baggie|half|stash ..1 >|of_vodka|and|in|i_am|sitting|
            last|today|on|i|again|from|of_dope|have_not
        scored|copped|picked_up ..1 a|some bag|rock|ball
        bought a ..1 bag|rock of|>
        i|i_have|have|just|kinda|then|but slipped >|up|again|bad|last_night|yesterday|today|
            on_the_weekend|and_used|and_drank|hard !on
        slipped up|again|last_night|on_the_weekend|and_used|and_drank
        < slipped >|bad|hard|today|yesterday
        slip up|again|bad|and_used|last|today
        can_not ..1 stop ..1 using|drinking|smoking|shooting
        called|calling|call|texted|text|messaged|hit_up|met my|the|an|old? ..1 dealer|plug|pusher|
            connect|guy_for|hookup
        saw|seen|ran_into ..1 my|the|an|old ..2 dealer|plug ..6 number|bought|want|tempted|took|
            cant|shaking|yes|today|craving
        day|month|months|year|years|clean_time|sobriety gone|down_the_drain|wasted|out_the_window|
            over_now|back_to_day ..1 >|in|one|so|i|again|after
        month|months|year|years|clean_time|sobriety ..1 sober|clean|down|is ..1 gone|wasted|over|
            down_the_drain|ruined
        day|month|months|year|years|clean_time|sobriety ..2 down_the_drain|wasted|out_the_window|
            over_now|back_to_day
        day one is gone
        back|starting|day to|at|over|is? day|square|zero one|1|zero|again
        smoke|drink|blow|gamble|shoot|spend|snort it all
        one|1|two|2 ..1 beer|drink|hit|shot|line|toke|bump ..2 turned|became|led|into|turn ..1 into|
            to|12|10|twelve|many|a
        hard|tough|struggling|struggle|fighting|battling ..2 to|not|stay|staying|with|the ..2 use|
            drink|sober|clean|urge|urges|cravings|using|drinking|relapse|smoke
        hard|tough ..2 not ..1 to|2 ..1 use|drink|smoke|pick|score|relapse
        blew|threw|ruined|broke|fucked|messed|wrecked|pissed ..2 away|up? ..2 days|months|years|
            weeks|year|month|sobriety|clean_time|streak
        smoked|used|drank|high|drunk ..2 last|tonight|today|again ..3 not tell
        not|do_not tell ..1 my po ..4 smoked|used|drank|high|drunk|slipped|relapsed
        smoked|used|drank|slipped|relapsed ..5 not tell ..1 my po
        triggered ..4 high|use|drink|drunk|score|relapse|cravings
        will|going_to ..1 smoke|drink|blow|snort|shoot it_all|the_whole|my_pay|my_cheque
        walk|walked|walking to|into|in|towards ..1 lcbo|saq|beer_store|liquor_store|bws|bar|pub|
            dealers|trap|trap_house
        lost|losing my|all|the ..2 days|months|years|sobriety|clean_time|streak|chip
    """,
        "used again last nite feel like garbage",
        "i used the last of the milk last night",
        unless="""
        chocolate|pizza|poutine|chips|candy|sushi|mcdonalds|burger|burgers|tim_hortons|timmies|
            sweets|ice|stairs|car|money_on|ice_cream|coffee|sugar|bath|old_phone|pop_up|his_car|
            ride|my_hand|diet_coke|hot_line|@ago|donuts|water|energy_drink|energy|poker|tea|pepsi|
            cola|steak|gum|bus_line
        bumper|ready_for_pick|paws|phone_screen|espresso
        no_stop|kept_going|kept_walking|walked_past|walked_by|proud|tetris|treatment_centre|
            treatment_center|mouse|mice
        would relapse ~10 did_not
        shot_down|blues|fried|score|thread
    """,
    ),
    Rule(
        "en.relapse.bottle_there",
        "relapse",
        "orange",
        "today",
        """
        mickey|bottle|26|26er|forty|two_four|twelve_pack|beer|rye|vodka|gin|rum|whiskey|smirnoff|
            baggie|rock|pipe|dope|flap|rig ..4 looking|staring|calling|winking|waiting ..1
            at|for|to? me
        had|drank|did|downed ..1 #|some|few|couple|one|two|six|a ..1 beer|beers|drinks|shots|
            coolers|tallboys|cans ~6 after ..1 #|month|months|years|days|weeks|a_year
        bought|grabbed|picked_up|got ..1 mickey|26er|two_four|bottle ~6 months|days|years|sober|
            clean|shaking|meeting|table|first
        """,
        "bought a mickey its on the table lookin at me",
        "mickey mouse is on tv",
        unless="""
        mouse|ketchup|hot_sauce|water|sauce|root|ginger|near|non|shampoo|for_him|for_her|baby
        """,
    ),
)
