"""The latest of many names, so that what was just seen is known without growing for ever."""

from collections import OrderedDict
from collections.abc import Hashable, Iterable

KEPT = 1000


class Recent:
    """Holds the names that were added last, a thousand at most."""

    def __init__(self) -> None:
        self._names: OrderedDict[Hashable, None] = OrderedDict()

    def __contains__(self, name: Hashable) -> bool:
        return name in self._names

    def add(self, names: Iterable[Hashable]) -> None:
        """Add names, in the place of the oldest ones."""
        for name in names:
            self._names[name] = None
            self._names.move_to_end(name)
        while len(self._names) > KEPT:
            self._names.popitem(last=False)
