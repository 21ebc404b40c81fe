"""A yes or a no in many English words: behind a story, by an idiom, by what is done about it."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "confirm_meeting": {
        "yes": (
            # Behind a story, a doubt or an inability of somebody or something else.
            "sitter cancelled but my sister can take the kids so im coming|"
            "was gonna bail but nah im coming|thought i couldnt but boss moved my hours so im in|"
            "kinda scared but im coming|feeling rough but ill make it|"
            "might be dirty from the shop but ill be there|shift ends at noon so thats fine|"
            "got no plans so yeah|dont cancel it im coming|dont got a car but ill walk|"
            "ill make it even if i have to crawl|told my boss im leaving early so its a go|"
            "yes but my boss keeps me til 4 so ill be 5 min late|"
            "ya but i need somebody to drive me from the station|"
            "that works great for me, sincerely harold|"
            # By an idiom.
            "might as well|cant see why not|id be dumb to say no|does a fish swim|110%|definetly|"
            "who could say no to free lunch|a storm wont keep me away|wont be a no show|"
            "no excuses this time ill be there|come hell or high water|lfg|im down|"
            "nothing wrong with that|wouldnt trade it for the world|never been readier|"
            # By what is done about it.
            "dont give my seat to anyone|hold me a spot near the window|put the kettle on|"
            "ill be the old guy with the cane|look for the lady in red|booked the afternoon off|"
            "coming straight from work|im all yours|my aunt is driving me there|"
            "my daughter is coming with me hope thats ok|yep stop double checking im not a kid|"
            "with bells on|gladly|no brainer|i cleared my day for it|i will attend|my pleasure|"
            "got my nephew to cover for me|my schedule is wide open|not gonna chicken out|"
            "you had me at coffee|do you even have to ask|i can only stay an hour but ill come|"
            "stoked|never said i wouldnt|dont know the guy but sure|if i gotta crawl ill be there|"
            "i wasnt gonna but what the hell ill come"
        ),
        "no": (
            # Behind a story or a yes.
            "you said an hour last time and it was three so no|i know i agreed to it but so no|"
            "yes i got the message and no im not coming|"
            "ok so i asked at work and i cant that day, regards bill|"
            "they wanted me at the shop all day so its a no go|"
            # By giving the seat away, by not being waited for.
            "give my seat to somebody else|let another guy have my spot|"
            "tell him not to wait for me|dont bother holding a chair|dont save me a seat|"
            # By an idiom.
            "when pigs fly|not on your life|fat chance|aint happening|yeah thats not happening|"
            "nix|negatory|thumbs down from me|you can shove your meeting|keep your coffee|"
            "you couldnt pay me to go|i wouldnt go if they begged|not if hes gonna be there|"
            "i doubt ill make it|gotta take it back|i gotta back out|im backin out|imma skip|"
            # By what is in the way.
            "wish i could but i got court|outta town that day|my moms surgery is that day|"
            "sitter bailed on me|they roped me into working|got sent out to camp for work|"
            "its impossible to come|take my name off for this one|skip me this time|"
            "might as well cancel|tell him not to wait for me thurs|"
            "im backing outta everything this week|he was rude to me so im not going back|"
            "got cold feet|no thanks im good|please accept my regrets|get someone else to go|"
            "im gonna chicken out|back in custody|away on a job|not ready for it|dream on|"
            "the road is closed|im at camp all week|i dont plan to attend|"
            "ill be at work|my birthday is that day|unavailable|swamped at work|not a good time|"
            "couldnt find a sitter|not going to be able to make it|threw my back out"
        ),
        "cannot_today": (
            "todays bad|cant this afternoon|wont make it this aft|not happenin today|"
            "sitter bailed today|my girl went into labour today"
        ),
        "later_time": (
            "yes but next week|"
            "make it 5|ok but make it 3 not 1|yes but make it tuesday|can you make it 4|"
            "push er to another day|push him back an hour|pick another|choose a different day|"
            "what else has she got|got anything friday|could we swap it for a weekend|"
            "need to swap my day|prefer mornings|not mornings|weekends only|reschedual|"
            "tuesday rather than wednesday|any chance we could meet in the evening|"
            "will have to be the following week|cant at 2 but 4 is fine|does friday work for her|"
            "no good that day but the next one is|save me a spot for the next one|"
            "mornings dont work|"
            "mornings are too early i cant do mornings|im only off on mondays|after the holidays|"
            "when im back from camp|not this week maybe next|too late for me"
        ),
        "late": (
            "start without me ill be there soon|dont leave without me|hang tight im parking|"
            "dont let them leave im close|3 blocks away|2 stops out|got a flat|"
            "slept right through my alarm|alarm never went off|circling for parking|"
            "train is blocking the road|boss kept me|boss wont let me go yet|ten min|"
            "clocked out late running to the bus|wont be there right at 2 more like quarter past|"
            "missed the 22 next one is at quarter past|the bus but it is very slow|"
            "10 more min|bridge is up|bus never came waiting on the next one|waiting on my ride|"
            "just leaving work|still at court|digging my car out|be right there|brt|"
            "running as fast as i can"
        ),
        "phone": "2 no wait make it 3",
        "unclear": (
            # Neighbours: somebody else's words, a condition, a doubt.
            "cant come the mood im in|not sure ill be there|no way in hell ill be there maybe|"
            "if my ride comes through ill be there|"
            "we cant come over so see you then|hold on checking my schedule|i missed the message|"
            "my sister is driving me to emerg|"
            "looking after my kids that day|today isnt great|"
            "i cant come my kids coming too|dont tell him ill be there|is he coming too|"
            "had me at the er all night"
        ),
    },
    "yes_no": {
        "yes": (
            "might as well|did it already|done it yesterday|i did|all sorted|"
            "is the pope catholic|totaly"
        ),
        "no": (
            "nobody ever called me back|no one reached out so no|havent heard a thing back|"
            "still waiting on them|never got around to it|isnt necessary|uh uh|not even|nadda|"
            "nothing yet|"
            "no word yet|havent had time|it fell through|i forgot|"
            "id be lying if i said yes|not a hope"
        ),
    },
    "free": {
        "cannot_today": "cant do this aft|wont make it this aft",
        "late": "flat tire|dont leave without me",
        "later_time": "need to swap my day with him|does friday work for him",
        "no": "my ride fell through",
        "none": (
            "he didnt show up this afternoon|my day isnt great|dont be mad|no school tomorrow|"
            "keep your coffee|couldnt eat this afternoon"
        ),
    },
    "same_day": {
        "cannot_today": "sitter bailed|they called me in|my ride bailed",
        "late": "be a bit|start without me|2 stops away",
        "on_way": "coming|be right there",
    },
    "group_invite": {"yes": "might as well|boss gave me the night off so im in"},
    "safe": {"unclear": "might as well|nobody is stopping me|down"},
    "welcome": {"unclear": "might as well|down"},
    "needs_menu": {"unclear": "my sitter bailed|english class"},
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning
