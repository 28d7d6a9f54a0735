"""Short and misspelled words about rooms are understood, or asked about; never taken for others."""

import pytest

from tests.support.conversation import House, Somebody
from tests.support.rooms import has_room


async def owner(house: House, locale: str, *names: str) -> Somebody:
    """Return somebody who has rooms of these names."""
    somebody = await house.person(
        "Jo Serra", members=(await house.member("jo"),), locale=locale, timezone="Europe/Madrid"
    )
    for name in names:
        await has_room(house, somebody, name)
    return somebody


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("ca", "assemblea general ara"),
        ("es", "assemblea general ahora"),
        ("en", "Assemblea general now"),
        ("ar", "Assemblea general الآن"),
    ],
)
async def test_a_room_s_name_and_now_lead_into_it(house: House, locale: str, words: str) -> None:
    jo = await owner(house, locale, "Assemblea", "Assemblea general", "Cor")
    step = await jo.says(words)
    assert step.id == "meetings-entry", step.body
    assert "Assemblea general" in step.body


@pytest.mark.parametrize(
    ("locale", "words", "meant"),
    [
        ("en", "creat room Choir", "create room Choir"),
        ("en", "create rom Choir", "create room Choir"),
        ("es", "crear sla Choir", "crear sala Choir"),
        ("ca", "crea slaa Choir", "crea sala Choir"),
    ],
)
async def test_what_is_misspelled_is_suggested_whole(
    house: House, locale: str, words: str, meant: str
) -> None:
    jo = await owner(house, locale, "Assembly")
    asked = await jo.says(words)
    assert asked.id == "core-did-you-mean-this", asked.body
    assert meant in asked.body
    made = await jo.reacts(asked, "✅")
    assert "/r/choir" in made.body


@pytest.mark.parametrize(
    ("locale", "ask", "words"),
    [
        ("en", "delete room Assembly", "hi, invoices and plans"),
        ("ca", "elimina la sala Assembly", "hola, factures i plans"),
    ],
)
async def test_a_command_of_two_readings_leaves_a_question(
    house: House, locale: str, ask: str, words: str
) -> None:
    """It is asked which is meant; the question before stays unanswered, and nothing is deleted."""
    jo = await owner(house, locale, "Assembly")
    assert (await jo.says(ask)).id == "rooms-delete-ask"
    step = await jo.says(words)
    assert step.id == "core-which-one", step.body
    assert (await jo.says("yes")).id != "rooms-deleted"


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "settings thursday"), ("es", "ajustes thursday")]
)
async def test_a_room_may_be_called_like_a_day(house: House, locale: str, words: str) -> None:
    jo = await owner(house, locale, "Assembly", "Thursday")
    asked = await jo.says(words)
    assert asked.id == "room-settings-question"
    assert "Thursday" in asked.body
