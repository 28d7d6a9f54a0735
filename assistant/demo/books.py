"""The sample co-op's money: who gives at its collective, and whose payments those are."""

import csv
from datetime import UTC, datetime, timedelta

from assistant import bootstrap
from assistant.bootstrap_sources import feeds
from assistant.demo.collective import Backer
from assistant.demo.coop import SampleRefused, text_of
from assistant.domain.periods import Period
from assistant.services.entering import Entering
from assistant.services.issuing import Issuing
from assistant.services.owing import Owing
from assistant.settings import Settings
from assistant.storage.details import DetailsRepository
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository

SOURCE = "opencollective"
"""The collective's name in the settings."""
UNCLEAR = {"biblioteca": "account_biblioteca-de-mujeres"}
"""Payers whose address speaks for two members, so that somebody has to say which one it is."""
LACKING = "blau"
"""Whose invoice lacks the tax number."""
STRANGERS = (
    Backer(
        account="rosa-vidal",
        name="Rosa Vidal",
        email="rosa@vidal.example",
        organisation=False,
        amount=1000,
        currency="EUR",
        interval="month",
        days=20,
    ),
    Backer(
        account="guest-3f81",
        name="Incognito",
        email="quiet@person.example",
        organisation=False,
        amount=500,
        currency="EUR",
        interval="month",
        days=6,
        incognito=True,
    ),
)
"""Who gives and is no member: one may want to become one, the other wants to leave no trace."""


def backers() -> tuple[Backer, ...]:
    """Return everybody who gives at the collective."""
    members = {row["member"]: row for row in reversed(_rows("members.csv"))}
    known = tuple(
        Backer(
            account=row["account"],
            name=members[row["member"]]["name"],
            email=members[row["member"]]["email"],
            organisation=members[row["member"]]["kind"] == "organisation",
            amount=int(row["amount"]),
            currency=row["currency"],
            interval=row["interval"],
            days=int(row["days"]),
        )
        for row in _rows("contributions.csv")
    )
    return (*known, *STRANGERS)


async def bring_in(settings: Settings) -> None:
    """Pull the payments as `assistant sync` does, and say whose the unclear ones are.

    Again changes nothing. Raises `SampleRefused` where the collective does not answer well.
    """
    feed = feeds(settings).get(SOURCE)
    assert feed is not None
    async with bootstrap.syncing(settings) as (syncing, _):
        outcome = await syncing.pull(feed)
    if outcome.error is not None:
        raise SampleRefused(f"the collective: {outcome.error.code} {outcome.error.detail}")
    async with bootstrap.desk(settings) as desk:
        entering = desk.get(Entering)
        for key, account in UNCLEAR.items():
            member = await entering.member(key)
            await entering.assign(SOURCE, account, member, actor="operator")


async def issue(settings: Settings) -> None:
    """Issue last month's invoices, and have the one of the story lack its tax number once more.

    Again it issues nothing, but where the number was put right when the story was last played.
    """
    today = datetime.now(UTC).date()
    before = today.replace(day=1) - timedelta(days=1)
    period = Period(before.year, before.month)
    async with bootstrap.desk(settings) as desk:
        issuing, entity = desk.get(Issuing), await desk.get(EntityRepository).default()
        assert entity is not None
        for owed in await desk.get(Owing).of_all(period, entity):
            if not await issuing.lacks(owed, entity):  # somebody tried out may have no address
                await issuing.issue(owed, entity)
        member = await desk.get(Entering).member(LACKING)
        details = await desk.get(DetailsRepository).get(member.id)
        (newest,) = await desk.get(DocumentRepository).of_member(member.id, limit=1)
        assert details is not None
        if newest.buyer != details:
            await issuing.correct(newest, details)


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text_of(name).splitlines()))
