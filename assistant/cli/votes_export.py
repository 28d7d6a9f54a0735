"""`assistant votes export`: a vote taken out, with the script that counts it again."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.desk import reading
from assistant.cli.terminal import WRONG, Stopped, operator, out, run
from assistant.domain.proposals import Stage
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.services.vote_exports import export_files
from assistant.settings import Settings
from assistant.storage.proposals import ProposalRepository


def export(
    context: typer.Context,
    number: Annotated[int, typer.Argument(help="The proposal's number.")],
    *,
    folder: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the files go.")],
) -> None:
    """Write the ledger of a declared vote, its ballots, and the script that counts them again.

    It holds no names: voters are pseudonyms, and reasons stay here. Of a secret vote with too few
    ballots only totals are written.
    """
    settings = operator(context).settings()
    vote = run(_counted(settings, number))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in export_files(vote).items():
            (folder / name).write_bytes(content)
    except OSError as error:
        raise Stopped(f"{folder}: {error.strerror}", WRONG) from None
    if not vote.ballots_public:
        out().print(
            f"{vote.cast} secret ballots, fewer than {vote.kind.published_from}:"
            " only totals are written, and nobody can recount them."
        )
    out().print(f"{folder}: {', '.join(export_files(vote))}.", soft_wrap=True)


async def _counted(settings: Settings, number: int) -> CountedVote:
    async with reading(settings) as connection:
        proposal = await ProposalRepository(connection).get(number)
        if proposal is None:
            raise Stopped(f"There is no proposal {number}.", WRONG)
        if proposal.stage is not Stage.DECLARED:
            raise Stopped(f"Proposal {number} is {proposal.stage.value}, not declared yet.", WRONG)
        vote = await CountingVotes.on(connection).of(proposal)
        if not vote.kind.binds:
            raise Stopped(f"Proposal {number} is a sense check: it has no ledger.", WRONG)
        return vote
