"""`assistant contributions`: what members pay, entered by hand; and whose payer is whose."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated

import typer
from rich.markup import escape

from assistant.cli.desk import desk
from assistant.cli.options import Json
from assistant.cli.terminal import FAILED, WRONG, Stopped, as_json, listing, operator, out, run
from assistant.domain.plans import Interval
from assistant.domain.sources import Payment, monthly
from assistant.services.amounts import read_money
from assistant.services.entering import (
    Entering,
    NoSuchMember,
    NoSuchPayer,
    NoSuchPayment,
)
from assistant.settings import Settings
from assistant.storage.payments import PaymentRepository

app = typer.Typer(no_args_is_help=True, help="What members pay.")

Member = Annotated[str, typer.Argument(metavar="MEMBER", help="The member's key.")]
Key = Annotated[str | None, typer.Option("--key", help="Tells a member's payments apart.")]


@app.command()
def add(
    context: typer.Context,
    member: Member,
    amount: str,
    currency: str,
    interval: Interval,
    *,
    key: Key = None,
    next_charge: Annotated[
        datetime | None, typer.Option("--next", formats=["%Y-%m-%d"], help="Due next.")
    ] = None,
) -> None:
    """Note what a member pays; the same again changes it."""
    money = read_money(f"{amount} {currency}")
    if money is None:
        raise Stopped("That is no amount: write `20.00 EUR month`.", WRONG)
    due = None if next_charge is None else next_charge.date()

    async def work(entering: Entering) -> str:
        found = await entering.member(member)
        kept = await entering.add(
            found, money, interval, actor="operator", key=key, next_charge=due
        )
        return f"{kept.key} {kept.name}: {kept.status.value}."

    out().print(escape(run(_at_desk(operator(context).settings(), work))))


@app.command()
def end(context: typer.Context, member: Member, *, key: Key = None) -> None:
    """Note that a payment that was entered by hand has ended."""

    async def work(entering: Entering) -> str:
        kept = await entering.end(await entering.member(member), actor="operator", key=key)
        return f"{kept.key} {kept.name}: {kept.status.value}."

    out().print(escape(run(_at_desk(operator(context).settings(), work))))


@app.command("list")
def list_payments(context: typer.Context, *, json: Json = False) -> None:
    """List every payment that sources tell of, and what comes in per month."""
    found = run(_all(operator(context).settings()))
    sums = monthly((one.amount, one.interval, one.status) for _, one in found)
    if json:
        as_json(
            {
                "payments": [_plain(source, one) for source, one in found],
                "monthly": {each.currency: each.minor for each in sums},
            }
        )
        return
    table = listing("source", "key", "account", "payer", "amount", "every", "status")
    for source, one in found:
        amount = f"{one.amount.minor / 10**one.amount.digits:.{one.amount.digits}f}"
        whom = (source, one.key, one.payer.account, one.payer.name)
        cells = (
            *whom,
            f"{amount} {one.amount.currency}",
            one.interval.value,
            one.status.value,
        )
        table.add_row(*map(escape, cells))
    out().print(table, soft_wrap=False)
    for each in sums:
        out().print(f"{each.minor / 10**each.digits:.{each.digits}f} {each.currency} a month")


def assign_payer(
    context: typer.Context,
    member: Member,
    source: Annotated[str, typer.Argument(help="The source's name in the settings.")],
    account: Annotated[str, typer.Argument(help="The payer's account there.")],
) -> None:
    """Say by hand that an account at a source pays for a member."""

    async def work(entering: Entering) -> str:
        found = await entering.member(member)
        kept = await entering.assign(source, account, found, actor="operator")
        return f"{account} pays for {kept.key} {kept.name}: {kept.status.value}."

    out().print(escape(run(_at_desk(operator(context).settings(), work))))


async def _at_desk(settings: Settings, work: Callable[[Entering], Awaitable[str]]) -> str:
    try:
        async with desk(settings) as scope:
            return await work(scope.get(Entering))
    except NoSuchMember as refusal:
        raise Stopped(f"No member has the key {refusal.asked}.", FAILED) from None
    except NoSuchPayment as refusal:
        raise Stopped(f"Nothing was entered by hand under {refusal.asked}.", FAILED) from None
    except NoSuchPayer as refusal:
        raise Stopped(
            f"No source told of {refusal.asked}; `assistant contributions list` shows accounts.",
            FAILED,
        ) from None


async def _all(settings: Settings) -> tuple[tuple[str, Payment], ...]:
    async with desk(settings) as scope:
        return await scope.get(PaymentRepository).all()


def _plain(source: str, payment: Payment) -> dict[str, object]:
    return {
        "source": source,
        "key": payment.key,
        "account": payment.payer.account,
        "payer": payment.payer.name,
        "amount": {"minor": payment.amount.minor, "currency": payment.amount.currency},
        "interval": payment.interval.value,
        "status": payment.status.value,
        "next_charge": payment.next_charge,
    }
