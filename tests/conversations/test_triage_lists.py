"""A circle's queue: listed, pinned, searched and counted, and nobody else's."""

from datetime import UTC, datetime

import pytest

from assistant.domain.desks import DeskSettings
from assistant.domain.persons import Permission
from assistant.domain.service_hours import Span
from assistant.storage.desks import DeskRepository
from tests.support.asking import Desk, support_desk
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    return await support_desk(house)


@pytest.fixture
async def ana(house: House, desk: Desk) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


async def board(house: House, desk: Desk) -> Step:
    """Let the pinned message be edited."""
    house.later(seconds=30)
    return await house.falls_due("ticket-board", {"circle": desk.circle.id})


@pytest.mark.parametrize(
    ("locale", "queue", "mine", "claim", "empty"),
    [
        ("en", "!queue", "!mine", "!claim", "Nothing to see to."),
        ("es", "!cola", "!mías", "!asumir", "No hay nada pendiente."),
        ("ca", "!cua", "!meves", "!assumir", "No hi ha res pendent."),
        ("ar", "!الطابور", "!عهدتي", "!أتولى", "لا شيء ينتظر."),
    ],
)
async def test_the_queue_begins_with_what_is_most_urgent(
    house: House, locale: str, queue: str, mine: str, claim: str, empty: str
) -> None:
    desk = await support_desk(house, "technics", names={"en": "Technics"}, locale=locale)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    assert empty in (await desk.mireia.says(queue, desk.room)).body
    cards = [desk.card(await ana.says(f"ask technics {n}")) for n in ("one", "two", "three")]
    rank = {"en": "!priority high", "es": "!prioridad alta", "ca": "!prioritat alta"}
    await desk.does(cards[2], rank.get(locale, "!أولوية عالية"))
    await desk.does(cards[1], claim)
    listed = await desk.mireia.says(queue, desk.room)
    assert [str(line.number) for line in listed.reply.tickets] == ["103", "101", "102"]
    assert (listed.reply.fresh, listed.reply.taken, listed.reply.waiting) == (2, 1, 0)
    own = await desk.mireia.says(mine, desk.room)
    assert [str(line.number) for line in own.reply.tickets] == ["102"]


async def test_a_long_queue_is_cut_at_five(desk: Desk, ana: Somebody) -> None:
    for n in range(8):
        await ana.says(f"ask support thing {n}")
    listed = await desk.mireia.says("!queue", desk.room)
    assert len(listed.body.splitlines()) <= 8
    more = await desk.mireia.says("!more", desk.room)
    assert "thing 7" in more.body


async def test_the_pinned_queue_is_edited_in_place(house: House, desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    first = await board(house, desk)
    (posted,) = desk.read(first)
    assert posted.message.replaces is None
    assert "1 new, 0 taken, 0 waiting" in posted.body
    (pin,) = first.errands
    assert pin.kind == "pin"
    assert pin.data == {"room_id": desk.room.room_id, "message": posted.txn_id}
    await desk.does(card, "!claim")
    (edit,) = desk.read(await board(house, desk))
    assert edit.message.replaces == posted.txn_id
    assert "0 new, 1 taken" in edit.body
    await desk.does(card, "!done")
    (edit,) = desk.read(await board(house, desk))
    assert "nothing to see to" in edit.body
    assert not edit.message.mentions


async def test_search_finds_words_of_both_sides_in_this_circle_only(
    house: House, desk: Desk, ana: Somebody
) -> None:
    other = await support_desk(house, "finance", names={"en": "Finance"})
    card = desk.card(await ana.says("ask support no sound in the évening"))
    await ana.says("ask finance sound invoice")
    await desk.does(card, "bbb2 again")
    for words in ("sound", "EVENING", "bbb2 sound", "soun"):
        found = await desk.mireia.says(f"!search {words}", desk.room)
        assert [str(line.number) for line in found.reply.tickets] == ["101"], words
    assert not (await desk.mireia.says("!search invoice", desk.room)).reply.tickets
    assert not (await other.mireia.says("!search bbb2", other.room)).reply.tickets
    nothing = await desk.mireia.says('!search " OR circle: *', desk.room)
    assert not nothing.reply.tickets


async def test_figures_of_a_stretch(house: House, desk: Desk, ana: Somebody) -> None:
    card = desk.card(await ana.says("ask support no sound"))
    house.later(minutes=10)
    await desk.does(card, "!r Which browser?")
    house.later(minutes=50)
    await desk.does(card, "!done")
    await ana.says("101 rate 4")
    said = await desk.mireia.says("!stats week", desk.room)
    figures = said.reply
    assert (figures.opened, figures.resolved, figures.reopened) == (1, 1, 0)
    assert figures.first_answer.total_seconds() == 600
    assert figures.resolution.total_seconds() == 3600
    assert (figures.ratings, float(figures.stars)) == (1, 4.0)
    assert "10 minutes" in said.body
    assert "4 of 5" in said.body
    house.later(days=40)
    assert (await desk.mireia.says("!stats", desk.room)).reply.opened == 0
    assert (await desk.mireia.says("!stats year", desk.room)).reply.opened == 1


@pytest.mark.parametrize(
    ("locale", "words", "part"),
    [
        ("en", "!stats", "of service hours"),
        ("es", "!estadísticas", "de horario de atención"),
    ],
)
async def test_figures_count_the_time_in_which_somebody_is_there(
    house: House, ana: Somebody, locale: str, words: str, part: str
) -> None:
    """Asked on Friday evening and answered on Monday morning, it took an hour."""
    desk = await support_desk(house, "technics", names={"en": "Technics"}, locale=locale)
    office = DeskSettings(zone="Europe/Madrid", weekly=((Span(9 * 60, 17 * 60),),) * 5 + ((), ()))
    async with house.database.transaction(house.now) as tx:
        await DeskRepository(tx.connection).put(desk.circle.id, office)
    house.now = datetime(2026, 5, 8, 18, tzinfo=UTC)
    card = desk.card(await ana.says("ask technics no sound"))
    house.now = datetime(2026, 5, 11, 8, tzinfo=UTC)
    await desk.does(card, "!r Which browser?" if locale == "en" else "!r ¿Qué navegador?")
    said = await desk.mireia.says(words, desk.room)
    assert said.reply.first_answer.total_seconds() == 3600
    assert part in said.body


async def test_lists_are_for_the_circle_s_room_only(
    house: House, desk: Desk, ana: Somebody
) -> None:
    """Elsewhere nothing is listed, not even to the circle's people."""
    await ana.says("ask support no sound")
    room = await house.room(desk.mireia, await house.person("Eve Stone"))
    for words in ("!queue", "!mine", "!search sound", "!stats"):
        step = await desk.mireia.says(words, room)
        assert step.id == "triage-elsewhere", words
        assert "sound" not in step.body


async def test_money_is_shown_to_who_settles_it_only(house: House, ana: Somebody) -> None:
    finance = await support_desk(
        house,
        "finance",
        names={"en": "Finance"},
        permissions=frozenset({Permission.MANAGE_MONEY}),
    )
    plain = await support_desk(house, "technics", names={"en": "Technics"})
    card = finance.card(await ana.says("ask finance my invoice"))
    assert "Nothing is open." in (await finance.does(card, "!101")).body
    card = plain.card(await ana.says("ask technics no picture"))
    assert "open" not in (await plain.does(card, "!102")).body


async def test_what_the_circle_may_know(house: House, desk: Desk, ana: Somebody) -> None:
    asked = await ana.says("ask support no sound")
    card = desk.card(asked)
    await desk.does(card, "probably bbb2 again")
    await desk.does(card, "!r Which browser?")
    shown = await desk.does(card, "!101")
    assert shown.id == "triage-shown"
    assert "Mireia Pons (note): “probably bbb2 again”" in shown.body
    assert "“Which browser?”" in shown.body
    assert "invoice" not in shown.body
    assert len(shown.body.splitlines()) <= 8
