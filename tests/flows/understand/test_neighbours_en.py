"""Words of yes, no, stop or a number, and texts that share them and mean something else."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "free": {
        "stop": (
            "i told you twice already, stop|quit with the check ins|i really want off now|"
            "we never want to hear from yous again|for the love of god quit texting me|"
            "off the program so no more texts|they should take me off this list"
        ),
        "wrong_person": (
            "this number used to belong to a cousin|you got me mixed up with another guy|"
            "she lost this phone months ago|you have the wrong number"
        ),
    },
    "confirm_meeting": {
        "yes": (
            "i figured i couldnt but i can|clinic cancelled so im free, yes|i never bail|"
            "not cancelling|no changes im still good|tell her ill be there|boss said ok so yes|"
            "wouldnt miss it"
        ),
        "no": (
            "i doubt ill be able to make it|dont think im gonna make it|"
            "pass was denied|finished coming to these|sorry i got court then"
        ),
        "later_time": "yes but at 6|yes but around 4|no evenings please|not at that hour",
    },
    "yes_no": {
        "no": "it hasnt|they didnt have anything|they turned me away|seriously doubt it",
        "stop": "no thanks, unsubscribe|no stop bugging me",
    },
    "pick_slot": {
        "pick:1": "thursday please i work fri",
        "pick:2": "friday pls i work thurs|the second one please",
        "pick:3": "the last one|sat at 1",
    },
    "checkin": {"rating:2": "2 bad day|2 not great", "rating:4": "a 4 today"},
}

NOT_SAID = {
    "stop": {
        "free": (
            "the shelter kicked me off the list for a room|my ex wont quit texting what can i do|"
            "get my name off the lease|get me off this couch|tell my landlord to stop calling|"
            "they never leave me alone in here|am i off the list|why did you stop texting me|"
            "i dont want to stop getting these|how do i unsubscribe from netflix|"
            "they said theyd remove me from the list if i miss"
        ),
        "yes_no": "no they removed me from the waitlist|no they took me off the list",
        "pick_slot": "take me off thursday put me on friday",
    },
    "yes": {
        "confirm_meeting": (
            "do i have to say yes|i wish i could say yes|she said yes|i said yes last time|"
            "who said yes|ignore my yes|i hit yes by accident|yes jk|sure thing.. not|"
            "did i confirm|will he be there|has marc confirmed|ill confirm tomorrow|"
            "yes if my sitter comes|sure if it stops snowing|ok what time|ok but who is it with|"
            "yeah about that|sure whatever|oh great another one|thanks for nothing|big deal|"
            "like hell ill be there|she said ill be there|im going to jail|im down with the flu|"
            "im up north this week|see you when i see you"
        ),
        "yes_no": "he said yes|if i say yes what happens|sure they did|ok what for|i wish they did",
    },
    "no": {
        "confirm_meeting": "did he say no|i never said no|thats not a no|no phone calls please",
        "yes_no": "if i say no what happens|i didnt say no",
    },
    "wrong_person": {
        "free": (
            "i dont know who to call|i dont know who my worker is|dont know this town|"
            "my id has the wrong name|not the same guy i was|i gave you the wrong number|"
            "dont know you but thanks|this is my sisters phone mine broke"
        ),
        "confirm_meeting": "who is this meeting with|never heard of that place",
    },
    "pick:1": {
        "pick_slot": (
            "how long is the first one|is the first one with marc|first time doing this|"
            "1 person coming with me ok?|any other morning"
        ),
    },
    "pick:2": {
        "pick_slot": "2 much going on|2 late for me|give me a second|me 2|who is friday with",
    },
    "pick:3": {
        "pick_slot": "at last|last name is smith|sat around all day|who goes sat",
    },
    "rating:5": {"checkin": "day 5|not a 5|is 5 the best?"},
    "rating:2": {"checkin": "2 much to say"},
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_is_read(kind: str, text: str, meaning: str) -> None:
    """Plainly said, in other words than most."""
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(("meaning", "text", "kind"), rows(NOT_SAID))
def test_is_not_read(meaning: str, text: str, kind: str) -> None:
    """The same words about something else."""
    assert read(text, kind).meaning != meaning
