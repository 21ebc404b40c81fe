"""Every sentence the product says, in both languages, and how it fits a basic phone.

values     what may stand in a text, typed; how it is saved with an outgoing text
moments    the values that are days and times
stated     the values that are somebody's own hours
matters    the values that are kinds of things; team, who is on call
spelling   how days, times and kinds are written
text       one sentence in two languages
mentee offers hours mentor staff duty safety rights   the sentences, by who reads them
calm       questions as they are asked once more after a crisis
lines      help lines: numbers and what may be claimed of them
tables     all sentences by key, who reads each, which are neutral
render     a key, a language and values become a text
longest    the longest values that each place in a text may hold
gsm        encoding, segments, folding to the letters of SMS
graphemes  the pieces that a part is never cut inside of
lint       every text checked: length, words, claims, digits, both languages alike
"""
