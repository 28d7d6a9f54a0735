"""How the co-op decides: every kind of resolution, and what one of them needs, in words."""

import pytest

from assistant.services.importing_bylaws import BylawsImport
from assistant.services.starter_bylaws import starter_text
from assistant.storage.audit import AuditRepository
from assistant.storage.kinds import KindRepository
from tests.support.conversation import House

OWN = """
[[kind]]
name = "assembly"
title = { en = "Assembly resolution", ca = "Acord de l'assemblea" }
description = { en = "What the assembly decides.", ca = "El que decideix l'assemblea." }
method = "majority"
threshold = { at_least = "67 %", of = "eligible" }
quorum = "3/7"
second_call = { quorum = "0" }
classes = "each class"
notice_days = 14
voting_period = "36 hours"
secret = true
[kind.paragraph]
reference = { en = "Article 12.3", ca = "Article 12.3" }
text = { en = "*The assembly* decides for everybody.", ca = "L'assemblea decideix per a tothom." }
"""


async def imports(house: House, text: str) -> None:
    async with house.database.transaction(house.now) as tx:
        kinds, audit = KindRepository(tx.connection), AuditRepository(tx.connection)
        report = await BylawsImport(kinds, audit, tx).run(text.encode())
    assert not report.problems


async def test_the_kinds_to_start_from_are_listed(house: House) -> None:
    ana = await house.person("Ana Puig")
    listed = await ana.says("how do we decide?")
    assert listed.id == "bylaws-listed"
    assert "Consent, Ordinary resolution, Two-thirds resolution" in listed.body
    assert "Pairwise comparison" in listed.body
    assert len(listed.body.splitlines()) <= 8


async def test_one_of_them_is_told_by_a_word_of_its_name(house: House) -> None:
    ana = await house.person("Ana Puig")
    shown = await ana.says("kinds special")
    assert shown.id == "bylaws-shown"
    for words in (
        "Special resolution",
        "Carried by at least ¾ of the yes and no votes.",
        "Quorum: ⅓ of those who may vote; 20% at a second call.",
        "Notice: 14 days in full before voting opens; voting lasts 14 days.",
    ):
        assert words in shown.body
    assert "secret" not in shown.body
    assert len(shown.body.splitlines()) <= 8


async def test_a_consent_says_when_it_is_adopted(house: House) -> None:
    ana = await house.person("Ana Puig")
    shown = await ana.says("how do we decide by consent")
    assert "no objection is open and ⅔ have answered; silence is not consent" in shown.body
    assert "stand aside" in shown.body


@pytest.mark.parametrize(
    ("locale", "asked", "title", "rule"),
    [
        ("ca", "com decidim", "Acord ordinari", "`"),
        ("ca", "tipus d'acord eleccio de persones", "Elecció de persones", "El vot és secret."),
        (
            "es",
            "tipos de acuerdo por dos tercios",
            "Acuerdo por dos tercios",
            "al menos ⅔ de los síes",
        ),
        ("ar", "أنواع القرارات انتخاب", "انتخاب", "الاقتراع سرّي."),
    ],
)
async def test_it_is_told_in_the_readers_language(
    house: House, locale: str, asked: str, title: str, rule: str
) -> None:
    ana = await house.person("Ana Puig", locale=locale)
    body = (await ana.says(asked)).body
    assert title in body
    assert rule == "`" or rule in body


async def test_the_coops_own_by_law_is_quoted(house: House) -> None:
    await imports(house, OWN)
    ana = await house.person("Ana Puig")
    assert "Ordinary" not in (await ana.says("kinds")).body
    body = (await ana.says("kinds assembly")).body
    for words in (
        "at least 67% of everybody who may vote, in each class of members",
        "Quorum: 3/7 of those who may vote; none at a second call.",
        "voting lasts 1 day and 12 hours",
        "The ballot is secret.",
        "Article 12.3: *The assembly* decides for everybody.",
    ):
        assert words in body, body
    assert len(body.splitlines()) <= 8


async def test_the_coops_own_by_law_is_quoted_in_catalan(house: House) -> None:
    await imports(house, OWN)
    ana = await house.person("Ana Puig", locale="ca")
    body = (await ana.says("tipus d'acord assemblea")).body
    assert "Article 12.3: L'assemblea decideix per a tothom." in body
    assert "almenys 67\xa0% de tot el cens" in body


async def test_a_name_that_is_no_kind_lists_them(house: House) -> None:
    ana = await house.person("Ana Puig")
    assert (await ana.says("kinds coin-toss")).id == "bylaws-listed"


async def test_who_is_no_member_is_told_nothing(house: House) -> None:
    stranger = await house.stranger()
    assert "resolution" not in (await stranger.says("kinds")).body.casefold()


async def test_a_change_of_the_file_is_what_is_told_next(house: House) -> None:
    await imports(house, starter_text())
    ana = await house.person("Ana Puig")
    assert "Quorum: 10%" in (await ana.says("kinds ordinary")).body
    await imports(house, starter_text().replace('quorum = "10 %"', 'quorum = "1/4"'))
    assert "Quorum: ¼" in (await ana.says("kinds ordinary")).body
