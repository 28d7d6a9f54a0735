"""Tells the other representatives of a member that one of them has voted for it."""

from collections.abc import Callable

from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Example, Reply
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN
from assistant.services.cast_ballots import Cast
from assistant.services.post import Post
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import OwnVoter, Voters

Wording = Callable[[Cast], Reply | None]
"""How a ballot is told to colleagues."""


class VotedByColleague(Reply, message="votes-by-colleague"):
    """Tells a representative that another one has voted for their member."""

    number: str
    title: str
    member: str
    person: str
    cast: bool  # False: it was taken back, which says nothing of what a secret one was
    said: Reply | None  # None: a secret ballot, or none
    secret: bool
    words: Example


class VoteColleagues:
    """Finds them, and tells them."""

    def __init__(self, *, voters: Voters, mails: VoteMails, post: Post) -> None:
        self._voters = voters
        self._mails = mails
        self._post = post

    async def tell(self, caller: Caller, voter: OwnVoter, cast: Cast, told: Wording) -> None:
        """Tell the other representatives of a member that its ballot is another one now."""
        if voter.of_person or not cast.changed or cast.late or caller.person is None:
            return
        proposal = cast.proposal
        for person in await self._voters.people(proposal, voter.voter.voter_id):
            if person.id == caller.person.id:
                continue
            address = await self._voters.address(person)
            if address is None:
                await self._mails.by_colleague(
                    cast, voter.name, person, by=caller.person.name, said=told(cast)
                )
                continue
            number = str(proposal.number)
            self._post.relay(
                user_id=address,
                message=VotedByColleague(
                    number=number,
                    title=proposal.wording.title,
                    member=voter.name,
                    person=caller.person.name,
                    cast=bool(cast.content),
                    said=None if cast.kind.secret else told(cast),
                    secret=cast.kind.secret,
                    words=Example(number),
                ),
                priority=Priority.RELAY,
                about=Subject(NOUN, proposal.number),
            )
