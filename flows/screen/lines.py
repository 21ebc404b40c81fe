"""The JSON door of screening: one question in, one answer out."""

from flows.screen.net import NET, heaviest
from flows.screen.normalise import tokens
from flows.screen.screening import screen


def screen_line(row: dict[str, object]) -> dict[str, object]:
    """Answer `{"text", "lang"?, "earlier"?: [texts, oldest first]}` with level, category, rules and
    spans, `when` for orange, `do_not_text` where it is so, and `weighed`, the words that weighed
    most, where only the net has heard it.

    `lang` changes nothing: both languages are screened. Raises ValueError, one sentence, for a row
    without a text.
    """
    text, earlier = row.get("text"), row.get("earlier") or []
    if not isinstance(text, str):
        raise ValueError("A line to screen needs a 'text' that is a string.")
    if not isinstance(earlier, list) or not all(isinstance(one, str) for one in earlier):
        raise ValueError("'earlier' must be a list of texts, oldest first.")
    found = screen(text, earlier)
    answer: dict[str, object] = {
        "level": found.level,
        "category": found.category,
        "rules": list(found.rules),
        "spans": [list(span) for span in found.spans],
    }
    if NET in found.rules:
        answer["weighed"] = [token.text for token in heaviest(tokens(text))]
    if found.when:
        answer["when"] = found.when
    if found.do_not_text:
        answer["do_not_text"] = True
    return answer
