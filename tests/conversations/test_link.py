"""A stranger becomes a person by e-mail and code, and can go again."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Coop
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.persons import PersonRepository
from tests.support.conversation import House
from tests.support.linking import CODE, LEVEL_2, code, known, mail, whose

ROOM = "!support:example.org"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, coop=Coop(name="Sample Co-op")) as house:
        await house.plan(LEVEL_2)
        yield house


async def test_address_then_code_link(house: House) -> None:
    await known(house)
    ana = await house.stranger("ana")
    asked = await ana.says("ana@puig.example")
    assert asked.id == "link-mailed"
    assert "If we know" in asked.body
    assert mail(asked).data["to"] == "ana@puig.example"
    assert mail(asked).data["subject"] == "Your code for Sample Co-op"
    welcome = await ana.says(code(asked))
    assert welcome.id == "link-done"
    assert "Welcome" in welcome.body
    assert "Ana Puig" in welcome.body
    assert "Level 2" in welcome.body
    assert "plan" in welcome.body
    assert await whose(house, ana) == "Ana Puig"


@pytest.mark.parametrize("shape", ["{}", "code {}", "link {}", "my code is {}"])
async def test_a_code_is_taken_as_people_paste_it(house: House, shape: str) -> None:
    await known(house)
    ana = await house.stranger("ana")
    pasted = code(await ana.says("link ana@puig.example")).upper().replace(" ", "-")
    assert (await ana.says(shape.format(pasted))).id == "link-done"


async def test_link_alone_asks_for_the_address(house: House) -> None:
    await known(house)
    ana = await house.stranger("ana")
    asked = await ana.says("link")
    assert "e-mail address" in asked.body
    assert (await ana.says("Ana@Puig.Example")).id == "link-mailed"


async def test_a_shared_address_gets_one_mail_with_a_code_a_person(house: House) -> None:
    await known(house, "Ana Puig", "casa@puig.example")
    await known(house, "Pau Puig", "casa@puig.example")
    pau = await house.stranger("pau")
    asked = await pau.says("casa@puig.example")
    lines = mail(asked).data["body"].splitlines()
    (own,) = [CODE.search(line) for line in lines if "Pau Puig" in line]
    assert own is not None
    assert any("Ana Puig" in line and CODE.search(line) for line in lines)
    assert "Ana" not in asked.body
    assert (await pau.says(own[0])).id == "link-done"
    assert await whose(house, pau) == "Pau Puig"


async def test_mail_goes_to_the_address_that_is_known(house: House) -> None:
    """A sign that folds to a plain letter must not send anything elsewhere."""
    await known(house, email="kim@puig.example")
    eve = await house.stranger("eve")
    asked = await eve.says("\u212aim@puig.example")
    sent = {errand.data["to"] for errand in asked.errands}
    assert sent <= {"kim@puig.example", "nobody@unknown.invalid"}


@pytest.mark.parametrize(
    "typed",
    [
        "link ana@puig.example\nBcc: eve@eve.example",
        "link ana@puig.example,eve@eve.example",
        'link "ana"@puig.example',
        "link ana@puig.example\r\nSubject: hi",
    ],
)
async def test_nothing_typed_can_change_where_a_mail_goes(house: House, typed: str) -> None:
    await known(house)
    eve = await house.stranger("eve")
    step = await eve.says(typed)
    for errand in step.errands:
        assert errand.data["to"] in {"ana@puig.example", "nobody@unknown.invalid"}
        assert "\n" not in errand.data["subject"]


async def test_who_is_linked_is_told_so_kindly(house: House) -> None:
    await known(house, "Pau Riera", "pau@riera.example")
    ana = await house.person("Ana Puig", email="ana@puig.example")
    refused = await ana.says("link pau@riera.example")
    assert refused.id == "link-already"
    assert "Ana Puig" in refused.body
    assert "unlink" in refused.body
    assert not refused.errands


async def test_a_second_account_is_linked_and_the_first_is_told(house: House) -> None:
    """Whoever stole a code would be noticed."""
    ana = await house.person("Ana Puig", email="ana@puig.example")
    phone = await house.stranger("phone")
    step = await phone.says(code(await phone.says("ana@puig.example")))
    assert step.id == "link-done"
    (told,) = [heard for heard in step.messages if heard.recipient == ana.user_id]
    assert phone.user_id in told.body
    assert not told.notice, "this must ring"
    removed = await ana.says(f"unlink {phone.user_id}")
    assert phone.user_id in removed.body
    assert (await ana.says("yes")).id == "link-removed"
    assert await whose(house, phone) is None
    assert await whose(house, ana) == "Ana Puig"


async def test_unlink_asks_and_can_be_undone(house: House) -> None:
    ana = await house.person("Ana Puig", email="ana@puig.example")
    asked = await ana.says("unlink")
    assert await whose(house, ana) == "Ana Puig"
    done = await ana.reacts(asked, "✅")
    assert done.id == "link-removed"
    assert await whose(house, ana) is None
    await ana.says("undo")
    assert await whose(house, ana) == "Ana Puig"


async def test_nobody_unlinks_somebody_else(house: House) -> None:
    ana = await house.person("Ana Puig")
    eve = await house.person("Eve Stone")
    await eve.says(f"unlink {ana.user_id}")
    refused = await eve.says("yes")
    assert refused.id == "link-not-yours"
    assert "Ana" not in refused.body
    assert await whose(house, ana) == "Ana Puig"


async def test_the_language_that_was_found_stays(house: House) -> None:
    await known(house, locale="es")
    ana = await house.stranger("ana")
    await ana.says("language English")
    await ana.says(code(await ana.says("ana@puig.example")))
    assert (await ana.says("me")).body.startswith("Ana Puig")
    assert "English" in (await ana.says("me")).body


async def test_in_spanish(house: House) -> None:
    await known(house, locale="es")
    ana = await house.stranger("ana")
    await ana.says("lengua español")
    asked = await ana.says("ana@puig.example")
    assert "Si conocemos" in asked.body
    assert mail(asked).data["subject"] == "Tu código para Sample Co-op"
    wrong = await ana.says("código abcd efgh")
    assert wrong.id == "link-wrong"
    assert "4" in wrong.body
    welcome = await ana.says(code(asked))
    assert "Ana Puig" in welcome.body
    assert "Nivel 2" in welcome.body


async def test_nothing_is_linked_in_a_shared_room(house: House) -> None:
    """There, others would read the address and the code."""
    await known(house)
    ana, eve = await house.stranger("ana"), await house.stranger("eve")
    room = await house.room(ana, eve)
    step = await ana.says("!link ana@puig.example", room)
    assert step.errands == []
    right = code(await ana.says("ana@puig.example"))
    await ana.says(f"!code {right}", room)
    assert await whose(house, ana) is None
    assert (await ana.says(right)).id == "link-done"


async def test_who_is_linked_is_invited_into_their_circles_rooms(house: House) -> None:
    """Whoever was in a circle before the assistant knew their account finds its room now."""
    person = await known(house)
    support, finance = await house.circle("support", room_id=ROOM), await house.circle("finance")
    await house.circle("outreach", room_id="!outreach:example.org")
    async with house.database.transaction(house.now) as tx:
        await MatrixRoomRepository(tx.connection).write(
            MatrixRoom(room_id=ROOM, membership="join"), None
        )
        for circle in (support, finance):
            await CircleRepository(tx.connection).enter(circle.id, person.id)
    ana = await house.stranger("ana")
    welcome = await ana.says(code(await ana.says("ana@puig.example")))
    assert welcome.id == "link-done"
    invite, making = sorted(welcome.errands, key=lambda errand: errand.kind, reverse=True)
    assert (invite.kind, invite.data) == ("invite", {"room_id": ROOM, "user_id": ana.user_id})
    assert (making.kind, making.data["invite"]) == ("create-room", [ana.user_id])
    assert making.key == "circle-room:finance"


async def test_a_language_that_was_only_likely_goes_with_the_person(house: House) -> None:
    """`hola` is Spanish and Catalan: the next mail is in the one that the chat went on in."""
    person = await known(house)
    eva = await house.stranger("eva")
    assert (await eva.says("hola")).id == "core-greeting"
    await eva.says(code(await eva.says("ana@puig.example")))
    async with house.database.reading() as connection:
        linked = await PersonRepository(connection).get(person.id)
    assert linked is not None
    assert linked.locale in {"es", "ca"}
