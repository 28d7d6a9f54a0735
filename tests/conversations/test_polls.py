"""What people do with a poll is carried to what it is about, and nobody answers for them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import pytest

from assistant.dispatch.carrying import CARRIED, Carrier
from assistant.dispatch.declaration import REGISTERED, Args, command
from assistant.dispatch.registry import find_commands
from assistant.dispatch.silence import Silent
from assistant.dispatch.slots import CastAt, EventId, Number, PolledAnswers, PollPart
from assistant.domain.incoming import PollEnded, PollResponse, Redacted
from assistant.domain.outgoing import Landed, Poll
from assistant.domain.persons import Permission
from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject
from assistant.storage.numbers import NumberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.subjects import SubjectRepository
from tests.support.conversation import House, Somebody

POLL = Poll(question="Buy a van?", answers=(("y", "Yes"), ("n", "No")))


@dataclass
class Box:
    """What the imaginary noun was told, in order."""

    cast: list["Cast"] = field(default_factory=list)
    taken_back: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)


class Cast(Args):
    number: Number = 0
    part: PollPart
    answers: PolledAnswers
    event: EventId
    sent_at: CastAt


class Other(Args):
    number: Number = 0
    part: PollPart
    event: EventId


async def cast(args: Cast, box: Box) -> Reply:
    """Note a response."""
    box.cast.append(args)
    return Silent()


async def take_back(args: Other, box: Box) -> Reply:
    """Note that a response is taken back."""
    box.taken_back.append(args.event)
    return Silent()


async def end(args: Other, box: Box) -> Reply:
    """Note that somebody ended a poll."""
    box.ended.append(args.part)
    return Silent()


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
async def house(tmp_path: Path, box: Box, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    real, before = dict(find_commands()), dict(REGISTERED)
    for id_, handler in (("lab-cast", cast), ("lab-take-back", take_back), ("lab-end", end)):
        command(
            id_,
            requires=Permission.ANYONE,
            changes=True,
            shared=True,
            repeatable=False,
            wordless=True,
        )(handler)
    found = {id_: made for id_, made in REGISTERED.items() if id_ not in before}
    REGISTERED.clear()
    REGISTERED.update(before)
    carrier = Carrier(
        says="tickets-say",
        notes="triage-notes-keep",
        edited="tickets-edited",
        redacted="tickets-redacted",
        polled="lab-cast",
        unpolled="lab-take-back",
        poll_ended="lab-end",
    )
    monkeypatch.setitem(CARRIED, "motion", carrier)
    commands = MappingProxyType({**real, **found})
    async with House.open(tmp_path, commands=commands, values={Box: box}) as opened:
        yield opened


async def _polled(house: House, who: Somebody, part: str = "poll:1") -> int:
    """Have a poll stand in somebody's direct room as `$poll`; return the number it is about."""
    async with house.database.transaction(house.now) as tx:
        number = await NumberRepository(tx.connection).take("motion")
        outbox = OutboxRepository(tx.connection)
        txn = await outbox.add(POLL, now=house.now, recipient=who.user_id)
        await outbox.sent({txn: Landed("$poll", who.direct.room_id)}, house.now)
        await SubjectRepository(tx.connection).note(txn, Subject("motion", number, part))
    return number


async def test_response_is_carried_with_its_time_however_late_it_comes(
    house: House, box: Box
) -> None:
    ana = await house.person("ana")
    number = await _polled(house, ana)
    sent = house.now
    house.later(days=2)
    step = await house.receive(
        PollResponse(poll="$poll", answers=("y",)), ana.user_id, ana.direct, sent_at=sent
    )
    (cast_,) = box.cast
    assert (cast_.number, cast_.part, cast_.answers) == (number, "poll:1", ("y",))
    assert (cast_.event, cast_.sent_at) == (step.event_id, sent)
    assert not step.messages  # nobody is asked whether that is still wanted


async def test_taking_a_response_back_names_it_and_only_its_sender_can(
    house: House, box: Box
) -> None:
    ana, eve = await house.person("ana"), await house.person("eve")
    await _polled(house, ana)
    step = await house.receive(PollResponse(poll="$poll", answers=("y",)), ana.user_id, ana.direct)
    await house.receive(Redacted(of=step.event_id), eve.user_id, ana.direct)
    assert not box.taken_back
    await house.receive(Redacted(of=step.event_id), ana.user_id, ana.direct)
    assert box.taken_back == [step.event_id]


async def test_nobody_answers_the_poll_of_another(house: House, box: Box) -> None:
    ana, eve = await house.person("ana"), await house.person("eve")
    await _polled(house, ana)
    for place in (ana.direct, eve.direct):
        await house.receive(PollResponse(poll="$poll", answers=("n",)), eve.user_id, place)
    await house.receive(PollResponse(poll="$none", answers=("n",)), ana.user_id, ana.direct)
    assert not box.cast


async def test_foreign_end_is_told(house: House, box: Box) -> None:
    ana = await house.person("ana")
    await _polled(house, ana)
    await house.receive(PollEnded(poll="$poll"), ana.user_id, ana.direct)
    assert box.ended == ["poll:1"]
