"""The demo: a small programme of invented people, phones to read and type on, a clock to turn.

seed       the programme: who is in it, when they have time, which meetings stand
clock      programme time, ahead of real time by what its row says
thoughts   what a turn came to, as lines to read
understood the times it read in a text, and why those it offers fit
view       what the page shows, read from the rows
words      the page's own words, in both languages
phones     the page and the doors behind it

Nothing here decides what the bot says: texts go through the same turn, outbox and scheduler as
everywhere. Registered only where CHECKIN_CHANNEL is "simulator".
"""
