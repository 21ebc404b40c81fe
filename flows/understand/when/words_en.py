"""English words about time, as typed on basic phones, and the tokens they are.

Every row is a token and the ways to say it, separated by bars. Words of one letter more or less
are repaired in ``repair``, only for full names of days and months.
"""

from flows.understand.when.tokens import (
    Ago,
    And,
    At,
    But,
    Edge,
    Ends,
    Every,
    Fine,
    In,
    Month,
    Or,
    Part,
    RelativeDay,
    Season,
    So,
    Starts,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Workdays,
)

WORDS: tuple[tuple[Token, str], ...] = (
    (Weekday("", 0), "monday|mon|mondy|munday|mondey"),
    (Weekday("", 1), "tuesday|tue|tues|tuesd|teusday|tusday|tuseday|tuesdy|tuse|teus"),
    (
        Weekday("", 2),
        "wednesday|wed|weds|wednsday|wensday|wendsday|wenesday|wednes|wendesday|wednesd"
        "|wens|wends|wensd|wednsd|wdnesday",
    ),
    (
        Weekday("", 3),
        "thursday|thu|thr|thurz|thur|thurs|thrs|thirsday|thersday|thurday|thursd|thuursday|thrus",
    ),
    (Weekday("", 4), "friday|fri|fryday|frid|fridy"),
    (Weekday("", 5), "saturday|sat|satur|saterday|satday|satrday|saturdy"),
    (Weekday("", 6), "sunday|sun|sund|sundy"),
    (Weekday("", 0, True), "mondays|mons"),
    (Weekday("", 1, True), "tuesdays"),
    (Weekday("", 2, True), "wednesdays|wensdays"),
    (Weekday("", 3, True), "thursdays"),
    (Weekday("", 4, True), "fridays|fris"),
    (Weekday("", 5, True), "saturdays|sats"),
    (Weekday("", 6, True), "sundays|suns"),
    (
        RelativeDay("", 0),
        "today|todays|2days|2day|tday|todya|tdy|this day|present day|at this time",
    ),
    (
        RelativeDay("", 1),
        "tomorrow|tomorrows|tmrws|tmws|2morrows|tmrw|tmr|tmw|tmrow|tomoro|tomorra|tomorow|tommorow"
        "|tommorrow|tomorro|tomm|tomo"
        "|2moro|2morrow|2mrw|2mro|2mo|2moz|tmro|tm|tomorrrow|tommorro|tomarrow|tomrow|next day"
        "|the next day|the day after|the following day|following day",
    ),
    (
        RelativeDay("", 2),
        "day after tomorrow|the day after tomorrow|day after tmrw|the day after tmrw"
        "|day after tmr|day aft tmrw|the day after tmr|day after 2moro|the day after 2moro"
        "|overmorrow"
        "|for the day after tomorrow|for the day after tmrw",
    ),
    (RelativeDay("", -1), "yesterday|yday|yesterdays|last night|last nite|the other day"),
    (RelativeDay("", -2), "day before yesterday|the day before yesterday"),
    (
        Weekend("", False),
        "weekend|wk end|wknd|wkend|week end|wkd|weeknd|weekned|the weekend|the wknd|the wkend"
        "|long weekend|long wknd|long wkend|the long weekend|long week end",
    ),
    (Weekend("", True), "weekends|wknds|wkends|week ends|satsun|sat n suns"),
    (
        Workdays(""),
        "weekdays|week days|weekday|week day|wkdays|wkday|workdays|work days|weeknights|week nights"
        "|week nites|weeknites|on week nights|school day|school days|weeknight|week night|week nite"
        "|weeknite|during the week|thru the week|through the week",
    ),
    (Month("", 1), "january|jan|janury|januarry"),
    (Month("", 2), "february|feb|febuary|feburary"),
    (Month("", 3), "march"),
    (Month("", 4), "april|apr"),
    (Month("", 5), "may"),
    (Month("", 6), "june|jun"),
    (Month("", 7), "july|jul"),
    (Month("", 8), "august|aug"),
    (Month("", 9), "september|sep|sept|septmber|setember"),
    (Month("", 10), "october|oct"),
    (Month("", 11), "november|nov"),
    (Month("", 12), "december|dec|decmber"),
    (Season("", "spring"), "spring|springtime"),
    (Season("", "summer"), "summer|summertime"),
    (Season("", "autumn"), "fall|autumn"),
    (Season("", "winter"), "winter|wintertime"),
    (Season("", "season"), "season"),
    (Season("", "quarter"), "this quarter|the quarter|current quarter"),
    (Season("", "quarter", 1), "next quarter|coming quarter|following quarter"),
    (Season("", "quarter", -1), "last quarter|previous quarter"),
    (Season("", "q1"), "q1|first quarter|1st quarter"),
    (Season("", "q2"), "q2|second quarter|2nd quarter"),
    (Season("", "q3"), "q3|third quarter|3rd quarter"),
    (Season("", "q4"), "q4|fourth quarter|4th quarter"),
    (Part("", "morning", meal=True), "first thing|first thing in the am"),
    (Part("", "morning", meal=True), "first thing|1st thing"),
    (Part("", "morning"), "morning|mornin|morn|mornng|mornings time|am early|morning time"),
    (Part("", "afternoon"), "afternoon|aftrnoon|aftn|afternoonish|arvo|aftrn|afternon|afternn"),
    (Part("", "evening"), "evening|evenin|eve|evn|evns|evning|evng|evenning"),
    (Part("", "night"), "night|nite|nighttime|night time|nitetime"),
    (Part("", "morning", True), "mornings|mornins"),
    (Part("", "afternoon", True), "afternoons"),
    (Part("", "evening", True), "evenings|evenins"),
    (Part("", "night", True), "nights|nites"),
    (Part("", "noon", meal=True), "lunch|lunchtime|lunch time|lunch hour|my lunch|lunch break"),
    (Part("", "evening", meal=True), "dinner|supper|dinnertime|suppertime|supper time|dinner time"),
    (Part("", "morning", meal=True), "breakfast|brekkie|breakfast time"),
    (Part("", "evening"), "eod|eob|end of day|close of business|cob"),
    (Part("", "day"), "business hours|office hours|daytime|day time|working hours"),
    (Unit("", "second"), "sec|secs|seconds"),
    (Unit("", "minute"), "min|minute|minuttes"),
    (Unit("", "minute", True), "mins|minutes"),
    (Unit("", "hour"), "hour|hr|hourly"),
    (Unit("", "hour", True), "hours|hrs"),
    (Unit("", "day"), "day"),
    (Unit("", "day", True), "days"),
    (Unit("", "workday", True), "business days|working days"),
    (Unit("", "workday"), "business day|working day"),
    (Unit("", "week"), "week|wk|wek"),
    (Unit("", "week", True), "weeks|wks"),
    (Unit("", "month"), "month|mth|mo"),
    (Unit("", "month", True), "months|mths|mos"),
    (Unit("", "year"), "year|yr"),
    (Unit("", "year", True), "years|yrs"),
    (Which("", 0), "this|dis|current|this whole|this entire|the whole|the entire|whole|all this"),
    (Which("", 1), "next|nxt|nex|following|nx"),
    (Which("", 1, True), "coming|upcoming|comin|this coming|this upcoming"),
    (Which("", -1), "last|previous|lst|this past"),
    (
        Edge("", "after"),
        "after|aft|aftr|afta|afer|later than|past|starting from|starting at"
        "|starting|as of|any time after|anytime after|anything after|onwards from|from about",
    ),
    (
        Edge("", "before"),
        "before|b4|befor|bfore|by|prior to|in advance of|earlier than|no later than"
        "|no l8r than|no l8er than"
        "|not later than|sooner than|as late as|at the latest|b 4|any time before"
        "|not after|but not after|not past|but not past|nothing after|nothing past"
        "|anytime before|anything before|on or before|at or before|by the latest",
    ),
    (
        Edge("", "after"),
        "not til|not till|not until|not til after|not till after|not until after|not b4"
        "|but not til|but not till|but not until|but not til after|but not till after"
        "|but not until after|but not before|but not b4",
    ),
    (Edge("", "after"), "at or after|on or after|no earlier than|not earlier than|not before"),
    (Edge("", "until"), "until|til|till|untill|unti|up to|up 2|up until|up till|untl|ntil"),
    (
        Edge("", "after"),
        "at the earliest|the earliest|earliest|earliest i can do is|the earliest i can do is"
        "|earliest is|soonest i can do is|earliest i can make it is|earliest i can is",
    ),
    (
        Edge("", "before"),
        "the latest|latest|latest i can do is|the latest i can do is|latest is|latest i can is"
        "|latest i can stay is",
    ),
    (Edge("", "from"), "from|frm|since"),
    (Edge("", "between"), "between|bw|btwn|btween|btw|betwen|inbetween|in between|betw|b/w"),
    (To(""), "to|through|thru|thro|tru"),
    (
        At(""),
        "at|around|about|arnd|circa|approximately|approx|roughly|like|say|near|@|~|aroud|arond",
    ),
    (At(""), "bout|at around|at about|at like|around about|at approximately"),
    (Or(""), "or|nor|either|and or"),
    (And(""), "and|n|nd|&|plus|also|as well as"),
    (
        Every(""),
        "nightly|every|evry|each|always|evrey|ever y|every single|weekly|daily|usually|everyday"
        "|every day"
        "|every other|evryday|all the time|most days",
    ),
    (But(""), "but|though|tho|however|although"),
    (
        So(""),
        "and do|n do|and lets do|so|instead|rather|how about|how bout|hows|what about|what bout"
        "|wat about|wat bout|hw bout|hw abt|how abt|what abt|wat abt"
        "|maybe|mayb|then|could do|can do|can u do|can you do|can we do|let us do|lets do|lets say"
        "|move it to|push it to|move to|switch to|change it to|change to|if not"
        "|would prefer|id prefer|prefer|rather do|only|just",
    ),
    (
        Taken("", "work"),
        "work|working|workin|i work|im working|im workin|at work|got work|have work|shift|shifts"
        "|my shift|overtime|ot|on shift|wrk|wrking|werk|i wrk|gotta work|on the job"
        "|needs me|need me in|switched me to|moved me to|changed me to|switched my shift to"
        "|moved my shift to|has me on|has me working|got me on|got me working|put me on"
        "|puts me on|wants me in|called me in|called in|on call|on a job site|on a job"
        "|on the job site|on site|has me|they got me|boss got me|they have me|they got me at",
    ),
    (
        Taken("", "appointment"),
        "court|appointment|appt|appts|appointments|doctor|doc|dr|dentist|hospital|lawyer"
        "|po|parole|probation|hearing|interview|counselling|counsellor|therapy|clinic|surgery"
        "|meeting my po|seeing my po|bloodwork|blood work|blood test"
        "|community service|apt at|doctors|checkup|methadone|dialysis|physio|job interview",
    ),
    (Taken("", "class"), "school|class|classes|course|training|exam|college|program"),
    (
        Taken("", "other"),
        "busy|bizzy|buzy|stuck|im stuck|booked|taken|occupied|tied up|not around|away|out of town"
        "|outta town|outa town|out a town|on the road"
        "|out of the office|out of office|on vacation"
        "|got plans|have plans|got a thing|have a thing|got something|something came up"
        "|stuff came up|somewhere to be|gotta be somewhere|got stuff|have stuff"
        "|have something|something going on|got my kids|have my kids|got the kids|have the kids"
        "|got my kid|have my kid|got my son|have my son|got my daughter|have my daughter"
        "|got my boys|have my boys|got my girls|have my girls|got my grandkids|have my grandkids"
        "|got my boy|have my boy|got my girl|have my girl"
        "|suck for me|sucks for me|in the shop|at the shop|stuck in|stuck at|stat holiday"
        "|is a stat|is a holiday|is the holiday|the holiday"
        "|full|swamped|is tight|is too early|is too late|too early"
        "|too late|a bit early|a bit late"
        "|kinda early|kinda late|cutting it close"
        "|bad for me|is bad|is out|r out|are out|is a no"
        "|no good|no go|nogo|gone all|a write off|write off|writeoff|a wash|a bust"
        "|out of the question|off the table"
        "|funeral|wedding|double booked|got an appointment|moving day|takin the kids"
        "|up north|our family day|my family day|in the bush|at the lake|at the cabin|at camp"
        "|have custody|got custody|sick as a dog|stays with me|staying with me"
        "|family time|for family"
        "|for my family|gone|travelling"
        "|traveling|on holiday|on holidays"
        "|in the hospital|in jail|in detox"
        "|in rehab"
        "|gig|practice|rehearsal|babysit|baby sit|watch the kids|watching the kids"
        "|taking the kids|out so no|is no good|is full|babysitting|is bad for me",
    ),
    (
        So(""),
        "rain check til|rain check till|rain check until|raincheck til|wait til|wait till"
        "|wait until"
        "|hold off til|hold off till|hold off until|leave it til|leave it till|leave it until"
        "|put it off til|put it off till|put it off until",
    ),
    (
        Starts(""),
        "have to leave|gotta leave|need to leave|got to leave|must leave|hafta leave"
        "|have to go at|gotta go at|need to go at",
    ),
    (Starts(""), "start|starts|starting work|begin|begins|start work"),
    (
        Ends(""),
        "finish|finishes|ends|done|get off|gets off|off work|off|finished|im off|im done|get out"
        "|off shift|finish work|get off work|out of work|get done|done work",
    ),
    (In(""), "in|within|inside|in about|in like|in around|in the|in the next|within the"),
    (
        Fine(""),
        "ok|okay|k|fine|good|great|free|works|fits|suits|available|avail|open|perfect|cool|better"
        "|best|works for me|is good|is ok|is fine|is better|is best|would work|should work"
        "|could work|might work|can work|will work|work for me|work for u|work for you|work best"
        "|work better|yes|yep|yeah|yup|sure|sounds good|does work|i can|ill be free|possible|can"
        "|no plans|nothing planned|nothing going on|nothing on"
        "|dont matter|doesnt matter|dont care|either way|makes no difference|no difference"
        "|both work|either work|either works|one or the other|either one"
        "|work 4 u|work 4 me|works 4 u|works 4 me|work 4 you"
        "|wrk 4 u|all yours|im all yours",
    ),
    (Ago(""), "ago|earlier"),
    (RelativeDay("", 1), "for the day after|for the next day"),
    (
        RelativeDay("", 0),
        "tonight|tn|tonights|tonites|2nites|tonite|2nite|2night|tnite|2nyt|toinght|for the day",
    ),
)

# In their order, from zero and from first.
_COUNTING = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_PLACES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
# Words that are numbers; a couple is two, a few are three (as in the measuring data).
NUMBERS: dict[str, float] = {
    **{word: n for n, word in enumerate(_COUNTING.split())},
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "couple": 2,
    "few": 3,
    "several": 3,
    "half": 0.5,
    "dozen": 12,
}
ORDINALS: dict[str, float] = {
    **{word: n for n, word in enumerate(_PLACES.split(), start=1)},
    "thirtieth": 30,
    "ides": 15,
}
