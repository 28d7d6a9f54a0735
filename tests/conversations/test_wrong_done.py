"""What was said to be wrong is seen to: the circle says so, and whoever wrote it is told, once."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from assistant.domain.incoming import Place
from assistant.domain.persons import Permission
from assistant.services.ports import DocumentRenderer
from tests.support.conversation import House, Somebody, Step
from tests.support.money import ENTITY, PlainRenderer, finance, issue, keep, pays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY)
        yield house


@dataclass(kw_only=True)
class Said:
    """Ana has said under 101 that something is wrong, and Mia is of the circle that was told."""

    ana: Somebody
    mia: Somebody
    room: Place
    told: str  # event id of the message in the circle's room
    file: str  # and of the document after it


async def said(house: House, locale: str = "en", words: str = "wrong the sum") -> Said:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    mia = await house.person("Mia Roca", locale=locale)
    circle = await finance(house, mia)
    assert circle.room_id is not None
    await ana.says(f"2026-0001 {words}")
    step = await ana.says({"en": "yes", "ar": "نعم"}.get(locale, "sí"))
    assert step.id == "corrections-reported"
    told = next(m for m in step.messages if m.room_id == circle.room_id)
    async with house.database.reading() as connection:
        query = text("SELECT event_id FROM outbox WHERE kind = 'file' ORDER BY id")
        file = (await connection.execute(query)).scalars().first()
    place = Place(
        room_id=circle.room_id,
        direct=False,
        encrypted=True,
        people=(mia.user_id,),
        circle="finance",
    )
    return Said(ana=ana, mia=mia, room=place, told=told.event_id, file=str(file))


def told_to(step: Step, who: Somebody) -> list[str]:
    return [m.body for m in step.messages if m.recipient == who.user_id]


WORDS = [
    ("en", "wrong the sum", "done", "is done"),
    ("es", "está mal la suma", "hecho", "está resuelto"),
    ("ca", "està malament la suma", "fet", "està resolt"),
    ("ar", "خطأ المجموع", "تم", "عالجت"),
]


@pytest.mark.parametrize(("locale", "wrong", "done", "news"), WORDS)
@pytest.mark.parametrize("how", ["number", "direct", "reply", "file"])
async def test_the_circle_says_done_and_who_wrote_is_told(
    house: House, locale: str, wrong: str, done: str, news: str, how: str
) -> None:
    it = await said(house, locale, wrong)
    match how:
        case "number":
            step = await it.mia.says(f"!101 {done}", it.room)
        case "direct":
            step = await it.mia.says(f"101 {done}")
        case "reply":
            step = await it.mia.says(f"!{done}", it.room, reply_to=it.told)
        case _:
            step = await it.mia.says(f"!{done}", it.room, reply_to=it.file)
    assert step.id == "corrections-settled"
    (news_,) = told_to(step, it.ana)
    assert news in news_
    assert "2026-0001" in news_
    again = await it.mia.says(f"101 {done}")
    assert again.id == "corrections-done-already"
    assert not told_to(again, it.ana)
    assert "101" in (await it.ana.says("101")).body


async def test_the_message_in_the_room_says_how(house: House) -> None:
    it = await said(house)
    shown = await it.ana.says("101")
    assert "seen to" not in shown.body
    await it.mia.says("101 done")
    assert "seen to" in (await it.ana.says("101")).body


@pytest.mark.parametrize("who", ["other", "ana", "keeper", "books"])
@pytest.mark.parametrize("words", ["101 done", "done"])  # the latter as a reply
async def test_nobody_else_says_so_nor_learns_of_it(house: House, who: str, words: str) -> None:
    """Not another member, nor who wrote it, nor a circle that was not told."""
    it = await said(house)
    somebody = it.ana if who == "ana" else await house.person("Eve Stone")
    if who == "keeper":
        await house.circle("support", people=(somebody,))
    if who == "books":
        settles = frozenset({Permission.MANAGE_MONEY})
        await house.circle("books", people=(somebody,), permissions=settles)
    step = await somebody.says(words, reply_to=it.told)
    expected = "corrections-unknown" if words[0] == "1" else "corrections-settled-nothing"
    assert step.id == expected
    assert "2026" not in step.body
    assert (await it.mia.says("101 done")).id == "corrections-settled"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "done"), ("es", "hecho"), ("ca", "fet"), ("ar", "تم")]
)
async def test_the_word_alone_is_no_command_and_leaves_no_question(
    house: House, locale: str, words: str
) -> None:
    """It neither closes anything nor makes somebody believe that a question was answered."""
    forn = await house.member("forn", name="Forn")
    ana = await house.person(locale=locale, members=(forn,))
    assert (await ana.says(words)).id in {"core-not-understood", "core-did-you-mean-this"}
    await ana.says({"en": "forget me", "es": "olvídame", "ca": "oblida'm", "ar": "انسوني"}[locale])
    step = await ana.says(words)
    assert step.id == "core-type-it"
    yes = {"en": "yes", "ar": "نعم"}.get(locale, "sí")
    assert (await ana.says(yes)).id == "data-asked"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "I have done the payment"), ("es", "ya he hecho el pago"), ("ar", "هل تم الدفع")],
)
async def test_a_sentence_with_the_word_is_no_such_thing(
    house: House, locale: str, words: str
) -> None:
    ana = await house.person(locale=locale)
    assert not (await ana.says(words)).id.startswith("corrections-settled")


async def test_who_is_forgotten_is_told_nothing(house: House) -> None:
    it = await said(house)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(text("UPDATE corrections SET asked_by = ''"))
    step = await it.mia.says("101 done")
    assert step.id == "corrections-settled"
    assert "not with us" in step.body
    assert len(step.messages) == 1


async def test_whose_membership_is_not_in_force_any_more_says_nothing_for_the_circle(
    house: House,
) -> None:
    it = await said(house)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(text("UPDATE members SET status = 'lapsed'"))
    assert (await it.mia.says("101 done")).id == "corrections-unknown"
    assert (await it.mia.says("101")).id == "corrections-unknown"
    assert (await it.ana.says("101")).id == "corrections-shown"
