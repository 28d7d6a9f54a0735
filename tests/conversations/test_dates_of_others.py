"""Who is invited to a date sees it among their own, and changes nothing of it."""

import pytest
from sqlalchemy import update

from assistant.domain.members import MemberStatus
from assistant.storage.members import members
from tests.conversations.test_dates import plans
from tests.support.conversation import House, Somebody
from tests.support.rooms import has_room


@pytest.fixture
async def ana(house: House) -> Somebody:
    """Let Ana meet today and on Thursday; it is Monday 23 November 2026."""
    member = await house.member("ana")
    somebody = await house.person(members=(member,), timezone="Europe/Madrid")
    await has_room(house, somebody, "Assembly")
    await plans(somebody, "today 18:00")
    return somebody


@pytest.mark.parametrize(
    ("locale", "meetings", "today", "cancel"),
    [
        ("en", "meetings", "today", "101 cancel"),
        ("ca", "reunions", "avui", "101 cancel·la"),
        ("es", "reuniones", "hoy", "101 cancelar"),
    ],
)
async def test_it_is_listed_shown_and_not_theirs_to_change(
    house: House, ana: Somebody, locale: str, meetings: str, today: str, cancel: str
) -> None:
    pau = await house.person(
        "Pau Riera", members=(await house.member("pau"),), locale=locale, timezone="Europe/Madrid"
    )
    assert "101" not in (await pau.says(meetings)).body
    assert (await pau.says("101")).id == "appointments-unknown"
    await ana.says(f"room invite Assembly {pau.user_id}")
    assert "101" in (await pau.says(meetings)).body
    assert "Assembly" in (await pau.says(today)).body
    shown = await pau.says("101")
    assert shown.id == "dates-shown"
    assert "https://meet.example/r/assembly" in shown.body
    assert cancel.partition(" ")[2] not in shown.body, "no way to change it is offered"
    for words in (cancel, "101 19:30"):
        assert (await pau.says(words)).id == "appointments-not-yours", words
    assert "101" in (await ana.says("meetings")).body


async def test_what_is_cancelled_deleted_or_lapsed_is_seen_no_more(
    house: House, ana: Somebody
) -> None:
    forn = await house.member("forn")
    pau = await house.person("Pau Riera", members=(forn,))
    await ana.says(f"room invite Assembly {pau.user_id}")
    await ana.says("delete room Assembly")
    await ana.says("yes")
    assert "101" not in (await pau.says("meetings")).body
    assert (await pau.says("101")).id == "appointments-unknown"
    await ana.says("undo")
    assert "101" in (await pau.says("meetings")).body
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(
            update(members).where(members.c.id == forn.id).values(status=MemberStatus.ENDED.value)
        )
    assert (await pau.says("101")).id != "dates-shown"


async def test_where_others_read_along_it_is_not_shown(house: House, ana: Somebody) -> None:
    pau = await house.person("Pau Riera", members=(await house.member("pau"),))
    await ana.says(f"room invite Assembly {pau.user_id}")
    place = await house.room(ana, pau)
    assert "Assembly" not in (await pau.says("!meetings", place)).body
    assert (await pau.says("!101", place)).id == "appointments-unknown"
