"""What rings on a phone, by the homeserver's own push rules.

The assistant's immediate answers are `m.notice`, which are silent; what somebody waits for is
`m.text` and mentions its addressee, and so does a poll, for which a homeserver may know no rule
(MSC3930 is an experiment of Synapse's that is off by default). These tests say that this is so on
a real Synapse.
"""

from typing import Any

import pytest

from assistant.demo.heard import Heard
from assistant.demo.people import Phone
from assistant.domain.outgoing import Poll, PollEnd
from assistant.matrix.polls import POLL_END, POLL_START, poll_content, poll_end_content
from tests.support.push_rules import rings
from tests.support.synapse import Town

pytestmark = pytest.mark.synapse


async def _talking(town: Town, *, encrypted: bool) -> tuple[Phone, Phone, str]:
    """Return a phone, one that sends to it, and their direct room."""
    ana, bot = await town.phone("ana"), await town.phone("bot")
    room = await bot.open_direct(ana.user_id, encrypted=encrypted)
    await ana.accept(room)
    await bot.until(lambda: bot.joined(room, ana.user_id), "her joining")
    return ana, bot, room


@pytest.mark.parametrize("encrypted", [False, True])
async def test_notice_is_silent_and_relayed_text_rings(town: Town, encrypted: bool) -> None:
    ana, bot, room = await _talking(town, encrypted=encrypted)
    await bot.say(room, "level 2", notice=True)
    silent = await ana.hear(bot.user_id, room)
    assert not await rings(ana, silent, members=2)
    await bot.say(room, "support says: try again", mentions=(ana.user_id,))
    loud = await ana.hear(bot.user_id, room)
    assert await rings(ana, loud, members=2)


async def test_server_counts_the_same(town: Town) -> None:
    """In a clear room the server's own counts agree with the rules as we read them."""
    ana, bot, room = await _talking(town, encrypted=False)
    read = await bot.say(room, "before", notice=True)
    await ana.hear(bot.user_id, room)
    await ana.read(room, read)
    await ana.until(lambda: ana.unread(room) == (0, 0), "nothing unread")
    await bot.say(room, "level 2", notice=True)
    await ana.hear(bot.user_id, room)
    assert ana.unread(room) == (0, 0)
    await bot.say(room, "support says: try again", mentions=(ana.user_id,))
    await ana.hear(bot.user_id, room)
    await ana.until(lambda: ana.unread(room) == (1, 1), "one highlight")


async def test_mention_rings_in_a_room_of_many(town: Town) -> None:
    """In a circle's room only who is meant is highlighted."""
    ana, bob, bot = [await town.phone(name) for name in ("ana", "bob", "bot")]
    room = await bot.create_room("Support", ana.user_id, bob.user_id, encrypted=False)
    for one in (ana, bob):
        await one.accept(room)
    await bot.say(room, "142 waits for you", mentions=(ana.user_id,))
    for one in (ana, bob):
        message = await one.hear(bot.user_id, room)
        assert await rings(one, message, members=3)  # Matrix rings for any text by default
    await ana.until(lambda: ana.unread(room) == (1, 1), "a highlight")
    await bob.until(lambda: bob.unread(room) == (1, 0), "a count without a highlight")


@pytest.mark.parametrize("encrypted", [False, True])
async def test_a_poll_rings_by_its_mention_and_its_end_is_silent(
    town: Town, encrypted: bool
) -> None:
    ana, bot, room = await _talking(town, encrypted=encrypted)

    async def shown(type_: str, content: dict[str, Any]) -> Heard:
        sent = await bot.send(room, type_, content)
        return await ana.until(
            lambda: next((e for e in ana.timeline if (e.event_id, e.type) == (sent, type_)), None),
            type_,
        )

    def asked(*mentions: str) -> dict[str, Any]:
        answers = (("yes", "Yes"), ("no", "No"))
        poll = Poll(question="151", answers=answers, max_selections=1, mentions=mentions)
        return poll_content(poll, txn_id="t")

    poll = await shown(POLL_START, asked(ana.user_id))
    assert await rings(ana, poll, members=2)
    assert not await rings(ana, await shown(POLL_START, asked()), members=2)
    over = PollEnd(poll=poll.event_id, text="Voting has ended.")
    end = await shown(POLL_END, poll_end_content(over, txn_id="t", of=poll.event_id))
    assert not await rings(ana, end, members=2)
