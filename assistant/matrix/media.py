"""What people uploaded, in clear: downloaded, checked against its hash, decrypted."""

import asyncio
from typing import Any

from nio import EncryptionError
from nio.crypto.attachments import decrypt_attachment

from assistant.matrix.downloads import Terms, download
from assistant.matrix.homeserver import Homeserver, NoConnection
from assistant.matrix.pace import Pace
from assistant.matrix.upload_limit import UploadLimit
from assistant.services.files import Spoilt


class HomeserverMedia:
    """Fulfils `services.media.Media` while the assistant runs."""

    def __init__(self) -> None:
        self._at: tuple[Homeserver, UploadLimit, Pace] | None = None

    def connect(self, homeserver: Homeserver, limit: UploadLimit, pace: Pace) -> None:
        """Fetch from there from now on."""
        self._at = homeserver, limit, pace

    async def fetch(self, url: str, secrets: dict[str, Any] | None, most: int) -> bytes:
        """Return a file as `Media` says; raises `ApiError` and `Unreachable`, too."""
        if self._at is None:
            raise NoConnection("not running")
        homeserver, limit, pace = self._at
        # What it takes no more could not be passed on.
        taken = await limit.bytes()
        most = most if taken is None else min(most, taken)
        terms = Terms(most=most, seconds=pace.patience, proven=secrets is not None)
        data = await download(homeserver, url, terms)
        if secrets is None:
            return bytes(data)
        return await asyncio.to_thread(_opened, data, secrets)


def _opened(data: bytearray, secrets: dict[str, Any]) -> bytes:
    """Return what an encrypted file holds; raises `Spoilt`."""
    try:
        key, proof = secrets["key"]["k"], secrets["hashes"]["sha256"]
        plain: bytes = decrypt_attachment(data, key, proof, secrets["iv"])
    except EncryptionError as error:
        raise Spoilt from error
    return bytes(plain)
