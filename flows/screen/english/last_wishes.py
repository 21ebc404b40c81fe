"""English for last wishes: what is left in whose hands, cares that end, who does it himself."""

from flows.screen.rules import Rule

CHILD = (
    "girl|boy|girls|boys|@kin|little_one|little_girl|little_boy|grandbaby|babies|youngest|oldest"
)
KEEPSAKE = (
    "ring|rings|watch|drum|tools|jacket|guitar|bike|truck|car|beads|beadwork|necklace|medal|medals|"
    "photos|pictures|chain|regalia|feather|records|boots|fiddle|bible|rosary|knife|rifle|skates|"
    "moccasins|quilt|blanket|sled|skidoo|boat|letters|journal|savings|bracelet|vest|hat|coin"
)
HEAVEN = "god|lord|creator|jesus|allah|heaven|the_reaper"
PAPERS = "card|cards|wallet|pin|will|cash|savings|ring|rings|debit|passwords|papers|id|passport"
DULL = "form|forms|sheet|application|resume|lease|receipt|uniform|badge|desk|landlord|tenant|permit"
LATER = "tonight|tomorrow|please|ok|thanks|right_now|at_home|so_bad|i_am_serious|and_then"

RULES = (
    Rule(
        "en.wishes.keepsake_after",
        "suicide",
        "red",
        "",
        f"""
        make_sure|make_certain|see_that|see_to_it|promise|swear ..3 my|the {CHILD} ..1 gets|get|
            has|keeps ..3 {KEEPSAKE} ~1 after|afterward|afterwards >|{LATER}
        make_sure|make_certain|see_that|see_to_it|promise|swear ..3 {CHILD} ..1 gets|get|has|
            keeps ..3 {KEEPSAKE} ~1 after|afterwards >|{LATER}|me|i_am_gone|i_go
        make_sure|make_certain|see_that|see_to_it|promise ..3 {CHILD} ..1 gets|get|has|keeps ..3
            {KEEPSAKE} ~1 when|once it_is|its|this_is|thats|that_is over|done|all_over|finished
        my {CHILD} ..1 can|could|should|will|gets ..1 have|keep|take|get my ..1 {KEEPSAKE} ~1
            after|afterward|afterwards >|{LATER}
        give|pass my ..1 {KEEPSAKE} to my {CHILD} ~1 after|afterward|afterwards >|{LATER}
        """,
        "can u make sure my girl gets my nans ring. after",
        "can u make sure my girl gets my message after",
        unless="class|school|practice|wedding|visit|repair|resized|cleaned|fixed|game|court|release|"
        "back|shop",
    ),
    Rule(
        "en.wishes.envelope",
        "suicide",
        "red",
        "",
        f"""
        my ..1 bank|debit|health|id|status? {PAPERS} ..6 in ..1 a|an|the? envelope ..3 your|you|
            for_you|for_my
        my ..3 bank|debit? {PAPERS} ~4 envelope ~6 know what to|2 do
        envelope ..4 your name ~8 know what to|2 do
        left|leaving|put everything|it_all in ..1 a|an|the? envelope ..1 with|for ..1 your? you|
            name|my ..3
        left|leaving|put ..1 my ..1 house|room? keys|wallet|cards|phone ..5 note ..2 your|you|my
            ..1 name? ~8 know what to|2 do
        """,
        "left my keys n bank card in a envelope w ur name on it. ull know what 2 do",
        "left the form in a envelope w ur name on it. ull know what 2 do",
        unless=DULL,
    ),
    Rule(
        "en.wishes.letters_laid_out",
        "suicide",
        "red",
        "",
        f"""
        wrote|written|finished|left the|my|all_the letter|letters|note|notes ..1 for|to ..1 my|the|
            all|each? ..1 {CHILD}|everyone ~3 on|under ..1 the|my|her|his|their ..1 kitchen|coffee?
            table|counter|fridge|pillow|dresser|bed|nightstand
        the|my letter|letters|note|notes for ..1 my|the {CHILD} is|are|r on|under ..1 the|my|her|
            his ..1 kitchen|coffee? table|counter|fridge|pillow|dresser|bed|nightstand
        wrote|left|written a|one letter|note ..1 for|to ..1 my|each {CHILD} ~3 on|under her|his|
            their|my pillow|bed|pillows
        wrote|left|written a|one letter|note for|4|to each of my {CHILD}
        letters ..1 are? done|written|finished|signed ~2 one for|to each|every|all|my
        """,
        "wrote the letter for my kids its on the kitchen table",
        "wrote the letter for my kids school its on the kitchen table",
        unless="school|teacher|judge|court|parole|po|hearing|santa|board|mail|mailed|stamp|stamps|"
        "post|"
        "support|reference|cover|apology|tooth_fairy|landlord|job|sitter|babysitter|lunch|lawyer|"
        "camp|principal|birthday|valentine|valentines",
    ),
    Rule(
        "en.wishes.no_more_care",
        "suicide",
        "red",
        "",
        """
        not|never ..1 have|need|got ..1 to|2? ..1 carry|look_after|babysit|put_up_with|
            clean_up_after|drag|lug me ..1 around? ..1 no_more|anymore|any_more|much_longer|
            any_longer !i_got|,_i_got|._i_got|i_have|,_i_have|now_that|i_start|,_i_start|because|
            ,_my|i_am_clean|,_i_am_clean|
            i_am_working|i_am_sober|,_i_am_working|i_am_good|to
        not|never ..1 have|need|got ..1 to|2? ..1 look_after|check_on|chase|text|call|bother_with|
            worry_about me ..1 around? ..1 much|for_much longer
        not|never ..1 have|need|got ..1 to|2? ..1 look_after|check_on|chase|text|call|bother_with|
            worry_about me ..1 no_more|anymore soon|after
        soon|tonight|tomorrow ~1 ..2 you|yous|everyone|no_one|they|mom|kids|family ..2 not|never
            ..1 have|need|got ..1 to|2? ..1 worry|look_after|carry|check|deal|fuss ..1 about|bout|
            on|with|after? me ..1 >|no_more|anymore|any_more
        soon no one|body will have|need ..1 to|2? worry|look_after|carry|check|deal|fuss ..1 about|
            bout|on|with|after? me ..1 >|no_more|anymore|any_more|again
        """,
        "thanks 4 everythin. u wont have 2 carry me no more",
        "got my licence so u wont have 2 drive me no more",
        unless="job|work|working|clean|sober|place|apartment|licence|license|hired|moving|phone|"
        "money|"
        "keys|car|school|graduate|program|housing|pay|cheque|rides|walk|crutches|cast|lease",
    ),
    Rule(
        "en.wishes.myself_then",
        "suicide",
        "red",
        "",
        f"""
        {HEAVEN} ..1 do|does|will|would|can? not ..1 just? take|want|call me ~8 do it
            myself|my_self|meself
        pray|praying|prayed|asked|asking|beg|begging ..4 {HEAVEN} ..2 take|takes|took me ~8 do it
            myself|my_self|meself
        {HEAVEN} ..1 do|does|will|would? not ..1 just? take|come_get me ~4 i will do it
        if ..3 not go|die|pass ..2 sleep ~3 do it myself|my_self|meself
        pray|praying|beg|begging|prayed ..2 {HEAVEN} ..3 to|2 just? take me ..2 sleep|tonight|now|
            already|away|too
        pray|praying|beg|begging|prayed ..1 every|all? ..1 night|day|that|for|to? {HEAVEN} ..1 just|
            will|to? take|takes|end me ..2 >|tonight|sleep|now|soon|already|before_morning|today
        """,
        "if god dont take me 2nite ill do it myself",
        "if mom dont take me 2nite ill do it myself",
    ),
    Rule(
        "en.wishes.not_botched_again",
        "suicide",
        "red",
        "",
        """
        should have ..1 finished|done|did ..1 the|it|that ..1 job? ..1 last|first|that|right time ~6
            not ..1 going_to|will? ..1 screw|mess|fuck|botch|blow|mess_it|screw_it|fuck_it ..1 it?
            ..1 up? ..1 tonight|this_time|again|next_time|twice
        finish|finishing the job ..1 on_me|on_myself ..2
        finish|finishing ..1 what i started ..2 last time|year|winter|spring|summer|fall ~4 not|
            wont|no ..2 screw|mess|fuck|stop|save|find|wake
        """,
        "shoulda finished the job last time. wont screw it up 2nite",
        "shoulda finished the test last time. gonna study tonight",
        unless="roof|drywall|paint|fence|deck|shift|interview|essay|test|exam|course|boss|crew|"
        "foreman",
    ),
    Rule(
        "en.wishes.all_laid_out",
        "suicide",
        "red",
        "",
        """
        everything|all|what i need ..3 table|bed|lap|counter|front|hand|floor|dresser ..2 ~1 and?
            no one|body ..1 is? home|here|around|back !so|to|and|for ..3 >
        everything|all|what i need ~6 no one|body ..1 is? home|here|around ~2 it_is|its
            time >
        my|a way out is ..1 hidden|ready|right|waiting? in|under ..1 my|the pocket|drawer|closet|
            pillow|mattress|bag|backpack|nightstand|cupboard|trunk|hand
        everything|all i need ..1 is? ..1 laid|set|lined|layed out|up ~2 no one|body ..1 is? home
        """,
        "i got everythin i need sittin on the table n nobody home. its time",
        "i got everythin i need 4 the cake sittin on the table",
        unless="cake|bake|baking|cook|cooking|recipe|paint|painting|sew|sewing|dinner|supper|game|"
        "party|"
        "interview|clean|cleaning|movie|dvd|popcorn|snacks|bbq|turkey|study|homework|lego",
    ),
    Rule(
        "en.wishes.found_by_rent_day",
        "suicide",
        "red",
        "",
        """
        no one|body ..1 would|will ..1 even|ever? ..1 notice|find|know|see|look|miss !out ..3 until|
            til|till|before ..2 rent|smell|smells|landlord|super|stink|neighbours|flies !went|goes|
            up|increase|party|calls|called|emails|texts
        only ..1 notice|find|know|look ..4 when|once ..2 rent|smell|smells|landlord|super|stink
        """,
        "nobody would even notice til rent was due",
        "nobody would even notice til the rent party was over",
        unless="party|leak|mouse|mice|cat|dog|garbage|fridge|fish|milk|increase|hole|paint|dent",
    ),
    Rule(
        "en.wishes.phone_in_the_lake",
        "suicide",
        "red",
        "",
        """
        phone ..1 is|will? goes|going|go in|into|off ..1 the|a? @waters|bridge ~3 me ..1 with it|
            this|the_phone
        phone ..1 is|will? goes|going|go in|into|off ..1 the|a? @waters|bridge ~1 and? ..1 me|myself
            with|too|next|after|then
        phone ..1 is|will? goes|going|go in|into|off ..1 the|a? @waters|bridge ~1 then ..1 i|me
        throwing|tossing|throw|chucking|chuck|toss ..1 my|the|this phone in|into|off ..1 the|a?
            @waters|bridge ~1 then|and me|i >|do|am|go|follow|with|too|next
        """,
        "last text. fone goes in the lake after and me with it",
        "fone went in the lake lol. tipped the canoe",
    ),
    Rule(
        "en.wishes.past_is_back",
        "past_ideation",
        "orange",
        "tonight",
        """
        used|use|usta to|2 ..1 want|wanna|wish|think|feel ..3 die|dying|dead|suicide|kill|killing|
            hurt|hurting|end|ending|cut|cutting|harm ..1 myself? ~2 coming|came|creeping|returned|
            returning|started|starting back|again
        used|use|usta to|2 ..1 want|wanna|wish|think|feel ..3 die|dying|dead|suicide|kill|killing|
            hurt|hurting|end|ending|cut|cutting|harm ..1 myself? ~2 it|that|they|feeling|thoughts
            is|are|has|have|s ..1 all|come|coming? back|again !in|then|to_normal
        """,
        "used to wanna die, its back again",
        "used to wanna die of shame at karaoke, now im back on stage",
    ),
    Rule(
        "en.wishes.rest_of_no_use",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        tired|tiredness ~5 sleep|rest|nap|sleeping do|does|can|will not ..1 even? fix|help|touch|
            cure|reach
        tired|tiredness that|which sleep|rest not ..1 fix|help|touch|cure|reach
        want|wanting|wish|need ..1 it|everything|things|the_world|my_head|me? ..1 all|to_be|to_go|
            so? quiet|silence|silent|still ..1 forever|for_good|4_good|for_ever|4_ever|always
        feel|feels|felt like ..2 i? got|came|went|am out ..6 in|to|for ..1 a|an|another? ..1
            bigger|another|different|smaller|wider? ..1 phone|cage|jail|prison|cell
        feel|feels|felt like ..2 traded ..1 one|a ..1 phone|cage|jail|prison|cell for|4 another|
            a_new|a_bigger|the_next
        got|am out but it_is ..1 just|like|only|still ..1 a? another|different|bigger ..2 cage|jail|
            prison
        got|am out and? it_is ..1 just|like|only|still ..1 a? bigger|another|different|wider phone|
            cage|jail|prison|cell
        outside|out_here|freedom|the_street|the_streets ..1 is ..1 just|like|only ..1 a bigger|
            different|another|wider phone|cage|jail|prison|cell|yard
        no one|body ..1 even? remembered ..1 my|it_was_my birthday|bday ~5 alone|by_myself|cry|
            cried|crying|rough|lonely
        no one|body ..1 even? came|come|showed|called|texted|remembered|visited ..2 to|for|on|up ..2
            birthday|bday ~5 alone|by_myself|hard|cry|cried|crying|rough|lonely
        sat|sitting|sit|ate|eating ..3 alone|by_myself ..3 cake|birthday|bday
        cake alone|by_myself
        """,
        "im tired in a way sleep dont fix",
        "im tired but sleep fixes that",
        unless="knee|back|shoulder|ankle|dog|cat|coffee_fixes|shift|movie|song|laptop|newborn|baby|"
        "teething",
    ),
)
