"""The part of bootstrap that builds sources and the web server from the settings."""

from collections.abc import Sequence
from functools import partial

from assistant.dispatch.dependencies import Providers
from assistant.gateways.csv_cells import CellReader
from assistant.gateways.csv_source import CsvLayout, CsvSource
from assistant.gateways.opencollective.client import Access
from assistant.gateways.opencollective.source import OpenCollectiveSource
from assistant.jobs.sources import SourcesLoop
from assistant.jobs.syncing import Syncing
from assistant.matrix.bot import Job
from assistant.services.feeds import Feed, Feeds
from assistant.services.sources import Source
from assistant.settings import Settings
from assistant.settings_sources import CsvSettings, ManualSettings, OpenCollectiveSettings
from assistant.storage.unit_of_work import Database
from assistant.web.hooks import HookDoor
from assistant.web.server import Door, WebServer


def feeds(settings: Settings) -> Feeds:
    """Return the sources that can be asked, in the settings' order."""
    found = []
    for name, source in settings.sources.items():
        if not isinstance(source, ManualSettings):
            pushes = isinstance(source, OpenCollectiveSettings)
            found.append(
                Feed(
                    name=name,
                    every=source.every,
                    alert_after=source.alert_after,
                    open=partial(_source, source),
                    pushes=pushes,
                )
            )
    return Feeds(tuple(found))


def _source(settings: OpenCollectiveSettings | CsvSettings) -> Source:
    if isinstance(settings, OpenCollectiveSettings):
        token = None if settings.token is None else settings.token.get_secret_value()
        return OpenCollectiveSource(settings.slug, Access(token=token, endpoint=settings.endpoint))
    cells = CellReader(
        decimal=settings.decimal,
        days=settings.days,
        currency=settings.currency,
        interval=settings.interval,
    )
    columns = {str(ours): theirs for ours, theirs in settings.columns.items()}
    return CsvSource(CsvLayout(path=settings.path, columns=columns, cells=cells))


def outside(
    settings: Settings, opened: Database, providers: Providers, doors: Sequence[Door] = ()
) -> list[Job]:
    """Return the jobs that deal with sources, and the web server, where there is one.

    It has the door for webhooks, and `doors`.
    """
    loop = SourcesLoop(opened, feeds(settings), Syncing(opened, providers))
    if settings.web.listen is None:
        return [loop]
    host, _, port = settings.web.listen.rpartition(":")
    secret = settings.web.hook_secret
    hooks = [] if secret is None else [HookDoor(secret.get_secret_value(), loop.knock)]
    return [loop, WebServer(host.strip("[]"), int(port), [*hooks, *doors])]
