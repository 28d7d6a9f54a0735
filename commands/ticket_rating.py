"""Ratings of tickets: one to five stars, once a resolution, if the member likes."""

from typing import Annotated

from assistant.api import (
    Args,
    Caller,
    Localized,
    Number,
    Reply,
    Rest,
    Stars,
    TicketRating,
    linked_step,
)


class Rating(Args):
    """A ticket, or the last one to be rated; stars, and a few words."""

    number: Number | None = None
    stars: Stars
    text: Annotated[str, Rest(max_length=1000, verbatim=True)] | None = None


class TicketRated(Reply, message="ticket-rating-done"):
    """The rating is kept, and the circle reads it."""

    number: str
    stars: int
    circle: Localized


@linked_step("ticket-rating-rate", about="ticket", rank=26)
async def rate(args: Rating, caller: Caller, rating: TicketRating) -> TicketRated:
    """Rate how a ticket of the caller's was seen to."""
    number = args.number if args.number is not None else await rating.latest(caller)
    circle = await rating.rate(caller, number, args.stars, args.text)
    return TicketRated(number=str(number), stars=args.stars, circle=circle.names)
