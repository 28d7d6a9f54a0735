"""Who made a room is told what a colleague has changed in it: once, kindly, and not for ever."""

import pytest

from assistant.domain.members import Role
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.rooms import has_room


@pytest.fixture(params=["en", "ca"])
async def ana(request: pytest.FixtureRequest, house: House) -> Somebody:
    """Let Ana have made a room of a member for whom Eva acts, too."""
    forn = await house.member("forn", name="Forn")
    somebody = await house.person(
        "Ana Puig", members=(forn,), role=Role.CONTACT, locale=request.param
    )
    await has_room(house, somebody, "Assembly")
    return somebody


@pytest.fixture
async def eva(house: House, ana: Somebody) -> Somebody:
    """Let Eva represent the same member."""
    async with house.database.reading() as connection:
        forn = await MemberRepository(connection).by_key("forn")
    assert forn is not None
    return await house.person("Eva Roca", members=(forn,))


async def news(house: House, *, minutes: int = 10) -> Step:
    """Let time pass and return what is said of changes."""
    house.later(minutes=minutes)
    async with house.database.transaction(house.now) as tx:
        found = await DueRepository(tx.connection).take(house.now)
    step = Step(event_id="")
    for due in found:
        if due.kind == "room-changed":
            step.messages += (await house.falls_due(due.kind, due.data)).messages
    return step


async def test_several_changes_are_one_message_without_codes(
    house: House, ana: Somebody, eva: Somebody
) -> None:
    await eva.says("room settings Assembly code 4321")
    await eva.says("room settings Assembly record")
    await eva.says("rename room Assembly to Choir")
    assert (await news(house, minutes=9)).silent, "it may still be undone"
    (told,) = (await news(house, minutes=1)).messages
    assert told.recipient == ana.user_id
    for said in ("Eva Roca", "Assembly", "Choir"):
        assert said in told.body
    assert any(word in told.body for word in ("recording", "gravació"))
    assert "4321" not in told.body
    assert (await news(house)).silent


async def test_what_was_undone_is_no_news(house: House, ana: Somebody, eva: Somebody) -> None:
    await eva.says("room settings Assembly record")
    assert (await eva.says("undo")).id == "room-settings-undone"
    assert (await news(house)).silent


async def test_one_s_own_changes_are_no_news(house: House, ana: Somebody) -> None:
    words = {"en": "room settings Assembly record", "ca": "opcions sala Assembly gravar"}
    assert ana.person is not None
    saved = await ana.says(words[ana.person.locale or "en"])
    assert saved.id == "room-settings-saved"
    assert (await news(house)).silent


async def test_it_is_muted_in_place(house: House, ana: Somebody, eva: Somebody) -> None:
    words = {"en": "mute rooms", "ca": "silencia sales"}
    assert ana.person is not None
    muted = await ana.says(words[ana.person.locale or "en"])
    assert "rooms that you made" in muted.body or "sales que has creat" in muted.body
    assert "meetings" in muted.body or "reunions" in muted.body
    await eva.says("room settings Assembly record")
    assert (await news(house)).silent


async def test_who_is_with_the_member_no_more_is_not_told(
    house: House, ana: Somebody, eva: Somebody
) -> None:
    await eva.says("room settings Assembly record")
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        forn = await members.by_key("forn")
        assert forn is not None
        assert ana.person is not None
        await members.drop_role(ana.person.id, forn.id)
    assert (await news(house)).silent
