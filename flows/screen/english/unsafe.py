"""Places that are not safe."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.unsafe.place",
        "unsafe_place",
        "orange",
        "tonight",
        """
        not|never|do_not ..1 feel|feeling|felt|am|be|is ..1 safe !from|to_eat|to_drive
        not|is_not|no_longer safe ..1 here|at|in|for_me|there|with|tonight|anymore|no_more|home|>
        my ex ..2 outside|at|banging|pounding|knocking ..2 my door|house|window|building
        scared|afraid|terrified|too_scared|frightened|skared ..1 to|2|of ..1 go|sleep|stay|be|
            leave|close|walk|live|come|going|get ..1 home|here|back|there|outside|in_my_room|sleep|
            at_night|to_my|tonight|my_eyes|the_house|alone|in_this|out|to_sleep|>
        guys|gang|crew|people|they|he|she|someone|@folk|dudes|boys|enemies|ex|members|dealer|bikers
            ..4 found|find|know|knows|finds|figured|got ..1 out? where|were|my ..1 i|i_am|address|
            my ..1 live|stay|am|sleep|at|kids|staying|address|>|work
        know|knows|found|find where|were i live|stay|sleep|am|work
        someone|guy|guys|car|man|he|they|dude|people|dudes|van|truck ..3 following|follow|followed|
            watching|stalking|tailing|follows ..2 me|us|outside|my ..1 >|home|house|place|outside|
            all|again|work|from|window|at
        someone|guy|guys|car|man|he|they|dude|people|dudes|van|truck ..3 waiting|hanging|sitting|
            parked ..2 outside|for_me|for_us|around ..1 >|my|home|house|place|outside|all|again|
            work|from|window|at
        being|am|getting followed|watched|stalked|tailed|hunted
        coming|after|looking|searching|hunting|waiting ..1 for|after ..1 me|get_me|find_me|us|kill|
            hurt_me ..2 >|tonight|now|and|over|with|because|i|if|at|here !to_call|at_the_bus|
            outside_the_cafe|lobby
        out|gunning|looking to|for get|kill|hurt|jump|me ..1 me
        old|former|ex|rival|another|my ..1 gang|crew|crews|set|associates|co_accused|cellmate|
            codefendant|coaccused|enemy ..5 here|found|outside|house|after|live|looking|knows|
            wants|showed|threat|following|moved
        testified|ratted|snitched|informed|told|gave_evidence ..2 on|against ..3 here|guy|is|live|
            now|me|knows|out
        call|calling|called|think|thinks|label|labelled|says|said ..1 me|i_am|am ..1 a rat|snitch|
            skinner|goof|diddler
        there_is|there|is a|this guy|man|dude ..2 here|in ..3 testified|threaten|hurt|beat|know|
            ratted|stabbed|scares|enemy
        guy|man|roommate|dude|bunkie|roomie|he ..4 stares|staring|watches|creeps|watching|touches|
            comes ..2 at|me|into|in ..5 sleep|night|bed|sleeping|boots|scared|creepy|room|shower
        sleep|sleeping|slept with ..1 my|one|a|the boots|shoes|knife|eye|eyes|bat|back|clothes
        owe|owes|owing|debt|debts|owed ..4 money|dealer|them|him|guys|people|shark|big|bad|crew ..4
            kill|hurt|legs|coming|after|threat|beat|scared|find|looking|do_not_pay|outside|break|
            or|pay|come
        pay ..4 or ..2 kill|hurt|break|beat|else|get
        break|breaking|brake my|our legs|knees|neck|face|arms|bones
        fights|fight|fighting|stabbing|stabbings|drugs|overdoses|violence every|all|everywhere|
            here|in_this ..3 scared|night|day|can_not|safe|sleep|house|time|place
        someone|guy|they|he|people ..1 stole|stealing|robbed|took|pulled|broke ..1 my|me|into|a|in
            ..4 knife|scared|threat|gun|again_here|beat
        someone|they|he|guy|people ..1 broke|breaking|break|trying_to_break|tried_to_break in|into
        not want|want_to to|2 ..1 go|come|be|sleep|stay home|here|there|back ..1 he|she|scared|
            not_safe|because_he|because_of_him|they
        scared ..1 here|in_this|in_here|at_night|for_my|at_the_shelter|at_the_house|at_the_place
        guys|people|dudes|someone|he|they|man|men|gang|crew ..2 looking|searching|asking|hunting|
            waiting ..1 for|around ..1 me|us ..1 >|at|and|in|outside|tonight|again|here|around
        i am ..1 scared|afraid|terrified >|here|tonight|right_now|please|so|really|of_them
        so|really|too scared ..1 >|here|tonight|to_open|to_go_back|to_go_home|to_sleep|to_call|
            to_go_in|of_them|of_him|of_her|of_my|of_the|to_be
        old|former|ex|rival ..1 gang|crew|set|associates|dealer|crowd ..2 saw|seen|found|texted|
            messaged|called|hit|spotted|contacted|came|wants|is|are ..1 me|up|by|back|to|here|
            outside|>
        gang|crew|bikers|hells|dealer|loan_shark|shark|mob|cartel|hells_angels|bloods|crips ..3
            want|wants|after|money|threatened|coming|looking|owe|collect|mad|know|pressuring|find
        house|place|here|building|room|shelter|halfway ..2 full|crawling|filled|loaded|nothing of|
            with|but ..1 drugs|dope|users|addicts|crackheads|bedbugs_and|gangs|fighting
        can_not|can not ..1 stay|live|be|sleep ..1 here|there ..2 >|safe|drugs|anymore|using|
            dangerous|no_more|because
        out|after|plotting ..1 to|2? ..1 get|against|find ..1 me >|all|and|i|everyone|they
        people|everyone|they ..1 are|is|all ..1 out|watching|following|plotting|after|laughing to|
            me|get|against|at
        ratted|snitched|testified|informed|statement ..4 know|knows|found|find|out|after|coming|
            they|kill|now|here
    """,
        "dont feel safe in this place",
        "is it safe to eat this after 4 days",
        unless="""
        driving|road|ice|icy|haunted|ghost|roller|spiders|instagram|facebook|insta|twitter|tiktok|
            to_eat|to_cross|chicken|milk|santa|leftovers|bugs|rats|on_time|you_safe|with_my_money
        whole gang|crew|family
        cake
    """,
    ),
)
