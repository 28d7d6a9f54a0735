"""Whoever wants to be forgotten is, after a while, but for what the law keeps."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from assistant.domain.approvals import Approval
from assistant.domain.members import Member, MemberKind, Role
from assistant.domain.persons import Person, Via
from assistant.storage.approvals import ApprovalRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.subjects import subjects
from tests.support.asking import support_desk
from tests.support.conversation import House, Somebody
from tests.support.money import mirrored, pays

MAIL = "ana.puig@mail.example"


@pytest.fixture
async def own(house: House) -> Member:
    return await house.member("ana-puig", name="Ana Puig")


@pytest.fixture
async def ana(house: House, own: Member) -> Somebody:
    return await house.person("Ana Puig", members=(own,), email=MAIL)


async def everything(house: House) -> str:
    """Return every value of every table, as text."""
    found: list[Any] = []
    async with house.database.reading() as connection:
        names = await connection.execute(text("SELECT name FROM sqlite_master WHERE type='table'"))
        for (name,) in names.all():
            found += (await connection.execute(text(f"SELECT * FROM {name}"))).all()  # noqa: S608 - names of our own tables
    return repr(found)


async def time_comes(house: House, somebody: Somebody, **later: float) -> Any:
    assert somebody.person is not None
    house.later(**later)
    return await house.falls_due("erase", {"erase": somebody.person.id})


async def rest_comes(house: House) -> Any:
    """Let what falls due a day after somebody was forgotten fall due."""
    house.later(days=1)
    async with house.database.transaction(house.now) as tx:
        taken = await DueRepository(tx.connection).take(house.now)
    (rest,) = [due for due in taken if due.kind == "erase-rest"]
    return await house.falls_due(rest.kind, rest.data)


@pytest.mark.parametrize(
    ("locale", "words", "yes"), [("en", "forget me", "yes"), ("es", "olvídame", "sí")]
)
async def test_forgetting_takes_a_typed_yes_and_a_while(
    house: House, locale: str, words: str, yes: str
) -> None:
    member = await house.member("ana", name="Ana Puig")
    await mirrored(house, member, "r-1")
    ana = await house.person("Ana Puig", members=(member,), email=MAIL, locale=locale)
    asked = await ana.says(words)
    assert asked.id == "data-ask"
    assert "1" in asked.body
    assert asked.reactions == []
    assert MAIL in await everything(house)
    assert (await ana.says(yes)).id == "data-asked"
    assert MAIL in await everything(house), "not before its time"
    assert (await time_comes(house, ana, days=6)).silent, "not before its time"
    last = await time_comes(house, ana, days=2)
    assert last.id == "data-forgotten"
    assert last.messages[0].recipient == ana.user_id


async def test_nothing_is_left_but_what_the_law_keeps(
    house: House, own: Member, ana: Somebody
) -> None:
    """Name, address, Matrix ID and the member's key are nowhere in the whole database."""
    await house.circle("finance", people=(ana,))
    await ana.says("timezone Madrid")
    await ana.says("mute plan")
    await ana.says("nonsense")
    await mirrored(house, own, "r-1")
    await ana.says("forget me")
    await ana.says("yes")
    await time_comes(house, ana, days=8)
    swept = await rest_comes(house)
    assert [errand.kind for errand in swept.errands] == ["leave"]
    left = await everything(house)
    for trace in (MAIL, "Ana Puig", "'ana-puig'"):
        assert trace not in left
    assert "r-1" in left
    held = [row for row in left.split("(") if ana.user_id in row]
    assert all(ana.direct.room_id in row for row in held), "the room is left, and then forgotten"


@pytest.mark.parametrize("decided", [False, True])
async def test_what_was_asked_of_a_circle_is_wiped_too(
    house: House, ana: Somebody, *, decided: bool
) -> None:
    """A correction holds name and address; one that waits is taken back, and the circle told."""
    pau = await house.person("Pau Riera")
    room = await house.room(pau, circle="finance")
    await house.circle("finance", room_id=room.room_id, people=(pau,))
    assert pau.person is not None
    async with house.database.transaction(house.now) as tx:
        number = await NumberRepository(tx.connection).take("approval")
        request = Approval(
            number=number, kind="invoice-correction", circle="finance", asked_by=ana.user_id,
            data={"document": 1, "buyer": {"name": "A. Puig, Carrer Major 1"}}, asked_at=house.now,
        )  # fmt: skip
        approvals = ApprovalRepository(tx.connection)
        await approvals.add(request)
        if decided:
            await approvals.decide(number, approved=False, person_id=pau.person.id, now=house.now)
    await ana.says("forget me")
    await ana.says("yes")
    assert "Carrer Major" in await everything(house)
    gone = await time_comes(house, ana, days=8)
    told = [heard for heard in gone.messages if heard.room_id == room.room_id]
    assert len(told) == (0 if decided else 1)
    assert "Carrer Major" not in await everything(house)
    answer = await pau.says(f"approve {number}")
    assert answer.id == ("approvals-decided" if decided else "approvals-withdrawn")


async def test_which_events_were_about_a_ticket_goes_with_it(house: House, ana: Somebody) -> None:
    """Else it would still be known of every message that it was one about something asked."""
    await support_desk(house)
    await ana.says("ask support no sound")
    assert "ticket" in await _subjects(house)
    await ana.says("forget me")
    await ana.says("yes")
    await time_comes(house, ana, days=8)
    assert await _subjects(house) == []


async def _subjects(house: House) -> list[str]:
    async with house.database.reading() as connection:
        return list((await connection.execute(select(subjects.c.noun))).scalars())


async def test_who_changes_their_mind_stays(house: House, ana: Somebody) -> None:
    await ana.says("forget me")
    await ana.says("yes")
    assert (await ana.says("forget me")).id == "data-asked-already"
    assert (await ana.says("keep me")).id == "data-kept"
    assert (await ana.says("keep me")).id == "data-not-asked"
    assert (await time_comes(house, ana, days=8)).silent
    assert MAIL in await everything(house)


async def test_undo_keeps_one_too(house: House, ana: Somebody) -> None:
    await ana.says("forget me")
    await ana.says("yes")
    assert (await ana.says("undo")).id == "data-kept"
    assert (await time_comes(house, ana, days=8)).silent


async def test_an_organisation_keeps_a_representative(house: House) -> None:
    forn = await house.member("forn", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)
    ana = await house.person("Ana Puig", members=(forn,))
    refused = await ana.says("forget me")
    assert refused.id == "data-last-representative"
    assert "Forn Cooperatiu" in refused.body
    await house.person("Bea Roca", members=(forn,))
    assert (await ana.says("forget me")).id == "data-ask"


async def test_who_became_the_last_one_meanwhile_stays_and_hears_why(house: House) -> None:
    forn = await house.member("forn", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)
    ana = await house.person("Ana Puig", members=(forn,), email=MAIL)
    bea = await house.person("Bea Roca", members=(forn,))
    await ana.says("forget me")
    await ana.says("yes")
    async with house.database.transaction(house.now) as tx:
        assert bea.person is not None
        await MemberRepository(tx.connection).set_role(bea.person.id, forn.id, Role.CONTACT)
    told = await time_comes(house, ana, days=8)
    assert told.id == "data-not-forgotten"
    assert "Forn Cooperatiu" in told.body
    assert MAIL in await everything(house)


async def test_whoever_still_pays_ends_that_first(house: House, own: Member, ana: Somebody) -> None:
    """The platform would tell us their name again tomorrow."""
    await pays(house, own)
    assert (await ana.says("forget me")).id == "data-still-paying"


async def test_an_organisation_is_not_forgotten_with_one_of_its_people(house: House) -> None:
    forn = await house.member("forn", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    await jo.says("forget me")
    await jo.says("yes")
    await time_comes(house, jo, days=8)
    left = await everything(house)
    assert "Forn Cooperatiu" in left
    assert "Jo Serra" not in left


async def test_who_is_linked_again_is_not_swept_away(house: House, ana: Somebody) -> None:
    await ana.says("forget me")
    await ana.says("yes")
    await time_comes(house, ana, days=8)
    member = await house.member("again")
    async with house.database.transaction(house.now) as tx:
        persons = PersonRepository(tx.connection)
        person = await persons.add(Person(id=0, name="Ana Again"), house.now)
        await persons.link(ana.user_id, person.id, via=Via.IMPORT, now=house.now)
        await MemberRepository(tx.connection).set_role(person.id, member.id, Role.REPRESENTATIVE)
    swept = await rest_comes(house)
    assert swept.errands == []
    assert (await ana.says("me")).id == "me-shown"


def test_a_week_is_long_enough_to_think_again(house: House) -> None:
    assert house.times.erasure == timedelta(days=7)
