"""Taken and going wrong: drugs, doses, kits used up, children who got into something."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.taken.going_wrong",
        "overdose",
        "red",
        "",
        """
        two|2|three|3|few|4 breath|breaths a|per minute
        ate ..3 baggie|stash|8_ball|8ball|drugs|gram|grams|rock|edibles
        narcan|naloxone|narcans|narcan_kit|naloxone_kit|nasal_spray|nasal ..6 not|still|out|no|
            empty|wore|gave|
            used|again|work|working|worked|another|more|need|twice|gone|second|2|3|fading|going|
            slipping|wearing|down|under|help
        gave|give|used|need|hit|did|giving|sprayed ..3 narcan|narcans|naloxone ..3
        @took|used|use|did|done|smoked|shot|snorted|bumped|injected|slammed|hit|drank|drinking|
            mixed|popped ..6 @substance ..10 feel|weird|numb|sinking|slow|slowing|chest|heart|
            stand|eyes|see|breathe|breathing|awake|shaking|wrong|blind|legs|face|hands|asleep|
            fading|scared|alone|stiff|dropped|grey|gray|blue|puking|black|strong|stronger|move|
            help|out|rolled|sick|drown|dying|burst|yellow|sweating|fire|throwing|can_not
        @substance ..4 was|is|too|way|really|hit|got ..2 strong|stronger|laced|cut|bad|fenty|hot|
            fake|pressed|poison|dirty|wrong|fentanyl ..5 >|help|can_not|and|cant|i|heart|feel|
            nodding|numb|scared|she|he|now
        stronger|strong ..3 then|than|for|as ..3 before|usual|normal|me|thought|i
        used|use|using|did|smoked|shot_up|injected|slammed|smoking ..1 alone|by_myself|my_usual|
            my_old|the_purple|a_point|a_hoot|the_same_amount ..6
        going|fading|slipping|nodding|nodded|drifting in_and_out|under|out_again|hard|out_on_me
        fading|slipping|nodding|nodded out|off|away|again|bad
        feel|feeling|like ..2 falling|sinking|dying|floating|drowning|paralyzed|numb ..4 floor|hit|
            bump|shot|pills|took|used|high|dope
        can|could not ..2 stay|keep|stand|feel|move|breathe|see|talk|open ..6 used|took|bump|dope|
            meth|down|fent|shot|hit|smoked|did|drank|pills|using|snorted
        tolerance ..3 gone|low|lost|down
        bad|hot|dirty|laced|tainted|toxic|poison ..1 dope|batch|stuff|drugs|supply|pills|shit|coke|
            down|fent ..4
        @took|ate|eaten|drank|swallowed|popped|had ..2 my? ..2 @medicine|@drug ..3 twice|2_times|
            three_times|3_times|double|again_by|by_mistake|five_times|too_many|all_at_once|extra|
            whole_week|wrong
        double|wrong|extra ..1 dose|dosed|dosing|doses|pills|meds ..5
        far|way more than ..1 the? ..1 box|label|says|supposed|usual
        alot|lots|lot|load|bunch|handful|fistful|ton|tons|plenty|heaps of ..2 @drug|@medicine ..3
        all|every|whole|entire|most ..3 @drug|@medicine|blister_packs ..3 took|gone|swallowed|ate|
            down|drank|dizzy|sleepy|help|scared
        @took|swallowed|ate|drank all|everything|both_bottles|the_whole|every_single|them_all|
            it_all ..3 tablets|tablet|caps|bottle|strip|packet|eyes|close|closed|wake|stash|ball|
            8_ball|bag
        already|just|i|have|i_have|hands ..3 swallowed|downed|swallow ..1 them|it|em|all|
            everything|the_lot ..2
        swallowed|stuffed|inside_me ..3 bag|baggie|balloon|stash|8_ball|ball|condom|drugs|gram
        bag|balloon|package|it|stash ..2 opened|broke|burst|leaked|ripped|leaking ..2 inside|in_me|
            stomach|>|in_my
        kid|baby|son|daughter|nephew|niece|dog|child|boy|girl|toddler|brother|sister|grandson|
            granddaughter|grandpa|grandma|cousin|she|he|someone|friend|uncle|little ..3 ate|got_in|
            got_into|drank|swallowed|took|chewed|found|into|in ..3 pills|meds|gummies|edibles|
            suboxone|methadone|carries|patch|stash|bleach|perc|percs|something|batteries|battery|
            magnet|dope|fent|weed|tablets|medicine|cleaner|detergent|poison|mushrooms|meth|crack|
            coin|antifreeze ..4
        pills|meds|gummies|edibles|methadone|carries|patch|stash ..4 he|she|kid|baby|they|son|
            daughter ate|drank|took|chewed|swallowed|got
        huffing|huff|sniffing|sniffed|sniff|bagging ..2 gas|glue|paint|solvent|air_duster|duster
            ..6 not|dropped|wake|blue|down|out|heart|breathe|weird
        drank|drinking|chugged|drink|swallowed ..3 hand_sanitizer|sanitizer|rubbing_alcohol|
            antifreeze|hairspray|listerine|mouthwash|windshield_washer|methanol|aftershave|cologne|
            lysol|gas ..8
        gas|hairspray|sanitizer|glue ..4 passed|out|blind|not_waking|wake|dropped
        too|2 much|many|mch ..2 gravol|crack|meth|dope|down|fent|tylenol|pills|coke|meds|ghb|molly|
            of_my_meds|insulin|methadone|xanax|xans|percs|sleeping_pills ..4
        took|taken|did|used|smoked|snorted|shot|swallowed too|2 much|many ..1 >|and|i|help|now|of|
            by|scared|think
        geed out
        overamped|overamping|over_amped|amped_out
        patch|patches ..4 drinking|chewed|breathe|two|three|uncle|swallowed|fent ..5
        took ..2 more ..1 than|then ..2 meant|should|supposed|usual|prescribed|i_meant
        more than|then i ..1 meant|should ..4 awake|dizzy|sleepy|help|feel|can_not
        can_not ..1 stay|keep ..1 awake|my_eyes_open|my_eyes
        arms|legs|eyes|body|everything|tongue|head ..2 heavy|numb|tingly|fuzzy|rubber|melting ..4
            dropping|keep|can_not|took|pills|hit|used|phone
        first|1st time ..3 since|in ..3 out|got_out|years ..4 used|right|alone|weird|wrong|feel
        used alone
        hearts|heart|chest ..4 weed|joint|gummy|gummies|vape|dab|hit|line|bump
        something|stuff|shit ..3 in|with ..1 that|the|this|dat weed|joint|bag|
            batch|dope|drink|smoke|pill
    """,
        "i think i took too much gravol n wine i cant stand",
        "too much wine at the wedding lol great band",
        unless="""
        @scene|wedding|@ago|turkey|cute|netflix|chocolate|sugar|
            course|learned|trained|expired_kit|pick_up|picked_up|carry_narcan|carry_a|
            handing_out|hand_out|pharmacy_gave|given_out|in_my_bag|speak|speech|
            clean|sober|time_with|homework|laundry|like_always|with_supper|
            with_breakfast|as_told|on_schedule|right_time|vitamins|team|overtime|never_had|
            nvr|thank_god|false_alarm|just_napping|prevention|awareness|memorial|vigil|pasta|pizza|
            ribs|candy|kibble|socks|sandwich|lego
        cpr_class|kit_training|narcan_training|free_kits|free_kit|free_naloxone|free_narcan|
            course_on
        took|take|taking|taken ..1 my|some|the|a? time|space|picture|pictures|photo|photos
        years since
        earlier|reschedule|rolled_in|in_the_90s|florida
        not have to use
        naloxone kit|training
        posters
    """,
    ),
    Rule(
        "en.taken.somebody_is_still",
        "overdose",
        "red",
        "",
        """
        can|could not ..2 wake|rouse|stir|revive ..1 him|her|them|my|@kin|he|she|someone|buddy
        can|could not ..1 get ..1 him|her|them|my|@kin ..1 @kin? up|awake|to_wake|to_open|
            to_breathe|to_answer
        he|she|they|him|her|@kin|@folk|buddy|one ..4 will_not|not ..1 wake|waking|wake_up|waking_up|
            rousing|respond|open|opening ..3 >|slap|shake|eyes|help|used|his|her|to|at_all|and|from|
            anymore
        will_not|not wake|waking|answer|answering|open|respond|responding when ..2 slap|shake|yell|
            call|touch|pinch
        he|she|they|@kin|@folk|buddy|someone|man|girl|one ..4 is|are|looks|went|turned|turning|lips|
            face|gone|going|was|just|color|colour ..2 blue|grey|gray|purple|limp|stiff|ashy|
            lifeless|gurgling|gurgle|unresponsive|passed_out|blacked_out|foaming|slumped
        blue|grey|gray|purple|pale lips|face|fingers|skin|in_the_face|and_cold|and_snoring|and_not
        lips|face|fingers|nails|skin ..2 is|are|went|turning|look|going? ..1 blue|grey|gray|purple|
            white_and
        gurgling|gurgle|death_rattle|snoring ..4 weird|wake|loud|blue|like|sound|stop|on_the|but|
            not|drowning|funny
        that|dat|a|making|makes gurgle|gurgling|choking|snoring|rattle|rattling sound|noise
        pupils|eyes ..3 tiny|pinned|pin|pinpoint|rolled|rolling|rolled_back|back_of|white|closed_and
        breathing|breathe|breath ..3 once|every|barely|slow|shallow|funny|stopped|weird|noise|right|
            properly|bad|real_slow|rattly ..4
        not|barely|hardly|stopped|quit|isnt ..1 breathing ..3
        no|can_not_find|not_find|lost|faint|weak pulse|heartbeat|heart_beat
        needle|rig|syringe|pipe ..3 in_his|in_her|still|beside|arm|there|hand ..5
        she|he|kid|guy|girl|dude|buddy|friend|@kin ..2 is|just|has|was? ..1 od|ods|overdose|
            overdosing|overdosed|ofd|just_dropped|dropped_and|dropped_right|fell_out|went_stiff|
            seizing|convulsing|collapsed|flatlined ..3
        dropped|fell_out|collapsed|went_down|slumped ..3 in|at|and|out|over|foam|beside ..3 floor|
            court|bathroom|stairs|wheel|blue|not|bus|wake|up|couch|breathing|bench
        knocking|pounding|pushing|pumping|doing on|his|her|cpr|chest ..2 chest|compressions|sternum
        doing|do|started|starting ..1 cpr|compressions
        doing|do|need|know|did|giving|started cpr !on_a|class|course|training|a|dummy|doll
        purple|blue|grey|gray|cold|stiff ..3 not|will_not|and ..3 wake|breathing|breathe|moving|
            answer
        after|since ..2 point|hit|shot|bump|hoot|that_hit ..5 blue|cold|not|still|out|grey|gurgling|
            stiff|breathing
        out cold ..3 on|in|not|floor|bleeding|again
        out cold ..4 not|floor
        can_not ..1 wake|rouse|raise|revive ..1 up? ..1 >|up|jenny|mike|dave|anyone|dad|mom
        not ..1 answer|answering ..3 door|bathroom|stall|knocking ..4 used|dope|minutes|needle|ago|
            pills|high|using|went
        used|using|dope|high|went ..6 bathroom|washroom|stall|room ..8 not|will_not ..1 answer|
            answering|come|coming|open|out
        went ..2 bathroom|washroom ..4 minutes|mins|ago|hour|not|locked
    """,
        "cant rouse him lips purple",
        "purple sweater looks good on him",
        unless="""
        @scene|sweater|shirt|dress|paint|hair|nails_done|nail_polish|marker|candy|dye|costume|
            halloween|eyes_like|my_eyes_at|teething|baby_eyes|newborn|nap|napping|for_school|
            for_work|alarm|coffee|training|course|class|dummy|dummies|@ago|years|phone|texts|
            emails|calls|email|car|engine|washer|fridge|cat|rock|wall|jersey|team|eye_shadow|
            popsicle|slushie
        out cold on ..1 couch|sofa
        overdose|overdosed|od ..4 last_month|last_year|last_summer|years_ago
        overdose crisis|talk|training|class|awareness|prevention|day
        snoring like ..3 moped|autorickshaw|tractor|chainsaw|bear|train|walrus|pig|truck|goose
        before noon|eleven|lunch|ten
        grey|gray ..1 with
    """,
    ),
)
