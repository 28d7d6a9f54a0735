"""Files that people send into tickets: taken where they lie, fetched when they are passed on."""

from functools import partial

from assistant.domain.coop import Caps
from assistant.domain.file_types import OCTETS, real_type
from assistant.domain.incoming import Attachment, Place
from assistant.domain.outgoing import File
from assistant.domain.replies import Refusal
from assistant.services.files import Content, Fetching, Gone, Made, produces
from assistant.services.media import Media
from assistant.storage.ticket_files import TicketFile, TicketFileRepository

KIND = "ticket-file"
VOICE = "voice"
"""The name in `TicketFile.info` of what says that it was spoken for this message."""
NAMELESS = "file"
MEGABYTE = 1_000_000


class NoFile(Refusal, message="files-none"):
    """What was sent holds no file, or none that anybody could open."""


class FileInClear(Refusal, message="files-in-clear"):
    """A file that the homeserver can read stands in an encrypted message: it is not fetched."""

    name: str


class FileTooLarge(Refusal, message="files-too-large"):
    """Its sender says that it is larger than what is passed on."""

    name: str
    most: int  # million bytes


class TicketFiles:
    """Keeps files, and says how they are sent."""

    def __init__(self, *, files: TicketFileRepository, caps: Caps) -> None:
        self._files = files
        self._most = caps.file_size

    async def keep(self, number: int, attachment: Attachment, place: Place) -> TicketFile:
        """Keep a file that was sent in `place` about that ticket; nothing is fetched yet.

        Raises `NoFile`, `FileInClear` and `FileTooLarge`.
        """
        name = attachment.name or NAMELESS
        if attachment.url is None:
            raise NoFile
        if place.encrypted and attachment.secrets is None:
            raise FileInClear(name=name)
        if (attachment.size or 0) > self._most:
            raise FileTooLarge(name=name, most=self._most // MEGABYTE)
        file_id = await self._files.add(
            TicketFile(
                id=0,
                number=number,
                name=name,
                mimetype=attachment.mimetype or OCTETS,
                size=attachment.size,
                url=attachment.url,
                secrets=attachment.secrets,
                info={**attachment.info, **({VOICE: True} if attachment.voice else {})},
            )
        )
        kept = await self._files.get(file_id)
        assert kept is not None
        return kept


def file_of(kept: TicketFile) -> File:
    """Return what sends a kept file; what it really is shows when it is fetched."""
    return File(kind=KIND, key=str(kept.id), name=kept.name, mimetype=kept.mimetype, fetched=True)


@produces(KIND)
async def ticket_file(
    key: str, files: TicketFileRepository, caps: Caps, media: Media | None = None
) -> Content:
    """Fetch the file with that id; raises `Gone` where it was taken back or thinned out."""
    kept = await files.get(int(key))
    if kept is None or kept.url is None or media is None:
        raise Gone
    return Fetching(partial(_fetched, media, kept, kept.url, caps.file_size))


async def _fetched(media: Media, kept: TicketFile, url: str, most: int) -> Made:
    data = await media.fetch(url, kept.secrets, most)
    return Made(
        data=data,
        mimetype=real_type(data, kept.mimetype),
        info=kept.info,
        voice=kept.info.get(VOICE) is True,
    )
