"""Ballots that are said in a shared room as if we were alone there: only their voter is told."""

from typing import Any, Protocol

from assistant.domain.ballot_contents import Invalid
from assistant.domain.incoming import Incoming, Text
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.subjects import Subject
from assistant.services.kinds import Kinds
from assistant.services.post import Post
from assistant.services.private_chats import PrivateChats
from assistant.services.proposals import NOUN, Proposals
from assistant.services.voters import Voters
from assistant.storage.unit_of_work import Transaction


class BallotOverheard(Reply, message="voting-overheard"):
    """Tells somebody that what they wrote among others is no ballot, without repeating it."""

    number: str
    secret: bool
    in_clear: bool  # it is secret, and the chat in which that is read is not
    words: Example


class Reads(Protocol):
    """Reads ballots, as `dispatch/ballot_words.py` does."""

    def read(self, text: str, kind: KindOfResolution, options: tuple[str, ...]) -> Any:
        """Return the ballot that a text is; raises Invalid."""


class BallotsAloud:
    """Hears what is written in shared rooms about votes. Nobody else learns that it was heard."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        kinds: Kinds,
        voters: Voters,
        incoming: Incoming,
        post: Post,
        chats: PrivateChats,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._voters = voters
        self._incoming = incoming
        self._post = post
        self._chats = chats
        self._tx = tx

    async def heard(self, caller: Caller, number: int, text: str, words: Reads) -> None:
        """Tell a voter, once in a vote, what to do with the ballot that they wrote among others.

        It is one only where it begins with the number: in a thread people say yes to one another.
        """
        content = self._incoming.content
        if not isinstance(content, Text) or not _begins_with(number, content.body):
            return
        try:
            proposal = await self._proposals.meant(caller, number)
            await self._voters.of(caller, proposal)
        except Refusal:
            return
        kind = await self._kinds.version(proposal.kind_id)
        if proposal.stage is not Stage.OPEN or not _is_ballot(text, proposal, kind, words):
            return
        if kind.secret:
            self._tx.forget_keys()
        self._post.relay(
            user_id=caller.user_id,
            message=BallotOverheard(
                number=str(number),
                secret=kind.secret,
                in_clear=kind.secret and await self._chats.in_clear(caller.user_id),
                words=Example(f"{number} …"),
            ),
            priority=Priority.RELAY,
            key=f"{NOUN}:{number}:overheard:{proposal.wording.version}",
            about=Subject(NOUN, number),
        )


def _begins_with(number: int, body: str) -> bool:
    first = body.split(maxsplit=1)[:1]
    digits = first[0].strip("#:.,)") if first else ""
    return digits.isdecimal() and int(digits) == number


def _is_ballot(text: str, proposal: Proposal, kind: KindOfResolution, words: Reads) -> bool:
    try:
        words.read(text, kind, proposal.wording.options)
    except Invalid:
        return False
    return True
