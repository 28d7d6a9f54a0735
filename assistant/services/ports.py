"""What services need from outside, and how it may fail; `gateways/` fulfils it."""

from dataclasses import dataclass
from typing import Protocol

from assistant.domain.invoices import Document
from assistant.services.counting_votes import CountedVote
from assistant.services.vote_minutes import Minutes


@dataclass(eq=False)
class MailRefused(Exception):  # noqa: N818 - the other server's word, not a defect
    """The mail will never be taken: no such address, or a message that is not accepted.

    `reason` is a status such as `550`, never an address or a text.
    """

    reason: str


@dataclass(eq=False)
class MailDelayed(Exception):  # noqa: N818 - a state of the world
    """The mail was not taken now: try again later. `reason` as for `MailRefused`."""

    reason: str


class Mailer(Protocol):
    """Sends mail from the co-op's address."""

    async def send(self, to: str, subject: str, body: str, message_id: str) -> None:
        """Send one plain text.

        The same `message_id` (any text; an errand's key) makes the same Message-ID, so that a
        mail sent twice is shown once. An address under `.invalid` (RFC 2606) is nobody's: it is
        taken and goes nowhere. Raises `MailRefused` and `MailDelayed`.
        """


class DocumentRenderer(Protocol):
    """Makes the file of an issued document."""

    def render(self, document: Document) -> bytes:
        """Return the PDF of an issued document, the same bytes for the same document.

        It computes only, and takes a while: it is called in a thread, outside of any transaction.
        """


class ResultRenderer(Protocol):
    """Makes the files of a vote's result, in a language of the catalogue.

    It computes only, and takes a while: it is called in a thread, outside of any transaction.
    """

    def picture(self, vote: CountedVote, locale: str) -> bytes:
        """Return a PNG that shows the count."""

    def minutes(self, minutes: Minutes, locale: str) -> bytes:
        """Return the minutes as PDF."""

    def markdown(self, minutes: Minutes, locale: str) -> bytes:
        """Return the minutes as Markdown."""
