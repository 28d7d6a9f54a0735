"""Whatever people do with their ballots in chat, a script that knows none of us agrees with it."""

import asyncio
import json
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from assistant.dispatch.ballot_words import BallotWords
from assistant.domain.proposals import Stage
from assistant.recount import recount as script
from assistant.services.counting_votes import CountedVote, CountingVotes
from assistant.services.vote_exports import export_file, ledger_of
from tests.support.conversation import House, Somebody, Step
from tests.support.unread import key_comes, sends_unread
from tests.support.vote_house import Vote, kind_named, vote_on

OPTIONS = ("Forn vell", "Hort comú", "Taller")
PEOPLE = 3
BALLOTS: dict[str, tuple[str, ...]] = {
    "ordinary": ("yes", "no because it is dear", "abstain"),
    "consent": ("consent", "concern because of winter", "objection because it is dear"),
    "choose": ("A", "B", "C"),
    "approval": ("A C", "B", "A B C"),
    "score": ("A 5 B 2", "C 1", "B 3 A 1"),
    "ranked": ("B A C", "C", "A B"),
    "schulze": ("B A C", "C", "A B"),
}
CHANGED: dict[str, dict[str, Any]] = {"consent": {"rounds": (), "version": 2}}
TAMPERED = 120
"""Bytes that are changed of each export, one at a time."""

steps = st.lists(
    st.tuples(
        st.integers(0, PEOPLE - 1),
        st.sampled_from(["cast", "dark", "edit", "redact", "take back", "withdraw", "late"]),
        st.integers(0, 2),
    ),
    min_size=4,
    max_size=8,
)


class Model:
    """What counts of each voter, by the simplest rule: the last of what was said and not deleted.

    A message is what its last edit says, at the time of the edit. One whose key comes late was
    said when it was sent; until then it is `dark`: what refers to what stands does not see it.
    """

    def __init__(self) -> None:
        self.said: dict[int, list[tuple[str, str]]] = {who: [] for who in range(PEOPLE)}
        self.dark: dict[str, tuple[int, str]] = {}

    def say(self, who: int, event: str, words: str) -> None:
        self.said[who].append((event, words))

    def delete(self, who: int, event: str) -> None:
        self.said[who] = [each for each in self.said[who] if each[0] != event]

    def stands(self) -> dict[int, str]:
        read = {who: [s for s in said if s[0] not in self.dark] for who, said in self.said.items()}
        last = {who: said[-1][1] for who, said in read.items() if said}
        return {who: words for who, words in last.items() if words}


@settings(max_examples=3, deadline=None, phases=(Phase.explicit, Phase.generate))
@example("consent", [(0, "cast", 2), (1, "cast", 2), (0, "withdraw", 0), (2, "edit", 0)], 1)
@example("ranked", [(0, "dark", 0), (0, "edit", 1), (1, "dark", 2), (0, "redact", 0)], 2)
@given(st.sampled_from(sorted(BALLOTS)), steps, st.integers(0, 2**32))
def test_the_script_agrees_with_what_was_declared(
    name: str, done: list[tuple[int, str, int]], seed: int
) -> None:
    exported, ledger = asyncio.run(_held(name, done))
    assert _wrong(exported) == []
    dice = random.Random(seed)  # noqa: S311 - which bytes are changed
    for place in dice.sample(range(len(exported)), TAMPERED):
        changed = bytearray(exported)
        changed[place] ^= dice.choice((1, 2, 4, 16, 32))
        assert _wrong(bytes(changed)) or json.loads(changed) == ledger, exported[place - 30 :][:60]


async def _held(name: str, done: list[tuple[int, str, int]]) -> tuple[bytes, dict[str, Any]]:
    """Hold a vote, check what counts, and return its ledger as it is exported, and as it is."""
    with TemporaryDirectory() as folder:
        async with House.open(Path(folder)) as house:
            members = [await house.member(f"v{place}") for place in range(PEOPLE)]
            people = [await house.person(each.name, members=(each,)) for each in members]
            kind = await kind_named(house, name, **CHANGED.get(name, {}))
            options = OPTIONS if kind.method.has_options else ()
            vote = await vote_on(house, kind, options=options)
            model = Model()
            sent: list[tuple[int, Step]] = []
            for who, action, which in done:
                house.later(minutes=1)
                await _do(vote, people, model, sent, (who, action, BALLOTS[name][which]))
            await _keys_come(vote, people, model)
            for who, action, which in done:
                for again in ("dark", "cast") if action == "dark" else ():
                    # Those with the first ballot say another one in clear, which is read before.
                    if again == "dark" or which == 0:
                        house.later(minutes=1)
                        text = BALLOTS[name][which if again == "dark" else 1]
                        await _do(vote, people, model, sent, (who, again, text))
            await vote.closed()
            await _keys_come(vote, people, model)
            for who, action, which in done:
                if action == "late":
                    await people[who].says(f"{vote.number} {BALLOTS[name][which]}")
            await vote.declared()
            proposal = await vote.proposal()
            assert proposal.stage is Stage.DECLARED
            async with house.database.reading() as connection:
                counted = await CountingVotes.on(connection).of(proposal)
            words = BallotWords(house.catalogue)
            expected = {
                members[who].id: words.read(said, kind, options).content
                for who, said in model.stands().items()
            }
            assert {each.voter_id: each.content for each in _standing(counted)} == expected
            assert counted.root == proposal.root
            exported = export_file(counted, "ledger.json")
            assert exported is not None
            return exported, ledger_of(counted)


async def _do(
    vote: Vote,
    people: list[Somebody],
    model: Model,
    sent: list[tuple[int, Step]],
    step: tuple[int, str, str],
) -> None:
    who, action, words = step
    theirs = [each for of, each in sent if of == who]
    somebody = people[who]
    if action == "cast" or (action == "edit" and not theirs):
        said = await somebody.says(f"{vote.number} {words}")
        model.say(who, said.event_id, words)
        sent.append((who, said))
    elif action == "edit":
        await somebody.edits(theirs[0], f"{vote.number} {words}")
        model.say(who, theirs[0].event_id, words)
    elif action == "redact" and theirs:
        await somebody.redacts(theirs[-1])
        model.delete(who, theirs[-1].event_id)
        sent.remove((who, theirs[-1]))
    elif action == "dark":
        event = await sends_unread(vote.house, somebody)
        model.say(who, event, words)
        model.dark[event] = (who, words)
    elif action == "take back":
        said = await somebody.says(f"{vote.number} take back")
        model.say(who, said.event_id, "")
    elif action == "withdraw":
        before = model.stands().get(who, "")
        said = await somebody.says(f"{vote.number} withdraw objection")
        if before.startswith("objection"):
            model.say(who, said.event_id, before.replace("objection", "concern"))


async def _keys_come(vote: Vote, people: list[Somebody], model: Model) -> None:
    """Let everything be read by now, what was sent last first."""
    for event, (who, words) in reversed(model.dark.items()):
        await key_comes(vote.house, people[who], event, f"{vote.number} {words}")
    model.dark.clear()


def _standing(counted: CountedVote) -> list[Any]:
    pairs = zip(counted.ledger, counted.states, strict=True)
    return [ballot for ballot, state in pairs if state == "counted"]


def _wrong(exported: bytes) -> list[str]:
    """Return what the script finds to be wrong, or why it cannot tell: it ends with 1, or 2."""
    try:
        ledger = json.loads(exported.decode())
        problems: list[str] = script.recount(ledger, lambda _: None)  # type: ignore[no-untyped-call] # by rule
    except Exception as error:  # noqa: BLE001 - as the script does
        return [repr(error)]
    return problems
