"""English wishes beside an answer: to be left alone, for somebody, for another way; and marks."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "free": {
        "stop": (
            "dont contact me any longer|leave me the hell alone|please get me taken off this list|"
            "how do you make these texts stop|im finished with this service|shut this bot off pls|"
            "wipe my name from your list|no more texts from now on|stahp texting me|"
            "you keep blowin up my phone knock it off|for the last time quit texting|"
            "i never signed up for this take me off|dont want to answer these questions anymore|"
            "keep me off your list|you dont listen. take me off|remove my number for good|"
            "didnt i tell you to stop messaging me|u still didnt remove me from the list|"
            "if u dont take me off this im calling a lawyer|please cease all communication|"
            "quit blowing up my phone|im out, dont text me|leave me out of this|"
            "i didnt ask. remove me|my wife wants us to quit these texts|"
            "enough already w the texts|"
            "this is harassment stop|how many times do i have to say stop|take this number off"
        ),
        "start": "i texted stop but i want them back|can i get my texts again",
        "pause": (
            "hold the texts till march|no service up here, text when im back|shush for a week pls|"
            "gimme a few days of peace|shut this down til tuesday|go easy on the texts this month|"
            "let up on the msgs for a bit|skip me this week|text me again in a month|"
            "not now try me in january|give me a month off|"
            "no texts during ramadan please|not texting for a while my mom died|"
            "ill be outta range till the 10th"
        ),
        "wrong_person": (
            "you must be looking for somebody else|no steve at this number bud|"
            "theres no tina here im an old man|noone with that name at this house|"
            "he hasnt had this number in a year|some guy had this number before me|"
            "you want my brother not me|this used to be my cousins number|its a church|"
            "never heard of him|not darryls number|this is my phone now not his|hi im his mom|"
            "im not who ur looking for|thats my dad, hes at work|u mean my cousin|"
            "i bought this phone used off kijiji|there is no one by that name at this house"
        ),
        "number_changed": (
            "broke my phone so text this one|this is my new cell|use this from now on|"
            "my number is now 604 555 0199|ex took my phone, text me here now|"
            "im on a different phone now|my old phone died this is the new one|"
            "my phone got stolen this is my cousins phone text me here|use my other number"
        ),
        "person": (
            "is there a real person in there|patch me through to someone|id like a live voice|"
            "is there somebody i can talk to"
        ),
        "help": "what do you guys do|how did i get signed up",
        "menu": "what all can you do|show me what you do",
        "need:clothes": "no warm boots and its freezing",
        "need:food": "havent eaten since sunday|wheres the food bank",
        "need:health": (
            "no doctor will take me|trying to find a dentist|any doctors taking patients"
        ),
        "need:papers": "my id got stolen",
        "language:fr": "my english is bad",
        "none": (
            "my ex wont leave me alone|boss cut me loose today|my mom keeps blowing up my phone|"
            "told the neighbours to knock it off with the music|im done with this shift finally|"
            "im looking for my cousin|im not that person anymore|my english class was good|"
            "told my boy to stop texting at supper|my boss told me to stop calling in sick|"
            "my worker came by|the messages are helpful dont quit|took my meds|"
            "told him to leave me alone"
        ),
    },
    "confirm_meeting": {
        "yes": "one, ill be there with my kid|its on my schedule",
        "later_time": "make it 4|make it at 5",
        "phone": (
            "he can call me|get her to ring me|gimme a holler instead|three, my knees are shot|"
            "option 3 please my leg is broke and im home|cant get there, a call would work|"
            "hes gonna have to phone|id prefer if he called|"
            "is it ok if he just phones|i can only do a call"
        ),
        "video": "can it be on a computer",
        "group": "id rather do the friday bowling with the gang|when the guys are there|"
        "i like it better with a bunch of people|can i join the others instead",
        "person": "can i run something by someone first|i want a word with the coordinator",
        "unclear": (
            "waiting on my shifts for next week|lemme ask my po first|is this for mon or tues|1/2"
        ),
        "thanks": "thanks for the heads up",
    },
    "pick_slot": {
        "pick:1": (
            "not fri or sat|not 2 not 3|the sat one... i mean thurs|put 1 down for me|"
            "thurs, rest of the week im working|"
            "they all work for me im not working"
        ),
        "pick:2": (
            "not 1, 2|3, no 2|my day off is fri so do that|"
            "fri cuz i work thurs|fri since sat im working|"
            "fri if possible, if not sat|two is good"
        ),
        "pick:3": (
            "not 1 or 2|cant do thurs or fri|the only day i can do is sat|option 3, i work days|"
            "cant do weekdays|sorry about the last one, sat works"
        ),
        "pick:4": (
            "all of those are when im at work|busy every single one of those days|"
            "not any of them|im in court all those days|cant do thurs fri or sat|"
            "cant do thurs or fri, anything else?"
        ),
        "phone": "none of those can you call me instead",
        "person": "have the office call me",
        "unclear": "cant do thurs|only cant do sat",
    },
    "checkin": {
        "rating:1": "one if that",
        "rating:2": "two tops, my back is killing me|not a 1 but close, 2",
        "rating:3": "went from a 1 to a 3|3 boss is nice|id say a 3, the week was long",
        "rating:4": (
            "last week 2 this week 4|four out of five|was a 2 last week now 4|a solid 4 today|"
            "4, 2 of us got jobs"
        ),
        "rating:5": "five got my own place|full marks",
        "unclear": "not a 3 or a 4|two kids home sick|hard 2 weeks",
    },
    "needs_menu": {
        "need:papers": "i.d.|my study permit is expired",
        "need:transport": "four, no bus out here",
        "need:work": "5 5 ill take anything|im a welder",
        "menu": "lost the list",
        "none": "im good for now|im golden|i have what i need",
    },
}

# Wishes to go on are no wish to stop.
GOES_ON = (
    "dont take me off the list please|i dont want to be removed|i never asked to be removed|"
    "no dont drop me im still in|please dont delete me from the program|i hit stop by accident"
)


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize("text", GOES_ON.split("|"))
def test_who_wants_to_go_on_is_not_stopped(text: str) -> None:
    assert read(text).meaning != "stop"
