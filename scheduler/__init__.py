"""Time passing: the worker process. The rows are the memory; APScheduler is only the metronome."""
