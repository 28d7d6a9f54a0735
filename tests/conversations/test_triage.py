"""A circle sees to tickets in its room: takes them, hands them on, ranks them, waits, resolves."""

from datetime import UTC, datetime

import pytest

from assistant.domain.tickets import State, TicketPriority
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


def id_of(somebody: Somebody) -> int:
    assert somebody.person is not None
    return somebody.person.id


async def news(house: House, number: int = 101) -> Step:
    """Let the two minutes pass after which a member is told."""
    house.later(minutes=3)
    now = await ticket_of(house, number)
    since = now.resolved_at or now.waiting_since
    assert since is not None
    return await house.falls_due("ticket-news", {"ticket": number, "since": since.isoformat()})


def edits(desk: Desk, step: Step, card: str) -> list[str]:
    """Return what a step made of a card."""
    return [heard.body for heard in desk.read(step) if heard.message.replaces == card]


async def test_the_card_says_who_asks_and_what(desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    assert card.body.startswith(f"101 · Ana Puig {ana.user_id}, Ana · new · due")
    assert card.body.endswith("“no sound”")
    assert len(card.body.splitlines()) == 1


@pytest.mark.parametrize("how", ["thread", "reply", "number", "reaction"])
async def test_whoever_claims_first_has_it(
    house: House, desk: Desk, ana: Somebody, how: str
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    match how:
        case "thread":
            step = await desk.does(card, "!claim")
        case "reply":
            step = await desk.mireia.says("!claim", desk.room, reply_to=card.event_id)
        case "number":
            step = await desk.mireia.says("!101 claim", desk.room)
        case _:
            step = await desk.mireia.reacts(card, "🙋", desk.room)
    (edit,) = edits(desk, step, card.txn_id)
    assert "open, Mireia Pons" in edit
    assert not [heard for heard in told(step, ana) if heard.message.mentions], "a claim never rings"
    assert (await ticket_of(house)).owner_id == id_of(desk.mireia)


async def test_the_second_who_claims_is_told_who_has_it(
    house: House, desk: Desk, ana: Somebody
) -> None:
    pau = await joins(house, desk, "Pau Riera")
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!claim")
    for late in (
        await pau.says("!claim", desk.room, thread=card.event_id),
        await pau.reacts(card, "🙋", desk.room),
    ):
        assert late.id == "triage-taken"
        assert late.body.startswith("Mireia Pons has 101 already")
        assert late.message.thread == card.event_id
    assert (await desk.does(card, "!claim")).id == "triage-held"
    assert (await ticket_of(house)).owner_id == id_of(desk.mireia)
    await pau.says("!take over", desk.room, thread=card.event_id)
    assert (await ticket_of(house)).owner_id == id_of(pau)


async def test_a_reaction_taken_back_is_undone(house: House, desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.mireia.reacts(card, "🙋", desk.room)
    back = await desk.mireia.unreacts(step, desk.room)
    assert (await ticket_of(house)).state is State.NEW
    assert "· new ·" in edits(desk, back, card.txn_id)[0]


async def joins(house: House, desk: Desk, name: str, locale: str = "en") -> Somebody:
    """Put somebody into the circle, and into its room."""
    somebody = await house.person(name, locale=locale)
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).enter(desk.circle.id, somebody.person.id)
    return somebody


async def test_a_guest_in_the_room_has_no_part_in_it(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Reactions and notes of others are nobody's business; commands are refused."""
    eve, stranger = await house.person("Eve Stone"), await house.stranger()
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    for other in (eve, stranger):
        assert (await other.reacts(card, "🙋", desk.room)).silent
        assert (await other.says("I know that", desk.room, thread=card.event_id)).silent
        for words in ("!claim", "!r all yours is mine", "!done", "!to support", "!queue", "!stats"):
            step = await other.says(words, desk.room, thread=card.event_id)
            assert all("no sound" not in heard.body for heard in step.messages)
            assert not told(step, ana)
    assert (await ticket_of(house)).state is State.NEW
    async with house.database.reading() as connection:
        said = await TicketMessageRepository(connection).of(101)
    assert [each.text for each in said] == ["no sound"]


async def test_nor_has_another_circle(house: House, desk: Desk, ana: Somebody) -> None:
    """What a circle was not asked is not there for it."""
    finance = await support_desk(house, "finance", names={"en": "Finance"})
    card = desk.card(await ana.says("ask support no sound"))
    assert (await finance.mireia.says("!101", finance.room)).id == "triage-unknown"
    for words in ("!101 claim", "!101 r hello", "!101", "!search sound", "!queue", "!101 done"):
        step = await finance.mireia.says(words, finance.room)
        assert "sound" not in step.body.replace("“sound”", "")
        assert "Ana Puig" not in step.body
        assert not told(step, ana)
    step = await desk.mireia.says("!claim", finance.room, thread=card.event_id)
    assert not desk.read(step)
    assert (await ticket_of(house)).state is State.NEW


async def test_assigned_by_name_rings_for_who_gets_it(
    house: House, desk: Desk, ana: Somebody
) -> None:
    pau = await joins(house, desk, "Pau Riera")
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, "!assign pau")
    (told_,) = [heard for heard in desk.read(step) if heard.message.mentions]
    assert told_.message.mentions == (pau.user_id,)
    assert told_.message.thread == card.txn_id
    assert "Mireia Pons has given you 101" in told_.body
    assert (await ticket_of(house)).owner_id == id_of(pau)
    assert (await desk.does(card, f"!assign {desk.mireia.user_id}")).reactions
    assert (await ticket_of(house)).owner_id == id_of(desk.mireia)
    unknown = await desk.does(card, "!assign Zoe")
    assert unknown.id == "triage-nobody"
    assert "Mireia Pons and Pau Riera" in unknown.body


async def test_priorities_and_tags_stand_on_the_card(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    assert "urgent" in edits(desk, await desk.does(card, "!priority urgent"), card.txn_id)[0]
    assert (await ticket_of(house)).priority is TicketPriority.URGENT
    await desk.does(card, "!priority low")
    await desk.mireia.reacts(card, "⬆️", desk.room)
    assert (await ticket_of(house)).priority is TicketPriority.NORMAL
    assert "bbb2" in edits(desk, await desk.does(card, "!tag #BBB2"), card.txn_id)[0]
    assert "bbb2" not in edits(desk, await desk.does(card, "!undo"), card.txn_id)[0]
    assert "101" in (await desk.mireia.says("!search sound", desk.room)).body


async def test_waiting_until_a_day_is_said_as_it_was_read(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """The member is not rung: it is not their turn."""
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, "!wait fri")
    (said,) = [heard for heard in desk.read(step) if heard.message.replaces is None]
    assert "Friday, November 27" in said.body or "27" in said.body
    found = await ticket_of(house)
    assert found.state is State.WAITING
    assert found.wake_at == datetime(2026, 11, 27, 9, tzinfo=UTC)
    assert not told(await news(house), ana)
    assert (await desk.does(card, "!wait yesterday")).id == "core-not-recognised"


async def test_waiting_for_the_member_tells_them_once_unless_they_were_just_asked(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.mireia.reacts(card, "⏸", desk.room)
    assert "waiting for the member" in edits(desk, step, card.txn_id)[0]
    assert not told(step, ana)
    (rings,) = told(await news(house), ana)
    assert rings.message.mentions == (ana.user_id,)
    assert "waits for your answer in 101" in rings.body
    await ana.says("101 Firefox")
    assert (await ticket_of(house)).state is State.NEW
    await desk.does(card, "!r Which version?")
    await desk.does(card, "!wait")
    assert not told(await news(house), ana), "the question has rung already"


@pytest.mark.parametrize("how", ["!done", "✅"])
async def test_a_resolved_ticket_is_told_after_two_minutes(
    house: House, desk: Desk, ana: Somebody, how: str
) -> None:
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    await desk.does(card, "!claim")
    house.later(minutes=41)
    step = await (
        desk.does(card, how) if how.startswith("!") else desk.mireia.reacts(card, how, desk.room)
    )
    assert "resolved after 41 minutes" in edits(desk, step, card.txn_id)[0]
    assert not [heard for heard in told(step, ana) if heard.message.mentions]
    (rings,) = told(await news(house), ana)
    assert rings.message.mentions == (ana.user_id,)
    assert rings.message.thread == asked.event_id
    assert "101 rate 5" in rings.body


async def test_undone_in_time_nobody_hears(house: House, desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!done")
    resolved = await ticket_of(house)
    assert resolved.resolved_at is not None
    since = resolved.resolved_at.isoformat()
    undone = await desk.does(card, "!undo")
    assert undone.id == "triage-step-back"
    assert undone.room_id == desk.room.room_id, "all have seen it, and may read on"
    house.later(minutes=3)
    step = await house.falls_due("ticket-news", {"ticket": 101, "since": since})
    assert not told(step, ana)
    assert (await ticket_of(house)).state is State.NEW


async def test_undone_later_what_was_told_is_taken_back(
    house: House, desk: Desk, ana: Somebody
) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!done")
    (rings,) = told(await news(house), ana)
    step = await desk.does(card, "!undo")
    assert [redaction.of for redaction in step.redactions] == [rings.txn_id]
    assert (await ticket_of(house)).state is State.NEW


async def test_undo_leaves_alone_what_others_went_on_with(
    house: House, desk: Desk, ana: Somebody
) -> None:
    pau = await joins(house, desk, "Pau Riera")
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!claim")
    await pau.says("!take over", desk.room, thread=card.event_id)
    assert (await desk.does(card, "!undo")).id == "triage-moved-on"
    assert (await ticket_of(house)).owner_id == id_of(pau)


async def test_what_is_over_takes_no_more_steps(house: House, desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    await desk.does(card, "!done")
    for words in ("!claim", "!wait", "!priority high", "!done", "!to support"):
        assert (await desk.does(card, words)).id in {"triage-stands", "triage-there"}
    await desk.does(card, "!take up again")
    assert (await ticket_of(house)).state is State.NEW


@pytest.mark.parametrize(
    ("locale", "claim", "done", "says"),
    [
        ("es", "!asumir", "!hecho", "resuelta en"),
        ("ca", "!assumir", "!fet", "resolta en"),
        ("ar", "!أتولى", "!تم", "حُلّت خلال"),
    ],
)
async def test_in_the_circle_s_own_language(
    house: House, locale: str, claim: str, done: str, says: str
) -> None:
    """The card speaks the room's language, and its people type theirs."""
    desk = await support_desk(house, locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, claim)
    assert "Mireia Pons" in edits(desk, step, card.txn_id)[0]
    house.later(minutes=5)
    assert says in edits(desk, await desk.does(card, done), card.txn_id)[0]
