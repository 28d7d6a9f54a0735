"""People without Matrix in a house of tests: on the roll, with an address or none; their mails."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import select

from assistant.domain.members import Member, Role
from assistant.domain.persons import Person
from assistant.storage.members import MemberRepository
from assistant.storage.outbox import outbox
from assistant.storage.persons import PersonRepository
from tests.support.conversation import DOOR, House

_LINK = re.compile(rf"{re.escape(DOOR)}/v/([A-Za-z0-9_-]+)\?lang=(\w+)")


@dataclass(frozen=True, kw_only=True)
class Mailed:
    """A mail that left."""

    to: str
    subject: str
    body: str
    key: str

    @property
    def secret(self) -> str:
        """The secret of the one link in it."""
        (found,) = _LINK.findall(self.body)
        return str(found[0])


async def by_mail(
    house: House,
    name: str,
    *,
    locale: str | None = "en",
    email: str | None = "",
    member: Member | None = None,
) -> tuple[Person, Member]:
    """Make a person without Matrix who represents a member; `email` None: without address."""
    first = name.split(maxsplit=1)[0].lower()
    address = f"{first}@example.org" if email == "" else email
    member = member or await house.member(first, name=name)
    async with house.database.transaction(house.now) as tx:
        person = await PersonRepository(tx.connection).add(
            Person(id=0, name=name, email=address, locale=locale), house.now
        )
        await MemberRepository(tx.connection).set_role(person.id, member.id, Role.REPRESENTATIVE)
    return person, member


async def mails(house: House, to: Person, *, about: str = "") -> list[Mailed]:
    """Return the mails that left for somebody, oldest first; `about` is how their keys begin."""
    async with house.database.reading() as connection:
        query = select(outbox).where(outbox.c.kind == "errand").order_by(outbox.c.id)
        rows = (await connection.execute(query)).all()
    found = []
    for row in rows:
        content = row.content
        if content.get("kind") != "mail" or content["data"]["to"] != to.email:
            continue
        data = content["data"]
        each = Mailed(to=data["to"], subject=data["subject"], body=data["body"], key=content["key"])
        if each.key.startswith(about):
            found.append(each)
    return found


async def invited(house: House, name: str = "Ben Mas") -> str:
    """Return the secret of the newest link to a ballot that somebody was mailed."""
    async with house.database.reading() as connection:
        people = await PersonRepository(connection).all()
    (person,) = [each for each in people if each.name == name]
    return (await mails(house, person, about="vote-mails-invitation"))[-1].secret
