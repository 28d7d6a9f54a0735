"""The sample co-op: who is in it, their accounts, and the files that an operator would import."""

import asyncio
import csv
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Protocol

from assistant import bootstrap
from assistant.demo.synapse_settings import SERVER_NAME
from assistant.services.importing import ImportReport
from assistant.services.importing_circles import CircleImport
from assistant.services.importing_entities import EntityImport
from assistant.services.importing_invoices import InvoiceImport
from assistant.services.importing_members import MemberImport
from assistant.services.importing_plans import PlanImport
from assistant.settings import Settings


class Importer(Protocol):
    """A use case that takes a whole file or nothing of it."""

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file."""


NAME = "Pont Meeting Co-op"
BOT = "assistant"
BOT_NAME = "Pont"
STRANGER = "stranger"
STRANGERS = {"ana-puig": ("ana", "ca"), "tom-reilly": ("tom", "en")}
"""Members' people whose Matrix ID the co-op does not know yet: localpart and language."""
IMPORTERS: dict[str, type[Importer]] = {
    "plans.toml": PlanImport,
    "circles.toml": CircleImport,
    "members.csv": MemberImport,
    "entities.toml": EntityImport,
    "invoices.csv": InvoiceImport,
}
"""What takes each file, in the order in which they are brought in."""
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
    for row in csv.DictReader(text_of("members.csv").splitlines()):
        if row["matrix_id"]:
            localpart, locale = row["matrix_id"][1:].partition(":")[0], row["locale"]
            role = row["role"]
        elif row["member"] in STRANGERS:
            localpart, locale = STRANGERS[row["member"]]
            role = STRANGER
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
        each["slug"]: each["name"]["en"]
        for each in tomllib.loads(text_of("circles.toml"))["circle"]
    }


def write_files(folder: Path, rooms: dict[str, str]) -> tuple[Path, ...]:
    """Write the files of plans, circles, members, entities and invoices, as an operator has them.

    `rooms` gives each circle's Matrix room.
    """
    circles = text_of("circles.toml")
    for slug in circle_names():
        circles = circles.replace('room = "ROOM"', f'room = "{rooms[slug]}"', 1)
    for name in IMPORTERS:
        text = circles if name == "circles.toml" else text_of(name)
        (folder / name).write_text(text, encoding="utf-8")
    return tuple(folder / name for name in IMPORTERS)


async def bring_in(settings: Settings, files: tuple[Path, ...]) -> None:
    """Import the files as the operator's commands do; again changes nothing.

    Raises `SampleRefused` where an import finds fault with a file.
    """
    async with bootstrap.desk(settings) as desk:
        for file in files:
            data = await asyncio.to_thread(file.read_bytes)
            report = await desk.get(IMPORTERS[file.name]).run(data)
            if report.problems:
                raise SampleRefused("\n".join(f"{file}: {each}" for each in report.problems))


def text_of(name: str) -> str:
    """Return a file of the sample co-op."""
    return (_DATA / name).read_text(encoding="utf-8")
