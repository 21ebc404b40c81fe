"""What a human should look at: why a thread is handed over, or shown as a yellow."""

from typing import Literal

HandOverReason = Literal[
    "not_understood",
    "asked",
    "none_fit",
    "broken",
    "loop",
    "need",
    "help",
    "call_me",
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
]
