"""What English answers mean, question by question."""

import pytest

from tests.flows.understand.asking import read, rows

ANSWERS: dict[str, dict[str, str]] = {
    "confirm_meeting": {
        "yes": "1|1.|1 !|#1|one|(1)|option 1|yes|YES!!|yesss|yep see u then|yup ill make it|"
        "k cool|okok|ok sounds good|works for me|that works|perfect thanks|"
        "sure thing|for sure|ya for sure|will be there|ill be there at 2|im in|"
        "count me in|no problem ill be there|👍|✔️|👌|yes pls|ok c u tmrw|see ya there|"
        "wouldnt miss it for anything|cant wait to see u|i can make it|"
        "yes but where is it again|confirmed|all good|sounds gd|yeah that works|"
        "of course|ok ill be there|alright see you then|im coming|yes im coming|def|"
        "ok thx|yes thank you|great see you there",
        "later_time": "2|2.|2!|two|#2 pls|other time pls|different time|can we do another day|"
        "can we reschedule|need to reschedule|can it be later|how about friday|"
        "what about sat morning instead|not today but tomorrow is ok|"
        "can we move it to next week|could we meet at 5 instead|"
        "i work til 4, after 5 works|push it back an hour|"
        "any chance we can change the time|is there a later time|another time plz|"
        "cant make it then, how bout monday|sat works better|can u do tuesday|"
        "need a new time",
        "phone": "3|3.|three|by phone|phone|can we do it over the phone|call me instead|"
        "phone call is better|id rather do a phone call|just call me|"
        "can u call instead|can we talk by phone",
        "no": "4|4!|four|no|nope|no sorry|cant make it|cant make it sry|"
        "i wont be able to make it|nah|not coming|im not coming|cant come|"
        "cancel the meeting pls|no way|no thanks|i cant|👎|sorry something came up|"
        "have to cancel|sorry im sick|i got called in to work|no can do|"
        "not gonna make it",
        "cannot_today": "cant today|not today|cant make it today sorry|today doesnt work|"
        "no can do today|i cant come today im sick",
        "late": "running late|gonna be 10 min late|ill be late|be there in 20|"
        "stuck in traffic|bus is late|missed my bus|10 mins away|"
        "sorry running behind|im late",
        "video": "can we do zoom|video call?|can we facetime instead|online?",
        "group": "is there a group|can i come to the group instead|group meeting?",
        "person": "can i talk to someone|i need to speak to my coordinator|"
        "can a real person text me",
        "unclear": "maybe|not sure yet|idk|dunno|it depends|ill let u know|"
        "have to check w my boss|?|??|hmm|yes and no|1 or 4|7|33|we'll see|i might|"
        "huh?|might be able to",
        "wrong_person": "wrong number|who is this?|whos this|u got the wrong guy|"
        "sorry wrong person|"
        "who r u",
        "pause": "can u stop texting me till next week|i need a break from texts|"
        "no texts until monday pls|no texts till i finish my program in april",
        "stop": "STOP|stop|Stop!|cancel|END|quit|unsubscribe|stop texting me|"
        "dont text me anymore|remove me|no more msgs but thx for all of it",
        "help": "help|HELP!|info|is this a real person",
        "when": "what time is it again?|where is it|whats the address|what time?",
        "need:transport": "i need a bus ticket to get there|need a ride pls",
        "none": "hi|hello there|lol",
    },
    "pick_slot": {
        "pick:1": "1|1.|first one|the first|1st one please|thursday|thu works|thurs at 10|"
        "10am thurs|10:00|ill take the first|number 1|option one|i pick 1|"
        "the 10 oclock one|thursday morning",
        "pick:2": "2|#2|2 works|second|the 2nd one|friday|fri at 2|2pm|friday is good for me|"
        "ill take 2|lets do 2|number two please|fri aft",
        "pick:3": "3|third one|saturday|sat plz|1pm|last one|the last one|13h|"
        "saturday works best|lets go w 3",
        "pick:4": "4|none|none of these|none of those work|cant do any of those|no|neither|"
        "i cant do any|none of them sorry",
        "unclear": "ok|yes|maybe|idk|9|1 or 3|not sat|hmm|99|sure",
        "later_time": "sunday?|monday instead|how about next week|tuesday at 3",
        "phone": "just call me|can we do phone instead",
        "stop": "STOP",
        "person": "can i talk to someone",
    },
    "checkin": {
        "rating:1": "1|one|1 really bad week|1/5|1.",
        "rating:2": "2|2.|a 2|its a 2|2 not great",
        "rating:3": "3|3 i guess|so 3|3 outta 5|three|maybe a 3|3, so so",
        "rating:4": "4|4!!|4/5|about a 4|four|4 out of 5|4 pretty good|id say 4",
        "rating:5": "5|5!!!|5/5|5 best week ever|five|FIVE",
        "unclear": "0|6|100|2.5|ok|good|fine i guess|bad|3 kids home sick|7",
        "person": "can someone call me|i need to talk to someone",
        "stop": "stop",
    },
    "yes_no": {
        "yes": "yes|y|yeah|yup|ya|sure|ok|of course|i guess|definitely|👍|why not|i think so|"
        "absolutely|1|no doubt|yes it did|for sure",
        "no": "no|n|nope|nah|not really|i dont think so|no thanks|👎|never|hell no|"
        "definitely not|nope sorry|not yet|i didnt",
        "unclear": "maybe|idk|not sure|?|yes and no",
    },
    "needs_menu": {
        "need:housing": "1|1.|one|housing|i need a place to live|apartment|somewhere to sleep|"
        "help w rent|my landlord kicked me out|a room|shelter",
        "need:food": "2|food|im hungry|groceries pls|food bank|something to eat|"
        "no food in the house",
        "need:clothes": "3|clothes|winter boots|need a jacket|warm socks|shoes for work",
        "need:transport": "4|bus pass|bus tickets|a ride|bus fare|"
        "need a ride to my appt|transit pass",
        "need:work": "5|work|need a job|job|help with my resume|interview help",
        "need:papers": "6|id|my birth certificate|sin card|need my health card|papers",
        "need:health": "7|doctor|dentist|my meds|i need to see a doctor|need glasses|my back hurts",
        "need:person": "8|talk to someone|can i talk to a human|someone to call me",
        "none": "nothing|nothing right now|im good thanks|no thanks|all good|dont need anything",
        "menu": "what are the options|what is 3|show me the list",
        "unclear": "9|0|12|?",
    },
    "same_day": {
        "on_way": "1|on my way|omw|yes|ok|leaving now|im coming|on the bus|just left|"
        "heading out|yep",
        "late": "2|running late|gonna be late|10 min late|late|omw but bus is late|be there in 20",
        "cannot_today": "3|cant today|cant make it|no|not coming|cant come im sick|sorry cant",
        "unclear": "4|?|5|maybe",
    },
    "missed": {
        "later_time": "1|new time|can we meet another day|reschedule please|how about friday",
        "need": "2|i need help|need help with something",
        "phone": "3|by phone|call me",
        "not_now": "4|not now|no|no thanks|later",
    },
    "menu": {
        "when": "1|when is my meeting|next meeting",
        "change": "2|change it|i want to change my meeting|reschedule",
        "need": "3|i need help",
        "person": "4|talk to a person|can someone call me",
        "pause": "5|a break|pause|take a break from texts",
        "unclear": "6|9|?",
    },
    "lost": {
        "change": "1|change a meeting",
        "need": "2|i need help",
        "person": "3|talk to someone",
    },
    "mentor_reminder": {
        "yes": "1|ill be there|yes|ok",
        "move": "2|move it|can we move it|different day please",
        "call_me": "3|call me|please call",
    },
    "reminder_short": {"yes": "1|yes", "later_time": "2|another time", "call_me": "3|call me"},
    "mentor_report": {
        "held_in_person": "1|in person|yes we met|yes",
        "held_by_phone": "2|by phone|phone|video",
        "not_held": "3|no|did not meet|no he didnt show",
        "moved": "4|moved|we rescheduled|moved it to friday",
        "worried": "9|im worried|worried about him",
        "unclear": "5|7|?",
    },
    "report_no": {
        "they_could_not": "1|they couldnt|he didnt show up|she cancelled|he couldnt make it",
        "i_could_not": "2|i couldnt|me|my fault|i was sick",
        "dont_know": "3|dont know|idk|not sure",
    },
    "did_meet": {"yes": "1|yes|yes we did|we met", "no": "2|no|we didnt"},
    "next_time": {
        "yes": "1|yes|sure|same time works",
        "later_time": "2|another time|how about thursday",
        "later": "3|later|ill let you know",
    },
    "safe": {
        "safe": "7|yes|im safe|im ok|yes im safe",
        "not_safe": "9|no|not safe|im not safe|not really|im scared",
        "unclear": (
            "ok|okay|k|👍|alright|sure|ok thanks|1|2|8|maybe|?|yes but he is here|7 but 9|"
            "safe, someone at the door"
        ),
    },
    "leave_time": {"need:transport": "bus|BUS|i need bus tickets|need a ride"},
    "pause_days": {
        "three_days": "1|3 days",
        "one_week": "2|a week|one week",
        "two_weeks": "3|2 weeks|two weeks",
    },
    "call_confirm": {"call": "1|yes|call|ok", "no": "no", "unclear": "2"},
    "relay_confirm": {"send": "1|yes|send|ok", "no": "no", "unclear": "2"},
    "welcome": {"yes": "1|yes|sure", "no": "2|no thanks"},
    "language": {"language:en": "1|english|ENGLISH please", "language:fr": "2|french|francais"},
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(ANSWERS))
def test_an_english_answer_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


BESIDE = [
    ("confirm_meeting", "1 but running 10 min late", "yes", ("late",)),
    ("confirm_meeting", "yes but ill be late", "yes", ("late",)),
    ("confirm_meeting", "yes but i need bus tickets", "yes", ("need:transport",)),
    ("pick_slot", "2 but might be 5 min late", "pick:2", ("late",)),
    ("checkin", "2 can someone call me", "rating:2", ("person",)),
    ("checkin", "3 need bus tickets", "rating:3", ("need:transport",)),
    ("needs_menu", "1 and 5", "need:housing", ("need:work",)),
    ("needs_menu", "food and a winter coat", "need:food", ("need:clothes",)),
]


@pytest.mark.parametrize(("kind", "text", "meaning", "also"), BESIDE)
def test_a_second_wish_is_kept_beside_the_answer(
    kind: str, text: str, meaning: str, also: tuple[str, ...]
) -> None:
    reading = read(text, kind)
    assert (reading.meaning, reading.also) == (meaning, also)
