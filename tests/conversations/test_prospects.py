"""Prospects: noted and seen by people of operational members, and by nobody else."""

import pytest

from assistant.domain.members import MemberClass, Role
from assistant.domain.persons import Permission
from tests.support.conversation import House, Somebody

SECRETS = ("Eva Pla", "eva@pla.example", "at the fair")


async def operator(house: House, locale: str = "en") -> Somebody:
    member = await house.member(
        f"op-{locale}", name="Operators", classes=frozenset({MemberClass.OPERATIONAL})
    )
    return await house.person("Mia Font", locale=locale, members=(member,), role=Role.CONTACT)


async def test_one_is_noted_with_all_that_is_known_and_can_be_taken_back(house: House) -> None:
    mia = await operator(house)
    assert "No prospects" in (await mia.says("prospects")).body
    assert "Eva Pla" in (await mia.says("prospect add Eva Pla eva@pla.example")).body
    assert (await mia.says("prospect add Eva eva@pla.example")).id == "prospects-known"
    await mia.says("prospect note Eva Pla: met at the fair")
    shown = (await mia.says("prospect eva")).body
    for part in (*SECRETS, "Mia Font", "November 23, 2026"):
        assert part in shown
    assert "met at the fair" in (await mia.says("prospects")).body
    await mia.says("prospect add Pol Mas @pol:example.org")
    await mia.says("undo")
    assert (await mia.says("prospect pol")).id == "prospects-unknown"


async def test_the_name_may_come_first(house: House) -> None:
    mia = await operator(house)
    await mia.says("prospect add Eva Pla")
    assert (await mia.says("prospect Eva Pla note wants two rooms")).id == "prospects-noted"
    assert "wants two rooms" in (await mia.says("prospect eva pla")).body


@pytest.mark.parametrize(
    ("locale", "add", "listed"),
    [
        ("es", "añadir interesada Eva Pla eva@pla.example", "interesadas"),
        ("ca", "afegir interessada Eva Pla eva@pla.example", "interessades"),
        ("ar", "إضافة مهتم Eva Pla eva@pla.example", "المهتمون"),
    ],
)
async def test_in_other_languages(house: House, locale: str, add: str, listed: str) -> None:
    mia = await operator(house, locale)
    assert (await mia.says(add)).id == "prospects-added"
    assert "Eva Pla" in (await mia.says(listed)).body


@pytest.mark.parametrize("who", ["stranger", "contact", "representative", "keeper"])
async def test_nobody_else_ever_sees_one(house: House, who: str) -> None:
    """Not even those who keep the members' list, nor anybody in a shared room."""
    mia = await operator(house)
    await mia.says("prospect add Eva Pla eva@pla.example")
    await mia.says("prospect note Eva Pla: met at the fair")
    member = await house.member("user", name="User")
    role = Role.CONTACT if who == "contact" else Role.REPRESENTATIVE
    eve = (
        await house.stranger()
        if who == "stranger"
        else await house.person("Eve", members=(member,), role=role)
    )
    if who == "keeper":
        await house.circle("admin", people=(eve,), permissions=frozenset(Permission))
    room = await house.room(mia, eve)
    texts = ("prospects", "prospect eva", "prospect note Eva Pla hi", "members eva", "members",
             "members pla.example", "me", "today", "interesadas", "المهتمون")  # fmt: skip
    for text in texts:
        steps = [await eve.says(text), await eve.says(f"!{text}", room)]
        shared = await mia.says(f"!{text}", room)
        heard = [each for step in steps for each in step.messages]
        heard += [each for each in shared.messages if each.room_id == room.room_id]
        for each in heard:
            said = each.body.replace("eva@pla.example”", "").lower()
            assert not any(secret.lower() in said for secret in SECRETS), text
