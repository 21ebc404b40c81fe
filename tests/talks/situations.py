"""The situations that talks begin in. Time is Monday 23 November 2026, 10:00 in Toronto."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from functools import partial

from sqlalchemy import update

from bot.store import (
    between,
    checkins,
    duty,
    groups,
    hours,
    invitations,
    limits,
    meetings,
    pairs,
    people,
    points,
    services,
    venues,
)
from bot.store.meetings import Booking
from bot.store.venues import Venue
from bot.tables import metadata
from bot.turn import hosting
from bot.turn.bookings import replan
from flows.calendar.busy import Busy, shift
from flows.calendar.hours import WeeklyHours
from flows.calendar.person import Phase
from flows.calendar.rota import OnCall, Rotation
from flows.engine.facts import Format, Service
from tests.build import NOW
from tests.talks.rehearsal import ADDRESSES, Rehearsal

at = datetime.fromisoformat  # naive wall time in Toronto

ZONE = "America/Toronto"
STAFF = ("rosa", "paul", "ines")
MENTORS_HOURS = WeeklyHours(frozenset({0, 1, 2, 3, 4, 5}), time(9, 0), time(20, 30))
WORK_DAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
LONG_AGO = at("2026-11-02 00:00")  # a Monday
MONDAY = at("2026-11-23 18:30")
WEDNESDAY = at("2026-11-25 18:30")


def everyday(stage: Rehearsal) -> None:
    """Every talk begins so: mentors with hours, a mentee with work and a curfew, staff."""
    with stage.house.database.write() as tx:
        for mentor in (stage.cast.marc, stage.cast.julie):
            hours.add_weekly(tx, mentor.id, MENTORS_HOURS)
        work = shift(LONG_AGO.date(), time(8), time(16), WORK_DAYS)
        home = Busy("home_by", datetime.combine(LONG_AGO, time(21)), rule="FREQ=DAILY")
        for entry in (work, home):
            hours.add_busy(tx, stage.mentee.id, entry)
        for name in STAFF:
            people.change(tx, stage.member(name).id, language=stage.language)
        other = "fr" if stage.language == "en" else "en"
        programme = metadata.tables["programme"]
        tx.execute(update(programme).values(languages=f"{stage.language},{other}"))
        venues.add(tx, Venue(0, stage.cast.site.id, "Café Nord", ZONE, "12 rue Nord"))


def booked(stage: Rehearsal, wall: datetime, format: Format = "in_person") -> None:
    """They meet then, and it was booked just now."""
    with stage.house.database.write() as tx:
        venue = venues.of_programme(tx, stage.cast.site.id)[0]
        place = venue.id if format == "in_person" else None
        booking = Booking(stage.pair, wall, ZONE, format=format, venue_id=place)
        replan(tx, meetings.book(tx, booking, stage.clock.at), stage.clock.at)


def one_that_was_not_confirmed(stage: Rehearsal) -> None:
    """A week before they met without having said that they would come."""
    with stage.house.database.write() as tx:
        last_week = Booking(stage.pair, WEDNESDAY - timedelta(days=7), ZONE)
        before = meetings.book(tx, last_week, stage.clock.at)
        meetings.report(tx, before.id, "held_in_person")


def one_more_a_week_later(stage: Rehearsal) -> None:
    """The pair has the Wednesday after that as well."""
    with stage.house.database.write() as tx:
        again = Booking(stage.pair, WEDNESDAY + timedelta(days=7), ZONE)
        replan(tx, meetings.book(tx, again, stage.clock.at), stage.clock.at)


def nobody_on_duty(stage: Rehearsal) -> None:
    """The rota is empty."""
    with stage.house.database.write() as tx:
        for name in STAFF:
            duty.assign(tx, stage.cast.site.id, stage.member(name).id, "", stage.clock.at)


def one_of_staff(stage: Rehearsal) -> None:
    """Only Rosa works here at this time."""
    with stage.house.database.write() as tx:
        for name in ("paul", "ines"):
            people.change(tx, stage.member(name).id, active=False)


def shared_phone(stage: Rehearsal) -> None:
    """Others use the mentee's phone too."""
    with stage.house.database.write() as tx:
        people.change(tx, stage.mentee.id, shared_phone=True)


def number_of_two(stage: Rehearsal) -> None:
    """The stranger's number is used by both mentees."""
    with stage.house.database.write() as tx:
        site = stage.cast.site.id
        point = points.find_or_add(tx, site, "sms", ADDRESSES["stranger"], stage.clock.at)
        for mentee in (stage.cast.ana, stage.cast.luc):
            points.link_to(tx, mentee.id, point.id, "active", stage.clock.at)


def second_mentee(stage: Rehearsal, wall: str = "2026-11-26 17:30") -> None:
    """The mentor meets the other mentee as well, on Thursday at 17:30."""
    with stage.house.database.write() as tx:
        pair = pairs.add(tx, stage.cast.site.id, stage.other_mentee.id, stage.mentor.id)
        booking = Booking(pair, at(wall), ZONE)
        replan(tx, meetings.book(tx, booking, stage.clock.at), stage.clock.at)


def words_at_the_desk(stage: Rehearsal) -> None:
    """People's words are in no text to staff."""
    with stage.house.database.write() as tx:
        programme = metadata.tables["programme"]
        tx.execute(update(programme).values(words_by_text=False))


def mentor_without_time(stage: Rehearsal) -> None:
    """The mentor's calendar is full for as far ahead as anybody looks."""
    with stage.house.database.write() as tx:
        full = Busy("not_free", at("2026-11-23 11:00"), at("2027-03-01 00:00"))
        hours.add_busy(tx, stage.mentor.id, full)


def one_hour_left(stage: Rehearsal) -> None:
    """In two weeks the mentor has one evening, Thursday 17:30 to 18:30."""
    with stage.house.database.write() as tx:
        for start, end in (
            (at("2026-11-23 11:00"), at("2026-11-26 17:00")),
            (at("2026-11-26 19:00"), at("2026-12-20 00:00")),
        ):
            hours.add_busy(tx, stage.mentor.id, Busy("not_free", start, end))


def two_hours_left(stage: Rehearsal) -> None:
    """In two weeks the mentor has two evenings, Thursday and Friday 17:30 to 18:30."""
    with stage.house.database.write() as tx:
        for start, end in (
            (at("2026-11-23 11:00"), at("2026-11-26 17:00")),
            (at("2026-11-26 19:00"), at("2026-11-27 17:00")),
            (at("2026-11-27 19:00"), at("2026-12-20 00:00")),
        ):
            hours.add_busy(tx, stage.mentor.id, Busy("not_free", start, end))


def three_hours_left(stage: Rehearsal) -> None:
    """In two weeks the mentor has three evenings, from Thursday to Saturday 17:30 to 18:30."""
    with stage.house.database.write() as tx:
        for start, end in (
            (at("2026-11-23 11:00"), at("2026-11-26 17:00")),
            (at("2026-11-26 19:00"), at("2026-11-27 17:00")),
            (at("2026-11-27 19:00"), at("2026-11-28 17:00")),
            (at("2026-11-28 19:00"), at("2026-12-20 00:00")),
        ):
            hours.add_busy(tx, stage.mentor.id, Busy("not_free", start, end))


def night_shift(stage: Rehearsal) -> None:
    """The mentee works at night and sleeps until 13:00."""
    with stage.house.database.write() as tx:
        people.change(tx, stage.mentee.id, night_shift=True)


def home_early(stage: Rehearsal) -> None:
    """The mentee has to be home by six for some weeks: no evening leaves an hour after work."""
    with stage.house.database.write() as tx:
        early = Busy("home_by", at("2026-11-02 18:00"), rule="FREQ=DAILY")
        hours.add_busy(tx, stage.mentee.id, early)


def two_jobs(stage: Rehearsal) -> None:
    """The mentee has a second job: weekdays until ten in the evening, and Saturday morning."""
    second = shift(LONG_AGO.date(), time(17), time(22), WORK_DAYS)
    saturdays = shift(LONG_AGO.date(), time(7), time(12), "FREQ=WEEKLY;BYDAY=SA")
    with stage.house.database.write() as tx:
        for entry in (second, saturdays):
            hours.add_busy(tx, stage.mentee.id, entry)


def mentor_away(stage: Rehearsal) -> None:
    """The mentor is away until Sunday 13 December."""
    away = Busy("not_free", at("2026-11-24 00:00"), at("2026-12-14 00:00"))
    with stage.house.database.write() as tx:
        hours.add_busy(tx, stage.mentor.id, away)


def call_ins(stage: Rehearsal) -> None:
    """The mentee has to be reachable at 17:00 and at 20:00 every day."""
    with stage.house.database.write() as tx:
        for clock in ("17:00", "20:00"):
            call = Busy("reachable_at", at(f"2026-11-02 {clock}"), rule="FREQ=DAILY")
            hours.add_busy(tx, stage.mentee.id, call)


def passes_of_ninety_minutes(stage: Rehearsal) -> None:
    """The mentee may be out for an hour and a half until 3 January."""
    early = Phase(None, at("2027-01-03").date(), 90)
    with stage.house.database.write() as tx:
        limits.add_phase(tx, stage.mentee.id, early)


def mentor_on_sundays(stage: Rehearsal) -> None:
    """The mentor can meet on Sundays too."""
    sundays = WeeklyHours(frozenset({6}), time(9), time(20, 30))
    with stage.house.database.write() as tx:
        hours.add_weekly(tx, stage.mentor.id, sundays)


def nights_at_work(stage: Rehearsal) -> None:
    """The mentee works from eleven in the evening until seven, Sunday to Thursday."""
    nights = shift(at("2026-11-01").date(), time(23), time(7), "FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH")
    night_shift(stage)
    with stage.house.database.write() as tx:
        for entry in hours.of_person(tx, stage.mentee.id).busy:
            hours.drop_busy(tx, stage.mentee.id, entry.id)
        hours.add_busy(tx, stage.mentee.id, nights)


def three_take_turns(stage: Rehearsal) -> None:
    """Rosa, Paul and Inès are first on call in turn, a week each from this Monday at nine."""
    ids = [stage.member(name).id for name in STAFF]
    weeks = tuple(map(OnCall, ids, ids[1:] + ids[:1]))
    with stage.house.database.write() as tx:
        monday = Rotation(at("2026-11-23").date(), time(9), weeks)
        duty.set_weeks(tx, stage.cast.site.id, monday)


def one_that_slipped(stage: Rehearsal) -> None:
    """A week before they were to meet in person, and it did not happen."""
    with stage.house.database.write() as tx:
        last_week = Booking(stage.pair, WEDNESDAY - timedelta(days=7), ZONE)
        before = meetings.book(tx, last_week, stage.clock.at)
        meetings.report(tx, before.id, "they_could_not")


def a_whole_card(stage: Rehearsal) -> None:
    """The place has a phone, and guests may use it."""
    venue = metadata.tables["venue"]
    with stage.house.database.write() as tx:
        tx.execute(update(venue).values(phone="514-555-0150", landline=True))


def a_phone_of_the_house(stage: Rehearsal) -> None:
    """The place has a phone that guests may not use."""
    a_whole_card(stage)
    venue = metadata.tables["venue"]
    with stage.house.database.write() as tx:
        tx.execute(update(venue).values(landline=False))


def may_write(stage: Rehearsal) -> None:
    """The two of the pair may write to each other through us."""
    with stage.house.database.write() as tx:
        between.allow(tx, stage.pair.id, allowed=True)


def small_group(
    stage: Rehearsal, wall: str = "2026-11-26 18:00", seats: int = 3, leader: str = ""
) -> None:
    """A small group on Thursday at six, with food, led by the mentee's mentor."""
    with stage.house.database.write() as tx:
        venue = venues.of_programme(tx, stage.cast.site.id)[0]
        hosting.announce(
            tx,
            groups.Plan(
                programme_id=stage.cast.site.id,
                venue_id=venue.id,
                leader_id=(stage.member(leader) if leader else stage.mentor).id,
                wall=at(wall),
                zone=ZONE,
                minutes=60,
                seats=seats,
                food=wall.startswith("2026-11-26"),
            ),
            stage.clock.at,
        )


def full_group(stage: Rehearsal) -> None:
    """It has one seat, and the other mentee has taken it."""
    small_group(stage, seats=1)
    with stage.house.database.write() as tx:
        invitations.put(tx, 1, stage.other_mentee.id, "yes", stage.clock.at)


def led_by_rosa(stage: Rehearsal) -> None:
    """Rosa leads it, and both mentees have a seat."""
    small_group(stage, leader="rosa")
    with stage.house.database.write() as tx:
        for mentee in (stage.cast.ana, stage.cast.luc):
            invitations.put(tx, 1, mentee.id, "yes", stage.clock.at)


def kept_apart(stage: Rehearsal) -> None:
    """The two mentees may not be in one group; the other one is invited to the first."""
    with stage.house.database.write() as tx:
        invitations.keep_apart(tx, stage.mentee.id, stage.other_mentee.id)
        invitations.put(tx, 1, stage.other_mentee.id, "invited", stage.clock.at)


def asked_before_groups(stage: Rehearsal) -> None:
    """The mentee's coordinator talks to them before they are invited to a group."""
    with stage.house.database.write() as tx:
        people.change(tx, stage.mentee.id, ask_before_groups=True)


def apart(stage: Rehearsal) -> None:
    """The two mentees may not be in one group."""
    with stage.house.database.write() as tx:
        invitations.keep_apart(tx, stage.mentee.id, stage.other_mentee.id)


def backup(stage: Rehearsal) -> None:
    """The other language's mentor stands in when the mentor cannot."""
    other = stage.cast.julie if stage.language == "en" else stage.cast.marc
    with stage.house.database.write() as tx:
        pairs.set_backup(tx, stage.pair.id, other.id)


def mentor_away_next_week(stage: Rehearsal) -> None:
    """The mentor is away until Sunday 6 December."""
    away = Busy("not_free", at("2026-11-24 00:00"), at("2026-12-07 00:00"))
    with stage.house.database.write() as tx:
        hours.add_busy(tx, stage.mentor.id, away)


def directory(stage: Rehearsal) -> None:
    """Two services are in the directory: clothes and transport, and food."""
    week = (WeeklyHours(frozenset({0, 1, 2, 3, 4}), time(9), time(16, 30)),)
    entered = (
        ("Vestiaire du Nord", ("clothes", "transport"), "1200 rue Nord, Montreal", "+15145550160"),
        ("Table de Rita", ("food",), "45 av Rita, Montreal", "+15145550161"),
    )
    with stage.house.database.write() as tx:
        for name, kinds, address, phone in entered:
            new = Service(0, name, kinds, address, phone, NOW, week)
            services.add(tx, stage.cast.site.id, new, stage.cast.rosa.id)


def check_ins(stage: Rehearsal) -> None:
    """The mentee is asked every week how they are, for the first time on Monday 30 November."""
    with stage.house.database.write() as tx:
        checkins.replan(tx, stage.mentee.id, NOW)


SITUATIONS: Mapping[str, Callable[[Rehearsal], None]] = {
    "meeting on wednesday": partial(booked, wall=WEDNESDAY),
    "phone meeting on wednesday": partial(booked, wall=WEDNESDAY, format="phone"),
    "video meeting on wednesday": partial(booked, wall=WEDNESDAY, format="video"),
    "meeting tonight": partial(booked, wall=MONDAY),
    "meeting on the monday after": partial(booked, wall=MONDAY + timedelta(days=7)),
    "phone meeting tonight": partial(booked, wall=MONDAY, format="phone"),
    "meeting on wednesday morning": partial(booked, wall=WEDNESDAY.replace(hour=9)),
    "meeting on wednesday at noon": partial(booked, wall=WEDNESDAY.replace(hour=12, minute=0)),
    "one before that was not confirmed": one_that_was_not_confirmed,
    "one more a week later": one_more_a_week_later,
    "nobody on duty": nobody_on_duty,
    "one of staff": one_of_staff,
    "three take turns": three_take_turns,
    "shared phone": shared_phone,
    "a number of two people": number_of_two,
    "second mentee": second_mentee,
    "second mentee tonight": partial(second_mentee, wall="2026-11-23 17:30"),
    "words at the desk": words_at_the_desk,
    "mentor without time": mentor_without_time,
    "one hour left": one_hour_left,
    "two hours left": two_hours_left,
    "three hours left": three_hours_left,
    "night shift": night_shift,
    "nights at work": nights_at_work,
    "home early": home_early,
    "two jobs": two_jobs,
    "mentor away": mentor_away,
    "mentor away next week": mentor_away_next_week,
    "one before that slipped": one_that_slipped,
    "a phone for guests": a_whole_card,
    "a phone of the house": a_phone_of_the_house,
    "the two may write": may_write,
    "a small group": small_group,
    "another small group": partial(small_group, wall="2026-12-02 18:00"),
    "a full group": full_group,
    "a group led by rosa": led_by_rosa,
    "the two kept apart": kept_apart,
    "a backup": backup,
    "apart": apart,
    "asked before groups": asked_before_groups,
    "a directory": directory,
    "check-ins": check_ins,
    "call-ins": call_ins,
    "passes of ninety minutes": passes_of_ninety_minutes,
    "mentor on sundays": mentor_on_sundays,
    "meeting on the last wednesday before christmas": partial(booked, wall=at("2026-12-23 18:30")),
    "meeting before the clocks change": partial(booked, wall=at("2027-03-13 13:00")),
}
