"""Pictures of results and minutes: every method, both directions, and anybody's words."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from assistant.documents.vote_documents import VoteDocuments
from assistant.domain.coop import Coop
from assistant.domain.objections import Objection, ObjectionState
from assistant.domain.proposals import Proposal, Wording
from assistant.domain.refused_ballots import RefusedFor
from assistant.domain.resolutions import Comparator, KindOfResolution, Method, Threshold
from assistant.domain.rounds import Phase, Remark
from assistant.domain.shares import read_share
from assistant.i18n.rendering import Renderer
from assistant.services.counting_votes import CountedVote
from assistant.services.vote_minutes import Followed, Minutes, Voice
from assistant.services.vote_past import EarlierText, VotePast
from assistant.storage.ballot_posts import NoticesSent
from tests.support.database import fresh_database
from tests.support.heard import complete_catalogue
from tests.support.held_votes import CLOSES, Content, Given, declared, hold, kind_of, say

HALF = Threshold(comparator=Comparator.MORE_THAN, share=read_share("1/2"))
HOSTILE = '"#eval(1)\\u0000\u202e ${x} الغرفة 🏡 \ue000'
OPTIONS = ("Ana", HOSTILE, "Carla")


@pytest.fixture(scope="module")
def documents() -> VoteDocuments:
    catalogue = complete_catalogue()
    coop = Coop(name="Sample Co-op", default_locale="en", timezone="Europe/Madrid")
    return VoteDocuments(catalogue, Renderer(catalogue, "en"), coop)


def content(method: Method, voter: int) -> Content:
    """Return a ballot that differs from voter to voter."""
    order = [*OPTIONS[voter % 3 :], *OPTIONS[: voter % 3]]
    match method:
        case Method.MAJORITY | Method.ADVICE:
            return say(("yes", "no", "abstain")[voter % 3])
        case Method.CONSENT:
            return say(("consent", "concern", "stand-aside")[voter % 3])
        case Method.SCORE:
            return {"scores": {option: place for place, option in enumerate(order)}}
        case Method.CHOOSE | Method.APPROVAL:
            return {"choices": order[:1]}
    return {"ranking": order}


async def vote(folder: Path, kind: KindOfResolution) -> CountedVote:
    """Hold a vote of ten."""
    database = await fresh_database(folder)
    try:
        async with database.transaction(CLOSES + timedelta(minutes=5)) as tx:
            ballots = [
                Given(voter=voter, content=content(kind.method, voter)) for voter in range(1, 11)
            ]
            options = OPTIONS if kind.method.has_options else ()
            proposal = await hold(
                tx, kind, ballots, voters=range(1, 13), options=options, title=HOSTILE
            )
            return await declared(tx, proposal)
    finally:
        await database.close()


def amended(proposal: Proposal) -> Proposal:
    """Return it with a second version."""
    return replace(proposal, wording=replace(proposal.wording, version=2))


def past(number: int) -> VotePast:
    """Return a first text, and an objection to it of each kind."""
    was = Wording(version=1, title="Old prices", text="First *text*.", locale="en")
    objections = tuple(
        Objection(
            number=number,
            place=place,
            version=1,
            voter_id=place,
            person_id=None,
            ballot=place,
            reason=f"Too dear {place}.",
            state=state,
            raised_at=CLOSES,
            settled_at=CLOSES + timedelta(hours=1),
            finding="Not so.",
        )
        for place, state in enumerate(ObjectionState, 1)
    )
    earlier = EarlierText(wording=was, replaced_at=CLOSES, ballots=7)
    return VotePast(objections=objections, earlier=(earlier,))


@pytest.mark.parametrize("method", list(Method))
async def test_every_method_has_a_picture_in_both_directions(
    documents: VoteDocuments, tmp_path: Path, method: Method
) -> None:
    threshold = HALF if method is Method.MAJORITY else None
    counted = await vote(tmp_path, kind_of(method, threshold=threshold))
    for locale in ("en", "ar"):
        picture = documents.picture(counted, locale)
        assert picture == documents.picture(counted, locale)  # the same whenever it is tried again
        assert picture.startswith(b"\x89PNG")
        assert 800 <= int.from_bytes(picture[16:20]) <= 1200


async def test_minutes_say_the_same_on_paper_and_as_text(
    documents: VoteDocuments, tmp_path: Path
) -> None:
    counted = await vote(tmp_path, kind_of(Method.STV))
    voices = (Voice(said="concern", because="[Too](http://x) *dear* <b>"),)
    notices = NoticesSent(sent=3, mailed=1, failed=0, first=None, last=None)
    refused = {RefusedFor.NOT_ON_ROLL: 2}
    asked = Remark(
        number=counted.proposal.number,
        place=1,
        version=1,
        phase=Phase.QUESTIONS,
        person_id=None,
        text="Who *pays*?",
        event_id=None,
        said_at=CLOSES,
        answer="All of us.",
    )
    followed = Followed(
        remarks=(asked,), responsible=("Ben", "Carla"), criteria="Nobody leaves.", review_at=CLOSES
    )
    minutes = Minutes(
        vote=replace(counted, proposal=amended(counted.proposal)),
        circle=None,
        voices=voices,
        notices=notices,
        refused=refused,
        followed=followed,
        past=past(counted.proposal.number),
    )
    for locale in ("en", "es", "ca", "ar"):
        with pikepdf.open(BytesIO(documents.minutes(minutes, locale))) as pdf:
            assert pdf.pages
            assert "/StructTreeRoot" in pdf.Root
        text = documents.markdown(minutes, locale).decode()
        assert counted.root in text
        assert str(counted.proposal.roll_hash) in text
        assert "\\[Too\\](http://x) \\*dear\\* \\<b\\>" in text
        assert "\u202e" not in text
        for said in ("Who \\*pays\\*?", "All of us.", "Ben, Carla", "Nobody leaves.", "Europe/"):
            assert said in text
        assert "First \\*text\\*." in text
        assert "Old prices" in text
        lines = text.splitlines()
        for place, state in enumerate(ObjectionState, 1):
            (line,) = [line for line in lines if f"Too dear {place}." in line]
            assert ("Not so." in line) is (state is ObjectionState.NOT_QUALIFIED)
        (english,) = [line for line in lines if "Too dear 3." in line]
        if locale == "en":
            assert english.startswith("Objection 3 to version 1, June 23, 2026 at 12:00")
            assert "taken into version 2, June 23, 2026 at 1:00" in english
            assert "open when the vote closed" not in text
            assert "not settled when version 2 replaced that text" in text
            assert "- Ballots cast on it, void since then: 7" in text
