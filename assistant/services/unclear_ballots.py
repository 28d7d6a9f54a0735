"""What somebody is told whose words are no ballot: what is wrong, how it is done, what stands."""

from collections.abc import Sequence

from assistant.domain.ballot_contents import Flaw
from assistant.domain.replies import Refusal, Reply
from assistant.services.ballot_asking import OptionLine, lettered
from assistant.services.ballot_replies import ballot_said, how_to
from assistant.services.balloting import Booth
from assistant.services.cast_ballots import Cast
from assistant.services.voters import OwnVoter


class BallotStands(Reply, message="votes-stands"):
    """A ballot that was cast before; `name` None: the reader votes for nobody else."""

    name: str | None
    said: Reply


class VoteUnclear(Refusal, message="votes-unclear"):
    """That is no ballot of this vote; what was cast before stands."""

    flaw: Flaw
    how: Reply
    options: tuple[OptionLine, ...]
    stands: tuple[BallotStands, ...]


def unclear(booth: Booth, flaw: Flaw, found: Sequence[tuple[OwnVoter, Cast | None]]) -> VoteUnclear:
    """Return why that is no ballot; of a secret vote nothing is repeated."""
    several = len(booth.voters) > 1
    stands = []
    for voter, cast in found:
        said = None if cast is None or booth.kind.secret else ballot_said(cast)
        if said is not None:
            stands.append(BallotStands(name=voter.name if several else None, said=said))
    return VoteUnclear(
        flaw=flaw,
        how=how_to(booth.proposal, booth.kind),
        options=lettered(booth.proposal.wording.options),
        stands=tuple(stands),
    )


def unread(booth: Booth, found: Sequence[tuple[OwnVoter, Cast | None]]) -> VoteUnclear:
    """Return that there is no ballot in what names a vote."""
    return unclear(booth, Flaw.UNKNOWN, found)
