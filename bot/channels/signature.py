"""Is a request really from the carrier? Its own signature, over the address and the form."""

import hmac
from collections.abc import Mapping
from functools import lru_cache
from typing import Any


def is_signed(
    token: str, url: str, form: Mapping[str, object] | str, signature: str | None
) -> bool:
    """Whether the carrier signed this request with our primary token.

    Args:
        token: the account's primary token.
        url: the public address as the carrier called it, with its query, untouched.
        form: the posted form, untouched, several values of one name all signed; or a body that
            is no form, whose hash then stands in the address.
        signature: the header, None when it was missing (the carrier's own check would raise).
    """
    if not signature or not token:
        return False
    address, mark, query = url.partition("?")
    if isinstance(form, str) and "bodySHA256=" not in query:
        return False
    checker = _validator(token)
    if not isinstance(form, str):
        expected: str = checker.compute_signature(url, form)
        if hmac.compare_digest(expected.encode(), signature.encode("utf-8", "replace")):
            return True  # as nearly always; what follows tries variants of the address
    urls = [url]
    if mark and "'" in query:
        # The carrier writes an apostrophe of the query as %27 before it signs; servers do not.
        urls.append(f"{address}?{query.replace(chr(39), '%27')}")
    return any(checker.validate(each, form, signature) for each in urls)


@lru_cache(maxsize=4)
def _validator(token: str) -> Any:
    from twilio.request_validator import RequestValidator

    return RequestValidator(token)
