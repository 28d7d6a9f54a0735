"""What is secret about meeting rooms in the co-op of secrets: codes, and what signs links."""

from dataclasses import replace

from assistant.gateways.bigbluebutton.back_end import BigBlueButton
from assistant.gateways.bigbluebutton.checksum import Hash
from assistant.gateways.bigbluebutton.client import Access, Client
from assistant.gateways.bigbluebutton.servers import Servers
from assistant.services.back_ends import BackEnds
from tests.support.back_ends import back_ends

SERVER_SECRET = "Serversecret5511yyz"
CODES = (
    ("ana", "new room Zefirsala code 4410077 record", "4410077"),
    ("ana", "room settings Zefirsala moderator code 4420088", "4420088"),
    ("rita", "nova sala Brisasala codi 4430099", "4430099"),
)
"""Who sets a code for guests, in which words, and which."""


def video() -> BackEnds:
    """Return a video server that nobody may call, with the secret that signs its links."""
    url = "https://video.example/bigbluebutton/api"
    access = Access(url=url, secret=SERVER_SECRET, algorithm=Hash.SHA256)
    video = BigBlueButton(Servers({"video": Client(access)}))
    return replace(back_ends(), by_name={**back_ends().by_name, video.name: video})
