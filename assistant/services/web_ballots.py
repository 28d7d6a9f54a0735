"""Ballots by mailed links: whose one leads to, what is shown there, and what is cast."""

from datetime import datetime
from hashlib import sha256

from assistant.domain.ballot_marks import Fields, Unmarked, read_marks
from assistant.domain.ballots import Surface
from assistant.domain.coop import Coop
from assistant.domain.ledger import digest
from assistant.domain.outgoing import Priority
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Reply
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN, shown_name
from assistant.services.ballot_links import BallotLinks, digest_of
from assistant.services.ballot_replies import ballot_said, lacks_reason
from assistant.services.booths import Answer, BoothState, BoothView, NotTaken, Taken
from assistant.services.cast_ballots import Cast, Said
from assistant.services.kinds import Kinds
from assistant.services.post import Post
from assistant.services.told_results import ToldResults
from assistant.services.vote_exports import export_names
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.services.voting import Voting
from assistant.storage.ballot_links import BallotLink
from assistant.storage.ballots import RollRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository

_REF = 40
"""Hexadecimal digits that name what a form has cast."""


class VotedByLink(Reply, message="vote-mails-told"):
    """Tells a representative that their member's ballot was cast through a mailed link."""

    number: str
    title: str
    member: str
    said: Reply | None  # None: a secret ballot
    words: Example


class WebBallots:
    """Finds what a link leads to, and casts what its form holds."""

    def __init__(
        self,
        *,
        links: BallotLinks,
        proposals: ProposalRepository,
        kinds: Kinds,
        roll: RollRepository,
        voters: Voters,
        voting: Voting,
        persons: PersonRepository,
        results: ToldResults,
        mails: VoteMails,
        coop: Coop,
        post: Post,
    ) -> None:
        self._links = links
        self._proposals = proposals
        self._kinds = kinds
        self._roll = roll
        self._voters = voters
        self._voting = voting
        self._persons = persons
        self._results = results
        self._mails = mails
        self._coop = coop
        self._post = post

    async def look(self, secret: str, now: datetime) -> BoothView | None:
        """Return what a link leads to at that instant; None for nothing."""
        link = await self._links.find(secret)
        return None if link is None else await self._view(link, now)

    async def cast(self, secret: str, fields: Fields, *, once: str, at: datetime) -> Answer:
        """Cast what a form holds that came in at that instant, and tell who else acts for them."""
        link = await self._links.find(secret)
        view = None if link is None else await self._view(link, at)
        if link is None or view is None or view.state is not BoothState.OPEN:
            return view
        try:
            content, because = read_marks(view.kind, view.proposal.wording.options, fields)
        except Unmarked as unmarked:
            return NotTaken(view=view, unfit=unmarked.unfit)
        voter = await self._roll.get(link.number, link.voter_id)
        assert voter is not None
        said = Said(
            content=content,
            surface=Surface.WEB,
            ref=_ref(secret, once, digest({"content": content, "because": because or ""})),
            sent_at=at,
            by=link.person_id,
            because=because,
        )
        cast = await self._voting.cast(view.proposal, voter, said)
        if cast.content != content or not cast.newest:
            return NotTaken(view=await self._view(link, at), unfit=None)
        if cast.changed:
            await self._tell(link, cast, said.ref)
        return Taken(
            view=await self._view(link, at),
            said=None if view.kind.secret else ballot_said(cast),
            receipt=None if cast.receipt is None else cast.receipt.code,
            reason_wanted=lacks_reason(cast),
            replaces=cast.replaces,
        )

    async def _view(self, link: BallotLink, now: datetime) -> BoothView:
        proposal = await self._proposals.get(link.number)
        person = await self._persons.get(link.person_id)
        assert proposal is not None  # both take their links along
        assert person is not None
        kind = await self._kinds.version(proposal.kind_id)
        state = await self._state(proposal, link, now)
        view = BoothView(
            state=state,
            proposal=proposal,
            kind=kind,
            locale=person.locale or self._coop.default_locale,
            zone=self._coop.timezone,
            member=shown_name(await self._voters.named(proposal, link.voter_id), person),
        )
        if state is BoothState.OPEN:
            return await self._standing(view, link)
        return await self._declared(view) if state is BoothState.DECLARED else view

    async def _state(self, proposal: Proposal, link: BallotLink, now: datetime) -> BoothState:
        if not await self._acts(proposal, link):
            return BoothState.NOT_YOURS  # whatever became of it: no new link comes for them
        if proposal.stage is Stage.WITHDRAWN:
            return BoothState.WITHDRAWN
        if proposal.wording.version != link.version or proposal.stage is Stage.ANNOUNCED:
            return BoothState.CHANGED
        if proposal.stage is Stage.DECLARED:
            return BoothState.DECLARED
        is_open = proposal.closes_at is not None and now < proposal.closes_at
        return BoothState.OPEN if is_open else BoothState.CLOSED

    async def _acts(self, proposal: Proposal, link: BallotLink) -> bool:
        """Tell whether who had the mail still votes for whom it was about."""
        people = await self._voters.people(proposal, link.voter_id)
        acts = link.person_id in {each.id for each in people}
        if proposal.roll_hash is None:
            return acts  # it begins again, and its roll is not fixed yet
        return acts and await self._roll.get(proposal.number, link.voter_id) is not None

    async def _standing(self, view: BoothView, link: BallotLink) -> BoothView:
        voter = await self._roll.get(link.number, link.voter_id)
        assert voter is not None
        cast = await self._voting.mine(view.proposal, voter)
        if cast is None:
            return view
        values = vars(view) | {"voted": True}
        if not view.kind.secret:
            code = None if cast.receipt is None else cast.receipt.code
            values |= {"stands": cast.content, "because": cast.because, "receipt": code}
        return BoothView(**values)

    async def _declared(self, view: BoothView) -> BoothView:
        told = await self._results.of(view.proposal)
        counts = told.binds and told.published  # totals alone let nobody count again
        names = export_names(view.kind, published=True) if counts else ()
        more = {"verdict": told.verdict, "lines": told.lines, "files": tuple(names)}
        return BoothView(**vars(view) | more)

    async def _tell(self, link: BallotLink, cast: Cast, ref: str) -> None:
        """Mail the receipt of an open ballot, and tell the member's other people where they are."""
        proposal = cast.proposal
        said = None if cast.kind.secret else ballot_said(cast)
        holder = await self._persons.get(link.person_id)
        if holder is not None:
            await self._mails.counted(cast, link.voter_id, holder, said, ref=ref)
        if proposal.circle_id is not None:
            return
        name = await self._voters.named(proposal, link.voter_id)
        for person in await self._voters.people(proposal, link.voter_id):
            address = await self._voters.address(person)
            if address is not None:
                self._tell_one(proposal, address, name, said)
            elif holder is not None and person.id != holder.id:
                await self._mails.by_colleague(cast, name, person, by=holder.name, said=said)

    def _tell_one(self, proposal: Proposal, address: str, name: str, said: Reply | None) -> None:
        number = str(proposal.number)
        message = VotedByLink(
            number=number,
            title=proposal.wording.title,
            member=name,
            said=said,
            words=Example(number),
        )
        subject = Subject(NOUN, proposal.number)
        self._post.relay(user_id=address, message=message, priority=Priority.RELAY, about=subject)


def _ref(secret: str, once: str, marks: str) -> str:
    """Return what names a ballot: the form, and what it held; a form sent twice is one."""
    named = f"{digest_of(secret)}:{once}:{marks}".encode()
    return f"web:{sha256(named).hexdigest()[:_REF]}"
