"""A file that cannot be passed on is said to whoever sent it, with what they can do."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.circles import Circle
from assistant.domain.coop import Caps
from assistant.domain.incoming import Attachment, ErrandDone, Place
from assistant.domain.outgoing import UNSENT
from assistant.domain.tickets import Said, Ticket, TicketMessage
from assistant.services.files import Gone, Made
from assistant.services.lost_ticket_files import FileLost, Why
from assistant.services.ticket_files import (
    KIND,
    FileInClear,
    FileTooLarge,
    NoFile,
    TicketFiles,
    file_of,
)
from assistant.services.tickets import NOUN
from assistant.storage.numbers import FIRST_NUMBER, NumberRepository
from assistant.storage.ticket_files import TicketFile, TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from tests.support.conversation import House, Somebody
from tests.support.heard import Step

SEALED = Attachment(
    kind="m.audio",
    name="voice.ogg",
    mimetype="audio/ogg",
    size=5,
    url="mxc://fake/cat",
    secrets={"v": "v2"},
    voice=True,
    info={"duration": 7},
)
NUMBER = FIRST_NUMBER
CIRCLE_ROOM = "!support:example.org"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path) as house:
        yield house


async def _keep(house: House, attachment: Attachment, place: Place) -> TicketFile:
    async with house.database.transaction(house.now) as tx:
        files = TicketFiles(
            files=TicketFileRepository(tx.connection), caps=Caps(file_size=3_000_000)
        )
        return await files.keep(NUMBER, attachment, place)


async def _ticket(house: House, ana: Somebody, circle: Circle) -> None:
    assert ana.person is not None
    ticket = Ticket(
        number=NUMBER,
        circle_id=circle.id,
        person_id=ana.person.id,
        user_id=ana.user_id,
        member_id=None,
        subject="No sound",
        opened_at=house.now,
        thread="$asked",
        card="card",
    )
    async with house.database.transaction(house.now) as tx:
        assert await NumberRepository(tx.connection).take(NOUN) == NUMBER
        await TicketRepository(tx.connection).add(ticket)


async def _lose(house: House, sender: Somebody, said: Said, why: str) -> Step:
    """Have a file of that person in a ticket get lost; return what is said then."""
    assert sender.person is not None
    kept = await _keep(house, SEALED, sender.direct)
    async with house.database.transaction(house.now) as tx:
        message = TicketMessage(
            id=0,
            number=NUMBER,
            said=said,
            at=house.now,
            author_id=sender.person.id,
            text="",
            event_id="$file",
            file_id=kept.id,
        )
        await TicketMessageRepository(tx.connection).add(message)
    file = file_of(kept)
    result = {"kind": "file", "name": file.name, "file": file.kind, "file_key": file.key}
    done = ErrandDone(kind=UNSENT, key=f"txn-{kept.id}", result=result, error=why)
    return await house.receive(done, "", None, type_="errand")


async def test_a_file_is_kept_as_it_was_described(house: House) -> None:
    ana = await house.person("Ana Puig")
    await _ticket(house, ana, await house.circle("support"))
    kept = await _keep(house, SEALED, ana.direct)
    assert (kept.name, kept.size, kept.secrets) == ("voice.ogg", 5, {"v": "v2"})
    assert kept.info == {"duration": 7, "voice": True}
    file = file_of(kept)
    assert (file.kind, file.key, file.fetched) == (KIND, str(kept.id), True)


async def test_what_is_not_taken(house: House) -> None:
    """Nothing is fetched that is no file, that stands in clear in an encrypted chat, or is huge."""
    ana = await house.person("Ana Puig")
    await _ticket(house, ana, await house.circle("support"))
    clear = Attachment(kind="m.image", name="cat.png", url="mxc://fake/cat")
    with pytest.raises(NoFile):
        await _keep(house, Attachment(kind="m.location"), ana.direct)
    with pytest.raises(FileInClear):
        await _keep(house, clear, ana.direct)
    plain = Place(room_id="!plain:x", direct=True, encrypted=False, people=(ana.user_id,))
    assert (await _keep(house, clear, plain)).mimetype == "application/octet-stream"
    with pytest.raises(FileTooLarge) as refused:
        await _keep(house, replace(SEALED, size=3_000_001), ana.direct)
    assert refused.value.most == 3


@pytest.mark.parametrize(
    ("url", "mimetype"),
    [
        ("mxc://fake/cat", "image/png"),
        ("mxc://fake/page-html", "application/octet-stream"),
        ("mxc://fake/note-txt", "text/plain"),
    ],
)
async def test_what_is_fetched_is_what_it_is(house: House, url: str, mimetype: str) -> None:
    """Whatever its sender called it; and that it was spoken goes along."""
    ana = await house.person("Ana Puig")
    await _ticket(house, ana, await house.circle("support"))
    kept = await _keep(house, replace(SEALED, url=url), ana.direct)
    made = await house.producing.produce(KIND, str(kept.id))
    assert isinstance(made, Made)
    assert (made.mimetype, made.voice) == (mimetype, True)
    assert made.data.endswith(url.encode())


@pytest.mark.parametrize("url", ["mxc://fake/gone", None])
async def test_what_was_taken_back_is_not_fetched(house: House, url: str | None) -> None:
    ana = await house.person("Ana Puig")
    await _ticket(house, ana, await house.circle("support"))
    kept = await _keep(house, replace(SEALED, url=url or SEALED.url), ana.direct)
    if url is None:
        async with house.database.transaction(house.now) as tx:
            await TicketFileRepository(tx.connection).forget(kept.id)
    with pytest.raises(Gone):
        await house.producing.produce(KIND, str(kept.id))


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "did not reach Support ("), ("ar", "لم يصل"), ("ca", "no ha arribat al cercle")],
)
async def test_a_member_hears_that_their_file_did_not_arrive(
    house: House, locale: str, words: str
) -> None:
    """In their own language, in the ticket's thread, as a reply to the very file, and ringing."""
    ana = await house.person("Ana Puig", locale=locale)
    await _ticket(house, ana, await house.circle("support", room_id=CIRCLE_ROOM))
    step = await _lose(house, ana, Said.MESSAGE, "gone")
    (heard,) = step.messages
    assert isinstance(heard.reply, FileLost)
    assert words in heard.body
    assert "voice.ogg" in heard.body
    assert heard.recipient == ana.user_id
    assert (heard.message.thread, heard.message.reply_to) == ("$asked", "$file")
    assert not heard.message.notice


async def test_the_circle_hears_that_its_file_did_not_arrive(house: House) -> None:
    """In its own room, and the member is told nothing."""
    ana, ben = await house.person("Ana Puig"), await house.person("Ben Roca")
    circle = await house.circle("support", room_id=CIRCLE_ROOM, people=(ben,))
    await _ticket(house, ana, circle)
    step = await _lose(house, ben, Said.REPLY, "too-large")
    (heard,) = step.messages
    assert heard.room_id == CIRCLE_ROOM
    assert heard.message.mentions == (ben.user_id,)
    assert heard.message.thread == "card"
    assert heard.body.startswith(f"“voice.ogg” did not reach the member of {NUMBER}.")
    assert "smaller" in heard.body


@pytest.mark.parametrize("why", [*Why])
async def test_each_reason_says_what_to_do(house: House, why: Why) -> None:
    ana = await house.person("Ana Puig", locale="es")
    await _ticket(house, ana, await house.circle("support", room_id=CIRCLE_ROOM))
    said = (await _lose(house, ana, Said.REQUEST, why)).messages[0].body
    assert ("Envía" in said) or ("Vuelve a enviarlo" in said)
    assert len(said.splitlines()) == 2


async def test_what_was_taken_back_is_not_spoken_of(house: House) -> None:
    """Nor is an end that the text beside it shares, of which the operators are told."""
    ana = await house.person("Ana Puig")
    await _ticket(house, ana, await house.circle("support", room_id=CIRCLE_ROOM))
    assert (await _lose(house, ana, Said.MESSAGE, "audience")).silent
    async with house.database.transaction(house.now) as tx:
        await TicketMessageRepository(tx.connection).redact(1, house.now)
    result = {"kind": "file", "name": "voice.ogg", "file": KIND, "file_key": "1"}
    done = ErrandDone(kind=UNSENT, key="txn-x", result=result, error="gone")
    assert (await house.receive(done, "", None, type_="errand")).silent


async def test_the_words_of_a_picture_arrive_and_its_sender_hears_what_did_not(
    house: House,
) -> None:
    """A picture goes along with what was written with it; where it cannot, the words do."""
    ana, ben = await house.person("Ana Puig"), await house.person("Ben Roca")
    room = await house.room(ben, circle="support")
    await house.circle("support", room_id=room.room_id, people=(ben,))
    asked = await ana.says("ask support The sound is gone since yesterday")
    thread = asked.event_id
    sealed: dict[str, Any] = {"secrets": {"v": "v2"}, "thread": thread, "name": "cat.png"}

    came = await ana.sends("m.image", url="mxc://fake/cat", caption="look", **sealed)
    (words,), (picture,) = came.messages, came.files
    assert (words.body, words.room_id) == ("Ana Puig: look", room.room_id)
    assert (picture.name, picture.mimetype, picture.room_id) == (
        *("cat.png", "image/png"),
        room.room_id,
    )

    gone = await ana.sends("m.image", url="mxc://fake/gone", caption="look", **sealed)
    assert gone.files == []
    told = gone.messages[-1]
    assert isinstance(told.reply, FileLost)
    assert (told.recipient, told.message.thread) == (ana.user_id, thread)
    assert told.message.reply_to == gone.event_id

    clear = await ana.sends("m.image", url="mxc://fake/cat", name="cat.png", thread=thread)
    assert isinstance(clear.answer.reply, FileInClear)
    assert clear.files == []
