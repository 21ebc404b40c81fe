"""Print and check every text in both languages."""

import sys

import click


@click.command()
def texts() -> None:
    """Every text with its longest values, its segments, and what is wrong with it, if anything."""
    from flows.texts.lint import lint, listing

    for shown in listing():
        size = f"{shown.encoding} {shown.segments}"
        click.echo(f"{shown.key} {shown.language} [{size}] {shown.text}")
    problems = lint()
    for problem in problems:
        click.echo(f"! {problem}", err=True)
    click.echo(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)
