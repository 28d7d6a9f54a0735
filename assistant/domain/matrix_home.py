"""Where on Matrix the assistant lives."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class MatrixHome:
    """Our homeserver's name, and the co-op's space, if it has one."""

    server: str  # as in Matrix IDs: `coop.example`
    space: str | None = None  # id of a Matrix room
