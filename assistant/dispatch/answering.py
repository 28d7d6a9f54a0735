"""Answers as outbox rows: in words, in the right room, in the right thread, a page at a time."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from assistant.dispatch.dialogues import Dialogues, Kind, Question
from assistant.dispatch.sayings import (
    AnsweredPrivately,
    NothingWasRefused,
    Page,
    WhyAnswer,
    WithNote,
)
from assistant.dispatch.silence import Acknowledge, Silent
from assistant.dispatch.situations import Situation
from assistant.domain.incoming import Attachment, Text
from assistant.domain.outgoing import File, Message, Outgoing, Reaction
from assistant.domain.replies import Example, ForRoom, Refusal, Rendered, Reply
from assistant.domain.reply_codec import encode
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.posted import Hold
from assistant.storage.answers import AnswerRepository
from assistant.storage.conversations import ConversationRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction

PAGE = 5
"""So many items of a list are shown at once."""


class Answering:
    """Answers one incoming thing. In a shared room what is private goes to the direct room."""

    def __init__(
        self,
        situation: Situation,
        outbox: OutboxRepository,
        answers: AnswerRepository,
        rooms: MatrixRoomRepository,
        persons: PersonRepository,
        conversations: ConversationRepository,
        dialogues: Dialogues,
        renderer: Renderer,
        catalogue: Catalogue,
        tx: Transaction,
    ) -> None:
        self._situation = situation
        self._outbox = outbox
        self._answers = answers
        self._rooms = rooms
        self._persons = persons
        self._conversations = conversations
        self._dialogues = dialogues
        self._renderer = renderer
        self._catalogue = catalogue
        self._now = tx.now
        self._tx = tx

    async def say(
        self,
        reply: Reply | Refusal,
        reader: Reader,
        *,
        private: bool = False,
        replaces: str | None = None,
        once: str | None = None,
        hold: Hold | None = None,
    ) -> str:
        """Answer with `reply` and return the row's transaction id; `why` will explain a refusal.

        What is silent returns no id. What has a key `once` is said once for it. With `hold`, where
        the answer goes to the room at hand, it may be overtaken.
        """
        away = private and not self._situation.direct
        if isinstance(reply, Silent | Acknowledge):
            return await self._gesture(reply)
        home = await self._home(private=private)
        await self._remember(reply, home)
        reply = await self._page(reply, home, reader)
        if not away:
            words = self._renderer.render(reply, self._here(reader, reply))
            return await self._add(words, replaces=replaces, once=once, hold=hold)
        txn_id = await self._add(self._renderer.render(reply, reader), away=True)
        await self._answered_privately(home, reader)
        return txn_id

    async def _gesture(self, reply: Silent | Acknowledge) -> str:
        """React to the message that asked, where it is one that can be reacted to."""
        if isinstance(reply, Silent) or not isinstance(
            self._situation.incoming.content, Text | Attachment
        ):
            return ""
        return await self._put(
            Reaction(to=self._situation.incoming.event_id, key=reply.key), away=False
        )

    async def ask(self, question: Question, reader: Reader, *, private: bool = False) -> str | None:
        """Ask, and keep the dialogue open in the room where the answer will be.

        Returns None, having asked nothing, where it is to be asked in a direct room that is not
        there yet.
        """
        home = await self._home(private=private)
        if home is None:
            return None
        if _withheld(question.reply) is not None:
            await self._remember(question.reply, home)
        away = home != self._situation.place.room_id
        words = self._renderer.render(question.reply, reader if away else self._here(reader))
        sender = self._situation.incoming.sender
        txn_id = await self._add(words, away=away)
        if question.dialogue.kind is Kind.YES_NO and not question.dialogue.typed:
            recipient = await self._only_reader(away=away)
            for key in ("✅", "❌"):
                await self._outbox.add(
                    Reaction(to=txn_id, key=key),
                    now=self._now,
                    room_id=None if away else home,
                    recipient=recipient,
                )
        if away:
            await self._answered_privately(home, reader)
        dialogue = replace(question.dialogue, question_txn=txn_id)
        await self._dialogues.open(home, sender, dialogue, self._now)
        return txn_id

    def _here(self, reader: Reader, reply: Reply | Refusal | None = None) -> Reader:
        """Return the reader as one of the room at hand: in a shared one, commands need a sign."""
        if self._situation.direct:
            return reader
        locale = self._situation.place.locale if isinstance(reply, ForRoom) else None
        return replace(reader, sign="!", locale=self._catalogue.match(locale) or reader.locale)

    async def _answered_privately(self, home: str | None, reader: Reader) -> None:
        sender = self._situation.incoming.sender
        there = home is not None and await self._rooms.has_joined(home, sender)
        reply = AnsweredPrivately(invited=not there)
        await self._add(self._renderer.render(reply, self._here(reader)))

    async def say_twice(self, reply: Reply, readers: tuple[Reader, ...]) -> None:
        """Say the same in several languages, in one message."""
        said = [self._renderer.render(reply, reader) for reader in readers]
        body = "\n\n".join(words.body for words in said)
        await self._add(Rendered(body=body, html="<br><br>".join(words.html for words in said)))

    async def attach(self, files: Sequence[File], *, private: bool) -> None:
        """Send files to where the answer went, which `say` has put on its way before."""
        away = private and not self._situation.direct
        for file in files:
            tied = replace(
                file, reply_to=await self._pointer(away=away), thread=self._thread(away=away)
            )
            await self._put(tied, away=away)

    async def _add(
        self,
        words: Rendered,
        *,
        away: bool = False,
        replaces: str | None = None,
        once: str | None = None,
        hold: Hold | None = None,
    ) -> str:
        pointer = await self._pointer(away=away)
        message = Message(
            body=words.body,
            html=words.html,
            notice=True,
            mentions=words.mentions,
            reply_to=None if replaces else pointer,
            thread=None if replaces else self._thread(away=away),
            replaces=replaces,
            forgotten=self._tx.forgotten,
        )
        return await self._put(message, away=away, once=once, hold=hold)

    async def _put(
        self,
        content: Outgoing,
        *,
        away: bool,
        once: str | None = None,
        hold: Hold | None = None,
    ) -> str:
        return await self._outbox.add(
            content,
            now=self._now,
            room_id=None if away else self._situation.place.room_id,
            recipient=await self._only_reader(away=away),
            answers=self._situation.incoming.row,
            once=hold.txn_id if hold else once,
            not_before=self._now + hold.pause if hold else None,
        )

    async def _pointer(self, *, away: bool) -> str | None:
        """Return the event to point at, where it would be unclear what is answered."""
        if away or not await self._needs_pointer():
            return None
        return self._situation.incoming.event_id

    def _thread(self, *, away: bool) -> str | None:
        if away:
            return None
        content = self._situation.incoming.content
        in_thread = content.thread if isinstance(content, Text | Attachment) else None
        return in_thread or self._situation.thread

    async def _only_reader(self, *, away: bool) -> str | None:
        """Return who alone may read a row; None where it is for whoever is in the room.

        The transport looks at a direct room again right before it sends: a third person may have
        come in since. Strangers are told nothing private, and no new room is made for them.
        """
        sender = self._situation.incoming.sender
        if away:
            return sender
        if not self._situation.direct:
            return None
        linked = self._situation.caller.person or await self._persons.of_user(sender)
        return sender if linked is not None else None

    async def _needs_pointer(self) -> bool:
        """Whether it would be unclear which message is answered."""
        incoming = self._situation.incoming
        if not isinstance(incoming.content, Text):
            return False
        if not self._situation.direct:
            return True
        return await self._answers.others_since(incoming.row)

    async def _home(self, *, private: bool) -> str | None:
        """Return the room in which the conversation goes on."""
        if self._situation.direct or not private:
            return self._situation.place.room_id
        return await self._rooms.direct_room_of(self._situation.incoming.sender)

    async def _remember(self, reply: Reply | Refusal, home: str | None) -> None:
        """Keep a refusal for `why`, here and in the room where it is said; else forget the last.

        What withholds only a part of its answer is a refusal, too. `why` itself can be asked again.
        """
        said = reply.answer if isinstance(reply, WithNote) else reply
        if isinstance(said, WhyAnswer | NothingWasRefused):
            return
        refused = said if isinstance(said, Refusal) else _withheld(said)
        known = self._situation.conversation.last_refusal is not None
        here = self._situation.place.room_id
        away = home is not None and home != here
        if refused is None and not known and not away:
            return
        for room_id in {here, home or here}:
            await self._conversations.change(
                room_id,
                self._situation.incoming.sender,
                self._now,
                last_refusal=None if refused is None else encode(refused),
            )

    async def _page(
        self, reply: Reply | Refusal, home: str | None, reader: Reader
    ) -> Reply | Refusal:
        """Cut a list after five items; the rest waits for `more`."""
        name, items = _long_list(reply)
        if name is None or home is None:
            return reply
        await self._conversations.change(
            home,
            self._situation.incoming.sender,
            self._now,
            more=[encode(item) for item in items[PAGE:]],
        )
        known = self._catalogue.words(reader.locale, "conversation-more") or ("more",)
        shared = home == self._situation.place.room_id and not self._situation.direct
        words = Example(f"!{known[0]}" if shared else known[0])
        return Page(answer=_cut(reply, name, items[:PAGE]), rest=len(items) - PAGE, words=words)


def _withheld(reply: Reply) -> Refusal | None:
    """Return why a part of an answer is kept back, where one is."""
    values = (getattr(reply, field.name) for field in fields(reply))  # type: ignore[arg-type] # subclasses are dataclasses
    return next((value for value in values if isinstance(value, Refusal)), None)


def _long_list(reply: Reply | Refusal) -> tuple[str | None, tuple[Any, ...]]:
    """Return the field that lists more replies than fit, if there is one, and its items."""
    for field in fields(reply):  # type: ignore[arg-type] # subclasses are dataclasses
        value = getattr(reply, field.name)
        listed = isinstance(value, tuple) and all(isinstance(item, Reply) for item in value)
        if listed and len(value) > PAGE + 1:  # one more line is shorter than the offer to show it
            return field.name, value
    return None, ()


def _cut(reply: Reply | Refusal, name: str, items: tuple[Any, ...]) -> Reply | Refusal:
    changed: Reply | Refusal = replace(reply, **{name: items})  # type: ignore[type-var]
    return changed
