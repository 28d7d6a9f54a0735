"""The file of members as text: each line read into values, each mistake with its place."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import available_timezones

from assistant.domain.members import MemberClass, MemberKind, Role
from assistant.domain.membership import Decision
from assistant.services.cells import NOTHING, Cells, Cleared
from assistant.services.importing import Problems
from assistant.services.importing_details import BILLING, Billing, read_billing
from assistant.services.table_file import read_table

COLUMNS = (
    "member", "kind", "name", "class", "email", "plan", "since", "locale", "timezone", "person",
    "matrix_id", "role", "circle", "status", *BILLING,
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class MemberLine:
    """One line. None: the field is empty, so what is known stays."""

    line: int
    member: str
    kind: MemberKind | None
    name: str | None
    classes: frozenset[MemberClass] | None
    email: str | Cleared | None
    plan: str | Cleared | None
    since: date | Cleared | None
    locale: str | None
    timezone: str | None
    person: str | None
    matrix_id: str | None
    role: Role | None
    circles: frozenset[str] | None  # () takes the person out of all
    status: Decision | None
    billing: Billing

    @property
    def about_a_person(self) -> bool:
        """Whether the line says anything that only a person can have."""
        said = (self.email, self.matrix_id, self.role, self.circles, self.locale, self.timezone)
        return any(value is not None for value in said)


def read_member_file(
    data: bytes, problems: Problems, locales: tuple[str, ...]
) -> tuple[MemberLine, ...]:
    """Read a table in UTF-8, with or without a byte order mark, with commas or semicolons.

    What is wrong goes to `problems`; lines that are wrong are left out. `locales` are the
    languages that may stand there; () allows any.
    """
    return tuple(
        read
        for line, cells in read_table(data, COLUMNS, problems, needed={"member"})
        if (read := _line(line, cells, locales)) is not None
    )


def _line(line: int, cells: Cells, locales: tuple[str, ...]) -> MemberLine | None:
    read = MemberLine(
        line=line,
        member=cells.key("member"),
        kind=cells.choice("kind", MemberKind),
        name=cells.text("name"),
        classes=cells.choices("class", MemberClass),
        email=cells.email("email"),
        plan=cells.clearable("plan"),
        since=cells.date("since"),
        locale=cells.among("locale", "unknown-locale", locales),
        timezone=cells.among("timezone", "unknown-timezone", available_timezones()),
        person=cells.text("person"),
        matrix_id=cells.matrix_id("matrix_id"),
        role=cells.choice("role", Role),
        circles=cells.names("circle"),
        status=cells.choice("status", Decision),
        billing=read_billing(cells),
    )
    return None if cells.wrong else read


def check_together(lines: tuple[MemberLine, ...], problems: Problems) -> None:
    """Note where lines contradict one another about a member or a Matrix ID."""
    members: dict[tuple[str, str], object] = {}
    people: dict[tuple[str, str], object] = {}
    for line in lines:
        of_member = {
            "kind": line.kind, "name": line.name, "class": line.classes, "plan": line.plan,
            "since": line.since, "status": line.status, **line.billing,
        }  # fmt: skip
        for column, value in of_member.items():
            if value is not None and members.setdefault((line.member, column), value) != value:
                problems.add(line.line, column, "conflict", _written(value))
        for column in ("person", "email"):
            value = getattr(line, column)
            if (
                value is not None
                and line.matrix_id is not None
                and people.setdefault((line.matrix_id, column), value) != value
            ):
                problems.add(line.line, column, "conflict", _written(value))


def _written(value: object) -> str:
    if isinstance(value, frozenset):
        return ";".join(sorted(value))
    return NOTHING if isinstance(value, Cleared) else str(value)
