"""Meetings on Matrix: where people are led, and what is not promised."""

import pytest

from assistant.domain.matrix_home import MatrixHome
from assistant.domain.meetings import MeetingRole, Opening, Visitor
from assistant.domain.rooms import BackEndName, Feature
from assistant.gateways.matrix_back_end import MatrixBackEnd
from assistant.services.back_ends import BackEnd, ServerDown, ServerRefused

HOME = MatrixHome(server="coop.example")
ROOM_12 = "!NC4DCMJLqihbxa_HjrXq-1234"  # no server in it, as of room version 12
ANA = Visitor(name="Ana", role=MeetingRole.MODERATOR, key="k")


@pytest.mark.parametrize(
    ("alias", "link"),
    [
        ("#assembly:coop.example", "https://matrix.to/#/%23assembly%3Acoop.example"),
        (None, "https://matrix.to/#/%21NC4DCMJLqihbxa_HjrXq-1234?via=coop.example"),
    ],
)
async def test_everybody_is_led_to_the_room(alias: str | None, link: str) -> None:
    back_end: BackEnd = MatrixBackEnd(HOME)
    opening = Opening(external_id="e1", name="Assembly", matrix_room_id=ROOM_12, alias=alias)
    opened = await back_end.open(opening, await back_end.choose())
    assert opened == await back_end.open(opening, opened.server), "twice is once"
    assert back_end.entrance(opening, opened, ANA) == link
    assert "Ana" not in back_end.entrance(opening, opened, ANA)


async def test_a_room_that_is_not_made_yet_lets_nobody_in() -> None:
    back_end = MatrixBackEnd(HOME)
    with pytest.raises(ServerDown):
        await back_end.open(Opening(external_id="e1", name="Assembly"), "coop.example")


async def test_nothing_is_promised_that_clients_decide() -> None:
    back_end = MatrixBackEnd(HOME)
    assert back_end.name is BackEndName.MATRIX
    assert back_end.features == {Feature.APPROVAL}
    assert await back_end.presence("coop.example", "e1") is None
    with pytest.raises(ServerRefused):
        await back_end.end("coop.example", "e1")
    with pytest.raises(ServerDown):
        await back_end.choose(frozenset({"coop.example"}))
