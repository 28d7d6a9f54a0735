"""Writing a proposal together with others."""

from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Example,
    Number,
    ProposalAuthors,
    Reply,
    Rest,
    member_step,
)


class WrittenWith(Args):
    """Who is to write a draft as well."""

    number: Number
    person: Annotated[str, Rest(max_length=300)]


class AuthorAdded(Reply, message="proposal-authors-added"):
    """Somebody writes it as well from now on, and was told."""

    number: str
    name: str
    words: Example


@member_step("proposal-authors-add", about="proposal", rank=87)
async def write_with(args: WrittenWith, caller: Caller, authors: ProposalAuthors) -> AuthorAdded:
    """Let a colleague write a draft as well."""
    done = await authors.add(caller, args.number, args.person)
    number = done.proposal.number
    return AuthorAdded(number=str(number), name=done.name, words=Example(number))
