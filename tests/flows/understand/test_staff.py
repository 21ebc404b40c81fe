"""Staff words: numbers, what may follow, what is passed on untouched."""

import pytest

from flows.understand import StaffWord, read_staff

WORDS = [
    ("142", StaffWord("take_or_read", 142)),
    (" 142. ", StaffWord("take_or_read", 142)),
    ("#142", StaffWord("take_or_read", 142)),
    ("142 OK", StaffWord("contact", 142)),
    ("142 ok.", StaffWord("contact", 142)),
    ("142: ok", StaffWord("contact", 142)),
    ("142ok", StaffWord("contact", 142)),
    ("142 PASS", StaffWord("pass", 142)),
    ("142 passe", StaffWord("pass", 142)),
    ("142 Passé!", StaffWord("pass", 142)),
    ("142 DONE 3", StaffWord("done", 142, 3)),
    ("142 done3", StaffWord("done", 142, 3)),
    ("142 FINI 1", StaffWord("done", 142, 1)),
    ("142 fini", StaffWord("done", 142)),
    ("142 DONE 7", StaffWord("done", 142)),
    ("142 DONE 1 fri", StaffWord("done", 142, 1, weekday=4)),
    ("142 FINI 3 mercredi", StaffWord("done", 142, 3, weekday=2)),
    ("142 done 4, 3 days", StaffWord("done", 142, 4, days=3)),
    ("142 fini 1 demain", StaffWord("done", 142, 1, days=1)),
    ("142 done 3 j", StaffWord("done", 142, days=3)),
    ("142 done tomorrow", StaffWord("done", 142, days=1)),
    ("done 2 mon", StaffWord("bare_done", None, 2, weekday=0)),
    ("142 done 1 with it", StaffWord("relay", 142, text="done 1 with it")),
    ("142 WORDS", StaffWord("words", 142)),
    ("142 mots", StaffWord("words", 142)),
    ("142 HELP", StaffWord("help", 142)),
    ("142 aide", StaffWord("help", 142)),
    ("142 note: called, Left a message.", StaffWord("note", 142, text="called, Left a message.")),
    ("142 Note : rappeler à 15 h", StaffWord("note", 142, text="rappeler à 15 h")),
    ("142 Hi Ana, are you OK?", StaffWord("relay", 142, text="Hi Ana, are you OK?")),
    ("142 ok see you at 5", StaffWord("relay", 142, text="ok see you at 5")),
    ("142 done with work, call me", StaffWord("relay", 142, text="done with work, call me")),
    ("142: Ça va?\nJe vous appelle", StaffWord("relay", 142, text="Ça va?\nJe vous appelle")),
    ("0", StaffWord("bare_done")),
    ("DONE", StaffWord("bare_done")),
    ("fini 2", StaffWord("bare_done", None, 2)),
]


@pytest.mark.parametrize(("text", "word"), WORDS)
def test_a_staff_text_is_read(text: str, word: StaffWord) -> None:
    assert read_staff(text) == word


@pytest.mark.parametrize(
    "text",
    ["", "ok", "119", "900", "1421", "14", "630pm", "200th", "call me 142", "done deal", "00"],
)
def test_an_ordinary_text_is_no_staff_word(text: str) -> None:
    assert read_staff(text) is None
