"""English told sideways: what is put in order, handed on or hidden says what is meant."""

from flows.screen.rules import Rule

PET = "dog|cat|tiger|puppy|kitten|fish|bird|hamster|rabbit|plants|pets|pup|kids|him|her"
FEAST = (
    "christmas|xmas|spring|summer|new_years|easter|thanksgiving|halloween|my_birthday|next_year|30|40|"
    "50|morning|monday|tuesday|sunday|friday|weekend"
)
THING = (
    "room|bed|apartment|place|phone|clothes|stuff|coat|boots|bike|car|truck|money|food|meds|keys"
)

RULES = (
    Rule(
        "en.sideways.handed_on",
        "suicide",
        "red",
        "",
        f"""
        feed|take|walk|keep|mind|watch|look_after|care_for|adopt|have|love ..1 my|the|our? ..1 {PET}
            ..2 from_now_on|for_good|when_i_am_gone|once_i_am_gone|after_i_am_gone|now_on
        gave|given|giving|give|signed|handed ..1 away|my|him|her|the ..2 {PET}|{THING}|guitar|
            tools|watch|ring|ps4|xbox|tv ~12 not ..2 need|needing ..3 where_i_am|where_i_will|
            anymore_soon|after_tonight|after_today|where
        not ..1 need|needing them|it|any|that|this|stuff|em|a_thing where i ..1 am|will going|be|go
        not ..2 need|needing ..1 the|my|a|this|any? ..1 {THING} ..2 after tonight|today|tomorrow|
            sunday|monday|friday|this_week|this_weekend|this
        """,
        "can u feed tiger from now on",
        "can u feed the cat while im at work",
        unless="moving|moved|move|new_place|own_place|lease|transfer|released|release|rent|camping|trip",
    ),
    Rule(
        "en.sideways.food_left",
        "suicide",
        "orange",
        "tonight",
        """
        food|kibble|litter ..6 enough ..1 for|to_last ..1 a|the? month|months|while|weeks
        made|making|make ..1 my? peace with ..1 it|everything|god|dying|going|all >|and|i|of_it|
            paid|ready|now
        put|got|get|getting|set my ..1 affairs|papers|things in order
        paid ..2 up|ahead|off ..1 my|the? rent ~8 nobody|no_one|not ..3 have|clean|worry|deal
        """,
        "his food is under the sink theres enough for a month",
        "we have enough food for the bbq",
        unless="taxes|vacation|trip|camping|away|resume|visa|court|lawyer",
    ),
    Rule(
        "en.sideways.without_me",
        "suicide",
        "red",
        "",
        f"""
        not be|being|bother|bug ..1 a|your|anyone|anybody|nobody? problem|burden|trouble|bother|
            worry|weight|pain|headache ..1 for|to|on anyone|anybody|nobody|you|no_one|them|
            everyone|my_family|my_kids|us ..2 longer|soon|long|after|tonight
        not bother|bug|burden ..1 anyone|anybody|nobody|you|them|no_one ..1 much longer
        i ..1 not|out in|of the picture|pic ..1 >|anymore|soon|after
        easier|better|simpler|lighter|happier ..6 i ..2 not|out in|of the picture|pic|way
        easier|better|simpler|happier after|come|by {FEAST}|tonight|tomorrow ..2 when|once|cause|
            because|i
        not|never going_to|will|to|plan_to|planning_to|expect_to see {FEAST} ~6 peace|fine|okay|ok|
            sorry|goodbye|anyway|done|and_that|tired|tell
        not|never going to see christmas|xmas|spring|summer|new_years ..1 >|this|and
        phone off ..1 after this|that|i ..1 one|text|msg|message|>
        shut|shutting|turn|turning ..1 my? phone off ~8 thanks|thank_you|love|sorry|goodbye ..3
            everything|all|always
        """,
        "wont be a problem for anyone much longer",
        "the bus wont be a problem for us",
        unless="movie|class|theatre|flight|plane|battery|charger|library|interview",
    ),
    Rule(
        "en.sideways.at_hand",
        "suicide",
        "red",
        "",
        """
        whole|full|entire|all_the ..1 bottle|pack|bag|strip|box|pills|meds ..3 in ..1 my hand|
            hands|lap|fist
        bottle|pills|meds|pack ..4 hand|hands|lap|front ~7 nobody|no_one|noone ..2 home|here|
            around|back|comes|till|until
        counted|count|counting|lined_up|lining_up ..1 them|all|my|the|out ~6 #10 ~5 enough|plenty
        #10 ..3 is|thats|that|should enough|plenty|do_it right|yeah|to_do|to_end|to_sleep|i_think
        hope|hoping|pray|praying|wish ..3 sleep|asleep and? that is|will|be ..1 it|all|done
        rope|belt|cord|knot ..3 waiting|hanging|tied|picked_out|bought ..2 garage|closet|shed|
            trunk|basement|beam|rafters|tree
        """,
        "got the whole bottle here in my hand n nobody home till mon",
        "got the whole bag of chips in my hand",
        unless="hot_sauce|ketchup|water|gatorade|pop|shampoo|chips|candy|cookies|juice|vitamins|baby|"
        "formula|swing|climbing|boat|laundry|invites|chairs|plates",
    ),
    Rule(
        "en.sideways.explained_away",
        "abuse_violence",
        "red",
        "",
        """
        told|tell|telling|said|lied|say ..2 work|boss|doctor|nurse|school|hospital|everyone|mom|
            people|teacher|them|him|er|sister ..2 i ..1 fell|walked_into|tripped|slipped|bumped ..1
            again|down_the_stairs|the_stairs|a_door|the_door|door|a_cupboard
        one of his|her moods|rages|fits|spells ..6 marks|bruises|hide|hid|slept|car|scared|
            bathroom|>
        marks|bruises|bruise ..2 on|around my neck|throat|wrists|arms|ribs|face
        long sleeves|scarf|makeup|sunglasses ..3 hide|cover|hides|covers ..2 bruise|bruises|marks|
            it|what_he|what_she
        """,
        "i told work i fell again",
        "i told work im late again",
        unless="hockey|bike|skateboard|gym|tattoo|massage|cupping|vaccine|sports|boxing|karate|lift",
    ),
    Rule(
        "en.sideways.not_walking_away",
        "risk_to_others",
        "red",
        "",
        """
        he|she|they|him|dude|guy|prick|goof|snitch ..1 not walking|walk|leaving|leave|getting|
            coming ..1 away|out|home ..1 from? ..1 alive|this|it|on_his|i|>
        i ..1 got|have|keep ..1 the|my|a bat|knife|pipe|machete|hammer|gun|crowbar|blade ..2 ready|
            waiting|by_the_door|in_my_sleeve|for_him|for_her|for_them
        """,
        "if i see him at the door he aint walkin away i got the bat ready",
        "he aint walking he takes the bus",
        unless="baseball|softball|cricket|game|practice|batting|dinner|kitchen|carving|cooking|"
        "bbq|season|turkey|cast|wheelchair|crutches",
    ),
    Rule(
        "en.sideways.one_less",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        what ..1 is? one less ..2 me|person|mouth|junkie|us|addict|loser
        nobody|no_one ..1 sets|saves|keeps|leaves ..2 plate|seat|chair|place ..1 for me
        one less junkie|con|mouth|addict|loser|problem_for|person_to
        """,
        "whats one less of me anyway",
        "one less thing to carry",
    ),
    Rule(
        "en.sideways.sold_for",
        "relapse",
        "orange",
        "today",
        """
        sold|pawned|hocked|traded my ..2 tv|phone|bike|coat|ring|guitar|ps4|ps5|xbox|tools|boots|
            laptop|watch|jacket|tablet|console|chain ~4 know|guess|and_guess ..1 why|what|where
        """,
        "i sold my tv u know what for",
        "i sold my tv to my neighbour",
    ),
    Rule(
        "en.sideways.dark_cough",
        "medical",
        "red",
        "",
        """
        coughing|spitting|puking|throwing|hacking|vomiting ..1 up|out? dark|black|brown|bloody|
            coffee_ground|rusty|red ..1 stuff|grounds|chunks|goo|spit|crap|shit
        """,
        "coughin up dark stuff n im all sweaty",
        "coughing up the rent again",
    ),
)
