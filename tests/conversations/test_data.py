"""Whoever asks gets all that is held on them, and is forgotten when they want to be."""

import json
from dataclasses import replace
from typing import Any

import pytest

from assistant.domain.members import Member, MemberKind, Role
from assistant.domain.persons import Permission
from assistant.domain.prospects import Prospect
from assistant.services.files import Gone, Made
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.notes import NoteRepository
from assistant.storage.prospects import ProspectRepository
from tests.support.conversation import House, Somebody
from tests.support.issued import issued as a_document
from tests.support.money import mirrored

MAIL = "ana.puig@mail.example"


@pytest.fixture
async def own(house: House) -> Member:
    return await house.member("ana-puig", name="Ana Puig")


@pytest.fixture
async def ana(house: House, own: Member) -> Somebody:
    return await house.person("Ana Puig", members=(own,), email=MAIL)


async def time_comes(house: House, somebody: Somebody, **later: float) -> Any:
    assert somebody.person is not None
    house.later(**later)
    return await house.falls_due("erase", {"erase": somebody.person.id})


async def test_my_data_is_a_file_with_all_of_it(house: House, own: Member, ana: Somebody) -> None:
    await mirrored(house, own, "r-1")
    sent = await ana.says("my data")
    assert sent.id == "data-sent"
    file = await ana.gets_file()
    assert file.name == "my-data-2026-11-23.json"
    held = json.loads(file.data)["held"]
    assert held["persons"][0]["email"] == MAIL
    assert held["matrix_ids"][0]["user_id"] == ana.user_id
    assert held["members"][0]["key"] == "ana-puig"
    assert held["documents"][0]["number"] == "r-1"


async def test_it_is_never_that_of_who_has_got_the_id_since(
    house: House, ana: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file waits to be sent, its person is forgotten, and SQLite gives the id to the next."""
    made: list[tuple[str, str]] = []
    there = house.producing.produce

    async def noted(kind: str, key: str) -> bytes | Made:
        made.append((kind, key))
        return await there(kind, key)

    monkeypatch.setattr(house.producing, "produce", noted)
    await ana.says("my data")
    await ana.says("forget me")
    await ana.says("yes")
    await time_comes(house, ana, days=8)
    eve = await house.person("Eve Stone", members=(await house.member("eve"),))
    assert eve.person is not None
    assert ana.person is not None
    assert eve.person.id == ana.person.id
    with pytest.raises(Gone):
        await there(*made[0])


async def test_it_holds_nothing_of_anybody_else(house: House, ana: Somebody) -> None:
    """Neither of other people nor of the money of an organisation one acts for."""
    forn = await house.member("forn", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)
    await mirrored(house, forn, "r-1")
    bea = await house.person("Bea Roca", members=(forn,), email="bea@roca.example")
    await bea.says("my data")
    content = (await bea.gets_file()).data.decode()
    assert "bea@roca.example" in content
    for secret in (MAIL, ana.user_id, "ana-puig", "r-1", "Forn Cooperatiu"):
        assert secret not in content


async def test_secrets_are_not_in_it(house: House, ana: Somebody) -> None:
    """That a code was asked for is; what the code can be told by is not."""
    assert (await ana.says("paid from ana@other.example")).id == "contribution-mailed"
    await ana.says("my data")
    content = (await ana.gets_file()).data.decode()
    assert '"payer_codes"' in content
    assert '"digest"' not in content


async def test_a_stranger_has_no_data_to_ask_for(house: House) -> None:
    eve = await house.stranger()
    assert (await eve.says("my data")).id == "core-link-first"
    assert house.files == []


async def test_in_a_shared_room_it_comes_privately(house: House, ana: Somebody) -> None:
    room = await house.room(ana, await house.person("Eve Stone"))
    step = await ana.says("!my data", room)
    assert all("file" not in heard.body for heard in step.messages if heard.room_id == room.room_id)
    file = await ana.gets_file()
    assert file.room_id != room.room_id


@pytest.mark.parametrize(("locale", "words"), [("en", "my data"), ("ca", "les meves dades")])
@pytest.mark.parametrize("shared", [False, True])
async def test_what_hangs_on_an_address_of_several_is_nobodys_alone(
    house: House, own: Member, locale: str, words: str, *, shared: bool
) -> None:
    """A couple has one mailbox: whose a note under that address is, nobody can tell."""
    ana = await house.person("Ana Puig", locale=locale, members=(own,), email=MAIL)
    if shared:
        await house.person("Bea Puig", members=(await house.member("bea"),), email=MAIL)
    prospect = Prospect(
        id=0, name="Somebody Puig", email=MAIL, user_id=None, source=None,
        note="wants a room", first_seen=house.now,
    )  # fmt: skip
    async with house.database.transaction(house.now) as tx:
        await ProspectRepository(tx.connection).add(prospect)
    await ana.says(words)
    content = (await ana.gets_file()).data.decode()
    assert MAIL in content
    assert ("wants a room" in content) is not shared


@pytest.mark.parametrize("others", [(), (Role.CONTACT,), (Role.REPRESENTATIVE,)])
async def test_a_membership_of_two_is_not_ones_alone(
    house: House, own: Member, ana: Somebody, others: tuple[Role, ...]
) -> None:
    """Its papers are the other's, too: they stay where one of them is forgotten."""
    await mirrored(house, own, "r-1")
    for role in others:
        await house.person("Bea Puig", members=(own,), role=role)
    await ana.says("my data")
    alone = Role.REPRESENTATIVE not in others
    assert (b"r-1" in (await ana.gets_file()).data) is alone
    asked = await ana.says("forget me")
    assert ("Your membership ends" in asked.body) is alone


async def test_who_became_a_contact_takes_no_money_of_the_organisation_along(
    house: House,
) -> None:
    """Nor notes on it; what was noted on oneself, as a member, is shown."""
    forn = await house.member("M-1", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)
    own = await house.member("M-2", name="Ana Puig")
    ana = await house.person("Ana Puig", members=(forn, own), email=MAIL)
    room = await house.room(ana, circle="finance")
    await house.circle(
        "finance", room_id=room.room_id, permissions=frozenset({Permission.MANAGE_MONEY})
    )
    invoice = replace(a_document(number="2026-0031"), member_id=forn.id)
    async with house.database.transaction(house.now) as tx:
        await DocumentRepository(tx.connection).add(invoice, house.now)
        for member, text_ in ((forn, "Owes us flour"), (own, "Likes bread")):
            await NoteRepository(tx.connection).add(member.id, None, text_, house.now)
    for words in ("details tax ESB12345674", "Forn", "yes", "yes", "invoices", "Forn", "2026-0031"):
        await ana.says(words)
    async with house.database.transaction(house.now) as tx:
        assert ana.person is not None
        await MemberRepository(tx.connection).set_role(ana.person.id, forn.id, Role.CONTACT)
    house.files.clear()
    await ana.says("my data")
    content = (await ana.gets_file()).data.decode()
    assert "Likes bread" in content
    for secret in ("Owes us flour", "B12345674", "2026-0031", "Carrer", "Plaça"):
        assert secret not in content
