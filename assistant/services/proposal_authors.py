"""Writing a proposal together: whom an author asks in may change it, announce it, take it back."""

from dataclasses import dataclass

from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.services.colleagues import Colleagues
from assistant.services.post import Post
from assistant.services.proposal_drafting import ProposalDrafting
from assistant.services.proposals import NOUN
from assistant.services.voters import Voters
from assistant.storage.proposals import ProposalRepository


class NoSuchAuthor(Refusal, message="proposal-authors-unknown"):
    """Nobody whom the caller works with is called that, or more than one is."""

    said: str


class AskedToWrite(Reply, message="proposal-authors-asked"):
    """Tells somebody that they write a proposal with others from now on."""

    number: str
    title: str
    name: str
    words: Example


@dataclass(frozen=True, kw_only=True)
class Together:
    """A proposal, and who writes it as well from now on."""

    proposal: Proposal
    name: str


class ProposalAuthors:
    """Asks authors in."""

    def __init__(
        self,
        *,
        drafting: ProposalDrafting,
        repository: ProposalRepository,
        colleagues: Colleagues,
        voters: Voters,
        post: Post,
    ) -> None:
        self._drafting = drafting
        self._repository = repository
        self._colleagues = colleagues
        self._voters = voters
        self._post = post

    async def add(self, caller: Caller, number: int, said: str) -> Together:
        """Let somebody write a draft with the caller: by Matrix ID, or by the name of a colleague.

        Only people of the caller's circles and members are known by name: nobody can find out so
        who else is a member. Raises `NoSuchProposal`, `NotADraft` and `NoSuchAuthor`.
        """
        draft = await self._drafting.draft(caller, number)
        author = caller.person
        found = await self._colleagues.meant(caller, said)
        if found is None or author is None or found.id == author.id:
            raise NoSuchAuthor(said=said)
        await self._repository.add_author(number, found.id)
        user_id = await self._voters.address(found)
        if user_id is not None:
            self._post.relay(
                user_id=user_id,
                message=AskedToWrite(
                    number=str(number),
                    title=draft.wording.title,
                    name=author.name,
                    words=Example(number),
                ),
                priority=Priority.RELAY,
                key=f"{NOUN}:{number}:author:{found.id}",
                about=Subject(NOUN, number),
            )
        return Together(proposal=draft, name=found.name)
