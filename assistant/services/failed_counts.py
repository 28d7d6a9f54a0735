"""Counts that failed: who proposed it and the operators are told, and told when one succeeds."""

from assistant.domain.outgoing import Priority
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject
from assistant.services.post import Post
from assistant.services.proposals import NOUN
from assistant.services.voters import Voters
from assistant.storage.persons import PersonRepository


class CountFailed(Reply, message="results-count-failed"):
    """Tells the operators that a closed vote could not be counted."""

    number: str
    error: str | None  # its class, which quotes nobody; None: no count came to an end


class CountDied(Reply, message="results-count-died"):
    """Tells the operators that the process ended again and again while it counted a vote."""

    number: str


class CountWorks(Reply, message="results-count-works"):
    """Tells the operators that it could be counted after all."""

    number: str


class NotCountedYet(Reply, message="results-not-counted-yet"):
    """Tells who proposed it that the result takes longer, and that somebody sees to it."""

    number: str
    title: str


class FailedCounts:
    """Says of each vote once that its count failed, and once that it works again."""

    def __init__(self, *, voters: Voters, persons: PersonRepository, post: Post) -> None:
        self._voters = voters
        self._persons = persons
        self._post = post

    async def failed(self, proposal: Proposal, error: str | None) -> None:
        """Tell of it; `error` is the class of what went wrong, None where nothing came at all."""
        await self._tell(proposal, CountFailed(number=str(proposal.number), error=error))

    async def died(self, proposal: Proposal) -> None:
        """Tell that no process lives to the end of the count: there may be too little memory."""
        await self._tell(proposal, CountDied(number=str(proposal.number)))

    def over(self, proposal: Proposal) -> None:
        """Tell the operators that it is counted, where they were told that it could not be."""
        self._post.recovered(CountWorks(number=str(proposal.number)), key=_key(proposal))

    async def _tell(self, proposal: Proposal, alarm: Reply) -> None:
        number = str(proposal.number)
        self._post.operators(alarm, key=_key(proposal))
        author_id = proposal.author_id
        author = None if author_id is None else await self._persons.get(author_id)
        address = None if author is None else await self._voters.address(author)
        if address is not None:
            self._post.relay(
                user_id=address,
                message=NotCountedYet(number=number, title=proposal.wording.title),
                priority=Priority.RELAY,
                key=_key(proposal),
                about=Subject(noun=NOUN, number=proposal.number),
            )


def _key(proposal: Proposal) -> str:
    return f"{NOUN}:{proposal.number}:count"
