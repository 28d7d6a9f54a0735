"""Secret votes: a ballot is found by its key only, and by nothing once that is gone."""

import json
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import make_url, null, update

from assistant.domain.incoming import Text
from assistant.domain.outgoing import Message
from assistant.domain.proposals import Proposal
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.kinds import Kinds
from assistant.services.poll_keys import PollKeys
from assistant.services.post import Post
from assistant.services.secret_closing import SecretClosing
from assistant.storage.ballots import RollRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.outbox import OutboxRepository, outbox
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Transaction
from assistant.storage.unsent import UnsentRepository
from tests.support.conversation import House, Somebody
from tests.support.poll_keys import KeysInMemory
from tests.support.vote_house import Vote, kind_named, vote_on

OPTIONS = ("Forn vell", "Hort comú", "Taller")


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _election(house: House, **changes: object) -> Vote:
    return await vote_on(house, await kind_named(house, "election", **changes), options=OPTIONS)


def _keys(house: House) -> KeysInMemory:
    found = house.dispatcher._providers.values[PollKeys]
    assert isinstance(found, KeysInMemory)
    return found


def _everything(house: House) -> dict[str, list[str]]:
    """Return every row of every table, as text."""
    with closing(sqlite3.connect(make_url(house.database.url).database or "")) as connection:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        return {
            table: [
                json.dumps(row, default=repr, ensure_ascii=False)
                for row in connection.execute("SELECT * FROM " + table)  # noqa: S608 - our own names
            ]
            for table in tables
        }


async def test_a_secret_ballot_has_a_tracker_and_nothing_else(house: House) -> None:
    ana = await _voter(house, "Ana", "ca")
    vote = await _election(house)
    step = await ana.says(f"{vote.number} B A")
    assert step.id == "votes-counted"
    assert "El teu rebut" in step.body
    assert await vote.contents() == [{"ranking": ["Hort comú", "Forn vell"]}]
    assert "Substitueix" not in step.body
    changed = await ana.says(f"{vote.number} C")
    assert "Substitueix" in changed.body
    assert await vote.contents() == [{"ranking": ["Taller"]}]
    shown = await ana.says(f"{vote.number} el meu vot")
    assert "Taller" in shown.body
    assert changed.reply.receipt.code in shown.body
    back = await ana.redacts(changed)
    assert "Hort comú" in back.body
    assert "En esborrar el posterior, torna a comptar el teu vot" in back.body
    assert "torna a comptar" not in changed.body
    assert await vote.contents() == [{"ranking": ["Hort comú", "Forn vell"]}]


async def test_an_earlier_receipt_leads_to_no_later_ballot(house: House) -> None:
    """Who saw one that came before knows after the close that it was replaced, and by what not."""
    people = [await _voter(house, f"Voter{place}") for place in range(11)]
    vote = await _election(house)
    for who in people:
        await who.says(f"{vote.number} A")
    ana = people[0]
    said = [await ana.says(f"{vote.number} {letter}") for letter in "BC"]
    said.append(await ana.redacts(said[-1]))
    codes = [each.reply.receipt.code for each in said]
    assert len(set(codes)) == 3
    last = codes.pop()
    eve = people[1]
    assert [(await eve.says(f"verify {each}")).id for each in codes] == [
        "results-receipt-replaced"
    ] * 2
    assert (await ana.says(f"verify {last}")).id == "results-verified-kept"
    (row,) = [row for row in _everything(house)["secret_ballots"] if last[4:] in row]
    assert not any(each[4:] in row for each in codes)
    await vote.declared()
    assert await vote.problems() == []
    sealed = "".join(_everything(house)["secret_ballots"])
    assert last[4:] in sealed
    assert not any(each[4:] in sealed for each in codes)
    unknown = await eve.says(f"verify {codes[0]}")
    assert "only the last one" in unknown.body
    assert (await ana.says(f"verify {last}")).id == "results-verified-secret"


async def test_the_message_of_a_secret_ballot_can_never_be_read_again(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    forgotten = []

    async def also(tx: Transaction) -> None:
        forgotten.append(tx.forgotten)

    for body in (f"{vote.number} B A", f"{vote.number} nonsense", f"{vote.number} mine"):
        await house.receive(Text(body=body), ana.user_id, ana.direct, also=also)
    assert forgotten == [True, True, True]


async def test_after_the_close_nothing_links_ballot_and_member(house: House) -> None:
    """Tables are looked through whole: no slot, no earlier ballot, no words of a ballot."""
    people = [await _voter(house, f"Voter{place}") for place in range(12)]
    vote = await _election(house)
    for place, who in enumerate(people):
        await who.says(f"{vote.number} {'ABC'[place % 3]}")
        await who.says(f"{vote.number} {'BCA'[place % 3]} {'ABC'[place % 3]}")
    proposal = await vote.proposal()
    await house.collect()
    slots = _everything(house)["secret_ballots"]
    assert all('"[[' in row for row in slots)  # so there is something that has to go
    async with house.database.transaction(house.now) as tx:
        post = Post()

        closing_ = SecretClosing(
            kinds=Kinds(KindRepository(tx.connection), tx),
            ballots=SecretBallotRepository(tx.connection),
            roll=RollRepository(tx.connection),
            keys=_keys(house),
            unsent=UnsentRepository(tx.connection),
            post=post,
        )
        await closing_.seal(proposal)
        assert [errand.kind for errand in post.errands] == ["seal-votes"]
        # What was sent is wiped by the transport, which a house of tests has not.
        await tx.connection.execute(update(outbox).values(content=null()))
    await _keys(house).destroy(proposal.number, proposal.wording.version)
    found = _everything(house)
    rows = [json.loads(row) for row in found["secret_ballots"]]
    assert len(rows) == 12
    assert all(number == vote.number and slot == tracker for number, slot, tracker, *_ in rows)
    assert [row[1] for row in rows] == sorted(row[1] for row in rows)
    trackers = {row[2] for row in rows}
    others = {
        table: "\n".join(rows_) for table, rows_ in found.items() if table != "secret_ballots"
    }
    for table, text in others.items():
        assert not any(tracker in text for tracker in trackers), table
        if table not in {"wordings", "audit"}:
            assert "Hort com" not in text, table
    assert "nobody can tell any more" in (await people[0].says(f"{vote.number} mine")).body


async def test_a_vote_whose_key_is_lost_begins_again(house: House) -> None:
    """As after a restore of a backup, in which the key is not: everybody is asked anew."""
    ana, oriol = await _voter(house, "Ana"), await _voter(house, "Oriol")
    vote = await _election(house)
    await ana.says(f"{vote.number} A")
    _keys(house).kept.clear()
    house.later(hours=1)
    await oriol.says(f"{vote.number} B")
    assert await vote.contents() == [{"ranking": ["Hort comú"]}]
    asked = await vote.delivered()
    assert {each.recipient for each in asked.messages} == {ana.user_id, oriol.user_id}
    assert str(vote.number) in (await ana.says("vote")).body


async def test_a_lost_key_is_found_out_at_the_start(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to vote first; a vote whose key is there, or that fails, harms no other.

    What fails has made a key: by that, nobody's ballot of before may count beside a new one.
    """
    ana, oriol = await _voter(house, "Ana"), await _voter(house, "Oriol")
    lost, whole, broken = [await _election(house) for _ in range(3)]
    for vote in (lost, whole, broken):
        await ana.says(f"{vote.number} A")
    del _keys(house).kept[lost.number, 1], _keys(house).kept[broken.number, 1]
    house.later(hours=1)
    begin = BallotDelivery.begin

    async def breaks(delivery: BallotDelivery, proposal: Proposal, *, anew: bool) -> None:
        if proposal.number == broken.number:
            raise ArithmeticError
        await begin(delivery, proposal, anew=anew)

    with monkeypatch.context() as failing:
        failing.setattr(BallotDelivery, "begin", breaks)
        await house.falls_due("vote-keys", {})
        asked = await lost.delivered()
    assert {each.recipient for each in asked.messages} == {ana.user_id, oriol.user_id}
    assert await lost.contents() == []
    assert await whole.contents() == await broken.contents() == [{"ranking": ["Forn vell"]}]
    await oriol.says(f"{broken.number} B")
    assert await broken.contents() == [{"ranking": ["Hort comú"]}]
    asked = await broken.delivered()
    assert {each.recipient for each in asked.messages} == {ana.user_id, oriol.user_id}
    await house.falls_due("vote-keys", {})
    assert (await broken.due(minutes=10)).messages == []
    assert await broken.contents() == [{"ranking": ["Hort comú"]}]


async def test_a_late_secret_ballot_leaves_nothing(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    await vote.due(days=7, seconds=1)
    assert (await ana.says(f"{vote.number} A")).id == "votes-over"
    assert await vote.contents() == []


async def test_colleagues_hear_that_not_what(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person("Ana", members=(forn,))
    await house.person("Berta", members=(forn,))
    vote = await _election(house)
    step = await ana.says(f"{vote.number} B")
    assert "The vote is secret" in step.messages[1].body
    assert "Hort" not in step.messages[1].body


async def test_a_receipt_that_could_not_leave_is_dropped_at_the_end(house: House) -> None:
    """Beside its reader it would name the ballot for as long as it waits."""
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    older = (await ana.says(f"{vote.number} A")).reply.receipt.code
    code = (await ana.says(f"{vote.number} B")).reply.receipt.code
    another = f"{vote.number}-aaaa-bbbb-cccc"
    await house.collect()
    async with house.database.transaction(house.now) as tx:
        for said in (older, code, another):
            message = Message(body=f"Receipt: {said}", html=said)
            await OutboxRepository(tx.connection).add(
                message, now=tx.now, recipient=ana.user_id, once=said
            )
        closing_ = SecretClosing(
            kinds=Kinds(KindRepository(tx.connection), tx),
            ballots=SecretBallotRepository(tx.connection),
            roll=RollRepository(tx.connection),
            keys=_keys(house),
            unsent=UnsentRepository(tx.connection),
            post=Post(),
        )
        await closing_.seal(await vote.proposal())
        assert [row.txn_id for row in await OutboxRepository(tx.connection).pending()] == [another]
