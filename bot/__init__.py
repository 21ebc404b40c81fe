"""The shell: everything that touches a database, a network or a clock.

cli > app > webhook, simulator > turn > alerts > outbox > channels > store > tables, messages,
settings, clock, crypto. Imports go downwards only.
"""

import sys

# structlog paints tracebacks with rich wherever that is installed. Our lines are JSON, and the
# colours that nobody sees would cost each process four megabytes.
if "rich" not in sys.modules:
    sys.modules["rich"] = None  # type: ignore[assignment]
    import structlog  # noqa: F401

    del sys.modules["rich"]
