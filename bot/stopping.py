"""Told to end by a signal, a process finishes what is under way."""

import signal
import threading


def stop_on(*signals: signal.Signals) -> threading.Event:
    """An event that is set once one of these signals has come. Of the main thread alone.

    A handler runs within whatever the main thread does, also within its own wait for the event,
    whose lock it may hold at that moment: setting it there could wait for itself for ever. So
    another thread sets it.
    """
    stop = threading.Event()
    for each in signals:
        signal.signal(each, lambda *_: threading.Thread(target=stop.set, daemon=True).start())
    return stop
