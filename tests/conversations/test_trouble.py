"""Who tells of trouble gives no order: nothing is made or shown for it, but people are offered."""

import pytest

from tests.support.asking import support_desk
from tests.support.conversation import House

TOLD = [
    ("en", "i can't get into my room"),
    ("en", "my room doesnt open"),
    ("en", "i did not get my invoice"),
    ("en", "the room link doesn't work"),
    ("en", "nobody can hear me in the meeting"),
    ("es", "no puedo entrar en mi sala"),
    ("es", "no me llega la factura"),
    ("es", "la sala no funciona"),
    ("ca", "no puc entrar a la sala"),
    ("ca", "no m'ha arribat la factura"),
    ("ca", "la gravació no es veu"),
    ("ar", "لا أستطيع دخول القاعة"),
    ("ar", "لم تصلني الفاتورة"),
    ("ar", "الرابط لا يعمل"),
]


@pytest.mark.parametrize(("locale", "words"), TOLD)
async def test_trouble_is_offered_to_people_in_the_very_words(
    house: House, locale: str, words: str
) -> None:
    desk = await support_desk(house)
    ana = await house.person("Ana Puig", locale=locale, members=(await house.member("ana"),))
    asked = await ana.says(words)
    assert asked.id == "offers-ask"
    sent = await ana.reacts(asked, "✅")
    assert words in desk.card(sent).body


async def test_orders_stay_orders_though_they_deny_something(house: House) -> None:
    await support_desk(house)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    await ana.says("new room Assembly")
    assert (await ana.says("no, rooms")).id == "rooms-listed"
    assert (await ana.says("new room No Problem")).id == "rooms-ready"
    assert (await ana.says("room No Problem")).id == "rooms-shown"
    assert (await ana.says("room settings Assembly recording no")).id.startswith("room-settings")


async def test_a_question_why_is_not_about_our_last_refusal(house: House) -> None:
    await support_desk(house)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    await ana.says("cancel")
    assert (await ana.says("why was i charged twice?")).id == "offers-ask"


@pytest.mark.parametrize("words", ["thanks", "gràcies", "شكرا", "bye"])
async def test_thanks_are_no_answer_to_a_question(house: House, words: str) -> None:
    await support_desk(house)
    ana = await house.person("Ana Puig", members=(await house.member("ana"),))
    await ana.says("ask support no sound")
    assert "From 1 (not good) to 5" in (await ana.says("101 rate 9")).body
    assert (await ana.says(words)).id in {"core-thanked", "core-farewell"}
