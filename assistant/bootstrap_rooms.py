"""The part of bootstrap that builds what meetings take place on."""

from dataclasses import dataclass

from assistant.dispatch.dependencies import Providers
from assistant.domain.coop import Coop
from assistant.domain.rooms import BackEndName, Doors
from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.callbacks import BigBlueButtonCallbacks
from assistant.gateways.bigbluebutton.checksum import Hash
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.gateways.matrix_back_end import MatrixBackEnd
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer
from assistant.jobs.entering import Doorkeeper
from assistant.jobs.keeping_meetings import MeetingKeeper
from assistant.jobs.meeting_errands import MeetingErrands
from assistant.jobs.meetings import MeetingsLoop
from assistant.jobs.moderating import ModeratorsLoop
from assistant.jobs.server_watch import ServerWatch
from assistant.services.back_ends import BackEnd, BackEnds, Callbacks, Recorder
from assistant.services.booths import Booths
from assistant.services.entrance import Entrance
from assistant.services.errands import Runners
from assistant.settings import Settings
from assistant.storage.unit_of_work import Database
from assistant.web.ballot_door import BallotDoor
from assistant.web.ballot_pages import BallotPages
from assistant.web.callbacks import CallbackDoor
from assistant.web.door import room_doors
from assistant.web.door_cookies import DoorSeal
from assistant.web.door_pages import DoorPages
from assistant.web.door_sayings import DoorWords
from assistant.web.proof import ProofDoor
from assistant.web.server import Door


def back_ends(settings: Settings) -> BackEnds:
    """Return the back ends that the settings name; Matrix is always there."""
    matrix = MatrixBackEnd(settings.matrix_home())
    by_name: dict[BackEndName, BackEnd] = {matrix.name: matrix}
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


@dataclass(frozen=True, kw_only=True)
class Reception:
    """What lets people into meetings and looks after these while the assistant runs."""

    entrance: Entrance
    loops: tuple[MeetingsLoop, ModeratorsLoop]
    callbacks: Door
    runners: Runners


def reception(opened: Database, providers: Providers) -> Reception:
    """Return what belongs to meetings; raises `CannotProvide`."""
    back_ends, doors = providers.values[BackEnds], providers.values[Doors]
    watch = ServerWatch(back_ends)
    keeper = MeetingKeeper(opened, back_ends, doors, watch)
    loop = MeetingsLoop(opened, providers, back_ends, keeper, watch)
    return Reception(
        entrance=Doorkeeper(opened, providers, back_ends, keeper, watch),
        loops=(loop, ModeratorsLoop(opened, providers)),
        callbacks=CallbackDoor(back_ends.callbacks.values(), doors, loop),
        runners=MeetingErrands(opened, back_ends).runners(),
    )


def front_doors(
    settings: Settings, providers: Providers, entrance: Entrance, booths: Booths
) -> tuple[Door, ...]:
    """Return the pages through which people come in; none without `web.public_url`."""
    public_url = providers.values[Doors].public_url
    if public_url is None:
        return ()
    coop = providers.values[Coop]
    words = DoorWords(providers.values[Catalogue], providers.values[Renderer], coop.default_locale)
    servers = [server.url for server in settings.bigbluebutton.values()]
    pages = DoorPages(words, coop=coop.name, public_url=public_url, targets=servers)
    secret = settings.secrets.code_secret.get_secret_value()
    seal = DoorSeal(secret)
    ballots = BallotPages(words, coop=coop.name, public_url=public_url)
    return (
        ProofDoor(secret),
        BallotDoor(booths, ballots, seal, public_url),
        *room_doors(entrance, pages, seal, public_url),
    )
