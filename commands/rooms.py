"""Meeting rooms: made, listed, shown, renamed and deleted."""

from datetime import datetime, timedelta

from assistant.api import (
    ActingMember,
    Args,
    BackEndName,
    Call,
    Caller,
    Example,
    Instead,
    Limit,
    Localized,
    MomentAtEnd,
    NewRoomName,
    Permission,
    Place,
    Reader,
    Reply,
    RoomDeleting,
    RoomFarewell,
    RoomMaking,
    RoomName,
    Rooms,
    RoomSettingShown,
    RoomSetup,
    RoomsSeen,
    UnknownRoom,
    WhichMember,
    WishedOf,
    Zone,
    alone,
    command,
)


class NewRoom(Args):
    """A room to be made, with settings, and whose it is where that is to be said."""

    name: NewRoomName
    member: ActingMember | None = None
    wishes: WishedOf | None = None


class NewRoomOf(Args):
    """The same, of a member who has to be named."""

    name: NewRoomName
    wishes: WishedOf | None = None
    member: ActingMember


class AnyRoom(Args):
    """A name that somebody gives, of a room or of none, and what is to be done with it."""

    name: NewRoomName | None = None
    wishes: WishedOf | None = None
    when: MomentAtEnd | None = None


class OneRoom(Args):
    """One of the caller's rooms."""

    room: RoomName


class Renamed(Args):
    """One of the caller's rooms, and what it is to be called."""

    room: RoomName
    name: NewRoomName


class RoomsSoft(Reply, message="rooms-soft"):
    """The plan means to have fewer rooms."""

    value: int | None


class RoomsAsk(Reply, message="rooms-ask"):
    """Asks whether to make a room; the plan's limits are said where its back end keeps them."""

    name: str
    participants: int | None
    length: timedelta | None
    settings: tuple[RoomSettingShown, ...]
    soft: RoomsSoft | None


class RoomsReady(Reply, message="rooms-ready"):
    """The room is there; `link` None: it follows."""

    name: str
    link: str | None
    stable: bool
    settings: tuple[RoomSettingShown, ...]
    soft: RoomsSoft | None


class RoomsLine(Reply, message="rooms-line"):
    """A room in a list."""

    name: str
    link: str | None
    owner: str | Localized | None


class RoomsListed(Reply, message="rooms-listed"):
    """The rooms that are the caller's here."""

    rooms: tuple[RoomsLine, ...]


class RoomsShown(Reply, message="rooms-shown"):
    """One room; `people` are in it now, `at` is its next date, `number` that meeting's."""

    name: str
    link: str | None
    owner: str | Localized | None
    back_end: BackEndName
    settings: tuple[RoomSettingShown, ...]
    people: int | None
    at: datetime | None
    number: Example | None


class RoomsLink(Reply, message="rooms-link-shown"):
    """A room's link, to be shared."""

    name: str
    link: str | None
    stable: bool


class RoomsRenamed(Reply, message="rooms-renamed"):
    """A room is called something else; its link is what it was."""

    before: str
    name: str
    link: str | None


class RoomsDeleted(Reply, message="rooms-deleted"):
    """A room is deleted."""

    name: str


@command("rooms-new", requires=Permission.MEMBER, shared=True, changes=True, rank=11)
async def new(args: NewRoom, caller: Caller, place: Place, making: RoomMaking) -> Reply:
    """Make a room of the caller's member; in a shared Matrix room, one for the people in it."""
    try:
        return await _make(args, caller, place, making)
    except WhichMember:
        return Instead(call=Call(command="rooms-new-for", given=_given(args)))


async def _make(
    args: NewRoom | NewRoomOf, caller: Caller, place: Place, making: RoomMaking
) -> RoomsReady:
    made = await making.make(caller, place, args.name, member=args.member, wishes=args.wishes)
    return RoomsReady(
        name=made.room.name,
        link=made.link,
        stable=made.stable,
        settings=made.plot.shown(private=alone(caller, place)),
        soft=_soft(made.plot.soft),
    )


@command("rooms-new-for", requires=Permission.MEMBER, changes=True, hidden=True)
async def new_for(args: NewRoomOf, caller: Caller, place: Place, making: RoomMaking) -> Reply:
    """Make a room of the member that was asked for."""
    return await _make(args, caller, place, making)


async def plot_question(
    args: NewRoom, caller: Caller, place: Place, making: RoomMaking
) -> RoomsAsk | None:
    """Say which room would be made; whose it would be is asked for first, where that is open."""
    try:
        plot = await making.plot(caller, place, args.name, member=args.member, wishes=args.wishes)
    except WhichMember:
        return None
    # Without codes: one that we make is not the one that will be.
    return RoomsAsk(
        name=plot.name,
        participants=plot.participants,
        length=None if plot.minutes is None else timedelta(minutes=plot.minutes),
        settings=plot.shown(private=False),
        soft=_soft(plot.soft),
    )


# Who says what they need, and not what to do, is asked first.
command(
    "rooms-wish", requires=Permission.MEMBER, shared=True, changes=True, confirm=plot_question,
    ordered=True, rank=38,
)(new)  # fmt: skip


@command("rooms-list", requires=Permission.MEMBER, shared=True, rank=16)
async def list_(caller: Caller, place: Place, rooms: Rooms, seeing: RoomsSeen) -> RoomsListed:
    """List the caller's rooms; in a shared Matrix room, those that belong to it."""
    await rooms.admit(caller, place)
    lines: list[RoomsLine] = []
    for room in await rooms.mine(caller, place):
        owner = await seeing.owner(caller, place, room)
        lines.append(RoomsLine(name=room.name, link=rooms.link(room), owner=owner))
    return RoomsListed(rooms=tuple(lines))


@command("rooms-show", requires=Permission.MEMBER, shared=True, rank=17)
async def show(
    args: AnyRoom,
    caller: Caller,
    place: Place,
    rooms: Rooms,
    seeing: RoomsSeen,
    making: RoomMaking,
) -> Reply:
    """Show a room, the latest where none is named; offer to make one that is not there."""
    await rooms.admit(caller, place)
    if args.name is None:
        room = await rooms.latest(caller, place)
    else:
        try:
            room = await rooms.named(caller, place, args.name)
        except UnknownRoom:
            await rooms.refuse_near(caller, place, args.name)
            return Instead(call=Call(command="rooms-wish", given=_given(args)))
    if args.wishes is not None:
        given = {"room": room.slug, "wishes": args.wishes.written()}
        return Instead(call=Call(command="room-settings-change", given=given))
    if args.when is not None:
        given = {"text": f"{room.name} {args.when}"}
        return Instead(call=Call(command="appointments-new", given=given))
    await making.make_missing(caller, room)
    seen = await seeing.seen(caller, place, room)
    return RoomsShown(
        name=seen.room.name,
        link=seen.link,
        owner=seen.owner,
        back_end=seen.room.back_end,
        settings=seen.settings,
        people=seen.people,
        at=seen.next.at if seen.next else None,
        number=Example(seen.next.appointment.number) if seen.next else None,
    )


@command("rooms-link", requires=Permission.MEMBER, shared=True, rank=19)
async def link(args: OneRoom, caller: Caller, place: Place, rooms: Rooms) -> RoomsLink:
    """Show a room's link."""
    room = await rooms.named(caller, place, args.room)
    return RoomsLink(name=room.name, link=rooms.link(room), stable=rooms.stable)


@command("rooms-rename", requires=Permission.MEMBER, shared=True, changes=True, rank=36)
async def rename(
    args: Renamed, caller: Caller, place: Place, rooms: Rooms, setup: RoomSetup
) -> RoomsRenamed:
    """Call a room something else."""
    before, after = await setup.rename(caller, place, args.room, args.name)
    return RoomsRenamed(before=before.name, name=after.name, link=rooms.link(after))


async def delete_question(
    args: OneRoom,
    caller: Caller,
    place: Place,
    rooms: Rooms,
    farewell: RoomFarewell,
    reader: Reader,
) -> Reply:
    """Say which room would be deleted, and what ends with it."""
    room = await rooms.managed(caller, place, args.room)
    return await farewell.question(caller, room, Zone(reader.timezone))


@command(
    "rooms-delete", requires=Permission.MEMBER, shared=True, changes=True, confirm=delete_question,
    repeatable=False, rank=37,
)  # fmt: skip
async def delete(
    args: OneRoom, caller: Caller, place: Place, deleting: RoomDeleting
) -> RoomsDeleted:
    """Delete a room."""
    return RoomsDeleted(name=(await deleting.delete(caller, place, args.room)).name)


def _given(args: AnyRoom | NewRoom) -> dict[str, str]:
    wishes = {} if args.wishes is None else {"wishes": args.wishes.written()}
    return {"name": args.name or ""} | wishes


def _soft(limit: Limit | None) -> RoomsSoft | None:
    return None if limit is None else RoomsSoft(value=limit.value)
