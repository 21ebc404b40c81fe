"""What a phone hears is well-formed for the carrier, whatever is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.speech import Sentence, Speech, written
from tests.standin.twiml import BadDocument, read

ASK = "https://bot.example.ca/twilio/voice/key?row=7&asked=1"


def test_a_key_is_asked_for_in_both_languages() -> None:
    said = (Sentence("fr", "Faites le 1."), Sentence("en", "Press 1."))
    document = read(written(Speech(said, key_to=ASK)))
    assert document.said == (("fr-CA", "Faites le 1."), ("en-CA", "Press 1."))
    assert document.key_to == ASK
    assert not document.number


def test_two_are_connected_under_our_own_number() -> None:
    speech = Speech(
        (Sentence("en", "One moment."),),
        number="+15145550123",
        caller="+15145550100",
        told_to="https://bot.example.ca/twilio/voice/connected?row=7",
    )
    document = read(written(speech))
    assert (document.number, document.caller) == ("+15145550123", "+15145550100")
    assert document.told_to.endswith("/connected?row=7")


def test_without_anything_to_say_the_call_ends() -> None:
    assert "<Hangup />" in written(Speech())
    assert read(written(Speech())).said == ()


@given(st.text(alphabet=st.characters(exclude_categories=()), min_size=1, max_size=60))
def test_whatever_a_name_holds_the_document_can_be_read(name: str) -> None:
    document = read(written(Speech((Sentence("en", f"It is about {name}."),))))
    assert document.said[0][1].startswith("It is about ")


@pytest.mark.parametrize(
    "xml",
    [
        "<Response><Say>no language</Say></Response>",
        "<Response><Gather/></Response>",
        "<Response><Play>x</Play></Response>",
        "<Response>",
    ],
)
def test_the_carriers_reading_is_strict(xml: str) -> None:
    with pytest.raises(BadDocument):
        read(xml)
