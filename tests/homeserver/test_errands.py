"""Errands happen once, and their outcome comes back once."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.domain.incoming import ErrandDone
from assistant.domain.outgoing import Errand
from assistant.matrix.facts import ERRAND_FIELD
from assistant.services.ports import MailDelayed, MailRefused
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault
from tests.support.matrix_bot import House, enqueue, house, running, settle, until

ROOM = Errand(kind="create-room", key="circle:1", data={"name": "Support", "invite": [ANA, BEN]})

FORBIDDEN = {"errcode": "M_FORBIDDEN"}


def _outcomes(bot: House) -> list[ErrandDone]:
    return [one.content for one in bot.echo.handled if isinstance(one.content, ErrandDone)]


@dataclass
class FakeMailer:
    fails: list[Exception] = field(default_factory=list)
    sent: list[tuple[str, ...]] = field(default_factory=list)

    async def send(self, to: str, subject: str, body: str, message_id: str) -> None:
        if self.fails:
            raise self.fails.pop(0)
        self.sent.append((to, subject, body, message_id))


async def test_a_room_is_made_encrypted_and_once(fake: FakeHomeserver, database: Database) -> None:
    await enqueue(database, ROOM)
    await enqueue(database, ROOM)  # the same key is the same errand
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
        await settle()
    [room] = fake.rooms.values()
    assert room.state["m.room.create", ""]["content"] == {ERRAND_FIELD: "circle:1"}
    assert ("m.room.encryption", "") in room.state
    assert [room.membership(who) for who in (ANA, BEN, BOT)] == ["invite", "invite", "join"]
    assert _outcomes(bot) == [
        ErrandDone(kind="create-room", key="circle:1", result={"room_id": room.room_id})
    ]
    assert bot.echo.joined == []


async def test_what_is_to_wait_lets_others_pass(fake: FakeHomeserver, database: Database) -> None:
    """One waits for longer than this takes, on however busy a machine; the other's time comes."""
    soon = datetime.now(UTC) + timedelta(seconds=0.5)
    much_later = replace(ROOM, key="circle:2")
    await enqueue(database, much_later, not_before=soon + timedelta(hours=1))
    await enqueue(database, ROOM, not_before=soon)
    await enqueue(database, Errand(kind="create-direct", key="direct:1", data={"user_id": ANA}))
    async with running(fake, database) as bot:
        await until(lambda: len(_outcomes(bot)) == 2)
        assert datetime.now(UTC) >= soon
    assert {each.key for each in _outcomes(bot)} == {"direct:1", "circle:1"}


@pytest.mark.parametrize("fault", [Fault("POST /createRoom", late=True, status=502, body="no")])
async def test_a_room_whose_answer_was_lost_is_adopted(
    fake: FakeHomeserver, database: Database, fault: Fault
) -> None:
    fake.faults.append(fault)
    await enqueue(database, ROOM)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert len(fake.rooms) == 1
    assert len(fake.asked("POST /createRoom")) == 1


async def test_a_room_whose_answer_was_lost_is_waited_for(
    fake: FakeHomeserver, database: Database
) -> None:
    """Syncs are slow: the next attempt begins before our tables could know the room."""

    async def slowly(method: str, path: str) -> None:
        if (method, path) == ("GET", "/sync"):
            await settle(0.3)

    fake.on_request = slowly
    fake.faults.append(Fault("POST /createRoom", late=True, status=502, body="no"))
    await enqueue(database, ROOM)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
        await settle()
    assert len(fake.asked("POST /createRoom")) == 1


async def test_who_declines_at_once_is_not_asked_again(
    fake: FakeHomeserver, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They were invited by the request that made the room: its answer says so, whatever syncs."""
    make = fake._create_room

    async def make_and_decline(body: Any) -> Any:
        answer = await make(body)
        [room] = fake.rooms.values()
        await fake.member(room, ANA, "leave")
        return answer

    monkeypatch.setattr(fake, "_create_room", make_and_decline)
    await enqueue(database, ROOM)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert fake.asked("POST /rooms/.*/invite") == []
    [room] = fake.rooms.values()
    assert [room.membership(who) for who in (ANA, BEN)] == ["leave", "invite"]


async def test_a_room_made_before_a_crash_is_adopted_and_its_invitations_finished(
    fake: FakeHomeserver, database: Database
) -> None:
    await enqueue(database, ROOM)
    room = await fake.make_room(BOT, create={ERRAND_FIELD: "circle:1"})
    await fake.send(room, BOT, "m.room.member", {"membership": "invite"}, state_key=ANA)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert fake.asked("POST /createRoom") == []
    assert fake.asked("POST /rooms/.*/invite") == [{"user_id": BEN}]
    assert _outcomes(bot)[0].result == {"room_id": room.room_id}


async def test_a_room_that_somebody_else_marked_is_never_adopted(
    fake: FakeHomeserver, database: Database
) -> None:
    """Whoever guesses the key would else read what we write there."""
    trap = await fake.make_room(ANA, BOT, create={ERRAND_FIELD: "circle:1"})
    await enqueue(database, ROOM)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert _outcomes(bot)[0].result["room_id"] != trap.room_id
    assert len(fake.rooms) == 2


async def test_a_room_that_an_earlier_errand_left_behind_is_taken_up(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(BOT, create={ERRAND_FIELD: "circle:1"})
    again = {**ROOM.data, "earlier": ["circle:1"]}
    await enqueue(database, Errand(kind="create-room", key="circle:1:1", data=again))
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert fake.asked("POST /createRoom") == []
    assert _outcomes(bot)[0].result == {"room_id": room.room_id}


async def test_a_room_is_ours_though_the_server_refused_one_of_its_guests(
    fake: FakeHomeserver, database: Database
) -> None:
    """Synapse makes the room first, and answers with what went wrong with an invitation."""
    fake.faults.append(Fault("POST /createRoom", late=True, status=403, body=FORBIDDEN))
    await enqueue(database, ROOM)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    [room] = fake.rooms.values()
    assert _outcomes(bot)[0].result == {"room_id": room.room_id}


@pytest.mark.parametrize("made", [True, False])
async def test_a_room_is_made_though_a_guests_server_cannot_be_reached(
    fake: FakeHomeserver, database: Database, *, made: bool
) -> None:
    """Synapse says 502 M_UNKNOWN then, with the room made or, of another kind, without."""
    down = {"errcode": "M_UNKNOWN", "error": "Can't connect to server"}
    fake.faults.append(Fault("POST /createRoom", late=made, status=502, body=down))
    fake.faults.append(Fault("POST /rooms/.*/invite", times=9, status=502, body=down))
    await enqueue(database, ROOM)
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    [room] = fake.rooms.values()
    assert _outcomes(bot)[0].error is None
    assert _outcomes(bot)[0].result == {"room_id": room.room_id}
    assert len(fake.asked("POST /createRoom")) == (1 if made else 2)


async def test_somebody_is_invited_into_a_room_and_once(
    fake: FakeHomeserver, database: Database
) -> None:
    room = await fake.make_room(BOT, ANA)
    for number, who in enumerate((BEN, ANA)):
        data = {"room_id": room.room_id, "user_id": who}
        await enqueue(database, Errand(kind="invite", key=f"invite:{number}", data=data))
    async with running(fake, database) as bot:
        await until(lambda: len(_outcomes(bot)) == 2)
    assert fake.asked("POST /rooms/.*/invite") == [{"user_id": BEN}], "Ana is in it"
    assert room.membership(BEN) == "invite"
    assert [done.error for done in _outcomes(bot)] == [None, None]


async def test_an_invitation_that_we_may_not_send_ends(
    fake: FakeHomeserver, database: Database
) -> None:
    """A circle's people decide in their room who may invite."""
    room = await fake.make_room(BOT, ANA)
    fake.faults.append(Fault("POST /rooms/.*/invite", status=403, body=FORBIDDEN))
    data = {"room_id": room.room_id, "user_id": BEN}
    await enqueue(database, Errand(kind="invite", key="invite:1", data=data))
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert _outcomes(bot)[0].error == "M_FORBIDDEN"


@pytest.mark.parametrize("may", [True, False])
async def test_somebody_is_put_out_of_a_room_where_we_may(
    fake: FakeHomeserver, database: Database, *, may: bool
) -> None:
    """A circle that brought its own room may not have given us the power: that is no trouble."""
    room = await fake.make_room(BOT, ANA)
    if not may:
        fake.faults.append(Fault("POST /rooms/.*/kick", status=403, body=FORBIDDEN))
    data = {"room_id": room.room_id, "user_id": ANA}
    await enqueue(database, Errand(kind="remove", key="remove:1", data=data))
    async with running(fake, database) as bot:
        await until(lambda: _outcomes(bot))
    assert room.membership(ANA) == ("leave" if may else "join")
    assert _outcomes(bot)[0].error is None
    assert _outcomes(bot)[0].result["removed"] is may


async def test_an_errand_that_fails_for_good_says_so(
    fake: FakeHomeserver, database: Database
) -> None:
    fake.faults.append(Fault("POST /createRoom", status=400, body={"errcode": "M_BAD_JSON"}))
    await enqueue(database, ROOM)
    await enqueue(database, Errand(kind="dance", key="d"))
    await enqueue(database, Errand(kind="join", key="j"))  # where to is missing
    async with running(fake, database) as bot:
        await until(lambda: len(_outcomes(bot)) == 3)
    assert {done.error for done in _outcomes(bot)} == {"M_BAD_JSON", "unknown-errand", "KeyError"}


@pytest.mark.parametrize("defect", [ZeroDivisionError, AssertionError, RecursionError])
async def test_a_defect_in_an_errand_ends_that_errand_alone(
    fake: FakeHomeserver, database: Database, defect: type[Exception]
) -> None:
    """Else it would end the assistant, and again at each start."""

    async def breaks(_: Errand) -> dict[str, Any]:
        raise defect

    await enqueue(database, Errand(kind="count", key="c"))
    await enqueue(database, ROOM)
    async with running(fake, database, runners={"count": breaks}) as bot:
        await until(lambda: len(_outcomes(bot)) == 2)
    assert {done.kind: done.error for done in _outcomes(bot)} == {
        "count": defect.__name__,
        ROOM.kind: None,
    }


async def test_an_outcome_is_recorded_once_across_a_crash(
    fake: FakeHomeserver, database: Database
) -> None:
    await enqueue(database, ROOM)
    bot = house(fake, database)
    await bot.ready()
    await until(lambda: fake.rooms)
    await bot.kill()
    async with running(fake, database) as again:
        await until(lambda: _outcomes(bot) or _outcomes(again))
        await settle()
    assert len(_outcomes(bot) + _outcomes(again)) == 1
    assert len(fake.rooms) == 1


@pytest.mark.parametrize(
    ("fails", "error", "sent"),
    [
        ([], None, 1),
        ([MailDelayed("451"), MailDelayed("timeout")], None, 1),
        ([MailRefused("550")], "550", 0),
    ],
    ids=["at-once", "later", "never"],
)
async def test_mail_goes_through_the_port(
    fake: FakeHomeserver,
    database: Database,
    fails: list[Exception],
    error: str | None,
    sent: int,
) -> None:
    mailer: Any = FakeMailer(list(fails))
    mail = Errand(
        kind="mail", key="code:7", data={"to": "ana@puig.example", "subject": "S", "body": "B"}
    )
    await enqueue(database, mail)
    async with running(fake, database, mailer=mailer) as bot:
        await until(lambda: _outcomes(bot))
    assert _outcomes(bot) == [ErrandDone(kind="mail", key="code:7", error=error)]
    assert mailer.sent == [("ana@puig.example", "S", "B", "code:7")] * sent
