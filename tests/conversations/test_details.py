"""Members see and correct whom their invoices are made out to."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.details import Address, BillingDetails
from assistant.domain.members import Member, Role
from assistant.services.details import read_address, read_town
from assistant.services.tax_numbers import TaxNumberFault, TaxNumberWrong, read_tax_number
from assistant.storage.details import DetailsRepository
from tests.support.conversation import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def details_of(house: House, member: Member) -> BillingDetails | None:
    async with house.database.reading() as connection:
        return await DetailsRepository(connection).get(member.id)


async def test_a_tax_number_is_checked_confirmed_and_undone(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(members=(forn,))
    assert "no tax number" in (await ana.says("details")).body
    wrong = await ana.says("details tax ESB12345675")
    assert wrong.id == "details-tax-wrong"
    assert "check digit" in wrong.body
    assert "Spain" in wrong.body
    asked = await ana.says("details tax es-b12345674")
    assert asked.id == "details-question"
    assert await details_of(house, forn) is None
    assert (await ana.says("yes")).id == "details-saved"
    assert await details_of(house, forn) == BillingDetails(name="Forn", tax_number="ESB12345674")
    await ana.says("undo")
    assert await details_of(house, forn) is None


async def test_an_address_in_one_line_or_step_by_step(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(members=(forn,))
    asked = await ana.says("details address Carrer Major 1, 08001 Barcelona, Spain")
    assert "Carrer Major 1, 08001 Barcelona, Spain" in asked.body
    await ana.says("yes")
    known = await details_of(house, forn)
    assert known is not None
    assert known.address == Address(
        street="Carrer Major 1", city="Barcelona", country="ES", postcode="08001"
    )
    assert "Which address" in (await ana.says("details address")).body
    assert "town" in (await ana.says("Rue de la Paix 2")).body
    assert "country" in (await ana.says("75002 Paris")).body
    assert "France" in (await ana.says("frança")).body
    await ana.says("yes")
    known = await details_of(house, forn)
    assert known is not None
    assert known.address is not None
    assert known.address.country == "FR"


async def test_the_same_in_spanish(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(locale="es", members=(forn,))
    assert "dígito de control" in (await ana.says("datos nif ESB12345675")).body
    assert "España" in (await ana.says("datos dirección Calle 1, 08001 Barcelona, Spain")).body


async def test_a_name_that_holds_a_members_name_is_kept_whole(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    own = await house.member("own", name="Ana Puig")
    ana = await house.person(members=(forn, own))
    asked = await ana.says("details name Forn Cooperatiu SCCL")
    number = next(line[0] for line in asked.body.splitlines() if line.endswith("Forn"))
    assert "Forn Cooperatiu SCCL" in (await ana.says(number)).body
    await ana.says("yes")
    known = await details_of(house, forn)
    assert known is not None
    assert known.name == "Forn Cooperatiu SCCL"


async def test_contacts_see_no_details(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    async with house.database.transaction(house.now) as tx:
        details = BillingDetails(name="Forn", tax_number="ESB12345674")
        await DetailsRepository(tx.connection).put(forn.id, details, house.now)
    jo = await house.person("Jo Serra", members=(forn,), role=Role.CONTACT)
    for words in ("details", "details tax ESB12345674", "details name Mine"):
        step = await jo.says(words)
        assert step.id == "invoices-for-representatives", words
    assert await details_of(house, forn) == details


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("ESB12345674", None, "ESB12345674"), ("B-12345674", "ES", "B12345674"),
        ("GR 094259216", None, "EL094259216"), ("nl004495445b01", None, "NL004495445B01"),
        ("X1234567L", "ES", "X1234567L"), ("DE136695976", "ES", "DE136695976"),
        ("ＥＳＢ１٢٣٤٥٦٧٤", None, "ESB12345674"),
    ],
)  # fmt: skip
def test_tax_numbers_that_are_right(typed: str, country: str | None, kept: str) -> None:
    assert read_tax_number(typed, country) == kept


@pytest.mark.parametrize(
    ("typed", "country", "fault"),
    [
        ("ESB1234567", None, TaxNumberFault.LENGTH), ("ESB12345675", None, TaxNumberFault.CHECK),
        ("B12345675", "ES", TaxNumberFault.CHECK), ("XX12345", None, TaxNumberFault.COUNTRY),
        ("", None, TaxNumberFault.FORMAT),
    ],
)  # fmt: skip
def test_tax_numbers_that_are_wrong(typed: str, country: str | None, fault: TaxNumberFault) -> None:
    with pytest.raises(TaxNumberWrong) as refused:
        read_tax_number(typed, country)
    assert refused.value.fault is fault


@pytest.mark.parametrize(
    ("locale", "asks", "address"),
    [
        ("ca", "dades adreça", "Carrer Major 1, 08001 Barcelona, Espanya"),
        ("ar", "عنوان الفوترة", "Carrer Major 1، 08001 Barcelona، إسبانيا"),
    ],
)
async def test_a_whole_address_answers_the_question_for_it(
    house: House, locale: str, asks: str, address: str
) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(members=(forn,), locale=locale)
    await ana.says(asks)
    assert (await ana.says(address)).id == "details-question"
    await ana.says({"ca": "sí", "ar": "نعم"}[locale])
    known = await details_of(house, forn)
    assert known is not None
    assert known.address == Address(
        street="Carrer Major 1", city="Barcelona", country="ES", postcode="08001"
    )


def test_towns_and_addresses_as_people_write_them() -> None:
    assert read_town("SW1A 1AA London") == ("SW1A 1AA", "London")
    assert read_town("Roma 00184") == ("00184", "Roma")
    assert read_town("Galway") == (None, "Galway")
    read = read_address("Main Road 1, 2nd floor\nGalway\nIreland")
    assert (read.street, read.town, read.country) == ("Main Road 1, 2nd floor", "Galway", "IE")


@pytest.mark.parametrize(
    ("locale", "words", "asked"),
    [
        ("en", "invoice of last week please", "Which number?"),
        ("es", "factura de ayer por favor", "¿Qué número?"),
        ("es", "pagar desde otro correo", "¿Desde qué correo electrónico pagas?"),
    ],
)
async def test_words_that_fit_nothing_are_never_a_dead_end(
    house: House, locale: str, words: str, asked: str
) -> None:
    forn = await house.member("forn", name="Forn")
    ana = await house.person(members=(forn,), locale=locale)
    answer = await ana.says(words)
    assert answer.id == "core-not-recognised"
    assert asked in answer.body


@pytest.mark.parametrize(("locale", "undo"), [("en", "undo"), ("ca", "desfés")])
async def test_undo_leaves_what_somebody_else_has_put_right_since(
    house: House, locale: str, undo: str
) -> None:
    forn = await house.member("forn", name="Forn")
    words = {"en": ("details tax ESB12345674", "yes"), "ca": ("dades nif ESB12345674", "sí")}
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    bea = await house.person("Bea Roca", members=(forn,))
    for said in words[locale]:
        await ana.says(said)
    await bea.says("details name Forn Cooperatiu SCCL")
    await bea.says("yes")
    await ana.says(undo)
    shown = (await bea.says("details")).body
    assert "Forn Cooperatiu SCCL" in shown
    assert "B12345674" in shown
