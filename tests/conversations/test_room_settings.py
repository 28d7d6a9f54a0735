"""What is chosen in a room: in one line or step by step, and only what its back end can keep."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.members import Member
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.domain.rooms import BackEndName, Room, RoomSettings
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


@pytest.fixture
async def forn(house: House) -> Member:
    return await house.member("forn", name="Forn Cooperatiu")


@pytest.fixture
async def ana(house: House, forn: Member) -> Somebody:
    ana = await house.person("Ana Puig", members=(forn,))
    await ana.says("new room Assembly")
    return ana


async def room_of(house: House) -> Room:
    async with house.database.reading() as connection:
        found = await RoomRepository(connection).by_slug("assembly")
    assert found is not None
    return found


async def settings_of(house: House) -> RoomSettings:
    return (await room_of(house)).settings


async def test_one_line_is_enough(house: House, ana: Somebody) -> None:
    saved = await ana.says("room settings Assembly code ABC-1234, record and mute on join")
    assert "the code abc1234 for guests, muted on joining, and recording" in saved.body
    assert await settings_of(house) == RoomSettings(
        viewer_code="abc1234", mute_on_join=True, record=True
    )
    saved = await ana.says("room Assembly record off")
    assert not (await settings_of(house)).record
    assert "recording" not in saved.body
    assert (await ana.says("undo")).id == "room-settings-undone"
    assert (await settings_of(house)).record
    await ana.says("room settings Assembly no code")
    assert (await settings_of(house)).viewer_code is None


@pytest.mark.parametrize(
    ("locale", "words", "settings"),
    [
        ("es", "ajustes sala Assembly código 1234 grabar", {"viewer_code": "1234", "record": True}),
        ("es", "sala Assembly idioma catalán", {"language": "ca"}),
        ("ca", "opcions de la sala Assembly codi de moderació 9876", {"moderator_code": "9876"}),
        ("ca", "sala Assembly tothom pot començar", {"anyone_may_start": True}),
        ("ar", "إعدادات قاعة Assembly رمز ١٢٣٤", {"viewer_code": "1234"}),
        ("ar", "قاعة Assembly موافقة", {"approval": True}),
        ("en", "room settings Assembly welcome Hi, record nothing!",
         {"welcome": "Hi, record nothing"}),
    ],
)  # fmt: skip
async def test_in_every_language(
    house: House,
    forn: Member,
    ana: Somebody,
    locale: str,
    words: str,
    settings: dict[str, str | bool],
) -> None:
    somebody = await house.person("Jo Serra", members=(forn,), locale=locale)
    assert (await somebody.says(words)).id == "room-settings-saved"
    assert await settings_of(house) == RoomSettings(**settings)  # type: ignore[arg-type]
    assert ana.person is not None


async def test_codes_are_made_and_taken_away(house: House, ana: Somebody) -> None:
    saved = await ana.says("room settings Assembly code")
    code = (await settings_of(house)).viewer_code
    assert code is not None
    assert len(code) == 6
    assert code in saved.body
    await ana.says("room settings Assembly code off")
    assert (await settings_of(house)).viewer_code is None
    await ana.says("room settings Assembly code 1234")
    assert (await ana.says("room settings Assembly moderator code 1234")).id == (
        "room-settings-same-codes"
    )


async def test_one_question_after_the_other(house: House, ana: Somebody) -> None:
    """Each answer is kept at once, nonsense is asked about again, and `cancel` ends it."""
    asked = await ana.says("room settings Assembly")
    assert "a code for guests?" in asked.body
    assert "Now: none." in asked.body
    assert "a code for moderators?" in (await ana.says("1234")).body
    assert "“!”" in (await ana.says("!")).body
    assert "may anyone start?" in (await ana.says("new")).body
    assert "does everyone moderate?" in (await ana.says("yes")).body
    assert "muted on joining?" in (await ana.says("no")).body
    assert "Now: off." in (await ana.says("keep")).body
    kept = await settings_of(house)
    assert kept.viewer_code == "1234"
    assert kept.moderator_code
    assert kept.anyone_may_start
    assert not kept.everyone_moderates
    assert (await ana.says("cancel")).id == "conversation-cancelled"
    assert await settings_of(house) == kept


async def test_a_sentence_is_no_code(house: House, ana: Somebody) -> None:
    await ana.says("room settings Assembly")
    assert (await ana.says("change the code to 5555")).id == "core-not-recognised"
    await ana.says("Blue whale 42")
    await ana.says("cancel")
    assert (await settings_of(house)).viewer_code == "bluewhale42"


async def test_to_the_end_in_catalan(house: House, forn: Member, ana: Somebody) -> None:
    joan = await house.person("Joan Vila", members=(forn,), locale="ca")
    await joan.says("opcions sala Assembly")
    for words in ("igual", "treure", "igual", "igual", "sí", "no", "sí"):
        step = await joan.says(words)
        assert step.id == "room-settings-question", step.body
    assert "text de benvinguda" in step.body
    assert "quina llengua" in (await joan.says("Benvingudes i benvinguts, com sempre!")).body
    assert "on es reuneix" in (await joan.says("castellà")).body
    saved = await joan.says("bigbluebutton")
    assert saved.body == (
        "«Assembly»: silenci en entrar, gravació, un text de benvinguda i español."
    )
    assert await settings_of(house) == RoomSettings(
        mute_on_join=True,
        record=True,
        welcome="Benvingudes i benvinguts, com sempre!",
        language="es",
    )
    assert ana.person is not None


async def test_what_a_back_end_cannot_keep_is_refused_by_name(house: House, ana: Somebody) -> None:
    await ana.says("room settings Assembly code 1234 record")
    asked = await ana.says("room settings Assembly matrix")
    assert "loses: the code for guests and recording" in asked.body
    assert (await room_of(house)).back_end is BackEndName.BIGBLUEBUTTON
    moved = await ana.says("yes")
    assert "Matrix now" in moved.body
    room = await room_of(house)
    assert (room.back_end, room.settings) == (BackEndName.MATRIX, RoomSettings())
    refused = await ana.says("room settings Assembly code 1234")
    assert refused.id == "room-settings-cannot-keep"
    assert "the code for guests" in refused.body
    assert (await ana.says("new room X matrix record")).id == "room-settings-cannot-keep"
    await ana.says("room settings Assembly bigbluebutton code 4321")
    assert (await settings_of(house)).viewer_code == "4321"
    await ana.says("undo")
    assert (await room_of(house)).back_end is BackEndName.MATRIX


async def test_recording_is_for_plans_that_have_it(house: House) -> None:
    await house.plan(
        Plan(
            level="small",
            version=1,
            names=Localized({"en": "Small"}),
            price=None,
            interval=Interval.MONTH,
            limits=(Limit(name=LimitName.RECORDINGS, value=0, hard=True),),
        )
    )
    member = await house.member("small", name="Small", plan="small")
    jo = await house.person("Jo Serra", members=(member,))
    assert (await jo.says("new room Assembly record")).id == "plan-limit-reached"
    await jo.says("new room Assembly")
    assert (await jo.says("room settings Assembly record on")).id == "plan-limit-reached"
    step = await jo.says("room settings Assembly")
    while step.id == "room-settings-question":
        assert "recorded" not in step.body
        step = await jo.says("bigbluebutton" if "where does it meet" in step.body else "keep")
    assert step.id == "room-settings-saved"


@pytest.mark.parametrize(
    ("locale", "words", "unread", "told"),
    [
        ("en", "room settings Assembly colour blue", "colour blue", "the code for guests"),
        ("en", "room settings Assembly colour blue record", "colour blue", "record on"),
        ("ca", "opcions sala Assembly color blau", "color blau", "el codi"),
        ("es", "ajustes sala Assembly color azul", "color azul", "grabar sí"),
    ],
)
async def test_a_setting_that_is_none_is_named_with_those_that_are(
    house: House, forn: Member, ana: Somebody, locale: str, words: str, unread: str, told: str
) -> None:
    somebody = await house.person("Joan Vila", members=(forn,), locale=locale)
    answer = await somebody.says(words)
    assert answer.id == "room-settings-unknown", answer.body
    assert unread in answer.body
    assert told in answer.body
    assert await settings_of(house) == RoomSettings(), "nothing was chosen beside"


@pytest.mark.parametrize(
    ("locale", "words", "unread", "told", "then", "saved"),
    [
        ("en", "room settings Assembly code 12", "12", "Four to 32 letters", "1234", "1234"),
        ("es", "ajustes sala Assembly código 12", "12", "De cuatro a 32", "1234", "1234"),
        ("en", "room settings Assembly language french", "french", "català", "catalan", "català"),
        ("ca", "opcions sala Assembly llengua suec", "suec", "español", "castellà", "español"),
        ("en", "room settings Assembly record perhaps", "perhaps", "on", "on", "recording"),
    ],
)  # fmt: skip
async def test_a_value_that_is_none_is_asked_for_and_nothing_else(
    house: House, forn: Member, ana: Somebody,
    locale: str, words: str, unread: str, told: str, then: str, saved: str,
) -> None:  # fmt: skip
    somebody = await house.person("Joan Vila", members=(forn,), locale=locale)
    asked = await somebody.says(words)
    assert asked.id == "room-settings-again", asked.body
    assert unread in asked.body
    assert told in asked.body
    done = await somebody.says(then)
    assert done.id == "room-settings-saved", done.body
    assert saved in done.body


@pytest.mark.parametrize(
    ("locale", "words", "none", "keep"),
    [
        ("en", "room settings Assembly", "none", "keep"),
        ("ca", "opcions sala Assembly", "treure", "igual"),
    ],
)
async def test_a_choice_that_fails_is_asked_for_again(
    house: House, forn: Member, ana: Somebody, locale: str, words: str, none: str, keep: str
) -> None:
    """The same code for guests and moderators; then a language that nobody speaks here."""
    somebody = await house.person("Joan Vila", members=(forn,), locale=locale)
    await somebody.says(words)
    await somebody.says("1234")
    again = await somebody.says("1234")
    assert again.id == "room-settings-again"
    assert "32" in again.body
    assert (await somebody.says("5678")).id == "room-settings-question"
    for _ in range(6):
        step = await somebody.says(keep)
    assert step.id == "room-settings-question"
    again = await somebody.says("klingon")
    assert again.id == "room-settings-again"
    assert "klingon" in again.body
    assert "español" in again.body
    assert (await somebody.says(none)).id == "room-settings-question"
    room = (await room_of(house)).settings
    assert (room.viewer_code, room.moderator_code, room.language) == ("1234", "5678", None)


async def test_a_command_still_leaves_the_question_for_a_language(ana: Somebody) -> None:
    await ana.says("room settings Assembly language french")
    assert (await ana.says("rooms")).id == "rooms-listed"
    assert (await ana.says("catalan")).id != "room-settings-saved"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "remove the code from room Assembly"), ("en", "room Assembly remove code"),
        ("es", "quitar el código de la sala assembly"),
        ("es", "quita el código de la sala Assembly"),
        ("ca", "treure el codi de la sala Assembly"), ("ca", "treu el codi de la sala assembly"),
    ],
)  # fmt: skip
async def test_a_setting_is_taken_off_a_room(
    house: House, forn: Member, ana: Somebody, locale: str, words: str
) -> None:
    """The same words take people off it; nobody is called `code`."""
    await ana.says("room settings Assembly code 1234")
    somebody = await house.person("Joan Vila", members=(forn,), locale=locale)
    assert (await somebody.says(words)).id == "room-settings-saved"
    assert (await settings_of(house)).viewer_code is None
