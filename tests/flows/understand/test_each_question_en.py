"""Answers in English to each question that is asked seldom: consent, phone, pace, hours, groups."""

import pytest

from tests.flows.understand.asking import read, rows

SAID: dict[str, dict[str, str]] = {
    "welcome": {
        "yes": ("i dont mind|k thats fine"),
        "no": ("please dont|not for me|i decline"),
        "unclear": ("ok what is it"),
    },
    "shared_phone": {
        "no": (
            "only i use it|its private|i keep it on me all the time|i have my own|"
            "its a personal phone|i dont share|its just for me|not shared|no one else uses it|"
            "nope nobody reads my stuff"
        ),
        "yes": (
            "its my moms phone|the whole house uses it|its the shelter phone|i borrow it|"
            "everyone here can see it|its not my phone|my PO checks it|my ex goes through it|"
            "its a house phone|i share with my cousin|we all use it|my brother lent it to me|"
            "it belongs to my dad|people at the shelter answer it|"
            "only when im at work my buddy has it|theres 3 of us here|my old lady checks my phone|"
            "its my buddys phone|the group home has it|my phone but my mom pays|"
            "its a family phone"
        ),
        "unclear": (
            "sometimes|just me and my girlfriend|no one except my sister|mine but kids use it|"
            "mostly just me|mine at night"
        ),
    },
    "best_time": {
        "morning": (
            "in the am|before noon|early is best|first thing|breakfast time|10 am|"
            "anytime before lunch|at 8 am"
        ),
        "afternoon": (
            "after lunch|midday|1 pm|after 2|3 in the afternoon|lunch time|between 1 and 3"
        ),
        "evening": (
            "after supper|nights|after work|late in the day|anytime after 5|6 pm|after my shift|"
            "after dinner time|late i work days"
        ),
        "any_time": (
            "doesnt matter to me|i dont care|up to u|all good|im easy|dont matter|"
            "i got nothing going on|im always around|no preference|any|day or night"
        ),
        "unclear": ("not sundays|not mornings"),
    },
    "pace": {
        "every_week": ("as often as u want|every monday|all the time|once per week"),
        "two_weeks": (
            "twice a month|every other week|2x a month|every second week|fortnightly|"
            "every 14 days|bi weekly|every couple weeks"
        ),
        "meetings": (
            "dont ask how i am|just reminders plz|no check ins|none|i dont want to be asked|never|"
            "skip the how are you"
        ),
        "every_month": ("once every 4 weeks"),
        "unclear": ("less than weekly|not every week"),
    },
    "checkin": {
        "unclear": ("i dont wanna talk about it"),
    },
    "checkin_low": {
        "person": ("talk to rosa|i need someone to listen|please|talk please|please have her call"),
        "need": ("help with a need|i need help with stuff|i cant pay my rent|a ride to the doctor"),
        "need:transport": ("bus tickets"),
        "not_now": (
            "nothing|leave it|i just need sleep|not right now|nothing u can do|ill manage|"
            "dont worry about it|nothing thanks|its just me|forget it|no need|i got it|"
            "i dont need anything|ill figure it out|all good"
        ),
        "need:work": ("a job would help"),
    },
    "checkin_high": {
        "yes": ("he can know|i dont mind|he can"),
        "no": (
            "ok but dont tell him about the job|ill tell him myself|its none of his business|"
            "dont tell him|keep it between us|please dont say anything|he doesnt need to know|"
            "ill surprise him|ill text him|no need|i'd rather you didnt|i'd prefer not"
        ),
        "unclear": ("id tell him in person"),
    },
    "menu": {
        "change": ("move my meeting|cant make my meeting"),
        "person": ("get me rosa|agent|talk|talk to rosa"),
        "pause": ("stop for a while"),
        "when": ("next one?"),
    },
    "group_invite": {
        "yes": ("sounds fun|down|i'd like that|put me down|i am coming|save me some pizza"),
        "unclear": ("is there food? im in|who will be there|whos gonna be there"),
        "no": (
            "not my thing|too many people for me|i get anxious in groups|"
            "not comfortable with that|im shy|ill sit this one out|ill skip|i got work|too far|"
            "hard pass|pass|no i hate groups|i have to babysit|id love to but cant|not this one|"
            "i got plans"
        ),
        "later_time": (
            "another day would be better|is there one on the weekend|what about next week|"
            "do u have one on sunday|another night|different day please|friday instead|"
            "i can only do weekends|got any on saturday"
        ),
        "person": (
            "talk to rosa first|can i talk to rosa about it|i wanna ask rosa something|"
            "call me about it first|i got questions for rosa|can someone explain it to me|"
            "id rather talk to rosa|talk first|rosa first"
        ),
    },
    "group_coming": {
        "yes": ("on my way|save me a seat|coming"),
        "no": (
            "give my spot to someone else|i forgot i have an appointment|my ride fell thru|"
            "working late|give someone my seat"
        ),
    },
    "group_first": {
        "yes": ("invite"),
        "no": (
            "not him|better not|not a good idea|dont invite him|he isnt ready|not this one|"
            "hold off|not a good fit|dont|wouldnt recommend it"
        ),
        "talk": (
            "i want to talk to him first|let me ask him|ill talk to her|i'll call him first|"
            "ill call her|talk first|i want to speak with him before|ill check with her|"
            "gonna call him|need to talk to him"
        ),
        "unclear": ("which group"),
    },
    "hours_known": {
        "drop:1": ("drop 1|remove the first one|delete the first"),
        "drop:2": ("delete 2|remove 2|get rid of the second"),
        "more": ("see more|more|show me more|next"),
        "none": ("nothing changed|same|its all good|still the same"),
    },
    "hours_right": {
        "no": ("thats not what i said|thats not right|way off|incorrect|not even close"),
        "yes": ("thats it"),
    },
    "hours_instead": {
        "instead": ("replace the old one|old one is gone|i quit that other job"),
        "not_right": ("thats wrong|not right"),
        "both": ("i have two jobs"),
    },
    "hours_which": {
        "neither": ("none of those|not those|none"),
    },
    "whose": {
        "first": ("the first one"),
        "second": ("the second one"),
        "both": ("both|both of them"),
    },
    "hours_week": {
        "same": ("nothing new|usual|samething|like last week|ditto|nothings changed"),
        "off": ("im free all week|on vacation|free all week|dont work this week"),
        "stop_asking": (
            "dont ask me anymore|quit asking|dont ask again|no more sundays|"
            "please dont ask me every week|enough with the sundays|no more of these questions|"
            "you dont need to ask"
        ),
    },
    "each_sunday": {
        "no": (
            "no need|nah too many texts|my hours dont change much|im good|"
            "my schedule is always the same|not needed|not every sunday"
        ),
    },
    "release_day": {
        "need:housing": ("no bed|i have no place to sleep tonight|yes a bed"),
        "need:food": ("i got nothing to eat"),
        "person": ("can rosa call me|call me"),
        "fine": (
            "doing great|got everything i need|no im good|ok|yes im ok|im home with my sister|"
            "good|fine thank you|everything is ok|all set|no need thanks|im safe at my moms|"
            "got a place and food|im doing good thanks"
        ),
        "need": ("i need a lot"),
        "unclear": ("no i have nothing|no im not ok"),
    },
    "new_week": {
        "no": ("not now|maybe later|skip again"),
        "later_time": ("thursday works"),
    },
    "lighter": {
        "phone": ("a call"),
        "not_now": (
            "not now|leave it for now|im fine|im not ready|leave me be|im good for now|maybe later"
        ),
    },
    "missed": {
        "need": ("i had no bus fare|i had no way to get there|couldnt get a ride"),
        "not_now": ("leave it|not right now"),
        "later_time": ("can we redo it"),
    },
    "did_meet": {
        "yes": ("he came|we had coffee|met him at tims|we hung out|we got together"),
        "no": ("nobody came|i waited an hour|i was sick|i forgot|missed him"),
        "unclear": ("not yet"),
    },
    "next_time": {
        "later": ("not sure yet|we will see|maybe|dont know yet"),
    },
    "report_no": {
        "i_could_not": ("my car broke down|my kid was sick|had to work|i couldnt make it"),
        "they_could_not": ("mentee was sick|stood me up"),
    },
    "mentor_reminder": {
        "no": ("snowed in|i have the flu|car broke down"),
    },
    "swap": {
        "no": ("im on holidays|not that weekend|im away that weekend|ill be at the cottage"),
        "yes": ("i'll take it"),
    },
    "relay_confirm": {
        "unclear": ("dont send|do not send|dont send that|send it later|1?|ok wait"),
        "send": ("send it please"),
    },
    "free": {
        "stop": (
            "i want out of this texting thing|quit it with the texts|i want to unsubscribe|"
            "enough texts|no texts please|cease and desist|pls dont text me no more|"
            "take this number out|just stop already|why do u keep texting me stop"
        ),
    },
    "needs_menu": {
        "need:housing": ("sleeping in my car|im on the street"),
        "need:work": ("i got laid off"),
    },
    "pause_days": {
        "none": ("no im ok|keep them coming"),
        "two_weeks": ("a couple of weeks|fortnight"),
    },
    "instead": {
        "no": ("none|nothing|skip"),
        "phone": ("a call"),
    },
    "mentor_report": {
        "held_in_person": ("had lunch together"),
        "worried": ("he seemed really down|he wasnt himself"),
        "not_held": ("he was sick so no|didnt see him"),
    },
    "call_confirm": {
        "unclear": ("call later|1?"),
        "call": ("call now please"),
    },
    "lost": {
        "change": ("my meeting time"),
    },
    "otherwise": {
        "phone": ("a call"),
        "another_week": ("not this week"),
        "call_me": ("can u call me"),
    },
    "worked": {
        "yes": ("got the boots|all sorted"),
        "not_yet": ("still no boots"),
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_an_answer_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind, "en").meaning == meaning


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("shared_phone", "no just me and my mom"),
        ("shared_phone", "nobody but my brother"),
        ("relay_confirm", "dont send"),
        ("relay_confirm", "1 no wait dont"),
        ("call_confirm", "call her tomorrow not now"),
        ("checkin_high", "yes but not about the job"),
        ("group_invite", "who will be there"),
        ("welcome", "ok but not too many"),
    ],
)
def test_what_could_harm_is_asked_again(kind: str, text: str) -> None:
    assert read(text, kind).meaning not in (
        "send",
        "call",
        "yes" if kind != "shared_phone" else "no",
    )


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("group_invite", "i can only do weekends"),
        ("group_invite", "mike y va tu"),
        ("swap", "ill be at the cottage"),
        ("each_sunday", "vous vous trompez"),
        ("pace", "not every week"),
        ("release_day", "im scared but ok"),
    ],
)
def test_what_is_no_yes(kind: str, text: str) -> None:
    assert read(text, kind).meaning not in ("yes", "every_week", "fine")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("i am coming", "yes"),
        ("i am going", "yes"),
        ("we are coming", "yes"),
        ("im not coming", "no"),
        ("im going to the hospital", "no"),
        ("i am going to court", "no"),
        ("im going away", "no"),
        ("im going home", "unclear"),
    ],
)
def test_coming_and_going(text: str, meaning: str) -> None:
    assert read(text, "confirm_meeting").meaning == meaning


@pytest.mark.parametrize("text", ["ok wait", "1?", "send later", "call me instead", "ok attends"])
@pytest.mark.parametrize("kind", ["relay_confirm", "call_confirm"])
def test_only_a_plain_order_sends_or_calls(kind: str, text: str) -> None:
    assert read(text, kind).meaning not in ("send", "call")


@pytest.mark.parametrize("text", ["no im not ok", "no i have nothing", "non j'ai rien", "pas bien"])
def test_who_lacks_something_is_not_fine(text: str) -> None:
    assert read(text, "release_day").meaning != "fine"
