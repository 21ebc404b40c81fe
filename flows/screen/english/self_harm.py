"""Hurting oneself."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "en.self_harm.doing",
        "self_harm",
        "red",
        "",
        """
        hide|take|lock ..1 my|the knife|razor|blade|gun|pills ..8 on_me|on_myself|from_me|before_i
        cut|cutting|cuts|hurt|hurting|hurts|harm|harmed|burn|burning|burned|burnt|scratch|
            scratched|scratching|starve|starving|punch|punching|punched|hit|hitting|slap|slapping|
            bite|biting|punish|punishing|slice|slicing|sliced|slit|slitting|slash|slashed|carve|
            carving|bleed|mutilate|stab|stabbing|stabbed|choke|choking|pick|bruise|torture|injure
            @adv? @myself
        i ..1 cut again|so|too|deep|right_now|tonight|last_night|and|bad|really|yesterday|myself|
            because|to|today|this_morning >
        i ..1 cut again|too_deep|deep|really_deep|so_deep|right_now|last_night|bad|so_bad|
            this_morning
        i ..1 cut|cutting|sliced|slashed|carved|burned|burnt|burning|slit|carving|slicing|
            scratched|gashed my|both|up ..2 @limb
        carve|carving|slice|slicing|sliced|slit|slitting|slash|slashing|slashed|cut|cutting|burn|
            burning|gash|open|opened|opening|scratch|scratching my|up_my|both ..1 @limb
        carve|carving|cutting|slicing|cut|sliced up my|the @limb
        cut|cuts|gashes|blood on|down|all_over|up ..1 my wrist|arm|arms|thighs|thigh|legs
        i am|was|been|have|just|start|started|starting|keep|kept|caught|back|stop|can_not_stop ..1
            to? cutting|self_harming|selfharming >|again|right_now|now|deep|myself|my|me|tonight|
            so|because|and|to|it_helps
        cutting again|deep|deeper|helps|myself|is_the_only
        want|need|going|urge|urges|ready|craving|dying|itching|have|tempted|feel_like ..1 to|2|for
            ..1 cut|cutting|self_harm|bleed|burn >|so_bad|again|right_now|my|deep|me|tonight|
            real_bad|so|now|myself|and|bad|but
        self harmed|harming|injury|injure
        selfharm|selfharmed|selfharming
        blade|razor|razorblade|xblade|knife|glass|lighter|needle|scissors ..3 on|to|in|into|
            against|across|out|over ..1 my ..1 @limb
        blade|razor|razorblade|glass|xblade out|in_my_hand|in_hand|again|on_me
        want|need|going|going_to to|2 hurt|punish|harm me|myself
        hurt|hurting|harm|punish me|myself|my_self or|again|bad|so|tonight|to
        bang|banging|banged|bash|bashing|smash|smashing|smashed|slam|slamming|hit|hitting|punching
            my ..1 head|face|fist|skull ..1 against|on|off|into|in|until|with|of
        until|so it|i|they bled|bleeds|bleed|is_bleeding
        xblade ..2 xblood
        xknife ..2 xblood
        xblood xblade
        only|just ..3 blade|cutting|blood|pain ..3 helps|works|calm|calms|feel
        pierce|sever|cut|slash|open|slice|puncture my|own ..2 artery|arteries|vein|veins|jugular|
            wrist
        artery|jugular ..4 sever|cut|easiest|pierce
        relapsed|relapse on|with|in ..1 cutting|self_harm|sh|selfharm
        put|putting|stubbed|put_out cigarette|cigarettes|cigs|smokes|smoke|lighter out? on my|
            myself
        if i cut to|too deep
        urge|urges to ..1 cut|hurt|harm|burn|bleed
        punch|punched|punching|hit|hitting|kicked ..1 the|a|my wall|walls|concrete|mirror|door ..4
            broke|bleed|blood|hand|knuckles|bled|bleeding|swollen|again
        cut|cuts|cutting|slice|sliced|burned|stab|stabbed|scratch ..2 my|up ..1 both|left|right|
            own|whole? ..1 @limb
        hurting|cutting|burning|hitting|starving myself|me
        not eat|eating ..3 punish|skinny|deserve|starve
        want|need|going_to ..2 feel|see ..1 the? ..1 pain|blood|blade
        cut so_i|just_to|to_feel|to_forget
        slit|slash|slice ..1 them|my|it >|up|deep|open|tonight|wrist|both
        hit|bang|smash|slam|punch|punched|banged|smashed ..1 my ..1 head|face ..2 wall|floor|until|
            concrete|door|window
        need|want|have ..1 to|2? ..1 see ..1 some|my|the? blood|pain
        see|make ..1 me|myself? blood|bleed ..1 >|so|again|tonight
        he|she|they|@kin ..1 cut|cuts|slit|slits|slashed ..1 his|her|their ..1 wrist|arm|arms|
            throat|neck|veins|legs
        clean|years|months|year|days ..2 from|since|of|without|not? ..1 cutting|cut|self_harm|
            burning|hurting|cutting_myself ..5 last_night|again|did_it|today|yesterday|broke|
            slipped|until|but
        did it|this|that on_purpose|purposely|deliberately|intentionally
        opened|ripped|pulled|picked|reopened ..2 stitches|scabs|wound|cuts|scars
        stitches|wound|cuts ..3 opened|ripped|reopened ..3 purpose|again|bleeding
        cut until ..5 feel|bleed|blood|die|numb|pass|stop
        i ..3 going_to|want_to|need_to|might|will cut ..1 >|tonight|again|myself|deep|deeper|so
        cut until ..5 feel|bleed|blood|die|numb|pass_out
        pick|picking|scratching|scratch|dig|digging|bite|biting|hit|hitting|punch|punching|burn|
            burning|cut|cutting|slice|scrape|stab|poke ..3 my|me ..1 @limb|knuckles|skin|self|legs|
            wrist|cheek|arm ..5 blade|bad|again|bleed|until|razor|glass|lid|can|pen|on_purpose|
            so_i|feel|lighter|stove
        lid|glass|can|blade|razor|mirror|pen|lighter|iron|stove|burner|needle|scissors|mug|plate
            ..4 to|on|against|in|into ..1 my ..1 @limb|wrist|skin|thigh
        @limb|hand|wrist|skin ..4 on|in|over ..1 the ..1 stove|burner|flame|fire|candle|element ..3
            held|kept|there|on_purpose|until
        held|put|hold|pressed my ..1 hand|arm|fingers ..2 stove|burner|flame|candle|iron|lighter|
            heater
        did ..1 my ..1 thigh|thighs|arm|arms|leg|legs|wrist|stomach ..2 today|again|last|tonight|
            yesterday|>
        did ..2 to ..1 my ..1 legs|arms|arm|thighs|body|wrist
        pulled|pull|ripped|picked|opened ..2 my|own|out|old ..2 stitches|scab|scabs|wound|scars
        bleeding|bleed i did it
        i did it ..1 bleeding|blood|to_myself|on_purpose|again
        only|just ..2 bleed|cut|burn|hurt|pain|blood ..3 feel|helps|calm|quiet|anything|works
        way ..3 feel ..4 bleed|cut|burn|pain
        i|im ..1 cut|cutting|burn|burning ..1 >|again|still|every|so|to|and|myself|deep|too
        clean ..1 from|of ..1 cutting|self_harm|cuts ..6 lost|slipped|again|broke|over|now|back
        hide|hiding|hidden|long ..3 sleeves|blades|cuts|scars|marks|razor ..4
        blood on|all_over ..1 the|my ..1 sheets|bed|towel|floor|sink|bathroom ..4 deep|did|cut|
            myself|too
        need|needs stitches ..5 cut|deep|they|form|ask|hospital|self|see|scared|myself
        stitches|cut|cuts|gash|wound ..5 self_inflicted|did_it|myself|ask|form_me|hospital
        tie|tied|tying|choke|choking|strangle ..3 my? ..1 neck|myself ..3 feel|stars|calm|bit|just|
            till|until
        made|make|making myself ..1 throw_up|puke|bleed|sick|faint
        not ..2 die ..3 bleed|cut|hurt|feel|quiet
        urge|urges|need|want ..2 to|2 ..1 cut|burn|bleed|hurt_myself|self_harm|slice ..2
        marks|cuts|scars ..2 on|all_over ..1 my ..1 arm|arms|legs|thighs|wrist ..4 stop|saw|seen|
            new|fresh|today|daughter|kids|mom
        new|fresh cuts|scars|marks ..2
        deserve ..2 pain|skin|hurt|bleed|punished|scars|it_when_i_cut
    """,
        "sittin in the tub cuttin my arm",
        "cut my thumb on a can opener",
        unless="""
        @ok_reason|grass|hair|cake|finger|thumb|shave|paper_cut|papercut|tattoo|tattoos|
            can_opener|bike|skateboard|hydro|pumpkin|surgery|doctor|operation|
            back_on|moving_boxes|sunburn
        back on
        down on
        mascara|wand|karaoke|goes|razor_bumps|tug_of_war|toaster
        my_hours|our_hours|his_hours|her_hours|hours_at
        burned|burnt|cut|hit ..4 stove|oven|toaster|kitchen|lawn|boat|fell
        got|get|getting|had|have|took|take ..1 my|the? stitches out|removed|taken
        used_to|use_to ..2 bang|cut|burn|hit ~12 now
        phone
        since i ..1 last
        invited
        a|the|pizza slice
        slicing|jackfruit
    """,
    ),
)
