"""Knocks once at a room's door as a process of its own, which dies where `CRASH_AT` says.

`python -m tests.support.knocking FOLDER URL SLUG` prints where the visitor is sent. The process
ends as by SIGKILL: nothing is flushed, no `finally` runs. Only tests start this.
"""

import asyncio
import os
import sys
from pathlib import Path

from assistant.domain.rooms import BackEndName
from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import BackEnds
from assistant.services.entrance import Answer, LetIn
from tests.support.conversation import House
from tests.support.crash_runner import plant
from tests.support.fake_meetings import FakeMeetings
from tests.support.venue import Venue
from tests.support.video import SECRET


def video_at(url: str) -> BackEnds:
    """Return one BigBlueButton server as all that is set up."""
    back_end = BigBlueButton(Servers({"one": Client(Access(url=url, secret=SECRET))}))
    name = BackEndName.BIGBLUEBUTTON
    return BackEnds(by_name={name: back_end}, default=name, recorders={name: back_end})


async def knock(folder: Path, url: str, slug: str) -> Answer:
    """Knock at the room of the house in `folder`, whose meetings are on the server at `url`."""
    back_ends = video_at(url)
    async with House.open(folder, commands={}, values={BackEnds: back_ends}) as house:
        try:
            return await Venue(house, FakeMeetings(), back_ends).knock("Ana", slug=slug)
        finally:
            await back_ends.close()


if __name__ == "__main__":
    if "CRASH_AT" in os.environ:
        plant(os.environ["CRASH_AT"])
    answer = asyncio.run(knock(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
    print(answer.url if isinstance(answer, LetIn) else type(answer).__name__)  # noqa: T201
