"""The conversation, pure: no clock, no randomness, no I/O, no framework.

engine/      facts, events, effects, sessions; one turn of a conversation
understand/  what somebody meant
screen/      whether somebody is in danger
calendar/    when two people can meet
weights      what words weigh, learned elsewhere and kept in two bytes each
texts/       every sentence the product says, in both languages
meeting offer menu mentor coordinator rights handover ...   the conversations, one file each
"""
