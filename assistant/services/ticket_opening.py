"""Opening a ticket: the member's words reach a circle, under a number, with a thread each side."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.circles import Circle
from assistant.domain.incoming import Attachment, Place
from assistant.domain.members import Member
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller
from assistant.domain.replies import Prose, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Said, Sight, Ticket, TicketMessage, TicketPriority
from assistant.services.post import Post
from assistant.services.ticket_files import TicketFiles, file_of
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import NOUN
from assistant.storage.numbers import NumberRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.unit_of_work import Transaction

SUBJECT = 60
"""So many characters of the first words are the subject."""


TAKEN_BACK = "…"
"""The subject where there are no words, or none any more."""


class TicketWords(Reply, message="triage-words"):
    """What the member wrote, in the circle's room, where the card does not say all of it."""

    person: str
    text: Prose | None  # None: only a file follows


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is asked, by whom, and where that was written."""

    caller: Caller
    member: Member | None
    circle: Circle
    text: str
    event_id: str | None = None  # the message that asks; None: it came another way
    sight: Sight = Sight.AUTHOR
    priority: TicketPriority = TicketPriority.NORMAL
    follows: int | None = None
    attachment: Attachment | None = None  # what was sent with it, in `place`
    place: Place | None = None
    subject: str | None = None  # None: the first words
    enclosed: tuple[File, ...] = ()  # what of ours goes to the circle with it


class TicketOpening:
    """Opens tickets."""

    def __init__(
        self,
        *,
        keeping: TicketKeeping,
        messages: TicketMessageRepository,
        numbers: NumberRepository,
        subjects: SubjectRepository,
        files: TicketFiles,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._keeping = keeping
        self._messages = messages
        self._numbers = numbers
        self._subjects = subjects
        self._files = files
        self._post = post
        self._now = tx.now

    async def open(self, request: Request) -> Ticket:
        """Open a ticket and hand it to its circle.

        Raises `CircleHasNoRoom`, and what `TicketFiles.keep` does.
        """
        caller, text = request.caller, request.text.strip()
        number = await self._numbers.take(NOUN)
        ticket = await self._keeping.begin(_new(number, request, self._now), caller)
        if request.event_id is not None:
            await self._subjects.note(request.event_id, Subject(noun=NOUN, number=number))
        kept = None
        if request.attachment is not None and request.place is not None:
            kept = await self._files.keep(number, request.attachment, request.place)
        attach = request.enclosed if kept is None else (file_of(kept), *request.enclosed)
        await self._messages.add(
            TicketMessage(
                id=0,
                number=number,
                said=Said.REQUEST,
                at=self._now,
                author_id=caller.person.id if caller.person is not None else None,
                text=text,
                event_id=request.event_id,
                copy=self.show(ticket, request.circle, caller, text, attach),
                file_id=None if kept is None else kept.id,
            )
        )
        return ticket

    def show(
        self,
        ticket: Ticket,
        circle: Circle,
        caller: Caller,
        text: str,
        attach: tuple[File, ...] = (),
    ) -> str | None:
        """Put all that was written into the card's thread; None where the card says all of it.

        Returns the transaction id of what says it.
        """
        if ticket.subject == text and not attach:
            return None
        return self._post.circle(
            circle,
            TicketWords(
                person=caller.person.name if caller.person else caller.user_id,
                text=Prose(text) or None,
            ),
            attach=attach,
            key=f"{NOUN}:{ticket.number}:request",
            thread=ticket.card,
            about=Subject(noun=NOUN, number=ticket.number),
        )


def _new(number: int, request: Request, now: datetime) -> Ticket:
    person, member = request.caller.person, request.member
    return Ticket(
        number=number,
        circle_id=request.circle.id,
        person_id=person.id if person is not None else None,
        user_id=request.caller.user_id,
        member_id=member.id if member is not None else None,
        subject=_subject(request),
        opened_at=now,
        sight=request.sight,
        priority=request.priority,
        follows=request.follows,
        thread=request.event_id,
    )


def _subject(request: Request) -> str:
    """Return what a ticket is about: its words, else the name of what was sent."""
    named = request.attachment.name if request.attachment is not None else None
    return subject_of(request.subject or request.text) or subject_of(named or "") or TAKEN_BACK


def subject_of(text: str) -> str:
    """Return the subject of a ticket that begins with `text`: its first line, or what fits."""
    line = " ".join(text.strip().split("\n", 1)[0].split())
    if len(line) <= SUBJECT:
        return line
    cut = (
        line[: SUBJECT - 1].rsplit(" ", 1)[0] if " " in line[: SUBJECT - 1] else line[: SUBJECT - 1]
    )
    return f"{cut.rstrip(' ,;:')}…"
