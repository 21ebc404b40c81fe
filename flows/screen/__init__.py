"""Crisis screening: every inbound text, both languages, pure and without a single service.

`normalise` raw text -> plain tokens; `spelling` tokens -> a language's words; `frames` patterns
over words; `rules` alarms and idiom masks as data; `tables_en`, `tables_fr` the data; `screening`
the verdict; `lines` the JSON door.
"""

from flows.screen.screening import Screening, screen

__all__ = ["Screening", "screen"]
