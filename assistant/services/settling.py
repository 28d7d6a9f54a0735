"""Invoices that a payment of a source has paid, as far as that is certain."""

from datetime import date

from assistant.domain.invoices import Document, Origin
from assistant.domain.money import Money
from assistant.services.issuing import Issuing
from assistant.storage.invoices import DocumentRepository


class Settling:
    """Notes that invoices are paid, so that nobody is reminded of them."""

    def __init__(self, documents: DocumentRepository, issuing: Issuing) -> None:
        self._documents = documents
        self._issuing = issuing

    async def received(
        self, member_id: int, total: Money, day: date, *, source: str
    ) -> Document | None:
        """Note what a member's payment has paid, and return it; None where that is not certain.

        It is the one invoice issued here that is open, over the very amount, for a period in which
        the payment was made. Where there are two of them, or none, all stay as they are: finance
        settles those by hand.
        """
        found = [
            each
            for each in await self._documents.open_of(member_id)
            if each.origin is Origin.ISSUED and each.total == total and _covers(each, day)
        ]
        if len(found) != 1:
            return None
        return await self._issuing.settle(found[0], actor=source, on=day)


def _covers(document: Document, day: date) -> bool:
    start, end = document.supplied_from, document.supplied_until
    return start is not None and end is not None and start <= day <= end
