"""Overdose told by what was taken, how much, what came after, and who found whom how."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.too_much.mine",
        "overdose",
        "red",
        "",
        """
        doubled|tripled|overdid ..2 my|the|up ..3 done|methadone|suboxone|carry|carries|dose|meds|
            sleepers|pills|kadian|insulin|script ..4
        dose|hit|shot|point|amount|line|hoot ..4 before|when|as|inside ..3 went_in|i_was_in|jail|
            inside|the_pen|i_quit|i_got_clean ~6 bad|legs|gone|floor|can_not|hard|sick|heavy|slow
        used|smoked|shot|did|hit|relapsed|slammed ..4 after|since ..3 clean|sober|out|jail|detox|
            treatment ~4 hard|hitting|strong|can_not|floor|wrong|cold|slow|legs
        hitting|hits|hit ..1 me? ..1 way|too|really|so|2|real ..1 too|2? ..1 hard|strong|heavy
        legs|arms|hands|lips|face ..1 are? ..1 gone|numb|jelly|dead|buzzing ~8 dose|took|pills|
            smoked|shot|line|snorted|drank|hit
        took|taken|drank|ate|swallowed|popped|chewed|smoked|shot|did|snorted|had|used ~9 slow|
            hard|funny|weird|shallow|heavy|stopped|stopping breathing|breath|breathe
        took|taken|drank|ate|swallowed|popped|did|had|snorted|smoked ~10 heart ..2 stopped|
            skipping|pounding|racing|exploding|fluttering|weird|flopping
        up|awake #|two|three|four|five|six|seven days|nights ~6 heart|chest|seeing_things|voices|
            shadows
        chugged|drank|downed|swigged|guzzled|drunk|finished ..2 methadone|done|cough_syrup|syrup|
            bottle_of_pills|carry|carries|juice|dilaudid|whole_bottle|morphine ..4 not|mine|
            bottle|all|>|his|her|whole
        thought ..1 it|that|this was|is ..1 coke|speed|weed|xanax|percs|meth|down|molly|oxy|vodka|
            water|mdma ~6 not|wrong|fent|can_not|wasnt
        took|take|had|did|popped|swallowed one|1|two|2|another ..1 more ..1 and ..1 one|1|another
            more
        i took|ate|swallowed|downed|popped ..1 them|em|it|all|everything|every_one ..1 all|every
            of ..1 them|it|em|my_pills ..4
        took them|em|it ~3 all of them|em|it
        took|swallowed|downed|popped|drank them|em|it all|both !for|to|back|home|out|down|off|in|on|
            up ~6 sleepy|sleep|dizzy|scared|sorry|help|tired|goodbye|sick|spinning|heavy|numb|die|
            cold|tingly|floaty|peaceful|calm|warm|hurt|hurts
        already|just swallowed|downed|popped them|em all|both >
        not ..1 think|know|expect ..4 change my mind
        took|drank|downed|swallowed|ate|popped ..3 bottle|box|pack|handful|strip|sleeve|jar|card|
            sheet of ..1 @drug|nytol|nitol|unisom|dramamine|reactine|sudafed|imodium|midol|aleve|
            gravol|vitamins|iron|cold_pills|sleep_aids|sleep_aid|allergy_pills
        took|taken|popped|ate|swallowed ..2 so|too|way|2|a_lot|lots|bunch|tons|all ..2 many|much|of
            ..1 my|the|of? ..1 @drug|advils|nytol|aleve|gravol|percs|sleepers !jokes|puns|ads|
            commercials
        took|drank|ate|swallowed|popped|pills|advils|tylenols ~10 ears|head ..1 are|is? ..1
            ringing|screaming|buzzing|roaring
        took|drank|swallowed|ate|popped ~10 seeing|talking_to ..1 my? ..1 grandpa|grandma|dead|
            spiders|bugs|things|shadows|double
        patch|patches ..3 chewed|ate|stuck|licked|more|two|extra|all|swallowed
        chewed|chewing|ate|sucked|licked ..3 patch|patches
        slipping|drifting|nodding|fading|sliding ..1 off|away|out|under|in_and_out ..3 pills|took|
            fent|dope|down|xanax|methadone
        fell|dropped|went|woke ..1 out|up? ..4 brought|narcanned|narcaned|brung|revived|hit ..1 me
            ..1 back|with|twice ~8 slipping|again|alone|slow|cold|leave|sick
        mixed|mixing|took|drank ..3 booze|vodka|alcohol|wine|beer|liquor|whiskey ..1 and|with|on|w
            ..2 xanax|benzos|benzo|methadone|percs|pills|sleepers|oxys|fent|down|dilaudid|
            gabapentin|trazodone|seroquel ~6
        """,
        "i mixed vodka with xanax and cant stay up",
        "never mix beer with wine they say",
        unless="""
        @scene|vitamin_c|oreos|cookies|chips|wings|coffee|poker|chess|bus|back_to|store|pharmacy|
            expired|photos|pictures|class|exam|months_clean|years_ago|@ago|quit_smoking|
            smoking_patch|knee_patch|nicotine|patch_kids|jeans|hockey|song|joke
        coffee|coffees|red_bull|red_bulls|espresso|pre_workout|energy_drink|energy_drinks|stairs
        """,
    ),
    Rule(
        "en.too_much.theirs",
        "overdose",
        "red",
        "",
        """
        used|gave|hit|did|shot|spray|sprayed|need|needs|have|got|out_of ..2 narcan|narcans|
            naloxone ..5 still|not|him|her|nothing|aint|up|wake|again|yet
        narcan|naloxone|narcanned ..5 still|not|nothing|again|twice|three|wont|aint
        bent|folded|slumped|hunched|passed|laid|crumpled|nodded|flopped ..1 over|out|up|down ..5
            foam|drool|spoon|needle|pipe|rig|blue|snoring|gurgling|stall|washroom|bathroom|
            bus_shelter
        foam|froth|drool|bubbles|vomit ..2 on|at|from|coming|out|in ..2 chin|mouth|lips|nose|face
        spoon|needle|rig|pipe|syringe|foil ..3 beside|next_to|in_his|in_her|still_in|by ~3
        laid|lying|laying|sitting|slumped|cold|floor|out ..4 spoon|needle|rig|pipe|syringe|foil
            ..2 beside|next|in|still|arm|by|hand
        eyes ..2 open|rolled|rolling|pinned|white|glassy|fixed ..4 nobody|no_one|not|back|home|
            driving|there
        smoked|shot|snorted|took|did|used|hit|swallowed|drank|ate ..4 and|then|, ..1 just? ..1
            fell_out|hit_the_floor|went_down|collapsed|went_limp|turned_blue|stopped_breathing|
            keeled_over|went_blue|went_grey
        dropped|went_down|hit_the_floor|fell|fell_over ..1 like a|an sack|rock|stone|tree|brick|
            log|bag
        he|she|they|@kin|@folk|baby ..1 just? ..1 took|ate|swallowed|drank|got|chewed|found|
            smoked|snorted ..1 into? ..2 all|whole|my|bottle|bunch|handful ..3 @drug|carry|
            methadone|meds|bleach|cleaner|gummies|edibles|vape_juice|patch
        toddler|baby|kid|son|daughter|year_old|yr_old|grandson|granddaughter|puppy|little_one ..3
            ate|chewed|swallowed|drank|licked|got|sucked ..4 patch|pills|pill|gummy|gummies|meds|
            methadone|battery|cleaner|fent|fentanyl|pod|edible|vape
        not|wont|can_not|cant ..1 wake|rouse|get_up|stir ..1 up? ..1 him|her|them|my|@kin|the_guy
            ..4
        lips|face|fingers|nails|he|she ..1 is|are|went|going|turning|turned|all|gone blue|purple|
            grey|gray|ashy
        snoring|gurgling|gurgles|rattling|snores ..1 real|weird|funny|loud|like|and|but|sound ..5
            wake|blue|breathing|not|drowning|dying|responding
        he|she|they|@kin|guy ..2 barely|hardly|stopped|quit|almost_not breathing
        slapping|slapped|shaking|shook|yelling_at|poking ..1 him|her|them|@kin ..6 gurgling|
            nothing|still|not|minutes|min|gone|blue|grey
        me and him|her|them ..2 split|shared|did ..6 not|gone|quiet|blue|cold|moving|down
        split|shared ..2 it|bag|point|line|pill ..4 not|quit|stopped ..1 talking|moving|breathing|
            answering|waking
        noise|sound|sounds|breathing ..3 like ..2 coffee_pot|snoring|drowning|bubbling|gurgle|
            percolator|fish|straw
        molly|mdma|e|meth|speed ..6 cooking|burning|boiling|overheating|hot|seizing ..4
        cooking|burning|boiling|hot ..1 up? ..1 from inside
        folded|fold|crumpled|crumple ..1 right|just? up|over|in_half ..6
        found|see|seen ..3 stall|washroom|bathroom ..6 feet|locked|legs|needle|not|slumped|blue
        feet|legs|shoes sticking|hanging out ..2
        stall|bathroom|washroom ..2 door? ..1 locked ..5 feet|not|answer|knock|hour|inside
        after ..2 narcan|naloxone ..8 down|slipping|again
        down|out|under again ..3 narcan|blue|not
        bubbling|bubbles|foaming|frothing|spit|drooling ..3 mouth|lips|nose
        @kin|baby|grandson|toddler|kid|dog ..1 got|getting ..2 in|into|at my|the ..1 @medicine|
            gabapentin|pills|methadone|patches|edibles|cleaner|weed|gummies|drawer_meds
        need|bring|come|someone|somebody|get narcan|naloxone ..1 me|us|him|her|now|here|fast|
            please|behind|asap|someone|them
        narcan me|him|her|us
        nodding|nods ..2 not|will_not|keeps|wont ..1 stop|quit ..6
        forget|forgetting|remember|reminding ..1 myself? to|2 breathe
        took|ate|swallowed|drank ..3 what|whats|everything|all ..3 left|in|found ..4 cabinet|
            cabinets|drawer|cupboard|bathroom|bottle|bottles
        not know|remember|count how many ..4 box|empty|bottle|took|pills|pack|gone|new
        box|bottle|pack|card|strip is empty ..6 new|full|this_morning|today|hour|all
        weird|strange|funny|green|blue|pressed|purple|bad pill|pills|dope|powder|stuff|batch ~6
            stone|numb|legs|arms|breathe|floor|heavy|heart|see
        arms|legs|tongue|hands ..1 are|is? stone|lead|concrete|rubber ~4 pill|smoked|shot|dope
        heart ..4 jackhammer|drum|hammer|exploding|train|galloping|pop|machine_gun ..6 rail|line|
            bump|hit|hoot|last|speed|coke|meth|pill|see|three|since
        swallowed|took|ate ..2 month|months|week|weeks|bottle of tablets|pills|meds
        swallowed|took|ate|drank ..5 # minutes|min|mins|hour|hours ago
    """,
        "used two narcan on him and he still wont get up",
        "used my narcan training card to get in",
        unless="""
        @scene|cpr_dummy|dummy|cappuccino|latte|beer|smoothie|toothpaste|puppy_slept|cat|berries|
            popsicle|blueberries|paint|freezing_out|laughed|training|kit_from|pick_up|dog_snoring|
            sleep_apnea|dive|underwater
        snoring like ..3 moped|autorickshaw|tractor|chainsaw|bear|train|walrus|pig|truck|goose
        grey|gray ..1 with
        marker|paint|dye
        not sleep
    """,
    ),
)
