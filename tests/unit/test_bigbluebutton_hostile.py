"""Whatever people call rooms and themselves, a video server takes it, and shows it as text."""

from collections.abc import AsyncIterator
from urllib.parse import urlencode

import pytest

from assistant.gateways.bigbluebutton import parameters
from assistant.services.back_ends import ServerRefused
from tests.support.video import Marked, Street, follows, opening, street, visitor


@pytest.fixture
async def there() -> AsyncIterator[Street]:
    async with street("video") as running:
        yield running


@pytest.mark.parametrize("name", ["A", "", "x" * 300, "🥐" * 200, "a,b", "\ud83e"])
async def test_a_name_that_servers_refuse_is_made_to_fit(there: Street, name: str) -> None:
    """Servers want 2 to 256 characters, and count them as Java does."""
    await there.back_end.open(opening(name=name), "video")
    told = there.nodes["video"].asked[-1][1]["name"]
    assert 2 <= len(told.encode("utf-16-le")) // 2 <= 256
    assert told.startswith(name[:100].replace("\ud83e", ""))


HOSTILE = ["x" * 10_000, "🥐" * 10_000, "\u202egnp.exe", "a\nb\tc\x00d", "../../etc", "<img src=x>"]


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_texts_arrive_as_text_in_a_request_that_servers_take(
    there: Street, text: str
) -> None:
    """Servers take 8,000 characters; whoever breaks their own room shall not break the server."""
    wishes = opening(name=text, welcome=text, logout_url="https://meet.example/r/assembly/left")
    opened = await there.back_end.open(wishes, "video")
    asked = there.nodes["video"].asked[-1][1]
    assert len(urlencode(asked)) < 7_500
    link = there.back_end.entrance(wishes, opened, visitor(text, key="opaque"))
    assert len(link) < 4_000
    status, page = await follows(link)
    places = Marked(page).places
    assert status == 200
    for shown in (*places.values(), asked["name"], asked["welcome"]):
        assert not set(shown) & {"\u202e", "\n", "\t", "\x00"}
    assert "<img" not in page + asked["welcome"]
    assert (
        places["name"][:20] == " ".join(text.replace("\u202e", "").replace("\0", "").split())[:20]
    )


async def test_a_request_that_is_at_fault_is_not_held_against_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else one strange room would close all others."""
    async with street("video") as there:
        monkeypatch.setattr(parameters, "_LONGEST_WELCOME", 100_000)
        with pytest.raises(ServerRefused) as refused:
            await there.back_end.open(opening(welcome="x" * 50_000), "video")
        assert refused.value.key == "HTTP 400"
        assert (await there.back_end.open(opening(), "video")).server == "video"
