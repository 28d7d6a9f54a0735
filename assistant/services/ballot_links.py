"""Links to ballots on the web: random ones, one in each mail, of which only a digest is kept."""

import hashlib
import secrets

from assistant.domain.coop import Letters
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.proposals import Proposal
from assistant.domain.rooms import Doors
from assistant.services.occasions import when_due
from assistant.services.proposal_clocks import SWEEP
from assistant.storage.ballot_links import BallotLink, BallotLinkRepository
from assistant.storage.paper_ballots import PaperBallotRepository

BYTES = 24
"""Random bytes of a secret: 192 bits, which nobody guesses, so that a plain digest keeps them."""
LONGEST = 100
"""Characters of what is looked up at most; a secret has 32."""


class NoPage(RuntimeError):  # noqa: N818 - names what is missing
    """A ballot's link leads to our own page, and the settings name none (`web.public_url`)."""


class BallotLinks:
    """Makes links, and finds where one leads."""

    def __init__(self, *, links: BallotLinkRepository, doors: Doors, letters: Letters) -> None:
        self._links = links
        self._doors = doors
        self._mailed = letters.sent

    @property
    def works(self) -> bool:
        """Whether a ballot can be mailed at all: there are a mail server and a page of ours."""
        return self._mailed and self._doors.public_url is not None

    async def issue(
        self, proposal: Proposal, *, voter_id: int, person_id: int, email: str, locale: str
    ) -> str:
        """Return a new link to a voter's ballot, for one mail to that person and nothing else.

        It leads there as long as the vote on this wording is open; earlier ones go on doing so.
        Raises `NoPage`.
        """
        secret = secrets.token_urlsafe(BYTES)
        link = self._doors.ballot_link(secret)
        if link is None:
            raise NoPage
        await self._links.add(
            digest_of(secret),
            BallotLink(
                number=proposal.number,
                version=proposal.wording.version,
                voter_id=voter_id,
                person_id=person_id,
            ),
            mailed_to=digest_of(email),
        )
        return f"{link}?lang={locale}"

    async def issued(
        self, proposal: Proposal, *, voter_id: int, person_id: int, email: str
    ) -> bool:
        """Tell whether that person has had a link to a ballot on this wording at that address."""
        link = BallotLink(
            number=proposal.number,
            version=proposal.wording.version,
            voter_id=voter_id,
            person_id=person_id,
        )
        return await self._links.knows(link, mailed_to=digest_of(email))

    async def find(self, secret: str) -> BallotLink | None:
        """Return where a secret leads; changes nothing."""
        if len(secret) > LONGEST or not secret.isascii():
            return None
        return await self._links.by_digest(digest_of(secret))


def digest_of(secret: str) -> str:
    """Return what is kept of a secret, or of the address that it went to."""
    return hashlib.sha256(secret.encode()).hexdigest()


@when_due(SWEEP)
async def sweep(
    incoming: Incoming, links: BallotLinkRepository, papers: PaperBallotRepository
) -> None:
    """Forget the links of a vote that is long over, and papers of one that was withdrawn."""
    content = incoming.content
    assert isinstance(content, FellDue)
    number = int(content.data["proposal"])
    await links.forget(number)
    await papers.forget(number)
