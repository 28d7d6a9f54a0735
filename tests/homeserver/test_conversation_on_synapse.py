"""The whole assistant, as a process of its own, in conversation on a real Synapse."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.demo.connection import Unanswered
from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from tests.support.bot import Bot, Linked
from tests.support.push_rules import rings
from tests.support.synapse import PASSWORD, Town

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("conversation"),  # what a module sets up is set up once
]

SILENCE = 3.0  # seconds in which an unwanted answer would have come


MEMBERS = 12


@pytest.fixture(scope="module")
def members(synapse: Synapse) -> Iterator[Account]:
    """Hand out members' accounts, each once."""
    accounts = [synapse.register(f"member-{number}", PASSWORD) for number in range(MEMBERS)]
    return iter(accounts)


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """Set up one assistant that knows all the members, in Catalan, and runs."""
    bot = Bot(tmp_path_factory.mktemp("house"), synapse, "house")
    bot.nursery = None  # here, all is as an operator has it
    known = [synapse.user_id(f"member-{number}") for number in range(MEMBERS)]
    bot.set_up([Linked(user_id=user_id, locale="ca") for user_id in known])
    bot.start()
    yield bot
    bot.stop()


@pytest.fixture
def bot(house: Bot) -> Bot:
    """Hand out the assistant, running whatever the test before did to it."""
    if not house.running:
        house.stop()  # says so, where it ended by itself
        house.start()
    return house


@pytest.fixture
def ana(members: Iterator[Account]) -> Account:
    """Hand out the account of somebody whom the co-op knows, and whom no other test used."""
    return next(members)


async def _greeted(phone: Phone, bot: Bot, *, encrypted: bool = True) -> str:
    """Open a direct room, and hear the greeting out."""
    room = await phone.open_direct(bot.user_id, encrypted=encrypted)
    await phone.hear(bot.user_id, room)
    return room


@pytest.mark.parametrize("encrypted", [True, False])
async def test_answers_what_was_written_before_it_joined(
    town: Town, bot: Bot, ana: Account, encrypted: bool
) -> None:
    """Element sends with the room's making; that message is answered too, as it was sent."""
    phone = await town.phone(ana)
    room = await phone.open_direct(bot.user_id, encrypted=encrypted)
    await phone.say(room, "pla")
    answers = [await phone.hear(bot.user_id, room)]
    while "Nivell 2" not in answers[-1].body:
        answers.append(await phone.hear(bot.user_id, room))
    assert "20" in answers[-1].body
    assert {answer.encrypted for answer in answers} == {encrypted}


async def test_device_added_while_it_is_down_reads_the_answer(
    town: Town, bot: Bot, ana: Account
) -> None:
    """What it keeps of people's devices is caught up with before anything is sent."""
    phone = await town.phone(ana)
    room = await _greeted(phone, bot)
    await asyncio.to_thread(bot.stop)
    tablet = await town.second_phone(ana)
    question = await tablet.say(room, "pla")
    bot.start()
    for device in (tablet, phone):
        answer = await device.hear(bot.user_id, room)
        assert "Nivell 2" in answer.body
        assert answer.encrypted
    assert phone.said(ana.user_id, room)[-1].event_id == question


async def test_what_is_written_while_it_is_down_is_answered_once_and_in_order(
    town: Town, bot: Bot, ana: Account
) -> None:
    phone = await town.phone(ana)
    room = await _greeted(phone, bot)
    await asyncio.to_thread(bot.stop)
    words = [f"xyz{number}" for number in range(5)]
    for word in words:
        await phone.say(room, f"help {word}")
    bot.start()
    for word in words:
        assert word in (await phone.hear(bot.user_id, room)).body
    with pytest.raises(Unanswered):
        await phone.hear(bot.user_id, room, timeout=SILENCE)


async def test_a_reply_in_a_thread_is_answered_there(town: Town, bot: Bot, ana: Account) -> None:
    phone = await town.phone(ana)
    room = await _greeted(phone, bot)
    root = await phone.say(room, "pla")
    assert (await phone.hear(bot.user_id, room)).thread is None
    await phone.say(room, "pla", thread=root)
    assert (await phone.hear(bot.user_id, room)).thread == root


async def test_reads_and_answers_silently(town: Town, bot: Bot, ana: Account) -> None:
    """Receipts show that it read; an immediate answer is a notice, on which no phone rings."""
    phone = await town.phone(ana)
    room = await _greeted(phone, bot)
    asked = await phone.say(room, "pla")
    answer = await phone.hear(bot.user_id, room)
    assert answer.notice
    assert not await rings(phone, answer, members=2)
    await phone.until(lambda: phone.receipt(room, bot.user_id) == asked, "its receipt")


async def test_leaves_notices_alone(town: Town, bot: Bot, ana: Account) -> None:
    """Two bots that answer each other's notices never end."""
    phone = await town.phone(ana)
    room = await _greeted(phone, bot)
    await phone.say(room, "pla", notice=True)
    with pytest.raises(Unanswered):
        await phone.hear(bot.user_id, room, timeout=SILENCE)


async def test_shared_room_hears_only_commands_and_nothing_private(
    town: Town, bot: Bot, ana: Account
) -> None:
    """In a room of several the plan is told to Ana alone, in a room made for that."""
    phone, other = await town.phone(ana), await town.phone("eve")
    room = await phone.create_room("Garden", other.user_id, bot.user_id)
    await other.accept(room)
    await phone.until(lambda: phone.joined(room, bot.user_id), "its joining")
    await phone.say(room, "pla")
    await phone.say(room, "!pla")
    await phone.until(lambda: phone.invitations, "an invitation to a private room")
    (private,) = phone.invitations
    await phone.join(private)
    answer = await phone.hear(bot.user_id, private)
    while "Nivell 2" not in answer.body:
        answer = await phone.hear(bot.user_id, private)
    assert answer.encrypted
    said = [event.body for event in other.said(bot.user_id, room)]
    assert not any("20" in body or "Nivell" in body for body in said)
    assert len([event for event in phone.said(bot.user_id, private) if "20" in event.body]) == 1


async def test_stranger_learns_nothing_and_is_told_how_to_link(town: Town, bot: Bot) -> None:
    eve = await town.phone("eve")
    room = await eve.open_direct(bot.user_id)
    await eve.say(room, "plan")
    await eve.hear(bot.user_id, room)
    await eve.say(room, "1")  # English: the word is Spanish, too
    await eve.hear(bot.user_id, room)
    await asyncio.sleep(SILENCE)
    said = " ".join(event.body for event in eve.said(bot.user_id, room))
    assert "Level 2" not in said
    assert "@" not in said.replace(bot.user_id, "")
    assert "mail" in said


async def test_answers_all_under_the_servers_own_limits(limited_town: Town, tmp_path: Path) -> None:
    """Ten messages at once, then one in five seconds: slow, but none lost, repeated or swapped."""
    account = limited_town.account("ana")
    bot = Bot(tmp_path / "bot", limited_town.synapse, "bot-limited")
    await asyncio.to_thread(bot.set_up, [Linked(user_id=account.user_id)])
    bot.start()
    try:
        phone = await limited_town.phone(account)
        room = await phone.open_direct(bot.user_id)
        await phone.hear(bot.user_id, room)
        words = [f"xyz{number}" for number in range(12)]
        for word in words:
            await phone.say(room, f"help {word}")
        for word in words:
            assert word in (await phone.hear(bot.user_id, room, timeout=60)).body
    finally:
        await asyncio.to_thread(bot.stop)


async def test_ends_in_order_when_told(town: Town, bot: Bot, ana: Account) -> None:
    """SIGTERM ends it with status 0 and without a traceback, also in the middle of a sync."""
    phone = await town.phone(ana)
    room = await _greeted(phone, bot)
    await phone.say(room, "pla")
    await asyncio.to_thread(bot.stop)
    assert "Traceback" not in bot.tail(200)
    bot.start()
    await asyncio.to_thread(bot.stop)  # as soon as it takes orders
    bot.start()
    assert "Nivell 2" in (await phone.hear(bot.user_id, room)).body
