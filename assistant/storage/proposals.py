"""Proposals, the versions of their wording, and who writes them together."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.domain.rounds import Phase
from assistant.domain.verdicts import Outcome
from assistant.storage.schema import Instant, metadata

proposals = Table(
    "proposals",
    metadata,
    Column("number", ForeignKey("numbers.number"), primary_key=True),
    Column("kind_id", ForeignKey("kinds.id"), nullable=False),
    Column("circle_id", ForeignKey("circles.id")),  # NULL: the whole co-op decides
    Column("author_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("version", Integer, nullable=False),  # of the wording that holds
    Column("stage", String, nullable=False),
    Column("phase", String),
    Column("seats", Integer, nullable=False),
    Column("follows", ForeignKey("proposals.number", ondelete="SET NULL")),
    Column("second_call", Boolean, nullable=False),
    Column("facilitator_id", ForeignKey("persons.id", ondelete="SET NULL"), index=True),
    Column("drafted_at", Instant, nullable=False),
    Column("announced_at", Instant),
    Column("opens_at", Instant),
    Column("closes_at", Instant),
    Column("declared_at", Instant),
    Column("review_at", Instant),
    Column("outcome", String),
    Column("eligible", Integer),
    Column("roll_hash", String),
    Column("salt", String),
    Column(
        "key_print", String
    ),  # by which the poll's key is known; NULL: opened before there were any
    Column("seed", String),
    Column("start_hash", String),
    Column("root", String),
    Column("incomplete", Boolean),
    Column("card", String),
    Column("counting_at", Instant),
    Index("ix_proposals_stage", "stage", "number"),
    Index("ix_proposals_follows", "follows"),
    Index("ix_proposals_circle_id", "circle_id"),
    Index("ix_proposals_kind_id", "kind_id"),
)

wordings = Table(
    "wordings",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("title", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("options", JSON, nullable=False),
    Column("locale", String, nullable=False),
    Column("hash", String, nullable=False),
)

proposal_authors = Table(
    "proposal_authors",  # beside the one who proposed
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class ProposalRepository:
    """Keeps proposals."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, proposal: Proposal) -> None:
        """Keep a new one with its first wording; raises IntegrityError when its number is taken."""
        await self._connection.execute(insert(proposals).values(_columns(proposal)))
        await self._word(proposal)

    async def change(self, proposal: Proposal) -> None:
        """Overwrite what is kept of the proposal; a wording of a new version is added."""
        query = update(proposals).where(proposals.c.number == proposal.number)
        await self._connection.execute(query.values(_columns(proposal)))
        await self._word(proposal)

    async def get(self, number: int) -> Proposal | None:
        """Return the proposal of that number, or None."""
        return next(iter(await self._where(proposals.c.number == number)), None)

    async def several(self, numbers: Collection[int]) -> tuple[Proposal, ...]:
        """Return those of these numbers, newest first."""
        return await self._where(proposals.c.number.in_(numbers))

    async def in_stages(
        self, stages: Collection[Stage], *, limit: int | None = None, offset: int = 0
    ) -> tuple[Proposal, ...]:
        """Return proposals that stand there, newest first."""
        wanted = proposals.c.stage.in_(sorted(stages))
        return await self._where(wanted, limit=limit, offset=offset)

    async def numbers_in(self, stages: Collection[Stage]) -> tuple[int, ...]:
        """Return the numbers of proposals that stand there: nothing of them is read."""
        query = select(proposals.c.number).where(proposals.c.stage.in_(sorted(stages)))
        return tuple((await self._connection.execute(query)).scalars())

    async def written_by(self, person_id: int) -> tuple[Proposal, ...]:
        """Return what a person proposed, or writes with others, newest first."""
        together = select(proposal_authors.c.number).where(
            proposal_authors.c.person_id == person_id
        )
        mine = (proposals.c.author_id == person_id) | proposals.c.number.in_(together)
        return await self._where(mine)

    async def following(self, number: int) -> tuple[Proposal, ...]:
        """Return the proposals that repeat that vote."""
        return await self._where(proposals.c.follows == number)

    async def versions(self, number: int) -> tuple[Wording, ...]:
        """Return every wording of a proposal, oldest first."""
        query = select(wordings).where(wordings.c.number == number).order_by(wordings.c.version)
        return tuple(_wording(row) for row in await self._connection.execute(query))

    async def authors_of(self, number: int) -> frozenset[int]:
        """Return the ids of those who write it beside the one who proposed it."""
        query = select(proposal_authors.c.person_id).where(proposal_authors.c.number == number)
        return frozenset((await self._connection.execute(query)).scalars())

    async def add_author(self, number: int, person_id: int) -> None:
        """Let a person write it, too; twice changes nothing."""
        added = upsert(proposal_authors).values(number=number, person_id=person_id)
        await self._connection.execute(added.on_conflict_do_nothing())

    async def drop_author(self, number: int, person_id: int) -> None:
        """Let a person write it no more."""
        one = (proposal_authors.c.number == number) & (proposal_authors.c.person_id == person_id)
        await self._connection.execute(delete(proposal_authors).where(one))

    async def _word(self, proposal: Proposal) -> None:
        """Keep the wording that holds; that of a draft is written over."""
        values = {**vars(proposal.wording), "options": list(proposal.wording.options)}
        added = upsert(wordings).values(number=proposal.number, **values)
        keys = ["number", "version"]
        await self._connection.execute(
            added.on_conflict_do_update(index_elements=keys, set_=values)
        )

    async def _where(
        self, condition: ColumnElement[bool], *, limit: int | None = None, offset: int = 0
    ) -> tuple[Proposal, ...]:
        query = (
            select(proposals, *(wordings.c[name].label(f"w_{name}") for name in _WORDING))
            .join(
                wordings,
                (wordings.c.number == proposals.c.number)
                & (wordings.c.version == proposals.c.version),
            )
            .where(condition)
            .order_by(proposals.c.number.desc())
        )
        if limit is not None:
            query = query.limit(limit).offset(offset)
        return tuple(_proposal(row) for row in await self._connection.execute(query))


_WORDING = ("title", "text", "options", "locale", "hash")


def _columns(proposal: Proposal) -> dict[str, Any]:
    values = dict(vars(proposal))
    wording: Wording = values.pop("wording")
    return {**values, "version": wording.version}


def _wording(row: Row[Any]) -> Wording:
    return Wording(
        version=row.version,
        title=row.title,
        text=row.text,
        options=tuple(row.options),
        locale=row.locale,
        hash=row.hash,
    )


def _proposal(row: Row[Any]) -> Proposal:
    values = dict(row._mapping)  # noqa: SLF001 - its documented name
    worded = {name: values.pop(f"w_{name}") for name in _WORDING}
    worded["options"] = tuple(worded["options"])
    wording = Wording(version=values.pop("version"), **worded)
    values["stage"] = Stage(row.stage)
    values["phase"] = None if row.phase is None else Phase(row.phase)
    values["incomplete"] = bool(row.incomplete)
    values["outcome"] = None if row.outcome is None else Outcome(row.outcome)
    return Proposal(wording=wording, **values)
