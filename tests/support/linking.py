"""Members whose people are not linked yet, and the codes that they are mailed."""

import re

from assistant.domain.members import Role
from assistant.domain.money import Money
from assistant.domain.outgoing import Errand
from assistant.domain.persons import Person
from assistant.domain.plans import Interval, Plan
from assistant.domain.replies import Localized
from assistant.services.codes import ALPHABET
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from tests.support.conversation import House, Somebody, Step

CODE = re.compile(rf"\b[{ALPHABET}]{{4}} [{ALPHABET}]{{4}}\b")
LEVEL_2 = Plan(
    level="2",
    version=1,
    names=Localized({"en": "Level 2", "es": "Nivel 2"}),
    price=Money(2000, "EUR"),
    interval=Interval.MONTH,
    limits=(),
)


async def known(
    house: House, name: str = "Ana Puig", email: str | None = "ana@puig.example", **more: str
) -> Person:
    """Let the co-op know somebody who is linked to no account, with a member of their own."""
    member = await house.member(name.lower().replace(" ", "-"), name=name, plan="2")
    async with house.database.transaction(house.now) as tx:
        person = await PersonRepository(tx.connection).add(
            Person(id=0, name=name, email=email, locale=more.get("locale")), house.now
        )
        await MemberRepository(tx.connection).set_role(person.id, member.id, Role.REPRESENTATIVE)
    return person


def mail(step: Step) -> Errand:
    """Return the one mail that a step sends."""
    (errand,) = [errand for errand in step.errands if errand.kind == "mail"]
    return errand


def code(step: Step) -> str:
    found = CODE.search(mail(step).data["body"])
    assert found is not None
    return found[0]


async def whose(house: House, somebody: Somebody) -> str | None:
    async with house.database.reading() as connection:
        person = await PersonRepository(connection).of_user(somebody.user_id)
    return person.name if person else None
