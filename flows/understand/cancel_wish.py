"""A clear wish to call a meeting off: "cancel my meeting tomorrow", "annule mon rdv de demain".

Not whoever only cannot come, wonders, or tells of others, nor a wish about a pass or a dentist.
"""

import re
from collections.abc import Collection, Sequence

from flows.understand.normalise import listen
from flows.understand.word_lists import word_set

_STEMS = ("cancel", "cancle", "annul", " off")  # most texts have none of these
_VERB = re.compile(
    r" (?:(?P<plain>cancel|cancell|cancle|call (?:it |this |that )?off"
    r"|call (?P<what>(?:my|our|the) (?:\w+ ){0,2}?)off)"
    r"|(?P<doing>cancell?ing|cancling|calling (?:it )?off)"
    r"|(?P<french>annule[rz]?|annulerai|annulerais|cancell?e[rz]?|cancellerai))(?= )"
)
# Said anywhere before, these make it no wish, or somebody else's.
_DOUBTS = word_set(
    """dont didnt not never wont doesnt isnt pas po jamais if si unless sauf might may maybe
    perhaps why when what whats how pourquoi quand comment did does had should was were think
    thinking thought wonder wondering feel almost keep keeps he hes she shes they theyre theyll
    il elle ils elles ye alle boss patron work job probably prolly failli avait aurait without
    sans always lot or ou til till until group groups groupe groupes"""
)
_DOUBTED = re.compile(r" (?:peut etre|ptet|no need|pas besoin|est il|cest tu) |^ (?:do|is|are|am) ")
# Right before "annule" or "annuler" in French, where "rdv annulé" tells what has become of it.
_LEADS = word_set(
    """je tu vous on que de d faut dois doit veux veut voudrais vais vas va peux peut pouvez
    pourrais pourriez pourrait aimerais jaimerais prefere possible svp stp please allo salut
    bonjour ok bon ben bin pis fac faque donc alors non oui desole desolee scuse excuse excusez
    finalement mais juste oblige obligee devoir te me et en fait merci plutot jva hey"""
)
_OF_SOMETHING = re.compile(r" (?:my|mon|ma) \w+ ")  # "my lease is up im cancelling it"
_IS_DOING = ("im", "am", "be", "i")
_WHOSE = r"(?:my|our|the|this|that|todays|tomorrows|tonights|mon|ma|notre|nos|le|la|ce|cette)"
_WHICH = (
    r"(?:next|upcoming|mentor|mentoring|phone|video|prochaine?|petite?|little|weekly"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|wed|weds|thurs?|tues?|fri|sat|sun"
    r"|{names})"
)
_MEETING = (
    r"(?:meetings?|meet up|meetup|meet|visit|visite|session|rdv|rendez vous|rendezvous|rencontre"
    r"|appointments?|appt|coffee|cafe|call|appel|date)"
)
_NAMED = rf" (?:{_WHOSE} )?(?:{_WHICH} )*{_MEETING}\b"
_WITH = re.compile(
    r" (?:up )?(?:(?P<with>with|at|avec|chez|aux?|a la|a l)|(?P<of>of|for|de|du|d|des|pour))"
    r"(?: (?:my|mon|ma|the|le|la|l))? (?P<whom>\w+)"
)
_OTHERS = word_set(
    "dentist dentiste doctor doc docteur medecin po court cour garage clinic clinique"
)
_THEM = word_set("mentor mentore you vous toi him her them lui elle")
_DAYS = word_set(
    """mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat
    saturday sun sunday lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam
    dim today tonight tomorrow tmrw demain aujourdhui soir matin midi noon morning afternoon
    evening night apres this next week semaine prochain prochaine ce cet cette a am pm h jan
    january janvier feb february fevrier mars march avril april apr mai may juin june juillet
    july aout august aug sept september septembre oct october octobre nov november novembre dec
    december decembre heures days nights todays tomorrows"""
)
_FILLERS = word_set(
    """it that this ca sa cela donc off please pls svp stp sorry desole desolee merci thanks thx
    lol for on pour of de du d des the at le la l then now just guys u you with avec and et
    instead bro man ok okay um"""
)
_REASONS = word_set(
    """because cuz cause bc bcuz coz since as i im ive id je jsuis chu chui jai jpeux parce car vu
    puisque something theres got cant sick malade no jsus y ya"""
)
_THEIR_REASONS = word_set("my mon ma mes the le la there")  # behind something else only
# Who wants another time or way as well is offered that.
_RATHER = re.compile(
    r" (?:(?:another|other|different|new) (?:day|time|date|week)|resched\w*|instead|later|by phone"
    r"|by video|over the phone|autre (?:jour|moment|fois|date|temps|heure|semaine|journee)"
    r"|reporter?|remettre|deplacer?|plus tard|a la place|par (?:telephone|video)|au telephone"
    r"|move it|change it) "
)
_THE_NEXT = re.compile(
    rf" (?:my|our|the|mon|ma|notre|le|la) (?:next|upcoming|prochaine?) {_MEETING} "
)


def may_wish_off(text: str) -> bool:
    """Whether it is worth looking closer: most texts have no word of it."""
    plain = listen(text).plain
    return any(stem in plain for stem in _STEMS)


def wishes_off(text: str, names: Collection[str] = ()) -> bool:
    """Whether they ask to call a meeting off; `names` are first names of whom they meet."""
    plain = listen(text).plain
    if not may_wish_off(text):
        return False
    if _RATHER.search(plain):
        return False
    called = [part for name in names for part in listen(name).words]
    return any(
        _is_wished(plain[: found.start() + 1], found) and _is_of_a_meeting(plain, found, called)
        for found in _VERB.finditer(plain)
    )


def _is_wished(before: str, found: re.Match[str]) -> bool:
    words = before.replace(" rendez vous ", " rdv ").split()
    if not _DOUBTS.isdisjoint(words) or _DOUBTED.search(before):
        return False
    last = words[-1] if words else ""
    if found["doing"]:
        return last in _IS_DOING and _OF_SOMETHING.search(before) is None
    return not last or last in _LEADS or not found["french"]


def _is_of_a_meeting(plain: str, found: re.Match[str], called: Sequence[str]) -> bool:
    rest, names = plain[found.end() :], "|".join(map(re.escape, called)) or "mentor"
    if found["what"] is not None:
        rest = f" {found['what']}{rest.lstrip()}"
    if (meeting := re.match(_NAMED.replace("{names}", names), rest)) is not None:
        return not _is_with_others(rest[meeting.end() :], called)
    return _says_no_more(rest.split(), called) and not _is_with_others(rest, called)


def _is_with_others(rest: str, called: Sequence[str]) -> bool:
    """ "With my po", "chez le dentiste": it is another appointment."""
    found = _WITH.match(rest)
    if not _OTHERS.isdisjoint(rest.split()[:1]):
        return True
    if found is None or found["whom"] in _DAYS or found["whom"][0].isdigit():
        return False
    return found["whom"] not in (*_THEM, *called) and not (
        found["of"] and found["whom"] in (_REASONS | _FILLERS)
    )


def _says_no_more(words: Sequence[str], called: Sequence[str]) -> bool:
    """Whether only a day, a name, politeness or a reason stands behind the verb."""
    known = _FILLERS | _DAYS | frozenset(called) | {"him", "her", "them", "lui", "elle"}
    for place, word in enumerate(words):
        if word in _REASONS or (place and word in _THEIR_REASONS and word not in known):
            return True
        if word not in known and not word[0].isdigit():
            return False
    return True


def names_the_next(text: str) -> bool:
    """Whether it is their next one that they speak of: "my next meeting", "mon prochain rdv"."""
    return _THE_NEXT.search(listen(text).plain) is not None
