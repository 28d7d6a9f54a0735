"""Circles decide once, by number; what they decide on is tested where it belongs."""

from pathlib import Path

import pytest

from tests.support.conversation import House


@pytest.mark.parametrize(
    ("locale", "words", "says"),
    [("en", "approve 187", "187"), ("es", "aprobar 187", "187"), ("ar", "اعتماد ١٨٧", "187")],
)
async def test_what_was_never_asked_cannot_be_decided(
    tmp_path: Path, locale: str, words: str, says: str
) -> None:
    async with House.open(tmp_path) as house:
        ana = await house.person(locale=locale)
        step = await ana.says(words)
        assert step.id == "approvals-unknown"
        assert says in step.body
