"""The phones that other tests trust: what they send is encrypted, and others can read it."""

import asyncio

import pytest

from assistant.demo.synapse import Synapse, SynapseFailed
from tests.support.synapse import PASSWORD, Town

pytestmark = pytest.mark.synapse


async def test_first_message_reaches_somebody_who_joins_later(town: Town) -> None:
    """Element sends into a direct room at once: its key must go to the invited as well."""
    ana = await town.phone("ana")
    bob = await town.phone("bob")
    room = await ana.open_direct(bob.user_id)
    await ana.say(room, "bon dia")
    await bob.accept(room)
    message = await bob.hear(ana.user_id, room)
    assert (message.body, message.encrypted) == ("bon dia", True)


async def test_second_device_reads_what_is_sent_after_it_came(town: Town) -> None:
    account = town.account("ana")
    ana, bob = await town.phone(account), await town.phone("bob")
    room = await ana.open_direct(bob.user_id)
    await ana.say(room, "one")
    await bob.accept(room)
    tablet = await town.second_phone(account)
    await bob.say(room, "two")
    await tablet.until(
        lambda: [event.body for event in tablet.said(bob.user_id, room)] == ["two"], "two"
    )


async def test_gestures_are_told_apart(town: Town) -> None:
    """A reply, a message in a thread, an edit, a reaction, its removal: each says what it is."""
    ana, bob = await town.phone("ana"), await town.phone("bob")
    room = await ana.open_direct(bob.user_id, encrypted=False)
    await bob.accept(room)
    first = await ana.say(room, "one")
    await bob.hear(ana.user_id, room)

    await ana.say(room, "answer", reply_to=first)
    assert (await bob.hear(ana.user_id, room)).reply_to == first
    await ana.say(room, "aside", thread=first, mentions=(bob.user_id,))
    aside = await bob.hear(ana.user_id, room)
    assert (aside.thread, aside.mentions) == (first, (bob.user_id,))
    await ana.edit(room, first, "uno")
    change = await bob.hear(ana.user_id, room)
    assert (change.replaces, change.body) == (first, "uno")

    reaction = await ana.react(room, first, "✅")
    await ana.redact(room, reaction)
    await bob.until(lambda: [e for e in bob.timeline if e.redacts == reaction], "its removal")
    assert [e.annotates for e in bob.timeline if e.event_id == reaction] in (
        [(first, "✅")],
        [None],  # redacted before it was synced
    )


async def test_registering_again_keeps_the_account(synapse: Synapse) -> None:
    """The demo registers everybody at every start."""
    first = synapse.register("keeper", PASSWORD)
    again = synapse.register("keeper", "another password")
    assert first.access_token is not None
    assert again.access_token is None
    assert synapse.login("keeper", PASSWORD).user_id == first.user_id
    with pytest.raises(SynapseFailed, match="keeper"):
        synapse.login("keeper", "another password")


async def test_folder_in_use_is_refused(synapse: Synapse) -> None:
    """Two Synapses on one SQLite file would spoil it."""
    with pytest.raises(SynapseFailed, match="another demo"):
        await asyncio.to_thread(Synapse(synapse.folder).start)


async def test_taken_port_is_named(
    synapse: Synapse, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = Synapse(tmp_path_factory.mktemp("other"), synapse.port)
    with pytest.raises(SynapseFailed, match=str(synapse.port)):
        await asyncio.to_thread(other.start)
    other.stop()
