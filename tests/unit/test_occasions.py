"""Who is asked about an outcome: nouns share a kind of errand by how its key begins."""

import pytest

from assistant.services import occasions
from assistant.services.occasions import done_by, when_done


@pytest.fixture(autouse=True)
def _nothing_declared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(occasions, "WHEN_DONE", {})


async def _first() -> None: ...


async def _second() -> None: ...


def test_the_beginning_of_a_key_says_whose_it_is() -> None:
    when_done("create-room", "circle:")(_first)
    when_done("create-room", "meeting:")(_second)
    when_done("mail")(_first)
    assert done_by("create-room", "circle:support") is _first
    assert done_by("create-room", "meeting:7") is _second
    assert done_by("mail", "code:7") is _first
    assert done_by("create-room", "garden:1") is None
    assert done_by("join", "circle:support") is None


@pytest.mark.parametrize("begins", ["circle:", "circle:support:", "circ", ""])
def test_no_key_can_be_meant_by_two(begins: str) -> None:
    when_done("create-room", "circle:")(_first)
    with pytest.raises(ValueError, match="two functions"):
        when_done("create-room", begins)(_second)
    when_done("join", begins)(_second)  # another kind
