"""A circle's reply that cannot reach the member is said to whoever wrote it."""

from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import UNSENT
from tests.support.asking import support_desk
from tests.support.conversation import House
from tests.support.heard import Step


async def _lost(house: House, txn_id: str) -> Step:
    result = {"kind": "message", "about": "ticket", "circle": None}
    done = ErrandDone(kind=UNSENT, key=txn_id, result=result, error="declined")
    return await house.receive(done, "", None, type_="errand")


async def test_a_reply_that_reaches_nobody_is_said_once_in_its_thread(house: House) -> None:
    """Who answers would else wait for a member who never read a word."""
    desk = await support_desk(house)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    card = desk.card(await ana.says("ask support no sound"))
    replied = await desk.mireia.says("!r which browser?", desk.room, thread=card.event_id)
    theirs = [each for each in replied.messages if each.recipient == ana.user_id]
    relayed = next(each for each in theirs if "which browser?" in each.body)
    told = await _lost(house, relayed.txn_id)
    assert "101" in told.body
    assert "Ana Puig" in told.body
    assert told.message.thread == card.txn_id
    assert told.message.reply_to == replied.event_id
    assert told.message.mentions == (desk.mireia.user_id,)
    assert (await _lost(house, relayed.txn_id)).silent


async def test_other_messages_that_do_not_come_are_no_news(house: House) -> None:
    """An acknowledgement or a reminder that nobody reads changes nothing for the circle."""
    await support_desk(house)
    assert (await _lost(house, "relay:whatever")).silent
