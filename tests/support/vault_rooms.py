"""What is secret about meeting rooms in the co-op of secrets: codes, and what signs links."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from assistant.domain.members import Member
from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.checksum import Hash
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import BackEnds
from assistant.storage.members import MemberRepository
from tests.support.back_ends import back_ends
from tests.support.conversation import House, Somebody
from tests.support.secrecy import Kind

SERVER_SECRET = "Serversecret5511yyz"
CODES = (
    ("ana", "new room Zefirsala code 4410077 record", "4410077"),
    ("ana", "room settings Zefirsala moderator code 4420088", "4420088"),
    ("rita", "nova sala Brisasala codi 4430099", "4430099"),
)
"""Who sets a code for guests, in which words, and which."""


def servers() -> dict[Any, Any]:
    """Return what a house has of a video server, with the secret that signs its links."""
    url = "https://video.example/bigbluebutton/api"
    access = Access(url=url, secret=SERVER_SECRET, algorithm=Hash.SHA256)
    video = BigBlueButton(Servers({"video": Client(access)}))
    return {BackEnds: replace(back_ends(), by_name={**back_ends().by_name, video.name: video})}


async def note_secrets(
    note: Callable[[Kind, str, Member | None], object],
    house: House,
    people: Mapping[str, Somebody],
) -> None:
    """Note all that is secret of rooms, and whose codes are."""
    note(Kind.SERVER, SERVER_SECRET, None)
    async with house.database.reading() as connection:
        for who, _, code in CODES:
            person = people[who].person
            assert person is not None
            (held,) = await MemberRepository(connection).memberships_of(person.id)
            note(Kind.CODE, code, held.member)
