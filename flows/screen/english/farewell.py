"""Goodbyes, attempts, and the past that comes back."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.suicide.goodbye",
        "suicide",
        "red",
        "",
        """
        this is ..1 goodbye|the_end_for_me|my_last_text|my_goodbye|my_final|it_for_me|the_end_of_me|
            my_last_goodbye|the_end >
        do not ..1 call|text|reply|answer|come ~5 be over|too_late|done_by|over_by
        tell ..2 mom|dad|kids|boys|girls|sister|brother|mother|son|daughter ..1 i ..1 tried >|so|my|
            hard|everything|really
        this is ..1 goodbye ..1 you|for_good|forever|everyone|all|from|cruel|world|i|then|mom
        goodbye forever|world|everyone|cruel_world|for_good|all|my_friend|my_love|and_sorry|
            and_thank|you_were|and_thx|and_i_am|i_am_sorry|i_love_you_all
        say|saying|said|says goodbye to? everyone|all|my_kids|the_kids|my_family|world|my_mom|
            my_son|my_daughter|my_kid|each|people|every
        said|say my goodbye|final|last
        not|never ..1 hear|hearing from|of me ..1 again|anymore|no_more|ever
        not|never ..1 see|seeing me ..1 again|anymore|no_more|ever
        you|they|no_one will|will_not|not ..2 hear|see from|me me? again|anymore|no_more|ever
        when|by_the_time|if you|they|someone read|get|see|finds|find this|me|my_body|me_tomorrow ..4
            gone|dead|late|will_be|am|goodbye|cold
        when|after|if|once ..1 am|i_am gone|dead !home|out|to|from|for|on|at
        tell|telling|let|make_sure ..1 my|the @kin|family|everyone ..1 that? ..1 i|i_am|know ..4
            love|loved|sorry|proud|tried
        tell|let ..1 my|the @kin know? i love|loved|am_sorry
        take care|look_after|watch of|over|after? my|the|him ..1 kids|dog|cat|mom|son|daughter|
            family|boy|girl|baby ..5 gone|when|after|for_me|please|not_here
        give|giving|take ..1 my|the dog|cat|stuff|clothes|things|guitar|bike|money|tv|car|phone|
            ring|shoes to|too|2|away ..6 ~2 not|will_not|gone|do_not|when|after
        gave|given|giving away|everything|all my|of|all|away? ..1 stuff|things|clothes|belongings|
            everything|away|dog|possessions
        will|will_not not|never be here tomorrow|monday|in_the_morning|when ~5 dog|sorry|kids|
            goodbye|love
        dog|cat|kids|stuff|things|clothes ~8 not be here|around tomorrow|anymore|monday|after
        do|do_not|not let ..1 my|the|@kin|them|him|her|anyone @kin? ..1 find|see|walk_in|come_in|
            open me|my_body|this|the_door|it|on_me
        find|found|finds my|the body|corpse
        goodbye|suicide|farewell letter|note|message|video
        wrote|write|written|left|leaving|finished|done ..1 my|a|the|his|some? goodbye|last|
            farewell? letters|note|notes|will ..3 mom|kid|kids|daughter|son|family|everyone|wife|
            husband|dad|girl|boy|@kin|goodbye|before_i|to_say
        wrote|written|writing|done|finished my|the letters|notes|note|will ..1 already|>|tonight|
            and|today
        sorry ..2 everything|all|it|for_it ~6 find|goodbye|can_not|love_you|forgive|take_care|tell|
            kids
        sorry mom|everyone|to_everyone|kids|guys|yall ..3 i|for ..2 can_not|not|do|love|can
        forgive me ..4 for_what|god|lord|mom|everyone|goodbye|tonight|when
        please forgive me god|mom|kids|lord
        i love|loved you all|everyone|guys ..3 goodbye|always|sorry|remember
        you|your were|was|are the|my only|1|one ..4 cared|texted|helped|tried|listened|who ~4
            goodbye|thank|sorry|end
        you were|was|been ..2 good|kind|best|decent|solid ..3 to|2|with ..1 me ~8 look_after|mind|
            be_good_to yourself|urself ~3 goodbye >
        i|am|was through|done|finished ..1 with? fighting ~5 lie|lying|lay|laying ..1 down
        am|was through|done|finished ..1 with? fighting ~9 love to|2 all|everyone|everybody
        goodbye ~5 you were|was the|only|good|best|a
        checking|check|checked out ~1 of|from life|this|here_for|existence|living
        checking out for_good|forever|permanently
        cash|cashing in|out my? chips|for_good
        ready|want|want_to|going|soon|time|can_not_wait|wait|hate to|2|wait|until? ..3 see|join|
            be_with|meet|reunite|with ..6 ~3 heaven|dead|passed|up_there|grave|other_side|died|
            jesus|my_maker|in_peace|sky|angels|above|afterlife|upstairs|god
        join|joining|see|with|meet my|him|her|them ..3 in|on|at heaven|other_side|afterlife|grave|
            the_other
        going|coming|headed|bound to|home|up ..2 heaven|hell|jesus|lord|god|my_maker|the_lord|
            the_grave
        watch|watching|look over|from|down ..4 heaven|above|up_there|the_sky
        xpill ~2 forever|goodbye|goodnight|sleep|sorry|gone
        good|gud night forever|world|cruel|everyone_forever
        xpill xpill xpill
        xbye ..4 of|from|this life|world|earth|forever|existence
        send|come|get no_one|anyone|the_cops|help|no_help|someone ~4 too_late|goodbye|already|
            bridge|roof|done
        too late ..2 for|to me|help|save|stop
        not|do_not|do ..2 try|bother to|and|2 stop|save|find|help me
        not|no_one can ..1 stop|save me|now
        see you in the other_side|other|heaven|next_life|another_life
        in another life
        rest in peace me|to_me
        rip to_me|myself
        rip me ..2 tonight|after|soon|tomorrow|everyone|i|this|when
        ready|want|going|soon|time|can_not_wait|hate to|until? ..2 see|join|be_with|meet ..6 ~4
            dead|passed|heaven|died|grave|other_side|gone
        thank|thanks|thx ..2 for ..1 everything|all|trying|being ~4 goodbye|it_is_time|sorry|
            not_your_fault|take_care_of|remember|the_end
        i love you ..2 always|all|goodbye|both|forever ~3 sorry|goodbye|time|take_care|tell
        find|found|finding|see ..3 dead body
        wrote|write|written|left|leaving|finished ..1 my|a|the|his? goodbye|last|farewell|final
            letter
    """,
        "by the time u get this ill be gone",
        "said goodbye to the old job, new one monday",
        unless="""
        @scene
        new_job|new_school|retire|vacation|trip|flight|moving_to|move|funeral|airport|visit|
            church_service|my_room|bus|taxi|landlord|holiday|cottage|camp
        pleasure|biscuits|printer|new_job|retirement|side_of_the_border|side_of_the_park|my_fries
        lost_weight|thrift|value_village|salvation_army|donated|wrote_back|hockey_cards|spelling|
            graduated|ate_burgers|biscuits
        all going to hell
        ignore|body of_work
    """,
    ),
    Rule(
        "en.suicide.attempt",
        "suicide",
        "red",
        "",
        """
        i|we tried|attempted|try|attempt ..3 last_night|today|this_morning|yesterday|again|
            on_the_weekend|sat|sun ..3 not|did_not|failed|still|woke|rope|work
        tried|attempted it|to ..6 last|again ..2 not|did_not work|worked
        i|just|almost|nearly ..1 tried|attempted hanging|drowning|killing|overdosing|jumping|
            ending|slitting|suicide
        almost|nearly|so_close|close_to|came_close ..2 kill|killed|killing|ended|ending|end|did|
            jumped|hung|jump|took ..1 myself|it|off|my_life|my_own|all_the_pills
        woke up ..3 still_alive|wish|wishing|alive ..3 wish|mad|disappointed|hate|failed|why
        failed|botched|survived ..1 attempt|suicide|at_suicide|killing
        attempt|attempts on my life
        i tried to|2 ..1 die|kill_myself|hang_myself|overdose|drown_myself|jump_off|slit|kill_me
    """,
        "i tryed to hang myself last nite",
        "i tried to reach u last nite",
    ),
    Rule(
        "en.past.attempt",
        "past_ideation",
        "orange",
        "today",
        """
        years|months|weeks|year|long_time|days ago|back ..1 i ..1 tried >|it|and|but|2
        i tried ..1 once|twice|before|a_couple|a_few|couple ..2 times? >|before|but
        sure|yes|yeah i tried ..1 once|twice|before|a
        i almost|nearly tried once|it|before|twice
        used_to want|cut|be ..2 die|suicidal|dying|suicide|myself|killing
        was suicidal
        last_week|last_month|yesterday|before|back_then|sunday|other_night|last_year ..5 suicidal|
            wanted_to_die|want_to_die|dark_thoughts|bad_thoughts|end_it|thoughts_of_dying|
            thought_about_it
        suicidal|thoughts|thinking_about_it|want_to_die|wanted_to_die ..3 last_week|last_month|
            last_year|yesterday|before|in_the_past|back_then
        was|were going|about to do|kill|jump|end it|something|myself but
        have|had|got|having history|past of|with|attempts
        survived ..3 attempt|overdose
        been there|down_that ..3 suicide|suicidal
        i|sometimes ..3 feel|am|i_am there too
    """,
        "yrs ago i tried it n it brings it all back",
        "years ago i tried skiing once",
        unless="""
        call|calling|reach|sushi|food|skiing|text|texting|recipe|smoking|job|@use
    """,
    ),
    Rule(
        "en.suicide.said_goodbye",
        "suicide",
        "red",
        "",
        """
        do|doing it tonight|tonite ..2 >|for_real|after|and|when|no|at|before|bye
        call|text|answer|talk|stop|help|someone ..3 before|b4 i ..1 do|did|am_gone|jump|end|
            go_through
        told ..4 fine|ok|okay|good ~9 doing_it|do_it|not_ok|not_fine ..1 >|tonight|tonite
        can|could not ..2 stay|be|live|remain here|alive|in_this_world|on_this_earth ..1 no_more|
            anymore|any_longer|longer|>
        can|could not|no live|do ..1 life|without_them|with_out_them|without_her|without_him|
            without_my_kids
            ..1 >|no_more|anymore|bye
        not|never|no want|wanna ..1 to? live ..2 >|more|no_more|anymore|today|tonight
        i no|not want live
        i|my stop|finish|end my? life|my_life ..2 >|today|tonight|please
        tonight|today|tomorrow i ..1 finish|end|stop|die|go_for_real|let_go
        stop|finish|end today|tonight please ..2 say|tell ..3 love
        its|it_is|its_the time ..2 tell|goodbye|bye|to_go|for_me|> ~8 tried|loved|love|sorry|bye|
            goodbye
        battery|minutes|min|minute|card ..6 goodbye|bye|its_time|it_is_time ..3
        if i ..1 do|am|did not text|answer|reply|call|back ..5 dead|gone|too_late|im_dead|did_it
        want|wanna|like to? ..1 be buried|cremated ..6 tonight|long|soon|my_jersey|please|next_to
        will|going_to|gonna|not not? be ..2 around|in_it|here|alive|long ..1 for? ..2 christmas|
            new_year|thursday|
            that|next_year|spring|my_birthday|it ~3 bye|goodbye|sorry|tonight|dead
        wont|will not be no|any thursday|friday|monday|tuesday|wednesday|tomorrow|next_week
        by tomorrow|morning|tonight|monday ..1 i ..1 will|wont|am ..1 not|be|no ..2 problem|burden|
            dead|gone|here
        burden ..6 stop_being|fix|end|no_more|gone|tonight|one
        costing|cost everyone|them|yall|people money ..3 living|alive|fix
        world|earth|nobody|people|they ..1 do|does|did not need ..1 me|another_like_me ..3 air|here|
            in_it|>
        kids|family|everyone|mom|wife|she|they ..1 be|are|will|would ..1 be? better ..1 off ..1
            with|without
            ..1 no|me|out ..1 dad|me|mom|>
        be|am|is|see|join|going_to|gonna ..2 with? my ..1 brother|wife|mom|dad|baby|son|daughter|
            kokum|
            grandma|sister|buddy ..2 soon|tonight|in_heaven|again|now ~4 dead|die|died|dies|sorry|
            goodbye|
            same|pills|take|waiting|soon|tonight
        going|go|ready|coming|home ..1 to|2|home ..2 creator|jesus|the_lord|heaven|my_maker ..1 >|
            now|tonight|
            soon|bye
        creator|kokum|grandma|mushum ..2 is|are waiting|calling ..2 me|on_me|for_me
        2|two|3|three|4|few more sleeps ..4 out|gone|end|over|this_world
        signed out ..8 not_coming_back|not_going_to|wont_be_back|will_not_be_back|find_me|sorry
        staff|guard|guards|they ..2 not|never check ..4 long_enough|enough_time|till|until ..5
            enough|time|long
        tried calling|call ..4 bye|goodbye|nobody_there|so_bye
        waiting|wait|holding ..1 until|till|after|for ..5 birthday|christmas|funeral|trial|
            sentencing ..4 then_gone|
            gone|for_good|end_it|do_it|im_out
        tell|say|told ..1 to? ..1 my? ..1 kids|son|daughter|boys|girls|mom ..2 how ..1 i did|died
            ..1 it?
        do_not|dont|never tell my ..1 kids|son|daughter|mom|boys|girls how i ..2
        doors|door|it ..1 is? unlocked ..4 come|get|find ..2 me|the_body|body ..4
        keys ..3 mat|table|counter ~8 look_after|take_care|feed|sorry|cant_stay|not_stay
        insurance|card|papers|will|note|money ..6 for|whoever ..2 cleans|finds|finds_me
        paid|squared|settled ..4 everyone|everybody|all_debts|everything ..4 now|can|ready go|to_go
        sold|gave ..1 all|everything|it_all ..5 ready to|2 go
        letting|let go now|tonight ..1 >|done|goodbye|bye
        done|tired|finished fighting ..3 letting|let|going|giving go|up|in
        put|putting it down for good ..2 tonight|>
        only|one ..1 way ..2 sleep|rest|stop_this ~5 in_front|got_it|took|take|pills
        feels|feel good ..2 know ..2 over|done ..2 soon|tonight
        decided|decision|its_quiet ~5 over|end|gone ..1 soon|tonight
        pick|picking|picked|choosing|deciding|decide ..1 which|between ..1 bridge|bridges|rope|
            way_to_die|way_to_go
        voices ..5 until|till|say|saying|want|tell ..2 dead|die|kill|jump|i_do_it
        feeling|feel|felt ..1 real|really|so|super|kinda|pretty? suicidal
        breach|violate|send|sent|take|lock ..3 me ..3 hang|hanging|kill|end|dead|sheet
        my ..1 neck is ..3 marked|bruised|red|rope ..8 again|tonight|last_night
        woke|wake|waking up ..2 damn|dammit|still_here|mad|pissed ~6 took|enough|more|again
        do ..2 not ..1 want_to|wanna|want die but ..4 took|already|did|rope|pills|voices
        took|swallowed|ate|downed ..3 now ..1 i|am|im ..1 scared|afraid|sorry|regret
        swallowed|took|downed|ate ..3 # ..3 pills|heart|blood|sleep|pressure ..4 mad|sorry|bye|dont|
            not
        """,
        fires="told my sponsor im fine. im not. im gonna do it tonite",
        quiet="told the boss im fine, doing the laundry tonight",
        unless="""
        laundry|groceries|dishes|homework|resume|paint|painting|cleaning|tattoo|haircut|recipe|form|
            forms|
            lottery|insurance_company|moving|movie|interview|application|exam|workout|gym|taxes|
            oil_change
        """,
    ),
)
