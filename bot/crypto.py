"""Sealing what is personal, and finding a number again without reading it."""

import hashlib
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class SealBroken(Exception):
    """A sealed column cannot be opened with the data keys of this installation."""


class Cipher:
    """Seals text with the first data key and opens it with any of them (rotation).

    Args:
        data_keys: Fernet keys, newest first.
        index_key: secret of the keyed index (HMAC-SHA-256) over addresses and bodies.
    """

    def __init__(self, data_keys: Sequence[str], index_key: str) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in data_keys])
        self._index_key = index_key.encode()

    def seal(self, text: str) -> str:
        """Text as ciphertext; lone surrogates are kept."""
        return self._fernet.encrypt(text.encode("utf-8", "surrogatepass")).decode("ascii")

    def open(self, sealed: str) -> str:
        """The text again; what was erased is empty, sealed or not.

        Raises:
            SealBroken: the data keys do not fit.
        """
        if not sealed:
            return ""
        try:
            return self._fernet.decrypt(sealed.encode("ascii")).decode("utf-8", "surrogatepass")
        except InvalidToken as broken:
            raise SealBroken("A sealed column does not open with CHECKIN_DATA_KEYS.") from broken

    def reseal(self, sealed: str) -> str:
        """The same text under the newest key."""
        return self._fernet.rotate(sealed.encode("ascii")).decode("ascii")

    def index(self, text: str) -> str:
        """A keyed hash: equal texts have equal hashes, and nothing can be read from it."""
        digest = hmac.new(self._index_key, text.encode("utf-8", "surrogatepass"), hashlib.sha256)
        return digest.hexdigest()


def new_key() -> str:
    """A fresh data key."""
    return Fernet.generate_key().decode("ascii")
