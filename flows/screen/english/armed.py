"""Danger to others told by where somebody stands, what is in their hand, and what will happen."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.armed.on_the_way",
        "risk_to_others",
        "red",
        "",
        """
        i|i_am|me|going|going_to|am ..1 on|in|at|to|outside|across|over|up|there|behind|by ..2 his|
            her|their|the|my|that|there ..3 street|yard|backyard|door|place|house|office|school|
            work|porch|window|judge|parole_office|plant|driveway|shelter|stairs|car|up_there ..3
            with ..1 the|a|my|this|dads|this? crowbar|wrench|@weapon|@arms|matches|gas_can|22|pipe
        with|got|have|bringing|bring|grabbed|took|brought|take ..2 @weapon|crowbar|wrench|rifle|22|
            shotgun|gas|gas_can|matches|cleaver|filleting_knife|chainsaw ~8 his|her|their|the_judges
            place|house|street|door|school|office|truck|window|bed|apartment
        loaded|armed|strapped|drunk ..2 on my way ..1 to ..2 his|her|their|the|@him ..1 place|house|
            door|work|school|office|apartment
        going_to|will|ready_to|about_to|want_to|might|i_am ..1 gut|scald|behead|slice|
            slaughter|mow|ram|torch|flatten|suffocate|disembowel|maul|butcher|curb|slit @him|him|
            her|them|that|this|his|those|the
        smother|smothering|scald|scalding|gut|gutting|slitting|shooting|stabbing|torching him|her|
            them|that|his|throat|throats|the_judge|the_guy ..2 tonight|now|sleep|if|when
        i|i_am|going_to ..1 slitting|slit|cutting|cut a|his|her|their|your|somebodys throat|throats
        next|first cop|guard|staff|guy|one|person|worker ..3 i_am|gets|get|going_to|i ..2 shooting|
            shot|stabbed|stabbing|dead|swinging|hurt
        shot|killed|stabbed|burned|poisoned my|the|his|her dog|cat ~3 next
        going|go|gone|about_to_go postal|columbine|on_a_rampage|school_shooter
        got|have|borrowed|brought ..1 a|the|my gun|piece|heat|blade|machete|burner|nine|9mm !of|
            phone ~6 settle|settling|handle|handling|finish|finishing|square ..1 it|this|that|up|
            him|them|things ..1 tonight|now|today|tomorrow|@week_day|for_good|>
        get|getting even ..6 @week_day|tonight|tomorrow|everyone|gun|all_of_them|hope
        that|this|the|whole school|office|place|town|plant|shelter|mosque|church ..2 going_to|will
            ..1 remember|burn|pay|bleed|know me|my_name|tonight|>
        all|everybody|everyone|them|every ..1 of_them? ..2 at|in the|that mosque|church|school|
            office|plant|shelter|warehouse|parade ..2 going_to|will|gonna get|die|pay|burn|bleed|go
        taking|take|bring|bringing everyone|everybody|some|a_few|someone|as_many ..2 with|down|out
            me|at|with_me|there|tonight
        drive|driving|run|running|ram|plow|crash|ride ..3 through|thru|into|over ..2 crowd|people|
            parade|tent_city|kids|line_up|lineup|encampment|them|protest|camp|him|her
        got|have|made|wrote a|my|the ..1 kill? ..1 list ~6 judge|names|cop|po|starting|first|each
        know|knows|learned|figured ..2 when|what_time|where|her_car|his_car|what_bus ..4 gets_off|
            lives|parks|gets_home|walks|works ~6 not|never ..1 get|make|see|be ..1 home|alive|it|
            morning|there|coming
        she|he|they|somebody|someone|whoever ..2 going_to|will|about_to ..1 pay|find_out|regret ~6
            gas|gun|knife|backyard|bat|outside|matches|loaded|can|machete|his_house|her_house
        rat_poison|antifreeze|poison|bleach|drano|fent ..3 in|getting|into ..2 it|his|her|their|
            coffee|food|stew|supper|drink|the_soup
        boiling|hot|kettle|sugar_water|grease|oil ..5 waiting|pour|throw|for_him|for_her|face
            ~6 him|her|them|out|face|scald
        me|both|all|us and|n|of ..1 her|him|us|the_kids ~4 kids|us|all ~4 tonight|better|same_time|
            peaceful
        fired|put|shot|let_off|sent # ..2 through|thru|in|into|at ..1 his|her|their|the door|house|
            window|car|wall|him|her
        pulled|pull|squeezed the trigger ~4 misfired|jammed|going_again|again|missed|him|her|he|she
        swinging|swing|waving|wave ..1 a|the|this|my machete|axe|knife|bat|sword|hatchet|hammer|
            gun ..3 at|these|this|kids|if|around|everyone|people
        before|b4 i ..1 swing|use|fire|throw|grab ..1 this|the|my|a axe|knife|gun|bat|hammer|kid|
            machete|baby
        throw|throwing|slam|slamming|drop|shake|drown ..1 this|the|my kid|baby|child ..2 at|against|
            out|in|into|off|hard|if|down
        shook|shaken|shaking|hit|threw|dropped|smothered ..1 her|him|the_baby|it|my_baby|the_kid
            ..4 hard|wall ~4 quiet|limp|not_crying|not_wake|stopped|still
        tied|locked|chained|taped ..1 her|him|them|someone|@him ..1 up|down|in|basement ~5 do|know|
            what|help|trunk|basement
        ran|run|hit|backed ..1 him|her|a_guy|someone|somebody|a_kid|a_man|a_woman|a_cyclist ..2
            over|with ..1 my|the? ~5 alive|took_off|road|drove_off|left|ditch|dead|dunno
        bit|cut|ripped|broke|smashed his|her|a_guys|their ear|finger|nose|jaw|face|skull ..1 off|in?
            ~4 going|go back|again|in|finish
        finish|finishing|end what i started ~4 him|her|them|years|knife|gun|prison|back
        knife|gun|bat|axe ~2 him|her|them ~2 tonight|now|today
        do|doing|get|take|catch life for|over him|her|them|this|it|@him ~4 worth|blade|gun|tonight|
            knife|happy
        following|follow|followed|tailing|stalking ..1 him|her|them|that_guy ..2 all_day|
            home|for_days|all_week ~5 tonight|alone|when|catch|knife|get
        cops|police|they|anyone|staff ..2 come|through|thru|try|kick ..5 door|in|here ~3 taking|
            shooting|going_down|going_to_shoot|armed|take_some|blood|start_shooting
        i|i_will|going_to|he|i_am ..3 kitchen|drawer|stairs|closet ..2 with|got ..1 the|a|my
            cleaver|knife|axe|gun|bat|hammer ~8 him|he|her|she|yelling|i_will|coming|kill
        going|go|taking|take ..2 to ..1 the|my|his|her ..1 parole_office|school|work|court|
            courthouse|judge|mosque|church|judges ..4 with ..1 a|my|the machete|gun|rifle|knife|bat|
            axe|shotgun
    """,
        "i am on her street with the crowbar",
        "im at the shop with the crowbar for the job",
        unless="""
        @scene|game|gas_station|bbq|moose|deer|elk|fish|hunting|hunt|butcher|shop|job|demo|drywall|
            reno|carpentry|paintball|nerf|plow_truck|snow|firewood|chop|wood|garden|turkey|roast|
            dad_joke|dog_park|mice|rats_in|mouse|exterminator|traps|golf|baseball|softball|practice|
            ball|screws|class|lesson|prank|cake|kettle_corn|movie_night|hugs|hug|tickle|fort
    """,
    ),
)
