"""What a text means as an answer to the open question, in either language, whatever the profile.

The order of reading: whole-message words, wishes that stand above any question (stop, pause,
wrong number, language), the digits of the question, then what was said in words.
"""

import re
from dataclasses import replace
from datetime import datetime

from flows.understand.courtesy import core_of
from flows.understand.digits import by_digit
from flows.understand.doubted import is_doubted, is_report_doubted
from flows.understand.heard import Heard, hear
from flows.understand.idle_numbers import asks_of_a_mark, asks_of_a_time
from flows.understand.keywords import Keyword, keyword_of
from flows.understand.lengths import minutes_late, pause_length
from flows.understand.likely import weighed
from flows.understand.no_more import is_sure
from flows.understand.no_more_weights import PERHAPS
from flows.understand.normalise import Said, listen
from flows.understand.questions import FREE
from flows.understand.reading import GUESS, Question, Reading
from flows.understand.said_of_others import ends_in_stop, is_amused
from flows.understand.sense import HOURS, by_words
from flows.understand.when.read import NEVER, local_now
from flows.understand.who_asks import is_anothers_now
from flows.understand.word_lists import CLASSES, word_set

# Beside a "yes, safe" these leave room for doubt, and "y" is "il" in French as it is typed.
_IN_DOUBT = re.compile(
    r" (?:but|mais|except|sauf|not|never|pas|pu|jamais|9|nine|neuf|he|she|they|someone|somebody"
    r"|il|elle|ils|y|ya|quelqu|du monde|here|icitte|was|were|etais|etait|soon|bientot|guess|nobody"
    r"|no ?one|personne|for now|pour l ?instant|pour le moment) "
)
# A yes to "safe?", where no such word stands; "ok" often means no more than "I have read it".
_SAYS_YES = re.compile(
    r" (?:yes|yess|yeah|yea|yah|yep|yup|ya|of course|definitely|absolutely"
    r"|oui|ouais|ouaip|ouin|ui|bien sur|certain|certainement|absolument"
    r"|(?:im|i am|i m|suis|chu) (?:ok|okay|good|fine|alright|correct|correcte|bien)) "
)
# Consent is express: a yes inside other words has to begin them, and "I'm good" may be a no.
_AGREES = re.compile(
    r" (?:yes|yeah|yep|yup|ya|k|sure|ok|okay|fine|of course|no problem|oui|ouais|ouaip|ben oui"
    r"|i dont mind|ca me derange pas"
    r"|ca me va|ca marche|ouin|pas de trouble|no prob"
    r"|bien sur|daccord|d accord|correct|parfait|pas de probleme|cest (?:correct|bon|beau)|go) "
)
_ASKS_BACK = re.compile(r" (?:what|who|whos|how|quoi|qui|comment|combien) ")
_MAYBE_NOT = re.compile(r" (?:im|i am|i m) (?:good|fine|ok|okay|alright) | ca va ")
# Words that somebody of staff answers with, and that nobody takes back: a text, a call to a phone
# that somebody else may answer.
_BEYOND_RECALL = ("send", "call")
_PLAIN_ORDER = word_set(
    """1 one un option number ok okay k yes yeah yep yup y ya sure please svp stp thanks thank you
    merci send it this that them now call her him go ahead for anyway oui ouais envoie envoyer
    envoyez le la ca lui appelle appelez appeler appel maintenant vas allez quand meme thumbsup
    daccord d accord correct parfait perfect confirm confirme good great bon beau cest"""
)
# Who has a phone to themselves names nobody else.
_SOMEBODY_ELSE = re.compile(
    rf" (?:(?:but|except|other than|sauf|a part)(?! me | moi )|mais|and|et|pis|with|avec|we|us"
    rf"|they|nous|sometimes|kids|enfants|mostly|probably|usually|unless|surtout|souvent"
    rf"|probablement|check|checks|reads|uses|borrows|takes|sees|looks|lady|buddy|buddys|guys|home"
    rf"|nights?|nuit|weekends?|during"
    rf"|parfois|des fois|{CLASSES['kin']}|{CLASSES['parent']}) "
)
_NOBODY_DOES = re.compile(
    r" (?:nobody|no one|noone|personne)(?: (?:else|dautre|autre|ever|other))?"
    r" (?:uses|reads|sees|checks|looks|takes|borrows) "
)
_WITH_LIMITS = re.compile(
    r" (?:but|mais|except|sauf|only|myself|moi meme|just|seulement|juste|nobody|nothing"
    r"|personne|rien|person|later|tard|id|ill|ima|vais) "
)
# What an "ok" in front of it does not make a yes.
_NO_YES = ("no", "later_time", "cannot_today", "phone", "video", "group", "pause", "stop")
# As much may be said by courtesy alone: "ok, thursday?", "good morning, 4".
_COURTESY = ("none", "thanks", "yes")
# What is asked here is answered plainly or not at all.
_EXPRESS = (
    "safe", "welcome", "shared_phone", "checkin_high", "relay_confirm", "call_confirm",
)  # fmt: skip
# Wishes heard before the question, strongest first.
_ABOVE_ALL = ("wrong_person", "number_changed", "language:fr", "language:en", "start")


def understand(
    text: str, question: Question | None, now: datetime, zone: str, lang: str = "en"
) -> Reading:
    """What a text means, asked or not.

    ``now`` is an aware instant, ``zone`` the person's zone; windows come back in its wall time.
    Both languages are read on every text; ``lang`` only breaks ties. Never raises on any text.
    """
    asked = question or Question(FREE)
    said = listen(text)
    local = local_now(now, zone)
    word = keyword_of(said)
    if word is not None:
        return _global_word(word, said, asked, local)
    if not said.words:
        return _wordless(text, said, asked)
    heard = hear(said, asked, local, lang)
    reading = weighed(heard, phrases_alone(heard, lang))
    if reading.is_open and heard.no_more >= PERHAPS:
        return replace(reading, also=(*reading.also, "stop"))
    return reading


def phrases_alone(heard: Heard, lang: str) -> Reading:
    """What phrases read in a text of words, before all of it is weighed."""
    reading = _read(heard, heard.question)
    courteous = reading.meaning in _COURTESY and not heard.begins_with_digit_of(reading.meaning)
    if courteous or reading.is_open:
        return _of_core(heard, reading, lang) or reading
    return reading


def _of_core(heard: Heard, whole: Reading, lang: str) -> Reading | None:
    """What the words without courtesy around them mean, where they say it plainly, and another
    thing than all of them together."""
    said, asked = heard.said, heard.question
    if asked.kind in _EXPRESS or said.asks or not (core := core_of(said.folded)):
        return None
    words = listen(core)
    if not words.words:
        return None  # "/ merci."
    if (word := keyword_of(words)) is not None:
        joke = word.kind in ("stop", "carrier_stop") and is_amused(said)
        return None if joke else _global_word(word, words, asked, heard.now)
    inner = hear(words, asked, heard.now, lang)
    reading = _read(inner, asked)
    if reading.is_open or reading.meaning in ("none", "thanks"):
        return None
    if reading.meaning in ("yes", "stop") and is_amused(said):
        return None
    return reading if whole.meaning != "yes" or reading.meaning in _NO_YES else None


def _read(heard: Heard, asked: Question) -> Reading:
    """What the words mean, to the best of what is known of them."""
    said = heard.said
    reading = _above_all(heard) or by_digit(heard) or by_words(heard)
    if asked.kind == "safe" and reading.meaning in ("safe", "none") and _in_doubt(heard, reading):
        return Reading("unclear")  # a human reads it; nobody is thanked for being safe
    if asked.kind == "welcome" and reading.meaning == "yes" and not _agrees(said, reading):
        return Reading("unclear")
    if asked.kind == "mentor_report" and is_report_doubted(heard, reading):
        return Reading("unclear")
    if _is_doubtful(heard, reading) or is_doubted(heard, reading):
        return Reading("unclear")
    minutes = minutes_late(said) if "late" in (reading.meaning, *reading.also) else None
    when = heard.when
    if when is NEVER and minutes is None:
        return reading
    return replace(
        reading,
        windows=when.beyond_standing if reading.meaning == HOURS else when.windows,
        minutes=minutes,
        confidence=min(reading.confidence, when.confidence) if when.windows else reading.confidence,
        readings=when.readings,
        standing=when.standing,
        why=when.why,
        day_named=when.day_named,
    )


def _in_doubt(heard: Heard, reading: Reading) -> bool:
    """Only plain words close a danger: a story, whatever it holds, is for a human to read."""
    if reading.meaning != "safe":
        return True
    named = "safe" in heard.own or "7" in heard.said.words
    if not named and _SAYS_YES.search(heard.said.plain) is None:
        return True
    # So many words more may stand beside 7 or "safe", or beside a mere "yes".
    most = 4 if named else 1
    beside = heard.words_beside("safe", "yes", "thanks", "none")
    in_doubt = beside > most or _IN_DOUBT.search(heard.said.plain) is not None
    return len(heard.said.words) > 1 and in_doubt


def _is_doubtful(heard: Heard, reading: Reading) -> bool:
    """Whether what somebody reads after this answer could harm, and they may not have meant it."""
    if reading.meaning in _BEYOND_RECALL:
        return heard.said.asks or not _PLAIN_ORDER.issuperset(heard.said.words)
    if heard.kind == "checkin_high" and reading.meaning == "yes" and not reading.short:
        # Told to somebody else, it cannot be taken back.
        return (
            heard.refuses
            or heard.denies_something
            or _WITH_LIMITS.search(heard.said.plain) is not None
        )
    if reading.meaning.startswith("pick:"):
        return asks_of_a_time(heard.said)
    if reading.meaning.startswith("rating:"):
        return asks_of_a_mark(heard.said)
    if heard.kind == "welcome" and reading.meaning == "no":
        return not reading.short and _AGREES.match(heard.said.plain) is not None
    if heard.kind == "shared_phone" and reading.meaning == "no" and not reading.short:
        alone = _NOBODY_DOES.sub(" ", heard.said.plain)
        return "yes" in heard.own or _SOMEBODY_ELSE.search(alone) is not None
    return False


def _agrees(said: Said, reading: Reading) -> bool:
    """Whether a yes to being texted is one beyond doubt."""
    if said.asks or _MAYBE_NOT.match(said.plain) or _ASKS_BACK.search(said.plain):
        return False
    return reading.short or _AGREES.match(said.plain) is not None


def _global_word(word: Keyword, said: Said, asked: Question, local: datetime) -> Reading:
    if word.kind == "pause":
        days, until = pause_length(said, local)
        return Reading("pause", days=days, until=until)
    if word.kind == "person" and asked.kind == "needs_menu":
        return Reading("need:person")
    plain = {"carrier_stop": "stop", "carrier_start": "start"}
    return Reading(plain.get(word.kind, word.kind))


def _wordless(text: str, said: Said, asked: Question) -> Reading:
    """Only pictures or punctuation."""
    if asked.kind == FREE and text.strip() and not said.asks:
        return Reading("none", confidence=GUESS)
    return Reading("unclear")


def _above_all(heard: Heard) -> Reading | None:
    """Wishes that no question changes."""
    said = heard.said
    if ("stop" in heard and "limit" not in heard) or ends_in_stop(said):
        return Reading("stop")
    if is_sure(heard.no_more, said.words):
        return Reading("stop")
    if "stop" in heard or "pause" in heard:
        days, until = pause_length(said, heard.now)
        return Reading("pause", days=days, until=until)
    if is_anothers_now(said.folded):
        return Reading("wrong_person")
    for meaning in _ABOVE_ALL:
        if meaning in heard:
            return Reading(meaning)
    return None
