"""When two people can meet, pure: nothing here knows the clock, the database or the carrier.

intervals    stretches of time as sorted pairs of seconds
wall         one zone's clock: what it shows, and when it shows it
hours        weekly hours and the dates on which other hours hold
recurrence   rules of RFC 5545
busy         not free, home by, reachable at
person       what is known of one person's time, and what is looked for
grid         the clock times at which a meeting may start
slots        the search: every start that fits everybody
ranking      the few starts worth offering
reasons      why nothing fits, or why a start does
statutory    public holidays by province
quiet        quiet hours, and when each text about a meeting is due
lines        the search by command, one JSON case a line
"""
