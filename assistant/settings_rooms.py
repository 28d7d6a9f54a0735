"""What an operator can set for meeting rooms."""

from typing import Literal

from pydantic import Field, SecretStr

from assistant.domain.rooms import BackEndName
from assistant.settings_kinds import Address, RoomId, Section


class RoomsSettings(Section):
    """Where new rooms meet."""

    back_end: BackEndName = Field(
        BackEndName.MATRIX,
        description="`matrix` (a Matrix room, with clients' own calls) or `bigbluebutton`.",
    )
    space: RoomId | None = Field(
        None, description="The co-op's Matrix space, which rooms on Matrix are put into."
    )


class BigBlueButtonSettings(Section):
    """A BigBlueButton server, or a load balancer that looks like one."""

    url: Address = Field(
        description="Its API as `bbb-conf --secret` shows it: `https://HOST/bigbluebutton/api`."
    )
    secret: SecretStr = Field(min_length=8, description="Its shared secret, shown there, too.")
    hash: Literal["sha1", "sha256", "sha384", "sha512"] = Field(
        "sha256", description="What requests are signed with; some load balancers lack `sha384`."
    )
