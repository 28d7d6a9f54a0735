"""What a voter is told: what counts, with the receipt, and how else one can answer."""

from collections.abc import Sequence
from datetime import datetime

from assistant.domain.ballot_contents import is_objection
from assistant.domain.ballots import Answer
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.receipts import OpenReceipt
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange
from assistant.services.ballot_asking import OptionLine, lettered
from assistant.services.ballot_places import HowInClear
from assistant.services.balloting import Booth
from assistant.services.cast_ballots import Cast
from assistant.services.voters import OwnVoter
from assistant.services.votes_owed import Owed

HASH_SHOWN = 8
"""Digits of a hash beside a receipt, which has enough of the entry's own to find it."""


class BallotSaid(Reply, message="votes-said"):
    """What a ballot says: an answer, or options as they stand on it; neither: nothing is marked."""

    answer: Answer | None
    options: tuple[str, ...]


class HowTo(Reply, message="votes-how"):
    """How a vote is answered by typing."""

    method: Method
    words: Example
    stand_aside: bool
    highest: int
    secret: bool = False


class VoteReceipt(Reply, message="votes-receipt"):
    """The receipt of a ballot; `text` and `ballot` are how these hashes begin, None if secret."""

    code: Example
    text: str | None
    ballot: str | None
    replaces: bool = False  # an earlier receipt, of a secret ballot, is of none any more


class VoteCounted(Reply, message="votes-counted"):
    """What counts for a voter by now; `name` None where it is the reader. `said` None: nothing."""

    said: Reply | None
    name: str | None
    closes_at: datetime | None  # None: it was sent in time, and is handled when voting is over
    receipt: Reply | None
    again: bool = False  # it counts once more, as the message of a later one was deleted
    instead: tuple[str, ...] = ()  # those for whom the message spoke before it was edited


class VoteLate(Reply, message="votes-late"):
    """A ballot came after the close: it is on record, and does not count."""

    number: str
    closed_at: datetime


class VoteSpoiled(Reply, message="votes-spoiled"):
    """A poll was answered with what it does not ask: no ballot counts until there is another."""

    number: str
    how: Reply


class ObjectionNeedsReason(Reply, message="votes-reason-wanted"):
    """An objection without a reason is counted and blocks; the reason is asked."""

    counted: Reply


class VoteAsked(Reply, message="votes-asked"):
    """Asks for the ballot."""

    number: str
    title: str
    how: Reply
    options: tuple[OptionLine, ...]


class BallotShown(Reply, message="votes-mine-line"):
    """What a voter's ballot says; `said` None: there is none."""

    name: str | None
    said: Reply | None
    because: str | None
    receipt: Reply | None
    over: bool = False


class BallotsShown(Reply, message="votes-mine"):
    """One's own ballots in a vote."""

    number: str
    title: str
    ballots: tuple[BallotShown, ...]


class BallotsNobodys(Reply, message="votes-mine-secret"):
    """Nobody can tell any more which of the secret ballots are one's own."""

    number: str
    title: str
    words: Example


class OwedLine(Reply, message="votes-owed-line"):
    """A vote that waits; `names` of the members for whom it does, () where that is the reader."""

    number: str
    title: str
    closes_at: datetime
    names: tuple[str, ...]
    how: Reply


class VotesListed(Reply, message="votes-owed"):
    """The votes that one owes."""

    votes: tuple[OwedLine, ...]


class NoVotesOwed(Reply, message="votes-owed-none"):
    """No vote waits for an answer."""


class VoteForWhom(Refusal, message="votes-for-whom"):
    """The asker votes for several, and has not said for which."""

    number: str
    members: tuple[str, ...]
    words: Example


def ballot_said(cast: Cast) -> Reply | None:
    """Return what a ballot says; None for none."""
    content = cast.content
    if not content or content.get("spoiled"):
        return None
    if "choice" in content:
        return BallotSaid(answer=Answer(content["choice"]), options=())
    if "scores" in content:
        return BallotSaid(
            answer=None, options=tuple(f"{o}: {n}" for o, n in content["scores"].items())
        )
    if "ranking" in content:
        ranked = enumerate(content["ranking"], 1)
        return BallotSaid(answer=None, options=tuple(f"{p}. {option}" for p, option in ranked))
    return BallotSaid(answer=None, options=tuple(content.get("choices", ())))


def how_to(proposal: Proposal, kind: KindOfResolution, *, in_clear: bool = False) -> Reply:
    """Return how a vote is answered by typing; `in_clear`: that it is not in the reader's chat."""
    if in_clear:
        return HowInClear(words=Example(str(proposal.number)))
    return HowTo(
        method=kind.method,
        words=Example(str(proposal.number)),
        stand_aside=kind.stand_aside,
        highest=(kind.scores or ScoreRange()).highest,
        secret=kind.secret,
    )


def counted(booth: Booth, voter: OwnVoter, cast: Cast, moved: tuple[OwnVoter, ...] = ()) -> Reply:
    """Say what counts now, and until when it can be changed; of `moved` it counts no more."""
    closes_at = booth.proposal.closes_at
    assert closes_at is not None
    if cast.late:
        return VoteLate(number=str(booth.proposal.number), closed_at=closes_at)
    said = ballot_said(cast)
    return VoteCounted(
        said=said,
        name=_name(booth, voter),
        closes_at=closes_at if booth.proposal.stage is Stage.OPEN else None,
        receipt=None if said is None else receipt_of(cast),
        again=cast.back,
        instead=tuple(each.name for each in moved),
    )


def spoiled(booth: Booth) -> Reply:
    """Say that an answer cannot be counted."""
    return VoteSpoiled(number=str(booth.proposal.number), how=how_to(booth.proposal, booth.kind))


def lacks_reason(cast: Cast) -> bool:
    """Tell whether a ballot objects without saying why, where reasons are kept."""
    plain = cast.content is not None and is_objection(cast.content)
    return plain and not cast.because and not cast.late and not cast.kind.secret


def reason_wanted(booth: Booth, voter: OwnVoter, cast: Cast) -> Reply:
    """Ask for the reason of an objection that is counted."""
    return ObjectionNeedsReason(counted=counted(booth, voter, cast))


def ballot_asked(booth: Booth) -> Reply:
    """Ask for a ballot."""
    proposal = booth.proposal
    return VoteAsked(
        number=str(proposal.number),
        title=proposal.wording.title,
        how=how_to(proposal, booth.kind),
        options=lettered(proposal.wording.options),
    )


def for_whom(booth: Booth, text: str) -> VoteForWhom:
    """Return that the voter is to be named; the words of a secret ballot are not repeated."""
    names = tuple(each.name for each in booth.voters)
    number = str(booth.proposal.number)
    said = "…" if booth.kind.secret else text
    return VoteForWhom(number=number, members=names, words=Example(f"{number} {said} {names[0]}"))


def mine_shown(
    booth: Booth, found: Sequence[tuple[OwnVoter, Cast | None]], *, known: bool
) -> Reply:
    """Show one's own ballots; `known` False: nobody can tell any more which they are."""
    if not known:
        number = str(booth.proposal.number)
        title = booth.proposal.wording.title
        return BallotsNobodys(number=number, title=title, words=Example(number))
    over = booth.proposal.stage is Stage.DECLARED
    return BallotsShown(
        number=str(booth.proposal.number),
        title=booth.proposal.wording.title,
        ballots=tuple(
            BallotShown(
                name=_name(booth, voter),
                said=None if cast is None else ballot_said(cast),
                because=None if cast is None else cast.because,
                receipt=None if cast is None else receipt_of(cast),
                over=over,
            )
            for voter, cast in found
        ),
    )


def owed_shown(owed: Sequence[Owed], caller: Caller) -> Reply:
    """List the votes that wait for the asker."""
    lines = owed_lines(owed, caller)
    return VotesListed(votes=lines) if lines else NoVotesOwed()


def owed_lines(owed: Sequence[Owed], caller: Caller) -> tuple[OwedLine, ...]:
    """Return a line each for votes that are open to the asker."""
    lines = []
    for each in owed:
        proposal, closes_at = each.proposal, each.proposal.closes_at
        assert closes_at is not None
        own = caller.person is not None and [v.name for v in each.voters] == [caller.person.name]
        lines.append(
            OwedLine(
                number=str(proposal.number),
                title=proposal.wording.title,
                closes_at=closes_at,
                names=() if own else tuple(v.name for v in each.voters),
                how=how_to(proposal, each.kind, in_clear=each.in_clear),
            )
        )
    return tuple(lines)


def _name(booth: Booth, voter: OwnVoter) -> str | None:
    return voter.name if len(booth.voters) > 1 else None


def receipt_of(cast: Cast) -> Reply | None:
    """Return the receipt of a ballot; None where nothing binds."""
    if cast.receipt is None:
        return None
    opened = isinstance(cast.receipt, OpenReceipt)
    ballot = cast.ballot_hash
    return VoteReceipt(
        code=Example(cast.receipt.code),
        text=cast.proposal.wording.hash[:HASH_SHOWN] if opened else None,
        ballot=ballot[:HASH_SHOWN] if opened and ballot else None,
        replaces=cast.replaces,
    )
