"""`assistant votes`: count ballots from a file, with the code that decides proposals; export."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from assistant.cli import votes_export
from assistant.cli.count_notes import METHODS, ONE_SEAT, method_called, notes_on
from assistant.cli.options import Json
from assistant.cli.terminal import WRONG, Stopped, as_json, listing, out, progress
from assistant.domain.ballot_files import BallotFile, WrongBallotFile
from assistant.domain.ballots_blt import read_blt
from assistant.domain.ballots_json import read_json
from assistant.domain.counting.lot import Lot, WrongSeed
from assistant.domain.counting.papers import WrongBallot, WrongOptions
from assistant.domain.counting.results import Broken, Count, Method, Round, Tie
from assistant.domain.harmless import LONGEST_PROSE, harmless

app = typer.Typer(no_args_is_help=True, help="Votes: counting them anew.")
app.command("export")(votes_export.export)


@app.callback(help="Votes: counting them anew.")
def votes() -> None:
    """Keep `count` a word of its own: typer drops the name of a group's only command."""


@app.command("count")
def count_file(
    file: Annotated[Path, typer.Argument(help="Ballots: BLT, or JSON.")],
    *,
    method: Annotated[
        Method,
        typer.Option(
            "--method",
            parser=method_called,
            metavar=METHODS,
            help="How to count; `choose` of the by-laws is `plurality`.",
        ),
    ],
    seats: Annotated[
        int | None, typer.Option("--seats", min=1, help="How many are elected; else as in FILE.")
    ] = None,
    seed: Annotated[
        str | None, typer.Option("--seed", metavar="HEX", help="Draws the lot where it is needed.")
    ] = None,
    root: Annotated[
        str,
        typer.Option("--root", metavar="HEX", help="The ledger's root, which the lot mixes in."),
    ] = "",
    json: Json = False,
) -> None:
    """Count a file of ballots. Needs no settings and no database; a tie is never just broken.

    The JSON has `elected` (names in order), `tied` (who shares the seats that are left),
    `undecided` (a lot is needed, and there is no --seed), `quota`, `rounds`, `ties`, `totals`,
    `matrix`, `stopped` (how many ballots count only up to a rank that is shared or left out), and
    `notes` (what the count leaves out, or does not decide, in sentences).
    A round has `votes`, `non_transferable` and `lost` before it moves anything, who was `elected`
    or `filled` the last seats, who was `excluded` or whose surplus goes on (`surplus_of`), and
    `transfers` with `to`, `ballots`, `value`. Numbers that are not whole are texts: "6.99993".
    """
    with _said_plainly(file), progress(f"Counting {file.name}"):
        ballots = _read(file)
        many = seats or (1 if method in ONE_SEAT else ballots.seats or 1)
        lot = None if seed is None else Lot(seed.lower(), root.lower())
        counted = ballots.count(method, seats=many, lot=lot)
        notes = notes_on(ballots, counted, seats=seats)
    if json:
        as_json(_plain(counted) | {"stopped": ballots.stopped(method), "notes": notes})
    else:
        _show(counted)
        for note in notes:
            out().print(note)


@contextmanager
def _said_plainly(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Stopped(f"{file}: {error.strerror}", WRONG) from None
    except UnicodeDecodeError:
        raise Stopped(f"{file}: it is not UTF-8 text", WRONG) from None
    except WrongSeed:
        raise Stopped("seed and root are hexadecimal digits, two for a byte", WRONG) from None
    except (WrongBallotFile, WrongBallot, WrongOptions) as error:
        raise Stopped(f"{file}: {error}", WRONG) from None


def _read(file: Path) -> BallotFile:
    """Read JSON where the file begins so, else BLT. Raises `WrongBallotFile`, OSError."""
    with file.open(encoding="utf-8-sig") as lines:
        begins = lines.read(1024).lstrip()[:1]
        lines.seek(0)
        return read_json(lines.read()) if begins == "{" else read_blt(lines)


def _plain(counted: Count) -> dict[str, Any]:
    return {
        "method": counted.method,
        "seats": counted.seats,
        "valid": counted.valid,
        "blank": counted.blank,
        "elected": counted.elected,
        "tied": counted.tied_winners,
        "undecided": counted.undecided,
        "quota": counted.quota,
        "rounds": [_plain_round(each) for each in counted.rounds],
        "ties": [_plain_tie(each) for each in counted.ties],
        "totals": {
            option: {
                "votes": _number(total.votes),
                "count": total.count,
                "mean": None if total.mean is None else str(total.mean),
            }
            for option, total in counted.totals.items()
        },
        "matrix": counted.matrix,
    }


def _plain_round(each: Round) -> dict[str, Any]:
    return {
        "number": each.number,
        "votes": {option: _number(votes) for option, votes in each.votes.items()},
        "non_transferable": _number(each.non_transferable),
        "lost": _number(each.lost),
        "elected": each.elected,
        "filled": each.filled,
        "excluded": each.excluded,
        "surplus_of": each.surplus_of,
        "transfers": [
            {"to": one.to, "ballots": one.ballots, "value": _number(one.value)}
            for one in each.transfers
        ],
    }


def _plain_tie(tie: Tie) -> dict[str, Any]:
    return {
        "options": tie.options,
        "round": tie.round,
        "about": tie.about,
        "broken": tie.broken,
        "chosen": tie.chosen,
        "earlier": tie.earlier,
    }


def _number(value: Fraction) -> int | str:
    """Return a whole number as one, else the digits of a decimal, or a fraction without an end."""
    if value.denominator == 1:
        return value.numerator
    scaled = value * 10**18
    if scaled.denominator != 1:
        return str(value)
    sign, digits = "-" * (scaled < 0), str(abs(scaled.numerator)).zfill(19)
    return f"{sign}{digits[:-18]}.{digits[-18:]}".rstrip("0")


def _show(counted: Count) -> None:
    console = out()
    _show_numbers(counted)
    for tie in counted.ties:
        console.print(_name(_told(tie)))
    blank = f", {counted.blank} blank" if counted.blank else ""
    quota = f"; quota {counted.quota}" if counted.quota is not None else ""
    ballots = "ballot" if counted.valid == 1 else "ballots"
    console.print(f"{counted.valid} {ballots}{blank}{quota}.")
    if counted.elected:
        console.print(f"Elected: {', '.join(map(_name, counted.elected))}.")
    if counted.tied_winners:
        console.print(f"Tied: {', '.join(map(_name, counted.tied_winners))}.")
    if counted.undecided:
        console.print("Undecided: a lot is needed; draw it with --seed.")
    elif not counted.elected and not counted.tied_winners:
        console.print("Nobody is elected.")


def _show_numbers(counted: Count) -> None:
    if counted.rounds:
        numbers = [str(each.number) for each in counted.rounds]
        table = listing("", *numbers)
        for option in counted.options:
            cells = (each.votes.get(option) for each in counted.rounds)
            table.add_row(_name(option), *("" if c is None else str(_number(c)) for c in cells))
        for name, amounts in (
            ("non-transferable", [each.non_transferable for each in counted.rounds]),
            ("lost by cutting", [each.lost for each in counted.rounds]),
        ):
            if any(amounts):
                table.add_row(name, *(str(_number(amount)) for amount in amounts))
        table.add_row("then", *(_name(_happened(each)) for each in counted.rounds))
    elif counted.matrix is not None:
        table = listing("preferred to", *map(_name, counted.options))
        for option, row in counted.matrix.items():
            table.add_row(_name(option), *(str(row.get(other, "")) for other in counted.options))
    else:
        scored = counted.method is Method.SCORE
        table = listing("", *(("sum", "ballots", "mean") if scored else ("votes",)))
        for option, total in counted.totals.items():
            mean = "" if total.mean is None else _to_cents(total.mean)
            more = (str(total.count), mean) if scored else ()
            table.add_row(_name(option), str(_number(total.votes)), *more)
    out().print(table, soft_wrap=False)


def _to_cents(mean: Fraction) -> str:
    """Return a mean as chat and minutes show it; the JSON has it whole."""
    return str((Decimal(mean.numerator) / mean.denominator).quantize(Decimal("0.01")))


def _name(text: str) -> str:
    """Return what a file calls somebody, so that the terminal shows it and does nothing else."""
    return escape(harmless(text, LONGEST_PROSE))


def _happened(each: Round) -> str:
    """Tell in a few words what came of a round."""
    parts = [f"{name} elected" for name in each.elected]
    parts += [f"{name} elected: last seats" for name in each.filled]
    parts += [f"{each.excluded} excluded"] if each.excluded else []
    parts += [f"surplus of {each.surplus_of}"] if each.surplus_of else []
    return "; ".join(parts)


def _told(tie: Tie) -> str:
    equals = f"Tie ({tie.about}, round {tie.round}): {', '.join(tie.options)}"
    if tie.broken is Broken.NOT:
        return f"{equals}: not broken."
    by = f" {tie.earlier}" if tie.broken is Broken.EARLIER_ROUND else ""
    return f"{equals}: {tie.chosen}, by {tie.broken}{by}."
