"""Notes: kept, changed and forgotten with their messages, and read by nobody on the other side."""

import pytest

from assistant.domain.tickets import Said, TicketMessage
from assistant.storage.ticket_messages import TicketMessageRepository
from tests.support.asking import Desk, support_desk, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def notes(house: House) -> list[TicketMessage]:
    async with house.database.reading() as connection:
        every = await TicketMessageRepository(connection).of(101)
    return [each for each in every if each.said is Said.NOTE]


@pytest.mark.parametrize(("locale", "sign"), [("en", "!r"), ("es", "!r"), ("ar", "!رد")])
async def test_an_edited_note_stays_one_and_a_redacted_one_is_forgotten(
    house: House, ana: Somebody, locale: str, sign: str
) -> None:
    desk = await support_desk(house, "technics", names={"en": "Technics"}, locale=locale)
    card = desk.card(await ana.says("ask technics no sound"))
    note = await desk.does(card, "probably bbb2")
    leak = await desk.mireia.edits(note, f"{sign} probably bbb2", desk.room)
    assert leak.id == "triage-notes-stays"
    assert sign in leak.body
    assert not told(leak, ana)
    assert (await desk.mireia.edits(note, "surely bbb3", desk.room)).silent
    assert [each.text for each in await notes(house)] == ["surely bbb3"]
    assert (await desk.mireia.redacts(note, desk.room)).silent
    assert [each.text for each in await notes(house)] == [""]
    assert (await desk.mireia.says("!queue", desk.room)).reply is not None


async def test_nobody_edits_another_s_note(house: House, desk: Desk, ana: Somebody) -> None:
    pau = await house.person("Pau Riera")
    card = desk.card(await ana.says("ask support no sound"))
    note = await desk.does(card, "probably bbb2")
    await pau.edits(note, "nonsense", desk.room)
    assert [each.text for each in await notes(house)] == ["probably bbb2"]


async def test_a_file_in_the_thread_stays_inside_until_it_is_sent(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    secrets = {"v": "v2", "key": {"k": "x"}, "iv": "i", "hashes": {"sha256": "h"}}
    file = await desk.mireia.sends(
        "m.image",
        desk.room,
        name="cat.png",
        url="mxc://fake/cat",
        secrets=secrets,
        thread=card.event_id,
    )
    assert file.silent
    assert len(await notes(house)) == 1
    step = await desk.mireia.says("!r like this", desk.room, reply_to=file.event_id)
    (answer,) = [each for each in told(step, ana) if ana.user_id in each.message.mentions]
    assert answer.body.endswith("like this")
    assert [each.name for each in step.files if each.recipient == ana.user_id] == ["cat.png"]
    back = await desk.does(card, "!undo")
    assert f"{answer.txn_id}:1" in [redaction.of for redaction in back.redactions]


async def test_a_caption_that_is_a_reply_takes_its_file_along(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    secrets = {"v": "v2", "key": {"k": "x"}, "iv": "i", "hashes": {"sha256": "h"}}
    step = await desk.mireia.sends(
        "m.image",
        desk.room,
        name="cat.png",
        caption="!r press this",
        url="mxc://fake/cat",
        secrets=secrets,
        thread=card.event_id,
    )
    (answer,) = [each for each in told(step, ana) if ana.user_id in each.message.mentions]
    assert answer.body.endswith("press this")
    assert [each.name for each in step.files if each.recipient == ana.user_id] == ["cat.png"]
    assert not await notes(house)
