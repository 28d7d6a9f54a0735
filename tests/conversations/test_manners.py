"""What holds for every command: errors, lists, memory, news, strangers' limits."""

from datetime import UTC, datetime
from typing import Any

import pytest
from structlog.testing import capture_logs

from assistant.domain.incoming import ErrandDone, Text
from assistant.storage.due import DueRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.unit_of_work import CommitFailed, Transaction
from tests.support.commands import Shelf
from tests.support.conversation import BOT, START, House, Somebody


@pytest.fixture
def house(lab: House) -> House:
    return lab


@pytest.fixture
async def ana(house: House) -> Somebody:
    return await house.person(timezone="Europe/Madrid")


async def test_a_failure_is_apologised_for_with_a_number(ana: Somebody) -> None:
    """The log has the same number and the place, and nothing that anybody wrote."""
    with capture_logs() as logs:
        answer = await ana.says("burn my secret diary")
    assert answer.id == "core-apology"
    (entry,) = logs
    assert entry["reference"] == answer.reply.reference
    assert entry["reference"] in answer.body
    assert "secret" not in str(entry)
    assert any("commands.py" in frame for frame in entry["trace"])
    assert await ana.house.state_of(answer.event_id) == "done"


async def test_a_failed_handler_leaves_no_trace(ana: Somebody, house: House) -> None:
    """The next message is served as if nothing had been."""
    with capture_logs():
        await ana.says("burn")
    assert (await ana.says("about")).id == "about-shown"


async def test_a_refusal_rolls_back_and_is_explained(ana: Somebody, shelf: Shelf) -> None:
    await ana.says("paint neon")
    refused = await ana.says("yes")
    assert refused.body == "neon is too bright."
    assert (await ana.says("undo")).id == "core-nothing-to-undo", "what was begun is gone"
    assert shelf.done == []


async def test_a_command_for_shared_rooms_says_so(ana: Somebody) -> None:
    answer = await ana.says("here we are")
    assert answer.id == "core-only-shared"
    assert "!here we are" in answer.body


async def test_a_command_for_direct_rooms_says_so(ana: Somebody, house: House) -> None:
    room = await house.room(ana, await house.person("Bea Roca"))
    assert (await ana.says("!paint red", room)).id == "core-only-directly"


async def test_two_unasked_messages_a_day_and_the_rest_in_the_morning(
    ana: Somebody, house: House
) -> None:
    """What waits is told at half past eight where the person is; what rings is told at once."""
    assert ana.person is not None
    told = [await ana.says("tell news") for _ in range(4)]
    unasked = [[m for m in step.messages[1:] if not m.message.mentions] for step in told]
    assert [len(each) for each in unasked] == [1, 1, 0, 0]
    for step in told:
        (rung,) = [m for m in step.messages if m.message.mentions]
        assert list(rung.message.mentions) == [ana.user_id]
        assert not rung.notice, "push rules silence notices"
        assert rung.recipient == ana.user_id
    assert not unasked[0][0].notice
    assert await _due(house) == datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    house.now = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    bundle = await house.falls_due("bundle", {"person_id": ana.person.id})
    assert bundle.recipient == ana.user_id
    assert "news 2" in bundle.body
    assert "news 3" in bundle.body
    assert (await house.falls_due("bundle", {"person_id": ana.person.id})).silent


async def test_nothing_unasked_in_quiet_hours(ana: Somebody, house: House) -> None:
    house.now = START.replace(hour=20, minute=30)  # 21:30 in Madrid
    step = await ana.says("tell news")
    assert [m for m in step.messages[1:] if not m.message.mentions] == []


async def test_what_is_muted_is_dropped(ana: Somebody, house: House) -> None:
    assert ana.person is not None
    await ana.says("mute plan")
    step = await ana.says("tell news")
    assert len(step.messages) == 2, "the answer, and what rings"
    house.later(days=1)
    assert (await house.falls_due("bundle", {"person_id": ana.person.id})).silent


async def test_a_number_shows_and_with_words_acts(
    ana: Somebody, house: House, shelf: Shelf
) -> None:
    """What a number means is looked up by the noun that it was given to."""
    async with house.database.transaction(house.now) as tx:
        number = await NumberRepository(tx.connection).take("lab-thing")
    assert number == 101
    arabic = "".join(chr(0x660 + int(digit)) for digit in "101")
    assert (await ana.says("101")).body == "number 101"
    assert (await ana.says(arabic)).body == "number 101"
    assert (await ana.says("101 It is  red")).body == "noted"
    assert shelf.done == ["101: It is  red"]
    assert (await ana.says("102")).id == "core-no-such-number"
    room = await house.room(ana, await house.person("Bea Roca"))
    assert (await ana.says("!101", room)).id == "core-only-directly"


async def test_strangers_are_answered_in_bursts(house: House) -> None:
    """Beyond the burst there is silence, and one answer for each pause that has passed."""
    eve = await house.stranger()
    answered = [not (await eve.says("about")).silent for _ in range(10)]
    assert answered == [True] * 6 + [False] * 4
    house.later(minutes=1)
    assert not (await eve.says("about")).silent
    assert (await eve.says("about")).silent


async def test_due_rows_of_no_kind_are_done(house: House) -> None:
    step = await house.falls_due("nobody-knows", {})
    assert step.silent
    assert await house.state_of(step.event_id) == "done"


async def test_also_shares_the_transaction(ana: Somebody, house: House) -> None:
    """What the transport writes with a message commits with its answer, or not at all."""
    seen = []

    async def also(tx: Transaction) -> None:
        seen.append(tx.now)

    await house.receive(Text(body="about"), ana.user_id, ana.direct, also=also)
    assert seen == [house.now]


async def test_when_not_even_the_done_mark_can_be_written_the_process_ends(
    ana: Somebody, house: House
) -> None:
    async def also(_: Any) -> None:
        raise OSError("disk full")

    with capture_logs(), pytest.raises(CommitFailed):
        await house.receive(Text(body="about"), ana.user_id, ana.direct, also=also)
    assert (await house.collect()).silent


async def _due(house: House) -> datetime | None:
    async with house.database.reading() as connection:
        return await DueRepository(connection).next_at()


@pytest.mark.parametrize(("locale", "word"), [("en", "emoji"), ("es", "emojis"), ("ca", "emojis")])
async def test_a_wish_to_verify_is_answered_in_words(house: House, locale: str, word: str) -> None:
    """Element would else wait in silence, and "I read text only" explains nothing."""
    ana = await house.person(locale=locale)
    answer = await ana.sends("m.key.verification.request")
    assert answer.id == "core-cannot-read"
    assert word in answer.body
    assert len(answer.body.splitlines()) == 1
    room = await house.room(ana, await house.person("Bea Roca"))
    assert (await ana.sends("m.key.verification.request", room)).silent


async def test_outcomes_that_nobody_waits_for_are_done(house: House) -> None:
    """An invitation's, say, or those of errands that only an older version knew."""
    for kind in ("invite", "leave", "mail", "dance"):
        done = ErrandDone(kind=kind, key=f"{kind}:1", error="M_FORBIDDEN")
        step = await house.receive(done, BOT, None, type_="errand")
        assert step.silent
        assert await house.state_of(step.event_id) == "done"
