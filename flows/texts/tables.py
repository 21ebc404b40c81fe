"""All sentences by key, who reads each, and which are neutral."""

from collections.abc import Mapping
from types import MappingProxyType

from flows.texts import (
    before,
    calm,
    checkins,
    duty,
    groups,
    hours,
    lighter,
    mentee,
    mentor,
    morning,
    needs,
    numbers,
    offers,
    reached,
    release,
    rights,
    safety,
    staff,
    voice,
    welcome,
)
from flows.texts.text import Audience, Text

BY_AUDIENCE: Mapping[Audience, tuple[Mapping[str, Text], ...]] = {
    "mentee": (
        mentee.TEXTS,
        checkins.TEXTS,
        groups.TEXTS,
        lighter.TEXTS,
        needs.TEXTS,
        safety.TEXTS,
        welcome.TEXTS,
        release.TEXTS,
        numbers.TEXTS,
        calm.FOR_MENTEES,
        before.FOR_MENTEES,
    ),
    "mentor": (
        mentor.TEXTS,
        groups.LEADING,
        release.FOR_MENTORS,
        calm.FOR_MENTORS,
        before.FOR_MENTORS,
    ),
    "staff": (
        staff.TEXTS,
        reached.TEXTS,
        groups.ASKED_FIRST,
        morning.TEXTS,
        duty.TEXTS,
        needs.STAFF,
        numbers.STAFF,
        voice.TEXTS,
        before.STAFF,
    ),
    "anyone": (offers.TEXTS, hours.TEXTS, rights.TEXTS, calm.FOR_ANYONE),
}

AUDIENCES: Mapping[str, Audience] = MappingProxyType(
    {key: who for who, tables in BY_AUDIENCE.items() for table in tables for key in table}
)

TEXTS: Mapping[str, Text] = MappingProxyType(
    {
        key: text
        for tables in BY_AUDIENCE.values()
        for table in tables
        for key, text in table.items()
    }
)

# Questions are asked again under their own key and ".again".
ASK_KEYS = frozenset(key.removesuffix(".again") for key in TEXTS if key.endswith(".again"))

# Read aloud in a call: such a row leaves by voice, never as a text.
SPOKEN_KEYS = frozenset(key for key, text in TEXTS.items() if text.spoken)

# May be said to numbers that we do not know, have not verified, or that several people share.
NEUTRAL_KEYS = frozenset(key for key, text in TEXTS.items() if text.neutral)

# May be said to somebody who has not agreed to our texts: the question itself, what anybody may ask
# for, what answers danger or a need, and a human's own words.
_FIRST = ("welcome.", "rights.", "handover.", "safety.", "menu.need", "need", "relay.")
FIRST_KEYS = NEUTRAL_KEYS | {key for key in TEXTS if key.startswith(_FIRST)}
