"""Whether a yes or a no is what was meant where both are said: after a "but" or a story."""

import re

from flows.understand.heard import Heard
from flows.understand.questions import ABOUT_A_MEETING
from flows.understand.said_of_others import less_quoted
from flows.understand.sense_words import BUT, BUT_HOUR, EXPRESS, HOUR
from flows.understand.word_lists import CLASSES, word_set

# "I'd love to but can't" is no yes.
COMING = ("group_invite", "group_coming", "yes_no")

_TAIL = (
    r"(?: (?:too|after all|anyways?|regardless|for sure|no matter what|promise|lol|haha|wtf|then|ok"
    r"|bud|buddy|bro|man|dear|hon|thanks(?: you)?|please|now|still|tho|though|that (?:day|week)"
    r"|this time|sorry|somehow|either way|(?:hope )?(?:thats|that is) ok|love [a-z]+"
    r"|yes|yeah|yep|(?:(?:kind |best |warm )?regards|cordially|sincerely|respectfully|yours truly)"
    r"(?: [a-z]+){0,3}"
    r"))* $"
)


def _not_behind(words: str) -> str:
    return "".join(rf"(?<! {word} )" for word in words.split("|"))


# Behind one of these it is said of something, or by somebody else.
_SAID = _not_behind("if|say|said|says|saying|that|when|think|thinks|thought|unless|why|reason")
_ASSERTED = _SAID + _not_behind(
    "not|aint|never|ever|know|hope|wish|guess|doubt|no way|chance|in hell|like|expect|it|suppose"
    "|whether|before|until|where|sure|dream"
)
# What is said comes before what it may not stand behind: it is seldom there.
_I_COME = re.compile(
    r" (?=(?:(?:either way|regardless|anyways?) )?(?:"
    r"(?:im|i am|were|we are|am) (?:still |so |all |definitely )?(?:coming(?: over)?|in|there"
    r"|good to go|good for (?:it|that|then)|free(?: for (?:it|that)| then)|all yours|showing up"
    r"|pulling up|on board|heading (?:straight |right )?(?:over|there))"
    r"|(?:(?:i|we)ll|(?:i|we) will|well|ima|imma|im going to|(?<! im )going to)"
    r" (?:still |definitely |just |always )?"
    r"(?:be there|come|make it|make er|show(?: up)?|pull up|walk|bike|manage|get up for it"
    r"|(?:come|head) (?:right |straight )?over)"
    r"|(?:so|but|now) i can (?:make it|come|go|do it|be there)|ill get there (?=somehow|either)"
    r"|(?:so|and|but|now) (?:im|i am) (?:now )?(?:free|off|clear|open)"
    r"|(?:ill|i will|ima|imma) (?:just )?go"
    r"|(?:and|then|after) i come(?: to the meeting| there| over)?|(?:ill|just) say yes"
    r"|ill (?:\w+ ){1,7}(?:and|n) (?:come|head)(?: right| straight)?(?: over| there)?"
    r"|(?!not |aint |isnt |no)\w+ coming (?:too|with me|along)"
    r"|so im bringing (?:(?:the|my|our) )?(?:baby|kids?|son|daughter|her|him|them|little one)"
    r"|(?:he|she|they|kids) comes? too"
    r"|(?:see|c) (?:you|ya|yas|yous|him) (?:then|there|tomorrow)"
    r"|(?:its|thats|that is|so) a? ?(?:yes|go)"
    r"|(?:so|but) (?:yes|yeah|yep|yup|ya|sure|ok|were on|im good|were good|all good"
    r"|count me in|put me down)"
    r"|(?:so|but) (?:this|that) (?:1|one|time) (?:yes|yeah|yep|for sure|i (?:can|will)|im in|works)"
    r"|so (?:its )?easy peasy"
    r"|so (?:ya|yes|yeah|yep|ok) (?:thats |that is |its )?(?:fine|good|ok|perfect|great)"
    r"|(?:yes|yeah|yep|ya)(?: dear| hon| sir)? i can (?:come|make it)"
    r"|so (?:(?:that|this|the|its|thats|it|is|time|day|hour|works|will|be|\d{1,2}(?:pm|am)?) ){1,4}"
    rf"(?:perfect|works|work|fine|good|great|ok)){_TAIL}){_ASSERTED}"
)
# "She is fine with it so you can count me in", "but what the hell put me down".
_COUNT_ME_IN = re.compile(
    r" (?:so|but|and) (?:(?:what the \w+|fuck it|screw it|ok|sure|yeah|why not) )?"
    rf"(?:you (?:can|could) )?(?:count me in|(?:put|mark|pencil) me (?:in|down)){_TAIL}"
)
_CONDITIONAL = re.compile(r" (?:if|unless|when|once|maybe|wish|whenever|dont tell) |^ (?:is|are) ")
_SEE_YOU = re.compile(
    rf" {_not_behind('too|baby|kids|her|him')}(?:see|c) \w+ (?:then|there|tomorrow){_TAIL}"
)
# "The mood im in", "the days im there".
_WHICH_IT_IS = re.compile(
    r" (?:the|this|that|what|which|every|any) \S+ (?:im|i am|were) (?:in|there) "
)
# "I cant come my kids coming too" takes nothing back without a "but".
_I_CANNOT = re.compile(
    r" (?:cant|wont|couldnt|not) (?:be )?(?:come|make it|go|there|attend|going|coming) "
)
_THAT_DAY = re.compile(
    r"(?:of )?(?:(?:anything|everything|it) )?(?:(?:on|for) )?"
    rf"(?:(?:this|that) week|{CLASSES['day']}) $"
)
_CE_JOUR = re.compile(
    rf"(?:(?:pour|le|de) )?(?:{CLASSES['jour']}) "
    r"(?:$|(?:je|merci|svp|stp|desolee?|veuillez|mes|bonne|mais je) )"
)
_BRIEF = 3  # words: "yes i cant" is a slip of the thumb
_EVEN_IF = re.compile(r" (?:even if|if i (?:got|have|need) to) ")
_I_DO_NOT = re.compile(
    rf" {_SAID}(?:"
    r"(?:im|i am|were) not (?:going to )?(?:coming|going|come|go|make it|be there|attend(?:ing)?)"
    r"|aint (?:going to )?(?:come|make it|make er|coming|going)"
    r"|i (?:cant|wont|couldnt)|impossible(?: to (?:come|make it))?|call it off(?: for me)?"
    r"|(?:not|never) going back(?: there)?|have to decline|going to chicken out"
    r"|(?:cant|wont)(?: be able to)? (?:make it|make er|come|go|be there|attend|be attending)"
    r"|(?:so|but|and|then|its|thats|that is|answer is) (?:still |a |its a )*"
    r"(?:no|nope|nah|no go|no thanks|hard no|pass)"
    rf"|unable to (?:come|attend|make it)|(?:no|nope|nah) count me out){_TAIL}"
)
# "No thanks, i'm fine as i am": the no is said, whatever sounds like a yes behind it.
_NO_THANKS = re.compile(
    r" (?:no|nah|nope|non) (?:thanks|merci)(?: you)? (?!to |for |needed |needs )"
)
_AGREES = word_set("yes yeah yep yup ok okay sure oui ouais but mais")
# "Oui oui.. compte pas sur moi", where nothing hangs on an "if".
_COUNT_ME_OUT = re.compile(
    r"(?: (?:(?:compt|cont)\w+ (?:pas|po) sur moi|(?:m ?)?oubli\w+ (?:moi|ca)"
    r"|(?<! que)(?<! si)(?: finalement)? je (?:y )?(?:irai|viendrai|serai|vais|viens)"
    r" (?:pas|po|pu|point)(?: (?:la|y aller|venir))?))"
    r"(?: (?:svp|merci|desolee?|lol|haha|finalement|cette fois|bye|bonne \w+))* $"
)
_SI = re.compile(r" (?:si|quand|sauf|a moins) ")
# "Mes jambes portent plus pour sortir le soir": the part of the day in why they cannot.
_NOT_OUT = re.compile(
    r" (?:sortir|sors|conduire|conduis|chauffer?|marcher|souffrir|souffre|fatiguee?s?|dors|couche"
    r"|vois|mal|drive|driving|walk|out|see|tired|sore)(?: (?:pas|po|pu|plus|bien|clair|well|late))?"
    r" (?:(?:le|en) soir(?:ee)?|la nuit|a la noirceur|at night|in the evenings?|after dark) "
)


# "Je ne pourrai pas venir tantot", "jpasserai pas tantot".
_NOT_TANTOT = re.compile(
    r" (?:pas|po|pu|plus) (?:(?:capable|de|venir|vnir|etre|aller|la|y|me|my|te|vous|rendre"
    r"|pointer|presenter|passer|voir|rencontrer|possible|dispo\w*|libre|marc) )*(?P<tantot>tantot) "
)
_NO_LIFT = re.compile(
    r" (?:pas|po|pu|plus) (?:(?:de|une|un) )?(?:lift|ride|char|auto|dauto|transport|bus|argent"
    r"|dargent|cash|cenn?es?|sous?|tickets?|billets?|passe) "
)
_NOT = re.compile(r" (?:pas|po|pu|plus|jamais|not|never|cant|wont|dont|aint) ")


def ends_in_yes(heard: Heard) -> bool:
    """Is a story's last word that they come: "sitter bailed but my aunt has em so im coming"?"""
    plain = _EVEN_IF.sub(" ", told := less_quoted(heard.said.plain))
    if _I_COME.search(before := f"{told.split(' even if ')[0].rstrip()} "):
        plain = before
    asks = heard.said.folded.rstrip().endswith("?")
    doubtful = asks or _CONDITIONAL.search(plain) or _WHICH_IT_IS.search(plain)
    found = _COUNT_ME_IN.search(plain) or _I_COME.search(plain)
    return not doubtful and found is not None


def ends_in_but_yes(heard: Heard) -> bool:
    """ "Might be covered in mud but im coming": what was in doubt is none of the coming."""
    found = _I_COME.search(heard.said.plain) if ends_in_yes(heard) else None
    return found is not None and " but " in heard.said.plain[found.start() - 4 : found.start() + 5]


def ends_in_no(heard: Heard) -> bool:
    """Is a story's last word that they do not: "they said an hour and it was 3 so no"?"""
    plain, words = heard.said.plain, heard.said.words
    asked = heard.kind in ABOUT_A_MEETING or heard.kind in COMING
    if asked and _NO_THANKS.match(plain) and _AGREES.isdisjoint(words):
        return True
    if heard.said.asks or len(words) <= _BRIEF:
        return False
    if _COUNT_ME_OUT.search(plain) and not _SI.search(plain):
        return True
    return _I_DO_NOT.search(plain) is not None


def yes_wins(heard: Heard) -> bool:
    """After a "but" the last word counts; without one a yes does not outweigh a no."""
    if _yes_and_hours(heard) or _yes_but_late(heard) or _yes_and_brings(heard):
        return True
    if (heard.kind in ABOUT_A_MEETING or heard.kind in COMING) and _yes_without_lift(heard):
        return True
    if (heard.kind in ABOUT_A_MEETING or heard.kind in COMING) and ends_in_yes(heard):
        return not _stays_away(heard)
    if "yes" not in heard or "cannot" in heard:
        return False
    if heard.kind in ABOUT_A_MEETING and heard.proposes:  # "no but thurs ok"
        return False
    return heard.last("yes") > heard.last("no") and has_but(heard)


def refuses_that_day(heard: Heard) -> bool:
    """ "Dont wait for me thurs": the day behind a refusal is the one refused."""
    refused = [hit for hit in heard.hits if hit.meaning in ("no", "cannot")]
    if not refused or "later_time" in heard:
        return False
    if not heard.when.day_named and _NOT_OUT.search(heard.said.plain):
        return True
    last = heard.said.plain[: refused[-1].end].split()
    several = heard.said.plain[refused[-1].start : refused[-1].end].count(" ") > 1
    apart = len(last) in heard.said.breaks
    behind = heard.said.plain[refused[-1].end :]
    return several and not apart and bool(_THAT_DAY.match(behind) or _CE_JOUR.match(behind))


def _refuses_tantot(heard: Heard) -> bool:
    """ "Jpourrai pas venir tantot": it asks for no other time; "jpeux pas, tantot?" does."""
    later = [hit for hit in heard.hits if hit.meaning == "later_time"]
    if heard.said.asks or any(heard.said.plain[h.start : h.end].strip() != "tantot" for h in later):
        return False
    found = _NOT_TANTOT.search(heard.said.plain)
    if found is None:
        return False
    return heard.said.plain[: found.start("tantot") - 1].count(" ") not in heard.said.breaks


def asks_for_another_time(heard: Heard) -> bool:
    """Is another time asked for beside a refusal, in so many words or by its hour?"""
    later = "later_time" in heard and not _refuses_tantot(heard)
    return later or _asks_for_an_hour(heard)


def _asks_for_an_hour(heard: Heard) -> bool:
    """ "cant do 3, 5?": figures that are no time for sure, in a question beside a refusal."""
    asks = heard.said.asks and HOUR.search(heard.said.plain) is not None
    return asks or BUT_HOUR.search(heard.said.plain) is not None


def _yes_without_lift(heard: Heard) -> bool:
    """ "Oui mais jai pas de lift": who says yes first and has no way to come wants one."""
    unable = [hit for hit in heard.hits if hit.meaning in ("cannot", "no")]
    return EXPRESS.match(heard.said.plain) is not None and all(
        _NO_LIFT.search(heard.said.plain[hit.start - 1 : hit.end + 1]) for hit in unable
    )


def lacks_a_way(heard: Heard) -> bool:
    """ "Oui mais jai pas dargent pour le bus": is a way to come all that a "not" is said of?"""
    rest = _NO_LIFT.sub(" ", heard.said.plain)
    return rest != heard.said.plain and _NOT.search(rest) is None


def _stays_away(heard: Heard) -> bool:
    """ "Cant come so see you then", "i cant make it, my kids coming too"."""
    plain = heard.said.plain
    parts = "cannot" in heard and _SEE_YOU.search(plain) is not None
    return parts or (_I_CANNOT.search(plain) is not None and not has_but(heard))


def has_but(heard: Heard) -> bool:
    """Is one thing said, and then another?"""
    return any(but in heard.said.plain for but in BUT)


def _yes_and_hours(heard: Heard) -> bool:
    """ "Yes, and I work sat sun 7-3": what is told of their weeks takes nothing of the yes back."""
    if not heard.when.told or "no" in heard or "unclear" in heard or has_but(heard):
        return False
    first = min(heard.hits, key=lambda hit: hit.start)
    # "I work" is an inability by itself; a second one is a refusal.
    unable = sum(hit.meaning == "cannot" for hit in heard.hits)
    return first.meaning == "yes" and unable <= 1


def _yes_and_brings(heard: Heard) -> bool:
    """ "Yep, bringing my boy, got no sitter": who has no sitter and brings them comes."""
    begins = bool(heard.hits) and heard.hits[0].meaning == "yes" and "no" not in heard
    brings = " bring" in heard.said.plain and "cannot" in heard
    return (
        begins
        and brings
        and all(
            "sitter" in heard.said.plain[hit.start : hit.end]
            for hit in heard.hits
            if hit.meaning == "cannot"
        )
    )


def _yes_but_late(heard: Heard) -> bool:
    """ "Yes but I work till 4 so I'll be 10 min late"."""
    begins = bool(heard.hits) and heard.hits[0].meaning == "yes" and "no" not in heard
    working = all(
        heard.said.plain[hit.start : hit.end].startswith(("i work", "work"))
        for hit in heard.hits
        if hit.meaning == "cannot"
    )
    return begins and working and heard.last("late") > heard.last("cannot")
