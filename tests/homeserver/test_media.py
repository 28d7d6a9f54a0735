"""Files are fetched from our homeserver only, whole and unaltered or not at all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from nio.crypto.attachments import encrypt_attachment

from assistant.matrix.homeserver import (
    ApiError,
    Credentials,
    Homeserver,
    NoConnection,
    Unreachable,
)
from assistant.matrix.media import HomeserverMedia
from assistant.matrix.pace import Pace
from assistant.matrix.upload_limit import UploadLimit
from assistant.services.files import Gone, Spoilt, TooLarge
from tests.support.fake_homeserver import BOT, FakeHomeserver, Fault, limited
from tests.support.fake_media import DOWNLOAD

CAT = b"\x89PNG\r\n\x1a\n a picture of a cat" * 20
MOST = 10_000


@asynccontextmanager
async def _media(url: str) -> AsyncIterator[HomeserverMedia]:
    credentials = Credentials(
        homeserver=url, user_id=BOT, device_id="BOT", access_token="token", pickle_key="key"
    )
    pace = Pace(patience=0.5)
    async with Homeserver(credentials) as homeserver:
        media = HomeserverMedia()
        media.connect(homeserver, UploadLimit(homeserver, pace.patience), pace)
        yield media


@pytest.fixture
async def media(fake: FakeHomeserver) -> AsyncIterator[HomeserverMedia]:
    async with _media(fake.url) as one:
        yield one


def _sealed(fake: FakeHomeserver) -> tuple[str, dict[str, Any]]:
    ciphertext, secrets = encrypt_attachment(CAT)
    return fake.lay(ciphertext), secrets


async def test_a_plain_file_and_an_encrypted_one(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    assert await media.fetch(fake.lay(CAT), None, MOST) == CAT
    assert await media.fetch(*_sealed(fake), MOST) == CAT
    asked = [path for _, path, _ in fake.requests if "download" in path]
    assert asked[0] == "//_matrix/client/v1/media/download/fake/media1"


async def test_an_older_homeserver_is_asked_where_it_keeps_them(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    old = {"errcode": "M_UNRECOGNIZED", "error": "no"}
    fake.faults.append(Fault("GET .*client/v1/media/download", times=9, status=404, body=old))
    assert await media.fetch(*_sealed(fake), MOST) == CAT
    fake.faults.append(Fault("GET .*media/v3/download", status=404, body=old))
    with pytest.raises(Gone):
        await media.fetch(*_sealed(fake), MOST)


@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        ({"status": 404, "body": {"errcode": "M_NOT_FOUND"}}, Gone),
        ({"status": 403, "body": {"errcode": "M_FORBIDDEN"}}, Gone),
        ({"status": 502, "body": {"errcode": "M_TOO_LARGE"}}, TooLarge),
        ({"status": 502, "body": {"errcode": "M_UNKNOWN"}}, ApiError),
        ({"status": 504, "body": {"errcode": "M_NOT_YET_UPLOADED"}}, ApiError),
        ({"status": 502, "body": "<html>"}, NoConnection),
        ({"status": 504, "body": "<html>"}, Unreachable),
        ({"status": 302, "body": "no Location"}, Gone),
        ({"status": 204, "body": {}}, Unreachable),
        ({"hang": True}, Unreachable),
    ],
)
async def test_what_cannot_be_had(
    fake: FakeHomeserver, media: HomeserverMedia, fault: dict[str, Any], raised: type[Exception]
) -> None:
    """What is gone is told from what may come later."""
    fake.faults.append(Fault(DOWNLOAD, **fault))
    with pytest.raises(raised) as error:
        await media.fetch(*_sealed(fake), MOST)
    assert type(error.value) is raised


async def test_a_limit_on_files_is_none_on_messages(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    """As an `M_LIMIT_EXCEEDED` it would hold up all that we send."""
    fake.faults.append(Fault(DOWNLOAD, status=429, body=limited(60_000)))
    with pytest.raises(Unreachable):
        await media.fetch(*_sealed(fake), MOST)


async def test_a_refused_token_is_said_so(fake: FakeHomeserver, media: HomeserverMedia) -> None:
    fake.faults.append(Fault(DOWNLOAD, status=401, body={"errcode": "M_UNKNOWN_TOKEN"}))
    with pytest.raises(ApiError) as error:
        await media.fetch(*_sealed(fake), MOST)
    assert error.value.token_refused


async def test_nobody_is_there() -> None:
    with pytest.raises(NoConnection):
        await HomeserverMedia().fetch("mxc://fake/a", None, MOST)
    async with FakeHomeserver() as fake:
        url = fake.url
    async with _media(url) as media:
        with pytest.raises(Unreachable):
            await media.fetch("mxc://fake/a", None, MOST)


@pytest.mark.parametrize("silent", [False, True])
async def test_too_large_whatever_is_said_before(
    fake: FakeHomeserver, media: HomeserverMedia, *, silent: bool
) -> None:
    fake.silent_about_size = silent
    address = fake.lay(bytes(2000))
    assert len(await media.fetch(address, None, 2000)) == 2000
    with pytest.raises(TooLarge):
        await media.fetch(address, None, 1999)


async def test_what_the_homeserver_would_not_take_again(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    fake.upload_size = 1999
    with pytest.raises(TooLarge):
        await media.fetch(fake.lay(bytes(2000)), None, MOST)


async def test_what_was_altered_is_not_even_decrypted(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    address, secrets = _sealed(fake)
    fake.media[address] = fake.media[address][:-1] + b"!"
    with pytest.raises(Spoilt):
        await media.fetch(address, secrets, MOST)


async def test_a_file_that_breaks_off(fake: FakeHomeserver, media: HomeserverMedia) -> None:
    """Also where nobody said how long it is: half a file is none."""
    fake.breaks_off = True
    with pytest.raises(Unreachable):
        await media.fetch(fake.lay(CAT), None, MOST)
    fake.silent_about_size = True
    with pytest.raises(Unreachable):
        await media.fetch(fake.lay(CAT), None, MOST)


async def test_a_file_that_trickles_is_given_up(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    """A byte now and then keeps no place busy for ever."""
    fake.pause = 0.05
    with pytest.raises(Unreachable):
        await media.fetch(*_sealed(fake), MOST)


@asynccontextmanager
async def _elsewhere(data: bytes) -> AsyncIterator[tuple[str, list[str | None]]]:
    """Serve a file on another server; yields its address, and the tokens that came there."""
    tokens: list[str | None] = []

    async def serve(request: web.Request) -> web.Response:
        tokens.append(request.headers.get("Authorization"))
        if request.path == "/again":
            return web.Response(status=302, headers={"Location": "/file"})
        return web.Response(body=data)

    app = web.Application()
    app.router.add_get("/{path}", serve)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}", tokens
    finally:
        await runner.cleanup()


async def test_a_redirect_is_followed_without_our_token_and_only_for_what_a_hash_proves(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    address, secrets = _sealed(fake)
    async with _elsewhere(fake.media[address]) as (url, tokens):
        fake.redirects[address] = f"{url}/file"
        assert await media.fetch(address, secrets, MOST) == CAT
        assert tokens == [None]
        with pytest.raises(Gone):
            await media.fetch(address, None, MOST)
        fake.redirects[address] = f"{url}/again"
        with pytest.raises(Gone):
            await media.fetch(address, secrets, MOST)
        assert tokens == [None, None], "the plain file and the second redirect were not asked for"


@pytest.mark.parametrize("there", ["file:///etc/passwd", "ftp://a/b", "gopher:x"])
async def test_a_redirect_to_nowhere(
    fake: FakeHomeserver, media: HomeserverMedia, there: str
) -> None:
    address, secrets = _sealed(fake)
    fake.redirects[address] = there
    with pytest.raises(Gone):
        await media.fetch(address, secrets, MOST)


async def test_who_knows_us_not_elsewhere_says_nothing_about_our_token(
    fake: FakeHomeserver, media: HomeserverMedia
) -> None:
    """Else anybody who is asked after a redirect could have us stop for good."""
    address, secrets = _sealed(fake)
    fake.redirects[address] = f"{fake.url}/nowhere"
    with pytest.raises(Unreachable):
        await media.fetch(address, secrets, MOST)
