"""What people of a circle keep in its room: canned replies, and answers to frequent questions."""

import re
from dataclasses import dataclass
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal
from assistant.domain.ticket_moves import known_to
from assistant.domain.tickets import Said
from assistant.services.desk_texts import LONGEST_NAME, DeskTexts, NameKept, text_of
from assistant.services.incidents import named
from assistant.services.tickets import Tickets, in_circle
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.desk_texts import DeskText, DeskTextRepository, TextKind
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.unit_of_work import Transaction

UNDO = "desk-texts"
_PARTED = re.compile(r"^(.*?[?؟]|[^:=\n]+?(?=[:=\n]))\s*[:=\n]?\s*(.+)$", re.DOTALL)
"""A question up to its mark, or up to a colon, an equals sign or a line's end; then the answer."""


class NotCirclesDesk(Refusal, message="desks-where"):
    """What a circle keeps is kept, and shown, in its own room by its people."""


class NothingOfThatName(Refusal, message="desks-unknown"):
    """Nothing is kept under that name; `known` are the names that there are."""

    asked: str
    known: tuple[str, ...]


class CannedNeedsWords(Refusal, message="canned-words"):
    """A reply that is kept has a name, and words."""

    name: str | None


class FaqNeedsAnswer(Refusal, message="faq-words"):
    """A frequent question is kept with its answer."""


class FaqNothingSaid(Refusal, message="faq-nothing-said"):
    """The circle has not answered that ticket in words, so there is nothing to keep."""

    number: str


@dataclass(frozen=True, kw_only=True)
class KeptText:
    """A text that was kept; `anew`: in place of another one."""

    text: DeskText
    anew: bool


class DeskKeeping:
    """Keeps texts for the circle whose room is at hand."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        texts: DeskTexts,
        tickets: Tickets,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        audit: AuditRepository,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._texts = texts
        self._tickets = tickets
        self._messages = messages
        self._records = records
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def circle(self, caller: Caller, place: Place) -> Circle:
        """Return the circle whose room this is, for one of its people; raises `NotCirclesDesk`."""
        circle = await self._circles.by_slug(place.circle) if place.circle else None
        if circle is None or place.direct or not in_circle(caller, circle):
            raise NotCirclesDesk
        return circle

    async def names(self, caller: Caller, place: Place, kind: TextKind) -> tuple[NameKept, ...]:
        """Return what the circle at hand keeps, by name; raises `NotCirclesDesk`."""
        return await self._texts.names((await self.circle(caller, place)).id, kind)

    async def shown(
        self, caller: Caller, place: Place, kind: TextKind, name: str
    ) -> tuple[DeskText, ...]:
        """Return what is kept under a name, in each language.

        Raises `NotCirclesDesk` and `NothingOfThatName`.
        """
        circle = await self.circle(caller, place)
        found = await self._texts.named(circle.id, kind, name)
        if not found:
            known = await self._texts.names(circle.id, kind)
            raise NothingOfThatName(asked=name, known=tuple(each.name for each in known))
        return found

    async def keep_canned(self, caller: Caller, place: Place, words: str, locale: str) -> KeptText:
        """Keep the reply that `words` name first, in that language.

        Raises `NotCirclesDesk` and `CannedNeedsWords`.
        """
        circle = await self.circle(caller, place)
        name, said = named(words)
        text = text_of(circle.id, TextKind.CANNED, name, locale, said)
        if not said or not text.name_key:
            raise CannedNeedsWords(name=name or None)
        return await self._keep(caller, circle, text)

    async def keep_answer(self, caller: Caller, place: Place, words: str, locale: str) -> KeptText:
        """Keep a question and its answer, in that language.

        Raises `NotCirclesDesk` and `FaqNeedsAnswer`.
        """
        circle = await self.circle(caller, place)
        parted = _PARTED.match(words.strip())
        if parted is None:
            raise FaqNeedsAnswer
        return await self._keep_answer(caller, circle, parted[1], parted[2], locale)

    async def keep_reply(
        self, caller: Caller, place: Place, number: int, question: str | None, locale: str
    ) -> KeptText:
        """Keep the circle's last reply in a ticket as the answer to a question.

        Without one it is what the ticket is about. What another circle kept from this one when it
        handed the ticket on is nobody's answer. Raises `NotCirclesDesk`, `NoSuchTicket` and
        `FaqNothingSaid`.
        """
        circle = await self.circle(caller, place)
        ticket = await self._tickets.of_circle(caller, number, circle)
        moves = await self._records.moves(number)
        replies = [
            each.text
            for each in await self._messages.of(number)
            if each.said is Said.REPLY
            and each.text
            and each.redacted_at is None
            and circle.slug in known_to(each, moves, circle.slug)
        ]
        if not replies:
            raise FaqNothingSaid(number=str(number))
        return await self._keep_answer(
            caller, circle, question or ticket.subject, replies[-1], locale
        )

    async def drop(
        self, caller: Caller, place: Place, kind: TextKind, name: str
    ) -> tuple[DeskText, ...]:
        """Keep a name no more, in no language; raises what `shown` does."""
        found = await self.shown(caller, place, kind, name)
        await self._texts.drop(found[0].circle_id, kind, found[0].name)
        await self._note(f"{kind}-drop", caller, await self.circle(caller, place), found)
        return found

    async def _keep_answer(
        self, caller: Caller, circle: Circle, question: str, answer: str, locale: str
    ) -> KeptText:
        question = " ".join(question.split())
        name = question[:LONGEST_NAME].strip(" ¿?؟¡!.,:،")
        text = text_of(circle.id, TextKind.FAQ, name, locale, answer.strip(), question)
        if not text.name_key or not text.text:
            raise FaqNeedsAnswer
        return await self._keep(caller, circle, text)

    async def _keep(self, caller: Caller, circle: Circle, text: DeskText) -> KeptText:
        before = await self._texts.keep(text)
        await self._note(f"{text.kind}-keep", caller, circle, (before or _absent(text),))
        return KeptText(text=text, anew=before is not None and before.text is not None)

    async def _note(
        self, what: str, caller: Caller, circle: Circle, before: tuple[DeskText, ...]
    ) -> None:
        await self._undo.record(UNDO, {"texts": [_row(each) for each in before]})
        await self._audit.add(
            what,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=circle.slug,
            now=self._now,
        )


def _absent(text: DeskText) -> DeskText:
    return text_of(text.circle_id, text.kind, text.name, text.language, "")


def _row(text: DeskText) -> dict[str, Any]:
    return {
        "circle_id": text.circle_id,
        "kind": text.kind.value,
        "name": text.name,
        "name_key": text.name_key,
        "language": text.language,
        "question": text.question,
        "text": text.text or None,
        "filed": None if text.filed is None else list(text.filed),
    }


@undoes(UNDO)
async def as_before(data: dict[str, Any], texts: DeskTextRepository) -> None:
    """Put back what was kept before, or nothing."""
    for row in data["texts"]:
        kind, filed = TextKind(row["kind"]), row["filed"] and tuple(row["filed"])
        text = DeskText(**row | {"kind": kind, "filed": filed})
        if text.text is None and text.filed is None:
            await texts.drop(text)
        else:
            await texts.put(text)
