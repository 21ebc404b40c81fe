"""Danger in so few words that hardly anything is said: "911 911", "got something to do it with"."""

from flows.screen.rules import Rule

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
        got|have|bought|found|kept something|what_i_need|everything to end it|this|everything
        want|wanna|wish|rather ..2 not|stop exist|existing
        tried|tryed ..1 to end it|everything ..1 monday|tuesday|wednesday|thursday|friday|saturday|
            sunday|yesterday|last_night|today|tonight
        offing|off myself|yourself|urself ~4 i_am|i|am right_now|rn|now
        enough ..2 pills|meds|sleepers|tablets put_by|saved|stashed|hidden|stored|set_aside
        tell|told ..5 not ..1 their|there|her|his|your|nobodys fault ..1 i went|left
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
        no|not number|numbers|scale ..1 for|low ..1 this|that|how|enough
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
