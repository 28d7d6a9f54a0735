"""A ticket from its question to its rating, with Element's own engine on both sides."""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from hashlib import sha256

import pytest

from assistant.demo.synapse import Synapse
from tests.support.bot import UNLIMITED, Bot, Linked
from tests.support.element import Element, Seen, missing
from tests.support.synapse import PASSWORD

pytestmark = [
    pytest.mark.node,
    pytest.mark.synapse,
    pytest.mark.xdist_group("interop"),
    pytest.mark.skipif(missing() is not None, reason=str(missing())),
]

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000300000002008060000") + (
    sha256(b"a picture").digest() * 2_000
)
CIRCLE = """
[[circle]]
slug = "support"
name = { en = "Support", ar = "الدعم" }
remit = { en = "Helps with sound and pictures.", ar = "تساعد في الصوت والصورة." }
default = true
"""
YUSUF, GRACE = "يوسف حداد", "Grace Hill"
QUESTION = "لا أسمع شيئًا في القاعة منذ الصباح"
ANSWER = "فايرفوكس على أندرويد"
NOTE = "probably bbb2 again, do not tell him about the unpaid bill"
RATING = "١٠١ تقييم ٥ شكرا جزيلا"  # noqa: RUF001 - digits as they are typed in Arabic
REPLY = "Which browser do you use?"
SECRET = "مفتاح السر الأزرق"
"""What Yusuf says to the assistant alone, before he asks anybody."""


@dataclass
class Scene:
    """The two sides: Yusuf in his direct room, Grace in her circle's."""

    bot: Bot
    yusuf: Element
    grace: Element
    direct: str
    shared: str

    async def told(self, element: Element, room: str, *words: str, edit: bool = False) -> Seen:
        """Wait for a message of the assistant's with all these words, in a room."""
        found = await element.sees(
            lambda seen: (
                (seen.sender, seen.room) == (self.bot.user_id, room)
                and all(word in seen.body for word in words)
                and (seen.relation.get("rel_type") == "m.replace") is edit
            )
        )
        assert found.spotless, found
        return found

    async def acts(self, card: Seen, emoji: str, *words: str) -> Seen:
        """Let Grace react to a card; returns what the assistant makes of the card."""
        await self.grace.do("react", room=self.shared, to=card.event_id, key=emoji)
        edited = await self.told(self.grace, self.shared, *words, edit=True)
        assert edited.relation["event_id"] == card.event_id
        return edited

    async def writes(self, card: Seen, body: str) -> str:
        """Let Grace write in a card's thread; returns the event's id."""
        thread = {"room": self.shared, "root": card.event_id}
        return str((await self.grace.do("say-in-thread", body=body, **thread))["event_id"])


@pytest.fixture(scope="module")
def bot(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """Run an assistant that knows Yusuf, and Grace, who is the support circle."""
    made = Bot(tmp_path_factory.mktemp("tickets"), synapse, "interop-tickets")
    yusuf, grace = (synapse.register(name, PASSWORD).user_id for name in ("el-yusuf", "el-grace"))
    made.set_up([])
    file = made.folder / "circles.toml"
    file.write_text(CIRCLE, encoding="utf-8")
    made.command("circles", "import", str(file))
    made.link(
        [
            Linked(user_id=yusuf, name=YUSUF, locale="ar"),
            Linked(user_id=grace, name=GRACE, circle="support"),
        ]
    )
    made.start(settings={**UNLIMITED, "ASSISTANT_TIMES__SECOND_THOUGHTS": "1s"})
    yield made
    made.stop()


async def scene(bot: Bot, stack: AsyncExitStack) -> Scene:
    """Switch both Elements on, and lead Grace into her circle's room."""
    url, named = bot.synapse.url, bot.synapse.user_id
    yusuf = await stack.enter_async_context(Element(url, named("el-yusuf"), PASSWORD))
    grace = await stack.enter_async_context(Element(url, named("el-grace"), PASSWORD))
    async with asyncio.timeout(30):
        while not (rooms := (await grace.do("invitations"))["rooms"]):  # noqa: ASYNC110 - polled
            await asyncio.sleep(0.05)
    await grace.do("join", room=rooms[0])
    return Scene(bot, yusuf, grace, await yusuf.direct(bot.user_id), str(rooms[0]))


async def ask(here: Scene) -> tuple[str, Seen]:
    """Let Yusuf ask with a picture; returns his message, and the card in the circle's room."""
    sent = await here.yusuf.do(
        "attach",
        room=here.direct,
        base64=b64encode(PNG).decode(),
        mimetype="image/png",
        said={
            "msgtype": "m.image",
            "filename": "شاشة.png",
            "body": f"اسأل الدعم {QUESTION}",
            "info": {"w": 48, "h": 32},
        },
    )
    card = await here.told(here.grace, here.shared, "101", YUSUF, QUESTION)
    return str(sent["event_id"]), card


async def check_picture(here: Scene, card: Seen) -> None:
    """Fail unless Grace's Element opens the very bytes, under keys that are not Yusuf's."""
    picture = await here.grace.sees(lambda seen: seen.content.get("msgtype") == "m.image")
    assert picture.spotless, picture
    assert picture.sender == here.bot.user_id
    assert picture.relation["event_id"] == card.event_id
    opened = await here.grace.do("open", file=picture.content["file"])
    assert b64decode(opened["base64"]) == PNG
    assert picture.content["filename"] == "شاشة.png"
    own = await here.yusuf.sees(lambda seen: seen.content.get("msgtype") == "m.image")
    assert picture.content["file"]["url"] != own.content["file"]["url"]
    assert picture.content["file"]["key"]["k"] != own.content["file"]["key"]["k"]


def shown(element: Element, room: str, sender: str) -> str:
    """Return all that Element could show of a sender's in a room, whatever kind of event it is."""
    return "\n".join(
        str(seen.content)
        for seen in element.events
        if (seen.room, seen.sender) == (room, sender) and not seen.state
    )


def check_sides(here: Scene) -> None:
    """Fail for a shield, for what is another side's, and for somebody in the other's room."""
    for element, own in ((here.yusuf, here.direct), (here.grace, here.shared)):
        for seen in element.events:
            if seen.sender == here.bot.user_id and not seen.state and seen.room == own:
                plain = {"m.reaction", "m.room.redaction"}
                assert seen.type in plain or seen.spotless, seen
    other = {here.yusuf.user_id, here.grace.user_id}
    assert not [seen for seen in here.yusuf.events if seen.sender in other - {here.yusuf.user_id}]
    assert not [seen for seen in here.grace.events if seen.sender in other - {here.grace.user_id}]
    to_yusuf = shown(here.yusuf, here.direct, here.bot.user_id)
    for words in (NOTE, "bbb2", "unpaid", "تدفع"):
        assert words not in to_yusuf
    to_circle = shown(here.grace, here.shared, here.bot.user_id)
    for words in (SECRET, "السر", "20.00", "€20", "20,00", here.direct):
        assert words not in to_circle


async def test_a_ticket_from_its_question_to_its_rating(bot: Bot) -> None:
    """In Arabic with a picture here, in English there; each sees their own side, and no more."""
    async with AsyncExitStack() as stack:
        here = await scene(bot, stack)
        yusuf, grace = here.yusuf, here.grace
        await yusuf.says(here.direct, f"مساعدة {SECRET}")
        await here.told(yusuf, here.direct, SECRET)
        await yusuf.says(here.direct, "خطة")
        await here.told(yusuf, here.direct, "المستوى 2", "20")

        question, card = await ask(here)
        await check_picture(here, card)
        taken = await here.told(yusuf, here.direct, "101", "الدعم")
        assert taken.relation["event_id"] == question
        assert not (await yusuf.do("rings", room=here.direct, event=taken.event_id))["yes"]

        await here.acts(card, "🙋", "101", "open, Grace Hill")
        held = await here.told(yusuf, here.direct, "101", "Grace Hill", edit=True)
        assert held.relation["event_id"] == taken.event_id
        assert not (await yusuf.do("rings", room=here.direct, event=held.event_id))["yes"]

        await here.writes(card, NOTE)
        await here.writes(card, f"!r {REPLY}")
        asked_back = await here.told(yusuf, here.direct, REPLY, "Grace Hill")
        assert asked_back.relation["event_id"] == question
        assert (await yusuf.do("rings", room=here.direct, event=asked_back.event_id))["yes"]
        echo = await here.told(grace, here.shared, "Sent to", REPLY)
        assert echo.relation["event_id"] == card.event_id

        # As Element's picker sends it: with a variation selector.
        await here.acts(card, "⏸\ufe0f", "101", "waiting for the member")
        await yusuf.do("say-in-thread", room=here.direct, body=ANSWER, root=question)
        answered = await here.told(grace, here.shared, ANSWER, YUSUF)
        assert answered.relation["event_id"] == card.event_id

        await here.acts(card, "✅", "101", "resolved after")
        over = await here.told(yusuf, here.direct, "101", "محلولة")
        assert (await yusuf.do("rings", room=here.direct, event=over.event_id))["yes"]
        await yusuf.says(here.direct, RATING)
        await here.told(grace, here.shared, "5 of 5", "شكرا جزيلا")
        await here.told(yusuf, here.direct, "شكرًا")
        check_sides(here)
