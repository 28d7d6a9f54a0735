"""The members' list: for the people who keep it, in their direct room, and for nobody else."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.coop import Caps
from assistant.domain.members import Member, MemberClass, MemberKind, MemberStatus, Role
from assistant.domain.money import Money
from assistant.domain.persons import Permission
from assistant.domain.plans import ContributionStatus, Interval, Plan
from assistant.domain.replies import Localized
from tests.support.conversation import House, Somebody
from tests.support.membership import now_is, pays

PLAN = Plan(
    level="2", version=1, names=Localized(en="Level 2"), price=Money(2000, "EUR"),
    interval=Interval.MONTH, limits=(),
)  # fmt: skip
KEEP = frozenset({Permission.MANAGE_MEMBERS})
MONEY = frozenset({Permission.MANAGE_MEMBERS, Permission.MANAGE_MONEY})


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, caps=Caps(stranger_burst=1000)) as house:
        await house.plan(PLAN)
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member(
        "M-002", name="Forn Cooperatiú", plan="2", kind=MemberKind.ORGANISATION
    )


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    return await house.person("Ana Puig", members=(forn,), email="ana@puig.example")


async def keeper(
    house: House, permissions: frozenset[Permission] = KEEP, locale: str = "en"
) -> Somebody:
    mia = await house.person("Mia Font", locale=locale)
    await house.circle("admin", people=(mia,), permissions=permissions)
    return mia


async def test_they_are_counted_and_how_to_search_is_said(house: House, ana: Somebody) -> None:
    mia = await keeper(house)
    body = (await mia.says("members")).body
    assert "2 members: 2 active" in body
    assert "members" in body.splitlines()[1]


@pytest.mark.parametrize(
    "words", ["M-002", "m-002", "forn cooperatiu", "FORN", "ana@puig", "Puig", "coopera ana"]
)
async def test_one_is_found_by_whatever_is_known(house: House, ana: Somebody, words: str) -> None:
    mia = await keeper(house)
    shown = await mia.says(f"members {words}")
    assert shown.id == "members-shown"
    for part in ("Forn Cooperatiú", "M-002", "Level 2", "Ana Puig", "ana@puig.example",
                 ana.user_id, "active"):  # fmt: skip
        assert part in shown.body
    assert len(shown.body.splitlines()) <= 8


async def test_it_is_read_in_catalan(house: House, ana: Somebody) -> None:
    mia = await keeper(house, locale="ca")
    assert "2 persones i entitats sòcies" in (await mia.says("sòcies")).body
    shown = (await mia.says("sòcies forn")).body
    assert "Classe usuària, pla Level 2" in shown
    assert "representant" in shown
    asked = await mia.says("sòcies suspendre M-002")
    assert "Suspenc" in asked.body
    assert "està suspesa" in (await mia.says("sí")).body


async def test_many_are_shown_five_at_a_time(house: House) -> None:
    mia = await keeper(house)
    for number in range(12):
        await house.member(f"C-{number:02}", name=f"Choir {number}")
    body = (await mia.says("members choir")).body
    assert "12 members" in body
    assert "C-04" in body
    assert "C-05" not in body
    assert "C-09" in (await mia.says("more")).body
    assert "C-11" in (await mia.says("more")).body


async def test_money_is_for_those_who_manage_it(house: House, forn: Member, ana: Somebody) -> None:
    await pays(house, forn, ContributionStatus.ACTIVE)
    mia = await keeper(house)
    pol = await house.person("Pol Mas")
    await house.circle("finance", people=(pol,), permissions=MONEY)
    assert "20.00" not in (await mia.says("members M-002")).body
    assert "€20.00 a month" in (await pol.says("members M-002")).body
    assert (await mia.says("members unnamed M-002")).id == "core-not-allowed"


async def test_a_code_is_mailed_or_handed_over(house: House, forn: Member, ana: Somebody) -> None:
    mia = await keeper(house)
    assert "linked already" in (await mia.says("members invite M-002")).body
    await ana.says("unlink")
    await ana.says("yes")
    step = await mia.says("members invite forn")
    assert "on its way" in step.body
    assert [each.kind for each in step.errands] == ["mail"]


async def test_an_account_is_linked_after_a_typed_yes_and_both_are_told(
    house: House, ana: Somebody
) -> None:
    mia, eve = await keeper(house), await house.stranger()
    asked = await mia.says(f"members link M-002 {eve.user_id}")
    assert "Ana Puig" in asked.body
    assert asked.reactions == []
    assert (await eve.says("plan")).id != "plan-shown"
    done = await mia.says("yes")
    assert done.id == "members-link-done"
    assert {each.recipient for each in done.messages[1:]} >= {ana.user_id, eve.user_id}
    assert (await eve.says("plan")).id == "plan-shown"
    undone = await mia.says("undo")
    assert eve.user_id in {each.recipient for each in undone.messages}
    assert (await eve.says("plan")).id != "plan-shown"


async def test_nobody_who_is_linked_is_linked_again_and_several_are_told_apart(
    house: House, forn: Member, ana: Somebody
) -> None:
    mia, eve = await keeper(house), await house.stranger()
    await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    assert (await mia.says(f"members link M-002 {ana.user_id}")).id == "members-id-taken"
    which = await mia.says(f"members link M-002 {eve.user_id}")
    assert which.id == "members-which-person"
    assert "Jo Serra" in which.body
    assert "Jo Serra" in (await mia.says(f"members link M-002 {eve.user_id} jo")).body


async def test_classes_change_and_change_back(house: House, forn: Member, ana: Somebody) -> None:
    mia = await keeper(house)
    assert "user and operational" in (await mia.says("members class M-002 both")).body
    assert (await now_is(house, forn)).classes == frozenset(MemberClass)
    await mia.says("undo")
    assert (await now_is(house, forn)).classes == {MemberClass.USER}
    asked = await mia.says("members class M-002")
    assert "Which class" in asked.body
    await mia.says("operational")
    assert (await now_is(house, forn)).classes == {MemberClass.OPERATIONAL}


async def test_notes_are_kept_as_written_and_seen_by_keepers_only(
    house: House, ana: Somebody
) -> None:
    mia = await keeper(house)
    await mia.says("members note M-002 Calls, please: after 6 pm.")
    assert "“Calls, please: after 6 pm” (Mia Font)" in (
        await mia.says("members M-002")
    ).body.replace("pm.”", "pm”")
    assert "Calls" not in (await ana.says("me")).body
    await mia.says("members note M-002 wrong")
    await mia.says("undo")
    assert "wrong" not in (await mia.says("members M-002")).body


async def test_a_membership_is_suspended_resumed_and_ended_and_the_member_told(
    house: House, forn: Member, ana: Somebody
) -> None:
    mia = await keeper(house)
    steps = (
        ("suspend", MemberStatus.SUSPENDED, "suspended"),
        ("resume", MemberStatus.ACTIVE, "back"),
        ("end", MemberStatus.ENDED, "has ended"),
    )
    for word, status, told in steps:
        asked = await mia.says(f"members {word} M-002")
        assert asked.id == "membership-decision-asked"
        assert (await now_is(house, forn)).status is not status, "only a yes does it"
        done = await mia.says("yes")
        assert done.id == "membership-decided"
        assert [each.recipient for each in done.messages[1:]] == [ana.user_id]
        assert told in done.messages[1].body
        assert (await now_is(house, forn)).status is status
        assert (await mia.says(f"members {word} M-002")).id == "members-already"


async def test_who_pays_unnamed_is_marked_and_unmarked(
    house: House, forn: Member, ana: Somebody
) -> None:
    pol = await keeper(house, MONEY)
    await pays(house, forn, ContributionStatus.ENDED)
    step = await pol.says("members unnamed M-002")
    assert "No reminder" in step.body
    assert (await now_is(house, forn)).status is MemberStatus.ACTIVE
    await pol.says("undo")
    assert (await now_is(house, forn)).status is MemberStatus.GRACE


COMMANDS = (
    "members", "members forn", "members M-002", "members invite M-002", "members class M-002 both",
    "members link M-002 @evil:example.org", "members note M-002 hello", "members suspend M-002",
    "members end M-002", "members unnamed M-002", "find member forn", "socias forn", "الأعضاء forn",
)  # fmt: skip
SECRETS = ("Cooperatiú", "puig.example", "Level 2", "M-002 ")


@pytest.mark.parametrize("who", ["stranger", "contact", "representative", "operational", "circle"])
async def test_nobody_else_is_shown_or_changes_anything(
    house: House, forn: Member, ana: Somebody, who: str
) -> None:
    """A stranger, somebody's contact or representative, an operational member, another circle."""
    classes = frozenset({MemberClass.OPERATIONAL if who == "operational" else MemberClass.USER})
    other = await house.member("other", name="Other", classes=classes)
    role = Role.CONTACT if who == "contact" else Role.REPRESENTATIVE
    eve = (
        await house.stranger()
        if who == "stranger"
        else await house.person("Eve", members=(other,), role=role)
    )
    if who == "circle":
        await house.circle("support", people=(eve,), permissions=frozenset({Permission.OPERATE}))
    room = await house.room(eve, ana)
    for text in COMMANDS:
        for step in (
            await eve.says(text),
            await eve.says("yes"),
            await eve.says(f"!{text}", room),
            await eve.says("yes"),
        ):
            for heard in step.messages:
                assert not any(secret in heard.body for secret in SECRETS), (text, heard.body)
    assert await now_is(house, forn) == forn


async def test_in_a_shared_room_it_is_answered_privately(house: House, ana: Somebody) -> None:
    mia = await keeper(house)
    room = await house.room(mia, ana)
    step = await mia.says("!members forn", room)
    assert step.recipient == mia.user_id
    for heard in step.messages:
        if heard.room_id == room.room_id:
            assert "Forn" not in heard.body


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "how do members vote?"),
        ("en", "when does my membership end?"),
        ("en", "please note that every member of ours can read this"),
        ("es", "¿cómo votan las socias?"),
        ("ca", "com voten les sòcies?"),
        ("ar", "كيف يصوّت الأعضاء؟"),
    ],
)
async def test_who_talks_about_members_is_not_refused_their_list(
    house: House, locale: str, text: str
) -> None:
    """What somebody may not do is only refused where it was clearly asked for."""
    pau = await house.person("Pau Vila", members=(await house.member("M-9"),), locale=locale)
    assert (await pau.says(text)).id not in {"core-not-allowed", "core-not-in-force"}
    assert (await pau.says(house.catalogue.words(locale, "members-show")[0])).id == (
        "core-not-allowed"
    )
