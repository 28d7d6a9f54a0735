"""Sources that tell what a test wants, and fail where it wants."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Page, Payer, Payment, Receipt
from assistant.services.feeds import Feed
from assistant.services.sources import SourceFailed


def payment(
    number: int,
    minor: int = 2000,
    *,
    email: str | None = None,
    status: ContributionStatus = ContributionStatus.ACTIVE,
    interval: Interval = Interval.MONTH,
    name: str | None = None,
    account: str | None = None,
) -> Payment:
    """Return a payment of payer `number`."""
    return Payment(
        key=f"p{number}",
        payer=Payer(
            account=account or f"a{number}",
            name=name or f"Payer {number}",
            emails=(email,) if email else (),
        ),
        amount=Money(minor, "EUR"),
        interval=interval,
        status=status,
    )


class Told:
    """A `Source` that tells `payments`, `size` a page; `failures` maps a page to what it raises."""

    def __init__(
        self, payments: Iterable[Payment], receipts: Iterable[Receipt] = (), *, size: int = 3
    ) -> None:
        self.payments = list(payments)
        self.receipts = list(receipts)
        self.failures: dict[int, list[SourceFailed]] = {}
        self.asked: list[int] = []
        self.size = size

    async def page(self, cursor: str | None, since: datetime | None) -> Page:  # noqa: ARG002 - the port's shape
        """Tell a page."""
        at = int(cursor or 0)
        self.asked.append(at)
        if self.failures.get(at):
            raise self.failures[at].pop(0)
        end = at + self.size
        last = end >= len(self.payments)
        return Page(
            payments=tuple(self.payments[at:end]),
            receipts=tuple(self.receipts) if last else (),
            cursor=None if last else str(end),
            read=min(end, len(self.payments)),
            total=len(self.payments),
        )

    async def close(self) -> None:
        """Do nothing."""


def feed(source: Told, name: str = "oc", **how: timedelta) -> Feed:
    """Return a feed out of it."""
    return Feed(
        name=name,
        every=how.get("every", timedelta(hours=1)),
        alert_after=how.get("alert_after", timedelta(hours=6)),
        open=lambda: source,
        pushes=True,
    )
