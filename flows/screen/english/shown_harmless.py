"""What stands beside a hit shows that it is harmless: a game, a meal, years ago, a team."""

from flows.screen.rules import Mask

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
        "en.mask.one_more_and",
        """
        if i ..3 eat|hear|see|have|watch|smell|drink|do one|1|another ..1 more ..8
            coroner|undertaker|ambulance|hearse|lose_it|losing_it|snap|scream|puke|flip_out
    """,
        "if i eat 1 more egg salad sandwich at group call the coroner",
        "call the coroner now hes dead",
    ),
    Mask(
        "en.mask.late_again",
        """
        boss|coach|teacher|wife|mom|mother|foreman|supervisor is|will ..1 going_to|gonna? kill|
            murder|choke|strangle me ..4 late|forgot|forgetting|missed|broke|burnt
    """,
        "boss is gonna kill me 3rd time late lol",
        "my boss is gonna kill me he has a gun",
    ),
    Mask(
        "en.mask.years_ago_doing_good",
        """
        used to ..1 hit|beat|hurt|choke me ~4 years|yrs ago ~10 doing|im|i_am good|great|better|fine
        husband|wife|ex|boyfriend|girlfriend|father|dad|mom ..1 he|she? ..1 hit|beat|hurt|choked me
            ~6 years|yrs ago ~6 now ..1 i
    """,
        "my ex used 2 hit me. thats yrs ago. im in moncton now n doin good",
        "my ex used to hit me. he is here now",
    ),
    Mask(
        "en.mask.bad_spot_years_ago",
        """
        was|were in a|the bad|dark|rough|low place|spot|headspace ~8 years|yrs ago ~8 group|program|
            church|meetings|mentor|counsellor|gym|better|good|thru|through
    """,
        "i was in a bad spot when i got out 3 yrs ago. group got me thru it",
        "i was in a bad spot 3 yrs ago and its back tonight",
    ),
    Mask(
        "en.mask.sore_from_work",
        """
        foot|feet|leg|legs|arm|arms|back is|are ..1 dead|shot|killing_me|numb ..2 after|from ..2
            #|shift|work|hours|walking|standing|concrete|overtime
    """,
        "my feet r dead after 12 hrs on concrete",
        "my legs are dead i cant feel them",
    ),
    Mask(
        "en.mask.lost_at_cards",
        """
        checkers|chess|cards|crib|cribbage|euchre|game|fortnite|madden|monopoly|uno ~3
            my life is over ..1 lol|haha|hahaha|lmao|hehe
    """,
        "granddaughter beat me at checkers. my life is over haha",
        "my life is over",
    ),
    Mask(
        "en.mask.wanted_to_years_ago",
        """
        years|yrs ago i wanted|tried ..1 to die|end_it ~4 got|have ..3
            kids|grandkids|job|reason|daughter|son|grandson|granddaughter now
    """,
        "yrs ago i wantd to die. got 2 grandkids now wouldnt miss it for nothin",
        "yrs ago i wanted to die. now i want to again",
    ),
    Mask(
        "en.mask.never_thought_so",
        """
        never had|have|get ..1 any|those? thoughts ..1 like? that? ..1 about|of? ..1 hurting|killing
            myself
    """,
        "never had thots like that about hurtin myself. just answerin ur question",
        "i never had thoughts like this before but i want to hurt myself",
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
        #1|ten|twenty|thirty|forty|fifty|many|some|few years|yrs ago ..2 i ..1 took|swallowed|ate
            ..1 too|so|all ..1 many|the pills|meds ~14 now|today ..1 i ..1 volunteer|work|help|
            mentor|speak|am
        old_man|dad|father|stepdad|mom|mother ..1 beat|hit|belted|beats us|me ..1 every? payday|
            night|day|weekend|sunday ~6 gone|dead|passed|buried #1|ten|twenty|thirty|forty years|yrs
        used to hit|beat|choke|punch|slap|beat_up me ~4 gone #1|two|three|four|five|six|ten years|
            yrs
        asked ..2 if i ..1 think|thought|thinking|feel ..2 suicide|suicidal|dying ~2 i said no
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
    Mask(
        "en.mask.bleeding_pipes",
        """
        bleed|bleeds|bleeding|bled ..2 radiator|rads|brakes|brake|lines|valve|valves|pipes
    """,
        "bleedin radiators all day w the super",
        "bleeding all day and it wont stop",
    ),
    Mask(
        "en.mask.pulled_a_muscle",
        """
        pulled|threw|tweaked ..1 my|a back|hamstring|groin|muscle ..1
            out? shovelling|shoveling|lifting|moving|working|at|playing|raking|digging|>
    """,
        "pulled my back shovelin. il live",
        "they pulled me back in",
    ),
)
