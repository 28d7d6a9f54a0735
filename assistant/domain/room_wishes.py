"""What somebody wishes of a room in one message: `code 1234 record bigbluebutton`."""

import json
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from assistant.domain.rooms import BackEndName


class CodeWord(StrEnum):
    """What may be said in place of a code of one's own; no code can be spelled like these."""

    NEW = "+new"  # one that we make
    OFF = "-off"  # none


@dataclass(frozen=True, kw_only=True)
class RoomWishes:
    """Settings to be changed; None leaves one as it is.

    Codes are as `room_codes.folded` leaves them, or a `CodeWord`; an empty `welcome` or `language`
    takes the present one away.
    """

    viewer_code: str | None = None
    moderator_code: str | None = None
    anyone_may_start: bool | None = None
    everyone_moderates: bool | None = None
    mute_on_join: bool | None = None
    approval: bool | None = None
    record: bool | None = None
    welcome: str | None = None
    language: str | None = None
    back_end: BackEndName | None = field(default=None)

    @property
    def empty(self) -> bool:
        """Whether nothing is wished."""
        return not self.named()

    def named(self) -> dict[str, Any]:
        """Return what is wished, by the names of `RoomSettings`, and `back_end`."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    def written(self) -> str:
        """Return the wishes as one text, which `read_wishes` reads."""
        return json.dumps(self.named(), ensure_ascii=False)


def read_wishes(text: str) -> RoomWishes:
    """Return the wishes that `written` wrote; raises ValueError for anything else."""
    values = json.loads(text)
    if not isinstance(values, dict) or values.keys() - {each.name for each in fields(RoomWishes)}:
        raise ValueError("no wishes")
    if "back_end" in values:
        values["back_end"] = BackEndName(values["back_end"])
    return RoomWishes(**values)
