"""What people are told unasked, by kind: each kind can be muted."""

from enum import StrEnum


class Notice(StrEnum):
    """A kind of unsolicited message."""

    PLAN = "plan"  # the plan of one's member has changed
    CIRCLES = "circles"  # one was put into a circle, or taken out of it
    INVOICES = "invoices"  # something is to be paid, or was
    MEMBERSHIP = "membership"  # a payment has stopped, or the membership is back
    MEETING = "meeting"  # a meeting is near, was moved or cancelled
    ROOMS = "rooms"  # somebody has changed a room that one made
    RECORDINGS = "recordings"  # a recording of a meeting is ready
