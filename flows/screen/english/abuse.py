"""Violence against the person who texts."""

from flows.screen.english.classes import ARMED_STRANGER
from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.abuse.hurting_me",
        "abuse_violence",
        "red",
        "",
        """
        kicked|kick|kicks|kicking|punched|punch|punches|punching|hit|hits|hitting|stomped|stomps|
            kneed|elbowed|slapped|smacked|headbutted|stabbed|cut|shot|bashed me in ..1 stomach|back|
            face|head|ribs|belly|chest|balls|groin|neck|mouth|teeth|leg !with_a
        he|she|they|@kin|@folk|who|someone|dad ..3 hit|hits|hitting|hitted|beat|beats|beating|
            punched|punches|punching|choked|chokes|choking|strangled|strangles|strangling|kicked|
            kicks|kicking|slapped|slaps|slapping|grabbed|grabs|pushed|pushes|shoved|shoves|stabbed|
            burns|raped|rapes|raping|touches|touched|touching|forced|forces|forcing|hurts|hurting|
            attacked|attacks|attacking|jumped|assaulted|abuses|abusing|molested|molests|molesting|
            throws|throwing|dragged|drags|bit|bites|cut|spit|robbed|cornered|smacked|smacks|groped|
            gropes|tortures|whipped|headbutted|bashed|pinned|held_down|gun_whipped|smashed|stomped|
            backhanded|drugged me !out|up|at|off|in|to|a|an|some|with_a_text|laugh|the|back|around|
            for|on|so_many|of|my|home
        he|she|they|@kin hurt|hurts|hurting me ..1 again|bad|so|and|physically|please|last|when|i|
            help|really|now|right|>
        hit|hits|beat|beats|choked|punched|slapped|raped|kicked|burned|touched|attacked|hitting|
            beating|hurting|strangled me|us again|last_night|bad|badly|every|when|and_i|in_the_face|
            today|tonight|yesterday|all_the_time|in_my|because|until|up|black|if|down|while
            !on_facebook|at_cards|text|tomorrow
        i_was|was|am|been|got|get|being|getting|were|have_been|i_got ..1 raped|stabbed|beaten|
            beat_up|attacked|assaulted|molested|mugged|abused|strangled|choked|sexually_assaulted|
            gang_raped|kidnapped|trafficked|held_hostage|held_against|punched_out|touched_in|
            drugged|roofied|gun_whipped|robbed_at !up|photos|down_by
        raped|molested|sexually_assaulted|gangraped me|again|last_night|by|when|at|here
        rape|raped|raping|rapist|molester ..2 me|us|help|here|by|again
        locked|locks|locking|lock|barricaded|trapped|chained|tied|holding|keeping|keeps ..2 me|us|
            hostage in|up|inside|here|down|against|prisoner|hostage|locked|in_the|from_leaving
            !loop|mind|posted|updated
        i am|was locked in ..3 @kin|he|she|room|closet|basement|can_not|help|house
        not let|lets|letting me|us ..1 leave|go_home|out|call|go_outside|use_the_phone|see_my|eat|
            sleep|have_my_phone ..1 >|and|please|he|she|help|or|the|without|here
        took|takes|taken|broke|breaks|smashed|has my phone ..4 hit|hurt|not_let|locked|hits|beat|he|
            she|so
        broke|breaking|break|kicking|kicked|banging|smashing|pounding|busting|trying_to_get ..1
            down|in|through|on|into|at ..1 my|the|our? ..1 door|window|house|room|place|apartment
            !dealer
        breaking|kicking|smashing|banging|bust|busting the|my|our door
        he|she|they|@kin|@folk ..2 has|got|have|had|pulled|holding|with|brought|swinging|waving a|
            the|his|her|my @weapon !license|show|collection|permit
        locked ..8 @weapon
        @weapon|gun|knife to my|our head|throat|neck|face|back|kids
        he|she|they|@kin|@folk ..2 is|are|right|came|standing|here|be ..1 outside|at_the_door|
            at_my_door|here|in_my|coming|drunk|back ..6 hurt|kill|beat|knife|gun|hit|scared|
            bleeding|throw|threw|throwing|throws|hide|hiding|help|screaming|drunk|violent|break|
            yelling|bat
        scared|afraid|terrified|frightened of|for ..2 him|her|them|my|husband|boyfriend|going_home|
            my_life|@kin|dad|@folk ..3 drunk|hit|kill|throw|outside|hurt|>|violent|tonight|coming|
            yelling|and|please|here
        hiding|hid|hide from|in|under ..6 him|her|them|he|she|@kin|husband|knife|gun|bathroom|
            closet|kids|hits
        threat|threatens|threatened|threatening|threaten|threats|threatend ..3 me|kill|my|kids|us|
            life|hurt|against
        said|says|say|saying|told|tell|tells|swore|promised ..3 will|going_to|want_to|would|he_ll
            ..2 kill|hurt|stab|shoot|beat|rape|find|end|burn|break|cut|slit|get|murder ..1 me|us|my|
            him|them|her
        he|she|they|@kin|@folk|someone ..2 is|are|was|going_to|will|tried|trying|wants|want|want_to|
            try|might|about|swore ..3 kill|hurt|stab|shoot|rape|strangle|hurts|murder|attack|
            killing|hurting|beat ..1 me|us|my_kids|my_mom|my_baby !if_i_am_late
        afraid|scared|think|thinks|know|swear|sure he|she|they ..2 going_to|will|might ..1 kill|
            hurt|beat|find|stab|shoot|rape|get me|us|my
        death threat|threats
        he|she|they|someone|@kin ..2 is|be|keeps|was hurting|hitting|beating|choking|raping|
            attacking|touching|abusing|threatening|following|chasing|stalking|strangling me|us|my
        chasing|chased|cornered|surrounded|shooting|shot at me|us|at_me|at_us !a|an|lol
        make|makes|making|made|forces|forced|forcing|wants|pimping|selling|sells|sold ..1 me|us ..1
            to|2|have|sleep|do|out|for|go|see|4 ..3 sex|sleep_with|sell|tricks|clients|johns|
            work_the|strip|money_for|men|dates|guys|body|drugs|his_friend|mule|escort|sell_myself
        pimp|trafficked|trafficking|traffickers|traffick me|us|is|beat|took|my
        touches|touching|touched|grabs|grabbed|groped|feels me|my ..3 night|sleep|said_no|said_stop|
            ass|chest|private|privates|shower|bed|body|breast|boobs|down_there|without
        i|me said|told no|stop|him_no|her_no ..6 anyway|did_not_stop|kept|still|forced|touched
        bleeding|blood|bruised|bruises|black_eye|broken ..3 from|where|after|because ..2 he|she|
            they|him|her|@kin ..2 hit|punched|kicked|beat|threw|stabbed|cut|did
        black eye|eyes from_him|from_her|from_my|he|again|and|because
        bruises|bruise|marks all|on|from ..3 him|neck|he|body|arms|hit
        domestic violence|abuse
        am|been abused|trafficked|stalked|held|beaten|followed_home|hunted
        xknife ..2 he|she|me|him
        shooting|shots|stabbing outside|here|in_my|next_door|in_the_hall|in_the_lobby|in_the_house|
            in_the_building|in_the_street|downstairs|at_the_house|at_the_door|at_the_window|at_us|
            at_me
        he|she|they|@kin|@folk ..2 put|puts|laid|lays|putting|raised|got|had ..1 his|her|their|both
            ..1 hands ..1 on|around ..1 me|my
        he|she|they|@kin|@folk punched|hit|slapped|kicked|choked|beat|smacked|headbutted|strangled|
            stabbed|pushed|bit me
        he|she|they|@kin|ex|boyfriend ..1 says|said|threatens|threatened|told_me|swears ..2 he|she|
            they|will|to|hell ..1 will|would|going_to? ..1 kill|hurt|shoot|stab|find|beat|burn ..1
            me|us|my
        will|going_to kill|hurt|shoot|stab me|us if ..1 i ..2 leave|tell|talk|go|do_not|call|move|
            break|report|come|run|pay
        kill|hurt|shoot|stab|beat me|us if|unless ..2 leave|tell|talk|pay|do_not|call|report|run|not
        they|he|she|@folk|guy|@kin is|are|keep|keeps|been ..1 making|forcing|make|pimping|selling
            ..1 me|us ..3 sell|work|sleep|sex|do|have|clients|myself|body|money|strip|turn
        sell|selling my body|myself_for
        girl|guy|kid|someone|woman|man ..3 forced|held|kept|locked|trafficked|being ..2 to|against|
            in|by|do ..3
        pulled|pull|pulling a ..1 knife|gun|blade on ..1 me|us
        touched|touching me ..2 staff|worker|guard|guy|without|again|sexually|inappropriately|in
        staff|guard|worker|cellmate|roommate touched|groped|raped|hit|grabbed me
        they|he|she|@kin|@folk|guys|cops|guards|dudes beat|jumped|hit|kicked|punched|stabbed|shot|
            choked|robbed|attacked|slapped|cut|burned|stomped|smashed|whooped|messed ..1 me|us ..1
            up|down|with|again|in|good|over|by
        has|have|got|keeping|keeps|holding|got_me|is_keeping ..1 me|us trapped|locked|tied|hostage|
            prisoner|pinned|cornered|captive
        force|forced|forces|forcing|pushed ..1 himself|herself|themselves on|onto|into|at ..1 me|us
        on top of me
        @kin|he|she|they|ex|guy|people|someone|somebody|who keep|always ..2 showing|showed|coming|
            calling|texting|threatening ..3 threatening|threaten|harassing|stalking|scaring|at_my|
            up_at|me ..1 me|>|work|house
        keeps|kept|will_not ..2 showing|showed|coming|calling|texting|stop|threatening
            ..3 threatening|threaten|harassing|stalking|scaring|at_my|up_at|me ..1 me|>|work|house
        threatening|threatens|threaten|threatnin|harassing|blackmailing|extorting ..1 me|us|my
        ex|he|she|@kin ..3 threatening|threatens|threatened|threatnin|stalking ..1 me|us|my|to_kill|
            to_hurt|to_beat|to_burn|to_stab|to_shoot|to_find|to_take|to_tell|to_call|to_leak|
            to_post|to_send|to_come|to_kick|to_cut|to_hit|to_smash|to_break|to_report
        took|takes|has|have|stole|holding ..1 my i_would|passport|papers ..4 work|pimp|leave|let|go|
            sell|men|dates
        my pimp|trafficker
        getting|get|gets|got|been|being ..1 beat|beaten|hit|punched|slapped|choked|whooped|abused|
            raped ..1 up? ..1 every|all|again|daily|by|each|nightly|since
        hear|heard|he_is|she_is|is|he|she ..3 loading|loaded|cocking|cocked|reloading|pulling|
            aiming|pointing ..1 a|the|his|her|it? ..1 gun|it|knife ..1 >|at|on|and|now
        loading|cocking ..1 the|his|her|a gun
        he|she|they|he_is ..2 come|coming|comes|be|is|going_to|will|back ..3 to|and? ..1 finish ..1
            me|the_job|it|what_he|us ..1 off|>
        someone|he|she|they|guy|dude|cops ..1 broke|smashed|cracked|busted|fractured|snapped my ..1
            arm|nose|jaw|leg|ribs|rib|face|teeth|hand|fingers|skull|head|wrist
        smacked|slapped|hit|punched|beat|beats|smacks ..1 me|us ..1 in_front|infront|in|around|when|
            across|while|again|up|because|for|so|bad|hard|daily|sometimes ..2 of? ..1 >|kids|face|
            head|he|she|i|he_s|my|belt|drunk|pan|bat|everyone
        hit|hits|beat|beats|smacked|whipped|whips me with a|his|her|the ..1 pan|belt|bat|bottle|
            stick|pipe|cord|chair|hammer|fist|cane|phone|shoe|wrench|board|gun|hanger|wire
        stabbed|shot|slashed|sliced|knifed|cut in|across|through ..1 leg|back|stomach|chest|neck|
            arm|head|side|face|gut|ribs|hand|shoulder|eye|thigh
        chasing|chased|cornered|surrounded me|us !up|down
    """,
        "my bf hits me when he drinks",
        "he hit me up about the job, call him",
        unless=f"""
        {ARMED_STRANGER}
        @scene
        cards|chess|checkers|crib|in_overtime|hugged|coffee|ride|with_a_text|on_the_back|my_heart|
            to_tears|by_surprise|alarm|laughing|hard_news|in_goal|darts|pool|monopoly|if_i_am_late|
            if_i_late|if_i_forget|jokes|hockey|tag|snowball|balloon|the_news|years_ago|as_a_kid|
            when_i_was|mosquitoes|mosquitos|bugs|back_of_my_mind|sun|in_the_face_with_a_pie|at_wii|
            fantasy|with_questions|like_a_brick|like_a_ton|puck|flu_shot|photo|gossip
        there is|are ..2 guy|man|dude|person|somebody|someone|guys|kid|stranger|woman ..3 with ..2
            @weapon
        great_dane|lego|wet_fish|fencing|sword|paintball|mussels|hedge|
            laser_tag|trampoline|standings|rank|thread|mascara
        donut|food|water|coffee|popcorn|gum|bite_of|my_words
        washer|dryer|dishwasher|stove|fridge|furnace
        security|staff|bouncer|bouncers|they kicked ..1 us|me|them out
        bit me ..1 feeding|celebrate|over_a
        arm wrestling|wrestle
        hit me ..1 with|wif ..1 flowers|bag|purse|pillow
        #3 needles|needle|blood_donation|donated_blood|flu_needle|flu_shot
        nerf|cap_gun|water_gun|toy_gun|haunted_house|comic_con|cosplay|for_the_cake|for_cake|sniper|
            medkit|among_us|respawn
        spring_break|christmas_break|break_room
        like ..3 hit by ..1 truck|bus|train
        we are friends
        killing me with
        so 2|to speak
        beat|hit by ..2 once
        me on ..1 swing|swings|sled|slide
    """,
    ),
    Rule(
        "en.abuse.fear",
        "abuse_violence",
        "orange",
        "tonight",
        """
        scared|afraid|terrified|fear|frightened ..1 of|2|to ..1 him|her|my_husband|my_boyfriend|
            my_ex|my_dad|my_stepdad|my_man|my_wife|my_partner|go_home|going_home|my_roommate
        he|she|my_@kin controls|control|monitors|stalks|stalking|screams|screamed|yells|drunk ..4
            me|my|everything|again|at_me
        he|she|they|ex|someone|guy|@kin|@folk ..2 is|keeps|been|was|are following|stalking|watching|
            harassing|followed me|us|my
        he|she|@kin is|gets|was|being abusive
        abusive ..1 relationship|husband|boyfriend|home|partner|man|ex|wife|house
        domestic violence|abuse|dispute|assault|call|charge|charges|situation|again|last_night
        hit me|us >
        he|she|they ..1 robbed|threatened me|us
        years_ago|as_a_kid|when_i_was|used_to|growing_up ..5 raped|molested|abused|beat_me|hit_me|
            touched_me
        raped|molested|abused ..6 years_ago|as_a_kid|when_i_was|growing_up|child|foster
        not let|lets|letting me leave|out !early|off|work|the
        took|takes my phone away|again|and
    """,
        "im scared of my ex",
        "scared of the exam lol",
        unless=f"""
        {ARMED_STRANGER}
        exam|test|dark|dogs|heights|spiders
    """,
    ),
)
