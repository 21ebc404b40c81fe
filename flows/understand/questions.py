"""The questions the bot asks: what each digit means, and how plain words count as an answer.

A digit never changes its meaning within a question. pick_slot has no rows of its own: the digits
are the offered times in order, and the next one is "none of these".
"""

PICK_SLOT = "pick_slot"
FREE = "free"
WHO_CAME = "who_came"

QUESTIONS: dict[str, tuple[tuple[int, str], ...]] = {
    "confirm_meeting": ((1, "yes"), (2, "later_time"), (3, "phone"), (4, "no")),
    "reminder_short": ((1, "yes"), (2, "later_time"), (3, "call_me")),
    "same_day": ((1, "on_way"), (2, "late"), (3, "cannot_today")),
    "missed": ((1, "later_time"), (2, "need"), (3, "phone"), (4, "not_now")),
    PICK_SLOT: (),
    "otherwise": (
        (1, "phone"),
        (2, "video"),
        (3, "group"),
        (4, "another_week"),
        (5, "call_me"),
    ),
    "menu": ((1, "when"), (2, "change"), (3, "need"), (4, "person"), (5, "pause")),
    "lost": ((1, "change"), (2, "need"), (3, "person")),
    "mentor_reminder": ((1, "yes"), (2, "move"), (3, "call_me")),
    "mentor_report": (
        (1, "held_in_person"),
        (2, "held_by_phone"),
        (3, "not_held"),
        (4, "moved"),
        (9, "worried"),
    ),
    "group_keep": ((1, "yes"), (2, "no")),
    "instead": ((1, "phone"), (2, "video"), (3, "group"), (4, "later_time"), (5, "no")),
    "lighter": ((1, "phone"), (2, "group"), (3, "later_time"), (4, "not_now")),
    "new_week": ((1, "yes"), (2, "no")),
    "group_invite": ((1, "yes"), (2, "no"), (3, "later_time"), (4, "person")),
    "group_coming": ((1, "yes"), (2, "no")),
    "group_first": ((1, "yes"), (2, "no"), (3, "talk")),
    WHO_CAME: (),
    "report_no": ((1, "they_could_not"), (2, "i_could_not"), (3, "dont_know")),
    "whose": ((1, "first"), (2, "second"), (3, "both")),
    "did_meet": ((1, "yes"), (2, "no")),
    "next_time": ((1, "yes"), (2, "later_time"), (3, "later")),
    "safe": ((7, "safe"), (9, "not_safe")),
    "leave_time": (),
    "pause_days": ((1, "three_days"), (2, "one_week"), (3, "two_weeks")),
    "relay_confirm": ((1, "send"),),
    "call_confirm": ((1, "call"),),
    "swap": ((1, "yes"), (2, "no")),
    "checkin": tuple((n, f"rating:{n}") for n in range(1, 6)),
    "checkin_low": ((1, "person"), (2, "need"), (3, "not_now")),
    "checkin_high": ((1, "yes"), (2, "no")),
    "needs_menu": (
        (1, "need:housing"),
        (2, "need:food"),
        (3, "need:clothes"),
        (4, "need:transport"),
        (5, "need:work"),
        (6, "need:papers"),
        (7, "need:health"),
        (8, "need:person"),
    ),
    "worked": ((1, "yes"), (2, "not_yet"), (3, "other_help")),
    "hours_right": ((1, "yes"), (2, "no")),
    "hours_instead": ((1, "instead"), (2, "both"), (3, "not_right")),
    "hours_which": ((1, "first"), (2, "second"), (3, "neither")),
    "hours_say": (),
    "hours_known": ((1, "drop:1"), (2, "drop:2"), (3, "more")),
    "each_sunday": ((1, "yes"), (2, "no")),
    "hours_week": ((1, "same"), (2, "off"), (3, "stop_asking")),
    "no_more": ((1, "yes"), (2, "no")),
    "yes_no": ((1, "yes"), (2, "no")),
    "welcome": ((1, "yes"), (2, "no")),
    "release_day": ((1, "need"), (2, "person"), (3, "fine")),
    "shared_phone": ((1, "no"), (2, "yes")),
    "best_time": ((1, "morning"), (2, "afternoon"), (3, "evening"), (4, "any_time")),
    "pace": ((1, "every_week"), (2, "two_weeks"), (3, "every_month"), (4, "meetings")),
    "language": ((1, "language:en"), (2, "language:fr")),
    FREE: (),
}

# What words mean as an answer to one question only: "ok" to the same-day text is "on my way".
HEARD_AS: dict[str, dict[str, str]] = {
    "reminder_short": {"phone": "call_me"},
    "same_day": {"yes": "on_way", "no": "cannot_today"},
    "group_invite": {"on_way": "yes", "cannot_today": "no", "phone": "person"},
    "lighter": {"no": "not_now", "later": "not_now"},
    "release_day": {"phone": "person"},
    "group_coming": {"on_way": "yes", "cannot_today": "no"},
    "missed": {"no": "not_now", "help": "need", "later": "not_now"},
    "menu": {"later_time": "change", "help": "need", "no": "none"},
    "lost": {"later_time": "change", "help": "need", "no": "none"},
    "pause_days": {"no": "none"},
    "mentor_reminder": {"later_time": "move", "phone": "call_me", "cannot_today": "no"},
    "mentor_report": {
        "yes": "held_in_person",
        "no": "not_held",
        "phone": "held_by_phone",
        "video": "held_by_phone",
        "later_time": "moved",
    },
    "report_no": {"unclear": "dont_know"},
    "checkin_low": {
        "yes": "person",
        "phone": "person",
        "no": "not_now",
        "later": "not_now",
        "help": "need",
    },
    "safe": {"yes": "safe", "no": "not_safe"},
    "relay_confirm": {"yes": "send", "no": "no"},
    "call_confirm": {"yes": "call", "no": "no"},
    "worked": {"no": "not_yet", "later": "not_yet", "help": "other_help", "need": "other_help"},
    "hours_instead": {"no": "not_right"},
    "hours_which": {"no": "neither"},
    "hours_known": {"no": "none"},
    "needs_menu": {"person": "need:person", "no": "none", "phone": "need:person"},
}

# The questions about somebody's own hours: here a time in the answer is one they have not.
ABOUT_HOURS = frozenset(
    {"hours_right", "hours_instead", "hours_which", "hours_say", "hours_known", "hours_week"}
)

# The questions about one meeting: here a time in the answer asks for another time.
ABOUT_A_MEETING = frozenset(
    {"confirm_meeting", "reminder_short", "same_day", "missed", "otherwise", "mentor_reminder"}
    | {"next_time", "group_keep", "instead", "lighter", "new_week"}
)


def can_say_yes(kind: str) -> bool:
    """Can a question of this kind be answered by a yes?"""
    return "yes" in _answers_of(kind)


def can_say_no(kind: str) -> bool:
    """Can a question of this kind be answered by a no?"""
    return "no" in _answers_of(kind) or kind in ABOUT_A_MEETING


def _answers_of(kind: str) -> set[str]:
    return {meaning for _, meaning in QUESTIONS.get(kind, ())} | HEARD_AS.get(kind, {}).keys()
