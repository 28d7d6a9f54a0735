"""The part of bootstrap that builds what meetings take place on."""

from assistant.domain.rooms import BackEndName
from assistant.services.back_ends import BackEnd, BackEnds, Recorder
from assistant.settings import Settings


def back_ends(settings: Settings) -> BackEnds:
    """Return the back ends that the settings name; Matrix is always there."""
    by_name: dict[BackEndName, BackEnd] = {}
    recorders: dict[BackEndName, Recorder] = {}
    return BackEnds(by_name=by_name, default=settings.rooms.back_end, recorders=recorders)
