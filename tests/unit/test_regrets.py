"""What is said to rooms that are not entered is in the co-op's own language."""

from pathlib import Path

import pytest

from assistant import bootstrap, settings_file
from assistant.i18n.rendering import Renderer
from assistant.matrix.invites import Regrets
from tests.support.operator import Operator


def _said(folder: Path, locale: str) -> Regrets:
    operator = Operator(folder)
    operator.settles(coop={"name": "Pont", "default_locale": locale})
    settings = settings_file.load(operator.config)
    renderer: Renderer = bootstrap.house(settings).providers.values[Renderer]
    return bootstrap._regrets(settings, renderer)


@pytest.mark.parametrize(
    ("locale", "space", "large"),
    [
        ("en", "a space has no messages", "too large for me"),
        ("es", "un espacio no tiene mensajes", "demasiado grande para mí"),
        ("ca", "un espai no té missatges", "massa gran per a mi"),
        ("ar", "المساحة لا رسائل فيها", "أكبر"),
    ],
)
def test_invites_are_declined_in_the_coops_language(
    tmp_path: Path, locale: str, space: str, large: str
) -> None:
    said = _said(tmp_path, locale)
    assert space in said.space
    assert large in said.large
