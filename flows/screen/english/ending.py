"""Suicide told by the hour, the place, the thing in the hand, and by what those left shall do."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.ending.after",
        "suicide",
        "red",
        "",
        """
        when|by_the_time|once|if|after you|u|they|she|he|everyone|mom|kids|anyone|someone ..1
            read|reads|get|gets|see|hear|hears|wake|wakes|find|open ..2 this|it|about|up|message|
            text ..3 done|gone|over|finished|too_late|dead|asleep|not_here
        by_the_time ~8 gone|dead|too_late|be_over|finished ..1 for_good|>|and|already|be
        not|dont ..1 be|get|stay|too ..1 mad|angry|sad|upset ..1 too|for? ..2 when|over|at ..3
            hear|me|find|read|happens|gone
        not ..1 be ..1 long|too sad ..3 over me
        look|check ..1 in|on ..1 on? ..1 my ma|mom|dog|cat|kids|gran|mother ..4 need|after|
            tomorrow|gone|thursday|when|alone
        if my ..1 number|phone|line ..2 dead|off|quiet|dark|silent ..4 know|why
        if i ..2 went|died|go|die|dropped ..1 tonight|today|tomorrow ~6 miss|notice|care|cry|only
        everyone|they|everybody|people|world|kids ..3 have|get|say ..5 move|forget|get_over|moves
            ..1 on? ..3 week|day|month|fine|me|it
        life|lives|everything|things ..2 gets|get|be|is ..1 easier|better|simpler|quieter ..3 day|
            once|when|after ..2 i|i_am ..3 gone|not|out|leave|dead
        last|one bill|problem|mess|burden|headache|disappointment ..3 mom|family|kids|they|she|he|
            you ..2 pay|have|deal|clean|carry|bury
        text|txt|message|note|this ..1 is all i ..1 am|will|have ..1 leaving|leave|left
        telling|tell|told|letting ..2 where the|my ..1 will|keys|key|papers|letters|insurance|
            note|passwords|ashes ..1 is|are
        i|you|u want|wanna|would_like you|u|him|her|them to|2 have my @belonging ~8 headed|going|
            not|where|gone|need
        where i am ..1 headed|going ..2 no|not|dont|will_not|need
        tell ..4 guys|fellas|boys|crew|family|girls|everyone|everybody|kids|mom ..3 good|
            hell_of_a|fun run|ride|life|time|try
        it_is|its|been|was been|a? real|good_run|an_honour|an_honor|a_slice ..5 ~3 turned_off|bye|
            goodbye|location|phone_off
        you|u|yous ..2 decent|good|kind|nice|only_one ..2 to|2 me ~4 have|bike|goodbye|before|
            remember|bye
        wrote|written|made|got ..2 everyone|everybody|them_all|each|kids|family ..2 a|card|cards|
            letter|letters|note ..1 and|card|letter ..4 table|left|drawer|goodbye|last|bed
        put|dropped|mailed|sent my ..1 ring|medals|chain|watch|medal|necklace ..4 mail|her|him|
            back|envelope ..4 no|last|goodbye|address|return
        no return address
        hope ..1 this|it|that goes|is|be|works|it_be quick|fast|painless|quickly
        love ..2 all|everyone|every_one ..3 in_my_way|always|tell|goodbye|forever
        not ..1 promise ..3 i|ill|to ..3 be|stay|here|alive|safe|live ..2 alive|here|tomorrow|
            morning|tonight|>
        said|saying|say goodbye|bye|my_goodbyes|farewell to|2 ..1 my? ..1 po|worker|everyone|@kin|
            kids|dog|cat|nurse|staff|mountains|lake|street|place|room|house ..6 thought|know|knew|
            does_not|did_not|meant|means|ment|without
        chose|chosen|picked|pick|choosing ..1 out|me? ..1 the|a|my day|date|tree|spot|hour|time|
            place|night|branch|beam|bridge|song ..2 >|and|now|to|for_it|where|i_have
        picked|chose|picking|choosing|set ..1 on|for? ..1 @week_day ..2 because|so|when|everyone|
            nobody
        might|may|just as_well ..1 pick|choose the hour|day|time|way
        how and|n ..1 when and|n ..1 where
        figured|know|decided|planned ..2 how ..1 and? when|where
        got|have|made a? date|appointment|meeting ..1 with|w the|a river|lake|reaper|rope|bridge|
            train|devil|maker|grave|tracks|ocean|water
        reaper|grim_reaper ..6 calling|calls|waiting|coming|visit|soon|tonight|me|knocking|ready
            !costume
        meet|meeting|seeing ..1 my maker
        god|jesus|creator ..4 explain|answer|face|ask ..4 soon|tonight|face_to_face|to_my_face|
            when_i_see
        heaven|hell ..1 or|and hell|heaven ..5 care|here|either|same
        going|goin|go out quiet|easy|slow|peaceful|alone|my_way|on_my_own|with_a_bang
        let|letting myself go|fade|starve|waste|drown|freeze ..1 out|away|slow|>|off
        no|not ..1 more mornings|tomorrows|sundays|birthdays|winters|tries|nights|christmases ..2
            for|left|in|me
        no|not ..2 more? tries|fight|tomorrows left? in me
        failed|messed_up|screwed_up|botched|survived|missed ..4 once|last_time|first_time|before|
            that_one ~5 read_up|this_time|wont|will_not|better|learned|right|again|studied
        got one|1|two|one_more stop|day|sleep|bus_ride|step|night left
        waiting|wait|waited ..2 for|until|till|4 ..3 leave|leaves|sleep|asleep|gone|out|go ..3 so|
            to|then ..2 do|can|i ..2 what|it|this
        do what i ..2 have|got|gotta|need|must|came ..1 to? ..1 do
        need|just|give|gimme|want ..2 #|ten|five|quiet quiet? ..1 min|minutes|mins|minute ..4
            finished|over|done|it_is_done|end|gone
        told|tell ..2 nurse|doctor|worker|staff|mom|them|everyone ..2 i ..1 am|was fine|ok|good|
            okay ..4 so ..4 let|leave|go|leaves|out|do
        reserved|booked|rented|got|paid ..3 room|motel|hotel|cabin ..6 find|tub|nobody|last|
            alone_to|end
        so nobody|no_one|noone ..1 i ..2 love|know|family ..4 find|finds|see
        if i had ..1 a gun|pistol|pills|car ..6
        @pet ~2 good ..1 girl|boy|dog|cat ..6 window|food|goodbye|left|open|sorry|neighbour
        this world|life not ..1 want me
        they|life|world|god let me out|live|survive ..4 so ..3 die|suffer
        fought|fight|fighting|tried ..3 laying|lying|lay|putting ..2 down ..1 for_good|4_good|now|
            >|forever
        i_am|am|going_to|will|me|gonna end|ending|finish things|it_all|everything|this_thing ..1
            >|thank|goodbye|tonight|now|for_good|bye
        dead father|mother|dad|mom|son|daughter|wife|husband ..2 than|then
        happier|better ..3 dead than|then|with|father|mother
        easier|quickest|fastest|best|painless|simplest way|ways ..2 to|2 ..1 not|stop|quit ..1
            exist|existing|be_here|be|living|breathing
        no groceries|rent|laundry|bills|meetings where i
        why|y buy|pay|fix|clean|renew|get ..3 if|when i ..1 am|will not|wont ..1 be? ..1 eat|here|
            around|use|need|wear|live|be|alive
        last ..1 one|try|1 ..2 in me
        theres? a train ..3 stop|mine
        so|finally|feel|been ..1 peaceful|calm|happy|light|free ..2 now|since ..2 quit|stopped|
            decided|chose|planned|know|gave_up
        done ..2 happy|peaceful|calm ..4 rope|pills|gun|bridge|tonight
        going|goin|come|coming|go home ..3 grandma|mama|him|her|dad|lord|creator|ancestors|my_girl
            ..4 now|tonight|soon|ready|calling|said
        dream ..5 said ..3 come|come_home|its_time|time|ok ..4 going|goin|go|ready|tonight|now
        church|good|best|nice|funeral|burial clothes|suit|dress|jacket on ..3 last|final|goodbye
    """,
        "i picked out the tree already and i have the day",
        "i picked out the tree for christmas",
        unless="""
        @scene|christmas|xmas|party|wedding|vacation|trip|garden|nursery|lot|decorate|tinsel|
            moving|new_place|hockey|tournament|concert|camp|movie_night|interview|dentist|haircut|
            surgery|baby_shower|grad|cake|puzzle|spa|school|team|coach|swimming|fishing|tubing|
            date_night|barbecue|sleepover|theatre|store|retire|retiring|retirement|kettle|pizza|
            parking|moving_out
    """,
    ),
    Rule(
        "en.ending.in_hand",
        "suicide",
        "red",
        "",
        """
        sitting|been|sat|holding|have|with ..3 gun|thing|rifle|blade|rope|it|bottle|pistol|pills|
            note ..1 in|on|across my ..1 lap|knees ..3
        rope|knot|noose|view|branch|beam|belt ..1 is|looks|feels|holds good|strong|tight|ready|
            solid|done|set|fine ~4 bye|view|good|goodbye|now|tonight
        get|take|come|need|grab ..4 this|the|my gun|rifle|pills|rope|blade|knife|bullets ..2
            before|b4|away ..4 use|do|hurt|from_me|me|myself
        gun|rifle|pills|rope|knife|blade ..2 before|b4 i ..1 use|do|turn|hurt|take|put ..4 me|
            myself|it|all|something
        use|using it|this on me|myself
        came|come|am|walked|sitting|parked|out|here|standing ..4 tracks|bridge|river|cliff|lake|
            ledge|edge|wharf|pier|overpass ..5 thanks|thx|bye|goodbye|sorry|say|thank|last|
            phone_on|not_come|love_you
        driving|drive|drove|walk|walking|going|go|keep ..3 up? ..1 to|2 the|that cliff|bridge|
            edge|ledge|tracks|river|overpass|roof ..5 back|backing|tonight|again|turn|every_night|
            thinking|end
        might|may not ..1 back_up|turn_around|come_back|step_back|stop|brake|back ..2 up|around|
            down|this_time >|tonight
        lake|river|ice|bay|canal|pond|water|creek ..3 not|aint|isnt|is ..1 frozen|froze|thick|
            thin|open|cold ..3 yet|enough|good ..1 good|>|yet
        in the water|river|lake|ocean ..3 waist|knees|chest|neck|clothes_on|shoes_on|my_clothes
        so|too|lots many|of ..2 pills|meds|tablets ..5 candy|gulp|soon|tonight|down
        pill|pills|med|meds ..1 bottle|bottles ..5 lined|line|soldiers|row|counted|emptied|dumped
        counting|counted|count ..6 bottle|pills|meds|tablets|left ..3 enough|enuf|plenty|should_do
        pills|tablets|meds|they ..1 are counted|crushed|mixed|lined|laid ..5
        saved|saving|hiding|hid|stashed ..3 worth|months|weeks ..5 pharmacy|sock|mattress|drawer|
            pills|meds
        affairs|things|stuff ..3 pills ..1 in order
        going_to|gonna|will|might|ready_to step|walk|roll|jump|slide|lean off ..1 >|and|it|that|
            this|the !couch|bed|chair|dock|stage|diving|trampoline|boat|wharf|field|ice|deck|bus
        going_to|gonna|will step off
        bridge|tracks|roof|river|overpass|lake ~1 #|midnight|tonight|noon|ten|eleven ~1 ok|bye|
            thats_it|done|sorry|goodbye
        hope|wish|pray|want|let ..2 bus|truck|train|car|semi|plow ..2 misses|miss|loses|skip|no
            ..2 brakes|me|stop|turn ..4
        day # not ..1 eating|eat|drinking
        not ..1 eating|eat|eaten ..2 not|nor drinking|drink ..6 go|die|out|slow|starve|let
        took|swallowed|ate|drank ..1 a|the|whole? month|week|months|weeks ..1 worth? of ..1
            tablets|pills|meds|script|prescription ..4
        # minutes|min|mins ago ~3 pills|tablets|swallowed|took
    """,
        "been sitting with the thing in my lap since supper",
        "been sitting with the cat on my lap since supper",
        unless="""
        @scene|cat|kitten|baby|grandson|laptop|fishing|boat|swim|swimming|skate|skating|rink|
            hockey|trail|photo|photos|picnic|sunset_pics|ducks|hunting|locker|class|curling|
            plumber|knitting|tie_knot|kayak|canoe|walked_the_dog|barbecue|with_the_kids|vitamins|
            fasting|blood_test|colonoscopy|ramadan|meds_sorted|blister|blister_packs|pharmacist
    """,
    ),
)
