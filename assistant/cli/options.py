"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Check the file and write nothing.")]
Csv = Annotated[Path, typer.Argument(metavar="FILE.csv", help="The file to import.")]
Toml = Annotated[Path, typer.Argument(metavar="FILE.toml", help="The file to import.")]
