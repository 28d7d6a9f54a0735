"""Tickets come out whole, go on the command line, and thin out when it is time."""

import asyncio
import csv
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.circles import Circle
from assistant.domain.replies import Localized
from assistant.domain.ticket_retention import Retention
from assistant.domain.tickets import Said, Ticket, TicketMessage
from assistant.storage.circles import CircleRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.ticket_archive import TicketArchiveRepository
from assistant.storage.ticket_files import TicketFile, TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.ticket_search import TicketSearch
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Database, Transaction, sqlite_url
from tests.support.database import fresh_database
from tests.support.operator import Operator

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
_FIRST = datetime(1990, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone


async def fill(tx: Transaction, *, closed: datetime | None, text: str = "=1+1 No sound") -> int:
    """Keep a ticket with a request, a note, a file and a rating."""
    circles = CircleRepository(tx.connection)
    found = await circles.by_slug("support")
    if found is None:
        made = Circle(id=0, slug="support", names=Localized(), remits=Localized())
        found = await circles.add(made, position=0)
    number = await NumberRepository(tx.connection).take("ticket")
    ticket = Ticket(
        number=number, circle_id=found.id, person_id=None, user_id="@a:b.c", member_id=None,
        subject=text, opened_at=NOW - timedelta(days=900),
    )  # fmt: skip
    await TicketRepository(tx.connection).add(ticket if closed is None else ticket.closed(closed))
    file_id = await TicketFileRepository(tx.connection).add(
        TicketFile(
            id=0, number=number, name="shot.png", mimetype="image/png", size=3,
            url="mxc://a/b", secrets={"key": "k"}, info={},
        )
    )  # fmt: skip
    messages = TicketMessageRepository(tx.connection)
    for said, words, file in ((Said.REQUEST, text, None), (Said.NOTE, "bbb2 again", file_id)):
        await messages.add(
            TicketMessage(
                id=0, number=number, said=said, at=NOW, author_id=None, text=words, file_id=file
            )
        )
    await TicketRecordRepository(tx.connection).rate(number, 0, 5, "thank you", NOW)
    return number


async def test_what_closed_long_ago_says_nothing_any_more(tmp_path: Path) -> None:
    """Neither text, file, rating's words nor the index; who, when and how stays."""
    database = await fresh_database(tmp_path)
    async with database.transaction(NOW) as tx:
        old = await fill(tx, closed=NOW - timedelta(days=400))
        young = await fill(tx, closed=NOW - timedelta(days=300))
        running = await fill(tx, closed=None)
        archive = TicketArchiveRepository(tx.connection)
        before = Retention(months=12).closed_before(NOW)
        assert before is not None
        assert await archive.thick(before, 10) == (old,)
        await archive.thin((old,), NOW)
        assert await archive.thick(before, 10) == ()
        page = {each.ticket.number: each for each in await archive.page(0, 10)}
        assert set(page) == {old, young, running}
        assert [(each.said, each.text, each.file) for each in page[old].said] == [
            ("request", "", None),
            ("note", "", None),
        ]
        assert (page[old].ticket.subject, page[old].stars) == ("", 5)
        assert page[young].said[1].text == "bbb2 again"
        (file,) = await TicketFileRepository(tx.connection).of(old)
        assert (file.name, file.url, file.secrets) == ("", None, None)
        circle = page[old].ticket.circle_id
        assert await TicketSearch(tx.connection).find(circle, "sound", limit=9) == (running, young)
    await database.close()


async def test_nothing_of_it_is_left_in_the_file(tmp_path: Path) -> None:
    database = await fresh_database(tmp_path)
    async with database.transaction(NOW) as tx:
        number = await fill(tx, closed=NOW - timedelta(days=400), text="unmistakable-word")
        await TicketArchiveRepository(tx.connection).thin((number,), NOW)
        await TicketSearch(tx.connection).settle()
    async with database.transaction(NOW) as tx:
        for (name,) in (
            await tx.connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'ticket%'"
            )
        ).all():
            query = f'SELECT * FROM "{name}"'  # noqa: S608 - a name that the schema has
            rows = (await tx.connection.exec_driver_sql(query)).all()
            assert "unmistakable" not in repr(rows), name
    await database.close()


@given(st.datetimes(_FIRST, timezones=st.just(UTC)))
def test_a_month_back_is_never_the_same_month(now: datetime) -> None:
    """Twelve months are a year, but for the 29th of February; none is for ever."""
    one, year = (Retention(months=n).closed_before(now) for n in (1, 12))
    assert one is not None
    assert year is not None
    assert (now.year * 12 + now.month) - (one.year * 12 + one.month) == 1
    assert (year.year, year.month) == (now.year - 1, now.month)
    assert year.day == now.day or (now.month, now.day) == (2, 29)
    assert Retention().closed_before(now) is None


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    operator = Operator(tmp_path)
    operator.settles()
    operator.types("db", "upgrade")

    async def filled() -> None:
        database = Database(sqlite_url(operator.database))
        async with database.transaction(NOW) as tx:
            await fill(tx, closed=None)
        await database.close()

    asyncio.run(filled())
    return operator


def test_the_operator_gets_an_object_a_ticket(operator: Operator) -> None:
    (line,) = operator.types("tickets", "export", "--json").stdout.splitlines()
    found = json.loads(line)
    assert (found["number"], found["circle"], found["state"]) == (101, "support", "new")
    assert [(m["side"], m["kind"], m["text"]) for m in found["messages"]] == [
        ("member", "request", "=1+1 No sound"),
        ("circle", "note", "bbb2 again"),
    ]
    assert found["messages"][0]["sent"] == "2026-11-23T10:00:00+00:00"
    opened = (NOW - timedelta(days=900)).isoformat()
    assert found["times"] == {"opened": opened} | dict.fromkeys(("answered", "resolved", "closed"))


def test_a_table_holds_no_formula(operator: Operator) -> None:
    """A spreadsheet would reckon out what a member wrote."""
    out = operator.types("tickets", "export", "--csv").stdout
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["key"], row["text"], row["stars"]) == ("101", "'=1+1 No sound", "5")


def test_what_came_out_goes_in_again_once(tmp_path: Path) -> None:
    """Another house's tickets: open ones join the queue, and the same file changes nothing."""
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    first = Operator(tmp_path / "first")
    first.settles()
    first.types("db", "upgrade")
    second = Operator(tmp_path / "second")
    second.settles()
    second.types("db", "upgrade")

    async def filled(operator: Operator, *, tickets: bool) -> None:
        database = Database(sqlite_url(operator.database))
        async with database.transaction(NOW) as tx:
            circles = CircleRepository(tx.connection)
            made = Circle(id=0, slug="support", names=Localized(), remits=Localized())
            made = await circles.add(made, position=0)
            await circles.set_room(made.id, "!s:b.c")
            if tickets:
                await fill(tx, closed=None)
                await fill(tx, closed=NOW, text="Second,\nwith a line")
        await database.close()

    asyncio.run(filled(first, tickets=True))
    asyncio.run(filled(second, tickets=False))
    file = second.writes("tickets.csv", first.types("tickets", "export", "--csv").stdout)
    report = second.reads("tickets", "import", file)
    assert report["added"] == ["101", "102"]
    again = second.reads("tickets", "import", file)
    assert (again["added"], again["unchanged"]) == ([], 2)
    lines = second.types("tickets", "export").stdout.splitlines()
    found = [json.loads(line) for line in lines]
    assert [(each["state"], each["messages"][0]["text"]) for each in found] == [
        ("new", "=1+1 No sound"),
        ("closed", "Second,\nwith a line"),
    ]


def test_what_is_wrong_with_a_file_is_said_by_line(operator: Operator) -> None:
    file = operator.writes(
        "wrong.csv",
        "key,circle,member,state,text,opened\n1,nobody,M-9,done,Help,yesterday\n,support,,new,,\n",
    )
    report = operator.reads("tickets", "import", file, status=1)
    said = {(each["line"], each["column"], each["code"]) for each in report["problems"]}
    assert said >= {
        (2, "circle", "unknown-circle"),
        (2, "member", "unknown-member"),
        (2, "state", "unknown-choice"),
        (2, "opened", "bad-moment"),
        (3, "key", "missing"),
        (3, "text", "missing"),
        (3, "circle", "circle-without-room"),
    }
