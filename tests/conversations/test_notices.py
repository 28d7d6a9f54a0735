"""Notices come when they may, five at a time, and are muted by answering them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.dispatch.answering import PAGE
from assistant.domain.notices import Notice
from assistant.domain.reply_codec import encode
from assistant.services.change_news import PlanChanged
from assistant.storage.notices import MuteRepository, NoticeRepository
from tests.support.conversation import House, Somebody


@pytest.fixture
def house(lab: House) -> House:
    return lab


async def muted(house: House, somebody: Somebody) -> frozenset[str]:
    assert somebody.person is not None
    async with house.database.reading() as connection:
        return await MuteRepository(connection).of(somebody.person.id)


@pytest.mark.parametrize(("locale", "word"), [("en", "mute"), ("ca", "silencia")])
async def test_mute_in_reply_to_a_notice_mutes_its_kind_only(
    house: House, locale: str, word: str
) -> None:
    ana = await house.person(locale=locale)
    notice = next(said for said in (await ana.says("tell news")).messages if "news 0" in said.body)
    assert (await ana.says(word, reply_to=notice.event_id)).id == "mute-done"
    assert await muted(house, ana) == {"plan"}


async def test_mute_in_reply_to_anything_else_is_as_it_was(house: House) -> None:
    ana = await house.person()
    about = await ana.says("about")
    await ana.says("mute", reply_to=about.answer.event_id)
    assert {"plan", "circles"} <= await muted(house, ana)


async def bundle_of(house: House, ana: Somebody, *kinds: str) -> str:
    """Tell something of each kind in one bundle; return its event id."""
    assert ana.person is not None
    async with house.database.transaction(house.now) as tx:
        notices = NoticeRepository(tx.connection)
        for kind in kinds:
            reply = encode(PlanChanged(member=f"about {kind}", plan=None))
            await notices.add(
                person_id=ana.person.id, kind=kind, key=kind, reply=reply, now=house.now
            )
    house.now = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    bundle = await house.falls_due("bundle", {"person_id": ana.person.id})
    shown = kinds if len(kinds) <= PAGE + 1 else kinds[:PAGE]  # the rest waits for `more`
    assert all(f"about {kind}" in bundle.body for kind in shown)
    return bundle.answer.event_id


@pytest.mark.parametrize(
    ("locale", "word", "labels"),
    [
        ("en", "mute", ["plan", "invoices"]),
        ("es", "silenciar", ["plan", "facturas"]),
        ("ca", "silencia", ["pla", "factures"]),
    ],
)
async def test_mute_in_reply_to_a_bundle_offers_its_kinds_and_no_others(
    house: House, locale: str, word: str, labels: list[str]
) -> None:
    ana = await house.person(locale=locale, timezone="Europe/Madrid")
    bundle = await bundle_of(house, ana, "plan", "invoices")
    asked = await ana.says(word, reply_to=bundle)
    lines = [line for line in asked.body.splitlines() if line[:1].isdigit()]
    assert [line[3:].strip() for line in lines] == labels
    assert await muted(house, ana) == frozenset()
    assert (await ana.says("2")).id == "mute-done"
    assert await muted(house, ana) == {"invoices"}


async def test_mute_in_reply_to_a_bundle_of_every_kind_offers_them_all(house: House) -> None:
    ana = await house.person(timezone="Europe/Madrid")
    bundle = await bundle_of(house, ana, *Notice)
    asked = await ana.says("mute", reply_to=bundle)
    lines = [line for line in asked.body.splitlines() if line[:1].isdigit()]
    assert len(lines) == len(Notice)
    await ana.says(str(len(Notice)))
    assert await muted(house, ana) == {[*Notice][-1].value}


async def test_a_long_bundle_shows_five_and_then_more(house: House) -> None:
    """Ten things happened in the night; a phone shows one screen."""
    ana = await house.person(timezone="Europe/Madrid")
    assert ana.person is not None
    house.now = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    for _ in range(10):
        await ana.says("tell news")
    house.now = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    bundle = await house.falls_due("bundle", {"person_id": ana.person.id})
    assert "news 4" in bundle.body
    assert "news 5" not in bundle.body
    assert len(bundle.body.splitlines()) <= 8
    assert not bundle.notice
    assert "news 5" in (await ana.says("more")).body


@pytest.mark.parametrize(
    ("locale", "text", "yes"),
    [
        ("en", "please stop sending me messages", "yes"),
        ("es", "por favor deja de enviarme mensajes", "sí"),
    ],
)
async def test_a_sentence_asks_before_it_mutes_everything(
    house: House, locale: str, text: str, yes: str
) -> None:
    ana = await house.person(locale=locale)
    assert (await ana.says(text)).id == "mute-stop-confirm"
    assert await muted(house, ana) == frozenset()
    assert (await ana.says(yes)).id == "mute-done"
    assert {"plan", "circles"} <= await muted(house, ana)


@pytest.mark.parametrize(
    ("locale", "command", "talk", "part"),
    [
        ("en", "plan", "shall we meet at six?", "Somebody else is here"),
        ("ca", "pla", "ens veiem a les sis?", "hi ha algú més"),
    ],
)
async def test_a_third_person_in_a_direct_chat_is_mentioned_once(
    house: House, locale: str, command: str, talk: str, part: str
) -> None:
    """The member goes on as before, and would wait in vain for an answer."""
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    eve = await house.stranger()
    both = replace(ana.direct, direct=False, made_direct=True, people=(ana.user_id, eve.user_id))
    assert (await ana.says(talk, both)).silent
    told = await ana.says(command, both)
    assert told.id == "core-no-longer-alone"
    assert part in told.body
    assert len(told.messages) == 1
    assert (await ana.says(command, both)).silent
    assert (await eve.says(command, both)).silent
    third = replace(both, people=(*both.people, "@nil:example.org"))
    assert (await ana.says(command, third)).id == "core-no-longer-alone"
    private = await ana.says(f"!{command}", both)
    assert private.messages[0].recipient == ana.user_id


async def test_an_answer_that_waits_for_its_reader_says_so(house: House) -> None:
    ana = await house.person(members=(await house.member("ana"),))
    room = await house.room(ana, await house.person("Bea Roca"))
    assert "in our direct chat" in (await ana.says("!me", room)).messages[1].body
    await house.leaves(ana)
    assert "invitation" in (await ana.says("!me", room)).messages[1].body


async def test_hints_in_a_shared_room_carry_their_sign(house: House) -> None:
    ana = await house.person(members=(await house.member("ana"),))
    room = await house.room(ana, await house.person("Bea Roca"))
    unknown = await ana.says("!qwertz", room)
    assert unknown.body == "“qwertz” is new to me. “!?” shows what I can do."
    assert (await ana.says("!?", room)).id == "help-shown"
    assert "“!?”" not in (await ana.says("qwertz")).body


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("in Spanish", "es"),
        ("speak Spanish", "es"),
        ("en català", "ca"),
        ("en catalán", "ca"),
        ("en español por favor", "es"),
        ("habla en catalán", "ca"),
        ("بالعربية", "ar"),
    ],
)
async def test_a_language_is_asked_for_in_any_words(house: House, text: str, locale: str) -> None:
    ana = await house.person()
    done = await ana.says(text)
    assert done.id == "language-done"
    assert done.reply.language == locale
