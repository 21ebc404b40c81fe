"""A posted form is read as the carrier means it, whatever a phone or a framework put into it."""

import base64
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import Nonsense
from bot.channels.twilio_form import clean, decoded, parse

AT = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
FORM = {"MessageSid": "SM1", "From": "+15145550123", "To": "+15145550100", "Body": "1"}


@pytest.mark.parametrize(
    ("sender", "channel", "address", "can_answer"),
    [
        ("+15145550123", "sms", "+15145550123", True),
        ("sms:+15145550123", "sms", "+15145550123", True),
        ("whatsapp:+15145550123", "whatsapp", "+15145550123", True),
        ("whatsapp:US.1234", "whatsapp", "US.1234", True),
        ("messenger:1234567890123456", "messenger", "1234567890123456", True),
        ("12345", "sms", "12345", False),
        ("BELL", "sms", "BELL", False),
    ],
)
def test_every_prefix_is_a_channel(
    sender: str, channel: str, address: str, can_answer: bool
) -> None:
    inbound = parse(FORM | {"From": sender}, AT)
    assert (inbound.channel, inbound.address, inbound.can_answer) == (channel, address, can_answer)
    assert inbound.to == "+15145550100"


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To"])
def test_a_form_without_sender_receiver_or_id_is_nonsense(missing: str) -> None:
    with pytest.raises(Nonsense):
        parse(FORM | {missing: ""}, AT)


def test_pictures_are_counted_and_dropped_and_no_place_is_kept() -> None:
    form = FORM | {"NumMedia": "2", "MediaUrl0": "https://x", "Latitude": "45.5"}
    del form["Body"]
    inbound = parse(form, AT)
    assert (inbound.text, inbound.media) == ("", 2)
    assert "45.5" not in repr(inbound)


def test_the_carriers_own_opt_out_word_and_a_button_come_along() -> None:
    inbound = parse(FORM | {"OptOutType": "STOP", "ButtonPayload": "confirm:42"}, AT)
    assert (inbound.opt_out, inbound.button) == ("STOP", "confirm:42")
    assert parse(FORM | {"OptOutType": "MAYBE"}, AT).opt_out == ""


@pytest.mark.parametrize(
    "text", ["Can we talk later today?", "Je ne peux pas samedi, désolée", "ok"]
)
def test_a_body_in_base64_is_read_when_it_is_long_or_padded(text: str) -> None:
    packed = base64.b64encode(text.encode()).decode()
    read = decoded(packed)
    assert read == (
        text if len(packed) >= 16 or packed.endswith("==") and len(packed) >= 8 else packed
    )


@pytest.mark.parametrize(
    "text",
    [
        "STOP", "1234", "help", "haha", "okokokokokokokok", "aaaaaaaaaaaaaaaaaaaa",
        "yesyesyesyesyesyesyesyes", "Thursday", "nonononononononononono", "12345678901234567890",
    ],
)  # fmt: skip
def test_words_that_only_look_like_base64_stay_words(text: str) -> None:
    assert decoded(text) == text


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=40))
def test_letters_alone_are_hardly_ever_taken_apart(word: str) -> None:
    read = decoded(word)
    assert read == word or base64.b64encode(read.encode()).decode() == word


def test_controls_and_lone_surrogates_go_and_lines_stay() -> None:
    assert clean("a\x00b\r\nc\td\x1b\ud83d!\u200f") == "ab\nc d!\u200f"


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_any_text_can_be_stored_and_put_into_xml(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned
    assert not any(ord(letter) < 32 and letter != "\n" for letter in cleaned)
