"""Gives each handler, service and repository what its annotations ask for, in one transaction."""

import inspect
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.situations import Situation
from assistant.domain.incoming import Incoming, Place
from assistant.domain.persons import Caller
from assistant.i18n.rendering import Reader
from assistant.services.post import Post
from assistant.storage.unit_of_work import Transaction

T = TypeVar("T")


class CannotProvide(TypeError):  # noqa: N818 - names what went wrong
    """An annotation that nobody can provide: a defect, found at start."""

    def __init__(self, wanted: Any, path: tuple[str, ...]) -> None:
        super().__init__(f"nobody can provide {wanted!r}, asked for by {' > '.join(path)}")


class Providers:
    """What can be provided: the values that live as long as the process, and what they make."""

    def __init__(self, values: Mapping[Any, Any]) -> None:
        """Take values by the type under which they are asked for."""
        self.values = dict(values)
        self._known: dict[Any, Mapping[str, Any]] = {}
        self._sure: set[tuple[Any, frozenset[Any]]] = set()  # types that can be, beside leaves

    def check(
        self, needs: Mapping[str, Any], asker: str, *, leaves: frozenset[Any] | None = None
    ) -> None:
        """Raise `CannotProvide` unless every type in `needs` can be provided.

        `leaves` are what is brought along by where it runs; the types of `LEAVES` unless given.
        """
        for name, wanted in needs.items():
            self._check(wanted, (f"{asker}({name})",), LEAVES if leaves is None else leaves)

    def needs(self, function: Callable[..., Any]) -> Mapping[str, Any]:
        """Return what a class's constructor or a function asks for: parameter → type.

        A parameter with a default that nobody can provide is left out.
        """
        if function not in self._known:
            self._known[function] = self._read(function)
        return self._known[function]

    def scope(self, leaves: Mapping[Any, Any]) -> "Scope":
        """Open what one transaction shares; `leaves` maps the types of `LEAVES` to values."""
        return Scope(self, leaves)

    def _read(self, function: Callable[..., Any]) -> Mapping[str, Any]:
        asked = _annotated(function)
        return {
            name: wanted
            for name, (wanted, required) in asked.items()
            if required or self._provides(wanted)
        }

    def _provides(self, wanted: Any) -> bool:
        try:
            self._check(wanted, (), LEAVES)
        except CannotProvide:
            return False
        return True

    def _check(self, wanted: Any, path: tuple[str, ...], leaves: frozenset[Any]) -> None:
        wanted = _plain(wanted)
        if wanted in self.values or wanted in leaves or (wanted, leaves) in self._sure:
            return
        if not _buildable(wanted) or any(step.startswith(f"{_name(wanted)}(") for step in path):
            raise CannotProvide(wanted, path)
        for name, part in self.needs(wanted).items():
            self._check(part, (*path, f"{_name(wanted)}({name})"), leaves)
        self._sure.add((wanted, leaves))


class Scope:
    """The objects of one transaction: each is built once, when it is first asked for."""

    def __init__(self, providers: Providers, leaves: Mapping[Any, Any]) -> None:
        self._providers = providers
        self._built: dict[Any, Any] = {**leaves, Scope: self}

    def put(self, type_: Any, value: Any) -> None:
        """Provide `value` under `type_` from now on; what was built before keeps what it got."""
        self._built[type_] = value

    def get(self, wanted: type[T]) -> T:
        """Return the object of this type, built from its constructor's annotations."""
        plain: Any = _plain(wanted)
        if plain in self._built:
            return self._built[plain]  # type: ignore[no-any-return]
        if plain in self._providers.values:
            return self._providers.values[plain]  # type: ignore[no-any-return]
        if not _buildable(plain):
            raise CannotProvide(plain, ())
        built = plain(**self.arguments(self._providers.needs(plain)))
        self._built[plain] = built
        return built  # type: ignore[no-any-return]

    def needs(self, function: Callable[..., Any]) -> Mapping[str, Any]:
        """Return what a function asks for: parameter → type."""
        return self._providers.needs(function)

    def arguments(self, needs: Mapping[str, Any]) -> dict[str, Any]:
        """Return the objects that `needs` (parameter → type) asks for."""
        return {name: self.get(wanted) for name, wanted in needs.items()}


@cache
def _annotated(function: Callable[..., Any]) -> Mapping[str, tuple[Any, bool]]:
    """Return parameter → type, and whether it must be given; reading that is slow.

    Raises `CannotProvide` for a parameter without an annotation.
    """
    target: Any = function.__init__ if inspect.isclass(function) else function
    hints = get_type_hints(target)
    found = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in hints:
            raise CannotProvide(f"an unannotated {name}", (_name(function),))
        found[name] = (hints[name], parameter.default is parameter.empty)
    return found


def _plain(wanted: Any) -> Any:
    """Return `X` for `X | None`: what may be missing is asked for like what may not."""
    if get_origin(wanted) in {Union, UnionType}:
        parts = [part for part in get_args(wanted) if part is not NoneType]
        if len(parts) == 1:
            return parts[0]
    return wanted


def _buildable(wanted: Any) -> bool:
    # Values of the domain are never made up from their defaults: they are registered, or missing.
    return (
        inspect.isclass(wanted)
        and wanted.__module__ != "builtins"
        and not wanted.__module__.startswith("assistant.domain.")
        and not inspect.isabstract(wanted)
        and not getattr(wanted, "_is_protocol", False)
        and wanted.__init__ is not object.__init__
    )


def _name(function: Any) -> str:
    return str(getattr(function, "__qualname__", function))


LEAVES: frozenset[Any] = frozenset(
    {Transaction, AsyncConnection, Caller, Place, Incoming, Post, Reader, Situation, Scope}
)
"""What each transaction brings along itself."""
