"""A stranger becomes a person by e-mail and code, and nobody learns whom the co-op knows."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.coop import Coop
from assistant.domain.members import Role
from assistant.domain.money import Money
from assistant.domain.outgoing import Errand
from assistant.domain.persons import Person, Via
from assistant.domain.plans import Interval, Plan
from assistant.domain.replies import Localized
from assistant.services.codes import ALPHABET
from assistant.services.invitations import Invitations, Invited, LinkInvitation
from assistant.services.post import Post
from assistant.storage.codes import codes
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import House, Somebody, Step

CODE = re.compile(rf"\b[{ALPHABET}]{{4}} [{ALPHABET}]{{4}}\b")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House.open(tmp_path, coop=Coop(name="Sample Co-op")) as house:
        await house.plan(
            Plan(
                level="2",
                version=1,
                names=Localized({"en": "Level 2", "es": "Nivel 2"}),
                price=Money(2000, "EUR"),
                interval=Interval.MONTH,
                limits=(),
            )
        )
        yield house


async def known(
    house: House, name: str = "Ana Puig", email: str | None = "ana@puig.example", **more: str
) -> Person:
    """Let the co-op know somebody who is linked to no account, with a member of their own."""
    member = await house.member(name.lower().replace(" ", "-"), name=name, plan="2")
    async with house.database.transaction(house.now) as tx:
        person = await PersonRepository(tx.connection).add(
            Person(id=0, name=name, email=email, locale=more.get("locale")), house.now
        )
        await MemberRepository(tx.connection).set_role(person.id, member.id, Role.REPRESENTATIVE)
    return person


def mail(step: Step) -> Errand:
    """Return the one mail that a step sends."""
    (errand,) = [errand for errand in step.errands if errand.kind == "mail"]
    return errand


def code(step: Step) -> str:
    found = CODE.search(mail(step).data["body"])
    assert found is not None
    return found[0]


async def whose(house: House, somebody: Somebody) -> str | None:
    async with house.database.reading() as connection:
        person = await PersonRepository(connection).of_user(somebody.user_id)
    return person.name if person else None


async def test_address_then_code_link(house: House) -> None:
    await known(house)
    ana = await house.stranger("ana")
    asked = await ana.says("ana@puig.example")
    assert asked.id == "link-mailed"
    assert "If we know" in asked.body
    assert mail(asked).data["to"] == "ana@puig.example"
    assert mail(asked).data["subject"] == "Your code for Sample Co-op"
    welcome = await ana.says(code(asked))
    assert welcome.id == "link-done"
    assert "Welcome" in welcome.body
    assert "Ana Puig" in welcome.body
    assert "Level 2" in welcome.body
    assert "plan" in welcome.body
    assert await whose(house, ana) == "Ana Puig"


@pytest.mark.parametrize("shape", ["{}", "code {}", "link {}", "my code is {}"])
async def test_a_code_is_taken_as_people_paste_it(house: House, shape: str) -> None:
    await known(house)
    ana = await house.stranger("ana")
    pasted = code(await ana.says("link ana@puig.example")).upper().replace(" ", "-")
    assert (await ana.says(shape.format(pasted))).id == "link-done"


async def test_link_alone_asks_for_the_address(house: House) -> None:
    await known(house)
    ana = await house.stranger("ana")
    asked = await ana.says("link")
    assert "e-mail address" in asked.body
    assert (await ana.says("Ana@Puig.Example")).id == "link-mailed"


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


async def test_a_shared_address_gets_one_mail_with_a_code_a_person(house: House) -> None:
    await known(house, "Ana Puig", "casa@puig.example")
    await known(house, "Pau Puig", "casa@puig.example")
    pau = await house.stranger("pau")
    asked = await pau.says("casa@puig.example")
    lines = mail(asked).data["body"].splitlines()
    (own,) = [CODE.search(line) for line in lines if "Pau Puig" in line]
    assert own is not None
    assert any("Ana Puig" in line and CODE.search(line) for line in lines)
    assert "Ana" not in asked.body
    assert (await pau.says(own[0])).id == "link-done"
    assert await whose(house, pau) == "Pau Puig"


async def test_mail_goes_to_the_address_that_is_known(house: House) -> None:
    """A sign that folds to a plain letter must not send anything elsewhere."""
    await known(house, email="kim@puig.example")
    eve = await house.stranger("eve")
    asked = await eve.says("\u212aim@puig.example")
    sent = {errand.data["to"] for errand in asked.errands}
    assert sent <= {"kim@puig.example", "nobody@unknown.invalid"}


@pytest.mark.parametrize(
    "typed",
    [
        "link ana@puig.example\nBcc: eve@eve.example",
        "link ana@puig.example,eve@eve.example",
        'link "ana"@puig.example',
        "link ana@puig.example\r\nSubject: hi",
    ],
)
async def test_nothing_typed_can_change_where_a_mail_goes(house: House, typed: str) -> None:
    await known(house)
    eve = await house.stranger("eve")
    step = await eve.says(typed)
    for errand in step.errands:
        assert errand.data["to"] in {"ana@puig.example", "nobody@unknown.invalid"}
        assert "\n" not in errand.data["subject"]


async def test_who_is_linked_is_told_so_kindly(house: House) -> None:
    await known(house, "Pau Riera", "pau@riera.example")
    ana = await house.person("Ana Puig", email="ana@puig.example")
    refused = await ana.says("link pau@riera.example")
    assert refused.id == "link-already"
    assert "Ana Puig" in refused.body
    assert "unlink" in refused.body
    assert not refused.errands


async def test_a_second_account_is_linked_and_the_first_is_told(house: House) -> None:
    """Whoever stole a code would be noticed."""
    ana = await house.person("Ana Puig", email="ana@puig.example")
    phone = await house.stranger("phone")
    step = await phone.says(code(await phone.says("ana@puig.example")))
    assert step.id == "link-done"
    (told,) = [heard for heard in step.messages if heard.recipient == ana.user_id]
    assert phone.user_id in told.body
    assert not told.notice, "this must ring"
    removed = await ana.says(f"unlink {phone.user_id}")
    assert phone.user_id in removed.body
    assert (await ana.says("yes")).id == "link-removed"
    assert await whose(house, phone) is None
    assert await whose(house, ana) == "Ana Puig"


async def test_unlink_asks_and_can_be_undone(house: House) -> None:
    ana = await house.person("Ana Puig", email="ana@puig.example")
    asked = await ana.says("unlink")
    assert await whose(house, ana) == "Ana Puig"
    done = await ana.reacts(asked, "✅")
    assert done.id == "link-removed"
    assert await whose(house, ana) is None
    await ana.says("undo")
    assert await whose(house, ana) == "Ana Puig"


async def test_nobody_unlinks_somebody_else(house: House) -> None:
    ana = await house.person("Ana Puig")
    eve = await house.person("Eve Stone")
    await eve.says(f"unlink {ana.user_id}")
    refused = await eve.says("yes")
    assert refused.id == "link-not-yours"
    assert "Ana" not in refused.body
    assert await whose(house, ana) == "Ana Puig"


async def test_the_language_that_was_found_stays(house: House) -> None:
    await known(house, locale="es")
    ana = await house.stranger("ana")
    await ana.says("language English")
    await ana.says(code(await ana.says("ana@puig.example")))
    assert (await ana.says("me")).body.startswith("Ana Puig")
    assert "English" in (await ana.says("me")).body


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


async def invite(house: House, key: str | None = None) -> tuple[Post, dict[str, Invited]]:
    """Invite as `assistant members invite` does; return what is posted, and whom, by name."""
    post = Post()
    async with house.database.transaction(house.now) as tx:
        leaves = {Transaction: tx, AsyncConnection: tx.connection, Post: post}
        invitations = house.dispatcher._providers.scope(leaves).get(Invitations)
        done = await (invitations.invite_all() if key is None else invitations.invite(key))
    return post, {each.person.name: each for each in done}


def invitation(post: Post) -> LinkInvitation:
    (mail,) = post.mails
    assert isinstance(mail.message, LinkInvitation)
    return mail.message


async def test_an_invitation_links(house: House) -> None:
    await known(house, locale="es")
    post, done = await invite(house)
    assert done["Ana Puig"].outcome == "mailed"
    assert done["Ana Puig"].code is None, "what was mailed is shown to nobody else"
    assert post.mails[0].locale == "es"
    assert post.mails[0].address == "ana@puig.example"
    ana = await house.stranger("ana")
    house.later(days=13)
    assert (await ana.says(invitation(post).code)).id == "link-done"
    async with house.database.reading() as connection:
        (account,) = await PersonRepository(connection).ids_of(done["Ana Puig"].person.id)
    assert account.via is Via.CODE


async def test_an_invitation_expires_after_two_weeks(house: House) -> None:
    await known(house)
    post, _ = await invite(house)
    house.later(days=14, minutes=1)
    assert (await (await house.stranger("ana")).says(invitation(post).code)).id == "link-wrong"


async def test_everybody_is_invited_once_and_who_is_linked_not_at_all(house: House) -> None:
    await known(house)
    await known(house, "Marta Gil", None)
    await house.person("Pau Riera", email="pau@riera.example")
    post, first = await invite(house)
    outcomes = {name: each.outcome for name, each in first.items()}
    assert outcomes == {"Ana Puig": "mailed", "Marta Gil": "waiting", "Pau Riera": "linked"}
    assert len(post.mails) == 1
    again, _ = await invite(house)
    assert not again.mails, "an open invitation is not repeated"


async def test_who_has_no_address_gets_a_code_by_hand(house: House) -> None:
    await known(house, "Marta Gil", None)
    post, done = await invite(house, "marta-gil")
    assert not post.mails
    handed = done["Marta Gil"].code
    assert handed is not None
    marta = await house.stranger("marta")
    assert (await marta.says(handed)).id == "link-done"
    assert await whose(house, marta) == "Marta Gil"


async def test_in_spanish(house: House) -> None:
    await known(house, locale="es")
    ana = await house.stranger("ana")
    await ana.says("lengua español")
    asked = await ana.says("ana@puig.example")
    assert "Si conocemos" in asked.body
    assert mail(asked).data["subject"] == "Tu código para Sample Co-op"
    wrong = await ana.says("código abcd efgh")
    assert wrong.id == "link-wrong"
    assert "4" in wrong.body
    welcome = await ana.says(code(asked))
    assert "Ana Puig" in welcome.body
    assert "Nivel 2" in welcome.body


async def test_nothing_is_linked_in_a_shared_room(house: House) -> None:
    """There, others would read the address and the code."""
    await known(house)
    ana, eve = await house.stranger("ana"), await house.stranger("eve")
    room = await house.room(ana, eve)
    step = await ana.says("!link ana@puig.example", room)
    assert step.errands == []
    right = code(await ana.says("ana@puig.example"))
    await ana.says(f"!code {right}", room)
    assert await whose(house, ana) is None
    assert (await ana.says(right)).id == "link-done"
