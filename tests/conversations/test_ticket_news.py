"""What members hear of their tickets unasked, on a clock as machines have them."""

from datetime import timedelta

import pytest

from assistant.domain.tickets import State
from assistant.storage.due import DueRepository
from assistant.storage.tickets import TicketRepository
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


@pytest.mark.parametrize("emoji", ["⏸", "✅"])
async def test_on_a_clock_that_knows_fractions_the_member_is_told_and_the_step_undone(
    house: House, desk: Desk, ana: Somebody, emoji: str
) -> None:
    """What is stored is not as fine as a machine's clock: that must look like nobody's doing."""
    house.later(microseconds=123_456)
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.mireia.reacts(card, emoji, desk.room)
    async with house.database.transaction(house.now) as tx:
        due = await DueRepository(tx.connection).take(house.now + timedelta(minutes=2))
    (soon,) = [each.data for each in due if each.kind == "ticket-news"]
    house.later(minutes=3)
    heard = await house.falls_due("ticket-news", soon)
    assert ana.user_id in told(heard, ana)[-1].message.mentions
    back = await desk.mireia.unreacts(step, desk.room)
    async with house.database.reading() as connection:
        ticket = await TicketRepository(connection).get(101)
    assert ticket is not None
    assert ticket.state is State.NEW
    assert heard.messages[-1].txn_id in [redaction.of for redaction in back.redactions]


async def test_who_is_a_member_by_themselves_is_named_once(house: House, desk: Desk) -> None:
    member = await house.member("bo", name="Bo Lind")
    bo = await house.person("Bo Lind", members=(member,))
    card = desk.card(await bo.says("ask support no sound"))
    assert card.body.startswith(f"101 · Bo Lind {bo.user_id} · new")


@pytest.mark.parametrize("emoji", ["⏸", "✅"])
async def test_what_is_undone_within_two_minutes_nobody_hears_of(
    house: House, desk: Desk, ana: Somebody, emoji: str
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.mireia.reacts(card, emoji, desk.room)
    async with house.database.transaction(house.now) as tx:
        due = await DueRepository(tx.connection).take(house.now + timedelta(minutes=2))
    (soon,) = [each.data for each in due if each.kind == "ticket-news"]
    await desk.mireia.unreacts(step, desk.room)
    await desk.does(card, "!claim")
    house.later(minutes=3)
    assert not told(await house.falls_due("ticket-news", soon), ana)


@pytest.mark.parametrize(("locale", "today"), [("en", "today"), ("ar", "اليوم")])
async def test_an_answer_that_is_owed_stands_in_today(
    house: House, desk: Desk, locale: str, today: str
) -> None:
    member = await house.member("bo", name="Bo Lind")
    bo = await house.person("Bo Lind", members=(member,), locale=locale)
    card = desk.card(await bo.says("ask support no sound"))
    assert "no sound" not in (await bo.says(today)).body
    await desk.does(card, "!wait fri")
    assert "no sound" not in (await bo.says(today)).body, "it waits for a day, not for them"
    await desk.does(card, "!wait")
    shown = (await bo.says(today)).body
    assert "no sound" in shown
    assert "101" in shown
    await bo.says("101 Firefox")
    assert "no sound" not in (await bo.says(today)).body
