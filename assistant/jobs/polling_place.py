"""The other side of a mailed ballot's page: each visit is one transaction, told and posted."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.posting import Posting
from assistant.dispatch.producing import Producing
from assistant.domain.ballot_marks import Fields
from assistant.services.booths import Answer, BoothState, BoothView
from assistant.services.files import CannotCome
from assistant.services.post import Post
from assistant.services.results import EXPORT
from assistant.services.web_ballots import WebBallots
from assistant.storage.unit_of_work import Database, Transaction

_LEAVES = frozenset({AsyncConnection, Transaction, Post})


class PollingPlace:
    """Takes ballots; fulfils `services.booths.Booths`."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Build it; raises `CannotProvide` where what takes ballots cannot be built."""
        for needed in (WebBallots, Posting):
            providers.check({"": needed}, "ballot page", leaves=_LEAVES)
        self._database = database
        self._providers = providers
        self._clock = clock
        self._producing = Producing(database, providers, clock)

    async def look(self, secret: str) -> BoothView | None:
        """Return what a link leads to, as `Booths` says."""
        now = self._clock()
        async with self._reading() as scope:
            return await scope.get(WebBallots).look(secret, now)

    async def cast(self, secret: str, fields: Fields, *, once: str) -> Answer:
        """Take what a form holds, as `Booths` says; it counts as sent when it came in here."""
        at = self._clock()
        async with self._database.transaction(at) as tx:
            post = Post()
            scope = self._scope(tx, post)
            answer = await scope.get(WebBallots).cast(secret, fields, once=once, at=tx.now)
            await scope.get(Posting).deliver(post)
        return answer

    async def file(self, secret: str, name: str) -> bytes | None:
        """Return what can be taken away, as `Booths` says."""
        view = await self.look(secret)
        if view is None or view.state is not BoothState.DECLARED or name not in view.files:
            return None
        try:
            made = await self._producing.produce(EXPORT, f"{view.proposal.number}:{name}")
        except CannotCome:
            return None
        return made if isinstance(made, bytes) else made.data

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[Scope]:
        async with self._database.reading() as connection:
            # Services ask for a transaction; this one ends without a commit.
            yield self._scope(Transaction(connection, self._clock()), Post())

    def _scope(self, tx: Transaction, post: Post) -> Scope:
        return self._providers.scope({AsyncConnection: tx.connection, Transaction: tx, Post: post})
