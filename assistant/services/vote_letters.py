"""What is said in mails about votes to those whom no chat reaches; see `vote_mails.ftl`."""

from datetime import datetime

from assistant.domain.replies import Example, Localized, Prose, Reply, Zone
from assistant.services.ballot_asking import OptionLine


class NoticeMail(Reply, message="vote-mails-notice"):
    """Notice of a proposal; `member` None where the reader votes for themselves."""

    coop: str
    name: str
    member: str | None
    number: str
    title: str
    text: Prose
    options: tuple[OptionLine, ...]
    kind: Localized
    opens_at: datetime
    closes_at: datetime
    zone: Zone
    amended: bool


class GoneMail(Reply, message="vote-mails-gone"):
    """A proposal was withdrawn."""

    coop: str
    name: str
    number: str
    title: str


class InvitationMail(Reply, message="vote-mails-invitation"):
    """The vote is open, and here is the link; `again`: a reminder to who has not voted."""

    coop: str
    name: str
    member: str | None
    number: str
    title: str
    closes_at: datetime
    zone: Zone
    secret: bool
    again: bool
    link: Example


class CountedMail(Reply, message="vote-mails-counted"):
    """The receipt of an open ballot that was cast through a link."""

    coop: str
    name: str
    member: str | None
    number: str
    title: str
    said: Reply | None  # None: no ballot counts
    code: Example | None
    closes_at: datetime
    zone: Zone


class ResultMail(Reply, message="vote-mails-result"):
    """What a vote came to, and how anybody can check it; `root` None: no ballots are published."""

    coop: str
    name: str
    number: str
    title: str
    verdict: Reply
    root: Example | None
    link: Example
