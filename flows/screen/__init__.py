"""Crisis screening: every inbound text, both languages, pure and without a single service.

`normalise` raw text -> plain tokens; `spelling` tokens -> a language's words; `frames` patterns
over words; `rules` alarms and idiom masks as data; `english`, `french` the data, a room a
category; `screening` the verdict; `lines` the JSON door.
"""

from flows.screen.screening import Screening, screen

__all__ = ["Screening", "screen"]
