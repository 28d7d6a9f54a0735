"""What people are told when who acts for a member changes."""

from assistant.domain.members import Role
from assistant.domain.replies import Reply


class PeopleAsked(Reply, message="people-asked-you"):
    """Asks a Matrix ID whether it wants to act for a member."""

    asker: str
    member: str
    coop: str
    role: Role
    name: str


class PeopleAnswered(Reply, message="people-answered"):
    """Tells who asked what came of it."""

    name: str
    user_id: str
    member: str
    accepted: bool


class PeopleRemoved(Reply, message="people-removed-you"):
    """Tells somebody that they no longer act for a member."""

    member: str
    remover: str


class PeopleReturned(Reply, message="people-returned"):
    """Tells somebody that they act for a member again."""

    member: str


class PeopleWithdrawn(Reply, message="people-withdrawn"):
    """Tells somebody who had said yes that the question was taken back, and the yes with it."""

    member: str
