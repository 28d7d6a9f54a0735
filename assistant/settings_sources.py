"""What an operator can set for each source of payments."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, model_validator

from assistant.domain.plans import Interval
from assistant.settings_kinds import Address, Duration, Section

CsvField = Literal[
    "key", "account", "name", "email", "amount", "currency", "interval", "status",
    "next_charge", "last_charged", "since", "incognito",
]  # fmt: skip


class AskedSettings(Section):
    """What every source that is asked has."""

    every: Duration = Field(timedelta(hours=1), description="How often it is asked.")
    alert_after: Duration = Field(
        timedelta(hours=6), description="The operators are told when it has failed for so long."
    )


class OpenCollectiveSettings(AskedSettings):
    """A collective on OpenCollective."""

    kind: Literal["opencollective"] = Field(description="`opencollective`.")
    slug: str = Field(min_length=1, description="The collective's name in its address.")
    token: SecretStr | None = Field(
        None, description="A personal token of an admin; without one e-mail addresses stay hidden."
    )
    endpoint: Address = Field(
        "https://api.opencollective.com/graphql/v2", description="Its GraphQL API, version 2."
    )


class CsvSettings(AskedSettings):
    """A file: an export of a bank, a bookkeeping or a CRM."""

    kind: Literal["csv"] = Field(description="`csv`.")
    path: Path = Field(
        description="The file; a relative path starts at the settings file's folder."
    )
    columns: dict[CsvField, str] = Field(
        min_length=1,
        description="Names of the file's columns for `key`, `account`, `name`, `email`, `amount`, "
        "`currency`, `interval`, `status`, `next_charge`, `last_charged`, `since`, `incognito`.",
    )
    currency: str | None = Field(
        None, pattern="^[A-Z]{3}$", description="Of all amounts, where no column says it."
    )
    interval: Interval | None = Field(
        None, description="`month`, `year` or `once`, where no column says it."
    )
    decimal: Literal[".", ","] | None = Field(
        None, description="The decimal sign; absent: found out, and refused where it is not clear."
    )
    days: Literal["iso", "dmy", "mdy"] = Field(
        "iso", description="Order of local dates: `dmy` or `mdy`; `2026-03-01` is read always."
    )

    @model_validator(mode="after")
    def _can_tell_payments_apart(self) -> "CsvSettings":
        if not {"key", "account", "email"} & self.columns.keys():
            raise ValueError("needs a column for `key`, `account` or `email`")
        if "amount" not in self.columns:
            raise ValueError("needs a column for `amount`")
        return self


class ManualSettings(Section):
    """What is entered by hand; `manual` is there in any case."""

    kind: Literal["manual"] = Field(description="`manual`.")


SourceSettings = Annotated[
    OpenCollectiveSettings | CsvSettings | ManualSettings, Field(discriminator="kind")
]
SourceName = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_-]{0,31}$")]

KINDS: tuple[tuple[str, type[Section]], ...] = (
    ("opencollective", OpenCollectiveSettings),
    ("csv", CsvSettings),
    ("manual", ManualSettings),
)
"""Each kind of source with its table."""
