"""The port to files that lie on the homeserver."""

from typing import Any, Protocol


class Media(Protocol):
    """Gets what people uploaded; `matrix/media.py` fulfils it."""

    async def fetch(self, url: str, secrets: dict[str, Any] | None, most: int) -> bytes:
        """Return the file at `url` (mxc://), in clear, through our own homeserver only.

        `secrets` open an encrypted one (see `domain.incoming.Attachment`), whose hash is checked
        before. Raises `Gone`, `Spoilt`, and `TooLarge` for one of more than `most` bytes, or than
        the homeserver takes; and errors of the adapter for what is to be tried again.
        """
