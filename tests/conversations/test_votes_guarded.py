"""Voting where it does not count: sense checks, circles, shared rooms, other people's ballots."""

from datetime import timedelta

from tests.support.conversation import House, Somebody
from tests.support.vote_house import Vote, kind_named, second_account, vote_on

MILLISECOND = timedelta(milliseconds=1)


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _asked(house: House, kind: str = "ordinary", **more: object) -> Vote:
    return await vote_on(house, await kind_named(house, kind), **more)  # type: ignore[arg-type]


async def test_a_sense_check_has_no_receipt(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, "advice")
    step = await ana.says(f"{vote.number} yes")
    assert step.id == "votes-counted"
    assert step.reply.receipt is None


async def test_a_circle_decides_by_its_people(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person("Ana", members=(forn,))
    berta = await house.person("Berta", members=(forn,))
    eve = await _voter(house, "Eve")
    circle = await house.circle("bread", people=(ana, berta))
    vote = await _asked(house, circle=circle)
    await ana.says(f"{vote.number} yes")
    await berta.says(f"{vote.number} no")
    assert sorted(each["choice"] for each in (await vote.counted()).values()) == ["no", "yes"]
    assert (await eve.says(f"{vote.number} yes")).id == "proposals-unknown"


async def test_a_second_account_of_the_same_person_has_no_second_ballot(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    await ana.says(f"{vote.number} yes")
    other = await second_account(house, ana)
    await other.says(f"{vote.number} no")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_nobody_takes_back_what_another_wrote(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana, berta = (
        await house.person("Ana", members=(forn,)),
        await house.person("B", members=(forn,)),
    )
    vote = await _asked(house)
    step = await ana.says(f"{vote.number} yes")
    await berta.redacts(step, ana.direct)
    assert await vote.counted() == {forn.id: {"choice": "yes"}}
