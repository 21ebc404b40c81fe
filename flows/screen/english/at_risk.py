"""Work lost, conditions slipped, a house that is not safe: told by what was said or found there."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.at_risk.work",
        "job_loss",
        "orange",
        "today",
        """
        place|agency|boss|foreman|temp|they|manager|store|office|warehouse ..2 says|said|say|told
            ..2 not|dont|will ..1 call|come|bother|need|phone ..2 us|in|back|you|>
        foreman|boss|manager|super|supervisor ..3 not|will_not|ghosted|blocked ..1 pick|answer|
            call|text|me|reply ..3
        walked|marched|escorted me ..1 out|off|to_the_door ..4
        no|never callback|call_back|called_back|rehire|recall ..4 spring|season|after|training|
            shift|days
        no rehire|recall >
        boss|foreman|manager|agency|plant|temp|warehouse|company|store ..2 never called|called_back
        never called|called_back ..4 work|shift|shifts|job|spring|season|training
        going|went another|different way|direction
        trained|training ..2 kid|guy|girl|replacement|one ..4 my job|spot|position|shift
        probation|trial|training ..1 period|shift|week? ..2 up|over|done|ended ..4 passed|no|not|
            let|go|done
        thats_all|all she wrote
        app|uber|doordash|skip|gig|lyft|instacart ..3 kicked|deactivated|banned|dropped|suspended|
            blocked ..1 me|off ..5
        let us|everyone|guys|them|crew go ..5 pay|before|b4|today|last|week|monday|all
        farm|camp|mill|plant|warehouse|site|company|yard ..3 let|got_bought|sold|bankrupt|chained|
            padlocked|folded ..5 go|all_out|us|jobs|all_done
        gate|doors|door|shop|lot ..2 was|is|were chained|locked|padlocked|boarded ..4
        hours|shifts ..2 went|go|gone|moved|cut|down|dropped ..3 to|2|from ..2 0|zero|none|
            nothing|nights|days ..5
        hours went|dropped ..1 from ..1 #
        apron|uniform|boots|locker|tools|stuff|hard_hat ..3 bag|box|counter|cleared|cleaned_out|
            curb ..5 walked|work|got_in|boss|shift|when
        boss|owner|company ..3 jail|skipped|ran|vanished|bankrupt|gone|broke ..5 pay|pays|paid|
            cheque|us
        nobody|no_one pays|paid|paying us|me ..3
        days|week|weeks|shift training|trained|free|unpaid|trial ..4 never|not ..1 called|call|
            paid|hired ..2
        lost ..1 my|our|the contract|job|gig|route|placement|position|clients ..1 >|this|today|
            because|before|and|so|again|last|my|then|i|yesterday|over|my !seasonal
        # of us ..2 done|cut|gone|out|let_go|laid
        no more dishwashing|shifts|work|hours|driving|roofing|overtime|jobs|deliveries ..5
        could|can not|no ..2 get|way|ride|bus to|2|to_get ..2 plant|work|site|job|shift ..3 so|
            thats|fired|lost|done
        bus|route|licence|license|car|truck ..4 cut|died|suspended|gone|lost ..8 plant|job|work|
            shift ..2 thats|so|lost|gone
        got|have|with none|no|zero hours|shifts ..4
    """,
        "crew left without me and the foreman will not pick up",
        "crew left early for the long weekend",
        unless="""
        @scene|papers|long_weekend|vacation|interview_tomorrow|school|kindergarten|party|mentor|
            parole_office|game|store_hours|got_the_job|start_monday|new_job|hired_me|promotion|
            raise|clinic|dentist|bus_stop|fishing|lunch
        job_list|list_paper
    """,
    ),
    Rule(
        "en.at_risk.terms",
        "breach_fear",
        "orange",
        "today",
        """
        forgot|forget|never|didnt|should_have|not ..1 to|2? tell|told|report|disclose|mention ..2
            po|parole|worker|officer ..3 about|new|gf|girlfriend|job|move|car|trip|>|i_moved
        forgot to|2 tell|report|disclose ..1 them|him|her ..3 about|i_moved|new|gf|girlfriend|job|
            moved|address
        house|room|bed|locker|bunk check|search|inspection|toss ..6 stuff|here|not_mine|cousins|
            shaking|find|found
        cruiser|cops|police|cop_car|squad_car|cop ..2 out_front|outside|parked|at_the_door|
            on_the_street|circling ..8 dark|hiding|scared|lights|sitting|warrant|me|breach
        ua|urine|piss_test|pee_test|drug_test|piss|blow ..4 tomorrow|today|monday|came_back|dirty|
            diluted|positive|want|wants|and|failed|surprise ..8 ate|had|smoked|gummy|poppy|took|
            drank|cheated|more|think|used|toke|beer
        ua|urine|test ..2 came|come|back ..2 diluted|dirty|hot|positive ..4
        called|call ..1 the cops|police|po|officer on me ..6
        counts|goes|looks ..2 against me
        talk|see|meet|come ..3 in_person|person ..4 parole|po|officer|never_good|office|scared|
            worried ..3
        guard|guards|staff|they|house|halfway_house|officer ..3 wrote|write|writing|found|finds
            ..1 it|me|us|a|my ..2 up|lighter|phone|knife|bottle|pipe|vape|pills|beer ..3 bunk|
            room|bag|key|up|locker|>|big
        wrote|written|write it|me up ..3
        home|back|house|in|curfew|call ..2 by|at ..1 #|nine|ten|eleven ..4 bus|ferry|stopped|late|
            broke|still|died|ran_out|missed|stuck
        it|its|it_is|and # ..1 #? ..1 and|n? ..1 i|am|still on|at|in ..1 the? bus|bar|game|party|
            highway
        not ..1 know|knew|no|aware ..1 he|she|they|the_guy ..1 was|had|is|were a? felon|record|
            parole|gang|charge|breach ..5
        supposed|sposed|have|need|must to|2 ..1 have|get|find a? job|address|place by|before ..5
            hearing|breach|back|jail
        told|tell ..1 them|him|her|po|worker ..3 was|at ..1 work|home|meeting ..5 river|fishing|
            bar|girlfriends|not|casino|track|lied
        minutes|phone|battery|signal|bars ..2 ran_out|died|dead|dropped ..4 call_in|check_in|call|
            curfew|#|sign_in
        call in|check_in by ..5
        complaint|statement|affidavit|letter|papers ..4 lawyer|crown|court|ex ..5 shaking|scared|
            no_contact|breach|lies
        stolen|hot bike|car|truck|stuff|tools|phone ..3 my|in|here ..2 shed|room|place|house|
            garage|yard
        alcohol|booze|beer|weed|drugs|pipe|gun|knife|dope ..4 at|in|on ..2 barbecue|party|car|
            table|house|place|picture ..8 pictures|photo|facebook|not_mine|seen|cop|posted|
            screenshot|paperwork|conditions|order
        had|took|drank|one a? ..1 sip|beer|drink|gummy|toke|puff ..8 no_booze|no_alcohol|
            condition|conditions|order|ua|parole|thing|test
        skipped|missed|skip ..2 program|group|class|appointment|sign_in|meeting|counselling|
            call_in ..8 hearing|breach|po|warrant|parole|tuesday|write|trouble|violate
        signed|sign|checked|called|got ..2 in ..1 at|by ..1 # ..5 says|late|supposed|curfew|
            minutes
        ticket|fined|a_fine|charged|stopped|pulled_over ..5 report|tell|po|parole|officer|breach|
            license
        past|over|after|longer ..3 what|than ..1 the order|paper|judge|conditions says|say|said
            ..3
        in|riding ..2 car|truck|cab with ..3 open|beer|booze|gun|drugs|dope|felon ..3
        po|officer|p|parole ..2 not like|mad|pissed|out_to|hates|said|says ..2 me|well_see|
            we_will_see|last_chance|one_more
        late ..5 bus|snow|ferry|work|train ..5 on_me|curfew|po|breach|wrote|parole|he_said
        buddy|friend|cousin|he|guy got|gets busted|arrested|picked_up|pulled ..4 my|car|driving|
            with_me|me|house
        went|was|been on facebook|internet|instagram|computer|dating ..5 not_supposed|screenshot|
            not_allowed|supposed|order
        stayed|slept|sleeping|went|living ..4 never|not put|listed|approved|registered|on ..2
            list|sheet|file|paper|address
        name ..2 not ..1 on ..2 list|sheet ..2
        i|i_am|me ..2 not on the ..1 list ..1 of|to|at|for
        bar|fist|street fight|brawl ..6 only|just|caught|cops|charged|not_me
        she|he|ex lied ..4 called|said|contact|texted|near ..5
        said|says|claims i ..1 called|texted|contacted|followed|came_near|phoned her|him ..4
        pulled|took|cancelled|denied ..1 my weekend? pass|passes|leave|day_parole ..5
        guy|guys|person|someone|people|alibi ..4 not ..1 supposed|allowed|sposed ..1 to|2 ..1
            know|see|talk|be|with|near ..3
    """,
        "my ua came back diluted and they think i cheated",
        "my ua came back clean and they are happy",
        unless="""
        @scene|clean_and|all_good|passed|no_problem|cleared|happy|sorted|fixed|approved|
            reschedule|rebook|can_we|what_time|sorry_i_missed|another_time|see_you|meet_at|
            hockey_fight|library|school|soccer|new_phone|bus_pass_came
    """,
    ),
    Rule(
        "en.at_risk.house",
        "unsafe_place",
        "orange",
        "tonight",
        """
        bullet|bullets ..1 hole|holes ..4
        guy|guys|dude|man|someone|somebody|he|roommate ..3 followed|follows|following ..1 me ..4
            toilet|washroom|bathroom|shower|room|laundry|dorm|hall|home|store
        owns|owning|landlord|super ..4 wants|want|wanted|asked|asks ..2 me ..1 to? ..4 not ..1
            food|cook|clean
        drunks|junkies|guys|strangers|people|someone|dealers ..2 pissing|fighting|banging|
            pounding|kicking|yelling ..3 door|window|hall|stairs ..5
        no smoke alarm|alarms|detector|lock|locks|door ..6
        cook|cooking ..2 stuff|meth|crack|dope|drugs ..4 tub|kitchen|bathroom|basement|next|here|
            stove
        note|notes|letter ..2 under|on ..1 my|the door|window|car ..5 name|kids|threat|dead|know|
            rat|watching|leave
        guy|dude|man|one who ..1 stabbed|beat|robbed|shot|jumped|raped|hurt ..3 cousin|brother|me|
            friend|@kin ..6 here|stays|mission|shelter|floor|house|unit|range|moved
        turned|shut|cut ..1 off? ..1 the|my|our water|heat|power|lights|hydro ..2 off? ..3 until|
            till|til|if|unless|be_nice|pay|so
        planning|plotting|cooking_up ..2 something ..2 on|against|for|4 ..1 me
        has|have|got|made|copied|keeps|stole ..1 a|my ..1 copy_of? ..1 my? key|keys ..5 in|comes|
            scared|let_himself|walks|night|got_it|room
        likes|keeps|tries to|2|on? ..1 grab|grabbing|touch|touching|grope|corner|cornering ..2
            people|me|us|women|girls|ppl ..4
        grabs|gropes|touches|corners|rubs people|me|us|women|girls|everyone|ppl ..5 hall|hallway|
            shower|kitchen|stairs|bed|night|laundry
        trying|tries|tried|rattles|rattling|jiggling|keeps|turning|twisting ..2 my|the door|
            doorknob|handle|knob|lock|window ..1 handle|knob|>|at|again|all|tonight|every
        needles|needle|rigs ..5 stairs|hall|floor|bathroom|hallway|yard ..6
        passed|passing out ..1 on|in ..1 my|the stairs|hall|hallway|doorway|steps ..5
        points|pointing|waves|waving|shows|cleans|swinging|swings|fires|shoots ..1 his|a|the|at
            ..1 rifle|gun|knife|machete|bat|sword|ghosts|axe ..4
        beside|next_to|with|near|sharing|bunk|over|under|above ..2 dude|guy|man|someone|him|
            roommate ..4 high|drunk|swinging|knife|talks|screams|psycho|ghosts|violent|crazy|
            threatens|tweaking
        stairs|wiring|wires|outlet|ceiling|floor|roof|furnace|boiler|heater|panel ..3 broke|
            broken|sparks|sparking|caving|collapsed|rotten|smoking|leaking_gas|falling|caved
        sell|selling|deal|dealing|cut|cutting|cook|use|using|shoot|shooting ..2 dope|crack|meth|
            down|drugs|out ..3 kitchen|window|next_room|next|my_room|door|stairwell|house|unit|
            bathroom|hallway|washroom|front
        dealing|selling|using ..1 right? ..2 next room|door|to_me|unit
        my room ..2 to|2|for ..1 cut|deal|use|sell|smoke|cook|stash
        window|door|lock ..3 plastic|broken|broke|cut|kicked|smashed|busted|cardboard|no ..5
            someone|somebody|cut|in|night|fix|landlord|scared|again|cold
        someone|somebody cut|broke|smashed|kicked|busted ..1 it|the|my? ..1 window|door|lock|
            screen
        meth|grow|crack|drug|trap lab|house|op|den|unit ..5
        eyes|throat|lungs burn|burning ..4 lab|fumes|smell|mold|mould|next_door
        same floor|range|unit|house|dorm|room|shelter as|with ..4 guy|gang|ex|rat|enemy|other|who|
            crew
        door|car|wall|locker ..3 spraypainted|spray_painted|painted|tagged|carved|written|wrote
            ..2 rat|snitch|goof|skinner|diddler|dead|name
        supposed|told|said ..3 sober|clean|dry ..1 living|house|place ..4 trap|using|dope|party|
            drunk|not|high
        bed|mattress|sheets|room ..2 has|full|covered|got ..2 blood|bugs|bedbugs|shit|needles|
            mold|roaches ..4
    """,
        "someone keeps trying my door handle at night",
        "someone keeps trying my patience",
        unless="""
        @scene|spiders|halloween|hockey|hotel_pool|landlord_fixed|fixed|dog|cat|baby|toddler|
            plumber|renovation|renos|grandkids|parcel|delivery|paint_colour|sewing|knitting|
            diabetic|insulin|blackout|bedtime|church_door|candy
    """,
    ),
)
