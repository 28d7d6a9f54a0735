"""After its close nothing on the disk, in a backup or in the crypto store links ballot and voter."""

import asyncio
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from assistant.demo.people import Phone
from assistant.domain.proposals import Proposal, Stage, Wording
from assistant.domain.resolutions import Method
from assistant.services.kinds import Kinds
from assistant.services.poll_keys import masked, slot_of
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
        if proposal.stage is Stage.DECLARED and seals == ["sent"]:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"{proposal.stage}, {seals}")


async def test_nothing_links_a_secret_ballot_and_its_voter(town: Town, tmp_path: Path) -> None:
    accounts = [town.account(name) for name in ("ana", "ben", "carla", "dora")]
    localpart = accounts[0].user_id[1:].partition(":")[0]
    bot = Bot(tmp_path / "bot", town.synapse, f"bot-{localpart}")
    bot.set_up(linked(accounts))
    bot.start()
    voters = [Voter(phone=phone, room="") for phone in [await town.phone(a) for a in accounts]]
    for voter in voters:
        voter.room = await voter.phone.open_direct(bot.user_id)
        await voter.phone.hear(bot.user_id, voter.room)
    await asyncio.to_thread(bot.stop)
    path = bot.folder / "assistant.db"
    database = Database(sqlite_url(path))
    try:
        number = await _announced(database)
        bot.start()
        ana, ben, carla, dora = voters
        us = bot.user_id
        for voter, answer in ((ana, "1"), (dora, "3")):
            voter.ballots += (await tap(voter.phone, voter.room, us, answer),)
            await _receipt(voter, us)
        for voter, words in ((ben, "Bellota"), (carla, "Castanya"), (carla, "A"), (dora, "B")):
            voter.ballots += (await voter.phone.say(voter.room, f"{number} {words}"),)
            await _receipt(voter, us)
        async with database.reading() as connection:
            roll = await RollRepository(connection).of(number)
        key = (bot.folder / "vote-keys" / f"{number}-1").read_bytes()
        await asyncio.to_thread(bot.command, "backup", str(tmp_path / "during"))
        await asyncio.to_thread(bot.stop)
        await _let_close(database, number)
        bot.start()
        await _sealed(database, number, ana)
        for voter in voters:
            voter.phone.catch_up(voter.room)
            await voter.phone.say(voter.room, f"verify {number}-{voter.tracker}")
            await voter.phone.hear(us, voter.room)
        later = {}
        for voter in voters:
            later[await voter.phone.say(voter.room, "about")] = "about"
            await voter.phone.hear(us, voter.room)
        running = bytes_of(path)  # with its log
        await asyncio.to_thread(bot.command, "backup", str(tmp_path / "after"))
        await asyncio.to_thread(bot.stop)
    finally:
        await database.close()
        bot.stop()
    events = [each for one in voters for each in await ciphertexts(one.phone, one.room)]
    after, during = tmp_path / "after" / "assistant.db", tmp_path / "during" / "assistant.db"
    sealed_with = pickle_key(bot.config)
    ballots = {event for voter in voters for event in voter.ballots}
    trackers = {voter.tracker for voter in voters}
    users = {account.user_id for account in accounts}
    assert len(trackers) == len(voters)
    assert len(ballots) == 6
    assert ballots | set(later) <= {each["event_id"] for each in events}

    for database_file in (path, after, during):
        opened = read_with(database_file, events, sealed_with)
        assert not ballots & set(opened), database_file
        assert not [text for text in opened.values() if any(each in text for each in trackers)]
    for database_file in (path, after):
        assert set(later) <= set(read_with(database_file, events, sealed_with))

    for database_file in (path, after, during):
        for row in rows_of(database_file):
            if row.table in {"secret_ballots", "wordings"}:
                continue
            assert not any(each in row.text for each in trackers), row
            about_ballots = any(option in row.text for option in OPTIONS)
            assert not about_ballots, row
    for row in rows_of(during):
        if row.table == "secret_ballots":
            assert not any(each in row.text for each in users | ballots), row

    gone = [key, key.hex().encode()]
    gone += [slot_of(key, each.voter_id).encode() for each in roll]
    gone += [masked(key, event).encode() for event in ballots]
    gone += [b"%d Bellota" % number, b"%d Castanya" % number]
    disk = bytes_of(bot.folder, tmp_path / "after")
    for each in gone:
        assert each not in disk
        assert each not in running
    assert key not in bytes_of(tmp_path / "during")
    assert slot_of(key, roll[0].voter_id).encode() in bytes_of(tmp_path / "during")
    for tracker in trackers:
        # As often as in the row itself, by its slot and by its tracker: no old copy lies anywhere.
        assert path.read_bytes().count(tracker.encode()) == 2
        assert after.read_bytes().count(tracker.encode()) == 2


async def _receipt(voter: Voter, us: str) -> None:
    """Hear the answer to a ballot, and keep its receipt."""
    while True:
        heard = await voter.phone.hear(us, voter.room)
        if found := RECEIPT.search(heard.body):
            assert voter.tracker in {"", found[2]}
            voter.tracker = found[2]
            return
