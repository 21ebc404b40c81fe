"""The floor: the turn of one answer, written by hand on the raw driver.

It does what must be done for a "1" that confirms a meeting: the same signature check, the same
sealing and opening, the same statements in the same order (their number is asserted by the bench),
the same PRAGMAs; no conversation, no screening, no types. What ours costs above it is the price
of the product.
"""

import hashlib
import hmac
import json
import os
import sqlite3
from base64 import b64encode
from datetime import UTC, datetime, timedelta

from cryptography.fernet import Fernet, MultiFernet
from flask import Flask, Response, abort, request

LOCK_WAIT_MS = 5000
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={LOCK_WAIT_MS}",
)
VISITOR = """SELECT s.id, s.name, s.phone, s.zone, s.province, s.opens, s.closes, s.work_days,
    s.advanced_opt_out, s.words_by_text, s.sender, s.languages, s.phrases_rev, n.id,
    n.programme_id, n.channel, n.carrier_blocked_at, n.opted_out_at, n.bad_at, n.hard_failed_at,
    n.last_heard_at, n.address,
    l.status, l.since, p.id, p.role, p.first_name, p.language, p.zone, p.paused_until,
    p.shared_phone, p.night_shift, p.coordinator_id, p.programme_id, p.manager, p.active,
    p.voice_only
    FROM programme s
    JOIN point n ON n.programme_id = s.id AND n.channel = ? AND n.address_index = ?
    LEFT JOIN person_point l ON l.point_id = n.id
    LEFT JOIN person p ON p.id = l.person_id AND p.active
    WHERE s.sender = ? ORDER BY p.id"""
POINT, PERSON, NAME = 13, 24, 26  # where n.id, p.id and p.first_name stand in it
RECENT = """SELECT body, received_at FROM heard WHERE point_id = ? AND received_at > ?
    ORDER BY received_at DESC, id DESC LIMIT 10"""
CLAIM = """INSERT INTO heard (provider_id, point_id, person_id, body, level, rules, received_at,
    heard_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id"""
HEARD = "UPDATE point SET bad_at = NULL, hard_failed_at = NULL, last_heard_at = ? WHERE id = ?"
SESSION = "SELECT rev, state, asked_at, closes_at FROM session WHERE person_id = ?"
THREAD = """SELECT t.id, t.number, t.level, t.state, p.first_name, o.first_name FROM thread t
    LEFT JOIN person p ON p.id = t.person_id LEFT JOIN person o ON o.id = t.owner_id
    WHERE t.person_id = ? AND t.state <> 'closed' AND t.level <> 'yellow'
    ORDER BY CASE WHEN t.level = 'handover' THEN 1 ELSE 0 END, t.id DESC LIMIT 1"""
MEETING = """SELECT m.id, m.rev, m.starts_at, m.minutes, m.zone, m.format, m.state, v.name,
    (SELECT count(*) FROM meeting e WHERE e.mentee_id = m.mentee_id
        AND e.starts_at < m.starts_at AND e.state NOT IN ('declined', 'cancelled')),
    a.id, a.first_name, b.id, b.first_name FROM meeting m
    JOIN person a ON a.id = m.mentee_id JOIN person b ON b.id = m.mentor_id
    LEFT JOIN venue v ON v.id = m.venue_id WHERE m.id = ?"""
CONFIRM = """UPDATE meeting SET state = 'confirmed', confirmed_at = ?
    WHERE id = ? AND rev = ? AND state IN ('planned', 'confirmed') RETURNING id"""
QUEUE = """INSERT INTO outgoing (programme_id, person_id, point_id, lane, key, "values", language,
    kind, priority, about, about_rev, opens_question, state, not_before, expires_at, lease_owner,
    tries, status, error_code, body, body_hash, segments, queued_at)
    VALUES (?, ?, ?, ?, ?, ?, '', 'answer', 1, ?, ?, 1, 'waiting', ?, ?, '', 0, '', '', '', '',
    0, ?) RETURNING id"""
SAVE = """UPDATE session SET rev = rev + 1, state = ?, question_id = ?, asked_at = NULL,
    closes_at = ? WHERE person_id = ? AND rev = ? RETURNING rev"""
STATEMENTS = (VISITOR, RECENT, CLAIM, HEARD, SESSION, THREAD, MEETING, CONFIRM, QUEUE, SAVE)


def serve() -> Flask:
    """The floor as an application, for gunicorn."""
    app = Flask("floor")
    fernet = MultiFernet([Fernet(os.environ["CHECKIN_DATA_KEYS"])])
    index_key = os.environ["CHECKIN_INDEX_KEY"].encode()
    token = os.environ["TWILIO_AUTH_TOKEN"].encode()
    public_url = os.environ["CHECKIN_PUBLIC_URL"]
    connection = sqlite3.connect(
        os.environ["CHECKIN_DATABASE_URL"].removeprefix("sqlite:///"),
        isolation_level=None,
        check_same_thread=False,
    )
    for pragma in PRAGMAS:
        connection.execute(pragma)

    @app.post("/twilio/sms")
    def texted() -> Response:
        form = request.form
        signed = public_url + request.environ["RAW_URI"]
        signed += "".join(name + form[name] for name in sorted(form))
        expected = b64encode(hmac.new(token, signed.encode(), hashlib.sha1).digest()).decode()
        if not hmac.compare_digest(expected, request.headers.get("X-Twilio-Signature", "")):
            abort(403)
        connection.execute("BEGIN IMMEDIATE")
        _turn(connection, fernet, index_key, dict(form))
        connection.execute("COMMIT")
        return Response("<Response/>", mimetype="text/xml")

    return app


def _turn(
    db: sqlite3.Connection, fernet: MultiFernet, index_key: bytes, form: dict[str, str]
) -> None:
    now = datetime.now(UTC)
    stamp = _stamp(now)
    index = hmac.new(index_key, form["From"].encode(), hashlib.sha256).hexdigest()
    visitor = db.execute(VISITOR, ("sms", index, form["To"])).fetchone()
    site_id, point_id, person_id = visitor[0], visitor[POINT], visitor[PERSON]
    fernet.decrypt(visitor[NAME])
    recent = db.execute(RECENT, (point_id, _stamp(now - timedelta(minutes=10)))).fetchall()
    for body, _ in recent:
        fernet.decrypt(body)
    body = fernet.encrypt(form["Body"].encode()).decode()
    claimed = (form["MessageSid"], point_id, person_id, body, "none", "", stamp, stamp)
    if db.execute(CLAIM, claimed).fetchone() is None:
        return
    db.execute(HEARD, (stamp, point_id))
    rev, sealed, _, _ = db.execute(SESSION, (person_id,)).fetchone()
    session = json.loads(fernet.decrypt(sealed))
    db.execute(THREAD, (person_id,)).fetchone()
    meeting = db.execute(MEETING, (session["notes"]["meeting"],)).fetchone()
    fernet.decrypt(meeting[10])
    mentor = fernet.decrypt(meeting[12]).decode()
    db.execute(CONFIRM, (stamp, meeting[0], meeting[1])).fetchone()
    values = fernet.encrypt(json.dumps({"mentor": {"is": "Name", "text": mentor}}).encode())
    queued = (site_id, person_id, point_id, f"p{person_id}", "meeting.leave", values.decode())
    about = (f"meeting:{meeting[0]}", meeting[1], stamp, meeting[2], stamp)
    question = db.execute(QUEUE, queued + about).fetchone()
    state = fernet.encrypt(json.dumps(session | {"step": "meeting.leave"}).encode()).decode()
    db.execute(SAVE, (state, question[0], meeting[2], person_id, rev)).fetchone()


def _stamp(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%d %H:%M:%S.%f")
