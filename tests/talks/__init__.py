"""Golden transcripts: whole conversations through the real turn, outbox and due rows.

A talk is a text file in the folder of its language. Its people are those of that language: in
`en` Ana meets Marc, in `fr` Luc meets Julie; Rosa is first on duty, Paul backup, Inès manager.
Lines that begin with `name<`, `at >`, `wait>` or `meanwhile>` are played; every other line but
comments and the header is what came of them, and must come out the same again.

    # comment, kept
    from: 2026-12-24 15:00            the header: when it begins (Toronto time), if not on
                                      Monday 23 November 2026 at 10:00
    with: meeting on wednesday        the situations, see `situations.py`
    at > Tue 18:00                    walk to the next Tuesday 18:00, Toronto time
    wait> 20 min                      walk forward
    meanwhile> marc is busy Thu 18:00 something that no text did, see `meanwhile.py`
    ana< 1                            Ana texts "1", 90 seconds after what came before
    ana< +5s 1                        Ana texts "1", 5 seconds after; +0s in the same moment
    ana< -30s 1                       "1" that was texted 30 seconds ago and arrives only now
    ana< (carrier STOP) stop          the carrier says with the text that it has blocked them
    bot> ...                          what the bot texts to whoever spoke last
    bot to marc> ...                  what it texts to somebody else
    call to rosa> ...                 a call, and what whoever answers hears first
    rosa hears> ...                   what somebody hears in a call
    bot> (no reply)                   silence
    do > Confirm(meeting 1)           the effects of the speaker's turn
    do for marc> ...                  the effects of somebody else's

Between two lines the process is started anew: nothing is remembered but what is stored.
`pytest tests/talks --update` writes what came out, never under CI; read it before you keep it.

script      reads and plays the lines            rehearsal   the programme, its clock and phones
situations  what a talk begins with              meanwhile   what happens without a text
calling     who answers a call, and what they press
branches    what each step handles, by its code  keep_sessions  one saved session a question
"""
