"""A mailed link, opened in a browser: what is cast and counted, and for whom."""

import pytest

from assistant.domain.ballots import Surface
from assistant.storage.ballots import BallotRepository
from tests.support.asking import told
from tests.support.conversation import House
from tests.support.polling import Links, yes
from tests.support.proposing import declared_by_time
from tests.support.remote import by_mail, mails
from tests.support.vote_house import kind_named, vote_on

OPTIONS = ("Oak", "Pine", "Elm")


@pytest.mark.parametrize(
    ("locale", "asks", "taken", "said"),
    [
        ("en", "What do you answer?", "Your ballot is counted", "yes"),
        ("ar", "بماذا تجيبون؟", "صوتكم محسوب", "نعم"),
    ],
)
async def test_a_ballot_is_cast_and_changed_by_the_link(
    house: House, links: Links,
    locale: str, asks: str, taken: str, said: str,
) -> None:  # fmt: skip
    ben, member = await by_mail(house, "Ben Mas", locale=locale)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    voter = await links.of()
    assert asks in await voter.looks()
    shown = await voter.presses(*yes(("because", "It is fair.")))
    assert voter.status == 200
    assert taken in shown
    assert said in shown
    (receipt,) = await mails(house, ben, about="vote-mails-counted")
    code = f"{vote.number}-1-"
    assert code in shown
    assert code in receipt.body
    again = await voter.looks()
    assert 'value="yes" checked' in voter.page
    assert "It is fair." in again
    await voter.presses(("choice", "no"))
    assert await vote.counted() == {member.id: {"choice": "no"}}
    async with house.database.reading() as connection:
        ledger = await BallotRepository(connection).of(vote.number)
    assert [each.surface for each in ledger] == [Surface.WEB, Surface.WEB]
    assert {each.person_id for each in ledger} == {ben.id}


async def test_looking_casts_nothing(house: House, links: Links) -> None:
    """A mail server's scanner opens links, follows them, and reads ahead."""
    await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    link = (await links.of()).url
    for query in ("", "?choice=yes&once=x", "?lang=ca&choice=yes"):
        for send in (links.browser.get, links.browser.head):
            async with send(link + query, headers={"Sec-Purpose": "prefetch"}) as answer:
                assert answer.status == 200
    assert await vote.counted() == {}


@pytest.mark.parametrize(
    ("kind", "marks", "content"),
    [
        ("choose", [("choice", "2")], {"choices": ["Pine"]}),
        ("choose", [("choice", "blank")], {"choices": []}),
        ("approval", [("choice", "3"), ("choice", "1")], {"choices": ["Oak", "Elm"]}),
        ("ranked", [("rank-1", "2"), ("rank-2", ""), ("rank-3", "1")], {"ranking": ["Elm", "Oak"]}),
        ("score", [("score-1", "5"), ("score-2", "0"), ("score-3", "")],
         {"scores": {"Oak": 5, "Pine": 0}}),
        ("score", [("blank", "1")], {"scores": {}}),
        ("schulze", [("rank-2", "7")], {"ranking": ["Pine"]}),
    ],
)  # fmt: skip
async def test_every_method_has_its_form(
    house: House, links: Links,
    kind: str, marks: list[tuple[str, str]], content: dict[str, object],
) -> None:  # fmt: skip
    _, member = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, kind), options=OPTIONS)
    voter = await links.of()
    assert "Pine" in await voter.looks()
    await voter.presses(*marks)
    assert (voter.status, await vote.counted()) == (200, {member.id: content})
    await voter.looks()
    await voter.presses(*marks)
    assert await vote.counted() == {member.id: content}


@pytest.mark.parametrize(
    ("kind", "marks", "why"),
    [
        ("ordinary", [], "Nothing is marked"),
        ("ordinary", [("choice", "perhaps")], "could not read"),
        ("ordinary", [("choice", "yes"), ("choice", "no")], "too many|more than one"),
        ("approval", [("choice", "1"), ("blank", "1")], "marked as blank"),
        ("approval", [("choice", "9")], "could not read"),
        ("approval", [("choice", "1"), ("choice", "1")], "the same number"),
        ("ranked", [("rank-1", "1"), ("rank-2", "1"), ("rank-3", "2")], "the same number"),
        ("ranked", [("rank-1", "first")], "could not read"),
        ("score", [("score-1", "6")], "from 0 to 5"),
        ("score", [("score-1", "99999999999999999999")], "could not read"),
    ],
)
async def test_what_is_no_ballot_keeps_what_was_marked(
    house: House, links: Links,
    kind: str, marks: list[tuple[str, str]], why: str,
) -> None:  # fmt: skip
    await by_mail(house, "Ben Mas")
    options = () if kind == "ordinary" else OPTIONS
    vote = await vote_on(house, await kind_named(house, kind), options=options)
    voter = await links.of()
    await voter.looks()
    shown = await voter.presses(*marks, ("because", "My words"))
    assert voter.status == 422
    assert any(each in shown for each in why.split("|"))
    assert "My words" in shown
    if kind == "ranked" and len(marks) > 1:
        assert voter.page.count(" selected>") == 3
    assert await vote.counted() == {}


async def test_an_objection_without_a_reason_blocks_and_is_asked_for_one(
    house: House, links: Links
) -> None:
    _, member = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "consent"))
    voter = await links.of()
    await voter.looks()
    assert "Please write why" in await voter.presses(("choice", "objection"))
    assert await vote.counted() == {member.id: {"choice": "objection"}}
    shown = await voter.presses(("choice", "objection"), ("because", "Too loud."))
    assert "Your ballot is counted" in shown
    assert await vote.counted() == {member.id: {"choice": "objection"}}


async def test_an_organisation_has_one_ballot_and_its_people_are_told(
    house: House, links: Links
) -> None:
    choir = await house.member("choir", name="Choir")
    ana = await house.person("Ana Puig", members=(choir,))
    ben, _ = await by_mail(house, "Ben Mas", member=choir)
    dan, _ = await by_mail(house, "Dan Roca", locale="ca", member=choir)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    voter = await links.of()
    assert "You vote on behalf of Choir." in await voter.looks()
    await voter.presses(*yes())
    (news,) = told(await house.collect(), ana)
    assert "Choir" in news.body
    assert "yes" in news.body
    (mailed,) = await mails(house, dan, about="vote-mails-colleague")
    assert "Ben Mas ha votat en nom de Choir" in mailed.body
    assert await mails(house, ben, about="vote-mails-colleague") == []
    await ana.says(f"{vote.number} no")
    assert await vote.counted() == {choir.id: {"choice": "no"}}


async def test_after_the_close_nothing_is_taken_and_the_result_can_be_checked(
    house: House, links: Links
) -> None:
    ben, member = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    voter = await links.of()
    await voter.looks()
    form = voter.once
    await voter.presses(*yes())
    house.later(days=7)
    assert "The vote is closed" in await voter.presses(("choice", "no"), once=form)
    assert voter.status == 410
    house.later(days=-7)
    await declared_by_time(vote)
    assert await vote.counted() == {member.id: {"choice": "yes"}}
    result = (await mails(house, ben))[-1]
    voter = links.to(result.secret)
    shown = await voter.looks()
    assert "The result" in shown
    assert "ledger.json" in shown
    await voter.presses(("choice", "no"))
    assert await vote.counted() == {member.id: {"choice": "yes"}}
    async with links.browser.get(f"{voter.url}/ledger.json") as answer:
        ledger = await answer.json()
    assert ledger["declared"]["yes"] == 1
    async with links.browser.get(f"{voter.url}/../../etc/passwd") as answer:
        assert answer.status == 404
