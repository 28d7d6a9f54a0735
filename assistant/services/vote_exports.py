"""A vote taken out, so that anybody can count it again without this program."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from assistant.domain.ballot_entries import entry_of
from assistant.domain.ballot_files import BallotFile
from assistant.domain.ballots_blt import write_blt
from assistant.domain.ballots_json import write_json
from assistant.domain.counting.papers import Ranking
from assistant.domain.counting.score import Scores
from assistant.domain.published import roll_of, secret_entry_of
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.domain.standing import Standing
from assistant.recount import recount
from assistant.services.counting_votes import CountedVote

FORMAT = "assistant-ledger-1"


def ledger_of(vote: CountedVote) -> dict[str, Any]:
    """Return the ledger of a vote whose result is declared, as `recount.py` reads it.

    Of a secret vote with too few ballots it has no single one: `ballots` is None. Raises
    ValueError for a sense check, which decides nothing and has no ledger, and before the close.
    """
    proposal, kind = vote.proposal, vote.kind
    if not kind.binds or proposal.declared_at is None or proposal.salt is None:
        raise ValueError(f"proposal {proposal.number} has no result that could be recounted")
    ledger: dict[str, Any] = {
        "format": FORMAT,
        "opening": vote.opening,
        "start": vote.start,
        "voters": [list(row) for row in roll_of(proposal.salt, vote.voters.values())],
        "seed": proposal.seed,
        "root": vote.root,
    }
    if kind.secret:
        ledger["ballots"] = _secret(vote) if vote.ballots_public else None
    else:
        ledger["entries"] = _entries(vote)
        if vote.left:
            ledger["left"] = list(vote.left)
    if kind.method is Method.CONSENT:
        ledger["objections"] = list(vote.objected)
    return {**ledger, "declared": declared_of(vote)}


def declared_of(vote: CountedVote) -> dict[str, Any]:
    """Return the result as it is declared, in the words of the ledger."""
    verdict = vote.verdict
    declared: dict[str, Any] = {"outcome": verdict.outcome.value, "cast": vote.cast}
    if verdict.votes is not None:
        votes = verdict.votes
        declared |= {"yes": votes.yes, "no": votes.no, "abstain": votes.abstain}
    if (count := vote.counted.count) is not None:
        declared |= {"elected": list(count.elected), "tied": list(count.tied_winners)}
    return declared


def ballots_file(vote: CountedVote) -> tuple[str, str] | None:
    """Return name and text of the ballots alone, in a format that other programs count.

    BLT for rankings, JSON for choices and scores; None where there are no options, and where no
    single ballot is published.
    """
    if not vote.kind.method.has_options or not vote.ballots_public:
        return None
    rankings, scores = Counter[Ranking](), Counter[Scores]()
    for content in _contents(vote):
        if vote.kind.method is Method.SCORE:
            scores[tuple(sorted(content["scores"].items()))] += 1
        else:
            form = "ranking" if vote.kind.method.is_ranked else "choices"
            rankings[tuple(content[form])] += 1
    file = BallotFile(
        options=vote.proposal.wording.options,
        seats=vote.proposal.seats,
        title=vote.proposal.wording.title,
        rankings=rankings,
        scores=scores,
    )
    if vote.kind.method.is_ranked:
        return "ballots.blt", "".join(write_blt(file))
    return "ballots.json", "".join(write_json(file))


def export_names(kind: KindOfResolution, *, published: bool) -> tuple[str, ...]:
    """Return the names of an export's files; `published`: single ballots are."""
    alone: tuple[str, ...] = ()
    if kind.method.has_options and published:
        alone = ("ballots.blt" if kind.method.is_ranked else "ballots.json",)
    return ("ledger.json", "recount.py", *alone, "README.txt")


def export_file(vote: CountedVote, name: str) -> bytes | None:
    """Return one file of an export, None where it has none of that name; raises as `ledger_of`."""
    if name not in export_names(vote.kind, published=vote.ballots_public):
        return None
    match name:
        case "ledger.json":
            return (json.dumps(ledger_of(vote), ensure_ascii=False, indent=1) + "\n").encode()
        case "recount.py":
            return recount_script()
        case "README.txt":
            return how_to_check(vote).encode()
    found = ballots_file(vote)
    return None if found is None else found[1].encode()


def export_files(vote: CountedVote) -> dict[str, bytes]:
    """Return every file of an export by its name; raises as `ledger_of`."""
    names = export_names(vote.kind, published=vote.ballots_public)
    return {name: found for name in names if (found := export_file(vote, name)) is not None}


def recount_script() -> bytes:
    """Return the script that recounts a ledger, which needs Python alone."""
    return Path(recount.__file__).read_bytes()


def _entries(vote: CountedVote) -> list[dict[str, Any]]:
    salt = vote.proposal.salt
    assert salt is not None
    found = []
    for place, (ballot, state) in enumerate(zip(vote.ledger, vote.states, strict=True), 1):
        classes = vote.voters[ballot.voter_id].classes
        entry = entry_of(ballot, position=place, classes=classes, salt=salt)
        found.append({**entry, "state": state.value, "hash": ballot.hash})
    return found


def _secret(vote: CountedVote) -> list[dict[str, Any]]:
    return [secret_entry_of(each) for each in vote.secret]


def _contents(vote: CountedVote) -> list[dict[str, Any]]:
    if vote.kind.secret:
        return [
            each.content for each in vote.secret if each.content and "spoiled" not in each.content
        ]
    return [
        ballot.content
        for ballot, state in zip(vote.ledger, vote.states, strict=True)
        if state is Standing.COUNTED
    ]


def how_to_check(vote: CountedVote) -> str:
    """Return what somebody needs to know who wants to count again, in English."""
    proposal, kind = vote.proposal, vote.kind
    lines = [
        f"Proposal {proposal.number}: {proposal.wording.title}",
        f"Declared: {vote.verdict.outcome.value}, {vote.cast} ballots of {proposal.eligible}.",
        "",
    ]
    if vote.ballots_public:
        lines += [
            "1. Read recount.py: it is short, needs Python 3.11 alone, and no network.",
            "2. Run it: python3 recount.py ledger.json",
            "   It follows the hashes, counts every ballot, and compares with what was declared.",
            "3. Compare these with what was published when the vote opened and when it closed:",
        ]
    else:
        lines += [
            f"Fewer than {kind.published_from} secret ballots were cast. Single ones could tell",
            "who voted how: only the totals are here, and nobody can recount them. To compare:",
        ]
    lines += [
        f"   start of the ledger  {vote.start}",
        f"   hash of the roll     {proposal.roll_hash}",
        f"   hash of the seed     {vote.opening['seed_hash']}",
        f"   root of the ledger   {vote.root}",
    ]
    if kind.secret and vote.ballots_public:
        lines += ["4. Look for your own receipt: its tracker stands beside your ballot."]
    elif not kind.secret:
        lines += [
            "4. Look for your own receipt, NUMBER-PLACE-HASH: the entry at that place has a hash",
            "   that begins so.",
        ]
    return "\n".join([*lines, ""])
