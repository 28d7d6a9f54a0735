"""What a circle may read of a ticket that was handed to it: against a model told in steps."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.ticket_moves import Move, known_to
from assistant.domain.tickets import Said, TicketMessage

CIRCLES = ("support", "finance", "technics")
FIRST = CIRCLES[0]


def said(number: int, kind: Said) -> TicketMessage:
    return TicketMessage(
        id=number,
        number=101,
        said=kind,
        at=datetime(2026, 11, 23, tzinfo=UTC),
        author_id=1,
        text="x",
    )


HAPPENED = st.lists(
    st.one_of(st.sampled_from(Said), st.tuples(st.sampled_from(CIRCLES), st.booleans())),
    max_size=12,
)


@given(HAPPENED)
def test_each_circle_reads_what_it_was_told_or_handed(happened: list[object]) -> None:
    """The model keeps a set of messages for each circle, and copies at each move."""
    holder, moves, messages = FIRST, list[Move](), list[TicketMessage]()
    reads: dict[str, set[int]] = {each: set() for each in CIRCLES}
    for each in happened:
        if isinstance(each, Said):
            messages.append(said(len(messages) + 1, each))
            reads[holder].add(messages[-1].id)
            continue
        assert isinstance(each, tuple)
        after, history = each
        if after == holder:
            continue
        moves.append(Move(before=holder, after=after, history=history, said=len(messages)))
        passed = [m for m in messages if m.said is not Said.NOTE]
        reads[after] |= {m.id for m in passed if m.said is Said.REQUEST}
        if history:
            reads[after] |= {m.id for m in passed if m.id in reads[holder]}
        holder = after
    for message in messages:
        readers = {circle for circle in CIRCLES if message.id in reads[circle]}
        assert known_to(message, moves, holder) == readers


def test_a_note_never_leaves_the_circle_in_which_it_was_written() -> None:
    moves = [
        Move(before="support", after="finance", history=True, said=1),
        Move(before="finance", after="support", history=True, said=2),
    ]
    assert known_to(said(1, Said.NOTE), moves, "support") == {"support"}
    assert known_to(said(2, Said.NOTE), moves, "support") == {"finance"}
    assert known_to(said(3, Said.NOTE), moves, "support") == {"support"}
    assert known_to(said(2, Said.REPLY), moves, "support") == {"finance", "support"}
