"""People of a circle say in its room who is on duty, and when."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import delete

from assistant.domain.desks import DeskSettings, Rota, Turn
from assistant.domain.members import MemberStatus
from assistant.storage.circles import CircleRepository
from assistant.storage.desks import DeskRepository, NamedPerson, Part
from assistant.storage.members import MemberRepository
from assistant.storage.persons import persons
from tests.support.asking import Desk, support_desk
from tests.support.conversation import House, Somebody, Step


@pytest.fixture
async def desk(house: House) -> Desk:
    """Open a circle; the clock of the tests says that it is Monday, 23 November."""
    return await support_desk(house)


async def joins(house: House, desk: Desk, name: str, locale: str = "en") -> Somebody:
    somebody = await house.person(name, locale=locale)
    assert somebody.person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).enter(desk.circle.id, somebody.person.id)
    return somebody


async def takes_turns(house: House, desk: Desk, *somebody: Somebody) -> None:
    named = tuple(NamedPerson(person_id=each.person.id) for each in somebody if each.person)
    settings = DeskSettings(rota=Rota(turn=Turn.WEEK, since=date(2026, 11, 23)))
    async with house.database.transaction(house.now) as tx:
        await DeskRepository(tx.connection).put(desk.circle.id, settings)
        await DeskRepository(tx.connection).name(desk.circle.id, Part.DUTY, named)


def rung(step: Step, somebody: Somebody) -> list[str]:
    return [each.body for each in step.messages if somebody.user_id in each.message.mentions]


@pytest.mark.parametrize(
    ("locale", "words", "said", "shown"),
    [
        ("en", "duty me until friday", "Mireia Pons has duty from Mon, Nov 23 to Fri, Nov 27",
         "From Sat, Nov 28 on: nobody."),
        ("es", "guardia yo hasta el viernes", "Le toca a Mireia Pons del lun, 23 nov al vie",
         "Desde el sáb, 28 nov: nadie."),
        ("ca", "guàrdia jo fins divendres", "Li toca a Mireia Pons del dl., 23 de nov. al dv., 27",
         "A partir de ds., 28 de nov.: ningú."),
        ("ar", "المناوبة أنا حتى الجمعة", "Mireia Pons", "لا أحد"),
    ],
)  # fmt: skip
async def test_somebody_takes_duty_and_gives_it_back(
    house: House, locale: str, words: str, said: str, shown: str
) -> None:
    desk = await support_desk(house, "help", locale=locale)
    room = replace(desk.room, locale=locale)
    order = f"!{words.split(maxsplit=1)[0]}"
    before = await desk.mireia.says(order, room)
    taken = await desk.mireia.says(f"!{words}", room)
    assert taken.id == "desks-duty-said", "nobody loses it, so nobody is asked"
    assert said in plain(taken.body)
    now = await desk.mireia.says(order, room)
    assert "Mireia" in now.body.splitlines()[0]
    assert shown in plain(now.body.splitlines()[1])
    assert (await desk.mireia.says("!undo", room)).id == "desks-duty-back"
    assert (await desk.mireia.says(order, room)).body == before.body


async def test_who_loses_it_or_gets_it_is_asked_about_and_rung(house: House, desk: Desk) -> None:
    ben, carla = await joins(house, desk, "Ben Stone"), await joins(house, desk, "Carla")
    room = replace(desk.room, people=(desk.mireia.user_id, ben.user_id, carla.user_id))
    await takes_turns(house, desk, carla, ben)
    question = await desk.mireia.says("!duty Ben this week", room)
    assert question.id == "desks-duty-question"
    assert "Put Ben Stone on duty from Mon, Nov 23 to Sun, Nov 29" in plain(question.body)
    assert "in the place of Carla" in question.body
    assert not rung(question, carla), "not before it is agreed"
    done = await desk.mireia.reacts(question, "✅", room)
    for somebody in (ben, carla):
        (words,) = rung(done, somebody)
        assert "Mireia Pons puts Ben Stone on duty" in words
    shown = (await desk.mireia.says("!duty", room)).reply
    assert (shown.people, shown.following) == (("Ben Stone",), ("Carla",))
    assert shown.changes_on == date(2026, 12, 7), "his own turn follows"
    back = await desk.mireia.says("!undo", room)
    assert [len(rung(back, each)) for each in (ben, carla)] == [1, 1]
    assert (await desk.mireia.says("!duty", room)).reply.people == ("Carla",)


async def test_days_are_read_as_people_say_them(house: House, desk: Desk) -> None:
    """Also where a name reads as a day, and where a turn says how long."""
    mar, ben = await joins(house, desk, "Mar Font"), await joins(house, desk, "Ben Stone")
    people = (desk.mireia.user_id, mar.user_id, ben.user_id)
    room = replace(desk.room, people=people)

    async def said(words: str) -> tuple[str | None, date, date | None, bool]:
        step = await mar.says(f"!duty {words}", room)
        if step.id == "desks-duty-question":
            step = await mar.reacts(step, "✅", room)
        reply: Any = next(each.core for each in step.messages if hasattr(each.core, "time"))
        time = reply.time
        return reply.person, time.first, time.last, time.open

    def day(of: int) -> date:
        return date(2026, 11, of)

    assert await said("me") == ("Mar Font", day(23), None, True)
    assert await said("Mar this week") == ("Mar Font", day(23), day(29), False)
    assert await said("ben tomorrow") == ("Ben Stone", day(24), None, False)
    assert await said("@ben: from wednesday until friday") == (
        "Ben Stone", day(25), day(27), False)  # fmt: skip
    assert await said("next week nobody") == (None, day(30), date(2026, 12, 6), False)
    asked = (await mar.says("!who is on duty tomorrow?", room)).reply
    assert (asked.day, asked.people) == (day(24), ("Ben Stone",))
    await takes_turns(house, desk, mar, ben)
    assert await said("Ben") == ("Ben Stone", day(23), day(29), False)


async def test_nothing_is_said_of_whom_nobody_knows_or_of_days_gone(
    house: House, desk: Desk
) -> None:
    eve = await house.person("Eve")
    wide = replace(desk.room, people=(desk.mireia.user_id, eve.user_id))
    for words in ("Eve this week", "Ben", "Zoe until friday"):
        assert (await desk.mireia.says(f"!duty {words}", wide)).id == "triage-nobody"
    assert (await desk.mireia.says("!duty me until 3 november 2026", wide)).id == "core-moment-past"
    assert (await eve.says("!duty me", wide)).id == "desks-where"
    assert (await desk.mireia.says("!duty", wide)).reply.people == ()


async def test_whoever_left_has_no_duty_and_undoes_none(house: House, desk: Desk) -> None:
    ben = await joins(house, desk, "Ben Stone")
    room = replace(desk.room, people=(desk.mireia.user_id, ben.user_id))
    await ben.says("!duty me", room)
    assert (await desk.mireia.says("!duty", room)).reply.people == ("Ben Stone",)
    assert ben.person is not None
    async with house.database.transaction(house.now) as tx:
        await CircleRepository(tx.connection).leave(desk.circle.id, ben.person.id)
    assert (await desk.mireia.says("!duty", room)).reply.people == ()
    assert (await ben.says("!undo", room)).id == "desks-duty-moved-on"


async def test_who_lapsed_has_no_duty_and_gets_none_back(house: House, desk: Desk) -> None:
    """Their turn is the next one's; the turns of all others are as they were."""
    ben, carla = await joins(house, desk, "Ben Stone"), await joins(house, desk, "Carla")
    room = replace(desk.room, people=(desk.mireia.user_id, ben.user_id, carla.user_id))
    await takes_turns(house, desk, ben, carla, desk.mireia)
    await ben.says("!duty me tomorrow", room)
    assert ben.person is not None
    async with house.database.transaction(house.now) as tx:
        members = MemberRepository(tx.connection)
        (link,) = await members.memberships_of(ben.person.id)
        await members.update(replace(link.member, status=MemberStatus.LAPSED))
    for words in ("!duty", "!who is on duty tomorrow?"):
        assert (await desk.mireia.says(words, room)).reply.people == ("Carla",)
    nobody = (await desk.mireia.says("!duty Ben this week", room)).reply
    assert (nobody.message, nobody.people) == ("triage-nobody", ("Mireia Pons", "Carla"))
    question = await desk.mireia.says("!duty me this week", room)
    await desk.mireia.reacts(question, "✅", room)
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(delete(persons).where(persons.c.id == ben.person.id))
    assert len(rung(await desk.mireia.says("!undo", room), carla)) == 1
    assert (await desk.mireia.says("!duty", room)).reply.people == ("Carla",)


async def test_what_was_said_since_is_not_undone(house: House, desk: Desk) -> None:
    ben = await joins(house, desk, "Ben Stone")
    room = replace(desk.room, people=(desk.mireia.user_id, ben.user_id))
    first = await desk.mireia.says("!duty me this week", room)
    await desk.mireia.reacts(await ben.says("!duty me tomorrow", room), "✅", room)
    question = await ben.says("!duty me tomorrow", room)
    assert question.reply.others == ("Mireia Pons",)
    await ben.reacts(question, "✅", room)
    assert (await desk.mireia.unreacts(first, room)).id == "desks-duty-moved-on"
    assert (await ben.says("!duty tomorrow", room)).reply.people == ("Ben Stone",)


def plain(text: str) -> str:
    """Return a text without marks of direction."""
    return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")
