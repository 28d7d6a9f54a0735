"""What is said about ballots on paper; see `paper.ftl`."""

from datetime import datetime

from assistant.domain.replies import Example, Refusal, Reply
from assistant.services.leading import LedBy


class NotLeadingVote(Refusal, message="paper-not-leading"):
    """Only who leads a vote names its tellers."""

    number: str
    leader: LedBy


class PaperSecret(Refusal, message="paper-secret"):
    """A secret ballot is never entered by others."""

    number: str


class BadTellers(Refusal, message="paper-bad-tellers"):
    """It takes two, who have written nothing of what is voted on."""

    words: Example


class NoSuchTeller(Refusal, message="paper-unknown-teller"):
    """Nobody whom the caller works with is called that, more than one is, or they have no chat."""

    said: str


class TellerOutside(Refusal, message="paper-outside-teller"):
    """Who is to be a teller does not see what is voted on, and shall not by that."""

    number: str
    name: str


class NotATeller(Refusal, message="paper-not-teller"):
    """Only a vote's tellers enter paper ballots."""

    number: str


class NobodyOnRoll(Refusal, message="paper-nobody"):
    """No voter, or more than one, is called that."""

    number: str
    words: Example


class OwnPaper(Refusal, message="paper-own"):
    """A teller acts for that voter."""

    member: str


class VotedAlready(Refusal, message="paper-voted"):
    """A ballot of that voter was cast in chat or on the web; it stands."""

    member: str


class PaperUnclear(Refusal, message="paper-unclear"):
    """What was read on the paper is no ballot of this vote."""

    member: str
    how: Reply


class TellersNamed(Reply, message="paper-tellers-named"):
    """They count papers from now on, and were told."""

    number: str
    names: tuple[str, ...]


class AskedToTell(Reply, message="paper-asked"):
    """Tells somebody that they enter papers from now on, and how."""

    number: str
    title: str
    name: str
    words: Example


class PaperNoted(Reply, message="paper-noted"):
    """One teller has entered it; it waits for another one."""

    member: str
    said: Reply | None
    because: str | None


class PaperCounted(Reply, message="paper-counted"):
    """Both read the same: it counts; of two reasons, that of who entered it first."""

    member: str
    said: Reply | None
    because: str | None
    code: Example | None


class PaperStands(Reply, message="paper-stands"):
    """The very same is counted already."""

    member: str
    said: Reply | None


class PaperDiffers(Reply, message="paper-differs"):
    """The tellers do not read the same; nothing counts, and both begin again."""

    number: str
    member: str
    words: Example


class PaperLine(Reply, message="paper-line"):
    """Whose paper one teller alone has entered, and who that was."""

    member: str
    teller: str


class PapersWait(Reply, message="paper-waiting"):
    """Reminds tellers of papers that do not count yet."""

    number: str
    title: str
    lines: tuple[PaperLine, ...]
    more: int
    closes_at: datetime
    words: Example


class PaperTold(Reply, message="paper-told"):
    """Tells a voter's people that a paper of theirs was entered."""

    number: str
    title: str
    member: str
    said: Reply | None
    code: Example | None
    words: Example
