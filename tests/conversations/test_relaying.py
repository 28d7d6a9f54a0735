"""What is posted beside an answer: once for its key, edited without a ring, taken back whole."""

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.posting import Posting
from assistant.domain.outgoing import Priority
from assistant.domain.subjects import CARD, Subject
from assistant.services.post import Post
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.commands import Line
from tests.support.conversation import House, Somebody
from tests.support.heard import Step

ABOUT = Subject("lab-thing", 142)


@pytest.fixture
async def ana(lab: House) -> Somebody:
    return await lab.person("Ana Puig")


async def _deliver(house: House, post: Post) -> Step:
    async with house.database.transaction(house.now) as tx:
        leaves = {AsyncConnection: tx.connection, Transaction: tx, Post: post}
        await house.dispatcher._providers.scope(leaves).get(Posting).deliver(post)
    return await house.collect()


async def _about(house: House, event_id: str, room_id: str) -> Subject | None:
    async with house.database.reading() as connection:
        return await SubjectRepository(connection).of(event_id, room_id)


def _relay(post: Post, ana: Somebody, text: str, **more: str) -> str:
    return post.relay(
        user_id=ana.user_id,
        message=Line(name=text),
        priority=Priority.RELAY,
        about=ABOUT,
        **more,  # type: ignore[arg-type] # texts only
    )


async def test_the_same_key_is_relayed_once(lab: House, ana: Somebody) -> None:
    """A crash after the commit repeats nothing; another key, or none, is another message."""
    post = Post()
    txn_id = _relay(post, ana, "first", key="142:1")
    assert _relay(post, ana, "first", key="142:1") == txn_id
    step = await _deliver(lab, post)
    assert [each.body for each in step.messages] == ["first"]
    assert step.message.mentions == (ana.user_id,)
    assert await _about(lab, step.answer.event_id, ana.direct.room_id) == ABOUT
    assert await _about(lab, step.answer.event_id, "!other:example.org") is None
    _relay(post, ana, "again", key="142:1")
    other = _relay(post, ana, "second", key="142:2", thread=txn_id)
    step = await _deliver(lab, post)
    assert [(each.txn_id, each.body) for each in step.messages] == [(other, "second")]
    assert step.message.thread == txn_id


async def test_an_edit_rings_nobody_and_goes_with_what_it_edits(lab: House, ana: Somebody) -> None:
    """Each edit is an event of its own: who takes a message back takes all of them back."""
    post = Post()
    txn_id = _relay(post, ana, "fist", key="142:1")
    _relay(post, ana, "frist", replaces=txn_id)
    _relay(post, ana, "first", replaces=txn_id)
    step = await _deliver(lab, post)
    edits = step.messages[1:]
    assert [each.message.replaces for each in edits] == [txn_id, txn_id]
    assert all(each.message.mentions == () for each in edits)
    post.redact(txn_id, user_id=ana.user_id)
    post.redact(txn_id, user_id=ana.user_id)
    step = await _deliver(lab, post)
    assert [each.of for each in step.redactions] == [txn_id, *(each.txn_id for each in edits)]
    with pytest.raises(ValueError, match="taken back"):
        post.redact(txn_id)


async def test_a_circle_is_told_in_a_thread_with_its_subject(lab: House, ana: Somebody) -> None:
    """The card is known as one; what follows hangs on it before either is sent."""
    room = await lab.room(ana, circle="support")
    circle = await lab.circle("support", room_id=room.room_id, people=(ana,))
    post = Post()
    card = post.circle(
        circle, Line(name="142 new"), key="card", about=Subject("lab-thing", 142, CARD)
    )
    post.circle(circle, Line(name="words"), thread=card, about=ABOUT)
    post.circle(circle, Line(name="142 open"), replaces=card)
    step = await _deliver(lab, post)
    shown, words, edit = step.messages
    assert (shown.txn_id, words.message.thread, edit.message.replaces) == (card, card, card)
    found = await _about(lab, shown.event_id, room.room_id)
    assert found == Subject("lab-thing", 142, CARD)
    assert await _about(lab, words.event_id, room.room_id) == ABOUT
