"""What a circle's room was shown of somebody is taken back when they are forgotten."""

from datetime import timedelta

import pytest

from assistant.storage.due import DueRepository
from assistant.storage.erasures import ErasureRepository
from tests.support.asking import Desk, support_desk
from tests.support.conversation import House, Somebody, Step


async def forgotten(house: House, somebody: Somebody) -> Step:
    """Let somebody be forgotten now."""
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        at = house.now - timedelta(minutes=1)
        await ErasureRepository(tx.connection).put(somebody.person.id, at, at)
    step: Step = await house.falls_due("erase", {"erase": somebody.person.id})
    return step


async def due_now(house: House) -> list[Step]:
    """Let all that is due within a minute fall due."""
    house.later(minutes=1)
    async with house.database.transaction(house.now) as tx:
        rows = await DueRepository(tx.connection).take(house.now)
    return [await house.falls_due(row.kind, row.data) for row in rows]


def shown(desk: Desk, steps: list[Step]) -> set[str]:
    """Return the transaction ids of all that steps said in the circle's room."""
    return {heard.txn_id for step in steps for heard in desk.read(step)}


@pytest.mark.parametrize(
    ("locale", "asks", "later"),
    [
        ("en", "ask support My camera is black", "101 still black"),
        ("ca", "pregunta suport La meva càmera és negra", "101 continua negra"),
    ],
)
async def test_all_that_we_wrote_there_about_it_is_taken_back(
    house: House, locale: str, asks: str, later: str
) -> None:
    desk = await support_desk(house, locale="ca" if locale == "en" else "en")
    member = await house.member("puig", name="Ca la Puig")
    ana = await house.person("Ana Puig", locale=locale, members=(member,))
    bob = await house.person("Bob Vila")
    others = [await bob.says("ask support no sound")]
    others += [await bob.says("101 since monday")]
    steps = [await ana.says(asks.replace("101", "102"))]
    card = desk.card(steps[0])
    steps.append(await ana.says(later.replace("101", "102")))
    steps.append(await ana.sends("m.image", reply_to=steps[0].messages[0].event_id))
    steps.append(await desk.mireia.reacts(card, "🙋", desk.room))
    steps.append(await desk.replies(card, "Dear Ana Puig, is it covered?"))
    boards = await due_now(house)
    gone = await forgotten(house, ana)
    back = {each.of for each in gone.redactions}
    assert shown(desk, steps) <= back
    assert shown(desk, boards) <= back, "the board has named them"
    assert not shown(desk, others) & back
    assert not desk.read(gone)
    (board,) = [heard for step in await due_now(house) for heard in desk.read(step)]
    assert board.message.replaces is None
    assert "Ana" not in board.body
    assert "Bob" in board.body


async def test_what_a_circle_had_that_handed_it_on_is_taken_back_there(house: House) -> None:
    desk = await support_desk(house)
    finance = await support_desk(house, "finance", names={"en": "Finance"})
    ana = await house.person("Ana Puig")
    steps = [await ana.says("ask support My camera is black")]
    steps.append(await desk.does(desk.card(steps[0]), "!to finance with history"))
    gone = await forgotten(house, ana)
    back = {each.of for each in gone.redactions}
    assert shown(desk, steps) | shown(finance, steps) <= back


async def test_words_of_a_colleague_in_another_s_ticket_are_taken_back(house: House) -> None:
    desk = await support_desk(house)
    acme = await house.member("acme")
    rep = await house.person("Rea Rep", members=(acme,))
    hal = await house.person("Hal Hand", members=(acme,))
    asked = await rep.says("ask support no sound")
    await rep.says("101 show colleagues")
    said = await hal.says("101 nor have I")
    gone = await forgotten(house, hal)
    back = {each.of for each in gone.redactions}
    assert shown(desk, [said]) <= back
    assert not shown(desk, [asked]) & back


async def test_who_asked_nothing_has_nothing_taken_back(house: House) -> None:
    desk = await support_desk(house)
    ana, bob = await house.person("Ana Puig"), await house.person("Bob Vila")
    await bob.says("ask support no sound")
    gone = await forgotten(house, ana)
    assert gone.redactions == []
    assert desk.read(gone) == []
