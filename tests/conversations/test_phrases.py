"""What people write when nobody told them the words, in each language."""

import tomllib
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.situations import SituationReader
from assistant.dispatch.understanding import Understanding
from assistant.domain.incoming import Incoming, Text
from tests.support.conversation import House, complete_catalogue

PHRASES = tomllib.loads(
    (Path(__file__).parents[1] / "locales" / "phrases.toml").read_text(encoding="utf-8")
)


def test_every_language_has_phrases() -> None:
    """A language whose words nobody tried is not known to be understood."""
    assert set(PHRASES) == set(complete_catalogue().locales)


@pytest.mark.parametrize("locale", PHRASES)
@pytest.mark.parametrize("chosen", [True, False])
async def test_people_are_understood(house: House, locale: str, *, chosen: bool) -> None:
    """By whom we know the language of; of others, no other command is ever run."""
    ana = await house.person(
        locale=locale if chosen else None, members=(await house.member("ana"),)
    )
    incoming = Incoming(
        row=1, event_id="$x", sender=ana.user_id, sent_at=house.now, place=ana.direct,
        content=Text(body=""),
    )  # fmt: skip
    async with house.database.reading() as connection:
        scope = house.dispatcher._providers.scope({AsyncConnection: connection, Incoming: incoming})
        situation = await scope.get(SituationReader).read(incoming, ana.direct)
        understanding = scope.get(Understanding)
    wrong = []
    for phrase, command in PHRASES[locale].items():
        move = understanding.understand(phrase, situation)
        found = move.run.command if move.run else None
        if found != command and (chosen or found is not None):
            wrong.append(f"{phrase}: {found}")
    assert not wrong
