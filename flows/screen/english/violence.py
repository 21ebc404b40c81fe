"""Violence, further: any harm done to "me", weapons near, hiding, being held, being sold."""

from flows.screen.english.classes import ARMED_STRANGER
from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.violence.done_to_me",
        "abuse_violence",
        "red",
        "",
        """
        my ex|husband|boyfriend|bf is? here|outside >|and|now|with
        put me in ..1 headlock|chokehold
        < i|im|i_am? getting|being|got beat in|up|at|outside
        @they|husband|bf|ex|who|man|missus|cops|boss|landlord|uncle|men|them|son|grandson|boy|wife|
            stepson|daughter ..3 @harsh ..1 me|us ..1 in|on|with|again|so|and|last|when|by|because|
            every|now|down|to|till|until|up|around|from|across|if|today|tonight|>|at|against|
            at_night|off|my|over|the|a ..3
        @harsh ..1 me|us ..1 in|on|with|again|so|and|last|by|because|every|till|until|across|
            against|for|over|up|when ..3 face|head|stomach|belly|ribs|wall|floor|belt|bat|iron|
            lighter|drunk|drinks|night|complain|debt|charge|stairs|again|pregnant|shoes|money|knife|
            bottle|neck|blood|black|asleep|day|month|kids
        she|he|they|ex|husband|@kin|@folk ..2 threw|throw|throws|swung|swings|poured|pours|shot|
            fired|pointed|points|aimed ..4 @arms|water|boiling|pot|kettle|hands|hand|tv|plate|
            high_chair ..4 me|my|us|wall|window|throat|head|neck|face|around|>
        she|he|they|ex|husband|@kin|@folk ..2 held|put|puts|pulled|came|coming|comes|chased|chasing|
            after ..4 @blades|belt|boiling|kettle|acid ..4 me|my|us|wall|window|throat|head|neck|
            face|around|>
        she|he|they|ex|husband|@kin|@folk ..2 held|put|puts ..4 hands|hand|pillow|glass|lighter ..4
            me|my|us|throat|neck|face|mouth
        @arms ..2 to|on|at|against|in|by|under ..2 my|me|our ..1 head|throat|neck|face|back|ribs|
            door|side|chin|house|seat|>
        hands|hand|fingers|cord|pillow ..2 on|around|round|over|at ..2 my ..1 throat|neck|face|mouth
        throat|neck ..3 sore|swollen|hurts|marks|bruised|bruise ..3 from ..1 him|his|her|choking|
            hands|them|it
        got|get|was|been|being|getting|had ..1 raped|stabbed|beaten|beat_up|jumped|mugged|assaulted|
            attacked|molested|groped|strangled|choked|kidnapped|trafficked|drugged|roofied|
            pistol_whipped|stomped|curbstomped|shanked|sexually|gangbanged|held_down|tied_up|
            locked_in ..1 >|by|last|in|at|on|again|and|for|tonight|today|outside|bleeding|i|now|
            behind|here|up|down|near|there|with|this|from|walking
        i|we|he|she|just|been|i_have|i_am got|was|been|getting|being|get shot|poked|robbed|beat|
            swarmed|maced|bear_sprayed at|last|tonight|today|outside|again|and|in_the_leg|
            in_the_back|in_the_chest|in_the_stomach|in_the_arm|in_the_head|in_the_face|in_my|
            in_front|by|behind|walking|leaving|up|bad !once|noon
        got|gets|been shot|poked >
        i|he|she|we got|was|been beat|shot >
        forced|force|forcing ..1 himself|me|us|herself|themselves ..2 on|sex|sleep|do|have|touch|
            work|sell|strip|give|suck|perform ..3
        made|makes|make|making ..1 me|us|her ..1 have_sex|sleep_with|sleep_in_the_shed|
            sleep_outside|sleep_on_the_floor|touch|sell_it|sell_my|sell_drugs|sell_for|strip|suck|
            perform|do_things|do_stuff|do_it_with|do_it_for|work_for|work_and|work_past|work_without
        forced|force me|us ..1 >|and|to|i|on|he
        i ..1 said|told|say ..2 no|stop ..4 anyway|not_stop|kept|still|did_it|did_not_stop|forced|
            force|burn|hit|beat
        raped|rape|molested|groped|assaulted ..2 by|last|me|at|again|here|tonight|today|guy|and
        uncle|stepdad|dad|brother|landlord|boss|worker|staff|guard|coach|priest|teacher|cousin|guy|
            he|men|man|roommate|grandpa|manager ..3 touches|touching|touched|feels|rubs|comes_in|
            come_in|comes_into|came_in|grabs|grabbed|grope|gropes|climbs|watches|films ..2 me|my|
            at_night|night|in_my_bed|bed|shower|room|kids|with_his_key|girls ..3
        pimp|pimps|pimping|pimped|trafficker|traffickers|trafficking ..3 me|found|us|took|beat|
            downstairs|here|is|money|i|says|out|my ..2
        johns|a_john ..3 beat|raped|hurt|robbed|choked|downstairs|found
        sex ..2 or ..1 street|out|pay|else|rent
        pay|rent|owe ..3 with|another|other ..1 sex|way|body
        took|takes|has|have|holds|kept|keeps|hid ..1 my ..3 passport|papers|shoes|phone|bank_card|
            card|clothes ..5 leave|work|beat|hit|lock|locked|door|pay|let|go|out|house|he|she|not
        boss|man|sponsor|who|she|he|they|employer|agency|family ..3 has|have|took|takes|keep|keeps|
            kept|hold ..1 my ..1 passport|papers|pay_and|wages_and ..4
        not|never|will_not ..1 let|letting|lets|allow|allowed|give ..1 me|back ..2 leave|out|go|eat|
            sleep|call|home|my_id|outside|off|of_the_car|go_home|see_anyone|use ..2 >|and|the|house|
            apartment|room|for|he|she|since|until|days|anywhere|without|alone|of
        locked|lock|lockd|locking|trapped|stuck|tied|chained|shut|held|barricaded ..2 me|us|in|
            myself|door|up ..3 bathroom|closet|room|basement|trunk|garage|shed|cage|apartment|house|
            bedroom|car|van|motel|bathrm|toilet|cellar|washroom|freezer ..2
        hiding|hide|hid ..2 in|behind|from|at|with ..3 bathroom|closet|basement|shed|bed|dumpster|
            toilet|laundry|stairwell|kids|him|her|them|car|garage|bush|washroom|attic|woods|house|
            room|trailer ..2 >|from|he|she|they|and|with|phone|please|until|now|ex|cant|under|
            bleeding
        under ..2 bed|stairs|porch ..4 he|she|they|smashing|drunk|coming|him|hiding
        he|she|they|ex|husband|dad|someone|guys|@kin ..2 is|are|here|at|came|coming|comes|back|
            outside|breaking|kicking|banging|pounding|smashing ..3 door|window|stairs|gate|yard|
            hall|lobby|downstairs|trailer ..4 help|hurt|kill|break|breaking|kicking|banging|down|
            through|knife|gun|axe|bat|drunk|screaming|pipe|scared|please|smashing|hide|hiding|
            yelling|machete|order|open
        he|she|they|ex|husband is|are|just|has ..1 here|outside|coming|found ..1 me|us|help|please|
            pls|for_me|after_me|at_me
        < he|they|she is|are ..1 outside|coming >|now|help|and
        < he|she|they is|are here now|help|pls|and
        < he|they is|are|he_is here >|again
        he|she|they ..1 found|find ..1 me|us ..1 >|help|he|again|pls|downstairs|i
        coming|comes ..2 up|after|at ..1 the|me|us|my ..1 stairs|me|us ..3 help|now|knife|with|axe|
            chair|again|drunk|bat|kill|hurt|>
        kicking|breaking|banging|smashing|busting|beating|pounding|hacking ..2 in|down|on|through|
            at|up ..1 my|the|our|a ..1 door|window|house|trailer|place|car|apartment|room
        kicking|breaking|busting|smashing|kicked|broke|broken ..1 my|the|our door|window ..1 in|
            down|>|now|help|and
        bat|axe|knife|gun|machete|hammer|crowbar|rifle|shotgun|cutlass ..4 outside|door|window|yard|
            hall|stairs|coming|porch|in_the_house|lobby ..3
        outside|door|yard|hall|back|window|lobby ..3 with|w|has|holding|swinging|got ..2 @arms
        @they|ex|husband|who|wife|missus ..2 grabbed|pulled|waving|swinging|picked_up ..2 @arms ..2
            >|out|and|to|on|at|in|here|drunk|she|he|again|talking|says|now|on_the_table|hes|going|
            yelling|table|outside|me|us|screaming|i
        @they|ex|husband|wife|missus ..1 has|got|have|with|holding|loading|cleaning|getting ..2
            @blades ..2 >|out|and|to|on|at|in|here|drunk|she|he|again|talking|says|now|on_the_table|
            hes|going|yelling|table|outside|me|us|screaming|i
        shooting|gunshots|firing|shots_fired|shots_being ..2 at|outside|my|through|here|up|now|
            house|by|next|in ..2 me|us|my|door|window|house|outside|building|lobby|room|hall|here|
            >|now|street|crib !a_man|guy
        shot|shots|fired|shoot at ..1 my|our ..1 window|house|door|car|place|building|truck
        put|puts|putting|laid ..1 his|her|their hands on me|us|my
        threw|throw|pushed|shoved|kicked ..1 me|us out of ..2 car|truck|van|window|vehicle
        robbed|jumped|mugged|attacked|swarmed by ..2 guy|guys|men|man|kids|people|someone|dude|
            dudes|gang|crew|teens
        < someone|they|they_are|guys shooting
        < stabbed|shot >|in|help|me|bleeding
        i|been|got|just|was ..2 stabbed|shot|knifed|slashed|cut in ..1 the|my? ..1 side|leg|back|
            stomach|chest|neck|arm|head|gut|hand|face|shoulder|ribs
        says|said|say|told|tells|threatened|threatens|threatening|swears|swore|promised ..3 kill|
            bury|shoot|stab|burn|hurt|find|cut|drown|break|slit|beat|finish|murder ..2 me|us|my|
            both|kids|fingers
        both ..1 of? ..1 us? dead|dying|burn
        wont|will_not|not|refuses ..1 stop|slow ..1 the|down|this car|truck|van|>
        get|let ..1 me|us out ..2 driving|drunk|car|he|crash ..3
        owe|owes|owed|debt ..6 gun|kill|fingers|break|legs|hurt|beat|back_seat|basement|come|coming|
            they ..3
        money or ..2 fingers|legs|knees|kids|else
        following|follwing|follows|followed|stalking|tracking|tailing|chasing|chased|stalker|tracker
            ..3 me|us|home|my|from|in|car|got ..4 now|van|bus|corner|building|street|car|here|knife|
            again|dark|home|motel|right|truck|help|found|he|scared|house|white|outside
        jumped|jumping|swarmed|rushed|beat|stomped|robbed|rolled ..2 me|us ..2 for|in|by|at|outside|
            behind|again|every|because|took|my|last|up|tonight|today|on|and
        waiting ..2 for|at|outside|on|by ..1 me|my|us ..3 door|outside|corner|kill|jump|knife|dorm|
            stairs|house|three|home
        found_out|found|find|knows|know ..3 in_for|my_charge|my_charges|what_i_did ..5 wait|waiting|
            kill|jump|beat|door|hurt|get|coming|three|tonight
        beat|beats|beating|hit|hits|hitting|abuse|abuses|hurts ..1 me ..1 every|each|all|again|
            daily|today|tonight|now|day|bad|when
        wife|girlfriend|woman|girl|she|missus|old_lady ..3 beat|beats|hit|hits|bit|stabbed|burned|
            scalded|kicks|punches|cut ..1 me|on_me|my_kid|my_kids|my_face|my_arm|my_head|my_hand ..2
        wife|girlfriend|woman|girl|she|missus|old_lady ..3 broke|threw|throws|smashed ..1 my_arm|
            my_nose|my_jaw|my_rib|my_ribs|my_finger|my_wrist|my_glasses|my_teeth|me|things_at_me|
            stuff_at ..2
        broke|broken|breaks|cracked|fractured|split|bust|busted ..2 my ..1 arm|nose|jaw|rib|ribs|
            leg|hand|finger|wrist|lip|face|teeth|eye ..2 >|today|last|again|and|with|when|he|she|cuz
        where|cause|because|from|after ..1 he|she|they|husband|him ..2 hit|hits|beat|punched|kicked|
            choked|threw|grabbed|pushed|burned|bit
        she|they|he|husband|ex|@kin ..2 strangled|strangle|strangles|choked|chokes|choking|
            smothered|smothers ..1 me|her|him|us|my|out|someone ..3
        pushed|shoved|threw|kicked|tripped|dragged ..1 me|her ..2 down|off|into|out|on|to|across ..2
            stairs|steps|floor|wall|car|road|traffic|window|street|hair|outside
        hit|kicked|punched|kick|punch|push|pushed|beat|fell ..2 me|in|my|on ..2 belly|stomach|
            pregnant ..4 pregnant|weeks|baby|months|bleeding|belly|mths
        not ..1 text|call|txt|reply|phone|message|ring ..5 next_room|listening|hurt|hit|kill|beat|
            gun|knife
        can_not ..1 talk|speak ..4 next_room|listening|he_is_here|she_is_here|hit|kill|gun
        delete|erase ..2 this|it|after|text|these ..5 hurt|hurting|hit|kill|beat|gun|knife
        smashed|smashing|smash|breaking|throwing|throws|threw|trashing|wrecking ..2 up|the|my|his|a|
            everything ..2 trailer|house|place|phone|window|high_chair|tv|chair|plates|wall|
            apartment|kitchen|things|stuff|dishes|furniture|room|car ..4 he|drunk|he_is|scared|kids|
            bed|go|phone|moods|me|now|again|in_here|window|screaming
        animal|dog|cat ..3 beating|kicked|killed|kill|hurt|hit|strangled|beat ..4 next|me|says|he
        on ..1 top of me
        woke ..2 up ..6 on_top|inside_me|touching|naked|pants
        got|was|been|getting jumped ..2 by|at|last|outside|behind|shelter|walking|again|bus_stop
        knocked|knocks me ..1 out|unconscious|down
        will_not|not stop ..1 hitting|beating|kicking|choking|screaming|punching
        pulled|pull|rolled|ran ..1 up on me ..4 gun|strap|knife|blade|bat|said
        said ..2 got ..1 till|until ..3 midnight|tonight|tomorrow|friday ..3
        breaking|smashing|throwing ..2 things|stuff|everything|plates|dishes ..5 phone|keys|charger|
            scared|long|door|kids|he|she
        checks|check|controls|control|took|takes|has|holds ..2 my ..1 phone|money|passport|card|
            socks|everything|keys|charger ..6 garbage|names|slut|leave|prisoner|permission|calls_me|
            nothing|door|every|long|time
        calls ..1 me ..2 garbage|whore|slut|worthless|stupid|names|useless|nothing ..3
        locked|locks the|my door ..4 shoes|phone|keys|card|out|in|key|taken
        boyfriend|husband|wife|girlfriend|partner|he|she ..2 controls|control|yells|screams ..4
            money|phone|me|everything|passport|who
        like ..1 a ..1 prisoner|slave
        shots at|outside|through ..2 me|us|my|door|window|house|building|lobby|room|hall|street|
            now|>
    """,
        "husband burn me w the iron n took my passport",
        "husband burned my toast again lol",
        unless=f"""
        {ARMED_STRANGER}
        @scene|laughing|lol_we|cards|crib|chess|snowball|volleyball|at_pool|paintball|nerf|
            laser_tag|tag|comeback|bill|@ago|as_a_kid|when_i_was|back_then|sparring|gym|
            boxing|karate|judo|wrestling|standings|wings|leafs|habs|flu_shot|needle_for|vaccine|
            selfie|gossip|news_hit|hard_news|flyers|raffle|cookies|guides|girl_guides|
            delivery|parcel|package|groceries|under_the_bus|donuts|webinar|playlist|
            beat_her_own|the_odds|for_a_ride|goal|in_goal|puck|high_five|
            surprise|hugs|hugged|kisses|cuddle|compliment|present|line_dance|dance|
            back_in_the_head_with_a_ball|frisbee|basketball|softball|ball|baseball|golf|tennis|
            escape_room|sunburn|mosquitoes|bugs|flies|horseflies|for_gas|for_a_coffee|money_on|
            the_idea|the_question|hints|cat_bit|kitten|puppy|goose|geese|seagulls|squirrel|raccoon|
            fire_alarm|sleet|breeze|wind|wave|memories|nostalgia|the_bass|
            hot_sauce|spice|stylist|barber|hairdresser|no_more|never_again|gone_now|safe_now|
            not_anymore
        there is|are ..2 guy|man|dude|person|somebody|someone|guys|kid|stranger|woman ..3 with ..2
            @weapon
        great_dane|lego|wet_fish|fencing|sword|paintball|mussels|hedge|
            laser_tag|trampoline|standings|rank|thread|mascara
        years_ago|at_hockey|hockey_game|hockey_puck|hockey_practice|of_coffee|on_coffee|
            her_coffee|his_coffee|my_coffee|in_photo|photo_bomb|photo_booth|snow_pants|
            smell_of|the_smell|birthday_cake|pizza_guy|pizza_delivery
        photo_shoot|snapped_a_photo|family_photo|radio_had
        nail_gun|glue_gun|heat_gun|water_gun|dentist|painted_my_nails|hair_cut|haircut|
            on_the_job_site
        donut|popcorn|gum|my_words
        security|staff|bouncer|bouncers|they kicked ..1 us|me|them out
        coming_too|keys_in|zoom|tire_swing|yoga
        bit me ..1 feeding|celebrate|over_a
        arm wrestling|wrestle
        with|wif ..1 flowers|bag|purse|pillow
        needles|donated_blood|lab_rat|first_tooth|new_tooth|flu_needle
        cap_gun|toy_gun|fake_axe|fake_knife|fake_gun|haunted_house|comic_con|cosplay|for_the_cake|
            sniper|medkit|among_us|respawn|squash|podcast
        new gun|rifle|knife|bat|hammer
        for seals|moose|deer|ducks
        changing_room|fitting_room
        locked himself|herself
        shooting pains|pain|star|stars
        break fast|bread
        killing me with
        so 2|to speak
        beat|hit by ..2 once
        saved me
        ref|refs|umpire|umps robbed
        hide the knife
        me on ..1 swing|swings|sled|slide
    """,
    ),
    Rule(
        "en.violence.blade",
        "abuse_violence",
        "red",
        "",
        """
        got|been|get|was|i_am ..1 stuck|poked|shanked|jabbed|sliced|slashed|cut ..4 with|w|by ..2
            shank|knife|blade|boxcutter|box_cutter|machete|screwdriver|bottle|shiv|pick
        i ..1 got|been|was shanked|slashed
        """,
        "got stuck in the leg w a shank they took off",
        "got stuck in the elevator with a guy",
        unless="""
        years|year_ago|years_ago|movie|show|episode|game|news|kitchen|cooking|chopping|onion|onions
        lid|peeling|carving|work|stitches_out|a_kid|back_then|in_the_pen|inside
        """,
    ),
)
