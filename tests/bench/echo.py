"""The yardstick: an encrypted echo bot as matrix-nio's users write it, and nothing more.

Run as a process: `python -m tests.bench.echo HOMESERVER USER_ID DEVICE_ID TOKEN FOLDER`. It prints
`ready` after its first sync, which is a full one at every start, as nio's own examples have it.
"""

import asyncio
import sys

from nio import (
    AsyncClient,
    AsyncClientConfig,
    InviteMemberEvent,
    MatrixRoom,
    RoomMessageText,
    SyncResponse,
)

LONG_POLL = 30_000  # milliseconds
READY = "ready"


async def echo(homeserver: str, user_id: str, device_id: str, token: str, folder: str) -> None:
    """Join wherever invited, and say again what is said, until the process is ended."""
    config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
    client = AsyncClient(homeserver, user_id, store_path=folder, config=config)
    client.restore_login(user_id, device_id, token)

    async def on_text(room: MatrixRoom, event: RoomMessageText) -> None:
        if event.sender != user_id:
            content = {"msgtype": "m.notice", "body": event.body}
            await client.room_send(
                room.room_id, "m.room.message", content, ignore_unverified_devices=True
            )

    async def on_invite(room: MatrixRoom, event: InviteMemberEvent) -> None:
        if event.state_key == user_id and event.membership == "invite":
            await client.join(room.room_id)

    async def on_first_sync(_response: SyncResponse) -> None:
        print(READY, flush=True)
        client.response_callbacks.clear()

    client.add_response_callback(on_first_sync, SyncResponse)
    client.add_event_callback(on_text, RoomMessageText)
    client.add_event_callback(on_invite, InviteMemberEvent)
    await client.sync_forever(timeout=LONG_POLL, full_state=True)


if __name__ == "__main__":
    asyncio.run(echo(*sys.argv[1:6]))
