"""Named points between two arrows of a message's way, so that tests can end the process at each."""

from collections.abc import Callable

MILESTONES: frozenset[str] = frozenset(
    {
        "database.committed",  # any commit at all
        "homeserver.called",  # anything that changes something there
        "sync.received",
        "sync.staged",
        "sync.committed",
        "gap.page-received",
        "gap.page-committed",
        "dispatch.decrypted",
        "dispatch.handled",
        "dispatch.committed",
        "outbox.picked",
        "outbox.keys-queried",
        "outbox.keys-claimed",
        "outbox.session-committed",
        "outbox.session-shared",
        "outbox.encrypted",
        "outbox.sent",
        "outbox.marked",
        "file.made",
        "file.uploaded",
        "file.recorded",
        "errand.started",
        "errand.done",
        "errand.recorded",
        "room.created",  # the homeserver says so, and we have not noted it
        "room.state-sent",  # a state event of a room that is brought to what is wanted
        "room.named",  # its alias, too
        "room.shown",  # in the co-op's space
        "keys.generated",
        "keys.uploaded",
        "keys.marked",
        "joined.before",
        "joined.after",
        "pull.staged",  # a page of a source's
        "pull.applied",  # a piece of what it told
        "meeting.noted",  # a meeting is to be opened, and where
        "meeting.created",  # its server has it
        "meeting.opened",  # and we know
        "pass.spent",
    }
)

_watcher: Callable[[str], None] | None = None


def reached(name: str) -> None:
    """Say that the way of a message has come to `name`; does nothing unless a test watches."""
    if _watcher is not None:
        assert name in MILESTONES, name
        _watcher(name)


def watch(watcher: Callable[[str], None] | None) -> None:
    """Let `watcher` see every milestone from now on; None ends it."""
    global _watcher  # noqa: PLW0603 - one process, one watcher, tests only
    _watcher = watcher
