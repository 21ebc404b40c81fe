"""`python -m bot.cli`: the command without its entry point."""

from bot.cli import main

main()
