"""Desks: when people of a circle are there, who is on duty, and what they often say."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.domain.desks import Allowance, DeskSettings, Promise, Rota, Turn, Unit
from assistant.domain.incoming import Place
from assistant.domain.members import MemberClass
from assistant.domain.service_hours import Holidays, Span
from assistant.domain.tickets import TicketPriority
from assistant.storage.circles import CircleRepository
from assistant.storage.desks import DeskRepository, NamedPerson, Part
from assistant.storage.matrix_rooms import MatrixRoomRepository
from tests.support.conversation import House, Somebody

MADRID = DeskSettings(
    zone="Europe/Madrid",
    weekly=((Span(540, 780), Span(900, 1080)),) * 5 + ((), ()),
    holidays=Holidays(ranges=((date(2026, 12, 7), date(2026, 12, 8)),)),
)
"""Nine to one and three to six on weekdays; the clock of the tests says eleven on a Monday."""


@pytest.fixture
async def mireia(house: House) -> Somebody:
    member = await house.member("coop", classes=frozenset({MemberClass.OPERATIONAL}))
    return await house.person("Mireia Serra", members=(member,))


@pytest.fixture
async def room(house: House, mireia: Somebody) -> Place:
    place = await house.room(mireia, circle="support")
    await house.circle("support", room_id=place.room_id, people=(mireia,))
    return place


async def support(house: House) -> int:
    async with house.database.reading() as connection:
        circle = await CircleRepository(connection).by_slug("support")
    assert circle is not None
    return circle.id


async def says(house: House, settings: DeskSettings) -> None:
    circle_id = await support(house)
    async with house.database.transaction(house.now) as tx:
        await DeskRepository(tx.connection).put(circle_id, settings)


@pytest.mark.parametrize(
    ("locale", "words", "there", "back", "closed"),
    [
        ("en", "hours support", "there now, until 1:00 PM", "again on November 24 at 9:00 AM",
         "Closed from Mon, Dec 7 to Tue, Dec 8"),
        ("ca", "horari support", "fins a les 13:00", "torna a haver algú el 24 de novembre",
         "Tancat: dl., 7 de des."),
        ("es", "horario support", "hasta las 13:00", "vuelve a haber alguien el 24 de noviembre",
         "Cerrado: lun, 7 dic"),
        ("ar", "ساعات العمل support", "حتى 1:00 م", "يعود أحد من Support في 24 نوفمبر", "عطلة من"),
    ],
)  # fmt: skip
async def test_a_member_hears_when_somebody_is_there(
    house: House, room: Place, locale: str, words: str, there: str, back: str, closed: str
) -> None:
    await says(house, MADRID)
    ana = await house.person("Ana", locale=locale, timezone="Europe/Madrid")
    now = await ana.says(words)
    assert now.id == "desks-hours-shown"
    assert there in plain(now.body)
    assert {"15:00", "3:00"} & set(plain(now.body).replace("\u2013", " ").split())
    assert len(now.body.splitlines()) <= 8
    house.later(hours=8)
    assert back in plain((await ana.says(words)).body)
    house.later(days=10)
    assert closed in plain((await ana.says(words)).body)


async def test_hours_are_told_in_the_asker_s_own_time(house: House, room: Place) -> None:
    """An hour of Madrid is three in the night of Los Angeles, and the day before at that."""
    await says(house, MADRID)
    ana = await house.person("Ana", timezone="America/Los_Angeles")
    body = (await ana.says("hours support")).body
    assert "until 4:00\u202fAM" in body
    assert "Mon, Nov 23: 12:00 AM\u20134:00 AM and 6:00 AM\u20139:00 AM" in plain(body)
    assert "that of Madrid" in plain(body)


async def test_a_circle_without_hours_says_so(house: House, room: Place) -> None:
    ana = await house.person("Ana")
    shown = await ana.says("hours support")
    assert "no closing hours" in shown.body
    assert (await ana.says("hours")).reply.circle == {"en": "Support"}


async def test_a_circle_of_confidants_is_not_told_of(house: House, room: Place) -> None:
    hidden = await house.circle("support-confidants")
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).set_confidants(hidden.id, about=await support(house))
    ana = await house.person("Ana")
    for words in ("circles", "hours support-confidants", "circle support-confidants"):
        assert "onfidants\n" not in (await ana.says(words)).body
        assert "Looks after support-confidants" not in (await ana.says(words)).body


async def test_a_stranger_is_told_no_hours(house: House, room: Place) -> None:
    await says(house, MADRID)
    eve = await house.stranger()
    assert "13:00" not in (await eve.says("hours support")).body


@pytest.mark.parametrize(
    ("locale", "words", "said"), [("en", "duty", "On duty in"), ("ca", "guàrdia", "Atén a")]
)
async def test_the_circle_hears_who_is_on_duty(
    house: House, room: Place, locale: str, words: str, said: str
) -> None:
    await says(house, DeskSettings(rota=rota()))
    mireia, pau = await colleague(house, locale), await house.person("Pau")
    await named(house, mireia, pau)
    shown = await mireia.says(f"!{words}", room)
    assert said in shown.body
    assert "Carme" in shown.body.splitlines()[0]
    assert "Pau" in shown.body.splitlines()[1]


@pytest.mark.parametrize(
    ("locale", "there", "times", "duty"),
    [
        ("en", "there now, until 12:00", "urgent 30 min and one day, high 4 h and 2 days",
         "On duty: Carme; from Mon, Nov 30 on Pau."),
        ("ca", "fins a les 12:00", "urgent 30 min i un dia, alta 4 h i 2 dies",
         "Atén: Carme; a partir de dl., 30 de nov., Pau."),
        ("ar", "حتى 12:00 م", "عاجلة 30 د ثم يوم",
         "المناوبة: Carme، وابتداءً من الاثنين، 30 نوفمبر: Pau."),
    ],
)  # fmt: skip
async def test_the_circle_s_room_hears_all_of_its_hours_in_its_language(
    house: House, room: Place, locale: str, there: str, times: str, duty: str
) -> None:
    """Service times, days off and who has duty, whatever language who asks reads elsewhere."""
    promises = {TicketPriority.URGENT: Promise(first=Allowance(30, Unit.MINUTES))}
    holidays = Holidays(ranges=((date(2026, 12, 7), date(2026, 12, 8)),))
    await says(house, replace(MADRID, rota=rota(), service=promises, holidays=holidays))
    async with house.database.transaction(house.now) as tx:
        await MatrixRoomRepository(tx.connection).set_locale(room.room_id, locale)
    carme, pau = await colleague(house, "es"), await house.person("Pau")
    await named(house, carme, pau)
    shown = await carme.says("!hours", replace(room, locale=locale))
    lines = plain(shown.body).splitlines()
    assert shown.id == "desks-hours-here"
    assert len(lines) == 8
    assert there in lines[0]
    assert times in lines[-2]
    assert duty in lines[-1]
    guest = await house.person("Gus")
    wide = replace(room, people=(carme.user_id, guest.user_id))
    assert (await guest.says("!hours", wide)).id == "desks-hours-shown"
    assert (await carme.says("hours support")).id == "desks-hours-shown"


async def test_only_the_circle_is_told_in_its_own_room(
    house: House, mireia: Somebody, room: Place
) -> None:
    guest = await house.person("Gus")
    wide = Place(**vars(room) | {"people": (mireia.user_id, guest.user_id)})
    for words in ("!duty", "!canned", "!faq", "!canned keep hi Hello", "!faq keep A? B"):
        assert (await guest.says(words, wide)).id == "desks-where"
    elsewhere = await house.room(mireia, guest)
    assert (await mireia.says("!duty", elsewhere)).id == "desks-where"


@pytest.mark.parametrize(
    ("locale", "keep", "list_", "show", "drop"),
    [
        ("en", "canned keep restart", "canned", "canned Restart", "canned remove restart"),
        ("es", "guardar plantilla restart", "plantillas", "plantilla restart",
         "quitar plantilla restart"),
        ("ca", "desa plantilla restart", "plantilles", "plantilla restart",
         "treu plantilla restart"),
        ("ar", "حفظ رد restart", "الردود المحفوظة", "رد محفوظ restart", "حذف رد محفوظ restart"),
    ],
)  # fmt: skip
async def test_a_reply_is_kept_shown_and_dropped(
    house: House, room: Place, locale: str, keep: str, list_: str, show: str, drop: str
) -> None:  # fmt: skip
    """As it was written to the last full stop; each step is undone."""
    mireia = await colleague(house, locale)
    text = "It runs again: *please* try https://meet.example/a."
    kept = await mireia.says(f"!{keep} {text}", room)
    assert (kept.id, kept.reply.text, kept.reply.language) == ("canned-kept", text, locale)
    assert "restart" in (await mireia.says(f"!{list_}", room)).body
    assert (await mireia.says(f"!{show}", room)).reply.texts[0].text == text
    assert (await mireia.says(f"!{drop}", room)).id == "canned-dropped"
    assert (await mireia.says(f"!{show}", room)).id == "desks-unknown"
    await mireia.says("!undo", room)
    assert (await mireia.says(f"!{show}", room)).reply.texts[0].text == text
    await mireia.says(f"!{keep} Other words", room)
    await mireia.says("!undo", room)
    assert (await mireia.says(f"!{show}", room)).reply.texts[0].text == text


async def test_a_reply_is_kept_in_the_language_that_is_named(
    house: House, mireia: Somebody, room: Place
) -> None:
    await mireia.says("!canned keep restart It runs again.", room)
    kept = await mireia.says("!canned keep español restart Ya funciona.", room)
    assert (kept.reply.name, kept.reply.language) == ("restart", "es")
    shown = await mireia.says("!canned restart", room)
    assert [each.language for each in shown.reply.texts] == ["en", "es"]


async def test_a_kept_reply_needs_a_name_and_words(
    house: House, mireia: Somebody, room: Place
) -> None:
    assert (await mireia.says("!canned keep restart", room)).id == "canned-words"


async def colleague(house: House, locale: str) -> Somebody:
    """Make somebody of the circle who speaks that language."""
    carme = await house.person("Carme", locale=locale)
    assert carme.person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).enter(await support(house), carme.person.id)
    return carme


async def named(house: House, *somebody: Somebody) -> None:
    """Name people for duty, in their order."""
    people = tuple(NamedPerson(person_id=each.person.id) for each in somebody if each.person)
    circle_id = await support(house)
    async with house.database.transaction(house.now) as tx:
        await DeskRepository(tx.connection).name(circle_id, Part.DUTY, people)


def rota() -> Rota:
    return Rota(turn=Turn.WEEK, since=date(2026, 11, 23))


def plain(text: str) -> str:
    """Return a text without marks of direction, and with plain spaces."""
    for mark in "\u2066\u2067\u2068\u2069\u200e\u200f":
        text = text.replace(mark, "")
    return text.replace("\u202f", " ").replace("\u00a0", " ")
