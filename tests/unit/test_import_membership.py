"""Status, address and tax number in a file of members, and what an import makes of them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.details import Address, BillingDetails
from assistant.domain.members import MemberStatus
from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus, Interval
from assistant.domain.prospects import Prospect
from assistant.storage.contributions import ContributionRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.prospects import ProspectRepository
from tests.support.imports import PLANS, Desk

ADDRESS = "billing_name,street,postcode,city,region,country,tax_number"
WHOLE = "Forn SCCL,Carrer Major 1,08001,Barcelona,,es,F-12345678"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    await desk.plans()
    await desk.members("member,name,plan,person,matrix_id\nF,Forn,1,Mia,@mia:coop.example\n")
    yield desk
    await desk.database.close()


async def details(desk: Desk) -> BillingDetails | None:
    member = (await desk.one("F")).member
    found: BillingDetails | None = await desk.repository(DetailsRepository, "get", member.id)
    return found


async def status(desk: Desk) -> MemberStatus:
    return (await desk.one("F")).member.status


async def stops(desk: Desk, how: ContributionStatus) -> None:
    paid = Contribution(
        source="bank", amount=Money(1000, "EUR"), interval=Interval.MONTH, status=how,
        next_charge=None,
    )  # fmt: skip
    member = (await desk.one("F")).member
    await desk.repository(ContributionRepository, "put", member.id, "k", paid)


async def test_an_address_is_kept_and_laid_over_what_is_known(desk: Desk) -> None:
    report = await desk.members(f"member,{ADDRESS}\nF,{WHOLE}\n")
    assert (report.problems, report.changed) == ((), ("F",))
    assert await details(desk) == BillingDetails(
        name="Forn SCCL",
        address=Address(street="Carrer Major 1", city="Barcelona", country="ES", postcode="08001"),
        tax_number="F12345678",
    )
    assert (await desk.members(f"member,{ADDRESS}\nF,{WHOLE}\n")).changed == ()
    await desk.members("member,street,tax_number\nF,Plaça Nova 2,-\n")
    after = await details(desk)
    assert after is not None
    assert after.address is not None
    assert (after.address.street, after.address.city) == ("Plaça Nova 2", "Barcelona")
    assert after.tax_number is None


@pytest.mark.parametrize(
    ("columns", "line", "problem"),
    [
        ("country", "Spain", ("country", "bad-country")),
        ("country", "XQ", ("country", "bad-country")),
        ("tax_number", "no", ("tax_number", "bad-tax-number")),
        ("street,city", "Carrer 1,Lleida", ("country", "missing")),
        ("status", "grace", ("status", "unknown-choice")),
    ],
)
async def test_what_is_wrong_has_its_place_and_changes_nothing(
    desk: Desk, columns: str, line: str, problem: tuple[str, str]
) -> None:
    before = await desk.everything()
    report = await desk.members(f"member,{columns}\nF,{line}\n")
    assert [(each.column, each.code) for each in report.problems] == [problem]
    assert await desk.everything() == before


async def test_lines_that_contradict_each_other_are_refused(desk: Desk) -> None:
    lines = "F,active,Major 1,Reus,ES\nF,ended,Major 1,Vic,ES\n"
    report = await desk.members(f"member,status,street,city,country\n{lines}")
    assert {(each.column, each.code) for each in report.problems} == {
        ("status", "conflict"), ("city", "conflict"),
    }  # fmt: skip


async def test_a_status_is_a_decision_that_is_told(desk: Desk) -> None:
    await desk.members("member,status\nF,suspended\n")
    assert await status(desk) is MemberStatus.SUSPENDED
    assert [each.message.message for each in desk.post.relayed] == ["membership-suspended"]
    await desk.members("member,status\nF,suspended\n")
    assert desk.post.relayed == []
    await desk.members("member,status\nF,active\n")
    assert await status(desk) is MemberStatus.ACTIVE
    assert [each.message.message for each in desk.post.relayed] == ["membership-back"]


async def test_a_dry_run_tells_nobody(desk: Desk) -> None:
    await desk.members("member,status\nF,ended\n", dry_run=True)
    assert await status(desk) is MemberStatus.ACTIVE
    assert desk.post.empty


async def test_each_import_looks_at_payments_and_a_list_ends_no_grace(desk: Desk) -> None:
    await stops(desk, ContributionStatus.ENDED)
    report = await desk.members("member,status\nF,active\n")
    assert (await status(desk), report.changed) == (MemberStatus.GRACE, ("F",))
    until = (await desk.one("F")).member.grace_until
    await desk.members("member,status\nF,active\n")
    assert (await desk.one("F")).member.grace_until == until
    await stops(desk, ContributionStatus.ACTIVE)
    await desk.members("member,name\nF,Forn\n")
    assert await status(desk) is MemberStatus.ACTIVE


async def test_a_plan_that_costs_nothing_ends_grace(desk: Desk) -> None:
    await stops(desk, ContributionStatus.ENDED)
    await desk.members("member,name\nF,Forn\n")
    assert await status(desk) is MemberStatus.GRACE
    await desk.plans(PLANS.replace("10.00", "0.00"))
    await desk.members("member,plan\nF,1\n")
    assert await status(desk) is MemberStatus.ACTIVE


async def test_a_prospect_who_is_imported_has_become_a_member(desk: Desk) -> None:
    for name, email in (("Eva", "eva@pla.example"), ("Pol", "pol@pla.example")):
        prospect = Prospect(
            id=0, name=name, email=email, user_id=None, source=None, note=None,
            first_seen=desk.now,
        )  # fmt: skip
        await desk.repository(ProspectRepository, "add", prospect)
    await desk.members("member,name,email,person\nE,Eva Pla,Eva@pla.example,Eva Pla\n")
    left = await desk.repository(ProspectRepository, "open")
    assert [each.name for each in left] == ["Pol"]
