"""What a use case sends beside its answer: collected here, worded and stored at the edge."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from uuid import uuid4

from assistant.domain import once
from assistant.domain.circles import Circle
from assistant.domain.once import edit_txn, held_under, in_circle, pins_of, relayed_as, to_person
from assistant.domain.outgoing import Errand, File, Priority
from assistant.domain.persons import Person
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.services.posted import (
    Asked,
    Behind,
    Hold,
    Mail,
    Notice,
    Polled,
    PollEnded,
    Relayed,
    TakenBack,
    Tied,
    ToCircle,
    ToOperators,
    ToRoom,
    Worded,
)


class CircleHasNoRoom(Refusal, message="circles-no-room"):
    """The circle cannot be written to: it has no Matrix room."""

    circle: Localized


@dataclass
class Post:
    """Collects, in the order given; one for each transaction."""

    mails: list[Mail] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    relayed: list[Relayed] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)
    behind: list[Behind] = field(default_factory=list)
    worded: list[Worded] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    to_circles: list[ToCircle] = field(default_factory=list)
    polls: list[Polled | PollEnded] = field(default_factory=list)
    to_rooms: list[ToRoom] = field(default_factory=list)
    to_operators: list[ToOperators] = field(default_factory=list)
    taken_back: list[TakenBack] = field(default_factory=list)
    holds: list[Hold] = field(default_factory=list)
    released: list[str] = field(default_factory=list)

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
        key: str | None = None,
        thread: str | None = None,
        reply_to: str | None = None,
        replaces: str | None = None,
        about: Subject | None = None,
        ring: bool = True,
    ) -> str:
        """Tell a Matrix ID, in its direct room, something that must reach it now.

        `attach` are files that follow it there; who answers it means the last one's subject. With
        a `key`, it is sent once for it to that Matrix ID. `thread`, `reply_to` and `replaces` are
        as in `Message`; what replaces an earlier message rings nobody. Whatever is written as a
        reply to it, or in its thread, is about the subject `about`. Returns the transaction id of
        the text, by which later messages can point at it. `ring` is False for the answer to what
        they have just said, where it has to be found again by its `key`.
        """
        if replaces is not None:
            txn_id = edit_txn(replaces, key)
        elif key is not None:
            txn_id = to_person(user_id, key)
        else:
            txn_id = relayed_as(*(file.subject for file in attach[-1:]))
        self.relayed.append(
            Relayed(
                user_id=user_id,
                message=message,
                priority=priority,
                attach=attach,
                key=key,
                tied=Tied(thread=thread, reply_to=reply_to, replaces=replaces, about=about),
                ring=ring,
                txn_id=txn_id,
            )
        )
        return txn_id

    def attach(self, *files: File) -> None:
        """Send files right after the answer to the command at hand, where that goes.

        Only for a command's handler and its services: elsewhere there is no answer, and posting
        them raises ValueError.
        """
        self.files += files

    def hold(self, key: str, pause: timedelta) -> None:
        """Let the answer to the command at hand wait: what it announces may be there sooner.

        It is left out where `release` of the same `key` comes before `pause` is over.
        """
        self.holds.append(Hold(pause=pause, txn_id=held_under(key)))

    def release(self, key: str) -> None:
        """Leave out the answer that waits under `key`, if it does."""
        self.released.append(held_under(key))

    def circle(
        self,
        circle: Circle,
        message: Reply,
        *,
        attach: tuple[File, ...] = (),
        key: str | None = None,
        mentions: tuple[str, ...] = (),
        thread: str | None = None,
        reply_to: str | None = None,
        replaces: str | None = None,
        about: Subject | None = None,
    ) -> str:
        """Write a text, and files after it, into the circle's own Matrix room.

        Nobody is mentioned but the Matrix IDs in `mentions`. With a `key`, it is sent once for it
        to that circle. It goes nowhere, and the operators are told, when by the time of sending
        the room is no longer the circle's or somebody is in it who is not of the circle. The rest,
        and what is returned, is as in `relay`. Raises `CircleHasNoRoom`, which a service may let
        go through to the member.
        """
        if circle.room_id is None:
            raise CircleHasNoRoom(circle=circle.names)
        if replaces is not None:
            txn_id = edit_txn(replaces, key)
        else:
            txn_id = in_circle(circle.slug, key or uuid4().hex)
        self.to_circles.append(
            ToCircle(
                circle=circle,
                message=message,
                attach=attach,
                key=key,
                mentions=mentions,
                tied=Tied(thread=thread, reply_to=reply_to, replaces=replaces, about=about),
                txn_id=txn_id,
            )
        )
        return txn_id

    def poll(
        self, to: str | Circle, asked: Asked, *, about: Subject, key: str, ring: bool = True,
        priority: Priority = Priority.RELAY, thread: str | None = None,
    ) -> str:  # fmt: skip
        """Send a native poll to a Matrix ID's direct room, or a circle's, once for `key`.

        It is worded in the language of who reads it. `about` has `POLL` as its part, or `poll:NAME`
        where a thing has several: what people answer is carried to it. `ring` mentions the Matrix
        ID. Returns the transaction id. Raises ValueError for another part, and `CircleHasNoRoom`.
        """
        if not about.is_poll:
            raise ValueError("a poll is noted as one")
        if not isinstance(to, str) and to.room_id is None:
            raise CircleHasNoRoom(circle=to.names)
        tied, txn_id = (
            Tied(thread=thread, about=about),
            once.poll(to if isinstance(to, str) else to.slug, key),
        )
        poll = Polled(to=to, asked=asked, tied=tied, ring=ring, priority=priority, txn_id=txn_id)
        self.polls.append(poll)
        return txn_id

    def end_poll(
        self, poll: str, message: Reply, *, to: str | Circle, priority: Priority = Priority.RELAY
    ) -> str:
        """End a poll, by what `poll` returned, once, where it was sent; waits until that is.

        `message` is for clients that know no polls.
        """
        ended = once.poll_end(poll)
        end = PollEnded(to=to, poll=poll, message=message, txn_id=ended, priority=priority)
        self.polls.append(end)
        return once.poll_end(poll)

    def redact(self, of: str, *, room_id: str | None = None, user_id: str | None = None) -> None:
        """Take back a message of ours with all its edits, once.

        `of` is its event id or transaction id; it was sent into the room, or to the direct room of
        the Matrix ID. Raises ValueError with neither.
        """
        if room_id is None and user_id is None:
            raise ValueError("a message is taken back in a room, or from a person")
        self.taken_back.append(TakenBack(of=of, room_id=room_id, user_id=user_id))

    def operators(self, message: Reply, *, key: str) -> None:
        """Tell the operators of trouble: once for `key`, until `recovered` says that it is over.

        It goes to the operators' room, and without one into the log, as the id of the message.
        """
        self.to_operators.append(ToOperators(message=message, key=key, over=False))

    def recovered(self, message: Reply, *, key: str) -> None:
        """Tell the operators that the trouble of `key` is over; nothing where there was none."""
        self.to_operators.append(ToOperators(message=message, key=key, over=True))

    def show_operators(self, message: Reply, *, key: str) -> None:
        """Show the operators how something of `key` stands: one message, edited from then on.

        Nothing where there is no operators' room: it is no trouble.
        """
        self.to_operators.append(ToOperators(message=message, key=key, over=None))

    def room(self, room_id: str, message: Reply, *, key: str) -> None:
        """Write a text into a Matrix room of several people, once for `key`; it mentions nobody.

        Whoever is there reads it: nothing that is anybody's own.
        """
        self.to_rooms.append(ToRoom(room_id=room_id, message=message, key=key))

    def pin(self, room_id: str, message: str) -> None:
        """Have a message of ours, by its transaction id, pinned in its room, once.

        It takes the place of the one that was pinned there before; what others pinned stays, and
        where we may not pin, nothing is.
        """
        data = {"room_id": room_id, "message": message}
        self.errand(Errand(kind="pin", key=pins_of(room_id) + message, data=data))

    def errand(
        self,
        errand: Errand,
        *,
        words: Mapping[str, Reply] | None = None,
        locale: str | None = None,
        pause: timedelta | None = None,
    ) -> None:
        """Have something done outside, once for its key; with `pause`, without words, not at once.

        `words` are put into words and into the errand's data under their names, in `locale` or the
        co-op's language.
        """
        if pause is not None:
            self.behind.append(Behind(errand=errand, pause=pause))
        elif words is None:
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
