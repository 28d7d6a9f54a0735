"""Element's own engine, in its strictest mode, talks with the assistant."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass

import pytest

from assistant.demo.synapse import Synapse
from tests.support.bot import Bot, Linked
from tests.support.element import Element, Seen, missing
from tests.support.synapse import PASSWORD

pytestmark = [
    pytest.mark.node,
    pytest.mark.synapse,
    pytest.mark.xdist_group("interop"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]

NAMES = {"en": "Tom Hill", "ca": "Ana Puig", "ar": "هدى منصور"}
PLAN = {"en": "Level 2", "ca": "Nivell 2", "ar": "المستوى 2"}
PLAN_WORD = {"en": "plan", "ca": "pla", "ar": "خطة"}
EACH = 8  # people of each language, one a test

_numbers = itertools.count(1)


@dataclass
class Street:
    """A running assistant, and Elements to talk with it."""

    bot: Bot
    element: Callable[[str], Element]


@pytest.fixture(scope="module")
def house(
    synapse: Synapse, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Bot, dict[str, Iterator[str]]]]:
    """Set up one assistant that knows some people of each language."""
    bot = Bot(tmp_path_factory.mktemp("interop"), synapse, "interop")
    people = {
        locale: [synapse.register(f"el-{locale}-{n}", PASSWORD).user_id for n in range(EACH)]
        for locale in NAMES
    }
    bot.set_up(
        [
            Linked(user_id=user_id, name=NAMES[locale], locale=locale)
            for locale, ids in people.items()
            for user_id in ids
        ]
    )
    yield bot, {locale: iter(ids) for locale, ids in people.items()}
    bot.stop()


@pytest.fixture
async def street(house: tuple[Bot, dict[str, Iterator[str]]]) -> AsyncIterator[Street]:
    """Start the assistant, and stop it in order."""
    bot, fresh = house
    if not bot.running:
        bot.start()
    yield Street(bot, lambda locale: Element(bot.synapse.url, next(fresh[locale]), PASSWORD))
    bot.stop()


def answer(bot: Bot, room: str, word: str) -> Callable[[Seen], bool]:
    """Recognise a message of the assistant in `room` with `word` in it."""
    return lambda seen: (seen.sender, seen.room) == (bot.user_id, room) and word in seen.body


def word() -> str:
    """Return a word that no command knows and no other test uses."""
    return f"zq{next(_numbers):04}"


async def nothing_is_wrong(element: Element, bot: Bot, room: str) -> None:
    """Fail for anything of the assistant's that is unreadable, in the clear, or has a shield."""
    for seen in element.events:
        if (seen.sender, seen.room) == (bot.user_id, room) and not seen.state:
            assert seen.type in {"m.reaction", "m.room.redaction"} or seen.spotless, seen
    devices = (await element.do("devices", user=bot.user_id))["devices"]
    assert devices
    assert all(device["signed_by_owner"] for device in devices.values())


@pytest.mark.parametrize("locale", ["en", "ca", "ar"])
async def test_first_words_are_answered_in_the_own_language(locale: str, street: Street) -> None:
    """Element writes into the room before the assistant has joined it."""
    async with street.element(locale) as ana:
        room = await ana.direct(street.bot.user_id)
        await ana.says(room, PLAN_WORD[locale])
        told = await ana.sees(answer(street.bot, room, PLAN[locale]))
        assert told.spotless, told
        await nothing_is_wrong(ana, street.bot, room)


@pytest.mark.parametrize("locale", ["en", "ar"])
async def test_replies_threads_edits_and_reactions_are_understood(
    locale: str, street: Street
) -> None:
    async with street.element(locale) as ana:
        bot = street.bot
        room = await ana.direct(bot.user_id)
        first, second, third, fourth = word(), word(), word(), word()
        root = await ana.says(room, f"help {first}")
        told = await ana.sees(answer(bot, room, first))
        await ana.do("reply-to", room=room, body=f"help {second}", to=told.event_id)
        assert (await ana.sees(answer(bot, room, second))).spotless
        await ana.do("say-in-thread", room=room, body=f"help {third}", root=root)
        in_thread = await ana.sees(answer(bot, room, third))
        assert in_thread.spotless
        assert in_thread.relation["rel_type"] == "m.thread"
        assert in_thread.relation["event_id"] == root
        reaction = await ana.do("react", room=room, to=told.event_id, key="❤️")
        await ana.do("redact", room=room, event=reaction["event_id"])
        await ana.says(room, f"help {fourth}")
        assert (await ana.sees(answer(bot, room, fourth))).spotless
        await nothing_is_wrong(ana, bot, room)


async def test_device_added_later_reads_and_is_read(street: Street) -> None:
    async with street.element("ca") as ana:
        bot = street.bot
        room = await ana.direct(bot.user_id)
        first, second, third = word(), word(), word()
        await ana.says(room, f"help {first}")
        await ana.sees(answer(bot, room, first))
        async with ana.another_device() as tablet:
            await ana.says(room, f"help {second}")
            assert (await tablet.sees(answer(bot, room, second))).spotless
            await tablet.says(room, f"help {third}")
            assert (await ana.sees(answer(bot, room, third))).spotless
            assert (await tablet.sees(answer(bot, room, third))).spotless


async def test_device_added_while_the_assistant_is_away(street: Street) -> None:
    """Its keys wait on the homeserver: the fallback key lets a device reach it that is new."""
    async with street.element("en") as ana:
        bot = street.bot
        room = await ana.direct(bot.user_id)
        first, second = word(), word()
        await ana.says(room, f"help {first}")
        await ana.sees(answer(bot, room, first))
        bot.kill()
        async with ana.another_device() as tablet:
            await tablet.says(room, f"help {second}")
            bot.start()
            assert (await tablet.sees(answer(bot, room, second))).spotless
            assert (await ana.sees(answer(bot, room, second))).spotless
            await nothing_is_wrong(ana, bot, room)


async def test_new_process_is_the_same_device(street: Street) -> None:
    """No shield, and no new device, after a kill; what was said meanwhile is answered in order."""
    async with street.element("ar") as huda:
        bot = street.bot
        room = await huda.direct(bot.user_id)
        words = [word() for _ in range(5)]
        await huda.says(room, f"help {words[0]}")
        await huda.sees(answer(bot, room, words[0]))
        before = await huda.do("devices", user=bot.user_id)
        bot.kill()
        for said in words[1:4]:
            await huda.says(room, f"help {said}")
        bot.start()
        await huda.sees(answer(bot, room, words[3]))
        await huda.says(room, f"help {words[4]}")
        await huda.sees(answer(bot, room, words[4]))
        bodies = [seen.body for seen in huda.events if seen.sender == bot.user_id]
        assert [said for body in bodies for said in words if said in body] == words
        assert await huda.do("devices", user=bot.user_id) == before
        await nothing_is_wrong(huda, bot, room)


async def test_a_room_that_the_assistant_makes_is_read_from_its_first_word(
    street: Street,
) -> None:
    """Element has never followed its devices: no encrypted room is shared until that one."""
    async with street.element("en") as ana:
        bot = street.bot
        shared = str((await ana.do("room", name="Garden", invite=[bot.user_id]))["room"])
        await ana.sees(lambda seen: (seen.room, seen.sender) == (shared, bot.user_id))
        await ana.says(shared, "!plan")
        private = await invitation(ana)
        await ana.do("join", room=private)
        told = await ana.sees(answer(bot, private, PLAN["en"]))
        assert told.spotless, told
        await nothing_is_wrong(ana, bot, private)


async def test_newcomers_to_a_room_that_the_assistant_made_read_what_follows(
    street: Street,
) -> None:
    """No word is said before somebody's Element knows our device, whoever comes, and when.

    Ben is asked in, has no other room with the assistant, and comes while it is being talked to.
    """
    async with street.element("en") as ana, street.element("ca") as ben:
        bot = street.bot
        slug = f"garden-{word()}"
        await asyncio.to_thread(bot.make_circle, slug)
        people = [Linked(user_id=ana.user_id, name=NAMES["en"], circle=slug)]
        people.append(Linked(user_id=ben.user_id, name=NAMES["ca"], locale="ca", circle=slug))
        await asyncio.to_thread(bot.link, people)
        room = await invitation(ana)
        await ana.do("join", room=room)
        first, second, third = word(), word(), word()
        await ana.says(room, f"!help {first}")
        told = await ana.sees(answer(bot, room, first))
        assert told.spotless, told
        assert await invitation(ben) == room
        await ben.do("join", room=room)
        await ana.says(room, f"!help {second}")
        for element in (ana, ben):
            told = await element.sees(answer(bot, room, second))
            assert told.spotless, (element.user_id, told)
        await ben.says(room, f"!help {third}")
        for element in (ben, ana):
            told = await element.sees(answer(bot, room, third))
            assert told.spotless, (element.user_id, told)


async def invitation(element: Element) -> str:
    """Wait until this person is asked into a room, and return the room."""
    async with asyncio.timeout(30):
        while not (rooms := (await element.do("invitations"))["rooms"]):  # noqa: ASYNC110 - no event
            await asyncio.sleep(0.05)
    return str(rooms[0])
