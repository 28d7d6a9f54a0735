"""The gateway to OpenCollective, against a server that executes the schema."""

from pathlib import Path

import pytest
from graphql import (
    build_schema,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_object_type,
    parse,
    validate,
)

from assistant.domain.members import MemberKind
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.gateways.opencollective import client
from assistant.services.sources import (
    Shifted,
)
from tests.support.opencollective import (
    FULL_SCHEMA,
    OWN_SCHEMA,
    Backer,
    Collective,
    all_of,
    schema,
    serving,
    source,
)

QUERIES = sorted(Path(client.__file__).parent.glob("*.graphql"))
SCHEMAS = [OWN_SCHEMA, *([FULL_SCHEMA] if FULL_SCHEMA.exists() else [])]


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.name)
def test_our_queries_are_valid(path: Path, query: Path) -> None:
    """A wrong field fails here, and not at the first member."""
    assert validate(schema(path), parse(query.read_text())) == []


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_the_trimmed_schema_is_part_of_it(path: Path) -> None:
    """Every type, field, argument and value of ours is theirs, with the same type."""
    whole = build_schema(path.read_text())
    for name, ours in schema().type_map.items():
        if name.startswith("__"):
            continue
        theirs = whole.type_map[name]
        assert type(ours) is type(theirs), name
        if is_enum_type(ours) and is_enum_type(theirs):
            assert set(ours.values) <= set(theirs.values)
        elif (is_object_type(ours) and is_object_type(theirs)) or (
            is_interface_type(ours) and is_interface_type(theirs)
        ):
            for field, told in ours.fields.items():
                assert str(told.type) == str(theirs.fields[field].type), f"{name}.{field}"
                for argument, kind in told.args.items():
                    other = theirs.fields[field].args[argument]
                    assert str(kind.type) == str(other.type), f"{name}.{field}({argument})"
        elif is_input_object_type(ours) and is_input_object_type(theirs):
            for field, wanted in ours.fields.items():
                assert str(wanted.type) == str(theirs.fields[field].type), f"{name}.{field}"


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
async def test_a_payment_is_read_as_it_is(path: Path) -> None:
    there = Collective()
    there.backers = [
        Backer(number=1, name="Ana Puig", email="Ana@Puig.example", cents=1999.9999999),
        Backer(number=2, kind="ORGANIZATION", frequency="YEARLY", status="ERROR", cents=24000.0),
        Backer(number=3, status="CANCELLED", next_charge=None, currency="JPY", cents=150000.0),
    ]
    there.receives(1, 2000.0)
    there.receives(1, 2000.0, isRefunded=True)
    async with serving(there, schema(path)):
        payments, receipts, _ = await all_of(source(there))
    ana, north, third = payments
    assert (ana.key, ana.payer.account, ana.payer.emails) == (
        "or_1",
        "acc-1",
        ("ana@puig.example",),
    )
    assert ana.amount == Money(2000, "EUR"), "a Float in cents is rounded"
    assert str(ana.next_charge) == "2026-12-01"
    assert north.payer.kind is MemberKind.ORGANISATION
    assert (north.interval, north.status) == (Interval.YEAR, ContributionStatus.PAUSED)
    assert third.status is ContributionStatus.ENDED
    assert third.amount == Money(1500, "JPY"), "yen are told in hundredths, too"
    (receipt,) = receipts
    assert (receipt.total, receipt.account, receipt.payment) == (
        Money(2000, "EUR"),
        "acc-1",
        "or_1",
    )


async def test_pages_are_put_together() -> None:
    there = Collective()
    there.gives(25)
    for number in range(1, 8):
        there.receives(number, 100.0 * number)
    async with serving(there):
        payments, receipts, pages = await all_of(source(there, page=4))
    assert sorted({p.key for p in payments}) == sorted(f"or_{n}" for n in range(1, 26))
    assert len({r.key for r in receipts}) == 7
    assert pages[-1].read == 32
    assert there.requests == 8 + 2, "each page begins with the last row of the one before"


async def test_a_cursor_goes_on_in_another_process() -> None:
    there = Collective()
    there.gives(10)
    async with serving(there):
        first = source(there, page=4)
        page = await first.page(None, None)
        await first.close()
        second = source(there, page=4)
        following = await second.page(page.cursor, None)
        await second.close()
    assert [p.key for p in following.payments] == ["or_4", "or_5", "or_6", "or_7"]


async def test_who_left_while_we_read_is_noticed() -> None:
    """One order less before the next page: offset paging would skip somebody silently."""
    there = Collective()
    there.gives(10)

    def one_leaves(offset: int) -> None:
        if offset:
            there.on_page = None
            del there.backers[0]

    there.on_page = one_leaves
    async with serving(there):
        with pytest.raises(Shifted):
            await all_of(source(there, page=4))


async def test_who_comes_while_we_read_is_read_too() -> None:
    there = Collective()
    there.gives(10)

    def one_comes(offset: int) -> None:
        if offset:
            there.on_page = None
            there.backers.append(Backer(number=11))

    there.on_page = one_comes
    async with serving(there):
        payments, _, _ = await all_of(source(there, page=4))
    assert len({p.key for p in payments}) == 11


async def test_incognito_contributors_are_never_handed_out() -> None:
    there = Collective()
    there.gives(3)
    there.backers[1] = Backer(
        number=2, name="Secret Sam", email="sam@secret.example", incognito=True
    )
    there.receives(2, 5000.0, fromAccount=there.backers[1].account(admin=True))
    async with serving(there):
        payments, receipts, pages = await all_of(source(there, page=2))
    assert [p.key for p in dict.fromkeys(payments)] == ["or_1", "or_3"]
    assert receipts == []
    told = repr(pages)
    for trace in ("Secret", "sam@", "slug-2", "acc-2", "or_2"):
        assert trace not in told, trace


async def test_a_token_without_rights_sees_no_addresses_and_that_is_no_error() -> None:
    there = Collective()
    there.gives(2)
    there.errors = [
        {
            "message": "no",
            "path": ["account", "orders", "nodes", 0, "fromAccount", "emails"],
            "extensions": {"code": "Forbidden"},
        }
    ]
    async with serving(there):
        payments, _, _ = await all_of(source(there, token=None))
    assert [p.payer.emails for p in payments] == [(), ()]
