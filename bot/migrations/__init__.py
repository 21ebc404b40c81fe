"""How the database came to be, one step a file, oldest first. `bot.migrate` runs them."""
