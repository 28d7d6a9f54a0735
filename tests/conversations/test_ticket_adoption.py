"""What came from another desk is its author's once their account is linked."""

import pytest
from sqlalchemy import update

from assistant.storage.ticket_messages import ticket_messages
from assistant.storage.tickets import tickets
from tests.support.asking import support_desk, ticket_of, told
from tests.support.conversation import House
from tests.support.linking import code, known


@pytest.mark.parametrize(
    ("locale", "lists", "says"),
    [("en", "tickets", "101 it came back"), ("ca", "consultes", "101 ha tornat a passar")],
)
async def test_it_is_theirs_when_they_link(
    house: House, locale: str, lists: str, says: str
) -> None:
    desk = await support_desk(house)
    bob, ana = await house.person("Bob"), await house.stranger("ana")
    card = desk.card(await bob.says("ask support no sound"))
    async with house.database.transaction(house.now) as tx:
        # As it is where a file names an account that is nobody's.
        asked = update(tickets).values(person_id=None, user_id=ana.user_id)
        await tx.connection.execute(asked)
        await tx.connection.execute(update(ticket_messages).values(author_id=None))
    await bob.says("ask support my own")
    assert "101" not in (await ana.says("101")).body
    await known(house, locale=locale)
    await ana.says(code(await ana.says("ana@puig.example")))
    kept = await ticket_of(house)
    assert kept.person_id is not None
    listed = (await ana.says(lists)).body
    assert "101" in listed
    assert "102" not in listed
    assert "101" not in (await bob.says("tickets")).body
    said = await ana.says(says)
    assert any(says[4:] in heard.body for heard in desk.read(said))
    sent = await desk.replies(card, "Is it there again?")
    assert any("Is it there again?" in heard.body for heard in told(sent, ana))
