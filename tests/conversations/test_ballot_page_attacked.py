"""Who misuses a ballot's page: guesses, replays, other sites, other votes, and the curious."""

import re

import aiohttp
from sqlalchemy import select
from structlog.testing import capture_logs

from assistant.storage.ballot_links import ballot_links
from assistant.storage.ballots import BallotRepository
from assistant.storage.members import MemberRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.web.door_limits import BallotLimits, Buckets
from tests.support.conversation import House
from tests.support.door import words
from tests.support.polling import Links, Voter, polling_place, yes
from tests.support.remote import by_mail, invited, mails
from tests.support.vote_house import kind_named, vote_on

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"


async def test_a_guess_is_nothing_and_many_are_slowed_down(
    house: House, browser: aiohttp.ClientSession
) -> None:
    await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    real = await invited(house)
    limits = BallotLimits(guesses=Buckets(4, 60.0), ballots=Buckets(4, 60.0))
    async with polling_place(house, limits=limits) as url:
        seen = set()
        for guess in ("x" * 32, real[:-1], real + "A", "%F0%9F%8D%84"):
            voter = Voter(browser, url + guess)
            await voter.presses(*yes(), once="x")
            seen.add((voter.status, words(voter.page)))
        assert [status for status, _ in seen] == [404]
        voter = Voter(browser, url + "y" * 32)
        for step in (voter.presses(*yes(), once="x"), voter.looks()):
            assert "Please try again in" in await step
            assert voter.status == 429
            assert int(voter.headers["Retry-After"]) > 0
        assert await vote.counted() == {}
        voter = Voter(browser, url + real)  # from the address of who guessed
        assert "Your ballot is counted" in await voter.presses(*yes(), once="x")
    assert len(await vote.counted()) == 1


async def test_files_are_not_made_over_and_over(
    house: House, browser: aiohttp.ClientSession
) -> None:
    await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    real = await invited(house)
    await vote.declared()
    limits = BallotLimits(guesses=Buckets(4, 60.0), ballots=Buckets(2, 60.0))
    async with polling_place(house, limits=limits) as url:
        found = []
        for name in ("nothing.json", "ledger.json", "recount.py", "ledger.json"):
            async with browser.get(f"{url}{real}/{name}") as answer:
                found.append(answer.status)
        assert found == [404, 200, 200, 429]
        assert "The result" in await Voter(browser, url + real).looks()


async def test_who_had_a_link_learns_nothing_of_a_secret_ballot_by_an_old_form(
    house: House, links: Links
) -> None:
    """Each ballot is tried first; later, none of these forms may tell which one stands."""
    _, voter = await links.voting("election", ("Oak", "Elm"))
    tried = {"a": ("rank-1", "1"), "b": ("rank-2", "1")}
    for once, marks in tried.items():
        await voter.presses(marks, once=once)
    counted = await voter.presses(("rank-2", "1"), once="her own")
    assert "It replaces your earlier receipt" in counted
    for once, marks in tried.items():
        assert "sent this very form before" in await voter.presses(marks, once=once)
        assert voter.status == 422
    again = await voter.presses(("rank-2", "1"), once="her own")
    assert "it is shown only now" in again


async def test_no_other_site_casts_a_ballot(house: House, links: Links) -> None:
    vote, voter = await links.voting("ordinary")
    for headers in (
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://eve.example"},
        {"Sec-Fetch-Site": "same-site", "Origin": "null"},
        {"Origin": "https://eve.example"},
        {},
    ):
        shown = await voter.presses(*yes(("because", "kept")), ("token", "x" * 43), headers=headers)
        assert voter.status == 403
        assert "nothing was cast" in shown
        assert "open the link from our mail in another browser" in shown
        assert "kept" in shown
        assert 'value="yes" checked' in voter.page
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        async with links.browser.request(method, voter.url, data={"choice": "yes"}) as answer:
            assert answer.status == 404
    async with links.browser.post(voter.url, json={"choice": "yes"}) as answer:
        assert answer.status == 403
    assert await vote.counted() == {}


async def test_a_browser_that_keeps_and_tells_nothing_votes_at_the_first_press(
    house: House, links: Links
) -> None:
    """No cookies, no `Sec-Fetch-Site`, no `Origin` or a null one: forms are bound to their link."""
    await by_mail(house, "Ben Mas")
    dan, _ = await by_mail(house, "Dan Roca")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    ben, other = [await invited(house, name) for name in ("Ben Mas", dan.name)]
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as forgetful:
        stolen = Voter(forgetful, links.url + other)
        await stolen.looks()
        voter = Voter(forgetful, links.url + ben)
        for headers in ({}, {"Origin": "null"}, {"Sec-Fetch-Site": "none", "Origin": "null"}):
            await voter.looks()
            assert "Set-Cookie" not in voter.headers
            await voter.presses(*yes(), ("token", stolen.token), headers=headers)
            assert voter.status == 403
            shown = await voter.presses(*yes(), ("token", voter.token), headers=headers)
            assert "Your ballot is counted" in shown
            assert "Set-Cookie" not in voter.headers
    assert len(await vote.counted()) == 1


async def test_a_form_sent_again_brings_no_ballot_back(house: House, links: Links) -> None:
    _, member = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    voter = await links.of()
    await voter.looks()
    form = voter.once
    first = await voter.presses(*yes(), once=form)
    assert words_of_receipt(first) == words_of_receipt(await voter.presses(*yes(), once=form))
    await voter.looks()
    await voter.presses(("choice", "no"))
    replayed = await voter.presses(*yes(), once=form)
    assert voter.status == 422
    assert "sent this very form before" in replayed
    assert await vote.counted() == {member.id: {"choice": "no"}}
    assert "Your ballot is counted" in await voter.presses(*yes())
    assert await vote.counted() == {member.id: {"choice": "yes"}}
    async with house.database.reading() as connection:
        assert len(await BallotRepository(connection).of(vote.number)) == 3


async def test_changing_over_and_over_is_slowed_down_and_keeps_what_was_marked(
    house: House, browser: aiohttp.ClientSession
) -> None:
    await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    limits = BallotLimits(guesses=Buckets(9, 60.0), ballots=Buckets(2, 60.0))
    async with polling_place(house, limits=limits) as url:
        voter = Voter(browser, url + await invited(house))
        for choice in ("yes", "no", "abstain"):
            await voter.looks()
            shown = await voter.presses(("choice", choice))
        assert voter.status == 429
        assert "Please try again in" in shown
        assert 'value="abstain" checked' in voter.page
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_a_link_is_of_one_vote_and_one_text(house: House, links: Links) -> None:
    await by_mail(house, "Ben Mas")
    first = await vote_on(house, await kind_named(house, "ordinary"))
    voter = await links.of()
    second = await vote_on(house, await kind_named(house, "two-thirds"), title="Other")
    await voter.looks()
    await voter.presses(*yes(("number", str(second.number)), ("proposal", str(second.number))))
    assert (len(await first.counted()), await second.counted()) == (1, {})
    async with house.database.transaction(house.now) as tx:
        change = ballot_links.update().where(ballot_links.c.number == first.number)
        await tx.connection.execute(change.values(version=7))
    assert "There is a new text" in await voter.presses(("choice", "no"), once="y")
    assert voter.status == 410
    assert list((await first.counted()).values()) == [{"choice": "yes"}]


async def test_who_acts_for_the_member_no_more_has_no_ballot(house: House, links: Links) -> None:
    ben, member = await by_mail(house, "Ben Mas")
    vote = await vote_on(house, await kind_named(house, "ordinary"))
    voter = await links.of()
    async with house.database.transaction(house.now) as tx:
        await MemberRepository(tx.connection).drop_role(ben.id, member.id)
    shown = await voter.presses(*yes(), once="x")
    assert voter.status == 410
    assert "New prices" not in shown
    assert await vote.counted() == {}
    async with house.database.transaction(house.now) as tx:
        await tx.connection.execute(ballot_links.update().values(version=7))
    again = await voter.looks()
    assert "New prices" not in again
    assert "There is a new text" not in again, "no new mail comes to who does not vote"


async def test_words_of_people_stay_words(house: House, links: Links) -> None:
    await by_mail(house, "Ben Mas")
    kind = await kind_named(house, "ranked")
    vote = await vote_on(house, kind, title=f"New {SCRIPT}", options=(SCRIPT, '" autofocus x="'))
    voter = await links.of()
    shown = await voter.looks()  # no tag brings a handler, or reading the page fails
    assert SCRIPT in shown
    assert "<script" not in voter.page
    assert "<img" not in voter.page
    assert "autofocus x=" not in re.sub(r">[^<]*<", "><", voter.page)
    await voter.presses(("rank-1", "1"), ("because", f"</textarea>{SCRIPT}"))
    await voter.looks()
    assert "<script" not in voter.page
    assert len(await vote.counted()) == 1


async def test_every_answer_has_strict_headers_and_nothing_knows_the_link(
    house: House, links: Links
) -> None:
    await by_mail(house, "Ben Mas")
    await vote_on(house, await kind_named(house, "ordinary"))
    secret = await invited(house)
    voter = links.to(secret)
    with capture_logs() as logs:
        for step in (voter.looks(), voter.presses(*yes()), voter.presses(), voter.looks("ar")):
            await step
            policy = voter.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "form-action 'self';" in policy
            assert "script-src" not in policy
            assert "unsafe" not in policy
            assert voter.headers["Referrer-Policy"] == "no-referrer"
            assert voter.headers["Cache-Control"] == "no-store"
            assert "noindex" in voter.headers["X-Robots-Tag"]
            assert not re.findall(r'(?:src|href|action)="(?!/v/|data:)', voter.page)
        house.dispatcher._providers.values.clear()  # whatever is asked next fails
        assert "Something went wrong" in await voter.looks("en")
    assert voter.status == 500
    assert logs
    assert secret not in str(logs)


async def test_a_secret_ballot_is_nobody_s_once_the_vote_is_over(
    house: House, links: Links
) -> None:
    ben, member = await by_mail(house, "Ben Mas")
    dan, _ = await by_mail(house, "Dan Roca")
    vote = await vote_on(house, await kind_named(house, "election"), options=("Oak", "Elm"))
    secrets = [await invited(house, name) for name in ("Ben Mas", "Dan Roca")]
    shown = ""
    for secret, rank in zip(secrets, ("rank-1", "rank-2"), strict=True):
        voter = links.to(secret)
        await voter.looks()
        shown = await voter.presses((rank, "1"), ("because", "my reason"))
        assert "it is shown only now, and not mailed" in shown
        again = await voter.looks()
        assert "whoever runs this server could find out" in again
        assert "A ballot of yours is in already." in again
        assert " selected" not in voter.page
        assert f"{vote.number}-" not in again
    assert await mails(house, ben, about="vote-mails-counted") == []
    await vote.declared()
    async with house.database.reading() as connection:
        kept = await SecretBallotRepository(connection).of(vote.number)
        dump = await connection.exec_driver_sql("SELECT * FROM secret_ballots")
        rows = str(dump.all())
        kept_links = (await connection.execute(select(ballot_links))).all()
    assert [(each.slot == each.tracker, each.earlier) for each in kept] == [(True, ())] * 2
    assert "my reason" not in rows
    for link in kept_links:
        assert link.digest not in rows
    assert {link.voter_id for link in kept_links} >= {member.id}
    trackers = {each.tracker for each in kept}
    (result,) = await mails(house, ben, about="vote-mails-result")
    assert "The result is here, too" in result.body
    shown = await links.to(result.secret).looks()
    assert "Too few ballots were cast in secret" in shown
    assert "ledger.json" not in shown
    async with house.database.reading() as connection:
        tables = (
            await connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        ).scalars()
        for table in set(tables) - {"secret_ballots"}:
            found = str((await connection.exec_driver_sql(f'SELECT * FROM "{table}"')).all())  # noqa: S608 - names of our own tables
            assert not any(tracker in found for tracker in trackers), table
            assert "my reason" not in found, table
    assert dan.email is not None


def words_of_receipt(shown: str) -> str:
    """Return the receipt that a page shows."""
    found = re.search(r"\d+-\d+-[0-9a-f]{16}", shown)
    assert found is not None
    return found[0]
