"""The checks of meeting rooms: the co-op's space, which shows them, and where they meet."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from assistant import bootstrap
from assistant.cli.checks import Check, fine, note, wrong
from assistant.domain.rooms import BackEndName
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable
from assistant.matrix.room_shapes import CREATORS_LISTED
from assistant.settings import Settings
from assistant.storage.rooms import rooms

NAME = "space"
CHILD = "m.space.child"


async def space(settings: Settings) -> list[Check]:
    """Look whether rooms can be put into it; nothing where the settings name none.

    Where they cannot, they are made all the same: so nothing is wrong, and it is said.
    """
    room_id, us = settings.rooms.space, settings.matrix.user_id
    if room_id is None:
        return []
    try:
        async with Homeserver(bootstrap.credentials(settings)) as homeserver:
            events = await homeserver.state(room_id)
    except bootstrap.NoToken:
        return [note(NAME, "no login yet", "run `assistant setup`")]
    except Unreachable:
        return [note(NAME, "not checked: the homeserver cannot be reached", "see `homeserver`")]
    except ApiError:
        return [note(NAME, f"{us} is not in {room_id}", f"invite {us} into the space")]
    if not _may_add(events, us):
        remedy = f"let {us} manage rooms in the space's settings (`{CHILD}`)"
        return [note(NAME, "rooms are made, but cannot be shown in it", remedy)]
    return [fine(NAME, "rooms are shown in it")]


async def homeless(settings: Settings) -> list[Check]:
    """Look for rooms on a back end that the settings name no more: nobody comes into these."""
    query = select(rooms.c.name).where(
        rooms.c.deleted_at.is_(None), rooms.c.back_end == BackEndName.BIGBLUEBUTTON.value
    )
    if settings.bigbluebutton:
        return []
    try:
        async with bootstrap.reading(settings) as connection:
            found = len((await connection.execute(query)).all())
    except (SQLAlchemyError, FileNotFoundError):
        return []  # the check `database` says so
    if not found:
        return []
    which = "room meets" if found == 1 else "rooms meet"
    remedy = (
        "name a server under [bigbluebutton.NAME] again; or their people move them to Matrix, "
        "with `room settings NAME matrix` (`assistant rooms list` shows which)"
    )
    said = f"{found} {which} on BigBlueButton, and the settings name no server"
    return [wrong("meeting rooms", said, remedy)]


def _may_add(events: list[Any], us: str) -> bool:
    """Whether the power levels let us add rooms (specification, `m.room.power_levels`)."""
    state = {
        (event.get("type"), event.get("state_key")): event
        for event in events
        if isinstance(event, dict) and isinstance(event.get("content"), dict)
    }
    create = state.get(("m.room.create", ""), {"content": {}})
    version = create["content"].get("room_version", "1")
    creators = {create.get("sender"), *create["content"].get("additional_creators", [])}
    if version not in CREATORS_LISTED and us in creators:
        return True
    levels = state.get(("m.room.power_levels", ""), {"content": {}})["content"]
    needed = levels.get("events", {}).get(CHILD, levels.get("state_default", 50))
    ours = levels.get("users", {}).get(us, levels.get("users_default", 0))
    return bool(ours >= needed)
