"""How many invoices a minute one core makes, against typst alone with the same page and no data.

`python -m tests.bench.documents COUNT` is the process that is pinned to one core.
"""

import asyncio
import json
import os
import sys
import time
from dataclasses import replace

from assistant.documents.sheet import sheet
from assistant.documents.typesetting import typeset_pdf
from assistant.documents.words import Words
from assistant.domain.invoices import Document
from assistant.i18n.rendering import Renderer
from tests.bench.figures import Figure
from tests.support.issued import CAIRO, PUIG, VEREIN, issued, line
from tests.support.rendering import catalogue, renderer

PATIENCE = 600.0  # seconds


async def measure(count: int) -> list[Figure]:
    """Make `count` invoices in a process of its own, on one core."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.documents", str(count)),
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        printed, _ = await child.communicate()
    assert child.returncode == 0
    ours, bare = json.loads(printed)
    return [
        Figure(
            what=f"invoices made on one core, {count} in four languages (PDF/A-3 with EN 16931 "
            "inside, checked), against bare typst and the same page",
            ours=ours,
            yardstick=bare,
            unit="a minute",
            bound=0.4,
            at_most=False,
        )
    ]


def documents(count: int) -> list[Document]:
    """Return invoices of as many members, with one to four lines."""
    buyers = (PUIG, VEREIN, CAIRO)
    languages = catalogue().locales
    return [
        replace(
            issued(
                *(line(f"Level {level}, November 2026") for level in range(1 + number % 4)),
                buyer=replace(buyers[number % len(buyers)], name=f"Member {number}"),
                language=languages[number % len(languages)],
            ),
            number=f"2026-{number:04}",
        )
        for number in range(count)
    ]


def main() -> None:
    """Print the rates a minute, of ours and of typst alone, as JSON."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    count = int(sys.argv[1])
    papers = documents(count)
    words = {
        language: Words.of(language, catalogue(), Renderer(catalogue()))
        for language in catalogue().locales
    }
    sheets = [sheet(paper, words[paper.language]) for paper in papers]
    for paper in papers[: len(words)]:  # what is read once: fonts, schema, texts
        renderer().render(paper)

    began = time.perf_counter()
    for paper in papers:
        renderer().render(paper)
    ours = time.perf_counter() - began

    began = time.perf_counter()
    for paper, page in zip(papers, sheets, strict=True):
        # Another day, so that nothing is left of ours that typst would remember.
        typeset_pdf("invoice", page, on=paper.issued.replace(day=1), standards=())
    bare = time.perf_counter() - began
    sys.stdout.write(json.dumps([count / ours * 60, count / bare * 60]))


if __name__ == "__main__":
    main()
