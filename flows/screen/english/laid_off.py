"""Work lost, further: let go, no hours, turned down for a record, papers and tickets lost."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.work.gone",
        "job_loss",
        "orange",
        "today",
        """
        fired|canned|sacked|laid_off|layed_off|laid_of|let_go|terminated|axed|dismissed|shitcanned|
            dem_fire|downsized|made_redundant|laying_off|layed ..2 me|from|again|today|for|4|cuz|
            because|no|last|this|yesterday|at|off|us|everyone|over|mi|two
        boss|manager|foreman|agency|temp_agency|company|skipper|plant|mill|supervisor|owner|hr|dem|
            contractor|restaurant|crew ..3 fired|fire|dropped|droppd|canned|sacked|replaced|laid|
            suspended|layed|axed ..1 me|us|mi|my|everyone|200 ..2 go|>|cuz|because|for|from|today|
            home|late|hours|shifts|pay|record|ova|with|dont
        let me ..1 all? go ..2 because|cuz|from|today|over|for|yesterday|after|last|when|at_work|
            they|again|this
        lost|losing|lossed|lose|lst|gone|loosing ..1 of|my|the|that|this|another|3rd|third? ..1
            job|jb|gig|shifts|hours|contract|position|employment|career|apprenticeship|trade|
            ticket_for|license_so|licence_so ..2 because|cuz|again|now|today|with|due|no_cheque|
            gone|rent|over|then|this|after
        job|career|shift|shifts|contract|gig|hours|position|placement ..3 gone|ended|zero|
            cancelled|no_more|dried_up|pulled|fell_through|withdrawn|filled|burned ..2
        no ..1 hours|shifts|job ..1 hours|shifts|for_me|job ..3 no|this|until|till|now|rent|cheque|
            for|since
        hours|shift|shifts ..3 cut|zero|none|reduced|gave_away|took_away
        said|says|say|told|boss|foreman|manager|supervisor|agency ..4 not|dont|never|no_need ..1
            come|coming|show|bother ..1 back|in|monday|mon|tomorrow|anymore|to_work|show
        not|dont|no_need|never ..1 come|coming|show|bother ..1 back|in|monday|mon|tomorrow|anymore
            ..2 boss|work|job|manager
        said|told|says|text|texted ..3 dont|not ..2 come|bother|show ..2 back|in|mon|monday|up|
            tomorrow
        last day ..2 at_work|they_said
        plant|mill|mine|factory|camp|restaurant|shop|rigs|yard|fish_plant|warehouse|rig ..4
            closing|closed|shut|shutting|shutdown|laid|layoffs|laying|laying_off|not_opening|
            burned|burnt|bankrupt|sold|moving ..4
        fired|hire|hired|let_go|let_me_go|withdrew|offer|boss|interview|rejected|hiring|manager|
            customer|owner|quit|called ..6 record|background|criminal|googled|google|felon|
            conviction|recognized|recognised|been_inside|jailbird|found_out_i_was|found_out_i_been|
            found_out_i_did|found_out_i_have|found_out_i_got|found_out_about|found_out_my|find_out|
            box|wont_cover|in_the_news
        no one|nobody|noone|no_one|who ..1 will|would|wants_to|going_to|even|ll? ..1 hire|hires|
            hiring|give|take ..2 me|felon|con|record|guy|job|like
        # interviews|applications|resumes ..3 nothing|no|nos|none|rejected|not|0|zero|ghosted|nobody
        offer ..2 pulled|withdrawn|rescinded|cancelled|gone
        walked_off|walked_out|walked|walked_of ..3 job|work|shift|because|cuz|cant|couldnt|cudnt|
            now_what|site|over_it|they
        never|wont|not|didnt|hasnt ..1 pay|paid|pays|paying ..1 me|us ..4
        owes|owed|stiffed|stole|kept ..2 my|me ..2 wages|pay|cheque|weeks|paycheque ..3
        temp agency ..4 dropped|droppd|late|no_work|not_calling|cut|blacklisted
        agency ..2 dropped|droppd|let
        lost|lose|expired|suspended|took|no ..2 license|licence|drivers|ticket|steel_toes|tools|
            work_permit|permit|forklift ..6 job|work|fired|let_go|weld|sent_home|boss|hired|no_more
        work permit ..3 finish|finished|expired|denied|over|up ..3
        failed|fail ..2 drug_test|probation|piss_test ..4 job|work|patch|oil|site|hired|let
        not a fit
        a fit ..2 said|they|period|sorry
        ei|stamps|severance|ui ..3 denied|not_eligible|no|ran_out|eligible|delayed|refused|stopped|
            late ..3
        sent me|us home ..2 from|for_good|no|because|steel|early_and|permanently|dont
        card|badge|fob|key ..3 not|didnt|wouldnt ..1 work|open ..3 fired|guess|gate|work
        how ..3 tell ..2 wife|husband|kids|mom|po|mentor ..4 job|fired|lost|again|lost_it
        third|another|2nd|3rd job ..2 gone|lost|this|dis|in|over
        boss|manager|owner ..4 called|pulled|took ..2 me ..2 in|aside|office ..5 done|go|sorry|
            insurance|record|last|no_complaints|but
        got to|the site ..1 and? ..1 gate|it_was ..2
        crew|buddy|everyone ..2 got_kept|kept|stayed ..3 me
        hurt|injured|broke ..2 back|knee|hand|arm ..3 replaced|fired|let_go|no_job|job
        no|not ..1 more work ..1 >|for|till|until|no_stamps|here
        season ..3 cut|short|over|cancelled ..4 no|work|stamps|ei
        im|i_am done ..1 there|ther
        they|he ..1 put ..2 name ..2 paper|news|online
        record|background_check|background|criminal_check|crc|google|googled|felon|charges|
            jailbird|conviction ..6 fired|let_go|withdrew|pulled|cut_me|done_there|denied|
            rejected_me|said_sorry|no_job|not_hire|lost_the_job|took_back
    """,
        "temp agency droppd me cuz i was late w the bus",
        "temp agency sent my cheque, nice",
        unless="""
        @scene|early|better_one|new_job|got_a_new|got_another|got_a_raise|raise|no_stress|
            every_winter|same_as_every|hired_me|starting_monday|start_monday|start_mon|promoted|
            party|ball|fired_up|pizza_oven|campfire|clay|pottery|kiln|gun|wallet|glove|
            gloves|remote|best_thing|turned_out|push_i_needed|glad_i_quit|smoking|sugar|drinking|
            coffee|retired|retiring|no_the_other|job_papers|job_list|list_paper|application_form|
            vacation|snow_day|for_the_season_no|long_weekend|lunch|break_early|movie_over|
            game_over|concert|trivia|league|team|coach|goalie|trade|hair|grass|class_cancelled|
            shift_over|shift_done|done_work|off_work|work_done|done_my_shift
        season_done|pool_gig|redo|visiting_hours|grapes
        my_phone|his_phone|her_phone|my_keys|his_keys|the_keys
        shift|shifts ..2 cut short
        drummer|singer|band
    """,
    ),
)
