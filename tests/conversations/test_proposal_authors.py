"""Writing a proposal together: who is asked in, who cannot be found out, what they may do then."""

import pytest

from tests.support.asking import told
from tests.support.conversation import House
from tests.support.proposing import drafted, member_named


@pytest.mark.parametrize(("locale", "typed"), [("en", "with Ben"), ("ca", "juntament amb Ben")])
async def test_a_colleague_writes_it_as_well(house: House, locale: str, typed: str) -> None:
    member = await house.member("choir")
    ana = await house.person("Ana Puig", locale=locale, members=(member,))
    ben = await house.person("Ben Mas", members=(member,))
    vote = await drafted(house, ana, locale)
    await ana.says("no")
    step = await ana.says(f"{vote.number} {typed}")
    assert step.id == "proposal-authors-added"
    (asked,) = told(step, ben)
    assert "Ana Puig" in asked.body
    assert (await ben.says(f"{vote.number} text Sing more.")).id == "proposing-changed"
    assert "Sing more" in (await ana.says(str(vote.number))).body


async def test_who_is_no_colleague_is_not_found_by_name(house: House) -> None:
    """The answer is the same whether or not somebody of that name is a member."""
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await drafted(house, ana)
    await ana.says("no")
    known = await ana.says(f"{vote.number} with Ben")
    nobody = await ana.says(f"{vote.number} with Zoe")
    assert known.id == nobody.id == "proposal-authors-unknown"
    assert known.body == nobody.body.replace("Zoe", "Ben")
    assert (await ana.says(f"{vote.number} with {ben.user_id}")).id == "proposal-authors-added"
    eve = await house.stranger()
    assert (await ana.says(f"{vote.number} with {eve.user_id}")).id == "proposal-authors-unknown"


async def test_only_authors_ask_in(house: House) -> None:
    ana, ben = await member_named(house, "Ana"), await member_named(house, "Ben")
    vote = await drafted(house, ana)
    assert (await ben.says(f"{vote.number} with {ben.user_id}")).id == "proposals-unknown"
