"""English for wounds of tools, threats that know the door, who went off for good; and for supplies
that run out, and days on the bottle."""

from flows.screen.rules import Rule

TOOL = (
    "saw|skilsaw|skillsaw|tablesaw|chainsaw|grinder|axe|hatchet|router|drill|nailgun|nail_gun|blade|"
    "planer|jointer|mower|auger|machine|press|glass|spike|rebar|knife|box_cutter|sheet_metal"
)
RUNS = "pouring|gushing|pumping|soaking|squirting|spurting|soaked|gushed|spraying"
CLOTH = (
    "towel|towels|shirt|sock|boot|rag|rags|bandage|gauze|jeans|glove|cloth|paper_towel|everything"
)
CUT = "cut|sliced|gashed|slashed|ripped|split|opened|tore|stabbed"
FOE = "guys|dudes|they|someone|somebody|he|people|crew|dealer|ex|gang|men|boys|number|cousins"
FAMILY = (
    "nephew|niece|cousin|brother|sister|son|daughter|dad|mom|uncle|aunt|auntie|kid|boy|girl|buddy|"
    "friend|roommate|neighbour|grandson|granddaughter|stepson|kids|elder|old_man|grandpa"
)
SUPPLY = (
    "insulin|puffer|inhaler|methadone|suboxone|heart_pills|bp_pills|blood_thinners|thinners|epipen|"
    "seizure_meds|seizure_pills|lithium|meds|nitro|antipsychotics|heart_meds|hiv_meds|test_strips"
)
CUT_OFF = (
    "cut_me_off|cut_off|cut_me|dropped_me|kicked_me|denied|declined|expired|can_not_get|not_cover|"
    "not_covered|not_refill|no_refill|no_refills|no_coverage|no_money|can_not_afford|no_doctor|"
    "no_plan|ran_out|not_renew|no_drug_plan|lapsed"
)

RULES = (
    Rule(
        "en.hunted.tool_wound",
        "medical",
        "red",
        "",
        f"""
        stepped|stepping|landed|fell on ..1 a|an|the|my? {TOOL} ~8 {RUNS}|blood|bleeding
        {CUT}|put|ran|stuck|caught ..5 {TOOL} ~6 {RUNS} ..1 through|out|blood|>
        {TOOL} got|went|kicked|slipped|into|took|caught ..5 @limb|finger|thumb|toe|fingers|head|
            knee|shin ~6 {RUNS}|blood|bleeding
        {CUT} ..4 @limb|finger|thumb|toe|fingers|head|knee|shin|myself ~8 {RUNS} ..1 right? through|
            out
        {CUT} ~8 {RUNS} through ..2 {CLOTH}
        it_is|its|blood|hand|foot|leg|arm|thumb|finger|head ..1 is? {RUNS} through ..2 towel|towels|
            bandage|gauze|rag|rags
        it_is|its|blood|hand|foot|leg|arm|thumb|finger|head ..1 is? {RUNS} blood
        hit|banged|bumped|cracked|smacked|smashed|whacked my ..1 head|skull|forehead|face|temple ~5
            passed|blacked out
        """,
        "stepped on the saw at work its pourin thru the towel",
        "used the saw at work n now the rain is pourin thru the roof",
        unless="rain|sweat|beer|water|roof|ceiling|tap|coffee|paint|hose|leak|sprinkler|oil",
    ),
    Rule(
        "en.hunted.knows_the_door",
        "abuse_violence",
        "red",
        "",
        f"""
        {FOE} ~10 sent|send|texted|mailed|dmed|messaged|posted ..1 me? ..1 a|the|this|more? pic|
            pics|photo|picture|pictures|video ..1 of my|our ..1 kids|moms|moms|girls|own|front|back?
            door|house|place|building|school|street|window|bedroom|truck|car|daughter|son ~3 says|
            said|saying|with|caption|wrote|writes ..2 tonight|next|soon|dead|see_you|coming|
            tick_tock|waiting|nice_house|found_you
        {FOE}|folks ..5 know|knows|found|figured ..1 out? where i live|stay|am|sleep ~5 truck|
            trucks|van|vans|car|cars|suv ..2 sitting|parked|waiting|idling|watching|circling ..4
            out|front|outside|lights|street|across|corner|engine
        {FOE} ~8 know|knows|got|found|has|have ..1 my|our|where_i address|addy|live|spot ~4 sent|
            send|texted|messaged ..1 me? ..1 a|the? pic|pics|photo|picture|video ..1 of my|our|the
            ..1 front|back|kids|moms? door|house|place|building|window|school|bedroom
        """,
        "guys from inside know my address. they sent a pic of my front door. says tonite",
        "landlord sent me a pic of my front door, says its fixed",
        unless="fixed|paint|painted|delivery|parcel|package|courier|flowers|landlord|amazon|"
        "christmas",
    ),
    Rule(
        "en.hunted.went_for_good",
        "third_party",
        "red",
        "",
        f"""
        my|his|her ..1 {FAMILY} ..1 just|has? took|left|drove|ran|walked|went|rode|headed|stormed|
            gone|wandered ~8 saying|said|says|told|yelled|texted ..2 ~1 we|i|you|no_one|well|wed|
            they ~1 not|never|will|wont|would ..1 never|not|ever? ..1 see|seeing|hear|find|look ..1
            of|from|for? him|her|them ..1 again|no_more|anymore|alive|>
        took|left|drove|ran|walked|went|rode|headed ..2 skidoo|ski_doo|sled|quad|boat|canoe|ice|
            bush|storm|woods|snow|lake|truck|snowmobile|blizzard ~8 saying|said|says|told|yelled ..3
            ~1 never|not|no_one|nobody ..3 see|find|hear|look ..2 him|her|them ..1 again|no_more|
            anymore|alive|>
        {FAMILY} ..1 just|has? left|walked|went|ran|drove|headed|rode|took ~8 said|saying|told ..2
            he|she|they|hes|shes ..1 is? not ..1 going_to? coming|come back|home
        """,
        "my nephew took off on the skidoo sayin we d never see him again",
        "my ex took off sayin i d never see my hoodie again",
        unless="movie|show|episode|song|game|moved|moving|job|army|college|alberta|vacation|"
        "transfer",
    ),
    Rule(
        "en.hunted.last_dose",
        "food_medicine",
        "orange",
        "today",
        f"""
        last|end|rest of ..1 my|the ..1 {SUPPLY} ~8 {CUT_OFF}
        last ..1 {SUPPLY} ~8 {CUT_OFF}
        took|used|done|finished|on ..1 the|my last ..1 of|one? ..1 my? {SUPPLY} ~8 {CUT_OFF}
        drug|benefit|health|benefits|pharmacy plan|card|coverage|benefits ..1 has|just|got? cut|
            dropped|denied|declined|kicked|bounced me|us ..1 off|out|>
        drug|benefit|health|pharmacy plan|card|coverage ..2 cut off|out ~6 {SUPPLY}
        {SUPPLY} ~6 drug|benefit|health plan|card|coverage ..3 cut|denied|dropped|declined|expired
        """,
        "last of my insulin was this mornin n the drug plan cut me off",
        "last of my insulin forms was this mornin",
    ),
    Rule(
        "en.hunted.on_the_bottle",
        "relapse",
        "orange",
        "today",
        """
        #|two|three|four|five|few|couple days|nights|weeks|week on the sauce|bottle|booze|hooch|
            hard_stuff|drink|piss|pipe|rock !feeding|feed
        been|am|back ..1 back? on the sauce|bottle|booze|hooch|hard_stuff|piss ..1 since|again|now|
            >|all|for|bad|every|hard
        on ..1 a bender|tear ..1 since|now|again|all|all_week|for|# ~4 missed|miss|called|work|shift
        """,
        "3 days on the sauce now. missed work monday",
        "3 days on the bottle feeding this calf now",
        unless="calf|baby|formula|recipe|drive|depot|goat|lamb|kitten|puppy|never|quit|pizza|pasta|"
        "wings",
    ),
)
