"""Codes that the co-op gives unasked: by mail, or by hand where there is no address."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.coop import Coop
from assistant.domain.persons import Via
from assistant.services.invitations import Invitations, Invited, LinkInvitation
from assistant.services.post import Post
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House
from tests.support.linking import LEVEL_2, known, whose


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, coop=Coop(name="Sample Co-op")) as house:
        await house.plan(LEVEL_2)
        yield house


async def invite(house: House, key: str | None = None) -> tuple[Post, dict[str, Invited]]:
    """Invite as `assistant members invite` does; return what is posted, and whom, by name."""
    post = Post()
    async with house.database.transaction(house.now) as tx:
        leaves = {Transaction: tx, AsyncConnection: tx.connection, Post: post}
        invitations = house.dispatcher._providers.scope(leaves).get(Invitations)
        done = await (invitations.invite_all() if key is None else invitations.invite(key))
    return post, {each.person.name: each for each in done}


def invitation(post: Post) -> LinkInvitation:
    (mail,) = post.mails
    assert isinstance(mail.message, LinkInvitation)
    return mail.message


async def test_an_invitation_links(house: House) -> None:
    await known(house, locale="es")
    post, done = await invite(house)
    assert done["Ana Puig"].outcome == "mailed"
    assert done["Ana Puig"].code is None, "what was mailed is shown to nobody else"
    assert post.mails[0].locale == "es"
    assert post.mails[0].address == "ana@puig.example"
    ana = await house.stranger("ana")
    house.later(days=13)
    assert (await ana.says(invitation(post).code)).id == "link-done"
    async with house.database.reading() as connection:
        (account,) = await PersonRepository(connection).ids_of(done["Ana Puig"].person.id)
    assert account.via is Via.CODE


async def test_an_invitation_expires_after_two_weeks(house: House) -> None:
    await known(house)
    post, _ = await invite(house)
    house.later(days=14, minutes=1)
    assert (await (await house.stranger("ana")).says(invitation(post).code)).id == "link-wrong"


async def test_everybody_is_invited_once_and_who_is_linked_not_at_all(house: House) -> None:
    await known(house)
    await known(house, "Marta Gil", None)
    await house.person("Pau Riera", email="pau@riera.example")
    post, first = await invite(house)
    outcomes = {name: each.outcome for name, each in first.items()}
    assert outcomes == {"Ana Puig": "mailed", "Marta Gil": "no-address", "Pau Riera": "linked"}
    assert len(post.mails) == 1
    again, _ = await invite(house)
    assert not again.mails, "an open invitation is not repeated"


async def test_who_has_no_address_gets_a_code_by_hand(house: House) -> None:
    await known(house, "Marta Gil", None)
    post, done = await invite(house, "marta-gil")
    assert not post.mails
    handed = done["Marta Gil"].code
    assert handed is not None
    marta = await house.stranger("marta")
    assert (await marta.says(handed)).id == "link-done"
    assert await whose(house, marta) == "Marta Gil"
