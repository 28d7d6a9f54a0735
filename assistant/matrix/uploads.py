"""Files on their way to the homeserver: made, measured, encrypted where the room is, laid down."""

import asyncio
from dataclasses import replace

import structlog
from nio.crypto.attachments import encrypt_attachment

from assistant.domain.file_types import shown_as
from assistant.domain.incoming import Place
from assistant.domain.milestones import reached
from assistant.domain.outgoing import File, Upload
from assistant.matrix.audience import Undeliverable
from assistant.matrix.homeserver import ApiError, Homeserver, NoConnection, Unreachable
from assistant.matrix.pace import BYTES_A_SECOND, Pace
from assistant.matrix.pictures import size_of
from assistant.matrix.upload_limit import UploadLimit
from assistant.services.files import CannotCome, FileSource, Made
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

AT_ONCE = 2
"""So many files are made side by side: each may take a core, and all its bytes of memory."""
TRIES = 3
"""So often a file is tried that its producer cannot make."""
TRIES_OUTSIDE = 10
"""So often one that has to be fetched; with the pauses between, that takes some minutes."""
TOO_LARGE = 413
PASSING = frozenset({408, 429})


def lies(file: File, place: Place) -> bool:
    """Whether the file lies on the homeserver in the way that the room asks for."""
    return file.upload is not None and (file.upload.secrets is not None) == place.encrypted


class Uploads:
    """Lays files down; a crash on the way leaves at most one that nobody is shown."""

    def __init__(
        self,
        homeserver: Homeserver,
        database: Database,
        source: FileSource | None,
        pace: Pace,
        limit: UploadLimit,
    ) -> None:
        self._homeserver = homeserver
        self._database = database
        self._source = source
        self._pace = pace
        self._limit = limit
        self._at_once = asyncio.Semaphore(AT_ONCE)
        # Whoever has files on a slow server keeps nobody else's invoices waiting.
        self._fetched_at_once = asyncio.Semaphore(AT_ONCE)
        self._failures: dict[str, int] = {}  # by transaction id

    async def lay(self, row: OutboxRow, place: Place) -> OutboxRow:
        """Make and upload the file of `row`, keep where it lies, and return the row with that.

        Raises `Undeliverable` (`gone`, `too-large`, `spoilt`, `not-made`), and `ApiError` or
        `Unreachable` for what is to be tried again.
        """
        assert isinstance(row.content, File)
        async with self._fetched_at_once if row.content.fetched else self._at_once:
            made = await self._made(row.txn_id, row.content)
            reached("file.made")
            limit = await self._limit.bytes()
            if limit is not None and len(made.data) > limit:
                raise Undeliverable("too-large")
            upload = await self._upload(row.content, made, place)
        reached("file.uploaded")
        file = replace(row.content, upload=upload)
        async with self._database.transaction() as tx:
            await OutboxRepository(tx.connection).uploaded(row.txn_id, file)
        reached("file.recorded")
        return replace(row, content=file)

    async def _made(self, txn_id: str, file: File) -> Made:
        if self._source is None:
            raise Undeliverable("not-made")
        try:
            # What is fetched has a patience of its own, by how much of it comes.
            async with asyncio.timeout(None if file.fetched else self._pace.making):
                made = await self._source.produce(file.kind, file.key)
        except CannotCome as end:
            self._failures.pop(txn_id, None)
            raise Undeliverable(end.why) from None
        except NoConnection:
            raise
        except Exception as error:
            # Whatever it is, the next message of the room must be sent. No traceback: it may quote.
            log.error("file not made", kind=file.kind, error=type(error).__name__)  # noqa: TRY400
            self._failed(txn_id, error)
            if isinstance(error, ApiError):
                raise
            raise Unreachable("file not made") from error
        self._failures.pop(txn_id, None)
        return Made(data=made, mimetype=file.mimetype) if isinstance(made, bytes) else made

    def _failed(self, txn_id: str, error: Exception) -> None:
        """Count a failure; raises `Undeliverable` once there were enough."""
        failures = self._failures[txn_id] = self._failures.get(txn_id, 0) + 1
        outside = isinstance(error, ApiError | Unreachable)
        if failures >= (TRIES_OUTSIDE if outside else TRIES):
            del self._failures[txn_id]
            raise Undeliverable("gone" if outside else "not-made") from error

    async def _upload(self, file: File, made: Made, place: Place) -> Upload:
        data = made.data
        mimetype, body, secrets = made.mimetype, data, None
        if place.encrypted:
            # Neither name nor type: the homeserver is to know no more than the size.
            mimetype = "application/octet-stream"
            body, secrets = await asyncio.to_thread(encrypt_attachment, data)
        seconds = self._pace.patience + len(body) / BYTES_A_SECOND
        try:
            url = await self._homeserver.upload(body, mimetype=mimetype, timeout=seconds)
        except ApiError as error:
            if error.status == TOO_LARGE:
                self._limit.forget()
                raise Undeliverable("too-large") from error
            if self._for_good(error):
                log.error("file not taken", kind=file.kind, errcode=error.errcode)  # noqa: TRY400
                raise Undeliverable("not-made") from error
            raise
        return _described(Upload(url=url, size=len(data), secrets=secrets), made)

    @staticmethod
    def _for_good(error: ApiError) -> bool:
        passing = error.status in PASSING or error.errcode == "M_RESOURCE_LIMIT_EXCEEDED"
        return error.final and not passing


def _described(upload: Upload, made: Made) -> Upload:
    """Return `upload` with what clients want to know before they load it.

    The size of a picture is in its bytes; what else is said of a file only goes with its kind.
    """
    kind, info = shown_as(made.mimetype), made.info
    width, height = size_of(made.data, made.mimetype)
    if width is None and kind in {"m.image", "m.video"}:
        width, height = info.get("width"), info.get("height")
    heard = kind in {"m.audio", "m.video"}
    return replace(
        upload,
        mimetype=made.mimetype,
        width=width,
        height=height,
        duration=info.get("duration") if heard else None,
        waveform=info.get("waveform") if kind == "m.audio" else None,
        voice=made.voice and kind == "m.audio",
    )
