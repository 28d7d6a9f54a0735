"""Mute: what people do not want to be told unasked."""

from assistant.api import (
    Args,
    Caller,
    MuteKind,
    Notice,
    NoticeKind,
    Preferences,
    Reply,
    command,
)


class WhichKind(Args):
    """A kind of message, or every kind."""

    kind: NoticeKind | None = None


class MuteDone(Reply, message="mute-done"):
    """What is muted now, and what is not."""

    muted: tuple[MuteKind, ...]
    heard: tuple[MuteKind, ...]


@command("mute-set", private=True, changes=True, rank=62)
async def mute(args: WhichKind, caller: Caller, preferences: Preferences) -> MuteDone:
    """Tell the caller nothing of a kind any more, or nothing that can be muted."""
    return _done(await preferences.mute(caller, args.kind))


@command(
    "mute-stop",
    private=True,
    changes=True,
    confirm="mute-stop-confirm",
    hidden=True,
    rank=62,
)
async def stop(caller: Caller, preferences: Preferences) -> MuteDone:
    """Mute everything for who asks for it in a sentence: after a question, for it may be anger."""
    return _done(await preferences.mute(caller, None))


@command("mute-lift", private=True, changes=True, rank=63)
async def unmute(args: WhichKind, caller: Caller, preferences: Preferences) -> MuteDone:
    """Tell the caller a kind, or everything, again."""
    return _done(await preferences.unmute(caller, args.kind))


def _done(muted: frozenset[Notice]) -> MuteDone:
    return MuteDone(
        muted=tuple(MuteKind(kind=kind) for kind in Notice if kind in muted),
        heard=tuple(MuteKind(kind=kind) for kind in Notice if kind not in muted),
    )
