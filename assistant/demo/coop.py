"""The sample co-op: who is in it, their accounts, and the files that an operator would import."""

import asyncio
import csv
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from assistant import bootstrap
from assistant.demo.synapse_settings import SERVER_NAME
from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus, Interval
from assistant.services.importing_circles import CircleImport
from assistant.services.importing_members import MemberImport
from assistant.services.importing_plans import PlanImport
from assistant.settings import Settings
from assistant.storage.contributions import ContributionRepository
from assistant.storage.members import MemberRepository
from assistant.storage.unit_of_work import Database, Transaction

NAME = "Pont Meeting Co-op"
BOT = "assistant"
BOT_NAME = "Pont"
STRANGERS = {"ana-puig": ("ana", "ca"), "tom-reilly": ("tom", "en")}
"""Members' people whose Matrix ID the co-op does not know yet: localpart and language."""
_DATA = files("assistant.demo") / "data"


class SampleRefused(RuntimeError):  # noqa: N818 - says what happened
    """A file of the sample co-op was not taken; the text says why."""


@dataclass(frozen=True, kw_only=True)
class Resident:
    """Somebody with an account on the demo's homeserver."""

    localpart: str
    name: str
    email: str
    locale: str
    member: str  # a member's key; where somebody acts for two, the first
    role: str  # representative, contact, or stranger: known to the co-op, but not yet linked
    circles: frozenset[str]

    @property
    def user_id(self) -> str:
        """The Matrix ID."""
        return f"@{self.localpart}:{SERVER_NAME}"

    @property
    def password(self) -> str:
        """The password, to be typed by whoever tries the demo; the server is on loopback."""
        return f"{self.localpart}-demo"


def residents() -> tuple[Resident, ...]:
    """Return everybody who has an account, in the order of the members' file."""
    found: dict[str, Resident] = {}
    for row in csv.DictReader(_text("members.csv").splitlines()):
        if row["matrix_id"]:
            localpart, locale = row["matrix_id"][1:].partition(":")[0], row["locale"]
            role = row["role"]
        elif row["member"] in STRANGERS:
            localpart, locale = STRANGERS[row["member"]]
            role = "stranger"
        else:
            continue
        found.setdefault(
            localpart,
            Resident(
                localpart=localpart,
                name=row["person"],
                email=row["email"],
                locale=locale,
                member=row["member"],
                role=role,
                circles=frozenset(filter(None, row["circle"].split(";"))),
            ),
        )
    return tuple(found.values())


def circle_names() -> dict[str, str]:
    """Return each circle's name in English, by slug."""
    return {
        each["slug"]: each["name"]["en"] for each in tomllib.loads(_text("circles.toml"))["circle"]
    }


def write_files(folder: Path, rooms: dict[str, str]) -> tuple[Path, Path, Path]:
    """Write the files of plans, circles and members, as an operator would have them.

    `rooms` gives each circle's Matrix room.
    """
    circles = _text("circles.toml")
    for slug in circle_names():
        circles = circles.replace('room = "ROOM"', f'room = "{rooms[slug]}"', 1)
    plans_file, circles_file = folder / "plans.toml", folder / "circles.toml"
    members_file = folder / "members.csv"
    plans_file.write_text(_text("plans.toml"), encoding="utf-8")
    circles_file.write_text(circles, encoding="utf-8")
    members_file.write_text(_text("members.csv"), encoding="utf-8")
    return plans_file, circles_file, members_file


async def bring_in(settings: Settings, files: tuple[Path, Path, Path]) -> None:
    """Import plans, circles and members as the operator's commands do; again changes nothing.

    Raises `SampleRefused` where an import finds fault with a file.
    """
    async with bootstrap.desk(settings) as desk:
        for importer, file in zip((PlanImport, CircleImport, MemberImport), files, strict=True):
            data = await asyncio.to_thread(file.read_bytes)
            report = await desk.get(importer).run(data)
            if report.problems:
                raise SampleRefused("\n".join(f"{file}: {each}" for each in report.problems))


async def add_contributions(database: Database) -> None:
    """Put down what the members pay, charged next so many days from now; again changes nothing."""
    today = datetime.now(UTC).date()
    rows = list(csv.DictReader(_text("contributions.csv").splitlines()))
    async with database.transaction() as tx:
        keys = await _member_ids(tx)
        repository = ContributionRepository(tx.connection)
        for row in rows:
            due = today + timedelta(days=int(row["days"])) if row["days"] else None
            contribution = Contribution(
                source="sample",
                amount=Money(int(row["amount"]), row["currency"]),
                interval=Interval(row["interval"]),
                status=ContributionStatus(row["status"]),
                next_charge=due,
            )
            await repository.put(keys[row["member"]], row["reference"], contribution)


async def _member_ids(tx: Transaction) -> dict[str, int]:
    return {member.key: member.id for member in await MemberRepository(tx.connection).all()}


def _text(name: str) -> str:
    return (_DATA / name).read_text(encoding="utf-8")
