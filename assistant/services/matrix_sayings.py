"""What is said of the Matrix rooms of meeting rooms, and in them."""

from assistant.domain.replies import Reply


class MatrixRoomReady(Reply, message="matrix-ready"):
    """The room is there; where the assistant has no pages, its link may change."""

    room: str
    link: str


class MatrixRoomNotMade(Reply, message="matrix-not-made"):
    """The homeserver would not make the room; `room` is known all the same."""

    room: str


class MatrixRoomTopic(Reply, message="matrix-topic"):
    """What a room is for, for whoever comes in; `link` is the stable one, if there is one."""

    coop: str
    link: str | None


class MatrixRoomClosed(Reply, message="matrix-closed"):
    """The room was deleted."""

    room: str


class MatrixRoomOpened(Reply, message="matrix-opened"):
    """The room is back."""

    room: str
