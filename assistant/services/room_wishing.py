"""Wishes for a room as settings: what the back end keeps and the plan allows, or why not."""

from dataclasses import replace
from typing import Any

from assistant.domain.members import Member
from assistant.domain.plans import LimitName
from assistant.domain.replies import Refusal, Reply
from assistant.domain.room_wishes import RoomWishes, Setting, Spoken
from assistant.domain.rooms import BackEndName, Feature, RoomSettings
from assistant.services.back_ends import BackEnds
from assistant.services.limits import LimitReached, Limits
from assistant.services.room_codes import new_code

FEATURES = {each.field: each.feature for each in Setting if each.feature is not None}
"""What a back end has to keep for each setting, by the setting's name."""

LONGEST_WELCOME = 500
"""So many characters a text of welcome may have."""


class SettingName(Reply, message="room-settings-name"):
    """What a setting is called."""

    setting: Setting


class CannotKeep(Refusal, message="room-settings-cannot-keep"):
    """The back end has no such thing; `other` is one that has, if one is set up."""

    setting: SettingName
    back_end: BackEndName
    other: BackEndName | None


class NotSetUp(Refusal, message="room-settings-not-set-up"):
    """The co-op has no such back end."""

    back_end: BackEndName


class SameCodes(Refusal, message="room-settings-same-codes"):
    """Guests and moderators cannot have the same code: the door would not know who comes."""


class WelcomeTooLong(Refusal, message="room-settings-welcome-long"):
    """The text of welcome is longer than anybody reads."""

    limit: int


UNFIT = (CannotKeep, NotSetUp, SameCodes, WelcomeTooLong, LimitReached)
"""Why a value of one setting is not taken, while another one may be."""


class RoomWishing:
    """Turns wishes into settings."""

    def __init__(self, *, back_ends: BackEnds, limits: Limits) -> None:
        self._back_ends = back_ends
        self._limits = limits

    def kept(self, back_end: BackEndName) -> tuple[Feature, ...]:
        """Return the features that can be chosen in a room on that back end, in order."""
        kept = self._back_ends.features(back_end)
        return tuple(each for each in FEATURES.values() if each in kept)

    def lost(self, settings: RoomSettings, back_end: BackEndName) -> tuple[Feature, ...]:
        """Return what is chosen in `settings` and not kept by `back_end`."""
        kept = self._back_ends.features(back_end)
        return tuple(each for each in chosen(settings) if each not in kept)

    async def settings(
        self,
        before: RoomSettings,
        wishes: RoomWishes,
        *,
        back_end: BackEndName,
        member: Member | None,
    ) -> RoomSettings:
        """Return the settings of a room on `back_end` once the wishes are heard.

        `before` is what the back end keeps. Raises CannotKeep, NotSetUp, SameCodes,
        WelcomeTooLong, and LimitReached for recordings that the plan has none of.
        """
        if back_end not in self._back_ends.by_name:
            raise NotSetUp(back_end=back_end)
        values = {name: value for name, value in wishes.named().items() if name != "back_end"}
        for name, value in values.items():
            # What is turned off needs nobody who keeps it.
            if value not in {False, Spoken.OFF, ""}:
                self._keeps(FEATURES[name], back_end)
        after = replace(before, **{name: _worth(name, value) for name, value in values.items()})
        if after.welcome is not None and len(after.welcome) > LONGEST_WELCOME:
            raise WelcomeTooLong(limit=LONGEST_WELCOME)
        if after.viewer_code is not None and after.viewer_code == after.moderator_code:
            raise SameCodes
        if after.record and member is not None:
            await self._limits.check(member, LimitName.RECORDINGS, 1)
        return after

    async def may_record(self, member: Member | None) -> bool:
        """Whether a member's plan has recordings; what belongs to a Matrix room has no plan."""
        if member is None:
            return True
        try:
            await self._limits.check(member, LimitName.RECORDINGS, 1)
        except LimitReached:
            return False
        return True

    def _keeps(self, feature: Feature, back_end: BackEndName) -> None:
        if feature in self._back_ends.features(back_end):
            return
        keeping = (
            name for name in self._back_ends.by_name if feature in self._back_ends.features(name)
        )
        other = next(keeping, None)
        raise CannotKeep(
            setting=SettingName(setting=Setting(feature)), back_end=back_end, other=other
        )


def chosen(settings: RoomSettings) -> tuple[Feature, ...]:
    """Return what differs from how a room begins, in order."""
    fresh = RoomSettings()
    return tuple(
        feature
        for name, feature in FEATURES.items()
        if getattr(settings, name) != getattr(fresh, name)
    )


def without(settings: RoomSettings, lost: tuple[Feature, ...]) -> RoomSettings:
    """Return the settings with these as a room begins."""
    fresh = RoomSettings()
    names = [name for name, feature in FEATURES.items() if feature in lost]
    return replace(settings, **{name: getattr(fresh, name) for name in names})


def _worth(name: str, value: Any) -> Any:
    if name in {"viewer_code", "moderator_code"}:
        if value == Spoken.NEW:
            return new_code()
        return None if value == Spoken.OFF else value
    if name in {"welcome", "language"}:
        return value or None
    return value
