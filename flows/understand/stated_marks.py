"""Marks from 1 to 5 said inside a story: "got 3 shifts this week so ya 4", "un 4 jai la job"."""

import re

from flows.understand.normalise import Said
from flows.understand.number_words import WORD_NUMBERS
from flows.understand.word_lists import word_set

_HIGHEST = 5
_SPELLED = "two|three|four|five|deux|trois|quatre|cinq"  # "up a tree", "a tow" are no numbers
_MARK = rf"(?:[1-5]|{_SPELLED})"
_SIZE = (
    r"(?:(?:solid|strong|good|big|small|weak|full|straight|hard|gros|bon|beau|petit|ptit"
    r"|faible|solide) )?"
)
_I_SAY = (
    r"(?:(?:id|ill) (?:say|give it|go with|call it|put)|i (?:say|guess)|(?:give|call|make) (?:it|me"
    r"|that)|(?:put|mark) me (?:down )?(?:for|at|as)|going with|feeling|more like"
    r"|(?:its|thats)(?: like| about| at)?|mettons|disons|je (?:dirais|dis|donne|mets)"
    r"|on va dire|je (?:met|mettrais|donnerais)|plus comme|c(?:est)?|ca (?:serait|fait)"
    r"|je suis(?: a)?)"
)
_BY_THE_WAY = (
    r"(?:now|today|la|aujourdhui|still|yes|yeah|yep|yup|ya|ok|oui|ouais|prolly|probably|like|maybe"
    r"|about|overall|just|genre|peut etre)"
)
# "Moved 3 times, so yeah 2", "hier 1 mais la mettons 3": what the story comes to.
_COMES_TO = re.compile(
    r" (?:so|but|mais|faque?|fak|fac|donc|alors|overall|en gros|all in all|otherwise) "
    rf"(?:{_BY_THE_WAY} )*(?:{_I_SAY} )?(?:(?:a|un|une|le) )?{_SIZE}({_MARK})"
    r"(?: (?:i guess|i suppose|i think|for me|now|today|overall|lol|haha|this week|cette semaine"
    r"|aujourdhui|je pense|jimagine|pour moi|max|merci|thanks|please))* $"
)
# "My brother called twice. 4", "long and lonely week, 2": said by itself at the end.
_BY_ITSELF = re.compile(
    rf"(?:.*[a-z)] ?[.!\n]+|[^0-9]*[a-z] ?,)\s*(?:(?:so|just|a|un|rating|note)[ :]+)*({_MARK})"
    r"\s*[.!]*\s*\Z",
    re.DOTALL,
)
# "Its a 4 the elder came", "put me down for 3 this week": an article or "i say" leads to it.
_LED_TO = re.compile(rf"(?: {_I_SAY} (?:(?:a|an|un) )?| (?:a|an|un) ){_SIZE}({_MARK})(?= )")
# "Jdonne 2 a ma semaine", "un quatre bien franc".
_GIVEN_TO = re.compile(
    r" (?:a (?:ma|mon|cette|la|soir|matin)|bien (?:franc|merite|solide|fort|faible|pesant|gras)) "
)
_NO_MARK_HERE = re.compile(
    r" (?:not|never|pas|jamais|wish|almost|nearly|presque|was|were|wasnt|etait|etais|be|been|need"
    r"|needs|want|owe|owes|lost|find|looking|grade|level|had|got|last|hier|yesterday|if|si|when"
    r"|to|than|que|from|or|ou|worth|il|elle|y|ya) (?:[a-z]+ )?$"
)
# Behind a mark these begin what is said of it; behind anything else a number counts things.
_OPENS = word_set(
    """i im ive id ill its it my we he she they the this theres not no nothing nobody only but
    because cause cuz bc since though tho cept same just thanks thank better worse feeling today
    tonight now overall again as so with even still cant didnt everything finally maybe probably
    please lol haha man bro been could things life
    je jai ma mon mes la le ca c cest ya pas mais parce pcq car vu meme comme rien juste encore
    toujours aujourdhui merci grace depuis malgre on cette"""
)
# "Four only thing missing is a job" rates, "two the same age" and "three things" do not.
_OPENS_FIRST = (_OPENS | word_set("got lost found good great bad sa")) - word_set(
    "as with things life the la le on this cette mes"
)

_OF_TEN = re.compile(r" (?:to|of|sur|a) (?:10|ten|dix) ")
# "Je finis a 3", "8 a 4": where French is written, an "a" is no article.
_FRENCH = word_set(
    """je jai j cest c ca le la les du des de pis mon ma chu il elle jfinis jcommence jtravaille
    jbosse travaille finis finit commence shift lun mar mer jeu ven sam dim formation atelier
    chaque en au une"""
)
_ASKING = word_set("is are does do what which can should would why how est quoi quel comment")
# "Not a 5 but close", "wish it was a 4", "would be a 5 if my kids were here".
_DENIED = re.compile(
    r" (?:not|never|pas|jamais|wish (?:it|i) (?:was|were|could (?:say|be))"
    r"|(?:would|could) (?:be|have been)(?=.* if )|(?:id|i would) (?:be|say)(?=.* if )"
    r"|(?:ca|c|ce) (?:serait|aurait ete)(?=.* si ))"
    rf" (?:(?:a|un|quite|really|even|exactly|vraiment|tout a fait|like) )*({_MARK}) "
)


def stated_mark(said: Said) -> int | None:
    """The one mark that is said to be it; None where none is, or more than one."""
    if (said.asks and said.words[0] in _ASKING) or _OF_TEN.search(said.plain):
        return None
    came_to = _COMES_TO.search(said.plain) or _BY_ITSELF.match(said.folded)
    if came_to is not None:
        return _number(came_to[1])
    led_to = {_number(led[1]) for led in _LED_TO.finditer(said.plain) if _rates(said, led)}
    if led_to:
        return led_to.pop() if len(led_to) == 1 else None
    return _first(said)


def denied_marks(said: Said) -> frozenset[int]:
    """The marks that are said not to be it."""
    return frozenset(_number(word) for word in _DENIED.findall(said.plain))


def _number(word: str) -> int:
    return WORD_NUMBERS.get(word) or int(word)


def _rates(said: Said, led: re.Match[str]) -> bool:
    """Is it a mark ("a 4 the elder came"), and of this week? ("A 4 day week", "was a 4".)"""
    place = said.plain.count(" ", 0, led.start(1)) - 1
    following = said.words[place + 1] if place + 1 < len(said.words) else ""
    if " a " in led[0] and (said.plain[led.start() - 1].isdigit() or not _is_english(said)):
        return False
    set_off = not following or place + 1 in said.breaks or following in _OPENS
    set_off = set_off or _GIVEN_TO.match(said.plain, led.end()) is not None
    return set_off and _NO_MARK_HERE.search(said.plain[: led.start() + 1]) is None


def _is_english(said: Said) -> bool:
    return _FRENCH.isdisjoint(said.once)


def _first(said: Said) -> int | None:
    """ "Three same as last week": a story's first word, where nothing is counted."""
    mark = WORD_NUMBERS.get(said.words[0], 0)
    if not 1 < mark <= _HIGHEST or len(said.words) == 1:
        return None
    return mark if 1 in said.breaks or said.words[1] in _OPENS_FIRST else None
