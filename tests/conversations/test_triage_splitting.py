"""What a member wrote becomes a ticket of its own, and one with the former again."""

from dataclasses import dataclass

import pytest

from assistant.domain.tickets import State
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import TicketRecordRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import Heard, House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_a_part_becomes_a_ticket_of_its_own(house: House, desk: Desk, ana: Somebody) -> None:
    """Only of the member's words: a note would become theirs to read."""
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    part = desk.card(await ana.says("and where is my invoice?", thread=asked.event_id))
    note = await desk.does(card, "that is for finance, she never pays")
    for wrong in (note.event_id, card.event_id):
        refused = await desk.mireia.says("!101 split", desk.room, reply_to=wrong)
        assert refused.id == "triage-moves-nothing-to-split"
    question = await desk.mireia.says("!split", desk.room, reply_to=part.event_id)
    assert question.id == "triage-moves-split-question"
    assert not told(question, ana)
    step = await desk.mireia.reacts(question, "✅", desk.room)
    (rings,) = [each for each in told(step, ana) if ana.user_id in each.message.mentions]
    assert "102: “and where is my invoice?”" in rings.body
    made = await ticket_of(house, 102)
    assert made.person_id == (await ticket_of(house)).person_id
    answer = await ana.says("it is from March", reply_to=rings.event_id)
    assert desk.card(answer).message.thread == made.card


@dataclass(frozen=True, kw_only=True)
class Parts:
    """101, of which 102 was split; and what the member was told of that."""

    desk: Desk
    ana: Somebody
    first: Heard
    second: Heard
    told: Heard
    step: Step


async def split(house: House, locale: str = "en", words: str = "!split") -> Parts:
    desk = await support_desk(house, "help", locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    asked = await ana.says("ask help no sound")
    part = desk.card(await ana.says("and where is my invoice?", thread=asked.event_id))
    question = await desk.mireia.says(words, desk.room, reply_to=part.event_id)
    step = await desk.mireia.reacts(question, "✅", desk.room)
    (rings,) = [each for each in told(step, ana) if ana.user_id in each.message.mentions]
    second = next(each for each in desk.read(step) if each.named == "triage-card")
    first = desk.card(asked)
    return Parts(desk=desk, ana=ana, first=first, second=second, told=rings, step=step)


@pytest.mark.parametrize(
    ("locale", "words", "undo", "back"),
    [
        ("en", "!split", "!undo", "102 goes with 101 again"),
        ("ca", "!separar", "!desfés", "La 102 torna a anar amb la 101"),
        ("ar", "!فصل", "!تراجع", "سُحب ما قيل"),
    ],
)
async def test_a_split_is_undone_while_nothing_came_of_it(
    house: House, locale: str, words: str, undo: str, back: str
) -> None:
    """The member's number stays good: who has read it still reaches the circle, in one thread."""
    parts = await split(house, locale, words)
    assert undo in parts.step.body
    undone = await parts.desk.mireia.says(undo, parts.desk.room)
    assert (undone.id, undone.room_id) == ("triage-moves-split-back", parts.desk.room.room_id)
    assert back in undone.body
    assert [each.of for each in undone.redactions] == [parts.told.txn_id]
    assert not told(undone, parts.ana)
    made = await ticket_of(house, 102)
    assert (made.state, made.merged_into) == (State.MERGED, 101)
    assert parts.second.txn_id in [each.message.replaces for each in parts.desk.read(undone)]
    async with house.database.reading() as connection:
        assert await TicketRecordRepository(connection).links(101) == ()
    said = await parts.ana.says("102 it is from March")
    assert parts.desk.card(said).message.thread == parts.first.txn_id
    answered = await parts.desk.replies(parts.first, "We look")
    assert len([each for each in told(answered, parts.ana) if "We look" in each.body]) == 1


async def test_a_split_stays_where_something_came_of_it(house: House) -> None:
    """Also where it is Mireia herself who has gone on: taking back her yes says why not."""
    await support_desk(house, "finance", names={"en": "Finance"})
    parts = await split(house)
    mireia, room = parts.desk.mireia, parts.desk.room

    async def refused(because: str) -> None:
        kept = await ticket_of(house, 102)
        step = await mireia.unreacts(parts.step, room)
        assert step.id == "triage-moves-split-stays"
        assert because in step.body
        assert not step.redactions
        assert await ticket_of(house, 102) == kept

    for words in ("!101 to finance", "!101 done"):
        await mireia.says(words, room)
        await refused("101 is over by now, or another circle's")
        assert (await mireia.says("!undo", room)).id == "triage-step-back"
    await mireia.says("!102 tag money", room)
    await refused("somebody has gone on with it")
    await mireia.says("finance has it, I think", room, thread=parts.second.event_id)
    await refused("somebody has written in it")


async def test_a_split_stays_where_the_member_has_written_in_it(house: House) -> None:
    parts = await split(house)
    await parts.ana.says("it is from March", reply_to=parts.told.event_id)
    refused = await parts.desk.mireia.says("!undo", parts.desk.room)
    assert refused.id == "triage-moves-split-stays"
    joined = await parts.desk.mireia.says("!102 same 101", parts.desk.room)
    assert joined.id == "triage-moves-merged"


async def test_whoever_left_the_circle_undoes_nothing(house: House) -> None:
    parts = await split(house)
    person = parts.desk.mireia.person
    assert person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).leave(parts.desk.circle.id, person.id)
    refused = await parts.desk.mireia.says("!undo", parts.desk.room)
    assert refused.id == "triage-moved-on"
    assert (await ticket_of(house, 102)).state is State.NEW
