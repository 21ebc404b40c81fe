"""English for what is long past, told of others' stories, or taught: no alarm of today."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "en.mask.long_ago",
        """
        @happened ..8 #1|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|few|some
            years|decades|yrs|year ago|back
        #1|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|few|some years|decades|
            yrs|year ago|back ..8 @happened
        @happened ..6 in|since|back_in ..1 the? ..1 #1950|nineties|eighties|seventies|90s|80s|70s|
            98|99|twenties|teens|thirties
        back in ..1 the? ..1 #1950|nineties|eighties|90s|80s|98|99|day|march|may|june|school ..8
            @happened
        in #1950 ..8 @happened
        @happened ..6 when i was ..1 a|in|only|just? ..1 kid|child|little|young|boy|girl|#|
            teenager|school|twelve|ten
        when i was ..1 a|in|only|just? ..1 kid|child|little|young|boy|girl|#|teenager|school|
            twelve|ten ..8 @happened
        @happened ..3 long|ages ago
        long|ages ago ..6 @happened
        used to be|get|feel|have|live ..4 @happened
        tried|wanted|want|going_to|thought ..8 glad|grateful|thankful|so_happy ..3 not|did_not|
            i_did|failed|here|alive
        glad|grateful|thankful|happy ..4 not|did_not|never ..3 die|kill|jump|work|do_it|overdose
        no_longer|not|never|stopped|quit ..1 feel|feeling|felt|want|wanting ..3 @happened
    """,
        "my overdose was eleven years ago",
        "my overdose was eleven minutes ago",
    ),
    Mask(
        "en.mask.told_or_taught",
        """
        @told !my|our ..8 @happened
        @happened ..5 @told
        news|radio|paper|cbc|report|reporter|pamphlet|poster|sign|quiz|form|survey|nurse|doctor|
            worker ..2 said|says|asks|asked|ask|reports|reported|show|showed ..1 if|whether|about|a|
            me|that|do|us|how ..6 @happened
        news|radio|paper|tv say|says|said|had a|man|guy|woman|shooting ..6 @happened
        on the? news|tv ..1 a? guy|man|woman|kid|boy|girl ..2 @happened
        paper|news says|say overdoses|overdose|od
        choked|choking|stroke|seizure|bit|bitten|heart_attack|fell|collapsed|overdosed ..5 last
            spring|summer|fall|winter|year ~7 ok|okay|fine|good|better|healed|walking|recovered
        used to think ..6 without|out me
        bit|bitten|mauled|stung ..8 healed|healing
        laid_off|fired|let_go ..3 last year|spring|summer|winter ~4 best|better|new
        twist|ending|part|scene|episode|finale ..2 when|where he|she|they ..1 jumps|jump|dies|die|
            kills|kill|shoots|shoot|stabs|drowns
        bomb threat|threats|scare ..6 fake|hoax|false|nothing
        beat|beats|beating cancer
        paramedic|nurse|medic|firefighter|emt he|she ..1 saw|had|sees|treated|saved ..4 @happened
        dentist|freezing|filling|novocaine ..8 numb|feel ..1 my? lips|face|tongue|mouth|cheek
        asked|asks|ask ..1 me|us|if|whether ..2 i|you|we ..6 @happened
        learned|learnt|learning|taught|teach|teaches|practised|practiced|showed|show|shows|train|
            training|trained ..2 me|us|about|how|to|other|people|for|on? ..6 @happened
        false alarm
        no|nobody|no_one ..1 one|was|got? !narcan|naloxone|shot|funeral @happened
        ruled out ..2 @happened
        almost|about|nearly|practically|gonna|might ..1 had|have|give|gave|died ..1 me? ..1 a|an?
            ..1 heart_attack|stroke|aneurysm|seizure ..2 when|at|from|over|laughing
        @happened ..4 of ..1 cute|cuteness|love|candy|cookies|cake|chocolate|turkey|pie|fun|hearts
        steal|stealing|stole hearts
        threw|throw|throws|thrown me|him|her|us under the bus
        under the bus ..2 for|about|over|again|on
        took|take|takes a bullet for
        done|finished ..1 with|w this|that|the|my ..1 printer|puzzle|book|show|phone|app|dresser|
            course|form|lawnmower|laundry
        give|gave|giving up ..1 on ..1 this|the|that|my|ever? ..1 dresser|puzzle|printer|ged|jigsaw|
            game|recipe|car|app|phone|crossword|team
    """,
        "learned about overdose and narcan at group",
        "learned to cook there. he overdosed just now help",
    ),
)
