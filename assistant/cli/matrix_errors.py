"""What the homeserver's refusals mean to an operator."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import singledispatch

from vodozemac import LibolmPickleException, PickleException

from assistant.bootstrap import NoToken
from assistant.cli.terminal import WRONG, Stopped
from assistant.matrix.backoff import TokenRefused
from assistant.matrix.crypto.cross_signing import (
    PasswordNeeded,
    PasswordRefused,
    SignaturesRefused,
)
from assistant.matrix.crypto.seeds import WrongPickleKey
from assistant.matrix.homeserver import ApiError, Unreachable
from assistant.matrix.lease import AlreadyRunning
from assistant.matrix.setup import KeysLost, WrongAccount
from assistant.storage.unit_of_work import LeaseLost

_REMEDIES = {
    "M_FORBIDDEN": "user name or password is wrong, or this login is not allowed",
    "M_USER_DEACTIVATED": "the account is deactivated",
    "M_LIMIT_EXCEEDED": "too many requests; try again later",
}
REFUSED = (
    "The homeserver refuses the access token. Run `assistant setup` again: it "
    "logs in on a new device, or takes a valid --access-token."
)


WRONG_KEY = "matrix.pickle_key is not the key that this database was written with"


@contextmanager
def explained(homeserver: str, *, but: type[Exception] | tuple[()] = ()) -> Iterator[None]:
    """Turn what a homeserver answers, and what that means to us, into one line.

    Raises `Stopped` for whatever `_stopped` has words for, except for `but`.
    """
    try:
        yield
    except but:
        raise
    except _known() as error:
        raise _stopped(error, homeserver) from None


def _known() -> tuple[type[Exception], ...]:
    return tuple(kind for kind in _stopped.registry if issubclass(kind, Exception))


@singledispatch
def _stopped(error: Exception, _: str) -> Stopped:
    """Return what a failure means; one for which there are no words is raised as it is."""
    raise error


@_stopped.register
def _(error: ApiError, homeserver: str) -> Stopped:
    return Stopped(explain(error, homeserver))


@_stopped.register
def _(error: Unreachable, homeserver: str) -> Stopped:
    return Stopped(
        f"{homeserver}: no answer from a Matrix homeserver ({error}). "
        "Is the address right, and does it run?"
    )


@_stopped.register
def _(error: WrongAccount, _: str) -> Stopped:
    return Stopped(
        f"The access token belongs to {error.user_id}, device {error.device_id}: "
        "matrix.user_id and matrix.device_id say otherwise.",
        WRONG,
    )


@_stopped.register
def _(_: NoToken, __: str) -> Stopped:
    return Stopped("There is no access token yet: run `assistant setup`.", WRONG)


@_stopped.register
def _(_: TokenRefused, __: str) -> Stopped:
    return Stopped(REFUSED)


@_stopped.register
def _(error: AlreadyRunning, _: str) -> Stopped:
    return Stopped(f"Another instance is running on this database, {error.holder}: stop it first.")


@_stopped.register
def _(_: LeaseLost, __: str) -> Stopped:
    return Stopped("Another instance has taken this database over: this one stops.")


@_stopped.register
def _(error: PasswordNeeded, _: str) -> Stopped:
    if ["m.login.password"] in error.flows:
        return Stopped("Signing keys exist already: give the account's --password to replace them.")
    ways = ", ".join(" and ".join(flow) for flow in error.flows) or "none"
    return Stopped(
        "Signing keys exist already, and the homeserver lets nobody replace them by password "
        f"(its ways: {ways}). Reset the account's signing keys there, then run this again."
    )


@_stopped.register
def _(_: KeysLost, __: str) -> Stopped:
    return Stopped(
        "This device has keys on the server that the database does not hold: log in anew."
    )


@_stopped.register
def _(_: PasswordRefused, __: str) -> Stopped:
    return Stopped("The homeserver does not take the password.", WRONG)


@_stopped.register
def _(_: SignaturesRefused, homeserver: str) -> Stopped:
    return Stopped(f"{homeserver}: it does not take the device's signatures.")


@_stopped.register(WrongPickleKey)
@_stopped.register(LibolmPickleException)
@_stopped.register(PickleException)
def _(_: Exception, __: str) -> Stopped:
    return Stopped(WRONG_KEY, WRONG)


def explain(error: ApiError, homeserver: str) -> str:
    """Say what an API error means; the homeserver's own words are left out, its code is not."""
    if error.token_refused:
        return REFUSED
    meaning = _REMEDIES.get(error.errcode, "it refuses this request")
    return f"{homeserver}: {meaning} ({error.status} {error.errcode})."
