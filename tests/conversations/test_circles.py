"""Circles are shown to members; only their lead says which room is theirs."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.circles import Circle
from assistant.domain.incoming import ErrandDone
from assistant.domain.money import Money
from assistant.domain.persons import Permission
from assistant.domain.plans import Interval, Plan
from assistant.domain.replies import Localized
from assistant.storage.circles import CircleRepository, Lead
from tests.support.conversation import BOT, House, Somebody


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def leads(house: House, somebody: Somebody, circle: Circle) -> None:
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        lead = Lead(person_id=somebody.person.id)
        await CircleRepository(tx.connection).set_lead(circle.id, lead)


def premium() -> Plan:
    return Plan(
        level="premium",
        version=1,
        names=Localized({"en": "Premium"}),
        price=Money(2000, "EUR"),
        interval=Interval.MONTH,
        limits=(),
    )


async def room_of(house: House, slug: str) -> str | None:
    async with house.database.reading() as connection:
        circle = await CircleRepository(connection).by_slug(slug)
    assert circle is not None
    return circle.room_id


async def test_circles_are_listed_with_remit_and_lead(house: House) -> None:
    ana = await house.person("Ana Puig")
    support = await house.circle("support", people=(ana,))
    await house.circle("finance")
    await leads(house, ana, support)
    first, second = (
        line for line in (await ana.says("circles")).body.splitlines() if line.startswith("- ")
    )
    for words in ("Support", "(yours)", "Looks after support.", "Lead: Ana Puig."):
        assert words in first
    assert "Finance" in second
    assert "yours" not in second


@pytest.mark.parametrize(
    ("locale", "asked"),
    [
        ("en", ("circle support", "who is in Support?", "who's in the support circle")),
        ("es", ("¿quién está en Support?", "¿quién coordina el círculo de support?")),
        ("ca", ("qui hi ha a Support?", "qui és al cercle de Support?")),
        ("ar", ("من في Support؟",)),
    ],
)
async def test_one_circle_is_shown_with_its_people(
    house: House, locale: str, asked: tuple[str, ...]
) -> None:
    ana, pau = await house.person("Ana Puig", locale=locale), await house.person("Pau Riera")
    await house.circle("support", people=(ana, pau))
    for said in asked:
        shown = await ana.says(said)
        assert shown.id == "circles-shown", said
        assert "Ana Puig" in shown.body
        assert "Pau Riera" in shown.body


async def test_who_asks_for_people_of_something_else_is_shown_no_circle(house: House) -> None:
    ana = await house.person("Ana Puig")
    await house.circle("support", people=(ana,))
    for said in ("who is in charge of Support?", "who is in the room?", "who is in?"):
        assert not (await ana.says(said)).id.startswith("circles-"), said


async def test_a_stranger_sees_no_circle(house: House) -> None:
    ana = await house.person("Ana Puig")
    await house.circle("support", people=(ana,))
    eve = await house.stranger()
    for wording in ("circles", "circle support", "support", "who is in Support?", "help", "more"):
        step = await eve.says(wording)
        assert "Ana" not in step.body
        assert "Looks after" not in step.body


@pytest.mark.parametrize(("real", "other"), [("support", "surprise"), ("premium", "priority")])
async def test_a_stranger_does_not_learn_which_names_there_are(
    house: House, real: str, other: str
) -> None:
    """Neither circles nor plans: the name of one is answered as any other word is."""
    await house.circle("support")
    await house.plan(premium())
    for words in ("{}", "circle {}", "plan {}"):
        ours, theirs = await house.stranger(), await house.stranger()
        answer, same = await ours.says(words.format(real)), await theirs.says(words.format(other))
        assert answer.body.replace(real, "…") == same.body.replace(other, "…")


async def test_the_lead_places_the_circle_and_can_take_it_back(house: House) -> None:
    ana, pau = await house.person("Ana Puig"), await house.person("Pau Riera")
    support = await house.circle("support", people=(ana,))
    await leads(house, ana, support)
    room = await house.room(ana, pau)
    placed = await ana.says("!circle here support", room)
    assert placed.id == "circles-placed"
    assert "Support" in placed.body
    assert "One person here is not in the circle" in placed.body
    assert await room_of(house, "support") == room.room_id
    await ana.says("!undo", room)
    assert await room_of(house, "support") is None


async def test_an_unencrypted_room_is_warned_of(house: House) -> None:
    ana = await house.person("Ana Puig")
    await leads(house, ana, await house.circle("support", people=(ana,)))
    room = replace(await house.room(ana), encrypted=False, direct=False)
    assert "not encrypted" in (await ana.says("!circle here support", room)).body


async def test_who_may_place_circles_places_any(house: House) -> None:
    ana = await house.person("Ana Puig")
    await house.circle("admin", permissions=frozenset({Permission.PLACE_CIRCLE}), people=(ana,))
    await house.circle("support")
    room = await house.room(ana, await house.person("Pau Riera"))
    assert (await ana.says("!circle here support", room)).id == "circles-placed"


async def test_a_circles_people_who_do_not_lead_it_are_told_who_does(house: House) -> None:
    """Linking a room decides who reads members' requests, so it is the lead's to do."""
    ana, pau = await house.person("Ana Puig"), await house.person("Pau Riera")
    await leads(house, ana, await house.circle("support", people=(ana, pau)))
    room = await house.room(ana, pau)
    refused = await pau.says("!circle here support", room)
    assert refused.id == "circles-not-yours"
    assert "Ana Puig" in refused.body
    assert await room_of(house, "support") is None


async def test_the_lead_of_one_circle_does_not_place_another(house: House) -> None:
    ana = await house.person("Ana Puig")
    await leads(house, ana, await house.circle("support", people=(ana,)))
    await house.circle("finance")
    room = await house.room(ana, await house.person("Pau Riera"))
    assert (await ana.says("!circle here finance", room)).id == "circles-not-yours"
    assert await room_of(house, "finance") is None


@pytest.mark.parametrize("who", ["stranger", "member"])
async def test_nobody_else_places_a_circle(house: House, who: str) -> None:
    await house.circle("support")
    eve = await house.stranger() if who == "stranger" else await house.person("Eve Stone")
    room = await house.room(eve, await house.person("Pau Riera"))
    await eve.says("!circle here support", room)
    assert await room_of(house, "support") is None


async def test_a_direct_chat_is_no_circles_room(house: House) -> None:
    ana = await house.person("Ana Puig")
    await leads(house, ana, await house.circle("support", people=(ana,)))
    refused = await ana.says("circle here support")
    assert refused.id == "circles-direct"
    assert await room_of(house, "support") is None


async def test_a_room_is_one_circles_only(house: House) -> None:
    ana, pau = await house.person("Ana Puig"), await house.person("Pau Riera")
    for slug in ("support", "finance"):
        await leads(house, ana, await house.circle(slug, people=(ana,)))
    room = await house.room(ana, pau)
    await ana.says("!circle here support", room)
    refused = await ana.says("!circle here finance", room)
    assert refused.id == "circles-taken"
    assert "Support" in refused.body
    assert await room_of(house, "finance") is None


async def test_a_room_that_was_made_for_a_circle_becomes_its_room(house: House) -> None:
    await house.circle("support")
    done = ErrandDone(
        kind="create-room", key="circle-room:support", result={"room_id": "!new:example.org"}
    )
    await house.receive(done, BOT, None, type_="errand")
    assert await room_of(house, "support") == "!new:example.org"
    late = ErrandDone(
        kind="create-room", key="circle-room:support", result={"room_id": "!late:example.org"}
    )
    await house.receive(late, BOT, None, type_="errand")
    assert await room_of(house, "support") == "!new:example.org", "it has one by now"
