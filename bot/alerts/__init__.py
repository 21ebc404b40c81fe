"""Alerts and threads: opening, paging, taking, closing. No conversation code is imported here.

opening   a crisis text becomes an alert with a page and a safety text, in one commit
chain     who is paged next while nobody has taken it
paged     whom a thread may be told to: never the person it is about
work      what staff do with a thread: take, contact, pass, relay, close
drill     the weekly test page: does the road of pages work?
gaps      staff hear in the morning of what nobody covers
waiting   hand-overs and yellows: a human should look, in their own hours
missed    a text that alarmed nobody was a crisis after all
watch     what went wrong on the way out: blocked numbers, pages that did not leave
"""
