"""Whom a vote reaches neither in chat nor by mail; who proposes is told how many they are."""

from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Reply
from assistant.services.ballot_links import BallotLinks
from assistant.services.kinds import Kinds
from assistant.storage.circles import CircleRepository
from assistant.storage.reach import ReachRepository


class Unreached(Reply, message="vote-mails-unreached"):
    """So many who may vote have no Matrix; `mail`: nor an address, else mail is not set up."""

    many: int
    mail: bool
    secret: bool  # paper is no way either
    words: Example


class Reach:
    """Counts who cannot be asked."""

    def __init__(
        self,
        *,
        repository: ReachRepository,
        circles: CircleRepository,
        kinds: Kinds,
        links: BallotLinks,
    ) -> None:
        self._repository = repository
        self._circles = circles
        self._kinds = kinds
        self._links = links

    async def unreached(self, proposal: Proposal) -> Unreached | None:
        """Return how many voters of a proposal nobody asks; None where each is."""
        mail = self._links.works
        if proposal.circle_id is None:
            many = await self._repository.members_without(mail=mail)
        else:
            people = await self._circles.people_of(proposal.circle_id)
            ids = [person.id for person in people]
            many = await self._repository.people_without(ids, mail=mail)
        if not many:
            return None
        kind = await self._kinds.version(proposal.kind_id)
        words = Example(str(proposal.number))
        return Unreached(many=many, mail=mail, secret=kind.secret, words=words)
