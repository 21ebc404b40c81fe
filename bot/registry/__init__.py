"""What staff enter by command, checked and stored. Refusals are one sentence.

reading       numbers, zones, days and hours as people write them, and back
sites         programmes
people        people and their numbers
entries       what may be entered about a person
sheet         a file of people: its encoding, its columns, its lines
numbers       the code said by voice; texts that did not arrive
first_days    the day somebody is out
consent       what somebody said of our texts to one of staff
batches       everybody of a file at once, and a batch taken back
matching      which mentor meets which mentee
availability  weekly hours and busy times
phrases       what a programme changes about screening, tried out before it is saved
books         an alert's timeline
samples       the weekly blind sample
figures       how long alerts took; how sure a share is
limits        dates that differ, passes, limits, the way there, holidays
meetings      places, and what a meeting needs before it can be booked
"""
