"""What an operator can set: types, defaults and what each is for."""

from datetime import time
from pathlib import Path
from typing import Literal

from pydantic import (
    Field,
    SecretStr,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from assistant.domain.coop import Caps, Coop, Ourselves, Times
from assistant.domain.matrix_home import MatrixHome
from assistant.domain.rooms import BackEndName, Doors
from assistant.settings_kinds import Address, Duration, Listen, RoomId, Section, UserId, Zone
from assistant.settings_rooms import BigBlueButtonSettings, RoomsSettings
from assistant.settings_sources import SourceName, SourceSettings
from assistant.settings_tickets import TicketsSettings

PREFIX = "ASSISTANT_"
DELIMITER = "__"


class MatrixSettings(Section):
    """The assistant's account."""

    homeserver: Address = Field(description="Address of the client-server API.")
    user_id: UserId = Field(description="The assistant's whole Matrix ID.")
    device_id: str = Field(description="The assistant's device; `setup` writes it.")
    access_token: SecretStr | None = Field(
        None, description="What the device logs in with; `setup` writes it."
    )
    display_name: str | None = Field(
        None, description="The account's name; absent: the co-op's name and `assistant`."
    )
    pickle_key: SecretStr = Field(
        min_length=16, description="Encrypts the private keys at rest; `setup` makes it."
    )


class DatabaseSettings(Section):
    """Where everything is kept."""

    path: Path = Field(
        Path("assistant.db"),
        description="SQLite file; a relative path starts at the settings file's folder.",
    )


class CoopSettings(Section):
    """The co-op itself."""

    name: str = Field(min_length=1, description="The co-op's name.")
    default_locale: str = Field(
        Coop.default_locale, description="Language of those who have chosen none."
    )
    timezone: Zone = Field(Coop.timezone, description="Zone of those who have chosen none.")
    join_url: Address | None = Field(None, description="Where one becomes a member.")
    contribute_url: Address | None = Field(
        None, description="Where one pays, for plans without a link of their own."
    )
    source_url: Address | None = Field(
        None, description="Where this program's source is offered (AGPL-3.0, section 13)."
    )
    operators_room: RoomId | None = Field(
        None, description="Matrix room where trouble is told; absent: the log only."
    )


class MailSettings(Section):
    """The SMTP server that sends codes; without `host` no mail is sent."""

    host: str | None = Field(None, description="SMTP server; absent: no mail.")
    port: int = Field(587, ge=1, le=65535, description="Its port.")
    user: str | None = Field(None, description="Name to log in with; absent: no login.")
    password: SecretStr | None = Field(None, description="Password to log in with.")
    sender: str | None = Field(None, description="Address that mail comes from.")
    tls: Literal["none", "starttls", "ssl"] = Field(
        "starttls", description="`starttls`, `ssl` from the first byte, or `none`."
    )

    @model_validator(mode="after")
    def _needs_sender(self) -> "MailSettings":
        if self.host is not None and self.sender is None:
            raise ValueError("needs `sender` where `host` is given")
        return self


class TimesSettings(Section):
    """Waiting times: seconds, `"10m"`, or ISO 8601 (`"PT10M"`); times of day as `"21:00"`."""

    code_expiry: Duration = Field(Times.code_expiry, description="Life of an e-mailed code.")
    invitation_expiry: Duration = Field(
        Times.invitation_expiry, description="Life of a code from `members invite`."
    )
    pass_expiry: Duration = Field(
        Times.pass_expiry, description="Life of a personal link into a meeting."
    )
    dialogue_expiry: Duration = Field(
        Times.dialogue_expiry, description="How long a question of the assistant stands."
    )
    undo: Duration = Field(Times.undo, description="How long `undo` works.")
    second_thoughts: Duration = Field(
        Times.second_thoughts,
        description="Until a member hears that a ticket is resolved, or waits.",
    )
    stale: Duration = Field(
        Times.stale, description="Commands sent longer ago are asked about again."
    )
    typing_after: Duration = Field(
        Times.typing_after, description="Work that takes longer shows as typing."
    )
    key_hint: Duration = Field(
        Times.key_hint, description="Until a message that cannot be read is mentioned."
    )
    stranger_pause: Duration = Field(
        Times.stranger_pause, description="Between answers to a stranger beyond the burst."
    )
    erasure: Duration = Field(
        Times.erasure, description="From `forget me` until somebody is forgotten."
    )
    quiet_from: time = Field(Times.quiet_from, description="Quiet hours begin, in a reader's zone.")
    quiet_until: time = Field(Times.quiet_until, description="Quiet hours end.")
    bundle_at: time = Field(Times.bundle_at, description="When the daily bundle is sent.")
    grace: Duration = Field(
        Times.grace, description="From a payment that stopped until the member loses rights."
    )
    invoice_reminder_before: Duration = Field(
        Times.invoice_reminder_before, description="How long before it is due an invoice is named."
    )
    invoice_reminder_after: Duration = Field(
        Times.invoice_reminder_after, description="How long after that it is named once more."
    )
    meeting_reminder: Duration = Field(
        Times.meeting_reminder, description="How long before it begins a meeting is named."
    )
    meeting_reminder_ahead: Duration = Field(
        Times.meeting_reminder_ahead,
        description="The same, the first time: of meetings that are known for twice as long.",
    )
    grace_reminder: Duration = Field(
        Times.grace_reminder, description="How long before grace ends the member is reminded."
    )

    def value(self) -> Times:
        """Return what the rules use."""
        return Times(**self.model_dump())


class CapsSettings(Section):
    """Counts that keep one sender from filling the house."""

    unsolicited_a_day: int = Field(
        Caps.unsolicited_a_day, ge=0, description="Unsolicited messages to a person a day."
    )
    unhandled_a_sender: int = Field(
        Caps.unhandled_a_sender, ge=1, description="Waiting messages of one sender."
    )
    code_tries: int = Field(Caps.code_tries, ge=1, description="Wrong codes before a pause.")
    code_tries_a_server: int = Field(
        Caps.code_tries_a_server,
        ge=1,
        description="Wrong codes an hour from all accounts of one homeserver.",
    )
    code_mails: int = Field(
        Caps.code_mails, ge=1, description="Requests for a code an hour, by asker and by address."
    )
    stranger_burst: int = Field(
        Caps.stranger_burst, ge=1, description="Answers to a stranger before they slow down."
    )
    rooms_of_a_shared_room: int = Field(
        Caps.rooms_of_a_shared_room, ge=1, description="Meeting rooms of one shared Matrix room."
    )
    plan_of_shared_rooms: str | None = Field(
        None, description="Level of the plan whose hard limits hold for their meetings, if any."
    )
    file_size: int = Field(
        Caps.file_size, ge=1, description="Bytes of a file that is passed on to a circle or back."
    )
    invites_an_hour: int = Field(
        Caps.invites_an_hour, ge=1, description="Invitations to rooms taken in an hour."
    )
    locales: tuple[str, ...] = Field(
        (), description="Languages offered; empty: all that the assistant speaks."
    )

    def value(self) -> Caps:
        """Return what the rules use."""
        return Caps(**self.model_dump())


class SecretsSettings(Section):
    """Secrets of the house itself."""

    code_secret: SecretStr = Field(
        min_length=16, description="Keys the digests of codes; `setup` makes it."
    )


class WebSettings(Section):
    """The assistant's own web server; without `listen` there is none."""

    listen: Listen | None = Field(
        None, description="Where it listens, as `127.0.0.1:8080`; a reverse proxy adds TLS."
    )
    public_url: Address | None = Field(None, description="How the world reaches it.")
    hook_secret: SecretStr | None = Field(
        None,
        min_length=16,
        description="`POST /hooks/SECRET` makes sources be asked at once; absent: no such door.",
    )


class LogSettings(Section):
    """What is written to standard error; never message bodies or secrets."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least level that is written."
    )
    format: Literal["console", "json"] = Field("console", description="For eyes or for machines.")


class Settings(BaseSettings):
    """Everything that an operator can set."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        env_prefix=PREFIX,
        env_nested_delimiter=DELIMITER,
        hide_input_in_errors=True,
    )

    matrix: MatrixSettings
    database: DatabaseSettings = DatabaseSettings()
    coop: CoopSettings
    mail: MailSettings = MailSettings()
    times: TimesSettings = TimesSettings()
    caps: CapsSettings = CapsSettings()
    secrets: SecretsSettings
    log: LogSettings = LogSettings()
    web: WebSettings = WebSettings()
    rooms: RoomsSettings = RoomsSettings()
    tickets: TicketsSettings = TicketsSettings()
    bigbluebutton: dict[SourceName, BigBlueButtonSettings] = Field(default_factory=dict)
    sources: dict[SourceName, SourceSettings] = Field(default_factory=dict)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic-settings' signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file, whose content is handed in."""
        return (env_settings, init_settings)

    def coop_value(self) -> Coop:
        """Return the co-op as the rules know it."""
        return Coop(**self.coop.model_dump(), assistant=self.matrix.user_id)

    @model_validator(mode="after")
    def _has_servers(self) -> "Settings":
        if self.rooms.back_end is BackEndName.BIGBLUEBUTTON and not self.bigbluebutton:
            raise ValueError("rooms.back_end `bigbluebutton` needs a [bigbluebutton.NAME]")
        if self.bigbluebutton and (self.web.listen is None or self.web.public_url is None):
            raise ValueError("meetings on BigBlueButton need `web.listen` and `web.public_url`")
        return self

    def doors(self) -> Doors:
        """Return where the assistant's own pages are."""
        listening = self.web.listen is not None
        return Doors(public_url=self.web.public_url if listening else None)

    def matrix_home(self) -> MatrixHome:
        """Return where on Matrix the assistant lives."""
        server = self.matrix.user_id.partition(":")[2]
        return MatrixHome(server=server, space=self.rooms.space)

    def ourselves(self) -> Ourselves:
        """Return the assistant's own account as the rules know it."""
        name = self.matrix.display_name or f"{self.coop.name} assistant"
        return Ourselves(user_id=self.matrix.user_id, name=name)
