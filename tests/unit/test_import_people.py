"""The people in a file of members: known again, put into circles, and told."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import Role
from assistant.services.change_news import PlanChanged
from assistant.services.importing_people import CirclesChanged
from tests.support.imports import MEMBERS, Desk

HEADER = MEMBERS.splitlines()[0]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    await desk.plans()
    await desk.circles()
    yield desk
    await desk.database.close()


def table(*lines: str) -> str:
    return "\n".join((HEADER, *lines, ""))


class TestWhoIsWho:
    async def test_a_new_name_under_a_linked_id_and_the_same_address_is_a_new_name(
        self, desk: Desk
    ) -> None:
        await desk.members()
        (_, before), _ = (await desk.one("M-2")).people
        await desk.members(MEMBERS.replace("Mireia Font", "Mireia Font i Roca"))
        (_, after), _ = (await desk.one("M-2")).people
        assert after.person.id == before.person.id
        assert after.person.name == "Mireia Font i Roca"

    async def test_a_new_address_of_the_same_name_in_the_member_is_the_same_person(
        self, desk: Desk
    ) -> None:
        await desk.members()
        (_, before), *_ = (await desk.one("M-1")).people
        await desk.members(MEMBERS.replace("Ana@Puig.example", "new@puig.example"))
        (_, after), *_ = (await desk.one("M-1")).people
        assert (after.person.id, after.person.email) == (before.person.id, "new@puig.example")

    async def test_namesakes_in_one_member_stay_two(self, desk: Desk) -> None:
        text = table(
            "X-1,organisation,X,,maria1@x.example,,,,,María,,,",
            "X-1,,,,maria2@x.example,,,,,María,,,",
        )
        await desk.members(text)
        first = await desk.one("X-1")
        assert [profile.person.email for _, profile in first.people] == [
            "maria1@x.example", "maria2@x.example",
        ]  # fmt: skip
        assert (await desk.members(text)).changed == ()
        assert await desk.one("X-1") == first

    async def test_one_person_may_act_for_two_members(self, desk: Desk) -> None:
        await desk.members(MEMBERS + "M-3,person,Jo Serra,,jo@forn.example,2,,,,Jo Serra,,,\n")
        _, (_, jo) = (await desk.one("M-2")).people
        (_, same), *_ = (await desk.one("M-3")).people
        assert same.person.id == jo.person.id
        assert {link.member.key: link.role for link in same.memberships} == {
            "M-2": Role.CONTACT,
            "M-3": Role.REPRESENTATIVE,
        }

    async def test_an_id_that_is_somebody_elses_is_refused(self, desk: Desk) -> None:
        await desk.members()
        report = await desk.members(
            table("M-1,,,,ana@puig.example,,,,,Ana Puig,@mireia:coop.example,,")
        )
        assert [each.code for each in report.problems] == ["matrix-id-taken"]

    async def test_an_id_is_linked_and_stays_linked(self, desk: Desk) -> None:
        await desk.members()
        text = MEMBERS.replace("Ana Puig,,repr", "Ana Puig,@ana:coop.example,repr")
        assert (await desk.members(text)).changed == ("M-1",)
        await desk.members()
        (_, ana), *_ = (await desk.one("M-1")).people
        assert [each.user_id for each in ana.ids] == ["@ana:coop.example"]

    async def test_who_is_no_longer_listed_no_longer_acts_for_the_member(self, desk: Desk) -> None:
        await desk.members()
        report = await desk.members("\n".join(MEMBERS.splitlines()[:3]) + "\n")
        assert report.changed == ("M-2",)
        assert [each.person.name for _, each in (await desk.one("M-2")).people] == ["Mireia Font"]

    async def test_a_person_without_a_name_of_their_own_has_the_members(self, desk: Desk) -> None:
        await desk.members(table("X-1,person,Xavi Mas,,xavi@x.example,,,,,,,,"))
        (_, xavi), *_ = (await desk.one("X-1")).people
        assert xavi.person.name == "Xavi Mas"


class TestNotices:
    async def test_a_new_plan_is_told_to_who_is_linked_and_once(self, desk: Desk) -> None:
        await desk.members()
        changed = MEMBERS.replace("mireia@forn.example,1", "mireia@forn.example,2")
        changed = changed.replace("jo@forn.example,1", "jo@forn.example,2")
        await desk.members(changed)
        (notice,) = desk.post.notices
        assert (notice.person.name, notice.kind) == ("Mireia Font", "plan")
        assert notice.message == PlanChanged(
            member="Forn",
            plan={"en": "Level 2", "ca": "Nivell 2"},  # type: ignore[arg-type] # a Localized is a dict
        )
        await desk.members(changed)
        assert not desk.post.notices

    async def test_new_circles_are_told(self, desk: Desk) -> None:
        await desk.members()
        await desk.members(MEMBERS.replace("support;finance", "support"))
        (notice,) = desk.post.notices
        assert isinstance(notice.message, CirclesChanged)
        assert [names["en"] for names in notice.message.left] == ["Finance"]

    async def test_a_first_import_tells_nobody_anything(self, desk: Desk) -> None:
        await desk.members()
        assert not desk.post.notices
