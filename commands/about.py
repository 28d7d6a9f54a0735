"""About: what the assistant is, who runs it, and where its source is."""

from importlib.metadata import version

from assistant.api import Coop, Permission, Reply, command


class AboutShown(Reply, message="about-shown"):
    """What this is; `source` is where its source is offered (AGPL-3.0, section 13)."""

    coop: str
    source: str | None
    join: str | None
    version: str


@command("about-show", requires=Permission.ANYONE, shared=True, rank=65)
async def show(coop: Coop) -> AboutShown:
    """Say what this is."""
    return AboutShown(
        coop=coop.name,
        source=coop.source_url,
        join=coop.join_url,
        version=version("coop-assistant"),
    )
