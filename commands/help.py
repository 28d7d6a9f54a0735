"""Help: what the asker can do here, in their language, in words that work when pasted."""

from assistant.api import Args, HelpBook, HelpLine, Permission, Reply, Topic, command


class WhatAbout(Args):
    """A command's words, or anything; None: everything."""

    topic: Topic | None = None


class HelpShown(Reply, message="help-shown"):
    """What can be done, a line each."""

    lines: tuple[HelpLine, ...]


@command("help-show", requires=Permission.ANYONE, shared=True, repeatable=False, rank=70)
async def show(args: WhatAbout, book: HelpBook) -> Reply:
    """Explain one command, or list all that the asker may use."""
    if args.topic is not None:
        return book.about(args.topic)
    return HelpShown(lines=book.lines())
