"""Others in danger (somebody tells, is seen or went silent) and danger from the writer."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.near_others.in_danger",
        "third_party",
        "red",
        "",
        """
        has|got ..1 a bomb under|in|on|strapped
        @they|lady|fella|teen|neighbour|guys|pal|cellmate|cellie ..3 showed|shows|told|tells|says|
            said ..2 me|us|he|she|her|his ..3 stash|rope|note|plan|gun|pills|letter|blade|where
            ..8 friday|day|tonight|goodbye|going_to|last|use|gonna|done|do_it|enough
        @they|lady|fella|teen|neighbour|pal|man|woman|kid ..3 on|off|over|from|by ..1 the|a|wrong
            ..1 train|high|level? ..1 bridge|roof|ledge|balcony|overpass|railing|rail|tracks|
            skyway|parkade|tower|crane|pier ..6 hour|standing|stood|wrong|jump|facebook|live|
            crying|edge|not|alone|hoodie|looking|will_not|feet|barefoot|down|leaning|talk
        on a|the roof|bridge|ledge|overpass|balcony|tracks ..2 live|video|facebook|fb|instagram|
            snap|facetime
        got|get|climbed|stepped ..1 out|over ..3 bridge|skyway|overpass|rail|railing ..4 not|
            will_not|wont|back
        poured|pouring|doused|soaked|covered ..2 gas|gasoline|fuel|fluid|kerosene ..2 on|over|
            himself|herself|themself ..1 himself|herself|them|him|her
        curled|lying|laying|sleeping|found|passed_out|sitting ..4 snow|snowbank|cold|ditch|bench|
            sidewalk|rain ..6 shivering|not_moving|coat|blue|barefoot|no_shoes|t_shirt|
            not_shivering|stiff|not_answering|frozen
        last call|phone_card|message|text|voicemail ..5 goodbye|bye|sorry|love|thank|told|
            take_care
        he|she|they|@kin|fella|friend ..3 called|phoned|texted|txt|messaged|wrote|left ..4 goodbye|
            final|bye ..1 call|time|words|>|to_me|forever|for_good
        he|she|@kin|fella|friend ..3 said|says ..2 goodbye|bye ..1 to_all|to_everyone|to_me|
            forever|for_good|to_us|to_his|to_her
        he|she|@kin ..3 take a good last look
        told|tells|telling me ..2 where|how|when he|she|they ..1 is|are|will|going_to|gonna ..1
            do|end|kill|jump|use
        made|makes|had ..1 me swear|promise|keep ..3 not|shut|quiet|secret|nobody|tell ..5
        @they|friend|buddy|pal|grandson ..4 message|text|txt|voicemail|note|pic|picture|vid|video|
            post ..5 sorry|goodbye|ledge|rope|pills|gun|bridge|blood|bottle|roof|knife|blade|cuts
            ..3
        sent|sends|posted|texted|txt ..2 me|us|a|her|his ..2 pic|picture|photo|vid|video|live|
            selfie ..3 ledge|rope|pills|pill|gun|bridge|blood|noose|roof|knife|blade|cuts|bottle|
            arm|wrists ..6
        vid|video|pic|photo|text|txt|message|goodbye|said|sent|scream|screaming|bang ..8 and then
            nothing|silence
        take_care|look_after|watch|look ..1 after|of? ..2 sister|brother|kids|dog|@kin ..3
            hung_up|phone_off|not_answering|blocked|gone|and_hung|and_left
        @they|ex|dad ..2 says|said|told|going_to|will|threatens|threatened|wants ..5 drive|driving
            ..5 kids|her|them|baby|himself|herself|car ..3 lake|river|wall|cliff|train|off|into|
            bridge
        drunk|high|wasted|loaded|drinking ..4 driving|drove|drive|behind_the_wheel|took_the_car
            ..5 kids|baby|nephews|niece|nephew|son|daughter|passengers|school|grandkids|boys|girls
        old_lady|old_man|neighbour|grandma|grandpa|guy|senior|gran|upstairs ..8 not ..2 come|came|
            seen|answered|answering|heard|opened|moved|picked_up ..4 days|day|since|week|door|
            phone ..3
        dog|cat|tv|mail|newspapers ..3 barking|crying|piling|blaring|days ..6 not|days|old|lady|
            man|nobody
        not|quit|stopped|will_not|refuses ..1 eat|eating|drink|drinking|take_his|take_her ..5
            letting_go|let_go|die|dying|ready|done|give_up|giving_up|gave_up
        off|stopped|quit|not_taking ..1 his|her|their|taking_his meds|pills|medication ..6 rifle|
            gun|knife|axe|voices|bat|basement|machete|threatening|neighbours|fire|walking|roof|
            kids
        rifle|gun|knife|axe|machete|sword ..4 talking|yelling|screaming|muttering|ranting|mumbling
            ..4 about|at|to|neighbours|god|voices|them
        newborn|baby|infant|toddler|kid|kids|child|little_girl|little_boy ..5 bag|box|outside|
            cold|snow|alone|locked|car|street|diaper|freezing|trunk|tub ..6 warm|cold|outside|
            alone|hours|crying|nobody|hot|windows|by_himself|by_herself|wandering|barefoot|drunk|
            heat
        car|truck|house|building|apartment|trailer|tent|guy|man|bus|van|it|stove ..2 is|on|caught
            fire ..3 >|inside|people|kids|someone|man|help|still|trapped|someones
        drove|went|rolled|flipped|crashed|slid ..3 ditch|lake|river|water|tree|pole|canal|creek|
            ice ..5 fire|inside|stuck|not|sinking|trapped|smoke|moving|unconscious|bleeding
        fell|went|dropped ..3 through|thru|in|into|off|down ..2 ice|river|lake|roof|balcony|
            stairs|ladder|bridge|window|water|well|tracks ..5 not|head|moving|can_not|help|under|
            blood|talking|back|breathing
        send|get|need ..1 someone|help|somebody|cops|ambulance|police|anybody to|2|at|for ..3
            @kin|cousins|moms|room|unit|neighbour|friends|house|her|him ..6 not|said|die|stay|
            pills|knife|gun|hurt|drunk|crying|kill|goodbye|cut|asap|now|please
        not|dont ..1 look|come|search|wait ..1 for|looking|after me|him|her ..1 >|anymore|mom|
            tonight
        friend|pal|buddy|son|brother|she|he|@kin ..3 turned|shut|switched ..2 phone|location|cell
            ..5
        turned off his|her|their location|phone|facebook
        its_been|been|it_is_been real|fun|nice|good|a_slice ~4 location|phone|off|blocked|gone
        seen|saw|watched|see ..2 girl|woman|lady|kid|guy|man|boy|teen ..3 drug|dragged|pulled|
            forced|grabbed|taken|shoved|thrown|pushed|beat|beaten|stabbed|hit
        they|guys|someone|men|he ..2 took|grabbed|have|got|hid|keeping|holding ..1 that|a|the|some
            girl|kid|woman|lady|child|teen ..6 room|rm|van|car|basement|trunk|13|14|15|16|locked|
            against|scared|crying
        baby|kids|babies|children|we_all|all_of_us ..2 be|would ..1 be? safer|better_off|happier
            ..2 in|with heaven|god|jesus|dead|lord
        safer|better_off in heaven|with_god|dead
        postpartum|just_had_a_baby|new_mom ~8 baby|heaven|voices|hurt|crying|knife|not_sleep|
            drown|says
        holed|barricaded|locked|shut ..1 up|himself|in ..4 kids|gun|rifle|wife|baby|family|her|
            nobody
        nobody|no_one|none leaves|leaving|gets_out|comes_out|walks_out ..2 alive|here
        laying|lying|slumped|face_down|passed_out|collapsed|on_the_ground ..5 not|wont ..1 wake|
            waking|moving|move|breathing|respond|get
        woman|girl|lady|man|kid|someone|somebody|baby ..3 screaming|yelling|begging|crying|moaning
            ..6 basement|next_door|upstairs|shoot|help|kill|knife|stop|hallway|wall|unit|beating|
            bushes
        shouting|yelling|screaming|says|said ..4 he|she|they ..1 will|going_to|ll shoot|kill|stab|
            burn|jump|blow ..2
    """,
        "teen on the train bridge just standing there an hour",
        "kids on the bridge fishing",
        unless="""
        @scene|fishing|photo_shoot|wedding|window_washer|roofing|roofers|paint|painting|selfie|
            bungee|bonfire|fire_pit|fire_drill|playground|sledding|toboggan|swim|swimming|lessons|
            hotdogs|parade|skating|phone_died|candy_crush|santa|lifeguard|recipe|daycare|for_sale|
            grill|sale
    """,
    ),
    Rule(
        "en.near_others.from_me",
        "risk_to_others",
        "red",
        "",
        """
        following|followed|follow|tailing|stalking|watching|been_at ..2 her|his|him|the|that|their
            ..1 bus|car|home|house|judge|cab|work|school|everywhere|kids|po|officer|to_work ..4
            know|knows|home|now|night|waiting|see|alone|>|leave
        been|am|i following|stalking|tailing|watching ..1 the|my|that judge|cop|officer|ex|foreman|
            crown|witness|landlord|po|boss ..3
        gas_can|jerry_can|gasoline|molotov|lighter_fluid ..3 trunk|bag|car|her|his|ready|porch|
            truck|under_his|under_her|door
        gas|matches|acid ..3 trunk|bag|ready|porch|under_his|under_her|his_door|her_door
        take|taking|bring|bringing ..2 few|some|all|couple|bunch|most|them ..1 of ..1 them|you|
            those|the_guys|people|those_people ..1 with me
        never|not ..2 hit|hurt|hurted|touched|laid ..4 about|going|gonna|close|this_close|almost ..1
            to|2 >|now|tonight|i|and
        pulled|pull|pointed|stuck|waved|flashed ..1 a|my|the knife|blade|gun|piece|shank|bat ..1 on|
            at ..8 next|use|time|again|will|kill|almost
        next time ..1 i|i_will|will ..1 will? ..1 use|stab|cut|kill|finish|not_stop|put_him|put_her|
            shoot|swing
        they|you|cops|u ..1 are|will|going_to|gonna ..1 going_to|gonna? ..1 find|fish|pull|dig|
            scrape him|her|them|his|the_guy|what_is_left ..3 lake|river|ditch|dumpster|woods|trunk|
            ground|canal|pieces|body|snow|pavement|wall
        he|she|they ..1 will_not|not|wont|wont_have ..1 have ..1 a|any|no? face|teeth|legs|hands|
            head|kneecaps|fingers|pulse ..4 when|after|by|once|left
        take|taking|burn|burning|shoot|blow|light|torch|smoke ..1 out|up|down? the|this|that|his|
            her|their ..1 whole|entire house|place|building|family|shelter|office|courthouse|block|
            crew|courtroom|mission|bunkhouse|truck ..1 !tomorrow
        hope|hopes|bet he|she|they like|likes|enjoys|enjoy ..1 hospital_food|hospital|wheelchair|
            wheelchairs|jello|straws|soup|walking|breathing|stitches|casts|the_icu
        hope|bet he|she|they ..1 likes|like|enjoys|got ..1 hospital food
        push|pushed|pushing|shove|throw|throwing|shoved him|her|them|that ..3 tracks|train|bridge|
            stairs|balcony|traffic|bus|platform|roof|river|in_front
        brake|brakes ..1 line|lines|cable? ..6 cut|tools|mind|loosen|cutting|his|her|snip|cutters
        cut|cutting|loosen|snip ..2 brake|brakes
        told|telling|tells|tell|says|said|say|ordered|want|wants ..2 to|2|me ..2 kill|hurt|stab|
            burn|push|attack ..4 voices|tv|voice|god|devil|radio|demon|the_phone|angel|head|them
        voices|tv|voice|god|devil|radio|demon|demons|angel ..3 told|telling|tells|tell|says|say|
            wants|want ..2 to|2|me ..2 kill|hurt|stab|burn|push|attack|do|get|take
        bought|got|have|found|stole|borrowed|loading|loaded ..2 bullets|ammo|shells|clip|rounds|
            slugs|bullet ..6 >|for|gst|his|her|name|cheque|tonight|cousin|today|now
        got|made|making|have|sharpened|sharpening ..2 shank|shiv|xshank ..2 made|ready|>|for|under|
            in_my
        got|have|made|keep a list ..5 name|first|foreman|judge|next|cross|them|revenge|dead|hurt
        first|next|top name|one ..2 on ..2 list
        he|she|they will_not|not|wont ..1 make|see|live|reach|last ..2 to|2|till|until|past|the ..2
            sat|saturday|sunday|court|morning|christmas|tomorrow|weekend|friday|monday|trial|tonight
        waiting|wait|hiding|parked|sitting ..5 for|4 him|her|them|that ..4 brick|bat|knife|gun|
            hammer|pipe|hatchet|rock|chain|crowbar|bottle|axe
        wait|waiting ..4 alley|parking_lot|bushes|stairwell|outside|garage|yard|back_door|driveway
            ..6 mine|him|her|hurt|pay|knife|come_out|get_him|get_her|jump|alone
        get|go|got|stay|keep ..1 out|away ..4 before|b4 i ..1 do|hurt|snap|lose|kill|hit ..2
            something|you|it|somebody|someone|him|her|>
        going_to|will|about_to|gonna|close_to|ready_to snap|blow|lose_it|explode|crack|lose_control
            ..5 kid|kids|baby|someone|hurt|him|her|house|guard|wife|him|knife|them
        someone|somebody|somebodys|some1|heads|he|she|people|you|they|blood ..1 is|are|will? ..1
            going_to|gonna|will|gets|get ..1 gonna? ..1 be|get|getting ..1 hurt|carved|stabbed|shot|
            cut|smoked|killed|dropped|buried|beat|stomped|it_bad|roll|spill|spilled|bleed
        getting|get|got even ..1 tonight|now|soon|today|with_him|with_her|with_them|with_that
        he|she|they|rat|snitch ..2 finds|find|learn|learns|learn_what|see|sees ..3 what ..3 cost|
            costs|happens|happen|like|feels
        payback|revenge|retribution|eye_for_an_eye ..4 tonight|today|coming|now|him|her|them|soon|
            time|is_here
        hit|slapped|punched|choked|beat|hurt ..2 woman|her|him|girl|guy|someone|kid ..6 felt|feel|
            feels|liked|again|want ..2 good|more|it|great|again
        outside|at|near|behind ..1 my|her|his|the|that ..1 exs|ex|house|place|work|door|apartment|
            building ..3 door|and|with|i|house|place ..4 knife|gun|bat|gas|axe|machete|hammer|
            matches
        have|got|brought|carrying|holding ..2 knife|gun|bat|machete|hammer|axe|blade ..5 outside|
            waiting|her|his|him|exs|door ..2 door|house|him|her|work
        i|me ..3 pull|pulling|pulled the? ..1 fire alarm ..8
        show|teach|learn him|her|them ..2 what ..2 pain|hurt|bleed|fear|scared|real
        crack|cracking|bash|bashing|split|splitting|stomp|cave|smash|smashing|crush ..1 his|her|
            their|that|in_his ..1 skull|head|face|teeth|brains|kneecaps|windpipe
        one|1|this|two ..1 bad|more|wrong|close ..1 word|look|step ..1 away|from|close|to ..3
            hitting|cracking|stabbing|killing|choking|snapping|losing|swinging|him|her
        keep|get|take|move|hold ..1 me ..1 away|back|off|far from|before ..6 swear|hurt|kill|not|
            stop|do|snap|him|her|kid|that
        standing|stood over him|her|them ..8
        closer to|2 his|her|their door|house|place|window
        hands|fingers|fists|fist ..1 are|is? itching|shaking|burning|want|begging|ready ..1 to|2|
            for|around choke|hit|hurt|strangle|kill|his|her|swing|grab|punch
        itching|want|dying|begging ..2 choke|strangle|stab|hit|punch|hurt !up ..1 that|him|her|
            lady|guy|someone
        take|taking|taken ..1 one|1|two|some|couple ..1 of_them with me
        cops|police|they ..2 can|will|better come|try|bring ..4 take|taking|shoot|not_alive|
            going_down|with_me
        swung|swing|hit|slapped|punched|pushed|shoved|choked ..1 on|at? ..1 my mom|mother|dad|gran|
            girl|wife|gf|kid|son|daughter|sister ..5 again|want|wanna|felt|more|hard|blood|scared
        hate|rage|anger|murder ..3 address|name|target|bullet|face
        hand|hands|fingers ..1 was|were|is|are? ..1 on|around|gripping|holding ..1 the|a|my|his|her
            knife|gun|neck|throat|bat|handle|trigger|hammer ..6
        see|seen|picture|imagine|dreaming|dream|thinking|think ..3 stabbing|choking|killing|burning|
            hurting|shooting|bashing|strangling ..1 him|her|them|everyone|people|my|that
    """,
        "i got the gas can in the trunk for his place",
        "gas is 160 a litre today",
        unless="""
        @scene|ran_out|lawnmower|mower|cottage|boat|generator|camping|hunting|hunting_season|
            target_range|deer|moose|duck|paint|golf|league|team|sled|snowmobile|bike|mechanic|
            garage_says|shop|wifi|tires|inspection|rematch|tease|scoreboard|standings|beat_them|
            coach|tax|rent|carpool|ride|grocery|santa|christmas_list|shopping|bag_of_chips|
            canucks|leafs|oilers|habs|jets
    """,
    ),
)
