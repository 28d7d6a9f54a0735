"""Mails about rounds of consent: who has no Matrix account hears, and whom they can turn to."""

from datetime import datetime

from assistant.domain.coop import Coop
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Prose, Reply, Zone
from assistant.services.leading import Leading
from assistant.services.round_lines import RemarkLine
from assistant.services.vote_mails import VoteMails


class RoundMail(Reply, message="vote-mails-round"):
    """What was answered; `ends_at` is there where reactions are asked for, until then."""

    coop: str
    name: str
    number: str
    title: str
    lines: tuple[RemarkLine, ...]
    ends_at: datetime | None
    opens_at: datetime
    zone: Zone
    names: tuple[str, ...]  # whom the reader can turn to


class TabledMail(Reply, message="vote-mails-tabled"):
    """A proposal is put off."""

    coop: str
    name: str
    number: str
    title: str
    because: str


class DisqualifiedMail(Reply, message="vote-mails-disqualified"):
    """The circle's test found that the reader's objection does not stand."""

    coop: str
    name: str
    number: str
    title: str
    finding: Prose


class RoundMails:
    """Writes them."""

    def __init__(self, *, mails: VoteMails, leading: Leading, coop: Coop) -> None:
        self._mails = mails
        self._leading = leading
        self._coop = coop

    async def heard(
        self,
        proposal: Proposal,
        person: Person,
        lines: tuple[RemarkLine, ...],
        *,
        ends_at: datetime | None,
        key: str,
    ) -> None:
        """Tell what was answered, once for `key`, and ask for reactions if there is an end."""
        opens_at = proposal.opens_at
        assert opens_at is not None
        message = RoundMail(
            coop=self._coop.name,
            name=person.name,
            number=str(proposal.number),
            title=proposal.wording.title,
            lines=lines,
            ends_at=ends_at,
            opens_at=opens_at,
            zone=Zone(self._coop.timezone),
            names=await self._leading.names(proposal),
        )
        self._mails.send(person, message, f"{key}:{person.id}")

    def tabled(self, proposal: Proposal, person: Person, because: str) -> None:
        """Tell that it is put off, once."""
        number, wording = str(proposal.number), proposal.wording
        message = TabledMail(
            coop=self._coop.name,
            name=person.name,
            number=number,
            title=wording.title,
            because=because,
        )
        self._mails.send(person, message, f"{number}:{wording.version}:{person.id}")

    def disqualified(self, proposal: Proposal, person: Person, place: int, finding: str) -> None:
        """Tell who raised an objection what its test found, once."""
        message = DisqualifiedMail(
            coop=self._coop.name,
            name=person.name,
            number=str(proposal.number),
            title=proposal.wording.title,
            finding=Prose(finding),
        )
        self._mails.send(person, message, f"{proposal.number}:{place}:{person.id}")
