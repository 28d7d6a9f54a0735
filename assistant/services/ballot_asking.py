"""Asks one person for one voter's ballot: by a native poll where the method fits, else in words."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.ballot_contents import answers_of, most_of
from assistant.domain.ballots import Answer
from assistant.domain.option_names import letter_of
from assistant.domain.outgoing import MOST_ANSWERS, Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Reply
from assistant.domain.resolutions import KindOfResolution, Method, ScoreRange
from assistant.domain.subjects import POLL, Subject
from assistant.services.ballot_links import BallotLinks
from assistant.services.post import Post
from assistant.services.posted import Asked
from assistant.services.private_chats import PrivateChats
from assistant.services.voters import Voters
from assistant.storage.ballot_posts import ASKING, BALLOT

NOUN = "proposal"


class BallotQuestion(Reply, message="votes-poll"):
    """The question of a poll; `name` of the member that votes, None where it is the reader."""

    number: str
    title: str
    name: str | None
    closes_at: datetime
    most: int  # so many answers may be chosen
    secret: bool = False


class PollAnswer(Reply, message="votes-answer"):
    """An answer as it is shown."""

    answer: Answer


class OptionLine(Reply, message="votes-option"):
    """An option with the letter by which it is called."""

    letter: str
    option: str


class BallotInWords(Reply, message="votes-ballot"):
    """Asks for a ballot that no poll can take: an order, scores, or too many options."""

    number: str
    title: str
    name: str | None
    closes_at: datetime
    options: tuple[OptionLine, ...]
    method: Method
    highest: int | None  # score
    words: Example
    secret: bool = False


class BallotInClear(Reply, message="votes-ballot-in-clear"):
    """Tells a voter whose chat is not encrypted of a secret vote, and how to answer it elsewhere.

    `mailed`: a ballot that needs no chat comes to their address, too.
    """

    number: str
    title: str
    name: str | None
    closes_at: datetime
    mailed: bool
    words: Example


class PollOver(Reply, message="votes-ended"):
    """The text with which a poll ends, for clients that know none."""

    number: str


class VoteBeganAgain(Reply, message="votes-began-again"):
    """Tells a voter that what was cast so far is lost, before the ballot comes once more."""

    number: str
    title: str
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class Round:
    """One asking of everybody: `asked` names it, so that each is asked once in it.

    `anew`: the vote has begun again, and everybody is told before why they are asked again.
    """

    proposal: Proposal
    kind: KindOfResolution
    asked: str
    anew: bool = False


class BallotAsking:
    """Sends ballots."""

    def __init__(
        self, *, voters: Voters, chats: PrivateChats, links: BallotLinks, post: Post
    ) -> None:
        self._voters = voters
        self._chats = chats
        self._links = links
        self._post = post

    async def ask_all(self, of: Round, voter_id: int) -> tuple[Person, ...]:
        """Ask everybody who acts for a voter; return whom a ballot has to be mailed.

        That is who has no Matrix ID, and of a secret vote who has no encrypted chat with us: they
        are told there how to get one.
        """
        absent = []
        name = await self._voters.named(of.proposal, voter_id)
        for person in await self._voters.people(of.proposal, voter_id):
            address = await self._voters.address(person)
            if address is None:
                absent.append(person)
                continue
            self._say_why(of, address)
            if of.kind.secret and await self._chats.in_clear(address):
                absent.append(person)
                self._tell_where(of, voter_id, address, person, name)
            else:
                self.ask(of, voter_id, address, name=shown_name(name, person))
        return tuple(absent)

    def _tell_where(
        self, of: Round, voter_id: int, address: str, person: Person, name: str
    ) -> None:
        """Tell somebody of a secret vote where they must not answer it."""
        proposal = of.proposal
        self._post.relay(
            user_id=address,
            message=BallotInClear(
                number=str(proposal.number),
                title=proposal.wording.title,
                name=shown_name(name, person),
                closes_at=_closing(proposal),
                mailed=person.email is not None and self._links.works,
                words=Example(str(proposal.number)),
            ),
            priority=Priority.DIGEST,
            key=f"ballot:{proposal.number}:{of.asked}:{voter_id}",
            about=Subject(NOUN, proposal.number, f"{ASKING}:{proposal.wording.version}"),
        )

    def _say_why(self, of: Round, address: str) -> None:
        """Tell somebody once why they are asked again, for however many they vote."""
        proposal = of.proposal
        if of.anew:
            self._post.relay(
                user_id=address,
                message=VoteBeganAgain(
                    number=str(proposal.number),
                    title=proposal.wording.title,
                    closes_at=_closing(proposal),
                ),
                priority=Priority.DIGEST,
                key=f"ballot-anew:{proposal.number}:{of.asked}",
                about=Subject(NOUN, proposal.number, f"{ASKING}:{proposal.wording.version}"),
            )

    def ask(self, of: Round, voter_id: int, address: str, *, name: str | None) -> None:
        """Ask one Matrix ID for one voter's ballot, once in a round."""
        proposal, kind = of.proposal, of.kind
        number, version = proposal.number, proposal.wording.version
        key = f"ballot:{number}:{of.asked}:{voter_id}"
        if fits_poll(proposal, kind):
            self._post.poll(
                address,
                asked_of(proposal, kind, name),
                about=Subject(NOUN, number, f"{POLL}:{version}:{voter_id}"),
                key=key,
                priority=Priority.DIGEST,
            )
            return
        self._post.relay(
            user_id=address,
            message=in_words(proposal, kind, name),
            priority=Priority.DIGEST,
            key=key,
            about=Subject(NOUN, number, f"{BALLOT}:{version}:{voter_id}"),
        )


def shown_name(name: str, person: Person) -> str | None:
    """Return the voter's name as that person is told it: None where it is their own."""
    return None if name in ("", person.name) else name


def fits_poll(proposal: Proposal, kind: KindOfResolution) -> bool:
    """Tell whether a native poll can take every ballot of the vote."""
    if not kind.method.has_options:
        return True
    fits = kind.method in {Method.CHOOSE, Method.APPROVAL}
    return fits and len(proposal.wording.options) <= MOST_ANSWERS


def poll_ids(proposal: Proposal, kind: KindOfResolution) -> tuple[str, ...]:
    """Return the ids of a poll's answers: of options, their places from 1 up."""
    if kind.method.has_options:
        return tuple(str(place) for place in range(1, len(proposal.wording.options) + 1))
    return tuple(answer.value for answer in answers_of(kind))


def asked_of(proposal: Proposal, kind: KindOfResolution, name: str | None) -> Asked:
    """Return the poll that asks for a ballot."""
    options = proposal.wording.options
    said: tuple[Reply | str, ...] = options or tuple(
        PollAnswer(answer=answer) for answer in answers_of(kind)
    )
    most = most_of(kind, len(options))
    question = BallotQuestion(
        number=str(proposal.number),
        title=proposal.wording.title,
        name=name,
        closes_at=_closing(proposal),
        most=most,
        secret=kind.secret,
    )
    answers = tuple(zip(poll_ids(proposal, kind), said, strict=True))
    return Asked(question=question, answers=answers, max_selections=most)


def in_words(proposal: Proposal, kind: KindOfResolution, name: str | None) -> BallotInWords:
    """Return the message that asks for a ballot."""
    return BallotInWords(
        number=str(proposal.number),
        title=proposal.wording.title,
        name=name,
        closes_at=_closing(proposal),
        options=lettered(proposal.wording.options),
        method=kind.method,
        highest=(kind.scores or ScoreRange()).highest if kind.method is Method.SCORE else None,
        words=Example(str(proposal.number)),
        secret=kind.secret,
    )


def lettered(options: tuple[str, ...]) -> tuple[OptionLine, ...]:
    """Return options with the letters, and behind Z the numbers, by which people call them."""
    return tuple(
        OptionLine(letter=letter_of(place), option=option) for place, option in enumerate(options)
    )


def _closing(proposal: Proposal) -> datetime:
    if proposal.closes_at is None:
        raise ValueError(f"proposal {proposal.number} has no end")
    return proposal.closes_at
