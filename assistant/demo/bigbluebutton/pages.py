"""What somebody sees who has come into a meeting of the stand-in."""

from html import escape

from aiohttp import web

from assistant.demo.bigbluebutton.meetings import MODERATOR, Meeting, Person

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto }}
body {{ padding: 0 1rem }}
:root {{ color-scheme: light dark }}
bdi {{ font-weight: bold }}
button {{ font: inherit; padding: .4rem 1rem }}
</style>
<main>
<h1>{title}</h1>
{main}
</main>
</html>
"""

_LEAVE = """<p>This is a stand-in for BigBlueButton: nobody sees or hears you.</p>
<form method="post" action="leave">
<input type="hidden" name="sessionToken" value="{token}"><button>Leave</button>
</form>"""


def inside(meeting: Meeting, person: Person) -> web.Response:
    """Show who somebody is in which meeting, and the way out."""
    name, meeting_name = escape(person.name), escape(meeting.asked["name"])
    if person.waits:
        title = "Waiting to be let in"
        main = f"<p>A moderator of <bdi>{meeting_name}</bdi> was asked, <bdi>{name}</bdi>.</p>"
    else:
        title = "You are in the meeting"
        role = "moderator" if person.role == MODERATOR else "viewer"
        main = (
            f'<p>Meeting: <bdi id="meeting">{meeting_name}</bdi></p>'
            f'<p>You are <bdi id="name">{name}</bdi>, <bdi id="role">{role}</bdi>.</p>'
        )
    return _page(title, main + _LEAVE.format(token=escape(person.token)))


def outside() -> web.Response:
    """Say that the meeting is over, or was left."""
    return _page("The meeting is over", "<p>You can close this page.</p>")


def _page(title: str, main: str) -> web.Response:
    headers = {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}
    return web.Response(
        text=_PAGE.format(title=title, main=main), content_type="text/html", headers=headers
    )
