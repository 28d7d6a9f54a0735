"""What is held about somebody in what the co-op decided, and what becomes of it."""

from sqlalchemy import and_, null, or_

from assistant.storage.agreements import agreement_people
from assistant.storage.ballot_links import ballot_links
from assistant.storage.ballots import ballots
from assistant.storage.objections import objections
from assistant.storage.paper_ballots import paper_entries, tellers
from assistant.storage.proposals import proposal_authors, proposals
from assistant.storage.remarks import opinions, remarks
from assistant.storage.trace_kinds import Fate, Trace, of_person

VOTE_TRACES: tuple[Trace, ...] = (
    # What the co-op was asked to decide, and how it voted, stays: without who wrote or typed it.
    Trace(
        table=proposals,
        of=of_person(proposals, "author_id"),
        fate=Fate.BLANK,
        blank={"author_id": null()},
        why="what the co-op decided, without who proposed it",
        secret=frozenset({"salt", "seed"}),
    ),
    Trace(
        table=proposals,
        of=of_person(proposals, "facilitator_id"),
        fate=Fate.BLANK,
        blank={"facilitator_id": null()},
        why="what the co-op decided, without who led it",
        secret=frozenset({"salt", "seed", "author_id"}),
    ),
    Trace(table=proposal_authors, of=of_person(proposal_authors), fate=Fate.ERASE),
    Trace(
        table=ballot_links,
        of=of_person(ballot_links),
        fate=Fate.ERASE,
        secret=frozenset({"digest", "mailed_to"}),
    ),
    Trace(table=tellers, of=of_person(tellers), fate=Fate.ERASE),
    # What a teller has read on somebody's paper is not the teller's to see in `my data`.
    Trace(
        table=paper_entries,
        of=of_person(paper_entries),
        fate=Fate.ERASE,
        secret=frozenset({"content", "because"}),
    ),
    Trace(
        table=ballots,
        of=of_person(ballots),
        fate=Fate.BLANK,
        blank={"person_id": null(), "because": null()},
        why="how a member voted, which the published count rests on, without who typed it and why",
    ),
    Trace(
        table=objections,
        of=of_person(objections),
        fate=Fate.BLANK,
        blank={"person_id": null(), "reason": null()},
        why="that a member objected, and what became of it, without who typed it and why",
    ),
    Trace(table=remarks, of=of_person(remarks), fate=Fate.ERASE),
    Trace(
        table=remarks,
        of=lambda who: and_(
            remarks.c.answered_by == who.person_id,
            or_(remarks.c.person_id.is_(None), remarks.c.person_id != who.person_id),
        ),
        fate=Fate.BLANK,
        blank={"answered_by": null()},
        why="what others asked about a proposal and were answered, without who answered",
        secret=frozenset({"person_id", "event_id"}),
    ),
    Trace(
        table=opinions,
        of=of_person(opinions),
        fate=Fate.BLANK,
        blank={"person_id": null(), "because": null()},
        why="what was found in the test of an objection, without who found it and why",
    ),
    Trace(table=agreement_people, of=of_person(agreement_people), fate=Fate.ERASE),
)
