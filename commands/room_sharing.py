"""Sharing of rooms: who may use one, and who is invited to it."""

from datetime import datetime
from typing import Annotated

from assistant.api import (
    Args,
    Call,
    Caller,
    GuestReading,
    Guests,
    Instead,
    Invitees,
    Inviting,
    Permission,
    Place,
    Reader,
    Reply,
    Rest,
    RoomWishes,
    Setting,
    Sharing,
    Zone,
    command,
    setting_off,
)

UNASKED = 10
"""More people than this are asked about before they are invited."""


class Whom(Args):
    """A room, and Matrix IDs, a circle or a name, in any order."""

    text: Annotated[str, Rest(max_length=1000)]


class WhichRoom(Args):
    """A room."""

    text: Annotated[str, Rest(max_length=400)] = ""


class RoomSharingShared(Reply, message="room-sharing-shared"):
    """Others may use a room now."""

    room: str
    who: str


class RoomSharingEnded(Reply, message="room-sharing-ended"):
    """Others may use a room no more."""

    room: str
    who: str


class RoomSharingListed(Reply, message="room-sharing-listed"):
    """Whom a room is shared with, () for nobody."""

    room: str
    who: tuple[str, ...]


class RoomSharingInviteAsk(Reply, message="room-sharing-invite-ask"):
    """Asks before many people are invited."""

    room: str
    count: int


class RoomSharingInvited(Reply, message="room-sharing-invited"):
    """Invitations are on their way to those who are known; `at` None: there is no date yet.

    `who` are their names, () where some were named by what the co-op may not know.
    """

    room: str
    who: tuple[str, ...]
    count: int
    at: datetime | None
    zone: Zone
    link: str | None


@command("room-sharing-share", requires=Permission.MEMBER, shared=True, changes=True, rank=36)
async def share(
    args: Whom, caller: Caller, place: Place, reading: GuestReading, sharing: Sharing
) -> RoomSharingShared:
    """Let others use a room of the caller's."""
    guests = await reading.read(caller, place, args.text)
    who = await sharing.share(caller, guests.room, guests.ids, guests.name)
    return RoomSharingShared(room=guests.room.name, who=who)


@command("room-sharing-unshare", requires=Permission.MEMBER, shared=True, changes=True, rank=37)
async def unshare(
    args: Whom, caller: Caller, place: Place, reading: GuestReading, sharing: Sharing
) -> Reply:
    """Let others use a room no more; what is no person but a setting is taken off it."""
    guests = await reading.read(caller, place, args.text)
    if guests.setting is not None and guests.setting is not Setting.BACK_END:
        wishes = RoomWishes.of(guests.setting, setting_off(guests.setting))
        given = {"room": guests.room.slug, "wishes": wishes.written()}
        return Instead(call=Call(command="room-settings-change", given=given))
    who = await sharing.unshare(caller, guests.room, guests.ids, guests.name)
    return RoomSharingEnded(room=guests.room.name, who=who)


@command("room-sharing-list", requires=Permission.MEMBER, private=True, rank=38)
async def list_shared(
    args: WhichRoom, caller: Caller, place: Place, reading: GuestReading, sharing: Sharing
) -> RoomSharingListed:
    """Say whom a room is shared with."""
    guests = await reading.read(caller, place, args.text)
    who = await sharing.shared_with(caller, guests.room)
    return RoomSharingListed(room=guests.room.name, who=who)


async def before_inviting(
    args: Whom, caller: Caller, place: Place, reading: GuestReading, inviting: Inviting
) -> RoomSharingInviteAsk | None:
    """Say how many would be invited, where they are many."""
    guests = await reading.read(caller, place, args.text)
    wanted = await inviting.plan(caller, guests.room, _whom(guests))
    if len(wanted.ids) <= UNASKED:
        return None
    return RoomSharingInviteAsk(room=guests.room.name, count=len(wanted.ids))


@command(
    "room-sharing-invite",
    requires=Permission.MEMBER,
    shared=True,
    changes=True,
    confirm=before_inviting,
    repeatable=False,
    rank=35,
)
async def invite(
    args: Whom,
    caller: Caller,
    place: Place,
    reading: GuestReading,
    inviting: Inviting,
    reader: Reader,
) -> RoomSharingInvited:
    """Invite people to a room, with its link and its next date."""
    guests = await reading.read(caller, place, args.text)
    done = await inviting.invite(caller, guests.room, _whom(guests))
    return RoomSharingInvited(
        room=guests.room.name,
        who=done.names,
        count=len(done.ids),
        at=done.date.at if done.date else None,
        zone=Zone(reader.timezone),
        link=done.link,
    )


def _whom(guests: Guests) -> Invitees:
    return Invitees(ids=guests.ids, circle=guests.circle, words=guests.words)
