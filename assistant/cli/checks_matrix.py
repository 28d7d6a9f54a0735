"""Checks of the homeserver and of our account on it; all of them only read."""

import time
from collections import deque
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from nio.crypto import OlmAccount
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from vodozemac import LibolmPickleException, PickleException

from assistant import bootstrap
from assistant.cli.checks import Check, fine, note, wrong
from assistant.cli.matrix_errors import WRONG_KEY, explain
from assistant.matrix.crypto.signing_report import SigningReport, Whose, report_on
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.settings import Settings
from assistant.storage.cross_signing import CrossSigningRepository
from assistant.storage.olm import OlmRepository
from assistant.storage.outbox import outbox

TOLERATED = 5.0  # seconds between the clocks; beyond it, votes and codes are judged wrongly
BURST, RATE = 10, 0.2  # Synapse's rc_message: messages at once, and a second
WINDOW = 60.0  # seconds
SECURED = "v1.1"  # the oldest version of the specification that has all that we use


async def reachable(settings: Settings) -> Check:
    """Look whether a Matrix homeserver answers, and which versions it speaks."""
    address = settings.matrix.homeserver
    remedy = "check matrix.homeserver, the network, and whether it runs"
    try:
        answer, _ = await _versions(address)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        return wrong("homeserver", f"{address}: no answer ({type(error).__name__})", remedy)
    versions = answer.get("versions", []) if isinstance(answer, dict) else []
    if SECURED not in versions:
        return wrong("homeserver", f"{address} does not speak Matrix {SECURED}", "upgrade it")
    return fine("homeserver", f"{address} speaks Matrix up to {versions[-1]}")


def unchecked(name: str) -> Check:
    """Return what a check finds that a silent homeserver leaves without an answer."""
    return note(name, "not checked: the homeserver cannot be reached", "see the check `homeserver`")


async def clock(settings: Settings) -> Check:
    """Look whether this machine's time and the homeserver's are the same."""
    name, remedy = "time", "let NTP set both clocks (timedatectl set-ntp true)"
    before = time.time()
    try:
        _, date = await _versions(settings.matrix.homeserver)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return unchecked(name)
    if date is None:
        return note(name, "the homeserver does not tell its time", remedy)
    # The header has whole seconds, and was written between asking and now.
    ours = (before + time.time()) / 2
    apart = ours - parsedate_to_datetime(date).timestamp() - 0.5
    if abs(apart) > TOLERATED:
        return wrong(name, f"{abs(apart):.0f} s from the homeserver's", remedy)
    return fine(name, "in step with the homeserver")


async def token(settings: Settings) -> Check:
    """Look whether the token is accepted, and is the right account's and device's."""
    name, remedy = "access token", "run `assistant setup`"
    try:
        async with Homeserver(bootstrap.credentials(settings)) as homeserver:
            answer = await homeserver.call("GET", "/account/whoami")
    except bootstrap.NoToken:
        return wrong(name, "there is none", remedy)
    except (ApiError, Unreachable) as error:
        return _without_answer(name, error, settings, remedy)
    wanted = (settings.matrix.user_id, settings.matrix.device_id)
    found = (answer.get("user_id"), answer.get("device_id"))
    if found != wanted:
        return wrong(name, f"is of {found[0]}, {found[1]}; settings name {wanted[1]}", remedy)
    return fine(name, f"is of {wanted[0]}, device {wanted[1]}")


async def signed(settings: Settings) -> Check:
    """Look whether the device is signed by the keys that we hold: else Element shows a shield."""
    name, remedy = "cross-signing", "run `assistant setup` with the account's password"
    user_id, device_id = settings.matrix.user_id, settings.matrix.device_id
    try:
        async with Homeserver(bootstrap.credentials(settings)) as homeserver:
            answer = await homeserver.call(
                "POST", "/keys/query", {"device_keys": {user_id: []}, "timeout": 10_000}
            )
        device, held = await _ours(settings)
    except bootstrap.NoToken:
        return wrong(name, "no login yet", remedy)
    except (ApiError, Unreachable) as error:
        return _without_answer(name, error, settings, remedy)
    except (SQLAlchemyError, FileNotFoundError):
        return wrong(name, "our keys cannot be read", "see the check `database`")
    except (LibolmPickleException, PickleException):
        return wrong(name, WRONG_KEY, "put back the settings that the database was made with")
    report = report_on(answer, user_id, device_id, device, held)
    fault = _fault(report, device_id)
    if fault is not None:
        return wrong(name, fault, remedy)
    return fine(name, f"device {device_id} is signed by its owner")


async def limits(settings: Settings) -> Check:
    """Look how fast the account may send: as the server says, else as it was seen to let us."""
    name = "rate limits"
    user = segment(settings.matrix.user_id)
    path = f"/_synapse/admin/v1/users/{user}/override_ratelimit"
    try:
        async with Homeserver(bootstrap.credentials(settings)) as homeserver:
            answer = await homeserver.call("GET", path)
    except bootstrap.NoToken:
        return wrong(name, "no login yet", "run `assistant setup`")
    except Unreachable:
        return unchecked(name)
    except ApiError:
        answer = {}
    if answer.get("messages_per_second") == 0:
        return fine(name, "none for this account")
    sent = await _most_sent(settings)
    if sent > BURST + RATE * WINDOW + 1:
        return fine(name, f"raised: {sent} messages left within {WINDOW:.0f} s")
    return note(
        name,
        f"not seen to be raised; Synapse's default is {RATE} messages a second, burst {BURST}",
        f"an administrator of the homeserver lifts them with: {override(settings)}",
    )


def override(settings: Settings) -> str:
    """Return the call of Synapse's admin API that lifts the limits for our account."""
    address = f"{settings.matrix.homeserver}/_synapse/admin/v1/users/"
    address += f"{segment(settings.matrix.user_id)}/override_ratelimit"
    return (
        "curl -X POST -H 'Authorization: Bearer ADMIN_TOKEN' "
        f"-d '{{\"messages_per_second\": 0, \"burst_count\": 0}}' '{address}'"
    )


async def _versions(address: str) -> tuple[Any, str | None]:
    timeout = aiohttp.ClientTimeout(total=15)
    url = f"{address}/_matrix/client/versions"
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as response:
        response.raise_for_status()
        return await response.json(content_type=None), response.headers.get("Date")


async def _ours(settings: Settings) -> tuple[tuple[str, str], dict[str, str]]:
    """Return our device's Curve25519 and Ed25519 keys, and our signing keys by usage."""
    who = bootstrap.credentials(settings)
    async with bootstrap.reading(settings) as connection:
        keys = await CrossSigningRepository(connection).keys(who.user_id)
        stored = await OlmRepository(connection).account(who.user_id, who.device_id)
    device = ("", "")
    if stored is not None:
        account = OlmAccount.from_pickle(stored.pickle, who.pickle_key, stored.shared)
        device = (account.identity_keys["curve25519"], account.identity_keys["ed25519"])
    return device, {usage: key.public for usage, key in keys.items()}


def _fault(report: SigningReport, device_id: str) -> str | None:
    if report.device is not Whose.OURS:
        return f"the server does not have the keys of device {device_id}"
    if (report.master, report.subkeys) != (Whose.OURS, Whose.OURS):
        return "the account's signing keys are not the ones that we hold"
    return None if report.device_signed else f"device {device_id} is not signed"


async def _most_sent(settings: Settings) -> int:
    """Return the most messages that left within `WINDOW`, of the last thousand."""
    query = (
        select(outbox.c.sent_at)
        .where(outbox.c.state == "sent", outbox.c.kind != "errand")
        .order_by(outbox.c.sent_at.desc())
        .limit(1000)
    )
    try:
        async with bootstrap.reading(settings) as connection:
            times = [time_ or datetime.now(UTC) for time_ in await connection.scalars(query)]
    except (SQLAlchemyError, FileNotFoundError):
        return 0
    window: deque[datetime] = deque()
    most = 0
    for sent_at in reversed(times):
        window.append(sent_at)
        while (sent_at - window[0]).total_seconds() > WINDOW:
            window.popleft()
        most = max(most, len(window))
    return most


def _without_answer(
    name: str, error: ApiError | Unreachable, settings: Settings, remedy: str
) -> Check:
    if isinstance(error, Unreachable):
        return unchecked(name)
    return wrong(name, explain(error, settings.matrix.homeserver), remedy)
