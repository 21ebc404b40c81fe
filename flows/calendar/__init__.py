"""When two people can meet, pure: nothing here knows the clock, the database or the carrier.

intervals    stretches of time as sorted pairs of seconds
wall         one zone's clock: what it shows, and when it shows it
hours        weekly hours and the dates on which other hours hold
recurrence   rules of RFC 5545
rounds       laying out what comes round again
busy         not free, home by, reachable at
weekly       entries that come round every week, on fewer days of it
person       what is known of one person's time, and what is looked for
diary        one person's time for one request: what bars a meeting from starting
grid         the clock times at which a meeting may start
slots        the search: every start that fits everybody
ranking      the few starts worth offering
group        a time for a group, or with whichever mentor can
scales       everything that bars a start, so that one thing can be left out
reasons      why nothing fits
evidence     why a start fits
statutory    public holidays by province
rota         who is on call: weeks that come round, overrides, swaps, gaps
quiet        quiet hours, and when each text about a meeting is due
lines        the search by command, one JSON case a line
"""
