"""What somebody wishes of a room in one message: `code 1234 record bigbluebutton`."""

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from assistant.domain.rooms import BackEndName, Feature


class Setting(StrEnum):
    """What can be set, in the order in which it is asked for."""

    VIEWER_CODE = "viewer-code"
    MODERATOR_CODE = "moderator-code"
    ANYONE_MAY_START = "anyone-may-start"
    EVERYONE_MODERATES = "everyone-moderates"
    MUTE_ON_JOIN = "mute-on-join"
    APPROVAL = "approval"
    RECORD = "record"
    WELCOME = "welcome"
    LANGUAGE = "language"
    BACK_END = "back-end"

    @property
    def field(self) -> str:
        """The name of the setting in `RoomSettings` and `RoomWishes`."""
        return self.value.replace("-", "_")

    @property
    def feature(self) -> Feature | None:
        """What a back end has to keep for it; None for the back end itself."""
        return None if self is Setting.BACK_END else Feature(self.value)


CODES = frozenset({Setting.VIEWER_CODE, Setting.MODERATOR_CODE})
TEXTS = frozenset({Setting.WELCOME, Setting.LANGUAGE})
SWITCHES = frozenset(Setting) - CODES - TEXTS - {Setting.BACK_END}


class Spoken(StrEnum):
    """What may be said in place of a value; no code and no language is spelled like these."""

    NEW = "+new"  # a code that we make
    ON = "+on"
    OFF = "-off"  # none, no
    KEEP = "=keep"  # as it is


@dataclass(frozen=True, kw_only=True)
class RoomWishes:
    """Settings to be changed; None leaves one as it is.

    Codes are as `room_codes.folded` leaves them, or `Spoken`; an empty `welcome` or `language`
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
    back_end: BackEndName | None = None

    @classmethod
    def of(cls, setting: Setting, value: Any) -> "RoomWishes":
        """Wish for one value of one setting; None for nothing."""
        return cls(**{setting.field: value})

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
