"""Whether a text greets: somebody who begins to talk waits for an answer, unlike an "ok"."""

import re

from flows.understand.normalise import fold

_GREETS = re.compile(
    r"(?:(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|allo|salut|bonjour"
    r"|bonsoir|coucou|bon matin|there|again|everyone|la|tout le monde|rebonjour"
    r"|anybody|anyone|quelquun|ya|you) ?)+\Z"
)


def greets(text: str) -> bool:
    """Whether the whole text is a greeting."""
    words = re.findall(r"[a-z]+", fold(text).replace("'", ""))
    return bool(words) and _GREETS.match(" ".join(words)) is not None
