"""Who leaves after voting: the ballot stands, unless the by-law says otherwise (worked case 18)."""

import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.members import MemberStatus
from assistant.domain.proposals import Stage
from assistant.domain.standing import Standing
from assistant.services.counting_votes import CountingVotes
from assistant.services.vote_exports import export_files
from tests.support.conversation import House, Somebody
from tests.support.imports import Desk
from tests.support.vote_house import Vote, kind_named, stands, vote_on


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _exported(vote: Vote, folder: Path) -> dict[str, Any]:
    """Write the export of a declared vote; return its ledger."""
    async with vote.house.database.reading() as connection:
        counted = await CountingVotes.on(connection).of(await vote.proposal())
    for name, content in export_files(counted).items():
        (folder / name).write_bytes(content)
    return json.loads((folder / "ledger.json").read_text())  # type: ignore[no-any-return]


def _recount(folder: Path) -> tuple[int, str]:
    command = [sys.executable, "recount.py", "ledger.json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize("stand", [True, False])
async def test_the_ballot_of_who_left_before_the_close(
    house: House, tmp_path: Path, *, stand: bool
) -> None:
    people = [await _voter(house, name) for name in ("Ana", "Ben", "Carla", "Dora")]
    ana, ben, carla, dora = people
    kind = await kind_named(house, "ordinary", version=2, leavers_ballots_stand=stand)
    vote = await vote_on(house, kind)
    late = await _voter(house, "Eve", "ca")
    assert (await late.says(f"{vote.number} sí")).id == "votes-not-on-roll"
    receipt = (await ana.says(f"{vote.number} yes")).reply.receipt.code
    for who, said in ((ben, "yes"), (carla, "no")):
        await who.says(f"{vote.number} {said}")
    await stands(house, "ana", MemberStatus.ENDED)
    await stands(house, "ben", MemberStatus.SUSPENDED)  # has not left
    told = await vote.declared()
    proposal = await vote.proposal()
    assert proposal.stage is Stage.DECLARED
    assert proposal.eligible == 4
    results = [each.body for each in told.messages if each.recipient == dora.user_id]
    assert any(("2 yes" if stand else "1 yes") in body for body in results), results
    ledger = await _exported(vote, tmp_path)
    states = [each["state"] for each in ledger["entries"]]
    assert states == [Standing.COUNTED if stand else Standing.LEFT, "counted", "counted"]
    assert _recount(tmp_path)[0] == 0
    shown = await carla.says(f"verify {receipt}")
    assert ("It was counted" if stand else "left before the close") in shown.body


@pytest.mark.parametrize("stand", [True, False])
async def test_nobody_is_called_a_leaver_afterwards(
    house: House, tmp_path: Path, *, stand: bool
) -> None:
    ana = await _voter(house, "Ana")
    kind = await kind_named(house, "ordinary", version=2, leavers_ballots_stand=stand)
    vote = await vote_on(house, kind)
    await ana.says(f"{vote.number} yes")
    await vote.declared()
    ledger = await _exported(vote, tmp_path)
    assert _recount(tmp_path)[0] == 0
    ledger["left"] = [ledger["entries"][0]["voter"]]
    ledger["entries"][0]["state"] = "left"
    ledger["declared"] |= {"yes": 0, "cast": 0, "outcome": "lost"}
    (tmp_path / "ledger.json").write_text(json.dumps(ledger))
    status, said = _recount(tmp_path)
    assert status == 1
    assert ("the rules do not say so" if stand else "not what was published") in said


@pytest.mark.parametrize("stand", [True, False])
async def test_a_secret_ballot_of_who_left_before_the_close(house: House, *, stand: bool) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben", "ca")
    kind = await kind_named(house, "election", version=2, leavers_ballots_stand=stand)
    vote = await vote_on(house, kind, options=("Forn vell", "Hort comú"))
    await ana.says(f"{vote.number} A")
    await ben.says(f"{vote.number} B")
    await stands(house, "ana", MemberStatus.ENDED)
    await vote.declared()
    kept = [each["ranking"][0] for each in await vote.contents()]
    assert sorted(kept) == (["Forn vell", "Hort comú"] if stand else ["Hort comú"])


@pytest.mark.parametrize("of_circle", [True, False])
async def test_who_is_there_at_the_close_is_asked_not_who_is_there_when_it_is_handled(
    house: House, *, of_circle: bool
) -> None:
    """Ana left before, Ben after it, Carla came back after it, Dora left and came back before."""
    people = [await _voter(house, name) for name in ("Ana", "Ben", "Carla", "Dora")]
    circle = await house.circle("bread", people=tuple(people)) if of_circle else None
    kind = await kind_named(house, "ordinary", version=2, leavers_ballots_stand=False)
    vote = await vote_on(house, kind, circle=circle)
    for who in people:
        await who.says(f"{vote.number} yes")

    async def moves(*keys: str, away: bool) -> None:
        """Import a file that says so, as the operator does, whether or not anybody else is up."""
        head, states = "member,status", {True: "ended", False: "active"}
        if of_circle:
            head, states = "member,circle", {True: "-", False: "bread"}
        lines = [f"{key},{states[away]}" for key in keys]
        desk = Desk(database=house.database, now=house.now)
        assert not (await desk.members("\n".join([head, *lines]))).problems

    await moves("ana", "carla", "dora", away=True)
    house.later(days=1)
    await moves("dora", away=False)
    house.later(days=6)
    await moves("ben", away=True)
    await moves("carla", away=False)
    house.later(hours=1)
    await moves("ben", away=False)
    await moves("ben", away=True)
    await vote.declared()
    async with house.database.reading() as connection:
        counted = await CountingVotes.on(connection).of(await vote.proposal())
    assert [state.value for state in counted.states] == ["left", "counted", "left", "counted"]


@pytest.mark.parametrize("stand", [True, False])
async def test_the_logbook_keeps_a_leavers_concern_only_where_their_ballot_stands(
    house: House, *, stand: bool
) -> None:
    ana, ben = await _voter(house, "Ana"), await _voter(house, "Ben")
    kind = await kind_named(
        house,
        "consent",
        version=2,
        rounds=(),
        response_quorum=Fraction(1, 2),
        leavers_ballots_stand=stand,
    )
    vote = await vote_on(house, kind)
    await ana.says(f"{vote.number} concern because the winter is long")
    await ben.says(f"{vote.number} consent")
    await stands(house, "ana", MemberStatus.ENDED)
    await vote.declared()
    shown = await ben.says(f"decision {vote.number}")
    assert shown.id == "decisions-shown"
    assert ("the winter is long" in shown.body) is stand
