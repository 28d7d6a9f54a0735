"""Members upgrade their rooms on a real Synapse, as Element's button does it."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress

import pytest

from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import Bot, Linked, linked
from tests.support.raw import Raw, RawError
from tests.support.synapse import PASSWORD, Town

pytestmark = [pytest.mark.synapse, pytest.mark.timeout(180)]

SILENCE = 2.0  # seconds in which an unwanted word would have come
PEOPLE = 4


@pytest.fixture(scope="module")
def accounts(synapse: Synapse) -> list[Account]:
    """Make the accounts of some members."""
    return [synapse.register(f"upgrader-{number}", PASSWORD) for number in range(PEOPLE)]


@pytest.fixture(scope="module")
def bot(
    synapse: Synapse, accounts: list[Account], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bot]:
    """Run one assistant that knows them."""
    bot = Bot(tmp_path_factory.mktemp("upgrades"), synapse, "upgraded")
    bot.set_up(linked(accounts))
    bot.start()
    yield bot
    bot.stop()


async def _upgrade(phone: Phone, room: str, *, version: str = "12") -> str:
    answer = await phone.call("POST", f"/rooms/{room}/upgrade", {"new_version": version})
    new = str(answer["replacement_room"])
    await phone.until(lambda: phone.joined(new, phone.user_id), "the new room")
    return new


async def _asks(phone: Phone, bot: Bot, room: str, question: str, answer: str) -> None:
    """Ask in `room`, and be answered there, readably, with `answer` in it."""
    await phone.say(room, question)
    await phone.until(
        lambda: any(
            event.readable and answer in event.body for event in phone.said(bot.user_id, room)
        ),
        f"the answer {answer}",
    )


@pytest.mark.parametrize("version", ["11", "12"])
@pytest.mark.parametrize("away", [False, True], ids=["there", "away"])
async def test_direct_conversation_goes_on(
    version: str, accounts: list[Account], bot: Bot, town: Town, *, away: bool
) -> None:
    """It is the same conversation: no greeting, no other room, private answers in the new one."""
    number = 2 * (version == "12") + away
    phone, tablet = await town.phone(accounts[number]), await town.second_phone(accounts[number])
    room = await phone.open_direct(bot.user_id)
    await _asks(phone, bot, room, "help zq1", "zq1")
    if away:
        await asyncio.to_thread(bot.stop)
    new = await _upgrade(phone, room, version=version)
    await phone.invite(new, bot.user_id)
    if away:
        bot.start()
    await phone.until(lambda: phone.joined(new, bot.user_id), "its coming")
    await asyncio.sleep(SILENCE)

    assert [one.body for one in phone.said(bot.user_id, new)] == [], "a greeting"
    await _asks(phone, bot, new, "plan", "Level 2")
    await _asks(tablet, bot, new, "help zq2", "zq2")
    shared = await phone.create_room("Garden", bot.user_id, encrypted=False)
    await phone.until(lambda: phone.joined(shared, bot.user_id), "its coming")
    await phone.say(shared, "!plan")
    await phone.until(
        lambda: sum("Level 2" in one.body for one in phone.said(bot.user_id, new)) == 2,
        "the private answer, in the new room",
    )
    assert all(event.readable for event in phone.said(bot.user_id, new))
    assert len(phone.said(bot.user_id, room)) == 1
    assert phone.invitations == frozenset()
    list_of = await _direct_list(town, bot)
    assert list_of[phone.user_id] == [new]


async def _direct_list(town: Town, bot: Bot) -> dict[str, list[str]]:
    again = town.synapse.login("upgraded", "bot battery staple")
    async with Raw(town.url, again) as raw:
        found = await raw.call("GET", f"/user/{bot.user_id}/account_data/m.direct")
        with suppress(RawError):
            await raw.call("POST", "/logout", {})
        return found


@pytest.mark.parametrize("joining", ["invite", "public"])
async def test_circle_moves_with_its_room(joining: str, bot: Bot, town: Town) -> None:
    """Its people go on in the new room, which is the circle's now; others cannot lead it away."""
    ana, eve = await town.phone("ana"), await town.phone("eve")
    await asyncio.to_thread(bot.link, [Linked(user_id=ana.user_id, name=f"Ana {joining}")])
    room = await ana.create_room(joining, bot.user_id, eve.user_id)
    await eve.accept(room)
    await ana.until(lambda: ana.joined(room, bot.user_id), "its coming")
    if joining == "public":
        await ana.call("PUT", f"/rooms/{room}/state/m.room.join_rules/", {"join_rule": "public"})
    await asyncio.to_thread(bot.make_circle, f"moving-{joining}", room=room)
    trap = await eve.create_room("trap", encrypted=False)
    with pytest.raises(Exception, match=r"permission|power"):
        await eve.call("PUT", f"/rooms/{room}/state/m.room.tombstone/", {"replacement_room": trap})
    await _asks(ana, bot, room, "!help zq1", "zq1")
    new = await _upgrade(ana, room)
    if joining == "invite":
        await ana.invite(new, bot.user_id)
    await ana.until(lambda: ana.joined(new, bot.user_id), "its coming")
    await asyncio.sleep(SILENCE)
    assert ana.said(bot.user_id, new) == []
    await _asks(ana, bot, new, "!help zq2", "zq2")
    assert len(ana.said(bot.user_id, room)) == 1
    assert _room_of(bot, f"moving-{joining}") == new


def _room_of(bot: Bot, slug: str) -> str:
    import sqlite3  # noqa: PLC0415

    with sqlite3.connect(bot.folder / "assistant.db", timeout=10) as database:
        query = "SELECT room_id FROM circles WHERE slug = ?"
        return str(database.execute(query, (slug,)).fetchone()[0])
