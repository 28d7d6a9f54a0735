"""Meetings are moved in the words by which people ask for it, not planned anew beside the old."""

import pytest

from tests.support.conversation import House

ASKED = [
    (
        "en",
        "new room Board",
        "meet Board thursday 18:00",
        "reschedule {} to friday 19:00",
    ),
    ("en", "new room Board", "meet Board thursday 18:00", "move meeting {} friday 19:00"),
    (
        "es",
        "nueva sala Junta",
        "reunión Junta jueves 18:00",
        "mueve la reunión {} al viernes 19:00",
    ),
    ("ca", "nova sala Junta", "reunió Junta dijous 18:00", "canvia la reunió {} a divendres 19:00"),
    ("ca", "nova sala Junta", "reunió Junta dijous 18:00", "mou la reunió {} a divendres 19:00"),
    ("ar", "قاعة جديدة الإدارة", "اجتماع الإدارة الخميس 18:00", "تأجيل اجتماع {} الجمعة 19:00"),
]


@pytest.mark.parametrize(("locale", "room", "meet", "move"), ASKED)
async def test_a_meeting_is_moved_in_words(
    house: House, locale: str, room: str, meet: str, move: str
) -> None:
    ana = await house.person("Ana Puig", locale=locale, members=(await house.member("ana"),))
    await ana.says(room)
    planned = await ana.reacts(await ana.says(meet), "✅")
    assert planned.id == "appointments-made"
    number = next(word for word in ("101", "102") if word in planned.body)
    asked = await ana.says(move.format(number))
    assert asked.id == "date-changes-move-ask"
    assert (await ana.reacts(asked, "✅")).id == "date-changes-moved"
