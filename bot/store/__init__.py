"""All SQL, and nothing but. Each room bears the name of its table; every function takes the
transaction first, and instants come in as arguments.

programmes people pairs points        who there is, how they are reached
duty rota drills gaps                           who is on call when, and whom a page reaches now
hours limits calendars                when people have time, as the search wants it
meetings changes holds venues         what is agreed, what it was before, what is kept
feeds                                 who may read a mentor's calendar, and what stands in it
arrivals heard sessions               who is at the door, what was said, where they stand
outgoing claims letters deliveries    what is to be said, whose turn it is, what became of it
phrases samples reviews               what staff do about screening
rates notices                         each sender's rate, notices for the operator
threads numbers history               numbered matters, their series, what happened in them
books                                 when each step of an alert happened, and what arrived
due heartbeats                        what falls due when, who is alive
views                                 what a step may look up
"""
