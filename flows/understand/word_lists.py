"""Word lists written as one text, so that tables of words stay readable."""


def word_set(listed: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(listed.split())
