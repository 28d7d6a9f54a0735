"""Files on their way to the homeserver: made, measured, encrypted where the room is, laid down."""

import asyncio
from dataclasses import replace
from time import monotonic

import structlog
from nio.crypto.attachments import encrypt_attachment

from assistant.domain.incoming import Place
from assistant.domain.milestones import reached
from assistant.domain.outgoing import File, Upload
from assistant.matrix.audience import Undeliverable
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable
from assistant.matrix.pace import Pace
from assistant.matrix.pictures import size_of
from assistant.services.files import FileSource, Gone
from assistant.storage.outbox import OutboxRepository, OutboxRow
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

AT_ONCE = 2
"""So many files are made side by side: each may take a core, and all its bytes of memory."""
TRIES = 3
"""So often a file is tried that its producer cannot make."""
BYTES_A_SECOND = 100_000
"""What a connection is given for a large file, beside the usual patience."""
LIMIT_AGE = 3600.0  # seconds for which what the homeserver takes at most is remembered
LIMITS = ("/_matrix/client/v1/media/config", "/_matrix/media/v3/config")
"""Where it says so; the second one is for homeservers before Matrix 1.11."""
TOO_LARGE = 413
PASSING = frozenset({408, 429})


def lies(file: File, place: Place) -> bool:
    """Whether the file lies on the homeserver in the way that the room asks for."""
    return file.upload is not None and (file.upload.secrets is not None) == place.encrypted


class Uploads:
    """Lays files down; a crash on the way leaves at most one that nobody is shown."""

    def __init__(
        self, homeserver: Homeserver, database: Database, source: FileSource | None, pace: Pace
    ) -> None:
        self._homeserver = homeserver
        self._database = database
        self._source = source
        self._pace = pace
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._failures: dict[str, int] = {}  # by transaction id
        self._limit: tuple[float, int | None] | None = None  # when it was asked for; bytes

    async def lay(self, row: OutboxRow, place: Place) -> OutboxRow:
        """Make and upload the file of `row`, keep where it lies, and return the row with that.

        Raises `Undeliverable` (`gone`, `too-large`, `not-made`), and `ApiError` or `Unreachable`
        for what is to be tried again.
        """
        assert isinstance(row.content, File)
        async with self._at_once:
            data = await self._made(row.txn_id, row.content)
            reached("file.made")
            limit = await self._most()
            if limit is not None and len(data) > limit:
                raise Undeliverable("too-large")
            upload = await self._upload(row.content, data, place)
        reached("file.uploaded")
        file = replace(row.content, upload=upload)
        async with self._database.transaction() as tx:
            await OutboxRepository(tx.connection).uploaded(row.txn_id, file)
        reached("file.recorded")
        return replace(row, content=file)

    async def _made(self, txn_id: str, file: File) -> bytes:
        if self._source is None:
            raise Undeliverable("not-made")
        try:
            async with asyncio.timeout(self._pace.making):
                data = await self._source.produce(file.kind, file.key)
        except Gone:
            self._failures.pop(txn_id, None)
            raise Undeliverable("gone") from None
        except Exception as error:
            # Whatever it is, the next message of the room must be sent. No traceback: it may quote.
            failures = self._failures[txn_id] = self._failures.get(txn_id, 0) + 1
            log.error("file not made", kind=file.kind, error=type(error).__name__)  # noqa: TRY400
            if failures < TRIES:
                raise Unreachable("file not made") from error
            del self._failures[txn_id]
            raise Undeliverable("not-made") from error
        self._failures.pop(txn_id, None)
        return data

    async def _upload(self, file: File, data: bytes, place: Place) -> Upload:
        mimetype, body, secrets = file.mimetype, data, None
        if place.encrypted:
            # Neither name nor type: the homeserver is to know no more than the size.
            mimetype = "application/octet-stream"
            body, secrets = await asyncio.to_thread(encrypt_attachment, data)
        seconds = self._pace.patience + len(body) / BYTES_A_SECOND
        try:
            url = await self._homeserver.upload(body, mimetype=mimetype, timeout=seconds)
        except ApiError as error:
            if error.status == TOO_LARGE:
                self._limit = None
                raise Undeliverable("too-large") from error
            if self._for_good(error):
                log.error("file not taken", kind=file.kind, errcode=error.errcode)  # noqa: TRY400
                raise Undeliverable("not-made") from error
            raise
        width, height = size_of(data, file.mimetype)
        return Upload(url=url, size=len(data), width=width, height=height, secrets=secrets)

    @staticmethod
    def _for_good(error: ApiError) -> bool:
        passing = error.status in PASSING or error.errcode == "M_RESOURCE_LIMIT_EXCEEDED"
        return error.final and not passing

    async def _most(self) -> int | None:
        """Return how many bytes the homeserver takes; None where it does not say."""
        if self._limit is None or monotonic() - self._limit[0] > LIMIT_AGE:
            self._limit = (monotonic(), await self._asked())
        return self._limit[1]

    async def _asked(self) -> int | None:
        for path in LIMITS:
            try:
                answer = await self._homeserver.call("GET", path, timeout=self._pace.patience)
            except ApiError as error:
                if not error.final:
                    raise
                continue
            most = answer.get("m.upload.size")
            return most if isinstance(most, int) else None
        return None
