"""Billing details: whom a member's documents are made out to."""

from typing import Annotated

from assistant.api import (
    Args,
    Call,
    Caller,
    Corrections,
    CountryCode,
    Details,
    DetailsChange,
    DetailsLine,
    Instead,
    OwnMember,
    Reply,
    Rest,
    command,
    details_line,
    read_address,
)


class WhoseDetails(Args):
    """One of the caller's members."""

    member: OwnMember


class NewName(Args):
    """What documents are to be made out to."""

    name: Annotated[str, Rest(max_length=200)]


class NameOf(WhoseDetails):
    """The same, of one of the caller's members."""

    name: Annotated[str, Rest(max_length=200)]


class NewTaxNumber(Args):
    """A tax number, with or without its country's letters."""

    number: Annotated[str, Rest(max_length=40)]


class TaxNumberOf(WhoseDetails):
    """The same, of one of the caller's members."""

    number: Annotated[str, Rest(max_length=40)]


class NewAddress(Args):
    """An address in one line; what it lacks is asked for afterwards."""

    address: Annotated[str, Rest(max_length=400)]


class AddressOf(Args):
    """An address, part by part; what is missing is asked for, one question a message."""

    street: Annotated[str, Rest(max_length=200)]
    town: Annotated[str, Rest(max_length=120)]
    country: CountryCode
    member: OwnMember


class DetailsShown(Reply, message="details-shown"):
    """A member's details."""

    member: str
    details: DetailsLine


class DetailsQuestion(Reply, message="details-question"):
    """Asks whether the details are to be these."""

    member: str
    details: DetailsLine


class DetailsSaved(Reply, message="details-saved"):
    """The details are these now."""

    member: str
    details: DetailsLine


@command("details-show", private=True, rank=28)
async def show(args: WhoseDetails, caller: Caller, details: Details) -> DetailsShown:
    """Show name, address and tax number of the caller's member."""
    member, known = await details.of(caller, args.member)
    return DetailsShown(member=member.name, details=details_line(known))


# A name or an address may hold the name of one of the caller's members: so whose it is is asked
# for in a second step, and never read out of what was typed.


@command("details-name", private=True, rank=28)
async def name(args: NewName) -> Instead:
    """Change the name that documents are made out to."""
    return Instead(call=Call(command="details-set-name", given={"name": args.name}))


@command("details-tax", private=True, rank=28)
async def tax(args: NewTaxNumber) -> Instead:
    """Change the tax number that documents show."""
    return Instead(call=Call(command="details-set-tax", given={"number": args.number}))


@command("details-address", private=True, rank=28)
async def address(args: NewAddress) -> Instead:
    """Change the address that documents show; what could not be read is asked for."""
    read = vars(read_address(args.address))
    given = {part: value for part, value in read.items() if value is not None}
    return Instead(call=Call(command="details-set-address", given=given))


async def name_question(args: NameOf, caller: Caller, details: Details) -> DetailsQuestion:
    """Ask before the name is changed."""
    return _question(await details.named(caller, args.member, args.name))


@command("details-set-name", private=True, changes=True, confirm=name_question, hidden=True)
async def set_name(
    args: NameOf, caller: Caller, details: Details, corrections: Corrections
) -> Reply:
    """Change the name of the caller's member."""
    change = await details.named(caller, args.member, args.name)
    return await _made(caller, change, details, corrections)


async def tax_question(args: TaxNumberOf, caller: Caller, details: Details) -> DetailsQuestion:
    """Ask before the tax number is changed."""
    return _question(await details.taxed(caller, args.member, args.number))


@command("details-set-tax", private=True, changes=True, confirm=tax_question, hidden=True)
async def set_tax(
    args: TaxNumberOf, caller: Caller, details: Details, corrections: Corrections
) -> Reply:
    """Change the tax number of the caller's member."""
    change = await details.taxed(caller, args.member, args.number)
    return await _made(caller, change, details, corrections)


async def address_question(args: AddressOf, caller: Caller, details: Details) -> DetailsQuestion:
    """Ask before the address is changed."""
    return _question(await _moved(args, caller, details))


@command("details-set-address", private=True, changes=True, confirm=address_question, hidden=True)
async def set_address(
    args: AddressOf, caller: Caller, details: Details, corrections: Corrections
) -> Reply:
    """Change the address of the caller's member."""
    return await _made(caller, await _moved(args, caller, details), details, corrections)


async def _moved(args: AddressOf, caller: Caller, details: Details) -> DetailsChange:
    return await details.moved(
        caller, args.member, street=args.street, town=args.town, country=args.country
    )


def _question(change: DetailsChange) -> DetailsQuestion:
    return DetailsQuestion(member=change.member.name, details=details_line(change.after))


async def _made(
    caller: Caller, change: DetailsChange, details: Details, corrections: Corrections
) -> Reply:
    """Make the change; where an invoice shows other details, offer to have it corrected."""
    await details.make(caller, change)
    wrong = await corrections.candidate(change.member)
    if wrong is not None:
        return Instead(call=Call(command="corrections-ask", given={"number": wrong.number}))
    return DetailsSaved(member=change.member.name, details=details_line(change.after))
