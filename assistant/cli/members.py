"""`assistant members`: bring them in, look at them, invite them."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer
from rich.markup import escape

from assistant.cli.contributions import assign_payer
from assistant.cli.desk import desk
from assistant.cli.importing import import_file
from assistant.cli.options import Csv, DryRun, Json
from assistant.cli.terminal import WRONG, Stopped, as_json, listing, operator, out, progress, run
from assistant.domain.details import BillingDetails
from assistant.services.importing_members import MemberImport
from assistant.services.invitations import Invitations, Invited, UnknownMember
from assistant.services.members import Entry, Members, Profile
from assistant.settings import Settings
from assistant.storage.details import DetailsRepository

app = typer.Typer(no_args_is_help=True, help="Members and the people who act for them.")

app.command("payer")(assign_payer)

OUTCOMES = {
    "mailed": "code mailed",
    "handed-over": "no e-mail address; hand this code over:",
    "linked": "linked already",
    "waiting": "has an open invitation",
    "no-address": "no e-mail address; `members invite KEY` makes a code to hand over",
}


@app.command("import")
def import_members(
    context: typer.Context, file: Csv, *, dry_run: DryRun = False, json: Json = False
) -> None:
    """Import a file of members: the whole file or nothing; the same file twice changes nothing."""
    settings = operator(context).settings()
    import_file(settings, MemberImport, file, dry_run=dry_run, json=json)


@app.command("list")
def list_members(context: typer.Context, *, json: Json = False) -> None:
    """List the members, by key."""
    entries = run(_all(operator(context).settings()))
    if json:
        as_json([_plain(entry, details) for entry, details in entries])
        return
    table = listing("key", "name", "kind", "class", "status", "plan", "people", "linked")
    for entry, _ in entries:
        member, people = entry.member, [profile for _, profile in entry.people]
        linked = sum(1 for profile in people if profile.ids)
        cells = (
            member.key,
            member.name,
            member.kind.value,
            _listed(member.classes),
            member.status.value,
            member.plan or "",
            ", ".join(profile.person.name for profile in people),
            f"{linked} of {len(people)}",
        )
        table.add_row(*map(escape, cells))
    out().print(table, soft_wrap=False)


@app.command()
def show(context: typer.Context, key: str, *, json: Json = False) -> None:
    """Show one member and who acts for it."""
    found = run(_one(operator(context).settings(), key))
    if found is None:
        raise _unknown(key)
    entry, details = found
    if json:
        as_json(_plain(entry, details))
        return
    member = entry.member
    console = out()
    console.print(escape(f"{member.key}  {member.name} ({member.kind.value})"))
    standing = f"{member.status.value}, class {_listed(member.classes)}"
    console.print(
        escape(f"  {standing}, plan {member.plan or 'none'}, since {member.since or 'unknown'}")
    )
    for role, profile in entry.people:
        console.print(escape(f"  {profile.person.name}, {role.value}: {_about(profile)}"))


@app.command()
def invite(
    context: typer.Context,
    key: Annotated[str | None, typer.Argument(help="The member's key.")] = None,
    *,
    everybody: Annotated[
        bool, typer.Option("--all", help="Everybody who is not linked yet.")
    ] = False,
    json: Json = False,
) -> None:
    """Mail a code that links them, in their own language; who has no address gets it by hand."""
    if (key is None) == (not everybody):
        raise Stopped("Say whom: a member's key, or --all.", WRONG)
    settings = operator(context).settings()
    with progress("Inviting"):
        invited = run(_invite(settings, key))
    if json:
        as_json([_outcome(each) for each in invited])
        return
    for each in invited:
        line = f"{each.person.name}: {OUTCOMES.get(each.outcome, each.outcome)}"
        out().print(escape(f"{line} {each.code}" if each.code else line))
    mailed = sum(1 for each in invited if each.outcome == "mailed")
    if mailed:
        out().print(f"{mailed} mails leave as soon as the assistant runs.")


async def _all(settings: Settings) -> Sequence[tuple[Entry, BillingDetails | None]]:
    async with desk(settings) as scope:
        details = scope.get(DetailsRepository)
        entries = await scope.get(Members).all()
        return [(entry, await details.get(entry.member.id)) for entry in entries]


async def _one(settings: Settings, key: str) -> tuple[Entry, BillingDetails | None] | None:
    async with desk(settings) as scope:
        entry = await scope.get(Members).by_key(key)
        if entry is None:
            return None
        return entry, await scope.get(DetailsRepository).get(entry.member.id)


async def _invite(settings: Settings, key: str | None) -> Sequence[Invited]:
    async with desk(settings) as scope:
        invitations = scope.get(Invitations)
        try:
            invited = await (invitations.invite_all() if key is None else invitations.invite(key))
        except UnknownMember:
            assert key is not None
            raise _unknown(key) from None
        if settings.mail.host is None and any(each.outcome == "mailed" for each in invited):
            # Out of the desk by an exception: nothing is written.
            raise Stopped("No mail server is set: give mail.host in the settings.", WRONG)
        return invited


def _unknown(key: str) -> Stopped:
    return Stopped(f"No member has the key {key}; `assistant members list` shows them.")


def _listed(values: Any) -> str:
    return ", ".join(sorted(values))


def _about(profile: Profile) -> str:
    ids = ", ".join(linked.user_id for linked in profile.ids) or "not linked"
    circles = ", ".join(circle.slug for circle in profile.circles)
    parts = (profile.person.email or "no e-mail", ids, circles and f"circles {circles}")
    return "; ".join(part for part in parts if part)


def _plain(entry: Entry, details: BillingDetails | None) -> dict[str, object]:
    member = entry.member
    address = details.address if details else None
    return {
        "key": member.key,
        "kind": member.kind.value,
        "name": member.name,
        "class": sorted(member.classes),
        "status": member.status.value,
        "status_since": member.status_since,
        "plan": member.plan,
        "since": member.since,
        "tax_number": details.tax_number if details else None,
        "country": address.country if address else None,
        "people": [
            {
                "name": profile.person.name,
                "role": role.value,
                "email": profile.person.email,
                "locale": profile.person.locale,
                "timezone": profile.person.timezone,
                "matrix_ids": [linked.user_id for linked in profile.ids],
                "circles": [circle.slug for circle in profile.circles],
            }
            for role, profile in entry.people
        ],
    }


def _outcome(invited: Invited) -> dict[str, object]:
    return {
        "person": invited.person.name,
        "email": invited.person.email,
        "outcome": invited.outcome,
        "code": invited.code,
    }
