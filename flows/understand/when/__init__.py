"""The time a text speaks of: windows somebody proposes or refuses, and what comes round every week.

read            read_when(): all of it, with other readings and reasons
short_days      "tu th sa 8-12"
tokens          what a word says about time            words_en, words_fr, words_holidays,
                                                       words_refusals, words_typed,
                                                       words_quebec
lexicon         both languages in one dictionary       pieces    a text taken apart
scan, unlisted  words to tokens                        clocks    "18 h 30", with clock_words and
                                                       clocks_spoken ("half past 2")
gone_by         "two mondays ago"                unread    a count nobody read before a day
told, over, clauses, told_words   times only told of: what is over, other people's hours, thanks
told_besides, told_of_things   offices, ends of sentences; money and weather that come by themselves
remarks         thanks, moods, what day it is   likenesses   routes and titles, two_figures "3-1",
                codes "555-0142", sayings, nows  "all good now"
placed, meant, short_words, plans_told   words read by their place
whereabouts     "10h devant la clinique"          short_hours  "10 hrs du mat"
asides          second thoughts and conditions          days_called  "tonight is nye"
hedges          "not sure yet", "not then"
early_hours     "methadone 7h15": hours of the early morning
conditions      "si jfinis a 4h", "fri unless i work"  plain_order "2 weeks today"
own_doings      "helping my mom move sat"                 occasions  meals, milestones
matters         "stuck at the dentist 9 to 10", "on at the plant 6-2"
suits           "i work fri, sun im free"           officials "my po said its ok"
own_verdicts    "the 17th aint good the 18th is"
free_told       "sat is mine", "no shift", "not in till 2", "come by"
appointments    "court on friday morning"
one_later       "the one after"                  greetings "good morning"
that_time       "after that"    dated_weekdays "le mardi 8 a 13h"
weeks_behind    "wed night next week", "thurs is bad this week"
stories         days that a long text only tells of
repair          days with a letter wrong               settle    "may", "sun"; settle_numbers
days            days from tokens, ranges of them       hours, hour_said, hour_signs
weekdays, weeks, next_few, numbered_days, day_numbers, named_days, holidays_named, seasons
                the kinds of days
periods         parts of a month or year, the nth day  amounts   lengths; counted, counted_hours
calendar_words  dates reckoned, with the conventions   stretches what a phrase stands for
open_days, near_days    "by friday", "rest of the week"   parts, together   parts of the day
day_to_day      "friday 3pm to saturday 5pm"
mentions        the times and marks of a text in row   roles     proposed or refused
                                                       joining   whose hours they are
bounds_told     "i keep him til 8"               loose_hours "thurs im free 2-4"
limits_told     "gotta be gone by 4"             ways_told "the kid is asleep"
refused_parts   "morning is bad tmrw"
around, reasons what stands around a mark             ranges    ends of a range
own_questions   "lundi? ah non mardi"
mentioned       one time, and rows of them             spelled   "twenty three"
windows         mentions as windows, other readings
standing        what comes round every week; statements, stated, unclaimed, sentences, shares,
                commitments, claim_words, claims_meant, week_*, whole_weeks, day_initials,
                shift_hours, shift_ends, sleeping, one_time, plain_words
entries         what comes round as calendar entries
"""
