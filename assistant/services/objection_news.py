"""News of objections: who leads hears of each, and its owner what became of it."""

from assistant.domain.differences import Difference, differences
from assistant.domain.objections import Objection
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal, Wording
from assistant.domain.replies import Example, Reply
from assistant.domain.rounds import Finding
from assistant.domain.subjects import Subject
from assistant.services.leading import Leading
from assistant.services.post import Post
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposals import NOUN
from assistant.services.round_mails import RoundMails
from assistant.services.voters import Voters

MOST = 4
"""Sentences of a difference that are shown; the whole text is one number away."""
SHOWN = 300
"""Characters of a sentence, or of a reason, that are shown."""


class DifferenceLine(Reply, message="objections-difference"):
    """A sentence that went or came."""

    gone: bool
    text: str


class ObjectionRaised(Reply, message="objections-raised"):
    """Tells who leads that somebody objects; `reason` None: it is asked for."""

    number: str
    title: str
    place: int
    name: str
    reason: str | None
    words: Example


class ObjectionIntegrated(Reply, message="objections-integrated-news"):
    """Tells who raised an objection that it changed the text."""

    number: str
    title: str
    changes: tuple[DifferenceLine, ...]
    more: int


class ObjectionDisqualified(Reply, message="objections-disqualified-news"):
    """Tells who raised an objection what the circle's test found."""

    number: str
    title: str
    finding: str


class ObjectionDisqualifiedAloud(Reply, message="objections-disqualified-aloud"):
    """Tells the shared room what is on record, and what those found who were asked.

    Who leads records what the circle found: whoever was there sees whether it did.
    """

    number: str
    title: str
    place: int
    finding: str | None
    asked: bool
    stands: int
    falls: int
    words: Example


class ObjectionNews:
    """Tells those whom an objection concerns, in their direct rooms."""

    def __init__(
        self,
        *,
        voters: Voters,
        leading: Leading,
        cards: ProposalCards,
        mails: RoundMails,
        post: Post,
    ) -> None:
        self._voters = voters
        self._leading = leading
        self._cards = cards
        self._mails = mails
        self._post = post

    async def raised(self, proposal: Proposal, objection: Objection) -> None:
        """Tell who leads; nobody where they object themselves."""
        person = await self._leading.lead(proposal)
        if person is None or person.id == objection.person_id:
            return
        number = str(proposal.number)
        message = ObjectionRaised(
            number=number,
            title=proposal.wording.title,
            place=objection.place,
            name=await self._voters.named(proposal, objection.voter_id),
            reason=in_brief(objection.reason),
            words=Example(number),
        )
        await self._tell(person, proposal, message, f"raised:{objection.place}:{objection.ballot}")

    async def integrated(self, proposal: Proposal, objection: Objection, before: Wording) -> None:
        """Tell who raised it what changed; `proposal` has the new wording."""
        changes = differences(before.text, proposal.wording.text)
        message = ObjectionIntegrated(
            number=str(proposal.number),
            title=proposal.wording.title,
            changes=difference_lines(changes),
            more=max(0, len(changes) - MOST),
        )
        await self._tell_owners(proposal, objection, message)

    async def disqualified(self, proposal: Proposal, objection: Objection, found: Finding) -> None:
        """Tell who raised it what was found and that the dissent is on record, and the room."""
        message = ObjectionDisqualified(
            number=str(proposal.number),
            title=proposal.wording.title,
            finding=objection.finding or "",
        )
        await self._tell_owners(proposal, objection, message)
        for person in await self._voters.people(proposal, objection.voter_id):
            if await self._voters.address(person) is None:
                self._mails.disqualified(proposal, person, objection.place, message.finding)
        aloud = ObjectionDisqualifiedAloud(
            number=message.number,
            title=message.title,
            place=objection.place,
            finding=in_brief(objection.finding),
            asked=found.answered > 0,
            stands=found.stands,
            falls=found.falls,
            words=Example(proposal.number),
        )
        await self._cards.add(proposal, aloud)

    async def _tell_owners(self, proposal: Proposal, objection: Objection, message: Reply) -> None:
        for person in await self._voters.people(proposal, objection.voter_id):
            await self._tell(person, proposal, message, f"{objection.state}:{objection.place}")

    async def _tell(self, person: Person, proposal: Proposal, message: Reply, key: str) -> None:
        user_id = await self._voters.address(person)
        if user_id is not None:
            self._post.relay(
                user_id=user_id,
                message=message,
                priority=Priority.RELAY,
                key=f"{NOUN}:{proposal.number}:objection:{key}",
                about=Subject(NOUN, proposal.number),
            )


def difference_lines(changes: tuple[Difference, ...]) -> tuple[DifferenceLine, ...]:
    """Return the first of what differs as it is shown."""
    return tuple(
        DifferenceLine(gone=each.gone, text=in_brief(each.text) or "") for each in changes[:MOST]
    )


def in_brief(text: str | None) -> str | None:
    """Return as much of somebody's words as is shown."""
    return text if text is None or len(text) <= SHOWN else f"{text[:SHOWN]}…"
