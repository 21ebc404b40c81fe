"""Benchmarks: every figure is a ratio against, or stands beside, a floor of the same run.

place     a throw-away database with many people, each with a reminder to answer
floor     the same turn written by hand: bare view, raw driver, the same statements
load      requests over real sockets, as fast as they go or at a steady pace
carrier   a carrier that accepts everything
web       a whole turn through gunicorn, ours against the floor
crisis    a crisis text while thousands of reminders go out
rows      what a beat costs among many stored rows; many reminders due at once
pure      screening, understanding, finding times
table     the table of all figures, with their bars
"""
