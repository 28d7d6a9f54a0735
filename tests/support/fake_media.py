"""The files of a scripted homeserver: laid down, handed out, and all that can go wrong."""

import asyncio

from aiohttp import web

from tests.support.fake_rooms import Json

DOWNLOAD = "GET .*/media/download/"


class FakeMedia:
    """Keeps files by their mxc address."""

    def __init__(self) -> None:
        super().__init__()
        self.media: dict[str, bytes] = {}
        self.upload_size = 1_000_000
        self.redirects: dict[str, str] = {}  # address → where to
        self.silent_about_size = False
        self.pause = 0.0  # seconds before each chunk of ten bytes
        self.breaks_off = False

    def lay(self, data: bytes) -> str:
        """Keep a file that somebody uploaded, and return its address."""
        address = f"mxc://fake/media{len(self.media) + 1}"
        self.media[address] = data
        return address

    def upload(self, data: bytes) -> web.Response:
        """Answer an upload of the bot's."""
        if len(data) > self.upload_size:
            return refusal(413, "M_TOO_LARGE")
        return web.json_response({"content_uri": self.lay(data)})

    async def download(
        self, request: web.Request, server: str, media_id: str
    ) -> web.StreamResponse:
        """Hand a file out."""
        address = f"mxc://{server}/{media_id}"
        if address in self.redirects:
            return web.Response(status=307, headers={"Location": self.redirects[address]})
        data = self.media.get(address)
        if data is None:
            return refusal(404, "M_NOT_FOUND")
        response = web.StreamResponse()
        if not self.silent_about_size:
            response.content_length = len(data)
        await response.prepare(request)
        step = 10 if self.pause or self.breaks_off else max(1, len(data))
        for at in range(0, len(data), step):
            await asyncio.sleep(self.pause)
            await response.write(data[at : at + step])
            if self.breaks_off:
                assert request.transport is not None
                request.transport.close()
                break
        return response


def refusal(status: int, errcode: str) -> web.Response:
    """Return an error as Matrix says it."""
    body: Json = {"errcode": errcode, "error": "no"}
    return web.json_response(body, status=status)
