"""Help: only what the asker may do, in their language, in words that work when pasted."""

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.registry import Registry
from assistant.dispatch.situations import Situation, SituationReader
from assistant.dispatch.understanding import Understanding
from assistant.domain.incoming import Incoming, Place, Text
from assistant.domain.members import MemberClass
from assistant.domain.persons import Permission
from assistant.domain.plans import Interval, Plan
from assistant.domain.replies import Localized
from tests.support.asking import support_desk
from tests.support.conversation import House, Somebody, complete_catalogue
from tests.support.rooms import has_room

LOCALES = complete_catalogue().locales
ASSEMBLY = {"en": "Assembly", "es": "Asamblea", "ca": "Assemblea", "ar": "الجمعية"}


async def situation_of(
    house: House, somebody: Somebody, place: Place
) -> tuple[Situation, Understanding]:
    """Return what is known when somebody writes there, and what reads it."""
    incoming = Incoming(
        row=1, event_id="$x", sender=somebody.user_id, sent_at=house.now, place=place,
        content=Text(body=""),
    )  # fmt: skip
    providers = house.dispatcher._providers
    async with house.database.reading() as connection:
        scope = providers.scope({AsyncConnection: connection, Incoming: incoming})
        situation = await scope.get(SituationReader).read(incoming, place)
        return situation, scope.get(Understanding)


BY_NUMBER = frozenset({"rounds-ask", "rounds-answer"})
"""A ticket's words, too: only what a number is of tells them apart (`test_rounds` says them)."""


@pytest.mark.parametrize("locale", LOCALES)
async def test_every_example_works_when_pasted(house: House, locale: str) -> None:
    """Each command's example, in each language, is understood as that command."""
    await house.circle(
        "finance", names={"en": "Finance", "es": "Finanzas", "ca": "Finances", "ar": "المالية"}
    )
    await house.circle(
        "support", names={"en": "Support", "es": "Soporte", "ca": "Suport", "ar": "الدعم"}
    )
    names = {"en": "Level 2", "es": "Nivel 2", "ca": "Nivell 2", "ar": "المستوى 2"}
    await house.plan(
        Plan(
            level="level-2", version=1, names=Localized(names), price=None,
            interval=Interval.MONTH, limits=(),
        )
    )  # fmt: skip
    member = await house.member("ana", classes=frozenset(MemberClass))
    ana = await house.person(locale=locale, members=(member,))
    await house.circle("all", permissions=frozenset(Permission), people=(ana,))
    await has_room(house, ana, ASSEMBLY[locale])
    desk = await support_desk(house, "examples", locale=locale)
    alone, understanding = await situation_of(house, ana, ana.direct)
    among_others, _ = await situation_of(house, desk.mireia, desk.room)
    registry = house.dispatcher._providers.values[Registry]
    for command in registry.commands:
        example = house.catalogue.attribute(locale, command, "example")
        if example is None:
            assert registry.commands[command].hidden, command
            continue
        if command in BY_NUMBER:
            continue
        for words in example.split("|"):
            situation = alone if registry.commands[command].direct else among_others
            move = understanding.understand(words.strip().lstrip("!"), situation)
            assert move.run is not None, f"{locale}: {words} ({command}) is not understood"
            assert move.run.command == command, f"{locale}: {words} is read as {move.run.command}"
            assert not move.run.left, f"{locale}: {words} leaves {move.run.left}"


@pytest.mark.parametrize("locale", LOCALES)
async def test_help_fits_a_screen_and_goes_on(house: House, locale: str) -> None:
    """At most eight lines, and `more` shows the rest, each command once."""
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    seen = []
    step = await ana.says("?")
    while step.id in {"help-shown", "core-more-items"}:
        assert len(step.body.splitlines()) <= 8
        items = step.reply.lines if step.id == "help-shown" else step.reply.items
        seen += [str(line.words) for line in items]
        step = await ana.says(house.catalogue.words(locale, "conversation-more")[0])
    assert step.id == "core-nothing-more"
    assert len(seen) == len(set(seen))
    assert len(seen) > 10


EVERYDAY = ("today-show", "rooms-new", "plan-show", "ticket-asking-new", "invoices-list")


@pytest.mark.parametrize("locale", LOCALES)
async def test_everyday_commands_come_first(house: House, locale: str) -> None:
    ana = await house.person(locale=locale, members=(await house.member("ana"),))
    step = await ana.says("?")
    texts = house.catalogue
    examples = [texts.attribute(locale, command, "example") for command in EVERYDAY]
    assert [str(line.words) for line in step.reply.lines] == examples


async def test_linking_is_for_strangers_and_unlinking_comes_last(house: House) -> None:
    ana = await house.person(members=(await house.member("ana"),))
    step, seen = await ana.says("?"), list[str]()
    while step.id in {"help-shown", "core-more-items"}:
        lines = step.reply.lines if step.id == "help-shown" else step.reply.items
        seen += [str(line.words) for line in lines]
        step = await ana.says("more")
    assert not [words for words in seen if words.startswith("link")]
    assert seen[-1] == "unlink"
    assert (await ana.says("help link")).id == "help-one", "who asks is told"


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_stranger_is_shown_linking_first(house: House, locale: str) -> None:
    eve = await house.stranger()
    name = {"en": "English", "es": "español", "ca": "català", "ar": "العربية"}[locale]
    words = house.catalogue.words(locale, "language-set")[0]
    await eve.says(f"{words} {name}")
    step = await eve.says("?")
    example = house.catalogue.attribute(locale, "link-account", "example")
    assert str(step.reply.lines[0].words) == example
    assert len(step.body.splitlines()) <= 8


async def test_strangers_see_what_strangers_can_do(house: House) -> None:
    eve = await house.stranger()
    step = await eve.says("?")
    shown = [str(line.words) for line in step.reply.lines]
    assert "plan" not in shown
    assert any(words.startswith("link") for words in shown)


@pytest.mark.parametrize("text", ["help plan", "plan help", "? plan", "help my plan"])
async def test_help_on_one_command(house: House, text: str) -> None:
    ana = await house.person(members=(await house.member("ana"),))
    step = await ana.says(text)
    assert step.id == "help-one"
    assert step.reply.example == "plan"


@pytest.mark.parametrize(
    ("locale", "text", "vote", "ballot"),
    [("en", "help vote", "vote", "151 yes"), ("ar", "مساعدة تصويت", "تصويت", "151 نعم")],
)
async def test_help_on_votes_shows_ballots_and_ends_with_words(
    house: House, locale: str, text: str, vote: str, ballot: str
) -> None:
    """A noun without other commands leaves no mark of an empty list; `vote` says how, too."""
    ana = await house.person(members=(await house.member("ana"),), locale=locale)
    asked, owed = await ana.says(text), await ana.says(vote)
    assert (asked.id, owed.id) == ("help-one", "votes-owed-none")
    for step in (asked, owed):
        assert ballot in step.body
        assert "151 B A C" in step.body
        assert step.body.splitlines()[-1].strip("-\u200f "), step.body
    assert not asked.reply.more


@pytest.mark.parametrize(
    ("locale", "text", "more"),
    [
        ("en", "help rooms", ("new room", "room settings", "room invite")),
        ("ca", "ajuda sales", ("nova sala", "opcions sala", "convidar")),
    ],
)
async def test_help_on_a_noun_names_what_else_there_is(
    house: House, locale: str, text: str, more: tuple[str, ...]
) -> None:
    ana = await house.person(members=(await house.member("ana"),), locale=locale)
    step = await ana.says(text)
    assert step.id == "help-one"
    found = [word for word in more if word in step.body]
    assert len(found) >= 2, step.body
    assert len(step.body.splitlines()) <= 8


async def test_help_on_something_unknown_names_it(house: House) -> None:
    ana = await house.person()
    step = await ana.says("help XYZ")
    assert "XYZ" in step.body
    near = await ana.says("help langage")
    assert "langage" in near.body
    assert "language" in near.body


async def test_help_in_a_shared_room_shows_what_works_there(house: House) -> None:
    ana = await house.person()
    room = await house.room(ana, await house.person("Bea Roca"))
    step = await ana.says("!help", room)
    assert all(line.words.startswith("!") for line in step.reply.lines)
