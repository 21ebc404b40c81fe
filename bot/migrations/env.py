"""Run by Alembic: it uses the connection that `bot.migrate` hands over, never one of its own."""

from alembic import context

from bot.migrate import options

context.configure(connection=context.config.attributes["connection"], **options())

with context.begin_transaction():
    context.run_migrations()
