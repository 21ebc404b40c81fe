"""Calendars for mentors: `/calendar/<token>.ics`, which their own calendar asks for by itself.

door     the address: who has it sees the calendar, everybody else sees that there is nothing
entries  what stands in it, from what is agreed and what is held
words    what the entries are called, in both languages
ics      how a calendar is written for others to read (RFC 5545, RFC 7986)
"""
