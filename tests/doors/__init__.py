"""Real processes over real sockets: what goes in at a door, and what comes of it."""
