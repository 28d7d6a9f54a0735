"""Codes are few, short-lived and single, and nobody learns from them whom the co-op knows."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from assistant.domain.coop import Caps, Coop
from assistant.domain.incoming import Text
from assistant.storage.codes import code_tries, codes
from tests.support.conversation import House
from tests.support.linking import LEVEL_2, code, known, mail, whose


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, coop=Coop(name="Sample Co-op")) as house:
        await house.plan(LEVEL_2)
        yield house


async def test_known_and_unknown_addresses_take_the_same_path(house: House) -> None:
    """Same words, same number of rows and errands; only the mail of the unknown goes nowhere."""
    await known(house)
    ana, eve = await house.stranger("ana"), await house.stranger("eve")
    right = await ana.says("ana@puig.example")
    wrong = await eve.says("eve@puig.example")
    assert right.body.replace("ana@", "eve@") == wrong.body
    assert len(right.messages) == len(wrong.messages) == 1
    assert [errand.kind for errand in right.errands] == [errand.kind for errand in wrong.errands]
    assert mail(wrong).data["to"].endswith(".invalid")
    assert mail(wrong).data.keys() == mail(right).data.keys()
    async with house.database.reading() as connection:
        rows = (await connection.execute(select(codes).order_by(codes.c.id))).all()
    assert [row.person_id is None for row in rows] == [False, True]
    assert all(len(row.digest) == 64 for row in rows)


async def test_the_code_of_an_unknown_address_links_nobody(house: House) -> None:
    eve = await house.stranger("eve")
    asked = await eve.says("eve@puig.example")
    assert (await eve.says(code(asked))).id == "link-wrong"
    assert await whose(house, eve) is None


async def test_five_wrong_codes_lock_out_even_the_right_one(house: House) -> None:
    await known(house)
    eve = await house.stranger("eve")
    right = code(await eve.says("ana@puig.example"))
    for left in (4, 3, 2, 1, 0):
        house.later(minutes=2)
        wrong = await eve.says(f"code {'abcdefgh'[: 3 + left]}{'23456789'[: 5 - left]}")
        assert wrong.id == "link-wrong"
        assert wrong.reply.left == left
    house.later(minutes=2)
    locked = await eve.says(right)
    assert locked.id == "link-locked"
    assert "minutes" in locked.body
    assert await whose(house, eve) is None
    house.later(hours=1)
    assert (await eve.says(right)).id == "link-wrong", "the code has expired meanwhile"


async def test_wrong_codes_of_one_do_not_lock_another_out(house: House) -> None:
    await known(house)
    eve, ana = await house.stranger("eve"), await house.stranger("ana")
    right = code(await ana.says("ana@puig.example"))
    for _ in range(6):
        house.later(minutes=2)
        await eve.says("code abcd efgh")
    assert (await ana.says(right)).id == "link-done"


async def test_a_code_is_used_once(house: House) -> None:
    await known(house)
    ana, eve = await house.stranger("ana"), await house.stranger("eve")
    right = code(await ana.says("ana@puig.example"))
    assert (await ana.says(right)).id == "link-done"
    assert (await eve.says(right)).id == "link-wrong"


async def test_a_used_code_takes_the_others_along(house: House) -> None:
    await known(house)
    ana, eve = await house.stranger("ana"), await house.stranger("eve")
    first = code(await ana.says("ana@puig.example"))
    second = code(await ana.says("ana@puig.example"))
    assert (await ana.says(second)).id == "link-done"
    assert (await eve.says(first)).id == "link-wrong"


async def test_a_code_expires(house: House) -> None:
    await known(house)
    ana = await house.stranger("ana")
    right = code(await ana.says("ana@puig.example"))
    house.later(minutes=61)
    assert (await ana.says(right)).id == "link-wrong"


async def test_an_address_gets_three_mails_an_hour_and_nobody_is_told(house: House) -> None:
    """Whoever would fill a mailbox changes accounts; the answer stays the same."""
    await known(house)
    sent = []
    for number in range(5):
        eve = await house.stranger(f"eve{number}")
        asked = await eve.says("ana@puig.example")
        assert asked.id == "link-mailed"
        sent.append(mail(asked).data["to"])
    assert sent == ["ana@puig.example"] * 3 + ["nobody@unknown.invalid"] * 2
    house.later(minutes=61)
    late = await (await house.stranger("ana")).says("ana@puig.example")
    assert mail(late).data["to"] == "ana@puig.example"


async def test_an_asker_gets_three_requests_an_hour(house: House) -> None:
    eve = await house.stranger("eve")
    for number in range(3):
        house.later(minutes=2)
        assert (await eve.says(f"eve{number}@puig.example")).id == "link-mailed"
    house.later(minutes=2)
    refused = await eve.says("eve9@puig.example")
    assert refused.id == "link-too-often"
    assert not refused.errands


async def test_codes_are_not_kept_in_the_open(house: House, tmp_path: Path) -> None:
    await known(house)
    ana = await house.stranger("ana")
    right = code(await ana.says("ana@puig.example"))
    async with house.database.reading() as connection:
        rows = (await connection.execute(select(codes))).all()
    kept = " ".join(str(value) for row in rows for value in row)
    assert right not in kept
    assert right.replace(" ", "") not in kept
    assert "ana@puig.example" not in kept


async def test_wrong_codes_of_a_whole_homeserver_are_counted_together(tmp_path: Path) -> None:
    """Whoever runs a homeserver has as many accounts as they like, and so as many tries."""
    async with House.open(tmp_path, caps=Caps(code_tries_a_server=7)) as house:
        await known(house)
        right = code(await (await house.stranger("ana")).says("ana@puig.example"))
        for number in range(7):
            guesser = await house.stranger(f"eve{number}")
            assert (await guesser.says("code abcd efgh")).id == "link-wrong"
        late = await house.stranger("late")
        assert (await late.says(right)).id == "link-locked"
        elsewhere = replace(late.direct, people=("@ana:elsewhere.example",))
        step = await house.receive(Text(body=right), "@ana:elsewhere.example", elsewhere)
        assert step.id == "link-done", "other homeservers are not locked with it"


async def test_old_tries_are_forgotten(house: House) -> None:
    """Strangers must not fill the database."""
    await (await house.stranger("eve")).says("code abcd efgh")
    house.later(hours=2)
    await (await house.stranger("zoe")).says("code abcd efgh")
    async with house.database.reading() as connection:
        kept = (await connection.execute(select(code_tries.c.user_id))).scalars().all()
    assert [user.startswith("@zoe") for user in kept] == [True]
