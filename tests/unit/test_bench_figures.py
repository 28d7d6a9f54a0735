"""The bench's arithmetic, and what it says of a bound that is kept or not."""

import pytest

from tests.bench.figures import Figure, as_data, percentile, table


def figure(ours: float, *, bound: float, at_most: bool) -> Figure:
    return Figure(what="a thing", ours=ours, yardstick=100, unit="ms", bound=bound, at_most=at_most)


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (50, 3), (75, 4), (95, 4.8), (100, 5)])
def test_percentiles_are_interpolated(percent: float, value: float) -> None:
    assert percentile([5, 3, 1, 2, 4], percent) == pytest.approx(value)


@pytest.mark.parametrize(
    ("ours", "bound", "at_most", "holds"),
    [
        (115, 1.15, True, True),
        (116, 1.15, True, False),
        (90, 0.9, False, True),
        (89, 0.9, False, False),
    ],
)
def test_bound_is_kept_from_its_own_side(
    ours: float, bound: float, at_most: bool, holds: bool
) -> None:
    measured = figure(ours, bound=bound, at_most=at_most)
    assert measured.holds is holds
    assert ("does not hold" in table([measured])) is not holds
    assert as_data([measured])["figures"][0]["holds"] is holds
