"""Whatever strangers and third persons type: nothing private shows, rings or breaks."""

from pathlib import Path
from tempfile import mkdtemp
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from assistant.dispatch.registry import find_commands
from assistant.domain.coop import Caps
from assistant.domain.members import MemberClass
from assistant.domain.persons import Permission
from tests.support.conversation import BOT, House, complete_catalogue

SECRETS = ("Ana's secret choir", "ana@secret.example")

HOSTILE = [
    "<b>plan</b>",
    "<img src=x onerror=alert(1)>",
    "[plan](https://evil.example)",
    "@room",
    f"{BOT} plan",
    "\u202eplan\u202c",
    "plan\u0000",
    "{ $coop }",
    "{plan-show}",
    "**bold** `code`",
    "`" * 5000,
    "help <script>alert(1)</script>",
    "help [x](javascript:alert(1))",
    "help @room",
    "1" * 4000,
    "!" * 500,
    "me me me me",
    "' OR 1=1 --",
    "language ../../etc/passwd",
    "timezone ../../../etc/passwd",
    "\ud83d\udc4d".encode("utf-16", "surrogatepass").decode("utf-16") * 100,
    "e\u0301" * 2000,
    "\u200b",
    "\n\n\n",
    "",
    "link " + "a" * 3000 + "@example.org",
]


def words() -> st.SearchStrategy[str]:
    """Texts of command words in every language, junk and markup, in any order."""
    catalogue = complete_catalogue()
    known = [
        word
        for locale in catalogue.locales
        for message in sorted(find_commands())
        for word in catalogue.words(locale, message)
    ]
    part = st.one_of(
        st.sampled_from(known),
        st.sampled_from(HOSTILE),
        st.text(max_size=30),
        st.integers().map(str),
    )
    return st.lists(part, min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_text_stays_text(house: House, text: str) -> None:
    """No markup, no link, no mention, no code of ours comes out of what somebody typed."""
    for somebody in (await house.stranger(), await house.person()):
        with capture_logs() as logs:
            step = await somebody.says(text)
        assert not logs
        for said in step.messages:
            assert said.message.mentions in ((), []), "nobody is meant"
            assert "<script" not in said.html
            assert "<img" not in said.html
            assert "<b>" not in said.html
            assert "<a " not in said.html
            assert "\u202e" not in said.body
            assert len(said.body) < 2000
            assert "traceback" not in said.body.lower()


@pytest.mark.parametrize("text", ["a " * 32_000, "plan " * 13_000, "x" * 65_000, "1 " * 32_000])
async def test_the_longest_messages_hold_nobody_up(house: House, text: str) -> None:
    """An event may have 65,536 bytes (Matrix specification), of which each word costs time.

    The quickest of three tells what it takes: any of them may have to sweep up after other tests.
    """
    took = []
    for number in range(3):
        eve = await house.stranger()
        begun = process_time()
        step = await eve.says(f"{text}{number}")
        took.append(process_time() - begun)
        assert len(step.body) < 1000
    assert min(took) < 0.6


@pytest.mark.timeout(300)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts=st.lists(words(), min_size=1, max_size=5))
async def test_nothing_private_reaches_anybody_else(tmp_path: Path, texts: list[str]) -> None:
    """A stranger anywhere, and a member in a shared room, never bring private data into view."""
    async with House.open(Path(mkdtemp(dir=tmp_path)), caps=Caps(stranger_burst=1000)) as house:
        choir = await house.member("ana", name=SECRETS[0])
        ana = await house.person("Ana Puig", members=(choir,), email=SECRETS[1])
        eve = await house.stranger()
        room = await house.room(ana, eve)
        with capture_logs() as logs:
            for text in texts:
                for step in (
                    await eve.says(text),
                    await eve.says(f"!{text}", room),
                    await ana.says(f"!{text}", room),
                    await ana.says(text, room, mentions_us=True),
                ):
                    for said in step.messages:
                        private = said.recipient == ana.user_id and said.room_id is None
                        if not private:
                            assert not any(secret in said.body for secret in SECRETS)
                            assert not any(secret in said.html for secret in SECRETS)
                        assert list(said.message.mentions) == []
        assert not logs, "something failed"


MARKUP = [
    "<img src=x onerror=alert(1)>", "[x](https://evil.example)", "**b** `c`", "{ $member }",
    "@room", f"{BOT}", "\u202eevil\u202c", "</li><script>alert(1)</script>", "{details-show}",
]  # fmt: skip


@pytest.mark.parametrize("markup", MARKUP)
async def test_names_notes_and_details_stay_text_wherever_they_are_shown(
    house: House, markup: str
) -> None:
    """What one person has typed is read by others: members' names, notes, prospects, details."""
    both = frozenset(MemberClass)
    forn = await house.member("M-1", name=f"Forn {markup}", classes=both, plan="1")
    ana = await house.person(f"Ana {markup}", members=(forn,))
    mia = await house.person("Mia Font", members=(await house.member("M-2", classes=both),))
    rights = frozenset({Permission.MANAGE_MEMBERS, Permission.MANAGE_MONEY})
    await house.circle("all", people=(mia,), permissions=rights)
    for who, texts in (
        (ana, (f"details name {markup} Ltd", "yes", "details", f"details tax {markup}",
               f"details address {markup} 1, 08001 {markup}, Spain", "yes", "details", "people",
               "invoices", f"invoice 2026-1 wrong {markup}", "plan", "me")),
        (mia, (f"members note M-1 {markup}", "members M-1", "members", "members forn",
               f"members {markup}", f"prospect add {markup} Pla eva@pla.example", "prospects",
               f"prospect note {markup}", "circles", "members suspend M-1", "yes")),
    ):  # fmt: skip
        for text in texts:
            with capture_logs() as logs:
                step = await who.says(text)
            assert not logs, text
            for said in step.messages:
                assert list(said.message.mentions) in ([], [said.recipient]), text
                for bad in ("<script", "<img", "<b>", '<a href="https://evil', "\u202e"):
                    assert bad not in said.html, text
                assert "\u202e" not in said.body, text


async def test_who_only_claims_to_be_somebody_is_nobody(house: House) -> None:
    """A name, a similar Matrix ID or an unreadable sender gives no rights; nor does a room."""
    forn = await house.member("M-1", name=SECRETS[0])
    ana = await house.person("Ana Puig", members=(forn,), email=SECRETS[1])
    await house.circle("finance", people=(ana,), permissions=frozenset(Permission))
    forger = await house.stranger(ana.user_id.removeprefix("@").partition(":")[0])
    for text in ("details", "invoices", "members", "members M-1", "prospects", "people", "my data",
                 "approve 101", "forget me", "yes", "members end M-1", "yes", "pay"):  # fmt: skip
        for step in (
            await forger.says(text),
            await forger.says(text, ana.direct),
            await ana.unreadable("forged"),
        ):
            for said in step.messages:
                assert said.recipient != ana.user_id
                assert not any(secret in said.body for secret in SECRETS), text
            assert step.files == []
    assert (await ana.says("members M-1")).id == "members-shown"
