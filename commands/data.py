"""My data, and being forgotten."""

from datetime import datetime

from assistant.api import Caller, Erasure, Forgetting, MyData, Reply, command


class DataSent(Reply, message="data-sent"):
    """The file with everything held on the asker follows."""


class DataAsk(Reply, message="data-ask"):
    """What forgetting would mean; `members` are those that end, `documents` those kept by law."""

    members: tuple[str, ...]
    documents: int
    at: datetime


class DataAsked(Reply, message="data-asked"):
    """The asker is forgotten then, unless they think again."""

    at: datetime


@command("data-show", private=True, rank=70)
async def show(caller: Caller, mine: MyData) -> DataSent:
    """Send everything that is held on the caller."""
    mine.send(caller)
    return DataSent()


async def preview(caller: Caller, erasure: Erasure) -> DataAsk:
    """Say what is erased, what is kept, and when."""
    assert caller.person is not None
    return _asked(await erasure.weigh(caller.person))


@command(
    "data-forget",
    private=True,
    changes=True,
    confirm=preview,
    typed=True,
    repeatable=False,
    rank=71,
)
async def forget(caller: Caller, erasure: Erasure) -> DataAsked:
    """Have the caller forgotten after a while."""
    return DataAsked(at=(await erasure.ask(caller)).at)


@command("data-keep", private=True, changes=True, repeatable=False, rank=72)
async def keep(caller: Caller, erasure: Erasure) -> Reply:
    """Let the caller stay after all."""
    return await erasure.keep(caller)


def _asked(wanted: Forgetting) -> DataAsk:
    return DataAsk(members=wanted.members, documents=wanted.documents, at=wanted.at)
