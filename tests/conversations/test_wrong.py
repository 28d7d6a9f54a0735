"""`wrong` alone asks what is wrong; the next sentence is the answer, whatever it begins with."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain.circles import Circle
from assistant.domain.periods import Period
from assistant.services.ports import DocumentRenderer
from tests.support.conversation import House, Somebody, Step
from tests.support.money import ENTITY, PlainRenderer, finance, issue, keep, mirrored, pays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY)
        yield house


@pytest.fixture
async def circle(house: House) -> Circle:
    return await finance(house, await house.person("Mia Roca"))


async def asked(house: House, locale: str = "en", wrong: str = "wrong") -> Somebody:
    """Let Ana, who has two invoices, answer the first one with a bare `wrong`."""
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    await issue(house, forn)
    first = await ana.says("2026-0001")
    await issue(house, forn, Period(2026, 12))
    step = await ana.says(wrong, reply_to=first.answer.event_id)
    assert step.id == "corrections-what"
    assert "2026-0001" in step.body
    return ana


SENTENCES = [
    ("en", "wrong", "The invoice shows the address that we had last year", "yes"),
    ("es", "está mal", "En la factura sale la dirección del año pasado", "sí"),
    ("ca", "està malament", "A la factura hi ha l'adreça de l'any passat", "sí"),
    ("ar", "خطأ", "في الفاتورة عنوان السنة الماضية", "نعم"),
]


@pytest.mark.parametrize(("locale", "wrong", "sentence", "yes"), SENTENCES)
async def test_the_next_sentence_goes_to_finance_with_that_very_invoice(
    house: House, circle: Circle, locale: str, wrong: str, sentence: str, yes: str
) -> None:
    ana = await asked(house, locale, wrong)
    shown = await ana.says(sentence)
    assert shown.id == "corrections-report-question"
    assert sentence in shown.body
    sent = await ana.says(yes)
    assert sent.id == "corrections-reported"
    card, words = (m for m in sent.messages if m.room_id == circle.room_id)
    assert "2026-0001" in card.body
    assert sentence in words.body
    assert [file.name for file in sent.files] == ["2026-0001.pdf"]


@pytest.mark.parametrize(
    ("locale", "wrong", "sentence"),
    [
        ("en", "wrong", "Wrong address"),
        ("en", "wrong", "Tax number is missing"),
        ("en", "wrong", "Address is the old one"),
        ("en", "wrong", "mistake in the total"),
        ("es", "está mal", "Mal la fecha"),
        ("es", "está mal", "NIF antiguo"),
        ("ca", "està malament", "Adreça antiga"),
        ("ar", "خطأ", "خطأ العنوان"),
    ],
)
@pytest.mark.usefixtures("circle")
async def test_a_sentence_that_begins_as_a_command_does_is_one(
    house: House, locale: str, wrong: str, sentence: str
) -> None:
    """Nothing is lost of it, and it is about the invoice that was answered, not the newest."""
    ana = await asked(house, locale, wrong)
    shown = await ana.says(sentence)
    assert shown.id == "corrections-report-question"
    assert sentence in shown.body
    assert "2026-0001" in shown.body


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("cancel", "conversation-cancelled"),
        ("no", "core-declined"),
        ("pay", "pay-shown"),
        ("details", "details-shown"),
        ("details tax ESB12345674", "details-question"),
        ("help details", "help-one"),
        ("invoice 2026-0002", "invoices-shown"),
        ("wrong 2026-0002 the date", "corrections-report-question"),
    ],
)
async def test_a_command_leaves_it_and_nothing_was_sent(
    house: House, circle: Circle, words: str, id_: str
) -> None:
    ana = await asked(house)
    step = await ana.says(words)
    assert step.id == id_
    later = await ana.says("The street is old, by the way")
    assert later.id != "corrections-reported"
    assert not [m for m in (*step.messages, *later.messages) if m.room_id == circle.room_id]


@pytest.mark.parametrize(("locale", "words"), [("ca", "cancel·la"), ("ar", "إلغاء")])
@pytest.mark.usefixtures("circle")
async def test_cancelling_works_in_each_language(house: House, locale: str, words: str) -> None:
    ana = await asked(house, locale, {"ca": "està malament", "ar": "خطأ"}[locale])
    assert (await ana.says(words)).id == "conversation-cancelled"


@pytest.mark.usefixtures("circle")
async def test_a_bare_yes_is_no_complaint(house: House) -> None:
    ana = await asked(house)
    step = await ana.says("yes")
    assert step.id == "core-not-recognised"
    assert "What is wrong?" in step.body
    assert (await ana.says("the sum")).id == "corrections-report-question"


@pytest.mark.usefixtures("circle")
async def test_a_receipt_says_at_once_that_nobody_can_change_it(house: House) -> None:
    forn = await house.member("forn")
    await mirrored(house, forn)
    ana = await house.person(members=(forn,))
    step = await ana.says("receipt R-77 wrong")
    assert step.id == "corrections-what"
    assert "nobody can change" in step.body


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "invoice 2026-0001 is wrong"),
        ("en", "something is wrong with 2026-0001"),
        ("es", "la factura 2026-0001 está mal"),
        ("ca", "la factura 2026-0001 està malament"),
        ("ar", "الفاتورة 2026-0001 فيها خطأ"),
    ],
)
async def test_saying_that_it_is_wrong_says_not_yet_what(
    house: House, locale: str, words: str
) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    assert (await ana.says(words)).id == "corrections-what"


@pytest.mark.usefixtures("circle")
async def test_nobody_is_asked_about_what_is_not_theirs(house: House) -> None:
    ana = await asked(house)
    assert ana.person is not None
    eve = await house.person("Eve Stone", members=(await house.member("other"),))
    assert (await eve.says("wrong 2026-0001")).id == "invoices-not-yours"
    assert (await eve.says("wrong")).id == "corrections-of-nothing"


MORNING = [
    ("en", "wrong", "the sum"), ("es", "está mal", "la suma"),
    ("ca", "està malament", "la suma"), ("ar", "خطأ", "المجموع"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "wrong", "what"), MORNING)
@pytest.mark.usefixtures("circle")
async def test_a_morning_with_several_invoices_is_asked_which(
    house: House, locale: str, wrong: str, what: str
) -> None:
    """Neither the newest nor the first of them is taken for what somebody means."""
    ana, bundle = await morning(house, locale)
    which = await ana.says(wrong, reply_to=bundle.answer.event_id)
    assert which.id == "core-asked-to-choose"
    assert "2026-0001" in which.body
    assert "2026-0002" in which.body
    assert "2026-0003" not in which.body
    step = await ana.says("2")
    assert step.id == "corrections-what"
    assert "2026-0002" in step.body
    shown = await ana.says(what)
    assert shown.id == "corrections-report-question"
    assert "2026-0002" in shown.body


@pytest.mark.parametrize("answer", ["2026-0001", "the 2026-0001", "1"])
@pytest.mark.usefixtures("circle")
async def test_words_that_came_with_it_are_kept_while_it_is_asked_which(
    house: House, answer: str
) -> None:
    ana, bundle = await morning(house, "en")
    which = await ana.says("wrong the sum is too high", reply_to=bundle.answer.event_id)
    assert which.id == "core-asked-to-choose"
    step = await ana.says(answer)
    assert step.id == "corrections-report-question"
    assert "2026-0001" in step.body
    assert "the sum is too high" in step.body


@pytest.mark.usefixtures("circle")
async def test_a_morning_with_one_invoice_asks_nothing(house: House) -> None:
    ana, bundle = await morning(house, "en", periods=1)
    step = await ana.says("wrong", reply_to=bundle.answer.event_id)
    assert step.id == "corrections-what"
    assert "2026-0001" in step.body


@pytest.mark.usefixtures("circle")
async def test_a_stranger_to_the_invoices_of_a_morning_learns_of_none(house: House) -> None:
    _, bundle = await morning(house, "en")
    eve = await house.person("Eve Stone", members=(await house.member("other"),))
    step = await eve.says("wrong", reply_to=bundle.answer.event_id)
    assert step.id == "corrections-of-nothing"


async def morning(house: House, locale: str, periods: int = 2) -> tuple[Somebody, Step]:
    """Let reminders wait for a morning, whose message is returned; the newest is not in it."""
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    ana = await house.person(locale=locale, members=(forn,))
    house.now = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    for month in range(periods):
        invoice = await issue(house, forn, Period(2026 + month, 12))
        assert (
            await house.falls_due("invoice-reminder", {"document": invoice.id, "which": "after"})
        ).silent
    await issue(house, forn, Period(2028, 12))
    assert ana.person is not None
    house.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    return ana, await house.falls_due("bundle", {"person_id": ana.person.id})
