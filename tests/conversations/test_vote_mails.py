"""Members without Matrix: who is mailed what about a vote, once, in whose language."""

import pytest
from sqlalchemy import select

from assistant.domain.coop import Letters
from assistant.domain.rooms import Doors
from assistant.storage.ballot_links import ballot_links
from tests.support.asking import told
from tests.support.conversation import House
from tests.support.polling import Links
from tests.support.proposing import (
    SAID,
    announced,
    declared_by_time,
    drafted,
    member_named,
    opened,
)
from tests.support.remote import by_mail, mails
from tests.support.vote_house import kind_named, vote_on


@pytest.mark.parametrize(
    ("locale", "decided", "open_", "result"),
    [
        ("en", "is going to decide on proposal", "is open until", "The vote on"),
        ("ar", "ستقرّر", "مفتوح حتى", "انتهى التصويت على"),
    ],
)
async def test_who_has_no_matrix_is_mailed_all_the_way(
    house: House, locale: str, decided: str, open_: str, result: str
) -> None:
    ana = await member_named(house, "Ana")
    ben, _ = await by_mail(house, "Ben Mas", locale=locale)
    vote = await announced(house, ana)
    await vote.due()
    (notice,) = await mails(house, ben)
    assert decided in notice.body
    assert "New prices" in notice.subject
    assert "We raise every price by 3 %." in notice.body
    await opened(vote)
    notice, invitation = await mails(house, ben)
    assert open_ in invitation.body
    assert f"?lang={locale}" in invitation.body
    await ana.says(f"{vote.number} yes")
    await declared_by_time(vote)
    every = await mails(house, ben)
    assert result in every[-1].body
    root = (await vote.proposal()).root
    assert root is not None
    assert root in every[-1].body


async def test_reminders_have_links_of_their_own_and_end_with_a_ballot(house: House) -> None:
    kind = await kind_named(house, "ordinary")
    ben, _ = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, kind)
    await vote.due(days=6)
    invitation, reminder = await mails(house, ben, about="vote-mails-invitation")
    assert "We have no answer yet" in reminder.body
    assert invitation.secret != reminder.secret
    await vote.due(hours=1)
    assert len(await mails(house, ben)) == 2


async def test_a_link_is_kept_as_a_digest_alone(house: House) -> None:
    ben, member = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    (invitation,) = await mails(house, ben)
    async with house.database.reading() as connection:
        (row,) = (await connection.execute(select(ballot_links))).all()
    assert (row.number, row.voter_id, row.person_id) == (vote.number, member.id, ben.id)
    assert invitation.secret not in str(row)
    assert len(invitation.secret) == 32


async def test_an_organisation_s_people_each_get_it_where_they_are(house: House) -> None:
    choir = await house.member("choir", name="Choir")
    ana = await house.person("Ana Puig", members=(choir,))
    ben, _ = await by_mail(house, "Ben Mas", member=choir)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    (invitation,) = await mails(house, ben)
    assert "the ballot of Choir:" in " ".join(invitation.body.split())
    assert len(await vote.polls(ana)) == 1


@pytest.mark.parametrize(
    ("locale", "secret", "said", "tells"),
    [
        ("en", False, "no", "Ana Puig has voted on behalf of Choir on"),
        ("es", True, "no", "Ana Puig ha votado en nombre de Choir en"),
    ],
)
async def test_who_has_no_matrix_hears_that_a_colleague_voted(
    house: House, locale: str, secret: bool, said: str, tells: str
) -> None:
    choir = await house.member("choir", name="Choir")
    ana = await house.person("Ana Puig", members=(choir,))
    carla = await house.person("Carla Sol", members=(choir,))
    ben, _ = await by_mail(house, "Ben Mas", member=choir, locale=locale)
    kind = await kind_named(house, "ordinary", version=2, secret=secret)
    vote = await vote_on(house, kind)
    steps = [await ana.says(f"{vote.number} {said}") for _ in range(2)]
    (mailed,) = await mails(house, ben, about="vote-mails-colleague")
    body = " ".join(mailed.body.split())
    assert tells in body
    assert (": no." in body) is not secret
    assert ("El voto es secreto." in body) is secret
    back = [await vote.redacts(ana, step) for step in steps]
    _, gone = await mails(house, ben, about="vote-mails-colleague")
    taken = "ha retirado" if secret else "has taken"
    assert f"Ana Puig {taken}" in " ".join(gone.body.split())
    assert f"Choir {taken}" in gone.subject
    assert "Ana Puig has taken back" in told(back[-1], carla)[-1].body


async def test_who_has_no_matrix_hears_that_a_colleague_withdrew_an_objection(
    house: House,
) -> None:
    choir = await house.member("choir", name="Choir")
    ana = await house.person("Ana Puig", members=(choir,))
    ben, _ = await by_mail(house, "Ben Mas", member=choir)
    vote = await vote_on(house, await kind_named(house, "consent"))
    await ana.says(f"{vote.number} objection because it is dear")
    await ana.says(f"{vote.number} withdraw objection")
    objected, withdrew = await mails(house, ben, about="vote-mails-colleague")
    assert "objection" in objected.body
    assert ": a concern." in " ".join(withdrew.body.split())


async def test_who_has_no_matrix_hears_that_their_objection_does_not_qualify(
    house: House, links: Links
) -> None:
    people = [await member_named(house, name) for name in ("Ana", "Carla")]
    ben, member = await by_mail(house, "Ben Mas", locale="es")
    vote = await announced(house, people[0], kind="1")
    await opened(vote)
    voter = await links.of()
    await voter.looks()
    await voter.presses(("choice", "objection"), ("because", "Too loud."))
    assert await vote.counted() == {member.id: {"choice": "objection"}}
    await people[0].says(f"{vote.number} not qualified 1 because it is silent")
    await people[0].says("yes")
    (mailed,) = await mails(house, ben, about="vote-mails-disqualified")
    assert "no es válida" in mailed.body
    assert "it is silent" in mailed.body


@pytest.mark.parametrize("missing", ["page", "mail"])
async def test_nothing_is_mailed_that_leads_nowhere(house: House, missing: str) -> None:
    house._values = {Doors: Doors()} if missing == "page" else {Letters: Letters(sent=False)}
    house.restart()
    ben, _ = await by_mail(house, "Ben Mas")
    await vote_on(house, await kind_named(house, "ordinary"))
    assert await mails(house, ben) == []
    async with house.database.reading() as connection:
        assert (await connection.execute(select(ballot_links))).all() == []


@pytest.mark.parametrize(
    ("locale", "told", "paper"),
    [
        ("en", "have neither Matrix here nor an address", "tellers"),
        ("ca", "no tenen ni Matrix aquí ni adreça", "escrutadores"),
    ],
)
async def test_who_proposes_is_told_how_many_hear_nothing(
    house: House, locale: str, told: str, paper: str
) -> None:
    ana = await member_named(house, "Ana", locale)
    await by_mail(house, "Ben Mas")
    await by_mail(house, "Dan Roca", email=None)
    await by_mail(house, "Eva Sol", email=None)
    vote = await drafted(house, ana, locale)
    announced_ = await ana.says(SAID[locale]["yes"])
    assert announced_.id == "proposals-announced"
    assert "2 " in announced_.body
    assert told in announced_.body
    assert f"{vote.number} {paper}" in announced_.body


async def test_nobody_is_told_of_whom_all_hear(house: House) -> None:
    ana = await member_named(house, "Ana")
    await by_mail(house, "Ben Mas")
    await drafted(house, ana)
    assert "neither Matrix" not in (await ana.says("yes")).body
