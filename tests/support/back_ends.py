"""Back ends whose word alone counts: conversations ask what they keep, and never reach a server."""

from typing import Any

from assistant.domain.rooms import BackEndName, Feature
from assistant.services.back_ends import BackEnds


class NoServer:
    """A back end that keeps some features, and that nobody may call."""

    def __init__(self, name: BackEndName, features: frozenset[Feature]) -> None:
        self.name = name
        self.features = features

    def __getattr__(self, called: str) -> Any:
        raise AssertionError(f"a conversation reached for a server: {called}")


def back_ends(default: BackEndName = BackEndName.BIGBLUEBUTTON) -> BackEnds:
    """Return both back ends: BigBlueButton keeps everything, Matrix the approval of guests."""
    everything = NoServer(BackEndName.BIGBLUEBUTTON, frozenset(Feature))
    matrix = NoServer(BackEndName.MATRIX, frozenset({Feature.APPROVAL}))
    return BackEnds(
        by_name={BackEndName.MATRIX: matrix, BackEndName.BIGBLUEBUTTON: everything},
        default=default,
        recorders={},
    )
