"""Links to ballots: new ones in place of those that others may have."""

from datetime import timedelta
from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    LinkReplacing,
    LinksReplaced,
    Number,
    Permission,
    Rest,
    command,
)


class WhoseLinks(Args):
    """Whose links are replaced, in which vote."""

    number: Number
    member: Annotated[str, Rest(max_length=200)]


@command(
    "ballot-links-replace",
    requires=Permission.MEMBER,
    private=True,
    changes=True,
    about="proposal",
    repeatable=False,
    stale_after=timedelta(days=1),
    rank=90,
)
async def replace(args: WhoseLinks, caller: Caller, replacing: LinkReplacing) -> LinksReplaced:
    """Let the mailed links to a member's ballot lead nowhere, and mail new ones."""
    return await replacing.replace(caller, args.number, args.member)
