"""Ballots as people tap them: what a poll's answers choose."""

from typing import Any

from assistant.domain.ballot_contents import SPOILED, TAKEN_BACK, answered, chosen, most_of
from assistant.domain.ballots import Answer
from assistant.domain.poll_answers import NotChosen, read_answers
from assistant.domain.proposals import Proposal
from assistant.domain.resolutions import KindOfResolution
from assistant.services.ballot_asking import poll_ids


def polled_content(
    proposal: Proposal, kind: KindOfResolution, answers: tuple[str, ...]
) -> dict[str, Any]:
    """Return the ballot that a poll response is, also where it is spoiled or takes one back."""
    options, ids = proposal.wording.options, poll_ids(proposal, kind)
    read = read_answers(answers, ids, most_of(kind, len(options)))
    if isinstance(read, NotChosen):
        return SPOILED if read is NotChosen.SPOILED else TAKEN_BACK
    if kind.method.has_options:
        return chosen(kind, options, [options[ids.index(each)] for each in read])
    return answered(kind, Answer(read[0]))
