"""Abuse told by what is taken, counted, forbidden or endured, and by where somebody hides."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.controlled.rules",
        "abuse_violence",
        "orange",
        "tonight",
        """
        he|she|they|bf|boyfriend|gf|girlfriend|husband|wife|ex|partner|landlord|roommate|uncle|
            cousin|son ..2 keeps|took|takes|holds|hides|hid|controls|controlled|got ..2 my ..1
            bank_card|card|cards|id|pay|cheque|cheques|check|gst|money|phone|keys|boots|shoes|
            meds|papers|passport|cash|welfare|status_card|insulin
        he|she|bf|boyfriend|husband|wife|ex|partner|stepdad ..2 counts|tracks|times|monitors|
            follows|records|films ..2 my|me ..2
        he|she|bf|boyfriend|husband|wife|partner|they ..2 made|makes|make me ..1 quit|leave|stop|
            beg|kneel|sleep|stay|ask|block|delete|strip|sign|give|choose|hand|stand|wait
        i have|need|got ..1 to ask ..2 before|if i ..1 can|eat|use|go|shower|leave|talk|call|sleep
        gotta ask ..2 before|if i ..1 can|eat|use|go|shower|leave|talk|call|sleep
        ask|asking|beg|begging permission|him|her ..2 to|2|for|before ..1 eat|leave|shower|pee|
            bathroom|money|food|go_out|use_the_phone
        not ..1 allowed|allow|aloud|permitted|let|lets ..1 me? ..1 to|2|out|see|talk|have|use|
            leave|go|outside|near ..2 laugh|friends|family|mom|sister|phone|alone|outside|shower|
            sleep|door|lock|bathroom|money|work|eat|speak|cry|kids
        not ..1 been|be ..1 outside|out|anywhere ..1 alone|by_myself|without_him|without_her ..3
        he|she|him|her ..2 locks|locked|padlocked|chained|hides|hid ..2 fridge|cupboards|cupboard|
            food|door|phone|kitchen|pantry|me|bedroom|car|boots|shoes
        so he|she ..1 does|do|dont|will ..1 not ..1 start|blow|freak|snap|get_mad|explode|hit|
            lose_it|notice|hear|wake|find
        walk|walking on eggshells ..3
        bruise|bruises|black_eye|shiner|fat_lip|handprint|marks ..4 story|makeup|lie|explain|hide|
            covered|cover|work|sleeves|sunglasses|told_them|clumsy|fell|scarf
        he|she says|said|is|always sorry ..4 flowers|every_time|next_day|again|then
        apologize|apologise|say_sorry|sorry ..3 all_day|constantly|for_breathing|so_he|so_she
        delete|deleting|erase|erasing ..2 these|this|texts|messages|everything|em|them ..5 he|she|
            reads|checks|before_he|before_she|sees
        he|she|husband|bf|boyfriend ..1 never lets|let me forget
        threatens|threatened|threaten ..3 take|keep|call ..2 kids|cas|immigration|my_po|police|
            parole|baby|children_aid|cops ..3
        he|she|they ..3 find|finds|found|hunt|track me ..2 wherever|no_matter|anywhere|again|if_i
        he|she ..1 knows|know|has|got ..1 people|ppl|guys|friends|brothers ..3 find|get|watch|
            hurt|break|who
        if he|she ..3 finds|sees|hears|catches|knew|knows ..4 dead|kill|hurt|beat|texting|talking|
            told|called|i_am_done
        get|gets|got|getting slapped|smacked|hit|punched|beat|choked|the_belt|backhanded ..2 if|
            when|for|cuz|because|every
        when he|she|husband|bf|dad|stepdad ..2 drinks|drunk|cracks|drinking|mad|gets_mad|pissed|
            high|home ..6 hide|kids|car|door|lock|bathroom|closet|run|quiet|out_the|basement|
            neighbours
        sleep|sleeping|slept in my ..1 clothes|shoes|coat|boots ..4
        not hit|touched|hurt me ..1 since|in|for|yet|this
        he|she|dad|bf ..3 drives|drove|driving ..3 fast|crazy ..4 me|kids|us
        used|uses|pays|paid|holds|holding ..4 against me
        pays|paid ..2 for|4? everything ..3 never|forget|owe|reminds|so_i
        owns|own ..1 the|my|this phone ..3
        nice ..1 until|till|til ..3 rent|due|drinks|drunk|door_closes|company_leaves|home|alone
        wants|asked|asks|offered|expects|said ..4 rent|bed|room|food|stay ..3 favours|favors|
            be_nice|sleep_with|blow|sex|body|something_else|other_ways|a_different_way
        be_nice|favours|favors|sleep_with_him|sex|blow_job|put_out ..5 rent|water|heat|room|stay|
            bed|power
        takes|took|steals|sells ..1 my|our ..1 meds|pills|methadone|cheque|disability|pension|
            money ..6 hit|beat|get_it|if_i_tell|scared|tell|threat|cant_say|or_else
        mine ..1 got|was smashed|broken ..3 by|when|phone|him|her
        i ..1 hide|stash|hid ..3 snacks|food|money|phone|keys|knives|bags|bag ..4 he|she|him|her|
            from
        i flinch|flinched|jump|freeze when|every ..1 he|she|time
        learned|learnt|know|listen|listening ..3 his|her footsteps|steps|mood|moods|truck|keys ..3
        gets|got ..1 real|so? quiet|calm ..2 before|b4 he|she
        before|b4 he|she blows|hits|snaps|explodes|starts
        scarf|turtleneck|long_sleeves|makeup|sunglasses ..2 in|all ..1 july|august|summer|the_heat
        he|she|bf|husband|wife|gf|stepdad|dad ..1 threw|flipped|smashed|broke|punched|kicked|
            ripped ..3 wall|table|dinner|plate|door|tv|phone|dishes|supper|window ..6 me|because|
            over|again|sorry|made
        made me ..1 say|apologize|clean ..1 it|sorry|up ..3
        he|she|they ..2 tells|tell|told|telling|say ..2 my|the worker|po|landlord|boss|officer|
            parole|judge ..6 if|lies|lie|using|unless|or_else
        if he|she finds ..1 out
        bruises|bruise|marks ..3 neck|arms|throat|ribs|face|legs
        he|she ..2 not ..1 let|allow|lets ..1 me|us ..2 out|leave|see|go|eat|sleep|have|talk|use|
            near
        scared|afraid|terrified ..1 of|to ..2 him|her|go_home|husband|wife|bf|partner|ex|boyfriend
        punishes|punish|punished|silent_treatment ..3 me|if|for|when
        when|every_time he|she comes|came|gets|got home ..2 drunk|mad|angry ..3
        he|she ..1 calls|called ..1 me ..2 stupid|worthless|useless|whore|slut|pig|dumb|names|fat
            ..3 every|day|kids|all|always|front|so|till|until
    """,
        "she keeps my bank card in her purse",
        "the bank keeps my money safe",
        unless="""
        @scene|doctor|teacher|coach|ref|library|phone_company|hacked|laptop_repair|fitbit|app|gym|
            dentist|physio|trainer|judge|lawyer|toddler|puppy|dog|cat|baby_hides|grade|santa|
            surprise|nurse|school|wallet_for_me|mentor|parole_office|kidding|lol_love|safe_for_me|
            in_a_good_way|promise
    """,
    ),
    Rule(
        "en.controlled.now",
        "abuse_violence",
        "red",
        "",
        """
        ran|run|rammed|backed ..1 me|us over ..1 with|w|in|on|when|again|his|her
        hiding|hid|am|under|behind|stuck ..1 in|under|inside|behind|up ..1 the|a|my? bed|closet|
            trunk|bathroom|tub|shed|tree|attic|crawlspace|cupboard|laundry_room|basement|
            furnace_room ..6 he|she|him|her|dad|axe|screaming|yelling|breaking|smashing|drunk|
            name|knife|came|looking
        am|stuck|in|locked in the|a|his|her trunk
        tied|taped|zip_tied|chained|cuffed|bound up|to|2|me|my ..4 since|chair|pipe|bed|radiator|
            loose|help|hands|wrists
        nose|jaw|teeth|tooth|ribs|rib|arm|eye|face|wrist|cheekbone|orbital ..1 is|are|all?
            smashed|broken|broke|busted|caved|knocked|cracked ..6 he|she|him|they|by|husband|bf|
            ex|over|guy
        he|she|they|husband|bf|guys ..2 broke|smashed|busted|cracked|knocked ..2 my|a|out|our ..1
            tooth|teeth|nose|jaw|rib|ribs|arm|wrist|finger|fingers|eye|hand|face|collarbone
        i think|my my? ..1 jaw|jaws|nose|rib|ribs|arm|wrist|hips|hip is|are|s broke|broken|busted
            ..3 he|she|him|her|did
        losing|missing|spitting|spit ..1 my|out|some? teeth|tooth ..4 he|she|quit|stop|hit|beat|
            again|hours
        he|she|they will_not|not ..1 stop|quit|let_up|let_go ..1 hitting|beating|punching|kicking|
            it|>
        put|puts|putting|stubbed ..2 cig|cigs|cigarette|smoke|joint out on ..1 the|me|my|him|her|
            his ..1 baby|kid|son|daughter|arm|leg|me|kids|back|hand|dog
        came|comes|coming|come|lunged|ran|swung|charged at|after me|us ..1 with|w|holding ..2
            @arms|hands|fists|machete
        revving|reving|drove|aimed|clipped|bumped|hit|gunned ..3 truck|car|bumper|van ..3 at_me|
            at_us|me|us ..2 once|again|on_purpose|already|outside
        clipped|bumped ..1 me ..2 already|once|with|truck|car
        he|she|ex|bf ..3 outside ..3 my|the work|job|window|door|house|place ..4 revving|truck|
            bat|screaming|pounding|yelling|knife|gun|kicking|banging|smashing
        made|makes|forced|held me|us ..1 down|drink|swallow|smoke|take ..4 did|stuff|things|
            touched|awake|woke|raped|on_top
        did|doing stuff|things ..2 to|2|on me ..3 asleep|awake|passed_out|sleeping|drunk|
            could_not|drink|high
        says|said|swears|told|promised ..3 if|when i leave|go|left|tell|call|run ..6 shoot|kill|
            burn|bury|stab|drown|hurt|poison ..2
        shoot|kill|burn|drown|poison|hurt the|my dog|cat|kids|baby ..1 then|and|first|or|if ..1
            me|i|us|he|>
        boot|boots|kick|kicked|stomp|stomped|punch|elbow|fist|knee ..2 to|2|in|on ..1 the|my head|
            face|ribs|stomach|gut|back|belly|temple ..8 puking|throwing|yard|range|dizzy|he|they|
            blood|in_here|house|pregnant|see
        head|face ..2 shoved|dunked|pushed|slammed|smashed|held|stomped|bounced ..2 toilet|wall|
            floor|water|sink|door|window|stove|table|off|under|into
        called|sent|brought|getting ..2 her|his|their brothers|cousins|boys|friends|guys|crew|
            uncles ..5 teach|hurt|beat|get|jump|fix|over
        they|he|she|guys|brothers ..1 are|is? ..1 going_to|will|gonna|want_to|coming_to teach|fix|
            jump|do|finish|get me|us >|good|tonight|a_lesson|again|after
        broke|breaking|kicked|busted|smashed ..1 in|down|into ..4 bat|knife|gun|not_leave|
            will_not_leave|will_not_get_out|inside|wont_go|wearing|here
        will_not|not|refuses ..1 get|leave|go ..1 out ..3 bat|knife|gun|drunk|axe|hammer|machete
        on a tear|rampage ..6 neck|throat|brother|knife|smashing|mom|kids
        has|got|had|holding my|our|the|a ..1 @kin ..1 by|in|against ..1 the|a|his neck|throat|
            hair|headlock|chokehold
        by the neck|throat|hair
        slugged|clocked|decked|pummeled|pummelled|socked|whaled ..1 me|my|him|her
        # of|guys|them ..2 of|them? ..4 hallway|door|outside|lot|stairwell|porch ..6 bats|bat|
            knives|pipes|name|masks
        cornered|surrounded|jumped|swarmed|ganged ..2 in|by|up|on|me ..4 guys|lot|alley|them|
            washroom|shower|bathroom|stairwell|me|range
        biting|scratching|clawing|swinging ..4 me ..4
        he|she|they|dad|mom|bf|guy|man|old_man ..2 swung|threw|swinging ..2 shovel|rake|bottle|
            pan|chair|rock|ashtray|hammer|brick|log|axe|pot ..6 me|my|ear|head|hanging|bleeding|
            back
        he|she|they|dad|mom|bf|stepdad|husband ..2 broke|burned|snapped|twisted|shook|dropped|hit|
            kicked|choked|threw|whipped|drowned ..1 the|my|our|her|his kids|kid|baby|babys|son|
            daughter|boy|girl|toddler|sons|daughters
        men|man|guys|guy|someone|people|car|dudes ..2 follow|followed|following|chasing|chased me
            ..6 fence|door|gate|outside|behind|still|now|here|window|corner
        he|she|they|ex|roommate|bf|husband ..2 cut|unplugged|took|hid|crushed|threw ..2 my|the
            hose|oxygen|cpap|insulin|inhaler|epipen|meds|wheelchair|walker|puffer ..3 oxygen|
            on_me|away|out|again|breathe|so|>
    """,
        "he put a cigarette out on my arm",
        "i put a cigarette out on the ground",
        unless="""
        @scene|dentist|hockey|soccer|practice|lawnmower|playing_tag|hide_and_seek|halloween|
            wrestling|wedding|drawing|hay|toy|in_laws|puck|sparring|jiu|karate|boxing_class|
            moving_truck|spare_tire
        painted|nails|kids ..3 tied
    """,
    ),
)
