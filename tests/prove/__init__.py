"""Long proofs: faults, load and simulated time. `make prove` runs them in full, CI a tenth.

scale         how much of a proof runs
town          two hundred invented people, in a database of either engine
chatter       what they text, drawn from a seed
installation  web and worker processes over one database, killed and started again
books         the rows of a proof's database, as facts for its account
accounts      what was queued against what the carrier received; pure
rush          people with a few mentors who were all offered the same times
stage         a house whose time is turned by hand
crowd         pairs who live through a month
diary         what was texted in a simulated month against the rules; pure
"""
