"""Calls for help that do not say why."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.sos.help",
        "suicide",
        "red",
        "",
        """
        help me now|right_now|quick|hurry|asap|fast|please_now|he|she|they|i_am|i_can_not|before|
            someone|die|dying
        please|someone|anyone|god ..1 help me >|now|i_am|i|he|she|please|hurry|someone|quick|asap|
            before|tonight
        < help me >
        < help help
        help|sos|mayday ..1 emergency|911|dying|danger|police|ambulance
        i|we|need|needs|want|call|send|get|come|please|calling|phone|called|sending ..1 me|an|the|a|
            for|us|some|someone? ambulance|paramedics|paramedic|medic|ems|swat|firetruck
        send|call|get|need|call_the|phone ..1 911|help_now|help_quick|the_police|the_cops|cops|
            police|9_1_1|someone_now|help_to|help_please ..1 >|now|please|to|he|she|hurry|quick|
            asap|for|my|i_am|i|they|fast|there|someone
        mayday|xsos
        xsiren ..2 xsiren|help|911
        help now|hurry|quick|emergency|urgent
        my|our life|lives is|are|in ..1 danger
        not safe ..3 help|now|please|tonight|right_now|kill|leave
        i_am|we_are|she_is|he_is|am|are|immediate in|immediate? danger !of
        help ..1 me ..1 please? someone|somebody|anyone|no_one ..1 >|please|here|now|come
    """,
        "help me now he is here",
        "pls help me now with the form for my id",
        unless="""
        with|form|resume|moving|move|find|figure|forms|i_would|homework|understand|couch|@scene|
            contact|fill|computer|app|log_in|password|choose|pick|decide|cook|email|study
        scammer|scam|faked|fake|raffle
        perogy|perogies|wings|dating_life
    """,
    ),
    Rule(
        "en.sos.maybe",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        i|really need|want help|someone ..1 bad|badly|now|asap|urgent|right_now|tonight|to_talk|
            real_bad|fast
        i need to talk to someone|anyone ..1 now|bad|tonight|please|right_now|asap|right|>
        i want to talk to someone|anyone ..1 now|bad|right_now|asap|right
        need|want someone to talk to
        call|phone|text me ..1 please|asap|now|right_now|urgent|emergency ..1 bad|can_not|scared|
            emergency|urgent|it_is_an
        it_is|it|is|this is? ..1 an|a emergency
        something ..1 bad|terrible|awful is|has|just|going_to|going ..1 happened|happen|happening|
            going
        i did|done something ..1 bad|stupid|terrible|awful
        xknife|xblood|xgun|xpill|xblade|xgrave|xrope >
        scared ..1 to|of|what|for ..1 close|myself|what_i|being_alone|be_alone|what_i_am|my_thoughts
    """,
        "i need someone to talk to",
        "i need help with the couch now",
        unless="""
        couch|move|moving|form|forms|homework|resume|contact|room|surgery|dental|vet|fill|exit|kit|
            brake|fund|about_the|about_my|job_number
        scammer|scam|faked|fake|drill
    """,
    ),
    Rule(
        "en.call.sos",
        "suicide",
        "red",
        "",
        """
        sos ~4 come|help|hurry|quick|quickly|somebody|someone|anyone|now|911
        """,
        "s.o.s. pls som1 come quick",
        "sos need a math tutor",
        unless="""
        coffee|beer|wifi|homework|math|tutor|ride|charger|pizza|diaper|diapers|snack|snacks|makeup
        outfit|recipe|printer|abba|song|movie|toilet|tp|wine
        """,
    ),
)
