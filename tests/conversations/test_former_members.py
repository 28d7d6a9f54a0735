"""Who acts for no member any more sees nothing of the co-op, and all that it knows of them."""

import pytest

from assistant.domain.persons import Permission
from tests.support.conversation import House, Somebody


@pytest.fixture
async def nil(house: House) -> Somebody:
    """Return who was in a circle with every right, until an import took their role away."""
    nil = await house.person("Nil Bas", members=())
    await house.circle(
        "support",
        people=(nil, await house.person("Mireia Font")),
        permissions=frozenset({Permission.PLACE_CIRCLE, Permission.MANAGE_MEMBERS}),
    )
    return nil


@pytest.mark.parametrize("text", ["circles", "circles support", "plans", "plan"])
async def test_nothing_of_the_co_op_is_shown(nil: Somebody, text: str) -> None:
    step = await nil.says(text)
    assert step.id == "core-no-member"
    assert "Mireia" not in step.body


async def test_no_circle_is_placed(nil: Somebody, house: House) -> None:
    room = await house.room(nil, await house.person("Mireia Font"))
    assert (await nil.says("!circle here support", room)).id == "core-no-member"


async def test_help_offers_nothing_of_it(nil: Somebody) -> None:
    lines = [line.words for line in (await nil.says("help")).reply.lines]
    assert not {"circles", "plans"} & set(lines)


@pytest.mark.parametrize(
    ("text", "id_"), [("me", "me-shown"), ("unlink", "link-remove-confirm"), ("mute", "mute-done")]
)
async def test_what_is_known_of_them_stays_theirs(nil: Somebody, text: str, id_: str) -> None:
    assert (await nil.says(text)).id == id_
