"""Using again, further: fell off, close to it, the dealer, the drink in the hand, the test."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.using.again",
        "relapse",
        "orange",
        "today",
        """
        sick|dopesick ..2 no dope|down|fent|stuff ..1 since|>
        i|just|and|then|so|we|been|been_on|im ..2 used|relapsed|slipped_up|slipped_again|
            slipped_and_used|lapsed|caved|gave_in|fell_off_the_wagon|fell_off_again|copped|
            got_high|got_drunk|got_loaded|got_fucked_up|shot_up|smoked_up|hit_the_pipe|
            broke_down_and ..1 !it >|again|last|today|yesterday|tonight|on|this|sunday|saturday|
            friday|monday|with|and|because|cuz|lst|n|rn|so|w|over
        i|just|and|then|so|we|been ..2 drank >|again|last|today|yesterday|tonight|on|this|sunday|
            saturday|friday|monday|and|because|so|with
        i|been|im|i_am|we using >|again|rn|every|since|today|tonight|because|so|and
        < ..1 drank it now|again|and_now
        drank it > ~1 now|goodbye|help
        < drank|caved|slipped|lapsed|relapsed last|lst
        < relapsed|drank|caved|lapsed|slipped !disc|disk ..1 >|again|last_night|last_weekend|
            last_week|yesterday|tonight|bad|lst|rn|w|sorry|this|after
        < ..1 used >|again|last|yesterday|tonight|bad|rn|w|sorry|this|after|and
        used twice|three_times ..1 this|last|today|since
        relapsed|relapsing ..1 >|again|on|last|today|and|sorry|im|i|n|after|with|this|bad|at|
            yesterday|hard|so
        back|gone_back|went_back|fell_back|started|start|starting ..1 on|to|at|in|into|it|using|
            drinking|smoking ..1 the|my|it|that? ..1 bottle|pipe|needle|glass|dope|drugs|meth|
            crack|booze|drinking|using|rock|slots|casino|stuff|juice|sauce|down|smoking|drink|perc|
            lean|fent|heroin|gas|old_ways|shit|vlts|again ..1 >|again|since|n|and|right|at|on|last|
            for
        fell off ..1 the? wagon
        off the wagon
        day zero|0|one_again|1_again ..2 >|again|sad|sorry
        clean|sober|chip|clean_time|sobriety|streak !the|up|your|our|out|this|that|it|his|her ..5
            used|drank|slipped|lost|over|threw|ruined|blew|broke|relapsed|river|gave_back|threw_it|
            down_the_drain|beer|cooler|over_now|day_0|day_one|then
        days|months|yrs|years ..6 used|drank|slipped|ruined|blew|broke|relapsed|back_to|threw|
            gave_back|down_the_drain|day_0|day_one
        threw|throwing|tossed|lost|gave_back ..2 my ..2 chip|chips|medallion|coin|sobriety|
            clean_time|streak|years_sober
        gave back my ..2 chip|medallion|coin
        after # months|years|weeks ..4 clean|sober|used|drank|drunk|high|again|relapse|relapsed|
            slip|slipped|using|drink|off|recovery|straight
        meth|crack|dope|heroin|fent|coke|speed|oxys|drink|beer|vodka ..4 after # months|years|weeks|
            days
        drinking|using|snorting|huffing|sniffing|shooting|gambling|getting_high|getting_drunk|
            chipping ..2 again|every|all|since|daily|nights|weekends|alone|in_the_truck|
            after_practice|last_night|nobody_knows|at_work|to_sleep|for_sleep|for_days|too_much|
            on_the_weekend ..3
        i ..1 drink|use|smoke ..1 now|every|alone ..3
        drank|drinking|chugged ..2 mouthwash|listerine|sanitizer|hand_sanitizer|whole|a_26|a_mickey|
            12|too_much|all_night|last_night|again|brew|homebrew ..2
        had|have|took ..1 a|one|1|2|few|couple|my|some ..1 beer|drink|hit_of|hit_off|toke|line|
            bump|puff|cooler|shot|beers|drinks ..2 >|then|last|after|now|turned|but|condition|test|
            wedding ..4
        had|took ..1 a|one|1 ..1 beer|drink|hit|line then ..3
        one|1 beer|drink|hit|line|toke ..2 wont|will_not|turned|then|led|cant|became|could ..3
        one wont|will_not ..1 matter|hurt
        did|smoked|snorted|tried|bought|copped ..1 some|the|my|more|too? ..2 bump|hoot|toke|crack|
            meth|coke|dope|heroin|fent|point|down|blow|hit|pipe|t3s|percs|perc|speed|crystal|
            pills_not_mine|shatter|lean ..2 >|at|after|last|again|with|wit|yesterday|on|tonight|
            today|at_work|now
        hit the|my pipe|bong|crack_pipe|needle
        hit|hitting|on the pipe|bottle|slots|vlts|casino|booze|glass|bar ..3 again|payday|last|hard|
            tonight|now
        gambled|gambling|casino|slots|vlts|bet|betting|blackjack|online_poker|scratch_tickets|vlt|
            sportsbook|poker_machines ..5 cheque|rent|pay|whole|again|lost|blew|money|all|
            everything|back|chq|savings|cant_stop|paycheck
        blew|lost|spent|drank|smoked|pissed ..2 my|the|whole|all|entire ..1 whole|entire? ..1
            cheque|chq|pay|rent|paycheque|money|paycheck ..3 casino|slots|vlts|dope|drugs|bar|booze|
            crack|bottle|gambling|on|at|>
        craving|cravings|urges|jonesing|fiending|feening|itching ..3 bad|killing|strong|hard|
            tonight|today|shake|hand|hands|roof|ants|not_stop|real|wont_go|crazy|drink|high|insane|
            dont_wanna
        cant|can_not|not ..1 shake|stop|kick|fight|beat|resist|control ..2 craving|cravings|urge|
            urges|drinking|using|smoking|gambling|it_this_time|the_drink|the_dope|the_bottle
        want|need|wanna|wanting|dying_for|could_use|want_to ..2 it|drink|hit|fix|use|high|smoke|
            dope|toke|score|drunk|bump|meth|crack|pick_up|bottle ..2 so|bad|badly|taste|right_now|
            real|tonight|now|sooo|to_use ..2
        so bad i_can|i ..1 can? taste
        dealer|plug|connect|hookup|old_dealer keeps|keep ..1 texting|calling|messaging|txting
        dealer|plug|connect|hookup|old_dealer ..2 outside|here|my_door|showed_up|on_my_way|upstairs
        dealer|plug|old_dealer ..2 text|texted|called ..3 yes|shaking|cant|want|tempted|now|rn|
            and_i_want
        call|calling|text|texting|meet|meeting|seeing|phoned ..2 my ..1 old? dealer|plug|connect|guy
        outside|lot|parking|past|by|near|walked ..3 lcbo|lc|saq|beer_store|liquor_store|dealers|
            trap|crack_house|casino|bws|pub|vendor ..4 shaking|talk|somebody|sitting|staring|4th|
            cant|again|times|thinking|help
        parking lot ..3 bar|lc|lcbo|casino|beer_store|liquor_store
        got|have|holding|bought ..1 it|bag|some|a|one|bottle|point ..2 in_my_hand|in_my_pocket|
            on_the_table|in_front_of_me|on_me|right_here|staring ..4
        staring|looking|holding ..2 at|it ..1 it|bottle|bag|beer|drink|pipe|can|glass|26|vodka|rye
        ordered one|1|a_drink|a_beer ..3
        roommates|roomates|roommate|everyone|everybody|girl|wife|old_lady|house|people|they|ex|guys|
            lady|gf|bf|husband ..4 use|using|brought_it|brought|got_high|smoking|drinking|made_brew|
            using ..4 caved|joined|cant|close|i|tempted|yes|again|me|help
        used|drank|smoked|high|got_high ..2 with|w|wit ..1 my|the|an? ex|brother|old|boys|friends|
            cousin|guys|crew|girl|buddies|roommate|mandem|uncle
        hiding|hid|hide ..2 bottle|bottles|empties|it_from|baggie|rig|pipe ..3
        lying|lied ..4 meetings|sponsor|using|drinking|clean|sober ..3
        failed|fail|failing|dirty|hot|pee|piss|pissed|peed ..2 test|dirty|hot|pee_test|tomorrow|
            drop|cup ..3 tomorrow|test|again|tmrw|hot|dirty|use|used|coming|sunday
        kid|kids|son|daughter|baby|mom ..3 saw|seen|caught|found ..1 me ..1 high|drunk|using|
            wasted|passed_out|smoking|nodding !as
        < ..1 am|i_am only|just|still? high|drunk|wasted|loaded|tweaking|geeked|hammered|stoned ..2
            rn|right_now|again|sorry|from_meth|on|>
        i_am|am so|really|too|fucking|still|kinda drunk|wasted|loaded|geeked >|rn|right_now|again|
            and_i_am|and_scared|sorry
        i_am|am so|really|too|fucking|still|kinda high rn|right_now|again|and_scared|sorry
        < i|got got|was|am|i_am? high|drunk|wasted|loaded|hammered|stoned ..1 again|>|sunday|
            monday|and|sorry|on|with
        up # days|nights ..3 stuff|meth|tweaking|speed|shard|no_sleep|on|high|crystal|wired
        meth|crack|coke|fent|heroin|dope|speed|crystal ..2 again|nights|last_night|weekend|
            all_night|yesterday|no_sleep|got_me
        on meth|crack|coke|fent|heroin|dope|speed|crystal ..2 days|weeks
        percs|t3s|oxys|pain_pills ..5 right_back|turned|again|more|cant_stop|hooked
        dr|doc|dentist ..2 percs|t3s|oxys ..3 scared|worried|again|addict|hooked|turned|right_back
        need|want|get|find|how ..3 detox|rehab|treatment|into_detox|a_detox ..3 >|bad|now|tonight|
            bed|before|please|today|asap|i|wait|again|mind
        detox|rehab|treatment ..4 wait|full|week|weeks|no_beds|list|turned|last|left|kicked|ran|
            tonight|before_i
        party|funeral|wedding|old_neighbourhood|old_neighborhood|old_hood|weekend|payday|old_crew|
            old_friends ..6 used|booze|slipped|caved|drank|guess_what|high|shoulda_never|
            should_never|line|relapsed|dope|drunk
        sponsor ..4 blocked|mad|ashamed|not_answering|drank|used|relapsed|cant_tell|gone|lied
        close to|2 ..1 using|drinking|relapsing|picking|caving|scoring|slipping
        scared|afraid|worried|tempted|going_to|wanna|gonna|want_to|might|close|ready|about ..2 to|
            ill|i_will|i|gonna|bad|so? ..1 relapse|drink|relapsing|drinking|get_high|cave|
            call_my_dealer|pick_up_again|smoke_again|slip|using|score_some ..1 >|again|tonight|
            today|now|right|and|if|bad|so|dont|before
        scared|afraid|tempted|going_to|gonna|want_to|close|ready|about_to|about|might ..2 use ..1
            >|again|tonight|today|now|right_now|if|so|dont|before
        sitting on my hands
        chip|medallion ..4 trash|garbage|river|bin|threw|gone
        drink|use|drinking|using ..1 again ..3 stop|year|months|can_not|sister|sorry
        stop|stopped|sober|clean ..2 for ..1 one|two|a|# ..1 year|years|months|month ..4 now|again|
            can_not
        hungover|hung_over ..4 again|missed|work|class|sick|sorry
        helped myself ..2
        i|only lasted #|two|three|four|five|six days|weeks|hours|months
        < lasted #|two|three|four|five|six days|weeks|months
        dealer ..4 moved|lives|floor|building|street|next_door|knock
        payday ..4 dealer|bar|gone|drank|used|blew
        homebrew|brew|moonshine|lean|khat|qat ..4 days|again|now|back|still|ashamed
        took ..1 pain? pills ..2 not ..1 mine
        did|do a ..1 line|bump|rail ..3 at|with|in|off|last|again|tonight|work
        went back ..3 neighbourhood|neighborhood|hood|block|corner ..4
        and ..1 guess what ..1 happened
        i|just|and|then|so|we|went ..2 picked_up ..1 >|again|last|tonight|today|yesterday|some|
            dope|down|meth|crack|rock|a_bag|a_point|a_26|a_mickey|booze|beer|from
    """,
        "caved at the casino n blew the whole chq",
        "blew the candles out and had cake",
        unless="""
        @scene|english|french|slang|candles|cake|chocolate|pizza|poutine|chips|candy|coffee|tea|
            pop|sugar|soda|diet|nails|gum|milk|shampoo|microwave|oven|printer|laptop|phone_again|
            the_last_of|your|his_car|bus|umbrella|coupon|coupons|gift_card|map|google|tool|drill|
            snowblower|recipe|gatorade|juice|smoothie|orange_juice|energy_drink|ice_cream|@ago|
            years_sober|still_sober|still_clean|never_again|proud|celebrating|blocked_him|
            blocked_her|deleted|walked_away|said_no|turned_it_down|turned_down|didnt|did_not|
            not_once|no_cravings|passed|beat_it|coffee_instead|went_to_a_meeting|called_my_sponsor|
            resisted|over_it|chip_today|chip_in_my_pocket|got_my_chip|ping_pong|bingo|movie|xbox|
            raffle|bake_sale|bread|soup|sandwich|sushi|wine_tasting|root_beer|ginger_ale|
            beer_battered|steak|cigarette|vape|car_show|bike|skates|ski|slide|ice|icy|steps|banana|
            sweets|test_drive|driving_test|math|spanish|road_test|sauna|mud
        high_school|highway|high_five|high_score|high_up|hopes|high_hopes|high_chair|high_tide|
            high_price|high_prices
        whole|entire ..2 cheque|pay|paycheck on ..3 merch|rent|groceries|concert|tickets|shoes|
            sneakers|gifts|presents|tires|clothes|furniture|bills|takeout|books
        paws|ready_for_pick|back_step|grooming
        using ..2 english|french|spanish|slang|words|caps|emojis|the_stairs|my_phone|the_bus
        using|use|used|uses ..2 car|truck|bathroom|washroom|shower|stairs|stove|water|app|
            book|books|games|game|eye
        riddle|mind|dog|cat|chest|bus|start_it_up|proud|relieved|dream|dreamt|was_not_real
        used_to|use_to|was ~10 now i am|have|see|help
        would relapse ~10 did_not
        air_fryer|shoes|puzzle|donut|pizza|chips|cookies|cake|timbits|tattoo|tire_swing|hat
        brisket|ribs|salmon|sausage
    """,
    ),
)
