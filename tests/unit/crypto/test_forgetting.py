"""A secret ballot's key is destroyed, with all before it; what its sender writes later is read."""

from pathlib import Path
from typing import Any

import pytest
import vodozemac
from nio.crypto import InboundGroupSession, OutboundGroupSession
from sqlalchemy import select

from assistant.matrix.crypto.outcomes import Replayed, Spent
from assistant.storage.crypto import megolm_floors, megolm_sessions
from assistant.storage.devices import DeviceRepository
from tests.support.key_server import KeyServer, LocalDevice

ROOM = "!room"
BOT = "@bot:here"
BALLOT = 2


async def _five(ana: LocalDevice) -> list[dict[str, Any]]:
    return [await ana.write(ROOM, BOT, body=f"message {n}") for n in range(5)]


async def _forget(bot: LocalDevice, event: dict[str, Any]) -> None:
    await bot.crypto.decrypt(ROOM, event)
    async with bot.database.transaction() as tx:
        await bot.crypto.write_index(tx, event["event_id"])
        await bot.crypto.forget_keys(tx, event["event_id"])


async def _stored(bot: LocalDevice) -> list[InboundGroupSession]:
    async with bot.database.reading() as connection:
        rows = (await connection.execute(select(megolm_sessions))).all()
    return [
        InboundGroupSession.from_pickle(
            row.pickle, row.signing_key, row.sender_key, row.room_id, "key"
        )
        for row in rows
    ]


async def test_stored_key_reads_what_came_after_and_nothing_before(
    bot: LocalDevice, ana: LocalDevice
) -> None:
    events = await _five(ana)
    await bot.sync()
    for event in events[:BALLOT]:
        await bot.read(ROOM, event)
    await _forget(bot, events[BALLOT])
    (session,) = await _stored(bot)
    assert session.first_known_index == BALLOT + 1
    for event in events[: BALLOT + 1]:
        message = vodozemac.MegolmMessage.from_base64(event["content"]["ciphertext"])
        with pytest.raises(ValueError, match="index"):
            session._session.decrypt(message)
    for number, event in enumerate(events[BALLOT + 1 :], BALLOT + 1):
        assert (await bot.read(ROOM, event)).content["body"] == f"message {number}"


async def test_memory_and_a_new_process_cannot_read_it_either(
    server: KeyServer, bot: LocalDevice, ana: LocalDevice, tmp_path: Path
) -> None:
    events = await _five(ana)
    await bot.sync()
    await _forget(bot, events[BALLOT])
    async with server.device(tmp_path, BOT, "BOT") as again:
        for device in (bot, again):
            with pytest.raises(Spent):
                await device.crypto.decrypt(ROOM, events[BALLOT])
            with pytest.raises(Spent):
                await device.crypto.decrypt(ROOM, events[0])
            with pytest.raises(Replayed):
                await device.crypto.decrypt(ROOM, {**events[BALLOT], "event_id": "$copy"})
        assert (await again.read(ROOM, events[4])).content["body"] == "message 4"


async def test_key_that_is_sent_again_from_its_start_is_taken_from_the_floor_on(
    bot: LocalDevice,
) -> None:
    """By the same device, or by another that claims the session as its own."""
    outbound = OutboundGroupSession()
    start = InboundGroupSession(outbound.session_key, "ed", "curve", ROOM)
    await bot.sync()
    for sender_key in ("curve", "another"):
        bot.crypto._state.machine.save_inbound_group_session(
            InboundGroupSession.import_session(start.export_session(0), "ed", sender_key, ROOM)
        )
        async with bot.database.transaction() as tx:
            if sender_key == "curve":
                bot.crypto._reading._notes["$ballot"] = ("curve", start.id, BALLOT)
                await bot.crypto.forget_keys(tx, "$ballot")
            await bot.crypto.write(tx)
    bot.crypto._state.machine.save_inbound_group_session(
        InboundGroupSession.import_session(start.export_session(0), "ed", "curve", ROOM)
    )
    async with bot.database.transaction() as tx:
        await bot.crypto.write(tx)
    stored = await _stored(bot)
    assert {each.sender_key for each in stored} == {"curve", "another"}
    assert {each.first_known_index for each in stored} == {BALLOT + 1}


async def test_asks_for_no_key_below_the_floor(bot: LocalDevice, ana: LocalDevice) -> None:
    events = await _five(ana)
    await bot.sync()
    await _forget(bot, events[BALLOT])
    with pytest.raises(Spent):
        await bot.crypto.decrypt(ROOM, events[1])
    await bot.crypto.upkeep()
    async with bot.database.reading() as connection:
        assert not await DeviceRepository(connection).requests()


async def test_floor_only_rises(bot: LocalDevice, ana: LocalDevice) -> None:
    events = await _five(ana)
    await bot.sync()
    await bot.crypto.decrypt(ROOM, events[1])
    await _forget(bot, events[BALLOT])
    async with bot.database.transaction() as tx:
        await bot.crypto.forget_keys(tx, events[1]["event_id"])
    async with bot.database.reading() as connection:
        assert list(await connection.scalars(select(megolm_floors.c.floor))) == [BALLOT + 1]
    (session,) = await _stored(bot)
    assert session.first_known_index == BALLOT + 1
