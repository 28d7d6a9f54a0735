"""What a use case sends beside its answer: collected here, worded and stored at the edge."""

from dataclasses import dataclass, field

from assistant.domain.outgoing import Errand, Priority
from assistant.domain.persons import Person
from assistant.domain.replies import Reply


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail to an address; the subject is attribute `subject` of the message."""

    address: str
    locale: str
    message: Reply
    key: str  # of its errand: the same key is sent once


@dataclass(frozen=True, kw_only=True)
class Notice:
    """An unsolicited message: counted, bundled, mutable by its kind."""

    person: Person
    message: Reply
    kind: str
    key: str  # the same notice once


@dataclass(frozen=True, kw_only=True)
class Relayed:
    """What somebody waits for: a text that rings and mentions its addressee."""

    user_id: str
    message: Reply
    priority: Priority


@dataclass
class Post:
    """Collects, in the order given; one for each transaction."""

    mails: list[Mail] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    relayed: list[Relayed] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)

    def mail(self, *, address: str, locale: str, message: Reply, key: str) -> None:
        """Send a mail, once for `key`."""
        self.mails.append(Mail(address=address, locale=locale, message=message, key=key))

    def tell(self, *, person: Person, message: Reply, kind: str, key: str) -> None:
        """Tell a person something unasked, once for `key`; `kind` is what `mute` mutes."""
        self.notices.append(Notice(person=person, message=message, kind=kind, key=key))

    def relay(self, *, user_id: str, message: Reply, priority: Priority) -> None:
        """Tell a Matrix ID, in its direct room, something that must reach it now."""
        self.relayed.append(Relayed(user_id=user_id, message=message, priority=priority))

    def errand(self, errand: Errand) -> None:
        """Have something done outside, once for its key."""
        self.errands.append(errand)

    def take(self, other: "Post") -> None:
        """Send all that `other` has collected, too."""
        self.mails += other.mails
        self.notices += other.notices
        self.relayed += other.relayed
        self.errands += other.errands

    def clear(self) -> None:
        """Forget everything: what was refused sends nothing."""
        for kept in (self.mails, self.notices, self.relayed, self.errands):
            kept.clear()
