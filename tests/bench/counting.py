"""How counting grows: a million ballots against a hundred thousand, by each method.

`python -m tests.bench.counting METHOD COUNT` is a process that counts once and tells its seconds
and its greatest memory.
"""

import asyncio
import json
import random
import resource
import sys
import time
from collections.abc import Iterator

from assistant.domain.counting import methods, score
from assistant.domain.counting.lot import Lot
from assistant.domain.counting.results import Method
from tests.bench.figures import Figure

OPTIONS = tuple(f"Option {number}" for number in range(30))
MOST_RANKED = 8
SEATS = 5
PATIENCE = 600.0  # seconds
STV_SECONDS = 10.0
GROWTH = 15.0  # ten times the ballots, and caches that do not hold them


async def measure(ballots: int) -> list[Figure]:
    """Count `ballots` and a tenth of them by each method, one process after the other."""
    figures: list[Figure] = []
    for method in Method:
        few, _ = await _counted(method, ballots // 10)
        many, memory = await _counted(method, ballots)
        what = f"counting {ballots} ballots of 30 options by {method}, nearly all different"
        figures.append(_at_most(f"{what}, against a tenth", many, few, "s", GROWTH))
        if method is Method.STV:
            figures.append(_at_most(f"{what}, {SEATS} seats", many, STV_SECONDS, "s", 1.0))
            figures.append(_at_most("memory for that, ballots included", memory, 1024, "MiB", 1.0))
    return figures


def _at_most(what: str, ours: float, yardstick: float, unit: str, bound: float) -> Figure:
    return Figure(what=what, ours=ours, yardstick=yardstick, unit=unit, bound=bound, at_most=True)


async def _counted(method: Method, ballots: int) -> tuple[float, float]:
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.counting", method, str(ballots)),
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        printed, _ = await child.communicate()
    assert child.returncode == 0
    seconds, memory = json.loads(printed)
    return seconds, memory


def rankings(ballots: int) -> Iterator[tuple[tuple[str, ...], int]]:
    """Rank up to eight of the options at random, the first ones more often."""
    dice = random.Random(20260616)  # noqa: S311 - the same ballots each time
    for _ in range(ballots):
        wanted = dice.choices(OPTIONS, range(len(OPTIONS) + 5, 5, -1), k=MOST_RANKED)
        yield tuple(dict.fromkeys(wanted)), 1


def scores(ballots: int) -> Iterator[tuple[score.Scores, int]]:
    """Give up to eight of the options a score."""
    for ranking, weight in rankings(ballots):
        yield tuple((option, 9 - place) for place, option in enumerate(ranking)), weight


def main() -> None:
    """Print the seconds and the MiB of one count as JSON; making the ballots takes no time."""
    method, count = Method(sys.argv[1]), int(sys.argv[2])
    seats = SEATS if method is Method.STV else 1
    if method is Method.SCORE:
        scored = list(scores(count))
        began = time.perf_counter()
        score.count(OPTIONS, scored)
    else:
        ranked = list(rankings(count))
        began = time.perf_counter()
        methods.count(method, OPTIONS, ranked, seats=seats, lot=Lot("5eed"))
    seconds = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps([seconds, memory]))


if __name__ == "__main__":
    main()
