"""What makes an account ours: a login, keys on the server, a signed device, a name."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.crypto.signing_report import published_device
from assistant.matrix.homeserver import ApiError, Credentials, Homeserver, segment
from assistant.storage.olm import OlmRepository
from assistant.storage.unit_of_work import Database

DEVICE_NAME = "Co-op assistant"

Told = Callable[[str], None]
"""Hears which step comes next."""


@dataclass(eq=False)
class WrongAccount(Exception):  # noqa: N818 - the operator is told what to change
    """The token belongs to `user_id` on `device_id`, not to whom the settings name."""

    user_id: str
    device_id: str | None


class KeysLost(Exception):  # noqa: N818 - the operator is told what to do
    """The device has keys on the server, and the database does not hold them: take a new device."""


def new_device_id() -> str:
    """Return an id for a device of ours, known before the login that makes it."""
    return "COOP" + secrets.token_hex(4).upper()


async def log_in(credentials: Credentials, password: str) -> Credentials:
    """Log in by password on the device that `credentials` name, made where it does not exist.

    A login repeated after a crash meets the same device. Raises `ApiError` and `Unreachable`.
    """
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": credentials.user_id},
        "password": password,
        "device_id": credentials.device_id,
        "initial_device_display_name": DEVICE_NAME,
    }
    async with Homeserver(credentials) as homeserver:
        answer = await homeserver.call("POST", "/login", body)
    return replace(
        credentials,
        user_id=str(answer["user_id"]),
        device_id=str(answer["device_id"]),
        access_token=str(answer["access_token"]),
    )


async def whose(credentials: Credentials) -> Credentials:
    """Return the credentials with the account and device that their token really belongs to.

    Raises `ApiError`, `Unreachable`, and `WrongAccount` for a token that has no device.
    """
    async with Homeserver(credentials) as homeserver:
        answer = await homeserver.call("GET", "/account/whoami")
    device_id = answer.get("device_id")
    if not isinstance(device_id, str):
        raise WrongAccount(str(answer.get("user_id")), None)
    return replace(credentials, user_id=str(answer["user_id"]), device_id=device_id)


async def set_up(
    database: Database,
    credentials: Credentials,
    *,
    password: str | None,
    display_name: str | None,
    told: Told = lambda _step: None,
) -> None:
    """Upload the device's keys, cross-sign it, and set the account's name; twice changes nothing.

    `database` has its tables, and nobody else uses it. `password` is for a homeserver that asks
    who we are before it replaces signing keys; without `display_name` the name stays. Raises
    `WrongAccount`, `KeysLost`, `ApiError`, `Unreachable`, and what `CrossSigning.ensure` raises.
    """
    found = await whose(credentials)
    if (found.user_id, found.device_id) != (credentials.user_id, credentials.device_id):
        raise WrongAccount(found.user_id, found.device_id)
    async with Homeserver(credentials) as homeserver:
        if await _are_keys_lost(database, homeserver):
            raise KeysLost
        told("Uploading the device's keys")
        crypto = await Crypto.load(database, homeserver)
        await crypto.upkeep()
        told("Signing the device")
        await crypto.cross_signing.ensure(password)
        if display_name is not None:
            told("Setting the name")
            await _name(homeserver, display_name)


async def _are_keys_lost(database: Database, homeserver: Homeserver) -> bool:
    who = homeserver.credentials
    async with database.reading() as connection:
        if await OlmRepository(connection).account(who.user_id, who.device_id) is not None:
            return False
    answer = await homeserver.call("POST", "/keys/query", {"device_keys": {who.user_id: []}})
    return published_device(answer, who.user_id, who.device_id) != {}


async def _name(homeserver: Homeserver, wanted: str) -> None:
    path = f"/profile/{segment(homeserver.credentials.user_id)}/displayname"
    try:
        present = (await homeserver.call("GET", path)).get("displayname")
    except ApiError as error:
        if error.status != 404:  # noqa: PLR2004 - HTTP
            raise
        present = None
    if present != wanted:
        await homeserver.call("PUT", path, {"displayname": wanted})
