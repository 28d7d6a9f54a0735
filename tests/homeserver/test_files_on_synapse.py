"""A second client downloads and decrypts the very bytes, wherever the process died on the way."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
from nio.crypto.attachments import decrypt_attachment

from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import Bot, linked
from tests.support.crash_runner import KILLED, make_sample
from tests.support.samples_sent import send_sample
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.xdist_group("files"),  # what a module sets up is set up once
]

ON_A_FILE = ("file.made", "file.uploaded", "file.recorded")
PEOPLE = 6

_numbers = itertools.count(1)


@dataclass
class House:
    """One assistant, and people whom it knows."""

    bot: Bot
    fresh: Iterator[Account]


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Set up one assistant for all cases."""
    bot = Bot(tmp_path_factory.mktemp("files"), synapse, "filing")
    accounts = [synapse.register(f"files-{number}", PASSWORD) for number in range(PEOPLE)]
    bot.set_up(linked(accounts))
    yield House(bot, iter(accounts))
    bot.stop()


@pytest.fixture
async def bot(house: House) -> AsyncIterator[Bot]:
    """Hand out the assistant, running, and end it in order after the test."""
    house.bot.start(samples=True)
    yield house.bot
    house.bot.stop()


async def known(phone: Phone, bot: Bot) -> str:
    """Open a direct room in which the assistant has answered."""
    room = await phone.open_direct(bot.user_id)
    await phone.say(room, "help")
    await phone.hear(bot.user_id, room)
    return room


async def the_file(phone: Phone, bot: Bot, room: str) -> dict[str, Any]:
    """Wait for a file and return its content; fails where two have come."""

    def came() -> list[dict[str, Any]]:
        said = phone.said(bot.user_id, room)
        return [one.content for one in said if one.content.get("msgtype") == "m.file"]

    await phone.until(came, "a file")
    await asyncio.sleep(1.0)  # for the one that should not come
    (content,) = came()
    return content


async def downloaded(town: Town, account: Account, content: dict[str, Any]) -> tuple[bytes, bytes]:
    """Return what lies on the homeserver, and what the event's keys make of it."""
    file = content["file"]
    path = file["url"].removeprefix("mxc://")
    url = f"{town.url}/_matrix/client/v1/media/download/{path}"
    headers = {"Authorization": f"Bearer {account.access_token}"}
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as answer:
        assert answer.status == 200
        stored = await answer.read()
    key, hashes = file["key"]["k"], file["hashes"]["sha256"]
    return stored, decrypt_attachment(stored, key, hashes, file["iv"])


async def test_two_devices_read_the_very_bytes(house: House, bot: Bot, town: Town) -> None:
    account = next(house.fresh)
    phone, tablet = await town.phone(account), await town.second_phone(account)
    room = await known(phone, bot)
    key = f"sample-{next(_numbers)}"
    await send_sample(bot, key, account.user_id)
    for device in (phone, tablet):
        content = await the_file(device, bot, room)
        stored, plain = await downloaded(town, account, content)
        assert plain == await make_sample(key)
        assert plain[:32] not in stored
        assert content["info"] == {"mimetype": "application/pdf", "size": len(plain)}
        assert content["body"] == content["filename"] == f"{key}.pdf"


@pytest.mark.parametrize("point", ON_A_FILE)
async def test_a_death_on_the_way_sends_it_once(
    point: str, house: House, bot: Bot, town: Town
) -> None:
    account = next(house.fresh)
    phone = await town.phone(account)
    room = await known(phone, bot)
    bot.kill()
    key = f"sample-{next(_numbers)}"
    await send_sample(bot, key, account.user_id)
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    bot.start(samples=True)
    _, plain = await downloaded(town, account, await the_file(phone, bot, room))
    assert plain == await make_sample(key)
