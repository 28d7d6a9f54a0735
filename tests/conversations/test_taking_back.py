"""`undo` says what is as it was before; `why` explains the last answer and nothing older."""

import pytest

from assistant.domain.members import Role
from assistant.storage.persons import PersonRepository
from tests.support.conversation import House, Somebody, Step
from tests.support.linking import LEVEL_2


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person("Ana Puig", members=(await house.member("ana"),))


@pytest.fixture
async def pau(house: House) -> Somebody:
    return await house.person("Pau Vila", locale="ca", members=(await house.member("pau"),))


async def test_a_language_that_is_back_is_named(ana: Somebody, pau: Somebody) -> None:
    await ana.says("language català")
    assert (await ana.says("desfés")).body == "Undone: I answer in English again."
    await pau.says("idioma español")
    assert (await pau.says("deshacer")).body == "Desfet: torno a respondre en català."


async def test_a_zone_that_is_back_is_named(ana: Somebody, pau: Somebody) -> None:
    await ana.says("timezone lima")
    await ana.says("timezone tokyo")
    assert "those of Lima again" in (await ana.says("undo")).body
    assert "those of the co-op again" in (await ana.says("undo")).body
    await pau.says("zona horària lima")
    assert "les de la cooperativa" in (await pau.says("desfés")).body


async def test_what_is_muted_again_is_named(ana: Somebody, pau: Somebody) -> None:
    await ana.says("mute circles")
    await ana.says("mute plan")
    assert "muted as before: changes in your circles" in (await ana.says("undo")).body
    await pau.says("silencia pla")
    assert (await pau.says("desfés")).body == "Desfet: no hi ha res silenciat."


@pytest.mark.parametrize(("locale", "undo"), [("en", "!undo"), ("ca", "!desfés")])
@pytest.mark.parametrize("how", ["says", "redacts"])
async def test_what_was_private_is_taken_back_in_private(
    house: House, locale: str, undo: str, how: str
) -> None:
    """Whose member is made out to whom is nothing that a shared room has to read."""
    forn = await house.member("forn", name="Forn Secret")
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    room = await house.room(ana, await house.person("Eve Stone"))
    words = {"en": "mute plan", "ca": "silencia pla"}[locale]
    if how == "says":
        await ana.says(words)
        step = await ana.says(undo, room)
    else:
        changed = await ana.says(f"!{words}", room)
        step = await ana.unreacts(Step(event_id=changed.event_id), room)
    kept = {"en": "Undone", "ca": "Desfet"}[locale]
    assert [kept in m.body for m in step.messages if m.recipient == ana.user_id] == [True]
    here = [m.body for m in step.messages if m.room_id == room.room_id]
    assert len(here) == 1
    assert kept not in here[0]


async def test_an_account_that_is_back_is_named(ana: Somebody) -> None:
    await ana.says("unlink")
    await ana.says("yes")
    back = await ana.says("undo")
    assert back.id == "link-back"
    assert ana.user_id in back.body


async def test_an_account_that_is_somebody_else_s_by_now_does_not_come_back(
    ana: Somebody, house: House
) -> None:
    """`Undone` would be a lie, and the other person's account taken."""
    bea = await house.person("Bea Roca")
    assert bea.person is not None
    await ana.says("unlink")
    await ana.says("yes")
    async with house.database.transaction(house.now) as tx:
        persons = PersonRepository(tx.connection)
        (linked, *_) = await persons.ids_of(bea.person.id)
        await persons.link(ana.user_id, bea.person.id, via=linked.via, now=house.now)
    assert (await ana.says("undo")).id == "link-gone"
    assert (await ana.says("me")).body.startswith("Bea Roca")


@pytest.mark.parametrize(
    ("locale", "plan", "why", "part"),
    [("en", "plan", "why", "answer for it"), ("es", "plan", "por qué", "responden de él")],
)
async def test_why_the_price_is_withheld(
    house: House, locale: str, plan: str, why: str, part: str
) -> None:
    await house.plan(LEVEL_2)
    member = await house.member("choir", plan="2")
    nil = await house.person("Nil", locale=locale, members=(member,), role=Role.CONTACT)
    shown = await nil.says(plan)
    assert shown.id == "plan-shown"
    reason = await nil.says(why)
    assert part in reason.body
    assert (await nil.says(why)).body == reason.body, "asked twice"


async def test_why_explains_nothing_that_is_past(ana: Somebody) -> None:
    assert (await ana.says("plan somebody")).id == "plan-not-yours"
    await ana.says("me")
    assert (await ana.says("why")).id == "core-nothing-was-refused"
