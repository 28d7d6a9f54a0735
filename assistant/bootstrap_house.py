"""The part of bootstrap that builds what lives as long as the process: texts, commands, mail."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from assistant import resources
from assistant.bootstrap_rooms import back_ends
from assistant.dispatch.assembly import furnish
from assistant.dispatch.dependencies import Providers
from assistant.dispatch.registry import Registry, find_commands
from assistant.dispatch.sayings import RegretLarge, RegretSpace
from assistant.documents.calendar import IcsCalendar
from assistant.documents.decision_table import DecisionCsv
from assistant.documents.invoice import InvoicePdf
from assistant.documents.vote_documents import VoteDocuments
from assistant.domain.coop import Caps, Coop, Letters, Ourselves, Times
from assistant.domain.matrix_home import MatrixHome
from assistant.domain.rooms import Doors
from assistant.domain.ticket_retention import Retention
from assistant.gateways.mail import MailServer, Security, SmtpMailer
from assistant.gateways.poll_key_files import FOLDER, PollKeyFiles
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.every_language import EveryLanguage
from assistant.i18n.rendering import Reader, Renderer
from assistant.matrix.invites import Regrets
from assistant.matrix.media import HomeserverMedia
from assistant.services.back_ends import BackEnds
from assistant.services.calendar import CalendarWriter
from assistant.services.codes import CodeHasher
from assistant.services.decision_file import DecisionTables
from assistant.services.media import Media
from assistant.services.poll_keys import PollKeys
from assistant.services.ports import DocumentRenderer, ResultRenderer
from assistant.services.wording import Wording
from assistant.settings import Settings

_SECURITY = {"none": Security.NONE, "starttls": Security.STARTTLS, "ssl": Security.TLS}


@dataclass(eq=False)
class UnknownLanguage(Exception):  # noqa: N818 - the operator is told what to do
    """The settings name, under `setting`, a language that has no texts; `known` have."""

    setting: str
    code: str
    known: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class House:
    """What lives as long as the process, besides the database: the texts and the commands."""

    catalogue: Catalogue
    registry: Registry
    providers: Providers


def house(settings: Settings) -> House:
    """Read texts and commands, and check that everything fits together.

    Raises `CatalogueError`, `RegistryError`, `ResourceMissing` and `UnknownLanguage`.
    """
    catalogue = _offered(settings, Catalogue.load(resources.locales()))
    coop = _coop(settings, catalogue)
    renderer = Renderer(catalogue, coop.default_locale, lambda: datetime.now(UTC))
    providers = furnish(
        catalogue,
        renderer,
        find_commands(),
        {
            Coop: coop,
            Ourselves: settings.ourselves(),
            Doors: settings.doors(),
            Letters: Letters(sent=settings.mail.host is not None),
            MatrixHome: settings.matrix_home(),
            BackEnds: back_ends(settings),
            Times: settings.times.value(),
            Caps: caps_of(settings, catalogue),
            Retention: settings.tickets.retention(),
            CodeHasher: CodeHasher(settings.secrets.code_secret.get_secret_value()),
            DocumentRenderer: InvoicePdf(catalogue, renderer),
            ResultRenderer: VoteDocuments(catalogue, renderer, coop),
            DecisionTables: DecisionCsv(catalogue, renderer),
            Wording: EveryLanguage(catalogue, renderer),
            Media: HomeserverMedia(),
            # Beside the database, and in no backup: a copy of the key would undo the secrecy.
            PollKeys: PollKeyFiles(settings.database.path.with_name(FOLDER)),
            CalendarWriter: IcsCalendar(catalogue, renderer, coop, settings.times.value()),
        },
    )
    registry: Registry = providers.values[Registry]
    return House(catalogue=catalogue, registry=registry, providers=providers)


def mailer(settings: Settings) -> SmtpMailer | None:
    """Return what sends mail; None where the settings name no server."""
    mail = settings.mail
    if mail.host is None:
        return None
    assert mail.sender is not None
    return SmtpMailer(
        MailServer(
            host=mail.host,
            sender=mail.sender,
            port=mail.port,
            security=_SECURITY[mail.tls],
            username=mail.user,
            password=None if mail.password is None else mail.password.get_secret_value(),
        )
    )


def regrets_of(providers: Providers) -> Regrets:
    """Return what is said to rooms that are not entered, in the co-op's language."""
    coop, renderer = providers.values[Coop], providers.values[Renderer]
    reader = Reader(coop.default_locale, coop.timezone)
    return Regrets(
        space=renderer.plain(RegretSpace(), reader), large=renderer.plain(RegretLarge(), reader)
    )


def _coop(settings: Settings, catalogue: Catalogue) -> Coop:
    """Return the co-op, its language by the catalogue's own name for it (`ca` for `ca-ES`)."""
    coop = settings.coop_value()
    default = catalogue.match(coop.default_locale)
    if default is None:
        raise UnknownLanguage("coop.default_locale", coop.default_locale, catalogue.locales)
    return replace(coop, default_locale=default)


def _offered(settings: Settings, catalogue: Catalogue) -> Catalogue:
    """Return the catalogue without the languages that the co-op does not offer."""
    wanted = {code: catalogue.match(code) for code in settings.caps.locales}
    for code, known in wanted.items():
        if known is None:
            raise UnknownLanguage("caps.locales", code, catalogue.locales)
    return catalogue.offering(dict.fromkeys(known for known in wanted.values() if known))


def caps_of(settings: Settings, catalogue: Catalogue) -> Caps:
    """Return the caps, with the languages of the catalogue by its own names for them."""
    return replace(settings.caps.value(), locales=catalogue.locales)
