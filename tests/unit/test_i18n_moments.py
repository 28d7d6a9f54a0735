"""How a moment is written within a sentence."""

from datetime import UTC, datetime

import pytest
from fluent.runtime import FluentResource

from assistant import resources
from assistant.domain.replies import Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"


class At(Reply, message="t-value"):
    value: datetime


@pytest.mark.parametrize(
    ("locale", "this_year", "another"),
    [
        ("en", "on November 23 at 2:57\u202fAM", "on February 1, 2027 at 2:57\u202fAM"),
        ("es", "on 23 de noviembre a las 02:57", "on 1 de febrero de 2027 a las 02:57"),
        ("ca", "on 23 de novembre a les 02:57", "on 1 de febrer del 2027 a les 02:57"),
        ("ar", "on 23 نوفمبر الساعة 2:57 ص", "on 1 فبراير 2027 الساعة 2:57 ص"),
    ],
)
def test_a_moment_stands_in_a_sentence(locale: str, this_year: str, another: str) -> None:
    """With its year only where that is not the reader's present one; hours have two digits."""
    real = Catalogue.load(resources.locales())
    bundle = real._bundles[locale]
    resource = FluentResource("t-value = on { $value }\n")
    bundle.add_resource(resource)
    renderer = Renderer(real, locale, lambda: datetime(2026, 12, 31, 22, tzinfo=UTC))
    for value, words in (
        (datetime(2026, 11, 23, 1, 57, tzinfo=UTC), this_year),
        (datetime(2027, 2, 1, 1, 57, tzinfo=UTC), another),
    ):
        written = renderer.plain(At(value=value), Reader(locale, "Europe/Madrid"))
        assert written.translate(dict.fromkeys(map(ord, f"{FSI}{PDI}{RLM}"))) == words
    far = renderer.plain(At(value=value), Reader(locale, "Pacific/Kiritimati"))
    assert "2027" not in far, "there the year has begun already"
