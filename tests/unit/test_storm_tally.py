"""A storm's tally sees each kind of damage: else a calm one would prove nothing."""

from datetime import UTC, datetime
from typing import cast

import pytest

from assistant.demo.heard import Heard
from assistant.demo.people import Phone
from tests.support.bot import Bot
from tests.support.storm import Tally, Writer, tally

SENT = [f"zqa{number:04}x" for number in range(4)]


class _Bot:
    user_id = "@assistant:coop.localhost"


class _Phone:
    """A phone that has received `bodies`; None is a message that it cannot decrypt."""

    def __init__(self, bodies: list[str | None]) -> None:
        self._bodies = bodies

    def said(self, sender: str, room_id: str) -> list[Heard]:
        return [
            Heard(
                event_id=f"${number}",
                room_id=room_id,
                sender=sender,
                type="m.room.encrypted" if body is None else "m.room.message",
                sent_at=datetime(2026, 1, 1, tzinfo=UTC),
                content={} if body is None else {"body": body},
                encrypted=True,
            )
            for number, body in enumerate(self._bodies)
        ]


def count(bodies: list[str | None]) -> Tally:
    writer = Writer(cast("Phone", _Phone(bodies)), "!room", "a", list(SENT))
    return tally(cast("Bot", _Bot()), [writer], kills=1)


def test_one_answer_each_in_order_is_calm() -> None:
    """A greeting in between is nobody's answer."""
    counted = count(["Hello!", *(f'No help for "{word}".' for word in SENT)])
    assert counted.calm
    assert (counted.sent, counted.answered) == (4, 4)


@pytest.mark.parametrize(
    ("places", "damage"),
    [
        ([0, 1, 3], "lost"),
        ([0, 1, 1, 2, 3], "repeated"),
        ([0, 2, 1, 3], "out_of_order"),
        ([0, 1, 2, None, 3], "unreadable"),
    ],
)
def test_damage_is_counted_by_its_kind(places: list[int | None], damage: str) -> None:
    counted = count([None if place is None else SENT[place] for place in places])
    assert not counted.calm
    kinds = ("lost", "repeated", "out_of_order", "unreadable")
    assert {kind: getattr(counted, kind) for kind in kinds} == {
        kind: int(kind == damage) for kind in kinds
    }
