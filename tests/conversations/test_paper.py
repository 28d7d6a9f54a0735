"""Ballots on paper: two tellers read the same, or nothing counts."""

import pytest

from assistant.domain.ballots import Surface
from assistant.domain.members import MemberStatus
from assistant.services.ballot_times import over
from assistant.storage.ballots import BallotRepository
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.paper_ballots import PaperBallotRepository
from assistant.storage.persons import PersonRepository
from tests.support.asking import told
from tests.support.conversation import House, Somebody
from tests.support.proposing import announced, declared_by_time, member_named, opened
from tests.support.remote import by_mail, mails
from tests.support.vote_house import Vote, kind_named, stands, vote_on

TYPED = {
    "en": ("tellers {} and {}", "paper Joan Riera yes"),
    "ca": ("escrutadores {} i {}", "paper Joan Riera sí"),
}


async def counting(house: House, locale: str = "en") -> tuple[Vote, Somebody, Somebody, Somebody]:
    """Return an open vote, who proposed it, and its two tellers."""
    ana, ben, carla = [await member_named(house, name, locale) for name in ("Ana", "Ben", "Carla")]
    await by_mail(house, "Joan Riera")
    vote = await announced(house, ana, locale)
    names = TYPED[locale][0].format(ben.user_id, carla.user_id)
    named = await ana.says(f"{vote.number} {names}")
    assert named.id == "paper-tellers-named"
    assert [
        heard.reply and heard.reply.message for heard in told(named, ben) + told(named, carla)
    ] == ["paper-asked"] * 2
    await opened(vote)
    return vote, ana, ben, carla


async def surfaces(house: House, vote: Vote) -> list[Surface]:
    async with house.database.reading() as connection:
        return [each.surface for each in await BallotRepository(connection).of(vote.number)]


@pytest.mark.parametrize("locale", ["en", "ca"])
async def test_a_paper_counts_once_two_have_read_the_same(house: House, locale: str) -> None:
    vote, ana, ben, carla = await counting(house, locale)
    typed = f"{vote.number} {TYPED[locale][1]}"
    first = await ben.says(typed)
    assert first.id == "paper-noted"
    assert len(first.messages) == 1
    assert await vote.counted() == {}
    assert (await ben.says(typed)).id == "paper-noted"
    assert await vote.counted() == {}
    second = await carla.says(typed)
    assert second.id == "paper-counted"
    assert told(second, ana) == []
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    assert await surfaces(house, vote) == [Surface.PAPER]
    assert (await ben.says(typed)).id == "paper-stands"


async def test_whose_paper_it_is_hears_of_it(house: House) -> None:
    vote, _, ben, carla = await counting(house)
    await ben.says(f"{vote.number} paper Joan Riera no because it is dear")
    await carla.says(f"{vote.number} paper joan riera: no")
    async with house.database.reading() as connection:
        (ballot,) = await BallotRepository(connection).of(vote.number)
    assert ballot.because == "it is dear"
    assert ballot.person_id is None
    async with house.database.reading() as connection:
        (joan,) = await PersonRepository(connection).by_email("joan@example.org")
    (receipt,) = await mails(house, joan, about="vote-mails-counted")
    assert f"{vote.number}-1-" in receipt.body


async def test_what_two_read_differently_counts_nothing_and_both_are_told(house: House) -> None:
    vote, _, ben, carla = await counting(house)
    await ben.says(f"{vote.number} paper Joan Riera yes")
    differs = await carla.says(f"{vote.number} paper Joan Riera no")
    assert differs.id == "paper-differs"
    assert [each.reply and each.reply.message for each in told(differs, ben)] == ["paper-differs"]
    assert await vote.counted() == {}
    assert (await carla.says(f"{vote.number} paper Joan Riera no")).id == "paper-noted"
    assert (await ben.says(f"{vote.number} paper Joan Riera no")).id == "paper-counted"


async def test_who_votes_in_chat_or_on_the_web_is_not_entered(house: House) -> None:
    vote, ana, ben, carla = await counting(house)
    await ben.says(f"{vote.number} paper Ana yes")
    await ana.says(f"{vote.number} no")
    assert (await carla.says(f"{vote.number} paper Ana yes")).id == "paper-voted"
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_a_ballot_in_chat_takes_the_place_of_a_paper(house: House) -> None:
    vote, ana, ben, carla = await counting(house)
    await ben.says(f"{vote.number} paper Ana yes")
    counted = await carla.says(f"{vote.number} paper Ana yes")
    assert [each.reply and each.reply.message for each in told(counted, ana)] == ["paper-told"]
    await ana.says(f"{vote.number} no")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_tellers_enter_no_paper_of_their_own(house: House) -> None:
    vote, _, ben, _ = await counting(house)
    assert (await ben.says(f"{vote.number} paper Ben yes")).id == "paper-own"


async def test_nobody_else_enters_papers(house: House) -> None:
    vote, ana, _, _ = await counting(house)
    for said in ("Joan Riera yes", "Nobody Here yes"):
        assert (await ana.says(f"{vote.number} paper {said}")).id == "paper-not-teller"
    eve = await house.stranger()
    assert (await eve.says(f"{vote.number} paper Joan Riera yes")).id != "paper-noted"
    async with house.database.reading() as connection:
        assert await PaperBallotRepository(connection).waiting(vote.number) == ()


async def test_one_who_is_teller_no_more_counts_nothing(house: House) -> None:
    vote, ana, ben, carla = await counting(house)
    dan = await member_named(house, "Dan")
    await ben.says(f"{vote.number} paper Joan Riera yes")
    await ana.says(f"{vote.number} tellers {carla.user_id}, {dan.user_id}")
    assert (await ben.says(f"{vote.number} paper Joan Riera yes")).id == "paper-not-teller"
    assert (await carla.says(f"{vote.number} paper Joan Riera yes")).id == "paper-noted"
    assert (await dan.says(f"{vote.number} paper Joan Riera yes")).id == "paper-counted"


@pytest.mark.parametrize("names", ["{ana} and {ben}", "{ben}", "{ben} and {ben}"])
async def test_it_takes_two_who_have_written_nothing_of_it(house: House, names: str) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    said = names.format(ana=ana.user_id, ben=ben.user_id)
    assert (await ana.says(f"{vote.number} tellers {said}")).id == "paper-bad-tellers"
    carla = await member_named(house, "Carla")
    typed = f"{vote.number} tellers {ben.user_id} and {carla.user_id}"
    refused = await ben.says(typed)
    assert refused.id == "paper-not-leading"
    assert "Ana leads it." in refused.body


async def test_after_the_close_no_paper_is_taken(house: House) -> None:
    vote, _, ben, carla = await counting(house)
    await ben.says(f"{vote.number} paper Joan Riera yes")
    house.later(days=7)
    late = await carla.says(f"{vote.number} paper Joan Riera yes")
    assert late.id == over(await vote.proposal()).message
    assert await vote.counted() == {}


@pytest.mark.parametrize(("locale", "outside"), [("en", "does not see"), ("ca", "no veu la")])
async def test_tellers_are_of_the_circle_that_decides(
    house: House, locale: str, outside: str
) -> None:
    """Nobody else is told what a circle decides on, not even by being named."""
    ana, ben, carla, dan = [
        await member_named(house, name, locale) for name in ("Ana", "Ben", "Carla i Mas", "Dan")
    ]
    circle = await house.circle("finance", people=(ana, ben, carla))
    async with house.database.transaction(house.now) as tx:
        assert ana.person is not None
        lead = Lead(person_id=ana.person.id)
        await CircleRepository(tx.connection).set_lead(circle.id, lead)
    kind = await kind_named(house, "ordinary")
    vote = await vote_on(house, kind, circle=circle)
    tellers = TYPED[locale][0]
    refused = await ana.says(f"{vote.number} {tellers.format(ben.user_id, dan.user_id)}")
    assert refused.id == "paper-outside-teller"
    assert "Dan" in refused.body
    assert outside in refused.body
    assert told(refused, dan) == []
    named = await ana.says(f"{vote.number} {tellers.format('Ben', 'Carla i Mas')}")
    assert named.id == "paper-tellers-named"


async def test_who_reads_what_is_counted_already_differs_from_who_read_else_since(
    house: House,
) -> None:
    vote, _, ben, carla = await counting(house)
    for teller in (ben, carla):
        await teller.says(f"{vote.number} paper Joan Riera yes")
    assert (await ben.says(f"{vote.number} paper Joan Riera no")).id == "paper-noted"
    differs = await carla.says(f"{vote.number} paper Joan Riera yes")
    assert differs.id == "paper-differs"
    assert [each.reply and each.reply.message for each in told(differs, ben)] == ["paper-differs"]
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    await ben.says(f"{vote.number} paper Joan Riera no")
    assert (await ben.says(f"{vote.number} paper Joan Riera yes")).id == "paper-stands"
    async with house.database.reading() as connection:
        assert await PaperBallotRepository(connection).waiting(vote.number) == ()


async def test_a_reason_alone_is_entered_by_two_as_well(house: House) -> None:
    vote, _, ben, carla = await counting(house)
    for teller in (ben, carla):
        await teller.says(f"{vote.number} paper Joan Riera no")
    noted = await ben.says(f"{vote.number} paper Joan Riera no because it is dear")
    assert noted.id == "paper-noted"
    assert "it is dear" in noted.body
    counted = await carla.says(f"{vote.number} paper Joan Riera no because it is too dear")
    assert counted.id == "paper-counted"
    assert "it is dear" in counted.body  # whose words are kept is not left to guess
    async with house.database.reading() as connection:
        ledger = await BallotRepository(connection).of(vote.number)
    assert [each.because for each in ledger] == [None, "it is dear"]


async def test_a_paper_that_is_brought_back_is_still_one(house: House) -> None:
    vote, ana, ben, carla = await counting(house)
    for teller in (ben, carla):
        await teller.says(f"{vote.number} paper Ana yes because she wrote so")
    no = await ana.says(f"{vote.number} no")
    assert (await ben.says(f"{vote.number} paper Ana abstain")).id == "paper-voted"
    await vote.redacts(ana, no)
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    assert await surfaces(house, vote) == [Surface.PAPER, Surface.COMMAND, Surface.PAPER]
    assert (await ben.says(f"{vote.number} paper Ana abstain")).id == "paper-noted"


@pytest.mark.parametrize(
    ("locale", "waits", "minutes_say"),
    [
        ("en", "entered by one teller alone", "Not counted: entered by one teller alone: 2"),
        ("ca", "una sola persona", "No comptats: introduïts per una sola escrutadora: 2"),
    ],
)
async def test_what_one_teller_alone_entered_is_reminded_of_and_listed(
    house: House, locale: str, waits: str, minutes_say: str
) -> None:
    vote, ana, ben, carla = await counting(house, locale)
    dan = await member_named(house, "Dan", locale)
    names = TYPED[locale][0].format(ben.user_id, carla.user_id)
    await ana.says(f"{vote.number} {names}, {dan.user_id}")
    await stands(house, "dan", MemberStatus.ENDED)
    await ben.says(f"{vote.number} {TYPED[locale][1]}")
    await carla.says(f"{vote.number} {TYPED[locale][1].replace('Joan Riera', 'Ana')}")
    await ana.says(f"{vote.number} {TYPED[locale][1].split()[-1]}")
    early = await vote.due(days=4)
    assert not any(waits in each.body for each in early.messages)
    reminded = await vote.due(days=2)
    for teller in (ben, carla):
        (heard,) = [each for each in told(reminded, teller) if waits in each.body]
        assert "Joan Riera (" in heard.body
        assert "Ana (" not in heard.body  # she has voted in chat since
    for other in (ana, dan):  # Dan is a teller, and no member any more
        assert not any(waits in each.body for each in told(reminded, other))
    await declared_by_time(vote)
    minutes = await ana.says(f"{vote.number} minutes")
    (text,) = [file.data.decode() for file in minutes.files if file.name.endswith(".md")]
    assert minutes_say in " ".join(text.split())
    assert "Joan" not in text
    async with house.database.reading() as connection:
        assert await PaperBallotRepository(connection).waiting(vote.number) == ()


async def test_nobody_reads_a_secret_ballot(house: House) -> None:
    ben = await member_named(house, "Ben")
    vote = await vote_on(house, await kind_named(house, "election"), options=("Oak", "Elm"))
    await by_mail(house, "Joan Riera")
    assert (await ben.says(f"{vote.number} paper Joan Riera yes")).id == "paper-secret"


@pytest.mark.parametrize(
    ("said", "id_"),
    [
        ("Zoe Zaz yes", "paper-nobody"),
        ("Riera yes", "paper-nobody"),
        ("Joan Riera", "paper-unclear"),
        ("Joan Riera perhaps", "paper-unclear"),
    ],
)
async def test_what_cannot_be_read_changes_nothing(house: House, said: str, id_: str) -> None:
    vote, _, ben, _ = await counting(house)
    assert (await ben.says(f"{vote.number} paper {said}")).id == id_


async def test_minutes_say_where_ballots_were_cast(house: House) -> None:
    vote, ana, ben, carla = await counting(house)
    for teller in (ben, carla):
        await teller.says(f"{vote.number} paper Joan Riera yes")
    await ana.says(f"{vote.number} yes")
    await vote.declared()
    minutes = await ana.says(f"{vote.number} minutes")
    (text,) = [file.data.decode() for file in minutes.files if file.name.endswith(".md")]
    lines = " ".join(text.split())
    assert "Counted, cast in chat: 1" in lines
    assert "Counted, on paper (two tellers): 1" in lines
    assert "Joan" not in text
