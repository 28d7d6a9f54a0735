"""`assistant rooms`: which rooms there are, whose they are, and where they meet."""

import typer
from rich.markup import escape
from rich.table import Table

from assistant.bootstrap import desk
from assistant.cli.options import Json
from assistant.cli.terminal import as_json, operator, out, run
from assistant.services.rooms import Rooms
from assistant.settings import Settings
from assistant.storage.meetings import MeetingRepository
from assistant.storage.members import MemberRepository
from assistant.storage.rooms import RoomRepository

WIDEST = 10_000  # characters of a line

app = typer.Typer(no_args_is_help=True, help="Members' meeting rooms.")


@app.callback(help="Members' meeting rooms.")
def rooms() -> None:
    """Keep `list` a word of its own: typer drops the name of a group's only command."""


@app.command("list")
def list_rooms(context: typer.Context, *, json: Json = False) -> None:
    """List every room with its link; who has the link may come in, so keep the list to yourself."""
    found = run(_all(operator(context).settings()))
    if json:
        as_json({"rooms": found})
        return
    table = Table("room", "link", "of", "meets on", "open", box=None)
    for one in found:
        cells = (one["name"], one["link"] or "", one["owner"], one["back_end"])
        open_ = "yes" if one["open"] else ""
        table.add_row(*(escape(str(cell)) for cell in cells), open_)
    # Half a link is none: rather than that, lines are longer than the terminal is wide.
    console = out()
    whole = console.measure(table, options=console.options.update(max_width=WIDEST)).maximum
    console.width = max(console.width, whole)
    console.print(table)


async def _all(settings: Settings) -> list[dict[str, object]]:
    async with desk(settings) as scope:
        keys = {member.id: member.key for member in await scope.get(MemberRepository).all()}
        open_ = {meeting.room_id for meeting in await scope.get(MeetingRepository).open()}
        links = scope.get(Rooms)
        return [
            {
                "name": room.name,
                "slug": room.slug,
                "link": links.link(room),
                "owner": keys[room.member_id] if room.member_id is not None else room.owner_room,
                "back_end": room.back_end.value,
                "open": room.id in open_,
                "made_at": room.made_at.isoformat(),
            }
            for room in await scope.get(RoomRepository).all()
        ]
