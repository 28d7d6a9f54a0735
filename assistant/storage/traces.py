"""Traces: where, in every table, something is held about a person, and what forgetting does to it.

A table that is neither here nor in `untraced.IMPERSONAL` fails a test: whoever adds one decides.
"""

from collections.abc import Callable

from sqlalchemy import JSON, ColumnElement, Table, and_, case, false, literal, null, or_, select

from assistant.storage.appointments import appointment_people, appointments
from assistant.storage.approvals import approvals
from assistant.storage.audit import audit
from assistant.storage.changes import plan_changes
from assistant.storage.circles import circle_people, circle_removals, circles
from assistant.storage.codes import code_tries, codes
from assistant.storage.contributions import contributions
from assistant.storage.conversations import conversations, undos
from assistant.storage.desks import desk_people
from assistant.storage.details import billing_details
from assistant.storage.due import due
from assistant.storage.duty import duty_spells
from assistant.storage.erasures import erasures
from assistant.storage.inbox import inbox
from assistant.storage.incidents import incident_followers
from assistant.storage.invoices import documents
from assistant.storage.matrix_rooms import matrix_room_people
from assistant.storage.members import members, memberships
from assistant.storage.notes import member_notes
from assistant.storage.notices import mutes, notices
from assistant.storage.openings import openings
from assistant.storage.outbox import outbox
from assistant.storage.passes import passes
from assistant.storage.payer_codes import payer_codes
from assistant.storage.payment_rows import payers, payments
from assistant.storage.persons import matrix_ids, persons, strangers
from assistant.storage.prospects import prospects
from assistant.storage.rooms import room_accounts, room_people, rooms
from assistant.storage.subjects import subjects
from assistant.storage.ticket_messages import ticket_messages, ticket_steps
from assistant.storage.tickets import tickets
from assistant.storage.trace_kinds import Fate, Subject, Trace, of_person
from assistant.storage.vote_traces import VOTE_TRACES


def _of_user(table: Table, column: str = "user_id") -> Callable[[Subject], ColumnElement[bool]]:
    return lambda who: table.c[column].in_(who.user_ids)


def _of_member(table: Table, column: str = "member_id") -> Callable[[Subject], ColumnElement[bool]]:
    return lambda who: table.c[column].in_(who.member_ids)


def _of_payers(who: Subject) -> ColumnElement[bool]:
    theirs = select(payers.c.id).where(payers.c.member_id.in_(who.member_ids))
    return payments.c.payer_id.in_(theirs)


def _of_address(table: Table, column: str) -> Callable[[Subject], ColumnElement[bool]]:
    return lambda who: false() if who.email is None else table.c[column] == who.email


_IF_OPEN = case(
    (approvals.c.approved.is_(None) & approvals.c.withdrawn_at.is_(None), approvals.c.data),
    else_=literal({}, JSON),
)
"""What a request is about, where the circle still needs it: it may hold a name and an address."""

TRACES: tuple[Trace, ...] = (
    # What hangs on a person or on a membership goes before either does.
    Trace(table=matrix_ids, of=of_person(matrix_ids), fate=Fate.ERASE),
    Trace(table=circle_people, of=of_person(circle_people), fate=Fate.ERASE),
    Trace(
        table=circles,
        of=lambda who: or_(
            circles.c.lead_id == who.person_id,
            circles.c.lead_key.in_(who.user_ids),
            _of_address(circles, "lead_key")(who),
        ),
        fate=Fate.BLANK,
        blank={"lead_id": null(), "lead_key": null()},
    ),
    Trace(
        table=desk_people,
        of=lambda who: or_(
            desk_people.c.person_id == who.person_id,
            desk_people.c.key.in_(who.user_ids),
            _of_address(desk_people, "key")(who),
        ),
        fate=Fate.ERASE,
    ),
    Trace(table=circle_removals, of=of_person(circle_removals), fate=Fate.ERASE),
    Trace(table=duty_spells, of=of_person(duty_spells), fate=Fate.ERASE),
    Trace(table=mutes, of=of_person(mutes), fate=Fate.ERASE),
    Trace(table=notices, of=of_person(notices), fate=Fate.ERASE),
    Trace(
        table=codes,
        of=lambda who: or_(
            codes.c.person_id == who.person_id,
            codes.c.asker.in_(who.user_ids),
            _of_address(codes, "address")(who),
        ),
        fate=Fate.ERASE,
        secret=frozenset({"digest"}),
    ),
    Trace(table=code_tries, of=_of_user(code_tries), fate=Fate.ERASE),
    Trace(
        table=payer_codes,
        of=lambda who: or_(
            payer_codes.c.member_id.in_(who.member_ids), payer_codes.c.asker.in_(who.user_ids)
        ),
        fate=Fate.ERASE,
        secret=frozenset({"digest"}),
    ),
    # What was talked of may be an organisation's, which one represents no more: it is not shown.
    Trace(
        table=conversations,
        of=_of_user(conversations),
        fate=Fate.ERASE,
        secret=frozenset({"dialogue", "last_command", "last_refusal", "more"}),
    ),
    Trace(table=undos, of=_of_user(undos), fate=Fate.ERASE, secret=frozenset({"data"})),
    Trace(table=strangers, of=_of_user(strangers), fate=Fate.ERASE),
    Trace(
        table=openings,
        of=lambda who: or_(
            openings.c.user_id.in_(who.user_ids), openings.c.asked_by == who.person_id
        ),
        fate=Fate.ERASE,
    ),
    Trace(
        table=prospects,
        of=lambda who: or_(
            prospects.c.user_id.in_(who.user_ids),
            prospects.c.member_id.in_(who.member_ids),
            _of_address(prospects, "email")(who),
        ),
        fate=Fate.ERASE,
    ),
    Trace(
        table=due,
        of=lambda who: due.c.data["person_id"].as_integer() == who.person_id,
        fate=Fate.ERASE,
    ),
    Trace(table=passes, of=of_person(passes), fate=Fate.ERASE, secret=frozenset({"digest"})),
    Trace(table=room_people, of=of_person(room_people), fate=Fate.ERASE),
    Trace(table=room_accounts, of=_of_user(room_accounts), fate=Fate.ERASE),
    Trace(table=appointment_people, of=of_person(appointment_people), fate=Fate.ERASE),
    Trace(
        table=appointments,
        of=of_person(appointments, "made_by"),
        fate=Fate.BLANK,
        blank={"made_by": null()},
        why="others meet then, too",
    ),
    # A room of theirs alone goes with its dates, meetings and recordings; that they made one of an
    # organisation's goes with the person.
    Trace(table=rooms, of=_of_member(rooms), fate=Fate.ERASE),
    Trace(table=contributions, of=_of_member(contributions), fate=Fate.ERASE),
    Trace(table=plan_changes, of=_of_member(plan_changes), fate=Fate.ERASE),
    Trace(table=billing_details, of=_of_member(billing_details), fate=Fate.ERASE),
    Trace(table=member_notes, of=_of_member(member_notes), fate=Fate.ERASE),
    # A source may tell of them again: `forgotten_payers` keeps them from being made anew.
    Trace(table=payments, of=_of_payers, fate=Fate.ERASE),
    Trace(table=payers, of=_of_member(payers), fate=Fate.ERASE),
    Trace(
        table=documents,
        of=_of_member(documents),
        fate=Fate.BLANK,
        blank={"member_id": null()},
        why="invoices, credit notes and receipts must be kept by law; they stay as they are",
    ),
    Trace(table=incident_followers, of=of_person(incident_followers), fate=Fate.ERASE),
    Trace(
        table=subjects,
        of=lambda who: and_(
            subjects.c.noun == "ticket",
            subjects.c.number.in_(
                select(tickets.c.number).where(tickets.c.person_id == who.person_id)
            ),
        ),
        fate=Fate.ERASE,
    ),
    # What one asked goes with all that was said about it, files and ratings too.
    Trace(table=tickets, of=of_person(tickets), fate=Fate.ERASE),
    Trace(
        table=ticket_messages,
        of=of_person(ticket_messages, "author_id"),
        fate=Fate.BLANK,
        blank={"author_id": null()},
        why="what a circle answered others, without who of it wrote that",
    ),
    Trace(
        table=ticket_steps,
        of=of_person(ticket_steps),
        fate=Fate.BLANK,
        blank={"person_id": null()},
        why="what a circle did about others' tickets, without who of it did",
    ),
    *VOTE_TRACES,
    Trace(table=memberships, of=of_person(memberships), fate=Fate.ERASE),
    Trace(table=members, of=_of_member(members, "id"), fate=Fate.ERASE),
    Trace(
        table=approvals,
        of=_of_user(approvals, "asked_by"),
        fate=Fate.BLANK,
        blank={"asked_by": "", "data": _IF_OPEN},
        secret=frozenset({"data"}),
    ),
    Trace(
        table=audit,
        of=lambda who: or_(
            audit.c.actor.in_(who.user_ids),
            audit.c.person_id == who.person_id,
            audit.c.subject.in_((*who.user_ids, *who.member_keys)),
        ),
        fate=Fate.BLANK,
        blank={"actor": "somebody", "person_id": null(), "subject": "", "data": {}},
        why="that something was changed, and when, without whom",
        secret=frozenset({"subject", "data"}),
    ),
    Trace(
        table=inbox,
        of=_of_user(inbox, "sender"),
        fate=Fate.BLANK,
        blank={"sender": "", "event": {}},
        why="that a message was dealt with, so that it never is again; what it said is wiped",
    ),
    Trace(
        table=outbox,
        # What has not left yet still has to find its way.
        of=lambda who: and_(outbox.c.recipient.in_(who.user_ids), outbox.c.state != "new"),
        fate=Fate.BLANK,
        blank={"recipient": null(), "content": null()},
        why="that a message was sent; what it said is wiped",
        secret=frozenset({"content"}),
    ),
    Trace(
        table=matrix_room_people,
        of=_of_user(matrix_room_people),
        fate=Fate.KEEP,
        why="which rooms one shares with the assistant, as the homeserver says; leave them",
    ),
    Trace(table=erasures, of=of_person(erasures), fate=Fate.ERASE),
    Trace(table=persons, of=of_person(persons, "id"), fate=Fate.ERASE),
)
