"""What is kept: quick to load, unreadable without the pickle key, of one device only."""

import time
from pathlib import Path

import pytest
import vodozemac
from nio.crypto import OlmDevice, Session
from sqlalchemy import event
from unpaddedbase64 import decode_base64

from assistant.matrix.crypto.seeds import SigningKey, WrongPickleKey
from assistant.matrix.crypto.state import State
from assistant.storage.olm import OlmRepository
from assistant.storage.unit_of_work import CommitFailed, Transaction
from tests.support.key_server import KeyServer, LocalDevice

ROOM = "!room"
BOT, ANA = "@bot:here", "@ana:here"
PEOPLE = 1000


def key() -> str:
    return vodozemac.Curve25519SecretKey().public_key().to_base64()


async def test_thousand_rooms_load_quickly(tmp_path: Path) -> None:
    """A member each with two devices, and an Olm session with each of those.

    Four times as many people take four times as long, and not a statement more. What a start
    takes in seconds is for `make bench`: here others use the machine.
    """
    server = KeyServer()
    async with server.device(tmp_path, BOT, "BOT") as bot:
        await _meet(bot.crypto._state, range(PEOPLE // 4))
        _, quarter, few = await _load(bot)
        await _meet(bot.crypto._state, range(PEOPLE // 4, PEOPLE))
        loaded, whole, many = await _load(bot)
    assert len(loaded.tracked) == PEOPLE
    assert sum(1 for _ in loaded.machine.device_store) == 2 * PEOPLE
    assert sum(1 for _ in loaded.stage.sessions) == 2 * PEOPLE
    assert few == many < 10
    assert whole < 8 * quarter  # four times and the noise; what grows with the square takes 16


async def _meet(state: State, numbers: range) -> None:
    account = state.machine.account._account
    async with state.changing():
        for number in numbers:
            user = f"@member-{number}:here"
            state.stage.save_tracked({user: False})
            for name in ("PHONE", "TABLET"):
                keys = {"ed25519": key(), "curve25519": key()}
                device = OlmDevice(user, name, keys, display_name="Element")
                state.stage.save_device_keys({user: {name: device}})
                session = account.create_outbound_session(
                    vodozemac.Curve25519PublicKey.from_base64(keys["curve25519"]),
                    vodozemac.Curve25519PublicKey.from_base64(key()),
                )
                state.stage.save_session(keys["curve25519"], Session(session))


async def _load(bot: LocalDevice) -> tuple[State, float, int]:
    """Load three times; return the state, the CPU seconds of the fastest, and its statements."""
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    engine = bot.database._readers.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    times = []
    for _ in range(3):
        statements.clear()
        began = time.process_time()  # of our own work only
        state = await State.load(bot.database, bot.crypto._state.homeserver)
        times.append(time.process_time() - began)
    event.remove(engine, "before_cursor_execute", note)
    return state, min(times), len(statements)


async def test_wrong_pickle_key_is_told(tmp_path: Path) -> None:
    server = KeyServer()
    async with server.device(tmp_path, BOT, "BOT"):
        pass
    with pytest.raises(WrongPickleKey):
        async with server.device(tmp_path, BOT, "BOT", pickle_key="other"):
            pass


async def test_new_device_takes_no_olm_session_over(tmp_path: Path) -> None:
    server = KeyServer()
    async with (
        server.device(tmp_path, ANA, "ANA") as ana,
        server.device(tmp_path, BOT, "OLD") as old,
    ):
        await ana.sync()
        await old.sync()
        event = await old.write(ROOM, ANA, body="mine")
        path = tmp_path / "bot-OLD.db"
        await old.database.close()
        path.rename(tmp_path / "bot-NEW.db")
        async with server.device(tmp_path, BOT, "NEW") as new:
            async with new.database.reading() as connection:
                assert await OlmRepository(connection).sessions() == []
                assert await OlmRepository(connection).account(BOT, "OLD") is None
            await new.sync()
            assert (await new.read(ROOM, event)).content["body"] == "mine"
            fresh = await new.write(ROOM, ANA, body="new")
            await ana.sync()
            assert (await ana.read(ROOM, fresh)).content["body"] == "new"


async def test_private_keys_are_unreadable_at_rest(tmp_path: Path) -> None:
    server = KeyServer()
    async with (
        server.device(tmp_path, ANA, "ANA") as ana,
        server.device(tmp_path, BOT, "BOT") as bot,
    ):
        await ana.sync()
        await bot.sync()
        await bot.write(ROOM, ANA)
        keys = await bot.crypto.cross_signing._new_keys()
        room_key = bot.crypto._sharing._outbound[ROOM].session.session_key
        await bot.sync()
    files = everything_in(tmp_path)
    assert keys["master"].public.encode() in files
    assert not any(each.seed in files for each in keys.values())
    assert room_key.encode()[:40] not in files
    assert decode_base64(room_key)[5:133] not in files  # the ratchet itself


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_sealed_seed_opens_with_its_key_and_in_its_place_only() -> None:
    signing = SigningKey.new()
    sealed = signing.sealed("key", "@bot:here master")
    assert SigningKey.unsealed(sealed, "key", "@bot:here master") == signing
    for damaged, pickle_key, place in (
        (sealed, "other", "@bot:here master"),
        (sealed, "key", "@bot:here self_signing"),
        (sealed[:-1] + bytes([sealed[-1] ^ 1]), "key", "@bot:here master"),
        (b"", "key", "@bot:here master"),
    ):
        with pytest.raises(WrongPickleKey):
            SigningKey.unsealed(damaged, pickle_key, place)
    assert signing.seed.hex() not in repr(signing)


async def test_whatever_fails_while_writing_is_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was staged is then neither in memory nor in the database."""
    async with KeyServer().device(tmp_path, BOT, "BOT") as bot:

        async def fail(_tx: Transaction) -> None:
            raise ValueError

        monkeypatch.setattr(bot.crypto._state.stage, "write", fail)
        with pytest.raises(CommitFailed):
            async with bot.crypto._state.changing():
                pass
