"""How a Matrix room that a meeting room meets in is to look, as state events and power levels.

An errand describes it under `shape`: `join` (`public`: who has the link comes in; `knock`: who asks
and is let in; `invite`), `aliases` (local parts, the best one first; none: it has no alias),
`moderators` (Matrix IDs), `space` (id of the co-op's space).
"""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]
State = Mapping[tuple[str, str], Json]

MEGOLM = "m.megolm.v1.aes-sha2"
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": MEGOLM}}
LEVELS = "m.room.power_levels"

MODERATOR = 50
OURS = 100
CREATORS_LISTED = frozenset(str(number) for number in range(1, 12))
"""Room versions in which a creator has power as anybody has: by being among `users`.

From version 12 on creators stand above all, and must not be listed (MSC4289).
"""

CALLS = (
    # MSC3401: Element Call as it is in use; MSC4143: MatrixRTC, which follows it.
    *("org.matrix.msc3401.call", "org.matrix.msc3401.call.member"),
    *("m.call", "m.call.member"),
    *("org.matrix.msc4143.rtc.member", "org.matrix.msc4143.rtc.slot"),
    *("m.rtc.member", "m.rtc.slot"),
)
"""State events by which clients begin, enter and leave calls: for everybody."""

RESERVED = (
    # What the assistant keeps in step with its own tables, and what would undo that.
    *("m.room.name", "m.room.canonical_alias", "m.room.join_rules", "m.room.guest_access"),
    *("m.room.history_visibility", "m.room.encryption", LEVELS, "m.room.server_acl"),
    *("m.room.tombstone", "m.space.parent"),
)


def server_of(user_id: str) -> str:
    """Return the name of the server that a Matrix ID, an alias is of."""
    return user_id.partition(":")[2]


def levels(shape: Mapping[str, Any], us: str, version: str) -> Json:
    """Return the power levels of a room of this version."""
    users = dict.fromkeys(_texts(shape.get("moderators")), MODERATOR)
    users.pop(us, None)
    if version in CREATORS_LISTED:
        users[us] = OURS
    return {
        "users": users,
        "users_default": 0,
        "events": dict.fromkeys(RESERVED, OURS) | dict.fromkeys(CALLS, 0),
        "events_default": 0,
        "state_default": MODERATOR,
        # Who has the link comes in anyway; where somebody lets people in, only they invite.
        "invite": 0 if shape.get("join") == "public" else MODERATOR,
        "kick": MODERATOR,
        "ban": MODERATOR,
        "redact": MODERATOR,
        "notifications": {"room": MODERATOR},
    }


def changed_levels(now: Json, shape: Mapping[str, Any], us: str, version: str) -> Json:
    """Return the levels that replace `now`: of whom others made strong nothing can be taken."""
    wanted = levels(shape, us, version)
    users = now.get("users")
    strong = {
        who: level
        for who, level in (users.items() if isinstance(users, dict) else ())
        if who != us and isinstance(level, int) and level >= OURS
    }
    return {**now, **wanted, "users": {**wanted["users"], **strong}}


def states(shape: Mapping[str, Any], us: str) -> list[Json]:
    """Return the state events, but for levels and aliases, that a room of that shape has."""
    found = [
        _state("m.room.join_rules", {"join_rule": shape["join"]}),
        # Who comes by the link reads what is said from then on, who was invited since that.
        _state("m.room.history_visibility", {"history_visibility": "invited"}),
        _state("m.room.guest_access", {"guest_access": "forbidden"}),
    ]
    if shape.get("space"):
        parent = {"via": [server_of(us)], "canonical": True}
        found.append(_state("m.space.parent", parent, str(shape["space"])))
    return found


def named(data: Mapping[str, Any]) -> list[Json]:
    """Return the state events that give a room the name and topic of its errand."""
    return [
        _state(f"m.room.{name}", {name: data[name]}) for name in ("name", "topic") if data.get(name)
    ]


def differs(event: Json, state: State) -> bool:
    """Say whether a state event would change a room; servers add fields of their own."""
    there = state.get((event["type"], event["state_key"]), {})
    content: Json = event["content"]
    return (not content and bool(there)) or any(there.get(key) != content[key] for key in content)


def _state(type_: str, content: Json, state_key: str = "") -> Json:
    return {"type": type_, "state_key": state_key, "content": content}


def _texts(value: Any) -> list[str]:
    return [str(each) for each in value or ()]
