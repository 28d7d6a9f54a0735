"""A member's people: shown, asked in by a representative, linked by their own yes, taken out."""

from dataclasses import replace

import pytest

from assistant.domain.members import Member, MemberKind, Role
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.storage.members import MemberRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member("forn", name="Forn Cooperatiu", kind=MemberKind.ORGANISATION)


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    return await house.person("Ana Puig", members=(forn,))


async def contact(house: House, forn: Member, locale: str = "en") -> Somebody:
    return await house.person("Jo Serra", members=(forn,), role=Role.CONTACT, locale=locale)


async def test_representatives_see_roles_and_accounts_contacts_see_names(
    house: House, forn: Member, ana: Somebody
) -> None:
    jo = await contact(house, forn)
    body = (await ana.says("people")).body
    assert f"Jo Serra, contact ({jo.user_id})" in body
    body = (await jo.says("people")).body
    assert "Ana Puig" in body
    assert ana.user_id not in body
    assert "representative" not in body


WORDS = {
    "en": ("people add {id} contact Eva Pla", "yes", "Eva Pla, contact"),
    "es": ("personas añadir {id} contacto Eva Pla", "sí", "Eva Pla, contacto"),
    "ca": ("persones afegir {id} contacte Eva Pla", "sí", "Eva Pla, contacte"),
    "ar": ("إضافة شخص {id} جهة اتصال Eva Pla", "نعم", "جهة اتصال"),
}


@pytest.mark.parametrize("locale", list(WORDS))
async def test_somebody_is_asked_and_linked_by_their_own_yes(
    house: House, forn: Member, locale: str
) -> None:
    ana = await house.person("Ana Puig", members=(forn,), locale=locale)
    eva = await house.stranger("eva")
    add, yes, line = WORDS[locale]
    step = await ana.says(add.format(id=eva.user_id))
    assert step.id == "people-add-done"
    (asked,) = [each for each in step.messages if each.recipient == eva.user_id]
    assert "Ana Puig" in asked.body
    assert "Forn Cooperatiu" in asked.body
    assert not asked.notice, "it rings"
    assert (await eva.says("plan")).id != "plan-missing", "nothing is linked yet"
    joined = await eva.says(yes)
    assert joined.id == "people-joined"
    (told,) = [each for each in joined.messages if each.recipient == ana.user_id]
    assert "Eva Pla" in told.body
    assert line in (await ana.says(house.catalogue.words(locale, "people-show")[0])).body
    assert (await eva.says("me")).id == "me-shown"


async def test_a_no_links_nothing_and_a_later_yes_neither(
    house: House, forn: Member, ana: Somebody
) -> None:
    eva = await house.stranger("eva")
    await ana.says(f"people add {eva.user_id} representative")
    declined = await eva.says("no")
    assert declined.id == "people-declined"
    assert ana.user_id in {each.recipient for each in declined.messages}
    assert (await eva.says("yes")).id != "people-joined"
    assert eva.user_id not in (await ana.says("people")).body


async def test_nobody_is_claimed_by_another_account(
    house: House, forn: Member, ana: Somebody
) -> None:
    """A yes counts from the account that was asked, in its own direct room."""
    eva, eve = await house.stranger("eva"), await house.stranger("eve")
    await ana.says(f"people add {eva.user_id} representative")
    room = await house.room(eva, eve)
    for step in (await eve.says("yes"), await eva.says("yes", room), await eva.says("!yes", room)):
        assert step.silent or step.id != "people-joined"
    assert "no answer yet" in (await ana.says("people")).body


async def test_who_is_a_person_already_acts_for_one_member_more(
    house: House, forn: Member, ana: Somebody
) -> None:
    other = await house.member("other", name="Other")
    pol = await house.person("Pol Mas", members=(other,))
    await ana.says(f"people add {pol.user_id} contact")
    assert (await pol.says("yes")).id == "people-joined"
    assert "Pol Mas, contact" in (await ana.says("people")).body
    assert (await ana.says(f"people add {pol.user_id} contact")).id == "people-already"


async def test_a_question_goes_with_undo_and_with_time(
    house: House, forn: Member, ana: Somebody
) -> None:
    eva, pol = await house.stranger("eva"), await house.stranger("pol")
    await ana.says(f"people add {eva.user_id} contact")
    await ana.says("undo")
    assert (await eva.says("yes")).id != "people-joined"
    await ana.says(f"people add {pol.user_id} contact")
    house.later(days=15)
    assert (await pol.says("yes")).id != "people-joined"


@pytest.mark.parametrize(
    ("locale", "said"), [("en", "taken back"), ("ca", "s'ha retirat"), ("ar", "سُحبت")]
)
async def test_who_said_yes_is_told_when_the_question_is_taken_back(
    house: House, forn: Member, ana: Somebody, locale: str, said: str
) -> None:
    other = await house.member("other", name="Other")
    pol = await house.person("Pol Mas", members=(other,), locale=locale)
    await ana.says(f"people add {pol.user_id} contact")
    await pol.says(house.catalogue.words(locale, "people-accept")[0])
    undone = await ana.says("undo")
    (told,) = [each for each in undone.messages if each.recipient == pol.user_id]
    assert said in told.body
    assert "Forn Cooperatiu" in told.body
    assert "Pol Mas" not in (await ana.says("people")).body


async def test_taking_a_question_back_leaves_the_last_representative(
    house: House, forn: Member, ana: Somebody
) -> None:
    """Who was asked in, said yes and took the asker out is not taken out by the asker's undo."""
    eva = await house.stranger("eva")
    await ana.says(f"people add {eva.user_id} representative Eva Pla")
    await eva.says("yes")
    await eva.says("people remove Ana Puig")
    await eva.says("yes")
    undone = await ana.says("undo")
    assert all(each.recipient != eva.user_id for each in undone.messages)
    assert "Eva Pla, representative" in (await eva.says("people")).body


async def test_what_is_missing_is_asked_for(house: House, forn: Member, ana: Somebody) -> None:
    eva = await house.stranger("eva")
    assert "Matrix account" in (await ana.says("people add")).body
    assert "As what" in (await ana.says(eva.user_id)).body
    assert (await ana.says("contact")).id == "people-add-done"


async def test_somebody_is_taken_out_told_and_taken_back(
    house: House, forn: Member, ana: Somebody
) -> None:
    jo = await contact(house, forn)
    asked = await ana.says("people remove Jo Serra")
    assert asked.id == "people-remove-asked"
    step = await ana.says("yes")
    assert step.id == "people-remove-done"
    assert [each.recipient for each in step.messages[1:]] == [jo.user_id]
    assert (await jo.says("people")).id == "core-no-member"
    undone = await ana.says("undo")
    assert jo.user_id in {each.recipient for each in undone.messages}
    assert (await jo.says("people")).id == "people-named"


async def test_by_account_in_catalan(house: House, forn: Member) -> None:
    ana = await house.person("Ana Puig", members=(forn,), locale="ca")
    jo = await contact(house, forn, locale="ca")
    await ana.says(f"persones treure {jo.user_id}")
    step = await ana.says("sí")
    assert "ja no actua en nom de" in step.body
    assert "Ja no actues" in step.messages[1].body


async def test_the_last_representative_stays(house: House, forn: Member, ana: Somebody) -> None:
    await contact(house, forn)
    assert (await ana.says("people remove ana")).id == "people-last"
    assert (await ana.says("people remove nobody")).id == "people-nobody"


@pytest.mark.parametrize("who", ["stranger", "contact", "other"])
async def test_nobody_else_manages_them(
    house: House, forn: Member, ana: Somebody, who: str
) -> None:
    other = await house.member("other", name="Other")
    if who == "stranger":
        evil = await house.stranger()
    elif who == "contact":
        evil = await contact(house, forn)
    else:
        evil = await house.person("Eve", members=(other,))
    room = await house.room(evil, ana)
    for text in (f"people add {evil.user_id} representative forn", "people remove ana",
                 "people forn", "people remove Ana Puig forn"):  # fmt: skip
        for step in (
            await evil.says(text),
            await evil.says("yes"),
            await evil.says(f"!{text}", room),
            await ana.says("!people", room),
        ):
            for heard in step.messages:
                if heard.room_id == room.room_id or heard.recipient == evil.user_id:
                    assert ana.user_id not in heard.body
    assert "Ana Puig, representative" in (await ana.says("people")).body


async def test_only_so_many_wait_for_an_answer(house: House, forn: Member, ana: Somebody) -> None:
    for number in range(10):
        await ana.says(f"people add @p{number}:example.org contact")
    assert (await ana.says("people add @p11:example.org contact")).id == "people-too-many"


async def test_taking_questions_back_does_not_let_one_write_to_the_world(
    house: House, forn: Member, ana: Somebody
) -> None:
    """Nobody is asked a third time within a day, and no member asks more than twenty times."""
    eva = await house.stranger("eva")
    for _ in range(2):
        assert (await ana.says(f"people add {eva.user_id} contact")).id == "people-add-done"
        await ana.says("undo")
    again = await ana.says(f"people add {eva.user_id} contact")
    assert again.id == "people-enough"
    assert all(each.recipient != eva.user_id for each in again.messages)
    for number in range(18):
        asked = await ana.says(f"people add @n{number}:example.org contact")
        assert asked.id == "people-add-done"
        await ana.says("undo")
    assert (await ana.says("people add @more:example.org contact")).id == "people-enough"
    house.later(days=1, minutes=1)
    assert (await ana.says(f"people add {eva.user_id} contact")).id == "people-add-done"


async def test_no_more_people_than_the_plan_has_room_for(
    house: House, forn: Member, ana: Somebody
) -> None:
    """Those who were asked and have not answered count, too."""
    limit = Limit(name=LimitName.PEOPLE, value=2, hard=True)
    await house.plan(
        Plan(
            level="2", version=1, names=Localized({"en": "Level 2"}), price=None,
            interval=Interval.MONTH, limits=(limit,),
        )
    )  # fmt: skip
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).update(replace(forn, plan="2"))
    assert (await ana.says("people add @eva:example.org contact Eva")).id == "people-add-done"
    refused = await ana.says("people add @max:example.org contact Max")
    assert refused.id == "plan-limit-reached"
    assert "Level 2" in refused.body
