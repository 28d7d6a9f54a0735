"""Reminders of votes: only to who has not voted, by day where they are, and once."""

from datetime import timedelta

from tests.support.conversation import House, Somebody
from tests.support.vote_house import Vote, kind_named, vote_on


async def reminders(house: House, who: Somebody) -> int:
    """Count the reminders that are on their way to somebody, or were."""
    await house.collect()
    async with house.database.reading() as connection:
        query = (
            "SELECT count(*) FROM outbox WHERE kind = 'message' AND recipient = ? AND priority = 2"
        )
        rows = await connection.exec_driver_sql(query, (who.user_id,))
        return int(rows.scalar_one())


async def open_vote(house: House, *, secret: bool = False) -> Vote:
    kind = await kind_named(
        house, "ordinary", secret=secret, version=2, reminders=(timedelta(days=2),)
    )
    return await vote_on(house, kind)


async def test_where_one_representative_voted_the_other_is_not_reminded(house: House) -> None:
    forn, hort = await house.member("forn"), await house.member("hort")
    ana = await house.person("Ana", members=(forn,))
    ben = await house.person("Ben", members=(forn,))
    cem = await house.person("Cem", members=(hort,))
    dua = await house.person("Dua", members=(hort,))
    vote = await open_vote(house)
    await ana.says(f"{vote.number} no")
    await vote.due(days=6)
    assert [await reminders(house, who) for who in (ana, ben)] == [0, 0]
    assert [await reminders(house, who) for who in (cem, dua)] == [1, 1]


async def test_who_acts_for_two_is_reminded_of_the_one_that_is_missing(house: House) -> None:
    forn, hort = await house.member("forn", name="Forn"), await house.member("hort", name="Hort")
    ana = await house.person("Ana", members=(forn, hort))
    vote = await open_vote(house)
    await ana.says(f"{vote.number} yes for Hort")
    step = await vote.due(days=6)
    assert await reminders(house, ana) == 1
    assert any("Forn" in heard.body for heard in step.messages)
    assert not any("Hort" in heard.body for heard in step.messages)


async def test_of_a_secret_vote_who_voted_is_not_reminded_either(house: House) -> None:
    ana = await house.person("Ana", members=(await house.member("ana"),))
    ben = await house.person("Ben", members=(await house.member("ben"),))
    vote = await open_vote(house, secret=True)
    await ana.says(f"{vote.number} yes")
    await vote.due(days=6)
    assert [await reminders(house, who) for who in (ana, ben)] == [0, 1]


async def test_who_votes_before_their_morning_is_left_in_peace(house: House) -> None:
    """At the set point it is night in Tokyo; whoever votes then is not woken for nothing."""
    yuki = await house.person("Yuki", timezone="Asia/Tokyo", members=(await house.member("y"),))
    ken = await house.person("Ken", timezone="Asia/Tokyo", members=(await house.member("k"),))
    house.later(hours=5)
    vote = await open_vote(house)
    await vote.due(days=5)
    await yuki.says(f"{vote.number} yes")
    assert [await reminders(house, who) for who in (yuki, ken)] == [0, 0]
    await vote.due(hours=12)
    assert [await reminders(house, who) for who in (yuki, ken)] == [0, 1]


async def test_a_reminder_that_falls_due_twice_is_one(house: House) -> None:
    ben = await house.person("Ben", members=(await house.member("ben"),))
    vote = await open_vote(house)
    await vote.due(days=5)
    for _ in range(2):
        house.restart()
        await house.falls_due("proposal-remind", {"proposal": vote.number, "point": 0})
        await vote.due(minutes=1)
    assert await reminders(house, ben) == 1


async def test_nobody_is_reminded_of_what_is_over(house: House) -> None:
    """A night that ends after the close ends without a reminder."""
    yuki = await house.person("Yuki", timezone="Asia/Tokyo", members=(await house.member("y"),))
    kind = await kind_named(house, "ordinary", version=2, reminders=(timedelta(hours=2),))
    house.later(hours=5)
    vote = await vote_on(house, kind)
    await vote.due(days=6, hours=22)
    await vote.due(days=1)
    assert await reminders(house, yuki) == 0
