"""A load balancer that others wrote checks our signatures and parameters, and sends visitors on."""

import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
import pytest_asyncio
from yarl import URL

from assistant.demo.bigbluebutton.node import Node
from assistant.domain.meetings import MeetingRole
from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.checksum import Hash
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import ServerDown, ServerRefused
from tests.support.bbblb import TENANT_SECRET, LoadBalancer, missing
from tests.support.tls import authority
from tests.support.video import SECRET, opening, rules, visitor

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.xdist_group("bbblb"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]

SERVER = "balancer"
HELLO = "أهلا وسهلا"


@dataclass
class Street:
    """bbblb, what is behind it, and who trusts that one's certificate."""

    url: str
    node: Node
    trusting: ssl.SSLContext

    def client(self, **more: Any) -> Client:
        return Client(Access(**{"url": self.url, "secret": TENANT_SECRET} | more))


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def there(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Street]:
    folder: Path = tmp_path_factory.mktemp("bbblb")
    signed_by = authority(folder)
    async with (
        Node(rules(missing="missingParam{}"), tls=signed_by.serving) as node,
        LoadBalancer(folder, node, SECRET, signed_by.file) as balancer,
    ):
        yield Street(balancer.url, node, signed_by.trusting())


@pytest_asyncio.fixture(loop_scope="module")
async def back_end(there: Street) -> AsyncIterator[BigBlueButton]:
    made = BigBlueButton(Servers({SERVER: there.client()}))
    yield made
    await made.close()


@pytest.mark.parametrize("algorithm", [Hash.SHA1, Hash.SHA256, Hash.SHA512])
async def test_it_takes_our_signature(there: Street, algorithm: Hash) -> None:
    asked = there.client(algorithm=algorithm)
    assert not await asked.is_running("nobody-is-there")
    await asked.close()


@pytest.mark.parametrize("wrong", [{"secret": "another secret"}, {"algorithm": Hash.SHA384}])
async def test_what_it_does_not_take_is_named(there: Street, wrong: dict[str, Any]) -> None:
    """It knows no SHA-384, as the settings say of some load balancers."""
    asked = there.client(**wrong)
    with pytest.raises(ServerDown) as down:
        await asked.is_running("nobody-is-there")
    await asked.close()
    assert down.value.reason == "checksumError"


async def test_its_own_spelling_of_a_missing_parameter_is_understood(there: Street) -> None:
    asked = there.client()
    with pytest.raises(ServerRefused) as refused:
        await asked.create({"meetingID": "nameless"})
    await asked.close()
    assert refused.value.key == "missingParamName"


async def test_somebody_comes_in_through_it(there: Street, back_end: BigBlueButton) -> None:
    """Name, role and language arrive at the server, which knows the meeting by another id."""
    wishes = opening(
        external_id="through-1",
        name="Assemblea «d'hivern» & més: 100 %",
        welcome=f"Benvingudes!\n{HELLO}",
        participants=30,
        approval=True,
        end_url="https://meet.example/callbacks/balancer/ended/through-1?a=b",
    )
    assert await back_end.choose() == SERVER
    opened = await back_end.open(wishes, SERVER)
    again = await back_end.open(wishes, SERVER)
    assert (again.create_time, opened.again, again.again) == (opened.create_time, False, True)
    _, created = next(asked for asked in there.node.asked if asked[0] == "create")
    assert created["meetingID"].startswith("through-1")
    assert created["name"] == wishes.name
    assert created["welcome"] == f"Benvingudes!<br>{HELLO}"
    assert created["meta_endCallbackUrl"] == wishes.end_url

    who = visitor("Hudà l'Àrab + 2", role=MeetingRole.MODERATOR, locale="ca")
    page = await follows(there, back_end.entrance(wishes, opened, who))
    assert "You are in" in page
    joined = there.node.asked[-1][1]
    assert joined["fullName"] == "Hudà l'Àrab + 2"
    assert joined["userdata-bbb_override_default_locale"] == "ca"
    found = await back_end.presence(SERVER, "through-1")
    assert found is not None
    assert (found.people, found.moderators, found.participants) == (1, 1, 30)
    assert found.create_time == opened.create_time


async def test_a_link_of_another_meeting_is_refused(there: Street, back_end: BigBlueButton) -> None:
    wishes = opening(external_id="through-2")
    opened = await back_end.open(wishes, SERVER)
    link = back_end.entrance(wishes, opened, visitor())
    forged = link.replace("role=VIEWER", "role=MODERATOR")
    assert forged != link
    assert "checksumError" in await follows(there, forged)
    await back_end.end(SERVER, "through-2")
    assert await back_end.presence(SERVER, "through-2") is None
    await back_end.end(SERVER, "through-2")
    newer = await back_end.open(wishes, SERVER)
    assert newer.create_time > opened.create_time
    assert "mismatchCreateTimeParam" in await follows(there, link)
    assert "You are in" in await follows(there, back_end.entrance(wishes, newer, visitor()))


async def test_a_redirect_that_writes_the_link_anew_leaves_it_good(
    there: Street, back_end: BigBlueButton
) -> None:
    wishes = opening(external_id="through-3", logout_url="https://meet.example/r/a?b=(c)'d")
    opened = await back_end.open(wishes, SERVER)
    link = back_end.entrance(wishes, opened, visitor("A. (B/C): D's, ¿E?"))
    assert str(URL(link)) == link
    assert "You are in" in await follows(there, link)


async def test_recordings_are_asked_for_in_its_words(back_end: BigBlueButton) -> None:
    assert await back_end.recordings(SERVER, ["through-1", "through-2"]) == ()
    await back_end.delete(SERVER, "no-such-recording")
    with pytest.raises(ServerRefused) as refused:
        await back_end.publish(SERVER, "no-such-recording", published=True)
    assert refused.value.key == "notFound"


async def test_it_tells_its_version(there: Street) -> None:
    asked = there.client()
    assert await asked.version() == "2.0"
    await asked.close()


async def follows(there: Street, link: str) -> str:
    """Return what somebody sees in the end who clicks on the link, as it stands."""
    connector = aiohttp.TCPConnector(ssl=there.trusting)
    async with aiohttp.ClientSession(connector=connector) as browser:
        for _ in range(4):
            async with browser.get(URL(link, encoded=True), allow_redirects=False) as answer:
                if answer.status not in {302, 303, 307}:
                    return await answer.text()
                link = answer.headers["Location"]
                assert parse_qs(urlsplit(link).query)
    raise AssertionError("redirected without end")
