"""Long proofs: faults, load and simulated time. `make prove` runs them in full, CI a tenth.

scale         how much of a proof runs
town          two hundred invented people, in a database of either engine
chatter       what they text, drawn from a seed
installation  web and worker processes over one database, killed and started again
books         the rows of a proof's database, as facts for its account
accounts      what was queued against what the carrier received; pure
rush          people with a few mentors who were all offered the same times
stage         a house whose time is turned by hand
living        a month through the real doors, on the clock of the proof
clockwork     programme time that every process reads from one file
walked        the product's own processes on that clock
hands         who does what is due: one worker in the proof, or processes beside it
postoffice    the carrier of a month: blocks, phones that differ, statuses
crowd         everybody who lives through the month (see there for the rooms beside it)
diarist       looks at each text as it leaves
diary         what was texted in a month against the rules; pure
ledgers       the rows of a month as facts, and its figures
reckoning     what stands in the books of a month against the rules; pure
"""
