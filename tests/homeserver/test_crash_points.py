"""The process dies at every named point of a message's way; nobody notices but by waiting."""

import itertools
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest

from assistant.demo.people import Phone
from assistant.demo.synapse import Account, Synapse
from assistant.domain.milestones import MILESTONES
from tests.homeserver.test_crash_points_meeting_rooms import ASKED_AT_ONCE, CLOSING, MAKING
from tests.homeserver.test_files_on_synapse import ON_A_FILE
from tests.homeserver.test_sources_on_synapse import ON_A_PULL
from tests.support.bot import Bot, linked
from tests.support.crash_runner import KILLED
from tests.support.dying import DOORS
from tests.support.raw import Raw
from tests.support.synapse import PASSWORD, Town
from tests.unit.test_entering_crashes import POINTS

pytestmark = [
    pytest.mark.synapse,
    pytest.mark.xdist_group("crash-points"),  # what a module sets up is set up once
]

# Reached by the first message of somebody new: invited, joined, keys claimed, answered.
ON_A_FIRST_MESSAGE = (
    *("sync.received", "sync.staged", "sync.committed"),
    *("joined.before", "joined.after"),
    *("errand.started", "errand.done", "errand.recorded"),
    *("dispatch.decrypted", "dispatch.handled", "dispatch.committed"),
    *("outbox.picked", "outbox.keys-queried", "outbox.keys-claimed"),
    *("outbox.session-committed", "outbox.session-shared"),
    *("outbox.encrypted", "outbox.sent", "outbox.marked"),
)
ON_FEW_KEYS_LEFT = ("keys.generated", "keys.uploaded", "keys.marked")
ON_A_MEETING = (*(point for point in POINTS if point.startswith("meeting.")), "pass.spent")
ON_A_GAP = ("gap.page-received", "gap.page-committed")
PEOPLE = 60

_numbers = itertools.count(1)


@dataclass
class House:
    """One assistant, and people whom it knows and who have not written to it yet."""

    bot: Bot
    fresh: Iterator[Account]


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Set up one assistant for all cases: each begins with what the last one left."""
    bot = Bot(tmp_path_factory.mktemp("crash"), synapse, "crashing")
    accounts = [synapse.register(f"crash-{number}", PASSWORD) for number in range(PEOPLE)]
    bot.set_up(linked(accounts))
    yield House(bot, iter(accounts))
    bot.stop()


@pytest.fixture
async def bot(house: House) -> AsyncIterator[Bot]:
    """Hand out the assistant, not running, and end it in order after the test."""
    yield house.bot
    house.bot.stop()


async def ask(phone: Phone, room: str) -> str:
    """Write something whose answer can be told from every other; returns the word in it."""
    word = f"zq{next(_numbers):04}"
    await phone.say(room, f"help {word}")
    return word


async def has_exactly(phone: Phone, bot: Bot, room: str, words: list[str]) -> None:
    """Wait for the answer to the last of `words`; then each has one, in order, and readable."""

    def answered() -> bool:
        said = phone.said(bot.user_id, room)
        return bool(said) and all(event.readable for event in said) and words[-1] in said[-1].body

    await phone.until(answered, f"the answer to {words[-1]}")
    bodies = [event.body for event in phone.said(bot.user_id, room)]
    answers = [word for body in bodies for word in words if word in body]
    assert answers == words, bodies
    greetings = [body for body in bodies if not any(word in body for word in words)]
    assert len(greetings) <= 1, greetings


@pytest.mark.parametrize("point", ON_A_FIRST_MESSAGE)
async def test_first_message_is_answered_once(
    point: str, house: House, bot: Bot, town: Town
) -> None:
    """Somebody new writes at once, as Element lets them, and the process dies on the way."""
    account = next(house.fresh)
    phone, tablet = await town.phone(account), await town.second_phone(account)
    bot.start(crash_at=point)
    room = await phone.open_direct(bot.user_id)
    words = [await ask(phone, room)]
    assert await bot.died() == KILLED
    bot.start()
    words.append(await ask(phone, room))
    await has_exactly(phone, bot, room, words)
    await has_exactly(tablet, bot, room, words)


@pytest.mark.parametrize("point", ["outbox.sent", "dispatch.committed", "outbox.marked"])
async def test_it_dies_again_and_again(point: str, house: House, bot: Bot, town: Town) -> None:
    """What is resent is the same message: the third process has the second one's leavings too."""
    phone = await town.phone(next(house.fresh))
    bot.start()
    room = await phone.open_direct(bot.user_id)
    words = [await ask(phone, room)]
    await has_exactly(phone, bot, room, words)
    bot.kill()
    for _ in range(2):
        words += [await ask(phone, room), await ask(phone, room)]
        bot.start(crash_at=point)
        assert await bot.died() == KILLED
    bot.start()
    words.append(await ask(phone, room))
    await has_exactly(phone, bot, room, words)


@pytest.mark.parametrize("point", ON_FEW_KEYS_LEFT)
async def test_new_keys_survive_between_making_and_uploading(
    point: str, house: House, bot: Bot, town: Town
) -> None:
    """Keys that were made twice under one id would make every later upload fail with 400."""
    account = next(house.fresh)
    phone = await town.phone(account)
    bot.start()
    room = await phone.open_direct(bot.user_id)
    words = [await ask(phone, room)]
    await has_exactly(phone, bot, room, words)
    bot.kill()
    await _claim_keys(town, account, bot, 45)
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    await _claim_keys(town, account, bot, 10)  # the last of the old ones, which go first
    bot.start()
    # A device that it has never met needs one of the new keys to reach it.
    tablet = await town.second_phone(account)
    await tablet.until(lambda: tablet.joined(room, bot.user_id), "the room")
    words.append(await ask(phone, room))
    await has_exactly(phone, bot, room, words)
    word = await ask(tablet, room)
    await tablet.until(
        lambda: any(word in event.body for event in tablet.said(bot.user_id, room)), word
    )


async def _claim_keys(town: Town, account: Account, bot: Bot, number: int) -> None:
    async with Raw(town.url, account) as raw:
        devices = await raw.call("POST", "/keys/query", {"device_keys": {bot.user_id: []}})
        wanted = dict.fromkeys(devices["device_keys"][bot.user_id], "signed_curve25519")
        for _ in range(number):
            await raw.call("POST", "/keys/claim", {"one_time_keys": {bot.user_id: wanted}})


@pytest.mark.parametrize("point", ON_A_GAP)
async def test_gap_is_filled_once_and_in_order(
    point: str, house: House, bot: Bot, town: Town
) -> None:
    """More was said while it was away than one sync brings: the gap comes page by page."""
    account = next(house.fresh)
    phone = await town.phone(account)
    bot.start()
    room = await phone.open_direct(bot.user_id)
    words = [await ask(phone, room)]
    await has_exactly(phone, bot, room, words)
    bot.kill()
    async with Raw(town.url, account) as raw:
        for part in range(2):
            words.append(await ask(phone, room))
            for number in range(60):  # what needs no answer fills the timeline just as well
                content = {"msgtype": "m.notice", "body": f"{part} {number}"}
                await raw.send(room, "m.room.message", content)
    words.append(await ask(phone, room))
    bot.start(crash_at=point)
    assert await bot.died() == KILLED
    bot.start()
    await has_exactly(phone, bot, room, words)


def test_every_point_has_its_death() -> None:
    """A point that nobody dies at proves nothing."""
    dying = {
        *ON_A_FIRST_MESSAGE,
        *ON_FEW_KEYS_LEFT,
        *ON_A_GAP,
        *ON_A_FILE,
        *ON_A_PULL,
        *DOORS,
        *ON_A_MEETING,
        *map(_point, (*MAKING, *CLOSING, *ASKED_AT_ONCE)),
    }
    assert dying == MILESTONES


def _point(case: object) -> str:
    """Return the point of a case: `sync.committed` of `sync.committed:2`, marked or not."""
    name = case if isinstance(case, str) else getattr(case, "values")[0]  # noqa: B009 - pytest's
    return str(name).partition(":")[0]
