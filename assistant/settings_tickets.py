"""What an operator can set for tickets."""

from pydantic import Field

from assistant.domain.ticket_retention import Retention
from assistant.settings_kinds import Section


class TicketsSettings(Section):
    """What members ask of circles."""

    kept_months: int | None = Field(
        None,
        ge=1,
        le=1200,
        description="What was said in a ticket is wiped so long after it closed; absent: never.",
    )

    def retention(self) -> Retention:
        """Return what the rules use."""
        return Retention(months=self.kept_months)
