"""Secret votes and chats that are not encrypted: no ballot lies there, and nobody is left out."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from assistant.domain.incoming import Place, PollResponse
from assistant.domain.outgoing import Poll
from assistant.domain.refused_ballots import RefusedFor
from assistant.storage.ballot_links import ballot_links
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import outbox
from assistant.storage.persons import PersonRepository
from assistant.storage.refused_ballots import RefusedBallotRepository
from tests.support.conversation import House, Somebody
from tests.support.remote import mails
from tests.support.vote_house import Vote, kind_named, vote_on

OPTIONS = ("Forn vell", "Hort comú", "Taller")
HORT = {"ranking": ["Hort comú"]}


async def _in_clear(house: House, name: str, locale: str, email: str | None) -> Somebody:
    """Make a voter whose chat with us is not encrypted."""
    member = await house.member(name.lower())
    who = await house.person(name, locale=locale, email=email, members=(member,))
    await _stands_in_clear(house, who.direct)
    who.direct = replace(who.direct, encrypted=False)
    return who


async def _stands_in_clear(house: House, place: Place) -> None:
    async with house.database.transaction(house.now) as tx:
        rooms = MatrixRoomRepository(tx.connection)
        before = (await rooms.read([place.room_id]))[place.room_id]
        await rooms.write(replace(before, encryption=None), before)


async def _now_has(house: House, who: Somebody, *, email: str, timezone: str | None = None) -> None:
    assert who.person is not None
    who.person = replace(who.person, email=email, timezone=timezone)
    async with house.database.transaction(house.now) as tx:
        await PersonRepository(tx.connection).update(who.person)


async def _links(house: House, who: Somebody) -> int:
    assert who.person is not None
    async with house.database.reading() as connection:
        query = select(ballot_links).where(ballot_links.c.person_id == who.person.id)
        return len((await connection.execute(query)).all())


async def _election(house: House) -> Vote:
    return await vote_on(house, await kind_named(house, "election"), options=OPTIONS)


@pytest.mark.parametrize(
    ("locale", "mine", "encrypted"), [("en", "mine", "not encrypted"), ("es", "mi voto", "cifrado")]
)
async def test_no_secret_ballot_is_asked_taken_or_shown_in_clear(
    house: House, locale: str, mine: str, encrypted: str
) -> None:
    ana = await _in_clear(house, "Ana", locale, None)
    vote = await _election(house)
    said_to_all = {reply.message: body for body, reply in house.renderer.heard}
    assert encrypted in said_to_all["votes-ballot-in-clear"]
    assert f"{vote.number} B" not in said_to_all["votes-ballot-in-clear"]
    assert "votes-ballot" not in said_to_all
    for said in ("B A", "", "A", mine, "nonsense"):
        step = await ana.says(f"{vote.number} {said}".strip())
        assert encrypted in step.body, said
        assert f"{vote.number} B A" not in step.body, said
        assert "Hort comú" not in step.body or not said
    assert f"{vote.number} B" not in (await ana.says("vote")).body
    assert await vote.contents() == []
    async with house.database.reading() as connection:
        refused = await RefusedBallotRepository(connection).of(vote.number, 1)
    assert refused == {RefusedFor.IN_CLEAR: 2}
    private = await house.room(ana, direct=True)
    step = await ana.says(f"{vote.number} B", private)
    assert step.id == "votes-counted"
    code = step.reply.receipt.code
    assert await vote.contents() == [HORT]
    for said in (f"{vote.number} {mine}", f"verify {code}"):
        shown = await ana.says(said)
        assert encrypted in shown.body
        assert "Hort comú" not in shown.body
        assert code not in shown.body
    assert (await ana.says(f"verify {code}", private)).id == "results-verified-kept"


async def test_a_poll_is_not_sent_there_and_not_answered(house: House) -> None:
    ana = await _in_clear(house, "Ana", "en", None)
    ben = await house.person("Ben", members=(await house.member("ben"),))
    house.later(days=1)
    await _stands_in_clear(house, await house.room(ben, direct=True))  # newer than their own
    kind = await kind_named(house, "choose", secret=True, version=2)
    vote = await vote_on(house, kind, options=OPTIONS)
    assert await vote.polls(ana) == []
    ((poll, asked),) = await vote.polls(ben)
    assert asked is None or isinstance(asked, Poll)
    async with house.database.reading() as connection:
        query = select(outbox.c.room_id).where(outbox.c.event_id == poll)
        assert (await connection.execute(query)).scalar() == ben.direct.room_id
    ben.direct = replace(ben.direct, encrypted=False)
    tapped = await house.receive(PollResponse(poll=poll, answers=("2",)), ben.user_id, ben.direct)
    assert tapped.id == "votes-in-clear"
    assert await vote.contents() == []


async def test_who_has_no_encrypted_chat_votes_by_mail(house: House) -> None:
    """An address that is noted later, or corrected, is used as soon as they ask: one link each."""
    ana = await _in_clear(house, "Ana", "ca", "ana@example.org")
    ben = await _in_clear(house, "Ben", "en", None)
    assert ana.person is not None
    assert ben.person is not None
    vote = await _election(house)
    (mail,) = await mails(house, ana.person)
    assert mail.secret
    group = await house.room(ana, ben)
    told = await ana.says(f"{vote.number} A", group)
    assert "xifrat" in told.body
    assert (await ana.says(f"vote {vote.number}")).id == "votes-in-clear"
    await vote.due()
    assert len(await mails(house, ana.person)) == 1
    await ben.says(f"vote {vote.number}")
    await vote.due()
    assert await mails(house, ben.person) == []
    for email in ("ben@exmaple.org", "ben@exmaple.org", "ben@example.org", "ben@exmaple.org"):
        await _now_has(house, ben, email=email)
        refused = await ben.says(f"vote {vote.number}")
        assert "You also get a mail" in refused.body
        await vote.due()
        assert len(await mails(house, ben.person)) == 1


async def test_who_votes_by_mail_is_reminded_once_and_not_at_night(house: House) -> None:
    ana = await _in_clear(house, "Ana", "ca", "ana@example.org")
    await _now_has(house, ana, email="ana@example.org", timezone="Pacific/Honolulu")
    assert ana.person is not None
    vote = await _election(house)
    await vote.due(days=6)  # midnight there
    assert await _links(house, ana) == len(await mails(house, ana.person)) == 1
    await vote.due(hours=12)
    assert await _links(house, ana) == len(await mails(house, ana.person)) == 2
    replaced = await ana.says(f"{vote.number} enllaç nou Ana")
    assert replaced.id == "ballot-links-replaced"
    assert "un enllaç nou" in (await mails(house, ana.person))[-1].subject


async def test_open_votes_are_held_in_clear(house: House) -> None:
    ana = await _in_clear(house, "Ana", "en", None)
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    assert (await ana.says(f"{vote.number} yes")).id == "votes-counted"
    assert (await vote.taps(ana, "no")).id == "votes-counted"
