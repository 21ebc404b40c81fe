"""Work lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.job.lost",
        "job_loss",
        "orange",
        "today",
        """
        i|i_am|we ..1 got|was|been|am|just|being|getting|is fired|canned|laid_off|let_go|sacked|
            layed_off|terminated|axed !up
        < got|been|just|being|getting|laid_off fired|canned|laid_off|let_go|sacked|layed_off|
            terminated|axed !up
        and|then|guess got|i_am fired|canned|laid_off|let_go|sacked
        < fired|laid_off|sacked|canned ..1 >|today|again|this|because|from
        they|boss|he|she fired|canned|laid_off|let_go|sacked|layed_off|terminated|axed ..1 me|us|my
        they|boss|he|she|manager|work|company|foreman|agency|supervisor ..1 fired|let|laid|canned|
            sacked|dropped|axed me ..1 go|off|>|today|because|and|for|from|this|over|yesterday
        let me go today|because|from|this|yesterday|at_work|again|>
        lost|lose|losing|loosing|loose|lossed my|the|another|a|this ..1 job|work|gig|shifts|
            position|income !at !papers|paper|number|boots|clothes|card|gloves|schedule|
            keys|id|form|forms|permit|vest|badge|application|phone
        lost|losing my|the|our job|work at ..4 >|today|because
        no|out_of job|work|a_job ..3 record|no_one|rent|again|now|hire|money|because|since
        not|will_not|no_one|never ..2 hire|hires|hiring ..2 me|felon|record|ex_con|someone_like
        not|will_not|no_one|never|nobody ..2 take ..2 me|felon|record|ex_con|someone_like !camping|
            fishing|hiking|to|out|home|there|off|seriously|long|with|shopping|for
        quit|quitting|walked off|walked_off_my|my my|the|job? job ..4 can_not|rent|money|because|
            fight
        boss|they|manager|work|foreman|supervisor ..2 said|told|says|texted ..2 not|no|never|do_not
            ..2 come|coming|bother|need|needed|show|work ..1 back|in|up|me|anymore|tomorrow|here
        sent me home ..1 for good|permanently|fired
        boss|they|work found ..2 about|my ..3 record|past|time|charges|history|jail
        < canned|laid_off >|from|today|yesterday|again|and|because
    """,
        "boss let me go today cuz of my record",
        "he let me go early today so i can make it at 3",
        unless="""
        early|phone|keys|ahead|first|ball|fired_up
        season_done|list|pool_gig|got_a_better|the_push
    """,
    ),
)
