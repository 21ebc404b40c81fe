"""What a text counts as, and why a human should look: handed over, or shown as a yellow."""

from typing import Literal

Kind = Literal[
    "answer",
    "change",
    "reminder",
    "same_day",
    "follow_up",
    "invitation",
    "check_in",
    "report",
    "page",
    "crisis",
]
HandOverReason = Literal[
    "not_understood",
    "asked",
    "none_fit",
    "broken",
    "loop",
    "need",
    "help",
    "call_me",
    "stand_in",
    "group_first",
]
ShowReason = Literal[
    "help",
    "cancel_word",
    "unconfirmed_twice",
    "opted_out",
    "language",
    "report",
    "new_number",
    "data_copy",
    "data_erase",
    "group",
    "group_untold",
    "card",
    "no_report",
    "bus",
    "phone_meeting",
    "video_meeting",
    "no_consent",
    "shared_phone",
    "silent",
    "not_met",
    "no_mentor",
    "first_call",
    "low_mood",
    "checkin_words",
]
