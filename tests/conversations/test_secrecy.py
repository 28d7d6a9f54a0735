"""No sequence of what people do shows another member's money, or a prospect, to who may not."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from assistant.documents.invoice import InvoicePdf
from assistant.i18n.rendering import Renderer
from assistant.services.ports import DocumentRenderer
from tests.support.eavesdropping import Act, Ears, acts, phrases, pools, word
from tests.support.heard import complete_catalogue
from tests.support.secrecy import Kind, Secret, plain, text_of
from tests.support.vault import Vault, every_command, vault


@pytest.fixture(scope="module")
def safe(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    """Build the co-op of secrets once."""
    return vault(tmp_path_factory.mktemp("vault"))


INSIDERS = {"ana", "mia", "ona", "pol"}
"""Who have something to tell, so that it matters where they ask."""


def pdf() -> DocumentRenderer:
    """Return what makes the PDFs that members get."""
    return InvoicePdf(complete_catalogue(), Renderer(complete_catalogue(), "en"))


async def overheard(
    safe: Vault, folder: Path, *done: Act, renderer: DocumentRenderer | None = None
) -> list[str]:
    """Do all that in a fresh copy; return what was given away."""
    found = []
    async with safe.opened(folder, renderer) as (house, people):
        with closing(Ears(house, safe, people)) as ears, capture_logs() as logs:
            for act in done:
                found += await ears.leaks(act)
        assert not logs, "\n".join(str(e) for e in logs)
    return found


async def test_who_may_know_is_told(safe: Vault, tmp_path: Path) -> None:
    """So a test that hears nothing is not deaf: each kind of secret is heard by somebody."""
    heard: set[Kind] = set()
    async with safe.opened(tmp_path) as (house, people):
        ears = Ears(house, safe, people)
        for who, words in (
            ("ana", "invoices"), ("rita", "detalls"), ("xavi", "plan"), ("ona", "prospects"),
            ("mia", "members M-901"), ("pol", "فاتورة 2026-970102"), ("ana", "my data"),
            ("ana", "room settings Zefirsala"),
        ):  # fmt: skip
            step = await people[who].says(words)
            heard |= {secret.kind for secret in ears.given_away(step)}
        ears.close()
    assert heard == set(Kind) - {Kind.SERVER}, "what signs links is nobody's to know"


async def test_a_personal_link_is_known_to_be_its_persons(safe: Vault, tmp_path: Path) -> None:
    """And whoever else reads it is caught."""
    async with safe.opened(tmp_path) as (house, people):
        step = await people["ana"].says("room Zefirsala now")
        with closing(Ears(house, safe, people)) as ears:
            held = ears.held()
    assert "/p/" in step.body
    assert held.foreign_passes(step.body, people["ana"].user_id) == []
    (link,) = held.foreign_passes(step.body, people["rita"].user_id)
    assert link in step.body


@pytest.mark.parametrize(("who", "words"), [("ana", "invoice"), ("rita", "factura")])
async def test_real_files_can_be_made_and_are_read(
    safe: Vault, tmp_path: Path, who: str, words: str
) -> None:
    """The long profile sends them: what only a PDF says is heard from it."""
    async with safe.opened(tmp_path, pdf()) as (_, people):
        number = next(n for n in safe.names if n.startswith(f"2026-970{1 if who == 'ana' else 2}"))
        step = await people[who].says(f"{words} {number}")
    (sent,) = step.files
    assert sent.data.startswith(b"%PDF")
    billed = "Hiddenlane01" if who == "ana" else "Hiddenlane02"
    assert billed in text_of(sent.data)
    assert billed not in step.body


ARABIC = "\u0661\u066c\u0663\u0667\u0661\u066b\u0661\u0663"


@pytest.mark.parametrize("form", ["€1,371.13", "1.371,13 €", ARABIC, "1\u202f371,13", "137113"])
def test_an_amount_is_found_however_it_is_written(form: str) -> None:
    secret = Secret(Kind.MONEY, "137113", 1)
    assert secret.plain in plain(f"Bill: {form}, due soon")


def tries(safe: Vault, command: str, chance: Random, words: Sequence[str] = ()) -> Iterator[Act]:
    """Let everybody ask for what is not theirs, alone and before others, and confirm it."""
    for who, (_, person, _) in sorted(safe.people.items()):
        people, numbers, junk = map(chance.choice, pools(safe, command))
        locale = person.locale if person else None
        known = pools(safe, command)[0] if who == "mia" else (people,)
        for argument in ("", *known, numbers, *((junk,) if words else ())):
            asked = chance.choice(words or (word(command, locale),))
            yield Act(who=who, how="says", words=f"{asked} {argument}", place="")
            if every_command()[command].changes:
                yield Act(who=who, how="says", words=chance.choice(("yes", "1", "why")), place="")
        if who in INSIDERS or words:
            place = chance.choice(("everybody", "everybody", *safe.rooms))
            yield Act(who=who, how="says", words=asked, place=place, prefix=True)


@pytest.mark.parametrize("command", sorted(phrases()))
async def test_no_command_tells_anybody_elses(safe: Vault, tmp_path: Path, command: str) -> None:
    """Each command there is, by everybody, each in their language."""
    chance = Random(command)  # noqa: S311 - which words, not what is secret
    assert await overheard(safe, tmp_path, *tries(safe, command, chance)) == []


@pytest.mark.parametrize("how", ["replies", "edits", "reacts", "redacts"])
async def test_nothing_said_to_others_can_be_got_at(safe: Vault, tmp_path: Path, how: str) -> None:
    """Whatever points at a message between the assistant and somebody else."""
    words = ("wrong", "yes", "more", "pay", "invoice", "members", "!wrong")
    done = [
        Act(who=who, how=how, words=words[(at + number) % len(words)], place="", at=at)
        for number, who in enumerate(sorted(safe.people))
        for at in range(number % 3, len(safe.said), 3)
    ]
    assert await overheard(safe, tmp_path, *done) == []


@pytest.mark.storm
@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("command", sorted(phrases()))
async def test_no_words_tell_anybody_elses(
    safe: Vault, tmp_path: Path, command: str, seed: int
) -> None:
    """The same with every word that the catalogue has for it, and real PDFs."""
    chance = Random(f"{command} {seed}")  # noqa: S311 - as above
    done = tries(safe, command, chance, phrases()[command])
    assert await overheard(safe, tmp_path, *done, renderer=pdf()) == []


quiet = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@settings(quiet, max_examples=12)
@given(data=st.data())
async def test_no_sequence_tells_anybody_elses(safe: Vault, tmp_path: Path, data: Any) -> None:
    done = data.draw(st.lists(acts(safe), min_size=1, max_size=12))
    assert await overheard(safe, tmp_path, *done) == []


@pytest.mark.storm
@pytest.mark.timeout(3600)
@settings(quiet, max_examples=2000)
@given(data=st.data())
async def test_no_long_sequence_tells_it(safe: Vault, tmp_path: Path, data: Any) -> None:
    done = data.draw(st.lists(acts(safe), min_size=5, max_size=40))
    assert await overheard(safe, tmp_path, *done, renderer=pdf()) == []
