"""What is said to rooms that are not entered is in the co-op's own language."""

from pathlib import Path

import pytest

from assistant import bootstrap, settings_file
from assistant.matrix.invites import Regrets
from tests.support.operator import Operator


async def _said(folder: Path, locale: str) -> Regrets:
    """Return what an assistant with these settings would say."""
    operator = Operator(folder)
    operator.settles(coop={"name": "Pont", "default_locale": locale})
    settings = settings_file.load(operator.config)
    await bootstrap.upgrade(settings)
    async with bootstrap.assistant(settings) as bot:
        return bot._manners.regrets


@pytest.mark.parametrize(
    ("locale", "space", "large"),
    [
        ("en", "a space has no messages", "too large for me"),
        ("es", "un espacio no tiene mensajes", "demasiado grande para mí"),
        ("ca", "un espai no té missatges", "massa gran per a mi"),
        ("ar", "المساحة لا رسائل فيها", "أكبر"),
    ],
)
async def test_invites_are_declined_in_the_coops_language(
    tmp_path: Path, locale: str, space: str, large: str
) -> None:
    said = await _said(tmp_path, locale)
    assert space in said.space
    assert large in said.large
