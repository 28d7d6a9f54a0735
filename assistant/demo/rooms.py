"""The circles' rooms on the demo's homeserver: encrypted, with their people in them."""

import asyncio
import json
import time
from http import HTTPStatus
from pathlib import Path
from typing import Any

from assistant.demo.coop import Resident, circle_names
from assistant.demo.synapse import Synapse, SynapseFailed

MEGOLM = {"algorithm": "m.megolm.v1.aes-sha2"}


async def move_in(
    folder: Path, synapse: Synapse, token: str, residents: tuple[Resident, ...]
) -> dict[str, str]:
    """Make everybody's account and the circles' rooms; returns each circle's room.

    `token` is the assistant's, which makes the rooms; the circle's people enter them. What an
    earlier demo made in `folder` is kept.
    """
    accounts = await asyncio.gather(
        *(
            asyncio.to_thread(synapse.register, one.localpart, one.password, name=one.name)
            for one in residents
        )
    )
    tokens = {each.user_id: each.access_token for each in accounts if each.access_token}
    path = folder / "rooms.json"
    rooms: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    for slug, name in circle_names().items():
        if slug not in rooms:
            people = [one.user_id for one in residents if slug in one.circles]
            rooms[slug] = await asyncio.to_thread(_make, synapse, token, name, people)
            path.write_text(json.dumps(rooms, indent=2))
            await asyncio.to_thread(_enter, synapse, rooms[slug], people, tokens)
    # A session that nobody uses would look odd in Element's list of sessions.
    for one in tokens.values():
        await asyncio.to_thread(_call, synapse, "POST", "/logout", {}, one)
    return rooms


def _make(synapse: Synapse, token: str, name: str, people: list[str]) -> str:
    body = {
        "preset": "private_chat",
        "name": name,
        "invite": people,
        "initial_state": [{"type": "m.room.encryption", "state_key": "", "content": MEGOLM}],
    }
    return str(_call(synapse, "POST", "/createRoom", body, token)["room_id"])


def _enter(synapse: Synapse, room_id: str, people: list[str], tokens: dict[str, str]) -> None:
    for one in people:
        if one in tokens:  # whoever has an older account finds the invitation there
            _call(synapse, "POST", f"/join/{room_id}", {}, tokens[one])


def _call(
    synapse: Synapse, method: str, path: str, body: dict[str, Any], token: str
) -> dict[str, Any]:
    while True:
        status, answer = synapse.request(method, f"/_matrix/client/v3{path}", body, token=token)
        if status == HTTPStatus.OK:
            return answer
        if status != HTTPStatus.TOO_MANY_REQUESTS:
            raise SynapseFailed(f"{method} {path}: {answer.get('error')}")
        time.sleep(answer.get("retry_after_ms", 1000) / 1000)
