"""Numbers and places in a row that pick and rate nothing: "one second", "2 late", "first time"."""

import re

from flows.understand.normalise import Said, listen
from flows.understand.questions import PICK_SLOT

# A word as it is typed, and what it says; what says nothing of the answer goes.
_TYPED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b2 (?=(?:much|late|early|bad|far|soon|many|tired|hard|busy)\b)"), "too "),
    (re.compile(r"\b(me|you|u|him) 2\b(?! (?:is|at|pls|please))"), r"\1 too"),
    (
        re.compile(
            r"\b(?:(?:give me|gimme|wait|hold on|just) )?(?:a|an|one|1) (?:sec|second|min"
            r"|minute|moment|question|quick question|thing|favou?r|more thing)\b"
        ),
        "wait",
    ),
    (re.compile(r"\bon second thou?ghts?\b"), "wait"),
    (
        re.compile(
            r"\b(?:(?:at|the|this|my|for the|is the) )*(?:first|second|third|last|1st|3rd)"
            r" (?:of all|off|things? first|time (?:doing|i|u|you|we|he|they|was|in|ive|here|out"
            r"|trying|with)|name|week|month|year|night|job|house|mentor|worker|day of)\b"
        ),
        " ",
    ),
    (re.compile(r"\b(?:last time$|at last\b|\d(?:st|nd|rd|th) of the month)"), " "),
    (re.compile(r"\b(i|we|just|been|he|she) sat (?=\w)"), r"\1 sitting "),
    (re.compile(r"^sat (?=(?:here|there|around|with him|with her|down)\b)"), "sitting "),
    (re.compile(r"\bany of the ?(?:2|3)\b"), "any of them"),
    (re.compile(r"\b(1[0-9]|[1-9]) hundred(?: ?h(?:ou)?rs?)?\b"), r"\1:00"),
    (re.compile(r"\b(?:the )?(1[0-9])([0-5]0) (?=(?:one|works|is good|is fine)\b)"), r"\1:\2 "),
    # "2 but gotta be outta there by 3": a limit of the hour that is picked.
    (
        re.compile(
            r"^((?:number |option |the )?(?:[1-4]|two|three|four))\b"
            r"(?: (?:works|is (?:good|fine)))?"
            r"[ ,.;-]+(?:(?:but|and|n|just|only|as long as|so long as|tho|though) )*"
            r"(?:(?:i|ill|we|im|its|its got|well) )?"
            r"(?:(?:gott?a|got to|have to|hafta|need to|must|should|has to) )?"
            r"(?:be |get )?(?:out|outta|gone|done|over|finished|leave|leaving|go|bounce|run|home"
            r"|back)\b[^?]*\b(?:by|before|at|around) (?:like |about )?"
            r"\d{1,2}(?::?\d\d)?(?: ?[ap]m)?"
            r"(?: (?:tho|though|ok|for curfew|sharp|latest|max|please|pls|plz|thx|thanks))*$"
        ),
        r"\1",
    ),
    (
        re.compile(r"\b(after|before|past|until|till|til) ([1-6])(?! ?(?:pm|am|[:h\d]))\b"),
        r"\1 \2pm",
    ),
)
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b2 (?=much\b)"), "too "),
    (re.compile(r"\bday \d+\b"), "a day"),
    # "Un 4 et demi" is a flat.
    (re.compile(r"\b[1-9] ?(?:et demie?\b|1/2)"), "logement"),
    (re.compile(r"\b(?:[1-5]|one|two|three|four) ?(?:and|n|&) ?(?:a )?half\b"), "a half"),
    (re.compile(r"\b(?:straight|all|solid) ([1-5])s\b"), r"\1"),
    (re.compile(r"\b(?:to be honest|if im honest|tbh|ngl)\b"), " "),
    (re.compile(r"^not (?:a |really a |even a )?[1-5]$"), "no"),
)
_ASKED_OF_A_MARK = re.compile(
    r" (?:what|whats|is|does|so is) (?:is |does |a )?[1-5] (?:again|good|bad"
    r"|the (?:best|worst|highest|lowest)|mean|like|high|low)(?: |$)"
)
# "Who is friday with", "how long is the first one": asked about a time, which takes none.
_ASKED_OF_A_TIME = re.compile(
    r"^ (?:(?:so|ok|and|but|hey|wait) )*(?:who |what is |what are |whats |where |why "
    r"|how (?:long|far|many|late|much|come|is) |when is "
    r"|(?:is|was|are) (?:the )?(?:\w+ )?(?:one |day )?"
    r"(?:with|at the|in|by|far|long|full|taken|gone|for (?!me )) )"
    r"| (?:gone|taken|full|booked)(?: already| now)? $"
    r"| (?:cest|c|sera) (?:tu|ti) (?:long|loin|avec|gratuit|en|chez|au) "
    r"| can (?:i|my \w+) (?:bring|come with) |^ 1 (?:person|friend|kid|guest|other)"
)
_ANOTHER_PART = re.compile(
    r" (?:other|another|different) (?:morning|afternoon|evening|night)s? "
    r"| (?:none|nothing) (?:before|after|in|at|on|later|earlier) "
    r"| (?:mon|tues|wednes|thurs|fri|satur|sun)days are (?!good|ok|fine|best|free|open|better|great"
    r"|perfect|cool|my days? off)\w+ "
)


def less_idle(said: Said, kind: str) -> Said:
    """A text in which numbers that answer nothing are words."""
    if kind not in (PICK_SLOT, "checkin"):
        return said
    folded = said.folded
    for typed, meant in _TYPED if kind == PICK_SLOT else _TYPED[2:3] + _MARKS:
        folded = typed.sub(meant, folded)
    return said if folded == said.folded else listen(folded.strip() or "wait")


def asks_of_a_mark(said: Said) -> bool:
    """ "Is 5 the best?" rates nothing."""
    return _ASKED_OF_A_MARK.search(said.plain) is not None


def asks_of_a_time(said: Said) -> bool:
    """ "How long is the first one" picks nothing."""
    asked = _ASKED_OF_A_TIME.search(said.plain)
    return asked is not None or _ANOTHER_PART.search(said.plain) is not None
