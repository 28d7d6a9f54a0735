"""Ballots reach everybody once, whatever ends us on the way; reminders only who has not voted."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, update

from assistant.gateways.poll_key_files import PollKeyFiles
from assistant.storage.outbox import outbox
from tests.support.asking import told
from tests.support.conversation import House
from tests.support.held_votes import minutes_of
from tests.support.proposing import announced, declared_by_time, member_named, opened
from tests.support.remote import by_mail
from tests.support.vote_house import kind_named, vote_on

MANY = 60


async def _reminded(house: House, user_id: str) -> int:
    async with house.database.reading() as connection:
        query = (
            "SELECT count(*) FROM outbox WHERE kind = 'message' AND recipient = ? AND priority = 2"
        )
        return int((await connection.exec_driver_sql(query, (user_id,))).scalar_one())


async def test_each_voter_is_asked_once_across_restarts(house: House) -> None:
    people = [
        await house.person(f"V{place}", members=(await house.member(f"v{place}"),))
        for place in range(MANY)
    ]
    vote = await vote_on(
        house, await kind_named(house, "ordinary"), opens_at=house.now + timedelta(days=1)
    )
    house.later(days=1)
    await house.falls_due("proposal-open", {"proposal": vote.number})
    await vote.due()
    asked = sum([len(await vote.polls(who)) for who in people])
    assert 0 < asked < MANY  # a batch only: others are served between
    house.restart()
    await vote.delivered()
    assert [len(await vote.polls(who)) for who in people] == [1] * MANY


async def test_reminders_reach_who_has_not_voted_once_and_by_day(house: House) -> None:
    """Two days before the end it is night in Tokyo: there the reminder comes in the morning."""
    ana = await house.person("Ana", members=(await house.member("ana"),))
    oriol = await house.person("Oriol", members=(await house.member("oriol"),))
    yuki = await house.person("Yuki", timezone="Asia/Tokyo", members=(await house.member("yuki"),))
    house.later(hours=5)  # 15 h in UTC, midnight in Tokyo
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    await ana.says(f"{vote.number} yes")
    await vote.due(days=5)
    assert [await _reminded(house, who.user_id) for who in (ana, oriol, yuki)] == [0, 1, 0]
    await vote.due(hours=12)
    assert [await _reminded(house, who.user_id) for who in (ana, oriol, yuki)] == [0, 1, 1]
    await vote.due(hours=1)
    assert await _reminded(house, oriol.user_id) == 1


async def test_who_had_no_device_until_the_close_is_told_the_result_alone(house: House) -> None:
    """What is for Layla waits, and so do mails; whatever leaves after all, minutes stay as is."""
    ana, layla = [await member_named(house, name) for name in ("Ana", "Layla")]
    await by_mail(house, "Oriol")
    vote = await announced(house, ana)
    await opened(vote)
    await vote.due(days=6)
    async with house.database.transaction(house.now) as tx:
        mails = outbox.c.txn_id.startswith("errand:vote-mails-")
        waiting = update(outbox).where(mails | (outbox.c.recipient == layla.user_id))
        await tx.connection.execute(update(outbox).values(sent_at=outbox.c.created_at))
        await tx.connection.execute(waiting.values(state="new", sent_at=None))
    result = await declared_by_time(vote)
    over = outbox.c.error == "over"
    async with house.database.transaction(house.now) as tx:
        query = select(outbox.c.kind, outbox.c.recipient).where(over)
        dropped = Counter(map(tuple, await tx.connection.execute(query)))
        before = await minutes_of(tx.connection, await vote.proposal())
        await tx.connection.execute(update(outbox).where(over).values(state="sent", sent_at=tx.now))
        after = await minutes_of(tx.connection, await vote.proposal())
    assert dropped == {
        ("message", layla.user_id): 2,
        ("poll", layla.user_id): 1,
        ("errand", None): 3,
    }
    assert [each.named for each in told(result, layla)] == ["results-declared"]
    assert (before.notices.sent, before.notices.failed) == (1, 2)
    assert after.notices == before.notices


async def test_keys_are_their_owners_alone_and_go_for_good(tmp_path: Path) -> None:
    keys = PollKeyFiles(tmp_path / "vote-keys")
    assert await keys.get(151, 1) is None
    await keys.make(151, 1)
    made = await keys.get(151, 1)
    await keys.make(151, 1)
    assert await keys.get(151, 1) == made
    (file,) = (tmp_path / "vote-keys").iterdir()
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    await keys.destroy(151, 1)
    await keys.destroy(151, 1)
    assert await keys.get(151, 1) is None
    await keys.make(152, 1)
    await keys.make(153, 2)
    keys.destroy_all()
    assert await keys.get(152, 1) is None
    assert not list((tmp_path / "vote-keys").iterdir())
