"""What must stay secret, from whom, and whether something that was said gives it away."""

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from io import BytesIO
from sqlite3 import Connection

from pypdf import PdfReader

from tests.support.heard import Step

_PASS = re.compile(r"/p/([A-Za-z0-9_-]{16,})")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.,'\u2019\s\u066b\u066c](?=\d)")


class Kind(Enum):
    """What a secret is about, which says who may know it besides the member's own people."""

    MONEY = "amounts, numbers, addresses and tax numbers"
    NAME = "that somebody is a member"
    CONTACT = "the addresses of a member's people"
    NOTE = "what the keepers of the list remember"
    PROSPECT = "who may become a member"
    CODE = "what lets guests into a room"
    SERVER = "what signs the links of a video server"


@dataclass(frozen=True)
class Secret:
    """A text that stands nowhere else; `member` is None for prospects."""

    kind: Kind
    marker: str
    member: int | None

    @property
    def plain(self) -> str:
        """The marker as `plain` writes texts."""
        return plain(self.marker)


def plain(said: str) -> str:
    """Return a text without what languages change: case, accents, digits, grouping, direction."""
    text_ = unicodedata.normalize("NFKD", html.unescape(said)).casefold()
    kept = (
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in text_
        if unicodedata.category(sign) not in {"Cf", "Mn"}
    )
    return _BETWEEN_DIGITS.sub("", "".join(kept))


def text_of(data: bytes) -> str:
    """Return what a file says: a PDF as its readers see it and with its attachments, else as is."""
    if not data.startswith(b"%PDF"):
        return data.decode("utf-8", "replace")
    reader = PdfReader(BytesIO(data))
    attached = [part for parts in reader.attachments.values() for part in parts]
    pages = [page.extract_text() for page in reader.pages]
    return "\n".join([*pages, *(part.decode("utf-8", "replace") for part in attached)])


@dataclass(frozen=True)
class Rights:
    """Who may know what, as the tables say; read without the code that is being tested."""

    own: frozenset[tuple[str, int, str]]  # Matrix ID, member, role
    alone: frozenset[tuple[str, int]]  # Matrix ID, member: a person's, so what is noted is on them
    granted: frozenset[tuple[str, str]]  # Matrix ID, permission: in a membership in force
    operational: frozenset[str]
    deciding: frozenset[str]  # on plans: is told which member asks
    addresses: frozenset[tuple[str, str]]  # e-mail, Matrix ID
    shared: frozenset[tuple[str, int]]  # Matrix ID, member: uses one of its rooms
    asked: frozenset[tuple[str, int, str]]  # Matrix ID, member and Matrix ID of a ticket's author
    passes: Mapping[str, frozenset[str]]  # digest of a personal link → Matrix IDs of its person

    def may(self, user_id: str, secret: Secret) -> bool:
        """Whether somebody may know a secret."""
        for_money = (user_id, "manage-money") in self.granted
        for_members = (user_id, "manage-members") in self.granted
        acts = {role for who, member, role in self.own if (who, member) == (user_id, secret.member)}
        match secret.kind:
            case Kind.MONEY:
                return for_money or "representative" in acts
            case Kind.NAME:
                told = (user_id, secret.member) in {each[:2] for each in self.asked}
                return for_money or for_members or bool(acts) or user_id in self.deciding or told
            case Kind.CONTACT:
                return for_members or bool(acts)
            case Kind.NOTE:
                return for_members or (user_id, secret.member) in self.alone
            case Kind.PROSPECT:
                return user_id in self.operational
            case Kind.CODE | Kind.SERVER:
                uses = bool(acts) or (user_id, secret.member) in self.shared
                return uses and secret.kind is Kind.CODE

    def talk(self, one: str, other: str) -> bool:
        """Whether a ticket of one of them is with a circle of the other."""
        return any({one, other} == {each[0], each[2]} for each in self.asked)

    def foreign_passes(self, words: str, reader: str) -> list[str]:
        """Return the personal links in `words` that are not the reader's own."""
        return [
            link
            for link in _PASS.findall(words)
            if reader not in self.passes.get(sha256(link.encode()).hexdigest(), ())
        ]


_ACTING = """FROM matrix_ids i JOIN memberships a ON a.person_id = i.person_id
    JOIN members m ON m.id = a.member_id"""
_IN_FORCE = "m.status IN ('active', 'grace')"
_OWN = f"SELECT i.user_id, m.id, a.role {_ACTING}"
_ALONE = f"{_OWN} WHERE m.kind = 'person' AND a.role = 'representative'"
_GRANTED = f"""SELECT i.user_id, p.value {_ACTING}
    JOIN circles c ON c.lead_id = i.person_id
        OR c.id IN (SELECT circle_id FROM circle_people WHERE person_id = i.person_id)
    JOIN json_each(c.permissions) p WHERE {_IN_FORCE}"""  # noqa: S608 - ours
_WORKING = f"SELECT i.user_id {_ACTING} WHERE {_IN_FORCE} AND m.classes LIKE '%operational%'"
_DECIDING = """SELECT i.user_id FROM matrix_ids i JOIN circle_people e ON e.person_id = i.person_id
    JOIN circles c ON c.id = e.circle_id JOIN plans p ON p.approval = c.slug"""
_ADDRESSES = """SELECT p.email, i.user_id FROM persons p JOIN matrix_ids i ON i.person_id = p.id
    WHERE p.email IS NOT NULL"""


_SHARED = """SELECT user_id, r.member_id FROM room_accounts a JOIN rooms r ON r.id = a.room_id
    WHERE r.member_id IS NOT NULL UNION SELECT i.user_id, r.member_id FROM room_people p
    JOIN matrix_ids i ON i.person_id = p.person_id JOIN rooms r ON r.id = p.room_id
    WHERE r.member_id IS NOT NULL"""
_ASKED = """SELECT i.user_id, t.member_id, t.user_id FROM tickets t
    JOIN circle_people e ON e.circle_id = t.circle_id
    JOIN matrix_ids i ON i.person_id = e.person_id WHERE t.user_id IS NOT NULL"""
_PASSES = """SELECT s.digest, i.user_id FROM passes s
    JOIN matrix_ids i ON i.person_id = s.person_id"""


def rights(connection: Connection) -> Rights:
    """Read who may know what now."""
    passes: dict[str, frozenset[str]] = {}
    for digest, user_id in connection.execute(_PASSES):
        passes[digest] = passes.get(digest, frozenset()) | {user_id}
    return Rights(
        own=frozenset(connection.execute(_OWN)),
        alone=frozenset(row[:2] for row in connection.execute(_ALONE)),
        granted=frozenset(connection.execute(_GRANTED)),
        operational=frozenset(row[0] for row in connection.execute(_WORKING)),
        deciding=frozenset(row[0] for row in connection.execute(_DECIDING)),
        addresses=frozenset(connection.execute(_ADDRESSES)),
        shared=frozenset(connection.execute(_SHARED)),
        asked=frozenset(connection.execute(_ASKED)),
        passes=passes,
    )


@dataclass(frozen=True)
class Said:
    """Something that left, and who gets to read it; an address that nobody has is one reader."""

    words: str
    readers: frozenset[str]


def everything_said(
    step: Step,
    rooms: Mapping[str, Iterable[str]],
    circles: Mapping[str, Iterable[str]],
    held: Rights,
) -> list[Said]:
    """Return all that came of a step with its readers.

    What has a recipient, or is for a circle, the transport shows to nobody else.
    """

    def readers(room_id: str | None, recipient: str | None, circle: str | None) -> frozenset[str]:
        if recipient is not None:
            return frozenset({recipient})
        return frozenset(circles[circle] if circle else rooms.get(room_id or "", ()))

    found = []
    for heard in step.messages:
        who = readers(heard.room_id, heard.recipient, heard.message.circle)
        found.append(Said(f"{heard.body}\n{heard.html}", who))
    for file in step.files:
        who = readers(file.room_id, file.recipient, file.file.circle)
        found.append(Said(f"{file.name}\n{text_of(file.data)}", who))
    for errand in step.errands:
        words = "\n".join(str(value) for value in errand.data.values())
        if errand.kind == "mail":
            found.append(_mailed(words, str(errand.data["to"]), held))
        else:
            invited = (errand.data.get("user_id"), *errand.data.get("invite", ()))
            found.append(Said(words, frozenset(str(who) for who in invited if who)))
    return found


def _mailed(words: str, address: str, held: Rights) -> Said:
    """Return a mail; whoever writes down an address does not give it away by a mail to it."""
    if address.endswith(".invalid"):
        return Said(words, frozenset())  # is nobody's and goes nowhere (RFC 2606)
    theirs = frozenset(who for known, who in held.addresses if known == address)
    return Said(words.replace(address, ""), theirs or frozenset({f"mailto:{address}"}))
