"""What a use case sends beside its answer: collected here, worded and stored at the edge."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime

from assistant.domain.circles import Circle
from assistant.domain.outgoing import Errand, File, Priority
from assistant.domain.persons import Person
from assistant.domain.replies import Localized, Refusal, Reply


class CircleHasNoRoom(Refusal, message="circles-no-room"):
    """The circle cannot be written to: it has no Matrix room."""

    circle: Localized


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
    about: File | None = None  # whose subject an answer to it is about
    until: datetime | None = None  # worth nothing after that


@dataclass(frozen=True, kw_only=True)
class Relayed:
    """What somebody waits for: a text that rings and mentions its addressee."""

    user_id: str
    message: Reply
    priority: Priority
    attach: tuple[File, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ToCircle:
    """A text and files for a circle's own room, in the room's language."""

    circle: Circle
    message: Reply
    attach: tuple[File, ...] = ()
    key: str | None = None  # the same key is sent once to a circle
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ToOperators:
    """What the operators must know: trouble, or that it is over."""

    message: Reply
    key: str
    over: bool


@dataclass(frozen=True, kw_only=True)
class ToRoom:
    """A text for a Matrix room of several people, in the room's language."""

    room_id: str
    message: Reply
    key: str  # the same key is sent once to that room


@dataclass(frozen=True, kw_only=True)
class Worded:
    """An errand with texts among its data, put into words for one reader."""

    errand: Errand
    words: Mapping[str, Reply]  # by the name that they get in the errand's data
    locale: str | None  # None: the co-op's


@dataclass
class Post:
    """Collects, in the order given; one for each transaction."""

    mails: list[Mail] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    relayed: list[Relayed] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)
    worded: list[Worded] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    to_circles: list[ToCircle] = field(default_factory=list)
    to_rooms: list[ToRoom] = field(default_factory=list)
    to_operators: list[ToOperators] = field(default_factory=list)

    def mail(self, *, address: str, locale: str, message: Reply, key: str) -> None:
        """Send a mail, once for `key`."""
        self.mails.append(Mail(address=address, locale=locale, message=message, key=key))

    def tell(
        self,
        *,
        person: Person,
        message: Reply,
        kind: str,
        key: str,
        about: File | None = None,
        until: datetime | None = None,
    ) -> None:
        """Tell a person something unasked, once for `key`; `kind` is what `mute` mutes.

        Who answers it means the subject of the file `about`, which is not sent. What is worth
        nothing after `until` is told at once where the next bundle would come later.
        """
        self.notices.append(
            Notice(person=person, message=message, kind=kind, key=key, about=about, until=until)
        )

    def relay(
        self,
        *,
        user_id: str,
        message: Reply,
        priority: Priority,
        attach: tuple[File, ...] = (),
    ) -> None:
        """Tell a Matrix ID, in its direct room, something that must reach it now.

        `attach` are files that follow it there; who answers it means the last one's subject.
        """
        self.relayed.append(
            Relayed(user_id=user_id, message=message, priority=priority, attach=attach)
        )

    def attach(self, *files: File) -> None:
        """Send files right after the answer to the command at hand, where that goes.

        Only for a command's handler and its services: elsewhere there is no answer, and posting
        them raises ValueError.
        """
        self.files += files

    def circle(
        self,
        circle: Circle,
        message: Reply,
        *,
        attach: tuple[File, ...] = (),
        key: str | None = None,
        mentions: tuple[str, ...] = (),
    ) -> None:
        """Write a text, and files after it, into the circle's own Matrix room.

        Nobody is mentioned but the Matrix IDs in `mentions`. With a `key`, it is sent once for it
        to that circle. It goes nowhere, and the operators are told, when by the time of sending
        the room is no longer the circle's or somebody is in it who is not of the circle. Raises
        `CircleHasNoRoom`, which a service may let go through to the member.
        """
        if circle.room_id is None:
            raise CircleHasNoRoom(circle=circle.names)
        self.to_circles.append(
            ToCircle(circle=circle, message=message, attach=attach, key=key, mentions=mentions)
        )

    def operators(self, message: Reply, *, key: str) -> None:
        """Tell the operators of trouble: once for `key`, until `recovered` says that it is over.

        It goes to the operators' room, and without one into the log, as the id of the message.
        """
        self.to_operators.append(ToOperators(message=message, key=key, over=False))

    def recovered(self, message: Reply, *, key: str) -> None:
        """Tell the operators that the trouble of `key` is over; nothing where there was none."""
        self.to_operators.append(ToOperators(message=message, key=key, over=True))

    def room(self, room_id: str, message: Reply, *, key: str) -> None:
        """Write a text into a Matrix room of several people, once for `key`; it mentions nobody.

        Whoever is there reads it: nothing that is anybody's own.
        """
        self.to_rooms.append(ToRoom(room_id=room_id, message=message, key=key))

    def errand(
        self,
        errand: Errand,
        *,
        words: Mapping[str, Reply] | None = None,
        locale: str | None = None,
    ) -> None:
        """Have something done outside, once for its key.

        `words` are put into words and into the errand's data under their names, in `locale` or the
        co-op's language.
        """
        if words is None:
            self.errands.append(errand)
        else:
            self.worded.append(Worded(errand=errand, words=words, locale=locale))

    def take(self, other: "Post") -> None:
        """Send all that `other` has collected, too."""
        for each in fields(self):
            getattr(self, each.name).extend(getattr(other, each.name))

    def clear(self) -> None:
        """Forget everything: what was refused sends nothing."""
        for each in fields(self):
            getattr(self, each.name).clear()

    @property
    def empty(self) -> bool:
        """Whether nothing is to be sent."""
        return not any(getattr(self, each.name) for each in fields(self))
