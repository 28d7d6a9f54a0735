"""Where on Matrix the assistant lives."""

from dataclasses import dataclass
from urllib.parse import quote

MATRIX_TO = "https://matrix.to/#/"


@dataclass(frozen=True, kw_only=True)
class MatrixHome:
    """Our homeserver's name, and the co-op's space, if it has one."""

    server: str  # as in Matrix IDs: `coop.example`
    space: str | None = None  # id of a Matrix room

    def link(self, room_id: str, alias: str | None = None) -> str:
        """Return the address that opens one of our rooms in whatever client somebody has.

        An id says nothing of where its room is: so the link names us (specification, "matrix.to
        navigation").
        """
        if alias is not None:
            return MATRIX_TO + quote(alias, safe="")
        return f"{MATRIX_TO}{quote(room_id, safe='')}?via={quote(self.server, safe='')}"
