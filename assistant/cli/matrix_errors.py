"""What the homeserver's refusals mean to an operator."""

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.bootstrap import InUse, NoToken
from assistant.cli.terminal import FAILED, WRONG, Stopped
from assistant.matrix.crypto.cross_signing import (
    PasswordNeeded,
    PasswordRefused,
    SignaturesRefused,
)
from assistant.matrix.crypto.seeds import WrongPickleKey
from assistant.matrix.homeserver import ApiError, Unreachable
from assistant.matrix.setup import WrongAccount

_REMEDIES = {
    "M_FORBIDDEN": "user name or password is wrong, or this login is not allowed",
    "M_USER_DEACTIVATED": "the account is deactivated",
    "M_LIMIT_EXCEEDED": "too many requests; try again later",
}
REFUSED = (
    "The homeserver refuses the access token. Run `assistant setup` again: it "
    "logs in on a new device, or takes a valid --access-token."
)
IN_USE = "Another instance is running on this database: stop it first."


@contextmanager
def explained(homeserver: str) -> Iterator[None]:
    """Turn what a homeserver answers into one line; raises `Stopped`."""
    try:
        yield
    except Unreachable as error:
        raise Stopped(
            f"{homeserver}: no answer from a Matrix homeserver ({error}). "
            "Is the address right, and does it run?"
        ) from None
    except WrongAccount as error:
        raise Stopped(
            f"The access token belongs to {error.user_id}, device {error.device_id}: "
            "matrix.user_id and matrix.device_id say otherwise.",
            WRONG,
        ) from None
    except NoToken:
        raise Stopped("There is no access token yet: run `assistant setup`.", WRONG) from None
    except InUse:
        raise Stopped(IN_USE) from None
    except PasswordNeeded as error:
        raise Stopped(_flows(error)) from None
    except PasswordRefused:
        raise Stopped("The homeserver does not take the password.", WRONG) from None
    except SignaturesRefused:
        raise Stopped(f"{homeserver}: it does not take the device's signatures.") from None
    except WrongPickleKey:
        raise Stopped(
            "matrix.pickle_key is not the key that this database was written with.", WRONG
        ) from None
    except ApiError as error:
        raise Stopped(explain(error, homeserver), FAILED) from None


def explain(error: ApiError, homeserver: str) -> str:
    """Say what an API error means; the homeserver's own words are left out, its code is not."""
    if error.token_refused:
        return REFUSED
    meaning = _REMEDIES.get(error.errcode, "it refuses this request")
    return f"{homeserver}: {meaning} ({error.status} {error.errcode})."


def _flows(error: PasswordNeeded) -> str:
    if ["m.login.password"] in error.flows:
        return "Signing keys exist already: give the account's --password to replace them."
    ways = ", ".join(" and ".join(flow) for flow in error.flows) or "none"
    return (
        "Signing keys exist already, and the homeserver lets nobody replace them by password "
        f"(its ways: {ways}). Reset the account's signing keys there, then run this again."
    )
