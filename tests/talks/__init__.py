"""Golden transcripts: whole conversations through the real turn, outbox and due rows.

A talk is a text file. Lines that begin with `name<`, `at >` or `wait>` are played; every other
line but comments and the `with:` line is what came of them, and must be the same again.

    # comment, kept
    with: meeting tomorrow            the situation, see `situations.py`
    at > Tue 18:00                    walk to the next Tuesday 18:00, Toronto time
    wait> 20 min                      walk forward
    ana< 1                            Ana texts "1", 90 seconds after what came before
    ana< +5s 1                        Ana texts "1", 5 seconds after
    bot> ...                          what the bot texts to whoever spoke last
    bot to marc> ...                  what it texts to somebody else
    do > Confirm(meeting 1)           the effects of that turn
"""
