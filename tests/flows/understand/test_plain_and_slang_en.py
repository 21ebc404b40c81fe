"""English replies of careful writers and of the street, and what sounds alike and says other."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "confirm_meeting": {
        "yes": (
            "Agreed. Which entrance should I use?|lets run it|"
            "I confirm for Thursday. Do I need to bring anything?|"
            "Thursday suits me. Is the building wheelchair friendly?|"
            "thursday works, is there a bus that goes there?|"
            "see you thursday! do i need to bring anything?|"
            "thurs at 2 is mint|thurs is valid|stoodis|dun know ill be there|we will indeed"
        ),
        "later_time": (
            "prefer to come the week after if he can|i would rather meet the following week|"
            "can our meeting be moved to 3"
        ),
        "phone": (
            "Id sooner he phoned.|just gimme a bell|"
            "Not face to face please. He may ring me at noon.|call > meeting|phone>in person"
        ),
        "video": "can we do ft|rather ft tbh|video > in person",
        "group": (
            "is the sharing circle on this week|"
            "rather meet with a couple other guys|one on one is too much. group would be easier|"
            "a circle sounds better than just us|do u have a circle on thursdays? id like that|"
            "could it be with the boys|can we meet with some of the others"
        ),
        "no": (
            "i havent got a ride|still havent found a sitter|miss me with that|"
            "id just as soon stay home|I would just as soon skip it|id sooner not|n0|"
            "not intersted in meeting that guy|throwing up since 5am tell him sorry|"
            "barfing all night sry|puking all night|sick since this morning"
        ),
        "cannot_today": "sorry but i have to miss todays meeting|cant do this afternoons visit",
        "late": (
            "My ride has been held up, I shall be ten minutes late.|"
            "I am on my way but traffic is brutal, 15 min"
        ),
        "pause": (
            "going to rehab for 30 days, hit me up after|in detox 2 weeks txt me when im out|"
            "treatment for 28 days, talk after"
        ),
        "person": "Id like to talk to a live person first",
        "wrong_person": (
            "What meeting? I was never in your program, sir.|Dont know how you got this number|"
            "never met anyone named marc|i dont know anybody called that|"
            "the lady who had this phone before moved|this is jims wife he isnt on this number|"
            "hes not at this number no more|new num who dis|new fone who are u"
        ),
        "none": (
            "nice day out eh|"
            "lol its freezing out today eh|man this rain is nuts|oilers played terrible last nite|"
            "go leafs go|yeah the canucks lost again lol|Peace be with you all"
        ),
        "thanks": "bless you and your family",
        "unclear": "i cant tell you yet",
    },
    "pick_slot": {
        "pick:1": (
            "the first works great with my shift|1 but I have to leave by 11|"
            "1, gotta bounce at 11 tho|1 as long as im out by 11|3 hmm actually nah 1"
        ),
        "pick:2": (
            "ill rock w 2|"
            "second ones good w me|middle ones fine|the middle time works best for my ride|"
            "two but i need to be home by 4|the 14 hundred one|1400 one|1 no wait 2"
        ),
        "pick:3": "last one's perfect|third suits me best on account of the bus|2 jk 3",
        "pick:4": (
            "those times suck|they all clash w work|nah in the bush til the 15th|"
            "no im gone the whole week|no im out of town all week"
        ),
        "stop": "quit textn me|stop msgin me|stop hittin my line",
    },
    "checkin": {
        "rating:2": (
            "about a two to be honest|"
            "I will say two. The back is sore.|slept 3 and a half hours so 2"
        ),
        "rating:3": "three slept bad|three fam",
        "rating:4": "I would give it a four.|FOUR went to my sons game|four brotha|f0ur",
        "rating:5": ("straight 5s|five stars"),
        "unclear": "3 and half|4 and a half|three and a half",
    },
    "needs_menu": {
        "menu": (
            "What may I ask for?|"
            "what sort of things do you help with|what can yall even do for me|"
            "Could you repeat the list? I erased it.|can you list them again|"
            "Could you list them once more? I lost your message"
        ),
        "need:housing": "need a crib|a pad",
        "need:work": "tryna make bread, need a job",
        "need:health": "know any spots that do glasses",
    },
    "yes_no": {
        "yes": (
            "I should like that.|they called me this morning|"
            "I am indeed|They have indeed.|It came in the mail yesterday.|it finally arrived"
        ),
        "no": (
            "I have not.|Not as yet.|"
            "hasnt arrived|not a sound|I would prefer you did not.|rather u didnt|ion want that"
        ),
        "unclear": "i couldnt say|cant tell you honestly|ion know",
    },
    "free": {
        "start": (
            "I would like to resume receiving your texts.|can i start getting my messages agin|"
            "hit me with the texts again"
        ),
        "help": (
            "how does the program work|not sure how this works|idk how to use this|"
            "what am i supposed to say"
        ),
        "later_time": (
            "can our meeting be moved to next week|Could we shift Friday's visit to the week after?"
        ),
        "phone": "id rather do our visits by phone|could we have our meetings over the phone",
        "video": "i got a laptop now so we can see each other on that",
        "group": "when do the others get together id join|is there a night the guys hang out",
        "need:health": "do u know anyone who fixes teeth cheap",
        "wrong_person": (
            "this aint jim no more|dont know why you have my number|"
            "this is marks sister hes not on this number"
        ),
        "number_changed": "my cell got cut off, please update your records",
        "language:fr": "french plz my english sucks|fr svp|my french is way better",
        "language:en": (
            "english plz my french is trash|y r u texting in french, english pls|"
            "english is better for me"
        ),
        "cannot_today": (
            "cant make it today got called in for a shift|cant come tonight i work 4-12"
        ),
        "pause": "going offline for 2 months|goin ghost till spring|mia for a month",
        "none": "watchin this funny vid lol|cant stop laughing at ur video|pray for me",
    },
}
NEIGHBOURS = {
    "confirm_meeting": {
        "later_time": (
            "thursday works, or is friday better?|thursday? is that ok?|thurs > fri|"
            "I dont want to meet in person on thursday, friday is better"
        ),
        "yes": (
            "ya its cold out but ill be there|cant tell you how much this means, ill be there|"
            "god bless you all ill be there"
        ),
        "no": "too cold out for me|the jets game is thursday so no",
        "unclear": (
            "dont know anyone there im nervous|ya cold out, might not make it|"
            "im 6 ft tall youll see me|might be moved to another house by then"
        ),
        "phone": "this snow is crazy, can we do it by phone",
        "number_changed": "new phone, this is bob|new number, who is my mentor again",
    },
    "pick_slot": {
        "unclear": (
            "Either the first or the third.|3 i guess. or 1|"
            "first ones gone right?|the first ones no good|second one is full|"
            "nope im free until the 20th"
        ),
        "pick:2": "2 but at 3",
        "later_time": "2 people coming at 3",
    },
    "checkin": {"unclear": "two kids saw me|i would say four people helped me"},
    "needs_menu": {"need:food": "need bread and milk", "need:housing": "a place to stay"},
    "yes_no": {"no": "never came", "unclear": "it arrived broken"},
    "free": {
        "person": "is someone there to talk by phone|can someone explain it over the phone",
        "video": "can we do a video|saw him on video|send me the video link",
        "need:housing": "pray for me i need a place",
        "none": (
            "im done getting my id|done reading the book|"
            "you know how it is|gone quiet in here|hes out of treatment now"
        ),
        "when": "when do we meet",
        "hours": "my shift is 3 to 11 cant come after",
    },
}
# Whether no text is ever wanted again.
STOP = (
    "no mas texts please",
    "miss me with these texts",
    "im done getting these",
    "never signed up for your program, take me off",
    "im not in this program no more, quit texting me",
    "i dont want to resume getting your texts",
    "would you stop sending those again",
    "would you stop it already",
    "could you not text those again",
    "would you please take me off the list again",
    "delete the message list, i want out",
    "i would like to receive no more of your texts",
    "peace be with you but no more texts",
)
GO_ON = (
    "I would like to continue receiving your texts",
    "id like to keep getting the messages",
    "I want these messages to continue",
    "Would you tell me those times again? I erased the text.",
    "I removed the message, please send it again",
    "would you repeat the question, I deleted it",
)


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_the_careful_and_the_slangy_are_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(NEIGHBOURS))
def test_what_sounds_alike_keeps_its_own_meaning(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize("text", STOP)
@pytest.mark.parametrize("kind", ["free", "needs_menu", "confirm_meeting"])
def test_who_wants_no_more_texts_is_heard(kind: str, text: str) -> None:
    assert read(text, kind).meaning == "stop"


@pytest.mark.parametrize("text", GO_ON)
@pytest.mark.parametrize("kind", ["free", "needs_menu", "confirm_meeting"])
def test_who_wants_them_to_go_on_or_once_more_stops_nothing(kind: str, text: str) -> None:
    assert read(text, kind).meaning != "stop"
