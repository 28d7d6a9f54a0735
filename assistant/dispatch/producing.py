"""Makes the files that are sent: each by the producer of its kind, from what it reads."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.dispatch.pipeline import utc_now
from assistant.services.files import PRODUCERS, Fetching, Made
from assistant.services.post import Post
from assistant.storage.unit_of_work import Database, Transaction

READS: frozenset[type] = frozenset({AsyncConnection, Transaction, Post})
"""What a producer may ask for beside the values of the house, and what is made of both."""


class Producing:
    """The source of all files; fulfils `services.files.FileSource`."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def produce(self, kind: str, key: str) -> bytes | Made:
        """Return the file of `key`; raises `CannotCome`, LookupError for a kind that nobody makes.

        Raises what the producer does, and RuntimeError where it posts something: nobody would get
        it.
        """
        producer = PRODUCERS[kind]
        needs = dict(self._providers.needs(producer))
        needs.pop("key")
        async with self._database.reading() as connection:
            # Services ask for a transaction; this one ends without a commit.
            post = Post()
            scope = self._providers.scope(
                {
                    AsyncConnection: connection,
                    Transaction: Transaction(connection, self._clock()),
                    Post: post,
                }
            )
            content = await producer(key=key, **scope.arguments(needs))
        if not post.empty:
            raise RuntimeError(f"the producer of {kind} posts")
        if isinstance(content, Fetching):
            return await content.fetch()
        return content if isinstance(content, bytes) else await asyncio.to_thread(content)


def check_producers(providers: Providers) -> None:
    """Raise `CannotProvide` unless every producer can be given what it asks for."""
    for kind, producer in PRODUCERS.items():
        needs = dict(providers.needs(producer))
        needs.pop("key", None)
        providers.check(needs, f"producer of {kind}", leaves=READS)
