"""`assistant sync`: ask the sources of payments now, show what differs, and apply it."""

import asyncio
from functools import partial
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress

from assistant import bootstrap
from assistant.bootstrap_sources import feeds
from assistant.cli.database import describe
from assistant.cli.options import Json
from assistant.cli.terminal import (
    FAILED,
    WRONG,
    Stopped,
    as_json,
    listing,
    operator,
    out,
    progress,
    run,
)
from assistant.domain.money import Money
from assistant.domain.sources import Payment
from assistant.jobs.outcomes import Outcome
from assistant.services.feeds import Feed
from assistant.services.sources import BadFile
from assistant.services.sync import Change
from assistant.settings import Settings

SHOWN = 50  # differences, for eyes; a script reads all
REMEDIES = {
    "unreachable": "it does not answer; it is asked again by itself",
    "rate-limited": "it wants fewer requests; it is asked again by itself",
    "refused": "check its slug and token (or who may read the file) in the settings",
    "nonsense": "it answered something else than it promises; nothing was changed",
    "shifted": "it changed while it was read; it is asked again by itself",
    "bad-file": "put the file right; nothing was changed",
}


def sync(
    context: typer.Context,
    source: Annotated[str | None, typer.Argument(help="A source's name; absent: all.")] = None,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change; change nothing.")
    ] = False,
    accept: Annotated[
        bool, typer.Option("--accept", help="Apply a pull that was held because it looks wrong.")
    ] = False,
    json: Json = False,
) -> None:
    """Ask the sources of payments now; may be interrupted, and goes on where it was.

    Exit 1 where a source failed or its pull is held.
    """
    settings = operator(context).settings()
    wanted = _wanted(settings, source)
    if accept and (source is None or dry_run):
        raise Stopped("Say which: `assistant sync --accept SOURCE`.", WRONG)
    if not settings.database.path.is_file():
        raise Stopped(f"{settings.database.path} does not exist: run `assistant setup`.")
    with progress("Asking sources") as bars:
        outcomes = run(_sync(settings, wanted, bars, dry_run=dry_run, accept=accept))
    if json:
        as_json([_plain(outcome, dry_run=dry_run) for outcome in outcomes])
    else:
        for outcome in outcomes:
            _show(outcome, dry_run=dry_run)
    if any(outcome.error is not None or outcome.held for outcome in outcomes):
        raise typer.Exit(FAILED)


def _wanted(settings: Settings, name: str | None) -> list[Feed]:
    known = feeds(settings)
    names = known.names() if name is None else (name,)
    found = [feed for each in names if (feed := known.get(each)) is not None]
    if not found and name is not None:
        raise Stopped(f"No source is called {name}; the settings name {_list(known.names())}.")
    if not found:
        raise Stopped("The settings name no source: add a table such as [sources.opencollective].")
    return found


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "none"


async def _sync(
    settings: Settings, wanted: list[Feed], bars: Progress, *, dry_run: bool, accept: bool
) -> list[Outcome]:
    """Ask them side by side: a slow one holds up no other."""
    read: dict[str, tuple[int, int | None]] = dict.fromkeys((feed.name for feed in wanted), (0, 0))

    def told(name: str, done: int, total: int | None) -> None:
        read[name] = (done, total)
        totals = [each for _, each in read.values() if each is not None]
        known = sum(totals) if len(totals) == len(read) else None
        bars.update(bars.task_ids[0], completed=sum(n for n, _ in read.values()), total=known)

    try:
        async with bootstrap.syncing(settings) as (syncing, previewing):

            async def ask(feed: Feed) -> Outcome:
                if accept:
                    return await syncing.accept(feed)
                way = previewing.preview if dry_run else syncing.pull
                return await way(feed, partial(told, feed.name))

            return list(await asyncio.gather(*map(ask, wanted)))
    except bootstrap.NotAtHead as error:
        raise Stopped(describe(error.version)) from None


def _show(outcome: Outcome, *, dry_run: bool) -> None:
    console = out()
    name = escape(outcome.source)
    if outcome.error is not None:
        error = outcome.error
        if isinstance(error, BadFile):
            for problem in error.problems:
                place = "" if problem.line is None else f"line {problem.line}, "
                console.print(escape(f"{place}column {problem.column}: {problem.reason}"))
        detail = f" ({escape(error.detail)})" if error.detail else ""
        console.print(f"{name}: {error.code}{detail}: {REMEDIES.get(error.code, '')}")
        return
    if outcome.none_held:
        console.print(f"{name}: nothing is held.")
        return
    if outcome.superseded:
        console.print(f"{name}: the running assistant has taken this over.")
        return
    rows = listing("", "payer", "before", "after")
    for change in outcome.changes[:SHOWN]:
        before = "" if change.before is None else _terms(change.before)
        cells = (change.word, change.after.payer.name, before, _terms(change.after))
        rows.add_row(*map(escape, cells))
    if outcome.changes:
        console.print(rows, soft_wrap=False)
    if len(outcome.changes) > SHOWN:
        console.print(f"… and {len(outcome.changes) - SHOWN} more (--json has all)")
    counts = ", ".join(
        f"{sum(change.word == word for change in outcome.changes)} {word}"
        for word in ("new", "changed", "ended")
    )
    if outcome.held:
        console.print(
            f"{name}: looks wrong: {outcome.ending} of {outcome.active} active payments would stop"
            f"; nothing was changed. If it is right: `assistant sync --accept {name}`"
        )
        return
    tail = "; nothing was written (--dry-run)." if dry_run else "."
    extra = "" if dry_run else f", {outcome.linked} linked, {outcome.receipts} receipts"
    console.print(f"{name}: {counts}{extra}{tail}")


def _terms(payment: Payment) -> str:
    return f"{_money(payment.amount)}/{payment.interval.value} {payment.status.value}"


def _money(money: Money) -> str:
    digits = money.digits
    return f"{money.minor / 10**digits:.{digits}f} {money.currency}"


def _plain(outcome: Outcome, *, dry_run: bool) -> dict[str, object]:
    error = outcome.error
    problems = error.problems if isinstance(error, BadFile) else ()
    return {
        "source": outcome.source,
        "dry_run": dry_run,
        "error": None if error is None else {"code": error.code, "detail": error.detail},
        "problems": [vars(problem) for problem in problems],
        "held": outcome.held,
        "active": outcome.active,
        "ending": outcome.ending,
        "superseded": outcome.superseded,
        "linked": outcome.linked,
        "receipts": outcome.receipts,
        "changes": [_change(change) for change in outcome.changes],
    }


def _change(change: Change) -> dict[str, object]:
    return {
        "what": change.word,
        "key": change.after.key,
        "payer": change.after.payer.name,
        "account": change.after.payer.account,
        "before": None if change.before is None else _payment(change.before),
        "after": _payment(change.after),
    }


def _payment(payment: Payment) -> dict[str, object]:
    return {
        "amount": {"minor": payment.amount.minor, "currency": payment.amount.currency},
        "interval": payment.interval.value,
        "status": payment.status.value,
        "next_charge": payment.next_charge,
        "last_charged": payment.last_charged,
        "since": payment.since,
    }
