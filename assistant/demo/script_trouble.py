"""A wrong file and a source that talks nonsense: both change nothing, and say so."""

import asyncio

from assistant.demo.books import SOURCE
from assistant.demo.cast import Cast, WrongAnswer
from assistant.demo.operating import Done

_BROKEN = """\
number,member,kind,issued,due,currency,net,tax,total,status,description
2019-0007,biblioteca,invoice,2019-11-05,2019-12-05,EUR,37.19,7.81,45.00,paid,Nivel 3
2019-0008,nobody-known,invoice,2019-11-05,2019-12-05,EUR,37.19,7.81,45.00,paid,Nivel 3
2019-0009,biblioteca,invoice,2019-11-31,,EUR,37.19,7.81,54.00,paid,Nivel 3
"""


async def wrong_file(cast: Cast) -> None:
    """Import a file with mistakes: each is named, and not one line is taken."""
    cast.transcript.scene("An operator brings in old invoices from a file that has mistakes.")
    file = cast.office.folder / "old-invoices.csv"
    await asyncio.to_thread(file.write_text, _BROKEN, encoding="utf-8")
    before = await cast.office.documents()
    done = await typed(cast, "invoices", "import", file.name)
    if done.status != 1 or "nothing changed" not in done.output:
        raise WrongAnswer(f"a wrong file ended with {done.status}: {done.output}")
    if await cast.office.documents() != before:
        raise WrongAnswer("a wrong file changed the documents")
    cast.transcript.done("Exit status 1, and every document is as it was.")


async def source_in_trouble(cast: Cast) -> None:
    """Have the collective's server answer with a web page: only the operators hear of it."""
    cast.transcript.scene("OpenCollective answers with a web page in place of data.")
    before = await cast.office.members()
    cast.collective.talks_nonsense = True
    operators = cast.shared("grace", "Grace", "tech", "in Tech")
    await operators.answer(SOURCE, "nonsense|make no sense")
    if await cast.office.members() != before:
        raise WrongAnswer("a source that talks nonsense changed the members")
    cast.collective.talks_nonsense = False
    await typed(cast, "sync")
    await operators.answer(SOURCE, "again")
    cast.transcript.done("Not one membership was touched, and no member was told a thing.")


async def typed(cast: Cast, *words: str) -> Done:
    """Have the operator type a command, and print what it prints."""
    cast.transcript.typed(" ".join(("assistant", *words)))
    done = await cast.office.run(*words)
    cast.transcript.printed(done.output)
    return done
