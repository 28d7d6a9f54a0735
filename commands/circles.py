"""Circles: the working groups of the co-op, and their rooms."""

from assistant.api import (
    Args,
    Caller,
    Circles,
    CircleSlug,
    Coop,
    Localized,
    Permission,
    Place,
    Reply,
    command,
)


class MaybeCircle(Args):
    """One circle, or all."""

    circle: CircleSlug | None = None


class WhichCircle(Args):
    """One circle."""

    circle: CircleSlug


class CirclesLine(Reply, message="circles-line"):
    """A circle in the list; `own`: the reader is in it."""

    circle: Localized
    remit: Localized
    lead: str | None
    own: bool


class CirclesListed(Reply, message="circles-listed"):
    """All circles; () where there are none."""

    circles: tuple[CirclesLine, ...]


class CirclesShown(Reply, message="circles-shown"):
    """One circle; `asked`: it takes the questions that name no circle."""

    circle: Localized
    remit: Localized
    lead: str | None
    people: tuple[str, ...]
    asked: bool
    own: bool


class CirclesPlaced(Reply, message="circles-placed"):
    """The room at hand is the circle's now; `outsiders` are people in it who are not of it."""

    circle: Localized
    outsiders: int
    encrypted: bool


class CirclesMembership(Reply, message="circles-membership-told"):
    """Who ends or changes a membership: people."""

    coop: str


@command("circles-show", requires=Permission.MEMBER, private=True, rank=22)
async def show(args: MaybeCircle, caller: Caller, circles: Circles) -> Reply:
    """List the circles, or show one with its people."""
    if args.circle is not None:
        return await _one(args.circle, caller, circles)
    return CirclesListed(
        circles=tuple(
            CirclesLine(
                circle=circle.names,
                remit=circle.remits,
                lead=circle.lead,
                own=circle.slug in caller.circles,
            )
            for circle in await circles.all()
        )
    )


@command("circles-who", requires=Permission.MEMBER, private=True, hidden=True, alone=True, rank=94)
async def who(args: WhichCircle, caller: Caller, circles: Circles) -> CirclesShown:
    """Show a circle to who asks for its people by its name; `who is in` asks for much else."""
    return await _one(args.circle, caller, circles)


@command(
    "circles-here",
    requires=Permission.PLACE_CIRCLE,
    shared=True,
    changes=True,
    repeatable=False,
    rank=40,
)
async def here(args: WhichCircle, caller: Caller, place: Place, circles: Circles) -> CirclesPlaced:
    """Make the shared room at hand the circle's."""
    placed = await circles.place(caller, place, args.circle)
    return CirclesPlaced(
        circle=placed.circle.names, outsiders=placed.outsiders, encrypted=place.encrypted
    )


@command("circles-membership", requires=Permission.ANYONE, shared=True, hidden=True, rank=95)
async def membership(coop: Coop) -> CirclesMembership:
    """Say whom to ask where a membership is to end."""
    return CirclesMembership(coop=coop.name)


async def _one(slug: str, caller: Caller, circles: Circles) -> CirclesShown:
    roll = await circles.show(slug)
    return CirclesShown(
        circle=roll.circle.names,
        remit=roll.circle.remits,
        lead=roll.circle.lead,
        people=tuple(person.name for person in roll.people),
        asked=roll.circle.default,
        own=slug in caller.circles,
    )
