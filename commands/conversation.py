"""The conversation itself: once more, why, back, on, and never mind."""

from assistant.api import Call, Instead, Memory, Permission, Place, Reply, Undoing, command


class Cancelled(Reply, message="conversation-cancelled"):
    """The open question was left."""


@command("conversation-again", requires=Permission.ANYONE, shared=True, repeatable=False, rank=80)
async def again(memory: Memory) -> Reply:
    """Run the last command once more."""
    return await memory.again()


@command(
    "conversation-why",
    requires=Permission.ANYONE,
    private=True,  # the last refusal may have been
    shared=True,
    alone=True,
    repeatable=False,
    rank=80,
)
async def why(memory: Memory) -> Reply:
    """Give the reason behind the last refusal."""
    return await memory.why()


@command(
    "conversation-more",
    requires=Permission.ANYONE,
    shared=True,
    repeatable=False,
    alone=True,
    rank=80,
)
async def more(memory: Memory) -> Reply:
    """Show the rest of the last list."""
    return await memory.more()


@command(
    "conversation-undo",
    requires=Permission.ANYONE,
    private=True,  # what was changed may have been
    shared=True,
    changes=True,
    repeatable=False,
    rank=80,
)
async def undo(place: Place, undoing: Undoing) -> Reply:
    """Take the last change back."""
    if not place.direct and await undoing.aloud():
        return Instead(call=Call(command="conversation-undo-here"))
    return await undoing.undo()


@command(
    "conversation-undo-here",
    requires=Permission.ANYONE,
    shared=True,
    changes=True,
    repeatable=False,
    wordless=True,
)
async def undo_here(undoing: Undoing) -> Reply:
    """Take back what everybody in the room has seen."""
    return await undoing.undo()


@command(
    "conversation-cancel",
    requires=Permission.ANYONE,
    shared=True,
    repeatable=False,
    alone=True,
    rank=80,
)
async def cancel(memory: Memory) -> Cancelled:
    """Leave the open question."""
    await memory.cancel()
    return Cancelled()
