"""What was measured, as ratios against a yardstick, and the table that README shows."""

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One ratio: ours against the yardstick's, and the `bound` that it should keep."""

    what: str
    ours: float
    yardstick: float
    unit: str
    bound: float
    at_most: bool  # the bound is an upper one

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the yardstick's."""
        return self.ours / self.yardstick

    @property
    def holds(self) -> bool:
        """Whether the ratio keeps its bound, at the two decimals that are shown."""
        shown = round(self.ratio, 2)
        return shown <= self.bound if self.at_most else shown >= self.bound


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value below which `percent` of the `values` lie, interpolated."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * percent / 100
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a Markdown table under the date and the machine."""
    today = datetime.now(UTC).date().isoformat()
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [
        f"Measured on {today} ({machine}; homeserver, assistant and members share it).",
        "",
        "| measured | assistant | yardstick | ratio | target | |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for figure in figures:
        sign = "≤" if figure.at_most else "≥"
        lines.append(
            f"| {figure.what} | {_number(figure.ours)} {figure.unit}"
            f" | {_number(figure.yardstick)} {figure.unit} | {figure.ratio:.2f}"
            f" | {sign} {figure.bound:.2f} | {'holds' if figure.holds else 'does not hold'} |"
        )
    return "\n".join(lines)


def as_data(figures: Sequence[Figure]) -> dict[str, Any]:
    """Return the same for a program."""
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "figures": [
            asdict(figure) | {"ratio": round(figure.ratio, 3), "holds": figure.holds}
            for figure in figures
        ],
    }


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
