"""An election by secret ballot, from its announcement to the sceptic who counts it again."""

import asyncio
import json
from dataclasses import dataclass
from functools import partial

from assistant.demo.cast import Cast, Chat, WrongAnswer, found
from assistant.demo.script_days import Days, from_now, lasting, result
from assistant.demo.script_trouble import typed

CANDIDATES = ("Núria Bosch", "Omar Nasser", "Carmen Vidal", "Grace Okafor", "Ali Mansour")
ELECTED = ["Núria Bosch", "Carmen Vidal", "Omar Nasser"]
"""By the ballots below, quota 3: A and C at once; A's surplus; E goes out, and B comes in."""
OTHERS = {
    "jordi": ("Jordi", "A D"),
    "pau": ("Pau", "A B"),
    "mireia": ("Mireia", "A D B"),
    "omar": ("Omar", "B E"),
    "layla": ("Layla", "E B"),
    "ines": ("Inés", "C E"),
}
SECONDS = 24.0
"""That a vote is open: for all ballots, and then for the scenes of other votes and people."""
TOOK_PART = 11
"""Ballots: one of each of ten people, and Carmen's second, for a member that she represents."""
_RECEIPT = r"(\d+-[0-9a-z]{4}-[0-9a-z-]+)"
_DONE = "Comptat|Contado|Counted|حُسب"
_BALLOT = r"\bA\W+Núria Bosch"


@dataclass(frozen=True, kw_only=True)
class Election:
    """A vote that is under way: its number, Ana's receipt, when it is over."""

    number: str
    receipt: str
    days: Days


async def election_opens(cast: Cast) -> Election:
    """Pau calls it in Catalan; ballots are typed in four languages, and one mind is changed."""
    cast.transcript.scene(
        "The board is elected by secret ballot: three seats, five candidates. Pau calls it; the "
        "by-laws' days pass in seconds here."
    )
    await _at_home(cast)
    pau = await cast.chat("pau", "Pau")
    pau.phone.catch_up(pau.room)
    lasts = lasting(cast, SECONDS)
    await cast.office.hurry(election=lasts)
    await pau.say("proposo Consell rector")
    number = found(r"\b(\d{3,})\b", await pau.answer("text"))
    await pau.say("Elegim tres persones per al consell rector de l'any que ve.")
    await pau.answer("Qui decideix")
    await pau.say("1")
    await pau.answer("Com es decideix")
    await pau.say("elecció de persones")
    await pau.answer("Entre què es tria")
    await pau.say(", ".join(CANDIDATES))
    await pau.answer(number, "Elecció de persones", r"Núria Bosch|\?")
    await pau.say("sí")
    await pau.answer(f"{number}.*convocada|{number}.*anunciada")
    days = from_now(lasts)

    cast.transcript.scene("Everybody's ballot comes into their own chat, in their language.")
    ana = await cast.chat("ana", "Ana")
    await ana.answer(_BALLOT)
    await ana.say(f"{number} A B")
    receipt = found(_RECEIPT, await ana.answer("Comptat", _RECEIPT))
    yusuf = await cast.chat("yusuf", "Yusuf")
    await yusuf.answer(_BALLOT)
    await yusuf.say(f"{number} E A")
    await yusuf.answer("Ali Mansour", _RECEIPT)
    await yusuf.say(f"{number} B A")
    await yusuf.answer("Omar Nasser", _RECEIPT)
    grace = await cast.chat("grace", "Grace")
    await grace.answer(_BALLOT)
    await grace.say(f"{number} D C")
    await grace.answer("Counted", _RECEIPT)
    await _carmen(cast, number)
    unheard = cast.unheard
    voters = [(await unheard.chat(who, name), said) for who, (name, said) in OTHERS.items()]
    await asyncio.gather(*(_votes(chat, f"{number} {said}") for chat, said in voters))
    cast.transcript.done(
        "Six more answer the same way; each has a receipt. Yusuf's last one counts."
    )
    return Election(number=number, receipt=receipt, days=days)


async def _at_home(cast: Cast) -> None:
    """Have everybody who votes talk with the assistant already."""
    for who in ("ana", "yusuf", "grace", "carmen", *OTHERS):
        chat = await cast.unheard.chat(who, who)
        here = partial(chat.phone.joined, chat.room, cast.bot)
        await chat.phone.until(here, "the assistant", timeout=cast.patience)


async def _carmen(cast: Cast, number: str) -> None:
    """Carmen has a ballot of her own, and one of the library's, for which she is asked by name."""
    carmen = await cast.chat("carmen", "Carmen")
    await carmen.answer("Biblioteca de Mujeres", _BALLOT)
    await carmen.say(f"{number} C D")
    await carmen.answer("Biblioteca de Mujeres", "Carmen Vidal")
    await carmen.say(f"{number} C D Biblioteca de Mujeres")
    await carmen.answer("Contado", "Biblioteca", _RECEIPT)
    await carmen.say(f"{number} C A Carmen Vidal")
    await carmen.answer("Contado", _RECEIPT)


async def _votes(chat: Chat, said: str) -> None:
    await chat.answer(_BALLOT)
    await chat.say(said)
    await chat.answer(_DONE, _RECEIPT)


async def election_ends(cast: Cast, election: Election) -> None:
    """Read the result, find a receipt in what is published, and count everything again."""
    number = election.number
    await election.days.pass_by(cast, f"The days of the election {number} have passed.")
    grace = await cast.chat("grace", "Grace")
    words = (f"{number} “", "Elected: " + ".*".join(ELECTED), f"{TOOK_PART} of")
    told = await result(grace, number, *words)
    root = found(r"\b([0-9a-f]{16,64})\b", told)
    yusuf = await cast.chat("yusuf", "Yusuf")
    await result(yusuf, number, "انتُخب", *ELECTED)

    cast.transcript.scene("Ana looks whether her ballot is in what is published.")
    ana = await cast.chat("ana", "Ana")
    ana.phone.catch_up(ana.room)
    await ana.say(f"verifica {election.receipt}")
    await ana.answer("✔", number)

    cast.transcript.scene(
        "Inés doubts it all. She takes the ledger, and counts with her own computer."
    )
    await _recount(cast, number, root)


async def _recount(cast: Cast, number: str, root: str) -> None:
    """Hand the files over in chat, and recount them; then have the operator's export agree.

    `root` is how the root of the ledger begins, which stands for every ballot: all were told it.
    """
    ines = await cast.chat("ines", "Inés")
    ines.phone.catch_up(ines.room)
    await ines.say(f"{number} exportar")
    await ines.answer("python3 recount.py ledger.json")
    hers = cast.office.folder / f"vote-{number}"
    await asyncio.to_thread(hers.mkdir, exist_ok=True)
    for name in ("ledger.json", "recount.py"):
        data = await ines.phone.download(await ines.answer(rf"^{name}$"))
        await asyncio.to_thread((hers / name).write_bytes, data)
    cast.transcript.typed(f"cd {hers}; python3 recount.py ledger.json")
    done = await cast.office.recount(hers)
    cast.transcript.printed(done.output)
    if done.status or not all(each in done.output for each in (root, "Everything agrees")):
        raise WrongAnswer(f"the recount of {number} ended with {done.status}: {done.output}")
    ledger = json.loads(await asyncio.to_thread((hers / "ledger.json").read_bytes))
    if ledger["declared"]["elected"] != ELECTED or len(ledger["ballots"]) != TOOK_PART:
        raise WrongAnswer(f"the ledger of {number} says {ledger['declared']}")
    if any(name in str(ledger["ballots"]) for name in ("Ana", "Yusuf", "@", "Biblioteca")):
        raise WrongAnswer(f"the ledger of {number} names a voter")
    exported = f"export-{number}"
    await typed(cast, "votes", "export", number, "--out", exported)
    if (cast.office.folder / exported / "ledger.json").read_bytes() != (
        hers / "ledger.json"
    ).read_bytes():
        raise WrongAnswer(f"the operator's export of {number} is another one")
    cast.transcript.done("The same ledger, whoever asks; it holds every ballot, and nobody's name.")
