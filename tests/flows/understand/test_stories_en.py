"""A story with its answer in it, a day that is left, a number refused; and their neighbours."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "confirm_meeting": {
        "yes": (
            "got to be home at 10 so ya 7 is fine|ill b thr 645|"
            "i shall attend friday evening as agreed, yours truly edna|"
            "can i bring my nephew hes only 5, well be there either way|"
            "dont know where to park but either way im coming|"
            "you can quit asking i already said yes|no worries ill make it work have to go by 9|"
            "asked my boss and hes ok with it so you can count me in|"
            "missed the last one but this one yes|yep im bringing my girl couldnt find a sitter|"
            "almost said no but what the heck put me down"
        ),
        "no": (
            "no thank you sir, i am fine where i am|no thanks dear, good luck|"
            "dont want to have coffee with somebody i never met|"
            "sorry i can not come i am not ready to meet people yet"
        ),
        "phone": "got no lift. phone ok?|no way to get there is a call possible",
        "person": "need to speak to a worker about friday|bot? want to talk to a person about fri",
        "later_time": "could we do a differnt day|cant at 3 so 4 is good",
        "wrong_person": "i only got this sim friday you want the guy who had it",
        "unclear": (
            "you can stop asking i never said yes|you can stop asking|"
            "who all is going to be there|can i bring my dog|can i bring my son will you be there?"
        ),
    },
    "yes_no": {
        "no": "no thanks i am ok as is|no thank you, were all good here",
        "yes": "not gonna lie yeah i would|ngl yes",
    },
    "pick_slot": {
        "pick:2": (
            "no. 2 for me please|cant thurs or sat so looks bad, so im stuck with fri|"
            "thurs is parole and i keep the sabbath so that leaves fri"
        ),
        "pick:3": (
            "i work all week so it has to be the weekend|2 is no good 3 is good|"
            "1 on sat works|1 is bad and 2 is bad so 3"
        ),
        "unclear": "2 is no good|1 doesnt work for me|2 and 3 wont work for my boss i asked twice",
        "later_time": "got anything later in the day|you got something in the evening",
        "keep": "i keep the one i have|keep the meeting",
    },
    "free": {
        "start": (
            "i told you to stop last week but i changed my mind|"
            "put me back on please i said stop in may but i changed my mind"
        ),
        "stop": (
            "i told you to stop but you want this to go on|i said stop but you changed my mind|"
            "i told you to stop and you put me back on|told you to stop texting me|"
            "i said stop last month|i changed my mind, stop"
        ),
        "pause": (
            "can you give it a rest until after easter|give the texts a rest over christmas|"
            "going out on the land, no need to text until im back"
        ),
        "need:papers": "my status card is expired and they wont take it|my licence is expired",
        "help": "how does this work my worker signed me up and never told me",
        "language:en": "why do i keep getting french texts i can only read english",
        "language:fr": "send me french texts",
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning
