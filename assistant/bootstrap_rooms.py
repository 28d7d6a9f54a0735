"""The part of bootstrap that builds what meetings take place on."""

from assistant.domain.rooms import BackEndName
from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.callbacks import BigBlueButtonCallbacks
from assistant.gateways.bigbluebutton.checksum import Hash
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import BackEnd, BackEnds, Callbacks, Recorder
from assistant.settings import Settings


def back_ends(settings: Settings) -> BackEnds:
    """Return the back ends that the settings name; Matrix is always there."""
    by_name: dict[BackEndName, BackEnd] = {}
    recorders: dict[BackEndName, Recorder] = {}
    callbacks: dict[BackEndName, Callbacks] = {}
    if clients := video_clients(settings):
        servers = Servers(clients)
        video = BigBlueButton(servers)
        by_name[video.name] = recorders[video.name] = video
        callbacks[video.name] = BigBlueButtonCallbacks(servers)
    return BackEnds(
        by_name=by_name,
        default=settings.rooms.back_end,
        recorders=recorders,
        callbacks=callbacks,
    )


def video_clients(settings: Settings) -> dict[str, Client]:
    """Return a client of each BigBlueButton server, in the settings' order; nothing is asked."""
    return {
        name: Client(
            Access(
                url=server.url,
                secret=server.secret.get_secret_value(),
                algorithm=Hash(server.hash),
            )
        )
        for name, server in settings.bigbluebutton.items()
    }
