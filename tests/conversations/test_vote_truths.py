"""What is said of a vote is true: one's ballot afterwards, turnout, receipts, what was refused."""

from datetime import timedelta

from sqlalchemy import update

from assistant.domain.members import Role
from assistant.domain.outgoing import Priority
from assistant.domain.refused_ballots import RefusedFor
from assistant.domain.standing import Standing
from assistant.services.counting_votes import CountingVotes
from assistant.storage.outbox import outbox
from assistant.storage.refused_ballots import RefusedBallotRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.votes_cast import VotesCastRepository
from commands.results import BallotVerified, BallotVoid
from tests.support.conversation import House, Somebody
from tests.support.proposing import announced, member_named, opened
from tests.support.vote_house import Vote, kind_named, vote_on

OPTIONS = ("Forn vell", "Hort comú", "Taller")


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _turnout(vote: Vote) -> int:
    async with vote.house.database.reading() as connection:
        return await VotesCastRepository(connection).turnout(vote.number, 1)


async def _refused(vote: Vote) -> dict[RefusedFor, int]:
    async with vote.house.database.reading() as connection:
        return dict(await RefusedBallotRepository(connection).of(vote.number, 1))


async def test_one_sees_afterwards_what_one_voted(house: House) -> None:
    ana, pau = await _voter(house, "Ana"), await _voter(house, "Pau", "ca")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    receipt = (await ana.says(f"{vote.number} yes because it is fair")).reply.receipt.code
    await vote.closed()
    assert "yes, because" in (await ana.says(f"{vote.number} mine")).body
    await vote.declared()
    shown = await ana.says(f"{vote.number} mine")
    assert shown.id == "votes-mine"
    assert "yes, because “it is fair”" in shown.body
    assert receipt in shown.body
    assert (await pau.says(f"{vote.number} el meu vot")).body.endswith("El teu vot: cap.")


async def test_of_a_secret_vote_it_is_said_that_nobody_can_tell(house: House) -> None:
    people = [await _voter(house, f"V{place}", "ca" if place else "en") for place in range(11)]
    vote = await vote_on(house, await kind_named(house, "election"), options=OPTIONS)
    code = (await people[0].says(f"{vote.number} B A")).reply.receipt.code
    for who in people[1:]:
        await who.says(f"{vote.number} A")
    await vote.declared()
    first = await people[0].says(f"{vote.number} mine")
    assert first.id == "votes-mine-secret"
    assert "nor can I" in first.body
    assert "i jo tampoc" in (await people[1].says(f"{vote.number} el meu vot")).body
    assert "was counted" in (await people[0].says(f"verify {code}")).body


async def test_turnout_is_of_ballots_that_count(house: House) -> None:
    """Neither what was taken back, nor what was spoiled, nor what came late."""
    ana, oriol, berta = [await _voter(house, name) for name in ("Ana", "Oriol", "Berta")]
    vote = await vote_on(house, await kind_named(house, "choose"), options=OPTIONS)
    await ana.says(f"{vote.number} A")
    await vote.taps(oriol, "2")
    await berta.says(f"{vote.number} C")
    assert await _turnout(vote) == 3
    await ana.says(f"{vote.number} take back")
    await vote.taps(oriol, "zzz")
    assert await _turnout(vote) == 1
    assert "1 of 3" in (await ana.says(f"proposal {vote.number}")).body
    await vote.taps(oriol, "1")
    assert await _turnout(vote) == 2
    secret = await vote_on(
        house, await kind_named(house, "choose", secret=True, version=2), options=OPTIONS
    )
    await secret.taps(oriol, "1")
    async with house.database.reading() as connection:
        assert await SecretBallotRepository(connection).count(secret.number) == 1
    await secret.taps(oriol, "zzz")
    async with house.database.reading() as connection:
        assert await SecretBallotRepository(connection).count(secret.number) == 0


async def test_refused_ballots_are_counted_by_reason_without_content(house: House) -> None:
    ana = await _voter(house, "Ana")
    forn = await house.member("forn", name="Forn")
    contact = await house.person("Carles", members=(forn,), role=Role.CONTACT)
    secret = await kind_named(house, "ordinary", secret=True, version=2)
    vote = await vote_on(house, secret, opens_at=house.now + timedelta(hours=1))
    assert (await ana.says(f"{vote.number} yes")).id == "votes-not-open"
    house.later(hours=1)
    await house.falls_due("proposal-open", {"proposal": vote.number})
    late_comer = await _voter(house, "Dora")
    assert (await late_comer.says(f"{vote.number} no")).id == "votes-not-on-roll"
    await late_comer.says(f"{vote.number} what is this about?")  # no ballot
    await late_comer.says(f"{vote.number} mine")
    assert (await contact.says(f"{vote.number} yes")).id == "votes-by-representatives"
    await vote.closed()
    assert (await ana.says(f"{vote.number} yes")).id == "votes-over"
    expected = {
        RefusedFor.NOT_OPEN: 1,
        RefusedFor.NOT_ON_ROLL: 1,
        RefusedFor.CONTACT: 1,
        RefusedFor.LATE: 1,
    }
    assert await _refused(vote) == expected
    await vote.due(minutes=20)
    await ana.says(f"{vote.number} yes")
    assert await _refused(vote) == expected  # what is declared changes no more


async def test_a_receipt_of_an_amended_text_says_so(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await announced(house, ana)
    await opened(vote)
    code = (await ben.says(f"{vote.number} yes")).reply.receipt.code
    await ana.says(f"{vote.number} amend We raise them by 2 %.")
    await ana.says("yes")
    for who, words in ((ben, "verify"), (ana, "verify")):
        void = await who.says(f"{words} {code}")
        assert isinstance(void.reply, BallotVoid)
        assert (void.reply.version, void.reply.position) == (1, 1)
        assert "voided by the amendment" in void.body
    await ana.says(f"{vote.number} withdraw")
    await ana.says("yes")
    assert isinstance((await ben.says(f"verify {code}")).reply, BallotVoid)


async def test_an_edit_that_names_another_member_takes_the_first_ones_ballot_back(
    house: House,
) -> None:
    forn, hort = await house.member("forn", name="Forn"), await house.member("hort", name="Hort")
    ana = await house.person("Ana", members=(forn, hort))
    await house.person("Berta", members=(forn,))
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    first = await ana.says(f"{vote.number} no Forn")
    second = await ana.says(f"{vote.number} yes Forn")
    assert await vote.counted() == {forn.id: {"choice": "yes"}}
    edited = await ana.edits(second, f"{vote.number} yes Hort")
    assert await vote.counted() == {forn.id: {"choice": "no"}, hort.id: {"choice": "yes"}}
    assert "no longer votes on behalf of Forn" in edited.body
    assert "no" in edited.messages[1].body  # Berta hears what counts for Forn now
    for name, voter in (("Forn", forn), ("Hort", hort), ("Forn", forn)):
        await ana.edits(second, f"{vote.number} abstain {name}")
        assert (await vote.counted())[voter.id] == {"choice": "abstain"}
    assert await vote.counted() == {forn.id: {"choice": "abstain"}}
    await ana.redacts(first)
    assert await vote.counted() == {forn.id: {"choice": "abstain"}}


async def test_a_withdrawn_objection_is_a_ballot_in_the_chain(house: House) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    vote = await vote_on(house, await kind_named(house, "consent"))
    objected = await ben.says(f"{vote.number} objection because it is dear")
    assert objected.id in {"votes-counted", "votes-reason-wanted"}
    await ana.says(f"{vote.number} consent")
    gone = await ben.says(f"{vote.number} withdraw objection")
    assert gone.id == "objections-withdrawn"
    (receipt,) = gone.reply.receipts
    found = await ben.says(f"verify {receipt.code}")
    assert isinstance(found.reply, BallotVerified)
    assert found.reply.standing is Standing.COUNTED
    assert "a concern, because “it is dear”" in (await ben.says(f"{vote.number} mine")).body
    proposal = await vote.proposal()
    async with house.database.reading() as connection:
        counted = await CountingVotes.on(connection).of(proposal)
    assert [each.content["choice"] for each in counted.ledger] == [
        "objection",
        "consent",
        "concern",
    ]
    assert counted.objected == ()
    assert counted.verdict.consents is not None
    assert counted.verdict.consents.concerns == 1


async def test_minutes_prove_notice_and_count_what_was_refused(house: House) -> None:
    """Of three who were told, one could not be reached; by mail, as on Matrix, it is written so."""
    ana, _ben, carla = [await member_named(house, name) for name in ("Ana", "Ben", "Carla")]
    vote = await announced(house, ana)
    await vote.due()
    went = house.now
    async with house.database.transaction(house.now) as tx:
        notices = outbox.c.recipient.is_not(None) & (outbox.c.priority == Priority.REMINDER)
        await tx.connection.execute(update(outbox).where(notices).values(sent_at=went))
        lost = notices & (outbox.c.recipient == carla.user_id)
        await tx.connection.execute(update(outbox).where(lost).values(state="dead", sent_at=None))
    await opened(vote)
    late_comer = await member_named(house, "Dora")
    await late_comer.says(f"{vote.number} no")
    await ana.says(f"{vote.number} yes")
    await vote.declared()
    await ana.says(f"{vote.number} minutes")
    _pdf, text = await ana.gets_file(), await ana.gets_file()
    written = text.data.decode()
    assert "to people: 2; not delivered by the close: 1" in written
    assert "Refused: not on the roll: 1" in written
    assert "Late, not counted: 0" in written
