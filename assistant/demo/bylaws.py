"""The sample co-op's by-laws, with votes that last seconds where real ones last days."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from assistant import bootstrap
from assistant.demo.coop import SampleRefused, text_of
from assistant.domain.resolutions import KindOfResolution
from assistant.services.bylaws_reading import read_bylaws
from assistant.services.importing import Problems
from assistant.services.starter_bylaws import starter_kinds
from assistant.settings import Settings
from assistant.storage.kinds import KindRepository, definition_of

FILE, TRIAL = "bylaws.toml", "trial"
COUNTED_AFTER = timedelta(seconds=1)


async def hurry(settings: Settings, lasting: Mapping[str, timedelta]) -> None:
    """Let votes under these kinds open at once, last so long, and be counted right after.

    No imported file may say so little: between close and count a real vote leaves minutes for
    what is under way.
    """
    await _adopt(settings, starter_kinds())  # the others are as for everybody
    quick = (_hurried(kind, lasting) for kind in _sample() if kind.name in lasting)
    await _adopt(settings, quick)


async def at_leisure(settings: Settings) -> None:
    """Let votes last again as long as everywhere, but those of the kind that is there to try."""
    trial = (kind for kind in _sample() if kind.name == TRIAL)
    await _adopt(settings, (*starter_kinds(), *trial))


def _sample() -> tuple[KindOfResolution, ...]:
    problems = Problems()
    kinds = read_bylaws(text_of(FILE).encode(), problems)
    if problems:
        raise SampleRefused("\n".join(f"{FILE}: {each}" for each in problems.all()))
    return kinds


def _hurried(kind: KindOfResolution, lasting: Mapping[str, timedelta]) -> KindOfResolution:
    return replace(
        kind,
        notice_days=0,
        voting_period=lasting[kind.name],
        shortest_voting=lasting[kind.name],
        declared_after=COUNTED_AFTER,
        reminders=(),
    )


async def _adopt(settings: Settings, kinds: Iterable[KindOfResolution]) -> None:
    """Keep kinds as an import does: a new version of each that says something new."""
    database = bootstrap.database(settings)
    try:
        async with database.transaction() as tx:
            kept = KindRepository(tx.connection)
            for kind in kinds:
                newest = await kept.latest(kind.name)
                if newest is None or definition_of(newest) != definition_of(kind):
                    version = 1 if newest is None else newest.version + 1
                    await kept.add(replace(kind, version=version), tx.now)
    finally:
        await database.close()
