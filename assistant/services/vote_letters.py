"""What is said in mails about votes to those whom no chat reaches; see `vote_mails.ftl`."""

from datetime import datetime
from enum import StrEnum

from assistant.domain.replies import Example, Localized, Prose, Reply, Zone
from assistant.domain.rounds import Phase
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
    phase: Phase | None  # the round that is on
    ends_at: datetime | None  # of that round
    names: tuple[str, ...]  # whom the reader can turn to in it


class GoneMail(Reply, message="vote-mails-gone"):
    """A proposal was withdrawn."""

    coop: str
    name: str
    number: str
    title: str


class Asking(StrEnum):
    """Why a ballot is mailed."""

    FIRST = "first"
    REMINDER = "reminder"  # to who has not voted
    ANEW = "anew"  # the ballots cast so far are lost
    INSTEAD = "instead"  # earlier links were made to lead nowhere


class InvitationMail(Reply, message="vote-mails-invitation"):
    """The vote is open, and here is the link."""

    coop: str
    name: str
    member: str | None
    number: str
    title: str
    closes_at: datetime
    zone: Zone
    secret: bool
    why: Asking
    link: Example


class LostMail(Reply, message="vote-mails-lost"):
    """A secret vote that had closed has no result: its ballots are lost."""

    coop: str
    name: str
    number: str
    title: str


class ColleagueMail(Reply, message="vote-mails-colleague"):
    """Somebody else who acts for a member has voted for it, or taken its ballot back."""

    coop: str
    name: str
    member: str
    number: str
    title: str
    person: str
    cast: bool  # False: it was taken back
    said: Reply | None  # None: a secret ballot, or none
    secret: bool
    closes_at: datetime
    zone: Zone


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
