"""Danger in so few words that hardly anything is said: "911 911", "got something to do it with"."""

from flows.screen.rules import Mask, Rule

RULES = (
    Rule(
        "en.hardly.emergency",
        "suicide",
        "red",
        "",
        """
        < 911 >
        911 911
        911 ..1 can_not ..1 talk|speak|call
        911 quiet|quietly|hurry
        can_not talk|speak|call ..1 911
        help me please ..1 help
        help me help
        send|need someone|somebody ..1 now ..1 please|hurry|>
        suicide number|line|hotline ..1 again? hurry|quick|now|please
        narcan|narcaned|narcand|naloxone ..4 once|twice|already|tonight|today ~8 coming_back|
            wearing_off|going_under|out_again|slipping|nodding
    """,
        "911 cant talk",
        "the number of that bus is 911 i think",
        unless="bus|porsche|show|movie|song|locker|apartment|unit|form|forms|resume|application",
    ),
    Rule(
        "en.hardly.at_hand",
        "suicide",
        "red",
        "",
        """
        top|roof|edge|ledge|railing ..3 parkade|garage|building|bridge|stairs|tower|dam|hotel ~14
            ready|peaceful|goodbye|over_now|not_scared
        got|have|bought|found|kept something|what_i_need|all_i_need|everything_i_need ..1 to do it
            with|>
        got|have|bought|found|kept something|what_i_need|everything to|for end|finish it|this|
            everything
        want|wanna|wish|rather ..2 not|stop exist|existing
        tried|tryed ..1 to end it|everything ..1 monday|tuesday|wednesday|thursday|friday|saturday|
            sunday|yesterday|last_night|today|tonight
        offing|off myself|yourself|urself ~4 i_am|i|am right_now|rn|now
        enough ..2 pills|meds|sleepers|tablets put_by|saved|stashed|hidden|stored|set_aside
        not|never ..1 their|there|her|his|your|nobodys fault ..1 i went|left
        hole|whole|full|entire bottle|pack|box ..1 of tylenol|advil|pills|meds|sleepers ..1 here|
            with_me|beside_me|in_front|ready|waiting
        tell|say ..4 that? it_was|was an accident ~3 >|kids|mom|them
        want|wanna|wish|rather ..2 not|stop exist|existing
        hole|whole|full|entire bottle|pack|box ..1 of tylenol|advil|pills|meds|sleepers ..1 here|
            with_me|beside_me|in_front|ready|waiting
        tell|say ..4 that? it_was|was an accident ~3 >|kids|mom|them
        dad|father|mom|mother|brother|sister|uncle|cousin|grandpa|buddy|he ..1
            shot|hung|hanged|killed|offed himself|herself|hisself ~12 makes_sense|
            get_it_now|get_why|i_get_it|understand_now|understand_why|know_why|my_turn
    """,
        "i got something to do it with. bought it today",
        "i got something to do it with my brother lent me his drill",
        unless="""
        drill|paint|shovel|mop|vacuum|truck|saw|hammer|wrench|laptop|printer|sewing|tools|tool|
            rake|mower|money
    """,
    ),
    Rule(
        "en.hardly.body",
        "medical",
        "red",
        "",
        """
        went|fell|dropped|goes|collapsed ..1 down ..1 grabbing|grabin|holding|clutching ..1 his|her|
            the|my chest|heart|arm
        throat|throats|airway|tongue ..1 closing|swelling|tightening|closed ..1 up|shut|>
    """,
        "my mentor he went down grabbing his chest",
        "my throat is sore again no voice",
    ),
    Rule(
        "en.hardly.no_number",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        no|not number|numbers|scale ..1 for|low ..1 this|that|it|me|how|enough|what|>
        no|not number|numbers low_enough
        what_is|what|wats ..2 point|use of ..3 or any of it|this
        worst it_is|i_have|i been|felt|ever ~4 empty|nothing|dark|alone|numb
    """,
        "u want a number 1 to 5 theres no number for this",
        "there is no number for the bus stop",
        unless="bus|stop|phone|call|office|clinic|house|door|apartment",
    ),
    Rule(
        "en.hardly.drunk",
        "relapse",
        "orange",
        "today",
        """
        i am ..1 drunk|wasted|hammered|plastered ..1 sorry|now|again|right_now|>
    """,
        "cant come at 2 im drunk. sorry",
        "im drunk on your coffee lol",
        unless="coffee|love|tired|tea|sunshine|power",
    ),
    Rule(
        "en.hardly.full",
        "shelter",
        "orange",
        "tonight",
        """
        they|shelter|shelters|places|everywhere|everything|mission|beds|sally|hostel ..4 full ~8
            minus|freezing|cold|snowing|raining ..3 out|outside|here|tonight|>
        they|tims|mcdonalds|library|it close|closes ..1 at ..2 after ..1 that ..1 i_dunno|dunno|
            walk|not_know|no_where
        full ..1 until|till|til|thru ~6 minus|freezing|cold ..3 out|outside|here
    """,
        "they say full til thurs. its minus 20 out here",
        "the buses are full and its cold in there",
        unless="bus|buses|train|trains|gym|class|restaurant|tims",
    ),
)

MASKS = (
    Mask(
        "en.mask.asked_and_denied",
        """
        asked|asks|asking ..1 me? if|whether|about ..2 think|thinking|thought|want|wanted|feel|am
            ..2 of|about|to|like? dying|die|suicide|death|killing_myself|hurting_myself|
            kill_myself|hurt_myself ~3 told|said|answered ..2 no|nope|not|never
    """,
        "counsellor asked if i think of dying. told her no and i meant it",
        "counsellor asked if i think of dying. told her yes",
    ),
    Mask(
        "en.mask.end_of_a_film",
        """
        not|never see|saw ..1 the|that|it|its|an? ..1 end|ending|twist coming
    """,
        "watched that movie where everyone gets poisoned. didnt see the end coming",
        "i dont see an end to this",
    ),
    Mask(
        "en.mask.beaten_in_a_game",
        """
        play|playing|played|plays|game|games|chess|hangman|checkers|cards|uno|pool|darts|ping_pong|
            monopoly|nhl|madden|fifa ~8 beat|beats|killed|smoked|destroyed|murdered me
    """,
        "playing hangman with my boy he beat me twice",
        "he beat me twice",
    ),
    Mask(
        "en.mask.overdosed_on_food",
        """
        overdosed|overdose|overdosing|od ..1 on ..2 turkey|pie|pies|candy|chocolate|coffee|cake|
            sugar|food|cookies|caffeine|pizza|poutine|wings|perogies ~6 can_not move|breathe
        overdosed|overdose|overdosing|od ..1 on ..2 turkey|pie|pies|candy|chocolate|coffee|cake|
            sugar|food|cookies|caffeine|pizza|poutine|wings|perogies
    """,
        "overdosed on turkey and pie cant move haha",
        "overdosed on fent and now i cant move",
    ),
    Mask(
        "en.mask.years_ago_and_now",
        """
        years|yrs|decades ago ..1 i ..1 overdosed|od|tried|wanted|jumped|cut ~8 now ..1 i ..1 speak|
            talk|help|mentor|work|volunteer|share|sponsor
        used to hit|beat|choke|punch|slap me ~10 years|yrs ..3 peaceful|free|safe|happy|quiet|calm
    """,
        "years ago i overdosed. now i speak about it at the meetings",
        "years ago i overdosed. now i think about it every night",
    ),
    Mask(
        "en.mask.broke_up_back_then",
        """
        broke|break|split|breaking up ..4 back ..1 in|then|before|when
    """,
        "broke up with my gf back in spring. doing ok with it now",
        "broke up with my gf and cant go on",
    ),
    Mask(
        "en.mask.if_they_lose",
        """
        if ..1 the? leafs|habs|oilers|canucks|jays|flames|jets|sens|raptors|team ..6 jump|jumping|
            die|dying|kill|killing
    """,
        "if the leafs blow this one im jumping in the lake with my water wings",
        "im jumping in the lake tonight",
    ),
    Mask(
        "en.mask.breached_but_fine",
        """
        thought|thinking i ..1 breached|breach|breeched ~2 but|and ..3 said ..2 fine|ok|good|
            nothing|no_worries
    """,
        "thought i breached but my po said its fine",
        "i breached and my po said ill go back",
    ),
    Mask(
        "en.mask.lived_to_see",
        """
        not|never think|thought|believe|expect ..2 live|make|see ..3 long|old|day|it ..1 and|but|
            so? ..1 happy|glad|grateful|proud|blessed|thankful
    """,
        "1 yr no beer. didnt think id live this long and happy i did",
        "didnt think id live this long and im done",
    ),
)
