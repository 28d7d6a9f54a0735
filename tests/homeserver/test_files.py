"""Files leave once and in order, whatever fails on the way, and say so where they cannot come."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete

from assistant.domain.incoming import ErrandDone
from assistant.domain.milestones import watch
from assistant.domain.outgoing import UNSENT
from assistant.storage.lease import lease
from assistant.storage.unit_of_work import Database
from tests.support.cabinet import (
    PDF,
    SEND,
    UPLOAD,
    Cabinet,
    clear,
    direct,
    invoice,
    kept,
    opened,
    states,
)
from tests.support.database import fresh_database
from tests.support.fake_homeserver import ANA, FakeHomeserver, Fault, limited
from tests.support.matrix_bot import enqueue, house, running, said, settle, until


@pytest.fixture
async def fake() -> AsyncIterator[FakeHomeserver]:
    async with FakeHomeserver() as server:
        yield server


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await fresh_database(tmp_path)
    yield opened
    await opened.close()


async def test_a_file_is_encrypted_where_the_room_is(
    fake: FakeHomeserver, database: Database
) -> None:
    """The homeserver learns neither the bytes nor the name nor the type; readers learn all."""
    room = await direct(fake)
    async with running(fake, database, files=Cabinet(one=PDF)):
        await enqueue(database, said("2026-0031"), room_id=room.room_id, recipient=ANA)
        await enqueue(
            database,
            invoice(reply_to="$asked", thread="$root"),
            room_id=room.room_id,
            recipient=ANA,
        )
        await until(lambda: len(fake.sent(room)) == 2)
    text, file = map(clear, fake.sent(room))
    assert text["body"] == "2026-0031", "the answer comes first"
    assert PDF not in fake.media.values()
    assert opened(fake, file) == PDF
    assert file["file"]["v"] == "v2"
    assert file["file"]["key"]["alg"] == "A256CTR"
    assert (file["msgtype"], file["body"], file["filename"]) == ("m.file", "one.pdf", "one.pdf")
    assert file["info"] == {"mimetype": "application/pdf", "size": len(PDF)}
    assert file["m.relates_to"]["event_id"] == "$root"
    assert file["m.relates_to"]["m.in_reply_to"] == {"event_id": "$asked"}
    assert "url" not in file
    assert [body["type"] for body in fake.asked(UPLOAD)] == ["application/octet-stream"]
    assert await kept(database) == [None, None], "keys are wiped with the rest"


async def test_a_file_is_plain_where_the_room_is(fake: FakeHomeserver, database: Database) -> None:
    room = await direct(fake, encrypted=False)
    async with running(fake, database, files=Cabinet(one=PDF)):
        await enqueue(database, invoice(), room_id=room.room_id)
        await until(lambda: fake.sent(room))
    (file,) = fake.sent(room)
    assert fake.media[file["url"]] == PDF
    assert "file" not in file


@pytest.mark.parametrize(
    "fault",
    [
        Fault(UPLOAD, times=2, status=502, body="<html>"),
        Fault(UPLOAD, times=2, status=429, body=limited(50)),
        Fault(UPLOAD, hang=True),
        Fault(UPLOAD, times=2, cut=True),
        Fault("GET .*/media/config", times=2, status=500, body="no"),
        Fault(SEND, times=2, status=502, late=True, body="no"),
        Fault(SEND, cut=True),
    ],
    ids=["502", "429", "hang", "cut", "config", "send-502", "send-cut"],
)
async def test_what_fails_for_now_is_done_again_in_order(
    fake: FakeHomeserver, database: Database, fault: Fault
) -> None:
    """A file may lie there twice, unseen; its message is there once."""
    room = await direct(fake)
    fake.faults.append(Fault(**vars(fault)))
    async with running(fake, database, files=Cabinet(one=PDF)):
        await enqueue(database, said("before"), room_id=room.room_id)
        await enqueue(database, invoice(), room_id=room.room_id)
        await enqueue(database, said("after"), room_id=room.room_id)
        await until(lambda: len(fake.sent(room)) == 3)
        await settle()
    assert [clear(one)["body"] for one in fake.sent(room)] == ["before", "one.pdf", "after"]
    assert opened(fake, clear(fake.sent(room)[1])) == PDF


async def test_once_uploaded_it_is_sent_again_as_the_same_event(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await direct(fake)
    fake.faults.append(Fault(SEND, times=3, status=502, body="no"))
    cabinet = Cabinet(one=PDF)
    async with running(fake, database, files=cabinet):
        await enqueue(database, invoice(), room_id=room.room_id)
        await until(lambda: fake.sent(room))
    assert cabinet.asked == ["invoice one"]
    assert len(fake.media) == 1
    tried = [clear(body) for body in fake.asked(SEND)]
    assert len(tried) == 4
    assert all(one == tried[0] for one in tried)


class Killed(BaseException):
    """The process dies here, and does nothing any more."""


# Tasks end here as in no process: some were made and have not begun.
@pytest.mark.filterwarnings("ignore:Exception ignored in. <coroutine object")
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.parametrize(
    ("point", "uploads"),
    [
        ("file.made", 1),
        ("file.uploaded", 2),
        ("file.recorded", 1),
        ("outbox.sent", 1),
        ("outbox.marked", 1),
    ],
)
async def test_a_crash_leaves_one_message(
    fake: FakeHomeserver, database: Database, point: str, uploads: int
) -> None:
    """What lies on the server and was not written down stays there, and nobody is shown it."""
    room = await direct(fake)
    await enqueue(database, invoice(), room_id=room.room_id)

    dead = False

    def die(reached: str) -> None:
        nonlocal dead
        dead = dead or reached == point
        if dead:
            raise Killed

    cabinet = Cabinet(one=PDF)
    watch(die)
    try:
        first = house(fake, database, files=cabinet)
        await until(first.task.done)
        assert isinstance(first.task.exception(), Killed)
    finally:
        watch(None)
    await database.close()  # a process leaves nothing but its database, and a lease
    database = Database(database.url)
    async with database.transaction() as tx:
        await tx.connection.execute(delete(lease))
    async with running(fake, database, files=cabinet):
        await until(lambda: fake.sent(room))
        await settle()
    assert len(fake.sent(room)) == 1
    assert len(fake.media) == uploads
    assert opened(fake, clear(fake.sent(room)[0])) == PDF
    assert await states(database) == [("sent", None)]


async def _ended(fake: FakeHomeserver, database: Database, cabinet: Cabinet) -> ErrandDone:
    """Send a file that cannot come and a text after it; return the outcome."""
    room = await direct(fake)
    async with running(fake, database, files=cabinet) as bot:
        await enqueue(database, invoice(thread="$root"), room_id=room.room_id, recipient=ANA)
        await enqueue(database, said("after"), room_id=room.room_id)
        await until(lambda: fake.sent(room) and bot.echo.handled)
        outcomes = [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]
    assert [clear(one)["body"] for one in fake.sent(room)] == ["after"]
    assert len(outcomes) == 1
    assert outcomes[0].kind == UNSENT
    assert outcomes[0].result["recipient"] == ANA
    assert outcomes[0].result["name"] == "one.pdf"
    assert (await states(database))[0] == ("dead", outcomes[0].error)
    assert await kept(database) == [None, None]
    return outcomes[0]


async def test_what_is_gone_ends_and_is_told(fake: FakeHomeserver, database: Database) -> None:
    assert (await _ended(fake, database, Cabinet())).error == "gone"


async def test_what_is_too_large_is_not_even_tried(
    fake: FakeHomeserver, database: Database
) -> None:
    fake.upload_size = 10
    assert (await _ended(fake, database, Cabinet(one=PDF))).error == "too-large"
    assert fake.asked(UPLOAD) == []


async def test_what_the_homeserver_finds_too_large_ends(
    fake: FakeHomeserver, database: Database
) -> None:
    """It may say so only then, or a proxy before it may."""
    fake.faults += [
        Fault("GET .*/media/config", times=2, status=404, body={"errcode": "M_UNRECOGNIZED"}),
        Fault(UPLOAD, status=413, body={"errcode": "M_TOO_LARGE"}),
    ]
    assert (await _ended(fake, database, Cabinet(one=PDF))).error == "too-large"


async def test_a_producer_that_fails_is_tried_thrice(
    fake: FakeHomeserver, database: Database
) -> None:
    cabinet = Cabinet(one=PDF)
    cabinet.error = RuntimeError("Ana's secret")
    assert (await _ended(fake, database, cabinet)).error == "not-made"
    assert len(cabinet.asked) == 3
