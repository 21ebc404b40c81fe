"""Crisis screening: every inbound text, both languages, pure and without a single service.

`normalise` raw text -> plain tokens; `spelling` tokens -> a language's words, `slips` those that
are one slip away; `frames` patterns over words, `steps` their parts; `rules` alarms and idiom masks
as data; `english`, `french` the data, a room a category; `clauses` where a statement ends;
`language` one of them compiled; `reading` what both hear, in one text and across two; `net` what
no rule has words for, with `net_weights`; `grave` what makes an orange alarm red, with
`grave_words`; `screening` the verdict; `own` what a programme adds or switches off; `difference`
what that changes; `lines` the JSON door.
"""

from flows.screen.screening import BUILT_IN, Screening, Tables, screen

__all__ = ["BUILT_IN", "Screening", "Tables", "screen"]
