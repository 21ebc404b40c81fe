"""The same in other English words: idioms of yes and no, things needed, slots picked by the way."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "pick_slot": {
        "pick:1": (
            "10 is good|the 10|10 works|10 is fine w me|soonest|the soonest one|"
            "earliest one u got|numero uno|top one|the top 1|the thurs 1|the earliest|"
            "opt 1|any day|early one"
        ),
        "pick:2": ("book 2|the one in the middle|middle|the middle 1|the fri 1|lock in 2"),
        "pick:3": ("going with 3|the latest one|sign me up for 3|bottom one|weekend only so 3"),
        "unclear": (
            "anything but the first|1 or 2 either one|whats closer to the morning|"
            "either 1 or 3|no fridays"
        ),
    },
    "checkin": {
        "rating:4": ("four today|im a 4 today|give it a four|almost a 5 so 4"),
        "rating:3": ("three prob|hovering around 3|three maybe|right at 3"),
        "rating:2": ("two at best|2 anxious"),
        "rating:5": ("five all day|4 no wait 5"),
        "unclear": ("2-3|good thx|1 sec|not rn|3 maybe 4|1 n 4"),
        "rating:1": ("one, bad|its a one today"),
    },
    "confirm_meeting": {
        "yes": (
            "u can count on it|nothing will keep me from it|not a problem at all|"
            "aint no thing|dont worry ill be there|dont worry i remembered|didnt forget|"
            "i havent forgot|wont forget|wont be late|ill be on time|"
            "yes but i cant stay long|no need to ask ill be there|4 sure|4 sure man|fo sho|"
            "i said id be there so ill be there|planning on it|"
            "wild horses couldnt keep me away|rain or shine|its a date|its on|were on|"
            "on my calender|confirmd|no reason i wouldnt|mm hmm|affirm|4 sure bud|"
            "not a problem|dont worry i didnt forget|nothing could keep me away|"
            "I wont be late this time|yes but cant stay long|wouldnt dream of missin it|"
            "im not gonna miss this one|okee doke|righto|surely|no way id miss that|"
            "dont sweat it ill come|i dont see why not|wont let u down|"
            "cant think of a better way to spend thurs|got my ride lined up|"
            "quittin work early so ill be there|uno|ill be waiting out front|meet u there|"
            "on it|not a chance id miss it|never missed one yet wont start now|"
            "ok no rush tho|over and out|ill bring my papers|ill take the bus over|"
            "ill walk over|my mom is drivin me|lock it in|pencil me in|mark me down|"
            "consider it done|say no more|im all over it|thatll work|suits me|"
            "fits my schedule|im open|lets roll|on my list|noted|duly noted|received|"
            "understood|got the message|message received|kool|kewl|still in|im still in|"
            "im set|ill set my alarm|ill catch the early bus|got a ride|nothin else on|"
            "i promise|pinky swear|available|free then|see him then|bring it on|booyah|"
            "i wouldnt want to miss that|dont u worry|we on for thurs|yus|yeahh|ill b der|"
            "u no it|never said no to coffee lol yes|cant come soon enough lol|till then|"
            "yaass|wouldnt skip it|ill show up|no i didnt forget, see you there|"
            "not gonna flake this time|coming with my cousin|no excuses ill be there"
        ),
        "no": (
            "call it off|scratch it|scrap it|drop it|forget it|dont count on me|"
            "dont expect me|dont wait for me|scratch me|im gonna have to say no|"
            "i dont wanna go|please cancel|negatory|give it a miss|leave me out|drop me|"
            "im out sorry|sitting this one out|not in the mood|dont feel up to it|too far|"
            "too cold for me|got plans|other plans|got a conflict|schedule conflict|"
            "im away|locked up|stuck at work|kids sick|i have an appt|have to be at court|"
            "im still sick|please excuse me from this one|ive got covid|its too much rn|"
            "gonna sit this out|not this one|call the whole thing off|"
            "im done with these meetings"
        ),
        "later_time": (
            "same time but tuesday?|is monday open|gotta be after 6 my shift changed|"
            "next mon or tues would be good|no but thurs ok|is there a later one|"
            "work changed my hours i can do sun|my girl has a dr appt then, fri ok?|"
            "any evenings|diffrent day plz"
        ),
        "video": ("on the computer instead?"),
        "group": ("the circle|would sooner do the circle with everybody"),
        "person": (
            "have dave call me first|can tina call me before|i gotta talk to lori first|"
            "id like to speak w a worker|have brenda call me first|"
            "is there someone i can call about it"
        ),
        "wrong_person": (
            "rong num|wrong nmbr|not my name|theres no mike at this number|"
            "nobody named that here|i dont no who u r"
        ),
        "stop": ("stop please i dont want these|i want off this|stop these now"),
        "phone": ("could this be a call|id rather do phone"),
        "late": (
            "im gonna be 15 min late|be there a bit late|just parking|lil behind|"
            "at the light now 2 min|just getting off the bus"
        ),
        "unclear": (
            "gimme an hr ill let u know|cant say yet|1-2|1 maybe 2|will see|maybe maybe not|ok?"
        ),
    },
    "yes_no": {
        "no": (
            "no need thx|can do without|im fine w out it|not necessary|not needed|"
            "hard pass|nty|not rn|not at this time|over my dead body lol|as if|i wouldnt|"
            "not my thing|not into it|leave it|better not|i better not|best not|"
            "i would rather not|not now|no im okay|im gonna say no|not a chance|"
            "id rather wait|no its ok"
        ),
        "yes": (
            "dont mind|cant hurt|wouldnt hurt|id like that|that would help|wouldnt say no|"
            "i would not say no|cant argue with that|by all means|please n thank u|"
            "sign me up|sure why the hell not|100 percent|if u dont mind|indeedy|"
            "would love that|id appreciate it|I would not say no|no harm in it|"
            "wouldnt mind that|no reason not to|im for it|why the heck not|"
            "i could use that|wouldnt turn it down|very much so"
        ),
        "unclear": ("yes but no"),
    },
    "needs_menu": {
        "need:clothes": (
            "size 9|long johns|thermals|a belt|work shirts|hi vis vest|a bra|underware|"
            "nothing fits me anymore|warm stuff to wear|socs|mits|coveralls|"
            "steel toes size 11|kids snowsuit"
        ),
        "need:food": ("grub|fud|soup kitchen|hamper|meat n veggies|no frills card"),
        "need:housing": ("first n last|damage deposit|somewere to live|an apartmnt|bedframe"),
        "need:transport": (
            "need wheels|how do i get downtown|how do i get to my appointment|"
            "a way to get to counselling"
        ),
        "need:work": (
            "a trade|need hours|someone who hires w a record|warehouse or whatever|"
            "references|white card"
        ),
        "need:papers": ("record suspension|opening a bank acct"),
        "need:health": (
            "my back is bad|bad cough|inhaler|insulin|see a shrink|aa meetings|mental health"
        ),
        "need:person": ("talk to brenda|cant explain by text call me|call me i dont like texting"),
        "none": ("not a thing|none"),
        "menu": (
            "whats on the list|list?|which number is food|resend|can u send it again|"
            "what was the list|which number is for work"
        ),
    },
    "free": {
        "pause": (
            "stop til feb|stop till after my trial|can u quit for a few days|"
            "lay off the texts for a bit|im goin to treatment for 28 days no txts|"
            "silence these til i get back|mute for now|"
            "busy till the 20th please no messages|quiet time til monday pls|"
            "stop for the holidays|no msgs 2 wks"
        ),
        "start": (
            "begin sending them again pls|send em again|bring back the texts|"
            "bring the texts back|re subscribe me|unpause|changed my mind txt me|"
            "add me again|let me back in|im ready to get texts again|please start again"
        ),
        "stop": (
            "no more pls|im not interested stop|f off with these texts|unsubcribe me|"
            "please dont text this number|id like u to stop|could u not text me|"
            "can u please not message me|i asked u to stop|i dont need these texts|"
            "i dont need ur reminders|too many texts stop|"
            "i do not wish to receive messages|block me|get rid of my number|"
            "do not contact|cut it out with the texts|knock it off w the texts|"
            "how do i unsubscribe|just stop|ur texts are annoying stop|"
            "i dont want to hear from u anymore|end texts|cancel texts|"
            "i wish to stop receiving these|remov me|i dont want these no more"
        ),
        "none": (
            "cancelled my netflix lol|cant take no more of this snow|"
            "my mom wont stop calling me|they cancelled my shift|dog wont quit barkin|"
            "start of a new week"
        ),
        "menu": (
            "what else can this thing do|show menu|list|commands|what can this number do|"
            "what can u help with"
        ),
        "language:fr": ("id rather french"),
        "person": ("operator|agent|i want a person not a bot"),
        "number_changed": (
            "lost my phone use this one from now on|my old phone is gone txt me here"
        ),
        "wrong_person": (
            "no rick here|theres no lisa here|aint no bob here|this is my moms cell|"
            "its his sister he left his phone here|she dont live here no more|"
            "i aint who u want|this is a new owner of this number|nobody by that name here|"
            "no such person here"
        ),
        "need:food": ("im starvin|no groceries til payday"),
        "need:housing": (
            "cant stay at my cousins no more|landlord kickin me out|i got no place to go tonight"
        ),
        "need:clothes": ("my boots have holes in em|boots r fallin apart|my coat ripped"),
        "need:work": ("know anywhere hirin|lookin 4 work"),
        "group": ("is the circle on this wk"),
        "help": ("who runs this|what r these texts"),
        "need:health": ("my meds are almost out"),
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "en").meaning == meaning
