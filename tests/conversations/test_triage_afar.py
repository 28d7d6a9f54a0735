"""What people of a circle say about its tickets in their own direct room, where its room is not."""

import pytest

from assistant.domain.tickets import State, TicketPriority
from tests.support.asking import Desk, support_desk, ticket_of, told
from tests.support.conversation import House, Somebody


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


@pytest.mark.parametrize(
    ("locale", "done", "reply", "there"),
    [
        ("en", "done", "r try again", "Write there: “!101 r try again”"),
        ("ca", "fet", "r torna-ho a provar", "Escriu-hi: «!101 r torna-ho a provar»"),
    ],
)
async def test_who_sees_to_a_ticket_says_so_alone_with_us_too(
    house: House, locale: str, done: str, reply: str, there: str
) -> None:
    """What is said about it is for the room, where the circle reads along."""
    desk = await support_desk(house, "help", locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    await ana.says("ask help no sound")
    mireia = desk.mireia
    shown = await mireia.says("101")
    led = await mireia.says(f"101 {reply}")
    assert (led.id, led.room_id or led.recipient) != ("", desk.room.room_id)
    assert there in led.body
    assert not told(led, ana)
    ended = await mireia.says(f"101 {done}")
    assert [each.key for each in ended.reactions] == ["✅"]
    assert (await ticket_of(house)).state is State.RESOLVED
    assert [each.message.replaces for each in desk.read(ended)], "the room sees it on the card"
    assert (await mireia.says("undo")).id == "triage-step-back"
    assert (await mireia.says(f"!{done}", reply_to=shown.answer.event_id)).reactions
    assert (await ticket_of(house)).state is State.RESOLVED


async def test_alone_with_us_nobody_s_words_go_astray(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """A note leaves for nobody, a member's word is for the circle, and outsiders learn nothing."""
    await ana.says("ask support no sound")
    note = await desk.mireia.says("101 she never pays")
    assert note.id == "ticket-steps-there"
    assert "As a note for the circle, write there: “101 she never pays”" in note.body
    assert not told(note, ana)
    assert "she never pays" not in (await desk.mireia.says("!101", desk.room)).body
    sent = await desk.mireia.sends("image", url="mxc://x/y", caption="101 look")
    assert (sent.id, sent.reply.words) == ("ticket-steps-there", None)
    assert desk.card(await ana.says("101 done")).named == "triage-message"
    assert (await ana.says("done 101")).id == "triage-elsewhere"
    other = await support_desk(house, "finance", names={"en": "Finance"})
    for words in ("101 done", "101 claim", "101 r Hello", "101 close"):
        assert (await other.mireia.says(words)).id == "tickets-unknown", words
    assert (await other.mireia.says("done 101")).id == "triage-elsewhere"
    assert (await ticket_of(house)).state is State.NEW


async def test_what_one_asked_a_circle_of_one_s_own_is_said_as_a_member(
    house: House, desk: Desk
) -> None:
    await desk.mireia.says("ask support my sound is bad")
    said = await desk.mireia.says("101 done")
    assert desk.card(said).named == "triage-message"
    assert (await ticket_of(house)).state is State.NEW


async def test_each_step_is_taken_from_afar(house: House, desk: Desk, ana: Somebody) -> None:
    await support_desk(house, "finance", names={"en": "Finance"})
    await ana.says("ask support no sound")
    steps = (
        *("assign Mireia", "release", "claim", "priority high", "raise priority", "tag sound"),
        *("wait", "wait fri", "release", "assumir", "close", "take up again", "fixed", "reopen"),
    )
    for words in steps:
        step = await desk.mireia.says(f"101 {words}")
        assert step.reactions or step.id == "triage-waits-until", (words, step.id)
    mine = await ticket_of(house)
    assert desk.mireia.person is not None
    assert (mine.state, mine.owner_id) == (State.OPEN, desk.mireia.person.id)
    assert mine.priority is TicketPriority.URGENT
    for words in ("to finance", "split", "canned hello", "related 101"):
        led = await desk.mireia.says(f"101 {words}")
        assert (led.id, led.reply.note) == ("ticket-steps-there", False), words
