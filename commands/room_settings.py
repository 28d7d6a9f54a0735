"""What is chosen in a room: changed in one line, or asked for one after the other."""

from typing import Annotated

from assistant.api import (
    UNFIT,
    Args,
    BackEndName,
    BackEndWord,
    Call,
    Caller,
    CodeChoice,
    Instead,
    NewRoomText,
    Permission,
    Place,
    Reply,
    Rest,
    Room,
    RoomName,
    Rooms,
    RoomSettingShown,
    RoomSetup,
    RoomWishes,
    Setting,
    SettingName,
    SettingSteps,
    SettingWord,
    Spoken,
    SwitchChoice,
    Unread,
    WishedOf,
    command,
    settings_shown,
)


class Wished(Args):
    """One of the caller's rooms, and what is to be chosen in it."""

    room: RoomName
    wishes: WishedOf | None = None


class Change(Args):
    """The same, with something to choose."""

    room: RoomName
    wishes: WishedOf


class Step(Args):
    """A room and the setting that is asked for; `only`: and no other after it."""

    room: RoomName
    setting: SettingWord
    only: Annotated[str, Rest(max_length=4)] = ""


class CodeStep(Step):
    """The answer is a code."""

    value: CodeChoice


class SwitchStep(Step):
    """The answer is on or off."""

    value: SwitchChoice


class LanguageStep(Step):
    """The answer is a language."""

    value: Annotated[str, Rest(max_length=80)]


class WelcomeStep(Step):
    """The answer is a text."""

    value: NewRoomText


class BackEndStep(Step):
    """The answer is where the room meets."""

    value: BackEndWord


class SettingsShown(Reply, message="room-settings-saved"):
    """What is chosen in a room now."""

    room: str
    back_end: BackEndName
    settings: tuple[RoomSettingShown, ...]
    moved: bool


class SettingsNone(Reply, message="room-settings-nothing"):
    """There is nothing to choose where the room meets."""

    room: str
    back_end: BackEndName


class MoveAsk(Reply, message="room-settings-move-ask"):
    """Asks before a room meets where some of what is chosen is not kept."""

    room: str
    back_end: BackEndName
    lost: tuple[SettingName, ...]


@command("room-settings-show", requires=Permission.MEMBER, private=True, rank=35)
async def settings(
    args: Wished, caller: Caller, place: Place, rooms: Rooms, steps: SettingSteps, unread: Unread
) -> Reply:
    """Choose something in a room; without a word of what, ask for one setting after the other."""
    room = await rooms.managed(caller, place, args.room)
    if unread.text:
        return await steps.explained(room, unread.text)
    if args.wishes is not None:
        given = {"room": room.slug, "wishes": args.wishes.written()}
        return Instead(call=Call(command="room-settings-change", given=given))
    return await steps.following(room, None) or SettingsNone(room=room.name, back_end=room.back_end)


async def move_question(
    args: Change, caller: Caller, place: Place, setup: RoomSetup
) -> MoveAsk | None:
    """Say what would be lost, where something would."""
    change = await setup.change_of(caller, place, args.room, args.wishes)
    if not change.lost:
        return None
    return MoveAsk(
        room=change.after.name,
        back_end=change.after.back_end,
        lost=tuple(SettingName(setting=Setting(feature)) for feature in change.lost),
    )


@command(
    "room-settings-change",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    confirm=move_question,
    hidden=True,
    repeatable=False,
)
async def change(args: Change, caller: Caller, place: Place, setup: RoomSetup) -> SettingsShown:
    """Choose what was wished."""
    done = await setup.change(caller, place, args.room, args.wishes)
    return _saved(done.after, moved=done.before.back_end is not done.after.back_end)


@command(
    "room-settings-code", requires=Permission.MEMBER, private=True, changes=True, hidden=True,
    repeatable=False,
)  # fmt: skip
async def code_step(
    args: CodeStep, caller: Caller, place: Place, setup: RoomSetup, steps: SettingSteps
) -> Reply:
    """Take a code, and go on."""
    value = None if args.value == Spoken.KEEP else args.value
    return await _step(args, value, caller, place, setup, steps)


@command(
    "room-settings-switch", requires=Permission.MEMBER, private=True, changes=True, hidden=True,
    repeatable=False,
)  # fmt: skip
async def switch_step(
    args: SwitchStep, caller: Caller, place: Place, setup: RoomSetup, steps: SettingSteps
) -> Reply:
    """Take on or off, and go on."""
    value = None if args.value == Spoken.KEEP else args.value == Spoken.ON
    return await _step(args, value, caller, place, setup, steps)


@command(
    "room-settings-welcome", requires=Permission.MEMBER, private=True, changes=True, hidden=True,
    repeatable=False,
)  # fmt: skip
async def welcome_step(
    args: WelcomeStep, caller: Caller, place: Place, setup: RoomSetup, steps: SettingSteps
) -> Reply:
    """Take a text of welcome, and go on."""
    return await _step(args, _text(args.value), caller, place, setup, steps)


@command(
    "room-settings-language", requires=Permission.MEMBER, private=True, changes=True, hidden=True,
    repeatable=False,
)  # fmt: skip
async def language_step(
    args: LanguageStep,
    caller: Caller,
    place: Place,
    rooms: Rooms,
    setup: RoomSetup,
    steps: SettingSteps,
) -> Reply:
    """Take a language, and go on; say which there are where it is none."""
    value = steps.language(args.value)
    if value is None:
        room = await rooms.managed(caller, place, args.room)
        return await steps.again(room, args.setting, only=bool(args.only), unread=args.value)
    return await _step(args, _text(value), caller, place, setup, steps)


@command(
    "room-settings-back-end", requires=Permission.MEMBER, private=True, changes=True, hidden=True,
    repeatable=False,
)  # fmt: skip
async def back_end_step(
    args: BackEndStep, caller: Caller, place: Place, rooms: Rooms, steps: SettingSteps
) -> Reply:
    """Take where the room meets; what would be lost there is asked about first."""
    room = await rooms.managed(caller, place, args.room)
    if args.value is room.back_end:
        return await _following(room, args, steps)
    given = {"room": room.slug, "wishes": RoomWishes(back_end=args.value).written()}
    return Instead(call=Call(command="room-settings-change", given=given))


async def _step(
    args: Step,
    value: str | bool | None,
    caller: Caller,
    place: Place,
    setup: RoomSetup,
    steps: SettingSteps,
) -> Reply:
    """Choose a value, None for the present one, and ask for what comes next.

    Where it cannot be chosen it is asked for again.
    """
    wishes = RoomWishes.of(args.setting, value)
    try:
        room = (await setup.change(caller, place, args.room, wishes)).after
    except UNFIT as why:
        room = (await setup.change_of(caller, place, args.room, RoomWishes())).before
        return await steps.again(room, args.setting, only=bool(args.only), why=why)
    return await _following(room, args, steps)


async def _following(room: Room, args: Step, steps: SettingSteps) -> Reply:
    """Ask for the setting that follows; after the last one, say what is chosen."""
    asked = None if args.only else await steps.following(room, args.setting)
    return asked or _saved(room, moved=False)


def _text(value: str) -> str | None:
    if value == Spoken.KEEP:
        return None
    return "" if value == Spoken.OFF else value


def _saved(room: Room, *, moved: bool) -> SettingsShown:
    # The answer goes to the direct room, so that codes may be shown.
    return SettingsShown(
        room=room.name,
        back_end=room.back_end,
        settings=settings_shown(room.settings, private=True),
        moved=moved,
    )
