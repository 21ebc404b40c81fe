"""The shell: everything that touches a database, a network or a clock.

cli > app > webhook, simulator > turn > alerts > outbox > channels > store > tables, messages,
settings, clock, crypto. Imports go downwards only.
"""
