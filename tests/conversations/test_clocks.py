"""What time does with tickets: the circle is asked once, then its lead; silence has an end."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.domain.tickets import State, Ticket
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.due import DueRepository
from assistant.storage.tickets import TicketRepository
from tests.support.asking import Desk, support_desk
from tests.support.conversation import Heard, House, Somebody, Step

NIGHT = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


async def ticket(house: House, number: int = 101) -> Ticket:
    async with house.database.reading() as connection:
        found = await TicketRepository(connection).get(number)
    assert found is not None
    return found


async def until(house: House, at: datetime) -> list[Heard]:
    """Let time pass until then, with all that falls due on the way; return what was said."""
    heard: list[Heard] = []
    while True:
        async with house.database.transaction(house.now) as tx:
            rows = await DueRepository(tx.connection).take(at, limit=1)
        if not rows:
            house.now = max(house.now, at)
            return heard
        house.now = max(house.now, rows[0].at)
        step: Step = await house.falls_due(rows[0].kind, rows[0].data)
        heard += step.messages


def told(heard: list[Heard], message: str) -> list[Heard]:
    return [each for each in heard if each.core is not None and each.core.message == message]


async def lead(house: House, desk: Desk, somebody: Somebody) -> None:
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        circles = CircleRepository(tx.connection)
        await circles.enter(desk.circle.id, somebody.person.id)
        await circles.set_lead(desk.circle.id, Lead(person_id=somebody.person.id))


async def asks(house: House, locale: str = "en") -> tuple[Somebody, Heard]:
    """Let Ana ask; return her, and the card."""
    ana = await house.person("Ana Puig", locale=locale)
    words = {"en": "ask support No sound", "ar": "سؤال الدعم لا صوت"}
    step = await ana.says(words[locale])
    card = next(m for m in step.messages if m.core and m.core.message == "triage-card")
    return ana, card


async def test_the_circle_is_asked_once_and_then_its_lead_once(house: House, desk: Desk) -> None:
    """Where all see it, as a reply to the card; the lead alone is mentioned."""
    boss = await house.person("Bo Lead")
    await lead(house, desk, boss)
    _, card = await asks(house)
    due = (await ticket(house)).due_at
    assert due is not None
    assert told(await until(house, due - timedelta(seconds=1)), "clocks-overdue") == []
    first = told(await until(house, due + timedelta(minutes=1)), "clocks-overdue")
    assert [each.room_id for each in first] == [desk.room.room_id]
    assert "No sound" in first[0].body
    assert (first[0].message.mentions, first[0].notice) == ((), False)
    assert first[0].message.reply_to in {card.event_id, card.txn_id}
    later = told(await until(house, due + timedelta(days=30)), "clocks-overdue")
    assert [each.message.mentions for each in later] == [(boss.user_id,)]
    assert "lead" in later[0].body


async def test_an_answer_stops_the_first_clock_and_a_note_does_not(
    house: House, desk: Desk
) -> None:
    _, card = await asks(house)
    first = (await ticket(house)).due_at
    await desk.does(card, "bbb2 again, I think")
    assert (await ticket(house)).due_at == first
    await desk.replies(card, "Which browser?")
    second = (await ticket(house)).due_at
    assert first is not None
    assert second is not None
    assert second > first
    assert told(await until(house, second - timedelta(seconds=1)), "clocks-overdue") == []
    (asked,) = told(await until(house, second + timedelta(minutes=1)), "clocks-overdue")
    assert asked.message.mentions == (desk.mireia.user_id,)  # she has it


async def test_nobody_is_asked_at_night(house: House, desk: Desk) -> None:
    """Where no hours are set a clock may be up at midnight; it is said in the morning."""
    house.now = NIGHT
    await asks(house)
    due = (await ticket(house)).due_at
    assert due is not None
    assert due.hour == NIGHT.hour
    assert told(await until(house, due.replace(hour=7, minute=59)), "clocks-overdue") == []
    (asked,) = told(await until(house, due.replace(hour=8, minute=1)), "clocks-overdue")
    assert asked.room_id == desk.room.room_id


@pytest.mark.parametrize(("locale", "says"), [("en", "I take"), ("ar", "محلولة")])
async def test_a_silent_member_is_reminded_twice_then_it_resolves_itself(
    house: House, desk: Desk, locale: str, says: str
) -> None:
    """On days 3, 7 and 10, in the member's language, in the thread; 14 days later it is closed."""
    ana, card = await asks(house, locale)
    await desk.replies(card, "Which browser?")
    await desk.does(card, "!wait")
    begun = (await ticket(house)).waiting_since
    assert begun is not None
    heard = await until(house, begun + timedelta(days=9, hours=23))
    nudges = told(heard, "clocks-nudge")
    assert [each.recipient for each in nudges] == [ana.user_id] * 2
    assert says in nudges[1].body
    assert says not in nudges[0].body
    assert told(heard, "clocks-overdue") == []
    (over,) = told(await until(house, begun + timedelta(days=11)), "clocks-given-up")
    assert over.recipient == ana.user_id
    assert (await ticket(house)).state is State.RESOLVED
    resolved = (await ticket(house)).resolved_at
    assert resolved is not None
    assert [
        each for each in await until(house, resolved + timedelta(days=15)) if each.recipient
    ] == []
    assert (await ticket(house)).state is State.CLOSED


async def test_who_answers_is_not_reminded(house: House, desk: Desk) -> None:
    ana, card = await asks(house)
    await desk.replies(card, "Which browser?")
    await desk.does(card, "!wait")
    house.later(days=2)
    await ana.says("101 Firefox")
    assert (await ticket(house)).state is State.OPEN
    heard = await until(house, house.now + timedelta(days=12))
    assert told(heard, "clocks-nudge") == []
    assert told(heard, "clocks-given-up") == []


async def test_what_waits_for_a_day_comes_back_then(house: House, desk: Desk) -> None:
    """To whoever has it; the member is not asked to hurry before."""
    _, card = await asks(house)
    await desk.does(card, "!claim")
    await desk.does(card, "!wait fri")
    wakes = (await ticket(house)).wake_at
    assert wakes is not None
    heard = await until(house, wakes + timedelta(minutes=1))
    assert told(heard, "clocks-nudge") == []
    (woken,) = told(heard, "clocks-woken")
    assert woken.message.mentions == (desk.mireia.user_id,)
    assert (await ticket(house)).state is State.OPEN


async def test_what_was_merged_is_never_escalated(house: House, desk: Desk) -> None:
    _, first = await asks(house)
    ben = await house.person("Ben")
    await ben.says("ask support No sound either")
    await desk.does(first, "!same 102")
    assert (await ticket(house)).state is State.MERGED
    heard = told(await until(house, house.now + timedelta(days=20)), "clocks-overdue")
    assert all("either" in each.body for each in heard)
    assert heard
