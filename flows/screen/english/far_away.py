"""English for what is far away: the news, a show's dead, days long over; none of it is here."""

from flows.screen.rules import Mask

STATION = "cbc|ctv|global|global_news|cp24|citynews|aptn|cnn|the_news|news|radio|newscast|the_paper"
NEWS = (
    "killed|killing|kill|died|die|dead|death|deaths|murdered|murder|shot|shooting|shootings|"
    "stabbed|stabbing|stabbings|beat|beaten|attacked|attack|robbed|drowned|drowning|jumped|hung|"
    "hanged|overdose|overdosed|overdoses|suicide|suicides|fentanyl|bomb|gun|assaulted|crash|"
    "missing|hit|burned|raped|threatened|froze|themselves|himself|herself"
)
STRANGER = (
    "guy|man|woman|lady|kid|teen|girl|boy|fella|cop|officer|people|person|someone|somebody|couple|"
    "family|driver|cyclist|hiker|worker|trucker|senior|kids|actor|singer|player|teacher|student"
)
DARK = (
    "die|dying|dead|death|suicide|myself|kill|killing|end|ending|hurt|hurting|cut|cutting|jump|"
    "disappear|harm|it"
)
USING = (
    "using|drinking|drunk|high|homeless|dealing|stealing|smoking|boozing|partying|fighting|gambling|"
    "on_the_street|on_the_streets|on_the_run|in_the_life|in_a_gang"
)

MASKS = (
    Mask(
        "en.mask.on_the_air",
        f"""
        heard|hear|saw|see|seen|watched|watching|caught|read|reading ..1 it|that|this? on|in? ..1
            the? {STATION} !my|our|me|he|she|his|her ..2 they|theyre|were|are|was|is? ..2
            saying|talking|said|say|says|about|bout|how|that|a|some|another !my|our ..6 {NEWS}
        about|bout ..1 that|the|this|a|some|another ..1 {STRANGER} ..4 {NEWS} in|on|at|near|up|by|
            down|over|out ..2 crazy|wild|sad|terrible|awful|nuts|>
        heard|hear|saw|see|seen|watched|watching|caught|read|reading ..1 on|in? ..1 the? {STATION}
            ..1 about|bout|a|that|some|another|the|this ..1 {STRANGER} ..4 {NEWS} ..5 >
        saw|see|seen|heard|hear|watched on {STATION} that|the|a|some {STRANGER} ..4 {NEWS}
        they_are|theyre|were|was talking|saying|yapping ..1 on {STATION} ..2 about|bout ..4 {NEWS}
        {STATION} ..1 said|says|saying|reported ..1 that? ..1 a|some|the? {STRANGER} ..4 {NEWS}
        {STATION} they_are|they were? talking|saying|going_on about|bout? ..4 {NEWS}
        {STATION} ..1 had|has|ran|did|aired|is_doing|was_doing ..1 a|another|some ..1 piece|story|
            special|segment|report|thing|bit|show ..1 on? ..1 about|bout|on? ..5 {NEWS}
        {STATION} ..1 had|has|ran|did|aired ..1 a|another|some ..1 piece|story|special|segment|
            report|thing|show ..1 on? ..1 about|bout|on? ..5 killing|killed|hurting|harming
            themselves|himself|herself
        deaths|rates|numbers|shootings|stabbings|overdoses|murders ..1 again? ~1 so|real|very|pretty
            sad|awful|scary|heavy
        reading|read|saw|seen in the paper about|bout ..1 that|the|a|some {STRANGER} ..4 {NEWS}
        """,
        "heard on cbc they are talking about suicide rates up north",
        "heard on cbc its cold. i am thinking about suicide",
    ),
    Mask(
        "en.mask.upset_not_choked",
        """
        am|was|be|feel|felt|feeling so|super|pretty|proper|really|real|right|too|totally|still
            choked !by|out|and|with|again|him|on|unconscious|me|up_by
        am|was choked !by|out|and|again|him|on|unconscious|me|up_by|i_can_not|here|last|tonight
        """,
        "they killed off my guy im so choked",
        "im choked out by him again",
    ),
    Mask(
        "en.mask.long_over",
        f"""
        used|use|usta to|2 ..1 want|wanna|wish|think|try|dream ..3 {DARK} ..5 then? ~1 ..1 not|
            never ..1 for|in|4?
            ..1 #|two|three|four|five|six|many|a_few|years|months|a_long_time|ages|forever
        used|use|usta to|2 ..1 want|wanna|wish|think|try|dream ..3 {DARK} ..2
            back_then|back_in_the_day|back_when|a_lot|then? ~1 ..1 not anymore|
            no_more|now !sure|just|that|i ~2 got|life|things|all|im|i_am !nothing|no|numb|just|done
            ..2 good|great|better|girls|kids|grandkids|job|place|happy|clean|sober
        used|use|usta to|2 hurt|cut|burn|harm myself|me ..5 ~1 not ..1 in|for|4 ..1 #|years|months|
            a_long_time|ages
        used|use|usta to|2 want|wanna|wish|think ..3 {DARK} ..4 ~1 life|things is|are|r ..1 good|
            great|better|beautiful
        """,
        "used to wanna hurt myself back in the day. not for 4 years now",
        "used to wanna hurt myself. now i hurt myself again",
    ),
    Mask(
        "en.mask.then_with_a_job_now",
        f"""
        back when|then|in ..1 i|we|my ..1 was|were? {USING} ..2 days|years? ~8 # years|year|months|
            days ..1 at|in|on|clean|sober|with|now|free|strong|since !no|nothing|jail|and_i_miss
        when|back_when i|we was|were {USING} ~9 got|have ..1 a|my|some own|savings|job|place|apt|
            apartment|keys|career|trade|licence|license|house|family
        stopped|quit drinking|using|smoking|dope|crack|meth|heroin|booze|pills ..1 # days|weeks|
            months|years|year ..1 ago? ..1 today|now? >
        # days|weeks|months|years ..1 ago? ..1 since i|we stopped|quit
            drinking|using|smoking|dope|crack|meth >
        """,
        "back when i was usin i couldnt hold a job. 2 yrs at the mill now",
        "back when i was usin i hit rock bottom. now i want to die",
    ),
)
