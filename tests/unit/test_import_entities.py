"""Files of entities: who issues invoices; what every invoice would be refused for, and in words."""

from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.storage.entities import EntityRepository
from tests.support.imports import ENTITIES, Desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = await Desk.open(tmp_path)
    yield desk
    await desk.database.close()


async def test_entities_are_there_as_they_are_written_on_invoices(desk: Desk) -> None:
    assert (await desk.entities()).added == ("main", "association")
    association, main = await desk.repository(EntityRepository, "all")
    assert (main.vat_number, main.rate, main.default) == ("ESF66666660", Decimal(21), True)
    assert (main.address.country, main.iban) == ("ES", "ES9121000418450200051332")
    assert (association.vat_number, association.registration_number) == (None, "SC123456")
    assert association.reason == {"en": "Not registered for VAT."}
    assert await desk.repository(EntityRepository, "default") == main


async def test_twice_or_dry_changes_nothing(desk: Desk) -> None:
    empty = await desk.everything()
    assert (await desk.entities(dry_run=True)).added == ("main", "association")
    assert await desk.everything() == empty
    await desk.entities()
    before = await desk.everything()
    assert (await desk.entities()).unchanged == 2
    assert await desk.everything() == before


async def test_who_is_left_out_stays_and_who_is_changed_changes(desk: Desk) -> None:
    await desk.entities()
    main = ENTITIES.split('[[entity]]\nslug = "association"')[0]
    report = await desk.entities(main.replace("Sants, 12", "Sants, 14"))
    assert (report.changed, report.added) == (("main",), ())
    association, changed = await desk.repository(EntityRepository, "all")
    assert changed.address == replace(changed.address, street="Carrer de Sants, 14")
    assert association.slug == "association"


@pytest.mark.parametrize(
    ("wrong", "right", "place", "code"),
    [
        ('rate = "21"', 'rate = "0"', "entity[1].rate", "rate-of-category"),
        ('rate = "21"', 'rate = "121"', "entity[1].rate", "bad-rate"),
        ('rate = "21"', 'rate = "21,5"', "entity[1].rate", "bad-rate"),
        ("ES F66666660", "ES F66666667", "entity[1].vat_number", "bad-tax-number"),
        ('vat_number = "ES F66666660"', "", "entity[1].vat_number", "missing"),
        ('category = "S"', 'category = "E"', "entity[1].reason", "missing"),
        ('country = "Spain"', 'country = "Atlantis"', "entity[1].address.country", "bad-country"),
        ("0005 1332", "0005 1333", "entity[1].iban", "bad-iban"),
        ('registration_number = "SC123456"', "", "entity[2].registration_number", "missing"),
        (
            'registration_number = "SC123456"',
            'registration_number = "SC1"\nvat_number = "GB220430231"',
            "entity[2].vat_number",
            "vat-without-vat",
        ),
        ('reason = { en = "Not registered for VAT." }', "", "entity[2].reason", "missing"),
        ('series = "A"', 'series = "A B"', "entity[2].series", "bad-series"),
        ('series = "A"', 'series = "r{year}-"', "entity association, series", "duplicate"),
        ('slug = "association"', 'slug = "main"', "entity", "duplicate"),
        (
            'language = "en"',
            'language = "en"\ndefault = true',
            "entity",
            "several-default-entities",
        ),
    ],
)
async def test_what_no_invoice_could_be_issued_with_is_refused(
    desk: Desk, wrong: str, right: str, place: str, code: str
) -> None:
    assert wrong in ENTITIES
    before = await desk.everything()
    report = await desk.entities(ENTITIES.replace(wrong, right))
    assert (place, code) in {(each.column, each.code) for each in report.problems}
    assert all(str(each) for each in report.problems)
    assert await desk.everything() == before


WHOLE = "write a whole number, without quotes"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('payment_days = "30"', f"“30” is of the wrong kind ({WHOLE})"),
        ("payment_days = 1.5", f"“1.5” is of the wrong kind ({WHOLE})"),
        ("payment_days = true", f"“true” is of the wrong kind ({WHOLE})"),
        ("payment_days = -1", "“-1” is of the wrong kind (write 0 or more)"),
        ("payment_days = 366", "“366” is of the wrong kind (write 365 or less)"),
        ("payment_days = []", f"is of the wrong kind ({WHOLE})"),
        ('default = "yes"', "“yes” is of the wrong kind (write true or false, without quotes)"),
        ("email = false", "“false” is of the wrong kind (write it in quotes)"),
        ('email = ["a@b.example"]', "is of the wrong kind (write it in quotes)"),
        ("bic = 2026-11-23", "is of the wrong kind (write it in quotes)"),
        ("reason = 5", "“5” is of the wrong kind (write it as a table: reason = { … })"),
    ],
)
async def test_a_value_of_the_wrong_kind_is_told_the_right_one(
    desk: Desk, line: str, said: str
) -> None:
    """In plain words: nobody who keeps the books knows what a tuple is."""
    place = f"entity[1].{line.partition(' ')[0]}"
    text = ENTITIES.replace("default = true", line)
    report = await desk.entities(text)
    assert [str(problem) for problem in report.problems] == [f"{place}: {said}"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('entity = "x"', "entity: “x” is of the wrong kind (begin each with a line [[entity]])"),
        ("entity = {}", "entity: is of the wrong kind (begin each with a line [[entity]])"),
        ("entity = [1]", "entity[1]: “1” is of the wrong kind (begin each with a line [[entity]])"),
    ],
)
async def test_a_file_of_another_shape_is_told_the_right_one(
    desk: Desk, text: str, said: str
) -> None:
    assert [str(problem) for problem in (await desk.entities(text)).problems] == [said]


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        (
            'category = "S"',
            'category = "Q"',
            "entity[1].category: “Q” is not one of the choices (write S, Z, E, AE, K, G or O)",
        ),
        (
            '{ street = "Carrer de Sants, 12", city = "Barcelona", country = "Spain" }',
            '"Vic"',
            "entity[1].address: “Vic” is of the wrong kind (write it as a table: address = { … })",
        ),
    ],
)
async def test_the_choices_and_tables_are_named(
    desk: Desk, wrong: str, right: str, said: str
) -> None:
    report = await desk.entities(ENTITIES.replace(wrong, right, 1))
    assert [str(problem) for problem in report.problems] == [said]
