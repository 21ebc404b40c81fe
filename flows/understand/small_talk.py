"""Talk of the weather or of last night's game, which answers nothing."""

import re

from flows.understand.normalise import Said

_WEATHER = (
    r"(?:cold|freezing|frozen|chilly|hot|warm|icy|snow(?:ing|y)?|storm(?:ing|y)?|slippery|minus \d+"
    r"|humid|muggy|brutal|nice|gorgeous|beautiful|windy|wet|rain(?:ing|y)?|pouring|crazy|nuts|wild)"
)
_SKY = r"(?:snow|weather|wind|cold|rain|storm|heat|sun|ice|blizzard|winter|summer)"
_VERY = (
    r"(?:(?:so|really|pretty|damn|super|too|wicked|ever|hella|fucking|frickin|bloody|some|crazy"
    r"|just|getting|is|was|a|very) )*"
)
_FILLED = (
    r"(?:(?:haha\w*|lol|lmao|bro|man|dude|bud|buddy|hey|ya|yeah|yep|yup|wow|omg|damn|geez|jeez|holy"
    r"|boy|well|oh|so|eh|hi|hello|like|and|but) )*"
)
_THERE = r"(?:(?:out|outside|there|here|today|tonight|now|right|this|morning|week|again|all) )*"
_OF_WEATHER = (
    rf"(?:its |it is |was )?{_VERY}{_WEATHER}(?: (?:day|weather|morning|night))?"
    rf" (?:out|outside|there|eh) {_THERE}"
    rf"|(?:this|the|that|what a|some) {_SKY} (?:out |outside |here )*(?:is|was|eh|hey) {_VERY}"
    rf"(?:{_WEATHER} |something else |unreal |killing me )?{_THERE}"
)
_TEAM = (
    r"(?:jets|leafs|habs|canadiens|senators|flames|oilers|canucks|raptors|raps|jays|blue jays"
    r"|riders|roughriders|bombers|blue bombers|argos|stampeders|elks|ticats|redblacks|alouettes)"
)
_OF_GAME = (
    rf"(?:(?:the|those|my|our|them|go|did you|you|see|catch|watch) )*{_TEAM} (?:game )?"
    r"(?:(?:looked|look|played|play|won|lost|win|lose|suck|sucked|stink|stunk|blew|are|were|got"
    r"|beat|go|is|was|last|night|tonight|again|it|bad|good|great|awful|terrible|hot|on|this|year"
    r"|season|the|game|so|killed|smoked|crushed|to|in|ot|overtime|a) )*"
)
_SMALL_TALK = re.compile(rf" {_FILLED}(?:{_OF_WEATHER}|{_OF_GAME}){_FILLED}")
# "Ya, cold out" may be a yes, "haha ya cold out there eh" is none.
_YES = re.compile(r"^ (?:ya|yah|yeah|yep|yup) ")
_AMUSED = re.compile(r" (?:haha\w*|lol|lmao|man|wow|omg|damn|geez|jeez|holy) | eh $")


def is_small_talk(said: Said) -> bool:
    """Is it talk of the weather or of a game, and nothing else?"""
    if _SMALL_TALK.fullmatch(said.plain) is None:
        return False
    return _YES.match(said.plain) is None or _AMUSED.search(said.plain) is not None
