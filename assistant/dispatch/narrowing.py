"""Which of several readings is meant, by the thing that a message is about."""

from collections.abc import Mapping

from assistant.dispatch.declaration import Command
from assistant.dispatch.readings import Reading


def nearest(
    readings: list[Reading], noun: str | None, commands: Mapping[str, Command]
) -> list[Reading]:
    """Return the readings that fit where a message stands: about `noun`, or about nothing.

    In a thread of a noun its own commands are meant; elsewhere these are only where they name a
    number, or nothing else is meant: `done` may be said of many things, `142 done` of one. What
    leaves words over is not meant where such a command takes all: `take back my vote` undoes none.
    """
    own = [
        each
        for each in readings
        if noun is not None and each.early and commands[each.command].about == noun
    ]
    loose = [
        each for each in readings if commands[each.command].about is None or "number" in each.given
    ]
    whole = [each for each in readings if not each.left]
    if whole and all(each.left for each in loose):
        loose = []
    return own or loose or whole or readings
