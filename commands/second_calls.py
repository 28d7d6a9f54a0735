"""Second calls: a vote that missed its quorum is held again, as the by-law foresees."""

from datetime import datetime

from assistant.api import (
    Args,
    Caller,
    Example,
    Kinds,
    Number,
    ProposalFollowing,
    Reply,
    Share,
    member_step,
)


class WhichVote(Args):
    """A vote by its number."""

    number: Number


class SecondCallQuestion(Reply, message="second-calls-question"):
    """Asks before everybody is called again."""

    number: str
    title: str
    quorum: Share
    opens_at: datetime
    closes_at: datetime


class SecondCallBegun(Reply, message="second-calls-begun"):
    """The new vote is announced; it is linked to the one before."""

    number: str
    before: str
    opens_at: datetime
    closes_at: datetime
    words: Example


async def before_calling(
    args: WhichVote, caller: Caller, following: ProposalFollowing, kinds: Kinds
) -> SecondCallQuestion:
    """Show what holds of the second call."""
    again = await following.callable(caller, args.number)
    kind = await kinds.version(again.kind_id)
    assert again.opens_at is not None
    assert again.closes_at is not None
    return SecondCallQuestion(
        number=str(args.number),
        title=again.wording.title,
        quorum=Share(kind.quorum_of(second_call=True)),
        opens_at=again.opens_at,
        closes_at=again.closes_at,
    )


@member_step("second-calls-call", confirm=before_calling, about="proposal", rank=88)
async def call_again(
    args: WhichVote, caller: Caller, following: ProposalFollowing
) -> SecondCallBegun:
    """Call a vote again that missed its quorum."""
    again = await following.call(caller, args.number)
    assert again.opens_at is not None
    assert again.closes_at is not None
    return SecondCallBegun(
        number=str(again.number),
        before=str(args.number),
        opens_at=again.opens_at,
        closes_at=again.closes_at,
        words=Example(again.number),
    )
