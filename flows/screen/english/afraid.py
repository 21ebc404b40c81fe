"""Panic and places, further: the body in alarm, crowds and noise, who walks the halls at night."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.afraid.panic",
        "panic",
        "orange",
        "today",
        """
        panic|anxiety ..3 attack|attacks|bad|thing|again|so_bad|thru|through|roof|high|cant|wont|
            right_now|attack_in|real|help|too
        panicking|panicky ..3 attack|attacks|bad|thing|again|so|>|and|cant|wont|right_now|all|real|
            help|too
        panicked again|bad|so|on|in|help|at
        not|cant|wont ..3 panicking
        i|am|full|pure|total|real|my|the|having|this ..1 panic|anxiety ..1 >|mode|is|and
        is|was|got panic >
        freaking|freaked|tripping|spazzing|spiraling|spiralling|bugging|wigging|flipping|melting ..1
            out|it|down|my|inside ..1 out|mind|shit|it|here|rn|right_now|bad|now|inside|again|so|
            help|pls|dunno
        out ..1 im? ..1 freaking|bugging ..1
        i|am|feel|feeling|so|too|getting|really|me|just|all ..2 overwhelmed|overwhelm|
            overstimulated|hyperventilating|hysterical|paralyzed_with|terrified|petrified
        hyperventilating
        < overwhelmed|overwhelm|terrified >
        go|going|goin|feel|feels ..2 crazy|insane|mental|nuts ..2 help|here|think|from|can|going|now
        cant|can_not|hard_to ..2 calm|settle|relax|stop_shaking|stop_crying|breathe_right|
            stop_bawling|stop_trembling|go_in_the_store|get_on_the_bus|face_people ..2
        hands|body|legs|i|he|head|mind ..1 wont ..2 calm|settle|stop_shaking|stop_crying|
            stop_trembling
        cant|can_not cope >|and|anymore|with_this|with_it|with_life|today|right_now
        hands|brain|man|man_s|heart|so|i ..3 cant|can_not sit_still|chill >
        cant|can_not|not|wont|hard_to ..2 leave_my_room|leave_the_house|go_outside|leave_my_house
            !without|till|until|before|yet|with|early|late
        i|cant|can ..1 not ..1 stop_shaking|stop_crying|stop_trembling
        hands|body ..2 not stop_shaking
        shaking|trembling|shivering|shake|shaky|sweating|hyperventilating|heart|chest ..4 reason|
            no_reason|dont_know|dunno|cant_stop|scared|fear|nerves|nervous|panic|crowd|people|
            uniform|loud|store|mall|bus|cops|so_bad|all_over|stop|still|racing|tight_when|pounding
        hands|body|legs|teeth|knees|voice ..2 is|are|so|wont|still|my|started|started_to? shaking|
            chattering|trembling|wont_stop ..1 >|and|so|again|but|because|badly|since
        body ..1 is shake|shaking
        body ..2 started shaking
        heart ..2 racing|pounding|going|beating|goin ..2 fast|mad|shaking|so|and|reason|crazy|help|
            scared|cant|out_of_my_chest|like
        chest|throat ..3 tight|tite|tightens|closes|squeezes ..3 when|whenever|every_time|scared|
            nerves|uniform|crowd|panic|anxiety
        walls ..2 closing|spinning|closing_in|caving|watching_me|looking_at_me|looking
        world|everything|room ..2 spinning|closing_in|caving|fake|not_real|unreal|isnt_real
        everything|everyone ..1 too_loud|watching_me|looking_at_me
        everyone|everybody ..1 looking at me
        too|so much|many|loud|fast|2 ..1 people|ppl|noise|lights|loud|sound|bodies|cars|stuff|
            at_once|fast|everything|here|choices ..5 out|cant|run|ran|bolted|scared|panic|breathe|
            shaking|leave|help|anxiety|frozen|froze|overload|dropped
        noise|crowd|crowds|lights|sirens|siren|keys|uniform|door|doors|loud|bang|banging|fireworks|
            walmart|mall|store|elevator|subway|bus|highway|bank|court !pass|card|ticket|fare ..5
            froze|freeze|panic|shaking|lose_it|losing|set_me_off|sets_me_off|hit_the_floor|
            cant_move|breathe|hid|crying|cry|terrified|closing|numb|sick|puke|bolted|cant_go_in|
            ran_out|flashback
        many|so_many people ..6 froze|freeze|panic|shaking|lose_it|losing|set_me_off|cant_move|
            breathe|hid|crying|terrified|numb|puke|bolted|cant_go_in|ran_out
        elevator|subway|crowd|crowds|bathroom|stall ..3 stuck ..4 help|panic|breathe|out|scared|
            freaking|shaking
        froze|frozen ..3 crosswalk|street|store|aisle|at|in|up|solid|couldnt|cant ..3 cars|move|
            store|line|everyone|mall
        woke|wake|waking|wakeup ..1 up ..3 screaming|yelling|thought|thot|certain|shaking|soaked|
            gasping|terrified|choking|crying|scared|fighting ..3
        i ..2 woke|wake|waking up ..2 sweating
        thought|thot|think ..1 i ..1 was|am|were ..2 back|still|in ..1 in|inside|my? ..1 cell|seg|
            hole|jail|inside|pen
        am|so|too|i_am|get|getting ..1 scared|terrified|scard|fraid ..3 of_what|dont_know|for_no|
            everything|everyone|crowds|people|outside|leave|go_out|sleep|open|answer|so_bad|
            all_the_time|nothing|here
        scared|terrified|scard|fraid for_no|no reason
        scared|terrified|scard|fraid ..1 to sleep|go_out|leave|open_it|answer
        i|am|so|im|really|too ..1 scared|terrified|scard >
        fear ..3 everything|leave|go_out|so_bad|all_the_time
        so|im|i_am|really|very|just ..1 scared|afraid|fear|terrified|scard|anxious ..1 >|and|dont|
            rn|right_now|pls|please|body|shaking|help|all|tonight
        so|im|i_am|really|very ..1 scared|afraid|terrified of him|her|them|my|this|what|everything|
            people|myself|going|being|dying|tonight|getting|losing
        so|im|i_am|really|very|too ..1 scared|afraid|terrified|scard to be|go|sleep|leave|tell|
            call|open|close|walk|shower|stay|live|eat|talk|answer
        thoughts|mind|head|brain ..3 racing|spinning|mph|buzzing|wont_shut_up|wont_shut|shut_up|
            wont_stop|not_stop|going_a|goin|loud|exploding|spiraling|1000|going_in_circles|not_quiet
        not|havent|havnt|hasnt|cant|no ..1 sleep|slept|sleeping ..2 days|nights|nites|nite|3|4 ..3
        everybody|everyone|people|they|someone ..2 looking|watching|following|staring|know|talking
            ..1 at|me|about|what ..1 me|i|i_did ..2 head|know|street|everywhere|maybe
        nerves|nerve ..3 shot|gone|bad|cyaan_settle|driven|drove|foolish|bits|pieces|got_me|wrecked|
            settle
        stuck|hiding|locked|crying|sitting|hid ..2 in|under ..2 bathroom|stall|washroom|stairwell|
            bathtub|closet|car|truck|bed|parking_lot|elevator|corner|basement|toilet ..5 panic|
            anxiety|shaking|cant|attack|breathe|scared|crowd|people|dont_know|losing|store|mall|
            work|up_or_down|dreams
        slept|sleeping|sleep under|in ..1 the? bed|closet|bathtub|bathroom ..3 again|nightmares|
            dreams|scared|cuz|because
        cant|can_not|not ..2 leave|go_out|go_outside|been_outside|get_out ..2 room|house|apartment|
            bed|outside ..3 day|since|days|scared|week|sunday|>|legs
        counting ..2 exits
        crying|bawling|cry|sobbing ..2 and|n|i|for|over ..2 cant_stop|stop|reason|dont_know|dunno|
            not_know|nothing|everything|control
        cant ..2 stop ..1 crying|shaking|bawling|sobbing|thinking|panicking|trembling
        breathing|breathe|breath ..3 fast|hard|tight|cant|not ..3 panic|fingers|tingly|scared|
            anxiety|crowd|court|thinking|again
        not|isnt|feels|everything|world ..2 real|fake|like_a_dream|floating ..4 scaring|scared|
            watching|ceiling|me|myself|help
        watching ..1 myself ..2
        feel|feeling|like something|sumthin ..2 terrible|bad|awful ..3 happen|coming|about
        phone|mail|letter|court|interview|appointment|test ..4 puke|throw_up|breathe|scared|shaking|
            too_scared|panic
        someone|somebody|talk|anyone ..2 talk|to|there|2 ..2 me|here|up|out ..2 scared|pls|please|
            panic|bad|cant|now|help
        froze|frozen|freeze|froze_up ..4 bus|stop|line|store|get_off|move|speak|talk|street
        ran|run|bolted|bolt|left ..2 six|6|# ..1 blocks|out|away ..3
        crowd|crowds|market|mall|store|bus|subway|noise ..4 too ..1 much|many|loud ..4 ran|run|left|
            out|hid|home|bolted
        they|everyone|people ..1 all ..1 know ..2 what ..1 i ..1 did
        loud|big|fast|bright ..2 out ..1 here
    """,
        "tried 2 buy socks 2 many ppl i dropped the basket n bolted",
        "too many people at the sale but i got socks",
        unless="""
        @scene|no_panic|panic_gone|dont_panic|crazy_busy|crazy_good|crazy_sale|sale|so_cute|
            excited|hilarious|lol|haha|roller_coaster|ride|coffee|espresso|cold|freezing|winter|
            hockey|game|overtime|concert|band|fine_now|ok_now|passed_now|all_good|better_now|
            way_down|baby_teething|jealous|mad_at_you|laughing|dance|dancing|drum|rollercoaster|
            going_crazy_for|crazy_about|drives_me_crazy|driving_me_crazy|driving_me_nuts|mad_at|
            mad_skills|bananas|nuts_and|milkshake|protein|shake_shack|handshake|new_baby|cramming|
            spicy|finale
        knife_you|so_sharp|love_it|so_fit|heights|toaster|us_silly|moved_out|spider|spiders|
            scary_movie|haunted
        tix|tickets|transfers|store_had|red_bulls|coffee|pre_workout|milk
        pizza|burger|poutine|song|coffee|red_bulls|sleep_now|tiktok|tune
        teeth|teething|tooth
    """,
    ),
    Rule(
        "en.afraid.place",
        "unsafe_place",
        "orange",
        "tonight",
        """
        not|isnt|aint|never|no ..1 feel|feeling|be|so|is|too|really? ..1 safe|saf|secure ..1 >|here|
            in|at|for|where|tonight|now|house|building|place|on|or|anymore|i|and|n|to|at_all|there|
            place_for
        dangerous|sketchy|dodgy|hostile|violent ..2 here|place|house|building|shelter|room|people|
            hostel|home|in_this|where_i|dorm|neighbourhood|street|guys|roommate
        scared|scard|afraid|fraid|terrified|nervous ..3 here|shower|sleep|house|shelter|place|
            building|room|go_in|go_home|hall|stairs|night|dorm|of_him|of_them|guys|be_here|
            to_go_back|stay|walk
        cant|can_not ..1 stay|sleep|be here ..4 >|they|rob|steal|him|house|knife|scared|safe|guys|
            fights|please|move|tonight|anymore|no_more|who|man|he|shelter|another
        cant|can_not ..1 live|stay|sleep here|there|with_him|with_her|with_them ..3 >|they|rob|
            scared|safe|anymore|no_more|fights
        move|moved|transfer|get ..1 me|us|out ..1 out|moved|somewhere|place|else|asap|house ..2
            here|safe|asap|place|please|tonight|house|now|away|>
        get|need ..1 me ..1 moved|transferred|another_place|out_of_here|out_of_this ..2
        another|different|new|other house|place|room|shelter|placement ..4 not_safe|bad|scared|guys|
            please|cuz|because|this|drugs|fight|drunk|threat|one
        list ..3 another house
        guys|roommate|roommates|roomate|staff|landlord|neighbours|upstairs|men|man|someone|somebody|
            housemates|ppl|guy ..3 using|smoking_crack|shooting_up|dealing|deals|cooking|fighting|
            stealing|steal|rob|robbing|robbed|drunk|screaming|yelling|touchy|threatening|staring|
            stares|follows|lets_himself|come_in|banging|knocking|partying|running|running_stuff ..3
            here|house|room|night|nite|basement|door|hall|kitchen|shower|all_night|stuff|while|
            shelter|out_of|girls|at_night|window|in_my
        door|doors|lock|locks|window ..3 not_lock|not_work|wont_lock|dont_lock|broke|broken|busted|
            kicked|missing|cant_lock|not_close|off|lock|jammed ..2 men|fix|scared|night|room|come|
            guys|here|>|they|house|shower|tried|someone|somebody
        someone|somebody|somone|somebodys|guy|man|mans|dude|people|he|ex|boys|they|stranger ..3 try|
            trying|watching|outside|walks_past|walking_past|leaving|standing|stand|hangs|waiting|
            knocking|lurking|parked|follows ..3 window|building|my_door|handle|room|house|hall|
            street|stairs|notes|shower|apartment
        someone|somebody|guy|man|dude|ex|stranger ..3 at|by ..2 window|my_door|handle|my_room|
            my_house|my_building|my_apartment
        stole|stolen|robbed|took|jacked|stealing|rob|steal|missing ..3 shoes|boots|phone|bag|wallet|
            money|stuff|jacket|meds|everything|food|backpack|coat|id ..4 shelter|here|room|again|
            third|3rd|house|dorm|sleep|while|twice|week|hostel|night|time|cant|this
        old|former ..1 crew|gang|cellie|range|boss|enemy|enemies|friends|associates|people|dealer
            ..4 know|knows|found|where|live|lives|here|address|same|outside|stay|came|shelter|
            looking
        gang|bikers|crew|opps|cartel|hells|dealers|dealer ..4 know|knows|found|want|wants|asking|
            looking|came|come|outside|address|where|recruit|took_over|moved_in|told_me ..2 where|
            house|address|basement|live|hold|stay|back_in ..3
        hold|holding|keep|store|stash|carry|run|move ..1 a|stuff|their|some|things|bag|package ..1
            for_them|or_else|said_no|for|basement|bag
        put_in|hold|carry ..1 work|gun|bag|package|stuff ..2 or_else|for_them|for_him|no|or
        put|place|placed|living|live|stuck|moved|roomed|share|sharing|room|same|staying|shelter|
            house|housed ..5 guy|man|people|person|one|someone|guys|with ..3 hurt|abused|raped|
            testified|used_with|use_with|beat|threatened|stabbed|knife|shank|assaulted|snitched|
            ratted|molested|wants_me|killed|used_to
        guy|man|person|someone|people|dude ..3 who|that|wants|i ..2 hurt|abused|raped|testified|
            ratted|threatened|beat|molested|wants_to_hurt|stabbed|owe|me_hurt ..5 here|floor|same|
            lives|down|building|shelter|house|room|next|hall|up|downstairs|found
        ex|he|she|they|someone|crew|gang|stalker|dealer ..2 found|knows|know|got ..2 my|where ..1
            address|adress|i_live|i_stay|i_sleep|my_kids|place|building|new_place
        ex ..2 knows|found ..3 address|adress|where|me|out|building|town|this
        ex ..2 has|got ..1 my|our|this address|adress|key|keys|number
        ex ..1 is ..1 outside|here|at_my|at_the
        gun|guns|shank|machete|weapon|strap|needles|rigs|drugs|dope|crack|camera|knife|blade ..4
            under|stairwell|dorm|basement|bathroom|hall|bed|kid|camp|my_room|the_house|the_room|
            the_building|his_room ..2
        gun|guns|shank|machete|strap|knife|blade ..2 on|in the|his|my ..1 table|room|house|bed
        knife|blade|gun is here
        knife|blade here >
        house|place|room|shelter|building|apartment|dorm|motel|boarding_house|hostel|crib ..3
            drugs|fights|fighting|party_house|trap_house|bikers|gang|using|rob|robbed|bedbugs_and|
            mold|mould|needles|violent|not_safe|dealers|dangerous|bad_people|bad_news|rough|scary|
            thieves|crackhouse|crack_house|cooking_meth|cooking_drugs|cooking_dope|cooking_crack|
            threat|shank|machete|knife|pervert|creep|creepy|bad_feelings|bad_feelins|bad_vibes
        house|place|room|shelter|building|apartment|dorm|motel|hostel is|so|really ..1 bad|rats >|
            and|got|they
        here|home|camp ..3 drugs|using|rob|robbed|needles|not_safe|dealers|dangerous|gang|bikers|
            fights|knife|machete|shank
        in a house|place|room|apartment|camp ..3 robbed|rob|guys_who|drugs|full_of_drugs|dealers
        ceiling|ceilings|wires|wiring|roof|floor|stairs|furnace|mold|mould|pipes|gas|stove ..4
            sparking|fell|falling|giving|collapsing|froze|lungs|fire|rotten|collapsed|burst|holes
        smell|smells|smelling ..2 gas|propane
        no heat ..4
        landlord|super|manager|owner|staff|worker|janitor|boss ..5 walks_in|lets_himself|key|
            touchy|touches|another_way|pay_another|comes_in|look_the_other_way|looks_the_other|
            says_so_what|shower|girls|in_while|locks_the_gate|wont_fix|doesnt_care|grabby|creepy|
            threatened|spies|camera|sex
        sleep|sleeping ..2 with|w|in ..3 chair|boots|eye|shoes|knife|clothes|one_eye|lights_on|door
            ..3 on|open|door|under
        one|1 eye open
        chair|dresser|couch ..2 against|on|under|in_front ..1 the|my? door
        find|found|hidden ..2 camera|peephole|tracker ..3
        stares|stare|waits|follows|staring ..3 shower|bathroom|my_door|my_room|hall ..3
        calls|calling|named ..1 me ..2 names|rat|snitch|skinner|diddler|goof|fag|heat|a_rat|pc ..4
        people|someone|somebody|everyone|they|guys ..2 found ..4 in_for|charge|charges|record|
            testified|gay|trans|snitch|rat|case ..3
        trans|gay|native|woman|only_woman|queer|muslim|black ..6 mens|dorm|scared|beat|waits|wait|
            hall|names|threat|knock|only|not_safe|alone|sleep
        told me|us ..4 or_else|put_in_work|owe_them|join|pay_up|hold
        wants|want ..1 me back in|with_the|to_the ..1 crew|gang|game|>
        back in ..1 the ..1 gang|crew|game|life|trap
        smell|smells|smelling ..3 gas|smoke|chemicals|cooking ..3 landlord|room|house|nothing|hall|
            basement|sleep
        fights|fighting|fight|screaming|stabbing|stabbed|shooting ..3 every|all|here|last|shelter|
            hall|house|outside ..2 night|nite|house|shelter|hall|someone|room|here|door
        scares|scaring|creeps|threatens|threatened|threatend|threat ..1 me ..3
        crowd|bottles|men|drunks ..3 upstairs|downstairs|outside|in_the_hall ..4 come_down|coming|
            yelling|scared|fighting|bottles|for_me|again
        lights off|out ..5 window|past|scared|outside|door
        someone|guy|he|she|dude ..2 is_in|came_in|comes_in|gets_in|been_in|got_in ..2 my|our ..1
            room|apartment|place|house|bed
        hes|he_is|theyre|they_are|man|ex ..2 here|outside|in_my_building|at_my|next_door ..4 scared|
            not_safe|wants|knife|hide
        guy|man|dude|someone|guys|people ..3 from|off ..1 my ..1 old ..1 unit|range|cell|gang|crew|
            block|pen|life ..4 beef|here|found|knows|pay|moved|room|hurt
        not|no|aint ..1 a|any? ..1 lock ..2 on ..3
        fellas|men|guys|people|he|staff ..2 barge|barges|walk|walks|come ..1 in|into ..3 washroom|
            shower|room|while|night
        robbed|jacked ..5 time|this_week|again|here|shelter|dorm|room
        my|stuff|meds|phone|shoes|boots|wallet|money|id|they|people ..1 stolen|stole ..4 time|
            this_week|again|here|shelter|dorm|room
        stole my ..4 shelter|dorm|room|here|again
        not good people
        looking|look|go|going|search ..2 in|through|my|thru ..1 my? bag|things|stuff|room|pockets
            ..4 money|ask|steal|people
        use|using|smoke|deal ..2 all ..1 night|nite ..3
    """,
        "man in next room stares n waits by the shower",
        "man in next room snores, waits list for a single",
        unless="""
        @scene|safe_now|feel_safe_now|is_safe|house_is_safe|safe_and|got_home_safe|home_safe|
            moved_last|last_year|old_place|other_place|used_to|@ago|years|buzzer|nice_staff|
            staff_are_nice|staff_r_nice|fixed|same_day|replaced|to_code|inspected|girl_guides|
            cookies|raffle|ski|icy|ice|roads|slippery|potholes|driveway|winter_tires|haunted_house|
            halloween|horror|escape_room|paintball|hot_sauce|taco|chili|bingo|karaoke|wedding|
            birthday|surprise|puppies|puppy|kitten|cat|dog_is|dog_park|raccoon|racoon|squirrel|
            bear|hockey|jersey|goalie|safe_travels|drive_safe|stay_safe|be_safe|get_home|
            safety_course|safe_word|password|locker|bank|fair|lottery|lasagna|pie|bread|amazing|
            delicious|fishing|boat|garden
        not_safe_to_drive|sidewalks|roads|snowing|weather|icy|tattoo|test|exam|butter|key_to|
            gave_me_a_key|keys_to
        cooking_lol|miss_home|outside_work|fix_her_up|no_im_safe|butter|coparent|buddy_now|pub
    """,
    ),
)
