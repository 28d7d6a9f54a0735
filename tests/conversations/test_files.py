"""Files that come with an answer, and what is written to circles and to operators."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog

from assistant import resources
from assistant.domain.coop import Coop
from assistant.domain.incoming import FellDue
from tests.support.conversation import House, Somebody
from tests.support.filing import PAPERS, filing_catalogue, filing_commands

PDF = b"%PDF-1.7 Ana's"
OPERATORS = "!operators:example.org"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[House]:
    """Open a house whose commands send a paper, and put that paper there."""
    PAPERS["one"] = PDF
    async with House.open(
        tmp_path,
        coop=Coop(name="Sample Co-op", operators_room=OPERATORS),
        commands=filing_commands(),
        catalogue=filing_catalogue(tmp_path / "locales", resources.locales()),
    ) as opened:
        yield opened
    PAPERS.clear()


async def of(house: House, name: str, locale: str = "en") -> Somebody:
    """Make somebody who is a member."""
    member = await house.member(f"of-{name}")
    return await house.person(name, locale=locale, members=(member,))


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [("en", "fetch paper", "Here it is."), ("ca", "porta paper", "Aquí el tens.")],
)
async def test_the_answer_comes_and_then_the_file(
    office: House, locale: str, words: str, said: str
) -> None:
    ana = await of(office, "Ana Puig", locale)
    step = await ana.says(words, thread="$root")
    assert step.body == said
    file = await ana.gets_file()
    assert (file.name, file.mimetype, file.data) == ("one.pdf", "application/pdf", PDF)
    assert (file.room_id, file.recipient) == (ana.direct.room_id, ana.user_id)
    assert (file.file.reply_to, file.file.thread) == (step.message.reply_to, "$root")


async def test_a_private_file_goes_with_its_answer_to_the_direct_room(office: House) -> None:
    """The shared room is told that the answer came privately, and sees neither text nor file."""
    ana = await of(office, "Ana Puig")
    room = await office.room(ana, await of(office, "Bea Roca"))
    step = await ana.says("!fetch paper", room)
    assert [message.room_id for message in step.messages] == [None, room.room_id]
    assert [(file.room_id, file.recipient) for file in step.files] == [(None, ana.user_id)]
    assert step.files[0].file.reply_to is None, "what is replied to is in another room"


@pytest.mark.parametrize(
    ("locale", "words", "gone"),
    [
        ("en", "fetch paper", "one.pdf is no longer there, so I can't send it."),
        ("ca", "porta paper", "one.pdf ja no existeix i no el puc enviar."),
    ],
)
async def test_a_file_that_is_gone_is_told_of(
    office: House, locale: str, words: str, gone: str
) -> None:
    PAPERS.clear()
    ana = await of(office, "Ana Puig", locale)
    step = await ana.says(words)
    assert step.files == []
    assert step.messages[-1].body == gone
    assert step.messages[-1].recipient == ana.user_id
    assert not step.messages[-1].notice, "they are waiting: it must ring"


async def test_what_is_awaited_brings_its_file(office: House) -> None:
    ana = await of(office, "Ana Puig")
    step = await ana.says("ring me")
    assert step.messages[-1].message.mentions == (ana.user_id,)
    assert (await ana.gets_file()).recipient == ana.user_id


async def test_a_circle_gets_a_text_and_a_file_once(office: House) -> None:
    """In its room's language, ringing for nobody in particular; a second asking adds nothing."""
    ana = await of(office, "Ana Puig", "ca")
    mireia = await of(office, "Mireia Font")
    room = await office.room(mireia, circle="finance")
    await office.circle("finance", room_id=room.room_id, people=(mireia,))
    step = await ana.says("dispute finance")
    assert step.messages[-1].body == "Ana Puig says this is wrong."
    told = step.messages[-1]
    assert (told.room_id, told.notice, told.message.mentions) == (room.room_id, False, ())
    assert told.message.circle == "finance"
    assert [(file.room_id, file.data) for file in step.files] == [(room.room_id, PDF)]
    assert step.files[0].file.circle == "finance"
    again = await ana.says("dispute finance")
    assert (len(again.messages), again.files) == (1, [])


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "Finance has no room where I could write to it"), ("ca", "no té cap sala")],
)
async def test_a_circle_without_a_room_is_refused_in_words(
    office: House, locale: str, words: str
) -> None:
    await office.circle("finance")
    ana = await of(office, "Ana Puig", locale)
    step = await ana.says("dispute finance")
    assert step.id == "circles-no-room"
    assert words in step.body
    assert (len(step.messages), step.files) == (1, [])


async def test_operators_hear_of_trouble_once_and_of_its_end_once(office: House) -> None:
    ana = await of(office, "Ana Puig")
    room = await office.room(ana, room_id=OPERATORS)

    async def told(words: str) -> list[str]:
        step = await ana.says(words)
        return [each.body for each in step.messages if each.room_id == room.room_id]

    assert await told("calm") == [], "nothing was wrong"
    assert await told("alarm") == ["Down."]
    assert await told("alarm") == []
    assert await told("calm") == ["Works again."]
    assert await told("calm") == []
    assert await told("alarm") == ["Down."], "it is news again"


async def test_without_a_room_operators_read_it_in_the_log_once(office: House) -> None:
    """We are not in the room that the settings name."""
    ana = await of(office, "Ana Puig")
    with structlog.testing.capture_logs() as logged:
        for _ in range(3):
            step = await ana.says("alarm")
            assert [message.body for message in step.messages] == ["Here it is."]
        await ana.says("calm")
    lines = [line for line in logged if line["event"] == "for the operators"]
    assert [(line["about"], line["says"]) for line in lines] == [
        ("source", "lab-down"),
        ("source", "lab-up"),
    ]


async def test_a_file_needs_an_answer_that_it_can_follow(
    office: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What happens by itself has none: it is rolled back, and the log says so."""
    from assistant.services.occasions import WHEN_DUE  # noqa: PLC0415 - patched here only
    from tests.support.filing import fetch  # noqa: PLC0415 - the same

    monkeypatch.setitem(WHEN_DUE, "lab-due", fetch)
    with structlog.testing.capture_logs() as logged:
        step = await office.receive(FellDue(kind="lab-due"), "", None, type_="due")
    assert step.silent
    assert [line["error"] for line in logged if line["event"] == "dispatch-failed"] == [
        "ValueError"
    ]
