"""Approvals: asking a circle, and what its decisions bring, by kind."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime
from typing import Any

from assistant.domain.approvals import Approval, Decision
from assistant.domain.circles import Circle
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Example, Localized, Refusal, Reply
from assistant.services.post import Post
from assistant.storage.approvals import ApprovalRepository
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

NOUN = "approval"
"""What numbers of requests belong to."""

Carrier = Callable[..., Awaitable[Reply | None]]

CARRIERS: dict[str, Carrier] = {}
"""The function that carries out decisions of each kind, by kind."""


def carries_out(kind: str) -> Callable[[Carrier], Carrier]:
    """Declare the decorated coroutine function as what carries out decisions of `kind`.

    Its parameters `data` and `decision` are what was asked about and the `Decision`; all others
    are provided by annotation, as for a handler. It runs for both outcomes, in the transaction of
    the decision, and tells whoever asked. It returns what the deciders are told beside
    "approved" or "refused", or None. A `Refusal` leaves the request undecided. Raises ValueError
    when the kind is taken.
    """

    def declare(carrier: Carrier) -> Carrier:
        if kind in CARRIERS:
            raise ValueError(f"two functions carry out {kind}")
        CARRIERS[kind] = carrier
        return carrier

    return declare


class NoSuchApproval(Refusal, message="approvals-unknown"):
    """Nothing of that number waits for the caller; whether it exists is not said."""

    number: str


class AlreadyDecided(Refusal, message="approvals-decided"):
    """Somebody was quicker; `by` None: nobody whom we still know."""

    number: str
    approved: bool
    by: str | None
    at: datetime


class ApprovalWithdrawn(Refusal, message="approvals-withdrawn"):
    """Whoever asked took it back."""

    number: str


class OwnRequest(Refusal, message="approvals-own"):
    """Nobody decides what they asked for themselves, with any account of theirs."""

    number: str


class NobodyElse(Refusal, message="approvals-nobody-else"):
    """Only who asks is in the circle, and no other circle could stand in for it."""

    circle: Localized


class ApprovalOver(Reply, message="approvals-over"):
    """Tells the circle that there is nothing to decide any more."""

    number: str


class ApprovalAsked(Reply, message="approvals-asked"):
    """What a circle is asked, and how it answers; `instead` of which circle, if of another."""

    asked: Reply
    number: Example
    instead: Localized | None


class Approvals:
    """Asks circles and takes their decisions, of which the first counts."""

    def __init__(
        self,
        *,
        approvals: ApprovalRepository,
        numbers: NumberRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        audit: AuditRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._approvals = approvals
        self._persons = persons
        self._numbers = numbers
        self._circles = circles
        self._audit = audit
        self._post = post
        self._now = tx.now

    async def decider(self, circle: Circle, caller: Caller, *, deputy: Permission) -> Circle:
        """Return the circle that can decide what `caller` asks of `circle`: mostly itself.

        Where nobody but who asks is in it, the first other circle with a room and somebody else
        in it that holds `deputy` stands in, which must entitle to all that the request shows.
        Raises `NobodyElse`: it is better said at once than waited for in vain.
        """
        if await self._others(circle, caller):
            return circle
        for each in await self._circles.all():
            able = deputy in each.permissions and each.room_id is not None
            if able and each.id != circle.id and await self._others(each, caller):
                return each
        raise NobodyElse(circle=circle.names)

    async def ask(
        self,
        kind: str,
        circle: Circle,
        data: dict[str, Any],
        message: Callable[[int], Reply],
        *,
        caller: Caller,
        instead: Circle | None = None,
        attach: tuple[File, ...] = (),
    ) -> int:
        """Ask a circle in its room; return the number of the request.

        `data` (JSON) goes to the function declared with `@carries_out(kind)`. `message` makes what
        is asked from the number; how to answer is added, and which circle it stands in for, if
        `instead` is another. Raises `CircleHasNoRoom`.
        """
        assert kind in CARRIERS, kind
        number = await self._numbers.take(NOUN)
        other = instead is not None and instead.id != circle.id
        asked = ApprovalAsked(
            asked=message(number),
            number=Example(number),
            instead=instead.names if instead is not None and other else None,
        )
        self._post.circle(circle, asked, attach=attach, key=f"approval:{number}")
        await self._approvals.add(
            Approval(
                number=number,
                kind=kind,
                circle=circle.slug,
                data=data,
                asked_by=caller.user_id,
                asked_at=self._now,
            )
        )
        return number

    async def show(self, caller: Caller, number: int) -> Approval:
        """Return a request, for who asked it or is to decide it.

        Raises `NoSuchApproval` for anybody else, and `ApprovalWithdrawn`.
        """
        approval = await self._approvals.get(number)
        mine = approval is not None and caller.user_id == approval.asked_by
        theirs = approval is not None and approval.circle in caller.circles
        if approval is None or not (mine or (theirs and caller.in_force)):
            raise NoSuchApproval(number=str(number))
        if approval.withdrawn_at is not None:
            raise ApprovalWithdrawn(number=str(number))
        return approval

    async def may_decide(self, caller: Caller, approval: Approval) -> bool:
        """Whether the caller is of the circle, and somebody else has asked."""
        return approval.circle in caller.circles and not await self._is_own(caller, approval)

    async def withdraw(self, number: int) -> None:
        """Take a request back and tell the circle; does nothing where it is not open."""
        approval = await self._approvals.get(number)
        if approval is None or not await self._approvals.withdraw(number, self._now):
            return
        circle = await self._circles.by_slug(approval.circle)
        if circle is not None and circle.room_id is not None:
            over = ApprovalOver(number=str(number))
            self._post.circle(circle, over, key=f"approval:{number}:over")

    async def withdraw_all(self, user_ids: Collection[str], *, but: str) -> None:
        """Take back whatever these Matrix IDs have asked for, except for what is of kind `but`."""
        for number, kind in await self._approvals.open_of(user_ids):
            if kind != but:
                await self.withdraw(number)

    async def decide(
        self, caller: Caller, number: int, *, approved: bool, why: str | None = None
    ) -> tuple[Approval, Decision]:
        """Note what a person of the circle decides; who carries it out is the caller's part.

        Raises `NoSuchApproval` for anybody outside the circle, `AlreadyDecided`,
        `ApprovalWithdrawn`, and `OwnRequest`.
        """
        approval = await self._approvals.get(number)
        circle = await self._circles.by_slug(approval.circle) if approval else None
        within = approval is not None and approval.circle in caller.circles
        if approval is None or circle is None or caller.person is None or not within:
            raise NoSuchApproval(number=str(number))
        if approval.approved is not None:
            assert approval.decided_at is not None
            raise AlreadyDecided(
                number=str(number),
                approved=approval.approved,
                by=approval.decided_by,
                at=approval.decided_at,
            )
        if approval.withdrawn_at is not None:
            raise ApprovalWithdrawn(number=str(number))
        if await self._is_own(caller, approval):
            raise OwnRequest(number=str(number))
        await self._approvals.decide(
            number, approved=approved, person_id=caller.person.id, now=self._now
        )
        await self._audit.add(
            "approvals-approve" if approved else "approvals-refuse",
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=str(number),
            data={"kind": approval.kind, "circle": approval.circle},
            now=self._now,
        )
        decision = Decision(
            number=number,
            circle=circle,
            approved=approved,
            by=caller.person,
            user_id=caller.user_id,
            asked_by=approval.asked_by,
            why=why,
        )
        return approval, decision

    async def _others(self, circle: Circle, caller: Caller) -> bool:
        mine = None if caller.person is None else caller.person.id
        return any(each.id != mine for each in await self._circles.people_of(circle.id))

    async def _is_own(self, caller: Caller, approval: Approval) -> bool:
        if caller.user_id == approval.asked_by:
            return True
        asker = await self._persons.of_user(approval.asked_by)
        return asker is not None and caller.person is not None and asker.id == caller.person.id
