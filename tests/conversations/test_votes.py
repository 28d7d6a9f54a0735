"""Voting by typing: what counts, until when, for whom, and what people are told."""

from datetime import timedelta

import pytest

from assistant.domain.members import MemberStatus, Role
from tests.support.conversation import House, Somebody
from tests.support.vote_house import Vote, kind_named, stands, vote_on

MILLISECOND = timedelta(milliseconds=1)


async def _voter(house: House, name: str, locale: str = "en") -> Somebody:
    return await house.person(name, locale=locale, members=(await house.member(name.lower()),))


async def _asked(house: House, kind: str = "ordinary", **more: object) -> Vote:
    return await vote_on(house, await kind_named(house, kind), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("locale", "typed", "counted"),
    [
        ("en", "yes because it is fair", "Counted: yes."),
        ("ca", "sí perquè és just", "Comptat: sí."),
        ("es", "sí, es justo", "Contado: sí."),
        ("ar", "نعم لأنه عادل", "حُسب: نعم."),
    ],
)
async def test_a_typed_ballot_counts_and_has_a_receipt(
    house: House, locale: str, typed: str, counted: str
) -> None:
    ana = await _voter(house, "Ana", locale)
    vote = await _asked(house)
    step = await ana.says(f"{vote.number} {typed}")
    assert step.id == "votes-counted"
    assert counted in step.body.replace("\u2068", "").replace("\u2069", "").replace("\u200f", "")
    assert f"{vote.number}-1-" in step.body
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    shown = await ana.says(f"{vote.number} mine")
    assert shown.id == "votes-mine"
    assert f"{vote.number}-1-" in shown.body


async def test_vote_and_number_is_the_same_and_the_last_one_counts(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    await ana.says(f"vote {vote.number} yes")
    step = await ana.says(f"{vote.number} no, too dear")
    assert "no" in step.body
    assert f"{vote.number}-2-" in step.body
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_what_only_begins_like_an_answer_changes_nothing(house: House) -> None:
    """An invalid command is refused, and the earlier ballot stands."""
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    await ana.says(f"{vote.number} yes")
    step = await ana.says(f"{vote.number} no idea what this means")
    assert step.id == "votes-unclear"
    assert "Your earlier ballot stands: yes" in step.body
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


async def test_an_edit_is_a_new_ballot_and_deleting_brings_the_one_before_back(
    house: House,
) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    await ana.says(f"{vote.number} abstain")
    second = await ana.says(f"{vote.number} yes")
    await ana.edits(second, f"{vote.number} no")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]
    refused = await ana.edits(second, f"{vote.number} perhaps")
    assert refused.id == "votes-unclear"
    back = await ana.redacts(second)
    assert "abstain" in back.body
    assert list((await vote.counted()).values()) == [{"choice": "abstain"}]
    third = await ana.says(f"vote {vote.number} yes")
    await ana.edits(third, f"vote {vote.number} no")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]


async def test_what_was_sent_before_does_not_replace_what_was_sent_after(house: House) -> None:
    """A message whose key comes late is handled after the next one, and was sent before it."""
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    house.later(hours=2)
    second = await ana.says(f"{vote.number} no")
    step = await ana.says(f"{vote.number} yes", ago=timedelta(hours=1))
    assert "Counted: no." in step.body.replace("\u2068", "").replace("\u2069", "")
    assert list((await vote.counted()).values()) == [{"choice": "no"}]
    back = await ana.redacts(second)
    assert "Counted again, as you deleted a later answer:" in back.body
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


async def test_taking_back_leaves_no_ballot(house: House) -> None:
    ana = await _voter(house, "Ana", "ca")
    vote = await _asked(house)
    await ana.says(f"{vote.number} sí")
    step = await ana.says(f"{vote.number} retirar el meu vot")
    assert step.id == "votes-counted"
    assert await vote.counted() == {}
    owed = await ana.says("votar")
    assert owed.id == "votes-owed"
    assert str(vote.number) in owed.body


async def test_reactions_never_vote(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    step = await ana.says("vote")
    await ana.reacts(step, "✅")
    await ana.reacts(step, "👍")
    assert await vote.counted() == {}


async def test_case_18_who_joins_later_is_refused_and_who_leaves_still_counts(
    house: House,
) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house)
    late = await _voter(house, "Oriol")
    step = await late.says(f"{vote.number} yes")
    assert step.id == "votes-not-on-roll"
    await ana.says(f"{vote.number} yes")
    assert ana.person is not None
    await stands(house, "ana", MemberStatus.ENDED)
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]
    assert (await vote.proposal()).eligible == 1
    assert (await ana.says(f"{vote.number} no")).id != "votes-counted"
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


async def test_case_19_a_millisecond_decides(house: House) -> None:
    """What was sent in time counts however late it comes; what was not is on record as late."""
    ana, oriol = await _voter(house, "Ana"), await _voter(house, "Oriol")
    vote = await _asked(house)
    closes_at = (await vote.proposal()).closes_at
    assert closes_at is not None
    await vote.due(days=7)
    house.later(seconds=30)
    step = await ana.says(f"{vote.number} yes", ago=house.now - closes_at + MILLISECOND)
    assert step.id == "votes-counted"
    step = await oriol.says(f"{vote.number} no", ago=house.now - closes_at)
    assert step.id == "votes-late"
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


async def test_before_the_opening_nothing_is_cast(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, opens_at=house.now + timedelta(days=1))
    assert (await ana.says(f"{vote.number} yes")).id == "votes-not-open"


async def test_what_was_sent_after_the_hour_counts_before_the_opening_is_handled(
    house: House,
) -> None:
    """As after a while in which we were down: what people sent comes before what fell due."""
    ana, oriol = await _voter(house, "Ana"), await _voter(house, "Oriol")
    vote = await _asked(house, opens_at=house.now + timedelta(hours=1))
    house.later(hours=5)
    early = await oriol.says(f"{vote.number} no", ago=timedelta(hours=4) + MILLISECOND)
    assert early.id == "votes-not-open"
    step = await ana.says(f"{vote.number} yes", ago=timedelta(hours=3))
    assert step.id == "votes-counted"
    opened = await vote.proposal()
    await house.falls_due("proposal-open", {"proposal": vote.number})
    assert await vote.proposal() == opened
    await vote.delivered()
    assert [len(await vote.polls(each)) for each in (ana, oriol)] == [1, 1]
    assert list((await vote.counted()).values()) == [{"choice": "yes"}]


async def test_a_circles_vote_is_nothing_to_who_has_lapsed(house: House) -> None:
    forn, hort = await house.member("forn", name="Forn"), await house.member("hort", name="Hort")
    ana = await house.person("Ana", members=(forn,))
    berta = await house.person("Berta", members=(hort,))
    circle = await house.circle("bread", people=(ana, berta))
    vote = await _asked(house, circle=circle, opens_at=house.now + timedelta(hours=1))
    house.later(hours=1)
    await house.falls_due("proposal-open", {"proposal": vote.number})
    await stands(house, "hort", MemberStatus.ENDED)
    await vote.delivered()
    assert [len(await vote.polls(each)) for each in (ana, berta)] == [1, 0]


async def test_one_member_has_one_ballot_and_its_others_are_told(house: House) -> None:
    """Any representative casts it, the last one counts; a contact is told who votes."""
    forn = await house.member("forn", name="Forn")
    ana = await house.person("Ana", members=(forn,))
    berta = await house.person("Berta", locale="es", members=(forn,))
    carles = await house.person("Carles", members=(forn,), role=Role.CONTACT)
    vote = await _asked(house)
    step = await ana.says(f"{vote.number} yes")
    (told,) = [each for each in step.messages if each.recipient == berta.user_id]
    assert told.body.startswith("Ana ha votado en nombre de Forn")
    step = await berta.says(f"{vote.number} no")
    assert [each.recipient for each in step.messages[1:]] == [ana.user_id]
    again = await berta.says(f"{vote.number} no")
    assert len(again.messages) == 1  # nothing has changed
    assert await vote.counted() == {forn.id: {"choice": "no"}}
    assert (await carles.says(f"{vote.number} yes")).id == "votes-by-representatives"


async def test_who_acts_for_two_says_for_which(house: House) -> None:
    forn, hort = (
        await house.member("forn", name="Forn"),
        await house.member("hort", name="Hort Vell"),
    )
    ana = await house.person("Ana", members=(forn, hort))
    vote = await _asked(house)
    step = await ana.says(f"{vote.number} yes")
    assert step.id == "votes-whom"
    assert "Hort Vell" in step.body
    await ana.says(f"{vote.number} yes for Hort Vell")
    await ana.says(f"{vote.number} no because of the price, forn")
    assert await vote.counted() == {hort.id: {"choice": "yes"}, forn.id: {"choice": "no"}}


async def test_who_acts_for_two_is_asked_whose_to_take_back(house: House) -> None:
    forn, hort = await house.member("forn", name="Forn"), await house.member("hort", name="Hort")
    ana = await house.person("Ana", members=(forn, hort))
    vote = await _asked(house)
    await ana.says(f"{vote.number} yes for Forn")
    await ana.says(f"{vote.number} no for Hort")
    assert (await ana.says(f"{vote.number} take back")).id == "votes-whom"
    gone = await ana.says("Forn")
    assert gone.id == "votes-counted"
    assert await vote.counted() == {hort.id: {"choice": "no"}}
    await ana.redacts(gone)
    assert await vote.counted() == {forn.id: {"choice": "yes"}, hort.id: {"choice": "no"}}


async def test_an_objection_blocks_and_its_reason_is_asked(house: House) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, "consent")
    step = await ana.says(f"{vote.number} objection")
    assert step.id == "votes-reason-wanted"
    assert list((await vote.counted()).values()) == [{"choice": "objection"}]
    step = await ana.says("It would cost the bakery its oven.")
    assert step.id == "votes-counted"
    shown = await ana.says(f"{vote.number} mine")
    assert "It would cost the bakery its oven." in shown.body
    step = await ana.says(f"{vote.number} objection")
    changed = await ana.says(f"{vote.number} consent")
    assert changed.id == "votes-counted"
    assert list((await vote.counted()).values()) == [{"choice": "consent"}]


@pytest.mark.parametrize(
    ("kind", "typed", "content"),
    [
        ("ranked", "B A C", {"ranking": ["Blue van", "No van", "Red"]}),
        ("ranked", "2 > 1", {"ranking": ["Blue van", "No van"]}),
        ("ranked", "blue van, red", {"ranking": ["Blue van", "Red"]}),
        ("ranked", "\u0662 \u0661 \u0663", {"ranking": ["Blue van", "No van", "Red"]}),
        ("score", "A 5 B 3", {"scores": {"No van": 5, "Blue van": 3}}),
        ("score", "red: 4, no van: 0", {"scores": {"No van": 0, "Red": 4}}),
        ("approval", "C A", {"choices": ["No van", "Red"]}),
        ("choose", "blue van", {"choices": ["Blue van"]}),
        ("ranked", "abstain", {"ranking": []}),
    ],
)
async def test_options_by_letter_number_and_name(
    house: House, kind: str, typed: str, content: dict[str, object]
) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, kind, options=("No van", "Blue van", "Red"))
    step = await ana.says(f"{vote.number} {typed}")
    assert step.id == "votes-counted"
    assert list((await vote.counted()).values()) == [content]


@pytest.mark.parametrize(
    ("kind", "typed", "words"),
    [
        ("ranked", "B B", "twice"),
        ("ranked", "B Z", "no ballot"),
        ("score", "A 9", "range"),
        ("score", "A", "range"),
        ("choose", "A B", "more options"),
        ("approval", "yes", "no ballot"),
        ("approval", "1. Red", "more than one way"),
        ("ranked", "1 Red", "more than one way"),
    ],
)
async def test_what_is_no_ballot_is_refused(
    house: House, kind: str, typed: str, words: str
) -> None:
    ana = await _voter(house, "Ana")
    vote = await _asked(house, kind, options=("No van", "Blue van", "Red"))
    step = await ana.says(f"{vote.number} {typed}")
    assert step.id == "votes-unclear"
    assert words in step.body
    assert "Blue van" in step.body
    assert await vote.counted() == {}
