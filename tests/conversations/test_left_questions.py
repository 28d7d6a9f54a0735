"""Any command leaves an open question, also one that names what is not there."""

import pytest

from tests.support.conversation import House
from tests.support.rooms import has_room


@pytest.mark.parametrize(
    ("locale", "asks", "leaves"),
    [
        ("en", "room settings", "room Workshop link"),
        ("es", "ajustes de la sala", "enlace de la sala Taller"),
        ("ca", "opcions sala", "enllaç de la sala Taller"),
    ],
)
async def test_a_command_for_what_is_not_there_leaves_the_question(
    house: House, locale: str, asks: str, leaves: str
) -> None:
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    for name in ("Assembly", "Choir"):
        await has_room(house, ana, name)
    assert (await ana.says(asks)).id == "core-asked-to-choose"
    step = await ana.says(leaves)
    assert step.reply.question == house.catalogue.attribute(locale, "rooms-link", "ask-room")
