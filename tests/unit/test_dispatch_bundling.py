"""Quiet hours and bundles go by the wall clock where the person is."""

from datetime import UTC, datetime, time

import pytest

from assistant.dispatch.bundling import is_quiet, next_bundle, start_of_day
from assistant.domain.coop import Times


@pytest.mark.parametrize(
    ("hour", "zone", "quiet"),
    [
        (19, "Europe/Madrid", False), (20, "Europe/Madrid", True), (6, "Europe/Madrid", True),
        (7, "Europe/Madrid", False), (12, "Pacific/Auckland", True), (22, "UTC", True),
    ],
)  # fmt: skip
def test_quiet_hours_span_midnight(hour: int, zone: str, quiet: bool) -> None:
    now = datetime(2026, 11, 22, hour, 30, tzinfo=UTC)
    assert is_quiet(now, zone, Times()) is quiet


def test_quiet_hours_within_a_day() -> None:
    times = Times(quiet_from=time(13), quiet_until=time(15))
    assert is_quiet(datetime(2026, 11, 22, 14, tzinfo=UTC), "UTC", times)
    assert not is_quiet(datetime(2026, 11, 22, 15, tzinfo=UTC), "UTC", times)


def test_the_bundle_keeps_its_hour_when_clocks_change() -> None:
    """In Madrid clocks go back on 25 October 2026: 08:30 is 06:30 UTC before, 07:30 after."""
    before = datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert next_bundle(before, "Europe/Madrid", Times()) == datetime(
        2026, 10, 25, 7, 30, tzinfo=UTC
    )


def test_a_bundle_is_always_ahead() -> None:
    now = datetime(2026, 11, 22, 7, 30, tzinfo=UTC)
    assert next_bundle(now, "Europe/Madrid", Times()) == datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


def test_a_day_begins_where_the_person_is() -> None:
    now = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert start_of_day(now, "Europe/Madrid") == datetime(2026, 11, 22, 23, tzinfo=UTC)
