"""English for harm that is over: what it was then, what is now; and what was asked or meant."""

from flows.screen.rules import Mask

HARM = (
    "stabbed|shot|beat|beaten|beat_up|hit|hitting|punched|attacked|raped|trafficked|overdose|"
    "overdosed|hung|hanged|threatened|robbed|mugged|assaulted|died|passed|suicidal|suicide|abused|"
    "choked|stomped|sprayed|relapsed|relapse|slip|slipped|collapsed|stroke|seizure|screaming|burn|"
    "cut|bang|banged|scratched|slashed|fight|fighting|attack|attacks|detox|icu|withdrawal|"
    "withdrawals|pounding|jail|fever|swallowed|tried|jumped|drank|drunk|high|using|usin|meth|"
    "crack|dope|drinking|bridge|ledge|edge|rope|pit|hole|wanted_to_die|want_to_die|hurt|nightmares|"
    "sleep|slept|couch_surfing|homeless|letter|lost|scared|sad|kill|hide|took|threw|beating"
)
MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|"
    "feb|sept|sep|oct|nov|dec|aug|spring|summer|fall|winter|grade"
)
FINE = (
    "ok|okay|fine|good|better|home|happy|laughing|laughs|walking|walks|dancing|recovered|healed|"
    "sober|clean|safe|alive|married|retired|friends|buddies|great|well|grown|strong|thriving|"
    "proud|free|eating|bossing|complaining|smiling|helping|cooking|working|at_school|in_school|"
    "playing|joking|hopeful|settled|quiet|made_it|beat_me|in_treatment|dehydrated|singing"
)
YEAR = (
    "78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|00|01|02|03|04|05|06|07|08|"
    "09|10s|the_80s|the_90s|the_70s|the_60s|juvie|high_school|korea|vietnam|my_twenties|my_teens|"
    "my_20s|his_20s"
)

MASKS = (
    Mask(
        "en.mask.then_and_now",
        f"""
        used|use to ~12 now i|im|we|i_am !do|did|started|back|cut|cutting|burn|burning|drink|
            drinking|shoot|use|using|not|feel|hate|just|hit|plan|wish|smoke|starve|owe|might|could|
            sleep|think|overdose|die|am_going_to_do|am_going_to_end|am_going_to_kill|
            am_going_to_jump|am_about_to|going_to_do|going_to_end|going_to_kill|going_to_jump|
            about_to|want_to_die|want_to_again|want_it|really|finally|have_pills
        {HARM} ~8 now i|im|we|i_am coach|cook|teach|walk|garden|volunteer|paint|help|work|drive|
            bang|carve|water|carry|box|run|mentor|build|knit|fish|sing|dance|drum|pray|laugh|see_my
        before ..1 i ..1 want|wanted ..1 to? ..1 be? die|dead ~2 now i !plan|can|just|might|know|
            will
        {HARM} ..6 in {YEAR}
        {HARM} ..6 in ..1 #1950
        in #1950|{YEAR} ..6 {HARM}
        {HARM} ..8 #|two|three|four|five|six|seven|eight|nine|ten|many|few|some|twenty|thirty|couple
            years|decades|winters|summers ago|back
        #|two|three|four|five|six|seven|eight|nine|ten|many|few|twenty|thirty years|decades|winters
            ago ..6 {HARM}
        {HARM} ..4 when ..1 i|we|he|she|they was|were ..1 a|in|only|just? ..1 small|little|kids|kid|
            young|boys|girls|#|teens|teenager|child|broke
        when i|we was|were ..1 a? ..1 kid|kids|small|little|young|boy|girl|# ..8 {HARM}
        i|he|she|we was|were # when ..6 {HARM}
        {HARM} ..4 in|last {MONTH} ~4 {FINE}
        {HARM} ..4 in|last {MONTH} ~4 but|now ..1 he_is|she_is|i_am|im|hes|shes|they_are|we_are
        {HARM} ..4 last|this month|year|spring|summer|winter|fall ~5 {FINE}
        {HARM} ~4 but|now|n|and we|i is|are|am|was|were ..1 {FINE}
        {HARM} !me|us|my ~4 but|now|n|and he|she|they is|are|was|were ..1 {FINE}
        scars|scar ..4 old|faded|years|healed|tattoo
        years|yrs|year|months|days|decades since ..3 {HARM}|last|my_skin
        # years|months|days since
        havent|not|never ..4 since ..2 got|been stable|home|sober|clean|here|out
        the ..1 old me ..8 {HARM}
        once|one_time|long_ago|back_then ..1 i ..6 {HARM} ~6 now|glad|thank_god|grateful|thankful
        {HARM} ~6 thank_god|glad ..2 i|it ..1 failed|didnt|did_not|never|am_here|still_here|lived
        had|have a|another|bad ..1 dream|nightmare|craving ..6 ~4 woke|relieved|waffles|gone|passed|
            not_real|all_good
        my last smoke|drink|cigarette|beer|dart|drag|hit|toke|joint ..1 was? ..1 in|on|back|last|#
            ..2 {MONTH}|years|months|weeks|days|christmas|new_years
        not ..1 thought|think|thinking|wanted|felt ..1 about|of|like|to? ..2 hurt|hurting|cut|
            cutting|kill|killing|use|using|die|dying|suicide|drink|drinking|harm|harming ..1
            myself? ..1 in|for ..2 ages|years|months|weeks|while|long|forever|#
        @they|i|we ..5 {HARM} ..4 in|last|this {MONTH}|month|year ~6 {FINE}
        @they|i|we ..5 {HARM} ..4 in {YEAR}
        @they|i|we ..5 {HARM} ..4 in|since ..1 #1950
        @they|i|we ..5 {HARM} ..4 at #12 ~3 i am #
        had|having a|panic? ..1 stroke|seizure|attack|relapse|slip|fall|scare earlier|last ~5
            {FINE}
        {HARM} ..2 earlier|before|once ..1 but|and|n ..2 he|she|they|i is|am|are|was ..1 {FINE}
        thought ..1 it|i|he|she ..2 was|had ..2 stroke|seizure|heart_attack|overdose ~3 was|turned|
            just|only
        letter|note|rope|blade|pills in ..1 #1950|{YEAR}
        """,
        "used to burn myself in juvie. im a welder now, now im proud",
        "i used to burn myself and now i cut",
    ),
    Mask(
        "en.mask.asked_or_meant",
        """
        asked|asks|ask|asking|wants_to_know|form|intake ..3 if|whether|do|about|am ..4 thoughts|
            harm|harming|hurt|hurting|kill|die|using|drinking|suicidal|suicide|safe|hitting ~8 no|
            nope|not|none
        wife|doctor|nurse|worker|staff|po|mom|someone|they ask|asks|asked ..3 die|suicide|harm|kill
            ..4 i say|said|told ..2 no
        i|we|you said ..3 kill|die|shoot|dead|hurt|sleep|dying|stab ~8 meant|mean|saying|
            not_like_that|because_i_saw|joke|figure
        i typed|wrote|texted ..2 kms|kill_myself|die|dead ..3 as|for|meaning|instead
        never|not ..1 said|say|meant|mean ..6 hurt|kill|die|hit|harm ..3 him|her|them|myself|
            anyone|> ..6 said|meant
        not ..1 want die ~6 dye|hair|dictionary|autocorrect|spelling
        dye|die ..2 my|her|his|the hair|beard|jeans|eggs
        no|zero ..1 thoughts|thought|urges|urge|plans|plan|intention|intentions of|about|bout|to|2
            ..1 harm|harming|hurt|hurting|kill|killing|cut|cutting|suicide|die|dying|self_harm|using
            ..1 myself|self|anyone|anybody|him|her|them? !is|are|now|right_now|because|but|just
        not what i meant
        not literally|actually|for_real|really ..1 >
        just a saying|song|joke|lyric|line|dream
        not|never ..1 scared|afraid of him|her|them ~6 moved|gone|apologized|apologised|sorry|
            we_talk
        not ..1 need|have to|2 hide|run|worry ..2 no_more|anymore|now
        not ..1 feel ..1 like|as ..1 a burden|failure|loser|ghost ..1 no_more|anymore|now
        """,
        "was asked if i wanna harm myself at intake, said no n meant it",
        "they asked if i am safe and then i left to kill myself",
    ),
    Mask(
        "en.mask.heard_in_passing",
        """
        radio|tv|cbc|ctv|global|paper|headline|podcast|headlines ..2 say|says|said|had|has|talked|
            talks|reports ..6 stabbed|shot|dead|died|killed|suicide|overdose|overdoses|drowned|
            murder|attack|bomb|fire|hanged|jumped|himself|herself
        on de|the|on_my? tv|radio|news|screen|show a|some|the|man|guy|woman ..8 kill|killed|stabbed|
            shot|axe|gun|dead|died|knife|fell|jumped|himself
        stabbed|shot|dead|killed|drowned|fell|fall|jumped ..5 in|on ..1 the? news|papers|paper|radio
        anime|manga|comic|novel|audiobook|musical|opera|sitcom|cartoon ..8 jumps|jumped|dies|die|
            stabbed|stabs|killed|kills|roof|shot|hangs|drowns
        story|book|play|script|chapter|song|tune|track|documentary|doc|docu ..3 the? wife|hero|man|
            guy|girl|woman|he|she|villain|brother ..4 stabbed|stabs|dies|died|kills|killed|shot|
            shoots|jumps|hangs|drowns|shooting
        sang|sings|rapped|raps|singing about ..4 shooting|killing|dying|suicide|murder|death
        tune|track|song|lyrics about|bout ..2 gunshot|gunshots|dying|killing|suicide|death
        hip_hop|rap|tupac|biggie|cash|western ..6 shot|shooting|killed|gun|murdered
        uncle|grandpa|dad|old_guy|old_man|friend|elder|vet|veteran ..1 told|tells|talks|talked ..2
            me|us|everyone? ..1 about|bout|how|the_one ..6 shot|war|killed|died|stabbed|wounded|
            butt
        my story|speech|testimony|talk ..6 overdose|suicide|attempt|jail|attempted
        story about|bout ..3 overdose|suicide|attempt|jail|shot
        told ..2 group|class|circle|kids|school ..3 about|bout ..4 time ..8 ~4 laughed|clapped|cried
        on de|the|on_my? tv|radio|news a|some|the man|guy|woman ..8 axe|gun|knife|himself|herself
        """,
        "on the tv a man kill his wife with the axe, crazy",
        "the tv is on and a man is here with an axe",
    ),
)
