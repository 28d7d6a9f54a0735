"""What nobody can read may be a ballot: it is repeated once, and then nobody waits any more."""

from datetime import timedelta

import pytest

from assistant.domain.verdicts import Outcome
from assistant.services.declaring import RepeatBallot
from assistant.storage.objections import ObjectionRepository
from tests.support import leaving
from tests.support.conversation import House, Somebody
from tests.support.unread import closes, is_declared, key_comes, sends_unread
from tests.support.vote_house import Vote, kind_named, vote_on

OPTIONS = ("Forn vell", "Hort comú", "Taller")
FORN, HORT = {"ranking": ["Forn vell"]}, {"ranking": ["Hort comú"]}


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _election(house: House) -> Vote:
    return await vote_on(house, await kind_named(house, "election"), options=OPTIONS)


async def _ordinary(house: House) -> Vote:
    return await vote_on(house, await kind_named(house, "ordinary"))


async def test_a_secret_ballot_that_comes_late_takes_no_newer_ones_place(house: House) -> None:
    """By when it was sent, though its key came last; what is redacted brings the older one back."""
    ana = await _voter(house, "Ana", "ca")
    vote = await _election(house)
    house.later(hours=1)
    dark = await sends_unread(house, ana)
    house.later(hours=1)
    newer = await ana.says(f"{vote.number} B")
    house.later(hours=1)
    told = await key_comes(house, ana, dark, f"{vote.number} A")
    assert await vote.contents() == [HORT]
    assert "Hort comú" in told.body
    await ana.redacts(newer)
    assert await vote.contents() == [FORN]


async def test_the_times_of_secret_ballots_lie_nowhere_in_clear(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    house.later(hours=1, milliseconds=123)
    await ana.says(f"{vote.number} B")
    stamp = round(house.now.timestamp() * 1000)
    async with house.database.reading() as connection:
        rows = (await connection.exec_driver_sql("SELECT * FROM secret_ballots")).all()
    text = repr(rows)
    assert len(rows) == 1
    assert str(stamp) not in text
    assert f"{stamp:016x}" not in text
    assert house.now.isoformat()[:13] not in text


async def test_one_repetition_counts_and_no_change_of_it(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    vote = await _ordinary(house)
    for who in (ana, ben):
        await sends_unread(house, who)
    asked = await closes(vote)
    assert {each.recipient for each in asked.messages} >= {ana.user_id, ben.user_id}
    first = await ana.says(f"{vote.number} yes")
    assert first.id == "votes-counted"
    again = await ana.says(f"{vote.number} no")
    assert again.id == "votes-late"
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    await ben.says(f"{vote.number} no")
    await vote.due(seconds=1)
    assert await is_declared(vote)  # not two days later: nothing is left to wait for
    assert sorted(each["choice"] for each in (await vote.counted()).values()) == ["no", "yes"]


async def test_a_secret_vote_waits_no_longer_than_for_the_repetition(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    vote = await _election(house)
    await ben.says(f"{vote.number} B")
    house.later(minutes=1)
    for who in (ana, ben):
        await sends_unread(house, who)
    await closes(vote)
    assert (await ana.says(f"{vote.number} A")).id == "votes-counted"
    changed = await ana.says(f"{vote.number} C")
    assert changed.id == "votes-over"
    edited = await ana.edits(changed, f"{vote.number} B")
    assert edited.id == "votes-over"
    assert {each["ranking"][0] for each in await vote.contents()} == {"Forn vell", "Hort comú"}
    await vote.due(seconds=1)
    assert not await is_declared(vote)  # Ben's later one may still change his ballot
    assert (await ben.says(f"{vote.number} C")).id == "votes-counted"
    await vote.due(seconds=1)
    assert await is_declared(vote)
    assert {each["ranking"][0] for each in await vote.contents()} == {"Forn vell", "Taller"}


async def test_what_was_repeated_and_is_read_after_all_is_cast_once(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await _election(house)
    dark = await sends_unread(house, ana)
    await sends_unread(house, ben)
    await closes(vote)
    await ana.says(f"{vote.number} A")
    await key_comes(house, ana, dark, f"{vote.number} B")
    assert await vote.contents() == [FORN]


@pytest.mark.parametrize("newer", [True, False])
async def test_who_voted_after_the_unread_message_has_nothing_to_repeat(
    house: House, *, newer: bool
) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await _election(house)
    await sends_unread(house, ben)
    if not newer:
        await ana.says(f"{vote.number} A")
    house.later(hours=1)
    await sends_unread(house, ana)
    if newer:
        house.later(hours=1)
        await ana.says(f"{vote.number} A")
    await closes(vote)
    said = await ana.says(f"{vote.number} B")
    assert said.id == ("votes-over" if newer else "votes-counted")
    assert await vote.contents() == [FORN if newer else HORT]


async def test_somebody_elses_unread_message_gives_no_late_vote(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await _ordinary(house)
    await sends_unread(house, ana)
    await closes(vote)
    assert (await ben.says(f"{vote.number} yes")).id == "votes-late"
    await sends_unread(house, ben, at=house.now - timedelta(minutes=1))  # after the close
    assert (await ben.says(f"{vote.number} yes")).id == "votes-late"


@pytest.mark.parametrize(
    ("older", "newer", "outcome"),
    [
        ("consent", "objection because it is dear", Outcome.BLOCKED),
        ("objection because it is dear", "consent", Outcome.ADOPTED),
    ],
)
async def test_an_older_answer_that_comes_late_settles_and_raises_no_objection(
    house: House, older: str, newer: str, outcome: Outcome
) -> None:
    """What became of an objection follows the ballot that counts: the one that was sent last."""
    ana, ben = await _voter(house, "Ana", "ca"), await _voter(house, "Ben")
    vote = await vote_on(house, await kind_named(house, "consent", rounds=(), version=2))
    await ana.says(f"{vote.number} consento")
    dark = await sends_unread(house, ben)
    house.later(hours=1)
    await ben.says(f"{vote.number} {newer}")
    house.later(hours=1)
    await key_comes(house, ben, dark, f"{vote.number} {older}")
    async with house.database.reading() as connection:
        objections = await ObjectionRepository(connection).of(vote.number)
    assert [each.open for each in objections] == ([True] if outcome is Outcome.BLOCKED else [])
    await closes(vote)
    assert (await vote.proposal()).outcome is outcome
    assert await vote.problems() == []


async def test_what_counts_is_shown_though_what_was_said_later_stays_unread(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _ordinary(house)
    await ana.says(f"{vote.number} yes because it is fair")
    house.later(hours=1)
    await sends_unread(house, ana)
    await closes(vote)
    await vote.due(days=2)
    assert await is_declared(vote)
    assert "yes, because “it is fair”" in (await ana.says(f"{vote.number} mine")).body


async def test_a_sealed_vote_is_counted_however_its_count_went_astray_and_asks_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose ballot is whose can be told no more: an unread message holds nothing back then."""
    ana = await _voter(house, "Ana")
    vote = await _election(house)
    await sends_unread(house, ana)
    house.later(hours=1)
    await ana.says(f"{vote.number} B")
    with monkeypatch.context() as astray:
        astray.setattr(leaving, "COUNT", "nothing")
        await closes(vote)
        assert not await is_declared(vote)
    step = await vote.due(minutes=11)
    assert await is_declared(vote)
    assert await vote.contents() == [HORT]
    assert not [each for each in step.messages if isinstance(each.reply, RepeatBallot)]
    assert not (await vote.due(minutes=30)).messages
