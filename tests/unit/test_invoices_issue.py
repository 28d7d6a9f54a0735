"""Number series without gaps or doubles, whatever runs side by side and whenever it is killed."""

import asyncio
import json
import random
import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from assistant.storage.invoices import DocumentRepository
from tests.support.conversation import House
from tests.support.money import ENTITY, documents, issue, keep, pays
from tests.support.operator import Operator
from tests.support.processes import run

ENTITIES = """
[[entity]]
slug = "coop"
name = "Sample Co-op SCCL"
vat_number = "ESF12345674"
registration_number = "B-1"
category = "S"
rate = "21"
series = "{year}-"
credit_series = "{year}-R-"
language = "ca"
iban = "ES91 2100 0418 4502 0005 1332"
default = true
address = { street = "Carrer Gran 5", postcode = "08012", city = "Barcelona", country = "Spain" }
"""
PLAN = """
[[plan]]
level = "2"
name = { en = "Level 2" }
price = "20.00"
currency = "EUR"
interval = "month"
"""
HEADER = "number,member,kind,issued,due,currency,net,tax,total,status,description\n"


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    """Return an operator of a co-op with an entity and a plan that costs something."""
    operator = Operator(tmp_path)
    operator.settles(database={"path": str(tmp_path / "assistant.db")})
    operator.migrates()
    operator.types("plans", "import", operator.writes("plans.toml", PLAN))
    operator.types("entities", "import", operator.writes("entities.toml", ENTITIES))
    return operator


def members(operator: Operator, count: int) -> None:
    lines = "".join(
        f"m{number:04},person,Member {number},2,Carrer Nou {number},Vic,ES\n"
        for number in range(count)
    )
    file = operator.writes("members.csv", "member,kind,name,plan,street,city,country\n" + lines)
    operator.types("members", "import", file)


def numbers(operator: Operator) -> list[int]:
    """Return the counts of all invoices, in the order of their issue."""
    with closing(sqlite3.connect(operator.database)) as database:
        rows = database.execute("SELECT number FROM documents ORDER BY id").fetchall()
    return [int(re.fullmatch(r"\d{4}-(\d{4,})", number)[1]) for (number,) in rows]  # type: ignore[index]


def test_a_month_is_issued_once(operator: Operator) -> None:
    members(operator, 5)
    before = operator.reads("invoices", "issue", "--period", "2026-11", "--dry-run")
    assert len(before["owed"]) == 5
    assert before["issued"] == []
    assert numbers(operator) == []
    done = operator.reads("invoices", "issue", "--period", "2026-11")
    assert len(done["issued"]) == 5
    assert operator.reads("invoices", "issue", "--period", "2026-11")["issued"] == []
    assert numbers(operator) == [1, 2, 3, 4, 5]
    (listed,) = operator.reads("invoices", "list", "--member", "m0003")
    assert (listed["net"], listed["tax"], listed["total"]) == ("16.53", "3.47", "20.00")
    operator.types("invoices", "paid", listed["number"])
    operator.types("invoices", "credit", listed["number"])
    operator.types("invoices", "credit", listed["number"], status=1)
    kinds = [each["kind"] for each in operator.reads("invoices", "list", "--member", "m0003")]
    assert kinds == ["credit-note", "invoice"]


def test_what_cannot_be_made_gets_no_number_and_stops_nobody_else(operator: Operator) -> None:
    """Who has no address is named with what is missing; the others have their invoices."""
    members(operator, 3)
    file = operator.writes("more.csv", "member,kind,name,plan\nfar,person,Far,2\n")
    operator.types("members", "import", file)
    lacking = [{"member": "far", "what": ["buyer-address"]}]
    command = ("invoices", "issue", "--period", "2026-11")
    before = operator.reads(*command, "--dry-run", status=1)
    assert (before["lacking"], len(before["owed"])) == (lacking, 3)
    done = operator.reads(*command, status=1)
    assert (done["lacking"], len(done["issued"])) == (lacking, 3)
    assert numbers(operator) == [1, 2, 3]
    said = operator.types(*command, status=1).stdout
    assert "far: the member's address is missing" in said
    head = "member,kind,name,plan,street,city,country\n"
    file = operator.writes("put-right.csv", head + "far,person,Far,2,Main Road 1,Cork,IE\n")
    operator.types("members", "import", file)
    assert operator.reads(*command)["lacking"] == []
    assert numbers(operator) == [1, 2, 3, 4]


def _batch(operator: Operator) -> int:
    """Issue as a process of its own; return how it ended."""
    words = ("--config", str(operator.config), "invoices", "issue", "--period", "2026-11")
    return run("assistant", *words).returncode


BOUNDARIES = tuple(
    f"{side}:{what}"
    for side in ("before", "after")
    for what in (
        "INSERT INTO series", "INSERT INTO documents", "INSERT INTO due",
        "INSERT INTO billed_periods", "COMMIT",
    )
)  # fmt: skip
"""Every step of a document's issue, and the commit of it."""


def _dies(operator: Operator, bombs: list[str]) -> list[bool]:
    """Issue with each bomb in turn; whatever died, there is no gap. Return which ones killed."""
    ended = run("tests.support.dying_batch", str(operator.config), "2026-11", *bombs, timeout=3000)
    assert ended.returncode == 0, ended.stderr
    ends = json.loads(ended.stdout)
    for end in ends:
        found = [int(number.removeprefix("2026-")) for number in end["numbers"]]
        assert found == list(range(1, len(found) + 1)), end["bomb"]
    return [end["killed"] for end in ends]


def _done(operator: Operator, count: int) -> None:
    """Run the batch to its end: each member has one invoice, and each its own number."""
    operator.types("invoices", "issue", "--period", "2026-11")
    assert numbers(operator) == list(range(1, count + 1))
    with closing(sqlite3.connect(operator.database)) as database:
        query = "SELECT count(DISTINCT member_id), count(*) FROM documents"
        assert database.execute(query).fetchone() == (count, count)
        query = "SELECT count(DISTINCT document_id), count(*) FROM billed_periods"
        assert database.execute(query).fetchone() == (count, count)


def test_killed_at_every_step_there_is_no_gap_and_no_double(operator: Operator) -> None:
    """SIGKILL around each statement of an issue and around its commit, in the third document."""
    members(operator, 60)
    assert _dies(operator, [f"{boundary}:3" for boundary in BOUNDARIES]) == [True] * len(BOUNDARIES)
    assert 0 < len(numbers(operator)) < 60
    _done(operator, 60)


@pytest.mark.storm
def test_a_thousand_invoices_killed_again_and_again(operator: Operator) -> None:
    """Around each step, at any statement at all, and at any moment, until all are issued."""
    members(operator, 1000)
    luck = random.Random(7)  # noqa: S311 - when to kill, no secret
    bombs = [f"{boundary}:{luck.randint(1, 30)}" for boundary in BOUNDARIES for _ in range(2)]
    bombs += [f"{luck.choice(('before', 'after'))}::{luck.randint(1, 8000)}" for _ in range(15)]
    bombs += [f"within:{luck.uniform(0.5, 6)}" for _ in range(15)]
    luck.shuffle(bombs)
    killed = _dies(operator, bombs)
    assert sum(killed) > len(BOUNDARIES)
    _done(operator, 1000)


def test_two_batches_side_by_side(operator: Operator) -> None:
    members(operator, 60)
    with ThreadPoolExecutor() as side_by_side:
        assert list(side_by_side.map(_batch, (operator, operator))) == [0, 0]
    assert numbers(operator) == list(range(1, 61))


async def test_a_rollback_gives_the_number_back(tmp_path: Path) -> None:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        forn, other = await house.member("forn"), await house.member("other")
        await pays(house, forn)
        await pays(house, other)
        await issue(house, forn)
        with pytest.raises(IntegrityError):  # noqa: PT012 - the end of the transaction is meant
            async with house.database.transaction(house.now) as tx:
                from assistant.domain.invoices import DocumentKind  # noqa: PLC0415
                from assistant.storage.series import SeriesRepository  # noqa: PLC0415

                number = await SeriesRepository(tx.connection).take(
                    ENTITY, DocumentKind.INVOICE, house.now.date()
                )
                assert number == "2026-0002"
                (document,) = await DocumentRepository(tx.connection).all()
                await DocumentRepository(tx.connection).add(document, house.now)
        assert (await issue(house, other)).number == "2026-0002"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE documents SET total_minor = 1, net_minor = 1, tax_minor = 0",
        "UPDATE documents SET buyer = '{}'", "UPDATE documents SET number = '2026-0009'",
        "UPDATE documents SET origin = 'imported'", "UPDATE documents SET member_id = 2",
        "DELETE FROM documents", "UPDATE series SET last = 0", "UPDATE series SET last = last + 2",
        "DELETE FROM series",
    ],
)  # fmt: skip
async def test_what_was_issued_cannot_be_changed_by_any_program(
    tmp_path: Path, statement: str
) -> None:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        forn = await house.member("forn")
        await house.member("other")
        await pays(house, forn)
        await issue(house, forn)
        before = await documents(house)
        with pytest.raises(IntegrityError):
            async with house.database.transaction(house.now) as tx:
                await tx.connection.execute(text(statement))
        assert await documents(house) == before


async def test_a_members_documents_are_found_by_an_index(tmp_path: Path) -> None:
    async with House.open(tmp_path) as house, house.database.reading() as connection:
        for query, index in (
            ("SELECT * FROM documents WHERE member_id = 1 ORDER BY issued DESC, id DESC",
             "ix_documents_member"),
            (
                "SELECT * FROM documents WHERE member_id = 1 AND status = 'open' ORDER BY issued",
                "ix_documents_",  # that of all, or that of the open ones: SQLite takes either
            ),
            ("SELECT * FROM documents WHERE number_key = '2026-1' ORDER BY issued DESC, id DESC",
             "ix_documents_number_key"),
        ):  # fmt: skip
            rows = (await connection.execute(text(f"EXPLAIN QUERY PLAN {query}"))).all()
            plan = " ".join(str(row.detail) for row in rows)
            assert index in plan, plan
            assert "SCAN" not in plan
            if index != "ix_documents_number_key":  # few have one number
                assert "TEMP B-TREE" not in plan


def test_a_file_of_documents_is_taken_whole_or_not_at_all(operator: Operator) -> None:
    members(operator, 2)
    right = HEADER + (
        "FA-1,m0000,invoice,2025-01-02,2025-02-01,EUR,10.00,2.10,12.10,open,Rooms\n"
        "FA-2,m0001,receipt,2025-01-02,,USD,5.00,0.00,5.00,paid,Gift\n"
    )
    wrong = right + (
        "FA-3,nobody,invoice,2025-01-02,,EUR,1.00,0.00,1.00,open,X\n"
        "FA-4,m0000,bill,2025-01-02,,EUR,1.00,0.00,1.00,open,X\n"
        "FA-5,m0000,invoice,02.01.2025,,EUR,1.00,0.00,1.00,open,X\n"
        "FA-6,m0000,invoice,2025-01-02,,EUR,1.00,0.00,2.00,open,X\n"
        "FA-1,m0000,invoice,2025-01-02,,EUR,1.00,0.00,1.00,open,X\n"
    )
    report = operator.reads("invoices", "import", operator.writes("wrong.csv", wrong), status=1)
    found = [(each["line"], each["column"], each["code"]) for each in report["problems"]]
    assert found == [
        (4, "member", "unknown-member"), (5, "kind", "unknown-choice"), (6, "issued", "bad-date"),
        (7, "total", "does-not-add-up"), (8, "number", "duplicate"),
    ]  # fmt: skip
    assert operator.reads("invoices", "list") == []
    file = operator.writes("right.csv", "\ufeff" + right.replace(",", ";"))
    assert operator.reads("invoices", "import", file)["added"] == ["FA-1", "FA-2"]
    assert operator.reads("invoices", "import", file)["unchanged"] == 2
    paid = operator.writes("paid.csv", right.replace("open,Rooms", "paid,Rooms"))
    assert operator.reads("invoices", "import", paid)["changed"] == ["FA-1"]
    other = operator.writes("other.csv", right.replace("Rooms", "Other rooms"))
    (problem,) = operator.reads("invoices", "import", other, status=1)["problems"]
    assert (problem["column"], problem["code"]) == ("description", "conflict-known")


def test_entities_that_no_invoice_could_name_are_refused(operator: Operator) -> None:
    wrong = ENTITIES.replace("ESF12345674", "ESF12345675").replace('"21"', '"0"')
    wrong = wrong.replace("1332", "1333").replace('"{year}-R-"', '"{year}-"')
    report = operator.reads("entities", "import", operator.writes("e.toml", wrong), status=1)
    codes = {each["code"] for each in report["problems"]}
    assert codes == {"bad-tax-number", "rate-of-category", "bad-iban", "duplicate"}
    again = operator.reads("entities", "import", operator.writes("e.toml", ENTITIES))
    assert (again["added"], again["changed"], again["unchanged"]) == ([], [], 1)


async def test_the_bot_and_two_desks_take_numbers_in_turn(tmp_path: Path) -> None:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        found = [await house.member(f"m{number}") for number in range(12)]
        for member in found:
            await pays(house, member)
        made = await asyncio.gather(*(issue(house, member) for member in found))
        assert sorted(each.number for each in made) == [f"2026-{n:04}" for n in range(1, 13)]
