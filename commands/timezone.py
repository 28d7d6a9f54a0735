"""Time zone: the one in which times are told."""

from datetime import datetime

from assistant.api import (
    Args,
    Caller,
    Coop,
    Preferences,
    Reply,
    Transaction,
    Zone,
    ZoneName,
    command,
)


class WhichZone(Args):
    """A zone to choose, or none to see which it is."""

    zone: ZoneName | None = None


class TimezoneShown(Reply, message="timezone-shown"):
    """The zone in use; `chosen` False: the co-op's."""

    zone: Zone
    chosen: bool
    now: datetime


class TimezoneSet(Reply, message="timezone-done"):
    """The zone that was chosen."""

    zone: Zone


@command("timezone-set", private=True, changes=True, rank=61)
async def choose(
    args: WhichZone, caller: Caller, preferences: Preferences, coop: Coop, tx: Transaction
) -> Reply:
    """Tell times in a zone from now on; without one, show which it is."""
    if args.zone is None:
        chosen = caller.person.timezone if caller.person else None
        return TimezoneShown(
            zone=Zone(chosen or coop.timezone), chosen=chosen is not None, now=tx.now
        )
    await preferences.set_timezone(caller, args.zone)
    return TimezoneSet(zone=Zone(args.zone))
