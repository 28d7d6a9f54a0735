"""What a homeserver's refusals become in the operator's terminal."""

import pytest
from vodozemac import PickleException

from assistant.cli.matrix_errors import WRONG_KEY, explained
from assistant.cli.terminal import Stopped
from assistant.matrix.crypto.seeds import WrongPickleKey
from assistant.matrix.homeserver import ApiError, Unreachable


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Unreachable("ConnectError"), "no answer from a Matrix homeserver (ConnectError)"),
        (ApiError(403, "M_FORBIDDEN"), "user name or password is wrong"),
        (ApiError(500, "M_UNKNOWN"), "it refuses this request (500 M_UNKNOWN)"),
        (WrongPickleKey(), WRONG_KEY),
        (PickleException(), WRONG_KEY),
    ],
)
def test_what_is_known_is_one_line(error: Exception, said: str) -> None:
    with pytest.raises(Stopped, match=r"^[^\n]+$") as stopped, explained("https://sala.example"):
        raise error
    assert said in str(stopped.value)


def test_what_is_not_known_stays_what_it_is() -> None:
    """A defect of ours is for the log, and nothing that an operator could mend."""
    with pytest.raises(ZeroDivisionError), explained("https://sala.example"):
        raise ZeroDivisionError


def test_what_the_caller_sees_to_itself_is_left_to_it() -> None:
    with pytest.raises(Unreachable), explained("https://sala.example", but=Unreachable):
        raise Unreachable("ConnectError")
