"""What the assistant said, as tests look at it, and the texts that it said it with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from assistant import resources
from assistant.domain.outgoing import Errand, File, Message, Reaction, Redaction
from assistant.domain.replies import Refusal, Rendered, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer


@cache
def complete_catalogue() -> Catalogue:
    """Return the real catalogue, without languages that lack a file which English has."""
    folder = resources.locales()
    files = {path.name for path in (folder / "en").glob("*.ftl")}
    catalogue = Catalogue.load(folder)
    whole = {
        code: bundle
        for code, bundle in catalogue._bundles.items()
        if files <= {path.name for path in (folder / code).glob("*.ftl")}
    }
    return Catalogue(whole)


class HeardRenderer(Renderer):
    """A renderer that remembers which replies it put into words."""

    def __init__(
        self, catalogue: Catalogue, default_locale: str, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(catalogue, default_locale, clock)
        self.heard: list[tuple[str, Reply | Refusal]] = []

    def render(self, reply: Reply | Refusal, reader: Reader) -> Rendered:
        rendered = super().render(reply, reader)
        self.heard.append((rendered.body, reply))
        return rendered


@dataclass(frozen=True, kw_only=True)
class Heard:
    """One message of the assistant's: what it says, where, and in answer to what."""

    txn_id: str
    event_id: str
    room_id: str | None
    recipient: str | None
    message: Message
    reply: Reply | Refusal | None

    @property
    def body(self) -> str:
        return self.message.body

    @property
    def html(self) -> str:
        return self.message.html

    @property
    def notice(self) -> bool:
        return self.message.notice

    @property
    def named(self) -> str:
        """The id of the message that it says; of a plain text none."""
        return self.core.message if self.core is not None else ""

    @property
    def core(self) -> Reply | Refusal | None:
        """The answer itself, without the note or the page that it came in."""
        found: Any = self.reply
        while hasattr(found, "answer"):
            found = found.answer
        return found  # type: ignore[no-any-return] # wrappers have their answers in a field


@dataclass(frozen=True, kw_only=True)
class HeardFile:
    """One file of the assistant's, as it was made when it was sent."""

    name: str
    mimetype: str
    data: bytes
    file: File
    room_id: str | None
    recipient: str | None


@dataclass(kw_only=True)
class Step:
    """What one thing that came in brought, in order; as an answer it is its first message."""

    event_id: str  # of what came in
    messages: list[Heard] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    redactions: list[Redaction] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)
    files: list[HeardFile] = field(default_factory=list)

    @property
    def silent(self) -> bool:
        every = (self.messages, self.reactions, self.redactions, self.errands, self.files)
        return not any(every)

    @property
    def answer(self) -> Heard:
        assert self.messages, "no answer"
        return self.messages[0]

    @property
    def body(self) -> str:
        return self.answer.body

    @property
    def html(self) -> str:
        return self.answer.html

    @property
    def notice(self) -> bool:
        return self.answer.notice

    @property
    def room_id(self) -> str | None:
        return self.answer.room_id

    @property
    def recipient(self) -> str | None:
        return self.answer.recipient

    @property
    def message(self) -> Message:
        return self.answer.message

    @property
    def reply(self) -> Any:
        """The reply or refusal, without the note or the page that it came in."""
        return self.answer.core

    @property
    def id(self) -> str:
        """The id of the message that said it."""
        return self.reply.message if self.reply is not None else ""
