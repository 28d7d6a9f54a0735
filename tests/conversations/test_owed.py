"""Who settles money sees every member's documents; nobody else learns that there are any."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.conversation import House
from tests.support.money import ENTITY, finance, issue, keep, pays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        await keep(house, ENTITY)
        for key in ("forn", "barca", "cal", "dos", "era", "fem", "gas"):
            member = await house.member(key, name=key.title())
            await pays(house, member)
            await issue(house, member)
        yield house


@pytest.mark.parametrize(
    ("locale", "of", "owed", "total"),
    [("en", "invoices of FORN", "all open invoices", "€140.00"),
     ("es", "facturas de forn", "todas las facturas pendientes", "140,00"),
     ("ca", "factures de forn", "totes les factures pendents", "140,00"),
     ("ar", "فواتير العضو forn", "كل الفواتير غير المدفوعة", "140.00")],
)  # fmt: skip
async def test_finance_lists_one_members_and_what_all_owe(
    house: House, locale: str, of: str, owed: str, total: str
) -> None:
    mia = await house.person("Mia Roca", locale=locale)
    await finance(house, mia)
    step = await mia.says(of)
    assert step.id == "invoices-listed"
    assert "Forn" in step.body
    assert "2026-0001" in step.body
    assert "2026-0002" not in step.body
    step = await mia.says(owed)
    assert total in step.body
    assert "2026-0001" in step.body
    assert "barca" in step.body
    assert "2026-0007" not in step.body, "five, then more"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "invoices FORN"), ("es", "facturas forn"), ("ca", "mostra'm les factures forn"),
     ("ar", "الفواتير forn"), ("en", "invoices forn 2026"), ("en", "show me the invoices forn?")],
)  # fmt: skip
@pytest.mark.parametrize("own", [0, 1, 2])
async def test_a_key_behind_the_word_is_enough(
    house: House, locale: str, words: str, own: int
) -> None:
    """Also for who has members of their own, of whom one would else be asked for."""
    mine = tuple([await house.member(f"mine-{n}", name=f"Mine {n}") for n in range(own)])
    mia = await house.person("Mia Roca", locale=locale, members=mine or None)
    await finance(house, mia)
    step = await mia.says(words)
    assert step.id == "invoices-listed"
    assert "Forn" in step.body
    assert "2026-0001" in step.body
    assert "2026-0002" not in step.body


async def test_ones_own_is_meant_before_any_other(house: House) -> None:
    own = await house.member("mine", name="Mine")
    mia = await house.person("Mia Roca", members=(own,))
    await finance(house, mia)
    assert "Mine" in (await mia.says("invoices mine")).body
    assert "Mine" in (await mia.says("invoices")).body
    assert "2025" in (await mia.says("invoices 2025")).body
    assert "2025" in (await mia.says("invoices forn 2025")).body
    assert (await mia.says("invoices nobody-at-all")).id == "contribution-no-member"


@pytest.mark.parametrize("own", [1, 2])
async def test_another_key_tells_nobody_else_that_there_is_one(house: House, own: int) -> None:
    mine = tuple([await house.member(f"mine-{n}", name=f"Mine {n}") for n in range(own)])
    eve = await house.person("Eve Stone", members=mine)
    there, nowhere = await eve.says("invoices forn"), await eve.says("invoices nowhere")
    assert there.id == nowhere.id == "plan-not-yours"
    assert there.body.replace("forn", "nowhere") == nowhere.body


async def test_a_key_that_nobody_has_is_said_so(house: House) -> None:
    mia = await house.person("Mia Roca")
    await finance(house, mia)
    assert (await mia.says("invoices of nobody-at-all")).id == "contribution-no-member"


@pytest.mark.parametrize("words", ["invoices of forn", "all open invoices", "invoices of nobody"])
async def test_nobody_else_sees_any_of_it(house: House, words: str) -> None:
    await finance(house, await house.person("Mia Roca"))
    own = await house.member("own")
    eve = await house.person("Eve Stone", members=(own,))
    step = await eve.says(words)
    assert "2026-" not in step.body
    assert "20.00" not in step.body
    assert "Forn" not in step.body
