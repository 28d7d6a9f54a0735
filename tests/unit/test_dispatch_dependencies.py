"""Dependencies: what annotations ask for is provided; what nobody can provide stops the start."""

from dataclasses import dataclass

import pytest

from assistant.dispatch.dependencies import CannotProvide, Providers
from assistant.domain.coop import Coop, Times


class Well:
    """Asks for nothing but a value."""

    def __init__(self, coop: Coop) -> None:
        self.coop = coop


class Bucket:
    """Asks for a well, and for an opinion that has a default."""

    def __init__(self, well: Well, colour: str = "blue") -> None:
        self.well = well
        self.colour = colour


class Chicken:
    def __init__(self, egg: "Egg") -> None:
        self.egg = egg


class Egg:
    def __init__(self, chicken: Chicken) -> None:
        self.chicken = chicken


@dataclass
class Odd:
    """A dataclass whose field nobody can provide."""

    name: str


async def fetch(bucket: Bucket, times: Times) -> None: ...


PROVIDERS = Providers({Coop: Coop(name="x"), Times: Times()})


def test_objects_are_built_once_for_a_transaction() -> None:
    scope = PROVIDERS.scope({})
    bucket = scope.get(Bucket)
    assert bucket.well is scope.get(Well)
    assert bucket.colour == "blue"
    assert PROVIDERS.scope({}).get(Well) is not bucket.well


def test_a_functions_needs_are_read_from_its_annotations() -> None:
    assert PROVIDERS.needs(fetch) == {"bucket": Bucket, "times": Times}


@pytest.mark.parametrize("wanted", [Chicken, Odd, str])
def test_what_nobody_can_provide_is_found_at_start(wanted: type) -> None:
    with pytest.raises(CannotProvide, match="handler"):
        PROVIDERS.check({"it": wanted}, "handler")


def test_a_value_of_the_domain_is_never_made_up() -> None:
    """`Times()` would build, and nobody would notice that the settings were ignored."""
    with pytest.raises(CannotProvide, match="Times"):
        Providers({Coop: Coop(name="x")}).check({"times": Times}, "handler")


def test_what_one_place_brings_along_is_missing_in_another() -> None:
    providers = Providers({})
    providers.check({"bucket": Bucket}, "door", leaves=frozenset({Coop}))
    with pytest.raises(CannotProvide, match="handler"):
        providers.check({"bucket": Bucket}, "handler")
