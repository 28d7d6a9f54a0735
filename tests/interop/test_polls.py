"""Polls of the assistant's in Element's own engine: seen, answered, ended, and what rings."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from assistant import settings_file
from assistant.demo import bylaws
from assistant.demo.synapse import Synapse
from tests.support.bot import Bot, Linked
from tests.support.element import Element, ElementError, Seen, missing
from tests.support.synapse import PASSWORD

pytestmark = [
    pytest.mark.node,
    pytest.mark.synapse,
    pytest.mark.timeout(240),
    pytest.mark.xdist_group("interop"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]

START = "org.matrix.msc3381.poll.start"
LASTS = timedelta(seconds=18)
ANSWERS = {
    "en": ["Consent", "Consent, with a concern", "Objection"],
    "ca": ["Consento", "Consento, amb una preocupació", "Objecció"],
}


@dataclass
class Booth:
    """One voter's Element, and the polls that they were sent in their direct room."""

    bot: Bot
    element: Element
    room: str

    async def told(self, *words: str) -> Seen:
        """Wait for words of the assistant's in the direct room."""
        told = await self.element.sees(
            lambda seen: (
                (seen.sender, seen.room) == (self.bot.user_id, self.room)
                and all(word in seen.body for word in words)
            )
        )
        assert told.spotless, told
        return told

    async def poll(self, *, after: str = "") -> Seen:
        """Wait for a poll, for another one than `after`."""
        poll = await self.element.sees(
            lambda seen: (
                (seen.sender, seen.room, seen.type) == (self.bot.user_id, self.room, START)
                and seen.event_id != after
            )
        )
        assert poll.spotless, poll
        return poll

    async def drawn(self, poll: Seen) -> dict[str, Any]:
        """Return what Element makes of a poll."""
        return await self.element.do("poll", room=self.room, event=poll.event_id)

    async def votes(self, poll: Seen, *answers: str, stable: bool = False, room: str = "") -> str:
        """Answer a poll; returns the answer's event id."""
        where = {"room": room or self.room, "event": poll.event_id}
        sent = await self.element.do("vote", **where, answers=list(answers), stable=stable)
        return str(sent["event_id"])


@pytest.fixture(scope="module")
def bot(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """Run an assistant that knows Tom and Ana, and whose consents last seconds."""
    made = Bot(tmp_path_factory.mktemp("polls"), synapse, "interop-polls")
    tom, ana = (synapse.register(name, PASSWORD).user_id for name in ("el-tom-p", "el-ana-p"))
    made.set_up(
        [
            Linked(user_id=tom, name="Tom Hill"),
            Linked(user_id=ana, name="Ana Puig", locale="ca"),
        ]
    )
    asyncio.run(bylaws.hurry(settings_file.load(made.config), {"consent": LASTS}))
    made.start()
    yield made
    made.stop()


@pytest.fixture
async def booths(bot: Bot) -> AsyncIterator[tuple[Booth, Booth]]:
    """Switch Tom's and Ana's Elements on, each in a direct room."""
    async with AsyncExitStack() as stack:
        made = []
        for name in ("el-tom-p", "el-ana-p"):
            element = Element(bot.synapse.url, bot.synapse.user_id(name), PASSWORD)
            await stack.enter_async_context(element)
            made.append(Booth(bot, element, await element.direct(bot.user_id)))
        yield made[0], made[1]


async def _proposed(tom: Booth) -> str:
    """Let Tom propose something to everybody, by consent; returns its number."""
    await tom.element.says(tom.room, "propose New oven")
    number = re.findall(r"\b\d{3,}\b", (await tom.told("What do you propose?")).body)[0]
    await tom.element.says(tom.room, "We buy an oven.")
    await tom.told("How is it decided?")
    await tom.element.says(tom.room, "consent")
    await tom.told("Announce it")
    await tom.element.says(tom.room, "yes")
    await tom.told(f"{number} is announced")
    return str(number)


async def test_a_vote_by_polls_from_its_opening_to_its_result(
    booths: tuple[Booth, Booth],
) -> None:
    tom, ana = booths
    number = await _proposed(tom)
    poll, other = await tom.poll(), await ana.poll()

    # Each sees it in their own language, and both phones ring.
    for booth, seen, locale in ((tom, poll, "en"), (ana, other, "ca")):
        drawn = await booth.drawn(seen)
        assert drawn["known"], seen
        assert f"{number} · New oven" in str(drawn["question"])
        ids = ["consent", "concern", "objection"]
        assert drawn["answers"] == [list(each) for each in zip(ids, ANSWERS[locale], strict=True)]
        assert (drawn["kind"], drawn["most"], drawn["ended"]) == ("m.poll.undisclosed", 1, False)
        assert (await booth.element.do("rings", room=booth.room, event=seen.event_id))["yes"]

    # In both forms of the type; the last one counts.
    await tom.votes(poll, "concern")
    first = await tom.told("Counted: a concern", "Receipt: ")
    counted = await tom.votes(poll, "consent", stable=True)
    second = await tom.told("Counted: consent", "Receipt: ")
    assert _receipt(first) != _receipt(second)
    await ana.votes(other, "consent")
    await ana.told("Comptat: consentiment")

    # What somebody else does with it is nobody's ballot, even where she may take his words back.
    await _disturbed(tom, ana, poll, mine=counted)
    await tom.element.says(tom.room, f"{number} mine")
    assert _receipt(second) in (await tom.told("Your ballot: consent")).body

    # A voter who ends the poll has ended a picture: it comes again, and takes answers.
    await tom.element.do("end-poll", room=tom.room, event=poll.event_id)
    again = await tom.poll(after=poll.event_id)
    assert (await tom.drawn(poll))["ended"]
    assert not (await tom.drawn(again))["ended"]
    await tom.votes(again, "consent", stable=True)
    third = await tom.element.sees(
        lambda seen: (
            seen.room == tom.room
            and "Counted: consent" in seen.body
            and seen.event_id != second.event_id
        )
    )

    # At its time the assistant ends it, which is quiet; who answers then is told so.
    await _ended(ana, other)
    await _ended(tom, again)
    shown = (await ana.drawn(other))["counted"]
    late = await ana.votes(other, "objection")
    await ana.told(number, "tancar")
    assert (await ana.drawn(other))["counted"] == shown
    assert late not in shown
    assert _receipt(third) not in (_receipt(first), _receipt(second))
    await asyncio.sleep(bylaws.COUNTED_AFTER.total_seconds())
    await tom.element.says(tom.room, "help")  # it counts once a sync has begun that is later still
    for booth, words in ((tom, "Adopted"), (ana, "Adoptada")):
        told = await booth.told(number, "New oven", words)
        assert (await booth.element.do("rings", room=booth.room, event=told.event_id))["yes"]


async def _disturbed(tom: Booth, ana: Booth, poll: Seen, *, mine: str) -> None:
    """Let Ana into Tom's room for a while, where she answers his poll and deletes his answer.

    In another room nobody can: the homeserver takes no answer to what stands elsewhere.
    """
    guest = ana.element
    await tom.element.do("invite", room=tom.room, user=guest.user_id, power=100)
    await guest.do("join", room=tom.room)
    for stable in (False, True):
        await ana.votes(poll, "objection", stable=stable, room=tom.room)
    await guest.do("redact", room=tom.room, event=mine)
    with pytest.raises(ElementError, match="same room"):
        await ana.votes(poll, "objection")
    await guest.do("leave", room=tom.room)
    await tom.element.sees(
        lambda seen: (
            (seen.room, seen.sender, seen.type) == (tom.room, guest.user_id, "m.room.member")
            and seen.content.get("membership") == "leave"
        )
    )


async def _ended(booth: Booth, poll: Seen) -> None:
    """Wait for the end of a poll, which Element knows and which rings nobody."""
    end = await booth.element.sees(
        lambda seen: (
            seen.sender == booth.bot.user_id
            and seen.type.endswith("poll.end")
            and seen.relation.get("event_id") == poll.event_id
        ),
        within=LASTS.total_seconds() + 20,
    )
    assert end.spotless, end
    assert (await booth.drawn(poll))["ended"]
    rings = await booth.element.do("rings", room=booth.room, event=end.event_id)
    assert not rings["yes"]


def _receipt(told: Seen) -> str:
    found = re.search(r"\b\d+-\d+-[0-9a-f]{16}\b", told.body)
    assert found is not None, told.body
    return found[0]
