"""A mailed link in the wrong hands: who may end it, what becomes of its ballot, and who hears."""

import pytest
from sqlalchemy import func, select

from assistant.services.proposal_clocks import KEPT
from assistant.storage.ballot_links import ballot_links
from tests.support.conversation import House, Somebody
from tests.support.polling import Links, yes
from tests.support.proposing import announced, declared_by_time, member_named, opened
from tests.support.remote import by_mail, mails
from tests.support.vote_house import Vote, kind_named, vote_on

SAID = {
    "en": ("new link Ben Mas", "lead nowhere any more", "yes"),
    "ca": ("enllaç nou Ben Mas", "ja no porten enlloc", "sí"),
}


async def kept(house: House) -> int:
    async with house.database.reading() as connection:
        query = select(func.count()).select_from(ballot_links)
        return int((await connection.execute(query)).scalar_one())


async def led(house: House, locale: str = "en") -> tuple[Vote, Somebody]:
    """Return an open vote with Ben, who has no Matrix, on its roll, and who leads it."""
    ana = await member_named(house, "Ana", locale)
    await by_mail(house, "Ben Mas", locale=locale)
    vote = await announced(house, ana, locale)
    await opened(vote)
    return vote, ana


@pytest.mark.parametrize("locale", SAID)
async def test_a_stolen_link_is_dead_and_its_ballot_stands_until_the_next(
    house: House, links: Links, locale: str
) -> None:
    said, told, _ = SAID[locale]
    vote, ana = await led(house, locale)
    thief = await links.of()
    await thief.looks()
    await thief.presses(("choice", "no"))
    done = await ana.says(f"{vote.number} {said}")
    assert done.id == "ballot-links-replaced"
    assert told in done.body
    await thief.looks()
    assert thief.status == 404
    await thief.presses(*yes(), once="again")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]
    ben = await links.of()
    assert ben.url != thief.url
    await ben.looks()
    await ben.presses(*yes())
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    await declared_by_time(vote)
    minutes = await ana.says(f"{vote.number} minutes" if locale == "en" else f"{vote.number} acta")
    (text,) = [file.data.decode() for file in minutes.files if file.name.endswith(".md")]
    lines = " ".join(text.split())
    replaced, used = {
        "en": ("links to ballots replaced: 1", "after a ballot was cast with one: 1"),
        "ca": ("paperetes substituïts: 1", "després d'emetre un vot amb un: 1"),
    }[locale]
    assert replaced in lines
    assert used in lines


async def test_a_secret_vote_has_links_replaced_and_tells_nobody_whether_one_was_used(
    house: House, links: Links
) -> None:
    choir = await house.member("choir", name="Choir")
    ana = await house.person("Ana Puig", members=(choir,))
    ben, _ = await by_mail(house, "Ben Mas", member=choir)
    kind = await kind_named(house, "election")
    vote = await vote_on(house, kind, options=("Oak", "Elm"))
    thief = await links.of()
    await thief.looks()
    await thief.presses(("rank-1", "1"))
    await house.collect()
    assert (await ana.says(f"{vote.number} new link choir")).id == "ballot-links-replaced"
    await thief.looks()
    assert thief.status == 404
    (mailed,) = [each for each in await mails(house, ben) if "a new link" in each.subject]
    assert "the last one counts" in mailed.body
    voter = await links.of()
    await voter.looks()
    await voter.presses(("rank-2", "1"))
    assert await vote.contents() == [{"ranking": ["Elm"]}]
    await vote.declared()
    minutes = await ana.says(f"{vote.number} minutes")
    (text,) = [file.data.decode() for file in minutes.files if file.name.endswith(".md")]
    lines = " ".join(text.split())
    assert "links to ballots replaced: 1" in lines
    assert "after a ballot was cast with one: not known" in lines


async def test_nobody_else_ends_links_or_learns_who_has_some(house: House) -> None:
    vote, ana = await led(house)
    eve = await member_named(house, "Eve")
    for name in ("Ben Mas", "Nobody Here"):
        refused = await eve.says(f"{vote.number} new link {name}")
        assert refused.id == "ballot-links-not-yours"
        assert "Ana leads it." in refused.body
    for name in ("Nobody Here", "Ana", "Ben Mas today"):
        assert (await ana.says(f"{vote.number} new link {name}")).id == "ballot-links-none"
    assert await kept(house) == 1


async def test_links_are_replaced_three_times_and_forgotten_long_after_the_result(
    house: House, links: Links
) -> None:
    vote, ana = await led(house)
    for _ in range(3):
        done = await ana.says(f"{vote.number} new link Ben Mas")
        assert done.id == "ballot-links-replaced"
        assert await kept(house) == 1
    assert (await ana.says(f"{vote.number} new link Ben Mas")).id == "ballot-links-often"
    await declared_by_time(vote)
    assert (await ana.says(f"{vote.number} new link Ben Mas")).id == "votes-over"
    voter = await links.of()
    assert "The result" in await voter.looks()
    await vote.due(days=KEPT.days - 1)
    assert await kept(house) > 0
    await vote.due(days=1)
    assert await kept(house) == 0
    await voter.looks()
    assert voter.status == 404
