"""One turn of a conversation: facts and an event go in, a session and effects come out.

facts      what a step may look at
events     what can happen to a step
effects    what a step can ask for; it never does it; staff_effects, group_effects those of both
matters    why a human should look
group_facts  small groups as steps see them
steps      the three ways out of a step
session    where a person is in a conversation, as it is saved
catalogue  every step by its public name
upgrades   old names and old notes that still take a turn
take_turn  runs steps until one waits for an answer
hear       who decides the one reply to a text: the rules in their order
staff      texts of staff: numbered words, the rota, answers to what they were asked
between    words of one of a pair to the other
hearing    a text, and the conversation it comes into
in_danger  short words in an alert that mean danger, though nothing was asked
in_passing hours told beside an answer, or instead of one
second_thoughts  another day, just after a change, is a change of mind
wished_in_words  another time is asked for, whatever the question
answer     the open question, free words, one re-prompt, then a human
standing   whether a short answer can have been meant for the open question
read       what somebody meant becomes an event
noted      instants and windows in notes
drawing    the map of all conversations, drawn from the code
"""
