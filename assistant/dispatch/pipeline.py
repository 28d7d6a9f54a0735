"""The way of one incoming thing, from the inbox row to its answer: one transaction, or none."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from secrets import token_hex

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.acting import Acting
from assistant.dispatch.apologising import Apologising, frames
from assistant.dispatch.conversing import Conversing
from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.greeting import Greeter
from assistant.dispatch.manners import Manners
from assistant.dispatch.moves import NOTHING, Move
from assistant.dispatch.occasions import Occasions
from assistant.dispatch.posting import Posting
from assistant.dispatch.situations import Situation, SituationReader
from assistant.domain.incoming import ErrandDone, FellDue, Incoming, Joined, Place
from assistant.domain.milestones import reached
from assistant.domain.persons import Caller
from assistant.i18n.rendering import Reader
from assistant.services.post import Post
from assistant.storage.inbox import InboxRepository
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost, Transaction

Also = Callable[[Transaction], Awaitable[None]]
Act = Callable[[Scope], Awaitable[None]]

log = structlog.get_logger(__name__)


def utc_now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


class Dispatcher:
    """Handles what comes in, each once: state, answers and done mark commit together."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def handle(self, incoming: Incoming, also: Also | None = None) -> None:
        """Handle one inbox row; `also` is awaited in its transaction, right before the end.

        Raises nothing but `CommitFailed` and `LeaseLost`. A handler that fails is rolled back,
        and the sender gets an apology with a reference number, which the log has too.
        """
        try:
            act = await self._decided(incoming)
            await self._commit(incoming, act, also)
        except (CommitFailed, LeaseLost):
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the next message must be served
            reference = token_hex(3).upper()
            log.error(  # noqa: TRY400 - a whole traceback quotes messages
                "dispatch-failed",
                reference=reference,
                event_id=incoming.event_id,
                kind=type(incoming.content).__name__,
                error=type(error).__name__,
                trace=frames(error),
            )
            await self._apologise(incoming, type(error).__name__, reference, also)

    async def _apologise(
        self, incoming: Incoming, error: str, reference: str, also: Also | None
    ) -> None:
        async def apologise(scope: Scope) -> None:
            await scope.get(Apologising).apologise(incoming, error, reference)

        try:
            await self._commit(incoming, apologise, also)
        except (CommitFailed, LeaseLost):
            raise
        except Exception as defect:  # noqa: BLE001 - the same
            log.error(  # noqa: TRY400 - the same
                "apology-failed", reference=reference, trace=frames(defect)
            )
            await self._close(incoming, also)

    async def _close(self, incoming: Incoming, also: Also | None) -> None:
        async def nothing(_: Scope) -> None:
            pass

        try:
            await self._commit(incoming, nothing, also)
        except (CommitFailed, LeaseLost):
            raise
        except Exception as error:
            # Not even the done mark can be written: handled again, it would fail again.
            raise CommitFailed from error

    async def _decided(self, incoming: Incoming) -> Act:
        """Read and parse, outside of the transaction; return what is to be done inside."""
        place, content = incoming.place, incoming.content
        if isinstance(content, FellDue | ErrandDone):
            return self._occasion
        if place is None:
            return _nothing
        async with self._database.reading() as connection:
            scope = self._scope(connection, incoming)
            # For services that only read, but ask for one: it ends without a commit.
            scope.put(Transaction, Transaction(connection, self._clock()))
            if isinstance(content, Joined):
                return _greet
            situation = await scope.get(SituationReader).read(incoming, place)
            move = await scope.get(Conversing).decide(situation, self._clock())
        if move == NOTHING:
            return _nothing
        if (locale := move.learn or move.speak) is not None:
            situation = situation.in_language(locale)
        return _acting(replace(situation, about=move.about, thread=move.thread), move)

    async def _occasion(self, scope: Scope) -> None:
        await scope.get(Occasions).happen()

    async def _commit(self, incoming: Incoming, act: Act, also: Also | None) -> None:
        async with self._database.transaction(self._clock()) as tx:
            scope = self._scope(tx.connection, incoming)
            scope.put(Transaction, tx)
            await act(scope)
            for work in tx.unconditional:
                await work()
            await scope.get(Posting).deliver(scope.get(Post))
            await scope.get(InboxRepository).done(incoming.row, tx.now)
            if also is not None:
                await also(tx)
            reached("dispatch.handled")
        reached("dispatch.committed")

    def _scope(self, connection: AsyncConnection, incoming: Incoming) -> Scope:
        leaves = {AsyncConnection: connection, Incoming: incoming, Post: Post()}
        if incoming.place is not None:
            leaves[Place] = incoming.place
        return self._providers.scope(leaves)


async def _nothing(_: Scope) -> None:
    """Mark as done what is not for us."""


async def _greet(scope: Scope) -> None:
    await scope.get(Greeter).greet()


def _acting(situation: Situation, move: Move) -> Act:
    async def act(scope: Scope) -> None:
        scope.put(Situation, situation)
        scope.put(Caller, situation.caller)
        scope.put(Reader, situation.reader)
        if await scope.get(Manners).may_answer(situation.caller):
            await scope.get(Acting).do(move)

    return act
