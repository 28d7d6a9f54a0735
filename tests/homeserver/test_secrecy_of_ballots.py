"""After its close nothing in database, backup or crypto store links a ballot and its voter."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from assistant.demo.people import Phone
from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.services.kinds import Kinds
from assistant.services.poll_keys import masked, masked_tracker, slot_of
from assistant.services.proposal_clocks import CLOSE, OPEN
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.outbox import outbox
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.ballot_secrecy import (
    bytes_of,
    ciphertexts,
    pickle_key,
    read_with,
    rows_of,
    tap,
)
from tests.support.bot import Bot, linked
from tests.support.synapse import Town

pytestmark = [pytest.mark.synapse, pytest.mark.timeout(240)]

OPTIONS = ("Alcornoque", "Bellota", "Castanya")
RECEIPT = re.compile(r"(\d+)-([a-z2-9]{4}(?:-[a-z2-9]{4}){2})")
SOON = timedelta(seconds=1)


@dataclass
class Voter:
    """Somebody at a phone, and what they said and were told in the vote."""

    phone: Phone
    room: str
    member: int = 0
    ballots: tuple[str, ...] = ()
    tracker: str = ""
    older: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Held:
    """A vote that is over: its files, and all that a homeserver or a curious operator may know."""

    number: int
    bot: Bot
    live: Path
    during: Path  # backups
    after: Path
    running: bytes  # the files while it ran after the declaration
    key: bytes
    slots: frozenset[str]
    users: frozenset[str]
    trackers: frozenset[str]
    older: frozenset[str]  # that were replaced
    ballots: frozenset[str]  # event ids
    verifying: frozenset[str]
    later: frozenset[str]
    events: list[dict[str, Any]]


async def _announced(database: Database) -> int:
    """Lay down a secret vote that opens with the next start."""
    async with database.transaction() as tx:
        repository = KindRepository(tx.connection)
        kind = replace(
            await Kinds(repository, tx).get("choose"),
            name="trees",
            secret=True,
            published_from=3,
            declared_after=SOON,
            reminders=(),
        )
        kind = await repository.add(kind, tx.now)
        number = await NumberRepository(tx.connection).take("proposal")
        worded = Wording(version=1, title="Trees", text="Which one?", options=OPTIONS, locale="en")
        proposal = Proposal(
            number=number,
            kind_id=kind.id,
            circle_id=None,
            author_id=None,
            wording=replace(worded, hash="ab" * 32),
            stage=Stage.ANNOUNCED,
            drafted_at=tx.now,
            announced_at=tx.now,
            opens_at=tx.now,
            closes_at=tx.now + timedelta(days=7),
        )
        await ProposalRepository(tx.connection).add(proposal)
        await DueRepository(tx.connection).put(OPEN, "open", tx.now, {"proposal": number})
    return number


async def _let_close(database: Database, number: int) -> None:
    async with database.transaction() as tx:
        proposals = ProposalRepository(tx.connection)
        proposal = await proposals.get(number)
        assert proposal is not None
        await proposals.change(replace(proposal, closes_at=tx.now + SOON))
        key = f"{CLOSE}:{number}"
        await DueRepository(tx.connection).put(CLOSE, key, tx.now + SOON, {"proposal": number})


async def _sealed(database: Database, number: int, who: Voter) -> None:
    """Wait until the vote is declared and its key destroyed; what `who` says lets syncs return."""
    for tenth in range(400):
        if tenth % 15 == 0:
            await who.phone.say(who.room, "about")
        async with database.reading() as connection:
            proposal = await ProposalRepository(connection).get(number)
            query = select(outbox.c.state).where(outbox.c.txn_id.startswith("errand:seal-votes"))
            seals = list((await connection.execute(query)).scalars())
        assert proposal is not None
        stage = proposal.stage
        if stage is Stage.DECLARED and seals == ["sent"]:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"{stage}, {seals}")


async def _people(town: Town, bot: Bot) -> list[Voter]:
    accounts = [town.account(name) for name in ("ana", "ben", "carla", "dora")]
    bot.set_up(linked(accounts))
    bot.start()
    voters = []
    for account in accounts:
        phone = await town.phone(account)
        voters.append(Voter(phone=phone, room=await phone.open_direct(bot.user_id)))
        await phone.hear(bot.user_id, voters[-1].room)
    await asyncio.to_thread(bot.stop)
    return voters


async def _vote(voters: list[Voter], us: str, number: int) -> None:
    """Cast ballots by polls and by typing, and change some."""
    ana, ben, carla, dora = voters
    for voter, answer in ((ana, "1"), (dora, "3")):
        voter.ballots += (await tap(voter.phone, voter.room, us, answer),)
        await _receipt(voter, us)
    for voter, words in ((ben, "Bellota"), (carla, "Castanya"), (carla, "A"), (dora, "B")):
        voter.ballots += (await voter.phone.say(voter.room, f"{number} {words}"),)
        await _receipt(voter, us)


async def _say(voters: list[Voter], us: str, words: Callable[[Voter], str]) -> frozenset[str]:
    """Let each say something, and be answered; return the event ids."""
    said = set()
    for voter in voters:
        voter.phone.catch_up(voter.room)
        said.add(await voter.phone.say(voter.room, words(voter)))
        await voter.phone.hear(us, voter.room)
    return frozenset(said)


async def _held(town: Town, folder: Path) -> Held:
    bot = Bot(
        folder / "bot", town.synapse, f"bot-{town.account('x').user_id[1:].partition(':')[0]}"
    )
    voters = await _people(town, bot)
    live, us = bot.folder / "assistant.db", bot.user_id
    database = Database(sqlite_url(live))
    try:
        number = await _announced(database)
        bot.start()
        await _vote(voters, us, number)
        async with database.reading() as connection:
            roll = await RollRepository(connection).of(number)
        key = (bot.folder / "vote-keys" / f"{number}-1").read_bytes()
        await asyncio.to_thread(bot.command, "backup", str(folder / "during"))
        await asyncio.to_thread(bot.stop)
        await _let_close(database, number)
        bot.start()
        await _sealed(database, number, voters[0])
        verifying = await _say(voters, us, lambda each: f"verify {number}-{each.tracker}")
        later = await _say(voters, us, lambda _: "about")
        running = bytes_of(live)  # with its log
        await asyncio.to_thread(bot.command, "backup", str(folder / "after"))
        await asyncio.to_thread(bot.stop)
    finally:
        await database.close()
        bot.stop()
    return Held(
        number=number,
        bot=bot,
        live=live,
        during=folder / "during" / "assistant.db",
        after=folder / "after" / "assistant.db",
        running=running,
        key=key,
        slots=frozenset(slot_of(key, each.voter_id) for each in roll),
        users=frozenset(each.phone.user_id for each in voters),
        trackers=frozenset(each.tracker for each in voters),
        older=frozenset(tracker for each in voters for tracker in each.older),
        ballots=frozenset(event for each in voters for event in each.ballots),
        verifying=verifying,
        later=later,
        events=[event for each in voters for event in await ciphertexts(each.phone, each.room)],
    )


async def test_nothing_links_a_secret_ballot_and_its_voter(town: Town, tmp_path: Path) -> None:
    held = await _held(town, tmp_path)
    assert (len(held.trackers), len(held.older), len(held.ballots)) == (4, 2, 6)
    assert held.ballots | held.later <= {each["event_id"] for each in held.events}
    _check_ciphertexts(held)
    _check_rows(held)
    _check_bytes(held)


def _check_ciphertexts(held: Held) -> None:
    """Neither ballots nor receipts can be read with what is kept; what came later can."""
    sealed_with = pickle_key(held.bot.config)
    for database in (held.live, held.after, held.during):
        opened = read_with(database, held.events, sealed_with)
        assert not held.ballots & set(opened), database
        # What stays of a backup made before the close: with the settings beside it, it reads what
        # its sessions bring later, and so who asks for which receipt afterwards.
        known = held.verifying if database == held.during else set()
        told = [text for event, text in opened.items() if event not in known]
        assert not [text for text in told if any(each in text for each in held.trackers)]
        if database != held.during:
            assert held.later <= set(opened)


def _check_rows(held: Held) -> None:
    for database in (held.live, held.after, held.during):
        for row in rows_of(database):
            if row.table == "secret_ballots":
                assert not any(each in row.text for each in held.users | held.ballots), row
            elif row.table not in {"wordings", "results"}:
                assert not any(each in row.text for each in (*held.trackers, *OPTIONS)), row


def _check_bytes(held: Held) -> None:
    gone = {held.key, held.key.hex().encode()}
    gone |= {slot.encode() for slot in held.slots}
    gone |= {masked(held.key, event).encode() for event in held.ballots}
    gone |= {f"{held.number} {words}".encode() for words in OPTIONS[1:]}
    gone |= {masked_tracker(held.key, tracker).encode() for tracker in held.older}
    gone |= {tracker.encode() for tracker in held.older}
    disk = bytes_of(held.bot.folder, held.after.parent)
    for each in gone:
        assert each not in disk
        assert each not in held.running
    during = bytes_of(held.during)
    assert held.key not in during
    assert all(slot.encode() in during for slot in held.slots)  # nobody's without the key
    for tracker in held.trackers:
        # As often as in its row, as slot and as tracker: no old copy lies anywhere.
        assert held.live.read_bytes().count(tracker.encode()) == 2
        assert held.after.read_bytes().count(tracker.encode()) == 2


async def _receipt(voter: Voter, us: str) -> None:
    """Hear the answer to a ballot, and keep its receipt."""
    while True:
        heard = await voter.phone.hear(us, voter.room)
        if found := RECEIPT.search(heard.body):
            voter.older += (voter.tracker,) if voter.tracker else ()
            voter.tracker = found[2]
            assert voter.tracker not in voter.older
            return
