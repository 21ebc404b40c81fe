"""The benchmarks, as ratios against a floor of the same run."""

import sys

import click


@click.command()
def bench() -> None:
    """Measure this machine (some minutes). Exit code 1 when a bar is missed."""
    from bot.bench.table import figures
    from bot.clock import pin_zone_data

    pin_zone_data()
    missed = 0
    for figure in figures():
        missed += not figure.reached
        mark = "ok  " if figure.reached else "MISS"
        click.echo(f"{mark} {figure.what:<72} {figure.value:<34} bar {figure.bar}")
    sys.exit(1 if missed else 0)
