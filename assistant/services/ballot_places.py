"""Where ballots of a secret vote are not said: among others, and where servers can read them."""

from functools import partial

from assistant.domain.incoming import FellDue, Incoming, Place
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Refusal, Reply
from assistant.services.ballot_links import BallotLinks
from assistant.services.occasions import when_due
from assistant.services.private_chats import PrivateChats
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import OwnVoter
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

BY_MAIL = "ballot-by-mail"
"""The kind of due row that mails a ballot to who said theirs where it is not taken."""


class VoteDirectly(Refusal, message="votes-directly"):
    """A secret ballot was said where others read; it is not repeated."""

    number: str
    words: Example


class VoteInClear(Refusal, message="votes-in-clear"):
    """A secret vote was answered in a chat that is not encrypted; no ballot is taken there.

    `mailed`: one that needs no chat comes, or came, to the asker's address.
    """

    number: str
    mailed: bool
    words: Example


class HowInClear(Reply, message="votes-how-in-clear"):
    """Says in place of how a secret vote is answered that it is not answered in this chat."""

    words: Example


class BallotPlaces:
    """Refuses them there, and sees to it that nobody is left without a way to vote."""

    def __init__(
        self, *, chats: PrivateChats, links: BallotLinks, due: DueRepository, tx: Transaction
    ) -> None:
        self._chats = chats
        self._links = links
        self._due = due
        self._tx = tx

    async def refuse(
        self,
        caller: Caller,
        proposal: Proposal,
        voters: tuple[OwnVoter, ...] = (),
        *,
        place: Place | None,
    ) -> None:
        """Raise `VoteInClear` where servers can read the chat, and mail the asker their ballots.

        A ballot that is taken there would lie on two servers beside its sender's name, and nothing
        that is destroyed after the close would change that.
        """
        if not await self._chats.in_clear(caller.user_id, place):
            return
        person, number = caller.person, proposal.number
        mailed = person is not None and person.email is not None and self._links.works
        if person is not None and mailed:
            for own in voters:
                voter_id = own.voter.voter_id
                key = f"{BY_MAIL}:{number}:{proposal.wording.version}:{voter_id}:{person.id}"
                data = {"proposal": number, "voter": voter_id, "person": person.id}
                # The refusal undoes what is done here; that they can vote must stay.
                self._tx.whatever_comes(partial(self._due.put, BY_MAIL, key, self._tx.now, data))
        raise VoteInClear(number=str(number), mailed=mailed, words=Example(str(number)))


@when_due(BY_MAIL)
async def mail_ballot(
    incoming: Incoming,
    proposals: ProposalRepository,
    persons: PersonRepository,
    links: BallotLinks,
    mails: VoteMails,
) -> None:
    """Mail somebody a link to the ballot, unless they have had one at the address they have now."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    person = await persons.get(int(content.data["person"]))
    if proposal is None or proposal.stage is not Stage.OPEN:
        return
    if person is None or person.email is None:
        return
    voter_id, email = int(content.data["voter"]), person.email
    if not await links.issued(proposal, voter_id=voter_id, person_id=person.id, email=email):
        # Not by the address: keys outlive whoever has themselves forgotten.
        asked = f"in-clear:{incoming.event_id}"
        await mails.invite(proposal, voter_id, person, asked=asked)
