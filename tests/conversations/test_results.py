"""A vote is declared once, explained to whoever voted, and anybody can check it."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.ledger import digest
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.receipts import OpenReceipt
from assistant.domain.resolutions import Comparator, KindOfResolution, Method, Threshold
from assistant.domain.shares import read_share
from assistant.domain.standing import Standing
from assistant.domain.verdicts import Outcome
from assistant.services.declaring import RepeatBallot
from assistant.services.poll_keys import PollKeys
from assistant.services.result_news import ResultDeclared
from assistant.services.results import NotDeclared, ReceiptUnknown
from assistant.storage.ballots import BallotRepository
from assistant.storage.checkpoint import Checkpoint, CheckpointRepository
from assistant.storage.due import DueRepository
from assistant.storage.inbox import Arrival, InboxRepository
from assistant.storage.proposals import ProposalRepository
from commands.results import (
    BallotVerified,
    Exported,
    MinutesSent,
    ResultShown,
    TotalsExported,
)
from tests.support.conversation import House, Somebody, Step
from tests.support.held_votes import CLOSES, OPENED, Given, hold, kind_of, say

HALF = Threshold(comparator=Comparator.MORE_THAN, share=read_share("1/2"))
WEEK = CLOSES - OPENED
DECLARE = "proposal-declare"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as opened:
        yield opened


@dataclass
class Electorate:
    """Two who can talk to us, and members whom nobody represents."""

    ana: Somebody
    oriol: Somebody
    voters: tuple[int, ...]


async def electorate(house: House, others: int = 0) -> Electorate:
    """Make members, two of them with somebody at a client."""
    members = [await house.member(f"m{place}") for place in range(2 + others)]
    ana = await house.person("Ana Puig", members=(members[0],))
    oriol = await house.person("Oriol Mas", locale="ca", members=(members[1],))
    return Electorate(ana=ana, oriol=oriol, voters=tuple(each.id for each in members))


async def closed(
    house: House, kind: KindOfResolution, given: list[Given], who: Electorate, **rest: object
) -> Proposal:
    """Lay down a vote that closes now."""
    async with house.database.transaction(house.now) as tx:
        held = await hold(
            tx,
            kind,
            given,
            voters=who.voters,
            opened=house.now - WEEK,
            **rest,  # type: ignore[arg-type] # as `hold` names them
        )
    if kind.secret:
        keys: PollKeys = house.dispatcher._providers.values[PollKeys]
        await keys.make(held.number, held.wording.version)
    return held


async def synced(house: House) -> None:
    """Commit a sync that begins now."""
    async with house.database.transaction(house.now) as tx:
        reached = Checkpoint(next_batch="s", number=1, drained=True, begun_at=house.now)
        await CheckpointRepository(tx.connection).write(reached, tx.now)


async def falls_due(house: House) -> list[Step]:
    """Let everything fall due that has by now, until nothing more does."""
    steps: list[Step] = []
    while True:
        async with house.database.transaction(house.now) as tx:
            rows = await DueRepository(tx.connection).take(house.now)
        if not rows:
            return steps
        steps += [await house.falls_due(row.kind, row.data) for row in rows]


async def declare(house: House, proposal: Proposal) -> Proposal:
    """Let five minutes pass, a sync come, and the declaration fall due."""
    house.later(minutes=5)
    await synced(house)
    await house.falls_due(DECLARE, {"proposal": proposal.number})
    return await kept(house, proposal.number)


async def kept(house: House, number: int) -> Proposal:
    async with house.database.reading() as connection:
        found = await ProposalRepository(connection).get(number)
    assert found is not None
    return found


def ordinary() -> KindOfResolution:
    return kind_of(Method.MAJORITY, threshold=HALF)


async def test_result_is_explained_to_each_voter_in_their_language_once(house: House) -> None:
    who = await electorate(house, others=1)
    ballots = [
        Given(voter=who.voters[0], content=say("yes")),
        Given(voter=who.voters[1], content=say("yes")),
        Given(voter=who.voters[2], content=say("no")),
    ]
    proposal = await closed(house, ordinary(), ballots, who)
    declared = await declare(house, proposal)
    assert (declared.stage, declared.outcome) == (Stage.DECLARED, Outcome.CARRIED)
    told = [message for step in await falls_due(house) for message in step.messages]
    bodies = {message.recipient: message.body for message in told}
    assert set(bodies) == {who.ana.user_id, who.oriol.user_id}
    assert "Carried: 2 yes > 1½" in bodies[who.ana.user_id]
    assert "Aprovada" in bodies[who.oriol.user_id]
    assert all(isinstance(message.reply, ResultDeclared) for message in told)

    house.restart()  # whatever is tried again after a crash says nothing again
    await house.falls_due(DECLARE, {"proposal": proposal.number})
    await house.falls_due("proposal-result", {"proposal": proposal.number, "after": 0})
    assert [step for step in await falls_due(house) if step.messages] == []
    assert (await house.collect()).silent


async def test_it_waits_for_a_sync_after_the_close(house: House) -> None:
    who = await electorate(house)
    proposal = await closed(house, ordinary(), [], who)
    await house.falls_due(DECLARE, {"proposal": proposal.number})
    house.later(minutes=5)
    await house.falls_due(DECLARE, {"proposal": proposal.number})
    assert (await kept(house, proposal.number)).stage is Stage.CLOSED
    refused = await who.ana.says(f"result {proposal.number}")
    assert isinstance(refused.reply, NotDeclared)
    assert "Voting is over" in refused.body
    await synced(house)
    house.later(minutes=1)
    await falls_due(house)  # it was planned again
    assert (await kept(house, proposal.number)).stage is Stage.DECLARED


async def test_unreadable_ballot_holds_back_for_two_days_and_is_listed_then(house: House) -> None:
    who = await electorate(house)
    ballots = [Given(voter=who.voters[0], content=say("yes"))]
    proposal = await closed(house, ordinary(), ballots, who)
    sent = house.now - timedelta(hours=1)
    async with house.database.transaction(house.now) as tx:
        inbox = InboxRepository(tx.connection)
        arrival = Arrival(
            event_id="$dark", room_id=who.oriol.direct.room_id, sender=who.oriol.user_id,
            type="m.room.encrypted", sent_at=sent, position=10_000,
            event={"origin_server_ts": round(sent.timestamp() * 1000)},
        )  # fmt: skip
        await inbox.add([arrival], house.now)
        row = (await inbox.ready())[-1].id
        await inbox.wait(row, "s")
    house.later(minutes=5)
    await synced(house)
    asked = await house.falls_due(DECLARE, {"proposal": proposal.number})
    assert isinstance(asked.reply, RepeatBallot)
    assert asked.recipient == who.oriol.user_id
    assert "sí" in asked.body
    assert (await kept(house, proposal.number)).stage is Stage.CLOSED
    house.later(minutes=11)
    again = [each for step in await falls_due(house) for each in step.messages]
    assert again == []  # asked once
    house.later(days=2)
    await falls_due(house)
    assert (await kept(house, proposal.number)).stage is Stage.DECLARED
    async with house.database.reading() as connection:
        ledger = await BallotRepository(connection).of(proposal.number)
    assert [each.content for each in ledger] == [{"choice": "yes"}, {"unreadable": True}]
    shown = await who.ana.says(f"{proposal.number} result")
    assert "Carried" in shown.body


async def test_result_picture_minutes_and_ledger_are_there_for_members(
    house: House, tmp_path: Path
) -> None:
    who = await electorate(house, others=8)
    ranking = {"ranking": ["Ana", "Berta"]}
    ballots = [Given(voter=voter, content=ranking) for voter in who.voters]
    kind = kind_of(Method.STV)
    proposal = await closed(house, kind, ballots, who, options=("Ana", "Berta", "Carla"), seats=2)
    await declare(house, proposal)
    await falls_due(house)
    number = proposal.number

    shown = await who.ana.says(f"{number} result")
    assert isinstance(shown.reply, ResultShown)
    assert "Round 1: Ana 10" in shown.body
    picture = await who.ana.gets_file()
    assert picture.data.startswith(b"\x89PNG")
    assert int.from_bytes(picture.data[16:20]) >= 800

    minutes = await who.oriol.says(f"{number} acta")
    assert isinstance(minutes.reply, MinutesSent)
    pdf, text = await who.oriol.gets_file(), await who.oriol.gets_file()
    assert pdf.data.startswith(b"%PDF")
    written = text.data.decode()
    final = await kept(house, number)
    assert "Acta de la votació" in written
    assert all(word and word in written for word in (final.root, final.seed, final.roll_hash))

    exported = await who.ana.says(f"export {number}")
    assert isinstance(exported.reply, Exported)
    files = {}
    for _ in range(4):
        file = await who.ana.gets_file()
        files[file.name] = file.data
        (tmp_path / file.name).write_bytes(file.data)
    assert set(files) == {"ledger.json", "recount.py", "ballots.blt", "README.txt"}
    run = [sys.executable, "-I", str(tmp_path / "recount.py"), str(tmp_path / "ledger.json")]
    counted = subprocess.run(run, capture_output=True, text=True, check=False)  # noqa: ASYNC221 - short
    assert counted.returncode == 0, counted.stdout + counted.stderr
    assert "Puig" not in files["ledger.json"].decode()
    assert final.root == json.loads(files["ledger.json"])["root"]


async def test_receipts_are_held_against_the_ledger(house: House) -> None:
    who = await electorate(house)
    ballots = [
        Given(voter=who.voters[0], content=say("no")),
        Given(voter=who.voters[0], content=say("yes"), after=timedelta(hours=2)),
    ]
    proposal = await closed(house, ordinary(), ballots, who)
    async with house.database.reading() as connection:
        first, second = await BallotRepository(connection).of(proposal.number)
    codes = [
        OpenReceipt(number=proposal.number, position=each.position, hash=each.hash).code
        for each in (first, second)
    ]
    replaced = await who.ana.says(f"verify {codes[0]}")
    assert isinstance(replaced.reply, BallotVerified)
    assert replaced.reply.standing is Standing.REPLACED
    await declare(house, proposal)
    await falls_due(house)
    counted = await who.oriol.says(f"verifica {codes[1]}")
    assert counted.reply.standing is Standing.COUNTED
    assert counted.reply.declared
    assert "ha comptat." in counted.body
    for wrong in (codes[1][:-1] + ("0" if codes[1][-1] != "0" else "1"), "999-1-" + "0" * 16, "?"):
        assert isinstance((await who.ana.says(f"verify {wrong}")).reply, ReceiptUnknown)


async def test_few_secret_ballots_show_totals_only(house: House) -> None:
    who = await electorate(house)
    kind = kind_of(Method.MAJORITY, threshold=HALF, secret=True)
    ballots = [Given(voter=voter, content=say("yes")) for voter in who.voters]
    proposal = await closed(house, kind, ballots, who)
    declared = await declare(house, proposal)
    assert declared.outcome is Outcome.CARRIED
    told = [each.body for step in await falls_due(house) for each in step.messages]
    # Nobody is promised a check that `export` then says nobody can make.
    assert any("nobody can recount them" in body for body in told)
    assert not any("To check it yourself" in body for body in told)
    late = await who.ana.says(f"{proposal.number} no")
    assert "The result is declared" in late.body
    exported = await who.ana.says(f"{proposal.number} export")
    assert isinstance(exported.reply, TotalsExported)
    ledger = json.loads((await who.ana.gets_file()).data)
    assert ledger["ballots"] is None
    assert ledger["declared"]["yes"] == 2
    tracker = digest(["tracker", who.voters[0]])[:12]
    assert tracker not in json.dumps(ledger)


async def test_strangers_and_former_members_learn_nothing(house: House) -> None:
    who = await electorate(house)
    proposal = await closed(house, ordinary(), [], who)
    await declare(house, proposal)
    await falls_due(house)
    eve = await house.person("Eve", members=())
    for words in ("result", "minutes", "export"):
        step = await eve.says(f"{words} {proposal.number}")
        assert "A van" not in step.body
        assert not step.files
