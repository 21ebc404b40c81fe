"""English: small signs, a last meal, a search, a chair against a door, a dose cut in half."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.signs.no_more_days",
        "suicide",
        "red",
        "",
        """
        make|making|made|want|wanted|will|would|going_to|gonna|must|it ..3 look like an accident
        world|life|place ..4 no|not ..3 chair|place|room|spot|seat for me
        cancel|cancelled|canceled everything|all|it_all ~7 not ..2 need|use|using|needing ..1 it|
            them|any|that
        no more mondays|tuesdays|sundays|mornings|christmases|birthdays|winters|tomorrows|summers
            ..1 for me
        swim|swimming|river|lake|water ..4 boots|rocks|stones|weights|bricks ..2 on|in|tied|pockets
        rocks|stones|bricks ..2 in my ..1 pockets|coat|bag|boots|jacket
        how long|many|much ..2 it|that takes|take|would_take ..2 in|to ..1 a|the? garage|bleed|die|
            drown|hang|suffocate|kill|bleed_out
        join|see|meet|hug|be_with my ..2 @kin ..2 soon|tonight|tomorrow|again_soon ~6 passed|died|
            dead|heaven|buried|lost|gone
        join|joining my ..1 @kin ..2 in_heaven|up_there|other_side|in_the_ground|who_died
        sold everything|it_all ~8 last|final
        last|final meal|supper ..1 >|ever|then|before
        my ashes|casket|urn|obituary|coffin
        """,
        "its gonna look like an accident so dont feel bad",
        "there was an accident on the 401",
        unless="job|shift|shifts|schedule|class|movie|series|show|novel|course|cruise|flight|vacation|"
        "trip|band|museum|diet|fishing|before_surgery|surgery|insurance|moms|dads",
    ),
    Rule(
        "en.signs.after",
        "suicide",
        "orange",
        "tonight",
        """
        not|nothing ..1 matter|matters ..1 by|after|come tomorrow|tonight|monday|friday|sunday|
            then|morning
        left|leaving ..1 my|the key|keys|door ..4 mat|unlocked|open ~6 they|cops|someone|somebody
            ..2 get_in|find_me|come_in
        feel|feeling|felt ..1 empty|hollow ..1 >|inside|like|all|and
        stare|staring|lay|laying|lie|lying ..4 ceiling|wall ~5 left|why|nothing|point
        """,
        "wont matter by tmrw",
        "the colour wont matter",
        unless="rain|snow|weather|stomach|fridge|hungry|house_is",
    ),
    Rule(
        "en.signs.mixed",
        "overdose",
        "red",
        "",
        """
        mixed|mixing|mix ..1 my|the|some|some_of? @drug|xanax|benzo|perc|percs|valiums ..1 with|and
            ..2 26|beer|beers|booze|vodka|wine|rye|whiskey|alcohol|mickey|xanax|drinks|rum|40|24
        mixed|mixing|mix beer|booze|vodka|wine|rye|whiskey|alcohol|rum|drinks ..1 with|and ..2 @drug
        """,
        "mixed my xanax w a 26 n feelin real floaty",
        "i mixed my drinks with a spoon",
        unless="not_to|never|pharmacist|doc_said|told_me",
    ),
    Rule(
        "en.signs.against_the_door",
        "abuse_violence",
        "red",
        "",
        """
        chair|dresser|couch|furniture|table ..2 against|under|behind|in_front_of ..1 the|my? door|
            knob ..4 he|him|she|her
        squeezed|squeezes|squeezing|held|grabbed ..1 my neck|throat
        turtleneck|turtlenecks|scarf|scarves|long_sleeves ..3 because|cause|coz|cuz ..1 of him|her|
            what
        holds|keeps|hides|hid|takes|controls|locks|has my ..1 meds|pills|insulin|inhaler|methadone|
            puffer ..3 until|unless|so|if
        """,
        "i sleep w a chair against the door since he moved back in",
        "the chair is behind the door",
        unless="nurse|pharmacy|pharmacist|staff|clinic|house",
    ),
    Rule(
        "en.signs.phone_searched",
        "abuse_violence",
        "orange",
        "tonight",
        """
        goes|went|going through|thru my phone ~6 scream|screams|yells|mad|freaks|if_i|when_i|
            accuses
        not let me ..1 have|keep|own|see ..1 my|any|own ..1 own? money|phone|keys|friends|family
        have_to|got_to|gotta ask ..1 him|her ..3 go|leave anywhere|out
        checks|reads|searches my phone|texts|messages ~6 screams|yells|mad|freaks|accuses|talk_to
        """,
        "she goes thru my phone n screams if i talk to anyone",
        "she goes through my phone for pictures",
    ),
    Rule(
        "en.signs.clammy",
        "medical",
        "red",
        "",
        """
        clammy ~8 jaw|chest|arm|floor|pale|dizzy|breath|says
        jaw ..1 hurts|aches|hurting|pain ~6 clammy|chest|arm|sweating|floor|sweaty
        """,
        "dad is on the kitchen floor hes clammy n says his jaw hurts",
        "my jaw hurts from the dentist",
    ),
    Rule(
        "en.signs.rationed",
        "food_medicine",
        "orange",
        "tonight",
        """
        cut|cutting|splitting|split|halving|stretching|rationing ..1 my|the insulin|meds|pills|
            dose|doses|inhaler ..3 half|last|two|thirds
        rationing ..1 my? insulin|meds|pills|food|inhaler
        """,
        "cutting my insulin in half to make it last",
        "doc is cutting my meds since im better",
        unless="doc|doctor|nurse|pharmacist|told_me",
    ),
    Rule(
        "en.signs.deeper",
        "self_harm",
        "red",
        "",
        """
        razor|blade|lighter|boxcutter ..1 helped|helps|calms|calmed
        cuts|cutting|razor|blade|it ..2 getting|going|went|is deeper >|now|each|every|this
        """,
        "the razor helped last nite its gettin deeper",
        "a new razor is cheap",
        unless="beard|shave|shaving|snow|pool|water|hole|haircut|friendship|voice",
    ),
)
