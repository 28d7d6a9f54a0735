"""Checks of the sources of payments: when they were last heard, and what is wrong with them."""

from sqlalchemy.exc import SQLAlchemyError

from assistant import bootstrap
from assistant.bootstrap_sources import feeds
from assistant.cli.checks import Check, fine, note, wrong
from assistant.cli.sync import REMEDIES
from assistant.domain.money import Money
from assistant.domain.sources import monthly
from assistant.settings import Settings
from assistant.storage.payments import PaymentRepository
from assistant.storage.sources import SourceRepository, SourceState, Stage


async def sources(settings: Settings) -> list[Check]:
    """Look at each source, and at what comes in per month."""
    names = feeds(settings).names()
    if not names:
        return [note("sources", "none is set", "add a table such as [sources.opencollective]")]
    try:
        async with bootstrap.reading(settings) as connection:
            states = await SourceRepository(connection).all(names)
            sums = monthly(await PaymentRepository(connection).terms())
    except (SQLAlchemyError, FileNotFoundError):
        return [wrong("sources", "cannot be read", "see the check `database`")]
    income = ", ".join(map(_money, sums)) or "nothing"
    return [*map(_check, states), fine("income", f"{income} a month by all sources")]


def _check(state: SourceState) -> Check:
    name = f"source {state.name}"
    last = (
        "never pulled"
        if state.good_at is None
        else f"last good pull {state.good_at:%Y-%m-%d %H:%M} UTC"
    )
    if state.stage is Stage.HELD:
        found = f"{last}; {state.held_ending} of {state.held_active} payments would stop"
        return wrong(name, found, f"if that is right: `assistant sync --accept {state.name}`")
    if state.error is not None:
        detail = f" ({state.detail})" if state.detail else ""
        found = f"{last}; {state.failures} failures since, the last: {state.error}{detail}"
        return wrong(name, found, REMEDIES.get(state.error, "see the log"))
    if state.good_at is None:
        return note(name, last, f"`assistant sync {state.name}` pulls now")
    return fine(name, last)


def _money(money: Money) -> str:
    return f"{money.minor / 10**money.digits:.{money.digits}f} {money.currency}"
