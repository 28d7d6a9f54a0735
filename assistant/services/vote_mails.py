"""Mails about votes: to who may vote and has an address, and no Matrix ID."""

import secrets
from datetime import datetime

from assistant.domain.coop import Coop
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.receipts import OpenReceipt
from assistant.domain.replies import Example, Prose, Reply, Zone
from assistant.services.ballot_asking import lettered, shown_name
from assistant.services.ballot_links import BallotLinks
from assistant.services.cast_ballots import Cast
from assistant.services.kinds import Kinds
from assistant.services.leading import Leading
from assistant.services.post import Post
from assistant.services.round_lines import ends_at, talking
from assistant.services.told_results import ToldResult
from assistant.services.vote_letters import (
    Asking,
    ColleagueMail,
    CountedMail,
    GoneMail,
    InvitationMail,
    LostMail,
    NoticeMail,
    ResultMail,
)
from assistant.services.voters import Voters
from assistant.storage.outbox import OutboxRepository


class VoteMails:
    """Writes them, once each; nothing to who has no address, and where no mail can be sent."""

    def __init__(
        self,
        *,
        links: BallotLinks,
        kinds: Kinds,
        voters: Voters,
        leading: Leading,
        outbox: OutboxRepository,
        coop: Coop,
        post: Post,
    ) -> None:
        self._links = links
        self._leading = leading
        self._kinds = kinds
        self._voters = voters
        self._outbox = outbox
        self._coop = coop
        self._post = post

    async def notice(self, proposal: Proposal, voter_id: int, person: Person) -> None:
        """Give notice of what was announced, or tell that it was withdrawn."""
        number, wording = str(proposal.number), proposal.wording
        opens_at, closes_at = proposal.opens_at, proposal.closes_at
        assert opens_at is not None
        assert closes_at is not None
        message: Reply
        if proposal.stage is Stage.WITHDRAWN:
            message = GoneMail(
                coop=self._coop.name, name=person.name, number=number, title=wording.title
            )
        else:
            kind = await self._kinds.version(proposal.kind_id)
            message = NoticeMail(
                coop=self._coop.name,
                name=person.name,
                member=await self._member(proposal, voter_id, person),
                number=number,
                title=wording.title,
                text=Prose(wording.text),
                options=lettered(wording.options),
                kind=kind.titles,
                opens_at=opens_at,
                closes_at=closes_at,
                zone=Zone(self._coop.timezone),
                amended=wording.version > 1,
                phase=talking(proposal),
                ends_at=None if talking(proposal) is None else ends_at(proposal, kind),
                names=await self._leading.names(proposal),
            )
        self.send(person, message, f"{number}:{wording.version}:{voter_id}:{person.id}")

    async def invite(
        self,
        proposal: Proposal,
        voter_id: int,
        person: Person,
        *,
        asked: str,
        why: Asking = Asking.FIRST,
    ) -> None:
        """Send the link to a voter's ballot, once for `asked`."""
        if person.email is None or not self._links.works:
            return
        key = f"{proposal.number}:{asked}:{voter_id}:{person.id}"
        if await self._outbox.read(f"errand:{InvitationMail.message}:{key}") is not None:
            return  # a link of which nobody hears would be one too many
        kind = await self._kinds.version(proposal.kind_id)
        link = await self._link(proposal, voter_id, person, person.email)
        message = InvitationMail(
            coop=self._coop.name,
            name=person.name,
            member=await self._member(proposal, voter_id, person),
            number=str(proposal.number),
            title=proposal.wording.title,
            closes_at=_closing(proposal),
            zone=Zone(self._coop.timezone),
            secret=kind.secret,
            why=why,
            link=Example(link),
        )
        self.send(person, message, key)

    async def lost(self, proposal: Proposal, voter_id: int, person: Person) -> None:
        """Tell that a vote which had closed decides nothing: its ballots are lost."""
        number, wording = str(proposal.number), proposal.wording
        message = LostMail(
            coop=self._coop.name, name=person.name, number=number, title=wording.title
        )
        self.send(person, message, f"{number}:{wording.version}:{voter_id}:{person.id}")

    async def by_colleague(
        self, cast: Cast, member: str, person: Person, *, by: str, said: Reply | None
    ) -> None:
        """Tell who else acts for a member that `by` has voted for it; of a secret vote, no more.

        Where `by` has taken the ballot back, that is told of a secret one, too.
        """
        proposal = cast.proposal
        message = ColleagueMail(
            coop=self._coop.name,
            name=person.name,
            member=member,
            number=str(proposal.number),
            title=proposal.wording.title,
            person=by,
            cast=bool(cast.content),
            said=None if cast.kind.secret else said,
            secret=cast.kind.secret,
            closes_at=_closing(proposal),
            zone=Zone(self._coop.timezone),
        )
        self.send(person, message, f"{proposal.number}:{secrets.token_hex(16)}")

    async def counted(
        self, cast: Cast, voter_id: int, person: Person, said: Reply | None, *, ref: str
    ) -> None:
        """Send the receipt of an open ballot; that of a secret one is nowhere but on its page."""
        proposal, receipt = cast.proposal, cast.receipt
        if cast.kind.secret:
            return
        message = CountedMail(
            coop=self._coop.name,
            name=person.name,
            member=await self._member(proposal, voter_id, person),
            number=str(proposal.number),
            title=proposal.wording.title,
            said=said,
            code=Example(receipt.code) if isinstance(receipt, OpenReceipt) else None,
            closes_at=_closing(proposal),
            zone=Zone(self._coop.timezone),
        )
        self.send(person, message, f"{proposal.number}:{ref}")

    async def result(
        self, proposal: Proposal, voter_id: int, person: Person, told: ToldResult
    ) -> None:
        """Tell what came of a vote, with a link to where it can be checked, if anybody can."""
        if person.email is None or not self._links.works:
            return
        link = await self._link(proposal, voter_id, person, person.email)
        message = ResultMail(
            coop=self._coop.name,
            name=person.name,
            number=str(proposal.number),
            title=proposal.wording.title,
            verdict=told.verdict,
            root=Example(told.root) if told.binds and told.published else None,
            link=Example(link),
        )
        key = f"{proposal.number}:{proposal.wording.version}:{voter_id}:{person.id}"
        self.send(person, message, key)

    def send(self, person: Person, message: Reply, key: str) -> None:
        """Send a mail once for `key`, which is of its own kind of message."""
        if person.email is not None and self._links.works:
            self._post.mail(
                address=person.email,
                locale=self._locale(person),
                message=message,
                key=f"{message.message}:{key}",
            )

    async def _link(self, proposal: Proposal, voter_id: int, person: Person, email: str) -> str:
        return await self._links.issue(
            proposal,
            voter_id=voter_id,
            person_id=person.id,
            email=email,
            locale=self._locale(person),
        )

    def _locale(self, person: Person) -> str:
        return person.locale or self._coop.default_locale

    async def _member(self, proposal: Proposal, voter_id: int, person: Person) -> str | None:
        return shown_name(await self._voters.named(proposal, voter_id), person)


def notice_mails(number: int, version: int) -> str:
    """Return what the keys of the mails begin with that give notice of a version."""
    return f"{NoticeMail.message}:{number}:{version}:"


def invitations(number: int) -> str:
    """Return what the keys of the mails begin with that ask for a ballot in a vote."""
    return f"{InvitationMail.message}:{number}:"


def _closing(proposal: Proposal) -> datetime:
    assert proposal.closes_at is not None
    return proposal.closes_at
