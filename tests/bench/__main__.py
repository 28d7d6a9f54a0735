"""`python -m tests.bench`: measure, and print the table that README shows.

`--json` prints data instead; `--only` takes one of the parts; `--questions`, `--members`,
`--rooms`, `--new-rooms`, `--replies`, `--tickets`, `--invoices`, `--kept`, `--ballots` and
`--voters` make it shorter.
Needs a quiet machine.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

from tests.bench import (
    answer_time,
    counting,
    delivery,
    desks,
    documents,
    door,
    relay_time,
    room_time,
    shelves,
    start,
    sync_time,
    throughput,
)
from tests.bench.figures import Figure, as_data, table
from tests.bench.scene import Scene, scene

ON_A_HOMESERVER = ("answers", "throughput", "new-rooms", "replies", "start")
PARTS = (*ON_A_HOMESERVER, "documents", "sync", "shelves", "desks", "door", "counting", "delivery")


async def measure(stage: Scene, parts: list[str], options: argparse.Namespace) -> list[Figure]:
    """Run the parts that need a homeserver, one after the other."""
    figures: list[Figure] = []
    for part in parts:
        print(f"{part} …", file=sys.stderr, flush=True)
        match part:
            case "answers":
                figures += await answer_time.measure(stage, options.questions)
            case "throughput":
                figures += await throughput.measure(stage)
            case "new-rooms":
                figures += await room_time.measure(stage, options.new_rooms)
            case "replies":
                figures += await relay_time.measure(stage, options.replies)
            case _:
                figures += await start.measure(stage, options.rooms)
    return figures


def main() -> None:
    """Read the options, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print data instead of a table")
    parser.add_argument("--only", action="append", choices=PARTS, help="one part; repeatable")
    parser.add_argument("--questions", type=int, default=150, help="to each bot, for answer times")
    parser.add_argument("--members", type=int, default=20, help="who write at once")
    parser.add_argument("--rooms", type=int, default=1000, help="direct rooms at a start")
    parser.add_argument("--new-rooms", type=int, default=60, help="asked for, and made without us")
    parser.add_argument("--replies", type=int, default=100, help="of a circle, and passed on")
    parser.add_argument("--tickets", type=int, default=100_000, help="in the database")
    parser.add_argument("--invoices", type=int, default=1000, help="made on one core")
    parser.add_argument("--contributors", type=int, default=10_000, help="in the source")
    parser.add_argument("--kept", type=int, default=1_000_000, help="documents in the database")
    parser.add_argument("--clicks", type=int, default=20_000, help="on the door, and as many")
    parser.add_argument("--ballots", type=int, default=1_000_000, help="counted by each method")
    parser.add_argument("--voters", type=int, default=10_000, help="who are sent a ballot")
    options = parser.parse_args()
    wanted = options.only or PARTS
    figures: list[Figure] = []
    staged = [part for part in wanted if part in ON_A_HOMESERVER]
    if staged:
        with (
            tempfile.TemporaryDirectory(prefix="bench-") as folder,
            scene(Path(folder), options.members) as stage,
        ):
            figures += asyncio.run(measure(stage, staged, options))
    if "documents" in wanted:
        print("documents …", file=sys.stderr, flush=True)
        figures += asyncio.run(documents.measure(options.invoices))
    if "sync" in wanted:
        print("sync …", file=sys.stderr, flush=True)
        figures += asyncio.run(sync_time.measure(options.contributors))
    if "shelves" in wanted:
        print("shelves …", file=sys.stderr, flush=True)
        figures += asyncio.run(shelves.measure(options.kept, options.questions))
    if "desks" in wanted:
        print("desks …", file=sys.stderr, flush=True)
        figures += asyncio.run(desks.measure(options.tickets, options.questions))
    if "door" in wanted:
        print("door …", file=sys.stderr, flush=True)
        figures += asyncio.run(door.measure(options.clicks))
    if "counting" in wanted:
        print("counting …", file=sys.stderr, flush=True)
        figures += asyncio.run(counting.measure(options.ballots))
    if "delivery" in wanted:
        print("delivery …", file=sys.stderr, flush=True)
        figures += asyncio.run(delivery.measure(options.voters))
    if options.json:
        print(json.dumps(as_data(figures), indent=2))
    else:
        print(table(figures))


if __name__ == "__main__":
    main()
