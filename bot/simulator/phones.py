"""The page /phones and the doors behind it: type a text, turn the clock, see what is new."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, abort, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from bot.channels import Inbound
from bot.channels.simulator import Simulator
from bot.channels.twilio_form import clean
from bot.house import House
from bot.simulator import view
from bot.simulator.words import to_try, words
from bot.store import demo, phones, programmes
from bot.turn import hear
from flows.calendar.wall import moment
from flows.engine.facts import Language

HERE = Path(__file__).parent
LONGEST_TEXT = 1600  # what a carrier takes
TOMORROW_AT = datetime.min.time().replace(hour=9)
PARTS = ("clock", "inspector")
# Nothing from elsewhere, no script in the page: texts are anybody's words.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

SendCrisis = Callable[[int], None]


def make_phones(house: House, send_crisis: SendCrisis) -> Blueprint:
    """The demo's page. `send_crisis` sends the crisis texts of a thread right away."""
    page = Blueprint(
        "phones",
        __name__,
        url_prefix="/phones",
        template_folder=str(HERE / "templates"),
        static_folder=str(HERE / "static"),
    )
    page.add_url_rule("", "page", lambda: _page(house))
    page.add_url_rule("/state", "state", lambda: _state(house))
    page.add_url_rule("/texts", "texts", lambda: _texts(house))
    page.add_url_rule("/clock", "clock", lambda: _turn_clock(house), methods=["POST"])
    page.add_url_rule("/say", "say", lambda: _say(house, send_crisis), methods=["POST"])
    page.register_error_handler(view.NobodyLikeThat, _nobody)
    page.after_request(_guarded)
    return page


def _page(house: House) -> str:
    language = _language()
    return render_template(
        "phones.html",
        board=_board(house, language),
        w=words(language),
        language=language,
        to_try=to_try(language),
        # A text was just sent without script: the page looks once more by itself.
        fresh=request.args.get("fresh") == "1",
    )


def _state(house: House) -> Response:
    """Every part of the page that changes, as HTML, under the name of the part."""
    language = _language()
    seen = _board(house, language)
    own: dict[str, Any] = {"board": seen, "w": words(language), "language": language}
    parts = {name: render_template(f"{name}.html", **own) for name in PARTS}
    for phone in seen.phones:
        parts[f"texts-{phone.member.id}"] = render_template("texts.html", **own, phone=phone)
    answer = jsonify(parts)
    answer.add_etag()
    answer.headers["Cache-Control"] = "no-cache"
    answer.make_conditional(request)
    return answer


def _texts(house: House) -> Response:
    """What is on one phone, for the terminal."""
    with house.database.read() as tx:
        _, someone = view.somebody(tx, request.args.get("as", ""))
        texts = view.texts_of(tx, someone)
    lines = [{"key": one.key, "mine": one.mine, "text": one.text} for one in texts]
    return jsonify(name=someone.facts.first_name, texts=lines)


def _say(house: House, send_crisis: SendCrisis) -> AnyResponse:
    """Somebody texts: the same way through the turn as from any carrier."""
    text = clean(request.form.get("text", ""))
    if len(text) > LONGEST_TEXT:
        abort(413)
    if text.strip():
        result = hear(house, _inbound(house, text))
        if result.alert_thread_id is not None:
            send_crisis(result.alert_thread_id)
    return _back()


def _inbound(house: House, text: str) -> Inbound:
    with house.database.read() as tx:
        site, someone = view.somebody(tx, request.form.get("as", ""))
        number = view.number_of(tx, someone)
    typed = {"from": number, "to": site.sender, "text": text, "id": uuid4().hex}
    return Simulator().parse(typed, house.clock.now())


def _turn_clock(house: House) -> AnyResponse:
    """Ask the scheduler to walk; it does what is due on the way."""
    now = house.clock.now()
    with house.database.write() as tx:
        # Pressed again while walking: from where that walk ends.
        start = max(now, demo.read_clock(tx).walk_to or now)
        zone = programmes.all_sites(tx)[0].facts.zone
        wanted: Mapping[str, Callable[[], datetime | None]] = {
            "next": lambda: phones.next_instant(tx, start),
            "quarter": lambda: start + timedelta(minutes=15),
            "hour": lambda: start + timedelta(hours=1),
            "tomorrow": lambda: _tomorrow(start, zone),
        }
        where = wanted.get(request.form.get("to", ""))
        if where is None:
            abort(400)
        to = where()
        if to is not None:
            demo.ask_walk(tx, to)
    return _back()


def _tomorrow(now: datetime, zone: str) -> datetime:
    day = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    return moment(day, TOMORROW_AT, zone).astimezone(UTC)


def _board(house: House, language: Language) -> view.Board:
    now = house.clock.now()
    with house.database.read() as tx:
        return view.board(tx, now, language)


def _back() -> AnyResponse:
    """To the page, for browsers without script; the others have asked for nothing back."""
    if request.headers.get("X-Phones"):
        return Response(status=204)
    # 303: going back or reloading must not text again.
    return redirect(url_for("phones.page", lang=_language(), fresh=1), 303)


def _language() -> Language:
    asked = request.values.get("lang")
    if asked not in ("en", "fr"):
        asked = request.accept_languages.best_match(["en", "fr"], "en")
    return "fr" if asked == "fr" else "en"


def _nobody(error: view.NobodyLikeThat) -> Response:
    return Response(str(error), 404, mimetype="text/plain")


def _guarded(answer: Response) -> Response:
    answer.headers["Content-Security-Policy"] = POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer
