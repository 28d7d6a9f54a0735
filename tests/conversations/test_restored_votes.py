"""Secret votes in a database restored from a backup, which never holds their keys."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import delete, make_url, select

from assistant.domain.proposals import Stage
from assistant.services.ballot_asking import BallotInWords
from assistant.services.lost_votes import LostVoteDrafted, VoteLost
from assistant.storage.copies import copy_database
from assistant.storage.due import DueRepository, due
from assistant.storage.proposals import ProposalRepository
from assistant.storage.results import results
from tests.support.conversation import House, Somebody
from tests.support.held_votes import opening_hash
from tests.support.remote import by_mail, mails
from tests.support.unread import is_declared, synced
from tests.support.vote_house import Vote, kind_named, vote_on

OPTIONS = ("Forn vell", "Hort comú", "Taller")


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _election(house: House, **changes: object) -> Vote:
    return await vote_on(house, await kind_named(house, "election", **changes), options=OPTIONS)


def _backup(house: House, folder: Path) -> Path:
    """Copy the database as `assistant backup` does: without the folder of keys."""
    folder.mkdir()
    source = Path(make_url(house.database.url).database or "")
    copy_database(source, folder / "assistant.db")
    return folder


@asynccontextmanager
async def _restored(before: House, folder: Path) -> AsyncIterator[House]:
    """Open the copy at the same hour; what was on its way has left, and is of no interest."""
    async with House.open(folder) as house:
        house.now = before.now
        await house.collect()
        yield house


def _in(house: House, who: Somebody) -> Somebody:
    again = Somebody(house, who.user_id, who.person)
    again.direct = who.direct
    return again


async def _falls_due_at(house: House, kind: str) -> list[object]:
    async with house.database.reading() as connection:
        rows = await connection.execute(select(due.c.at).where(due.c.kind == kind))
        return list(rows.scalars())


async def test_a_vote_restored_in_its_last_hour_leaves_time_to_vote_again(
    house: House, tmp_path: Path
) -> None:
    ana, oriol = await _voter(house, "Ana"), await _voter(house, "Oriol", "ca")
    ben = await _voter(house, "Ben", "es")  # never votes, and is reminded in both votes
    dan, _ = await by_mail(house, "Dan Roca")
    vote = await _election(house)
    await ana.says(f"{vote.number} A")
    await vote.due(days=6, hours=23)
    was = await vote.proposal()
    copy = _backup(house, tmp_path / "backup")
    async with _restored(house, copy) as again:
        kind = await kind_named(again, "election")
        await again.falls_due("vote-keys", {})
        anew = Vote(again, vote.number)
        asked = await anew.delivered()
        proposal = await anew.proposal()
        assert was.closes_at is not None
        assert proposal.closes_at == again.now + kind.shortest_voting > was.closes_at
        why = {each.recipient: each.body for each in asked.messages if "backup" in each.body}
        assert set(why) == {ana.user_id}
        assert any("còpia de seguretat" in each.body for each in asked.messages)
        mailed = (await mails(again, dan, about="vote-mails-invitation"))[-1]
        assert "cast so far are lost" in mailed.body
        assert "please vote again" in mailed.subject
        ballots = [each for each in asked.messages if isinstance(each.reply, BallotInWords)]
        assert {each.recipient for each in ballots} == {
            ana.user_id,
            oriol.user_id,
            ben.user_id,
        }
        assert await _falls_due_at(again, "proposal-close") == [proposal.closes_at]
        assert proposal.start_hash == await opening_hash(again.database, proposal)
        assert proposal.start_hash != was.start_hash
        await anew.due(hours=2)  # past the close of before
        assert (await anew.proposal()).stage is Stage.OPEN
        told = await _in(again, oriol).says(f"{vote.number} B")
        assert told.id == "votes-counted"
        reminded = await anew.due(
            seconds=(kind.shortest_voting - timedelta(hours=3)).total_seconds()
        )
        assert {each.recipient for each in reminded.messages} == {ana.user_id, ben.user_id}
        every = await mails(again, dan, about="vote-mails-invitation")
        assert "is missing" in every[-1].subject
        assert len([each for each in every if "is missing" in each.subject]) == 2
        await anew.due(hours=1, seconds=1)
        assert (await anew.proposal()).stage is Stage.CLOSED


async def test_a_vote_whose_hour_passed_while_it_was_down_begins_again(
    house: House, tmp_path: Path
) -> None:
    """The row that closes it may fall due before the one that looks for keys."""
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    await ana.says(f"{vote.number} A")
    copy = _backup(house, tmp_path / "backup")
    house.later(days=8)
    async with _restored(house, copy) as again:
        anew = Vote(again, vote.number)
        await again.falls_due("proposal-close", {"proposal": vote.number})
        proposal = await anew.proposal()
        assert proposal.stage is Stage.OPEN
        assert proposal.closes_at is not None
        assert proposal.closes_at > again.now
        assert await anew.contents() == []


async def test_a_vote_restored_between_close_and_count_decides_nothing(
    house: House, tmp_path: Path
) -> None:
    ana, oriol = await _voter(house, "Ana"), await _voter(house, "Oriol", "ca")
    dan, _ = await by_mail(house, "Dan Roca", locale="es")
    vote = await _election(house)
    async with house.database.transaction(house.now) as tx:
        assert oriol.person is not None
        proposal = replace(await vote.proposal(), author_id=oriol.person.id)
        await ProposalRepository(tx.connection).change(proposal)
    for who in (ana, oriol):
        await who.says(f"{vote.number} A")
    await vote.due(days=7, seconds=1)
    assert (await vote.proposal()).stage is Stage.CLOSED
    copy = _backup(house, tmp_path / "backup")
    async with _restored(house, copy) as again:
        anew = Vote(again, vote.number)
        again.later(minutes=6)
        await synced(again)
        told = await anew.due()
        assert (await anew.proposal()).stage is Stage.WITHDRAWN
        assert await anew.contents() == []
        bodies = {(each.recipient, type(each.reply)): each.body for each in told.messages}
        assert "has no result" in bodies[ana.user_id, VoteLost]
        assert "no té resultat" in bodies[oriol.user_id, VoteLost]
        assert "esborrany" in bodies[oriol.user_id, LostVoteDrafted]
        (mailed,) = await mails(again, dan, about="vote-mails-lost")
        assert "no tiene resultado" in mailed.body
        async with again.database.reading() as connection:
            (draft,) = await ProposalRepository(connection).following(vote.number)
        assert draft.stage is Stage.DRAFT
        assert draft.wording.options == OPTIONS
        shown = await _in(again, oriol).says(f"{draft.number}")
        assert "New prices" in shown.body
        assert (await _in(again, ana).says(f"{draft.number}")).id == "proposals-unknown"
        await again.falls_due("vote-keys", {})
        assert (await anew.due(hours=1)).messages == []


async def test_a_vote_that_was_sealed_is_counted_without_its_key(
    house: House, tmp_path: Path
) -> None:
    """Its ballots were all there when they were sealed; a key has nothing to do any more."""
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    await ana.says(f"{vote.number} A")
    await vote.declared()
    async with house.database.transaction(house.now) as tx:  # as between seal and count
        held = replace(await vote.proposal(), stage=Stage.CLOSED, outcome=None, root=None)
        await ProposalRepository(tx.connection).change(replace(held, declared_at=None))
        await tx.connection.execute(delete(results))
        await DueRepository(tx.connection).put(
            "proposal-declare", "x", tx.now, {"proposal": vote.number}
        )
    copy = _backup(house, tmp_path / "backup")
    async with _restored(house, copy) as again:
        await again.falls_due("vote-keys", {})
        anew = Vote(again, vote.number)
        await anew.due(minutes=11)
        assert await is_declared(anew)
        assert len(await anew.contents()) == 1


async def test_an_open_ballot_needs_no_key(house: House, tmp_path: Path) -> None:
    ana = await _voter(house, "Ana")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await ana.says(f"{vote.number} yes")
    copy = _backup(house, tmp_path / "backup")
    async with _restored(house, copy) as again:
        await again.falls_due("vote-keys", {})
        assert (await Vote(again, vote.number).due()).messages == []
        assert len(await Vote(again, vote.number).counted()) == 1
