"""How a command is declared: its words, its slots, who may use it, and where it answers."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from types import MappingProxyType
from typing import Any, get_type_hints

from pydantic import BaseModel, ConfigDict

from assistant.domain.persons import Permission
from assistant.domain.replies import Reply

Handler = Callable[..., Awaitable[Reply]]
Preview = Callable[..., Awaitable[Reply | None]]


class Args(BaseModel):
    """What a command takes: each field is a slot, recognised and asked for by its type."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True, kw_only=True)
class Command:
    """One declared command. `id` is the catalogue's message that holds its words."""

    id: str
    handler: Handler
    args: type[Args]
    needs: MappingProxyType[str, type] = field(repr=False)  # parameter name → type to provide
    requires: Permission
    private: bool  # answers in the caller's direct room only
    shared: bool  # may be used in a shared room, with `!`
    direct: bool  # may be used in a direct room
    afar: bool  # where it may not: it may there, with the number of what it is about
    changes: bool  # False: only reads, so a clear reading of it needs no care
    confirm: str | Preview | None  # message id of the question to ask first, or what makes it
    preview_needs: MappingProxyType[str, type] = field(repr=False)  # of `confirm`, where it is one
    declined: str | None  # a command that a no to `confirm` runs, with the same arguments
    typed: bool  # only a typed yes confirms: reactions are sent unencrypted
    stale_after: timedelta | None  # None: the house's default
    hidden: bool  # not listed in help (answers to a question, …)
    repeatable: bool  # what `again` may run again
    alone: bool  # meant only where nothing else is said: `stop`, but not `stop the meeting`
    introduces: bool  # of no use to who is linked: help lists it for strangers only
    ordered: bool  # its words mean it in their order only: not `room book club` by `book room`
    borrows: str | None  # a command whose words mean this one where all it needs is said with them
    rank: int  # where help lists it: what is used most comes first
    wordless: bool  # nobody calls it: it is run for what people do or write to one another
    about: str | None  # noun in whose threads its words mean it first; elsewhere they do so last


REGISTERED: dict[str, Command] = {}
"""Every command that was imported, by id; `registry.py` checks and freezes them at start."""


def command(
    id: str,  # noqa: A002 - the word the catalogue uses
    *,
    requires: Permission = Permission.LINKED,
    private: bool = False,
    shared: bool = False,
    direct: bool = True,
    afar: bool = False,
    changes: bool = False,
    confirm: str | Preview | None = None,
    declined: str | None = None,
    typed: bool = False,
    stale_after: timedelta | None = None,
    hidden: bool = False,
    repeatable: bool = True,
    alone: bool = False,
    introduces: bool = False,
    ordered: bool = False,
    borrows: str | None = None,
    rank: int = 50,
    wordless: bool = False,
    about: str | None = None,
) -> Callable[[Handler], Handler]:
    """Declare the decorated coroutine function as the command whose words are message `id`.

    Its parameters are its dependencies, provided by type: an `Args` subclass named `args`,
    `Caller`, `Place`, services, and values that bootstrap registers. It returns a `Reply`, or
    raises a `Refusal`. Raises ValueError when the id is taken.

    `confirm` asks before a change: the id of a message whose variables are the slots, or a
    coroutine function that takes what a handler takes, changes nothing, and returns the question
    with what the change would bring; it may refuse, and None asks nothing.
    """

    def declare(handler: Handler) -> Handler:
        if id in REGISTERED:
            raise ValueError(f"two commands are called {id}")
        args: Any = get_type_hints(handler).get("args", Args)
        REGISTERED[id] = Command(
            id=id,
            handler=handler,
            args=args,
            needs=_needs(handler),
            requires=requires,
            private=private,
            shared=shared,
            direct=direct,
            afar=afar,
            changes=changes,
            confirm=confirm,
            preview_needs=_needs(confirm) if callable(confirm) else MappingProxyType({}),
            declined=declined,
            typed=typed,
            stale_after=stale_after,
            hidden=hidden or wordless,
            repeatable=repeatable,
            alone=alone,
            introduces=introduces,
            ordered=ordered,
            borrows=borrows,
            rank=rank,
            wordless=wordless,
            about=about,
        )
        return handler

    return declare


def _needs(function: Callable[..., Any]) -> MappingProxyType[str, type]:
    """Return what a handler or a preview asks for, besides its arguments."""
    hints = get_type_hints(function)
    parameters = inspect.signature(function).parameters
    return MappingProxyType({name: hints[name] for name in parameters if name != "args"})


member_step = partial(
    command, requires=Permission.MEMBER, private=True, changes=True, repeatable=False
)
"""Declares what a member does once about something numbered, in their direct room."""

linked_step = partial(member_step, requires=Permission.LINKED)
"""The same for whoever is linked, also where no membership is in force."""
