"""What people write in tickets is words, whatever it looks like, and reaches whom it is for."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.tickets import Said
from assistant.storage.ticket_messages import TicketMessageRepository
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def test_markup_and_mentions_of_members_are_only_words(desk: Desk, ana: Somebody) -> None:
    """A subject could otherwise forge a card, or call the whole room."""
    evil = (
        "<b>101</b> · Mireia · resolved · [x](https://evil.example) @room `!r hi` **bold** \u202e"
    )
    asked = await ana.says(f"ask support {evil}")
    for heard in desk.read(asked):
        assert "<b>101" not in heard.html
        assert "href" not in heard.html.replace("matrix.to", "")
        assert not heard.message.mentions
        assert "\u202e" not in heard.body
    later = await ana.says(f"101 {evil}")
    for heard in desk.read(later):
        assert "href" not in heard.html
        assert "@room" not in heard.message.mentions


async def test_ten_thousand_characters_do_not_leave_in_part(desk: Desk, ana: Somebody) -> None:
    """What is too long is said to be, and nothing of it is sent."""
    card = desk.card(await ana.says("ask support no sound"))
    step = await desk.does(card, f"!r {'long words ' * 1000}")
    assert not told(step, ana)
    assert "4,000" in step.body
    note = await desk.does(card, "x" * 20000)
    assert note.silent


async def test_a_thread_of_another_room_means_nothing(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Anybody can write the id of any event into a relation."""
    card = desk.card(await ana.says("ask support no sound"))
    room = await house.room(desk.mireia, await house.person("Eve Stone"))
    for words in ("!r hello", "!claim", "!done", "a note"):
        step = await desk.mireia.says(words, room, thread=card.event_id)
        assert not told(step, ana), words
    assert (await ticket_of(house)).owner_id is None
    async with house.database.reading() as connection:
        said = await TicketMessageRepository(connection).of(101)
    assert [each.said for each in said] == [Said.REQUEST]


async def test_a_member_who_types_a_circle_s_commands_only_speaks(
    house: House, desk: Desk, ana: Somebody
) -> None:
    asked = await ana.says("ask support no sound")
    for words in ("r which browser?", "done", "claim", "assign Mireia", "to finance", "wait fri"):
        step = await ana.says(words, thread=asked.event_id)
        assert (await ticket_of(house)).active, words
        assert (await ticket_of(house)).owner_id is None, words
        assert any(words in heard.body for heard in desk.read(step)), words


async def test_the_author_who_is_of_the_circle_sees_it_as_any_other(
    house: House, desk: Desk
) -> None:
    """Somebody on both sides is a member in the direct room, and of the circle in its own."""
    asked = await desk.mireia.says("ask support my own sound")
    card = desk.card(asked)
    await desk.does(card, "a note about myself")
    shown = await desk.mireia.says("101")
    assert "a note about myself" not in shown.body
    assert shown.id == "tickets-shown", "with what a member can do about it"
    inside = await desk.does(card, "!101 card")
    assert "a note about myself" in inside.body


WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=60)


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(note=WORDS, edit=WORDS)
async def test_no_text_of_a_note_ever_reaches_the_member(
    desk: Desk, ana: Somebody, note: str, edit: str
) -> None:
    """Whatever is written without `!`, and whatever it is edited to."""
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    if note.lstrip().startswith("!"):
        return
    step = await desk.does(card, note)
    again = await desk.mireia.edits(step, edit, desk.room)
    for each in (step, again):
        assert not told(each, ana), note
