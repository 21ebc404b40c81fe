"""Panic."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.panic.attack",
        "panic",
        "orange",
        "today",
        """
        panic|anxiety attack|attacks|attak|atack
        panicking|panicing
        having|got|get|getting|one|full ..1 a|of_my|these|my|another|blown ..1 panic|panics
        anxiety|axniety|nerves|anxious ..2 bad|so_bad|through|crazy|thing|again|roof|killing|
            can_not|kicking|worst|insane|high|high_today|eating|will_not|right_now|so|attack|really
        so|too|really|really_bad|super|very anxious|overwhelmed|nerved_up ..2 can_not|to|today|bad|
            help|right_now|>|shaking
        can|could not ..1 calm|stop ..1 down|shaking|crying|panicking|freaking|myself|thinking|
            the_shaking
        can not ..1 think|focus|function ..1 straight|clear|right|can_not|anymore|>
        heart ..1 racing|pounding|beating_fast|going_crazy|is_racing|going_a_mile ..3 anxiety|calm|
            can_not|stop|panic|scared|>|help|shaking|fast|again|sweating
        i am|been|can_not|hands|whole|body|i_am ..2 shaking|trembling ..3 can_not|and|not|stop|bad|
            so|scared|like|cry|panic
        freaking|losing|tripping|flipping|spinning out ..2 bad|so|can_not|help|right_now|here|alone|
            please|hard|about_everything|big_time|again|shaking
        going|feel|feeling|i_am crazy|insane|nuts|mental ..2 in_my_head|can_not|help|alone|in_here|
            hearing
        hearing|hear voices|voice|people_talking !group|support|network
        i|am|so|feel|feeling|getting|im|really ..2 paranoid|paranoia ..1 >|bad|so|everyone|can_not|
            again|people|about|that|help
        paranoia ..1 bad|so|again|help
        flashback|flashbacks|ptsd|night_terrors|nightmares ..2 bad|again|can_not|all|every|so|back|
            from|>|about|night
        can_not|scared|afraid|too|not ..2 leave|go|come|get|step|move ..2 my|in|out|the|outside|
            inside ..1 room|house|outside|building|inside|apartment|bed|door|of_bed ..3 scared|
            shaking|can_not|people|panic|>|anxiety|today|days|anymore
        too many people ..3 can_not|panic|breathe|shaking|scared|leave
        nervous_breakdown|mental_breakdown
        having|had|have|a|full|my|total|complete|another ..1 breakdown|meltdown !lane|cover|truck|
            on_the
        freaking|losing|flipping|tripping|spiraling|spinning out >|man|bad|dude|here|right|help|bro
        feel|feeling|think|thinking|am|like ..3 going|losing|go|gone crazy|insane|mental|nuts|
            my_mind|mad ..1 >|here|in|and|help|i
        can_not ..2 leave|get_out|go_out|step ..2 room|house|apartment|bed|bathroom|outside ..2 >|
            anxiety|scared|days|panic|i
        heart|chest ..3 racing|pounding|beating|tight ..3 anxiety|panic|nervous|fast|calm|scared
        dying ..4 anxiety|panic|attack
        hands|body|legs ..3 shaking|shake|tremble|stop ..3 heart|pounding|racing|can_not|sweating|
            anxiety
        mind|thoughts|head|brain ..2 racing|spinning|will_not_stop|not_stop ..2 >|can_not|and|i|all|
            so|help
        keep|can_not_stop ..1 checking the door|lock|locks|windows|window
    """,
        "panic attack on the train cant stop shakin",
        "panic at the disco tickets, want one?",
        unless="""
        disco|tickets|car|room_for|excited|funny|so_happy|cold|laughing|happy|good_way|concert|
            sale|from_the_cold|battery
        pizza|burger|poutine|song|tune|tiktok|moose
        coffees|red_bull|espresso|energy_drink|energy_drinks|stairs|pre_workout
    """,
    ),
)
