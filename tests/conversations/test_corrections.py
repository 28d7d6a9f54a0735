"""The story: a wrong tax number, put right in chat, and finance confirms."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.incoming import Place
from assistant.domain.invoices import DocumentKind, DocumentStatus
from assistant.services.ports import DocumentRenderer
from tests.support.conversation import House
from tests.support.money import (
    ENTITY,
    PlainRenderer,
    documents,
    finance,
    issue,
    keep,
    mirrored,
    pays,
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, values={DocumentRenderer: PlainRenderer()}) as house:
        await keep(house, ENTITY)
        yield house


async def test_the_whole_story(house: House) -> None:
    """Asked, got, corrected, confirmed: the credit note and the new invoice arrive together."""
    forn = await house.member("forn", name="Forn Cooperatiu")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person("Ana Puig", members=(forn,))
    mia = await house.person("Mia Roca")
    circle = await finance(house, mia)
    room = house_room(circle.room_id, mia.user_id)
    await ana.says("invoice")
    asked = await ana.says("details tax ESB12345674")
    assert "ESB12345674" in asked.body
    offered = await ana.says("yes")
    assert offered.id == "corrections-ask-question"
    assert "2026-0001" in offered.body
    sent = await ana.says("yes")
    told = next(m for m in sent.messages if m.room_id == circle.room_id)
    assert "ESB12345674" in told.body
    assert "!approve 101" in told.body
    assert [file.room_id for file in sent.files] == [circle.room_id]
    assert sent.id == "corrections-asked"
    assert "ESB" not in sent.body
    done = await mia.says("!approve 101", room)
    assert done.id == "approvals-given"
    arrived = [m for m in done.messages if m.recipient == ana.user_id]
    assert "2026-R-0001" in arrived[0].body
    assert "2026-0002" in arrived[0].body
    files = [f for f in done.files if f.recipient == ana.user_id]
    assert [file.name for file in files] == ["2026-R-0001.pdf", "2026-0002.pdf"]
    assert b"ESB12345674" in files[1].data
    wrong, credit, new = await documents(house)
    assert wrong.status is DocumentStatus.CREDITED
    assert (credit.kind, credit.corrects) == (DocumentKind.CREDIT_NOTE, "2026-0001")
    assert (new.total, new.corrects) == (wrong.total, "2026-0001")
    again = await mia.says("!refuse 101", room)
    assert again.id == "approvals-decided"
    assert len(await documents(house)) == 3


async def test_a_refusal_reaches_the_member_with_its_reason_in_spanish(house: House) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person("Ana Puig", locale="es", members=(forn,))
    mia = await house.person("Mia Roca")
    circle = await finance(house, mia)
    await ana.says("datos nif ESB12345674")
    await ana.says("sí")
    await ana.says("sí")
    step = await mia.says("!refuse 101 that is not their number",
                          house_room(circle.room_id, mia.user_id))  # fmt: skip
    told = next(m for m in step.messages if m.recipient == ana.user_id)
    assert "no ha aprobado" in told.body
    assert "that is not their number" in told.body
    assert len(await documents(house)) == 1


@pytest.mark.parametrize(
    ("locale", "missing"),
    [("en", "VAT number, which this VAT treatment needs"),
     ("ar", "رقم تسجيل في ضريبة القيمة المضافة")],
)  # fmt: skip
async def test_finance_is_told_what_is_missing_and_no_number_is_used(
    house: House, locale: str, missing: str
) -> None:
    """The co-op lost its VAT number meanwhile: nothing could be issued under it."""
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person("Ana Puig", members=(forn,))
    mia = await house.person("Mia Roca", locale=locale)
    circle = await finance(house, mia)
    await ana.says("details tax ESB12345674")
    await ana.says("yes")
    assert (await ana.says("yes")).id == "corrections-asked"
    await keep(house, replace(ENTITY, vat_number=None))
    refused = await mia.says("!approve 101", house_room(circle.room_id, mia.user_id))
    assert refused.id == "invoices-cannot-be-issued"
    assert missing in refused.body
    assert "2026-0001" in refused.body
    assert len(await documents(house)) == 1
    await keep(house, ENTITY)
    done = await mia.says("!approve 101", house_room(circle.room_id, mia.user_id))
    assert done.id == "approvals-given"
    assert [each.number for each in await documents(house)][1:] == ["2026-R-0001", "2026-0002"]


async def test_nobody_outside_the_circle_decides_or_learns_of_it(house: House) -> None:
    forn = await house.member("forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person("Ana Puig", members=(forn,))
    await finance(house, await house.person("Mia Roca"))
    await ana.says("details tax ESB12345674")
    await ana.says("yes")
    await ana.says("yes")
    eve = await house.person("Eve Stone")
    for somebody in (eve, ana):
        step = await somebody.says("approve 101")
        assert step.id == "approvals-unknown"
    assert (await eve.says("101")).id == "approvals-unknown"
    assert (await ana.says("101")).id == "approvals-shown"
    assert len(await documents(house)) == 1


@pytest.mark.parametrize(
    ("locale", "words", "yes"),
    [("en", "wrong the date", "yes"), ("es", "está mal la fecha", "sí"),
     ("ca", "està malament la data", "sí"), ("ar", "خطأ التاريخ قديم", "نعم")],
)  # fmt: skip
async def test_wrong_as_a_reply_opens_a_message_to_finance(
    house: House, locale: str, words: str, yes: str
) -> None:
    forn = await house.member("forn", name="Forn")
    await pays(house, forn)
    await issue(house, forn)
    ana = await house.person("Ana Puig", locale=locale, members=(forn,))
    mia = await house.person("Mia Roca")
    circle = await finance(house, mia)
    shown = await ana.says("2026-0001")
    asked = await ana.says(words, reply_to=shown.answer.event_id)
    assert asked.id == "corrections-report-question"
    step = await ana.says(yes)
    told = next(m for m in step.messages if m.room_id == circle.room_id)
    assert "101" in told.body
    assert "Ana Puig" in told.body
    assert [file.name for file in step.files] == ["2026-0001.pdf"]
    assert (await ana.says("101")).id == "tickets-shown"


async def test_a_receipt_stays_as_it_is(house: House) -> None:
    forn = await house.member("forn")
    await mirrored(house, forn)
    ana = await house.person(members=(forn,))
    await finance(house, await house.person("Mia Roca"))
    assert "receipt" in (await ana.says("receipt R-77 wrong")).body
    step = await ana.says("correct invoice R-77")
    assert step.id == "invoices-cannot-be-credited"


def house_room(room_id: str | None, user_id: str) -> Place:
    """Return the circle's room as its person writes there."""
    assert room_id is not None
    return Place(room_id=room_id, direct=False, encrypted=True, people=(user_id,), circle="finance")
